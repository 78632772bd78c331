//! Evaluation order within a statement: calls and allocations first, then literals and conversions to interface, then
//! the rest in place. `f(s[9], <-c)` receives before the index fails.
//! In: the expressions of a statement. Out: values of the parts evaluated early (`Run::early`).
//! `lower` says which parts are in the first group; the second is walk's own.
//! Rules: cmd/compile/internal/walk/complit.go `walkCompLit`, convert.go, expr.go `walkCall1`, go1.27.

use super::Run;
use super::assign::Spot;
use super::value::V;
use crate::ir::node::*;
use crate::lower::order::{Act, When, is_assigned_directly, is_leaf, order};
use crate::lower::turn::{Target, evaluated_first};

impl Run<'_> {
    /// Evaluates what precedes the statement that contains these expressions.
    pub(super) fn prepare(&mut self, list: &[NodeId]) {
        for &n in list {
            self.calls_first(n);
        }
        for &n in list {
            self.literals_first(n);
        }
    }

    /// Evaluates what precedes the operands of a node that is itself evaluated in place.
    pub(super) fn prepare_operands(&mut self, n: NodeId) {
        let order = order(self.program, self.tcx, n);
        self.acts(&order.acts);
        self.literals_first_in(n);
    }

    /// Evaluates what precedes an expression with several values: its operands may end the function before it executes.
    pub(super) fn prepare_call(&mut self, n: NodeId) {
        if self.state.is_some() {
            self.flow.live.insert(n);
            self.begin(n);
            self.begun.insert(n);
            self.prepare_operands(n);
            self.flow.cut.insert(n);
        }
    }

    /// Runs the node's `init`, unless it ran early.
    pub(super) fn begin(&mut self, n: NodeId) {
        if !self.begun.remove(&n) {
            let program = self.program;
            self.block(&program.nodes[n].init);
        }
    }

    /// Evaluates calls and allocations in this operand.
    pub(super) fn calls_first(&mut self, n: NodeId) {
        if self.state.is_none() || self.visits >= super::MAX_VISITS {
            return;
        }
        let program = self.program;
        let node = &program.nodes[n];
        if is_leaf(&node.kind) && node.init.is_empty() {
            return;
        }
        // Discard leftovers of an earlier round that ended prematurely.
        self.early.remove(&n);
        self.begun.remove(&n);
        self.ran.remove(&n);
        self.flow.live.insert(n);
        self.begin(n);
        self.begun.insert(n);
        let order = order(program, self.tcx, n);
        self.acts(&order.acts);
        match order.when {
            When::Inlined => {
                // The result is read in place.
                self.run_body(n);
                self.ran.insert(n);
            }
            When::Copied | When::Whole => {
                if order.when == When::Copied {
                    self.literals_first_in(n);
                }
                self.begun.remove(&n);
                let v = self.finish(n);
                self.early.insert(n, v);
            }
            // Cut until its operands have been evaluated.
            When::InPlace if !self.is_place(n) => {
                self.flow.cut.insert(n);
            }
            When::InPlace => {}
        }
    }

    /// Performs what precedes an expression.
    fn acts(&mut self, acts: &[Act]) {
        for &act in acts {
            match act {
                Act::Order(n) => self.calls_first(n),
                Act::Copy(n) => self.hold_now(n),
            }
        }
    }

    /// Runs the body of an inlined call, unless it ran early.
    pub(super) fn run_body(&mut self, n: NodeId) {
        if let NodeKind::InlCall { body, .. } = &self.program.nodes[n].kind
            && !self.ran.remove(&n)
        {
            self.block(body);
            self.leave_entry();
        }
    }

    pub(super) fn single_result(&self, n: NodeId) -> Option<NodeId> {
        match &self.program.nodes[n].kind {
            NodeKind::InlCall { results, .. } if results.len() == 1 => results.first().copied(),
            _ => None,
        }
    }

    /// Evaluates the calls in `y`, the value assigned to `x`, before the statement.
    pub(super) fn calls_first_of(&mut self, y: NodeId, x: NodeId) {
        if !is_assigned_directly(self.program, self.tcx, x, y) {
            return self.calls_first(y);
        }
        if self.state.is_some() {
            self.flow.live.insert(y);
            self.begin(y);
            self.begun.insert(y);
            let order = order(self.program, self.tcx, y);
            self.acts(&order.acts);
            self.flow.cut.insert(y);
        }
    }

    /// Evaluates literals and conversions to interface in the rest of this operand.
    pub(super) fn literals_first(&mut self, n: NodeId) {
        if self.state.is_none() || self.early.contains_key(&n) {
            return;
        }
        let program = self.program;
        match &program.nodes[n].kind {
            NodeKind::InlCall { results, .. } => {
                results.iter().for_each(|&result| self.literals_first(result))
            }
            kind if is_literal(kind) => self.hold(n),
            NodeKind::Conv { op: ConvOp::Iface, x } => {
                self.literals_first(*x);
                let direct = program.nodes[*x].ty.is_some_and(|ty| self.tcx.is_direct_iface(ty));
                if !direct {
                    self.hold(n);
                }
            }
            NodeKind::IndexMap { assigned: false, .. } | NodeKind::AddStr { .. } => {
                self.literals_first_in(n);
                for operand in self.program.operands(n) {
                    self.hold(operand);
                }
            }
            _ => self.literals_first_in(n),
        }
    }

    pub(super) fn literals_first_in(&mut self, n: NodeId) {
        for operand in self.program.operands(n) {
            self.literals_first(operand);
        }
    }

    /// Evaluates an operand before the statement.
    fn hold_now(&mut self, n: NodeId) {
        self.literals_first(n);
        self.hold(n);
    }

    /// Evaluates an operand now and keeps its value for later.
    fn hold(&mut self, n: NodeId) {
        if self.state.is_some() && !is_leaf(&self.program.nodes[n].kind) && !self.early.contains_key(&n) {
            let v = self.eval(n);
            self.early.insert(n, v);
        }
    }

    /// Prepares the assignments of one statement in turn. Returns the resolved targets, not yet stored to, and the
    /// values.
    pub(super) fn in_turn(&mut self, pairs: &[(Target, NodeId)]) -> Vec<(Spot, V)> {
        for &(target, _) in pairs {
            if let Target::Place(x) = target {
                self.calls_first(x);
            }
        }
        pairs.iter().for_each(|&(_, y)| self.calls_first(y));
        let of_values: Vec<_> = pairs.iter().map(|&(target, y)| (target, Some(y))).collect();
        let early = &self.early;
        for n in evaluated_first(self.program, self.tcx, &of_values, &|n| early.contains_key(&n)) {
            self.hold_now(n);
        }
        let mut done = Vec::with_capacity(pairs.len());
        for &(target, y) in pairs {
            done.push(self.one_of_several(target, y));
        }
        done
    }

    fn one_of_several(&mut self, target: Target, y: NodeId) -> (Spot, V) {
        match target {
            Target::Result(_) => {
                self.literals_first(y);
                (Spot::Other, self.eval(y))
            }
            Target::Place(x) => {
                self.literals_first(x);
                // The map entry is created before the value is known.
                if let NodeKind::IndexMap { .. } = self.program.nodes[x].kind {
                    let spot = self.spot(x);
                    self.literals_first(y);
                    return (spot, self.eval(y));
                }
                self.literals_first(y);
                let v = self.eval(y);
                (self.spot(x), v)
            }
        }
    }
}

/// Whether the node is built in memory of its own.
pub(super) fn is_literal(kind: &NodeKind) -> bool {
    matches!(
        kind,
        NodeKind::PtrLit { .. }
            | NodeKind::SliceLit { .. }
            | NodeKind::StructLit { .. }
            | NodeKind::ArrayLit { .. }
            | NodeKind::MapLit { .. }
            | NodeKind::MethodValue { .. }
            | NodeKind::Closure { .. }
    )
}
