// Prints which code points have a shape, as core/src/printable.txt has them: how many follow one another that have none, how
// many that have one, and so on in turn, in base 36. `go run xtask/go/printable.go > core/src/printable.txt`
package main

import (
	"fmt"
	"strconv"
	"unicode"
)

func main() {
	last, n := false, int64(0)
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if has := unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S); has != last {
			fmt.Print(strconv.FormatInt(n, 36), " ")
			last, n = has, 0
		}
		n++
	}
	fmt.Println(strconv.FormatInt(n, 36))
}
