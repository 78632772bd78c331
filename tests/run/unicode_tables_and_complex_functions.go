package main

import (
	"fmt"
	"math"
	"math/bits"
	"math/cmplx"
	"strconv"
	"unicode"
	"unicode/utf16"
)

func main() {
	for _, r := range "aZ9 é世ひカ한αЖ!$\u0301٣ǅ" {
		fmt.Println(string(r), unicode.Is(unicode.Han, r), unicode.In(r, unicode.Latin, unicode.Greek), unicode.Is(unicode.Cyrillic, r), unicode.IsMark(r), unicode.Is(unicode.Letter, r), unicode.Is(unicode.Upper, r), unicode.IsTitle(r), unicode.Is(unicode.White_Space, r), unicode.Is(unicode.Hiragana, r), unicode.Is(unicode.Katakana, r), unicode.Is(unicode.Hangul, r), unicode.IsSymbol(r), unicode.Is(unicode.Sc, r))
	}
	fmt.Printf("%q %q %q\n", unicode.SimpleFold('A'), unicode.SimpleFold('k'), unicode.SimpleFold('1'))
	fmt.Println(string(unicode.TurkishCase.ToUpper('i')), string(unicode.TurkishCase.ToLower('I')), string(unicode.To(unicode.UpperCase, 'x')))
	fmt.Println(utf16.Encode([]rune("a😀")), string(utf16.Decode([]uint16{97, 55357, 56832})))
	for _, c := range []complex128{1 + 2i, -3 + 4i, 0.5, -1, 2i, 100 - 200i} {
		fmt.Println(cmplx.Abs(c), cmplx.Phase(c), cmplx.Sqrt(c), cmplx.Exp(c/50), cmplx.Log(c), cmplx.Pow(c, 2), cmplx.Sin(c/100), cmplx.Cos(c/100), cmplx.Tan(c/100), cmplx.Conj(c))
	}
	fmt.Println(cmplx.Polar(1 + 1i))
	fmt.Println(cmplx.Exp(1i*math.Pi) + 1)
	fmt.Println(math.Nextafter(1, 2), math.Logb(10), math.Ilogb(10))
	fmt.Println(bits.Add32(1<<31, 1<<31, 1))
	fmt.Println(bits.Mul32(1<<20, 1<<20))
	fmt.Println(bits.Rem64(3, 5, 7))
	fmt.Println(strconv.IsGraphic('a'), strconv.IsGraphic('\u00a0'), strconv.IsGraphic('\n'))
}
