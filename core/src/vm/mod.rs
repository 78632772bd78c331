//! The deterministic machine: runs bytecode step by step.
//! In: a `Program` and `RunSettings`. Out: output, totals, timeline marks, and between steps everything a snapshot
//! needs.
//! Invariant: same program, settings and seed give the same run, to the byte. Time is virtual: `STEP_NS` per step, and
//! it jumps when the machine is idle.
//! Invariant: between calls of `step_to` the whole machine is `state` + `mem` + `heap`; copying the three copies the
//! run.

mod bubble;
#[cfg(test)]
mod budget_tests;
mod chan;
mod defer;
mod equal;
mod exec;
mod finalizer;
#[cfg(test)]
mod fixture_tests;
mod generated;
pub mod goroutine;
mod hash;
pub mod heap;
pub mod history;
pub mod host;
mod iface;
mod later;
#[cfg(any(test, debug_assertions))]
mod layout_check;
mod library_frames;
mod liveness;
mod map;
mod map_clone;
mod map_iter;
mod map_race;
pub mod memory;
pub mod native;
mod ops;
mod panic;
pub mod poll;
mod pprof;
mod print;
mod recorder;
mod roots;
mod sched;
mod select;
mod slice;
mod spare;
pub mod stack;
#[cfg(test)]
mod stress_tests;
mod string;
mod system;
mod timer;
mod traceback;
mod trap;
mod unset;
mod view;
mod whatif;

use crate::bytecode::op::{PC_GOEXIT, PC_MAIN, Pc};
use crate::bytecode::{CallInfo, FnId, Image, LayoutId, Linker, Loaded, PcPos, Program, SiteId};
use crate::index::HashMap;
use crate::kernel::Kernel;
use crate::settings::RunSettings;
use crate::trace::event::{Budget, EndReason, MarkKind, WaitReason};
use goroutine::{GIndex, Goroutine};
use heap::Heap;
use memory::{Addr, Memory};
use recorder::Recorder;
use std::collections::BTreeSet;
use std::rc::Rc;
pub use trap::{Done, Trap};

/// Virtual nanoseconds of one step.
pub const STEP_NS: u64 = 2;

/// Everything that changes during a run, apart from memory, heap and output.
#[derive(Clone, Debug)]
pub struct State {
    pub steps: u64,
    /// Step at which a statement of the program last began or a goroutine was switched to. Since then only library code
    /// has run, except for further calls of the same statement.
    pub own_step: u64,
    /// The running goroutine's registers.
    pub pc: Pc,
    pub fp: usize,
    /// Return addresses of its frames, outermost first (see `Goroutine::returns`).
    pub returns: Vec<Pc>,
    /// Closure record of the closure call in progress (Go's context register).
    pub ctx: Addr,
    /// Lowest word at which a new frame may begin.
    pub stack_limit: usize,
    /// Index of the running goroutine.
    pub cur: GIndex,
    pub gs: Vec<Goroutine>,
    pub sched: sched::Sched,
    /// Maps that a goroutine is writing to while another runs.
    pub map_writes: Vec<Addr>,
    pub timers: timer::Timers,
    /// Bubbles of `testing/synctest` that have not ended, and the number ever made.
    pub bubbles: Vec<bubble::Bubble>,
    pub bubbles_made: u32,
    /// Virtual time at step 0 plus all idle jumps.
    pub time_base: u64,
    pub rng: Rng,
    pub stacks: stack::StackPool,
    /// Itabs made at run time, by addresses of interface type and concrete type.
    pub itabs: HashMap<(u64, u64), Addr>,
    /// Next byte and end of the runtime's off-heap allocations.
    pub persistent: (Addr, Addr),
    /// sudogs and defer records for reuse.
    pub sudogs: spare::Spare,
    pub defer_pool: spare::Spare,
    pub dead: Vec<GIndex>,
    pub next_id: u32,
    pub stdin_pos: usize,
    pub stdout_len: usize,
    pub stderr_len: usize,
    pub ended: Option<(i32, EndReason)>,
    pub native: native::NativeState,
    /// `None` before the first system call.
    pub kernel: Option<Rc<Kernel>>,
    pub polls: poll::Polls,
    pub finalizers: finalizer::Finalizers,
    pub system: system::System,
    pub forced_vars: whatif::ForcedVars,
    /// Goroutines started.
    pub started: u64,
    /// Cycles still to run for `runtime.GC()`, and whether the current one was forced by it.
    pub forced_cycles: u32,
    pub forced: bool,
    /// Cycles started by `runtime.GC()`.
    pub forced_total: u64,
    /// `debug.SetMaxStack`, bytes.
    pub max_stack: u64,
    /// Slices of collector work done, used for stepping.
    pub gc_slices: u64,
    /// Their total work, in units of the shortest slice.
    pub gc_work: u64,
    /// Timers run.
    pub timers_run: u64,
    /// Cycles of `RunSettings::collect_at` already started.
    pub collected: usize,
    /// Package initialisers started by the main goroutine.
    pub inits_done: usize,
    /// Initialisers started.
    pub initialised: BTreeSet<FnId>,
    /// Number of `Program::pieces` loaded.
    pub grown: usize,
    pub waiting: later::Waiting,
}

