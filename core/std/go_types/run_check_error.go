// Package types: bodies for the machine: errors in gc's words.
package types

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/token"
	"strings"
	"unicode/utf8"
)

const (
	invalidArg = "invalid argument: "
	invalidOp  = "invalid operation: "
	badTree    = "invalid syntax tree: "
)

type atPos token.Pos

//line errors.go:263:1
func (p atPos) Pos() token.Pos { return token.Pos(p) }

// posSpan is a position within a node.
type posSpan struct{ start, pos, end token.Pos }

//line errors.go:276:1
func (s posSpan) Pos() token.Pos { return s.pos }

func inNode(node ast.Node, pos token.Pos) posSpan { return posSpan{node.Pos(), pos, node.End()} }

func spanOf(at positioner) posSpan {
	switch x := at.(type) {
	case posSpan:
		return x
	case ast.Node:
		return posSpan{x.Pos(), x.Pos(), x.End()}
	case *operand:
		if x.expr == nil {
			return posSpan{}
		}
		return posSpan{x.expr.Pos(), x.expr.Pos(), x.expr.End()}
	}
	return posSpan{at.Pos(), at.Pos(), at.Pos()}
}

// problem is one error, which may point to several places.
type problem struct {
	check *Checker
	at    []positioner
	msgs  []string
	soft  bool
}

func (check *Checker) problem() *problem { return &problem{check: check} }

func (p *problem) addf(at positioner, format string, args ...any) {
	p.at = append(p.at, at)
	p.msgs = append(p.msgs, p.check.sprintf(format, args...))
}

func (p *problem) addAltDecl(obj Object) {
	if obj.Pos().IsValid() {
		p.addf(obj, "other declaration of %s", obj.Name())
	}
}

func (p *problem) empty() bool { return len(p.at) == 0 }

// msg is all that is to say, as one text.
func (p *problem) msg() string {
	var buf strings.Builder
	for i, m := range p.msgs {
		if i > 0 {
			buf.WriteString("\n\t")
			if pos := p.at[i].Pos(); pos.IsValid() {
				fmt.Fprintf(&buf, "%s: ", p.check.fset.Position(pos))
			}
		}
		buf.WriteString(m)
	}
	return buf.String()
}

// report tells each place of its own error, or all in one where only the first has a place.
func (p *problem) report() {
	check := p.check
	// What follows from another error is not told.
	if first := p.msgs[0]; check.firstErr != nil && (strings.Index(first, "invalid operand") > 0 || strings.Index(first, "invalid type") > 0) {
		return
	}
	for _, at := range p.at[1:] {
		if at.Pos().IsValid() {
			for i, msg := range p.msgs {
				if i > 0 {
					msg = "\t" + msg
				}
				check.handleError(p.at[i], msg, p.soft)
			}
			return
		}
	}
	check.handleError(p.at[0], p.msg(), p.soft)
}

func (check *Checker) handleError(at positioner, msg string, soft bool) {
	if check.errpos != nil {
		at = check.errpos
	}
	span := spanOf(at)
	e := Error{Fset: check.fset, Pos: span.pos, Msg: stripAnnotations(msg), Soft: soft, go116start: span.start, go116end: span.end}
	if check.firstErr == nil {
		check.firstErr = e
	}
	if check.conf.Error == nil {
		panic(bailout{})
	}
	check.conf.Error(e)
}

// stripAnnotations takes away the subscripts that tell type parameters of one name apart.
func stripAnnotations(s string) string {
	if !strings.Contains(s, "\xe2\x82") {
		return s
	}
	return strings.Map(func(r rune) rune {
		if '₀' <= r && r < '₀'+10 {
			return -1
		}
		return r
	}, s)
}

func (check *Checker) error(at positioner, msg string) { check.errorf(at, "%s", msg) }

func (check *Checker) errorf(at positioner, format string, args ...any) {
	p := problem{check: check}
	p.addf(at, format, args...)
	p.report()
}

func (check *Checker) softErrorf(at positioner, format string, args ...any) {
	p := problem{check: check, soft: true}
	p.addf(at, format, args...)
	p.report()
}

func (check *Checker) versionErrorf(at positioner, v goVersion, format string, args ...any) {
	check.errorf(at, "%s requires %s or later", check.sprintf(format, args...), v)
}

// sprintf writes operands, expressions, objects, types and places as messages have them.
func (check *Checker) sprintf(format string, args ...any) string {
	var qf Qualifier
	if check != nil {
		qf = check.qualifier
	}
	for i, arg := range args {
		switch a := arg.(type) {
		case nil:
			args[i] = "<nil>"
		case string, int, int64:
		case *operand:
			args[i] = operandString(a, qf)
		case token.Pos:
			if check != nil && check.fset != nil {
				args[i] = check.fset.Position(a).String()
			}
		case ast.Expr:
			args[i] = ExprString(a)
		case Object:
			args[i] = ObjectString(a, qf)
		case Type:
			args[i] = TypeString(a, qf)
		}
	}
	return fmt.Sprintf(format, args...)
}

