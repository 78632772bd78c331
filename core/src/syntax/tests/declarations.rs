//! Package and import clauses, declarations, their types and directives.

use super::{check, check_tree};

#[test]
fn file_and_declarations() {
    check("func f() {}\n", &["1:1: syntax error: package statement must be first"]);
    check("package\n", &["2:1: syntax error: unexpected EOF, expected name"]);
    check("package p q\n", &["1:11: syntax error: unexpected name q, expected semicolon or newline"]);
    check(
        "package p;\nimport \"a\"\nvar x int\nimport \"b\"\n",
        &["4:1: syntax error: imports must appear before other declarations"],
    );
    check("package p\nx := 1\n", &["2:1: syntax error: non-declaration statement outside function body"]);
    check("package p\nfunc f()\n{\n}\n", &["3:1: syntax error: unexpected semicolon or newline before {"]);
    check("package p\nfunc () f() {}\n", &["2:9: method has no receiver"]);
    check("package p\nfunc (a T, b T) f() {}\n", &["2:17: method has multiple receivers"]);
    check("package p\nfunc (a T) {}\n", &["2:12: syntax error: unexpected {, expected name"]);
    check("package p\nfunc 1() {}\n", &["2:6: syntax error: unexpected literal 1, expected name or ("]);
    check("package p\nimport fmt\n", &["2:11: syntax error: missing import path"]);
    check("package p\nimport 1\n", &["2:8: syntax error: import path must be a string"]);
    check(
        "package p\nimport (\n\t\"fmt\" \"os\"\n)\n",
        &[
            "3:8: syntax error: unexpected literal \"os\" in grouped declaration; possibly missing semicolon or newline or )",
        ],
    );
    check("package p\nvar x\n", &["2:6: syntax error: unexpected newline, expected type"]);
    check("package p\nvar x := 1\n", &["2:7: syntax error: unexpected :=, expected ="]);
    check("package p\nconst c int := 1\n", &["2:13: syntax error: unexpected :=, expected ="]);
    check("package p\ntype T\n", &["2:7: syntax error: unexpected newline in type declaration"]);
    check(
        "package p\ntype T = \nvar x int\n",
        &["3:1: syntax error: unexpected keyword var in type declaration"],
    );
    check(
        "package p\ntype T struct {\n\ta int b int\n}\n",
        &["3:8: syntax error: unexpected name b in struct type; possibly missing semicolon or newline or }"],
    );
    check(
        "package p\ntype T struct {\n\t(a)\n\t*(b)\n\t(*c)\n\t1\n}\n",
        &[
            "3:2: syntax error: cannot parenthesize embedded type",
            "4:3: syntax error: cannot parenthesize embedded type",
            "5:2: syntax error: cannot parenthesize embedded type",
            "6:2: syntax error: unexpected literal 1, expected field name or embedded type",
        ],
    );
    check(
        "package p\ntype I interface {\n\tm[T any](T)\n\tn[]()\n\tk[]\n\t1\n}\n",
        &[
            "3:3: interface method must have no type parameters",
            "4:4: empty type parameter list",
            "5:4: empty type argument list",
            "6:2: syntax error: unexpected literal 1, expected ~ term or type",
        ],
    );
    check("package p\ntype T [3,]int\n", &["2:10: syntax error: unexpected comma; expected ]"]);
    check(
        "package p\nvar a, b int = 1 2\n",
        &["2:18: syntax error: unexpected literal 2 after top level declaration"],
    );
    check(
        "package p\nfunc f() {} var x int\n",
        &["2:13: syntax error: unexpected keyword var after top level declaration"],
    );
    check(
        "package p\ntype T[P any,] = []P\ntype U[P *Q,] int\ntype V[P] int\ntype W[P, Q] int\n",
        &["5:12: syntax error: missing type constraint"],
    );
    check(
        "package p\nfunc f[]() {}\nvar g = func[T any](){}\n",
        &[
            "2:8: syntax error: empty type parameter list",
            "3:13: syntax error: function type must have no type parameters",
        ],
    );
    check(
        "package p\nfunc f(a int, b) {}\nfunc g(a, b int, string) {}\nfunc h(...int, x int)\nfunc i(a ...int, b int)\nfunc j() (...int)\nfunc k(x ...) {}\n",
        &[
            "2:16: syntax error: missing parameter type",
            "3:24: syntax error: missing parameter type",
            "4:8: syntax error: missing parameter name",
            "4:8: can only use ... with final parameter",
            "5:10: can only use ... with final parameter",
            "6:11: invalid use of ...",
            "7:13: syntax error: ... is missing type",
        ],
    );
    check(
        "package p\nfunc f(a b c) {}\nfunc g(a,, b int) {}\nfunc h(1 int) {}\n",
        &[
            "2:12: syntax error: unexpected name c in parameter list; possibly missing comma or )",
            "3:10: syntax error: unexpected comma, expected )",
            "4:8: syntax error: unexpected literal 1, expected )",
        ],
    );
    check(
        "package p\nvar c chan\nvar d <-int\nvar e map[string\nvar m map string\n",
        &[
            "3:1: syntax error: missing channel element type",
            "4:17: syntax error: unexpected newline, expected ]",
            "5:1: syntax error: unexpected keyword var, expected type",
        ],
    );
    check("package p\n}\n", &["2:1: syntax error: non-declaration statement outside function body"]);
    check(
        "package p\n)\nvar x = 3 3\n",
        &[
            "2:1: syntax error: non-declaration statement outside function body",
            "3:11: syntax error: unexpected literal 3 after top level declaration",
        ],
    );
}

