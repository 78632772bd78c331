//! The help: what the page is for, the legend of the picture, and the keys.

use crate::i18n::{Key, key};
use crate::panes::keep::Keep;
use crate::state::State;
use crate::widgets::{Dialog, Inline};
use escapement_core::trace::snapshot::UNNAMED;
use leptos::prelude::*;

/// Keys of the page, and what they do.
const KEYS: [(&str, Key); 13] = [
    ("→  ←", key::HELP_STEP),
    ("Space", key::HELP_PLAY),
    ("Home  End", key::HELP_ENDS),
    ("g", key::HELP_GO),
    ("1 … 6", key::HELP_TABS),
    ("Ctrl+Enter", key::HELP_RUN),
    ("p", key::HELP_PRESENT),
    ("PageDown  PageUp", key::HELP_CLICKER),
    ("n  p", key::HELP_CARDS),
    ("r", key::HELP_REVEAL),
    ("b  .", key::HELP_BLACK),
    ("Esc", key::HELP_ESCAPE),
    ("?", key::HELP_HELP),
];

#[component]
pub fn HelpDialog(open: RwSignal<bool>) -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <Dialog
            open=open
            title=state.title(key::HELP_TITLE)
            close=state.title(key::CLOSE)
        >
            <p>{state.label(key::HELP_INTRO)}</p>
            <p>
                <Inline text=state.title(key::HELP_TESTS) />
            </p>
            <p>{state.label(key::HELP_RACES)}</p>
            <h3>{state.label(key::HELP_LEGEND)}</h3>
            <Legend />
            <h3>{state.label(key::HELP_KEYS)}</h3>
            <Keys />
            <Keep />
        </Dialog>
    }
}

/// What badges, boxes, arrows and numbers mean.
#[component]
fn Legend() -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <ul class="legend">
            <li>
                <span class="badge stack">"S"</span>
                {state.label(key::LEGEND_STACK)}
            </li>
            <li>
                <span class="badge heap">"H"</span>
                {state.label(key::LEGEND_HEAP)}
            </li>
            <li>
                <span>
                    <span class="badge stack">"S"</span>
                    <span class="badge heap">"H"</span>
                </span>
                {state.label(key::LEGEND_BOTH)}
            </li>
            <li>
                <span class="chip neither">"+n"</span>
                {state.label(key::LEGEND_NEITHER)}
            </li>
            <li>
                <span class="gc-chip white">{state.label(key::COLOR_WHITE)}</span>
                {state.label(key::LEGEND_WHITE)}
            </li>
            <li>
                <span class="gc-chip grey">{state.label(key::COLOR_GREY)}</span>
                {state.label(key::LEGEND_GREY)}
            </li>
            <li>
                <span class="gc-chip black">{state.label(key::COLOR_BLACK)}</span>
                {state.label(key::LEGEND_BLACK)}
            </li>
            <li>
                <span class="unreachable-box" aria-hidden="true"></span>
                {state.label(key::LEGEND_UNREACHABLE)}
            </li>
            <li>
                <span class="dead-arrow" aria-hidden="true"></span>
                {state.label(key::LEGEND_DEAD)}
            </li>
            <li>
                <span class="lit-box" aria-hidden="true"></span>
                {state.label(key::LEGEND_LIT)}
            </li>
            <li>
                <span class="changed-row" aria-hidden="true"></span>
                {state.label(key::LEGEND_CHANGED)}
            </li>
            <li>
                <code>"~r0"</code>
                {state.label(key::VALUE_UNNAMED_RESULT)}
            </li>
            <li>
                <code>{UNNAMED}</code>
                {state.label(key::VALUE_UNNAMED)}
            </li>
            <li>
                <code>{move || state.fill(key::FRAME_SIZE, &[("size", "56 B")])}</code>
                {state.label(key::FRAME_HINT)}
            </li>
            <li>
                <code>"33/48 B"</code>
                {state.label(key::LEGEND_SLOT)}
            </li>
            <li>
                <span class="marks" aria-hidden="true"></span>
                {state.label(key::LEGEND_MARKS)}
            </li>
        </ul>
    }
}

#[component]
fn Keys() -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <dl class="keys">
            {KEYS
                .into_iter()
                .map(|(name, text)| {
                    view! {
                        <div>
                            <dt>
                                <kbd>{name}</kbd>
                            </dt>
                            <dd>{state.label(text)}</dd>
                        </div>
                    }
                })
                .collect_view()}
        </dl>
    }
}
