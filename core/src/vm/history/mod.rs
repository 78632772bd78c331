//! Steps forwards and backwards: checkpoints and deterministic re-execution.
//! In: a machine at its start. Out: the recording of its whole run, and the machine at any step.
//! Nothing is stored per step. A checkpoint holds the pages changed since the previous one; at most `MAX_CHECKPOINTS`
//! are kept, fewer if they would exceed `BYTES_PER_STEP`. Steps between checkpoints are executed again.
//! Invariant: seeking to a step gives the machine that the recording run had there, to the byte.

pub(super) mod lives;
mod pages;
mod sites;
mod stops;
#[cfg(test)]
pub(super) mod tests;

use super::heap::Heap;
use super::memory::Bookkeeping;
use super::pprof::heap_profile;
use super::{Machine, State};
use crate::bytecode::Pc;
use crate::index::HashMap;
use crate::span::{FileId, SourceFile, SourceMap};
use crate::trace::event::{EndReason, Ending, Mark, StepNo};
use crate::trace::layout::StructLayout;
use crate::trace::lives::{Edge, Life};
use crate::trace::reach::Reach;
use crate::trace::snapshot::Snapshot;
use crate::trace::stats::{Recording, Stats};
use pages::Pages;
use sites::SiteUse;

/// Checkpoints kept; beyond that every other one is dropped and the distance doubles.
const MAX_CHECKPOINTS: usize = 256;
/// Initial distance between checkpoints, in steps.
const DISTANCE: u64 = 8192;
/// Checkpoints may hold `FREE_BYTES` plus `BYTES_PER_STEP` for each step.
const FREE_BYTES: usize = 2 << 20;
const BYTES_PER_STEP: u64 = 10;

/// The machine at one step.
#[derive(Clone, Debug)]
struct Checkpoint {
    state: State,
    heap: Heap,
    pages: Pages,
    memory: Bookkeeping,
    event_at: u64,
    slice_end: u64,
    gc_at: u64,
}

impl Checkpoint {
    /// Bytes held here but not by an older checkpoint.
    fn bytes_beyond(&self, older: Option<&Checkpoint>) -> usize {
        let returns: usize =
            self.state.returns.len() + self.state.gs.iter().map(|g| g.returns.len()).sum::<usize>();
        let state = size_of::<Checkpoint>()
            + self.state.gs.len() * size_of::<super::goroutine::Goroutine>()
            + returns * size_of::<Pc>();
        match older {
            Some(older) => {
                state + self.pages.bytes_beyond(&older.pages) + self.heap.bytes_beyond(Some(&older.heap))
            }
            None => state + self.pages.bytes_beyond(&Pages::default()) + self.heap.bytes_beyond(None),
        }
    }
}

/// A recorded run.
#[derive(Debug)]
pub struct History {
    machine: Machine,
    checkpoints: Vec<Checkpoint>,
    distance: u64,
    /// Contents of the machine's memory when it last equalled a checkpoint.
    synced: Pages,
    /// An extra checkpoint near the step last stepped from.
    near: Option<Box<Checkpoint>>,
    /// Bytes held by `checkpoints`.
    held: usize,
    recording: Recording,
    profile: Vec<u8>,
    last: u64,
    /// Step after the collector's last work, once someone steps by it.
    last_work: Option<u64>,
}

impl History {
    /// Runs the machine to its end. Calls `progress` with the step now and then; if it returns `false`, the run stops
    /// there.
    pub fn record(mut machine: Machine, progress: &mut dyn FnMut(u64) -> bool) -> History {
        machine.recorder = super::recorder::Recorder::listening();
        machine.recorder.sampler = Some(Box::default());
        let mut history = History {
            machine,
            checkpoints: Vec::new(),
            distance: DISTANCE,
            synced: Pages::default(),
            near: None,
            held: 0,
            recording: Recording::default(),
            profile: Vec::new(),
            last: 0,
            last_work: None,
        };
        history.save();
        loop {
            let next = history.machine.state.steps + history.distance;
            history.machine.step_sampling(next);
            if history.machine.ended().is_some() || !progress(history.machine.state.steps) {
                break;
            }
            history.save();
        }
        history.finish();
        history
    }

