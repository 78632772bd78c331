//! The GC tab: state of the collector at this step, and its settings.

use crate::engine;
use crate::fixed::{fixed, px};
use crate::i18n::{Key, bytes, count, key};
use crate::state::{Hover, State};
use crate::view::names;
use crate::view::pace::{CURVE, outline, scales};
use crate::words::narrate;
use escapement_core::settings::{Barrier, Collector};
use escapement_core::trace::event::GcPhase;
use escapement_core::trace::lives::Pace;
use escapement_core::trace::snapshot::{GcView, PageView};
use leptos::prelude::*;

const PHASES: [GcPhase; 5] =
    [GcPhase::Off, GcPhase::SweepTermination, GcPhase::Mark, GcPhase::MarkTermination, GcPhase::Sweep];

/// Selectable values of GOGC; -1 is off.
pub const GOGC: [i32; 9] = [-1, 10, 20, 25, 50, 100, 200, 400, 800];
/// Go's default.
const DEFAULT_GOGC: i32 = 100;

/// A value of GOGC in words.
pub fn gogc_name(state: State, value: i32) -> String {
    if value < 0 { state.t(key::GC_GOGC_OFF).to_owned() } else { value.to_string() }
}

/// Selectable heap minimums, bytes: Go's, and smaller ones at which a small program collects.
const HEAP_MINIMUMS: [u64; 5] = [4 << 20, 64 << 10, 4 << 10, 512, 128];

const BARRIERS: [(Barrier, &str); 4] = [
    (Barrier::Hybrid, "hybrid"),
    (Barrier::Dijkstra, "dijkstra"),
    (Barrier::Yuasa, "yuasa"),
    (Barrier::None, "none"),
];

const COLLECTORS: [(Collector, Key); 2] =
    [(Collector::GreenTea, key::GC_GREEN_TEA), (Collector::ObjectByObject, key::GC_OBJECT_BY_OBJECT)];

/// Selectable sizes of a new goroutine's stack, bytes.
const INITIAL_STACKS: [u64; 4] = [2048, 4096, 8192, 32768];

#[component]
pub fn Gc() -> impl IntoView {
    let state = expect_context::<State>();
    let gc =
        Memo::new(move |_| state.snapshot.with(|s| s.as_ref().map(|s| s.gc.clone()).unwrap_or_default()));
    let colors =
        Memo::new(move |_| state.snapshot.with(|s| names::by_color(s.as_ref().map_or(&[], |s| &s.heap))));
    view! {
        <div class="gc">
            <div class="gc-state">
                <ol class="phases" aria-label=state.label(key::GC_PHASES)>
                    {PHASES
                        .into_iter()
                        .map(|phase| {
                            view! {
                                <li
                                    class:on=move || gc.with(|g| g.phase == phase)
                                    aria-current=move || gc.with(|g| (g.phase == phase).then_some("step"))
                                >
                                    {move || narrate::phase(state.lang.get(), phase)}
                                </li>
                            }
                        })
                        .collect_view()}
                </ol>
                <Meter gc=gc />
                <Curve />
                <dl class="facts">
                    <div>
                        <dt>{state.label(key::GC_CYCLES)}</dt>
                        <dd>{move || gc.with(|g| count(g.cycle))}</dd>
                    </div>
                    // Between cycles colours mean nothing.
                    <Show when=move || gc.with(|g| g.phase != GcPhase::Off)>
                        <div>
                            <dt>{state.label(key::GC_COLORS)}</dt>
                            <dd>
                                {move || {
                                    let [white, grey, black] = colors.get();
                                    let chip = |class, name, n: u64| {
                                        view! { <span class=class>{format!("{} {n}", state.t(name))}</span> }
                                    };
                                    [
                                        chip("gc-chip white", key::COLOR_WHITE, white),
                                        chip("gc-chip grey", key::COLOR_GREY, grey),
                                        chip("gc-chip black", key::COLOR_BLACK, black),
                                    ]
                                }}
                            </dd>
                        </div>
                    </Show>
                    <div>
                        <dt>{state.label(key::GC_BARRIER_STATE)}</dt>
                        <dd>
                            {move || {
                                state
                                    .t(if gc.with(|g| g.barrier_on) { key::GC_BARRIER_ON } else { key::GC_BARRIER_OFF })
                            }}
                        </dd>
                    </div>
                </dl>
                <Show when=move || gc.with(|g| !g.queued_pages().is_empty())>
                    <Pages gc=gc />
                </Show>
                <Show when=move || gc.with(|g| g.grey == 0 || g.grey_on_pages() < g.grey)>
                    <Addresses
                        title=key::GC_QUEUE
                        empty=key::GC_QUEUE_EMPTY
                        list=Signal::derive(move || gc.with(|g| g.queue.clone()))
                    />
                </Show>
                <Addresses
                    title=key::GC_BUFFER
                    empty=key::GC_BUFFER_EMPTY
                    list=Signal::derive(move || gc.with(|g| g.barrier_buffer.clone()))
                />
            </div>
            <Controls />
        </div>
    }
}

