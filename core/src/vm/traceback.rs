//! What stderr shows when a run ends badly: `panic: …` chains and `goroutine N [state]:` blocks.
//! Rules: runtime/panic.go (printpanics), runtime/traceback.go, runtime/error.go (printpanicval), go1.27.
//! Argument words and code offsets of a traceback are not imitated: functions print as `main.f(...)`.

use super::Machine;
use super::goroutine::{GState, OF_A_TIMER};
use super::library_frames::{Library, library_frame};
use super::memory::Addr;
use super::native::callers::without_arguments;
use super::print::{float_text, float32_text};
use super::stack::Frame;
use crate::bytecode::{FnKind, Image, InlineId, Kind, PcPos, RType};
use crate::trace::event::WaitReason;
use std::collections::VecDeque;
use std::fmt::Write;

/// How many calls of a stack are shown at either end (tracebackInnerFrames, tracebackOuterFrames).
const SHOWN_FRAMES: usize = 50;

impl Machine {
    pub(super) fn panic_report(&mut self) -> Vec<u8> {
        let mut out = self.panic_lines();
        if let Some(addr) = self.g().signal {
            out.extend_from_slice(self.signal_text(addr).as_bytes());
        }
        out.extend_from_slice(self.traceback(false).as_bytes());
        out
    }

    /// A line of each panic, the oldest first.
    pub(super) fn panic_lines(&mut self) -> Vec<u8> {
        let mut out = Vec::new();
        let panics = self.g().panics.clone();
        let mut first = true;
        let mut skip = false;
        for (i, p) in panics.iter().enumerate() {
            if std::mem::take(&mut skip) {
                skip = p.repanicked && panics.get(i + 1).is_some();
                continue;
            }
            if p.goexit {
                continue;
            }
            out.extend_from_slice(if first { b"panic: " } else { b"\tpanic: " });
            first = false;
            if let Some((addr, len)) = p.text {
                let bytes = self.mem.slice(addr, len).unwrap_or_default();
                for line in bytes.split_inclusive(|&b| b == b'\n') {
                    out.extend_from_slice(line);
                    if line.ends_with(b"\n") {
                        out.push(b'\t');
                    }
                }
            }
            skip = p.repanicked && panics.get(i + 1).is_some();
            if p.recovered && p.repanicked {
                out.extend_from_slice(b" [recovered, repanicked]");
            } else if p.recovered {
                out.extend_from_slice(b" [recovered]");
            }
            out.push(b'\n');
        }
        out
    }

    /// The line about a nil dereference. Beyond the first page the compiler has the pointer itself checked.
    pub(super) fn signal_text(&self, addr: Addr) -> String {
        let addr = if addr < 4096 { addr } else { 0 };
        let pc = crate::bytecode::image::TEXT + u64::from(self.state.pc);
        format!("[signal SIGSEGV: segmentation violation code=0x1 addr={addr:#x} pc={pc:#x}]\n")
    }

    /// Text of a panic value that has no method to ask (printpanicval).
    pub(crate) fn panic_value_text(&self, value: [u64; 2]) -> Vec<u8> {
        let Some(ty) = Image::type_at(value[0]).filter(|_| value[0] != 0) else { return b"nil".to_vec() };
        let Some(t) = self.prog.types.get(ty) else { return b"?".to_vec() };
        let data = value[1];
        let holds_text = self.is_runtime_error(ty);
        if !holds_text && t.kind != Kind::String {
            return self.panic_scalar_text(t, data).into_bytes();
        }
        let (p, n) = (self.mem.load64(data).unwrap_or(0), self.mem.load64(data + 8).unwrap_or(0));
        let text = self.mem.slice(p, n).unwrap_or_default();
        if holds_text || &*t.name == "string" {
            return text.to_vec();
        }
        [format!("{}(\"", t.name).as_bytes(), text, b"\")"].concat()
    }

