//! Channels: `hchan` and sudogs in machine memory.
//! In: send, receive, close by the running goroutine. Out: values moved, goroutines made ready, or the goroutine
//! parked.
//! Rules: runtime/chan.go, go1.27.

use super::Machine;
use super::goroutine::{GIndex, Resume};
use super::memory::{Addr, MAX_ALLOC};
use super::trap::{Done, Trap};
use crate::bytecode::op::{NO, R};
use crate::bytecode::{Image, LayoutId, RTypeId};
use crate::trace::event::WaitReason;

// Offsets in an hchan.
pub const QCOUNT: u64 = 0;
pub const DATAQSIZ: u64 = 8;
pub const BUF: u64 = 16;
pub const ELEMSIZE: u64 = 24;
pub const CLOSED: u64 = 28;
pub const TIMER: u64 = 32;
pub const ELEMTYPE: u64 = 40;
pub const SENDX: u64 = 48;
pub const RECVX: u64 = 56;
pub const RECVQ: u64 = 64;
pub const SENDQ: u64 = 80;
/// Id of the bubble that made the channel; only from 1.25 on.
const BUBBLE: u64 = 104;

// Offsets in a sudog.
pub(super) const SUDOG_G: u64 = 0;
pub(super) const SUDOG_NEXT: u64 = 8;
const SUDOG_PREV: u64 = 16;
pub const SUDOG_ELEM: u64 = 24;
/// Twice the index of a select's case, plus 1 if it receives.
pub(super) const SUDOG_CASE: u64 = 48;
const SUDOG_SELECT: u64 = 52;
pub(super) const SUDOG_CHAN: u64 = 80;
/// Address of the queue that contains it: the channel's `RECVQ` or `SENDQ`.
const SUDOG_QUEUE: u64 = 88;

impl Machine {
    /// Bytes of a channel, excluding its buffer.
    fn hchan_size(&self) -> u64 {
        self.prog.layouts[self.prog.hchan_noscan_layout].size
    }

    /// `make(chan T, size)`. Errors: the panic for an invalid size, out of memory.
    pub(crate) fn make_chan(&mut self, ty: RTypeId, size: i64) -> Result<Addr, Trap> {
        let elem = self.prog.types[ty].elem.unwrap_or(ty);
        let (elem_size, layout, noptr) = {
            let t = &self.prog.types[elem];
            (t.size, t.layout, t.noptr)
        };
        let header = self.hchan_size();
        let most = MAX_ALLOC - header;
        let bytes = u64::try_from(size).ok().and_then(|n| n.checked_mul(elem_size)).filter(|&b| b <= most);
        let Some(bytes) = bytes else { return Err(Trap::Plain("makechan: size out of range")) };
        self.check_budget(bytes)?;
        self.state.steps += 1;
        let (c, buf) = if bytes == 0 {
            let c = self.alloc(header, self.prog.hchan_noscan_layout)?;
            (c, c + 96)
        } else if noptr {
            let c = self.alloc(header + bytes, self.prog.hchan_noscan_layout)?;
            (c, c + header)
        } else {
            let c = self.alloc(header, self.prog.hchan_layout)?;
            let buf = self.alloc(bytes, layout)?;
            (c, buf)
        };
        self.mem.store64(c + DATAQSIZ, size as u64)?;
        self.mem.store64(c + BUF, buf)?;
        self.mem.store16(c + ELEMSIZE, elem_size as u16)?;
        self.mem.store64(c + ELEMTYPE, Image::type_addr(elem))?;
        let bubble = self.bubble();
        if bubble != 0 && header > BUBBLE {
            self.mem.store64(c + BUBBLE, u64::from(bubble))?;
        }
        Ok(c)
    }

    pub(crate) fn chan_len(&self, c: Addr) -> Result<u64, Trap> {
        if self.mem.load64(c + TIMER)? != 0 {
            return Ok(0);
        }
        Ok(self.mem.load64(c + QCOUNT)?)
    }
    pub(crate) fn chan_cap(&self, c: Addr) -> Result<u64, Trap> {
        if self.mem.load64(c + TIMER)? != 0 {
            return Ok(0);
        }
        Ok(self.mem.load64(c + DATAQSIZ)?)
    }
    fn chan_elem(&self, c: Addr) -> Result<(u64, LayoutId), Trap> {
        let ty = Image::type_at(self.mem.load64(c + ELEMTYPE)?).ok_or(Trap::Fault(c))?;
        let t = self.prog.types.get(ty).ok_or(Trap::Fault(c))?;
        Ok((t.size, t.layout))
    }

