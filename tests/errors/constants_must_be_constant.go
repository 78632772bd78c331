package p

func g() int { return 1 }

const a = g() // ERROR "g() (value of type int) is not constant"
const b []int = nil // ERROR "invalid constant type []int"
const c // ERROR "missing init expr for c"

var n = 3
var arr [n]int // ERROR "invalid array length n"
var neg [-1]int // ERROR "invalid array length -1 (untyped int constant)"
