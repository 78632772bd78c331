//! A file as gofmt leaves it, seen line by line: what it declares, and where, found without cutting it into tokens. A
//! declaration begins at the left margin with its keyword, or with the comments right before it; a function's body of
//! several lines ends with a `}` alone on its line. Only for files of ours: a test holds what is found here against what
//! the parser finds.

use super::lexer::Lexed;
use crate::span::{LineBase, line_starts};
use memchr::memmem;
use std::ops::Range;
use std::sync::OnceLock;

/// What a file declares.
#[derive(Debug)]
pub struct Outline {
    pub package: &'static str,
    pub items: Vec<Item>,
    /// By item.
    pub names: Vec<Declared>,
    /// Byte offset of each line's first byte.
    pub lines: Vec<u32>,
    /// What its `line` directives say, in source order.
    pub line_bases: Vec<LineBase>,
}

/// A declaration at the left margin: a group counts as one.
#[derive(Debug)]
pub struct Item {
    pub kind: ItemKind,
    /// From its first directive on.
    pub range: Range<u32>,
    /// What stands between the braces of a body of several lines. A body with directives is none of these: what a directive
    /// says may hold beyond its function.
    pub body: Option<Range<u32>>,
    /// Its tokens, cut when it is first read: an editor compiles again and again.
    pub(super) tokens: OnceLock<Lexed>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ItemKind {
    Import,
    Const,
    Var,
    Type,
    Func,
}

/// A name that an item declares.
#[derive(Clone, Copy, Debug)]
pub struct Declared {
    pub item: u32,
    /// Of a method, its receiver's type.
    pub recv: &'static str,
    /// The receiver is a pointer to that type.
    pub ptr: bool,
    pub name: &'static str,
}

const KEYWORDS: [(&str, ItemKind); 5] = [
    ("func ", ItemKind::Func),
    ("const ", ItemKind::Const),
    ("type ", ItemKind::Type),
    ("var ", ItemKind::Var),
    ("import ", ItemKind::Import),
];

impl Outline {
    pub fn new(text: &'static str) -> Outline {
        let lines = line_starts(text);
        let inline = memmem::Finder::new("/*line ");
        let mut reader = Reader {
            text,
            out: Outline {
                package: "",
                items: Vec::with_capacity(lines.len() / 4),
                names: Vec::with_capacity(lines.len() / 4),
                lines: Vec::new(),
                line_bases: Vec::new(),
            },
            inline_directives: inline.find(text.as_bytes()).is_some().then_some(inline),
            start: None,
            header: false,
            body: None,
            group: false,
        };
        let end_of_body = memmem::Finder::new("\n}\n");
        let mut number = 0;
        while let Some(&start) = lines.get(number) {
            let end = lines.get(number + 1).map_or(text.len(), |&next| next as usize);
            let line = text.get(start as usize..end).unwrap_or_default();
            number += 1;
            reader.line(line.strip_suffix('\n').unwrap_or(line), number as u32, start);
            let Some(body) = reader.body.take() else { continue };
            let rest = text.as_bytes().get(body as usize..).unwrap_or_default();
            let end = end_of_body.find(rest).map_or(text.len() as u32, |len| body + len as u32 + 1);
            let after = lines.partition_point(|&start| start < end);
            if reader.body(body..end) {
                for (at, ends) in lines.windows(2).enumerate().take(after).skip(number) {
                    let line = text.get(ends[0] as usize..ends[1] as usize - 1).unwrap_or_default();
                    reader.line_directives(line, at as u32 + 1);
                }
            }
            number = after + 1;
        }
        reader.end_item(text.len() as u32);
        Outline { lines, ..reader.out }
    }

