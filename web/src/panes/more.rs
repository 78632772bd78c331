//! Buttons that render more rows of a long list.

use crate::i18n::{count, key};
use crate::state::State;
use crate::widgets::window::Window;
use leptos::prelude::*;

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
            <li>{button(state, move || window.after(), move || window.show_after())}</li>
        </Show>
    }
}

/// Button below a table for the rows after the rendered ones.
pub fn rows_after(state: State, window: Window) -> impl IntoView {
    view! {
        <Show when=move || window.after() != 0>
            {button(state, move || window.after(), move || window.show_after())}
        </Show>
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
