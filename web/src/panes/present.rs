//! Presentation mode: the picture, the code, and a bar with the card's text and a sentence about the step; its keys.
//! Answers stay hidden until revealed.

use crate::i18n::{Key, count, key};
use crate::lesson::{LESSONS, settings};
use crate::panes::gc::Curve;
use crate::panes::lesson::{self, OtherSettings, TryChange};
use crate::panes::memory::{self, size::presented_width, size::renew_chart};
use crate::panes::quiz::{Question, WithheldText};
use crate::panes::share::Code;
use crate::panes::timeline;
use crate::protocol::Landing;
use crate::state::{Baseline, Panel, Shown, State};
use crate::widgets::{Dialog, Icon, Inline, icon, tabs};
use crate::{drive, engine, store};
use escapement_core::settings::RunSettings;
use escapement_core::trace::event::StepNo;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::sync::Arc;

/// Toggles presentation mode. It begins with hidden answers and open questions, and what was shown before it is shown
/// again after it; but a program of one's own stays hidden if it was, so that a link to it can be made before the class sees
/// more.
pub fn toggle(state: State) {
    let on = !state.present.get_untracked();
    set_black(false);
    LEFT.with_borrow_mut(Vec::clear);
    batch(move || {
        state.present.set(on);
        state.paged.set((None, 0));
        if on {
            state.table.set(state.this_card().is_some_and(|card| drive::shows_table(&card.drive)));
            state.before_presenting.set(Shown {
                hidden: state.hidden.get_untracked(),
                for_students: state.for_students.get_untracked(),
                answered: state.lesson.answered.get_untracked(),
            });
            // The picture of a program of one's own stays hidden with its verdicts.
            state.for_students.set(untrack(|| state.hides_program()));
            state.hidden.set(true);
            let lesson = state.lesson.index.get_untracked();
            state.lesson.answered.update(|a| a.retain(|(of, _)| Some(*of) != lesson));
        } else {
            let before = std::mem::take(&mut *state.before_presenting.write_untracked());
            if before.for_students || state.lesson.index.with_untracked(Option::is_some) {
                state.hidden.set(before.hidden);
            }
            state.for_students.set(before.for_students);
            state.lesson.answered.update(|a| a.extend(before.answered));
        }
        renew_chart(state);
    });
}

/// Handles the keys of presentation mode, including those of a presenter's remote. False if `name` is none of them.
pub fn pressed(state: State, name: &str) -> bool {
    let black = is_black();
    match name {
        "b" | "." => set_black(!black),
        "PageDown" | "PageUp" | "Escape" if black => set_black(false),
        "Enter" => timeline::forward(state),
        "PageDown" => ahead(state),
        "PageUp" => behind(state),
        "r" => toggle_answers(state),
        "n" => turn(state, true),
        "p" => turn(state, false),
        "Escape" => toggle(state),
        _ => return false,
    }
    true
}

/// Whether the screen is black.
fn is_black() -> bool {
    document().document_element().is_some_and(|root| root.has_attribute("data-black"))
}

fn set_black(black: bool) {
    if let Some(root) = document().document_element() {
        let _ = root.toggle_attribute_with_force("data-black", black);
    }
}

/// What the button shows that shows the answers, or hides them again: of a program without questions, the verdicts.
pub fn reveals(state: State) -> Key {
    let answers = state.lesson.index.with(Option::is_some) || state.for_students.get();
    match (state.conceals(), answers) {
        (true, true) => key::PRESENT_REVEAL,
        (true, false) => key::PRESENT_REVEAL_VERDICTS,
        (false, true) => key::PRESENT_HIDE,
        (false, false) => key::PRESENT_HIDE_VERDICTS,
    }
}

