//! The scene: stacks in columns at the left, newest frame on top; globals above them; the heap to the right.

use super::arrow::{ArrowKind, Draft, route};
use super::fold::{Group, fold};
use super::place::{Places, Wish};
use super::value::{Row, field_rows, omitted_row, slot_rows};
use super::{Arrow, CHAR, GAP, GUTTER, HEAD, OBJECT_WIDTH, PAD, PORT, ROW, Rect, columns, grid};
use escapement_core::span::LineCol;
use escapement_core::trace::snapshot::{
    Color, FrameView, GoroutineState, GoroutineView, ObjectKind, ObjectView, Pointer, Snapshot, Target,
};
use std::collections::{HashMap, HashSet};

/// Everything of one picture.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Scene {
    pub globals: Option<GlobalsBox>,
    pub stacks: Vec<StackBox>,
    /// Goroutines not drawn: dead ones are not counted.
    pub more_goroutines: usize,
    pub heap_x: f64,
    pub heap_y: f64,
    pub objects: Vec<ObjectBox>,
    pub groups: Vec<GroupBox>,
    pub arrows: Vec<Arrow>,
    pub width: f64,
    pub height: f64,
}

#[derive(Clone, PartialEq, Debug)]
pub struct GlobalsBox {
    pub rect: Rect,
    pub widths: Widths,
    pub rows: Vec<Row>,
    /// Globals that are not drawn.
    pub omitted: usize,
}

#[derive(Clone, PartialEq, Debug)]
pub struct StackBox {
    pub goroutine: u32,
    pub state: GoroutineState,
    pub entry: String,
    /// The goroutine that did the step.
    pub current: bool,
    pub bytes: u64,
    /// Heading and frames.
    pub rect: Rect,
    pub frames: Vec<FrameBox>,
    /// Frames left out of the middle.
    pub elided: u64,
    /// Top edge of the line that says so.
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
    /// In the plane.
    pub rect: Rect,
    pub widths: Widths,
    /// Innermost inlined call first, the frame's own function last.
    pub sections: Vec<Section>,
    pub std: bool,
    pub top: bool,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Section {
    pub func: String,
    pub pos: Option<LineCol>,
    pub inlined: bool,
    pub rows: Vec<Row>,
    pub defers: Vec<String>,
}

/// Columns of a box in characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Widths {
    pub name: usize,
    pub ty: usize,
    pub value: usize,
}

#[derive(Clone, PartialEq, Debug)]
pub struct ObjectBox {
    pub address: u64,
    pub born: u64,
    pub rect: Rect,
    pub widths: Widths,
    pub title: String,
    pub kind: ObjectKind,
    pub color: Color,
    pub line: Option<u32>,
    pub site: Option<LineCol>,
    pub variable: Option<String>,
    pub size: u64,
    pub class_size: u64,
    pub rows: Vec<Row>,
    pub changed: bool,
    pub freed: bool,
    /// Made by this step: it flies from here (a slot's place), if a variable moved.
    pub fresh: bool,
    pub flies_from: Option<(f64, f64)>,
}

#[derive(Clone, PartialEq, Debug)]
pub struct GroupBox {
    pub rect: Rect,
    pub group: Group,
}

/// Stacks drawn side by side.
pub const MOST_STACKS: usize = 5;
/// Frames of one stack drawn before the middle is folded.
const MOST_FRAMES: usize = 14;
const MOST_GLOBALS: usize = 14;
/// Rows of an object before it is cut.
const MOST_FIELDS: usize = 10;
/// Title and the line below it.
const OBJECT_HEAD: f64 = HEAD + 20.0;
const MARGIN: f64 = 24.0;
const HEADING: f64 = 28.0;

/// Calls `visit` with every pointer in globals and frames.
pub fn each_root_pointer(snapshot: &Snapshot, visit: &mut dyn FnMut(Pointer)) {
    let slots = snapshot.goroutines.iter().flat_map(|g| g.frames.iter()).flat_map(|f| f.slots.iter());
    for slot in snapshot.globals.iter().chain(slots) {
        slot.value.each_pointer(visit);
    }
}

/// Where rows ended up, for arrows.
#[derive(Default)]
struct Anchors {
    rows: Vec<Anchor>,
}

#[derive(Clone, Copy)]
struct Anchor {
    address: u64,
    size: u64,
    rect: Rect,
    y: f64,
    port: Option<Pointer>,
    changed: bool,
    holder: Option<u64>,
}

