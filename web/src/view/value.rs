//! Turns values into rows of text, `name type value`, with a port for each pointer.
//! In: `SlotView` or `FieldView`. Out: [`Row`]s, nested ones indented; long values are cut and marked as such.

use escapement_core::index::HashSet;
use escapement_core::trace::made::MAP_GROUP_OF;
use escapement_core::trace::names;
use escapement_core::trace::snapshot::{FieldView, Pointer, SlotKind, SlotView, SyncView, Target, ValueView};

/// A line of a box.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Row {
    /// Nesting level, from 0.
    pub indent: u8,
    /// Name of the variable or field, or index; may be empty.
    pub name: String,
    /// Go type.
    pub ty: String,
    /// The value as Go prints it; empty if the rows below show it.
    pub value: String,
    pub state: RowState,
    pub address: u64,
    /// Bytes; may be 0 for a field until its object is laid out.
    pub size: u64,
    /// Whether the row shows several elements; it has changed if any of them has.
    pub several: bool,
    /// The pointer in this row, if any.
    pub port: Option<Pointer>,
    /// Whether this step changed it.
    pub changed: bool,
    /// Belongs to a variable that is not read any more: the collector ignores its pointer.
    pub dead: bool,
}

/// What a row shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum RowState {
    #[default]
    Set,
    /// Its declaration has not run yet.
    Unset,
    Nil,
    /// "… and n more"; `value` is the number.
    Omitted,
    /// A temporary of the frame, or the heading of a map in a frame.
    Temp,
    /// A result of the call that has just returned.
    Returned,
    /// A `WaitGroup`, `Mutex`, `RWMutex` or `Pool`.
    Sync(SyncView),
    /// What a `Pool` gives out until the next collection.
    Victim,
}

/// Maximum number of rows of a value.
const MAX_ROWS: usize = 12;
/// Number of elements in a row of a long array.
const LONG: usize = 8;
/// Maximum number of such rows.
const MAX_LINES: usize = 4;
/// Length from which [`compact`] cuts a composite value, characters.
const INLINE: usize = 22;
/// Maximum length of a composite value that takes one row, characters.
const SHORT: usize = 15;

