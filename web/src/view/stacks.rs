//! Lays out goroutine stacks, one below the other, newest frame on top, and the calls inlined into each frame.
//! In: a snapshot. Out: [`StackBox`]es, and the places of their rows for arrows.

use super::scene::{Anchors, Options, Scene, name_columns};
use super::value::{Row, RowState, mark_changed, short_func, slot_rows};
use super::{HEAD, ROW, Rect, Width, names};
use escapement_core::index::HashSet;
use escapement_core::span::LineCol;
use escapement_core::trace::event::{Ending, GcPhase};
use escapement_core::trace::snapshot::{FrameView, GoroutineState, GoroutineView, Snapshot};

/// A goroutine's stack. Positions and lengths in px, sizes in bytes.
#[derive(Clone, PartialEq, Debug)]
pub struct StackBox {
    /// Id of the goroutine.
    pub goroutine: u32,
    pub state: GoroutineState,
    /// The function that its `go` statement called.
    pub entry: String,
    /// Name of a variable that holds the channel it waits for.
    pub waits_for: Option<String>,
    /// How the program ended, once it has.
    pub ended: Option<Ending>,
    /// Whether it did the step.
    pub current: bool,
    /// Whether the collector has stopped the world.
    pub world_stopped: bool,
    /// Size of the stack.
    pub bytes: u64,
    /// Bounds of heading and frames.
    pub rect: Rect,
    /// Height of the heading, px.
    pub heading: f64,
    pub frames: Vec<FrameBox>,
    /// Whether it has frames, none of which is drawn: other stacks take the room.
    pub closed: bool,
    /// Number of frames left out of the middle.
    pub elided: u64,
    /// Whether it has frames that are left out unless `Options::every_frame`, and how many are.
    pub tall: bool,
    pub folded: u64,
    /// Top edge of the line that says so, px.
    pub elided_y: f64,
}

/// A physical frame with the calls that were inlined into it.
#[derive(Clone, PartialEq, Debug)]
pub struct FrameBox {
    /// Goroutine and depth counted from the oldest frame: the same frame has the same key at every step.
    pub key: (u32, usize),
    pub func: String,
    pub size: u64,
    pub address: u64,
    pub rect: Rect,
    /// Width of the names of its rows, columns.
    pub names: usize,
    /// Innermost inlined call first, the frame's own function last.
    pub sections: Vec<Section>,
    /// Whether its function belongs to the standard library.
    pub std: bool,
    /// Whether it is the newest frame.
    pub top: bool,
}

/// One call in a frame: that of the frame's own function, or one inlined into it.
#[derive(Clone, PartialEq, Debug)]
pub struct Section {
    pub func: String,
    pub pos: Option<LineCol>,
    pub inlined: bool,
    /// Made by the compiler to call a method of the program's.
    pub wrapper: bool,
    pub rows: Vec<Row>,
    /// Names of pending deferred functions.
    pub defers: Vec<String>,
}

impl FrameBox {
    /// Its sections, each with the top edge of its heading, px.
    pub fn sections_at(&self) -> impl Iterator<Item = (&Section, f64)> {
        self.sections.iter().scan(self.rect.y, |y, section| {
            let top = *y;
            *y += section.height();
            Some((section, top))
        })
    }
}

impl Section {
    /// Height of heading, rows and pending calls, px.
    fn height(&self) -> f64 {
        let defers = if self.defers.is_empty() { 0.0 } else { ROW };
        let below = if self.inlined { 8.0 } else { 4.0 };
        HEAD + self.rows.len() as f64 * ROW + defers + below
    }
}

/// Maximum number of goroutines whose frames are drawn; others have only a heading, which says so.
pub const MOST_STACKS: usize = 8;
/// Maximum number of goroutines drawn; the current one always is.
const MOST_HEADINGS: usize = 24;
/// Maximum number of frames drawn of one stack.
const MOST_FRAMES: usize = 10;
/// Height above which the middle of a stack is left out, px.
const TALLEST: f64 = 640.0;
/// Height above which the middle is left out for an audience, whose picture is less high, px.
const TALLEST_NARROW: f64 = 380.0;
/// Minimum height of a frame for an audience: room for its name when zoomed out, px.
const LOWEST_NARROW: f64 = 48.0;
const HEADING: f64 = 28.0;
/// Height of a second line of a stack's heading, px.
const SECOND_LINE: f64 = 24.0;

