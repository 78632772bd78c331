package main

import "fmt"

type animal interface {
	Sound() string
}

type base struct{ name string }

func (b base) Name() string { return b.name }

type dog struct {
	base
	age int
}

func (d *dog) Sound() string { d.age++; return d.name + " barks" }

type duck int

func (d duck) Sound() string { return fmt.Sprint("duck ", int(d)) }

func main() {
	d := &dog{base{"rex"}, 3}
	for _, a := range []animal{d, duck(7)} {
		fmt.Println(a.Sound())
	}
	fmt.Println(d.Name(), d.age, *d)
	var a animal
	_, ok := a.(*dog)
	fmt.Println(a == nil, ok)
}
