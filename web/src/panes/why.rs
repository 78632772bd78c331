//! The Why tab: explains step by step how a value flows from its allocation to where it escapes.
//! In: a `Verdict` with its flow. Out: a numbered list, a small graph, the cause, and a change that would avoid it.

use crate::engine;
use crate::i18n::{Key, Lang, bytes, key};
use crate::panes::advice::Tried;
use crate::panes::more;
use crate::panes::ran::{Made, is_inlined, made};
use crate::protocol::Code;
use crate::state::{Hover, Jump, Reported, State, letters, on_heap};
use crate::view::scene::short_func;
use crate::view::value::short_type;
use crate::widgets::window::window;
use crate::widgets::{Inline, listed, markup};
use escapement_core::diag::{
    Analysis, ByReference, Cause, FlowNote, FlowStep, MAX_COPIED, MAX_VARIABLE_STACK, Placement, Subject,
    Unless, Verdict, Why,
};
use escapement_core::span::LineCol;
use escapement_core::trace::event::StepNo;
use leptos::prelude::*;
use std::collections::HashSet;
use std::sync::Arc;

/// Tooltip of a chip: placement and cause.
pub fn short(lang: Lang, verdict: &Verdict) -> String {
    let name = place(verdict.placement);
    match cause_key(verdict) {
        Some(cause) => format!("{} · {}", lang.text(name), lang.text(cause)),
        None => lang.text(name).to_owned(),
    }
}

/// Name of a place.
pub fn place(placement: Placement) -> Key {
    match placement {
        Placement::Stack => key::PLACE_STACK,
        Placement::Heap => key::PLACE_HEAP,
        Placement::Static => key::PLACE_STATIC,
        Placement::Shared => key::PLACE_SHARED,
        Placement::Dynamic => key::PLACE_DYNAMIC,
    }
}

/// Text for the cause; `None` for a value that does not escape.
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
        Cause::Iteration => key::CAUSE_ITERATION,
        Cause::Goroutine => key::CAUSE_GOROUTINE,
        Cause::DeferInLoop => key::CAUSE_DEFER,
    })
}

/// A numbered line of the explanation.
#[derive(Clone, PartialEq, Debug)]
pub struct Edge {
    pub text: String,
    pub code: String,
    pub pos: Option<LineCol>,
}

/// Lines of the explanation; empty for a value that stays on the stack.
pub fn story(lang: Lang, verdict: &Verdict) -> Vec<Edge> {
    let mut edges: Vec<Edge> = Vec::new();
    // Values on the way whose own address flows on: each holds a pointer to the one before.
    let mut holders: Vec<&str> = Vec::new();
    for (index, step) in verdict.flow.iter().enumerate() {
        if step.derefs < 0 && index > 0 {
            holders.push(&step.src);
        }
        let read = usize::try_from(step.derefs).unwrap_or(0);
        holders.truncate(holders.len().saturating_sub(read));
        // Between two values of the compiler's, there is nothing to see.
        if step.notes.is_empty() && step.src == "{temp}" && step.dst == "{temp}" {
            continue;
        }
        let moved = moved(lang, verdict, &holders);
        for note in &step.notes {
            // gc logs "spill" for the value itself before its address is used: not worth a line.
            if note.why == Why::Spill {
                continue;
            }
            edges.extend(note.by_reference.as_ref().map(|why| by_reference(lang, why)));
            let edge =
                Edge { text: reason(lang, step, note, &moved), code: note.what.clone(), pos: note.pos };
            if edges.last() != Some(&edge) {
                edges.push(edge);
            }
        }
        if step.notes.is_empty() {
            let text = if is_temp(&step.src) && step.dst == HEAP && step.derefs > 0 {
                lang.text(key::EDGE_KEPT).to_owned()
            } else {
                let (src, dst) = (target(lang, &step.src), target(lang, &step.dst));
                lang.fill(key::EDGE_FLOW, &[("src", &src), ("dst", &dst)])
            };
            edges.push(Edge { text, code: String::new(), pos: None });
        }
    }
    // gc gives no reason for these.
    let ends = match verdict.cause {
        Cause::Goroutine => Some(key::EDGE_GOROUTINE),
        Cause::DeferInLoop => Some(key::EDGE_DEFER),
        _ => None,
    };
    edges.extend(ends.map(|end| Edge { text: lang.text(end).to_owned(), code: String::new(), pos: None }));
    edges
}

