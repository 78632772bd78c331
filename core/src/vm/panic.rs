//! Panics, `recover`, `Goexit`, fatal errors: handles traps.
//! In: a `Trap`. Out: the goroutine continues in a deferred call or a recovered frame, another one runs, or the run
//! ends.
//! Rules: runtime/panic.go, go1.27. `traceback` prints the texts.

use super::Machine;
use super::goroutine::{Panic, Printing};
use super::memory::{Addr, BASE};
use super::trap::{Done, Trap};
use crate::bytecode::image::code_addr;
use crate::bytecode::op::{PC_PANIC, Pc, R};
use crate::bytecode::{FnKind, Image, Kind, RTypeId};
use crate::trace::event::{EndReason, MarkKind};
use crate::version::Rule;
use std::fmt::Write;

/// Sizes of the error values that the runtime converts to interfaces, bytes (runtime/error.go).
const ERROR_STRING: u64 = 16;
const BOUNDS_ERROR: u64 = 24;
const TYPE_ASSERTION_ERROR: u64 = 40;

pub(super) const GO_OF_NIL: &str = "go of nil func value";

impl Machine {
    /// Handles an instruction that did not simply complete.
    pub(super) fn trap(&mut self, trap: Trap) {
        let mut next = Some(trap);
        // Each round handles one trap; handling it may raise another.
        while let Some(trap) = next.take() {
            if self.state.ended.is_some() {
                return;
            }
            next = self.handle(trap).err();
        }
    }

    fn handle(&mut self, trap: Trap) -> Done {
        let known = self.prog.known;
        match trap {
            Trap::Park(reason) => {
                self.park_current(reason);
                Ok(())
            }
            Trap::Yield => {
                self.state.steps += 1;
                self.yield_current();
                Ok(())
            }
            Trap::Exit(status) => {
                self.end(status, EndReason::Exited);
                Ok(())
            }
            Trap::Budget(budget) => {
                self.end(2, EndReason::Budget(budget));
                Ok(())
            }
            Trap::Fatal(text) => {
                self.fatal(&text);
                Ok(())
            }
            Trap::Misuse(text) => {
                let show_panics = self.prog.release.has(Rule::FatalErrorsPrintPanics);
                let panics = if show_panics { self.panics_before_fatal() } else { Vec::new() };
                self.fatal_behind(panics, &text);
                Ok(())
            }
            Trap::Callback { code, ctx, args, results } => self.native_callback(code, ctx, &args, results),
            Trap::Goexit => self.start_panic([0, 0], None, true),
            Trap::Value(value) => self.start_panic(value, None, false),
            Trap::Fault(addr) => {
                let text = "runtime error: invalid memory address or nil pointer dereference";
                let value = self.text_value(known.memory_error.or(known.error_string), text, 0)?;
                self.start_panic(value, Some(addr), false)
            }
            Trap::Error(text) => self.panic_with(known.error_string, &format!("runtime error: {text}"), 0),
            Trap::ErrorText(text) => {
                self.built(&text)?;
                let text = format!("runtime error: {text}");
                self.panic_with(known.error_string, &text, ERROR_STRING)
            }
            Trap::Plain(text) => self.panic_with(known.plain_error, text, 0),
            Trap::PlainText(text) => {
                self.built(&text)?;
                self.panic_with(known.plain_error, &text, ERROR_STRING)
            }
            Trap::Uncomparable { text, calls } => {
                let names = calls.join("\n");
                let calls = (self.persistent_str(names.as_bytes())?, names.len() as u64);
                self.built(&text)?;
                let text = format!("runtime error: {text}");
                let value = self.text_value(known.error_string, &text, ERROR_STRING)?;
                self.raise(value, None, false, Some(calls).filter(|calls| calls.1 != 0))
            }
            Trap::Unhashable(text) => self.panic_with(known.unhashable_error, &text, 0),
            Trap::Bounds(bounds) => {
                let at = self.state.pc.saturating_sub(1);
                let unsigned = self.prog.unsigned.binary_search_by_key(&at, |&(pc, _)| pc);
                let mask = unsigned.ok().and_then(|i| self.prog.unsigned.get(i)).map_or(0, |&(_, mask)| mask);
                let text = format!("runtime error: {}", bounds.text(mask));
                self.panic_with(known.bounds_error, &text, BOUNDS_ERROR)
            }
            Trap::TypeAssertion(parts) => {
                let text = self.assertion_text(&parts);
                self.panic_with(known.type_assertion_error, &text, TYPE_ASSERTION_ERROR)
            }
            Trap::NilPanic if self.setting("panicnil") == Some("1") => self.start_panic([0, 0], None, false),
            Trap::NilPanic => self.panic_with(known.panic_nil_error, self.nil_panic_text(), 0),
            Trap::StringValue(text) => self.panic_with(known.string, &text, 0),
        }
    }

