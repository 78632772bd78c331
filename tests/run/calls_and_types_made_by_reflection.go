// Calls with arguments in registers and on the stack, functions and types that reflect makes.
package main

import (
	"fmt"
	"reflect"
	"strings"
	"unsafe"
)

type P struct{ X, Y int }

func (p P) Sum() int       { return p.X + p.Y }
func (p *P) Scale(k int)   { p.X *= k; p.Y *= k }
func (p P) String() string { return fmt.Sprintf("P(%d,%d)", p.X, p.Y) }

type W struct{ p *P }

func (w W) Get() *P { return w.p }

type F0 struct{}
type Mixed struct {
	A int8
	B float32
	C string
	D []byte
	E any
	F error
	G func() int
	H [1]int16
	I [0]int
	J complex128
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panic:", r)
		}
	}()
	f()
}

func many(a, b, c, d, e, f, g, h, i, j, k int, s string, m Mixed, x ...any) (int, string, Mixed, error) {
	return a + b + c + d + e + f + g + h + i + j + k, s + fmt.Sprint(x...), m, fmt.Errorf("e%d", a)
}
func floats(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q float64, r float32) (float64, float32, complex64) {
	return a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q, r * 2, complex(r, 1)
}
func huge(x [200]int, y [3]string) ([200]int, [3]string) { x[199] = x[0]; y[1] += "!"; return x, y }

