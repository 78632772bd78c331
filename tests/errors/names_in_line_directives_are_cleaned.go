package p

//line ./x/../y.go:3
var a int = "1"
//line sub//z.go:9
var b int = "1"
//line /abs/../gen/q.go:9
var c int = "1"
