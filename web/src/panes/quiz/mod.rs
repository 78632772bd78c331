//! A card's question. The user answers by acting on the page, and gets the reason and the step that shows it.
//! Invariant: answers are computed from the analysis and the run; the page hides them until the question is answered
//! (`State::conceals`, `State::veiled`).

mod count;

use crate::drive;
use crate::engine;
use crate::i18n::{Key, Lang, count, key};
use crate::lesson::card::{Number, Quiz};
use crate::panes::predict;
use crate::state::{Jump, Panel, Part, State};
use crate::verdicts::on_heap;
use crate::view::{self, names};
use crate::widgets::Inline;
use crate::words::markup;
use crate::words::narrate;
use crate::words::why;
use escapement_core::diag::{Subject, Verdict};
use escapement_core::trace::reach::{Holder, Reach};
use escapement_core::trace::snapshot::{SlotView, Snapshot};
use leptos::html;
use leptos::prelude::*;
use std::collections::HashSet;
use std::sync::Arc;
use wasm_bindgen::JsCast;

/// The assessment of an answer, or the answer.
#[derive(Clone, PartialEq, Debug)]
struct Outcome {
    /// `None` if the user asked for the answer.
    right: Option<bool>,
    /// The parts of the user's answer, or the places of the values asked about.
    given: Vec<Mark>,
    /// Sentences; the first gives the answer.
    said: Vec<String>,
}

/// A part of the user's answer, which stays on screen.
#[derive(Clone, PartialEq, Debug)]
enum Mark {
    /// A value, whether the user put it on the heap, if the user said where it is, and whether it is there.
    Place { name: String, said: Option<bool>, is: bool },
    /// A number, or the names of objects.
    Text(String),
}

#[component]
pub fn Question(quiz: Quiz, show: Option<String>) -> impl IntoView {
    let state = expect_context::<State>();
    let quiz = StoredValue::new(quiz);
    let show = StoredValue::new(show);
    let typed = RwSignal::new(String::new());
    let outcome = RwSignal::new(None::<Outcome>);
    let reach = RwSignal::new(None::<Arc<Reach>>);
    let answer_place = NodeRef::<html::Div>::new();
    ask_reach(state, quiz, reach);
    let answered = Memo::new(move |_| !state.lesson.asking.get());
    follow_answer(state, quiz, answered);
    keep_outcome(state, quiz, answered, outcome, reach);
    let given = move || quiz.with_value(|q| given_by(state, q, typed));
    // An answer that cannot be assessed before the engine has said what is reachable at the question's step.
    let waiting = RwSignal::new(None::<Given>);
    let assess = move |given: &Given| give(state, quiz, given, outcome, reach, answer_place);
    let give = move |given: Given| {
        if !assess(&given) {
            waiting.set(Some(given));
            // The answer is about the picture at that step.
            if state.lesson.card_step.get_untracked().is_some_and(|step| step != state.step_untracked()) {
                drive::come_back(state);
            }
        }
    };
    Effect::new(move |_| {
        reach.track();
        state.picture.scene.track();
        if let Some(given) = waiting.get()
            && assess(&given)
        {
            waiting.set(None);
        }
    });
    view! {
        <fieldset
            class="quiz"
            data-testid="quiz"
            data-answered=move || answered.get().to_string()
            on:keydown=move |event| {
                let in_input = event_target::<web_sys::Element>(&event).tag_name() == "INPUT";
                if event.key() == "Enter"
                    && in_input
                    && let Some(given) = untrack(given)
                {
                    give(given);
                }
            }
        >
            // Once followed, the instruction only takes up room.
            <legend class:unseen=move || {
                let several = quiz.with_value(|q| matches!(q, Quiz::Place(names) if names.len() > 1));
                several && answered.get() && outcome.with(Option::is_some)
            }>
                <Inline text=Signal::derive(move || quiz.with_value(|q| question(state, q))) />
            </legend>
            <Show when=move || !answered.get()>
                {move || quiz.with_value(|q| choices(state, q, typed))}
                <div class="quiz-actions">
                    <button
                        class="button accent"
                        data-testid="quiz-reveal"
                        prop:disabled=move || given().is_none() || state.recording.with(Option::is_none)
                        on:click=move |_| {
                            if let Some(given) = given() {
                                give(given);
                            }
                        }
                    >
                        {state.label(key::QUIZ_CHECK)}
                    </button>
                    <button
                        class="link"
                        data-testid="quiz-skip"
                        prop:disabled=move || state.recording.with(Option::is_none)
                        on:click=move |_| give(Given::Nothing)
                    >
                        {state.label(key::QUIZ_SKIP)}
                    </button>
                </div>
            </Show>
            <div node_ref=answer_place class="quiz-answer" data-testid="quiz-answer" aria-live="polite">
                {move || outcome.get().filter(|_| answered.get()).map(|outcome| outcome_view(state, outcome))}
            </div>
            <Show when=move || answered.get() && show.with_value(Option::is_some)>
                <button
                    class="button"
                    data-testid="quiz-show"
                    on:click=move |_| {
                        if let Some(moment) = show.get_value() {
                            // On a small screen the lesson may hide it.
                            state.part.set(Part::Memory);
                            engine::go_to_answer(state, moment);
                        }
                    }
                >
                    {state.label(key::QUIZ_SHOW)}
                </button>
            </Show>
            // While presenting, the button that hides the answers does the same.
            <Show when=move || answered.get() && !state.present.get()>
                <button class="link" data-testid="quiz-again" on:click=move |_| again(state, typed, answer_place)>
                    {state.label(key::QUIZ_AGAIN)}
                </button>
            </Show>
        </fieldset>
    }
}

