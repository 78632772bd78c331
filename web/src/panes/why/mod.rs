//! The Why tab: explains step by step how a value flows from its allocation to where it escapes.
//! In: a `Verdict` with its flow. Out: a numbered list, a small graph, the cause, and a change that would avoid it.

use crate::engine;
use crate::i18n::{Key, Lang, bytes, key};
use crate::panes::advice::Tried;
use crate::panes::badge::badge;
use crate::panes::fields::Fields;
use crate::panes::more;
use crate::panes::ran::{Made, visits};
use crate::protocol::{Code, Visits};
use crate::state::{Hover, Jump, State};
use crate::verdicts::{Reported, on_heap};
use crate::view::names;
use crate::view::value::{as_written, short_func, short_type};
use crate::widgets::window::window;
use crate::widgets::{Inline, listed};
use crate::words::markup;
use crate::words::ran::{Objects, code_of, goes_elsewhere, made};
use crate::words::why::{
    Edge, Mixed, Path, cause_key, graph, headline, other_ends, story, suggestion, through_calls, usual,
};
use escapement_core::diag::{Analysis, Cause, Placement, Subject, Verdict};
use escapement_core::span::LineCol;
use escapement_core::trace::event::StepNo;
use escapement_core::trace::stats::Recording;
use leptos::prelude::*;
use std::collections::HashSet;
use std::sync::Arc;

