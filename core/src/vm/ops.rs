//! Instructions outside the interpreter's fast path.
//! Invariant: `state.pc` and `state.fp` are current on entry and exit.

use super::exec::float_to_int;
#[cfg(any(test, debug_assertions))]
use super::layout_check::Written;
use super::memory::{Addr, NIL_PAGE};
use super::slice::out_of_range;
use super::trap::{Done, Trap};
use super::{Machine, memory};
use crate::bytecode::image::code_addr;
use crate::bytecode::op::{Instr, NO, PC_GOEXIT, R};
use crate::bytecode::{FnId, Image, LayoutId, RTypeId, image};
use crate::trace::event::EndReason;
use std::rc::Rc;

impl Machine {
    /// Executes one instruction.
    pub(super) fn op(&mut self, ins: Instr) -> Done {
        match ins {
            // ---- calls and their ends
            Instr::RunDefers => self.run_defers(),
            Instr::GoExit => self.goroutine_exit(),
            Instr::PanicReturn => self.panic_return(),
            Instr::RunInits => self.run_next_init(),
            Instr::InitOnce { func } => self.init_once(FnId(func)),
            Instr::LateInits { end } => {
                self.late_inits(end);
                Ok(())
            }
            Instr::SetCtx { a } => {
                self.state.ctx = self.reg(a);
                Ok(())
            }
            Instr::MainDone => {
                self.end(0, EndReason::Returned);
                Ok(())
            }
            Instr::Native { id } => self.call_native(id),
            Instr::Go { a } => self.go_stmt(a),
            Instr::Defer { a, heap } => self.defer_stmt(a, heap),
            Instr::DeferAt { a, t } => self.defer_at(a, t),
            Instr::Panic { a } => {
                let value = [self.reg(a), self.reg(a + 1)];
                if value[0] == 0 { Err(Trap::NilPanic) } else { Err(Trap::Value(value)) }
            }
            Instr::Recover { d } => self.recover(d),

            // ---- memory
            Instr::LdN { d, p, n, off } => {
                let addr = self.reg(p).wrapping_add(off as i64 as u64);
                let at = (self.state.fp + d as usize) * 8;
                Ok(self.mem.load_into_frame(at, addr, u64::from(n))?)
            }
            Instr::StN { p, a, n, off } => {
                let addr = self.reg(p).wrapping_add(off as i64 as u64);
                let src = self.slot(a);
                Ok(self.mem.copy(addr, src, u64::from(n))?)
            }
            Instr::StTyped { p, a, off, layout } => {
                let addr = self.reg(p).wrapping_add(u64::from(off));
                let src = self.slot(a);
                self.copy_typed(addr, src, LayoutId(layout), 1)
            }
            Instr::CopyTyped { d, s, layout } => {
                let (dst, src) = (self.reg(d), self.reg(s));
                self.copy_typed(dst, src, LayoutId(layout), 1)
            }
            Instr::CopyMem { d, s, n } => {
                let (dst, src) = (self.reg(d), self.reg(s));
                Ok(self.mem.copy(dst, src, u64::from(n))?)
            }
            Instr::ZeroTyped { p, layout } => {
                let addr = self.reg(p);
                self.zero_typed(addr, LayoutId(layout), 1)
            }
            Instr::ZeroMem { p, n } => {
                let addr = self.reg(p);
                Ok(self.mem.zero(addr, u64::from(n))?)
            }

            // ---- slices and strings
            Instr::SliceStr { d, s, lo, hi } => self.slice_string(d, s, lo, hi),
            Instr::SliceSl { d, s, lo, hi, size } => self.slice_slice(d, s, lo, hi, size),
            Instr::SliceWide { d, s, lo, three, size } => self.slice_wide(d, s, lo, three, size),
            Instr::SliceArr { d, p, lo, three, list } => self.slice_array(d, p, lo, three, list),
            Instr::AppendK { d, t, k, elem } => self.append_k(d, t, k, RTypeId(elem), None),
            Instr::AppendBuf { d, t, k, list } => {
                let list = Rc::clone(&self.prog.lists[list as usize]);
                self.append_k(d, t, k, RTypeId(list[0]), Some((list[1], list[2], list[3])))
            }
            Instr::Forced { p, size, text } => self.force(p, size, text),
            Instr::CheckAlive { a } => self.check_alive(a),
            Instr::MoveToHeap { s, cap, elem } => self.move_to_heap(s, cap, RTypeId(elem)),
            Instr::AppendMake { t, n, elem } => self.append_make(t, n, RTypeId(elem)),
            Instr::AppendSlice { t, x, elem } => self.append_slice(t, x, RTypeId(elem)),
            Instr::MakeSlice { d, len, cap, elem } => self.make_slice(d, len, cap, RTypeId(elem), None),
            Instr::MakeSliceBuf { d, len, cap, list } => {
                let list = Rc::clone(&self.prog.lists[list as usize]);
                self.make_slice(d, len, cap, RTypeId(list[0]), Some((list[1], list[2])))
            }
            Instr::CopySlice { d, a, b, elem } => self.copy_slice(d, a, b, RTypeId(elem)),
            Instr::ClearSlice { s, elem } => {
                let (ptr, n) = (self.reg(s), self.reg(s + 1));
                let layout = self.prog.types[RTypeId(elem)].layout;
                self.zero_typed(ptr, layout, n)
            }
            Instr::SliceToArr { d, s, n } => self.slice_to_array(d, s, n),
            Instr::StrEq { d, a, b } => {
                let eq = self.strings_equal(a, b)?;
                self.put(d, u64::from(eq))
            }
            Instr::StrNe { d, a, b } => {
                let eq = self.strings_equal(a, b)?;
                self.put(d, u64::from(!eq))
            }
            Instr::StrCmp { d, a, b } => self.compare_strings(d, a, b),
            Instr::Concat { d, a, n, buf } => self.concat(d, a, n, buf),
            Instr::ConcatBytes { d, a, n, buf } => self.concat_bytes(d, a, n, buf),
            Instr::DecodeRune { d, s, i } => self.decode_rune(d, s, i),
            Instr::BytesToStr { d, a, buf } => self.bytes_to_string(d, a, buf),
            Instr::StrToBytes { d, a, buf } => self.string_to_bytes(d, a, buf),
            Instr::ConstToBytes { d, a, buf } => self.constant_to_bytes(d, a, buf),
            Instr::RunesToStr { d, a, buf } => self.runes_to_string(d, a, buf),
            Instr::StrToRunes { d, a, buf } => self.string_to_runes(d, a, buf),
            Instr::CountRunes { d, a } => self.count_runes(d, a),
            Instr::RuneToStr { d, a, buf } => self.rune_to_string(d, a, buf),
            Instr::UnsafeSliceCheck { d, p, len, elem } => self.unsafe_slice(d, p, len, RTypeId(elem)),
            Instr::UnsafeStringCheck { d, p, len } => self.unsafe_string(d, p, len),

            // ---- numbers
            Instr::MinF { d, a, b } => self.put(d, min_float(self.reg_float(a), self.reg_float(b)).to_bits()),
            Instr::MaxF { d, a, b } => self.put(d, max_float(self.reg_float(a), self.reg_float(b)).to_bits()),
            Instr::UintToF { d, a } => self.put(d, (self.reg(a) as f64).to_bits()),
            Instr::FToUint { d, a } => self.put(d, float_to_uint(self.reg_float(a))),
            Instr::IntToF32 { d, a } => self.put(d, u64::from((self.reg(a) as i64 as f32).to_bits())),
            Instr::UintToF32 { d, a } => self.put(d, u64::from((self.reg(a) as f32).to_bits())),
            Instr::FToF32 { d, a } => self.put(d, u64::from((self.reg_float(a) as f32).to_bits())),
            Instr::AddC { d, a, b } => self.complex_op(d, a, b, |x, y| (x.0 + y.0, x.1 + y.1)),
            Instr::SubC { d, a, b } => self.complex_op(d, a, b, |x, y| (x.0 - y.0, x.1 - y.1)),
            Instr::MulC { d, a, b } => {
                self.complex_op(d, a, b, |x, y| (x.0 * y.0 - x.1 * y.1, x.0 * y.1 + x.1 * y.0))
            }
            Instr::DivC { d, a, b } => self.complex_op(d, a, b, complex_div),
            Instr::EqC { d, a, b } => {
                let (x, y) = (self.complex(a), self.complex(b));
                self.put(d, u64::from(x.0 == y.0 && x.1 == y.1))
            }
            Instr::C64ToC128 { d, a } => {
                let word = self.reg(a);
                let re = f64::from(f32::from_bits(word as u32));
                let im = f64::from(f32::from_bits((word >> 32) as u32));
                self.set(d, re.to_bits());
                self.set(d + 1, im.to_bits());
                Ok(())
            }
            Instr::C128ToC64 { d, a } => {
                let (re, im) = self.complex(a);
                self.put(d, u64::from((re as f32).to_bits()) | u64::from((im as f32).to_bits()) << 32)
            }

            // ---- allocation, interfaces, equality
            Instr::New { d, layout } => {
                let size = self.prog.layouts[LayoutId(layout)].size;
                let addr = self.alloc(size, LayoutId(layout))?;
                self.set(d, addr);
                self.state.steps += 1;
                Ok(())
            }
            Instr::Box { d, a, ty } => {
                let src = self.slot(a);
                let addr = self.box_value(src, RTypeId(ty))?;
                self.put(d, addr)
            }
            Instr::Block { d, layout } => {
                let addr = self.new_block(d, LayoutId(layout))?;
                self.mem.zero(addr, self.prog.layouts[LayoutId(layout)].size)?;
                self.put(d, addr)
            }
            Instr::BlockCopy { d, p, layout } => {
                let src = self.reg(p);
                let addr = self.new_block(d, LayoutId(layout))?;
                self.copy_typed(addr, src, LayoutId(layout), 1)?;
                self.put(d, addr)
            }
            Instr::TypeOf { d, a } => {
                let ty = self.type_of_word(self.reg(a))?;
                self.put(d, ty)
            }
            Instr::FindItabDyn { d, a, t } => {
                let word = self.type_word_for(self.reg(t), self.reg(a))?;
                self.put(d, word)
            }
            Instr::PanicAssertDyn { a, t, list } => {
                let iface = RTypeId(self.prog.lists[list as usize][0]);
                let target = Image::type_at(self.reg(t)).unwrap_or(iface);
                self.panic_assert_to(self.reg(a), iface, target)
            }
            Instr::ItabType { d, a } => {
                let ty = self.type_of_itab(self.reg(a))?;
                self.put(d, ty)
            }
            Instr::FindItab { d, a, ty } => {
                let itab = self.find_itab(RTypeId(ty), self.reg(a))?;
                self.put(d, itab)
            }
            Instr::PanicAssert { a, list } => self.panic_assert(a, list),
            Instr::IfaceEq { d, a, b, flags } => {
                let mut x = [self.reg(a), self.reg(a + 1)];
                let mut y = [self.reg(b), self.reg(b + 1)];
                if flags & 1 != 0 {
                    x[0] = self.type_of_itab(x[0])?;
                }
                if flags & 2 != 0 {
                    y[0] = self.type_of_itab(y[0])?;
                }
                let eq = self.compare_efaces(x, y)?;
                self.put(d, u64::from(eq))
            }
            Instr::Equal { d, a, b, ty } => {
                let (x, y) = (self.slot(a), self.slot(b));
                let eq = self.compare_values(RTypeId(ty), x, y)?;
                self.put(d, u64::from(eq))
            }
            Instr::EqualMem { d, a, b, ty } => {
                let (x, y) = (self.reg(a), self.reg(b));
                let eq = self.compare_values(RTypeId(ty), x, y)?;
                self.put(d, u64::from(eq))
            }

            // ---- maps
            Instr::MakeMap { d, hint, ty } => {
                let hint = self.reg(hint) as i64;
                let m = self.make_map(RTypeId(ty), hint, None)?;
                self.put(d, m)
            }
            Instr::MakeMapBuf { d, hint, list } => {
                let hint = self.reg(hint) as i64;
                let list = Rc::clone(&self.prog.lists[list as usize]);
                let base = memory::BASE + self.state.fp as u64 * 8;
                let place = (base + u64::from(list[1]), base + u64::from(list[2]));
                let m = self.make_map(RTypeId(list[0]), hint, Some(place))?;
                self.put(d, m)
            }
            Instr::MapLen { d, m } => {
                let m = self.reg(m);
                let n = if m == 0 { 0 } else { self.mem.load64(m)? };
                self.put(d, n)
            }
            Instr::MapGet { d, m, k, ty } => {
                let (m, key) = (self.reg(m), self.slot(k));
                self.check_map_read(m)?;
                let elem = self.map_get(RTypeId(ty), m, key)?.unwrap_or(Image::ZERO_VALUE);
                self.put(d, elem)
            }
            Instr::MapGet2 { d, m, k, ty } => {
                let (m, key) = (self.reg(m), self.slot(k));
                self.check_map_read(m)?;
                let elem = self.map_get(RTypeId(ty), m, key)?;
                self.set(d, elem.unwrap_or(Image::ZERO_VALUE));
                self.set(d + 1, u64::from(elem.is_some()));
                Ok(())
            }
            Instr::MapAssign { d, m, k, ty } => {
                let (m, key) = (self.reg(m), self.slot(k));
                self.enter_map_write(m)?;
                let elem = self.map_assign(RTypeId(ty), m, key)?;
                self.set(d, elem);
                self.state.steps += 1;
                Ok(())
            }
            Instr::MapDelete { m, k, ty } => {
                let (m, key) = (self.reg(m), self.slot(k));
                self.enter_map_write(m)?;
                self.map_delete(RTypeId(ty), m, key)
            }
            Instr::MapClear { m, ty } => {
                let m = self.reg(m);
                self.enter_map_write(m)?;
                self.map_clear(RTypeId(ty), m)
            }
            Instr::MapIter { it, m, ty } => {
                let (it, m) = (self.slot(it), self.reg(m));
                self.map_iter_init(RTypeId(ty), it, m)
            }
            Instr::MapNext { it, ty } => {
                let it = self.slot(it);
                self.check_map_iteration(it)?;
                self.map_iter_next(RTypeId(ty), it)
            }

            // ---- channels
            Instr::MakeChan { d, size, ty } => {
                let size = self.reg(size) as i64;
                let c = self.make_chan(RTypeId(ty), size)?;
                self.put(d, c)
            }
            Instr::ChanLen { d, c } => {
                let c = self.reg(c);
                let n = if c == 0 { 0 } else { self.chan_len(c)? };
                self.put(d, n)
            }
            Instr::ChanCap { d, c } => {
                let c = self.reg(c);
                let n = if c == 0 { 0 } else { self.chan_cap(c)? };
                self.put(d, n)
            }
            Instr::Send { c, a } => {
                let (c, value) = (self.reg(c), self.slot(a));
                self.state.steps += 1;
                self.chan_send(c, value)
            }
            Instr::Recv { d, c, ok } => {
                let (c, dst) = (self.reg(c), if d == NO { 0 } else { self.slot(d) });
                self.state.steps += 1;
                self.chan_recv(c, dst, ok)
            }
            Instr::Close { c } => {
                let c = self.reg(c);
                self.state.steps += 1;
                self.chan_close(c)
            }
            Instr::Select { d, ok, list } => {
                self.state.steps += 1;
                self.select(d, ok, list)
            }

            Instr::PanicMake { cap } => Err(out_of_range(cap)),
            Instr::PlainText { text } => Err(Trap::PlainText(self.program_text(text))),
            Instr::Trap { text } => Err(Trap::Fatal(self.program_text(text))),
            _ => Err(Trap::Fatal(format!("machine: instruction {ins:?} outside the fast path"))),
        }
    }

