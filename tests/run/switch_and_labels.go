package main

import "fmt"

func grade(n int) string {
	switch {
	case n >= 90:
		return "A"
	case n >= 80:
		fallthrough
	case n >= 70:
		return "B or C"
	}
	return "D"
}

func main() {
	fmt.Println(grade(95), grade(85), grade(72), grade(10))
outer:
	for i := range 3 {
		for j := range 3 {
			if j == 2 {
				continue outer
			}
			if i == 2 {
				break outer
			}
			fmt.Print(i, j, ";")
		}
	}
	fmt.Println()
	switch x := any(3.5).(type) {
	case int, string:
		fmt.Println("int or string", x)
	case float64:
		fmt.Println("float", x+1)
	}
}
