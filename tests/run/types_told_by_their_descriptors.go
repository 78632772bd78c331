// What reflect tells of types of every kind, and refuses to do with their values.
package main

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"sort"
	"strings"
)

type Inner struct {
	X, Y float64
	s    string
}

type Small struct{ A, B int8 }

type Iface interface {
	M(int) string
	hidden()
}

type T struct {
	Inner
	*strings.Builder
	A  int    `json:"a,omitempty" xml:"b"`
	b  uint16 `tag:"x"`
	C  []int
	D  map[string]*T
	E  func(int, ...string) (error, bool)
	F  chan<- int
	G  <-chan struct{}
	H  [3]complex64
	I  any
	J  Iface
	K  *int
	L  uintptr
	M_ struct{ Z int }
}

func (t T) Val(a int, b string) string { return fmt.Sprint(t.A, a, b) }
func (t *T) Ptr(s Small, f float32, xs ...int) (int, Small) {
	t.A += int(s.A)
	return t.A + len(xs) + int(f), Small{s.B, s.A}
}
func (t T) Big(x [4]int, y Inner) ([4]int, Inner) { x[0]++; y.X *= 2; return x, y }
func (t T) unexp()                                {}
func (t T) M(i int) string                        { return fmt.Sprint("M", t.A, i) }
func (t T) hidden()                               {}

type MyInt int

func (m MyInt) String() string { return "MyInt:" + fmt.Sprint(int(m)) }
func (m *MyInt) Set(i int)     { *m = MyInt(i) }

type Fn func(int) int

func (f Fn) Apply(x int) int { return f(x) }

type Gen[K comparable, V any] struct {
	Key K
	Val V
}

func (g Gen[K, V]) Get() V { return g.Val }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panic:", r)
			if e, ok := r.(error); ok {
				var re runtime.Error
				fmt.Println("  error", errors.As(e, &re))
			}
		}
	}()
	f()
}

func dump(t reflect.Type) {
	fmt.Println("==", t, t.Name(), t.PkgPath(), t.Kind(), t.Size(), t.Align(), t.FieldAlign(), t.Comparable(), t.NumMethod())
	for i := range t.NumMethod() {
		m := t.Method(i)
		fmt.Println("  method", m.Name, m.Type, m.Index, m.PkgPath, m.IsExported(), m.Func.IsValid())
	}
	switch t.Kind() {
	case reflect.Struct:
		for i := range t.NumField() {
			f := t.Field(i)
			fmt.Println("  field", f.Name, f.Type, f.Tag, f.Offset, f.Index, f.Anonymous, f.PkgPath, f.IsExported(), f.Tag.Get("json"))
		}
		for _, f := range reflect.VisibleFields(t) {
			fmt.Print(" ", f.Name, f.Index)
		}
		fmt.Println()
	case reflect.Func:
		for i := range t.NumIn() {
			fmt.Print(" in ", t.In(i))
		}
		for i := range t.NumOut() {
			fmt.Print(" out ", t.Out(i))
		}
		fmt.Println(" variadic", t.IsVariadic())
	case reflect.Map:
		fmt.Println("  key", t.Key(), t.Elem())
	case reflect.Chan:
		fmt.Println("  dir", t.ChanDir(), t.Elem())
	case reflect.Array:
		fmt.Println("  len", t.Len(), t.Elem())
	case reflect.Slice, reflect.Pointer:
		fmt.Println("  elem", t.Elem())
	}
}

