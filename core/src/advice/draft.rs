//! A program's text under change, with a mapping from original lines to current ones.

use crate::span::LineCol;
use serde::{Deserialize, Serialize};

/// Byte offset of a 1-based line and column.
pub fn offset(text: &str, at: LineCol) -> usize {
    let lines = text.split_inclusive('\n').take(at.line.saturating_sub(1) as usize);
    lines.map(str::len).sum::<usize>() + at.col.saturating_sub(1) as usize
}

/// Replaces the bytes `start..end` of a text, 0-based.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Edit {
    pub start: usize,
    pub end: usize,
    pub text: String,
}

impl Edit {
    pub fn insert(at: usize, text: impl Into<String>) -> Edit {
        Edit { start: at, end: at, text: text.into() }
    }
    pub fn delete(start: usize, end: usize) -> Edit {
        Edit { start, end, text: String::new() }
    }
}

/// A changed line. Without `before` it is new, without `after` deleted.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ChangedLine {
    /// Line number in the original program; for a new line, that of the line after it.
    pub line: u32,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// A text being edited.
#[derive(Clone, Debug)]
pub struct Draft {
    pub text: String,
    /// Current 1-based number of each original line; 0 if deleted.
    lines: Vec<u32>,
}

impl Draft {
    pub fn new(text: &str) -> Draft {
        Draft { text: text.to_owned(), lines: (1..=text.split('\n').count() as u32).collect() }
    }

    /// Applies edits of the current text; the first of two overlapping edits wins.
    pub fn apply(&mut self, mut edits: Vec<Edit>) {
        edits.sort();
        edits.dedup();
        let mut kept: Vec<Edit> = Vec::new();
        for edit in edits {
            if kept.last().is_none_or(|last| last.end <= edit.start)
                && self.text.get(edit.start..edit.end).is_some()
            {
                kept.push(edit);
            }
        }
        for edit in kept.into_iter().rev() {
            self.apply_one(&edit);
        }
    }

    fn apply_one(&mut self, edit: &Edit) {
        let newlines = |text: &str| text.bytes().filter(|&b| b == b'\n').count() as u32;
        let before = self.text.get(..edit.start).unwrap_or_default();
        let at_start = before.is_empty() || before.ends_with('\n');
        let line = newlines(before) + 1;
        let removed = newlines(self.text.get(edit.start..edit.end).unwrap_or_default());
        let added = newlines(&edit.text);
        // Edits at a line's start insert or delete whole lines before it; others keep the line in place.
        let first_moved = if at_start { line + removed } else { line + removed + 1 };
        for number in self.lines.iter_mut().filter(|number| **number != 0) {
            if *number >= first_moved {
                *number = *number + added - removed;
            } else if *number > line || at_start && *number == line && removed > 0 {
                *number = 0;
            }
        }
        self.text.replace_range(edit.start..edit.end, &edit.text);
    }

    /// Current number of an original line.
    pub fn line(&self, first: u32) -> Option<u32> {
        let now = *self.lines.get(first.checked_sub(1)? as usize)?;
        (now != 0).then_some(now)
    }

    /// Lines that differ from the original, in line order.
    pub fn changes(&self, first: &str) -> Vec<ChangedLine> {
        let now: Vec<&str> = self.text.split('\n').collect();
        let mut changes = Vec::new();
        let mut next = 0;
        for (i, before) in first.split('\n').enumerate() {
            let line = i as u32 + 1;
            let Some(at) = self.line(line) else {
                changes.push(ChangedLine { line, before: Some(before.to_owned()), after: None });
                continue;
            };
            let at = at as usize - 1;
            for new in now.get(next..at).unwrap_or_default() {
                changes.push(ChangedLine { line, before: None, after: Some((*new).to_owned()) });
            }
            let after = now.get(at).copied().unwrap_or_default();
            if after != before {
                let (before, after) = (Some(before.to_owned()), Some(after.to_owned()));
                changes.push(ChangedLine { line, before, after });
            }
            next = at + 1;
        }
        changes
    }
}