/// Live heap relative to the goal.
#[component]
fn Meter(gc: Memo<GcView>) -> impl IntoView {
    let state = expect_context::<State>();
    let part = move |n: u64| {
        gc.with(|g| if g.goal == 0 { 0.0 } else { (n as f64 / g.goal as f64 * 100.0).min(100.0) })
    };
    let text = move || {
        gc.with(|g| {
            let (live, trigger, goal) = (bytes(g.heap_live), narrate::goal(g.trigger), narrate::goal(g.goal));
            state.fill(key::GC_LIVE_GOAL, &[("live", &live), ("trigger", &trigger), ("goal", &goal)])
        })
    };
    view! {
        <div class="meter">
            <span class="meter-text">{text}</span>
            <span class="bar" aria-hidden="true">
                <span class="fill" style=move || format!("width:{}%", fixed(part(gc.with(|g| g.heap_live)), 1))></span>
                <span class="trigger" style=move || format!("left:{}%", fixed(part(gc.with(|g| g.trigger)), 1))></span>
            </span>
        </div>
    }
}

/// Heap, trigger and goal over the steps of the run, drawn over those of the previous run.
#[component]
pub fn Curve() -> impl IntoView {
    let state = expect_context::<State>();
    let runs = Memo::new(move |_| {
        let mut now = state.recording.with(|r| r.as_ref().map(|r| r.pace.clone())).unwrap_or_default();
        // The recording has samples; at the step on screen the curve is exact.
        let here = state.snapshot.with(|s| {
            s.as_ref().map(|s| Pace {
                step: s.step.0,
                allocated: s.gc.heap_live,
                trigger: s.gc.trigger,
                goal: s.gc.goal,
            })
        });
        if let Some(here) = here.filter(|_| !now.is_empty()) {
            let at = now.partition_point(|p| p.step < here.step);
            now.insert(at, here);
        }
        // What is still to come would answer a later card's question.
        if state.lesson.counts.get() {
            let step = state.step();
            now.retain(|p| p.step <= step.0);
        }
        let before = state.baseline.with(|b| b.as_ref().map(|b| b.pace.clone())).unwrap_or_default();
        (now, before)
    });
    let scales = Memo::new(move |_| runs.with(|(now, before)| scales(now, before)));
    let line = move |list: fn(&(Vec<Pace>, Vec<Pace>)) -> &Vec<Pace>, of: fn(&Pace) -> u64, stairs: bool| {
        move || runs.with(|runs| outline(list(runs), of, scales.get(), stairs))
    };
    let here = move || px(state.step().0 as f64 * scales.get().0).to_string();
    let last = Memo::new(move |_| runs.with(|(now, _)| now.last().copied().unwrap_or_default()));
    // The goal at the step on screen, like the other figures.
    let goal = move || {
        let goal = state.snapshot.with(|s| s.as_ref().map_or(0, |s| s.gc.goal));
        let is_drawn = goal as f64 * scales.get().1 <= CURVE.1;
        let text = if is_drawn { key::PACE_GOAL } else { key::PACE_GOAL_ABOVE };
        state.fill(text, &[("goal", &narrate::goal(goal))])
    };
    let most = move || bytes(runs.with(|(now, _)| now.iter().map(|p| p.allocated).max().unwrap_or(0)));
    let said =
        move || state.fill(key::PACE_NAME, &[("most", &most()), ("goal", &narrate::goal(last.get().goal))]);
    view! {
        <figure class="curve" data-testid="pace">
            <figcaption>
                <b>{state.label(key::PACE_TITLE)}</b>
                <span class="key heap">{state.label(key::PACE_HEAP)}</span>
                <span class="key trigger">{state.label(key::PACE_TRIGGER)}</span>
                <span class="key goal">{goal}</span>
                <Show when=move || runs.with(|r| !r.1.is_empty())>
                    <span class="key before">{state.label(key::PACE_BEFORE)}</span>
                </Show>
            </figcaption>
            // For an audience, the ends of the axes.
            <p class="axis" aria-hidden="true">
                {move || {
                    let high = CURVE.1 / scales.get().1;
                    let unit = if high < 4096.0 { 1.0 } else { 512.0 };
                    bytes(((high / unit).round() * unit) as u64)
                }}
            </p>
            <svg
                viewBox=format!("0 0 {} {}", CURVE.0, CURVE.1)
                preserveAspectRatio="none"
                role="img"
                aria-label=said
            >
                <path class="before" d=line(|r| &r.1, |p| p.allocated, false) />
                <path class="goal" d=line(|r| &r.0, |p| p.goal, true) />
                <path class="trigger" d=line(|r| &r.0, |p| p.trigger, true) />
                <path class="heap" d=line(|r| &r.0, |p| p.allocated, false) />
                <line class="here" x1=here x2=here y1="0" y2=CURVE.1.to_string() />
            </svg>
            <p class="axis" aria-hidden="true">
                <span>"0"</span>
                <span>{move || state.fill(key::GC_STEPS, &[("n", &count((CURVE.0 / scales.get().0).round() as u64))])}</span>
            </p>
        </figure>
    }
}