/// Why a closure holds a pointer to a variable instead of a copy.
fn by_reference(lang: Lang, why: &ByReference) -> Edge {
    match why {
        ByReference::Assigned(code, pos) => {
            Edge { text: lang.text(key::EDGE_ASSIGNED).to_owned(), code: code.clone(), pos: *pos }
        }
        ByReference::AddressTaken => {
            Edge { text: lang.text(key::EDGE_ADDRESSED).to_owned(), code: String::new(), pos: None }
        }
        ByReference::TooLarge => {
            let text = lang.fill(key::EDGE_LARGE, &[("most", &bytes(MAX_COPIED as u64))]);
            Edge { text, code: String::new(), pos: None }
        }
    }
}

/// The verdict with its path extended to the heap: if the path ends at another value, because that one is on the heap,
/// that value's path is appended.
pub fn to_the_end(analysis: &Analysis, verdict: &Verdict) -> Verdict {
    let mut whole = verdict.clone();
    let mut passed: Vec<&Verdict> = vec![verdict];
    while let Some(last) = whole.flow.last().filter(|last| last.dst != HEAP) {
        let name = strip(&last.dst);
        let at = last.notes.last().and_then(|note| note.pos);
        let named = analysis.verdicts.iter().filter(|v| {
            v.what == name
                && v.func == verdict.func
                && on_heap(v)
                && !v.flow.is_empty()
                && !passed.contains(v)
        });
        // Of several with that name, take the one closest before the code at which the path ends; among copies of
        // an inlined function, the one at this verdict's position.
        let begins = |v: &&Verdict| at.is_none_or(|at| (v.origin.line, v.origin.col) <= (at.line, at.col));
        let Some(next) =
            named.filter(begins).max_by_key(|v| (v.origin.line, v.origin.col, v.pos == verdict.pos))
        else {
            break;
        };
        passed.push(next);
        whole.flow.extend(next.flow.iter().cloned());
    }
    whole
}

/// What flows on: the value of an expression, the address of a variable, or the last of the `holders`.
fn moved(lang: Lang, verdict: &Verdict, holders: &[&str]) -> String {
    // Temporaries, and the slice that a call makes for its last arguments, are not in the program.
    match holders.iter().rfind(|holder| !matches!(**holder, "{temp}" | "{storage for ... argument}")) {
        Some(&"{storage for func literal}") => lang.text(key::MOVED_CLOSURE).to_owned(),
        Some(holder) => lang.fill(key::MOVED_HOLDER, &[("name", &target(lang, holder))]),
        None if verdict.subject == Subject::Allocation => lang.text(key::MOVED_VALUE).to_owned(),
        None => lang.text(key::MOVED_ADDRESS).to_owned(),
    }
}

/// `moved`: what the note's step moves.
fn reason(lang: Lang, step: &FlowStep, note: &FlowNote, moved: &str) -> String {
    let id: String =
        note.why.text().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let id = id.trim_matches('-').replace("--", "-").to_ascii_lowercase();
    let place = assigned(&note.what).filter(|_| id.starts_with("assign"));
    // A store to anything but a local variable counts as a store to the heap; the text names what is assigned to.
    let more = match place {
        _ if is_temp(&step.dst) && id == "call-parameter" => "-temp",
        _ if step.dst == HEAP && note.callee_name().is_some() => "-leaks",
        _ if step.dst == HEAP && note.what.starts_with("panic(") => "-panic",
        _ if step.dst == HEAP && note.what.starts_with("append(") => "-append",
        Some(_) if step.dst != HEAP => "",
        Some(place) if is_name(place) => "-global",
        Some(_) => "-through",
        None if step.dst == HEAP => "-heap",
        None => "",
    };
    let named = |more: &str| lang.named(&format!("reason.{id}{more}"));
    let general = if step.dst == HEAP { named("-heap") } else { None };
    let Some(text) = named(more).or(general).or_else(|| named("")) else { return note.why.text().to_owned() };
    let dst = target(lang, &step.dst);
    let place = format!("`{}`", markup::code(place.unwrap_or_default()));
    let callee = note.callee_name().unwrap_or_default();
    let text = text.replace("{it}", moved).replace("{place}", &place).replace("{callee}", callee);
    text.replace("{dst}", &dst).replace("{src}", &target(lang, &step.src))
}

/// The left side of an assignment.
fn assigned(code: &str) -> Option<&str> {
    let mut quote = None;
    for (at, c) in code.char_indices() {
        match (quote, c) {
            (Some(q), _) if c == q => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(c),
            (None, '=') => return code.get(..at).and_then(|left| left.strip_suffix(' ')),
            (None, _) => {}
        }
    }
    None
}

