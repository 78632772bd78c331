//! Slice expressions, `make` of slices and channels, `new`.
//! Rules: walk/builtin.go `walkMakeSlice`, walk/expr.go `walkSlice`; the 32-byte buffers: ssagen/ssa.go, go1.27.

use super::func::FnGen;
use crate::bytecode::Kind;
use crate::bytecode::op::{Instr, R};
use crate::diag::{MAX_STACK_VAR, MAX_VARIABLE_STACK};
use crate::ir::node::{Esc, NodeId, SliceOp};
use crate::types::types::{Type, TypeId};

/// gc's `VariableMakeThreshold`.
const BUFFER: u64 = MAX_VARIABLE_STACK as u64;

impl FnGen<'_> {
    /// Number of elements that fit the 32-byte buffer; `None` if they are too large or of size zero.
    pub fn buffer_elems(&mut self, elem: TypeId) -> Option<u64> {
        let size = self.size(elem);
        (size > 0 && size <= BUFFER).then(|| BUFFER / size)
    }

    /// Frame slot for `len` elements made by `n`, shown to the viewer from here on.
    pub fn elems_slot(&mut self, n: NodeId, elem: TypeId, len: u64) -> R {
        let size = self.size(elem);
        let ptrs = self.ptr_words(elem);
        let per = (size / 8) as u32;
        let all: Vec<u32> = if ptrs.is_empty() {
            Vec::new()
        } else {
            (0..len as u32).flat_map(|i| ptrs.iter().map(move |p| i * per + p)).collect()
        };
        let slot = self.frame.slot((len * size).div_ceil(8) as u32, &all);
        self.frame.listed.push(slot);
        let array = self.g.bodies.tcx_mut().types.add(Type::Array { len: len as i64, elem });
        self.declare_object(n, array, slot);
        slot
    }

    pub fn make_slice(&mut self, n: NodeId, len: NodeId, cap: Option<NodeId>, dst: Option<R>) -> R {
        let ty = self.ty(n);
        let elem = self.elem_type(ty);
        let rt = self.rt(elem);
        let size = self.size(elem);
        let cap_node = cap.unwrap_or(len);
        if self.g.prog.nodes[n].esc == Esc::None {
            if let Some(k) = self
                .const_int(cap_node)
                .filter(|&k| k >= 0 && (k as u64).saturating_mul(size.max(1)) <= MAX_STACK_VAR as u64)
            {
                // var arr [k]T; arr[:len]
                let l = self.expr(len, None);
                if let Some(n) = self.const_int(len) {
                    if n < 0 || n > k {
                        self.emit(Instr::PanicMake { cap: n >= 0 });
                    }
                } else {
                    let (large, ok) = (self.new_label(), self.new_label());
                    self.emit(Instr::BrGeK { a: l, k: 0, t: large });
                    self.emit(Instr::PanicMake { cap: false });
                    self.place(large);
                    self.emit(Instr::BrLeK { a: l, k: k as i32, t: ok });
                    self.emit(Instr::PanicMake { cap: true });
                    self.place(ok);
                }
                let slot = self.elems_slot(n, elem, k as u64);
                let words = (k as u64 * size).div_ceil(8) as u32;
                if words > 0 {
                    self.emit(Instr::ZeroN { d: slot, n: words });
                }
                let d = self.temp(ty);
                self.lea(d, slot);
                self.mov_words(d + 1, l, 1);
                self.emit_const(d + 2, k);
                return self.into(d, dst, ty);
            }
            if self.const_int(cap_node).is_none()
                && let Some(k) = self.buffer_elems(elem)
            {
                let l = self.expr(len, None);
                let c = self.expr(cap_node, None);
                let slot = self.elems_slot(n, elem, k);
                let list = self.g.list(vec![rt.0, u32::from(slot) * 8, k as u32]);
                let d = self.dst(dst, ty);
                self.site_of(n);
                self.emit(Instr::MakeSliceBuf { d, len: l, cap: c, list });
                return d;
            }
        }
        let l = self.expr(len, None);
        let c = if cap.is_some() { self.expr(cap_node, None) } else { l };
        let d = self.dst(dst, ty);
        self.site_of(n);
        self.emit(Instr::MakeSlice { d, len: l, cap: c, elem: rt.0 });
        d
    }

    pub fn into(&mut self, r: R, dst: Option<R>, ty: TypeId) -> R {
        match dst {
            Some(d) => {
                self.mov(d, r, ty);
                d
            }
            None => r,
        }
    }

    pub fn make_chan(&mut self, n: NodeId, size: Option<NodeId>, dst: Option<R>) -> R {
        let ty = self.ty(n);
        let s = match size {
            Some(size) => self.expr(size, None),
            None => self.const_reg(0),
        };
        let rt = self.rt(ty);
        let d = dst.unwrap_or_else(|| self.ptr());
        self.site_of(n);
        self.emit(Instr::MakeChan { d, size: s, ty: rt.0 });
        d
    }

    pub fn new_expr(&mut self, n: NodeId, dst: Option<R>) -> R {
        let ty = self.ty(n);
        let elem = self.pointee(ty);
        let d = dst.unwrap_or_else(|| self.ptr());
        if self.g.prog.nodes[n].esc == Esc::None {
            let slot = self.slot(elem);
            self.zero(slot, elem);
            self.declare_object(n, elem, slot);
            self.address_of_slot(d, slot, elem);
            return d;
        }
        let layout = self.layout_of(elem);
        self.site_of(n);
        self.emit(Instr::New { d, layout });
        d
    }

    pub fn slice_expr(
        &mut self,
        op: SliceOp,
        x: NodeId,
        low: Option<NodeId>,
        high: Option<NodeId>,
        max: Option<NodeId>,
        ty: TypeId,
        dst: Option<R>,
    ) -> R {
        let x_ty = self.ty(x);
        match op {
            SliceOp::SliceStr => {
                let s = self.expr(x, None);
                let (lo, hi) = self.low_high(low, high, s + 1);
                let d = self.dst(dst, ty);
                self.unsigned_operands(&[low, high]);
                self.emit(Instr::SliceStr { d, s, lo, hi });
                d
            }
            SliceOp::Slice | SliceOp::Slice3 => {
                let elem = self.elem_type(x_ty);
                let size = self.size(elem);
                let s = self.expr(x, None);
                let (None, Ok(size)) = (max, u16::try_from(size)) else {
                    let lo = self.indices([low, high, max], [s + 1, s + 2]);
                    let d = self.dst(dst, ty);
                    self.unsigned_operands(&[low, high, max]);
                    let size = size.min(u64::from(u32::MAX)) as u32;
                    self.emit(Instr::SliceWide { d, s, lo, three: max.is_some(), size });
                    return d;
                };
                let (lo, hi) = self.low_high(low, high, s + 1);
                let d = self.dst(dst, ty);
                self.unsigned_operands(&[low, high]);
                self.emit(Instr::SliceSl { d, s, lo, hi, size });
                d
            }
            SliceOp::SliceArr | SliceOp::Slice3Arr => {
                // `x` is (a pointer to) an array.
                let (p, array) = if self.kind_of(x_ty) == Kind::Pointer {
                    let p = self.expr(x, None);
                    (p, self.pointee(x_ty))
                } else {
                    let loc = self.loc(x);
                    (self.addr_of(loc, None), x_ty)
                };
                let elem = self.elem_type(array);
                let (len, size) = (self.array_len(array), self.size(elem));
                let len_reg = self.const_reg(len as i64);
                let lo = self.indices([low, high, max], [len_reg, len_reg]);
                let d = self.dst(dst, ty);
                let list = self.g.list(vec![len as u32, size as u32]);
                self.unsigned_operands(&[low, high, max]);
                self.emit(Instr::SliceArr { d, p, lo, three: max.is_some(), list });
                d
            }
        }
    }

    /// Registers of the two indices of a slice expression; `len` is that of the operand's length.
    fn low_high(&mut self, low: Option<NodeId>, high: Option<NodeId>, len: R) -> (R, R) {
        let lo = match low {
            Some(low) => self.expr(low, None),
            None => self.const_reg(0),
        };
        let hi = match high {
            Some(high) => self.expr(high, None),
            None => len,
        };
        (lo, hi)
    }

    /// Evaluates the three indices of a slice expression into consecutive registers, the second and third by default
    /// copies of `ends`; returns the first.
    fn indices(&mut self, [low, high, max]: [Option<NodeId>; 3], ends: [R; 2]) -> R {
        let lo = self.frame.temp(3, &[]);
        match low {
            Some(low) => {
                self.expr(low, Some(lo));
            }
            None => self.emit_const(lo, 0),
        }
        for ((index, d), a) in [high, max].into_iter().zip([lo + 1, lo + 2]).zip(ends) {
            match index {
                Some(index) => {
                    self.expr(index, Some(d));
                }
                None => self.emit(Instr::Mov { d, a }),
            }
        }
        lo
    }
}
