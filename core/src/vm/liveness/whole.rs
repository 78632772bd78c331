//! Liveness of variables that gc does not split into words: reading one of their words reads all.
//! In: a function's code and variables (`Func::whole`), and its live words. Out: the words that are live besides.
//! Rules: cmd/compile/internal/liveness/plive.go, go1.27.

use crate::bytecode::effects::{effects, falls_through};
use crate::bytecode::op::{Instr, R};
use crate::bytecode::operands::Access;
use crate::bytecode::{Func, Program};
use std::ops::Range;

/// Beyond this many instructions × words a variable is taken as if it were split.
const LIMIT: usize = 1 << 20;

/// Instructions, counted from the function's entry, and words that are live before them. `reads`: whether some path from
/// an instruction reads a word before it is written. `is_memory`: whether a word's address is taken.
pub fn whole_variables(
    prog: &Program,
    f: &Func,
    reads: &dyn Fn(usize, usize) -> bool,
    is_memory: &dyn Fn(usize) -> bool,
) -> Vec<(usize, usize)> {
    let code = &prog.code[f.entry as usize..f.end as usize];
    let mut found = Vec::new();
    for whole in f.whole.iter() {
        let (start, size) = (usize::from(whole.start), usize::from(whole.words));
        let words = start..start + size;
        let pointers: Vec<usize> = words.clone().filter(|&w| is_pointer(f, w)).collect();
        if pointers.is_empty() || is_memory(start) || code.len() * size > LIMIT {
            continue;
        }
        if whole.passed {
            let written = reached(f, code, &[], &|at| writes(prog, code[at], &words));
            let live = |at: usize| !written[at] && words.clone().any(|word| reads(at, word));
            let live = (0..code.len()).filter(|&at| live(at));
            found.extend(live.flat_map(|at| pointers.iter().map(move |&word| (at, word))));
            continue;
        }
        let begins = begins(f, code, whole.start);
        let live = needed(f, code, &begins, &|at| effect(prog, code[at], &words));
        for word in pointers {
            // Before that, a word of the frame holds what another variable left there.
            let sets = |at: usize| effect(prog, code[at], &(word..word + 1)) == Effect::Sets;
            let written = reached(f, code, &begins, &sets);
            let is_written = |at: usize| start >= f.frame as usize || written[at];
            found.extend((0..code.len()).filter(|&at| live[at] && is_written(at)).map(|at| (at, word)));
        }
    }
    found
}

/// Whether the life of what a slot holds begins before an instruction.
pub fn begins(f: &Func, code: &[Instr], slot: R) -> Vec<bool> {
    let mut begins = vec![false; code.len()];
    for (pc, _) in f.begins.iter().filter(|(_, start)| *start == slot) {
        if let Some(begin) = begins.get_mut(pc.wrapping_sub(f.entry) as usize) {
            *begin = true;
        }
    }
    begins
}

/// What an instruction does to a variable.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Effect {
    /// Nothing, or it writes a part.
    None,
    Reads,
    /// Writes all of it, and reads none.
    Sets,
}

fn effect(prog: &Program, mut ins: Instr, words: &Range<usize>) -> Effect {
    let mut found = Effect::None;
    effects(prog, &mut ins, &mut |r, access| {
        let r = usize::from(r);
        found = match access {
            Access::Use(n) if r < words.end && words.start < r + n as usize => Effect::Reads,
            // From a word to the end of its slot at most.
            Access::Other if words.contains(&r) => Effect::Reads,
            Access::Def(n) if r <= words.start && words.end <= r + n as usize && found == Effect::None => {
                Effect::Sets
            }
            _ => return,
        }
    });
    found
}

fn writes(prog: &Program, mut ins: Instr, words: &Range<usize>) -> bool {
    let mut found = false;
    effects(prog, &mut ins, &mut |r, access| {
        if let Access::Def(n) = access {
            found |= usize::from(r) < words.end && words.start < usize::from(r) + n as usize;
        }
    });
    found
}

fn is_pointer(f: &Func, word: usize) -> bool {
    f.ptrs.get(word / 64).is_some_and(|bits| bits >> (word % 64) & 1 != 0)
}

/// Where control may go from an instruction, counted from the function's entry.
fn next(f: &Func, code: &[Instr], at: usize) -> impl Iterator<Item = usize> {
    let mut ins = code[at];
    let target = ins.target().map(|pc| (*pc - f.entry) as usize);
    let next = falls_through(&ins).then_some(at + 1);
    target.into_iter().chain(next).filter(move |to| *to < code.len())
}

/// For each instruction, whether on some path from it the variable is read before it is set or declared.
fn needed(f: &Func, code: &[Instr], begins: &[bool], effect: &dyn Fn(usize) -> Effect) -> Vec<bool> {
    let effects: Vec<Effect> = (0..code.len()).map(effect).collect();
    let mut before: Vec<bool> = effects.iter().map(|effect| *effect == Effect::Reads).collect();
    loop {
        let mut changed = false;
        for at in (0..code.len()).rev() {
            if effects[at] == Effect::None
                && !before[at]
                && !begins[at]
                && next(f, code, at).any(|to| before[to])
            {
                before[at] = true;
                changed = true;
            }
        }
        if !changed {
            return before;
        }
    }
}

/// For each instruction, whether an earlier one on some path sets the word, with no declaration between them.
fn reached(f: &Func, code: &[Instr], begins: &[bool], sets: &dyn Fn(usize) -> bool) -> Vec<bool> {
    let sets: Vec<bool> = (0..code.len()).map(sets).collect();
    let mut before = vec![false; code.len()];
    loop {
        let mut changed = false;
        for at in (0..code.len()).filter(|&at| sets[at] || before[at]).collect::<Vec<_>>() {
            for to in next(f, code, at).filter(|&to| begins.get(to) != Some(&true)) {
                changed |= !before[to];
                before[to] = true;
            }
        }
        if !changed {
            return before;
        }
    }
}
