//! Marks reachable heap objects: tri-colour, in slices between the mutator's steps, either object by object or page by
//! page through a queue of pages (Green Tea).
//! Invariant with a sound barrier: every white object that a black one points to is also reachable from a grey one
//! (pointers in the barrier buffer count as grey).
//! Rules: runtime/mgcmark.go, mgcmark_greenteagc.go, mbarrier.go, mwbbuf.go, go1.27.

use super::span::{Queued, Span, SpanId};
use super::{GcWork, Heap, classes};
use crate::bytecode::{Layout, LayoutId};
use crate::index::IndexVec;
use crate::settings::{Barrier, Collector};
use crate::trace::snapshot::PageView;
use crate::vm::memory::{Addr, Memory};

/// Capacity of the barrier buffer, in pointers.
const BUFFER: usize = 512;
/// Up to this many objects in the heap, a slice marks a single object, so that a person can follow.
const SMALL_HEAP: u64 = 4096;
/// Objects per slice on larger heaps.
const BATCH: u32 = 256;

impl Heap {
    /// Whether pointer stores must go through `write_barrier`.
    #[inline(always)]
    pub fn barrier_on(&self) -> bool {
        self.marking
    }

    /// Runs the barrier before `new` overwrites `old` in a slot.
    pub fn write_barrier(&mut self, old: Addr, new: Addr) {
        if !self.marking {
            return;
        }
        match self.barrier {
            Barrier::None => {}
            Barrier::Dijkstra => self.buffer_pointer(new),
            Barrier::Yuasa => self.buffer_pointer(old),
            Barrier::Hybrid => {
                self.buffer_pointer(old);
                self.buffer_pointer(new);
            }
        }
    }

    /// Shades a pointer read from a weak pointer while marking.
    pub fn strengthen(&mut self, pointer: Addr) {
        if self.marking {
            self.buffer_pointer(pointer);
        }
    }

    fn buffer_pointer(&mut self, pointer: Addr) {
        if self.span_at(pointer).is_none() {
            return;
        }
        self.buffer.push(pointer);
        if self.buffer.len() >= BUFFER {
            self.flush_barrier();
        }
    }

    /// Shades all pointers in the buffer; returns how many objects became grey.
    pub(super) fn flush_barrier(&mut self) -> u32 {
        let pointers = std::mem::take(&mut self.buffer);
        pointers.into_iter().filter(|&p| self.shade(p)).count() as u32
    }

    /// Makes a white object grey (black if it has no pointers). Returns whether it was white.
    pub(super) fn shade(&mut self, pointer: Addr) -> bool {
        let Some(id) = self.span_at(pointer) else { return false };
        let span = self.span_mut(id);
        let Some(slot) = span.slot_at(pointer) else { return false };
        if span.is_marked(slot) || !span.is_allocated(slot) {
            return false;
        }
        span.set_marked(slot);
        if self.watched {
            let object = self.span(id).object(slot);
            self.greyed.push(object);
        }
        self.marked_bytes += span_bytes(self.span(id).slot_size, 1);
        if self.span(id).noscan {
            self.span_mut(id).set_scanned(slot);
            return true;
        }
        if self.collector == Collector::GreenTea && classes::has_inline_marks(self.span(id).class) {
            let span = self.span_mut(id);
            match span.queued {
                Queued::No => {
                    span.queued = Queued::One(slot);
                    self.page_queue.push_back(id);
                }
                Queued::One(_) | Queued::Many => span.queued = Queued::Many,
            }
        } else {
            self.work.push((id, slot));
        }
        true
    }

    /// Does one slice of marking. `None` if nothing is left to mark.
    pub(super) fn mark_slice(
        &mut self,
        mem: &Memory,
        layouts: &IndexVec<LayoutId, Layout>,
    ) -> Option<GcWork> {
        let count = match self.slice.0 {
            Some(count) => count,
            None if self.stats.heap_objects <= SMALL_HEAP => 1,
            None => BATCH,
        };
        let mut done = None;
        for _ in 0..count {
            let Some((id, slot)) = self.next_grey() else { break };
            self.blacken(mem, layouts, id, slot);
            done = Some(GcWork::Marked { address: self.span(id).object(slot) });
        }
        if done.is_none() && !self.buffer.is_empty() {
            let grey = self.flush_barrier();
            // If everything recorded was black already, report no work: a program that keeps writing pointers would
            // otherwise never let marking end.
            return (grey > 0).then_some(GcWork::Flushed);
        }
        done
    }

    /// Takes the next object to scan; it is still grey.
    fn next_grey(&mut self) -> Option<(SpanId, u32)> {
        loop {
            if let Some(next) = self.page_pending.pop() {
                self.page_now = Some(next.0);
                return Some(next);
            }
            self.page_now = None;
            if let Some(next) = self.work.pop() {
                return Some(next);
            }
            let id = self.page_queue.pop_front()?;
            let span = self.span_mut(id);
            let queued = std::mem::take(&mut span.queued);
            let mut pending = Vec::new();
            match queued {
                Queued::No => {}
                Queued::One(slot) => pending.push((id, slot)),
                Queued::Many => {
                    pending.extend(span.grey_slots().map(|slot| (id, slot)));
                    pending.reverse();
                }
            }
            pending.retain(|&(id, slot)| !self.span(id).is_scanned(slot));
            self.page_pending = pending;
        }
    }

