//! Parts of the scene, each rendered by a component of its own.
//! In: scenes. Out: a signal for each part that is rendered, which changes only when the part does.
//! With a memo for each part instead, every step would run as many memos as there are parts, and copy all parts.

use crate::state::State;
use crate::view::Scene;
use escapement_core::index::HashMap;
use leptos::prelude::*;
use std::hash::Hash;

/// Finds a part in a scene.
type Find<K, T> = fn(&Scene, K) -> Option<&T>;

/// The rendered parts, by key.
pub struct Parts<K: 'static, T: 'static> {
    state: State,
    find: Find<K, T>,
    rendered: StoredValue<HashMap<K, RwSignal<Option<T>>>>,
}

impl<K, T> Clone for Parts<K, T> {
    fn clone(&self) -> Parts<K, T> {
        *self
    }
}

impl<K, T> Copy for Parts<K, T> {}

impl<K, T> Parts<K, T>
where
    K: Copy + Eq + Hash + Send + Sync + 'static,
    T: Clone + PartialEq + Send + Sync + 'static,
{
    /// Follows the scene for as long as the current owner lives.
    pub fn new(state: State, find: Find<K, T>) -> Parts<K, T> {
        let rendered = StoredValue::new(HashMap::<K, RwSignal<Option<T>>>::default());
        Effect::new(move |_| {
            let changed = state.picture.scene.with(|scene| {
                let differs = |(&key, signal): (&K, &RwSignal<Option<T>>)| {
                    let part = find(scene, key);
                    let same = signal.with_untracked(|shown| shown.as_ref() == part);
                    (!same).then(|| (*signal, part.cloned()))
                };
                rendered.with_value(|rendered| rendered.iter().filter_map(differs).collect::<Vec<_>>())
            });
            for (signal, part) in changed {
                signal.set(part);
            }
        });
        Parts { state, find, rendered }
    }

    /// The part with this key, until the current owner's end; `None` while the scene lacks it.
    pub fn part(self, key: K) -> RwSignal<Option<T>> {
        let now = self.state.picture.scene.with_untracked(|scene| (self.find)(scene, key).cloned());
        let signal = RwSignal::new(now);
        self.rendered.update_value(|rendered| {
            rendered.insert(key, signal);
        });
        on_cleanup(move || {
            self.rendered.try_update_value(|rendered| {
                // A later part of the same key may have taken its place.
                if rendered.get(&key) == Some(&signal) {
                    rendered.remove(&key);
                }
            });
        });
        signal
    }
}
