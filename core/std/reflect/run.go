package reflect

import (
	"internal/abi"
	"strconv"
	"unicode"
	"unsafe"
)

// Types are the machine's: a *rtype is a type's address and holds nothing. The natives below answer questions about it.

type rtype struct{ t abi.Type }

const (
	aSize = iota
	aAlign
	aKind
	aFlags
	aElem
	aKey
	aLen
	aFields
	aIns
	aOuts
	aIn
	aOut
	aFieldType
	aFieldOffset
	aFieldFlags
	aMethods
	aMethodSig
	aMethodCode
	aChanDir
	aPointerTo
	aSliceOf
	aImplements
	aSameShape
)

const (
	isNamed = 1 << iota
	isDirect
	isComparable
	isVariadic
)

const (
	tString = iota
	tName
	tPkgPath
	tFieldName
	tFieldTag
	tFieldPkg
	tMethodName
)

func about(t *rtype, what int, i uintptr) uintptr
func aboutType(t *rtype, what int, i uintptr) *rtype
func text(t *rtype, what int, i uintptr) string

// compose makes a type out of others: an array, a channel or a map.
func compose(kind Kind, elem, key *rtype, n int) *rtype

func raw(t Type) *rtype {
	if t == nil {
		return nil
	}
	return t.(*rtype)
}

func typeOf(i any) *rtype {
	return *(**rtype)(unsafe.Pointer(&i))
}

func wrap(t *rtype) Type {
	if t == nil {
		return nil
	}
	return t
}

func TypeOf(i any) Type { return wrap(typeOf(i)) }

func toType(t *abi.Type) Type     { return wrap((*rtype)(unsafe.Pointer(t))) }
//line type.go:756:1
func toRType(t *abi.Type) *rtype {
	return (*rtype)(unsafe.Pointer(t))
}

func (t *rtype) has(flag uintptr) bool { return about(t, aFlags, 0)&flag != 0 }

func (t *rtype) common() *abi.Type       { return nil }
func (t *rtype) uncommon() *uncommonType { return nil }
func (t *rtype) Align() int              { return int(about(t, aAlign, 0)) }
func (t *rtype) FieldAlign() int         { return t.Align() }
func (t *rtype) Size() uintptr           { return about(t, aSize, 0) }
func (t *rtype) Kind() Kind              { return Kind(about(t, aKind, 0)) }
func (t *rtype) String() string          { return text(t, tString, 0) }
func (t *rtype) Name() string            { return text(t, tName, 0) }
func (t *rtype) PkgPath() string         { return text(t, tPkgPath, 0) }
func (t *rtype) Comparable() bool        { return t.has(isComparable) }
func (t *rtype) NumMethod() int          { return int(about(t, aMethods, 0)) }
func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return t.implements(u.(*rtype))
}

func (t *rtype) implements(u *rtype) bool {
	return about(t, aImplements, uintptr(unsafe.Pointer(u))) != 0
}

func (t *rtype) sameShape(u *rtype) bool {
	return about(t, aSameShape, uintptr(unsafe.Pointer(u))) != 0
}

func (t *rtype) must(k Kind, what string) {
	if t.Kind() != k {
		panic("reflect: " + what + " of non-" + k.String() + " type " + t.String())
	}
}

func (t *rtype) Bits() int {
	k := t.Kind()
	if k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.String())
	}
	return int(t.Size()) * 8
}

func (t *rtype) Len() int {
	t.must(Array, "Len")
	return int(about(t, aLen, 0))
}

//line type.go:768:1
func (t *rtype) Elem() Type {
	e := aboutType(t, aElem, 0)
	if e == nil {
		panic("reflect: Elem of invalid type " + t.String())
	}
	return e
}

func (t *rtype) elem() *rtype { return aboutType(t, aElem, 0) }

func (t *rtype) Key() Type {
	t.must(Map, "Key")
	return aboutType(t, aKey, 0)
}

func (t *rtype) ChanDir() ChanDir {
	t.must(Chan, "ChanDir")
	return ChanDir(about(t, aChanDir, 0))
}

