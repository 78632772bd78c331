//! Goroutine stacks: allocation, growth by copying, frame walking.
//! In: a frame that does not fit. Out: a stack of twice the size, with every pointer into the old one adjusted.
//! Invariant: frames keep their distance from the high end when copied. The heap holds no pointer into a stack, except
//! from a blocked goroutine's sudogs and from functions that the machine calls where gc inlines another body
//! (`Program::heap_meets_stacks`).
//! Rules: runtime/stack.go, go1.27.

use super::goroutine::{GState, Goroutine, Printing};
use super::heap::for_each_pointer_word;
use super::memory::{Addr, BASE, Memory, OutOfMemory, PAGE};
use super::trap::{Done, Trap};
use super::{Machine, chan};
use crate::bytecode::image::code_addr;
use crate::bytecode::op::{PC_GOEXIT, PC_PANIC, Pc};
use crate::bytecode::{FnId, FnKind, Program};
use crate::settings::RunSettings;
use crate::trace::event::MarkKind;
use crate::version::{Rule, Version};

/// Bytes at the low end that frames must not use: functions that do not check for room may (`stackNosplit`).
const NOSPLIT: u64 = 800;
/// Small stacks are carved from spans of this many bytes.
const SPAN: u64 = 32 << 10;

/// Free stacks by order: 2, 4, 8, 16 KiB.
#[derive(Clone, Debug, Default)]
pub struct StackPool {
    free: [Vec<Addr>; 4],
    /// Bytes in spans and large stacks (`StackInuse`).
    pub inuse: u64,
}

impl StackPool {
    /// Allocates `[lo, hi)`; `size` is a power of two, at least 2048.
    pub fn alloc(&mut self, mem: &mut Memory, size: u64) -> Result<(Addr, Addr), OutOfMemory> {
        let order = (size / 2048).trailing_zeros() as usize;
        let Some(free) = self.free.get_mut(order) else {
            let lo = mem.alloc_pages(size / PAGE)?;
            self.inuse += size;
            return Ok((lo, lo + size));
        };
        if free.is_empty() {
            let span = mem.alloc_pages(SPAN / PAGE)?;
            self.inuse += SPAN;
            free.extend((0..SPAN / size).rev().map(|i| span + i * size));
        }
        let lo = free.pop().unwrap_or(0);
        Ok((lo, lo + size))
    }

    /// Frees the stack `[lo, hi)`.
    pub fn release(&mut self, mem: &mut Memory, lo: Addr, hi: Addr) {
        let size = hi - lo;
        // Stores to frame slots set no dirty marks, and this stack will be no goroutine's: mark it now.
        mem.mark_dirty(lo, size);
        let order = (size / 2048).trailing_zeros() as usize;
        match self.free.get_mut(order) {
            Some(free) => free.push(lo),
            None => {
                mem.free_pages(lo, size / PAGE);
                self.inuse -= size;
            }
        }
    }
}

/// Lowest word at which a frame may begin on a stack that starts at `lo`.
pub fn limit_word(lo: Addr) -> usize {
    ((lo.wrapping_sub(BASE).wrapping_add(NOSPLIT)) / 8) as usize
}

/// A physical frame.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    pub func: FnId,
    /// Next instruction to execute in this frame.
    pub pc: Pc,
    /// Index of its lowest word.
    pub fp: usize,
    /// Index of the goroutine's panic that called it as a deferred function.
    pub raised: Option<usize>,
}

/// Walks a goroutine's frames, innermost first.
pub struct Frames<'a> {
    prog: &'a Program,
    g: &'a Goroutine,
    next: Option<(Pc, usize)>,
    /// Return addresses of the frames from `next` outwards.
    returns: &'a [Pc],
    panic: usize,
}

