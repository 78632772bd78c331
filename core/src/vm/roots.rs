//! The collector's roots (globals, pointer words of frames, the machine's own lists) and its slices between steps.
//! Rules: runtime/mgcmark.go (root jobs), go1.27.

use super::Machine;
use super::goroutine::{GIndex, GState, Resume};
use super::heap::{self, GcWork, Roots};
use super::memory::{Addr, BASE};
use super::stack::Frame;
use crate::bytecode::FnKind;
use crate::bytecode::op::PC_GOEXIT;
use crate::index::{HashMap, HashSet};
use crate::settings::Barrier;
use crate::trace::event::{Budget, EndReason, GcPhase, MarkKind};
use std::rc::Rc;

/// Where a root is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Root {
    /// A word of a package-level variable.
    Global(Addr),
    /// A word of a frame, or of a block or native call that belongs to one (then `slot` may be elsewhere).
    Frame {
        goroutine: GIndex,
        frame: Addr,
        slot: Addr,
    },
    /// A pending deferred call.
    Defer {
        goroutine: GIndex,
        frame: Addr,
    },
    /// The value of a panic in progress.
    Panic {
        goroutine: GIndex,
    },
    /// The closure of a function that the goroutine is about to run, which reads it on entry.
    Entry {
        goroutine: GIndex,
    },
    Timer,
    /// A finalizer or cleanup, its arguments, or a pointer in an object with a finalizer.
    Finalizer,
    /// The tiny block that the allocator is filling (`gcMarkTinyAllocs`).
    Allocator,
    /// The machine's own lists.
    Runtime,
}

/// Steps that one slice of collector work counts as, so that a run that only collects ends too.
const STEPS_PER_SLICE: u64 = 20;
/// Slices allowed however few the steps.
const MIN_SLICES: u64 = 20_000_000;
/// Bytes scanned, spans swept and specials visited that count as one slice.
const BYTES_PER_SLICE: u64 = 256;
const SPANS_PER_SLICE: u64 = 8;
const SPECIALS_PER_SLICE: u64 = 4;

impl Machine {
    /// All roots, with the sizes that pacing needs.
    pub(crate) fn roots(&self) -> Roots {
        let mut pointers: Vec<Addr> = Vec::new();
        self.for_each_root(&mut |_, p| pointers.push(p));
        let stack_bytes = self.state.gs.iter().map(|g| g.stack_hi - g.stack_lo).sum();
        let global_bytes = self.global_roots().len() as u64 * 8;
        Roots { pointers, stack_bytes, global_bytes }
    }

    /// Calls `f` with every root that holds a pointer. Address-taken variables that their function no longer names are
    /// only roots if a live pointer leads to them.
    pub(super) fn for_each_root(&self, f: &mut dyn FnMut(Root, Addr)) {
        let mut stacks: Vec<(Addr, Addr, usize)> = Vec::new();
        for (i, g) in self.state.gs.iter().enumerate().filter(|(_, g)| g.state != GState::Dead) {
            stacks.push((g.stack_lo, g.stack_hi, i));
        }
        stacks.sort_unstable();
        let stack_of = |p: Addr| {
            let before = stacks.partition_point(|&(lo, ..)| lo <= p);
            let &(_, hi, g) = stacks.get(before.checked_sub(1)?)?;
            (p < hi).then_some((g, p))
        };
        let mut into_stacks: Vec<(usize, Addr)> = Vec::new();
        let out = &mut |root: Root, p: Addr| {
            if p >= BASE {
                into_stacks.extend(stack_of(p));
                f(root, p);
            }
        };
        for &at in self.global_roots() {
            out(Root::Global(BASE + at), self.mem.load64(BASE + at).unwrap_or(0));
        }
        for (i, g) in self.state.gs.iter().enumerate() {
            out(Root::Runtime, g.descriptor);
            out(Root::Runtime, g.timer);
            if g.state != GState::Dead {
                self.frame_roots(i, out);
                self.other_roots(i, out);
            }
        }
        out(Root::Entry { goroutine: self.state.cur }, self.pending_ctx());
        out(Root::Runtime, self.state.system.list);
        self.state
            .sudogs
            .records()
            .chain(self.state.defer_pool.records())
            .for_each(|p| out(Root::Runtime, p));
        self.timer_roots(&mut |p| out(Root::Timer, p));
        self.heap.tiny_block().into_iter().for_each(|p| out(Root::Allocator, p));
        self.state.native.roots().for_each(|p| out(Root::Runtime, p));
        self.finalizer_roots(&mut |p| out(Root::Finalizer, p));
        let mut frames: HashMap<usize, Vec<Frame>> = HashMap::default();
        let mut seen: HashSet<Addr> = HashSet::default();
        while let Some((g, p)) = into_stacks.pop() {
            let frames = frames.entry(g).or_insert_with(|| self.frames(g).collect());
            self.variable_roots(g, frames, p, &mut seen, &mut |root, p| {
                if p >= BASE {
                    into_stacks.extend(stack_of(p));
                    f(root, p);
                }
            });
        }
    }

