//! Outlines a gofmt-formatted file line by line, without tokenising it: its declarations and their positions. A
//! declaration begins at the left margin with its keyword, or with the comments right before it; a multi-line function
//! body ends with a `}` alone on its line. A group counts as one declaration, unlike in packs. Only for the overlay's
//! files; `src/syntax/outline` reads the output.

#[path = "../src/syntax/outline/encode.rs"]
mod encode;

use encode::{Item, LineBase, PURE, Part, encode};

/// In `ItemKind`'s order.
const KEYWORDS: [&str; 5] = ["import ", "const ", "var ", "type ", "func "];
const IMPORT: usize = 0;
const VAR: usize = 2;
const FUNC: usize = 4;

/// A file's outline, encoded as text.
pub fn outline(text: &str) -> String {
    let mut reader = Reader { text, ..Reader::default() };
    let mut lines: Vec<&str> = text.split_inclusive('\n').rev().collect();
    let (mut number, mut start) = (0, 0);
    while let Some(line) = lines.pop() {
        number += 1;
        reader.line(line.trim_end_matches('\n'), number, start);
        start += line.len();
        let Some(body) = reader.body.take() else { continue };
        let end = text[body..].find("\n}\n").map_or(text.len(), |len| body + len + 1);
        let has_directives = reader.body(body..end);
        while start <= end {
            let Some(line) = lines.pop() else { break };
            number += 1;
            if has_directives {
                reader.line_directives(line.trim_end_matches('\n'), number, start);
            }
            start += line.len();
        }
    }
    reader.end_item(text.len());
    for item in &mut reader.items {
        item.set_by_call = is_set_by_call(text, item);
    }
    encode(&reader.package, &reader.line_bases, &reader.items)
}

/// Reads a file line by line.
#[derive(Default)]
struct Reader<'a> {
    text: &'a str,
    package: Part,
    items: Vec<Item>,
    /// In source order.
    line_bases: Vec<LineBase>,
    /// Start of the comments right before the next line.
    start: Option<usize>,
    /// Whether the last line was part of a function header that continues.
    header: bool,
    /// Start of a body whose opening line was the last one read.
    body: Option<usize>,
    /// Whether the reader is inside a group of declarations.
    group: bool,
}

