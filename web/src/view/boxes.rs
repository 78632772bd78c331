//! Lays out an object's box: fields, cells of an array, a map's table, a channel's queue, a string's text.
//! In: an object, or a `Shape`. Out: size and rows.
//! Invariant: the size depends only on the shape, so it is known before the allocation; longer values are cut.

use super::names;
use super::value::{RowState, compact, field_rows, mark_changed, omitted_row, short_type};
use super::{CELL, CHAR, HEAD, PAD, ROW, Rect, Row, Width, columns, grid};
use escapement_core::index::{HashMap, HashSet};
use escapement_core::span::LineCol;
use escapement_core::trace::event::GcPhase;
use escapement_core::trace::lives::Shape;
use escapement_core::trace::snapshot::{
    Color, FieldView, ObjectKind, ObjectView, QueueView, Snapshot, Target, ValueView,
};

/// How an object is drawn.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Form {
    /// A row per field.
    Fields,
    /// An array: `across` elements in a line, each `wide` px wide.
    Cells { across: usize, wide: f64 },
    /// A map: a row per entry.
    Table,
    /// A channel: `places` elements of its buffer, each `wide` px wide, and a line for the waiting goroutines.
    Queue { places: usize, wide: f64 },
    /// A string's text.
    Text,
}

/// The box of a heap object. Positions and lengths in px, sizes in bytes.
#[derive(Clone, PartialEq, Debug)]
pub struct ObjectBox {
    pub address: u64,
    /// Step of the allocation.
    pub born: u64,
    pub rect: Rect,
    pub form: Form,
    /// Heading: type or variable.
    pub title: String,
    /// The identifying value, shown when zoomed out, after the type if there is room.
    pub mark: Option<String>,
    pub kind: ObjectKind,
    pub color: Color,
    /// Line of `site`.
    pub line: Option<u32>,
    /// Position of the allocation.
    pub site: Option<LineCol>,
    /// The variable that was moved to the heap, if the object is one.
    pub variable: Option<String>,
    /// Bytes requested.
    pub size: u64,
    /// Bytes of the slot.
    pub class_size: u64,
    pub rows: Vec<Row>,
    pub queue: Option<QueueView>,
    /// Addresses of other objects drawn inside it: a map's groups, a channel's buffer.
    pub parts: Vec<u64>,
    /// Bytes of it and its parts.
    pub whole_size: u64,
    /// Whether the library or the runtime allocated it.
    pub library: bool,
    /// Whether this step changed it.
    pub changed: bool,
    /// Whether it was freed since the previous stop.
    pub freed: bool,
    /// Whether a collection started now would free it.
    pub unreachable: bool,
    /// Whether this step allocated it.
    pub fresh: bool,
    /// Position of the row, in its frame, of the variable that this step moved to the heap; the box flies from there.
    pub flies_from: Option<(f64, f64)>,
}

impl ObjectBox {
    /// Number of objects drawn in the box: itself and its parts.
    pub fn count(&self) -> u64 {
        1 + self.parts.len() as u64
    }
}

/// Maximum number of fields shown of an object.
pub const MAX_FIELDS: usize = 12;
/// Maximum number of entries shown of a map.
pub const MAX_ENTRIES: usize = 12;
/// Maximum number of cells of an array.
const MAX_CELLS: usize = 24;
/// Cells in a line of a long array.
const ACROSS: usize = 8;
/// Maximum number of elements shown of a channel's buffer.
const MAX_PLACES: usize = 8;
/// Range of widths of a box, px; the upper limit is for text in characters of width `CHAR`.
const NARROWEST: f64 = 104.0;
const WIDEST: f64 = 288.0;
/// Maximum width that a title alone may require, and the same for an audience, px.
const NAMED: f64 = 200.0;
const NAMED_NARROW: f64 = 300.0;

/// Room for a string, characters.
const STRING: usize = 12;

/// Typical length of a value of a type, characters.
fn usual(ty: &str, value: &ValueView) -> usize {
    match ty {
        "bool" => 5,
        "int8" | "uint8" | "byte" => 4,
        "int" | "int16" | "uint16" | "int32" | "uint32" | "int64" | "uint64" | "uint" | "uintptr"
        | "rune" => match value {
            ValueView::Scalar(text) => columns(text).clamp(4, 9),
            _ => 4,
        },
        "float32" | "float64" => 6,
        "string" => STRING,
        _ if ty.starts_with('*') || ty == "unsafe.Pointer" => 3,
        _ if ty.starts_with('[') => 14,
        _ if ty.starts_with("map[") => 6,
        _ if ty.starts_with("chan") || ty.starts_with("<-chan") => 6,
        _ if ty.starts_with("func(") => 12,
        _ => match value {
            ValueView::Interface { .. } | ValueView::Nil => 12,
            ValueView::Sync { .. } => 12,
            _ => 8,
        },
    }
}

