// Package types: bodies for the machine: names and type expressions.
package types

import (
	"go/ast"
	"go/constant"
	"go/token"
	"strconv"
)

// name looks up an identifier; with wantType it stands where a type has to.
func (check *Checker) name(x *operand, e *ast.Ident, wantType bool) {
	x.mode = invalid
	x.expr = e
	scope, obj := check.lookupScope(e.Name)
	if obj == nil {
		if e.Name == "_" {
			check.error(e, "cannot use _ as value or type")
		} else if isValidName(e.Name) {
			check.errorf(e, "undefined: %s", e.Name)
		}
		return
	}
	if (obj == universeAny || obj == universeComparable) && !check.verifyVersionf(e, go1_18, "predeclared %s", e.Name) {
		return
	}
	check.recordUse(e, obj)
	_, gotType := obj.(*TypeName)
	if wantType && !gotType {
		if release >= 26 {
			check.errorf(e, "%s (%s) is not a type", obj.Name(), objectKind(obj))
		} else {
			check.errorf(e, "%s is not a type", obj.Name())
		}
		// Telling that it is not used as well would be too much.
		if v, _ := obj.(*Var); v != nil && v.pkg == check.pkg {
			check.usedVars[v] = true
		}
		return
	}
	typ := obj.Type()
	if typ == nil || gotType && wantType && obj.Pkg() == check.pkg {
		check.objDecl(obj)
		typ = obj.Type()
	}
	if check.dotImportMap != nil {
		if pkgName := check.dotImportMap[dotImportKey{scope, obj.Name()}]; pkgName != nil {
			check.usedPkgNames[pkgName] = true
		}
	}
	switch obj := obj.(type) {
	case *PkgName:
		check.errorf(e, "use of package %s not in selector", obj.name)
		return
	case *Const:
		check.addDeclDep(obj)
		if !isValid(typ) {
			return
		}
		x.val = obj.val
		if Object(obj) == universeIota {
			if check.iota == nil {
				check.error(e, "cannot use iota outside constant declaration")
				return
			}
			x.val = check.iota
		}
		x.mode = constant_
	case *TypeName:
		x.mode = typexpr
	case *Var:
		if obj.pkg == check.pkg {
			check.usedVars[obj] = true
		}
		check.addDeclDep(obj)
		if !isValid(typ) {
			return
		}
		x.mode = variable
	case *Func:
		check.addDeclDep(obj)
		x.mode = value
	case *Builtin:
		x.id = obj.id
		x.mode = builtin
	case *Nil:
		x.mode = value
	}
	x.typ = typ
}

//line typexpr.go:139:1
func (check *Checker) typ(e ast.Expr) Type { return check.declaredType(e, nil) }

// varType is a type that variables may have: no constraint.
func (check *Checker) varType(e ast.Expr) Type {
	typ := check.declaredType(e, nil)
	check.validVarType(e, typ)
	return typ
}

func (check *Checker) validVarType(e ast.Expr, typ Type) {
	switch typ.(type) {
	case *Named, *Alias, *Interface:
	default:
		return
	}
	if isTypeParam(typ) {
		return
	}
	check.later(func() {
		t, _ := typ.Underlying().(*Interface)
		if t == nil {
			return
		}
		tset := computeInterfaceTypeSet(check, e.Pos(), t)
		if tset.IsMethodSet() {
			return
		}
		why := "contains type constraints"
		if tset.comparable {
			why = "is (or embeds) comparable"
		}
		check.softErrorf(e, "cannot use type %s outside a type constraint: interface %s", typ, why)
	})
}

// declaredType: def is what is declared as the type.
func (check *Checker) declaredType(e ast.Expr, def *TypeName) Type {
	typ := check.typInternal(e, def)
	if isGeneric(typ) {
		check.errorf(e, "cannot use generic type %s without instantiation", typ)
		typ = Typ[Invalid]
	}
	check.recordTypeAndValue(e, typexpr, typ, nil)
	return typ
}

func (check *Checker) genericType(e ast.Expr, cause *string) Type {
	typ := check.typInternal(e, nil)
	if isValid(typ) && !isGeneric(typ) {
		*cause = check.sprintf("%s is not a generic type", typ)
		typ = Typ[Invalid]
	}
	check.recordTypeAndValue(e, typexpr, typ, nil)
	return typ
}

