//! Timers on virtual time: sleeping goroutines, time channels, `AfterFunc`.
//! Rules: runtime/time.go, go1.27 (timers with equal times fire in the order they were set).

use super::goroutine::GIndex;
use super::memory::Addr;
use super::poll::PollId;
use super::trap::Done;
use super::{Machine, STEP_NS};
use crate::kernel::Mode;
use crate::trace::event::{Budget, EndReason};
use std::collections::BTreeMap;

/// Budget of virtual time: a hundred years, in nanoseconds.
pub const MAX_TIME: u64 = 100 * 365 * 24 * 3600 * 1_000_000_000;

/// What a timer does when it fires.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum TimerAction {
    /// Wakes a sleeping goroutine.
    Wake(GIndex),
    /// Fires the `time.Timer`/`Ticker` object at this address.
    Fire(Addr),
    /// Expires a deadline of this poller descriptor.
    Deadline(PollId, Mode),
}

/// Pending timers.
#[derive(Clone, Debug, Default)]
pub struct Timers {
    queue: BTreeMap<(u64, u64), TimerAction>,
    /// Queues of bubbles, which have their own clocks.
    bubbles: BTreeMap<u32, BTreeMap<(u64, u64), TimerAction>>,
    /// Queue and key of each pending action.
    keys: BTreeMap<TimerAction, (u32, (u64, u64))>,
    seq: u64,
    /// The P's timer heap, only to account for its memory: length, capacity, array. It contains a time channel's timer
    /// only while a goroutine is blocked on the channel.
    len: u64,
    cap: u64,
    array: Addr,
    /// Stopped `AfterFunc` timers still in the P's heap: they are removed when something else runs and they are more than a
    /// quarter of it, or when another timer is added. A collection before that keeps them alive once more.
    stopped: Vec<Addr>,
}

impl Timers {
    /// Adds a timer. `when`: nanoseconds on the clock of `bubble`; 0 is the machine.
    fn add(&mut self, bubble: u32, when: u64, action: TimerAction) {
        self.seq += 1;
        let key = (when, self.seq);
        self.keys.insert(action, (bubble, key));
        self.queue_of(bubble).insert(key, action);
    }
    fn queue_of(&mut self, bubble: u32) -> &mut BTreeMap<(u64, u64), TimerAction> {
        match bubble {
            0 => &mut self.queue,
            _ => self.bubbles.entry(bubble).or_default(),
        }
    }
    /// Removes a timer; returns whether it was pending.
    pub fn remove(&mut self, action: TimerAction) -> bool {
        let Some((bubble, key)) = self.keys.remove(&action) else { return false };
        self.queue_of(bubble).remove(&key).is_some()
    }
    /// Time of the bubble's first timer, on its own clock.
    pub fn next_in_bubble(&self, bubble: u32) -> Option<u64> {
        self.bubbles.get(&bubble)?.keys().next().map(|&(when, _)| when)
    }
    /// Drops the timers of a bubble that has ended.
    pub fn end_bubble(&mut self, bubble: u32) {
        for action in self.bubbles.remove(&bubble).unwrap_or_default().values() {
            self.keys.remove(action);
        }
    }
    pub fn pending(&self, action: TimerAction) -> bool {
        self.keys.contains_key(&action)
    }
    /// Time of the machine's first timer, nanoseconds.
    pub fn next_when(&self) -> Option<u64> {
        self.queue.keys().next().map(|&(when, _)| when)
    }
    pub fn due(&self, now: u64) -> bool {
        self.next_when().is_some_and(|when| when <= now)
    }
    /// Step at which the first timer is due; `u64::MAX` for none.
    pub fn next_step(&self, steps: u64, now: u64) -> u64 {
        match self.next_when() {
            Some(when) if when > now => steps + (when - now).div_ceil(STEP_NS),
            Some(_) => steps,
            None => u64::MAX,
        }
    }
    fn pop_due(&mut self, bubble: u32, now: u64) -> Option<TimerAction> {
        let queue = self.queue_of(bubble);
        let (&key, _) = queue.first_key_value()?;
        if key.0 > now {
            return None;
        }
        let action = queue.remove(&key)?;
        self.keys.remove(&action);
        Some(action)
    }
    /// Removes one timer from the P's heap.
    pub fn leave(&mut self) {
        self.len = self.len.saturating_sub(1);
    }
    /// Like `leave`, for a timer that was stopped.
    pub fn stop(&mut self, timer: Addr) {
        self.leave();
        self.stopped.push(timer);
    }
    /// Removes stopped timers from the P's heap if they are many: something else runs.
    pub fn forget_stopped(&mut self) {
        let stopped = self.stopped.len() as u64;
        if stopped > (self.len + stopped) / 4 {
            self.stopped.clear();
        }
    }
    /// Drops timers that a collection found unreachable.
    pub fn forget(&mut self, is_dead: impl Fn(Addr) -> bool) {
        let dead = |action: &TimerAction| matches!(action, TimerAction::Fire(timer) if is_dead(*timer));
        if self.keys.keys().any(dead) {
            self.keys.retain(|action, _| !dead(action));
            self.queue.retain(|_, action| !dead(action));
        }
    }
}