fn form(kind: ObjectKind, fields: &[FieldView], omitted: u64, width: Width) -> Form {
    match kind {
        ObjectKind::Map => return Form::Table,
        ObjectKind::StringBytes => return Form::Text,
        ObjectKind::Chan => return Form::Queue { places: 1, wide: 36.0 },
        _ => {}
    }
    let cells = fields.len() > 1 && fields.iter().all(|f| names::is_index(&f.name) && is_cell(&f.value));
    match fields.first() {
        Some(first) if cells => {
            let chars = fields.iter().take(8).map(|f| usual(&f.ty, &f.value)).max().unwrap_or(4);
            let chars = chars.max(usual(&first.ty, &first.value)).min(10);
            let count = fields.len() + omitted as usize;
            let across = if count <= 10 { count } else { ACROSS };
            let padding = if width == Width::Narrow { 4.0 } else { 8.0 };
            Form::Cells { across, wide: grid(chars as f64 * width.char() + padding).max(28.0) }
        }
        _ => Form::Fields,
    }
}

fn is_cell(value: &ValueView) -> bool {
    !matches!(value, ValueView::Struct(_) | ValueView::Array { .. } | ValueView::Sync { .. })
}

fn queue_form(queue: &QueueView, width: Width) -> Form {
    let sample = queue.values.first().map_or(&ValueView::Nil, |f| &f.value);
    let chars = usual(&queue.elem, sample).clamp(3, 10);
    // An unbuffered channel has no places.
    let places = (queue.cap as usize).min(MAX_PLACES);
    Form::Queue { places, wide: grid(chars as f64 * width.char() + 12.0).max(36.0) }
}

/// Width and height, in px, of objects of a shape, and whether their pointers are side by side.
pub fn measure(shape: &Shape, width: Width) -> (f64, f64, bool) {
    let form = form(shape.kind, &shape.fields, shape.omitted, width);
    let title = match &shape.variable {
        Some(name) if form == Form::Fields => format!("{name} {}", short_type(&shape.ty)),
        Some(name) => name.clone(),
        None if shape.kind == ObjectKind::Closure => names::closure(&shape.ty).to_owned(),
        None => short_type(&shape.ty),
    };
    let rows = rows_of(form, &shape.fields, shape.omitted);
    let string = if shape.longest == 0 { STRING } else { (shape.longest as usize).clamp(4, STRING) };
    let (w, h) = extent(form, &title, &shape.fields, &rows, string, width);
    (w, h, matches!(form, Form::Cells { .. }))
}

/// Width and height of a box, px. `string`: room for a string, characters.
fn extent(
    form: Form,
    title: &str,
    fields: &[FieldView],
    rows: &[Row],
    string: usize,
    width: Width,
) -> (f64, f64) {
    let char = width.char();
    // For an audience, titles may be wider: there is less beside them.
    let named = if width == Width::Narrow { NAMED_NARROW } else { NAMED };
    let widest = WIDEST / CHAR * char;
    // The title, and next to it the name of the colour or the size.
    let head = columns(title).min(24) as f64 * (char + 0.5) + 2.0 * PAD + 6.0 * char;
    match form {
        Form::Cells { across, wide } => {
            let lines = cells(rows).div_ceil(across.max(1)).max(1) as f64;
            let line = if width == Width::Narrow { ROW } else { 20.0 };
            let more = if cells(rows) < rows.len() { line } else { 0.0 };
            (grid((across as f64 * wide + 2.0).max(head)), HEAD + lines * CELL + more)
        }
        Form::Table => {
            // For an audience, the number of entries gives way to the title.
            let head = if width == Width::Narrow { head - 2.0 * char } else { head };
            (grid(head.clamp(named, widest)), HEAD + 4.0 * ROW + 4.0)
        }
        Form::Queue { places, .. } => {
            let cells = if places == 0 { 0.0 } else { CELL };
            (grid(head.max(280.0)), HEAD + cells + ROW + 4.0)
        }
        Form::Text => {
            let text = rows.first().map_or(6, |r| columns(&r.value));
            (grid((text as f64 * char + 2.0 * PAD).clamp(NARROWEST, widest)), HEAD + ROW + 4.0)
        }
        Form::Fields => {
            let types: HashMap<u64, &FieldView> = fields.iter().map(|f| (f.address, f)).collect();
            let inner = |row: &Row| {
                let name = columns(&row.name) + 2 * usize::from(row.indent);
                let usual = match types.get(&row.address) {
                    None => 6,
                    Some(f) if f.ty == "string" => string,
                    Some(f) => usual(&f.ty, &f.value),
                };
                // Nested values have more room.
                let own = columns(&row.value).min(18);
                let value = usual.max(if row.indent > 0 { own } else { own.min(14) });
                (name + value) as f64 * char + 2.0 * PAD + 14.0
            };
            let wide = rows.iter().map(inner).fold(head.min(named), f64::max);
            (grid(wide.clamp(NARROWEST, widest)), HEAD + rows.len().max(1) as f64 * ROW + 4.0)
        }
    }
}