    /// Errors: the channel belongs to a bubble, and the running goroutine is not in it.
    pub(super) fn enter_bubble_of(&self, c: Addr, doing: &str) -> Done {
        if self.state.bubbles_made == 0 || self.hchan_size() <= BUBBLE {
            return Ok(());
        }
        let bubble = self.mem.load64(c + BUBBLE)?;
        if bubble == 0 || bubble == u64::from(self.bubble()) {
            return Ok(());
        }
        Err(Trap::Misuse(format!("{doing} synctest channel from outside bubble")))
    }

    /// Sends the value at address `value`, or parks.
    pub(super) fn chan_send(&mut self, c: Addr, value: Addr) -> Done {
        if c == 0 {
            return self.park(WaitReason::ChanSendNil);
        }
        self.enter_bubble_of(c, "send on")?;
        if self.try_send(c, value)? {
            return Ok(());
        }
        let sudog = self.new_sudog(c, SENDQ, value, None)?;
        let g = self.g();
        g.waiting.push(sudog);
        g.resume = Resume::Send;
        self.park(WaitReason::ChanSend)
    }

    /// Sends if that does not block; returns whether it did.
    pub(crate) fn try_send(&mut self, c: Addr, value: Addr) -> Result<bool, Trap> {
        if self.mem.load32(c + CLOSED)? != 0 {
            return Err(Trap::Plain("send on closed channel"));
        }
        let (size, layout) = self.chan_elem(c)?;
        if let Some(sudog) = self.dequeue(c + RECVQ)? {
            let dst = self.mem.load64(sudog + SUDOG_ELEM)?;
            if dst != 0 && size != 0 {
                self.copy_typed(dst, value, layout, 1)?;
            }
            self.wake(sudog, true)?;
            return Ok(true);
        }
        let (count, cap) = (self.mem.load64(c + QCOUNT)?, self.mem.load64(c + DATAQSIZ)?);
        if count < cap {
            let (at, next) = self.buffer_slot(c, c + SENDX)?;
            if size != 0 {
                self.copy_typed(at, value, layout, 1)?;
            }
            self.mem.store64(c + SENDX, next)?;
            self.mem.store64(c + QCOUNT, count + 1)?;
            return Ok(true);
        }
        Ok(false)
    }

    /// Address of the buffer's slot whose index is at `index`, and the index of the slot after it.
    fn buffer_slot(&self, c: Addr, index: Addr) -> Result<(Addr, u64), Trap> {
        let (size, _) = self.chan_elem(c)?;
        let (x, cap) = (self.mem.load64(index)?, self.mem.load64(c + DATAQSIZ)?);
        Ok((self.mem.load64(c + BUF)? + x * size, if x + 1 == cap { 0 } else { x + 1 }))
    }

    /// Receives into address `dst` (0 for nowhere), or parks.
    pub(super) fn chan_recv(&mut self, c: Addr, dst: Addr, ok: R) -> Done {
        if c == 0 {
            return self.park(WaitReason::ChanReceiveNil);
        }
        self.enter_bubble_of(c, "receive on")?;
        if let Some(got) = self.try_recv(c, dst)? {
            if ok != NO {
                self.set(ok, u64::from(got));
            }
            return Ok(());
        }
        let sudog = self.new_sudog(c, RECVQ, dst, None)?;
        let g = self.g();
        g.waiting.push(sudog);
        g.resume = Resume::Recv { ok };
        self.park(WaitReason::ChanReceive)
    }

