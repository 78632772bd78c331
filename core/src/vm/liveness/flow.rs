//! Sets of frame words, one for each instruction of a function, and where control goes from one to the next.

use crate::bytecode::Func;
use crate::bytecode::effects::falls_through;
use crate::bytecode::op::Instr;
use std::ops::Range;

/// Sets of words, by instruction, counted from the function's entry.
#[derive(Debug)]
pub struct Rows {
    bits: Vec<u64>,
    /// Length of a row.
    words: usize,
}

impl Rows {
    /// Empty sets, of `words` × 64 frame words.
    pub fn new(instructions: usize, words: usize) -> Rows {
        Rows { bits: vec![0; instructions * words], words }
    }
    /// Number of `u64`s of a set.
    pub fn words(&self) -> usize {
        self.words
    }
    pub fn row(&self, at: usize) -> &[u64] {
        self.bits.get(at * self.words..(at + 1) * self.words).unwrap_or_default()
    }
    pub fn row_mut(&mut self, at: usize) -> &mut [u64] {
        self.bits.get_mut(at * self.words..(at + 1) * self.words).unwrap_or_default()
    }
    /// Whether a set has a word; `None` beyond the last.
    pub fn has(&self, at: usize, word: usize) -> Option<bool> {
        self.bits.get(at * self.words + word / 64).map(|bits| bits >> (word % 64) & 1 != 0)
    }
    pub fn add(&mut self, at: usize, words: Range<usize>) {
        add(self.row_mut(at), words);
    }
    /// Adds to a set; whether that changes it.
    pub fn join(&mut self, to: usize, words: impl Iterator<Item = u64>) -> bool {
        let mut changed = false;
        for (t, w) in self.row_mut(to).iter_mut().zip(words) {
            changed |= w & !*t != 0;
            *t |= w;
        }
        changed
    }
}

/// Adds words to a set, as far as it reaches.
pub fn add(row: &mut [u64], words: Range<usize>) {
    for w in words {
        if let Some(bits) = row.get_mut(w / 64) {
            *bits |= 1 << (w % 64);
        }
    }
}

pub fn has(row: &[u64], word: usize) -> bool {
    row.get(word / 64).is_some_and(|bits| bits >> (word % 64) & 1 != 0)
}

/// Instructions to which control may go from one, counted from the function's entry.
pub fn next(f: &Func, code: &[Instr], at: usize) -> impl Iterator<Item = usize> + use<> {
    let mut ins = code[at];
    let target = ins.target().map(|pc| (*pc - f.entry) as usize);
    let next = falls_through(&ins).then_some(at + 1);
    let count = code.len();
    target.into_iter().chain(next).filter(move |to| *to < count)
}

/// For each instruction, the words that some path from it reads before they are set or begin. `beside`: an instruction
/// that may follow each, too.
pub fn needed(
    f: &Func,
    code: &[Instr],
    reads: &Rows,
    sets: &Rows,
    begins: &Rows,
    beside: Option<usize>,
) -> Rows {
    let mut later = Rows::new(code.len(), begins.words());
    let mut out = vec![0u64; begins.words()];
    loop {
        let mut changed = false;
        for at in (0..code.len()).rev() {
            out.fill(0);
            for to in next(f, code, at).chain(beside) {
                out.iter_mut().zip(later.row(to)).for_each(|(o, t)| *o |= t);
            }
            let here = sets.row(at).iter().zip(reads.row(at)).zip(begins.row(at));
            let before = out.iter().zip(here);
            changed |= later.join(at, before.map(|(o, ((set, read), begin))| (o & !set | read) & !begin));
        }
        if !changed {
            return later;
        }
    }
}

/// Adds to the sets before each instruction what instructions on some path to it write after it begins.
pub fn spread(f: &Func, code: &[Instr], writes: &Rows, begins: &Rows, before: &mut Rows) {
    let mut out = vec![0u64; begins.words()];
    loop {
        let mut changed = false;
        for at in 0..code.len() {
            let here = before.row(at).iter().zip(writes.row(at));
            out.iter_mut().zip(here).for_each(|(o, (before, write))| *o = before | write);
            for to in next(f, code, at) {
                changed |= before.join(to, out.iter().zip(begins.row(to)).map(|(o, begin)| o & !begin));
            }
        }
        if !changed {
            return;
        }
    }
}
