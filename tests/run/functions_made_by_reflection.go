package main

import (
	"errors"
	"fmt"
	"reflect"
	"sort"
	"strings"
)

type Inner struct{ Z int }
type T struct {
	A int `json:"a" xml:"b"`
	B string
	c bool
	Inner
	F func(int) string
	P *Inner
}

func (t T) Hello(name string) string        { return "hello " + name + " " + t.B }
func (t *T) Set(n int)                      { t.A = n }
func (t T) Var(p string, xs ...int) (int, error) { return len(p) + len(xs), errors.New("e") }
func (t T) priv()                           {}

type Str interface{ Hello(string) string }

func main() {
	t := T{A: 1, B: "b", F: func(i int) string { return fmt.Sprint("f", i) }}
	v := reflect.ValueOf(t)
	pv := reflect.ValueOf(&t)
	rt := v.Type()
	for i := range rt.NumMethod() {
		m := rt.Method(i)
		fmt.Println(i, m.Name, m.Type, m.Index, m.PkgPath, m.IsExported())
	}
	for i := range pv.Type().NumMethod() {
		m := pv.Type().Method(i)
		fmt.Println(i, m.Name, m.Type)
	}
	mv := v.MethodByName("Hello")
	fmt.Println(mv.Type(), mv.Kind(), mv.Call([]reflect.Value{reflect.ValueOf("bob")})[0])
	hf := mv.Interface().(func(string) string)
	fmt.Println(hf("carol"))
	pv.MethodByName("Set").Call([]reflect.Value{reflect.ValueOf(77)})
	fmt.Println(t.A, hf("later"))
	sf := pv.MethodByName("Set").Interface().(func(int))
	sf(88)
	fmt.Println(t.A)
	out := v.MethodByName("Var").Call([]reflect.Value{reflect.ValueOf("abc"), reflect.ValueOf(1), reflect.ValueOf(2)})
	fmt.Println(len(out), out[0].Int(), out[1].Interface())
	out = v.MethodByName("Var").CallSlice([]reflect.Value{reflect.ValueOf("abc"), reflect.ValueOf([]int{1, 2, 3})})
	fmt.Println(out[0])
	vf := v.MethodByName("Var").Interface().(func(string, ...int) (int, error))
	fmt.Println(vf("xy", 1, 2, 3, 4))
	m, ok := rt.MethodByName("Hello")
	fmt.Println(m.Func.Call([]reflect.Value{v, reflect.ValueOf("direct")})[0], ok)
	mf := m.Func.Interface().(func(T, string) string)
	fmt.Println(mf(t, "expr"))
	var st Str = t
	im := reflect.ValueOf(&st).Elem().Method(0)
	fmt.Println(im.Call([]reflect.Value{reflect.ValueOf("iface")})[0])
	fmt.Println(im.Interface().(func(string) string)("iface2"))
	// MakeFunc
	swap := func(in []reflect.Value) []reflect.Value { return []reflect.Value{in[1], in[0]} }
	var isw func(int, int) (int, int)
	reflect.ValueOf(&isw).Elem().Set(reflect.MakeFunc(reflect.TypeOf(isw), swap))
	fmt.Println(isw(1, 2))
	var ssw func(string, float64) (float64, string)
	reflect.ValueOf(&ssw).Elem().Set(reflect.MakeFunc(reflect.TypeOf(ssw), swap))
	fmt.Println(ssw("a", 2.5))
	vari := reflect.MakeFunc(reflect.TypeOf(func(string, ...int) int { return 0 }), func(in []reflect.Value) []reflect.Value {
		return []reflect.Value{reflect.ValueOf(in[1].Len() * 10)}
	}).Interface().(func(string, ...int) int)
	fmt.Println(vari("x", 1, 2, 3), vari("y"))
	big := reflect.MakeFunc(reflect.TypeOf(func(T, [3]string) (T, error) { return T{}, nil }), func(in []reflect.Value) []reflect.Value {
		x := in[0].Interface().(T)
		x.B += in[1].Index(1).String()
		return []reflect.Value{reflect.ValueOf(x), reflect.Zero(reflect.TypeFor[error]())}
	}).Interface().(func(T, [3]string) (T, error))
	r, err := big(t, [3]string{"p", "q", "r"})
	fmt.Println(r.B, err)
	// called through reflect as well
	fmt.Println(reflect.ValueOf(isw).Call([]reflect.Value{reflect.ValueOf(5), reflect.ValueOf(6)})[0])
	func() {
		defer func() { fmt.Println("rec", recover()) }()
		f := reflect.MakeFunc(reflect.TypeOf(isw), func(in []reflect.Value) []reflect.Value { panic("inside") }).Interface().(func(int, int) (int, int))
		f(1, 2)
	}()
	func() {
		defer func() { fmt.Println("rec", recover()) }()
		f := reflect.MakeFunc(reflect.TypeOf(isw), func(in []reflect.Value) []reflect.Value { return nil }).Interface().(func(int, int) (int, int))
		f(1, 2)
	}()
	// FuncOf etc
	ft := reflect.FuncOf([]reflect.Type{reflect.TypeOf(0), reflect.TypeOf([]string{})}, []reflect.Type{reflect.TypeOf(true)}, true)
	fmt.Println(ft, ft == reflect.TypeOf(func(int, ...string) bool { return false }), ft.IsVariadic(), ft.NumIn())
	ft2 := reflect.FuncOf(nil, nil, false)
	fmt.Println(ft2, ft2 == reflect.TypeOf(func() {}))
	ft3 := reflect.FuncOf([]reflect.Type{reflect.TypeOf(t)}, []reflect.Type{reflect.TypeOf(1i), reflect.TypeOf(t)}, false)
	fmt.Println(ft3)
	sty := reflect.StructOf([]reflect.StructField{
		{Name: "Height", Type: reflect.TypeOf(float64(0)), Tag: `json:"height"`},
		{Name: "Age", Type: reflect.TypeOf(int8(0)), Tag: `json:"age"`},
		{Name: "Name", Type: reflect.TypeOf("")},
	})
	sv := reflect.New(sty).Elem()
	sv.Field(0).SetFloat(0.4)
	sv.Field(1).SetInt(2)
	sv.FieldByName("Name").SetString("n")
	fmt.Println(sty, sv.Interface(), sty.Size(), sty.NumField(), sty.Field(1).Offset, sty.Field(2).Offset, sty.Name() == "", sty.Kind())
	fmt.Printf("%+v %#v\n", sv.Interface(), sv.Interface())
	same := reflect.StructOf([]reflect.StructField{{Name: "X", Type: reflect.TypeOf(0)}})
	fmt.Println(same == reflect.TypeOf(struct{ X int }{}))
	mt := reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf([]float32{}))
	mv2 := reflect.MakeMap(mt)
	mv2.SetMapIndex(reflect.ValueOf("k"), reflect.ValueOf([]float32{1, 2}))
	fmt.Println(mt, mv2.Len(), mv2.Interface(), mv2.MapIndex(reflect.ValueOf("k")))
	at := reflect.ArrayOf(3, reflect.TypeOf(uint16(0)))
	av := reflect.New(at).Elem()
	av.Index(1).SetUint(7)
	fmt.Println(at, av.Interface(), at.Size())
	ct := reflect.ChanOf(reflect.BothDir, reflect.TypeOf(int16(0)))
	cv := reflect.MakeChan(ct, 2)
	cv.Send(reflect.ValueOf(int16(4)))
	x, ok := cv.TryRecv()
	fmt.Println(ct, x, ok)
	x, ok = cv.TryRecv()
	fmt.Println(x, ok, x.IsValid())
	// Select
	c1, c2 := make(chan int, 1), make(chan string, 1)
	c2 <- "hi"
	cases := []reflect.SelectCase{
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c1)},
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c2)},
	}
	ch, rv, rok := reflect.Select(cases)
	fmt.Println(ch, rv, rok)
	ch, rv, rok = reflect.Select(append(cases, reflect.SelectCase{Dir: reflect.SelectDefault}))
	fmt.Println(ch, rv.IsValid(), rok)
	ch, rv, rok = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(c1), Send: reflect.ValueOf(9)}})
	fmt.Println(ch, rv.IsValid(), rok, <-c1)
	go func() { c1 <- 5 }()
	ch, rv, rok = reflect.Select(cases)
	fmt.Println(ch, rv, rok)
	close(c2)
	ch, rv, rok = reflect.Select(cases)
	fmt.Printf("%v %q %v\n", ch, rv, rok)
	// fields
	for i := range rt.NumField() {
		f := rt.Field(i)
		fmt.Println(f.Name, f.Type, f.Tag.Get("json"), f.Offset, f.Index, f.Anonymous, f.PkgPath, f.IsExported())
	}
	f, _ := rt.FieldByName("Z")
	fmt.Println(f.Index, f.Name)
	fmt.Println(reflect.DeepEqual(map[string][]int{"a": {1}}, map[string][]int{"a": {1}}), reflect.DeepEqual(t, t), reflect.DeepEqual([]int(nil), []int{}))
	func() {
		defer func() { fmt.Println("rec:", recover()) }()
		v.Field(0).SetInt(3)
	}()
	func() {
		defer func() { fmt.Println("rec:", recover()) }()
		reflect.ValueOf(&t).Elem().FieldByName("c").SetBool(true)
	}()
	func() {
		defer func() { fmt.Println("rec:", recover()) }()
		reflect.ValueOf(5).Len()
	}()
	func() {
		defer func() { fmt.Println("rec:", recover()) }()
		reflect.ValueOf(strings.ToUpper).Call(nil)
	}()
	func() {
		defer func() { fmt.Println("rec:", recover()) }()
		reflect.ValueOf(strings.ToUpper).Call([]reflect.Value{reflect.ValueOf(1)})
	}()
	func() {
		defer func() { fmt.Println("rec:", recover()) }()
		fmt.Println(reflect.Value{}.Type())
	}()
	func() {
		defer func() { fmt.Println("rec:", recover()) }()
		reflect.ValueOf(&t).Elem().Field(0).Set(reflect.ValueOf("s"))
	}()
	keys := reflect.ValueOf(map[string]int{"b": 1, "a": 2}).MapKeys()
	sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
	fmt.Println(keys)
	it := reflect.ValueOf(map[int]string{1: "x"}).MapRange()
	for it.Next() {
		fmt.Println(it.Key(), it.Value())
	}
	fmt.Println(reflect.ValueOf(t.F).Call([]reflect.Value{reflect.ValueOf(3)})[0], v.FieldByName("F").Kind())
	fmt.Println(reflect.TypeOf(main), reflect.TypeOf((*error)(nil)).Elem(), reflect.TypeFor[map[string]chan<- int](), reflect.TypeOf(struct {
		a int
		B string `x:"y"`
	}{}))
	fmt.Println(rt.String(), rt.Name(), rt.PkgPath(), rt.Kind(), reflect.PointerTo(rt), rt.Implements(reflect.TypeFor[Str]()), reflect.TypeOf(5).ConvertibleTo(reflect.TypeOf("")))
	sl := reflect.MakeSlice(reflect.TypeOf([]string{}), 1, 5)
	sl = reflect.Append(sl, reflect.ValueOf("z"))
	fmt.Println(sl, sl.Len(), sl.Cap(), sl.Slice(0, 1), sl.Index(1))
	reflect.Swapper([]int{1, 2})(0, 1)
	fmt.Println(reflect.Zero(rt).Field(0), reflect.Indirect(pv).Type(), v.NumMethod(), reflect.ValueOf(nil).IsValid())
	fmt.Println(reflect.Copy(reflect.ValueOf(make([]int, 2)), reflect.ValueOf([]int{1, 2, 3})))
	for i, f := range reflect.VisibleFields(rt) {
		fmt.Print(i, f.Name, f.Index, " ")
	}
	fmt.Println()
}
