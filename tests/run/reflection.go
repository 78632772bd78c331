package main

import (
	"errors"
	"fmt"
	"reflect"
	"sort"
	"strings"
)

type Inner struct{ Z float64 }

type Person struct {
	Name string `json:"name" db:"n"`
	Age  int    `json:"age,omitempty"`
	priv bool
	Inner
	P *Inner
	M map[string]int
	L []string
}

func (p Person) Hello(who string) string { return "hello " + who + " from " + p.Name }
func (p *Person) Birthday()              { p.Age++ }
func (p Person) Sum(a int8, b ...int) (int, error) {
	s := int(a)
	for _, x := range b {
		s += x
	}
	return s, errors.New("none")
}

type MyInt int

func (m MyInt) String() string { return fmt.Sprintf("MyInt(%d)", int(m)) }

type Shape interface{ Area() float64 }
type Sq struct{ s float64 }

func (s Sq) Area() float64 { return s.s * s.s }

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	p := Person{"Bob", 30, true, Inner{1.5}, &Inner{2}, map[string]int{"a": 1}, []string{"x"}}
	t := reflect.TypeOf(p)
	fmt.Println(t, t.Name(), t.Kind(), t.NumField(), t.NumMethod(), t.PkgPath(), t.Size(), t.String())
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		fmt.Println(f.Name, f.Type, f.Tag.Get("json"), f.Tag, f.Offset, f.Index, f.Anonymous, f.IsExported(), f.PkgPath)
	}
	v := reflect.ValueOf(p)
	for i := 0; i < v.NumField(); i++ {
		if v.Field(i).CanInterface() {
			fmt.Println(v.Field(i).Interface(), v.Field(i).Kind())
		}
	}
	for i := 0; i < t.NumMethod(); i++ {
		fmt.Println(t.Method(i).Name, t.Method(i).Type)
	}
	pt := reflect.TypeOf(&p)
	for i := 0; i < pt.NumMethod(); i++ {
		fmt.Println(pt.Method(i).Name, pt.Method(i).Type)
	}
	pv := reflect.ValueOf(&p).Elem()
	pv.Field(0).SetString("Alice")
	pv.FieldByName("Age").SetInt(41)
	fmt.Println(p.Name, p.Age, pv.FieldByName("Z"), pv.FieldByName("Nope").IsValid())
	r := reflect.ValueOf(p).MethodByName("Hello").Call([]reflect.Value{reflect.ValueOf("you")})
	fmt.Println(r[0], r[0].String(), len(r))
	reflect.ValueOf(&p).MethodByName("Birthday").Call(nil)
	fmt.Println(p.Age)
	r = reflect.ValueOf(p).MethodByName("Sum").Call([]reflect.Value{reflect.ValueOf(int8(-3)), reflect.ValueOf(4), reflect.ValueOf(5)})
	fmt.Println(r[0].Int(), r[1].Interface())
	fn := reflect.ValueOf(strings.ToUpper)
	fmt.Println(fn.Call([]reflect.Value{reflect.ValueOf("abc")})[0], fn.Type(), fn.Kind())
	for _, x := range []any{1, "s", 2.5, true, []int{1}, map[string]int{"k": 2}, struct{}{}, &p.Age, nil, MyInt(3), 'a', byte(1), make(chan int), func(int) string { return "" }, [3]int{1, 2, 3}, errors.New("e"), 3 + 4i} {
		if x == nil {
			fmt.Println(reflect.TypeOf(x), reflect.ValueOf(x).IsValid(), reflect.ValueOf(x).Kind(), reflect.ValueOf(x))
			continue
		}
		fmt.Println(reflect.TypeOf(x), reflect.TypeOf(x).Kind(), reflect.TypeOf(x).Comparable())
	}
	fmt.Println(reflect.DeepEqual([]int{1, 2}, []int{1, 2}), reflect.DeepEqual(map[string][]int{"a": {1}}, map[string][]int{"a": {1}}), reflect.DeepEqual(p, p), reflect.DeepEqual(1, int64(1)), reflect.DeepEqual([]int(nil), []int{}))
	s := reflect.MakeSlice(reflect.TypeOf([]int{}), 2, 5)
	s.Index(0).SetInt(7)
	s = reflect.Append(s, reflect.ValueOf(9))
	fmt.Println(s, s.Len(), s.Cap(), s.Interface())
	m := reflect.MakeMap(reflect.TypeOf(map[string]int{}))
	m.SetMapIndex(reflect.ValueOf("b"), reflect.ValueOf(2))
	m.SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1))
	keys := m.MapKeys()
	sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
	for _, k := range keys {
		fmt.Println(k, m.MapIndex(k))
	}
	it := m.MapRange()
	n := 0
	for it.Next() {
		n += int(it.Value().Int())
	}
	fmt.Println(n, m.Len())
	np := reflect.New(reflect.TypeOf(Person{}))
	np.Elem().Field(1).SetInt(5)
	fmt.Printf("%+v\n", np.Interface())
	fmt.Println(reflect.Zero(reflect.TypeOf(0)), reflect.TypeOf((*Shape)(nil)).Elem(), reflect.TypeOf(Sq{}).Implements(reflect.TypeOf((*Shape)(nil)).Elem()))
	try(func() { reflect.ValueOf(p).Field(0).SetString("x") })
	try(func() { reflect.ValueOf(3).NumField() })
	try(func() { reflect.ValueOf("s").Int() })
	try(func() { pv.Field(2).SetBool(false) })
	try(func() { pv.Field(0).Set(reflect.ValueOf(1)) })
	try(func() { _ = reflect.ValueOf(p).Field(2).Interface() })
	c := reflect.MakeChan(reflect.TypeOf(make(chan int)), 1)
	c.Send(reflect.ValueOf(4))
	x, ok := c.Recv()
	fmt.Println(x, ok, c.Len())
	fmt.Println(reflect.ValueOf(MyInt(4)).Convert(reflect.TypeOf(0.0)), reflect.ValueOf(65).Convert(reflect.TypeOf("")), reflect.TypeOf(1).ConvertibleTo(reflect.TypeOf("")))
	fmt.Println(reflect.TypeFor[int](), reflect.PointerTo(reflect.TypeOf(p)), reflect.SliceOf(reflect.TypeOf(MyInt(1))), reflect.Indirect(reflect.ValueOf(&n)))
	fmt.Printf("%v %d %T %s\n", reflect.ValueOf(MyInt(3)), reflect.ValueOf(3), reflect.ValueOf(3), reflect.TypeOf(3))
	var sh Shape = Sq{2}
	sv := reflect.ValueOf(&sh).Elem()
	fmt.Println(sv.Kind(), sv.Elem().Kind(), sv.Type(), sv.Elem().Type(), sv.IsNil())
	sv.Set(reflect.ValueOf(Sq{3}))
	fmt.Println(sh.Area())
	arr := [3]int{3, 1, 2}
	av := reflect.ValueOf(&arr).Elem()
	av.Index(1).SetInt(10)
	fmt.Println(arr, av.Slice(0, 2), reflect.ValueOf(arr).Index(1))
	sw := reflect.Swapper(arr[:])
	sw(0, 2)
	fmt.Println(arr)
	fmt.Println(reflect.ValueOf(p).IsZero(), reflect.ValueOf(Person{}).IsZero(), reflect.ValueOf(&p).IsNil())
	for _, f := range reflect.VisibleFields(t) {
		fmt.Print(f.Name, " ")
	}
	fmt.Println()
	var mi MyInt
	k, err := fmt.Sscan("12", &mi)
	fmt.Println(k, err, mi)
}
