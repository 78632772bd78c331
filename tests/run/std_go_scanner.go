package main

import (
	"fmt"
	"go/scanner"
	"go/token"
)

func tokens(src string, mode scanner.Mode) {
	fset := token.NewFileSet()
	file := fset.AddFile("dir/x.go", fset.Base(), len(src))
	var s scanner.Scanner
	s.Init(file, []byte(src), func(pos token.Position, msg string) { fmt.Println("  error", pos, msg) }, mode)
	for {
		pos, tok, lit := s.Scan()
		if tok == token.EOF {
			break
		}
		fmt.Printf("%s\t%s\t%q\n", fset.Position(pos), tok, lit)
	}
	fmt.Println("errors:", s.ErrorCount, "lines:", file.LineCount())
}

func main() {
	tokens("package main\n\n// A comment.\nfunc f(a, b int) (x []string) {\n\tx = append(x, `raw\n`, \"s\\n\", 'c')\n\treturn // end\n}\n", 0)
	tokens("cos(x) + 1i*sin(x) // Euler", scanner.ScanComments)
	tokens("a /* one\ntwo */ b\n//line other.go:10\nc &^= d <- e ... 0x1F 1e3 0b12 08 1__2", scanner.ScanComments)
	tokens("x := 'ab' \"open\n@ y\x00 /* never", 0)
	func() {
		defer func() { fmt.Println(recover()) }()
		fset := token.NewFileSet()
		var s scanner.Scanner
		s.Init(fset.AddFile("x", -1, 3), []byte("four"), nil, 0)
	}()
}
