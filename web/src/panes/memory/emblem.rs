//! The name of a box, which is all that it shows when zoomed out, as large as the box allows.

use crate::fixed::fixed;
use crate::view::Rect;
use crate::view::emblem::emblem_size;
use leptos::prelude::*;

/// The name of a box, which is all that it shows when zoomed out.
pub(super) fn emblem(text: String, rect: Rect) -> impl IntoView {
    let style = format!("--fit:{}px", fixed(emblem_size(&text, rect), 0));
    // A line may break there.
    let text = text.replace(']', "]\u{200b}");
    view! { <p class="emblem" aria-hidden="true" style=style>{text}</p> }
}
