//! Which conversions to interface allocate, whatever "escapes to heap" says.
//! Rules: cmd/compile/internal/walk/convert.go `dataWord`, types/type.go `IsDirectIface`, go1.27.

use crate::ir::node::{ConvOp, Esc, NodeId, NodeKind, Program};
use crate::ir::reassign::ReassignOracle;
use crate::types::constant::Value;
use crate::types::context::Tcx;
use crate::types::types::{Basic, Type, TypeId};
use crate::version::Rule;

/// What the data word of a value converted to interface points to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IfaceData {
    /// The value is a pointer word itself (or an interface already).
    Direct,
    /// Size 0: the shared zero address.
    ZeroBase,
    /// One byte: an entry in the table of all 256 values.
    SmallTable,
    /// A constant, or a composite of constants: read-only data.
    Static,
    /// A copy in the frame.
    StackTemp,
    /// `convT16`, `convT32`, `convT64`: allocates unless the bits are below 256.
    Word(u8),
    /// `convTstring`: allocates unless empty.
    Str,
    /// `convTslice`: allocates unless nil.
    Slice,
    /// `convT` or `convTnoptr`.
    Copy,
}

/// Size limit, in bytes, for copying a converted value to the frame.
const MAX_TEMP: i64 = 1024;

/// Classifies `conv`, a conversion to interface, after escape analysis.
pub fn iface_data(program: &Program, tcx: &mut Tcx, conv: NodeId) -> IfaceData {
    let NodeKind::Conv { op: ConvOp::Iface, x } = program.nodes[conv].kind else { return IfaceData::Direct };
    let Some(ty) = program.nodes[x].ty else { return IfaceData::Direct };
    let in_frame = program.nodes[conv].esc == Esc::None && tcx.sizeof(ty) <= MAX_TEMP;
    match copied_data(tcx, ty) {
        data @ (IfaceData::Direct | IfaceData::ZeroBase | IfaceData::SmallTable) => data,
        _ if is_read_only(program, tcx, x) => IfaceData::Static,
        _ if in_frame => IfaceData::StackTemp,
        data => data,
    }
}

/// Data word for a value of type `ty` when nothing else is known about it.
pub fn copied_data(tcx: &mut Tcx, ty: TypeId) -> IfaceData {
    if tcx.is_interface(ty) || tcx.is_direct_iface(ty) {
        return IfaceData::Direct;
    }
    let size = tcx.sizeof(ty);
    if size == 0 {
        return IfaceData::ZeroBase;
    }
    if is_one_byte(tcx, ty) {
        return IfaceData::SmallTable;
    }
    let (align, pointers) = (tcx.alignof(ty), tcx.has_pointers(ty));
    match sole_component(tcx, ty) {
        Some(Type::Basic(Basic::String)) => return IfaceData::Str,
        Some(Type::Slice { .. }) => return IfaceData::Slice,
        _ => {}
    }
    match (size, align, pointers) {
        (2, 2, false) => IfaceData::Word(2),
        (4, 4, false) => IfaceData::Word(4),
        (8, 8, false) => IfaceData::Word(8),
        _ => IfaceData::Copy,
    }
}

/// Length in bytes of the constant string that `[]byte(x)` copies; `None` if `x` is not constant.
pub fn constant_length(program: &Program, x: NodeId) -> Option<i64> {
    match &program.nodes[x].kind {
        NodeKind::Literal(Value::Str(s)) => i64::try_from(s.len()).ok(),
        _ => None,
    }
}

/// The composite of constants that `x` is, or that `x`'s variable always holds. Where a conversion would copy such a
/// value, gc puts it in read-only data instead.
pub fn constant_composite(
    program: &Program,
    tcx: &Tcx,
    oracle: &ReassignOracle,
    x: NodeId,
) -> Option<NodeId> {
    // The result of an inlined call is in a variable by now.
    if matches!(program.nodes[x].kind, NodeKind::InlCall { .. }) {
        return None;
    }
    let value = oracle.static_value_within(program, x);
    (is_composite(program, value) && is_read_only(program, tcx, value)).then_some(value)
}

/// Whether `ty` is bool or a one-byte integer, possibly as the only component of structs and arrays.
fn is_one_byte(tcx: &mut Tcx, ty: TypeId) -> bool {
    matches!(
        sole_component(tcx, ty),
        Some(Type::Basic(Basic::Bool | Basic::Int8 | Basic::Uint8 | Basic::Byte))
    )
}

/// Strips one-field structs and one-element arrays.
fn sole_component(tcx: &Tcx, mut ty: TypeId) -> Option<Type> {
    for _ in 0..100 {
        match tcx.types.under(ty) {
            Type::Struct { fields } if fields.len() == 1 => ty = fields[0].ty,
            Type::Array { len: 1, elem } => ty = *elem,
            other => return Some(other.clone()),
        }
    }
    None
}

fn is_composite(program: &Program, n: NodeId) -> bool {
    matches!(program.nodes[n].kind, NodeKind::StructLit { .. } | NodeKind::ArrayLit { .. })
}

/// Whether converting `x` to interface puts its value in read-only data.
fn is_read_only(program: &Program, tcx: &Tcx, x: NodeId) -> bool {
    is_static_value(program, x) && (!is_composite(program, x) || tcx.has(Rule::CompositesInReadOnlyData))
}

/// Whether all parts are constants.
fn is_static_value(program: &Program, n: NodeId) -> bool {
    match &program.nodes[n].kind {
        NodeKind::Literal(_) | NodeKind::Nil => true,
        // `[]T(nil)` is a conversion, not a constant.
        NodeKind::Conv { op: ConvOp::Nop, x } if matches!(program.nodes[*x].kind, NodeKind::Nil) => false,
        NodeKind::Conv { op: ConvOp::Nop, x } => is_static_value(program, *x),
        NodeKind::StructLit { fields } => fields.iter().all(|f| is_static_value(program, f.value)),
        NodeKind::ArrayLit { elems, .. } => elems.iter().all(|e| is_static_value(program, e.value)),
        _ => false,
    }
}
