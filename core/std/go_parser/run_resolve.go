package parser

import (
	"go/ast"
	"go/token"
)

// resolver connects the names of a file with what declares them, as far as one file tells.
type resolver struct {
	p        *parser
	pkg      *ast.Scope
	scope    *ast.Scope
	labels   *ast.Scope
	branches [][]*ast.Ident // names of labels to find, of each function around
	open     []*ast.Ident   // names that no scope of a function has
}

// pending marks a name that may be one of the package.
var pending = new(ast.Object)

func resolve(p *parser, f *ast.File) {
	r := &resolver{p: p, pkg: ast.NewScope(nil)}
	r.scope = r.pkg
	for _, d := range f.Decls {
		ast.Walk(r, d)
	}
	left := r.open[:0]
	for _, x := range r.open {
		if x.Obj = r.pkg.Lookup(x.Name); x.Obj == nil {
			left = append(left, x)
		}
	}
	f.Scope, f.Unresolved = r.pkg, left
}

func (r *resolver) complain(pos token.Pos, text string) {
	if r.p.mode&DeclarationErrors != 0 {
		fail(r.p, pos, text)
	}
}

// inner opens a scope; its result closes it.
func (r *resolver) inner() func() {
	outer := r.scope
	r.scope = ast.NewScope(outer)
	return func() { r.scope = outer }
}

func (r *resolver) declare(decl, data any, scope *ast.Scope, kind ast.ObjKind, names ...*ast.Ident) {
	for _, x := range names {
		obj := ast.NewObj(kind, x.Name)
		obj.Decl, obj.Data = decl, data
		if _, ofReceiver := decl.(*ast.Ident); !ofReceiver {
			x.Obj = obj
		}
		if x.Name == "_" {
			continue
		}
		if other := scope.Insert(obj); other != nil {
			text := x.Name + " redeclared in this block"
			if pos := other.Pos(); pos.IsValid() {
				text += "\n\tprevious declaration at " + r.p.file.Position(pos).String()
			}
			r.complain(x.Pos(), text)
		}
	}
}

func (r *resolver) define(s *ast.AssignStmt) {
	fresh := false
	for _, x := range s.Lhs {
		name, ok := x.(*ast.Ident)
		if !ok {
			continue
		}
		name.Obj = ast.NewObj(ast.Var, name.Name)
		name.Obj.Decl = s
		if name.Name == "_" {
			continue
		}
		if other := r.scope.Insert(name.Obj); other != nil {
			name.Obj = other
		} else {
			fresh = true
		}
	}
	if !fresh {
		r.complain(s.Lhs[0].Pos(), "no new variables on left side of :=")
	}
}

func (r *resolver) use(x *ast.Ident, collect bool) {
	if x.Name == "_" {
		return
	}
	for s := r.scope; s != nil; s = s.Outer {
		if obj := s.Lookup(x.Name); obj != nil {
			if _, ofReceiver := obj.Decl.(*ast.Ident); !ofReceiver {
				x.Obj = obj
			}
			return
		}
	}
	if collect {
		x.Obj = pending
		r.open = append(r.open, x)
	}
}

func walk[N ast.Node](r *resolver, list []N) {
	for _, n := range list {
		ast.Walk(r, n)
	}
}

// walkOne: a node that may be missing.
func walkOne(r *resolver, n ast.Node) {
	if n != nil {
		ast.Walk(r, n)
	}
}

func (r *resolver) types(list *ast.FieldList) {
	if list != nil {
		for _, f := range list.List {
			walkOne(r, f.Type)
		}
	}
}

func (r *resolver) names(list *ast.FieldList, kind ast.ObjKind) {
	if list != nil {
		for _, f := range list.List {
			r.declare(f, nil, r.scope, kind, f.Names...)
		}
	}
}

func (r *resolver) signature(t *ast.FuncType) {
	r.types(t.Params)
	r.types(t.Results)
	r.names(t.Params, ast.Var)
	r.names(t.Results, ast.Var)
}

func (r *resolver) body(b *ast.BlockStmt) {
	if b == nil {
		return
	}
	r.labels = ast.NewScope(r.labels)
	r.branches = append(r.branches, nil)
	walk(r, b.List)
	last := len(r.branches) - 1
	for _, x := range r.branches[last] {
		if x.Obj = r.labels.Lookup(x.Name); x.Obj == nil {
			r.complain(x.Pos(), "label "+x.Name+" undefined")
		}
	}
	r.branches, r.labels = r.branches[:last], r.labels.Outer
}

func (r *resolver) Visit(node ast.Node) ast.Visitor {
	switch n := node.(type) {
	case *ast.Ident:
		r.use(n, true)
	case *ast.SelectorExpr:
		ast.Walk(r, n.X)
	case *ast.CompositeLit:
		walkOne(r, n.Type)
		for _, elem := range n.Elts {
			pair, ok := elem.(*ast.KeyValueExpr)
			if !ok {
				ast.Walk(r, elem)
				continue
			}
			if key, ok := pair.Key.(*ast.Ident); ok {
				r.use(key, false)
			} else {
				ast.Walk(r, pair.Key)
			}
			ast.Walk(r, pair.Value)
		}
	case *ast.LabeledStmt:
		r.declare(n, nil, r.labels, ast.Lbl, n.Label)
		ast.Walk(r, n.Stmt)
	case *ast.AssignStmt:
		walk(r, n.Rhs)
		if n.Tok == token.DEFINE {
			r.define(n)
		} else {
			walk(r, n.Lhs)
		}
	case *ast.BranchStmt:
		if n.Label != nil && len(r.branches) > 0 {
			last := len(r.branches) - 1
			r.branches[last] = append(r.branches[last], n.Label)
		}
	case *ast.SelectStmt:
		walk(r, n.Body.List)
	case *ast.GenDecl:
		r.general(n)
	case *ast.CaseClause:
		walk(r, n.List)
		defer r.inner()()
		walk(r, n.Body)
	case *ast.FuncLit, *ast.StructType, *ast.FuncType, *ast.InterfaceType, *ast.BlockStmt, *ast.IfStmt, *ast.SwitchStmt,
		*ast.TypeSwitchStmt, *ast.CommClause, *ast.ForStmt, *ast.RangeStmt, *ast.FuncDecl:
		defer r.inner()()
		r.scoped(n)
	default:
		return r
	}
	return nil
}

