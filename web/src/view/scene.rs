//! Builds the scene: globals and stacks on the left, one below the other, newest frame on top; on the right the heap,
//! whose objects have the places of the run's [`Chart`].

use super::arrow::{ArrowKind, Draft, Gate, route};
use super::boxes::{Contents, Form, ObjectBox, object_box};
use super::chart::{HEAP_X, HEAP_Y};
use super::pages::{self, Pages};
use super::stacks::{StackBox, stack_boxes};
use super::tiles::enters;
use super::value::{Row, RowState, mark_changed, omitted_row, slot_rows};
use super::{Arrow, CELL, Chart, FAMILY_GAP, GAP, HEAD, MARGIN, ROW, Rect, Width, columns};
use escapement_core::index::{HashMap, HashSet};
use escapement_core::trace::snapshot::{
    Action, ObjectKind, ObjectView, Pointer, Snapshot, Target, ValueView,
};

/// Everything of one picture.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Scene {
    pub globals: Option<GlobalsBox>,
    pub stacks: Vec<StackBox>,
    /// Number of goroutines not drawn, without dead ones.
    pub more_goroutines: usize,
    /// `None` unless the collector marks by pages.
    pub pages: Option<Pages>,
    /// Upper left corner of the heap, px.
    pub heap_x: f64,
    pub heap_y: f64,
    pub objects: Vec<ObjectBox>,
    /// Indices into `objects`, by address and allocation step.
    by_birth: HashMap<(u64, u64), u32>,
    pub arrows: Vec<Arrow>,
    /// Indices into `arrows`, by the pointer's address.
    by_pointer: HashMap<u64, u32>,
    /// Bounds of all boxes and arrows, with a margin.
    pub extent: Rect,
    /// Bounds that also include the places of all objects of the program during the run.
    pub room: Rect,
    /// What acted in this step: the running frame, or the page being scanned.
    pub actor: Option<Rect>,
    /// The objects that it touched; `None` if there are many.
    pub acted: Option<Rect>,
    /// The more important of the two: the page being scanned, if any, or else what was touched, unless the step is
    /// about the stack.
    pub part: Option<Rect>,
    /// Right and bottom edges of `extent`, px.
    pub width: f64,
    pub height: f64,
}

impl Scene {
    /// The box of the object allocated at this address in this step.
    pub fn object(&self, address: u64, born: u64) -> Option<&ObjectBox> {
        self.objects.get(*self.by_birth.get(&(address, born))? as usize)
    }
    /// Bounds of globals, stacks and pages.
    fn left(&self) -> impl Iterator<Item = Rect> + '_ {
        let stacks = self.stacks.iter().map(|s| s.rect);
        let pages = self.pages.iter().map(Pages::extent);
        self.globals.iter().map(|g| g.rect).chain(stacks).chain(pages)
    }
    /// Whether nothing is drawn in a part of the plane.
    pub fn is_vacant(&self, part: Rect) -> bool {
        let mut all = self.left().chain(self.objects.iter().map(|o| o.rect));
        let in_the_way = |arrow: &Arrow| arrow.pieces().any(|[from, to]| enters(part, from, to));
        !all.any(|r| r.overlaps(part)) && !self.arrows.iter().any(in_the_way)
    }
    /// The first arrow from the pointer at this address.
    pub fn arrow(&self, from: u64) -> Option<&Arrow> {
        self.arrows.get(*self.by_pointer.get(&from)? as usize)
    }
}

/// The package variables of the program.
#[derive(Clone, PartialEq, Debug)]
pub struct GlobalsBox {
    pub rect: Rect,
    /// Width of the names of its rows, columns.
    pub names: usize,
    pub rows: Vec<Row>,
    /// Height of its heading and of each row, px.
    pub head: f64,
    pub pitch: f64,
}

