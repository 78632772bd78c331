//! The machine's memory: one flat byte space; Go address = `BASE` + offset.
//! Holds read-only data, globals, then the arena of 8 KiB pages from which spans and stacks are taken.
//! Below it the program reads descriptors of types, which nothing changes (`bytecode::descriptor`).
//! Invariant: every store through an address marks its 4 KiB page dirty; frame slots are written without a mark
//! (whoever copies pages treats the stacks of goroutines that ran as dirty).

use crate::bytecode::Types;
pub use crate::bytecode::image::BASE;
use std::cell::Cell;
use std::ops::Range;

pub type Addr = u64;

/// Bytes of a page of the page allocator.
pub const PAGE: u64 = 8192;
/// Bytes of a page of the copy-on-write history.
pub const DIRTY_PAGE: u64 = 4096;

/// An access outside memory: nil dereference, or a wild pointer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fault(pub Addr);

/// The memory budget is used up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OutOfMemory;

#[derive(Clone, Debug, Default)]
pub struct Memory {
    pub bytes: Vec<u8>,
    /// One per 4 KiB page.
    pub dirty: Vec<u8>,
    pages: Pages,
    /// Bytes read and written as a whole since `work_begins`.
    moved: Cell<u64>,
    pub types: Types,
}

/// Ranges of fewer bytes are no work: their instruction's step stands for them.
const SHORT: u64 = 2048;
/// Bytes that count as one step.
const BYTES_PER_STEP: u64 = 64;

/// Steps for a range of so many bytes in a frame.
#[inline(always)]
pub fn steps_through(bytes: u64) -> u64 {
    if bytes < SHORT { 0 } else { bytes / BYTES_PER_STEP }
}

/// Offset in memory; an address below it has none, or one that no memory is as large as.
#[inline(always)]
fn offset(addr: Addr) -> Option<usize> {
    usize::try_from(addr.wrapping_sub(BASE)).ok()
}

fn range(addr: Addr, len: u64) -> Option<Range<usize>> {
    let start = addr.wrapping_sub(BASE);
    Some(usize::try_from(start).ok()?..usize::try_from(start.checked_add(len)?).ok()?)
}

/// The bytes of memory alone, without the descriptors of types.
#[derive(Clone, Copy)]
pub struct Near<'a>(&'a [u8]);

impl Near<'_> {
    #[inline(always)]
    pub fn load<const N: usize>(self, addr: Addr) -> Result<[u8; N], Fault> {
        let bytes = offset(addr).and_then(|off| self.0.get(off..));
        bytes.and_then(|s| s.first_chunk::<N>()).copied().ok_or(Fault(addr))
    }
    #[inline(always)]
    pub fn load64(self, addr: Addr) -> Result<u64, Fault> {
        self.load::<8>(addr).map(u64::from_le_bytes)
    }
    #[inline(always)]
    pub fn load32(self, addr: Addr) -> Result<u32, Fault> {
        self.load::<4>(addr).map(u32::from_le_bytes)
    }
    #[inline(always)]
    pub fn load16(self, addr: Addr) -> Result<u16, Fault> {
        self.load::<2>(addr).map(u16::from_le_bytes)
    }
    #[inline(always)]
    pub fn load8(self, addr: Addr) -> Result<u8, Fault> {
        self.load::<1>(addr).map(|[b]| b)
    }
}

/// First-fit, lowest-address page allocator over the arena.
#[derive(Clone, Debug, Default)]
struct Pages {
    /// Offset of the arena's first page.
    start: u64,
    /// Free runs: (first page, length), sorted, not adjacent.
    free: Vec<(u64, u64)>,
    /// Pages handed out at least once.
    end: u64,
    /// Budget in pages.
    limit: u64,
}

/// All of a memory but its contents.
#[derive(Clone, Debug)]
pub struct Bookkeeping {
    pages: Pages,
    len: usize,
}

impl Memory {
    pub fn bookkeeping(&self) -> Bookkeeping {
        Bookkeeping { pages: self.pages.clone(), len: self.bytes.len() }
    }
    /// Memory has its former size again; the contents are the caller's business.
    pub fn restore_bookkeeping(&mut self, saved: &Bookkeeping) {
        self.pages = saved.pages.clone();
        self.bytes.resize(saved.len, 0);
        self.dirty.resize((saved.len as u64).div_ceil(DIRTY_PAGE) as usize, 1);
    }

