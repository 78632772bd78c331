//! Steps forwards and backwards: checkpoints and deterministic re-execution.
//! In: a machine at its start. Out: the recording of its whole run, and the machine at any step of it.
//! Nothing is stored per step: a checkpoint holds the pages that changed since the last one, and at most
//! `MAX_CHECKPOINTS` are kept; what lies between them runs again.
//! Invariant: seeking to a step gives the machine that the recording run had there, to the byte.

use super::heap::Heap;
use super::memory::{Bookkeeping, DIRTY_PAGE};
use super::{Machine, State};
use crate::diag::Placement;
use crate::trace::event::{GcPhase, Granularity};
use crate::trace::snapshot::Snapshot;
use crate::trace::stats::{Recording, Site, Stats};
use std::rc::Rc;

type Page = [u8; DIRTY_PAGE as usize];

/// Checkpoints kept; beyond, every other one goes and the distance doubles.
const MAX_CHECKPOINTS: usize = 96;
/// First distance, in steps.
const DISTANCE: u64 = 8192;
/// Scanned stretches kept.
const MAX_STRETCHES: usize = 6;

/// The machine at one step.
#[derive(Clone, Debug)]
struct Checkpoint {
    state: State,
    heap: Heap,
    pages: Vec<Rc<Page>>,
    memory: Bookkeeping,
    event_at: u64,
    slice_end: u64,
    gc_at: u64,
}

/// One place where the machine can stand still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stop {
    step: u64,
    /// A new line (or collector phase) begins here.
    line: bool,
    /// Collector work was done.
    gc: bool,
}

/// What identifies a line of execution for stepping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct LineKey {
    goroutine: u32,
    line: u32,
    depth: usize,
    phase: GcPhase,
}

/// A recorded run.
#[derive(Debug)]
pub struct History {
    machine: Machine,
    checkpoints: Vec<Checkpoint>,
    distance: u64,
    /// Pages as of the machine's memory when it last equalled a checkpoint.
    synced: Vec<Rc<Page>>,
    /// Stops of stretches between checkpoints, by first step; newest last.
    stretches: Vec<(u64, Rc<[Stop]>)>,
    recording: Recording,
    last: u64,
}

impl History {
    /// Runs the machine to its end. `progress` is told the step now and then; returning `false` ends the run there.
    pub fn record(mut machine: Machine, progress: &mut dyn FnMut(u64) -> bool) -> History {
        machine.recorder.on = true;
        let mut history = History {
            machine,
            checkpoints: Vec::new(),
            distance: DISTANCE,
            synced: Vec::new(),
            stretches: Vec::new(),
            recording: Recording::default(),
            last: 0,
        };
        history.save();
        loop {
            let next = history.machine.state.steps + history.distance;
            history.machine.step_to(next);
            if history.machine.ended().is_some() || !progress(history.machine.state.steps) {
                break;
            }
            history.save();
        }
        history.finish();
        history
    }

    fn finish(&mut self) {
        let machine = &mut self.machine;
        self.last = machine.state.steps;
        let recorder = std::mem::take(&mut machine.recorder);
        let stats = machine.heap.stats();
        let mut live = std::collections::BTreeMap::<u32, (u64, u64)>::new();
        for object in machine.heap.objects() {
            let entry = live.entry(object.site.0).or_default();
            entry.0 += 1;
            entry.1 += object.class_size;
        }
        let sites = recorder
            .sites
            .iter()
            .map(|(&id, total)| {
                let site = machine.prog.site(crate::bytecode::SiteId(id));
                let (live_count, live_bytes) = live.get(&id).copied().unwrap_or_default();
                Site {
                    pos: site.and_then(|s| machine.user_position(s.pos)),
                    what: site.map_or_else(String::new, |s| s.what.to_string()),
                    ty: site.map_or_else(String::new, |s| s.ty.to_string()),
                    placement: Placement::Heap,
                    count: total.0,
                    bytes: total.1,
                    live_count,
                    live_bytes,
                }
            })
            .collect();
        self.recording = Recording {
            stats: Stats {
                steps: self.last,
                mallocs: stats.mallocs,
                total_alloc: stats.total_alloc,
                frees: stats.frees,
                gc_cycles: machine.heap.completed_cycles(),
                goroutines: machine.state.started,
                sites,
            },
            marks: recorder.marks,
            marks_cut: recorder.cut,
            stdout: machine.stdout.clone(),
            stderr: machine.stderr.clone(),
            output_steps: recorder.output_steps,
            status: machine.ended().map_or(2, |e| e.0),
            end: machine.ended().map(|e| e.1.clone()),
        };
    }

    pub fn recording(&self) -> &Recording {
        &self.recording
    }
    pub fn last_step(&self) -> u64 {
        self.last
    }
    /// Bytes that checkpoints hold, pages shared between them counted once.
    pub fn memory_use(&self) -> usize {
        let mut seen = std::collections::HashSet::new();
        let pages = self.checkpoints.iter().flat_map(|c| &c.pages);
        pages.filter(|page| seen.insert(Rc::as_ptr(page))).count() * DIRTY_PAGE as usize
    }

