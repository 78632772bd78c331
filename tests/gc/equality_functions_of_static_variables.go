package main

type pair struct{ key, value string }

type handler interface{ handle(list []pair) int }

type router struct{ n int }

func (r *router) handle(list []pair) int { return r.n + len(list) }

func made() *router { return &router{2} }

type failure struct {
	code int
	text string
}

func (f failure) Error() string { return f.text }

var (
	first  handler = &router{1}
	second handler = made()
	cause  error   = failure{3, "x"}
	_      handler = (*router)(nil)
)

func main() {
	println(first.handle(nil), second.handle(nil), cause.Error())
}
