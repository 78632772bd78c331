// Package types: bodies for the machine: declarations.
package types

import (
	"go/ast"
	"go/constant"
	"go/token"
	"slices"
)

// declInfo is what a package declares under a name; names of one declaration may share it.
type declInfo struct {
	file      *Scope
	version   goVersion
	lhs       []*Var
	vtyp      ast.Expr
	init      ast.Expr
	inherited bool
	tdecl     *ast.TypeSpec
	fdecl     *ast.FuncDecl
	deps      map[Object]bool
}

func (d *declInfo) hasInitializer() bool {
	return d.init != nil || d.fdecl != nil && d.fdecl.Body != nil
}

func (check *Checker) declare(scope *Scope, id *ast.Ident, obj Object, pos token.Pos) {
	// The blank name is not in any scope.
	if obj.Name() != "_" {
		if alt := scope.Insert(obj); alt != nil {
			p := check.problem()
			p.addf(obj, "%s redeclared in this block", obj.Name())
			p.addAltDecl(alt)
			p.report()
			return
		}
		obj.setScopePos(pos)
	}
	if id != nil {
		check.recordDef(id, obj)
	}
}

// objDecl finds the type of an object of the package; one that is under way is part of a cycle.
func (check *Checker) objDecl(obj Object) {
	if _, ok := check.objPathIdx[obj]; ok {
		valid := check.validCycle(obj)
		switch obj.(type) {
		case *Const, *Var:
			if !valid || obj.Type() == nil {
				obj.setType(Typ[Invalid])
			}
		case *TypeName:
			if !valid {
				obj.setType(Typ[Invalid])
			}
		}
		return
	}
	if obj.Type() != nil {
		return
	}
	check.push(obj)
	d := check.objMap[obj]
	saved := check.environment
	check.environment = environment{scope: d.file, version: d.version}
	switch obj := obj.(type) {
	case *Const:
		check.decl = d
		check.constDecl(obj, d.vtyp, d.init, d.inherited)
	case *Var:
		check.decl = d
		check.varDecl(obj, d.lhs, d.vtyp, d.init)
	case *TypeName:
		check.typeDecl(obj, d.tdecl)
		check.collectMethods(obj)
	case *Func:
		check.funcDecl(obj, d)
	}
	check.environment = saved
	check.pop()
}

// validCycle: values may refer to each other through functions, types through others that are defined.
func (check *Checker) validCycle(obj Object) bool {
	cycle := check.objPath[check.objPathIdx[obj]:]
	nval, ndef := 0, 0
	for _, obj := range cycle {
		switch obj := obj.(type) {
		case *Const, *Var:
			nval++
		case *TypeName:
			if check.inTParamList && isGeneric(obj.typ) {
				return true
			}
			if !obj.IsAlias() {
				ndef++
			}
		}
	}
	if nval == len(cycle) || nval == 0 && ndef > 0 {
		return true
	}
	check.cycleError(cycle, firstInSrc(cycle))
	return false
}

func (check *Checker) cycleError(cycle []Object, start int) {
	name := func(obj Object) string {
		if release >= 27 {
			if n := asNamed(obj.Type()); n != nil && n.inst != nil {
				return TypeString(n, check.qualifier)
			}
		}
		if pkg := obj.Pkg(); pkg != nil {
			if s := check.qualifier(pkg); s != "" {
				return s + "." + obj.Name()
			}
		}
		return obj.Name()
	}
	obj := cycle[start]
	tname, _ := obj.(*TypeName)
	if tname != nil {
		if a, ok := tname.typ.(*Alias); ok {
			a.fromRHS = Typ[Invalid]
		}
	}
	if len(cycle) == 1 {
		what := "invalid cycle in declaration"
		if tname != nil {
			what = "invalid recursive type"
		}
		check.errorf(obj, "%s: %s refers to itself", what, name(obj))
		return
	}
	p := check.problem()
	if tname != nil {
		p.addf(obj, "invalid recursive type %s", name(obj))
	} else {
		p.addf(obj, "invalid cycle in declaration of %s", name(obj))
	}
	for i := range cycle {
		next := cycle[(start+i+1)%len(cycle)]
		p.addf(obj, "%s refers to %s", name(obj), name(next))
		obj = next
	}
	p.report()
}

