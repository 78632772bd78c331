//! Lets students mark the lines of a hidden program, which their link opened, before they see the verdicts. The marks are
//! those of a card's question (`quiz.rs`).

use crate::i18n::{count, key};
use crate::panes::quiz::{asked_lines, guess_at};
use crate::state::State;
use crate::widgets::{Icon, Inline, icon};
use crate::words::placed::places_of;
use leptos::prelude::*;

/// Maximum number of lines that have a button beside the mark in the gutter.
const MAX_PREDICTED: usize = 12;

/// Under the code of a hidden program: the guesses, as buttons; once it is shown, how they compare with the verdicts.
#[component]
pub fn Predicted() -> impl IntoView {
    let state = expect_context::<State>();
    let one = move |(line, guess): (u32, Option<bool>)| {
        let letter = guess.map_or("?", |heap| if heap { "H" } else { "S" });
        view! {
            <button
                class="choice"
                data-testid="predict"
                title=state.label(key::QUIZ_LINE_ASKED)
                on:click=move |_| guess_at(state, line)
            >
                {state.at_line(line)}
                " "
                <span class="badge" class:heap=guess == Some(true) class:stack=guess == Some(false)>{letter}</span>
            </button>
        }
    };
    let asks = Memo::new(move |_| if state.hides_program() { asked_lines(state) } else { Vec::new() });
    let result = move || {
        let said = predicted(state)?;
        Some(view! {
            <p class="predicted" data-testid="predicted" role="status">
                <Inline text=said />
                <button
                    class="button quiet"
                    aria-label=state.label(key::CLOSE)
                    on:click=move |_| state.lesson.guesses.set(Vec::new())
                >
                    {icon(Icon::Close)}
                </button>
            </p>
        })
    };
    view! {
        <Show when=move || asks.with(|asks| !asks.is_empty())>
            <div class="predicted" role="group" aria-label=state.label(key::QUIZ_PLACES)>
                {move || asks.get().into_iter().take(MAX_PREDICTED).map(one).collect_view()}
            </div>
        </Show>
        {result}
    }
}

/// The lines of the program with a value that the compiler places, in order, and whether one goes to the heap.
pub fn places(state: State) -> Vec<(u32, bool)> {
    let of_source = |text: &str| {
        state
            .good
            .with(|analysis| analysis.as_ref().map_or_else(Vec::new, |analysis| places_of(analysis, text)))
    };
    state.source.with(|text| of_source(text))
}

/// Says how many of the guesses about a program that was hidden are right, and which are wrong; `None` if there are none.
fn predicted(state: State) -> Option<String> {
    if !state.for_students.get() || state.hidden.get() || state.lesson.index.get().is_some() {
        return None;
    }
    let guesses = state.lesson.guesses.get();
    let places = places(state);
    let guessed = |(guess, place): (&Option<bool>, (u32, bool))| Some(((*guess)?, place));
    let given: Vec<_> = guesses.iter().zip(places.iter().copied()).filter_map(guessed).collect();
    if given.is_empty() {
        return None;
    }
    let wrong = given.iter().filter(|(guess, (_, heap))| guess != heap);
    let wrong: Vec<String> = wrong
        .map(|(_, (line, heap))| {
            let name = if *heap { key::PLACE_HEAP } else { key::PLACE_STACK };
            state.fill(key::QUIZ_LINE, &[("line", &*state.at_line(*line)), ("place", state.t(name))])
        })
        .collect();
    let right = count((given.len() - wrong.len()) as u64);
    let values = [("right", &*right), ("all", &count(given.len() as u64))];
    let said = state.fill(key::QUIZ_PREDICTED, &values);
    let rather = (!wrong.is_empty()).then(|| {
        let list = wrong.join(state.t(key::LIST_COMMA));
        state.t(key::LIST_SPACE).to_owned() + &state.fill(key::QUIZ_PREDICTED_WRONG, &[("list", &list)])
    });
    Some(said + &rather.unwrap_or_default())
}
