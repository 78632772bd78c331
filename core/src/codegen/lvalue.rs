//! Places: variables, fields, elements, pointees; loads, stores and copies between them and frame words.
//! Invariant: values are in register form in frame words and in memory form in memory (see `bytecode::op`).

use super::frame::off;
use super::func::{FnGen, Place};
use crate::bytecode::Kind;
use crate::bytecode::image::BASE;
use crate::bytecode::op::{Instr, R, Width};
use crate::ir::node::{ConvOp, NodeId, NodeKind, VarId};
use crate::types::types::{Type, TypeId, typ};

/// A place that can be loaded from and stored to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Loc {
    /// `sub` bytes into the frame word `r`. `whole`: the variable that the slot belongs to, if this is all of it.
    Frame {
        r: R,
        sub: u32,
        whole: Option<VarId>,
    },
    Mem {
        p: R,
        off: i32,
    },
    Global {
        addr: u64,
    },
    Blank,
}

/// Representation of a type's values.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Form {
    Zero,
    /// One word, narrower than 8 bytes in memory.
    Narrow(Width),
    /// One word, not a pointer; `Pointer`: one pointer word.
    Word,
    Pointer,
    /// Strings, interfaces, slices, complex128: whole words.
    Words(u32),
    /// Struct or array of `n` bytes.
    Bytes(u64),
    /// Struct or array too large for a frame: the word is a block's address.
    Huge,
}

/// Size limits, in bytes, above which values are stored in blocks. gc moves variables of more than 128 KiB to the heap,
/// so the first limit affects only parameters, results and temporaries. A program with a frame too large for the
/// register numbers is compiled again with the next limit. Channel elements are below 64 KiB.
pub(super) const HUGE: [u64; 3] = [128 << 10, 64 << 10, 4 << 10];

