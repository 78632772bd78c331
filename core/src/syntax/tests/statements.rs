//! Statements, labels and branches.

use super::{check, check_tree};

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
