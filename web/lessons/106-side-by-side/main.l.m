main.go:13:13: &pair{...} escapes to heap
main.go:15:8: &wide{} escapes to heap
