// Package types: bodies for the machine: the checker: what it knows, how it begins and ends, what it writes down.
package types

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/parser"
	"go/token"
	"go/version"
	"os"
	"slices"
	"strconv"
)

// environment is what surrounds the expression under way.
type environment struct {
	decl          *declInfo
	scope         *Scope
	version       goVersion
	iota          constant.Value
	errpos        positioner
	inTParamList  bool
	sig           *Signature
	isPanic       map[*ast.CallExpr]bool
	hasLabel      bool
	hasCallOrRecv bool
	exprPos       token.Pos
}

func (env *environment) lookupScope(name string) (*Scope, Object) {
	for s := env.scope; s != nil; s = s.parent {
		if obj := s.elems[name]; obj != nil && (env.exprPos == 0 || obj.scopePos() <= env.exprPos) {
			return s, obj
		}
	}
	return nil, nil
}

func (env *environment) lookup(name string) Object {
	_, obj := env.lookupScope(name)
	return obj
}

type exprInfo struct {
	isLhs bool
	mode  operandMode
	typ   *Basic
	val   constant.Value
}

type importKey struct{ path, dir string }

type dotImportKey struct {
	scope *Scope
	name  string
}

// action is what has to wait until types are set up.
type action struct {
	version goVersion
	f       func()
}

type cleaner interface{ cleanup() }

type Checker struct {
	conf *Config
	ctxt *Context
	fset *token.FileSet
	pkg  *Package
	*Info
	nextID        uint64
	objMap        map[Object]*declInfo
	objList       []Object
	impMap        map[importKey]*Package
	pkgPathMap    map[string]map[string]bool
	seenPkgMap    map[*Package]bool
	files         []*ast.File
	versions      map[*ast.File]string
	imports       []*PkgName
	dotImportMap  map[dotImportKey]*PkgName
	unionTypeSets map[*Union]*_TypeSet
	varSizes      map[*Named]bool
	usedVars      map[*Var]bool
	usedPkgNames  map[*PkgName]bool
	mono          monoGraph
	firstErr      error
	methods       map[*TypeName][]*Func
	untyped       map[ast.Expr]exprInfo
	delayed       []action
	objPath       []Object
	objPathIdx    map[Object]int
	cleaners      []cleaner
	environment
}

// addDeclDep: what is being declared refers to another object of the package.
func (check *Checker) addDeclDep(to Object) {
	from := check.decl
	if from == nil || check.objMap[to] == nil {
		return
	}
	if from.deps == nil {
		from.deps = make(map[Object]bool)
	}
	from.deps[to] = true
}

func (check *Checker) later(f func()) {
	check.delayed = append(check.delayed, action{check.version, f})
}

func (check *Checker) push(obj Object) {
	if check.objPathIdx == nil {
		check.objPathIdx = make(map[Object]int)
	}
	check.objPathIdx[obj] = len(check.objPath)
	check.objPath = append(check.objPath, obj)
}

func (check *Checker) pop() {
	i := len(check.objPath) - 1
	delete(check.objPathIdx, check.objPath[i])
	check.objPath = check.objPath[:i]
}

func (check *Checker) needsCleanup(c cleaner) { check.cleaners = append(check.cleaners, c) }

func NewChecker(conf *Config, fset *token.FileSet, pkg *Package, info *Info) *Checker {
	if conf == nil {
		conf = new(Config)
	}
	if info == nil {
		info = new(Info)
	}
	return &Checker{
		conf: conf, ctxt: conf.Context, fset: fset, pkg: pkg, Info: info,
		objMap:       make(map[Object]*declInfo),
		impMap:       make(map[importKey]*Package),
		usedVars:     make(map[*Var]bool),
		usedPkgNames: make(map[*PkgName]bool),
	}
}

func (conf *Config) Check(path string, fset *token.FileSet, files []*ast.File, info *Info) (*Package, error) {
	pkg := NewPackage(path, "")
	return pkg, NewChecker(conf, fset, pkg, info).Files(files)
}

func (check *Checker) initFiles(files []*ast.File) {
	check.files, check.imports, check.dotImportMap = nil, nil, nil
	check.firstErr, check.methods, check.untyped = nil, nil, nil
	check.delayed, check.objPath, check.objPathIdx, check.cleaners = nil, nil, nil, nil
	check.usedVars = make(map[*Var]bool)
	check.usedPkgNames = make(map[*PkgName]bool)
	pkg := check.pkg
	for _, file := range files {
		name := file.Name.Name
		if pkg.name == "" {
			if name == "_" {
				check.error(file.Name, "invalid package name _")
			} else {
				pkg.name = name
			}
		} else if pkg.name != name {
			check.errorf(atPos(file.Package), "package %s; expected package %s", name, pkg.name)
			continue
		}
		check.files = append(check.files, file)
	}
	check.versions = check.Info.FileVersions
	if check.versions == nil {
		check.versions = make(map[*ast.File]string)
	}
	if v := asGoVersion(check.conf.GoVersion); v != "" && len(files) > 0 && v.cmp(goCurrent) > 0 {
		check.errorf(files[0], "package requires newer Go version %v (application built with %v)", v, goCurrent)
	}
	for _, file := range check.files {
		v := check.conf.GoVersion
		if own := asGoVersion(file.GoVersion); own != "" {
			v = string(own)
			if own.cmp(go1_21) < 0 {
				v = string(go1_21)
			}
			if own.cmp(goCurrent) > 0 {
				check.errorf(file.Name, "file requires newer Go version %v (application built with %v)", own, goCurrent)
			}
		}
		check.versions[file] = v
	}
}