impl FnGen<'_> {
    pub fn form(&mut self, ty: TypeId) -> Form {
        match self.kind_of(ty) {
            Kind::Bool | Kind::Uint8 => Form::Narrow(Width::U8),
            Kind::Int8 => Form::Narrow(Width::I8),
            Kind::Int16 => Form::Narrow(Width::I16),
            Kind::Uint16 => Form::Narrow(Width::U16),
            Kind::Int32 => Form::Narrow(Width::I32),
            Kind::Uint32 | Kind::Float32 => Form::Narrow(Width::U32),
            Kind::Int | Kind::Int64 | Kind::Uint | Kind::Uint64 | Kind::Uintptr | Kind::Float64 => Form::Word,
            Kind::Complex64 => Form::Word,
            Kind::Complex128 | Kind::String | Kind::Interface => Form::Words(2),
            Kind::Slice => Form::Words(3),
            Kind::Chan | Kind::Func | Kind::Map | Kind::Pointer | Kind::UnsafePointer => Form::Pointer,
            Kind::Array | Kind::Struct => match self.size(ty) {
                0 => Form::Zero,
                _ if self.g.is_huge(ty) => Form::Huge,
                n => Form::Bytes(n),
            },
        }
    }

    pub fn has_pointers(&mut self, ty: TypeId) -> bool {
        self.g.bodies.tcx_mut().has_pointers(ty)
    }
    pub fn layout_of(&mut self, ty: TypeId) -> u32 {
        let rt = self.rt(ty);
        self.g.out.types[rt].layout.0
    }

    // ---- frame words

    pub fn mov_words(&mut self, d: R, a: R, words: u32) {
        if d == a {
            return;
        }
        match words {
            0 => {}
            1 => self.emit(Instr::Mov { d, a }),
            2 => self.emit(Instr::Mov2 { d, a }),
            3 => self.emit(Instr::Mov3 { d, a }),
            n => self.emit(Instr::MovN { d, a, n }),
        }
    }
    pub fn mov(&mut self, d: R, a: R, ty: TypeId) {
        let words = self.words(ty);
        self.mov_words(d, a, words);
    }
    pub fn zero(&mut self, d: R, ty: TypeId) {
        if self.form(ty) == Form::Huge {
            let layout = self.layout_of(ty);
            return self.emit(Instr::Block { d, layout });
        }
        match self.words(ty) {
            0 => {}
            1 => self.emit(Instr::Zero { d }),
            n => self.emit(Instr::ZeroN { d, n }),
        }
    }
    pub fn dst(&mut self, dst: Option<R>, ty: TypeId) -> R {
        match dst {
            Some(d) => d,
            None => self.temp(ty),
        }
    }
    /// Makes a narrow word canonical after its memory form was written.
    pub fn extend(&mut self, d: R, a: R, w: Width) {
        self.emit(match w {
            Width::U8 => Instr::ZExt8 { d, a },
            Width::I8 => Instr::SExt8 { d, a },
            Width::U16 => Instr::ZExt16 { d, a },
            Width::I16 => Instr::SExt16 { d, a },
            Width::U32 => Instr::ZExt32 { d, a },
            Width::I32 => Instr::SExt32 { d, a },
            Width::W64 => Instr::Mov { d, a },
        });
    }
    /// Converts a value in a frame word from memory form to register form in place.
    pub fn canonical(&mut self, r: R, ty: TypeId) {
        if let Form::Narrow(w) = self.form(ty) {
            self.extend(r, r, w);
        }
    }

    // ---- memory

    pub fn load_mem(&mut self, p: R, at: i32, ty: TypeId, dst: Option<R>) -> R {
        let d = self.dst(dst, ty);
        match self.form(ty) {
            Form::Zero => self.emit(Instr::NilCheck { a: p }),
            Form::Narrow(w) => self.emit(match w {
                Width::U8 => Instr::LdU8 { d, p, off: at },
                Width::I8 => Instr::LdI8 { d, p, off: at },
                Width::U16 => Instr::LdU16 { d, p, off: at },
                Width::I16 => Instr::LdI16 { d, p, off: at },
                Width::U32 => Instr::LdU32 { d, p, off: at },
                Width::I32 => Instr::LdI32 { d, p, off: at },
                Width::W64 => Instr::Ld64 { d, p, off: at },
            }),
            Form::Word | Form::Pointer => self.emit(Instr::Ld64 { d, p, off: at }),
            Form::Huge => {
                let layout = self.layout_of(ty);
                let src = self.offset(p, at);
                self.emit(Instr::BlockCopy { d, p: src, layout });
            }
            Form::Words(2) => self.emit(Instr::Ld2 { d, p, off: at }),
            Form::Words(_) => self.emit(Instr::Ld3 { d, p, off: at }),
            Form::Bytes(n) => match R::try_from(n) {
                Ok(n) => self.emit(Instr::LdN { d, p, n, off: at }),
                Err(_) => {
                    let src = self.offset(p, at);
                    let to = self.ptr();
                    self.lea(to, d);
                    self.emit(Instr::CopyMem { d: to, s: src, n: n as u32 });
                }
            },
        }
        d
    }

    /// Address of the value in a slot.
    pub fn address_of_slot(&mut self, d: R, slot: R, ty: TypeId) {
        match self.form(ty) {
            Form::Huge => self.emit(Instr::Mov { d, a: slot }),
            _ => self.lea(d, slot),
        }
    }

    /// `p + at` in a new pointer word.
    pub fn offset(&mut self, p: R, at: i32) -> R {
        if at == 0 {
            return p;
        }
        let q = self.ptr();
        self.emit(Instr::AddK { d: q, a: p, k: at });
        q
    }

    pub fn store_mem(&mut self, p: R, at: i32, ty: TypeId, a: R) {
        match self.form(ty) {
            Form::Zero => self.emit(Instr::NilCheck { a: p }),
            Form::Narrow(Width::U8 | Width::I8) => self.emit(Instr::St8 { p, a, off: at }),
            Form::Narrow(Width::U16 | Width::I16) => self.emit(Instr::St16 { p, a, off: at }),
            Form::Narrow(_) => self.emit(Instr::St32 { p, a, off: at }),
            Form::Word => self.emit(Instr::St64 { p, a, off: at }),
            Form::Pointer => self.emit(Instr::StP { p, a, off: at }),
            Form::Huge => {
                let layout = self.layout_of(ty);
                let d = self.offset(p, at);
                self.emit(Instr::CopyTyped { d, s: a, layout });
            }
            Form::Words(_) | Form::Bytes(_) if self.has_pointers(ty) => {
                let layout = self.layout_of(ty);
                match R::try_from(at) {
                    Ok(at) => self.emit(Instr::StTyped { p, a, off: at, layout }),
                    Err(_) => {
                        let q = self.offset(p, at);
                        self.emit(Instr::StTyped { p: q, a, off: 0, layout });
                    }
                }
            }
            Form::Words(n) => self.emit(Instr::StN { p, a, n: n as R * 8, off: at }),
            Form::Bytes(n) => match R::try_from(n) {
                Ok(n) => self.emit(Instr::StN { p, a, n, off: at }),
                Err(_) => {
                    let d = self.offset(p, at);
                    let s = self.ptr();
                    self.lea(s, a);
                    self.emit(Instr::CopyMem { d, s, n: n as u32 });
                }
            },
        }
    }

    pub fn zero_mem(&mut self, p: R, at: i32, ty: TypeId) {
        let size = self.size(ty);
        let p = self.offset(p, at);
        if self.has_pointers(ty) {
            let layout = self.layout_of(ty);
            self.emit(Instr::ZeroTyped { p, layout });
        } else if size == 0 {
            self.emit(Instr::NilCheck { a: p });
        } else {
            self.emit(Instr::ZeroMem { p, n: size as u32 });
        }
    }

    // ---- places

    pub fn load(&mut self, loc: Loc, ty: TypeId, dst: Option<R>) -> R {
        match loc {
            Loc::Blank => self.dst(dst, ty),
            Loc::Mem { p, off } => self.load_mem(p, off, ty, dst),
            Loc::Global { addr } => {
                let at = (addr - BASE) as u32;
                if matches!(self.form(ty), Form::Word | Form::Pointer) && at.is_multiple_of(8) {
                    let d = self.dst(dst, ty);
                    self.emit(Instr::LdG { d, addr: at });
                    return d;
                }
                let p = self.const_addr(addr, None);
                self.load_mem(p, 0, ty, dst)
            }
            Loc::Frame { r, sub, whole } => self.load_frame(r, sub, whole, ty, dst),
        }
    }

    fn load_frame(&mut self, r: R, sub: u32, whole: Option<VarId>, ty: TypeId, dst: Option<R>) -> R {
        let form = self.form(ty);
        if let Form::Narrow(w) = form {
            let extended = match whole {
                Some(var) => !self.addressed.contains(&var),
                None => false,
            };
            if extended {
                return match dst {
                    Some(d) => {
                        self.mov_words(d, r, 1);
                        d
                    }
                    None => r,
                };
            }
            let d = self.dst(dst, ty);
            if sub.is_multiple_of(8) {
                self.extend(d, r + (sub / 8) as R, w);
            } else {
                self.emit(Instr::LdF { d, w, off: off(r) + sub });
            }
            return d;
        }
        if !sub.is_multiple_of(8) && form != Form::Zero {
            let p = self.ptr();
            self.emit(Instr::Lea { d: p, off: off(r) + sub });
            return self.load_mem(p, 0, ty, dst);
        }
        let at = r + (sub / 8) as R;
        match dst {
            Some(d) => {
                self.mov(d, at, ty);
                d
            }
            None => at,
        }
    }

    pub fn store(&mut self, loc: Loc, ty: TypeId, a: R) {
        match loc {
            Loc::Blank => {}
            Loc::Mem { p, off } => self.store_mem(p, off, ty, a),
            Loc::Global { addr } => {
                let at = (addr - BASE) as u32;
                if self.form(ty) == Form::Word && at.is_multiple_of(8) {
                    self.emit(Instr::StG { a, addr: at });
                    return;
                }
                let p = self.const_addr(addr, None);
                self.store_mem(p, 0, ty, a);
            }
            Loc::Frame { r, sub, whole } => {
                let form = self.form(ty);
                match form {
                    Form::Zero => {}
                    Form::Narrow(_) if whole.is_some() => self.mov_words(r, a, 1),
                    Form::Narrow(w) => self.emit(Instr::StF { a, w, off: off(r) + sub }),
                    _ if sub % 8 == 0 && !matches!(form, Form::Bytes(n) if n % 8 != 0 && whole.is_none()) => {
                        let words = self.words(ty);
                        self.mov_words(r + (sub / 8) as R, a, words);
                    }
                    _ => {
                        let p = self.ptr();
                        self.emit(Instr::Lea { d: p, off: off(r) + sub });
                        // The function's own frame needs no write barrier.
                        let size = self.size(ty);
                        match R::try_from(size) {
                            Ok(n) => self.emit(Instr::StN { p, a, n, off: 0 }),
                            Err(_) => self.store_mem(p, 0, ty, a),
                        }
                    }
                }
            }
        }
    }

    pub fn zero_loc(&mut self, loc: Loc, ty: TypeId) {
        match loc {
            Loc::Blank => {}
            Loc::Mem { p, off } => self.zero_mem(p, off, ty),
            Loc::Global { addr } => {
                let p = self.const_addr(addr, None);
                self.zero_mem(p, 0, ty);
            }
            Loc::Frame { r, whole: Some(_), .. } => self.zero(r, ty),
            Loc::Frame { r, sub, whole: None } => {
                let t = self.temp(ty);
                self.zero(t, ty);
                self.store(Loc::Frame { r, sub, whole: None }, ty, t);
            }
        }
    }

    /// Address of a place, in a word.
    pub fn addr_of(&mut self, loc: Loc, dst: Option<R>) -> R {
        match loc {
            Loc::Frame { r, sub, .. } => {
                let d = dst.unwrap_or_else(|| self.ptr());
                self.emit(Instr::Lea { d, off: off(r) + sub });
                d
            }
            Loc::Mem { p, off } => {
                self.emit(Instr::NilCheck { a: p });
                if off == 0 {
                    return match dst {
                        Some(d) => {
                            self.mov_words(d, p, 1);
                            d
                        }
                        None => p,
                    };
                }
                let d = dst.unwrap_or_else(|| self.ptr());
                self.emit(Instr::AddK { d, a: p, k: off });
                d
            }
            Loc::Global { addr } => self.const_addr(addr, dst),
            Loc::Blank => dst.unwrap_or_else(|| self.ptr()),
        }
    }

    /// An address that code generation knows: of static data, a function or a type.
    pub fn const_addr(&mut self, addr: u64, dst: Option<R>) -> R {
        let d = dst.unwrap_or_else(|| self.ptr());
        self.emit_const(d, addr as i64);
        d
    }

    /// The place an expression denotes; other expressions are evaluated into one.
    pub fn loc(&mut self, n: NodeId) -> Loc {
        if let Some(&r) = self.pre.get(&n) {
            return self.value_loc(n, r);
        }
        let saved = self.at_fault(n);
        let loc = self.loc1(n);
        self.cur = saved;
        loc
    }

    fn loc1(&mut self, n: NodeId) -> Loc {
        match self.node(n).clone() {
            NodeKind::Local(var) => self.var_loc(var),
            NodeKind::Global(global) => Loc::Global { addr: self.g.global_addr(global) },
            NodeKind::Blank => Loc::Blank,
            NodeKind::Conv { op: ConvOp::Nop, x } if self.is_aggregate(n) => self.loc(x),
            NodeKind::Deref { x } => {
                let p = self.expr(x, None);
                Loc::Mem { p, off: 0 }
            }
            NodeKind::DotPtr { x, field } => {
                let ptr_ty = self.ty(x);
                let base = self.pointee(ptr_ty);
                let at = self.field_offset(base, field);
                let p = self.expr(x, None);
                Loc::Mem { p, off: at as i32 }
            }
            NodeKind::Dot { x, field } => {
                let base = self.ty(x);
                let at = self.field_offset(base, field);
                self.part(x, at)
            }
            NodeKind::Index { x, index, bounded } => self.index_loc(x, index, bounded),
            NodeKind::GlobalOffset { global, offset } => {
                Loc::Global { addr: self.g.global_addr(global) + offset as u64 }
            }
            _ => {
                let r = self.expr(n, None);
                self.value_loc(n, r)
            }
        }
    }

    /// Place of a computed value.
    fn value_loc(&mut self, n: NodeId, r: R) -> Loc {
        let ty = self.ty(n);
        if self.form(ty) == Form::Huge {
            Loc::Mem { p: r, off: 0 }
        } else {
            Loc::Frame { r, sub: 0, whole: None }
        }
    }

    fn is_aggregate(&mut self, n: NodeId) -> bool {
        let ty = self.ty(n);
        matches!(self.kind_of(ty), Kind::Struct | Kind::Array)
    }

    pub fn var_loc(&mut self, var: VarId) -> Loc {
        match self.vars.get(&var).copied() {
            Some(Place::Frame(r)) => Loc::Frame { r, sub: 0, whole: Some(var) },
            Some(Place::Heap(p)) => Loc::Mem { p, off: 0 },
            None => {
                // Declared without a declaration node (temporaries in inlined bodies).
                let ty = self.g.prog.vars[var].ty;
                let r = self.slot(ty);
                if self.form(ty) == Form::Huge {
                    self.zero(r, ty);
                    self.vars.insert(var, Place::Heap(r));
                    return Loc::Mem { p: r, off: 0 };
                }
                self.vars.insert(var, Place::Frame(r));
                Loc::Frame { r, sub: 0, whole: Some(var) }
            }
        }
    }

    /// The place `at` bytes into `x`.
    pub fn part(&mut self, x: NodeId, at: u64) -> Loc {
        match self.loc(x) {
            Loc::Frame { r, sub, .. } => Loc::Frame { r, sub: sub + at as u32, whole: None },
            Loc::Mem { p, off } => Loc::Mem { p, off: off + at as i32 },
            Loc::Global { addr } => Loc::Global { addr: addr + at },
            Loc::Blank => Loc::Blank,
        }
    }

    pub fn pointee(&mut self, ptr: TypeId) -> TypeId {
        let under = self.g.bodies.tcx_mut().under(ptr);
        match *self.g.bodies.tcx().get(under) {
            Type::Pointer { elem } => elem,
            _ => ptr,
        }
    }
    pub fn field_offset(&mut self, strukt: TypeId, field: u32) -> u64 {
        self.g.bodies.tcx_mut().offsetsof(strukt).get(field as usize).copied().unwrap_or(0).max(0) as u64
    }
    pub fn elem_type(&mut self, ty: TypeId) -> TypeId {
        let under = self.g.bodies.tcx_mut().under(ty);
        match *self.g.bodies.tcx().get(under) {
            Type::Array { elem, .. }
            | Type::Slice { elem }
            | Type::Pointer { elem }
            | Type::Chan { elem, .. }
            | Type::Map { elem, .. } => elem,
            _ => typ::UINT8,
        }
    }
    pub fn array_len(&mut self, ty: TypeId) -> u64 {
        let under = self.g.bodies.tcx_mut().under(ty);
        match *self.g.bodies.tcx().get(under) {
            Type::Array { len, .. } => len.max(0) as u64,
            _ => 0,
        }
    }

    fn index_loc(&mut self, x: NodeId, index: NodeId, bounded: bool) -> Loc {
        let x_ty = self.ty(x);
        let elem = self.elem_type(x_ty);
        let size = self.size(elem);
        match self.kind_of(x_ty) {
            Kind::Array => {
                let len = self.array_len(x_ty);
                if let Some(i) = self.const_int(index)
                    && (i as u64) < len
                {
                    return self.part(x, i as u64 * size);
                }
                let base = self.loc(x);
                let i = self.expr(index, None);
                if !bounded {
                    self.unsigned_operands(&[Some(index)]);
                    self.emit(Instr::BoundsK { i, n: len.min(u64::from(u32::MAX)) as u32 });
                }
                let p = match base {
                    Loc::Mem { p, off } => self.offset(p, off),
                    other => self.addr_of(other, None),
                };
                self.elem_at(p, i, size)
            }
            _ => {
                let s = self.expr(x, None);
                let i = self.expr(index, None);
                match u32::try_from(size) {
                    Ok(size) => {
                        let d = self.ptr();
                        self.unsigned_operands(&[Some(index)]);
                        self.emit(Instr::IdxAddr { d, s, i, size });
                        Loc::Mem { p: d, off: 0 }
                    }
                    Err(_) => {
                        self.unsigned_operands(&[Some(index)]);
                        self.emit(Instr::Bounds { i, n: s + 1 });
                        self.elem_at(s, i, size)
                    }
                }
            }
        }
    }

    fn elem_at(&mut self, p: R, i: R, size: u64) -> Loc {
        let d = self.ptr();
        self.emit(Instr::ElemAddr { d, p, i, size: size.min(u64::from(u32::MAX)) as u32 });
        Loc::Mem { p: d, off: 0 }
    }
}
