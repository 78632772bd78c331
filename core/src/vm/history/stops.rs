//! Where a stepping key leads: the stops around a step.
//! A stop is a place where the machine can stand still. What a stop is (a new line, collector work) shows in how it differs
//! from the stop before it, so stops are looked at in stretches, run one by one, from a little before the step asked about;
//! nothing of them is kept.

use super::History;
use crate::trace::event::{GcPhase, Granularity};

/// Stops looked at first when the way back is searched; each further stretch is four times as long, up to `LONGEST`.
const SHORTEST: u64 = 48;
const LONGEST: u64 = 16_384;

/// One place where the machine can stand still.
#[derive(Clone, Copy, Debug)]
struct Stop {
    step: u64,
    /// A new line (or collector phase) begins here.
    line: bool,
    /// Collector work was done.
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

/// What identifies a line of execution for stepping, and the collector work done so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Key {
    goroutine: u32,
    line: u32,
    /// Bytes of stack above the frame that stands on the line: another call of the same line is another line.
    depth: u64,
    phase: GcPhase,
    gc_slices: u64,
}

impl History {
    fn key(&self) -> Key {
        let (pos, depth) = self.machine.user_line();
        Key {
            goroutine: self.machine.state.cur,
            line: pos.map_or(0, |p| p.line),
            depth,
            phase: self.machine.heap.phase(),
            gc_slices: self.machine.state.gc_slices,
        }
    }

    /// The machine goes to the next stop; `false` at the end of the run.
    fn advance(&mut self) -> bool {
        let step = self.machine.state.steps;
        if step >= self.last {
            return false;
        }
        self.machine.step_to(step + 1);
        self.machine.state.steps > step
    }

    fn stop(&self, before: Key, now: Key) -> Stop {
        let line = Key { gc_slices: 0, ..before } != Key { gc_slices: 0, ..now };
        let step = self.machine.state.steps;
        Stop { step, line: line || step >= self.last, gc: before.gc_slices != now.gc_slices }
    }

    /// The next (or previous) step at which the machine can stand at this granularity; the last (first) one at the ends.
    pub fn next_step(&mut self, from: u64, granularity: Granularity, forward: bool) -> u64 {
        if forward { self.forward(from, granularity) } else { self.back(from, granularity) }
    }

    fn forward(&mut self, from: u64, granularity: Granularity) -> u64 {
        self.seek(from);
        let mut before = self.key();
        loop {
            if granularity == Granularity::GcWork {
                // Checkpoints know how much work was done: stretches without any are passed over.
                let quiet = |c: &&super::Checkpoint| c.state.gc_slices == before.gc_slices;
                let later = self.checkpoint_at(self.machine.state.steps) + 1;
                let passed = self.checkpoints.iter().skip(later).take_while(quiet).last();
                if let Some(step) = passed.map(|c| c.state.steps) {
                    self.seek(step);
                    before = self.key();
                }
            }
            if !self.advance() {
                return self.last;
            }
            let now = self.key();
            let stop = self.stop(before, now);
            if stop.step > from && stop.is(granularity) {
                return stop.step;
            }
            before = now;
        }
    }

    fn back(&mut self, from: u64, granularity: Granularity) -> u64 {
        let mut end = from;
        let mut length = SHORTEST;
        while end > 0 {
            if granularity == Granularity::GcWork {
                end = self.quiet_since(end);
            }
            let begin = end.saturating_sub(length);
            let (first, stops) = self.stretch(begin, end);
            if let Some(stop) = stops.iter().rev().find(|s| s.step < from && s.is(granularity)) {
                return stop.step;
            }
            if begin == 0 {
                break;
            }
            if first + 1 < end {
                // What the first one is shows only from further back.
                end = first + 1;
                length = (length * 4).min(LONGEST);
            } else {
                length *= 4;
            }
        }
        0
    }

    /// The first step from which on no collector work was done until just before `end`, as far as checkpoints know.
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
        // The checkpoint's own stop may still be one.
        (begin + 1).min(end)
    }

    /// The first step at or behind `begin` where the machine can stand, and the stops after it up to `end`, which is left out.
    /// With `begin` 0 the very first one is among them.
    fn stretch(&mut self, begin: u64, end: u64) -> (u64, Vec<Stop>) {
        let mut stops = Vec::new();
        self.seek(begin);
        self.keep_near();
        let first = self.machine.state.steps;
        if begin == 0 {
            stops.push(Stop { step: 0, line: true, gc: false });
        }
        let mut before = self.key();
        while self.machine.state.steps + 1 < end && self.advance() {
            let now = self.key();
            let stop = self.stop(before, now);
            if stop.step < end {
                stops.push(stop);
            }
            before = now;
        }
        (first, stops)
    }

    /// The stop before a step; `None` before the first.
    pub(super) fn previous(&mut self, step: u64) -> Option<u64> {
        (step > 0).then(|| self.back(step, Granularity::Operation))
    }
}
