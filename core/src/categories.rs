//! General categories of Unicode's code points, as Go's package unicode has them.
//! In: a character. Out: its kind. The table is recorded from the real Go by `xtask/go/categories.go`.

use crate::embedded::Text;
use std::sync::OnceLock;

/// Letters name categories: L Lu, Ll or Lt; O other letters; M marks; D decimal digits; N other numbers; P punctuation;
/// S symbols; Z spaces; C everything else. Behind each stands how many follow one another, in base 36; nothing for one.
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
