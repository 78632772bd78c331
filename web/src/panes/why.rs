//! The Why tab: one value's story from where it is made to where it leaks, in plain words.
//! In: a `Verdict` with its flow. Out: a numbered list, a small graph, the cause, and a change that would avoid it.

use crate::engine;
use crate::i18n::{Key, Lang, bytes, key};
use crate::panes::advice::Tried;
use crate::panes::more;
use crate::state::{Hover, Jump, State, Told, letters, on_heap};
use crate::view::scene::short_func;
use crate::view::value::short_type;
use crate::widgets::Inline;
use crate::widgets::window::window;
use escapement_core::diag::{Analysis, Cause, FlowNote, FlowStep, Placement, Subject, Verdict};
use escapement_core::span::LineCol;
use escapement_core::trace::event::StepNo;
use leptos::prelude::*;
use std::sync::Arc;

/// The chip's tooltip: where it lives and why, in a few words.
pub fn short(lang: Lang, verdict: &Verdict) -> String {
    let name = place(verdict);
    match cause_key(verdict) {
        Some(cause) => format!("{} · {}", lang.text(name), lang.text(cause)),
        None => lang.text(name).to_owned(),
    }
}

fn place(verdict: &Verdict) -> Key {
    match verdict.placement {
        Placement::Stack => key::PLACE_STACK,
        Placement::Heap => key::PLACE_HEAP,
        Placement::Static => key::PLACE_STATIC,
        Placement::Shared => key::PLACE_SHARED,
        Placement::Dynamic => key::PLACE_DYNAMIC,
    }
}

/// Four causes are told apart; the rest are kinds of "lifetime".
fn cause_key(verdict: &Verdict) -> Option<Key> {
    Some(match verdict.cause {
        Cause::None => return None,
        Cause::Lifetime => key::CAUSE_LIFETIME,
        Cause::TooLarge => key::CAUSE_TOO_LARGE,
        Cause::SizeNotConstant => key::CAUSE_SIZE,
        Cause::GrownAtRunTime => key::CAUSE_GROWN,
        Cause::CapturedByClosure => key::CAUSE_CLOSURE,
        Cause::UnknownCallee => key::CAUSE_CALLEE,
        Cause::LeakingParameter => key::CAUSE_LEAKS,
        Cause::Interface => key::CAUSE_INTERFACE,
        Cause::ZeroSize => key::CAUSE_ZERO,
    })
}

/// One numbered line of the story.
#[derive(Clone, PartialEq, Debug)]
pub struct Edge {
    pub text: String,
    pub code: String,
    pub pos: Option<LineCol>,
}

/// The story's lines; empty for a value that stays.
pub fn story(lang: Lang, verdict: &Verdict) -> Vec<Edge> {
    let mut edges: Vec<Edge> = Vec::new();
    for step in &verdict.flow {
        for note in &step.notes {
            // gc notes the value itself as "spill" before its address is used: nothing a reader needs.
            if note.why == "spill" {
                continue;
            }
            let edge = Edge { text: reason(lang, step, note), code: note.what.clone(), pos: note.pos };
            if edges.last() != Some(&edge) {
                edges.push(edge);
            }
        }
        if step.notes.is_empty() {
            let text = lang.fill(key::EDGE_FLOW, &[("src", &step.src), ("dst", &target(lang, &step.dst))]);
            edges.push(Edge { text, code: String::new(), pos: None });
        }
    }
    edges
}

fn reason(lang: Lang, step: &FlowStep, note: &FlowNote) -> String {
    let id: String = note.why.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let id = id.trim_matches('-').replace("--", "-").to_ascii_lowercase();
    let named = |more: &str| lang.named(&format!("reason.{id}{more}"));
    // What flows to the heap has sentences of its own, where "the heap" would make none.
    let special = if step.dst != "{heap}" {
        None
    } else if note.callee.is_some() {
        named("-leaks")
    } else if is_global_assigned(&note.what) {
        named("-global").or_else(|| named("-heap"))
    } else {
        named("-heap")
    };
    let Some(text) = special.or_else(|| named("")) else { return note.why.clone() };
    let dst = target(lang, &step.dst);
    let callee = note.callee.as_deref().unwrap_or_default();
    text.replace("{dst}", &dst).replace("{src}", &step.src).replace("{callee}", callee)
}

/// Whether `name = …` flows to the heap because the name is a package's variable: a local one would be a place of its own.
fn is_global_assigned(code: &str) -> bool {
    code.split_once(" = ").is_some_and(|(name, _)| name.chars().all(|c| c.is_alphanumeric() || c == '_'))
}

