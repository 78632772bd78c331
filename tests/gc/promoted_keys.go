// Promoted fields as keys of struct literals: their values flow into the whole literal.
package p

type point struct{ x, y *int }
type named struct {
	point
	name string
}
type deep struct {
	named
	n int
}

var sink *named

func keep(p *int) deep          { return deep{x: p, n: 1} }
func leak(p *int)               { sink = &named{y: p, name: "n"} }
func stay(p *int) int           { d := deep{x: p, name: "d"}; return *d.x }
func generic[T any](v T) box[T] { return box[T]{val: v} }

type inner[T any] struct{ val T }
type box[T any] struct {
	inner[T]
	n int
}

func use(i int) box[*int] { return generic(&i) }
