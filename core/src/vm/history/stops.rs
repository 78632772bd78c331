//! Finds the stops around a step, for the stepping keys.
//! A stop is a step at which the machine can be shown. Its kind (a new line, collector work) depends on the stop before
//! it, so a stretch of stops that begins a little before the requested step is executed one by one; none are stored.

use super::{Heap, History, Machine, State};
use crate::trace::event::{GcPhase, Granularity};
use crate::vm::memory::Addr;

/// Stops in the first stretch when searching backwards; each further stretch is four times as long, up to `LONGEST`.
const SHORTEST: u64 = 48;
const LONGEST: u64 = 16_384;

/// A step at which the machine can be shown.
#[derive(Clone, Copy, Debug)]
struct Stop {
    step: u64,
    /// A new line or collector phase begins here, or the stack has moved.
    line: bool,
    /// The collector worked here.
    gc: bool,
}

impl Stop {
    fn is(&self, granularity: Granularity) -> bool {
        match granularity {
            Granularity::Line => self.line,
            Granularity::Operation => true,
            Granularity::GcWork => self.gc,
        }
    }
}

/// While these stay equal, one goroutine executes library code called by one statement of the program, within one
/// collector cycle: a switch of goroutines changes `own_step`, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Quiet {
    own_step: u64,
    cycles: u64,
    /// The goroutine's stack.
    stack: Addr,
}

/// The low end of the current goroutine's stack.
fn stack_of(state: &State) -> Addr {
    state.gs.get(state.cur as usize).map_or(0, |g| g.stack_lo)
}

impl Quiet {
    fn of(state: &State, heap: &Heap) -> Quiet {
        Quiet { own_step: state.own_step, cycles: heap.cycles(), stack: stack_of(state) }
    }
}

/// Identity of a line for stepping, and collector slices done so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Key {
    goroutine: u32,
    line: u32,
    /// Bytes of stack above the frame that executes the line: the same line in another call is a different line.
    depth: u64,
    /// The goroutine's stack: a copy of it is worth a stop.
    stack: Addr,
    phase: GcPhase,
    gc_slices: u64,
}

impl Machine {
    fn key(&self) -> Key {
        let (pos, depth) = self.user_line();
        Key {
            goroutine: self.state.cur,
            line: pos.map_or(0, |p| p.line),
            depth,
            stack: stack_of(&self.state),
            phase: self.heap.phase(),
            gc_slices: self.state.gc_slices,
        }
    }

    /// Identity of the current line.
    #[cfg(test)]
    pub(super) fn line(&self) -> impl PartialEq + use<> {
        Key { gc_slices: 0, ..self.key() }
    }
}

impl History {
    fn key(&self) -> Key {
        self.machine.key()
    }

    fn quiet(&self) -> Quiet {
        Quiet::of(&self.machine.state, &self.machine.heap)
    }

    /// Moves the machine to the next stop; `before` is the key at the current one. `None` at the end of the run.
    fn advance(&mut self, before: Key) -> Option<Key> {
        let step = self.machine.state.steps;
        if step >= self.last {
            return None;
        }
        // From one place in the library to another there is no need to walk frames.
        let inside = self.machine.is_in_library().then(|| self.quiet());
        self.machine.step_to(step + 1);
        if self.machine.state.steps <= step {
            return None;
        }
        if inside == Some(self.quiet()) && self.machine.is_in_library() {
            let (phase, gc_slices) = (self.machine.heap.phase(), self.machine.state.gc_slices);
            return Some(Key { phase, gc_slices, ..before });
        }
        Some(self.key())
    }

    fn stop(&self, before: Key, now: Key) -> Stop {
        let line = Key { gc_slices: 0, ..before } != Key { gc_slices: 0, ..now };
        let step = self.machine.state.steps;
        Stop {
            step,
            line: line || step >= self.last,
            gc: before.gc_slices != now.gc_slices || before.phase != now.phase,
        }
    }

    /// The next (or previous) stop of this granularity; the last (first) step if there is none. After the collector's
    /// last work, GC steps go line by line.
    pub fn next_step(&mut self, from: u64, granularity: Granularity, forward: bool) -> u64 {
        let by = self.steps_by(from, granularity, forward);
        if forward {
            self.forward(from, by)
        } else if by == granularity {
            self.back(from, by)
        } else {
            self.back(from, by).max(self.last_work())
        }
    }

    /// What the next (or previous) stop is: by GC work, a line once the collector has nothing left to do.
    pub fn steps_by(&mut self, from: u64, granularity: Granularity, forward: bool) -> Granularity {
        let work = if granularity == Granularity::GcWork { self.last_work() } else { self.last };
        let is_past = if forward { from >= work } else { from > work };
        if granularity == Granularity::GcWork && is_past { Granularity::Line } else { granularity }
    }

