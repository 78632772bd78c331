//! The start of memory: read-only data and globals. Below it are a nil guard, code addresses (not readable) and the
//! windows of types. All addresses are final when codegen ends.

use super::FnId;
use super::rtype::RTypeId;

/// Go address of memory offset 0.
pub const BASE: u64 = 0xc0_0000_0000;
/// Code addresses are `TEXT + 16 * function`, below `BASE` so that accesses to them fault.
pub const TEXT: u64 = 0x40_0000;

/// Initial contents of memory.
#[derive(Clone, Debug, Default)]
pub struct Image {
    /// Contents from offset 0: fixed tables, then read-only data and globals in the order of codegen.
    pub bytes: Vec<u8>,
    /// Offsets from `BASE`, in bytes, of pointer words in globals; sorted. These are roots.
    pub roots: Vec<u64>,
    /// Data did not fit, and reservations were dropped.
    pub full: bool,
    /// Offset of the end of the reserved range, once the program runs.
    end: Option<u64>,
    /// Address and length of each write, if writes are logged.
    pub written: Option<Vec<(u64, usize)>>,
}

impl Image {
    /// Size, as a power of two, of the window that holds a type's descriptor and everything it refers to.
    pub const TYPE_SHIFT: u32 = 20;
    pub const TYPE_WINDOW: u64 = 1 << Image::TYPE_SHIFT;
    pub const MAX_TYPES: u64 = 16_384;
    /// Address of the first type's window; see `super::descriptor` for its contents.
    pub const TYPES: u64 = 0x80_0000_0000;
    /// First byte of read-only data and globals.
    pub const DATA: u64 = BASE + 8192;
    /// `runtime.zerobase`: the address of all zero-size allocations.
    pub const ZEROBASE: u64 = BASE + 64;
    /// Zero bytes for zero values in interfaces and for reads of absent map entries.
    pub const ZERO_VALUE: u64 = BASE + 1024;
    pub const ZERO_SIZE: u64 = 1024;
    /// Table of the 256 small integers, 8 bytes each (`runtime.staticuint64s`).
    pub const SMALL_INTS: u64 = BASE + 4096;
    /// Maximum size in bytes: half of a run's default memory budget.
    pub const MAX_SIZE: u64 = 512 << 20;

    /// The image with its fixed tables only.
    pub fn start() -> Image {
        let mut bytes = vec![0; (Image::DATA - BASE) as usize];
        for i in 0..256u64 {
            let at = (Image::SMALL_INTS - BASE + 8 * i) as usize;
            bytes[at] = i as u8;
        }
        Image { bytes, ..Image::default() }
    }

    /// Whether `size` more bytes fit; if not, marks the image as full.
    pub fn has_room(&mut self, size: u64) -> bool {
        let end = self.end.unwrap_or(Image::MAX_SIZE);
        let room = size <= end.saturating_sub(self.bytes.len() as u64);
        self.full |= !room;
        room
    }
    /// Reserves zeroed bytes and returns their address.
    pub fn reserve(&mut self, size: u64, align: u64) -> u64 {
        let size = if self.has_room(size.saturating_add(align)) { size } else { 0 };
        let at = (self.bytes.len() as u64).next_multiple_of(align.max(1));
        self.bytes.resize((at + size) as usize, 0);
        BASE + at
    }
    /// Writes bytes. Writes beyond the end of a full image are dropped.
    pub fn write(&mut self, addr: u64, bytes: &[u8]) {
        let at = (addr - BASE) as usize;
        if let Some(place) = self.bytes.get_mut(at..at + bytes.len()) {
            place.copy_from_slice(bytes);
            if let Some(written) = &mut self.written {
                written.push((addr, bytes.len()));
            }
        }
    }

    /// Addresses and contents written since logging was switched on.
    pub fn take_written(&mut self) -> Vec<(u64, Vec<u8>)> {
        let written = self.written.take().unwrap_or_default();
        let contents = |(addr, len): (u64, usize)| {
            let at = (addr - BASE) as usize;
            (addr, self.bytes.get(at..at + len).unwrap_or_default().to_vec())
        };
        written.into_iter().map(contents).collect()
    }

    /// Bytes reserved for data added during the run.
    pub const ROOM: u64 = 4 << 20;

    /// Fixes the size: `ROOM` bytes more if `some` data may be added during the run, else none.
    pub fn leave_room(&mut self, some: bool) {
        self.end = Some(self.bytes.len() as u64 + if some { Image::ROOM } else { 0 });
    }
    /// Size in bytes, including the reserved range.
    pub fn size(&self) -> u64 {
        self.end.unwrap_or(self.bytes.len() as u64)
    }

    /// Address of a type's descriptor.
    pub fn type_addr(id: RTypeId) -> u64 {
        Image::TYPES + (u64::from(id.0) << Image::TYPE_SHIFT)
    }
    /// The type whose window contains an address.
    pub fn type_at(addr: u64) -> Option<RTypeId> {
        let id = addr.checked_sub(Image::TYPES)? >> Image::TYPE_SHIFT;
        (id < Image::MAX_TYPES).then_some(RTypeId(id as u32))
    }
}

/// The code address of a function.
pub fn code_addr(func: FnId) -> u64 {
    TEXT + u64::from(func.0) * 16
}
