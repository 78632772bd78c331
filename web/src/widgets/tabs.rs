//! Keyboard navigation of a row of tabs.

use web_sys::KeyboardEvent;

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