/// Number of cells: all rows but the one that counts the omitted elements.
pub fn cells(rows: &[Row]) -> usize {
    rows.iter().filter(|row| row.state != RowState::Omitted).count()
}

fn rows_of(form: Form, fields: &[FieldView], omitted: u64) -> Vec<Row> {
    let mut rows = Vec::new();
    match form {
        Form::Cells { .. } => {
            // Single bytes of a buffer are not informative.
            let bytes = fields.first().is_some_and(|f| matches!(f.ty.as_str(), "uint8" | "int8" | "byte"));
            let most = if bytes && fields.len() > 10 { ACROSS } else { MAX_CELLS };
            for field in fields.iter().take(most) {
                field_rows(field, 0, &mut rows);
            }
            let cut = fields.len().saturating_sub(most) as u64 + omitted;
            if cut > 0 {
                rows.push(omitted_row(cut, 0));
            }
        }
        Form::Fields => {
            let array = fields.len() > 1 && fields.iter().all(|f| names::is_index(&f.name));
            for field in fields.iter().take(MAX_FIELDS) {
                match compact(&field.value).filter(|_| array) {
                    // Each element of an array of structs takes one row.
                    Some(text) => {
                        let mut first = Vec::new();
                        field_rows(field, 0, &mut first);
                        let mut row = first.into_iter().next().unwrap_or_default();
                        row.value = text;
                        rows.push(row);
                    }
                    None => field_rows(field, 0, &mut rows),
                }
            }
            let mut cut = fields.len().saturating_sub(MAX_FIELDS) as u64 + omitted;
            if rows.len() > MAX_FIELDS + 4 {
                cut += (rows.len() - MAX_FIELDS - 4) as u64;
                rows.truncate(MAX_FIELDS + 4);
            }
            if cut > 0 {
                rows.push(omitted_row(cut, 0));
            }
        }
        Form::Text => {
            for field in fields.iter().take(1) {
                field_rows(field, 0, &mut rows);
            }
        }
        Form::Table | Form::Queue { .. } => {}
    }
    rows
}

/// The snapshot's objects by address, and those drawn inside another object.
pub struct Contents<'a> {
    pub by_address: HashMap<u64, &'a ObjectView>,
    /// By address of a part: address of the object that it is drawn inside.
    pub whole: HashMap<u64, u64>,
    entries: HashMap<u64, Vec<&'a ObjectView>>,
}

