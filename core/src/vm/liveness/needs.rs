//! Which words an instruction needs, if only some of its results are wanted.
//! In: an instruction, and which words something reads after it. Out: the words that it reads to some effect.
//! Rules: cmd/compile/internal/ssa/deadcode.go, go1.27.

use crate::bytecode::effects::{addressed, effects};
use crate::bytecode::op::{Instr, R};
use crate::bytecode::operands::Access;
use crate::bytecode::{Func, Program};
use std::ops::Range;

/// Code without what gc's back end leaves out. Instructions keep their places.
pub struct Reduced {
    pub code: Vec<Instr>,
    /// Instructions that dereference a pointer that cannot be nil.
    pub safe: Vec<bool>,
}

impl Reduced {
    /// Calls `each` with the words that an instruction needs. `wanted`: whether something reads a word after it.
    pub fn needs(
        &self,
        prog: &Program,
        f: &Func,
        at: usize,
        wanted: &dyn Fn(usize) -> bool,
        each: &mut dyn FnMut(Range<usize>),
    ) {
        let (ins, safe) = (&self.code[at], self.safe[at]);
        if let Some((d, a, n)) = copied(ins) {
            (0..n).filter(|i| wanted(d + i)).for_each(|i| each(a + i..a + i + 1));
            return;
        }
        if is_idle(prog, ins, safe, wanted) {
            return;
        }
        let spared = spared(ins, safe, wanted);
        effects(prog, &mut ins.clone(), &mut |r, access| {
            let start = usize::from(r) + usize::from(spared == Some(r));
            match access {
                _ if stored_part(ins) == Some(r) => {}
                Access::Use(n) => each(start..usize::from(r) + n as usize),
                // The rest of the slot that contains it.
                Access::Other => each(rest_of_slot(f, r)),
                Access::Def(_) => {}
            }
        });
    }

    /// Takes an instruction out if it only computes what nothing wants after it.
    pub fn drop_idle(&mut self, prog: &Program, f: &Func, at: usize, wanted: impl Fn(usize) -> bool) {
        let ins = &self.code[at];
        let is_lost = match stored_part(ins) {
            Some(word) => !rest_of_slot(f, word).any(&wanted),
            None => is_idle(prog, ins, self.safe[at], &wanted),
        };
        if is_lost {
            self.code[at] = Instr::Nop;
        }
    }

    /// Whether an instruction reads one of these words or takes its address.
    pub fn reads(&self, prog: &Program, words: &Range<usize>) -> bool {
        self.code.iter().any(|ins| {
            let mut found = false;
            effects(prog, &mut ins.clone(), &mut |r, access| {
                let n = match access {
                    Access::Use(n) => n as usize,
                    Access::Other => 1,
                    Access::Def(_) => 0,
                };
                let (is_part, r) = (stored_part(ins) == Some(r), usize::from(r));
                found |= !is_part && r < words.end && words.start < r + n;
            });
            addressed(prog, &mut ins.clone(), &mut |r| {
                found |= stored_part(ins) != Some(r) && words.contains(&usize::from(r));
            });
            found
        })
    }
}

/// Whether an instruction has no effect but results that nothing wants.
fn is_idle(prog: &Program, ins: &Instr, safe: bool, wanted: &dyn Fn(usize) -> bool) -> bool {
    if !is_pure(ins, safe) {
        return false;
    }
    let mut idle = true;
    effects(prog, &mut ins.clone(), &mut |r, access| {
        if let Access::Def(n) = access {
            idle &= !(usize::from(r)..usize::from(r) + n as usize).any(wanted);
        }
    });
    idle
}

/// The words that an instruction copies: to where, from where, and how many.
pub fn copied(ins: &Instr) -> Option<(usize, usize, usize)> {
    let (d, a, n) = match *ins {
        Instr::Mov { d, a } => (d, a, 1),
        Instr::Mov2 { d, a } => (d, a, 2),
        Instr::Mov3 { d, a } => (d, a, 3),
        Instr::MovN { d, a, n } => (d, a, n),
        _ => return None,
    };
    Some((usize::from(d), usize::from(a), n as usize))
}

/// The word in which an instruction stores to part of a slot, which it names as if it read it.
pub fn stored_part(ins: &Instr) -> Option<R> {
    match *ins {
        Instr::FrameIdxSt { a, .. } => Some(a),
        Instr::StF { off, .. } => Some((off / 8) as R),
        _ => None,
    }
}

/// The words of a slot from `r` on.
pub fn rest_of_slot(f: &Func, r: R) -> Range<usize> {
    let found = f.slots.iter().find(|&&(start, n)| start <= r && r < start.saturating_add(n));
    usize::from(r)..found.map_or(usize::from(r) + 1, |&(start, n)| usize::from(start) + usize::from(n))
}

/// The pointer of a slice or string of which only the bounds are needed.
fn spared(ins: &Instr, safe: bool, wanted: &dyn Fn(usize) -> bool) -> Option<R> {
    let (d, pointer) = match *ins {
        Instr::SliceStr { d, s, .. }
        | Instr::SliceSl { d, s, .. }
        | Instr::SliceWide { d, s, .. }
        | Instr::IdxLdU8 { d, s, .. }
        | Instr::IdxLdI32 { d, s, .. }
        | Instr::IdxLd64 { d, s, .. }
        | Instr::IdxAddr { d, s, .. } => (d, s),
        Instr::SliceArr { d, p, .. } if safe => (d, p),
        _ => return None,
    };
    (!wanted(usize::from(d))).then_some(pointer)
}

/// Whether an instruction only computes its results.
pub fn is_pure(ins: &Instr, safe: bool) -> bool {
    use Instr as I;
    match ins {
        I::Const { .. } | I::Const64 { .. } | I::Zero { .. } | I::ZeroN { .. } => true,
        I::Mov { .. } | I::Mov2 { .. } | I::Mov3 { .. } | I::MovN { .. } => true,
        I::Lea { .. } | I::LdF { .. } | I::LdG { .. } | I::GetCtx { .. } => true,
        I::FrameIdxLd { .. } | I::ElemAddr { .. } | I::TypeOf { .. } | I::ItabType { .. } => true,
        I::MapLen { .. } | I::ChanLen { .. } | I::ChanCap { .. } => true,
        I::LdU8 { .. } | I::LdI8 { .. } | I::LdU16 { .. } | I::LdI16 { .. } | I::LdU32 { .. } => safe,
        I::LdI32 { .. } | I::Ld64 { .. } | I::Ld2 { .. } | I::Ld3 { .. } | I::LdN { .. } => safe,
        I::Add { .. } | I::Sub { .. } | I::Mul { .. } | I::AddK { .. } | I::MulK { .. } => true,
        I::And { .. } | I::Or { .. } | I::Xor { .. } | I::AndNot { .. } | I::AndK { .. } => true,
        I::Shl { .. } | I::ShrS { .. } | I::ShrU { .. } => true,
        I::ShlK { .. } | I::ShrSK { .. } | I::ShrUK { .. } => true,
        I::Neg { .. } | I::BitNot { .. } | I::Not { .. } => true,
        I::SExt8 { .. } | I::SExt16 { .. } | I::SExt32 { .. } => true,
        I::ZExt8 { .. } | I::ZExt16 { .. } | I::ZExt32 { .. } | I::Add32 { .. } | I::AddU32 { .. } => true,
        I::Eq { .. } | I::Ne { .. } => true,
        I::LtS { .. } | I::LeS { .. } | I::LtU { .. } | I::LeU { .. } => true,
        _ => false,
    }
}
