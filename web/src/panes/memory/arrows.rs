//! Draws arrows as SVG, in front of the boxes. They are faint unless they touch something changed or hovered.

use super::Look;
use crate::state::{Hover, State};
use crate::view::camera::Level;
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
    let path = Memo::new(move |_| arrow.with(|a| a.as_ref().map_or(String::new(), |a| a.path())));
    let tip = move || {
        arrow.with(|a| {
            a.as_ref().map_or(String::new(), |a| {
                format!(
                    "transform:translate({:.1}px,{:.1}px) rotate({:.0}deg) scale(var(--tip,1))",
                    a.tip.0, a.tip.1, a.angle
                )
            })
        })
    };
    let start = move |i: usize| {
        arrow.with(|a| {
            a.as_ref()
                .map_or("0".to_owned(), |a| format!("{:.1}", if i == 0 { a.start.0 } else { a.start.1 }))
        })
    };
    let end = move |i: usize| {
        arrow.with(|a| {
            a.as_ref().map_or(String::new(), |a| format!("{:.1}", if i == 0 { a.tip.0 } else { a.tip.1 }))
        })
    };
    let class = move || {
        arrow.with(|a| {
            let Some(a) = a else { return String::new() };
            let (changed, dead) =
                (if a.changed { " changed" } else { "" }, if a.dead { " dead" } else { "" });
            let lit = if lit() { " lit" } else { "" };
            format!("arrow {}{changed}{dead}{lit}", class(a.kind))
        })
    };
    view! {
        <g
            class=class
            data-testid="pointer"
            data-from=move || arrow.with(|a| a.as_ref().map(|a| format!("{:#x}", a.from)))
            data-to=move || arrow.with(|a| a.as_ref().map(|a| format!("{:#x}", a.to)))
            data-object=move || arrow.with(|a| a.as_ref().and_then(|a| a.object).map(|o| format!("{o:#x}")))
            data-tip-x=move || end(0)
            data-tip-y=move || end(1)
        >
            <path class="wide" d=move || path.get() />
            <path class="casing" d=move || path.get() />
            <path class="shaft" d=move || path.get() />
            <path class="tip" d="M0 0L-9 -4.5L-9 4.5z" style=tip />
            <circle class="start" r="3.5" cx=move || start(0) cy=move || start(1) />
        </g>
    }
}

#[component]
pub fn Arrows(look: Look) -> impl IntoView {
    let state = expect_context::<State>();
    let shown = Memo::new(move |_| {
        if look.level.get() == Level::Far {
            return Vec::new();
        }
        state.scene.with(|s| {
            let near = (s.arrows.len() > super::MAX_BOXES).then(|| look.near.get());
            let inside = |n: crate::view::Rect, (x, y): (f64, f64)| {
                x >= n.x && x <= n.right() && y >= n.y && y <= n.bottom()
            };
            let seen = |a: &&Arrow| near.is_none_or(|n| inside(n, a.start) || inside(n, a.tip));
            let mut list: Vec<_> = s.arrows.iter().filter(seen).map(|a| (a.from, class(a.kind))).collect();
            // A variable and its first field share an address, and hold the same pointer.
            list.dedup();
            list
        })
    });
    view! {
        <svg class="arrows" aria-hidden="true" width="1" height="1">
            <For
                each=move || shown.get()
                key=|key| *key
                children=move |(from, _)| {
                    let arrow = Memo::new(move |_| {
                        state.scene.with(|s| s.arrow(from).cloned())
                    });
                    view! { <One arrow=arrow /> }
                }
            />
        </svg>
    }
}