/// What the answer is about comes into view in the code.
fn follow_answer(state: State, quiz: StoredValue<Quiz>, answered: Memo<bool>) {
    Effect::new(move |before: Option<bool>| {
        let now = answered.get();
        if before == Some(false) && now {
            let lines = |name: &String| Some(verdict(state, name)?.1.origin).filter(|at| at.file.0 == 0);
            let last = quiz.with_value(|quiz| match quiz {
                Quiz::Place(names) => names.iter().filter_map(lines).map(|at| at.line).max(),
                Quiz::Number(_) | Quiz::Freed | Quiz::Keeps(_) => None,
            });
            if let Some(line) = last {
                state.jump.set(Some(Jump { line, col: 1, focus: false }));
            }
        }
        now
    });
}

/// Shows the answer of an earlier visit again, once the lesson's program has been analysed and has run; asks anew if it
/// was hidden.
fn keep_outcome(
    state: State,
    quiz: StoredValue<Quiz>,
    answered: Memo<bool>,
    outcome: RwSignal<Option<Outcome>>,
    reach: RwSignal<Option<Arc<Reach>>>,
) {
    Effect::new(move |_| {
        state.good.track();
        state.recording.track();
        if !answered.get() && outcome.with_untracked(Option::is_some) {
            outcome.set(None);
        }
        // This effect writes `outcome`, so it must not track it.
        let is_own = outcome.with_untracked(|o| o.as_ref().is_some_and(|o| o.right.is_some()));
        if answered.get()
            && !is_own
            && let Some(said) = quiz.with_value(|q| answer(state, q, &Given::Nothing, reach.get().as_deref()))
        {
            outcome.set(Some(said));
        }
    });
}

/// Answers the question, or shows its answer. False if something that the answer needs is still to come.
fn give(
    state: State,
    quiz: StoredValue<Quiz>,
    given: &Given,
    outcome: RwSignal<Option<Outcome>>,
    reach: RwSignal<Option<Arc<Reach>>>,
    place: NodeRef<html::Div>,
) -> bool {
    let said = untrack(|| quiz.with_value(|q| answer(state, q, given, reach.get_untracked().as_deref())));
    let Some(said) = said else { return false };
    outcome.set(Some(said));
    request_animation_frame(move || scroll_to_end(place));
    state.lesson.picked.set(Vec::new());
    if let (Some(lesson), card) = (state.lesson.index.get_untracked(), state.lesson.card.get_untracked()) {
        state.lesson.answered.update(|a| {
            a.insert((lesson, card));
        });
        // The key that shows the answer does this, too.
        if state.present.get_untracked() {
            state.hidden.set(false);
        }
    }
    quiz.with_value(|q| {
        if let Quiz::Place(names) = q
            && let Some((index, _)) =
                names.iter().filter_map(|name| verdict(state, name)).min_by_key(|(_, v)| !on_heap(v))
        {
            state.verdict.set(Some(index));
            state.panel.set(Panel::Why);
        }
    });
    true
}