/// Shows the verdicts, and the answers to the card's question and to those that were passed.
pub fn reveal(state: State) {
    state.hidden.set(false);
    let Some(lesson) = state.lesson.index.get_untracked() else { return };
    let (card, open) = (state.lesson.card.get_untracked(), state.lesson.open_questions.get_untracked());
    let passed = open.into_iter().filter(|at| *at <= card).map(|at| (lesson, at));
    state.lesson.answered.update(|answered| answered.extend(passed));
}

/// Shows the answers, or hides them again: to this card's question and to those before it.
fn toggle_answers(state: State) {
    if untrack(|| state.conceals()) {
        return reveal(state);
    }
    state.hidden.set(true);
    if let Some((lesson, card)) = here(state) {
        state.lesson.answered.update(|answered| answered.retain(|&(of, at)| of != lesson || at > card));
    }
}

/// The lesson and the card on screen.
fn here(state: State) -> Option<(usize, usize)> {
    Some((state.lesson.index.get_untracked()?, state.lesson.card.get_untracked()))
}

/// Number of steps towards the next card's moment, after which another press turns to that card.
const MAX_PRESSES: u32 = 3;

/// Advances the lesson: reveals the answer to an open question, of this card or of one that was passed, then goes to the
/// moment that shows it, else presses what the card says to press, else makes the card's change, else goes to the end of the
/// changed run, else steps towards the next card's moment, else turns to that card; from the last card to the next lesson.
fn ahead(state: State) {
    // What is on its way arrives first.
    if engine::finish_way(state) {
        return;
    }
    if untrack(|| state.lesson.asking.get() || state.withholds_text()) {
        return reveal(state);
    }
    let asked = untrack(|| state.this_card().filter(|card| card.quiz.is_some() && !state.shows_tried()));
    let Some(proof) = asked.and_then(|card| card.drive.show) else { return onward(state) };
    let (still, step) = (stays(state), state.step_untracked());
    engine::find_moment(state, proof.text.clone(), move |found| match found {
        _ if !still() => {}
        Some(at) if at > step => engine::go_to_answer(state, proof.text),
        _ => onward(state),
    });
}

/// Tells later whether card and step are still the same.
fn stays(state: State) -> impl Fn() -> bool + Copy {
    let place = move || (here(state), state.step_untracked());
    let before = place();
    move || place() == before
}

/// Makes the card's change, or else steps on, as [`ahead`] says.
fn onward(state: State) {
    let text = state.lesson.text.get_untracked();
    let card = state.lesson.card.get_untracked();
    let done = state.paged.with_untracked(|(at, done)| if *at == here(state) { *done } else { 0 });
    let press = text.cards.get(card).map_or(&[][..], |card| &card.drive.press);
    if let Some((name, before)) = press.get(..=done as usize).and_then(<[String]>::split_last)
        && !untrack(|| state.withholds_text())
    {
        state.paged.set((here(state), done + 1));
        return memory::press_named(state, name, before.iter().filter(|other| *other == name).count());
    }
    // A remote's key must not have to be pressed for every line.
    let made = done.saturating_sub(press.len() as u32);
    let changes = |card| lesson::try_change(state, &card);
    if untrack(|| !state.withholds_text() && !state.shows_tried() && state.this_card().is_some_and(changes)) {
        return;
    }
    // What comes of the change is shown to the end.
    if untrack(|| state.shows_tried() && state.step() < state.last_step()) {
        return engine::go_to_end(state);
    }
    let Some((this, next)) = text.cards.get(card).zip(text.cards.get(card + 1)) else {
        let on = made < MAX_PRESSES && untrack(|| state.step() < state.last_step());
        return match untrack(|| following(state)).filter(|_| !on) {
            Some(lesson) => open(state, lesson, false),
            None => {
                state.paged.set((here(state), done + 1));
                timeline::forward(state);
            }
        };
    };
    // Whether the next card shows this run.
    let same = this.drive.settings == next.drive.settings;
    let step = state.step_untracked();
    let moment = settings::moment(&text, card + 1).filter(|_| same && step < untrack(|| state.last_step()));
    let Some(moment) = moment else { return turn(state, true) };
    if made >= MAX_PRESSES {
        return turn(state, true);
    }
    let still = stays(state);
    engine::find_moment(state, moment, move |found| match found {
        _ if !still() => {}
        Some(end) if end > step => engine::next_stop(state, true, move |stop| match stop {
            _ if !still() => {}
            Some(stop) if stop < end => {
                state.paged.set((here(state), done + 1));
                engine::go_to(state, stop);
            }
            Some(_) => turn(state, true),
            None => {}
        }),
        Some(_) => turn(state, true),
        // This run has no such moment.
        None => timeline::forward(state),
    });
}

