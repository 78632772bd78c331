// Package types: what is inlined into callers, in gc's shape: objects, scopes and packages.
package types

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"strings"
)

//line api.go:79:1
func (e *ArgumentError) Error() string { return e.Err.Error() }

//line api.go:80:1
func (e *ArgumentError) Unwrap() error { return e.Err }

//line api.go:330:1
func (info *Info) recordTypes() bool {
	return info.Types != nil
}

//line api.go:355:1
func (info *Info) ObjectOf(id *ast.Ident) Object {
	if obj := info.Defs[id]; obj != nil {
		return obj
	}
	return info.Uses[id]
}

//line api.go:368:1
func (info *Info) PkgNameOf(imp *ast.ImportSpec) *PkgName {
	var obj Object
	if imp.Name != nil {
		obj = info.Defs[imp.Name]
	} else {
		obj = info.Implicits[imp]
	}
	pkgname, _ := obj.(*PkgName)
	return pkgname
}

//line api.go:389:1
func (tv TypeAndValue) IsVoid() bool {
	return tv.mode == novalue
}

//line api.go:394:1
func (tv TypeAndValue) IsType() bool {
	return tv.mode == typexpr
}

//line api.go:400:1
func (tv TypeAndValue) IsBuiltin() bool {
	return tv.mode == builtin
}

//line api.go:407:1
func (tv TypeAndValue) IsValue() bool {
	switch tv.mode {
	case constant_, variable, mapindex, value, commaok, commaerr:
		return true
	}
	return false
}

//line api.go:417:1
func (tv TypeAndValue) IsNil() bool {
	return tv.mode == value && tv.Type == Typ[UntypedNil]
}

//line api.go:423:1
func (tv TypeAndValue) Addressable() bool {
	return tv.mode == variable
}

//line api.go:429:1
func (tv TypeAndValue) Assignable() bool {
	return tv.mode == variable || tv.mode == mapindex
}

//line api.go:435:1
func (tv TypeAndValue) HasOk() bool {
	return tv.mode == commaok || tv.mode == mapindex
}

//line api.go:448:1
func (inst Instance) String() string {
	return fmt.Sprintf("%s%s", inst.TypeArgs, inst.Type)
}

//line object.go:107:1
func (obj *object) Parent() *Scope { return obj.parent }

//line object.go:110:1
func (obj *object) Pos() token.Pos { return obj.pos }

//line object.go:114:1
func (obj *object) Pkg() *Package { return obj.pkg }

//line object.go:117:1
func (obj *object) Name() string { return obj.name }

//line object.go:120:1
func (obj *object) Type() Type { return obj.typ }

//line object.go:125:1
func (obj *object) Exported() bool { return isExported(obj.name) }

//line object.go:128:1
func (obj *object) Id() string { return Id(obj.pkg, obj.name) }

//line object.go:130:1
func (obj *object) String() string { panic("abstract") }

//line object.go:131:1
func (obj *object) order() uint32       { return obj.order_ }
func (obj *object) scopePos() token.Pos { return obj.scopePos_ }

//line object.go:134:1
func (obj *object) setParent(parent *Scope)   { obj.parent = parent }
func (obj *object) setType(typ Type)          { obj.typ = typ }
func (obj *object) setOrder(order uint32)     { assert(order > 0); obj.order_ = order }
func (obj *object) setScopePos(pos token.Pos) { obj.scopePos_ = pos }

//line object.go:218:1
func (obj *PkgName) Imported() *Package { return obj.imported }

//line object.go:233:1
func (obj *Const) Val() constant.Value { return obj.val }

//line object.go:235:1
func (*Const) isDependency() {}

//line object.go:325:1
func (kind VarKind) String() string {
	if 0 <= kind && int(kind) < len(varKindNames) {
		return varKindNames[kind]
	}
	return fmt.Sprintf("VarKind(%d)", kind)
}

//line object.go:333:1
func (v *Var) Kind() VarKind { return v.kind }

//line object.go:337:1
func (v *Var) SetKind(kind VarKind) { v.kind = kind }

//line object.go:373:1
func (obj *Var) Anonymous() bool { return obj.embedded }

//line object.go:376:1
func (obj *Var) Embedded() bool { return obj.embedded }

//line object.go:379:1
func (obj *Var) IsField() bool { return obj.kind == FieldVar }

//line object.go:388:1
func (obj *Var) Origin() *Var {
	if obj.origin != nil {
		return obj.origin
	}
	return obj
}

//line object.go:395:1
func (*Var) isDependency() {}

//line object.go:423:1
func (obj *Func) Signature() *Signature {
	if obj.typ != nil {
		return obj.typ.(*Signature)
	}
//line object.go:435:1
	return new(Signature)
}

