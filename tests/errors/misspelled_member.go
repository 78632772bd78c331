package p

import "strings"

type t struct{ Count int }

func (t) Reset() {}

func f(v t, p **t) {
	_ = v.count // ERROR "v.count undefined (type t has no field or method count, but does have field Count)"
	v.reset() // ERROR "v.reset undefined (type t has no field or method reset, but does have method Reset)"
	_ = p.Count // ERROR "p.Count undefined (type **t has no field or method Count)"
	strings.toUpper("x") // ERROR "undefined: strings.toUpper (but have ToUpper)"
	strings.Nothing("x") // ERROR "undefined: strings.Nothing"
}
