//! The garbage-collected heap: allocation, the write barrier, the collector's slices.
//! In: allocation requests and pointer stores of the machine. Out: addresses, colours, counters.
//! All state is plain data. A clone shares spans until they change, so a checkpoint costs one pointer per span.
//! Rules: runtime/mheap.go, mgc.go, go1.27.

pub mod classes;
mod malloc;
mod mark;
mod pacer;
mod span;
mod sweep;
#[cfg(test)]
mod tests;

pub use malloc::TinyBlock;
pub use mark::{for_each_pointer, for_each_pointer_word, for_each_word};

use super::memory::{Addr, BASE, Memory, PAGE};
use crate::bytecode::{Layout, LayoutId, SiteId};
use crate::index::IndexVec;
use crate::settings::{Barrier, Collector, RunSettings};
use crate::trace::event::GcPhase;
use crate::trace::snapshot::{Color, GcView, HeapStats};
use pacer::Pacer;
use span::{Span, SpanId};
use std::collections::VecDeque;
use std::rc::Rc;

/// What the heap knows about one object.
#[derive(Clone, Copy, Debug)]
pub struct ObjectRef {
    /// First byte after the type word, if any.
    pub addr: Addr,
    /// Bytes requested.
    pub size: u64,
    /// Bytes of the slot.
    pub class_size: u64,
    /// 0 for a large object.
    pub size_class: u8,
    pub layout: LayoutId,
    pub site: SiteId,
    pub noscan: bool,
    pub allocated_at: u64,
}

/// What one slice of collector work did.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum GcWork {
    /// No cycle is running.
    #[default]
    Idle,
    /// A phase began.
    Phase(GcPhase),
    /// One object was blackened.
    Marked { address: Addr },
    /// The write barrier's buffer was emptied, and something became grey.
    Flushed,
    /// The stacks were scanned again, and something became grey.
    Rescanned,
    /// One sweep slice freed these.
    Swept { objects: u64, bytes: u64 },
    /// The cycle (sweep included) is over.
    Done,
}

/// The collector's roots, gathered by the machine when a cycle begins.
#[derive(Clone, Debug, Default)]
pub struct Roots {
    /// Values of pointer words in globals, frames and the machine's own lists.
    pub pointers: Vec<Addr>,
    /// Bytes of stacks and of globals scanned, for pacing.
    pub stack_bytes: u64,
    pub global_bytes: u64,
}

const SPAN_CLASSES: usize = 136;

#[derive(Clone, Debug)]
pub struct Heap {
    // ---- spans
    spans: Vec<Option<Rc<Span>>>,
    free_ids: Vec<SpanId>,
    /// Owner of each page; `u32::MAX` for none.
    page_owner: Vec<u32>,
    arena: Addr,
    cache: Vec<Option<SpanId>>,
    /// Swept spans with room, by span class.
    partial: Vec<Vec<SpanId>>,
    unswept: Vec<SpanId>,
    /// Index into `unswept` up to which `reclaim` has looked.
    reclaim_at: usize,
    tiny: Option<TinyBlock>,

    // ---- the collector
    phase: GcPhase,
    marking: bool,
    cycle: u64,
    wants_cycle: bool,
    barrier: Barrier,
    collector: Collector,
    /// Grey objects (last in, first out) and pages with grey objects (first in, first out).
    work: Vec<(SpanId, u32)>,
    page_queue: VecDeque<SpanId>,
    page_pending: Vec<(SpanId, u32)>,
    /// The page on which an object was scanned last, if it was marked as a whole.
    page_now: Option<SpanId>,
    buffer: Vec<Addr>,
    marked_bytes: u64,
    scanned_bytes: u64,
    assist_debt: f64,
    pacer: Pacer,
    stats: HeapStats,
    /// Objects scanned per slice of marking (`None`: depends on the heap's size), and steps between slices.
    pub slice: (Option<u32>, u64),
    /// Record in `greyed` which objects are shaded.
    pub watched: bool,
    /// Objects shaded in the last slice.
    pub greyed: Vec<Addr>,
}

