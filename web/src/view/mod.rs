//! Lays out a snapshot as boxes and arrows in a plane, in CSS pixels on a 4 px grid.
//! In: the run's objects, placed once in a [`Chart`], then any `Snapshot` of the run. Out: a [`Scene`], which
//! components only render, and the camera.
//! Invariants: a scene depends only on run and step; an object keeps its place from allocation to free, unless the heap
//! has more objects than a picture has room for; boxes never overlap; an arrow starts at the edge of its pointer's box,
//! next to the pointer, ends at the edge of the target's box, and enters no box.

pub mod arrow;
pub mod boxes;
pub mod camera;
pub mod chart;
pub mod forest;
pub mod gaps;
pub mod emblem;
mod named;
pub mod names;
mod near;
pub mod pace;
pub mod pages;
pub mod scene;
pub mod stacks;
pub mod stage;
pub mod tidy;
pub mod tiles;
pub mod value;

pub use arrow::{Arrow, ArrowKind};
pub use boxes::{Form, ObjectBox};
pub use camera::Camera;
pub use chart::Chart;
pub use named::without;
pub use pages::{PageBox, Pages};
pub use scene::{GlobalsBox, Scene, build};
pub use stacks::{FrameBox, Section, StackBox};
pub use value::Row;

/// Height of a row of text, px.
pub const ROW: f64 = 24.0;
/// Height of a box's title, px.
pub const HEAD: f64 = 28.0;
/// Height of an array's cell, which shows index and value, px.
pub const CELL: f64 = 40.0;
/// Width of a character of the monospace font of 13 px, px.
pub const CHAR: f64 = 7.85;
/// Padding inside a box, px.
pub const PAD: f64 = 10.0;
/// Gap between boxes of a family side by side, px; an audience's is narrower.
pub const GAP: f64 = 20.0;
/// Gap between a box and its children below, px.
pub const CHILD_GAP: f64 = 36.0;
/// Gap between families, px.
pub const FAMILY_GAP: f64 = 40.0;
/// Gap between stacks and heap, px.
pub const GUTTER: f64 = 76.0;
/// Margin of the scene, px.
pub const MARGIN: f64 = 24.0;
/// Width of a stack, px.
pub const STACK_WIDTH: f64 = 296.0;
const SMALL_STACK_WIDTH: f64 = 184.0;

/// Whom a picture is for. It decides how wide stacks, boxes and lists are; heights are the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Width {
    /// Someone at a desk.
    #[default]
    Wide,
    /// An audience. Text is larger (21 px, static/style/later/presenting.css), stacks have no types, lists are shorter, and
    /// gaps narrower.
    Narrow,
    /// Someone with a phone. Stacks have no types, and lists are shorter.
    Small,
}

impl Width {
    /// Width of a character, px.
    fn char(self) -> f64 {
        match self {
            Width::Wide | Width::Small => CHAR,
            Width::Narrow => 12.65,
        }
    }
    /// Gap between boxes of a family side by side, px.
    fn gap(self) -> f64 {
        match self {
            Width::Wide | Width::Small => GAP,
            Width::Narrow => 12.0,
        }
    }
    /// Left edge of stacks and globals, px. The heap's place does not depend on it.
    fn stack_x(self) -> f64 {
        match self {
            Width::Wide => MARGIN,
            Width::Narrow => MARGIN + 4.0,
            Width::Small => MARGIN + STACK_WIDTH - SMALL_STACK_WIDTH,
        }
    }
    /// Left edge of stacks and globals, and right edge of the heap's heading beside them, px.
    pub fn stacks(self) -> (f64, f64) {
        const HEADING: f64 = 160.0;
        (self.stack_x(), chart::HEAP_X + HEADING)
    }
    /// Width of stacks and globals, px.
    fn stack(self) -> f64 {
        match self {
            Width::Wide => STACK_WIDTH,
            Width::Narrow => 328.0,
            Width::Small => SMALL_STACK_WIDTH,
        }
    }
}

/// A rectangle of the plane: upper left corner, width and height, CSS px.
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
    /// Whether the interiors intersect.
    pub fn overlaps(self, other: Rect) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }
    /// The smallest rectangle that contains both.
    pub fn union(self, other: Rect) -> Rect {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Rect { x, y, w: self.right().max(other.right()) - x, h: self.bottom().max(other.bottom()) - y }
    }
    /// Whether `other` is inside, edges included.
    pub fn contains(self, other: Rect) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && self.right() >= other.right()
            && self.bottom() >= other.bottom()
    }
    /// The rectangle extended by `by` px on every side.
    pub fn grown(self, by: f64) -> Rect {
        Rect { x: self.x - by, y: self.y - by, w: self.w + 2.0 * by, h: self.h + 2.0 * by }
    }
}

/// Rounds up to the 4 px grid.
pub fn grid(length: f64) -> f64 {
    (length / 4.0).ceil() * 4.0
}

/// Width of a text in monospace columns. Every character from U+1100 up counts as two, as CJK characters do.
pub fn columns(text: &str) -> usize {
    text.chars().map(|c| if c as u32 >= 0x1100 { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests;