    fn panic_scalar_text(&self, t: &RType, data: Addr) -> String {
        let w8 = self.mem.load8(data).unwrap_or(0);
        let w16 = self.mem.load16(data).unwrap_or(0);
        let w32 = self.mem.load32(data).unwrap_or(0);
        let w64 = self.mem.load64(data).unwrap_or(0);
        let body = match t.kind {
            Kind::Bool => (w8 != 0).to_string(),
            Kind::Int | Kind::Int64 => (w64 as i64).to_string(),
            Kind::Int8 => (w8 as i8).to_string(),
            Kind::Int16 => (w16 as i16).to_string(),
            Kind::Int32 => (w32 as i32).to_string(),
            Kind::Uint | Kind::Uint64 | Kind::Uintptr => w64.to_string(),
            Kind::Uint8 => w8.to_string(),
            Kind::Uint16 => w16.to_string(),
            Kind::Uint32 => w32.to_string(),
            Kind::Float32 => float32_text(f32::from_bits(w32)),
            Kind::Float64 => float_text(f64::from_bits(w64)),
            Kind::Complex64 => {
                let im = self.mem.load32(data + 4).unwrap_or(0);
                super::print::complex_text(
                    &float32_text(f32::from_bits(w32)),
                    &float32_text(f32::from_bits(im)),
                )
            }
            Kind::Complex128 => {
                let im = self.mem.load64(data + 8).unwrap_or(0);
                super::print::complex_text(&float_text(f64::from_bits(w64)), &float_text(f64::from_bits(im)))
            }
            _ => return format!("({}) {data:#x}", t.name),
        };
        let predeclared = t.pkg.is_none();
        match t.kind {
            _ if predeclared => body,
            Kind::Complex64 | Kind::Complex128 => format!("{}{body}", t.name),
            _ => format!("{}({body})", t.name),
        }
    }

    /// A blank line and the stacks: the running goroutine, or all user goroutines (`all`), main first.
    pub(super) fn traceback(&self, all: bool) -> String {
        let mut out = String::new();
        let cur = self.state.cur as usize;
        let mut order: Vec<usize> = (0..self.state.gs.len()).filter(|&i| all && i != cur).collect();
        if !all || self.state.gs[cur].state != GState::Dead {
            order.push(cur);
        }
        order.sort_by_key(|&i| self.state.gs[i].id);
        for index in order {
            let g = &self.state.gs[index];
            if g.state == GState::Dead || (all && g.system) {
                continue;
            }
            let state = match g.state {
                GState::Running | GState::Dead => "running".to_string(),
                GState::Runnable => "runnable".to_string(),
                GState::Waiting(reason) => {
                    let minutes = self.now().saturating_sub(g.wait_since) / 60_000_000_000;
                    let mut text = wait_text(reason).to_string();
                    if minutes >= 1 {
                        let _ = write!(text, ", {minutes} minutes");
                    }
                    text
                }
            };
            let _ = writeln!(out, "\ngoroutine {} [{state}]:", g.id);
            self.stack_text(index, &mut out);
        }
        out
    }

    fn stack_text(&self, index: usize, out: &mut String) {
        // The innermost and the outermost of what is shown; those between are only counted.
        let (mut first, mut last, mut shown) = (Vec::new(), VecDeque::new(), 0);
        let mut callee = String::new();
        for frame in self.frames(index).take(100_000) {
            self.frame_lines(index, &frame, &mut callee, &mut |line| {
                shown += 1;
                if first.len() < SHOWN_FRAMES {
                    first.push(line);
                } else {
                    last.push_back(line);
                }
                if last.len() > SHOWN_FRAMES {
                    last.pop_front();
                }
            });
        }
        out.extend(first);
        if shown > 2 * SHOWN_FRAMES {
            let _ = writeln!(out, "...{} frames elided...", shown - 2 * SHOWN_FRAMES);
        }
        out.extend(last);
        let g = &self.state.gs[index];
        if g.created_by == OF_A_TIMER {
            out.push_str("created by time.goFunc\n\t$GOROOT/src/time/sleep.go:182\n");
        } else if g.created_by != 0 {
            let creator = without_arguments(&self.creator_name(g.created_at));
            let line = self.line_text(g.created_at);
            let (creator, line) = self.as_in_go(creator, line, "").unwrap_or_default();
            let _ = write!(out, "created by {creator} in goroutine {}\n{line}", g.created_by);
        }
    }

