fnv_of_128_bits.go:5:11: parameter b leaks to {heap} for sums with derefs=0:
fnv_of_128_bits.go:5:11:   flow: {heap} ← b:
fnv_of_128_bits.go:5:11:     from h.Write(b) (call parameter) at fnv_of_128_bits.go:7:9
fnv_of_128_bits.go:5:11: leaking param: b
fnv_of_128_bits.go:15:12: parameter b leaks to {heap} for short with derefs=0:
fnv_of_128_bits.go:15:12:   flow: {heap} ← b:
fnv_of_128_bits.go:15:12:     from h.Write(b) (call parameter) at fnv_of_128_bits.go:17:9
fnv_of_128_bits.go:15:12: leaking param: b
fnv_of_128_bits.go:25:26: ([]byte)("x") escapes to heap in main:
fnv_of_128_bits.go:25:26:   flow: {heap} ← &{storage for ([]byte)("x")}:
fnv_of_128_bits.go:25:26:     from ([]byte)("x") (spill) at fnv_of_128_bits.go:25:26
fnv_of_128_bits.go:25:26:     from sums(([]byte)("x")) (call parameter) at fnv_of_128_bits.go:25:18
fnv_of_128_bits.go:25:26: ([]byte)("x") escapes to heap