    /// Allocates a text that Go builds before it converts it to an interface.
    fn built(&mut self, text: &str) -> Done {
        self.new_string(text.as_bytes()).map(|_| ())
    }

    /// Starts a panic with a value of a runtime error type; see `text_value`.
    fn panic_with(&mut self, ty: Option<RTypeId>, text: &str, heap: u64) -> Done {
        let value = self.text_value(ty, text, heap)?;
        self.start_panic(value, None, false)
    }

    /// Interface value of a runtime error type. Its data points to a string header, in a heap object of `heap` bytes if
    /// not 0.
    fn text_value(&mut self, ty: Option<RTypeId>, text: &str, heap: u64) -> Result<[u64; 2], Trap> {
        let ty = ty.or(self.prog.known.string).unwrap_or_default();
        let bytes = self.persistent_str(text.as_bytes())?;
        let data = if heap == 0 {
            self.persistent(16)?
        } else {
            let layout = self.prog.word_layout;
            self.alloc(heap, layout)?
        };
        self.mem.store64(data, bytes)?;
        self.mem.store64(data + 8, text.len() as u64)?;
        Ok([Image::type_addr(ty), data])
    }

    fn start_panic(&mut self, value: [u64; 2], fault: Option<Addr>, goexit: bool) -> Done {
        self.raise(value, fault, goexit, None)
    }

    /// `calls`: see `Panic::calls`.
    fn raise(
        &mut self,
        value: [u64; 2],
        fault: Option<Addr>,
        goexit: bool,
        calls: Option<(Addr, u64)>,
    ) -> Done {
        let frame = self.frame_addr();
        self.state.steps += 1;
        let mut pc = self.state.pc;
        let g = self.g();
        if pc == PC_PANIC {
            // A deferred call could not start (a nil function): raise the panic where the one that runs deferred calls
            // was raised.
            pc = g.panics.last().map_or(pc, |p| p.pc);
        }
        g.signal = fault.or(g.signal);
        g.panics.push(Panic {
            value,
            recovered: false,
            goexit,
            repanicked: false,
            frame,
            pc,
            defer_frame: 0,
            defer_pc: 0,
            text: None,
            fault,
            calls,
        });
        if self.recorder.on && !goexit {
            let text = self.panic_brief(value);
            self.mark(MarkKind::Panic { text });
        }
        self.panic_continue()
    }

    /// Calls the next deferred function, or ends the goroutine or the program.
    fn panic_continue(&mut self) -> Done {
        let below = self.g().printing.map_or(Addr::MAX, |p| p.below);
        self.leave_places(below);
        let Some(&defer) = self.g().defers.last().filter(|d| d.frame < below) else {
            if self.g().printing.is_some() {
                return self.panicked_while_printing();
            }
            if self.g().panics.last().is_some_and(|p| p.goexit) {
                return self.goroutine_exit();
            }
            if self.initialises() {
                // Go's own main unlocks the thread in a deferred call.
                self.g().locked = self.g().locked.saturating_sub(1);
            }
            return self.print_panics_and_die();
        };
        if let Some(p) = self.g().panics.last_mut() {
            p.defer_frame = defer.frame;
            p.defer_pc = defer.pc;
        }
        self.state.pc = PC_PANIC;
        self.call_top_defer()
    }

    /// Whether the main goroutine is running and has not reached the program's `main`.
    fn initialises(&mut self) -> bool {
        self.g().id == 1 && self.state.inits_done <= self.prog.init.len()
    }

    /// The method that prints a panic's value panicked, and nothing recovered that.
    fn panicked_while_printing(&mut self) -> Done {
        let mut text = String::from("panic while printing panic value: ");
        let panic = self.g().printing.take().and_then(|_| self.g().panics.pop());
        if let Some(Panic { value, fault, .. }) = panic {
            match Image::type_at(value[0]).filter(|&ty| Some(ty) != self.prog.known.string) {
                Some(ty) => {
                    let _ = write!(text, "type {}", self.prog.types[ty].name);
                }
                None => text.push_str(&self.panic_brief(value)),
            }
            if let Some(addr) = fault {
                text.push('\n');
                text.push_str(self.signal_text(addr).trim_end());
            }
        }
        self.fatal(&text);
        Ok(())
    }

    /// Whether the method that prints a panic's value is running without a panic of its own.
    fn runs_value_method(&mut self) -> bool {
        let g = self.g();
        g.printing.is_some_and(|p| p.panics == g.panics.len())
    }

