main.go:9:2: moved to heap: o
main.go:11:13: ... argument does not escape
main.go:11:24: (<-orders).id escapes to heap
