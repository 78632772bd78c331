main.go:13:10: &page{...} escapes to heap
main.go:14:15: &page{...} escapes to heap
main.go:15:16: &page{...} escapes to heap
main.go:16:20: &page{...} escapes to heap
main.go:17:21: &page{...} escapes to heap
