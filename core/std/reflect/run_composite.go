package reflect

import (
	"iter"
	"unsafe"
)

func mapMake(t *rtype, n int) unsafe.Pointer

//go:noescape
func mapGet(t *rtype, m, key unsafe.Pointer) unsafe.Pointer

//go:noescape
func mapSet(t *rtype, m, key, elem unsafe.Pointer)

//go:noescape
func mapDelete(t *rtype, m, key unsafe.Pointer)
func mapClear(t *rtype, m unsafe.Pointer)

func chanMake(t *rtype, n int) unsafe.Pointer
func chanLen(c unsafe.Pointer) int
func chanCap(c unsafe.Pointer) int
func chanClose(c unsafe.Pointer)

//go:noescape
func chanTrySend(c, p unsafe.Pointer) bool

//go:noescape
func chanSend(c, p unsafe.Pointer)

// chanTryRecv: 0 nothing there, 1 closed, 2 a value came.
func chanTryRecv(c, p unsafe.Pointer) int
func chanRecv(c, p unsafe.Pointer) bool

// call runs code with the values at args, and a receiver's word before them, and fills results.
//
//go:noescape
func call(code, ctx unsafe.Pointer, sig *rtype, withRecv bool, recv unsafe.Pointer, args, results []unsafe.Pointer)

// callMany is call for more words than a frame has for all.
//
//go:noescape
func callMany(code, ctx unsafe.Pointer, sig *rtype, withRecv bool, recv unsafe.Pointer, args, results []unsafe.Pointer)

type header struct {
	data     unsafe.Pointer
	len, cap int
}

