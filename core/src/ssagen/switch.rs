//! Switches: the cases in turn.
//! Rules: cmd/compile/internal/walk/switch.go, go1.27.

use super::place::Right;
use super::*;
use crate::ssa::value::{TABLE_TYPE, TYPE_HASH, wrap};

/// Cases from which on constants are found by halves.
const BINARY: usize = 4;
/// Cases from which on whole numbers are found by a table.
const TABLE: usize = 8;

/// A type that a type switch looks for.
struct One {
    pos: XPos,
    target: Option<TypeId>,
    body: BlockId,
}

/// What a type switch knows of its operand: the first word, the hash of its type, and where the table that was found is put.
struct Asked {
    x: NodeId,
    tab: ValueId,
    hash: Option<ValueId>,
    table: Slot,
}

impl Gen<'_> {
    pub(super) fn switch(&mut self, label: &Option<Name>, tag: Option<NodeId>, cases: &[Case]) {
        let end = self.block();
        let bodies: Vec<BlockId> = cases.iter().map(|_| self.block()).collect();
        let mut default = end;
        for (case, &body) in cases.iter().zip(&bodies) {
            if case.list.is_empty() {
                default = body;
            }
        }
        match tag {
            Some(tag) => {
                self.prepare(&[tag]);
                if self.can_ssa(self.type_of(tag)) {
                    let v = self.expr(tag);
                    self.tagged(tag, v, cases, &bodies, default);
                } else {
                    let a = self.addr(tag);
                    self.untagged_large(a, cases, &bodies, default);
                }
            }
            None => {
                for (case, &body) in cases.iter().zip(&bodies) {
                    for &x in &case.list {
                        let next = self.block();
                        self.pos = case.pos;
                        self.cond_branch(x, body, next);
                        self.start(next);
                    }
                }
                self.jump(default);
            }
        }
        self.case_bodies(label, cases, &bodies, end);
        self.start(end);
    }

    fn untagged_large(&mut self, a: ValueId, cases: &[Case], bodies: &[BlockId], default: BlockId) {
        for (case, &body) in cases.iter().zip(bodies) {
            for &x in &case.list {
                let b = self.addr(x);
                let call = self.runtime("equal", &[a, b]);
                let cond = self.result(call, 0, Ty::BOOL);
                let next = self.block();
                self.branch(cond, body, next);
                self.start(next);
            }
        }
        self.jump(default);
    }

    fn tagged(&mut self, tag: NodeId, v: ValueId, cases: &[Case], bodies: &[BlockId], default: BlockId) {
        let program = self.program;
        let ty = self.node_ty(tag);
        let slot = self.temp();
        self.set(slot, v);
        let mut pending: Vec<(i64, BlockId)> = Vec::new();
        for (case, &body) in cases.iter().zip(bodies) {
            for &x in &case.list {
                let constant = match &program.nodes[self.peeled(x)].kind {
                    NodeKind::Literal(_) if ty.is_int() => {
                        let k = self.expr(x);
                        self.f.int(k)
                    }
                    _ => None,
                };
                if let Some(k) = constant {
                    pending.push((k, body));
                    continue;
                }
                self.flush(v, ty, &mut pending);
                self.pos = case.pos;
                let next = self.block();
                self.prepare(&[x]);
                let cond = self.case_equal(tag, v, x, next);
                self.branch(cond, body, next);
                self.start(next);
            }
        }
        self.flush(v, ty, &mut pending);
        self.jump(default);
    }

    /// Compares the tag, whose value is known, with a case.
    fn case_equal(&mut self, tag: NodeId, v: ValueId, x: NodeId, next: BlockId) -> ValueId {
        let slot = self.temp();
        self.set(slot, v);
        let ty = self.node_ty(tag);
        let before = self.early.insert(tag, Early::Value(slot, ty));
        let equal = match self.equality(tag, tag, x, Some(next)) {
            Some(equal) => equal,
            None => {
                let b = self.expr(x);
                self.operation(BinOp::Eq, ty, ty, Ty::BOOL, v, b)
            }
        };
        match before {
            Some(before) => self.early.insert(tag, before),
            None => self.early.remove(&tag),
        };
        equal
    }

    /// Constant cases, sorted, found by halves or by a table.
    fn flush(&mut self, v: ValueId, ty: Ty, pending: &mut Vec<(i64, BlockId)>) {
        let mut list = std::mem::take(pending);
        if list.is_empty() {
            return;
        }
        let end = self.block();
        if ty.signed {
            list.sort_by_key(|&(k, _)| k);
        } else {
            list.sort_by_key(|&(k, _)| crate::ssa::value::unsigned(k, ty));
        }
        // Neighbours with the same body are one range.
        let mut ranges: Vec<(i64, i64, BlockId)> = Vec::new();
        for &(k, body) in &list {
            match ranges.last_mut() {
                Some((_, high, of)) if *of == body && k.wrapping_sub(*high) == 1 => *high = k,
                _ => ranges.push((k, k, body)),
            }
        }
        if !self.table(v, ty, &ranges, end) {
            self.search(v, ty, &ranges, end);
        }
        self.start(end);
    }

    fn table(&mut self, v: ValueId, ty: Ty, ranges: &[(i64, i64, BlockId)], end: BlockId) -> bool {
        let (Some(&(low, ..)), Some(&(_, high, _))) = (ranges.first(), ranges.last()) else { return false };
        let Some(width) = high.checked_sub(low).filter(|&width| (0..1024).contains(&width)) else {
            return false;
        };
        if ranges.len() < TABLE || width / 10 > ranges.len() as i64 {
            return false;
        }
        let word = self.number(v, ty, Ty::UINT);
        let k = self.constant(Ty::UINT, low);
        let at = self.value(Op::Sub, Ty::UINT, &[word, k]);
        let w = self.constant(Ty::UINT, width);
        let cond = self.value(Op::LeqU, Ty::BOOL, &[at, w]);
        let table = self.block();
        self.branch(cond, table, end);
        self.start(table);
        if let Some(b) = self.end() {
            self.f.blocks[b].kind = Kind::Table;
            self.f.blocks[b].control = Some(at);
            for x in low..=high {
                let to = ranges.iter().find(|(l, h, _)| (*l..=*h).contains(&x)).map_or(end, |r| r.2);
                self.f.add_edge(b, to);
            }
        }
        true
    }

    fn search(&mut self, v: ValueId, ty: Ty, ranges: &[(i64, i64, BlockId)], end: BlockId) {
        if ranges.len() < BINARY {
            for &(low, high, body) in ranges {
                let next = self.block();
                let k = self.constant(ty, low);
                if low == high {
                    let cond = self.value(Op::Eq, Ty::BOOL, &[v, k]);
                    self.branch(cond, body, next);
                } else {
                    let (leq, top) = (if ty.signed { Op::Leq } else { Op::LeqU }, self.constant(ty, high));
                    let middle = self.block();
                    let cond = self.value(leq, Ty::BOOL, &[k, v]);
                    self.branch(cond, middle, next);
                    self.start(middle);
                    let cond = self.value(leq, Ty::BOOL, &[v, top]);
                    self.branch(cond, body, next);
                }
                self.start(next);
            }
            self.jump(end);
            return;
        }
        let half = ranges.len() / 2;
        let (left, right) = ranges.split_at(half);
        let Some(&(_, high, _)) = left.last() else { return };
        let k = self.constant(ty, high);
        let leq = if ty.signed { Op::Leq } else { Op::LeqU };
        let cond = self.value(leq, Ty::BOOL, &[v, k]);
        let (low, up) = (self.block(), self.block());
        self.branch(cond, low, up);
        self.start(low);
        self.search(v, ty, left, end);
        self.start(up);
        self.search(v, ty, right, end);
    }

    fn case_bodies(&mut self, label: &Option<Name>, cases: &[Case], bodies: &[BlockId], end: BlockId) {
        let before = self.break_to.replace(end);
        if let Some(label) = label {
            self.labels.entry(label.clone()).or_default().break_to = Some(end);
        }
        for (i, (case, &body)) in cases.iter().zip(bodies).enumerate() {
            let next = std::mem::replace(&mut self.next_case, bodies.get(i + 1).copied());
            self.start(body);
            self.stmts(&case.body);
            self.jump(end);
            self.next_case = next;
        }
        self.break_to = before;
    }

    pub(super) fn type_switch(&mut self, label: &Option<Name>, x: NodeId, cases: &[Case]) {
        let program = self.program;
        self.prepare(&[x]);
        let i = self.expr(x);
        let end = self.block();
        let bodies: Vec<BlockId> = cases.iter().map(|_| self.block()).collect();
        let tab = self.value(Op::ITab, Ty::PTR, &[i]);
        let is_nil_case = |&x: &NodeId| matches!(program.nodes[x].kind, NodeKind::Nil);
        let (mut default, mut on_nil) = (end, None);
        for (case, &body) in cases.iter().zip(&bodies) {
            if case.list.is_empty() {
                default = body;
            }
            if case.list.iter().any(is_nil_case) {
                on_nil = Some(body);
            }
        }
        // Nil is looked for first, and the hash of the type is loaded.
        let nil = self.nil();
        let cond = self.value(Op::EqPtr, Ty::BOOL, &[tab, nil]);
        let (some, none) = (self.block(), on_nil.unwrap_or(default));
        let plain = cases.iter().all(|case| case.list.iter().all(|&x| is_nil_case(&x)));
        self.branch(cond, none, some);
        self.start(some);
        let hash = if plain { None } else { Some(self.hash_of(tab)) };
        let asked = Asked { x, tab, hash, table: self.temp() };
        let (mut concrete, mut interfaces): (Vec<One>, Vec<One>) = (Vec::new(), Vec::new());
        for (case, &body) in cases.iter().zip(&bodies) {
            for &t in case.list.iter().filter(|t| !is_nil_case(t)) {
                let target = program.nodes[t].ty.filter(|_| matches!(program.nodes[t].kind, NodeKind::Type));
                let one = One { pos: case.pos, target, body };
                match target {
                    None => {
                        self.ask(&asked, &mut concrete, &mut interfaces);
                        self.pos = case.pos;
                        let next = self.block();
                        let word = self.expr(t);
                        let cond = self.value(Op::EqPtr, Ty::BOOL, &[tab, word]);
                        self.branch(cond, body, next);
                        self.start(next);
                    }
                    Some(ty) if self.tcx.is_interface(ty) => interfaces.push(one),
                    Some(_) => concrete.push(one),
                }
            }
        }
        self.ask(&asked, &mut concrete, &mut interfaces);
        self.jump(default);
        let before = self.break_to.replace(end);
        if let Some(label) = label {
            self.labels.entry(label.clone()).or_default().break_to = Some(end);
        }
        for (case, &body) in cases.iter().zip(&bodies) {
            self.start(body);
            if let Some(var) = case.var {
                self.pos = case.pos;
                let ty = program.vars[var].ty;
                if program.vars[var].esc == Esc::Heap {
                    self.new_heap_var(var);
                }
                let t = self.ty(ty);
                let single = case.list.len() == 1
                    && case.list.iter().all(|&t| matches!(program.nodes[t].kind, NodeKind::Type));
                let right = match t.class {
                    Class::Iface if self.tcx.identical(ty, self.type_of(x)) => Right::Value(i),
                    Class::Iface if single => {
                        // The table is another one, what it is about the same.
                        let word = if self.has_methods(ty) {
                            self.variable(asked.table, Ty::PTR)
                        } else {
                            self.word_of_type(x, tab)
                        };
                        let data = self.value(Op::IData, Ty::PTR, &[i]);
                        Right::Value(self.value(Op::IMake, t, &[word, data]))
                    }
                    _ if single => {
                        let data = self.value(Op::IData, Ty::PTR, &[i]);
                        if t.class == Class::Ptr {
                            Right::Value(data)
                        } else if crate::escape::is_direct_iface(self.tcx, ty) {
                            Right::Value(self.value_aux(Op::Pure, t, &[data], 4))
                        } else if self.can_ssa(ty) {
                            Right::Value(self.load(t, data))
                        } else {
                            Right::Address(data)
                        }
                    }
                    _ if !self.can_ssa(ty) => Right::Address(self.value(Op::IData, Ty::PTR, &[i])),
                    _ => Right::Value(self.opaque(t)),
                };
                self.clause_var(var, right);
            }
            self.stmts(&case.body);
            self.jump(end);
        }
        self.break_to = before;
        self.start(end);
    }

    /// The hash of a type, or of the type that a table is for.
    fn hash_of(&mut self, word: ValueId) -> ValueId {
        let at = self.value_aux(Op::OffPtr, Ty::PTR, &[word], TYPE_HASH);
        self.load(Ty::of(Class::Int, 4), at)
    }

    /// The type that an interface's first word stands for.
    fn word_of_type(&mut self, x: NodeId, tab: ValueId) -> ValueId {
        if !self.has_methods(self.type_of(x)) {
            return tab;
        }
        let at = self.value_aux(Op::OffPtr, Ty::PTR, &[tab], TABLE_TYPE);
        self.load(Ty::PTR, at)
    }

    /// Looks for the types that were met: first by their hashes, then the runtime looks for interfaces, all at once.
    fn ask(&mut self, asked: &Asked, concrete: &mut Vec<One>, interfaces: &mut Vec<One>) {
        let Some(hash) = asked.hash else { return };
        if !concrete.is_empty() {
            let (end, hash_type) = (self.block(), Ty::of(Class::Int, 4));
            for one in concrete.drain(..) {
                let Some(ty) = one.target else { continue };
                let word = self.type_word(ty, self.type_of(asked.x));
                let number = match self.f.values[word].sym {
                    Sym::Type(of) | Sym::Table(of, _) => i64::from(of.0),
                    _ => 0,
                };
                let k = self.constant(hash_type, wrap(number, hash_type));
                let (found, next) = (self.block(), self.block());
                let cond = self.value(Op::Eq, Ty::BOOL, &[hash, k]);
                self.branch(cond, found, next);
                self.start(found);
                self.pos = one.pos;
                let cond = self.value(Op::EqPtr, Ty::BOOL, &[asked.tab, word]);
                self.branch(cond, one.body, end);
                self.start(next);
            }
            self.jump(end);
            self.start(end);
        }
        // What any value has ends the search.
        let any = interfaces.pop_if(|one| one.target.is_some_and(|ty| !self.has_methods(ty)));
        if !interfaces.is_empty() {
            let word = self.word_of_type(asked.x, asked.tab);
            let call = self.runtime("interfaceSwitch", &[word]);
            let which = self.result(call, 0, Ty::INT);
            let table = self.result(call, 1, Ty::PTR);
            self.set(asked.table, table);
            for (i, one) in (0i64..).zip(interfaces.drain(..)) {
                let next = self.block();
                let k = self.int(i);
                let cond = self.value(Op::Eq, Ty::BOOL, &[which, k]);
                self.branch(cond, one.body, next);
                self.start(next);
            }
        }
        if let Some(any) = any {
            self.jump(any.body);
            let next = self.block();
            self.start(next);
        }
    }

    fn clause_var(&mut self, var: VarId, right: Right) {
        let ty = self.program.vars[var].ty;
        if self.in_registers(var) {
            if let Right::Value(v) = right {
                self.set(Slot::Var(var), v);
            }
            return;
        }
        let to = self.var_addr(var);
        match right {
            Right::Value(v) => {
                let t = self.ty(ty);
                self.store(t, to, v);
            }
            Right::Address(from) => self.move_(ty, to, from),
            Right::Zero => self.zero(ty, to),
        }
    }
}
