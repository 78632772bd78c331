//! Functions that are compiled when they are first called.
//! In: a call of a function without code, while the machine runs. Out: the same call with the code in place; it takes
//! no steps. The interpreter's loop must exit for this because it holds a reference to the old code.
//! Invariant: only the first `State::grown` pieces count as loaded. When a run is repeated from an earlier step it
//! loads each piece again at the same call, so what depends on pieces (roots, itabs, data) is the same at each step.

use super::Machine;
use super::goroutine::GIndex;
use super::iface::itab_key;
use super::memory::Addr;
use super::trap::{Done, Trap};
use crate::bytecode::image::{self, code_addr};
use crate::bytecode::{CallInfo, FnId, Progress, Types};
use std::rc::Rc;

/// Calls that wait for their function's code.
#[derive(Clone, Debug, Default)]
pub struct Waiting {
    /// Code address and closure of the call that the running goroutine is making.
    call: Option<(u64, Addr)>,
    /// Goroutines that start in such a function.
    goroutines: Vec<GIndex>,
}

impl Machine {
    /// Whether the function has no code yet.
    pub(super) fn is_unprepared(&self, func: FnId) -> bool {
        self.calls.get(func.0 as usize).is_some_and(|info| info.is_unprepared())
    }

    /// The running goroutine calls a function without code: completes the call once the loop exits.
    pub(super) fn call_later(&mut self, code: u64, ctx: Addr) {
        self.state.waiting.call = Some((code, ctx));
        self.event_at = 0;
    }

    /// A goroutine without a stack starts in a function without code: completes the start once the loop exits.
    pub(super) fn begin_later(&mut self, index: GIndex) {
        self.state.waiting.goroutines.push(index);
        self.event_at = 0;
    }

    /// Compiles the functions that calls wait for. Must not be called from inside the loop.
    pub(super) fn settle(&mut self) {
        while let Some(index) = self.state.waiting.goroutines.pop() {
            let func = self.state.gs[index as usize].entry;
            let done = self.prepare(func).and_then(|before| self.begin_prepared(index, before));
            self.settled(done);
        }
        if let Some((code, ctx)) = self.state.waiting.call.take() {
            let func = FnId((code.wrapping_sub(image::TEXT) / 16) as u32);
            let done = self.prepare(func).and_then(|before| {
                self.enter(code, ctx)?;
                before.map_or(Ok(()), |before| self.enter(code_addr(before), ctx))
            });
            self.settled(done);
        }
    }

    fn settled(&mut self, done: Done) {
        if let Err(trap) = done {
            self.trap(trap);
        }
    }

    /// Ensures that the function has code. Returns an initialiser to call first.
    fn prepare(&mut self, func: FnId) -> Result<Option<FnId>, Trap> {
        if !self.is_unprepared(func) {
            return Ok(None);
        }
        let at = self.state.grown;
        if at == self.prog.pieces.len() {
            let Some(mut linker) = self.linker.take() else {
                return Err(Trap::Fatal("machine: a function without code".into()));
            };
            self.mem.types = Types::default();
            let progress = Progress { itabs: &self.state.itabs, initialised: &self.state.initialised };
            let made = linker.prepare(Rc::make_mut(&mut self.prog), func, &progress);
            self.mem.types = self.prog.types.clone();
            self.linker = Some(linker);
            made.map_err(Trap::Fatal)?;
        }
        self.grow(at)?;
        let before = self.prog.pieces.get(at).and_then(|piece| piece.before);
        if self.is_unprepared(func) {
            return Err(Trap::Fatal("machine: a function without code".into()));
        }
        Ok(before)
    }

    /// Marks a piece as loaded.
    fn grow(&mut self, at: usize) -> Done {
        let prog = Rc::clone(&self.prog);
        let Some(piece) = prog.pieces.get(at) else { return Ok(()) };
        self.state.grown = at + 1;
        self.set_calls(at, true);
        for (addr, bytes) in &piece.data {
            self.mem.write(*addr, bytes)?;
        }
        self.state.itabs.extend(piece.itabs.iter().map(|itab| (itab_key(itab), itab.addr)));
        Ok(())
    }

    /// The machine moved to another step, where `before` pieces are loaded: adjusts call information.
    pub(super) fn regrow(&mut self, before: usize) {
        let now = self.state.grown;
        (now..before).for_each(|at| self.set_calls(at, false));
        (before..now).for_each(|at| self.set_calls(at, true));
    }

    fn set_calls(&mut self, at: usize, prepared: bool) {
        let Some(piece) = self.prog.pieces.get(at) else { return };
        let calls = Rc::make_mut(&mut self.calls);
        calls.resize(self.prog.funcs.len().max(calls.len()), CallInfo::UNPREPARED);
        for &func in &piece.funcs {
            if let Some(info) = calls.get_mut(func.0 as usize) {
                *info = if prepared { self.prog.call_info(func) } else { CallInfo::UNPREPARED };
            }
        }
    }

    /// The image's roots in loaded pieces.
    pub(super) fn global_roots(&self) -> &[u64] {
        let pieces = self.prog.pieces.get(..self.state.grown).unwrap_or_default();
        let count = pieces.last().map_or(self.prog.first_roots, |piece| piece.roots);
        self.prog.image.roots.get(..count).unwrap_or_default()
    }
}
