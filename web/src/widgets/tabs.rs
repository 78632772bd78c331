//! Keyboard navigation of a row of tabs, and where keys go after a click.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent, MouseEvent};

/// After a click with the mouse, gives arrows, Enter and space back to the page, which steps with them.
pub fn give_back_keys(event: &MouseEvent) {
    if event.detail() > 0
        && let Some(focused) = document().active_element()
    {
        let _ = focused.unchecked_into::<HtmlElement>().blur();
    }
}

/// Index of the tab that a key moves to from tab `at` of `n`; `None` for keys that tabs do not handle.
pub fn moved(event: &KeyboardEvent, at: usize, n: usize) -> Option<usize> {
    let next = match event.key().as_str() {
        "ArrowRight" => (at + 1) % n,
        "ArrowLeft" => (at + n - 1) % n,
        "Home" => 0,
        "End" => n - 1,
        _ => return None,
    };
    event.prevent_default();
    event.stop_propagation();
    Some(next)
}
