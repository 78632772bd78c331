//! The timeline with its marks, and the controls for stepping, granularity and speed.

use crate::engine;
use crate::i18n::{bytes, count, key};
use crate::state::State;
use crate::view::columns;
use crate::view::value::short_func;
use crate::widgets::scrubber::{Band, Mark, Scrubber};
use crate::widgets::{Border, Icon, Splitter, icon};
use crate::words::narrate;
use crate::words::timeline::{brief, is_of_own_call};
use escapement_core::trace::event::{GcPhase, Granularity, MarkKind, StepNo};
use leptos::prelude::*;
use std::collections::HashSet;
use std::time::Duration;

/// Maximum number of marks of a kind: about one every three pixels.
const MAX_MARKS: usize = 400;
/// With more labels than this, only rare marks keep theirs.
const MAX_NAMED: usize = 12;

#[component]
pub fn Timeline() -> impl IntoView {
    let state = expect_context::<State>();
    play_while_playing(state);
    let at_start = move || state.step().0 == 0;
    let at_end = move || state.step() >= state.last_step();
    let last = Signal::derive(move || state.last_step().0);
    let marks = Memo::new(move |_| marks(state));
    let bands = Memo::new(move |_| bands(state));
    let control = move |id: &'static str, name, glyph, off: Signal<bool>, act: fn(State)| {
        view! {
            <button
                class="button step"
                data-testid=id
                aria-label=state.label(name)
                title=state.label(name)
                prop:disabled=move || off.get()
                on:click=move |_| act(state)
            >
                {icon(glyph)}
            </button>
        }
    };
    let start = Signal::derive(at_start);
    let end = Signal::derive(at_end);
    view! {
        <section class="timeline" aria-label=state.label(key::TIMELINE_NAME)>
            <Show when=move || state.settled.get()>
                <Splitter border=Border::Below name="panels" of=".panels" label=state.label(key::SPLIT_PANELS) />
            </Show>
            <div class="controls" role="group" aria-label=state.label(key::TIMELINE_CONTROLS)>
                {control("step-first", key::STEP_FIRST, Icon::First, start, first)}
                {control("step-back", key::STEP_BACK, Icon::Back, start, back)}
                <button
                    class="button step play"
                    data-testid="play"
                    aria-pressed=move || state.playing.get().to_string()
                    aria-label=move || state.t(if state.playing.get() { key::STEP_PAUSE } else { key::STEP_PLAY })
                    title=move || state.t(if state.playing.get() { key::STEP_PAUSE } else { key::STEP_PLAY })
                    on:click=move |_| toggle_play(state)
                >
                    {move || icon(if state.playing.get() { Icon::Pause } else { Icon::Play })}
                </button>
                {control("step-forward", key::STEP_FORWARD, Icon::Forward, end, forward)}
                {control("step-last", key::STEP_LAST, Icon::Last, end, last_step)}
            </div>
            <Scrubber
                value=Signal::derive(move || state.step().0)
                last=last
                marks=marks
                bands=bands
                name=state.title(key::TIMELINE_NAME)
                spoken=Signal::derive(move || {
                    let (step, last) = (count(state.step().0), count(state.last_step().0));
                    state.fill(key::STEP_COUNTER_LABEL, &[("step", &step), ("last", &last)])
                })
                on_seek=Callback::new(move |step| {
                    state.pause();
                    engine::go_to(state, StepNo(step));
                })
            />
            <div class="pace">
                <span
                    class="counter"
                    data-testid="step-counter"
                    style=move || format!("min-width:{}ch", 2 * state.last_step().0.to_string().len() + 3)
                >
                    {move || format!("{} / {}", state.step().0, state.last_step().0)}
                </span>
                <Show when=move || state.recording.with(|run| run.as_ref().is_some_and(|run| run.marks_cut))>
                    <small class="sampled faint" data-testid="sampled" title=state.t(key::TIMELINE_SAMPLED_HINT)>
                        {state.label(key::TIMELINE_SAMPLED)}
                    </small>
                </Show>
                <select
                    class="select"
                    data-testid="granularity"
                    aria-label=state.label(key::STEP_GRANULARITY)
                    on:change=move |event| {
                        let value = event_target_value(&event);
                        if let Some(g) = GRANULARITIES.into_iter().find(|g| granularity_id(*g) == value) {
                            state.granularity.set(g);
                        }
                    }
                >
                    {GRANULARITIES
                        .into_iter()
                        .map(|g| {
                            view! {
                                <option value=granularity_id(g) prop:selected=move || state.granularity.get() == g>
                                    {state.label(engine::granularity_name(g))}
                                </option>
                            }
                        })
                        .collect_view()}
                </select>
                <Speed id="speed" />
            </div>
        </section>
    }
}

