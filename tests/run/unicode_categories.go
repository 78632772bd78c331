package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	sample := []rune("aÉßǆǅʰªⅷ²٣१जिं́ำ世ーｱ٪«€+∑♥😀\u00ad\u200b\u2028\u3000\ue000Ⓐₐ᳐ᾳᾼİıſK\u1c80Ω")
	for _, r := range sample {
		fmt.Printf("%+q", r)
		for i, f := range []func(rune) bool{unicode.IsLetter, unicode.IsMark, unicode.IsDigit, unicode.IsNumber, unicode.IsPunct, unicode.IsSymbol, unicode.IsSpace, unicode.IsControl, unicode.IsUpper, unicode.IsLower, unicode.IsTitle, unicode.IsPrint, unicode.IsGraphic} {
			if f(r) {
				fmt.Print(" ", i)
			}
		}
		fmt.Printf(" %x %x %x %x\n", unicode.ToUpper(r), unicode.ToLower(r), unicode.ToTitle(r), unicode.SimpleFold(r))
	}
	sum := map[string]rune{}
	for r := rune(0); r < 0x3000; r++ {
		sum["upper"] = sum["upper"]*31 + unicode.ToUpper(r)
		sum["lower"] = sum["lower"]*31 + unicode.ToLower(r)
		sum["title"] = sum["title"]*31 + unicode.ToTitle(r)
		sum["fold"] = sum["fold"]*31 + unicode.SimpleFold(r)
	}
	fmt.Println(sum)
	fmt.Printf("%q %q\n", "हिन्दी ก็ é", 'ि')
	fmt.Println(strings.ToTitle("ǆ ß ა"), strings.EqualFold("Σ", "ς"), strings.FieldsFunc("नमस्ते दुनिया", func(r rune) bool { return !unicode.IsLetter(r) }))
}
