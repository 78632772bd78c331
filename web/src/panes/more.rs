//! The buttons that bring more of a long list onto the page.

use crate::i18n::{count, key};
use crate::state::State;
use crate::widgets::window::Window;
use leptos::prelude::*;

/// For the beginning of a list's items: those before the first on the page.
pub fn item_before(state: State, window: Window) -> impl IntoView {
    view! {
        <Show when=move || window.before() != 0>
            <li>{button(state, move || window.before(), move || window.show_before())}</li>
        </Show>
    }
}

/// For its end.
pub fn item_after(state: State, window: Window) -> impl IntoView {
    view! {
        <Show when=move || window.after() != 0>
            <li>{button(state, move || window.after(), move || window.show_after())}</li>
        </Show>
    }
}

/// Below a table.
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