func (t *rtype) IsVariadic() bool {
	t.must(Func, "IsVariadic")
	return t.has(isVariadic)
}

func (t *rtype) NumIn() int {
	t.must(Func, "NumIn")
	return int(about(t, aIns, 0))
}

func (t *rtype) NumOut() int {
	t.must(Func, "NumOut")
	return int(about(t, aOuts, 0))
}

func (t *rtype) In(i int) Type {
	t.must(Func, "In")
	return aboutType(t, aIn, uintptr(i))
}

func (t *rtype) Out(i int) Type {
	t.must(Func, "Out")
	return aboutType(t, aOut, uintptr(i))
}

func (t *rtype) OverflowInt(x int64) bool {
	if k := t.Kind(); k < Int || k > Int64 {
		panic("reflect: OverflowInt of non-int type " + t.String())
	}
	n := uint(64 - t.Bits())
	return x<<n>>n != x
}

func (t *rtype) OverflowUint(x uint64) bool {
	if k := t.Kind(); k < Uint || k > Uintptr {
		panic("reflect: OverflowUint of non-uint type " + t.String())
	}
	n := uint(64 - t.Bits())
	return x<<n>>n != x
}

func (t *rtype) OverflowFloat(x float64) bool {
	if k := t.Kind(); k != Float32 && k != Float64 {
		panic("reflect: OverflowFloat of non-float type " + t.String())
	}
	return t.Kind() == Float32 && overflow32(x)
}

func (t *rtype) OverflowComplex(x complex128) bool {
	if k := t.Kind(); k != Complex64 && k != Complex128 {
		panic("reflect: OverflowComplex of non-complex type " + t.String())
	}
	return t.Kind() == Complex64 && (overflow32(real(x)) || overflow32(imag(x)))
}

func overflow32(x float64) bool {
	if x < 0 {
		x = -x
	}
	return 3.40282346638528859811704183484516925440e+38 < x && x <= 1.79769313486231570814527423731704356798070e+308
}

func (t *rtype) CanSeq() bool {
	switch k := t.Kind(); k {
	case Array, Slice, Chan, String, Map:
		return true
	case Func:
		return t.yields(1)
	case Pointer:
		return t.elem().Kind() == Array
	default:
		return Int <= k && k <= Uintptr
	}
}

func (t *rtype) CanSeq2() bool {
	switch t.Kind() {
	case Array, Slice, String, Map:
		return true
	case Func:
		return t.yields(2)
	case Pointer:
		return t.elem().Kind() == Array
	}
	return false
}

func (t *rtype) yields(n int) bool {
	if t.NumIn() != 1 || t.NumOut() != 0 {
		return false
	}
	y := t.In(0)
	return y.Kind() == Func && y.NumIn() == n && y.NumOut() == 1 && y.Out(0).Kind() == Bool
}

// ---- fields

func (t *rtype) NumField() int {
	t.must(Struct, "NumField")
	return int(about(t, aFields, 0))
}

func (t *rtype) Field(i int) StructField {
	t.must(Struct, "Field")
	if i < 0 || i >= t.NumField() {
		panic("reflect: Field index out of bounds")
	}
	at := uintptr(i)
	flags := about(t, aFieldFlags, at)
	f := StructField{
		Name:      text(t, tFieldName, at),
		Type:      aboutType(t, aFieldType, at),
		Tag:       StructTag(text(t, tFieldTag, at)),
		Offset:    about(t, aFieldOffset, at),
		Index:     indexOf(i),
		Anonymous: flags&1 != 0,
	}
	if flags&2 == 0 {
		f.PkgPath = text(t, tFieldPkg, at)
	}
	return f
}

// indexOf is a list of one small number, which takes no memory.
func indexOf(i int) []int {
	if i >= 256 {
		return []int{i}
	}
	var boxed any = i
	return unsafe.Slice((*int)((*words)(unsafe.Pointer(&boxed)).data), 1)
}