/// xorshift64*; seeded.
#[derive(Clone, Copy, Debug)]
pub struct Rng(pub u64);

impl Rng {
    pub fn new(seed: u64) -> Rng {
        Rng(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03 | 1)
    }
    pub fn next(&mut self) -> u64 {
        let mut x = self.0;
        x ^= x >> 12;
        x ^= x << 25;
        x ^= x >> 27;
        self.0 = x;
        x.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }
    /// Uniform in `0..n`.
    pub fn below(&mut self, n: u32) -> u32 {
        ((self.next() >> 32) * u64::from(n) >> 32) as u32
    }
}

/// The machine: one run of a program.
#[derive(Debug)]
pub struct Machine {
    pub prog: Rc<Program>,
    /// Frame size, entry and zeroed range of each function.
    calls: Rc<Vec<CallInfo>>,
    /// `None`: all functions have code.
    linker: Option<Box<dyn Linker>>,
    pub settings: Rc<RunSettings>,
    pub mem: Memory,
    pub heap: Heap,
    pub state: State,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    pub recorder: Recorder,
    host: Option<Box<dyn host::Host>>,
    live: liveness::Cache,
    unset: unset::Cache,
    /// Step at which `exec` leaves its loop: a stop, a preemption, a collector slice or a budget.
    event_at: u64,
    /// Step that `step_to` runs to.
    stop_at: u64,
    /// Step at which the running goroutine's time slice ends.
    slice_end: u64,
    /// Step of the next collector slice.
    gc_at: u64,
}

/// 10 ms of virtual time.
const SLICE_STEPS: u64 = 10_000_000 / STEP_NS;

