//! Inline Markdown of cards and sentences: `code` and **bold**.

use crate::words::markup::{Piece, pieces};
use leptos::prelude::*;

#[component]
pub fn Inline(#[prop(into)] text: Signal<String>) -> impl IntoView {
    move || {
        let parts = pieces(&text.get());
        parts
            .into_iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.into_any(),
                Piece::Code(text) => view! { <code>{text}</code> }.into_any(),
                Piece::Strong(text) => view! { <b>{text}</b> }.into_any(),
            })
            .collect_view()
    }
}
