// Package types, as far as gc inlines it into callers: makers of types and objects.
package types

import "go/token"

var nopos token.Pos

//line array.go:18:1
func NewArray(elem Type, len int64) *Array { return &Array{len: len, elem: elem} }

//line array.go:27:1
func (a *Array) Underlying() Type { return a }

//line basic.go:84:1
func (b *Basic) Underlying() Type { return b }

//line chan.go:27:1
func NewChan(dir ChanDir, elem Type) *Chan {
	return &Chan{dir: dir, elem: elem}
}

//line chan.go:37:1
func (c *Chan) Underlying() Type { return c }

//line interface.go:147:1
func (t *Interface) Underlying() Type { return t }

//line map.go:16:1
func NewMap(key, elem Type) *Map {
	return &Map{key: key, elem: elem}
}

//line map.go:26:1
func (t *Map) Underlying() Type { return t }

//line pointer.go:16:1
func NewPointer(elem Type) *Pointer { return &Pointer{base: elem} }

//line pointer.go:21:1
func (p *Pointer) Underlying() Type { return p }

//line scope.go:37:1
func NewScope(parent *Scope, pos, end token.Pos, comment string) *Scope {
//line scope.go:38:1
	s := &Scope{parent, nil, 0, nil, pos, end, comment, false}
	if parent != nil && parent != Universe {
		parent.children = append(parent.children, s)
		s.number = len(parent.children)
	}
	return s
}

//line signature.go:154:1
func (s *Signature) Underlying() Type { return s }

//line slice.go:16:1
func NewSlice(elem Type) *Slice { return &Slice{elem: elem} }

//line slice.go:21:1
func (s *Slice) Underlying() Type { return s }

//line struct.go:56:1
func (t *Struct) Underlying() Type { return t }

//line tuple.go:18:1
func NewTuple(x ...*Var) *Tuple {
//line tuple.go:19:1
	if len(x) > 0 {
//line tuple.go:20:1
		return &Tuple{vars: x}
	}
	return nil
}

//line tuple.go:36:1
func (t *Tuple) Underlying() Type { return t }

//line typestring.go:35:1
func RelativeTo(pkg *Package) Qualifier {
	if pkg == nil {
		return nil
	}
//line typestring.go:39:1
	return func(other *Package) string {
		if pkg == other {
			return ""
		}
		return other.Path()
	}
}

//line union.go:23:1
func NewUnion(terms []*Term) *Union {
//line union.go:24:1
	if len(terms) == 0 {
		panic("empty union")
	}
	return &Union{terms}
}

//line union.go:33:1
func (u *Union) Underlying() Type { return u }

//line union.go:40:1
func NewTerm(tilde bool, typ Type) *Term { return &Term{tilde, typ} }
