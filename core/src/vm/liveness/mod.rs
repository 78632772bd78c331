//! Computes which frame words are live at an instruction: the only ones the collector may scan.
//! In: a function's code. Out: for each instruction, the words that some path reads before writing them.
//! An address-taken variable is live from the first instruction that names it to the last; beyond that it is only
//! scanned if a live pointer leads to it (`roots`). Results of functions that may recover and all words of a native are
//! always live, but its results not before it has run: they are what an earlier call left there.
//! Rules: cmd/compile/internal/liveness/plive.go, go1.27. Variables that gc keeps whole: `whole`.

mod whole;

use crate::bytecode::effects::{addressed, effects, falls_through};
use crate::bytecode::op::{Instr, R};
use crate::bytecode::operands::Access;
use crate::bytecode::{FnId, Program, VarKind};
use crate::index::HashMap;
use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

/// Beyond this many instructions × words no analysis is made and everything counts as live.
const LIMIT: usize = 1 << 22;

/// Live words before each instruction of a function.
#[derive(Debug)]
pub struct Live {
    entry: u32,
    words: usize,
    /// `None` if everything is live, apart from `to_come`.
    sets: Option<Vec<u64>>,
    /// Pc of a native's instruction, before whose end its result words hold nothing.
    to_come: Option<(u32, Range<usize>)>,
}

impl Live {
    /// Whether `word` is live before `pc`.
    pub fn at(&self, pc: u32, word: usize) -> bool {
        if self.to_come.as_ref().is_some_and(|(end, results)| pc <= *end && results.contains(&word)) {
            return false;
        }
        let Some(sets) = &self.sets else { return true };
        let Some(i) = pc.checked_sub(self.entry) else { return true };
        let at = i as usize * self.words + word / 64;
        sets.get(at).is_none_or(|bits| bits >> (word % 64) & 1 != 0)
    }
}

/// Liveness by function, computed when a collection first needs it.
#[derive(Clone, Debug, Default)]
pub struct Cache(Rc<RefCell<HashMap<FnId, Rc<Live>>>>);

impl Cache {
    /// Liveness of a function, computed on the first call.
    pub fn get(&self, prog: &Program, id: FnId) -> Rc<Live> {
        if let Some(live) = self.0.borrow().get(&id) {
            return Rc::clone(live);
        }
        let live = Rc::new(analyse(prog, id));
        self.0.borrow_mut().insert(id, Rc::clone(&live));
        live
    }
}

/// A pointer word of a frame that is live before the function has written it, so that the collector would follow a
/// stale value of an earlier call.
#[cfg(test)]
pub fn stale(prog: &Program) -> Option<(String, usize)> {
    prog.placed.iter().find_map(|&id| {
        let f = &prog.funcs[id];
        let live = analyse(prog, id);
        live.sets.as_ref()?;
        let ptr = |w: usize| w < f.out as usize || f.ptrs.get(w / 64).is_some_and(|b| b >> (w % 64) & 1 != 0);
        let word = (0..f.frame as usize).find(|&w| ptr(w) && live.at(f.entry, w))?;
        Some((f.name.to_string(), word))
    })
}

