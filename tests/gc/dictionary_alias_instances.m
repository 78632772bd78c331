dictionary_alias_instances.go:7:6: can inline rows[go.shape.int]
dictionary_alias_instances.go:14:6: can inline cells[go.shape.int]
dictionary_alias_instances.go:21:6: can inline plain[go.shape.int]
dictionary_alias_instances.go:21:6: can inline plain[int]
dictionary_alias_instances.go:14:6: can inline cells[int]
dictionary_alias_instances.go:7:6: can inline rows[int]
dictionary_alias_instances.go:29:19: inlining call to rows[go.shape.int]
dictionary_alias_instances.go:30:40: inlining call to cells[go.shape.int]
dictionary_alias_instances.go:30:60: inlining call to plain[go.shape.int]
dictionary_alias_instances.go:21:6: inlining call to plain[go.shape.int]
dictionary_alias_instances.go:14:6: inlining call to cells[go.shape.int]
dictionary_alias_instances.go:7:6: inlining call to rows[go.shape.int]
dictionary_alias_instances.go:29:19: make([]go.shape.int, 1) does not escape
dictionary_alias_instances.go:29:19: make([]go.shape.int, 1) does not escape
dictionary_alias_instances.go:30:40: make([]go.shape.int, 1) escapes to heap
dictionary_alias_instances.go:30:40: make([][]go.shape.int, 1) does not escape
dictionary_alias_instances.go:30:60: make([]go.shape.int, 1) escapes to heap
dictionary_alias_instances.go:30:60: make([][]go.shape.int, 1) does not escape
dictionary_alias_instances.go:22:11: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:23:11: make([][]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:21:6: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:21:6: make([][]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:15:11: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:16:11: make([][]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:14:6: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:14:6: make([][]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:8:11: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:9:11: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:7:6: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:7:6: make([]go.shape.int, n) escapes to heap