    // ---- operands and results

    /// Stores the only result of an instruction.
    #[inline(always)]
    fn put(&mut self, d: R, value: u64) -> Done {
        self.set(d, value);
        Ok(())
    }

    fn reg_float(&self, r: R) -> f64 {
        f64::from_bits(self.reg(r))
    }

    /// A text of the program's table.
    fn program_text(&self, text: u32) -> String {
        self.prog.texts[text as usize].to_string()
    }

    // ---- stores with the write barrier

    /// Stores a pointer with the write barrier.
    pub(super) fn store_pointer(&mut self, addr: Addr, value: u64) -> Done {
        let old = self.mem.load64(addr)?;
        #[cfg(any(test, debug_assertions))]
        self.check_fits(addr, Written::Pointer(value))?;
        if self.heap.barrier_on() {
            self.heap.write_barrier(old, value);
        }
        Ok(self.mem.store64(addr, value)?)
    }

    /// Copies `count` values of a layout (memmove) with the bulk write barrier.
    pub(super) fn copy_typed(&mut self, dst: Addr, src: Addr, layout: LayoutId, count: u64) -> Done {
        let size = self.prog.layouts[layout].size;
        let total = size.checked_mul(count).ok_or(Trap::Fault(dst))?;
        self.mem.slice(dst, total)?;
        self.mem.slice(src, total)?;
        #[cfg(any(test, debug_assertions))]
        self.check_fits(dst, Written::Typed(layout, count))?;
        self.bulk_barrier(dst, Some(src), layout, count)?;
        Ok(self.mem.copy(dst, src, total)?)
    }

