main.go:17:7: &city{...} escapes to heap
main.go:19:12: &road{...} escapes to heap
main.go:20:13: &road{...} escapes to heap
