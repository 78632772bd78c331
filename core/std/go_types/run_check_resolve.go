// Package types: bodies for the machine: what the files of a package declare and import.
package types

import (
	"errors"
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

func validatedImportPath(path string) (string, error) {
	s, err := strconv.Unquote(path)
	if err != nil {
		return "", err
	}
	if s == "" {
		return "", errors.New("empty string")
	}
	const illegal = `!"#$%&'()*,:;<=>?[\]^{|}` + "`\uFFFD"
	for _, r := range s {
		if !unicode.IsGraphic(r) || unicode.IsSpace(r) || strings.ContainsRune(illegal, r) {
			return s, fmt.Errorf("invalid character %#U", r)
		}
	}
	return s, nil
}

func (check *Checker) declarePkgObj(ident *ast.Ident, obj Object, d *declInfo) {
	switch {
	case ident.Name == "init":
		check.error(ident, "cannot declare init - must be func")
		return
	case ident.Name == "main" && check.pkg.name == "main":
		check.error(ident, "cannot declare main - must be func")
		return
	}
	check.declare(check.pkg.scope, ident, obj, nopos)
	check.addToMap(obj, d)
}

func (check *Checker) addToMap(obj Object, d *declInfo) {
	check.objMap[obj] = d
	obj.setOrder(uint32(len(check.objMap)))
}

func (check *Checker) importPackage(at positioner, path, dir string) *Package {
	key := importKey{path, dir}
	if imp := check.impMap[key]; imp != nil {
		return imp
	}
	var imp *Package
	if path == "C" && (check.conf.FakeImportC || check.conf.go115UsesCgo) {
		if check.conf.FakeImportC && check.conf.go115UsesCgo {
			check.error(at, "cannot use FakeImportC and go115UsesCgo together")
		}
		imp = NewPackage("C", "C")
		imp.fake = true
		imp.cgo = check.conf.go115UsesCgo
	} else {
		var err error
		switch importer := check.conf.Importer.(type) {
		case nil:
			err = errors.New("Config.Importer not installed")
		case ImporterFrom:
			imp, err = importer.ImportFrom(path, dir, 0)
			if imp == nil && err == nil {
				err = fmt.Errorf("Config.Importer.ImportFrom(%s, %s, 0) returned nil but no error", path, dir)
			}
		default:
			imp, err = importer.Import(path)
			if imp == nil && err == nil {
				err = fmt.Errorf("Config.Importer.Import(%s) returned nil but no error", path)
			}
		}
		if err == nil && imp != nil && (imp.name == "_" || imp.name == "") {
			err = fmt.Errorf("invalid package name: %q", imp.name)
			imp = nil
		}
		if err != nil {
			check.errorf(at, "could not import %s (%s)", path, err)
			if imp == nil {
				// A package of which nothing is known takes its place.
				name := strings.TrimSuffix(path, "/")
				imp = NewPackage(path, name[strings.LastIndex(name, "/")+1:])
			}
			imp.fake = true
		}
	}
	if !imp.complete && !imp.fake {
		return nil
	}
	check.impMap[key] = imp
	if check.pkgPathMap != nil {
		check.markImports(imp)
	}
	return imp
}

// methodInfo is a method with the name of its receiver's type.
type methodInfo struct {
	obj  *Func
	ptr  bool
	recv *ast.Ident
}

func (check *Checker) collectObjects() {
	pkg := check.pkg
	var methods []methodInfo
	var fileScopes []*Scope
	for i, file := range check.files {
		check.version = asGoVersion(check.versions[file])
		check.recordDef(file.Name, nil)
		pos, end := file.Pos(), file.End()
		name := fmt.Sprintf("file[%d]", i)
		if f := check.fset.File(file.Pos()); f != nil {
			pos, end = token.Pos(f.Base()), token.Pos(f.Base()+f.Size())
			name = f.Name()
		}
		scope := NewScope(pkg.scope, pos, end, name)
		fileScopes = append(fileScopes, scope)
		check.recordScope(file, scope)
		dir := "."
		if path := check.fset.Position(file.Name.Pos()).Filename; strings.LastIndexAny(path, `/\`) > 0 {
			dir = path[:strings.LastIndexAny(path, `/\`)]
		}
		for _, d := range file.Decls {
			switch d := d.(type) {
			case *ast.BadDecl:
			case *ast.GenDecl:
				check.walkSpecs(d, func(s ast.Spec, iota int, last *ast.ValueSpec, inherited bool) {
					switch s := s.(type) {
					case *ast.ImportSpec:
						check.importDecl(scope, s, dir)
					case *ast.TypeSpec:
						obj := NewTypeName(s.Name.Pos(), pkg, s.Name.Name, nil)
						check.declarePkgObj(s.Name, obj, &declInfo{file: scope, version: check.version, tdecl: s})
					case *ast.ValueSpec:
						if last != nil {
							check.collectConsts(scope, s, iota, last, inherited)
						} else {
							check.collectVars(scope, s)
						}
					}
				})
			case *ast.FuncDecl:
				methods = check.collectFunc(scope, d, methods)
			default:
				check.errorf(d, badTree+"unknown ast.Decl node %T", d)
			}
		}
	}
	for _, scope := range fileScopes {
		for _, name := range scope.Names() {
			alt := pkg.scope.elems[name]
			if alt == nil {
				continue
			}
			obj := scope.elems[name]
			p := check.problem()
			if imp, ok := obj.(*PkgName); ok {
				p.addf(alt, "%s already declared through import of %s", name, imp.imported)
			} else {
				p.addf(alt, "%s already declared through dot-import of %s", name, obj.Pkg())
			}
			p.addAltDecl(obj)
			p.report()
		}
	}
	if methods == nil {
		return
	}
	check.methods = make(map[*TypeName][]*Func)
	for _, m := range methods {
		if ptr, base := check.resolveBaseTypeName(m.ptr, m.recv); base != nil {
			m.obj.hasPtrRecv_ = ptr
			check.methods[base] = append(check.methods[base], m.obj)
		}
	}
}

func (check *Checker) importDecl(scope *Scope, s *ast.ImportSpec, dir string) {
	if s.Path.Value == "" {
		return
	}
	path, err := validatedImportPath(s.Path.Value)
	if err != nil {
		check.errorf(s.Path, "invalid import path (%s)", err)
		return
	}
	imp := check.importPackage(s.Path, path, dir)
	if imp == nil {
		return
	}
	name := imp.name
	if s.Name != nil {
		name = s.Name.Name
		if path == "C" {
			check.error(s.Name, `cannot rename import "C"`)
			return
		}
	}
	if name == "init" {
		check.error(s, "cannot import package as init - init must be a func")
		return
	}
	pkg := check.pkg
	if !slices.Contains(pkg.imports, imp) {
		pkg.imports = append(pkg.imports, imp)
	}
	obj := NewPkgName(s.Pos(), pkg, name, imp)
	if s.Name != nil {
		check.recordDef(s.Name, obj)
	} else {
		check.recordImplicit(s, obj)
	}
	if imp.fake {
		check.usedPkgNames[obj] = true
	}
	check.imports = append(check.imports, obj)
	if name != "." {
		check.declare(scope, nil, obj, nopos)
		return
	}
	if check.dotImportMap == nil {
		check.dotImportMap = make(map[dotImportKey]*PkgName)
	}
	for _, name := range imp.scope.Names() {
		if !isExported(name) {
			continue
		}
		if alt := scope.elems[name]; alt != nil {
			p := check.problem()
			p.addf(s.Name, "%s redeclared in this block", alt.Name())
			p.addAltDecl(alt)
			p.report()
			continue
		}
		// The object keeps the scope of its own package.
		scope.insert(name, imp.scope.elems[name])
		check.dotImportMap[dotImportKey{scope, name}] = obj
	}
}

func (check *Checker) collectConsts(scope *Scope, s *ast.ValueSpec, iota int, last *ast.ValueSpec, inherited bool) {
	for i, name := range s.Names {
		obj := NewConst(name.Pos(), check.pkg, name.Name, nil, constant.MakeInt64(int64(iota)))
		d := &declInfo{file: scope, version: check.version, vtyp: last.Type, inherited: inherited}
		if i < len(last.Values) {
			d.init = last.Values[i]
		}
		check.declarePkgObj(name, obj, d)
	}
}

func (check *Checker) collectVars(scope *Scope, s *ast.ValueSpec) {
	lhs := make([]*Var, len(s.Names))
	var shared *declInfo
	if len(s.Values) == 1 {
		shared = &declInfo{file: scope, version: check.version, lhs: lhs, vtyp: s.Type, init: s.Values[0]}
	}
	for i, name := range s.Names {
		obj := newVar(PackageVar, name.Pos(), check.pkg, name.Name, nil)
		lhs[i] = obj
		d := shared
		if d == nil {
			d = &declInfo{file: scope, version: check.version, vtyp: s.Type}
			if i < len(s.Values) {
				d.init = s.Values[i]
			}
		}
		check.declarePkgObj(name, obj, d)
	}
}

func (check *Checker) collectFunc(scope *Scope, d *ast.FuncDecl, methods []methodInfo) []methodInfo {
	pkg, name := check.pkg, d.Name.Name
	obj := NewFunc(d.Name.Pos(), pkg, name, nil)
	var tparam0 *ast.Field
	if d.Type.TypeParams.NumFields() > 0 {
		tparam0 = d.Type.TypeParams.List[0]
	}
	if d.Recv.NumFields() == 0 {
		if d.Recv != nil {
			check.error(d.Recv, "method has no receiver")
		}
		if name == "init" || name == "main" && pkg.name == "main" {
			if tparam0 != nil {
				check.softErrorf(tparam0, "func %s must have no type parameters", name)
			}
			if d.Type.Params.NumFields() != 0 || d.Type.Results != nil {
				check.softErrorf(d.Name, "func %s must have no arguments and no return values", name)
			}
		} else if tparam0 != nil {
			check.verifyVersionf(tparam0, go1_18, "type parameter")
		}
		if name == "init" {
			// Nobody can name it.
			obj.parent = pkg.scope
			check.recordDef(d.Name, obj)
			if d.Body == nil {
				check.softErrorf(obj, "func init must have a body")
			}
		} else {
			check.declare(pkg.scope, d.Name, obj, nopos)
		}
	} else {
		ptr, base, _ := check.unpackRecv(d.Recv.List[0].Type, false)
		if recv, _ := base.(*ast.Ident); recv != nil && name != "_" {
			methods = append(methods, methodInfo{obj, ptr, recv})
		}
		if tparam0 != nil {
			check.genericMethod(d.Type.TypeParams)
		}
		check.recordDef(d.Name, obj)
	}
	check.addToMap(obj, &declInfo{file: scope, version: check.version, fdecl: d})
	return methods
}

func (check *Checker) sortObjects() {
	check.objList = make([]Object, 0, len(check.objMap))
	for obj := range check.objMap {
		check.objList = append(check.objList, obj)
	}
	slices.SortFunc(check.objList, func(a, b Object) int { return int(a.order()) - int(b.order()) })
}

// unpackRecv takes the type of a receiver apart.
func (check *Checker) unpackRecv(rtyp ast.Expr, unpackParams bool) (ptr bool, base ast.Expr, tparams []*ast.Ident) {
	base = ast.Unparen(rtyp)
	if t, _ := base.(*ast.StarExpr); t != nil {
		ptr = true
		base = ast.Unparen(t.X)
	}
	ix := unpackIndexedExpr(base)
	if ix == nil {
		return
	}
	base = ix.x
	if !unpackParams {
		return
	}
	for _, arg := range ix.indices {
		par, _ := arg.(*ast.Ident)
		if par == nil {
			if _, bad := arg.(*ast.BadExpr); !bad {
				check.errorf(arg, "receiver type parameter %s must be an identifier", arg)
			}
			par = &ast.Ident{NamePos: arg.Pos(), Name: "_"}
		}
		tparams = append(tparams, par)
	}
	return
}

// resolveBaseTypeName follows aliases, by their syntax alone.
func (check *Checker) resolveBaseTypeName(ptr bool, name *ast.Ident) (bool, *TypeName) {
	var seen []*TypeName
	for name != nil {
		tname, _ := check.pkg.scope.elems[name.Name].(*TypeName)
		if tname == nil || slices.Contains(seen, tname) {
			break
		}
		tdecl := check.objMap[tname].tdecl
		if !tdecl.Assign.IsValid() {
			return ptr, tname
		}
		if tdecl.TypeParams != nil {
			break
		}
		seen = append(seen, tname)
		typ := ast.Unparen(tdecl.Type)
		if p, _ := typ.(*ast.StarExpr); p != nil {
			if ptr {
				break
			}
			ptr = true
			typ = ast.Unparen(p.X)
		}
		name, _ = typ.(*ast.Ident)
	}
	return false, nil
}

// packageObjects: types that are defined first, then aliases, then all else.
func (check *Checker) packageObjects() {
	for _, obj := range check.objList {
		if t, _ := obj.(*TypeName); t != nil && t.typ != nil {
			check.collectMethods(t)
		}
	}
	var aliases, others []Object
	for _, obj := range check.objList {
		t, _ := obj.(*TypeName)
		switch {
		case t == nil:
			others = append(others, obj)
		case check.objMap[t].tdecl.Assign.IsValid():
			aliases = append(aliases, obj)
		default:
			check.objDecl(obj)
		}
	}
	for _, obj := range append(aliases, others...) {
		check.objDecl(obj)
	}
	check.methods = nil
}

func (check *Checker) unusedImports() {
	// Without bodies nobody knows.
	if check.conf.IgnoreFuncBodies {
		return
	}
	for _, obj := range check.imports {
		if obj.name == "_" || check.usedPkgNames[obj] {
			continue
		}
		path := obj.imported.path
		if elem := path[strings.LastIndex(path, "/")+1:]; obj.name == "" || obj.name == "." || obj.name == elem {
			check.softErrorf(obj, "%q imported and not used", path)
		} else {
			check.softErrorf(obj, "%q imported as %s and not used", path, obj.name)
		}
	}
}
