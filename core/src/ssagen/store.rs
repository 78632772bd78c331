//! Stores: what the collector must see is stored behind all else, word by word.
//! Rules: cmd/compile/internal/ssagen/ssa.go `storeType`, `storeTypeScalars`, `storeTypePtrs`, go1.27.

use super::*;

/// Words of a slice or string that an assignment of a part of it to itself does not change.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct KeptWords {
    ptr: bool,
    len: bool,
    cap: bool,
}

impl KeptWords {
    /// `x = x[…]`
    pub(super) fn of(program: &Program, x: NodeId, y: NodeId) -> KeptWords {
        let NodeKind::Slice { op, x: base, low, high, max } = program.nodes[y].kind else {
            return KeptWords::default();
        };
        let from_start = low.is_none_or(|low| match &program.nodes[low].kind {
            NodeKind::Literal(value) => value.to_int().as_i64() == Some(0),
            _ => false,
        });
        let whole = matches!(op, SliceOp::Slice | SliceOp::SliceStr | SliceOp::Slice3);
        if !from_start || !whole || !crate::walk::same_place(program, base, x) {
            return KeptWords::default();
        }
        KeptWords { ptr: true, len: high.is_none(), cap: max.is_none() }
    }
}

impl Gen<'_> {
    pub(super) fn store(&mut self, ty: Ty, ptr: ValueId, v: ValueId) {
        self.store_but(ty, ptr, v, KeptWords::default());
    }

    /// Stores all but what is there already.
    pub(super) fn store_but(&mut self, ty: Ty, ptr: ValueId, v: ValueId, kept: KeptWords) {
        if kept == KeptWords::default() && (!ty.pointers || self.is_in_frame(ptr)) {
            return self.store_whole(ty, ptr, v);
        }
        self.store_numbers(ty, ptr, v, kept);
        if !kept.ptr && ty.pointers {
            self.store_pointers(ty, ptr, v);
        }
    }

    fn store_whole(&mut self, ty: Ty, ptr: ValueId, v: ValueId) {
        if ty.size == 0 {
            return;
        }
        let store = self.effect(Op::Store, &[ptr, v]);
        self.f.values[store].aux = ty.size;
        self.f.values[store].ty.pointers = ty.pointers;
    }

    fn is_in_frame(&self, mut p: ValueId) -> bool {
        while matches!(self.f.op(p), Op::OffPtr | Op::AddPtr | Op::PtrIndex | Op::Copy) {
            p = self.f.arg(p, 0);
        }
        self.f.op(p) == Op::LocalAddr
    }

    /// A word of a value, and where it goes.
    fn store_word(&mut self, op: Op, ty: Ty, (ptr, offset): (ValueId, i64), v: ValueId) {
        let word = self.value(op, ty, &[v]);
        let at = if offset == 0 { ptr } else { self.value_aux(Op::OffPtr, Ty::PTR, &[ptr], offset) };
        self.store_whole(ty, at, word);
    }

    /// Types and offsets of a value's parts.
    pub(super) fn fields_of(&self, ty: Ty) -> Vec<(Ty, i64)> {
        ty.id.and_then(|id| self.f.fields.get(&id).cloned()).unwrap_or_default()
    }

    fn part(
        &mut self,
        whole: Ty,
        (i, ty): (usize, Ty),
        offset: i64,
        ptr: ValueId,
        v: ValueId,
    ) -> [ValueId; 2] {
        let at = self.value_aux(Op::OffPtr, Ty::PTR, &[ptr], offset);
        let op = if whole.class == Class::Array { Op::ArraySelect } else { Op::StructSelect };
        [at, self.value_aux(op, ty, &[v], i as i64)]
    }

    fn store_numbers(&mut self, ty: Ty, ptr: ValueId, v: ValueId, kept: KeptWords) {
        match ty.class {
            Class::Str | Class::Slice => {
                let (len, cap) = if ty.class == Class::Str {
                    (Op::StringLen, None)
                } else {
                    (Op::SliceLen, Some(Op::SliceCap))
                };
                if !kept.len {
                    self.store_word(len, Ty::INT, (ptr, 8), v);
                }
                if let (Some(cap), false) = (cap, kept.cap) {
                    self.store_word(cap, Ty::INT, (ptr, 16), v);
                }
            }
            Class::Iface => self.store_word(Op::ITab, Ty { pointers: false, ..Ty::PTR }, (ptr, 0), v),
            Class::Struct | Class::Array => {
                for (i, (t, offset)) in self.fields_of(ty).into_iter().enumerate() {
                    let [at, part] = self.part(ty, (i, t), offset, ptr, v);
                    self.store_numbers(t, at, part, KeptWords::default());
                }
            }
            Class::Ptr => {}
            Class::Void | Class::Mem | Class::Bool | Class::Int | Class::Float | Class::Complex => {
                self.store_whole(ty, ptr, v);
            }
        }
    }

    fn store_pointers(&mut self, ty: Ty, ptr: ValueId, v: ValueId) {
        match ty.class {
            Class::Str => self.store_word(Op::StringPtr, Ty::PTR, (ptr, 0), v),
            Class::Slice => self.store_word(Op::SlicePtr, Ty::PTR, (ptr, 0), v),
            Class::Iface => self.store_word(Op::IData, Ty::PTR, (ptr, 8), v),
            Class::Ptr => self.store_whole(ty, ptr, v),
            Class::Struct | Class::Array => {
                for (i, (t, offset)) in self.fields_of(ty).into_iter().enumerate() {
                    if t.pointers {
                        let [at, part] = self.part(ty, (i, t), offset, ptr, v);
                        self.store_pointers(t, at, part);
                    }
                }
            }
            Class::Void | Class::Mem | Class::Bool | Class::Int | Class::Float | Class::Complex => {}
        }
    }
}
