// Package types: bodies for the machine: types and objects as text.
package types

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

func TypeString(typ Type, qf Qualifier) string {
	var buf bytes.Buffer
	WriteType(&buf, typ, qf)
	return buf.String()
}

func WriteType(buf *bytes.Buffer, typ Type, qf Qualifier) { newTypeWriter(buf, qf).typ(typ) }

func WriteSignature(buf *bytes.Buffer, sig *Signature, qf Qualifier) {
	newTypeWriter(buf, qf).signature(sig)
}

// typeWriter writes types for people or, where there is a context, as keys of instances.
type typeWriter struct {
	buf     *bytes.Buffer
	seen    map[Type]bool
	qf      Qualifier
	ctxt    *Context
	tparams *TypeParamList
	// Names of parameters are written.
	paramNames bool
	// Type parameters have their numbers.
	tpSubscripts bool
	// The package of the first unexported field is named.
	pkgInfo bool
}

func newTypeWriter(buf *bytes.Buffer, qf Qualifier) *typeWriter {
	return &typeWriter{buf: buf, seen: make(map[Type]bool), qf: qf, paramNames: true}
}

func newTypeHasher(buf *bytes.Buffer, ctxt *Context) *typeWriter {
	return &typeWriter{buf: buf, seen: make(map[Type]bool), ctxt: ctxt}
}

func (w *typeWriter) byte(b byte) {
	switch {
	case w.ctxt == nil:
		w.buf.WriteByte(b)
		if b == ',' || b == ';' {
			w.buf.WriteByte(' ')
		}
	case b == ' ':
		w.buf.WriteByte('#')
	default:
		w.buf.WriteByte(b)
	}
}

//line typestring.go:104:1
func (w *typeWriter) string(s string) { w.buf.WriteString(s) }

func (w *typeWriter) error(msg string) {
	if w.ctxt != nil {
		panic(msg)
	}
	w.string("<" + msg + ">")
}

func (w *typeWriter) typ(typ Type) {
	if w.seen[typ] {
		w.error("cycle to " + goTypeName(typ))
		return
	}
	w.seen[typ] = true
	defer delete(w.seen, typ)
	switch t := typ.(type) {
	case nil:
		w.error("nil")
	case *Basic:
		// unsafe.Pointer is the one with a package.
		if isExported(t.name) {
			if obj, _ := Unsafe.scope.Lookup(t.name).(*TypeName); obj != nil {
				w.typeName(obj)
				return
			}
		}
		w.string(t.name)
	case *Array:
		w.string("[" + strconv.FormatInt(t.len, 10) + "]")
		w.typ(t.elem)
	case *Slice:
		w.string("[]")
		w.typ(t.elem)
	case *Pointer:
		w.byte('*')
		w.typ(t.base)
	case *Map:
		w.string("map[")
		w.typ(t.key)
		w.byte(']')
		w.typ(t.elem)
	case *Chan:
		w.channel(t)
	case *Struct:
		w.structure(t)
	case *Tuple:
		w.tuple(t, false)
	case *Signature:
		w.string("func")
		w.signature(t)
	case *Union:
		w.union(t)
	case *Interface:
		w.interface_(t)
	case *Named:
		if w.ctxt != nil {
			w.string(strconv.Itoa(w.ctxt.getID(t)))
		}
		w.typeName(t.obj)
		if t.inst != nil {
			w.typeList(t.inst.targs.list())
		} else if w.ctxt == nil {
			w.tParamList(t.TypeParams().list())
		}
	case *Alias:
		w.alias(t)
	case *TypeParam:
		w.typeParam(t)
	default:
		w.string(t.String())
	}
}

func (w *typeWriter) channel(t *Chan) {
	open, end := "", ""
	switch t.dir {
	case SendRecv:
		open = "chan "
		// Without parentheses the arrow would belong to the outer one.
		if c, _ := t.elem.(*Chan); c != nil && c.dir == RecvOnly {
			open, end = "chan (", ")"
		}
	case SendOnly:
		open = "chan<- "
	case RecvOnly:
		open = "<-chan "
	default:
		w.error("unknown channel direction")
	}
	w.string(open)
	w.typ(t.elem)
	w.string(end)
}

func (w *typeWriter) structure(t *Struct) {
	w.string("struct{")
	for i, f := range t.fields {
		if i > 0 {
			w.byte(';')
		}
		tellPkg := w.pkgInfo && w.qf == nil && !isExported(f.name)
		if tellPkg {
			w.pkgInfo = false
		}
		if !f.embedded {
			w.string(f.name)
			w.byte(' ')
		}
		w.typ(f.typ)
		if tellPkg {
			w.string(" /* package " + f.pkg.path + " */ ")
		}
		if tag := t.Tag(i); tag != "" {
			w.byte(' ')
			w.string(strconv.Quote(tag))
		}
	}
	w.byte('}')
}