    /// `image`: contents from offset 0, of which there may be `size` bytes. The arena starts at the next arena page.
    pub fn new(image: &[u8], size: u64, limit: u64) -> Memory {
        let start = size.max(image.len() as u64).next_multiple_of(PAGE);
        let mut bytes = vec![0; start as usize];
        for (to, from) in bytes.iter_mut().zip(image) {
            *to = *from;
        }
        let mut mem = Memory {
            bytes,
            dirty: Vec::new(),
            pages: Pages { start, free: Vec::new(), end: 0, limit: limit / PAGE },
            moved: Cell::new(0),
            types: Types::default(),
        };
        mem.dirty.resize(start.div_ceil(DIRTY_PAGE) as usize, 1);
        mem
    }

    /// Address of the first arena page.
    pub fn arena(&self) -> Addr {
        BASE + self.pages.start
    }
    /// One past the last byte that exists.
    pub fn end(&self) -> Addr {
        BASE + self.bytes.len() as u64
    }

    /// Takes a run of zeroed-or-stale pages, lowest address first. New pages are zero; reused ones keep their contents.
    pub fn alloc_pages(&mut self, n: u64) -> Result<Addr, OutOfMemory> {
        let pages = &mut self.pages;
        let first = if let Some(i) = pages.free.iter().position(|&(_, len)| len >= n) {
            let (first, len) = pages.free[i];
            if len == n {
                pages.free.remove(i);
            } else {
                pages.free[i] = (first + n, len - n);
            }
            first
        } else {
            // The last free run may end at the arena's end: extend it.
            let mut first = pages.end;
            let mut tail = None;
            if let Some(&(start, len)) = pages.free.last()
                && start + len == pages.end
            {
                first = start;
                tail = Some(pages.free.len() - 1);
            }
            if first + n > pages.limit {
                return Err(OutOfMemory);
            }
            if let Some(i) = tail {
                pages.free.truncate(i);
            }
            pages.end = first + n;
            first
        };
        let end = (pages.start + (first + n) * PAGE) as usize;
        if self.bytes.len() < end {
            self.bytes.resize(end, 0);
            self.dirty.resize((end as u64).div_ceil(DIRTY_PAGE) as usize, 1);
        }
        Ok(BASE + self.pages.start + first * PAGE)
    }

    pub fn free_pages(&mut self, addr: Addr, n: u64) {
        let first = (addr - self.arena()) / PAGE;
        let free = &mut self.pages.free;
        let i = free.partition_point(|&(start, _)| start < first);
        free.insert(i, (first, n));
        if let (Some(&(start, len)), Some(&(next, next_len))) = (free.get(i), free.get(i + 1))
            && start + len == next
        {
            free[i] = (start, len + next_len);
            free.remove(i + 1);
        }
        if i > 0 {
            let (start, len) = free[i - 1];
            if start + len == free[i].0 {
                free[i - 1] = (start, len + free[i].1);
                free.remove(i);
            }
        }
    }

    /// Pages in use, for the budget display.
    pub fn pages_in_use(&self) -> u64 {
        self.pages.end - self.pages.free.iter().map(|&(_, len)| len).sum::<u64>()
    }

    // ---- frame words, by index from offset 0

    #[inline(always)]
    pub fn word(&self, index: usize) -> u64 {
        let (words, _) = self.bytes.as_chunks::<8>();
        u64::from_le_bytes(words[index])
    }
    #[inline(always)]
    pub fn set_word(&mut self, index: usize, value: u64) {
        let (words, _) = self.bytes.as_chunks_mut::<8>();
        words[index] = value.to_le_bytes();
    }