impl Heap {
    /// An empty heap.
    pub fn new(settings: &RunSettings) -> Heap {
        Heap {
            spans: Vec::new(),
            free_ids: Vec::new(),
            page_owner: Vec::new(),
            arena: 0,
            cache: vec![None; SPAN_CLASSES],
            partial: vec![Vec::new(); SPAN_CLASSES],
            unswept: Vec::new(),
            reclaim_at: 0,
            tiny: None,
            phase: GcPhase::Off,
            marking: false,
            cycle: 0,
            wants_cycle: false,
            barrier: settings.barrier,
            collector: settings.collector,
            work: Vec::new(),
            page_queue: VecDeque::new(),
            page_pending: Vec::new(),
            page_now: None,
            buffer: Vec::new(),
            marked_bytes: 0,
            scanned_bytes: 0,
            assist_debt: 0.0,
            pacer: Pacer::new(settings),
            stats: HeapStats::default(),
            slice: (None, 4),
            watched: false,
            greyed: Vec::new(),
        }
    }

    /// Bytes that an allocation of `size` gets (growslice's `roundupsize`).
    pub fn round_up(size: u64, noscan: bool) -> u64 {
        classes::round_up(size, noscan)
    }

    // ---- spans

    fn span_class(class: u8, noscan: bool) -> usize {
        usize::from(class) * 2 + usize::from(noscan)
    }

    fn register(&mut self, span: Span) -> SpanId {
        if self.arena == 0 {
            // The arena may begin with stacks: count owners from the lowest page of memory.
            self.arena = BASE;
        }
        let first = ((span.base - self.arena) / PAGE) as usize;
        let last = first + span.pages as usize;
        let span = Some(Rc::new(span));
        let id = match self.free_ids.pop() {
            Some(id) => {
                self.spans[id.0 as usize] = span;
                id
            }
            None => {
                self.spans.push(span);
                SpanId(self.spans.len() as u32 - 1)
            }
        };
        if self.page_owner.len() < last {
            self.page_owner.resize(last, u32::MAX);
        }
        self.page_owner[first..last].fill(id.0);
        id
    }

    fn span(&self, id: SpanId) -> &Span {
        match self.spans.get(id.0 as usize) {
            Some(Some(span)) => span,
            _ => unreachable_span(),
        }
    }
    fn span_mut(&mut self, id: SpanId) -> &mut Span {
        match self.spans.get_mut(id.0 as usize) {
            Some(Some(span)) => Rc::make_mut(span),
            _ => unreachable_span(),
        }
    }
    /// Whether an address is in memory of objects, allocated or free.
    pub fn is_in_span(&self, addr: Addr) -> bool {
        self.span_at(addr).is_some()
    }

    /// The span that contains an address.
    fn span_at(&self, addr: Addr) -> Option<SpanId> {
        if self.arena == 0 {
            return None;
        }
        let page = addr.checked_sub(self.arena)? / PAGE;
        let &owner = self.page_owner.get(page as usize)?;
        (owner != u32::MAX).then_some(SpanId(owner))
    }

    /// Bytes held by this heap but not by an older copy: the cost of a checkpoint.
    pub fn bytes_beyond(&self, older: Option<&Heap>) -> usize {
        let shared = |index: usize, span: &Rc<Span>| {
            let old = older.and_then(|heap| heap.spans.get(index)).and_then(Option::as_ref);
            old.is_some_and(|old| Rc::ptr_eq(old, span))
        };
        let spans = self.spans.iter().enumerate().filter_map(|(i, span)| Some((i, span.as_ref()?)));
        let changed: usize =
            spans.filter(|&(i, span)| !shared(i, span)).map(|(_, span)| span.memory_use()).sum();
        changed
            + self.spans.len() * size_of::<Option<Rc<Span>>>()
            + self.page_owner.len() * 4
            + (self.work.len() + self.page_pending.len() + self.buffer.len()) * 8
    }

    // ---- objects

