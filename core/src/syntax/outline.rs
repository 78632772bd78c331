//! A file as gofmt leaves it, seen line by line: what need not be read token by token, at once or at all. A function's
//! first line begins with `func `, its body's last line is a `}` alone; `const Name = 1` is a line of its own.

use super::ast::{Ast, ConstDecl, Decl, Expr, ExprId, ExprKind, LitKind};
use crate::span::Pos;
use std::ops::Range;

#[derive(Debug)]
pub(super) struct Outline {
    /// What stands between the braces of each body of several lines. Bodies with directives are not among them: what a
    /// directive says may hold beyond its function.
    pub bodies: Vec<Range<usize>>,
    /// Name and value of constants that are whole numbers.
    pub constants: Vec<(Range<usize>, Range<usize>)>,
    /// All the rest, cut between two tokens.
    pub parts: Vec<Range<usize>>,
}

impl Outline {
    pub fn new(text: &str) -> Outline {
        let (mut bodies, mut constants, mut parts) = (Vec::new(), Vec::new(), Vec::new());
        // Begin of the part, and of the body whose header's last line was met.
        let (mut part, mut open) = (0, None);
        let mut in_header = false;
        let mut end = 0;
        for line in text.split_inclusive('\n') {
            let start = end;
            end += line.len();
            let line = line.trim_end_matches('\n');
            if let Some(begin) = open {
                if line == "}" {
                    let inside = text.get(begin..start).unwrap_or_default();
                    if !["//go:", "//line", "/*line", "//escapement:"]
                        .iter()
                        .any(|mark| inside.contains(mark))
                    {
                        bodies.push(begin..start);
                        parts.push(part..begin);
                        part = start;
                    }
                    open = None;
                }
            } else if let Some((name, value)) = constant(line) {
                constants
                    .push((start + name.start..start + name.end, start + value.start..start + value.end));
                if part < start {
                    parts.push(part..start);
                }
                part = end;
            } else {
                in_header |= line.starts_with("func ");
                if in_header && line.ends_with('{') && !line.contains("//") {
                    // The line end goes with the body: the part ends with the brace.
                    open = Some(start + line.len());
                    in_header = false;
                } else if !line.ends_with([',', '(']) {
                    in_header = false;
                }
            }
        }
        parts.push(part..text.len());
        Outline { bodies, constants, parts }
    }

    /// The constants' declarations. `base`: position of the text's first byte.
    pub fn declare_constants(&self, text: &str, base: Pos, ast: &mut Ast) -> Vec<Decl> {
        let at = |offset: usize| Pos(base.0 + offset as u32);
        let mut declare = |(name, value): &(Range<usize>, Range<usize>)| {
            let text_of = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default().into();
            let mut expr = |start: usize, kind| -> ExprId { ast.exprs.push(Expr { pos: at(start), kind }) };
            let pos = at(name.start);
            let names = vec![expr(name.start, ExprKind::Name(text_of(name)))];
            let literal = ExprKind::BasicLit { text: text_of(value), kind: LitKind::Int, bad: false };
            let values = Some(expr(value.start, literal));
            Decl::Const(ConstDecl { pos, group: None, names, ty: None, values })
        };
        self.constants.iter().map(&mut declare).collect()
    }
}

/// Name and value in a line `const Name = 123`.
fn constant(line: &str) -> Option<(Range<usize>, Range<usize>)> {
    const KEYWORD: usize = "const ".len();
    let rest = line.strip_prefix("const ")?;
    let (name, value) = rest.split_once(" = ")?;
    let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    let number = !value.starts_with('0') || value == "0";
    let digits = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
    (plain && number && digits).then(|| (KEYWORD..KEYWORD + name.len(), line.len() - value.len()..line.len()))
}

#[cfg(test)]
mod tests {
    use super::Outline;

    fn bodies(text: &str) -> Vec<&str> {
        Outline::new(text).bodies.into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn bodies_of_several_lines() {
        let text = "package p\n\nfunc one() int { return 1 }\n\nfunc two(\n\ta int,\n) {\n\ta++\n}\n\n\
            func three() struct{ a int } {\n\treturn f(func() {\n\t})\n}\n\nvar x = func() {\n}\n";
        assert_eq!(bodies(text), ["\n\ta++\n", "\n\treturn f(func() {\n\t})\n"]);
        let parts = Outline::new(text).parts;
        assert_eq!(
            parts.iter().map(|part| part.len()).sum::<usize>() + bodies(text).concat().len(),
            text.len()
        );
    }

    #[test]
    fn constants_of_one_line() {
        let text = "package p\n\nconst A = 12\nconst B T = 1\nconst C = 010\nconst D = -1\nconst E_1 = 0\n";
        let outline = Outline::new(text);
        let found: Vec<_> = outline
            .constants
            .iter()
            .map(|(name, value)| (&text[name.clone()], &text[value.clone()]))
            .collect();
        assert_eq!(found, [("A", "12"), ("E_1", "0")]);
        assert_eq!(&text[outline.parts[1].clone()], "const B T = 1\nconst C = 010\nconst D = -1\n");
    }

    #[test]
    fn directives_stay() {
        assert!(bodies("package p\n\nfunc f() {\n\t/*line a.go:1:1*/ g()\n}\n").is_empty());
    }
}