    /// For the loop's loads: what it does not find is to be looked for here.
    #[inline(always)]
    pub fn near(&self) -> Near<'_> {
        Near(&self.bytes)
    }

    // ---- typed access by address

    #[inline(always)]
    pub fn load<const N: usize>(&self, addr: Addr) -> Result<[u8; N], Fault> {
        self.near().load(addr).or_else(|_| self.load_of_type(addr))
    }
    #[cold]
    #[inline(never)]
    fn load_of_type<const N: usize>(&self, addr: Addr) -> Result<[u8; N], Fault> {
        self.types.bytes_at(addr).and_then(|bytes| bytes.first_chunk::<N>()).copied().ok_or(Fault(addr))
    }
    #[inline(always)]
    pub fn store<const N: usize>(&mut self, addr: Addr, value: [u8; N]) -> Result<(), Fault> {
        let Some(off) = offset(addr) else { return Err(Fault(addr)) };
        match self.bytes.get_mut(off..).and_then(|s| s.first_chunk_mut::<N>()) {
            Some(chunk) => {
                *chunk = value;
                if let Some(d) = self.dirty.get_mut(off >> 12) {
                    *d = 1;
                }
                if N > 1
                    && let Some(d) = self.dirty.get_mut((off + N - 1) >> 12)
                {
                    *d = 1;
                }
                Ok(())
            }
            None => Err(Fault(addr)),
        }
    }
    #[inline(always)]
    pub fn load64(&self, addr: Addr) -> Result<u64, Fault> {
        self.load::<8>(addr).map(u64::from_le_bytes)
    }
    #[inline(always)]
    pub fn load32(&self, addr: Addr) -> Result<u32, Fault> {
        self.load::<4>(addr).map(u32::from_le_bytes)
    }
    #[inline(always)]
    pub fn load16(&self, addr: Addr) -> Result<u16, Fault> {
        self.load::<2>(addr).map(u16::from_le_bytes)
    }
    #[inline(always)]
    pub fn load8(&self, addr: Addr) -> Result<u8, Fault> {
        self.load::<1>(addr).map(|[b]| b)
    }
    #[inline(always)]
    pub fn store64(&mut self, addr: Addr, value: u64) -> Result<(), Fault> {
        self.store(addr, value.to_le_bytes())
    }
    #[inline(always)]
    pub fn store32(&mut self, addr: Addr, value: u32) -> Result<(), Fault> {
        self.store(addr, value.to_le_bytes())
    }
    #[inline(always)]
    pub fn store16(&mut self, addr: Addr, value: u16) -> Result<(), Fault> {
        self.store(addr, value.to_le_bytes())
    }
    #[inline(always)]
    pub fn store8(&mut self, addr: Addr, value: u8) -> Result<(), Fault> {
        self.store(addr, [value])
    }

    /// An instruction begins.
    pub fn work_begins(&self) {
        self.moved.set(0);
    }

    /// Steps for the long ranges that the instruction went through.
    pub fn work(&self) -> u64 {
        self.moved.get() / BYTES_PER_STEP
    }

    fn goes_through(&self, len: u64) {
        if len >= SHORT && len <= self.bytes.len() as u64 {
            self.moved.set(self.moved.get().saturating_add(len));
        }
    }

    pub fn slice(&self, addr: Addr, len: u64) -> Result<&[u8], Fault> {
        if len == 0 {
            return Ok(&[]);
        }
        self.goes_through(len);
        let range = range(addr, len).and_then(|range| self.bytes.get(range));
        let of_type = || self.types.bytes_at(addr)?.get(..usize::try_from(len).ok()?);
        range.or_else(of_type).ok_or(Fault(addr))
    }
    /// For writing; marks the range dirty.
    pub fn slice_mut(&mut self, addr: Addr, len: u64) -> Result<&mut [u8], Fault> {
        if len == 0 {
            return Ok(&mut []);
        }
        self.goes_through(len);
        self.mark_dirty(addr, len);
        range(addr, len).and_then(|range| self.bytes.get_mut(range)).ok_or(Fault(addr))
    }
    /// To a frame slot, at a byte offset from 0.
    pub fn load_into_frame(&mut self, at: usize, src: Addr, len: u64) -> Result<(), Fault> {
        self.slice(src, len)?;
        match range(src, len) {
            Some(from) if from.end <= self.bytes.len() => self.bytes.copy_within(from, at),
            _ => {
                let of_type = self.types.bytes_at(src).into_iter().flatten();
                for (to, from) in self.bytes.iter_mut().skip(at).take(len as usize).zip(of_type) {
                    *to = *from;
                }
            }
        }
        Ok(())
    }
    /// memmove.
    pub fn copy(&mut self, dst: Addr, src: Addr, len: u64) -> Result<(), Fault> {
        if len == 0 {
            return Ok(());
        }
        if src < BASE {
            let bytes = self.slice(src, len)?.to_vec();
            return self.write(dst, &bytes);
        }
        self.slice(src, len)?;
        self.goes_through(len);
        let to = range(dst, len).filter(|to| to.end <= self.bytes.len()).ok_or(Fault(dst))?;
        self.mark_dirty(dst, len);
        let from = (src - BASE) as usize;
        self.bytes.copy_within(from..from + len as usize, to.start);
        Ok(())
    }
    pub fn write(&mut self, dst: Addr, bytes: &[u8]) -> Result<(), Fault> {
        self.slice_mut(dst, bytes.len() as u64)?.copy_from_slice(bytes);
        Ok(())
    }
    pub fn zero(&mut self, addr: Addr, len: u64) -> Result<(), Fault> {
        self.slice_mut(addr, len)?.fill(0);
        Ok(())
    }
    pub fn mark_dirty(&mut self, addr: Addr, len: u64) {
        if len == 0 {
            return;
        }
        let first = addr.wrapping_sub(BASE) / DIRTY_PAGE;
        let last = addr.wrapping_sub(BASE).saturating_add(len - 1) / DIRTY_PAGE;
        for page in first..=last {
            match self.dirty.get_mut(page as usize) {
                Some(d) => *d = 1,
                None => break,
            }
        }
    }
}