#[test]
fn type_parameters_and_array_lengths() {
    check_tree(
        r#"package p

type A[P any] []P
type B[N] int
type C[P *T,] int
type D[P *T] int
type E[P *T|int] int
type F[P interface{ ~int; m() }, Q []P] = G[P, Q]
type H struct {
	a, b [2]int `tag`
	G[int, string]
	G[int]
	*p.Q
}
"#,
        r#"
1:1 File p
  3:6 Type
    3:6 Name A
    3:8 Field
      3:8 Name P
      3:10 Name any
    3:15 SliceType
      3:17 Name P
  4:6 Type
    4:6 Name B
    4:7 ArrayType
      4:8 Name N
      4:11 Name int
  5:6 Type
    5:6 Name C
    5:8 Field
      5:8 Name P
      5:10 Operation *
        5:11 Name T
    5:15 Name int
  6:6 Type
    6:6 Name D
    6:7 ArrayType
      6:10 Operation *
        6:8 Name P
        6:11 Name T
      6:14 Name int
  7:6 Type
    7:6 Name E
    7:7 ArrayType
      7:12 Operation |
        7:10 Operation *
          7:8 Name P
          7:11 Name T
        7:13 Name int
      7:18 Name int
  8:6 Type  alias
    8:6 Name F
    8:8 Field
      8:8 Name P
      8:10 InterfaceType
        8:21 Field
          8:21 Operation ~
            8:22 Name int
        8:27 Field
          8:27 Name m
          8:28 FuncType 0 0
    8:34 Field
      8:34 Name Q
      8:36 SliceType
        8:38 Name P
    8:44 Index
      8:43 Name G
      8:45 List
        8:45 Name P
        8:48 Name Q
  9:6 Type
    9:6 Name H
    9:8 StructType
      10:2 Field
        10:2 Name a
        10:7 ArrayType
          10:8 Int 2
          10:10 Name int
      10:5 Field
        10:5 Name b
      11:2 Field
        11:3 Index
          11:2 Name G
          11:4 List
            11:4 Name int
            11:9 Name string
      12:2 Field
        12:3 Index
          12:2 Name G
          12:4 Name int
      13:2 Field
        13:2 Operation *
          13:4 Selector
            13:3 Name p
            13:5 Name Q
      10:14 String `tag`
      10:14 String `tag`
"#,
    );
}

#[test]
fn directives() {
    check("package p\nimport \"fmt\" //go:noinline\n", &["2:16: misplaced compiler directive"]);
    check(
        "package p\n//go:noinline\n\nfunc f() {}\nfunc g() {\n\t//go:nosplit\n\tg()\n}\n",
        &["6:4: misplaced compiler directive"],
    );
    check(
        "package p\n//go:linkname\n//go:linkname a\n//go:linkname a b c\n//go:embed\nfunc f() {}\n",
        &["4:3: usage: //go:linkname localname [linkname]", "5:3: usage: //go:embed pattern..."],
    );
    check(
        "package p\n//go:systemstack\n//go:uintptrkeepalive\n//go:cgo_ldflag \"x\"\nfunc f() {}\n",
        &[
            "2:3: //go:systemstack only allowed in runtime",
            "3:3: //go:uintptrkeepalive is only allowed in the standard library",
            "4:3: //go:cgo_ldflag \"x\" only allowed in cgo-generated code",
        ],
    );
    check("package p\nfunc f() {}\n//go:noinline\n", &["3:3: misplaced compiler directive"]);
}

#[test]
fn directives_apply_to_the_next_function() {
    let source = "//go:build go1.21 && linux\npackage p\n\n//escapement:inlinable 3\n//go:noinline\n//escapement:leaks x\n\
                  func f()\n\n//escapement:lost\nvar x int\n\nfunc g()\n";
    check_tree(
        source,
        "
2:1 File p go1.21
  7:6 Func
    7:6 //escapement:inlinable 3
    7:6 //escapement:leaks x
    7:6 Name f
    7:7 FuncType 0 0
  10:5 Var
    10:5 Name x
    10:7 Name int
  12:6 Func
    12:6 Name g
    12:7 FuncType 0 0
",
    );
}
