//! What the runtime allocates for itself, at the start and for its own goroutines: invisible, but counted by
//! `MemStats`.
//! In: the first finalizer, the first cleanup, each cycle. Out: objects and bytes in addition to the heap's.
//! Rules: runtime/proc.go `allgadd`, mgc.go `gcBgMarkStartWorkers`, mfinal.go `createfing`, `runFinalizers`,
//! mcleanup.go, go1.27.

use super::Machine;
use super::heap::TinyBlock;
use super::memory::Addr;
use super::native::pool::PROCS;
use super::trap::{Done, Trap};
use crate::trace::event::GcPhase;
use crate::version::{Rule, Version};

/// A mark worker's closure and node.
const WORKER: [u64; 2] = [16, 512];
/// The channel on which mark workers report that they are ready.
const READY: u64 = 112;
/// Argument frame of the finalizer goroutine.
const ARGUMENTS: u64 = 16;
/// The first list of goroutines, with room for eight.
const FIRST_LIST: u64 = 64;
/// Ids used before the program starts, in every release.
const FIRST: u32 = 4;

/// Memory of the runtime itself.
#[derive(Clone, Debug)]
pub struct System {
    pub objects: u64,
    pub bytes: u64,
    /// How many of these were freed.
    pub freed: u64,
    pub freed_bytes: u64,
    /// Length and address of the list of all goroutines.
    goroutines: u64,
    pub list: Addr,
    workers: u64,
    /// Ids of the goroutines that run finalizers and cleanups, once they exist.
    pub finalizers: Option<u32>,
    pub cleanups: Option<u32>,
    /// Package unique has started its goroutine; only in releases before the cleanup queue.
    unique: bool,
    /// The goroutine that changes the signals' masks has started.
    signals: bool,
    arguments: bool,
    first_list: FirstList,
    /// Objects and bytes that the first collection frees.
    start: Option<(u64, u64)>,
    late: LateInits,
}

/// What initialisers allocated that ran during the program. Go runs them before `main`, so it does not count. (One that
/// panics ends the program.)
#[derive(Clone, Copy, Default, Debug)]
struct LateInits {
    /// How many are under way, one within another.
    depth: u32,
    /// The heap's objects and bytes when the outermost one began.
    before: (u64, u64),
    /// The tiny block that the program was filling then, if any, and the number of cycles; `None` during one.
    tiny: Option<(Option<TinyBlock>, u64)>,
    objects: u64,
    bytes: u64,
}

/// Objects, and bytes in use, when a program with package os starts; a few less without it. Includes the environment.
const AT_START: (u64, u64) = (118, 63_520);
/// How many of these objects shared a tiny block.
const SHARED_AT_START: u64 = 5;
/// How many of these objects and bytes the first collection frees.
const GARBAGE_AT_START: (u64, u64) = (13, 3432);

/// Linked packages whose initialisation allocates.
#[derive(Clone, Copy, Debug)]
pub struct Linked {
    /// Package os, whose files have finalizers.
    pub files: bool,
    pub time: bool,
    pub testing: bool,
}

/// The first list of all goroutines.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum FirstList {
    InUse,
    /// Replaced by a larger one.
    Garbage,
    Freed,
}

impl System {
    /// Also returns the id of the next goroutine.
    pub fn new(linked: Linked, release: Version) -> (System, u32) {
        let Linked { files, time, testing } = linked;
        let first = FIRST + u32::from(release.has(Rule::ProcessorsAreTracked));
        let finalizers = files.then_some(first + 1);
        let last = finalizers.unwrap_or(first);
        let more = u64::from(files || time) + u64::from(testing);
        let system = System {
            objects: AT_START.0,
            bytes: AT_START.1,
            freed: SHARED_AT_START,
            freed_bytes: 0,
            goroutines: u64::from(last),
            list: 0,
            workers: 0,
            finalizers,
            cleanups: None,
            unique: false,
            signals: false,
            arguments: false,
            first_list: FirstList::InUse,
            start: Some((GARBAGE_AT_START.0 + more, GARBAGE_AT_START.1 + 16 * more)),
            late: LateInits::default(),
        };
        (system, last + 1)
    }

    /// Objects and bytes that Go would have allocated before `main`, including those that other goroutines allocated
    /// meanwhile, and those freed since.
    pub fn before_main(&self) -> (u64, u64) {
        (self.late.objects, self.late.bytes)
    }

    /// Whether variables are being initialised that Go would have initialised before `main`.
    pub fn initialises_late(&self) -> bool {
        self.late.depth > 0
    }

    /// A collection starts: counts what it frees.
    pub fn forget_garbage(&mut self) {
        if let Some((objects, bytes)) = self.start.take() {
            self.freed += objects;
            self.freed_bytes += bytes;
        }
        if self.first_list == FirstList::Garbage {
            self.first_list = FirstList::Freed;
            self.freed += 1;
            self.freed_bytes += FIRST_LIST;
        }
    }

