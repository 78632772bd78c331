//! gc's complaints about single lexemes: malformed numbers, escapes, runes, strings, names.
//! In: a lexeme as `go.pest` cut it. Out: `(byte offset in the lexeme, message)`, in the order gc reports them.
//! Rules: `number`, `escape`, `rune`, `stdString`, `atIdentChar` of cmd/compile/internal/syntax/scanner.go, go1.27.

use super::ast::LitKind;
use super::literal::{is_digit, is_letter};
use crate::quote::{quote_char, unicode_char};

pub(super) type Complaints = Vec<(usize, String)>;

/// Kind of the number, and its error, if any: gc reports at most one.
pub(super) fn number(text: &str) -> (LitKind, Option<(usize, String)>) {
    let b = text.as_bytes();
    if b.iter().all(u8::is_ascii_digit) && (b.len() == 1 || b.first() != Some(&b'0')) {
        return (LitKind::Int, None);
    }
    NumberScan { b, i: 0, digit: false, separator: false, invalid: None }.run(text)
}

struct NumberScan<'a> {
    b: &'a [u8],
    i: usize,
    digit: bool,
    separator: bool,
    /// Offset of the first digit that is invalid in the base.
    invalid: Option<usize>,
}

impl NumberScan<'_> {
    fn peek(&self) -> u8 {
        self.b.get(self.i).copied().unwrap_or(0)
    }

    fn digits(&mut self, base: u8) {
        loop {
            match self.peek() {
                b'_' => self.separator = true,
                c if c.is_ascii_digit() || base == 16 && c.is_ascii_hexdigit() => {
                    self.digit = true;
                    if base < 10 && c - b'0' >= base && self.invalid.is_none() {
                        self.invalid = Some(self.i);
                    }
                }
                _ => return,
            }
            self.i += 1;
        }
    }

    fn run(mut self, text: &str) -> (LitKind, Option<(usize, String)>) {
        let mut kind = LitKind::Int;
        let mut wrong = None;
        let (mut base, mut prefix) = (10, 0);
        let mut point = self.peek() == b'.';
        if !point {
            if self.peek() == b'0' {
                self.i += 1;
                (base, prefix) = match self.peek() | 0x20 {
                    b'x' => (16, b'x'),
                    b'o' => (8, b'o'),
                    b'b' => (2, b'b'),
                    _ => (8, b'0'),
                };
                if prefix == b'0' {
                    self.digit = true;
                } else {
                    self.i += 1;
                }
            }
            self.digits(base);
            if self.peek() == b'.' {
                if prefix == b'o' || prefix == b'b' {
                    wrong = Some((self.i, format!("invalid radix point in {} literal", base_name(base))));
                }
                point = true;
            }
        }
        if point {
            self.i += 1;
            kind = LitKind::Float;
            self.digits(base);
        }
        if !self.digit && wrong.is_none() {
            wrong = Some((self.i, format!("{} literal has no digits", base_name(base))));
        }
        let e = self.peek();
        if matches!(e | 0x20, b'e' | b'p') {
            if wrong.is_none() {
                let needs = match e | 0x20 {
                    b'e' if prefix != 0 && prefix != b'0' => Some("decimal"),
                    b'p' if prefix != b'x' => Some("hexadecimal"),
                    _ => None,
                };
                wrong = needs.map(|n| (self.i, format!("'{}' exponent requires {n} mantissa", e as char)));
            }
            self.i += 1;
            kind = LitKind::Float;
            if matches!(self.peek(), b'+' | b'-') {
                self.i += 1;
            }
            self.digit = false;
            self.digits(10);
            if !self.digit && wrong.is_none() {
                wrong = Some((self.i, "exponent has no digits".into()));
            }
        } else if prefix == b'x' && kind == LitKind::Float && wrong.is_none() {
            wrong = Some((self.i, "hexadecimal mantissa requires a 'p' exponent".into()));
        }
        if self.peek() == b'i' {
            kind = LitKind::Imag;
        }
        if let (LitKind::Int, Some(at), None) = (kind, self.invalid, &wrong) {
            let digit = self.b.get(at).copied().unwrap_or(b'0') as char;
            wrong = Some((at, format!("invalid digit '{digit}' in {} literal", base_name(base))));
        }
        if self.separator && wrong.is_none() {
            wrong = invalid_separator(text).map(|at| (at, "'_' must separate successive digits".into()));
        }
        (kind, wrong)
    }
}

fn base_name(base: u8) -> &'static str {
    match base {
        2 => "binary",
        8 => "octal",
        10 => "decimal",
        _ => "hexadecimal",
    }
}

