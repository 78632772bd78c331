map_any_any.go:4:18: map[any]any{} does not escape
map_any_any.go:6:4: 400 escapes to heap
map_any_any.go:6:9: "v" escapes to heap
