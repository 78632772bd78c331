package main

import "fmt"

type Named interface{ Name() string }

type Pair struct {
	first, second string
}

type Mixed struct {
	small int8
	big   int64
	ratio float64
	what  any
	who   Named
	_     int
	last  uint16
}

type Grid struct {
	cells [4]Pair
	many  [100]byte
	index map[Key]*Row
}

type Key struct {
	name string
	at   int32
	half float32
}

type Row struct{ names [64]string }

func (p Pair) Name() string  { return p.first }
func (m *Mixed) Name() string { return m.who.Name() }
func (g *Grid) Name() string { return fmt.Sprint(len(g.cells)) }

func (g *Grid) Rows(of complex128, and [2]complex64) []Row { return nil }

func main() {
	for _, n := range []Named{Pair{"a", "b"}, &Mixed{}, &Grid{}} {
		fmt.Println(n.Name())
	}
}
