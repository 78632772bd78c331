package template

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"text/template/parse"
)

type variable struct {
	name  string
	value reflect.Value
}

type state struct {
	t     *Template
	w     io.Writer
	node  parse.Node
	vars  []variable
	depth int
}

type writeError struct{ error }

func (t *Template) ExecuteTemplate(w io.Writer, name string, data any) error {
	u := t.Lookup(name)
	if u == nil {
		return fmt.Errorf("template: no template %q associated with template %q", name, t.name)
	}
	return u.Execute(w, data)
}

// ended makes an error of what stopped the template.
func ended(err *error) {
	switch e := recover().(type) {
	case nil:
	case ExecError:
		*err = e
	case writeError:
		*err = e.error
	default:
		panic(e)
	}
}

func (t *Template) Execute(w io.Writer, data any) (err error) {
	defer ended(&err)
	v, ok := data.(reflect.Value)
	if !ok {
		v = reflect.ValueOf(data)
	}
	s := &state{t: t, w: w, vars: []variable{{"$", v}}}
	if t.Tree == nil || t.Root == nil {
		s.fail("%q is an incomplete or empty template", t.name)
	}
	s.walk(v, t.Root)
	return
}

func (s *state) fail(format string, args ...any) {
	name := strings.ReplaceAll(s.t.name, "%", "%%")
	if s.node == nil {
		format = fmt.Sprintf("template: %s: %s", name, format)
	} else {
		location, context := s.t.ErrorContext(s.node)
		format = fmt.Sprintf("template: %s: executing %q at <%s>: %s", location, name, strings.ReplaceAll(context, "%", "%%"), format)
	}
	panic(ExecError{s.t.name, fmt.Errorf(format, args...)})
}

var (
	leaves   = errors.New("break")
	goesOn   = errors.New("continue")
	maxDepth = 100000
)

func (s *state) walk(dot reflect.Value, n parse.Node) {
	s.node = n
	switch n := n.(type) {
	case *parse.ActionNode:
		v := s.pipeline(dot, n.Pipe)
		if len(n.Pipe.Decl) == 0 {
			s.print(n, v)
		}
	case *parse.BreakNode:
		panic(leaves)
	case *parse.ContinueNode:
		panic(goesOn)
	case *parse.CommentNode:
	case *parse.TextNode:
		if _, err := s.w.Write(n.Text); err != nil {
			panic(writeError{err})
		}
	case *parse.ListNode:
		for _, a := range n.Nodes {
			s.walk(dot, a)
		}
	case *parse.IfNode:
		s.branch(dot, &n.BranchNode)
	case *parse.WithNode:
		s.branch(dot, &n.BranchNode)
	case *parse.RangeNode:
		s.loop(dot, n)
	case *parse.TemplateNode:
		u := s.t.Lookup(n.Name)
		if u == nil {
			s.fail("template %q not defined", n.Name)
		}
		if s.depth == maxDepth {
			s.fail("exceeded maximum template depth (%v)", maxDepth)
		}
		dot = s.pipeline(dot, n.Pipe)
		sub := *s
		sub.depth++
		sub.t = u
		sub.vars = []variable{{"$", dot}}
		sub.walk(dot, u.Root)
	default:
		s.fail("unknown node: %s", n)
	}
}

func (s *state) pop(mark int) { s.vars = s.vars[:mark] }

func (s *state) branch(dot reflect.Value, n *parse.BranchNode) {
	defer s.pop(len(s.vars))
	v := s.pipeline(dot, n.Pipe)
	truth, ok := isTrue(indirectInterface(v))
	if !ok {
		s.fail("if/with can't use %v", v)
	}
	if truth {
		if n.NodeType == parse.NodeWith {
			s.walk(v, n.List)
		} else {
			s.walk(dot, n.List)
		}
	} else if n.ElseList != nil {
		s.walk(dot, n.ElseList)
	}
}

