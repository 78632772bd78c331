//! A span: a run of pages divided into slots of one size class, with allocation, mark and scan bits.
//! A slot is white (mark 0), grey (mark 1, scan 0) or black (both 1).

use super::classes;
use crate::bytecode::{LayoutId, SiteId};
use crate::trace::snapshot::Color;
use crate::vm::memory::{Addr, PAGE};

crate::newtype_index! {
    pub struct SpanId;
}

/// What the heap records about a slot's object.
#[derive(Clone, Copy, Debug, Default)]
pub struct Slot {
    /// Bytes requested.
    pub size: u64,
    /// A `LayoutId`, the allocating pc, and the step of the allocation.
    pub layout: u32,
    pub site: u32,
    pub step: u64,
}

/// A further object in a tiny block.
#[derive(Clone, Copy, Debug)]
pub struct Sub {
    pub slot: u32,
    pub offset: u8,
    pub info: Slot,
}

/// Whether a span is in the collector's page queue, and with how many grey objects.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Queued {
    #[default]
    No,
    /// Exactly this slot was marked.
    One(u32),
    Many,
}

#[derive(Clone, Debug)]
pub struct Span {
    pub base: Addr,
    pub pages: u64,
    /// 0 for one large object.
    pub class: u8,
    pub noscan: bool,
    pub slot_size: u64,
    /// Bytes of the type word in front of each object.
    pub header: u64,
    pub slots: u32,
    pub allocated: u32,
    /// No slot below this is free.
    pub free_index: u32,
    /// Slots below this may hold stale contents.
    pub stale_below: u32,
    pub alloc_bits: Vec<u64>,
    pub mark_bits: Vec<u64>,
    pub scan_bits: Vec<u64>,
    pub info: Vec<Slot>,
    /// Further objects of tiny blocks, by address.
    subs: Vec<Sub>,
    pub queued: Queued,
    /// Held by the allocator's cache.
    pub cached: bool,
    pub swept: bool,
}

impl Span {
    /// An empty span; `fresh` if its pages have never been used.
    pub fn new(base: Addr, pages: u64, class: u8, noscan: bool, fresh: bool) -> Span {
        let (slot_size, slots) = if class == 0 {
            (pages * PAGE, 1)
        } else {
            (u64::from(classes::SIZES[class as usize]), classes::slots(class, noscan))
        };
        let header = if class != 0 && !noscan && slot_size > 512 { classes::HEADER } else { 0 };
        let words = (slots as usize).div_ceil(64);
        Span {
            base,
            pages,
            class,
            noscan,
            slot_size,
            header,
            slots,
            allocated: 0,
            free_index: 0,
            stale_below: if fresh { 0 } else { slots },
            alloc_bits: vec![0; words],
            mark_bits: vec![0; words],
            scan_bits: vec![0; words],
            info: Vec::new(),
            subs: Vec::new(),
            queued: Queued::No,
            cached: false,
            swept: true,
        }
    }

    /// Further objects of all tiny blocks.
    pub fn subs(&self) -> &[Sub] {
        &self.subs
    }

    /// Further objects of one tiny block.
    pub fn subs_of(&self, slot: u32) -> &[Sub] {
        let [start, end] = [slot, slot + 1].map(|to| self.subs.partition_point(|sub| sub.slot < to));
        self.subs.get(start..end).unwrap_or_default()
    }

    /// Adds an object to a tiny block, behind those that it has.
    pub fn add_sub(&mut self, sub: Sub) {
        let at = self.subs.partition_point(|other| other.slot <= sub.slot);
        self.subs.insert(at, sub);
    }

    /// Bytes of host memory used by this record.
    pub fn memory_use(&self) -> usize {
        let bits = self.alloc_bits.len() + self.mark_bits.len() + self.scan_bits.len();
        size_of::<Span>()
            + 8 * bits
            + self.info.len() * size_of::<Slot>()
            + self.subs.len() * size_of::<Sub>()
    }