/// Offset of the first `_` that is not between digits (a base prefix counts as a digit).
fn invalid_separator(text: &str) -> Option<usize> {
    let b = text.as_bytes();
    let prefix = if b.len() >= 2 && b.first() == Some(&b'0') { b[1] | 0x20 } else { b' ' };
    let prefixed = matches!(prefix, b'x' | b'o' | b'b');
    let mut last = if prefixed { b'0' } else { b'.' };
    for (i, &c) in b.iter().enumerate().skip(if prefixed { 2 } else { 0 }) {
        let before = last;
        last = match c {
            b'_' if before != b'0' => return Some(i),
            b'_' => b'_',
            c if c.is_ascii_digit() || prefix == b'x' && c.is_ascii_hexdigit() => b'0',
            _ if before == b'_' => return Some(i - 1),
            _ => b'.',
        };
    }
    (last == b'_').then(|| b.len() - 1)
}

/// `text` starts at the opening quote. `at_line_end`: a newline ends an unterminated literal (else the file does).
pub(super) fn string(text: &str, at_line_end: bool) -> Complaints {
    let mut out = Complaints::new();
    let inner = text.get(1..).unwrap_or("");
    if !inner.contains('\\') && inner.ends_with('"') {
        return out;
    }
    let mut s = EscapeScan { text, i: 1, at_line_end };
    loop {
        match s.peek() {
            Some('"') => break,
            Some('\\') => {
                s.i += 1;
                s.escape('"', &mut out);
            }
            Some('\n') => {
                out.push((s.i, "newline in string".into()));
                break;
            }
            None => {
                out.push((0, "string not terminated".into()));
                break;
            }
            Some(c) => s.i += c.len_utf8(),
        }
    }
    out
}

/// Like [`string`], for a lexeme that starts with `'`.
pub(super) fn rune(text: &str, at_line_end: bool) -> Complaints {
    let mut out = Complaints::new();
    let mut s = EscapeScan { text, i: 1, at_line_end };
    let mut n = 0;
    loop {
        let ok = out.is_empty();
        match s.peek() {
            Some('\'') => {
                if ok && n == 0 {
                    out.push((s.i, "empty rune literal or unescaped '".into()));
                } else if ok && n != 1 {
                    out.push((0, "more than one character in rune literal".into()));
                }
                break;
            }
            Some('\\') => {
                s.i += 1;
                s.escape('\'', &mut out);
            }
            Some('\n') => {
                if ok {
                    out.push((s.i, "newline in rune literal".into()));
                }
                break;
            }
            None => {
                if ok {
                    out.push((0, "rune literal not terminated".into()));
                }
                break;
            }
            Some(c) => s.i += c.len_utf8(),
        }
        n += 1;
    }
    out
}

struct EscapeScan<'a> {
    text: &'a str,
    i: usize,
    at_line_end: bool,
}

impl EscapeScan<'_> {
    /// The character at `i`; past the lexeme, the newline that ended it, or `None` at the end of the file.
    fn peek(&self) -> Option<char> {
        let rest = self.text.get(self.i..).unwrap_or("");
        rest.chars().next().or(if self.at_line_end { Some('\n') } else { None })
    }

    /// Scans what follows a backslash.
    fn escape(&mut self, quote: char, out: &mut Complaints) {
        let (n, base, max) = match self.peek() {
            Some('a' | 'b' | 'f' | 'n' | 'r' | 't' | 'v' | '\\') => {
                self.i += 1;
                return;
            }
            Some(c) if c == quote => {
                self.i += 1;
                return;
            }
            Some('0'..='7') => (3, 8, 255),
            Some(c @ ('x' | 'u' | 'U')) => {
                self.i += 1;
                match c {
                    'x' => (2, 16, 255),
                    'u' => (4, 16, 0x10FFFF),
                    _ => (8, 16, 0x10FFFF),
                }
            }
            // The caller complains about the end of the file.
            None => return,
            Some(_) => {
                out.push((self.i, "unknown escape".into()));
                return;
            }
        };
        let mut x: u32 = 0;
        for _ in 0..n {
            let Some(c) = self.peek() else { return };
            let Some(d) = c.to_digit(base) else {
                let base = base_name(base as u8);
                out.push((self.i, format!("invalid character {} in {base} escape", quote_char(c))));
                return;
            };
            x = x.wrapping_mul(base).wrapping_add(d);
            self.i += c.len_utf8();
        }
        if x > max && base == 8 {
            out.push((self.i, format!("octal escape value {x} > 255")));
        } else if x > max || (0xD800..0xE000).contains(&x) {
            out.push((self.i, format!("escape is invalid Unicode code point {}", unicode_char(x))));
        }
    }
}

/// A name with non-ASCII characters.
pub(super) fn name(text: &str) -> Complaints {
    let mut out = Complaints::new();
    for (i, c) in text.char_indices().filter(|(_, c)| !c.is_ascii()) {
        if is_letter(c) {
            continue;
        }
        if !is_digit(c) {
            out.push((i, format!("invalid character {} in identifier", unicode_char(c as u32))));
        } else if i == 0 {
            out.push((i, format!("identifier cannot begin with digit {}", unicode_char(c as u32))));
        }
    }
    out
}