    /// Calls `out` with the roots of a goroutine, not dead, besides the live words of its frames.
    fn other_roots(&self, index: usize, out: &mut dyn FnMut(Root, Addr)) {
        let (g, goroutine) = (&self.state.gs[index], index as GIndex);
        let of_frame = |frame: Addr| Root::Frame { goroutine, frame, slot: frame };
        for d in &g.defers {
            out(Root::Defer { goroutine, frame: d.frame }, d.closure);
            out(Root::Runtime, d.record);
        }
        for p in &g.panics {
            out(Root::Panic { goroutine }, p.value[1]);
        }
        for n in &g.natives {
            let held = n.memo.iter().flatten().chain(&n.scratch);
            held.for_each(|&p| out(of_frame(n.frame), p));
        }
        for b in &g.blocks {
            let layout = &self.prog.layouts[b.layout];
            for w in (0..layout.size / 8).filter(|&w| layout.is_ptr(w)) {
                let slot = b.addr + 8 * w;
                let root = Root::Frame { goroutine, frame: b.frame, slot };
                out(root, self.mem.load64(slot).unwrap_or(0));
            }
        }
        out(Root::Entry { goroutine }, g.wake);
        g.waiting.iter().for_each(|&p| out(Root::Runtime, p));
    }

    /// Addresses of the words of a goroutine's frames that the collector scans: live ones, and those of address-taken
    /// variables that live pointers lead to. The operands of instructions under way count as live.
    pub(super) fn scanned_words(&self, index: usize) -> HashSet<Addr> {
        let g = &self.state.gs[index];
        let frames: Vec<Frame> = self.frames(index).collect();
        let (mut words, mut seen) = (HashSet::default(), HashSet::default());
        let mut into_stack = Vec::new();
        let mut found = |root: Root, p: Addr, into_stack: &mut Vec<Addr>| {
            if let Root::Frame { slot, .. } = root {
                words.insert(slot);
            }
            into_stack.extend((g.stack_lo..g.stack_hi).contains(&p).then_some(p));
        };
        self.other_roots(index, &mut |root, p| found(root, p, &mut into_stack));
        let goroutine = index as GIndex;
        self.words_in_use(index, true, &mut |frame, slot, p| {
            found(Root::Frame { goroutine, frame, slot }, p, &mut into_stack);
        });
        while let Some(p) = into_stack.pop() {
            self.variable_roots(index, &frames, p, &mut seen, &mut |root, p| found(root, p, &mut into_stack));
        }
        words
    }

