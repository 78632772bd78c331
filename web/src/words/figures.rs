//! Figures before and after a change.

use crate::i18n::{bytes, count};

/// A figure before and after a change.
pub fn from_to(old: u64, new: u64, is_bytes: bool) -> String {
    let show = |n| if is_bytes { bytes(n) } else { count(n) };
    match old == new {
        true => show(new),
        false if is_bytes && is_shown_exactly(old, new) => format!("{} → {} B", count(old), count(new)),
        false => format!("{} → {}", show(old), show(new)),
    }
}

/// Whether two sizes that differ are shown to the byte: rounding would make both look the same, or one is already.
pub fn is_shown_exactly(a: u64, b: u64) -> bool {
    let (x, y) = (bytes(a), bytes(b));
    a != b && (x == y || a.min(b) >= 1024 && x.ends_with(" B") != y.ends_with(" B"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_that_differ_never_look_the_same() {
        assert_eq!(from_to(2048, 2052, true), "2,048 → 2,052 B");
        assert_eq!(from_to(2048, 4096, true), "2 KiB → 4 KiB");
        assert_eq!(from_to(2048, 2048, true), "2 KiB");
        assert_eq!(from_to(3, 1, false), "3 → 1");
    }
}
