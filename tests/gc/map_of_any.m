map_of_any.go:3:6: can inline main
map_of_any.go:4:11: make(map[string]any) does not escape
map_of_any.go:6:11: 512 escapes to heap
map_of_any.go:7:11: "word" escapes to heap
