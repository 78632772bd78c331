//! The sentence of the step on screen.

use crate::i18n::{Key, key};
use crate::lesson::settings;
use crate::state::State;
use crate::words::narrate::{has_no_main, step};
use leptos::prelude::*;

/// The sentence of the step on screen.
pub fn sentence(state: State) -> String {
    let lang = state.lang.get();
    let wanted = state.run.with(|r| r.collect_at.clone());
    if state.veiled() {
        // An audience reads that in the picture.
        let said = match state.hides_program() {
            _ if state.present.get() => "",
            true => lang.text(key::QUIZ_PROGRAM),
            false => lang.text(key::QUIZ_VEIL),
        };
        return said.to_owned();
    }
    state.snapshot.with(|s| {
        let Some(s) = s else { return String::new() };
        // The picture is that of an older text; the new one may have a `main`.
        if state.stale.get() && has_no_main(s) {
            return String::new();
        }
        let since = s.since.map_or(0, |since| since.0);
        let asked =
            wanted.iter().find(|at| **at + 1 >= since && **at <= s.step.0).map(|at| asker(state, *at));
        let recording = state.recording.get().unwrap_or_default();
        let ahead = state.places_ahead();
        state.files.with(|files| step(lang, files, s, &recording, asked, &ahead))
    })
}

/// Sentence for a cycle that was requested at a step: by the lesson, or by the user.
fn asker(state: State, step: u64) -> Key {
    let by_lesson = state.this_card().is_some_and(|card| {
        state.lesson.text.with(|text| settings::of_card(text, &card.drive).1.collect_at.contains(&step))
    });
    if by_lesson { key::ACT_GC_ASKED_LESSON } else { key::ACT_GC_ASKED }
}
