//! Encodes an outline for [`Outline::read`](super::Outline::read). The build script, which outlines the overlay,
//! includes this file.
//! In: the declarations of a file, in source order. Out: numbers and ranges as text, each range relative to the one
//! before it.

use std::ops::Range;

/// What may precede a `(` in a value without calls.
pub const PURE: [&str; 4] = ["errors.New", "func", "new", "make"];

/// A range of the text, in bytes.
pub type Part = Range<usize>;

/// A declaration.
pub struct Item {
    /// In `ItemKind`'s order.
    pub kind: usize,
    /// Starts at the first directive.
    pub range: Part,
    /// Inside of a multi-line body's braces. `None` for bodies with directives, because those may affect more than
    /// their function.
    pub body: Option<Part>,
    /// For a method: its receiver's type, and whether the receiver is a pointer.
    pub recv: Option<(Part, bool)>,
    pub names: Vec<Part>,
    /// Whether it declares variables whose initial values come from a call. An error made from a text counts as a constant.
    pub set_by_call: bool,
}

/// A `line` directive, which renames positions from this line and column on.
pub struct LineBase {
    pub line: usize,
    pub col: usize,
    pub shown_name: Part,
    pub shown_line: usize,
    pub shown_col: usize,
}

/// Encodes the outline of a file; `package` is the package's name.
pub fn encode(package: &Part, line_bases: &[LineBase], items: &[Item]) -> String {
    let mut out = Encoded::default();
    out.part(0, package);
    out.number(line_bases.len());
    for base in line_bases {
        out.number(base.line);
        out.number(base.col);
        out.part(0, &base.shown_name);
        out.number(base.shown_line);
        out.number(base.shown_col);
    }
    out.number(items.len());
    out.number(items.iter().map(|item| item.names.len()).sum());
    let mut end = 0;
    for item in items {
        let is_ptr = item.recv.as_ref().is_some_and(|(_, ptr)| *ptr);
        let flags = [item.body.is_some(), item.recv.is_some(), is_ptr, item.set_by_call];
        let flags = flags.iter().rev().fold(0, |all, &flag| all << 1 | usize::from(flag));
        out.number(flags << 3 | item.kind);
        out.part(end, &item.range);
        end = item.range.end;
        if let Some(body) = &item.body {
            out.part(item.range.start, body);
        }
        let mut at = item.range.start;
        if let Some((recv, _)) = &item.recv {
            out.part(at, recv);
            at = recv.end;
        }
        out.number(item.names.len());
        for name in &item.names {
            out.part(at, name);
            at = name.end;
        }
    }
    out.0
}

/// Variable-length numbers in base 32, least significant digit first; a sixth bit marks continuation.
#[derive(Default)]
struct Encoded(String);

impl Encoded {
    fn number(&mut self, mut number: usize) {
        loop {
            let (low, rest) = (number & 31, number >> 5);
            let more = if rest > 0 { 32 } else { 0 };
            self.0.push(char::from(b'0' + low as u8 + more));
            if rest == 0 {
                return;
            }
            number = rest;
        }
    }

    /// Encodes a range: its distance from `base`, and its length.
    fn part(&mut self, base: usize, part: &Part) {
        self.number(part.start.saturating_sub(base));
        self.number(part.len());
    }
}
