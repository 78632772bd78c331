//! Which boxes and arrows of a large picture are rendered next.

use std::collections::{HashSet, VecDeque};
use std::hash::Hash;

/// Maximum number of boxes or arrows out of view that one frame adds.
const BATCH: usize = 6;

/// The keys to render after those of `before`, and whether others wait for the next frame.
pub fn next<K: Copy + Eq + Hash>(wanted: &[(K, bool)], before: &[K]) -> (Vec<K>, bool) {
    if wanted.iter().all(|(_, in_view)| *in_view) {
        return (wanted.iter().map(|(key, _)| *key).collect(), false);
    }
    let all: HashSet<K> = wanted.iter().map(|(key, _)| *key).collect();
    let here: HashSet<K> = before.iter().copied().filter(|key| all.contains(key)).collect();
    let is_new = |key: &K| !here.contains(key);
    let (seen, unseen): (Vec<_>, Vec<_>) =
        wanted.iter().filter(|(key, _)| is_new(key)).partition(|(_, seen)| *seen);
    let mut new: VecDeque<K> = seen.iter().chain(unseen.iter().take(BATCH)).map(|(key, _)| *key).collect();
    // New keys take the places of those that go: the others are not moved in the document, which would lay them out
    // again.
    let mut keys: Vec<K> = Vec::with_capacity(here.len() + new.len());
    for &key in before {
        keys.extend(if here.contains(&key) { Some(key) } else { new.pop_front() });
    }
    keys.extend(new);
    (keys, unseen.len() > BATCH)
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn new_keys_take_the_places_of_old_ones() {
        let wanted = [(1, true), (2, false), (5, true), (6, false)];
        assert_eq!(next(&wanted, &[1, 3, 2, 4]), (vec![1, 5, 2, 6], false));
        assert_eq!(next(&wanted[..2], &[3, 4, 2, 1]), (vec![2, 1], false));
    }

    #[test]
    fn what_is_in_view_comes_at_once_and_the_rest_in_batches() {
        let wanted: Vec<(u32, bool)> = (0..20).map(|key| (key, key >= 15)).collect();
        let (keys, waiting) = next(&wanted, &[]);
        assert_eq!((&keys[..5], keys.len(), waiting), (&[15, 16, 17, 18, 19][..], 11, true));
        let (keys, waiting) = next(&wanted, &keys);
        assert_eq!((keys.len(), waiting), (17, true));
        let (keys, waiting) = next(&wanted, &keys);
        assert_eq!((keys.len(), waiting), (20, false));
    }

    #[test]
    fn a_picture_in_view_keeps_its_order() {
        assert_eq!(next(&[(2, true), (1, true)], &[1, 3]), (vec![2, 1], false));
    }
}
