package p

var (
	_ int8  = 200 // ERROR "cannot use 200 (untyped int constant) as int8 value in variable declaration (overflows)"
	_       = int8(200) // ERROR "constant 200 overflows int8"
	_ int   = 1.5 // ERROR "cannot use 1.5 (untyped float constant) as int value in variable declaration (truncated)"
	_       = uint(-1) // ERROR "constant -1 overflows uint"
	_       = 1 << 600 // ERROR "constant shift overflow"
	_       = 10 / 0 // ERROR "invalid operation: division by zero"
	_       = string(1.5) // ERROR "cannot convert 1.5 (untyped float constant) to type string"
)
