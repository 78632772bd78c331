package main

import (
	"fmt"
	"reflect"
	"strings"
)

type full struct{ seen *strings.Builder }

func (f full) Write(p []byte) (int, error) { panic(fmt.Sprintf("no room for %q", p)) }

type leaky struct{ to full }

func (l leaky) String() string {
	fmt.Fprint(l.to, "from a method")
	return "not reached"
}

type asked struct{ f func() string }

func (a asked) String() string { return a.f() }

func caught(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	var to full
	caught("Fprintln", func() { fmt.Fprintln(to, "x", 1) })
	caught("Fprintf", func() { fmt.Fprintf(to, "%d|%v", 1, "y") })
	caught("Fprint", func() { fmt.Fprint(to, "z") })
	// A writer that panics within a method that prints is caught where the method was called.
	fmt.Println(leaky{to}, 2)
	fmt.Println(fmt.Sprintf("%v %d", asked{func() string { return fmt.Sprint(leaky{to}, 3) }}, 4))
	// Between the panic and what prints stands a call through reflection.
	fmt.Println(asked{func() string {
		return reflect.ValueOf(func() string { panic("called by reflection") }).Call(nil)[0].String()
	}}, 5)
	caught("a method first", func() {
		fmt.Fprintln(to, asked{func() string { panic("in the method") }}, 6)
	})
	caught("nothing to write to", func() { fmt.Fprint(nil, "x") })
	fmt.Fprintln(to, "the end")
}
