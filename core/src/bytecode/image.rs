//! The start of memory: a nil guard is below it; then code addresses (invisible), type addresses, read-only data, globals.
//! Everything has its final address when codegen ends.

use super::rtype::RTypeId;

/// Go address of memory offset 0.
pub const BASE: u64 = 0xc0_0000_0000;
/// Code addresses: `TEXT + 16 * function`; below `BASE`, so that data access to them traps.
pub const TEXT: u64 = 0x40_0000;

#[derive(Clone, Debug, Default)]
pub struct Image {
    /// Contents of memory from offset 0: types, read-only data, globals, in that order once `freeze` is done.
    pub bytes: Vec<u8>,
    /// Offset ranges.
    pub rodata_end: u64,
    pub globals: std::ops::Range<u64>,
    /// Words of the globals that are pointers: roots. Byte offsets from `BASE`, sorted.
    pub roots: Vec<u64>,
}

impl Image {
    /// Bytes reserved for type addresses at the start.
    pub const TYPE_STRIDE: u64 = 64;
    pub const TYPES: u64 = BASE + 4096;
    /// `runtime.zerobase`: address of every zero-size allocation.
    pub const ZEROBASE: u64 = BASE + 64;
    /// 1024 zero bytes shared by zero values in interfaces.
    pub const ZERO_VALUE: u64 = BASE + 1024;
    /// Table of the 256 small integers, 8 bytes each (`runtime.staticuint64s`), after the zero value.
    pub const SMALL_INTS: u64 = BASE + 2048;

    pub fn type_addr(id: RTypeId) -> u64 {
        Image::TYPES + u64::from(id.0) * Image::TYPE_STRIDE
    }
    /// `None` for an address that is no type's.
    pub fn type_at(addr: u64) -> Option<RTypeId> {
        let off = addr.checked_sub(Image::TYPES)?;
        Some(RTypeId((off / Image::TYPE_STRIDE) as u32))
    }
}
