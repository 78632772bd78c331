package main

import (
	"fmt"
	"reflect"
)

type Big struct{ A [40]int }
type S struct {
	a, b, c string
	d       [9]any
}

func (b Big) Sum(x Big, y int) (Big, int, string) {
	s := 0
	for i, v := range b.A {
		s += v * x.A[i]
	}
	return x, s + y, "ok"
}

func many(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z int) (int, string, []int, Big) {
	return a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r + s + t + u + v + w + x + y + z, "s", []int{a, z}, Big{[40]int{a, b}}
}

func outs() (a, b, c, d, e, f, g, h, i, j, k, l, m, n string) {
	return "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n"
}

func variadic(big Big, s S, rest ...Big) (int, S) { return len(rest) + big.A[3], s }

func main() {
	var in []reflect.Value
	for i := range 26 {
		in = append(in, reflect.ValueOf(i))
	}
	for _, v := range reflect.ValueOf(many).Call(in) {
		fmt.Println(v)
	}
	for _, v := range reflect.ValueOf(outs).Call(nil) {
		fmt.Print(v, " ")
	}
	fmt.Println()
	b := Big{}
	for i := range b.A {
		b.A[i] = i
	}
	for _, v := range reflect.ValueOf(b).Method(0).Call([]reflect.Value{reflect.ValueOf(b), reflect.ValueOf(5)}) {
		fmt.Println(v)
	}
	m, _ := reflect.TypeOf(b).MethodByName("Sum")
	for _, v := range m.Func.Call([]reflect.Value{reflect.ValueOf(b), reflect.ValueOf(b), reflect.ValueOf(5)}) {
		fmt.Println(v)
	}
	s := S{"x", "y", "z", [9]any{1, "two", 3.0}}
	for _, v := range reflect.ValueOf(variadic).Call([]reflect.Value{reflect.ValueOf(b), reflect.ValueOf(s), reflect.ValueOf(b), reflect.ValueOf(b)}) {
		fmt.Println(v)
	}
	f := reflect.MakeFunc(reflect.TypeOf(many), func(args []reflect.Value) []reflect.Value {
		n := 0
		for _, a := range args {
			n += int(a.Int()) * 2
		}
		return []reflect.Value{reflect.ValueOf(n), reflect.ValueOf("made"), reflect.ValueOf([]int{1}), reflect.ValueOf(b)}
	})
	g := f.Interface().(func(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z int) (int, string, []int, Big))
	fmt.Println(g(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25))
	fmt.Println(f.Call(in)[0])
	func() {
		defer func() { fmt.Println(recover()) }()
		reflect.ValueOf(many).Call(in[:25])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		in[3] = reflect.ValueOf("x")
		reflect.ValueOf(many).Call(in)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		reflect.ValueOf(func(a, b Big) Big { panic("inside") }).Call([]reflect.Value{reflect.ValueOf(b), reflect.ValueOf(b)})
	}()
	h := reflect.ValueOf(func(a [500]int, f func(int) int) [500]int { a[f(1)] = 7; return a })
	fmt.Println(h.Call([]reflect.Value{reflect.ValueOf([500]int{}), reflect.ValueOf(func(i int) int { return i + 1 })})[0].Index(2))
}