func (v Value) Len() int {
	switch v.Kind() {
	case Slice:
		return (*header)(v.ptr).len
	case String:
		return len(*(*string)(v.ptr))
	case Array:
		return v.t().Len()
	case Map:
		if m := v.pointer(); m != nil {
			return *(*int)(m)
		}
		return 0
	case Chan:
		if c := v.pointer(); c != nil {
			return chanLen(c)
		}
		return 0
	case Pointer:
		if v.t().elem().Kind() == Array {
			return v.t().elem().Len()
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	panic(&ValueError{"reflect.Value.Len", v.Kind()})
}

func (v Value) Cap() int {
	switch v.Kind() {
	case Slice:
		return (*header)(v.ptr).cap
	case Array:
		return v.t().Len()
	case Chan:
		if c := v.pointer(); c != nil {
			return chanCap(c)
		}
		return 0
	case Pointer:
		if v.t().elem().Kind() == Array {
			return v.t().elem().Len()
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	panic(&ValueError{"reflect.Value.Cap", v.Kind()})
}

func (v Value) Index(i int) Value {
	switch v.Kind() {
	case Array:
		if uint(i) >= uint(v.Len()) {
			panic("reflect: array index out of range")
		}
		e := v.t().elem()
		f := v.flag&(flagIndir|flagAddr) | v.ro()
		if v.flag&flagIndir == 0 {
			return at(e, v.ptr, f)
		}
		return at(e, unsafe.Add(v.ptr, uintptr(i)*e.Size()), f)
	case Slice:
		h := (*header)(v.ptr)
		if uint(i) >= uint(h.len) {
			panic("reflect: slice index out of range")
		}
		e := v.t().elem()
		return at(e, unsafe.Add(h.data, uintptr(i)*e.Size()), flagAddr|flagIndir|v.ro())
	case String:
		s := *(*string)(v.ptr)
		if uint(i) >= uint(len(s)) {
			panic("reflect: string index out of range")
		}
		x := ValueOf(s[i])
		x.flag |= v.ro()
		return x
	}
	panic(&ValueError{"reflect.Value.Index", v.Kind()})
}

// ---- slices

func sliceValue(t *rtype, h header, f flag) Value {
	p := allocate(t, 1)
	move(t, p, unsafe.Pointer(&h))
	return at(t, p, f|flagIndir)
}

func MakeSlice(t Type, len, cap int) Value {
	if t.Kind() != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if cap < 0 {
		panic("reflect.MakeSlice: negative cap")
	}
	if len > cap {
		panic("reflect.MakeSlice: len > cap")
	}
	r := t.(*rtype)
	return sliceValue(r, header{allocate(r.elem(), cap), len, cap}, 0)
}

func SliceAt(t Type, p unsafe.Pointer, n int) Value {
	_ = unsafe.Slice((*byte)(p), n)
	if size := t.Size(); size > 0 && n > 0 && uintptr(n) > -uintptr(p)/size {
		// It would go beyond the last address.
		tooLong := -1
		_ = unsafe.Slice((*byte)(p), tooLong)
	}
	return sliceValue(aboutType(raw(t), aSliceOf, 0), header{p, n, n}, 0)
}

func (v Value) SetLen(n int) {
	v.settable("SetLen")
	v.must(Slice, "SetLen")
	h := (*header)(v.ptr)
	if uint(n) > uint(h.cap) {
		panic("reflect: slice length out of range in SetLen")
	}
	h.len = n
}

func (v Value) SetCap(n int) {
	v.settable("SetCap")
	v.must(Slice, "SetCap")
	h := (*header)(v.ptr)
	if n < h.len || n > h.cap {
		panic("reflect: slice capacity out of range in SetCap")
	}
	h.cap = n
}

func (v Value) Slice(i, j int) Value {
	switch v.Kind() {
	case String:
		s := *(*string)(v.ptr)
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		s = s[i:j]
		p := allocate(v.t(), 1)
		*(*string)(p) = s
		return at(v.t(), p, v.ro()|flagIndir)
	case Slice:
		if i < 0 || j < i || j > v.Cap() {
			panic("reflect.Value.Slice: slice index out of bounds")
		}
	case Array:
		if v.flag&flagAddr == 0 {
			panic("reflect.Value.Slice: slice of unaddressable array")
		}
	default:
		v.bad("Slice")
	}
	return v.slice3(i, j, v.Cap(), "Slice")
}

func (v Value) Slice3(i, j, k int) Value {
	if v.Kind() != Slice && v.Kind() != Array {
		v.bad("Slice3")
	}
	return v.slice3(i, j, k, "Slice3")
}

func (v Value) slice3(i, j, k int, method string) Value {
	t, h := v.t(), header{v.ptr, v.Cap(), v.Cap()}
	if v.Kind() == Slice {
		h = *(*header)(v.ptr)
	} else {
		t = aboutType(t.elem(), aSliceOf, 0)
	}
	if i < 0 || j < i || k < j || k > h.cap {
		panic("reflect.Value." + method + ": slice index out of bounds")
	}
	if k > i {
		h.data = unsafe.Add(h.data, uintptr(i)*t.elem().Size())
	}
	return sliceValue(t, header{h.data, j - i, k - i}, v.ro())
}

func (v Value) Grow(n int) {
	v.settable("Grow")
	v.must(Slice, "Grow")
	if n < 0 {
		panic("reflect.Value.Grow: negative len")
	}
	h := (*header)(v.ptr)
	if h.len+n > h.cap {
		v.regrow(n)
	}
}

// grown is a slice of the same elements with room for n more, as append would choose it.
//
//go:noescape
func grown(elem *rtype, h header, n int) header

func (v Value) regrow(n int) {
	h := grown(v.t().elem(), *(*header)(v.ptr), n)
	h.len = (*header)(v.ptr).len
	move(v.t(), v.ptr, unsafe.Pointer(&h))
}

func Append(s Value, x ...Value) Value {
	if s.flag&flagRO != 0 {
		panic("reflect: unknown method using value obtained using unexported field")
	}
	s.must(Slice, "Append")
	e := s.t().elem()
	out := sliceValue(s.t(), *(*header)(s.ptr), 0)
	h := (*header)(out.ptr)
	if h.len+len(x) > h.cap {
		out.regrow(len(x))
	}
	for _, v := range x {
		v.exported("Append")
		y := v.fit(e, "reflect.Set")
		move(e, unsafe.Add(h.data, uintptr(h.len)*e.Size()), y.addr())
		h.len++
	}
	return out
}

func AppendSlice(s, t Value) Value {
	s.must(Slice, "AppendSlice")
	t.must(Slice, "AppendSlice")
	list := make([]Value, t.Len())
	for i := range list {
		list[i] = t.Index(i)
	}
	return Append(s, list...)
}

// elements is where those of a slice, a string or an array are.
func (v *Value) elements() unsafe.Pointer {
	if v.Kind() == Array {
		return v.addr()
	}
	return *(*unsafe.Pointer)(v.ptr)
}

func Copy(dst, src Value) int {
	k := dst.Kind()
	if k != Array && k != Slice {
		panic(&ValueError{"reflect.Copy", k})
	}
	if k == Array {
		dst.settable("Copy")
	}
	dst.exported("Copy")
	e, from := dst.t().elem(), src.Kind()
	if from != String || e.Kind() != Uint8 {
		if from != Array && from != Slice {
			panic(&ValueError{"reflect.Copy", from})
		}
		src.exported("Copy")
		if x := src.t().elem(); x != e {
			panic("reflect.Copy: " + e.String() + " != " + x.String())
		}
	}
	n := min(dst.Len(), src.Len())
	to, at, size := dst.elements(), src.elements(), e.Size()
	for i := range uintptr(n) {
		// What lies behind in one array is copied from its end.
		if uintptr(to) > uintptr(at) {
			i = uintptr(n) - 1 - i
		}
		move(e, unsafe.Add(to, i*size), unsafe.Add(at, i*size))
	}
	return n
}

func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.Kind() != Slice {
		panic(&ValueError{"Swapper", v.Kind()})
	}
	e := v.t().elem()
	switch size := e.Size(); {
	case e.Kind() == String:
		s := *(*[]string)(v.ptr)
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	case e.has(isDirect) && size == 8:
		s := *(*[]unsafe.Pointer)(v.ptr)
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	case size == 8 && (e.Kind() <= Complex128):
		s := *(*[]uint64)(v.ptr)
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	case size == 4:
		s := *(*[]uint32)(v.ptr)
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	case size == 2:
		s := *(*[]uint16)(v.ptr)
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	case size == 1:
		s := *(*[]uint8)(v.ptr)
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	}
	tmp := allocate(e, 1)
	return func(i, j int) {
		a, b := v.Index(i), v.Index(j)
		move(e, tmp, a.ptr)
		move(e, a.ptr, b.ptr)
		move(e, b.ptr, tmp)
	}
}

// ---- maps

func MakeMap(t Type) Value { return MakeMapWithSize(t, 0) }

func MakeMapWithSize(t Type, n int) Value {
	if t.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	r := t.(*rtype)
	return at(r, mapMake(r, n), 0)
}

// held is a copy of the value at p.
func held(t *rtype, p unsafe.Pointer, f flag) Value {
	if t.has(isDirect) {
		return at(t, *(*unsafe.Pointer)(p), f)
	}
	q := allocate(t, 1)
	move(t, q, p)
	return at(t, q, f|flagIndir)
}

func (v Value) MapIndex(key Value) Value {
	v.must(Map, "MapIndex")
	t := v.t()
	k := key.fit(aboutType(t, aKey, 0), "reflect.Value.MapIndex")
	m := v.pointer()
	if m == nil {
		return Value{}
	}
	p := mapGet(t, m, k.addr())
	if p == nil {
		return Value{}
	}
	return held(t.elem(), p, v.ro()|key.ro())
}

func (v Value) MapKeys() []Value {
	v.must(Map, "MapKeys")
	list := make([]Value, 0, v.Len())
	for it := (MapIter{m: v}); it.Next(); {
		list = append(list, it.Key())
	}
	return list
}

func (v Value) SetMapIndex(key, elem Value) {
	v.must(Map, "SetMapIndex")
	v.exported("SetMapIndex")
	key.exported("SetMapIndex")
	t := v.t()
	k := key.fit(aboutType(t, aKey, 0), "reflect.Value.SetMapIndex")
	m := v.pointer()
	if !elem.IsValid() {
		if m != nil {
			mapDelete(t, m, k.addr())
		}
		return
	}
	elem.exported("SetMapIndex")
	e := elem.fit(t.elem(), "reflect.Value.SetMapIndex")
	mapSet(t, m, k.addr(), e.addr())
}

func (v Value) Clear() {
	switch v.Kind() {
	case Slice:
		for i := range v.Len() {
			x := v.Index(i)
			clearAt(x.t(), x.ptr)
		}
	case Map:
		if m := v.pointer(); m != nil {
			mapClear(v.t(), m)
		}
	default:
		panic(&ValueError{"reflect.Value.Clear", v.Kind()})
	}
}

func (f flag) panicNotMap() { panic(&ValueError{"reflect.Value.MapRange", f.kind()}) }

// walk is how a MapIter's iterator begins: key is nil at the end, typ before the beginning.
type walk struct{ key, elem, typ unsafe.Pointer }

func (iter *MapIter) state() *walk { return (*walk)(unsafe.Pointer(&iter.hiter)) }

// mapNext moves the machine's own iterator, which it begins at first.
//
//go:noescape
func mapNext(t *rtype, m, iterator unsafe.Pointer) bool

func (iter *MapIter) Next() bool {
	if !iter.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if w := iter.state(); w.typ != nil && w.key == nil {
		panic("MapIter.Next called on exhausted iterator")
	}
	return mapNext(iter.m.t(), iter.m.pointer(), unsafe.Pointer(&iter.hiter))
}

func (iter *MapIter) met(method string) *walk {
	w := iter.state()
	if w.typ == nil {
		panic(method + " called before Next")
	}
	if w.key == nil {
		panic(method + " called on exhausted iterator")
	}
	return w
}

func (iter *MapIter) Key() Value {
	w := iter.met("MapIter.Key")
	return held(aboutType(iter.m.t(), aKey, 0), w.key, iter.m.ro())
}

func (iter *MapIter) Value() Value {
	w := iter.met("MapIter.Value")
	return held(iter.m.t().elem(), w.elem, iter.m.ro())
}

func (iter *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.must(Map, "MapRange")
	}
	*iter = MapIter{m: v}
}

func (v Value) SetIterKey(iter *MapIter) {
	w := iter.met("reflect: Value.SetIterKey")
	v.setFrom(aboutType(iter.m.t(), aKey, 0), w.key, iter.m, "SetIterKey", "reflect.MapIter.SetKey")
}

func (v Value) SetIterValue(iter *MapIter) {
	w := iter.met("reflect: Value.SetIterValue")
	v.setFrom(iter.m.t().elem(), w.elem, iter.m, "SetIterValue", "reflect.MapIter.SetValue")
}

// setFrom sets v to what lies at p in a map.
func (v Value) setFrom(t *rtype, p unsafe.Pointer, m Value, what, context string) {
	v.settable(what)
	m.exported(what)
	x := at(t, p, flagIndir)
	y := x.fit(v.t(), context)
	move(v.t(), v.ptr, y.addr())
}

// ---- channels

func MakeChan(t Type, buffer int) Value {
	if t.Kind() != Chan {
		panic("reflect.MakeChan of non-chan type")
	}
	if buffer < 0 {
		panic("reflect.MakeChan: negative buffer size")
	}
	if t.ChanDir() != BothDir {
		panic("reflect.MakeChan: unidirectional channel type")
	}
	r := t.(*rtype)
	return at(r, chanMake(r, buffer), 0)
}

func (v Value) Close() {
	v.must(Chan, "Close")
	v.exported("Close")
	if v.t().ChanDir()&SendDir == 0 {
		panic("reflect: close of receive-only channel")
	}
	chanClose(v.pointer())
}

func (v Value) sendable(x Value, what string) Value {
	v.must(Chan, what)
	v.exported(what)
	if v.t().ChanDir()&SendDir == 0 {
		panic("reflect: send on recv-only channel")
	}
	x.exported(what)
	return x.fit(v.t().elem(), "reflect.Value.Send")
}

func (v Value) Send(x Value) {
	y := v.sendable(x, "Send")
	chanSend(v.pointer(), y.addr())
}

func (v Value) TrySend(x Value) bool {
	y := v.sendable(x, "TrySend")
	c := v.pointer()
	return c != nil && chanTrySend(c, y.addr())
}

func (v Value) receivable(what string) (*rtype, unsafe.Pointer) {
	v.must(Chan, what)
	v.exported(what)
	if v.t().ChanDir()&RecvDir == 0 {
		panic("reflect: recv on send-only channel")
	}
	e := v.t().elem()
	return e, allocate(e, 1)
}

func (v Value) Recv() (Value, bool) {
	e, p := v.receivable("Recv")
	ok := chanRecv(v.pointer(), p)
	return held(e, p, 0), ok
}

func (v Value) TryRecv() (Value, bool) {
	e, p := v.receivable("TryRecv")
	c := v.pointer()
	if c == nil {
		return Value{}, false
	}
	switch chanTryRecv(c, p) {
	case 0:
		return Value{}, false
	case 1:
		return Zero(e), false
	}
	return held(e, p, 0), true
}

// ---- loops

// rangesOver says whether a loop goes over a function of type t with n variables.
func rangesOver(t Type, n int) bool {
	if t.Kind() != Func || t.NumIn() != 1 || t.NumOut() != 0 || t.In(0).Kind() != Func {
		return false
	}
	yield := t.In(0)
	return yield.NumIn() == n && yield.NumOut() == 1 && yield.Out(0) == TypeOf(true)
}

// counting goes through numbers below one; of a named type they are converted.
func counting[T int8 | int16 | int32 | int64 | int | uint8 | uint16 | uint32 | uint64 | uint | uintptr, N int64 | uint64](n N, t Type) iter.Seq[Value] {
	return func(yield func(Value) bool) {
		named := t.PkgPath() != ""
		for i := T(0); i < T(n); i++ {
			x := ValueOf(i)
			if named {
				x = x.Convert(t)
			}
			if !yield(x) {
				return
			}
		}
	}
}

func (v Value) Seq() iter.Seq[Value] {
	switch v.Kind() {
	case Int:
		return counting[int](v.Int(), v.Type())
	case Int8:
		return counting[int8](v.Int(), v.Type())
	case Int16:
		return counting[int16](v.Int(), v.Type())
	case Int32:
		return counting[int32](v.Int(), v.Type())
	case Int64:
		return counting[int64](v.Int(), v.Type())
	case Uint:
		return counting[uint](v.Uint(), v.Type())
	case Uint8:
		return counting[uint8](v.Uint(), v.Type())
	case Uint16:
		return counting[uint16](v.Uint(), v.Type())
	case Uint32:
		return counting[uint32](v.Uint(), v.Type())
	case Uint64:
		return counting[uint64](v.Uint(), v.Type())
	case Uintptr:
		return counting[uintptr](v.Uint(), v.Type())
	}
	switch t := v.Type(); {
	case rangesOver(t, 1):
		return func(yield func(Value) bool) {
			v.Call([]Value{MakeFunc(t.In(0), func(in []Value) []Value { return []Value{ValueOf(yield(in[0]))} })})
		}
	case v.Kind() == Pointer && t.Elem().Kind() == Array:
		// The length is the type's: there need be no array.
		return numbered(t.Elem().Len())
	}
	switch v.Kind() {
	case Array, Slice:
		return numbered(v.Len())
	case String:
		return func(yield func(Value) bool) {
			for i := range v.String() {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	case Map:
		return func(yield func(Value) bool) {
			for i := v.MapRange(); i.Next(); {
				if !yield(i.Key()) {
					return
				}
			}
		}
	case Chan:
		return func(yield func(Value) bool) {
			for x, ok := v.Recv(); ok; x, ok = v.Recv() {
				if !yield(x) {
					return
				}
			}
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq[Value]")
}

// numbered goes over the places of n elements.
func numbered(n int) iter.Seq[Value] {
	return func(yield func(Value) bool) {
		for i := range n {
			if !yield(ValueOf(i)) {
				return
			}
		}
	}
}

func (v Value) Seq2() iter.Seq2[Value, Value] {
	switch t := v.Type(); {
	case rangesOver(t, 2):
		return func(yield func(Value, Value) bool) {
			v.Call([]Value{MakeFunc(t.In(0), func(in []Value) []Value { return []Value{ValueOf(yield(in[0], in[1]))} })})
		}
	case v.Kind() == Pointer && t.Elem().Kind() == Array:
	default:
		switch v.Kind() {
		case Array, Slice, String, Map:
		default:
			panic("reflect: " + t.String() + " cannot produce iter.Seq2[Value, Value]")
		}
	}
	return func(yield func(Value, Value) bool) {
		switch v.Kind() {
		case Map:
			for _, k := range v.MapKeys() {
				if !yield(k, v.MapIndex(k)) {
					return
				}
			}
		case String:
			for i, r := range v.String() {
				if !yield(ValueOf(i), ValueOf(r)) {
					return
				}
			}
		default:
			x := Indirect(v)
			for i := range x.Len() {
				if !yield(ValueOf(i), x.Index(i)) {
					return
				}
			}
		}
	}
}

// ---- DeepEqual

type pair struct {
	a, b unsafe.Pointer
	t    *rtype
}

func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	a, b := ValueOf(x), ValueOf(y)
	return a.t() == b.t() && deep(a, b, map[pair]bool{})
}

func deep(a, b Value, seen map[pair]bool) bool {
	if !a.IsValid() || !b.IsValid() {
		return a.IsValid() == b.IsValid()
	}
	if a.t() != b.t() {
		return false
	}
	switch k := a.Kind(); k {
	case Pointer, Map, Slice:
		p, q := a.UnsafePointer(), b.UnsafePointer()
		if a.IsNil() != b.IsNil() || k != Pointer && a.Len() != b.Len() {
			return false
		}
		if p == q && (k != Slice || a.Len() == b.Len()) {
			return true
		}
		if a.IsNil() {
			return true
		}
		visit := pair{p, q, a.t()}
		if seen[visit] {
			return true
		}
		seen[visit] = true
	}
	switch a.Kind() {
	case Array, Slice:
		for i := range a.Len() {
			if !deep(a.Index(i), b.Index(i), seen) {
				return false
			}
		}
		return true
	case Interface:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() == b.IsNil()
		}
		return deep(a.Elem(), b.Elem(), seen)
	case Pointer:
		return deep(a.Elem(), b.Elem(), seen)
	case Struct:
		for i := range a.NumField() {
			if !deep(a.Field(i), b.Field(i), seen) {
				return false
			}
		}
		return true
	case Map:
		for it := (MapIter{m: a}); it.Next(); {
			x, y := it.Value(), b.MapIndex(it.Key())
			if !x.IsValid() || !y.IsValid() || !deep(x, y, seen) {
				return false
			}
		}
		return true
	case Func:
		return a.IsNil() && b.IsNil()
	}
	return sameAt(a.t(), a.addr(), b.addr())
}
