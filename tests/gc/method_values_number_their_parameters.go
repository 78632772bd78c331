// What has no name among a method value's parameters is numbered anew, without the receiver.
package main

type game struct{ n *int }

func (g *game) look(...*int) *int           { return g.n }
func (g *game) take(int, _ *int, a *int, _ ...*int) *int { return a }
func (g game) give(*int) (*int, int) { return g.n, 0 }

type looker interface{ look(...*int) *int }

var fs []any

func main() {
	g := &game{}
	var l looker = g
	fs = append(fs, g.look, g.take, g.give, l.look, (*game).take, looker.look)
}
