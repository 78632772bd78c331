//! `//go:build` lines: the lowest Go version they imply. The rest of the line does not affect the compilation of one
//! file.
//! Rules: go/build/constraint/{expr,vers}.go, go1.27.

use super::literal::{is_digit, is_letter};

/// Nesting limit for parentheses; gc limits the size of the whole expression instead.
const MAX_NESTING: u32 = 100;

/// `None`: not a well-formed `//go:build` line; `Some(None)`: the line implies no version.
pub(super) fn go_version(line: &str) -> Option<Option<String>> {
    let text = line.trim().strip_prefix("//go:build")?;
    if text.trim().len() == text.len() && !text.is_empty() {
        return None; // `//go:buildsomething`
    }
    let mut p = Scan { text: text.trim(), token: "", is_tag: false, nesting: 0 };
    let (min, _) = p.or()?;
    if !p.token.is_empty() {
        return None;
    }
    Some(match min {
        i64::MIN..0 => None,
        0 => Some("go1".into()),
        n => Some(format!("go1.{n}")),
    })
}

/// Lowest minor version that the expression and its negation imply; -1: none.
type Versions = (i64, i64);

struct Scan<'a> {
    text: &'a str,
    token: &'a str,
    is_tag: bool,
    nesting: u32,
}

impl Scan<'_> {
    fn or(&mut self) -> Option<Versions> {
        let mut x = self.and()?;
        while self.token == "||" {
            let y = self.and()?;
            x = (x.0.min(y.0), x.1.max(y.1));
        }
        Some(x)
    }

    fn and(&mut self) -> Option<Versions> {
        let mut x = self.not()?;
        while self.token == "&&" {
            let y = self.not()?;
            x = (x.0.max(y.0), x.1.min(y.1));
        }
        Some(x)
    }

    fn not(&mut self) -> Option<Versions> {
        self.lex()?;
        if self.token == "!" {
            self.lex()?;
            let (is, is_not) = self.atom()?;
            return Some((is_not, is));
        }
        self.atom()
    }

    fn atom(&mut self) -> Option<Versions> {
        if self.token == "(" {
            self.nesting += 1;
            if self.nesting > MAX_NESTING {
                return None;
            }
            let x = self.or()?;
            if self.token != ")" {
                return None;
            }
            self.nesting -= 1;
            self.lex()?;
            return Some(x);
        }
        if !self.is_tag {
            return None;
        }
        let min = match self.token.strip_prefix("go1") {
            Some("") => 0,
            Some(minor) => minor.strip_prefix('.').and_then(|n| n.parse().ok()).unwrap_or(-1),
            None => -1,
        };
        self.lex()?;
        Some((min, -1))
    }

    fn lex(&mut self) -> Option<()> {
        let text = self.text.trim_start_matches([' ', '\t']);
        let first = text.chars().next();
        self.is_tag = false;
        let len = match first {
            None => 0,
            Some('(' | ')' | '!') => 1,
            Some('&') if text.starts_with("&&") => 2,
            Some('|') if text.starts_with("||") => 2,
            Some(_) => {
                let tag = |c: char| is_letter(c) || is_digit(c) || c == '_' || c == '.';
                self.is_tag = true;
                text.find(|c| !tag(c)).unwrap_or(text.len())
            }
        };
        if len == 0 && first.is_some() {
            return None;
        }
        (self.token, self.text) = text.split_at_checked(len)?;
        Some(())
    }
}
