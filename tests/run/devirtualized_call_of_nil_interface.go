package main

import (
	"fmt"
	"reflect"
)

type sizer interface{ size() int }
type pointer struct{ n int }
type value struct{ n int }

func (p *pointer) size() int { return p.n }
func (v value) size() int    { return v.n }

var set = false

func try(f func()) {
	defer func() {
		r := recover()
		fmt.Printf("%T %v\n", r, r)
	}()
	f()
}

func main() {
	try(func() {
		var s sizer
		if set {
			s = &pointer{1}
		}
		fmt.Println(s.size())
	})
	try(func() {
		var s sizer
		if set {
			s = value{1}
		}
		fmt.Println(s.size())
	})
	try(func() { fmt.Println(reflect.TypeOf(nil).Kind()) })
	try(func() {
		var s sizer
		fmt.Println(s.(*pointer).size())
	})
}
