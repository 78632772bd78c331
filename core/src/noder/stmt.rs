//! Statements.
//! Rules: noder/writer.go `stmts`, `stmt1`; noder/reader.go `stmts`, `stmt1`; typecheck/stmt.go, go1.27.

use super::Noder;
use super::conv::bin_op;
use crate::ir::node::{BinOp, NodeId, NodeKind};
use crate::span::Pos;
use crate::syntax::ast::{Block, BranchTok, CallTok, Decl, ExprId, Name, Operator, StmtId, StmtKind};
use crate::types::constant::Value;
use crate::types::types::{Type, TypeId};

impl Noder {
    /// Reads a statement list without its unreachable statements.
    pub(super) fn stmts(&mut self, list: &[StmtId]) -> Vec<NodeId> {
        let (written, _) = self.split_written(list);
        let mut out = Vec::new();
        for &s in written {
            self.stmt1(s, &mut out);
        }
        out
    }

    pub(super) fn opt_stmts(&mut self, s: Option<StmtId>) -> Vec<NodeId> {
        s.map_or_else(Vec::new, |s| self.stmts(&[s]))
    }

    /// At most one node; several statements become a block.
    pub(super) fn opt_stmt(&mut self, s: Option<StmtId>) -> Option<NodeId> {
        let list = self.opt_stmts(s);
        self.block_of(list)
    }

    pub(super) fn block_of(&mut self, list: Vec<NodeId>) -> Option<NodeId> {
        match list.len() {
            0 | 1 => list.first().copied(),
            _ => {
                let pos = self.node_pos(list[0]);
                Some(self.stmt_node(pos, NodeKind::Block { list }))
            }
        }
    }

    pub(super) fn block(&mut self, block: &Block) -> Vec<NodeId> {
        self.stmts(&block.list)
    }

    /// The label right before the next statement: that of a loop or switch.
    fn label_before(&self, out: &[NodeId]) -> Option<Name> {
        let &last = out.last()?;
        if let NodeKind::Label { name } = &self.prog.nodes[last].kind { Some(name.clone()) } else { None }
    }

    fn stmt1(&mut self, s: StmtId, out: &mut Vec<NodeId>) {
        let pos = self.stmt_pos(s);
        let label = self.label_before(out);
        let node = match self.stmt_kind(s) {
            StmtKind::Empty => return,
            StmtKind::Block(block) => {
                let list = self.block(&block);
                out.extend(list);
                return;
            }
            StmtKind::Labeled { label, stmt } => {
                let kind = if &*label.name == "_" {
                    NodeKind::Block { list: Vec::new() }
                } else {
                    NodeKind::Label { name: label.name }
                };
                let node = self.stmt_node(pos, kind);
                out.push(node);
                return self.stmt1(stmt, out);
            }
            StmtKind::Decl(decls) => {
                for decl in decls {
                    match decl {
                        Decl::Var(var) => {
                            self.assign_stmt(var.pos, &var.names, var.values, out);
                        }
                        Decl::Const(_) | Decl::Type(_) | Decl::Import(_) | Decl::Func(_) => {}
                    }
                }
                return;
            }
            StmtKind::Assign { op: None, lhs, rhs: Some(rhs), def: _ } => {
                let lhs = self.unpack_list(lhs);
                return self.assign_stmt(pos, &lhs, Some(rhs), out);
            }
            StmtKind::Assign { op, lhs, rhs, def: _ } => self.assign_op(pos, op, lhs, rhs),
            StmtKind::Expr(x) => {
                let x = self.expr(x);
                self.expr_stmt(x)
            }
            StmtKind::Send { chan, value } => self.send(pos, chan, value),
            StmtKind::Branch { tok, label } => {
                let label = label.map(|l| l.name);
                let kind = match (tok, label) {
                    (BranchTok::Break, label) => NodeKind::Break { label },
                    (BranchTok::Continue, label) => NodeKind::Continue { label },
                    (BranchTok::Fallthrough, _) => NodeKind::Fallthrough,
                    (BranchTok::Goto, Some(label)) => NodeKind::Goto { label },
                    (BranchTok::Goto, None) => return,
                };
                self.stmt_node(pos, kind)
            }
            StmtKind::Call { tok, call } => {
                let call = self.expr(call);
                let at = self.checked.defer_at.get(&s).copied();
                let at = at.map(|e| self.expr(e));
                self.go_defer(pos, tok == CallTok::Go, call, at)
            }
            StmtKind::Return(results) => {
                let types = self.body().results.clone();
                let results = self.unpack_opt(results);
                let results = self.multi_expr(pos, &|_, i| types.get(i).copied(), &results);
                self.stmt_node(pos, NodeKind::Return { results })
            }
            StmtKind::If { init, cond, then, els } => match self.if_stmt(pos, init, cond, &then, els) {
                Some(node) => node,
                None => return,
            },
            StmtKind::For { init, cond, post, body } => {
                match self.for_stmt(pos, label, init, cond, post, &body) {
                    Some(node) => node,
                    None => return,
                }
            }
            StmtKind::Range { lhs, def: _, x, range_pos, body } => {
                self.range_stmt(range_pos, label, lhs, x, &body)
            }
            StmtKind::Switch { init, tag, body, rbrace: _ } => {
                self.switch_stmt(s, pos, label, init, tag, &body)
            }
            StmtKind::Select { body, rbrace: _ } => self.select_stmt(pos, label, &body),
        };
        out.push(node);
    }

    pub(super) fn expr_stmt(&mut self, x: NodeId) -> NodeId {
        let pos = self.node_pos(x);
        self.stmt_node(pos, NodeKind::ExprStmt { x })
    }

    /// `x op= y`, `x++`.
    fn assign_op(&mut self, pos: Pos, op: Option<Operator>, lhs: ExprId, rhs: Option<ExprId>) -> NodeId {
        let lhs_type = self.type_of(lhs);
        let x = self.expr(lhs);
        self.check_assign(x);
        let op = op.and_then(bin_op).unwrap_or(BinOp::Add);
        let (y, inc_dec) = match rhs {
            None => {
                let ty = self.ty(x);
                (self.one(pos, ty), true)
            }
            Some(rhs) => {
                let want = match op {
                    BinOp::Lsh | BinOp::Rsh => None,
                    BinOp::Add
                    | BinOp::Sub
                    | BinOp::Mul
                    | BinOp::Div
                    | BinOp::Mod
                    | BinOp::And
                    | BinOp::Or
                    | BinOp::Xor
                    | BinOp::AndNot
                    | BinOp::Eq
                    | BinOp::Ne
                    | BinOp::Lt
                    | BinOp::Le
                    | BinOp::Gt
                    | BinOp::Ge => Some(lhs_type),
                };
                (self.conv_expr(want, rhs, true), false)
            }
        };
        self.stmt_node(pos, NodeKind::AssignOp { op, x, y, inc_dec })
    }

    /// The literal 1 of a numeric type.
    fn one(&mut self, pos: Pos, ty: TypeId) -> NodeId {
        let value = self.fix_value(ty, &Value::Int(1));
        self.node(pos, Some(ty), NodeKind::Literal(value))
    }

    fn send(&mut self, pos: Pos, chan: ExprId, value: ExprId) -> NodeId {
        let chan_type = self.type_of(chan);
        let elem = self.core(chan_type).and_then(|t| match self.checked.tcx.get(t) {
            Type::Chan { elem, .. } => Some(*elem),
            _ => None,
        });
        let chan = self.expr(chan);
        let value = self.conv_expr(elem, value, true);
        self.stmt_node(pos, NodeKind::Send { chan, value })
    }
}
