//! Lays out, below the stacks, the pages that the collector marks as a whole: which objects of a page were seen and
//! which were scanned, and the page's place in the queue.
//! In: a snapshot, and the objects drawn. Out: a box for each page that holds one of them, if there are several.

use super::scene::Options;
use super::{GAP, HEAD, ObjectBox, PAD, ROW, Rect, Width};
use escapement_core::trace::snapshot::{Color, PageView, Snapshot};

/// Size of a page, bytes.
const PAGE: u64 = 8192;
/// Maximum number of pages drawn.
const MOST: usize = 12;
/// Maximum number of cells in each.
pub const MOST_CELLS: usize = 24;
/// Height of the line above the pages, px.
const HEADING: f64 = 28.0;
/// Width of the word before the cells, columns.
pub const WORD: f64 = 8.0;
/// Width of the number after them, columns.
const NUMBER: f64 = 3.0;
/// Maximum width of a cell, px.
const WIDEST: f64 = 14.0;
/// For an audience, whose picture with pages is a small one, and in any that is zoomed out: heights of lines of text and
/// of cells, px. Cells are below the word and the number.
const LINE: f64 = 46.0;
const CELLS: f64 = 36.0;

/// All pages of a picture.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Pages {
    /// Line above them.
    pub heading: Rect,
    pub boxes: Vec<PageBox>,
    /// Number of pages in the queue.
    pub queued: usize,
}

/// A page of one size of slots, in bytes.
#[derive(Clone, PartialEq, Debug)]
pub struct PageBox {
    pub rect: Rect,
    /// Whether its lines are high enough to be read in a small picture.
    pub large: bool,
    pub address: u64,
    pub slot_size: u64,
    /// Titles of its objects that are drawn, each once.
    pub types: Vec<String>,
    /// Address and colour of each object that has a cell.
    pub cells: Vec<(u64, Color)>,
    /// Width of a cell, px.
    pub wide: f64,
    /// Number of objects without a cell.
    pub omitted: u32,
    /// Numbers of objects: all, seen, scanned.
    pub count: [usize; 3],
    /// Whether the collector has just scanned one of its objects.
    pub scanning: bool,
    /// Place in the queue, from 1; `None` if it is not queued.
    pub place: Option<u32>,
}

/// Lays out the pages below `top`.
pub(super) fn pages(snapshot: &Snapshot, objects: &[ObjectBox], options: Options, top: f64) -> Option<Pages> {
    let all = &snapshot.gc.pages;
    let drawn = |page: &&PageView| objects.iter().any(|o| o.address & !(PAGE - 1) == page.address);
    let shown: Vec<&PageView> = all.iter().filter(drawn).take(MOST).collect();
    // A single page needs no queue.
    if shown.len() < 2 {
        return None;
    }
    let width = options.width;
    let large = options.names_only || width == Width::Narrow;
    let (first, high) = match large {
        true => (LINE, LINE + 2.0 * (LINE + CELLS) + 4.0),
        false => (HEADING, HEAD + 2.0 * ROW + 4.0),
    };
    let heading = Rect { x: width.stack_x(), y: top, w: width.stack(), h: first };
    let place = |i: usize| Rect { y: heading.bottom() + i as f64 * (high + 8.0), h: high, ..heading };
    let boxes =
        shown.iter().enumerate().map(|(i, page)| page_box(page, objects, place(i), (width, large))).collect();
    let queued = all.iter().filter(|page| page.place.is_some()).count();
    Some(Pages { heading, boxes, queued })
}

fn page_box(page: &PageView, objects: &[ObjectBox], rect: Rect, (width, large): (Width, bool)) -> PageBox {
    let mut types: Vec<String> = Vec::new();
    for object in objects.iter().filter(|o| o.address & !(PAGE - 1) == page.address) {
        if !types.contains(&object.title) {
            types.push(object.title.clone());
        }
    }
    let cells: Vec<_> = page.objects.iter().take(MOST_CELLS).copied().collect();
    let (labels, widest) = match large {
        true => (0.0, f64::INFINITY),
        false => ((WORD + NUMBER) * width.char(), WIDEST),
    };
    let room = rect.w - 2.0 * PAD - labels;
    let of = |colors: &[Color]| page.objects.iter().filter(|(_, color)| colors.contains(color)).count();
    PageBox {
        rect,
        large,
        address: page.address,
        slot_size: page.slot_size,
        types,
        wide: (room / cells.len().max(1) as f64).min(widest).floor(),
        omitted: page.omitted + (page.objects.len() - cells.len()) as u32,
        count: [
            page.objects.len() + page.omitted as usize,
            of(&[Color::Grey, Color::Black]),
            of(&[Color::Black]),
        ],
        cells,
        scanning: page.scanning,
        place: page.place,
    }
}

impl Pages {
    /// Bounds of the heading and all boxes.
    pub fn extent(&self) -> Rect {
        self.boxes.iter().map(|page| page.rect).fold(self.heading, Rect::union)
    }
    /// Bounds of the page on which an object was just scanned.
    pub fn scanning(&self) -> Option<Rect> {
        self.boxes.iter().find(|page| page.scanning).map(|page| page.rect)
    }
}

/// Space between the stacks and the pages, px.
pub const ABOVE: f64 = GAP;
