//! A border between two panes, moved by dragging or with the arrow keys. The size is kept between visits.
//! Invariant: the size is a custom property of the document, in CSS px; if unset, the style sheet's default applies.

use crate::fixed::fixed;
use crate::store;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, PointerEvent};

/// Distance that an arrow key moves the border, CSS px.
const STRIDE: f64 = 24.0;

/// The size that a border sets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Border {
    /// Width of the pane on its left.
    Left,
    /// Height of the pane above.
    Above,
    /// Height of the pane below.
    Below,
}

fn root() -> Option<HtmlElement> {
    document().document_element()?.dyn_into().ok()
}

fn set(name: &str, size: Option<f64>) {
    let Some(root) = root() else { return };
    let _ = match size {
        Some(size) => root.style().set_property(&format!("--{name}"), &format!("{}px", fixed(size, 0))),
        None => root.style().remove_property(&format!("--{name}")).map(|_| ()),
    };
}

/// Restores the sizes kept under these names.
pub fn restore(names: &[&str]) {
    for name in names {
        if let Some(size) =
            store::kept(&format!("escapement.size.{name}")).and_then(|text| text.parse::<u32>().ok())
        {
            set(name, Some(f64::from(size)));
        }
    }
}

/// `name`: the custom property; `of`: selector of the pane that it sizes.
#[component]
pub fn Splitter(
    border: Border,
    name: &'static str,
    of: &'static str,
    #[prop(into)] label: Signal<&'static str>,
) -> impl IntoView {
    let kept = StoredValue::new(format!("escapement.size.{name}"));
    let size = RwSignal::new(0.0_f64);
    let measure = move || {
        let pane = document().query_selector(of).ok().flatten();
        pane.map_or(0.0, |pane| {
            let rect = pane.get_bounding_client_rect();
            if border == Border::Left { rect.width() } else { rect.height() }
        })
    };
    let change = move |to: f64| {
        let to = to.max(80.0);
        set(name, Some(to));
        size.set(measure());
        kept.with_value(|kept| store::keep(kept, &fixed(to, 0).to_string()));
    };
    // Pointer position and size at the start of the drag, CSS px.
    let drag = StoredValue::new(None::<(f64, f64)>);
    let place = move |event: &PointerEvent| {
        f64::from(if border == Border::Left { event.client_x() } else { event.client_y() })
    };
    let sign = if border == Border::Below { -1.0 } else { 1.0 };
    view! {
        <div
            class=if border == Border::Left { "splitter upright" } else { "splitter" }
            role="separator"
            tabindex="0"
            data-testid=format!("splitter-{name}")
            aria-label=label
            aria-orientation=if border == Border::Left { "vertical" } else { "horizontal" }
            aria-valuenow=move || fixed(size.get(), 0).to_string()
            aria-valuemin="80"
            aria-valuemax="4000"
            on:focus=move |_| size.set(measure())
            on:pointerdown=move |event| {
                drag.set_value(Some((place(&event), measure())));
                let target: HtmlElement = event_target(&event);
                let _ = target.set_pointer_capture(event.pointer_id());
                event.prevent_default();
            }
            on:pointermove=move |event| {
                if let Some((from, before)) = drag.get_value() {
                    change(before + sign * (place(&event) - from));
                }
            }
            on:pointerup=move |_| drag.set_value(None)
            on:pointercancel=move |_| drag.set_value(None)
            on:dblclick=move |_| {
                set(name, None);
                kept.with_value(|kept| store::forget(kept));
            }
            on:keydown=move |event| {
                let by = match (border, event.key().as_str()) {
                    (Border::Left, "ArrowLeft") | (Border::Above | Border::Below, "ArrowUp") => -STRIDE,
                    (Border::Left, "ArrowRight") | (Border::Above | Border::Below, "ArrowDown") => STRIDE,
                    _ => return,
                };
                event.prevent_default();
                event.stop_propagation();
                change(measure() + sign * by);
            }
        ></div>
    }
}
