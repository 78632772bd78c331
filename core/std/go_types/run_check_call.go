// Package types: bodies for the machine: calls, instances of functions, selectors.
package types

import (
	"go/ast"
	"go/token"
)

// funcInst instantiates the generic function x with the arguments that ix gives and those that T lets infer. What is given
// comes back if that is not all and nothing is to be inferred.
func (check *Checker) funcInst(T *target, pos token.Pos, x *operand, ix *indexedExpr, infer bool) []Type {
	var at positioner = atPos(pos)
	if ix != nil {
		at = inNode(ix.orig, ix.lbrack)
		x.expr = ix.orig
	}
	versionErr := !check.verifyVersionf(at, go1_18, "function instantiation")
	var targs []Type
	var xlist []ast.Expr
	if ix != nil {
		xlist = ix.indices
		if targs = check.typeList(xlist); targs == nil {
			x.mode = invalid
			return nil
		}
	}
	sig := x.typ.(*Signature)
	got, want := len(targs), sig.tparams.Len()
	if got > want {
		check.errorf(xlist[got-1], "got %d type arguments but want %d", got, want)
		x.mode = invalid
		return nil
	}
	if got < want {
		if !infer {
			return targs
		}
		var args []*operand
		var params []*Var
		if T != nil && sig.tparams != nil {
			if !versionErr && !check.allowVersion(go1_21) {
				what := "implicitly"
				if ix != nil {
					what = "partially"
				}
				check.versionErrorf(at, go1_21, "%s instantiated function in assignment", what)
			}
			gsig := &Signature{params: sig.params, results: sig.results, variadic: sig.variadic}
			params = []*Var{NewParam(x.Pos(), check.pkg, "", gsig)}
			// The target stands for an argument of the function's own type.
			args = []*operand{{mode: value, expr: &ast.Ident{NamePos: x.Pos(), Name: T.desc}, typ: T.sig}}
		}
		tparams, params2 := check.renameTParams(pos, sig.tparams.list(), NewTuple(params...))
		err := check.problem()
		targs = check.inferTypes(atPos(pos), tparams, targs, params2.(*Tuple), args, args != nil, err)
		if targs == nil {
			if !err.empty() {
				err.report()
			}
			x.mode = invalid
			return nil
		}
	}
	x.typ = check.instantiateSignature(x.Pos(), x.expr, sig, targs, xlist)
	x.mode = value
	return nil
}

func (check *Checker) instantiateSignature(pos token.Pos, expr ast.Expr, typ *Signature, targs []Type, xlist []ast.Expr) *Signature {
	inst := check.instance(pos, typ, targs, nil, check.context()).(*Signature)
	check.recordInstance(expr, targs, inst)
	check.later(func() {
		tparams := typ.tparams.list()
		if i, err := check.verify(pos, tparams, targs, check.context()); err != nil {
			pos := pos
			if i < len(xlist) {
				pos = xlist[i].Pos()
			}
			check.softErrorf(atPos(pos), "%s", err)
		} else {
			check.mono.recordInstance(check.pkg, pos, tparams, targs, xlist)
		}
	})
	return inst
}

func (check *Checker) callExpr(x *operand, call *ast.CallExpr) exprKind {
	ix := unpackIndexedExpr(call.Fun)
	if ix != nil {
		if !check.indexExpr(x, ix) {
			ix = nil
		}
		x.expr = call.Fun
		check.record(x)
	} else {
		check.exprOrType(x, call.Fun, true)
	}
	switch x.mode {
	case invalid:
		check.use(call.Args...)
		x.expr = call
		return statement
	case typexpr:
		check.conversionCall(x, call)
		return conversion
	case builtin:
		id := x.id
		if !check.builtin(x, call, id) {
			x.mode = invalid
		}
		x.expr = call
		if x.mode != invalid && x.mode != constant_ {
			check.hasCallOrRecv = true
		}
		return predeclaredFuncs[id].kind
	}
	check.functionCall(x, call, ix)
	x.expr = call
	return statement
}