func (s *state) loop(dot reflect.Value, n *parse.RangeNode) {
	s.node = n
	defer func() {
		if r := recover(); r != nil && r != leaves {
			panic(r)
		}
	}()
	defer s.pop(len(s.vars))
	v, _ := indirect(s.pipeline(dot, n.Pipe))
	mark := len(s.vars)
	once := func(index, elem reflect.Value) {
		decl := n.Pipe.Decl
		switch {
		case len(decl) == 0:
		case n.Pipe.IsAssign && len(decl) > 1:
			s.set(decl[0].Ident[0], index)
			s.set(decl[1].Ident[0], elem)
		case n.Pipe.IsAssign:
			s.set(decl[0].Ident[0], elem)
		default:
			s.vars[len(s.vars)-1].value = elem
			if len(decl) > 1 {
				s.vars[len(s.vars)-2].value = index
			}
		}
		defer s.pop(mark)
		defer func() {
			if r := recover(); r != nil && r != goesOn {
				panic(r)
			}
		}()
		s.walk(elem, n.List)
	}
	ran := false
	switch k := v.Kind(); {
	case reflect.Int <= k && k <= reflect.Uintptr:
		if len(n.Pipe.Decl) > 1 {
			s.fail("can't use %v to iterate over more than one variable", v)
		}
		run := false
		for x := range v.Seq() {
			run = true
			once(reflect.Value{}, x)
		}
		ran = run
	case k == reflect.Array || k == reflect.Slice:
		for i := 0; i < v.Len(); i++ {
			ran = true
			once(reflect.ValueOf(i), v.Index(i))
		}
	case k == reflect.Map:
		if v.Len() == 0 {
			break
		}
		for _, e := range sorted(v) {
			ran = true
			once(e.key, e.value)
		}
	case k == reflect.Chan:
		if v.IsNil() {
			break
		}
		if v.Type().ChanDir() == reflect.SendDir {
			s.fail("range over send-only channel %v", v)
		}
		for i := 0; ; i++ {
			x, ok := v.Recv()
			if !ok {
				break
			}
			ran = true
			once(reflect.ValueOf(i), x)
		}
	case k == reflect.Invalid:
	case k == reflect.Func && v.Type().CanSeq():
		if len(n.Pipe.Decl) > 1 {
			s.fail("can't use %v iterate over more than one variable", v)
		}
		run := false
		for x := range v.Seq() {
			run = true
			once(reflect.Value{}, x)
		}
		ran = run
	case k == reflect.Func && v.Type().CanSeq2():
		run := false
		for i, x := range v.Seq2() {
			run = true
			if len(n.Pipe.Decl) > 1 {
				once(i, x)
			} else {
				once(reflect.Value{}, i)
			}
		}
		ran = run
	default:
		s.fail("range can't iterate over %v", v)
	}
	if !ran && n.ElseList != nil {
		s.walk(dot, n.ElseList)
	}
}

func (s *state) set(name string, v reflect.Value) {
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == name {
			s.vars[i].value = v
			return
		}
	}
	s.fail("undefined variable: %s", name)
}

// missing stands for the argument that the first command of a pipeline does not get.
type missing struct{}

var none = reflect.ValueOf(missing{})

func isNone(v reflect.Value) bool { return v.IsValid() && v.Type() == none.Type() }

func (s *state) pipeline(dot reflect.Value, n *parse.PipeNode) reflect.Value {
	if n == nil {
		return reflect.Value{}
	}
	s.node = n
	v := none
	for _, c := range n.Cmds {
		v = s.command(dot, c, v)
		if v.Kind() == reflect.Interface && v.Type().NumMethod() == 0 {
			v = v.Elem()
		}
	}
	for _, d := range n.Decl {
		if n.IsAssign {
			s.set(d.Ident[0], v)
		} else {
			s.vars = append(s.vars, variable{d.Ident[0], v})
		}
	}
	return v
}

func (s *state) plain(args []parse.Node, final reflect.Value) {
	if len(args) > 1 || !isNone(final) {
		s.fail("can't give argument to non-function %s", args[0])
	}
}

func (s *state) command(dot reflect.Value, c *parse.CommandNode, final reflect.Value) reflect.Value {
	first := c.Args[0]
	switch n := first.(type) {
	case *parse.FieldNode, *parse.ChainNode, *parse.VariableNode:
		return s.fields(dot, n, c.Args, final)
	case *parse.IdentifierNode:
		s.node = n
		return s.function(dot, n, c, c.Args, final)
	case *parse.PipeNode:
		s.plain(c.Args, final)
		return s.pipeline(dot, n)
	}
	s.node = first
	s.plain(c.Args, final)
	if _, ok := first.(*parse.NilNode); ok {
		s.fail("nil is not a command")
	}
	return s.literal(dot, first)
}

// literal is dot's value or a constant's.
func (s *state) literal(dot reflect.Value, n parse.Node) reflect.Value {
	switch n := n.(type) {
	case *parse.NilNode:
		return reflect.Value{}
	case *parse.DotNode:
		return dot
	case *parse.BoolNode:
		return reflect.ValueOf(n.True)
	case *parse.StringNode:
		return reflect.ValueOf(n.Text)
	case *parse.NumberNode:
		return s.constant(n)
	}
	s.fail("can't evaluate command %q", n)
	return reflect.Value{}
}

