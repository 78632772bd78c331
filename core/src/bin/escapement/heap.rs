//! Huge pages for the heap. A compile spends a fifth of its time on page faults where the system gives such pages only to
//! programs that ask.

/// Makes malloc grow the heap in large chunks, asks for huge pages in the first, and begins there.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[expect(unsafe_code, reason = "calls of the C library")]
pub fn prepare() {
    use std::hint::black_box;
    /// Bytes that malloc takes from the system at a time.
    const CHUNK: usize = 64 << 20;
    /// Size of a huge page.
    const HUGE: usize = 2 << 20;
    /// More than malloc has at the start.
    const BLOCK: usize = 1 << 20;
    // SAFETY: the calls set parameters of malloc, allocate, and give advice about pages between an allocated block and the
    // end of the heap. `black_box`: the compiler would leave out an allocation that is not looked at.
    unsafe {
        libc::mallopt(libc::M_TOP_PAD, CHUNK as i32);
        libc::mallopt(libc::M_TRIM_THRESHOLD, i32::MAX);
        libc::mallopt(libc::M_MMAP_THRESHOLD, 32 << 20);
        let block = black_box(libc::malloc(BLOCK));
        let (start, end) = (block as usize, libc::sbrk(0) as usize);
        libc::free(block);
        // Malloc's own data follow the block; a small page there would keep out the huge one.
        let first = (start + 2 * BLOCK).next_multiple_of(HUGE);
        if first + HUGE <= end {
            libc::madvise(first as *mut libc::c_void, end - first, libc::MADV_HUGEPAGE);
            // Never freed: what follows begins in a huge page.
            black_box(libc::malloc(first - start));
        }
    }
}

#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub fn prepare() {}