impl Anchors {
    fn add(&mut self, rows: &[Row], rect: Rect, first_y: f64, holder: Option<u64>) {
        for (i, row) in rows.iter().enumerate() {
            self.rows.push(Anchor {
                address: row.address,
                size: row.size,
                rect,
                y: first_y + (i as f64 + 0.5) * ROW,
                port: row.port,
                changed: row.changed,
                holder,
            });
        }
    }
    /// The row that holds this address, the smallest where they nest.
    fn at(&self, address: u64, holder: Option<u64>) -> Option<Anchor> {
        let hits = |a: &&Anchor| {
            a.address != 0
                && a.holder == holder
                && a.address <= address
                && address < a.address + a.size.max(1)
        };
        self.rows.iter().filter(hits).min_by_key(|a| a.size).copied()
    }
}

/// Options of a picture.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Options {
    /// Objects drawn one by one.
    pub most_objects: usize,
    /// Width of the window, to know how many columns are of use.
    pub narrow: bool,
}

pub fn build(snapshot: &Snapshot, places: &mut Places, options: Options) -> Scene {
    let changed: HashSet<u64> = snapshot.changed.iter().copied().collect();
    let mut anchors = Anchors::default();
    let mut scene = Scene::default();
    let mut y = MARGIN;
    if !snapshot.globals.is_empty() {
        let globals = globals_box(snapshot, places, &changed, &mut anchors);
        y = globals.rect.bottom() + 20.0;
        scene.globals = Some(globals);
    }
    let right = stack_boxes(snapshot, places, &changed, y, &mut anchors, &mut scene);
    places.heap_left = places.heap_left.max(grid(right + GUTTER));
    scene.heap_x = places.heap_left;
    scene.heap_y = MARGIN;
    heap_boxes(snapshot, places, &changed, options, &mut anchors, &mut scene);
    scene.arrows = arrows(&anchors, &scene);
    let rects = scene
        .globals
        .iter()
        .map(|g| g.rect)
        .chain(scene.stacks.iter().map(|s| s.rect))
        .chain(scene.objects.iter().map(|o| o.rect))
        .chain(scene.groups.iter().map(|g| g.rect));
    let (mut width, mut height) = (scene.heap_x + OBJECT_WIDTH, 0.0_f64);
    for rect in rects {
        width = width.max(rect.right());
        height = height.max(rect.bottom());
    }
    scene.width = width + MARGIN + 28.0;
    scene.height = height + MARGIN;
    scene
}

fn widths<'a>(rows: impl Iterator<Item = &'a Row>) -> Widths {
    let mut w = Widths { name: 2, ty: 2, value: 5 };
    for row in rows {
        w.name = w.name.max((columns(&row.name) + 2 * usize::from(row.indent)).min(20));
        w.ty = w.ty.max(columns(&row.ty).min(18));
        w.value = w.value.max(columns(&row.value).min(26));
    }
    w
}

impl Widths {
    fn total(self, address: bool) -> f64 {
        let address = if address { 5.0 * CHAR + 8.0 } else { 0.0 };
        (self.name + self.ty + self.value) as f64 * CHAR + 2.0 * 12.0 + address + PAD + PORT
    }
}

fn mark(rows: &mut [Row], changed: &HashSet<u64>) {
    for row in rows {
        row.changed = row.address != 0 && changed.contains(&row.address);
    }
}

fn globals_box(
    snapshot: &Snapshot,
    places: &mut Places,
    changed: &HashSet<u64>,
    anchors: &mut Anchors,
) -> GlobalsBox {
    let mut rows = Vec::new();
    for slot in snapshot.globals.iter().take(MOST_GLOBALS) {
        slot_rows(slot, &mut rows);
    }
    mark(&mut rows, changed);
    let omitted = snapshot.globals.len().saturating_sub(MOST_GLOBALS);
    if omitted > 0 {
        rows.push(omitted_row(omitted as u64, 0));
    }
    let widths = widths(rows.iter());
    places.globals_width = places.globals_width.max(grid(widths.total(true)).max(280.0));
    let rect =
        Rect { x: MARGIN, y: MARGIN, w: places.globals_width, h: HEAD + rows.len() as f64 * ROW + 4.0 };
    anchors.add(&rows, rect, rect.y + HEAD, None);
    GlobalsBox { rect, widths, rows, omitted }
}