impl<'a> Frames<'a> {
    fn new(prog: &'a Program, g: &'a Goroutine, returns: &'a [Pc], pc: Pc, fp: usize) -> Frames<'a> {
        // A deferred function is about to be called: the frame that panicked is at the instruction that panicked.
        let panicked = g.panics.last().filter(|_| pc == PC_PANIC);
        let fp = above_words(g, fp);
        let next = Some((panicked.map_or(pc, |p| p.pc), fp));
        Frames { prog, g, next, returns, panic: g.panics.len() }
    }
}

impl Iterator for Frames<'_> {
    type Item = Frame;
    fn next(&mut self) -> Option<Frame> {
        let (pc, fp) = self.next.take()?;
        let func = self.prog.func_at(pc.saturating_sub(1))?;
        let frame = self.prog.funcs[func].frame as usize;
        if frame == 0 {
            return None;
        }
        let (&ret, outer) = self.returns.split_last()?;
        self.returns = outer;
        let up = fp + frame;
        let mut raised = None;
        if ret == PC_PANIC {
            // The caller is the frame that panicked; the panic's record has its pc.
            let up = above_words(self.g, up);
            let addr = BASE + up as u64 * 8;
            while self.panic > 0 {
                self.panic -= 1;
                let p = self.g.panics[self.panic];
                if p.frame == addr {
                    self.next = Some((p.pc, up));
                    raised = Some(self.panic);
                    break;
                }
            }
        } else if ret != PC_GOEXIT && (up as u64) * 8 + BASE < self.g.stack_hi {
            self.next = Some((ret, up));
        }
        Some(Frame { func, pc, fp, raised })
    }
}

/// The frame that panicked, skipping the words below it for the method that prints the panic's value.
fn above_words(g: &Goroutine, fp: usize) -> usize {
    let printing = g.printing.is_some_and(|p| p.begins_at(BASE + fp as u64 * 8));
    if printing { fp + Printing::WORDS } else { fp }
}

/// Size of a new goroutine's stack, bytes.
pub(super) fn initial(settings: &RunSettings) -> u64 {
    settings.initial_stack.next_power_of_two().max(2048)
}

/// Size of the main goroutine's stack when the program begins; it does not shrink below it.
pub(super) fn initial_of_main(settings: &RunSettings, release: Version) -> u64 {
    initial(settings).max(if release.has(Rule::MainStackHasGrown) { 4096 } else { 0 })
}