    // ---- checkpoints

    fn save(&mut self) {
        if self.checkpoints.len() >= MAX_CHECKPOINTS {
            let mut index = 0;
            self.checkpoints.retain(|_| {
                index += 1;
                index % 2 == 1
            });
            self.distance *= 2;
            if !self.machine.state.steps.is_multiple_of(self.distance) && self.checkpoints.len() > 1 {
                // Keep the distance even: the next one is due later.
                let due = self.checkpoints.last().map_or(0, |c| c.state.steps) + self.distance;
                if self.machine.state.steps < due {
                    return;
                }
            }
        }
        self.sync_pages();
        let machine = &mut self.machine;
        for g in &mut machine.state.gs {
            g.ran = false;
        }
        self.checkpoints.push(Checkpoint {
            state: machine.state.clone(),
            heap: machine.heap.clone(),
            pages: self.synced.clone(),
            memory: machine.mem.bookkeeping(),
            event_at: machine.event_at,
            slice_end: machine.slice_end,
            gc_at: machine.gc_at,
        });
    }

    /// Copies the pages that changed into `synced`.
    fn sync_pages(&mut self) {
        self.machine.mark_stacks_dirty();
        let mem = &mut self.machine.mem;
        for (i, chunk) in mem.bytes.chunks(DIRTY_PAGE as usize).enumerate() {
            let dirty = mem.dirty.get(i).is_none_or(|&d| d != 0);
            if !dirty && i < self.synced.len() {
                continue;
            }
            let mut page = [0; DIRTY_PAGE as usize];
            if let Some(part) = page.get_mut(..chunk.len()) {
                part.copy_from_slice(chunk);
            }
            match self.synced.get_mut(i) {
                Some(old) => *old = Rc::new(page),
                None => self.synced.push(Rc::new(page)),
            }
        }
        mem.dirty.fill(0);
    }

    fn restore(&mut self, index: usize) {
        let Some(checkpoint) = self.checkpoints.get(index) else { return };
        self.machine.mark_stacks_dirty();
        let machine = &mut self.machine;
        machine.mem.restore_bookkeeping(&checkpoint.memory);
        let len = machine.mem.bytes.len();
        for (i, page) in checkpoint.pages.iter().enumerate() {
            let dirty = machine.mem.dirty.get(i).is_none_or(|&d| d != 0);
            let same = self.synced.get(i).is_some_and(|old| Rc::ptr_eq(old, page));
            if dirty || !same {
                let at = i * DIRTY_PAGE as usize;
                let end = (at + DIRTY_PAGE as usize).min(len);
                if let (Some(to), Some(from)) = (machine.mem.bytes.get_mut(at..end), page.get(..end - at)) {
                    to.copy_from_slice(from);
                }
            }
        }
        machine.mem.dirty.fill(0);
        self.synced = checkpoint.pages.clone();
        machine.state = checkpoint.state.clone();
        machine.heap = checkpoint.heap.clone();
        machine.event_at = checkpoint.event_at;
        machine.slice_end = checkpoint.slice_end;
        machine.gc_at = checkpoint.gc_at;
        machine.stdout.truncate(machine.state.stdout_len);
        machine.stderr.truncate(machine.state.stderr_len);
    }

    fn checkpoint_at(&self, step: u64) -> usize {
        self.checkpoints.partition_point(|c| c.state.steps <= step).saturating_sub(1)
    }

    /// Puts the machine at the first stop at or after `step`.
    pub fn seek(&mut self, step: u64) -> &mut Machine {
        let step = step.min(self.last);
        let now = self.machine.state.steps;
        let index = self.checkpoint_at(step);
        let from = self.checkpoints.get(index).map_or(0, |c| c.state.steps);
        if now > step || now < from {
            self.restore(index);
        }
        self.machine.step_to(step);
        &mut self.machine
    }

    // ---- stops

    /// All stops from a checkpoint up to the next one.
    fn stretch(&mut self, index: usize) -> Rc<[Stop]> {
        let Some(first) = self.checkpoints.get(index).map(|c| c.state.steps) else { return Rc::new([]) };
        if let Some((_, stops)) = self.stretches.iter().find(|(step, _)| *step == first) {
            return Rc::clone(stops);
        }
        let end = self.checkpoints.get(index + 1).map_or(self.last + 1, |c| c.state.steps);
        self.restore(index);
        let mut stops = Vec::new();
        // The stop at the checkpoint itself: compared with the step before it.
        let mut before = (first > 0).then(|| self.key_before(index)).flatten();
        self.restore(index);
        loop {
            let step = self.machine.state.steps;
            let key = self.line_key();
            let gc = before.is_some_and(|b: (LineKey, u64)| b.1 != self.machine.state.gc_slices);
            let line = before.is_none_or(|b| b.0 != key);
            stops.push(Stop { step, line, gc });
            before = Some((key, self.machine.state.gc_slices));
            if self.machine.ended().is_some() || step + 1 >= end {
                break;
            }
            self.machine.step_to(step + 1);
            if self.machine.state.steps >= end || self.machine.state.steps == step {
                break;
            }
        }
        if self.machine.ended().is_some()
            && let Some(last) = stops.last_mut()
        {
            last.line = true;
        }
        let stops: Rc<[Stop]> = stops.into();
        if self.stretches.len() >= MAX_STRETCHES {
            self.stretches.remove(0);
        }
        self.stretches.push((first, Rc::clone(&stops)));
        stops
    }