/// Asks the card's question again, at its moment. The focus goes to what answers it.
fn again(state: State, typed: RwSignal<String>, inside: NodeRef<html::Div>) {
    let Some(lesson) = state.lesson.index.get_untracked() else { return };
    batch(move || {
        typed.set(String::new());
        state.lesson.guesses.set(Vec::new());
        state.lesson.picked.set(Vec::new());
        state.lesson.answered.update(|answered| {
            answered.remove(&(lesson, state.lesson.card.get_untracked()));
        });
    });
    drive::come_back(state);
    request_animation_frame(move || {
        let quiz =
            inside.try_get_untracked().flatten().and_then(|inside| inside.closest(".quiz").ok().flatten());
        let first =
            quiz.and_then(|quiz| quiz.query_selector(".choice, .number-answer, .link").ok().flatten());
        if let Some(first) = first.and_then(|first| first.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = first.focus();
        }
    });
}

/// Scrolls the card to its end, where the answer and the button that shows it stand.
fn scroll_to_end(answer: NodeRef<html::Div>) {
    if let Some(answer) = answer.try_get_untracked().flatten()
        && let Ok(Some(card)) = answer.closest(".lesson")
    {
        card.set_scroll_top(card.scroll_height());
    }
}

/// The user's answer as it stands; `None` while it is incomplete.
fn given_by(state: State, quiz: &Quiz, typed: RwSignal<String>) -> Option<Given> {
    match quiz {
        Quiz::Place(names) => {
            let guesses = state.lesson.guesses.get();
            let all: Option<Vec<bool>> =
                (0..names.len()).map(|i| guesses.get(i).copied().flatten()).collect();
            all.map(Given::Places)
        }
        Quiz::Number(_) => typed.with(|t| t.trim().parse().ok()).map(Given::Number),
        // The right answer may be that no object is freed.
        Quiz::Freed => Some(Given::Addresses(state.lesson.picked.get())),
        Quiz::Keeps(_) => Some(state.lesson.picked.get()).filter(|p| !p.is_empty()).map(Given::Addresses),
    }
}

fn outcome_view(state: State, outcome: Outcome) -> impl IntoView {
    let (class, word) = match outcome.right {
        Some(true) => ("right", Some(key::QUIZ_RIGHT)),
        Some(false) => ("wrong", Some(key::QUIZ_WRONG)),
        None => ("", None),
    };
    view! {
        {given_view(state, outcome.given, outcome.right.is_some())}
        <p class=class>
            {word.map(|word| view! { <b>{state.t(word)} {state.t(key::LIST_SPACE)}</b> })}
            <Inline text=outcome.said.join(state.t(key::LIST_SPACE)) />
        </p>
    }
}

/// The user's answer, part by part, or the answer.
fn given_view(state: State, given: Vec<Mark>, is_own: bool) -> Option<impl IntoView + use<>> {
    let place = move |text: Key, heap: bool| {
        let (name, letter) = if heap { (key::PLACE_HEAP, "H") } else { (key::PLACE_STACK, "S") };
        state.fill(text, &[("place", state.t(name)), ("letter", letter)])
    };
    let several = given.len() > 1;
    let part = move |mark: Mark| match mark {
        Mark::Text(text) => view! { <li><Inline text=text /></li> }.into_any(),
        Mark::Place { name, said, is } => {
            let (class, sign) = match said {
                None => ("", ""),
                Some(said) if said == is => ("right", " ✓"),
                Some(_) => ("wrong", " ✗"),
            };
            view! {
                <li class=class>
                    {several.then(|| view! { <code>{name}</code> " " })}
                    {place(key::QUIZ_SAID, said.unwrap_or(is))}
                    {sign}
                    {(sign == " ✗").then(|| place(key::QUIZ_RATHER, is))}
                </li>
            }
            .into_any()
        }
    };
    (!given.is_empty()).then(|| {
        view! {
            <ul class="given" data-testid="quiz-given" aria-label=move || is_own.then(|| state.t(key::QUIZ_GIVEN))>
                {is_own.then(|| view! { <li class="faint">{state.label(key::QUIZ_GIVEN)}</li> })}
                {given.into_iter().map(part).collect_view()}
            </ul>
        }
    })
}

