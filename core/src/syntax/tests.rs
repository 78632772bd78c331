//! Syntax errors as gc prints them (recorded with go1.27.3), and dumps of trees.

use super::ast::Ast;
use super::{dump, literal};
use crate::report;
use crate::span::SourceMap;

/// `want`: gc's lines, without the file name. Excludes the type errors that gc adds when there is no syntax error:
/// the type checker reports those.
#[track_caller]
fn check(source: &str, want: &[&str]) {
    let mut sources = SourceMap::default();
    let file = sources.add("p.go", source);
    let (tree, found) = super::parse(&sources, file, &mut Ast::default(), crate::version::Version::LATEST);
    sources.set_line_bases(file, tree.line_bases);
    let got: Vec<String> =
        report::errors(&sources, &found, report::MAX_ERRORS).iter().map(|e| e.render(&sources)).collect();
    let got: Vec<&str> = got.iter().map(|line| line.strip_prefix("p.go:").unwrap_or(line)).collect();
    assert_eq!(got, want, "\n{source:.300}");
}

#[track_caller]
fn check_tree(source: &str, want: &str) {
    let mut sources = SourceMap::default();
    let file = sources.add("p.go", source);
    let mut ast = Ast::default();
    let (tree, errors) = super::parse(&sources, file, &mut ast, crate::version::Version::LATEST);
    assert_eq!(errors, [], "\n{source}");
    assert_eq!(dump::dump(&sources, &ast, &tree).trim_end(), want.trim(), "\n{source}");
}

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
fn expressions() {
    check("package p\nfunc f() {\n\tx := \n}\n", &["4:1: syntax error: unexpected }, expected expression"]);
    check(
        "package p\nvar x = 1 +\nvar y = 2\n",
        &["3:1: syntax error: unexpected keyword var, expected expression"],
    );
    check(
        "package p\nvar x = (1 + 2\nvar y = 3\n",
        &[
            "2:15: syntax error: unexpected newline, expected )",
            "3:1: syntax error: unexpected keyword var after top level declaration",
        ],
    );
    check(
        "package p\nvar x = a[1:2:]\nvar y = a[::]\nvar z = a[]\nvar w = a[1 2]\n",
        &[
            "2:15: final index required in 3-index slice",
            "3:12: middle index required in 3-index slice",
            "3:13: final index required in 3-index slice",
            "4:11: syntax error: unexpected ], expected operand",
            "5:13: syntax error: unexpected literal 2, expected comma, : or ]",
        ],
    );
    check(
        "package p\nvar x = []int{1, 2\n}\n",
        &["2:19: syntax error: unexpected newline in composite literal; possibly missing comma or }"],
    );
    check(
        "package p\nvar x = f(1,\n2\n)\n",
        &["3:2: syntax error: unexpected newline in argument list; possibly missing comma or )"],
    );
    check(
        "package p\nvar x = f(1 2)\n",
        &["2:13: syntax error: unexpected literal 2 in argument list; possibly missing comma or )"],
    );
    check(
        "package p\nvar x = a.1\nvar y = a.\nvar z = a.(type)\n",
        &[
            "2:10: syntax error: unexpected literal .1 after top level declaration",
            "4:1: syntax error: unexpected keyword var, expected name or (",
        ],
    );
    check(
        "package p\nvar x = (T){}\nvar y = (struct{}){}\n",
        &[
            "2:12: syntax error: cannot parenthesize type in composite literal",
            "3:19: syntax error: cannot parenthesize type in composite literal",
        ],
    );
    check(
        "package p\nvar x = <-<-chan int(nil)\nvar y = <-chan<- int(nil)\nvar z <-chan<- int\n",
        &["4:16: syntax error: unexpected name int, expected keyword chan"],
    );
    check(
        "package p\nvar x = ! \nvar y = &\n",
        &["3:1: syntax error: unexpected keyword var, expected expression"],
    );
    check(
        "package p\nvar x = func(a int { return a }\n",
        &["2:20: syntax error: unexpected { in parameter list; possibly missing comma or )"],
    );
    check(
        "package p\nvar x = T{a: 1, b 2}\n",
        &["2:19: syntax error: unexpected literal 2 in composite literal; possibly missing comma or }"],
    );
    check(
        "package p\nvar x = map[string]int{\"a\": 1 \"b\": 2}\n",
        &["2:31: syntax error: unexpected literal \"b\" in composite literal; possibly missing comma or }"],
    );
    check(
        "package p\nvar x = a ? b : c\n",
        &[
            "2:11: invalid character U+003F '?'",
            "2:13: syntax error: unexpected name b after top level declaration",
        ],
    );
    check(
        "package p\nvar x = f(a..., b)\nvar y = f(...a)\n",
        &[
            "2:17: syntax error: unexpected name b, expected )",
            "3:11: syntax error: unexpected ..., expected expression",
        ],
    );
    check(
        "package p\nvar x = i++\nfunc f() { a = b++ }\n",
        &[
            "2:10: syntax error: unexpected ++ after top level declaration",
            "3:17: syntax error: unexpected ++ at end of statement",
        ],
    );
}

