// Package types: bodies for the machine: signatures of functions and methods.
package types

import (
	"go/ast"
	"go/token"
	"path/filepath"
	"strings"
)

func (check *Checker) funcType(sig *Signature, recvPar *ast.FieldList, ftyp *ast.FuncType) {
	check.openScope(ftyp, "function")
	check.scope.isFunc = true
	sig.scope = check.scope
	var recv *Var
	var rparams *TypeParamList
	if recvPar.NumFields() > 0 {
		if n := len(recvPar.List); n > 1 {
			check.error(recvPar.List[n-1], "method has multiple receivers")
		}
		recv, rparams = check.collectRecv(recvPar.List[0], ftyp.Pos())
	}
	if ftyp.TypeParams != nil {
		check.collectTypeParams(&sig.tparams, ftyp.TypeParams)
	}
	pnames, params, variadic := check.collectParams(ParamVar, ftyp.Params)
	rnames, results, _ := check.collectParams(ResultVar, ftyp.Results)
	scopePos := ftyp.End()
	if recv != nil && recv.name != "" {
		check.declare(check.scope, recvPar.List[0].Names[0], recv, scopePos)
	}
	check.declareParams(pnames, params, scopePos)
	check.declareParams(rnames, results, scopePos)
	sig.recv, sig.rparams = recv, rparams
	sig.params, sig.results = NewTuple(params...), NewTuple(results...)
	sig.variadic = variadic
	check.closeScope()
}

func (check *Checker) collectRecv(rparam *ast.Field, scopePos token.Pos) (*Var, *TypeParamList) {
	rptr, rbase, rtparams := check.unpackRecv(rparam.Type, true)
	var recvType Type = Typ[Invalid]
	var list *TypeParamList
	if rtparams == nil {
		recvType = check.varType(rparam.Type)
		a, _ := unpointer(recvType).(*Alias)
		for a != nil {
			base := unpointer(a.fromRHS)
			if g, _ := base.(genericType); g != nil && g.TypeParams() != nil {
				check.errorf(rbase, "cannot define new methods on instantiated type %s", g)
				recvType = Typ[Invalid]
				break
			}
			a, _ = base.(*Alias)
		}
	} else {
		recvType, list = check.genericRecv(rparam, rptr, rbase, rtparams, scopePos)
	}
	var rname *ast.Ident
	if n := len(rparam.Names); n > 0 {
		if n > 1 {
			check.error(rparam.Names[n-1], "method has multiple receivers")
		}
		rname = rparam.Names[0]
	}
	var recv *Var
	if rname != nil && rname.Name != "" {
		// It is declared in the body's scope later.
		recv = newVar(RecvVar, rname.Pos(), check.pkg, rname.Name, recvType)
	} else {
		recv = newVar(RecvVar, rparam.Pos(), check.pkg, "", recvType)
		check.recordImplicit(rparam, recv)
	}
	check.usedVars[recv] = true
	check.later(func() { check.validRecv(rbase, recv) })
	return recv, list
}

// genericRecv declares the parameters of a receiver; their bounds are those of its type.
func (check *Checker) genericRecv(rparam *ast.Field, rptr bool, rbase ast.Expr, rtparams []*ast.Ident, scopePos token.Pos) (Type, *TypeParamList) {
	var base *Named
	cause := ""
	switch t := check.genericType(rbase, &cause).(type) {
	case *Named:
		base = t
	case *Alias:
		if isValid(t) {
			check.errorf(rbase, "cannot define new methods on generic alias type %s", t)
		}
	default:
		if cause != "" {
			check.errorf(rbase, "%s", cause)
		}
	}
	recvTParams := make([]*TypeParam, len(rtparams))
	targs := make([]Type, len(rtparams))
	for i, name := range rtparams {
		tpar := check.declareTypeParam(name, scopePos)
		recvTParams[i], targs[i] = tpar, tpar
		// As it is written it also is an argument.
		check.recordUse(name, tpar.obj)
		check.recordTypeAndValue(name, typexpr, tpar, nil)
	}
	list := bindTParams(recvTParams)
	if base == nil {
		return Typ[Invalid], list
	}
	if baseTParams := base.TypeParams().list(); len(recvTParams) == len(baseTParams) {
		smap := makeRenameMap(baseTParams, recvTParams)
		for i, p := range recvTParams {
			check.mono.recordCanon(p, baseTParams[i])
			p.bound = check.subst(p.obj.pos, baseTParams[i].bound, smap, nil, check.context())
		}
	} else {
		got := measure(len(recvTParams), "type parameter")
		check.errorf(rbase, "receiver declares %s, but receiver base type declares %d", got, len(baseTParams))
	}
	check.verifyVersionf(rbase, go1_18, "type instantiation")
	recvType := check.instance(rparam.Type.Pos(), base, targs, nil, check.context())
	check.recordInstance(rbase, targs, recvType)
	if rptr && isValid(recvType) {
		recvType = NewPointer(recvType)
	}
	check.recordRecvTypes(rparam.Type, recvType)
	return recvType, list
}