const MOST_GLOBALS: usize = 14;
/// Height of a line that can be read zoomed out, px.
const TALL_LINE: f64 = 50.0;
/// Maximum number of package variables whose lines are that high.
const MOST_TALL: usize = 6;
/// Minimum height of the globals for an audience: room for their name when zoomed out, px.
const LOWEST_NARROW: f64 = 68.0;
/// Width of an empty heap's heading for an audience, px.
const EMPTY_NARROW: f64 = 350.0;

/// Places of rows and cells, for arrows.
#[derive(Default)]
pub(super) struct Anchors {
    rows: Vec<Anchor>,
}

#[derive(Clone, Copy)]
struct Anchor {
    address: u64,
    size: u64,
    rect: Rect,
    /// Middle of a cell; `None` for a row.
    x: Option<f64>,
    /// Middle of the row, or of the cell's value.
    y: f64,
    /// Whether the cell touches the upper and the lower edge of its box.
    edges: (bool, bool),
    /// Whether it is in a frame or the globals, left of the heap: arrows leave and reach these only on their right.
    on_left: bool,
    port: Option<Pointer>,
    changed: bool,
    dead: bool,
    holder: Option<u64>,
}

impl Anchors {
    /// Adds the rows of the box `rect`, the first at `first_y`, px. `holder`: address of the object; `None` for a frame or
    /// the globals.
    pub(super) fn add(&mut self, rows: &[Row], rect: Rect, first_y: f64, holder: Option<u64>) {
        self.add_lines(rows, rect, (first_y, ROW), holder);
    }

    /// Adds rows of any height, `pitch`, px.
    fn add_lines(&mut self, rows: &[Row], rect: Rect, (first_y, pitch): (f64, f64), holder: Option<u64>) {
        for (i, row) in rows.iter().enumerate() {
            self.rows.push(Anchor {
                address: row.address,
                size: row.size,
                rect,
                x: None,
                y: first_y + (i as f64 + 0.5) * pitch,
                edges: (false, false),
                on_left: holder.is_none(),
                port: row.port,
                changed: row.changed,
                dead: row.dead,
                holder,
            });
        }
    }

    fn add_cells(&mut self, object: &ObjectBox, across: usize, wide: f64, first_y: f64) {
        let cells = super::boxes::cells(&object.rows);
        let lines = cells.div_ceil(across.max(1));
        for (i, row) in object.rows.iter().take(cells).enumerate() {
            let (line, column) = (i / across.max(1), i % across.max(1));
            self.rows.push(Anchor {
                address: row.address,
                size: row.size,
                rect: object.rect,
                x: Some(object.rect.x + 1.0 + (column as f64 + 0.5) * wide),
                y: first_y + line as f64 * CELL + CELL - 12.0,
                edges: (line == 0, line + 1 == lines),
                on_left: false,
                port: row.port,
                changed: row.changed,
                dead: row.dead,
                holder: Some(object.address),
            });
        }
    }

    /// The row of the holder that contains this address: the largest that begins there, the whole rather than its first
    /// part, or else the smallest.
    fn at(&self, address: u64, holder: Option<u64>) -> Option<Anchor> {
        let hits = |a: &&Anchor| {
            a.address != 0
                && a.holder == holder
                && a.address <= address
                && address < a.address + a.size.max(1)
        };
        let found = || self.rows.iter().filter(hits);
        let begins = found().filter(|a| a.address == address).max_by_key(|a| a.size);
        begins.or_else(|| found().min_by_key(|a| a.size)).copied()
    }
}

/// Options of a picture.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Options {
    /// Also draw objects that only the library or the runtime holds.
    pub library: bool,
    /// Draw the middle of tall stacks, too.
    pub every_frame: bool,
    /// Leave out which objects are unreachable: a question asks for them.
    pub hide_unreachable: bool,
    /// The picture will be zoomed out: the names of package variables and the pages have lines that can then be read.
    pub names_only: bool,
    pub width: Width,
}

