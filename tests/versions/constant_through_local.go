package p

import "fmt"

func five() int { return 5 }

func show() {
	x := 7
	fmt.Println(x, five())
	y := 8
	y++
	fmt.Println(y)
}