/// Returns the right edge of the stacks.
fn stack_boxes(
    snapshot: &Snapshot,
    places: &mut Places,
    changed: &HashSet<u64>,
    top: f64,
    anchors: &mut Anchors,
    scene: &mut Scene,
) -> f64 {
    let live: Vec<&GoroutineView> =
        snapshot.goroutines.iter().filter(|g| !matches!(g.state, GoroutineState::Dead)).collect();
    // The one that did the step is always among those drawn; the rest in order of birth.
    let mut shown: Vec<&GoroutineView> = live.iter().copied().take(MOST_STACKS).collect();
    if let Some(current) = live.iter().find(|g| g.id == snapshot.current)
        && !shown.iter().any(|g| g.id == current.id)
    {
        shown.pop();
        shown.push(current);
    }
    scene.more_goroutines = live.len() - shown.len();
    let mut x = MARGIN;
    let mut right = scene.globals.as_ref().map_or(MARGIN, |g| g.rect.right());
    for goroutine in shown {
        let stack = stack_box(goroutine, snapshot.current, places, changed, x, top, anchors);
        x = stack.rect.right() + 24.0;
        right = right.max(stack.rect.right());
        scene.stacks.push(stack);
    }
    right
}

fn stack_box(
    goroutine: &GoroutineView,
    current: u32,
    places: &mut Places,
    changed: &HashSet<u64>,
    x: f64,
    top: f64,
    anchors: &mut Anchors,
) -> StackBox {
    let physical = group_frames(&goroutine.frames);
    let total = physical.len() + goroutine.elided as usize;
    let folded = physical.len() > MOST_FRAMES;
    let mut frames: Vec<FrameBox> = Vec::new();
    let mut hidden = u64::from(goroutine.elided);
    for (i, group) in physical.iter().enumerate() {
        if folded && i >= MOST_FRAMES - 4 && i < physical.len() - 4 {
            hidden += 1;
            continue;
        }
        frames.push(frame_box(goroutine.id, total - 1 - i, group, changed, i == 0));
    }
    let wanted = frames.iter().map(|f| grid(f.widths.total(true))).fold(264.0, f64::max);
    let width = places.stack_widths.entry(goroutine.id).or_insert(0.0);
    *width = width.max(wanted);
    let mut y = top + HEADING;
    let mut elided_y = 0.0;
    // A stack's middle is missing after the first frames where frames were cut, at its end otherwise.
    let cut_after = if folded { MOST_FRAMES - 4 } else { frames.len() / 2 };
    for (i, frame) in frames.iter_mut().enumerate() {
        if hidden > 0 && i == cut_after {
            elided_y = y;
            y += ROW + GAP;
        }
        frame.rect = Rect { x, y, w: *width, h: frame.rect.h };
        y = frame.rect.bottom() + GAP;
        let mut row_y = frame.rect.y;
        for section in &frame.sections {
            row_y += HEAD;
            anchors.add(&section.rows, frame.rect, row_y, None);
            row_y += section.rows.len() as f64 * ROW + section_extra(section);
        }
    }
    StackBox {
        goroutine: goroutine.id,
        state: goroutine.state,
        entry: goroutine.entry.clone(),
        current: goroutine.id == current,
        bytes: goroutine.stack_hi.saturating_sub(goroutine.stack_lo),
        rect: Rect { x, y: top, w: *width, h: y - GAP - top },
        frames,
        elided: hidden,
        elided_y,
    }
}

/// Frames with the calls inlined into them.
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
    groups
}

fn section_extra(section: &Section) -> f64 {
    let defers = if section.defers.is_empty() { 0.0 } else { ROW };
    if section.inlined { defers + 8.0 } else { defers + 4.0 }
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
        mark(&mut rows, changed);
        sections.push(Section {
            func: short_func(&frame.func),
            pos: frame.pos,
            inlined: frame.inlined,
            rows,
            defers: frame.defers.iter().map(|d| short_func(d)).collect(),
        });
    }
    let own = group.last();
    let widths = widths(sections.iter().flat_map(|s| s.rows.iter()));
    let h = sections.iter().map(|s| HEAD + s.rows.len() as f64 * ROW + section_extra(s)).sum();
    FrameBox {
        key: (goroutine, depth),
        func: own.map_or(String::new(), |f| short_func(&f.func)),
        size: own.map_or(0, |f| f.size),
        address: own.map_or(0, |f| f.address),
        rect: Rect { h, ..Rect::default() },
        widths,
        sections,
        std: own.is_some_and(|f| f.std),
        top,
    }
}

