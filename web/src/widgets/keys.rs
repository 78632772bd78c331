//! Which key presses are the page's.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// Whether the target of an event is in an element that the selector matches.
pub fn within(event: &KeyboardEvent, selector: &str) -> bool {
    let target = event.target().and_then(|t| t.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|t| t.closest(selector).ok().flatten().is_some())
}

/// Whether a key is pressed for the page as a whole: no dialog is open, and nothing is typed.
pub fn is_for_page(event: &KeyboardEvent) -> bool {
    // While a dialog is open, the browser handles the keys, wherever the focus is.
    let in_dialog = document().query_selector("dialog[open]").ok().flatten().is_some();
    let typing = within(event, "input:not([type=checkbox]), textarea, select, dialog, .cm-content");
    !in_dialog && !typing && !event.ctrl_key() && !event.meta_key() && !event.alt_key()
}