func (check *Checker) typInternal(e0 ast.Expr, def *TypeName) Type {
	switch e := e0.(type) {
	case *ast.BadExpr:
	case *ast.Ident:
		var x operand
		check.name(&x, e, true)
		return check.typeOfOperand(&x)
	case *ast.SelectorExpr:
		var x operand
		check.selector(&x, e, true)
		return check.typeOfOperand(&x)
	case *ast.IndexExpr, *ast.IndexListExpr:
		ix := unpackIndexedExpr(e)
		check.verifyVersionf(inNode(e, ix.lbrack), go1_18, "type instantiation")
		return check.instantiatedType(ix)
	case *ast.ParenExpr:
		return check.declaredType(e.X, def)
	case *ast.ArrayType:
		if e.Len == nil {
			typ := new(Slice)
			typ.elem = check.varType(e.Elt)
			return typ
		}
		typ := &Array{len: -1}
		if _, ok := e.Len.(*ast.Ellipsis); ok {
			check.error(e.Len, "invalid use of [...] array (outside a composite literal)")
		} else {
			typ.len = check.arrayLength(e.Len)
		}
		typ.elem = check.varType(e.Elt)
		if typ.len >= 0 {
			return typ
		}
	case *ast.Ellipsis:
		check.error(e, badTree+"invalid use of ...")
	case *ast.StructType:
		typ := new(Struct)
		check.structType(typ, e)
		return typ
	case *ast.StarExpr:
		typ := &Pointer{base: Typ[Invalid]}
		typ.base = check.varType(e.X)
		if isValid(typ.base) {
			return typ
		}
	case *ast.FuncType:
		typ := new(Signature)
		check.funcType(typ, nil, e)
		return typ
	case *ast.InterfaceType:
		typ := check.newInterface()
		check.interfaceType(typ, e, def)
		return typ
	case *ast.MapType:
		typ := new(Map)
		typ.key = check.varType(e.Key)
		typ.elem = check.varType(e.Value)
		check.later(func() {
			if !Comparable(typ.key) {
				why := ""
				if isTypeParam(typ.key) {
					why = " (missing comparable constraint)"
				}
				check.errorf(e.Key, "invalid map key type %s%s", typ.key, why)
			}
		})
		return typ
	case *ast.ChanType:
		typ := new(Chan)
		switch e.Dir {
		case ast.SEND | ast.RECV:
		case ast.SEND:
			typ.dir = SendOnly
		case ast.RECV:
			typ.dir = RecvOnly
		default:
			check.errorf(e, badTree+"unknown channel direction %d", e.Dir)
		}
		typ.elem = check.varType(e.Value)
		return typ
	default:
		check.errorf(e0, "%s is not a type", e0)
		check.use(e0)
	}
	return Typ[Invalid]
}

func (check *Checker) typeOfOperand(x *operand) Type {
	switch x.mode {
	case typexpr:
		return x.typ
	case invalid:
	case novalue:
		check.errorf(x, "%s used as type", x)
	default:
		check.errorf(x, "%s is not a type", x)
	}
	return Typ[Invalid]
}

func (check *Checker) instantiatedType(ix *indexedExpr) Type {
	cause := ""
	typ := check.genericType(ix.x, &cause)
	if cause != "" {
		check.errorf(ix.orig, invalidOp+"%s (%s)", ix.orig, cause)
	}
	if !isValid(typ) {
		return typ
	}
	targs := check.typeList(ix.indices)
	if targs == nil {
		return Typ[Invalid]
	}
	inst, _ := check.instance(ix.Pos(), typ.(genericType), targs, nil, check.context()).(genericType)
	if inst == nil {
		return Typ[Invalid]
	}
	check.later(func() {
		check.recordInstance(ix.orig, targs, inst)
		name := ""
		switch t := inst.(type) {
		case *Named:
			name = t.Obj().name
		case *Alias:
			name = t.Obj().name
		}
		tparams := inst.TypeParams().list()
		if !check.validateTArgLen(ix.Pos(), name, len(tparams), len(targs)) {
			return
		}
		if i, err := check.verify(ix.Pos(), tparams, targs, check.context()); err != nil {
			pos := ix.Pos()
			if i < len(ix.indices) {
				pos = ix.indices[i].Pos()
			}
			check.softErrorf(atPos(pos), "%v", err)
		} else {
			check.mono.recordInstance(check.pkg, ix.Pos(), tparams, targs, ix.indices)
		}
	})
	return inst
}

