package p

var a int8 = 128 // ERROR "cannot use 128 (untyped int constant) as int8 value in variable declaration (overflows)"

var b uint = -1 // ERROR "overflows"
