//! Expressions without calls, which `early` hoists.
//! Invariant: `expr(n, Some(d))` leaves the value in `d` and returns `d`; `expr(n, None)` may return a variable's own
//! slot.

use super::convert::TMP_STRING;
use super::func::FnGen;
use super::lvalue::{Form, Loc};
use crate::bytecode::op::{Instr, R, Width};
use crate::bytecode::{Kind, PcPos};
use crate::ir::node::{BinOp, ConvOp, Esc, NodeId, NodeKind, UnOp};
use crate::types::types::TypeId;

impl FnGen<'_> {
    pub fn expr(&mut self, n: NodeId, dst: Option<R>) -> R {
        let computed = self.pre.contains_key(&n);
        let saved = if computed { self.cur } else { self.at_fault(n) };
        let r = self.expr1(n, dst);
        self.cur = saved;
        if !computed {
            self.forced_object(n, r);
        }
        r
    }

    /// Reports faults of an expression at its own line, not at its statement's. Returns the position to restore.
    pub(super) fn at_fault(&mut self, n: NodeId) -> PcPos {
        let saved = self.cur;
        if matches!(
            self.node(n),
            NodeKind::Deref { .. }
                | NodeKind::DotPtr { .. }
                | NodeKind::Addr { .. }
                | NodeKind::Index { .. }
                | NodeKind::IndexMap { .. }
                | NodeKind::Slice { .. }
                | NodeKind::Binary { .. }
                | NodeKind::DotType { .. }
                | NodeKind::MethodValue { .. }
                | NodeKind::MakeSlice { .. }
                | NodeKind::MakeChan { .. }
                | NodeKind::Conv { op: ConvOp::SliceToArr | ConvOp::SliceToArrPtr, .. }
        ) {
            self.set_pos(self.g.prog.nodes[n].pos);
        }
        saved
    }

    fn expr1(&mut self, n: NodeId, dst: Option<R>) -> R {
        let ty = self.ty(n);
        if let Some(&r) = self.pre.get(&n) {
            return match dst {
                Some(d) => {
                    self.mov(d, r, ty);
                    d
                }
                None => r,
            };
        }
        match self.node(n).clone() {
            NodeKind::Local(_)
            | NodeKind::Global(_)
            | NodeKind::GlobalOffset { .. }
            | NodeKind::Deref { .. }
            | NodeKind::DotPtr { .. }
            | NodeKind::Dot { .. } => {
                let loc = self.loc(n);
                self.load(loc, ty, dst)
            }
            NodeKind::Literal(value) => self.literal(&value, ty, dst),
            NodeKind::Nil => {
                let d = self.dst(dst, ty);
                self.zero(d, ty);
                d
            }
            NodeKind::Func(func) => {
                let id = self.g.fn_of(func);
                let addr = self.g.static_closure(id);
                self.const_addr(addr, dst)
            }
            NodeKind::MethodExpr { recv, name, callee } => {
                let id = self.g.method_expr(recv, &name, callee);
                let addr = self.g.static_closure(id);
                self.const_addr(addr, dst)
            }
            NodeKind::Index { x, index, bounded } => self.index(n, x, index, bounded, dst),
            NodeKind::Unary { op, x } => self.unary(op, x, ty, dst),
            NodeKind::Binary { op, x, y } => self.binary(op, x, y, ty, dst),
            NodeKind::AndAnd { .. } | NodeKind::OrOr { .. } => self.bool_value(n, dst),
            NodeKind::AddStr { list } => self.concat(n, &list, dst),
            NodeKind::Addr { x } => self.address(n, x, dst),
            NodeKind::PtrLit { x } => self.ptr_lit(n, x, dst),
            NodeKind::Conv { op, x } => self.conv(n, op, x, dst),
            NodeKind::StructLit { .. } | NodeKind::ArrayLit { .. } => self.composite(n, ty, dst),
            NodeKind::SliceLit { elems, len } => self.slice_lit(n, &elems, len, dst),
            NodeKind::MapLit { entries } => self.map_lit(n, &entries, dst),
            NodeKind::Closure { func } => self.closure(n, func, dst),
            NodeKind::MethodValue { x, name, callee } => self.method_value(n, x, &name, callee, dst),
            NodeKind::IndexMap { x, key, .. } => self.map_read(n, x, key, dst),
            NodeKind::Slice { op, x, low, high, max } => self.slice_expr(op, x, low, high, max, ty, dst),
            NodeKind::DotType { x, target, .. } => self.type_assert(n, x, target, dst),
            NodeKind::UnaryBuiltin { op, x } => self.unary_builtin(n, op, x, dst),
            NodeKind::BinaryBuiltin { op, x, y } => self.binary_builtin(n, op, x, y, dst),
            NodeKind::NaryBuiltin { op, args } => self.nary_builtin(n, op, &args, dst),
            NodeKind::MakeSlice { len, cap } => self.make_slice(n, len, cap, dst),
            NodeKind::MakeMap { hint } => self.make_map(n, hint, dst),
            NodeKind::MakeChan { size } => self.make_chan(n, size, dst),
            NodeKind::New { .. } => self.new_expr(n, dst),
            NodeKind::InlCall { results, .. } => match results.first() {
                Some(&r) => self.expr(r, dst),
                None => dst.unwrap_or(0),
            },
            NodeKind::Recover => {
                let d = self.dst(dst, ty);
                self.emit(Instr::Recover { d });
                d
            }
            NodeKind::Type => {
                let rt = self.rt(ty);
                let addr = self.g.used_type(rt);
                self.const_addr(addr, dst)
            }
            NodeKind::DynamicType { rtype } => self.expr(rtype, dst),
            NodeKind::Call(_) | NodeKind::Recv { .. } => {
                // The root of a statement, which `early` has not hoisted: do it now.
                self.hoist_one(n);
                self.expr(n, dst)
            }
            NodeKind::LinksymAddr { dict: Some(dict), .. } => {
                let addr = self.g.dict_addr(dict);
                self.const_addr(addr, dst)
            }
            _ => {
                self.unsupported(n, "this expression");
                self.dst(dst, ty)
            }
        }
    }

    fn composite(&mut self, n: NodeId, ty: TypeId, dst: Option<R>) -> R {
        let d = self.dst(dst, ty);
        if self.form(ty) == Form::Huge {
            let t = self.ptr();
            self.zero(t, ty);
            self.lit_into(n, Loc::Mem { p: t, off: 0 }, true);
            self.mov_words(d, t, 1);
            return d;
        }
        self.lit_into(n, Loc::Frame { r: d, sub: 0, whole: None }, false);
        d
    }

    fn index(&mut self, n: NodeId, x: NodeId, index: NodeId, bounded: bool, dst: Option<R>) -> R {
        let (ty, x_ty) = (self.ty(n), self.ty(x));
        let form = self.form(ty);
        match self.kind_of(x_ty) {
            Kind::String => {
                let s = self.expr(x, None);
                let i = self.expr(index, None);
                let d = self.dst(dst, ty);
                self.unsigned_operands(&[Some(index)]);
                self.emit(Instr::IdxLdU8 { d, s, i });
                return d;
            }
            Kind::Slice => {
                let s = self.expr(x, None);
                let i = self.expr(index, None);
                let d = self.dst(dst, ty);
                self.unsigned_operands(&[Some(index)]);
                match form {
                    Form::Word | Form::Pointer => self.emit(Instr::IdxLd64 { d, s, i }),
                    Form::Narrow(Width::U8) => self.emit(Instr::IdxLdU8 { d, s, i }),
                    Form::Narrow(Width::I32) => self.emit(Instr::IdxLdI32 { d, s, i }),
                    _ => {
                        let size = self.size(ty);
                        let p = self.ptr();
                        self.emit(Instr::IdxAddr { d: p, s, i, size: size.min(u64::from(u32::MAX)) as u32 });
                        return self.load_mem(p, 0, ty, Some(d));
                    }
                }
                return d;
            }
            Kind::Array if matches!(form, Form::Word | Form::Pointer) && self.const_int(index).is_none() => {
                if let Loc::Frame { r, sub, .. } = self.loc(x)
                    && sub % 8 == 0
                {
                    let len = self.array_len(x_ty);
                    let i = self.expr(index, None);
                    if !bounded {
                        self.unsigned_operands(&[Some(index)]);
                        self.emit(Instr::BoundsK { i, n: len as u32 });
                    }
                    let d = self.dst(dst, ty);
                    self.emit(Instr::FrameIdxLd { d, a: r + (sub / 8) as R, i });
                    return d;
                }
            }
            _ => {}
        }
        let loc = self.loc(n);
        self.load(loc, ty, dst)
    }

    fn unary(&mut self, op: UnOp, x: NodeId, ty: TypeId, dst: Option<R>) -> R {
        let kind = self.kind_of(ty);
        let a = self.expr(x, None);
        match (op, kind) {
            (UnOp::Plus, _) => {
                let d = self.dst(dst, ty);
                self.mov(d, a, ty);
                d
            }
            (UnOp::Not, _) => {
                let d = self.dst(dst, ty);
                self.emit(Instr::Not { d, a });
                d
            }
            (UnOp::Neg, Kind::Float64) => {
                let d = self.dst(dst, ty);
                self.emit(Instr::NegF { d, a });
                d
            }
            (UnOp::Neg, Kind::Float32) => {
                let d = self.dst(dst, ty);
                self.emit(Instr::NegF32 { d, a });
                d
            }
            (UnOp::Neg, Kind::Complex128 | Kind::Complex64) => {
                let wide = self.to_c128(a, kind);
                let t = self.frame.temp(2, &[]);
                self.emit(Instr::NegF { d: t, a: wide });
                self.emit(Instr::NegF { d: t + 1, a: wide + 1 });
                self.from_c128(t, kind, ty, dst)
            }
            (UnOp::Neg, _) => {
                let d = self.dst(dst, ty);
                self.emit(Instr::Neg { d, a });
                self.wrap(d, kind);
                d
            }
            (UnOp::BitNot, _) => {
                let d = self.dst(dst, ty);
                self.emit(Instr::BitNot { d, a });
                self.wrap(d, kind);
                d
            }
        }
    }

    /// Wraps an integer result to the width of its type.
    pub fn wrap(&mut self, d: R, kind: Kind) {
        match kind {
            Kind::Int8 => self.emit(Instr::SExt8 { d, a: d }),
            Kind::Int16 => self.emit(Instr::SExt16 { d, a: d }),
            Kind::Int32 => self.emit(Instr::SExt32 { d, a: d }),
            Kind::Uint8 => self.emit(Instr::ZExt8 { d, a: d }),
            Kind::Uint16 => self.emit(Instr::ZExt16 { d, a: d }),
            Kind::Uint32 => self.emit(Instr::ZExt32 { d, a: d }),
            _ => {}
        }
    }

    fn to_c128(&mut self, a: R, kind: Kind) -> R {
        if kind == Kind::Complex64 {
            let t = self.frame.temp(2, &[]);
            self.emit(Instr::C64ToC128 { d: t, a });
            return t;
        }
        a
    }
    fn from_c128(&mut self, a: R, kind: Kind, ty: TypeId, dst: Option<R>) -> R {
        let d = self.dst(dst, ty);
        if kind == Kind::Complex64 {
            self.emit(Instr::C128ToC64 { d, a });
        } else {
            self.mov_words(d, a, 2);
        }
        d
    }

    fn binary(&mut self, op: BinOp, x: NodeId, y: NodeId, ty: TypeId, dst: Option<R>) -> R {
        match op {
            _ if op.is_comparison() => {
                return self.compare(op, x, y, dst);
            }
            BinOp::Lsh | BinOp::Rsh => {
                let a = self.expr(x, None);
                return self.shift(op, a, y, ty, dst);
            }
            _ => {}
        }
        let kind = self.kind_of(ty);
        let a = self.expr(x, None);
        if is_int(kind)
            && let Some(k) = self.const_int(y).and_then(|k| i32::try_from(k).ok())
            && let Some(d) = self.int_const_op(op, a, k, kind, ty, dst)
        {
            return d;
        }
        let b = self.expr(y, None);
        self.arith(op, a, b, kind, ty, dst)
    }

    fn int_const_op(&mut self, op: BinOp, a: R, k: i32, kind: Kind, ty: TypeId, dst: Option<R>) -> Option<R> {
        let ins = |d: R| match op {
            BinOp::Add => Some(Instr::AddK { d, a, k }),
            BinOp::Sub => Some(Instr::AddK { d, a, k: k.checked_neg()? }),
            BinOp::Mul => Some(Instr::MulK { d, a, k }),
            BinOp::And => Some(Instr::AndK { d, a, k }),
            BinOp::Div if kind.is_unsigned() && k > 0 && (k as u32).is_power_of_two() => {
                Some(Instr::ShrUK { d, a, k: k.trailing_zeros() as i32 })
            }
            BinOp::Mod if kind.is_unsigned() && k > 0 && (k as u32).is_power_of_two() => {
                Some(Instr::AndK { d, a, k: k - 1 })
            }
            _ => None,
        };
        ins(0)?;
        let d = self.dst(dst, ty);
        if let Some(ins) = ins(d) {
            self.emit(ins);
        }
        if matches!(op, BinOp::Add | BinOp::Sub | BinOp::Mul) {
            self.wrap(d, kind);
        }
        Some(d)
    }

    /// `a op b` on operands of one arithmetic kind.
    pub fn arith(&mut self, op: BinOp, a: R, b: R, kind: Kind, ty: TypeId, dst: Option<R>) -> R {
        match kind {
            Kind::Complex64 | Kind::Complex128 => {
                let (a, b) = (self.to_c128(a, kind), self.to_c128(b, kind));
                let d = self.frame.temp(2, &[]);
                self.emit(match op {
                    BinOp::Add => Instr::AddC { d, a, b },
                    BinOp::Sub => Instr::SubC { d, a, b },
                    BinOp::Mul => Instr::MulC { d, a, b },
                    _ => Instr::DivC { d, a, b },
                });
                return self.from_c128(d, kind, ty, dst);
            }
            Kind::String => {
                let t = self.frame.temp(4, &[0, 2]);
                self.mov_words(t, a, 2);
                self.mov_words(t + 2, b, 2);
                let d = self.dst(dst, ty);
                self.emit(Instr::Concat { d, a: t, n: 2, buf: u32::MAX });
                return d;
            }
            _ => {}
        }
        let d = self.dst(dst, ty);
        let signed = kind.is_signed();
        let ins = match (kind, op) {
            (Kind::Float64, BinOp::Add) => Instr::AddF { d, a, b },
            (Kind::Float64, BinOp::Sub) => Instr::SubF { d, a, b },
            (Kind::Float64, BinOp::Mul) => Instr::MulF { d, a, b },
            (Kind::Float64, _) => Instr::DivF { d, a, b },
            (Kind::Float32, BinOp::Add) => Instr::AddF32 { d, a, b },
            (Kind::Float32, BinOp::Sub) => Instr::SubF32 { d, a, b },
            (Kind::Float32, BinOp::Mul) => Instr::MulF32 { d, a, b },
            (Kind::Float32, _) => Instr::DivF32 { d, a, b },
            (Kind::Int32, BinOp::Add) => Instr::Add32 { d, a, b },
            (Kind::Uint32, BinOp::Add) => Instr::AddU32 { d, a, b },
            (_, BinOp::Add) => Instr::Add { d, a, b },
            (_, BinOp::Sub) => Instr::Sub { d, a, b },
            (_, BinOp::Mul) => Instr::Mul { d, a, b },
            (_, BinOp::Div) if signed => Instr::DivS { d, a, b },
            (_, BinOp::Div) => Instr::DivU { d, a, b },
            (_, BinOp::Mod) if signed => Instr::RemS { d, a, b },
            (_, BinOp::Mod) => Instr::RemU { d, a, b },
            (_, BinOp::And) => Instr::And { d, a, b },
            (_, BinOp::Or) => Instr::Or { d, a, b },
            (_, BinOp::Xor) => Instr::Xor { d, a, b },
            _ => Instr::AndNot { d, a, b },
        };
        self.emit(ins);
        if is_int(kind)
            && matches!(op, BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div)
            && !matches!(ins, Instr::Add32 { .. } | Instr::AddU32 { .. })
        {
            self.wrap(d, kind);
        }
        d
    }

    pub fn shift(&mut self, op: BinOp, a: R, y: NodeId, ty: TypeId, dst: Option<R>) -> R {
        let kind = self.kind_of(ty);
        let left = op == BinOp::Lsh;
        let signed = kind.is_signed();
        if let Some(k) = self.const_int(y) {
            let d = self.dst(dst, ty);
            let big = !(0..64).contains(&k);
            match (left, signed) {
                (true, _) | (false, false) if big => self.emit(Instr::Const { d, v: 0 }),
                (true, _) => self.emit(Instr::ShlK { d, a, k: k as i32 }),
                (false, true) => self.emit(Instr::ShrSK { d, a, k: if big { 63 } else { k as i32 } }),
                (false, false) => self.emit(Instr::ShrUK { d, a, k: k as i32 }),
            }
            if left {
                self.wrap(d, kind);
            }
            return d;
        }
        let y_ty = self.ty(y);
        let b = self.expr(y, None);
        if self.kind_of(y_ty).is_signed() {
            self.emit(Instr::ShiftCheck { a: b });
        }
        let d = self.dst(dst, ty);
        self.emit(match (left, signed) {
            (true, _) => Instr::Shl { d, a, b },
            (false, true) => Instr::ShrS { d, a, b },
            (false, false) => Instr::ShrU { d, a, b },
        });
        if left {
            self.wrap(d, kind);
        }
        d
    }

    /// `a + b + …` of strings.
    fn concat(&mut self, n: NodeId, list: &[NodeId], dst: Option<R>) -> R {
        let ty = self.ty(n);
        let d = self.dst(dst, ty);
        let buf = self.string_buffer(n, list);
        self.concat_all(Some(n), None, list, d, buf);
        d
    }

    /// A 32-byte frame buffer for a non-escaping result, unless its constant parts alone fill it.
    fn string_buffer(&mut self, n: NodeId, list: &[NodeId]) -> u32 {
        if self.g.prog.nodes[n].esc != Esc::None {
            return u32::MAX;
        }
        let constant: usize = list
            .iter()
            .map(|&x| match self.node(x) {
                NodeKind::Literal(value) => value.as_bytes().len(),
                _ => 0,
            })
            .sum();
        if constant as u64 >= TMP_STRING {
            return u32::MAX;
        }
        self.buffer(n, TMP_STRING)
    }

    /// Byte offset of a frame buffer for `len` bytes of a string or elements of a slice; `u32::MAX` if the value
    /// escapes.
    pub fn buffer(&mut self, n: NodeId, len: u64) -> u32 {
        if self.g.prog.nodes[n].esc != Esc::None {
            return u32::MAX;
        }
        let ty = self.ty(n);
        let elem = self.elem_type(ty);
        u32::from(self.elems_slot(n, elem, len)) * 8
    }

    /// `&x` for a place; for composite literals see `ptr_lit`.
    fn address(&mut self, n: NodeId, x: NodeId, dst: Option<R>) -> R {
        if matches!(
            self.node(x),
            NodeKind::StructLit { .. }
                | NodeKind::ArrayLit { .. }
                | NodeKind::SliceLit { .. }
                | NodeKind::MapLit { .. }
        ) {
            return self.ptr_lit(n, x, dst);
        }
        let loc = self.loc(x);
        self.addr_of(loc, dst)
    }
}

pub(super) fn is_int(kind: Kind) -> bool {
    kind.is_signed() || kind.is_unsigned()
}
