//! Turns diagnostics into the lines gc prints: order, duplicates, the limit of ten errors.
//! In: diagnostics in the order they were found. Out: lines with resolved positions, in printing order.
//! Rules: cmd/compile/internal/base/print.go, go1.27.

use crate::diag::{Diagnostic, DiagnosticKind, Remark};
use crate::span::{FileId, LineCol, MAX_COLUMN, Pos, SourceMap};
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;

/// An error as printed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ErrorLine {
    /// `None` prints without a position.
    pub pos: Option<LineCol>,
    /// May contain detail lines.
    pub text: String,
    pub kind: DiagnosticKind,
}

impl ErrorLine {
    /// `file:line:col: text`
    pub fn render(&self, sources: &SourceMap) -> String {
        match self.pos {
            Some(at) => format!("{}: {}", sources.format(at), self.text),
            None => self.text.clone(),
        }
    }
}

/// Number of errors after which gc gives up.
pub const MAX_ERRORS: usize = 10;

/// Lines gc prints for these errors; stops after `limit` with `too many errors`.
pub fn errors(sources: &SourceMap, found: &[Diagnostic], limit: usize) -> Vec<ErrorLine> {
    let mut kept: Vec<ErrorLine> = Vec::new();
    let line_of = |pos: Pos| sources.resolve(pos).map(|at| (at.file, at.line));
    let mut last_syntax = None;
    let mut last_other: Option<(Option<(FileId, u32)>, &str)> = None;
    let mut too_many = None;
    // gc numbers files, and the parts that begin with a `//line` directive, in the order it first reports something in
    // them, and sorts by that number.
    let part_of = |at: LineCol| (at.file, sources.directives_before(at));
    let mut rank: Vec<(FileId, usize)> = Vec::new();
    for d in found {
        let line = line_of(d.pos);
        if let Some(part) = sources.resolve(d.pos).map(part_of)
            && !rank.contains(&part)
        {
            rank.push(part);
        }
        if d.msg.starts_with("syntax error") {
            // At most one syntax error per line.
            if last_syntax == Some(line) {
                continue;
            }
            last_syntax = Some(line);
        } else {
            if last_other == Some((line, &d.msg)) {
                continue;
            }
            last_other = Some((line, &d.msg));
        }
        let pos = sources.resolve(d.pos);
        kept.push(ErrorLine { pos, text: d.msg.clone(), kind: d.kind });
        if kept.len() >= limit {
            too_many = Some(ErrorLine { pos, text: "too many errors".to_string(), kind: d.kind });
            break;
        }
    }
    kept.sort_by_key(|line| {
        line.pos.map(|at| {
            let rank = rank.iter().position(|&part| part == part_of(at));
            (rank, LineCol { col: at.col.min(MAX_COLUMN), ..at })
        })
    });
    let mut lines: Vec<ErrorLine> = Vec::with_capacity(kept.len() + 1);
    for line in kept {
        let same = lines.last().is_some_and(|last| last.render(sources) == line.render(sources));
        if !same {
            lines.push(line);
        }
    }
    lines.extend(too_many);
    lines
}

/// Output of `-m` (`level` 1) or `-m=2`, in gc's order, unsorted and with duplicates.
pub fn remarks(sources: &SourceMap, remarks: &[Remark], level: u8) -> String {
    let mut out = String::new();
    for remark in remarks {
        if !remark.printed.is_in(level > 1) {
            continue;
        }
        match remark.pos {
            Some(at) => {
                let _ = write!(out, "{}: ", sources.format_late(at));
            }
            None => out.push_str(remark.place_without_position()),
        }
        out.push_str(&remark.text);
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::LineBase;

    #[test]
    fn parts_after_line_directives_are_sorted_by_their_first_error() {
        let mut sources = SourceMap::default();
        let file = sources.add("main.go", "abc\n".repeat(6));
        let base = |line, name: &str| LineBase {
            line,
            col: 1,
            shown_name: name.to_owned(),
            shown_line: 100,
            shown_col: 0,
        };
        sources.set_line_bases(file, vec![base(3, "third.y"), base(5, "fifth.y")]);
        // Byte offsets of lines 6, 1, 5, 4 and 2.
        let found = [20, 0, 16, 12, 4].map(|offset| Diagnostic {
            pos: sources.pos(file, offset),
            msg: format!("at {offset}"),
            kind: DiagnosticKind::Type,
        });
        let lines: Vec<String> = errors(&sources, &found, 10).iter().map(|e| e.render(&sources)).collect();
        let expected = [
            "fifth.y:100: at 16",
            "fifth.y:101: at 20",
            "main.go:1:1: at 0",
            "main.go:2:1: at 4",
            "third.y:101: at 12",
        ];
        assert_eq!(lines, expected);
    }
}
