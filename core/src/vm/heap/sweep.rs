//! Sweeping: frees unmarked objects, lazily in the allocator and span by span in the collector's slices.
//! Rules: runtime/mgcsweep.go, go1.27.

use super::span::SpanId;
use super::{GcWork, Heap};
use crate::vm::memory::{Memory, PAGE};

impl Heap {
    /// Queues every span for sweeping once marking has ended.
    pub(super) fn begin_sweep(&mut self) {
        self.unswept.clear();
        self.reclaim_at = 0;
        for list in &mut self.partial {
            list.clear();
        }
        for i in (0..self.spans.len()).rev() {
            let id = SpanId(i as u32);
            if self.spans[i].is_some() {
                self.span_mut(id).swept = false;
                self.unswept.push(id);
            }
        }
    }

    /// Sweeps the next span with dead objects; `None` when all spans are swept.
    pub(super) fn sweep_slice(&mut self, mem: &mut Memory) -> Option<GcWork> {
        while let Some(id) = self.unswept.pop() {
            let (objects, bytes) = self.sweep_span(mem, id);
            if objects > 0 {
                return Some(GcWork::Swept { objects, bytes });
            }
        }
        None
    }

    /// Before the heap grows by `pages`: frees as many by sweeping empty spans, so that the heap does not outgrow its
    /// goal while garbage waits.
    pub(super) fn reclaim(&mut self, mem: &mut Memory, pages: u64) {
        let mut reclaimed = 0;
        while reclaimed < pages
            && let Some(&id) = self.unswept.get(self.reclaim_at)
        {
            let span = self.span(id);
            if span.has_marks() {
                self.reclaim_at += 1;
                continue;
            }
            reclaimed += span.pages;
            self.unswept.remove(self.reclaim_at);
            self.sweep_span(mem, id);
        }
    }

    /// Sweeps one span; returns objects and bytes freed.
    pub(super) fn sweep_span(&mut self, mem: &mut Memory, id: SpanId) -> (u64, u64) {
        if self.spans.get(id.0 as usize).is_none_or(|s| s.as_ref().is_none_or(|s| s.swept)) {
            return (0, 0);
        }
        let span = self.span_mut(id);
        let freed = u64::from(span.sweep());
        let bytes = freed * span.slot_size;
        let (empty, full) = (span.allocated == 0, span.allocated == span.slots);
        let (base, pages, class) = (span.base, span.pages, Heap::span_class(span.class, span.noscan));
        self.stats.frees += freed;
        self.stats.heap_alloc -= bytes;
        self.stats.heap_objects -= freed;
        if empty {
            self.spans[id.0 as usize] = None;
            self.free_ids.push(id);
            let first = (base - self.arena) / PAGE;
            for page in first..first + pages {
                if let Some(owner) = self.page_owner.get_mut(page as usize) {
                    *owner = u32::MAX;
                }
            }
            mem.free_pages(base, pages);
        } else if !full && class != 0 {
            self.partial[class].push(id);
        }
        (freed, bytes)
    }

    /// Sweeps all remaining spans.
    pub(super) fn finish_sweep(&mut self, mem: &mut Memory) {
        while self.sweep_slice(mem).is_some() {}
    }
}
