//! Pictures of the machine: memory decoded by run-time types.
//! In: a stopped machine, which stays unchanged. Out: a `Snapshot`.

mod change;
mod frames;
mod layout;
mod near;
mod next_read;
mod queue;
mod reach;
#[cfg(test)]
mod tests;
mod value;

pub(super) use change::action;

use super::goroutine::{GState, Goroutine};
use super::heap::ObjectRef;
use super::memory::{Addr, BASE};
use super::stack::Frame;
use super::{Machine, Pc};
use crate::bytecode::{FnKind, Image, LayoutId, PcPos, SiteId};
use crate::index::HashSet;
use crate::span::LineCol;
use crate::trace::event::{GcPhase, StepNo, WaitReason};
use crate::trace::names::short;
use crate::trace::snapshot::{
    FieldView, GoroutineState, GoroutineView, ObjectKind, ObjectView, Pointer, SlotKind, SlotView, Snapshot,
    Target,
};
use std::ops::Range;

/// Most freed objects shown.
const MAX_FREED: usize = 400;
/// Most goroutines shown.
const MAX_GOROUTINES: usize = 200;

/// Largest pointer-free object, in bytes, whose contents are compared as raw bytes.
const MAX_COMPARED: u64 = 2048;

/// The parts of a picture outside the heap.
struct Outside {
    /// Indices of the goroutines shown.
    shown: Vec<usize>,
    goroutines: Vec<GoroutineView>,
    globals: Vec<SlotView>,
}

/// An earlier picture, to compare a later one with.
#[derive(Debug)]
pub(super) struct Earlier {
    snapshot: Snapshot,
    /// For each object its range in `bytes`; empty if it has pointers or is too large.
    own: Vec<Range<usize>>,
    bytes: Vec<u8>,
}

impl Machine {
    /// The picture at the current step, without changes and action.
    pub fn snapshot(&self) -> Snapshot {
        let outside = self.outside();
        let objects = self.shown_objects(&outside.goroutines, &outside.globals);
        self.picture(outside, objects.iter().map(|object| self.object_view(object)).collect())
    }

    /// The current picture without the heap's objects, which take most of the time: it shows where each goroutine is.
    pub fn snapshot_of_stacks(&self) -> Snapshot {
        self.picture(self.outside(), Vec::new())
    }

    /// The current picture, for a later `snapshot_since`.
    pub(super) fn earlier(&self) -> Earlier {
        let snapshot = self.snapshot();
        let (mut own, mut bytes) = (Vec::new(), Vec::new());
        for view in &snapshot.heap {
            let start = bytes.len();
            if let Some(object) = self.heap.object_at(view.address) {
                bytes.extend_from_slice(self.own_bytes(&object));
            }
            own.push(start..bytes.len());
        }
        Earlier { snapshot, own, bytes }
    }

    /// The current picture, with the changes since an earlier one.
    pub(super) fn snapshot_since(&self, earlier: Earlier) -> Snapshot {
        let Earlier { snapshot: mut before, own, bytes } = earlier;
        let outside = self.outside();
        let shown = self.shown_objects(&outside.goroutines, &outside.globals);
        let mut same = HashSet::default();
        let mut index = 0;
        let mut objects = Vec::with_capacity(shown.len());
        for object in shown {
            while before.heap.get(index).is_some_and(|old| old.address < object.addr) {
                index += 1;
            }
            let now = self.own_bytes(&object);
            let then = own.get(index).and_then(|range| bytes.get(range.clone()));
            let old = before.heap.get_mut(index).filter(|old| {
                (old.address, old.size, old.allocated_at.0) == (object.addr, object.size, object.allocated_at)
                    && !now.is_empty()
                    && then == Some(now)
            });
            match old {
                Some(old) => {
                    let (fields, omitted) = (std::mem::take(&mut old.fields), old.omitted);
                    objects.push(self.object_with(&object, fields, omitted));
                    same.insert(object.addr);
                }
                None => objects.push(self.object_view(&object)),
            }
        }
        let mut snapshot = self.picture(outside, objects);
        (snapshot.changed, snapshot.recolored) = change::changed(&before, &snapshot, &same);
        // In a crowded heap, an object may have left the picture without being freed.
        before.heap.retain(|old| {
            let here = self.heap.object_at(old.address);
            before.heap_omitted == 0 || here.is_none_or(|o| o.allocated_at != old.allocated_at.0)
        });
        add_freed(before.heap, &mut snapshot);
        snapshot
    }

    /// The bytes of a small object without pointers, which determine its view; empty for other objects.
    fn own_bytes(&self, object: &ObjectRef) -> &[u8] {
        let own = object.noscan && object.size <= MAX_COMPARED;
        let bytes = if own { self.mem.slice(object.addr, object.size) } else { Ok(&[][..]) };
        bytes.unwrap_or(&[])
    }

    fn outside(&self) -> Outside {
        let is_shown = |g: &Goroutine| !g.system && g.state != GState::Dead;
        let gs = self.state.gs.iter().enumerate();
        let shown: Vec<usize> =
            gs.filter(|(_, g)| is_shown(g)).map(|(index, _)| index).take(MAX_GOROUTINES).collect();
        let goroutines = shown.iter().map(|&index| self.goroutine_view(index)).collect();
        Outside { shown, goroutines, globals: self.global_slots() }
    }

