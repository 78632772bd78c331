main.go:6:5: moved to heap: y
main.go:7:19: []*string{...} does not escape
main.go:8:25: map[int]*string{...} does not escape
main.go:9:13: ... argument does not escape
main.go:9:14: *list[0] escapes to heap
main.go:9:24: *dict[1] escapes to heap