    /// The names that an item declares.
    pub fn names_of(&self, item: u32) -> impl Iterator<Item = &Declared> {
        let first = self.names.partition_point(|name| name.item < item);
        self.names.iter().skip(first).take_while(move |name| name.item == item)
    }
}

/// Goes through a file line by line.
struct Reader {
    text: &'static str,
    out: Outline,
    /// Finds `/*line` directives, if there are any.
    inline_directives: Option<memmem::Finder<'static>>,
    /// Where the comments begin that stand right before what comes next.
    start: Option<u32>,
    /// The last line was part of a function's header that goes on.
    header: bool,
    /// Where a body begins: the line before it was the last one read.
    body: Option<u32>,
    /// Inside the parentheses of a group of declarations.
    group: bool,
}

impl Reader {
    fn line(&mut self, line: &'static str, number: u32, start: u32) {
        self.line_directives(line, number);
        match line.as_bytes() {
            [] => {}
            [b'\t', ..] => {
                self.header(line, start);
                self.member(line);
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

    /// A line at the left margin that is no comment.
    fn begin(&mut self, line: &'static str, start: u32) {
        let found = KEYWORDS.iter().find_map(|&(word, kind)| Some((line.strip_prefix(word)?, kind)));
        let Some((rest, kind)) = found else {
            if let Some(package) = line.strip_prefix("package ") {
                self.out.package = package;
                self.start = None;
            }
            return;
        };
        let begin = self.start.take().unwrap_or(start);
        if self.out.items.last().is_some_and(|last| last.range.is_empty()) {
            self.end_item(begin);
        }
        self.out.items.push(Item { kind, range: begin..begin, body: None, tokens: OnceLock::new() });
        self.group = rest == "(";
        match kind {
            ItemKind::Func => {
                self.function(rest);
                self.header = true;
                self.header(line, start);
            }
            ItemKind::Import => {}
            _ if self.group => {}
            _ => self.declares(rest),
        }
    }

    /// A line inside a declaration: in a group, each line indented once begins one.
    fn member(&mut self, line: &'static str) {
        let is_import = self.out.items.last().is_none_or(|item| item.kind == ItemKind::Import);
        let spec = line.get(1..).unwrap_or_default();
        if self.group && !is_import && spec.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            self.declares(spec);
        }
    }

    /// `a, b T = …`
    fn declares(&mut self, mut spec: &'static str) {
        loop {
            let (name, rest) = word(spec);
            self.declare("", false, name);
            let Some(next) = rest.strip_prefix(", ") else { return };
            spec = next;
        }
    }

    /// What follows `func `.
    fn function(&mut self, mut rest: &'static str) {
        let (mut recv, mut ptr) = ("", false);
        if let Some(receiver) = rest.strip_prefix('(') {
            let (inside, behind) = receiver.split_once(") ").unwrap_or((receiver, ""));
            let ty = inside.split('[').next().unwrap_or(inside);
            recv = ty.rsplit([' ', '*']).next().unwrap_or(ty);
            ptr = ty.contains('*');
            rest = behind;
        }
        self.declare(recv, ptr, word(rest).0);
    }

    fn declare(&mut self, recv: &'static str, ptr: bool, name: &'static str) {
        if let Some(item) = self.out.items.len().checked_sub(1) {
            self.out.names.push(Declared { item: item as u32, recv, ptr, name });
        }
    }

    /// Whether the body begins at the end of this line, or the header goes on behind it.
    fn header(&mut self, line: &str, start: u32) {
        if std::mem::take(&mut self.header) {
            if line.ends_with('{') && !line.as_bytes().windows(2).any(|two| two == b"//") {
                self.body = Some(start + line.len() as u32);
            } else {
                self.header = line.ends_with([',', '(']);
            }
        }
    }

    /// A function's body. True: it has directives.
    fn body(&mut self, body: Range<u32>) -> bool {
        let inside = self.text.as_bytes().get(body.start as usize..body.end as usize).unwrap_or_default();
        let directives: [&[u8]; 4] = [b"//go:", b"//line", b"/*line", b"//escapement:"];
        let is_directive =
            |at| directives.iter().any(|mark| inside.get(at..).is_some_and(|rest| rest.starts_with(mark)));
        let found = memchr::memchr_iter(b'/', inside).any(is_directive);
        if let Some(item) = self.out.items.last_mut().filter(|_| !found) {
            item.body = Some(body);
        }
        found
    }

    /// The last item ends here, if it did not before.
    fn end_item(&mut self, end: u32) {
        if let Some(item) = self.out.items.last_mut().filter(|item| item.range.is_empty()) {
            item.range.end = end;
        }
    }

    /// `//line FILE:LINE:COLUMN` at the left margin, `/*line FILE:LINE:COLUMN*/` anywhere.
    fn line_directives(&mut self, line: &str, number: u32) {
        if let Some(place) = line.strip_prefix("//line ") {
            self.line_base(place, number + 1, 1);
        } else if let Some(finder) = &self.inline_directives {
            let found: Vec<usize> =
                finder.find_iter(line.as_bytes()).map(|at| at + finder.needle().len()).collect();
            for at in found {
                if let Some((place, _)) = line.get(at..).and_then(|rest| rest.split_once("*/")) {
                    self.line_base(place, number, (at + place.len() + "*/".len()) as u32 + 1);
                }
            }
        }
    }

    /// From that line and column on, positions are shown from `place` on.
    fn line_base(&mut self, place: &str, line: u32, col: u32) {
        let mut parts = place.split(':');
        let (Some(name), Some(shown_line)) = (parts.next(), parts.next().and_then(|n| n.parse().ok())) else {
            return;
        };
        let shown_col = parts.next().and_then(|n| n.parse().ok()).unwrap_or(0);
        self.out.line_bases.push(LineBase { line, col, shown_name: name.to_owned(), shown_line, shown_col });
    }
}

/// The name that a text begins with, and the rest.
fn word(text: &'static str) -> (&'static str, &'static str) {
    let in_name = |b: &u8| b.is_ascii_alphanumeric() || *b == b'_' || !b.is_ascii();
    text.split_at(text.bytes().take_while(in_name).count())
}
