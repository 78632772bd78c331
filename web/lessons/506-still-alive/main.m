main.go:12:6: can inline open
main.go:19:6: inlining call to open
main.go:20:6: inlining call to open
main.go:21:6: inlining call to open
main.go:10:32: map[string]*session{} escapes to heap
main.go:12:11: leaking param: user
main.go:13:7: &session{...} escapes to heap
main.go:19:6: &session{...} escapes to heap
main.go:20:6: &session{...} escapes to heap
main.go:21:6: &session{...} escapes to heap
