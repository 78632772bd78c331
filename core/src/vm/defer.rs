//! Deferred calls.
//! Rules: runtime/panic.go, go1.27.

use super::Machine;
use super::goroutine::Defer;
use super::memory::{Addr, BASE, NIL_PAGE};
use super::trap::{Done, Trap};
use crate::bytecode::op::R;
use crate::trace::event::Budget;

impl Machine {
    /// Address of the running frame.
    pub(crate) fn frame_addr(&self) -> Addr {
        BASE + self.state.fp as u64 * 8
    }

    /// Adds a call deferred by goroutine `g`. Their records take host memory: they may use an eighth of the budget.
    fn push_defer(&mut self, g: usize, at: usize, defer: Defer) -> Done {
        let defers = &mut self.state.gs[g].defers;
        if defers.len() as u64 * size_of::<Defer>() as u64 > self.settings.max_memory / 8 {
            return Err(Trap::Budget(Budget::Memory));
        }
        defers.insert(at, defer);
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
        let (g, top) = (self.state.cur as usize, self.g().defers.len());
        self.push_defer(g, top, Defer { frame, closure, record, pc, place: false })
    }

    /// `defer` in the body of a range-over-func loop: the call belongs to the frame with the loop. The register after
    /// `t` has what [`Machine::defer_place`] returned.
    pub(super) fn defer_at(&mut self, a: R, t: R) -> Done {
        let (closure, head, pc) = (self.reg(a), self.reg(t + 1), self.state.pc);
        let record = self.defer_record()?;
        // The loop's function may call its body on another goroutine.
        let place = |defers: &[Defer]| {
            defers.iter().rev().find(|d| d.place && d.closure == head).map(|place| place.frame)
        };
        let found = self.state.gs.iter().enumerate().find_map(|(g, of)| Some((g, place(&of.defers)?)));
        let Some((g, frame)) = found else { return Err(Trap::Fault(head)) };
        // Frames of later calls are lower; their deferred calls stay newer.
        let defers = &self.state.gs[g].defers;
        let at = defers.len() - defers.iter().rev().take_while(|d| d.frame < frame).count();
        self.state.steps += 1;
        self.push_defer(g, at, Defer { frame, closure, record, pc, place: false })
    }

    /// A range-over-func loop starts whose body defers calls for this frame: reserves their position and returns the
    /// head of their list, an object of its own: the frame moves when its stack grows.
    pub(super) fn defer_place(&mut self, frame: Addr) -> Result<Addr, Trap> {
        let record = self.defer_record()?;
        let (g, top, pc) = (self.state.cur as usize, self.g().defers.len(), self.state.pc);
        self.push_defer(g, top, Defer { frame, closure: 0, record, pc, place: true })?;
        let layout = self.prog.pointer_layout;
        let head = self.alloc(8, layout)?;
        if let Some(place) = self.g().defers.last_mut() {
            place.closure = head;
        }
        Ok(head)
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
        if defer.closure < NIL_PAGE {
            return Err(Trap::Fault(defer.closure));
        }
        let code = self.mem.load64(defer.closure)?;
        self.enter(code, defer.closure)
    }
}
