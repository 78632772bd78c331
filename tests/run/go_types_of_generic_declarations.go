package main

import (
	"fmt"
	"go/types"
)

var pkg = types.NewPackage("p", "p")

func typeParam(name string, bound types.Type) *types.TypeParam {
	return types.NewTypeParam(types.NewTypeName(0, pkg, name, nil), bound)
}

func field(name string, t types.Type) *types.Var { return types.NewField(0, pkg, name, t, false) }

func named(name string, u types.Type) *types.Named {
	return types.NewNamed(types.NewTypeName(0, pkg, name, nil), u, nil)
}

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panics:", r)
		}
	}()
	f()
}

func main() {
	anyType, comparable := types.Universe.Lookup("any").Type(), types.Universe.Lookup("comparable").Type()
	errorType := types.Universe.Lookup("error").Type()
	Int, Str, Float := types.Typ[types.Int], types.Typ[types.String], types.Typ[types.Float64]
	ctxt := types.NewContext()

	T := typeParam("T", anyType)
	list := named("List", nil)
	list.SetTypeParams([]*types.TypeParam{T})
	self, _ := types.Instantiate(ctxt, list, []types.Type{T}, false)
	list.SetUnderlying(types.NewStruct([]*types.Var{field("next", types.NewPointer(self)), field("val", T)}, nil))
	U := typeParam("U", anyType)
	ofU, _ := types.Instantiate(ctxt, list, []types.Type{U}, false)
	recv := types.NewVar(0, pkg, "l", types.NewPointer(ofU))
	list.AddMethod(types.NewFunc(0, pkg, "Push", types.NewSignatureType(recv, []*types.TypeParam{U}, nil, types.NewTuple(types.NewParam(0, pkg, "v", U)), types.NewTuple(types.NewVar(0, pkg, "", types.NewPointer(ofU))), false)))
	fmt.Println(list, list.Underlying(), list.Obj(), list.TypeParams(), list.Method(0))
	for _, arg := range []types.Type{Int, types.NewMap(Str, Int), self} {
		inst, err := types.Instantiate(ctxt, list, []types.Type{arg}, true)
		n := inst.(*types.Named)
		fmt.Println(n, err, n.Underlying(), n.Origin() == list, n.TypeArgs(), n.Obj() == list.Obj())
		m := n.Method(0)
		fmt.Println(m, m.Origin() == list.Method(0), m == n.Method(0), m.Signature().Recv())
		fmt.Print(types.NewMethodSet(types.NewPointer(n)))
		obj, index, indirect := types.LookupFieldOrMethod(types.NewPointer(n), false, pkg, "val")
		fmt.Println(obj, index, indirect, obj.(*types.Var).Origin() == list.Underlying().(*types.Struct).Field(1))
		again, _ := types.Instantiate(ctxt, list, []types.Type{arg}, true)
		apart, _ := types.Instantiate(nil, list, []types.Type{arg}, true)
		fmt.Println(again == inst, apart == inst, types.Identical(apart, inst), types.Identical(inst, list))
	}

	number := types.NewInterfaceType(nil, []types.Type{types.NewUnion([]*types.Term{types.NewTerm(true, Int), types.NewTerm(false, Float)})})
	K, V, W := typeParam("K", comparable), typeParam("V", number), typeParam("W", types.NewUnion([]*types.Term{types.NewTerm(true, Str)}))
	m := named("M", nil)
	m.SetTypeParams([]*types.TypeParam{K, V, W})
	m.SetUnderlying(types.NewMap(K, V))
	fmt.Println(m, K.Obj(), V.Obj(), W.Obj(), W.Constraint(), W.Underlying(), V.Index())
	myInt, myFloat, myStr := named("MyInt", Int), named("MyFloat", Float), named("MyStr", Str)
	withAny := types.NewStruct([]*types.Var{field("f", anyType)}, nil)
	for _, args := range [][]types.Type{
		{Int, Int, Str}, {myInt, myInt, myStr}, {Int, myFloat, Str}, {types.NewSlice(Int), Int, Str}, {anyType, Int, Str}, {withAny, Int, Str},
		{errorType, Int, Int}, {Int}, {K, V, W}, {V, V, W}, {Int, comparable, Str}, {types.NewPointer(number), Int, types.NewPointer(errorType)},
	} {
		inst, err := types.Instantiate(ctxt, m, args, true)
		fmt.Println(args, inst, err)
		if e, ok := err.(*types.ArgumentError); ok {
			fmt.Println(e.Index)
		}
		if inst != nil {
			fmt.Println(inst.Underlying())
		}
	}
	try(func() { fmt.Println(types.Instantiate(ctxt, Int, []types.Type{Int}, true)) })
	try(func() { fmt.Println(types.Instantiate(ctxt, m, nil, true)) })
	try(func() { fmt.Println(types.Instantiate(ctxt, myInt, []types.Type{Int}, true)) })

	generic := func(a, b string) *types.Signature {
		P, Q := typeParam(a, anyType), typeParam(b, number)
		params := types.NewTuple(types.NewParam(0, pkg, "x", P), types.NewParam(0, pkg, "ys", types.NewSlice(Q)))
		return types.NewSignatureType(nil, nil, []*types.TypeParam{P, Q}, params, types.NewTuple(types.NewVar(0, pkg, "", types.NewMap(Str, P))), true)
	}
	f, g := generic("P", "Q"), generic("A", "int")
	inst, err := types.Instantiate(ctxt, f, []types.Type{Str, Int}, true)
	fmt.Println(f, g, types.Identical(f, g), inst, err, types.Identical(f, inst))
	_, err = types.Instantiate(ctxt, f, []types.Type{Str, Str}, true)
	fmt.Println(err)

	P := typeParam("P", anyType)
	alias := types.NewAlias(types.NewTypeName(0, pkg, "GA", nil), types.NewMap(Str, types.NewSlice(P)))
	alias.SetTypeParams([]*types.TypeParam{P})
	ofInt, err := types.Instantiate(ctxt, alias, []types.Type{Int}, true)
	fmt.Println(alias, alias.Obj(), ofInt, err, types.Unalias(ofInt), ofInt.(*types.Alias).Origin() == alias)
	try(func() { types.Instantiate(ctxt, alias, []types.Type{Int, Int}, false) })
	try(func() { alias.SetTypeParams([]*types.TypeParam{P}) })

	E := typeParam("E", anyType)
	it := named("Iter", nil)
	it.SetTypeParams([]*types.TypeParam{E})
	next := types.NewSignatureType(types.NewVar(0, pkg, "", it), nil, nil, nil, types.NewTuple(types.NewVar(0, pkg, "", E)), false)
	it.SetUnderlying(types.NewInterfaceType([]*types.Func{types.NewFunc(0, pkg, "Next", next)}, nil))
	ofStr, _ := types.Instantiate(ctxt, it, []types.Type{Str}, true)
	u := ofStr.Underlying().(*types.Interface)
	fmt.Println(it, ofStr, u, u.Method(0), u.Method(0).Signature().Recv().Type())

	for _, v := range []types.Type{V, K, Int, myInt, anyType, types.Typ[types.UntypedInt], types.Typ[types.UntypedNil]} {
		for _, t := range []types.Type{V, W, Int, Float, myInt, anyType, types.NewSlice(types.Typ[types.Byte])} {
			fmt.Print(types.AssignableTo(v, t), types.ConvertibleTo(v, t), " ")
		}
		fmt.Println(v, types.Comparable(v))
	}
}
