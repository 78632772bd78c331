//! Which runtime calls a `select` becomes, and the operands of its cases, all of which are evaluated first, in order.
//! Rules: cmd/compile/internal/walk/select.go; walk/order.go `OSELECT`, go1.27.

use crate::ir::node::*;

/// What a `select` becomes, by its number of cases.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// No case: the goroutine waits for ever.
    Block,
    /// One case, without a choice: the plain operation, or the default's body.
    Plain,
    /// One communication and a default: the operation that does not wait.
    NonBlocking,
    /// `selectgo` chooses among several communications.
    Choice,
}

impl Form {
    pub fn of(cases: &[CommCase]) -> Self {
        match (cases.len(), cases.iter().any(|case| case.comm.is_none())) {
            (0, _) => Self::Block,
            (1, _) => Self::Plain,
            (2, true) => Self::NonBlocking,
            _ => Self::Choice,
        }
    }
}

/// The operation of a case.
#[derive(Clone, Copy)]
pub enum Comm<'a> {
    Send {
        chan: NodeId,
        value: NodeId,
    },
    Receive {
        chan: NodeId,
        /// The receive expression.
        recv: NodeId,
        /// Where the value and whether there was one are stored; blank if the case has no such variables.
        places: &'a [NodeId],
    },
}

impl<'a> Comm<'a> {
    /// The operation of the statement `comm`. `None` if it is none, which the type checker has refused.
    pub fn of(program: &'a Program, comm: NodeId) -> Option<Self> {
        match program.nodes[comm].kind {
            NodeKind::Send { chan, value } => Some(Self::Send { chan, value }),
            NodeKind::Assign2 { ref lhs, ref rhs, .. } => {
                let &[recv] = &rhs[..] else { return None };
                let NodeKind::Recv { x: chan } = program.nodes[recv].kind else { return None };
                Some(Self::Receive { chan, recv, places: lhs })
            }
            _ => None,
        }
    }
}
