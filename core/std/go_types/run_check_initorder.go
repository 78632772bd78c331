// Package types: bodies for the machine: the order in which variables are initialised, and instances without end.
package types

import (
	"go/ast"
	"go/token"
	"slices"
)

// graphNode is a constant or variable, or a function as long as there are any.
type graphNode struct {
	obj        Object
	pred, succ map[*graphNode]bool
	ndeps      int
	done       bool
}

// initOrder finds, again and again, the node with the fewest dependencies left, by order of source.
func (check *Checker) initOrder() {
	check.Info.InitOrder = check.Info.InitOrder[:0]
	nodes := check.dependencyGraph()
	emitted := make(map[*declInfo]bool)
	for range nodes {
		n := nextNode(nodes)
		n.done = true
		// What depends on itself is told of once each time it is met.
		if n.ndeps > 0 {
			if cycle := check.findPath(n.obj, n.obj, make(map[Object]bool)); cycle != nil {
				check.reportCycle(cycle)
			}
		}
		for p := range n.pred {
			p.ndeps--
		}
		v, _ := n.obj.(*Var)
		if v == nil {
			continue
		}
		info := check.objMap[v]
		if !info.hasInitializer() || emitted[info] {
			continue
		}
		emitted[info] = true
		lhs := info.lhs
		if lhs == nil {
			lhs = []*Var{v}
		}
		check.Info.InitOrder = append(check.Info.InitOrder, &Initializer{lhs, info.init})
	}
}

// nextNode: constants first; nodes stand in the order of the source.
func nextNode(nodes []*graphNode) *graphNode {
	var best *graphNode
	bestConst := false
	for _, n := range nodes {
		if n.done {
			continue
		}
		_, isConst := n.obj.(*Const)
		if best == nil || isConst && !bestConst || isConst == bestConst && n.ndeps < best.ndeps {
			best, bestConst = n, isConst
		}
	}
	return best
}

// dependencyGraph takes functions out: who depends on one depends on what it depends on.
func (check *Checker) dependencyGraph() []*graphNode {
	nodes := make(map[Object]*graphNode)
	var values, funcs []*graphNode
	for _, obj := range check.objList {
		n := &graphNode{obj: obj, pred: make(map[*graphNode]bool), succ: make(map[*graphNode]bool)}
		switch obj.(type) {
		case *Const, *Var:
			values = append(values, n)
		case *Func:
			funcs = append(funcs, n)
		default:
			continue
		}
		nodes[obj] = n
	}
	for obj, n := range nodes {
		for d := range check.objMap[obj].deps {
			if d := nodes[d]; d != nil {
				n.succ[d] = true
				d.pred[n] = true
			}
		}
	}
	slices.SortStableFunc(funcs, func(a, b *graphNode) int {
		return len(a.pred)*len(a.succ) - len(b.pred)*len(b.succ)
	})
	for _, n := range funcs {
		for p := range n.pred {
			if p == n {
				continue
			}
			for s := range n.succ {
				if s != n {
					p.succ[s] = true
					s.pred[p] = true
				}
			}
			delete(p.succ, n)
		}
		for s := range n.succ {
			delete(s.pred, n)
		}
	}
	for _, n := range values {
		n.ndeps = len(n.succ)
	}
	return values
}

// findPath gives the way from one object to another, backwards.
func (check *Checker) findPath(from, to Object, seen map[Object]bool) []Object {
	if seen[from] {
		return nil
	}
	seen[from] = true
	var deps []Object
	for d := range check.objMap[from].deps {
		deps = append(deps, d)
	}
	slices.SortFunc(deps, func(a, b Object) int { return int(a.order()) - int(b.order()) })
	for _, d := range deps {
		if d == to {
			return []Object{d}
		}
		if path := check.findPath(d, to, seen); path != nil {
			return append(path, d)
		}
	}
	return nil
}

func (check *Checker) reportCycle(cycle []Object) {
	obj := cycle[0]
	if len(cycle) == 1 {
		check.errorf(obj, "initialization cycle: %s refers to itself", obj.Name())
		return
	}
	p := check.problem()
	p.addf(obj, "initialization cycle for %s", obj.Name())
	for _, next := range slices.Backward(cycle) {
		p.addf(obj, "%s refers to %s", obj.Name(), next.Name())
		obj = next
	}
	p.report()
}

// monoGraph: type parameters and local types, with an edge where one becomes part of an argument for another. A way in a
// circle on which types grow means instances without end.
type monoGraph struct {
	vertices []monoVertex
	edges    []monoEdge
	canon    map[*TypeParam]*TypeParam
	nameIdx  map[*TypeName]int
}

type monoVertex struct {
	weight int // the largest of a way that leads here
	pre    int // the last edge of it
	len    int
	obj    *TypeName
}

type monoEdge struct {
	dst, src int
	weight   int
	pos      token.Pos
	typ      Type
}