    /// Zeroes `count` values of a layout with the bulk write barrier.
    pub(super) fn zero_typed(&mut self, dst: Addr, layout: LayoutId, count: u64) -> Done {
        let size = self.prog.layouts[layout].size;
        let total = size.checked_mul(count).ok_or(Trap::Fault(dst))?;
        self.mem.slice(dst, total)?;
        #[cfg(any(test, debug_assertions))]
        self.check_fits(dst, Written::Typed(layout, count))?;
        self.bulk_barrier(dst, None, layout, count)?;
        Ok(self.mem.zero(dst, total)?)
    }

    /// The write barrier before `count` values of a layout are copied from `src`, or zeroed (the runtime's
    /// `bulkBarrierPreWrite`).
    fn bulk_barrier(&mut self, dst: Addr, src: Option<Addr>, layout: LayoutId, count: u64) -> Done {
        if !self.heap.barrier_on() || self.prog.layouts[layout].noptr() || self.on_current_stack(dst) {
            return Ok(());
        }
        let prog = Rc::clone(&self.prog);
        let layout = &prog.layouts[layout];
        for i in 0..count {
            for word in (0..layout.size / 8).filter(|&word| layout.is_ptr(word)) {
                let at = i * layout.size + word * 8;
                let old = self.mem.load64(dst + at)?;
                let new = src.map_or(Ok(0), |src| self.mem.load64(src + at))?;
                self.heap.write_barrier(old, new);
            }
        }
        Ok(())
    }