/// Goes back: steps back to the card's moment, then turns to the previous card; from the first card to the last one of the
/// previous lesson.
fn behind(state: State) {
    state.paged.set((None, 0));
    let step = state.step_untracked();
    let own = state.lesson.card_step.get_untracked();
    if own.is_some_and(|own| step <= own) && state.lesson.card.get_untracked() > 0 {
        return turn(state, false);
    }
    match previous(state).filter(|_| own == Some(step)) {
        Some(lesson) => open(state, lesson, true),
        None => timeline::back(state),
    }
}

/// Turns to the next or the previous card, at a lesson's end to the next or the previous lesson.
fn turn(state: State, forward: bool) {
    state.paged.set((None, 0));
    let card = state.lesson.card.get_untracked();
    let to = if forward { Some(card + 1) } else { card.checked_sub(1) };
    if let Some(to) = to.filter(|&to| to < cards(state)) {
        return drive::enter(state, to);
    }
    let lesson = if forward { untrack(|| following(state)) } else { previous(state) };
    if let Some(lesson) = lesson {
        open(state, lesson, !forward);
    }
}

fn previous(state: State) -> Option<usize> {
    state.lesson.index.get_untracked()?.checked_sub(1)
}

/// How this presentation has left a lesson.
struct Left {
    lesson: usize,
    card: usize,
    step: StepNo,
    /// As in `State::paged`.
    done: u32,
    hidden: bool,
    /// The card's change, if the program had it, and what it is compared with.
    tried: Option<(String, String)>,
    baseline: Option<Arc<Baseline>>,
}

thread_local! {
    static LEFT: RefCell<Vec<Left>> = const { RefCell::new(Vec::new()) };
}

/// Opens a lesson at its first or last card: as this presentation has left it, or else with hidden answers and open
/// questions.
fn open(state: State, lesson: usize, at_end: bool) {
    LEFT.with_borrow_mut(|all| {
        all.retain(|left| Some(left.lesson) != state.lesson.index.get_untracked());
        all.extend(untrack(|| left(state)));
    });
    let left = LEFT.with_borrow_mut(|all| {
        let at = all.iter().position(|left| left.lesson == lesson)?;
        Some(all.swap_remove(at))
    });
    state.hidden.set(left.as_ref().is_none_or(|left| left.hidden));
    if left.is_none() {
        state.lesson.answered.update(|a| a.retain(|(of, _)| *of != lesson));
    }
    if at_end {
        drive::open_at_end(state, lesson);
    } else {
        drive::open(state, lesson);
    }
    if let Some(left) = left.filter(|left| here(state) == Some((lesson, left.card))) {
        come_back(state, left);
    }
}

/// How the lesson on screen is left; `None` if it has no picture yet.
fn left(state: State) -> Option<Left> {
    let (lesson, card) = here(state)?;
    let step = state.snapshot.with(|snapshot| snapshot.as_ref().map(|snapshot| snapshot.step))?;
    Some(Left {
        lesson,
        card,
        step,
        done: state.paged.with(|(at, done)| if *at == Some((lesson, card)) { *done } else { 0 }),
        hidden: state.hidden.get(),
        tried: state.lesson.tried.get().filter(|_| state.shows_tried()),
        baseline: state.baseline.get(),
    })
}

