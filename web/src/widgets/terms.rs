//! Explains technical terms at their first use in a card.

use crate::i18n::Lang;
use crate::words::markup::Piece;
use crate::words::terms::{Part, parts};
use leptos::prelude::*;

/// Renders paragraphs with their terms explained.
pub fn explained(lang: Lang, paragraphs: &[String]) -> impl IntoView + use<> {
    let paragraph = |parts: Vec<Part>| view! { <p>{parts.into_iter().map(part).collect_view()}</p> };
    parts(lang, paragraphs).into_iter().map(paragraph).collect_view()
}

fn part(part: Part) -> AnyView {
    match part {
        Part::Plain(Piece::Text(text)) => text.into_any(),
        Part::Plain(Piece::Code(text)) => view! { <code>{text}</code> }.into_any(),
        Part::Plain(Piece::Strong(text)) => view! { <b>{text}</b> }.into_any(),
        // A button element would let a line break before the comma that follows.
        Part::Term(word, meaning) => view! {
            <span
                role="button"
                tabindex="0"
                class="term"
                data-testid="term"
                aria-description=meaning
                data-meaning=meaning
            >
                {word}
            </span>
        }
        .into_any(),
    }
}
