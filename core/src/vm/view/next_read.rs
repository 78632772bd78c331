//! Finds the line that reads a frame's word next: why a live variable keeps alive what it points to.
//! In: a function, where it continues, and a word that is live there. Out: the nearest instruction that reads the word, or,
//! of an address-taken variable, names it.

use crate::bytecode::effects::access;
use crate::span::LineCol;
use crate::vm::Machine;
use crate::vm::goroutine::GIndex;
use crate::vm::liveness::next;
use crate::vm::memory::{Addr, BASE};
use crate::vm::stack::Frame;
use std::collections::{HashSet, VecDeque};

impl Machine {
    /// Where the code of a frame reads the word at `slot` next, by the fewest instructions. `depth`: how many frames the
    /// goroutine has above it. `None`: nothing of the program reads it.
    pub(super) fn next_read(
        &self,
        goroutine: GIndex,
        (depth, at): (usize, &Frame),
        slot: Addr,
    ) -> Option<LineCol> {
        let func = self.prog.funcs.get(at.func).filter(|func| !func.std)?;
        let code = self.prog.code.get(func.entry as usize..func.end as usize)?;
        let word = (slot.checked_sub(BASE + at.fp as u64 * 8)? / 8) as usize;
        // The pc is already past an operation that has not ended, which still reads its operands.
        let is_behind = depth == 0 && self.is_blocked(goroutine as usize);
        let pc = at.pc.checked_sub(u32::from(is_behind))?;
        let words = func.variable_in_memory(word).unwrap_or(word..word + 1);
        let mut queue = VecDeque::from([pc.checked_sub(func.entry)? as usize]);
        let mut seen = HashSet::new();
        while let Some(at) = queue.pop_front() {
            let Some(ins) = code.get(at) else { continue };
            if !seen.insert(at) {
                continue;
            }
            match access(&self.prog, ins, &words) {
                (true, _) => return self.user_position(*self.prog.pos.get(func.entry as usize + at)?),
                (false, true) => {}
                (false, false) => queue.extend(next(func, code, at)),
            }
        }
        None
    }
}