/// Makes the card's change again, and goes to the step.
fn come_back(state: State, left: Left) {
    let text = state.lesson.text.get_untracked();
    let mut moment = settings::moment(&text, left.card);
    if let Some(tried) = left.tried {
        let then = text.cards.get(left.card).and_then(|card| card.drive.then.as_ref());
        moment = then.map(|then| then.text.clone()).or(moment);
        batch(move || {
            state.replace_source(tried.1.clone());
            state.lesson.tried.set(Some(tried));
            state.baseline.set(left.baseline);
        });
        store::keep_text(state);
    }
    state.paged.set((here(state), left.done));
    engine::changed_and_land(state, Landing::StepOffCard { step: left.step, card: moment }, None);
}

/// The next lesson, at the last card of one.
fn following(state: State) -> Option<usize> {
    (state.lesson.card.get() + 1 >= cards(state)).then(|| drive::next(state.lesson.index.get()?)).flatten()
}

fn cards(state: State) -> usize {
    state.lesson.text.with(|t| t.cards.len())
}

thread_local! {
    /// The lesson on screen, and the width of its picture, `rem`.
    static DECIDED: Cell<Option<(usize, f64)>> = const { Cell::new(None) };
}

/// The most width that the code takes while presenting, a CSS length. A lesson's picture decides, at the first run that is
/// shown, so that nothing moves from card to card: the code may have what the picture of the whole run leaves, unless that
/// does not fit.
pub fn most_code(state: State) -> String {
    /// Width of the audience's screen, `rem` (static/style/later/presenting.css), and the part of it that the code has at
    /// least.
    const SCREEN: f64 = 64.0;
    const LEAST: f64 = 0.26;
    let lesson = state.lesson.index.get();
    let rest = match DECIDED.get().filter(|(of, _)| Some(*of) == lesson) {
        Some((_, rest)) => Some(rest),
        None => state
            .recording
            .with(Option::is_some)
            .then(|| state.picture.chart.with(|chart| presented_width(chart)) / 20.0),
    };
    DECIDED.set(lesson.zip(rest));
    match rest {
        Some(rest) if rest <= SCREEN * (1.0 - LEAST) => format!("min(40%,100% - {rest:.1}rem)"),
        // Cards about the whole picture need the room.
        _ if state.lesson.text.with(|text| text.cards.iter().any(|card| card.drive.all)) => "26%".to_owned(),
        _ => "34%".to_owned(),
    }
}

/// The card, for an audience: its title, the lesson's progress, and its text.
#[component]
pub fn PresentCard() -> impl IntoView {
    let state = expect_context::<State>();
    let card = Memo::new(move |_| state.this_card());
    let counter = move || {
        let (step, last) = (count(state.step().0), count(state.last_step().0));
        let steps = state.fill(key::STEP_COUNTER_LABEL, &[("step", &step), ("last", &last)]);
        let (n, of) = (state.lesson.card.get() + 1, cards(state));
        if of == 0 {
            return steps;
        }
        let card = state.fill(key::LESSON_CARD_OF, &[("n", &n.to_string()), ("of", &of.to_string())]);
        // The first card's audience has not seen the lesson's title, which may be the claim that it is about.
        let title = state.lesson.index.get().filter(|_| n == 1).and_then(|index| LESSONS.get(index));
        let title = title.map(|lesson| lesson.title(state.lang.get()).to_owned());
        title.into_iter().chain([card, steps]).collect::<Vec<_>>().join(" · ")
    };
    let has_answer = move || card.get().is_some_and(|card| card.quiz.is_some()) && !state.lesson.asking.get();
    let own = move || state.lesson.card_step.get().is_none_or(|own| own == state.step());
    view! {
        <div class="present-card" data-testid="present-card">
            <p>
                {move || {
                    card.get().map(|card| view! { <b><Inline text=card.title /></b> " " })
                }}
                <span class="faint" data-testid="present-counter">{counter}</span>
            </p>
            // On other steps it is faint and keeps its room, since the picture above must not change its size at each key; beside
            // an answer, only its last paragraph does, which leads to the question.
            <OtherSettings />
            <div class="present-body" class:over=move || !own() && !state.withholds_text() class:coming=move || state.lesson.walking.get() class:answered=move || !own() && has_answer()>
                {move || {
                    if state.withholds_text() {
                        return view! { <WithheldText /> }.into_any();
                    }
                    let body = card.get().map(|card| card.body).unwrap_or_default();
                    body.into_iter().map(|text| view! { <p><Inline text=text /></p> }).collect_view().into_any()
                }}
            </div>
        </div>
    }
}

