//! Package runtime: `Caller`, `Callers` and `FuncForPC`.
//! A logical frame is identified by a number in place of a program counter. It encodes the instruction and the depth in
//! its inlined calls, or a function of the runtime that Go would have there.
//! Rules: runtime/extern.go, runtime/symtab.go, runtime/traceback.go (tracebackPCs), go1.27; line numbers are
//! go1.27.3's.

use super::{Args, NativeFn};
use crate::bytecode::image::TEXT;
use crate::bytecode::image::code_addr;
use crate::bytecode::op::Instr;
use crate::bytecode::{FnId, FnKind, Image, InlineId, PcPos};
use crate::span::Pos;
use crate::version::Rule;
use crate::vm::Machine;
use crate::vm::goroutine::Panic;
use crate::vm::trap::Done;

pub const TABLE: &[(&str, NativeFn)] = &[
    ("runtime.callers", callers),
    ("runtime.frameName", |m, a| {
        let name = m.logical_frame(m.arg(a, 0)).map(|frame| frame.name).unwrap_or_default();
        m.ret_name(a, &m.shown_name(&name))
    }),
    ("runtime.frameFile", |m, a| {
        let file = m.logical_frame(m.arg(a, 0)).map(|frame| frame.file).unwrap_or_default();
        m.ret_name(a, &file)
    }),
    ("runtime.frameLine", |m, a| {
        let line = m.logical_frame(m.arg(a, 0)).map_or(0, |frame| frame.line);
        m.ret(a, 0, u64::from(line));
        Ok(())
    }),
    ("runtime.frameEntry", |m, a| {
        let entry = m.logical_frame(m.arg(a, 0)).map_or(0, |frame| frame.entry);
        m.ret(a, 0, entry);
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
    ("runtime.traceback", |m, a| {
        let text = m.traceback(m.arg(a, 3) & 1 != 0);
        let text = text.trim_start_matches('\n').as_bytes();
        let written = text.get(..m.arg(a, 1) as usize).unwrap_or(text);
        m.mem.write(m.arg(a, 0), written)?;
        m.ret(a, 0, written.len() as u64);
        Ok(())
    }),
];

/// The name without type arguments. `both`: keep those of a generic type and of its generic method apart.
fn without_arguments(name: &str, both: bool) -> String {
    let (Some(first), Some(last)) = (name.find('['), name.rfind(']')) else { return name.to_owned() };
    let Some(within) = name.get(first + 1..last) else { return name.to_owned() };
    let (mut depth, mut closed, mut between) = (1, 0, "");
    for (at, c) in within.char_indices().filter(|_| both) {
        match c {
            ']' => (depth, closed) = (depth - 1, at + 1),
            '[' if depth == 0 => {
                between = within.get(closed..at).unwrap_or_default();
                depth = -1;
                break;
            }
            '[' => depth += 1,
            _ => {}
        }
    }
    let (before, after) = (&name[..first], &name[last + 1..]);
    if depth < 0 { format!("{before}[...]{between}[...]{after}") } else { format!("{before}[...]{after}") }
}

/// First number of the program's frames, above all code addresses and runtime frames. Numbers are odd; the even one
/// below is the same frame, as for return addresses in Go.
const FRAMES: u64 = 0x1000_0000;
/// Depths of inlined calls that can be encoded.
const DEPTHS: u64 = 16;
/// First number of the runtime's frames, which are indices into `RUNTIME`.
const RUNTIME_FRAMES: u64 = 0x0f00_0000;

/// A function of Go's runtime among the callers.
struct RuntimeFrame {
    name: &'static str,
    /// Within `$GOROOT/src`.
    file: &'static str,
    line: u32,
    inlined: bool,
}

const fn own(name: &'static str, file: &'static str, line: u32) -> RuntimeFrame {
    RuntimeFrame { name, file, line, inlined: false }
}

const RUNTIME: &[RuntimeFrame] = &[
    RuntimeFrame { name: "runtime.Callers", file: "runtime/extern.go", line: 341, inlined: true },
    own("runtime.main", "runtime/proc.go", 302),
    own("runtime.goexit", "runtime/asm_amd64.s", 1264),
    own("runtime.Goexit", "runtime/panic.go", 694),
    own("runtime.gopanic", "runtime/panic.go", 859),
    RuntimeFrame { name: "runtime.panicmem", file: "runtime/panic.go", line: 336, inlined: true },
    own("runtime.sigpanic", "runtime/signal_unix.go", 931),
    own("runtime.panicBounds64", "runtime/panic.go", 236),
    own("runtime.panicBounds", "runtime/asm_amd64.s", 1622),
    own("runtime.panicshift", "runtime/panic.go", 307),
    own("runtime.panicdivide", "runtime/panic.go", 315),
    own("runtime.panicnildottype", "runtime/iface.go", 309),
    own("runtime.panicdottypeE", "runtime/iface.go", 293),
    own("runtime.panicdottypeI", "runtime/iface.go", 303),
    own("runtime.getitab", "runtime/iface.go", 102),
    own("runtime.typeAssert", "runtime/iface.go", 492),
    own("runtime.efaceeq", "runtime/alg.go", 324),
    own("runtime.nilinterhash", "runtime/alg.go", 191),
    own("runtime.mapassign", "internal/runtime/maps/runtime.go", 145),
    own("runtime.closechan", "runtime/chan.go", 425),
    own("runtime.chansend", "runtime/chan.go", 226),
    own("runtime.chansend1", "runtime/chan.go", 161),
    own("runtime.makechan", "runtime/chan.go", 88),
    own("runtime.panicmakeslicelen", "runtime/slice.go", 30),
    own("runtime.makeslice", "runtime/slice.go", 112),
    own("runtime.panicwrap", "runtime/error.go", 354),
];

/// Functions below `gopanic`, by prefix of the panic's text.
const RAISERS: &[(&str, &[&str])] = &[
    ("runtime error: integer divide by zero", &["runtime.panicdivide"]),
    ("runtime error: negative shift amount", &["runtime.panicshift"]),
    ("runtime error: makeslice", &["runtime.panicmakeslicelen", "runtime.makeslice"]),
    ("runtime error: comparing uncomparable", &["runtime.efaceeq"]),
    ("runtime error: hash of unhashable", &["runtime.nilinterhash", "runtime.mapassign"]),
    ("assignment to entry in nil map", &["runtime.mapassign"]),
    ("close of ", &["runtime.closechan"]),
    ("send on closed", &["runtime.chansend", "runtime.chansend1"]),
    ("makechan", &["runtime.makechan"]),
    ("value method ", &["runtime.panicwrap"]),
    ("interface conversion: interface is nil", &["runtime.panicnildottype"]),
    ("interface conversion: interface {} ", &["runtime.panicdottypeE"]),
];

/// A frame as `CallersFrames` describes it.
struct Logical {
    name: String,
    file: String,
    line: u32,
    /// Code address of the function; 0 if it was inlined.
    entry: u64,
}

/// (skip int, pcs []uintptr) int: the frames from the caller of `Callers` (1) on, innermost first; 0 is `Callers` itself.
fn callers(m: &mut Machine, a: Args) -> Done {
    let (skip, at, room) = (m.arg(a, 0), m.arg(a, 1), m.arg(a, 2));
    let mut list = vec![runtime_frame("runtime.Callers")];
    let mut whole = true;
    for frame in m.frames(m.state.cur as usize) {
        whole = list.len() as u64 <= skip.saturating_add(room);
        if !whole {
            break;
        }
        let pc = frame.pc.saturating_sub(1);
        let func = &m.prog.funcs[frame.func];
        let mut pos = m.prog.pos.get(pc as usize).copied().unwrap_or_default();
        let mut depth = 0;
        let native = func.kind == FnKind::Native;
        loop {
            let name = match pos.inl {
                Some(inl) => &m.prog.inlined[inl].callee,
                None => &func.name,
            };
            let hidden = native || pos.inl.is_none() && func.kind == FnKind::Wrapper;
            if &**name == "runtime.main" {
                list.push(runtime_frame(name));
            } else if !hidden && (list.len() > 1 || !name.starts_with("runtime.")) {
                list.push(FRAMES + (u64::from(pc) * DEPTHS + depth) * 2 + 1);
            }
            let Some(inl) = pos.inl else { break };
            let inlined = &m.prog.inlined[inl];
            pos = PcPos { pos: inlined.pos, inl: inlined.parent };
            depth = (depth + 1).min(DEPTHS - 1);
        }
        if let Some(panic) = frame.raised.and_then(|i| m.state.gs[m.state.cur as usize].panics.get(i)) {
            list.extend(m.raisers(panic).into_iter().map(runtime_frame));
        }
    }
    if whole {
        list.push(runtime_frame("runtime.goexit"));
    }
    let list: Vec<u64> = list.into_iter().skip(skip as usize).take(room as usize).collect();
    for (i, &pc) in list.iter().enumerate() {
        m.mem.store64(at + 8 * i as u64, pc)?;
    }
    m.ret(a, 0, list.len() as u64);
    Ok(())
}

fn runtime_frame(name: &str) -> u64 {
    RUNTIME_FRAMES + RUNTIME.iter().position(|frame| frame.name == name).unwrap_or(0) as u64 * 2 + 1
}

impl Machine {
    /// A function's name as programs see it.
    pub(in crate::vm) fn shown_name(&self, name: &str) -> String {
        without_arguments(name, self.prog.release.has(Rule::GenericMethods))
    }

    /// Returns a name that Go has in the program's tables, so it allocates nothing.
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

    /// The runtime's functions between a deferred call and the frame whose panic runs it, innermost first.
    pub(in crate::vm) fn raisers(&self, panic: &Panic) -> Vec<&'static str> {
        if panic.goexit {
            return vec!["runtime.Goexit"];
        }
        let mut out = vec!["runtime.gopanic"];
        if let Some(Instr::Panic { .. }) = self.prog.code.get(panic.pc.saturating_sub(1) as usize) {
            return out;
        }
        if panic.fault.is_some() {
            out.extend(["runtime.panicmem", "runtime.sigpanic"]);
            return out;
        }
        let (ty, known) = (Image::type_at(panic.value[0]), self.prog.known);
        if ty.is_some() && ty == known.bounds_error {
            out.extend(["runtime.panicBounds64", "runtime.panicBounds"]);
            return out;
        }
        let text = String::from_utf8_lossy(&self.panic_value_text(panic.value)).into_owned();
        if let Some((_, names)) = RAISERS.iter().find(|(start, _)| text.starts_with(start)) {
            out.extend(names.iter());
        } else if text.contains(": missing method ") {
            out.extend(["runtime.getitab", "runtime.typeAssert"]);
        } else if ty.is_some() && ty == known.type_assertion_error {
            out.extend(["runtime.panicdottypeI"]);
        }
        out
    }

    /// The frame with a number from `callers`, or the function at a code address.
    fn logical_frame(&self, pc: u64) -> Option<Logical> {
        if pc < RUNTIME_FRAMES {
            let id = FnId(u32::try_from(pc.checked_sub(TEXT)? / 16).ok()?);
            let func = self.prog.funcs.get(id)?;
            let (file, line) = self.place(func.pos);
            return Some(Logical { name: func.name.to_string(), file, line, entry: code_addr(id) });
        }
        if pc < FRAMES {
            let frame = RUNTIME.get(((pc - RUNTIME_FRAMES) / 2) as usize)?;
            let entry = if frame.inlined { 0 } else { pc };
            let file = format!("/usr/local/go/src/{}", frame.file);
            return Some(Logical { name: frame.name.into(), file, line: frame.line, entry });
        }
        let (at, depth) = ((pc - FRAMES) / 2 / DEPTHS, (pc - FRAMES) / 2 % DEPTHS);
        let at = u32::try_from(at).ok()?;
        let mut pos = self.prog.pos.get(at as usize).copied()?;
        for _ in 0..depth {
            let Some(InlineId(inl)) = pos.inl else { break };
            let inlined = &self.prog.inlined[InlineId(inl)];
            pos = PcPos { pos: inlined.pos, inl: inlined.parent };
        }
        let (file, line) = self.place(pos.pos);
        let func = self.prog.func_at(at)?;
        let (name, entry) = match pos.inl {
            Some(inl) => (&self.prog.inlined[inl].callee, 0),
            None => (&self.prog.funcs[func].name, code_addr(func)),
        };
        Some(Logical { name: name.to_string(), file, line, entry })
    }

    fn place(&self, pos: Pos) -> (String, u32) {
        self.prog.sources.resolve(pos).map_or((String::new(), 0), |at| {
            let (name, line) = self.prog.sources.claimed_line(at);
            (name.to_owned(), line)
        })
    }
}
