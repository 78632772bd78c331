closures_of_package_variables_know_their_callees.go:20:6: can inline Via[go.shape.uint64,go.shape.float64]
closures_of_package_variables_know_their_callees.go:22:3: can inline Via[go.shape.uint64,go.shape.float64].func1
closures_of_package_variables_know_their_callees.go:23:3: can inline Via[go.shape.uint64,go.shape.float64].func2
closures_of_package_variables_know_their_callees.go:13:6: can inline Fixed[go.shape.uint64]
closures_of_package_variables_know_their_callees.go:15:3: can inline Fixed[go.shape.uint64].func1
closures_of_package_variables_know_their_callees.go:16:3: can inline Fixed[go.shape.uint64].func2
closures_of_package_variables_know_their_callees.go:9:27: can inline init.func1
closures_of_package_variables_know_their_callees.go:9:72: can inline init.func2
closures_of_package_variables_know_their_callees.go:20:6: can inline Via[go.shape.[]uint8,go.shape.string]
closures_of_package_variables_know_their_callees.go:22:3: can inline Via[go.shape.[]uint8,go.shape.string].func1
closures_of_package_variables_know_their_callees.go:23:3: can inline Via[go.shape.[]uint8,go.shape.string].func2
closures_of_package_variables_know_their_callees.go:27:6: can inline SliceOf[go.shape.uint8]
closures_of_package_variables_know_their_callees.go:29:3: can inline SliceOf[go.shape.uint8].func1
closures_of_package_variables_know_their_callees.go:35:3: can inline SliceOf[go.shape.uint8].func2
closures_of_package_variables_know_their_callees.go:13:6: can inline Fixed[go.shape.uint8]
closures_of_package_variables_know_their_callees.go:15:3: can inline Fixed[go.shape.uint8].func1
closures_of_package_variables_know_their_callees.go:16:3: can inline Fixed[go.shape.uint8].func2
closures_of_package_variables_know_their_callees.go:10:34: can inline init.func3
closures_of_package_variables_know_their_callees.go:10:78: can inline init.func4
closures_of_package_variables_know_their_callees.go:13:6: can inline Fixed[uint8]
closures_of_package_variables_know_their_callees.go:27:6: can inline SliceOf[uint8]
closures_of_package_variables_know_their_callees.go:20:6: can inline Via[[]uint8,string]
closures_of_package_variables_know_their_callees.go:13:6: can inline Fixed[uint64]
closures_of_package_variables_know_their_callees.go:20:6: can inline Via[uint64,float64]
closures_of_package_variables_know_their_callees.go:9:23: inlining call to Fixed[go.shape.uint64]
closures_of_package_variables_know_their_callees.go:9:9: inlining call to Via[go.shape.uint64,go.shape.float64]
closures_of_package_variables_know_their_callees.go:10:29: inlining call to Fixed[go.shape.uint8]
closures_of_package_variables_know_their_callees.go:10:17: inlining call to SliceOf[go.shape.uint8]
closures_of_package_variables_know_their_callees.go:10:9: inlining call to Via[go.shape.[]uint8,go.shape.string]
closures_of_package_variables_know_their_callees.go:13:6: inlining call to Fixed[go.shape.uint8]
closures_of_package_variables_know_their_callees.go:27:6: inlining call to SliceOf[go.shape.uint8]
closures_of_package_variables_know_their_callees.go:20:6: inlining call to Via[go.shape.[]uint8,go.shape.string]
closures_of_package_variables_know_their_callees.go:13:6: inlining call to Fixed[go.shape.uint64]
closures_of_package_variables_know_their_callees.go:20:6: inlining call to Via[go.shape.uint64,go.shape.float64]
closures_of_package_variables_know_their_callees.go:10:39: s does not escape
closures_of_package_variables_know_their_callees.go:10:72: ([]byte)(s) escapes to heap
closures_of_package_variables_know_their_callees.go:10:83: b does not escape
closures_of_package_variables_know_their_callees.go:10:116: string(b) escapes to heap
closures_of_package_variables_know_their_callees.go:15:8: leaking param: b to result ~r0 level=0
closures_of_package_variables_know_their_callees.go:16:8: r does not escape
closures_of_package_variables_know_their_callees.go:22:8: leaking param: b
closures_of_package_variables_know_their_callees.go:23:8: leaking param: r
closures_of_package_variables_know_their_callees.go:15:8: leaking param: b to result ~r0 level=0
closures_of_package_variables_know_their_callees.go:16:8: r does not escape
closures_of_package_variables_know_their_callees.go:29:8: leaking param: b
closures_of_package_variables_know_their_callees.go:29:18: vs does not escape
closures_of_package_variables_know_their_callees.go:35:8: r does not escape
closures_of_package_variables_know_their_callees.go:22:8: leaking param: b
closures_of_package_variables_know_their_callees.go:22:18: leaking param: v
closures_of_package_variables_know_their_callees.go:23:8: leaking param: r
closures_of_package_variables_know_their_callees.go:9:23: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:15:45: append escapes to heap
closures_of_package_variables_know_their_callees.go:9:23: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:9:27: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:9:72: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:9:9: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:9:9: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:10:29: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:15:45: append escapes to heap
closures_of_package_variables_know_their_callees.go:10:29: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:10:17: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:10:17: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:10:34: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:10:78: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:10:9: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:10:9: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:15:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:15:45: append escapes to heap
closures_of_package_variables_know_their_callees.go:16:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:13:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:15:45: append escapes to heap
closures_of_package_variables_know_their_callees.go:13:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:29:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:35:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:27:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:27:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:22:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:23:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:20:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:20:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:15:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:15:45: append escapes to heap
closures_of_package_variables_know_their_callees.go:16:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:13:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:15:45: append escapes to heap
closures_of_package_variables_know_their_callees.go:13:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:22:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:23:3: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:20:6: func literal escapes to heap
closures_of_package_variables_know_their_callees.go:20:6: func literal escapes to heap
