//! Liveness of variables that gc does not split into words: reading one of their words reads all.
//! In: a function's code and variables (`Func::whole`), and its live words. Out: the words that are live besides.
//! Rules: cmd/compile/internal/liveness/plive.go, go1.27.

use crate::bytecode::effects::{effects, falls_through};
use crate::bytecode::op::Instr;
use crate::bytecode::operands::Access;
use crate::bytecode::{Func, Program, Whole};
use std::ops::Range;

/// Sets of words, one for each instruction.
struct Rows {
    bits: Vec<u64>,
    words: usize,
}

impl Rows {
    fn new(instructions: usize, words: usize) -> Rows {
        Rows { bits: vec![0; instructions * words], words }
    }
    fn row(&self, at: usize) -> &[u64] {
        self.bits.get(at * self.words..(at + 1) * self.words).unwrap_or_default()
    }
    fn add(&mut self, at: usize, words: Range<usize>) {
        for w in words {
            if let Some(bits) = self.bits.get_mut(at * self.words + w / 64) {
                *bits |= 1 << (w % 64);
            }
        }
    }
    /// Adds a row to another; whether that changes it.
    fn join(&mut self, to: usize, row: &[u64]) -> bool {
        let mut changed = false;
        for (t, r) in self.bits[to * self.words..].iter_mut().zip(row) {
            changed |= r & !*t != 0;
            *t |= r;
        }
        changed
    }
}

/// Adds the words of whole variables to `sets`, the words that some path from an instruction reads before it writes them.
/// In: `memory`, words whose address is taken, which are left out; `begins`, words whose life begins before each
/// instruction.
pub fn add_whole(prog: &Program, f: &Func, memory: &[u64], begins: &[u64], sets: &mut [u64]) {
    let in_memory = |w: usize| memory.get(w / 64).is_some_and(|bits| bits >> (w % 64) & 1 != 0);
    let words = memory.len();
    let code = &prog.code[f.entry as usize..f.end as usize];
    let range = |whole: &Whole| usize::from(whole.start)..usize::from(whole.start) + usize::from(whole.words);
    let variables: Vec<(Range<usize>, bool)> =
        f.whole.iter().map(|whole| (range(whole), whole.passed)).collect();
    let variables: Vec<_> = variables.into_iter().filter(|(words, _)| !in_memory(words.start)).collect();
    if variables.is_empty() {
        return;
    }
    // What each instruction reads and sets, by variable, and what it writes, by word.
    let (mut reads, mut overwrites) = (Rows::new(code.len(), words), Rows::new(code.len(), words));
    let mut writes = Rows::new(code.len(), words);
    for (at, ins) in code.iter().enumerate() {
        let mut ins = *ins;
        effects(prog, &mut ins, &mut |r, access| {
            let r = usize::from(r);
            let (n, is_def) = match access {
                Access::Use(n) => (n as usize, false),
                Access::Def(n) => (n as usize, true),
                // From a word to the end of its slot at most.
                Access::Other => (1, false),
            };
            for (variable, _) in variables.iter().filter(|(v, _)| r < v.end && v.start < r + n) {
                match is_def {
                    false => reads.add(at, variable.clone()),
                    true if r <= variable.start && variable.end <= r + n => {
                        overwrites.add(at, variable.clone())
                    }
                    true => {}
                }
                if is_def {
                    writes.add(at, r.max(variable.start)..(r + n).min(variable.end));
                }
            }
        });
    }
    let later = needed(f, code, &reads, &overwrites, begins);
    let written = written(f, code, &writes, begins);
    let bit = |row: &[u64], w: usize| row.get(w / 64).is_some_and(|bits| bits >> (w % 64) & 1 != 0);
    let is_pointer = |w: usize| bit(&f.ptrs, w);
    for at in 0..code.len() {
        let here = &mut sets[at * words..(at + 1) * words];
        for (variable, passed) in &variables {
            let incoming = variable.start >= f.frame as usize;
            let is_live = match passed {
                true => {
                    let is_entry = !variable.clone().any(|w| bit(written.row(at), w));
                    is_entry && variable.clone().any(|w| bit(here, w))
                }
                false => bit(later.row(at), variable.start),
            };
            // Before it is written, a word of the frame holds what another variable left there.
            let holds = |w: usize| incoming || bit(written.row(at), w);
            for w in variable.clone().filter(|&w| is_live && is_pointer(w) && holds(w)) {
                here[w / 64] |= 1 << (w % 64);
            }
        }
    }
}

/// Where control may go from an instruction, counted from the function's entry.
fn next(f: &Func, code: &[Instr], at: usize) -> impl Iterator<Item = usize> {
    let mut ins = code[at];
    let target = ins.target().map(|pc| (*pc - f.entry) as usize);
    let next = falls_through(&ins).then_some(at + 1);
    target.into_iter().chain(next).filter(move |to| *to < code.len())
}

/// For each instruction, the variables that some path from it reads before they are overwritten or declared.
fn needed(f: &Func, code: &[Instr], reads: &Rows, overwrites: &Rows, begins: &[u64]) -> Rows {
    let words = reads.words;
    let mut later = Rows::new(code.len(), words);
    let mut out = vec![0u64; words];
    loop {
        let mut changed = false;
        for at in (0..code.len()).rev() {
            out.fill(0);
            for to in next(f, code, at) {
                out.iter_mut().zip(later.row(to)).for_each(|(o, t)| *o |= t);
            }
            for (w, o) in out.iter_mut().enumerate() {
                *o = (*o & !overwrites.row(at)[w] | reads.row(at)[w]) & !begins[at * words + w];
            }
            changed |= later.join(at, &out);
        }
        if !changed {
            return later;
        }
    }
}

/// For each instruction, the words that some path to it has written since the variable was declared.
fn written(f: &Func, code: &[Instr], writes: &Rows, begins: &[u64]) -> Rows {
    let words = writes.words;
    let mut before = Rows::new(code.len(), words);
    let mut out = vec![0u64; words];
    loop {
        let mut changed = false;
        for at in 0..code.len() {
            out.copy_from_slice(before.row(at));
            out.iter_mut().zip(writes.row(at)).for_each(|(o, w)| *o |= w);
            for to in next(f, code, at) {
                let row: Vec<u64> = out.iter().zip(&begins[to * words..]).map(|(o, b)| o & !b).collect();
                changed |= before.join(to, &row);
            }
        }
        if !changed {
            return before;
        }
    }
}