impl Machine {
    /// Frames of a goroutine, innermost first.
    pub fn frames<'a>(&'a self, index: usize) -> Frames<'a> {
        let g = &self.state.gs[index];
        if index == self.state.cur as usize {
            Frames::new(&self.prog, g, &self.state.returns, self.state.pc, self.state.fp)
        } else {
            Frames::new(&self.prog, g, &g.returns, g.pc, g.fp)
        }
    }

    /// Unwinds the running goroutine to the frame at `target`.
    pub(super) fn leave_frames_below(&mut self, target: Addr) {
        let fp = ((target - BASE) / 8) as usize;
        let over = self.frames(self.state.cur as usize).take_while(|frame| frame.fp < fp).count();
        let left = self.state.returns.len().saturating_sub(over);
        self.state.returns.truncate(left);
        self.state.fp = fp;
    }

    /// Grows the stack and retries the call, unless the callee has no code yet.
    pub(super) fn grow_and_retry(&mut self, frame: usize, callee: FnId) -> Done {
        if self.is_unprepared(callee) {
            self.call_later(code_addr(callee), self.state.ctx);
            return Ok(());
        }
        self.grow_stack(frame, callee)?;
        self.state.pc -= 1;
        Ok(())
    }

    /// Doubles the running goroutine's stack until `frame` more words fit. Also adjusts `state.ctx`.
    /// Errors: a fatal stack overflow, or out of memory.
    pub(super) fn grow_stack(&mut self, frame: usize, callee: FnId) -> Done {
        let cur = self.state.cur as usize;
        let (lo, hi) = (self.state.gs[cur].stack_lo, self.state.gs[cur].stack_hi);
        let used = hi - (BASE + self.state.fp as u64 * 8);
        let mut size = (hi - lo) * 2;
        while size < used + frame as u64 * 8 + NOSPLIT {
            size *= 2;
        }
        // A stack may use an eighth of the memory budget: copying needs room for the old one too.
        if size > self.state.max_stack.min(self.settings.max_memory / 8) {
            return self.stack_overflow();
        }
        let (new_lo, new_hi) = self.state.stacks.alloc(&mut self.mem, size)?;
        // The unused part of the new stack may hold stale bytes; frames zero what they need.
        self.move_stack(cur, new_lo, new_hi, Some(callee))?;
        self.mark(MarkKind::StackCopy { from: hi - lo, to: new_hi - new_lo });
        self.state.steps += 1;
        Ok(())
    }

    /// Halves every stack that is less than a quarter full, as the collector does when it scans them.
    pub(super) fn shrink_stacks(&mut self) -> Done {
        for index in 0..self.state.gs.len() {
            let least = match index {
                0 => initial_of_main(&self.settings, self.prog.release),
                _ => initial(&self.settings),
            };
            let g = &self.state.gs[index];
            let (lo, hi) = (g.stack_lo, g.stack_hi);
            if g.state == GState::Dead || (hi - lo) / 2 < least {
                continue;
            }
            let current = index == self.state.cur as usize;
            let fp = if current { self.state.fp } else { g.fp };
            let used = hi - (BASE + fp as u64 * 8) + NOSPLIT;
            if used >= (hi - lo) / 4 {
                continue;
            }
            let (new_lo, new_hi) = self.state.stacks.alloc(&mut self.mem, (hi - lo) / 2)?;
            self.move_stack(index, new_lo, new_hi, None)?;
            self.mark(MarkKind::StackCopy { from: hi - lo, to: new_hi - new_lo });
        }
        Ok(())
    }

    fn move_stack(&mut self, index: usize, new_lo: Addr, new_hi: Addr, callee: Option<FnId>) -> Done {
        let (lo, hi) = (self.state.gs[index].stack_lo, self.state.gs[index].stack_hi);
        let current = index == self.state.cur as usize;
        let fp = if current { self.state.fp } else { self.state.gs[index].fp };
        let base = BASE + fp as u64 * 8;
        let used = hi - base;
        let moved = Moved { old: lo..hi, delta: new_hi.wrapping_sub(hi) };
        self.mem.copy(new_hi - used, base, used)?;
        self.adjust_frames(index, &moved);
        let at = fp.wrapping_add_signed(moved.words());
        self.adjust_arguments(index, at, &moved, callee);
        self.adjust_records(index, &moved)?;
        if self.prog.heap_meets_stacks {
            self.adjust_heap(&moved)?;
        }
        let g = &mut self.state.gs[index];
        g.stack_lo = new_lo;
        g.stack_hi = new_hi;
        g.ran = true;
        let new_fp = fp.wrapping_add_signed(moved.words());
        if current {
            self.state.fp = new_fp;
            self.state.stack_limit = limit_word(new_lo);
            moved.adjust(&mut self.state.ctx);
        } else {
            g.fp = new_fp;
        }
        self.state.stacks.release(&mut self.mem, lo, hi);
        Ok(())
    }

    /// Adjusts the pointers in the copied frames.
    fn adjust_frames(&mut self, index: usize, moved: &Moved) {
        let frames: Vec<Frame> = self.frames(index).collect();
        let prog = std::rc::Rc::clone(&self.prog);
        let end = moved.old.end.wrapping_add(moved.delta);
        for frame in &frames {
            let func = &prog.funcs[frame.func];
            let at = frame.fp.wrapping_add_signed(moved.words());
            let words = (func.frame + func.args) as usize;
            for (i, &bits) in func.ptrs.iter().enumerate() {
                let mut bits = bits;
                while bits != 0 {
                    let w = i * 64 + bits.trailing_zeros() as usize;
                    bits &= bits - 1;
                    if w < words && (BASE + (at + w) as u64 * 8) < end {
                        self.adjust_frame_word(at + w, moved);
                    }
                }
            }
        }
    }

    /// Adjusts the pointers in the outgoing area of the copied frame at word `at`. `callee`: the function being called.
    fn adjust_arguments(&mut self, index: usize, at: usize, moved: &Moved, callee: Option<FnId>) {
        let prog = std::rc::Rc::clone(&self.prog);
        match callee {
            // Between two instructions the outgoing area may already hold arguments.
            None => {
                let out = self.frames(index).next().map_or(0, |frame| prog.funcs[frame.func].out);
                (0..out as usize).for_each(|w| self.adjust_frame_word(at + w, moved));
            }
            // The callee knows which of its arguments are pointers.
            Some(callee) => {
                let func = &prog.funcs[callee];
                // System calls take addresses as integers.
                let numbers = func.kind == FnKind::Native && func.name.starts_with("syscall.");
                for w in 0..func.params as usize {
                    let bit = w + func.frame as usize;
                    if numbers || func.ptrs.get(bit / 64).is_some_and(|b| b >> (bit % 64) & 1 != 0) {
                        self.adjust_frame_word(at + w, moved);
                    }
                }
            }
        }
    }

    fn adjust_frame_word(&mut self, at: usize, moved: &Moved) {
        let mut word = self.mem.word(at);
        if moved.adjust(&mut word) {
            self.mem.set_word(at, word);
        }
    }

    /// Adjusts the pointers into the stack in the machine's records of the goroutine, in its sudogs and its blocks.
    fn adjust_records(&mut self, index: usize, moved: &Moved) -> Done {
        let g = &mut self.state.gs[index];
        for d in &mut g.defers {
            moved.adjust_frame(&mut d.frame);
            moved.adjust(&mut d.closure);
        }
        for p in &mut g.panics {
            moved.adjust_frame(&mut p.frame);
            moved.adjust_frame(&mut p.defer_frame);
            // A pointer of the program: an object may begin where the stack ends.
            moved.adjust(&mut p.value[1]);
        }
        for b in &mut g.blocks {
            moved.adjust_frame(&mut b.frame);
        }
        if let Some(printing) = &mut g.printing {
            moved.adjust_frame(&mut printing.below);
        }
        for n in &mut g.natives {
            moved.adjust_frame(&mut n.frame);
            for word in n.memo.iter_mut().flatten().chain(&mut n.scratch) {
                moved.adjust(word);
            }
        }
        moved.adjust(&mut g.wake);
        let (waiting, blocks) = (g.waiting.clone(), g.blocks.clone());
        self.state.forced_vars.moved(index as u32, &moved.old, moved.delta);
        for sudog in waiting {
            self.adjust_heap_word(sudog + chan::SUDOG_ELEM, moved)?;
        }
        let prog = std::rc::Rc::clone(&self.prog);
        for b in blocks {
            let layout = &prog.layouts[b.layout];
            for w in (0..layout.size / 8).filter(|&w| layout.is_ptr(w)) {
                self.adjust_heap_word(b.addr + 8 * w, moved)?;
            }
        }
        Ok(())
    }

    fn adjust_heap_word(&mut self, at: Addr, moved: &Moved) -> Done {
        let mut word = self.mem.load64(at)?;
        if moved.adjust(&mut word) {
            self.mem.store64(at, word)?;
        }
        Ok(())
    }

    /// Adjusts pointers from the heap into the stack.
    fn adjust_heap(&mut self, moved: &Moved) -> Done {
        let mut found = Vec::new();
        for object in self.heap.objects() {
            let layout = self.prog.layouts.get(object.layout);
            for_each_pointer_word(&self.mem, layout, object.addr, object.size, &mut |word, pointer| {
                if moved.old.contains(&pointer) {
                    found.push(word);
                }
            });
        }
        found.into_iter().try_for_each(|word| self.adjust_heap_word(word, moved))
    }

    /// Prints Go's stack overflow message. Errors: always, the fatal error.
    pub(super) fn stack_overflow(&mut self) -> Done {
        let g = &self.state.gs[self.state.cur as usize];
        let sp = BASE + self.state.fp as u64 * 8;
        let text = format!(
            "runtime: goroutine stack exceeds {}-byte limit\nruntime: sp={sp:#x} stack=[{:#x}, {:#x}]\n",
            self.state.max_stack, g.stack_lo, g.stack_hi
        );
        let _ = self.output(true, text.as_bytes());
        Err(Trap::Fatal("stack overflow".into()))
    }
}

/// A stack that has been copied.
struct Moved {
    /// The stack's former addresses.
    old: std::ops::Range<Addr>,
    /// What to add to them.
    delta: u64,
}

impl Moved {
    /// The distance, in words.
    fn words(&self) -> isize {
        (self.delta as i64 / 8) as isize
    }

    /// Adjusts a pointer into the stack. Returns whether it is one.
    fn adjust(&self, pointer: &mut u64) -> bool {
        let within = self.old.contains(pointer);
        if within {
            *pointer = pointer.wrapping_add(self.delta);
        }
        within
    }

    /// Adjusts a pointer into the stack or to its high end, the address of an empty outermost frame.
    fn adjust_frame(&self, pointer: &mut u64) {
        if !self.adjust(pointer) && *pointer == self.old.end {
            *pointer = pointer.wrapping_add(self.delta);
        }
    }
}
