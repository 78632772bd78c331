package main

import (
	"fmt"
	"reflect"
	"runtime"
)

type T struct{}

func (T) V()  {}
func (*T) P() {}

type I interface{ V() }

type E struct{ T }

type EP struct{ *T }

type J interface{ I }

type K struct{ I }

type G[A any] struct{ a A }

func (G[A]) V() {}

type EG struct{ G[int] }

func name(f any) string { return runtime.FuncForPC(reflect.ValueOf(f).Pointer()).Name() }

func main() {
	fmt.Println(name(T.V), name((*T).V), name((*T).P))
	fmt.Println(name(E.V), name((*E).V), name((*E).P), name(EP.P))
	fmt.Println(name(I.V), name(J.V), name(K.V), name(EG.V))
	fmt.Println(name(T{}.V), name((&T{}).P), name(I(T{}).V), name(J(T{}).V))
}
