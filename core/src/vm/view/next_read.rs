//! Finds the line that reads a frame's word next: why a live variable keeps alive what it points to.
//! In: a function, where it continues, and a word that is live there. Out: the nearest instruction that reads the word, or,
//! of an address-taken variable, names it.

use crate::bytecode::effects::{addressed, effects};
use crate::bytecode::op::Instr;
use crate::bytecode::operands::Access;
use crate::span::LineCol;
use crate::vm::Machine;
use crate::vm::goroutine::GIndex;
use crate::vm::liveness::next;
use crate::vm::memory::Addr;
use std::collections::{HashSet, VecDeque};
use std::ops::Range;

impl Machine {
    /// Where the code of a frame reads the word at `slot` next, by the fewest instructions. `None`: nothing of the program
    /// does.
    pub(super) fn next_read(&self, goroutine: GIndex, frame: Addr, slot: Addr) -> Option<LineCol> {
        let (depth, at) = self.frame_at(goroutine, frame)?;
        let func = self.prog.funcs.get(at.func).filter(|func| !func.std)?;
        let code = self.prog.code.get(func.entry as usize..func.end as usize)?;
        let word = (slot.checked_sub(frame)? / 8) as usize;
        // An operation that has not ended is behind the pc, and reads its operands.
        let is_behind = depth == 0 && self.is_blocked(goroutine as usize);
        let pc = at.pc.checked_sub(u32::from(is_behind))?;
        let slots = func.memory.iter().map(|&(start, n)| start as usize..start as usize + n as usize);
        let words = slots.into_iter().find(|slot| slot.contains(&word)).unwrap_or(word..word + 1);
        let mut queue = VecDeque::from([pc.checked_sub(func.entry)? as usize]);
        let mut seen = HashSet::new();
        while let Some(at) = queue.pop_front() {
            let Some(ins) = code.get(at) else { continue };
            if !seen.insert(at) {
                continue;
            }
            match self.access(*ins, &words) {
                Some(Access::Def(_)) => {}
                Some(_) => return self.user_position(*self.prog.pos.get(func.entry as usize + at)?),
                None => queue.extend(next(func, code, at)),
            }
        }
        None
    }

    /// What an instruction does to a variable: reads or names it, sets all of it, or (`None`) neither.
    fn access(&self, mut ins: Instr, words: &Range<usize>) -> Option<Access> {
        let (mut read, mut set) = (false, false);
        effects(&self.prog, &mut ins, &mut |r, access| {
            let first = usize::from(r);
            match access {
                Access::Def(n) => set |= first <= words.start && words.end <= first + n as usize,
                Access::Use(n) => read |= first < words.end && words.start < first + n as usize,
                Access::Other => read |= words.contains(&first),
            }
        });
        addressed(&self.prog, &mut ins, &mut |r| read |= words.contains(&usize::from(r)));
        if read { Some(Access::Other) } else { set.then_some(Access::Def(0)) }
    }
}
