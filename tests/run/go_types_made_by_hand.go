package main

import (
	"errors"
	"fmt"
	"go/constant"
	"go/token"
	"go/types"
)

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		}
	}()
	f()
}

var pkg, other = types.NewPackage("example.com/p", "p"), types.NewPackage("example.com/q", "q")

func param(name string, t types.Type) *types.Var { return types.NewParam(0, pkg, name, t) }

func method(recv types.Type, name string, params, results *types.Tuple) *types.Func {
	r := types.NewVar(0, pkg, "r", recv)
	return types.NewFunc(0, pkg, name, types.NewSignatureType(r, nil, nil, params, results, false))
}

func main() {
	Int, Str := types.Typ[types.Int], types.Typ[types.String]
	for _, scope := range []*types.Scope{types.Universe, types.Unsafe.Scope()} {
		for _, name := range scope.Names() {
			obj := scope.Lookup(name)
			fmt.Println(obj, obj.Type(), obj.Pkg(), obj.Parent() == scope)
		}
	}
	name := types.NewTypeName(0, pkg, "T", nil)
	T := types.NewNamed(name, nil, nil)
	st := types.NewStruct([]*types.Var{
		types.NewField(0, pkg, "A", Int, false), types.NewField(0, pkg, "next", types.NewPointer(T), false),
	}, []string{`json:"a"`})
	T.SetUnderlying(st)
	pkg.Scope().Insert(name)
	T.AddMethod(method(T, "Get", nil, types.NewTuple(param("", Int), param("", Str))))
	T.AddMethod(method(types.NewPointer(T), "Set", types.NewTuple(param("x", Int)), nil))
	T.AddMethod(method(T, "hidden", nil, nil))
	outer := types.NewStruct([]*types.Var{types.NewField(0, other, "T", types.NewPointer(T), true), types.NewField(0, other, "x", Str, false)}, nil)
	O := types.NewNamed(types.NewTypeName(0, other, "Outer", nil), outer, nil)
	short := func(p *types.Package) string { return p.Name() }
	for _, t := range []types.Type{T, types.NewPointer(T), O, types.NewPointer(O), types.Universe.Lookup("error").Type()} {
		set := types.NewMethodSet(t)
		fmt.Print(t, " ", set.Len(), " ", set, "\n")
		for m := range set.Methods() {
			fmt.Println(types.SelectionString(m, short), m.Kind(), m.Index(), m.Indirect(), types.TypeString(m.Type(), short))
		}
		for _, name := range []string{"A", "Get", "Set", "hidden", "x", "Error", "_", "none"} {
			obj, index, indirect := types.LookupFieldOrMethod(t, false, pkg, name)
			fmt.Println(name, obj, index, indirect, set.Lookup(pkg, name) != nil)
		}
	}
	iface := types.NewInterfaceType([]*types.Func{
		types.NewFunc(0, pkg, "Z", types.NewSignatureType(nil, nil, nil, nil, nil, false)),
		types.NewFunc(0, pkg, "a", types.NewSignatureType(nil, nil, nil, types.NewTuple(param("", Int)), types.NewTuple(param("r", Str)), false)),
	}, []types.Type{types.Universe.Lookup("error").Type()})
	chans := types.NewChan(types.SendRecv, types.NewChan(types.RecvOnly, types.NewChan(types.SendOnly, T)))
	variadic := types.NewSignatureType(nil, nil, nil, types.NewTuple(param("f", Str), param("args", types.NewSlice(T))), nil, true)
	union := types.NewUnion([]*types.Term{types.NewTerm(true, Int), types.NewTerm(false, T)})
	alias := types.NewAlias(types.NewTypeName(0, pkg, "Al", nil), types.NewSlice(T))
	again := types.NewAlias(types.NewTypeName(0, pkg, "Again", nil), alias)
	for _, t := range []types.Type{st, outer, iface, chans, variadic, union, alias, again, types.NewArray(O, 3), types.NewMap(Str, alias), types.NewTuple(param("x", T)), nil} {
		fmt.Println(types.TypeString(t, nil), "|", types.TypeString(t, short), "|", types.TypeString(t, types.RelativeTo(pkg)))
	}
	fmt.Println(types.Unalias(again), again.Rhs(), again.Underlying(), again.Obj(), again.Obj().IsAlias())
	for i := range iface.NumMethods() {
		fmt.Println(iface.Method(i), iface.Method(i).FullName(), iface.Method(i).Id())
	}
	objects := []types.Object{
		types.NewPkgName(0, pkg, "q", other), types.NewPkgName(0, pkg, "r", other), types.NewConst(0, pkg, "C", Int, constant.MakeInt64(4)),
		name, types.NewVar(0, pkg, "v", T), st.Field(1), outer.Field(0), T.Method(0), types.NewLabel(0, pkg, "L"), types.NewFunc(0, pkg, "F", nil),
		types.NewTypeName(0, pkg, "X", Int), types.NewTypeName(0, pkg, "U", nil),
	}
	for _, obj := range objects {
		pkg.Scope().Insert(obj)
		try("object", func() { fmt.Println(obj, "|", types.ObjectString(obj, short), "|", obj.Id(), obj.Exported()) })
	}
	fmt.Println(pkg.Scope().Names(), pkg.Scope().Len())
	file := types.NewScope(pkg.Scope(), 5, 50, "file")
	body := types.NewScope(file, 10, 20, "func")
	body.Insert(types.NewVar(12, pkg, "T", Int))
	where, obj := body.LookupParent("T", token.NoPos)
	fmt.Println(where == body, obj, file.Innermost(15) == body, pkg.Scope().Innermost(30) == file, pkg.Scope().Innermost(60), body.Contains(20))
	for _, c := range []string{"gc", "gccgo"} {
		for _, arch := range []string{"amd64", "386"} {
			s := types.SizesFor(c, arch)
			tail := types.NewStruct([]*types.Var{types.NewField(0, pkg, "a", types.Typ[types.Bool], false), types.NewField(0, pkg, "b", types.Typ[types.Int64], false), types.NewField(0, pkg, "c", types.NewStruct(nil, nil), false)}, nil)
			fmt.Println(c, arch, s.Sizeof(T), s.Sizeof(tail), s.Alignof(tail), s.Offsetsof([]*types.Var{tail.Field(0), tail.Field(1), tail.Field(2)}), s.Sizeof(types.NewArray(Int, 1<<62)))
		}
	}
	try("named of named", func() { types.NewNamed(types.NewTypeName(0, pkg, "N", nil), T, nil) })
	try("fields", func() { types.NewStruct([]*types.Var{st.Field(0), st.Field(0)}, nil) })
	try("tags", func() { types.NewStruct(nil, []string{"x"}) })
	try("variadic", func() { types.NewSignatureType(nil, nil, nil, types.NewTuple(param("x", Int)), nil, true) })
	try("union", func() { types.NewUnion(nil) })
	err := &types.ArgumentError{Index: 3, Err: errors.New("bad")}
	fmt.Println(err, errors.Unwrap(err), types.Error{Fset: token.NewFileSet(), Msg: "oops"})
}
