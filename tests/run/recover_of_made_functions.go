// A function that reflection made is a wrapper of what it calls: recover works there. Value.Call is none.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
)

type I interface{ M() }
type T1 struct{}

func (T1) M() { fmt.Println("M", recover()) }

type T2 uintptr

func (T2) M() { fmt.Println("M2", recover()) }

type T3 struct{ a, b int }

func (T3) M() { fmt.Println("M3", recover()) }

type T4 struct{ *T3 }
type T5 struct{ T1 }

func (t T5) Args(a, b int) int { fmt.Println("args", a, b, recover()); return a }

func test(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "not recovered", e)
		}
	}()
	f()
}

func main() {
	test("iface", func() { var i I = &T1{}; defer i.M(); panic(1) })
	test("reflect1", func() { f := reflect.ValueOf(&T1{}).Method(0).Interface().(func()); defer f(); panic(2) })
	test("reflect2", func() { f := reflect.TypeOf(&T1{}).Method(0).Func.Interface().(func(*T1)); defer f(&T1{}); panic(3) })
	test("t2", func() { var i I = T2(0); defer i.M(); panic(4) })
	test("t2r1", func() { f := reflect.ValueOf(T2(0)).Method(0).Interface().(func()); defer f(); panic(5) })
	test("t2r2", func() { f := reflect.TypeOf(T2(0)).Method(0).Func.Interface().(func(T2)); defer f(T2(0)); panic(6) })
	test("t3", func() { var i I = &T3{}; defer i.M(); panic(7) })
	test("t3v", func() { var i I = T3{}; f := i.M; defer f(); panic(8) })
	test("t4", func() { var i I = T4{&T3{}}; defer i.M(); panic(9) })
	test("t4e", func() { f := T4.M; defer f(T4{&T3{}}); panic(10) })
	test("t4p", func() { f := (*T4).M; defer f(&T4{&T3{}}); panic(11) })
	test("t5", func() { var i I = &T5{}; f := i.M; defer f(); panic(12) })
	test("t5r", func() { f := reflect.ValueOf(T5{}).MethodByName("Args").Interface().(func(int, int) int); defer f(1, 2); panic(13) })
	test("t5c", func() { defer reflect.ValueOf(T5{}).MethodByName("Args").Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf(2)}); panic(14) })
	test("mf", func() {
		f := reflect.MakeFunc(reflect.TypeFor[func()](), func([]reflect.Value) []reflect.Value { fmt.Println("mf", recover()); return nil }).Interface().(func())
		defer f()
		panic(15)
	})
	test("t3r", func() { f := reflect.ValueOf(&T3{}).Method(0).Interface().(func()); defer f(); panic(16) })
}

func init() {
	fmt.Println(len(os.Args), filepath.Base(os.Args[0]), strings.HasPrefix(os.Args[0], "/tmp/go-build"))
}
