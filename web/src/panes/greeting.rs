//! Greets a first visit with two sentences and a short tour.

use crate::engine;
use crate::i18n::{Key, key};
use crate::share;
use crate::state::{Jump, Part, State};
use crate::store;
use escapement_core::span::LineCol;
use leptos::prelude::*;

/// Stops of the tour: the part of the page that the style highlights, where a narrow screen shows it, and the text.
const STOPS: [(&str, Part, Key); 5] = [
    ("lesson", Part::Memory, key::GREETING_LESSON),
    ("code", Part::Code, key::GREETING_CODE),
    ("memory", Part::Memory, key::GREETING_MEMORY),
    ("steps", Part::Memory, key::GREETING_STEPS),
    ("panels", Part::Panels, key::GREETING_PANELS),
];

#[component]
pub fn Greeting() -> impl IntoView {
    let state = expect_context::<State>();
    let greeted = RwSignal::new(store::kept(store::GREETED).is_some() || is_embedded() || share::is_link());
    let stop = RwSignal::new(None::<usize>);
    // Stays true once the first picture has been shown.
    let begun = Memo::new(move |before: Option<&bool>| {
        before.copied().unwrap_or(false) || state.snapshot.with(Option::is_some)
    });
    let done = move || {
        store::keep(store::GREETED, "yes");
        greeted.set(true);
        stop.set(None);
        state.part.set(Part::Memory);
    };
    Effect::new(move |_| {
        let part = stop.get().and_then(|i| STOPS.get(i)).map_or("", |(part, ..)| part);
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-tour", part);
        }
    });
    // Who has a program of their own, or goes on without it on a phone, where it takes much of the screen, has seen it.
    Effect::new(move |before: Option<(Part, usize, Option<usize>)>| {
        let now = (state.part.get(), state.lesson.card.get(), state.lesson.index.get());
        let ignored = before.is_some_and(|before| before != now) && stop.get_untracked().is_none();
        let is_done = state.phone.get_untracked() || now.2.is_none();
        if ignored && begun.get_untracked() && is_done && !greeted.get_untracked() {
            store::keep(store::GREETED, "yes");
            greeted.set(true);
        }
        now
    });
    let onward = move || {
        let next = stop.get_untracked().map_or(0, |i| i + 1);
        match STOPS.get(next) {
            Some((part, shown, _)) => {
                stop.set(Some(next));
                state.part.set(*shown);
                // A step back and forward again: further on is the answer to the card's question.
                match *part {
                    "code" => show_letters(state),
                    "steps" => engine::step(state, false),
                    "panels" => engine::step(state, true),
                    _ => {}
                }
            }
            None => done(),
        }
    };
    let text = move || match stop.get().and_then(|i| STOPS.get(i)) {
        Some((.., key::GREETING_STEPS)) if state.phone.get() => state.t(key::GREETING_STEPS_PHONE),
        Some((.., key::GREETING_PANELS)) if state.phone.get() => state.t(key::GREETING_PANELS_PHONE),
        Some((.., text)) => state.t(*text),
        None => state.t(key::GREETING_TEXT),
    };
    let next = move || match stop.get() {
        None => state.t(key::GREETING_SHOW),
        Some(i) if i + 1 < STOPS.len() => state.t(key::GREETING_NEXT),
        Some(_) => state.t(key::GREETING_DONE),
    };
    view! {
        <Show when=move || !greeted.get() && !state.present.get() && begun.get()>
            <section class="greeting" data-testid="greeting" aria-label=state.label(key::GREETING_NAME)>
                <p aria-live="polite">{text}</p>
                <button class="button accent" data-testid="greeting-next" on:click=move |_| onward()>
                    {next}
                </button>
                <button class="button" data-testid="greeting-skip" on:click=move |_| done()>
                    {state.label(key::GREETING_SKIP)}
                </button>
            </section>
        </Show>
    }
}

/// Scrolls the code to the first line with a letter beside it.
fn show_letters(state: State) {
    let first = state.good.with_untracked(|analysis| {
        let own = analysis.iter().flat_map(|a| &a.verdicts).filter(|verdict| verdict.pos.file.0 == 0);
        own.map(|verdict| verdict.pos).min_by_key(|pos| (pos.line, pos.col))
    });
    state.jump.set(first.map(|LineCol { line, col, .. }| Jump { line, col, focus: false }));
}

/// Whether the page is embedded in another; it then shows no greeting.
fn is_embedded() -> bool {
    let window = web_sys::window();
    let top = window.as_ref().and_then(|w| w.top().ok().flatten());
    top != window
}
