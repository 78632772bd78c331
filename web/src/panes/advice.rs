//! Suggests a change that keeps the selected value off the heap, and on demand searches for one that works.

use crate::i18n::{Key, count, key};
use crate::state::{Jump, State};
use crate::widgets::Inline;
use crate::words::advice::{counts, in_vain};
use crate::words::figures::from_to;
use crate::{drive, engine};
use escapement_core::advice::{self, Advice, Change, Failure, Saving};
use escapement_core::diag::Verdict;
use leptos::html;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// State of the search for one verdict.
#[derive(Clone, PartialEq)]
enum Search {
    NotBegun,
    Busy,
    Done(Box<advice::Search>),
}

/// What a change does, above its lines.
fn name(change: Change) -> Key {
    match change {
        Change::ReturnValue => key::ADVICE_RETURN_VALUE,
        Change::PassValue => key::ADVICE_PASS_VALUE,
        Change::HoldValues => key::ADVICE_HOLD_VALUES,
        Change::FieldValue => key::ADVICE_FIELD_VALUE,
        Change::GlobalValue => key::ADVICE_GLOBAL_VALUE,
        Change::CaptureCopy => key::ADVICE_CAPTURE_COPY,
        Change::AllowInlining => key::ADVICE_ALLOW_INLINING,
        Change::Generic => key::ADVICE_GENERIC,
        Change::Concrete => key::ADVICE_CONCRETE,
        Change::DeclareVariable => key::ADVICE_DECLARE_VARIABLE,
        Change::DeclareBeforeLoop => key::ADVICE_DECLARE_BEFORE_LOOP,
        Change::ConstantSize => key::ADVICE_CONSTANT_SIZE,
        Change::Preallocate => key::ADVICE_PREALLOCATE,
        Change::Builder => key::ADVICE_BUILDER,
        Change::Concatenate => key::ADVICE_CONCATENATE,
    }
}

/// Name of a change in the list of those that failed.
fn failed_name(change: Change) -> Key {
    match change {
        Change::ReturnValue => key::TRIED_RETURN_VALUE,
        Change::PassValue => key::TRIED_PASS_VALUE,
        Change::HoldValues => key::TRIED_HOLD_VALUES,
        Change::FieldValue => key::TRIED_FIELD_VALUE,
        Change::GlobalValue => key::TRIED_GLOBAL_VALUE,
        Change::CaptureCopy => key::TRIED_CAPTURE_COPY,
        Change::AllowInlining => key::TRIED_ALLOW_INLINING,
        Change::Generic => key::TRIED_GENERIC,
        Change::Concrete => key::TRIED_CONCRETE,
        Change::DeclareVariable => key::TRIED_DECLARE_VARIABLE,
        Change::DeclareBeforeLoop => key::TRIED_DECLARE_BEFORE_LOOP,
        Change::ConstantSize => key::TRIED_CONSTANT_SIZE,
        Change::Preallocate => key::TRIED_PREALLOCATE,
        Change::Builder => key::TRIED_BUILDER,
        Change::Concatenate => key::TRIED_CONCATENATE,
    }
}

fn reason(failure: Failure) -> Key {
    match failure {
        Failure::Invalid => key::TRIED_INVALID,
        Failure::StillOnHeap => key::TRIED_STILL_ON_HEAP,
        Failure::PrintsOther => key::TRIED_PRINTS_OTHER,
        Failure::SavesNothing => key::TRIED_SAVES_NOTHING,
        Failure::TooLong => key::TRIED_TOO_LONG,
    }
}

/// Text for a number of attempts that failed in the same way.
fn counted(failure: Failure) -> Key {
    match failure {
        Failure::Invalid => key::TRIED_N_INVALID,
        Failure::StillOnHeap => key::TRIED_N_STILL_ON_HEAP,
        Failure::PrintsOther => key::TRIED_N_PRINT_OTHER,
        Failure::SavesNothing => key::TRIED_N_SAVE_NOTHING,
        Failure::TooLong => key::TRIED_N_TOO_LONG,
    }
}