func firstInSrc(path []Object) int {
	first := 0
	for i, obj := range path {
		if obj.Pos() < path[first].Pos() {
			first = i
		}
	}
	return first
}

// directCycles: types that are no more than each other's names.
func (check *Checker) directCycles() {
	pathIdx := make(map[*TypeName]int)
	for _, obj := range check.objList {
		tname, ok := obj.(*TypeName)
		if !ok {
			continue
		}
		var path []*TypeName
		for ok {
			start, found := pathIdx[tname]
			if start < 0 {
				break
			}
			if found {
				tname.typ = Typ[Invalid]
				var cycle []Object
				for _, t := range path[start:] {
					cycle = append(cycle, t)
				}
				check.cycleError(cycle, firstInSrc(cycle))
				break
			}
			pathIdx[tname] = len(path)
			path = append(path, tname)
			rhs, isName := check.objMap[tname].tdecl.Type.(*ast.Ident)
			if !isName {
				break
			}
			tname, ok = check.pkg.scope.elems[rhs.Name].(*TypeName)
		}
		for _, t := range path {
			pathIdx[t] = -1
		}
	}
}

// isComplete says whether values of t may be used; t is not if it is being declared.
func (check *Checker) isComplete(t Type) bool {
	for {
		var obj Object
		var rhs Type
		switch t := t.(type) {
		case *Alias:
			obj, rhs = t.obj, t.fromRHS
		case *Named:
			obj, rhs = t.obj, t.fromRHS
		default:
			return true
		}
		if i, found := check.objPathIdx[obj]; found {
			cycle := check.objPath[i:]
			check.cycleError(cycle, firstInSrc(cycle))
			return false
		}
		t = rhs
	}
}

// validType: a type does not contain itself.
func (check *Checker) validType(typ *Named) { check.validType0(typ, nil, nil) }

// validType0: nest holds the types whose parameters typ may mention, path those on the way to typ.
func (check *Checker) validType0(typ Type, nest, path []*Named) bool {
	switch t := Unalias(typ).(type) {
	case *Array:
		return check.validType0(t.elem, nest, path)
	case *Struct:
		for _, f := range t.fields {
			if !check.validType0(f.typ, nest, path) {
				return false
			}
		}
	case *Union:
		for _, t := range t.terms {
			if !check.validType0(t.typ, nest, path) {
				return false
			}
		}
	case *Interface:
		for _, e := range t.embeddeds {
			if !check.validType0(e, nest, path) {
				return false
			}
		}
	case *Named:
		for _, e := range nest {
			if !Identical(e, t) {
				continue
			}
			t.Origin().fromRHS = Typ[Invalid]
			start := slices.IndexFunc(path, func(p *Named) bool { return Identical(p, t) })
			var cycle []Object
			for _, p := range path[start:] {
				cycle = append(cycle, p.obj)
			}
			check.cycleError(cycle, 0)
			return false
		}
		orig := t.Origin().unpack()
		return check.validType0(orig.fromRHS, append(nest, t), append(path, t))
	case *TypeParam:
		d := len(nest) - 1
		if d < 0 {
			break
		}
		inst := nest[d]
		for i, tparam := range inst.TypeParams().list() {
			if t == tparam && i < inst.TypeArgs().Len() {
				// The argument was written where the instance stands.
				res := check.validType0(inst.TypeArgs().At(i), nest[:d], path)
				nest[d] = inst
				return res
			}
		}
	}
	return true
}

