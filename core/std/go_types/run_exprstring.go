// Package types: bodies for the machine: expressions as short texts.
package types

import (
	"bytes"
	"fmt"
	"go/ast"
)

func ExprString(x ast.Expr) string {
	var buf bytes.Buffer
	WriteExpr(&buf, x)
	return buf.String()
}

// put writes texts, expressions and lists of them; of no expression nothing.
func put(buf *bytes.Buffer, parts ...any) {
	for _, part := range parts {
		switch part := part.(type) {
		case nil:
		case string:
			buf.WriteString(part)
		case []ast.Expr:
			writeExprList(buf, part)
		case ast.Expr:
			WriteExpr(buf, part)
		}
	}
}

func WriteExpr(buf *bytes.Buffer, x ast.Expr) {
	switch x := x.(type) {
	case *ast.Ident:
		put(buf, x.Name)
	case *ast.Ellipsis:
		put(buf, "...", x.Elt)
	case *ast.BasicLit:
		put(buf, x.Value)
	case *ast.FuncLit:
		put(buf, "(", x.Type, " literal)")
	case *ast.CompositeLit:
		WriteExpr(buf, x.Type)
		if len(x.Elts) > 0 {
			put(buf, "{…}")
		} else {
			put(buf, "{}")
		}
	case *ast.ParenExpr:
		put(buf, "(")
		WriteExpr(buf, x.X)
		put(buf, ")")
	case *ast.SelectorExpr:
		WriteExpr(buf, x.X)
		put(buf, ".", x.Sel.Name)
	case *ast.IndexExpr:
		WriteExpr(buf, x.X)
		put(buf, "[")
		WriteExpr(buf, x.Index)
		put(buf, "]")
	case *ast.IndexListExpr:
		WriteExpr(buf, x.X)
		put(buf, "[", x.Indices, "]")
	case *ast.SliceExpr:
		WriteExpr(buf, x.X)
		put(buf, "[", x.Low, ":", x.High)
		if x.Slice3 {
			put(buf, ":", x.Max)
		}
		put(buf, "]")
	case *ast.TypeAssertExpr:
		WriteExpr(buf, x.X)
		put(buf, ".(")
		WriteExpr(buf, x.Type)
		put(buf, ")")
	case *ast.CallExpr:
		WriteExpr(buf, x.Fun)
		put(buf, "(", x.Args)
		if x.Ellipsis.IsValid() {
			put(buf, "...")
		}
		put(buf, ")")
	case *ast.StarExpr:
		put(buf, "*")
		WriteExpr(buf, x.X)
	case *ast.UnaryExpr:
		put(buf, x.Op.String())
		WriteExpr(buf, x.X)
	case *ast.BinaryExpr:
		WriteExpr(buf, x.X)
		put(buf, " ", x.Op.String(), " ")
		WriteExpr(buf, x.Y)
	case *ast.ArrayType:
		put(buf, "[", x.Len, "]")
		WriteExpr(buf, x.Elt)
	case *ast.StructType:
		put(buf, "struct{")
		writeFieldList(buf, x.Fields.List, "; ", false)
		put(buf, "}")
	case *ast.FuncType:
		put(buf, "func")
		writeSigExpr(buf, x)
	case *ast.InterfaceType:
		put(buf, "interface{")
		writeFieldList(buf, x.Methods.List, "; ", true)
		put(buf, "}")
	case *ast.MapType:
		put(buf, "map[")
		WriteExpr(buf, x.Key)
		put(buf, "]")
		WriteExpr(buf, x.Value)
	case *ast.ChanType:
		switch x.Dir {
		case ast.SEND:
			put(buf, "chan<- ")
		case ast.RECV:
			put(buf, "<-chan ")
		default:
			put(buf, "chan ")
		}
		WriteExpr(buf, x.Value)
	default:
		fmt.Fprintf(buf, "(ast: %T)", x)
	}
}

func writeSigExpr(buf *bytes.Buffer, sig *ast.FuncType) {
	put(buf, "(")
	writeFieldList(buf, sig.Params.List, ", ", false)
	put(buf, ")")
	switch n := sig.Results.NumFields(); {
	case n == 0:
	case n == 1 && len(sig.Results.List[0].Names) == 0:
		put(buf, " ")
		WriteExpr(buf, sig.Results.List[0].Type)
	default:
		put(buf, " (")
		writeFieldList(buf, sig.Results.List, ", ", false)
		put(buf, ")")
	}
}

// writeFieldList: methods of an interface do without `func`.
func writeFieldList(buf *bytes.Buffer, list []*ast.Field, sep string, iface bool) {
	for i, f := range list {
		if i > 0 {
			put(buf, sep)
		}
		for i, name := range f.Names {
			if i > 0 {
				put(buf, ", ")
			}
			put(buf, name.Name)
		}
		if sig, _ := f.Type.(*ast.FuncType); sig != nil && iface {
			writeSigExpr(buf, sig)
			continue
		}
		if len(f.Names) > 0 {
			put(buf, " ")
		}
		WriteExpr(buf, f.Type)
	}
}

func writeExprList(buf *bytes.Buffer, list []ast.Expr) {
	for i, x := range list {
		if i > 0 {
			put(buf, ", ")
		}
		WriteExpr(buf, x)
	}
}
