//! Treats the objects of a picture that has no room for all as the only ones of a run: the chart of the whole run lacks
//! most of them.
//! In: a snapshot. Out: its `Lives`, where the step of an object's allocation is its rank: the nearest to a variable
//! comes first.

use escapement_core::index::{HashMap, HashSet};
use escapement_core::trace::lives::{Edge, Life, Lives, Shape};
use escapement_core::trace::snapshot::{FieldView, ObjectView, Pointer, Snapshot, ValueView};
use std::collections::VecDeque;

/// Ranks the objects that are not freed. `own`: those that the program allocated, or that it holds.
pub fn lives(snapshot: &Snapshot, own: impl Fn(&ObjectView) -> bool) -> Lives {
    let ranked = ranked(snapshot);
    let rank: HashMap<u64, u32> = (0..).zip(&ranked).map(|(rank, object)| (object.address, rank)).collect();
    let mut lives = Lives::default();
    let mut shapes = HashMap::default();
    for (from, object) in (0..).zip(&ranked) {
        let key = (&object.ty, object.kind, &object.variable, object.size, object.fields.len());
        let shape = *shapes.entry(key).or_insert_with(|| {
            lives.shapes.push(Shape {
                ty: object.ty.clone(),
                kind: object.kind,
                variable: object.variable.clone(),
                size: object.size,
                fields: object.fields.clone(),
                longest: 0,
                omitted: object.omitted,
            });
            lives.shapes.len() as u32 - 1
        });
        let (address, born) = (object.address, u64::from(from));
        lives.objects.push(Life { address, born, gone: u64::MAX, shape, own: own(object) });
        each_pointer(&object.fields, &mut |at, pointer| {
            let Some(&to) = pointer.object().and_then(|to| rank.get(&to)) else { return };
            let offset = at.saturating_sub(object.address) as u32;
            lives.edges.push(Edge { from, offset, to, since: 0, steps: 1 });
        });
    }
    lives
}

/// The objects, breadth first from the variables; then those that no variable leads to, by address.
fn ranked(snapshot: &Snapshot) -> Vec<&ObjectView> {
    let live = || snapshot.heap.iter().filter(|object| !object.freed);
    let by_address: HashMap<u64, &ObjectView> = live().map(|object| (object.address, object)).collect();
    let (mut ranked, mut found, mut queue) = (Vec::new(), HashSet::default(), VecDeque::new());
    let frames = snapshot.goroutines.iter().flat_map(|goroutine| &goroutine.frames);
    for slot in frames.flat_map(|frame| &frame.slots).chain(&snapshot.globals) {
        slot.value.each_pointer(&mut |pointer| queue.extend(pointer.object()));
    }
    let mut rest = live();
    loop {
        let next = match queue.pop_front() {
            Some(address) => by_address.get(&address).copied(),
            None => match rest.next() {
                Some(object) => Some(object),
                None => return ranked,
            },
        };
        let Some(object) = next.filter(|object| found.insert(object.address)) else { continue };
        ranked.push(object);
        for field in &object.fields {
            field.value.each_pointer(&mut |pointer| queue.extend(pointer.object()));
        }
    }
}

/// Calls `visit` with every pointer, and the address of the innermost field that it is in.
fn each_pointer(fields: &[FieldView], visit: &mut impl FnMut(u64, Pointer)) {
    for field in fields {
        match &field.value {
            ValueView::Struct(inner) | ValueView::Array { elems: inner, .. } => each_pointer(inner, visit),
            value => value.each_pointer(&mut |pointer| visit(field.address, pointer)),
        }
    }
}