func (check *Checker) conversionCall(x *operand, call *ast.CallExpr) {
	check.nonGeneric(nil, x)
	if x.mode == invalid {
		return
	}
	T := x.typ
	x.mode = invalid
	n := len(call.Args)
	switch {
	case !check.isComplete(T):
	case n == 0:
		check.errorf(inNode(call, call.Rparen), "missing argument in conversion to %s", T)
	case n > 1:
		check.use(call.Args...)
		check.errorf(call.Args[n-1], "too many arguments in conversion to %s", T)
	default:
		check.expr(newTarget(T, "conversion"), x, call.Args[0])
		if x.mode == invalid {
			break
		}
		t, _ := T.Underlying().(*Interface)
		switch {
		case call.Ellipsis.IsValid():
			check.errorf(call.Args[0], "invalid use of ... in conversion to %s", T)
		case t != nil && !isTypeParam(T) && !t.IsMethodSet():
			check.errorf(call, "cannot use interface %s in conversion (contains specific type constraints or is comparable)", T)
		default:
			check.conversion(x, T)
		}
	}
	x.expr = call
}

func (check *Checker) functionCall(x *operand, call *ast.CallExpr, ix *indexedExpr) {
	cgocall := x.mode == cgofunc
	u, err := commonUnder(x.typ, func(t, u Type) *typeError {
		if _, ok := u.(*Signature); u != nil && !ok {
			return typeErrorf("%s is not a function", t)
		}
		return nil
	})
	if err != nil {
		if release >= 25 {
			check.errorf(x, invalidOp+"cannot call %s: %s", x, err.format(check))
		} else {
			check.errorf(x, invalidOp+"cannot call non-function %s", x)
		}
		x.mode = invalid
		return
	}
	sig := u.(*Signature)
	wasGeneric := sig.tparams.Len() > 0
	var xlist []ast.Expr
	var targs []Type
	if ix != nil {
		xlist = ix.indices
		targs = check.typeList(xlist)
		got, want := len(targs), sig.tparams.Len()
		if targs == nil || got > want {
			if targs != nil {
				check.errorf(xlist[want], "got %d type arguments but want %d", got, want)
			}
			check.use(call.Args...)
			x.mode = invalid
			return
		}
		if got == want && want > 0 {
			check.verifyVersionf(atPos(ix.lbrack), go1_18, "function instantiation")
			sig = check.instantiateSignature(ix.Pos(), ix.orig, sig, targs, xlist)
			targs, xlist = nil, nil
		}
	}
	args, atargs := check.genericExprList(call.Args)
	sig = check.arguments(call, sig, targs, xlist, args, atargs)
	if wasGeneric && sig.tparams.Len() == 0 {
		check.recordTypeAndValue(call.Fun, value, sig, nil)
	}
	switch sig.results.Len() {
	case 0:
		x.mode = novalue
	case 1:
		x.mode = value
		if cgocall {
			x.mode = commaerr
		}
		typ := sig.results.vars[0].typ
		if !check.isComplete(typ) {
			x.mode = invalid
			return
		}
		x.typ = typ
	default:
		x.mode, x.typ = value, sig.results
	}
	check.hasCallOrRecv = true
	if x.mode == value && sig.tparams.Len() > 0 && isParameterized(sig.tparams.list(), x.typ) {
		x.mode = invalid
	}
}

// exprList: several values of one call, or one value each.
func (check *Checker) exprList(elist []ast.Expr) (xlist []*operand) {
	if len(elist) == 1 {
		xlist, _ = check.multiExpr(elist[0], false)
		return
	}
	for _, e := range elist {
		x := new(operand)
		check.expr(nil, x, e)
		xlist = append(xlist, x)
	}
	return
}

