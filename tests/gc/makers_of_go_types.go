// Makers of go/types are inlined: what they make is told of in the caller.
package main

import (
	"fmt"
	"go/types"
)

func main() {
	integer := types.Typ[types.Int]
	pkg := types.NewPackage("example.com/p", "p")
	fmt.Println(types.NewPointer(integer), types.NewSlice(integer), types.NewArray(integer, 3))
	fmt.Println(types.NewMap(integer, integer), types.NewChan(types.SendRecv, integer))
	fmt.Println(types.NewTuple(nil), types.NewScope(nil, 0, 0, "s"), types.RelativeTo(pkg))
	fmt.Println(types.NewUnion([]*types.Term{types.NewTerm(true, integer)}))
}
