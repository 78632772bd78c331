//! Computes which frame words are live at an instruction: the only ones the collector may scan.
//! In: a function's code. Out: for each instruction, the words that some path reads before writing them.
//! An address-taken variable is live from the first instruction that names it to the last; beyond that it is only
//! scanned if a live pointer leads to it (`roots`). Results of functions that may recover and all words of a native are
//! always live, but its results not before it has run: they are what an earlier call left there.
//! Rules: cmd/compile/internal/liveness/plive.go, go1.27. Variables that gc keeps whole: `whole`.

mod flow;
mod whole;

use crate::bytecode::effects::{addressed, effects};
use crate::bytecode::op::{Instr, R};
use crate::bytecode::operands::Access;
use crate::bytecode::{FnId, Func, Program, VarKind};
use crate::index::HashMap;
use flow::{Rows, add, has, needed, next, spread};
use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

/// Beyond this many instructions × words no analysis is made and everything counts as live.
const LIMIT: usize = 1 << 22;

/// Live words before each instruction of a function.
#[derive(Debug)]
pub struct Live {
    entry: u32,
    /// `None` if everything is live, apart from `to_come`.
    sets: Option<Rows>,
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
        sets.has(i as usize, word).unwrap_or(true)
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
    let results = (f.frame + f.params) as usize..total;
    let to_come = native.map(|at| (f.entry + at as u32, results.clone()));
    let all = Live { entry: f.entry, sets: None, to_come };
    if code.len() * words > LIMIT || native.is_some() {
        return all;
    }
    let begins = beginnings(f, code, words);
    let memory = Memory::of(prog, f, code, &begins);
    // Words never named directly are accessed in ways unknown here.
    let mut always: Vec<u64> = memory.words.iter().zip(&memory.ever).map(|(m, named)| m & !named).collect();
    if f.recover_pc.is_some() {
        add(&mut always, results.clone());
    }
    let mut sets = read_first(prog, f, code, &always, &memory.words);
    whole::add_whole(prog, f, &memory.words, &begins, &mut sets);
    // Naming an address-taken variable counts as a use, wherever its address goes. A panic may continue at the recovery
    // point from anywhere.
    let recovery = f.recover_pc.map(|pc| (pc - f.entry) as usize);
    let later = needed(f, code, &memory.names, &memory.sets, &begins, recovery);
    for at in 0..code.len() {
        let (begun, later) = (memory.begun.row(at), later.row(at));
        for (w, bits) in sets.row_mut(at).iter_mut().enumerate() {
            let memory = memory.words[w] & !always[w];
            *bits = *bits & !memory | begun[w] & later[w] & memory;
        }
    }
    Live { sets: Some(sets), ..all }
}