/// Adds the stacks to `scene`, from `top` downwards, and their rows to `anchors`. `changed`: addresses of changed slots.
pub(super) fn stack_boxes(
    snapshot: &Snapshot,
    options: Options,
    changed: &HashSet<u64>,
    top: f64,
    anchors: &mut Anchors,
    scene: &mut Scene,
) {
    let live: Vec<&GoroutineView> =
        snapshot.goroutines.iter().filter(|g| !matches!(g.state, GoroutineState::Dead)).collect();
    let mut y = top;
    let mut drawn = 0;
    for (i, goroutine) in live.iter().enumerate() {
        let current = goroutine.id == snapshot.current;
        if i >= MOST_HEADINGS && !current {
            scene.more_goroutines += 1;
            continue;
        }
        let open = drawn < MOST_STACKS || current;
        drawn += usize::from(!goroutine.frames.is_empty());
        let stack = stack_box(goroutine, snapshot, options, open, changed, y, anchors);
        y = stack.rect.bottom() + if open { 16.0 } else { 0.0 };
        scene.stacks.push(stack);
    }
}

fn stack_box(
    goroutine: &GoroutineView,
    snapshot: &Snapshot,
    options: Options,
    open: bool,
    changed: &HashSet<u64>,
    top: f64,
    anchors: &mut Anchors,
) -> StackBox {
    let physical = if open { group_frames(&goroutine.frames) } else { Vec::new() };
    let total = physical.len() + goroutine.elided as usize;
    let each = physical.iter().enumerate();
    let mut frames: Vec<FrameBox> =
        each.map(|(i, group)| frame_box(goroutine.id, total - 1 - i, group, changed, i == 0)).collect();
    let elided = if open { u64::from(goroutine.elided) } else { 0 };
    let mut folded = 0;
    // Leave out the middle of a tall or deep stack, so that its newest and oldest frames are seen together.
    let width = options.width;
    if width == Width::Narrow {
        frames.iter_mut().for_each(|frame| frame.rect.h = frame.rect.h.max(LOWEST_NARROW));
    }
    let height: f64 = frames.iter().map(|frame| frame.rect.h + 8.0).sum();
    let (newest, oldest) = match width {
        Width::Narrow => shown_ends(&frames),
        _ if height > TALLEST => (2, 2),
        _ => (MOST_FRAMES - 4, 4),
    };
    // The program's own calls stay in view below those of the library.
    let own = frames.iter().position(|frame| !frame.std).filter(|_| width != Width::Narrow);
    let oldest = own.map_or(oldest, |own| oldest.max((frames.len() - own).min(MOST_FRAMES - newest)));
    let mut cut_after = frames.len() / 2;
    let tall = frames.len() > newest + oldest;
    if tall && !options.every_frame {
        folded = (frames.len() - newest - oldest) as u64;
        frames.drain(newest..frames.len() - oldest);
        cut_after = newest;
    }
    // A wide text or a narrow stack leaves no room for both the stack's size and what it waits for in a line.
    let waits_for = goroutine.waits_for.first().and_then(|&c| names::pointed_to_by(snapshot, c));
    let is_long = snapshot.ended.is_some() || matches!(goroutine.state, GoroutineState::Waiting(_));
    let is_two = width != Width::Wide && open && is_long;
    let heading = if is_two { HEADING + SECOND_LINE } else { HEADING };
    let mut y = top + heading;
    let mut elided_y = 0.0;
    for (i, frame) in frames.iter_mut().enumerate() {
        if elided + folded > 0 && i == cut_after {
            elided_y = y;
            y += ROW + 8.0;
        }
        frame.rect = Rect { x: width.stack_x(), y, w: width.stack(), h: frame.rect.h };
        y = frame.rect.bottom() + 8.0;
        for (section, y) in frame.sections_at() {
            anchors.add(&section.rows, frame.rect, y + HEAD, None);
        }
    }
    if tall && elided + folded == 0 {
        elided_y = y;
        y += ROW + 8.0;
    }
    let bottom = if frames.is_empty() { top + heading } else { y - 8.0 };
    StackBox {
        goroutine: goroutine.id,
        state: goroutine.state,
        entry: short_func(&goroutine.entry),
        waits_for,
        ended: snapshot.ended.clone(),
        current: goroutine.id == snapshot.current,
        world_stopped: matches!(snapshot.gc.phase, GcPhase::SweepTermination | GcPhase::MarkTermination),
        bytes: goroutine.stack_hi.saturating_sub(goroutine.stack_lo),
        rect: Rect { x: width.stack_x(), y: top, w: width.stack(), h: bottom - top },
        heading,
        closed: !open && !goroutine.frames.is_empty(),
        frames,
        elided,
        tall,
        folded,
        elided_y,
    }
}

