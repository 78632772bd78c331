//! Builtin functions.
//! Rules: Go spec "Built-in functions"; walk/builtin.go, go1.27.

use super::func::{FnGen, Place};
use super::lvalue::Loc;
use crate::bytecode::Kind;
use crate::bytecode::op::{Instr, NO, PrintKind, R};
use crate::ir::look::appended_make;
use crate::ir::node::{
    BinaryBuiltin, ConvOp, Esc, NaryBuiltin, NodeId, NodeKind, SliceMove, UnaryBuiltin, VarClass,
};
use crate::trace::made::MOVE_OF;
use crate::types::types::{TypeId, typ};
use crate::version::Rule;
use std::rc::Rc;

impl FnGen<'_> {
    /// Evaluates an array, or a pointer to one, for its effects, because only its length is used.
    pub(super) fn evaluate_array(&mut self, x: NodeId) {
        if !self.g.bodies.tcx().has(Rule::RangeOverLength) {
            return self.evaluate_operands(x);
        }
        let array = self.kind_of(self.ty(x)) == Kind::Array;
        match self.node(x) {
            NodeKind::Local(_) | NodeKind::Global(_) => {}
            NodeKind::Deref { .. }
            | NodeKind::DotPtr { .. }
            | NodeKind::Dot { .. }
            | NodeKind::Index { .. }
                if array =>
            {
                // One byte is enough to check the access.
                let loc = self.loc(x);
                self.load(loc, typ::UINT8, None);
            }
            _ => {
                self.expr(x, None);
            }
        }
    }

    /// Before Go 1.25: what `len` of an array evaluates (`safeExpr`), without memory accesses and index checks.
    fn evaluate_operands(&mut self, x: NodeId) {
        match *self.node(x) {
            NodeKind::Local(_) | NodeKind::Global(_) | NodeKind::Literal(_) => {}
            NodeKind::Deref { x } | NodeKind::DotPtr { x, .. } | NodeKind::Dot { x, .. } => {
                self.evaluate_operands(x)
            }
            NodeKind::Index { x, index, .. } | NodeKind::IndexMap { x, key: index, .. } => {
                self.evaluate_operands(x);
                self.evaluate_operands(index);
            }
            _ => {
                self.expr(x, None);
            }
        }
    }

    pub fn unary_builtin(&mut self, n: NodeId, op: UnaryBuiltin, x: NodeId, dst: Option<R>) -> R {
        let x_ty = self.ty(x);
        let kind = self.kind_of(x_ty);
        match op {
            UnaryBuiltin::Len | UnaryBuiltin::Cap => self.len_or_cap(op, x, dst),
            UnaryBuiltin::Clear => {
                let a = self.expr(x, None);
                if kind == Kind::Map {
                    let ty = self.rt(x_ty).0;
                    self.emit(Instr::MapClear { m: a, ty });
                } else {
                    let elem = self.elem_type(x_ty);
                    let elem = self.rt(elem).0;
                    self.emit(Instr::ClearSlice { s: a, elem });
                }
                a
            }
            UnaryBuiltin::Close => {
                let c = self.expr(x, None);
                self.emit(Instr::Close { c });
                c
            }
            UnaryBuiltin::Real | UnaryBuiltin::Imag => {
                let ty = self.ty(n);
                let imag = R::from(op == UnaryBuiltin::Imag);
                let a = self.expr(x, None);
                let d = self.dst(dst, ty);
                if kind == Kind::Complex64 {
                    if imag == 1 {
                        self.emit(Instr::ShrUK { d, a, k: 32 });
                    } else {
                        self.emit(Instr::ZExt32 { d, a });
                    }
                } else {
                    self.emit(Instr::Mov { d, a: a + imag });
                }
                d
            }
            UnaryBuiltin::Panic => {
                let a = self.expr(x, None);
                self.emit(Instr::Panic { a });
                a
            }
            UnaryBuiltin::UnsafeSliceData | UnaryBuiltin::UnsafeStringData | UnaryBuiltin::StringPtr => {
                let a = self.expr(x, None);
                match dst {
                    Some(d) => {
                        self.mov_words(d, a, 1);
                        d
                    }
                    None => a,
                }
            }
        }
    }

    fn len_or_cap(&mut self, op: UnaryBuiltin, x: NodeId, dst: Option<R>) -> R {
        let is_len = op == UnaryBuiltin::Len;
        // Runes are counted without converting.
        if let (true, &NodeKind::Conv { op: ConvOp::Str2Runes, x }) = (is_len, self.node(x)) {
            let a = self.expr(x, None);
            let d = dst.unwrap_or_else(|| self.word());
            self.emit(Instr::CountRunes { d, a });
            return d;
        }
        let ty = self.ty(x);
        let kind = self.kind_of(ty);
        match kind {
            Kind::String | Kind::Slice => self.header_word(x, if is_len { 1 } else { 2 }, dst),
            Kind::Array | Kind::Pointer => {
                self.evaluate_array(x);
                let array = if kind == Kind::Array { ty } else { self.pointee(ty) };
                let len = self.array_len(array);
                let d = dst.unwrap_or_else(|| self.word());
                self.emit_const(d, len as i64);
                d
            }
            Kind::Map => {
                let m = self.expr(x, None);
                let d = dst.unwrap_or_else(|| self.word());
                self.emit(Instr::MapLen { d, m });
                d
            }
            _ => {
                let c = self.expr(x, None);
                let d = dst.unwrap_or_else(|| self.word());
                self.emit(if is_len { Instr::ChanLen { d, c } } else { Instr::ChanCap { d, c } });
                d
            }
        }
    }

    /// A word of a string or slice; if that is in memory, only the word is read.
    fn header_word(&mut self, x: NodeId, word: u16, dst: Option<R>) -> R {
        let is_place = matches!(
            self.node(x),
            NodeKind::Local(_)
                | NodeKind::Global(_)
                | NodeKind::DotPtr { .. }
                | NodeKind::Dot { .. }
                | NodeKind::Deref { .. }
        );
        if is_place && !self.pre.contains_key(&x) {
            // The load may fault; report it at this expression, inlined or not.
            let outer = self.at_fault(x);
            let loc = match self.loc(x) {
                Loc::Frame { r, sub, .. } => Loc::Frame { r, sub: sub + 8 * u32::from(word), whole: None },
                Loc::Mem { p, off } => Loc::Mem { p, off: off + 8 * i32::from(word) },
                Loc::Global { addr } => Loc::Global { addr: addr + 8 * u64::from(word) },
                Loc::Blank => Loc::Blank,
            };
            let d = self.load(loc, typ::INT, dst);
            self.cur = outer;
            return d;
        }
        let s = self.expr(x, None);
        match dst {
            Some(d) => {
                self.mov_words(d, s + word, 1);
                d
            }
            None => s + word,
        }
    }

    pub fn binary_builtin(
        &mut self,
        n: NodeId,
        op: BinaryBuiltin,
        x: NodeId,
        y: NodeId,
        dst: Option<R>,
    ) -> R {
        match op {
            BinaryBuiltin::Copy => {
                let x_ty = self.ty(x);
                let elem = self.elem_type(x_ty);
                let rt = self.rt(elem);
                let a = self.expr(x, None);
                let b = self.expr(y, None);
                let d = dst.unwrap_or_else(|| self.word());
                self.emit(Instr::CopySlice { d, a, b, elem: rt.0 });
                d
            }
            BinaryBuiltin::Complex => {
                let ty = self.ty(n);
                let a = self.expr(x, None);
                let b = self.expr(y, None);
                if self.kind_of(ty) == Kind::Complex64 {
                    let t = self.word();
                    self.emit(Instr::ShlK { d: t, a: b, k: 32 });
                    let d = self.dst(dst, ty);
                    self.emit(Instr::Or { d, a: t, b: a });
                    return d;
                }
                let t = self.temp(ty);
                self.emit(Instr::Mov { d: t, a });
                self.emit(Instr::Mov { d: t + 1, a: b });
                self.into(t, dst, ty)
            }
            BinaryBuiltin::UnsafeAdd => {
                let a = self.expr(x, None);
                let b = self.expr(y, None);
                let d = dst.unwrap_or_else(|| self.ptr());
                self.emit(Instr::Add { d, a, b });
                d
            }
            BinaryBuiltin::UnsafeSlice => {
                let ty = self.ty(n);
                let elem = self.elem_type(ty);
                let rt = self.rt(elem);
                let p = self.expr(x, None);
                let len = self.expr(y, None);
                let d = self.dst(dst, ty);
                self.emit(Instr::UnsafeSliceCheck { d, p, len, elem: rt.0 });
                d
            }
            BinaryBuiltin::UnsafeString => {
                let ty = self.ty(n);
                let p = self.expr(x, None);
                let len = self.expr(y, None);
                let d = self.dst(dst, ty);
                self.emit(Instr::UnsafeStringCheck { d, p, len });
                d
            }
        }
    }

    pub fn nary_builtin(&mut self, n: NodeId, op: NaryBuiltin, args: &[NodeId], dst: Option<R>) -> R {
        match op {
            NaryBuiltin::Append { ddd } => self.append(n, args, ddd, dst),
            NaryBuiltin::Delete => {
                let m_ty = self.ty(args[0]);
                let key_ty = self.map_key_type(m_ty);
                let m = self.expr(args[0], None);
                let k = self.temp(key_ty);
                self.expr(args[1], Some(k));
                let ty = self.rt(m_ty).0;
                self.emit(Instr::MapDelete { m, k, ty });
                m
            }
            NaryBuiltin::Max | NaryBuiltin::Min => self.min_max(n, op == NaryBuiltin::Max, args, dst),
            NaryBuiltin::Print | NaryBuiltin::Println => {
                let line = op == NaryBuiltin::Println;
                // Evaluate all operands before printing any.
                let values: Vec<R> = args.iter().map(|&arg| self.expr(arg, None)).collect();
                for (i, (&arg, a)) in args.iter().zip(values).enumerate() {
                    if line && i > 0 {
                        self.emit(Instr::Print { a: 0, what: PrintKind::Space });
                    }
                    let ty = self.ty(arg);
                    let what = match self.kind_of(ty) {
                        Kind::Bool => PrintKind::Bool,
                        Kind::Float64 => PrintKind::Float,
                        Kind::Float32 => PrintKind::Float32,
                        Kind::Complex64 => PrintKind::Complex64,
                        Kind::Complex128 => PrintKind::Complex,
                        Kind::String => PrintKind::Str,
                        Kind::Slice => PrintKind::Slice,
                        Kind::Interface => PrintKind::Eface,
                        k if k.is_signed() => PrintKind::Int,
                        k if k.is_unsigned() => PrintKind::Uint,
                        _ => PrintKind::Pointer,
                    };
                    self.emit(Instr::Print { a, what });
                }
                if line {
                    self.emit(Instr::Print { a: 0, what: PrintKind::Newline });
                }
                dst.unwrap_or(0)
            }
        }
    }

    fn append(&mut self, n: NodeId, args: &[NodeId], ddd: bool, dst: Option<R>) -> R {
        let ty = self.ty(n);
        let elem = self.elem_type(ty);
        let rt = self.rt(elem);
        let t = self.dst(dst, ty);
        if let Some((_, len)) = appended_make(&self.g.prog, ddd, args) {
            let len = self.expr(len, None);
            self.expr(args[0], Some(t));
            self.site_of(n);
            self.emit(Instr::AppendMake { t, n: len, elem: rt.0 });
            return t;
        }
        let first = self.appended_to_first(args);
        if ddd {
            let x = self.expr(args[1], None);
            self.appended_to(args[0], first, t);
            self.site_of(n);
            self.emit(Instr::AppendSlice { t, x, elem: rt.0 });
            return t;
        }
        let values: Vec<R> = args[1..].iter().map(|&a| self.expr(a, None)).collect();
        self.appended_to(args[0], first, t);
        if values.is_empty() {
            return t;
        }
        let k = values.len() as R;
        let p = self.ptr();
        self.site_of(n);
        match self.append_buffer(n, args[0], elem) {
            Some(list) => {
                let list = self.g.list(list);
                self.emit(Instr::AppendBuf { d: p, t, k, list });
            }
            None => self.emit(Instr::AppendK { d: p, t, k, elem: rt.0 }),
        }
        let size = self.size(elem);
        for (i, v) in values.into_iter().enumerate() {
            self.store_mem(p, (i as u64 * size) as i32, elem, v);
        }
        t
    }

    /// The slice of an append, if it is computed: walk copies it before evaluating the appended values.
    fn appended_to_first(&mut self, args: &[NodeId]) -> Option<R> {
        let (&slice, added) = args.split_first()?;
        let computed = matches!(self.node(slice), NodeKind::Slice { .. });
        let is_plain = |&n: &NodeId| matches!(self.node(n), NodeKind::Local(_) | NodeKind::Literal(_));
        if !computed || added.iter().all(is_plain) {
            return None;
        }
        let ty = self.ty(slice);
        let r = self.temp(ty);
        Some(self.expr(slice, Some(r)))
    }

    fn appended_to(&mut self, slice: NodeId, first: Option<R>, t: R) {
        match first {
            Some(r) => self.mov_words(t, r, 3),
            None => {
                self.expr(slice, Some(t));
            }
        }
    }

    /// Frame buffer for an append whose backing store does not escape: one per slice variable, used by its first
    /// append. A slice that moves to the heap later grows by size class inside the buffer.
    fn append_buffer(&mut self, n: NodeId, slice: NodeId, elem: TypeId) -> Option<Vec<u32>> {
        if self.g.prog.nodes[n].esc != Esc::None || self.in_place_appends.contains(&n) {
            return None;
        }
        let room = self.buffer_elems(elem)?;
        let rt = self.rt(elem);
        let climbs = self.g.prog.use_buf.contains(&n);
        let var = match *self.node(slice) {
            NodeKind::Local(var) => Some(var),
            _ => None,
        };
        // See `Gen::fn_in_wrapper`.
        if self.in_wrapper && var.is_some_and(|var| self.g.prog.vars[var].class == VarClass::Result) {
            return None;
        }
        let known = var.and_then(|var| self.append_buffers.get(&var).copied());
        if known.is_some() && !climbs {
            return None;
        }
        let slot = match known {
            Some(slot) => slot,
            None => self.elems_slot(n, elem, room),
        };
        if let Some(var) = var {
            self.append_buffers.insert(var, slot);
        }
        let flag = if climbs {
            NO
        } else {
            let flag = self.frame.slot(1, &[]);
            self.entry_zero.push((flag, 1));
            flag
        };
        Some(vec![rt.0, u32::from(slot) * 8, room as u32, u32::from(flag)])
    }

    /// Moves slices that are shared from this statement on to the heap.
    pub fn slice_moves(&mut self, n: NodeId) {
        let Some(moves) = self.g.prog.slice_moves.get(&n).cloned() else { return };
        for SliceMove { var, keep_cap } in moves {
            let ty = self.g.prog.vars[var].ty;
            let elem = self.elem_type(ty);
            let Some(&Place::Frame(s)) = self.vars.get(&var) else { continue };
            let pos = self.g.prog.nodes[n].pos;
            self.set_pos(pos);
            let (name, rt) = (Rc::clone(&self.g.prog.vars[var].name), self.rt(ty));
            let elem = self.rt(elem).0;
            // No value of the statement is allocated here: its verdicts are not about this.
            self.site(pos, &format!("{MOVE_OF}{name}"), rt, None);
            self.emit(Instr::MoveToHeap { s, cap: keep_cap, elem });
        }
    }

    fn min_max(&mut self, n: NodeId, max: bool, args: &[NodeId], dst: Option<R>) -> R {
        let ty = self.ty(n);
        let kind = self.kind_of(ty);
        let t = self.temp(ty);
        self.expr(args[0], Some(t));
        for &arg in &args[1..] {
            let v = self.expr(arg, None);
            match kind {
                Kind::Float64 => {
                    self.emit(if max {
                        Instr::MaxF { d: t, a: t, b: v }
                    } else {
                        Instr::MinF { d: t, a: t, b: v }
                    });
                }
                Kind::Float32 => {
                    let (x, y) = (self.word(), self.word());
                    self.emit(Instr::F32ToF { d: x, a: t });
                    self.emit(Instr::F32ToF { d: y, a: v });
                    self.emit(if max {
                        Instr::MaxF { d: x, a: x, b: y }
                    } else {
                        Instr::MinF { d: x, a: x, b: y }
                    });
                    self.emit(Instr::FToF32 { d: t, a: x });
                }
                Kind::String => {
                    let c = self.word();
                    let skip = self.new_label();
                    self.emit(Instr::StrCmp { d: c, a: v, b: t });
                    self.emit(if max {
                        Instr::BrLeK { a: c, k: 0, t: skip }
                    } else {
                        Instr::BrGeK { a: c, k: 0, t: skip }
                    });
                    self.mov_words(t, v, 2);
                    self.place(skip);
                }
                _ => {
                    let skip = self.new_label();
                    let (a, b) = if max { (v, t) } else { (t, v) };
                    self.emit(if kind.is_signed() {
                        Instr::BrLeS { a, b, t: skip }
                    } else {
                        Instr::BrLeU { a, b, t: skip }
                    });
                    self.mov_words(t, v, 1);
                    self.place(skip);
                }
            }
        }
        self.into(t, dst, ty)
    }
}
