package main

import (
	"fmt"
	"strconv"
)

func main() {
	println(strconv.FormatComplex(1+2i, 'f', 2, 128))
	fmt.Println(strconv.FormatComplex(-1.5-2e10i, 'g', -1, 64), strconv.FormatComplex(3, 'e', 1, 128))
	println(len(strconv.FormatComplex(0, 'g', -1, 64)) == 6)
	defer func() { fmt.Println(recover()) }()
	strconv.FormatComplex(0, 'g', -1, 32)
}
