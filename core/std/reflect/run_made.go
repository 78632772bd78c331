package reflect

import "unsafe"

// made is the closure of a function that reflect makes: its code, as `stub` gives it for a type, asks `run`, which finds
// the arguments at addresses and leaves results at others.
type made struct {
	code uintptr
	sig  *rtype
	run  func(f *made, args, results []unsafe.Pointer)
	body func(args []Value) []Value
	_    [2]uintptr // gc's is that large
}

// boundMethod begins as a made function does.
type boundMethod struct {
	code uintptr
	sig  *rtype
	run  func(f *made, args, results []unsafe.Pointer)
	op   string
	v    Value
}

func stub(sig *rtype) uintptr

func MakeFunc(t Type, fn func(args []Value) (results []Value)) Value {
	if t.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	return makeFunc(t.(*rtype), fn)
}

func makeFunc(sig *rtype, body func([]Value) []Value) Value {
	return at(sig, unsafe.Pointer(&made{code: stub(sig), sig: sig, run: runMade, body: body}), 0)
}

func runMade(f *made, args, results []unsafe.Pointer) {
	in := make([]Value, len(args))
	for i, p := range args {
		in[i] = taken(aboutType(f.sig, aIn, uintptr(i)), p)
	}
	f.give(f.body(in), results)
}

func (f *made) give(out []Value, results []unsafe.Pointer) {
	if len(out) != len(results) {
		panic("reflect: wrong return count from function created by MakeFunc")
	}
	for i, v := range out {
		if v.flag == 0 {
			panic("reflect: function created by MakeFunc using closure returned zero Value")
		}
		if v.flag&flagRO != 0 {
			panic("reflect: function created by MakeFunc using closure returned value obtained from unexported field")
		}
		t := aboutType(f.sig, aOut, uintptr(i))
		v = v.fit(t, "reflect.MakeFunc")
		move(t, results[i], v.addr())
	}
}

// taken is the value at p, which nobody else changes.
func taken(t *rtype, p unsafe.Pointer) Value {
	if t.has(isDirect) {
		return at(t, *(*unsafe.Pointer)(p), 0)
	}
	return at(t, p, flagIndir)
}

// bound is a method value as a function.
func (v Value) bound() Value {
	sig := v.Type().(*rtype)
	op := "Call"
	if sig.has(isVariadic) {
		op = "CallSlice"
	}
	code := stub(sig)
	asked = &[1]unsafe.Pointer{unsafe.Pointer(code)}
	asked = nil
	return at(sig, unsafe.Pointer(&boundMethod{code: code, sig: sig, run: runBound, op: op, v: v}), v.ro())
}

func runBound(f *made, args, results []unsafe.Pointer) {
	b := (*boundMethod)(unsafe.Pointer(f))
	in := make([]Value, len(args))
	for i, p := range args {
		in[i] = taken(aboutType(b.sig, aIn, uintptr(i)), p)
	}
	f.give(b.v.invoke(b.op, in), results)
}

// selectAmong takes channels, places of values and which of the cases send; it answers the number of the case that came
// (-1: none was ready) and whether a value was received.
//
//go:noescape
func selectAmong(chans, values []unsafe.Pointer, sends *bool, wait bool) (int, bool)

func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > 65536 {
		panic("reflect.Select: too many cases (max 65536)")
	}
	var few, fewPlaces [4]unsafe.Pointer
	var fewSend [5]bool
	chans, values, sends := few[:min(4, len(cases))], fewPlaces[:min(4, len(cases))], fewSend[:]
	if len(cases) > 4 {
		chans = make([]unsafe.Pointer, len(cases))
		values = make([]unsafe.Pointer, len(cases))
		sends = make([]bool, len(cases)+1)
	}
	other := -1
	for i, c := range cases {
		switch c.Dir {
		default:
			panic("reflect.Select: invalid Dir")
		case SelectDefault:
			if other >= 0 {
				panic("reflect.Select: multiple default cases")
			}
			other = i
			if c.Chan.IsValid() {
				panic("reflect.Select: default case has Chan value")
			}
			if c.Send.IsValid() {
				panic("reflect.Select: default case has Send value")
			}
		case SelectSend:
			if !c.Chan.IsValid() {
				break
			}
			c.Chan.must(Chan, "Select")
			c.Chan.exported("Select")
			t := c.Chan.t()
			if t.ChanDir()&SendDir == 0 {
				panic("reflect.Select: SendDir case using recv-only channel")
			}
			if !c.Send.IsValid() {
				panic("reflect.Select: SendDir case missing Send value")
			}
			c.Send.exported("Select")
			v := c.Send.fit(t.elem(), "reflect.Select")
			values[i] = allocate(t.elem(), 1)
			move(t.elem(), values[i], v.addr())
			chans[i] = c.Chan.pointer()
			sends[i] = true
		case SelectRecv:
			if c.Send.IsValid() {
				panic("reflect.Select: RecvDir case has Send value")
			}
			if !c.Chan.IsValid() {
				break
			}
			c.Chan.must(Chan, "Select")
			c.Chan.exported("Select")
			t := c.Chan.t()
			if t.ChanDir()&RecvDir == 0 {
				panic("reflect.Select: RecvDir case using send-only channel")
			}
			chans[i] = c.Chan.pointer()
			values[i] = allocate(t.elem(), 1)
		}
	}
	chosen, recvOK = selectAmong(chans, values, &sends[0], other < 0)
	if chosen < 0 {
		return other, Value{}, false
	}
	if sends[chosen] {
		return chosen, Value{}, false
	}
	return chosen, taken(cases[chosen].Chan.t().elem(), values[chosen]), recvOK
}