impl Reader<'_> {
    fn line(&mut self, line: &str, number: usize, start: usize) {
        self.line_directives(line, number, start);
        match line.as_bytes() {
            [] => {}
            [b'\t', ..] => {
                self.header(line, start);
                self.member(line, start);
            }
            [b'/', b'/', ..] => {
                if self.start.is_none() {
                    self.end_item(start);
                }
                self.start.get_or_insert(start);
            }
            [b')', ..] => {
                self.group = false;
                self.header(line, start);
            }
            [b'}', ..] => {}
            _ => self.begin(line, start),
        }
    }

    /// Handles a line at the left margin that is not a comment.
    fn begin(&mut self, line: &str, start: usize) {
        let Some(kind) = KEYWORDS.iter().position(|word| line.starts_with(word)) else {
            if let Some(package) = line.strip_prefix("package ") {
                self.package = part(start + line.len() - package.len(), package);
                self.start = None;
            }
            return;
        };
        let begin = self.start.take().unwrap_or(start);
        if self.items.last().is_some_and(|last| last.range.is_empty()) {
            self.end_item(begin);
        }
        let item =
            Item { kind, range: begin..begin, body: None, recv: None, names: Vec::new(), set_by_call: false };
        self.items.push(item);
        let rest = &line[KEYWORDS[kind].len()..];
        let at = start + KEYWORDS[kind].len();
        self.group = rest == "(";
        match kind {
            FUNC => {
                self.function(rest, at);
                self.header = true;
                self.header(line, start);
            }
            IMPORT => {}
            _ if self.group => {}
            _ => self.declares(rest, at),
        }
    }

    /// Handles a line inside a declaration: in a group, each line indented once begins one.
    fn member(&mut self, line: &str, start: usize) {
        let is_import = self.items.last().is_none_or(|item| item.kind == IMPORT);
        let spec = &line[1..];
        if self.group && !is_import && spec.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            self.declares(spec, start + 1);
        }
    }

    /// Collects the names of `a, b T = …`.
    fn declares(&mut self, mut spec: &str, mut at: usize) {
        loop {
            let (name, rest) = word(spec);
            self.declare(part(at, name));
            let Some(next) = rest.strip_prefix(", ") else { return };
            at += spec.len() - next.len();
            spec = next;
        }
    }

    /// Handles the text after `func `.
    fn function(&mut self, rest: &str, at: usize) {
        let Some(receiver) = rest.strip_prefix('(') else { return self.declare(part(at, word(rest).0)) };
        let (inside, behind) = receiver.split_once(") ").unwrap_or((receiver, ""));
        let ty = inside.split('[').next().unwrap_or(inside);
        let name = ty.rsplit([' ', '*']).next().unwrap_or(ty);
        let recv = part(at + 1 + ty.len() - name.len(), name);
        if let Some(item) = self.items.last_mut() {
            item.recv = Some((recv, ty.contains('*')));
        }
        self.declare(part(at + rest.len() - behind.len(), word(behind).0));
    }

    fn declare(&mut self, name: Part) {
        if let Some(item) = self.items.last_mut() {
            item.names.push(name);
        }
    }

    /// Records whether the body begins at the end of this line or the header continues.
    fn header(&mut self, line: &str, start: usize) {
        if std::mem::take(&mut self.header) {
            if line.ends_with('{') && !line.contains("//") {
                self.body = Some(start + line.len());
            } else {
                self.header = line.ends_with([',', '(']);
            }
        }
    }

    /// Records a function body. Returns whether it has directives.
    fn body(&mut self, body: Part) -> bool {
        let inside = &self.text[body.clone()];
        let directives = ["//go:", "//line", "/*line", "//escapement:"];
        let found = directives.iter().any(|mark| inside.contains(mark));
        if let Some(item) = self.items.last_mut().filter(|_| !found) {
            item.body = Some(body);
        }
        found
    }

    /// Ends the last item here, unless it has ended already.
    fn end_item(&mut self, end: usize) {
        if let Some(item) = self.items.last_mut().filter(|item| item.range.is_empty()) {
            item.range.end = end;
        }
    }

    /// `//line FILE:LINE:COLUMN` at the left margin, `/*line FILE:LINE:COLUMN*/` anywhere.
    fn line_directives(&mut self, line: &str, number: usize, start: usize) {
        const MARK: &str = "/*line ";
        if let Some(place) = line.strip_prefix("//line ") {
            return self.line_base(place, start + line.len() - place.len(), number + 1, 1);
        }
        for (at, mark) in line.match_indices(MARK) {
            let at = at + mark.len();
            if let Some((place, _)) = line[at..].split_once("*/") {
                self.line_base(place, start + at, number, at + place.len() + "*/".len() + 1);
            }
        }
    }

    /// Records that positions from this line and column on are shown as from `place` on.
    fn line_base(&mut self, place: &str, at: usize, line: usize, col: usize) {
        let mut parts = place.split(':');
        let (Some(name), Some(shown_line)) = (parts.next(), parts.next().and_then(|n| n.parse().ok())) else {
            return;
        };
        let shown_col = parts.next().and_then(|n| n.parse().ok()).unwrap_or(0);
        self.line_bases.push(LineBase { line, col, shown_name: part(at, name), shown_line, shown_col });
    }
}

/// Whether an item declares variables whose initial values come from a call. An error made from a text counts as a
/// constant.
fn is_set_by_call(text: &str, item: &Item) -> bool {
    let (_, value) = text[item.range.clone()].split_once(" = ").unwrap_or_default();
    let is_pure = |before: &str| PURE.iter().any(|name| before.ends_with(name));
    item.kind == VAR && value.match_indices('(').any(|(at, _)| !is_pure(&value[..at]))
}

fn part(start: usize, text: &str) -> Part {
    start..start + text.len()
}

/// Splits off the name at the start of a text.
fn word(text: &str) -> (&str, &str) {
    let in_name = |b: &u8| b.is_ascii_alphanumeric() || *b == b'_' || !b.is_ascii();
    text.split_at(text.bytes().take_while(in_name).count())
}
