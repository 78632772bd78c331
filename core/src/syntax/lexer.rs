//! Text → tokens. `go.pest` splits the text into lexemes in one linear pass; this module turns them into gc's tokens,
//! inserts semicolons, and records what else gc's scanner reports (errors, directives) as events.
//! Out: tokens ending in `Eof`; events in the order gc's scanner emits them while it scans token `at`.
//! Rules: cmd/compile/internal/syntax/{scanner,source}.go, go1.27.

use super::ast::LitKind;
use super::lexeme;
use super::semicolon::ends_statement;
use super::token::{SemiKind, Tok, Token};
use crate::quote::unicode_char;
use crate::span::SourceFile;
use pest::Parser as _;
use std::ops::Range;

#[derive(pest_derive::Parser)]
#[grammar = "syntax/go.pest"]
struct Grammar;

/// The class of a lexeme.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Name,
    Punctuation,
    Number,
    String,
    RawString,
    Rune,
    LineComment,
    BlockComment,
    Newline,
    Invalid,
}

impl Kind {
    fn of(text: &str) -> Kind {
        match text.as_bytes() {
            [b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80.., ..] => Kind::Name,
            [b'0'..=b'9', ..] | [b'.', b'0'..=b'9', ..] => Kind::Number,
            [b'"', ..] => Kind::String,
            [b'`', ..] => Kind::RawString,
            [b'\'', ..] => Kind::Rune,
            [b'/', b'/', ..] => Kind::LineComment,
            [b'/', b'*', ..] => Kind::BlockComment,
            [b'\n', ..] => Kind::Newline,
            _ if Tok::of_punctuation(text).is_some() => Kind::Punctuation,
            _ => Kind::Invalid,
        }
    }
}

/// Something the scanner reports while it scans token number `at`.
#[derive(Debug)]
pub(super) struct Event {
    pub at: u32,
    /// Byte offset in the file.
    pub start: u32,
    pub kind: EventKind,
}

#[derive(Debug)]
pub(super) enum EventKind {
    Error(String),
    /// `//go:…`, `//escapement:…`, `//line …`, `/*line …*/`. `own_line`: only blanks precede it on its line.
    Directive {
        end: u32,
        own_line: bool,
    },
    /// `start` is the second dot of a `..` before a newline: gc's scanner backs up and counts that newline twice.
    LineCountedTwice,
}

#[derive(Debug)]
pub(super) struct Lexed {
    pub tokens: Vec<Token>,
    pub events: Vec<Event>,
}

pub(super) fn lex(file: &SourceFile) -> Lexed {
    let stripped = Stripped::new(file);
    let text = stripped.as_ref().map_or(file.text(), |s| &*s.text);
    let mut lexer = Lexer::new(stripped.as_ref());
    lexer.piece(text, 0);
    lexer.finish(text.len())
}

/// Tokens of parts of a text, in order. Each part begins and ends between two tokens, and the text has no characters
/// that gc drops (see [`Stripped`]).
pub(super) fn lex_parts(text: &str, parts: impl Iterator<Item = Range<usize>>) -> Lexed {
    let mut lexer = Lexer::new(None);
    let mut end = 0;
    for part in parts {
        end = part.end;
        lexer.piece(text.get(part.clone()).unwrap_or_default(), part.start);
    }
    lexer.shift = 0;
    lexer.finish(end)
}

/// Bytes the grammar parses at a time: its pairs for a longer text would fill fresh memory.
const CHUNK: usize = 16 << 10;

/// The first `bytes` bytes of a text, up to a line end.
fn first_lines(text: &str, bytes: usize) -> &str {
    let newline = |c: &u8| *c == b'\n';
    let (head, tail) = text.as_bytes().split_at(bytes.min(text.len()));
    let end = head.iter().rposition(newline).or_else(|| Some(head.len() + tail.iter().position(newline)?));
    end.and_then(|end| text.get(..=end)).filter(|_| bytes < text.len()).unwrap_or(text)
}

struct Lexer<'a> {
    text: &'a str,
    /// Offset of `text` in the file.
    shift: usize,
    stripped: Option<&'a Stripped>,
    /// First of `stripped.removed` not reported yet.
    next_removed: usize,
    tokens: Vec<Token>,
    events: Vec<Event>,
    /// A newline or the end of the file becomes a semicolon here.
    pending_semi: bool,
    own_line: bool,
}

