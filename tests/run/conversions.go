package main

import (
	"fmt"
	"strconv"
)

func main() {
	f := 3.99
	n, err := strconv.Atoi("12x")
	fmt.Println(int(f), int8(int(f)+300), uint8(n+200)+100, n, err)
	fmt.Println(strconv.Itoa(-45), strconv.Quote("a\n"), string(rune(19990)), []byte("é"))
	v, err := strconv.ParseFloat("2.5e3", 64)
	fmt.Println(v, err, float32(v)/3)
}