    pub(super) fn on_current_stack(&self, addr: Addr) -> bool {
        let g = &self.state.gs[self.state.cur as usize];
        (g.stack_lo..g.stack_hi).contains(&addr)
    }

    /// Pages for a value too large for its frame, whose address the instruction stores in `d`: zeroed, or those that
    /// the same instruction of the same frame used before. Results belong to the caller's frame. Frees blocks of frames
    /// that have returned.
    fn new_block(&mut self, d: R, layout: LayoutId) -> Result<Addr, Trap> {
        let (pc, here) = (self.state.pc, self.frame_addr());
        let words = self.prog.func_at(pc - 1).map_or(0, |f| self.prog.funcs[f].frame);
        let (frame, by) = if u32::from(d) < words {
            (here, u64::from(pc))
        } else {
            let ret = u64::from(self.state.returns.last().copied().unwrap_or(PC_GOEXIT));
            (here + u64::from(words) * 8, ret << 32 | u64::from(pc))
        };
        let mut gone = Vec::new();
        let blocks = &mut self.g().blocks;
        blocks.retain(|b| {
            if b.frame < here {
                gone.push(*b);
            }
            b.frame >= here
        });
        let same = blocks.iter().find(|b| b.frame == frame && b.by == by && b.layout == layout).copied();
        for b in gone {
            self.mem.free_pages(b.addr, b.pages);
        }
        if let Some(block) = same {
            return Ok(block.addr);
        }
        let size = self.prog.layouts[layout].size;
        self.check_budget(size)?;
        let pages = size.div_ceil(memory::PAGE);
        let addr = self.mem.alloc_pages(pages)?;
        self.mem.zero(addr, pages * memory::PAGE)?;
        self.g().blocks.push(super::goroutine::Block { frame, by, addr, pages, layout });
        Ok(addr)
    }

