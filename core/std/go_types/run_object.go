// Package types: bodies for the machine: what names stand for, and the answers about expressions.
package types

import (
	"bytes"
	"fmt"
	"go/ast"
	"runtime"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What an expression stands for, as an operand.
type operandMode = byte

const (
	invalid operandMode = iota
	novalue
	builtin
	typexpr
	constant_
	variable
	mapindex
	value
	nilvalue
	commaok
	commaerr
	cgofunc
)

// assert says whose assertion it is.
func assert(p bool) {
	if !p {
		_, file, line, _ := runtime.Caller(1)
		panic(fmt.Sprintf("%s:%d: assertion failed", file, line))
	}
}

func isExported(name string) bool {
	first, _ := utf8.DecodeRuneInString(name)
	return unicode.IsUpper(first)
}

func Id(pkg *Package, name string) string {
	switch {
	case isExported(name):
		return name
	case pkg == nil || pkg.path == "":
		return "_." + name
	}
	return pkg.path + "." + name
}

func samePkg(a, b *Package) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.path == b.path
}

func (obj *object) sameId(pkg *Package, name string, foldCase bool) bool {
	if obj.name == name {
		return isExported(name) || samePkg(obj.pkg, pkg) || foldCase
	}
	return foldCase && strings.EqualFold(obj.name, name)
}

// cmp orders exported names first, then by name, then by package.
func (a *object) cmp(b *object) int {
	switch {
	case a == b:
		return 0
	case a == nil:
		return -1
	case b == nil:
		return 1
	}
	exported := isExported(a.name)
	if exported != isExported(b.name) {
		if exported {
			return -1
		}
		return 1
	}
	if a.name != b.name || exported {
		return strings.Compare(a.name, b.name)
	}
	return strings.Compare(a.pkg.path, b.pkg.path)
}

func (obj *TypeName) IsAlias() bool {
	switch t := obj.typ.(type) {
	case nil:
		return false
	case *Basic:
		switch {
		case obj.pkg == Unsafe:
			return false
		case obj.pkg != nil || t.name != obj.name:
			return true
		}
		return t == universeByte || t == universeRune
	case *Named:
		return t.obj != obj
	case *TypeParam:
		return t.obj != obj
	}
	return true
}

var varKindNames = [...]string{
	"VarKind(0)", "PackageVar", "LocalVar", "RecvVar", "ParamVar", "ResultVar", "FieldVar",
}

func (obj *Func) FullName() string {
	var buf bytes.Buffer
	writeFuncName(&buf, obj, nil)
	return buf.String()
}

func (obj *Func) hasPtrRecv() bool {
	sig, _ := obj.typ.(*Signature)
	if sig == nil || sig.recv == nil {
		return obj.hasPtrRecv_
	}
	_, isPtr := deref(sig.recv.typ)
	return isPtr
}

func NewPackage(path, name string) *Package {
	scope := NewScope(Universe, nopos, nopos, fmt.Sprintf("package %q", path))
	return &Package{path: path, name: name, scope: scope}
}

func (err Error) Error() string {
	return fmt.Sprintf("%s: %s", err.Fset.Position(err.Pos), err.Msg)
}

func (info *Info) TypeOf(e ast.Expr) Type {
	if known, ok := info.Types[e]; ok {
		return known.Type
	}
	id, _ := e.(*ast.Ident)
	if id == nil {
		return nil
	}
	if obj := info.ObjectOf(id); obj != nil {
		return obj.Type()
	}
	return nil
}

func (init *Initializer) String() string {
	var buf bytes.Buffer
	for i, v := range init.Lhs {
		if i > 0 {
			buf.WriteString(", ")
		}
		buf.WriteString(v.name)
	}
	buf.WriteString(" = ")
	WriteExpr(&buf, init.Rhs)
	return buf.String()
}

func (s *Selection) Type() Type {
	if s.kind == FieldVal {
		return s.obj.Type()
	}
	sig := *s.obj.(*Func).typ.(*Signature)
	recv := *sig.recv
	recv.typ = s.recv
	if s.kind == MethodVal {
		sig.recv = &recv
		return &sig
	}
	// The receiver comes first among the parameters.
	sig.recv = nil
	params := []*Var{&recv}
	if sig.params != nil {
		params = append(params, sig.params.vars...)
	}
	sig.params = NewTuple(params...)
	return &sig
}

// objset holds objects by their ids.
type objset map[string]Object

// insert gives what the set already holds under obj's id, or nil once obj is in it.
func (s *objset) insert(obj Object) Object {
	id := obj.Id()
	if other := (*s)[id]; other != nil {
		return other
	}
	if *s == nil {
		*s = objset{}
	}
	(*s)[id] = obj
	return nil
}

// objectKind says in words what obj is.
func objectKind(obj Object) string {
	switch obj := obj.(type) {
	case *PkgName:
		return "package name"
	case *Const:
		return "constant"
	case *TypeName:
		if obj.IsAlias() {
			return "type alias"
		}
		if _, ok := obj.typ.(*TypeParam); ok {
			return "type parameter"
		}
		return "defined type"
	case *Var:
		return varKindWords(obj)
	case *Func:
		if obj.Signature().recv != nil {
			return "method"
		}
		return "function"
	case *Label:
		return "label"
	case *Builtin:
		return "built-in function"
	case *Nil:
		return "untyped nil"
	}
	return "unknown symbol"
}
