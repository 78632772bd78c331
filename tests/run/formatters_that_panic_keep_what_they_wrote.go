package main

import (
	"errors"
	"fmt"
	"runtime"
)

type halting struct{ after int }

func (h halting) Format(f fmt.State, verb rune) {
	for i := range 3 {
		if i == h.after {
			panic(fmt.Sprint("at ", i))
		}
		fmt.Fprintf(f, "%c%d ", verb, i)
	}
}

type byPointer struct{ name string }

func (b *byPointer) Format(f fmt.State, verb rune) {
	fmt.Fprint(f, "before ")
	fmt.Fprint(f, b.name)
}

type nested struct{}

func (nested) Format(f fmt.State, verb rune) {
	fmt.Fprint(f, "outer(")
	fmt.Fprintf(f, "%d", halting{1})
	panic(errors.New("closed"))
}

func main() {
	fmt.Printf("%v|%s|%d\n", halting{2}, halting{0}, halting{5})
	fmt.Println((*byPointer)(nil), &byPointer{"it"})
	fmt.Println(fmt.Sprintf("%q", nested{}))
	defer func() {
		r := recover()
		var none *runtime.PanicNilError
		fmt.Println(r, errors.As(r.(error), &none), none.Error())
	}()
	panic(new(runtime.PanicNilError))
}