/// What usually helps, a button that starts the search, and its result. Promises only what the search found. `usual`: the
/// text of `fix`.
#[component]
pub fn Tried(verdict: Verdict, fix: Key, usual: String) -> impl IntoView {
    let state = expect_context::<State>();
    let search = RwSignal::new(Search::NotBegun);
    let result = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if search.with(|s| matches!(s, Search::Done(_)))
            && let Some(result) = result.get_untracked()
        {
            request_animation_frame(move || bring_into_view(&result));
        }
    });
    // The verdicts on screen are those of an older text; there is nothing to change.
    let has_errors =
        Memo::new(move |_| state.analysis.with(|a| a.as_ref().is_none_or(|a| !a.diagnostics.is_empty())));
    let begin = move |_| {
        search.set(Search::Busy);
        engine::advise(state, verdict.clone(), move |found| {
            // The signal is gone if another value was selected meanwhile.
            let _ = search.try_set(found.map_or(Search::NotBegun, |found| Search::Done(Box::new(found))));
        });
    };
    let hint = usual.clone();
    let title = move || match search.get() {
        Search::NotBegun | Search::Busy => key::FIX_USUAL,
        Search::Done(done) => match &done.found {
            Some(Advice { saving: Some(Saving { objects, bytes }), .. })
                if objects.1 < objects.0 && bytes.1 > bytes.0 =>
            {
                key::FIX_FEWER_LARGER
            }
            // The value may be in a larger object on the heap.
            Some(Advice {
                change:
                    Change::DeclareBeforeLoop
                    | Change::Preallocate
                    | Change::HoldValues
                    | Change::FieldValue
                    | Change::GlobalValue,
                ..
            }) => key::FIX_FEWER,
            Some(_) => key::FIX_TITLE,
            None => key::FIX_NONE,
        },
    };
    view! {
        <h2 data-testid="advice-title">{move || state.t(title())}</h2>
        <Show when=move || search.with(|s| !matches!(s, Search::Done(_)))>
            <p>
                <Inline text=hint.clone() />
            </p>
        </Show>
        <div role="status" data-testid="advice" node_ref=result>
            {move || match search.get() {
                Search::NotBegun => ().into_any(),
                Search::Busy => view! { <p class="faint">{state.t(key::ADVICE_BUSY)}</p> }.into_any(),
                Search::Done(done) => {
                    match done.found {
                        Some(advice) => view! { <Found advice=advice /> }.into_any(),
                        None => view! { <Failed failed=done.failed /> }.into_any(),
                    }
                }
            }}
        </div>
        // A change that was found makes the usual advice redundant.
        <Show when=move || search.with(|s| matches!(s, Search::Done(done) if done.found.is_none() && !in_vain(fix, done)))>
            <h2>{state.label(key::FIX_USUAL)}</h2>
            <p>
                <Inline text=usual.clone() />
            </p>
        </Show>
        <Show when=move || search.with(|s| !matches!(s, Search::Done(_)))>
            <button
                class="button"
                data-testid="advise"
                disabled=move || search.with(|s| *s == Search::Busy) || has_errors.get()
                on:click=begin.clone()
            >
                {state.label(key::ADVICE_BUTTON)}
            </button>
        </Show>
    }
}

/// Scrolls the result and its heading into view, no farther than needed.
fn bring_into_view(result: &web_sys::Element) {
    let Some(element) = result.closest(".fix").ok().flatten() else { return };
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// The changes that were tried, and why none is advice.
#[component]
fn Failed(failed: BTreeMap<Change, BTreeMap<Failure, u32>>) -> impl IntoView {
    let state = expect_context::<State>();
    let counts = counts(&failed);
    let all: u32 = counts.values().sum();
    let intro = move || {
        if counts.is_empty() {
            return state.t(key::TRIED_NONE).to_owned();
        }
        let part = |(failure, n): (&Failure, &u32)| state.fill(counted(*failure), &[("n", &n.to_string())]);
        let list: Vec<String> = counts.iter().map(part).collect();
        let values = [("count", &*all.to_string()), ("list", &list.join(state.t(key::LIST_COMMA)))];
        state.fill(key::ADVICE_NONE, &values)
    };
    let row = move |(change, failures): (Change, BTreeMap<Failure, u32>)| {
        // A variant that does not compile tells nothing beside one that does.
        let compiles = failures.keys().any(|failure| *failure != Failure::Invalid);
        let programs: u32 = failures.values().sum();
        let told: Vec<Failure> =
            failures.into_keys().filter(|failure| !compiles || *failure != Failure::Invalid).collect();
        let text = move || {
            let reasons: Vec<&str> = told.iter().map(|failure| state.t(reason(*failure))).collect();
            let text = format!("{} {}", state.t(failed_name(change)), reasons.join(state.t(key::TRIED_OR)));
            if programs == 1 {
                return text;
            }
            text + &state.fill(key::TRIED_PROGRAMS, &[("n", &programs.to_string())])
        };
        view! { <li>{move || view! { <Inline text=text() /> }}</li> }
    };
    view! {
        <p data-testid="advice-tried">{intro}</p>
        <ul class="tried">{failed.into_iter().map(row).collect_view()}</ul>
    }
}

#[component]
fn Found(advice: Advice) -> impl IntoView {
    let state = expect_context::<State>();
    let Advice { change, source, lines, saving } = advice;
    let first = lines.first().map(|line| line.line);
    let rows = lines.into_iter().flat_map(|line| {
        let row = |mark: &'static str, text: Option<String>| text.map(|text| (line.line, mark, text));
        [row("gone", line.before), row("new", line.after)].into_iter().flatten()
    });
    view! {
        <p>{move || view! { <Inline text=state.t(name(change)).to_owned() /> }}</p>
        <ul class="patch">
            {rows
                .map(|(line, mark, text)| {
                    view! {
                        <li class=mark>
                            <span class="line-no">{line}</span>
                            <span class="sign">{if mark == "new" { "+" } else { "−" }}</span>
                            <code>{text}</code>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
        {match saving {
            None => view! { <p class="faint">{state.label(key::ADVICE_UNMEASURED)}</p> }.into_any(),
            Some(Saving { objects, bytes }) => {
                view! {
                    <p class="faint">
                        {move || {
                            if objects.0 == objects.1 {
                                return state.fill(key::ADVICE_SAVES_NOTHING, &[("objects", &count(objects.0))]);
                            }
                            let objects = from_to(objects.0, objects.1, false);
                            let bytes = from_to(bytes.0, bytes.1, true);
                            state.fill(key::ADVICE_SAVES, &[("objects", &objects), ("bytes", &bytes)])
                        }}
                    </p>
                }
                    .into_any()
            }
        }}
        <button
            class="button"
            data-testid="apply-advice"
            on:click=move |_| {
                state.keep_baseline(key::DIFF_TRY);
                state.advised.set(Some((state.source.get_untracked(), source.clone())));
                drive::change_text(state, source.clone());
                engine::edited(state);
                state.jump.set(first.map(|line| Jump { line, col: 1, focus: false }));
            }
        >
            {state.label(key::ADVICE_APPLY)}
        </button>
    }
}
