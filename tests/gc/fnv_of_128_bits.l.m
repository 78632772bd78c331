fnv_of_128_bits.go:5:11: leaking param: b
fnv_of_128_bits.go:15:12: leaking param: b
fnv_of_128_bits.go:25:26: ([]byte)("x") escapes to heap
