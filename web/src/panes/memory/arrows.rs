//! Draws arrows as SVG, in front of the boxes. They are faint unless they touch something changed or hovered.

use super::parts::Parts;
use super::stage::{rank, staged};
use super::{Look, class_with};
use crate::fixed::px;
use crate::state::{Hover, State};
use crate::view::camera::Level;
use crate::view::{Arrow, Rect, Scene};
use leptos::prelude::*;

fn is_lit(arrow: &Arrow, hover: Option<&Hover>) -> bool {
    match hover {
        Some(Hover::Pointer(from)) => arrow.from == *from,
        Some(Hover::Object(address)) => arrow.object == Some(*address) || arrow.holder == Some(*address),
        Some(Hover::Line(_) | Hover::Verdict(_)) | None => false,
    }
}

#[component]
fn One(arrow: RwSignal<Option<Arrow>>) -> impl IntoView {
    let state = expect_context::<State>();
    let lit = Memo::new(move |_| {
        state.hover.with(|h| arrow.with(|a| a.as_ref().is_some_and(|a| is_lit(a, h.as_ref()))))
    });
    // One effect for the whole arrow, not one for each attribute.
    move || {
        let a = arrow.get()?;
        let path = a.path();
        let states = [(a.changed, "changed"), (a.dead, "dead"), (lit.get(), "lit")];
        let tip = (px(a.tip.0), px(a.tip.1));
        Some(view! {
            <g
                class=class_with(&format!("arrow {}", a.kind.class()), &states)
                data-testid="pointer"
                data-from=format!("{:#x}", a.from)
                data-to=format!("{:#x}", a.to)
                data-object=a.object.map(|o| format!("{o:#x}"))
                data-tip-x=tip.0.to_string()
                data-tip-y=tip.1.to_string()
            >
                <path class="wide" d=path.clone() />
                <path class="casing" d=path.clone() />
                <path class="shaft" d=path />
                // Zoomed out, it grows from where it touches.
                <path class="tip" d=a.head() style=format!("transform-origin:{}px {}px", tip.0, tip.1) />
                <circle class="start" r="3.5" cx=px(a.start.0).to_string() cy=px(a.start.1).to_string() />
            </g>
        })
    }
}

#[component]
pub fn Arrows(look: Look) -> impl IntoView {
    let state = expect_context::<State>();
    let arrows = Parts::new(state, Scene::arrow);
    let shown = staged(Memo::new(move |_| {
        if look.level.get() == Level::Far {
            return Vec::new();
        }
        state.picture.scene.with(|s| {
            let part = look.part(s.arrows.len());
            let inside =
                |n: Rect, (x, y): (f64, f64)| x >= n.x && x <= n.right() && y >= n.y && y <= n.bottom();
            let ends_in = |a: &Arrow| rank(part, |r| inside(r, a.start) || inside(r, a.tip));
            let ranked = |a: &Arrow| Some(((a.from, a.kind.class()), ends_in(a)?));
            let mut list: Vec<_> = s.arrows.iter().filter_map(ranked).collect();
            // A variable and its first field share an address, and hold the same pointer.
            list.dedup_by_key(|(key, _)| *key);
            list
        })
    }));
    view! {
        <svg class="arrows" aria-hidden="true" width="1" height="1">
            <For
                each=move || shown.get()
                key=|key| *key
                children=move |(from, _)| view! { <One arrow=arrows.part(from) /> }
            />
        </svg>
    }
}