/// gc's function name without `main.`, whose functions most are.
pub fn short_func(name: &str) -> String {
    name.strip_prefix("main.").unwrap_or(name).to_owned()
}

fn heap_boxes(
    snapshot: &Snapshot,
    places: &mut Places,
    changed: &HashSet<u64>,
    options: Options,
    anchors: &mut Anchors,
    scene: &mut Scene,
) {
    let (open, groups) = fold(snapshot, options.most_objects);
    let objects: Vec<&ObjectView> = open.iter().filter_map(|&i| snapshot.heap.get(i)).collect();
    let drafts: HashMap<u64, (ObjectBox, f64)> = objects
        .iter()
        .map(|object| {
            let draft = object_box(object, snapshot, changed);
            let height = OBJECT_HEAD + draft.rows.len() as f64 * ROW + 4.0;
            (object.address, (draft, height))
        })
        .collect();
    let wishes = wishes(&objects, &drafts, anchors, options.narrow);
    let top = scene.heap_y + HEADING;
    let settled = places.settle(top, &wishes);
    let mut drafts = drafts;
    for object in objects {
        let Some((mut draft, _)) = drafts.remove(&object.address) else { continue };
        let Some(rect) = settled.get(&(object.address, object.allocated_at.0)) else { continue };
        draft.rect = *rect;
        anchors.add(&draft.rows, *rect, rect.y + OBJECT_HEAD, Some(object.address));
        if draft.fresh {
            draft.flies_from = origin(snapshot, object, scene);
        }
        scene.objects.push(draft);
    }
    // Groups stand below everything that was drawn one by one, so that folding moves nothing.
    let mut y = scene.objects.iter().map(|o| o.rect.bottom()).fold(top - GAP, f64::max) + GAP;
    for group in groups {
        let rect = Rect { x: places.column_x(0), y, w: OBJECT_WIDTH * 1.5, h: 64.0 };
        y = rect.bottom() + GAP;
        scene.groups.push(GroupBox { rect, group });
    }
}

/// Where the variable was before this step moved it to the heap: the row of its frame that now points there.
fn origin(snapshot: &Snapshot, object: &ObjectView, scene: &Scene) -> Option<(f64, f64)> {
    let current = scene.stacks.iter().find(|s| s.goroutine == snapshot.current)?;
    let frame = current.frames.first()?;
    let name = object.variable.as_deref()?;
    let mut y = frame.rect.y;
    for section in &frame.sections {
        y += HEAD;
        for row in &section.rows {
            if row.name.trim_start_matches('&') == name {
                return Some((frame.rect.x, y));
            }
            y += ROW;
        }
        y += section_extra(section);
    }
    Some((frame.rect.x, frame.rect.y))
}

/// In an order in which what points at an object comes before it.
fn wishes(
    objects: &[&ObjectView],
    drafts: &HashMap<u64, (ObjectBox, f64)>,
    anchors: &Anchors,
    narrow: bool,
) -> Vec<Wish> {
    let mut wanted: HashMap<u64, (usize, f64)> = HashMap::new();
    let mut queue: Vec<u64> = Vec::new();
    for row in &anchors.rows {
        if let Some(Pointer { target: Target::Heap { object }, .. }) = row.port
            && drafts.contains_key(&object)
            && !wanted.contains_key(&object)
        {
            wanted.insert(object, (0, row.y - ROW));
            queue.push(object);
        }
    }
    let views: HashMap<u64, &ObjectView> = objects.iter().map(|o| (o.address, *o)).collect();
    let mut at = 0;
    while let Some(&address) = queue.get(at) {
        at += 1;
        let Some((column, y)) = wanted.get(&address).copied() else { continue };
        let Some((draft, _)) = drafts.get(&address) else { continue };
        for (i, row) in draft.rows.iter().enumerate() {
            if let Some(Pointer { target: Target::Heap { object }, .. }) = row.port
                && views.contains_key(&object)
                && !wanted.contains_key(&object)
            {
                let next = if narrow { 0 } else { column + 1 };
                wanted.insert(object, (next, y + OBJECT_HEAD + (i as f64) * ROW - HEAD));
                queue.push(object);
            }
        }
    }
    // What nothing points at any more waits in the first column.
    queue.extend(objects.iter().map(|o| o.address).filter(|a| !wanted.contains_key(a)));
    queue
        .iter()
        .filter_map(|address| {
            let view = views.get(address)?;
            let (column, near) = wanted.get(address).copied().unwrap_or((0, 0.0));
            let height = drafts.get(address).map_or(OBJECT_HEAD, |d| d.1);
            Some(Wish { key: (*address, view.allocated_at.0), height, column, near })
        })
        .collect()
}

