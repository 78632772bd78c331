//! Values as rows of text: `name type value`, with a port where a pointer starts.
//! In: `SlotView` or `FieldView`. Out: [`Row`]s, indented below the value they belong to, long ones cut and said so.

use crate::view::scene::short_func;
use escapement_core::trace::snapshot::{FieldView, Pointer, SlotKind, SlotView, SyncView, Target, ValueView};

/// One line of a box.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Row {
    pub indent: u8,
    pub name: String,
    pub ty: String,
    /// Printed as Go prints it; empty where the rows below hold it.
    pub value: String,
    pub state: RowState,
    /// Where the bytes lie, and how many.
    pub address: u64,
    pub size: u64,
    /// Several elements in one row: it changed if any of them did.
    pub several: bool,
    /// The pointer that leaves from this row.
    pub port: Option<Pointer>,
    pub changed: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum RowState {
    #[default]
    Set,
    /// Its declaration has not run yet.
    Unset,
    Nil,
    /// "… and n more": `value` holds the number.
    Omitted,
    /// A result, a temporary or a captured variable of the frame.
    Temp,
    /// What a call that has just returned hands back.
    Returned,
    /// A `WaitGroup`, `Mutex` or `RWMutex`.
    Sync(SyncView),
}

/// Rows that one value may take before it is cut.
const MOST_ROWS: usize = 12;
/// Plain values of an array in one row, and such rows before it is cut.
const LONG: usize = 8;
const MOST_LINES: usize = 4;
/// Characters of a composite that is still written on one line.
const INLINE: usize = 22;
/// The same of an array or structure in a frame.
const SHORT: usize = 15;

/// Appends the rows of a variable.
pub fn slot_rows(slot: &SlotView, out: &mut Vec<Row>) {
    let start = out.len();
    if let ("map", ValueView::Struct(_)) = (slot.ty.as_str(), &slot.value) {
        // A map's record: what is in it stands with its entries.
        out.push(Row {
            name: slot.name.clone(),
            ty: "map".to_owned(),
            address: slot.address,
            size: slot.size,
            state: RowState::Temp,
            ..Row::default()
        });
        return;
    }
    if let (true, ValueView::Struct(fields)) = (slot.ty.starts_with("map group"), &slot.value) {
        entry_rows(slot, fields, out);
        return;
    }
    // What is returned has the name of its function.
    let name = if slot.kind == SlotKind::Returned { short_func(&slot.name) } else { slot.name.clone() };
    push(&name, &slot.ty, slot.address, slot.size, &slot.value, 0, out);
    let state = match slot.kind {
        SlotKind::Temp => RowState::Temp,
        SlotKind::Returned => RowState::Returned,
        SlotKind::Param | SlotKind::Result | SlotKind::Local | SlotKind::Global | SlotKind::Captured => {
            return;
        }
    };
    if let Some(row) = out.get_mut(start)
        && (row.state == RowState::Set || state == RowState::Returned)
    {
        row.state = state;
    }
}

/// The entries of a map that lies in a frame, a row each.
fn entry_rows(slot: &SlotView, fields: &[FieldView], out: &mut Vec<Row>) {
    out.push(Row {
        name: short_type(slot.ty.trim_start_matches("map group of ")),
        address: slot.address,
        size: slot.size,
        state: RowState::Temp,
        ..Row::default()
    });
    for pair in fields.chunks(2) {
        let [key, elem] = pair else { continue };
        let mut lines = Vec::new();
        field_rows(elem, 1, &mut lines);
        let Some(mut row) = lines.into_iter().next() else { continue };
        row.value = compact(&elem.value).unwrap_or(row.value);
        row.name = compact(&key.value).unwrap_or_else(|| "●".to_owned());
        out.push(row);
    }
}

/// Appends the rows of a field or an element.
pub fn field_rows(field: &FieldView, indent: u8, out: &mut Vec<Row>) {
    push(&field.name, &field.ty, field.address, 0, &field.value, indent, out);
}

fn push(name: &str, ty: &str, address: u64, size: u64, value: &ValueView, indent: u8, out: &mut Vec<Row>) {
    // A variable that the compiler made has no name.
    let name = if name.starts_with('.') { "" } else { name };
    let mut row = Row { indent, name: name.to_owned(), ty: short_type(ty), address, size, ..Row::default() };
    match value {
        ValueView::Struct(fields) => match inline(value) {
            Some(text) => {
                row.value = text;
                out.push(row);
            }
            None => {
                out.push(row);
                children(fields, 0, indent, out);
            }
        },
        ValueView::Array { elems, omitted } => match inline(value) {
            Some(text) => {
                row.value = text;
                out.push(row);
            }
            None if elems.len() > LONG / 2
                && elems.iter().all(|e| matches!(e.value, ValueView::Scalar(_))) =>
            {
                out.push(row);
                lines(elems, *omitted, indent, out);
            }
            None => {
                out.push(row);
                children(elems, *omitted, indent, out);
            }
        },
        other => {
            let (text, port, state) = one_line(other);
            row.value = text;
            row.port = port;
            row.state = state;
            out.push(row);
        }
    }
}

fn children(fields: &[FieldView], omitted: u64, indent: u8, out: &mut Vec<Row>) {
    let room = MOST_ROWS.max(fields.len().min(4));
    for field in fields.iter().take(room) {
        field_rows(field, (indent + 1).min(4), out);
    }
    let cut = fields.len().saturating_sub(room) as u64 + omitted;
    if cut > 0 {
        out.push(omitted_row(cut, indent + 1));
    }
}