#[test]
fn statements() {
    check(
        "package p\nfunc f() {\n\tif x\n\t{\n\t}\n}\n",
        &["3:6: syntax error: unexpected newline, expected { after if clause"],
    );
    check(
        "package p\nfunc f() {\n\tif x = 1 {}\n\tif x := 1 {}\n\tif a + b = c {}\n\tif {}\n\tif x; {}\n\tif x := 1; {}\n\tif ; {}\n}\n",
        &[
            "3:7: syntax error: cannot use assignment x = 1 as value",
            "4:7: syntax error: cannot use x := 1 as value",
            "5:11: syntax error: cannot use assignment (a + b) = c as value",
            "6:5: syntax error: missing condition in if statement",
            "7:6: syntax error: missing condition in if statement",
            "8:11: syntax error: missing condition in if statement",
            "9:5: syntax error: missing condition in if statement",
        ],
    );
    check(
        "package p\nfunc f() {\n\tif x {\n\t}\n\telse {\n\t}\n}\n",
        &["5:2: syntax error: unexpected keyword else, expected }"],
    );
    check(
        "package p\nfunc f() {\n\tif x {} else return\n}\n",
        &["3:15: syntax error: else must be followed by if or statement block"],
    );
    check(
        "package p\nfunc f() {\n\tif var x = 1; x > 0 {}\n\tfor var i = 0; i < 10; i++ {}\n}\n",
        &[
            "3:9: syntax error: var declaration not allowed in if initializer",
            "4:10: syntax error: var declaration not allowed in for initializer",
        ],
    );
    check(
        "package p\nfunc f() {\n\tfor i := 0; i < 10 {\n\t}\n}\n",
        &[
            "3:21: syntax error: unexpected {, expected semicolon or newline",
            "4:2: syntax error: unexpected }, expected expression",
        ],
    );
    check(
        "package p\nfunc f() {\n\tfor i := 0; i < 10; i := 1 {\n\t}\n\tfor ;; {}\n\tfor x = 1 {}\n\tfor i := 0; {}\n}\n",
        &[
            "3:24: syntax error: cannot declare in post statement of for loop",
            "6:8: syntax error: cannot use assignment x = 1 as value",
            "7:14: syntax error: unexpected {, expected for loop condition",
        ],
    );
    check(
        "package p\nfunc f() {\n\tfor i := range x\n\t{\n\t}\n}\n",
        &["3:18: syntax error: unexpected newline, expected { after for clause"],
    );
    check(
        "package p\nfunc f() {\n\tfor i := 0; i < 10; i++\n\t{\n\t}\n}\n",
        &["3:25: syntax error: unexpected newline, expected { after for clause"],
    );
    check("package p\nfunc f() {\n\tswitch x\n\t{\n\tcase 1:\n\t}\n}\n", &[]);
    check(
        "package p\nfunc f() {\n\tswitch x {\n\t\tx = 1\n\tcase 1\n\t\ty()\n\t}\n}\n",
        &[
            "4:3: syntax error: unexpected name x, expected case or default or }",
            "5:2: syntax error: unexpected keyword case, expected :",
        ],
    );
    check(
        "package p\nfunc f() {\n\tselect {\n\tcase a:\n\tfoo:\n\t}\n\tselect x {}\n}\n",
        &["7:9: syntax error: missing { after select clause"],
    );
    check(
        "package p\nfunc f() {\n\ta, b\n\ta b\n\ta, b += 1\n\tx = \n}\n",
        &[
            "3:6: syntax error: unexpected newline, expected := or = or comma",
            "4:4: syntax error: unexpected name b at end of statement",
            "5:7: syntax error: unexpected +=, expected := or = or comma",
            "7:1: syntax error: unexpected }, expected expression",
        ],
    );
    check(
        "package p\nfunc f() {\n\tgo (g())\n\tdefer (h)()\n\tdefer (h())\n}\n",
        &[
            "3:5: expression in go must not be parenthesized",
            "5:8: expression in defer must not be parenthesized",
        ],
    );
    check(
        "package p\nfunc f() {\n\tgoto 1\n\tbreak 2\n\treturn 1 2\n}\n",
        &[
            "3:7: syntax error: unexpected literal 1, expected name",
            "4:8: syntax error: unexpected literal 2 at end of statement",
            "5:11: syntax error: unexpected literal 2 at end of statement",
        ],
    );
    check(
        "package p\nfunc f() {\n\tL:\n}\nfunc g() {\n\tL: }\nfunc h() {\n\tswitch { case x: L: case y: }\n}\n",
        &[
            "3:2: label L defined and not used",
            "6:2: label L defined and not used",
            "8:20: syntax error: missing statement after label",
        ],
    );
    check(
        "package p\nfunc f() {\n\tfunc g() {}\n}\n",
        &[
            "3:7: syntax error: unexpected name g, expected (",
            "4:1: syntax error: non-declaration statement outside function body",
        ],
    );
    check(
        "package p\nfunc f() {\n\timport \"x\"\n}\n",
        &["3:2: syntax error: unexpected keyword import, expected }"],
    );
    check(
        "package p\nfunc f() {\n\tvar x int;;\n\t)\n}\n",
        &[
            "4:2: syntax error: unexpected ), expected }",
            "5:1: syntax error: non-declaration statement outside function body",
        ],
    );
    check(
        "package p\nfunc f() {\n\tx := [3]int{1, 2, 3\n\ty := 1\n}\nfunc g() {}\n",
        &[
            "3:21: syntax error: unexpected newline in composite literal; possibly missing comma or }",
            "6:6: syntax error: unexpected name g, expected (",
        ],
    );
    check("package p\nfunc f() {\n", &["3:1: syntax error: unexpected EOF, expected }"]);
    check(
        "package p\nfunc f() {\n\tif x {\n}\nfunc g() {\n}\n",
        &["5:6: syntax error: unexpected name g, expected ("],
    );
    check("package p\nfunc f() { ~x; x y; else }\n", &["2:12: syntax error: unexpected ~, expected }"]);
    check(
        "package p\nfunc f() {\n\twhile x {\n\t}\n}\n",
        &[
            "3:8: syntax error: unexpected name x at end of statement",
            "5:1: syntax error: non-declaration statement outside function body",
        ],
    );
    check(
        "package p\nfunc f() int {\n\treturn x ? 1 : 2;\n}\n",
        &[
            "3:11: invalid character U+003F '?'",
            "3:13: syntax error: unexpected literal 1 at end of statement",
        ],
    );
    check(
        "package p\nfunc f() {\n\tint x = 5\n\tx =: 5\n}\n",
        &[
            "3:6: syntax error: unexpected name x at end of statement",
            "4:5: syntax error: unexpected :, expected expression",
        ],
    );
    check(
        "package p\nfunc f() {\n\tif (x) == T{} {}\n\tfor x := T{}; ; {}\n}\n",
        &[
            "3:16: syntax error: unexpected { at end of statement",
            "4:2: syntax error: non-declaration statement outside function body",
        ],
    );
    check(
        "package p\nfunc f() {\n\tswitch x := y.(type) z {}\n\tx := y.(type)\n}\n",
        &["3:23: syntax error: unexpected name z, expected {"],
    );
}

