//! The lesson beside its program: one card at a time, with questions whose answers are computed.

use crate::engine;
use crate::i18n::{count, key};
use crate::lesson::LESSONS;
use crate::lesson::card::{Card, Edit, Quiz, Text};
use crate::state::{State, on_heap};
use crate::widgets::{Icon, Inline, icon};
use escapement_core::trace::event::StepNo;
use leptos::prelude::*;

#[component]
pub fn Lesson() -> impl IntoView {
    let state = expect_context::<State>();
    let text = Memo::new(move |_| {
        let lang = state.lang.get();
        state.lesson.get().and_then(|i| LESSONS.get(i)).map(|l| l.text(lang)).unwrap_or_default()
    });
    let cards = move || text.with(|t| t.cards.len());
    let at = move || state.card.get().min(cards().saturating_sub(1));
    let card = Memo::new(move |_| text.with(|t| t.cards.get(at()).cloned()));
    view! {
        <Show when=move || state.lesson.get().is_some()>
            <aside class="lesson" data-testid="lesson-card" aria-label=state.label(key::LESSON_NAME)>
                <header class="lesson-head">
                    <button
                        class="button quiet"
                        data-testid="card-back"
                        prop:disabled=move || at() == 0
                        on:click=move |_| state.card.set(at().saturating_sub(1))
                        aria-label=state.label(key::LESSON_BACK)
                    >
                        {icon(Icon::Back)}
                    </button>
                    <span
                        class="dots"
                        role="img"
                        aria-label=move || {
                            let (n, of) = ((at() + 1).to_string(), cards().to_string());
                            state.fill(key::LESSON_CARD_OF, &[("n", &n), ("of", &of)])
                        }
                    >
                        {move || {
                            (0..cards()).map(|i| view! { <i class:on=move || i == at()></i> }).collect_view()
                        }}
                    </span>
                    <button
                        class="button quiet"
                        data-testid="card-next"
                        prop:disabled=move || { at() + 1 >= cards() }
                        on:click=move |_| state.card.set(at() + 1)
                        aria-label=state.label(key::LESSON_NEXT)
                    >
                        {icon(Icon::Forward)}
                    </button>
                    <span class="spring"></span>
                    <button
                        class="button quiet"
                        aria-label=state.label(key::LESSON_CLOSE)
                        title=state.label(key::LESSON_CLOSE)
                        on:click=move |_| state.lesson.set(None)
                    >
                        {icon(Icon::Close)}
                    </button>
                </header>
                <Show when=move || at() == 0>
                    <p class="summary">
                        <Inline text=Signal::derive(move || text.with(|t: &Text| t.summary.clone())) />
                    </p>
                </Show>
                {move || card.get().map(|card| view! { <OneCard card=card /> })}
            </aside>
        </Show>
    }
}

#[component]
fn OneCard(card: Card) -> impl IntoView {
    let state = expect_context::<State>();
    let line = card.line;
    let edits = card.edits.clone();
    view! {
        <div class="card">
            <h2>
                <Inline text=card.title.clone() />
            </h2>
            {card.body.iter().map(|p| view! { <p><Inline text=p.clone() /></p> }).collect_view()}
            {card.quiz.clone().map(|quiz| view! { <Question quiz=quiz /> })}
            <div class="card-actions">
                {line
                    .map(|line| {
                        view! {
                            <button
                                class="button"
                                on:click=move |_| engine::go_to_line(state, line, StepNo(0))
                            >
                                {move || state.fill(key::LESSON_LOOK, &[("line", &line.to_string())])}
                            </button>
                        }
                    })}
                {(!edits.is_empty())
                    .then(|| {
                        let edits = StoredValue::new(edits);
                        let applied = move || {
                            state.tried.with(|t| t.as_ref().is_some_and(|t| state.source.with(|s| t.1 == *s)))
                        };
                        let possible = move || {
                            state.source.with(|s| edits.with_value(|e| e.iter().all(|e| s.contains(&e.old))))
                        };
                        view! {
                            <button
                                class="button try"
                                data-testid="try"
                                prop:disabled=move || !possible() && !applied()
                                on:click=move |_| {
                                    let before = state.source.get_untracked();
                                    let tried = state.tried.get_untracked().filter(|t| t.1 == before);
                                    let after = match tried {
                                        Some((original, _)) => original,
                                        None => {
                                            let change = |text: String, e: &Edit| text.replacen(&e.old, &e.new, 1);
                                            let after = edits.with_value(|e| e.iter().fold(before.clone(), change));
                                            state.tried.set(Some((before, after.clone())));
                                            after
                                        }
                                    };
                                    state.keep_baseline(key::DIFF_TRY);
                                    state.replace_source(after);
                                    crate::app::keep_text(state);
                                    engine::changed(state);
                                }
                            >
                                {move || state.t(if applied() { key::LESSON_UNDO } else { key::LESSON_TRY })}
                            </button>
                        }
                    })}
            </div>
        </div>
    }
}

