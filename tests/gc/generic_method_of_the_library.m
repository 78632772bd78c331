$GOROOT/src/math/rand/v2/rand.go:213:6: can inline rand.(*Rand).N[go.shape.int64]
$GOROOT/src/math/rand/v2/rand.go:336:6: can inline rand.N[go.shape.int64]
$GOROOT/src/math/rand/v2/rand.go:213:6: can inline rand.(*Rand).N[go.shape.int]
generic_method_of_the_library.go:10:6: can inline die
$GOROOT/src/math/rand/v2/rand.go:337:21: inlining call to rand.(*Rand).N[go.shape.int64]
generic_method_of_the_library.go:8:43: inlining call to rand.N[go.shape.int64]
generic_method_of_the_library.go:8:43: inlining call to rand.(*Rand).N[go.shape.int64]
generic_method_of_the_library.go:10:40: inlining call to rand.(*Rand).N[go.shape.int]
$GOROOT/src/math/rand/v2/rand.go:336:6: inlining call to rand.N[go.shape.int64]
$GOROOT/src/math/rand/v2/rand.go:336:6: inlining call to rand.(*Rand).N[go.shape.int64]
generic_method_of_the_library.go:8:43: "invalid argument to N" escapes to heap
generic_method_of_the_library.go:10:10: leaking param content: r
generic_method_of_the_library.go:10:40: "invalid argument to N" escapes to heap
$GOROOT/src/math/rand/v2/rand.go:215:9: "invalid argument to N" escapes to heap
$GOROOT/src/math/rand/v2/rand.go:337:21: "invalid argument to N" escapes to heap
$GOROOT/src/math/rand/v2/rand.go:215:9: "invalid argument to N" escapes to heap
$GOROOT/src/math/rand/v2/rand.go:336:6: "invalid argument to N" escapes to heap