// bailout ends checking: nobody wants more than the first error.
type bailout struct{}

func (check *Checker) handleBailout(err *error) {
	switch p := recover().(type) {
	case nil, bailout:
		*err = check.firstErr
	default:
		check.tellWhere()
		panic(p)
	}
}

// tellWhere: what was being declared when someone panicked.
func (check *Checker) tellWhere() {
	var path []Object
	for _, obj := range check.objPath {
		if check.objMap[obj] != nil {
			path = append(path, obj)
		}
	}
	if len(path) == 0 {
		return
	}
	fmt.Fprintln(os.Stderr, "The following panic happened checking types near:")
	tell := func(path []Object) {
		for _, obj := range slices.Backward(path) {
			fmt.Fprintf(os.Stderr, "\t%v\n", check.fset.Position(obj.Pos()))
		}
	}
	if n := len(path); n > 10 {
		tell(path[n-5:])
		fmt.Fprintln(os.Stderr, "\t...")
		path = path[:5]
	}
	tell(path)
}

func (check *Checker) Files(files []*ast.File) (err error) {
	if check.pkg == Unsafe {
		return nil
	}
	defer check.handleBailout(&err)
	check.initFiles(files)
	check.collectObjects()
	check.sortObjects()
	check.directCycles()
	check.packageObjects()
	check.processDelayed(0)
	check.cleanup()
	check.initOrder()
	if !check.conf.DisableUnusedImportCheck {
		check.unusedImports()
	}
	check.recordUntyped()
	if check.firstErr == nil {
		check.monomorph()
	}
	check.pkg.goVersion = check.conf.GoVersion
	check.pkg.complete = true
	check.imports, check.dotImportMap, check.pkgPathMap, check.seenPkgMap = nil, nil, nil, nil
	check.unionTypeSets, check.usedVars, check.usedPkgNames, check.ctxt = nil, nil, nil, nil
	return
}

// processDelayed does what waits from `top` on, and what comes while it does so.
func (check *Checker) processDelayed(top int) {
	if len(check.delayed) == top {
		return
	}
	saved := check.version
	for i := top; i < len(check.delayed); i++ {
		a := check.delayed[i]
		check.version = a.version
		a.f()
	}
	check.delayed = check.delayed[:top]
	check.version = saved
}

func (check *Checker) cleanup() {
	for i := 0; i < len(check.cleaners); i++ {
		check.cleaners[i].cleanup()
	}
	check.cleaners = nil
}

func Eval(fset *token.FileSet, pkg *Package, pos token.Pos, expr string) (_ TypeAndValue, err error) {
	node, err := parser.ParseExprFrom(fset, "eval", expr, 0)
	if err != nil {
		return TypeAndValue{}, err
	}
	info := &Info{Types: make(map[ast.Expr]TypeAndValue)}
	err = CheckExpr(fset, pkg, pos, node, info)
	return info.Types[node], err
}

func CheckExpr(fset *token.FileSet, pkg *Package, pos token.Pos, expr ast.Expr, info *Info) (err error) {
	var scope *Scope
	switch {
	case pkg == nil:
		scope, pos = Universe, nopos
	case !pos.IsValid():
		scope = pkg.scope
	default:
		for _, file := range pkg.scope.children {
			if scope = file.Innermost(pos); scope != nil {
				break
			}
		}
		if scope == nil {
			return fmt.Errorf("no position %s found in package %s", fset.Position(pos), pkg.name)
		}
	}
	check := NewChecker(nil, fset, pkg, info)
	check.scope, check.exprPos = scope, pos
	defer check.handleBailout(&err)
	var x operand
	check.rawExpr(nil, &x, expr, nil, true)
	check.processDelayed(0)
	check.recordUntyped()
	return nil
}

// Versions of the language.
type goVersion string

func asGoVersion(v string) goVersion { return goVersion(version.Lang(v)) }

func (v goVersion) cmp(w goVersion) int { return version.Compare(string(v), string(w)) }

const (
	go1_9  goVersion = "go1.9"
	go1_13 goVersion = "go1.13"
	go1_14 goVersion = "go1.14"
	go1_17 goVersion = "go1.17"
	go1_18 goVersion = "go1.18"
	go1_20 goVersion = "go1.20"
	go1_21 goVersion = "go1.21"
	go1_22 goVersion = "go1.22"
	go1_23 goVersion = "go1.23"
	go1_26 goVersion = "go1.26"
	go1_27 goVersion = "go1.27"
)

func (check *Checker) allowVersion(want goVersion) bool {
	return check.version == "" || check.version.cmp(want) >= 0
}

func (check *Checker) allowsDynamicComparable() bool { return check.allowVersion(go1_20) }

