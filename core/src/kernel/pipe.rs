//! Pipes: bytes written to one end and not yet read from the other.

use std::collections::VecDeque;

pub type PipeId = u32;

/// Capacity of a pipe in bytes.
pub const ROOM: usize = 64 << 10;
/// Writes up to this many bytes are atomic.
pub const ATOMIC: usize = 4096;

/// A pipe and the number of its open ends.
#[derive(Clone, Debug, Default)]
pub struct Pipe {
    pub data: VecDeque<u8>,
    pub readers: u32,
    pub writers: u32,
}

impl Pipe {
    /// Bytes that can be written without blocking.
    pub fn room(&self) -> usize {
        ROOM.saturating_sub(self.data.len())
    }

    /// Removes and returns up to `room` bytes.
    pub fn take(&mut self, room: usize) -> Vec<u8> {
        let n = room.min(self.data.len());
        self.data.drain(..n).collect()
    }
}
