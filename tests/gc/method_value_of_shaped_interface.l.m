method_value_of_shaped_interface.go:17:11: source[go.shape.int](s).next escapes to heap
method_value_of_shaped_interface.go:17:19: source[go.shape.int](w.source).next does not escape
method_value_of_shaped_interface.go:18:14: source[go.shape.int](list[0]).close does not escape
method_value_of_shaped_interface.go:19:15: w.plain2.close does not escape
method_value_of_shaped_interface.go:21:9: (interface { main.next() go.shape.int })(r).next does not escape
method_value_of_shaped_interface.go:27:13: source[go.shape.int](s).close escapes to heap
