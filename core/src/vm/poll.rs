//! The network poller: goroutines that wait for pipes and sockets, with deadlines; goroutines in blocking calls;
//! signals.
//! In: the kernel's changes. Out: goroutines made ready in the order of the changes, once nothing else can run.
//! Rules: runtime/netpoll.go, runtime/sigqueue.go, go1.27.

use super::Machine;
use super::goroutine::{GIndex, GState};
use super::timer::TimerAction;
use super::trap::{Done, Trap};
use crate::kernel::{Kernel, Mode, Source};
use crate::trace::event::WaitReason;
use std::collections::BTreeMap;

/// An open descriptor of the poller.
pub type PollId = u32;

/// Nanoseconds after which Go's monitor polls the network if nothing else has.
const MONITOR: u64 = 10_000_000;

/// Results of a poller call.
pub const READY: u64 = 0;
pub const CLOSING: u64 = 1;
pub const TIMEOUT: u64 = 2;

/// One direction of a descriptor.
#[derive(Clone, Debug, Default)]
struct Side {
    waiting: Option<GIndex>,
    expired: bool,
}

/// An open descriptor.
#[derive(Clone, Debug)]
struct Polled {
    source: Source,
    closing: bool,
    sides: [Side; 2],
}

/// The poller.
#[derive(Clone, Debug, Default)]
pub struct Polls {
    polled: BTreeMap<PollId, Polled>,
    next: PollId,
    by_source: BTreeMap<Source, Vec<PollId>>,
    /// Goroutines in blocking calls, and the source they wait for.
    blocked: Vec<(GIndex, Source)>,
    /// Time of the last poll, nanoseconds.
    looked: u64,
    pub signals: Signals,
}

/// Signals as package os/signal set them: bit `n` is signal `n`.
#[derive(Clone, Debug, Default)]
pub struct Signals {
    pub wanted: u128,
    pub ignored: u128,
    pub pending: u128,
    pub receiver: Option<GIndex>,
}

fn side(mode: Mode) -> usize {
    match mode {
        Mode::Read => 0,
        Mode::Write => 1,
    }
}

impl Machine {
    /// Registers a descriptor.
    pub fn poll_open(&mut self, source: Source) -> PollId {
        let polls = &mut self.state.polls;
        polls.next += 1;
        let id = polls.next;
        polls.polled.insert(id, Polled { source, closing: false, sides: Default::default() });
        polls.by_source.entry(source).or_default().push(id);
        id
    }

    /// Forgets a descriptor and its deadlines.
    pub fn poll_close(&mut self, id: PollId) {
        for mode in [Mode::Read, Mode::Write] {
            self.stop_deadline(id, mode);
        }
        let polls = &mut self.state.polls;
        if let Some(polled) = polls.polled.remove(&id)
            && let Some(ids) = polls.by_source.get_mut(&polled.source)
        {
            ids.retain(|&other| other != id);
            if ids.is_empty() {
                polls.by_source.remove(&polled.source);
            }
        }
    }

    /// Checks, before an operation, that the descriptor is open and its deadline not exceeded.
    pub fn poll_reset(&self, id: PollId, mode: Mode) -> u64 {
        match self.state.polls.polled.get(&id) {
            None => CLOSING,
            Some(polled) if polled.closing => CLOSING,
            Some(polled) if polled.sides[side(mode)].expired => TIMEOUT,
            Some(_) => READY,
        }
    }

    /// Waits until the descriptor is ready, is closed, or its deadline is exceeded. After waiting, the native runs
    /// again.
    pub fn poll_wait(&mut self, id: PollId, mode: Mode) -> Result<u64, Trap> {
        let woken = std::mem::take(&mut self.g().wake_ok);
        let state = self.poll_reset(id, mode);
        let Some(polled) = self.state.polls.polled.get(&id).filter(|_| state == READY) else {
            return Ok(state);
        };
        if woken || self.is_ready(polled.source, mode) {
            return Ok(READY);
        }
        let cur = self.state.cur;
        if let Some(polled) = self.state.polls.polled.get_mut(&id) {
            if polled.sides[side(mode)].waiting.is_some() {
                return Err(Trap::Fatal("runtime: double wait".into()));
            }
            polled.sides[side(mode)].waiting = Some(cur);
        }
        self.rerun();
        Err(Trap::Park(WaitReason::Io))
    }

    fn is_ready(&self, source: Source, mode: Mode) -> bool {
        self.state.kernel.as_ref().is_none_or(|kernel| kernel.is_ready(source, mode))
    }

    fn wake_side(&mut self, id: PollId, mode: Mode) {
        let polled = self.state.polls.polled.get_mut(&id);
        let waiting = polled.and_then(|polled| polled.sides[side(mode)].waiting.take());
        if let Some(g) = waiting {
            self.state.gs[g as usize].wake_ok = true;
            self.ready(g);
        }
    }

