//! Values of string and rune literals, and the characters of names.
//! A Go string is bytes, not text: `"\xff"` is one byte.
//! Rules: Go spec, "Rune literals", "String literals"; strconv.Unquote.

use pest::unicode;

/// Bytes of a string literal as written, quotes included. A malformed escape, which the scanner has reported, stays
/// unchanged.
pub fn unquote_string(text: &str) -> Vec<u8> {
    if let Some(raw) = text.strip_prefix('`') {
        let raw = raw.strip_suffix('`').unwrap_or(raw);
        return raw.bytes().filter(|&b| b != b'\r').collect();
    }
    let inner = text.strip_prefix('"').unwrap_or(text);
    let inner = inner.strip_suffix('"').unwrap_or(inner);
    let mut out = Vec::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(at) = rest.find('\\') {
        out.extend_from_slice(&rest.as_bytes()[..at]);
        rest = &rest[at..];
        let (value, len) = escape(rest);
        match value {
            Escaped::Byte(b) => out.push(b),
            Escaped::Char(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
        rest = rest.get(len..).unwrap_or("");
    }
    out.extend_from_slice(rest.as_bytes());
    out
}

/// Code point of a rune literal as written; 0 if there is none.
pub fn rune_value(text: &str) -> u32 {
    let inner = text.strip_prefix('\'').unwrap_or(text);
    match inner.chars().next() {
        Some('\\') => match escape(inner).0 {
            Escaped::Byte(b) => b.into(),
            Escaped::Char(c) => c.into(),
        },
        Some(c) => c.into(),
        None => 0,
    }
}

enum Escaped {
    Byte(u8),
    Char(char),
}

/// Value and length of the escape at the start of `text`, which is not empty.
fn escape(text: &str) -> (Escaped, usize) {
    let b = text.as_bytes();
    let simple = |c: u8| (Escaped::Byte(c), 2);
    let number = |from: usize, n: usize, base: u32| {
        text.get(from..from + n).and_then(|digits| u32::from_str_radix(digits, base).ok())
    };
    let as_char = |x: Option<u32>| x.and_then(char::from_u32);
    let wrong = (Escaped::Byte(b'\\'), 1);
    match b.get(1) {
        Some(b'a') => simple(7),
        Some(b'b') => simple(8),
        Some(b'f') => simple(12),
        Some(b'n') => simple(b'\n'),
        Some(b'r') => simple(b'\r'),
        Some(b't') => simple(b'\t'),
        Some(b'v') => simple(11),
        Some(&c @ (b'\\' | b'\'' | b'"')) => simple(c),
        Some(b'0'..=b'7') => number(1, 3, 8).map_or(wrong, |x| (Escaped::Byte(x as u8), 4)),
        Some(b'x') => number(2, 2, 16).map_or(wrong, |x| (Escaped::Byte(x as u8), 4)),
        Some(b'u') => as_char(number(2, 4, 16)).map_or(wrong, |c| (Escaped::Char(c), 6)),
        Some(b'U') => as_char(number(2, 8, 16)).map_or(wrong, |c| (Escaped::Char(c), 10)),
        _ => wrong,
    }
}

/// Go 1.27 and Rust's standard library use Unicode 17; pest's tables are newer.
pub(super) fn is_letter(c: char) -> bool {
    c.is_alphabetic() && unicode::LETTER(c)
}

/// Decimal digits of any script.
pub(super) fn is_digit(c: char) -> bool {
    c.is_numeric() && unicode::DECIMAL_NUMBER(c)
}

/// Whether a name has only letters, digits and `_` and starts with no digit. The scanner lets other characters into
/// names, with an error.
pub fn is_valid_name(name: &str) -> bool {
    name.chars().enumerate().all(|(i, c)| match c {
        '_' | 'a'..='z' | 'A'..='Z' => true,
        '0'..='9' => i > 0,
        c => is_letter(c) || i > 0 && is_digit(c),
    })
}
