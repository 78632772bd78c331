//! The order of evaluation: calls and what needs memory stand before the statement they are in.
//! Rules: cmd/compile/internal/walk/order.go, go1.27.

use super::*;
use crate::escape::is_direct_iface;
use crate::walk::in_turn::{InTurn, is_copied, is_leaf};
use crate::walk::is_static_entry;

impl Gen<'_> {
    /// Runs the statements in front of a node, unless they ran before.
    pub(super) fn begin(&mut self, n: NodeId) {
        let program = self.program;
        if !program.nodes[n].init.is_empty() && self.begun.insert(n) {
            let in_turn = std::mem::take(&mut self.in_turn);
            self.stmts(&program.nodes[n].init);
            self.in_turn = in_turn;
        }
    }

    /// Runs the body of an inlined call, unless it ran before.
    pub(super) fn run_body(&mut self, n: NodeId) {
        let program = self.program;
        self.begin(n);
        if let NodeKind::InlCall { body, .. } = &program.nodes[n].kind
            && self.ran.insert(n)
        {
            let in_turn = std::mem::take(&mut self.in_turn);
            self.stmts(body);
            self.in_turn = in_turn;
        }
    }

    /// Evaluates an operand now; where it stands its value is used.
    pub(super) fn hold(&mut self, n: NodeId) {
        if self.early.contains_key(&n) || is_leaf(&self.program.nodes[n].kind) {
            return;
        }
        if self.can_ssa(self.type_of(n)) {
            let v = self.expr(n);
            let ty = self.node_ty(n);
            if let Some(first) = self.temps.in_memory(n) {
                let to = self.frame_addr(first);
                self.store(ty, to, v);
                self.early.insert(n, Early::Stored(first, ty));
                return;
            }
            let slot = self.temp();
            self.set(slot, v);
            self.early.insert(n, Early::Value(slot, ty));
        } else {
            let kind = &self.program.nodes[n].kind;
            let literal = matches!(kind, NodeKind::StructLit { .. } | NodeKind::ArrayLit { .. });
            if matches!(kind, NodeKind::DotType { .. }) {
                // Its variable is cleared before (`copyExprClear`).
                self.clear_temp(n, self.type_of(n));
            }
            let from = if literal { self.built_literal(n) } else { self.addr(n) };
            let ty = self.type_of(n);
            let own = self.temps.in_memory(n).unwrap_or(n);
            let known = matches!(self.f.values[from].sym, Sym::Node(of) if of == own);
            if !known {
                self.defined_temp(n, ty);
            }
            let to = self.frame_addr(n);
            if !known {
                let outer = self.pos;
                if copied_in_place(&self.program.nodes[n].kind) {
                    self.pos = self.program.nodes[n].pos;
                }
                self.move_(ty, to, from);
                self.pos = outer;
            }
            let slot = self.temp();
            self.set(slot, to);
            self.early.insert(n, Early::Address(slot));
        }
    }

    /// Before a statement: what of these operands stands in front of it: the calls of all, and then what needs memory.
    pub(super) fn prepare(&mut self, list: &[NodeId]) {
        self.calls_and_memory(&mut |g| list.iter().for_each(|&n| g.calls_first(n)));
    }

    fn calls_and_memory(&mut self, step: &mut dyn FnMut(&mut Self)) {
        if !std::mem::replace(&mut self.in_turn, true) {
            step(self);
            self.in_turn = false;
        }
        step(self);
    }

    pub(super) fn operands(&self, n: NodeId) -> Vec<NodeId> {
        let mut children = Vec::new();
        self.program.for_each_child(n, &mut |child| children.push(child));
        children.split_off(self.program.nodes[n].init.len().min(children.len()))
    }

    pub(super) fn calls_first(&mut self, n: NodeId) {
        if self.cur.is_none() || self.depth >= MAX_DEPTH || self.early.contains_key(&n) {
            return;
        }
        let program = self.program;
        let node = &program.nodes[n];
        if is_leaf(&node.kind) && node.init.is_empty() {
            return;
        }
        self.depth += 1;
        self.begin(n);
        let (whole, mut hoisted) = self.role(n);
        if !whole {
            // Parts of a literal that need memory are made in their turn: the calls in them stand before all.
            let in_turn = self.in_turn;
            let literal = is_literal(&node.kind);
            self.in_turn |= literal;
            for operand in self.operands(n) {
                self.calls_first(operand);
            }
            self.in_turn = in_turn;
            hoisted |= literal && !in_turn && self.makes_memory(n);
        }
        if let NodeKind::InlCall { .. } = node.kind {
            let outer = std::mem::replace(&mut self.pos, node.pos);
            self.run_body(n);
            self.pos = outer;
        } else if hoisted {
            let outer = std::mem::replace(&mut self.pos, node.pos);
            self.hold(n);
            self.pos = outer;
        }
        self.depth -= 1;
    }

    /// What an assignment evaluates in front: a call that is its whole right side is not put aside.
    pub(super) fn prepare_right(&mut self, y: NodeId) {
        let y = self.peeled(y);
        if self.cur.is_none() || self.early.contains_key(&y) {
            return;
        }
        self.begin(y);
        self.calls_and_memory(&mut |g| {
            let (whole, hoisted) = g.role(y);
            if !whole && (hoisted || is_literal(&g.program.nodes[y].kind)) {
                let in_turn = g.in_turn;
                g.in_turn |= is_literal(&g.program.nodes[y].kind);
                for operand in g.operands(y) {
                    g.calls_first(operand);
                }
                g.in_turn = in_turn;
            } else if !whole {
                g.calls_first(y);
            }
        });
    }

    /// Does a literal have a part that is got from the heap, or built in the frame?
    fn makes_memory(&self, n: NodeId) -> bool {
        let program = self.program;
        program.any(n, &mut |part| {
            part != n
                && matches!(
                    program.nodes[part].kind,
                    NodeKind::PtrLit { .. }
                        | NodeKind::SliceLit { .. }
                        | NodeKind::MapLit { .. }
                        | NodeKind::Closure { .. }
                        | NodeKind::MethodValue { .. }
                        | NodeKind::Conv { op: ConvOp::Iface, .. }
                )
        })
    }

    /// Is it evaluated as a whole, with an order of its own; and does it stand before the statement?
    fn role(&mut self, n: NodeId) -> (bool, bool) {
        match &self.program.nodes[n].kind {
            NodeKind::AndAnd { .. } | NodeKind::OrOr { .. } | NodeKind::InlCall { .. } => (true, true),
            NodeKind::MapLit { entries } => {
                (true, !self.in_turn || !entries.iter().all(|entry| is_static_entry(self.program, entry)))
            }
            NodeKind::IndexMap { .. }
            | NodeKind::PtrLit { .. }
            | NodeKind::SliceLit { .. }
            | NodeKind::Closure { .. }
            | NodeKind::MethodValue { .. }
            | NodeKind::AddStr { .. }
            | NodeKind::Conv { op: ConvOp::Iface, .. }
                if self.in_turn =>
            {
                (false, false)
            }
            // What no register holds is read where the map has it.
            NodeKind::IndexMap { assigned: false, .. } => (false, self.can_ssa(self.type_of(n))),
            // Memory is got, and filled, before.
            NodeKind::PtrLit { .. }
            | NodeKind::SliceLit { .. }
            | NodeKind::Closure { .. }
            | NodeKind::MethodValue { .. } => (false, true),
            NodeKind::AddStr { .. } => (false, true),
            NodeKind::Conv { op: ConvOp::Iface, x } => {
                let direct = self.program.nodes[*x].ty.is_some_and(|ty| is_direct_iface(self.tcx, ty));
                (false, !direct)
            }
            kind => (false, is_copied(kind, self.tcx)),
        }
    }
}

/// What goes to a variable of its own where it stands (`copyExpr`), not only as an argument of a call.
fn copied_in_place(kind: &NodeKind) -> bool {
    use NodeKind::*;
    matches!(kind, Call(_) | DotType { .. } | IndexMap { .. } | Recv { .. })
}

fn is_literal(kind: &NodeKind) -> bool {
    matches!(
        kind,
        NodeKind::PtrLit { .. }
            | NodeKind::SliceLit { .. }
            | NodeKind::StructLit { .. }
            | NodeKind::ArrayLit { .. }
    )
}

impl InTurn for Gen<'_> {
    fn program(&self) -> &Program {
        self.program
    }

    fn is_array(&self, x: NodeId) -> bool {
        matches!(self.under_of(x), Type::Array { .. })
    }

    fn is_early(&self, n: NodeId) -> bool {
        self.early.contains_key(&n)
    }

    fn hold_now(&mut self, n: NodeId) {
        self.keep(n);
    }
}
