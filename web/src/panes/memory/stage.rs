//! Which boxes and arrows of a large picture are rendered: those in view at once, their surroundings a few in each
//! frame, so that they are there when the camera reaches them.

use crate::view::Rect;
use crate::view::stage::next;
use leptos::prelude::*;
use std::hash::Hash;

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