func unpointer(t Type) Type {
	for {
		p, _ := t.(*Pointer)
		if p == nil {
			return t
		}
		t = p.base
	}
}

// recordRecvTypes tells the types of a receiver's expression and of what it consists of.
func (check *Checker) recordRecvTypes(expr ast.Expr, typ Type) {
	for {
		check.recordTypeAndValue(expr, typexpr, typ, nil)
		switch e := expr.(type) {
		case *ast.ParenExpr:
			expr = e.X
		case *ast.StarExpr:
			expr = e.X
			ptr, _ := typ.(*Pointer)
			if ptr == nil {
				return
			}
			typ = ptr.base
		default:
			return
		}
	}
}

// collectParams: parameters without names have nil for them.
func (check *Checker) collectParams(kind VarKind, list *ast.FieldList) (names []*ast.Ident, params []*Var, variadic bool) {
	if list == nil {
		return
	}
	var named, anonymous bool
	add := func(name *ast.Ident, pos token.Pos, text string, typ Type) *Var {
		par := newVar(kind, pos, check.pkg, text, typ)
		check.usedVars[par] = true
		names = append(names, name)
		params = append(params, par)
		return par
	}
	for i, field := range list.List {
		ftype := field.Type
		if t, _ := ftype.(*ast.Ellipsis); t != nil {
			ftype = t.Elt
			if kind == ParamVar && i == len(list.List)-1 && len(field.Names) <= 1 {
				variadic = true
			} else {
				check.softErrorf(t, badTree+"invalid use of ...")
			}
		}
		typ := check.varType(ftype)
		for _, name := range field.Names {
			if name.Name == "" {
				check.error(name, badTree+"anonymous parameter")
			}
			add(name, name.Pos(), name.Name, typ)
			named = true
		}
		if len(field.Names) == 0 {
			check.recordImplicit(field, add(nil, ftype.Pos(), "", typ))
			anonymous = true
		}
	}
	if named && anonymous {
		check.error(list, badTree+"list contains both named and anonymous parameters")
	}
	if variadic {
		last := params[len(params)-1]
		last.typ = &Slice{elem: last.typ}
		check.recordTypeAndValue(list.List[len(list.List)-1].Type, typexpr, last.typ, nil)
	}
	return
}

func (check *Checker) declareParams(names []*ast.Ident, params []*Var, scopePos token.Pos) {
	for i, name := range names {
		if name != nil && name.Name != "" {
			check.declare(check.scope, name, params[i], scopePos)
		}
	}
}

func (check *Checker) validRecv(pos positioner, recv *Var) {
	rtyp, _ := deref(recv.typ)
	switch T := Unalias(rtyp).(type) {
	case *Named:
		if T.obj.pkg != check.pkg || isCGoTypeObj(check.fset, T.obj) {
			check.errorf(pos, "cannot define new methods on non-local type %s", rtyp)
			break
		}
		cause := ""
		switch u := T.Underlying().(type) {
		case *Basic:
			if u.kind == UnsafePointer {
				cause = "unsafe.Pointer"
			}
		case *Pointer, *Interface:
			cause = "pointer or interface type"
		}
		if cause != "" {
			check.errorf(pos, "invalid receiver type %s (%s)", rtyp, cause)
		}
	case *Basic:
		if T.kind != Invalid {
			check.errorf(pos, "cannot define new methods on non-local type %s", rtyp)
		}
	default:
		check.errorf(pos, "invalid receiver type %s", recv.typ)
	}
}

func isCGoTypeObj(fset *token.FileSet, obj *TypeName) bool {
	return strings.HasPrefix(obj.name, "_Ctype_") ||
		strings.HasPrefix(filepath.Base(fset.File(obj.pos).Name()), "_cgo_")
}
