//! Characters, lexemes, literals and line directives.

use super::check;
use crate::report;
use crate::span::SourceMap;
use crate::syntax::ast::Ast;
use crate::syntax::{literal, parse};

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
    let (_, found) = parse(&sources, file, &mut Ast::default(), crate::version::Version::LATEST);
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
    let (file, found) = parse(&sources, id, &mut Ast::default(), crate::version::Version::LATEST);
    sources.set_line_bases(id, file.line_bases);
    let lines = report::errors(&sources, &found, report::MAX_ERRORS);
    let got: Vec<String> = lines.iter().map(|e| e.render(&sources)).collect();
    let want = [
        "foo.go:100: goto L jumps over declaration of x at foo.go:100[a/p.go:3:24]",
        "foo.go:7:26: syntax error: unexpected newline, expected type",
    ];
    assert_eq!(got, want);
}
