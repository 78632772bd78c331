//! Expressions and their nesting.

use super::{check, check_tree};

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