    /// Scans one grey object; returns how many objects it shaded.
    fn blacken(&mut self, mem: &Memory, layouts: &IndexVec<LayoutId, Layout>, id: SpanId, slot: u32) -> u32 {
        let span = self.span_mut(id);
        span.set_scanned(slot);
        let (object, size, layout) =
            (span.object(slot), span.info.get(slot as usize).map_or(0, |i| i.size), span.layout(slot));
        self.scanned_bytes += size;
        let mut grey = 0;
        for_each_pointer(mem, layouts.get(layout), object, size, &mut |pointer| {
            grey += u32::from(self.shade(pointer));
        });
        grey
    }

    /// Objects waiting to be scanned, next first.
    pub fn grey_objects(&self) -> Vec<Addr> {
        let mut out = Vec::new();
        let pending = self.page_pending.iter().rev();
        for &(id, slot) in pending.chain(self.work.iter().rev()) {
            out.push(self.span(id).object(slot));
        }
        for &id in &self.page_queue {
            out.extend(self.waiting_slots(id).map(|slot| self.span(id).object(slot)));
        }
        out
    }

    /// Pages that are marked as a whole, and whose turn it is.
    pub(super) fn marked_pages(&self) -> Vec<PageView> {
        const MOST: usize = 64;
        if !self.marking || self.collector != Collector::GreenTea {
            return Vec::new();
        }
        let place = |id: SpanId| self.page_queue.iter().position(|&queued| queued == id);
        let is_one =
            |span: &Span| !span.noscan && span.allocated > 0 && classes::has_inline_marks(span.class);
        let spans = (0..).map(SpanId).zip(&self.spans).filter_map(|(id, span)| Some((id, span.as_deref()?)));
        let mut spans: Vec<_> = spans.filter(|(_, span)| is_one(span)).collect();
        let rests = |id: SpanId| place(id).is_none() && self.page_now != Some(id);
        spans.sort_by_key(|&(id, span)| (rests(id), span.base));
        spans.truncate(MOST);
        spans.sort_by_key(|(_, span)| span.base);
        let page = |(id, span): (SpanId, &Span)| {
            let slots = || (0..span.slots).filter(|&slot| span.is_allocated(slot));
            PageView {
                address: span.base,
                slot_size: span.slot_size,
                objects: slots().take(MOST).map(|slot| (span.object(slot), span.color(slot))).collect(),
                omitted: slots().skip(MOST).count() as u32,
                scanning: self.page_now == Some(id),
                place: place(id).map(|place| place as u32 + 1),
            }
        };
        spans.into_iter().map(page).collect()
    }

    /// Slots of a queued page that its next turn scans: those being scanned now are not waiting.
    fn waiting_slots(&self, id: SpanId) -> impl Iterator<Item = u32> {
        // Slots being scanned are all on one page.
        let is_now = self.page_pending.first().is_some_and(|&(now, _)| now == id);
        self.span(id).grey_slots().filter(move |&slot| !is_now || !self.page_pending.contains(&(id, slot)))
    }

    /// First white object that a black one points to and no grey one leads to; `roots` count as black. `None` if the
    /// weak tri-colour invariant holds.
    #[cfg(test)]
    pub fn tricolor_violation(
        &self,
        mem: &Memory,
        layouts: &IndexVec<LayoutId, Layout>,
        roots: &[Addr],
    ) -> Option<Addr> {
        use crate::trace::snapshot::Color;
        if !self.marking {
            return None;
        }
        let mut protected = std::collections::BTreeSet::new();
        let mut todo = self.buffer.clone();
        let mut suspects: Vec<Addr> = roots.to_vec();
        for object in self.objects() {
            match self.color(object.addr) {
                Color::Grey => todo.push(object.addr),
                Color::Black => {
                    for_each_pointer(mem, layouts.get(object.layout), object.addr, object.size, &mut |p| {
                        suspects.push(p);
                    });
                }
                Color::White => {}
            }
        }
        while let Some(pointer) = todo.pop() {
            let Some(object) = self.block_at(pointer) else { continue };
            if !protected.insert(object.addr) || object.noscan {
                continue;
            }
            for_each_pointer(mem, layouts.get(object.layout), object.addr, object.size, &mut |p| {
                todo.push(p)
            });
        }
        suspects.into_iter().find_map(|pointer| {
            let object = self.block_at(pointer)?;
            let white = self.color(object.addr) == Color::White;
            (white && !protected.contains(&object.addr)).then_some(object.addr)
        })
    }
}

fn span_bytes(slot_size: u64, slots: u64) -> u64 {
    slot_size * slots
}

/// Calls `f` on every non-zero pointer word of an object.
pub fn for_each_pointer(
    mem: &Memory,
    layout: Option<&Layout>,
    object: Addr,
    size: u64,
    f: &mut dyn FnMut(Addr),
) {
    for_each_pointer_word(mem, layout, object, size, &mut |_, pointer| f(pointer));
}

/// Like [`for_each_pointer`], with the address of the word that holds the pointer.
pub fn for_each_pointer_word(
    mem: &Memory,
    layout: Option<&Layout>,
    object: Addr,
    size: u64,
    f: &mut dyn FnMut(Addr, Addr),
) {
    for_each_word(layout, size, |offset| {
        if let Ok(pointer) = mem.load64(object + offset)
            && pointer != 0
        {
            f(object + offset, pointer);
        }
    });
}

/// Calls `f` with the offset of each word of an object that may hold a pointer.
pub fn for_each_word(layout: Option<&Layout>, size: u64, mut f: impl FnMut(u64)) {
    let Some(layout) = layout.filter(|layout| !layout.noptr() && layout.size > 0) else { return };
    let mut at = 0;
    while at < size {
        for word in (0..layout.size / 8).filter(|&word| layout.is_ptr(word)) {
            if at + word * 8 + 8 <= size {
                f(at + word * 8);
            }
        }
        at += layout.size;
    }
}
