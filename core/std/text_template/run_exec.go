package template

import (
	"fmt"
	"io"
	"reflect"
	"slices"
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
	done  *string
}

type writeError struct{ error }

func (t *Template) ExecuteTemplate(w io.Writer, name string, data any) error {
	u := t.Lookup(name)
	if u == nil {
		return fmt.Errorf("template: no template %q associated with template %q", name, t.name)
	}
	return u.Execute(w, data)
}

func (t *Template) Execute(w io.Writer, data any) (err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case ExecError:
			err = e
		case writeError:
			err = e.error
		default:
			panic(e)
		}
	}()
	v, ok := data.(reflect.Value)
	if !ok {
		v = reflect.ValueOf(data)
	}
	s := &state{t: t, w: w, vars: []variable{{"$", v}}}
	if t.Tree == nil || t.Root == nil {
		s.fail("%q is an incomplete or empty template", t.name)
	}
	if t.print != nil {
		s.done = new(string)
	}
	s.walk(v, t.Root)
	return nil
}

func (s *state) fail(format string, args ...any) {
	text := fmt.Errorf(format, args...)
	var err error
	if s.node == nil {
		err = fmt.Errorf("template: %s: %w", s.t.name, text)
	} else {
		location, context := s.t.ErrorContext(s.node)
		err = fmt.Errorf("template: %s: executing %q at <%s>: %w", location, s.t.name, context, text)
	}
	panic(ExecError{s.t.name, err})
}

func (s *state) write(text string) {
	if s.t.print != nil {
		*s.done += text
	}
	if _, err := io.WriteString(s.w, text); err != nil {
		panic(writeError{err})
	}
}

// walk returns "break" or "continue" when the loop around is to do so.
func (s *state) walk(dot reflect.Value, n parse.Node) string {
	s.node = n
	switch n := n.(type) {
	case *parse.ActionNode:
		v := s.shown(dot, n.Pipe)
		if len(n.Pipe.Decl) == 0 {
			s.print(n, v)
		}
	case *parse.BreakNode:
		return "break"
	case *parse.ContinueNode:
		return "continue"
	case *parse.CommentNode:
	case *parse.TextNode:
		if s.t.print != nil {
			*s.done += string(n.Text)
		}
		if _, err := s.w.Write(n.Text); err != nil {
			panic(writeError{err})
		}
	case *parse.ListNode:
		for _, a := range n.Nodes {
			if how := s.walk(dot, a); how != "" {
				return how
			}
		}
	case *parse.IfNode:
		return s.branch(dot, &n.BranchNode)
	case *parse.WithNode:
		return s.branch(dot, &n.BranchNode)
	case *parse.RangeNode:
		s.loop(dot, n)
	case *parse.TemplateNode:
		u := s.t.Lookup(n.Name)
		if u == nil || u.Tree == nil {
			s.fail("template %q not defined", n.Name)
		}
		if s.depth == 100000 {
			s.fail("exceeded maximum template depth (%v)", 100000)
		}
		dot = s.pipeline(dot, n.Pipe)
		sub := &state{t: u, w: s.w, depth: s.depth + 1, vars: []variable{{"$", dot}}, done: s.done}
		sub.walk(dot, u.Root)
	default:
		s.fail("unknown node: %s", n)
	}
	return ""
}

func (s *state) branch(dot reflect.Value, n *parse.BranchNode) (how string) {
	mark := len(s.vars)
	v := s.pipeline(dot, n.Pipe)
	if truth, _ := isTrue(indirectInterface(v)); truth {
		if n.NodeType == parse.NodeWith {
			dot = v
		}
		how = s.walk(dot, n.List)
	} else if n.ElseList != nil {
		how = s.walk(dot, n.ElseList)
	}
	s.vars = s.vars[:mark]
	return how
}