/// Why a value lives where it does, as the end of a sentence.
pub fn because(lang: Lang, verdict: &Verdict) -> String {
    if !on_heap(verdict) {
        return lang.text(key::QUIZ_BECAUSE_STAYS).to_owned();
    }
    let by_size = matches!(verdict.cause, Cause::TooLarge | Cause::SizeNotConstant | Cause::GrownAtRunTime);
    let last = story(lang, verdict).pop().filter(|_| !by_size).map(|edge| edge.text);
    last.or_else(|| cause_key(verdict).map(|cause| lang.text(cause).to_owned())).unwrap_or_default()
}

/// gc's `{heap}`, `{storage for X}` in words.
fn target(lang: Lang, dst: &str) -> String {
    match dst {
        "{heap}" => lang.text(key::TARGET_HEAP).to_owned(),
        "{temp}" => lang.text(key::TARGET_TEMP).to_owned(),
        other => match other.strip_prefix("{storage for ").and_then(|o| o.strip_suffix('}')) {
            Some(what) => format!("`{what}`"),
            None if other.starts_with("~r") => lang.text(key::TARGET_RESULT).to_owned(),
            None => format!("`{other}`"),
        },
    }
}

/// A change that would keep the value on the stack, where the story tells one.
fn suggestion(verdict: &Verdict) -> Option<Key> {
    if !on_heap(verdict) {
        return None;
    }
    let whys: Vec<&str> = verdict.flow.iter().flat_map(|f| &f.notes).map(|n| n.why.as_str()).collect();
    let has = |why: &str| whys.contains(&why);
    Some(match verdict.cause {
        Cause::TooLarge => key::FIX_TOO_LARGE,
        Cause::SizeNotConstant => key::FIX_SIZE,
        Cause::GrownAtRunTime => key::FIX_GROWN,
        Cause::ZeroSize | Cause::None => return None,
        Cause::Interface => key::FIX_INTERFACE,
        Cause::UnknownCallee => key::FIX_CALLEE,
        Cause::LeakingParameter => key::FIX_LEAKS,
        Cause::CapturedByClosure => key::FIX_CLOSURE,
        Cause::Lifetime if has("interface-converted") => key::FIX_INTERFACE,
        Cause::Lifetime if has("captured by a closure") => key::FIX_CLOSURE,
        Cause::Lifetime if has("send") => key::FIX_SEND,
        Cause::Lifetime if has("return") => key::FIX_RETURN,
        Cause::Lifetime => key::FIX_STORE,
    })
}

#[component]
pub fn Why() -> impl IntoView {
    let state = expect_context::<State>();
    // Without a choice: the first value on the heap, else the first of all.
    let chosen = Memo::new(move |_| {
        let wanted = state.verdict.get();
        state.told.with(|told| {
            let all = || told.iter().map(|told| told.verdict);
            if wanted.is_some_and(|wanted| all().any(|verdict| verdict == wanted)) {
                return wanted;
            }
            let is_heap = |analysis: &Analysis, verdict: u32| {
                analysis.verdicts.get(verdict as usize).is_some_and(on_heap)
            };
            let heap = state.good.with(|a| a.as_ref().and_then(|a| all().filter(|v| is_heap(a, *v)).min()));
            heap.or_else(|| all().min())
        })
    });
    view! {
        <div class="why">
            <VerdictList chosen=chosen />
            <Show
                when=move || chosen.get().is_some()
                fallback=move || {
                    view! {
                        <div class="story">
                            <p class="empty">
                                {state.label(key::WHY_EMPTY)}
                            </p>
                        </div>
                    }
                }
            >
                {move || {
                    state.lang.track();
                    let analysis = state.good.get()?;
                    let index = chosen.get()?;
                    analysis.verdicts.get(index as usize)?;
                    Some(view! { <Story analysis=analysis.clone() index=index /> })
                }}
            </Show>
        </div>
    }
}

