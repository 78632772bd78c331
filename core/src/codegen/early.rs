//! What runs before the rest of a statement, left to right, each into a temporary: calls, receives, appends, inlined
//! bodies, `init` lists, and those copies that can be observed; `lower` decides which.
//! Rules: walk/order.go, go1.27.

use super::func::FnGen;
use crate::bytecode::op::{Instr, NO, R};
use crate::ir::node::{NaryBuiltin, NodeId, NodeKind};
use crate::lower::hoist::Hoist;
use crate::lower::order::{Act, Order, When, is_leaf, order};
use crate::types::types::TypeId;

impl FnGen<'_> {
    /// Hoists everything in `n` that runs first. Afterwards `expr(n)` makes no calls.
    pub fn prepare(&mut self, n: NodeId) {
        if self.must_hoist(n) {
            self.hoist_one(n);
        }
    }

    /// Hoists everything in `n`, a value with a known destination: an `append` writes there, not to a temporary.
    pub fn prepare_value(&mut self, n: NodeId) {
        if let NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, .. } = self.node(n) {
            let order = self.order(n);
            self.init(n);
            self.prepare_acts(&order.acts);
        } else {
            self.prepare(n);
        }
    }

    /// Prepares a list of operands.
    pub fn prepare_all(&mut self, list: &[NodeId]) {
        let acts: Vec<Act> = list.iter().map(|&n| Act::Order(n)).collect();
        self.prepare_acts(&acts);
    }

    /// Performs the acts. Copies that cannot be observed are left out.
    pub fn prepare_acts(&mut self, acts: &[Act]) {
        let observed = self.hoists.observed(&self.g.prog, self.g.bodies.tcx_mut(), acts);
        for (i, &act) in acts.iter().enumerate() {
            match act {
                Act::Order(n) => {
                    self.prepare(n);
                    if i < observed {
                        self.keep_copied(n);
                    }
                }
                Act::Copy(n) if i < observed => self.keep_once(n),
                Act::Copy(_) => {}
            }
        }
    }

    /// Evaluates arguments that may panic before the callee.
    pub fn keep_failing(&mut self, list: &[NodeId]) {
        for &n in list {
            if self.hoist_of(n).fails() {
                self.keep_once(n);
            }
        }
    }

    /// Evaluates the parts of `n` that gc's order copies to temporaries.
    pub fn keep_copied(&mut self, n: NodeId) {
        if self.pre.contains_key(&n) || is_leaf(self.node(n)) {
            return;
        }
        let order = self.order(n);
        match order.when {
            // It has run.
            When::Copied | When::Inlined if order.runs => {}
            When::Copied | When::Whole | When::Inlined => {
                self.keep(n);
            }
            When::InPlace => {
                for act in order.acts {
                    match act {
                        Act::Order(operand) => self.keep_copied(operand),
                        Act::Copy(operand) => self.keep_once(operand),
                    }
                }
            }
        }
    }

    /// Whether something in the tree must be hoisted.
    pub fn must_hoist(&mut self, n: NodeId) -> bool {
        self.hoist_of(n).runs_first
    }

    pub fn hoist_of(&mut self, n: NodeId) -> Hoist {
        self.hoists.of(&self.g.prog, self.g.bodies.tcx_mut(), n)
    }

    pub fn order(&mut self, n: NodeId) -> Order {
        order(&self.g.prog, self.g.bodies.tcx_mut(), n)
    }

    /// Runs the `init` list of an expression or statement.
    pub fn init(&mut self, n: NodeId) {
        let init = self.g.prog.nodes[n].init.clone();
        for s in init {
            self.stmt(s);
        }
    }

    /// Hoists parts of `n`, which has some.
    pub fn hoist_one(&mut self, n: NodeId) {
        self.init(n);
        if self.pre.contains_key(&n) {
            return;
        }
        match self.node(n).clone() {
            NodeKind::Call(_) => {
                let ty = self.ty(n);
                let d = self.temp(ty);
                self.call(n, Some(d));
                self.pre.insert(n, d);
            }
            NodeKind::Recv { x } => {
                self.prepare(x);
                let ty = self.ty(n);
                let d = self.temp(ty);
                // A blocked goroutine reports the receive's position: `return <-c` in an inlined body has its own.
                let saved = self.cur;
                self.set_pos(self.g.prog.nodes[n].pos);
                self.recv(x, ty, d, NO);
                self.cur = saved;
                self.pre.insert(n, d);
            }
            NodeKind::InlCall { body, results, .. } => {
                self.inlined_body(n, &body);
                // Results are variables of the inlined body, read in place of the call.
                if let [result] = results[..] {
                    self.prepare(result);
                }
            }
            NodeKind::AndAnd { x, y } | NodeKind::OrOr { x, y } => self.hoist_logical(n, x, y),
            _ => {
                let order = self.order(n);
                self.prepare_acts(&order.acts);
                if order.runs || order.when == When::Whole {
                    self.keep(n);
                }
            }
        }
    }

    /// Evaluates the right operand only where the left one does not decide.
    fn hoist_logical(&mut self, n: NodeId, x: NodeId, y: NodeId) {
        self.prepare(x);
        if !self.must_hoist(y) {
            return;
        }
        let d = self.word();
        let end = self.new_label();
        let and = matches!(self.node(n), NodeKind::AndAnd { .. });
        self.expr(x, Some(d));
        self.emit(if and { Instr::BrF { a: d, t: end } } else { Instr::BrT { a: d, t: end } });
        self.prepare(y);
        self.expr(y, Some(d));
        self.place(end);
        self.pre.insert(n, d);
    }

    /// Evaluates `n` now, into a temporary.
    pub fn keep(&mut self, n: NodeId) -> R {
        let ty = self.ty(n);
        let d = self.temp(ty);
        self.expr(n, Some(d));
        self.pre.insert(n, d);
        d
    }

    /// Like [`FnGen::keep`], unless `n` is in a temporary already.
    pub fn keep_once(&mut self, n: NodeId) {
        if !self.pre.contains_key(&n) {
            self.keep(n);
        }
    }

    /// Emits the statements of an inlined call.
    pub fn inlined_body(&mut self, n: NodeId, body: &[NodeId]) {
        let saved = self.cur;
        self.set_pos(self.g.prog.nodes[n].pos);
        // Temporaries of the enclosing statement stay in use.
        let scope = self.infos.len();
        self.stmts_inlined(body);
        self.end_scope(scope);
        self.cur = saved;
    }

    /// Zeroes pointers in `d` before an instruction that fills it late or not at all: the collector scans it meanwhile.
    pub fn clear_pointers(&mut self, d: R, ty: TypeId) {
        if !self.ptr_words(ty).is_empty() {
            self.zero(d, ty);
        }
    }

    /// `d = <-x`; `ok`: word that says whether a value was received.
    pub fn recv(&mut self, x: NodeId, ty: TypeId, d: R, ok: R) {
        self.check_element(x, ty);
        let mut c = self.expr(x, None);
        if (d..d + self.words(ty) as R).contains(&c) {
            let t = self.ptr();
            self.emit(Instr::Mov { d: t, a: c });
            c = t;
        }
        self.clear_pointers(d, ty);
        self.emit(Instr::Recv { d, c, ok });
        self.canonical(d, ty);
    }
}