/// A long array of plain values, several in a row: `0…7  0 0 0 0 9 0 0 0`.
fn lines(elems: &[FieldView], omitted: u64, indent: u8, out: &mut Vec<Row>) {
    let mut shown = 0;
    for line in elems.chunks(LONG).take(MOST_LINES) {
        let (Some(first), Some(last)) = (line.first(), line.last()) else { continue };
        let values: Vec<String> = line.iter().filter_map(|e| compact(&e.value)).collect();
        let one = elems.get(1).map_or(1, |second| second.address - elems.first().map_or(0, |f| f.address));
        out.push(Row {
            indent: (indent + 1).min(4),
            name: if line.len() > 1 { format!("{}…{}", first.name, last.name) } else { first.name.clone() },
            value: values.join(" "),
            address: first.address,
            size: last.address + one - first.address,
            several: true,
            ..Row::default()
        });
        shown += line.len();
    }
    let cut = (elems.len() - shown) as u64 + omitted;
    if cut > 0 {
        out.push(omitted_row(cut, indent + 1));
    }
}

/// "… and n more".
pub fn omitted_row(count: u64, indent: u8) -> Row {
    Row { indent, value: count.to_string(), state: RowState::Omitted, ..Row::default() }
}

/// A value that fits one line: its text, its pointer, its state.
pub fn one_line(value: &ValueView) -> (String, Option<Pointer>, RowState) {
    let set = RowState::Set;
    match value {
        ValueView::Unset => (String::new(), None, RowState::Unset),
        ValueView::Scalar(text) => (text.clone(), None, set),
        ValueView::Nil => ("nil".to_owned(), None, RowState::Nil),
        ValueView::Sync(sync) => (String::new(), None, RowState::Sync(*sync)),
        ValueView::Pointer(pointer) => pointer_line(String::new(), *pointer),
        ValueView::Str { text, ptr } => (text.clone(), Some(*ptr).filter(|p| drawn(p.target)), set),
        ValueView::Slice { ptr, len, cap } => pointer_line(format!("len {len} cap {cap}"), *ptr),
        ValueView::Map { ptr, len } => pointer_line(format!("len {len}"), *ptr),
        ValueView::Chan { ptr, len, cap } => pointer_line(format!("{len}/{cap}"), *ptr),
        ValueView::Func { name, ptr } => (name.clone(), Some(*ptr).filter(|p| drawn(p.target)), set),
        ValueView::Interface { ty, value } => {
            let (text, port, state) = match inline(value) {
                Some(text) => (text, None, set),
                None => one_line(value),
            };
            let ty = short_type(ty);
            let text = if text.is_empty() { ty } else { format!("{ty} {text}") };
            (text, port, if state == RowState::Nil { set } else { state })
        }
        ValueView::Struct(_) | ValueView::Array { .. } => (inline(value).unwrap_or_default(), None, set),
    }
}

fn pointer_line(text: String, pointer: Pointer) -> (String, Option<Pointer>, RowState) {
    match pointer.target {
        Target::Nil if text.is_empty() => ("nil".to_owned(), None, RowState::Nil),
        Target::Nil => (text, None, RowState::Set),
        _ => (text, Some(pointer), RowState::Set),
    }
}

fn drawn(target: Target) -> bool {
    matches!(target, Target::Heap { .. } | Target::Stack { .. } | Target::Dangling)
}

/// A composite of scalars that is short enough for one line: `{1 2}`, `[1 2 3]`.
fn inline(value: &ValueView) -> Option<String> {
    let (fields, omitted, open, close) = match value {
        ValueView::Struct(fields) => (fields, 0, '{', '}'),
        ValueView::Array { elems, omitted } => (elems, *omitted, '[', ']'),
        _ => return None,
    };
    // Named fields are worth a row each; elements of an array are not.
    if open == '{' && !fields.is_empty() && fields.len() > 1 {
        return None;
    }
    let mut text = String::from(open);
    for (i, field) in fields.iter().enumerate() {
        if i > 0 {
            text.push(' ');
        }
        match &field.value {
            ValueView::Scalar(scalar) => text.push_str(scalar),
            _ => return None,
        }
        if text.chars().count() > SHORT {
            return None;
        }
    }
    if omitted > 0 {
        text.push_str(" …");
    }
    text.push(close);
    Some(text)
}

/// A value in one short line, whatever it is; nothing where it holds a pointer.
pub fn compact(value: &ValueView) -> Option<String> {
    let list = |fields: &[FieldView], more: bool, open: char, close: char| {
        let mut text = String::from(open);
        for (i, field) in fields.iter().enumerate() {
            if i > 0 {
                text.push(' ');
            }
            text.push_str(&compact(&field.value)?);
            if text.chars().count() > INLINE {
                return Some(text + " …" + &close.to_string());
            }
        }
        if more {
            text.push_str(" …");
        }
        text.push(close);
        Some(text)
    };
    match value {
        ValueView::Scalar(text) | ValueView::Str { text, .. } => Some(text.clone()),
        ValueView::Nil => Some("nil".to_owned()),
        ValueView::Struct(fields) => list(fields, false, '{', '}'),
        ValueView::Array { elems, omitted } => list(elems, *omitted > 0, '[', ']'),
        ValueView::Interface { value, .. } => compact(value),
        ValueView::Unset
        | ValueView::Pointer(_)
        | ValueView::Slice { .. }
        | ValueView::Func { .. }
        | ValueView::Map { .. }
        | ValueView::Sync(_)
        | ValueView::Chan { .. } => None,
    }
}

/// Type names as a reader of `package main` writes them.
pub fn short_type(ty: &str) -> String {
    ty.replace("main.", "").replace("interface {}", "any")
}
