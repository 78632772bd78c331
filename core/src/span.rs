//! Source positions: one `u32` for every byte of every file of a compilation,
//! resolved to file, line and column as gc prints them.

use serde::{Deserialize, Serialize};

crate::newtype_index! {
    /// A file of the compilation, in command-line order; std files follow as they are loaded.
    pub struct FileId;
}

/// A byte of some file. `Pos::NONE` is "no position". Order within one file is source order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Pos(pub u32);

impl Pos {
    pub const NONE: Pos = Pos(0);
    pub fn is_known(self) -> bool {
        self != Pos::NONE
    }
}

/// A resolved position. Line and column count from 1; the column counts bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct LineCol {
    pub file: FileId,
    pub line: u32,
    pub col: u32,
}

/// gc keeps 8 bits of a column once the syntax tree is built: this one and those beyond are unknown to it.
pub const MAX_COLUMN: u32 = 255;

/// From a `//line` directive on: where positions claim to be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineBase {
    /// Line and column after the directive (for `//line`: the start of the next line).
    pub line: u32,
    pub col: u32,
    /// What that position is called; column 0: columns are unknown.
    pub shown_name: String,
    pub shown_line: u32,
    pub shown_col: u32,
}

/// One loaded source file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// As given on the command line; printed in positions.
    pub name: String,
    pub text: std::rc::Rc<str>,
    /// `Pos` of byte 0.
    base: u32,
    /// Byte offset of each line's first byte.
    lines: Vec<u32>,
    /// Byte offsets that were not UTF-8; `text` has a NUL in their place.
    not_utf8: Vec<u32>,
    /// In source order.
    line_bases: Vec<LineBase>,
}

impl SourceFile {
    pub fn pos(&self, offset: u32) -> Pos {
        Pos(self.base + offset)
    }
    /// Ascending byte offsets of the bytes that are not UTF-8; `text` has a NUL in their place.
    pub fn not_utf8(&self) -> &[u32] {
        &self.not_utf8
    }
    pub fn line_count(&self) -> usize {
        self.lines.len()
    }
    /// The text of a 1-based line, without its newline.
    pub fn line_text(&self, line: u32) -> &str {
        let i = line.saturating_sub(1) as usize;
        let Some(&start) = self.lines.get(i) else { return "" };
        let end = self.lines.get(i + 1).map_or(self.text.len(), |&e| e as usize);
        self.text.get(start as usize..end).unwrap_or("").trim_end_matches(['\n', '\r'])
    }
}

/// All files of a compilation. Positions are handed out by file base, so a `Pos` alone names its file.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<std::rc::Rc<str>>) -> FileId {
        let text = text.into();
        let base = self.files.last().map_or(1, |f| f.base + f.text.len() as u32 + 1);
        let mut lines = vec![0];
        lines.extend(text.bytes().enumerate().filter(|&(_, b)| b == b'\n').map(|(i, _)| i as u32 + 1));
        self.files.push(SourceFile {
            name: name.into(),
            text,
            base,
            lines,
            not_utf8: Vec::new(),
            line_bases: Vec::new(),
        });
        FileId(self.files.len() as u32 - 1)
    }
    /// As [`SourceMap::add`], for bytes that need not be UTF-8 (an error of the program, not of the caller).
    pub fn add_bytes(&mut self, name: impl Into<String>, bytes: &[u8]) -> FileId {
        let mut text = String::with_capacity(bytes.len());
        let mut not_utf8 = Vec::new();
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            for _ in chunk.invalid() {
                not_utf8.push(text.len() as u32);
                text.push('\0');
            }
        }
        let id = self.add(name, text);
        if let Some(file) = self.files.last_mut() {
            file.not_utf8 = not_utf8;
        }
        id
    }
    pub fn set_line_bases(&mut self, id: FileId, bases: Vec<LineBase>) {
        if let Some(file) = self.files.get_mut(id.0 as usize) {
            file.line_bases = bases;
        }
    }
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, f)| (FileId(i as u32), f))
    }
    pub fn pos(&self, file: FileId, offset: u32) -> Pos {
        self.file(file).pos(offset)
    }
    /// `None` for `Pos::NONE`.
    pub fn resolve(&self, pos: Pos) -> Option<LineCol> {
        if !pos.is_known() {
            return None;
        }
        let i = self.files.partition_point(|f| f.base <= pos.0).checked_sub(1)?;
        let file = self.files.get(i)?;
        let offset = pos.0 - file.base;
        let line = file.lines.partition_point(|&start| start <= offset);
        let start = file.lines.get(line - 1).copied().unwrap_or(0);
        Some(LineCol { file: FileId(i as u32), line: line as u32, col: offset - start + 1 })
    }
    /// As gc prints a position: `file:line:col`, where `//line` directives say so; `file:line` far to the right.
    pub fn format(&self, at: LineCol) -> String {
        let file = self.file(at.file);
        let (name, line, col) = claimed(&file.name, &file.line_bases, at);
        if (1..MAX_COLUMN).contains(&col) { format!("{name}:{line}:{col}") } else { format!("{name}:{line}") }
    }
    /// As gc writes a position into a message: the column as it is, and `[file:line:col]` of the real place after
    /// that of a `//line` directive.
    pub fn format_both(&self, at: LineCol) -> String {
        let file = self.file(at.file);
        format_both(&file.name, &file.line_bases, at)
    }
    pub fn line(&self, pos: Pos) -> u32 {
        self.resolve(pos).map_or(0, |p| p.line)
    }
}

/// Where a position claims to be; column 0: unknown.
fn claimed<'a>(name: &'a str, bases: &'a [LineBase], at: LineCol) -> (&'a str, u32, u32) {
    let before = bases.partition_point(|b| (b.line, b.col) <= (at.line, at.col));
    let Some(b) = before.checked_sub(1).and_then(|i| bases.get(i)) else { return (name, at.line, at.col) };
    let line = b.shown_line.saturating_add(at.line - b.line);
    let col = match b.shown_col {
        0 => 0,
        col if at.line == b.line => col.saturating_add(at.col - b.col),
        _ => at.col,
    };
    (&b.shown_name, line, col)
}

/// [`SourceMap::format_both`] for a file whose directives are not recorded yet.
pub(crate) fn format_both(name: &str, bases: &[LineBase], at: LineCol) -> String {
    let text = |(name, line, col): (&str, u32, u32)| {
        if col > 0 { format!("{name}:{line}:{col}") } else { format!("{name}:{line}") }
    };
    let (shown, real) = (text(claimed(name, bases, at)), text((name, at.line, at.col)));
    if shown == real { shown } else { format!("{shown}[{real}]") }
}