fn analyse(prog: &Program, id: FnId) -> Live {
    let f = &prog.funcs[id];
    let total = (f.frame + f.args) as usize;
    let words = total.div_ceil(64);
    let code = &prog.code[f.entry as usize..f.end as usize];
    let native = code.iter().position(|i| matches!(i, Instr::Native { .. }));
    let results = (f.frame + f.params) as usize;
    let to_come = native.map(|at| (f.entry + at as u32, results..total));
    let all = Live { entry: f.entry, words, sets: None, to_come };
    if code.len() * words > LIMIT || native.is_some() {
        return all;
    }
    let mut always = vec![0u64; words];
    let set = |bits: &mut [u64], from: usize, n: usize| {
        for w in from..(from + n).min(total) {
            bits[w / 64] |= 1 << (w % 64);
        }
    };
    let begins = beginnings(f, code, words);
    let (memory, begun) = memory_words(prog, f, code, words, &begins);
    for (a, (m, named)) in always.iter_mut().zip(memory.iter().zip(&begun.ever)) {
        // Words never named directly are accessed in ways unknown here.
        *a |= m & !named;
    }
    let n_results = (f.args - f.params) as usize;
    if f.recover_pc.is_some() {
        set(&mut always, results, n_results);
    }
    // Copies to these are never in vain: they are not followed by words.
    let mut kept = memory.clone();
    for whole in f.whole.iter() {
        set(&mut kept, usize::from(whole.start), usize::from(whole.words));
    }
    let mut sets = vec![0u64; code.len() * words];
    let mut out = vec![0u64; words];
    loop {
        let mut changed = false;
        for (i, ins) in code.iter().enumerate().rev() {
            out.copy_from_slice(&always);
            let join = |to: usize, out: &mut [u64]| {
                if to < code.len() {
                    for (o, s) in out.iter_mut().zip(&sets[to * words..(to + 1) * words]) {
                        *o |= s;
                    }
                }
            };
            let mut ins = *ins;
            if let Some(t) = ins.target() {
                join((*t - f.entry) as usize, &mut out);
            }
            if falls_through(&ins) {
                join(i + 1, &mut out);
            }
            // A word is copied for nothing if nothing reads the copy.
            let copy = copied(&ins).map(|(d, a, n)| {
                let wanted = |w: usize| w >= total || (out[w / 64] | kept[w / 64]) >> (w % 64) & 1 != 0;
                (a..a + n).zip(d..d + n).filter(|&(_, d)| wanted(d)).map(|(a, _)| a).collect::<Vec<_>>()
            });
            effects(prog, &mut ins, &mut |r, access| match access {
                Access::Def(n) => {
                    for w in r as usize..(r as usize + n as usize).min(total) {
                        out[w / 64] &= !(1 << (w % 64)) | always[w / 64];
                    }
                }
                Access::Use(_) | Access::Other => {}
            });
            if let Some(copy) = &copy {
                copy.iter().for_each(|&w| set(&mut out, w, 1));
            }
            effects(prog, &mut ins, &mut |r, access| match access {
                Access::Use(_) if copy.is_some() => {}
                Access::Use(n) => set(&mut out, r as usize, n as usize),
                Access::Other => {
                    // The rest of the slot that contains it.
                    let end = f
                        .slots
                        .iter()
                        .find(|&&(s, n)| (s..s.saturating_add(n)).contains(&r))
                        .map_or(r + 1, |&(s, n)| s + n);
                    set(&mut out, r as usize, (end - r) as usize);
                }
                Access::Def(_) => {}
            });
            if matches!(ins, Instr::Ret { .. } | Instr::RunDefers) {
                set(&mut out, results, n_results);
            }
            let here = &mut sets[i * words..(i + 1) * words];
            if here != out {
                here.copy_from_slice(&out);
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    whole::add_whole(prog, f, &memory, &begins, &mut sets);
    let later = named_later(f, code, words, &begun, &begins);
    for (i, here) in sets.chunks_exact_mut(words).enumerate() {
        let begun = &begun.before[i * words..(i + 1) * words];
        let later = &later[i * words..(i + 1) * words];
        for (w, bits) in here.iter_mut().enumerate() {
            let memory = memory[w] & !always[w];
            *bits = *bits & !memory | begun[w] & later[w] & memory;
        }
    }
    Live { sets: Some(sets), ..all }
}

/// The words that an instruction copies: to where, from where, and how many.
fn copied(ins: &Instr) -> Option<(usize, usize, usize)> {
    let (d, a, n) = match *ins {
        Instr::Mov { d, a } => (d, a, 1),
        Instr::Mov2 { d, a } => (d, a, 2),
        Instr::Mov3 { d, a } => (d, a, 3),
        Instr::MovN { d, a, n } => (d, a, n),
        _ => return None,
    };
    Some((usize::from(d), usize::from(a), n as usize))
}

/// Words of address-taken variables that this or a later instruction on some path names. Naming one counts as a use,
/// wherever its address goes. A panic may continue at the recovery point from anywhere.
fn named_later(
    f: &crate::bytecode::Func,
    code: &[Instr],
    words: usize,
    begun: &Begun,
    begins: &[u64],
) -> Vec<u64> {
    let mut later = vec![0u64; code.len() * words];
    let mut out = vec![0u64; words];
    loop {
        let mut changed = false;
        for (i, ins) in code.iter().enumerate().rev() {
            out.fill(0);
            let mut ins = *ins;
            let target = ins.target().map(|t| (*t - f.entry) as usize);
            let next = falls_through(&ins).then_some(i + 1);
            let recovery = f.recover_pc.map(|pc| (pc - f.entry) as usize);
            for to in [target, next, recovery].into_iter().flatten() {
                if let Some(there) = later.get(to * words..(to + 1) * words) {
                    for (o, t) in out.iter_mut().zip(there) {
                        *o |= t;
                    }
                }
            }
            for (w, o) in out.iter_mut().enumerate() {
                let at = i * words + w;
                *o = (*o & !begun.sets[at] | begun.names[at]) & !begins[at];
            }
            let here = &mut later[i * words..(i + 1) * words];
            if here != out {
                here.copy_from_slice(&out);
                changed = true;
            }
        }
        if !changed {
            return later;
        }
    }
}

/// Words of slots whose life begins before each instruction.
fn beginnings(f: &crate::bytecode::Func, code: &[Instr], words: usize) -> Vec<u64> {
    let mut begins = vec![0u64; code.len() * words];
    for &(pc, slot) in f.begins.iter() {
        let at = pc.wrapping_sub(f.entry) as usize;
        let Some(here) = begins.get_mut(at * words..(at + 1) * words) else { continue };
        // Parameters are not among the slots.
        let whole = f.whole.iter().map(|whole| (whole.start, whole.words));
        let size =
            f.slots.iter().copied().chain(whole).find(|(start, _)| *start == slot).map_or(0, |(_, n)| n);
        for w in usize::from(slot)..usize::from(slot) + usize::from(size) {
            if let Some(bits) = here.get_mut(w / 64) {
                *bits |= 1 << (w % 64);
            }
        }
    }
    begins
}

/// Address-taken words: those named before each instruction, those ever named, and those that each instruction names, or
/// sets as a whole.
struct Begun {
    before: Vec<u64>,
    ever: Vec<u64>,
    names: Vec<u64>,
    sets: Vec<u64>,
}

/// Words of address-taken variables, and where they become initialised.
fn memory_words(
    prog: &Program,
    f: &crate::bytecode::Func,
    code: &[Instr],
    words: usize,
    begins: &[u64],
) -> (Vec<u64>, Begun) {
    let total = (f.frame + f.args) as usize;
    let mut memory = vec![0u64; words];
    let fill = |bits: &mut [u64], start: R, n: R| {
        for w in start as usize..(start as usize + n as usize).min(total) {
            bits[w / 64] |= 1 << (w % 64);
        }
    };
    for &(start, n) in f.memory.iter() {
        fill(&mut memory, start, n);
    }
    // Results moved to the heap are read when a recovery returns.
    let moved = f.vars.iter().filter(|v| f.recover_pc.is_some() && v.kind == VarKind::Result);
    let results: Vec<(R, R)> =
        moved.filter_map(|v| f.slots.iter().copied().find(|&(s, _)| s == v.slot)).collect();
    for &(start, n) in &results {
        fill(&mut memory, start, n);
    }
    let empty = || vec![0; code.len() * words];
    let mut begun = Begun { before: empty(), ever: vec![0; words], names: empty(), sets: empty() };
    // Arguments are initialised on entry.
    let mut entry = vec![0u64; words];
    for w in f.frame as usize..total {
        entry[w / 64] |= 1 << (w % 64);
    }
    for (bits, e) in begun.before.iter_mut().zip(&entry) {
        *bits |= e;
    }
    let slot_of =
        |r: R| f.memory.iter().chain(&results).copied().find(|&(s, n)| (s..s.saturating_add(n)).contains(&r));
    let mut out = vec![0u64; words];
    loop {
        let mut changed = false;
        for (i, ins) in code.iter().enumerate() {
            let mut ins = *ins;
            out.copy_from_slice(&begun.before[i * words..(i + 1) * words]);
            let named = &mut begun.names[i * words..(i + 1) * words];
            let set = &mut begun.sets[i * words..(i + 1) * words];
            effects(prog, &mut ins, &mut |r, access| {
                if let (Access::Def(len), Some((start, n))) = (access, slot_of(r))
                    && (start, u32::from(n)) == (r, len)
                {
                    fill(&mut out, start, n);
                    fill(set, start, n);
                }
            });
            let mut name = |r: R| {
                if let Some((start, n)) = slot_of(r) {
                    fill(&mut out, start, n);
                    fill(named, start, n);
                }
            };
            effects(prog, &mut ins, &mut |r, access| match access {
                Access::Def(n) if slot_of(r) == Some((r, n as R)) => {}
                _ => name(r),
            });
            addressed(prog, &mut ins, &mut name);
            for (ever, o) in begun.ever.iter_mut().zip(&out) {
                *ever |= o;
            }
            let mut flow = |to: usize| {
                if let Some(there) = begun.before.get_mut(to * words..(to + 1) * words) {
                    for ((t, o), begin) in there.iter_mut().zip(&out).zip(&begins[to * words..]) {
                        changed |= *o & !begin & !*t != 0;
                        *t |= o & !begin;
                    }
                }
            };
            if let Some(t) = ins.target() {
                flow((*t - f.entry) as usize);
            }
            if falls_through(&ins) {
                flow(i + 1);
            }
        }
        if let Some(recover) = f.recover_pc {
            // A panic may continue here from anywhere.
            let to = (recover - f.entry) as usize;
            for (w, mask) in memory.iter().enumerate().take(words) {
                let all = begun.ever[w] & mask;
                if let Some(t) = begun.before.get_mut(to * words + w) {
                    changed |= all & !*t != 0;
                    *t |= all;
                }
            }
        }
        if !changed {
            return (memory, begun);
        }
    }
}
