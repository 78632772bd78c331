//! Decisions made before any IR exists: constant conditions and unreachable statements.
//! Rules: noder/writer.go `staticBool`, `terminates`, `hasFallthrough`, go1.27.

use super::Noder;
use crate::syntax::ast::{BranchTok, ExprId, ExprKind, Operator, StmtId, StmtKind};
use crate::types::constant::Value;
use crate::types::info::Mode;

/// The static value of a condition.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Static {
    False,
    Unknown,
    True,
}

impl Noder {
    /// The static value of a condition; drops operands that cannot affect it (see `folded`).
    pub(super) fn static_bool(&mut self, e: ExprId) -> Static {
        let e = self.folded.get(&e).copied().unwrap_or(e);
        if let Some(Value::Bool(value)) = self.tv(e).value {
            return if value { Static::True } else { Static::False };
        }
        let ExprKind::Operation { op, x, y } = self.kind(e) else { return Static::Unknown };
        match (op, y) {
            (Operator::Not, None) => self.static_bool(x),
            (Operator::AndAnd, Some(y)) => {
                let left = self.static_bool(x);
                if left == Static::False {
                    self.folded.insert(e, x);
                    return left;
                }
                let right = self.static_bool(y);
                if left == Static::True || right == Static::False {
                    self.drop_constant(e, x, y);
                    return right;
                }
                Static::Unknown
            }
            (Operator::OrOr, Some(y)) => {
                let left = self.static_bool(x);
                if left == Static::True {
                    self.folded.insert(e, x);
                    return left;
                }
                let right = self.static_bool(y);
                if left == Static::False || right == Static::True {
                    self.drop_constant(e, x, y);
                    return right;
                }
                Static::Unknown
            }
            _ => Static::Unknown,
        }
    }

    fn drop_constant(&mut self, e: ExprId, x: ExprId, y: ExprId) {
        let x = self.folded.get(&x).copied().unwrap_or(x);
        if self.tv(x).value.is_some() {
            self.folded.insert(e, y);
        }
    }

    /// Whether control never reaches the next statement.
    pub(super) fn terminates(&mut self, s: Option<StmtId>) -> bool {
        let Some(s) = s else { return false };
        match self.stmt_kind(s) {
            StmtKind::Branch { tok, .. } => tok == BranchTok::Goto,
            StmtKind::Return(_) => true,
            StmtKind::Expr(x) => {
                let x = self.unparen(x);
                if let ExprKind::Call { fun, .. } = self.kind(x) {
                    let fun = self.unparen(fun);
                    matches!(self.kind(fun), ExprKind::Name(name) if &*name == "panic")
                        && self.tv(fun).mode == Mode::Builtin
                } else {
                    false
                }
            }
            StmtKind::If { cond, then, els, .. } => {
                let cond = self.static_bool(cond);
                (cond == Static::False || self.terminates_list(&then.list))
                    && (cond == Static::True || self.terminates(els))
            }
            StmtKind::Block(block) => self.terminates_list(&block.list),
            StmtKind::Empty
            | StmtKind::Labeled { .. }
            | StmtKind::Send { .. }
            | StmtKind::Decl(_)
            | StmtKind::Assign { .. }
            | StmtKind::Call { .. }
            | StmtKind::For { .. }
            | StmtKind::Range { .. }
            | StmtKind::Switch { .. }
            | StmtKind::Select { .. } => false,
        }
    }

    fn terminates_list(&mut self, list: &[StmtId]) -> bool {
        let last = self.last_non_empty(list);
        self.terminates(last)
    }

    pub(super) fn last_non_empty(&self, list: &[StmtId]) -> Option<StmtId> {
        list.iter().rev().copied().find(|&s| !matches!(self.checked.tcx.ast.stmts[s].kind, StmtKind::Empty))
    }

    pub(super) fn has_fallthrough(&self, list: &[StmtId]) -> bool {
        let mut last = self.last_non_empty(list);
        while let Some(s) = last {
            match &self.checked.tcx.ast.stmts[s].kind {
                StmtKind::Labeled { stmt, .. } => last = Some(*stmt),
                kind => return matches!(kind, StmtKind::Branch { tok: BranchTok::Fallthrough, .. }),
            }
        }
        false
    }
}
