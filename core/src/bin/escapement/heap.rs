//! The tool's heap. A compile lives for milliseconds, a fifth of which went to page faults and to an allocator made for many
//! threads and long lives.

use memmap2::MmapOptions;
use std::alloc::Layout;
use talc::base::Talc;
use talc::base::binning::{Binning, DefaultBinning};
use talc::cell::{TalcCell, TalcSyncCell};
use talc::source::Source;

// SAFETY: the tool has one thread and handles no signals.
#[allow(unsafe_code)]
#[global_allocator]
static HEAP: TalcSyncCell<Pages, DefaultBinning> = unsafe { TalcSyncCell::new(TalcCell::new(Pages)) };

/// What is asked of the system at once, in bytes: reserved, not touched.
const RESERVED: usize = 64 << 20;
const HUGE_PAGE: usize = 2 << 20;

/// Memory in huge pages, where the system has them; none is given back.
#[derive(Debug)]
struct Pages;

// SAFETY: `acquire` neither allocates nor prints; what it claims is mapped for good and nobody else's.
#[allow(unsafe_code)]
unsafe impl Source for Pages {
    fn acquire<B: Binning>(talc: &mut Talc<Self, B>, layout: Layout) -> Result<(), ()> {
        let wanted =
            layout.size().checked_add(layout.align()).and_then(|n| n.checked_add(RESERVED)).ok_or(())?;
        let size = wanted.checked_next_multiple_of(HUGE_PAGE).ok_or(())?;
        let mut map = MmapOptions::new().len(size).map_anon().map_err(|_| ())?;
        #[cfg(target_os = "linux")]
        let _refused_without_harm = map.advise(memmap2::Advice::HugePage);
        let base = map.as_mut_ptr();
        std::mem::forget(map);
        unsafe { talc.claim(base, size) }.map(drop).ok_or(())
    }
}
