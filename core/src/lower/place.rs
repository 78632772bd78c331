//! Which places are in memory, and which values fit registers.
//! Rules: cmd/compile/internal/ir/expr.go `IsAddressable`; walk/order.go `addrTemp`; ssagen's `canSSA`,
//! go1.27.

use super::constant::is_constant;
use crate::ir::expr::{outer_var, same_safe_expr};
use crate::ir::node::*;
use crate::types::Tcx;
use crate::types::types::{Basic, Type, TypeId};

/// Whether `x = append(slice, …)` appends to a slice in memory in place. gc copies operands other than variables and
/// constants to separate temporaries for each side, so with such operands the sides are never the same place.
pub fn appends_in_place(program: &Program, tcx: &mut Tcx, x: NodeId, slice: NodeId) -> bool {
    same_safe_expr(program, tcx, x, slice) && is_settled(program, x) && !in_registers(program, tcx, x)
}

fn is_settled(program: &Program, n: NodeId) -> bool {
    match program.nodes[n].kind {
        NodeKind::Local(_) | NodeKind::Global(_) | NodeKind::Literal(_) | NodeKind::Nil => true,
        NodeKind::Dot { x, .. } | NodeKind::DotPtr { x, .. } | NodeKind::Deref { x } => {
            is_settled(program, x)
        }
        NodeKind::Index { x, index, .. } => is_settled(program, x) && is_settled(program, index),
        _ => false,
    }
}

/// Whether an operand that is passed by address is copied first: it has no address, or taking that of a variable would
/// keep the variable out of registers. Constants are in read-only data.
pub fn is_copied_for_address(program: &Program, tcx: &mut Tcx, x: NodeId) -> bool {
    if is_constant(program, x) {
        return false;
    }
    if !is_addressable(program, tcx, x) {
        return true;
    }
    let var = outer_var(program, &tcx.types, x).filter(|&var| program.vars[var].class == VarClass::Auto);
    var.is_some_and(|var| var_in_registers(program, tcx, var))
}

fn is_addressable(program: &Program, tcx: &Tcx, n: NodeId) -> bool {
    match program.nodes[n].kind {
        NodeKind::Local(_) | NodeKind::Global(_) | NodeKind::DotPtr { .. } | NodeKind::Deref { .. } => true,
        NodeKind::Dot { x, .. } => is_addressable(program, tcx, x),
        NodeKind::Index { x, .. } => match program.nodes[x].ty.map(|ty| tcx.types.under(ty)) {
            Some(Type::Array { .. }) => is_addressable(program, tcx, x),
            Some(Type::Basic(Basic::String | Basic::UntypedString)) | None => false,
            Some(_) => true,
        },
        _ => false,
    }
}

/// Whether gc keeps the place in registers (ssagen's `canSSA`): part of a small local whose address is not taken.
pub fn in_registers(program: &Program, tcx: &mut Tcx, place: NodeId) -> bool {
    let var = outer_var(program, &tcx.types, place);
    var.is_some_and(|var| var_in_registers(program, tcx, var))
}

pub fn var_in_registers(program: &Program, tcx: &mut Tcx, var: VarId) -> bool {
    let v = &program.vars[var];
    let by_reference = v.class == VarClass::Closure && !v.by_val;
    let in_memory = v.class == VarClass::Result && program.funcs[v.func].has_defer;
    !v.addr_taken && v.esc != Esc::Heap && !by_reference && !in_memory && few_words(tcx, v.ty)
}

/// Whether values of the type fit registers: at most four words, arrays of at most one element, structs of at most four
/// fields.
pub fn few_words(tcx: &mut Tcx, ty: TypeId) -> bool {
    let size = tcx.sizeof(ty);
    if size == 0 || size > 32 {
        return size == 0;
    }
    match tcx.types.under(ty).clone() {
        Type::Array { len, elem } => len <= 1 && few_words(tcx, elem),
        Type::Struct { fields } => fields.len() <= 4 && fields.iter().all(|f| few_words(tcx, f.ty)),
        _ => true,
    }
}