// genericExprList looks twice at what has brackets and is no instance, as gc does: arguments, with type arguments of those that are generic functions not all of whose are given.
func (check *Checker) genericExprList(elist []ast.Expr) (resList []*operand, targsList [][]Type) {
	infer := !check.allowVersion(go1_21)
	for i, e := range elist {
		x := new(operand)
		if ix := unpackIndexedExpr(e); ix != nil && check.indexExpr(x, ix) {
			if targs := check.funcInst(nil, x.Pos(), x, ix, infer); targs != nil {
				if targsList == nil {
					targsList = make([][]Type, len(elist))
				}
				targsList[i] = targs
				x.expr = ix.orig
			} else {
				check.record(x)
			}
		} else if len(elist) > 1 {
			check.genericExpr(x, e, nil)
		} else {
			check.rawExpr(nil, x, e, nil, true)
			check.exclude(x, noTypes)
			if t, ok := x.typ.(*Tuple); ok && x.mode != invalid {
				for _, v := range t.vars {
					resList = append(resList, &operand{mode: value, expr: e, typ: v.typ})
				}
				return
			}
		}
		resList = append(resList, x)
	}
	return
}

// arguments gives the signature of the call, instantiated with what the arguments let infer.
func (check *Checker) arguments(call *ast.CallExpr, sig *Signature, targs []Type, xlist []ast.Expr, args []*operand, atargs [][]Type) (rsig *Signature) {
	rsig = sig
	nargs, npars := len(args), sig.params.Len()
	ddd := call.Ellipsis.IsValid()
	sigParams := sig.params
	adjusted := false
	switch {
	case !sig.variadic && ddd:
		check.errorf(inNode(call, call.Ellipsis), "cannot use ... in call to non-variadic %s", call.Fun)
		return
	case !sig.variadic:
	case ddd:
		if len(call.Args) == 1 && nargs > 1 {
			check.errorf(inNode(call, call.Ellipsis), "cannot use ... with %d-valued %s", nargs, call.Args[0])
			return
		}
	case nargs >= npars-1:
		// One parameter for each argument.
		vars := append([]*Var(nil), sigParams.vars[:npars-1]...)
		last := sigParams.vars[npars-1]
		typ := last.typ.(*Slice).elem
		for len(vars) < nargs {
			vars = append(vars, NewParam(last.pos, last.pkg, last.name, typ))
		}
		sigParams = NewTuple(vars...)
		adjusted = true
		npars = nargs
	default:
		npars--
	}
	if nargs != npars {
		var at positioner = atPos(call.Rparen)
		qualifier := "not enough"
		if nargs > npars {
			at = args[npars].expr
			qualifier = "too many"
		}
		var params []*Var
		if sig.params != nil {
			params = sig.params.vars
		}
		p := check.problem()
		p.addf(at, "%s arguments in call to %s", qualifier, call.Fun)
		p.addf(atPos(nopos), "have %s", check.typesSummary(operandTypes(args), false, ddd))
		p.addf(atPos(nopos), "want %s", check.typesSummary(varTypes(params), sig.variadic, false))
		p.report()
		return
	}
	var tparams []*TypeParam
	n := sig.tparams.Len()
	if n > 0 {
		if !check.allowVersion(go1_18) {
			if ix := unpackIndexedExpr(call.Fun); ix != nil {
				check.versionErrorf(inNode(call.Fun, ix.lbrack), go1_18, "function instantiation")
			} else {
				check.versionErrorf(inNode(call, call.Lparen), go1_18, "implicit function instantiation")
			}
		}
		var tmp Type
		tparams, tmp = check.renameTParams(call.Pos(), sig.tparams.list(), sigParams)
		sigParams = tmp.(*Tuple)
		targs = append(targs, make([]Type, len(tparams)-len(targs))...)
	}
	// Generic functions among the arguments are inferred together with the call.
	var genericArgs []int
	for i, arg := range args {
		asig, _ := arg.typ.(*Signature)
		if asig == nil || asig.tparams.Len() == 0 {
			continue
		}
		asig = clone(asig)
		atparams, tmp := check.renameTParams(call.Pos(), asig.tparams.list(), asig)
		asig = tmp.(*Signature)
		asig.tparams = &TypeParamList{tparams: atparams}
		arg.typ = asig
		tparams = append(tparams, atparams...)
		if i < len(atargs) {
			targs = append(targs, atargs[i]...)
		}
		targs = append(targs, make([]Type, len(tparams)-len(targs))...)
		genericArgs = append(genericArgs, i)
	}
	if len(genericArgs) > 0 {
		check.verifyVersionf(args[genericArgs[0]], go1_21, "implicitly instantiated function as argument")
	}
	if len(tparams) > 0 {
		p := check.problem()
		targs = check.inferTypes(call, tparams, targs, sigParams, args, false, p)
		if targs == nil {
			if !p.empty() {
				check.errorf(p.at[0], "in call to %s, %s", call.Fun, p.msg())
			}
			return
		}
		if n > 0 {
			rsig = check.instantiateSignature(call.Pos(), call.Fun, sig, targs[:n], xlist)
			if adjusted {
				smap := makeSubstMap(tparams[:n], targs[:n])
				sigParams = check.subst(call.Pos(), sigParams, smap, nil, check.context()).(*Tuple)
			} else {
				sigParams = rsig.params
			}
		}
		j := n
		for _, i := range genericArgs {
			arg := args[i]
			asig := arg.typ.(*Signature)
			k := j + asig.tparams.Len()
			arg.typ = check.instantiateSignature(call.Pos(), arg.expr, asig, targs[j:k], nil)
			check.record(arg)
			j = k
		}
	}
	if len(args) > 0 {
		context := "argument to " + ExprString(call.Fun)
		for i, a := range args {
			check.assignment(a, sigParams.vars[i].typ, context)
		}
	}
	return
}

