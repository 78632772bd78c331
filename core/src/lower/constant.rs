//! Expressions of constants alone, which gc lays down in read-only data.
//! Rules: cmd/compile/internal/walk/complit.go `isStaticCompositeLiteral`, go1.27.

use crate::ir::node::*;

/// Whether `n` is a constant or a composite of constants.
pub fn is_constant(program: &Program, n: NodeId) -> bool {
    match &program.nodes[n].kind {
        NodeKind::Literal(_) | NodeKind::Nil => true,
        NodeKind::StructLit { fields } => fields.iter().all(|field| is_constant(program, field.value)),
        NodeKind::ArrayLit { elems, .. } => elems.iter().all(|elem| is_constant(program, elem.value)),
        NodeKind::Conv { op: ConvOp::Nop, x } => is_constant(program, *x),
        _ => false,
    }
}

/// Whether this entry of a map literal needs no evaluation; gc inserts such entries first.
pub fn is_static_entry(program: &Program, &(key, value): &(NodeId, NodeId)) -> bool {
    let is_static = |n| !matches!(program.nodes[n].kind, NodeKind::Conv { .. }) && is_constant(program, n);
    is_static(key) && is_static(value)
}

/// Whether `n` is a composite of zeroes. For comparisons gc uses the runtime's zero area, which is not a constant.
pub fn is_zero_literal(program: &Program, n: NodeId) -> bool {
    matches!(program.nodes[n].kind, NodeKind::StructLit { .. } | NodeKind::ArrayLit { .. })
        && crate::ir::reassign::is_zero(program, n)
}
