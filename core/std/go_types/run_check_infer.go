// Package types: bodies for the machine: type arguments that are not written.
package types

import (
	"fmt"
	"go/token"
	"slices"
	"strings"
)

// inferTypes completes targs, or says in err why it cannot. In reverse, the argument stands for what is assigned to.
func (check *Checker) inferTypes(posn positioner, tparams []*TypeParam, targs []Type, params *Tuple, args []*operand, reverse bool, err *problem) []Type {
	n := len(tparams)
	if len(targs) == n && !slices.Contains(targs, nil) {
		return targs
	}
	for _, arg := range args {
		if arg.mode == invalid {
			return nil
		}
	}
	targs = append(slices.Clone(targs), make([]Type, n-len(targs))...)
	if params.Len() > 0 {
		params = check.subst(nopos, params, makeSubstMap(tparams, targs), nil, check.context()).(*Tuple)
	}
	u := newUnifier(check, tparams, targs)
	// Arguments with types come first.
	var untyped []int
	for i, arg := range args {
		par := params.vars[i]
		if !isParameterized(tparams, par.typ) && !isParameterized(tparams, arg.typ) {
			continue
		}
		if isTyped(arg.typ) {
			if !u.nify(par.typ, arg.typ, assign, nil) {
				check.inferError(u, tparams, par.typ, arg, reverse, err)
				return nil
			}
		} else if _, ok := par.typ.(*TypeParam); ok && !arg.isNil() {
			untyped = append(untyped, i)
		}
	}
	if !check.inferFromBounds(u, posn, tparams, err) {
		return nil
	}
	// What is left gets default types of constants, of the largest kind for each parameter.
	maxUntyped := make(map[*TypeParam]Type)
	for _, i := range untyped {
		tpar := params.vars[i].typ.(*TypeParam)
		if u.at(tpar) != nil {
			continue
		}
		arg := args[i]
		max := maxUntyped[tpar]
		if max == nil {
			max = arg.typ
		} else if m := maxType(max, arg.typ); m != nil {
			max = m
		} else {
			err.addf(arg, "mismatched types %s and %s (cannot infer %s)", max, arg.typ, tpar)
			return nil
		}
		maxUntyped[tpar] = max
	}
	for tpar, typ := range maxUntyped {
		u.set(tpar, Default(typ))
	}
	inferred := u.inferred(tparams)
	check.simplify(tparams, targs, inferred)
	for i, typ := range inferred {
		if typ == nil || isParameterized(tparams, typ) {
			obj := tparams[i].obj
			err.addf(posn, "cannot infer %s (declared at %v)", obj.name, obj.pos)
			return nil
		}
	}
	return inferred
}

func (check *Checker) inferError(u *unifier, tparams []*TypeParam, tpar Type, arg *operand, reverse bool, err *problem) {
	targs := u.inferred(tparams)
	known := slices.ContainsFunc(targs, func(t Type) bool { return t != nil })
	if !known {
		err.addf(arg, "type %s of %s does not match %s (cannot infer %s)", arg.typ, arg.expr, tpar, typeParamsString(tparams))
		return
	}
	inferred := check.subst(arg.Pos(), tpar, makeSubstMap(tparams, targs), nil, check.context())
	switch {
	case inferred == tpar:
		err.addf(arg, "type %s of %s does not match %s", arg.typ, arg.expr, tpar)
	case reverse:
		err.addf(arg, "inferred type %s for %s does not match type %s of %s", inferred, tpar, arg.typ, arg.expr)
	default:
		err.addf(arg, "type %s of %s does not match inferred type %s for %s", arg.typ, arg.expr, inferred, tpar)
	}
}