func (t *rtype) FieldByIndex(index []int) (f StructField) {
	var at Type = t
	for i, x := range index {
		if i > 0 && at.Kind() == Pointer && at.Elem().Kind() == Struct {
			at = at.Elem()
		}
		f = at.Field(x)
		at = f.Type
	}
	f.Index = index
	return
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	t.must(Struct, "FieldByName")
	embeds := false
	if name != "" {
		for i := range t.NumField() {
			if text(t, tFieldName, uintptr(i)) == name {
				return t.Field(i), true
			}
			embeds = embeds || about(t, aFieldFlags, uintptr(i))&1 != 0
		}
	}
	if !embeds {
		return StructField{}, false
	}
	return t.FieldByNameFunc(func(s string) bool { return s == name })
}

// FieldByNameFunc looks level by level through embedded structs; two matches on one level hide each other.
func (t *rtype) FieldByNameFunc(match func(string) bool) (found StructField, ok bool) {
	t.must(Struct, "FieldByNameFunc")
	type place struct {
		t     *rtype
		index []int
	}
	level := []place{{t, nil}}
	seen := map[*rtype]bool{}
	for len(level) > 0 {
		var next []place
		here := map[*rtype]int{}
		for _, p := range level {
			here[p.t]++
		}
		for _, p := range level {
			if seen[p.t] {
				continue
			}
			seen[p.t] = true
			for i := range p.t.NumField() {
				f := p.t.Field(i)
				if match(f.Name) {
					if ok || here[p.t] > 1 {
						return StructField{}, false
					}
					f.Index = append(append([]int(nil), p.index...), i)
					found, ok = f, true
					continue
				}
				if f.Anonymous {
					e := f.Type.(*rtype)
					if e.Kind() == Pointer {
						e = e.elem()
					}
					if e.Kind() == Struct {
						index := append(append([]int(nil), p.index...), i)
						next = append(next, place{e, index})
						if here[p.t] > 1 {
							// What is there twice holds all it embeds twice.
							next = append(next, place{e, index})
						}
					}
				}
			}
		}
		if ok {
			return
		}
		level = next
	}
	return
}

func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	w := &fieldWalk{
		places: make(map[string]int),
		within: make(map[Type]bool),
		found:  make([]StructField, 0, t.NumField()),
		index:  make([]int, 0, 2),
	}
	w.walk(t)
	n := 0
	for i := range w.found {
		if w.found[i].Name == "" {
			continue
		}
		if i != n {
			w.found[n] = w.found[i]
		}
		n++
	}
	return w.found[:n]
}

type fieldWalk struct {
	places map[string]int
	within map[Type]bool
	found  []StructField
	index  []int
}

// walk adds a struct's fields; one that another of the same depth or less hides has no name in the end.
func (w *fieldWalk) walk(t Type) {
	if w.within[t] {
		return
	}
	w.within[t] = true
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		w.index = append(w.index, i)
		add := true
		if at, ok := w.places[f.Name]; ok {
			old := &w.found[at]
			add = len(w.index) < len(old.Index)
			if len(w.index) <= len(old.Index) {
				old.Name = ""
			}
		}
		if add {
			f.Index = append([]int(nil), w.index...)
			w.places[f.Name] = len(w.found)
			w.found = append(w.found, f)
		}
		if f.Anonymous {
			if f.Type.Kind() == Pointer {
				f.Type = f.Type.Elem()
			}
			if f.Type.Kind() == Struct {
				w.walk(f.Type)
			}
		}
		w.index = w.index[:len(w.index)-1]
	}
	delete(w.within, t)
}

//line type.go:1082:1
func (f StructField) IsExported() bool {
	return f.PkgPath == ""
}

//line type.go:1101:1
func (tag StructTag) Get(key string) string {
	v, _ := tag.Lookup(key)
	return v
}

//line type.go:1058:1
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	for tag != "" {
		i := 0
		for i < len(tag) && tag[i] == ' ' {
			i++
		}
		tag = tag[i:]
		i = 0
		for i < len(tag) && tag[i] > ' ' && tag[i] != ':' && tag[i] != '"' && tag[i] != 0x7f {
			i++
		}
		if i == 0 || i+1 >= len(tag) || tag[i] != ':' || tag[i+1] != '"' {
			break
		}
		name := tag[:i]
		tag = tag[i+1:]
		i = 1
		for i < len(tag) && tag[i] != '"' {
			if tag[i] == '\\' {
				i++
			}
			i++
		}
		if i >= len(tag) {
			break
		}
		quoted := tag[:i+1]
		tag = tag[i+1:]
		if key == string(name) {
			value, err := strconv.Unquote(string(quoted))
			if err != nil {
				break
			}
			return value, true
		}
	}
	return "", false
}