/// How fast playing goes. `id`: its test handle.
#[component]
pub fn Speed(id: &'static str) -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <select
            class="select"
            data-testid=id
            aria-label=state.label(key::STEP_SPEED)
            on:change=move |event| {
                // Identified by index: parsing a float would add ten kilobytes of tables.
                let chosen = event_target_value(&event).parse().ok();
                if let Some((speed, _)) = chosen.and_then(|i: usize| SPEEDS.get(i)) {
                    state.speed.set(*speed);
                }
            }
        >
            {SPEEDS
                .into_iter()
                .enumerate()
                .map(|(index, (value, text))| {
                    view! {
                        <option value=index.to_string() prop:selected=move || state.speed.get() == value>
                            {text}
                        </option>
                    }
                })
                .collect_view()}
        </select>
    }
}

const GRANULARITIES: [Granularity; 3] = [Granularity::Line, Granularity::Operation, Granularity::GcWork];

/// Steps per second, and their label.
const SPEEDS: [(f64, &str); 5] = [(0.5, "¼×"), (1.0, "½×"), (2.0, "1×"), (6.0, "3×"), (20.0, "10×")];

fn granularity_id(granularity: Granularity) -> &'static str {
    match granularity {
        Granularity::Line => "line",
        Granularity::Operation => "operation",
        Granularity::GcWork => "gc",
    }
}

pub fn first(state: State) {
    state.pause();
    engine::go_to(state, StepNo(0));
}
pub fn last_step(state: State) {
    state.pause();
    engine::go_to_end(state);
}
pub fn back(state: State) {
    state.pause();
    engine::step(state, false);
}
pub fn forward(state: State) {
    state.pause();
    engine::step(state, true);
}

pub fn toggle_play(state: State) {
    let play = !state.playing.get_untracked();
    if play && state.step() >= state.last_step() {
        engine::go_to(state, StepNo(0));
    }
    state.playing.set(play);
}

fn play_while_playing(state: State) {
    Effect::new(move |timer: Option<Option<IntervalHandle>>| {
        if let Some(Some(timer)) = timer {
            timer.clear();
        }
        if !state.playing.get() {
            return None;
        }
        let pause = Duration::from_millis((1000.0 / state.speed.get()) as u64);
        let tick = move || {
            if state.step() >= state.last_step() {
                state.pause();
            } else if !engine::is_stepping() {
                engine::step(state, true);
            }
        };
        set_interval_with_handle(tick, pause).ok()
    });
}

