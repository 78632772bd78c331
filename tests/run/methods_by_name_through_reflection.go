package main

import (
	"fmt"
	"reflect"
	"runtime"
)

type T struct{ a int }

func (T) A()                                   {}
func (T) B(x int) int                          { return x }
func (t *T) C(x, y, z, w int) (int, error)     { return t.a, nil }
func (T) D(a ...string)                        {}
func (T) E(a, b, c, d, e, f int) (x, y, z int) { return }

type I interface{ A() }

var sink any
var sv reflect.Value
var sm reflect.Method

func p(name string, f func()) {
	f()
	var a, b runtime.MemStats
	runtime.ReadMemStats(&a)
	f()
	runtime.ReadMemStats(&b)
	fmt.Println(name, b.Mallocs-a.Mallocs, b.TotalAlloc-a.TotalAlloc)
}

func main() {
	runtime.GC()
	v := reflect.ValueOf(&T{1})
	t := v.Type()
	var i I = T{}
	iv := reflect.ValueOf(&i).Elem()
	for _, n := range []string{"A", "B", "C", "D", "E", "Zzz"} {
		p("v.MethodByName "+n, func() { sv = v.MethodByName(n) })
		p("t.MethodByName "+n, func() { sm, _ = t.MethodByName(n) })
	}
	for n := range 5 {
		p(fmt.Sprint("v.Method ", n), func() { sv = v.Method(n) })
		p(fmt.Sprint("t.Method ", n), func() { sm = t.Method(n) })
	}
	p("nummethod", func() { _ = t.NumMethod() })
	p("iv.Method", func() { sv = iv.Method(0) })
	p("iv.MethodByName", func() { sv = iv.MethodByName("A") })
	p("iv.Type.Method", func() { sm = iv.Type().Method(0) })
	p("call A", func() { v.Method(0).Call(nil) })
	in := []reflect.Value{reflect.ValueOf(5)}
	p("call B", func() { v.Method(1).Call(in) })
	p("call C", func() { v.Method(2).Call([]reflect.Value{in[0], in[0], in[0], in[0]}) })
	s := reflect.ValueOf("x")
	p("call D", func() { v.Method(3).Call([]reflect.Value{s, s}) })
	p("call E", func() { v.Method(4).Call([]reflect.Value{in[0], in[0], in[0], in[0], in[0], in[0]}) })
	p("method func call B", func() { t.Method(1).Func.Call([]reflect.Value{v, in[0]}) })
	p("method interface", func() { sink = v.Method(1).Interface() })
	p("method type", func() { sink = v.Method(1).Type() })
	f := reflect.ValueOf(func(a int, s string) (string, error) { return s, nil })
	p("call f", func() { f.Call([]reflect.Value{in[0], s}) })
	p("callslice", func() { v.Method(3).CallSlice([]reflect.Value{reflect.ValueOf([]string{"a"})}) })
	p("funcof", func() { sink = reflect.FuncOf([]reflect.Type{t}, nil, false) })
	p("sliceof", func() { sink = reflect.SliceOf(t) })
	p("mapof", func() { sink = reflect.MapOf(reflect.TypeOf(1), t) })
	p("arrayof", func() { sink = reflect.ArrayOf(3, t) })
	p("ptrto", func() { sink = reflect.PointerTo(t) })
	p("chanof", func() { sink = reflect.ChanOf(reflect.BothDir, t) })
	p("new", func() { sv = reflect.New(t) })
	p("zero", func() { sv = reflect.Zero(reflect.TypeOf(T{})) })
	p("makeslice", func() { sv = reflect.MakeSlice(reflect.TypeOf([]int{}), 3, 5) })
	p("append", func() { sv = reflect.Append(reflect.ValueOf([]int{1}), in[0]) })
	p("makemap", func() { sv = reflect.MakeMap(reflect.TypeOf(map[string]int{})) })
	m := reflect.ValueOf(map[string]int{"a": 1, "b": 2})
	p("mapkeys", func() { sink = m.MapKeys() })
	p("maprange", func() {
		for it := m.MapRange(); it.Next(); {
			sv = it.Value()
		}
	})
	p("mapindex", func() { sv = m.MapIndex(s) })
	p("setmapindex", func() { m.SetMapIndex(s, in[0]) })
	p("deepequal", func() { reflect.DeepEqual([]int{1, 2}, []int{1, 2}) })
	p("field", func() { sv = v.Elem().Field(0) })
	p("tfield", func() { sink = reflect.TypeOf(T{}).Field(0) })
	p("fieldbyname", func() { sv = v.Elem().FieldByName("a") })
	p("interface", func() { sink = v.Elem().Interface() })
	p("convert", func() { sv = in[0].Convert(reflect.TypeOf(1.5)) })
	p("swapper", func() { reflect.Swapper([]int{1, 2})(0, 1) })
	c := reflect.ValueOf(make(chan int, 3))
	p("select", func() {
		c.Send(in[0])
		_, sv, _ = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: c}})
	})
	p("copy", func() { reflect.Copy(reflect.ValueOf([]int{1, 2}), reflect.ValueOf([]int{3})) })
	p("string", func() { sink = t.String() + v.String() })
	p("visible", func() { sink = reflect.VisibleFields(reflect.TypeOf(T{})) })
	p("typeassert", func() { x, _ := reflect.TypeAssert[int](in[0]); _ = x })
	p("typeassert i", func() { x, _ := reflect.TypeAssert[fmt.Stringer](in[0]); _ = x })
	p("iszero", func() { v.Elem().IsZero() })
	p("implements", func() { t.Implements(reflect.TypeFor[I]()) })
}
