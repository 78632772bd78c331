//! Presenting: picture, code and one bar with the sentence of the step; answers stay hidden until they are revealed.

use crate::drive;
use crate::i18n::key;
use crate::panes::quiz::Question;
use crate::panes::share::Code;
use crate::panes::timeline;
use crate::state::State;
use crate::widgets::{Dialog, Icon, icon};
use leptos::prelude::*;

/// Begins or ends it.
pub fn toggle(state: State) {
    let on = !state.present.get_untracked();
    state.present.set(on);
    state.hidden.set(on);
}

/// What a clicker and the keys do while presenting. True: it was one of them.
pub fn pressed(state: State, name: &str) -> bool {
    match name {
        "PageDown" | "Enter" => timeline::forward(state),
        "PageUp" => timeline::back(state),
        "r" => state.hidden.update(|hidden| *hidden = !*hidden),
        "n" => turn(state, true),
        "p" => turn(state, false),
        "Escape" => toggle(state),
        _ => return false,
    }
    true
}

fn turn(state: State, forward: bool) {
    let card = state.card.get_untracked();
    let cards = state.text.with_untracked(|t| t.cards.len());
    let to = if forward { card + 1 } else { card.saturating_sub(1) };
    if to < cards && to != card {
        drive::enter(state, to);
    }
}

/// The buttons behind the sentence.
#[component]
pub fn PresentTools() -> impl IntoView {
    let state = expect_context::<State>();
    let qr = RwSignal::new(false);
    let card = Memo::new(move |_| state.this_card());
    let at_end = move || state.step() >= state.last_step();
    view! {
            {move || {
                card.get()
                    .and_then(|card| Some((card.quiz?, card.drive.show)))
                    .map(|(quiz, show)| view! { <Question quiz=quiz show=show.map(|moment| moment.text) /> })
            }}
            <div class="present-tools" role="group" aria-label=state.label(key::PRESENT)>
                <Show when=move || { state.text.with(|t| t.cards.len()) > 1 }>
                    <button class="button" data-testid="present-card" on:click=move |_| turn(state, true)>
                        {state.label(key::LESSON_NEXT)}
                    </button>
                </Show>
                <button
                    class="button tool"
                    data-testid="present-back"
                    aria-label=state.label(key::STEP_BACK)
                    prop:disabled=move || state.step().0 == 0
                    on:click=move |_| timeline::back(state)
                >
                    {icon(Icon::Back)}
                </button>
                <button
                    class="button tool"
                    data-testid="present-forward"
                    aria-label=state.label(key::STEP_FORWARD)
                    prop:disabled=at_end
                    on:click=move |_| timeline::forward(state)
                >
                    {icon(Icon::Forward)}
                </button>
                <button
                    class="button"
                    data-testid="reveal"
                    aria-pressed=move || (!state.hidden.get()).to_string()
                    on:click=move |_| state.hidden.update(|h| *h = !*h)
                >
                    {icon(Icon::Eye)}
                    {move || state.t(if state.hidden.get() { key::REVEAL } else { key::HIDE })}
                </button>
                <button class="button" data-testid="present-qr" on:click=move |_| qr.set(true)>
                    "QR"
                </button>
                <button
                    class="button tool"
                    data-testid="present-leave"
                    aria-label=state.label(key::PRESENT_LEAVE)
                    title=state.label(key::PRESENT_LEAVE)
                    on:click=move |_| toggle(state)
                >
                    {icon(Icon::Close)}
                </button>
            </div>
            <Dialog open=qr title=state.title(key::SHARE_QR) close=state.title(key::CLOSE)>
                <Code />
            </Dialog>
    }
}