    /// The lowest free slot.
    pub fn next_free(&mut self) -> Option<u32> {
        let mut word = self.free_index as usize / 64;
        let mut mask = !0u64 << (self.free_index % 64);
        while let Some(&bits) = self.alloc_bits.get(word) {
            let free = !bits & mask;
            if free != 0 {
                let slot = word as u32 * 64 + free.trailing_zeros();
                if slot >= self.slots {
                    break;
                }
                self.free_index = slot;
                return Some(slot);
            }
            word += 1;
            mask = !0;
        }
        self.free_index = self.slots;
        None
    }

    /// Allocates a free slot; returns whether its memory may be stale.
    pub fn take(&mut self, slot: u32, info: Slot) -> bool {
        set(&mut self.alloc_bits, slot);
        self.allocated += 1;
        self.free_index = slot + 1;
        if self.info.len() <= slot as usize {
            self.info.resize(slot as usize + 1, Slot::default());
        }
        self.info[slot as usize] = info;
        let stale = slot < self.stale_below;
        self.stale_below = self.stale_below.max(slot + 1);
        stale
    }

    pub fn is_allocated(&self, slot: u32) -> bool {
        get(&self.alloc_bits, slot)
    }
    /// Number of allocated slots.
    pub fn count_allocated(&self) -> u32 {
        (0..self.slots.div_ceil(64)).map(|word| self.alloc_bits[word as usize].count_ones()).sum()
    }
    pub fn is_marked(&self, slot: u32) -> bool {
        get(&self.mark_bits, slot)
    }
    /// Whether any slot is marked.
    pub fn has_marks(&self) -> bool {
        self.mark_bits.iter().any(|&word| word != 0)
    }
    pub fn is_scanned(&self, slot: u32) -> bool {
        get(&self.scan_bits, slot)
    }
    /// Slots of objects that are reached, but not scanned.
    pub fn grey_slots(&self) -> impl Iterator<Item = u32> {
        (0..self.slots).filter(|&slot| self.is_marked(slot) && !self.is_scanned(slot))
    }
    pub fn set_marked(&mut self, slot: u32) {
        set(&mut self.mark_bits, slot);
    }
    pub fn set_scanned(&mut self, slot: u32) {
        set(&mut self.scan_bits, slot);
    }
    pub fn color(&self, slot: u32) -> Color {
        match (self.is_marked(slot), self.is_scanned(slot)) {
            (false, _) => Color::White,
            (true, false) => Color::Grey,
            (true, true) => Color::Black,
        }
    }

    /// Address of the slot's object, after the type word.
    pub fn object(&self, slot: u32) -> Addr {
        self.base + u64::from(slot) * self.slot_size + self.header
    }
    /// The slot that contains an address.
    pub fn slot_at(&self, addr: Addr) -> Option<u32> {
        let slot = (addr.checked_sub(self.base)? / self.slot_size) as u32;
        (slot < self.slots).then_some(slot)
    }
    pub fn layout(&self, slot: u32) -> LayoutId {
        LayoutId(self.info.get(slot as usize).map_or(0, |i| i.layout))
    }
    pub fn site(&self, slot: u32) -> SiteId {
        SiteId(self.info.get(slot as usize).map_or(0, |i| i.site))
    }

    /// Frees unmarked slots and clears the bits. Returns the number of slots freed.
    pub fn sweep(&mut self) -> u32 {
        let live: u32 = self.mark_bits.iter().zip(&self.alloc_bits).map(|(m, a)| (m & a).count_ones()).sum();
        let freed = self.allocated - live;
        for (alloc, mark) in self.alloc_bits.iter_mut().zip(&mut self.mark_bits) {
            *alloc &= *mark;
            *mark = 0;
        }
        self.scan_bits.fill(0);
        self.allocated = live;
        self.free_index = 0;
        self.swept = true;
        self.queued = Queued::No;
        if freed > 0 {
            let alloc = &self.alloc_bits;
            self.subs.retain(|sub| get(alloc, sub.slot));
        }
        freed
    }
}

fn get(bits: &[u64], i: u32) -> bool {
    bits.get(i as usize / 64).is_some_and(|w| w >> (i % 64) & 1 != 0)
}
fn set(bits: &mut [u64], i: u32) {
    if let Some(w) = bits.get_mut(i as usize / 64) {
        *w |= 1 << (i % 64);
    }
}