/// Whether a place is a plain name. Stored to the heap, that is a package variable: local variables are locations.
fn is_name(place: &str) -> bool {
    place.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// Why a value lives where it does, as the end of a sentence.
pub fn because(lang: Lang, verdict: &Verdict) -> String {
    if !on_heap(verdict) {
        let stays = lang.text(key::QUIZ_BECAUSE_STAYS).to_owned();
        let (_, most) = verdict.size_limit();
        // Of a large value, the size matters as well.
        if verdict.size < most / 4 {
            return stays;
        }
        let sizes = [bytes(verdict.size as u64), bytes(most as u64)];
        return stays + &lang.fill(key::QUIZ_AND_FITS, &[("size", &sizes[0]), ("most", &sizes[1])]);
    }
    let by_size = matches!(verdict.cause, Cause::TooLarge | Cause::SizeNotConstant | Cause::GrownAtRunTime);
    let last = story(lang, verdict).pop().filter(|_| !by_size).map(|edge| edge.text);
    last.or_else(|| cause_key(verdict).map(|cause| lang.text(cause).to_owned())).unwrap_or_default()
}

/// Whether gc's name of a location is that of a value of the compiler's.
fn is_temp(name: &str) -> bool {
    name == "{temp}" || name.starts_with(".autotmp_")
}

/// Describes gc's name of a location, such as `{heap}` or `{storage for X}`.
fn target(lang: Lang, dst: &str) -> String {
    match dst {
        HEAP => lang.text(key::TARGET_HEAP).to_owned(),
        temp if is_temp(temp) => lang.text(key::TARGET_TEMP).to_owned(),
        other => match other.strip_prefix("{storage for ").and_then(|o| o.strip_suffix('}')) {
            Some(what) => format!("`{what}`"),
            None if other.starts_with("~r") => lang.text(key::TARGET_RESULT).to_owned(),
            None => format!("`{other}`"),
        },
    }
}

/// Whether the closure that captures the value belongs to a `go` statement, or to a `defer` that a frame has no room
/// for.
fn runs_elsewhere(analysis: &Analysis, verdict: &Verdict) -> bool {
    let captured =
        verdict.flow.iter().flat_map(|step| &step.notes).find(|n| n.why == Why::CapturedByAClosure);
    let Some(at) = captured.and_then(|note| note.pos) else { return false };
    let literals = analysis.verdicts.iter().filter(|v| {
        v.what == "func literal" && v.func == verdict.func && on_heap(v) && v.origin.file == at.file
    });
    let around = literals.filter(|v| (v.origin.line, v.origin.col) <= (at.line, at.col));
    around.max_by_key(|v| (v.origin.line, v.origin.col)).is_some_and(|v| is_run_later(v.cause))
}

fn is_run_later(cause: Cause) -> bool {
    matches!(cause, Cause::Goroutine | Cause::DeferInLoop)
}

/// Whether the value is the array of a slice that the program makes.
fn is_array_of_slice(verdict: &Verdict) -> bool {
    let slice = verdict.subject == Subject::Allocation && verdict.ty.starts_with("[]");
    // The call makes this one, for its last arguments.
    slice && verdict.what != "... argument"
}

/// A change that would keep the value on the stack, if the story suggests one.
fn suggestion(analysis: &Analysis, verdict: &Verdict) -> Option<Key> {
    if !on_heap(verdict) {
        return None;
    }
    let has = |why: Why| verdict.flow.iter().flat_map(|step| &step.notes).any(|note| note.why == why);
    // Passing it as an argument doesn't help if it goes to a goroutine, or if a captured slice or pointer leads to it.
    let closure = if verdict.subject == Subject::Allocation || runs_elsewhere(analysis, verdict) {
        key::FIX_CAPTURED
    } else {
        key::FIX_CLOSURE
    };
    Some(match verdict.cause {
        // Alignment has no limit to report.
        Cause::TooLarge if has(Why::TooLargeForStack) => key::FIX_TOO_LARGE,
        Cause::TooLarge => return None,
        Cause::SizeNotConstant => key::FIX_SIZE,
        Cause::GrownAtRunTime if verdict.origin.file.0 != 0 => key::FIX_GROWN_LIBRARY,
        Cause::GrownAtRunTime => key::FIX_GROWN,
        Cause::ZeroSize | Cause::None => return None,
        Cause::Interface => key::FIX_INTERFACE,
        Cause::UnknownCallee => key::FIX_CALLEE,
        Cause::LeakingParameter => key::FIX_LEAKS,
        Cause::CapturedByClosure => closure,
        Cause::Goroutine => key::FIX_CAPTURED,
        Cause::DeferInLoop => key::FIX_DEFER,
        Cause::Lifetime if is_array_of_slice(verdict) => key::FIX_SLICE,
        Cause::Lifetime if verdict.what == "func literal" => key::FIX_FUNC,
        Cause::Lifetime if verdict.subject == Subject::Allocation && verdict.ty.starts_with("func(") => {
            key::FIX_METHOD
        }
        Cause::Lifetime if verdict.subject == Subject::Allocation && verdict.ty.starts_with("map[") => {
            key::FIX_MAP
        }
        Cause::Lifetime if has(Why::InterfaceConverted) => key::FIX_INTERFACE_KEPT,
        Cause::Lifetime if has(Why::Send) => key::FIX_SEND,
        Cause::Lifetime if has(Why::Return) => key::FIX_RETURN,
        Cause::Lifetime => key::FIX_STORE,
        Cause::Iteration => key::FIX_ITERATION,
    })
}

/// Advice in words. `limit`, `most`: name and value of the limit that the value exceeds.
fn usual(lang: Lang, verdict: &Verdict, fix: Key, limit: &str, most: &str) -> String {
    let elem = short_type(verdict.ty.strip_prefix("[]").unwrap_or(&verdict.ty));
    let text = lang.fill(fix, &[("limit", limit), ("most", most), ("elem", &elem)]);
    let is_shared = fix == key::FIX_LEAKS && verdict.ty.starts_with("sync.");
    if is_shared { text + lang.text(key::FIX_SHARED) } else { text }
}

#[component]
pub fn Why() -> impl IntoView {
    let state = expect_context::<State>();
    // Default: the first value that the run allocates, else the first on the heap, else the first of all; only then
    // one of a function that is inlined wherever it is called.
    let chosen = Memo::new(move |before: Option<&Option<u32>>| {
        let wanted = state.verdict.get();
        state.reported.with(|reported| {
            let all = || reported.iter().map(|reported| reported.verdict);
            // Values on the stack can be selected, although `-m` does not report them.
            let of_program =
                |a: &Analysis, v: u32| a.verdicts.get(v as usize).is_some_and(|v| v.pos.file.0 == 0);
            let there = |v: u32| state.good.with(|a| a.as_ref().is_some_and(|a| of_program(a, v)));
            if wanted.is_some_and(there) {
                return wanted;
            }
            let is_idle = |analysis: &Analysis, verdict: u32| {
                let verdict = analysis.verdicts.get(verdict as usize);
                verdict.is_some_and(|v| v.pos == v.origin && is_inlined(analysis, &short_func(&v.func)))
            };
            let is_heap = |analysis: &Analysis, verdict: u32| {
                analysis.verdicts.get(verdict as usize).is_some_and(on_heap)
            };
            let run = state.run_of_good();
            // Until the run of an edit is there, the choice stays.
            if run.is_none()
                && let Some(Some(before)) = before
                && all().any(|v| v == *before)
            {
                return Some(*before);
            }
            let sites = run.iter().flat_map(|run| &run.stats.sites).filter(|site| site.count > 0);
            let allocated: HashSet<_> = sites.filter_map(|site| site.origin.zip(site.outer)).collect();
            let is_made = |analysis: &Analysis, verdict: u32| {
                let verdict = analysis.verdicts.get(verdict as usize);
                verdict.is_some_and(|verdict| allocated.contains(&(verdict.origin, verdict.pos)))
            };
            state.good.with(|analysis| {
                let analysis = analysis.as_ref()?;
                all().min_by_key(|v| {
                    let at = analysis.verdicts.get(*v as usize).map(|v| (v.pos.line, v.pos.col));
                    let (heap, made) =
                        (is_heap(analysis, *v), is_heap(analysis, *v) && is_made(analysis, *v));
                    (!made && is_idle(analysis, *v), !made, !heap, at, *v)
                })
            })
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
                            <p class="empty" class:held-back=move || is_held_back(state)>
                                {move || state.t(if is_held_back(state) { key::QUIZ_HIDDEN } else { key::WHY_EMPTY })}
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

/// Whether there are verdicts, but later cards ask for them all.
fn is_held_back(state: State) -> bool {
    let any = |a: &Analysis| a.verdicts.iter().any(|v| v.pos.file.0 == 0);
    state.ahead.with(|ahead| !ahead.is_empty()) && state.good.with(|a| a.as_ref().is_some_and(|a| any(a)))
}

#[component]
fn VerdictList(chosen: Memo<Option<u32>>) -> impl IntoView {
    let state = expect_context::<State>();
    let focus = Signal::derive(move || {
        let chosen = chosen.get();
        state.reported.with(|reported| reported.iter().position(|reported| Some(reported.verdict) == chosen))
    });
    let window = window(Signal::derive(move || state.reported.with(|reported| reported.len())), focus);
    listed::follow_choice("verdicts", chosen);
    let rows = move || {
        let shown =
            state.reported.with(|reported| reported.get(window.shown.get()).unwrap_or_default().to_vec());
        let analysis = state.good.get();
        let row = |reported: Reported| {
            let (verdict, text) = reported.of(analysis.as_ref()?)?;
            Some((reported.verdict, reported.line, verdict.placement, text.to_owned()))
        };
        shown.into_iter().filter_map(row).collect::<Vec<_>>()
    };
    view! {
        <Show when=move || !state.conceals()>
            <ul class="verdicts" id="verdicts" aria-label=state.label(key::WHY_VERDICTS)>
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
                                        class:chosen-row=move || chosen.get() == Some(index)
                                        aria-pressed=move || (chosen.get() == Some(index)).to_string()
                                        on:click=move |_| {
                                            state.verdict.set(Some(index));
                                            state.jump.set(Some(Jump { line, col: 1, focus: false }));
                                        }
                                        on:mouseenter=move |_| state.hover.set(Some(Hover::Verdict(index)))
                                        on:mouseleave=move |_| state.hover.set(None)
                                    >
                                        <span
                                            class="badge"
                                            class:heap=heap
                                            class:stack=placement == Placement::Stack
                                            title=state.label(place(placement))
                                        >
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
    let whole = to_the_end(&analysis, &verdict);
    let edges = story(lang, &whole);
    let code = Code {
        func: short_func(&verdict.func),
        call: (verdict.pos != verdict.origin).then_some(verdict.pos.line),
    };
    let graph = graph(lang, &whole);
    let cause = cause_key(&verdict);
    let fix = suggestion(&analysis, &verdict);
    let (limit, most) = verdict.size_limit();
    let most = bytes(most as u64);
    let details = {
        let (analysis, verdict) = (analysis.clone(), verdict.clone());
        move || details(state, &analysis, &verdict)
    };
    let name = verdict.what.clone();
    let place = state.files.with_untracked(|files| files.format_line(verdict.origin.line));
    let forced = format!("{place}:{}", verdict.origin.col);
    let run = Memo::new({
        let verdict = verdict.clone();
        move |_| state.run_of_good().map(|run| made(&run, &verdict))
    });
    // Forcing a value that the run never allocates would change nothing.
    let idle = move || run.get().is_some_and(|made| made.0 == 0);
    let is_forced = Memo::new({
        let forced = forced.clone();
        move |_| state.run.with(|r| r.force_stack.contains(&forced))
    });
    let headline = {
        let verdict = verdict.clone();
        Signal::derive(move || match is_forced.get() {
            true => lang.fill(key::HEAD_FORCED, &[("name", &markup::code(&verdict.what))]),
            false => headline(lang, &verdict),
        })
    };
    let may_force = verdict.placement == Placement::Heap;
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
            {(verdict.placement == Placement::Stack)
                .then(|| view! { <p class="details">{lang.text(key::WHY_STAYS)}</p> })}
            {heap.then(|| view! { <Made verdict=verdict.clone() code=code.clone() run=run is_forced=is_forced /> })}
            <ol class="edges">
                {edges
                    .into_iter()
                    .map(|edge| view! { <EdgeRow edge=edge code=code.clone() /> })
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
                            <Tried
                                verdict=verdict.clone()
                                fix=fix
                                usual=usual(lang, &verdict, fix, limit, &most)
                            />
                        </div>
                    }
                })}
            <Show when=move || is_forced.get() || may_force && !idle()>
                <Force name=name.clone() index=index forced=forced.clone() is_forced=is_forced />
            </Show>
        </aside>
    }
    .into_any()
}

/// A button that keeps a value in its frame against the verdict, or undoes that.
#[component]
fn Force(name: String, index: u32, forced: String, is_forced: Memo<bool>) -> impl IntoView {
    let state = expect_context::<State>();
    let toggle = move |_| {
        // Otherwise the choice would move to another value that the run allocates.
        state.verdict.set(Some(index));
        let undo = is_forced.get_untracked();
        state.run.update(|r| {
            if undo {
                r.force_stack.retain(|f| *f != forced);
            } else {
                r.force_stack.push(forced.clone());
            }
        });
        engine::what_if(state, if undo { key::DIFF_UNFORCED } else { key::DIFF_FORCED });
    };
    view! {
        <div class="fix force">
            <h2>{state.label(key::FORCE_TITLE)}</h2>
            <p>
                <Inline text=Signal::derive(move || state.fill(key::FORCE_TEXT, &[("name", &name)])) />
            </p>
            <button
                class="button"
                data-testid="force-stack"
                aria-pressed=move || is_forced.get().to_string()
                on:click=toggle
            >
                {move || state.t(if is_forced.get() { key::FORCE_UNDO } else { key::FORCE_BUTTON })}
            </button>
        </div>
    }
}

/// Bytes of the frame in which gc makes what may be small at run time; for runes it has room for as many of them.
const BUFFER: u64 = MAX_VARIABLE_STACK as u64;

fn headline(lang: Lang, verdict: &Verdict) -> String {
    let key = match (verdict.subject, verdict.placement) {
        (Subject::Allocation, Placement::Heap) if verdict.unless.is_some() => key::HEAD_ALLOC_MAY,
        (Subject::Allocation, Placement::Heap) => key::HEAD_ALLOC_HEAP,
        (Subject::Allocation, Placement::Stack) => key::HEAD_ALLOC_STACK,
        (_, Placement::Static) if verdict.cause == Cause::Interface && verdict.size == 1 => key::HEAD_TABLE,
        (_, Placement::Static) => key::HEAD_STATIC,
        (_, Placement::Shared) => key::HEAD_SHARED,
        (_, Placement::Dynamic) => {
            let most = bytes(if verdict.what.starts_with("([]rune)(") { 4 * BUFFER } else { BUFFER });
            let name = markup::code(&verdict.what);
            let append = verdict.unless == Some(Unless::Room);
            let key = if append { key::HEAD_APPEND } else { key::HEAD_DYNAMIC };
            return lang.fill(key, &[("name", &name), ("most", &most)]);
        }
        (_, Placement::Heap) => key::HEAD_VAR_HEAP,
        (_, Placement::Stack) => key::HEAD_VAR_STACK,
    };
    lang.fill(key, &[("name", &markup::code(&verdict.what))])
}

/// Type, size, frame and position.
fn details(state: State, analysis: &Analysis, verdict: &Verdict) -> String {
    let lang = state.lang.get();
    let ty = short_type(&verdict.ty);
    // `&T{…}` and `new(T)` are pointers; placement and size are those of the T.
    let made = verdict.what.starts_with('&') || verdict.what.starts_with("new(");
    let ty = ty.strip_prefix('*').filter(|_| made).unwrap_or(&ty).to_owned();
    // The size of a literal is that of its array.
    let array = verdict.what.ends_with("{...}") && ty.starts_with("[]") && verdict.cause != Cause::Interface;
    let mut parts = vec![if array { lang.fill(key::KIND_ARRAY_OF, &[("type", &ty)]) } else { ty }];
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
        let origin = match verdict.origin.file.0 {
            0 => state.at_line(verdict.origin.line),
            file => {
                let name = analysis.files.get(file as usize).map_or("", String::as_str);
                let line = verdict.origin.line;
                format!("{}:{line}", name.strip_prefix(LIBRARY).unwrap_or(name))
            }
        };
        lang.fill(key::AT_INLINED, &[("at", &at), ("origin", &origin)])
    });
    parts.retain(|p| !p.is_empty());
    parts.join(" · ")
}

/// The chain of locations that the value's address flows through.
fn graph(lang: Lang, verdict: &Verdict) -> Option<Vec<(String, &'static str)>> {
    let first = verdict.flow.first()?;
    let mut nodes = vec![(strip(&first.src), "own")];
    for step in &verdict.flow {
        let (text, class) = match step.dst.as_str() {
            HEAP => (lang.text(key::PLACE_HEAP).to_owned(), "heap"),
            temp if is_temp(temp) => (lang.text(key::TARGET_TEMP).to_owned(), "faint"),
            other if other.starts_with("~r") => (lang.text(key::TARGET_RESULT).to_owned(), ""),
            other => (strip(other), ""),
        };
        nodes.push((text, class));
    }
    Some(nodes)
}

/// What the names of the library's files begin with.
const LIBRARY: &str = "$GOROOT/src/";

/// gc's name for the heap as a place that values flow to.
const HEAP: &str = "{heap}";

fn strip(name: &str) -> String {
    name.strip_prefix("{storage for ").and_then(|o| o.strip_suffix('}')).unwrap_or(name).to_owned()
}

/// Whether a line that begins so is inside a function literal begun on it.
fn is_in_literal(line: &str) -> bool {
    line.split_once("func(").is_some_and(|(_, rest)| rest.matches('{').count() > rest.matches('}').count())
}

#[component]
fn EdgeRow(edge: Edge, code: Code) -> impl IntoView {
    let state = expect_context::<State>();
    let step = RwSignal::new(None::<StepNo>);
    let own = edge.pos.filter(|p| p.file.0 == 0);
    // A literal on the same line is code of its own, which this line's first visit does not run.
    let in_literal = |pos: LineCol| {
        let before = |text: &str| text.get(..pos.col.saturating_sub(1) as usize).is_some_and(is_in_literal);
        state
            .source
            .with_untracked(|text| text.lines().nth(pos.line.saturating_sub(1) as usize).is_some_and(before))
    };
    if let Some(pos) = own.filter(|pos| !in_literal(*pos)) {
        let recording = state.recording.get_untracked();
        if recording.is_some() && !state.stale.get_untracked() {
            engine::find_line(pos.line, code, move |found| {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::for_tests::load;
    use escapement_core::compile::{Input, compile};
    use escapement_core::settings::CompileSettings;

    fn analysed(source: &str) -> Analysis {
        load();
        let input = [Input { name: "main.go", text: source.as_bytes() }];
        let compiled = compile(&input, &CompileSettings::default(), true);
        assert!(compiled.errors.is_empty(), "{}", compiled.error_text());
        compiled.analysis_of(source)
    }

    fn on_heap_named<'a>(analysis: &'a Analysis, what: &str) -> &'a Verdict {
        analysis.verdicts.iter().find(|v| v.what == what && on_heap(v)).expect("a value on the heap")
    }

    const GOROUTINE: &str = "package main\n\nvar kept func()\n\nfunc main() {\n\tvar list [10]int\n\
        \tdone := make(chan bool)\n\tgo func() {\n\t\tlist[0]++\n\t\tdone <- true\n\t}()\n\t<-done\n\
        \tn := 0\n\tkept = func() { n++ }\n\tvar large [20000]int\n\tlarge[len(list)]++\n\
        \tprintln(len(make([]int, 20000)))\n}\n";

    #[test]
    fn passing_an_argument_is_not_suggested_for_a_goroutine() {
        let analysis = analysed(GOROUTINE);
        let fix = |what| suggestion(&analysis, on_heap_named(&analysis, what));
        assert_eq!(fix("list"), Some(key::FIX_CAPTURED));
        assert_eq!(fix("n"), Some(key::FIX_CLOSURE));
    }

    #[test]
    fn the_array_of_a_slice_has_advice_of_its_own() {
        let source = "package main\n\ntype node struct{ n int }\n\nvar kept []int\nvar first *node\n\nfunc main() {\n\
            \tlines := make(chan []string, 1)\n\tlines <- []string{\"a\"}\n\tkept = make([]int, 8)\n\
            \tfirst = &node{n: 1}\n\tprintln(len(<-lines), len(kept), first.n)\n}\n";
        let analysis = analysed(source);
        let fix = |what| suggestion(&analysis, on_heap_named(&analysis, what));
        assert_eq!(fix("[]string{...}"), Some(key::FIX_SLICE));
        assert_eq!(fix("make([]int, 8)"), Some(key::FIX_SLICE));
        assert_eq!(fix("&node{...}"), Some(key::FIX_STORE));
    }

    #[test]
    fn a_method_value_has_advice_of_its_own() {
        let source = "package main\n\ntype door struct{ n int }\n\nfunc (d *door) open() { d.n++ }\n\nvar kept func()\n\n\
            func main() {\n\td := &door{}\n\tkept = d.open\n\tkept()\n}\n";
        let analysis = analysed(source);
        assert_eq!(suggestion(&analysis, on_heap_named(&analysis, "d.open")), Some(key::FIX_METHOD));
    }

    #[test]
    fn too_large_names_the_limit_and_its_value() {
        let analysis = analysed(GOROUTINE);
        assert_eq!(on_heap_named(&analysis, "large").size_limit(), ("ir.MaxStackVarSize", 131_072));
        let made = on_heap_named(&analysis, "make([]int, 20000)");
        assert_eq!(made.size_limit(), ("ir.MaxImplicitStackVarSize", 65_536));
        let text =
            Lang::En.fill(key::FIX_TOO_LARGE, &[("limit", "ir.MaxStackVarSize"), ("most", &bytes(131_072))]);
        assert!(text.contains("128 KiB") && text.contains("ir.MaxStackVarSize"), "{text}");
    }

    #[test]
    fn path_that_ends_at_another_value_continues_to_the_heap() {
        let source = "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tnames := []string{\"Ada\", \"Lin\"}\n\
            \tfmt.Println(names)\n}\n";
        let analysis = analysed(source);
        let verdict = on_heap_named(&analysis, "[]string{...}");
        assert_eq!(verdict.flow.last().map(|step| step.dst.as_str()), Some("{storage for names}"));
        let whole = to_the_end(&analysis, verdict);
        let last = whole.flow.last().expect("a path");
        assert_eq!(last.dst, HEAP);
        assert!(last.notes.iter().any(|note| note.what.contains("fmt.Fprintln")), "{last:?}");
    }

    #[test]
    fn reason_names_what_an_address_is_stored_in() {
        let source = "package main\n\nvar last *int\n\ntype box struct{ p *int }\n\n\
            func main() {\n\tx, y, z, w := 1, 2, 3, 4\n\tlist, dict, b := make([]*int, 1), map[string]*int{}, &box{}\n\
            \tlast = &x\n\tlist[0] = &y\n\tdict[\"a = b\"] = &z\n\tb.p = &w\n\
            \tv := 5\n\tlist = append(list, &v)\n\tprintln(*last)\n}\n";
        let analysis = analysed(source);
        let why = |what| because(Lang::En, on_heap_named(&analysis, what));
        assert_eq!(why("x"), "its address is stored in the package variable `last`");
        assert_eq!(
            why("y"),
            "its address is stored in `list[0]`; the compiler does not follow it from there"
        );
        assert_eq!(
            why("z"),
            "its address is stored in `dict[\"a = b\"]`; the compiler does not follow it from there"
        );
        assert_eq!(
            why("v"),
            "its address is appended to a slice; the compiler does not follow it from there"
        );
        assert_eq!(on_heap_named(&analysis, "v").cause, Cause::Lifetime);
        assert_eq!(why("w"), "its address is stored in `b.p`; the compiler does not follow it from there");
    }

    #[test]
    fn a_path_through_a_call_ends_with_what_the_callee_does() {
        let source = "package main\n\ntype node struct{ next *node }\ntype list struct{ head *node }\n\nvar kept *node\n\n\
            //go:noinline\nfunc (l *list) keep() { kept = l.head; l.head = nil }\n\n\
            func main() {\n\tn := node{}\n\tl := &list{head: &n}\n\tl.keep()\n}\n";
        let analysis = analysed(source);
        let verdict = on_heap_named(&analysis, "n");
        assert_eq!(
            because(Lang::En, verdict),
            "the call lets what its argument points to reach the heap (`leaking param content`)"
        );
        let passed = story(Lang::En, verdict).into_iter().find(|edge| edge.code.contains("keep"));
        assert!(passed.is_some_and(|edge| edge.text.ends_with("is passed to a call")));
    }

    #[test]
    fn a_path_through_inlined_code_stays_in_its_copy() {
        let source = "package main\n\ntype node struct {\n\tlist []int\n\tnext *node\n}\n\nvar head *node\n\n\
            func add(list ...int) {\n\tn := &node{list: list}\n\tn.next = head\n\thead = n\n}\n\n\
            func main() {\n\tadd(1, 2)\n\tadd(3, 4, 5)\n}\n";
        let analysis = analysed(source);
        let all = analysis.verdicts.iter().filter(|v| v.what == "... argument");
        let lines: Vec<Vec<u32>> = all
            .map(|v| {
                let whole = to_the_end(&analysis, v);
                let mut lines: Vec<u32> =
                    whole.flow.iter().flat_map(|s| &s.notes).filter_map(|n| Some(n.pos?.line)).collect();
                lines.dedup();
                lines
            })
            .collect();
        assert_eq!(lines, [[17], [18]]);
    }

    #[test]
    fn reason_tells_a_value_from_its_address_and_from_what_holds_it() {
        let source = "package main\n\nvar kept []int\n\n//go:noinline\nfunc total() *int {\n\tsum := 1\n\treturn &sum\n}\n\n\
            //go:noinline\nfunc counter() func() int {\n\tn := 0\n\treturn func() int {\n\t\tn++\n\t\treturn n\n\t}\n}\n\n\
            func main() {\n\tkept = make([]int, 8)\n\tprintln(*total(), counter()())\n}\n";
        let analysis = analysed(source);
        let why = |what| because(Lang::En, &to_the_end(&analysis, on_heap_named(&analysis, what)));
        assert_eq!(why("sum"), "its address is returned, and the caller goes on using it");
        assert_eq!(why("make([]int, 8)"), "it is stored in the package variable `kept`");
        assert_eq!(why("n"), "the closure that holds it is returned, and the caller goes on using it");
    }
}
