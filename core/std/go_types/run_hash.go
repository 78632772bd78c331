// Package types: bodies for the machine: hashes of types that agree where types are identical.
package types

import (
	"fmt"
	"hash/maphash"
)

func (Hasher) Hash(h *maphash.Hash, t Type) {
	h.WriteByte(0)
	hasher{}.hash(h, t)
}

func (HasherIgnoreTags) Hash(h *maphash.Hash, t Type) {
	h.WriteByte(1)
	hasher{}.hash(h, t)
}

// Within a generic signature parameters are known by their places.
type hasher struct{ inGenericSig bool }

func (hr hasher) hash(h *maphash.Hash, t Type) {
	switch t := t.(type) {
	case *Alias:
		hr.hash(h, Unalias(t))
	case *Basic:
		h.WriteByte('B')
		h.WriteByte(byte(t.kind))
	case *Array:
		h.WriteByte('A')
		maphash.WriteComparable(h, t.len)
		hr.hash(h, t.elem)
	case *Slice:
		h.WriteByte('S')
		hr.hash(h, t.elem)
	case *Pointer:
		h.WriteByte('P')
		hr.hash(h, t.base)
	case *Chan:
		h.WriteByte('C')
		h.WriteByte(byte(t.dir))
		hr.hash(h, t.elem)
	case *Map:
		h.WriteByte('M')
		hr.hash(h, t.key)
		hr.hash(h, t.elem)
	case *Tuple:
		hr.tuple(h, t)
	case *Struct:
		h.WriteByte('R')
		h.WriteByte(byte(len(t.fields)))
		for _, f := range t.fields {
			maphash.WriteComparable(h, f.embedded)
			h.WriteString(f.name)
			hr.hash(h, f.typ)
		}
	case *Signature:
		h.WriteByte('F')
		maphash.WriteComparable(h, t.variadic)
		if n := t.tparams.Len(); n > 0 {
			hr.inGenericSig = true
			maphash.WriteComparable(h, n)
			for _, p := range t.tparams.tparams {
				hr.hash(h, p.bound)
			}
		}
		hr.tuple(h, t.params)
		hr.tuple(h, t.results)
	case *Interface:
		methods := t.typeSet().methods
		h.WriteByte('I')
		h.WriteByte(byte(len(methods)))
		// Interfaces lead to themselves: their methods count by what is seen at first sight.
		var sum uint64
		for _, m := range methods {
			var one maphash.Hash
			one.SetSeed(h.Seed())
			one.WriteString(m.name)
			hr.shallow(&one, m.typ)
			sum ^= one.Sum64()
		}
		maphash.WriteComparable(h, sum)
	case *Named:
		h.WriteByte('N')
		hr.name(h, t.Obj())
		for _, targ := range t.TypeArgs().list() {
			hr.hash(h, targ)
		}
	case *TypeParam:
		hr.typeParam(h, t)
	case *Union:
		h.WriteByte('U')
	default:
		panic(fmt.Sprintf("%T: %v", t, t))
	}
}

func (hr hasher) tuple(h *maphash.Hash, t *Tuple) {
	h.WriteByte('T')
	h.WriteByte(byte(t.Len()))
	for v := range t.Variables() {
		hr.hash(h, v.typ)
	}
}

func (hr hasher) typeParam(h *maphash.Hash, t *TypeParam) {
	h.WriteByte('P')
	if hr.inGenericSig {
		h.WriteByte(byte(t.index))
	} else {
		hr.name(h, t.obj)
	}
}

func (hasher) name(h *maphash.Hash, obj *TypeName) {
	h.WriteByte('N')
	maphash.WriteComparable(h, obj)
}

// shallow goes into nothing but signatures.
func (hr hasher) shallow(h *maphash.Hash, t Type) {
	switch t := t.(type) {
	case *Alias:
		hr.shallow(h, Unalias(t))
	case *Basic:
		h.WriteByte('B')
		h.WriteByte(byte(t.kind))
	case *Array:
		h.WriteByte('A')
		maphash.WriteComparable(h, t.len)
	case *Slice:
		h.WriteByte('S')
	case *Pointer:
		h.WriteByte('P')
	case *Chan:
		h.WriteByte('C')
	case *Map:
		h.WriteByte('M')
	case *Interface:
		h.WriteByte('I')
	case *Union:
		h.WriteByte('U')
	case *Named:
		hr.name(h, t.Obj())
	case *TypeParam:
		hr.typeParam(h, t)
	case *Struct:
		h.WriteByte('R')
		h.WriteByte(byte(len(t.fields)))
	case *Signature:
		maphash.WriteComparable(h, t.variadic)
		hr.shallow(h, t.params)
		hr.shallow(h, t.results)
	case *Tuple:
		h.WriteByte('T')
		h.WriteByte(byte(t.Len()))
		for v := range t.Variables() {
			hr.shallow(h, v.typ)
		}
	default:
		panic(fmt.Sprintf("shallowHash: %T: %v", t, t))
	}
}
