// Package types: bodies for the machine: what every program knows.
package types

import (
	"go/constant"
	"strings"
)

var Typ = []*Basic{
	Invalid:        {Invalid, 0, "invalid type"},
	Bool:           {Bool, IsBoolean, "bool"},
	Int:            {Int, IsInteger, "int"},
	Int8:           {Int8, IsInteger, "int8"},
	Int16:          {Int16, IsInteger, "int16"},
	Int32:          {Int32, IsInteger, "int32"},
	Int64:          {Int64, IsInteger, "int64"},
	Uint:           {Uint, IsInteger | IsUnsigned, "uint"},
	Uint8:          {Uint8, IsInteger | IsUnsigned, "uint8"},
	Uint16:         {Uint16, IsInteger | IsUnsigned, "uint16"},
	Uint32:         {Uint32, IsInteger | IsUnsigned, "uint32"},
	Uint64:         {Uint64, IsInteger | IsUnsigned, "uint64"},
	Uintptr:        {Uintptr, IsInteger | IsUnsigned, "uintptr"},
	Float32:        {Float32, IsFloat, "float32"},
	Float64:        {Float64, IsFloat, "float64"},
	Complex64:      {Complex64, IsComplex, "complex64"},
	Complex128:     {Complex128, IsComplex, "complex128"},
	String:         {String, IsString, "string"},
	UnsafePointer:  {UnsafePointer, 0, "Pointer"},
	UntypedBool:    {UntypedBool, IsBoolean | IsUntyped, "untyped bool"},
	UntypedInt:     {UntypedInt, IsInteger | IsUntyped, "untyped int"},
	UntypedRune:    {UntypedRune, IsInteger | IsUntyped, "untyped rune"},
	UntypedFloat:   {UntypedFloat, IsFloat | IsUntyped, "untyped float"},
	UntypedComplex: {UntypedComplex, IsComplex | IsUntyped, "untyped complex"},
	UntypedString:  {UntypedString, IsString | IsUntyped, "untyped string"},
	UntypedNil:     {UntypedNil, IsUntyped, "untyped nil"},
}

// The second names of two types are types of their own, identical to the first.
var (
	universeBool Type = Typ[Bool]
	universeByte Type = &Basic{Byte, IsInteger | IsUnsigned, "byte"}
	universeRune Type = &Basic{Rune, IsInteger, "rune"}
)

// Statements, expressions and conversions are three kinds of call.
const (
	conversion exprKind = iota
	expression
	statement
)

const (
	_Append builtinId = iota
	_Cap
	_Clear
	_Close
	_Complex
	_Copy
	_Delete
	_Imag
	_Len
	_Make
	_Max
	_Min
	_New
	_Panic
	_Print
	_Println
	_Real
	_Recover
	_Add
	_Alignof
	_Offsetof
	_Sizeof
	_Slice
	_SliceData
	_String
	_StringData
	_Assert
	_Trace
)

type predeclaredFunc struct {
	name     string
	nargs    int
	variadic bool
	kind     exprKind
}

var predeclaredFuncs = [...]predeclaredFunc{
	_Append:     {"append", 1, true, expression},
	_Cap:        {"cap", 1, false, expression},
	_Clear:      {"clear", 1, false, statement},
	_Close:      {"close", 1, false, statement},
	_Complex:    {"complex", 2, false, expression},
	_Copy:       {"copy", 2, false, statement},
	_Delete:     {"delete", 2, false, statement},
	_Imag:       {"imag", 1, false, expression},
	_Len:        {"len", 1, false, expression},
	_Make:       {"make", 1, true, expression},
	_Max:        {"max", 1, true, expression},
	_Min:        {"min", 1, true, expression},
	_New:        {"new", 1, false, expression},
	_Panic:      {"panic", 1, false, statement},
	_Print:      {"print", 0, true, statement},
	_Println:    {"println", 0, true, statement},
	_Real:       {"real", 1, false, expression},
	_Recover:    {"recover", 0, false, statement},
	_Add:        {"Add", 2, false, expression},
	_Alignof:    {"Alignof", 1, false, expression},
	_Offsetof:   {"Offsetof", 1, false, expression},
	_Sizeof:     {"Sizeof", 1, false, expression},
	_Slice:      {"Slice", 2, false, expression},
	_SliceData:  {"SliceData", 1, false, expression},
	_String:     {"String", 2, false, expression},
	_StringData: {"StringData", 1, false, expression},
	_Assert:     {"assert", 1, false, statement},
	_Trace:      {"trace", 0, true, statement},
}

