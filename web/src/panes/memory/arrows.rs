//! Arrows as SVG: all of them below the boxes, and those that matter now once more above.

use crate::state::{Hover, State};
use crate::view::{Arrow, ArrowKind};
use leptos::prelude::*;

fn class(kind: ArrowKind) -> &'static str {
    match kind {
        ArrowKind::Heap => "heap",
        ArrowKind::Stack => "stack",
        ArrowKind::Global => "global",
        ArrowKind::Dangling => "dangling",
    }
}

fn is_lit(arrow: &Arrow, hover: Option<&Hover>) -> bool {
    match hover {
        Some(Hover::Pointer(from)) => arrow.from == *from,
        Some(Hover::Object(address)) => arrow.object == Some(*address) || arrow.holder == Some(*address),
        Some(Hover::Line(_) | Hover::Verdict(_)) | None => false,
    }
}

#[component]
fn One(arrow: Memo<Option<Arrow>>) -> impl IntoView {
    let state = expect_context::<State>();
    let lit = move || state.hover.with(|h| arrow.with(|a| a.as_ref().is_some_and(|a| is_lit(a, h.as_ref()))));
    let path = move || arrow.with(|a| a.as_ref().map_or(String::new(), |a| a.path.clone()));
    let tip = move || {
        arrow.with(|a| {
            a.as_ref().map_or(String::new(), |a| {
                format!("transform:translate({:.1}px,{:.1}px) scaleX({})", a.tip.0, a.tip.1, a.direction)
            })
        })
    };
    let kind = move || arrow.with(|a| a.as_ref().map_or("", |a| class(a.kind)));
    view! {
        <g
            class=move || format!("arrow {}", kind())
            class:changed=move || arrow.with(|a| a.as_ref().is_some_and(|a| a.changed))
            class:lit=lit
            data-testid="pointer"
            data-from=move || arrow.with(|a| a.as_ref().map(|a| format!("{:#x}", a.from)))
            data-to=move || arrow.with(|a| a.as_ref().map(|a| format!("{:#x}", a.to)))
            on:mouseenter=move |_| state.hover.set(arrow.with_untracked(|a| a.as_ref().map(|a| Hover::Pointer(a.from))))
            on:mouseleave=move |_| state.hover.set(None)
        >
            <path class="wide" d=path />
            <path class="shaft" d=path />
            <path class="tip" d="M0 0L-9 -4.5L-9 4.5z" style=tip />
        </g>
    }
}

#[component]
pub fn Arrows() -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <svg class="arrows" aria-hidden="true" width="1" height="1">
            <For
                each=move || state.scene.with(|s| s.arrows.iter().map(|a| (a.from, class(a.kind))).collect::<Vec<_>>())
                key=|key| *key
                children=move |(from, _)| {
                    let arrow = Memo::new(move |_| {
                        state.scene.with(|s| s.arrows.iter().find(|a| a.from == from).cloned())
                    });
                    view! { <One arrow=arrow /> }
                }
            />
        </svg>
    }
}

/// Drawn above the boxes, so that they can be followed to the end.
#[component]
pub fn LitArrows() -> impl IntoView {
    let state = expect_context::<State>();
    let lit = Memo::new(move |_| {
        let hover = state.hover.get();
        state
            .scene
            .with(|s| s.arrows.iter().filter(|a| is_lit(a, hover.as_ref())).cloned().collect::<Vec<_>>())
    });
    view! {
        <svg class="arrows above" aria-hidden="true" width="1" height="1">
            {move || {
                lit.get()
                    .into_iter()
                    .map(|arrow| {
                        let tip = format!(
                            "transform:translate({:.1}px,{:.1}px) scaleX({})",
                            arrow.tip.0,
                            arrow.tip.1,
                            arrow.direction,
                        );
                        view! {
                            <g class=format!("arrow lit {}", class(arrow.kind))>
                                <path class="shaft" d=arrow.path />
                                <path class="tip" d="M0 0L-9 -4.5L-9 4.5z" style=tip />
                            </g>
                        }
                    })
                    .collect_view()
            }}
        </svg>
    }
}
