main.go:10:32: map[string]*session{} escapes to heap
main.go:12:11: leaking param: user
main.go:13:7: &session{...} escapes to heap
