//! The name of a box, which is all that it shows when zoomed out, as large as the box allows.

use crate::fixed::fixed;
use crate::view::Rect;
use crate::view::emblem::{emblem_size, lines_size};
use crate::widgets::tag::{Tag, tag};

/// The name of a box, which is all that it shows when zoomed out.
pub(super) fn emblem(text: &str, rect: Rect) -> Tag {
    let style = format!("--fit:{}px", fixed(emblem_size(text, rect), 0));
    // A line may break there.
    let text = text.replace(']', "]\u{200b}");
    tag("p").set("class", "emblem").set("aria-hidden", "true").set("style", style).text(text)
}

/// The name of a box and those of what is in it, one below the other.
pub(super) fn emblem_of(names: &[String], rect: Rect) -> Tag {
    let style = format!("--fit:{}px", fixed(lines_size(names, rect), 0));
    let text = names.join("\n");
    tag("p").set("class", "emblem").set("aria-hidden", "true").set("style", style).text(text)
}