// scoped walks a node inside the scope that it opens.
func (r *resolver) scoped(node ast.Node) {
	switch n := node.(type) {
	case *ast.FuncLit:
		r.signature(n.Type)
		r.body(n.Body)
	case *ast.FuncType:
		r.signature(n)
	case *ast.StructType:
		r.types(n.Fields)
		r.names(n.Fields, ast.Var)
	case *ast.InterfaceType:
		r.types(n.Methods)
		r.names(n.Methods, ast.Fun)
	case *ast.BlockStmt:
		walk(r, n.List)
	case *ast.IfStmt:
		walkOne(r, n.Init)
		ast.Walk(r, n.Cond)
		ast.Walk(r, n.Body)
		walkOne(r, n.Else)
	case *ast.SwitchStmt:
		walkOne(r, n.Init)
		if n.Init != nil && n.Tag != nil {
			defer r.inner()()
		}
		walkOne(r, n.Tag)
		walk(r, n.Body.List)
	case *ast.TypeSwitchStmt:
		if n.Init != nil {
			ast.Walk(r, n.Init)
			defer r.inner()()
		}
		ast.Walk(r, n.Assign)
		walk(r, n.Body.List)
	case *ast.CommClause:
		walkOne(r, n.Comm)
		walk(r, n.Body)
	case *ast.ForStmt:
		walkOne(r, n.Init)
		walkOne(r, n.Cond)
		walkOne(r, n.Post)
		ast.Walk(r, n.Body)
	case *ast.RangeStmt:
		r.ranging(n)
	case *ast.FuncDecl:
		r.receiver(n.Recv)
		if n.Type.TypeParams != nil {
			r.names(n.Type.TypeParams, ast.Typ)
			r.types(n.Type.TypeParams)
		}
		r.types(n.Type.Params)
		r.types(n.Type.Results)
		r.names(n.Recv, ast.Var)
		r.names(n.Type.Params, ast.Var)
		r.names(n.Type.Results, ast.Var)
		r.body(n.Body)
		if n.Recv == nil && n.Name.Name != "init" {
			r.declare(n, nil, r.pkg, ast.Fun, n.Name)
		}
	}
}

func (r *resolver) ranging(n *ast.RangeStmt) {
	ast.Walk(r, n.X)
	var vars []ast.Expr
	for _, x := range []ast.Expr{n.Key, n.Value} {
		if x != nil {
			vars = append(vars, x)
		}
	}
	if n.Tok != token.DEFINE {
		walk(r, vars)
	} else if len(vars) > 0 {
		for _, x := range vars {
			if _, ok := ast.Unparen(x).(*ast.Ident); !ok {
				ast.Walk(r, x)
			}
		}
		x := &ast.UnaryExpr{Op: token.RANGE, X: n.X}
		r.define(&ast.AssignStmt{Lhs: vars, Tok: token.DEFINE, TokPos: n.TokPos, Rhs: []ast.Expr{x}})
	}
	ast.Walk(r, n.Body)
}

func (r *resolver) general(n *ast.GenDecl) {
	for i, spec := range n.Specs {
		switch s := spec.(type) {
		case *ast.ValueSpec:
			kind := ast.Con
			if n.Tok == token.VAR {
				kind = ast.Var
			}
			walk(r, s.Values)
			walkOne(r, s.Type)
			r.declare(s, i, r.scope, kind, s.Names...)
		case *ast.TypeSpec:
			r.declare(s, nil, r.scope, ast.Typ, s.Name)
			if s.TypeParams != nil {
				defer r.inner()()
				r.names(s.TypeParams, ast.Typ)
				r.types(s.TypeParams)
			}
			ast.Walk(r, s.Type)
		}
	}
}

// receiver declares the type parameters of a method's receiver and resolves the rest of its type.
func (r *resolver) receiver(list *ast.FieldList) {
	if list == nil || len(list.List) == 0 {
		return
	}
	typ := list.List[0].Type
	if star, ok := typ.(*ast.StarExpr); ok {
		typ = star.X
	}
	rest := []ast.Expr{typ}
	var params []ast.Expr
	switch t := typ.(type) {
	case *ast.IndexExpr:
		rest[0], params = t.X, []ast.Expr{t.Index}
	case *ast.IndexListExpr:
		rest[0], params = t.X, t.Indices
	}
	for _, x := range params {
		if name, ok := x.(*ast.Ident); ok {
			r.declare(x, nil, r.scope, ast.Typ, name)
		} else {
			rest = append(rest, x)
		}
	}
	walk(r, rest)
	for _, f := range list.List[1:] {
		walkOne(r, f.Type)
	}
}
