functions_of_packages_as_values_in_shapes.go:7:43: &m[go.shape.int]{...} escapes to heap
functions_of_packages_as_values_in_shapes.go:8:53: &m[go.shape.int]{...} escapes to heap
