// Package reflectlite is reflect under another name: the machine has no smaller one.
package reflectlite

import "reflect"

type (
	Type = reflect.Type
	Kind = reflect.Kind
)

const (
	Interface = reflect.Interface
	Ptr       = reflect.Ptr
	Slice     = reflect.Slice
	String    = reflect.String
	Struct    = reflect.Struct
)

func TypeOf(i any) Type { return reflect.TypeOf(i) }

type Value struct{ of reflect.Value }

func ValueOf(i any) Value      { return Value{reflect.ValueOf(i)} }
func (v Value) CanSet() bool   { return v.of.CanSet() }
func (v Value) Elem() Value    { return Value{v.of.Elem()} }
func (v Value) IsNil() bool    { return v.of.IsNil() }
func (v Value) IsValid() bool  { return v.of.IsValid() }
func (v Value) Kind() Kind     { return v.of.Kind() }
func (v Value) Set(x Value)    { v.of.Set(x.of) }
func (v Value) Type() Type     { return v.of.Type() }

func (v Value) Len() int {
	switch v.Kind() {
	case reflect.Array, reflect.Chan, reflect.Map, Slice, String:
		return v.of.Len()
	}
	panic(&reflect.ValueError{Method: "reflectlite.Value.Len", Kind: v.Kind()})
}

func Swapper(slice any) func(i, j int) { return reflect.Swapper(slice) }
