//! Go and defer statements: the calls that start them.
//! Rules: cmd/compile/internal/walk/stmt.go, go1.27.

use super::Lines;
use crate::diag::OPEN_DEFER;
use crate::ir::node::*;

impl Lines<'_> {
    pub(super) fn deferred(&mut self, n: NodeId, elsewhere: bool) {
        let (pos, esc) = (self.program.nodes[n].pos, self.program.nodes[n].esc);
        if elsewhere {
            self.call(pos, "deferprocat");
        } else if esc != Esc::Never {
            self.call(pos, "deferproc");
        } else if !self.open_defers {
            self.call(pos, "deferprocStack");
        } else {
            self.call(pos, OPEN_DEFER);
        }
    }

    /// Walks the call of a go or defer statement: its closure is a record, not an argument.
    pub(super) fn started(&mut self, call: NodeId) {
        let init = self.program.nodes[call].init.clone();
        self.nodes(&init);
        match &self.program.nodes[call].kind {
            NodeKind::Call(call) => self.node(call.fun),
            _ => self.node(call),
        }
    }
}