/// Appends the rows of a variable.
pub fn slot_rows(slot: &SlotView, out: &mut Vec<Row>) {
    let start = out.len();
    if let ("map", ValueView::Struct(fields)) = (slot.ty.as_str(), &slot.value) {
        // The header of a map in a frame; the first entries are in the frame, too.
        let ports = fields.iter().filter_map(|field| one_line(&field.value).1);
        let port =
            ports.into_iter().find(|port| matches!(port.target, Target::Heap { .. } | Target::Dangling));
        out.push(Row {
            name: slot.name.clone(),
            ty: "map".to_owned(),
            address: slot.address,
            size: slot.size,
            state: RowState::Temp,
            port,
            ..Row::default()
        });
        return;
    }
    if let (true, ValueView::Struct(fields)) = (slot.ty.starts_with(MAP_GROUP_OF), &slot.value) {
        entry_rows(slot, fields, out);
        return;
    }
    // A returned value is named after its function.
    let name = if slot.kind == SlotKind::Returned { short_func(&slot.name) } else { slot.name.clone() };
    push(&name, &slot.ty, slot.address, slot.size, &slot.value, 0, out);
    // The box of an object has no room for more rows than it began with.
    if let ValueView::Sync { state, held } = &slot.value {
        pooled(*state, held, out);
    }
    out.iter_mut().skip(start).for_each(|row| row.dead = slot.dead);
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

/// Appends a row for each entry of a map in a frame.
fn entry_rows(slot: &SlotView, fields: &[FieldView], out: &mut Vec<Row>) {
    out.push(Row {
        name: short_type(slot.ty.trim_start_matches(MAP_GROUP_OF)),
        address: slot.address,
        size: slot.size,
        state: RowState::Temp,
        ..Row::default()
    });
    for pair in fields.chunks(2) {
        let [key, elem] = pair else { continue };
        let first = out.len();
        field_rows(elem, 1, out);
        let Some(row) = out.get_mut(first) else { continue };
        row.name = compact(&key.value).unwrap_or_else(|| "●".to_owned());
        if let Some(text) = compact(&elem.value) {
            row.value = text;
            out.truncate(first + 1);
        }
    }
}

/// Appends the rows of a field or an element.
pub fn field_rows(field: &FieldView, indent: u8, out: &mut Vec<Row>) {
    push(&field.name, &field.ty, field.address, 0, &field.value, indent, out);
}

fn push(name: &str, ty: &str, address: u64, size: u64, value: &ValueView, indent: u8, out: &mut Vec<Row>) {
    // A variable that the compiler generated has no name.
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

/// Appends rows for what a pool holds. The collector ignores the victims: they are dropped when it starts.
fn pooled(state: SyncView, held: &[FieldView], out: &mut Vec<Row>) {
    let SyncView::Pool { fresh, victims } = state else { return };
    let start = out.len();
    children(held, u64::from(fresh + victims) - held.len() as u64, 0, out);
    let rows = out.iter_mut().skip(start + fresh as usize).filter(|row| row.state != RowState::Omitted);
    for row in rows {
        (row.state, row.dead) = (RowState::Victim, true);
    }
}

fn children(fields: &[FieldView], omitted: u64, indent: u8, out: &mut Vec<Row>) {
    for field in fields.iter().take(MAX_ROWS) {
        field_rows(field, (indent + 1).min(4), out);
    }
    let cut = fields.len().saturating_sub(MAX_ROWS) as u64 + omitted;
    if cut > 0 {
        out.push(omitted_row(cut, indent + 1));
    }
}

/// Appends rows for a long array of scalars, several in each: `0…7  0 0 0 0 9 0 0 0`.
fn lines(elems: &[FieldView], omitted: u64, indent: u8, out: &mut Vec<Row>) {
    let mut shown = 0;
    for line in elems.chunks(LONG).take(MAX_LINES) {
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

/// Marks the rows that this step changed.
pub fn mark_changed(rows: &mut [Row], changed: &HashSet<u64>) {
    for row in rows {
        row.changed = row.address != 0
            && (changed.contains(&row.address)
                || row.several && changed.iter().any(|&a| row.address <= a && a < row.address + row.size));
    }
}

/// Text, pointer and state of a value on one line.
pub fn one_line(value: &ValueView) -> (String, Option<Pointer>, RowState) {
    let set = RowState::Set;
    match value {
        ValueView::Unset => (String::new(), None, RowState::Unset),
        ValueView::Scalar(text) => (text.clone(), None, set),
        ValueView::Nil => ("nil".to_owned(), None, RowState::Nil),
        ValueView::Sync { state, .. } => (String::new(), None, RowState::Sync(*state)),
        ValueView::Pointer(pointer) => pointer_line(String::new(), *pointer),
        ValueView::Str { text, ptr } => (text.clone(), Some(*ptr).filter(|p| drawn(p.target)), set),
        ValueView::Slice { ptr, len, cap } => pointer_line(format!("len {len} cap {cap}"), *ptr),
        ValueView::Map { ptr, len } => pointer_line(format!("len {len}"), *ptr),
        ValueView::Chan { ptr, len, cap } => pointer_line(format!("{len}/{cap}"), *ptr),
        ValueView::Func { name, ptr } => (name.clone(), Some(*ptr).filter(|p| drawn(p.target)), set),
        ValueView::Interface { ty, value } => {
            // A composite in read-only data has no box of its own.
            let whole = matches!(**value, ValueView::Struct(_) | ValueView::Array { .. });
            let text = inline(value).or_else(|| compact(value).filter(|_| whole));
            let (text, port, state) = match text {
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

/// Text of a composite of scalars, if it is short enough for one row: `{1}`, `[1 2 3]`.
fn inline(value: &ValueView) -> Option<String> {
    let (fields, omitted, open, close) = match value {
        ValueView::Struct(fields) => (fields, 0, '{', '}'),
        ValueView::Array { elems, omitted } => (elems, *omitted, '[', ']'),
        _ => return None,
    };
    // A struct of several fields has a row for each.
    if open == '{' && fields.len() > 1 {
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

/// Text of a value on one short line; `None` if it is unset or of a sync type, or contains a pointer.
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
        | ValueView::Sync { .. }
        | ValueView::Chan { .. } => None,
    }
}

/// Type name as written in package main: without `main.`, with `any`, and with `byte` for elements: at run time it and
/// `uint8` are one type.
pub fn short_type(ty: &str) -> String {
    let lacks = |part| names::find(ty, part).is_none();
    if ["]uint8", "interface {}", "main.", "go.shape."].into_iter().all(lacks) {
        return ty.to_owned();
    }
    // Before the package is cut off: it distinguishes the program's own types whose names begin with `uint8`.
    let ty = names::short(&ty.replace("]uint8", "]byte")).replace("interface {}", "any");
    if ty.contains("go.shape.") { without_shapes(&ty) } else { ty }
}

/// gc's function name without the directories of its package's path, and without `main.`, unless that is the function
/// around a literal (`main.func1`): the package may have been dropped before.
pub fn short_func(name: &str) -> String {
    // Slashes after a bracket belong to type arguments.
    let end = name.find(['(', '[']).unwrap_or(name.len());
    let start = name.get(..end).and_then(|name| name.rfind('/')).map_or(0, |slash| slash + 1);
    // Other packages have the same names as those below `internal`.
    let start = if name.starts_with("internal/") { 0 } else { start };
    let name = name.get(start..).unwrap_or(name);
    let is_literal = |name: &&str| {
        let number = ["func", "gowrap", "deferwrap"].iter().find_map(|word| name.strip_prefix(word));
        number.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let name = name.strip_prefix("main.").filter(|name| !is_literal(name)).unwrap_or(name);
    if name.contains("go.shape.") { without_shapes(name) } else { name.to_owned() }
}

/// The compiler's code as the program has it: without the dictionaries and shapes that it adds to generic code.
pub fn as_written(code: &str) -> String {
    let mut code = without_nodes(code);
    if !code.contains("go.shape.") && !code.contains(".dict") {
        return code;
    }
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '&' | '/');
    let mut from = 0;
    while let Some(at) = code[from..].find(".dict").map(|at| from + at) {
        let start = code[..at].trim_end_matches(is_name).len();
        let mut end = at + code[at..].find(|c| !is_name(c)).unwrap_or(code.len() - at);
        let name = &code[start..end];
        // Not a field of that name.
        let is_variable = name == ".dict" || name.ends_with("..dict");
        if !is_variable && !name.contains("..dict.") && !name.starts_with("&.dict.") {
            from = end;
            continue;
        }
        end = closing(&code, end).unwrap_or(end);
        let (mut first, comma) = (start, ", ");
        // A dictionary within one: `(*[2]uintptr)(.dict[0])`.
        let conversion = code[..first].strip_suffix("]uintptr)(").and_then(|before| before.rfind("(*["));
        if let Some(at) = conversion.filter(|_| code[end..].starts_with(')')) {
            (first, end) = (at, end + 1);
        }
        if code[end..].starts_with(comma) {
            end += comma.len();
        } else if code[..first].ends_with(comma) {
            first -= comma.len();
        }
        code.replace_range(first..end, "");
        from = first;
    }
    let mut from = 0;
    while let Some(at) = code[from..].find('[').map(|at| from + at) {
        from = at + 1;
        let named = code[..at].ends_with(|c: char| c.is_alphanumeric()) && !code[..at].ends_with("map");
        if let Some(end) = closing(&code, at).filter(|end| named && code[at..*end].contains("go.shape.")) {
            code.replace_range(at..end, "");
            from = at;
        }
    }
    without_shapes(&code)
}

/// `code` without the names of gc's own operations, which it prints for generic code: `(<node DYNAMICDOTTYPE>).f`.
fn without_nodes(code: &str) -> String {
    let mut parts = code.split("<node ");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('>').unwrap_or((part, ""));
        text += match name {
            "DYNAMICDOTTYPE" | "DYNAMICDOTTYPE2" => "….(T)",
            "DYNAMICTYPE" => "T",
            "RECOVERFP" => "recover()",
            "STR2BYTESTMP" => "[]byte(…)",
            name if name.starts_with("unsafe.") => name,
            _ => "…",
        };
        text += rest;
    }
    text
}

/// The end of what stands in brackets from `at` on, if an opening one is there.
fn closing(code: &str, at: usize) -> Option<usize> {
    let mut depth = 0_u32;
    for (i, c) in code[at..].char_indices() {
        match c {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return (c == ']').then_some(at + i + 1);
        }
    }
    None
}

/// gc compiles one body for type arguments of the same underlying type, and one for all pointers, which it names
/// `go.shape.*uint8`: any pointer.
fn without_shapes(name: &str) -> String {
    name.replace("go.shape.*uint8", "*…").replace("go.shape.", "")
}

#[cfg(test)]
mod tests {
    use super::as_written;

    #[test]
    fn code_is_shown_without_dictionaries_and_shapes() {
        let pairs = [
            ("(*Stack[go.shape.*uint8]).Push(s, &.dict.Stack[*main.user], v)", "(*Stack).Push(s, v)"),
            ("abi..dict, abi.x := (*[2]uintptr)(runtime..dict[0]), p", "abi.x := p"),
            ("s, .dict, v := s, &.dict.Stack[*main.user], &user{...}", "s, v := s, &user{...}"),
            (
                "runtime.AddCleanup[go.shape.struct { a [2]int },go.shape.string](&runtime..dict.AddCleanup[main.B,string], b, k)",
                "runtime.AddCleanup(b, k)",
            ),
            ("make([]go.shape.int, 0, len(xs))", "make([]int, 0, len(xs))"),
            ("make(map[go.shape.string]int)", "make(map[string]int)"),
            ("f(.dict)", "f()"),
            ("c.dict[\"é\"] = x[i]", "c.dict[\"é\"] = x[i]"),
            ("é.dict", "é.dict"),
            ("\"[\" + a[go.shape.int", "\"[\" + a[int"),
        ];
        for (code, written) in pairs {
            assert_eq!(as_written(code), written);
        }
    }
}