// walkSpecs hands each spec of a declaration out; of constants with what they take over.
func (check *Checker) walkSpecs(d *ast.GenDecl, f func(s ast.Spec, iota int, last *ast.ValueSpec, inherited bool)) {
	var last *ast.ValueSpec
	for iota, s := range d.Specs {
		v, _ := s.(*ast.ValueSpec)
		if v == nil {
			f(s, 0, nil, false)
			continue
		}
		if d.Tok != token.CONST {
			check.arityMatch(v, nil)
			f(v, 0, nil, false)
			continue
		}
		inherited := true
		switch {
		case v.Type != nil || len(v.Values) > 0:
			last, inherited = v, false
		case last == nil:
			last, inherited = new(ast.ValueSpec), false
		}
		check.arityMatch(v, last)
		f(v, iota, last, inherited)
	}
}

// arityMatch: as many values as names; init is where a constant takes its value from.
func (check *Checker) arityMatch(s, init *ast.ValueSpec) {
	l, r := len(s.Names), len(s.Values)
	if init != nil {
		r = len(init.Values)
	}
	switch {
	case init == nil && r == 0:
		if s.Type == nil {
			check.error(s, "missing type or init expr")
		}
	case l < r:
		if l < len(s.Values) {
			check.errorf(s.Values[l], "extra init expr %s", s.Values[l])
		} else {
			check.errorf(s, "extra init expr at %s", check.fset.Position(init.Pos()))
		}
	case l > r && (init != nil || r != 1):
		check.errorf(s.Names[r], "missing init expr for %s", s.Names[r])
	}
}

func (check *Checker) constDecl(obj *Const, typ, init ast.Expr, inherited bool) {
	iota, errpos := check.iota, check.errpos
	check.iota, check.errpos = obj.val, nil
	defer func() { check.iota, check.errpos = iota, errpos }()
	obj.val = constant.MakeUnknown()
	if typ != nil {
		t := check.typ(typ)
		if !isConstType(t) {
			if isValid(t.Underlying()) {
				check.errorf(typ, "invalid constant type %s", t)
			}
			obj.typ = Typ[Invalid]
			return
		}
		obj.typ = t
	}
	var x operand
	if init != nil {
		// What is wrong with an expression taken over is told at the name.
		if inherited {
			check.errpos = atPos(obj.pos)
		}
		check.expr(nil, &x, init)
	}
	check.initConst(obj, &x)
}

func (check *Checker) varDecl(obj *Var, lhs []*Var, typ, init ast.Expr) {
	if typ != nil {
		obj.typ = check.varType(typ)
	}
	switch {
	case init == nil:
		if typ == nil {
			obj.typ = Typ[Invalid]
		}
	case len(lhs) <= 1:
		var x operand
		check.expr(newTarget(obj.typ, obj.name), &x, init)
		check.initVar(obj, &x, "variable declaration")
	default:
		if typ != nil {
			for _, v := range lhs {
				v.typ = obj.typ
			}
		}
		check.initVars(lhs, []ast.Expr{init}, nil)
	}
}

func (check *Checker) isImportedConstraint(typ Type) bool {
	named := asNamed(typ)
	if named == nil || named.obj.pkg == check.pkg || named.obj.pkg == nil {
		return false
	}
	u, _ := named.Underlying().(*Interface)
	return u != nil && !u.IsMethodSet()
}

func (check *Checker) typeDecl(obj *TypeName, tdecl *ast.TypeSpec) {
	versionErr := false
	var rhs Type
	check.later(func() {
		if t := asNamed(obj.typ); t != nil {
			check.validType(t)
		}
		if !versionErr && rhs != nil && check.isImportedConstraint(rhs) {
			check.verifyVersionf(tdecl.Type, go1_18, "using type constraint %s", rhs)
		}
	})
	var tparam0 *ast.Field
	if tdecl.TypeParams.NumFields() > 0 {
		tparam0 = tdecl.TypeParams.List[0]
	}
	if tdecl.Assign.IsValid() {
		rhs = check.aliasDecl(obj, tdecl, tparam0, &versionErr)
		return
	}
	versionErr = tparam0 != nil && !check.verifyVersionf(tparam0, go1_18, "type parameter")
	named := check.newNamed(obj, nil, nil)
	if tdecl.TypeParams != nil {
		check.openScope(tdecl, "type parameters")
		defer check.closeScope()
		check.collectTypeParams(&named.tparams, tdecl.TypeParams)
	}
	rhs = check.declaredType(tdecl.Type, obj)
	named.fromRHS = rhs
	if isTypeParam(rhs) {
		check.error(tdecl.Type, "cannot use a type parameter as RHS in type declaration")
		named.fromRHS = Typ[Invalid]
	}
}