fn object_box(object: &ObjectView, snapshot: &Snapshot, changed: &HashSet<u64>) -> ObjectBox {
    let mut rows = Vec::new();
    for field in object.fields.iter().take(MOST_FIELDS) {
        field_rows(field, 0, &mut rows);
    }
    let cut = object.fields.len().saturating_sub(MOST_FIELDS) as u64 + object.omitted;
    rows.truncate(MOST_FIELDS + 6);
    mark(&mut rows, changed);
    if cut > 0 {
        rows.push(omitted_row(cut, 0));
    }
    // Inner rows know where they start, not how long they are: up to the next one, or the object's end.
    let end = object.address + object.size;
    for i in 0..rows.len() {
        let next = rows
            .get(i + 1..)
            .and_then(|r| r.iter().find(|r| r.address > rows[i].address))
            .map_or(end, |r| r.address);
        rows[i].size = next.saturating_sub(rows[i].address);
    }
    let touched = changed.contains(&object.address) || rows.iter().any(|r| r.changed);
    ObjectBox {
        address: object.address,
        born: object.allocated_at.0,
        rect: Rect::default(),
        widths: widths(rows.iter()),
        title: super::value::short_type(&object.ty),
        kind: object.kind,
        color: object.color,
        line: object.site.map(|s| s.line),
        site: object.site,
        variable: object.variable.clone(),
        size: object.size,
        class_size: object.class_size,
        rows,
        changed: touched,
        freed: object.freed,
        fresh: object.allocated_at == snapshot.step && snapshot.step.0 > 0,
        flies_from: None,
    }
}

fn arrows(anchors: &Anchors, scene: &Scene) -> Vec<Arrow> {
    let objects: HashMap<u64, &ObjectBox> = scene.objects.iter().map(|o| (o.address, o)).collect();
    let mut grouped: HashMap<u64, &GroupBox> = HashMap::new();
    for group in &scene.groups {
        grouped.extend(group.group.addresses.iter().map(|&a| (a, group)));
    }
    let mut drafts = Vec::new();
    for row in &anchors.rows {
        let Some(pointer) = row.port else { continue };
        let mut draft = Draft {
            from: row.address,
            to: pointer.address,
            object: None,
            holder: row.holder,
            kind: ArrowKind::Heap,
            changed: row.changed,
            source: row.rect,
            source_y: row.y,
            target: None,
        };
        match pointer.target {
            Target::Nil | Target::Static => continue,
            Target::Heap { object } => {
                draft.object = Some(object);
                draft.target = match (objects.get(&object), grouped.get(&object)) {
                    (Some(view), _) => Some((view.rect, inner_y(anchors, view, pointer.address))),
                    (None, Some(group)) => Some((group.rect, group.rect.y + HEAD / 2.0)),
                    (None, None) => continue,
                };
            }
            Target::Stack { .. } | Target::Global => {
                let Some(anchor) = anchors.at(pointer.address, None) else { continue };
                draft.kind =
                    if pointer.target == Target::Global { ArrowKind::Global } else { ArrowKind::Stack };
                draft.target = Some((anchor.rect, anchor.y));
            }
            Target::Dangling => {
                draft.kind = ArrowKind::Dangling;
                draft.object = objects.get(&pointer.address).map(|o| o.address);
                draft.target = objects.get(&pointer.address).map(|o| (o.rect, o.rect.y + HEAD / 2.0));
            }
        }
        drafts.push(draft);
    }
    route(drafts)
}

/// The title for a pointer to the start of an object, the row that it points into otherwise.
fn inner_y(anchors: &Anchors, object: &ObjectBox, address: u64) -> f64 {
    let title = object.rect.y + HEAD / 2.0;
    if address == object.address {
        return title;
    }
    anchors.at(address, Some(object.address)).map_or(title, |a| a.y)
}
