//! The interpreter's loop: executes instructions until an event, a goroutine switch or the end.
//! Handles the frequent instructions; `ops` has the others.
//! Invariant: `state.pc` and `state.fp` are up to date whenever another method runs; `pc` is the next instruction.

use super::Machine;
use super::memory::{Addr, BASE, Fault, Memory, NIL_PAGE, steps_through};
use super::trap::{Bounds, BoundsCode, Done, Trap};
use crate::bytecode::FnKind;
use crate::bytecode::op::{Instr, PC_GOEXIT, Pc, R, Width};
use crate::trace::event::MarkKind;
use std::rc::Rc;

impl Machine {
    /// A load outside memory: from a type descriptor, or a fault.
    #[cold]
    #[inline(never)]
    fn load_far(&mut self, d: R, get: impl Fn(&Memory) -> Result<u64, Fault>) -> Done {
        let value = get(&self.mem)?;
        self.set(d, value);
        Ok(())
    }

    #[cold]
    #[inline(never)]
    fn load_words_far(&mut self, d: R, addr: Addr, words: R) -> Done {
        for i in 0..words {
            let value = self.mem.load64(addr.wrapping_add(8 * u64::from(i)))?;
            self.set(d + i, value);
        }
        Ok(())
    }

    /// Runs the current goroutine (and those it switches to) until `steps >= event_at`.
    pub(super) fn exec(&mut self) {
        let prog = Rc::clone(&self.prog);
        let code = &prog.code[..];
        let calls = Rc::clone(&self.calls);
        let calls = &calls[..];
        let mut pc = self.state.pc as usize;
        let mut fp = self.state.fp;

        macro_rules! r {
            ($r:expr) => {
                self.mem.word(fp + $r as usize)
            };
        }
        macro_rules! set {
            ($r:expr, $v:expr) => {{
                let value = $v;
                self.mem.set_word(fp + $r as usize, value);
            }};
        }
        // Leaves the fast path: `$e` is a `Done` that may change pc and fp.
        macro_rules! slow {
            ($e:expr) => {{
                self.state.pc = pc as Pc;
                self.state.fp = fp;
                self.mem.work_begins();
                let done: Done = $e;
                self.state.steps += self.mem.work();
                if let Err(trap) = done {
                    self.trap(trap);
                }
                pc = self.state.pc as usize;
                fp = self.state.fp;
                if self.state.steps >= self.event_at {
                    return;
                }
            }};
        }
        macro_rules! tick {
            () => {{
                self.state.steps += 1;
                if self.state.steps >= self.event_at {
                    self.state.pc = pc as Pc;
                    self.state.fp = fp;
                    return;
                }
            }};
        }
        macro_rules! load {
            ($d:expr, $p:expr, $off:expr, $get:ident, |$v:ident| $conv:expr) => {{
                let addr = r!($p).wrapping_add($off as i64 as u64);
                match self.mem.near().$get(addr) {
                    Ok($v) => set!($d, $conv),
                    Err(_) => slow!(self.load_far($d, |mem| mem.$get(addr).map(|$v| $conv))),
                }
            }};
        }
        macro_rules! store {
            ($p:expr, $off:expr, $put:ident, $v:expr) => {{
                let addr = r!($p).wrapping_add($off as i64 as u64);
                let v = $v;
                if let Err(fault) = self.mem.$put(addr, v) {
                    slow!(Err(Trap::from(fault)));
                }
            }};
        }
        macro_rules! bin {
            ($d:expr, $a:expr, $b:expr, |$x:ident, $y:ident| $e:expr) => {{
                let $x = r!($a);
                let $y = r!($b);
                set!($d, $e);
            }};
        }
        macro_rules! fbin {
            ($d:expr, $a:expr, $b:expr, |$x:ident, $y:ident| $e:expr) => {{
                let $x = f64::from_bits(r!($a));
                let $y = f64::from_bits(r!($b));
                set!($d, $e);
            }};
        }
        macro_rules! f32bin {
            ($d:expr, $a:expr, $b:expr, |$x:ident, $y:ident| $e:expr) => {{
                let $x = f32::from_bits(r!($a) as u32);
                let $y = f32::from_bits(r!($b) as u32);
                set!($d, u64::from(($e).to_bits()));
            }};
        }
        macro_rules! br {
            ($cond:expr, $t:expr) => {
                if $cond {
                    pc = $t as usize;
                }
            };
        }
        macro_rules! index {
            ($s:expr, $i:expr, |$addr:ident, $idx:ident| $e:expr) => {{
                let $idx = r!($i);
                let len = r!($s as usize + 1);
                if $idx < len {
                    let $addr = r!($s);
                    $e
                } else {
                    slow!(Err(index_trap($idx, len)));
                }
            }};
        }

        loop {
            let ins = code[pc];
            pc += 1;
            #[cfg(any(test, debug_assertions))]
            if let Err(trap) = self.check_store(ins, pc, fp) {
                slow!(Err(trap));
                continue;
            }
            match ins {
                Instr::Step => tick!(),
                Instr::OwnStep => {
                    self.state.own_step = self.state.steps + 1;
                    tick!();
                }
                Instr::Nop => {}
                Instr::Jmp { t } => pc = t as usize,
                Instr::BrT { a, t } => br!(r!(a) != 0, t),
                Instr::BrF { a, t } => br!(r!(a) == 0, t),
                Instr::BrEq { a, b, t } => br!(r!(a) == r!(b), t),
                Instr::BrNe { a, b, t } => br!(r!(a) != r!(b), t),
                Instr::BrLtS { a, b, t } => br!((r!(a) as i64) < r!(b) as i64, t),
                Instr::BrLeS { a, b, t } => br!(r!(a) as i64 <= r!(b) as i64, t),
                Instr::BrLtU { a, b, t } => br!(r!(a) < r!(b), t),
                Instr::BrLeU { a, b, t } => br!(r!(a) <= r!(b), t),
                Instr::BrEqK { a, k, t } => br!(r!(a) as i64 == i64::from(k), t),
                Instr::BrNeK { a, k, t } => br!(r!(a) as i64 != i64::from(k), t),
                Instr::BrLtK { a, k, t } => br!((r!(a) as i64) < i64::from(k), t),
                Instr::BrLeK { a, k, t } => br!(r!(a) as i64 <= i64::from(k), t),
                Instr::BrGtK { a, k, t } => br!(r!(a) as i64 > i64::from(k), t),
                Instr::BrGeK { a, k, t } => br!(r!(a) as i64 >= i64::from(k), t),
                Instr::Call { func } => {
                    let info = &calls[func as usize];
                    let frame = info.frame as usize;
                    if fp < self.state.stack_limit + frame {
                        slow!(self.grow_and_retry(frame, crate::bytecode::FnId(func)));
                        continue;
                    }
                    fp -= frame;
                    self.state.returns.push(pc as Pc);
                    for w in info.zero_lo..info.zero_hi {
                        self.mem.set_word(fp + w as usize, 0);
                    }
                    pc = info.entry as usize;
                    if self.recorder.open {
                        self.mark_call(func, pc as Pc);
                    }
                    tick!();
                }
                Instr::Ret { frame } => {
                    let frame = frame as usize;
                    let at = pc;
                    pc = self.state.returns.pop().unwrap_or(PC_GOEXIT) as usize;
                    fp += frame;
                    if self.recorder.open {
                        self.mark_return(at as Pc, pc as Pc);
                    }
                    tick!();
                }
                Instr::CallClosure { a, .. } => slow!(self.call_closure(a)),
                Instr::CallIface { a, m, .. } => slow!(self.call_iface(a, m)),

                Instr::Const { d, v } => set!(d, i64::from(v) as u64),
                Instr::Const64 { d, lo, hi } => set!(d, u64::from(lo) | u64::from(hi) << 32),
                Instr::Mov { d, a } => set!(d, r!(a)),
                Instr::Mov2 { d, a } => {
                    let (x, y) = (r!(a), r!(a as usize + 1));
                    set!(d, x);
                    set!(d as usize + 1, y);
                }
                Instr::Mov3 { d, a } => {
                    let (x, y, z) = (r!(a), r!(a as usize + 1), r!(a as usize + 2));
                    set!(d, x);
                    set!(d as usize + 1, y);
                    set!(d as usize + 2, z);
                }
                Instr::MovN { d, a, n } => {
                    let from = (fp + a as usize) * 8;
                    let to = (fp + d as usize) * 8;
                    self.mem.bytes.copy_within(from..from + n as usize * 8, to);
                    self.state.steps += steps_through(u64::from(n) * 8);
                }
                Instr::Zero { d } => set!(d, 0),
                Instr::ZeroN { d, n } => {
                    let from = (fp + d as usize) * 8;
                    self.mem.bytes[from..from + n as usize * 8].fill(0);
                    self.state.steps += steps_through(u64::from(n) * 8);
                }
                Instr::Lea { d, off } => set!(d, BASE + fp as u64 * 8 + u64::from(off)),
                Instr::LdF { d, w, off } => {
                    let at = fp * 8 + off as usize;
                    let word = self.mem.word(at >> 3);
                    let part = word >> ((at & 7) * 8);
                    let value = match w {
                        Width::U8 => part & 0xff,
                        Width::I8 => part as i8 as i64 as u64,
                        Width::U16 => part & 0xffff,
                        Width::I16 => part as i16 as i64 as u64,
                        Width::U32 => part & 0xffff_ffff,
                        Width::I32 => part as i32 as i64 as u64,
                        Width::W64 => part,
                    };
                    set!(d, value);
                }
                Instr::StF { a, w, off } => {
                    let at = fp * 8 + off as usize;
                    let value = r!(a);
                    let mask: u64 = match w {
                        Width::U8 | Width::I8 => 0xff,
                        Width::U16 | Width::I16 => 0xffff,
                        Width::U32 | Width::I32 => 0xffff_ffff,
                        Width::W64 => u64::MAX,
                    };
                    let shift = (at & 7) * 8;
                    let old = self.mem.word(at >> 3);
                    self.mem.set_word(at >> 3, old & !(mask << shift) | (value & mask) << shift);
                }

                Instr::LdU8 { d, p, off } => load!(d, p, off, load8, |v| u64::from(v)),
                Instr::LdI8 { d, p, off } => load!(d, p, off, load8, |v| v as i8 as i64 as u64),
                Instr::LdU16 { d, p, off } => load!(d, p, off, load16, |v| u64::from(v)),
                Instr::LdI16 { d, p, off } => load!(d, p, off, load16, |v| v as i16 as i64 as u64),
                Instr::LdU32 { d, p, off } => load!(d, p, off, load32, |v| u64::from(v)),
                Instr::LdI32 { d, p, off } => load!(d, p, off, load32, |v| v as i32 as i64 as u64),
                Instr::Ld64 { d, p, off } => load!(d, p, off, load64, |v| v),
                Instr::Ld2 { d, p, off } => {
                    let addr = r!(p).wrapping_add(off as i64 as u64);
                    match self.mem.near().load::<16>(addr) {
                        Ok(bytes) => {
                            let (words, _) = bytes.as_chunks::<8>();
                            set!(d, u64::from_le_bytes(words[0]));
                            set!(d as usize + 1, u64::from_le_bytes(words[1]));
                        }
                        Err(_) => slow!(self.load_words_far(d, addr, 2)),
                    }
                }
                Instr::Ld3 { d, p, off } => {
                    let addr = r!(p).wrapping_add(off as i64 as u64);
                    match self.mem.near().load::<24>(addr) {
                        Ok(bytes) => {
                            let (words, _) = bytes.as_chunks::<8>();
                            set!(d, u64::from_le_bytes(words[0]));
                            set!(d as usize + 1, u64::from_le_bytes(words[1]));
                            set!(d as usize + 2, u64::from_le_bytes(words[2]));
                        }
                        Err(_) => slow!(self.load_words_far(d, addr, 3)),
                    }
                }
                Instr::St8 { p, a, off } => store!(p, off, store8, r!(a) as u8),
                Instr::St16 { p, a, off } => store!(p, off, store16, r!(a) as u16),
                Instr::St32 { p, a, off } => store!(p, off, store32, r!(a) as u32),
                Instr::St64 { p, a, off } => store!(p, off, store64, r!(a)),
                Instr::StP { p, a, off } => {
                    let addr = r!(p).wrapping_add(off as i64 as u64);
                    let v = r!(a);
                    if self.heap.barrier_on() {
                        slow!(self.store_pointer(addr, v));
                    } else if let Err(fault) = self.mem.store64(addr, v) {
                        slow!(Err(Trap::from(fault)));
                    }
                }
                Instr::LdG { d, addr } => set!(d, self.mem.word(addr as usize >> 3)),
                Instr::StG { a, addr } => {
                    let v = r!(a);
                    self.mem.set_word(addr as usize >> 3, v);
                    self.mem.dirty[addr as usize >> 12] = 1;
                }
                Instr::NilCheck { a } => {
                    let p = r!(a);
                    if p < NIL_PAGE {
                        slow!(Err(Trap::Fault(p)));
                    }
                }

                Instr::IdxLdU8 { d, s, i } => {
                    index!(s, i, |p, i| match self.mem.near().load8(p.wrapping_add(i)) {
                        Ok(v) => set!(d, u64::from(v)),
                        Err(_) => slow!(self.load_far(d, |mem| mem.load8(p.wrapping_add(i)).map(u64::from))),
                    })
                }
                Instr::IdxLdI32 { d, s, i } => {
                    index!(s, i, |p, i| match self.mem.near().load32(p.wrapping_add(i * 4)) {
                        Ok(v) => set!(d, v as i32 as i64 as u64),
                        Err(_) => slow!(self.load_far(d, |mem| {
                            mem.load32(p.wrapping_add(i * 4)).map(|v| v as i32 as i64 as u64)
                        })),
                    })
                }
                Instr::IdxLd64 { d, s, i } => {
                    index!(s, i, |p, i| match self.mem.near().load64(p.wrapping_add(i * 8)) {
                        Ok(v) => set!(d, v),
                        Err(_) => slow!(self.load_far(d, |mem| mem.load64(p.wrapping_add(i * 8)))),
                    })
                }
                Instr::IdxSt8 { s, i, a } => index!(s, i, |p, i| {
                    let v = r!(a) as u8;
                    if let Err(fault) = self.mem.store8(p.wrapping_add(i), v) {
                        slow!(Err(Trap::from(fault)));
                    }
                }),
                Instr::IdxSt32 { s, i, a } => index!(s, i, |p, i| {
                    let v = r!(a) as u32;
                    if let Err(fault) = self.mem.store32(p.wrapping_add(i * 4), v) {
                        slow!(Err(Trap::from(fault)));
                    }
                }),
                Instr::IdxSt64 { s, i, a } => index!(s, i, |p, i| {
                    let v = r!(a);
                    if let Err(fault) = self.mem.store64(p.wrapping_add(i * 8), v) {
                        slow!(Err(Trap::from(fault)));
                    }
                }),
                Instr::IdxAddr { d, s, i, size } => {
                    index!(s, i, |p, i| set!(d, p.wrapping_add(i * u64::from(size))))
                }
                Instr::Bounds { i, n } => {
                    let (x, len) = (r!(i), r!(n));
                    if x >= len {
                        slow!(Err(index_trap(x, len)));
                    }
                }
                Instr::BoundsK { i, n } => {
                    let x = r!(i);
                    if x >= u64::from(n) {
                        slow!(Err(index_trap(x, u64::from(n))));
                    }
                }
                Instr::ElemAddr { d, p, i, size } => {
                    bin!(d, p, i, |p, i| p.wrapping_add(i.wrapping_mul(u64::from(size))))
                }
                Instr::FrameIdxLd { d, a, i } => {
                    let at = fp + a as usize + r!(i) as usize;
                    set!(d, self.mem.word(at));
                }
                Instr::FrameIdxSt { a, i, v } => {
                    let at = fp + a as usize + r!(i) as usize;
                    let v = r!(v);
                    self.mem.set_word(at, v);
                }

                Instr::Add { d, a, b } => bin!(d, a, b, |x, y| x.wrapping_add(y)),
                Instr::Sub { d, a, b } => bin!(d, a, b, |x, y| x.wrapping_sub(y)),
                Instr::Mul { d, a, b } => bin!(d, a, b, |x, y| x.wrapping_mul(y)),
                Instr::DivS { d, a, b } => {
                    let y = r!(b) as i64;
                    if y == 0 {
                        slow!(Err(Trap::Error(DIVIDE)));
                    } else {
                        let x = r!(a) as i64;
                        set!(d, x.wrapping_div(y) as u64);
                    }
                }
                Instr::DivU { d, a, b } => {
                    let y = r!(b);
                    match r!(a).checked_div(y) {
                        Some(v) => set!(d, v),
                        None => slow!(Err(Trap::Error(DIVIDE))),
                    }
                }
                Instr::RemS { d, a, b } => {
                    let y = r!(b) as i64;
                    if y == 0 {
                        slow!(Err(Trap::Error(DIVIDE)));
                    } else {
                        let x = r!(a) as i64;
                        set!(d, x.wrapping_rem(y) as u64);
                    }
                }
                Instr::RemU { d, a, b } => {
                    let y = r!(b);
                    match r!(a).checked_rem(y) {
                        Some(v) => set!(d, v),
                        None => slow!(Err(Trap::Error(DIVIDE))),
                    }
                }
                Instr::And { d, a, b } => bin!(d, a, b, |x, y| x & y),
                Instr::Or { d, a, b } => bin!(d, a, b, |x, y| x | y),
                Instr::Xor { d, a, b } => bin!(d, a, b, |x, y| x ^ y),
                Instr::AndNot { d, a, b } => bin!(d, a, b, |x, y| x & !y),
                Instr::Shl { d, a, b } => bin!(d, a, b, |x, y| if y < 64 { x << y } else { 0 }),
                Instr::ShrS { d, a, b } => bin!(d, a, b, |x, y| ((x as i64) >> y.min(63)) as u64),
                Instr::ShrU { d, a, b } => bin!(d, a, b, |x, y| if y < 64 { x >> y } else { 0 }),
                Instr::ShiftCheck { a } => {
                    if (r!(a) as i64) < 0 {
                        slow!(Err(Trap::Error("negative shift amount")));
                    }
                }
                Instr::AddK { d, a, k } => set!(d, r!(a).wrapping_add(i64::from(k) as u64)),
                Instr::MulK { d, a, k } => set!(d, r!(a).wrapping_mul(i64::from(k) as u64)),
                Instr::AndK { d, a, k } => set!(d, r!(a) & i64::from(k) as u64),
                Instr::ShlK { d, a, k } => set!(d, r!(a) << (k & 63)),
                Instr::ShrSK { d, a, k } => set!(d, ((r!(a) as i64) >> (k & 63)) as u64),
                Instr::ShrUK { d, a, k } => set!(d, r!(a) >> (k & 63)),
                Instr::Neg { d, a } => set!(d, r!(a).wrapping_neg()),
                Instr::BitNot { d, a } => set!(d, !r!(a)),
                Instr::Not { d, a } => set!(d, r!(a) ^ 1),
                Instr::SExt8 { d, a } => set!(d, r!(a) as i8 as i64 as u64),
                Instr::SExt16 { d, a } => set!(d, r!(a) as i16 as i64 as u64),
                Instr::SExt32 { d, a } => set!(d, r!(a) as i32 as i64 as u64),
                Instr::ZExt8 { d, a } => set!(d, r!(a) & 0xff),
                Instr::ZExt16 { d, a } => set!(d, r!(a) & 0xffff),
                Instr::ZExt32 { d, a } => set!(d, r!(a) & 0xffff_ffff),
                Instr::Add32 { d, a, b } => bin!(d, a, b, |x, y| x.wrapping_add(y) as i32 as i64 as u64),
                Instr::AddU32 { d, a, b } => bin!(d, a, b, |x, y| x.wrapping_add(y) & 0xffff_ffff),
                Instr::Eq { d, a, b } => bin!(d, a, b, |x, y| u64::from(x == y)),
                Instr::Ne { d, a, b } => bin!(d, a, b, |x, y| u64::from(x != y)),
                Instr::LtS { d, a, b } => bin!(d, a, b, |x, y| u64::from((x as i64) < y as i64)),
                Instr::LeS { d, a, b } => bin!(d, a, b, |x, y| u64::from(x as i64 <= y as i64)),
                Instr::LtU { d, a, b } => bin!(d, a, b, |x, y| u64::from(x < y)),
                Instr::LeU { d, a, b } => bin!(d, a, b, |x, y| u64::from(x <= y)),

                Instr::AddF { d, a, b } => fbin!(d, a, b, |x, y| (x + y).to_bits()),
                Instr::SubF { d, a, b } => fbin!(d, a, b, |x, y| (x - y).to_bits()),
                Instr::MulF { d, a, b } => fbin!(d, a, b, |x, y| (x * y).to_bits()),
                Instr::DivF { d, a, b } => fbin!(d, a, b, |x, y| (x / y).to_bits()),
                Instr::NegF { d, a } => set!(d, r!(a) ^ 1 << 63),
                Instr::EqF { d, a, b } => fbin!(d, a, b, |x, y| u64::from(x == y)),
                Instr::NeF { d, a, b } => fbin!(d, a, b, |x, y| u64::from(x != y)),
                Instr::LtF { d, a, b } => fbin!(d, a, b, |x, y| u64::from(x < y)),
                Instr::LeF { d, a, b } => fbin!(d, a, b, |x, y| u64::from(x <= y)),
                Instr::AddF32 { d, a, b } => f32bin!(d, a, b, |x, y| x + y),
                Instr::SubF32 { d, a, b } => f32bin!(d, a, b, |x, y| x - y),
                Instr::MulF32 { d, a, b } => f32bin!(d, a, b, |x, y| x * y),
                Instr::DivF32 { d, a, b } => f32bin!(d, a, b, |x, y| x / y),
                Instr::NegF32 { d, a } => set!(d, (r!(a) ^ 1 << 31) & 0xffff_ffff),
                Instr::IntToF { d, a } => set!(d, (r!(a) as i64 as f64).to_bits()),
                Instr::F32ToF { d, a } => set!(d, f64::from(f32::from_bits(r!(a) as u32)).to_bits()),
                Instr::FToInt { d, a } => set!(d, float_to_int(f64::from_bits(r!(a)))),

                Instr::FToInt32 { d, a } => {
                    let x = f64::from_bits(r!(a));
                    let fits = x > -2_147_483_649.0 && x < 2_147_483_648.0;
                    set!(d, if fits { x as i64 as u64 } else { i64::from(i32::MIN) as u64 });
                }

                Instr::GetCtx { d } => set!(d, self.state.ctx),
                Instr::Print { a, what } => slow!(self.print_operand(a, what)),
                other => slow!(self.op(other)),
            }
        }
    }