#[test]
fn lexemes() {
    check("package p\nvar x = \"abc\nvar y = 1\n", &["2:13: newline in string"]);
    check("package p\nvar x = `abc\n", &["2:9: string not terminated"]);
    check(
        "package p\nvar x = 'ab'\nvar y = ''\nvar z = 'a\n",
        &[
            "2:9: more than one character in rune literal",
            "3:10: empty rune literal or unescaped '",
            "4:11: newline in rune literal",
        ],
    );
    check("package p\n/* abc\n", &["2:1: comment not terminated"]);
    check(
        "package p\nvar x = \"\\q\\400\\xg1\\u12\"\n",
        &[
            "2:11: unknown escape",
            "2:16: octal escape value 256 > 255",
            "2:18: invalid character 'g' in hexadecimal escape",
            "2:24: invalid character '\"' in hexadecimal escape",
        ],
    );
    check(
        "package p\nvar x = '\\ud800' + '\\U00110000' + '\\\"'\n",
        &[
            "2:16: escape is invalid Unicode code point U+D800",
            "2:31: escape is invalid Unicode code point U+110000",
            "2:37: unknown escape",
        ],
    );
    check(
        "package p\nvar x = 089 + 0b12 + 0o8 + 0x + 0b\n",
        &[
            "2:10: invalid digit '8' in octal literal",
            "2:18: invalid digit '2' in binary literal",
            "2:24: invalid digit '8' in octal literal",
            "2:30: hexadecimal literal has no digits",
            "2:35: binary literal has no digits",
        ],
    );
    check(
        "package p\nvar x = 1_000 + 1__0 + 0_1 + 1_ + 0x_1_ + 0_x1\n",
        &[
            "2:19: '_' must separate successive digits",
            "2:45: syntax error: unexpected name x1 after top level declaration",
        ],
    );
    check(
        "package p\nvar x = 1e + 0x1.0 + 1p3 + 0b1.0 + 0o1e3 + 0x1e+2 + 089.5 + 089i + 0x.p1\n",
        &[
            "2:11: exponent has no digits",
            "2:19: hexadecimal mantissa requires a 'p' exponent",
            "2:23: 'p' exponent requires hexadecimal mantissa",
            "2:31: invalid radix point in binary literal",
            "2:39: 'e' exponent requires decimal mantissa",
            "2:71: hexadecimal literal has no digits",
        ],
    );
    check(
        "package p\nvar x# = 1 @ 2\n",
        &[
            "2:6: invalid character U+0023 '#'",
            "2:12: invalid character U+0040 '@'",
            "2:14: syntax error: unexpected literal 2 after top level declaration",
        ],
    );
    check(
        "package p\nvar a€ = 1\nvar ١b = 2\nvar é = 3\n",
        &[
            "2:6: invalid character U+20AC '€' in identifier",
            "3:5: identifier cannot begin with digit U+0661 '١'",
        ],
    );
    check("package p\nvar x = \0 1\n", &["2:9: invalid NUL character"]);
    check("package p\nvar x = \u{feff} 1\n", &["2:9: invalid BOM in the middle of the file"]);
    check("\u{feff}package p\nvar x 1\n", &["2:7: syntax error: unexpected literal 1, expected type"]);
    check("package p\nvar x = 1 // é\nvar é y\n", &[]);
    check(
        "package p\nvar x = \"a\\\nb\"\n",
        &[
            "2:12: unknown escape",
            "2:12: newline in string",
            "3:1: syntax error: non-declaration statement outside function body",
            "3:3: newline in string",
        ],
    );
    check("package p\nvar x = '\\\n", &["2:11: unknown escape"]);
    check("package p\nvar x = '", &["2:9: rune literal not terminated"]);
    check("package p\nvar x = \"\\", &["2:9: string not terminated"]);
    check(
        "package p\nvar x = \"é\\z\"; y\n",
        &["2:13: unknown escape", "2:17: syntax error: non-declaration statement outside function body"],
    );
}

