package main

import (
	"fmt"
	"io"
	"reflect"
	"strings"
)

type S struct{ A int }

func (S) M() int  { return 1 }
func (*S) P() int { return 2 }

type U struct{ A int }

func (U) m() {}

type N struct{ B int }
type Mp map[string]int

func (Mp) Len() int { return 7 }

type Mq map[string]int
type priv interface{ m() }
type I int

func (I) X() {}

func try(name string, fields ...reflect.StructField) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "PANIC", r)
		}
	}()
	t := reflect.StructOf(fields)
	fmt.Println(name, t, t.NumField())
}

func emb(v any) reflect.StructField {
	t := reflect.TypeOf(v)
	n := t.Name()
	if t.Kind() == reflect.Pointer {
		n = t.Elem().Name()
	}
	return reflect.StructField{Name: strings.ToUpper(n[:1]) + n[1:], Type: t, Anonymous: true}
}

func main() {
	x := reflect.StructField{Name: "X1", Type: reflect.TypeOf(0)}
	try("first", emb(S{}), x)
	try("second", x, emb(S{}))
	try("ptr alone", emb(&S{}))
	try("ptr first", emb(&S{}), x)
	try("ptr second", x, emb(&S{}))
	try("plain second", x, emb(N{}))
	try("plain ptr second", x, emb(&N{}))
	try("unexported", emb(U{}))
	try("unexported ptr", emb(&U{}))
	try("map alone", emb(Mp{}))
	try("map first", emb(Mp{}), x)
	try("map second", x, emb(Mp{}))
	try("map without", emb(Mq{}), x)
	try("map without second", x, emb(Mq{}))
	try("int", emb(I(0)), x)
	pp := new(*S)
	try("ptrptr", reflect.StructField{Name: "S", Type: reflect.TypeOf(pp), Anonymous: true})
	var r io.Reader
	try("ptr iface", reflect.StructField{Name: "R", Type: reflect.TypeOf(&r), Anonymous: true})
	try("iface", reflect.StructField{Name: "Reader", Type: reflect.TypeOf(&r).Elem(), Anonymous: true})
	try("iface second", x, reflect.StructField{Name: "Reader", Type: reflect.TypeOf(&r).Elem(), Anonymous: true})
	var p priv
	try("iface unexported", reflect.StructField{Name: "P", Type: reflect.TypeOf(&p).Elem(), Anonymous: true})
	try("pkgs", reflect.StructField{Name: "a", PkgPath: "p", Type: reflect.TypeOf(0)}, reflect.StructField{Name: "b", PkgPath: "q", Type: reflect.TypeOf(0)})
	try("anon pkg", reflect.StructField{Name: "a", PkgPath: "p", Type: reflect.TypeOf(0), Anonymous: true})
	try("dup", x, x)
	try("dup _", reflect.StructField{Name: "_", PkgPath: "p", Type: reflect.TypeOf(0)}, reflect.StructField{Name: "_", PkgPath: "p", Type: reflect.TypeOf(0)})
	try("no name", reflect.StructField{})
	try("bad name", reflect.StructField{Name: "a b", Type: reflect.TypeOf(0)})
	try("no type", reflect.StructField{Name: "A"})
	try("missing pkg", reflect.StructField{Name: "a", Type: reflect.TypeOf(0)})
	try("order", reflect.StructField{Name: "A", Type: reflect.TypeOf(0)}, reflect.StructField{Name: "A", Type: reflect.TypeOf(&pp), Anonymous: true})
}
