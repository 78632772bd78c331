method_expression_of_pointer_to_value_method.go:13:7: &A{...} escapes to heap in main:
method_expression_of_pointer_to_value_method.go:13:7:   flow: b ← &{storage for &A{...}}:
method_expression_of_pointer_to_value_method.go:13:7:     from &A{...} (spill) at method_expression_of_pointer_to_value_method.go:13:7
method_expression_of_pointer_to_value_method.go:13:7:     from b := &A{...} (assign) at method_expression_of_pointer_to_value_method.go:13:4
method_expression_of_pointer_to_value_method.go:13:7:   flow: {heap} ← b:
method_expression_of_pointer_to_value_method.go:13:7:     from (*A).Val(b) (call parameter) at method_expression_of_pointer_to_value_method.go:14:18
method_expression_of_pointer_to_value_method.go:15:7: &B{...} escapes to heap in main:
method_expression_of_pointer_to_value_method.go:15:7:   flow: c ← &{storage for &B{...}}:
method_expression_of_pointer_to_value_method.go:15:7:     from &B{...} (spill) at method_expression_of_pointer_to_value_method.go:15:7
method_expression_of_pointer_to_value_method.go:15:7:     from c := &B{...} (assign) at method_expression_of_pointer_to_value_method.go:15:4
method_expression_of_pointer_to_value_method.go:15:7:   flow: {heap} ← c:
method_expression_of_pointer_to_value_method.go:15:7:     from (*B).Val(c) (call parameter) at method_expression_of_pointer_to_value_method.go:16:18
method_expression_of_pointer_to_value_method.go:13:7: &A{...} escapes to heap
method_expression_of_pointer_to_value_method.go:15:7: &B{...} escapes to heap
