//! Multiple assignment: operands that earlier assignments of the statement may change are evaluated before all of
//! them.
//! Rules: cmd/compile/internal/walk/assign.go `ascompatee`, go1.27.

use crate::escape::is_direct_iface;
use crate::ir::node::*;
use crate::types::Tcx;

/// What earlier assignments of the statement have changed.
#[derive(Default)]
pub struct Changed {
    vars: Vec<VarId>,
    memory: bool,
    /// A result that deferred functions may read.
    result: bool,
}

/// Left side of one assignment: an operand, or a result.
#[derive(Clone, Copy)]
pub enum Target {
    Place(NodeId),
    Result(VarId),
}

/// Evaluates the operands.
pub trait InTurn {
    fn program(&self) -> &Program;
    fn is_array(&self, x: NodeId) -> bool;
    /// Whether `n` was evaluated before the statement.
    fn is_early(&self, n: NodeId) -> bool;
    /// Evaluates `n` now; its value is used in place later.
    fn hold_now(&mut self, n: NodeId);

    /// Holds operands that earlier assignments may change, and records what this one changes.
    fn save(&mut self, target: Target, y: NodeId, changed: &mut Changed) {
        let var = match target {
            Target::Result(var) => Some(var),
            Target::Place(mut x) => loop {
                match self.program().nodes[x].kind {
                    NodeKind::Index { x: array, index, .. } if self.is_array(array) => {
                        self.hold_if_changed(index, changed);
                        x = array;
                    }
                    NodeKind::Paren { x: inner } | NodeKind::Dot { x: inner, .. } => x = inner,
                    NodeKind::Index { x: whole, index: key, .. }
                    | NodeKind::IndexMap { x: whole, key, .. } => {
                        self.hold_if_changed(whole, changed);
                        self.hold_if_changed(key, changed);
                        break None;
                    }
                    NodeKind::Deref { x: pointer } | NodeKind::DotPtr { x: pointer, .. } => {
                        self.hold_if_changed(pointer, changed);
                        break None;
                    }
                    NodeKind::Local(var) => break Some(var),
                    NodeKind::Blank => return self.hold_if_changed(y, changed),
                    _ => break None,
                }
            },
        };
        self.hold_if_changed(y, changed);
        let Some(var) = var else {
            changed.memory = true;
            return;
        };
        let program = self.program();
        let v = &program.vars[var];
        if v.class == VarClass::Result && program.funcs[v.func].has_defer {
            changed.result = true;
        } else if in_memory(program, var) {
            changed.memory = true;
        } else {
            changed.vars.push(var);
        }
    }

    fn hold_if_changed(&mut self, n: NodeId, changed: &Changed) {
        if self.may_change(n, changed) {
            self.hold_now(n);
        }
    }

    fn may_change(&self, n: NodeId, changed: &Changed) -> bool {
        let program = self.program();
        if changed.result {
            return true;
        }
        if self.is_early(n) {
            return false;
        }
        let node = &program.nodes[n];
        if let NodeKind::InlCall { results, .. } = &node.kind {
            return results.iter().any(|&result| self.may_change(result, changed));
        }
        let reads = match node.kind {
            NodeKind::Local(var) if changed.vars.contains(&var) => return true,
            NodeKind::Local(var) => in_memory(program, var),
            NodeKind::Func(_)
            | NodeKind::MethodExpr { .. }
            | NodeKind::Literal(_)
            | NodeKind::Nil
            | NodeKind::Paren { .. }
            | NodeKind::Dot { .. }
            | NodeKind::DotType { .. }
            | NodeKind::Unary { op: UnOp::Plus | UnOp::Neg | UnOp::BitNot, .. }
            | NodeKind::AndAnd { .. }
            | NodeKind::OrOr { .. }
            | NodeKind::Conv { op: ConvOp::Conv | ConvOp::Nop | ConvOp::Iface, .. } => false,
            NodeKind::Binary { op, .. } => {
                use BinOp::*;
                matches!(op, Eq | Ne | Lt | Le | Gt | Ge)
            }
            _ => true,
        };
        if changed.memory && reads {
            return true;
        }
        let mut found = false;
        program.for_each_child(n, &mut |child| found = found || self.may_change(child, changed));
        found
    }
}

/// Whether the variable may be written through its address.
fn in_memory(program: &Program, var: VarId) -> bool {
    let v = &program.vars[var];
    v.addr_taken || v.esc == Esc::Heap || v.class == VarClass::Closure && !v.by_val
}

/// Whether the node has no operands to evaluate.
pub fn is_leaf(kind: &NodeKind) -> bool {
    matches!(
        kind,
        NodeKind::Local(_)
            | NodeKind::Global(_)
            | NodeKind::GlobalOffset { .. }
            | NodeKind::Func(_)
            | NodeKind::Literal(_)
            | NodeKind::Nil
            | NodeKind::Type
            | NodeKind::Blank
            | NodeKind::LinksymAddr { .. }
            | NodeKind::MethodExpr { .. }
    )
}

/// Whether the expression is spilled to a temporary before its statement, after its operands are evaluated
/// (cmd/compile/internal/walk/order.go `expr1`).
pub fn is_copied(kind: &NodeKind, tcx: &mut Tcx) -> bool {
    match kind {
        NodeKind::Call(_)
        | NodeKind::Recv { .. }
        | NodeKind::Recover
        | NodeKind::New { .. }
        | NodeKind::MakeSlice { .. }
        | NodeKind::MakeMap { .. }
        | NodeKind::MakeChan { .. }
        | NodeKind::Slice { .. }
        | NodeKind::BinaryBuiltin { op: BinaryBuiltin::Copy | BinaryBuiltin::Complex, .. }
        | NodeKind::Conv { op: ConvOp::Str2Bytes | ConvOp::Str2BytesZeroCopy | ConvOp::Str2Runes, .. } => {
            true
        }
        NodeKind::UnaryBuiltin { op, .. } => {
            use UnaryBuiltin::*;
            matches!(op, Len | Cap | Real | Imag)
        }
        NodeKind::NaryBuiltin { op, .. } => {
            use NaryBuiltin::*;
            matches!(op, Append { .. } | Max | Min)
        }
        NodeKind::DotType { target, dynamic, .. } => dynamic.is_empty() && !is_direct_iface(tcx, *target),
        _ => false,
    }
}
