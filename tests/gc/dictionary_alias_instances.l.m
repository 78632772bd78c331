dictionary_alias_instances.go:8:11: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:9:11: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:15:11: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:16:11: make([][]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:22:11: make([]go.shape.int, n) escapes to heap
dictionary_alias_instances.go:23:11: make([][]go.shape.int, n) escapes to heap
