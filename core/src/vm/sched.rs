//! The scheduler: one P with `runnext`, a ring of 256 and the global queue.
//! In: goroutines made ready, parked, preempted. Out: the goroutine that runs next; deadlock.
//! Rules: runtime/proc.go, go1.27 (schedule, findRunnable, ready, runqput, goschedImpl).

use super::goroutine::{GIndex, GState, Goroutine, Resume};
use super::memory::Addr;
use super::memory::BASE;
use super::trap::{Done, Trap};
use super::{Machine, SLICE_STEPS, stack};
use crate::bytecode::op::{Instr, NO, PC_GOEXIT, R};
use crate::bytecode::{FnId, image};
use crate::trace::event::{Budget, EndReason, MarkKind, WaitReason};
use std::collections::VecDeque;

const RING: usize = 256;
/// With this many runnable, a goroutine that starts more is preempted: in Go other processors would already run them.
const CROWD: usize = 10_000;

/// Run queues of the P and of the machine.
#[derive(Clone, Debug, Default)]
pub struct Sched {
    /// Runs next, on the time slice of the goroutine that yields: the other side of a coroutine. It is in no queue.
    pub turn: Option<GIndex>,
    pub runnext: Option<GIndex>,
    pub ring: VecDeque<GIndex>,
    pub global: VecDeque<GIndex>,
    pub tick: u32,
}

impl Sched {
    /// runqput with `next`: the old `runnext` moves to the ring's tail.
    pub fn put_next(&mut self, g: GIndex) {
        if let Some(old) = self.runnext.replace(g) {
            self.put_tail(old);
        }
    }
    /// runqput without `next`; half of a full ring moves to the global queue.
    pub fn put_tail(&mut self, g: GIndex) {
        if self.ring.len() < RING {
            self.ring.push_back(g);
            return;
        }
        // Half of the ring and the new goroutine move to the global queue.
        let moved: Vec<GIndex> = self.ring.drain(..RING / 2).collect();
        self.global.extend(moved);
        self.global.push_back(g);
    }
    fn pick(&mut self) -> Option<(GIndex, bool)> {
        self.tick = self.tick.wrapping_add(1);
        if self.tick.is_multiple_of(61)
            && let Some(g) = self.global.pop_front()
        {
            return Some((g, false));
        }
        if let Some(g) = self.runnext.take() {
            return Some((g, true));
        }
        if let Some(g) = self.ring.pop_front() {
            return Some((g, false));
        }
        let g = self.global.pop_front()?;
        // Takes a batch from the global queue, at most half of the ring.
        let batch = self.global.len().min(RING / 2 - 1);
        self.ring.extend(self.global.drain(..batch));
        Some((g, false))
    }
}

impl Machine {
    /// `go` with a func value without parameters.
    pub(super) fn go_stmt(&mut self, a: R) -> Done {
        let closure = self.reg(a);
        if closure == 0 {
            return Err(Trap::Fatal(super::panic::GO_OF_NIL.into()));
        }
        self.spawn(closure)?;
        self.state.steps += 1;
        Ok(())
    }

    /// Starts a goroutine with a func value, as `runnext`. Errors: as `new_goroutine`.
    pub(crate) fn spawn(&mut self, closure: u64) -> Result<GIndex, Trap> {
        let index = self.start(closure)?;
        self.state.sched.put_next(index);
        if self.state.sched.global.len() >= CROWD {
            self.slice_end = self.state.steps;
            self.event_at = self.event_at.min(self.slice_end);
        }
        Ok(index)
    }

    /// Starts a goroutine that runs when its coroutine is first switched to. Its creator is the caller of
    /// `iter.newcoro`.
    pub(crate) fn spawn_coroutine(&mut self, closure: u64) -> Result<GIndex, Trap> {
        let index = self.start(closure)?;
        let caller = self
            .state
            .returns
            .iter()
            .nth_back(1)
            .and_then(|pc| self.prog.pos.get(pc.saturating_sub(1) as usize));
        let caller = caller.copied().unwrap_or_default();
        let g = &mut self.state.gs[index as usize];
        g.state = GState::Waiting(WaitReason::Coroutine);
        g.created_at = caller;
        Ok(index)
    }

