// Wrappers of an embedded type's unexported methods are made as well, and what is inlined into them is told.
package main

import (
	"fmt"
	"go/ast"
	"log/slog"
)

type name struct{ *ast.Ident }

type pair struct{ slog.Attr }

func main() {
	for _, value := range []any{name{}, pair{}} {
		fmt.Printf("%T\n", value)
	}
}
