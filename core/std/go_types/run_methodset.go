// Package types: bodies for the machine: all methods that a type has.
package types

import (
	"fmt"
	"slices"
	"strings"
)

var emptyMethodSet MethodSet

func (s *MethodSet) String() string {
	if len(s.list) == 0 {
		return "MethodSet {}"
	}
	var buf strings.Builder
	buf.WriteString("MethodSet {\n")
	for _, m := range s.list {
		fmt.Fprintf(&buf, "\t%s\n", m)
	}
	buf.WriteString("}\n")
	return buf.String()
}

func (s *MethodSet) Lookup(pkg *Package, name string) *Selection {
	key := Id(pkg, name)
	i, ok := slices.BinarySearchFunc(s.list, key, func(m *Selection, key string) int {
		return strings.Compare(m.obj.Id(), key)
	})
	if !ok {
		return nil
	}
	return s.list[i]
}

// methodSet holds nil where names collide.
type methodSet map[string]*Selection

func (s methodSet) addOne(f *Func, e embeddedType, i int, indirect bool) {
	key := f.Id()
	_, known := s[key]
	if known || e.multiples || !indirect && f.hasPtrRecv() {
		s[key] = nil
		return
	}
	s[key] = &Selection{MethodVal, nil, f, concat(e.index, i), indirect}
}

func NewMethodSet(T Type) *MethodSet {
	if asNamed(T) != nil && isPointer(T) {
		return &emptyMethodSet
	}
	typ, isPtr := deref(T)
	if isPtr && IsInterface(typ) {
		return &emptyMethodSet
	}
	base := methodSet{}
	var seen []*Named
	for current := []embeddedType{{typ, nil, isPtr, false}}; len(current) > 0; {
		var next []embeddedType
		fields := map[string]bool{}
		methods := methodSet{}
		for _, e := range current {
			if named := asNamed(e.typ); named != nil {
				if seenNamed(seen, named) {
					continue
				}
				seen = append(seen, named)
				for i := range named.NumMethods() {
					methods.addOne(named.Method(i), e, i, e.indirect)
				}
			}
			switch t := e.typ.Underlying().(type) {
			case *Struct:
				for i, f := range t.fields {
					fields[f.Id()] = true
					if f.embedded {
						typ, isPtr := deref(f.typ)
						next = append(next, embeddedType{typ, concat(e.index, i), e.indirect || isPtr, e.multiples})
					}
				}
			case *Interface:
				for i, f := range t.typeSet().methods {
					methods.addOne(f, e, i, true)
				}
			}
		}
		for key, m := range methods {
			if _, known := base[key]; known {
				continue
			}
			if fields[key] {
				m = nil
			}
			base[key] = m
		}
		// What is deeper and has a field's name cannot be seen.
		for key := range fields {
			if _, known := base[key]; !known {
				base[key] = nil
			}
		}
		current = consolidateMultiples(next)
	}
	var list []*Selection
	for _, m := range base {
		if m != nil {
			m.recv = T
			list = append(list, m)
		}
	}
	if len(base) == 0 {
		return &emptyMethodSet
	}
	slices.SortFunc(list, func(a, b *Selection) int { return strings.Compare(a.obj.Id(), b.obj.Id()) })
	return &MethodSet{list}
}
