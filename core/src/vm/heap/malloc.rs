//! Allocation: size class → cached span → next free slot; the tiny allocator; large objects.
//! Rules: runtime/malloc.go, malloc_generated.go, mcache.go, mcentral.go, go1.27.

use super::span::{Slot, Span, SpanId, Sub};
use super::{Heap, classes};
use crate::bytecode::{Layout, LayoutId, SiteId};
use crate::index::IndexVec;
use crate::vm::memory::{Addr, Memory, OutOfMemory, PAGE};

/// The block shared by pointer-free requests below 16 bytes.
#[derive(Clone, Copy, Debug)]
pub struct TinyBlock {
    span: SpanId,
    slot: u32,
    used: u64,
}

impl Heap {
    /// Allocates `size` bytes of repetitions of `layout`. Callers handle `size` 0 (`zerobase`). The memory is zero if
    /// `zeroed`; otherwise the caller must overwrite all of it.
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
        let noscan = layouts.get(layout).is_none_or(Layout::noptr);
        let info = Slot { size, layout: layout.0, site: site.0, step };
        if self.marking {
            self.assist(mem, layouts, size);
        }
        let (id, slot) = if size > classes::MAX_SMALL {
            self.large(mem, noscan, info)?
        } else if Heap::is_tiny(size, noscan) {
            return self.tiny(mem, info);
        } else {
            let class = classes::class_of(size + classes::header(size, noscan));
            self.small(mem, class, noscan)?
        };
        let stale = self.span_mut(id).take(slot, info);
        self.count(id);
        self.blacken_new(id, slot);
        let span = self.span(id);
        let (addr, slot_size, header) = (span.object(slot), span.slot_size, span.header);
        if stale && zeroed {
            let _ = mem.zero(addr - header, slot_size);
        }
        Ok(addr)
    }

    fn count(&mut self, id: SpanId) {
        let bytes = self.span(id).slot_size;
        self.stats.mallocs += 1;
        self.stats.total_alloc += bytes;
        self.stats.heap_alloc += bytes;
        self.stats.heap_objects += 1;
        if self.pacer.by_object {
            self.pacer.heap_live += bytes;
            self.test_trigger();
        }
    }

    /// A cached span counts as full, as in the runtime.
    fn count_span(&mut self, room: u64) {
        if !self.pacer.by_object {
            self.pacer.heap_live += room;
            self.test_trigger();
        }
    }

    /// Objects allocated while marking are black.
    fn blacken_new(&mut self, id: SpanId, slot: u32) {
        if self.marking {
            let span = self.span_mut(id);
            span.set_marked(slot);
            span.set_scanned(slot);
            let bytes = span.slot_size;
            self.marked_bytes += bytes;
        }
    }

    /// Takes a free slot of the class from the cached span, or refills the cache.
    fn small(&mut self, mem: &mut Memory, class: u8, noscan: bool) -> Result<(SpanId, u32), OutOfMemory> {
        let span_class = Heap::span_class(class, noscan);
        if let Some(id) = self.cache[span_class]
            && let Some(slot) = self.span_mut(id).next_free()
        {
            return Ok((id, slot));
        }
        let id = self.refill(mem, class, noscan)?;
        match self.span_mut(id).next_free() {
            Some(slot) => Ok((id, slot)),
            None => Err(OutOfMemory),
        }
    }

    /// Caches another span of the class: a swept one with room, an unswept one that gains room, or a new one.
    fn refill(&mut self, mem: &mut Memory, class: u8, noscan: bool) -> Result<SpanId, OutOfMemory> {
        let span_class = Heap::span_class(class, noscan);
        if let Some(id) = self.cache[span_class].take() {
            self.span_mut(id).cached = false;
        }
        let mut found = None;
        if !self.unswept.is_empty() {
            let mut tried = 0;
            let mut i = self.unswept.len();
            while i > 0 && tried < 100 && self.partial[span_class].is_empty() {
                i -= 1;
                let id = self.unswept[i];
                let span = self.span(id);
                if span.class == class && span.noscan == noscan {
                    tried += 1;
                    self.unswept.remove(i);
                    self.sweep_span(mem, id);
                }
            }
        }
        while let Some(id) = self.partial[span_class].pop() {
            if self.spans[id.0 as usize].is_some() && self.span_mut(id).next_free().is_some() {
                found = Some(id);
                break;
            }
        }
        let id = match found {
            Some(id) => id,
            None => self.new_span(mem, classes::span_pages(class), class, noscan)?,
        };
        let span = self.span_mut(id);
        span.cached = true;
        let room = u64::from(span.slots - span.allocated) * span.slot_size;
        self.cache[span_class] = Some(id);
        // The span counts as full, so the trigger is tested here rather than at each allocation.
        self.count_span(room);
        Ok(id)
    }

    fn large(&mut self, mem: &mut Memory, noscan: bool, info: Slot) -> Result<(SpanId, u32), OutOfMemory> {
        let id = self.new_span(mem, info.size.div_ceil(PAGE), 0, noscan)?;
        self.count_span(self.span(id).slot_size);
        Ok((id, 0))
    }

    fn new_span(
        &mut self,
        mem: &mut Memory,
        pages: u64,
        class: u8,
        noscan: bool,
    ) -> Result<SpanId, OutOfMemory> {
        self.reclaim(mem, pages);
        let end = mem.end();
        let base = mem.alloc_pages(pages)?;
        let span = Span::new(base, pages, class, noscan, base >= end);
        Ok(self.register(span))
    }

    /// Packs requests into 16-byte blocks; all but a block's first count as allocated and freed at once.
    fn tiny(&mut self, mem: &mut Memory, info: Slot) -> Result<Addr, OutOfMemory> {
        let align = match info.size {
            s if s % 8 == 0 => 8,
            s if s % 4 == 0 => 4,
            s if s % 2 == 0 => 2,
            _ => 1,
        };
        if let Some(block) = self.tiny {
            let offset = block.used.next_multiple_of(align);
            if offset + info.size <= classes::TINY {
                self.tiny = Some(TinyBlock { used: offset + info.size, ..block });
                self.stats.mallocs += 1;
                self.stats.frees += 1;
                self.blacken_new_tiny(block);
                let span = self.span_mut(block.span);
                span.add_sub(Sub { slot: block.slot, offset: offset as u8, info });
                return Ok(span.object(block.slot) + offset);
            }
        }
        let (span, slot) = self.small(mem, classes::class_of(classes::TINY), true)?;
        let stale = self.span_mut(span).take(slot, info);
        self.count(span);
        self.blacken_new(span, slot);
        let addr = self.span(span).object(slot);
        if stale {
            let _ = mem.zero(addr, classes::TINY);
        }
        if self.tiny.is_none_or(|block| info.size < block.used) {
            self.tiny = Some(TinyBlock { span, slot, used: info.size });
        }
        Ok(addr)
    }

    fn blacken_new_tiny(&mut self, block: TinyBlock) {
        if self.marking && !self.span(block.span).is_marked(block.slot) {
            self.blacken_new(block.span, block.slot);
        }
    }

    /// The tiny block that is being filled, which a collection keeps.
    pub fn tiny_block(&self) -> Option<Addr> {
        self.tiny.map(|block| self.span(block.span).object(block.slot))
    }

    /// Goes on with another tiny block than the one that is being filled, which is returned.
    pub fn exchange_tiny(&mut self, block: Option<TinyBlock>) -> Option<TinyBlock> {
        std::mem::replace(&mut self.tiny, block)
    }

    /// Drops the current tiny block, before `runtime.ReadMemStats` and at the end of marking.
    pub fn flush_caches(&mut self) {
        self.tiny = None;
    }

    /// Returns every cached span at the start and end of a collection; its free slots no longer count as live.
    pub(super) fn release_caches(&mut self) {
        for span_class in 0..self.cache.len() {
            let Some(id) = self.cache[span_class].take() else { continue };
            let span = self.span_mut(id);
            span.cached = false;
            let room = u64::from(span.slots - span.allocated) * span.slot_size;
            let swept = span.swept;
            if !self.pacer.by_object {
                self.pacer.heap_live = self.pacer.heap_live.saturating_sub(room);
            }
            if room > 0 && swept {
                self.partial[span_class].push(id);
            }
        }
    }

    /// Makes the allocation pay for marking, so that the cycle ends before the goal is reached.
    fn assist(&mut self, mem: &Memory, layouts: &IndexVec<LayoutId, Layout>, size: u64) {
        self.assist_debt += size as f64 * self.pacer.assist_ratio(self.scanned_bytes);
        while self.assist_debt >= ASSIST_BYTES {
            let before = self.scanned_bytes;
            if self.mark_slice(mem, layouts).is_none() {
                self.assist_debt = 0.0;
                return;
            }
            self.assist_debt -= (self.scanned_bytes - before).max(16) as f64;
        }
    }
}

/// Debt, in bytes to scan, from which an allocation assists.
const ASSIST_BYTES: f64 = 65536.0;
