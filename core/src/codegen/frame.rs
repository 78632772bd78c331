//! The frame of a function under construction: slots, temporaries, incoming words.
//! Layout in words: the outgoing area, then slots (some share words, `share`), then a word for the return address, which
//! only makes frames as large as Go's. Incoming arguments and results follow. During code generation, incoming word `k`
//! is written as `INCOMING + k`; it is relocated at the end.

use crate::bytecode::op::R;
use crate::index::HashMap;

/// Register number of incoming word 0 before relocation.
pub(super) const INCOMING: R = 0xC000;
/// Marks a byte offset into the incoming words before relocation.
pub(super) const INCOMING_OFF: u32 = 0x8000_0000;

/// Words up to which every temporary has a slot of its own: `share` packs them better than reuse by statement does.
const ROOM: u32 = 2048;

/// Frame layout so far; sizes in words.
#[derive(Debug, Default)]
pub(super) struct Frame {
    /// Size of the outgoing area in words.
    pub out: u32,
    /// Which words allocated so far hold pointers, by word.
    pub ptrs: Vec<bool>,
    next: u32,
    /// Reusable temporaries, by size in words and pointer words.
    free: HashMap<(u32, Vec<u32>), Vec<R>>,
    /// Temporaries in use by the current statement.
    busy: Vec<(R, u32, Vec<u32>)>,
    pub too_large: bool,
    /// Every slot: first word, and size in words.
    pub slots: Vec<(R, R)>,
    /// First words of slots that instructions reach through operand lists.
    pub listed: Vec<R>,
}

impl Frame {
    pub fn new(out: u32) -> Frame {
        Frame { out, next: out, ptrs: vec![false; out as usize], ..Frame::default() }
    }
    /// Allocates a permanent slot. `ptrs`: its pointer words.
    pub fn slot(&mut self, words: u32, ptrs: &[u32]) -> R {
        let at = self.next;
        // Even a zero-size value has an address.
        let words = words.max(1);
        self.next += words;
        if self.next >= u32::from(INCOMING) {
            self.too_large = true;
            self.next = self.out;
            return self.out as R;
        }
        self.slots.push((at as R, words as R));
        self.ptrs.resize(self.next as usize, false);
        for &p in ptrs {
            if let Some(bit) = self.ptrs.get_mut((at + p) as usize) {
                *bit = true;
            }
        }
        at as R
    }
    /// Allocates a slot until the end of the statement.
    pub fn temp(&mut self, words: u32, ptrs: &[u32]) -> R {
        let key = (words.max(1), ptrs.to_vec());
        let again = self.free.get_mut(&key).filter(|_| self.next > ROOM);
        let at = match again.and_then(Vec::pop) {
            Some(at) => at,
            None => self.slot(words, ptrs),
        };
        self.busy.push((at, key.0, key.1));
        at
    }
    /// Number of temporaries in use, to pass to `release`.
    pub fn mark(&self) -> usize {
        self.busy.len()
    }
    pub fn release(&mut self, mark: usize) {
        for (at, words, ptrs) in self.busy.drain(mark.min(self.busy.len())..) {
            self.free.entry((words, ptrs)).or_default().push(at);
        }
    }
    pub fn words(&self) -> u32 {
        self.next
    }
    /// Sets the size to the words that `ptrs` describes.
    pub fn set_words(&mut self) {
        self.next = self.ptrs.len() as u32;
    }
}

/// Byte offset of a frame word before relocation.
pub(super) fn off(r: R) -> u32 {
    if r >= INCOMING { INCOMING_OFF | u32::from(r - INCOMING) * 8 } else { u32::from(r) * 8 }
}

/// Index of the slot that contains a word. In: slots in ascending order.
pub(super) fn slot_at(slots: &[(R, R)], word: u32) -> Option<usize> {
    slots.partition_point(|&(start, _)| u32::from(start) <= word).checked_sub(1)
}
