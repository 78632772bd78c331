// Package types: bodies for the machine: the sets of types that interfaces and unions stand for.
package types

import (
	"go/token"
	"slices"
	"strings"
)

// term is one of: nothing (nil), every type (typ is nil), a type, every type made of a type (tilde).
type term Term

func (x *term) String() string {
	switch {
	case x == nil:
		return "∅"
	case x.typ == nil:
		return "𝓤"
	case x.tilde:
		return "~" + x.typ.String()
	}
	return x.typ.String()
}

// union gives one or two terms.
func (x *term) union(y *term) (_, _ *term) {
	switch {
	case x == nil:
		return y, nil
	case y == nil || x.typ == nil:
		return x, nil
	case y.typ == nil:
		return y, nil
	case x.disjoint(y):
		return x, y
	case y.tilde && !x.tilde:
		return y, nil
	}
	return x, nil
}

func (x *term) intersect(y *term) *term {
	switch {
	case x == nil || y == nil:
		return nil
	case x.typ == nil:
		return y
	case y.typ == nil:
		return x
	case x.disjoint(y):
		return nil
	case x.tilde && !y.tilde:
		return y
	}
	return x
}

func (x *term) includes(t Type) bool {
	if x == nil || x.typ == nil {
		return x != nil
	}
	if x.tilde {
		t = t.Underlying()
	}
	return Identical(x.typ, t)
}

func (x *term) subsetOf(y *term) bool {
	switch {
	case x == nil:
		return true
	case y == nil:
		return false
	case y.typ == nil:
		return true
	case x.typ == nil || x.disjoint(y):
		return false
	}
	return y.tilde || !x.tilde
}

// disjoint asks of two terms with types.
func (x *term) disjoint(y *term) bool {
	tx, ty := x.typ, y.typ
	if y.tilde {
		tx = tx.Underlying()
	}
	if x.tilde {
		ty = ty.Underlying()
	}
	return !Identical(tx, ty)
}

// termlist is the union of its terms.
type termlist []*term

var allTermlist = termlist{new(term)}

const termSep = " | "

func (xl termlist) String() string {
	if len(xl) == 0 {
		return "∅"
	}
	var words []string
	for _, x := range xl {
		words = append(words, x.String())
	}
	return strings.Join(words, termSep)
}

// norm is xl without terms that another contains.
func (xl termlist) norm() termlist {
	var result termlist
	gone := make([]bool, len(xl))
	for i, x := range xl {
		if x == nil || gone[i] {
			continue
		}
		for j := i + 1; j < len(xl); j++ {
			y := xl[j]
			if y == nil || gone[j] {
				continue
			}
			if both, rest := x.union(y); rest == nil {
				if both.typ == nil {
					return allTermlist
				}
				x = both
				gone[j] = true
			}
		}
		result = append(result, x)
	}
	return result
}

func (xl termlist) union(yl termlist) termlist { return slices.Concat(xl, yl).norm() }

func (xl termlist) intersect(yl termlist) termlist {
	var result termlist
	for _, x := range xl {
		for _, y := range yl {
			if both := x.intersect(y); both != nil {
				result = append(result, both)
			}
		}
	}
	return result.norm()
}

func (xl termlist) equal(yl termlist) bool { return xl.subsetOf(yl) && yl.subsetOf(xl) }

func (xl termlist) includes(t Type) bool {
	return slices.ContainsFunc(xl, func(x *term) bool { return x.includes(t) })
}

func (xl termlist) subsetOf(yl termlist) bool {
	if yl.isEmpty() {
		return xl.isEmpty()
	}
	for _, x := range xl {
		if !slices.ContainsFunc(yl, x.subsetOf) {
			return false
		}
	}
	return true
}

// _TypeSet is what an interface stands for; comparable only where terms leave every type.
type _TypeSet struct {
	methods    []*Func
	terms      termlist
	comparable bool
}

var (
	topTypeSet     = _TypeSet{terms: allTermlist}
	invalidTypeSet _TypeSet
	emptyInterface = Interface{complete: true, tset: &topTypeSet}
)

func (s *_TypeSet) hasTerms() bool { return !s.terms.isEmpty() && !s.terms.isAll() }

func (s *_TypeSet) subsetOf(t *_TypeSet) bool { return s.terms.subsetOf(t.terms) }

func (s *_TypeSet) IsComparable(seen map[Type]bool) bool {
	if s.terms.isAll() {
		return s.comparable
	}
	return s.is(func(t *term) bool { return t != nil && comparableType(t.typ, false, seen) == nil })
}

// is asks f of every term, of nil where no types are named, until it denies.
func (s *_TypeSet) is(f func(*term) bool) bool {
	if !s.hasTerms() {
		return f(nil)
	}
	for _, t := range s.terms {
		if !f(t) {
			return false
		}
	}
	return true
}

// all asks f of every term's type and what it is made of.
func (s *_TypeSet) all(f func(t, u Type) bool) bool {
	return s.is(func(t *term) bool {
		if t == nil {
			return f(nil, nil)
		}
		u := Unalias(t.typ)
		if !t.tilde {
			u = u.Underlying()
		}
		return f(t.typ, u)
	})
}