    /// Receives if that does not block. `Some(whether a value was received)`.
    pub(super) fn try_recv(&mut self, c: Addr, dst: Addr) -> Result<Option<bool>, Trap> {
        let (size, layout) = self.chan_elem(c)?;
        let count = self.mem.load64(c + QCOUNT)?;
        if self.mem.load32(c + CLOSED)? != 0 && count == 0 {
            if dst != 0 {
                self.zero_typed(dst, layout, u64::from(size != 0))?;
            }
            return Ok(Some(false));
        }
        if let Some(sudog) = self.dequeue(c + SENDQ)? {
            let src = self.mem.load64(sudog + SUDOG_ELEM)?;
            if count == 0 {
                if dst != 0 && size != 0 {
                    self.copy_typed(dst, src, layout, 1)?;
                }
            } else {
                // The buffer is full: take its head and put the sender's value at its tail.
                let (at, next) = self.buffer_slot(c, c + RECVX)?;
                if size != 0 {
                    if dst != 0 {
                        self.copy_typed(dst, at, layout, 1)?;
                    }
                    self.copy_typed(at, src, layout, 1)?;
                }
                self.mem.store64(c + RECVX, next)?;
                self.mem.store64(c + SENDX, next)?;
            }
            self.wake(sudog, true)?;
            return Ok(Some(true));
        }
        if count > 0 {
            let (at, next) = self.buffer_slot(c, c + RECVX)?;
            if size != 0 {
                if dst != 0 {
                    self.copy_typed(dst, at, layout, 1)?;
                }
                self.zero_typed(at, layout, 1)?;
            }
            self.mem.store64(c + RECVX, next)?;
            self.mem.store64(c + QCOUNT, count - 1)?;
            return Ok(Some(true));
        }
        Ok(None)
    }

    /// `close(c)`: wakes all waiters. Errors: the panics for nil and closed channels.
    pub(crate) fn chan_close(&mut self, c: Addr) -> Done {
        if c == 0 {
            return Err(Trap::Plain("close of nil channel"));
        }
        self.enter_bubble_of(c, "close of")?;
        if self.mem.load32(c + CLOSED)? != 0 {
            return Err(Trap::Plain("close of closed channel"));
        }
        self.mem.store32(c + CLOSED, 1)?;
        let (size, layout) = self.chan_elem(c)?;
        let mut list = Vec::new();
        while let Some(sudog) = self.dequeue(c + RECVQ)? {
            let dst = self.mem.load64(sudog + SUDOG_ELEM)?;
            if dst != 0 && size != 0 {
                self.zero_typed(dst, layout, 1)?;
            }
            self.dequeue_others(sudog)?;
            list.push(sudog);
        }
        while let Some(sudog) = self.dequeue(c + SENDQ)? {
            self.dequeue_others(sudog)?;
            list.push(sudog);
        }
        while let Some(sudog) = list.pop() {
            self.wake(sudog, false)?;
        }
        Ok(())
    }

    // ---- sudogs

    /// Enqueues a sudog for the running goroutine in a queue (`RECVQ` or `SENDQ`) of `c`. `case`: the select's case.
    pub(super) fn new_sudog(
        &mut self,
        c: Addr,
        queue: u64,
        elem: Addr,
        case: Option<u32>,
    ) -> Result<Addr, Trap> {
        let sudog = self.take_sudog()?;
        if queue == RECVQ {
            let timer = self.mem.load64(c + TIMER)?;
            if timer != 0 && self.state.timers.pending(super::timer::TimerAction::Fire(timer)) {
                self.timer_joins()?;
            }
        }
        let cur = u64::from(self.state.cur);
        let last = self.mem.load64(c + queue + 8)?;
        self.mem.store64(sudog + SUDOG_G, cur)?;
        self.mem.store64(sudog + SUDOG_NEXT, 0)?;
        self.mem.store64(sudog + SUDOG_PREV, last)?;
        self.mem.store64(sudog + SUDOG_ELEM, elem)?;
        self.mem.store32(sudog + SUDOG_CASE, case.unwrap_or(0))?;
        self.mem.store8(sudog + SUDOG_SELECT, u8::from(case.is_some()))?;
        self.mem.store64(sudog + SUDOG_CHAN, c)?;
        self.mem.store64(sudog + SUDOG_QUEUE, c + queue)?;
        if last == 0 {
            self.mem.store64(c + queue, sudog)?;
        } else {
            self.mem.store64(last + SUDOG_NEXT, sudog)?;
        }
        self.mem.store64(c + queue + 8, sudog)?;
        Ok(sudog)
    }

