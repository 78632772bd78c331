//! Draws arrows as SVG, in front of the boxes. They are faint unless they touch something changed or hovered.

use super::Look;
use super::parts::Parts;
use super::rows::class_with;
use super::stage::{rank, staged};
use crate::fixed::px;
use crate::state::{Hover, State};
use crate::view::camera::Level;
use crate::view::{Arrow, Rect, Scene};
use crate::widgets::tag::svg;
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
        let (x, y) = (px(a.tip.0), px(a.tip.1));
        // Zoomed out, the tip grows from where it touches.
        let origin = format!("transform-origin:{x}px {y}px");
        let (start_x, start_y) = (px(a.start.0).to_string(), px(a.start.1).to_string());
        let arrow = svg("g")
            .set("class", class_with(&format!("arrow {}", a.kind.class()), &states))
            .set("data-testid", "pointer")
            .set("data-from", format!("{:#x}", a.from))
            .set("data-to", format!("{:#x}", a.to))
            .set_if_some("data-object", a.object.map(|o| format!("{o:#x}")))
            .set("data-tip-x", x.to_string())
            .set("data-tip-y", y.to_string());
        Some(arrow.with([
            svg("path").set("class", "wide").set("d", path.clone()),
            svg("path").set("class", "casing").set("d", path.clone()),
            svg("path").set("class", "shaft").set("d", path),
            svg("path").set("class", "tip").set("d", a.head()).set("style", origin),
            svg("circle").set("class", "start").set("r", "3.5").set("cx", start_x).set("cy", start_y),
        ]))
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
