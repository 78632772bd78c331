// Prints the general categories of all code points as core/src/categories.txt has them: a letter for the category and
// how many follow one another in base 36, nothing for one. `go run xtask/go/categories.go > core/src/categories.txt`
package main

import (
	"fmt"
	"strconv"
	"unicode"
)

func main() {
	kinds := []struct {
		letter byte
		tables []*unicode.RangeTable
	}{
		{'L', []*unicode.RangeTable{unicode.Lu, unicode.Ll, unicode.Lt}},
		{'O', []*unicode.RangeTable{unicode.Lm, unicode.Lo}},
		{'M', []*unicode.RangeTable{unicode.M}},
		{'D', []*unicode.RangeTable{unicode.Nd}},
		{'N', []*unicode.RangeTable{unicode.Nl, unicode.No}},
		{'P', []*unicode.RangeTable{unicode.P}},
		{'S', []*unicode.RangeTable{unicode.S}},
		{'Z', []*unicode.RangeTable{unicode.Zs}},
	}
	of := func(r rune) byte {
		for _, kind := range kinds {
			if unicode.In(r, kind.tables...) {
				return kind.letter
			}
		}
		return 'C'
	}
	last, n := of(0), int64(0)
	for r := rune(0); r <= unicode.MaxRune+1; r++ {
		if r <= unicode.MaxRune && of(r) == last {
			n++
			continue
		}
		fmt.Printf("%c", last)
		if n > 1 {
			fmt.Print(strconv.FormatInt(n, 36))
		}
		if r <= unicode.MaxRune {
			last, n = of(r), 1
		}
	}
	fmt.Println()
}