/// For each instruction, the words that some path from it reads before it writes them, and `always`. `memory`: words whose
/// address is taken.
fn read_first(prog: &Program, f: &Func, code: &[Instr], always: &[u64], memory: &[u64]) -> Rows {
    let total = (f.frame + f.args) as usize;
    let results = (f.frame + f.params) as usize..total;
    // Copies to these are never in vain: they are not followed by words.
    let mut kept = memory.to_vec();
    f.whole.iter().for_each(|whole| add(&mut kept, whole.range()));
    let mut sets = Rows::new(code.len(), always.len());
    let mut out = always.to_vec();
    loop {
        let mut changed = false;
        for (at, ins) in code.iter().enumerate().rev() {
            out.copy_from_slice(always);
            for to in next(f, code, at) {
                out.iter_mut().zip(sets.row(to)).for_each(|(o, s)| *o |= s);
            }
            let mut ins = *ins;
            // A word is copied for nothing if nothing reads the copy.
            let copy = copied(&ins).map(|(d, a, n)| {
                let wanted = |w: usize| w >= total || has(&out, w) || has(&kept, w);
                (a..a + n).zip(d..d + n).filter(|&(_, d)| wanted(d)).map(|(a, _)| a).collect::<Vec<_>>()
            });
            effects(prog, &mut ins, &mut |r, access| {
                if let Access::Def(n) = access {
                    for w in r as usize..(r as usize + n as usize).min(total) {
                        out[w / 64] &= !(1 << (w % 64)) | always[w / 64];
                    }
                }
            });
            let mut reads = |words: Range<usize>| add(&mut out, words.start..words.end.min(total));
            effects(prog, &mut ins, &mut |r, access| {
                let r = usize::from(r);
                match access {
                    Access::Use(_) if copy.is_some() => {}
                    Access::Use(n) => reads(r..r + n as usize),
                    Access::Other => {
                        // The rest of the slot that contains it.
                        let slots = f
                            .slots
                            .iter()
                            .map(|&(start, n)| usize::from(start)..usize::from(start) + usize::from(n));
                        let slot = slots.into_iter().find(|slot| slot.contains(&r));
                        reads(r..slot.map_or(r + 1, |slot| slot.end));
                    }
                    Access::Def(_) => {}
                }
            });
            copy.into_iter().flatten().for_each(|w| reads(w..w + 1));
            if matches!(ins, Instr::Ret { .. } | Instr::RunDefers) {
                reads(results.clone());
            }
            changed |= sets.join(at, out.iter().copied());
        }
        if !changed {
            return sets;
        }
    }
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

/// Words of slots whose life begins before each instruction.
fn beginnings(f: &Func, code: &[Instr], words: usize) -> Rows {
    let mut begins = Rows::new(code.len(), words);
    for &(pc, slot) in f.begins.iter() {
        // Parameters are not among the slots.
        let whole = f.whole.iter().map(|whole| (whole.start, whole.words));
        let found = f.slots.iter().copied().chain(whole).find(|(start, _)| *start == slot);
        let size = found.map_or(0, |(_, n)| usize::from(n));
        begins.add(pc.wrapping_sub(f.entry) as usize, usize::from(slot)..usize::from(slot) + size);
    }
    begins
}

/// Words of address-taken variables.
struct Memory {
    words: Vec<u64>,
    /// Those that some path to each instruction has named, and those ever named.
    begun: Rows,
    ever: Vec<u64>,
    /// Those that each instruction names, or sets as a whole.
    names: Rows,
    sets: Rows,
}

impl Memory {
    fn of(prog: &Program, f: &Func, code: &[Instr], begins: &Rows) -> Memory {
        let total = (f.frame + f.args) as usize;
        // Results moved to the heap are read when a recovery returns.
        let moved = f.vars.iter().filter(|v| f.recover_pc.is_some() && v.kind == VarKind::Result);
        let moved = moved.filter_map(|v| f.slots.iter().copied().find(|&(s, _)| s == v.slot));
        let slots: Vec<(R, R)> = f.memory.iter().copied().chain(moved).collect();
        let words_of =
            |(start, n): (R, R)| usize::from(start)..(usize::from(start) + usize::from(n)).min(total);
        let slot_of = |r: R| slots.iter().copied().find(|&(s, n)| (s..s.saturating_add(n)).contains(&r));
        let empty = || Rows::new(code.len(), begins.words());
        let none = vec![0u64; begins.words()];
        let mut memory =
            Memory { words: none.clone(), begun: empty(), ever: none, names: empty(), sets: empty() };
        let mut either = empty();
        slots.iter().for_each(|&slot| add(&mut memory.words, words_of(slot)));
        // Arguments are initialised on entry.
        memory.begun.add(0, f.frame as usize..total);
        add(&mut memory.ever, f.frame as usize..total);
        for (at, ins) in code.iter().enumerate() {
            let mut ins = *ins;
            effects(prog, &mut ins, &mut |r, access| {
                let Some(slot) = slot_of(r) else { return };
                let is_set = matches!(access, Access::Def(n) if slot == (r, n as R));
                let row = if is_set { &mut memory.sets } else { &mut memory.names };
                row.add(at, words_of(slot));
            });
            addressed(prog, &mut ins, &mut |r| {
                slot_of(r).into_iter().for_each(|slot| memory.names.add(at, words_of(slot)));
            });
            let named = memory.names.row(at).iter().zip(memory.sets.row(at)).map(|(name, set)| name | set);
            memory.ever.iter_mut().zip(named.clone()).for_each(|(ever, named)| *ever |= named);
            either.join(at, named);
        }
        if let Some(recover) = f.recover_pc {
            // A panic may continue here from anywhere.
            let all = memory.ever.iter().zip(&memory.words).map(|(ever, word)| ever & word);
            memory.begun.join((recover - f.entry) as usize, all);
        }
        spread(f, code, &either, begins, &mut memory.begun);
        memory
    }
}
