package reflect

import (
	"iter"
	"unsafe"
)

// ---- calls

func (v Value) NumMethod() int {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.NumMethod", Invalid})
	}
	if v.flag&flagMethod != 0 {
		return 0
	}
	return v.t().NumMethod()
}

func (v Value) Method(i int) Value {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.Method", Invalid})
	}
	if v.flag&flagMethod != 0 || uint(i) >= uint(v.t().NumMethod()) {
		panic("reflect: Method index out of range")
	}
	if v.Kind() == Interface {
		if v.IsNil() {
			panic("reflect: Method on nil interface value")
		}
		x := v.Elem()
		x.flag |= v.ro()
		return x.Method(x.t().methodIndex(text(v.t(), tMethodName, uintptr(i))))
	}
	f := v.flag&(flagStickyRO|flagIndir) | flagMethod | flag(i)<<methodShift | flag(Func)
	return Value{v.typ_, v.ptr, f}
}

func (v Value) MethodByName(name string) Value {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.MethodByName", Invalid})
	}
	if v.flag&flagMethod != 0 {
		return Value{}
	}
	t := v.t()
	i := t.methodIndex(name)
	if i < 0 {
		return Value{}
	}
	if t.Kind() != Interface {
		t.Method(i) // gc's asks for all that is known of it
	}
	return v.Method(i)
}

func (v Value) Methods() iter.Seq2[Method, Value] {
	t, n := v.Type(), v.NumMethod()
	return func(yield func(Method, Value) bool) {
		for i := range n {
			if !yield(t.Method(i), v.Method(i)) {
				return
			}
		}
	}
}

func (v Value) Call(in []Value) []Value {
	v.must(Func, "Call")
	v.exported("Call")
	return v.invoke("Call", in)
}

func (v Value) CallSlice(in []Value) []Value {
	v.must(Func, "CallSlice")
	v.exported("CallSlice")
	return v.invoke("CallSlice", in)
}

// asked is where gc keeps the code of a method that is called.
var asked *[1]unsafe.Pointer

func (v Value) invoke(op string, in []Value) []Value {
	var code, ctx, recv unsafe.Pointer
	sig := v.t()
	bound := v.flag&flagMethod != 0
	if bound {
		t, i := v.t(), v.index()
		sig = aboutType(t, aMethodSig, i)
		code = unsafe.Pointer(about(t, aMethodCode, i))
		if v.flag&flagFunc == 0 {
			asked = &[1]unsafe.Pointer{code}
			asked = nil
		}
		self := Value{v.typ_, v.ptr, v.flag & (flagIndir)}
		if v.flag&flagFunc != 0 {
			if len(in) == 0 {
				panic("reflect: Call with too few input arguments")
			}
			self = in[0].fit(t, "reflect.Value.Call")
			in = in[1:]
		}
		recv = self.ptr
		if t.has(isDirect) {
			recv = self.pointer()
		}
	} else {
		ctx = v.pointer()
		if ctx == nil {
			panic("reflect.Value.Call: call of nil function")
		}
		code = *(*unsafe.Pointer)(ctx)
	}
	n := sig.NumIn()
	variadic := sig.has(isVariadic)
	if op == "CallSlice" {
		if !variadic {
			panic("reflect: CallSlice of non-variadic function")
		}
		variadic = false
	}
	if variadic {
		n--
	}
	if len(in) < n {
		panic("reflect: " + op + " with too few input arguments")
	}
	if !variadic && len(in) > n {
		panic("reflect: " + op + " with too many input arguments")
	}
	for _, x := range in {
		if x.Kind() == Invalid {
			panic("reflect: " + op + " using zero Value argument")
		}
	}
	for i := range n {
		if x, t := in[i].Type(), sig.In(i); !x.AssignableTo(t) {
			panic("reflect: " + op + " using " + x.String() + " as type " + t.String())
		}
	}
	if variadic {
		st := sig.In(n).(*rtype)
		s := MakeSlice(st, len(in)-n, len(in)-n)
		for i, x := range in[n:] {
			if t := x.Type(); !t.AssignableTo(st.Elem()) {
				panic("reflect: cannot use " + t.String() + " as type " + st.Elem().String() + " in " + op)
			}
			s.Index(i).Set(x)
		}
		all := make([]Value, n+1)
		copy(all, in[:n])
		all[n] = s
		in = all
	}
	words := uintptr(1)
	for i := range in {
		words += (sig.In(i).Size() + 7) / 8
	}
	for i := range sig.NumOut() {
		words += (sig.Out(i).Size() + 7) / 8
	}
	if words > few || len(in) > few || sig.NumOut() > few {
		return invokeMany(op, code, ctx, sig, bound, recv, in)
	}
	// What a call needs lies in the frame.
	var ins, outs [few]unsafe.Pointer
	var taken [few]Value
	for i, x := range in {
		x.exported(op)
		taken[i] = x.fit(sig.In(i).(*rtype), "reflect.Value.Call")
		ins[i] = taken[i].addr()
	}
	out := make([]Value, sig.NumOut())
	for i := range out {
		t := sig.Out(i).(*rtype)
		outs[i] = allocate(t, 1)
		out[i] = at(t, outs[i], flagIndir)
	}
	call(code, ctx, sig, bound, recv, ins[:len(in)], outs[:len(out)])
	return out
}

// few words are those that every frame has room for.
const few = 24

func invokeMany(op string, code, ctx unsafe.Pointer, sig *rtype, bound bool, recv unsafe.Pointer, in []Value) []Value {
	taken, ins := make([]Value, len(in)), make([]unsafe.Pointer, len(in))
	for i, x := range in {
		x.exported(op)
		taken[i] = x.fit(sig.In(i).(*rtype), "reflect.Value.Call")
		ins[i] = taken[i].addr()
	}
	out := make([]Value, sig.NumOut())
	outs := make([]unsafe.Pointer, len(out))
	for i := range out {
		t := sig.Out(i).(*rtype)
		outs[i] = allocate(t, 1)
		out[i] = at(t, outs[i], flagIndir)
	}
	callMany(code, ctx, sig, bound, recv, ins, outs)
	return out
}