    /// The object that contains an address, interior ones included. Objects that share a tiny block are distinct.
    pub fn object_at(&self, addr: Addr) -> Option<ObjectRef> {
        let block = self.block_at(addr)?;
        let span = self.span(self.span_at(addr)?);
        if block.size < classes::TINY && !span.subs().is_empty() {
            let slot = span.slot_at(addr)?;
            let offset = addr - block.addr;
            let sub = span
                .subs_of(slot)
                .iter()
                .find(|sub| (u64::from(sub.offset)..u64::from(sub.offset) + sub.info.size).contains(&offset));
            if let Some(sub) = sub {
                return Some(self.sub_ref(span, sub));
            }
        }
        Some(block)
    }

    /// The other objects in the same tiny block, which lives as long as any of them.
    pub fn neighbours(&self, object: Addr) -> Vec<ObjectRef> {
        let Some(span) = self.span_at(object).map(|id| self.span(id)) else { return Vec::new() };
        let Some(slot) = span.slot_at(object).filter(|_| !span.subs().is_empty()) else { return Vec::new() };
        let subs = span.subs_of(slot).iter().map(|sub| self.sub_ref(span, sub));
        let all = std::iter::once(self.slot_ref(span, slot)).chain(subs);
        all.filter(|other| other.addr != object).collect()
    }

    /// Size in bytes of the slot that contains an address.
    pub fn slot_size(&self, addr: Addr) -> Option<u64> {
        self.span_at(addr).map(|id| self.span(id).slot_size)
    }

    /// Whether objects of this size are packed into 16-byte blocks.
    pub fn is_tiny(size: u64, noscan: bool) -> bool {
        noscan && size < classes::TINY
    }

    /// Whether the object was placed in the tiny block of an earlier one: only such objects are unaligned.
    pub fn shares_block(&self, addr: Addr) -> bool {
        !addr.is_multiple_of(classes::TINY) && self.slot_size(addr) == Some(classes::TINY)
    }

    /// Like [`Heap::object_at`], but a tiny block is one object.
    fn block_at(&self, addr: Addr) -> Option<ObjectRef> {
        let span = self.span(self.span_at(addr)?);
        let slot = span.slot_at(addr)?;
        span.is_allocated(slot).then(|| self.slot_ref(span, slot))
    }

    fn slot_ref(&self, span: &Span, slot: u32) -> ObjectRef {
        let info = span.info.get(slot as usize).copied().unwrap_or_default();
        ObjectRef {
            addr: span.object(slot),
            size: info.size,
            class_size: span.slot_size,
            size_class: span.class,
            layout: span.layout(slot),
            site: span.site(slot),
            noscan: span.noscan,
            allocated_at: info.step,
        }
    }
    fn sub_ref(&self, span: &Span, sub: &span::Sub) -> ObjectRef {
        ObjectRef {
            addr: span.object(sub.slot) + u64::from(sub.offset),
            size: sub.info.size,
            layout: LayoutId(sub.info.layout),
            site: SiteId(sub.info.site),
            allocated_at: sub.info.step,
            ..self.slot_ref(span, sub.slot)
        }
    }