func (s *state) constant(n *parse.NumberNode) reflect.Value {
	s.node = n
	t := n.Text
	hexInt := len(t) > 2 && t[0] == '0' && t[1]|32 == 'x' && !strings.ContainsAny(t, "pP")
	switch {
	case n.IsComplex:
		return reflect.ValueOf(n.Complex128)
	case n.IsFloat && !hexInt && t[0] != '\'' && strings.ContainsAny(t, ".eEpP"):
		return reflect.ValueOf(n.Float64)
	case n.IsInt:
		return reflect.ValueOf(int(n.Int64))
	}
	s.fail("%s overflows int", t)
	return reflect.Value{}
}

// fields evaluates a field, a variable or a chain.
func (s *state) fields(dot reflect.Value, n parse.Node, args []parse.Node, final reflect.Value) reflect.Value {
	s.node = n
	v := dot
	var ident []string
	switch n := n.(type) {
	case *parse.FieldNode:
		ident = n.Ident
	case *parse.ChainNode:
		ident = n.Field
		if _, ok := n.Node.(*parse.NilNode); ok {
			s.fail("indirection through explicit nil in %s", n)
		}
		v = s.arg(dot, nil, n.Node)
	case *parse.VariableNode:
		v = s.lookUp(n.Ident[0])
		if ident = n.Ident[1:]; len(ident) == 0 {
			if args != nil {
				s.plain(args, final)
			}
			return v
		}
	}
	last := len(ident) - 1
	for _, name := range ident[:last] {
		v = s.field(dot, name, n, nil, none, v)
	}
	return s.field(dot, ident[last], n, args, final, v)
}

func (s *state) lookUp(name string) reflect.Value {
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == name {
			return s.vars[i].value
		}
	}
	s.fail("undefined variable: %s", name)
	return reflect.Value{}
}

func (s *state) field(dot reflect.Value, name string, n parse.Node, args []parse.Node, final, v reflect.Value) reflect.Value {
	if !v.IsValid() {
		if s.t.option.missingKey == 2 {
			s.fail("nil data; no entry for key %q", name)
		}
		return reflect.Value{}
	}
	typ := v.Type()
	v, isNil := indirect(v)
	if v.Kind() == reflect.Interface && isNil {
		s.fail("nil pointer evaluating %s.%s", typ, name)
	}
	ptr := v
	if k := ptr.Kind(); k != reflect.Interface && k != reflect.Pointer && ptr.CanAddr() {
		ptr = ptr.Addr()
	}
	if m := ptr.MethodByName(name); m.IsValid() {
		return s.call(dot, m, false, n, name, args, final)
	}
	hasArgs := len(args) > 1 || !isNone(final)
	switch v.Kind() {
	case reflect.Struct:
		if f, ok := v.Type().FieldByName(name); ok {
			x, err := v.FieldByIndexErr(f.Index)
			if !f.IsExported() {
				s.fail("%s is an unexported field of struct type %s", name, typ)
			}
			if err != nil {
				s.fail("%v", err)
			}
			if hasArgs {
				s.fail("%s has arguments but cannot be invoked as function", name)
			}
			return x
		}
	case reflect.Map:
		key := reflect.ValueOf(name)
		if key.Type().AssignableTo(v.Type().Key()) {
			if hasArgs {
				s.fail("%s is not a method but has arguments", name)
			}
			x := v.MapIndex(key)
			if !x.IsValid() && s.t.option.missingKey == 1 {
				x = reflect.Zero(v.Type().Elem())
			} else if !x.IsValid() && s.t.option.missingKey == 2 {
				s.fail("map has no entry for key %q", name)
			}
			return x
		}
	case reflect.Pointer:
		if e := v.Type().Elem(); e.Kind() == reflect.Struct {
			if _, ok := e.FieldByName(name); !ok {
				break
			}
		}
		if isNil {
			s.fail("nil pointer evaluating %s.%s", typ, name)
		}
	}
	s.fail("can't evaluate field %s in type %s", name, typ)
	return v
}

// named finds a function, one of the template's before those that all know.
func (t *Template) named(name string) (f reflect.Value, own, ok bool) {
	if t.common != nil {
		if f := t.execFuncs[name]; f.IsValid() {
			return f, false, true
		}
	}
	f = builtinFuncs()[name]
	return f, true, f.IsValid()
}

