package main

import (
	"fmt"
	"go/format"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
)

const src = `package  main
import ("fmt"; "os"
 "errors")

// Doc of T
//   - one
//   - two
type T struct { a int // first
  bcd string  ` + "`json:\"x\"`" + ` // second

  c, d float64
}
func (t *T) m(x int,y ...string)(int,error){ return x+1*2, nil }
const ( A = iota
 Bcd
 C int = 3 // c
)
var x = map[string]int{ "a":1,
"bbbbb": 2,
 /* c */ "cc":3 }
func main(){
 if x:=f();x>0{ fmt.Println( x,"hi" ) } else if (y) { return }
 for i:=0;i<10;i++{ continue }
 for k,v:=range m{ _=k;_=v }
 switch x:=y.(type){ case int,string: foo()
 default: bar() }
L: for { break L }
 select{ case v:=<-c: _=v
 case d<-1:
 }
 a[1:2+3], b = 1, func(){ x()}
 go func() { x() ; y() }()
 defer f ( a... )
 // trailing
}
`

func main() {
	out, err := format.Source([]byte(src))
	fmt.Printf("%s%v\n", out, err)
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "x.go", src, parser.ParseComments)
	fmt.Println(err)
	printer.Fprint(os.Stdout, fset, f)
	for _, d := range f.Decls {
		printer.Fprint(os.Stdout, fset, d)
		fmt.Println()
		format.Node(os.Stdout, fset, d)
		fmt.Println()
	}
	(&printer.Config{Mode: printer.RawFormat}).Fprint(os.Stdout, fset, f)
	(&printer.Config{Mode: printer.SourcePos, Tabwidth: 4, Indent: 1}).Fprint(os.Stdout, fset, f)
	for _, s := range []string{"x:=1", "\n\tx :=  1\n\ty++ \n", "func f( ){}", "var x int\ntype T  struct{}\n", "x +", "", "  if a {b}", "package p;func", "// c\nx()"} {
		out, err := format.Source([]byte(s))
		fmt.Printf("%q %v\n", out, err)
	}
	fmt.Println(format.Node(os.Stdout, fset, 1), printer.Fprint(os.Stdout, fset, "x"))
	e, _ := parser.ParseExpr("a+b*c - -d(x ,y [1:2],struct{a int}{1},func(a,b int)(c int){return 1},[]int{1,2},*p.q,<-ch,&x, x.(type2), chan<- int(c))")
	printer.Fprint(os.Stdout, fset, e)
}
