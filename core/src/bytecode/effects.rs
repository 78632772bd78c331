//! What an instruction does to the words of its frame, with the operands that its lists and types give.
//! In: an instruction and its program. Out: words read, written, and those whose address is taken.

use super::op::{Instr, NO, R};
use super::operands::Access;
use super::{FnId, LayoutId, Program, RTypeId};
use std::ops::Range;

/// Calls `f` with the words whose address the instruction takes.
pub fn addressed(prog: &Program, ins: &mut Instr, f: &mut dyn FnMut(R)) {
    ins.for_each_off(&mut |off| f((*off / 8) as R));
    match *ins {
        Instr::AppendBuf { list, .. } | Instr::MakeSliceBuf { list, .. } => {
            f((prog.lists[list as usize][1] / 8) as R);
        }
        Instr::MakeMapBuf { list, .. } => {
            f((prog.lists[list as usize][1] / 8) as R);
            f((prog.lists[list as usize][2] / 8) as R);
        }
        _ => {}
    }
}

/// Whether the instruction names one of these words.
pub fn names(prog: &Program, ins: &Instr, words: &Range<usize>) -> bool {
    let mut ins = *ins;
    let mut found = false;
    effects(prog, &mut ins, &mut |r, access| found |= overlaps(r, access, words));
    addressed(prog, &mut ins, &mut |r| found |= words.contains(&(r as usize)));
    found
}

/// What the instruction does to the variable with these words: whether it reads or names it, and whether it sets all of it.
pub fn access(prog: &Program, ins: &Instr, words: &Range<usize>) -> (bool, bool) {
    let mut ins = *ins;
    let (mut read, mut set) = (false, false);
    effects(prog, &mut ins, &mut |r, access| match access {
        Access::Def(n) => set |= r as usize <= words.start && words.end <= r as usize + n as usize,
        _ => read |= overlaps(r, access, words),
    });
    addressed(prog, &mut ins, &mut |r| read |= words.contains(&(r as usize)));
    (read, set)
}

/// Whether an operand has any of these words.
fn overlaps(r: R, access: Access, words: &Range<usize>) -> bool {
    let n = match access {
        Access::Use(n) | Access::Def(n) => n as usize,
        Access::Other => 1,
    };
    (r as usize) < words.end && words.start < r as usize + n
}

pub fn falls_through(ins: &Instr) -> bool {
    !matches!(
        ins,
        Instr::Jmp { .. }
            | Instr::Ret { .. }
            | Instr::Panic { .. }
            | Instr::Trap { .. }
            | Instr::PanicMake { .. }
    )
}

/// Calls `f` with register operands, including those in lists.
pub fn effects(prog: &Program, ins: &mut Instr, each: &mut dyn FnMut(R, Access)) {
    // Without arguments or results, a call names no word.
    let f = &mut |r: R, access: Access| {
        if !matches!(access, Access::Use(0) | Access::Def(0)) {
            each(r, access);
        }
    };
    let extent = extent(prog, ins);
    ins.for_each_reg(&mut |r, access| {
        if *r != NO {
            let known = extent.filter(|_| access == Access::Other);
            f(*r, known.map_or(access, Access::Use));
        }
    });
    match *ins {
        Instr::Select { list, .. } => {
            for case in prog.lists[list as usize][1..].chunks_exact(3) {
                f(case[1] as R, Access::Use(1));
                if case[2] != u32::from(NO) {
                    f(case[2] as R, Access::Other);
                }
            }
        }
        Instr::LdF { off, .. } | Instr::StF { off, .. } => f((off / 8) as R, Access::Use(1)),
        // Arguments are in the outgoing area; results are returned there.
        Instr::Call { func } => {
            if let Some(callee) = prog.funcs.get(FnId(func)) {
                f(0, Access::Use(callee.params));
                f(callee.params as R, Access::Def(callee.args - callee.params));
            }
        }
        Instr::CallClosure { n, r, .. } => {
            f(0, Access::Use(u32::from(n)));
            f(n, Access::Def(u32::from(r)));
        }
        // The instruction itself passes the receiver.
        Instr::CallIface { n, r, .. } => {
            f(1, Access::Use(u32::from(n).saturating_sub(1)));
            f(0, Access::Def(1));
            f(n, Access::Def(u32::from(r)));
        }
        _ => {}
    }
}

/// Words of an operand whose size depends on its type (`Access::Other`), if known.
fn extent(prog: &Program, ins: &Instr) -> Option<u32> {
    let words = |size: u64| u32::try_from(size.div_ceil(8)).ok();
    let of_type = |ty: u32| words(prog.types.get(RTypeId(ty))?.size);
    match *ins {
        Instr::StTyped { layout, .. } => words(prog.layouts.get(LayoutId(layout))?.size),
        Instr::Box { ty, .. } | Instr::Equal { ty, .. } => of_type(ty),
        Instr::MapGet { ty, .. }
        | Instr::MapGet2 { ty, .. }
        | Instr::MapAssign { ty, .. }
        | Instr::MapDelete { ty, .. } => of_type(prog.types.get(RTypeId(ty))?.key?.0),
        _ => None,
    }
}
