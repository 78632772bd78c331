main.go:24:7: &city{...} escapes to heap
main.go:26:12: &road{...} escapes to heap
main.go:27:13: &rail{...} escapes to heap