/// The queue of a collector that marks page by page: each page is named after the type of its first grey object.
#[component]
fn Pages(gc: Memo<GcView>) -> impl IntoView {
    let state = expect_context::<State>();
    let item = move |page: &PageView| {
        let first = page.grey().next().unwrap_or_default();
        let named = state.snapshot.with_untracked(|s| {
            s.as_ref().and_then(|s| names::object_at(s, first)).map_or_else(String::new, names::title)
        });
        let text =
            state.fill(key::GC_PAGE, &[("type", &named), ("grey", &count(page.grey().count() as u64))]);
        // The picture shows the other pages as queued.
        let text = match page.scanning {
            true => format!("{text} · {}", state.t(key::PAGES_SCANNING)),
            false => text,
        };
        view! {
            <span
                class="queue-item"
                on:mouseenter=move |_| state.hover.set(Some(Hover::Object(first)))
                on:mouseleave=move |_| state.hover.set(None)
            >
                {text}
            </span>
        }
    };
    view! {
        <div class="queue" data-testid="page-queue">
            <h2>{state.label(key::GC_PAGES)}</h2>
            <div class="queue-items">{move || gc.with(|g| g.queued_pages().into_iter().map(item).collect_view())}</div>
        </div>
    }
}

/// A list of addresses with the types of the objects there.
#[component]
fn Addresses(title: Key, empty: Key, list: Signal<Vec<u64>>) -> impl IntoView {
    let state = expect_context::<State>();
    let named = move |address: u64| {
        state.snapshot.with_untracked(|s| s.as_ref().map_or_else(String::new, |s| narrate::named(s, address)))
    };
    view! {
        <div class="queue">
            <h2>{state.label(title)}</h2>
            <div class="queue-items">
                {move || {
                    let list = list.get();
                    if list.is_empty() {
                        return view! { <span class="empty">{state.t(empty)}</span> }.into_any();
                    }
                    let mut seen = std::collections::HashSet::new();
                    list.into_iter()
                        .filter(|address| seen.insert(*address))
                        .map(|address| {
                            view! {
                                <span
                                    class="queue-item"
                                    on:mouseenter=move |_| state.hover.set(Some(Hover::Object(address)))
                                    on:mouseleave=move |_| state.hover.set(None)
                                >
                                    {named(address)}
                                </span>
                            }
                        })
                        .collect_view()
                        .into_any()
                }}
            </div>
        </div>
    }
}