// inferFromBounds uses the core types and methods of bounds until nothing more comes of it.
func (check *Checker) inferFromBounds(u *unifier, posn positioner, tparams []*TypeParam, err *problem) bool {
	for {
		before := u.unknowns()
		for _, tpar := range tparams {
			tx := u.at(tpar)
			core, single := coreTerm(tpar)
			switch {
			case core == nil:
			case tx != nil:
				if !u.nify(tx, core.typ, 0, nil) {
					err.addf(posn, "%s (type %s) does not satisfy %s", tpar, tx, tpar.bound)
					return false
				}
			case single && !core.tilde:
				u.set(tpar, core.typ)
			}
			if tx == nil || isParameterized(tparams, tx) {
				continue
			}
			cause := ""
			same := func(x, y Type) bool { return u.nify(x, y, exact, nil) }
			if !check.hasAllMethods(tx, tpar.iface(), true, same, &cause) {
				err.addf(posn, "%s (type %s) does not satisfy %s %s", tpar, tx, tpar.bound, cause)
				return false
			}
		}
		if u.unknowns() == before {
			return true
		}
	}
}

// simplify replaces parameters in what was inferred by what was inferred for them.
func (check *Checker) simplify(tparams []*TypeParam, targs, inferred []Type) {
	w := cycleFinder{tparams, inferred, make(map[Type]bool)}
	for _, t := range tparams {
		w.typ(t)
	}
	var dirty []int
	for i, typ := range inferred {
		if typ != nil && targs[i] == nil {
			dirty = append(dirty, i)
		}
	}
	for len(dirty) > 0 {
		smap := makeSubstMap(tparams, inferred)
		var next []int
		for _, i := range dirty {
			t0 := inferred[i]
			t1 := check.subst(nopos, t0, smap, nil, check.context())
			if t1 == t0 {
				continue
			}
			if sig, _ := t1.(*Signature); sig != nil && sig.tparams.Len() > 0 && !isParameterized(tparams, sig) {
				sig.tparams = nil
			}
			inferred[i] = t1
			next = append(next, i)
		}
		dirty = next
	}
}

// renameTParams gives parameters fresh names, so that a function may be called within itself.
func (check *Checker) renameTParams(pos token.Pos, tparams []*TypeParam, typ Type) ([]*TypeParam, Type) {
	if len(tparams) == 0 {
		return nil, typ
	}
	fresh := make([]*TypeParam, len(tparams))
	for i, p := range tparams {
		fresh[i] = NewTypeParam(NewTypeName(p.obj.pos, p.obj.pkg, p.obj.name, nil), nil)
		fresh[i].index = p.index
	}
	smap := makeRenameMap(tparams, fresh)
	for i, p := range tparams {
		fresh[i].bound = check.subst(pos, p.bound, smap, nil, check.context())
	}
	return fresh, check.subst(pos, typ, smap, nil, check.context())
}

// typeParamsString: P, Q, and R.
func typeParamsString(list []*TypeParam) string {
	var names []string
	for _, p := range list {
		names = append(names, p.obj.name)
	}
	n := len(names)
	if n <= 2 {
		return strings.Join(names, " and ")
	}
	return strings.Join(names[:n-1], ", ") + ", and " + names[n-1]
}

// isParameterized says whether typ mentions one of the parameters.
func isParameterized(tparams []*TypeParam, typ Type) bool {
	if b, _ := typ.(*Basic); b != nil {
		return false
	}
	w := tpWalker{tparams, make(map[Type]bool)}
	return w.has(typ)
}

type tpWalker struct {
	tparams []*TypeParam
	seen    map[Type]bool
}

func (w *tpWalker) has(typ Type) bool {
	if b, _ := typ.(*Basic); b != nil {
		return false
	}
	if x, ok := w.seen[typ]; ok {
		return x
	}
	w.seen[typ] = false
	res := w.within(typ)
	w.seen[typ] = res
	return res
}

func (w *tpWalker) within(typ Type) bool {
	switch t := typ.(type) {
	case *Alias:
		return w.has(Unalias(t))
	case *Array:
		return w.has(t.elem)
	case *Slice:
		return w.has(t.elem)
	case *Struct:
		return w.vars(t.fields)
	case *Pointer:
		return w.has(t.base)
	case *Tuple:
		return t != nil && w.vars(t.vars)
	case *Signature:
		return t.params != nil && w.vars(t.params.vars) || t.results != nil && w.vars(t.results.vars)
	case *Interface:
		tset := t.typeSet()
		return slices.ContainsFunc(tset.methods, func(m *Func) bool { return w.has(m.typ) }) ||
			tset.is(func(t *term) bool { return t != nil && w.has(t.typ) })
	case *Map:
		return w.has(t.key) || w.has(t.elem)
	case *Chan:
		return w.has(t.elem)
	case *Named:
		return slices.ContainsFunc(t.TypeArgs().list(), w.has)
	case *TypeParam:
		return slices.Contains(w.tparams, t)
	}
	return false
}

