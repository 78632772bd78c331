package main

type none struct{}

type alone struct{ p *int }

type beside struct {
	none
	p *int
}

type array struct {
	_ [0]int
	p [1]*int
}

var sink any

func box(p *int) {
	sink = alone{p}
	sink = beside{p: p}
	sink = array{p: [1]*int{p}}
}

func unbox(x any) *int {
	if b, ok := x.(beside); ok {
		return b.p
	}
	return nil
}

func main() {
	x := 1
	box(&x)
	println(*unbox(beside{p: &x}))
}
