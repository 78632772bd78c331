package reflect

import (
	"strconv"
	"unsafe"
)

// ---- conversions

func (v Value) CanConvert(t Type) bool {
	if !v.Type().ConvertibleTo(t) {
		return false
	}
	if v.Kind() == Slice {
		if t.Kind() == Array {
			return t.Len() <= v.Len()
		}
		if t.Kind() == Pointer && t.Elem().Kind() == Array {
			return t.Elem().Len() <= v.Len()
		}
	}
	return true
}

func (v Value) Convert(to Type) Value {
	t := to.(*rtype)
	a, b := v.Kind(), t.Kind()
	fresh := func() Value { return at(t, allocate(t, 1), flagIndir) }
	done := func(x Value) Value {
		x.flag |= v.ro()
		return x
	}
	bad := func() {
		panic("reflect.Value.Convert: value of type " + v.t().String() + " cannot be converted to type " + t.String())
	}
	if !convertible(v.t(), t) {
		bad()
	}
	switch {
	case b == Interface:
		return v.inInterface(t)
	case numeric(a) && numeric(b):
		x := fresh()
		switch {
		case a == b && (b == Float32 || b == Float64):
			// Not by way of another format: a NaN stays what it is.
			move(t, x.ptr, v.addr())
		case b == Float32 || b == Float64:
			f := 0.0
			switch {
			case v.CanInt():
				f = float64(v.Int())
			case v.CanUint():
				f = float64(v.Uint())
			default:
				f = v.Float()
			}
			if b == Float32 {
				*(*float32)(x.ptr) = float32(f)
			} else {
				*(*float64)(x.ptr) = f
			}
		case v.CanInt():
			x.setBits(uint64(v.Int()))
		case v.CanUint():
			x.setBits(v.Uint())
		case b <= Int64:
			x.setBits(uint64(int64(v.Float())))
		default:
			x.setBits(uint64(v.Float()))
		}
		return done(x)
	case v.CanComplex() && (b == Complex64 || b == Complex128):
		x := fresh()
		if b == Complex64 {
			*(*complex64)(x.ptr) = complex64(v.Complex())
		} else {
			*(*complex128)(x.ptr) = v.Complex()
		}
		return done(x)
	case b == String && a != String:
		s := ""
		switch {
		case v.CanInt():
			s = "\uFFFD"
			if n := v.Int(); int64(rune(n)) == n {
				s = string(rune(n))
			}
		case v.CanUint():
			s = "\uFFFD"
			if n := v.Uint(); uint64(rune(n)) == n {
				s = string(rune(n))
			}
		case v.t().elem().Kind() == Uint8:
			s = string(*(*[]byte)(v.ptr))
		default:
			s = string(*(*[]rune)(v.ptr))
		}
		x := fresh()
		*(*string)(x.ptr) = s
		return done(x)
	case a == String && b == Slice:
		x := fresh()
		if t.elem().Kind() == Uint8 {
			*(*[]byte)(x.ptr) = []byte(v.String())
		} else {
			*(*[]rune)(x.ptr) = []rune(v.String())
		}
		return done(x)
	case a == Slice && b != Slice:
		n := to
		if b == Pointer {
			n = t.Elem()
		}
		if n.Len() > v.Len() {
			what := " to array with length "
			if b == Pointer {
				what = " to pointer to array with length "
			}
			panic("reflect: cannot convert slice with length " + strconv.Itoa(v.Len()) + what + strconv.Itoa(n.Len()))
		}
		p := *(*unsafe.Pointer)(v.ptr)
		if b == Pointer {
			return at(t, p, v.ro())
		}
		x := fresh()
		move(t, x.ptr, p)
		return done(x)
	}
	if v.flag&flagAddr != 0 {
		x := fresh()
		move(t, x.ptr, v.ptr)
		return done(x)
	}
	return at(t, v.ptr, v.flag&^31)
}

//line value.go:1529:1
func TypeAssert[T any](v Value) (T, bool) {
	if v.flag == 0 {
		panic(&ValueError{"reflect.TypeAssert", Invalid})
	}
	if v.flag&flagRO != 0 {
		panic("reflect.TypeAssert: cannot return value obtained from unexported field or method")
	}
	if t := typeOf((*T)(nil)).elem(); v.flag&flagMethod == 0 && v.Kind() != Interface && t.Kind() != Interface {
		if t != v.t() {
			var none T
			return none, false
		}
		p := v.ptr
		if v.flag&flagIndir != 0 {
			return *(*T)(p), true
		}
		return *(*T)(unsafe.Pointer(&p)), true
	}
	x, ok := v.Interface().(T)
//line value.go:1537:1
	return x, ok
}

func (v Value) InterfaceData() [2]uintptr {
	v.must(Interface, "InterfaceData")
	return *(*[2]uintptr)(v.ptr)
}