    /// Calls `out` with the pointer words of the address-taken variable that `p` points to, once per variable.
    /// `frames`: the goroutine's, innermost first.
    fn variable_roots(
        &self,
        index: usize,
        frames: &[Frame],
        p: Addr,
        seen: &mut HashSet<Addr>,
        out: &mut dyn FnMut(Root, Addr),
    ) {
        for (frame, slot) in self.variables_at(frames, p) {
            let func = &self.prog.funcs[frame.func];
            let frame_at = BASE + frame.fp as u64 * 8;
            if !seen.insert(frame_at + slot.start as u64 * 8) {
                continue;
            }
            for w in slot {
                let at = frame_at + w as u64 * 8;
                if func.ptrs.get(w / 64).is_some_and(|bits| bits >> (w % 64) & 1 != 0)
                    && at < self.state.gs[index].stack_hi
                {
                    let root = Root::Frame { goroutine: index as GIndex, frame: frame_at, slot: at };
                    out(root, self.mem.word(frame.fp + w));
                }
            }
        }
    }

    /// The address-taken variable that `p` points to: its words in its frame, and, of an argument, also those in the frame
    /// that called.
    fn variables_at<'a>(
        &'a self,
        frames: &'a [Frame],
        p: Addr,
    ) -> impl Iterator<Item = (&'a Frame, std::ops::Range<usize>)> {
        let word = (p.wrapping_sub(BASE) / 8) as usize;
        let at = frames.partition_point(|frame| frame.fp <= word);
        frames.get(at.saturating_sub(2)..at).unwrap_or_default().iter().filter_map(move |frame| {
            let func = &self.prog.funcs[frame.func];
            let offset = word.checked_sub(frame.fp)?;
            let slot = func.variable_in_memory(offset)?;
            Some((frame, slot.start..slot.end.min((func.frame + func.args) as usize)))
        })
    }

    /// Whether `p` points to a variable in a frame of which the collector scans a word. `scanned`: the words that it scans.
    pub(super) fn leads_to_scanned(&self, frames: &[Frame], p: Addr, scanned: &HashSet<Addr>) -> bool {
        self.variables_at(frames, p)
            .any(|(frame, mut slot)| slot.any(|w| scanned.contains(&(BASE + (frame.fp + w) as u64 * 8))))
    }

    /// Whether a goroutine is in an operation that has not ended; its pc is already past it.
    pub(super) fn is_blocked(&self, index: usize) -> bool {
        let g = &self.state.gs[index];
        let waits = !matches!(g.resume, Resume::Nothing | Resume::MapWrite(_));
        waits || matches!(g.state, GState::Waiting(_))
    }

    /// Calls `out` with the pointer words of a goroutine's frames that are live.
    pub(super) fn frame_roots(&self, index: usize, out: &mut dyn FnMut(Root, Addr)) {
        let goroutine = index as GIndex;
        self.frame_words(index, &mut |frame, slot, p| out(Root::Frame { goroutine, frame, slot }, p));
    }

    /// Calls `out` with the frame's address, the word's address and the pointer, for each live pointer word of a goroutine's
    /// frames.
    pub(super) fn frame_words(&self, index: usize, out: &mut dyn FnMut(Addr, Addr, Addr)) {
        self.words_in_use(index, false, out);
    }

    /// `under_way`: also the operands of the instruction that each frame is in.
    fn words_in_use(&self, index: usize, under_way: bool, out: &mut dyn FnMut(Addr, Addr, Addr)) {
        let g = &self.state.gs[index];
        let hi = (g.stack_hi - BASE) / 8;
        let blocked = self.is_blocked(index);
        for (depth, frame) in self.frames(index).enumerate() {
            let func = &self.prog.funcs[frame.func];
            let words = (func.frame + func.args) as usize;
            let live = self.live.get(&self.prog, frame.func);
            let mut push = |w: usize| {
                let at = BASE + frame.fp as u64 * 8;
                out(at, at + w as u64 * 8, self.mem.word(frame.fp + w));
            };
            if depth == 0 && func.kind != FnKind::Native {
                // Arguments not yet passed or results not yet fetched: their types are unknown.
                (0..func.out as usize).filter(|&w| live.at(frame.pc, w)).for_each(&mut push);
            }
            for (i, &bits) in func.ptrs.iter().enumerate() {
                let mut bits = bits;
                while bits != 0 {
                    let w = i * 64 + bits.trailing_zeros() as usize;
                    bits &= bits - 1;
                    // A blocked operation still needs its operands.
                    let before = under_way || depth == 0 && blocked;
                    let needed = || live.at(frame.pc, w) || before && live.at(frame.pc.saturating_sub(1), w);
                    if w < words && ((frame.fp + w) as u64) < hi && needed() {
                        push(w);
                    }
                }
            }
        }
    }

    /// Pointer words of the program's package variables.
    pub(super) fn own_global_words(&self) -> Vec<Addr> {
        let own = self.prog.globals.iter().filter(|g| !g.std);
        let own = own.map(|g| g.addr..g.addr + self.prog.types[g.ty].size);
        let mut own: Vec<_> = own.filter(|range| !range.is_empty()).collect();
        own.sort_unstable_by_key(|range| range.start);
        let is_own = |word: &Addr| {
            let before = own.partition_point(|range| range.start <= *word);
            before.checked_sub(1).and_then(|last| own.get(last)).is_some_and(|range| range.contains(word))
        };
        self.global_roots().iter().map(|at| BASE + at).filter(is_own).collect()
    }

    /// Clears the caches that a collection clears: what pools hold since the cycle before last, spare records. Before
    /// the first cycle the collector's workers are started, which lets others run: stopped timers go.
    pub(super) fn clear_caches(&mut self) {
        self.state.native.pools.clean();
        self.state.sudogs.clean();
        self.state.defer_pool.clean();
        // Between two instructions no native is running.
        self.state.native.scratch_root = 0;
        self.state.native.scratch_root2 = 0;
        if self.heap.cycles() == 0 {
            self.state.timers.forget_stopped();
        }
    }

    /// Stops the world: empties pools, shrinks little-used stacks, takes the roots.
    pub(super) fn begin_cycle(&mut self) {
        self.sample(true);
        self.clear_caches();
        // No line of the program allocates what the workers need.
        let pc = std::mem::replace(&mut self.state.pc, PC_GOEXIT);
        let started = self.start_workers();
        self.state.pc = pc;
        if let Err(trap) = started {
            self.trap(trap);
        }
        if let Err(trap) = self.shrink_stacks() {
            self.trap(trap);
        }
        self.state.system.forget_garbage();
        let roots = self.roots();
        self.state.timers.forget_stopped();
        self.heap.start_cycle(&mut self.mem, roots);
    }

    /// Does one slice of collector work between two steps.
    pub(super) fn gc_slice(&mut self) {
        let prog = Rc::clone(&self.prog);
        let due = self.gc_at.min(self.state.steps) + 1;
        if self.heap.slice_interval().is_none() && (self.heap.wants_cycle() || self.short_of_memory()) {
            // Starting is a step of its own: objects that roots point to are grey, and none is scanned yet.
            self.begin_cycle();
            self.mark(MarkKind::Gc(GcPhase::Mark));
            self.count_slice();
            self.gc_at = self.next_slice(due);
            return;
        }
        let (scanned, unswept) = (self.heap.scanned_bytes(), self.heap.unswept_spans());
        let roots = self.heap.wants_rescan().then(|| self.roots());
        let work = if roots.is_some_and(|roots| self.heap.rescan(roots)) {
            GcWork::Rescanned
        } else {
            self.heap.gc_step(&mut self.mem, &prog.layouts)
        };
        if self.recorder.on {
            self.recorder.gc_work = Some(work);
        }
        self.state.gc_work += 1
            + self.heap.scanned_bytes().saturating_sub(scanned) / BYTES_PER_SLICE
            + unswept.saturating_sub(self.heap.unswept_spans()) / SPANS_PER_SLICE;
        if work == GcWork::Phase(GcPhase::Sweep) {
            self.state.gc_work += self.state.finalizers.specials() / SPECIALS_PER_SLICE;
        }
        if self.state.gc_work > MIN_SLICES.max(self.settings.max_steps / STEPS_PER_SLICE) {
            self.count_slice();
            self.end(2, EndReason::Budget(Budget::Steps));
            return;
        }
        if work == GcWork::Phase(GcPhase::Sweep) {
            self.queue_finalizers();
        }
        match work {
            GcWork::Phase(phase) => self.mark(MarkKind::Gc(phase)),
            GcWork::Swept { objects, bytes } if objects > 0 => self.mark(MarkKind::Free { objects, bytes }),
            GcWork::Done => self.mark(MarkKind::Gc(GcPhase::Off)),
            _ => {}
        }
        if work == GcWork::Done && self.settings.barrier == Barrier::None {
            self.find_lost();
        }
        self.count_slice();
        let idle = self.heap.slice_interval().is_none();
        if idle {
            self.state.forced = false;
            if self.state.forced_cycles > 0 {
                self.start_forced();
            }
        }
        self.gc_at = self.next_slice(due);
    }

    /// Counts a slice as a step, after its marks.
    fn count_slice(&mut self) {
        self.state.steps += 1;
        self.state.gc_slices += 1;
    }

    /// The step of the slice that follows one due at `due`.
    fn next_slice(&self, due: u64) -> u64 {
        match self.heap.slice_interval() {
            // A goroutine waits for this cycle: run nothing else.
            Some(_) if self.state.forced || self.state.forced_cycles > 0 => self.state.steps,
            Some(_) if self.short_of_memory() => self.state.steps,
            // The world is stopped.
            Some(_) if self.heap.phase() == GcPhase::MarkTermination => self.state.steps,
            // During an instruction of many steps, the collector runs alongside.
            Some(interval) => due + interval.max(1),
            None => u64::MAX,
        }
    }

    /// Whether the program must wait for the collector, because garbage fills much of the memory budget.
    pub(super) fn short_of_memory(&self) -> bool {
        let (used, budget) = (self.heap.heap_alloc(), self.settings.max_memory);
        if used < budget / 2 {
            return false;
        }
        let running = self.heap.slice_interval().is_some();
        running || used > budget / 4 * 3 && used.saturating_sub(self.heap.marked_bytes()) > budget / 16
    }

    /// Without a barrier a cycle may free reachable objects: marks each one found.
    fn find_lost(&mut self) {
        let mut pointers = self.roots().pointers;
        let objects: Vec<_> = self.heap.objects().collect();
        for object in objects {
            let layout = self.prog.layouts.get(object.layout);
            heap::for_each_pointer(&self.mem, layout, object.addr, object.size, &mut |p| pointers.push(p));
        }
        pointers.sort_unstable();
        pointers.dedup();
        pointers.retain(|&p| self.heap.is_freed(p));
        for address in pointers {
            let what = self.freed_name(address);
            self.mark(MarkKind::Dangling { address, what, used: false });
        }
    }

    /// Starts a concurrent cycle now, unless one is running.
    pub(super) fn collect(&mut self) {
        if self.heap.slice_interval().is_none() {
            self.begin_cycle();
            self.mark(MarkKind::Gc(GcPhase::Mark));
        }
        self.gc_at = self.heap.slice_interval().map_or(u64::MAX, |i| self.state.steps + i.max(1));
    }

    /// `runtime.GC()`: finishes the running cycle, then runs a complete one with its sweep, slice by slice, while the
    /// mutator waits.
    pub(crate) fn gc_now(&mut self) {
        self.state.forced_cycles = 1;
        if self.heap.slice_interval().is_none() {
            self.start_forced();
        }
        self.gc_at = self.state.steps;
        self.event_at = self.event_at.min(self.gc_at);
        self.state.steps += 1;
    }

    fn start_forced(&mut self) {
        self.state.forced_cycles -= 1;
        self.state.forced = true;
        self.state.forced_total += 1;
        self.begin_cycle();
        self.mark(MarkKind::Gc(GcPhase::Mark));
    }
}