// ---- methods of types

//line type.go:487:1
func (m Method) IsExported() bool {
	return m.PkgPath == ""
}

//line type.go:1101:1
func (t *rtype) Method(i int) (m Method) {
	if i < 0 || i >= t.NumMethod() {
		panic("reflect: Method index out of range")
	}
	at := uintptr(i)
	m.Name = text(t, tMethodName, at)
	m.Index = i
	sig := aboutType(t, aMethodSig, at)
	m.Type = sig
	if t.Kind() != Interface {
		m.Type = withReceiver(t, sig)
		code := unsafe.Pointer(about(t, aMethodCode, at))
		m.Func = Value{(*abi.Type)(unsafe.Pointer(t)), unsafe.Pointer(&code), flag(Func) | flagMethod | flagFunc | flag(i)<<methodShift}
	}
	return
}

func withReceiver(t, sig *rtype) Type {
	in := make([]Type, 0, 1+sig.NumIn())
	in = append(in, t)
	for i := range sig.NumIn() {
		in = append(in, aboutType(sig, aIn, uintptr(i)))
	}
	out := make([]Type, 0, sig.NumOut())
	for i := range sig.NumOut() {
		out = append(out, aboutType(sig, aOut, uintptr(i)))
	}
	return FuncOf(in, out, sig.has(isVariadic))
}

func (t *rtype) MethodByName(name string) (m Method, ok bool) {
	i := t.methodIndex(name)
	if i < 0 {
		return Method{}, false
	}
	return t.Method(i), true
}

// methodIndex is -1 where there is no such method.
func (t *rtype) methodIndex(name string) int {
	for i := range t.NumMethod() {
		if text(t, tMethodName, uintptr(i)) == name {
			return i
		}
	}
	return -1
}

// ---- relations

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	return assignable(t, u.(*rtype))
}

func assignable(t, u *rtype) bool {
	if t == u {
		return true
	}
	if u.Kind() == Interface {
		return t.implements(u)
	}
	if t.has(isNamed) && u.has(isNamed) || t.Kind() != u.Kind() {
		return false
	}
	if t.Kind() == Chan && t.ChanDir() == BothDir && t.elem() == u.elem() {
		return true
	}
	return t.sameShape(u)
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return convertible(t, u.(*rtype))
}

func numeric(k Kind) bool { return Int <= k && k <= Float64 }

func convertible(t, u *rtype) bool {
	a, b := t.Kind(), u.Kind()
	switch {
	case assignable(t, u), numeric(a) && numeric(b):
		return true
	case (a == Complex64 || a == Complex128) && (b == Complex64 || b == Complex128):
		return true
	case b == String && (Int <= a && a <= Uintptr):
		return true
	case a == String && b == Slice || b == String && a == Slice:
		s := u
		if a == Slice {
			s = t
		}
		e := s.elem()
		return e.PkgPath() == "" && (e.Kind() == Uint8 || e.Kind() == Int32)
	case a == Slice && (b == Array || b == Pointer && u.elem().Kind() == Array):
		if b == Pointer {
			u = u.elem()
		}
		return t.elem() == u.elem()
	case a == Pointer && b == Pointer && !t.has(isNamed) && !u.has(isNamed):
		return t.elem().sameShape(u.elem())
	}
	return a == b && t.sameShape(u)
}

// ---- making types

func PointerTo(t Type) Type         { return aboutType(raw(t), aPointerTo, 0) }
//line type.go:1394:1
func PtrTo(t Type) Type { return PointerTo(t) }
//line type.go:1202:1
func SliceOf(t Type) Type           { return aboutType(raw(t), aSliceOf, 0) }
func ArrayOf(n int, elem Type) Type {
	if n < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	return compose(Array, raw(elem), nil, n)
}

