package main

import (
	"fmt"
	. "go/types"
	"hash/maphash"
)

func main() {
	pkg, q := NewPackage("p", "p"), NewPackage("q", "q")
	any := Universe.Lookup("any").Type()
	errT := Universe.Lookup("error").Type()
	var ts []Type
	for _, b := range Typ {
		if b.Info()&IsUntyped == 0 && b.Kind() != Invalid {
			ts = append(ts, b)
		}
	}
	I := Typ[Int]
	named := NewNamed(NewTypeName(0, pkg, "N", nil), I, nil)
	sig := func(n ...Type) *Signature {
		var vs []*Var
		for _, t := range n {
			vs = append(vs, NewParam(0, pkg, "", t))
		}
		return NewSignatureType(nil, nil, nil, NewTuple(vs...), NewTuple(vs...), false)
	}
	st := func(p *Package, tag string, emb bool, ts ...Type) *Struct {
		var vs []*Var
		for i, t := range ts {
			vs = append(vs, NewField(0, p, fmt.Sprintf("f%d", i), t, emb))
		}
		if tag == "" {
			return NewStruct(vs, nil)
		}
		return NewStruct(vs, []string{tag})
	}
	iface := func(names ...string) *Interface {
		var ms []*Func
		for _, n := range names {
			ms = append(ms, NewFunc(0, pkg, n, sig(I)))
		}
		return NewInterfaceType(ms, nil)
	}
	with := NewNamed(NewTypeName(0, pkg, "W", nil), st(pkg, "", false, I), nil)
	for _, n := range []string{"M", "n"} {
		with.AddMethod(NewFunc(0, pkg, n, NewSignatureType(NewVar(0, pkg, "", with), nil, nil, NewTuple(NewParam(0, nil, "", I)), NewTuple(NewParam(0, nil, "", I)), false)))
	}
	with.AddMethod(NewFunc(0, pkg, "P", NewSignatureType(NewVar(0, pkg, "", NewPointer(with)), nil, nil, NewTuple(NewParam(0, nil, "", I)), NewTuple(NewParam(0, nil, "", I)), false)))
	emb := NewNamed(NewTypeName(0, pkg, "Emb", nil), NewStruct([]*Var{NewField(0, pkg, "W", with, true), NewField(0, pkg, "Q", I, false)}, nil), nil)
	al := NewAlias(NewTypeName(0, pkg, "Al", nil), NewSlice(named))
	ts = append(ts, Universe.Lookup("byte").Type(), Universe.Lookup("rune").Type(), any, errT, Universe.Lookup("comparable").Type(), named, NewSlice(named), al, NewPointer(named), NewPointer(I),
		NewArray(I, 3), NewArray(I, 4), NewPointer(NewArray(I, 3)), NewSlice(I), NewSlice(Typ[Byte]), NewSlice(Typ[Rune]), NewMap(Typ[String], I), NewChan(SendRecv, I), NewChan(SendOnly, I), NewChan(RecvOnly, I),
		sig(), sig(I), sig(I, I), st(pkg, "", false), st(pkg, "", false, I), st(pkg, "x", false, I), st(q, "", false, I), st(pkg, "", true, named), st(pkg, "", false, NewSlice(I)), iface("M"), iface("M", "n"), iface("n", "M"), iface("P"), iface("Q"), with, NewPointer(with), emb, NewPointer(emb), NewTuple(), NewTuple(NewParam(0, nil, "a", I)),
		NewInterfaceType(nil, []Type{NewUnion([]*Term{NewTerm(true, I), NewTerm(false, Typ[String])})}), NewInterfaceType(nil, []Type{NewUnion([]*Term{NewTerm(false, Typ[String]), NewTerm(true, I)})}), NewInterfaceType(nil, []Type{errT}), NewPointer(errT), NewPointer(any),
		NewNamed(NewTypeName(0, pkg, "C", nil), NewChan(SendRecv, I), nil), NewNamed(NewTypeName(0, pkg, "S", nil), st(pkg, "y", false, I), nil), NewPointer(NewNamed(NewTypeName(0, pkg, "S2", nil), st(pkg, "y", false, I), nil)), NewNamed(NewTypeName(0, pkg, "F", nil), sig(I), nil), Typ[UntypedBool], Typ[UntypedNil], Typ[UntypedRune], Typ[UntypedFloat], Typ[Invalid])
	var h maphash.Hash
	hash := func(t Type) uint64 {
		h.Reset()
		Hasher{}.Hash(&h, t)
		return h.Sum64()
	}
	for i, x := range ts {
		row := ""
		for _, y := range ts {
			bits := 0
			for k, f := range []func(x, y Type) bool{Identical, IdenticalIgnoreTags, AssignableTo, ConvertibleTo} {
				if f(x, y) {
					bits |= 1 << k
				}
			}
			row += fmt.Sprintf("%x", bits)
			if bits&1 != 0 && hash(x) != hash(y) {
				fmt.Println("hashes differ:", x, y)
			}
		}
		fmt.Println(row, x)
		target, ok := x.Underlying().(*Interface)
		if !ok {
			continue
		}
		fmt.Println(target.NumMethods(), target.Empty(), target.IsComparable(), target.IsMethodSet())
		for _, y := range ts[i:] {
			if _, isTuple := y.(*Tuple); isTuple {
				continue
			}
			missing, wrong := MissingMethod(y, target, true)
			fmt.Println("  ", y, Implements(y, target), Satisfies(y, target), AssertableTo(target, y), missing, wrong)
		}
	}
}
