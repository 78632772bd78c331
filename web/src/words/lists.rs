//! Finds what two texts or lists do not have in common.

use std::collections::HashMap;
use std::hash::Hash;

/// Lines of one side, and whether the line occurs on this side only.
pub type Marked = Vec<(String, bool)>;

/// Marks the lines of both texts that are not in their longest common subsequence.
pub fn difference(left: &str, right: &str) -> (Marked, Marked) {
    let (a, b): (Vec<&str>, Vec<&str>) = (left.lines().collect(), right.lines().collect());
    let (only_a, only_b) = unaligned(&a, &b).unwrap_or_else(|| (vec![false; a.len()], vec![false; b.len()]));
    let marked = |lines: &[&str], only: Vec<bool>| {
        lines.iter().map(|line| (*line).to_owned()).zip(only).collect::<Marked>()
    };
    (marked(&a, only_a), marked(&b, only_b))
}

/// For each item of both lists, whether it is not in their longest common subsequence; `None` for long lists.
fn unaligned<T: PartialEq>(a: &[T], b: &[T]) -> Option<(Vec<bool>, Vec<bool>)> {
    const MAX: usize = 600;
    if a.len() > MAX || b.len() > MAX {
        return None;
    }
    // Length of the longest common subsequence of each pair of suffixes.
    let wide = b.len() + 1;
    let mut common = vec![0_u32; (a.len() + 1) * wide];
    let at = |i: usize, j: usize| i * wide + j;
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            let best = if a.get(i) == b.get(j) {
                common.get(at(i + 1, j + 1)).map_or(0, |n| n + 1)
            } else {
                common.get(at(i + 1, j)).max(common.get(at(i, j + 1))).copied().unwrap_or(0)
            };
            if let Some(cell) = common.get_mut(at(i, j)) {
                *cell = best;
            }
        }
    }
    let (mut only_a, mut only_b) = (Vec::new(), Vec::new());
    while let (Some(x), Some(y)) = (a.get(only_a.len()), b.get(only_b.len())) {
        let (i, j) = (only_a.len(), only_b.len());
        if x == y {
            only_a.push(false);
            only_b.push(false);
        } else if common.get(at(i + 1, j)) >= common.get(at(i, j + 1)) {
            only_a.push(true);
        } else {
            only_b.push(true);
        }
    }
    only_a.resize(a.len(), true);
    only_b.resize(b.len(), true);
    Some((only_a, only_b))
}

/// For each item of `here`, whether `there` lacks one of the same `key`. Items of one key are matched in order where
/// possible, and the rest in pairs.
pub fn only_here<T, K: Eq + Hash>(here: &[T], there: &[T], key: impl Fn(&T) -> K) -> Vec<bool> {
    let keys = |items: &[T]| items.iter().map(&key).collect::<Vec<K>>();
    let (here, there) = (keys(here), keys(there));
    let (mut only, rest) =
        unaligned(&here, &there).unwrap_or_else(|| (vec![true; here.len()], vec![true; there.len()]));
    let mut moved: HashMap<K, usize> = HashMap::new();
    for (key, _) in there.into_iter().zip(rest).filter(|(_, only)| *only) {
        *moved.entry(key).or_default() += 1;
    }
    for (only, key) in only.iter_mut().zip(&here).filter(|(only, _)| **only) {
        if let Some(count) = moved.get_mut(key).filter(|count| **count > 0) {
            *count -= 1;
            *only = false;
        }
    }
    only
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_in_only_one_text_are_marked() {
        let (left, right) = difference("a\nb\nc", "a\nx\nc\nd");
        let only = |side: &Marked| side.iter().filter(|l| l.1).map(|l| l.0.clone()).collect::<Vec<_>>();
        assert_eq!(only(&left), ["b"]);
        assert_eq!(only(&right), ["x", "d"]);
    }

    #[test]
    fn equal_items_are_matched_in_pairs() {
        assert_eq!(only_here(&["a", "b", "a"], &["a"], |s| *s), [false, true, true]);
        assert_eq!(only_here(&["a"], &["a", "a"], |s| *s), [false]);
        // The first of two equal ones is missing, not the one behind what both have.
        assert_eq!(only_here(&["a", "b", "a"], &["b", "a"], |s| *s), [true, false, false]);
        assert_eq!(only_here(&["a", "b"], &["b", "a"], |s| *s), [false, false]);
    }
}
