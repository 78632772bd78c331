// Objects of go/types have colours, and a mark for each kind of variable, before they lost them.
package main

import (
	"go/constant"
	"go/token"
	"go/types"
)

func objects(p *types.Package, name string, t types.Type, sig *types.Signature) []types.Object {
	return []types.Object{
		types.NewPkgName(token.NoPos, p, name, p),
		types.NewConst(token.NoPos, p, name, t, constant.MakeInt64(1)),
		types.NewTypeName(token.NoPos, p, name, t),
		types.NewVar(token.NoPos, p, name, t),
		types.NewParam(token.NoPos, p, name, t),
		types.NewField(token.NoPos, p, name, t, true),
		types.NewFunc(token.NoPos, p, name, sig),
	}
}

func main() {
	p := types.NewPackage("p", "p")
	for _, o := range objects(p, "x", types.Typ[types.Int], types.NewSignatureType(nil, nil, nil, nil, nil, false)) {
		println(o.Name(), types.IsInterface(o.Type()))
	}
}