func (check *Checker) selector(x *operand, e *ast.SelectorExpr, wantType bool) {
	if ident, ok := e.X.(*ast.Ident); ok {
		if pname, _ := check.lookup(ident.Name).(*PkgName); pname != nil {
			check.recordUse(ident, pname)
			check.usedPkgNames[pname] = true
			x.mode, x.typ = invalid, Typ[Invalid]
			check.qualifiedName(x, e, pname.imported)
			x.expr = e
			return
		}
	}
	check.exprOrType(x, e.X, false)
	if !check.memberOf(x, e, wantType) {
		x.mode, x.typ = invalid, Typ[Invalid]
	}
	x.expr = e
}

// qualifiedName is a name of an imported package.
func (check *Checker) qualifiedName(x *operand, e *ast.SelectorExpr, pkg *Package) {
	sel := e.Sel.Name
	exp := pkg.scope.elems[sel]
	if exp == nil {
		if !pkg.fake && isValidName(sel) {
			if near := pkg.scope.lookupIgnoringCase(sel, true); len(near) > 0 {
				check.errorf(e.Sel, "undefined: %s (but have %s)", ast.Expr(e), near[0].Name())
			} else {
				check.errorf(e.Sel, "undefined: %s", ast.Expr(e))
			}
		}
		return
	}
	if !exp.Exported() {
		check.errorf(e.Sel, "name %s not exported by package %s", sel, pkg.name)
	}
	check.recordUse(e.Sel, exp)
	x.typ = exp.Type()
	switch exp := exp.(type) {
	case *Const:
		x.mode, x.val = constant_, exp.val
	case *TypeName:
		x.mode = typexpr
	case *Var:
		x.mode = variable
	case *Func:
		x.mode = value
		if pkg.cgo {
			x.mode = cgofunc
		}
	case *Builtin:
		x.mode, x.id = builtin, exp.id
	}
}