func (s *state) function(dot reflect.Value, n *parse.IdentifierNode, c parse.Node, args []parse.Node, final reflect.Value) reflect.Value {
	s.node = n
	name := n.Ident
	f, own, ok := s.t.named(name)
	if !ok {
		s.fail("%q is not a defined function", name)
	}
	return s.call(dot, f, own, c, name, args, final)
}

var valueType = reflect.TypeFor[reflect.Value]()

func (s *state) call(dot, f reflect.Value, own bool, n parse.Node, name string, args []parse.Node, final reflect.Value) reflect.Value {
	if args != nil {
		args = args[1:]
	}
	t := f.Type()
	in, fixed := len(args), len(args)
	if !isNone(final) {
		in++
	}
	if t.IsVariadic() {
		if fixed = t.NumIn() - 1; in < fixed {
			s.fail("wrong number of args for %s: want at least %d got %d", name, fixed, len(args))
		}
	} else if in != t.NumIn() {
		s.fail("wrong number of args for %s: want %d got %d", name, t.NumIn(), in)
	}
	if err := goodFunc(name, t); err != nil {
		s.fail("%v", err)
	}
	unwrap := func(v reflect.Value) reflect.Value {
		if v.Type() == valueType {
			v = v.Interface().(reflect.Value)
		}
		return v
	}
	if own && (name == "and" || name == "or") {
		// Arguments after the one that decides are not evaluated.
		t := t.In(0)
		var v reflect.Value
		for _, a := range args {
			v = s.arg(dot, t, a).Interface().(reflect.Value)
			if truth(v) == (name == "or") {
				return v
			}
		}
		if !final.Equal(none) {
			v = unwrap(s.fit(final, t))
		}
		return v
	}
	argv := make([]reflect.Value, in)
	i := 0
	for ; i < fixed && i < len(args); i++ {
		argv[i] = s.arg(dot, t.In(i), args[i])
	}
	if t.IsVariadic() {
		t := t.In(t.NumIn() - 1).Elem()
		for ; i < len(args); i++ {
			argv[i] = s.arg(dot, t, args[i])
		}
	}
	if !isNone(final) {
		u := t.In(t.NumIn() - 1)
		if t.IsVariadic() {
			if in-1 < fixed {
				u = t.In(in - 1)
			} else {
				u = u.Elem()
			}
		}
		argv[i] = s.fit(final, u)
	}
	if own && name == "call" {
		callee := ""
		if len(args) == 0 {
			callee = final.String()
		} else {
			callee = args[0].String()
		}
		argv = append([]reflect.Value{reflect.ValueOf(callee)}, argv...)
		f = reflect.ValueOf(call)
	}
	v, err := safeCall(f, argv)
	if err != nil {
		s.node = n
		s.fail("error calling %s: %w", name, err)
	}
	return unwrap(v)
}

func safeCall(f reflect.Value, args []reflect.Value) (v reflect.Value, err error) {
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(error); ok {
				err = e
			} else {
				err = fmt.Errorf("%v", r)
			}
		}
	}()
	out := f.Call(args)
	if len(out) == 2 && !out[1].IsNil() {
		return out[0], out[1].Interface().(error)
	}
	return out[0], nil
}

func nilable(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return true
	}
	return t == valueType
}

// fit makes a value one of a parameter's type.
func (s *state) fit(v reflect.Value, t reflect.Type) reflect.Value {
	if !v.IsValid() {
		if t == nil {
			return reflect.ValueOf(nil)
		}
		if nilable(t) {
			return reflect.Zero(t)
		}
		s.fail("invalid value; expected %s", t)
	}
	if t == valueType && v.Type() != t {
		return reflect.ValueOf(v)
	}
	if t != nil && !v.Type().AssignableTo(t) {
		if v.Kind() == reflect.Interface && !v.IsNil() {
			v = v.Elem()
			if v.Type().AssignableTo(t) {
				return v
			}
		}
		switch {
		case v.Kind() == reflect.Pointer && v.Type().Elem().AssignableTo(t):
			v = v.Elem()
			if !v.IsValid() {
				s.fail("dereference of nil pointer of type %s", t)
			}
		case reflect.PointerTo(v.Type()).AssignableTo(t) && v.CanAddr():
			v = v.Addr()
		default:
			s.fail("wrong type for value; expected %s; got %s", t, v.Type())
		}
	}
	return v
}