func (check *Checker) aliasDecl(obj *TypeName, tdecl *ast.TypeSpec, tparam0 *ast.Field, versionErr *bool) Type {
	*versionErr = tparam0 != nil && !check.verifyVersionf(tparam0, go1_23, "generic type alias") ||
		!check.verifyVersionf(atPos(tdecl.Assign), go1_9, "type alias")
	// What an alias stands for before that is known.
	var unknown Type
	if release < 26 {
		unknown = Typ[Invalid]
	}
	alias := check.newAlias(obj, unknown)
	defer func() {
		// Only an error leaves it so.
		if alias.fromRHS == nil {
			alias.fromRHS = Typ[Invalid]
			unalias(alias)
		}
	}()
	if tparam0 != nil {
		check.openScope(tdecl, "type parameters")
		defer check.closeScope()
		check.collectTypeParams(&alias.tparams, tdecl.TypeParams)
	}
	rhs := check.declaredType(tdecl.Type, obj)
	alias.fromRHS = rhs
	if p, ok := rhs.(*TypeParam); ok && slices.Contains(alias.tparams.list(), p) {
		check.error(tdecl.Type, "cannot use type parameter declared in alias declaration as RHS")
		alias.fromRHS = Typ[Invalid]
	}
	return rhs
}

// collectTypeParams declares all parameters before it looks at their bounds, which may mention them.
func (check *Checker) collectTypeParams(dst **TypeParamList, list *ast.FieldList) {
	var tparams []*TypeParam
	for _, f := range list.List {
		for _, name := range f.Names {
			tparams = append(tparams, check.declareTypeParam(name, list.Pos()))
		}
	}
	*dst = bindTParams(tparams)
	check.inTParamList = true
	index := 0
	for _, f := range list.List {
		var bound Type = Typ[Invalid]
		if f.Type != nil {
			bound = check.bound(f.Type)
			if isTypeParam(bound) {
				check.error(f.Type, "cannot use a type parameter as constraint")
				bound = Typ[Invalid]
			}
		}
		for range f.Names {
			tparams[index].bound = bound
			index++
		}
	}
	check.inTParamList = false
}

// bound: ~T and A|B stand for interfaces with that element.
func (check *Checker) bound(x ast.Expr) Type {
	wrap := false
	switch op := x.(type) {
	case *ast.UnaryExpr:
		wrap = op.Op == token.TILDE
	case *ast.BinaryExpr:
		wrap = op.Op == token.OR
	}
	if !wrap {
		return check.typ(x)
	}
	t := check.typ(&ast.InterfaceType{Methods: &ast.FieldList{List: []*ast.Field{{Type: x}}}})
	if t, _ := t.(*Interface); t != nil {
		t.implicit = true
	}
	return t
}

func (check *Checker) declareTypeParam(name *ast.Ident, scopePos token.Pos) *TypeParam {
	tname := NewTypeName(name.Pos(), check.pkg, name.Name, nil)
	tpar := check.newTypeParam(tname, Typ[Invalid])
	check.declare(check.scope, name, tname, scopePos)
	return tpar
}