    fn start(&mut self, closure: u64) -> Result<GIndex, Trap> {
        let index = self.new_goroutine(closure, None)?;
        self.state.started += 1;
        let id = self.state.gs[index as usize].id;
        self.mark(MarkKind::GoroutineStart { id });
        Ok(index)
    }

    /// Makes a goroutine, not yet queued. `system`: the id of one of the runtime's own, which is not listed, counted or
    /// charged.
    /// Errors: `Budget::Goroutines`, out of memory.
    pub(super) fn new_goroutine(&mut self, closure: u64, system: Option<u32>) -> Result<GIndex, Trap> {
        let code = self.mem.load64(closure)?;
        let func = FnId((code.wrapping_sub(image::TEXT) / 16) as u32);
        if self.calls.get(func.0 as usize).is_none() {
            return Err(Trap::Fault(code));
        }
        if self.state.gs.len() - self.state.dead.len() >= self.settings.max_goroutines as usize {
            return Err(Trap::Budget(Budget::Goroutines));
        }
        let id = system.unwrap_or(self.state.next_id);
        let system = system.is_some();
        self.state.next_id += u32::from(!system);
        let mut g = Goroutine::new(id);
        g.system = system;
        g.entry = func;
        g.created_at = self.here();
        g.created_by = self.state.gs[self.state.cur as usize].id;
        if !system {
            g.bubble = self.bubble();
        }
        let reuse = if system {
            self.state.gs.iter().position(|g| g.system && g.state == GState::Dead).map(|i| i as GIndex)
        } else {
            self.state.dead.pop()
        };
        match reuse {
            Some(index) => {
                let dead = &self.state.gs[index as usize];
                (g.descriptor, g.stack_lo, g.stack_hi) = (dead.descriptor, dead.stack_lo, dead.stack_hi);
                if !system {
                    g.listed = dead.listed;
                }
            }
            None if system => {}
            None => {
                let layout = self.prog.g_layout;
                let size = self.prog.layouts[layout].size;
                g.descriptor = self.alloc(size, layout)?;
                self.list_goroutine()?;
            }
        }
        g.wake = closure;
        g.state = GState::Runnable;
        let index = match reuse {
            Some(index) => {
                self.state.gs[index as usize] = g;
                index
            }
            None => {
                self.state.gs.push(g);
                self.state.gs.len() as GIndex - 1
            }
        };
        if self.is_unprepared(func) {
            self.begin_later(index);
        } else {
            self.lay_first_frame(index)?;
        }
        Ok(index)
    }

    /// Allocates a stack with the frame of the goroutine's function.
    fn lay_first_frame(&mut self, index: GIndex) -> Done {
        let g = &self.state.gs[index as usize];
        let (func, mut stack) = (g.entry, (g.stack_lo, g.stack_hi));
        let info = self.prog.call_info(func);
        let words = info.frame as usize + self.prog.funcs[func].args as usize;
        let need = (words as u64 * 8 + 256).next_power_of_two().max(stack::initial(&self.settings));
        if stack.1 - stack.0 < need {
            if stack.1 != 0 {
                self.state.stacks.release(&mut self.mem, stack.0, stack.1);
            }
            stack = self.state.stacks.alloc(&mut self.mem, need)?;
        }
        let fp = ((stack.1 - BASE) / 8) as usize - words;
        for w in info.zero_lo..info.zero_hi {
            self.mem.set_word(fp + w as usize, 0);
        }
        let g = &mut self.state.gs[index as usize];
        (g.stack_lo, g.stack_hi) = stack;
        g.fp = fp;
        g.ran = true;
        g.returns.push(PC_GOEXIT);
        g.pc = info.entry;
        Ok(())
    }

    /// Like `lay_first_frame`, once the function has code; the goroutine may already have been switched to.
    pub(super) fn begin_prepared(&mut self, index: GIndex, before: Option<FnId>) -> Done {
        self.lay_first_frame(index)?;
        if let Some(before) = before {
            let info = self.prog.call_info(before);
            let g = &mut self.state.gs[index as usize];
            g.returns.push(g.pc);
            g.fp -= info.frame as usize;
            g.pc = info.entry;
        }
        if index == self.state.cur {
            let g = &mut self.state.gs[index as usize];
            self.state.returns = std::mem::take(&mut g.returns);
            (self.state.pc, self.state.fp) = (g.pc, g.fp);
            self.state.stack_limit = stack::limit_word(g.stack_lo);
        }
        Ok(())
    }

