//! Huge pages for the heap. A long compile spends a fifth of its time on page faults where the system gives such pages
//! only to programs that ask.

/// Makes malloc grow the heap in large chunks, and asks for huge pages in the first.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[expect(unsafe_code, reason = "calls of the C library")]
pub fn prepare() {
    /// Bytes that malloc takes from the system at a time.
    const CHUNK: usize = 64 << 20;
    /// Size of a huge page.
    const HUGE: usize = 2 << 20;
    // SAFETY: the calls set parameters of malloc, read the end of the heap, and give advice about pages between two values
    // of that end, which belong to the heap.
    unsafe {
        libc::mallopt(libc::M_TOP_PAD, CHUNK as i32);
        libc::mallopt(libc::M_TRIM_THRESHOLD, i32::MAX);
        libc::mallopt(libc::M_MMAP_THRESHOLD, 32 << 20);
        let start = libc::sbrk(0) as usize;
        // More than what malloc still has; the compiler would leave out an allocation that is not looked at.
        libc::free(std::hint::black_box(libc::malloc(1 << 20)));
        let (first, end) = (start.next_multiple_of(HUGE), libc::sbrk(0) as usize);
        if first < end {
            libc::madvise(first as *mut libc::c_void, end - first, libc::MADV_HUGEPAGE);
        }
    }
}

#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub fn prepare() {}
