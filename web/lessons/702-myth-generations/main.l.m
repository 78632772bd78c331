main.go:10:8: &item{} escapes to heap
main.go:13:10: &item{...} escapes to heap