//line object.go:449:1
func (obj *Func) Scope() *Scope { return obj.typ.(*Signature).scope }

//line object.go:458:1
func (obj *Func) Origin() *Func {
	if obj.origin != nil {
		return obj.origin
	}
	return obj
}

//line object.go:469:1
func (obj *Func) Pkg() *Package { return obj.object.Pkg() }

//line object.go:490:1
func (*Func) isDependency() {}

//line object.go:500:1
func NewLabel(pos token.Pos, pkg *Package, name string) *Label {
	return &Label{object{pos: pos, pkg: pkg, name: name, typ: Typ[Invalid]}, false}
}

//line object.go:647:1
func (obj *PkgName) String() string { return ObjectString(obj, nil) }

//line object.go:648:1
func (obj *Const) String() string { return ObjectString(obj, nil) }

//line object.go:649:1
func (obj *TypeName) String() string { return ObjectString(obj, nil) }

//line object.go:650:1
func (obj *Var) String() string { return ObjectString(obj, nil) }

//line object.go:651:1
func (obj *Func) String() string { return ObjectString(obj, nil) }

//line object.go:652:1
func (obj *Label) String() string { return ObjectString(obj, nil) }

//line object.go:653:1
func (obj *Builtin) String() string { return ObjectString(obj, nil) }

//line object.go:654:1
func (obj *Nil) String() string { return ObjectString(obj, nil) }

//line package.go:34:1
func (pkg *Package) Path() string { return pkg.path }

//line package.go:37:1
func (pkg *Package) Name() string { return pkg.name }

//line package.go:40:1
func (pkg *Package) SetName(name string) { pkg.name = name }

//line package.go:46:1
func (pkg *Package) GoVersion() string { return pkg.goVersion }

//line package.go:52:1
func (pkg *Package) Scope() *Scope {
	if pkg != nil {
		return pkg.scope
	}
	return Universe
}

//line package.go:61:1
func (pkg *Package) Complete() bool { return pkg.complete }

//line package.go:64:1
func (pkg *Package) MarkComplete() { pkg.complete = true }

//line package.go:75:1
func (pkg *Package) Imports() []*Package { return pkg.imports }

//line package.go:79:1
func (pkg *Package) SetImports(list []*Package) { pkg.imports = list }

//line package.go:81:1
func (pkg *Package) String() string {
	return fmt.Sprintf("package %s (%q)", pkg.name, pkg.path)
}

//line scope.go:37:1
func NewScope(parent *Scope, pos, end token.Pos, comment string) *Scope {
	s := &Scope{parent, nil, 0, nil, pos, end, comment, false}
//line scope.go:40:1
	if parent != nil && parent != Universe {
		parent.children = append(parent.children, s)
		s.number = len(parent.children)
	}
	return s
}

//line scope.go:48:1
func (s *Scope) Parent() *Scope { return s.parent }

//line scope.go:51:1
func (s *Scope) Len() int { return len(s.elems) }

//line scope.go:66:1
func (s *Scope) NumChildren() int { return len(s.children) }

//line scope.go:69:1
func (s *Scope) Child(i int) *Scope { return s.children[i] }

//line scope.go:73:1
func (s *Scope) Lookup(name string) Object { return resolve(name, s.elems[name]) }

//line scope.go:117:1
func (s *Scope) _InsertLazy(name string, resolve func() Object) bool {
	if s.elems[name] != nil {
		return false
	}
	s.insert(name, &lazyObject{parent: s, resolve: resolve})
	return true
}

//line scope.go:125:1
func (s *Scope) insert(name string, obj Object) {
	if s.elems == nil {
		s.elems = make(map[string]Object)
	}
	s.elems[name] = obj
}

//line scope.go:158:1
func (s *Scope) String() string {
	var buf strings.Builder
	s.WriteTo(&buf, 0, false)
	return buf.String()
}

//line scope2.go:37:1
func (s *Scope) Pos() token.Pos { return s.pos }

//line scope2.go:38:1
func (s *Scope) End() token.Pos { return s.end }

//line scope2.go:43:1
func (s *Scope) Contains(pos token.Pos) bool {
	return cmpPos(s.pos, pos) <= 0 && cmpPos(pos, s.end) < 0
}

//line selection.go:84:1
func (s *Selection) Kind() SelectionKind { return s.kind }

//line selection.go:87:1
func (s *Selection) Recv() Type { return s.recv }

//line selection.go:91:1
func (s *Selection) Obj() Object { return s.obj }

//line selection.go:139:1
func (s *Selection) Index() []int { return s.index }

//line selection.go:148:1
func (s *Selection) Indirect() bool { return s.indirect }

//line selection.go:150:1
func (s *Selection) String() string { return SelectionString(s, nil) }

//line util.go:28:1
func cmpPos(p, q token.Pos) int { return int(p - q) }
