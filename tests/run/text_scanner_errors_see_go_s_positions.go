package main

import (
	"fmt"
	"strings"
	"text/scanner"
)

func main() {
	for _, text := range []string{"x := 'aa' + \"un\ny", "0x 0b12 08 1__0 1e .5e 0x1.8 0o9", "/* open", "`raw", "a\x00b\xffc", "\ufeffé 日本_1", "'\\q' \"\\x4\" '\\400'", "//c\n/*d*/e.f..5"} {
		var s scanner.Scanner
		s.Init(strings.NewReader(text))
		s.Filename = "f"
		s.Error = func(s *scanner.Scanner, msg string) {
			fmt.Print("\n\t!", msg, " ", s.Position, " ", s.Pos(), " ", s.TokenText(), " ", s.ErrorCount)
		}
		fmt.Printf("%q", text)
		for t := s.Scan(); t != scanner.EOF; t = s.Scan() {
			fmt.Print("\n\t", scanner.TokenString(t), " ", s.TokenText(), " ", s.Position, " ", s.Pos(), " ", s.Offset)
		}
		fmt.Println("\n\t", s.Pos(), s.Position)
	}
	var s scanner.Scanner
	s.Init(strings.NewReader("a-b 12.5"))
	s.Mode, s.Whitespace = scanner.ScanIdents, 0
	s.IsIdentRune = func(c rune, i int) bool { return c == '-' && i > 0 || 'a' <= c && c <= 'z' }
	fmt.Println(s.Scan(), s.TokenText(), s.Next(), s.Peek(), s.Scan(), s.TokenText(), s.Pos())
}
