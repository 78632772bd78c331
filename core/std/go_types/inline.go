// Package types: what is inlined into callers, in gc's shape: types and questions about them.
package types

import "go/token"

var nopos token.Pos

//line api_predicates.go:70:1
func Satisfies(V Type, T *Interface) bool {
	return (*Checker)(nil).implements(V, T, true, nil)
}

//line api_predicates.go:88:1
func Identical(x, y Type) bool {
	var c comparer
	return c.identical(x, y, nil)
}

//line api_predicates.go:95:1
func IdenticalIgnoreTags(x, y Type) bool {
	var c comparer
	c.ignoreTags = true
	return c.identical(x, y, nil)
}

//line array.go:18:1
func NewArray(elem Type, len int64) *Array { return &Array{len: len, elem: elem} }

//line array.go:22:1
func (a *Array) Len() int64 { return a.len }

//line array.go:25:1
func (a *Array) Elem() Type { return a.elem }

//line array.go:27:1
func (a *Array) Underlying() Type { return a }

//line array.go:28:1
func (a *Array) String() string { return TypeString(a, nil) }

//line basic.go:76:1
func (b *Basic) Kind() BasicKind { return b.kind }

//line basic.go:79:1
func (b *Basic) Info() BasicInfo { return b.info }

//line basic.go:82:1
func (b *Basic) Name() string { return b.name }

//line basic.go:84:1
func (b *Basic) Underlying() Type { return b }

//line basic.go:85:1
func (b *Basic) String() string { return TypeString(b, nil) }

//line chan.go:27:1
func NewChan(dir ChanDir, elem Type) *Chan {
	return &Chan{dir: dir, elem: elem}
}

//line chan.go:32:1
func (c *Chan) Dir() ChanDir { return c.dir }

//line chan.go:35:1
func (c *Chan) Elem() Type { return c.elem }

//line chan.go:37:1
func (c *Chan) Underlying() Type { return c }

//line chan.go:38:1
func (c *Chan) String() string { return TypeString(c, nil) }

//line context.go:58:1
func NewContext() *Context {
	return &Context{
		typeMap:   make(map[string][]ctxtEntry),
		originIDs: make(map[Type]int),
	}
}

//line gcsizes.go:168:1
func gcSizesFor(compiler, arch string) *gcSizes {
	if compiler != "gc" {
		return nil
	}
	return gcArchSizes[arch]
}

//line hash.go:43:1
func (Hasher) Equal(x, y Type) bool { return Identical(x, y) }

//line hash.go:44:1
func (HasherIgnoreTags) Equal(x, y Type) bool { return IdenticalIgnoreTags(x, y) }

//line lookup.go:368:1
func MissingMethod(V Type, T *Interface, static bool) (method *Func, wrongType bool) {
	return (*Checker)(nil).missingMethod(V, T, static, Identical, nil)
}

//line map.go:16:1
func NewMap(key, elem Type) *Map {
	return &Map{key: key, elem: elem}
}

//line map.go:21:1
func (m *Map) Key() Type { return m.key }

//line map.go:24:1
func (m *Map) Elem() Type { return m.elem }

//line map.go:26:1
func (t *Map) Underlying() Type { return t }

//line map.go:27:1
func (t *Map) String() string { return TypeString(t, nil) }

//line methodset.go:37:1
func (s *MethodSet) Len() int { return len(s.list) }

//line methodset.go:40:1
func (s *MethodSet) At(i int) *Selection { return s.list[i] }

//line pointer.go:16:1
func NewPointer(elem Type) *Pointer { return &Pointer{base: elem} }

//line pointer.go:19:1
func (p *Pointer) Elem() Type { return p.base }

//line pointer.go:21:1
func (p *Pointer) Underlying() Type { return p }

//line pointer.go:22:1
func (p *Pointer) String() string { return TypeString(p, nil) }

//line predicates.go:153:1
func Comparable(T Type) bool {
	return comparableType(T, true, nil) == nil
}