type Builtin struct {
	object
	id builtinId
}

func newBuiltin(id builtinId) *Builtin {
	return &Builtin{object{name: predeclaredFuncs[id].name, typ: Typ[Invalid]}, id}
}

// Before Go 1.27 what any stands for is called so wherever it is.
var anyInterface = firstOf(release < 27, &Interface{complete: true, tset: &topTypeSet}, &emptyInterface)

func firstOf(isFirst bool, first, second *Interface) *Interface {
	if isFirst {
		return first
	}
	return second
}

// The two scopes come first, so that what is declared in them can name them.
var (
	universeScope Scope
	unsafeScope   Scope
	unsafePackage Package
	Universe      = declareUniverse(&universeScope, &unsafeScope, &unsafePackage)
	Unsafe        = Universe.elemsOwner(&unsafePackage)
)

// elemsOwner is pkg, once the scope is filled.
func (s *Scope) elemsOwner(pkg *Package) *Package { return pkg }

var (
	universeIota       = Universe.elems["iota"]
	universeAny        = Universe.elems["any"]
	universeComparable = Universe.elems["comparable"]
	universeError      = Universe.elems["error"].Type()
)

// declareUniverse fills the scopes of the universe and of package unsafe.
func declareUniverse(universe, unsafe *Scope, pkg *Package) *Scope {
	universe.comment = "universe"
	// A package whose scope's parent is the universe is not among that one's children.
	unsafe.parent = universe
	unsafe.comment = "package \"unsafe\""
	*pkg = Package{path: "unsafe", name: "unsafe", scope: unsafe, complete: true}
	declare := func(name string, obj Object) {
		scope := universe
		if isExported(name) {
			scope = unsafe
		}
		obj.setParent(scope)
		scope.insert(name, obj)
	}
	types := append(append([]*Basic(nil), Typ...), universeByte.(*Basic), universeRune.(*Basic))
	for _, t := range types {
		switch {
		case strings.Contains(t.name, " "):
			// No program can name it.
		case t.kind == UnsafePointer:
			declare(t.name, NewTypeName(nopos, pkg, t.name, t))
		default:
			declare(t.name, NewTypeName(nopos, nil, t.name, t))
		}
	}
	declare("error", errorType())
	anyName := NewTypeName(nopos, nil, "any", nil)
	a := &Alias{obj: anyName, fromRHS: anyInterface, actual: anyInterface}
	a.orig = a
	anyName.typ = a
	declare("any", anyName)
	comparable := &Interface{complete: true, tset: &_TypeSet{terms: allTermlist, comparable: true}}
	declare("comparable", predeclaredInterface("comparable", comparable))
	declare("true", NewConst(nopos, nil, "true", Typ[UntypedBool], constant.MakeBool(true)))
	declare("false", NewConst(nopos, nil, "false", Typ[UntypedBool], constant.MakeBool(false)))
	declare("iota", NewConst(nopos, nil, "iota", Typ[UntypedInt], constant.MakeInt64(0)))
	declare("nil", &Nil{object{name: "nil", typ: Typ[UntypedNil]}})
	for id := _Append; id < _Assert; id++ {
		obj := newBuiltin(id)
		if isExported(obj.name) {
			obj.pkg = pkg
		}
		declare(obj.name, obj)
	}
	return universe
}

// predeclaredInterface declares the type `name`.
func predeclaredInterface(name string, u *Interface) *TypeName {
	obj := NewTypeName(nopos, nil, name, nil)
	obj.typ = completeNamed(obj, u)
	return obj
}

// errorType: the receiver of its method is the named type.
func errorType() *TypeName {
	ityp := &Interface{complete: true}
	obj := predeclaredInterface("error", ityp)
	recv := newVar(RecvVar, nopos, nil, "", obj.typ)
	res := newVar(ResultVar, nopos, nil, "", Typ[String])
	sig := &Signature{recv: recv, results: &Tuple{vars: []*Var{res}}}
	ityp.methods = []*Func{NewFunc(nopos, nil, "Error", sig)}
	ityp.tset = &_TypeSet{methods: ityp.methods, terms: allTermlist}
	return obj
}

func DefPredeclaredTestFuncs() {
	if Universe.elems["assert"] != nil {
		return
	}
	for id := _Assert; id <= _Trace; id++ {
		Universe.Insert(newBuiltin(id))
	}
}
