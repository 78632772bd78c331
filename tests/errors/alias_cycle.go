package p

type a = b // ERROR "invalid recursive type a"
type b = *a
type c = c // ERROR "invalid recursive type: c refers to itself"
