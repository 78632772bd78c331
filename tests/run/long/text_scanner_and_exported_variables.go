package main

import (
	"expvar"
	"fmt"
	"os/user"
	"strings"
	"text/scanner"
)

func main() {
	var s scanner.Scanner
	s.Init(strings.NewReader("// comment\nif a > 10 {\n\tsome := 0x1F + 1.5e3 .5 \"str\\n\" 'c' `raw`/* x */\n}\n世界 a.b 07 089. x\n"))
	s.Filename = "example"
	for tok := s.Scan(); tok != scanner.EOF; tok = s.Scan() {
		fmt.Printf("%s: %s %q %s\n", s.Position, s.TokenText(), scanner.TokenString(tok), s.Pos())
	}
	fmt.Println(s.Pos(), s.ErrorCount)
	s.Init(strings.NewReader("%var1 var2%"))
	s.IsIdentRune = func(ch rune, i int) bool { return ch == '%' && i == 0 || ch >= 'a' && ch <= 'z' }
	s.Error = func(*scanner.Scanner, string) {}
	for tok := s.Scan(); tok != scanner.EOF; tok = s.Scan() {
		fmt.Printf("%s: %s\n", s.Position, s.TokenText())
	}
	s.Init(strings.NewReader("a\n bc"))
	s.Mode = scanner.ScanIdents
	s.Whitespace = 0
	for {
		fmt.Print(s.Pos(), " ")
		r := s.Next()
		fmt.Printf("%q\n", r)
		if r == scanner.EOF {
			break
		}
	}
	i := expvar.NewInt("n")
	i.Add(3)
	m := expvar.NewMap("m")
	m.Add("b", 1)
	m.AddFloat("a", 2.5)
	fmt.Println(i, m, expvar.Get("n"), expvar.NewString("s"))
	u, err := user.Current()
	fmt.Println(u.Username, u.Uid, err)
	_, err = user.Lookup("nosuch")
	fmt.Println(err)
}
