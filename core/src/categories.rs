//! General categories of Unicode's code points, as Go's package unicode has them, and the other case of letters.
//! In: a character. Out: its kind. The table is recorded from the real Go by `xtask/go/categories.go`; the cases are those of
//! Rust's standard library, whose own tables every page would fetch at once.

use crate::embedded::Text;
use std::sync::OnceLock;

/// Letters name categories: L Lu, Ll or Lt; O other letters; M marks; D decimal digits; N other numbers; P punctuation;
/// S symbols; Z spaces; C everything else. Behind each stands how many follow one another, in base 36; nothing for one.
const UPPER: Text = include!(concat!(env!("OUT_DIR"), "/upper.rs"));
const LOWER: Text = include!(concat!(env!("OUT_DIR"), "/lower.rs"));
const TEXT: Text = include!(concat!(env!("OUT_DIR"), "/categories.rs"));

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    CasedLetter,
    OtherLetter,
    Mark,
    Digit,
    OtherNumber,
    Punctuation,
    Symbol,
    Space,
    Other,
}

impl Category {
    pub fn is_letter(self) -> bool {
        matches!(self, Category::CasedLetter | Category::OtherLetter)
    }

    pub fn is_number(self) -> bool {
        matches!(self, Category::Digit | Category::OtherNumber)
    }

    /// Letters, marks, numbers, punctuation, symbols.
    pub fn is_visible(self) -> bool {
        !matches!(self, Category::Space | Category::Other)
    }

    fn named(letter: u8) -> Option<Category> {
        Some(match letter {
            b'L' => Category::CasedLetter,
            b'O' => Category::OtherLetter,
            b'M' => Category::Mark,
            b'D' => Category::Digit,
            b'N' => Category::OtherNumber,
            b'P' => Category::Punctuation,
            b'S' => Category::Symbol,
            b'Z' => Category::Space,
            b'C' => Category::Other,
            _ => return None,
        })
    }
}

pub fn category(c: char) -> Category {
    static RUNS: OnceLock<Vec<(u32, Category)>> = OnceLock::new();
    let runs = RUNS.get_or_init(runs);
    let after = runs.partition_point(|&(first, _)| first <= c as u32);
    after.checked_sub(1).and_then(|i| runs.get(i)).map_or(Category::Other, |&(_, category)| category)
}

/// The upper case of a letter, where that is one character.
pub fn upper(c: char) -> char {
    static RUNS: OnceLock<Vec<CaseRun>> = OnceLock::new();
    if c.is_ascii() { c.to_ascii_uppercase() } else { mapped(RUNS.get_or_init(|| case_runs(UPPER)), c) }
}

/// The lower case of a letter, where that is one character.
pub fn lower(c: char) -> char {
    static RUNS: OnceLock<Vec<CaseRun>> = OnceLock::new();
    if c.is_ascii() { c.to_ascii_lowercase() } else { mapped(RUNS.get_or_init(|| case_runs(LOWER)), c) }
}

/// Letters, one or two apart, whose other case is equally far away.
struct CaseRun {
    first: u32,
    count: u32,
    step: u32,
    distance: i32,
}

fn case_runs(text: Text) -> Vec<CaseRun> {
    let run = |line: &str| {
        let mut words = line.split(' ');
        Some(CaseRun {
            first: words.next()?.parse().ok()?,
            count: words.next()?.parse().ok()?,
            step: words.next()?.parse().ok()?,
            distance: words.next()?.parse().ok()?,
        })
    };
    text.get().lines().filter_map(run).collect()
}

fn mapped(runs: &[CaseRun], c: char) -> char {
    let at = c as u32;
    let after = runs.partition_point(|run| run.first <= at);
    let run = after.checked_sub(1).and_then(|i| runs.get(i));
    let run = run
        .filter(|run| (at - run.first) / run.step < run.count && (at - run.first).is_multiple_of(run.step));
    run.and_then(|run| char::from_u32(at.wrapping_add_signed(run.distance))).unwrap_or(c)
}

/// First code point and category of each run.
fn runs() -> Vec<(u32, Category)> {
    let mut runs = Vec::new();
    let (mut first, mut count) = (0, 0);
    for &byte in TEXT.get().trim_end().as_bytes() {
        if let Some(category) = Category::named(byte) {
            first += if runs.is_empty() { 0 } else { count.max(1) };
            count = 0;
            runs.push((first, category));
        } else {
            count = count * 36 + char::from(byte).to_digit(36).unwrap_or_default();
        }
    }
    runs
}

#[cfg(test)]
mod case_tests {
    use super::{lower, upper};

    #[test]
    fn every_letter_has_the_other_case_of_the_standard_library() {
        fn single(c: char, mut mapped: impl Iterator<Item = char>) -> char {
            mapped.next().filter(|_| mapped.next().is_none()).unwrap_or(c)
        }
        for c in '\0'..=char::MAX {
            assert_eq!(upper(c), single(c, c.to_uppercase()), "{c:?}");
            assert_eq!(lower(c), single(c, c.to_lowercase()), "{c:?}");
        }
    }
}
