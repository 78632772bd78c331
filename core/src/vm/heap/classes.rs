//! Size classes: the slot an allocation gets.
//! Rules: internal/runtime/gc/sizeclasses.go, runtime/msize.go, runtime/mheap.go `initSpan`, go1.27.

use crate::vm::memory::PAGE;

/// Slot bytes by class; class 0 is for large objects.
pub const SIZES: [u16; 68] = [
    0, 8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384,
    416, 448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072,
    3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568,
    14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768,
];

/// Pages per span, by class.
const SPAN_PAGES: [u8; 68] = [
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 2, 1, 2, 1, 3, 2, 3, 1, 3, 2, 3, 4, 5, 6, 1, 7, 6, 5, 4, 3, 5, 7, 2, 9, 7, 5, 8, 3, 10, 7, 4,
];

/// Largest request served from a size class; larger ones get their own span.
pub const MAX_SMALL: u64 = 32760;
/// Pointer-free requests smaller than this share 16-byte blocks.
pub const TINY: u64 = 16;
/// Larger objects with pointers have a type word in front.
const MAX_HEADERLESS: u64 = 512;
pub const HEADER: u64 = 8;
/// Bytes at the end of a page that hold mark and scan bits, in spans of small objects.
const INLINE_MARKS: u64 = 128;

/// Smallest class whose slot holds `size` bytes, `1 ≤ size ≤ 32768`.
pub fn class_of(size: u64) -> u8 {
    SIZES.iter().skip(1).position(|&s| u64::from(s) >= size).map_or(0, |i| i as u8 + 1)
}

/// Bytes of the type word in front of an object; 0 if it has none.
pub fn header(size: u64, noscan: bool) -> u64 {
    if noscan || size <= MAX_HEADERLESS || size > MAX_SMALL { 0 } else { HEADER }
}

/// Pages of a span of this class.
pub fn span_pages(class: u8) -> u64 {
    u64::from(SPAN_PAGES[class as usize])
}

/// Slots per span.
pub fn slots(class: u8, noscan: bool) -> u32 {
    let size = u64::from(SIZES[class as usize]);
    let mut usable = span_pages(class) * PAGE;
    if (16..=MAX_HEADERLESS).contains(&size) {
        usable -= INLINE_MARKS;
    }
    if !noscan && size <= MAX_HEADERLESS {
        usable -= span_pages(class) * PAGE / 64;
    }
    (usable / size) as u32
}

/// Whether Green Tea marks spans of this class page by page.
pub fn has_inline_marks(class: u8) -> bool {
    (16..=512).contains(&SIZES[class as usize])
}

/// Bytes that an allocation of `size` gets, excluding the type word (growslice's `roundupsize`).
pub fn round_up(size: u64, noscan: bool) -> u64 {
    if size == 0 {
        return 0;
    }
    if size > MAX_SMALL {
        return size.saturating_add(PAGE - 1) / PAGE * PAGE;
    }
    let header = header(size, noscan);
    u64::from(SIZES[class_of(size + header) as usize]) - header
}
