main.go:10:6: can inline main
main.go:7:9: &pair{...} escapes to heap