func (w *tpWalker) vars(list []*Var) bool {
	return slices.ContainsFunc(list, func(v *Var) bool { return w.has(v.typ) })
}

// coreTerm is what a parameter's types have in common, and whether it has one type alone.
func coreTerm(tpar *TypeParam) (*term, bool) {
	n, tilde := 0, false
	var single *term
	tpar.is(func(t *term) bool {
		if t == nil {
			return false
		}
		n++
		single = t
		tilde = tilde || t.tilde
		return true
	})
	if n == 1 {
		return single, true
	}
	if typ, _ := commonUnder(tpar, nil); typ != nil {
		return &term{tilde, typ}, false
	}
	return nil, false
}

// cycleFinder forgets what was inferred for a parameter that lies within itself.
type cycleFinder struct {
	tparams  []*TypeParam
	inferred []Type
	seen     map[Type]bool
}

func (w *cycleFinder) typ(typ Type) {
	typ = Unalias(typ)
	if _, ok := typ.(*Basic); ok {
		return
	}
	if w.seen[typ] {
		if p, _ := typ.(*TypeParam); p != nil {
			if i := slices.Index(w.tparams, p); i >= 0 {
				w.inferred[i] = nil
			}
		}
		return
	}
	w.seen[typ] = true
	switch t := typ.(type) {
	case *Array:
		w.typ(t.elem)
	case *Slice:
		w.typ(t.elem)
	case *Struct:
		w.vars(t.fields)
	case *Pointer:
		w.typ(t.base)
	case *Signature:
		if t.params != nil {
			w.vars(t.params.vars)
		}
		if t.results != nil {
			w.vars(t.results.vars)
		}
	case *Union:
		for _, t := range t.terms {
			w.typ(t.typ)
		}
	case *Interface:
		for _, m := range t.methods {
			w.typ(m.typ)
		}
		for _, t := range t.embeddeds {
			w.typ(t)
		}
	case *Map:
		w.typ(t.key)
		w.typ(t.elem)
	case *Chan:
		w.typ(t.elem)
	case *Named:
		for _, t := range t.TypeArgs().list() {
			w.typ(t)
		}
	case *TypeParam:
		if i := slices.Index(w.tparams, t); i >= 0 && w.inferred[i] != nil {
			w.typ(w.inferred[i])
		}
	}
	delete(w.seen, typ)
}

func (w *cycleFinder) vars(list []*Var) {
	for _, v := range list {
		w.typ(v.typ)
	}
}

// unifier finds types for parameters; parameters that are the same share a handle.
type unifier struct {
	check   *Checker
	handles map[*TypeParam]*Type
	depth   int
	ifaces  bool // interfaces need no more than methods in common
}

type unifyMode uint

const (
	assign unifyMode = 1 << iota
	exact
)

func newUnifier(check *Checker, tparams []*TypeParam, targs []Type) *unifier {
	handles := make(map[*TypeParam]*Type, len(tparams))
	for i, p := range tparams {
		t := targs[i]
		handles[p] = &t
	}
	return &unifier{check, handles, 0, check.allowVersion(go1_21)}
}

func (u *unifier) at(p *TypeParam) Type     { return *u.handles[p] }
func (u *unifier) set(p *TypeParam, t Type) { *u.handles[p] = t }

func (u *unifier) unknowns() int {
	n := 0
	for _, h := range u.handles {
		if *h == nil {
			n++
		}
	}
	return n
}

func (u *unifier) inferred(tparams []*TypeParam) []Type {
	list := make([]Type, len(tparams))
	for i, p := range tparams {
		list[i] = u.at(p)
	}
	return list
}