func (w *typeWriter) union(t *Union) {
	if len(t.terms) == 0 {
		w.error("empty union")
		return
	}
	for i, x := range t.terms {
		if i > 0 {
			w.string(termSep)
		}
		if x.tilde {
			w.byte('~')
		}
		w.typ(x.typ)
	}
}

func (w *typeWriter) interface_(t *Interface) {
	if w.ctxt == nil && t == universeComparable.Type().(*Named).underlying {
		w.string("interface{comparable}")
		return
	}
	if release < 27 && w.ctxt == nil && t == anyInterface {
		w.string("any")
		return
	}
	if t.implicit {
		if len(t.methods) == 0 && len(t.embeddeds) == 1 {
			w.typ(t.embeddeds[0])
			return
		}
		w.string("/* implicit */ ")
	}
	w.string("interface{")
	if w.ctxt != nil {
		w.typeSet(t.typeSet())
	} else {
		first := true
		for _, m := range t.methods {
			w.method(m, first)
			first = false
		}
		for _, e := range t.embeddeds {
			if !first {
				w.byte(';')
			}
			first = false
			w.typ(e)
		}
	}
	w.byte('}')
}

func (w *typeWriter) method(m *Func, first bool) {
	if !first {
		w.byte(';')
	}
	w.string(m.name)
	w.signature(m.typ.(*Signature))
}

// typeSet is written for keys alone: what is written otherwise may be the same set.
func (w *typeWriter) typeSet(s *_TypeSet) {
	for i, m := range s.methods {
		w.method(m, i == 0)
	}
	switch {
	case s.terms.isAll():
	case s.terms.isEmpty():
		w.string(s.terms.String())
	default:
		var words []string
		for _, t := range s.terms {
			var buf bytes.Buffer
			if t.tilde {
				buf.WriteByte('~')
			}
			newTypeHasher(&buf, w.ctxt).typ(t.typ)
			words = append(words, buf.String())
		}
		slices.Sort(words)
		if len(s.methods) > 0 {
			w.byte(';')
		}
		w.string(strings.Join(words, "|"))
	}
}

func (w *typeWriter) alias(t *Alias) {
	w.typeName(t.obj)
	if targs := t.targs.list(); len(targs) > 0 {
		w.typeList(targs)
	} else if w.ctxt == nil {
		w.tParamList(t.tparams.list())
	}
	if w.ctxt == nil {
		return
	}
	actual := Unalias(t.obj.typ)
	if actual == nil {
		panic("known implementation limitation: encountered an incomplete alias (see go.dev/issue/78296)")
	}
	w.typ(actual)
}

func (w *typeWriter) typeParam(t *TypeParam) {
	if t.obj == nil {
		w.error("unnamed type parameter")
		return
	}
	if i := slices.Index(w.tparams.list(), t); i >= 0 {
		w.string("$" + strconv.Itoa(i))
		return
	}
	w.string(t.obj.name)
	if w.tpSubscripts || w.ctxt != nil {
		w.string(subscript(t.id))
	}
	// So as not to be taken for what has that name everywhere.
	if w.ctxt == nil && Universe.Lookup(t.obj.name) != nil {
		w.string("/* type parameter */")
	}
}

func (w *typeWriter) typeList(list []Type) {
	w.byte('[')
	for i, t := range list {
		if i > 0 {
			w.byte(',')
		}
		w.typ(t)
	}
	w.byte(']')
}

// tParamList writes a bound after the last of the parameters that share it.
func (w *typeWriter) tParamList(list []*TypeParam) {
	if len(list) == 0 {
		return
	}
	w.byte('[')
	var bound Type
	for i, t := range list {
		if t == nil {
			w.error("nil type parameter")
			continue
		}
		if i > 0 {
			if t.bound != bound {
				w.byte(' ')
				w.typ(bound)
			}
			w.byte(',')
		}
		bound = t.bound
		w.typ(t)
	}
	if bound != nil {
		w.byte(' ')
		w.typ(bound)
	}
	w.byte(']')
}

func (w *typeWriter) typeName(obj *TypeName) { w.string(packagePrefix(obj.pkg, w.qf) + obj.name) }

func (w *typeWriter) tuple(t *Tuple, variadic bool) {
	w.byte('(')
	for i := range t.Len() {
		v := t.vars[i]
		if i > 0 {
			w.byte(',')
		}
		if v.name != "" && w.paramNames && w.ctxt == nil {
			w.string(v.name)
			w.byte(' ')
		}
		if !variadic || i < len(t.vars)-1 {
			w.typ(v.typ)
		} else if s, ok := v.typ.(*Slice); ok {
			w.string("...")
			w.typ(s.elem)
		} else {
			// append's string
			if release < 26 && !isString(v.typ) {
				w.error("expected string type")
				continue
			}
			w.typ(v.typ)
			w.string("...")
		}
	}
	w.byte(')')
}

