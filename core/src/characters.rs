//! Which characters are printable according to Go's package unicode, and lower-case mapping.
//! `xtask/go/printable.go` records the printable table from real Go. The case table is derived from Rust's standard
//! library, whose own tables every page would have to fetch.

use crate::embedded::Text;
use std::sync::OnceLock;

const LOWER: Text = include!(concat!(env!("OUT_DIR"), "/lower.rs"));
/// Run lengths, alternating unprintable and printable characters, in base 36.
const PRINTABLE: Text = include!(concat!(env!("OUT_DIR"), "/printable.rs"));

/// Whether `c` is a letter, mark, number, punctuation or symbol.
pub fn is_visible(c: char) -> bool {
    static ENDS: OnceLock<Vec<u32>> = OnceLock::new();
    let ends = ENDS.get_or_init(|| {
        let counts =
            PRINTABLE.get().split_ascii_whitespace().map(|count| u32::from_str_radix(count, 36).unwrap_or(0));
        let add = |end: &mut u32, count: u32| {
            *end += count;
            Some(*end)
        };
        counts.scan(0, add).collect()
    });
    ends.partition_point(|&end| end <= c as u32) % 2 == 1
}

/// Lower case of a letter, if that is a single character.
pub fn lower(c: char) -> char {
    static RUNS: OnceLock<Vec<CaseRun>> = OnceLock::new();
    if c.is_ascii() { c.to_ascii_lowercase() } else { mapped(RUNS.get_or_init(case_runs), c) }
}

/// Letters, `step` (1 or 2) apart, whose lower case is `distance` away.
struct CaseRun {
    first: u32,
    count: u32,
    step: u32,
    distance: i32,
}

fn case_runs() -> Vec<CaseRun> {
    let run = |line: &str| {
        let mut words = line.split(' ');
        Some(CaseRun {
            first: words.next()?.parse().ok()?,
            count: words.next()?.parse().ok()?,
            step: words.next()?.parse().ok()?,
            distance: words.next()?.parse().ok()?,
        })
    };
    LOWER.get().lines().filter_map(run).collect()
}

fn mapped(runs: &[CaseRun], c: char) -> char {
    let at = c as u32;
    let after = runs.partition_point(|run| run.first <= at);
    let run = after.checked_sub(1).and_then(|i| runs.get(i));
    let run = run
        .filter(|run| (at - run.first) / run.step < run.count && (at - run.first).is_multiple_of(run.step));
    run.and_then(|run| char::from_u32(at.wrapping_add_signed(run.distance))).unwrap_or(c)
}

#[cfg(test)]
mod case_tests {
    use super::lower;

    #[test]
    fn every_letter_has_the_other_case_of_the_standard_library() {
        fn single(c: char, mut mapped: impl Iterator<Item = char>) -> char {
            mapped.next().filter(|_| mapped.next().is_none()).unwrap_or(c)
        }
        for c in '\0'..=char::MAX {
            assert_eq!(lower(c), single(c, c.to_lowercase()), "{c:?}");
        }
    }
}