func (s *state) loop(dot reflect.Value, n *parse.RangeNode) {
	mark := len(s.vars)
	defer func() { s.vars = s.vars[:mark] }()
	v, _ := indirect(s.pipeline(dot, n.Pipe))
	t := &turns{s: s, n: n, inner: len(s.vars)}
	decl := n.Pipe.Decl
	switch k := v.Kind(); {
	case reflect.Int <= k && k <= reflect.Uintptr:
		if len(decl) > 1 {
			s.fail("can't use %v to iterate over more than one variable", v)
		}
		for x := range v.Seq() {
			if !t.once(reflect.Value{}, x) {
				break
			}
		}
	case k == reflect.Array || k == reflect.Slice:
		for i := 0; i < v.Len() && t.once(reflect.ValueOf(i), v.Index(i)); i++ {
		}
	case k == reflect.Map:
		for _, e := range sorted(v) {
			if !t.once(e.key, e.value) {
				break
			}
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
			if !ok || !t.once(reflect.ValueOf(i), x) {
				break
			}
		}
	case k == reflect.Invalid:
	case k == reflect.Func && v.Type().CanSeq():
		if len(decl) > 1 {
			s.fail("can't use %v iterate over more than one variable", v)
		}
		for x := range v.Seq() {
			if !t.once(reflect.Value{}, x) {
				break
			}
		}
	case k == reflect.Func && v.Type().CanSeq2():
		for i, x := range v.Seq2() {
			if len(decl) < 2 {
				x = i
			}
			if !t.once(i, x) {
				break
			}
		}
	default:
		s.fail("range can't iterate over %v", v)
	}
	if !t.ran && n.ElseList != nil {
		s.walk(dot, n.ElseList)
	}
}

// turns goes through the body of a loop; ran tells if it did.
type turns struct {
	s     *state
	n     *parse.RangeNode
	inner int
	ran   bool
}

func (t *turns) once(index, elem reflect.Value) bool {
	t.ran = true
	s, decl := t.s, t.n.Pipe.Decl
	values := [2]reflect.Value{elem, elem}
	if len(decl) > 1 {
		values[0] = index
	}
	for i, x := range values[:min(len(decl), 2)] {
		if t.n.Pipe.IsAssign {
			s.set(decl[i].Ident[0], x)
		} else {
			s.vars[t.inner-len(decl)+i].value = x
		}
	}
	how := s.walk(elem, t.n.List)
	s.vars = s.vars[:t.inner]
	return how != "break"
}

type entry struct{ key, value reflect.Value }