#[component]
pub fn Why() -> impl IntoView {
    let state = expect_context::<State>();
    // Default: one that the lesson's card lights up, else the first value that the run allocates, else the first on the
    // heap, else the first of all; only then one of a function that is inlined wherever it is called.
    let chosen = Memo::new(move |before: Option<&Option<u32>>| {
        let wanted = state.verdict.get();
        state.reported.with(|reported| {
            state.good.with(|analysis| {
                let analysis = analysis.as_ref()?;
                // Values on the stack can be selected, although `-m` does not report them.
                let is_own = |v: &u32| analysis.verdicts.get(*v as usize).is_some_and(|v| v.pos.file.0 == 0);
                let run = state.run_of_good();
                let is_reported = |v: &u32| reported.iter().any(|reported| reported.verdict == *v);
                // The choice stays until the edited program has run.
                let before = before.copied().flatten().filter(|v| run.is_none() && is_reported(v));
                let first =
                    || state.lesson.lit.with(|lit| first_choice(analysis, reported, run.as_deref(), lit));
                wanted.filter(is_own).or(before).or_else(first)
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
                            <p class="empty">
                                <Inline text=Signal::derive(move || {
                                    let text = if is_held_back(state) { key::QUIZ_HIDDEN } else { key::WHY_EMPTY };
                                    state.t(text).to_owned()
                                }) />
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

/// The value that is chosen until the user chooses one. `lit`: names and lines that the lesson's card lights up.
fn first_choice(
    analysis: &Analysis,
    reported: &[Reported],
    run: Option<&Recording>,
    lit: &[String],
) -> Option<u32> {
    let sites = run.iter().flat_map(|run| &run.stats.sites).filter(|site| site.count > 0);
    let allocated: HashSet<_> = sites.filter_map(|site| site.origin.zip(site.outer)).collect();
    let all = reported.iter().filter_map(|r| Some((r.verdict, analysis.verdicts.get(r.verdict as usize)?)));
    let first = all.min_by_key(|(index, verdict)| {
        let heap = on_heap(verdict);
        let made = heap && allocated.contains(&(verdict.origin, verdict.pos));
        let is_idle = verdict.pos == verdict.origin && goes_elsewhere(analysis, &short_func(&verdict.func));
        let is_lit = lit.iter().any(|word| *word == verdict.what || word.parse() == Ok(verdict.pos.line));
        (!is_lit, !made && is_idle, !made, !heap, verdict.pos.line, verdict.pos.col, *index)
    });
    Some(first?.0)
}

/// Whether there are verdicts, but later cards ask for them all.
fn is_held_back(state: State) -> bool {
    let any = |a: &Analysis| a.verdicts.iter().any(|v| v.pos.file.0 == 0);
    state.lesson.ahead.with(|ahead| !ahead.is_empty())
        && state.good.with(|a| a.as_ref().is_some_and(|a| any(a)))
}

#[component]
fn VerdictList(chosen: Memo<Option<u32>>) -> impl IntoView {
    let state = expect_context::<State>();
    // Verdicts in instances' own functions, which most programs never call, come last.
    let order = Memo::new(move |_| {
        state.good.with(|analysis| {
            let func = |r: &Reported| Some(&*analysis.as_ref()?.verdicts.get(r.verdict as usize)?.func);
            let is_last = |r: &Reported| func(r).is_some_and(names::passes_dictionary);
            let (last, mut list): (Vec<_>, Vec<_>) =
                state.reported.with(|reported| reported.iter().copied().partition(is_last));
            list.extend(last);
            list
        })
    });
    let focus = Signal::derive(move || {
        let chosen = chosen.get();
        order.with(|list| list.iter().position(|reported| Some(reported.verdict) == chosen))
    });
    let window = window(Signal::derive(move || order.with(Vec::len)), focus);
    listed::follow_choice("verdicts", chosen);
    let rows = move || {
        let shown = order.with(|list| list.get(window.shown.get()).unwrap_or_default().to_vec());
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
                                        {badge(state, placement)}
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

/// The explanation of a verdict, and what would change it.
#[component]
fn Story(analysis: Arc<Analysis>, index: u32) -> impl IntoView {
    let state = expect_context::<State>();
    let Some(verdict) = analysis.verdicts.get(index as usize).cloned() else { return ().into_any() };
    let path = through_calls(&analysis, &verdict);
    let fix = if path.mixed().is_some() { Some(key::FIX_FIELDS) } else { suggestion(&analysis, &verdict) };
    let place = state.files.with_untracked(|files| files.format_line(verdict.origin.line));
    let forced = format!("{place}:{}", verdict.origin.col);
    let run = Memo::new({
        let verdict = verdict.clone();
        move |_| state.run_of_good().map(|run| made(&run, &verdict))
    });
    let is_forced = Memo::new({
        let forced = forced.clone();
        move |_| state.run.with(|r| r.force_stack.contains(&forced))
    });
    let lang = state.lang.get_untracked();
    let told = story(lang, &path);
    let ends = other_ends(lang, &path, &told);
    let others = !ends.is_empty();
    let visits = visits(state, &verdict, run);
    view! {
        <Explanation analysis=analysis.clone() verdict=verdict.clone() path told ends run visits is_forced />
        <Fixes analysis verdict index fix forced others run visits is_forced />
    }
    .into_any()
}

/// Why the value is where it is: placement and cause, what the run allocated, and the path.
#[component]
fn Explanation(
    analysis: Arc<Analysis>,
    verdict: Verdict,
    path: Path,
    told: Vec<Edge>,
    ends: Vec<Edge>,
    run: Memo<Option<Objects>>,
    visits: RwSignal<Option<Visits>>,
    is_forced: Memo<bool>,
) -> impl IntoView {
    let state = expect_context::<State>();
    let lang = state.lang.get_untracked();
    let heap = on_heap(&verdict);
    let code = code_of(&verdict);
    let headline = {
        let verdict = verdict.clone();
        Signal::derive(move || match is_forced.get() {
            true => lang.fill(key::HEAD_FORCED, &[("name", &markup::code(&verdict.what))]),
            false => headline(lang, &verdict),
        })
    };
    let details = {
        let verdict = verdict.clone();
        move || details(state, &analysis, &verdict)
    };
    // What leads on is not the value itself, but what it points to, or a copy of it.
    let leads_on = match verdict.placement {
        _ if told.is_empty() || heap => None,
        Placement::Static => Some(key::WHY_STATIC),
        _ => Some(key::WHY_LEAKS),
    };
    view! {
        <div class="story">
            <p class="headline">
                <Inline text=headline />
                " "
                {cause_key(&verdict).map(|cause| {
                    view! { <span class="chip" class:heap=heap class:stack=!heap>{lang.text(cause)}</span> }
                })}
            </p>
            <p class="details">{details}</p>
            {(verdict.placement == Placement::Stack)
                .then(|| {
                    let map = verdict.subject == Subject::Allocation && verdict.ty.starts_with("map[");
                    view! { <p class="details">{lang.text(if map { key::WHY_MAP } else { key::WHY_STAYS })}</p> }
                })}
            {leads_on
                .map(|text| view! { <p class="details"><Inline text=lang.text(text) /></p> })}
            {path
                .mixed()
                .map(|Mixed { put, read }| {
                    let text = lang.fill(key::WHY_FIELDS, &[("put", &put), ("read", &read)]);
                    view! { <p class="details"><Inline text=text /></p> }
                })}
            {heap.then(|| view! { <Made verdict=verdict.clone() code=code.clone() run=run visits=visits is_forced=is_forced /> })}
            {path_view(lang, &path, [told, ends], &code)}
            {move || state.settled.get().then(|| fields_of(&verdict))}
        </div>
    }
}

/// The steps of a path, its locations, and where else the value escapes. `code`: the value's own.
fn path_view(lang: Lang, path: &Path, [told, ends]: [Vec<Edge>; 2], code: &Code) -> impl IntoView + use<> {
    // Each step with the code that it is about, if a run that comes to its line does it. The library's code may not.
    let of_library = path.whole.origin.file.0 != 0;
    let code_at = |edge: &Edge| match path.entered.iter().rfind(|(first, _)| *first <= edge.step) {
        _ if edge.is_inlined || of_library => None,
        Some((_, func)) => Some(Code { func: short_func(func), call: None }),
        None => Some(code.clone()),
    };
    let rows = |edges: Vec<Edge>, test: &'static str| {
        let row = |edge: Edge| view! { <EdgeRow code=code_at(&edge) edge=edge test=test /> }.into_any();
        edges.into_iter().map(row).collect::<Vec<AnyView>>()
    };
    view! {
        <ol class="edges">{rows(told, "why-edge")}</ol>
        {graph(lang, &path.whole).map(flow_graph)}
        {(!ends.is_empty())
            .then(|| {
                view! {
                    <div class="ways">
                        <p class="details">{lang.text(key::WHY_OTHERS)}</p>
                        <ul>{rows(ends, "why-way")}</ul>
                    </div>
                }
            })}
    }
}

/// What would keep the value off the heap, and the button that forces it onto the stack. `others`: it has several paths there.
#[component]
fn Fixes(
    analysis: Arc<Analysis>,
    verdict: Verdict,
    index: u32,
    fix: Option<Key>,
    forced: String,
    others: bool,
    run: Memo<Option<Objects>>,
    visits: RwSignal<Option<Visits>>,
    is_forced: Memo<bool>,
) -> impl IntoView {
    let lang = expect_context::<State>().lang.get_untracked();
    let (name, may_force) = (verdict.what.clone(), verdict.can_be_forced);
    // Forcing a value that the run never allocates would change nothing.
    let idle = move || run.get().is_some_and(|made| made.count == 0);
    // The run executed this very code and needed no object, so there is nothing to save.
    let needs_none = move || idle() && visits.get().is_none_or(|visits| visits.here > 0);
    view! {
        <aside class="fixes">
            {fix
                .map(|fix| {
                    let mut usual = usual(lang, &analysis, &verdict, fix);
                    if others {
                        usual += lang.text(key::FIX_OTHERS);
                    }
                    view! {
                        <Show when=move || !needs_none()>
                            <div class="fix">
                                <Tried verdict=verdict.clone() fix=fix usual=usual.clone() />
                            </div>
                        </Show>
                    }
                })}
            <Show when=move || is_forced.get() || may_force && !idle()>
                <Force name=as_written(&name) index=index forced=forced.clone() is_forced=is_forced />
            </Show>
        </aside>
    }
}

/// The chain of locations, each with its class.
fn flow_graph(nodes: Vec<(String, &'static str)>) -> impl IntoView {
    let node = |(i, (text, class)): (usize, (String, &str))| {
        view! {
            {(i > 0).then(|| view! { <span class="to">"→"</span> })}
            <span class=format!("node {class}")>{text}</span>
        }
    };
    let nodes = nodes.into_iter().enumerate().map(node).collect_view();
    view! { <div class="flow-graph" aria-hidden="true">{nodes}</div> }
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
                <Inline text=Signal::derive(move || {
                    let text = if is_forced.get() { key::FORCE_FORCED } else { key::FORCE_TEXT };
                    state.fill(text, &[("name", &name)])
                }) />
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

/// The fields of the value that is placed.
fn fields_of(verdict: &Verdict) -> impl IntoView + use<> {
    view! { <Fields ty=Signal::stored(Some(type_placed(verdict))) /> }
}

/// Type of the value that is placed.
fn type_placed(verdict: &Verdict) -> String {
    let ty = short_type(&verdict.ty);
    // `&T{…}` and `new(T)` are pointers; placement and size are those of the T.
    let made = verdict.what.starts_with('&') || verdict.what.starts_with("new(");
    ty.strip_prefix('*').filter(|_| made).unwrap_or(&ty).to_owned()
}

/// Type, size, frame and position.
fn details(state: State, analysis: &Analysis, verdict: &Verdict) -> String {
    let lang = state.lang.get();
    let ty = type_placed(verdict);
    // The size of a literal, or of the slice for a variadic parameter, is that of its array.
    let made = verdict.what.ends_with("{...}") || verdict.what == "... argument";
    let array = made && ty.starts_with("[]") && verdict.cause != Cause::Interface;
    let mut parts = vec![if array { lang.fill(key::KIND_ARRAY_OF, &[("type", &ty)]) } else { ty }];
    parts.push(verdict.size.map_or_else(|| lang.text(key::SIZE_UNKNOWN).to_owned(), bytes));
    if !verdict.func.is_empty() {
        parts.push(lang.fill(key::IN_FUNC, &[("func", &short_func(&verdict.func))]));
    }
    // Other values of the line may have the same name.
    let is_alike =
        |v: &Verdict| v.what == verdict.what && v.pos.line == verdict.pos.line && v.pos != verdict.pos;
    let at = match analysis.verdicts.iter().any(is_alike) {
        true => at_column(state, verdict.pos),
        false => state.at_line(verdict.pos.line),
    };
    parts.push(if verdict.pos == verdict.origin { at } else { inlined(state, analysis, verdict, &at) });
    parts.retain(|p| !p.is_empty());
    parts.join(" · ")
}

/// Says where inlined code comes from.
#[inline(never)]
fn inlined(state: State, analysis: &Analysis, verdict: &Verdict, at: &str) -> String {
    let origin = match verdict.origin.file.0 {
        0 => state.at_line(verdict.origin.line),
        file => {
            let name = analysis.files.get(file as usize).map_or("", String::as_str);
            let line = verdict.origin.line;
            format!("{}:{line}", name.strip_prefix(LIBRARY).unwrap_or(name))
        }
    };
    state.fill(key::AT_INLINED, &[("at", at), ("origin", &origin)])
}

/// Formats a position with its column.
#[inline(never)]
fn at_column(state: State, LineCol { line, col, .. }: LineCol) -> String {
    let place = state.place(line);
    if place.contains(':') {
        return format!("{place}:{col}");
    }
    state.fill(key::LINE_COL, &[("line", &place), ("col", &col.to_string())])
}

/// What the names of the library's files begin with.
const LIBRARY: &str = "$GOROOT/src/";

/// Whether a line that begins so is inside a function literal begun on it.
fn is_in_literal(line: &str) -> bool {
    line.split_once("func(").is_some_and(|(_, rest)| rest.matches('{').count() > rest.matches('}').count())
}

#[component]
fn EdgeRow(edge: Edge, code: Option<Code>, test: &'static str) -> impl IntoView {
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
    if let Some((pos, code)) = own.filter(|pos| !in_literal(*pos)).zip(code) {
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
        <li class="edge" data-testid=test>
            <Inline text=edge.text />
            {(!edge.code.is_empty())
                .then(|| {
                    view! {
                        {state.t(key::LIST_COLON)}
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
                            on:click=move |_| state.jump.set(Some(Jump { line, col, focus: false }))
                            on:mouseenter=move |_| state.hover.set(Some(Hover::Line(line)))
                            on:mouseleave=move |_| state.hover.set(None)
                        >
                            {move || at_column(state, pos)}
                        </button>
                    }
                })}
            {move || {
                // An audience cannot press it, and gets more lines of the story.
                step.get()
                    .filter(|_| !state.present.get())
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
