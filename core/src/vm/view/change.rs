//! Compares two pictures, and names the action of the step between them.

use crate::index::HashSet;
use crate::trace::event::{GcPhase, MarkKind};
use crate::trace::names;
use crate::trace::snapshot::{Action, FieldView, FrameView, ObjectView, SlotView, Snapshot, ValueView};
use crate::vm::Machine;
use crate::vm::heap::GcWork;
use crate::vm::recorder::Recorder;
use std::collections::{BTreeMap, BTreeSet};

/// Sorted addresses of slots and fields of `after` that are new or have another value than in `before`, and of objects
/// that are new or have another colour. `same`: objects known to have unchanged contents.
pub(super) fn changed(before: &Snapshot, after: &Snapshot, same: &HashSet<u64>) -> (Vec<u64>, Vec<u64>) {
    let mut recolored = Vec::new();
    let old = values(before);
    let new = values(after);
    let mut changed: BTreeSet<u64> =
        new.iter().filter(|(key, value)| old.get(*key) != Some(*value)).map(|(key, _)| key.0).collect();
    // Both lists are sorted by address; most objects are unchanged.
    let mut earlier = before.heap.iter().peekable();
    for object in &after.heap {
        while earlier.next_if(|o| o.address < object.address).is_some() {}
        let old = earlier.next_if(|o| o.address == object.address);
        // The object existed, but the earlier picture had no room for it.
        if old.is_none() && before.heap_omitted > 0 && object.allocated_at <= before.step {
            continue;
        }
        if old.is_none_or(|o| (o.color, o.allocated_at) != (object.color, object.allocated_at)) {
            recolored.push(object.address);
        }
        if same.contains(&object.address) || old.is_some_and(|o| o.fields == object.fields) {
            continue;
        }
        let old = old.map(parts).unwrap_or_default();
        let new = parts(object);
        changed.extend(new.iter().filter(|(key, value)| old.get(*key) != Some(*value)).map(|(key, _)| key.0));
    }
    (changed.into_iter().collect(), recolored)
}

type Values<'a> = BTreeMap<(u64, &'a str), &'a ValueView>;

/// Values of frames and globals, keyed by address and name.
fn values(snapshot: &Snapshot) -> Values<'_> {
    let mut out = BTreeMap::new();
    let frames = snapshot.goroutines.iter().flat_map(|g| &g.frames);
    for slot in frames.flat_map(|f: &FrameView| &f.slots).chain(&snapshot.globals) {
        slot_values(slot, &mut out);
    }
    out
}

/// Values of an object's fields, keyed by address and name.
fn parts(object: &ObjectView) -> Values<'_> {
    let mut out = BTreeMap::new();
    for field in &object.fields {
        field_values(field, &mut out);
    }
    out
}

fn slot_values<'a>(slot: &'a SlotView, out: &mut BTreeMap<(u64, &'a str), &'a ValueView>) {
    out.insert((slot.address, &slot.name), &slot.value);
    nested(&slot.value, out);
}

fn field_values<'a>(field: &'a FieldView, out: &mut BTreeMap<(u64, &'a str), &'a ValueView>) {
    out.insert((field.address, &field.name), &field.value);
    nested(&field.value, out);
}

fn nested<'a>(value: &'a ValueView, out: &mut BTreeMap<(u64, &'a str), &'a ValueView>) {
    match value {
        ValueView::Struct(fields) | ValueView::Sync { held: fields, .. } => {
            fields.iter().for_each(|f| field_values(f, out))
        }
        ValueView::Array { elems, .. } => elems.iter().for_each(|f| field_values(f, out)),
        ValueView::Interface { value, .. } => nested(value, out),
        ValueView::Unset
        | ValueView::Scalar(_)
        | ValueView::Str { .. }
        | ValueView::Nil
        | ValueView::Pointer(_)
        | ValueView::Slice { .. }
        | ValueView::Func { .. }
        | ValueView::Map { .. }
        | ValueView::Chan { .. } => {}
    }
}

