//! The garbage-collected heap: allocation, the write barrier, the collector's slices.
//! In: allocation requests and pointer stores of the machine. Out: addresses, colours, counters.
//! This is the least implementation behind the final interface: it bumps and never frees.

use super::memory::{Addr, Memory, OutOfMemory, PAGE};
use crate::bytecode::{Layout, LayoutId, SiteId};
use crate::index::IndexVec;
use crate::settings::RunSettings;
use crate::trace::event::GcPhase;
use crate::trace::snapshot::{Color, GcView, HeapStats};
use std::collections::BTreeMap;

/// What is known of one object.
#[derive(Clone, Copy, Debug)]
pub struct ObjectRef {
    /// First byte of the user's part.
    pub addr: Addr,
    /// Bytes asked for.
    pub size: u64,
    /// Bytes of the slot.
    pub class_size: u64,
    /// 0: large.
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
    /// One object was blackened, this many became grey.
    Marked { address: Addr, grey: u32 },
    /// One sweep slice freed these.
    Swept { objects: u64, bytes: u64 },
    /// The cycle (sweep included) is over.
    Done,
}

/// Everything the collector starts from, gathered by the machine when a cycle begins.
#[derive(Clone, Debug, Default)]
pub struct Roots {
    /// Values of pointer words of globals, frames, the machine's own lists.
    pub pointers: Vec<Addr>,
}

#[derive(Clone, Debug, Default)]
pub struct Heap {
    objects: BTreeMap<Addr, ObjectRef>,
    bump: Addr,
    bump_end: Addr,
    stats: HeapStats,
    cycle: u64,
}

impl Heap {
    pub fn new(settings: &RunSettings) -> Heap {
        let _ = settings;
        Heap::default()
    }

    /// Allocates `size` bytes holding repetitions of `layout`. `size` 0 is the caller's business (`zerobase`).
    /// The memory is zero if `zeroed`, else the caller overwrites all of it.
    pub fn alloc(
        &mut self,
        mem: &mut Memory,
        layouts: &IndexVec<LayoutId, Layout>,
        size: u64,
        layout: LayoutId,
        site: SiteId,
        zeroed: bool,
        step: u64,
    ) -> Result<Addr, OutOfMemory> {
        let _ = zeroed;
        let class_size = size.next_multiple_of(8);
        if self.bump + class_size > self.bump_end {
            let pages = class_size.div_ceil(PAGE).max(16);
            self.bump = mem.alloc_pages(pages)?;
            self.bump_end = self.bump + pages * PAGE;
        }
        let addr = self.bump;
        self.bump += class_size;
        let noscan = layouts[layout].noptr();
        let object =
            ObjectRef { addr, size, class_size, size_class: 1, layout, site, noscan, allocated_at: step };
        self.objects.insert(addr, object);
        self.stats.mallocs += 1;
        self.stats.total_alloc += class_size;
        self.stats.heap_alloc += class_size;
        self.stats.heap_objects += 1;
        Ok(addr)
    }

    /// Capacity in bytes that an allocation of `size` really gets (growslice's `roundupsize`).
    pub fn round_up(size: u64, noscan: bool) -> u64 {
        let _ = noscan;
        size.next_multiple_of(8)
    }

    /// The object an address (interior ones too) lies in.
    pub fn object_at(&self, addr: Addr) -> Option<ObjectRef> {
        let (_, object) = self.objects.range(..=addr).next_back()?;
        (addr < object.addr + object.class_size).then_some(*object)
    }
    /// Live (not yet swept) objects by address.
    pub fn objects(&self) -> impl Iterator<Item = ObjectRef> + '_ {
        self.objects.values().copied()
    }
    pub fn color(&self, addr: Addr) -> Color {
        let _ = addr;
        Color::White
    }

    /// Is a cycle marking, so that pointer stores must go through `write_barrier`?
    #[inline(always)]
    pub fn barrier_on(&self) -> bool {
        false
    }
    /// Before `*slot = new`; `old` is what the slot holds.
    pub fn write_barrier(&mut self, mem: &Memory, slot: Addr, old: Addr, new: Addr) {
        let _ = (mem, slot, old, new);
    }

    /// The allocator passed the trigger: the machine should begin a cycle.
    pub fn wants_cycle(&self) -> bool {
        false
    }
    /// Steps between two slices of concurrent work while a cycle runs; `None`: no cycle.
    pub fn slice_interval(&self) -> Option<u64> {
        None
    }
    pub fn start_cycle(&mut self, mem: &mut Memory, roots: Roots, forced: bool) {
        let _ = (mem, roots, forced);
        self.cycle += 1;
    }
    /// One slice of collector work.
    pub fn gc_step(&mut self, mem: &mut Memory, layouts: &IndexVec<LayoutId, Layout>) -> GcWork {
        let _ = (mem, layouts);
        GcWork::Idle
    }
    /// `runtime.GC()`: finishes a running cycle, then runs a complete one including its sweep.
    pub fn force_gc(&mut self, mem: &mut Memory, layouts: &IndexVec<LayoutId, Layout>, roots: Roots) {
        let _ = layouts;
        self.start_cycle(mem, roots, true);
    }

    pub fn phase(&self) -> GcPhase {
        GcPhase::Off
    }
    pub fn cycles(&self) -> u64 {
        self.cycle
    }
    pub fn stats(&self) -> HeapStats {
        self.stats
    }
    /// Before a `runtime.ReadMemStats`: flushes caches (drops the current tiny block).
    pub fn flush_caches(&mut self) {}
    pub fn view(&self) -> GcView {
        GcView { cycle: self.cycle, ..GcView::default() }
    }
}