    /// The name of a call and the line of its place; those of the library as Go's own tell them, `None` where it has no such call.
    fn as_in_go(&self, name: String, line: String, callee: &str) -> Option<(String, String)> {
        if !line.is_empty() && !line.starts_with("\t$GOROOT") {
            return Some((name, line));
        }
        match library_frame(&name, callee) {
            None => Some((name, line)),
            Some(Library::Hidden) => None,
            Some(Library::At { place, name: other }) => {
                Some((other.map_or(name, str::to_owned), format!("\t$GOROOT/src/{place}\n")))
            }
        }
    }

    /// Two lines for each call that stands in a frame: the function's and the place's.
    fn frame_lines(&self, index: usize, frame: &Frame, callee: &mut String, tell: &mut dyn FnMut(String)) {
        let func = &self.prog.funcs[frame.func];
        if !func.name.starts_with("runtime.") {
            let mut call = |name: &str, args: &str, pos: PcPos| {
                let name = without_arguments(name);
                let told = self.as_in_go(name.clone(), self.line_text(pos), callee);
                *callee = name;
                if let Some((name, line)) = told {
                    tell(format!("{name}({args})\n{line}"));
                }
            };
            let mut pos = self.prog.pos.get(frame.pc.saturating_sub(1) as usize).copied().unwrap_or_default();
            while let Some(InlineId(inl)) = pos.inl {
                let inlined = &self.prog.inlined[InlineId(inl)];
                call(&inlined.callee, "...", pos);
                pos = PcPos { pos: inlined.pos, inl: inlined.parent };
            }
            // Of a wrapper only what was inlined into it is shown.
            if func.kind != FnKind::Wrapper {
                call(&func.name, if func.params == 0 { "" } else { "..." }, pos);
            }
        }
        // Between a deferred call and the frame that panicked stands what runs deferred calls.
        if let Some(panic) = frame.raised.and_then(|i| self.state.gs[index].panics.get(i)) {
            let (name, at) = if panic.goexit { ("runtime.Goexit()", 694) } else { ("panic(...)", 859) };
            tell(format!("{name}\n\t$GOROOT/src/runtime/panic.go:{at}\n"));
        }
    }

    fn creator_name(&self, at: PcPos) -> String {
        if let Some(inl) = at.inl {
            return self.prog.inlined[inl].callee.to_string();
        }
        let pc = self.prog.pos.iter().position(|p| *p == at).unwrap_or(0);
        self.prog.func_at(pc as u32).map_or_else(String::new, |f| self.prog.funcs[f].name.to_string())
    }

    /// The line of a place; empty: it has none.
    fn line_text(&self, pos: PcPos) -> String {
        let at = self.prog.sources.resolve(pos.pos);
        at.map_or_else(String::new, |at| format!("\t{}:{}\n", self.prog.sources.file(at.file).name, at.line))
    }
}

pub(super) fn wait_text(reason: WaitReason) -> &'static str {
    match reason {
        WaitReason::ChanReceive => "chan receive",
        WaitReason::ChanSend => "chan send",
        WaitReason::ChanReceiveNil => "chan receive (nil chan)",
        WaitReason::ChanSendNil => "chan send (nil chan)",
        WaitReason::Select => "select",
        WaitReason::SelectNoCases => "select (no cases)",
        WaitReason::Sleep => "sleep",
        WaitReason::MutexLock => "sync.Mutex.Lock",
        WaitReason::RwMutexRLock => "sync.RWMutex.RLock",
        WaitReason::RwMutexLock => "sync.RWMutex.Lock",
        WaitReason::WaitGroupWait => "sync.WaitGroup.Wait",
        WaitReason::CondWait => "sync.Cond.Wait",
        WaitReason::SemAcquire => "semacquire",
        WaitReason::GcAssist => "GC assist wait",
    }
}