impl Machine {
    /// A machine at its start, with the main goroutine ready to run.
    pub fn new(loaded: Loaded, settings: RunSettings) -> Machine {
        let Loaded { program: prog, linker } = loaded;
        let prog = Rc::new(prog);
        let settings = Rc::new(settings);
        let mut mem = Memory::new(&prog.image.bytes, prog.image.size(), settings.max_memory);
        mem.types = prog.types.clone();
        let heap = Heap::new(&settings);
        let linked = |pkg: &str| prog.funcs.iter().any(|f| f.name.starts_with(pkg));
        let files = linked("os.") || linked("fmt.");
        let linked = system::Linked { files, time: linked("time."), testing: linked("testing.") };
        let (system, next_id) = system::System::new(linked, prog.release);
        let mut state = State {
            steps: 0,
            own_step: 0,
            pc: PC_MAIN,
            fp: 0,
            returns: vec![PC_GOEXIT],
            ctx: 0,
            stack_limit: 0,
            cur: 0,
            gs: Vec::new(),
            sched: sched::Sched::default(),
            map_writes: Vec::new(),
            timers: timer::Timers::default(),
            bubbles: Vec::new(),
            bubbles_made: 0,
            time_base: 0,
            rng: Rng::new(settings.seed),
            stacks: stack::StackPool::default(),
            itabs: prog.itabs.iter().map(|i| (iface::itab_key(i), i.addr)).collect(),
            persistent: (0, 0),
            sudogs: spare::Spare::new(128),
            defer_pool: spare::Spare::new(32),
            dead: Vec::new(),
            next_id,
            stdin_pos: 0,
            stdout_len: 0,
            stderr_len: 0,
            ended: None,
            native: native::NativeState::default(),
            kernel: None,
            polls: poll::Polls::default(),
            finalizers: finalizer::Finalizers::default(),
            system,
            forced_vars: whatif::ForcedVars::default(),
            started: 1,
            forced_cycles: 0,
            forced: false,
            forced_total: 0,
            max_stack: settings.max_stack,
            gc_slices: 0,
            gc_work: 0,
            timers_run: 0,
            collected: 0,
            inits_done: 0,
            initialised: BTreeSet::new(),
            grown: 0,
            waiting: later::Waiting::default(),
        };
        let mut main = Goroutine::new(1);
        let size = stack::initial_of_main(&settings, prog.release);
        if let Ok((lo, hi)) = state.stacks.alloc(&mut mem, size) {
            main.stack_lo = lo;
            main.stack_hi = hi;
        }
        main.state = goroutine::GState::Running;
        main.entry = prog.func_at(PC_MAIN).unwrap_or(FnId(0));
        let frame = prog.funcs.get(main.entry).map_or(1, |f| f.frame as usize);
        state.fp = ((main.stack_hi - memory::BASE) / 8) as usize - frame;
        state.stack_limit = stack::limit_word(main.stack_lo);
        // Package initialisation runs locked to the main thread.
        main.locked = 1;
        state.gs.push(main);
        let calls = prog.funcs.ids().map(|id| prog.call_info(id)).collect();
        let mut machine = Machine {
            prog,
            calls: Rc::new(calls),
            linker: Some(linker),
            settings,
            mem,
            heap,
            state,
            stdout: Vec::new(),
            stderr: Vec::new(),
            recorder: Recorder::default(),
            host: None,
            live: liveness::Cache::default(),
            unset: unset::Cache::default(),
            event_at: 0,
            stop_at: 0,
            slice_end: SLICE_STEPS,
            gc_at: u64::MAX,
        };
        // The runtime's own start leaves one sudog in the P's cache.
        let size = machine.prog.layouts[machine.prog.sudog_layout].size;
        if let Ok(sudog) = machine.persistent(size) {
            machine.state.sudogs.give(sudog);
        }
        machine
    }

    /// Runs until the program ends or a budget runs out.
    pub fn run_to_end(&mut self) {
        self.step_to(u64::MAX);
        if let Some(host) = &mut self.host {
            host.flush();
        }
    }

    /// Runs until `state.steps == n` or the end.
    pub fn step_to(&mut self, n: u64) {
        self.stop_at = n;
        while self.state.ended.is_none() && self.state.steps < self.stop_at {
            self.plan();
            if self.state.steps >= self.event_at {
                self.event();
            } else {
                self.exec();
            }
            self.settle();
        }
    }

    /// Sets `event_at` to the earliest step at which the loop must stop.
    fn plan(&mut self) {
        self.event_at = self
            .stop_at
            .min(self.slice_end)
            .min(self.gc_at)
            .min(self.collect_at())
            .min(self.settings.max_steps)
            .min(self.state.timers.next_step(self.state.steps, self.now()));
    }

    /// Handles whatever is due at `event_at`.
    fn event(&mut self) {
        let steps = self.state.steps;
        if steps >= self.settings.max_steps {
            self.end(2, EndReason::Budget(Budget::Steps));
            return;
        }
        if steps >= self.collect_at() {
            self.state.collected += 1;
            self.collect();
        }
        if steps >= self.gc_at {
            self.gc_slice();
        }
        if self.state.timers.due(self.now()) {
            self.run_timers();
        }
        if steps >= self.slice_end {
            self.slice_end = steps + SLICE_STEPS;
            if let Some(host) = &mut self.host {
                host.flush();
            }
            self.preempt();
        }
    }

    /// Step of the next cycle that the settings ask for; `u64::MAX` for none.
    fn collect_at(&self) -> u64 {
        self.settings.collect_at.get(self.state.collected).copied().unwrap_or(u64::MAX)
    }

    /// Virtual nanoseconds since the start.
    pub fn now(&self) -> u64 {
        self.state.time_base + self.state.steps * STEP_NS
    }

    /// Exit status and reason, once the run has ended.
    pub fn ended(&self) -> Option<&(i32, EndReason)> {
        self.state.ended.as_ref()
    }

