$GOROOT/src/math/rand/v2/rand.go:215:9: "invalid argument to N" escapes to heap in (*Rand).N[go.shape.int64]:
$GOROOT/src/math/rand/v2/rand.go:215:9:   flow: {heap} ← &{storage for "invalid argument to N"}:
$GOROOT/src/math/rand/v2/rand.go:215:9:     from "invalid argument to N" (spill) at $GOROOT/src/math/rand/v2/rand.go:215:9
$GOROOT/src/math/rand/v2/rand.go:215:9:     from panic("invalid argument to N") (call parameter) at $GOROOT/src/math/rand/v2/rand.go:215:8
$GOROOT/src/math/rand/v2/rand.go:213:7: parameter rand.r leaks to {heap} for (*Rand).N[go.shape.int64] with derefs=1:
$GOROOT/src/math/rand/v2/rand.go:213:7:   flow: {heap} ← *rand.r:
$GOROOT/src/math/rand/v2/rand.go:213:7:     from (*rand.Rand).uint64n(rand.r, uint64(rand.n)) (call parameter) at $GOROOT/src/math/rand/v2/rand.go:217:22
$GOROOT/src/math/rand/v2/rand.go:215:9: "invalid argument to N" escapes to heap
$GOROOT/src/math/rand/v2/rand.go:215:9: "invalid argument to N" escapes to heap in (*Rand).N[go.shape.int]:
$GOROOT/src/math/rand/v2/rand.go:215:9:   flow: {heap} ← &{storage for "invalid argument to N"}:
$GOROOT/src/math/rand/v2/rand.go:215:9:     from "invalid argument to N" (spill) at $GOROOT/src/math/rand/v2/rand.go:215:9
$GOROOT/src/math/rand/v2/rand.go:215:9:     from panic("invalid argument to N") (call parameter) at $GOROOT/src/math/rand/v2/rand.go:215:8
$GOROOT/src/math/rand/v2/rand.go:213:7: parameter rand.r leaks to {heap} for (*Rand).N[go.shape.int] with derefs=1:
$GOROOT/src/math/rand/v2/rand.go:213:7:   flow: {heap} ← *rand.r:
$GOROOT/src/math/rand/v2/rand.go:213:7:     from (*rand.Rand).uint64n(rand.r, uint64(rand.n)) (call parameter) at $GOROOT/src/math/rand/v2/rand.go:217:22
$GOROOT/src/math/rand/v2/rand.go:215:9: "invalid argument to N" escapes to heap
generic_method_of_the_library.go:10:10: parameter r leaks to {heap} for die with derefs=1:
generic_method_of_the_library.go:10:10:   flow: {heap} ← *r:
generic_method_of_the_library.go:10:10:     from (*rand.Rand).N[go.shape.int](r, &rand..dict.(*Rand).N[int], 6) (call parameter) at generic_method_of_the_library.go:10:40
generic_method_of_the_library.go:10:10: leaking param content: r