    // ---- calls through values

    pub(super) fn call_closure(&mut self, a: R) -> Done {
        let closure = self.reg(a);
        if closure < NIL_PAGE {
            return Err(Trap::Fault(closure));
        }
        let code = self.mem.load64(closure)?;
        self.enter(code, closure)
    }

    pub(super) fn call_iface(&mut self, a: R, m: R) -> Done {
        let itab = self.reg(a);
        let data = self.reg(a + 1);
        if itab == 0 {
            return Err(Trap::Fault(24 + 8 * u64::from(m)));
        }
        let code = self.mem.load64(itab + 24 + 8 * u64::from(m))?;
        self.set(0, data);
        self.enter(code, 0)
    }

    /// Calls the next package initialiser, which returns to this instruction; falls through when all are done.
    fn run_next_init(&mut self) -> Done {
        let next = self.state.inits_done;
        self.state.inits_done += 1;
        let Some(&func) = self.prog.init.get(next) else {
            self.g().locked = self.g().locked.saturating_sub(1);
            return Ok(());
        };
        self.state.pc -= 1;
        self.init_once(func)
    }

    fn init_once(&mut self, func: FnId) -> Done {
        if self.state.initialised.insert(func) { self.enter(code_addr(func), 0) } else { Ok(()) }
    }

