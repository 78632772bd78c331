$GOROOT/src/math/rand/v2/rand.go:215:9: "invalid argument to N" escapes to heap
$GOROOT/src/math/rand/v2/rand.go:215:9: "invalid argument to N" escapes to heap
generic_method_of_the_library.go:10:10: leaking param content: r
