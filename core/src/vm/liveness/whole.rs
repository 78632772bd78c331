//! Liveness of variables that gc does not split into words: naming one of their words names all.
//! In: a function's code and variables, and its live words. Out: the words that are live besides.
//! Rules: cmd/compile/internal/liveness/plive.go; cmd/compile/internal/ssa/value.go (CanSSA: which variables are split);
//! cmd/compile/internal/ssa/stackalloc.go (what is needed of a parameter after a call is kept in the parameter), go1.27.

use crate::bytecode::effects::{effects, falls_through};
use crate::bytecode::op::Instr;
use crate::bytecode::operands::Access;
use crate::bytecode::{Func, Kind, Program, RTypeId, VarKind, VarPlace};
use std::ops::Range;

/// Words and fields up to which a struct is split.
const SPLIT: usize = 4;

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
    for var in f.vars.iter().filter(|var| var.place == VarPlace::Frame) {
        let size = prog.types.get(var.ty).map_or(0, |ty| ty.size.div_ceil(8) as usize);
        let words = usize::from(var.slot)..usize::from(var.slot) + size;
        let pointers: Vec<usize> = words.clone().filter(|&w| is_pointer(f, w)).collect();
        if size < 2 || pointers.is_empty() || is_memory(words.start) || code.len() * size > LIMIT {
            continue;
        }
        let is_incoming = words.start >= f.frame as usize;
        let [is_whole, is_kept] = kept(prog, var.ty);
        if is_whole {
            let declared = if is_incoming { None } else { var.live.start.checked_sub(f.entry) };
            let declared = declared.map(|at| at as usize);
            let live = needed(f, code, declared, &|at| effect(prog, code[at], &words));
            for word in pointers {
                // Before that a word of the frame holds what another variable left there.
                let sets = |at: usize| effect(prog, code[at], &(word..word + 1)) == Effect::Sets;
                let written = reached(f, code, declared, &sets);
                let is_written = |at: usize| is_incoming || written[at];
                found.extend((0..code.len()).filter(|&at| live[at] && is_written(at)).map(|at| (at, word)));
            }
        } else if is_kept && is_incoming && var.kind == VarKind::Param {
            let is_written = code.iter().any(|ins| writes(prog, *ins, &words));
            let live = |at: usize| !is_written && words.clone().any(|word| reads(at, word));
            let live = (0..code.len()).filter(|&at| live(at));
            found.extend(live.flat_map(|at| pointers.iter().map(move |&word| (at, word))));
        }
    }
    found
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

/// Whether gc never splits a variable of the type; and whether it keeps what it splits in the variable itself, if that
/// is a parameter.
fn kept(prog: &Program, ty: RTypeId) -> [bool; 2] {
    let is_basic =
        prog.types.get(ty).is_some_and(|ty| matches!(ty.kind, Kind::Slice | Kind::String | Kind::Interface));
    [!is_split(prog, ty), is_basic]
}

fn is_split(prog: &Program, ty: RTypeId) -> bool {
    let Some(ty) = prog.types.get(ty) else { return true };
    match ty.kind {
        _ if ty.size.div_ceil(8) as usize > SPLIT => false,
        Kind::Array => ty.len <= 1 && ty.elem.is_none_or(|elem| is_split(prog, elem)),
        Kind::Struct => ty.fields.len() <= SPLIT && ty.fields.iter().all(|field| is_split(prog, field.ty)),
        _ => true,
    }
}

/// Where control may go from an instruction, counted from the function's entry.
fn next(f: &Func, code: &[Instr], at: usize) -> impl Iterator<Item = usize> {
    let mut ins = code[at];
    let target = ins.target().map(|pc| (*pc - f.entry) as usize);
    let next = falls_through(&ins).then_some(at + 1);
    target.into_iter().chain(next).filter(move |to| *to < code.len())
}

/// For each instruction, whether on some path from it the variable is read before it is set or declared.
fn needed(f: &Func, code: &[Instr], declared: Option<usize>, effect: &dyn Fn(usize) -> Effect) -> Vec<bool> {
    let effects: Vec<Effect> = (0..code.len()).map(effect).collect();
    let mut before: Vec<bool> = effects.iter().map(|effect| *effect == Effect::Reads).collect();
    loop {
        let mut changed = false;
        for at in (0..code.len()).rev() {
            if effects[at] == Effect::None
                && !before[at]
                && declared != Some(at)
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

/// For each instruction, whether `begins` holds for an earlier one on some path, with no declaration between them.
fn reached(f: &Func, code: &[Instr], declared: Option<usize>, begins: &dyn Fn(usize) -> bool) -> Vec<bool> {
    let begins: Vec<bool> = (0..code.len()).map(begins).collect();
    let mut before = vec![false; code.len()];
    loop {
        let mut changed = false;
        for at in (0..code.len()).filter(|&at| begins[at] || before[at]).collect::<Vec<_>>() {
            for to in next(f, code, at).filter(|&to| declared != Some(to)) {
                changed |= !before[to];
                before[to] = true;
            }
        }
        if !changed {
            return before;
        }
    }
}
