// Categories and cases of all code points, as sums over blocks.
package main

import (
	"fmt"
	"unicode"
)

func b(x bool) int {
	if x {
		return 1
	}
	return 0
}
func main() {
	fs := []func(r rune) int{
		func(r rune) int { return int(unicode.ToUpper(r)) }, func(r rune) int { return int(unicode.ToLower(r)) }, func(r rune) int { return int(unicode.ToTitle(r)) },
		func(r rune) int { return b(unicode.IsLetter(r)) }, func(r rune) int { return b(unicode.IsDigit(r)) }, func(r rune) int { return b(unicode.IsNumber(r)) },
		func(r rune) int { return b(unicode.IsSpace(r)) }, func(r rune) int { return b(unicode.IsUpper(r)) }, func(r rune) int { return b(unicode.IsLower(r)) },
		func(r rune) int { return b(unicode.IsTitle(r)) }, func(r rune) int { return b(unicode.IsPunct(r)) }, func(r rune) int { return b(unicode.IsSymbol(r)) },
		func(r rune) int { return b(unicode.IsPrint(r)) }, func(r rune) int { return b(unicode.IsGraphic(r)) }, func(r rune) int { return b(unicode.IsMark(r)) },
		func(r rune) int { return b(unicode.IsControl(r)) }, func(r rune) int { return int(unicode.SimpleFold(r)) },
	}
	for base := rune(-64); base < 0x20000; base += 2048 {
		for k, f := range fs {
			h := uint32(0)
			for r := base; r < base+2048; r++ {
				h = h*31 + uint32(f(r))
			}
			fmt.Println(base, k, h)
		}
	}
}
