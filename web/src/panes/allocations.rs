//! The Allocations tab: per site objects, bytes, what still lives; and why a chosen object is still alive.

use crate::i18n::{bytes, count, key};
use crate::state::{Hover, Jump, State};
use crate::view::keep::{self, Root};
use crate::view::scene::short_func;
use crate::view::value::short_type;
use escapement_core::diag::Placement;
use leptos::prelude::*;

#[component]
pub fn Allocations() -> impl IntoView {
    let state = expect_context::<State>();
    let sites = Memo::new(move |_| {
        state.recording.with(|r| {
            let mut sites = r.as_ref().map_or_else(Vec::new, |r| r.stats.sites.clone());
            sites.sort_by(|a, b| b.bytes.cmp(&a.bytes).then(b.count.cmp(&a.count)));
            sites
        })
    });
    let totals = move || {
        state.recording.with(|r| {
            r.as_ref().map(|r| {
                let s = &r.stats;
                let values: [(&str, &str); 4] = [
                    ("objects", &count(s.mallocs)),
                    ("bytes", &bytes(s.total_alloc)),
                    ("freed", &count(s.frees)),
                    ("cycles", &count(s.gc_cycles)),
                ];
                state.fill(key::ALLOC_TOTALS, &values)
            })
        })
    };
    view! {
        <div class="allocations">
            <div class="panel-bar">
                <span>{totals}</span>
                <span class="spring"></span>
                <button class="button" data-testid="save-profile" on:click=move |_| crate::share::save_profile(state)>
                    {state.label(key::ALLOC_SAVE)}
                </button>
            </div>
            <div class="alloc-columns">
                <Show
                    when=move || sites.with(|s| !s.is_empty())
                    fallback=move || view! { <p class="empty">{state.label(key::ALLOC_EMPTY)}</p> }
                >
                    <table class="table">
                        <thead>
                            <tr>
                                <th scope="col">{state.label(key::ALLOC_LINE)}</th>
                                <th scope="col">{state.label(key::ALLOC_WHAT)}</th>
                                <th scope="col">{state.label(key::ALLOC_WHERE)}</th>
                                <th scope="col" class="number">{state.label(key::ALLOC_OBJECTS)}</th>
                                <th scope="col" class="number">{state.label(key::ALLOC_BYTES)}</th>
                                <th scope="col" class="number">{state.label(key::ALLOC_LIVE)}</th>
                            </tr>
                        </thead>
                        <tbody>
                            {move || {
                                sites
                                    .get()
                                    .into_iter()
                                    .take(200)
                                    .map(|site| {
                                        let own = site.pos.filter(|p| p.file.0 == 0);
                                        let line = own.map_or(0, |p| p.line);
                                        let heap = matches!(site.placement, Placement::Heap | Placement::Dynamic);
                                        view! {
                                            <tr
                                                on:mouseenter=move |_| {
                                                    state.hover.set((line > 0).then_some(Hover::Line(line)))
                                                }
                                                on:mouseleave=move |_| state.hover.set(None)
                                            >
                                                <td>
                                                    {own
                                                        .map(|p| {
                                                            view! {
                                                                <button
                                                                    class="link"
                                                                    on:click=move |_| {
                                                                        state
                                                                            .jump
                                                                            .set(Some(Jump { line: p.line, col: p.col, focus: true }))
                                                                    }
                                                                >
                                                                    {p.line}
                                                                </button>
                                                            }
                                                        })}
                                                </td>
                                                <td>
                                                    <code>{site.what.clone()}</code>
                                                    " "
                                                    <small>{short_type(&site.ty)}</small>
                                                </td>
                                                <td>
                                                    <span class="badge" class:heap=heap class:stack=!heap>
                                                        {if heap { "H" } else { "S" }}
                                                    </span>
                                                </td>
                                                <td class="number">{count(site.count)}</td>
                                                <td class="number">{bytes(site.bytes)}</td>
                                                <td class="number">
                                                    {format!("{} · {}", count(site.live_count), bytes(site.live_bytes))}
                                                </td>
                                            </tr>
                                        }
                                    })
                                    .collect_view()
                            }}
                        </tbody>
                    </table>
                </Show>
                <Alive />
            </div>
        </div>
    }
}

/// "Why is it still alive?" for the object that was pressed in the picture.
#[component]
fn Alive() -> impl IntoView {
    let state = expect_context::<State>();
    let answer = Memo::new(move |_| {
        let object = state.object.get()?;
        state.snapshot.with(|s| {
            let s = s.as_ref()?;
            let view = s.heap.iter().find(|o| o.address == object)?;
            Some((short_type(&view.ty), keep::path_to(s, object)))
        })
    });
    view! {
        <div class="alive" aria-live="polite">
            <h2>{state.label(key::ALIVE_TITLE)}</h2>
            {move || match answer.get() {
                None => view! { <p class="hint">{state.t(key::ALIVE_HINT)}</p> }.into_any(),
                Some((ty, None)) => {
                    view! { <p>{state.fill(key::ALIVE_NOT, &[("type", &ty)])}</p> }.into_any()
                }
                Some((_, Some((root, links)))) => {
                    let start = match &root {
                        Root::Global { name } => state.fill(key::ALIVE_GLOBAL, &[("name", name)]),
                        Root::Slot { goroutine, func, name } => {
                            let id = goroutine.to_string();
                            let func = short_func(func);
                            state.fill(key::ALIVE_SLOT, &[("name", name), ("func", &func), ("id", &id)])
                        }
                    };
                    view! {
                        <ol class="chain">
                            <li>{start}</li>
                            {links
                                .into_iter()
                                .map(|link| {
                                    let address = link.object;
                                    let field = if link.field.is_empty() {
                                        String::new()
                                    } else {
                                        format!(".{} ", link.field)
                                    };
                                    view! {
                                        <li
                                            on:mouseenter=move |_| state.hover.set(Some(Hover::Object(address)))
                                            on:mouseleave=move |_| state.hover.set(None)
                                        >
                                            {field}
                                            "→ "
                                            <code>{short_type(&link.ty)}</code>
                                            " "
                                            <small>{format!("{address:#x}")}</small>
                                        </li>
                                    }
                                })
                                .collect_view()}
                        </ol>
                    }
                        .into_any()
                }
            }}
        </div>
    }
}