func (s *_TypeSet) String() string {
	switch {
	case s.IsEmpty():
		return "∅"
	case s.IsAll():
		return "𝓤"
	}
	var parts []string
	if s.comparable {
		parts = append(parts, "comparable")
	}
	for _, m := range s.methods {
		parts = append(parts, m.String())
	}
	if s.hasTerms() {
		parts = append(parts, s.terms.String())
	}
	return "{" + strings.Join(parts, "; ") + "}"
}

func compareFunc(a, b *Func) int { return a.cmp(&b.object) }

func sortMethods(list []*Func) { slices.SortFunc(list, compareFunc) }

func computeInterfaceTypeSet(check *Checker, pos token.Pos, ityp *Interface) *_TypeSet {
	if ityp.tset != nil {
		return ityp.tset
	}
	if !ityp.complete {
		return &topTypeSet
	}
	// An interface that embeds itself meets this one.
	ityp.tset = &_TypeSet{terms: allTermlist}
	unions := make(map[*Union]*_TypeSet)
	if check != nil {
		if check.unionTypeSets == nil {
			check.unionTypeSets = unions
		}
		unions = check.unionTypeSets
	}
	collected := methodCollector{check: check, places: make(map[*Func]token.Pos)}
	for _, m := range ityp.methods {
		collected.add(m.pos, m, true)
	}
	terms, isComparable := allTermlist, false
	for i, typ := range ityp.embeddeds {
		var pos token.Pos
		if ityp.embedPos != nil {
			pos = (*ityp.embedPos)[i]
		}
		tset := embeddedTypeSet(check, unions, pos, typ)
		if tset == nil {
			continue
		}
		for _, m := range tset.methods {
			collected.add(pos, m, false)
		}
		terms, isComparable = intersectTermLists(terms, isComparable, tset.terms, tset.comparable)
	}
	sortMethods(collected.all)
	ityp.tset.methods, ityp.tset.terms, ityp.tset.comparable = collected.all, terms, isComparable
	return ityp.tset
}

// embeddedTypeSet is that of one element of an interface, nil if that is to be ignored.
func embeddedTypeSet(check *Checker, unions map[*Union]*_TypeSet, pos token.Pos, typ Type) *_TypeSet {
	switch u := typ.Underlying().(type) {
	case *Interface:
		tset := computeInterfaceTypeSet(check, pos, u)
		if !typeSetAllowed(check, pos, typ, true) {
			return nil
		}
		return tset
	case *Union:
		if !typeSetAllowed(check, pos, u, false) {
			return nil
		}
		tset := computeUnionTypeSet(check, unions, pos, u)
		if tset == &invalidTypeSet {
			return nil
		}
		return tset
	default:
		if !isValid(u) || !typeSetAllowed(check, pos, typ, false) {
			return nil
		}
		return &_TypeSet{terms: termlist{{false, typ}}}
	}
}

// methodCollector gathers the methods of an interface and of what it embeds.
type methodCollector struct {
	check  *Checker
	seen   objset
	all    []*Func
	places map[*Func]token.Pos
}

func (c *methodCollector) add(pos token.Pos, m *Func, explicit bool) {
	other, _ := c.seen.insert(m).(*Func)
	if other == nil {
		c.all = append(c.all, m)
		c.places[m] = pos
		return
	}
	if c.check != nil {
		duplicateMethod(c.check, pos, m, other, c.places[other], explicit)
	}
}

func intersectTermLists(xterms termlist, xcomp bool, yterms termlist, ycomp bool) (termlist, bool) {
	terms := xterms.intersect(yterms)
	comp := xcomp || ycomp
	if !comp || terms.isAll() {
		return terms, comp
	}
	// What types are left are comparable each.
	var kept termlist
	for _, t := range terms {
		if comparableType(t.typ, false, nil) == nil {
			kept = append(kept, t)
		}
	}
	return kept, false
}

const maxTermCount = 100

func computeUnionTypeSet(check *Checker, unions map[*Union]*_TypeSet, pos token.Pos, utyp *Union) *_TypeSet {
	if tset := unions[utyp]; tset != nil {
		return tset
	}
	tset := new(_TypeSet)
	unions[utyp] = tset
	var all termlist
	for _, t := range utyp.terms {
		var terms termlist
		u := t.typ.Underlying()
		ityp, _ := u.(*Interface)
		switch {
		case ityp != nil:
			terms = computeInterfaceTypeSet(check, pos, ityp).terms
		case !isValid(u):
			continue
		case t.tilde && !Identical(t.typ, u):
			terms = termlist{nil}
		default:
			terms = termlist{(*term)(t)}
		}
		all = all.union(terms)
		if len(all) > maxTermCount {
			unions[utyp] = &invalidTypeSet
			tooManyTerms(check, pos)
			return &invalidTypeSet
		}
	}
	tset.terms = all
	return tset
}
