structs_that_embed_types_of_go_types.go:26:10: S{} escapes to heap
structs_that_embed_types_of_go_types.go:28:9: &B{} escapes to heap
structs_that_embed_types_of_go_types.go:29:9: &I{} escapes to heap
