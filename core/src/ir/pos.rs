//! Positions in the IR: where code is written, and the inlined calls that it was copied through.
//! Rules: cmd/internal/src/xpos.go, cmd/internal/obj/inl.go, go1.27.

use super::node::{FuncId, InlId, Program};
use crate::diag::{Printed, Remark, RemarkKind};
use crate::span::{Pos, SourceMap};
use crate::syntax::ast::Name;

/// A source position, and the inlined call that copied the code, if any.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct XPos {
    pub pos: Pos,
    pub inl: Option<InlId>,
}

impl XPos {
    /// The position in a copy made for the inlined call `inl`. Code that was copied into the original stays in its own
    /// call, and inlining gives no position to code without one.
    pub fn within(self, inl: Option<InlId>) -> XPos {
        if self.inl.is_none() && self.pos.is_known() { XPos { inl, ..self } } else { self }
    }
}

/// An inlined call.
#[derive(Clone, Debug)]
pub struct InlCall {
    pub parent: Option<InlId>,
    /// Position of the call itself.
    pub pos: Pos,
    pub callee: FuncId,
    pub callee_name: Name,
}

impl Program {
    /// Outermost source position, which gc prints.
    pub fn outermost(&self, pos: XPos) -> Pos {
        self.calls_around(pos.inl).last().map_or(pos.pos, |call| self.inlined[call].pos)
    }

    /// A remark at the outermost position of `pos`.
    pub fn remark(
        &self,
        sources: &SourceMap,
        pos: XPos,
        printed: Printed,
        kind: RemarkKind,
        text: String,
    ) -> Remark {
        let outermost = self.outermost(pos);
        let unknown_pos = !outermost.is_known();
        Remark { pos: sources.resolve(outermost), unknown_pos, printed, kind, text }
    }

    /// `innermost` and the inlined calls around it, from the inside out.
    pub fn calls_around(&self, innermost: Option<InlId>) -> impl Iterator<Item = InlId> {
        std::iter::successors(innermost, |&call| self.inlined[call].parent)
    }
}
