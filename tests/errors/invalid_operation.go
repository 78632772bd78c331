package p

func f(p *int, b bool) {
	_ = p + 1 // ERROR "mismatched types *int and untyped int"
	_ = !p    // ERROR "invalid operation: operator ! not defined on p"
	_ = -b    // ERROR "operator - not defined on b"
}
