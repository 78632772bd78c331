embedded_pointer.go:5:7: b does not escape
embedded_pointer.go:13:12: &base{...} does not escape