/// Steps that one timer run counts as, so that a run that only ticks ends too.
const STEPS_PER_RUN: u64 = 100;
/// Timer runs allowed however few the steps.
const MIN_RUNS: u64 = 10_000_000;

impl Machine {
    /// Whether the timer is in the P's heap. A channel's timer is only while a goroutine is blocked on the channel.
    fn timer_counts(&self, action: TimerAction) -> bool {
        let TimerAction::Fire(timer) = action else { return true };
        super::native::time::is_awaited(self, timer)
    }

    /// Time of the first timer that can wake something.
    pub(super) fn next_awaited(&self) -> Option<u64> {
        let queue = &self.state.timers.queue;
        queue.iter().find(|(_, action)| self.timer_counts(**action)).map(|(&(when, _), _)| when)
    }

    /// Objects that pending timers keep alive.
    pub(super) fn timer_roots(&self, out: &mut dyn FnMut(Addr)) {
        let timers = &self.state.timers;
        for &action in timers.queue.values() {
            if let TimerAction::Fire(timer) = action
                && self.timer_counts(action)
            {
                out(timer);
            }
        }
        for action in timers.bubbles.values().flat_map(|queue| queue.values()) {
            if let TimerAction::Fire(timer) = *action {
                out(timer);
            }
        }
        out(timers.array);
        timers.stopped.iter().for_each(|&timer| out(timer));
    }

    /// Adds a timer to the P's heap, whose array grows by append.
    pub(crate) fn timer_joins(&mut self) -> Done {
        let timers = &mut self.state.timers;
        timers.stopped.clear();
        timers.len += 1;
        if timers.len > timers.cap {
            let cap = (timers.cap * 2).max(1);
            timers.cap = cap;
            let layout = self.prog.pointer_layout;
            self.state.timers.array = self.alloc(16 * cap, layout)?;
        }
        Ok(())
    }

    /// Adds a timer. `when`: nanoseconds on the clock of `bubble`; 0 is the machine.
    pub(super) fn add_timer(&mut self, bubble: u32, when: u64, action: TimerAction) {
        self.state.timers.add(bubble, when, action);
        self.await_timers();
    }

    /// The loop stops when the first timer is due: without this it would notice a new one, or a jump of time, at its next
    /// stop, which may be one that the run itself does not have.
    pub(super) fn await_timers(&mut self) {
        self.event_at = self.event_at.min(self.state.timers.next_step(self.state.steps, self.now()));
    }

    /// Runs all timers that are due.
    pub(super) fn run_timers(&mut self) {
        self.run_timers_of(0, self.now());
    }

    /// Runs all timers of a bubble (0 for the machine) that are due at `now`.
    pub(super) fn run_timers_of(&mut self, bubble: u32, now: u64) {
        while let Some(action) = self.state.timers.pop_due(bubble, now) {
            self.state.timers_run += 1;
            if self.state.timers_run > MIN_RUNS.max(self.settings.max_steps / STEPS_PER_RUN) {
                return self.end(2, EndReason::Budget(Budget::Steps));
            }
            match action {
                TimerAction::Wake(g) => {
                    self.state.timers.leave();
                    self.ready(g);
                }
                TimerAction::Deadline(id, mode) => self.deadline_is_over(id, mode),
                TimerAction::Fire(timer) => {
                    if let Err(trap) = super::native::time::fire(self, timer, bubble, now) {
                        self.trap(trap);
                    }
                }
            }
        }
    }
}