func ChanOf(dir ChanDir, t Type) Type {
	return compose(Chan, raw(t), nil, int(dir))
}

func MapOf(key, elem Type) Type {
	if !key.Comparable() {
		panic("reflect.MapOf: invalid key type " + key.String())
	}
	return compose(Map, raw(elem), raw(key), 0)
}

func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	if len(in)+len(out) > 128 {
		panic("reflect.FuncOf: too many arguments")
	}
	// The parameters stand behind what gc's type of a function begins with.
	list := make([]*rtype, 7, 7+len(in)+len(out))
	for _, t := range in {
		list = append(list, t.(*rtype))
	}
	for _, t := range out {
		list = append(list, t.(*rtype))
	}
	return composeFunc(list[7:7+len(in)], list[7+len(in):], variadic)
}

func composeFunc(in, out []*rtype, variadic bool) *rtype

// fieldParts is what the machine is told of a field.
type fieldParts struct {
	name, tag, pkg string
	t              *rtype
	embedded       bool
}

func composeStruct(fields []fieldParts) *rtype

func StructOf(fields []StructField) Type {
	parts := make([]fieldParts, len(fields))
	seen := map[string]bool{}
	pkg := ""
	for i, f := range fields {
		if f.Name == "" {
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no name")
		}
		if !isIdentifier(f.Name) {
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has invalid name")
		}
		if f.Type == nil {
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no type")
		}
		if f.Anonymous && f.PkgPath != "" {
			panic("reflect.StructOf: field \"" + f.Name + "\" is anonymous but has PkgPath set")
		}
		if c := f.Name[0]; f.PkgPath == "" && ('a' <= c && c <= 'z' || c == '_') {
			panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
		}
		if f.PkgPath != "" {
			if pkg == "" {
				pkg = f.PkgPath
			} else if pkg != f.PkgPath {
				panic(ofStructOf + ": fields with different PkgPath " + pkg + " and " + f.PkgPath)
			}
		}
		if f.Anonymous {
			embeddable(f.Type.(*rtype), i, len(fields))
		}
		if seen[f.Name] && f.Name != "_" {
			panic("reflect.StructOf: duplicate field " + f.Name)
		}
		seen[f.Name] = true
		parts[i] = fieldParts{f.Name, string(f.Tag), f.PkgPath, f.Type.(*rtype), f.Anonymous}
	}
	return composeStruct(parts)
}

// embeddable panics where Go does not make a struct with such an embedded field, the i-th of n.
func embeddable(t *rtype, i, n int) {
	const no = "reflect: embedded type with methods not implemented "
	methods := t.NumMethod() > 0
	switch t.Kind() {
	case Interface:
	case Pointer:
		if k := t.Elem().Kind(); k == Pointer || k == Interface {
			panic("reflect.StructOf: illegal embedded field type " + t.String())
		}
		if methods && i > 0 {
			panic(no + "if type is not first field")
		}
		if methods && n > 1 {
			panic(no + "if there is more than one field")
		}
	default:
		if methods && i > 0 {
			panic(no + "if type is not first field")
		}
		if (methods || t.Name() != "") && n > 1 && t.has(isDirect) {
			panic(no + "for non-pointer type")
		}
	}
}

func isIdentifier(name string) bool {
	for i, c := range name {
		if !(c == '_' || unicode.IsLetter(c) || i > 0 && unicode.IsDigit(c)) {
			return false
		}
	}
	return true
}

// ---- names

var kindNames = []string{
	"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr",
	"float32", "float64", "complex64", "complex128", "array", "chan", "func", "interface", "map", "ptr", "slice", "string",
	"struct", "unsafe.Pointer",
}

func (k Kind) String() string {
	if uint(k) < uint(len(kindNames)) {
		return kindNames[k]
	}
	return "kind" + strconv.Itoa(int(k))
}

func (d ChanDir) String() string {
	switch d {
	case SendDir:
		return "chan<-"
	case RecvDir:
		return "<-chan"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + strconv.Itoa(int(d))
}