/// Builds the scene of a snapshot; `chart` is that of its run.
pub fn build(snapshot: &Snapshot, chart: &Chart, options: Options) -> Scene {
    let changed: HashSet<u64> = snapshot.changed.iter().copied().collect();
    let width = options.width;
    let crowd = is_crowd(snapshot, chart).then(|| {
        let wanted = wanted(snapshot);
        Chart::of_crowd(snapshot, width, |object| is_own(object) || wanted.contains(&object.address))
    });
    let chart = crowd.as_ref().unwrap_or(chart);
    let mut anchors = Anchors::default();
    let mut scene = Scene { heap_x: HEAP_X, heap_y: MARGIN, ..Scene::default() };
    let mut y = MARGIN;
    if !snapshot.globals.is_empty() {
        let globals = globals_box(snapshot, options, &changed, &mut anchors);
        y = globals.rect.bottom() + 16.0;
        scene.globals = Some(globals);
    }
    stack_boxes(snapshot, options, &changed, y, &mut anchors, &mut scene);
    heap_boxes(snapshot, chart, &changed, options, &mut anchors, &mut scene);
    mark_undrawn(snapshot, &mut scene);
    if options.hide_unreachable {
        scene.objects.iter_mut().for_each(|object| object.unreachable = false);
    }
    let more = if scene.more_goroutines > 0 { ROW } else { 0.0 };
    let bottom = scene.left().map(Rect::bottom).fold(MARGIN, f64::max);
    scene.pages = pages::pages(snapshot, &scene.objects, options, bottom + more + pages::ABOVE);
    scene.arrows = arrows(&anchors, &scene);
    scene.by_birth = (0..).zip(&scene.objects).map(|(i, o)| ((o.address, o.born), i)).collect();
    for (i, arrow) in (0..).zip(&scene.arrows) {
        scene.by_pointer.entry(arrow.from).or_insert(i);
    }
    // The heading of an empty heap says so, and is wider.
    let named = if width == Width::Narrow && scene.objects.is_empty() { EMPTY_NARROW } else { 200.0 };
    let heap = Rect { x: HEAP_X, y: MARGIN, w: named, h: HEAD };
    let rects = scene.left().chain(scene.objects.iter().map(|o| o.rect));
    let boxes = rects.fold(heap, Rect::union);
    let arrows = scene.arrows.iter().filter_map(|arrow| arrow.beyond(boxes));
    scene.extent = arrows.fold(boxes, Rect::union).grown(MARGIN);
    scene.room = scene.extent.union(chart.own.grown(MARGIN));
    scene.width = scene.extent.right();
    scene.height = scene.extent.bottom();
    let running = scene.stacks.iter().find(|s| s.current);
    // The newest frame, with the stack's heading right above it.
    let frame = running.and_then(|s| {
        let heading = Rect { h: s.heading, ..s.rect };
        Some(heading.union(s.frames.first()?.rect))
    });
    // If pages are drawn, the collector acts on one of them.
    let page = scene.pages.as_ref().and_then(Pages::scanning);
    scene.actor = page.or(frame);
    // The target of a pointer that has just been set is touched, too: a loop over a list visits node after node.
    let aimed: HashSet<u64> = scene.arrows.iter().filter(|a| a.changed).filter_map(|a| a.object).collect();
    let is_touched = |o: &&ObjectBox| o.changed || o.fresh || o.freed || aimed.contains(&o.address);
    let touched: Vec<Rect> = scene.objects.iter().filter(is_touched).map(|o| o.rect).take(9).collect();
    // A step that touches much (a sweep, a jump) is about no place in particular.
    scene.acted = if touched.len() > 8 { None } else { touched.into_iter().reduce(Rect::union) };
    let of_stack = matches!(
        snapshot.action,
        Action::Call { .. }
            | Action::Return { .. }
            | Action::Switch { .. }
            | Action::Block { .. }
            | Action::StackCopy { .. }
    );
    scene.part = page.or(if of_stack { frame } else { scene.acted });
    scene
}

/// Whether the heap has more objects than a picture, and more than the chart of the run has places for.
fn is_crowd(snapshot: &Snapshot, chart: &Chart) -> bool {
    let has_place = |o: &ObjectView| chart.place((o.address, o.allocated_at.0)).is_some();
    snapshot.heap_omitted > 0 && !snapshot.heap.iter().all(|o| o.freed || has_place(o))
}