/// The most significant event between two stops: the last mark that has an action, else collector work, else the line.
pub(in crate::vm) fn action(machine: &Machine, recorder: &Recorder, line: String, phase: GcPhase) -> Action {
    // A panic is more significant than the deferred call that it makes at once.
    let panics = recorder.marks.iter().rfind(|mark| matches!(mark.kind, MarkKind::Panic { .. }));
    let ends = recorder.marks.iter().any(|mark| matches!(mark.kind, MarkKind::End { .. }));
    for mark in panics.filter(|_| !ends).into_iter().chain(recorder.marks.iter().rev()) {
        let action = match &mark.kind {
            MarkKind::End { status, .. } => Action::End { status: *status },
            MarkKind::Panic { text } => Action::Panic { text: text.clone() },
            MarkKind::Dangling { address, what, used } => {
                Action::Dangling { address: *address, what: what.clone(), used: *used }
            }
            MarkKind::Output { stderr, text } => Action::Output { stderr: *stderr, text: text.clone() },
            MarkKind::StackCopy { from, to } => Action::StackCopy { from: *from, to: *to },
            MarkKind::Alloc { address, ty, bytes } => allocation(machine, *address, ty, *bytes),
            MarkKind::GoroutineStart { id } => {
                let g = machine.state.gs.iter().find(|g| g.id == *id);
                let func = g.and_then(|g| machine.prog.funcs.get(g.entry)).map(|f| names::short(&f.name));
                Action::Go { id: *id, func: func.unwrap_or_default() }
            }
            MarkKind::Block { reason } => Action::Block { reason: *reason },
            MarkKind::Free { objects, bytes } => Action::GcSweep { freed: *objects, bytes: *bytes },
            MarkKind::Gc(GcPhase::Mark) => {
                Action::GcStart { cycle: machine.heap.cycles(), forced: machine.state.forced }
            }
            MarkKind::Gc(GcPhase::Sweep) => Action::GcMarkDone { marked: machine.heap.marked_bytes() },
            MarkKind::Call { func } => Action::Call { func: names::short(func) },
            MarkKind::Return { func } => {
                let std = machine.prog.funcs.iter().any(|f| f.std && *f.name == **func);
                Action::Return { func: names::short(func), std }
            }
            MarkKind::Switch { to, .. } => Action::Switch { to: *to },
            MarkKind::Gc(GcPhase::MarkTermination) => Action::GcMarkTermination,
            MarkKind::Gc(_) | MarkKind::GoroutineEnd { .. } => continue,
        };
        return action;
    }
    let grey = || machine.heap.grey_objects().len() as u32;
    let greyed = || machine.heap.greyed.iter().copied().filter(|&o| machine.heap.object_at(o).is_some());
    match recorder.gc_work {
        Some(GcWork::Flushed) => Action::GcFlush { greyed: greyed().collect(), grey: grey() },
        Some(GcWork::Rescanned) => Action::GcRescan { greyed: greyed().take(64).collect(), grey: grey() },
        Some(GcWork::Marked { address }) => {
            Action::GcMark { address, greyed: greyed().take(64).collect(), grey: grey() }
        }
        Some(GcWork::Done) => Action::GcEnd { cycle: machine.heap.cycles() },
        Some(GcWork::Idle | GcWork::Phase(_) | GcWork::Swept { .. }) | None => {
            match (phase, machine.heap.phase()) {
                (GcPhase::Off, GcPhase::Mark) => {
                    Action::GcStart { cycle: machine.heap.cycles(), forced: machine.state.forced }
                }
                _ => Action::Line { text: line },
            }
        }
    }
}

fn allocation(machine: &Machine, address: u64, ty: &str, bytes: u64) -> Action {
    let object = machine.heap.object_at(address);
    let site = object.and_then(|o| machine.prog.site(o.site));
    match site {
        Some(site) => match &site.variable {
            Some(name) => Action::MoveToHeap { name: name.to_string(), address },
            None => Action::Alloc { what: site.what.to_string(), ty: names::short(ty), address, bytes },
        },
        None => Action::Alloc { what: String::new(), ty: names::short(ty), address, bytes },
    }
}
