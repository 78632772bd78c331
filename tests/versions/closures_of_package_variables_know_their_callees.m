closures_of_package_variables_know_their_callees.go:5:27: can inline init.func1
closures_of_package_variables_know_their_callees.go:10:6: can inline via[go.shape.[]uint8,go.shape.string]
closures_of_package_variables_know_their_callees.go:11:18: can inline via[go.shape.[]uint8,go.shape.string].func1
closures_of_package_variables_know_their_callees.go:7:23: can inline init.func2
closures_of_package_variables_know_their_callees.go:14:6: can inline main
closures_of_package_variables_know_their_callees.go:10:6: can inline via[[]uint8,string]
closures_of_package_variables_know_their_callees.go:7:15: inlining call to via[go.shape.[]uint8,go.shape.string]
closures_of_package_variables_know_their_callees.go:10:6: inlining call to via[go.shape.[]uint8,go.shape.string]
closures_of_package_variables_know_their_callees.go:7:28: s does not escape
closures_of_package_variables_know_their_callees.go:7:61: ([]byte)(s) escapes to heap
closures_of_package_variables_know_their_callees.go:11:23: leaking param: v
closures_of_package_variables_know_their_callees.go:7:23: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:7:15: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:5:32: leaking param: b to result ~r0 level=0
closures_of_package_variables_know_their_callees.go:11:18: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:10:6: func literal escapes to heap
