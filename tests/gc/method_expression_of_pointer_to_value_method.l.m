method_expression_of_pointer_to_value_method.go:13:7: &A{...} escapes to heap
method_expression_of_pointer_to_value_method.go:15:7: &B{...} escapes to heap