impl<'a> Lexer<'a> {
    fn new(stripped: Option<&'a Stripped>) -> Lexer<'a> {
        Lexer {
            text: "",
            shift: 0,
            stripped,
            next_removed: 0,
            tokens: Vec::new(),
            events: Vec::new(),
            pending_semi: false,
            own_line: true,
        }
    }

    fn piece(&mut self, text: &'a str, shift: usize) {
        self.text = text;
        self.shift = shift;
        self.tokens.reserve(text.len() / 4 + 2);
        let (mut done, mut size) = (0, CHUNK);
        while let Some(rest) = text.get(done..).filter(|rest| !rest.is_empty()) {
            let chunk = first_lines(rest, size);
            let read = self.chunk(chunk, done, chunk.len() == rest.len());
            // A token that is still open at the end of a chunk needs a longer chunk.
            size = if read == 0 { size * 2 } else { CHUNK };
            done += read;
        }
    }

    /// Lexes whole lines of the text, from offset `at`. Returns how far it got: it stops before a raw string or comment
    /// that continues past the chunk.
    fn chunk(&mut self, chunk: &str, at: usize, last: bool) -> usize {
        let Ok(pairs) = Grammar::parse(Rule::source, chunk) else { return chunk.len() };
        let mut start = 0;
        // `source` itself is the outermost pair; its lexemes are flat inside it.
        for token in pairs.tokens() {
            match token {
                pest::Token::Start { pos, .. } => start = pos.pos(),
                pest::Token::End { rule: Rule::word | Rule::lexeme, pos } => {
                    let end = pos.pos();
                    let goes_on = end == chunk.len()
                        && !last
                        && chunk
                            .get(start..)
                            .is_some_and(|text| text.starts_with('`') || text.starts_with("/*"));
                    if goes_on {
                        return start;
                    }
                    self.lexeme(at + start, at + end);
                }
                pest::Token::End { .. } => {}
            }
        }
        chunk.len()
    }

    fn lexeme(&mut self, start: usize, end: usize) {
        let text = self.text.get(start..end).unwrap_or("");
        let kind = Kind::of(text);
        let own_line = std::mem::replace(&mut self.own_line, kind == Kind::Newline);
        if let Some(stripped) = self.stripped {
            let scanned = if kind == Kind::Newline { start + 1 } else { end };
            self.report_removed(stripped, scanned);
        }
        match kind {
            Kind::Newline if self.pending_semi => {
                self.semi(SemiKind::Newline, start, start + 1);
            }
            Kind::Name => {
                if !text.is_ascii() {
                    self.complain(start, lexeme::name(text));
                }
                // A dropped character leaves no trace in the text but still belongs to the word: `return\0` is no
                // keyword.
                let whole = self.offset(end) - self.offset(start) == text.len() as u32;
                let tok = if whole { Tok::of_word(text) } else { Tok::Name };
                self.push(Token::new(tok, 0, 0), start, end);
            }
            Kind::Punctuation => {
                let after = self.text.as_bytes().get(end..);
                if text == "." && after.is_some_and(|after| after.starts_with(b".\n")) {
                    let second = self.offset(end);
                    self.events.push(Event {
                        at: self.tokens.len() as u32 + 1,
                        start: second,
                        kind: EventKind::LineCountedTwice,
                    });
                }
                if let Some((tok, op)) = Tok::of_punctuation(text) {
                    self.push(Token { op, ..Token::new(tok, 0, 0) }, start, end);
                }
            }
            Kind::Number => {
                let (kind, wrong) = lexeme::number(text);
                self.literal(kind, start, end, wrong.into_iter().collect());
            }
            Kind::String => {
                let wrong = lexeme::string(text, self.newline_at(end));
                self.literal(LitKind::String, start, end, wrong);
            }
            Kind::RawString => {
                let closed = text.len() > 1 && text.ends_with('`');
                let wrong = if closed { vec![] } else { vec![(0, "string not terminated".into())] };
                self.literal(LitKind::String, start, end, wrong);
            }
            Kind::Rune => {
                let wrong = lexeme::rune(text, self.newline_at(end));
                self.literal(LitKind::Rune, start, end, wrong);
            }
            Kind::LineComment => {
                let comment = text.get(2..).unwrap_or("");
                if comment.starts_with("go:")
                    || comment.starts_with("line ")
                    || comment.starts_with("escapement:")
                {
                    self.directive(start, end, own_line);
                }
            }
            Kind::BlockComment => {
                if text.len() < 4 || !text.ends_with("*/") {
                    self.complain(start, vec![(0, "comment not terminated".into())]);
                } else if text.starts_with("/*line ") {
                    self.directive(start, end, own_line);
                }
                if self.pending_semi && text.contains('\n') {
                    self.semi(SemiKind::Newline, start, end);
                }
            }
            Kind::Invalid => {
                let c = text.chars().next().map_or(0, u32::from);
                self.complain(start, vec![(0, format!("invalid character {}", unicode_char(c)))]);
            }
            Kind::Newline => {}
        }
    }

    /// `end`: length of the whole text.
    fn finish(mut self, end: usize) -> Lexed {
        if let Some(stripped) = self.stripped {
            self.report_removed(stripped, end);
        }
        if self.pending_semi {
            self.semi(SemiKind::Eof, end, end);
        }
        self.push(Token::new(Tok::Eof, 0, 0), end, end);
        Lexed { tokens: self.tokens, events: self.events }
    }

    fn newline_at(&self, offset: usize) -> bool {
        self.text.as_bytes().get(offset) == Some(&b'\n')
    }

    fn offset(&self, at: usize) -> u32 {
        self.stripped.map_or((self.shift + at) as u32, |s| s.original(at))
    }

    fn push(&mut self, token: Token, start: usize, end: usize) {
        self.pending_semi = ends_statement(token.tok);
        let (start, end) = (self.offset(start), self.offset(end));
        self.tokens.push(Token { start, end, ..token });
    }

    fn semi(&mut self, semi: SemiKind, start: usize, end: usize) {
        self.push(Token { semi, ..Token::new(Tok::Semi, 0, 0) }, start, end);
    }

    fn literal(&mut self, kind: LitKind, start: usize, end: usize, wrong: lexeme::Complaints) {
        let bad = !wrong.is_empty();
        self.complain(start, wrong);
        self.push(Token { kind, bad, ..Token::new(Tok::Literal, 0, 0) }, start, end);
    }

    fn complain(&mut self, start: usize, wrong: lexeme::Complaints) {
        for (at, msg) in wrong {
            let start = self.offset(start + at);
            self.event(start, EventKind::Error(msg));
        }
    }

    fn directive(&mut self, start: usize, end: usize, own_line: bool) {
        let (start, end) = (self.offset(start), self.offset(end));
        self.event(start, EventKind::Directive { end, own_line });
    }

    fn event(&mut self, start: u32, kind: EventKind) {
        self.events.push(Event { at: self.tokens.len() as u32, start, kind });
    }

    /// gc's scanner reads one character ahead, so it also reports the removed characters right after `scanned`.
    fn report_removed(&mut self, stripped: &Stripped, scanned: usize) {
        while let Some(r) = stripped.removed.get(self.next_removed).filter(|r| r.before <= scanned) {
            self.next_removed += 1;
            if let Some(msg) = r.msg {
                self.event(r.start, EventKind::Error(msg.into()));
            }
        }
    }
}

/// A file's text without the characters that gc's reader drops before its scanner sees them.
struct Stripped {
    text: String,
    removed: Vec<Removed>,
}

struct Removed {
    /// Offset in the file.
    start: u32,
    len: u32,
    /// Offset in `Stripped::text` of the text that follows.
    before: usize,
    msg: Option<&'static str>,
}

impl Stripped {
    /// `None` if there is nothing to drop.
    fn new(file: &SourceFile) -> Option<Stripped> {
        const BOM: char = '\u{feff}';
        let all = file.text();
        if !all.contains('\0') && !all.contains(BOM) {
            return None;
        }
        let mut text = String::with_capacity(all.len());
        let mut removed = Vec::new();
        let mut not_utf8 = file.not_utf8().iter().peekable();
        let mut copied = 0;
        for (at, found) in all.match_indices(['\0', BOM]) {
            text.push_str(all.get(copied..at).unwrap_or(""));
            copied = at + found.len();
            let msg = if found != "\0" {
                (at > 0).then_some("invalid BOM in the middle of the file")
            } else if not_utf8.next_if_eq(&&(at as u32)).is_some() {
                Some("invalid UTF-8 encoding")
            } else {
                Some("invalid NUL character")
            };
            removed.push(Removed { start: at as u32, len: found.len() as u32, before: text.len(), msg });
        }
        text.push_str(all.get(copied..).unwrap_or(""));
        Some(Stripped { text, removed })
    }

    fn original(&self, at: usize) -> u32 {
        // The last character dropped before `at` fixes the offset of everything after it.
        match self
            .removed
            .partition_point(|r| r.before <= at)
            .checked_sub(1)
            .and_then(|i| self.removed.get(i))
        {
            Some(r) => r.start + r.len + (at - r.before) as u32,
            None => at as u32,
        }
    }
}
