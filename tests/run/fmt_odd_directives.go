package main

import (
	"fmt"
	"os"
)

type flags struct{}

func (flags) Format(f fmt.State, verb rune) {
	fmt.Fprint(f, fmt.FormatString(f, verb), " ", f.Flag('-'), f.Flag('0'))
}

func main() {
	fmt.Printf("%999999999999d\n", 3)
	fmt.Printf("%.999999999999d\n", 3)
	fmt.Printf("%[x]d %[+1]d %[1]d\n", 1)
	fmt.Printf("%*d|%*d\n", uint8(200), 1, int8(-9), 2)
	fmt.Printf("%*d\n", uint64(1<<63), 1)
	fmt.Printf("%5s|%-5s|\n", "\xe4\xb8", "a\xff\xfe")
	fmt.Printf("%0-9v %-08v\n", flags{}, flags{})
	err := fmt.Errorf("%w, %[1]w", os.ErrExist)
	fmt.Printf("%T %v\n", err, len(err.(interface{ Unwrap() []error }).Unwrap()))
}
