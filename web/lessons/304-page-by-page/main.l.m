main.go:18:7: &city{...} escapes to heap
main.go:20:12: &road{...} escapes to heap
main.go:21:13: &road{...} escapes to heap
