main.go:26:7: &city{...} escapes to heap
main.go:29:12: &road{...} escapes to heap
main.go:31:13: &rail{...} escapes to heap
