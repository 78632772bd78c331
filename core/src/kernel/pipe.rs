//! Pipes: bytes on their way from one end to the other.

use std::collections::VecDeque;

pub type PipeId = u32;

/// What a pipe holds before a writer waits.
pub const ROOM: usize = 64 << 10;
/// Writes of so many bytes are not divided.
pub const ATOMIC: usize = 4096;

#[derive(Clone, Debug, Default)]
pub struct Pipe {
    pub data: VecDeque<u8>,
    pub readers: u32,
    pub writers: u32,
}

impl Pipe {
    pub fn room(&self) -> usize {
        ROOM.saturating_sub(self.data.len())
    }

    /// The next bytes, as many as there are and fit.
    pub fn take(&mut self, room: usize) -> Vec<u8> {
        let n = room.min(self.data.len());
        self.data.drain(..n).collect()
    }
}
