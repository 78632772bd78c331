//! Buttons that render more rows of a long list. One below the rendered rows need not be pressed: scrolling to it does.

use crate::i18n::{count, key};
use crate::state::State;
use crate::widgets::window::Window;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{IntersectionObserver, IntersectionObserverEntry};

/// List item with the button for the items before the rendered ones.
pub fn item_before(state: State, window: Window) -> impl IntoView {
    view! {
        <Show when=move || window.before() != 0>
            <li>{button(state, move || window.before(), move || window.show_before())}</li>
        </Show>
    }
}

/// List item with the button for the items after the rendered ones.
pub fn item_after(state: State, window: Window) -> impl IntoView {
    view! {
        <Show when=move || window.after() != 0>
            <li>{next(state, window)}</li>
        </Show>
    }
}

/// Button below a table for the rows after the rendered ones.
pub fn rows_after(state: State, window: Window) -> impl IntoView {
    view! {
        <Show when=move || window.after() != 0>
            {next(state, window)}
        </Show>
    }
}

/// The button for the rows after the rendered ones, which come by themselves when it is scrolled into view.
fn next(state: State, window: Window) -> impl IntoView {
    let place = NodeRef::<html::Span>::new();
    let scrolled_to = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let seen = |entry: JsValue| entry.unchecked_into::<IntersectionObserverEntry>().is_intersecting();
        if entries.iter().any(seen) {
            window.show_after();
        }
    });
    let observer = IntersectionObserver::new(scrolled_to.as_ref().unchecked_ref()).ok();
    let watch = StoredValue::new_local((observer, scrolled_to));
    Effect::new(move |_| {
        let Some(place) = place.get() else { return };
        watch.with_value(|(observer, _)| observer.iter().for_each(|observer| observer.observe(&place)));
    });
    on_cleanup(move || {
        watch.try_with_value(|(observer, _)| observer.iter().for_each(IntersectionObserver::disconnect));
    });
    view! {
        <span node_ref=place>{button(state, move || window.after(), move || window.show_after())}</span>
    }
}

fn button(
    state: State,
    left: impl Fn() -> usize + Send + 'static,
    show: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <button class="link" data-testid="more" on:click=move |_| show()>
            {move || state.fill(key::MORE_N, &[("count", &count(left() as u64))])}
        </button>
    }
}
