//! Bubbles of `testing/synctest`: groups of goroutines with their own clock, which advances when all of them are
//! durably blocked.
//! In: goroutines started in a bubble, its timers. Out: its clock advanced, goroutines in `synctest.Wait` woken.
//! Rules: runtime/synctest.go, go1.27.

use super::Machine;
use super::goroutine::{GIndex, GState, Goroutine};
use super::trap::{Done, Trap};
use crate::trace::event::WaitReason;

/// Midnight UTC of 2000-01-01, in nanoseconds since 1970.
const BEGIN: u64 = 946_684_800_000_000_000;

/// A bubble that has not ended.
#[derive(Clone, Debug)]
pub struct Bubble {
    pub id: u32,
    /// Nanoseconds since 1970.
    pub now: u64,
    /// The goroutine that called `synctest.Run`.
    root: GIndex,
    /// Index and id of the first goroutine inside.
    main: (GIndex, u32),
    waiter: Waiter,
    /// Nothing can happen in it any more.
    ended: bool,
}

/// The goroutine that called `synctest.Wait`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Waiter {
    None,
    Waits(GIndex),
    Woken(GIndex),
}

impl Machine {
    /// The running goroutine's bubble; 0 for none.
    pub(super) fn bubble(&self) -> u32 {
        self.state.gs[self.state.cur as usize].bubble
    }

    /// Clock of the running goroutine's bubble, in nanoseconds since 1970; `None` outside bubbles.
    pub(crate) fn bubble_now(&self) -> Option<u64> {
        let id = self.bubble();
        self.state.bubbles.iter().find(|b| b.id == id).map(|b| b.now)
    }

    /// Bubble (0 for none) and clock of timers that the running goroutine starts.
    pub(crate) fn timer_clock(&self) -> (u32, u64) {
        match self.bubble_now() {
            Some(now) => (self.bubble(), now),
            None => (0, self.now()),
        }
    }

    /// Whether the goroutine is durably blocked: only another one in the bubble can wake it.
    fn is_idle(&self, index: GIndex, g: &Goroutine, b: &Bubble) -> bool {
        let GState::Waiting(reason) = g.state else { return g.state == GState::Dead };
        if index == b.root || b.waiter == Waiter::Waits(index) {
            return true;
        }
        match reason {
            WaitReason::ChanReceive | WaitReason::ChanSend | WaitReason::Select => {
                g.waiting.iter().all(|&sudog| self.bubble_of_wait(sudog) == b.id)
            }
            WaitReason::ChanReceiveNil
            | WaitReason::ChanSendNil
            | WaitReason::SelectNoCases
            | WaitReason::Sleep
            | WaitReason::WaitGroupWait
            | WaitReason::CondWait
            | WaitReason::Coroutine => true,
            WaitReason::SemAcquire
            | WaitReason::MutexLock
            | WaitReason::RwMutexRLock
            | WaitReason::RwMutexLock
            | WaitReason::GcCycle
            | WaitReason::Io
            | WaitReason::Signal => false,
        }
    }

    /// Whether a goroutine waits for another one of its bubble.
    pub(super) fn is_durably_blocked(&self, index: GIndex) -> bool {
        let Some(g) = self.state.gs.get(index as usize) else { return false };
        let bubble = self.state.bubbles.iter().find(|b| b.id == g.bubble);
        bubble.is_some_and(|b| self.is_idle(index, g, b))
    }

    /// Whether the goroutine with this index and id has ended.
    fn has_ended(&self, (index, number): (GIndex, u32)) -> bool {
        let there = self.state.gs.get(index as usize);
        there.is_none_or(|g| g.id != number || g.state == GState::Dead)
    }

    fn members(&self, id: u32) -> impl Iterator<Item = (GIndex, &Goroutine)> {
        (0..).zip(&self.state.gs).filter(move |(_, g)| g.bubble == id && g.state != GState::Dead)
    }

    /// Advances bubbles whose goroutines are all durably blocked: runs a timer, wakes `synctest.Wait`, or ends the
    /// bubble.
    pub(super) fn advance_bubbles(&mut self) {
        for at in 0..self.state.bubbles.len() {
            loop {
                let Some(b) = self.state.bubbles.get(at) else { return };
                let (id, root, main) = (b.id, b.root, b.main);
                let ended = self.state.ended.is_some() || b.ended;
                if ended || !self.members(id).all(|(index, g)| self.is_idle(index, g, b)) {
                    break;
                }
                let next = self.state.timers.next_in_bubble(id);
                let main_gone = self.has_ended(main);
                let Some(b) = self.state.bubbles.get_mut(at) else { return };
                if next.is_some_and(|when| when <= b.now) {
                    let now = b.now;
                    self.run_timers_of(id, now);
                    continue;
                }
                if let Waiter::Waits(g) = b.waiter {
                    b.waiter = Waiter::Woken(g);
                    self.ready(g);
                    break;
                }
                match next {
                    Some(when) if !main_gone => b.now = when,
                    _ => {
                        b.ended = true;
                        self.ready(root);
                        break;
                    }
                }
            }
        }
    }

    /// `synctest.Run(f)`; runs again when the bubble has ended. Returns whether goroutines are left in it and whether
    /// the first one has ended.
    pub(crate) fn run_in_bubble(&mut self, f: u64) -> Result<(bool, bool), Trap> {
        let cur = self.state.cur;
        if let Some(at) = self.state.bubbles.iter().position(|b| b.root == cur) {
            let b = self.state.bubbles.remove(at);
            self.state.timers.end_bubble(b.id);
            self.g().bubble = 0;
            let left = self.members(b.id).next().is_some();
            return Ok((left, self.has_ended(b.main)));
        }
        if self.bubble() != 0 {
            return Err(Trap::StringValue("synctest.Run called from within a synctest bubble".into()));
        }
        self.state.bubbles_made += 1;
        let id = self.state.bubbles_made;
        self.g().bubble = id;
        let main = self.spawn(f)?;
        let number = self.state.gs[main as usize].id;
        let waiter = Waiter::None;
        self.state.bubbles.push(Bubble {
            id,
            now: BEGIN,
            root: cur,
            main: (main, number),
            waiter,
            ended: false,
        });
        self.rest()?;
        Ok((false, false))
    }

    /// `synctest.Wait`; runs again when all others are durably blocked.
    pub(crate) fn wait_in_bubble(&mut self) -> Done {
        let cur = self.state.cur;
        let id = self.bubble();
        let Some(b) = self.state.bubbles.iter_mut().find(|b| b.id == id && id != 0) else {
            return Err(Trap::StringValue("goroutine is not in a bubble".into()));
        };
        match b.waiter {
            Waiter::Woken(g) if g == cur => {
                b.waiter = Waiter::None;
                Ok(())
            }
            Waiter::None => {
                b.waiter = Waiter::Waits(cur);
                self.rest()
            }
            _ => Err(Trap::StringValue("wait already in progress".into())),
        }
    }

    fn rest(&mut self) -> Done {
        self.g().resume = super::goroutine::Resume::Nothing;
        self.rerun();
        self.park(WaitReason::SemAcquire)
    }
}
