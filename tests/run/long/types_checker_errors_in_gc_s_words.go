package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
)

// Each is the rest of a file after its package clause.
var snippets = []string{
	"var x int = \"a\"",
	"func f() { x := 1 }",
	"func f() int { }",
	"func f() int { for {} }",
	"func f() int { for { break } }",
	"func f() (int, string) { return 1 }",
	"func f() { return 1 }",
	"func f() (a int) { { a := 2; _ = a; return } }",
	"var a, b = 1",
	"var a, b = 1, 2, 3",
	"func g() (int, int) { return 1, 2 }; var a, b, c = g()",
	"const c = f(); func f() int { return 1 }",
	"const c int8 = 200",
	"const big = 1 << 600",
	"var x = 1 << 3.5",
	"var s uint = 3; var x float64 = 1 << s",
	"var x = 10 / 0",
	"var x uint = -1",
	"var x = 'a' + \"b\"",
	"type T struct { T }",
	"type A B; type B A",
	"type A struct { b B }; type B struct { a A }",
	"type T [len(x)]int; var x T",
	"var a = b; var b = c; var c = a",
	"var a = f(); func f() int { return a }",
	"type I interface { M(); M() }",
	"type I interface { M() }; type T struct{}; func (t *T) M() {}; var _ I = T{}",
	"type I interface { M(int) }; type T struct{}; func (t T) M(string) {}; var _ I = T{}",
	"type I interface { Method() }; type T struct{}; func (t T) method() {}; var _ I = T{}",
	"type T struct{ x int }; func (t T) x() {}",
	"type T struct{}; func (t T) m() {}; func (t *T) m() {}",
	"func (x int) m() {}",
	"type P *int; func (p P) m() {}",
	"type T struct{ a int; a string }",
	"var _ = struct{ a, b int }{1}",
	"var _ = struct{ a, b int }{a: 1, 2}",
	"var _ = struct{ a, b int }{c: 1}",
	"var _ = struct{ a, b int }{a: 1, a: 2}",
	"var _ = []int{0: 1, 0: 2}",
	"var _ = [2]int{1, 2, 3}",
	"var _ = map[string]int{\"a\": 1, \"a\": 2}",
	"var _ = map[[]int]int{}",
	"func f(a int, b ...string) {}; func g() { f(); f(1, 2); f(1, []string{}); f(1, []string{}...) }",
	"func f(a int) {}; func g() { f(1, 2); f(\"a\") }",
	"func f() {}; var x = f()",
	"func f() { f }",
	"func f() { 1 + 2; len(\"a\"); int(3) }",
	"func f() { defer recover; go int(3); defer len(\"a\") }",
	"func f() { break; continue; fallthrough }",
	"func f() { L: for { break M; continue L } }",
	"func f() { goto L; x := 1; _ = x; L: }",
	"func f() { L: }",
	"func f() { switch 1 { case 1: case 1: default: default: } }",
	"func f(x any) { switch x.(type) { case int: case int: } }",
	"func f(x any) { switch y := x.(type) { case int: } }",
	"func f(x int) { switch x.(type) {} }",
	"func f(x interface{ M() }) { _ = x.(int) }",
	"func f(x int) { _ = x.(int) }",
	"func f(c <-chan int) { c <- 1; close(c) }",
	"func f(c chan<- int) { <-c; for range c {} }",
	"func f() { for i, j := range 10 { _, _ = i, j } }",
	"func f() { for i := range f {} }",
	"func f(g func(func(int) bool)) { for i, j := range g { _, _ = i, j } }",
	"func f() { var x int; x() ; x.y = 1; x[0] = 2; *x = 3; &x = 4 }",
	"func f() { 1 = 2; \"a\"[0] = 'b'; f() = 3 }",
	"func f() { m := map[string]struct{ a int }{}; m[\"a\"].a = 1 }",
	"func f() { x, y := 1, 2; x, y := 3, 4; _, _ = x, y }",
	"func f() { a, a := 1, 2 }",
	"func f() { if 1 {}; for 1 {}; !1 }",
	"func f(a []int, b map[int]int, c func()) { _ = a == a; _ = b == b; _ = c == c; _ = a == nil }",
	"func f(a int, b string) { _ = a + b; _ = a < b; _ = a && b; _ = -b; _ = ^b }",
	"var _ = nil",
	"var _ = len(1) + cap(\"a\")",
	"var _ = append(1, 2)",
	"var _ = make(int)",
	"var _ = make([]int)",
	"var _ = make([]int, 3, 2)",
	"var _ = new(1 + \"a\")",
	"var _ = copy([]int{}, []string{})",
	"func f() { delete(1, 2); delete(map[int]int{}, \"a\"); clear(1); print(f) }",
	"var _ = min(1, \"a\")",
	"var _ = complex(1, \"a\")",
	"var _ int = undefined",
	"import \"fmt\"",
	"type T undefined.X",
	"var _ T[int]; type T struct{}",
	"type G[P any] struct{}; var _ G",
	"type G[P any] struct{}; var _ G[int, string]",
	"type G[P interface{ ~int }] struct{}; var _ G[string]",
	"func F[P any](x P) {}; var _ = F",
	"func F[P any]() {}; func g() { F() }",
	"func F[P any](x, y P) {}; func g() { F(1, \"a\") }",
	"func F[K comparable, V any](m map[K]V) {}; func g() { F(1); F[[]int](nil) }",
	"func F[P int | string](x P) P { return x + 1 }",
	"func F[P any](x P) { _ = x == x; _ = x + x; x.m() }",
	"var _ interface{ ~int }",
	"type I interface{ int | interface{ m() } }",
	"type T[P any] struct { P }",
	"type T[P any] P",
	"func F[P any]() { type t P }",
	"func init() int { return 1 }",
	"var init = 1",
	"func f(); func f() {}",
	"var x int; var x string",
	"func f(a, a int) {}",
	"var _ = func() { undefined1; undefined2() }",
	"var f = 1; var _ f",
	"var _ = [...]int{}[3]",
	"var _ [...]int",
	"var n = 3; var _ [n]int",
	"var _ [-1]int",
	"var _ = \"abc\"[5]",
	"var _ = []int{}[-1]",
	"var _ = []int{}[2:1]",
	"var _ = \"abc\"[0:1:2]",
	"var _ = int(\"a\")",
	"var _ = string(1.5)",
	"var _ = []byte(1)",
	"var _ int32 = 1.5",
	"type T struct{}; var t T; var _ = t.x; var _ = T.m; var _ = t.M",
	"type T struct{}; func (*T) m() {}; var _ = T.m; func f() { T{}.m() }",
	"type A struct{ x int }; type B struct{ x int }; type C struct { A; B }; var c C; var _ = c.x",
	"var x interface{ m() }; var p = &x; var _ = p.m",
	"func f(x int) { x := x; }",
	"func f() { _ = _; var _ int = iota }",
	"type S struct { x S2 }; type S2 = []S; type S3 = struct { s S3 }",
	"func F[T any](t T) { F[*T](&t) }",
	"func f() (x int, err error) { if x, err := f(); err != nil { return }; return }",
	"type E struct{ *E2 }; type E2 interface{}; type E3 struct{ **int }",
	"func f(x ...int, y int) {}",
	"func f() { select { case 1: } }",
	"func f() { var a [3]int; a[5] = 1; for range a[:7] {} }",
}

func main() {
	for i, src := range snippets {
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, "x.go", "package p\n"+src, parser.AllErrors)
		fmt.Printf("%d %s\n", i, src)
		if err != nil {
			fmt.Println("  parser:", err)
		}
		conf := types.Config{Error: func(err error) {
			e := err.(types.Error)
			fmt.Printf("  %s %v\n", e, e.Soft)
		}}
		pkg, err := conf.Check("p", fset, []*ast.File{f}, nil)
		fmt.Println("  first:", err, pkg.Scope().Names())
		// Without anyone who listens, the first error ends it.
		_, err = new(types.Config).Check("p", fset, []*ast.File{f}, nil)
		fmt.Println("  alone:", err)
	}
}