/// A given answer.
#[derive(Clone, PartialEq, Debug)]
enum Given {
    Places(Vec<bool>),
    Number(u64),
    Addresses(Vec<u64>),
    /// The user asked for the answer.
    Nothing,
}

/// Requests reachability at the question's step, if the question needs it.
fn ask_reach(state: State, quiz: StoredValue<Quiz>, reach: RwSignal<Option<Arc<Reach>>>) {
    if !quiz.with_value(|q| matches!(q, Quiz::Freed | Quiz::Keeps(_))) {
        return;
    }
    Effect::new(move |_| {
        state.recording.track();
        let Some(step) = state.lesson.card_step.get() else { return };
        engine::reach(step, move |answer| {
            reach.try_set(answer.map(Arc::from));
        });
    });
}

fn question(state: State, quiz: &Quiz) -> String {
    match quiz {
        Quiz::Place(names) => match names.as_slice() {
            [one] => state.fill(key::QUIZ_PLACE, &[("what", one)]),
            _ => state.t(key::QUIZ_PLACES).to_owned(),
        },
        Quiz::Number(number) => state
            .t(match number {
                Number::Allocations => key::QUIZ_ALLOCATIONS,
                Number::Output => key::QUIZ_OUTPUT,
                Number::Cycles => key::QUIZ_CYCLES,
                Number::Copies => key::QUIZ_COPIES,
            })
            .to_owned(),
        Quiz::Freed => state.t(key::QUIZ_FREED).to_owned(),
        Quiz::Keeps(what) => state.fill(key::QUIZ_KEEPS, &[("what", what)]),
    }
}

fn choices(state: State, quiz: &Quiz, typed: RwSignal<String>) -> AnyView {
    match quiz {
        Quiz::Place(names) => {
            let several = names.len() > 1;
            let rows = names.iter().cloned().enumerate().map(move |(i, name)| {
                let one = move |heap: bool, text: Key| {
                    let on = move || state.lesson.guesses.with(|g| g.get(i).copied().flatten() == Some(heap));
                    view! {
                        <button
                            class="choice"
                            class:heap=heap
                            data-testid="quiz-choice"
                            aria-pressed=move || on().to_string()
                            on:click=move |_| guess(state, i, heap)
                        >
                            <span class="badge" class:heap=heap class:stack=!heap aria-hidden="true">
                                {if heap { "H" } else { "S" }}
                            </span>
                            {state.label(text)}
                        </button>
                    }
                };
                view! {
                    <div class="choice-row" role="group" aria-label=name.clone()>
                        {several.then(|| view! { <code>{name.clone()}</code> })}
                        {one(false, key::PLACE_STACK)}
                        {one(true, key::PLACE_HEAP)}
                    </div>
                }
            });
            rows.collect_view().into_any()
        }
        Quiz::Number(_) => view! {
            <input
                class="number-answer"
                data-testid="quiz-number"
                inputmode="numeric"
                size="6"
                aria-label=state.label(key::QUIZ_NUMBER)
                prop:value=move || typed.get()
                on:input=move |event| typed.set(event_target_value(&event))
            />
        }
        .into_any(),
        Quiz::Freed => view! {
            <p class="hint">
                {move || state.fill(key::QUIZ_FREED_HOW, &[("n", &count(state.lesson.picked.with(Vec::len) as u64))])}
            </p>
        }
        .into_any(),
        Quiz::Keeps(_) => view! { <p class="hint">{state.label(key::QUIZ_KEEPS_HOW)}</p> }.into_any(),
    }
}

/// Records a guess: whether a value of the question is on the heap.
fn guess(state: State, index: usize, heap: bool) {
    state.lesson.guesses.update(|guesses| {
        if guesses.len() <= index {
            guesses.resize(index + 1, None);
        }
        if let Some(guess) = guesses.get_mut(index) {
            *guess = Some(heap);
        }
    });
}

/// The values that the question names: index in the question, and line of the declaration or allocation. For a hidden
/// program, each line with a value that the compiler places.
fn asked(state: State) -> Vec<(usize, u32)> {
    if state.hides_program() {
        return predict::places(state).into_iter().map(|(line, _)| line).enumerate().collect();
    }
    let line = |name: &String| verdict(state, name).map(|(_, v)| v.origin).filter(|o| o.file.0 == 0);
    state.asked().iter().enumerate().filter_map(|(i, name)| Some((i, line(name)?.line))).collect()
}

