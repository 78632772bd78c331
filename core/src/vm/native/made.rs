//! Functions made at run time: the code of reflect's `MakeFunc` and of method values.
//! Invariant: there is at most one of each kind per function type.
//! Rules: reflect/makefunc.go, reflect/asm_amd64.s, go1.27.

use super::reflect::{type_arg, type_word};
use super::registers::{Convention, REG_ARGS_WORDS};
use super::{Args, NativeFn};
use crate::bytecode::image::code_addr;
use crate::bytecode::rtype::bitmap;
use crate::bytecode::{CallInfo, FnId, FnKind, Func, Instr, Kind, PcPos, R, RTypeId};
use crate::span::Pos;
use crate::vm::Machine;
use crate::vm::memory::{Addr, BASE};
use crate::vm::trap::{Done, Trap};
use std::rc::Rc;

pub const TABLE: &[(&str, NativeFn)] = &[
    ("reflect.stub", |m, a| {
        let sig = type_arg(m, a, 0)?;
        let code = if m.arg(a, 1) & 1 != 0 { bound_stub(m, sig) } else { made_stub(m, sig) }?;
        m.ret(a, 0, code_addr(code));
        Ok(())
    }),
    ("reflect.made", made),
    ("reflect.bound", bound),
];

/// A stub's frame: outgoing words of its callback, closure, function type, its own words, return address.
struct Frame {
    native: &'static str,
    out: u64,
    own: u64,
    /// Which of its own words are pointers.
    pointers: Vec<u64>,
}

/// Position of closure and type after the outgoing words.
const CLOSURE: usize = 0;
const SIG: usize = 1;
/// Word offsets in a frame of `made`: whether results are present, registers, and the stack area that a caller would
/// have.
const OUT: usize = 4;
const DONE: usize = OUT + 2;
const REGISTERS: usize = DONE + 1;
const STACK: usize = REGISTERS + REG_ARGS_WORDS as usize;

fn made_stub(m: &mut Machine, sig: RTypeId) -> Result<FnId, Trap> {
    let convention = Convention::of(&m.prog.types, sig, None);
    let stack = convention.pointers(&m.prog.types, &m.prog.layouts);
    // The last register words are pointers, followed by a bitmap.
    let registers = REG_ARGS_WORDS - 10..REG_ARGS_WORDS - 1;
    let pointers = registers.map(|w| (REGISTERS - DONE) as u64 + w);
    let frame = Frame {
        native: "reflect.made",
        out: OUT as u64,
        own: (STACK - DONE) as u64 + convention.size / 8,
        pointers: pointers.chain(stack.into_iter().map(|w| (STACK - DONE) as u64 + w)).collect(),
    };
    stub(m, sig, frame)
}

/// A method's receiver precedes the function's own parameters.
fn bound_stub(m: &mut Machine, sig: RTypeId) -> Result<FnId, Trap> {
    let t = &m.prog.types[sig];
    let passed: u64 = t.params.iter().chain(t.results.iter()).map(|&ty| m.words_in_frame(ty)).sum();
    stub(m, sig, Frame { native: "reflect.bound", out: 1 + passed, own: 0, pointers: Vec::new() })
}

/// Makes the code of functions of this type, which call a native.
fn stub(m: &mut Machine, sig: RTypeId, frame: Frame) -> Result<FnId, Trap> {
    let Frame { native, out, own, pointers } = frame;
    let name: Rc<str> = format!("{native} {}", m.prog.types[sig].link).into();
    if let Some((id, _)) = m.prog.funcs.iter_enumerated().find(|(_, f)| f.name == name) {
        return Ok(id);
    }
    let Some(native) = super::lookup(native) else {
        return Err(Trap::Fatal("machine: no such native".into()));
    };
    let frame = out + 2 + own + 1;
    if frame > u64::from(R::MAX) / 2 {
        return Err(Trap::Fatal("machine: reflect makes no functions of so many words".into()));
    }
    let prog = m.program_mut();
    let t = &prog.types[sig];
    let mut pointers: Vec<u64> = pointers.into_iter().map(|w| out + 2 + w).collect();
    pointers.push(out);
    let mut at = frame;
    let mut params = 0;
    for (i, ty) in t.params.iter().chain(t.results.iter()).enumerate() {
        if i == t.params.len() {
            params = at - frame;
        }
        let words = prog.types[*ty].size.div_ceil(8);
        let layout = &prog.layouts[prog.types[*ty].layout];
        pointers.extend((0..words).filter(|&w| layout.is_ptr(w)).map(|w| at + w));
        at += words;
    }
    if t.results.is_empty() {
        params = at - frame;
    }
    let results = at - frame - params;
    let entry = prog.code.len() as u32;
    let mut code = vec![Instr::GetCtx { d: out as R }];
    if own > 0 {
        code.push(Instr::ZeroN { d: (out + 2) as R, n: own as u32 });
    }
    code.push(Instr::Const { d: out as R + SIG as R, v: sig.0 as i32 });
    if results > 0 {
        code.push(Instr::ZeroN { d: (frame + params) as R, n: results as u32 });
    }
    let (frame, args) = (frame as u32, (at - frame) as u32);
    code.extend([Instr::Native { id: native }, Instr::Ret { frame }]);
    prog.pos.extend(code.iter().map(|_| PcPos::default()));
    prog.code.extend(code);
    let info = CallInfo { entry, frame, zero_lo: 0, zero_hi: 0 };
    let func = Func {
        name,
        entry,
        end: prog.code.len() as u32,
        frame,
        out: out as u32,
        args,
        params: params as u32,
        zero_lo: 0,
        zero_hi: 0,
        ptrs: bitmap(pointers.into_iter(), at),
        slots: Rc::from([]),
        memory: Rc::from([]),
        begins: Rc::default(),
        whole: Rc::default(),
        recover_pc: None,
        open_defers: false,
        kind: FnKind::Native,
        std: true,
        pos: Pos::NONE,
        vars: Vec::new(),
        native: Some(native),
    };
    let id = prog.funcs.push(Func::default());
    prog.place(id, func);
    let calls = Rc::make_mut(&mut m.calls);
    calls.resize(id.0 as usize, CallInfo::UNPREPARED);
    calls.push(info);
    m.mem.types = m.prog.types.clone();
    // The interpreter's loop holds the program from before this change: leave it.
    m.event_at = m.event_at.min(m.state.steps);
    Ok(id)
}

