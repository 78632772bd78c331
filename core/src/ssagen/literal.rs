//! Composite literals, closures and what is made in memory.
//! Rules: cmd/compile/internal/walk/{complit,closure}.go, go1.27.

use super::place::Right;
use super::*;
use crate::walk::{MAX_INLINE_ENTRIES, is_static_entry};

/// Bytes of a slice's literal whose elements are stored one by one.
const SMALL: i64 = 256;
/// Parts of a composite that are stored one by one.
const MAX_PARTS: usize = 4;

/// The constants of a literal, which it is copied from; memory that they would leave zero is not there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Constants {
    #[default]
    None,
    Zero,
    Some,
}

impl Gen<'_> {
    pub(super) fn composite(&mut self, n: NodeId) -> ValueId {
        let program = self.program;
        let node = &program.nodes[n];
        let ty = self.node_ty(n);
        match &node.kind {
            NodeKind::StructLit { fields } => {
                if !self.can_ssa(self.type_of(n)) || fields.iter().any(|f| !f.inner.is_empty()) {
                    let from = self.literal_addr(n);
                    return self.load(ty, from);
                }
                let declared = self.fields_of(ty);
                let mut parts: Vec<ValueId> = declared.iter().map(|&(t, _)| self.zero_of(t)).collect();
                for field in fields {
                    let v = self.expr(field.value);
                    if let Some(part) = parts.get_mut(field.field as usize) {
                        *part = v;
                    }
                }
                self.value(Op::StructMake, ty, &parts)
            }
            NodeKind::ArrayLit { elems, .. } => {
                if !self.can_ssa(self.type_of(n)) {
                    let from = self.literal_addr(n);
                    return self.load(ty, from);
                }
                match elems.first() {
                    Some(elem) => {
                        let v = self.expr(elem.value);
                        self.value(Op::ArrayMake, ty, &[v])
                    }
                    None => self.zero_of(ty),
                }
            }
            NodeKind::PtrLit { x } => {
                let elem = self.type_of(*x);
                let heap = node.esc == Esc::Heap;
                if !heap {
                    self.defined_temp(n, elem);
                }
                let to = if heap { self.new_object(elem) } else { self.frame_addr(n) };
                self.value_into(*x, to, !heap);
                if heap { to } else { self.frame_addr(n) }
            }
            NodeKind::New { rtype } => {
                let elem = self.elem_of(self.type_of(n));
                if node.esc == Esc::Heap {
                    let word: Vec<ValueId> = rtype.iter().map(|&rtype| self.expr(rtype)).collect();
                    return self.new_object_of(elem, &word);
                }
                self.defined_temp(n, elem);
                let to = self.frame_addr(n);
                self.zero(elem, to);
                self.frame_addr(n)
            }
            NodeKind::SliceLit { elems, len } => {
                let elem = self.elem_of(self.type_of(n));
                let size = self.ty(elem).size;
                let heap = node.esc == Esc::Heap;
                let whole = size.saturating_mul(*len);
                let sparse = *len / 4 > elems.len() as i64;
                let constants = match whole > SMALL && !sparse {
                    true => elems.iter().map(|e| self.constants(e.value)).max().unwrap_or_default(),
                    false => Constants::None,
                };
                let copied = constants == Constants::Some;
                let base = if heap {
                    let call = self.runtime("newobject", &[]);
                    self.value_aux(Op::SelectN, Ty { elem: whole, ..Ty::PTR }, &[call], 0)
                } else {
                    self.frame_addr(n)
                };
                let outer = self.pos;
                let mut place = self.assigned.filter(|&(y, _)| y == n).map_or(outer, |(_, pos)| pos);
                if constants > Constants::None {
                    place = elems.iter().rev().find_map(|e| self.last_field(e.value)).unwrap_or(place);
                }
                if copied {
                    self.pos = place;
                    self.copy_static(n, base, whole, elem);
                    self.pos = outer;
                } else if !heap && whole > 0 {
                    let v = self.effect(Op::Zero, &[base]);
                    self.f.values[v].aux = whole;
                }
                for e in elems {
                    let at = self.value_aux(Op::OffPtr, Ty::PTR, &[base], size.saturating_mul(e.index));
                    if !self.can_ssa(elem) {
                        if self.has_own_place(e.value) {
                            place = program.nodes[e.value].pos;
                        }
                        self.pos = place;
                        place = self.last_field(e.value).unwrap_or(place);
                    }
                    self.part_into(e.value, at, copied);
                    self.pos = outer;
                }
                let len = self.int(*len);
                let base = self.nil_check(base);
                self.value(Op::SliceMake, ty, &[base, len, len])
            }
            NodeKind::MapLit { entries } => {
                let call = self.runtime("makemap_small", &[]);
                let map = self.result(call, 0, ty);
                let mut all_fixed = entries.iter().filter(|entry| is_static_entry(program, entry));
                let first = all_fixed.next();
                let many = all_fixed.count() >= MAX_INLINE_ENTRIES;
                if many && let Some(&entry) = first {
                    self.fill_map(map, n, entry);
                }
                let outer = self.pos;
                for entry @ &(key, value) in entries {
                    // Entries that are constant are put there one by one, at their own places.
                    let fixed = is_static_entry(program, entry);
                    if many && fixed {
                        continue;
                    }
                    self.prepare(&[key, value]);
                    let k = if self.can_ssa(self.type_of(key)) { self.expr(key) } else { self.addr(key) };
                    let large = !self.can_ssa(self.type_of(value));
                    let v = if large { self.addr(value) } else { self.expr(value) };
                    let call = self.runtime("mapassign", &[map, k]);
                    let to = self.result(call, 0, Ty::PTR);
                    self.pos = if fixed { program.nodes[value].pos } else { program.nodes[n].pos };
                    let to = self.nil_check(to);
                    if large {
                        self.move_(self.type_of(value), to, v);
                    } else {
                        let t = self.node_ty(value);
                        self.store(t, to, v);
                    }
                    self.pos = outer;
                }
                map
            }
            NodeKind::Closure { func } => self.closure(n, *func),
            NodeKind::MethodValue { x, .. } => {
                if self.tcx.is_interface(self.type_of(*x)) {
                    self.keep(*x);
                    let v = self.expr(*x);
                    let tab = self.value(Op::ITab, Ty::PTR, &[v]);
                    self.nil_check(tab);
                }
                let t = self.node_ty(*x);
                let to = if node.esc == Esc::Heap {
                    let call = self.runtime("newobject", &[]);
                    self.value_aux(Op::SelectN, Ty { elem: 8 + t.size, ..Ty::PTR }, &[call], 0)
                } else {
                    self.frame_addr(n)
                };
                let code = self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Node(n));
                self.store(Ty::UINT, to, code);
                let at = self.value_aux(Op::OffPtr, Ty::PTR, &[to], 8);
                if self.can_ssa(self.type_of(*x)) {
                    let v = self.expr(*x);
                    self.store(t, at, v);
                } else {
                    let from = self.addr(*x);
                    self.move_(self.type_of(*x), at, from);
                }
                if node.esc == Esc::Heap { to } else { self.frame_addr(n) }
            }
            _ => self.opaque(ty),
        }
    }

    fn closure(&mut self, n: NodeId, func: FuncId) -> ValueId {
        let program = self.program;
        let captured = &program.funcs[func].closure_vars;
        if captured.is_empty() {
            return self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Func(func));
        }
        let heap = program.nodes[n].esc == Esc::Heap;
        let mut size = 8;
        for &var in captured {
            let v = &program.vars[var];
            size += if v.by_val { self.ty(v.ty).size } else { 8 };
        }
        let to = if heap {
            let call = self.runtime("newobject", &[]);
            self.value_aux(Op::SelectN, Ty { elem: size, ..Ty::PTR }, &[call], 0)
        } else {
            self.frame_addr(n)
        };
        let code = self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Func(func));
        self.store(Ty::UINT, to, code);
        let mut offset = 8;
        for &var in captured {
            let v = &program.vars[var];
            let Some(outer) = v.outer else { continue };
            let at = self.value_aux(Op::OffPtr, Ty::PTR, &[to], offset);
            if !v.by_val {
                let address = self.var_addr(outer);
                self.store(Ty::PTR, at, address);
                offset += 8;
                continue;
            }
            let t = self.ty(v.ty);
            if self.in_registers(outer) {
                let value = self.variable(Slot::Var(outer), t);
                self.store(t, at, value);
            } else if self.can_ssa(v.ty) {
                let from = self.var_addr(outer);
                let value = self.load(t, from);
                self.store(t, at, value);
            } else {
                let from = self.var_addr(outer);
                self.move_(v.ty, at, from);
            }
            offset += t.size;
        }
        if heap { to } else { self.frame_addr(n) }
    }

    /// Many constant entries stand in two arrays, which a loop goes through.
    fn fill_map(&mut self, map: ValueId, n: NodeId, (key, value): (NodeId, NodeId)) {
        let (key, value) = (self.type_of(key), self.type_of(value));
        let index = self.temp();
        let zero = self.int(0);
        self.set(index, zero);
        let (head, run, end) = (self.block(), self.block(), self.block());
        self.jump(head);
        self.start(head);
        let i = self.variable(index, Ty::INT);
        let count = self.int(MAX_INLINE_ENTRIES as i64 + 1);
        let cond = self.value(Op::Less, Ty::BOOL, &[i, count]);
        self.branch(cond, run, end);
        self.start(run);
        let i = self.variable(index, Ty::INT);
        let array = self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Node(n));
        let size = self.ty(key).size;
        let at = self.value_aux(Op::PtrIndex, Ty::PTR, &[array, i], size);
        let k = if self.can_ssa(key) {
            let t = self.ty(key);
            self.load(t, at)
        } else {
            at
        };
        let call = self.runtime("mapassign", &[map, k]);
        let to = self.result(call, 0, Ty::PTR);
        let to = self.nil_check(to);
        let size = self.ty(value).size;
        let from = self.value_aux(Op::PtrIndex, Ty::PTR, &[array, i], size);
        if self.can_ssa(value) {
            let t = self.ty(value);
            let v = self.load(t, from);
            self.store(t, to, v);
        } else {
            self.move_(value, to, from);
        }
        let one = self.int(1);
        let next = self.value(Op::Add, Ty::INT, &[i, one]);
        self.set(index, next);
        self.jump(head);
        self.start(end);
    }

    /// The strings that are joined, as a slice's literal in the frame.
    pub(super) fn listed(&mut self, n: NodeId, list: &[NodeId]) -> ValueId {
        let elem = self.type_of(n);
        let size = self.ty(elem).size;
        let whole = size * list.len() as i64;
        let outer = std::mem::replace(&mut self.pos, self.program.nodes[n].pos);
        let base = self.frame_addr(n);
        let copied = whole > SMALL && list.iter().any(|&x| self.constants(x) == Constants::Some);
        if copied {
            self.copy_static(n, base, whole, elem);
        } else {
            let v = self.effect(Op::Zero, &[base]);
            self.f.values[v].aux = whole;
        }
        for (i, &x) in (0..).zip(list) {
            let at = self.value_aux(Op::OffPtr, Ty::PTR, &[base], size * i);
            self.part_into(x, at, copied);
        }
        self.pos = outer;
        base
    }

    fn copy_static(&mut self, n: NodeId, to: ValueId, size: i64, elem: TypeId) {
        let from = self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Node(n));
        let v = self.effect(Op::Move, &[to, from]);
        self.f.values[v].aux = size;
        self.f.values[v].ty.pointers = self.ty(elem).pointers;
    }

    /// Where the last named field of a literal stands, at whatever depth: there the position is left behind.
    fn last_field(&self, n: NodeId) -> Option<XPos> {
        match &self.program.nodes[self.peeled(n)].kind {
            NodeKind::StructLit { fields } => {
                fields.last().map(|field| self.last_field(field.value).unwrap_or(field.pos))
            }
            NodeKind::ArrayLit { elems, .. } => elems.iter().rev().find_map(|e| self.last_field(e.value)),
            _ => None,
        }
    }

    /// Names stand where they were declared: what is done with one stands elsewhere (`hasUniquePos`).
    fn has_own_place(&self, n: NodeId) -> bool {
        use NodeKind::*;
        !self.early.contains_key(&self.peeled(n))
            && !matches!(self.program.nodes[self.peeled(n)].kind, Local(_) | Global(_) | Func(_))
    }

    /// What constants there are among the parts of a composite.
    fn constants(&self, n: NodeId) -> Constants {
        let program = self.program;
        let n = self.peeled(n);
        let of_parts = match &program.nodes[n].kind {
            NodeKind::StructLit { fields } => fields.iter().map(|field| self.constants(field.value)).max(),
            NodeKind::ArrayLit { elems, .. } => elems.iter().map(|e| self.constants(e.value)).max(),
            NodeKind::Nil => None,
            _ if !crate::walk::is_constant(program, n) => None,
            _ if crate::ir::reassign::is_zero(program, n) => Some(Constants::Zero),
            _ => Some(Constants::Some),
        };
        of_parts.unwrap_or_default()
    }

    /// Where a literal lies that registers do not hold: one of constants in read-only data, any other in the frame.
    pub(super) fn literal_addr(&mut self, n: NodeId) -> ValueId {
        let ty = self.type_of(n);
        if !self.can_ssa(ty) && crate::walk::is_constant(self.program, n) {
            let zero = crate::ir::reassign::is_zero(self.program, n);
            return self.value_sym(Op::Addr, Ty::PTR, &[], if zero { Sym::Zeroes(n) } else { Sym::Node(n) });
        }
        self.built_literal(n)
    }

    /// A literal that is built in the frame.
    pub(super) fn built_literal(&mut self, n: NodeId) -> ValueId {
        let ty = self.type_of(n);
        self.defined_temp(n, ty);
        let to = self.frame_addr(n);
        self.literal_into(n, to, true);
        self.frame_addr(n)
    }

    /// Puts the value of a node at an address. `clear`: memory that is not zero yet.
    pub(super) fn value_into(&mut self, x: NodeId, to: ValueId, clear: bool) {
        let x = self.peeled(x);
        let ty = self.type_of(x);
        if matches!(self.program.nodes[x].kind, NodeKind::StructLit { .. } | NodeKind::ArrayLit { .. })
            && !self.early.contains_key(&x)
        {
            return self.literal_into(x, to, clear);
        }
        if self.can_ssa(ty) {
            let v = self.expr(x);
            let t = self.ty(ty);
            self.store(t, to, v);
        } else {
            let from = self.addr(x);
            self.move_(ty, to, from);
        }
    }

    /// A part of a composite. `copied`: its constants are there already.
    fn part_into(&mut self, x: NodeId, to: ValueId, copied: bool) {
        if copied && crate::walk::is_constant(self.program, x) {
            return;
        }
        let x = self.peeled(x);
        let nested =
            matches!(self.program.nodes[x].kind, NodeKind::StructLit { .. } | NodeKind::ArrayLit { .. });
        if nested && !self.early.contains_key(&x) {
            return self.parts_into(x, to, copied);
        }
        self.value_into(x, to, false);
    }

    fn parts_into(&mut self, n: NodeId, to: ValueId, copied: bool) {
        self.begin(n);
        let outer = self.pos;
        for (offset, x, pos) in self.parts(n) {
            // A field is assigned where it is named.
            self.pos = pos.unwrap_or(outer);
            let at = if offset == 0 { to } else { self.value_aux(Op::OffPtr, Ty::PTR, &[to], offset) };
            self.part_into(x, at, copied);
        }
        self.pos = outer;
    }

    /// Offset and value of each part that is given, and where it is named.
    fn parts(&mut self, n: NodeId) -> Vec<(i64, NodeId, Option<XPos>)> {
        let program = self.program;
        let ty = self.type_of(n);
        match &program.nodes[n].kind {
            NodeKind::StructLit { fields } => fields
                .iter()
                .map(|field| {
                    let inner = self.tcx.inner_field(ty, field.field, &field.inner).map_or(0, |at| at.0);
                    (self.offset(ty, field.field) + inner, field.value, Some(field.pos))
                })
                .collect(),
            NodeKind::ArrayLit { elems, .. } => {
                let size = self.ty(self.elem_of(ty)).size;
                elems.iter().map(|e| (size.saturating_mul(e.index), e.value, None)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Builds a struct or an array part by part. `clear`: in a variable of the frame, which is cleared, or filled with the
    /// constants among many parts, first.
    pub(super) fn literal_into(&mut self, n: NodeId, to: ValueId, clear: bool) {
        let ty = self.type_of(n);
        self.begin(n);
        let copied = clear && self.parts(n).len() > MAX_PARTS && self.constants(n) == Constants::Some;
        if copied {
            let outer = self.pos;
            self.pos = self.last_field(n).unwrap_or(outer);
            let from = self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Node(n));
            self.move_(ty, to, from);
            self.pos = outer;
        } else if clear {
            self.zero(ty, to);
        }
        self.parts_into(n, to, copied);
    }

    /// Of `x = literal`: the variable in memory that the literal is built in.
    pub(super) fn filled(&mut self, left: NodeId, y: NodeId) -> Option<VarId> {
        match self.program.nodes[self.peeled(left)].kind {
            NodeKind::Local(var) if self.is_filled_by(var, y) => Some(var),
            _ => None,
        }
    }

    /// Builds a literal in the variable that it is assigned to.
    pub(super) fn fill(&mut self, var: VarId, y: NodeId) {
        self.defined(var);
        let to = self.var_addr(var);
        self.literal_into(y, to, true);
    }

    /// Are the parts of a literal put into the variable one by one?
    pub(super) fn is_filled_by(&mut self, var: VarId, y: NodeId) -> bool {
        let program = self.program;
        let literal = matches!(program.nodes[y].kind, NodeKind::StructLit { .. } | NodeKind::ArrayLit { .. });
        literal
            && program.vars[var].esc != Esc::Heap
            && program.vars[var].class != VarClass::Closure
            && !self.early.contains_key(&y)
            && !self.in_registers(var)
            && self.tcx.identical(program.vars[var].ty, self.type_of(y))
            // The literal may look at the variable behind its back.
            && !program.vars[var].addr_taken
            && !program
                .any(y, &mut |n| matches!(program.nodes[n].kind, NodeKind::Local(other) if other == var))
    }

    pub(super) fn right(&mut self, y: NodeId) -> Right {
        if self.can_ssa(self.type_of(y)) {
            let v = self.expr(y);
            return Right::Value(v);
        }
        let zero = match &self.program.nodes[self.peeled(y)].kind {
            NodeKind::StructLit { fields } => fields.is_empty(),
            NodeKind::ArrayLit { elems, .. } => elems.is_empty(),
            _ => false,
        };
        if zero { Right::Zero } else { Right::Address(self.addr(y)) }
    }
}