func (s *state) arg(dot reflect.Value, t reflect.Type, n parse.Node) reflect.Value {
	s.node = n
	switch n := n.(type) {
	case *parse.DotNode:
		return s.fit(dot, t)
	case *parse.NilNode:
		if nilable(t) {
			return reflect.Zero(t)
		}
		s.fail("cannot assign nil to %s", t)
	case *parse.FieldNode:
		return s.fit(s.fields(dot, n, []parse.Node{n}, none), t)
	case *parse.VariableNode, *parse.ChainNode:
		return s.fit(s.fields(dot, n, nil, none), t)
	case *parse.PipeNode:
		return s.fit(s.pipeline(dot, n), t)
	case *parse.IdentifierNode:
		return s.fit(s.function(dot, n, n, nil, none), t)
	}
	want := ""
	switch k := t.Kind(); {
	case k == reflect.Bool:
		want = "bool"
		if b, ok := n.(*parse.BoolNode); ok {
			v := reflect.New(t).Elem()
			v.SetBool(b.True)
			return v
		}
	case k == reflect.String:
		want = "string"
		if text, ok := n.(*parse.StringNode); ok {
			v := reflect.New(t).Elem()
			v.SetString(text.Text)
			return v
		}
	case reflect.Int <= k && k <= reflect.Complex128:
		return s.number(t, n)
	case k == reflect.Interface && t.NumMethod() == 0:
		return s.any(dot, n)
	case t == valueType:
		return reflect.ValueOf(s.any(dot, n))
	default:
		s.fail("can't handle %s for arg of type %s", n, t)
	}
	s.fail("expected %s; found %s", want, n)
	panic("not reached")
}

// number is a constant as a value of a type of numbers.
func (s *state) number(t reflect.Type, n parse.Node) reflect.Value {
	number, ok := n.(*parse.NumberNode)
	want := ""
	switch k := t.Kind(); {
	case k <= reflect.Int64:
		want = "integer"
		if ok && number.IsInt {
			v := reflect.New(t).Elem()
			v.SetInt(number.Int64)
			return v
		}
	case k <= reflect.Uintptr:
		want = "unsigned integer"
		if ok && number.IsUint {
			v := reflect.New(t).Elem()
			v.SetUint(number.Uint64)
			return v
		}
	case k <= reflect.Float64:
		want = "float"
		if ok && number.IsFloat {
			v := reflect.New(t).Elem()
			v.SetFloat(number.Float64)
			return v
		}
	default:
		want = "complex"
		if ok && number.IsComplex {
			v := reflect.New(t).Elem()
			v.SetComplex(number.Complex128)
			return v
		}
	}
	s.fail("expected %s; found %s", want, n)
	panic("not reached")
}

func (s *state) any(dot reflect.Value, n parse.Node) reflect.Value {
	s.node = n
	switch n := n.(type) {
	case *parse.FieldNode, *parse.VariableNode, *parse.ChainNode:
		return s.fields(dot, n, nil, none)
	case *parse.IdentifierNode:
		return s.function(dot, n, n, nil, none)
	case *parse.PipeNode:
		return s.pipeline(dot, n)
	}
	return s.literal(dot, n)
}

func indirect(v reflect.Value) (reflect.Value, bool) {
	for ; v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface; v = v.Elem() {
		if v.IsNil() {
			return v, true
		}
	}
	return v, false
}

func indirectInterface(v reflect.Value) reflect.Value {
	if v.Kind() == reflect.Interface {
		return v.Elem()
	}
	return v
}

var stringerType = reflect.TypeFor[fmt.Stringer]()

func printable(v reflect.Value) (any, bool) {
	if v.Kind() == reflect.Pointer {
		v, _ = indirect(v)
	}
	if !v.IsValid() {
		return "<no value>", true
	}
	t := v.Type()
	if !t.Implements(errorType) && !t.Implements(stringerType) {
		p := reflect.PointerTo(t)
		if v.CanAddr() && (p.Implements(errorType) || p.Implements(stringerType)) {
			v = v.Addr()
		} else if k := v.Kind(); k == reflect.Chan || k == reflect.Func {
			return nil, false
		}
	}
	return v.Interface(), true
}

func (s *state) print(n parse.Node, v reflect.Value) {
	s.node = n
	x, ok := printable(v)
	if !ok {
		s.fail("can't print %s of type %s", n, v.Type())
	}
	if _, err := fmt.Fprint(s.w, x); err != nil {
		panic(writeError{err})
	}
}
