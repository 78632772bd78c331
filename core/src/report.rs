//! Turns what the compiler found into the lines that gc prints: order, repetition, the limit of ten errors.
//! In: diagnostics in the order they were found. Out: lines with resolved positions, in printing order.
//! Rules: cmd/compile/internal/base/print.go, go1.27.

use crate::diag::{Diagnostic, DiagnosticKind};
use crate::span::{LineCol, Pos, SourceMap};
use serde::{Deserialize, Serialize};

/// An error as printed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ErrorLine {
    /// `None` prints without a position.
    pub pos: Option<LineCol>,
    /// May hold detail lines.
    pub text: String,
    pub kind: DiagnosticKind,
}

impl ErrorLine {
    /// `file:line:col: text`
    pub fn render(&self, sources: &SourceMap) -> String {
        match self.pos {
            Some(at) => format!("{}:{}:{}: {}", sources.file(at.file).name, at.line, at.col, self.text),
            None => self.text.clone(),
        }
    }
}

/// gc gives up at this many errors.
pub const MAX_ERRORS: usize = 10;

/// What gc prints for these errors, giving up at `limit`.
pub fn errors(sources: &SourceMap, found: &[Diagnostic], limit: usize) -> Vec<ErrorLine> {
    let mut kept: Vec<(Pos, ErrorLine)> = Vec::new();
    let line_of = |pos: Pos| sources.resolve(pos).map(|at| (at.file, at.line));
    let mut last_syntax = None;
    let mut last_other: Option<(Option<(crate::span::FileId, u32)>, &str)> = None;
    let mut too_many = None;
    for d in found {
        let line = line_of(d.pos);
        if d.msg.starts_with("syntax error") {
            // One syntax error a line.
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
        kept.push((d.pos, ErrorLine { pos, text: d.msg.clone(), kind: d.kind }));
        if kept.len() >= limit {
            too_many = Some(ErrorLine { pos, text: "too many errors".to_string(), kind: d.kind });
            break;
        }
    }
    kept.sort_by_key(|(pos, _)| *pos);
    let mut lines: Vec<ErrorLine> = Vec::with_capacity(kept.len() + 1);
    for (_, line) in kept {
        if lines.last() != Some(&line) {
            lines.push(line);
        }
    }
    lines.extend(too_many);
    lines
}