// memberOf: a field or method of x.
func (check *Checker) memberOf(x *operand, e *ast.SelectorExpr, wantType bool) bool {
	sel := e.Sel.Name
	switch {
	case x.mode == builtin:
		check.errorf(e.Sel, "invalid use of %s in selector expression", x)
		return false
	case x.mode == invalid || !check.isComplete(x.typ):
		return false
	case wantType:
		check.errorf(e.Sel, "%s is not a type", ast.Expr(e))
		return false
	}
	if p, ok := x.typ.Underlying().(*Pointer); ok && !check.isComplete(p.base) {
		return false
	}
	obj, index, indirect := lookupFieldOrMethod(x.typ, x.mode == variable, check.pkg, sel, false)
	switch obj := obj.(type) {
	case *Var:
		if x.mode == typexpr {
			if release >= 27 {
				check.errorf(e.X, "operand for field selector %s must be value of type %s", sel, x.typ)
			} else {
				check.errorf(e.Sel, "%s.%s undefined (type %s has no method %s)", x.expr, sel, x.typ, sel)
			}
			return false
		}
		check.recordSelection(e, FieldVal, x.typ, obj, index, indirect)
		if x.mode == variable || indirect {
			x.mode = variable
		} else {
			x.mode = value
		}
		x.typ = obj.typ
		return true
	case *Func:
		check.objDecl(obj)
		check.addDeclDep(obj)
		sig := obj.typ.(*Signature)
		if x.mode != typexpr {
			check.recordSelection(e, MethodVal, x.typ, obj, index, indirect)
			sig = clone(sig)
			markMethodValue(sig, sig.recv)
			sig.recv = nil
			x.mode, x.typ = value, sig
			return true
		}
		check.recordSelection(e, MethodExpr, x.typ, obj, index, indirect)
		if sig.recv == nil {
			check.error(e, "illegal cycle in method declaration")
			return false
		}
		x.mode, x.typ = value, methodExpr(sig, x.typ)
		return true
	}
	check.missingMember(x, e, index, indirect)
	return false
}

// methodExpr is a method as a function with its receiver as the first parameter.
func methodExpr(sig *Signature, recv Type) *Signature {
	var params []*Var
	if sig.params != nil {
		params = sig.params.vars
	}
	// All parameters have names, or none has.
	name := ""
	if len(params) > 0 && params[0].name != "" {
		if name = sig.recv.name; name == "" {
			name = "_"
		}
	}
	params = append([]*Var{NewParam(sig.recv.pos, sig.recv.pkg, name, recv)}, params...)
	res := &Signature{tparams: sig.tparams, params: NewTuple(params...), results: sig.results, variadic: sig.variadic}
	markMethodExpr(res)
	return res
}

func (check *Checker) missingMember(x *operand, e *ast.SelectorExpr, index []int, indirect bool) {
	sel := e.Sel.Name
	switch {
	case !isValid(x.typ.Underlying()):
	case index != nil:
		check.errorf(e.Sel, "ambiguous selector %s.%s", x.expr, sel)
	case indirect && x.mode == typexpr:
		check.errorf(e.Sel, "invalid method expression %s.%s (needs pointer receiver (*%s).%s)", x.typ, sel, x.typ, sel)
	case indirect:
		check.errorf(e.Sel, "cannot call pointer method %s on %s", sel, x.typ)
	default:
		why := ""
		if isInterfacePtr(x.typ) {
			why = check.interfacePtrError(x.typ)
		} else {
			alt, _, _ := lookupFieldOrMethod(x.typ, x.mode == variable, check.pkg, sel, true)
			why = check.lookupError(x.typ, sel, alt, false)
		}
		check.errorf(e.Sel, "%s.%s undefined (%s)", x.expr, sel, why)
	}
}

// use looks at expressions that stand in a place that is wrong, so that what they name is used.
func (check *Checker) use(args ...ast.Expr) bool    { return check.useN(args, false) }
func (check *Checker) useLHS(args ...ast.Expr) bool { return check.useN(args, true) }

func (check *Checker) useN(args []ast.Expr, lhs bool) bool {
	ok := true
	for _, e := range args {
		if !check.use1(e, lhs) {
			ok = false
		}
	}
	return ok
}

func (check *Checker) use1(e ast.Expr, lhs bool) bool {
	if e == nil {
		return true
	}
	x := operand{mode: value}
	if n, ok := ast.Unparen(e).(*ast.Ident); !ok {
		check.rawExpr(nil, &x, e, nil, true)
	} else if n.Name != "_" {
		v := (*Var)(nil)
		if lhs {
			v = check.localVar(n)
		}
		used := check.usedVars[v]
		check.exprOrType(&x, n, true)
		if v != nil {
			check.usedVars[v] = used
		}
	}
	return x.mode != invalid
}

// localVar is a variable of this package that the name stands for, or nil.
func (check *Checker) localVar(id *ast.Ident) *Var {
	if v, _ := check.lookup(id.Name).(*Var); v != nil && v.pkg == check.pkg {
		return v
	}
	return nil
}