/// A labelled `<select>`; `choose` gets the index.
fn select(
    id: &'static str,
    label: Key,
    options: Vec<Signal<String>>,
    selected: Signal<usize>,
    choose: impl Fn(usize) + 'static,
) -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <label class="control">
            <span>{state.label(label)}</span>
            <select
                class="select"
                data-testid=id
                on:change=move |event| {
                    if let Ok(index) = event_target_value(&event).parse() {
                        choose(index);
                    }
                }
            >
                {options
                    .into_iter()
                    .enumerate()
                    .map(|(i, text)| {
                        view! {
                            <option value=i.to_string() prop:selected=move || selected.get() == i>
                                {move || text.get()}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
        </label>
    }
}

/// Index in `HEAP_MINIMUMS` of a heap minimum, or else of the next smaller one.
fn minimum_of(minimum: u64) -> usize {
    HEAP_MINIMUMS.iter().position(|m| *m <= minimum).unwrap_or(HEAP_MINIMUMS.len() - 1)
}

/// The buttons that force a collection at the step shown, and undo that.
#[component]
fn CollectHere() -> impl IntoView {
    let state = expect_context::<State>();
    let is_busy =
        Memo::new(move |_| state.snapshot.with(|s| s.as_ref().is_some_and(|s| s.gc.phase != GcPhase::Off)));
    view! {
        <button
            class="button"
            data-testid="gc-now"
            prop:disabled=move || { is_busy.get() || state.step() >= state.last_step() }
            title=move || is_busy.get().then(|| state.t(key::GC_NOW_BUSY))
            on:click=move |_| {
                let step = state.snapshot.with_untracked(|s| s.as_ref().map_or(0, |s| s.step.0));
                state.run.update(|r| {
                    if !r.collect_at.contains(&step) {
                        r.collect_at.push(step);
                        r.collect_at.sort_unstable();
                    }
                });
                engine::what_if(state, key::DIFF_GC_NOW);
            }
        >
            {state.label(key::GC_NOW)}
        </button>
        <Show when=move || state.run.with(|r| !r.collect_at.is_empty())>
            <button
                class="button quiet"
                on:click=move |_| {
                    state.run.update(|r| r.collect_at.clear());
                    engine::what_if(state, key::DIFF_GC_NOT);
                }
            >
                {state.label(key::GC_NOW_UNDO)}
            </button>
        </Show>
    }
}

/// Settings of the collector.
#[component]
fn Controls() -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <div class="gc-controls" role="group" aria-label=state.label(key::GC_CONTROLS)>
            <h2>{state.label(key::GC_CONTROLS)}</h2>
            <div class="control-grid">
                {gogc(state)} {heap_minimum(state)} {barrier(state)} {collector(state)} {initial_stack(state)}
            </div>
            <CollectHere />
            <p class="hint">{state.label(key::GC_SCALE_HINT)}</p>
        </div>
    }
}

