// The length of an array is known before, what finds the array happens all the same.
package main

import "fmt"

type T struct{ p *[4]int; n int }

//go:noinline
func f() *[4]int { return nil }
func g() *[4]int { return nil }

//go:noinline
func h() *T { return nil }

//go:noinline
func hh() **[4]int { return nil }

//go:noinline
func ff() *[2][3]int { return nil }

var v *[4]int
var t *T

func try(name string, fn func()) {
	defer func() {
		fmt.Println(name, recover())
	}()
	fn()
}

func main() {
	try("len(*f())", func() { _ = len(*f()) })
	try("cap(*f())", func() { _ = cap(*f()) })
	try("len(f())", func() { _ = len(f()) })
	try("cap(f())", func() { _ = cap(f()) })
	try("n=len(*f())", func() { n := len(*f()); fmt.Println(n) })
	try("n=len(f())", func() { n := len(f()); fmt.Println(n) })
	try("len(*g())", func() { n := len(*g()); fmt.Println(n) })
	try("_len(*g())", func() { _ = len(*g()) })
	try("len(*v)", func() { fmt.Println(len(*v)) })
	try("len(t.p)", func() { fmt.Println(len(t.p)) })
	try("len(*t.p)", func() { fmt.Println(len(*t.p)) })
	try("len(h().p)", func() { fmt.Println(len(h().p)) })
	try("_len(h().p)", func() { _ = len(h().p) })
	try("len(*h().p)", func() { fmt.Println(len(*h().p)) })
	try("len(*hh())", func() { fmt.Println(len(*hh())) })
	try("len(**hh())", func() { fmt.Println(len(**hh())) })
	try("len(ff()[0])", func() { fmt.Println(len(ff()[0])) })
	try("len((*ff())[1])", func() { fmt.Println(len((*ff())[1])) })
	try("range *f()", func() { for range *f() { fmt.Print(".") } })
	try("i range *f()", func() { for i := range *f() { fmt.Print(i) } })
	try("i,v range *f()", func() { for i, v := range *f() { fmt.Print(i, v) } })
	try("i,_ range *f()", func() { for i, _ := range *f() { fmt.Print(i) } })
	try("range f()", func() { for range f() { fmt.Print(".") } })
	try("i range f()", func() { for i := range f() { fmt.Print(i) } })
	try("i,v range f()", func() { for i, v := range f() { fmt.Print(i, v) } })
	try("_,_ range f()", func() { for _, _ = range f() { fmt.Print("-") } })
	try("range *v", func() { for range *v { fmt.Print(".") } })
	try("i range *v", func() { for i := range *v { fmt.Print(i) } })
	try("i,v range *v", func() { for i, x := range *v { fmt.Print(i, x) } })
	try("i range ff()[0]", func() { for i := range ff()[0] { fmt.Print(i) } })
	try("i,v range ff()[0]", func() { for i, x := range ff()[0] { fmt.Print(i, x) } })
	try("range h().p", func() { for i := range h().p { fmt.Print(i) } })
	try("range *h().p", func() { for i := range *h().p { fmt.Print(i) } })
	try("chan", func() { c := make(chan *[3]int, 1); c <- nil; fmt.Println(len(*<-c)) })
	try("chan2", func() { c := make(chan *[3]int, 1); c <- nil; fmt.Println(len(<-c)) })
	try("m", func() { m := map[int]*[3]int{}; fmt.Println(len(*m[1]), len(m[2])) })
	try("slice", func() { s := []*[3]int{nil}; fmt.Println(len(*s[0]), len(s[0])) })
	try("slice1", func() { s := []*[3]int{nil}; i := 1; fmt.Println(len(s[i])) })
	try("slice2", func() { s := []*[3]int{nil}; i := 1; fmt.Println(len(*s[i])) })
}
