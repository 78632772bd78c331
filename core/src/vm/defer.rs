//! Deferred calls.
//! Rules: runtime/panic.go, go1.27.

use super::Machine;
use super::goroutine::Defer;
use super::memory::{Addr, BASE};
use super::trap::Done;
use crate::bytecode::op::R;

impl Machine {
    pub(crate) fn frame_addr(&self) -> Addr {
        BASE + self.state.fp as u64 * 8
    }

    pub(super) fn defer_stmt(&mut self, a: R, heap: bool) -> Done {
        let record = if heap {
            match self.state.defer_pool.pop() {
                Some(record) => record,
                None => {
                    let layout = self.prog.defer_layout;
                    let size = self.prog.layouts[layout].size;
                    self.alloc(size, layout)?
                }
            }
        } else {
            0
        };
        let defer = Defer { frame: self.frame_addr(), closure: self.reg(a), record, pc: self.state.pc };
        self.g().defers.push(defer);
        self.state.steps += 1;
        Ok(())
    }

    /// `defer` in the body of a range over a function: it belongs to the frame that began the loop.
    pub(super) fn defer_at(&mut self, a: R, t: R) -> Done {
        let (closure, frame, pc) = (self.reg(a), self.reg(t + 1), self.state.pc);
        let record = match self.state.defer_pool.pop() {
            Some(record) => record,
            None => {
                let layout = self.prog.defer_layout;
                let size = self.prog.layouts[layout].size;
                self.alloc(size, layout)?
            }
        };
        // Frames of functions called since lie lower; their deferred calls stay newer.
        let defers = &mut self.g().defers;
        let at = defers.iter().position(|d| d.frame < frame).unwrap_or(defers.len());
        defers.insert(at, Defer { frame, closure, record, pc });
        self.state.steps += 1;
        Ok(())
    }

    /// Calls the frame's newest deferred function and comes back to this instruction; falls through when none is left.
    pub(super) fn run_defers(&mut self) -> Done {
        let frame = self.frame_addr();
        if self.g().defers.last().is_none_or(|d| d.frame != frame) {
            return Ok(());
        }
        self.state.pc -= 1;
        self.call_top_defer()
    }

    /// Pops the newest deferred call and enters it; it returns to `state.pc`.
    pub(super) fn call_top_defer(&mut self) -> Done {
        let Some(defer) = self.g().defers.pop() else { return Ok(()) };
        if defer.record != 0 {
            self.state.defer_pool.push(defer.record);
        }
        if defer.closure < 4096 {
            return Err(super::Trap::Fault(defer.closure));
        }
        let code = self.mem.load64(defer.closure)?;
        self.enter(code, defer.closure)
    }
}
