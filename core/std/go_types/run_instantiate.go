// Package types: bodies for the machine: instances of generic types and functions, and which types satisfy an interface.
package types

import (
	"bytes"
	"errors"
	"fmt"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Context knows instances by what they are instances of.
type Context struct {
	mu        sync.Mutex
	typeMap   map[string][]ctxtEntry
	nextID    int
	originIDs map[Type]int
}

type ctxtEntry struct {
	orig     Type
	targs    []Type
	instance Type
}

// instanceHash is a text that identical instances share.
func (ctxt *Context) instanceHash(orig Type, targs []Type) string {
	var buf bytes.Buffer
	w := newTypeHasher(&buf, ctxt)
	w.string(strconv.Itoa(ctxt.getID(orig)))
	w.typ(orig)
	if len(targs) > 0 {
		w.typeList(targs)
	}
	return strings.ReplaceAll(buf.String(), " ", "#")
}

// lookup gives the known instance, or nil.
func (ctxt *Context) lookup(h string, orig Type, targs []Type) Type {
	for _, e := range ctxt.typeMap[h] {
		if identicalInstance(orig, targs, e.orig, e.targs) {
			return e.instance
		}
	}
	return nil
}

// update makes inst known, or gives the identical one that is.
func (ctxt *Context) update(h string, orig Type, targs []Type, inst Type) Type {
	for _, e := range ctxt.typeMap[h] {
		if Identical(inst, e.instance) {
			return e.instance
		}
	}
	ctxt.typeMap[h] = append(ctxt.typeMap[h], ctxtEntry{orig, targs, inst})
	return inst
}

func (ctxt *Context) getID(t Type) int {
	id, ok := ctxt.originIDs[t]
	if !ok {
		id = ctxt.nextID
		ctxt.nextID++
		ctxt.originIDs[t] = id
	}
	return id
}

func identicalInstance(xorig Type, xargs []Type, yorig Type, yargs []Type) bool {
	return slices.EqualFunc(xargs, yargs, Identical) && Identical(xorig, yorig)
}

func Instantiate(ctxt *Context, orig Type, targs []Type, validate bool) (Type, error) {
	if ctxt == nil {
		ctxt = NewContext()
	}
	if release < 27 {
		return instantiate(ctxt, orig.(genericType), targs, validate)
	}
	generic, ok := orig.(genericType)
	if !ok {
		panic(fmt.Sprintf("cannot instantiate non-generic %s: expected *Named, *Alias, or *Signature", typeWord(orig)))
	}
	if len(targs) == 0 {
		panic(fmt.Sprintf("cannot instantiate %s: empty type argument list", orig))
	}
	if validate {
		tparams := generic.TypeParams().list()
		switch {
		case len(tparams) == 0:
			return nil, fmt.Errorf("cannot instantiate non-generic %s: has no type parameters", orig)
		case len(tparams) != len(targs):
			return nil, fmt.Errorf("cannot instantiate %s: got %d type arguments but have %d type parameters", orig, len(targs), len(tparams))
		}
		if i, err := (*Checker)(nil).verify(nopos, tparams, targs, ctxt); err != nil {
			return nil, &ArgumentError{i, err}
		}
	}
	return (*Checker)(nil).instance(nopos, generic, targs, nil, ctxt), nil
}

// instantiate asks less of its caller than releases do since.
func instantiate(ctxt *Context, orig genericType, targs []Type, validate bool) (Type, error) {
	at := [...]int{56, 56, 55, 0}[release-24]
	assertAt(len(targs) > 0, "instantiate.go", at)
	if validate {
		tparams := orig.TypeParams().list()
		assertAt(len(tparams) > 0, "instantiate.go", at+8)
		if len(targs) != len(tparams) {
			return nil, fmt.Errorf("got %d type arguments but %s has %d type parameters", len(targs), orig, len(tparams))
		}
		if i, err := (*Checker)(nil).verify(nopos, tparams, targs, ctxt); err != nil {
			return nil, &ArgumentError{i, err}
		}
	}
	return (*Checker)(nil).instance(nopos, orig, targs, nil, ctxt), nil
}

// typeWord is a type as messages have it.
func typeWord(t Type) string {
	if t == nil {
		return "<nil>"
	}
	return t.String()
}

// instance is orig with targs, the same one each time as far as the contexts remember.
func (check *Checker) instance(pos token.Pos, orig genericType, targs []Type, expanding *Named, ctxt *Context) (res Type) {
	var ctxts []*Context
	if expanding != nil {
		ctxts = append(ctxts, expanding.inst.ctxt)
	}
	if ctxt != nil {
		ctxts = append(ctxts, ctxt)
	}
	assert(len(ctxts) > 0)
	hashes := make([]string, len(ctxts))
	for i, c := range ctxts {
		hashes[i] = c.instanceHash(orig, targs)
	}
	for i, c := range ctxts {
		if res == nil {
			res = c.lookup(hashes[i], orig, targs)
		}
	}
	if res == nil {
		var known bool
		if res, known = check.newInstance(pos, orig, targs, expanding, ctxt); known {
			return res
		}
	}
	for i, c := range slices.Backward(ctxts) {
		res = c.update(hashes[i], orig, targs, res)
	}
	return res
}

// newInstance also says whether the result is none, but invalid or orig itself.
func (check *Checker) newInstance(pos token.Pos, orig genericType, targs []Type, expanding *Named, ctxt *Context) (Type, bool) {
	var name string
	switch orig := orig.(type) {
	case *Named:
		return check.newNamedInstance(pos, orig, targs, expanding), false
	case *Alias:
		name = orig.obj.name
	case *Signature:
		assert(expanding == nil)
		assert(orig.rparams == nil)
		assert(orig.tparams != nil)
		name = orig.String()
	default:
		panic(fmt.Sprintf("%v: cannot instantiate %v", pos, orig))
	}
	tparams := orig.TypeParams()
	if !check.validateTArgLen(pos, name, tparams.Len(), len(targs)) {
		return Typ[Invalid], true
	}
	if tparams.Len() == 0 {
		return orig, true
	}
	if a, ok := orig.(*Alias); ok {
		return check.newAliasInstance(pos, a, targs, expanding, ctxt), false
	}
	sig := check.subst(pos, orig, makeSubstMap(tparams.tparams, targs), nil, ctxt).(*Signature)
	if sig == orig {
		sig = clone(sig)
	}
	sig.tparams = nil
	return sig, false
}

// verify says which argument does not satisfy its parameter's bound, and why; -1 is none.
func (check *Checker) verify(pos token.Pos, tparams []*TypeParam, targs []Type, ctxt *Context) (int, error) {
	smap := makeSubstMap(tparams, targs)
	for i, t := range tparams {
		t.iface()
		bound := check.subst(pos, t.bound, smap, nil, ctxt)
		var cause string
		if !check.implements(targs[i], bound, true, &cause) {
			return i, errors.New(cause)
		}
	}
	return -1, nil
}

// implements says whether V implements the interface T, or satisfies it as a constraint; if not, cause may ask why.
func (check *Checker) implements(V, T Type, constraint bool, cause *string) bool {
	Vu, Tu := V.Underlying(), T.Underlying()
	if !isValid(Vu) || !isValid(Tu) {
		return true
	}
	if p, _ := Vu.(*Pointer); p != nil && !isValid(p.base.Underlying()) {
		return true
	}
	verb := "implement"
	if constraint {
		verb = "satisfy"
	}
	because := func(format string, args ...any) bool {
		if cause != nil {
			*cause = check.sprintf(format, args...)
		}
		return false
	}
	Ti, _ := Tu.(*Interface)
	if Ti == nil {
		if cause == nil {
			return false
		}
		detail := check.sprintf("%s is not an interface", T)
		switch {
		case isInterfacePtr(Tu) && release < 27:
			detail = check.sprintf("type %s is pointer to interface, not interface", T)
		case isInterfacePtr(Tu):
			detail = check.interfacePtrError(T)
		}
		return because("%s does not %s %s (%s)", V, verb, T, detail)
	}
	Vi, _ := Vu.(*Interface)
	switch {
	case Ti.Empty() || Vi != nil && Vi.typeSet().IsEmpty():
		return true
	case Ti.typeSet().IsEmpty():
		return because("cannot %s %s (empty type set)", verb, T)
	case !check.hasAllMethods(V, T, true, Identical, cause):
		if cause == nil {
			return false
		}
		return because("%s does not %s %s %s", V, verb, T, *cause)
	}
	if Ti.typeSet().hasTerms() {
		if Vi != nil {
			if !Vi.typeSet().subsetOf(Ti.typeSet()) {
				return because("%s does not %s %s", V, verb, T)
			}
		} else if !Ti.typeSet().terms.includes(V) {
			if cause == nil {
				return false
			}
			return because("%s does not %s %s (%s)", V, verb, T, check.whyNotTerm(V, T, Ti))
		}
	}
	switch {
	case !Ti.IsComparable() || comparableType(V, false, nil) == nil:
		return true
	case !constraint || comparableType(V, true, nil) != nil:
		return because("%s does not %s comparable", V, verb)
	case check == nil || check.allowsDynamicComparable():
		return true
	}
	return because("%s to %s comparable requires go1.20 or later", V, verb)
}

// whyNotTerm: V is of no term of T.
func (check *Checker) whyNotTerm(V, T Type, Ti *Interface) string {
	for _, t := range Ti.typeSet().terms {
		if t.tilde || !Identical(t.typ, t.typ.Underlying()) {
			continue
		}
		if wider := (&term{true, t.typ}); wider.includes(V) {
			return check.sprintf("possibly missing ~ for %s in %s", t.typ, T)
		}
	}
	if mentions(Ti, V) {
		return check.sprintf("%s mentions %s, but %s is not in the type set of %s", T, V, V, T)
	}
	return check.sprintf("%s missing in %s", V, Ti.typeSet().terms)
}

// mentions says whether typ is written in T.
func mentions(T, typ Type) bool {
	switch T := T.(type) {
	case *Interface:
		return slices.ContainsFunc(T.embeddeds, func(e Type) bool { return mentions(e, typ) })
	case *Union:
		return slices.ContainsFunc(T.terms, func(t *Term) bool { return mentions(t.typ, typ) })
	}
	return Identical(T, typ)
}