// arrayLength is -1 for what is no length.
func (check *Checker) arrayLength(e ast.Expr) int64 {
	// A type parameter that is not closed looks like an array: [P Q]int.
	if name, _ := e.(*ast.Ident); name != nil {
		obj := check.lookup(name.Name)
		if obj == nil {
			check.errorf(name, "undefined array length %s or missing type constraint", name.Name)
			return -1
		}
		if _, ok := obj.(*Const); !ok {
			check.errorf(name, "invalid array length %s", name.Name)
			return -1
		}
	}
	var x operand
	check.expr(nil, &x, e)
	if x.mode != constant_ {
		if x.mode != invalid {
			check.errorf(&x, "array length %s must be constant", &x)
		}
		return -1
	}
	if isUntyped(x.typ) || isInteger(x.typ) {
		if val := constant.ToInt(x.val); val.Kind() == constant.Int && representableConst(val, check, Typ[Int], nil) {
			if n, ok := constant.Int64Val(val); ok && n >= 0 {
				return n
			}
		}
	}
	msg := "array length %s must be integer"
	if isInteger(x.typ) {
		msg = "invalid array length %s"
	}
	check.errorf(&x, msg, &x)
	return -1
}

// typeList is nil if one of them is invalid.
func (check *Checker) typeList(list []ast.Expr) []Type {
	res := make([]Type, len(list))
	for i, x := range list {
		t := check.varType(x)
		if !isValid(t) {
			res = nil
		}
		if res != nil {
			res[i] = t
		}
	}
	return res
}

func (check *Checker) structType(styp *Struct, e *ast.StructType) {
	if e.Fields == nil {
		styp.markComplete()
		return
	}
	var fields []*Var
	var tags []string
	var names objset
	add := func(ident *ast.Ident, typ Type, tag string, embedded bool) {
		if tag != "" && tags == nil {
			tags = make([]string, len(fields))
		}
		if tags != nil {
			tags = append(tags, tag)
		}
		fld := NewField(ident.Pos(), check.pkg, ident.Name, typ, embedded)
		if ident.Name != "_" {
			if alt := names.insert(fld); alt != nil {
				p := check.problem()
				p.addf(atPos(ident.Pos()), "%s redeclared", ident.Name)
				p.addAltDecl(alt)
				p.report()
				return
			}
		}
		fields = append(fields, fld)
		check.recordDef(ident, fld)
	}
	for _, f := range e.Fields.List {
		typ := check.varType(f.Type)
		tag := check.tag(f.Tag)
		for _, name := range f.Names {
			add(name, typ, tag, false)
		}
		if len(f.Names) > 0 {
			continue
		}
		name := embeddedFieldIdent(f.Type)
		if name == nil {
			check.errorf(f.Type, badTree+"embedded field type %s has no name", f.Type)
			add(&ast.Ident{NamePos: f.Type.Pos(), Name: "_"}, Typ[Invalid], "", true)
			continue
		}
		add(name, typ, tag, true)
		check.later(func() { check.embeddedType(f.Type, typ) })
	}
	styp.fields, styp.tags = fields, tags
	styp.markComplete()
}

func (check *Checker) embeddedType(at ast.Expr, typ Type) {
	t, isPtr := deref(typ)
	switch u := t.Underlying().(type) {
	case *Basic:
		if u.kind == UnsafePointer {
			check.error(at, "embedded field type cannot be unsafe.Pointer")
		}
	case *Pointer:
		check.error(at, "embedded field type cannot be a pointer")
	case *Interface:
		if isTypeParam(t) {
			check.error(at, "embedded field type cannot be a (pointer to a) type parameter")
		} else if isPtr {
			check.error(at, "embedded field type cannot be a pointer to an interface")
		}
	}
}

func embeddedFieldIdent(e ast.Expr) *ast.Ident {
	switch e := e.(type) {
	case *ast.Ident:
		return e
	case *ast.StarExpr:
		if _, ok := e.X.(*ast.StarExpr); !ok {
			return embeddedFieldIdent(e.X)
		}
	case *ast.SelectorExpr:
		return e.Sel
	case *ast.IndexExpr:
		return embeddedFieldIdent(e.X)
	case *ast.IndexListExpr:
		return embeddedFieldIdent(e.X)
	}
	return nil
}

func (check *Checker) tag(t *ast.BasicLit) string {
	if t == nil {
		return ""
	}
	if t.Kind == token.STRING {
		if val, err := strconv.Unquote(t.Value); err == nil {
			return val
		}
	}
	check.errorf(t, badTree+"incorrect tag syntax: %q", t.Value)
	return ""
}

