// Values that only calls through reflect hold live through collections.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"runtime"
	"runtime/debug"
	"sync"
)

type N struct {
	Next *N
	V    string
	B    [3]*int
}

func (n *N) With(s string, xs ...*N) (*N, []string, map[string]*N) {
	runtime.GC()
	m := map[string]*N{}
	var l []string
	for _, x := range xs {
		m[x.V] = x
		l = append(l, x.V+s)
	}
	return &N{Next: n, V: s}, l, m
}

func (n N) Copy(d int) N {
	x := d
	n.B[1] = &x
	if d > 0 {
		return n.Copy(d - 1)
	}
	runtime.GC()
	return n
}

type deep struct {
	A, B, C, D, E, F, G, H, I, J string
	P                            *N
}

func grow(n int) int {
	var pad [200]int
	pad[n%200] = n
	if n == 0 {
		return 0
	}
	return grow(n-1) + pad[n%200] - n
}

func main() {
	debug.SetGCPercent(5)
	root := &N{V: "root"}
	var wg sync.WaitGroup
	for g := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 20 {
				v := reflect.ValueOf(root)
				out := v.MethodByName("With").Call([]reflect.Value{reflect.ValueOf(fmt.Sprint(g, i)), reflect.ValueOf(&N{V: "a"}), reflect.ValueOf(&N{V: "b"})})
				if out[0].Interface().(*N).Next != root || out[1].Len() != 2 || out[2].Len() != 2 {
					panic("lost")
				}
				f := v.MethodByName("Copy").Interface().(func(int) N)
				if c := f(3); c.V != "root" || *c.B[1] != 0 {
					panic("copy")
				}
				mk := reflect.MakeFunc(reflect.TypeOf(func(deep, *N) (deep, error) { return deep{}, nil }), func(in []reflect.Value) []reflect.Value {
					grow(300)
					runtime.GC()
					d := in[0].Interface().(deep)
					d.A += d.J
					d.P = in[1].Interface().(*N)
					runtime.GC()
					return []reflect.Value{reflect.ValueOf(d), reflect.ValueOf(errors.New(d.A))}
				}).Interface().(func(deep, *N) (deep, error))
				d, err := mk(deep{A: fmt.Sprint("x", i), J: fmt.Sprint("y", g)}, &N{V: fmt.Sprint(i)})
				if d.A != fmt.Sprint("x", i, "y", g) && err.Error() != d.A || d.P.V != fmt.Sprint(i) {
					panic("made " + d.A)
				}
			}
		}()
	}
	wg.Wait()
	type S struct {
		M map[string]any
		L []*N
	}
	b, _ := json.Marshal(S{map[string]any{"k": []int{1, 2}, "z": root}, []*N{root, {V: "q"}}})
	var s S
	fmt.Println(string(b), json.Unmarshal(b, &s), len(s.L), s.M["k"])
	ch := reflect.MakeChan(reflect.ChanOf(reflect.BothDir, reflect.TypeOf(root)), 0)
	go func() { runtime.GC(); ch.Send(reflect.ValueOf(&N{V: "sent"})) }()
	x, ok := ch.Recv()
	fmt.Println(x.Elem().Field(1), ok)
	st := reflect.StructOf([]reflect.StructField{{Name: "A", Type: reflect.TypeOf(root)}, {Name: "B", Type: reflect.TypeOf("")}})
	arr := reflect.New(reflect.ArrayOf(10, st)).Elem()
	for i := range 10 {
		arr.Index(i).Field(0).Set(reflect.ValueOf(&N{V: fmt.Sprint("n", i)}))
		runtime.GC()
	}
	for i := range 10 {
		fmt.Print(arr.Index(i).Field(0).Elem().Field(1), " ")
	}
	fmt.Println()
	m := reflect.MakeMap(reflect.MapOf(st, reflect.TypeOf(root)))
	for i := range 50 {
		m.SetMapIndex(arr.Index(i%10), reflect.ValueOf(&N{V: fmt.Sprint(i)}))
	}
	runtime.GC()
	fmt.Println(m.Len(), m.MapIndex(arr.Index(3)).Elem().Field(1))
	it := m.MapRange()
	n := 0
	for it.Next() {
		runtime.GC()
		n += len(it.Value().Elem().Field(1).String())
	}
	fmt.Println(n)
}
