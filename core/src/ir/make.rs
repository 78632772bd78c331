//! Making nodes of the IR.
//! Invariant: a node begins as one the source could have written, with no verdict: what differs is set by who makes it.

use super::node::{Esc, Node, NodeId, NodeKind, Program, XPos};
use crate::types::types::TypeId;

impl Program {
    /// A new node; `ty` is `None` for statements.
    pub fn new_node(&mut self, pos: XPos, ty: Option<TypeId>, kind: NodeKind) -> NodeId {
        self.nodes.push(Node {
            pos,
            ty,
            init: Vec::new(),
            implicit: false,
            esc: Esc::Unknown,
            transient: false,
            kind,
        })
    }
}