    /// Adds a mark at the function's first instruction; the caller then restores `pc`.
    pub(super) fn mark_call(&mut self, func: u32, entry: Pc) {
        let func = crate::bytecode::FnId(func);
        let caller = self.state.returns.last().copied().unwrap_or(PC_GOEXIT);
        if self.is_behind_stub(func, caller) {
            return;
        }
        let func = self.prog.funcs[func].name.to_string();
        self.state.pc = entry + 1;
        self.mark(MarkKind::Call { func });
    }
    /// `to`: where the function returns to.
    fn mark_return(&mut self, at: Pc, to: Pc) {
        let Some(id) = self.prog.func_at(at - 1).filter(|&id| !self.is_behind_stub(id, to)) else { return };
        let func = self.prog.funcs[id].name.to_string();
        self.state.pc = at;
        self.mark(MarkKind::Return { func });
    }
    /// Whether the function was called by the stub through which interfaces call it, which Go does without: to a viewer,
    /// the two are one.
    fn is_behind_stub(&self, func: crate::bytecode::FnId, to: Pc) -> bool {
        let caller = self.prog.func_at(to.saturating_sub(1)).map(|id| &self.prog.funcs[id]);
        caller
            .is_some_and(|caller| caller.kind == FnKind::Wrapper && caller.name == self.prog.funcs[func].name)
    }
}

pub(super) const DIVIDE: &str = "integer divide by zero";

#[cold]
pub(crate) fn index_trap(x: u64, len: u64) -> Trap {
    Trap::Bounds(Bounds { x: x as i64, y: len, code: BoundsCode::Index })
}

/// amd64's CVTTSD2SQ: out-of-range values become the smallest integer.
pub(super) fn float_to_int(x: f64) -> u64 {
    if (-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0).contains(&x) {
        x as i64 as u64
    } else {
        i64::MIN as u64
    }
}