    /// Where the run stood just before a checkpoint.
    fn key_before(&mut self, index: usize) -> Option<(LineKey, u64)> {
        let previous = index.checked_sub(1)?;
        let stops = self.stretch_last(previous)?;
        self.seek(stops);
        Some((self.line_key(), self.machine.state.gc_slices))
    }

    fn stretch_last(&mut self, index: usize) -> Option<u64> {
        let end = self.checkpoints.get(index + 1)?.state.steps;
        let start = self.checkpoints.get(index)?.state.steps;
        // The last stop before `end`: approach it from a little before.
        let mut from = end.saturating_sub(64).max(start);
        loop {
            self.seek(from);
            let mut last = None;
            while self.machine.state.steps < end {
                last = Some(self.machine.state.steps);
                let now = self.machine.state.steps;
                self.machine.step_to(now + 1);
                if self.machine.state.steps == now {
                    break;
                }
            }
            if last.is_some() || from == start {
                return last;
            }
            from = start;
        }
    }

    fn line_key(&self) -> LineKey {
        let (pos, depth) = self.machine.user_line();
        LineKey {
            goroutine: self.machine.state.cur,
            line: pos.map_or(0, |p| p.line),
            depth,
            phase: self.machine.heap.phase(),
        }
    }

    /// The next (or previous) step at which the machine can stand at this granularity; the last (first) one at the ends.
    pub fn next_step(&mut self, from: u64, granularity: Granularity, forward: bool) -> u64 {
        let wanted = |stop: &Stop| match granularity {
            Granularity::Line => stop.line,
            Granularity::Operation => true,
            Granularity::GcWork => stop.gc,
        };
        let mut index = self.checkpoint_at(from);
        if forward {
            while index < self.checkpoints.len() {
                let stops = self.stretch(index);
                if let Some(stop) = stops.iter().find(|s| s.step > from && wanted(s)) {
                    return stop.step;
                }
                index += 1;
            }
            return self.last;
        }
        loop {
            let stops = self.stretch(index);
            if let Some(stop) = stops.iter().rev().find(|s| s.step < from && wanted(s)) {
                return stop.step;
            }
            match index.checked_sub(1) {
                Some(previous) => index = previous,
                None => return 0,
            }
        }
    }

    /// The picture at a step. `since`: the step shown before, to tell what changed.
    pub fn snapshot(&mut self, step: u64, since: Option<u64>) -> Snapshot {
        let before = since.filter(|&s| s != step).map(|s| self.seek(s).snapshot());
        let action = self.action(step);
        let mut snapshot = self.seek(step).snapshot();
        snapshot.action = action;
        if let Some(before) = before {
            snapshot.changed = super::view::changed(&before, &snapshot);
        }
        snapshot
    }

    /// What the step that led here did.
    fn action(&mut self, step: u64) -> crate::trace::snapshot::Action {
        use crate::trace::snapshot::Action;
        if step == 0 {
            return Action::Start;
        }
        let index = self.checkpoint_at(step.saturating_sub(1));
        let stops = self.stretch(index);
        let Some(previous) = stops.iter().rev().find(|s| s.step < step).map(|s| s.step) else {
            return Action::None;
        };
        self.seek(previous);
        let phase = self.machine.heap.phase();
        self.machine.recorder = super::recorder::Recorder { on: true, ..Default::default() };
        self.machine.step_to(step);
        let marks = std::mem::take(&mut self.machine.recorder).marks;
        // The line that comes next: the one the page highlights.
        let line = self.machine.user_line_text();
        super::view::action(&self.machine, &marks, line, phase)
    }
}

impl Machine {
    /// Frame slots are written without a mark: the stacks of goroutines that ran count as changed.
    fn mark_stacks_dirty(&mut self) {
        let cur = self.state.cur as usize;
        if let Some(g) = self.state.gs.get_mut(cur) {
            g.ran = true;
        }
        for g in &self.state.gs {
            if g.ran && g.stack_hi > g.stack_lo {
                self.mem.mark_dirty(g.stack_lo, g.stack_hi - g.stack_lo);
            }
        }
    }
}
