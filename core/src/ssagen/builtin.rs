//! Builtin functions: `append`, `copy`, `make` and the like.
//! Rules: cmd/compile/internal/walk/{assign,builtin}.go, ssagen/ssa.go `append`, `minMax`, go1.27.

use super::*;
use crate::ssa::float;

/// Bytes of a frame's buffer for slices of variable size.
const BUFFER: i64 = 32;
/// Elements of a frame's array for slices of constant size.
const MAX_SMALL: i64 = 64 << 10;

impl Gen<'_> {
    pub(super) fn unary_builtin(&mut self, n: NodeId, op: UnaryBuiltin, x: NodeId) -> ValueId {
        let ty = self.node_ty(n);
        let shape = self.under_of(x);
        match (op, shape) {
            (UnaryBuiltin::Len | UnaryBuiltin::Cap, Type::Slice { .. }) => {
                let v = self.expr(x);
                let op = if op == UnaryBuiltin::Len { Op::SliceLen } else { Op::SliceCap };
                self.value(op, Ty::INT, &[v])
            }
            (UnaryBuiltin::Len, Type::Basic(_)) => {
                let v = self.expr(x);
                self.value(Op::StringLen, Ty::INT, &[v])
            }
            (UnaryBuiltin::Len | UnaryBuiltin::Cap, Type::Array { len, .. }) => {
                if self.can_ssa(self.type_of(x)) {
                    self.expr(x);
                } else {
                    self.addr(x);
                }
                self.int(len)
            }
            (UnaryBuiltin::Len | UnaryBuiltin::Cap, Type::Pointer { elem }) => {
                self.expr(x);
                match self.under(elem) {
                    Type::Array { len, .. } => self.int(len),
                    _ => self.opaque(ty),
                }
            }
            (UnaryBuiltin::Len, Type::Map { .. }) => {
                let v = self.expr(x);
                let slot = self.temp();
                let zero = self.int(0);
                self.set(slot, zero);
                let nil = self.nil();
                let cond = self.value(Op::EqPtr, Ty::BOOL, &[v, nil]);
                let (some, end) = (self.block(), self.block());
                self.branch(cond, end, some);
                self.start(some);
                let count = self.load(Ty::INT, v);
                self.set(slot, count);
                self.jump(end);
                self.start(end);
                self.variable(slot, Ty::INT)
            }
            (UnaryBuiltin::Clear, Type::Slice { .. }) => {
                self.clear(x, None);
                self.opaque(ty)
            }
            (UnaryBuiltin::Panic, _) => {
                let v = self.expr(x);
                let call = self.runtime("gopanic", &[v]);
                if let Some(b) = self.end() {
                    self.f.blocks[b].kind = Kind::Exit;
                    self.f.blocks[b].control = Some(call);
                }
                call
            }
            (UnaryBuiltin::Real | UnaryBuiltin::Imag, _) => {
                let v = self.expr(x);
                self.value_aux(Op::Pure, ty, &[v], float::PART + op as i64)
            }
            (UnaryBuiltin::UnsafeSliceData, _) => {
                let v = self.expr(x);
                self.value_aux(Op::Pure, Ty::PTR, &[v], 2)
            }
            (UnaryBuiltin::UnsafeStringData | UnaryBuiltin::StringPtr, _) => {
                let v = self.expr(x);
                self.value(Op::StringPtr, Ty::PTR, &[v])
            }
            _ => {
                let v = if self.can_ssa(self.type_of(x)) { self.expr(x) } else { self.addr(x) };
                let call = self.runtime("builtin", &[v]);
                self.result(call, 0, ty)
            }
        }
    }

    pub(super) fn binary_builtin(&mut self, n: NodeId, op: BinaryBuiltin, x: NodeId, y: NodeId) -> ValueId {
        let ty = self.node_ty(n);
        match op {
            BinaryBuiltin::Copy => self.copy(x, y),
            BinaryBuiltin::Complex => {
                let (a, b) = (self.expr(x), self.expr(y));
                self.value_aux(Op::Pure, ty, &[a, b], float::COMPLEX)
            }
            BinaryBuiltin::UnsafeAdd => {
                let (a, b) = (self.expr(x), self.expr(y));
                self.value(Op::AddPtr, Ty::PTR, &[a, b])
            }
            BinaryBuiltin::UnsafeSlice | BinaryBuiltin::UnsafeString => {
                let (a, b) = (self.expr(x), self.expr(y));
                let zero = self.int(0);
                let cond = self.value(Op::Leq, Ty::BOOL, &[zero, b]);
                self.check(cond, "panicunsafeslicelen");
                if ty.class == Class::Str {
                    self.value(Op::StringMake, ty, &[a, b])
                } else {
                    self.value(Op::SliceMake, ty, &[a, b, b])
                }
            }
        }
    }

    fn len_of(&mut self, v: ValueId) -> ValueId {
        let op = if self.f.values[v].ty.class == Class::Str { Op::StringLen } else { Op::SliceLen };
        self.value(op, Ty::INT, &[v])
    }

    fn ptr_of(&mut self, v: ValueId) -> ValueId {
        let op = if self.f.values[v].ty.class == Class::Str { Op::StringPtr } else { Op::SlicePtr };
        self.value(op, Ty::PTR, &[v])
    }

    fn copy(&mut self, x: NodeId, y: NodeId) -> ValueId {
        let (to, from) = (self.expr(x), self.expr(y));
        if self.f.values[to].ty.pointers && self.elem_has_pointers(x) {
            let call = self.runtime("typedslicecopy", &[to, from]);
            return self.result(call, 0, Ty::INT);
        }
        let (a, b) = (self.len_of(to), self.len_of(from));
        let slot = self.temp();
        self.set(slot, a);
        let cond = self.value(Op::Less, Ty::BOOL, &[b, a]);
        let (less, next) = (self.block(), self.block());
        self.branch(cond, less, next);
        self.start(less);
        self.set(slot, b);
        self.jump(next);
        self.start(next);
        let count = self.variable(slot, Ty::INT);
        let (p, q) = (self.ptr_of(to), self.ptr_of(from));
        let cond = self.value(Op::NeqPtr, Ty::BOOL, &[p, q]);
        let (move_, end) = (self.block(), self.block());
        self.branch(cond, move_, end);
        self.start(move_);
        self.runtime("memmove", &[p, q, count]);
        self.jump(end);
        self.start(end);
        count
    }

    fn elem_has_pointers(&mut self, x: NodeId) -> bool {
        let elem = self.elem_of(self.type_of(x));
        self.ty(elem).pointers
    }

    pub(super) fn nary_builtin(&mut self, n: NodeId, op: NaryBuiltin, args: &[NodeId]) -> ValueId {
        let ty = self.node_ty(n);
        match op {
            NaryBuiltin::Append { ddd } => self.append(n, ddd, args),
            NaryBuiltin::Min | NaryBuiltin::Max => {
                let mut values = args.iter().map(|&x| self.expr(x)).collect::<Vec<_>>().into_iter();
                let Some(mut found) = values.next() else { return self.opaque(ty) };
                for v in values {
                    if !ty.is_int() {
                        found = self.value_aux(
                            Op::Pure,
                            ty,
                            &[found, v],
                            120 + i64::from(op == NaryBuiltin::Max),
                        );
                        continue;
                    }
                    let (a, b) = if op == NaryBuiltin::Min { (found, v) } else { (v, found) };
                    let less = if ty.signed { Op::Less } else { Op::LessU };
                    let cond = self.value(less, Ty::BOOL, &[a, b]);
                    found = self.ternary(ty, cond, found, v);
                }
                found
            }
            NaryBuiltin::Delete | NaryBuiltin::Print | NaryBuiltin::Println => {
                for &x in args {
                    self.hold(x);
                }
                let mut values = Vec::new();
                for &x in args {
                    let v = if self.can_ssa(self.type_of(x)) { self.expr(x) } else { self.addr(x) };
                    values.push(v);
                    if op != NaryBuiltin::Delete {
                        self.runtime("print", &[v]);
                    }
                }
                self.runtime("builtin", &values)
            }
        }
    }

    fn append(&mut self, n: NodeId, ddd: bool, args: &[NodeId]) -> ValueId {
        let ty = self.node_ty(n);
        let Some((&first, rest)) = args.split_first() else { return self.opaque(ty) };
        let elem = self.elem_of(self.type_of(n));
        if ddd {
            return self.append_slice(first, rest, ty, elem);
        }
        self.hold_appended(rest);
        let slice = self.expr(first);
        if rest.is_empty() {
            return slice;
        }
        let [ptr, len, cap] = self.append_to(slice, None, rest, ty, elem);
        self.value(Op::SliceMake, ty, &[ptr, len, cap])
    }

    /// `x = append(x, …)` where `x` is in memory: its place is found once.
    pub(super) fn append_in_place(&mut self, x: NodeId, y: NodeId, rest: &[NodeId]) {
        let ty = self.node_ty(x);
        let elem = self.elem_of(self.type_of(x));
        self.pos = self.program.nodes[y].pos;
        self.hold_appended(rest);
        let addr = self.addr(x);
        let slice = self.load(ty, addr);
        self.append_to(slice, Some(addr), rest, ty, elem);
    }

    /// What is appended is evaluated before there is room.
    fn hold_appended(&mut self, rest: &[NodeId]) {
        for &x in rest {
            self.prepare(&[x]);
            if self.may_call(x) {
                self.hold(x);
            }
        }
    }

    fn append_to(
        &mut self,
        slice: ValueId,
        addr: Option<ValueId>,
        rest: &[NodeId],
        ty: Ty,
        elem: TypeId,
    ) -> [ValueId; 3] {
        let count = self.int(rest.len() as i64);
        let ptr = self.value(Op::SlicePtr, Ty::PTR, &[slice]);
        let old = self.value(Op::SliceLen, Ty::INT, &[slice]);
        let cap = self.value(Op::SliceCap, Ty::INT, &[slice]);
        let len = self.value(Op::Add, Ty::INT, &[old, count]);
        let cond = self.value(Op::LessU, Ty::BOOL, &[cap, len]);
        let slots = [self.temp(), self.temp(), self.temp()];
        for (slot, v) in slots.into_iter().zip([ptr, len, cap]) {
            self.set(slot, v);
        }
        let (grow, assign) = (self.block(), self.block());
        self.branch(cond, grow, assign);
        self.start(grow);
        let call = self.runtime("growslice", &[ptr, len, cap, count]);
        let grown = self.result(call, 0, ty);
        let ptr = self.value(Op::SlicePtr, Ty::PTR, &[grown]);
        let len = self.value(Op::SliceLen, Ty::INT, &[grown]);
        let cap = self.value(Op::SliceCap, Ty::INT, &[grown]);
        for (slot, v) in slots.into_iter().zip([ptr, len, cap]) {
            self.set(slot, v);
        }
        if let Some(addr) = addr {
            let at = self.value_aux(Op::OffPtr, Ty::PTR, &[addr], 16);
            self.store(Ty::INT, at, cap);
            self.store(Ty::PTR, addr, ptr);
        }
        self.jump(assign);
        self.start(assign);
        let [p, l, c] = slots;
        let ptr = self.variable(p, Ty::PTR);
        let len = self.variable(l, Ty::INT);
        let cap = if addr.is_none() { self.variable(c, Ty::INT) } else { len };
        if let Some(addr) = addr {
            let at = self.value_aux(Op::OffPtr, Ty::PTR, &[addr], 8);
            self.store(Ty::INT, at, len);
        }
        let size = self.ty(elem).size;
        let large = !self.can_ssa(elem);
        let values: Vec<ValueId> =
            rest.iter().map(|&x| if large { self.addr(x) } else { self.expr(x) }).collect();
        let start = self.value(Op::Sub, Ty::INT, &[len, count]);
        let base = self.value_aux(Op::PtrIndex, Ty::PTR, &[ptr, start], size);
        for (i, v) in (0i64..).zip(values) {
            let i = self.int(i);
            let at = self.value_aux(Op::PtrIndex, Ty::PTR, &[base, i], size);
            if large {
                self.move_(elem, at, v);
            } else {
                let t = self.ty(elem);
                self.store(t, at, v);
            }
        }
        [ptr, len, cap]
    }

    /// Walk evaluates it into a variable before a call: it may fail, or call.
    pub(super) fn may_call(&self, n: NodeId) -> bool {
        let program = self.program;
        program.any(n, &mut |n| {
            !self.early.contains_key(&n)
                && matches!(
                    program.nodes[n].kind,
                    NodeKind::Call(_)
                        | NodeKind::Index { .. }
                        | NodeKind::Slice { .. }
                        | NodeKind::Deref { .. }
                        | NodeKind::DotPtr { .. }
                        | NodeKind::DotType { .. }
                        | NodeKind::Binary { op: BinOp::Div | BinOp::Mod, .. }
                        | NodeKind::InlCall { .. }
                )
        })
    }

    /// `append(x, y...)`
    fn append_slice(&mut self, first: NodeId, rest: &[NodeId], ty: Ty, elem: TypeId) -> ValueId {
        let slice = self.expr(first);
        let Some(&y) = rest.first() else { return slice };
        let made = match self.program.nodes[self.peeled(y)].kind {
            NodeKind::MakeSlice { len, cap: None } if !self.early.contains_key(&y) => Some(len),
            _ => None,
        };
        let (other, count) = match made {
            Some(len) => {
                let v = self.expr(len);
                let t = self.node_ty(len);
                let v = self.number(v, t, Ty::INT);
                let zero = self.int(0);
                let cond = self.value(Op::Leq, Ty::BOOL, &[zero, v]);
                self.check(cond, "panicmakeslicelen");
                (None, v)
            }
            None => {
                let other = self.expr(y);
                let len = self.len_of(other);
                (Some(other), len)
            }
        };
        let old = self.value(Op::SliceLen, Ty::INT, &[slice]);
        let len = self.value(Op::Add, Ty::INT, &[old, count]);
        let cap = self.value(Op::SliceCap, Ty::INT, &[slice]);
        let slot = self.temp();
        let cond = self.value(Op::LeqU, Ty::BOOL, &[len, cap]);
        let (room, grow, end) = (self.block(), self.block(), self.block());
        self.branch(cond, room, grow);
        self.start(room);
        let ptr = self.value(Op::SlicePtr, Ty::PTR, &[slice]);
        let longer = self.value(Op::SliceMake, ty, &[ptr, len, cap]);
        self.set(slot, longer);
        self.jump(end);
        self.start(grow);
        let ptr = self.value(Op::SlicePtr, Ty::PTR, &[slice]);
        let call = self.runtime("growslice", &[ptr, len, cap, count]);
        let grown = self.result(call, 0, ty);
        self.set(slot, grown);
        self.jump(end);
        self.start(end);
        let s = self.variable(slot, ty);
        let ptr = self.value(Op::SlicePtr, Ty::PTR, &[s]);
        let at = self.value_aux(Op::PtrIndex, Ty::PTR, &[ptr, old], ty.elem);
        match other {
            Some(other) => {
                let name = if self.ty(elem).pointers { "typedslicecopy" } else { "memmove" };
                let from = self.ptr_of(other);
                self.runtime(name, &[at, from, count]);
            }
            None => {
                self.runtime("memclr", &[at, count]);
            }
        }
        s
    }

    pub(super) fn make_slice(&mut self, n: NodeId, len: NodeId, cap: Option<NodeId>) -> ValueId {
        let ty = self.node_ty(n);
        let sizes = (len, cap.unwrap_or(len));
        let heap = self.program.nodes[n].esc == Esc::Heap;
        self.settle(sizes.0);
        self.settle(sizes.1);
        if !heap {
            let first = self.size(sizes.1);
            if let Some(size) = self.f.int(first).filter(|cap| (0..=MAX_SMALL).contains(cap)) {
                let len = self.size(len);
                self.check_made(len, first);
                let addr = self.frame_addr(n);
                let zero = self.effect(Op::Zero, &[addr]);
                self.f.values[zero].aux = size.saturating_mul(ty.elem);
                let addr = self.frame_addr(n);
                let addr = self.nil_check(addr);
                return self.sliced(addr, first, first, [None, Some(len), None], ty.elem, ty);
            }
            let room = if ty.elem > 0 { BUFFER / ty.elem } else { 0 };
            if room > 0 {
                let slot = self.temp();
                let k = self.int(room);
                let cond = self.value(Op::LeqU, Ty::BOOL, &[first, k]);
                let (small, large, end) = (self.block(), self.block(), self.block());
                self.branch(cond, small, large);
                self.start(small);
                let (len, cap) = self.sizes_again(sizes);
                self.check_made(len, cap);
                let addr = self.frame_addr(n);
                let zero = self.effect(Op::Zero, &[addr]);
                self.f.values[zero].aux = room * ty.elem;
                let addr = self.frame_addr(n);
                let addr = self.nil_check(addr);
                let (len, cap) = self.sizes_again(sizes);
                let made = self.sliced(addr, k, k, [None, Some(len), Some(cap)], ty.elem, ty);
                self.set(slot, made);
                self.jump(end);
                self.start(large);
                let made = self.made(sizes, ty);
                self.set(slot, made);
                self.jump(end);
                self.start(end);
                return self.variable(slot, ty);
            }
        }
        self.made(sizes, ty)
    }

    /// A slice made by the runtime: its sizes are evaluated for the call, and for the slice.
    fn made(&mut self, sizes: (NodeId, NodeId), ty: Ty) -> ValueId {
        let (len, cap) = self.sizes_again(sizes);
        let call = self.runtime("makeslice", &[len, cap]);
        let ptr = self.result(call, 0, Ty::PTR);
        let (len, cap) = self.sizes_again(sizes);
        self.value(Op::SliceMake, ty, &[ptr, len, cap])
    }

    fn sizes_again(&mut self, (len, cap): (NodeId, NodeId)) -> (ValueId, ValueId) {
        let first = self.size_again(len);
        (first, self.size_again(cap))
    }

    /// A size that is no place is evaluated once.
    fn settle(&mut self, n: NodeId) {
        let n = self.peeled(n);
        if let NodeKind::UnaryBuiltin { op: UnaryBuiltin::Len | UnaryBuiltin::Cap, x } =
            self.program.nodes[n].kind
        {
            return self.settle(x);
        }
        match self.found_by(n)[..] {
            [] => self.hold(n),
            ref operands => operands.iter().for_each(|&x| self.settle(x)),
        }
    }

    /// What a place in memory is found by; nothing of what is no such place.
    fn found_by(&self, n: NodeId) -> Vec<NodeId> {
        match self.program.nodes[n].kind {
            NodeKind::Index { x, index, .. } | NodeKind::IndexMap { x, key: index, .. } => vec![x, index],
            NodeKind::Dot { x, .. } | NodeKind::DotPtr { x, .. } | NodeKind::Deref { x } => vec![x],
            _ => Vec::new(),
        }
    }

    /// A size that is a place is read wherever it is mentioned, what it is found by included.
    fn size_again(&mut self, n: NodeId) -> ValueId {
        self.forget(n);
        self.size(n)
    }

    fn forget(&mut self, n: NodeId) {
        let n = self.peeled(n);
        if matches!(self.program.nodes[n].kind, NodeKind::IndexMap { .. }) {
            self.early.remove(&n);
        }
        self.found_by(n).into_iter().for_each(|x| self.forget(x));
    }

    fn size(&mut self, n: NodeId) -> ValueId {
        let v = self.expr(n);
        let t = self.node_ty(n);
        self.number(v, t, Ty::INT)
    }

    /// Ends the program if the length does not fit.
    fn check_made(&mut self, len: ValueId, cap: ValueId) {
        let cond = self.value(Op::LessU, Ty::BOOL, &[cap, len]);
        let (bad, next, negative, other) = (self.block(), self.block(), self.block(), self.block());
        self.branch(cond, bad, next);
        self.start(bad);
        let zero = self.int(0);
        let cond = self.value(Op::Less, Ty::BOOL, &[len, zero]);
        self.branch(cond, negative, other);
        self.start(negative);
        self.fails("panicmakeslicelen");
        self.start(other);
        self.fails("panicmakeslicecap");
        self.start(next);
    }

    pub(super) fn map_access(&mut self, n: NodeId, name: &'static str) -> ValueId {
        let NodeKind::IndexMap { x, key, .. } = self.program.nodes[n].kind else {
            return self.runtime(name, &[]);
        };
        let map = self.expr(x);
        let k = if self.can_ssa(self.type_of(key)) { self.expr(key) } else { self.addr(key) };
        self.pos = self.program.nodes[n].pos;
        self.runtime(name, &[map, k])
    }
}
