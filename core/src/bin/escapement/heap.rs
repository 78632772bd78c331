//! The tool's allocator. A compile lives for milliseconds and frees little; page faults and general-purpose allocators
//! made for many threads and long-lived heaps took a fifth of the time, one that coalesces free blocks still a tenth.
//! Here blocks come in some 300 size classes with free lists, and nothing is returned to the system.

use memmap2::MmapOptions;
use std::alloc::{GlobalAlloc, Layout};
use std::cell::Cell;
use std::ptr;

#[global_allocator]
static HEAP: Heap = Heap {
    next: Cell::new(0),
    end: Cell::new(0),
    free: [const { Cell::new(ptr::null_mut()) }; size_of_class_count()],
};

/// Bytes requested from the system at a time: reserved, not touched.
const RESERVED: usize = 64 << 20;
const HUGE_PAGE: usize = 2 << 20;

/// Alignment of every block, and granularity of sizes up to `SMALL`.
const UNIT: usize = 16;
const SMALL: usize = 1024;
/// Number of sizes between powers of two, above `SMALL`.
const STEPS: usize = 4;

struct Heap {
    /// Unused part of the newest region: `next..end`. Addresses.
    next: Cell<usize>,
    end: Cell<usize>,
    /// First free block of each class; its first word is the next one.
    free: [Cell<*mut u8>; size_of_class_count()],
}

// SAFETY: the tool has one thread and handles no signals.
#[allow(unsafe_code)]
unsafe impl Sync for Heap {}

const fn size_of_class_count() -> usize {
    SMALL / UNIT + (usize::BITS as usize - SMALL.ilog2() as usize) * STEPS + 1
}

/// Size class for a request, and its block size.
#[inline]
fn class(request: usize) -> (usize, usize) {
    if request <= SMALL {
        let units = request.max(1).div_ceil(UNIT);
        return (units, units * UNIT);
    }
    let power = (request - 1).ilog2() as usize;
    let step = power - STEPS.ilog2() as usize;
    let steps = ((request - 1) >> step) + 1;
    (SMALL / UNIT + (power - SMALL.ilog2() as usize) * STEPS + steps - STEPS, steps << step)
}

// SAFETY: blocks come from regions that are never unmapped, do not overlap, and satisfy size and alignment: `class`
// never returns less than the request (a `Layout` leaves room for the next step), and equal requests get equal classes.
#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Heap {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let (class, size) = class(layout.size());
        let free = &self.free[class];
        let first = free.get();
        if !first.is_null() && layout.align() <= UNIT {
            free.set(unsafe { first.cast::<*mut u8>().read() });
            return first;
        }
        let start = self.next.get().next_multiple_of(layout.align().max(UNIT));
        if start.saturating_add(size) <= self.end.get() {
            self.next.set(start + size);
            return ptr::with_exposed_provenance_mut(start);
        }
        unsafe { self.alloc_from_new_region(layout, size) }
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        let free = &self.free[class(layout.size()).0];
        unsafe { block.cast::<*mut u8>().write(free.get()) };
        free.set(block);
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, request: usize) -> *mut u8 {
        let ((_, before), (_, after)) = (class(layout.size()), class(request));
        if before == after {
            return block;
        }
        // Grow the newest block in place.
        let start = block.expose_provenance();
        if start + before == self.next.get() && before < after && after <= self.end.get() - start {
            self.next.set(start + after);
            return block;
        }
        unsafe {
            let moved = self.alloc(Layout::from_size_align_unchecked(request, layout.align()));
            if !moved.is_null() {
                ptr::copy_nonoverlapping(block, moved, layout.size().min(request));
                self.dealloc(block, layout);
            }
            moved
        }
    }
}

impl Heap {
    #[cold]
    #[allow(unsafe_code)]
    unsafe fn alloc_from_new_region(&self, layout: Layout, size: usize) -> *mut u8 {
        let wanted = size.checked_add(layout.align() + RESERVED);
        let Some(len) = wanted.and_then(|wanted| wanted.checked_next_multiple_of(HUGE_PAGE)) else {
            return ptr::null_mut();
        };
        let Ok(mut region) = MmapOptions::new().len(len).map_anon() else { return ptr::null_mut() };
        #[cfg(target_os = "linux")]
        let _refused_without_harm = region.advise(memmap2::Advice::HugePage);
        let start = region.as_mut_ptr().expose_provenance();
        std::mem::forget(region);
        self.next.set(start);
        self.end.set(start + len);
        unsafe { self.alloc(layout) }
    }
}