/// Adds an ellipsis to each pointer whose object the picture has no room for.
fn mark_undrawn(snapshot: &Snapshot, scene: &mut Scene) {
    if snapshot.heap_omitted == 0 {
        return;
    }
    let here: HashSet<u64> = snapshot.heap.iter().map(|object| object.address).collect();
    let frames = scene.stacks.iter_mut().flat_map(|stack| &mut stack.frames);
    let rows = frames.flat_map(|frame| &mut frame.sections).flat_map(|section| &mut section.rows);
    let globals = scene.globals.iter_mut().flat_map(|globals| &mut globals.rows);
    let objects = scene.objects.iter_mut().flat_map(|object| &mut object.rows);
    for row in rows.chain(globals).chain(objects) {
        if row.port.and_then(Pointer::object).is_some_and(|object| !here.contains(&object)) {
            row.value = format!("{} …", row.value).trim_start().to_owned();
        }
    }
}

/// Width of the names before the types, columns. Temporaries and returned values are not aligned.
pub(super) fn name_columns<'a>(rows: impl Iterator<Item = &'a Row>) -> usize {
    let named = rows.filter(|row| !matches!(row.state, RowState::Temp | RowState::Returned));
    named.map(|row| (columns(&row.name) + 2 * usize::from(row.indent)).min(16)).fold(2, usize::max)
}

fn globals_box(
    snapshot: &Snapshot,
    options: Options,
    changed: &HashSet<u64>,
    anchors: &mut Anchors,
) -> GlobalsBox {
    let width = options.width;
    let mut rows = Vec::new();
    for slot in snapshot.globals.iter().take(MOST_GLOBALS) {
        slot_rows(slot, &mut rows);
    }
    mark_changed(&mut rows, changed);
    let omitted = snapshot.globals.len().saturating_sub(MOST_GLOBALS);
    if omitted > 0 {
        rows.push(omitted_row(omitted as u64, 0));
    }
    let names = name_columns(rows.iter());
    let least = if width == Width::Narrow { LOWEST_NARROW } else { 0.0 };
    let is_tall = options.names_only && rows.len() <= MOST_TALL;
    let (head, pitch) = if is_tall { (TALL_LINE, TALL_LINE) } else { (HEAD, ROW) };
    let h = (head + rows.len() as f64 * pitch + 4.0).max(least);
    let rect = Rect { x: width.stack_x(), y: MARGIN, w: width.stack(), h };
    anchors.add_lines(&rows, rect, (rect.y + head, pitch), None);
    GlobalsBox { rect, names, rows, head, pitch }
}

/// Objects that a variable of the program or one of its objects points to.
fn wanted(snapshot: &Snapshot) -> HashSet<u64> {
    let mut wanted = HashSet::default();
    let mut want = |value: &ValueView| {
        value.each_pointer(&mut |p| {
            wanted.extend(p.object());
        });
    };
    let frames = snapshot.goroutines.iter().flat_map(|g| &g.frames).filter(|f| !f.std);
    frames.flat_map(|f| &f.slots).chain(&snapshot.globals).for_each(|slot| want(&slot.value));
    let own = snapshot.heap.iter().filter(|o| is_own(o));
    own.flat_map(|o| &o.fields).for_each(|field| want(&field.value));
    wanted
}

/// Whether a line of the program allocated the object.
pub fn is_own(object: &ObjectView) -> bool {
    object.kind != ObjectKind::Runtime && object.site.is_some_and(|site| site.file.0 == 0)
}

/// Whether the program held the object at some time.
fn was_held(object: &ObjectView, chart: &Chart) -> bool {
    chart.is_owned((object.address, object.allocated_at.0))
}

