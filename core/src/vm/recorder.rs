//! Records timeline marks during a run: all up to a limit, then a sample.

use super::Machine;
use super::heap::{GcWork, Heap};
use super::history::lives::Sampler;
use super::memory::Addr;
use crate::bytecode::{Layout, LayoutId, SiteId};
use crate::index::HashMap;
use crate::span::LineCol;
use crate::trace::event::{Mark, MarkKind, StepNo};

/// Beyond this many marks only some are kept, and `cut` is set.
pub const MAX_MARKS: usize = 20_000;
/// After that, one mark of each sampled kind is kept per window; a window's length is the steps so far divided by this.
const WINDOW: u64 = 400;
/// Beyond this many marks none is kept.
const MOST: usize = 2 * MAX_MARKS;
/// Objects of the library whose callers are known.
const MAX_VIA: usize = 1 << 20;
/// Bytes kept of one write.
const MAX_TEXT: usize = 4096;

/// Collects marks and totals.
#[derive(Clone, Debug, Default)]
pub struct Recorder {
    pub on: bool,
    /// All marks are still recorded: fewer than `MAX_MARKS` so far.
    pub open: bool,
    /// Afterwards: the step at which the window ends, and the kinds that have a mark in it.
    sample: (u64, u32),
    pub marks: Vec<Mark>,
    pub cut: bool,
    /// (step, stderr, end offset) of each write.
    pub output_steps: Vec<(u64, bool, u64)>,
    /// Indexed by site, the pc of the allocating instruction. Empty until the first allocation.
    pub sites: Vec<SiteCount>,
    /// What the library allocates on behalf of the program: by site, and pc of the program's call. Not in `sites`.
    pub library: HashMap<(u32, u32), SiteCount>,
    /// Pcs of these calls, by address of the object; of at most `MAX_VIA` objects.
    pub via: HashMap<Addr, u32>,
    /// Samples of the objects; only while recording.
    pub sampler: Option<Box<Sampler>>,
    /// The last slice of collector work.
    pub gc_work: Option<GcWork>,
}

/// Objects allocated by one instruction.
#[derive(Clone, Copy, Debug, Default)]
pub struct SiteCount {
    pub objects: u64,
    /// Objects that share the 16-byte block of an earlier one; gc's heap profile leaves them out.
    pub shared: u64,
    /// Bytes of slots; an object that shares a block adds none.
    pub bytes: u64,
    /// Bytes of slots, except that objects in 16-byte blocks add their own size, whether they share the block or not.
    pub object_bytes: u64,
}

impl SiteCount {
    /// Counts one object. `slot` is its slot's size in bytes, `tiny` its own size if it is in a 16-byte block.
    pub fn add(&mut self, shared: bool, slot: u64, tiny: Option<u64>) {
        self.objects += 1;
        self.object_bytes += tiny.unwrap_or(slot);
        if shared {
            self.shared += 1;
        } else {
            self.bytes += slot;
        }
    }

    /// Objects that own their slot.
    pub fn unshared(&self) -> u64 {
        self.objects - self.shared
    }
}

const ALLOC: u32 = 1;
const OUTPUT: u32 = 2;

/// A bit for each sampled kind of mark. The others are rare, or belong together like the phases of a cycle.
fn kind_bit(kind: &MarkKind) -> u32 {
    match kind {
        MarkKind::Alloc { .. } => ALLOC,
        MarkKind::Output { .. } => OUTPUT,
        MarkKind::Free { .. } => 1 << 2,
        MarkKind::Switch { .. } => 1 << 3,
        MarkKind::Block { .. } => 1 << 4,
        MarkKind::Call { .. }
        | MarkKind::Return { .. }
        | MarkKind::GoroutineStart { .. }
        | MarkKind::GoroutineEnd { .. }
        | MarkKind::StackCopy { .. }
        | MarkKind::Panic { .. }
        | MarkKind::Dangling { .. }
        | MarkKind::End { .. }
        | MarkKind::Gc(_) => 0,
    }
}

impl Recorder {
    /// An empty recorder, switched on.
    pub fn listening() -> Recorder {
        Recorder { on: true, open: true, ..Recorder::default() }
    }

