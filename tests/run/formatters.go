package main

import "fmt"

type C struct{ re, im float64 }

func (c C) Format(s fmt.State, verb rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprintf(s, "[%c %d %v %d %v", verb, w, wok, p, pok)
	for _, f := range "+-# 0" {
		if s.Flag(int(f)) {
			fmt.Fprintf(s, " %c", f)
		}
	}
	fmt.Fprint(s, "]", fmt.FormatString(s, verb))
}

func main() {
	fmt.Println(C{1, 2}, []C{{1, 2}}, &C{3, 4}, map[string]C{"a": {}})
	fmt.Printf("%v %+v %#v %s %d %08.3f %-10x %q\n", C{}, C{}, C{}, C{}, C{}, C{}, C{}, C{})
	s := fmt.Sprintf("%T", C{})
	fmt.Println(s)
}
