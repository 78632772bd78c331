$GOROOT/src/cmp/cmp.go:63:6: can inline cmp.isNaN[go.shape.int]
$GOROOT/src/cmp/cmp.go:40:6: can inline cmp.Compare[go.shape.int]
functions_of_packages_as_values_in_shapes.go:7:6: can inline newM[go.shape.int]
functions_of_packages_as_values_in_shapes.go:7:60: can inline newM[go.shape.int].func1
functions_of_packages_as_values_in_shapes.go:8:6: can inline with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:9:6: can inline newN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:9:59: can inline newN[go.shape.int].func1
functions_of_packages_as_values_in_shapes.go:10:6: can inline newO[go.shape.int]
functions_of_packages_as_values_in_shapes.go:10:54: can inline newO[go.shape.int].func1
$GOROOT/src/cmp/cmp.go:40:6: can inline cmp.Compare[int]
functions_of_packages_as_values_in_shapes.go:17:6: can inline main
functions_of_packages_as_values_in_shapes.go:8:6: can inline with[int]
functions_of_packages_as_values_in_shapes.go:10:6: can inline newO[int]
functions_of_packages_as_values_in_shapes.go:9:6: can inline newN[int]
functions_of_packages_as_values_in_shapes.go:7:6: can inline newM[int]
$GOROOT/src/cmp/cmp.go:41:15: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/cmp/cmp.go:42:15: inlining call to cmp.isNaN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:7:60: inlining call to cmp.Compare[go.shape.int]
functions_of_packages_as_values_in_shapes.go:7:60: inlining call to cmp.isNaN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:7:60: inlining call to cmp.isNaN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:9:47: inlining call to with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:9:59: inlining call to cmp.Compare[go.shape.int]
functions_of_packages_as_values_in_shapes.go:9:59: inlining call to cmp.isNaN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:9:59: inlining call to cmp.isNaN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:10:50: inlining call to with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:10:54: inlining call to cmp.Compare[go.shape.int]
functions_of_packages_as_values_in_shapes.go:10:54: inlining call to cmp.isNaN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:10:54: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/cmp/cmp.go:40:6: inlining call to cmp.Compare[go.shape.int]
$GOROOT/src/cmp/cmp.go:40:6: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/cmp/cmp.go:40:6: inlining call to cmp.isNaN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:12:18: inlining call to newM[go.shape.int]
functions_of_packages_as_values_in_shapes.go:13:19: inlining call to newN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:14:19: inlining call to newO[go.shape.int]
functions_of_packages_as_values_in_shapes.go:15:14: inlining call to with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:13:19: inlining call to with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:14:19: inlining call to with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:8:6: inlining call to with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:10:6: inlining call to newO[go.shape.int]
functions_of_packages_as_values_in_shapes.go:10:6: inlining call to with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:9:6: inlining call to newN[go.shape.int]
functions_of_packages_as_values_in_shapes.go:9:6: inlining call to with[go.shape.int]
functions_of_packages_as_values_in_shapes.go:7:6: inlining call to newM[go.shape.int]
functions_of_packages_as_values_in_shapes.go:12:18: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:13:19: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:14:19: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:8:53: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:8:6: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:10:50: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:10:6: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:9:47: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:9:6: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:7:43: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:7:6: &m[go.shape.int]{...} escapes to heap
