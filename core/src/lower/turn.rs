//! `a, b = x, y`: which operands must be evaluated before the first store, because an earlier store of the statement
//! may change them.
//! In: destinations and values, in order. Out: the operands to evaluate first, in order.
//! Rules: cmd/compile/internal/walk/assign.go `ascompatee`, go1.27.

use crate::ir::expr::is_array;
use crate::ir::node::*;
use crate::types::Tcx;

/// Left side of one assignment: an operand, or a result.
#[derive(Clone, Copy, Debug)]
pub enum Target {
    Place(NodeId),
    Result(VarId),
}

/// Operands to evaluate before the assignments. `value`: `None` for one that is already in a temporary.
/// `is_early`: whether an expression has been evaluated before the statement.
pub fn evaluated_first(
    program: &Program,
    tcx: &Tcx,
    pairs: &[(Target, Option<NodeId>)],
    is_early: &dyn Fn(NodeId) -> bool,
) -> Vec<NodeId> {
    evaluated_before_each(program, tcx, pairs, is_early).concat()
}

/// Operands to evaluate before the assignments, by assignment: those that an earlier one may change.
pub fn evaluated_before_each(
    program: &Program,
    tcx: &Tcx,
    pairs: &[(Target, Option<NodeId>)],
    is_early: &dyn Fn(NodeId) -> bool,
) -> Vec<Vec<NodeId>> {
    let mut turns = Turns { program, tcx, is_early, changed: Changed::default(), held: Vec::new() };
    let mut lists = Vec::new();
    for &(target, value) in pairs {
        let before = turns.held.len();
        turns.assignment(target, value);
        lists.push(turns.held.iter().skip(before).copied().collect());
    }
    lists
}

/// What earlier assignments of the statement have changed.
#[derive(Default)]
struct Changed {
    vars: Vec<VarId>,
    memory: bool,
    /// A result that deferred functions may read.
    result: bool,
}

struct Turns<'a> {
    program: &'a Program,
    tcx: &'a Tcx,
    is_early: &'a dyn Fn(NodeId) -> bool,
    changed: Changed,
    held: Vec<NodeId>,
}

impl Turns<'_> {
    fn assignment(&mut self, target: Target, value: Option<NodeId>) {
        let var = match target {
            Target::Result(var) => Some(var),
            Target::Place(x) if matches!(self.program.nodes[x].kind, NodeKind::Blank) => {
                return self.hold_if_changed(value);
            }
            Target::Place(x) => self.place(x),
        };
        self.hold_if_changed(value);
        let Some(var) = var else {
            self.changed.memory = true;
            return;
        };
        let v = &self.program.vars[var];
        if v.class == VarClass::Result && self.program.funcs[v.func].has_defer {
            self.changed.result = true;
        } else if in_memory(self.program, var) {
            self.changed.memory = true;
        } else {
            self.changed.vars.push(var);
        }
    }

    /// Holds operands of the place. Returns the variable that it is part of; `None`: memory.
    fn place(&mut self, mut x: NodeId) -> Option<VarId> {
        loop {
            match self.program.nodes[x].kind {
                NodeKind::Index { x: array, index, .. } if is_array(self.program, &self.tcx.types, array) => {
                    self.hold_if_changed(Some(index));
                    x = array;
                }
                NodeKind::Dot { x: inner, .. } => x = inner,
                NodeKind::Index { x: whole, index: key, .. } | NodeKind::IndexMap { x: whole, key, .. } => {
                    self.hold_if_changed(Some(whole));
                    self.hold_if_changed(Some(key));
                    return None;
                }
                NodeKind::Deref { x: pointer } | NodeKind::DotPtr { x: pointer, .. } => {
                    self.hold_if_changed(Some(pointer));
                    return None;
                }
                NodeKind::Local(var) => return Some(var),
                _ => return None,
            }
        }
    }

    fn hold_if_changed(&mut self, n: Option<NodeId>) {
        if let Some(n) = n.filter(|&n| self.may_change(n)) {
            self.held.push(n);
        }
    }

    fn may_change(&self, n: NodeId) -> bool {
        let program = self.program;
        if self.changed.result {
            return true;
        }
        if (self.is_early)(n) || self.held.contains(&n) {
            return false;
        }
        let node = &program.nodes[n];
        if let NodeKind::InlCall { results, .. } = &node.kind {
            return results.iter().any(|&result| self.may_change(result));
        }
        let reads = match node.kind {
            NodeKind::Local(var) if self.changed.vars.contains(&var) => return true,
            NodeKind::Local(var) => in_memory(program, var),
            NodeKind::Func(_)
            | NodeKind::MethodExpr { .. }
            | NodeKind::Literal(_)
            | NodeKind::Nil
            | NodeKind::Dot { .. }
            | NodeKind::DotType { .. }
            | NodeKind::Unary { op: UnOp::Plus | UnOp::Neg | UnOp::BitNot, .. }
            | NodeKind::AndAnd { .. }
            | NodeKind::OrOr { .. }
            | NodeKind::Conv { op: ConvOp::Conv | ConvOp::Nop | ConvOp::Iface, .. } => false,
            NodeKind::Binary { op, .. } => op.is_comparison(),
            _ => true,
        };
        if self.changed.memory && reads {
            return true;
        }
        let mut found = false;
        program.for_each_child(n, &mut |child| found = found || self.may_change(child));
        found
    }
}

/// Whether the variable may be written through its address.
fn in_memory(program: &Program, var: VarId) -> bool {
    let v = &program.vars[var];
    v.addr_taken || v.esc == Esc::Heap || v.class == VarClass::Closure && !v.by_val
}
