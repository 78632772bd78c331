// Struct literals that set promoted fields: what is not named is zero, static data included.
package main

import "fmt"

type point struct{ x, y int }
type named struct {
	point
	name string
}
type deep struct {
	named
	*point
	n float64
}

var global = deep{name: "g", n: 2}
var list = []named{{x: 1}, {y: 2, name: "two"}, {point: point{3, 4}}}

type inner[T any] struct{ val T }
type box[T any] struct {
	inner[T]
	n int
}

func make1(v int) *named { return &named{y: v, name: fmt.Sprint(v)} }

func main() {
	d := deep{name: "d", point: &point{5, 6}, n: 1.5}
	fmt.Println(d.name, d.named.x, d.point.y, d.n)
	fmt.Println(global.name, global.named.point, global.point == nil, global.n)
	fmt.Printf("%+v\n", list)
	fmt.Printf("%+v %+v\n", *make1(7), box[string]{val: "v", n: 4})
	n := named{x: 9}
	n = named{y: n.x, name: n.name + "!"}
	fmt.Println(n)
}