#[component]
fn VerdictList(chosen: Memo<Option<u32>>) -> impl IntoView {
    let state = expect_context::<State>();
    let focus = Signal::derive(move || {
        let chosen = chosen.get();
        state.told.with(|told| told.iter().position(|told| Some(told.verdict) == chosen))
    });
    let window = window(Signal::derive(move || state.told.with(|told| told.len())), focus);
    let rows = move || {
        let shown = state.told.with(|told| told.get(window.shown.get()).unwrap_or_default().to_vec());
        let analysis = state.good.get();
        let row = |told: Told| {
            let (verdict, text) = told.of(analysis.as_ref()?)?;
            Some((told.verdict, told.line, verdict.placement, text.to_owned()))
        };
        shown.into_iter().filter_map(row).collect::<Vec<_>>()
    };
    view! {
        <Show when=move || !state.hidden.get()>
            <ul class="verdicts" aria-label=state.label(key::WHY_VERDICTS)>
                {more::item_before(state, window)}
                {move || {
                    rows()
                        .into_iter()
                        .map(|(index, line, placement, text)| {
                            let heap = placement == Placement::Heap;
                            view! {
                                <li>
                                    <button
                                        class="verdict-row"
                                        class:heap=heap
                                        aria-pressed=move || (chosen.get() == Some(index)).to_string()
                                        on:click=move |_| {
                                            state.verdict.set(Some(index));
                                            state.jump.set(Some(Jump { line, col: 1, focus: false }));
                                        }
                                        on:mouseenter=move |_| state.hover.set(Some(Hover::Verdict(index)))
                                        on:mouseleave=move |_| state.hover.set(None)
                                    >
                                        <span class="badge" class:heap=heap class:stack=!heap>
                                            {letters(placement)}
                                        </span>
                                        <span class="line-no">{move || state.place(line)}</span>
                                        <span class="what">{text}</span>
                                    </button>
                                </li>
                            }
                        })
                        .collect_view()
                }}
                {more::item_after(state, window)}
            </ul>
        </Show>
    }
}

#[component]
fn Story(analysis: Arc<Analysis>, index: u32) -> impl IntoView {
    let state = expect_context::<State>();
    let Some(verdict) = analysis.verdicts.get(index as usize).cloned() else { return ().into_any() };
    let heap = on_heap(&verdict);
    let lang = state.lang.get_untracked();
    let edges = story(lang, &verdict);
    let graph = graph(lang, &verdict);
    let headline = headline(lang, &verdict);
    let cause = cause_key(&verdict);
    let fix = suggestion(&verdict);
    let details = {
        let verdict = verdict.clone();
        move || details(state, &verdict)
    };
    let name = verdict.what.clone();
    let place = state.files.with_untracked(|files| files.told(verdict.origin.line));
    let forced = format!("{place}:{}", verdict.origin.col);
    let force = {
        let forced = forced.clone();
        Memo::new(move |_| state.run.with(|r| r.force_stack.contains(&forced)))
    };
    view! {
        <div class="story">
            <p class="headline">
                <Inline text=headline />
                " "
                {cause
                    .map(|cause| {
                        view! {
                            <span class="chip" class:heap=heap class:stack=!heap>
                                {lang.text(cause)}
                            </span>
                        }
                    })}
            </p>
            <p class="details">{details}</p>
            <ol class="edges">
                {edges
                    .into_iter()
                    .map(|edge| view! { <EdgeRow edge=edge /> })
                    .collect_view()}
            </ol>
            {graph
                .map(|nodes| {
                    view! {
                        <div class="flow-graph" aria-hidden="true">
                            {nodes
                                .into_iter()
                                .enumerate()
                                .map(|(i, (text, class))| {
                                    view! {
                                        {(i > 0).then(|| view! { <span class="to">"→"</span> })}
                                        <span class=format!("node {class}")>{text}</span>
                                    }
                                })
                                .collect_view()}
                        </div>
                    }
                })}
        </div>
        <aside class="fixes">
            {fix
                .map(|fix| {
                    view! {
                        <div class="fix">
                            <Tried verdict=verdict.clone() usual=fix />
                        </div>
                    }
                })}
            {heap
                .then(|| {
                    view! {
                        <div class="fix force">
                            <h2>{lang.text(key::FORCE_TITLE)}</h2>
                            <p>
                                <Inline text=lang.fill(key::FORCE_TEXT, &[("name", &name)]) />
                            </p>
                            <button
                                class="button"
                                data-testid="force-stack"
                                aria-pressed=move || force.get().to_string()
                                on:click=move |_| {
                                    let forced = forced.clone();
                                    state
                                        .run
                                        .update(|r| {
                                            if r.force_stack.contains(&forced) {
                                                r.force_stack.retain(|f| *f != forced);
                                            } else {
                                                r.force_stack.push(forced);
                                            }
                                        });
                                    engine::what_if(state, key::DIFF_FORCED);
                                }
                            >
                                {move || {
                                    state.t(if force.get() { key::FORCE_UNDO } else { key::FORCE_BUTTON })
                                }}
                            </button>
                        </div>
                    }
                })}
        </aside>
    }
    .into_any()
}