/// The lines of the values that the question names, each with the guess.
pub fn asked_lines(state: State) -> Vec<(u32, Option<bool>)> {
    let mut lines: Vec<(u32, Option<bool>)> = Vec::new();
    for (index, line) in asked(state) {
        let guess = state.lesson.guesses.with(|g| g.get(index).copied().flatten());
        if lines.iter().all(|(other, _)| *other != line) {
            lines.push((line, guess));
        }
    }
    lines
}

/// Toggles the guess for the values of a line between stack and heap.
pub fn guess_at(state: State, line: u32) {
    untrack(|| {
        let mine: Vec<usize> =
            asked(state).into_iter().filter(|(_, other)| *other == line).map(|(index, _)| index).collect();
        let first = mine.first().and_then(|i| state.lesson.guesses.with(|g| g.get(*i).copied().flatten()));
        for index in mine {
            guess(state, index, first == Some(false));
        }
    });
}

/// The verdict on a value of this name. Prefers a variable to its conversion to an interface, which has the same name,
/// and heap to stack, since copies of an inlined body may differ.
fn verdict(state: State, name: &str) -> Option<(u32, Verdict)> {
    state.good.with_untracked(|a| {
        let a = a.as_ref()?;
        let named = a.verdicts.iter().enumerate().filter(|(_, v)| v.what == name);
        let best = named.min_by_key(|(_, v)| (v.subject == Subject::Allocation, !on_heap(v)));
        best.map(|(i, v)| (i as u32, why::to_the_end(a, v)))
    })
}

/// Assesses an answer; `None` if there is no run.
fn answer(state: State, quiz: &Quiz, given: &Given, reach: Option<&Reach>) -> Option<Outcome> {
    match quiz {
        Quiz::Place(names) => {
            let lang = state.lang.get_untracked();
            let mut right = Some(true);
            // Values about which the sentences say the same, joined where they follow each other.
            let mut said: Vec<(bool, String, Vec<&str>)> = Vec::new();
            let mut marks = Vec::new();
            for (i, name) in names.iter().enumerate() {
                let (_, verdict) = verdict(state, name)?;
                let heap = on_heap(&verdict);
                let cause = why::because(lang, &verdict);
                match said.last_mut() {
                    Some((at, why, names)) if (*at, &*why) == (heap, &cause) => names.push(name),
                    _ => said.push((heap, cause, vec![name])),
                }
                let guess = match given {
                    Given::Places(places) => places.get(i).copied(),
                    Given::Number(_) | Given::Addresses(_) | Given::Nothing => None,
                };
                if guess.is_some() || names.len() > 1 {
                    marks.push(Mark::Place { name: name.clone(), said: guess, is: heap });
                }
                right = right.and_then(|right| Some(right && guess? == heap));
            }
            let said = said.into_iter().map(|(heap, cause, names)| {
                let text = if heap { key::QUIZ_IS_HEAP } else { key::QUIZ_IS_STACK };
                let (first, rest) = names.split_first().unwrap_or((&"", &[]));
                let said = lang.fill(text, &[("what", first), ("cause", &cause)]);
                if rest.is_empty() {
                    return said;
                }
                let rest: Vec<String> = rest.iter().map(|name| format!("`{name}`")).collect();
                let same = lang.fill(key::QUIZ_SAME, &[("list", &narrate::enumerated(lang, rest))]);
                said + lang.text(key::LIST_SPACE) + &same
            });
            Some(Outcome { right, given: marks, said: said.collect() })
        }
        Quiz::Number(number) => {
            let (right, detail) = count::number_of(state, *number)?;
            let mut said = vec![state.fill(key::QUIZ_IS, &[("answer", &count(right))])];
            said.extend(detail);
            let number = match given {
                Given::Number(number) => Some(*number),
                Given::Places(_) | Given::Addresses(_) | Given::Nothing => None,
            };
            let marks = number.map(|number| Mark::Text(count(number)));
            Some(Outcome { right: number.map(|n| n == right), given: marks.into_iter().collect(), said })
        }
        Quiz::Freed => freed(state, given, reach?),
        Quiz::Keeps(what) => keeps(state, what, given, reach?),
    }
}