    fn picture(&self, outside: Outside, mut heap: Vec<ObjectView>) -> Snapshot {
        let buffers: Vec<Addr> = heap.iter().filter_map(|o| o.queue.as_ref()?.buffer).collect();
        for buffer in buffers {
            if let Ok(at) = heap.binary_search_by_key(&buffer, |o| o.address)
                && let Some(object) = heap.get_mut(at)
            {
                object.kind = ObjectKind::ChanBuffer;
            }
        }
        let Outside { shown, mut goroutines, globals } = outside;
        let omitted = self.heap.object_count() - heap.len() as u64;
        self.add_unnamed(&shown, &mut goroutines, &globals, &heap);
        Snapshot {
            step: StepNo(self.state.steps),
            since: None,
            time_ns: self.now(),
            current: self.state.gs.get(self.state.cur as usize).map_or(0, |g| g.id),
            goroutines,
            heap,
            heap_omitted: omitted,
            globals,
            gc: self.heap.view(),
            heap_stats: {
                let mut stats = self.heap.stats();
                stats.stack_inuse = self.state.stacks.inuse;
                stats
            },
            stdout_len: self.stdout.len() as u64,
            stderr_len: self.stderr.len() as u64,
            changed: Vec::new(),
            recolored: Vec::new(),
            action: Default::default(),
            ended: None,
        }
    }

    /// Number of goroutines that wait, the runtime's own excluded.
    pub fn waiting(&self) -> u64 {
        let waits = |g: &&Goroutine| !g.system && matches!(g.state, GState::Waiting(_));
        self.state.gs.iter().filter(waits).count() as u64
    }

    fn goroutine_view(&self, index: usize) -> GoroutineView {
        let g = &self.state.gs[index];
        let (frames, elided) = self.frame_views(index);
        // `runtime.GC` waits while its cycle runs.
        let collects = || self.state.forced && self.heap.phase() != GcPhase::Off;
        GoroutineView {
            id: g.id,
            state: match g.state {
                GState::Running if collects() => GoroutineState::Waiting(WaitReason::GcCycle),
                GState::Running => GoroutineState::Running,
                GState::Runnable => GoroutineState::Runnable,
                GState::Waiting(reason) => GoroutineState::Waiting(reason),
                GState::Dead => GoroutineState::Dead,
            },
            waits_for: self.channels_waited_for(g),
            entry: self.prog.funcs.get(g.entry).map_or_else(String::new, |f| short(&f.name)),
            created_at: self.user_position(g.created_at),
            stack_lo: g.stack_lo,
            stack_hi: g.stack_hi,
            frames,
            elided,
        }
    }

    fn global_slots(&self) -> Vec<SlotView> {
        let globals = self.prog.globals.iter().filter(|g| !g.std && !g.name.starts_with(['.', '_']));
        globals
            .map(|g| SlotView {
                name: g.name.to_string(),
                ty: self.type_name(g.ty),
                address: g.addr,
                size: self.prog.types[g.ty].size,
                value: self.value(g.addr, g.ty, value::Nesting::WHOLE),
                kind: SlotKind::Global,
                decl: self.prog.sources.resolve(g.pos),
                dead: false,
            })
            .collect()
    }

    /// The view of one object.
    pub(in crate::vm) fn object_view(&self, object: &ObjectRef) -> ObjectView {
        let (fields, omitted) = self.parts(object.addr, object.size, &self.prog.layouts[object.layout]);
        self.object_with(object, fields, omitted)
    }

    fn object_with(&self, object: &ObjectRef, fields: Vec<FieldView>, omitted: u64) -> ObjectView {
        let layout = &self.prog.layouts[object.layout];
        let site = self.prog.site(object.site);
        ObjectView {
            address: object.addr,
            size: object.size,
            class_size: object.class_size,
            size_class: object.size_class,
            noscan: object.noscan,
            ty: short(&self.type_made(object.site, object.layout, object.size)),
            kind: layout.kind,
            color: self.heap.shown_color(object.addr),
            site: site.and_then(|s| self.user_position(s.pos)),
            variable: site.and_then(|s| s.variable.as_ref()).map(|v| v.to_string()),
            allocated_at: StepNo(object.allocated_at),
            fields,
            omitted,
            freed: false,
            unreachable: false,
            queue: self.queue_view(object, layout.kind),
        }
    }

    /// Type of an object. The array behind a slice has its element's layout, so its length comes from its size.
    pub(super) fn type_made(&self, site: SiteId, layout: LayoutId, bytes: u64) -> String {
        let layout = &self.prog.layouts[layout];
        let count = bytes.checked_div(layout.size).unwrap_or(1);
        let of_slice = || {
            let site = self.prog.site(site).filter(|site| site.variable.is_none());
            site.and_then(|site| site.ty.strip_prefix("[]")) == Some(&*layout.name)
        };
        if layout.ty.is_some() && (count != 1 || of_slice()) {
            format!("[{count}]{}", layout.name)
        } else {
            layout.name.to_string()
        }
    }

