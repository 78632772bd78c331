// Package types: bodies for the machine: scopes.
package types

import (
	"fmt"
	"go/token"
	"io"
	"slices"
	"strings"
)

func (s *Scope) Names() []string {
	names := make([]string, 0, len(s.elems))
	for name := range s.elems {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// resolve: objects here are never lazy.
func resolve(name string, obj Object) Object { return obj }

// lookupIgnoringCase gives what is called so but for capitals, exported names only where asked.
func (s *Scope) lookupIgnoringCase(name string, exported bool) []Object {
	var found []Object
	for _, n := range s.Names() {
		if strings.EqualFold(n, name) && (isExported(n) || !exported) {
			found = append(found, s.elems[n])
		}
	}
	return found
}

func (s *Scope) Insert(obj Object) Object {
	name := obj.Name()
	if other := s.elems[name]; other != nil {
		return other
	}
	s.insert(name, obj)
	if obj.Parent() == nil {
		obj.setParent(s)
	}
	return nil
}

func (s *Scope) LookupParent(name string, pos token.Pos) (*Scope, Object) {
	for ; s != nil; s = s.parent {
		obj := s.elems[name]
		if obj != nil && (!pos.IsValid() || obj.scopePos() <= pos) {
			return s, obj
		}
	}
	return nil, nil
}

func (s *Scope) Innermost(pos token.Pos) *Scope {
	// The scopes of files know where they are; that of their package does not.
	if s.parent == Universe {
		for _, file := range s.children {
			if inner := file.Innermost(pos); inner != nil {
				return inner
			}
		}
	}
	if !s.Contains(pos) {
		return nil
	}
	for _, child := range s.children {
		if child.Contains(pos) {
			return child.Innermost(pos)
		}
	}
	return s
}

func (s *Scope) WriteTo(w io.Writer, n int, recurse bool) {
	const indent = ".  "
	outer := strings.Repeat(indent, n)
	fmt.Fprintf(w, "%s%s scope %p {\n", outer, s.comment, s)
	for _, name := range s.Names() {
		fmt.Fprintf(w, "%s%s%s\n", outer, indent, s.elems[name])
	}
	if recurse {
		for _, child := range s.children {
			child.WriteTo(w, n+1, recurse)
		}
	}
	fmt.Fprintf(w, "%s}\n", outer)
}