/// Compares the program's unreachable objects with the selected ones.
fn freed(state: State, given: &Given, reach: &Reach) -> Option<Outcome> {
    let all: Vec<(u64, String)> = state.snapshot.with_untracked(|s| {
        let heap = s.as_ref().filter(|s| s.step == reach.step)?.heap.iter();
        Some(heap.filter(|o| !o.freed).map(|o| (o.address, names::name(o))).collect())
    })?;
    let shown: Vec<u64> =
        state.picture.scene.with_untracked(|s| s.objects.iter().map(|o| o.address).collect());
    let dead: Vec<&(u64, String)> =
        all.iter().filter(|(a, _)| reach.of(*a).is_none() && shown.contains(a)).collect();
    let lang = state.lang.get_untracked();
    let list = |names: Vec<&String>| {
        let groups = narrate::grouped(names.iter().map(|name| format!("`{}`", markup::code(name))));
        if groups.is_empty() {
            return state.t(key::QUIZ_NONE).to_owned();
        }
        let names: Vec<String> = groups.into_iter().map(|group| narrate::times(lang, group)).collect();
        names.join(state.t(key::LIST_COMMA))
    };
    let mut said = vec![if dead.is_empty() {
        state.t(key::QUIZ_FREED_NONE).to_owned()
    } else {
        let dead = list(dead.iter().map(|(_, name)| name).collect());
        state.fill(key::QUIZ_FREED_ARE, &[("list", &dead)])
    }];
    let Given::Addresses(chosen) = given else {
        return Some(Outcome { right: None, given: Vec::new(), said });
    };
    let marks = all.iter().filter(|(a, _)| chosen.contains(a)).map(|(_, name)| name).collect();
    let marks = vec![Mark::Text(list(marks))];
    let live = chosen.iter().find(|a| reach.of(**a).is_some());
    if let Some(live) = live {
        let name = all.iter().find(|(a, _)| a == live).map_or(String::new(), |(_, name)| name.clone());
        let from = reach.path(*live).first().map(|held| holder(lang, &held.by)).unwrap_or_default();
        said.push(state.fill(key::QUIZ_STAYS, &[("name", &markup::code(&name)), ("from", &from)]));
    }
    let right = live.is_none() && dead.iter().all(|(a, _)| chosen.contains(a));
    Some(Outcome { right: Some(right), given: marks, said })
}

/// Compares the pointer that keeps the object alive, on the shortest path from a root, with the selected one.
fn keeps(state: State, what: &str, given: &Given, reach: &Reach) -> Option<Outcome> {
    let object = state.snapshot.with_untracked(|s| {
        let heap = s.as_ref().filter(|s| s.step == reach.step)?.heap.iter();
        heap.filter(|o| !o.freed)
            .find(|o| names::name(o) == what || names::title(o) == what)
            .map(|o| o.address)
    })?;
    let lang = state.lang.get_untracked();
    let path = reach.path(object);
    let list: Vec<String> =
        path.iter().map(|held| holder(lang, &held.by)).filter(|n| !n.is_empty()).collect();
    let said = vec![state.fill(key::QUIZ_KEPT_BY, &[("name", what), ("list", &list.join(" → "))])];
    let chosen = match given {
        Given::Addresses(chosen) => chosen.first().copied(),
        Given::Places(_) | Given::Number(_) | Given::Nothing => None,
    };
    let Some(slot) = chosen else { return Some(Outcome { right: None, given: Vec::new(), said }) };
    let scene = state.picture.scene.get_untracked();
    let right = path.iter().any(|held| held.slot == slot) || leads_to(&scene, slot, object, reach);
    let snapshot = state.snapshot.get_untracked()?;
    let pointer = pointer_name(lang, &snapshot, slot).unwrap_or_else(|| format!("`{slot:#x}`"));
    let mut said = said;
    if !right {
        let target = scene.arrow(slot).and_then(|arrow| names::object_at(&snapshot, arrow.object?));
        said.push(match target.map(names::name) {
            Some(name) => {
                state.fill(key::QUIZ_LEADS, &[("pointer", &pointer), ("name", &markup::code(&name))])
            }
            None => state.fill(key::QUIZ_LEADS_NOWHERE, &[("pointer", &pointer)]),
        });
    }
    Some(Outcome { right: Some(right), given: vec![Mark::Text(pointer)], said })
}

