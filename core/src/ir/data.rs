//! Static contents of package-level variables.

use super::node::{FuncId, GlobalId, NodeId};
use crate::types::types::TypeId;
use std::rc::Rc;

/// Part of a global's initial contents; parts not listed are zero.
#[derive(Clone, Debug)]
pub struct StaticData {
    pub global: GlobalId,
    pub offset: i64,
    pub value: StaticValue,
}

#[derive(Clone, Debug)]
pub enum StaticValue {
    /// A literal, represented as the node's type.
    Const(NodeId),
    /// A func value without captured variables.
    Func(FuncId),
    /// A method expression; for a promoted method, not the function it forwards to.
    Method(NodeId),
    /// A pointer into a global or static temporary.
    Addr { global: GlobalId, offset: i64 },
    /// A slice of all `len` elements of a static temporary.
    Slice { global: GlobalId, len: i64 },
    /// `[]byte("…")`
    Bytes(Rc<[u8]>),
    /// First word of an `iface` interface that holds a `dynamic`; the data word is a separate piece.
    Itab { dynamic: TypeId, iface: TypeId },
}
