//! Liveness of variables that gc does not split into words: reading one of their words reads all.
//! In: a function's code and variables (`Func::whole`), and its live words. Out: the words that are live besides.
//! Rules: cmd/compile/internal/liveness/plive.go, go1.27.

use super::flow::{Rows, add, has, needed, spread};
use super::needs::stored_part;
use crate::bytecode::effects::effects;
use crate::bytecode::op::Instr;
use crate::bytecode::operands::Access;
use crate::bytecode::{Func, Program};
use std::ops::Range;

/// Adds the words of whole variables to `sets`, the words that some path from an instruction reads before it writes them.
/// In: `memory`, words whose address is taken, which are left out; `begins`, words whose life begins before each
/// instruction.
pub fn add_whole(prog: &Program, f: &Func, code: &[Instr], memory: &[u64], begins: &Rows, sets: &mut Rows) {
    let variables = f.whole.iter().map(|whole| (whole.range(), whole.passed));
    let variables: Vec<(Range<usize>, bool)> =
        variables.filter(|(words, _)| !has(memory, words.start)).collect();
    if variables.is_empty() {
        return;
    }
    let empty = || Rows::new(code.len(), begins.words());
    // What each instruction reads and sets, by variable, and what it writes, by word.
    let [mut reads, mut overwrites, mut writes] = [empty(), empty(), empty()];
    for (at, ins) in code.iter().enumerate() {
        effects(prog, &mut ins.clone(), &mut |r, access| {
            let (is_part, r) = (stored_part(ins) == Some(r), usize::from(r));
            let (n, is_def) = match access {
                Access::Use(n) => (n as usize, false),
                Access::Def(n) => (n as usize, true),
                _ if is_part => return,
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
    let later = needed(f, code, &reads, &overwrites, begins, None);
    let mut written = empty();
    spread(f, code, &writes, begins, &mut written);
    for at in 0..code.len() {
        let (here, written) = (sets.row_mut(at), written.row(at));
        for (variable, passed) in &variables {
            let is_live = match passed {
                true => {
                    let is_entry = !variable.clone().any(|w| has(written, w));
                    is_entry && variable.clone().any(|w| has(here, w))
                }
                false => has(later.row(at), variable.start),
            };
            // Before it is written, a word of the frame holds what another variable left there.
            let holds = |w: usize| variable.start >= f.frame as usize || has(written, w);
            for w in variable.clone().filter(|&w| is_live && has(&f.ptrs, w) && holds(w)) {
                add(here, w..w + 1);
            }
        }
    }
}
