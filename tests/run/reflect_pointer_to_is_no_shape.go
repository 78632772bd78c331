package main

import (
	"fmt"
	"reflect"
	"slices"
)

type node struct{ name string }

func (n *node) Full() string { return "node " + n.name }

type list *node

func has[S ~[]E, E comparable](s S, e E) bool { return slices.Contains(s, e) }

func first[P interface{ *node }](p P) any { return p }

func main() {
	a := &node{"a"}
	fmt.Println(has([]*node{a}, a), first(a) == any(a), list(a).name)
	p := reflect.PointerTo(reflect.TypeFor[node]())
	fmt.Println(p, p.NumMethod(), p == reflect.TypeOf(a))
	v := reflect.New(reflect.TypeFor[node]())
	fmt.Println(v.Type(), v.NumMethod(), reflect.TypeFor[list]().Name())
}