    fn count(&mut self, sizes: &[u64]) {
        self.objects += sizes.len() as u64;
        self.bytes += sizes.iter().sum::<u64>();
    }
}

impl Machine {
    /// Initialisers run now because a function that needs them has been called for the first time.
    pub(super) fn late_inits(&mut self, end: bool) {
        let stats = self.heap.stats();
        let in_main = self.state.inits_done > self.prog.init.len();
        let is_idle = self.heap.phase() == GcPhase::Off;
        let cycles = self.heap.cycles();
        let late = &mut self.state.system.late;
        match end {
            false => {
                if late.depth == 0 {
                    late.before = (stats.mallocs, stats.total_alloc);
                    let aside = in_main && is_idle;
                    late.tiny = aside.then(|| (self.heap.exchange_tiny(None), cycles));
                }
                late.depth += 1;
            }
            true => {
                late.depth = late.depth.saturating_sub(1);
                if late.depth == 0 && in_main {
                    late.objects += stats.mallocs - late.before.0;
                    late.bytes += stats.total_alloc - late.before.1;
                    // A collection may have freed it.
                    if let Some((block, _)) = late.tiny.take().filter(|(_, before)| *before == cycles) {
                        self.heap.exchange_tiny(block);
                    }
                }
            }
        }
    }

    /// The list of all goroutines grows by append, to 16, 32, … words after the first 8.
    pub(super) fn list_goroutine(&mut self) -> Done {
        let len = self.state.system.goroutines;
        self.state.system.goroutines += 1;
        if len >= 8 && len.is_power_of_two() {
            if len == 8 {
                self.state.system.first_list = FirstList::Garbage;
            }
            let layout = self.prog.pointer_layout;
            self.state.system.list = self.alloc(len * 2 * 8, layout)?;
        }
        Ok(())
    }

    /// Starts a system goroutine; returns its id.
    fn system_goroutine(&mut self) -> Result<u32, Trap> {
        let id = self.state.next_id;
        self.state.next_id += 1;
        let descriptor = if self.prog.release.has(Rule::LargerGoroutines) { 480 } else { 448 };
        self.state.system.count(&[descriptor]);
        self.list_goroutine()?;
        Ok(id)
    }

    /// Starts one mark worker per P at the first cycle.
    pub(super) fn start_workers(&mut self) -> Done {
        let procs = self.state.native.pools.procs.unwrap_or(PROCS).clamp(1, 1024);
        if self.state.system.workers >= procs {
            return Ok(());
        }
        self.state.system.count(&[READY]);
        if procs > 1 {
            // Main mostly waits for them on a P without a spare sudog.
            let sudog = if self.prog.release.has(Rule::LargerGoroutines) { 112 } else { 96 };
            self.state.system.count(&[sudog]);
        }
        // Memory is counted for several processors, but ids only for our single one, unless `GOMAXPROCS` was set.
        let numbered = self.state.native.pools.procs.unwrap_or(1);
        while self.state.system.workers < procs {
            let next = self.state.next_id;
            self.state.system.count(&WORKER);
            self.system_goroutine()?;
            if self.state.system.workers >= numbered {
                self.state.next_id = next;
            }
            self.state.system.workers += 1;
        }
        Ok(())
    }

    /// Accounts for the finalizer goroutine, at the first finalizer.
    pub(super) fn first_finalizer(&mut self) -> Done {
        if self.state.system.finalizers.is_none() {
            self.state.system.finalizers = Some(self.system_goroutine()?);
        }
        Ok(())
    }

    /// Accounts for the cleanup goroutine, at the first cleanup.
    pub(super) fn first_cleanup(&mut self) -> Done {
        if !self.prog.release.has(Rule::CleanupsHaveGoroutine) {
            self.first_finalizer()?;
            self.state.system.cleanups = self.state.system.finalizers;
        } else if self.state.system.cleanups.is_none() {
            self.state.system.cleanups = Some(self.system_goroutine()?);
        }
        Ok(())
    }

    /// The first value of package unique starts a goroutine, in releases before the cleanup queue.
    pub(super) fn first_unique(&mut self) -> Done {
        if !std::mem::replace(&mut self.state.system.unique, true) {
            self.system_goroutine()?;
        }
        Ok(())
    }

    /// The first signal that the program asks for starts a goroutine.
    pub(super) fn first_signal(&mut self) -> Done {
        if !std::mem::replace(&mut self.state.system.signals, true) {
            self.system_goroutine()?;
        }
        Ok(())
    }

    pub(super) fn finalizer_runs(&mut self) {
        if !std::mem::replace(&mut self.state.system.arguments, true) {
            self.state.system.count(&[ARGUMENTS]);
        }
    }
}
