main.go:13:10: &page{...} escapes to heap
main.go:14:15: &page{...} escapes to heap
main.go:15:20: &page{...} escapes to heap
