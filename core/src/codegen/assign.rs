//! Assignments.
//! Rules: Go spec "Assignment statements": operands first, then assignments left to right; walk/assign.go, go1.27.

use super::func::{FnGen, Place};
use super::lvalue::{Form, Loc};
use crate::bytecode::Kind;
use crate::bytecode::op::{Instr, R, Width};
use crate::ir::node::{BinOp, NaryBuiltin, NodeId, NodeKind, VarId};
use crate::ir::reassign::is_zero;
use crate::lower::place;
use crate::lower::turn::{Target, evaluated_first};
use crate::types::types::{Type, TypeId, typ};

impl FnGen<'_> {
    pub fn assign(&mut self, x: NodeId, y: NodeId) {
        if let NodeKind::IndexMap { x: m, key, .. } = self.node(x).clone() {
            return self.map_write(x, m, key, y);
        }
        if let NodeKind::Blank = self.node(x) {
            self.prepare_value(y);
            if self.g.prog.nodes[y].ty.is_some() {
                self.expr(y, None);
            }
            return;
        }
        if self.appends_in_place(x, y) {
            self.in_place_appends.insert(y);
        }
        self.prepare_places(&[x], &[y]);
        self.prepare_value(y);
        let ty = self.ty(x);
        if let NodeKind::Local(var) = *self.node(x)
            && let Loc::Frame { r, .. } = self.var_loc(var)
        {
            if self.can_build_in_place(y, var) {
                if matches!(self.node(y), NodeKind::StructLit { .. } | NodeKind::ArrayLit { .. }) {
                    self.begin(r);
                }
                self.expr(y, Some(r));
            } else {
                let v = self.expr(y, None);
                self.mov(r, v, ty);
            }
            return;
        }
        // Storing an element: one instruction checks the bounds and stores.
        if let NodeKind::Index { x: base, index, .. } = self.node(x).clone()
            && self.store_element(base, index, y, ty)
        {
            return;
        }
        if matches!(self.node(y), NodeKind::StructLit { .. } | NodeKind::ArrayLit { .. })
            && is_zero(&self.g.prog, y)
        {
            let loc = self.loc(x);
            return self.zero_loc(loc, ty);
        }
        // Like gc, compute the value before checking bounds and pointers of the place.
        let v = self.expr(y, None);
        let loc = self.loc(x);
        self.store(loc, ty, v);
    }

    /// Whether `x = append(x, …)` grows an `x` that gc keeps in memory, in place and without a buffer.
    fn appends_in_place(&mut self, x: NodeId, y: NodeId) -> bool {
        let NodeKind::NaryBuiltin { op: NaryBuiltin::Append { ddd: false }, args } = self.node(y) else {
            return false;
        };
        let Some(&slice) = args.first() else { return false };
        place::appends_in_place(&self.g.prog, self.g.bodies.tcx_mut(), x, slice)
    }

    /// `s[i] = y` for a slice with a plain element type.
    fn store_element(&mut self, base: NodeId, index: NodeId, y: NodeId, ty: TypeId) -> bool {
        let base_ty = self.ty(base);
        let form = self.form(ty);
        match self.kind_of(base_ty) {
            Kind::Slice => {
                use Width::{I8, I32, U8, U32};
                if !matches!(form, Form::Word | Form::Narrow(U8 | I8 | I32 | U32)) {
                    return false;
                }
                // Like gc, compute the value before checking the bounds.
                let a = self.expr(y, None);
                let s = self.expr(base, None);
                let i = self.expr(index, None);
                self.unsigned_operands(&[Some(index)]);
                self.emit(match form {
                    Form::Narrow(U8 | I8) => Instr::IdxSt8 { s, i, a },
                    Form::Narrow(_) => Instr::IdxSt32 { s, i, a },
                    _ => Instr::IdxSt64 { s, i, a },
                });
                true
            }
            Kind::Array if matches!(form, Form::Word) && self.const_int(index).is_none() => {
                let Loc::Frame { r, sub, .. } = self.loc(base) else { return false };
                if sub % 8 != 0 {
                    return false;
                }
                let len = self.array_len(base_ty);
                let v = self.expr(y, None);
                let i = self.expr(index, None);
                self.unsigned_operands(&[Some(index)]);
                self.emit(Instr::BoundsK { i, n: len as u32 });
                self.emit(Instr::FrameIdxSt { a: r + (sub / 8) as R, i, v });
                true
            }
            _ => false,
        }
    }

    /// Whether the value can be built directly in the variable's slot: no part of the slot is read after one was
    /// written.
    fn can_build_in_place(&mut self, y: NodeId, var: VarId) -> bool {
        match self.node(y) {
            NodeKind::Local(_)
            | NodeKind::Global(_)
            | NodeKind::Literal(_)
            | NodeKind::Nil
            | NodeKind::Binary { .. }
            | NodeKind::Unary { .. }
            | NodeKind::Index { .. }
            | NodeKind::Slice { .. }
            | NodeKind::Call(_)
            | NodeKind::Deref { .. }
            | NodeKind::Func(_) => {
                let ty = self.ty(y);
                !matches!(self.kind_of(ty), Kind::Struct | Kind::Array) || !self.mentions(y, var)
            }
            NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, args } => {
                // x = append(x, …): grow the slice in place if the values don't read it.
                let args = args.clone();
                let own = matches!(self.node(args[0]), NodeKind::Local(v) if *v == var);
                !self.addressed.contains(&var)
                    && (own || !self.mentions(args[0], var))
                    && !args[1..].iter().any(|&a| self.mentions(a, var))
            }
            _ => !self.mentions(y, var),
        }
    }

    /// Evaluates the operands of the left sides first; `rhs` may change them.
    pub fn prepare_places(&mut self, lhs: &[NodeId], rhs: &[NodeId]) {
        let runs = rhs.iter().any(|&y| self.must_hoist(y));
        let last = lhs.iter().rposition(|&x| runs || self.must_hoist(x));
        for (i, &x) in lhs.iter().enumerate() {
            self.prepare(x);
            if last.is_some_and(|last| runs || i < last) {
                self.keep_copied(x);
            }
        }
    }

    /// Stores a computed value of type `ty`, converting it to interface if `x` has such a type.
    pub fn store_to(&mut self, x: NodeId, r: R, ty: TypeId) {
        let r = if matches!(self.node(x), NodeKind::Blank) { r } else { self.to_interface(x, ty, r) };
        self.store_value(x, r);
    }

    /// `a, b = x, y`: assigns in order; operands that earlier assignments may change are evaluated first.
    pub fn assign_parallel(&mut self, lhs: &[NodeId], rhs: &[NodeId]) {
        self.prepare_places(lhs, rhs);
        self.prepare_all(rhs);
        // Operands that gc's order copies panic before anything is assigned.
        for &x in lhs.iter().chain(rhs) {
            if self.hoist_of(x).fails_copied {
                self.keep_copied(x);
            }
        }
        let pairs = lhs.iter().zip(rhs).map(|(&x, &y)| (Target::Place(x), Some(y)));
        self.keep_for_later(pairs.collect());
        for (&x, &y) in lhs.iter().zip(rhs) {
            let v = self.expr(y, None);
            self.store_value(x, v);
        }
    }

    /// Evaluates the operands of assignments in turn that earlier ones of them may change.
    pub(super) fn keep_for_later(&mut self, pairs: Vec<(Target, Option<NodeId>)>) {
        let (pre, g) = (&self.pre, &self.g);
        for n in evaluated_first(&g.prog, g.bodies.tcx(), &pairs, &|n| pre.contains_key(&n)) {
            self.keep(n);
        }
    }

    /// Stores a value of the place's own type.
    pub(super) fn store_value(&mut self, x: NodeId, v: R) {
        let ty = self.ty(x);
        match *self.node(x) {
            NodeKind::Blank => {}
            NodeKind::IndexMap { x: m, key, .. } => {
                let p = self.map_slot(x, m, key);
                self.store_mem(p, 0, ty, v);
            }
            _ => {
                let loc = self.loc(x);
                self.store(loc, ty, v);
            }
        }
    }

    /// Makes a place immune to later assignments.
    fn freeze(&mut self, loc: Loc) -> Loc {
        match loc {
            Loc::Mem { p, off } => {
                let q = self.ptr();
                self.emit(Instr::Mov { d: q, a: p });
                Loc::Mem { p: q, off }
            }
            other => other,
        }
    }

    pub fn assign_op(&mut self, op: BinOp, x: NodeId, y: NodeId) {
        let ty = self.ty(x);
        let kind = self.kind_of(ty);
        if let NodeKind::IndexMap { x: m, key, .. } = self.node(x).clone() {
            return self.map_assign_op(op, x, m, key, y);
        }
        self.prepare_places(&[x], &[y]);
        self.prepare(y);
        let loc = self.loc(x);
        if let Loc::Frame { r, whole: Some(var), .. } = loc
            && kind != Kind::String
            && !matches!(self.vars.get(&var), Some(Place::Heap(_)))
        {
            let narrow = matches!(self.form(ty), Form::Narrow(_)) && self.addressed.contains(&var);
            let a = if narrow { self.load(loc, ty, None) } else { r };
            self.op_into(op, a, y, kind, ty, r);
            return;
        }
        let loc = self.freeze(loc);
        let a = self.load(loc, ty, None);
        let d = self.temp(ty);
        self.op_into(op, a, y, kind, ty, d);
        self.store(loc, ty, d);
    }

    /// `d = a op y`
    pub fn op_into(&mut self, op: BinOp, a: R, y: NodeId, kind: Kind, ty: TypeId, d: R) {
        match op {
            BinOp::Lsh | BinOp::Rsh => {
                self.shift(op, a, y, ty, Some(d));
            }
            _ => {
                if super::expr::is_int(kind)
                    && let Some(k) = self.const_int(y).and_then(|k| i32::try_from(k).ok())
                    && matches!(op, BinOp::Add | BinOp::Sub)
                    && k != i32::MIN
                {
                    let k = if op == BinOp::Sub { -k } else { k };
                    self.emit(Instr::AddK { d, a, k });
                    self.wrap(d, kind);
                    return;
                }
                if let (NodeKind::AddStr { list }, false) = (self.node(y).clone(), self.pre.contains_key(&y))
                {
                    return self.concat_all(None, Some(a), &list, d, u32::MAX);
                }
                let b = self.expr(y, None);
                self.arith(op, a, b, kind, ty, Some(d));
            }
        }
    }

    /// Concatenates `first`, if any, and the operands of `list`. `sum`: the expression, if there is one.
    pub fn concat_all(&mut self, sum: Option<NodeId>, first: Option<R>, list: &[NodeId], d: R, buf: u32) {
        let (t, n) = self.joined(first, list);
        if let Some(sum) = sum {
            self.site_of(sum);
        }
        self.emit(Instr::Concat { d, a: t, n, buf });
    }

    /// Operands of a concatenation that can be merged into the enclosing one.
    pub fn summands(&self, x: NodeId) -> Option<Vec<NodeId>> {
        let NodeKind::AddStr { list } = self.node(x) else { return None };
        let here = !self.pre.contains_key(&x) && self.g.prog.nodes[x].init.is_empty();
        here.then(|| list.clone())
    }

    /// Puts all operands in consecutive words. Returns the first word and their number.
    pub fn joined(&mut self, first: Option<R>, list: &[NodeId]) -> (R, R) {
        let skip = usize::from(first.is_some());
        let n = (list.len() + skip) as u32;
        let ptrs: Vec<u32> = (0..n).map(|i| 2 * i).collect();
        let t = self.frame.temp(2 * n, &ptrs);
        if let Some(a) = first {
            self.mov_words(t, a, 2);
        }
        for (i, &x) in list.iter().enumerate() {
            self.expr(x, Some(t + 2 * (i + skip) as R));
        }
        (t, n as R)
    }

    /// `v, ok = <-c`
    pub fn recv2(&mut self, lhs: &[NodeId], x: NodeId) {
        self.prepare_places(lhs, &[x]);
        self.init(x);
        let NodeKind::Recv { x: chan } = *self.node(x) else { return };
        self.prepare(chan);
        let chan_ty = self.ty(chan);
        let elem = self.elem_type(chan_ty);
        let d = self.temp(elem);
        let ok = self.word();
        self.recv(chan, elem, d, ok);
        self.store_to(lhs[0], d, elem);
        if let Some(&second) = lhs.get(1) {
            self.store_to(second, ok, typ::BOOL);
        }
    }

    pub fn map_key_type(&mut self, m: TypeId) -> TypeId {
        let under = self.g.bodies.tcx_mut().under(m);
        match *self.g.bodies.tcx().get(under) {
            Type::Map { key, .. } => key,
            _ => m,
        }
    }
}
