package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"unsafe"
)

type I interface{ M() }
type J interface {
	I
	N(int) string
}
type T struct{ a int }
type Q struct{ p *Q; f func(); m map[string]int; arr [3]int }

func (T) M()            {}
func (*Q) M()           {}
func (q *Q) N(int) string { return "n" }

func try(name string, f func()) {
	defer func() {
		r := recover()
		err, isErr := r.(error)
		_, isRT := r.(runtime.Error)
		var re runtime.Error
		fmt.Printf("%s: %v | %T %v %v %v\n", name, r, r, isErr, isRT, isErr && errors.As(err, &re))
		if te, ok := r.(*runtime.TypeAssertionError); ok {
			fmt.Println(te.Error())
		}
	}()
	f()
}

type E struct{ error }
type gen[T any] struct{ v T }

func (g gen[T]) get(i any) T { return i.(T) }

func main() {
	var (
		e    any
		i    I
		q    *Q
		m    map[string]map[int]int
		s    []int
		z    = 0
		neg  = -1
		str  = "héllo"
		fn   func(int) int
		ch   chan int
		arr  [4]int
		parr *[4]int
		pp   **int
	)
	try("assert nil", func() { _ = e.(int) })
	e = 3
	try("assert type", func() { _ = e.(string) })
	try("assert iface", func() { _ = e.(I) })
	try("assert iface2", func() { _ = e.(fmt.Stringer) })
	e = T{}
	try("assert missing", func() { _ = e.(J) })
	i = T{}
	try("assert J", func() { _ = i.(J) })
	try("assert ptr", func() { _ = i.(*Q) })
	i = nil
	try("assert nil I", func() { _ = i.(T) })
	try("assert nil J", func() { _ = i.(J) })
	try("call nil", func() { i.M() })
	i = q
	try("nil ptr in iface", func() { i.M(); fmt.Print("ok ") })
	try("gen assert", func() { gen[int]{}.get("s") })
	try("gen assert2", func() { gen[map[string]T]{}.get(T{}) })
	try("gen assert3", func() { gen[gen[T]]{}.get(nil) })
	try("field", func() { _ = q.arr[z] })
	try("field2", func() { q.p = nil })
	try("field3", func() { q.p.p.p = q })
	try("deep", func() { x := &Q{}; x.p.arr[1]++ })
	try("map nil", func() { m["a"][1] = 2 })
	try("map nil2", func() { (&Q{}).m["a"]++ })
	try("map nil3", func() { var mm map[[2]string]struct{}; mm[[2]string{}] = struct{}{} })
	try("slice", func() { s[z] = 1 })
	try("slice2", func() { _ = s[z:1] })
	try("slice3", func() { _ = s[:neg] })
	try("str", func() { _ = str[10-z] })
	try("str2", func() { _ = str[3-z : 2] })
	try("arr", func() { arr[4+z]++ })
	try("parr", func() { parr[1] = 2 })
	try("parr range", func() {
		for i := range parr {
			fmt.Print(i)
		}
		for _, v := range parr {
			fmt.Print(v)
		}
	})
	try("pp", func() { **pp = 1 })
	try("fn", func() { fn(1) })
	try("fn2", func() { (&Q{}).f() })
	try("div", func() { _ = 1 / z })
	try("mod", func() { _ = 1 % z })
	try("div8", func() { _ = uint8(1) / uint8(z) })
	try("shift", func() { _ = 1 << neg })
	try("shift2", func() { _ = uint8(1) >> int8(neg) })
	try("make", func() { _ = make([]int, neg) })
	try("make2", func() { _ = make([]int, 1, z) })
	try("make3", func() { _ = make(chan int, neg) })
	try("make4", func() { _ = make(map[int]int, neg); fmt.Print("fine ") })
	try("make5", func() { _ = make([]struct{}, neg) })
	try("close", func() { close(ch) })
	try("close2", func() { c := make(chan int); close(c); close(c) })
	try("send", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("send sel", func() {
		c := make(chan int, 1)
		close(c)
		select {
		case c <- 1:
		default:
		}
	})
	try("hash", func() { mm := map[any]int{}; mm[func() {}]++ })
	try("hash2", func() { mm := map[any]int{1: 1}; _ = mm[[]int{}] })
	try("hash3", func() { mm := map[any]int{1: 1}; delete(mm, map[int]int{}) })
	try("hash4", func() { var mm map[any]int; delete(mm, []int{}) })
	try("hash5", func() { var mm map[any]int; _ = mm[struct{ x []int }{}] })
	try("hash6", func() { mm := map[I]int{}; _, _ = mm[i]; var z any = []int{}; mx := map[any]bool{z: true}; _ = mx })
	try("cmp", func() { var a, b any = s, s; _ = a == b })
	try("cmp2", func() { var a, b any = Q{}, Q{}; _ = a == b })
	try("cmp3", func() { a, b := [1]any{fn}, [1]any{fn}; _ = a == b })
	try("cmp4", func() { var a any = s; _ = a == any(1); fmt.Print("fine ") })
	try("cmp5", func() { var a any = s; switch a { case a: } })
	try("conv", func() { _ = [2]int(s) })
	try("conv2", func() { _ = (*[1]int)(make([]int, z)) })
	try("conv3", func() { _ = (*[0]int)(s) == nil; fmt.Print("fine ") })
	try("unsafe", func() { _ = unsafe.Slice((*int)(nil), 1+z) })
	try("unsafe2", func() { x := 1; _ = unsafe.Slice(&x, neg) })
	try("unsafe3", func() { _ = unsafe.String((*byte)(nil), 1+z) })
	try("panic nil", func() { panic(nil) })
	try("panic err", func() { panic(E{errors.New("x")}) })
	try("panic err nil", func() { panic(E{}) })
	try("panic rt", func() { panic(runtime.Error(nil)) })
	try("goexit", func() {
		done := make(chan bool)
		go func() {
			defer close(done)
			defer func() { fmt.Print("r=", recover(), " ") }()
			runtime.Goexit()
		}()
		<-done
	})
	try("wg", func() { var w sync.WaitGroup; w.Add(-1) })
	try("wg2", func() { var w sync.WaitGroup; w.Done() })
	try("repeat", func() { strings.Repeat("x", neg) })
	try("builder", func() { var b strings.Builder; b.WriteString("a"); c := b; c.WriteString("b") })
	try("grow", func() { var b strings.Builder; b.Grow(neg) })
	try("rethrow", func() {
		defer func() { panic(fmt.Sprint("again: ", recover())) }()
		_ = s[z]
	})
	try("wrapped", func() {
		defer func() {
			if r := recover(); r != nil {
				panic(fmt.Errorf("wrapped: %w", r.(error)))
			}
		}()
		_ = 1 / z
	})
	try("value method", func() { var p *T; var i I = p; i.M() })
	try("value method2", func() { var p *T; f := p.M; f() })
	try("embedded nil", func() { x := struct{ *T }{}; x.M() })
	try("embedded iface", func() { x := struct{ I }{}; x.M() })
	try("method value nil", func() { var i I; f := i.M; f() })
	try("method expr nil", func() { f := I.M; f(nil) })
	try("defer nil", func() { var f func(); defer f(); fmt.Print("body ") })
	try("const", func() { x := [3]int{}; k := 3; k += z; _ = x[k] })
	try("multi", func() { x := make([][]int, 2); x[1][0] = 1 })
	try("append nil deref", func() { var p *[]int; *p = append(*p, 1) })
	try("copy", func() { var p *[3]int; fmt.Print(copy(s, p[:])) })
	try("len nil arr ptr", func() { fmt.Print(len(parr), cap(parr), " ") })
	try("once", func() {
		var o sync.Once
		func() { defer func() { recover() }(); o.Do(func() { panic("in once") }) }()
		o.Do(func() { fmt.Print("never ") })
	})
	try("oncefunc", func() {
		f := sync.OnceFunc(func() { panic("of") })
		func() { defer func() { fmt.Print(recover(), " ") }(); f() }()
		f()
	})
}
