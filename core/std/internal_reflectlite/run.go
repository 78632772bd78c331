// Package reflectlite is reflect under another name: the machine has no smaller one.
package reflectlite

import "reflect"

type (
	Type  = reflect.Type
	Value = reflect.Value
	Kind  = reflect.Kind
)

const (
	Interface = reflect.Interface
	Ptr       = reflect.Ptr
	Slice     = reflect.Slice
	String    = reflect.String
	Struct    = reflect.Struct
)

func TypeOf(i any) Type                     { return reflect.TypeOf(i) }
func ValueOf(i any) Value                   { return reflect.ValueOf(i) }
func Swapper(slice any) func(i, j int)      { return reflect.Swapper(slice) }
