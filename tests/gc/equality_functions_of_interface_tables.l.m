equality_functions_of_interface_tables.go:35:7: leaking param: p to result ~r0 level=0
equality_functions_of_interface_tables.go:36:7: leaking param content: m
equality_functions_of_interface_tables.go:37:7: g does not escape
equality_functions_of_interface_tables.go:37:49: ... argument does not escape
equality_functions_of_interface_tables.go:37:53: 4 escapes to heap
equality_functions_of_interface_tables.go:39:7: g does not escape
equality_functions_of_interface_tables.go:42:27: []Named{...} does not escape
equality_functions_of_interface_tables.go:42:32: Pair{...} escapes to heap
equality_functions_of_interface_tables.go:42:44: &Mixed{} escapes to heap
equality_functions_of_interface_tables.go:42:54: &Grid{} escapes to heap
equality_functions_of_interface_tables.go:43:14: ... argument does not escape
equality_functions_of_interface_tables.go:43:21: n.Name() escapes to heap
