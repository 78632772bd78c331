package main

import (
	"fmt"
	"hash/fnv"
	"regexp"
	"unicode"
)

func main() {
	h := fnv.New64a()
	for r := rune(0); r < 0x3000; r++ {
		fmt.Fprintln(h, unicode.SimpleFold(r))
	}
	fmt.Println(h.Sum64())
	for _, p := range []string{`(?i)straße`, `(?i)[k-s]+`, `(?i)ΣΑΣ`, `(?i)\x{212a}`, `(?i)[^s]`, `(?i)[ſ]`, `(?i)ǆ`, `(?i)[α-ω]+`} {
		re := regexp.MustCompile(p)
		for _, s := range []string{"STRASSE STRAẞE", "KSſK", "σας ς", "k K", "Ǆ ǅ", "ΑΒΓ ΐ"} {
			fmt.Printf("%s %q\n", p, re.FindAllString(s, -1))
		}
	}
	for _, p := range []string{`\x{110000}`, `\xZ`, `\x{}`, `\x{41`, `\x4`, `\x{4g}`, `\x{10FFFF}\x41`} {
		_, err := regexp.Compile(p)
		fmt.Println(p, err)
	}
}