/// Choices, and which is right; `None` while the program has no run.
fn answers(state: State, quiz: &Quiz) -> Option<(Vec<String>, usize)> {
    let numbers = |right: u64| {
        // Near misses around the answer, smallest first; the answer's place depends on its value alone.
        let start = right.saturating_sub(right % 3);
        let list: Vec<u64> = (start..start + 4).collect();
        let at = list.iter().position(|n| *n == right).unwrap_or(0);
        (list.into_iter().map(count).collect::<Vec<_>>(), at)
    };
    match quiz {
        Quiz::Place(what) => {
            let places = vec![state.t(key::PLACE_STACK).to_owned(), state.t(key::PLACE_HEAP).to_owned()];
            let heap = state.good.with(|a| {
                let a = a.as_ref()?;
                let mut named = a.verdicts.iter().filter(|v| v.what == *what).peekable();
                named.peek()?;
                Some(named.any(on_heap))
            })?;
            Some((places, usize::from(heap)))
        }
        Quiz::Allocations => state.recording.with(|r| r.as_ref().map(|r| numbers(r.stats.mallocs))),
        Quiz::Cycles => state.recording.with(|r| r.as_ref().map(|r| numbers(r.stats.gc_cycles))),
        Quiz::Output => state.recording.with(|r| {
            r.as_ref().map(|r| {
                let lines = r.stdout.iter().chain(&r.stderr).filter(|b| **b == b'\n').count();
                numbers(lines as u64)
            })
        }),
    }
}

#[component]
fn Question(quiz: Quiz) -> impl IntoView {
    let state = expect_context::<State>();
    let chosen = RwSignal::new(None::<usize>);
    let shown = RwSignal::new(false);
    let quiz = StoredValue::new(quiz);
    let choices = Memo::new(move |_| quiz.with_value(|q| answers(state, q)));
    let question = move || {
        quiz.with_value(|q| match q {
            Quiz::Place(what) => state.fill(key::QUIZ_PLACE, &[("what", what)]),
            Quiz::Allocations => state.t(key::QUIZ_ALLOCATIONS).to_owned(),
            Quiz::Output => state.t(key::QUIZ_OUTPUT).to_owned(),
            Quiz::Cycles => state.t(key::QUIZ_CYCLES).to_owned(),
        })
    };
    view! {
        <fieldset class="quiz" data-testid="quiz">
            <legend>
                <Inline text=Signal::derive(question) />
            </legend>
            {move || {
                let Some((list, right)) = choices.get() else {
                    return view! { <p class="hint">{state.t(key::QUIZ_NO_RUN)}</p> }.into_any();
                };
                list.into_iter()
                    .enumerate()
                    .map(|(i, text)| {
                        let verdict = move || match (shown.get(), i == right, chosen.get() == Some(i)) {
                            (true, true, _) => "right",
                            (true, false, true) => "wrong",
                            _ => "",
                        };
                        view! {
                            <button
                                class=move || format!("choice {}", verdict())
                                data-testid="quiz-choice"
                                aria-pressed=move || (chosen.get() == Some(i)).to_string()
                                on:click=move |_| chosen.set(Some(i))
                            >
                                {text}
                                {move || match verdict() {
                                    "right" => " ✓",
                                    "wrong" => " ✗",
                                    _ => "",
                                }}
                            </button>
                        }
                    })
                    .collect_view()
                    .into_any()
            }}
            <button class="button" data-testid="quiz-reveal" prop:disabled=move || chosen.get().is_none() on:click=move |_| shown.set(true)>
                {state.label(key::QUIZ_REVEAL)}
            </button>
            <p class="quiz-answer" aria-live="polite">
                {move || {
                    let (list, right) = choices.get()?;
                    shown
                        .get()
                        .then(|| {
                            let answer = list.get(right).cloned().unwrap_or_default();
                            let k = if chosen.get() == Some(right) { key::QUIZ_RIGHT } else { key::QUIZ_WRONG };
                            state.fill(k, &[("answer", &answer)])
                        })
                }}
            </p>
        </fieldset>
    }
}
