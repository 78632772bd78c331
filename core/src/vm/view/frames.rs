//! Frames, with inlined calls shown as frames inside their physical one.
//! Shown are the variables in scope. Temporaries, and variables whose scope or inlined call has ended (a closure may still
//! use them), are shown while something points to them; what is pointed to shares its slot with no other variable.

use super::value::Nesting;
use crate::bytecode::{FnId, FnKind, Func, VarInfo, VarKind, VarPlace, image};
use crate::index::{HashMap, HashSet};
use crate::trace::names::short;
use crate::trace::snapshot::{
    Action, FrameView, GoroutineView, ObjectView, SlotKind, SlotView, Snapshot, UNNAMED, ValueView,
};
use crate::vm::Machine;
use crate::vm::goroutine::{GState, Goroutine};
use crate::vm::memory::{Addr, BASE};
use crate::vm::stack::Frame;
use crate::vm::unset::Held;
use std::cell::OnceCell;

/// Frames shown at each end of a very deep stack.
const SHOWN: usize = 50;

/// Name of the array that a call makes for its last arguments. What a library function does with it is not the
/// program's concern.
const ARGUMENTS: &str = "... argument";

/// Offset of `sched.ctxt` in `runtime.g`.
const SCHED_CTXT: u64 = 80;

/// A variable that is shown only while something points to it.
struct Spare<'a> {
    /// Index of its frame's view, and how many of that view's slots are declared before it.
    view: usize,
    at: usize,
    frame: Frame,
    pc: u32,
    /// Index in the function's variables.
    index: usize,
    var: &'a VarInfo,
}

/// The goroutine whose frames are shown.
struct Stack {
    index: usize,
    /// No frames are left out.
    whole: bool,
    /// What the collector scans of them, once needed.
    scanned: OnceCell<HashSet<Addr>>,
}

impl Machine {
    /// Frames of a goroutine, innermost first, and the number left out of the middle.
    pub(super) fn frame_views(&self, index: usize) -> (Vec<FrameView>, u32) {
        let frames: Vec<Frame> = self.frames(index).collect();
        let elided = frames.len().saturating_sub(2 * SHOWN);
        let stack = Stack { index, whole: elided == 0, scanned: OnceCell::new() };
        let mut views = Vec::new();
        let mut spares = Vec::new();
        for (depth, frame) in frames.iter().enumerate() {
            if elided > 0 && (SHOWN..SHOWN + elided).contains(&depth) {
                continue;
            }
            self.push_frame(&stack, frame, depth, &mut views, &mut spares);
        }
        if !spares.is_empty() {
            self.add_held(&stack, spares, &mut views);
        }
        (views, elided as u32)
    }

