//! Sizes that the picture depends on: the pane's, the page's, its text's.

use crate::state::State;
use crate::view::{Chart, Width};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::prelude::*;

/// Media query for a phone; the stylesheets have the same.
const PHONE: &str = "(max-width: 639px)";

/// Keeps the size of an element that lives as long as the page.
pub fn watch_size(element: NodeRef<html::Div>, size: RwSignal<(f64, f64)>) {
    Effect::new(move |_| {
        let Some(element) = element.get() else { return };
        let watched = element.clone();
        let measure = Closure::<dyn Fn()>::new(move || {
            let now = (f64::from(watched.client_width()), f64::from(watched.client_height()));
            if size.get_untracked() != now {
                size.set(now);
            }
        });
        if let Ok(observer) = web_sys::ResizeObserver::new(measure.as_ref().unchecked_ref()) {
            observer.observe(&element);
        }
        // Leaked: it lives as long as the page.
        measure.forget();
    });
}

/// Places the objects of the run anew once the picture is for someone else.
pub fn renew_chart(state: State) {
    if let Some(recording) = state.recording.get_untracked() {
        state.picture.chart.set(Arc::new(Chart::of(&recording.lives, state.width())));
    }
}

/// Keeps track of whether the page is as narrow as a phone.
pub fn watch_page(state: State) {
    let is_phone = || {
        let narrow = window().match_media(PHONE).ok().flatten();
        narrow.is_some_and(|narrow| narrow.matches())
    };
    state.phone.set(is_phone());
    let listener = window_event_listener(leptos::ev::resize, move |_| {
        if state.phone.get_untracked() != is_phone() {
            state.phone.set(is_phone());
            renew_chart(state);
        }
    });
    on_cleanup(move || listener.remove());
}

/// Size of the page's text, px.
pub fn root_font() -> f64 {
    let root = document().document_element();
    let style = root.and_then(|root| window().get_computed_style(&root).ok().flatten());
    let size = style.and_then(|style| style.get_property_value("font-size").ok());
    size.and_then(|size| size.trim_end_matches("px").parse().ok()).unwrap_or(14.0)
}

/// Width that the picture of a run takes at the smallest scale of presentation mode, px at a font of 20 px.
pub fn presented_width(chart: &Chart) -> f64 {
    // The margin that `follow` leaves. One more pixel is for rounding.
    const MARGIN: f64 = 4.0;
    let (left, right) = Width::Narrow.stacks();
    (chart.own.right().max(right) - left + 2.0 * MARGIN) * super::MIN_PRESENTED + 1.0
}