/// The button to the next card, or at the last one to the next lesson.
#[component]
fn NextCard() -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <Show when=move || { cards(state) > 1 }>
            <button
                class="button"
                data-testid="present-next"
                prop:disabled=move || {
                    state.lesson.card.get() + 1 >= cards(state) && following(state).is_none()
                }
                on:click=move |_| match untrack(|| following(state)) {
                    Some(lesson) => open(state, lesson, false),
                    None => turn(state, true),
                }
            >
                {move || {
                    let next = following(state).and_then(|next| LESSONS.get(next));
                    next.map_or_else(
                        || state.t(key::LESSON_NEXT).to_owned(),
                        |next| state.fill(key::LESSON_FOLLOWING, &[("title", next.title(state.lang.get()))]),
                    )
                }}
            </button>
        </Show>
    }
}

/// What follows the sentence: the card's question, the controls, and the curve of the heap.
#[component]
pub fn PresentTools() -> impl IntoView {
    let state = expect_context::<State>();
    let qr = RwSignal::new(false);
    let card = Memo::new(move |_| state.this_card());
    let at_end = move || state.step() >= state.last_step();
    // Show the curve if the GC tab is open and the heap minimum is low enough for a small program to collect.
    let paced = move || {
        state.panel.get() == Panel::Gc
            && state.run.with(RunSettings::is_small_scale)
            && !state.lesson.asking.get()
    };
    view! {
            {move || {
                card.get()
                    .and_then(|card| Some((card.quiz?, card.drive.show)))
                    .map(|(quiz, show)| view! { <Question quiz=quiz show=show.map(|moment| moment.text) /> })
            }}
            <div class="present-side">
            <div
                class="present-tools"
                role="group"
                aria-label=state.label(key::PRESENT)
                on:click=|event| tabs::give_back_keys(&event)
            >
                {move || card.get().filter(|_| !state.withholds_text()).map(|card| view! { <TryChange card=card /> })}
                <Show when=move || { cards(state) > 1 }>
                    <button
                        class="button tool"
                        data-testid="present-previous"
                        aria-label=state.label(key::LESSON_BACK)
                        title=state.label(key::LESSON_BACK)
                        prop:disabled=move || state.lesson.card.get() == 0
                        on:click=move |_| turn(state, false)
                    >
                        {icon(Icon::First)}
                    </button>
                </Show>
                <NextCard />
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
                    hidden=move || !state.may_ask()
                    aria-pressed=move || (!state.conceals()).to_string()
                    on:click=move |_| toggle_answers(state)
                >
                    {icon(Icon::Eye)}
                    {move || state.t(reveals(state))}
                </button>
                <button class="button" data-testid="present-qr" on:click=move |_| qr.set(true)>
                    {state.label(key::PRESENT_QR)}
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
            <Show when=paced>
                <Curve />
            </Show>
            </div>
            <Dialog open=qr title=state.title(key::SHARE_QR) close=state.title(key::CLOSE)>
                <Code />
                <Show when=move || state.hidden.get()>
                    <p class="faint">{state.label(key::SHARE_STUDENTS)}</p>
                </Show>
            </Dialog>
    }
}