// lookupError says why typ has no field or method `sel`; obj is one that is nearly called so.
func (check *Checker) lookupError(typ Type, sel string, obj Object, structLit bool) string {
	const (
		missing = iota
		misspelled
		unexported
		inaccessible
	)
	e, alt := missing, ""
	if obj != nil {
		alt = obj.Name()
		switch {
		case obj.Pkg() == check.pkg:
			e = misspelled
		case isExported(sel):
			if isExported(alt) {
				e = misspelled
			} else if tail(sel) == tail(alt) {
				e = unexported
			}
		case isExported(alt):
			if tail(sel) == tail(alt) {
				e = misspelled
			}
		case sel == alt:
			e = inaccessible
		}
	}
	if structLit {
		switch e {
		case misspelled:
			return check.sprintf("unknown field %s in struct literal of type %s, but does have %s", sel, typ, alt)
		case unexported:
			return check.sprintf("unknown field %s in struct literal of type %s, but does have unexported %s", sel, typ, alt)
		case inaccessible:
			return check.sprintf("cannot refer to unexported field %s in struct literal of type %s", alt, typ)
		}
		return check.sprintf("unknown field %s in struct literal of type %s", sel, typ)
	}
	what := "object"
	switch obj.(type) {
	case *Var:
		what = "field"
	case *Func:
		what = "method"
	}
	switch e {
	case misspelled:
		return check.sprintf("type %s has no field or method %s, but does have %s %s", typ, sel, what, alt)
	case unexported:
		return check.sprintf("type %s has no field or method %s, but does have unexported %s %s", typ, sel, what, alt)
	case inaccessible:
		return check.sprintf("cannot refer to unexported %s %s", what, alt)
	}
	return check.sprintf("type %s has no field or method %s", typ, sel)
}

func tail(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	if n == len(s) {
		return s
	}
	return s[n:]
}

var operandModeString = [...]string{
	"invalid operand", "no value", "built-in", "type", "constant", "variable", "map index expression", "value", "nil",
	"comma, ok expression", "comma, error expression", "cgo function",
}

// operandString writes an expression and, in parentheses, what it is.
func operandString(x *operand, qf Qualifier) string {
	if x.isNil() {
		return "nil"
	}
	var buf bytes.Buffer
	var expr string
	if x.expr != nil {
		expr = ExprString(x.expr)
	} else {
		switch x.mode {
		case builtin:
			expr = predeclaredFuncs[x.id].name
		case typexpr:
			expr = TypeString(x.typ, qf)
		case constant_:
			expr = x.val.String()
		}
	}
	if expr != "" {
		buf.WriteString(expr)
		buf.WriteString(" (")
	}
	hasType := false
	switch {
	case x.mode <= typexpr || x.typ == nil:
	case isUntyped(x.typ):
		buf.WriteString(x.typ.(*Basic).name)
		buf.WriteByte(' ')
	default:
		hasType = true
	}
	buf.WriteString(operandModeString[x.mode])
	if x.mode == constant_ {
		if s := x.val.String(); s != expr {
			buf.WriteByte(' ')
			buf.WriteString(s)
		}
	}
	if hasType {
		writeOperandType(&buf, x.typ, qf)
	}
	if expr != "" {
		buf.WriteByte(')')
	}
	return buf.String()
}

func writeOperandType(buf *bytes.Buffer, typ Type, qf Qualifier) {
	if !isValid(typ) {
		buf.WriteString(" with invalid type")
		return
	}
	buf.WriteString(" of ")
	if isGeneric(typ) {
		buf.WriteString("generic ")
	}
	tpar, _ := Unalias(typ).(*TypeParam)
	if tpar == nil {
		switch typ.(type) {
		case *Alias, *Named:
			what := compositeKind(typ)
			if what == "" {
				what = typ.Underlying().(*Basic).name
			}
			buf.WriteString(what)
			buf.WriteByte(' ')
		}
	}
	buf.WriteString("type ")
	WriteType(buf, typ, qf)
	if tpar != nil {
		buf.WriteString(" constrained by ")
		WriteType(buf, tpar.bound, qf)
		if hasEmptyTypeset(tpar) {
			buf.WriteString(" with empty type set")
		}
	}
}

func compositeKind(typ Type) string {
	switch typ.Underlying().(type) {
	case *Array:
		return "array"
	case *Slice:
		return "slice"
	case *Struct:
		return "struct"
	case *Pointer:
		return "pointer"
	case *Signature:
		return "func"
	case *Interface:
		return "interface"
	case *Map:
		return "map"
	case *Chan:
		return "chan"
	case *Tuple:
		return "tuple"
	case *Union:
		return "union"
	}
	return ""
}
