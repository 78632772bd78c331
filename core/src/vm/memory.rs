//! The machine's memory: a flat byte space. Go address = `BASE` + offset.
//! Contains read-only data, globals, then the arena of 8 KiB pages used for spans and stacks.
//! Type descriptors are below `BASE`; they are read-only (`bytecode::descriptor`).
//! Invariant: every store through an address marks its 4 KiB page dirty. Stores to frame slots do not: whoever copies
//! pages must treat the stacks of goroutines that ran as dirty.

use crate::bytecode::Types;
pub use crate::bytecode::image::BASE;
use std::cell::Cell;
use std::ops::Range;

/// A virtual address in the Go program; `BASE` is memory offset 0.
pub type Addr = u64;

/// Bytes per page of the page allocator.
pub const PAGE: u64 = 8192;
/// Bytes per page of the copy-on-write history.
pub const DIRTY_PAGE: u64 = 4096;

/// Room for the arena, in bytes, allocated with the rest of memory.
const ROOM: usize = if cfg!(target_pointer_width = "64") { 8 << 20 } else { 1 << 20 };

/// An access outside memory: a nil dereference or a wild pointer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fault(pub Addr);

/// Addresses below are those of nil pointers and their fields (the runtime's `minLegalPointer`).
pub const NIL_PAGE: Addr = 4096;

/// Bytes that a process can address (the runtime's `maxAlloc`).
pub const MAX_ALLOC: u64 = 1 << 48;

/// The memory budget is exhausted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OutOfMemory;

/// Memory contents, page allocator and type descriptors.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    pub bytes: Vec<u8>,
    /// One byte per 4 KiB page; non-zero if dirty.
    pub dirty: Vec<u8>,
    pages: Pages,
    /// Bytes moved in bulk since `work_begins`.
    moved: Cell<u64>,
    pub types: Types,
}

/// Ranges shorter than this cost nothing beyond their instruction's step.
const SHORT: u64 = 2048;
/// Bytes moved per step.
const BYTES_PER_STEP: u64 = 64;

/// Steps charged for a range of `bytes` in a frame.
#[inline(always)]
pub fn steps_through(bytes: u64) -> u64 {
    if bytes < SHORT { 0 } else { bytes / BYTES_PER_STEP }
}

/// Offset of an address; `None`, or beyond any memory, for an address below `BASE`.
#[inline(always)]
fn offset(addr: Addr) -> Option<usize> {
    usize::try_from(addr.wrapping_sub(BASE)).ok()
}

fn range(addr: Addr, len: u64) -> Option<Range<usize>> {
    let start = addr.wrapping_sub(BASE);
    Some(usize::try_from(start).ok()?..usize::try_from(start.checked_add(len)?).ok()?)
}

/// Memory without the type descriptors.
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
    /// Free runs: (first page, length), sorted, never adjacent.
    free: Vec<(u64, u64)>,
    /// First page that was never handed out.
    end: u64,
    /// Budget, in pages.
    limit: u64,
}

/// A memory's state without its contents.
#[derive(Clone, Debug)]
pub struct Bookkeeping {
    pages: Pages,
    len: usize,
}

impl Memory {
    pub fn bookkeeping(&self) -> Bookkeeping {
        Bookkeeping { pages: self.pages.clone(), len: self.bytes.len() }
    }
    /// Restores size and allocator; the caller restores the contents.
    pub fn restore_bookkeeping(&mut self, saved: &Bookkeeping) {
        self.pages = saved.pages.clone();
        self.set_len(saved.len);
    }

    /// New bytes are zero, and their pages dirty.
    fn set_len(&mut self, len: usize) {
        self.bytes.truncate(len);
        // `resize` writes byte by byte in builds that are hardly optimised, such as those of tests.
        while self.bytes.len() < len {
            let n = (len - self.bytes.len()).min(PAGE as usize);
            self.bytes.extend_from_slice(&[0; PAGE as usize][..n]);
        }
        self.dirty.resize((len as u64).div_ceil(DIRTY_PAGE) as usize, 1);
    }

    /// Memory with `image` at offset 0, where `size` bytes are reserved. The arena starts at the next page boundary.
    pub fn new(image: &[u8], size: u64, limit: u64) -> Memory {
        let start = size.max(image.len() as u64).next_multiple_of(PAGE);
        // The allocator may give zeroed pages without touching them. Growing in place copies nothing.
        let mut bytes = vec![0; start as usize + ROOM];
        bytes.truncate(start as usize);
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
    /// Address after the last byte of memory.
    pub fn end(&self) -> Addr {
        BASE + self.bytes.len() as u64
    }

    /// Allocates a run of `n` pages at the lowest address. New pages are zero; reused ones keep stale contents.
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
            // If the last free run ends at the arena's end, extend it.
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
            self.set_len(end);
        }
        Ok(BASE + self.pages.start + first * PAGE)
    }

    /// Frees `n` pages, which keep their contents.
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

    /// Memory for the interpreter's loads; if an address is not there, try `load`.
    #[inline(always)]
    pub fn near(&self) -> Near<'_> {
        Near(&self.bytes)
    }

    // ---- typed access by address

    /// Loads `N` bytes, from memory or a type descriptor. Errors: `Fault` at the address.
    #[inline(always)]
    pub fn load<const N: usize>(&self, addr: Addr) -> Result<[u8; N], Fault> {
        self.near().load(addr).or_else(|_| self.load_of_type(addr))
    }
    #[cold]
    #[inline(never)]
    fn load_of_type<const N: usize>(&self, addr: Addr) -> Result<[u8; N], Fault> {
        self.types.bytes_at(addr).and_then(|bytes| bytes.first_chunk::<N>()).copied().ok_or(Fault(addr))
    }
    /// Stores `N` bytes and marks the page dirty. Errors: `Fault` at the address.
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

    /// Starts counting the work of an instruction.
    pub fn work_begins(&self) {
        self.moved.set(0);
    }

    /// Steps charged for the long ranges that the instruction moved.
    pub fn work(&self) -> u64 {
        self.moved.get() / BYTES_PER_STEP
    }

    fn goes_through(&self, len: u64) {
        if len >= SHORT && len <= self.bytes.len() as u64 {
            self.moved.set(self.moved.get().saturating_add(len));
        }
    }

    /// A range for reading, in memory or a type descriptor. Errors: `Fault` at the address.
    pub fn slice(&self, addr: Addr, len: u64) -> Result<&[u8], Fault> {
        if len == 0 {
            return Ok(&[]);
        }
        self.goes_through(len);
        let range = range(addr, len).and_then(|range| self.bytes.get(range));
        let of_type = || self.types.bytes_at(addr)?.get(..usize::try_from(len).ok()?);
        range.or_else(of_type).ok_or(Fault(addr))
    }
    /// A range for writing; marks it dirty.
    pub fn slice_mut(&mut self, addr: Addr, len: u64) -> Result<&mut [u8], Fault> {
        if len == 0 {
            return Ok(&mut []);
        }
        self.goes_through(len);
        self.mark_dirty(addr, len);
        range(addr, len).and_then(|range| self.bytes.get_mut(range)).ok_or(Fault(addr))
    }
    /// Copies a range to a frame slot, given as a byte offset.
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
    /// memmove; marks the destination dirty.
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