    /// The step after the collector's last work; 0 if it does none.
    pub fn last_work(&mut self) -> u64 {
        if let Some(step) = self.last_work {
            return step;
        }
        // The last step may be one of work itself.
        let step = self.back(self.last + 1, Granularity::GcWork);
        self.last_work = Some(step);
        step
    }

    fn forward(&mut self, from: u64, granularity: Granularity) -> u64 {
        self.seek(from);
        let mut before = self.key();
        loop {
            before = match granularity {
                Granularity::Line => self.pass_library(before),
                Granularity::Operation => before,
                Granularity::GcWork => self.pass_idle(before),
            };
            let Some(now) = self.advance(before) else { return self.last };
            let stop = self.stop(before, now);
            if stop.step > from && stop.is(granularity) {
                return stop.step;
            }
            before = now;
        }
    }

    /// Skips to the last checkpoint with no collector work since here.
    fn pass_idle(&mut self, here: Key) -> Key {
        self.pass(here, |c| c.state.gc_slices == here.gc_slices)
    }

    /// Skips to the last checkpoint inside the library call that is executing.
    fn pass_library(&mut self, here: Key) -> Key {
        let (step, quiet) = (self.machine.state.steps, self.quiet());
        let key = self.pass(here, |c| Quiet::of(&c.state, &c.heap) == quiet);
        if (Key { gc_slices: here.gc_slices, ..key }) != here {
            // The statement makes several calls, on several lines.
            self.seek(step);
            return here;
        }
        key
    }

    /// Skips to the last of the following checkpoints that satisfy `is_one`.
    fn pass(&mut self, here: Key, is_one: impl Fn(&super::Checkpoint) -> bool) -> Key {
        let later = self.checkpoint_at(self.machine.state.steps) + 1;
        let passed = self.checkpoints.iter().skip(later).take_while(|c| is_one(c)).last();
        let Some(step) = passed.map(|c| c.state.steps) else { return here };
        self.seek(step);
        self.key()
    }

    fn back(&mut self, from: u64, granularity: Granularity) -> u64 {
        let mut end = from;
        let mut length = SHORTEST;
        while end > 0 {
            end = match granularity {
                Granularity::Line => self.in_library_since(end),
                Granularity::Operation => end,
                Granularity::GcWork => self.quiet_since(end),
            };
            let begin = end.saturating_sub(length);
            let (first, stops) = self.stretch(begin, end);
            if let Some(stop) = stops.iter().rev().find(|s| s.step < from && s.is(granularity)) {
                return stop.step;
            }
            if begin == 0 {
                break;
            }
            if first + 1 < end {
                // The kind of the first stop is only known from further back.
                end = first + 1;
                length = (length * 4).min(LONGEST);
            } else {
                length *= 4;
            }
        }
        0
    }

    /// The first step after which no collector work was done until just before `end`, to the precision of checkpoints.
    fn quiet_since(&mut self, end: u64) -> u64 {
        let index = self.checkpoint_at(end - 1);
        let Some(checkpoint) = self.checkpoints.get(index) else { return end };
        let slices = checkpoint.state.gc_slices;
        self.seek(end);
        if self.machine.state.gc_slices != slices {
            return end;
        }
        let quiet = self.checkpoints[..index].iter().rev().take_while(|c| c.state.gc_slices == slices).last();
        let begin = quiet.or(self.checkpoints.get(index)).map_or(0, |c| c.state.steps);
        // The checkpoint's own step may still be a stop.
        (begin + 1).min(end)
    }

    /// The first step of the library call that executes just before `end`, if it is far away; else `end`.
    fn in_library_since(&mut self, end: u64) -> u64 {
        self.seek(end - 1);
        let (key, quiet, now) = (self.key(), self.quiet(), self.machine.state.steps);
        if now >= end || now - quiet.own_step <= SHORTEST {
            return end;
        }
        self.seek(quiet.own_step);
        let here = self.machine.state.steps == quiet.own_step && self.quiet() == quiet;
        let same = here && Key { gc_slices: key.gc_slices, ..self.key() } == key;
        // The statement's own step may still be a stop.
        if same { quiet.own_step + 1 } else { end }
    }

    /// The first stop at or after `begin`, and the stops after it, up to but excluding `end`. If `begin` is 0, the
    /// first stop is included.
    fn stretch(&mut self, begin: u64, end: u64) -> (u64, Vec<Stop>) {
        let mut stops = Vec::new();
        self.seek(begin);
        self.keep_near();
        let first = self.machine.state.steps;
        if begin == 0 {
            stops.push(Stop { step: 0, line: true, gc: false });
        }
        let mut before = self.key();
        while self.machine.state.steps + 1 < end {
            let Some(now) = self.advance(before) else { break };
            let stop = self.stop(before, now);
            if stop.step < end {
                stops.push(stop);
            }
            before = now;
        }
        (first, stops)
    }

    /// The stop before a step; `None` for the first.
    pub(super) fn previous(&mut self, step: u64) -> Option<u64> {
        (step > 0).then(|| self.back(step, Granularity::Operation))
    }
}