fn heap_boxes(
    snapshot: &Snapshot,
    chart: &Chart,
    changed: &HashSet<u64>,
    options: Options,
    anchors: &mut Anchors,
    scene: &mut Scene,
) {
    let contents = Contents::of(snapshot);
    let wanted = wanted(snapshot);
    let mut homeless = Vec::new();
    for object in &snapshot.heap {
        if contents.whole.contains_key(&object.address) {
            continue;
        }
        let is_shown = is_own(object) || wanted.contains(&object.address) || was_held(object, chart);
        if !options.library && !is_shown {
            continue;
        }
        let room = chart.place((object.address, object.allocated_at.0));
        let mut made = object_box(object, &contents, snapshot, changed, room, options.width);
        if room.is_none() {
            homeless.push(made);
            continue;
        }
        if made.fresh {
            made.flies_from = origin(snapshot, object, scene);
        }
        scene.objects.push(made);
    }
    // Objects that lived between two samples of the run have no place in the chart: put them below everything else.
    let (mut x, mut y, mut high) = (HEAP_X, chart.library.bottom().max(HEAP_Y) + FAMILY_GAP, 0.0_f64);
    let right = (chart.own.w.max(chart.library.w)).max(900.0) + HEAP_X;
    for mut made in homeless {
        if x > HEAP_X && x + made.rect.w > right {
            x = HEAP_X;
            y += high + GAP;
            high = 0.0;
        }
        made.rect = Rect { x, y, ..made.rect };
        x = made.rect.right() + GAP;
        high = high.max(made.rect.h);
        scene.objects.push(made);
    }
    for object in &scene.objects {
        let first = object.rect.y + HEAD;
        match object.form {
            Form::Cells { across, wide } => anchors.add_cells(object, across, wide, first),
            Form::Queue { places, wide } => anchors.add_cells(object, places, wide, first),
            Form::Fields | Form::Table | Form::Text => {
                anchors.add(&object.rows, object.rect, first, Some(object.address));
            }
        }
    }
}

/// Position of the variable that this step moved to the heap: the row of its frame that now points there, or the frame.
fn origin(snapshot: &Snapshot, object: &ObjectView, scene: &Scene) -> Option<(f64, f64)> {
    let current = scene.stacks.iter().find(|s| s.goroutine == snapshot.current)?;
    let frame = current.frames.first()?;
    let name = object.variable.as_deref()?;
    let row = frame.sections_at().find_map(|(section, y)| {
        let row = section.rows.iter().position(|row| row.name.trim_start_matches('&') == name)?;
        Some(y + HEAD + row as f64 * ROW)
    });
    Some((frame.rect.x, row.unwrap_or(frame.rect.y)))
}

fn right(rect: Rect, y: f64) -> Gate {
    Gate { x: rect.right(), y, dx: 1.0, dy: 0.0 }
}
fn left(rect: Rect, y: f64) -> Gate {
    Gate { x: rect.x, y, dx: -1.0, dy: 0.0 }
}
/// A gate, passed inwards instead of outwards.
fn inward(gate: Gate) -> Gate {
    Gate { dx: -gate.dx, dy: -gate.dy, ..gate }
}

/// Gates by which an arrow may leave a row or cell, preferred first.
fn starts(anchor: &Anchor, target: Option<Rect>) -> Vec<Gate> {
    let rect = anchor.rect;
    if anchor.on_left {
        return vec![right(rect, anchor.y)];
    }
    if let Some(x) = anchor.x {
        let mut gates = Vec::new();
        if anchor.edges.1 {
            gates.push(Gate { x, y: rect.bottom(), dx: 0.0, dy: 1.0 });
        }
        if anchor.edges.0 {
            gates.push(Gate { x, y: rect.y, dx: 0.0, dy: -1.0 });
        }
        if gates.is_empty() {
            gates.extend([right(rect, anchor.y), left(rect, anchor.y)]);
        }
        return gates;
    }
    let middle = |r: Rect| r.x + r.w / 2.0;
    let leftwards =
        target.is_some_and(|t| t.right() <= rect.x || t.y >= rect.bottom() && middle(t) < middle(rect));
    let (a, b) = (right(rect, anchor.y), left(rect, anchor.y));
    if leftwards { vec![b, a] } else { vec![a, b] }
}