fn headline(lang: Lang, verdict: &Verdict) -> String {
    let key = match (verdict.subject, verdict.placement) {
        (Subject::Allocation, Placement::Heap) => key::HEAD_ALLOC_HEAP,
        (Subject::Allocation, Placement::Stack) => key::HEAD_ALLOC_STACK,
        (_, Placement::Static) => key::HEAD_STATIC,
        (_, Placement::Shared) => key::HEAD_SHARED,
        (_, Placement::Dynamic) => key::HEAD_DYNAMIC,
        (_, Placement::Heap) => key::HEAD_VAR_HEAP,
        (_, Placement::Stack) => key::HEAD_VAR_STACK,
    };
    lang.fill(key, &[("name", &verdict.what.replace('`', "'"))])
}

/// Type, size, frame, place.
fn details(state: State, verdict: &Verdict) -> String {
    let lang = state.lang.get();
    let ty = short_type(&verdict.ty);
    // `&T{…}` and `new(T)` are pointers; what has a place and a size is the T.
    let made = verdict.what.starts_with('&') || verdict.what.starts_with("new(");
    let mut parts = vec![ty.strip_prefix('*').filter(|_| made).unwrap_or(&ty).to_owned()];
    if verdict.size >= 0 {
        parts.push(bytes(verdict.size as u64));
    } else {
        parts.push(lang.text(key::SIZE_UNKNOWN).to_owned());
    }
    if !verdict.func.is_empty() {
        parts.push(lang.fill(key::IN_FUNC, &[("func", &short_func(&verdict.func))]));
    }
    let at = state.at_line(verdict.pos.line);
    parts.push(if verdict.pos == verdict.origin {
        at
    } else {
        lang.fill(key::AT_INLINED, &[("at", &at), ("origin", &state.at_line(verdict.origin.line))])
    });
    parts.retain(|p| !p.is_empty());
    parts.join(" · ")
}

/// The chain of places that the value's address passes.
fn graph(lang: Lang, verdict: &Verdict) -> Option<Vec<(String, &'static str)>> {
    let first = verdict.flow.first()?;
    let mut nodes = vec![(strip(&first.src), "own")];
    for step in &verdict.flow {
        let (text, class) = match step.dst.as_str() {
            "{heap}" => (lang.text(key::PLACE_HEAP).to_owned(), "heap"),
            "{temp}" => (lang.text(key::TARGET_TEMP).to_owned(), "faint"),
            other if other.starts_with("~r") => (lang.text(key::TARGET_RESULT).to_owned(), ""),
            other => (strip(other), ""),
        };
        nodes.push((text, class));
    }
    Some(nodes)
}

fn strip(name: &str) -> String {
    name.strip_prefix("{storage for ").and_then(|o| o.strip_suffix('}')).unwrap_or(name).to_owned()
}

#[component]
fn EdgeRow(edge: Edge) -> impl IntoView {
    let state = expect_context::<State>();
    let step = RwSignal::new(None::<StepNo>);
    let own = edge.pos.filter(|p| p.file.0 == 0);
    if let Some(pos) = own {
        let recording = state.recording.get_untracked();
        if recording.is_some() && !state.stale.get_untracked() {
            engine::find_line(pos.line, move |found| {
                if step.try_get_untracked().is_some() {
                    step.set(found);
                }
            });
        }
    }
    view! {
        <li class="edge" data-testid="why-edge">
            <Inline text=edge.text />
            {(!edge.code.is_empty())
                .then(|| {
                    view! {
                        " "
                        <code>{edge.code.clone()}</code>
                    }
                })}
            {own
                .map(|pos| {
                    let (line, col) = (pos.line, pos.col);
                    view! {
                        " "
                        <button
                            class="link"
                            on:click=move |_| state.jump.set(Some(Jump { line, col, focus: true }))
                            on:mouseenter=move |_| state.hover.set(Some(Hover::Line(line)))
                            on:mouseleave=move |_| state.hover.set(None)
                        >
                            {move || {
                                let place = state.place(line);
                                if place.contains(':') {
                                    return format!("{place}:{col}");
                                }
                                state.fill(key::LINE_COL, &[("line", &place), ("col", &col.to_string())])
                            }}
                        </button>
                    }
                })}
            {move || {
                step.get()
                    .map(|found| {
                        view! {
                            " · "
                            <button class="link" on:click=move |_| engine::go_to(state, found)>
                                {move || state.fill(key::HAPPENS_AT, &[("step", &found.0.to_string())])}
                            </button>
                        }
                    })
            }}
        </li>
    }
}