    /// Makes the recording of the finished run.
    fn finish(&mut self) {
        let machine = &mut self.machine;
        self.last = machine.state.steps;
        machine.sample(true);
        let mut recorder = std::mem::take(&mut machine.recorder);
        let (lives, pace) = recorder.sampler.take().map(|sampler| sampler.finish()).unwrap_or_default();
        let stats = machine.heap.stats();
        let sites = sites::sites(machine, &recorder);
        let profiled: Vec<_> = sites.iter().filter_map(SiteUse::profiled).collect();
        self.profile = heap_profile(&machine.prog, &profiled);
        let ends_itself = matches!(machine.ended(), Some((_, EndReason::Returned | EndReason::Exited)));
        self.recording = Recording {
            stats: Stats {
                steps: self.last,
                mallocs: stats.mallocs,
                total_alloc: stats.total_alloc,
                frees: stats.frees,
                freed: stats.mallocs.saturating_sub(machine.heap.object_count()),
                gc_cycles: machine.heap.completed_cycles(),
                gc_started: machine.heap.cycles(),
                goroutines: machine.state.started,
                waiting: machine.waiting(),
                sites: sites.iter().map(|site| site.site(machine)).collect(),
            },
            marks: recorder.marks,
            marks_cut: recorder.cut,
            stdout: machine.stdout.clone(),
            stderr: machine.stderr.clone(),
            output_steps: recorder.output_steps,
            lives,
            pace,
            status: machine.ended().map_or(2, |e| e.0),
            end: machine.ended().map(|e| e.1.clone()),
            leaves_dangling: ends_itself && machine.leaves_dangling(),
        };
    }

    /// Source files of the program, and of the library parts loaded so far.
    pub fn sources(&self) -> &SourceMap {
        &self.machine.prog.sources
    }
    /// Renumbers the files of allocation sites as in `files`, by name: verdicts are of another compilation, which read
    /// other files of the library. Files that it lacks get numbers after its own.
    pub fn number_files_as(&mut self, files: &[String]) {
        let names = self.machine.prog.sources.files();
        let known: HashMap<&str, u32> = files.iter().map(String::as_str).zip(0..).collect();
        let number = |(id, file): (FileId, &SourceFile)| match id.0 {
            // The program's text, which may be an archive.
            0 => id,
            _ => FileId(known.get(&*file.name).copied().unwrap_or(files.len() as u32 + id.0)),
        };
        let numbers: Vec<FileId> = names.map(number).collect();
        for site in &mut self.recording.stats.sites {
            let own = [&mut site.pos, &mut site.outer, &mut site.origin, &mut site.via];
            let shared = site.shared_by.iter_mut().map(|(_, at)| at);
            for at in own.into_iter().chain(shared).flatten() {
                at.file = numbers.get(at.file.0 as usize).copied().unwrap_or(at.file);
            }
        }
    }
    /// The recording made by [`History::record`].
    pub fn recording(&self) -> &Recording {
        &self.recording
    }
    /// How the fields of a struct type lie in memory, as [`Machine::layout`].
    pub fn layout(&self, name: &str) -> Option<StructLayout> {
        self.machine.layout(name)
    }
    /// Heap profile of the run in pprof's format.
    pub fn heap_profile(&self) -> &[u8] {
        &self.profile
    }
    /// The run's last step.
    pub fn last_step(&self) -> u64 {
        self.last
    }
    /// Bytes held: checkpoints, shared parts counted once, and the timeline.
    pub fn memory_use(&self) -> usize {
        let marks = self.recording.marks.len() * size_of::<Mark>();
        let lives = &self.recording.lives;
        let objects = lives.objects.len() * size_of::<Life>() + lives.edges.len() * size_of::<Edge>();
        self.held + marks + objects + self.recording.output_steps.len() * size_of::<(u64, bool, u64)>()
    }

