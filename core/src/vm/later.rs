//! Functions that get their code when they are first called.
//! In: a call of a function without code, made while the machine runs. Out: the call, as if the code had been there: it takes no
//! steps. The loop is left for it, since it holds the code as it was.
//! Invariant: `State::grown` pieces count as there, no more: a run that is repeated from an earlier step meets each again, at the
//! same call, and what depends on them (roots, itabs, data) is at each step what it was.

use super::Machine;
use super::goroutine::GIndex;
use super::iface::itab_key;
use super::memory::Addr;
use super::trap::{Done, Trap};
use crate::bytecode::image::code_addr;
use crate::bytecode::{CallInfo, FnId, Progress, Types};
use std::rc::Rc;

/// Calls that wait for their functions' code.
#[derive(Clone, Debug, Default)]
pub struct Waiting {
    /// Code address and closure of the call that the running goroutine is making.
    call: Option<(u64, Addr)>,
    /// Goroutines that begin at such a function.
    goroutines: Vec<GIndex>,
}

impl Machine {
    pub(super) fn is_unprepared(&self, func: FnId) -> bool {
        self.calls.get(func.0 as usize).is_some_and(|info| info.is_unprepared())
    }

    /// The running goroutine calls a function without code: the frame comes as soon as the loop is left.
    pub(super) fn call_later(&mut self, code: u64, ctx: Addr) {
        self.state.waiting.call = Some((code, ctx));
        self.event_at = 0;
    }

    /// The same of a goroutine that has no stack yet.
    pub(super) fn begin_later(&mut self, index: GIndex) {
        self.state.waiting.goroutines.push(index);
        self.event_at = 0;
    }

    /// Gives what waits its code. Not to be called from within the loop.
    pub(super) fn settle(&mut self) {
        while let Some(index) = self.state.waiting.goroutines.pop() {
            let func = self.state.gs[index as usize].entry;
            let done = self.prepare(func).and_then(|before| self.begin_prepared(index, before));
            self.settled(done);
        }
        if let Some((code, ctx)) = self.state.waiting.call.take() {
            let func = FnId((code.wrapping_sub(crate::bytecode::image::TEXT) / 16) as u32);
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

    /// Makes sure that the function has code. Also returned: what is to be called as it begins.
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

    /// A piece counts as there.
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

    /// The machine has been put to another step, where other pieces were there.
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

    /// How many of the image's roots are there.
    pub(super) fn global_roots(&self) -> &[u64] {
        let pieces = self.prog.pieces.get(..self.state.grown).unwrap_or_default();
        let count = pieces.last().map_or(self.prog.first_roots, |piece| piece.roots);
        self.prog.image.roots.get(..count).unwrap_or_default()
    }
}