    /// Makes a waiting goroutine runnable.
    pub(crate) fn ready(&mut self, g: GIndex) {
        self.state.gs[g as usize].state = GState::Runnable;
        self.state.sched.put_next(g);
    }

    /// Saves the running goroutine's registers in its record.
    pub(super) fn save(&mut self) {
        let (pc, fp) = (self.state.pc, self.state.fp);
        let g = self.g();
        g.pc = pc;
        g.fp = fp;
    }

    /// The running goroutine has parked, was preempted or has ended: picks the next.
    pub(super) fn schedule(&mut self) {
        let from = self.state.gs[self.state.cur as usize].id;
        self.state.timers.forget_stopped();
        if let Some(index) = self.state.sched.turn.take() {
            self.run(from, index, true);
            return;
        }
        loop {
            if self.state.ended.is_some() {
                return;
            }
            if self.state.timers.due(self.now()) {
                self.run_timers();
            }
            if !self.state.bubbles.is_empty() {
                self.advance_bubbles();
                if self.state.ended.is_some() {
                    return;
                }
            }
            if let Err(trap) = self.wake_finalizers() {
                self.trap(trap);
            }
            let idle = !self.others_ready();
            self.poll_network(idle);
            if let Some((index, inherits)) = self.state.sched.pick() {
                self.run(from, index, inherits);
                return;
            }
            if let Some(when) = self.next_awaited() {
                // Nothing is runnable: let time jump, with the wake-up latency of a real machine.
                let now = self.now();
                if when > now {
                    self.state.time_base += when - now + 50_000;
                }
                if self.now() > super::timer::MAX_TIME {
                    self.end(2, EndReason::Budget(Budget::VirtualTime));
                    return;
                }
                self.run_timers();
                self.await_timers();
                continue;
            }
            if self.waits_for_outside() {
                self.end(2, EndReason::Budget(Budget::VirtualTime));
                return;
            }
            self.deadlock();
            return;
        }
    }

    fn run(&mut self, from: u32, index: GIndex, inherits: bool) {
        self.switch_to(index, inherits);
        let to = self.state.gs[index as usize].id;
        if from != to {
            self.mark(MarkKind::Switch { from, to });
        }
        self.finish_resume();
    }

    fn switch_to(&mut self, index: GIndex, inherits: bool) {
        let returns = std::mem::take(&mut self.state.returns);
        // One that has ended wrote to its stack, too.
        self.g().ran = true;
        // A goroutine that has ended has no frames left, and its slot may be in use again.
        if !returns.is_empty() {
            self.g().returns = returns;
        }
        self.state.cur = index;
        self.state.own_step = self.state.steps;
        let g = &mut self.state.gs[index as usize];
        g.state = GState::Running;
        g.ran = true;
        let (pc, fp, lo) = (g.pc, g.fp, g.stack_lo);
        self.state.returns = std::mem::take(&mut g.returns);
        // A function reads its closure from the context register on entry.
        self.state.ctx = g.wake;
        if !matches!(g.resume, Resume::Select { .. }) {
            g.wake = 0;
        }
        self.state.pc = pc;
        self.state.fp = fp;
        self.state.stack_limit = stack::limit_word(lo);
        if !inherits {
            self.slice_end = self.state.steps + SLICE_STEPS;
        }
    }

    /// Completes the operation that the goroutine was blocked on.
    fn finish_resume(&mut self) {
        if let Err(trap) = self.release_sudogs() {
            self.trap(trap);
        }
        let resume = std::mem::replace(&mut self.g().resume, Resume::Nothing);
        let result = match resume {
            Resume::Nothing => Ok(()),
            Resume::Recv { ok } => {
                let got = u64::from(self.g().wake_ok);
                if ok != NO {
                    self.set(ok, got);
                }
                Ok(())
            }
            Resume::Send => {
                if self.g().wake_ok {
                    Ok(())
                } else {
                    Err(Trap::Plain("send on closed channel"))
                }
            }
            Resume::Select { d, ok } => self.select_resumed(d, ok),
            Resume::MapWrite(m) => {
                self.map_write_resumed(m);
                Ok(())
            }
        };
        if let Err(trap) = result {
            self.trap(trap);
        }
    }