    fn push_frame<'a>(
        &'a self,
        stack: &Stack,
        frame: &Frame,
        depth: usize,
        views: &mut Vec<FrameView>,
        spares: &mut Vec<Spare<'a>>,
    ) {
        let func = &self.prog.funcs[frame.func];
        if func.kind == FnKind::Native || func.frame == 0 || (func.std && func.name.starts_with("runtime.")) {
            return;
        }
        // Interfaces call a method of the library through a stub of its name, which Go does without.
        let is_stub_of = |callee: &FrameView| callee.func == short(&func.name) && !callee.inlined;
        if func.kind == FnKind::Wrapper && views.last().is_some_and(is_stub_of) {
            return;
        }
        // A caller is at its call, the innermost frame at its next instruction.
        let pc = if depth == 0 { frame.pc } else { frame.pc.saturating_sub(1) };
        // … unless it is blocked in an operation, or that one has ended the program.
        let panicked = self.state.ended.is_some() && !self.state.gs[stack.index].panics.is_empty();
        let is_behind = depth == 0 && (self.is_blocked(stack.index) || panicked);
        let at = if is_behind { frame.pc.saturating_sub(1) } else { pc };
        let at = self.prog.pos.get(at as usize).copied().unwrap_or_default();
        let address = BASE + frame.fp as u64 * 8;
        let size = u64::from(func.frame) * 8;
        let defers = |machine: &Machine| {
            let g = &machine.state.gs[stack.index];
            let own = g.defers.iter().rev().filter(|d| d.frame == address);
            own.map(|d| machine.closure_name(d.closure)).collect::<Vec<_>>()
        };
        // Inlined calls in progress, innermost first.
        let mut inl = at.inl;
        let mut pos = at.pos;
        let mut under_way = Vec::new();
        while let Some(id) = inl {
            let Some(call) = self.prog.inlined.get(id) else { break };
            let at_view = views.len();
            views.push(FrameView {
                func: short(&call.callee),
                pos: self.prog.sources.resolve(pos),
                address,
                size,
                inlined: true,
                std: call.std,
                wrapper: false,
                slots: self.slots(
                    stack,
                    func,
                    frame,
                    pc,
                    |var| (var.inl == Some(id)).then_some(true),
                    at_view,
                    spares,
                ),
                defers: Vec::new(),
            });
            under_way.push(id);
            pos = call.pos;
            inl = call.parent;
        }
        // What an inlined call leaves behind when it returns belongs to the frame.
        let whose = |var: &VarInfo| match var.inl {
            None => Some(true),
            Some(id) => (!under_way.contains(&id)).then_some(false),
        };
        let at_view = views.len();
        views.push(FrameView {
            func: short(&func.name),
            pos: self.prog.sources.resolve(pos),
            address,
            size,
            inlined: false,
            std: func.std,
            wrapper: func.kind == FnKind::Wrapper,
            slots: self.slots(stack, func, frame, pc, whose, at_view, spares),
            defers: defers(self),
        });
    }

    /// The variables in scope. `whose`: whether a variable is one of this call (true) or of an inlined one that has
    /// returned (false). Others that may still be in use go to `spares`.
    fn slots<'a>(
        &'a self,
        stack: &Stack,
        func: &'a Func,
        frame: &Frame,
        pc: u32,
        whose: impl Fn(&VarInfo) -> Option<bool>,
        view: usize,
        spares: &mut Vec<Spare<'a>>,
    ) -> Vec<SlotView> {
        let mut slots: Vec<SlotView> = Vec::new();
        for (index, var) in func.vars.iter().enumerate() {
            // In a loop, an unnamed object of the previous iteration begins after the loop's head.
            let begun = pc >= var.live.start || var.kind == VarKind::Temp;
            let Some(own) = whose(var).filter(|_| begun) else { continue };
            if var.name.starts_with('#') || &*var.name == "_" {
                continue;
            }
            if !own || var.kind == VarKind::Temp || !var.live.contains(&pc) {
                if var.place != VarPlace::Heap {
                    spares.push(Spare { view, at: slots.len(), frame: *frame, pc, index, var });
                }
                continue;
            }
            // A shadowed variable is still in its frame: show both.
            if let Some(slot) = self.shown(stack, frame, pc, index, var)
                && !slots.iter().any(|s| s.address == slot.address && s.name == slot.name)
            {
                slots.push(slot);
            }
        }
        slots
    }

    /// Calls `out` with the pointers in the program's variables, including variables that are no longer read. Only the
    /// innermost frames of a deep stack count. Returns the number of variables visited.
    pub(in crate::vm) fn own_variables(&self, out: &mut dyn FnMut(Addr)) -> u64 {
        let mut visited = 0;
        const DEEPEST: usize = 64;
        let alive = |(_, g): &(usize, &Goroutine)| g.state != GState::Dead;
        for (index, _) in self.state.gs.iter().enumerate().filter(alive) {
            for (depth, frame) in self.frames(index).take(DEEPEST).enumerate() {
                let func = &self.prog.funcs[frame.func];
                if func.std || func.kind == FnKind::Native {
                    continue;
                }
                let pc = if depth == 0 { frame.pc } else { frame.pc.saturating_sub(1) };
                visited += func.vars.len() as u64;
                for (at, var) in func.vars.iter().enumerate() {
                    let inlined = var.inl.and_then(|id| self.prog.inlined.get(id));
                    let begun = var.live.contains(&pc) && pc >= var.set && var.kind != VarKind::Temp;
                    if begun
                        && inlined.is_none_or(|call| !call.std)
                        && self.unset.held(&self.prog, frame.func, at, pc) == Held::Value
                        && !self.is_result_to_come(var, pc)
                    {
                        self.pointer_words(func, var).for_each(|w| out(self.mem.word(frame.fp + w)));
                    }
                }
            }
        }
        visited
    }

    /// The words of a variable that hold pointers, as indices into the frame.
    fn pointer_words<'a>(&self, func: &'a Func, var: &VarInfo) -> impl Iterator<Item = usize> + use<'a> {
        let size = if var.place == VarPlace::Heap { 8 } else { self.prog.types[var.ty].size };
        let words = var.slot as usize..var.slot as usize + size.div_ceil(8) as usize;
        words.filter(|w| func.ptrs.get(w / 64).is_some_and(|bits| bits >> (w % 64) & 1 != 0))
    }

    /// A variable's slot; none if the compiler removed it.
    fn shown(&self, stack: &Stack, frame: &Frame, pc: u32, index: usize, var: &VarInfo) -> Option<SlotView> {
        let held = self.unset.held(&self.prog, frame.func, index, pc);
        let early = pc < var.set && var.kind != VarKind::Temp;
        let unset = early || held == Held::Stale || self.is_result_to_come(var, pc);
        (held != Held::Removed).then(|| SlotView {
            dead: self.is_dead(stack, frame, pc, var),
            ..self.slot_view(frame, var, unset)
        })
    }

    /// Whether a variable has pointer words, none of which the collector would scan. On a stack too deep to be scanned for
    /// a picture, no address-taken variable counts as dead.
    fn is_dead(&self, stack: &Stack, frame: &Frame, pc: u32, var: &VarInfo) -> bool {
        let func = &self.prog.funcs[frame.func];
        let mut pointers = self.pointer_words(func, var).peekable();
        let live = self.live.get(&self.prog, frame.func);
        // An instruction under way still needs its operands.
        let needed = |w: usize| live.at(pc, w) || live.at(pc.saturating_sub(1), w);
        if pointers.peek().is_none() || pointers.any(needed) {
            return false;
        }
        let scanned = || stack.scanned.get_or_init(|| self.scanned_words(stack.index));
        // gc makes the address of another variable anew where it is used.
        let held = self.pointer_words(func, var).map(|w| self.mem.word(frame.fp + w));
        let (lo, hi) = (self.state.gs[stack.index].stack_lo, self.state.gs[stack.index].stack_hi);
        let held: Vec<Addr> = held.filter(|p| (lo..hi).contains(p)).collect();
        if !held.is_empty() && stack.whole {
            let frames: Vec<Frame> = self.frames(stack.index).collect();
            if held.iter().any(|&p| self.leads_to_scanned(&frames, p, scanned())) {
                return false;
            }
        }
        // A live pointer may lead to it.
        if func.variable_in_memory(usize::from(var.slot)).is_none() {
            return true;
        }
        if !stack.whole {
            return false;
        }
        !self.pointer_words(func, var).any(|w| scanned().contains(&(BASE + (frame.fp + w) as u64 * 8)))
    }

    /// Adds to the views the spare slots that something points to (what is shown, a deferred call, or a live word of a
    /// frame: a pointer on its way from one variable to another), and those that are forced onto the stack.
    fn add_held(&self, stack: &Stack, mut spares: Vec<Spare<'_>>, views: &mut [FrameView]) {
        let index = stack.index;
        // Each with whether a variable of the program's points to it.
        let mut targets = Vec::new();
        for view in views.iter() {
            for slot in &view.slots {
                slot.value.each_pointer(&mut |p| targets.push((p.address, !view.std)));
            }
        }
        targets.extend(self.state.gs[index].defers.iter().map(|d| (d.closure, true)));
        targets.extend(self.state.forced_vars.of(index as u32).map(|at| (at, true)));
        if stack.whole {
            self.frame_roots(index, &mut |_, p| targets.push((p, false)));
        }
        let mut held: Vec<(Spare<'_>, SlotView)> = Vec::new();
        while let Some((target, own)) = targets.pop() {
            let leads = |spare: &Spare<'_>| {
                (own || &*spare.var.name != ARGUMENTS) && self.extent(spare).contains(&target)
            };
            let Some(at) = spares.iter().position(leads) else {
                continue;
            };
            let spare = spares.swap_remove(at);
            if let Some(slot) = self.shown(stack, &spare.frame, spare.pc, spare.index, spare.var) {
                slot.value.each_pointer(&mut |p| targets.push((p.address, own)));
                held.push((spare, slot));
            }
        }
        // Later slots of a frame first, so that the indices of the others stay valid.
        held.sort_by_key(|(spare, _)| std::cmp::Reverse((spare.view, spare.index)));
        for (spare, slot) in held {
            if let Some(view) = views.get_mut(spare.view)
                && !view.slots.iter().any(|s| s.address == slot.address && s.name == slot.name)
            {
                view.slots.insert(spare.at, slot);
            }
        }
    }

    /// Adds a slot for each object of the heap that is held by an intermediate value in a frame of the program's, but by
    /// no named slot of the goroutine, global or other object: a collection keeps it, so the picture shows what does.
    /// `shown`: indices of the goroutines.
    pub(super) fn add_unnamed(
        &self,
        shown: &[usize],
        goroutines: &mut [GoroutineView],
        globals: &[SlotView],
        heap: &[ObjectView],
    ) {
        let (mut unnamed, mut entered) = (Vec::new(), Vec::new());
        for (at, (&index, goroutine)) in
            shown.iter().zip(&*goroutines).enumerate().filter(|(_, g)| g.1.elided == 0)
        {
            let frames =
                goroutine.frames.iter().enumerate().filter(|(_, frame)| !frame.std && !frame.inlined);
            let own: HashMap<Addr, usize> = frames.map(|(at, frame)| (frame.address, at)).collect();
            if own.is_empty() {
                continue;
            }
            if let Some((word, closure)) = self.entry_closure(index)
                && let Some(object) = self.heap.object_at(closure)
                && let Some(frame) = goroutine.frames.first().and_then(|frame| own.get(&frame.address))
            {
                entered.push((at, *frame, word, closure, object));
            }
            let mut named: HashSet<Addr> = HashSet::default();
            for slot in goroutine.frames.iter().flat_map(|frame| &frame.slots).filter(|slot| !slot.dead) {
                slot.value.each_pointer(&mut |p| named.extend(p.object()));
            }
            named.extend(self.state.gs[index].defers.iter().filter_map(|d| self.pointer(d.closure).object()));
            self.frame_words(index, &mut |frame, slot, p| {
                let Some(&frame) = own.get(&frame).filter(|_| p >= BASE) else { return };
                if let Some(object) = self.heap.object_at(p).filter(|object| named.insert(object.addr)) {
                    unnamed.push((at, frame, slot, p, object));
                }
            });
        }
        if unnamed.is_empty() && entered.is_empty() {
            return;
        }
        let mut held: HashSet<Addr> = HashSet::default();
        let globals = globals.iter().map(|slot| &slot.value);
        for value in globals.chain(heap.iter().flat_map(|o| &o.fields).map(|field| &field.value)) {
            value.each_pointer(&mut |p| held.extend(p.object()));
        }
        unnamed.retain(|found| !held.contains(&found.4.addr));
        for (at, frame, slot, p, object) in entered.into_iter().chain(unnamed) {
            if let Some(frame) = goroutines.get_mut(at).and_then(|g| g.frames.get_mut(frame)) {
                frame.slots.push(SlotView {
                    name: UNNAMED.to_owned(),
                    ty: format!("*{}", short(&self.type_made(object.site, object.layout, object.size))),
                    address: slot,
                    size: 8,
                    value: ValueView::Pointer(self.pointer(p)),
                    kind: SlotKind::Temp,
                    decl: None,
                    dead: false,
                });
            }
        }
    }

    /// The closure that a goroutine's innermost function has yet to read, and the word of the goroutine's record in which
    /// Go keeps it until then (`sched.ctxt`).
    fn entry_closure(&self, index: usize) -> Option<(Addr, Addr)> {
        let g = &self.state.gs[index];
        let running = g.state == GState::Running && index == self.state.cur as usize;
        let closure = if running { self.pending_ctx() } else { g.wake };
        (closure >= BASE).then_some((g.descriptor + SCHED_CTXT, closure))
    }

    /// Addresses of a variable.
    fn extent(&self, spare: &Spare<'_>) -> std::ops::Range<Addr> {
        let start = BASE + (spare.frame.fp as u64 + u64::from(spare.var.slot)) * 8;
        let size = match spare.var.place {
            VarPlace::Frame | VarPlace::Text | VarPlace::Heap => self.prog.types[spare.var.ty].size,
            VarPlace::Record(layout) => self.prog.layouts[layout].size,
        };
        start..start + size
    }

    /// `unset`: its slot holds stale bytes.
    fn slot_view(&self, frame: &Frame, var: &VarInfo, unset: bool) -> SlotView {
        let word = BASE + (frame.fp as u64 + u64::from(var.slot)) * 8;
        let address: Addr = match var.place {
            VarPlace::Frame | VarPlace::Text | VarPlace::Record(_) => word,
            VarPlace::Heap => self.mem.load64(word).unwrap_or(0),
        };
        let mut size = self.prog.types[var.ty].size;
        let (name, value, ty) = match var.place {
            // The variable is a heap object; the slot holds its address.
            VarPlace::Heap => (
                format!("&{}", var.name),
                if address < BASE { ValueView::Unset } else { ValueView::Pointer(self.pointer(address)) },
                format!("*{}", self.type_name(var.ty)),
            ),
            VarPlace::Frame => {
                let value =
                    if unset { ValueView::Unset } else { self.value(address, var.ty, Nesting::WHOLE) };
                (var.name.to_string(), value, self.type_name(var.ty))
            }
            VarPlace::Text => {
                let bytes = self.mem.slice(address, size).unwrap_or(&[]);
                let len = bytes.iter().rposition(|&b| b != 0).map_or(0, |last| last as u64 + 1);
                (var.name.to_string(), ValueView::Scalar(self.text(address, len)), self.type_name(var.ty))
            }
            VarPlace::Record(layout) => {
                let layout = &self.prog.layouts[layout];
                size = layout.size;
                let (fields, _) = self.parts(word, size, layout);
                (var.name.to_string(), ValueView::Struct(fields), layout.name.to_string())
            }
        };
        SlotView {
            name,
            ty,
            address: word,
            size,
            value,
            kind: match var.kind {
                VarKind::Param => SlotKind::Param,
                VarKind::Result => SlotKind::Result,
                VarKind::Local => SlotKind::Local,
                VarKind::Temp => SlotKind::Temp,
                VarKind::Captured => SlotKind::Captured,
            },
            decl: self.prog.sources.resolve(var.pos),
            dead: false,
        }
    }

    /// An unnamed result is only set between its return statement and the caller.
    fn is_result_to_come(&self, var: &VarInfo, pc: u32) -> bool {
        let returns = matches!(
            self.prog.code.get(pc as usize),
            Some(crate::bytecode::op::Instr::Ret { .. } | crate::bytecode::op::Instr::RunDefers)
        );
        var.kind == VarKind::Result && var.name.starts_with('~') && !returns
    }

    /// Adds the results of the call that has just returned: they are in the outgoing area, not yet in a variable.
    pub(in crate::vm) fn add_returned(&self, snapshot: &mut Snapshot) {
        use crate::bytecode::op::Instr;
        let Action::Return { func: name, .. } = &snapshot.action else { return };
        let call = self.prog.code.get(self.state.pc.saturating_sub(1) as usize);
        if !matches!(call, Some(Instr::Call { .. } | Instr::CallClosure { .. } | Instr::CallIface { .. })) {
            return;
        }
        let Some(func) = self.prog.funcs.iter().find(|f| short(&f.name) == *name) else { return };
        let results = func.vars.iter().filter(|v| v.kind == VarKind::Result && v.inl.is_none());
        let mut slots: Vec<SlotView> = Vec::new();
        let frame = func.frame as usize;
        let mut at = frame + func.params as usize;
        for var in results {
            let t = &self.prog.types[var.ty];
            let address = BASE + (self.state.fp + at - frame) as u64 * 8;
            at += t.size.div_ceil(8) as usize;
            slots.push(SlotView {
                name: if var.name.starts_with('~') { format!("{name}()") } else { var.name.to_string() },
                ty: self.type_name(var.ty),
                address,
                size: t.size,
                value: self.value(address, var.ty, Nesting::WHOLE),
                kind: SlotKind::Returned,
                decl: None,
                dead: false,
            });
        }
        let running = snapshot.goroutines.iter_mut().find(|g| g.id == snapshot.current);
        if let Some(frame) = running.and_then(|g| g.frames.first_mut()).filter(|f| !f.std) {
            snapshot.changed.extend(slots.iter().map(|slot| slot.address));
            snapshot.changed.sort_unstable();
            // They are named now.
            let is_named = |word: u64| slots.iter().any(|s| (s.address..s.address + s.size).contains(&word));
            frame.slots.retain(|slot| slot.name != UNNAMED || !is_named(slot.address));
            frame.slots.extend(slots);
        }
    }

    /// Name of the function that a closure calls.
    pub(super) fn closure_name(&self, closure: Addr) -> String {
        let code = self.mem.load64(closure).unwrap_or(0);
        let id = code.wrapping_sub(image::TEXT) / 16;
        let func = u32::try_from(id).ok().and_then(|id| self.prog.funcs.get(FnId(id)));
        func.map_or_else(|| "?".into(), |f| short(&f.name))
    }
}