// bound gives a parameter that types are looked for.
func (u *unifier) bound(t Type) *TypeParam {
	if p, _ := Unalias(t).(*TypeParam); p != nil && u.handles[p] != nil {
		return p
	}
	return nil
}

// join makes two parameters one, unless both have types.
func (u *unifier) join(x, y *TypeParam) bool {
	hx, hy := u.handles[x], u.handles[y]
	if hx == hy {
		return true
	}
	if *hx != nil && *hy != nil {
		return false
	}
	if *hx == nil {
		hx, hy = hy, hx
	}
	for p, h := range u.handles {
		if h == hy {
			u.handles[p] = hx
		}
	}
	return true
}

func asInterface(t Type) *Interface {
	if isTypeParam(t) {
		return nil
	}
	i, _ := t.Underlying().(*Interface)
	return i
}

func (u *unifier) nify(x, y Type, mode unifyMode, p *ifacePair) bool {
	if x == y || Unalias(x) == Unalias(y) {
		return true
	}
	u.depth++
	defer func() { u.depth-- }()
	if u.depth > 50 {
		panic("unification reached recursion depth limit")
	}
	// A defined type stands on the right, a parameter on the left.
	if asNamed(x) != nil || u.bound(y) != nil {
		x, y = y, x
	}
	// A defined type and a literal match by what the former is made of.
	if ny := asNamed(y); mode&exact == 0 && ny != nil && isTypeLit(x) && !(u.ifaces && IsInterface(x)) {
		y = ny.Underlying()
		if x == y || Unalias(x) == Unalias(y) {
			return true
		}
	}
	px, py := u.bound(x), u.bound(y)
	switch {
	case px != nil && py != nil:
		return u.join(px, py) || u.nify(u.at(px), u.at(py), mode, p)
	case px != nil:
		t := u.at(px)
		if t == nil {
			u.set(px, y)
			return true
		}
		return u.nify(t, y, mode, p) && u.choose(px, t, y, mode)
	}
	if u.ifaces && mode&exact == 0 {
		xi, yi := asInterface(x), asInterface(y)
		switch {
		case xi != nil && yi != nil:
			return u.interfaces(xi, yi, p)
		case xi != nil:
			return u.methods(xi, y, p)
		case yi != nil:
			return u.methods(yi, x, p)
		}
	}
	// A parameter of an enclosing function stands on the left.
	if isTypeParam(y) {
		x, y = y, x
	}
	emode := mode
	if mode&assign != 0 {
		emode |= exact
	}
	return u.structure(Unalias(x), Unalias(y), y, mode, emode, p)
}

// choose: px has type x, and y fits as well; which one stays?
func (u *unifier) choose(px *TypeParam, x, y Type, mode unifyMode) bool {
	xi, yi := asInterface(x), asInterface(y)
	xn, yn := asNamed(x) != nil, asNamed(y) != nil
	switch {
	case xi != nil && yi != nil:
		if xn && yn {
			return Identical(x, y)
		}
		if len(xi.typeSet().methods) != len(yi.typeSet().methods) {
			return false
		}
	case xi != nil || yi != nil:
		return false
	}
	if mode&exact != 0 || xn {
		return true
	}
	if yn {
		u.set(px, y)
	} else if c, _ := y.Underlying().(*Chan); c != nil && c.dir != SendRecv {
		u.set(px, y)
	}
	return true
}

// interfaces: one has all methods of the other.
func (u *unifier) interfaces(x, y *Interface, p *ifacePair) bool {
	xset, yset := x.typeSet(), y.typeSet()
	if xset.comparable != yset.comparable || !xset.terms.equal(yset.terms) {
		return false
	}
	q := &ifacePair{x, y, p}
	for ; p != nil; p = p.prev {
		if p.identical(q) {
			return true
		}
	}
	few, many := xset.methods, yset.methods
	if len(few) > len(many) {
		few, many = many, few
	}
	for _, m := range few {
		id := m.Id()
		i := slices.IndexFunc(many, func(n *Func) bool { return n.Id() == id })
		if i < 0 || !u.nify(m.typ, many[i].typ, exact, p) {
			return false
		}
	}
	return true
}

