//! Computes which frame words are live at an instruction: the only ones the collector may scan.
//! In: a function's code. Out: for each instruction, the words that some path reads to some effect before writing them.
//! An address-taken variable is live from the first instruction that names it to the last; beyond that it is only
//! scanned if a live pointer leads to it (`roots`). Results of functions that may recover and all words of a native are
//! always live, but its results not before it has run: they are what an earlier call left there.
//! Rules: cmd/compile/internal/liveness/plive.go, go1.27. Variables that gc keeps whole: `whole`. What gc's back end
//! leaves out of the code: `known`, `needs`.

mod flow;
mod known;
mod needs;
mod whole;

use crate::bytecode::effects::{addressed, effects};
use crate::bytecode::op::Instr;
use crate::bytecode::operands::Access;
use crate::bytecode::{FnId, Func, Program, VarKind, Whole};
use crate::index::HashMap;
pub use flow::next;
use flow::{Rows, add, has, needed, spread};
use needs::{Reduced, stored_part};
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
    let slots = address_taken(f);
    let mut taken = vec![0u64; words];
    slots.iter().for_each(|slot| add(&mut taken, slot.clone()));
    // Words never named directly are accessed in ways unknown here.
    let named = Memory::of(prog, f, code, words, &slots).ever;
    let mut always: Vec<u64> = taken.iter().zip(&named).map(|(taken, named)| taken & !named).collect();
    if f.recover_pc.is_some() {
        add(&mut always, results);
    }
    let mut reduced = known::simplify(prog, f, code, &opaque(f, &taken));
    let mut sets = reads(prog, f, &mut reduced, &always, &slots);
    let code = &reduced.code;
    whole::add_whole(prog, f, code, &taken, &begins, &mut sets);
    // Naming an address-taken variable counts as a use, wherever its address goes. A panic may continue at the recovery
    // point from anywhere.
    let recovery = f.recover_pc.map(|pc| (pc - f.entry) as usize);
    let memory = Memory::of(prog, f, code, words, &slots);
    let all_begun = memory.begun(f, code, &begins, &taken);
    let later = needed(f, code, &memory.names, &memory.sets, &begins, recovery);
    for at in 0..code.len() {
        let (begun, later) = (all_begun.row(at), later.row(at));
        for (w, bits) in sets.row_mut(at).iter_mut().enumerate() {
            let memory = taken[w] & !always[w];
            *bits = *bits & !memory | begun[w] & later[w] & memory;
        }
    }
    Live { sets: Some(sets), ..all }
}

/// The words of slots whose address is taken.
fn address_taken(f: &Func) -> Vec<Range<usize>> {
    let total = (f.frame + f.args) as usize;
    // Results moved to the heap are read when a recovery returns.
    let moved = f.vars.iter().filter(|v| f.recover_pc.is_some() && v.kind == VarKind::Result);
    let moved = moved.filter_map(|v| f.slots.iter().copied().find(|&(s, _)| s == v.slot));
    let slots = f.memory.iter().copied().chain(moved);
    slots.map(|(start, n)| usize::from(start)..(usize::from(start) + usize::from(n)).min(total)).collect()
}

/// Words that gc keeps in memory: the code shows nothing of their values.
fn opaque(f: &Func, taken: &[u64]) -> Vec<u64> {
    let mut opaque = taken.to_vec();
    f.whole.iter().filter(|whole| !whole.passed).for_each(|whole| add(&mut opaque, whole.range()));
    if f.recover_pc.is_some() {
        add(&mut opaque, (f.frame + f.params) as usize..(f.frame + f.args) as usize);
    }
    opaque
}

/// For each instruction, the words that some path from it reads, to some effect, before it writes them, and `always`.
/// Instructions without effect are taken out of `code`. `slots`: words of variables whose address is taken.
fn reads(prog: &Program, f: &Func, code: &mut Reduced, always: &[u64], slots: &[Range<usize>]) -> Rows {
    // What is written to these counts as read, unless nothing reads the variable.
    let mut variables: Vec<Range<usize>> = slots.to_vec();
    variables.extend(f.whole.iter().map(Whole::range));
    loop {
        let mut kept = always.to_vec();
        variables.iter().for_each(|variable| add(&mut kept, variable.clone()));
        let sets = read_first(prog, f, code, always, &kept);
        for at in 0..code.code.len() {
            let after = after(f, &code.code, &sets, &kept, at);
            code.drop_idle(prog, f, at, |w| has(&after, w));
        }
        let before = variables.len();
        variables.retain(|variable| variable.end > f.frame as usize || code.reads(prog, variable));
        if variables.len() == before {
            return sets;
        }
    }
}