    /// Wakes all waiters because the descriptor is being closed.
    pub fn poll_unblock(&mut self, id: PollId) {
        if let Some(polled) = self.state.polls.polled.get_mut(&id) {
            polled.closing = true;
        }
        for mode in [Mode::Read, Mode::Write] {
            self.stop_deadline(id, mode);
            self.wake_side(id, mode);
        }
    }

    fn stop_deadline(&mut self, id: PollId, mode: Mode) {
        if self.state.timers.remove(TimerAction::Deadline(id, mode)) {
            self.state.timers.leave();
        }
    }

    /// Sets a deadline `after` nanoseconds from now; 0 removes it, and a negative one has passed already.
    pub fn poll_deadline(&mut self, id: PollId, after: i64, modes: &[Mode]) -> Done {
        if self.state.polls.polled.get(&id).is_none_or(|polled| polled.closing) {
            return Ok(());
        }
        for &mode in modes {
            self.stop_deadline(id, mode);
            let Some(polled) = self.state.polls.polled.get_mut(&id) else { continue };
            let side = &mut polled.sides[side(mode)];
            side.expired = after < 0;
            if after > 0 {
                self.timer_joins()?;
                let when = self.now().saturating_add(after as u64);
                self.add_timer(0, when, TimerAction::Deadline(id, mode));
            } else if after < 0 {
                self.wake_side(id, mode);
            }
        }
        Ok(())
    }

    /// A deadline is exceeded: wakes the waiter.
    pub(super) fn deadline_is_over(&mut self, id: PollId, mode: Mode) {
        self.state.timers.leave();
        if let Some(polled) = self.state.polls.polled.get_mut(&id) {
            polled.sides[side(mode)].expired = true;
        }
        self.wake_side(id, mode);
    }

    /// Blocks the running goroutine's call until `source` changes.
    pub fn block_on(&mut self, source: Source) -> Trap {
        let cur = self.state.cur;
        self.state.polls.blocked.push((cur, source));
        self.rerun();
        Trap::Park(WaitReason::Io)
    }

    /// Polls: wakes goroutines whose source has changed. `idle`: nothing else can run.
    pub(super) fn poll_network(&mut self, idle: bool) {
        if !self.state.kernel.as_ref().is_some_and(|kernel| kernel.anything_touched()) {
            return;
        }
        let now = self.now();
        if !idle && now.saturating_sub(self.state.polls.looked) < MONITOR {
            return;
        }
        self.state.polls.looked = now;
        let kernel = self.state.kernel.as_mut().map(std::rc::Rc::make_mut);
        let touched = kernel.map(Kernel::take_touched).unwrap_or_default();
        for source in touched {
            let polls = &mut self.state.polls;
            let blocked: Vec<GIndex> =
                polls.blocked.extract_if(.., |(_, of)| *of == source).map(|(g, _)| g).collect();
            for g in blocked {
                self.wake_at_tail(g);
            }
            for id in self.state.polls.by_source.get(&source).cloned().unwrap_or_default() {
                for mode in [Mode::Read, Mode::Write] {
                    if self.is_ready(source, mode)
                        && let Some(polled) = self.state.polls.polled.get_mut(&id)
                        && let Some(g) = polled.sides[side(mode)].waiting.take()
                    {
                        self.state.gs[g as usize].wake_ok = true;
                        self.wake_at_tail(g);
                    }
                }
            }
        }
    }

    fn wake_at_tail(&mut self, g: GIndex) {
        if !matches!(self.state.gs[g as usize].state, GState::Waiting(_)) {
            return;
        }
        self.state.gs[g as usize].state = GState::Runnable;
        self.state.sched.put_tail(g);
    }

    /// Whether a goroutine waits for outside events. Go then waits forever and reports no deadlock.
    pub(super) fn waits_for_outside(&self) -> bool {
        let polls = &self.state.polls;
        !polls.blocked.is_empty()
            || polls.signals.receiver.is_some()
            || polls.polled.values().any(|polled| polled.sides.iter().any(|side| side.waiting.is_some()))
    }

    /// Sends a signal to the program itself. `false` if it terminates the program.
    pub(super) fn signal(&mut self, number: u32) -> bool {
        const KILL: u32 = 9;
        let bit = 1u128 << number;
        let signals = &mut self.state.polls.signals;
        if number != KILL && signals.wanted & bit != 0 {
            signals.pending |= bit;
            if let Some(g) = signals.receiver.take() {
                self.ready(g);
            }
            return true;
        }
        if number != KILL && signals.ignored & bit != 0 {
            return true;
        }
        // Signals that the runtime ignores: user signals, SIGPIPE, SIGALRM, SIGCHLD, SIGCONT, and those from SIGURG on.
        matches!(number, 10 | 12 | 13 | 14 | 17 | 18 | 23..=30) || number > 34
    }
}