    /// Allocated objects by address, including dead ones not yet swept.
    pub fn objects(&self) -> impl Iterator<Item = ObjectRef> + '_ {
        let mut spans: Vec<&Span> = self.spans.iter().filter_map(Option::as_deref).collect();
        spans.sort_by_key(|span| span.base);
        spans.into_iter().flat_map(move |span| {
            let mut objects: Vec<ObjectRef> = (0..span.slots)
                .filter(|&slot| span.is_allocated(slot))
                .map(|slot| self.slot_ref(span, slot))
                .collect();
            if !span.subs().is_empty() {
                objects.extend(span.subs().iter().map(|sub| self.sub_ref(span, sub)));
                objects.sort_by_key(|object| object.addr);
            }
            objects
        })
    }

    /// Number of [`Heap::objects`].
    pub fn object_count(&self) -> u64 {
        let spans = self.spans.iter().filter_map(Option::as_deref);
        spans.map(|span| u64::from(span.count_allocated()) + span.subs().len() as u64).sum()
    }

    /// Colour of the object at an address; white if there is none.
    pub fn color(&self, addr: Addr) -> Color {
        let Some(id) = self.span_at(addr) else { return Color::White };
        let span = self.span(id);
        span.slot_at(addr).map_or(Color::White, |slot| span.color(slot))
    }

    /// Colour to show: swept survivors stay black until the cycle ends.
    pub fn shown_color(&self, addr: Addr) -> Color {
        let survived =
            self.phase == GcPhase::Sweep && self.span_at(addr).is_some_and(|id| self.span(id).swept);
        if survived { Color::Black } else { self.color(addr) }
    }

    /// Whether the address is in a span but not in an allocated slot.
    pub fn is_freed(&self, addr: Addr) -> bool {
        self.span_at(addr).is_some_and(|id| {
            let span = self.span(id);
            span.slot_at(addr).is_none_or(|slot| !span.is_allocated(slot))
        })
    }

    /// Allocation site of the object that the slot holds or last held.
    pub fn last_site(&self, addr: Addr) -> Option<SiteId> {
        let span = self.span(self.span_at(addr)?);
        span.slot_at(addr).map(|slot| span.site(slot))
    }

    /// Between marking and sweeping: whether the object is unmarked.
    pub fn is_dead(&self, addr: Addr) -> bool {
        self.span_at(addr).is_some_and(|id| {
            let span = self.span(id);
            !span.swept && span.slot_at(addr).is_some_and(|s| span.is_allocated(s) && !span.is_marked(s))
        })
    }

    /// Between marking and sweeping: keeps a dead object for one more cycle.
    pub fn revive(&mut self, addr: Addr) {
        let Some(id) = self.span_at(addr) else { return };
        let span = self.span_mut(id);
        if let Some(slot) = span.slot_at(addr) {
            span.set_marked(slot);
            span.set_scanned(slot);
        }
    }

    // ---- cycles

    fn test_trigger(&mut self) {
        if self.phase == GcPhase::Off && self.pacer.should_start() {
            self.wants_cycle = true;
        }
    }
    /// The heap reached the trigger: the machine should start a cycle.
    pub fn wants_cycle(&self) -> bool {
        self.wants_cycle && self.phase == GcPhase::Off
    }
    /// Steps between slices of concurrent work; `None` if no cycle is running.
    pub fn slice_interval(&self) -> Option<u64> {
        match self.phase {
            GcPhase::Off => None,
            GcPhase::SweepTermination | GcPhase::Mark | GcPhase::MarkTermination | GcPhase::Sweep => {
                Some(self.slice.1)
            }
        }
    }

    /// Starts a cycle: shades what the roots point to and turns the barrier on.
    pub fn start_cycle(&mut self, mem: &mut Memory, roots: Roots) {
        self.finish_sweep(mem);
        self.release_caches();
        self.wants_cycle = false;
        self.cycle += 1;
        self.phase = GcPhase::Mark;
        self.marking = true;
        self.marked_bytes = 0;
        self.scanned_bytes = 0;
        self.assist_debt = 0.0;
        self.pacer.start(roots.stack_bytes, roots.global_bytes);
        for pointer in roots.pointers {
            self.shade(pointer);
        }
    }

    /// Marking has drained, but Dijkstra's barrier leaves stacks grey: the machine must call `rescan`, and marking ends
    /// only in a slice in which that shades nothing.
    pub fn wants_rescan(&self) -> bool {
        self.marking && self.barrier == Barrier::Dijkstra && self.is_drained()
    }
    /// Shades what the roots point to now. Returns whether something was white.
    pub fn rescan(&mut self, roots: Roots) -> bool {
        self.greyed.clear();
        let mut any = false;
        for pointer in roots.pointers {
            any |= self.shade(pointer);
        }
        any
    }

    fn is_drained(&self) -> bool {
        self.work.is_empty()
            && self.page_queue.is_empty()
            && self.page_pending.is_empty()
            && self.buffer.is_empty()
    }

    /// Bytes of objects not yet swept.
    pub fn heap_alloc(&self) -> u64 {
        self.stats.heap_alloc
    }

    /// Bytes marked by the current cycle, or by the last one.
    pub fn marked_bytes(&self) -> u64 {
        self.marked_bytes
    }

    /// Bytes scanned by the current cycle.
    pub fn scanned_bytes(&self) -> u64 {
        self.scanned_bytes
    }

    /// Spans waiting to be swept.
    pub fn unswept_spans(&self) -> u64 {
        self.unswept.len() as u64
    }

    /// Does one slice of collector work.
    pub fn gc_step(&mut self, mem: &mut Memory, layouts: &IndexVec<LayoutId, Layout>) -> GcWork {
        self.greyed.clear();
        match self.phase {
            GcPhase::Off => GcWork::Idle,
            GcPhase::SweepTermination | GcPhase::Mark => match self.mark_slice(mem, layouts) {
                Some(work) => work,
                None => {
                    self.phase = GcPhase::MarkTermination;
                    GcWork::Phase(GcPhase::MarkTermination)
                }
            },
            GcPhase::MarkTermination => {
                // The mutator has run since: mark what its barrier recorded.
                if let Some(work) = self.mark_slice(mem, layouts) {
                    self.phase = GcPhase::Mark;
                    return work;
                }
                self.end_mark();
                GcWork::Phase(GcPhase::Sweep)
            }
            GcPhase::Sweep => match self.sweep_slice(mem) {
                Some(work) => work,
                None => {
                    self.phase = GcPhase::Off;
                    GcWork::Done
                }
            },
        }
    }

    fn end_mark(&mut self) {
        self.marking = false;
        self.release_caches();
        self.flush_caches();
        self.pacer.end(self.marked_bytes, self.scanned_bytes);
        self.begin_sweep();
        self.phase = GcPhase::Sweep;
    }

    // ---- state for the machine and for views

    pub fn phase(&self) -> GcPhase {
        self.phase
    }
    /// Cycles started.
    pub fn cycles(&self) -> u64 {
        self.cycle
    }
    /// Cycles that have finished marking (`MemStats.NumGC`).
    pub fn completed_cycles(&self) -> u64 {
        self.cycle - u64::from(self.marking)
    }
    pub fn stats(&self) -> HeapStats {
        self.stats
    }
    /// `debug.SetGCPercent`: percent, negative for off; returns the old value.
    pub fn set_gogc(&mut self, percent: i32) -> i32 {
        let old = self.pacer.set_gogc(percent);
        self.test_trigger();
        old
    }
    pub fn gogc(&self) -> i32 {
        self.pacer.gogc()
    }
    /// `debug.SetMemoryLimit` in bytes; returns the old value.
    pub fn set_memory_limit(&mut self, limit: u64) -> u64 {
        self.pacer.set_memory_limit(limit)
    }
    pub fn memory_limit(&self) -> u64 {
        self.pacer.memory_limit()
    }
    /// Bytes allocated, trigger and goal.
    pub fn pace(&self) -> (u64, u64, u64) {
        (self.stats.heap_alloc, self.pacer.trigger, self.pacer.goal)
    }
    /// Heap size that the pacer aims to end the cycle at, bytes.
    pub fn goal(&self) -> u64 {
        self.pacer.goal
    }
    /// The collector's state for a snapshot.
    pub fn view(&self) -> GcView {
        let mut queue = self.grey_objects();
        let grey = queue.len() as u64;
        queue.truncate(64);
        GcView {
            phase: self.phase,
            cycle: self.cycle,
            heap_live: self.stats.heap_alloc,
            goal: self.pacer.goal,
            trigger: self.pacer.trigger,
            queue,
            grey,
            barrier_buffer: self.buffer.iter().copied().take(64).collect(),
            barrier_on: self.marking && self.barrier != Barrier::None,
            marked_bytes: self.marked_bytes,
            pages: self.marked_pages(),
        }
    }
}

/// A span id outlived its span, which violates an invariant of the heap.
fn unreachable_span() -> ! {
    unreachable!("span of a freed id")
}