// collectMethods gives a type the methods that the package declares for it.
func (check *Checker) collectMethods(obj *TypeName) {
	methods := check.methods[obj]
	if methods == nil {
		return
	}
	delete(check.methods, obj)
	var mset objset
	base := asNamed(obj.typ)
	if base != nil {
		check.later(func() { check.checkFieldUniqueness(base) })
		for i := range base.NumMethods() {
			mset.insert(base.Method(i))
		}
	}
	for _, m := range methods {
		if alt := mset.insert(m); alt != nil {
			if alt.Pos().IsValid() {
				check.errorf(m, "method %s.%s already declared at %v", obj.name, m.name, alt.Pos())
			} else {
				check.errorf(m, "method %s.%s already declared", obj.name, m.name)
			}
		} else if base != nil {
			base.AddMethod(m)
		}
	}
}

func (check *Checker) checkFieldUniqueness(base *Named) {
	t, _ := base.Underlying().(*Struct)
	if t == nil {
		return
	}
	var mset objset
	for i := range base.NumMethods() {
		mset.insert(base.Method(i))
	}
	for _, fld := range t.fields {
		if fld.name == "_" {
			continue
		}
		if alt := mset.insert(fld); alt != nil {
			p := check.problem()
			p.addf(alt, "field and method with the same name %s", fld.name)
			p.addAltDecl(fld)
			p.report()
		}
	}
}

func (check *Checker) funcDecl(obj *Func, decl *declInfo) {
	sig := new(Signature)
	obj.typ = sig
	fdecl := decl.fdecl
	check.funcType(sig, fdecl.Recv, fdecl.Type)
	sig.scope.pos, sig.scope.end = fdecl.Pos(), fdecl.End()
	if fdecl.Type.TypeParams.NumFields() > 0 && fdecl.Body == nil {
		check.softErrorf(fdecl.Name, "generic function is missing function body")
	}
	if !check.conf.IgnoreFuncBodies && fdecl.Body != nil {
		check.later(func() { check.funcBody(decl, sig, fdecl.Body, nil) })
	}
}

// declStmt: what is declared in a function is in scope after its spec, types from their names on.
func (check *Checker) declStmt(d ast.Decl) {
	gen, _ := d.(*ast.GenDecl)
	if gen == nil {
		if _, bad := d.(*ast.BadDecl); !bad {
			check.errorf(d, badTree+"unknown ast.Decl node %T", d)
		}
		return
	}
	pkg := check.pkg
	check.walkSpecs(gen, func(s ast.Spec, iota int, last *ast.ValueSpec, inherited bool) {
		top := len(check.delayed)
		switch s := s.(type) {
		case *ast.TypeSpec:
			obj := NewTypeName(s.Name.Pos(), pkg, s.Name.Name, nil)
			check.declare(check.scope, s.Name, obj, s.Name.Pos())
			check.push(obj)
			check.typeDecl(obj, s)
			check.pop()
		case *ast.ValueSpec:
			objs := make([]Object, len(s.Names))
			if last != nil {
				for i, name := range s.Names {
					obj := NewConst(name.Pos(), pkg, name.Name, nil, constant.MakeInt64(int64(iota)))
					objs[i] = obj
					var init ast.Expr
					if i < len(last.Values) {
						init = last.Values[i]
					}
					check.constDecl(obj, last.Type, init, inherited)
				}
			} else {
				check.localVars(s, objs)
			}
			check.processDelayed(top)
			for i, name := range s.Names {
				check.declare(check.scope, name, objs[i], s.End())
			}
		}
	})
}

func (check *Checker) localVars(s *ast.ValueSpec, objs []Object) {
	vars := make([]*Var, len(s.Names))
	for i, name := range s.Names {
		vars[i] = newVar(LocalVar, name.Pos(), check.pkg, name.Name, nil)
		objs[i] = vars[i]
	}
	for i, obj := range vars {
		switch len(s.Values) {
		case len(s.Names):
			check.varDecl(obj, nil, s.Type, s.Values[i])
		case 1:
			check.varDecl(obj, vars, s.Type, s.Values[0])
			return
		default:
			var init ast.Expr
			if i < len(s.Values) {
				init = s.Values[i]
			}
			check.varDecl(obj, nil, s.Type, init)
		}
		if len(s.Values) == 1 {
			return
		}
	}
}