/// Gates by which an arrow may arrive, preferred first: at the heading, or at the row or cell if it points to a part.
fn ends(source: &Anchor, rect: Rect, part: Option<Anchor>) -> Vec<Gate> {
    match part {
        Some(Anchor { x: Some(x), edges, y, .. }) => {
            let mut gates = Vec::new();
            if edges.0 {
                gates.push(Gate { x, y: rect.y, dx: 0.0, dy: 1.0 });
            }
            if edges.1 {
                gates.push(Gate { x, y: rect.bottom(), dx: 0.0, dy: -1.0 });
            }
            gates.extend([inward(left(rect, y)), inward(right(rect, y))]);
            gates
        }
        Some(anchor) => vec![inward(left(rect, anchor.y)), inward(right(rect, anchor.y))],
        None => {
            let y = rect.y + HEAD / 2.0;
            let (l, r) = (inward(left(rect, y)), inward(right(rect, y)));
            let top = Gate { x: rect.x + rect.w / 2.0, y: rect.y, dx: 0.0, dy: 1.0 };
            let bottom = Gate { x: top.x, y: rect.bottom(), dx: 0.0, dy: -1.0 };
            // A box below is reached from above, and a box above from below.
            if rect.y >= source.rect.bottom() && rect.x < source.rect.right() + rect.w {
                vec![top, l, r]
            } else if source.y > rect.bottom() {
                vec![l, bottom, top, r]
            } else {
                vec![l, top, r]
            }
        }
    }
}

fn arrows(anchors: &Anchors, scene: &Scene) -> Vec<Arrow> {
    let mut objects: HashMap<u64, &ObjectBox> = HashMap::default();
    for object in &scene.objects {
        objects.insert(object.address, object);
        objects.extend(object.parts.iter().map(|&part| (part, object)));
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
            dead: row.dead || row.holder.is_some_and(|holder| objects.get(&holder).is_some_and(|o| o.freed)),
            source: row.rect,
            starts: Vec::new(),
            target: None,
            ends: Vec::new(),
        };
        let aim = match pointer.target {
            Target::Nil | Target::Static => continue,
            Target::Heap { object } => {
                let Some(view) = objects.get(&object) else { continue };
                draft.object = Some(view.address);
                if Some(view.address) == row.holder && view.parts.contains(&object) {
                    continue;
                }
                Some((view.rect, part_of(anchors, view, pointer.address)))
            }
            Target::Stack { .. } | Target::Global => {
                let Some(anchor) = anchors.at(pointer.address, None) else { continue };
                draft.kind =
                    if pointer.target == Target::Global { ArrowKind::Global } else { ArrowKind::Stack };
                Some((anchor.rect, Some(anchor)))
            }
            // A dangling pointer that is never read again does no harm, like one in a freed object.
            Target::Dangling if draft.dead => continue,
            Target::Dangling => {
                draft.kind = ArrowKind::Dangling;
                let view = objects.get(&pointer.address);
                draft.object = view.map(|o| o.address);
                view.map(|o| (o.rect, None))
            }
        };
        if let Some((rect, part)) = aim {
            draft.target = Some(rect);
            draft.ends = ends(row, rect, part);
            if part.is_some_and(|p| p.on_left) {
                draft.ends.retain(|g| g.dx < 0.0);
            }
        }
        draft.starts = starts(row, draft.target);
        drafts.push(draft);
    }
    // A stack is one obstacle: no arrow runs between its frames.
    let boxes = scene.left().chain(scene.objects.iter().map(|o| o.rect));
    route(drafts, &boxes.collect::<Vec<_>>())
}

/// The row or cell that an address points into; `None` for the start of the object.
fn part_of(anchors: &Anchors, object: &ObjectBox, address: u64) -> Option<Anchor> {
    if address == object.address {
        return None;
    }
    anchors.at(address, Some(object.address))
}
