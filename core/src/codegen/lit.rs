//! Composite literals.
//! Rules: walk/complit.go, go1.27.

use super::func::FnGen;
use super::lvalue::{Form, Loc};
use crate::bytecode::op::{Instr, R};
use crate::ir::node::{Esc, KeyedElem, NodeId, NodeKind};
use crate::ir::reassign::is_zero;
use crate::types::types::{Type, TypeId};

impl FnGen<'_> {
    /// Builds a struct or array literal in a place. `fresh`: the place is already zero.
    pub fn lit_into(&mut self, n: NodeId, loc: Loc, fresh: bool) {
        let ty = self.ty(n);
        match self.node(n).clone() {
            NodeKind::StructLit { fields } => {
                let count = self.field_count(ty);
                // A promoted field is part of another field.
                let partial = fields.len() < count || fields.iter().any(|f| !f.inner.is_empty());
                let clear = !fresh && (partial || self.has_padding(ty));
                if clear {
                    self.zero_place(loc, ty);
                }
                let zeroed = fresh || clear;
                for field in &fields {
                    let mut at = self.field_offset(ty, field.field);
                    let mut field_ty = self.field_type(ty, field.field);
                    if let Some((inside, inner)) =
                        self.g.bodies.tcx_mut().inner_field(ty, field.field, &field.inner)
                    {
                        at += inside as u64;
                        field_ty = inner;
                    }
                    if !(zeroed && is_zero(&self.g.prog, field.value)) {
                        self.part_into(sub(loc, at), field_ty, field.value, zeroed);
                    }
                }
            }
            NodeKind::ArrayLit { elems, len } => {
                let elem = self.elem_type(ty);
                let all = elems.len() as i64 == len;
                let clear = !fresh && (!all || !self.size(elem).is_multiple_of(8));
                if clear {
                    self.zero_place(loc, ty);
                }
                self.elems_into(loc, elem, &elems, fresh || clear);
            }
            _ => {
                let v = self.expr(n, None);
                self.store(loc, ty, v);
            }
        }
    }

    fn elems_into(&mut self, loc: Loc, elem: TypeId, elems: &[KeyedElem], zeroed: bool) {
        let size = self.size(elem);
        for e in elems {
            if zeroed && is_zero(&self.g.prog, e.value) {
                continue;
            }
            let mark = self.frame.mark();
            self.part_into(sub(loc, e.index as u64 * size), elem, e.value, zeroed);
            self.frame.release(mark);
        }
    }

    fn part_into(&mut self, loc: Loc, ty: TypeId, value: NodeId, zeroed: bool) {
        if matches!(self.node(value), NodeKind::StructLit { .. } | NodeKind::ArrayLit { .. })
            && !self.pre.contains_key(&value)
        {
            return self.lit_into(value, loc, zeroed);
        }
        if let Loc::Frame { r, sub, .. } = loc
            && sub % 8 == 0
            && matches!(self.form(ty), Form::Word | Form::Pointer | Form::Words(_))
        {
            self.expr(value, Some(r + (sub / 8) as R));
            return;
        }
        let v = self.expr(value, None);
        self.store(loc, ty, v);
    }

    fn zero_place(&mut self, loc: Loc, ty: TypeId) {
        match loc {
            Loc::Frame { r, sub, .. } if sub % 8 == 0 && self.size(ty).is_multiple_of(8) => {
                self.zero(r + (sub / 8) as R, ty);
            }
            Loc::Frame { r, sub: 0, .. } => self.zero(r, ty),
            _ => self.zero_loc(loc, ty),
        }
    }

    fn field_count(&mut self, ty: TypeId) -> usize {
        let under = self.g.bodies.tcx_mut().under(ty);
        match self.g.bodies.tcx().get(under) {
            Type::Struct { fields } => fields.len(),
            _ => 0,
        }
    }
    pub fn field_type(&mut self, ty: TypeId, field: u32) -> TypeId {
        let under = self.g.bodies.tcx_mut().under(ty);
        match self.g.bodies.tcx().get(under) {
            Type::Struct { fields } => fields.get(field as usize).map_or(ty, |f| f.ty),
            _ => ty,
        }
    }
    /// Whether the type has padding: narrow fields don't overwrite it, so the words must be zeroed first.
    fn has_padding(&mut self, ty: TypeId) -> bool {
        let under = self.g.bodies.tcx_mut().under(ty);
        let fields = match self.g.bodies.tcx().get(under).clone() {
            Type::Struct { fields } => fields,
            _ => return true,
        };
        fields.iter().any(|f| !self.size(f.ty).is_multiple_of(8))
    }

    /// `&T{…}`
    pub fn ptr_lit(&mut self, n: NodeId, x: NodeId, dst: Option<R>) -> R {
        let ty = self.ty(x);
        self.keep_for_object(n, &[x]);
        let p = self.ptr();
        let (fresh, slot) = self.object_for(n, ty, p);
        if matches!(self.node(x), NodeKind::StructLit { .. } | NodeKind::ArrayLit { .. }) {
            self.lit_into(x, Loc::Mem { p, off: 0 }, fresh);
        } else {
            let v = self.expr(x, None);
            self.store_mem(p, 0, ty, v);
        }
        if let Some(slot) = slot {
            self.declare_object(n, ty, slot);
        }
        match dst {
            Some(d) => {
                self.mov_words(d, p, 1);
                d
            }
            None => p,
        }
    }

    /// Before the literal `n` is allocated: evaluates the parts that gc's order copies, as those may allocate, too.
    fn keep_for_object(&mut self, n: NodeId, parts: &[NodeId]) {
        if self.g.prog.nodes[n].esc != Esc::None && !self.in_init() {
            parts.iter().for_each(|&part| self.keep_copied(part));
        }
    }

    /// Allocates storage for an expression; its address goes to `p`. Returns whether it is zero, and its slot if in the
    /// frame.
    fn object_for(&mut self, n: NodeId, ty: TypeId, p: R) -> (bool, Option<R>) {
        if self.g.prog.nodes[n].esc == Esc::None {
            let slot = self.slot(ty);
            let huge = self.form(ty) == Form::Huge;
            if huge {
                self.zero(slot, ty);
            }
            self.address_of_slot(p, slot, ty);
            return (huge, Some(slot));
        }
        if self.in_init() && self.loop_depth == 0 {
            let addr = self.g.static_area(ty);
            self.emit_const(p, addr as i64);
            return (true, None);
        }
        let layout = self.layout_of(ty);
        self.site_of(n);
        self.emit(Instr::New { d: p, layout });
        (true, None)
    }

    pub fn slice_lit(&mut self, n: NodeId, elems: &[KeyedElem], len: i64, dst: Option<R>) -> R {
        let ty = self.ty(n);
        let elem = self.elem_type(ty);
        let array = self.g.bodies.tcx_mut().types.add(Type::Array { len, elem });
        let parts: Vec<NodeId> = elems.iter().map(|elem| elem.value).collect();
        self.keep_for_object(n, &parts);
        let t = self.temp(ty);
        let p = self.ptr();
        let (fresh, slot) = self.object_for(n, array, p);
        if !fresh {
            self.zero_mem_frame(p, array);
        }
        self.elems_into(Loc::Mem { p, off: 0 }, elem, elems, true);
        if let Some(slot) = slot {
            self.declare_object(n, array, slot);
        }
        self.emit(Instr::Mov { d: t, a: p });
        self.emit_const(t + 1, len);
        self.emit_const(t + 2, len);
        self.into(t, dst, ty)
    }

    /// Zeroes an array in the frame through its address.
    fn zero_mem_frame(&mut self, p: R, ty: TypeId) {
        let size = self.size(ty);
        if size > 0 {
            self.emit(Instr::ZeroMem { p, n: size as u32 });
        }
    }
}

fn sub(loc: Loc, at: u64) -> Loc {
    match loc {
        Loc::Frame { r, sub, .. } => Loc::Frame { r, sub: sub + at as u32, whole: None },
        Loc::Mem { p, off } => Loc::Mem { p, off: off + at as i32 },
        Loc::Global { addr } => Loc::Global { addr: addr + at },
        Loc::Blank => Loc::Blank,
    }
}