    /// Pushes the frame of the function at a code address. The arguments are in the outgoing area.
    pub(super) fn enter(&mut self, code: u64, ctx: Addr) -> Done {
        let func = code.wrapping_sub(image::TEXT) / 16;
        let Some(info) = self.calls.get(func as usize).copied() else {
            return Err(Trap::Fault(code));
        };
        if info.is_unprepared() {
            self.call_later(code, ctx);
            return Ok(());
        }
        let frame = info.frame as usize;
        self.state.ctx = ctx;
        if self.state.fp < self.state.stack_limit + frame {
            self.grow_stack(frame, FnId(func as u32))?;
        }
        let pc = self.state.pc;
        let fp = self.state.fp - frame;
        self.state.returns.push(pc);
        for w in info.zero_lo..info.zero_hi {
            self.mem.set_word(fp + w as usize, 0);
        }
        self.state.fp = fp;
        self.state.pc = info.entry;
        self.state.steps += 1;
        if self.recorder.open {
            self.mark_call(func as u32, info.entry);
            self.state.pc = info.entry;
        }
        Ok(())
    }

    fn complex(&self, a: R) -> (f64, f64) {
        (self.reg_float(a), self.reg_float(a + 1))
    }
    fn complex_op(&mut self, d: R, a: R, b: R, f: impl Fn((f64, f64), (f64, f64)) -> (f64, f64)) -> Done {
        let (re, im) = f(self.complex(a), self.complex(b));
        self.set(d, re.to_bits());
        self.set(d + 1, im.to_bits());
        Ok(())
    }
}

/// The builtin `min`: a NaN wins, and -0 is less than +0.
fn min_float(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        f64::NAN
    } else if x == 0.0 && y == 0.0 {
        if x.is_sign_negative() { x } else { y }
    } else {
        x.min(y)
    }
}

/// The builtin `max`, likewise.
fn max_float(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        f64::NAN
    } else if x == 0.0 && y == 0.0 {
        if x.is_sign_negative() { y } else { x }
    } else {
        x.max(y)
    }
}

/// Like amd64 code: through the signed conversion, in two halves.
fn float_to_uint(x: f64) -> u64 {
    const HALF: f64 = 9_223_372_036_854_775_808.0;
    if x < HALF { float_to_int(x) } else { float_to_int(x - HALF) | 1 << 63 }
}

/// runtime/complex.go: complex128div.
fn complex_div(n: (f64, f64), m: (f64, f64)) -> (f64, f64) {
    let (a, b) = n;
    let (c, d) = m;
    let (mut e, mut f);
    if c.abs() >= d.abs() {
        let ratio = d / c;
        let denom = c + ratio * d;
        e = (a + b * ratio) / denom;
        f = (b - a * ratio) / denom;
    } else {
        let ratio = c / d;
        let denom = d + ratio * c;
        e = (a * ratio + b) / denom;
        f = (b * ratio - a) / denom;
    }
    if e.is_nan() && f.is_nan() {
        let inf_to_one = |x: f64| if x.is_infinite() { 1f64.copysign(x) } else { 0f64.copysign(x) };
        if c == 0.0 && d == 0.0 && (!a.is_nan() || !b.is_nan()) {
            e = f64::INFINITY.copysign(c) * a;
            f = f64::INFINITY.copysign(c) * b;
        } else if (a.is_infinite() || b.is_infinite()) && c.is_finite() && d.is_finite() {
            let (a, b) = (inf_to_one(a), inf_to_one(b));
            e = f64::INFINITY * (a * c + b * d);
            f = f64::INFINITY * (b * c - a * d);
        } else if (c.is_infinite() || d.is_infinite()) && a.is_finite() && b.is_finite() {
            let (c, d) = (inf_to_one(c), inf_to_one(d));
            e = 0.0 * (a * c + b * d);
            f = 0.0 * (b * c - a * d);
        }
    }
    (e, f)
}
