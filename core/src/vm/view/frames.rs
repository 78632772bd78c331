//! Frames, with inlined calls shown as frames inside their physical one.

use super::short;
use crate::bytecode::{FnKind, Func, VarInfo, VarKind, VarPlace};
use crate::trace::snapshot::{Action, FrameView, SlotKind, SlotView, Snapshot, ValueView};
use crate::vm::Machine;
use crate::vm::memory::{Addr, BASE};
use crate::vm::stack::Frame;
use crate::vm::unset::Held;

/// Frames shown at each end of a very deep stack.
const SHOWN: usize = 50;

impl Machine {
    /// Frames of a goroutine, innermost first, and the number left out of the middle.
    pub(super) fn frame_views(&self, index: usize) -> (Vec<FrameView>, u32) {
        let frames: Vec<Frame> = self.frames(index).collect();
        let elided = frames.len().saturating_sub(2 * SHOWN);
        let mut views = Vec::new();
        for (depth, frame) in frames.iter().enumerate() {
            if elided > 0 && (SHOWN..SHOWN + elided).contains(&depth) {
                continue;
            }
            self.push_frame(index, frame, depth, &mut views);
        }
        drop_unheld(&mut views);
        (views, elided as u32)
    }

    fn push_frame(&self, index: usize, frame: &Frame, depth: usize, views: &mut Vec<FrameView>) {
        let func = &self.prog.funcs[frame.func];
        if func.kind == FnKind::Native || func.frame == 0 || (func.std && func.name.starts_with("runtime.")) {
            return;
        }
        // A caller is at its call, the innermost frame at its next instruction.
        let pc = if depth == 0 { frame.pc } else { frame.pc.saturating_sub(1) };
        let at = self.prog.pos.get(pc as usize).copied().unwrap_or_default();
        let address = BASE + frame.fp as u64 * 8;
        let size = u64::from(func.frame) * 8;
        let defers = |machine: &Machine| {
            let g = &machine.state.gs[index];
            let own = g.defers.iter().rev().filter(|d| d.frame == address);
            own.map(|d| machine.closure_name(d.closure)).collect::<Vec<_>>()
        };
        // Inlined calls in progress, innermost first.
        let mut inl = at.inl;
        let mut pos = at.pos;
        let mut under_way = Vec::new();
        while let Some(id) = inl {
            let Some(call) = self.prog.inlined.get(id) else { break };
            views.push(FrameView {
                func: short(&call.callee),
                pos: self.prog.sources.resolve(pos),
                address,
                size,
                inlined: true,
                std: call.std,
                slots: self.slots(func, frame, pc, |var| var.inl == Some(id)),
                defers: Vec::new(),
            });
            under_way.push(id);
            pos = call.pos;
            inl = call.parent;
        }
        views.push(FrameView {
            func: short(&func.name),
            pos: self.prog.sources.resolve(pos),
            address,
            size,
            inlined: false,
            std: func.std,
            // Temporaries of an inlined call that has returned live on in the frame.
            slots: self.slots(func, frame, pc, |var| match var.inl {
                None => true,
                Some(id) => var.kind == VarKind::Temp && !under_way.contains(&id),
            }),
            defers: defers(self),
        });
    }

    fn slots(
        &self,
        func: &Func,
        frame: &Frame,
        pc: u32,
        is_here: impl Fn(&VarInfo) -> bool,
    ) -> Vec<SlotView> {
        let mut slots: Vec<SlotView> = Vec::new();
        let here = func.vars.iter().enumerate().filter(|(_, v)| is_here(v) && v.live.contains(&pc));
        for (index, var) in here {
            if var.name.starts_with(['.', '#']) || &*var.name == "_" {
                continue;
            }
            let held = self.unset.held(&self.prog, frame.func, index, pc);
            if held == Held::Removed {
                continue;
            }
            let unset = pc < var.set || held == Held::Stale || self.is_result_to_come(var, pc);
            let slot = self.slot_view(frame, var, unset);
            // A shadowed variable is still in its frame: show both.
            if !slots.iter().any(|s| s.address == slot.address && s.name == slot.name) {
                slots.push(slot);
            }
        }
        slots
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
                let value = if unset { ValueView::Unset } else { self.value(address, var.ty, 0) };
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
        let Action::Return { func: name } = &snapshot.action else { return };
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
                value: self.value(address, var.ty, 0),
                kind: SlotKind::Returned,
                decl: None,
            });
        }
        let running = snapshot.goroutines.iter_mut().find(|g| g.id == snapshot.current);
        if let Some(frame) = running.and_then(|g| g.frames.first_mut()).filter(|f| !f.std) {
            snapshot.changed.extend(slots.iter().map(|slot| slot.address));
            snapshot.changed.sort_unstable();
            frame.slots.extend(slots);
        }
    }

    /// Name of the function that a closure calls.
    pub(super) fn closure_name(&self, closure: Addr) -> String {
        let code = self.mem.load64(closure).unwrap_or(0);
        let id = code.wrapping_sub(crate::bytecode::image::TEXT) / 16;
        let func = u32::try_from(id).ok().and_then(|id| self.prog.funcs.get(crate::bytecode::FnId(id)));
        func.map_or_else(|| "?".into(), |f| short(&f.name))
    }
}

/// Drops temporaries that nothing shown points to: a literal that has been passed on would otherwise stay in its frame
/// until the function returns.
fn drop_unheld(views: &mut [FrameView]) {
    let slots = || views.iter().flat_map(|frame| &frame.slots);
    let mut unheld: Vec<&SlotView> = slots().filter(|slot| slot.kind == SlotKind::Temp).collect();
    if unheld.is_empty() {
        return;
    }
    let mut targets = Vec::new();
    let named = slots().filter(|slot| slot.kind != SlotKind::Temp);
    named.for_each(|slot| slot.value.each_pointer(&mut |p| targets.push(p.address)));
    while let Some(target) = targets.pop() {
        if let Some(at) = unheld.iter().position(|s| (s.address..s.address + s.size).contains(&target)) {
            unheld.swap_remove(at).value.each_pointer(&mut |p| targets.push(p.address));
        }
    }
    let unheld: Vec<u64> = unheld.iter().map(|slot| slot.address).collect();
    for frame in views {
        frame.slots.retain(|slot| slot.kind != SlotKind::Temp || !unheld.contains(&slot.address));
    }
}
