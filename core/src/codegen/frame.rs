//! The frame of a function under construction: slots, temporaries, incoming words.
//! Words: the outgoing area first, then slots in order of demand, last a word for the return address, which only makes
//! frames as large as Go's; incoming arguments and results lie above. While code is made, incoming word `k` is written `INCOMING + k` and relocated at the end.

use crate::bytecode::op::R;
use crate::index::HashMap;

/// Register number of incoming word 0 before relocation.
pub(super) const INCOMING: R = 0xC000;
/// Flag of a byte offset into the incoming words before relocation.
pub(super) const INCOMING_OFF: u32 = 0x8000_0000;

#[derive(Debug, Default)]
pub(super) struct Frame {
    /// Words of the outgoing area.
    pub out: u32,
    /// Pointer words among the slots so far (index = word).
    pub ptrs: Vec<bool>,
    next: u32,
    /// Temporaries to be reused, by words and pointers.
    free: HashMap<(u32, Vec<u32>), Vec<R>>,
    /// Temporaries of the statement in progress.
    busy: Vec<(R, u32, Vec<u32>)>,
    pub too_large: bool,
    /// Every slot: first word and words.
    pub slots: Vec<(R, R)>,
    /// First words of slots that instructions reach through operand lists.
    pub listed: Vec<R>,
}

impl Frame {
    pub fn new(out: u32) -> Frame {
        Frame { out, next: out, ptrs: vec![false; out as usize], ..Frame::default() }
    }
    /// A slot for good. `ptrs`: its pointer words.
    pub fn slot(&mut self, words: u32, ptrs: &[u32]) -> R {
        let at = self.next;
        // Even a value without size has an address.
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
    /// A slot until the end of the statement.
    pub fn temp(&mut self, words: u32, ptrs: &[u32]) -> R {
        let key = (words.max(1), ptrs.to_vec());
        let at = match self.free.get_mut(&key).and_then(Vec::pop) {
            Some(at) => at,
            None => self.slot(words, ptrs),
        };
        self.busy.push((at, key.0, key.1));
        at
    }
    /// How many temporaries are in use: to be handed to `release`.
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
}

/// Byte offset of a frame word before relocation.
pub(super) fn off(r: R) -> u32 {
    if r >= INCOMING { INCOMING_OFF | u32::from(r - INCOMING) * 8 } else { u32::from(r) * 8 }
}
