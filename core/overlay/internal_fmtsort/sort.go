package fmtsort

import "reflect"

// typeOrder compares the dynamic types of two interface values by the linker's order of types: -1, 0 or 1.
func typeOrder(a, b any) int

// nilCompare also orders values of different types: the machine's types are not in the linker's order.
func nilCompare(x, y reflect.Value) (int, bool) {
	switch {
	case x.IsNil() && y.IsNil():
		return 0, true
	case x.IsNil():
		return -1, true
	case y.IsNil():
		return 1, true
	case x.Kind() == reflect.Interface && x.Elem().CanInterface() && y.Elem().CanInterface():
		order := typeOrder(x.Interface(), y.Interface())
		return order, order != 0
	}
	return 0, false
}