/// Whether the pointer at `slot` is one that the collector follows, and pointers lead from it to the object.
fn leads_to(scene: &view::Scene, slot: u64, object: u64, reach: &Reach) -> bool {
    let live =
        |arrow: &&view::Arrow| !arrow.dead && arrow.holder.is_none_or(|holder| reach.of(holder).is_some());
    let mut next: Vec<u64> =
        scene.arrow(slot).filter(live).and_then(|arrow| arrow.object).into_iter().collect();
    let mut seen = HashSet::new();
    while let Some(at) = next.pop() {
        if at == object {
            return true;
        }
        if seen.insert(at) {
            next.extend(scene.arrows.iter().filter(|a| a.holder == Some(at)).filter_map(|a| a.object));
        }
    }
    false
}

/// What a pointer's row is called: a variable, or a field of an object.
fn pointer_name(lang: Lang, snapshot: &Snapshot, slot: u64) -> Option<String> {
    let frames = snapshot.goroutines.iter().flat_map(|g| &g.frames).flat_map(|f| &f.slots);
    let holds = |s: &&SlotView| (s.address..s.address + s.size.max(1)).contains(&slot);
    if let Some(variable) = frames.chain(&snapshot.globals).find(holds) {
        return Some(format!("`{}`", variable.name));
    }
    let object = names::object_at(snapshot, slot)?;
    let field = object.fields.iter().find(|field| field.address == slot)?;
    let (field, name) = (&*field.name, markup::code(&names::name(object)));
    Some(lang.fill(key::QUIZ_FIELD, &[("field", field), ("name", &name)]))
}

fn holder(lang: Lang, holder: &Holder) -> String {
    match holder {
        Holder::Global { name } | Holder::Variable { name, .. } => format!("`{name}`"),
        Holder::Object { part, .. } => narrate::part(lang, part),
        Holder::Deferred { func, .. } => format!("`defer {func}`"),
        Holder::Entry { func, .. } => format!("`go {func}`"),
        Holder::Panic { .. }
        | Holder::Neighbour { .. }
        | Holder::Timer
        | Holder::Finalizer
        | Holder::Allocator
        | Holder::Runtime => String::new(),
    }
}

/// Goes to the question that covers the picture, or shows the picture of a program without questions.
fn uncover(state: State) {
    if state.hides_program() {
        return state.hidden.set(false);
    }
    match state.veil() {
        Some(card) if card != state.lesson.card.get() => drive::enter(state, card),
        Some(_) | None => drive::come_back(state),
    }
}

/// Stands in for a card's text that would answer an open question.
#[component]
pub fn WithheldText() -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <p class="faint" data-testid="withheld">{state.label(key::QUIZ_WITHHELD)}</p>
        // An audience also sees the picture's button.
        <Show when=move || !(state.present.get() && state.veiled())>
            <button class="button" on:click=move |_| untrack(|| uncover(state))>
                {state.label(key::QUIZ_GO)}
            </button>
        </Show>
    }
}

/// The button that shows a hidden program, beside its code: a narrow screen has no picture there.
#[component]
pub fn Uncover() -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <p class="uncover">
            <button class="button" data-testid="uncover" on:click=move |_| untrack(|| uncover(state))>
                {state.label(key::QUIZ_REVEAL)}
            </button>
        </p>
    }
}

/// Covers a picture that would answer an open question.
#[component]
pub fn Veil() -> impl IntoView {
    let state = expect_context::<State>();
    // Before there is a picture, nothing is hidden.
    let hides = move || state.veiled() && !state.preparing.get() && state.snapshot.with(Option::is_some);
    view! {
        <Show when=hides>
            <div class="veil" data-testid="veil">
                <p>{move || state.t(if state.hides_program() { key::QUIZ_PROGRAM } else { key::QUIZ_VEIL })}</p>
                <button class="button" on:click=move |_| untrack(|| uncover(state))>
                    {move || {
                        state.t(match (state.hides_program(), state.lesson.asking.get()) {
                            (true, _) => key::QUIZ_REVEAL,
                            (false, true) => key::LESSON_RETURN,
                            (false, false) => key::QUIZ_GO,
                        })
                    }}
                </button>
            </div>
        </Show>
    }
}
