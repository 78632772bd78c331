//! Loops over values.
//! Rules: cmd/compile/internal/walk/range.go, go1.27.

use super::place::Right;
use super::*;
use crate::ir::reassign::is_zero;
use crate::walk::same_place;

/// Sizes of elements that are found by their index rather than by a moving pointer.
fn is_cheap(size: i64) -> bool {
    matches!(size, 1 | 2 | 4 | 8)
}

impl Gen<'_> {
    pub(super) fn range(&mut self, n: NodeId) {
        let program = self.program;
        let NodeKind::Range { label, x, key, value, body, .. } = &program.nodes[n].kind else { return };
        self.begin(n);
        let not_blank = |n: &NodeId| !matches!(program.nodes[*n].kind, NodeKind::Blank);
        let (key, value) = (key.filter(not_blank), value.filter(not_blank));
        if matches!(program.nodes[self.peeled(*x)].kind, NodeKind::SliceLit { .. }) {
            self.assigned = Some((self.peeled(*x), program.nodes[n].pos));
        }
        self.prepare(&[*x]);
        if let (Some(key), None, [only]) = (key, value, &body[..])
            && let Some(cleared) = self.cleared(*x, key, *only)
        {
            self.pos = program.nodes[n].pos;
            self.clear(cleared, Some(key));
            return;
        }
        let (head, run, next, end) = (self.block(), self.block(), self.block(), self.block());
        let index = self.temp();
        let x = self.peeled(*x);
        let shape = self.under_of(x);
        let pos = program.nodes[n].pos;
        match shape {
            Type::Basic(Basic::String | Basic::UntypedString) => {
                let s = self.expr(x);
                let zero = self.int(0);
                self.set(index, zero);
                self.jump(head);
                self.start(head);
                let i = self.variable(index, Ty::INT);
                let len = self.value(Op::StringLen, Ty::INT, &[s]);
                let cond = self.value(Op::Less, Ty::BOOL, &[i, len]);
                self.branch(cond, run, end);
                self.loop_body(label, run, next, end, |g| {
                    let rune_ty = Ty { signed: true, ..Ty::of(Class::Int, 4) };
                    let i = g.variable(index, Ty::INT);
                    let ptr = g.value(Op::StringPtr, Ty::PTR, &[s]);
                    let at = g.value(Op::AddPtr, Ty::PTR, &[ptr, i]);
                    let byte = g.load(Ty::BYTE, at);
                    let c = g.value(Op::ZeroExt, rune_ty, &[byte]);
                    let rune = g.temp();
                    g.set(rune, c);
                    let k = g.constant(rune_ty, 127);
                    let cond = g.value(Op::Leq, Ty::BOOL, &[c, k]);
                    let (one, more, on) = (g.block(), g.block(), g.block());
                    g.branch(cond, one, more);
                    g.start(one);
                    let step = g.int(1);
                    let v = g.value(Op::Add, Ty::INT, &[i, step]);
                    g.set(index, v);
                    g.jump(on);
                    g.start(more);
                    let call = g.runtime("decoderune", &[s, i]);
                    let r = g.result(call, 0, rune_ty);
                    let v = g.result(call, 1, Ty::INT);
                    g.set(rune, r);
                    g.set(index, v);
                    g.jump(on);
                    g.start(on);
                    let r = g.variable(rune, rune_ty);
                    g.pos = pos;
                    g.range_assign(key, value, i, Right::Value(r));
                    g.stmts(body);
                });
                self.start(next);
                self.jump(head);
            }
            Type::Basic(_) => {
                // An integer.
                let ty = match key {
                    Some(key) => self.node_ty(key),
                    None => self.node_ty(x),
                };
                let limit = self.expr(x);
                let limit = if self.f.values[limit].ty.size != ty.size {
                    let from = self.f.values[limit].ty;
                    self.number(limit, from, ty)
                } else {
                    limit
                };
                let zero = self.constant(ty, 0);
                self.set(index, zero);
                self.jump(head);
                self.start(head);
                let i = self.variable(index, ty);
                let less = if ty.signed { Op::Less } else { Op::LessU };
                let cond = self.value(less, Ty::BOOL, &[i, limit]);
                self.branch(cond, run, end);
                self.loop_body(label, run, next, end, |g| {
                    g.pos = pos;
                    g.range_assign(key, None, i, Right::Zero);
                    g.stmts(body);
                });
                self.start(next);
                let i = self.variable(index, ty);
                let one = self.constant(ty, 1);
                let v = self.value(Op::Add, ty, &[i, one]);
                self.set(index, v);
                self.jump(head);
            }
            Type::Slice { elem } | Type::Array { elem, .. } => self.range_elements(
                n,
                x,
                (elem, matches!(shape, Type::Slice { .. })),
                (key, value),
                [head, run, next, end],
            ),
            Type::Pointer { elem } => {
                if let Type::Array { elem, .. } = self.under(elem) {
                    self.range_elements(n, x, (elem, false), (key, value), [head, run, next, end]);
                }
            }
            Type::Map { key: k, elem } => {
                let map = self.expr(x);
                let it = self.frame_addr(n);
                self.runtime("mapIterStart", &[map, it]);
                self.jump(head);
                self.start(head);
                let at = self.frame_addr(n);
                let at = self.value_aux(Op::OffPtr, Ty::PTR, &[at], 0);
                let ptr = self.load(Ty::PTR, at);
                let nil = self.nil();
                let cond = self.value(Op::NeqPtr, Ty::BOOL, &[ptr, nil]);
                self.branch(cond, run, end);
                self.loop_body(label, run, next, end, |g| {
                    g.pos = pos;
                    let mut rights = Vec::new();
                    for (i, (target, ty)) in (0i64..).zip([(key, k), (value, elem)]) {
                        let Some(target) = target else { continue };
                        let at = g.frame_addr(n);
                        let at = g.value_aux(Op::OffPtr, Ty::PTR, &[at], 8 * i);
                        let ptr = g.load(Ty::PTR, at);
                        let ptr = g.nil_check(ptr);
                        let right = if g.can_ssa(ty) {
                            let t = g.ty(ty);
                            Right::Value(g.load(t, ptr))
                        } else {
                            Right::Address(ptr)
                        };
                        rights.push((target, right));
                    }
                    for (target, right) in rights {
                        g.range_target(target, right);
                    }
                    g.stmts(body);
                });
                self.start(next);
                let it = self.frame_addr(n);
                self.runtime("mapIterNext", &[it]);
                self.jump(head);
            }
            Type::Chan { elem, .. } => {
                let chan = self.expr(x);
                self.jump(head);
                self.start(head);
                let call = self.runtime("chanrecv2", &[chan]);
                let ok = self.result(call, 1, Ty::BOOL);
                self.branch(ok, run, end);
                self.loop_body(label, run, next, end, |g| {
                    g.pos = pos;
                    if let Some(key) = key {
                        let from = g.frame_addr(n);
                        let right = if g.can_ssa(elem) {
                            let t = g.ty(elem);
                            Right::Value(g.load(t, from))
                        } else {
                            Right::Address(from)
                        };
                        g.range_target(key, right);
                    }
                    g.stmts(body);
                });
                self.start(next);
                self.jump(head);
            }
            _ => self.jump(end),
        }
        self.start(end);
    }

    /// What a loop with that body clears, element by element: gc does so at once (`arrayRangeClear`).
    fn cleared(&mut self, x: NodeId, key: NodeId, body: NodeId) -> Option<NodeId> {
        let program = self.program;
        let NodeKind::Assign { x: target, y: Some(y), def: false } = program.nodes[body].kind else {
            return None;
        };
        let NodeKind::Index { x: cleared, index, .. } = program.nodes[self.peeled(target)].kind else {
            return None;
        };
        let (x, cleared) = (self.peeled(x), self.peeled(cleared));
        let same = match (self.count_of(x), self.count_of(cleared)) {
            (Some(n), Some(len)) => n == len,
            (None, None) => same_place(program, cleared, x),
            _ => false,
        };
        let elem = self.elem_of(self.indexed(cleared));
        (same && same_place(program, index, key) && is_zero(program, y) && self.ty(elem).size > 0)
            .then_some(cleared)
    }

    /// How often a loop over a constant or an array runs.
    fn count_of(&self, x: NodeId) -> Option<i64> {
        match (&self.program.nodes[x].kind, self.under(self.indexed(x))) {
            (_, Type::Array { len, .. }) => Some(len),
            (NodeKind::Literal(value), Type::Basic(_)) => value.to_int().as_i64(),
            _ => None,
        }
    }

    /// The type of an operand, of one that points to an array the array's.
    fn indexed(&self, x: NodeId) -> TypeId {
        let ty = self.type_of(x);
        match self.under(ty) {
            Type::Pointer { elem } if matches!(self.under(elem), Type::Array { .. }) => elem,
            _ => ty,
        }
    }

    /// Clears a slice or an array at once (`arrayClear`); `key` is left at the last index.
    pub(super) fn clear(&mut self, x: NodeId, key: Option<NodeId>) {
        let shape = self.under_of(x);
        let elem = self.elem_of(self.indexed(x));
        let size = self.ty(elem).size;
        let len = match self.count_of(x) {
            Some(len) => self.int(len),
            None => {
                let v = self.expr(x);
                self.value(Op::SliceLen, Ty::INT, &[v])
            }
        };
        let zero = self.int(0);
        let cond = self.value(Op::Neq, Ty::BOOL, &[len, zero]);
        let (some, end) = (self.block(), self.block());
        self.branch(cond, some, end);
        self.start(some);
        let base = match shape {
            Type::Slice { .. } => {
                let v = self.expr(x);
                self.value(Op::SlicePtr, Ty::PTR, &[v])
            }
            Type::Pointer { .. } => self.pointer(x),
            _ => self.addr(x),
        };
        let bytes = self.count_of(x).map(|len| len.saturating_mul(size));
        match bytes.filter(|_| !self.ty(elem).pointers) {
            Some(bytes) => {
                let zeroed = self.effect(Op::Zero, &[base]);
                self.f.values[zeroed].aux = bytes;
            }
            None => {
                let size = self.int(size);
                let bytes = self.value(Op::Mul, Ty::INT, &[len, size]);
                self.runtime("memclr", &[base, bytes]);
            }
        }
        if let Some(key) = key {
            let ty = self.node_ty(key);
            let one = self.int(1);
            let last = self.value(Op::Sub, Ty::INT, &[len, one]);
            let last = self.number(last, Ty::INT, ty);
            self.range_target(key, Right::Value(last));
        }
        self.jump(end);
        self.start(end);
    }

    fn range_target(&mut self, target: NodeId, right: Right) {
        self.prepare(&[target]);
        self.assign(target, right);
    }

    fn range_assign(&mut self, key: Option<NodeId>, value: Option<NodeId>, i: ValueId, right: Right) {
        if let Some(key) = key {
            self.range_target(key, Right::Value(i));
        }
        if let Some(value) = value {
            self.range_target(value, right);
        }
    }

    fn range_elements(
        &mut self,
        n: NodeId,
        x: NodeId,
        (elem, is_slice): (TypeId, bool),
        (key, value): (Option<NodeId>, Option<NodeId>),
        [head, run, next, end]: [BlockId; 4],
    ) {
        let program = self.program;
        let NodeKind::Range { label, body, .. } = &program.nodes[n].kind else { return };
        let pos = program.nodes[n].pos;
        let pointer = matches!(self.under_of(x), Type::Pointer { .. });
        let count = self.count_of(x).unwrap_or(0);
        let size = self.ty(elem).size;
        // An array whose elements are looked at is copied first.
        let mut array = None;
        let mut slice = None;
        if is_slice {
            slice = Some(match program.nodes[x].kind {
                NodeKind::Conv { op: ConvOp::Str2Bytes | ConvOp::Str2BytesZeroCopy, x: text } => {
                    let ty = self.node_ty(x);
                    self.shared_bytes(text, ty, true)
                }
                _ => self.expr(x),
            });
        } else if pointer {
            array = Some(self.expr(x));
        } else if value.is_some() {
            if self.can_ssa(self.type_of(x)) {
                let v = self.expr(x);
                let t = self.node_ty(x);
                let to = self.frame_addr(n);
                self.store(t, to, v);
            } else if matches!(program.nodes[x].kind, NodeKind::ArrayLit { .. })
                && !crate::walk::is_constant(program, x)
                && !self.early.contains_key(&x)
            {
                // Built where it is gone through.
                let to = self.frame_addr(n);
                self.literal_into(x, to, true);
            } else {
                let from = self.addr(x);
                let to = self.frame_addr(n);
                self.move_(self.type_of(x), to, from);
            }
            array = Some(self.frame_addr(n));
        }
        let index = self.temp();
        let zero = self.int(0);
        self.set(index, zero);
        let len = match slice {
            Some(slice) => self.value(Op::SliceLen, Ty::INT, &[slice]),
            None => self.int(count),
        };
        let moving = value.is_some() && !is_cheap(size);
        let at_slot = self.temp();
        if moving {
            let base = match (slice, array) {
                (Some(slice), _) => self.value(Op::SlicePtr, Ty::PTR, &[slice]),
                (None, Some(array)) => self.nil_check(array),
                (None, None) => self.nil(),
            };
            let memory = self.memory();
            let base = self.value(Op::Convert, Ty::UINT, &[base, memory]);
            self.set(at_slot, base);
        }
        self.jump(head);
        self.start(head);
        let i = self.variable(index, Ty::INT);
        let cond = self.value(Op::Less, Ty::BOOL, &[i, len]);
        self.branch(cond, run, end);
        let hp = self.temp();
        self.loop_body(label, run, next, end, |g| {
            g.pos = pos;
            if value.is_some() {
                let at = if moving {
                    let word = g.variable(at_slot, Ty::UINT);
                    let memory = g.memory();
                    let p = g.value(Op::Convert, Ty::PTR, &[word, memory]);
                    g.set(hp, p);
                    p
                } else {
                    let base = match (slice, array) {
                        (Some(slice), _) => g.value(Op::SlicePtr, Ty::PTR, &[slice]),
                        (None, Some(array)) if pointer => g.nil_check(array),
                        (None, _) => g.frame_addr(n),
                    };
                    g.value_aux(Op::PtrIndex, Ty::PTR, &[base, i], size)
                };
                let right = if g.can_ssa(elem) {
                    let t = g.ty(elem);
                    Right::Value(g.load(t, at))
                } else {
                    Right::Address(at)
                };
                g.range_assign(key, value, i, right);
            } else {
                g.range_assign(key, None, i, Right::Zero);
            }
            g.stmts(body);
        });
        self.start(next);
        let i = self.variable(index, Ty::INT);
        let one = self.int(1);
        let v = self.value(Op::Add, Ty::INT, &[i, one]);
        self.set(index, v);
        if moving {
            let p = self.variable(hp, Ty::PTR);
            let memory = self.memory();
            let word = self.value(Op::Convert, Ty::UINT, &[p, memory]);
            let size = self.constant(Ty::UINT, size);
            let word = self.value(Op::Add, Ty::UINT, &[word, size]);
            self.set(at_slot, word);
        }
        self.jump(head);
    }
}