    /// A deferred function returned to the frame that panicked.
    pub(super) fn panic_return(&mut self) -> Done {
        if self.runs_value_method() {
            return self.printed_value();
        }
        let Some(&top) = self.g().panics.last() else {
            return Err(Trap::Fatal("return to a panic that is over".into()));
        };
        self.state.pc = top.pc;
        if !top.recovered {
            return self.panic_continue();
        }
        let target = top.defer_frame;
        // Not the function with the `defer` statement: that may be the body of a range-over-func loop.
        let mut frames = self.frames(self.state.cur as usize);
        let func = frames.find(|f| BASE + f.fp as u64 * 8 == target).map(|f| f.func);
        self.leave_frames_below(target);
        let g = self.g();
        let mut goexit = None;
        // Panics raised by frames that are unwound, or by the frame that returns, are over.
        g.panics.retain(|p| {
            let gone = p.frame <= target;
            if gone && p.goexit {
                goexit = Some(*p);
            }
            !gone
        });
        g.natives.retain(|n| n.frame >= target);
        if g.panics.is_empty() {
            g.signal = None;
        }
        let resume = func.and_then(|f| self.prog.funcs[f].recover_pc);
        let Some(pc) = resume else {
            return Err(Trap::Fatal("recovery in a function without defers".into()));
        };
        self.state.pc = pc;
        if goexit.is_some() {
            // An aborted Goexit continues where the recovery ended.
            return self.start_panic([0, 0], None, true);
        }
        let open = func.is_some_and(|f| self.prog.funcs[f].open_defers);
        if open && self.g().defers.last().is_some_and(|d| d.frame == target) {
            // `savedOpenDeferState`: the calls left for the frame that returns.
            self.alloc(24, self.prog.word_layout)?;
        }
        Ok(())
    }

    /// `recover()`: stores the panic's value, or nil, in words `d` and `d + 1`.
    pub(super) fn recover(&mut self, d: R) -> Done {
        let value = if !self.runs_value_method() && self.called_by_panic() {
            match self.g().panics.last_mut() {
                Some(p) if !p.goexit && !p.recovered => {
                    p.recovered = true;
                    p.value
                }
                _ => [0, 0],
            }
        } else {
            [0, 0]
        };
        self.set(d, value[0]);
        self.set(d + 1, value[1]);
        self.state.steps += 1;
        Ok(())
    }

    /// Whether the panic itself called the running function, perhaps through wrappers. If `recover` itself is deferred,
    /// the running function is the one whose deferred calls run, and it cannot recover. A function made by reflection
    /// is a wrapper of the function it calls; `Value.Call` is not a wrapper. Since 1.26 a function that was inlined into a
    /// wrapper counts as a caller.
    fn called_by_panic(&self) -> bool {
        let mut pc = self.state.pc;
        let (mut inner, mut reflected) = (true, false);
        for &ret in self.state.returns.iter().rev() {
            let Some(id) = self.prog.func_at(pc.saturating_sub(1)) else { return false };
            let func = &self.prog.funcs[id];
            let made = &*func.name == "reflect.callReflect"
                || ["reflect.made ", "reflect.bound "].iter().any(|stub| func.name.starts_with(stub));
            let of_reflection = !inner && func.name.starts_with("reflect.");
            let wrapper =
                func.kind == FnKind::Wrapper || of_reflection || !inner && func.kind == FnKind::Native;
            if !inner && (!wrapper || self.calls_for_inlined(pc)) {
                return false;
            }
            reflected = (reflected || of_reflection) && !made;
            inner &= wrapper;
            if ret == PC_PANIC {
                return !inner && !reflected;
            }
            pc = ret;
        }
        false
    }

    /// Whether the call that returns to `pc` is in the body of an inlined function that is not a wrapper.
    fn calls_for_inlined(&self, pc: Pc) -> bool {
        let at = self.prog.pos.get(pc.saturating_sub(1) as usize).and_then(|pos| pos.inl);
        let mut calls = std::iter::successors(at, |&call| self.prog.inlined[call].parent);
        self.prog.release.has(Rule::RecoverCountsInlinedCalls)
            && calls.any(|call| !self.prog.inlined[call].wrapper)
    }

    // ---- the end

    /// Ends the run with `fatal error: text` and the stacks.
    pub(super) fn fatal(&mut self, text: &str) {
        self.fatal_behind(Vec::new(), text);
    }

    fn fatal_behind(&mut self, mut out: Vec<u8>, text: &str) {
        out.extend_from_slice(format!("fatal error: {text}\n").as_bytes());
        // Errors detected by the scheduler show all goroutines.
        let of_scheduler = text.ends_with("deadlock!") || text == GO_OF_NIL;
        let all = of_scheduler || !self.prog.release.has(Rule::FatalErrorsShowOne);
        out.extend_from_slice(self.traceback(all).as_bytes());
        let _ = self.output(true, &out);
        self.end(2, EndReason::Fatal);
    }

