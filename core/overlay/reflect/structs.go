package reflect

import (
	"internal/abi"
	"strconv"
	"unsafe"
)

// fieldParts describes a field to the machine.
type fieldParts struct {
	name, tag, pkg string
	t              *abi.Type
	embedded       bool
}

func StructOf(fields []StructField) Type {
	parts := make([]fieldParts, len(fields))
	seen := map[string]bool{}
	pkg := ""
	for i, f := range fields {
		if f.Name == "" {
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no name")
		}
		if !isValidFieldName(f.Name) {
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has invalid name")
		}
		if f.Type == nil {
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no type")
		}
		if f.Anonymous && f.PkgPath != "" {
			panic("reflect.StructOf: field \"" + f.Name + "\" is anonymous but has PkgPath set")
		}
		if c := f.Name[0]; f.PkgPath == "" && ('a' <= c && c <= 'z' || c == '_') {
			panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
		}
		if f.PkgPath != "" {
			if pkg == "" {
				pkg = f.PkgPath
			} else if pkg != f.PkgPath {
				panic(ofStructOf + ": fields with different PkgPath " + pkg + " and " + f.PkgPath)
			}
		}
		t := f.Type.common()
		if f.Anonymous {
			embeddable(t, i, len(fields))
		}
		if seen[f.Name] && f.Name != "_" {
			panic("reflect.StructOf: duplicate field " + f.Name)
		}
		seen[f.Name] = true
		parts[i] = fieldParts{f.Name, string(f.Tag), f.PkgPath, t, f.Anonymous}
	}
	return toType(composeStruct(parts))
}

// embeddable panics if Go would not make a struct with this embedded field, the i-th of n.
func embeddable(t *abi.Type, i, n int) {
	const no = "reflect: embedded type with methods not implemented "
	u := t.Uncommon()
	methods := u != nil && u.Mcount > 0
	switch Kind(t.Kind()) {
	case Interface:
		for _, m := range (*interfaceType)(unsafe.Pointer(t)).Methods {
			exported(t, m.Name)
		}
		return
	case Pointer:
		if k := t.Elem().Kind(); k == abi.Pointer || k == abi.Interface {
			panic("reflect.StructOf: illegal embedded field type " + stringFor(t))
		}
		if methods && i > 0 {
			panic(no + "if type is not first field")
		}
		if u != nil && n > 1 {
			panic(no + "if there is more than one field")
		}
	default:
		if methods && i > 0 {
			panic(no + "if type is not first field")
		}
		if u != nil && n > 1 && t.IsDirectIface() {
			panic(no + "for non-pointer type")
		}
	}
	if u != nil {
		for _, m := range u.Methods() {
			exported(t, m.Name)
		}
	}
}

func exported(t *abi.Type, name abi.NameOff) {
	if pkgPath(toRType(t).nameOff(name)) != "" {
		panic("reflect: embedded interface with unexported method(s) not implemented")
	}
}
