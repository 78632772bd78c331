//! The Calls tab: the runtime calls that gc emits for each line, as in `go tool compile -S`.

use crate::engine;
use crate::i18n::key;
use crate::panes::more;
use crate::state::{Hover, Jump, State};
use crate::widgets::Inline;
use crate::widgets::window::window;
use crate::words::calls::explain;
use crate::words::markup;
use escapement_core::diag::OPEN_DEFER;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// A line, and the runtime functions that it calls, each with the number of calls.
type Line = (u32, Vec<(String, usize)>);

#[component]
pub fn Calls() -> impl IntoView {
    let state = expect_context::<State>();
    // None until the engine has answered.
    let rows: RwSignal<Option<Vec<Line>>> = RwSignal::new(None);
    // Calls of the lines that later cards ask about would answer them.
    let ahead = Memo::new(move |_| state.places_ahead());
    Effect::new(move |_| {
        state.good.track();
        let ahead = ahead.get();
        engine::calls(move |calls| {
            let mut lines: BTreeMap<u32, Vec<(String, usize)>> = BTreeMap::new();
            for call in calls.into_iter().filter(|c| c.pos.file.0 == 0) {
                if ahead.iter().any(|place| (place.file, place.line) == (call.pos.file, call.pos.line)) {
                    continue;
                }
                let line = lines.entry(call.pos.line).or_default();
                match line.iter_mut().find(|(name, _)| *name == call.name) {
                    Some((_, times)) => *times += 1,
                    None => line.push((call.name, 1)),
                }
            }
            // The signal is gone if another panel was opened meanwhile.
            let _ = rows.try_set(Some(lines.into_iter().collect()));
        });
    });
    let len = Signal::derive(move || rows.with(|rows| rows.as_ref().map_or(0, Vec::len)));
    let window = window(len, Signal::derive(|| None));
    view! {
        <div class="calls">
            <p class="hint"><Inline text=state.title(key::CALLS_HINT) /></p>
            <Show when=move || ahead.with(|places| !places.is_empty())>
                <p class="hint">{state.label(key::M_AHEAD)}</p>
            </Show>
            <Show
                when=move || rows.with(|rows| rows.as_ref().is_none_or(|rows| !rows.is_empty()))
                fallback=move || {
                    let none = move || ahead.with(Vec::is_empty).then(|| state.t(key::CALLS_EMPTY));
                    view! { <p class="empty">{none}</p> }
                }
            >
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{state.label(key::CALLS_LINE)}</th>
                            <th scope="col">{state.label(key::CALLS_CODE)}</th>
                            <th scope="col">{state.label(key::CALLS_CALLS)}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {move || {
                            state.lang.track();
                            let source = state.source.get();
                            let lines: Vec<&str> = source.lines().collect();
                            let shown = rows.with(|rows| {
                                let rows = rows.as_deref().unwrap_or_default();
                                rows.get(window.shown.get()).unwrap_or_default().to_vec()
                            });
                            shown
                                .into_iter()
                                .map(|(line, names)| {
                                    let code = lines.get(line as usize - 1).map_or("", |l| l.trim()).to_owned();
                                    view! { <LineCalls line=line code=code names=names /> }
                                })
                                .collect_view()
                        }}
                    </tbody>
                </table>
                {more::rows_after(state, window)}
            </Show>
        </div>
    }
}

/// The calls of a line, each with its number if there are several.
#[component]
fn LineCalls(line: u32, code: String, names: Vec<(String, usize)>) -> impl IntoView {
    let state = expect_context::<State>();
    let lang = state.lang.get_untracked();
    view! {
        <tr
            on:mouseenter=move |_| state.hover.set(Some(Hover::Line(line)))
            on:mouseleave=move |_| state.hover.set(None)
        >
            <td>
                <button class="link" on:click=move |_| state.jump.set(Some(Jump { line, col: 1, focus: true }))>
                    {move || state.place(line)}
                </button>
            </td>
            <td>
                <code>{code}</code>
            </td>
            <td>
                {names
                    .into_iter()
                    .map(|(name, times)| {
                        let times = (times > 1).then(|| format!(" × {times}"));
                        let explained = explain(lang, &name);
                        let title = markup::plain(&explained);
                        view! {
                            <span class="call" title=title>
                                {(name != OPEN_DEFER).then(|| view! { <code>{format!("runtime.{name}")}</code> })}
                                {times}
                                <small><Inline text=explained /></small>
                            </span>
                        }
                    })
                    .collect_view()}
            </td>
        </tr>
    }
}
