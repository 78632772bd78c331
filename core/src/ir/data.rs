//! Initial contents of package-level variables, as static initialisation lays them down.

use super::node::{FuncId, GlobalId, NodeId};
use crate::types::types::TypeId;
use std::rc::Rc;

/// A piece of a global's initial contents. What is not listed is zero.
#[derive(Clone, Debug)]
pub struct StaticData {
    pub global: GlobalId,
    pub offset: i64,
    pub value: StaticValue,
}

#[derive(Clone, Debug)]
pub enum StaticValue {
    /// A literal, in the representation of the node's type.
    Const(NodeId),
    /// A func value without captured variables.
    Func(FuncId),
    /// A method expression; a promoted method is not the function that it ends in.
    Method(NodeId),
    /// A pointer into a global or static temporary.
    Addr { global: GlobalId, offset: i64 },
    /// A slice of all `len` elements of a static temporary.
    Slice { global: GlobalId, len: i64 },
    /// `[]byte("…")`
    Bytes(Rc<[u8]>),
    /// First word of an interface of type `iface` that holds a `dynamic`; the data word is a piece of its own.
    Itab { dynamic: TypeId, iface: TypeId },
}
