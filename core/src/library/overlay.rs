//! The overlay: our declarations that take precedence over Go's when a program runs (`core/overlay`).
//! In: an import path. Out: its texts, and what they import.

use crate::embedded::{Table, Text};
use crate::syntax::outline;

/// Texts by import path and file name.
pub static TEXTS: Table = include!(concat!(env!("OUT_DIR"), "/overlay_table.rs"));

/// Outlines of those files by `build/outline.rs`, in the same order.
pub static OUTLINES: Table = include!(concat!(env!("OUT_DIR"), "/overlay_outlines.rs"));

/// What the overlay of a package imports.
pub(super) fn imports(path: &str) -> impl Iterator<Item = &'static str> + use<> {
    let texts = TEXTS.texts(path).into_iter();
    texts.flat_map(|(_, text)| outline::imports(text.get())).map(|import| import.path)
}
