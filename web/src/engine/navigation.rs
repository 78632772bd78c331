//! Moves through the run: queues requests for steps and shows the way to a card's moment.
//! In: keys, cards, links to steps. Out: `State::snapshot` and `LessonState::card_step`.
//! Invariant: one request is under way at a time; an answer of an older run is dropped.

use super::{announce, call, with};
use crate::i18n::key;
use crate::protocol::{Code, Reply, Request, Visits};
use crate::state::{Job, State};
use escapement_core::trace::event::StepNo;
use leptos::prelude::*;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

/// Whether the stops on the way to a moment are left out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Haste {
    Yes,
    No,
}

/// Pause between two stops on the way to a card's moment.
const STRIDE: Duration = Duration::from_millis(280);

/// A navigation request.
#[derive(Clone, Debug)]
pub(super) enum Navigation {
    To(StepNo),
    /// The moment of a card, with the last stops before it on the way.
    Card {
        moment: String,
    },
    /// The moment that shows the answer to a card's question; `card_step` does not change.
    Answer {
        moment: String,
    },
    /// The next time that the run reaches `line`, or `fallback` if it never stands on `line`; the page says so if there is none.
    Seek {
        line: u32,
        fallback: Option<u32>,
    },
    End,
    By {
        forward: bool,
        count: u32,
    },
}

/// Finds the step of a moment.
pub fn find_moment(state: State, moment: String, then: impl FnOnce(Option<StepNo>) + 'static) {
    let (from, granularity) = (untrack(|| state.last_step()), state.granularity.get_untracked());
    call(Request::Find { moment, from, granularity }, move |reply| {
        then(match reply {
            Some(Reply::Way(way)) => way.last().copied(),
            _ => None,
        });
    });
}

/// Finds the step that a stepping key would lead to.
pub fn next_stop(state: State, forward: bool, then: impl FnOnce(Option<StepNo>) + 'static) {
    let (from, granularity) = (state.step_untracked(), state.granularity.get_untracked());
    call(Request::Step { from, granularity, forward, count: 1 }, move |reply| {
        then(match reply {
            Some(Reply::Snapshot(snapshot)) => Some(snapshot.step),
            _ => None,
        });
    });
}

/// Shows a step.
pub fn go_to(state: State, step: StepNo) {
    navigate(state, Navigation::To(step));
}

/// Presses a stepping key once.
pub fn step(state: State, forward: bool) {
    navigate(state, Navigation::By { forward, count: 1 });
}

/// Whether a step is under way. Playing waits for it, so that no stops queue up.
pub fn is_stepping() -> bool {
    with(|e| e.moving)
}

/// Goes to the end of the run.
pub fn go_to_end(state: State) {
    navigate(state, Navigation::End);
}

/// Queues a request. Steps in one direction are merged; an absolute request supersedes the queue.
fn add(queue: &mut VecDeque<Navigation>, to: Navigation) {
    if let Navigation::By { forward, count } = to {
        if let Some(Navigation::By { forward: before, count: sum }) = queue.back_mut()
            && *before == forward
        {
            *sum += count;
            return;
        }
    } else {
        queue.clear();
    }
    queue.push_back(to);
}

/// Abandons the way to a card's moment.
pub(super) fn leave_way(state: State) {
    set_walking(state, false);
    with(|e| {
        e.way.clear();
        e.way_generation += 1;
    });
}

pub(super) fn navigate(state: State, to: Navigation) {
    state.forget(&[key::NOTICE_NO_LINE, key::NOTICE_FAR_LINE]);
    leave_way(state);
    let waits = with(|e| {
        let waits = e.compiling.is_some() || e.expected;
        // A step number of the previous run means nothing in the next one.
        if waits && !matches!(to, Navigation::To(StepNo(1..))) {
            add(&mut e.later, to.clone());
        }
        waits
    });
    // While the picture is stale there is no run.
    if waits || state.stale.get_untracked() || state.recording.with_untracked(Option::is_none) {
        return;
    }
    let start = with(|e| {
        add(&mut e.queue, to);
        !std::mem::replace(&mut e.moving, true)
    });
    if start {
        navigate_next(state);
    }
}

