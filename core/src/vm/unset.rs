//! Finds the variables of a frame that hold nothing yet, for the picture.
//! In: a function's code and variables. Out: for each variable the instructions that some path reaches from its
//! declaration without naming it; its slot holds there what an earlier use of the stack left. In a loop, each
//! pass over the declaration makes the variable unset again. A variable that no instruction names was removed by the
//! compiler and has no slot.

use crate::bytecode::effects::{falls_through, names};
use crate::bytecode::op::{Instr, Pc};
use crate::bytecode::{FnId, Func, Program, VarInfo, VarKind, VarPlace};
use crate::index::HashMap;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

/// What a variable's slot holds at an instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Held {
    Value,
    /// What an earlier use of the stack left.
    Stale,
    /// The variable has no slot.
    Removed,
}

/// Where a variable's slot holds no value.
#[derive(Debug)]
enum Unset {
    At(BTreeSet<Pc>),
    Removed,
}

/// Where slots hold no value, for each variable of each function that a picture has shown.
#[derive(Clone, Debug, Default)]
pub struct Cache(Rc<RefCell<HashMap<FnId, Rc<Vec<Unset>>>>>);

impl Cache {
    /// What the slot of the function's `index`-th variable holds before the instruction at `pc`.
    pub fn held(&self, prog: &Program, id: FnId, index: usize, pc: Pc) -> Held {
        let known = self.0.borrow().get(&id).cloned();
        let unset = known.unwrap_or_else(|| {
            let func = &prog.funcs[id];
            let unset = Rc::new(func.vars.iter().map(|var| before_first_use(prog, func, var)).collect());
            self.0.borrow_mut().insert(id, Rc::clone(&unset));
            unset
        });
        match unset.get(index) {
            Some(Unset::Removed) => Held::Removed,
            Some(Unset::At(pcs)) if pcs.contains(&pc) => Held::Stale,
            Some(Unset::At(_)) | None => Held::Value,
        }
    }
}

fn before_first_use(prog: &Program, func: &Func, var: &VarInfo) -> Unset {
    let mut unset = BTreeSet::new();
    let size = prog.types[var.ty].size;
    // Parameters, captured variables and named results hold a value when they are declared.
    if var.kind != VarKind::Local || var.place != VarPlace::Frame || size == 0 {
        return Unset::At(unset);
    }
    // An unnamed result of an inlined call is zeroed when it is declared, but not set.
    let is_zeroed = |pc: Pc, ins: &Instr| {
        pc == var.live.start
            && var.name.starts_with('~')
            && matches!(ins, Instr::Zero { .. } | Instr::ZeroN { .. })
    };
    let mut is_named = false;
    let words = usize::from(var.slot)..usize::from(var.slot) + size.div_ceil(8) as usize;
    let mut todo = vec![var.live.start];
    while let Some(pc) = todo.pop() {
        let Some(&(mut ins)) = prog.code.get(pc as usize) else { continue };
        if pc >= func.end || !var.live.contains(&pc) || !unset.insert(pc) {
            continue;
        }
        if names(prog, &ins, &words) && !is_zeroed(pc, &ins) {
            is_named = true;
            continue;
        }
        todo.extend(ins.target().map(|target| *target));
        if falls_through(&ins) {
            todo.push(pc + 1);
        }
    }
    if is_named { Unset::At(unset) } else { Unset::Removed }
}