//line predicates.go:523:1
func Default(t Type) Type {
//line predicates.go:526:1
	if t, _ := t.(*Basic); t != nil {
		switch t.kind {
		case UntypedBool:
			return Typ[Bool]
		case UntypedInt:
			return Typ[Int]
		case UntypedRune:
			return universeRune
		case UntypedFloat:
			return Typ[Float64]
		case UntypedComplex:
			return Typ[Complex128]
		case UntypedString:
			return Typ[String]
		}
	}
	return t
}

//line signature.go:58:1
func NewSignature(recv *Var, params, results *Tuple, variadic bool) *Signature {
	return NewSignatureType(recv, nil, nil, params, results, variadic)
}

//line signature.go:136:1
func (s *Signature) Recv() *Var { return s.recv }

//line signature.go:139:1
func (s *Signature) TypeParams() *TypeParamList { return s.tparams }

//line signature.go:142:1
func (s *Signature) RecvTypeParams() *TypeParamList { return s.rparams }

//line signature.go:146:1
func (s *Signature) Params() *Tuple { return s.params }

//line signature.go:149:1
func (s *Signature) Results() *Tuple { return s.results }

//line signature.go:152:1
func (s *Signature) Variadic() bool { return s.variadic }

//line signature.go:154:1
func (s *Signature) Underlying() Type { return s }

//line signature.go:155:1
func (s *Signature) String() string { return TypeString(s, nil) }

//line sizes.go:260:1
func SizesFor(compiler, arch string) Sizes {
	switch compiler {
	case "gc":
		if s := gcSizesFor(compiler, arch); s != nil {
			return Sizes(s)
		}
	case "gccgo":
		if s, ok := gccgoArchSizes[arch]; ok {
			return Sizes(s)
		}
	}
	return nil
}

//line sizes.go:329:1
func (conf *Config) sizeof(T Type) int64 {
	f := stdSizes.Sizeof
	if conf.Sizes != nil {
		f = conf.Sizes.Sizeof
	}
	return f(T)
}

//line slice.go:16:1
func NewSlice(elem Type) *Slice { return &Slice{elem: elem} }

//line slice.go:19:1
func (s *Slice) Elem() Type { return s.elem }

//line slice.go:21:1
func (s *Slice) Underlying() Type { return s }

//line slice.go:22:1
func (s *Slice) String() string { return TypeString(s, nil) }

//line struct.go:43:1
func (s *Struct) NumFields() int { return len(s.fields) }

//line struct.go:46:1
func (s *Struct) Field(i int) *Var { return s.fields[i] }

//line struct.go:49:1
func (s *Struct) Tag(i int) string {
	if i < len(s.tags) {
		return s.tags[i]
	}
	return ""
}

//line struct.go:56:1
func (t *Struct) Underlying() Type { return t }

//line struct.go:57:1
func (t *Struct) String() string { return TypeString(t, nil) }

//line struct.go:62:1
func (s *Struct) markComplete() {
	if s.fields == nil {
		s.fields = make([]*Var, 0)
	}
}

//line tuple.go:18:1
func NewTuple(x ...*Var) *Tuple {
	if len(x) > 0 {
		return &Tuple{vars: x}
	}
	return nil
}

//line tuple.go:26:1
func (t *Tuple) Len() int {
	if t != nil {
		return len(t.vars)
	}
	return 0
}

//line tuple.go:34:1
func (t *Tuple) At(i int) *Var { return t.vars[i] }

//line tuple.go:36:1
func (t *Tuple) Underlying() Type { return t }

//line tuple.go:37:1
func (t *Tuple) String() string { return TypeString(t, nil) }

//line typestring.go:35:1
func RelativeTo(pkg *Package) Qualifier {
	if pkg == nil {
		return nil
	}
	return func(other *Package) string {
		if pkg == other {
			return ""
		}
		return other.Path()
	}
}