impl Machine {
    fn words_in_frame(&self, ty: RTypeId) -> u64 {
        self.prog.types[ty].size.div_ceil(8)
    }

    /// Closure and type of the running stub.
    fn in_stub(&self) -> (Addr, RTypeId) {
        let func = self.prog.func_at(self.state.pc.saturating_sub(1));
        let out = func.map_or(0, |func| self.prog.funcs[func].out as usize);
        let word = |i: usize| self.mem.word(self.state.fp + out + i);
        (word(CLOSURE), RTypeId(word(SIG) as u32))
    }
}

/// Passes a made function's arguments to `callReflect`, whose code is the third word of its closure, in registers and
/// on the stack, and fetches its results from there.
fn made(m: &mut Machine, a: Args) -> Done {
    let (closure, sig) = m.in_stub();
    let prog = Rc::clone(&m.prog);
    let convention = Convention::of(&prog.types, sig, None);
    let frame = m.state.fp;
    let addr = |word: usize| BASE + 8 * (frame + word) as u64;
    let (stack, registers) = (addr(STACK), addr(REGISTERS));
    if m.memo(0).is_none() {
        let count: u64 = convention.params().iter().map(|(ty, _)| m.words_in_frame(*ty)).sum();
        let args: Vec<u64> = (0..count as usize).map(|i| m.arg(a, i)).collect();
        m.scatter(convention.params(), &args, stack, registers)?;
        let code = m.mem.load64(closure + 16)?;
        let args = vec![closure, stack, addr(DONE), registers];
        return Err(Trap::Callback { code, ctx: 0, args, results: 0 });
    }
    for (i, word) in m.gather(convention.results(), stack, registers)?.into_iter().enumerate() {
        m.ret(a, i, word);
    }
    Ok(())
}

/// Byte offsets in reflect's `methodValue`: index of the method; type, word and flags of the receiver.
const METHOD: u64 = 32;
const TYPE: u64 = 40;
const WORD: u64 = 48;
const FLAGS: u64 = 56;
/// `flagIndir`
const INDIRECT: u64 = 1 << 7;

/// Calls the method of a method value, as `callMethod` does, with the current receiver.
fn bound(m: &mut Machine, a: Args) -> Done {
    let (closure, sig) = m.in_stub();
    let prog = Rc::clone(&m.prog);
    let t = &prog.types[sig];
    if let Some(results) = m.memo(0) {
        for (i, word) in results.into_iter().enumerate() {
            m.ret(a, i, word);
        }
        return Ok(());
    }
    let [method, word, flags] =
        [m.mem.load64(closure + METHOD)?, m.mem.load64(closure + WORD)?, m.mem.load64(closure + FLAGS)?];
    let receiver = &prog.types[type_word(m, m.mem.load64(closure + TYPE)?)?];
    let (code, word) = if receiver.kind == Kind::Interface {
        let table = m.mem.load64(word)?;
        (m.mem.load64(table + 24 + 8 * method)?, m.mem.load64(word + 8)?)
    } else {
        let func = receiver.methods.iter().filter(|m| m.pkg.is_none()).nth(method as usize);
        let code = func.map_or(0, |method| code_addr(method.func));
        // Go allocates a word for the code pointer.
        m.alloc(8, prog.pointer_layout)?;
        let word = if flags & INDIRECT != 0 && receiver.direct { m.mem.load64(word)? } else { word };
        (code, word)
    };
    let count: u64 = t.params.iter().map(|&ty| m.words_in_frame(ty)).sum();
    let results: u64 = t.results.iter().map(|&ty| m.words_in_frame(ty)).sum();
    let args = std::iter::once(word).chain((0..count as usize).map(|i| m.arg(a, i))).collect();
    Err(Trap::Callback { code, ctx: 0, args, results: results as u32 })
}
