//! Evaluation order within a statement: calls and allocations first, then literals and conversions to interface, then
//! the rest in place. `f(s[9], <-c)` receives before the index fails.
//! In: the expressions of a statement. Out: values of the parts evaluated early (`Run::early`).
//! Rules: cmd/compile/internal/walk/order.go `expr1`; complit.go `walkCompLit`, convert.go, expr.go `walkCall1`,
//! go1.27.

use super::Run;
use super::assign::Spot;
use super::value::V;
use crate::escape::{IfaceData, iface_data, is_direct_iface};
use crate::ir::node::*;
use crate::types::types::Type;
use crate::walk::in_turn::{Changed, InTurn, Target, is_copied, is_leaf};

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

    /// The same for the operands of a node that is itself evaluated in place.
    pub(super) fn prepare_operands(&mut self, n: NodeId) {
        let operands = self.operands(n);
        self.prepare(&operands);
    }

    /// The same for an expression with several values: its operands may end the function before it executes.
    pub(super) fn prepare_call(&mut self, n: NodeId) {
        if self.state.is_some() {
            self.flow.live.insert(n);
            self.begin(n);
            self.begun.insert(n);
            self.prepare_operands(n);
            self.flow.cut.insert(n);
        }
    }

    /// Children of the node without its `init`.
    pub(super) fn operands(&self, n: NodeId) -> Vec<NodeId> {
        let mut children = Vec::new();
        self.program.for_each_child(n, &mut |child| children.push(child));
        children.split_off(self.program.nodes[n].init.len().min(children.len()))
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
        let (whole, hoisted) = self.role(n);
        if !whole {
            self.calls_first_in(n);
        }
        if let NodeKind::InlCall { .. } = node.kind {
            // The result is read in place.
            self.run_body(n);
            self.ran.insert(n);
        } else if hoisted {
            if !whole {
                self.literals_first_in(n);
            }
            self.begun.remove(&n);
            let v = self.finish(n);
            self.early.insert(n, v);
        } else if !self.is_place(n) {
            // Cut until its operands have been evaluated.
            self.flow.cut.insert(n);
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

    /// The same for the right side of an assignment: a slice expression or an append in place is not spilled.
    pub(super) fn calls_first_of(&mut self, y: NodeId, x: NodeId) {
        let nodes = &self.program.nodes;
        let from = match &nodes[y].kind {
            NodeKind::Slice { x, .. } => Some(*x),
            NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, args } => args.first().copied(),
            _ => return self.calls_first(y),
        };
        let named = matches!(nodes[x].kind, NodeKind::Local(_) | NodeKind::Global(_));
        let same = from.is_some_and(|from| crate::walk::same_place(self.program, x, from));
        if !named && !same {
            return self.calls_first(y);
        }
        if self.state.is_some() {
            self.flow.live.insert(y);
            self.begin(y);
            self.begun.insert(y);
            self.calls_first_in(y);
            self.flow.cut.insert(y);
        }
    }

    fn calls_first_in(&mut self, n: NodeId) {
        let program = self.program;
        match &program.nodes[n].kind {
            // `append(s, make([]T, n)...)` only extends.
            NodeKind::NaryBuiltin { op: NaryBuiltin::Append { ddd: true }, args } => {
                for &arg in args {
                    match program.nodes[arg].kind {
                        NodeKind::MakeSlice { len, cap: None } => self.calls_first(len),
                        _ => self.calls_first(arg),
                    }
                }
            }
            NodeKind::Conv { op: ConvOp::Iface, x } => {
                self.calls_first(*x);
                if !self.early.contains_key(x)
                    && !self.is_place(*x)
                    && matches!(iface_data(program, self.tcx, n), IfaceData::Copy)
                {
                    self.literals_first_in(*x);
                    self.hold(*x);
                }
            }
            _ => {
                for operand in self.operands(n) {
                    self.calls_first(operand);
                }
            }
        }
    }

    /// Whether a node is evaluated as a whole, in its own order; and whether it is hoisted before the statement.
    fn role(&mut self, n: NodeId) -> (bool, bool) {
        let program = self.program;
        match &program.nodes[n].kind {
            NodeKind::AndAnd { .. } | NodeKind::OrOr { .. } | NodeKind::InlCall { .. } => (true, true),
            NodeKind::MapLit { entries } => {
                let fixed = |n: NodeId| crate::walk::is_static(program, n);
                let dynamic = entries.iter().any(|&(key, value)| !fixed(key) || !fixed(value));
                (dynamic, dynamic)
            }
            // Borrowed bytes must not change before the lookup.
            NodeKind::IndexMap { key, assigned: false, .. } => {
                (false, matches!(program.nodes[*key].kind, NodeKind::Conv { op: ConvOp::Bytes2Str, .. }))
            }
            kind => (false, is_copied(kind, self.tcx)),
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
                let direct = program.nodes[*x].ty.is_some_and(|ty| is_direct_iface(self.tcx, ty));
                if !direct {
                    self.hold(n);
                }
            }
            NodeKind::IndexMap { assigned: false, .. } | NodeKind::AddStr { .. } => {
                self.literals_first_in(n);
                for operand in self.operands(n) {
                    self.hold(operand);
                }
            }
            _ => self.literals_first_in(n),
        }
    }

    pub(super) fn literals_first_in(&mut self, n: NodeId) {
        for operand in self.operands(n) {
            self.literals_first(operand);
        }
    }

    /// Evaluates an operand now and keeps its value for later.
    fn hold(&mut self, n: NodeId) {
        if self.state.is_some() && !is_leaf(&self.program.nodes[n].kind) && !self.early.contains_key(&n) {
            let v = self.eval(n);
            self.early.insert(n, v);
        }
    }
}

impl InTurn for Run<'_> {
    fn program(&self) -> &Program {
        self.program
    }

    fn is_array(&self, x: NodeId) -> bool {
        let ty = self.program.nodes[x].ty;
        ty.is_some_and(|ty| matches!(self.tcx.types.under(ty), Type::Array { .. }))
    }

    fn is_early(&self, n: NodeId) -> bool {
        self.early.contains_key(&n)
    }

    fn hold_now(&mut self, n: NodeId) {
        self.literals_first(n);
        self.hold(n);
    }
}

impl Run<'_> {
    /// Prepares the assignments of one statement in order: operands that earlier ones may change are evaluated first.
    /// Returns the resolved targets, not yet stored to, and the values.
    pub(super) fn in_turn(&mut self, pairs: &[(Target, NodeId)]) -> Vec<(Spot, V)> {
        for &(target, _) in pairs {
            if let Target::Place(x) = target {
                self.calls_first(x);
            }
        }
        pairs.iter().for_each(|&(_, y)| self.calls_first(y));
        let mut changed = Changed::default();
        for &(target, y) in pairs {
            self.save(target, y, &mut changed);
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
