//! What a `for range` loop runs over, and the loops that become a single call.
//! Rules: cmd/compile/internal/walk/range.go `walkRange`, `isMapClear`; walk/order.go `ORANGE`, go1.27.

use crate::ir::expr::same_safe_expr;
use crate::ir::node::*;
use crate::types::Tcx;
use crate::types::types::{Basic, Type, TypeId, typ};

/// What a loop runs over.
#[derive(Clone, Copy)]
pub enum Over {
    Slice {
        elem: TypeId,
    },
    Array {
        elem: TypeId,
        /// Number of elements.
        len: i64,
        /// The operand is a pointer to the array; otherwise the loop copies the array if it uses its elements.
        by_pointer: bool,
    },
    String,
    Map {
        key: TypeId,
        elem: TypeId,
    },
    Chan {
        elem: TypeId,
    },
    /// The integers of this type below the operand.
    Int(TypeId),
}

impl Over {
    /// What the operand `x` of a loop is. `None` for a function: such loops are rewritten before.
    pub fn of(program: &Program, tcx: &mut Tcx, x: NodeId) -> Option<Self> {
        let ty = program.nodes[x].ty?;
        let under = tcx.under(ty);
        Some(match *tcx.get(under) {
            Type::Slice { elem } => Self::Slice { elem },
            Type::Array { elem, len } => Self::Array { elem, len, by_pointer: false },
            Type::Pointer { elem } => {
                let pointee = tcx.under(elem);
                let Type::Array { elem, len } = *tcx.get(pointee) else { return None };
                Self::Array { elem, len, by_pointer: true }
            }
            Type::Basic(Basic::String | Basic::UntypedString) => Self::String,
            Type::Basic(_) => Self::Int(ty),
            Type::Map { key, elem } => Self::Map { key, elem },
            Type::Chan { elem, .. } => Self::Chan { elem },
            _ => return None,
        })
    }

    /// Types of the loop's first and second value.
    pub fn values(self) -> [Option<TypeId>; 2] {
        match self {
            Self::Slice { elem } | Self::Array { elem, .. } => [Some(typ::INT), Some(elem)],
            Self::String => [Some(typ::INT), Some(typ::INT32)],
            Self::Map { key, elem } => [Some(key), Some(elem)],
            Self::Chan { elem } => [Some(elem), None],
            Self::Int(ty) => [Some(ty), None],
        }
    }
}

/// What is evaluated for the operand `x`: `[]byte(s)` reads the bytes of `s` in place.
pub fn operand(program: &Program, x: NodeId) -> NodeId {
    match program.nodes[x].kind {
        NodeKind::Conv { op: ConvOp::Str2Bytes, x } => x,
        _ => x,
    }
}

/// Whether the loop is `for k := range m { delete(m, k) }`, which clears the map.
pub fn clears_map(program: &Program, tcx: &mut Tcx, n: NodeId) -> bool {
    let nodes = &program.nodes;
    let NodeKind::Range { x: map, key: Some(key), value: None, ref body, def: true, .. } = nodes[n].kind
    else {
        return false;
    };
    let Some(Over::Map { key: key_ty, .. }) = Over::of(program, tcx, map) else { return false };
    let &[only] = &body[..] else { return false };
    let only = match nodes[only].kind {
        NodeKind::ExprStmt { x } => x,
        _ => only,
    };
    let NodeKind::NaryBuiltin { op: NaryBuiltin::Delete, ref args } = nodes[only].kind else { return false };
    let &[m, k] = &args[..] else { return false };
    is_reflexive(tcx, key_ty) && same_safe_expr(program, tcx, m, map) && same_safe_expr(program, tcx, k, key)
}

/// Whether every value of the type equals itself.
fn is_reflexive(tcx: &mut Tcx, ty: TypeId) -> bool {
    match tcx.under_type(ty) {
        Type::Basic(basic) => {
            use Basic::*;
            !matches!(basic, Float32 | Float64 | Complex64 | Complex128)
        }
        Type::Array { elem, .. } => is_reflexive(tcx, elem),
        Type::Struct { fields } => fields.iter().all(|field| is_reflexive(tcx, field.ty)),
        Type::Interface(_) => false,
        _ => true,
    }
}