    /// Lines for the goroutine's panics, without calling methods of their values.
    fn panics_before_fatal(&mut self) -> Vec<u8> {
        if self.g().panics.iter().all(|p| p.goexit) {
            return Vec::new();
        }
        self.mark_repanicked();
        for i in 0..self.g().panics.len() {
            let p = self.g().panics[i];
            if p.text.is_some() || p.goexit {
                continue;
            }
            let text = self.raw_panic_value_text(p.value);
            if let Ok(addr) = self.persistent_str(&text) {
                self.g().panics[i].text = Some((addr, text.len() as u64));
            }
        }
        let mut out = self.panic_lines();
        out.push(b'\t');
        out
    }

    /// Marks panics that the next newer one repeats.
    fn mark_repanicked(&mut self) {
        if !self.prog.release.has(Rule::RepanicsAreMarked) {
            return;
        }
        for i in 1..self.g().panics.len() {
            let (older, newer) = (self.g().panics[i - 1].value, self.g().panics[i].value);
            if self.is_same_panic(older, newer) {
                let panics = &mut self.g().panics;
                panics[i - 1].repanicked = true;
                panics[i].text = panics[i].text.or(Some((0, 0)));
            }
        }
    }

    /// Text of a `runtime.PanicNilError`.
    pub(crate) fn nil_panic_text(&self) -> &'static str {
        if self.prog.release.has(Rule::NilPanicHasPrefix) {
            "runtime error: panic called with nil argument"
        } else {
            "panic called with nil argument"
        }
    }

    /// Whether two panics have the same interface value. Go's runtime errors of constant text are one object each; ours
    /// are many.
    fn is_same_panic(&self, a: [u64; 2], b: [u64; 2]) -> bool {
        let known = self.prog.known;
        let constant = [known.error_string, known.plain_error, known.memory_error];
        let Some(ty) = Image::type_at(a[0]).filter(|_| a[0] == b[0]) else { return a == b };
        // Its size is zero, so all have one address.
        let is_nil = known.panic_nil_error == Some(ty);
        let brief = self.panic_brief(a);
        // Go builds this text each time.
        let made = brief.contains("comparing uncomparable type ");
        a == b || is_nil || !made && constant.contains(&Some(ty)) && brief == self.panic_brief(b)
    }

    /// Calls each value's `Error` or `String` method, then prints all panics and ends the run.
    fn print_panics_and_die(&mut self) -> Done {
        // Newest first; a value that the next newer panic repeats is not printed twice.
        self.mark_repanicked();
        let next = self.g().panics.iter().rposition(|p| p.text.is_none() && !p.goexit);
        let Some(i) = next else {
            let text = self.panic_report();
            let _ = self.output(true, &text);
            self.end(2, EndReason::Panicked);
            return Ok(());
        };
        let value = self.g().panics[i].value;
        let method = Image::type_at(value[0]).and_then(|ty| {
            let t = self.prog.types.get(ty)?;
            // Runtime errors contain their text.
            if self.prog.known.is_error(ty) || t.kind == Kind::Interface {
                return None;
            }
            let known = self.prog.known;
            if known.error.is_some_and(|e| self.implements(ty, e)) {
                return self.method_of(ty, "Error");
            }
            if known.stringer.is_some_and(|s| self.implements(ty, s)) {
                return self.method_of(ty, "String");
            }
            None
        });
        let Some(method) = method else {
            let text = self.panic_value_text(value);
            let addr = self.persistent_str(&text)?;
            self.g().panics[i].text = Some((addr, text.len() as u64));
            return self.print_panics_and_die();
        };
        let (panics, below) = (self.g().panics.len(), self.frame_addr());
        self.g().printing = Some(Printing { panic: i, panics, below });
        self.state.fp -= Printing::WORDS;
        self.set(0, value[1]);
        self.state.pc = PC_PANIC;
        self.enter(code_addr(method), 0)
    }

    /// A value's method returned its text.
    fn printed_value(&mut self) -> Done {
        let text = (self.reg(1), self.reg(2));
        self.state.fp += Printing::WORDS;
        let g = self.g();
        if let Some(p) = g.printing.take().and_then(|p| g.panics.get_mut(p.panic)) {
            p.text = Some(text);
            self.state.pc = self.g().panics.last().map_or(0, |p| p.pc);
        }
        self.print_panics_and_die()
    }

    fn panic_brief(&self, value: [u64; 2]) -> String {
        String::from_utf8_lossy(&self.panic_value_text(value)).into_owned()
    }
}
