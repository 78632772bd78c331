//! Memory layout of structures on linux/amd64.

/// A structure built field by field.
#[derive(Debug, Default)]
pub struct Layout(pub Vec<u8>);

impl Layout {
    pub fn u16(mut self, value: u16) -> Layout {
        self.0.extend(value.to_le_bytes());
        self
    }
    pub fn u32(mut self, value: u32) -> Layout {
        self.0.extend(value.to_le_bytes());
        self
    }
    pub fn u64(mut self, value: u64) -> Layout {
        self.0.extend(value.to_le_bytes());
        self
    }
    /// A time in nanoseconds, as seconds and remaining nanoseconds.
    pub fn time(self, ns: i64) -> Layout {
        self.u64(ns.div_euclid(1_000_000_000) as u64).u64(ns.rem_euclid(1_000_000_000) as u64)
    }
    pub fn zeros(mut self, n: usize) -> Layout {
        self.0.resize(self.0.len() + n, 0);
        self
    }
    /// A zero-terminated text in a field of `room` bytes.
    pub fn text(mut self, text: &[u8], room: usize) -> Layout {
        let end = self.0.len() + room;
        self.0.extend(text.iter().take(room.saturating_sub(1)));
        self.0.resize(end, 0);
        self
    }
}

pub fn u16_at(bytes: &[u8], at: usize) -> u16 {
    bytes.get(at..at + 2).and_then(|b| b.try_into().ok()).map_or(0, u16::from_le_bytes)
}
pub fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|b| b.try_into().ok()).map_or(0, u32::from_le_bytes)
}
pub fn u64_at(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..at + 8).and_then(|b| b.try_into().ok()).map_or(0, u64::from_le_bytes)
}
