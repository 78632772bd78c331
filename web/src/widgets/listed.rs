//! A separately scrolled list, next to the details of its selected row.
//! Invariant: a choice scrolls only the list, and the details are shown from their beginning.

use leptos::prelude::*;
use web_sys::Element;

/// Brings the chosen row (`.chosen-row`) of the list with this id into view whenever `choice` changes.
pub fn follow_choice<T: PartialEq + Clone + Send + Sync + 'static>(id: &'static str, choice: Memo<T>) {
    Effect::new(move |_| {
        choice.track();
        // Wait until the rows have changed.
        request_animation_frame(move || {
            let Some(list) = document().get_element_by_id(id) else { return };
            if let Ok(Some(row)) = list.query_selector(".chosen-row") {
                show(&list, &row);
            }
            // On a narrow screen the details are below the list, and the panel around both scrolls.
            if let Ok(Some(panel)) = list.closest("[role=tabpanel]") {
                panel.set_scroll_top(0);
            }
        });
    });
}

/// Scrolls a row of a list into view.
fn show(list: &Element, row: &Element) {
    let (frame, place) = (list.get_bounding_client_rect(), row.get_bounding_client_rect());
    let above = frame.top() - place.top();
    let below = place.bottom() - frame.bottom();
    if above > 0.0 || below > 0.0 {
        // Scroll it to the middle, so that its neighbours are in view, too.
        let middle = (place.top() + place.bottom() - frame.top() - frame.bottom()) / 2.0;
        list.set_scroll_top(list.scroll_top() + middle as i32);
    }
}