func (check *Checker) monomorph() {
	g := &check.mono
	for again := true; again; {
		again = false
		for i, edge := range g.edges {
			src, dst := &g.vertices[edge.src], &g.vertices[edge.dst]
			w := src.weight + edge.weight
			if w <= dst.weight {
				continue
			}
			dst.pre, dst.len = i, src.len+1
			if dst.len == len(g.vertices) {
				check.reportInstanceLoop(edge.dst)
				return
			}
			dst.weight = w
			again = true
		}
	}
}

func (check *Checker) reportInstanceLoop(v int) {
	g := &check.mono
	var stack []int
	seen := make([]bool, len(g.vertices))
	for !seen[v] {
		stack = append(stack, v)
		seen[v] = true
		v = g.edges[g.vertices[v].pre].src
	}
	stack = stack[slices.Index(stack, v):]
	p := check.problem()
	p.addf(g.vertices[v].obj, "instantiation cycle:")
	qf := RelativeTo(check.pkg)
	for _, v := range stack {
		edge := g.edges[g.vertices[v].pre]
		obj := g.vertices[edge.dst].obj
		what := "instantiated as"
		if _, ok := obj.typ.(*Named); ok {
			what = "implicitly parameterized by"
		}
		p.addf(atPos(edge.pos), "%s %s %s", obj.name, what, TypeString(edge.typ, qf))
	}
	p.report()
}

// recordCanon: a method's parameter stands for that of its type.
func (g *monoGraph) recordCanon(mpar, tpar *TypeParam) {
	if g.canon == nil {
		g.canon = make(map[*TypeParam]*TypeParam)
	}
	g.canon[mpar] = tpar
}

func (g *monoGraph) recordInstance(pkg *Package, pos token.Pos, tparams []*TypeParam, targs []Type, xlist []ast.Expr) {
	for i, tpar := range tparams {
		at := pos
		if i < len(xlist) {
			at = xlist[i].Pos()
		}
		if tpar.obj.pkg == pkg {
			g.assign(pkg, at, tpar, targs[i], targs[i])
		}
	}
}

// assign: typ is targ or a part of it.
func (g *monoGraph) assign(pkg *Package, pos token.Pos, tpar *TypeParam, targ, typ Type) {
	flow := func(src int, t Type) {
		weight := 1
		if t == targ {
			weight = 0
		}
		g.edges = append(g.edges, monoEdge{g.typeParamVertex(tpar), src, weight, pos, targ})
	}
	do := func(t Type) { g.assign(pkg, pos, tpar, targ, t) }
	switch t := Unalias(typ).(type) {
	case *TypeParam:
		flow(g.typeParamVertex(t), t)
	case *Named:
		if src := g.localNamedVertex(pkg, t.Origin()); src >= 0 {
			flow(src, t)
		}
		for _, t := range t.TypeArgs().list() {
			do(t)
		}
	case *Array:
		do(t.elem)
	case *Chan:
		do(t.elem)
	case *Map:
		do(t.key)
		do(t.elem)
	case *Pointer:
		do(t.base)
	case *Slice:
		do(t.elem)
	case *Interface:
		for _, m := range t.typeSet().methods {
			do(m.typ)
		}
	case *Signature:
		for i := range t.params.Len() {
			do(t.params.vars[i].typ)
		}
		for i := range t.results.Len() {
			do(t.results.vars[i].typ)
		}
	case *Struct:
		for _, f := range t.fields {
			do(f.typ)
		}
	}
}

// localNamedVertex is -1 for a type that no parameters are in scope of.
func (g *monoGraph) localNamedVertex(pkg *Package, named *Named) int {
	obj := named.Obj()
	if obj.pkg != pkg || obj.parent == pkg.scope {
		return -1
	}
	if idx, ok := g.nameIdx[obj]; ok {
		return idx
	}
	idx := -1
	for scope := obj.parent; scope != nil && scope != pkg.scope; scope = scope.parent {
		for _, name := range scope.Names() {
			elem, _ := scope.elems[name].(*TypeName)
			if elem == nil || elem.pos >= obj.pos {
				continue
			}
			tpar, ok := elem.typ.(*TypeParam)
			if !ok || elem.IsAlias() {
				continue
			}
			if idx < 0 {
				idx = len(g.vertices)
				g.vertices = append(g.vertices, monoVertex{obj: obj})
			}
			g.edges = append(g.edges, monoEdge{idx, g.typeParamVertex(tpar), 1, obj.pos, tpar})
		}
	}
	g.know(obj, idx)
	return idx
}

func (g *monoGraph) know(obj *TypeName, idx int) {
	if g.nameIdx == nil {
		g.nameIdx = make(map[*TypeName]int)
	}
	g.nameIdx[obj] = idx
}

func (g *monoGraph) typeParamVertex(tpar *TypeParam) int {
	if p := g.canon[tpar]; p != nil {
		tpar = p
	}
	if idx, ok := g.nameIdx[tpar.obj]; ok {
		return idx
	}
	idx := len(g.vertices)
	g.vertices = append(g.vertices, monoVertex{obj: tpar.obj})
	g.know(tpar.obj, idx)
	return idx
}
