$GOROOT/src/slices/slices.go:362:17: go.shape.[]main.vec{} escapes to heap
$GOROOT/src/slices/slices.go:362:15: append escapes to heap
$GOROOT/src/slices/slices.go:362:17: go.shape.[]main.vec{} escapes to heap
$GOROOT/src/slices/slices.go:362:15: append escapes to heap
