//! A snapshot as boxes and arrows in one plane, in CSS pixels on a 4 px grid.
//! In: `Snapshot`, the places kept so far. Out: a [`Scene`] that components only put on the page.
//! Invariants: an object keeps its place from the step that creates it to the step that frees it; boxes never
//! overlap; an arrow starts at its pointer's row and ends at the edge of the box that it points into.

pub mod arrow;
pub mod fold;
pub mod keep;
pub mod place;
pub mod scene;
pub mod value;

pub use arrow::{Arrow, ArrowKind};
pub use place::Places;
pub use scene::{FrameBox, GlobalsBox, GroupBox, ObjectBox, Scene, Section, StackBox, build};
pub use value::Row;

/// Height of a row of text.
pub const ROW: f64 = 24.0;
/// Height of a box's title.
pub const HEAD: f64 = 28.0;
/// Width of one character of the monospace font, and of the padding at both sides of a box together.
pub const CHAR: f64 = 7.25;
pub const PAD: f64 = 24.0;
/// Space kept for the dot that a pointer starts from.
pub const PORT: f64 = 16.0;
/// Between boxes of one column, and between columns.
pub const GAP: f64 = 12.0;
pub const GUTTER: f64 = 72.0;
/// Of an object's box.
pub const OBJECT_WIDTH: f64 = 224.0;

/// A rectangle of the plane.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Rect {
    pub x: f64,
    pub y: f64,
    pub w: f64,
    pub h: f64,
}

impl Rect {
    pub fn right(self) -> f64 {
        self.x + self.w
    }
    pub fn bottom(self) -> f64 {
        self.y + self.h
    }
    pub fn overlaps(self, other: Rect) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }
}

/// Rounds up to the 4 px grid.
pub fn grid(length: f64) -> f64 {
    (length / 4.0).ceil() * 4.0
}

/// Columns of monospace text: a CJK character takes two.
pub fn columns(text: &str) -> usize {
    text.chars().map(|c| if c as u32 >= 0x1100 { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests;