impl<'a> Contents<'a> {
    pub fn of(snapshot: &'a Snapshot) -> Contents<'a> {
        let by_address: HashMap<u64, &ObjectView> = snapshot.heap.iter().map(|o| (o.address, o)).collect();
        let mut whole = HashMap::default();
        let mut entries: HashMap<u64, Vec<&ObjectView>> = HashMap::default();
        for object in &snapshot.heap {
            match object.kind {
                ObjectKind::Map => {
                    let mut todo = vec![object];
                    while let Some(at) = todo.pop() {
                        for field in &at.fields {
                            let ValueView::Pointer(p) = &field.value else { continue };
                            let Target::Heap { object: inner } = p.target else { continue };
                            let Some(&view) = by_address.get(&inner) else { continue };
                            let part = matches!(view.kind, ObjectKind::MapTable | ObjectKind::MapGroup);
                            if part && !whole.contains_key(&inner) {
                                whole.insert(inner, object.address);
                                if view.kind == ObjectKind::MapGroup {
                                    entries.entry(object.address).or_default().push(view);
                                } else {
                                    todo.push(view);
                                }
                            }
                        }
                    }
                }
                ObjectKind::Chan => {
                    if let Some(buffer) = object.queue.as_ref().and_then(|q| q.buffer) {
                        whole.insert(buffer, object.address);
                    }
                }
                _ => {}
            }
        }
        for groups in entries.values_mut() {
            groups.sort_by_key(|g| g.address);
        }
        Contents { by_address, whole, entries }
    }

    /// Rows of a map's entries, named by their keys, and the map's type if it has entries.
    fn table(&self, map: u64) -> (Vec<Row>, Option<String>) {
        let groups = self.entries.get(&map).map_or(&[][..], Vec::as_slice);
        let title = groups.first().map(|g| names::title(g));
        let mut rows = Vec::new();
        let mut cut = 0;
        for group in groups {
            cut += group.omitted / 2;
            for pair in group.fields.chunks(2) {
                let [key, elem] = pair else { continue };
                if rows.len() >= MAX_ENTRIES {
                    cut += 1;
                    continue;
                }
                let mut lines = Vec::new();
                field_rows(elem, 0, &mut lines);
                let mut row = lines.into_iter().next().unwrap_or_default();
                if let Some(text) = compact(&elem.value) {
                    row.value = text;
                }
                row.name = compact(&key.value).unwrap_or_else(|| "●".to_owned());
                row.state = if row.state == RowState::Nil { RowState::Nil } else { RowState::Set };
                rows.push(row);
            }
        }
        if cut > 0 {
            rows.push(omitted_row(cut, 0));
        }
        (rows, title)
    }
}

/// Lays out an object's box. `room`: the place reserved for it.
pub fn object_box(
    object: &ObjectView,
    contents: &Contents<'_>,
    snapshot: &Snapshot,
    changed: &HashSet<u64>,
    room: Option<Rect>,
    width: Width,
) -> ObjectBox {
    let mut form = form(object.kind, &object.fields, object.omitted, width);
    if let Some(queue) = &object.queue {
        form = queue_form(queue, width);
    }
    let mut title = names::title(object);
    let mut rows = rows_of(form, &object.fields, object.omitted);
    let mut parts: Vec<u64> = Vec::new();
    if matches!(form, Form::Table | Form::Queue { .. }) {
        parts.extend(
            contents.whole.iter().filter(|(_, whole)| **whole == object.address).map(|(part, _)| *part),
        );
        parts.sort_unstable();
    }
    if form == Form::Table {
        let (table, name) = contents.table(object.address);
        rows = table;
        title = object.variable.clone().or(name).unwrap_or(title);
    }
    if let (Form::Queue { places, .. }, Some(queue)) = (form, &object.queue) {
        for field in queue.values.iter().take(places) {
            field_rows(field, 0, &mut rows);
        }
    }
    let named = object.variable.is_some() && form == Form::Fields && !object.ty.contains(',');
    let (w, h) = extent(form, &title, &object.fields, &rows, STRING, width);
    let (w, mut h) = match form {
        Form::Table => (w, HEAD + rows.len().max(1) as f64 * ROW + 4.0),
        _ => (w, h),
    };
    let mut w = w;
    if let Some(room) = room {
        w = room.w;
        // Drop rows that do not fit into the reserved height.
        while h > room.h && rows.len() > 1 && matches!(form, Form::Fields | Form::Table) {
            let last = rows
                .pop()
                .map_or(1, |r| if r.state == RowState::Omitted { r.value.parse().unwrap_or(1) } else { 1 });
            if let Some(row) = rows.last_mut() {
                let more = if row.state == RowState::Omitted { row.value.parse().unwrap_or(0) } else { 1 };
                *row = omitted_row(last + more, 0);
            }
            h -= ROW;
        }
        h = h.min(room.h);
    }
    if named {
        title = format!("{title} {}", short_type(&object.ty));
    }
    mark_changed(&mut rows, changed);
    // A row extends to the next one, or to the end of the object.
    let end = object.address + object.size;
    let starts: Vec<u64> = rows.iter().map(|r| r.address).collect();
    for (i, row) in rows.iter_mut().enumerate() {
        let next = starts.iter().skip(i + 1).copied().find(|&a| a > row.address).unwrap_or(end);
        row.size = next.saturating_sub(row.address);
    }
    let inside = || parts.iter().filter_map(|part| contents.by_address.get(part));
    let whole_size = object.size + inside().map(|o| o.size).sum::<u64>();
    // Black only once all that is drawn in it is.
    let marking = snapshot.gc.phase == GcPhase::Mark;
    let color =
        if marking && inside().any(|part| part.color != object.color) { Color::Grey } else { object.color };
    let touched = snapshot.recolored.binary_search(&object.address).is_ok()
        || rows.iter().any(|r| r.changed)
        || parts.iter().any(|p| changed.contains(p));
    ObjectBox {
        address: object.address,
        born: object.allocated_at.0,
        rect: Rect { w, h, ..room.unwrap_or_default() },
        form,
        mark: names::mark(object).filter(|_| object.variable.is_none()),
        title,
        kind: object.kind,
        color,
        line: object.site.map(|s| s.line),
        site: object.site,
        variable: object.variable.clone(),
        size: object.size,
        class_size: object.class_size,
        rows,
        queue: object.queue.as_deref().cloned(),
        parts,
        whole_size,
        library: object.kind == ObjectKind::Runtime || object.site.is_none_or(|s| s.file.0 != 0),
        changed: touched,
        freed: object.freed,
        unreachable: object.unreachable,
        fresh: !object.freed && object.allocated_at.0 >= snapshot.since.map_or(u64::MAX, |s| s.0),
        flies_from: None,
    }
}
