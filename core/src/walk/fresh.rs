//! Slices that are known to be empty at a statement: their first append fits into the buffer in the frame.
//! Rules: cmd/compile/internal/ssagen/ssa.go `append`; ssa/_gen/generic.rules (`makeslice` of nothing), go1.27.

use super::Walk;
use crate::ir::node::*;

/// Bytes of the buffer.
const BUFFER: i64 = 32;

impl Walk<'_> {
    /// After a statement: which slices it leaves empty. Whatever may run otherwise than in order ends all knowledge.
    pub(super) fn note_empty(&mut self, n: NodeId) {
        match &self.program.nodes[n].kind {
            NodeKind::Assign { x, y, .. } => self.note_value(*x, *y),
            NodeKind::Assign2 { op: As2::Plain, lhs, rhs, .. } => {
                for (&x, &y) in lhs.iter().zip(rhs) {
                    self.note_value(x, Some(y));
                }
            }
            NodeKind::Decl { .. } | NodeKind::ExprStmt { .. } => {}
            _ => self.empty.clear(),
        }
    }

    fn note_value(&mut self, x: NodeId, y: Option<NodeId>) {
        let NodeKind::Local(var) = self.program.nodes[x].kind else { return };
        let v = &self.program.vars[var];
        let own = v.outer.is_none() && !v.addr_taken && v.esc != Esc::Heap;
        if own && y.is_none_or(|y| self.is_empty_slice(y)) {
            self.empty.insert(var);
        } else {
            self.empty.remove(&var);
        }
    }

    fn is_empty_slice(&self, n: NodeId) -> bool {
        match self.program.nodes[n].kind {
            NodeKind::SliceLit { len, .. } => len == 0,
            NodeKind::Nil => true,
            NodeKind::MakeSlice { len, cap } => {
                self.is_nothing(len) && cap.is_none_or(|cap| self.is_nothing(cap))
            }
            NodeKind::Conv { op: ConvOp::Nop, x } => self.is_empty_slice(x),
            _ => false,
        }
    }

    /// A size that is known to be 0.
    pub(super) fn is_nothing(&self, n: NodeId) -> bool {
        self.known(n).is_some_and(|value| value.to_int().as_i64() == Some(0))
    }

    /// An append that never has to look for memory.
    pub(super) fn fits_buffer(&mut self, n: NodeId, args: &[NodeId]) -> bool {
        let [slice, added @ ..] = args else { return false };
        let NodeKind::Local(var) = self.program.nodes[*slice].kind else { return false };
        if self.program.nodes[n].esc == Esc::Heap || !self.empty.contains(&var) {
            return false;
        }
        let Some(elem) = self.elem(self.program.nodes[n].ty) else { return false };
        let size = self.tcx.sizeof(elem);
        (1..=BUFFER).contains(&size) && added.len() as i64 <= BUFFER / size
    }
}
