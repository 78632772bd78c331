main.go:13:10: &post{...} escapes to heap
main.go:14:15: &post{...} escapes to heap
main.go:15:16: &post{...} escapes to heap
main.go:16:20: &post{...} escapes to heap
main.go:17:21: &post{...} escapes to heap
