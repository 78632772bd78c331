//! Names objects: by the variable that was moved to the heap, or by type and an identifying value (`Node 37`).

use super::value::{compact, short_type};
use escapement_core::trace::snapshot::{
    Color, FieldView, ObjectKind, ObjectView, SlotView, Snapshot, Target, ValueView,
};

/// Names of identifying fields, lower-case.
const KNOWN_BY: [&str; 14] =
    ["name", "key", "id", "title", "label", "val", "value", "v", "n", "num", "data", "k", "x", "text"];

/// Identifying value of an object: that of the first field in `KNOWN_BY`, or else of its only number or string. Only
/// values and strings have one: the length of a channel would not identify it.
pub fn mark(object: &ObjectView) -> Option<String> {
    use ObjectKind::{StringBytes, Value};
    if !matches!(object.kind, Value | StringBytes) {
        return None;
    }
    let fields = &object.fields;
    let plain = |field: &&FieldView| {
        matches!(field.value, ValueView::Scalar(_) | ValueView::Str { .. }) && !is_index(&field.name)
    };
    let known = KNOWN_BY
        .iter()
        .find_map(|name| fields.iter().filter(plain).find(|f| f.name.eq_ignore_ascii_case(name)));
    let mut told = fields.iter().filter(plain).filter(|field| field.ty != "bool");
    let only = told.next().filter(|_| told.next().is_none());
    let field = known.or(only)?;
    let text = compact(&field.value)?;
    let short: String = text.chars().take(14).collect();
    Some(if short.len() < text.len() { short + "…" } else { short })
}

/// Whether a field is an element of an array.
pub fn is_index(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a type is a closure that the compiler generated for a `go` or `defer` statement.
pub fn is_wrapper(ty: &str) -> bool {
    ty.contains("gowrap") || ty.contains("deferwrap")
}

/// Whether a function is an instance's own: it passes a dictionary to the code that it shares with other instances.
/// Direct calls pass it themselves.
pub fn passes_dictionary(func: &str) -> bool {
    func.contains('[') && !func.contains("go.shape.")
}

/// Name of a closure's function.
pub fn closure(ty: &str) -> &str {
    ty.trim_start_matches("closure ")
}

/// Heading of an object's box: its type or variable.
pub fn title(object: &ObjectView) -> String {
    match (&object.variable, object.kind) {
        (Some(name), _) => name.clone(),
        (None, ObjectKind::Closure) => closure(&object.ty).to_owned(),
        (None, ObjectKind::Chan) => match &object.queue {
            Some(queue) => format!("chan {}", short_type(&queue.elem)),
            None => "chan".to_owned(),
        },
        (None, ObjectKind::MapGroup) => short_type(object.ty.trim_start_matches("map group of ")),
        (None, _) => short_type(&object.ty),
    }
}

/// Name of an object in sentences: heading and identifying value.
pub fn name(object: &ObjectView) -> String {
    let title = title(object);
    let one = object.kind == ObjectKind::Value && object.variable.is_none();
    match mark(object).filter(|_| one) {
        Some(mark) => format!("{title} {mark}"),
        None => title,
    }
}

/// Number of white, grey and black objects.
pub fn by_color(heap: &[ObjectView]) -> [u64; 3] {
    let of = |color| heap.iter().filter(|o| o.color == color && !o.freed).count() as u64;
    [Color::White, Color::Grey, Color::Black].map(of)
}

/// The object that contains an address.
pub fn object_at(snapshot: &Snapshot, address: u64) -> Option<&ObjectView> {
    let holds = |o: &&ObjectView| o.address <= address && address < o.address + o.class_size.max(1);
    // Objects of a tiny block share a slot: take the last that starts at or before the address.
    snapshot.heap.iter().filter(|o| !o.freed).filter(holds).max_by_key(|o| o.address)
}

/// Name of the first variable that points to the object.
pub fn pointed_to_by(snapshot: &Snapshot, object: u64) -> Option<String> {
    let slots = snapshot.goroutines.iter().flat_map(|g| &g.frames).flat_map(|f| &f.slots);
    let points_there = |slot: &&SlotView| match &slot.value {
        ValueView::Chan { ptr, .. } | ValueView::Pointer(ptr) | ValueView::Map { ptr, .. } => {
            ptr.target == Target::Heap { object }
        }
        _ => false,
    };
    slots.chain(&snapshot.globals).find(points_there).map(|slot| slot.name.clone())
}