    // ---- checkpoints

    fn save(&mut self) {
        let steps = self.machine.state.steps;
        let budget = FREE_BYTES + (steps * BYTES_PER_STEP) as usize;
        if self.checkpoints.len() >= MAX_CHECKPOINTS || self.held > budget {
            self.thin();
            // Keep distances even: the next checkpoint is due later.
            let due = self.checkpoints.last().map_or(0, |c| c.state.steps + self.distance);
            if steps < due {
                return;
            }
        }
        let checkpoint = self.capture();
        self.held += checkpoint.bytes_beyond(self.checkpoints.last());
        self.checkpoints.push(checkpoint);
    }

    /// Drops every other checkpoint and doubles the distance.
    fn thin(&mut self) {
        let mut index = 0;
        self.checkpoints.retain(|_| {
            index += 1;
            index % 2 == 1
        });
        self.distance *= 2;
        self.held = 0;
        let mut older = None;
        for checkpoint in &self.checkpoints {
            self.held += checkpoint.bytes_beyond(older);
            older = Some(checkpoint);
        }
    }

    /// A checkpoint of the machine's current state.
    fn capture(&mut self) -> Checkpoint {
        self.machine.mark_stacks_dirty();
        let machine = &mut self.machine;
        self.synced.take(&mut machine.mem);
        for g in &mut machine.state.gs {
            g.ran = false;
        }
        Checkpoint {
            state: machine.state.clone(),
            heap: machine.heap.clone(),
            pages: self.synced.clone(),
            memory: machine.mem.bookkeeping(),
            event_at: machine.event_at,
            slice_end: machine.slice_end,
            gc_at: machine.gc_at,
        }
    }

    /// Keeps an extra checkpoint here, so that nearby steps are cheap to reach.
    fn keep_near(&mut self) {
        let steps = self.machine.state.steps;
        if self.near.as_ref().is_none_or(|near| near.state.steps != steps) {
            self.near = Some(Box::new(self.capture()));
        }
    }

    fn restore(&mut self, checkpoint: &Checkpoint) {
        self.machine.mark_stacks_dirty();
        let machine = &mut self.machine;
        machine.mem.restore_bookkeeping(&checkpoint.memory);
        self.synced.give(&checkpoint.pages, &mut machine.mem);
        let grown = machine.state.grown;
        machine.state = checkpoint.state.clone();
        machine.regrow(grown);
        machine.heap = checkpoint.heap.clone();
        machine.event_at = checkpoint.event_at;
        machine.slice_end = checkpoint.slice_end;
        machine.gc_at = checkpoint.gc_at;
        set_output(&mut machine.stdout, &self.recording.stdout, machine.state.stdout_len);
        set_output(&mut machine.stderr, &self.recording.stderr, machine.state.stderr_len);
    }

    /// Index of the last checkpoint at or before `step`.
    fn checkpoint_at(&self, step: u64) -> usize {
        self.checkpoints.partition_point(|c| c.state.steps <= step).saturating_sub(1)
    }

    /// Moves the machine to the first stop at or after `step`.
    pub fn seek(&mut self, step: u64) -> &mut Machine {
        let step = step.min(self.last);
        let now = self.machine.state.steps;
        let index = self.checkpoint_at(step);
        let mut from = self.checkpoints.get(index).map_or(0, |c| c.state.steps);
        let near = self.near.as_ref().map(|near| near.state.steps).filter(|&at| at <= step && at >= from);
        from = near.unwrap_or(from);
        if now > step || now < from {
            if near.is_some()
                && let Some(checkpoint) = self.near.take()
            {
                self.restore(&checkpoint);
                self.near = Some(checkpoint);
            } else if index < self.checkpoints.len() {
                let checkpoints = std::mem::take(&mut self.checkpoints);
                self.restore(&checkpoints[index]);
                self.checkpoints = checkpoints;
            }
        }
        self.machine.step_to(step);
        &mut self.machine
    }

