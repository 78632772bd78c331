channel_of_pointers.go:5:6: can inline main
channel_of_pointers.go:7:2: moved to heap: first
channel_of_pointers.go:9:10: &job{...} escapes to heap
