//! Which boxes and arrows of a large picture are rendered: those in view at once, their surroundings a few in each
//! frame, so that they are there when the camera reaches them.

use crate::view::Rect;
use leptos::prelude::*;
use std::collections::{HashSet, VecDeque};
use std::hash::Hash;

/// Maximum number of boxes or arrows out of view that one frame adds.
const BATCH: usize = 6;

/// Whether a thing is in view; `None` if it is not rendered. `part`: [`super::Look::part`].
pub fn rank(part: Option<(Rect, Rect)>, is_in: impl Fn(Rect) -> bool) -> Option<bool> {
    part.map_or(Some(true), |(near, seen)| is_in(near).then(|| is_in(seen)))
}

/// The keys to render: those in view, and a growing part of the others. `wanted`: all keys, each with whether it is in
/// view.
pub fn staged<K>(wanted: Memo<Vec<(K, bool)>>) -> RwSignal<Vec<K>>
where
    K: Copy + Eq + Hash + Send + Sync + 'static,
{
    let rendered = RwSignal::new(Vec::new());
    let next_frame = Trigger::new();
    Effect::new(move |_| {
        next_frame.track();
        let (keys, waiting) = wanted.with(|wanted| rendered.with_untracked(|before| next(wanted, before)));
        if rendered.with_untracked(|before| *before != keys) {
            rendered.set(keys);
        }
        if waiting {
            request_animation_frame(move || next_frame.notify());
        }
    });
    rendered
}

/// The keys to render after those of `before`, and whether others wait for the next frame.
fn next<K: Copy + Eq + Hash>(wanted: &[(K, bool)], before: &[K]) -> (Vec<K>, bool) {
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
