//! What expressions denote: constants, variables behind them, and whether two denote the same value.
//! Rules: cmd/compile/internal/ir/expr.go, go1.27.

use super::node::{BinOp, ConvOp, NodeId, NodeKind, Program, VarId};
use crate::types::Tcx;
use crate::types::types::{Type, TypeId, Types};

impl BinOp {
    pub fn is_comparison(self) -> bool {
        matches!(self, BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge)
    }
}

/// Value of a constant integer of 32 bits, signed (gc's IsSmallIntConst).
pub fn small_int_const(program: &Program, n: NodeId) -> Option<i64> {
    match &program.nodes[n].kind {
        NodeKind::Literal(value) => value.to_int().as_i64().filter(|&value| i32::try_from(value).is_ok()),
        _ => None,
    }
}

/// Whether both expressions denote one value and have no side effects (gc's SameSafeExpr).
pub fn same_safe_expr(program: &Program, tcx: &mut Tcx, l: NodeId, r: NodeId) -> bool {
    let (l, r) = (skip_conv_nop(program, l), skip_conv_nop(program, r));
    let (a, b) = (&program.nodes[l], &program.nodes[r]);
    if let (Some(x), Some(y)) = (a.ty, b.ty)
        && !tcx.identical(x, y)
    {
        return false;
    }
    let mut same = |x, y| same_safe_expr(program, tcx, x, y);
    match (&a.kind, &b.kind) {
        (NodeKind::Local(x), NodeKind::Local(y)) => x == y,
        (NodeKind::Global(x), NodeKind::Global(y)) => x == y,
        (NodeKind::Func(x), NodeKind::Func(y)) => x == y,
        (&NodeKind::Dot { x, field }, &NodeKind::Dot { x: y, field: g })
        | (&NodeKind::DotPtr { x, field }, &NodeKind::DotPtr { x: y, field: g }) => field == g && same(x, y),
        (&NodeKind::Deref { x }, &NodeKind::Deref { x: y }) => same(x, y),
        (&NodeKind::Unary { op, x }, &NodeKind::Unary { op: op2, x: y }) => op == op2 && same(x, y),
        (&NodeKind::Conv { op: ConvOp::Conv, x }, &NodeKind::Conv { op: ConvOp::Conv, x: y }) => same(x, y),
        (&NodeKind::Index { x, index: i, .. }, &NodeKind::Index { x: y, index: j, .. })
        | (&NodeKind::IndexMap { x, key: i, .. }, &NodeKind::IndexMap { x: y, key: j, .. }) => {
            same(x, y) && same(i, j)
        }
        (&NodeKind::Binary { op, x, y }, &NodeKind::Binary { op: op2, x: x2, y: y2 }) => {
            op == op2 && !op.is_comparison() && same(x, x2) && same(y, y2)
        }
        (NodeKind::Literal(x), NodeKind::Literal(y)) => x == y,
        (NodeKind::Nil, NodeKind::Nil) => true,
        _ => false,
    }
}

/// Strips field selections and array indexing: what an assignment to a part changes (gc's OuterValue).
pub fn outer_value(program: &Program, types: &Types, mut n: NodeId) -> NodeId {
    loop {
        n = match program.nodes[n].kind {
            NodeKind::Dot { x, .. } | NodeKind::Conv { op: ConvOp::Nop, x } => x,
            NodeKind::Index { x, .. } if is_array(program, types, x) => x,
            _ => return n,
        };
    }
}

/// The local variable that a place is part of.
pub fn outer_var(program: &Program, types: &Types, place: NodeId) -> Option<VarId> {
    match program.nodes[outer_value(program, types, place)].kind {
        NodeKind::Local(var) => Some(var),
        _ => None,
    }
}

/// Whether `x` is an array, not a pointer to one.
pub fn is_array(program: &Program, types: &Types, x: NodeId) -> bool {
    program.nodes[x].ty.is_some_and(|ty: TypeId| matches!(types.under(ty), Type::Array { .. }))
}

/// The operand beneath no-op conversions.
pub fn skip_conv_nop(program: &Program, mut n: NodeId) -> NodeId {
    while let NodeKind::Conv { op: ConvOp::Nop, x } = program.nodes[n].kind {
        n = x;
    }
    n
}
