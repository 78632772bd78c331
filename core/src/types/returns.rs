//! Terminating statements: whether control can reach the end of a function.
//! Rules: Go spec "Terminating statements"; cmd/compile/internal/types2/return.go, go1.27.

use super::check::Checker;
use crate::syntax::ast::{BranchTok, ExprKind, StmtId, StmtKind};

impl Checker {
    fn is_terminating(&self, s: StmtId, label: &str) -> bool {
        match &self.tcx.ast.stmts[s].kind {
            StmtKind::Decl(_)
            | StmtKind::Empty
            | StmtKind::Send { .. }
            | StmtKind::Assign { .. }
            | StmtKind::Call { .. }
            | StmtKind::Range { .. } => false,
            StmtKind::Labeled { label, stmt } => self.is_terminating(*stmt, &label.name),
            StmtKind::Expr(e) => {
                let call = self.unparen(*e);
                matches!(self.tcx.ast.exprs[call].kind, ExprKind::Call { .. })
                    && self.env.is_panic.contains(&call)
            }
            StmtKind::Return(_) => true,
            StmtKind::Branch { tok, .. } => matches!(tok, BranchTok::Goto | BranchTok::Fallthrough),
            StmtKind::Block(block) => self.is_terminating_list(&block.list, ""),
            StmtKind::If { then, els, .. } => els
                .is_some_and(|els| self.is_terminating_list(&then.list, "") && self.is_terminating(els, "")),
            StmtKind::Switch { body, .. } => {
                body.iter().any(|c| c.cases.is_none())
                    && body.iter().all(|c| {
                        self.is_terminating_list(&c.body, "") && !self.has_break_list(&c.body, label, true)
                    })
            }
            StmtKind::Select { body, .. } => body
                .iter()
                .all(|c| self.is_terminating_list(&c.body, "") && !self.has_break_list(&c.body, label, true)),
            StmtKind::For { cond, body, .. } => {
                cond.is_none() && !self.has_break_list(&body.list, label, true)
            }
        }
    }

    /// The last non-empty statement decides.
    pub(super) fn is_terminating_list(&self, list: &[StmtId], label: &str) -> bool {
        list.iter()
            .rev()
            .find(|&&s| !matches!(self.tcx.ast.stmts[s].kind, StmtKind::Empty))
            .is_some_and(|&s| self.is_terminating(s, label))
    }

    fn has_break_list(&self, list: &[StmtId], label: &str, implicit: bool) -> bool {
        list.iter().any(|&s| self.has_break(s, label, implicit))
    }

    /// Whether a break leaves the statement labelled `label` or, with `implicit`, the innermost one.
    fn has_break(&self, s: StmtId, label: &str, implicit: bool) -> bool {
        match &self.tcx.ast.stmts[s].kind {
            StmtKind::Decl(_)
            | StmtKind::Empty
            | StmtKind::Expr(_)
            | StmtKind::Send { .. }
            | StmtKind::Assign { .. }
            | StmtKind::Call { .. }
            | StmtKind::Return(_) => false,
            StmtKind::Labeled { stmt, .. } => self.has_break(*stmt, label, implicit),
            StmtKind::Branch { tok: BranchTok::Break, label: target } => match target {
                None => implicit,
                Some(target) => &*target.name == label,
            },
            StmtKind::Branch { .. } => false,
            StmtKind::Block(block) => self.has_break_list(&block.list, label, implicit),
            StmtKind::If { then, els, .. } => {
                self.has_break_list(&then.list, label, implicit)
                    || els.is_some_and(|els| self.has_break(els, label, implicit))
            }
            StmtKind::Switch { body, .. } => {
                !label.is_empty() && body.iter().any(|c| self.has_break_list(&c.body, label, false))
            }
            StmtKind::Select { body, .. } => {
                !label.is_empty() && body.iter().any(|c| self.has_break_list(&c.body, label, false))
            }
            StmtKind::For { body, .. } | StmtKind::Range { body, .. } => {
                !label.is_empty() && self.has_break_list(&body.list, label, false)
            }
        }
    }
}