// sorted lists a map by its keys.
func sorted(m reflect.Value) []entry {
	list := make([]entry, 0, m.Len())
	var it reflect.MapIter
	for it.Reset(m); it.Next(); {
		list = append(list, entry{it.Key(), it.Value()})
	}
	slices.SortStableFunc(list, func(a, b entry) int {
		if before, _ := less(indirectInterface(a.key), indirectInterface(b.key)); before {
			return -1
		}
		if after, _ := less(indirectInterface(b.key), indirectInterface(a.key)); after {
			return 1
		}
		return 0
	})
	return list
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

// shown is the value of an action. What escapes by place does itself what html at the end of a pipeline asks for, and html
// anywhere before is an error.
func (s *state) shown(dot reflect.Value, n *parse.PipeNode) reflect.Value {
	if s.t.print == nil {
		return s.pipeline(dot, n)
	}
	last := len(n.Cmds) - 1
	for i, c := range n.Cmds {
		a, ok := c.Args[0].(*parse.IdentifierNode)
		if !ok || a.Ident != "html" && a.Ident != "urlquery" || s.t.execFuncs[a.Ident].IsValid() {
			continue
		}
		if i < last {
			location, _ := s.t.ErrorContext(n)
			panic(writeError{fmt.Errorf("html/template:%s: predefined escaper %q disallowed in template", location, a.Ident)})
		}
		if a.Ident == "html" && len(n.Decl) == 0 && (last == 0) == (len(c.Args) > 1) {
			bare := *n
			bare.Cmds = slices.Clone(n.Cmds[:last])
			if last == 0 {
				words, name := slices.Clone(c.Args), *a
				name.Ident = "print"
				words[0] = &name
				call := *c
				call.Args = words
				bare.Cmds = append(bare.Cmds, &call)
			}
			return s.pipeline(dot, &bare)
		}
	}
	return s.pipeline(dot, n)
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
		if s.t.missing == 2 {
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
		return s.call(dot, m, "", n, name, args, final)
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
			if !x.IsValid() && s.t.missing == 1 {
				x = reflect.Zero(v.Type().Elem())
			} else if !x.IsValid() && s.t.missing == 2 {
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

func (s *state) function(dot reflect.Value, n *parse.IdentifierNode, c parse.Node, args []parse.Node, final reflect.Value) reflect.Value {
	name := n.Ident
	if f, ok := s.t.execFuncs[name]; ok {
		return s.call(dot, f, "", c, name, args, final)
	}
	if name == "and" || name == "or" {
		if len(args) < 2 && isNone(final) {
			s.fail("wrong number of args for %s: want at least 1 got 0", name)
		}
		var v reflect.Value
		for _, a := range args[min(1, len(args)):] {
			v = s.any(dot, a)
			if truth, _ := isTrue(indirectInterface(v)); truth == (name == "or") {
				return v
			}
		}
		if !isNone(final) {
			v = final
		}
		return v
	}
	f, ok := builtinFuncs()[name]
	if !ok {
		s.fail("%q is not a defined function", name)
	}
	return s.call(dot, f, name, c, name, args, final)
}

var valueType = reflect.TypeFor[reflect.Value]()

func (s *state) call(dot, f reflect.Value, own string, n parse.Node, name string, args []parse.Node, final reflect.Value) reflect.Value {
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
	typeOf := func(i int) reflect.Type {
		if t.IsVariadic() && i >= fixed {
			return t.In(t.NumIn() - 1).Elem()
		}
		return t.In(i)
	}
	argv := make([]reflect.Value, 0, in)
	for i, a := range args {
		argv = append(argv, s.arg(dot, typeOf(i), a))
	}
	if !isNone(final) {
		argv = append(argv, s.fit(final, typeOf(in-1)))
	}
	if own == "call" {
		callee := ""
		if len(args) > 0 {
			callee = args[0].String()
		} else {
			callee = final.String()
		}
		argv = append([]reflect.Value{reflect.ValueOf(callee)}, argv...)
		f = reflect.ValueOf(call)
	}
	v, err := safeCall(f, argv)
	if err != nil {
		s.node = n
		s.fail("error calling %s: %w", name, err)
	}
	if v.Type() == valueType {
		v = v.Interface().(reflect.Value)
	}
	return v
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
	switch n.(type) {
	case *parse.NilNode:
		if nilable(t) {
			return reflect.Zero(t)
		}
		s.fail("cannot assign nil to %s", t)
	case *parse.DotNode, *parse.FieldNode, *parse.VariableNode, *parse.PipeNode, *parse.IdentifierNode, *parse.ChainNode:
		return s.fit(s.any(dot, n), t)
	}
	v := reflect.New(t).Elem()
	want := ""
	number, ok := n.(*parse.NumberNode)
	if !ok {
		number = &parse.NumberNode{}
	}
	switch k := t.Kind(); {
	case k == reflect.Bool:
		want = "bool"
		if b, ok := n.(*parse.BoolNode); ok {
			v.SetBool(b.True)
			return v
		}
	case k == reflect.Complex64 || k == reflect.Complex128:
		if want = "complex"; number.IsComplex {
			v.SetComplex(number.Complex128)
			return v
		}
	case k == reflect.Float32 || k == reflect.Float64:
		if want = "float"; number.IsFloat {
			v.SetFloat(number.Float64)
			return v
		}
	case reflect.Int <= k && k <= reflect.Int64:
		if want = "integer"; number.IsInt {
			v.SetInt(number.Int64)
			return v
		}
	case reflect.Uint <= k && k <= reflect.Uintptr:
		if want = "unsigned integer"; number.IsUint {
			v.SetUint(number.Uint64)
			return v
		}
	case k == reflect.String:
		want = "string"
		if text, ok := n.(*parse.StringNode); ok {
			v.SetString(text.Text)
			return v
		}
	case k == reflect.Interface && t.NumMethod() == 0:
		return s.any(dot, n)
	case t == valueType:
		return reflect.ValueOf(s.any(dot, n))
	default:
		s.fail("can't handle %s for arg of type %s", n, t)
	}
	s.fail("expected %s; found %s", want, n)
	return v
}

func (s *state) any(dot reflect.Value, n parse.Node) reflect.Value {
	s.node = n
	switch n := n.(type) {
	case *parse.FieldNode:
		return s.fields(dot, n, []parse.Node{n}, none)
	case *parse.VariableNode, *parse.ChainNode:
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
	if s.t.print == nil {
		if _, err := fmt.Fprint(s.w, x); err != nil {
			panic(writeError{err})
		}
		return
	}
	text, err := s.t.print(*s.done, x)
	if err != nil {
		s.fail("%v", err)
	}
	s.write(text)
}
