package p

func f(x int, y any) {
	switch x {
	case 1, 2:
	case 1: // ERROR "duplicate case 1 (constant of type int) in expression switch"
	case "a": // ERROR "(untyped string constant) to type int"
	}
	switch y.(type) {
	case int:
	case int: // ERROR "duplicate case int in type switch"
	}
	switch z := y.(type) { // ERROR "z declared and not used"
	case int:
	}
	switch x.(type) { // ERROR "x (variable of type int) is not an interface"
	}
}