func (check *Checker) interfaceType(ityp *Interface, iface *ast.InterfaceType, def *TypeName) {
	for _, f := range iface.Methods.List {
		if len(f.Names) == 0 {
			ityp.embeddeds = append(ityp.embeddeds, check.unionType(f.Type))
			if ityp.embedPos == nil {
				ityp.embedPos = new([]token.Pos)
			}
			*ityp.embedPos = append(*ityp.embedPos, f.Type.Pos())
			continue
		}
		name := f.Names[0]
		if name.Name == "_" {
			check.error(name, "methods must have a unique non-blank name")
			continue
		}
		typ := check.typ(f.Type)
		sig, _ := typ.(*Signature)
		if sig == nil {
			if isValid(typ) {
				check.errorf(f.Type, badTree+"%s is not a method signature", typ)
			}
			continue
		}
		if sig.tparams != nil {
			var at positioner = f.Type
			if ftyp, _ := f.Type.(*ast.FuncType); ftyp != nil && ftyp.TypeParams != nil {
				at = ftyp.TypeParams
			}
			check.error(at, badTree+"interface methods cannot have type parameters")
		}
		var recv Type = ityp
		if def != nil {
			if named, _ := def.typ.(*Named); named != nil {
				recv = named
			}
		}
		sig.recv = newVar(RecvVar, name.Pos(), check.pkg, "", recv)
		m := NewFunc(name.Pos(), check.pkg, name.Name, sig)
		check.recordDef(name, m)
		ityp.methods = append(ityp.methods, m)
	}
	ityp.complete = true
	if len(ityp.methods) == 0 && len(ityp.embeddeds) == 0 {
		ityp.tset = &topTypeSet
		return
	}
	sortMethods(ityp.methods)
	check.later(func() { computeInterfaceTypeSet(check, iface.Pos(), ityp) })
}

// unionType: one type without ~ is itself.
func (check *Checker) unionType(e ast.Expr) Type {
	var ops, exprs []ast.Expr
	for x := e; ; {
		o, _ := x.(*ast.BinaryExpr)
		if o == nil || o.Op != token.OR {
			exprs = append([]ast.Expr{x}, exprs...)
			break
		}
		ops = append([]ast.Expr{o}, ops...)
		exprs = append([]ast.Expr{o.Y}, exprs...)
		x = o.X
	}
	var terms []*Term
	var u Type
	for i, x := range exprs {
		term := check.unionTerm(x)
		if len(exprs) == 1 && !term.tilde {
			return term.typ
		}
		if len(terms) < maxTermCount {
			terms = append(terms, term)
			u = &Union{terms}
		} else if isValid(u) {
			check.errorf(x, "cannot handle more than %d union terms (implementation limitation)", maxTermCount)
			u = Typ[Invalid]
		}
		if i > 0 {
			check.recordTypeAndValue(ops[i-1], typexpr, u, nil)
		}
	}
	if isValid(u) {
		check.later(func() { check.validTerms(terms, exprs) })
	}
	return u
}

func (check *Checker) unionTerm(e ast.Expr) *Term {
	x, tilde := e, false
	if op, _ := x.(*ast.UnaryExpr); op != nil && op.Op == token.TILDE {
		x, tilde = op.X, true
	}
	typ := check.typ(x)
	// The bounds of parameters are not there yet.
	if isTypeParam(typ) {
		if tilde {
			check.errorf(x, "type in term %s cannot be a type parameter", e)
		} else {
			check.error(x, "term cannot be a type parameter")
		}
		typ = Typ[Invalid]
	}
	term := NewTerm(tilde, typ)
	if tilde {
		check.recordTypeAndValue(e, typexpr, &Union{[]*Term{term}}, nil)
	}
	return term
}

func (check *Checker) validTerms(terms []*Term, exprs []ast.Expr) {
	for i, t := range terms {
		if !isValid(t.typ) {
			continue
		}
		u := t.typ.Underlying()
		f, _ := u.(*Interface)
		switch {
		case t.tilde && f != nil:
			check.errorf(exprs[i], "invalid use of ~ (%s is an interface)", t.typ)
		case t.tilde && !Identical(u, t.typ):
			check.errorf(exprs[i], "invalid use of ~ (underlying type of %s is %s)", t.typ, u)
		case f != nil:
			tset := f.typeSet()
			switch {
			case tset.NumMethods() != 0:
				check.errorf(exprs[i], "cannot use %s in union (%s contains methods)", t, t)
			case t.typ == universeComparable.Type():
				check.error(exprs[i], "cannot use comparable in union")
			case tset.comparable:
				check.errorf(exprs[i], "cannot use %s in union (%s embeds comparable)", t, t)
			}
		default:
			for _, x := range terms[:i] {
				if !IsInterface(x.typ) && !(*term)(x).disjoint((*term)(t)) {
					check.softErrorf(exprs[i], "overlapping terms %s and %s", t, x)
					break
				}
			}
		}
	}
}