func (w *typeWriter) signature(sig *Signature) {
	if sig.tparams.Len() > 0 {
		if w.ctxt != nil {
			// Parameters are known by their places.
			assert(w.tparams == nil)
			w.tparams = sig.tparams
			defer func() { w.tparams = nil }()
		}
		w.tParamList(sig.tparams.list())
	}
	w.tuple(sig.params, sig.variadic)
	switch n := sig.results.Len(); {
	case n == 0:
	case n == 1 && (w.ctxt != nil || sig.results.vars[0].name == ""):
		w.byte(' ')
		w.typ(sig.results.vars[0].typ)
	default:
		w.byte(' ')
		w.tuple(sig.results, false)
	}
}

// goTypeName is what the type is in this package.
func goTypeName(typ Type) string { return strings.ReplaceAll(fmt.Sprintf("%T", typ), "types.", "") }

// subscript is a number in small digits.
func subscript(x uint64) string {
	return strings.Map(func(r rune) rune { return r - '0' + '₀' }, strconv.FormatUint(x, 10))
}

// packagePrefix is what stands before a name of the package.
func packagePrefix(pkg *Package, qf Qualifier) string {
	if pkg == nil {
		return ""
	}
	name := pkg.path
	if qf != nil {
		name = qf(pkg)
	}
	if name == "" {
		return ""
	}
	return name + "."
}

func ObjectString(obj Object, qf Qualifier) string {
	var buf bytes.Buffer
	writeObject(&buf, obj, qf)
	return buf.String()
}

func writeObject(buf *bytes.Buffer, obj Object, qf Qualifier) {
	typ := obj.Type()
	switch obj := obj.(type) {
	case *PkgName:
		fmt.Fprintf(buf, "package %s", obj.name)
		if path := obj.imported.path; path != "" && path != obj.name {
			fmt.Fprintf(buf, " (%q)", path)
		}
		return
	case *Const:
		buf.WriteString("const ")
	case *TypeName:
		buf.WriteString("type ")
		if isTypeParam(typ) {
			buf.WriteString("parameter ")
		}
	case *Var:
		if obj.IsField() {
			buf.WriteString("field ")
		} else {
			buf.WriteString("var ")
		}
	case *Func:
		buf.WriteString("func ")
		writeFuncName(buf, obj, qf)
		if typ != nil {
			WriteSignature(buf, typ.(*Signature), qf)
		}
		return
	case *Label:
		buf.WriteString("label ")
		typ = nil
	case *Builtin:
		buf.WriteString("builtin ")
		typ = nil
	case *Nil:
		buf.WriteString("nil")
		return
	default:
		panic(fmt.Sprintf("writeObject(%T)", obj))
	}
	// Names of a package's own scope tell the package.
	if pkg := obj.Pkg(); pkg != nil && pkg.scope.Lookup(obj.Name()) == obj {
		buf.WriteString(packagePrefix(pkg, qf))
	}
	buf.WriteString(obj.Name())
	if typ == nil {
		return
	}
	if name, _ := obj.(*TypeName); name != nil {
		if _, ok := typ.(*Basic); ok {
			return
		}
		if g, ok := typ.(genericType); ok {
			newTypeWriter(buf, qf).tParamList(g.TypeParams().list())
		}
		if name.IsAlias() {
			buf.WriteString(" =")
			if a, ok := typ.(*Alias); ok {
				typ = a.fromRHS
			}
		} else if p, ok := typ.(*TypeParam); ok {
			typ = p.bound
		} else {
			typ = typ.Underlying()
		}
	}
	if obj.Name() == "any" && obj.Parent() == Universe {
		typ = &emptyInterface
	}
	buf.WriteByte(' ')
	WriteType(buf, typ, qf)
}

func writeFuncName(buf *bytes.Buffer, f *Func, qf Qualifier) {
	if f.typ != nil {
		if recv := f.typ.(*Signature).recv; recv != nil {
			buf.WriteByte('(')
			if _, ok := recv.typ.(*Interface); ok {
				buf.WriteString("interface")
			} else {
				WriteType(buf, recv.typ, qf)
			}
			buf.WriteString(").")
		} else if f.pkg != nil {
			buf.WriteString(packagePrefix(f.pkg, qf))
		}
	}
	buf.WriteString(f.name)
}

func SelectionString(s *Selection, qf Qualifier) string {
	words := [...]string{FieldVal: "field (", MethodVal: "method (", MethodExpr: "method expr ("}
	if s.kind < 0 || int(s.kind) >= len(words) {
		panic("unreachable")
	}
	buf := bytes.NewBufferString(words[s.kind])
	WriteType(buf, s.recv, qf)
	buf.WriteString(") " + s.obj.Name())
	if s.kind == FieldVal {
		buf.WriteByte(' ')
		WriteType(buf, s.Type(), qf)
	} else {
		WriteSignature(buf, s.Type().(*Signature), qf)
	}
	return buf.String()
}
