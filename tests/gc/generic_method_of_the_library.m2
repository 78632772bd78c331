$GOROOT/src/math/rand/v2/rand.go:213:6: can inline rand.(*Rand).N[go.shape.int64] with cost 70 as: method(*rand.Rand) func(*[3]uintptr, go.shape.int64) go.shape.int64 { if rand.n <= go.shape.int64(0) { panic("invalid argument to N") }; return go.shape.int64((*rand.Rand).uint64n(rand.r, uint64(rand.n))) }
$GOROOT/src/math/rand/v2/rand.go:336:6: can inline rand.N[go.shape.int64] with cost 78 as: func(*[2]uintptr, go.shape.int64) go.shape.int64 { return (*rand.Rand).N[go.shape.int64](rand.globalRand, (*[3]uintptr)(rand..dict[0]), rand.n) }
generic_method_of_the_library.go:8:6: cannot inline pause: function too complex: cost 84 exceeds budget 80
$GOROOT/src/math/rand/v2/rand.go:213:6: can inline rand.(*Rand).N[go.shape.int] with cost 70 as: method(*rand.Rand) func(*[3]uintptr, go.shape.int) go.shape.int { if rand.n <= go.shape.int(0) { panic("invalid argument to N") }; return go.shape.int((*rand.Rand).uint64n(rand.r, uint64(rand.n))) }
generic_method_of_the_library.go:10:6: can inline die with cost 78 as: func(*rand.Rand) int { return (*rand.Rand).N[go.shape.int](r, &rand..dict.(*Rand).N[int], 6) + 1 }
$GOROOT/src/math/rand/v2/rand.go:336:6: cannot inline rand.N[time.Duration]: function too complex: cost 84 exceeds budget 80
$GOROOT/src/math/rand/v2/rand.go:337:21: inlining call to rand.(*Rand).N[go.shape.int64]
generic_method_of_the_library.go:8:43: inlining call to rand.N[go.shape.int64]
generic_method_of_the_library.go:8:43: inlining call to rand.(*Rand).N[go.shape.int64]
generic_method_of_the_library.go:10:40: inlining call to rand.(*Rand).N[go.shape.int]
$GOROOT/src/math/rand/v2/rand.go:336:6: inlining call to rand.N[go.shape.int64]
$GOROOT/src/math/rand/v2/rand.go:336:6: inlining call to rand.(*Rand).N[go.shape.int64]
generic_method_of_the_library.go:8:43: "invalid argument to N" escapes to heap in pause:
generic_method_of_the_library.go:8:43:   flow: {heap} ← &{storage for "invalid argument to N"}:
generic_method_of_the_library.go:8:43:     from "invalid argument to N" (spill) at generic_method_of_the_library.go:8:43
generic_method_of_the_library.go:8:43:     from panic("invalid argument to N") (call parameter) at generic_method_of_the_library.go:8:43
generic_method_of_the_library.go:8:43: "invalid argument to N" escapes to heap
generic_method_of_the_library.go:10:40: "invalid argument to N" escapes to heap in die:
generic_method_of_the_library.go:10:40:   flow: {heap} ← &{storage for "invalid argument to N"}:
generic_method_of_the_library.go:10:40:     from "invalid argument to N" (spill) at generic_method_of_the_library.go:10:40
generic_method_of_the_library.go:10:40:     from panic("invalid argument to N") (call parameter) at generic_method_of_the_library.go:10:40
generic_method_of_the_library.go:10:10: parameter r leaks to {heap} for die with derefs=1:
generic_method_of_the_library.go:10:10:   flow: rand.r ← r:
generic_method_of_the_library.go:10:10:     from rand.r, rand..dict, rand.n := r, &rand..dict.(*Rand).N[int], 6 (assign-pair) at generic_method_of_the_library.go:10:40
generic_method_of_the_library.go:10:10:   flow: {heap} ← *rand.r:
generic_method_of_the_library.go:10:10:     from (*rand.Rand).uint64n(rand.r, uint64(rand.n)) (call parameter) at generic_method_of_the_library.go:10:40
generic_method_of_the_library.go:10:10: leaking param content: r
generic_method_of_the_library.go:10:40: "invalid argument to N" escapes to heap
$GOROOT/src/math/rand/v2/rand.go:215:9: "invalid argument to N" escapes to heap in (*Rand).N[go.shape.int]:
$GOROOT/src/math/rand/v2/rand.go:215:9:   flow: {heap} ← &{storage for "invalid argument to N"}:
$GOROOT/src/math/rand/v2/rand.go:215:9:     from "invalid argument to N" (spill) at $GOROOT/src/math/rand/v2/rand.go:215:9
$GOROOT/src/math/rand/v2/rand.go:215:9:     from panic("invalid argument to N") (call parameter) at $GOROOT/src/math/rand/v2/rand.go:215:8
$GOROOT/src/math/rand/v2/rand.go:213:7: parameter rand.r leaks to {heap} for (*Rand).N[go.shape.int] with derefs=1:
$GOROOT/src/math/rand/v2/rand.go:213:7:   flow: {heap} ← *rand.r:
$GOROOT/src/math/rand/v2/rand.go:213:7:     from (*rand.Rand).uint64n(rand.r, uint64(rand.n)) (call parameter) at $GOROOT/src/math/rand/v2/rand.go:217:22
$GOROOT/src/math/rand/v2/rand.go:215:9: "invalid argument to N" escapes to heap
$GOROOT/src/math/rand/v2/rand.go:337:21: "invalid argument to N" escapes to heap in N[go.shape.int64]:
$GOROOT/src/math/rand/v2/rand.go:337:21:   flow: {heap} ← &{storage for "invalid argument to N"}:
$GOROOT/src/math/rand/v2/rand.go:337:21:     from "invalid argument to N" (spill) at $GOROOT/src/math/rand/v2/rand.go:337:21
$GOROOT/src/math/rand/v2/rand.go:337:21:     from panic("invalid argument to N") (call parameter) at $GOROOT/src/math/rand/v2/rand.go:337:21
$GOROOT/src/math/rand/v2/rand.go:337:21: "invalid argument to N" escapes to heap
$GOROOT/src/math/rand/v2/rand.go:215:9: "invalid argument to N" escapes to heap in (*Rand).N[go.shape.int64]:
$GOROOT/src/math/rand/v2/rand.go:215:9:   flow: {heap} ← &{storage for "invalid argument to N"}:
$GOROOT/src/math/rand/v2/rand.go:215:9:     from "invalid argument to N" (spill) at $GOROOT/src/math/rand/v2/rand.go:215:9
$GOROOT/src/math/rand/v2/rand.go:215:9:     from panic("invalid argument to N") (call parameter) at $GOROOT/src/math/rand/v2/rand.go:215:8
$GOROOT/src/math/rand/v2/rand.go:213:7: parameter rand.r leaks to {heap} for (*Rand).N[go.shape.int64] with derefs=1:
$GOROOT/src/math/rand/v2/rand.go:213:7:   flow: {heap} ← *rand.r:
$GOROOT/src/math/rand/v2/rand.go:213:7:     from (*rand.Rand).uint64n(rand.r, uint64(rand.n)) (call parameter) at $GOROOT/src/math/rand/v2/rand.go:217:22
$GOROOT/src/math/rand/v2/rand.go:215:9: "invalid argument to N" escapes to heap
$GOROOT/src/math/rand/v2/rand.go:336:6: "invalid argument to N" escapes to heap in N[time.Duration]:
$GOROOT/src/math/rand/v2/rand.go:336:6:   flow: {heap} ← &{storage for "invalid argument to N"}:
$GOROOT/src/math/rand/v2/rand.go:336:6:     from "invalid argument to N" (spill) at $GOROOT/src/math/rand/v2/rand.go:336:6
$GOROOT/src/math/rand/v2/rand.go:336:6:     from panic("invalid argument to N") (call parameter) at $GOROOT/src/math/rand/v2/rand.go:336:6
$GOROOT/src/math/rand/v2/rand.go:336:6: "invalid argument to N" escapes to heap