func (check *Checker) verifyVersionf(at positioner, v goVersion, format string, args ...any) bool {
	if check.allowVersion(v) {
		return true
	}
	check.versionErrorf(at, v, format, args...)
	return false
}

// record tells Info.Types of x, unless it may still get a type from where it stands.
func (check *Checker) record(x *operand) {
	switch {
	case x.mode == invalid:
	case x.mode == novalue:
		check.recordTypeAndValue(x.expr, novalue, (*Tuple)(nil), nil)
	default:
		var val constant.Value
		if x.mode == constant_ {
			val = x.val
		}
		if t, _ := x.typ.(*Basic); t != nil && t.info&IsUntyped != 0 {
			if check.untyped == nil {
				check.untyped = make(map[ast.Expr]exprInfo)
			}
			check.untyped[x.expr] = exprInfo{false, x.mode, t, val}
			return
		}
		check.recordTypeAndValue(x.expr, x.mode, x.typ, val)
	}
}

func (check *Checker) recordUntyped() {
	if check.Types == nil {
		return
	}
	for x, info := range check.untyped {
		check.recordTypeAndValue(x, info.mode, info.typ, info.val)
	}
}

func (check *Checker) recordTypeAndValue(x ast.Expr, mode operandMode, typ Type, val constant.Value) {
	if check.Types != nil && mode != invalid {
		check.Types[x] = TypeAndValue{mode, typ, val}
	}
}

func (check *Checker) recordBuiltinType(f ast.Expr, res Type, args ...Type) {
	if check.Types != nil {
		check.recordBuiltinSig(f, makeSig(res, args...))
	}
}

func (check *Checker) recordBuiltinSig(f ast.Expr, sig *Signature) {
	for {
		check.recordTypeAndValue(f, builtin, sig, nil)
		p, _ := f.(*ast.ParenExpr)
		if p == nil {
			return
		}
		f = p.X
	}
}

func (check *Checker) recordCommaOkTypes(x ast.Expr, a []*operand) {
	m := check.Types
	if m == nil || a[0].mode == invalid {
		return
	}
	for {
		tv := m[x]
		pos := x.Pos()
		tv.Type = NewTuple(
			newVar(LocalVar, pos, check.pkg, "", a[0].typ),
			newVar(LocalVar, pos, check.pkg, "", a[1].typ),
		)
		m[x] = tv
		p, _ := x.(*ast.ParenExpr)
		if p == nil {
			return
		}
		x = p.X
	}
}

// recordInstance tells Info.Instances under the name that was instantiated.
func (check *Checker) recordInstance(expr ast.Expr, targs []Type, typ Type) {
	if check.Instances == nil {
		return
	}
	switch e := expr.(type) {
	case *ast.IndexExpr:
		expr = e.X
	case *ast.IndexListExpr:
		expr = e.X
	}
	var id *ast.Ident
	switch e := expr.(type) {
	case *ast.Ident:
		id = e
	case *ast.SelectorExpr:
		id = e.Sel
	default:
		panic("instantiated ident not found; please report: " + ExprString(expr))
	}
	if sig, _ := typ.(*Signature); sig != nil {
		typ = withOldRecv(sig)
	}
	check.Instances[id] = Instance{newTypeList(targs), typ}
}

func (check *Checker) recordDef(id *ast.Ident, obj Object) {
	if check.Defs != nil {
		check.Defs[id] = obj
	}
}

func (check *Checker) recordUse(id *ast.Ident, obj Object) {
	if check.Uses != nil {
		check.Uses[id] = obj
	}
}

func (check *Checker) recordImplicit(node ast.Node, obj Object) {
	if check.Implicits != nil {
		check.Implicits[node] = obj
	}
}

func (check *Checker) recordSelection(x *ast.SelectorExpr, kind SelectionKind, recv Type, obj Object, index []int, indirect bool) {
	check.recordUse(x.Sel, obj)
	if check.Selections != nil {
		check.Selections[x] = &Selection{kind, recv, obj, index, indirect}
	}
}

func (check *Checker) recordScope(node ast.Node, scope *Scope) {
	if check.Scopes != nil {
		check.Scopes[node] = scope
	}
}

// qualifier names packages in messages: by their paths where several imported ones share a name.
func (check *Checker) qualifier(pkg *Package) string {
	if pkg == check.pkg {
		return ""
	}
	if check.pkgPathMap == nil {
		check.pkgPathMap = make(map[string]map[string]bool)
		check.seenPkgMap = make(map[*Package]bool)
		check.markImports(check.pkg)
	}
	if len(check.pkgPathMap[pkg.name]) > 1 {
		return strconv.Quote(pkg.path)
	}
	return pkg.name
}

func (check *Checker) markImports(pkg *Package) {
	if check.seenPkgMap[pkg] {
		return
	}
	check.seenPkgMap[pkg] = true
	paths := check.pkgPathMap[pkg.name]
	if paths == nil {
		paths = make(map[string]bool)
		check.pkgPathMap[pkg.name] = paths
	}
	paths[pkg.path] = true
	for _, imp := range pkg.imports {
		check.markImports(imp)
	}
}
