//! Side effects of expressions.
//! Rules: cmd/compile/internal/staticinit/sched.go `AnySideEffects`, `canRepeat`, go1.27.

use crate::ir::node::*;

/// Whether evaluating `n` has an observable effect.
pub(super) fn any_side_effects(prog: &Program, n: NodeId) -> bool {
    prog.any(n, &mut |n| side_effect(prog, n))
}

fn side_effect(prog: &Program, n: NodeId) -> bool {
    let zero = |n: NodeId| matches!(&prog.nodes[n].kind, NodeKind::Literal(v) if v.sign() == 0);
    match &prog.nodes[n].kind {
        NodeKind::Binary { op: BinOp::Div | BinOp::Mod, y, .. } => {
            !matches!(&prog.nodes[*y].kind, NodeKind::Literal(v) if v.sign() != 0)
        }
        NodeKind::MakeMap { hint: size } | NodeKind::MakeChan { size } => {
            size.is_some_and(|size| !zero(size))
        }
        NodeKind::Conv { op, .. } => matches!(op, ConvOp::SliceToArr | ConvOp::SliceToArrPtr),
        NodeKind::UnaryBuiltin { op, .. } => {
            !matches!(op, UnaryBuiltin::Len | UnaryBuiltin::Cap | UnaryBuiltin::Real | UnaryBuiltin::Imag)
        }
        NodeKind::BinaryBuiltin { op, .. } => *op != BinaryBuiltin::Complex,
        NodeKind::Local(_)
        | NodeKind::Global(_)
        | NodeKind::Func(_)
        | NodeKind::Blank
        | NodeKind::Type
        | NodeKind::Literal(_)
        | NodeKind::Nil
        | NodeKind::Binary { .. }
        | NodeKind::AndAnd { .. }
        | NodeKind::OrOr { .. }
        | NodeKind::Unary { .. }
        | NodeKind::AddStr { .. }
        | NodeKind::Addr { .. }
        | NodeKind::PtrLit { .. }
        | NodeKind::MapLit { .. }
        | NodeKind::StructLit { .. }
        | NodeKind::ArrayLit { .. }
        | NodeKind::SliceLit { .. }
        | NodeKind::Dot { .. }
        | NodeKind::New { .. }
        | NodeKind::LinksymAddr { dict: Some(_), .. } => false,
        _ => true,
    }
}

/// Whether evaluating `n` twice gives the same as evaluating it once.
pub(super) fn can_repeat(prog: &Program, n: NodeId) -> bool {
    !prog.any(n, &mut |n| {
        side_effect(prog, n)
            || matches!(
                prog.nodes[n].kind,
                NodeKind::MakeChan { .. }
                    | NodeKind::MakeMap { .. }
                    | NodeKind::MapLit { .. }
                    | NodeKind::New { .. }
                    | NodeKind::PtrLit { .. }
                    | NodeKind::SliceLit { .. }
                    | NodeKind::Conv { op: ConvOp::Str2Bytes | ConvOp::Str2Runes, .. }
            )
    })
}
