package p // ERROR "declared and not used: y" "declared and not used: x"

func f() {
//line second.go:1
	x := 1
//line first.go:1
	y := 2
}