    /// Classifies an address by what it points into.
    pub(super) fn pointer(&self, address: Addr) -> Pointer {
        let target = if address < BASE {
            Target::Nil
        } else if let Some(object) = self.heap.object_at(address) {
            Target::Heap { object: object.addr }
        } else if address < self.mem.arena() {
            if self.is_global(address) { Target::Global } else { Target::Static }
        } else if self.gone(address).is_some() {
            Target::Dangling
        } else if let Some(g) = self
            .state
            .gs
            .iter()
            .find(|g| g.stack_hi > g.stack_lo && (g.stack_lo..g.stack_hi).contains(&address))
        {
            Target::Stack { goroutine: g.id }
        } else if self.heap.is_freed(address) || address >= self.mem.end() {
            Target::Dangling
        } else {
            Target::Static
        };
        Pointer { address, target }
    }

    fn is_global(&self, address: Addr) -> bool {
        address >= Image::DATA
            && self
                .prog
                .globals
                .iter()
                .any(|g| (g.addr..g.addr + self.prog.types[g.ty].size.max(1)).contains(&address))
    }

    /// Position for a person: the innermost one outside the standard library.
    pub(super) fn user_position(&self, at: PcPos) -> Option<LineCol> {
        let mut pos = at.pos;
        let mut inl = at.inl;
        // Walk outwards as long as the code belongs to an inlined std function.
        let mut best = None;
        loop {
            let std = inl.and_then(|i| self.prog.inlined.get(i)).is_some_and(|i| i.std);
            if !std {
                best = best.or(Some(pos));
            }
            match inl.and_then(|i| self.prog.inlined.get(i)) {
                Some(call) => (pos, inl) = (call.pos, call.parent),
                None => break,
            }
        }
        self.prog.sources.resolve(best.unwrap_or(pos))
    }

    /// Position in the function that the code belongs to: for inlined code, that of the outermost inlined call.
    pub(in crate::vm) fn outermost(&self, at: PcPos) -> Option<LineCol> {
        let (mut pos, mut inl) = (at.pos, at.inl);
        while let Some(call) = inl.and_then(|i| self.prog.inlined.get(i)) {
            (pos, inl) = (call.pos, call.parent);
        }
        self.prog.sources.resolve(pos)
    }

    /// Position of the running goroutine in the user's code, and bytes of stack above the frame that executes it.
    pub(super) fn user_line(&self) -> (Option<LineCol>, u64) {
        let hi = self.state.gs.get(self.state.cur as usize).map_or(0, |g| g.stack_hi);
        let found = self.user_frames().find_map(|(frame, pc)| {
            let at = self.prog.pos.get(pc as usize).copied().unwrap_or_default();
            let line = self.user_position(at)?;
            Some((Some(line), hi.saturating_sub(BASE + 8 * frame.fp as u64)))
        });
        found.unwrap_or((None, 0))
    }

    /// Pc of the instruction that the innermost function of the program executes.
    pub(super) fn user_pc(&self) -> Option<Pc> {
        self.user_frames().next().map(|(_, pc)| pc)
    }

    /// Frames of the program's own functions, innermost first, each with the pc of the instruction it executes.
    fn user_frames(&self) -> impl Iterator<Item = (Frame, Pc)> + '_ {
        let frames = self.frames(self.state.cur as usize).enumerate().take(10_000);
        frames.filter_map(|(i, frame)| {
            let func = &self.prog.funcs[frame.func];
            let is_own = !func.std && func.kind != FnKind::Native;
            is_own.then_some((frame, if i == 0 { frame.pc } else { frame.pc.saturating_sub(1) }))
        })
    }

    /// Whether the next instruction belongs to the library.
    pub(super) fn is_in_library(&self) -> bool {
        let func = self.prog.func_at(self.state.pc).and_then(|id| self.prog.funcs.get(id));
        func.is_some_and(|func| func.std || func.kind == FnKind::Native)
    }

    /// Source text of the user's line that the running goroutine executes, trimmed.
    pub(super) fn user_line_text(&self) -> String {
        let Some(at) = self.user_line().0 else { return String::new() };
        self.prog.sources.line_text(at).trim().to_owned()
    }
}

/// Adds the objects of `before` that were freed, unless their memory is in use again.
fn add_freed(before: Vec<ObjectView>, after: &mut Snapshot) {
    let key = |object: &ObjectView| (object.address, object.allocated_at);
    let ends = |object: &ObjectView| object.address + object.class_size.max(1);
    let mut freed = Vec::new();
    let mut here = after.heap.iter().peekable();
    for old in before {
        while here.next_if(|o| o.address < old.address && ends(o) <= old.address).is_some() {}
        let taken = here.peek().is_some_and(|o| o.address < ends(&old));
        let same = here.peek().is_some_and(|o| key(o) == key(&old));
        if !taken && !same && !old.freed && freed.len() < MAX_FREED {
            freed.push(ObjectView { freed: true, ..old });
        }
    }
    if !freed.is_empty() {
        after.heap.append(&mut freed);
        after.heap.sort_by_key(|object| object.address);
    }
}
