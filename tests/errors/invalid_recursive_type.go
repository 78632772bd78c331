package p

type t struct { // ERROR "invalid recursive type: t refers to itself"
	inner t
}
