//! Deferred calls.
//! Rules: runtime/panic.go, go1.27.

use super::Machine;
use super::goroutine::Defer;
use super::memory::{Addr, BASE};
use super::trap::{Done, Trap};
use crate::bytecode::op::R;
use crate::trace::event::Budget;

impl Machine {
    /// Address of the running frame.
    pub(crate) fn frame_addr(&self) -> Addr {
        BASE + self.state.fp as u64 * 8
    }

    /// Adds a deferred call. Their records take host memory: they may use an eighth of the budget.
    fn push_defer(&mut self, at: usize, defer: Defer) -> Done {
        if self.g().defers.len() as u64 * size_of::<Defer>() as u64 > self.settings.max_memory / 8 {
            return Err(Trap::Budget(Budget::Memory));
        }
        self.g().defers.insert(at, defer);
        Ok(())
    }

    fn defer_record(&mut self) -> Result<Addr, Trap> {
        if let Some(record) = self.state.defer_pool.take() {
            return Ok(record);
        }
        let layout = self.prog.defer_layout;
        let size = self.prog.layouts[layout].size;
        self.alloc(size, layout)
    }

    /// `defer` with a func value without parameters; `heap` if in a loop.
    pub(super) fn defer_stmt(&mut self, a: R, heap: bool) -> Done {
        let record = if heap { self.defer_record()? } else { 0 };
        let (frame, closure, pc) = (self.frame_addr(), self.reg(a), self.state.pc);
        self.state.steps += 1;
        let top = self.g().defers.len();
        self.push_defer(top, Defer { frame, closure, record, pc, place: false })
    }

    /// `defer` in the body of a range-over-func loop: the call belongs to the frame with the loop.
    pub(super) fn defer_at(&mut self, a: R, t: R) -> Done {
        let (closure, frame, pc) = (self.reg(a), self.reg(t + 1), self.state.pc);
        let record = self.defer_record()?;
        // Frames of later calls are lower; their deferred calls stay newer.
        let defers = &mut self.g().defers;
        let at = defers.len() - defers.iter().rev().take_while(|d| d.frame < frame).count();
        self.state.steps += 1;
        self.push_defer(at, Defer { frame, closure, record, pc, place: false })
    }

    /// A range-over-func loop starts whose body defers calls for this frame: reserves their position.
    pub(super) fn defer_place(&mut self, frame: Addr) -> Done {
        let record = self.defer_record()?;
        let (top, pc) = (self.g().defers.len(), self.state.pc);
        self.push_defer(top, Defer { frame, closure: 0, record, pc, place: true })?;
        let layout = self.prog.pointer_layout;
        let head = self.alloc(8, layout)?;
        if let Some(place) = self.g().defers.last_mut() {
            place.closure = head;
        }
        Ok(())
    }

    /// Removes positions whose calls have all run.
    pub(super) fn leave_places(&mut self, frame: Addr) {
        while let Some(&defer) = self.g().defers.last()
            && defer.place
            && defer.frame <= frame
        {
            self.g().defers.pop();
            self.state.defer_pool.give(defer.record);
        }
    }

    /// Calls the frame's newest deferred function, which returns to this instruction; falls through when none is left.
    pub(super) fn run_defers(&mut self) -> Done {
        let frame = self.frame_addr();
        self.leave_places(frame);
        if self.g().defers.last().is_none_or(|d| d.frame != frame) {
            return Ok(());
        }
        self.state.pc -= 1;
        self.call_top_defer()
    }

    /// Pops and enters the newest deferred call, which returns to `state.pc`.
    pub(super) fn call_top_defer(&mut self) -> Done {
        let Some(defer) = self.g().defers.pop() else { return Ok(()) };
        if defer.record != 0 {
            self.state.defer_pool.give(defer.record);
        }
        if defer.closure < 4096 {
            return Err(Trap::Fault(defer.closure));
        }
        let code = self.mem.load64(defer.closure)?;
        self.enter(code, defer.closure)
    }
}
