//! `//line file:line[:col]` and `/*line file:line[:col]*/`: the origin of generated code.
//! Rules: `updateBase` of cmd/compile/internal/syntax/parser.go, go1.27; filepath.Clean.

use super::Parser;
use crate::span::{LineBase, LineCol, Pos, claimed};
use crate::version::Rule;

/// The largest line or column a position can have.
const POS_MAX: u64 = 1 << 30;

impl Parser<'_> {
    /// Whether the comment is a line directive; reports a malformed one.
    pub(super) fn line_directive(&mut self, start: u32, comment: &str) -> bool {
        let Some(at) = self.sources.resolve(Pos(self.base + start)) else { return false };
        let (text, line, col) = if let Some(text) = comment.strip_prefix("/*line ") {
            (text.strip_suffix("*/").unwrap_or(text), at.line, at.col + comment.len() as u32)
        } else if let Some(text) = comment.strip_prefix("//line ").filter(|_| at.col == 1) {
            (text.strip_suffix('\r').unwrap_or(text), at.line + 1, 1)
        } else {
            return comment.starts_with("//line ");
        };
        let text_pos = self.base + start + "//line ".len() as u32;
        match self.line_base(text, at, (line, col)) {
            Ok(base) => self.line_bases.extend(base),
            Err((offset, msg)) => self.error_at(Pos(text_pos + offset as u32), msg),
        }
        true
    }

    /// From here on gc's line numbers are one too high, as if after a line directive.
    pub(super) fn line_counted_twice(&mut self, start: u32) {
        let Some(at) = self.sources.resolve(Pos(self.base + start)) else { return };
        let (name, line, col) = claimed(&self.sources.file(at.file).name, &self.line_bases, at);
        let (shown_name, shown_line, shown_col) = (name.to_string(), line + 1, if col > 0 { 2 } else { 0 });
        self.line_bases.push(LineBase { line: at.line, col: at.col, shown_name, shown_line, shown_col });
    }

    /// `after`: line and column after the comment. `None`: no colon, so no directive.
    fn line_base(
        &self,
        text: &str,
        at: LineCol,
        after: (u32, u32),
    ) -> Result<Option<LineBase>, (usize, String)> {
        let Some((mut name, last)) = text.rsplit_once(':') else { return Ok(None) };
        let wrong = |what: &str, part: &str| {
            // `part` is a piece of `text`, so this is its offset.
            let offset = part.as_ptr() as usize - text.as_ptr() as usize;
            let rest = text.get(offset..).unwrap_or(part);
            (offset, format!("invalid {what} number: {rest}"))
        };
        let Some(mut line) = number(last) else { return Err(wrong("line", last)) };
        let mut line_text = last;
        let mut col = 0;
        let mut keeps_name = false;
        if let Some((before, digits)) = name.rsplit_once(':')
            && let Some(n) = number(digits)
        {
            (name, line, line_text, col) = (before, n, digits, line);
            keeps_name = true;
            if col == 0 || col > POS_MAX {
                return Err(wrong("column", last));
            }
        }
        if line == 0 || line > POS_MAX {
            let (offset, msg) = wrong("line", line_text);
            // Given a column, gc prints only the line number.
            let msg = if keeps_name { format!("invalid line number: {line_text}") } else { msg };
            return Err((offset, msg));
        }
        let file_name = &self.sources.file(at.file).name;
        let shown_name = match name {
            "" if keeps_name => self.line_bases.last().map_or(file_name, |b| &b.shown_name).clone(),
            "" => String::new(),
            name if !self.release.has(Rule::LineNamesAreCleaned) => name.to_owned(),
            name if name.starts_with('/') => clean(name),
            name => match file_name.rsplit_once('/') {
                Some((dir, _)) => clean(&format!("{dir}/{name}")),
                None => clean(name),
            },
        };
        let (shown_line, shown_col) = (line as u32, col as u32);
        Ok(Some(LineBase { line: after.0, col: after.1, shown_name, shown_line, shown_col }))
    }
}

/// Digits only.
fn number(text: &str) -> Option<u64> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    // Go's parser fails beyond 64 bits too.
    text.parse().ok()
}

/// The shortest path that names the same file.
fn clean(path: &str) -> String {
    let rooted = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|&last| last != "..") => {
                parts.pop();
            }
            ".." if rooted => {}
            part => parts.push(part),
        }
    }
    let joined = parts.join("/");
    match (rooted, joined.is_empty()) {
        (true, _) => format!("/{joined}"),
        (false, true) => ".".into(),
        (false, false) => joined,
    }
}