    /// Parks the running goroutine and picks another.
    pub(super) fn park_current(&mut self, reason: WaitReason) {
        self.save();
        let now = self.now();
        let g = self.g();
        g.state = GState::Waiting(reason);
        g.wait_since = now;
        self.mark(MarkKind::Block { reason });
        self.schedule();
    }

    /// `runtime.Gosched`, or the end of a time slice.
    pub(super) fn yield_current(&mut self) {
        self.save();
        self.g().state = GState::Runnable;
        let cur = self.state.cur;
        self.state.sched.global.push_back(cur);
        self.schedule();
    }

    /// Whether another goroutine is runnable.
    pub(super) fn others_ready(&self) -> bool {
        let sched = &self.state.sched;
        sched.runnext.is_some() || !sched.ring.is_empty() || !sched.global.is_empty()
    }

    /// Ends the running goroutine's time slice if another one is runnable.
    pub(super) fn preempt(&mut self) {
        if self.others_ready() {
            let ctx = self.pending_ctx();
            self.g().wake = ctx;
            self.yield_current();
        }
    }

    /// The context register, if the function just entered has yet to read it; else 0.
    pub(super) fn pending_ctx(&self) -> Addr {
        let entered = self.prog.func_at(self.state.pc.saturating_sub(1));
        let Some(func) = entered.and_then(|func| self.prog.funcs.get(func)) else { return 0 };
        if func.first() != self.state.pc {
            return 0;
        }
        // A function reads the register before its first statement, if at all; after a direct call it holds a stale
        // value.
        let code = self.prog.code.get(func.first() as usize..func.end as usize).unwrap_or_default();
        let mut start = code.iter().take_while(|ins| !matches!(ins, Instr::Step | Instr::OwnStep));
        if start.any(|ins| matches!(ins, Instr::GetCtx { .. })) { self.state.ctx } else { 0 }
    }

    /// The running goroutine's function returned, or `Goexit` unwound it.
    pub(super) fn goroutine_exit(&mut self) -> Done {
        let cur = self.state.cur;
        let id = self.g().id;
        self.mark(MarkKind::GoroutineEnd { id });
        let g = self.g();
        g.state = GState::Dead;
        g.defers.clear();
        g.panics.clear();
        g.natives.clear();
        let blocks = std::mem::take(&mut g.blocks);
        g.wake = 0;
        let hi = g.stack_hi;
        g.fp = ((hi - BASE) / 8) as usize;
        g.pc = 0;
        self.state.pc = 0;
        self.state.fp = ((hi - BASE) / 8) as usize;
        self.state.returns.clear();
        for b in blocks {
            self.mem.free_pages(b.addr, b.pages);
        }
        // Only stacks of the initial size are kept.
        let (lo, hi) = (self.g().stack_lo, self.g().stack_hi);
        if hi - lo != stack::initial(&self.settings) {
            self.state.stacks.release(&mut self.mem, lo, hi);
            let g = self.g();
            g.stack_lo = 0;
            g.stack_hi = 0;
        }
        if id != 1 && !self.g().system {
            self.state.dead.push(cur);
        }
        self.g().timer = 0;
        self.state.steps += 1;
        self.schedule();
        Ok(())
    }

    fn deadlock(&mut self) {
        let main_gone = self.state.gs.first().is_some_and(|g| g.state == GState::Dead);
        let text = if main_gone && self.state.gs.iter().all(|g| g.state == GState::Dead) {
            "no goroutines (main called runtime.Goexit) - deadlock!"
        } else {
            "all goroutines are asleep - deadlock!"
        };
        self.fatal(text);
    }

    /// Goroutines that have not ended, the runtime's own excluded.
    pub fn goroutine_count(&self) -> u64 {
        self.state.gs.iter().filter(|g| g.state != GState::Dead && !g.system).count() as u64
    }
}
