package p

func f() {
	var s string = 1 // ERROR "cannot use 1 (untyped int constant) as string value in variable declaration"
	var n int = s    // ERROR "cannot use s (variable of type string) as int value in variable declaration"
	_ = n + s        // ERROR "invalid operation: n + s (mismatched types int and string)"
}
