package main

import (
	"fmt"
	"regexp"
	"strconv"
)

// What all matches begin with is shared by alternatives; sizes of floating-point numbers are 32 and 64.
func main() {
	for _, s := range []string{"a|b", "abc|abd", "ab(c|d)", "(abc)", "abc", "abc+", "a*", "^abc", "(?i)abc", "abc$", "foo|foobar", "ab{2}", "a.c", "", "x|x", "[a]bc", "(?:abc|abd)e", "hello|help|helm", "a?b", "ab\\b", "[ab]c", "^(abc)", "^abc$", "(ab)|(ac)", "é|è", "a+", "(?:ab)*c", "(?m)^abc"} {
		p, full := regexp.MustCompile(s).LiteralPrefix()
		fmt.Printf("%q %q %v\n", s, p, full)
	}
	for _, bits := range []int{0, 16, 128} {
		func() {
			defer func() { fmt.Println(recover()) }()
			fmt.Println(string(strconv.AppendFloat(nil, 1.5, 'g', -1, bits)))
		}()
		func() {
			defer func() { fmt.Println(recover()) }()
			fmt.Println(strconv.FormatFloat(1.5, 'g', -1, bits))
		}()
	}
}