func (u *unifier) methods(iface *Interface, t Type, p *ifacePair) bool {
	for _, m := range iface.typeSet().methods {
		obj, _, _ := LookupFieldOrMethod(t, false, m.pkg, m.name)
		f, _ := obj.(*Func)
		if f == nil {
			return false
		}
		u.check.objDecl(f)
		if f.Signature().tparams != nil || !u.nify(m.typ, f.typ, exact, p) {
			return false
		}
	}
	return true
}

// structure compares types of one kind; yorig is y before its alias was taken away.
func (u *unifier) structure(x, y, yorig Type, mode, emode unifyMode, p *ifacePair) bool {
	switch x := x.(type) {
	case nil:
	case *Basic:
		y, ok := y.(*Basic)
		return ok && x.kind == y.kind
	case *Array:
		y, ok := y.(*Array)
		return ok && (x.len < 0 || y.len < 0 || x.len == y.len) && u.nify(x.elem, y.elem, emode, p)
	case *Slice:
		y, ok := y.(*Slice)
		return ok && u.nify(x.elem, y.elem, emode, p)
	case *Struct:
		y, ok := y.(*Struct)
		if !ok || len(x.fields) != len(y.fields) {
			return false
		}
		for i, f := range x.fields {
			g := y.fields[i]
			if f.embedded != g.embedded || x.Tag(i) != y.Tag(i) || !f.sameId(g.pkg, g.name, false) || !u.nify(f.typ, g.typ, emode, p) {
				return false
			}
		}
		return true
	case *Pointer:
		y, ok := y.(*Pointer)
		return ok && u.nify(x.base, y.base, emode, p)
	case *Tuple:
		y, ok := y.(*Tuple)
		return ok && u.tuples(x, y, mode, p)
	case *Signature:
		y, ok := y.(*Signature)
		return ok && x.variadic == y.variadic && u.tuples(x.params, y.params, emode, p) && u.tuples(x.results, y.results, emode, p)
	case *Interface:
		y, ok := y.(*Interface)
		if !ok || len(x.typeSet().methods) != len(y.typeSet().methods) {
			return false
		}
		return u.sameInterfaces(x, y, p)
	case *Map:
		y, ok := y.(*Map)
		return ok && u.nify(x.key, y.key, emode, p) && u.nify(x.elem, y.elem, emode, p)
	case *Chan:
		y, ok := y.(*Chan)
		return ok && (mode&exact == 0 || x.dir == y.dir) && u.nify(x.elem, y.elem, emode, p)
	case *Named:
		y := asNamed(y)
		if y == nil {
			return false
		}
		xargs, yargs := x.TypeArgs().list(), y.TypeArgs().list()
		if len(xargs) != len(yargs) {
			return false
		}
		for i, xarg := range xargs {
			if !u.nify(xarg, yargs[i], mode, p) {
				return false
			}
		}
		return identicalOrigin(x, y)
	case *TypeParam:
		if cx, _ := commonUnder(x, nil); cx != nil {
			return u.nify(cx, yorig, assign, p)
		}
	default:
		panic(fmt.Sprintf("u.nify(%s, %s, %d)", x, y, mode))
	}
	return false
}

func (u *unifier) tuples(x, y *Tuple, mode unifyMode, p *ifacePair) bool {
	if x.Len() != y.Len() {
		return false
	}
	for i := range x.Len() {
		if !u.nify(x.vars[i].typ, y.vars[i].typ, mode, p) {
			return false
		}
	}
	return true
}

// sameInterfaces: exactly the same methods.
func (u *unifier) sameInterfaces(x, y *Interface, p *ifacePair) bool {
	xset, yset := x.typeSet(), y.typeSet()
	if xset.comparable != yset.comparable || !xset.terms.equal(yset.terms) {
		return false
	}
	q := &ifacePair{x, y, p}
	for ; p != nil; p = p.prev {
		if p.identical(q) {
			return true
		}
	}
	for i, f := range xset.methods {
		g := yset.methods[i]
		if f.Id() != g.Id() || !u.nify(f.typ, g.typ, exact, q) {
			return false
		}
	}
	return true
}