fn navigate_next(state: State) {
    let Some(next) = with(|e| e.queue.pop_front()) else {
        with(|e| e.moving = false);
        return;
    };
    let (generation, way_generation) = with(|e| (e.generation, e.way_generation));
    let here = state.step_untracked();
    let of_card = matches!(next, Navigation::Card { .. });
    if matches!(next, Navigation::Card { .. } | Navigation::Answer { .. }) {
        with(|e| e.seeking = Some(Haste::No));
        set_walking(state, true);
    }
    let sought = if let Navigation::Seek { line, .. } = next { Some(line) } else { None };
    let granularity = state.granularity.get_untracked();
    let request = match next {
        Navigation::Card { moment } | Navigation::Answer { moment } => {
            Request::Find { moment, from: here, granularity }
        }
        Navigation::To(step) => Request::At { step, granularity },
        Navigation::Seek { line, fallback } => Request::SeekLine { line, fallback, after: here, granularity },
        Navigation::End => Request::At { step: untrack(|| state.last_step()), granularity },
        Navigation::By { forward, count } => Request::Step { from: here, granularity, forward, count },
    };
    call(request, move |reply| {
        let haste = with(|e| e.seeking.take());
        if haste.is_some() {
            set_walking(state, false);
        }
        if reply.is_none() {
            return;
        }
        if with(|e| e.generation == generation) {
            state.job.set(None);
            match reply {
                Some(Reply::Snapshot(snapshot)) => {
                    state.snapshot.set(Some(Arc::new(*snapshot)));
                    if with(|e| e.way.is_empty()) {
                        set_walking(state, false);
                    }
                }
                Some(Reply::Way(way)) => {
                    if of_card {
                        state.lesson.card_step.set(way.last().copied());
                    }
                    // Newer navigation supersedes the way.
                    if with(|e| e.way_generation == way_generation) {
                        walk(state, way, haste);
                    }
                }
                _ if of_card => state.lesson.card_step.set(None),
                Some(reply @ (Reply::Nothing | Reply::Cut)) => {
                    if let Some(line) = sought {
                        let text = if matches!(reply, Reply::Cut) {
                            key::NOTICE_FAR_LINE
                        } else {
                            key::NOTICE_NO_LINE
                        };
                        state.say_of(text, state.at_line(line));
                    }
                }
                _ => {}
            }
        }
        navigate_next(state);
    });
    announce(state, Job::Stepping);
}

/// Shows the stops one by one, the first at once, until other navigation intervenes.
fn walk(state: State, way: Vec<StepNo>, haste: Option<Haste>) {
    let still = way.len() <= 1 || haste == Some(Haste::Yes) || reduced_motion();
    let way_generation = with(|e| {
        e.way = if still { way.last().copied().into_iter().collect() } else { way.into() };
        e.way_generation
    });
    stride(state, way_generation);
}

fn stride(state: State, way_generation: u32) {
    let next = with(|e| if e.way_generation == way_generation { e.way.pop_front() } else { None });
    let Some(step) = next else { return };
    let start = with(|e| {
        add(&mut e.queue, Navigation::To(step));
        !std::mem::replace(&mut e.moving, true)
    });
    if start {
        navigate_next(state);
    }
    if with(|e| !e.way.is_empty()) {
        set_walking(state, true);
        set_timeout(move || stride(state, way_generation), STRIDE);
    }
}

/// Goes at once to the moment that is being found, or to where the stops that are being shown lead; false if there is
/// neither.
pub fn finish_way(state: State) -> bool {
    if with(|e| e.seeking.as_mut().map(|haste| *haste = Haste::Yes)).is_some() {
        return true;
    }
    let Some(last) = with(|e| e.way.back().copied()) else { return false };
    navigate(state, Navigation::To(last));
    true
}

fn set_walking(state: State, walking: bool) {
    if state.lesson.walking.get_untracked() != walking {
        state.lesson.walking.set(walking);
    }
}

/// Whether the user prefers reduced motion.
fn reduced_motion() -> bool {
    let query =
        web_sys::window().and_then(|w| w.match_media("(prefers-reduced-motion: reduce)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Goes to a card's moment, showing the last stops before it.
pub fn go_to_moment(state: State, moment: String) {
    navigate(state, Navigation::Card { moment });
}

/// Goes to the moment that shows the answer to a question, in the same way.
pub fn go_to_answer(state: State, moment: String) {
    navigate(state, Navigation::Answer { moment });
}

/// Goes to the next step at which a line of the text is reached, after the last to the first; says so if there is none.
/// The line of a `func`, a comment or an empty line stands for the statement after it.
pub fn seek_line(state: State, line: u32) {
    let fallback = state.source.with_untracked(|text| {
        let blank = |text: &str| text.is_empty() || text.starts_with("//");
        let mut lines = (1..).zip(text.lines().map(str::trim)).skip(line.saturating_sub(1) as usize);
        let (_, own) = lines.next()?;
        let next = lines.find(|(_, text)| !blank(text)).map(|(at, _)| at);
        next.filter(|_| blank(own) || own.starts_with("func ") || own.contains("func("))
    });
    navigate(state, Navigation::Seek { line, fallback });
}

/// Finds the first step at which a line is about to run in a function's code.
pub fn find_line(line: u32, code: Code, then: impl FnOnce(Option<StepNo>) + 'static) {
    let request = Request::FindLine { line, code: Box::new(code) };
    call(request, move |reply| {
        then(match reply {
            Some(Reply::Snapshot(snapshot)) => Some(snapshot.step),
            _ => None,
        });
    });
}

/// Counts how often the run reaches a line, in total and in a function's code.
pub fn visits(line: u32, code: Code, then: impl FnOnce(Option<Visits>) + 'static) {
    call(Request::Visits { line, code: Box::new(code) }, move |reply| {
        then(match reply {
            Some(Reply::Visits(visits)) => Some(visits),
            _ => None,
        });
    });
}