/// The words wanted after an instruction, and `kept`.
fn after(f: &Func, code: &[Instr], sets: &Rows, kept: &[u64], at: usize) -> Vec<u64> {
    let mut out = kept.to_vec();
    for to in next(f, code, at) {
        out.iter_mut().zip(sets.row(to)).for_each(|(o, s)| *o |= s);
    }
    out
}

/// For each instruction, the words that some path from it reads to some effect before it writes them, and `always`.
/// `kept`: words that are always wanted.
fn read_first(prog: &Program, f: &Func, code: &Reduced, always: &[u64], kept: &[u64]) -> Rows {
    let total = (f.frame + f.args) as usize;
    let results = (f.frame + f.params) as usize..total;
    let mut sets = Rows::new(code.code.len(), always.len());
    loop {
        let mut changed = false;
        for (at, ins) in code.code.iter().enumerate().rev() {
            let mut out = after(f, &code.code, &sets, always, at);
            let wanted = out.clone();
            effects(prog, &mut ins.clone(), &mut |r, access| {
                if let Access::Def(n) = access {
                    for w in r as usize..(r as usize + n as usize).min(total) {
                        out[w / 64] &= !(1 << (w % 64)) | always[w / 64];
                    }
                }
            });
            let wants = |w: usize| w >= total || has(&wanted, w) || has(kept, w);
            code.needs(prog, f, at, &wants, &mut |words| add(&mut out, words.start..words.end.min(total)));
            if matches!(ins, Instr::Ret { .. } | Instr::RunDefers) {
                add(&mut out, results.clone());
            }
            changed |= sets.join(at, out.iter().copied());
        }
        if !changed {
            return sets;
        }
    }
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
    /// By instruction: the words it names, those it sets with their whole variable, and those it touches in any way.
    names: Rows,
    sets: Rows,
    either: Rows,
    /// Words that any instruction touches, and all arguments.
    ever: Vec<u64>,
}

impl Memory {
    /// `slots`: words of variables whose address is taken. `words`: × 64 is the number of frame words.
    fn of(prog: &Program, f: &Func, code: &[Instr], words: usize, slots: &[Range<usize>]) -> Memory {
        let slot_of = |r: usize| slots.iter().find(|slot| slot.contains(&r)).cloned();
        let empty = || Rows::new(code.len(), words);
        let mut memory = Memory { names: empty(), sets: empty(), either: empty(), ever: vec![0; words] };
        add(&mut memory.ever, arguments(f));
        for (at, ins) in code.iter().enumerate() {
            effects(prog, &mut ins.clone(), &mut |r, access| {
                let Some(slot) = slot_of(usize::from(r)) else { return };
                memory.either.add(at, slot.clone());
                match access {
                    Access::Def(n) if usize::from(r) == slot.start && n as usize >= slot.len() => {
                        memory.sets.add(at, slot);
                    }
                    // Part of it.
                    Access::Def(_) => {}
                    _ if stored_part(ins) == Some(r) => {}
                    _ => memory.names.add(at, slot),
                }
            });
            addressed(prog, &mut ins.clone(), &mut |r| {
                if let Some(slot) = slot_of(usize::from(r)).filter(|_| stored_part(ins) != Some(r)) {
                    memory.names.add(at, slot.clone());
                    memory.either.add(at, slot);
                }
            });
            memory.ever.iter_mut().zip(memory.either.row(at)).for_each(|(ever, named)| *ever |= named);
        }
        memory
    }

    /// For each instruction, the words that some path to it has named. `taken`: all words of the variables.
    fn begun(&self, f: &Func, code: &[Instr], begins: &Rows, taken: &[u64]) -> Rows {
        let mut begun = Rows::new(code.len(), begins.words());
        // Arguments are initialised on entry.
        begun.add(0, arguments(f));
        if let Some(recover) = f.recover_pc {
            // A panic may continue here from anywhere.
            let all = self.ever.iter().zip(taken).map(|(ever, word)| ever & word);
            begun.join((recover - f.entry) as usize, all);
        }
        spread(f, code, &self.either, begins, &mut begun);
        begun
    }
}

/// The words of parameters and results.
fn arguments(f: &Func) -> Range<usize> {
    f.frame as usize..(f.frame + f.args) as usize
}
