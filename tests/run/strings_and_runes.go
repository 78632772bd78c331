package main

import (
	"fmt"
	"strings"
)

func main() {
	s := "héllo, 世界"
	for i, r := range s {
		fmt.Print(i, ":", string(r), " ")
	}
	fmt.Println(len(s), len([]rune(s)), s[1], strings.ToUpper(s))
	fmt.Println(strings.Split("a,b,c", ","), strings.Repeat("ab", 3), strings.Fields(" x  y "))
	var b strings.Builder
	for i := range 3 {
		fmt.Fprintf(&b, "%d-", i)
	}
	fmt.Printf("%q %v\n", b.String(), strings.Contains(s, "世"))
}
