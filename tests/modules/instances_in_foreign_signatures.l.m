# example.com/inst/left
left/left.go:14:24: &T{} escapes to heap
left/left.go:16:7: t does not escape
