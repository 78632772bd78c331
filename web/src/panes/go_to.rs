//! The dialog that goes to a step or a line.

use crate::engine;
use crate::i18n::key;
use crate::state::State;
use crate::widgets::Dialog;
use escapement_core::trace::event::StepNo;
use leptos::prelude::*;

#[component]
pub fn GoToDialog(open: RwSignal<bool>) -> impl IntoView {
    let state = expect_context::<State>();
    let wanted = RwSignal::new(String::new());
    let wrong = RwSignal::new(false);
    Effect::new(move |_| {
        if open.get() {
            wanted.set(String::new());
            wrong.set(false);
        }
    });
    let go = move || {
        let Some((number, is_line)) = wanted.with_untracked(|text| number_in(text)) else {
            return wrong.set(true);
        };
        if is_line {
            let line = number.try_into().unwrap_or(u32::MAX);
            let file = state.file.get_untracked();
            let (before, lines) = state.source.with_untracked(|text| {
                state.files.with_untracked(|files| {
                    let lines = files.content(text, file).lines().count();
                    (files.get(file).map_or(0, |file| file.before), lines as u32)
                })
            });
            if !(1..=lines).contains(&line) {
                return wrong.set(true);
            }
            engine::seek_line(state, before + line);
        } else if number <= state.last_step().0 {
            engine::go_to(state, StepNo(number));
        } else {
            return wrong.set(true);
        }
        open.set(false);
    };
    view! {
        <Dialog
            open=open
            title=state.title(key::GO_TITLE)
            close=state.title(key::CLOSE)
        >
            <form
                on:submit=move |event| {
                    event.prevent_default();
                    go();
                }
            >
                <label class="field">
                    <span>{move || state.fill(key::GO_TEXT, &[("last", &state.last_step().0.to_string())])}</span>
                    <input
                        autofocus
                        aria-invalid=move || wrong.get().to_string()
                        prop:value=move || wanted.get()
                        on:input=move |event| {
                            wrong.set(false);
                            wanted.set(event_target_value(&event));
                        }
                    />
                </label>
                <p role="alert">{move || wrong.get().then(|| state.t(key::GO_WRONG))}</p>
                <p class="row-actions">
                    <button class="button accent" type="submit">
                        {state.label(key::GO_BUTTON)}
                    </button>
                </p>
            </form>
        </Dialog>
    }
}

/// The number in a text, and whether it is a line's: `31` and `1,031` are steps; `:9`, `main.go:9`, `line 9` and `第 9 行`
/// are lines.
fn number_in(text: &str) -> Option<(u64, bool)> {
    let is_colon = |c| matches!(c, ':' | '：');
    let number = text.rsplit(is_colon).next()?;
    let is_line = text.contains(is_colon) || text.contains(['l', 'L', '行']);
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    // No sign, no fraction.
    let is_whole = !number.contains(['-', '.', '+']);
    digits.parse().ok().filter(|_| is_whole).map(|number| (number, is_line))
}