    /// Ends the run, unless it has ended already.
    pub(crate) fn end(&mut self, status: i32, reason: EndReason) {
        if self.state.ended.is_none() {
            self.mark(MarkKind::End { status, reason: reason.clone() });
            self.state.ended = Some((status, reason));
        }
        self.event_at = 0;
    }

    /// The running goroutine.
    pub(crate) fn g(&mut self) -> &mut Goroutine {
        let cur = self.state.cur as usize;
        &mut self.state.gs[cur]
    }

    /// The allocation site of the instruction just fetched.
    pub(crate) fn site(&self) -> SiteId {
        SiteId(self.state.pc.saturating_sub(1))
    }
    /// Position of the instruction just fetched.
    pub(crate) fn here(&self) -> PcPos {
        self.prog.pos.get(self.state.pc.saturating_sub(1) as usize).copied().unwrap_or_default()
    }

    // ---- frame words of the running goroutine

    #[inline(always)]
    pub(crate) fn reg(&self, r: u16) -> u64 {
        self.mem.word(self.state.fp + r as usize)
    }
    #[inline(always)]
    pub(crate) fn set(&mut self, r: u16, value: u64) {
        self.mem.set_word(self.state.fp + r as usize, value);
    }
    /// Address of a frame word.
    #[inline(always)]
    pub(crate) fn slot(&self, r: u16) -> Addr {
        memory::BASE + (self.state.fp as u64 + u64::from(r)) * 8
    }

    /// Allocates a zeroed heap object of one layout's size (or `size` bytes of repetitions of it).
    /// Errors: out of memory.
    pub(crate) fn alloc(&mut self, size: u64, layout: LayoutId) -> Result<Addr, Trap> {
        if size == 0 {
            return Ok(Image::ZEROBASE);
        }
        let prog = Rc::clone(&self.prog);
        let site = self.site();
        let addr =
            self.heap.alloc(&mut self.mem, &prog.layouts, size, layout, site, true, self.state.steps)?;
        if self.recorder.on {
            self.mark_alloc(addr, size, layout);
        }
        if self.heap.wants_cycle() || self.short_of_memory() {
            self.gc_at = self.state.steps;
            self.event_at = self.event_at.min(self.gc_at);
        }
        Ok(addr)
    }

    /// Allocates zeroed, word-aligned off-heap bytes (itabs, texts of runtime errors).
    pub(crate) fn persistent(&mut self, size: u64) -> Result<Addr, Trap> {
        let size = size.next_multiple_of(8);
        let (next, end) = self.state.persistent;
        if next + size > end {
            let pages = size.div_ceil(memory::PAGE).max(2);
            let addr = self.mem.alloc_pages(pages)?;
            self.mem.zero(addr, pages * memory::PAGE)?;
            self.state.persistent = (addr, addr + pages * memory::PAGE);
            return self.persistent(size);
        }
        self.state.persistent.0 = next + size;
        Ok(next)
    }

    /// Copies a string to off-heap memory.
    pub(crate) fn persistent_str(&mut self, text: &[u8]) -> Result<Addr, Trap> {
        if text.is_empty() {
            return Ok(0);
        }
        let addr = self.persistent(text.len() as u64)?;
        self.mem.write(addr, text)?;
        Ok(addr)
    }

    /// Writes to stdout or stderr. Errors: `Budget::Output` once the budget is exceeded.
    pub(crate) fn output(&mut self, stderr: bool, bytes: &[u8]) -> Done {
        let before = (self.stdout.len() + self.stderr.len()) as u64;
        let room = self.settings.max_output.saturating_sub(before);
        let shown = bytes.get(..room as usize).unwrap_or(bytes);
        let cut = shown.len() < bytes.len();
        let bytes = shown;
        let out = if stderr { &mut self.stderr } else { &mut self.stdout };
        out.extend_from_slice(bytes);
        self.state.stdout_len = self.stdout.len();
        self.state.stderr_len = self.stderr.len();
        if let Some(host) = &mut self.host {
            host.write(stderr, bytes);
        }
        if self.recorder.on {
            self.mark_output(stderr, bytes);
        }
        if cut { Err(Trap::Budget(Budget::Output)) } else { Ok(()) }
    }

    /// The trap that parks the running goroutine.
    pub(crate) fn park(&mut self, reason: WaitReason) -> Done {
        Err(Trap::Park(reason))
    }
}