fn gogc(state: State) -> impl IntoView {
    let index = |value: i32| GOGC.iter().position(|n| *n == value);
    select(
        "gogc",
        key::GC_GOGC,
        GOGC.iter().map(|&n| Signal::derive(move || gogc_name(state, n))).collect(),
        Signal::derive(move || {
            index(state.run.with(|r| r.gogc)).or_else(|| index(DEFAULT_GOGC)).unwrap_or_default()
        }),
        move |i| {
            let Some(&to) = GOGC.get(i) else { return };
            let before = state.run.with_untracked(|r| r.gogc);
            state.run.update(|r| r.gogc = to);
            engine::what_if(state, key::DIFF_GOGC);
            state.changed_from_to(untrack(|| [gogc_name(state, before), gogc_name(state, to)]));
        },
    )
}

fn heap_minimum(state: State) -> impl IntoView {
    let name = move |i: usize, minimum: u64| {
        let name = if i == 0 { key::GC_HEAP_GO } else { key::GC_HEAP_CLASSROOM };
        // A lesson may have set a value that is not in the list.
        let now = state.run.with(|r| r.heap_minimum);
        let minimum = if i == minimum_of(now) { now } else { minimum };
        state.fill(name, &[("bytes", &bytes(minimum))])
    };
    select(
        "heap-minimum",
        key::GC_HEAP_MINIMUM,
        HEAP_MINIMUMS.iter().enumerate().map(|(i, &n)| Signal::derive(move || name(i, n))).collect(),
        Signal::derive(move || minimum_of(state.run.with(|r| r.heap_minimum))),
        move |i| {
            let Some(&to) = HEAP_MINIMUMS.get(i) else { return };
            let before = state.run.with_untracked(|r| r.heap_minimum);
            state.run.update(|r| r.heap_minimum = to);
            engine::what_if(state, key::DIFF_HEAP_MINIMUM);
            state.changed_from_to([bytes(before), bytes(to)]);
        },
    )
}

fn barrier(state: State) -> impl IntoView {
    let name = move |id: &str| state.lang.get().named(&format!("gc.barrier-{id}")).unwrap_or("").to_owned();
    select(
        "barrier",
        key::GC_BARRIER,
        BARRIERS.iter().map(|&(_, id)| Signal::derive(move || name(id))).collect(),
        Signal::derive(move || {
            let now = state.run.with(|r| r.barrier);
            BARRIERS.iter().position(|(b, _)| *b == now).unwrap_or_default()
        }),
        move |i| {
            let Some(&(to, _)) = BARRIERS.get(i) else { return };
            state.run.update(|r| r.barrier = to);
            engine::what_if(state, key::DIFF_BARRIER);
        },
    )
}

fn collector(state: State) -> impl IntoView {
    select(
        "collector",
        key::GC_COLLECTOR,
        COLLECTORS.iter().map(|&(_, name)| state.title(name)).collect(),
        Signal::derive(move || {
            let now = state.run.with(|r| r.collector);
            COLLECTORS.iter().position(|(c, _)| *c == now).unwrap_or_default()
        }),
        move |i| {
            let Some(&(to, _)) = COLLECTORS.get(i) else { return };
            state.run.update(|r| r.collector = to);
            engine::what_if(state, key::DIFF_COLLECTOR);
        },
    )
}

fn initial_stack(state: State) -> impl IntoView {
    select(
        "initial-stack",
        key::GC_INITIAL_STACK,
        INITIAL_STACKS.iter().map(|&n| Signal::stored(bytes(n))).collect(),
        Signal::derive(move || {
            let now = state.run.with(|r| r.initial_stack);
            INITIAL_STACKS.iter().position(|s| *s == now).unwrap_or_default()
        }),
        move |i| {
            let Some(&to) = INITIAL_STACKS.get(i) else { return };
            state.run.update(|r| r.initial_stack = to);
            engine::what_if(state, key::DIFF_STACK);
        },
    )
}
