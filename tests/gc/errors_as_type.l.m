errors_as_type.go:7:7: leaking param: f to result ~r0 level=1
$GOROOT/src/errors/wrap.go:183:15: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/errors/wrap.go:183:15: new(<node DYNAMICTYPE>) escapes to heap
errors_as_type.go:13:11: leaking param: err
errors_as_type.go:24:26: ... argument does not escape
errors_as_type.go:24:27: &failure{...} escapes to heap
errors_as_type.go:24:46: code(3) escapes to heap
errors_as_type.go:24:62: code(1) escapes to heap