    /// Whether a mark of this kind is kept.
    fn keeps(&mut self, step: u64, bit: u32) -> bool {
        if !self.on || self.open {
            return self.on;
        }
        if self.marks.len() >= MOST {
            return false;
        }
        let (end, seen) = self.sample;
        if step >= end {
            self.sample = (step + step / WINDOW + 1, 0);
            return true;
        }
        seen & bit == 0
    }
}

impl Machine {
    /// Adds a mark at the current step. Beyond `MAX_MARKS` it drops calls and samples frequent kinds; beyond `MOST` it drops
    /// all.
    pub(super) fn mark(&mut self, kind: MarkKind) {
        self.mark_at(None, kind);
    }

    /// `pos`: instead of the statement's position.
    fn mark_at(&mut self, pos: Option<LineCol>, kind: MarkKind) {
        if !self.recorder.on {
            return;
        }
        if self.recorder.open && self.recorder.marks.len() >= MAX_MARKS {
            self.recorder.cut = true;
            self.recorder.open = false;
        }
        let bit = kind_bit(&kind);
        if !self.recorder.keeps(self.state.steps, bit) {
            return;
        }
        self.recorder.sample.1 |= bit;
        let mark = Mark {
            step: StepNo(self.state.steps),
            goroutine: self.state.gs[self.state.cur as usize].id,
            pos: pos.or_else(|| self.prog.sources.resolve(self.here().pos)),
            kind,
        };
        self.recorder.marks.push(mark);
    }

    /// Counts an allocation at its site, and adds a mark.
    pub(super) fn mark_alloc(&mut self, address: Addr, bytes: u64, layout: LayoutId) {
        let shared = self.heap.shares_block(address);
        let slot = self.heap.slot_size(address).unwrap_or(bytes);
        let noscan = self.prog.layouts.get(layout).is_none_or(Layout::noptr);
        let site = self.site().0;
        let tiny = Heap::is_tiny(bytes, noscan).then_some(bytes);
        let in_library = self.prog.func_at(site).is_some_and(|func| self.prog.funcs[func].std);
        // The line that is executed is not why a variable of the library is initialised. (What other goroutines allocate
        // meanwhile in the library loses its line as well.)
        let of_line = in_library && !self.state.system.initialises_late();
        if let Some(via) = of_line.then(|| self.user_pc()).flatten() {
            self.recorder.library.entry((site, via)).or_default().add(shared, slot, tiny);
            // Beyond `MAX_VIA`, live objects are not counted.
            if self.recorder.via.len() < MAX_VIA || self.recorder.via.contains_key(&address) {
                self.recorder.via.insert(address, via);
            }
        } else {
            if self.recorder.sites.len() <= site as usize {
                self.recorder.sites.resize(self.prog.code.len(), SiteCount::default());
            }
            if let Some(total) = self.recorder.sites.get_mut(site as usize) {
                total.add(shared, slot, tiny);
            }
        }
        if !self.recorder.keeps(self.state.steps, ALLOC) {
            return;
        }
        let ty = self.type_made(SiteId(site), layout, bytes);
        let written = self.prog.site(SiteId(site)).map(|site| site.pos.pos);
        let in_program = written.and_then(|pos| self.prog.sources.resolve(pos)).filter(|pos| pos.file.0 == 0);
        self.mark_at(in_program, MarkKind::Alloc { address, ty, bytes });
    }

    /// Records a write, and adds a mark.
    pub(super) fn mark_output(&mut self, stderr: bool, bytes: &[u8]) {
        let end = if stderr { self.stderr.len() } else { self.stdout.len() } as u64;
        let step = self.state.steps;
        match self.recorder.output_steps.last_mut() {
            Some(last) if last.0 == step && last.1 == stderr => last.2 = end,
            _ => self.recorder.output_steps.push((step, stderr, end)),
        }
        if !self.recorder.keeps(self.state.steps, OUTPUT) {
            return;
        }
        let text =
            String::from_utf8_lossy(bytes.get(..MAX_TEXT.min(bytes.len())).unwrap_or_default()).into_owned();
        self.mark(MarkKind::Output { stderr, text });
    }
}
