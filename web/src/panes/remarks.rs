//! The `-m` tab: gc's text, byte for byte; a click on a line jumps to its position.

use crate::i18n::key;
use crate::panes::more;
use crate::protocol::FILE_NAME;
use crate::state::{Hover, Jump, State};
use crate::widgets::window::window;
use escapement_core::diag::{Analysis, Heading, Remark, RemarkKind};
use escapement_core::span::LineCol;
use leptos::prelude::*;
use std::sync::Arc;

/// Formats a line as gc prints it. `under`: heading of its package, if there are several.
fn line(analysis: &Analysis, remark: &Remark, under: Option<&Heading>) -> String {
    match remark.pos {
        Some(pos) => {
            let place = analysis.place(pos, under);
            let (file, line) = place.unwrap_or_else(|| (FILE_NAME.to_owned(), pos.line));
            format!("{file}:{line}:{}: {}", pos.col, remark.text)
        }
        None => remark.place_without_position().to_owned() + &remark.text,
    }
}

/// Text of a line, its position, and its remark; a package's heading has neither.
type Line<'a> = (String, Option<LineCol>, Option<&'a Remark>);

/// Lines of the wanted remarks, under their packages' headings.
pub fn lines<'a>(analysis: &'a Analysis, wanted: &dyn Fn(&Remark) -> bool) -> Vec<Line<'a>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut shown = None;
    for (index, remark) in (0..).zip(&analysis.remarks).filter(|(_, remark)| wanted(remark)) {
        let under = analysis.headings.iter().rfind(|heading| heading.from <= index);
        if under != shown {
            lines.extend(under.map(|heading| (format!("# {}", heading.path), None, None)));
            shown = under;
        }
        lines.push((line(analysis, remark, under), remark.pos, Some(remark)));
    }
    lines
}

/// The whole text of `-m` (`long`: `-m=2`).
pub fn text(analysis: &Analysis, long: bool) -> String {
    let lines = lines(analysis, &|remark| remark.printed.is_in(long)).into_iter();
    lines.map(|(line, _, _)| line + "\n").collect()
}

fn is_inlining(kind: RemarkKind) -> bool {
    matches!(
        kind,
        RemarkKind::CanInline
            | RemarkKind::CannotInline
            | RemarkKind::InliningCall
            | RemarkKind::Devirtualizing
    )
}

fn class(kind: RemarkKind) -> &'static str {
    match kind {
        RemarkKind::MovedToHeap | RemarkKind::EscapesToHeap => "heap",
        RemarkKind::DoesNotEscape | RemarkKind::ParamDoesNotEscape => "stack",
        RemarkKind::LeakingParam => "leak",
        RemarkKind::CanInline
        | RemarkKind::CannotInline
        | RemarkKind::InliningCall
        | RemarkKind::Devirtualizing
        | RemarkKind::ZeroCopy
        | RemarkKind::SelfAssignment
        | RemarkKind::Flow
        | RemarkKind::Capture
        | RemarkKind::BoundsCheckElided
        | RemarkKind::Other => "",
    }
}

#[component]
pub fn Remarks() -> impl IntoView {
    let state = expect_context::<State>();
    let ahead = Memo::new(move |_| state.places_ahead());
    let lines = Memo::new(move |_| {
        let (inlining, long) = (state.inlining_lines.get(), state.flow_lines.get());
        let ahead = ahead.get();
        state.good.with(|a| {
            let Some(analysis) = a else { return Vec::new() };
            let is_ahead = |r: &Remark| !is_inlining(r.kind) && r.pos.is_some_and(|at| ahead.contains(&at));
            let wanted =
                |r: &Remark| r.printed.is_in(long) && (inlining || !is_inlining(r.kind)) && !is_ahead(r);
            let kept = self::lines(analysis, &wanted).into_iter();
            kept.map(|(line, pos, remark)| (line, pos, remark.map_or("", |r| class(r.kind))))
                .collect::<Vec<_>>()
        })
    });
    // If the text has errors, the lines are those of an older text.
    let outdated = Memo::new(move |_| {
        state.good.with(|good| {
            state
                .analysis
                .with(|now| !good.as_ref().zip(now.as_ref()).is_some_and(|(a, b)| Arc::ptr_eq(a, b)))
        })
    });
    let window = window(Signal::derive(move || lines.with(Vec::len)), Signal::derive(|| None));
    let toggle = move |signal: RwSignal<bool>, id: &'static str, name| {
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    data-testid=id
                    prop:checked=move || signal.get()
                    on:change=move |event| signal.set(event_target_checked(&event))
                />
                <span>{state.label(name)}</span>
            </label>
        }
    };
    view! {
        <div class="remarks">
            <div class="panel-bar">
                {toggle(state.inlining_lines, "m-inlining", key::M_INLINING_LINES)}
                {toggle(state.flow_lines, "m-flow", key::M_LONG)}
                <span class="spring"></span>
                <button class="button" disabled=move || outdated.get() on:click=move |_| save(state)>
                    {state.label(key::M_SAVE)}
                </button>
            </div>
            <Show when=move || ahead.with(|places| !places.is_empty())>
                <p class="hint">{state.label(key::M_AHEAD)}</p>
            </Show>
            <Show
                when=move || lines.with(|l| !l.is_empty())
                fallback=move || view! { <p class="empty">{state.label(key::M_EMPTY)}</p> }
            >
                <ol class="text-lines">
                    {move || {
                        lines
                            .with(|lines| lines.get(window.shown.get()).unwrap_or_default().to_vec())
                            .into_iter()
                            .map(|(text, pos, class)| match pos {
                                Some(pos) => {
                                    view! {
                                        <li class=class>
                                            <button
                                                on:click=move |_| {
                                                    state.jump.set(Some(Jump { line: pos.line, col: pos.col, focus: true }))
                                                }
                                                on:mouseenter=move |_| state.hover.set(Some(Hover::Line(pos.line)))
                                                on:mouseleave=move |_| state.hover.set(None)
                                            >
                                                {text}
                                            </button>
                                        </li>
                                    }
                                        .into_any()
                                }
                                None => view! { <li class=class><span>{text}</span></li> }.into_any(),
                            })
                            .collect_view()
                    }}
                    {more::item_after(state, window)}
                </ol>
            </Show>
        </div>
    }
}

fn save(state: State) {
    let text = state
        .good
        .with_untracked(|a| a.as_ref().map_or(String::new(), |a| text(a, state.flow_lines.get_untracked())));
    crate::share::download::save_file("main.m", "text/plain", text.as_bytes());
}