    /// The picture at a step. `since`: the step shown before, which `changed` is relative to.
    pub fn snapshot(&mut self, step: u64, since: Option<u64>) -> Snapshot {
        let before = since.filter(|&s| s != step).map(|s| self.seek(s).earlier());
        let action = self.action(step);
        let machine = self.seek(step);
        let snapshot = match before {
            Some(before) => machine.snapshot_since(before),
            None => machine.snapshot(),
        };
        // The instruction that ends the run is not a step of its own.
        let end = self.recording.end.clone().filter(|_| step >= self.last);
        let (status, dangling) = (self.recording.status, self.recording.ends_dangling());
        let ended = end.map(|reason| Ending { status, reason, dangling });
        let mut snapshot = Snapshot { action, since: since.map(StepNo), ended, ..snapshot };
        self.machine.add_returned(&mut snapshot);
        snapshot
    }

    /// The picture at a step without the heap's objects, and without what the step did.
    pub fn stacks(&mut self, step: u64) -> Snapshot {
        self.seek(step).snapshot_of_stacks()
    }

    /// Notes which objects of a picture nothing reaches, if the picture has all objects.
    pub fn note_unreachable(&mut self, snapshot: &mut Snapshot) {
        if snapshot.heap_omitted == 0 {
            let kept = self.seek(snapshot.step.0).kept();
            for object in &mut snapshot.heap {
                object.unreachable = !object.freed && !kept.contains(&object.address);
            }
        }
    }

    /// The step that drops an object, which is still reached at the step before. `born`: step of its allocation; `step`:
    /// nothing reaches it there. If a pool or a weak pointer gave the object back, there are several such steps; one of
    /// them.
    pub fn lost_at(&mut self, object: u64, born: u64, step: u64) -> u64 {
        let (mut reached, mut lost) = (born, step);
        while reached + 1 < lost {
            let middle = reached + (lost - reached) / 2;
            if self.seek(middle).kept().contains(&object) {
                reached = middle;
            } else {
                lost = middle;
            }
        }
        lost
    }

    /// What keeps each object alive at a step.
    pub fn reach(&mut self, step: u64) -> Reach {
        self.seek(step).reach()
    }

    /// The action of the step that leads to `step`.
    fn action(&mut self, step: u64) -> crate::trace::snapshot::Action {
        use crate::trace::snapshot::Action;
        if step == 0 {
            return Action::Start;
        }
        let Some(previous) = self.previous(step) else { return Action::None };
        self.seek(previous);
        let phase = self.machine.heap.phase();
        self.machine.recorder = super::recorder::Recorder::listening();
        self.machine.heap.watched = true;
        self.machine.step_to(step);
        self.machine.heap.watched = false;
        let recorder = std::mem::take(&mut self.machine.recorder);
        // The next line: the page highlights it.
        let line = self.machine.user_line_text();
        super::view::action(&self.machine, &recorder, line, phase)
    }
}

/// Cuts or completes what a machine has written to the first `len` bytes of what the run wrote.
fn set_output(written: &mut Vec<u8>, whole: &[u8], len: usize) {
    written.truncate(len);
    written.extend_from_slice(whole.get(written.len()..len).unwrap_or_default());
}

impl Machine {
    /// Like `step_to`, but samples the objects now and then.
    fn step_sampling(&mut self, n: u64) {
        while self.state.ended.is_none() && self.state.steps < n {
            let due = self.recorder.sampler.as_ref().map_or(n, |sampler| sampler.due());
            self.step_to(due.max(self.state.steps + 1).min(n));
            if self.state.steps >= due {
                self.sample(false);
            }
        }
    }

    /// Samples the objects, if a run is being recorded.
    pub(super) fn sample(&mut self, always: bool) {
        if let Some(mut sampler) = self.recorder.sampler.take() {
            sampler.sample(self, always);
            self.recorder.sampler = Some(sampler);
        }
    }

    /// Stores to frame slots set no dirty marks: mark the whole stack of every goroutine that ran.
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