/// Number of frames at the newer and at the older end of a stack that an audience's picture has room for, at least one
/// each.
fn shown_ends(frames: &[FrameBox]) -> (usize, usize) {
    let (mut newest, mut oldest) = (0, 0);
    let mut height = 0.0;
    while newest + oldest < frames.len().min(MOST_FRAMES) {
        let is_newer = newest <= oldest;
        let next = if is_newer { frames.get(newest) } else { frames.iter().rev().nth(oldest) };
        height += next.map_or(0.0, |frame| frame.rect.h + 8.0);
        if newest + oldest >= 2 && height > TALLEST_NARROW {
            break;
        }
        (newest, oldest) = if is_newer { (newest + 1, oldest) } else { (newest, oldest + 1) };
    }
    (newest, oldest)
}

/// Groups frames with the calls inlined into them. Drops the compiler's wrappers of `go` and `defer` calls.
fn group_frames(frames: &[FrameView]) -> Vec<&[FrameView]> {
    let mut groups = Vec::new();
    let mut start = 0;
    for (i, frame) in frames.iter().enumerate() {
        if !frame.inlined {
            groups.extend(frames.get(start..=i));
            start = i + 1;
        }
    }
    if start < frames.len() {
        groups.extend(frames.get(start..));
    }
    let is_wrapper = |group: &[FrameView]| group.iter().all(|frame| names::is_wrapper(&frame.func));
    if groups.len() > 1 {
        groups.retain(|group| !is_wrapper(group));
    }
    groups
}

fn frame_box(
    goroutine: u32,
    depth: usize,
    group: &[FrameView],
    changed: &HashSet<u64>,
    top: bool,
) -> FrameBox {
    let mut sections = Vec::new();
    for frame in group {
        let mut rows = Vec::new();
        if !frame.std {
            for slot in &frame.slots {
                slot_rows(slot, &mut rows);
            }
        }
        if !top {
            fold_arrays(&mut rows);
        }
        mark_changed(&mut rows, changed);
        sections.push(Section {
            func: short_func(&frame.func),
            pos: frame.pos,
            inlined: frame.inlined,
            wrapper: frame.wrapper,
            rows,
            defers: frame.defers.iter().map(|d| short_func(d)).collect(),
        });
    }
    let own = group.last();
    let names = name_columns(sections.iter().flat_map(|s| s.rows.iter()));
    let h = sections.iter().map(Section::height).sum();
    FrameBox {
        key: (goroutine, depth),
        func: own.map_or(String::new(), |f| short_func(&f.func)),
        size: own.map_or(0, |f| f.size),
        address: own.map_or(0, |f| f.address),
        rect: Rect { h, ..Rect::default() },
        names,
        sections,
        std: own.is_some_and(|f| f.std),
        top,
    }
}

/// Folds each long array into one row: only the newest frame shows elements.
fn fold_arrays(rows: &mut Vec<Row>) {
    let mut kept: Vec<Row> = Vec::with_capacity(rows.len());
    for row in rows.drain(..) {
        match kept.last_mut() {
            Some(array) if row.several && row.indent > array.indent => {
                array.several = true;
                array.value = "…".to_owned();
            }
            Some(array) if row.state == RowState::Omitted && array.several && row.indent > array.indent => {}
            _ => kept.push(row),
        }
    }
    *rows = kept;
}