    /// Bubble of the channel that a sudog waits on; 0 for none.
    pub(super) fn bubble_of_wait(&self, sudog: Addr) -> u32 {
        let word = |at| self.mem.load64(at).unwrap_or(0);
        match word(sudog + SUDOG_CHAN) {
            0 => 0,
            _ if self.hchan_size() <= BUBBLE => 0,
            c => word(c + BUBBLE) as u32,
        }
    }

    fn dequeue(&mut self, queue: Addr) -> Result<Option<Addr>, Trap> {
        let sudog = self.mem.load64(queue)?;
        if sudog == 0 {
            return Ok(None);
        }
        self.unlink(sudog)?;
        Ok(Some(sudog))
    }

    /// Removes a sudog from its channel's queue.
    pub(super) fn unlink(&mut self, sudog: Addr) -> Done {
        let queue = self.mem.load64(sudog + SUDOG_QUEUE)?;
        if queue == 0 {
            return Ok(());
        }
        let next = self.mem.load64(sudog + SUDOG_NEXT)?;
        let prev = self.mem.load64(sudog + SUDOG_PREV)?;
        self.mem.store64(if prev == 0 { queue } else { prev + SUDOG_NEXT }, next)?;
        self.mem.store64(if next == 0 { queue + 8 } else { next + SUDOG_PREV }, prev)?;
        self.mem.store64(sudog + SUDOG_QUEUE, 0)?;
        self.mem.store64(sudog + SUDOG_NEXT, 0)?;
        self.mem.store64(sudog + SUDOG_PREV, 0)?;
        Ok(())
    }

    /// Takes a sudog from the P's cache, or allocates one.
    fn take_sudog(&mut self) -> Result<Addr, Trap> {
        match self.state.sudogs.take() {
            Some(sudog) => Ok(sudog),
            None => {
                let layout = self.prog.sudog_layout;
                let size = self.prog.layouts[layout].size;
                self.alloc(size, layout)
            }
        }
    }

    /// Takes a sudog for a wait on a semaphore.
    pub(super) fn wait_with_sudog(&mut self) -> Done {
        let sudog = self.take_sudog()?;
        self.g().waiting.push(sudog);
        Ok(())
    }

    /// Returns the goroutine's sudogs to the cache when it runs again.
    pub(super) fn release_sudogs(&mut self) -> Done {
        for sudog in std::mem::take(&mut self.g().waiting) {
            let c = self.mem.load64(sudog + SUDOG_CHAN)?;
            if c != 0 && self.mem.load64(c + TIMER)? != 0 {
                self.state.timers.leave();
            }
            self.release_sudog(sudog)?;
        }
        Ok(())
    }

    fn release_sudog(&mut self, sudog: Addr) -> Done {
        self.mem.store64(sudog + SUDOG_ELEM, 0)?;
        self.mem.store64(sudog + SUDOG_CHAN, 0)?;
        self.state.sudogs.give(sudog);
        Ok(())
    }

    /// Completes the operation of a dequeued sudog and readies its goroutine. `ok`: a value moved, rather than a close.
    fn wake(&mut self, sudog: Addr, ok: bool) -> Done {
        let index = self.mem.load64(sudog + SUDOG_G)? as GIndex;
        let select = self.mem.load8(sudog + SUDOG_SELECT)? != 0;
        let case = self.mem.load32(sudog + SUDOG_CASE)?;
        let g = &mut self.state.gs[index as usize];
        g.wake_ok = ok;
        if select {
            g.wake = u64::from(case);
        }
        self.dequeue_others(sudog)?;
        self.ready(index);
        Ok(())
    }

    /// Dequeues the other sudogs of a `select` after one case was chosen.
    fn dequeue_others(&mut self, sudog: Addr) -> Done {
        let index = self.mem.load64(sudog + SUDOG_G)? as GIndex;
        let waiting = self.state.gs[index as usize].waiting.clone();
        for other in waiting {
            if other != sudog {
                self.unlink(other)?;
            }
        }
        Ok(())
    }
}