#[test]
fn labels_and_branches() {
    check("package p\nfunc f() {\nL:\n\tfor {\n\t}\n}\n", &["3:1: label L defined and not used"]);
    check(
        "package p\nfunc f() {\n\tgoto L\n\tx := 1\n\t_ = x\nL:\n}\n",
        &["3:7: goto L jumps over declaration of x at p.go:4:4"],
    );
    check(
        "package p\nfunc f() {\n\tgoto L\n\t{\n\tL:\n\t}\n\tgoto M\n}\n",
        &["3:7: goto L jumps into block starting at p.go:4:2", "7:7: label M not defined"],
    );
    check("package p\nfunc f() {\nL:\nL:\n\tgoto L\n}\n", &["4:1: label L already defined at p.go:3:1"]);
    check(
        "package p\nfunc f() {\n\tbreak\n\tcontinue\n\tfallthrough\n\tswitch {\n\tcase true:\n\t\tcontinue\n\t\tfallthrough\n\t}\n\tselect {\n\tdefault:\n\t\tfallthrough\n\t}\n}\n",
        &[
            "3:2: break is not in a loop, switch, or select",
            "4:2: continue is not in a loop",
            "5:2: fallthrough statement out of place",
            "8:3: continue is not in a loop",
            "9:3: cannot fallthrough final case in switch",
            "13:3: fallthrough statement out of place",
        ],
    );
    check(
        "package p\nfunc f(x any) {\n\tswitch x.(type) {\n\tcase int:\n\t\tfallthrough\n\tcase string:\n\t}\n\tswitch {\n\tcase true:\n\t\tif true { fallthrough }\n\t\tfallthrough;\n\tcase false:\n\t\tfallthrough\n\t\tprintln()\n\t}\n}\n",
        &[
            "5:3: cannot fallthrough in type switch",
            "10:13: fallthrough statement out of place",
            "13:3: fallthrough statement out of place",
        ],
    );
    check(
        "package p\nfunc f() {\nA:\n\tfor {\n\t\tbreak B\n\t\tcontinue A\n\t}\nB:\n\tswitch {\n\tcase true:\n\t\tcontinue B\n\t\tbreak A\n\t}\nC:\n\tif true { break C }\n}\n",
        &[
            "5:9: break label not defined: B",
            "11:12: invalid continue label B",
            "12:9: invalid break label A",
            "15:18: invalid break label C",
        ],
    );
    check(
        "package p\nfunc f() {\nL:\n\tfunc() {\n\t\tgoto L\n\t}()\n}\n",
        &["3:1: label L defined and not used", "5:8: label L not defined"],
    );
    check(
        "package p\nfunc f() {\n\tgoto L\n\tvar a, b int\nL:\n\t_, _ = a, b\n\tgoto M\n\tc, d := 1, 2\nM:\n\t_, _ = c, d\n}\n",
        &[
            "3:7: goto L jumps over declaration of a at p.go:4:6",
            "7:7: goto M jumps over declaration of c, d at p.go:8:7",
        ],
    );
    check("package p\nfunc f() {\n_:\n\tgoto _\n}\n", &["4:7: label _ not defined"]);
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
fn too_deep_is_an_error() {
    let deep = |open: &str, n: usize| format!("package p\nvar x = {}\n", open.repeat(n));
    check(&deep("(", 100_000), &["2: program nests deeper than 250 levels"]);
    check(&deep("[", 100_000), &["2:134: program nests deeper than 250 levels"]);
    check(
        &format!("package p\nvar x = {}1\n", "1+".repeat(2000)),
        &["2: expression is deeper than 1000 operations"],
    );
}

#[test]
fn long_texts_are_split_between_lexemes() {
    let lines = "x\n".repeat(20_000);
    let variables = "var a, b = \"s\", '\\n' // comment\n\n".repeat(1_000);
    let source =
        format!("package p\n{variables}var c = `{lines}`\n/*{lines}*/\n{variables}var d = ; `{lines}");
    let at = source.matches('\n').count() - 20_000 + 1;
    let wrong = format!("{at}:9: syntax error: unexpected semicolon, expected expression");
    let open = format!("{at}:11: string not terminated");
    check(&source, &[&wrong, &open]);
}

#[test]
fn bytes_that_are_not_utf8() {
    let mut sources = SourceMap::default();
    let file = sources.add_bytes("p.go", b"package p\nvar x = \"a\xff\xfeb\" + \xc3\n");
    let (_, found) = super::parse(&sources, file, &mut Ast::default(), crate::version::Version::LATEST);
    let got: Vec<String> =
        report::errors(&sources, &found, report::MAX_ERRORS).iter().map(|e| e.render(&sources)).collect();
    assert_eq!(got, ["p.go:2:11: invalid UTF-8 encoding"]);
    assert_eq!(found.len(), 3);
}

#[test]
fn values_of_literals() {
    assert_eq!(literal::unquote_string(r#""a\n\xff\101é\u00e9\U0001F600\"\\""#), {
        let mut want = b"a\n\xff\x41".to_vec();
        want.extend("éé😀\"\\".bytes());
        want
    });
    assert_eq!(literal::unquote_string("`a\\n\r\nb`"), b"a\\n\nb");
    assert_eq!(literal::unquote_string("\"\""), b"");
    let runes =
        [("'a'", 97), ("'é'", 0xe9), (r"'\n'", 10), (r"'\x7f'", 127), (r"'\''", 39), (r"'\377'", 255)];
    for (text, value) in runes {
        assert_eq!(literal::rune_value(text), value, "{text}");
    }
}

#[test]
fn expression_positions() {
    check_tree(
        r#"package p

func f(a, b int) (x T[int]) {
	x.y(a+b*2)[1:] <- &T{1: g(c...)}
}
"#,
        r#"
1:1 File p
  3:6 Func
    3:6 Name f
    3:7 FuncType 2 1
      3:8 Field
        3:8 Name a
        3:13 Name int
      3:11 Field
        3:11 Name b
      3:19 Field
        3:19 Name x
        3:22 Index
          3:21 Name T
          3:23 Name int
    3:29 Block 5:1
      4:17 Send
        4:12 Slice x__ false
          4:5 Call
            4:3 Selector
              4:2 Name x
              4:4 Name y
            4:7 Operation +
              4:6 Name a
              4:9 Operation *
                4:8 Name b
                4:10 Int 2
          4:13 Int 1
        4:20 Operation &
          4:22 CompositeLit 1 4:33
            4:21 Name T
            4:24 KeyValue
              4:23 Int 1
              4:27 Call ...
                4:26 Name g
                4:28 Name c
"#,
    );
}

#[test]
fn statement_positions() {
    check_tree(
        r#"package p

func (r *T) m() {
L:
	for i, v := range x {
		if v := <-c; v > 0 {
			continue L
		} else if i++; false {
		}
	}
	switch x := y.(type) {
	case int, *T:
		go func() {}()
	default:
	}
	select {
	case a, ok = <-b:
	}
	var a, b = 1, "x"
	for i := 0; i < 3; i++ {
		return
	}
}
"#,
        r#"
1:1 File p
  3:6 Func
    3:7 Field
      3:7 Name r
      3:9 Operation *
        3:10 Name T
    3:13 Name m
    3:14 FuncType 0 0
    3:17 Block 23:1
      4:2 Labeled
        4:1 Name L
        5:2 Range 5:14 true
          5:6 List
            5:6 Name i
            5:9 Name v
          5:20 Name x
          5:22 Block 10:2
            6:3 If
              6:8 Assign :
                6:6 Name v
                6:11 Operation <-
                  6:13 Name c
              6:18 Operation >
                6:16 Name v
                6:20 Int 0
              6:22 Block 8:3
                7:4 Continue
                  7:13 Name L
              8:10 If
                8:14 Assign +
                  8:13 Name i
                8:18 Name false
                8:24 Block 9:3
      11:2 Switch 15:2
        11:15 TypeSwitchGuard
          11:9 Name x
          11:14 Name y
        12:2 Case 12:14
          12:7 List
            12:7 Name int
            12:12 Operation *
              12:13 Name T
          13:3 Go
            13:15 Call
              13:6 FuncLit
                13:10 FuncType 0 0
                13:13 Block 13:14
        14:2 Case 14:9
      16:2 Select 18:2
        17:2 Comm 17:18
          17:13 Assign
            17:7 List
              17:7 Name a
              17:10 Name ok
            17:15 Operation <-
              17:17 Name b
      19:2 DeclStmt
        19:6 Var
          19:6 Name a
          19:9 Name b
          19:13 List
            19:13 Int 1
            19:16 String "x"
      20:2 For
        20:8 Assign :
          20:6 Name i
          20:11 Int 0
        20:16 Operation <
          20:14 Name i
          20:18 Int 3
        20:22 Assign +
          20:21 Name i
        20:25 Block 22:2
          21:3 Return
"#,
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
fn composite_literals_in_headers() {
    check_tree(
        r#"package p

func f() {
	if x == (T{}) {
	}
	for _, v := range []int{1} {
	}
	switch f(T{}) {
	}
	if x == y {
	}
}
"#,
        r#"
1:1 File p
  3:6 Func
    3:6 Name f
    3:7 FuncType 0 0
    3:10 Block 12:1
      4:2 If
        4:7 Operation ==
          4:5 Name x
          4:10 Paren
            4:12 CompositeLit 0 4:13
              4:11 Name T
        4:16 Block 5:2
      6:2 Range 6:14 true
        6:6 List
          6:6 Name _
          6:9 Name v
        6:25 CompositeLit 0 6:27
          6:20 SliceType
            6:22 Name int
          6:26 Int 1
        6:29 Block 7:2
      8:2 Switch 9:2
        8:10 Call
          8:9 Name f
          8:12 CompositeLit 0 8:13
            8:11 Name T
      10:2 If
        10:7 Operation ==
          10:5 Name x
          10:10 Name y
        10:12 Block 11:2
"#,
    );
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

/// gc's scanner counts the newline after `..` twice.
#[test]
fn two_dots_at_the_end_of_a_line() {
    check(
        "package p\nfunc f() {\n\tfmt..\n\tx y\n}\nvar a ..\nvar b c d\n",
        &[
            "4:2: syntax error: unexpected ., expected name or (",
            "7:7: syntax error: unexpected ., expected type",
        ],
    );
}

#[test]
fn line_directives() {
    check(
        "package p\n//line q:x\n//line q:0\n//line q:1:0\n//line q:1:99999999999\nvar x 1\n",
        &[
            "2:10: invalid line number: x",
            "3:10: invalid line number: 0",
            "4:12: invalid column number: 0",
            "5:12: invalid column number: 99999999999",
        ],
    );
    let mut sources = SourceMap::default();
    let source =
        "package p\n//line ../foo.go:100\nfunc f() { goto L; var x int; L: }\n/*line :7:20*/ var y\n";
    let id = sources.add("a/p.go", source);
    let (file, found) = super::parse(&sources, id, &mut Ast::default(), crate::version::Version::LATEST);
    sources.set_line_bases(id, file.line_bases);
    let lines = report::errors(&sources, &found, report::MAX_ERRORS);
    let got: Vec<String> = lines.iter().map(|e| e.render(&sources)).collect();
    let want = [
        "foo.go:100: goto L jumps over declaration of x at foo.go:100[a/p.go:3:24]",
        "foo.go:7:26: syntax error: unexpected newline, expected type",
    ];
    assert_eq!(got, want);
}