func main() {
	mixed := Mixed{-3, 1.5, "c", []byte("d"), P{1, 2}, fmt.Errorf("f"), func() int { return 42 }, [1]int16{-7}, [0]int{}, complex(1, -2)}
	args := []reflect.Value{}
	for i := range 11 {
		args = append(args, reflect.ValueOf(i))
	}
	args = append(args, reflect.ValueOf("str"), reflect.ValueOf(mixed), reflect.ValueOf(1), reflect.ValueOf("v"), reflect.ValueOf(P{3, 4}))
	out := reflect.ValueOf(many).Call(args)
	m := out[2].Interface().(Mixed)
	fmt.Println(out[0], out[1], m.A, m.B, m.C, string(m.D), m.E, m.F, m.G(), m.H, m.J, out[3])
	args = nil
	for i := range 17 {
		args = append(args, reflect.ValueOf(float64(i)+0.25))
	}
	args = append(args, reflect.ValueOf(float32(3.5)))
	fmt.Println(reflect.ValueOf(floats).Call(args))
	var h [200]int
	h[0] = 9
	o := reflect.ValueOf(huge).Call([]reflect.Value{reflect.ValueOf(h), reflect.ValueOf([3]string{"a", "b", "c"})})
	fmt.Println(o[0].Index(199), o[1])

	// MakeFunc of all of them
	for _, f := range []any{many, floats, huge} {
		t := reflect.TypeOf(f)
		mf := reflect.MakeFunc(t, func(in []reflect.Value) []reflect.Value {
			if t.IsVariadic() {
				return reflect.ValueOf(f).CallSlice(in)
			}
			return reflect.ValueOf(f).Call(in)
		})
		switch g := mf.Interface().(type) {
		case func(a, b, c, d, e, f, g, h, i, j, k int, s string, m Mixed, x ...any) (int, string, Mixed, error):
			a, b, c, d := g(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, "z", mixed, 5, "q")
			fmt.Println(a, b, c.A, c.B, c.C, string(c.D), c.E, c.F, c.G(), c.H, c.J, d)
		case func(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q float64, r float32) (float64, float32, complex64):
			fmt.Println(g(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18))
		case func(x [200]int, y [3]string) ([200]int, [3]string):
			a, b := g(h, [3]string{"x", "y", "z"})
			fmt.Println(a[199], b)
		}
	}
	swap := reflect.MakeFunc(reflect.TypeOf(func(int8, string) (string, int8) { return "", 0 }), func(in []reflect.Value) []reflect.Value { return []reflect.Value{in[1], in[0]} }).Interface().(func(int8, string) (string, int8))
	fmt.Println(swap(-8, "neg"))
	try("wrong count", func() {
		reflect.MakeFunc(reflect.TypeOf(func() int { return 0 }), func(in []reflect.Value) []reflect.Value { return nil }).Interface().(func() int)()
	})
	try("zero val", func() {
		reflect.MakeFunc(reflect.TypeOf(func() int { return 0 }), func(in []reflect.Value) []reflect.Value { return []reflect.Value{{}} }).Call(nil)
	})
	try("panics through", func() {
		reflect.ValueOf(func() { panic("inside") }).Call(nil)
	})
	// method values
	p := P{1, 2}
	v := reflect.ValueOf(&p).Elem()
	sum := v.MethodByName("Sum").Interface().(func() int)
	scale := v.Addr().MethodByName("Scale").Interface().(func(int))
	scale(10)
	fmt.Println(sum(), p, v.MethodByName("Sum").Call(nil)[0])
	w := reflect.ValueOf(W{&p})
	fmt.Println(w.Method(0).Call(nil)[0].Elem().Field(0), w.Method(0).Interface().(func() *P)().X, w.Type().Method(0).Func.Call([]reflect.Value{w})[0].Elem())
	var st fmt.Stringer = &p
	sv := reflect.ValueOf(&st).Elem()
	str := sv.Method(0).Interface().(func() string)
	fmt.Println(str(), sv.Method(0).Type(), sv.Method(0).Kind(), sv.Type().Method(0).Type)
	try("nil iface method", func() {
		var n fmt.Stringer
		reflect.ValueOf(&n).Elem().Method(0).Call(nil)
	})
	mt := reflect.TypeOf(p).Method(0)
	fmt.Println(mt.Name, mt.Type, mt.Func.Kind(), mt.Func.Call([]reflect.Value{reflect.ValueOf(p)})[0])
	// composed types
	st1 := reflect.StructOf([]reflect.StructField{{Name: "A", Type: reflect.TypeOf(0), Tag: `k:"v"`}, {Name: "B", Type: reflect.TypeOf("")}, {Name: "C", Type: reflect.TypeOf(struct{}{})}})
	fmt.Println(st1, st1.Size(), st1.Align(), st1.Field(2).Offset, st1.Comparable(), st1.Name() == "", st1.PkgPath() == "")
	x := reflect.New(st1).Elem()
	x.Field(0).SetInt(4)
	x.Field(1).SetString("four")
	fmt.Printf("%v %+v %#v\n", x, x, x)
	emb := reflect.StructOf([]reflect.StructField{{Name: "P", Type: reflect.TypeOf(P{}), Anonymous: true}})
	fmt.Println(emb, emb.NumMethod(), reflect.New(emb).Elem().Method(0).Call(nil)[0])
	at := reflect.ArrayOf(3, st1)
	mt2 := reflect.MapOf(st1, at)
	ct := reflect.ChanOf(reflect.RecvDir, reflect.ChanOf(reflect.BothDir, at))
	ct2 := reflect.ChanOf(reflect.BothDir, reflect.ChanOf(reflect.RecvDir, at))
	ft := reflect.FuncOf([]reflect.Type{at, reflect.SliceOf(mt2)}, []reflect.Type{ct, reflect.TypeFor[error]()}, true)
	fmt.Println(at, mt2, ct, ct2, ft, reflect.PointerTo(ft), reflect.SliceOf(ft))
	fmt.Println(reflect.SliceOf(reflect.TypeOf(0)) == reflect.TypeOf([]int{}), reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf(0)) == reflect.TypeOf(map[string]int{}), reflect.FuncOf(nil, nil, false) == reflect.TypeOf(func() {}), reflect.ArrayOf(2, reflect.TypeOf(0)) == reflect.TypeOf([2]int{}))
	mm := reflect.MakeMap(mt2)
	mm.SetMapIndex(x, reflect.Zero(at))
	fmt.Println(mm.Len(), mm.MapIndex(x), mm.MapKeys()[0])
	for it := mm.MapRange(); it.Next(); {
		fmt.Println(it.Key(), it.Value().Len())
	}
	mm.Clear()
	fmt.Println(mm.Len())
	bc := reflect.MakeChan(reflect.ChanOf(reflect.BothDir, st1), 2)
	bc.Send(x)
	fmt.Println(bc.TrySend(x), bc.TrySend(x), bc.Len(), bc.Cap())
	y, ok := bc.Recv()
	fmt.Println(y, ok)
	bc.Close()
	y, ok = bc.TryRecv()
	fmt.Println(y, ok)
	y, ok = bc.TryRecv()
	fmt.Println(y, ok, y.IsValid())
	mf := reflect.MakeFunc(reflect.FuncOf([]reflect.Type{st1, at}, []reflect.Type{at, st1}, false), func(in []reflect.Value) []reflect.Value { return []reflect.Value{in[1], in[0]} })
	fmt.Println(mf.Call([]reflect.Value{x, reflect.Zero(at)}), mf.Type())
	for i, f := range []func(){
		func() { reflect.ArrayOf(-1, st1) },
		func() { reflect.MapOf(reflect.TypeOf([]int{}), st1) },
		func() { reflect.ChanOf(0, st1) },
		func() { reflect.ChanOf(reflect.BothDir, reflect.TypeOf([1 << 17]byte{})) },
		func() { reflect.FuncOf([]reflect.Type{st1}, nil, true) },
		func() { reflect.StructOf([]reflect.StructField{{Name: "a", Type: st1}}) },
		func() { reflect.StructOf([]reflect.StructField{{Name: "A", Type: st1}, {Name: "A", Type: st1}}) },
		func() { reflect.StructOf([]reflect.StructField{{Name: "A"}}) },
		func() { reflect.StructOf([]reflect.StructField{{Name: "1", Type: st1}}) },
		func() { reflect.MakeSlice(reflect.TypeOf([]int{}), 3, 2) },
		func() { reflect.MakeChan(reflect.TypeOf(make(<-chan int)), 2) },
		func() { reflect.MakeMapWithSize(st1, 2) },
		func() { reflect.NewAt(st1, nil).Elem().Field(0).Int() },
		func() { reflect.Append(reflect.ValueOf([]int{1}), reflect.ValueOf("x")) },
		func() { reflect.Copy(reflect.ValueOf([]int{1}), reflect.ValueOf([]string{"x"})) },
	} {
		try(fmt.Sprint("compose ", i), f)
	}
	// slices
	s := reflect.MakeSlice(reflect.TypeOf([]P{}), 2, 5)
	s = reflect.Append(s, reflect.ValueOf(P{5, 6}))
	s = reflect.AppendSlice(s, reflect.ValueOf([]P{{7, 8}, {9, 9}}))
	fmt.Println(s, s.Len(), s.Cap(), s.Slice(1, 3), s.Slice3(0, 1, 2).Cap())
	arr := [4]int{1, 2, 3, 4}
	av := reflect.ValueOf(&arr).Elem()
	fmt.Println(av.Slice(1, 3), av.Slice(1, 3).Cap(), reflect.Copy(av, reflect.ValueOf([]int{8, 9})), arr)
	sw := reflect.Swapper([]P{{1, 1}, {2, 2}})
	sw(0, 1)
	var gs []string
	gv := reflect.ValueOf(&gs).Elem()
	gv.Grow(3)
	gv.SetLen(2)
	gv.Index(1).SetString("grown")
	gv.SetCap(2)
	fmt.Printf("%q %d\n", gs, cap(gs))
	fmt.Println(reflect.ValueOf(strings.Repeat("ab", 3)).Slice(1, 3), reflect.ValueOf("xyz").Index(1))
	sa := reflect.SliceAt(reflect.TypeOf(0), unsafe.Pointer(&arr[0]), 3)
	fmt.Println(sa, sa.Type())
	ch := make(chan int, 1)
	ch2 := make(chan string, 1)
	ch2 <- "s"
	i, rv, rok := reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(ch)}, {Dir: reflect.SelectRecv, Chan: reflect.ValueOf(ch2)}})
	fmt.Println(i, rv, rok)
	i, rv, rok = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectDefault}, {Dir: reflect.SelectRecv, Chan: reflect.ValueOf(ch)}})
	fmt.Println(i, rv.IsValid(), rok)
	go func() { ch <- 5 }()
	i, rv, rok = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv}, {Dir: reflect.SelectRecv, Chan: reflect.ValueOf(ch)}})
	fmt.Println(i, rv, rok)
	for k, v := range reflect.ValueOf(map[string]int{"one": 1}).Seq2() {
		fmt.Println(k, v)
	}
	for k := range reflect.ValueOf(uint8(3)).Seq() {
		fmt.Print(k, k.Type(), " ")
	}
	for a, b := range reflect.ValueOf(func(yield func(int, string) bool) { _ = yield(1, "a") && yield(2, "b") }).Seq2() {
		fmt.Print(a, b, " ")
	}
	fmt.Println()
	fmt.Println(reflect.Zero(reflect.TypeOf(mixed)).IsZero(), reflect.ValueOf(mixed).IsZero())
	var nilp *P
	fmt.Println(reflect.ValueOf(nilp).IsNil(), reflect.Indirect(reflect.ValueOf(nilp)).IsValid())
	var ei any = &p
	ev := reflect.ValueOf(&ei).Elem()
	ev.Set(reflect.ValueOf(3))
	fmt.Println(ei, ev.Elem().Type())
	ev.SetZero()
	fmt.Println(ei)
}