func main() {
	t := T{A: 5, Builder: &strings.Builder{}, C: []int{1, 2, 3}, D: map[string]*T{"x": nil}}
	rt := reflect.TypeOf(t)
	dump(rt)
	dump(reflect.PointerTo(rt))
	for i := range rt.NumField() {
		dump(rt.Field(i).Type)
	}
	dump(reflect.TypeOf(MyInt(1)))
	dump(reflect.TypeOf((*MyInt)(nil)))
	dump(reflect.TypeOf(Fn(nil)))
	dump(reflect.TypeOf(Gen[string, map[int]T]{}))
	dump(reflect.TypeOf(Gen[Small, *MyInt]{}))
	dump(reflect.TypeFor[error]())
	dump(reflect.TypeFor[Iface]())
	dump(reflect.TypeFor[fmt.State]())
	dump(reflect.TypeOf(os.Stdout))
	v := reflect.ValueOf(&t)
	fmt.Println(v.MethodByName("Ptr").Call([]reflect.Value{reflect.ValueOf(Small{3, 4}), reflect.ValueOf(float32(2.5)), reflect.ValueOf(1), reflect.ValueOf(2)}))
	r := v.MethodByName("Ptr").CallSlice([]reflect.Value{reflect.ValueOf(Small{-3, -4}), reflect.ValueOf(float32(2.5)), reflect.ValueOf([]int{1})})
	fmt.Println(r[0], r[1].Field(0).Int(), r[1])
	fmt.Println(v.MethodByName("Big").Call([]reflect.Value{reflect.ValueOf([4]int{1, 2, 3, 4}), reflect.ValueOf(Inner{1, 2, "z"})}))
	big := v.MethodByName("Big").Interface().(func([4]int, Inner) ([4]int, Inner))
	fmt.Println(big([4]int{9, 8, 7, 6}, Inner{4, 5, "q"}))
	m, _ := rt.MethodByName("Val")
	fmt.Println(m.Func.Call([]reflect.Value{v.Elem(), reflect.ValueOf(7), reflect.ValueOf("s")})[0])
	vf := m.Func.Interface().(func(T, int, string) string)
	fmt.Println(vf(t, 1, "direct"))
	pm, _ := reflect.TypeOf(&t).MethodByName("Ptr")
	pf := pm.Func.Interface().(func(*T, Small, float32, ...int) (int, Small))
	fmt.Println(pf(&t, Small{1, 2}, 1, 4, 5))
	im, _ := reflect.TypeFor[Iface]().MethodByName("M")
	fmt.Println(im.Name, im.Type, im.Func.IsValid(), im.Index)
	var ifc Iface = t
	iv := reflect.ValueOf(&ifc).Elem()
	fmt.Println(iv.Kind(), iv.NumMethod(), iv.Elem().Kind(), iv.MethodByName("M").Call([]reflect.Value{reflect.ValueOf(3)})[0])
	mv := iv.MethodByName("M").Interface().(func(int) string)
	fmt.Println(mv(10))
	fn := Fn(func(x int) int { return x * 3 })
	fmt.Println(reflect.ValueOf(fn).Method(0).Call([]reflect.Value{reflect.ValueOf(5)})[0])
	fm := reflect.TypeOf(fn).Method(0)
	fmt.Println(fm.Func.Call([]reflect.Value{reflect.ValueOf(fn), reflect.ValueOf(6)})[0], fm.Type)
	var mi MyInt = 4
	reflect.ValueOf(&mi).MethodByName("Set").Call([]reflect.Value{reflect.ValueOf(77)})
	fmt.Println(mi, reflect.ValueOf(mi).Method(0).Call(nil)[0])
	// conversions
	for _, c := range []struct{ v, t any }{{1, int8(0)}, {300, uint8(0)}, {65, ""}, {"hé", []rune{}}, {"hé", []byte{}}, {[]byte("x"), ""}, {1.9, 0}, {[]int{1, 2, 3}, [2]int{}}, {[]int{1, 2}, &[2]int{}}, {MyInt(3), 0}, {3, MyInt(0)}, {float32(1.5), complex(0, 0)}} {
		try("conv", func() {
			x := reflect.ValueOf(c.v)
			tt := reflect.TypeOf(c.t)
			fmt.Println(x.Type(), tt, x.CanConvert(tt), x.Type().ConvertibleTo(tt), x.Type().AssignableTo(tt))
			fmt.Printf("%v %T\n", x.Convert(tt), x.Convert(tt).Interface())
		})
	}
	// sets
	e := v.Elem()
	for i := range e.NumField() {
		f := e.Field(i)
		fmt.Println(i, f.CanSet(), f.CanAddr(), f.CanInterface(), f.Kind(), f.IsZero())
	}
	try("set", func() { e.FieldByName("b").SetUint(1) })
	try("set2", func() { reflect.ValueOf(t).Field(2).SetInt(1) })
	try("iface", func() { e.FieldByName("b").Interface() })
	try("len", func() { reflect.ValueOf(1).Len() })
	try("idx", func() { reflect.ValueOf([]int{1}).Index(5) })
	try("call", func() { reflect.ValueOf(1).Call(nil) })
	try("method", func() { v.Method(99) })
	try("field", func() { e.Field(99) })
	try("zero", func() { reflect.Value{}.Type() })
	try("nilcall", func() { reflect.ValueOf((func())(nil)).Call(nil) })
	try("elem", func() { reflect.TypeOf(1).Elem() })
	try("key", func() { reflect.TypeOf(1).Key() })
	try("nilmap", func() { reflect.ValueOf(map[string]int(nil)).SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1)) })
	try("assign", func() { reflect.ValueOf(&mi).Elem().Set(reflect.ValueOf("x")) })
	try("unhash", func() {
		reflect.ValueOf(map[any]int{}).SetMapIndex(reflect.ValueOf([]int{1}), reflect.ValueOf(1))
	})
	// deep equal
	fmt.Println(reflect.DeepEqual(t, t), reflect.DeepEqual([]int{1}, []int{1}), reflect.DeepEqual(map[string][]int{"a": {1}}, map[string][]int{"a": {1}}), reflect.DeepEqual(1, int64(1)))
	fmt.Println(reflect.ValueOf([]any{1, "a", nil}).Index(1).Elem().Kind(), reflect.ValueOf([2]any{1, "a"}).Equal(reflect.ValueOf([2]any{1, "a"})), reflect.ValueOf(Small{1, 2}).Comparable())
	var names []string
	for _, f := range reflect.VisibleFields(rt) {
		names = append(names, f.Name)
	}
	sort.Strings(names)
	fmt.Println(names)
	f, ok := rt.FieldByName("X")
	fmt.Println(f, ok, e.FieldByName("X"), e.FieldByIndex([]int{0, 1}))
	try("embnil", func() {
		var n T
		fmt.Println(reflect.ValueOf(n).FieldByName("buf"))
	})
}
