//! The start of memory: read-only data and globals; below it lie a nil guard, code addresses (invisible) and the windows of types.
//! Everything has its final address when codegen ends.

use super::FnId;
use super::rtype::RTypeId;

/// Go address of memory offset 0.
pub const BASE: u64 = 0xc0_0000_0000;
/// Code addresses: `TEXT + 16 * function`; below `BASE`, so that data access to them traps.
pub const TEXT: u64 = 0x40_0000;

#[derive(Clone, Debug, Default)]
pub struct Image {
    /// Contents of memory from offset 0: tables, then read-only data and globals as codegen met them.
    pub bytes: Vec<u8>,
    /// Words of the globals that are pointers: roots. Byte offsets from `BASE`, sorted.
    pub roots: Vec<u64>,
    /// Data did not fit: what was to be reserved is not there.
    pub full: bool,
    /// Offset of the end of what there may be, once the program runs.
    end: Option<u64>,
    /// Address and length of what was written, if that is noted.
    pub written: Option<Vec<(u64, usize)>>,
}

impl Image {
    /// Addresses that a type's descriptor and all it leads to may take, as a power of two.
    pub const TYPE_SHIFT: u32 = 20;
    pub const TYPE_WINDOW: u64 = 1 << Image::TYPE_SHIFT;
    pub const MAX_TYPES: u64 = 16_384;
    /// Address of the first type: `super::descriptor` tells what is read there.
    pub const TYPES: u64 = 0x80_0000_0000;
    /// First byte of read-only data and globals.
    pub const DATA: u64 = BASE + 8192;
    /// `runtime.zerobase`: address of every zero-size allocation.
    pub const ZEROBASE: u64 = BASE + 64;
    /// Zero bytes shared by zero values in interfaces and by reads of absent map entries.
    pub const ZERO_VALUE: u64 = BASE + 1024;
    pub const ZERO_SIZE: u64 = 1024;
    /// Table of the 256 small integers, 8 bytes each (`runtime.staticuint64s`).
    pub const SMALL_INTS: u64 = BASE + 4096;
    /// Bytes that there may be: half of what a run may take of memory by default.
    pub const MAX_SIZE: u64 = 512 << 20;

    /// The fixed part.
    pub fn start() -> Image {
        let mut bytes = vec![0; (Image::DATA - BASE) as usize];
        for i in 0..256u64 {
            let at = (Image::SMALL_INTS - BASE + 8 * i) as usize;
            bytes[at] = i as u8;
        }
        Image { bytes, ..Image::default() }
    }

    /// Whether so many bytes more fit. Once they do not, the image counts as full.
    pub fn has_room(&mut self, size: u64) -> bool {
        let end = self.end.unwrap_or(Image::MAX_SIZE);
        let room = size <= end.saturating_sub(self.bytes.len() as u64);
        self.full |= !room;
        room
    }
    /// Reserves zeroed bytes; their address.
    pub fn reserve(&mut self, size: u64, align: u64) -> u64 {
        let size = if self.has_room(size.saturating_add(align)) { size } else { 0 };
        let at = (self.bytes.len() as u64).next_multiple_of(align.max(1));
        self.bytes.resize((at + size) as usize, 0);
        BASE + at
    }
    /// What lies beyond a full image's end is not written.
    pub fn write(&mut self, addr: u64, bytes: &[u8]) {
        let at = (addr - BASE) as usize;
        if let Some(place) = self.bytes.get_mut(at..at + bytes.len()) {
            place.copy_from_slice(bytes);
            if let Some(written) = &mut self.written {
                written.push((addr, bytes.len()));
            }
        }
    }

    /// What was written since that is noted: addresses and contents.
    pub fn take_written(&mut self) -> Vec<(u64, Vec<u8>)> {
        let written = self.written.take().unwrap_or_default();
        let contents = |(addr, len): (u64, usize)| {
            let at = (addr - BASE) as usize;
            (addr, self.bytes.get(at..at + len).unwrap_or_default().to_vec())
        };
        written.into_iter().map(contents).collect()
    }

    /// Data of this much may come while the program runs, if any.
    pub const ROOM: u64 = 4 << 20;

    pub fn leave_room(&mut self, some: bool) {
        self.end = Some(self.bytes.len() as u64 + if some { Image::ROOM } else { 0 });
    }
    /// Bytes that it takes, with those that may come.
    pub fn size(&self) -> u64 {
        self.end.unwrap_or(self.bytes.len() as u64)
    }

    pub fn type_addr(id: RTypeId) -> u64 {
        Image::TYPES + (u64::from(id.0) << Image::TYPE_SHIFT)
    }
    /// `None` for an address that is in no type's window.
    pub fn type_at(addr: u64) -> Option<RTypeId> {
        let id = addr.checked_sub(Image::TYPES)? >> Image::TYPE_SHIFT;
        (id < Image::MAX_TYPES).then_some(RTypeId(id as u32))
    }
}

/// The code address of a function.
pub fn code_addr(func: FnId) -> u64 {
    TEXT + u64::from(func.0) * 16
}
