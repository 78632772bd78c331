//! Map keys: the runtime has functions that take a key of 4 or 8 bytes or a string by value; all others take its
//! address.
//! Rules: cmd/compile/internal/walk/walk.go `mapfast`; walk/order.go `mapKeyTemp`, `mapKeyReplaceStrConv`, go1.27.

use super::place::is_copied_for_address;
use crate::ir::node::*;
use crate::types::Tcx;
use crate::types::equality::Equality;
use crate::types::types::{Basic, Type, TypeId};

/// Maps store larger values, in bytes, outside the groups and have no specialised functions for them.
const MAX_FAST_ELEM: i64 = 128;

/// Suffix of the runtime functions for a map with these types that take the key by value.
pub fn fast_variant(tcx: &mut Tcx, key: TypeId, elem: TypeId) -> Option<&'static str> {
    if tcx.sizeof(elem) > MAX_FAST_ELEM {
        return None;
    }
    if is_one_string(tcx, key) {
        return Some("faststr");
    }
    if tcx.equality(key) != Equality::Memory {
        return None;
    }
    match (tcx.sizeof(key), tcx.has_pointers(key)) {
        (4, false) => Some("fast32"),
        (8, false) => Some("fast64"),
        (8, true) => Some("fast64ptr"),
        _ => None,
    }
}

/// Whether the type is a string, possibly nested in structs and arrays of one element.
fn is_one_string(tcx: &mut Tcx, ty: TypeId) -> bool {
    match tcx.types.under(ty).clone() {
        Type::Basic(Basic::String) => true,
        Type::Struct { fields } => match &fields[..] {
            [only] => &*only.name != "_" && is_one_string(tcx, only.ty),
            _ => false,
        },
        Type::Array { len: 1, elem } => is_one_string(tcx, elem),
        _ => false,
    }
}

/// Whether the key of an operation on `map` is copied first: because the function takes its address, or because the fast
/// variant takes a word or string and the key is a struct or array around one.
pub fn is_key_copied(program: &Program, tcx: &mut Tcx, map: NodeId, key: NodeId) -> bool {
    let map = program.nodes[map].ty.map(|ty| tcx.types.under(ty).clone());
    let Some(Type::Map { key: key_ty, elem }) = map else { return false };
    if fast_variant(tcx, key_ty, elem).is_none() {
        return is_copied_for_address(program, tcx, key);
    }
    matches!(tcx.types.under(key_ty), Type::Struct { .. } | Type::Array { .. })
}
