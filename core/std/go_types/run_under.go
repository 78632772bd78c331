// Package types: bodies for the machine: what the types of a type set have in common.
package types

import "iter"

// underIs asks f what typ is made of, or each type of its type set.
func underIs(typ Type, f func(Type) bool) bool {
	return all(typ, func(_, u Type) bool { return f(u) })
}

func all(t Type, f func(t, u Type) bool) bool {
	if p, _ := Unalias(t).(*TypeParam); p != nil {
		return p.typeset(f)
	}
	return f(t, t.Underlying())
}

func typeset(t Type) iter.Seq2[Type, Type] {
	return func(yield func(t, u Type) bool) { all(t, yield) }
}

// typeError is a reason, put into words when someone asks.
type typeError struct {
	format_ string
	args    []any
}

var emptyTypeError typeError

func typeErrorf(format string, args ...any) *typeError {
	if format == "" {
		return &emptyTypeError
	}
	return &typeError{format, args}
}

func (err *typeError) format(check *Checker) string { return check.sprintf(err.format_, err.args...) }

// commonUnder is what all types of t are made of, channels of one element up to their direction. Where `cond` is there, it
// may refuse a type.
func commonUnder(t Type, cond func(t, u Type) *typeError) (Type, *typeError) {
	var ct, cu Type
	var err *typeError
	all(t, func(t, u Type) bool {
		if cond != nil {
			if err = cond(t, u); err != nil {
				return false
			}
		}
		switch {
		case u == nil:
			err = typeErrorf("no specific type")
		case cu == nil:
			ct, cu = t, u
		default:
			cx, _ := cu.(*Chan)
			cy, _ := u.(*Chan)
			switch {
			case cx == nil || cy == nil:
				if !Identical(cu, u) {
					err = typeErrorf("%s and %s have different underlying types", ct, t)
				}
			case !Identical(cx.elem, cy.elem):
				err = typeErrorf("channels %s and %s have different element types", ct, t)
			case cx.dir == SendRecv:
				ct, cu = t, u
			case cx.dir != cy.dir && cy.dir != SendRecv:
				err = typeErrorf("channels %s and %s have conflicting directions", ct, t)
			}
		}
		return err == nil
	})
	if err != nil {
		return nil, err
	}
	return cu, nil
}
