// What calls of package reflect, and of packages that live on it, allocate.
package main

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"reflect"
	"sort"
	"testing"
)

type P struct {
	XMLName xml.Name `xml:"p" json:"-"`
	Name    string   `xml:"name" json:"name"`
	Age     int      `xml:"age,attr" json:"age"`
	Tags    []string `xml:"tags>tag" json:"tags"`
}

func (p P) Sum(a, b int) (int, string)      { return a + b, p.Name }
func (p *P) Ptr(x float64, s []int) float64 { return x }

type E struct{}

func (*E) Error() string { return "e" }

func main() {
	p := P{Name: "n", Age: 3, Tags: []string{"a", "b"}}
	v := reflect.ValueOf(&p)
	args := []reflect.Value{reflect.ValueOf(1), reflect.ValueOf(2)}
	args2 := []reflect.Value{reflect.ValueOf(1.5), reflect.ValueOf([]int{2})}
	f := reflect.ValueOf(func(a, b int) (int, string) { return a, "" })
	mk := reflect.MakeFunc(reflect.TypeOf(func(int, string) string { return "" }), func(in []reflect.Value) []reflect.Value { return in[1:] }).Interface().(func(int, string) string)
	mv := v.MethodByName("Sum").Interface().(func(int, int) (int, string))
	xb, _ := xml.Marshal(p)
	jb, _ := json.Marshal(p)
	m := map[string]int{"a": 1, "b": 2}
	list := []int{3, 1, 2}
	err := fmt.Errorf("x %w", &E{})
	var lines []string
	for name, fn := range map[string]func(){
		"call func":    func() { f.Call(args) },
		"call method":  func() { v.Method(1).Call(args) },
		"call ptr":     func() { v.Method(0).Call(args2) },
		"made":         func() { mk(300, "x") },
		"method value": func() { mv(1, 2) },
		"make mv":      func() { _ = v.Method(0).Interface() },
		"makefunc":     func() { reflect.MakeFunc(f.Type(), nil) },
		"field":        func() { _ = v.Elem().Field(1).Interface() },
		"type field":   func() { v.Type().Elem().Field(1) },
		"byname":       func() { v.Type().Elem().FieldByName("Age") },
		"mbyname":      func() { v.Type().MethodByName("Ptr") },
		"new":          func() { reflect.New(v.Type().Elem()) },
		"mapkeys":      func() { reflect.ValueOf(m).MapKeys() },
		"maprange": func() {
			for it := reflect.ValueOf(m).MapRange(); it.Next(); {
				it.Key()
				it.Value()
			}
		},
		"mapindex":      func() { reflect.ValueOf(m).MapIndex(reflect.ValueOf("a")) },
		"sliceof":       func() { reflect.SliceOf(v.Type()) },
		"arrayof":       func() { reflect.ArrayOf(3, v.Type()) },
		"mapof":         func() { reflect.MapOf(reflect.TypeOf(""), v.Type()) },
		"ptrto":         func() { reflect.PointerTo(v.Type()) },
		"deepequal":     func() { reflect.DeepEqual(p, p) },
		"append":        func() { reflect.Append(reflect.ValueOf(list), args[0]) },
		"makeslice":     func() { reflect.MakeSlice(reflect.TypeOf(list), 2, 3) },
		"convert":       func() { args[0].Convert(reflect.TypeOf(1.5)) },
		"swapper":       func() { reflect.Swapper(list) },
		"sort":          func() { sort.Slice(list, func(i, j int) bool { return list[i] < list[j] }) },
		"errors.As":     func() { var e *E; errors.As(err, &e) },
		"xml marshal":   func() { xml.Marshal(p) },
		"xml unmarshal": func() { var q P; xml.Unmarshal(xb, &q) },
		"json":          func() { json.Marshal(p) },
		"json un":       func() { var q P; json.Unmarshal(jb, &q) },
		"sprintf":       func() { _ = fmt.Sprintf("%v %+v", p, m) },
		"visible":       func() { reflect.VisibleFields(v.Type().Elem()) },
	} {
		fn()
		lines = append(lines, fmt.Sprint(name, " ", testing.AllocsPerRun(50, fn)))
	}
	sort.Strings(lines)
	for _, line := range lines {
		fmt.Println(line)
	}
}
