//! Quotes characters and strings as Go does.
//! Rules: strconv/quote.go, isprint.go; fmt's `%#U`, go1.27.

use crate::characters::is_visible;
use std::fmt::Write;

/// `strconv.Quote`. `text` need not be UTF-8.
pub fn quote(text: &[u8]) -> String {
    quoted(text, |out, c| escape_char(out, c, '"'))
}

/// `strconv.QuoteRune`.
pub fn quote_char(c: char) -> String {
    let mut out = String::from("'");
    escape_char(&mut out, c, '\'');
    out.push('\'');
    out
}

/// Go's `%#U`: `U+0040 '@'`; without the character if it is not printable.
pub fn unicode_char(x: u32) -> String {
    match char::from_u32(x) {
        Some(c) if is_print(c) => format!("U+{x:04X} '{c}'"),
        _ => format!("U+{x:04X}"),
    }
}

/// Letters, marks, numbers, punctuation, symbols, and the ASCII space.
pub fn is_print(c: char) -> bool {
    if c.is_ascii() {
        return (' '..='~').contains(&c);
    }
    is_visible(c)
}

/// Quotes `text`: characters by `escape`, bytes that are not UTF-8 as `\x…`.
pub fn quoted(text: &[u8], escape: impl Fn(&mut String, char)) -> String {
    let mut out = String::from("\"");
    for chunk in text.utf8_chunks() {
        chunk.valid().chars().for_each(|c| escape(&mut out, c));
        for b in chunk.invalid() {
            let _ = write!(out, "\\x{b:02x}");
        }
    }
    out.push('"');
    out
}

/// Appends a character as it appears between quotes of kind `quote`.
pub fn escape_char(out: &mut String, c: char, quote: char) {
    match c {
        '\\' => out.push_str("\\\\"),
        c if c == quote => {
            out.push('\\');
            out.push(c);
        }
        '\x07' => out.push_str("\\a"),
        '\x08' => out.push_str("\\b"),
        '\x0c' => out.push_str("\\f"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        '\x0b' => out.push_str("\\v"),
        '\0'..='\x1f' | '\x7f' => {
            let _ = write!(out, "\\x{:02x}", c as u32);
        }
        c if is_print(c) => out.push(c),
        c => push_code(out, c),
    }
}

fn push_code(out: &mut String, c: char) {
    let code = c as u32;
    let _ = if code < 0x1_0000 { write!(out, "\\u{code:04x}") } else { write!(out, "\\U{code:08x}") };
}
