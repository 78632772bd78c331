//! package runtime: who called, as `Caller`, `Callers` and `FuncForPC` tell it.
//! A logical frame is named by a number in place of a program counter: instruction and depth in its inlined calls.
//! Rules: runtime/extern.go, runtime/symtab.go, go1.27.

use super::{Args, NativeFn};
use crate::bytecode::image::TEXT;
use crate::bytecode::{FnId, FnKind, InlineId, PcPos};
use crate::vm::Machine;
use crate::vm::trap::Done;

pub const TABLE: &[(&str, NativeFn)] = &[
    ("runtime.callers", callers),
    ("runtime.frameName", |m, a| {
        let name = m.logical_frame(m.arg(a, 0)).map(|(name, _)| name).unwrap_or_default();
        m.ret_name(a, &name)
    }),
    ("runtime.frameFile", |m, a| {
        let at = m.logical_frame(m.arg(a, 0)).and_then(|(_, pos)| m.prog.sources.resolve(pos.pos));
        let file = at.map(|at| m.prog.sources.file(at.file).name.clone()).unwrap_or_default();
        m.ret_name(a, &file)
    }),
    ("runtime.frameLine", |m, a| {
        let at = m.logical_frame(m.arg(a, 0)).and_then(|(_, pos)| m.prog.sources.resolve(pos.pos));
        m.ret(a, 0, at.map_or(0, |at| u64::from(at.line)));
        Ok(())
    }),
    ("runtime.placeOf", |m, a| {
        let pc = m.arg(a, 0);
        let at = match m.state.native.places.get(&pc) {
            Some(&at) => at,
            None => {
                let at = m.persistent(8)?;
                m.mem.store64(at, pc)?;
                m.state.native.places.insert(pc, at);
                at
            }
        };
        m.ret(a, 0, at);
        Ok(())
    }),
    ("runtime.stackText", |m, a| {
        let text = m.traceback(m.arg(a, 0) & 1 != 0);
        m.ret_str(a, 0, text.trim_start_matches('\n').as_bytes())
    }),
];

/// First number of a logical frame: above all code addresses.
const FRAMES: u64 = 0x1000_0000;
/// Depths of inlined calls that are told apart.
const DEPTHS: u64 = 16;

/// (pcs []uintptr) int: the frames above the runtime's own, innermost first.
fn callers(m: &mut Machine, a: Args) -> Done {
    let (at, room) = (m.arg(a, 0), m.arg(a, 1));
    let mut list = Vec::new();
    for frame in m.frames(m.state.cur as usize).take(10_000) {
        let pc = frame.pc.saturating_sub(1);
        if matches!(m.prog.funcs[frame.func].kind, FnKind::Wrapper | FnKind::Native) {
            continue;
        }
        let mut pos = m.prog.pos.get(pc as usize).copied().unwrap_or_default();
        let mut depth = 0;
        loop {
            let name = match pos.inl {
                Some(inl) => &m.prog.inlined[inl].callee,
                None => &m.prog.funcs[frame.func].name,
            };
            if !list.is_empty() || !name.starts_with("runtime.") {
                list.push(FRAMES + u64::from(pc) * DEPTHS + depth);
            }
            let Some(inl) = pos.inl else { break };
            let inlined = &m.prog.inlined[inl];
            pos = PcPos { pos: inlined.pos, inl: inlined.parent };
            depth = (depth + 1).min(DEPTHS - 1);
        }
    }
    let n = list.len().min(room as usize);
    for (i, &pc) in list.iter().take(n).enumerate() {
        m.mem.store64(at + 8 * i as u64, pc)?;
    }
    m.ret(a, 0, n as u64);
    Ok(())
}

impl Machine {
    /// A name that lies in the program's own tables in Go: it allocates nothing.
    fn ret_name(&mut self, a: Args, name: &str) -> Done {
        let at = match self.state.native.names.get(name) {
            Some(&at) => at,
            None => {
                let at = self.persistent_str(name.as_bytes())?;
                self.state.native.names.insert(name.to_owned(), at);
                at
            }
        };
        self.ret(a, 0, at);
        self.ret(a, 1, name.len() as u64);
        Ok(())
    }

    /// Name and position of a logical frame, or of the function at a code address.
    fn logical_frame(&self, pc: u64) -> Option<(String, PcPos)> {
        if pc < FRAMES {
            let id = pc.checked_sub(TEXT)? / 16;
            let func = self.prog.funcs.get(FnId(u32::try_from(id).ok()?))?;
            let info = self.prog.calls.get(id as usize)?;
            let pos = self.prog.pos.get(info.entry as usize).copied().unwrap_or_default();
            return Some((func.name.to_string(), pos));
        }
        let (at, depth) = ((pc - FRAMES) / DEPTHS, (pc - FRAMES) % DEPTHS);
        let at = u32::try_from(at).ok()?;
        let mut pos = self.prog.pos.get(at as usize).copied()?;
        for _ in 0..depth {
            let Some(InlineId(inl)) = pos.inl else { break };
            let inlined = &self.prog.inlined[InlineId(inl)];
            pos = PcPos { pos: inlined.pos, inl: inlined.parent };
        }
        let name = match pos.inl {
            Some(inl) => self.prog.inlined[inl].callee.to_string(),
            None => self.prog.funcs[self.prog.func_at(at)?].name.to_string(),
        };
        Some((name, pos))
    }
}