/// Of several marks of one kind within a few pixels, only the first is drawn.
fn marks(state: State) -> Vec<Mark> {
    if state.conceals() {
        return Vec::new();
    }
    let lang = state.lang.get();
    // Later cards ask whether these are allocated, or how many there are.
    let ahead = state.places_ahead();
    let counts = state.lesson.counts.get();
    let tells_freed = state.tells_unreachable();
    state.recording.with(|recording| {
        let Some(recording) = recording else { return Vec::new() };
        let last = recording.stats.steps.max(1) as f64;
        let mut seen = HashSet::new();
        let mut out = Vec::new();
        for mark in &recording.marks {
            let at = (mark.step.0 as f64 / last).clamp(0.0, 1.0);
            let (class, label): (&'static str, String) = match &mark.kind {
                MarkKind::Call { .. } | MarkKind::Return { .. } if !is_of_own_call(mark) => continue,
                MarkKind::Call { func } => ("call", short_func(func)),
                MarkKind::Return { .. } => ("return", String::new()),
                MarkKind::Alloc { .. } | MarkKind::Free { .. } | MarkKind::StackCopy { .. } if counts => {
                    continue;
                }
                MarkKind::Free { .. } if !tells_freed => continue,
                MarkKind::Alloc { .. } if mark.pos.is_some_and(|at| ahead.contains(&at)) => continue,
                // Types of the library mean nothing to a reader of the program.
                MarkKind::Alloc { .. } if mark.pos.is_some_and(|p| p.file.0 != 0) => ("alloc", String::new()),
                MarkKind::Alloc { ty, .. } => ("alloc", brief(&narrate::made(lang, ty))),
                MarkKind::Free { objects, .. } => {
                    ("free", lang.fill(key::MARK_FREE, &[("count", &count(*objects))]))
                }
                MarkKind::Gc(_) => continue,
                MarkKind::Output { text, .. } => ("output", text.trim_end().chars().take(16).collect()),
                MarkKind::GoroutineStart { id } => ("go", format!("go {id}")),
                MarkKind::GoroutineEnd { .. } => ("go-end", String::new()),
                MarkKind::Switch { .. } => ("switch", String::new()),
                MarkKind::Block { .. } => ("block", String::new()),
                MarkKind::StackCopy { to, .. } => ("copy", lang.fill(key::MARK_COPY, &[("to", &bytes(*to))])),
                MarkKind::Panic { .. } => ("panic", "panic".to_owned()),
                MarkKind::Dangling { .. } => ("dangling", lang.text(key::MARK_DANGLING).to_owned()),
                MarkKind::End { .. } => continue,
            };
            if !seen.insert((class, (at * MAX_MARKS as f64) as u32)) {
                continue;
            }
            let line = mark
                .pos
                .filter(|p| p.file.0 == 0)
                .map_or(String::new(), |p| format!("· {}", state.at_line(p.line)));
            let kind = lang.named(&format!("mark.kind-{class}")).unwrap_or("");
            let parts = [kind, &label, &line].into_iter().filter(|part| !part.is_empty());
            let title = parts.collect::<Vec<_>>().join(" ");
            let value = mark.shown_at().0.min(recording.stats.steps);
            out.push(Mark { at, value, class, title, label });
        }
        // Label only a few marks, so that labels don't overlap.
        let named = |m: &Mark| !m.label.is_empty();
        if out.iter().filter(|m| named(m)).count() > MAX_NAMED {
            let keep = |m: &Mark| matches!(m.class, "panic" | "dangling" | "copy");
            out.iter_mut().filter(|m| !keep(m)).for_each(|m| m.label.clear());
        }
        // Share of the timeline that a column of text takes.
        let column = if state.phone.get() || state.present.get() { 0.026 } else { 0.012 };
        let mut ends: [f64; 2] = [-1.0; 2];
        for mark in &mut out {
            if mark.label.is_empty() {
                continue;
            }
            let lane = usize::from(matches!(mark.class, "alloc" | "free" | "panic" | "dangling"));
            let width = column * columns(&mark.label) as f64 + 0.016;
            if mark.at < ends[lane] || mark.at + width > 1.03 {
                mark.label.clear();
            } else {
                ends[lane] = mark.at + width;
            }
        }
        out
    })
}

/// Bands where the collector runs.
fn bands(state: State) -> Vec<Band> {
    if state.conceals() || state.lesson.counts.get() {
        return Vec::new();
    }
    let lang = state.lang.get();
    state.recording.with(|recording| {
        let Some(recording) = recording else { return Vec::new() };
        let last = recording.stats.steps.max(1) as f64;
        let mut out = Vec::new();
        let mut open: Option<(GcPhase, u64)> = None;
        let mut close = |open: Option<(GcPhase, u64)>, to: u64| {
            let Some((phase, from)) = open else { return };
            let class = match phase {
                GcPhase::Off => return,
                GcPhase::SweepTermination | GcPhase::MarkTermination => "pause",
                GcPhase::Mark => "marking",
                GcPhase::Sweep => "sweeping",
            };
            out.push(Band {
                from: from as f64 / last,
                to: (to as f64 / last).min(1.0),
                class,
                title: narrate::phase(lang, phase).to_owned(),
            });
        };
        for mark in &recording.marks {
            if let MarkKind::Gc(phase) = mark.kind {
                close(open, mark.step.0);
                open = Some((phase, mark.step.0));
            }
        }
        close(open, recording.stats.steps);
        out
    })
}
