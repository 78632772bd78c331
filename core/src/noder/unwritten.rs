//! Code that gc's writer leaves out: statements after one that ends the control flow, and branches that constants exclude.
//! In: the syntax tree of the package's functions. Out: ranges of positions, in order.
//! Rules: noder/writer.go `stmts`, `ifStmt`, `forStmt`, go1.27.

use super::Noder;
use super::fold::Static;
use crate::span::Pos;
use crate::syntax::ast::{Block, Decl, ExprKind, StmtId, StmtKind};
use crate::syntax::positions::statement_start;

/// Ranges of positions that do not overlap, in order.
pub(super) struct Unwritten(Vec<(Pos, Pos)>);

impl Unwritten {
    pub fn contains(&self, pos: Pos) -> bool {
        let next = self.0.partition_point(|&(start, _)| start <= pos);
        next.checked_sub(1).and_then(|i| self.0.get(i)).is_some_and(|&(_, end)| pos < end)
    }
}

impl Noder {
    /// Splits a statement list before the statements that gc's writer leaves out: those after one that ends the
    /// control flow and after the last label.
    pub(super) fn split_written<'s>(&mut self, list: &'s [StmtId]) -> (&'s [StmtId], &'s [StmtId]) {
        let ast = &self.checked.tcx.ast;
        let is_label = |&s: &StmtId| matches!(ast.stmts[s].kind, StmtKind::Labeled { .. });
        let first = list.iter().rposition(is_label).unwrap_or(0);
        let end = (first..list.len()).find(|&i| self.terminates(Some(list[i])));
        list.split_at(end.map_or(list.len(), |i| i + 1))
    }

    /// The code of the package that gc's writer leaves out.
    pub(super) fn unwritten(&mut self) -> Unwritten {
        let tcx = &self.checked.tcx;
        let decls = self.checked.files.iter().flat_map(|file| &file.decls).filter_map(|decl| match decl {
            Decl::Func(func) => func.body.clone(),
            Decl::Import(_) | Decl::Const(_) | Decl::Type(_) | Decl::Var(_) => None,
        });
        let literals = tcx.ast.exprs.iter().filter_map(|expr| match &expr.kind {
            ExprKind::FuncLit { body, .. } => Some(body.clone()),
            _ => None,
        });
        let bodies: Vec<Block> = decls.chain(literals).collect();
        let mut out = Vec::new();
        bodies.iter().for_each(|body| self.left_out_of_block(body, &mut out));
        out.sort_unstable();
        // Those of a literal may be inside another one.
        out.dedup_by(|inner, outer| inner.0 < outer.1);
        Unwritten(out)
    }

    fn left_out_of_block(&mut self, block: &Block, out: &mut Vec<(Pos, Pos)>) {
        self.left_out_of(&block.list, block.rbrace, out);
    }

    fn left_out_of(&mut self, list: &[StmtId], end: Pos, out: &mut Vec<(Pos, Pos)>) {
        let (written, rest) = self.split_written(list);
        written.iter().for_each(|&s| self.left_out_within(s, out));
        out.extend(rest.first().map(|&s| (self.statement_start(s), end)));
    }

    fn left_out_within(&mut self, s: StmtId, out: &mut Vec<(Pos, Pos)>) {
        match self.stmt_kind(s) {
            StmtKind::Block(block) | StmtKind::Range { body: block, .. } => {
                self.left_out_of_block(&block, out)
            }
            StmtKind::Labeled { stmt, .. } => self.left_out_within(stmt, out),
            StmtKind::If { cond, then, els, .. } => {
                let is_known = self.static_bool(cond);
                match is_known {
                    Static::False => out.push((then.pos, then.rbrace)),
                    Static::Unknown | Static::True => self.left_out_of_block(&then, out),
                }
                match els {
                    Some(els) if is_known == Static::True => {
                        out.push((self.statement_start(els), self.statement_end(els)));
                    }
                    Some(els) => self.left_out_within(els, out),
                    None => {}
                }
            }
            StmtKind::For { cond, body, .. } => match cond.map(|cond| self.static_bool(cond)) {
                Some(Static::False) => out.push((body.pos, body.rbrace)),
                _ => self.left_out_of_block(&body, out),
            },
            StmtKind::Switch { body, rbrace, .. } => {
                let ends = body.iter().skip(1).map(|clause| clause.pos).chain([rbrace]);
                body.iter().zip(ends).for_each(|(clause, end)| self.left_out_of(&clause.body, end, out));
            }
            StmtKind::Select { body, rbrace } => {
                let ends = body.iter().skip(1).map(|clause| clause.pos).chain([rbrace]);
                body.iter().zip(ends).for_each(|(clause, end)| self.left_out_of(&clause.body, end, out));
            }
            StmtKind::Empty
            | StmtKind::Expr(_)
            | StmtKind::Send { .. }
            | StmtKind::Decl(_)
            | StmtKind::Assign { .. }
            | StmtKind::Branch { .. }
            | StmtKind::Call { .. }
            | StmtKind::Return(_) => {}
        }
    }

    fn statement_start(&self, s: StmtId) -> Pos {
        let ast = &self.checked.tcx.ast;
        statement_start(ast, &ast.stmts[s])
    }

    /// End of an `else` branch: a block, or another `if`.
    fn statement_end(&self, s: StmtId) -> Pos {
        match self.stmt_kind(s) {
            StmtKind::Block(block) => block.rbrace,
            StmtKind::If { els: Some(els), .. } => self.statement_end(els),
            StmtKind::If { then, .. } => then.rbrace,
            _ => self.stmt_pos(s),
        }
    }
}
