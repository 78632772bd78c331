//! `select`.
//! Rules: noder/reader.go `selectStmt`; typecheck/stmt.go `tcSelect`, go1.27.

use super::Noder;
use crate::ir::node::{As2, CommCase, ConvOp, NodeId, NodeKind, XPos};
use crate::span::Pos;
use crate::syntax::ast::{CommClause, Name};

impl Noder {
    pub(super) fn select_stmt(&mut self, pos: Pos, label: Option<Name>, clauses: &[CommClause]) -> NodeId {
        let mut cases = Vec::with_capacity(clauses.len());
        for clause in clauses {
            let comm = self.opt_stmt(clause.comm);
            let mut body = self.stmts(&clause.body);
            let mut comm = comm;
            if let Some(node) = comm {
                comm = Some(self.comm(clause.pos, node, &mut body));
            }
            cases.push(CommCase { pos: XPos { pos: clause.pos, inl: None }, comm, body });
        }
        self.stmt_node(pos, NodeKind::Select { label, cases })
    }

    /// Rewrites a communication to one of two forms: a send, or `a, b = <-c`. As in gc, a replaced `v := <-c` stays the
    /// definition of `v`, so escape analysis sees the new statement as an assignment.
    fn comm(&mut self, case_pos: Pos, comm: NodeId, body: &mut Vec<NodeId>) -> NodeId {
        let pos = self.node_pos(comm);
        match self.prog.nodes[comm].kind.clone() {
            NodeKind::Assign { x, y: Some(y), def } => {
                if !def && self.is_iface_conv(y) {
                    return self.comm_through_temp(case_pos, comm, y, body);
                }
                let recv = self.without_implicit_conv(y);
                let init = std::mem::take(&mut self.prog.nodes[comm].init);
                let blank = self.blank();
                let node = self.stmt_node(
                    pos,
                    NodeKind::Assign2 { op: As2::SelRecv, lhs: vec![x, blank], rhs: vec![recv], def },
                );
                self.prog.nodes[node].init = init;
                node
            }
            NodeKind::Assign2 { op: As2::Plain, rhs, .. } => {
                // The comma-ok form was read as `t1, t2 = <-c; a, b = t1, t2`: the first half is the communication.
                let mut init = std::mem::take(&mut self.prog.nodes[rhs[0]].init);
                body.insert(0, comm);
                let Some(recv) = init.pop() else { return comm };
                if let NodeKind::Assign2 { op, .. } = &mut self.prog.nodes[recv].kind {
                    *op = As2::SelRecv;
                }
                recv
            }
            NodeKind::ExprStmt { x } => {
                let (first, second) = (self.blank(), self.blank());
                let pos = self.node_pos(x);
                let init = std::mem::take(&mut self.prog.nodes[x].init);
                let kind = NodeKind::Assign2 {
                    op: As2::SelRecv,
                    lhs: vec![first, second],
                    rhs: vec![x],
                    def: false,
                };
                let node = self.stmt_node(pos, kind);
                self.prog.nodes[node].init = init;
                node
            }
            _ => comm,
        }
    }

    fn is_iface_conv(&self, n: NodeId) -> bool {
        matches!(self.prog.nodes[n].kind, NodeKind::Conv { op: ConvOp::Iface, .. })
    }

    /// `case i = <-c` with a conversion to an interface becomes `case tmp := <-c: i = tmp`.
    fn comm_through_temp(
        &mut self,
        pos: Pos,
        assign: NodeId,
        conv: NodeId,
        body: &mut Vec<NodeId>,
    ) -> NodeId {
        let NodeKind::Conv { op, x: recv } = self.prog.nodes[conv].kind else { return assign };
        let ty = self.ty(recv);
        let tmp = self.temp(pos, ty);
        let decl = self.decl_node(pos, tmp);
        let name = self.local(tmp);
        self.prog.nodes[conv].kind = NodeKind::Conv { op, x: name };
        body.insert(0, assign);
        let (target, blank) = (self.local(tmp), self.blank());
        let kind =
            NodeKind::Assign2 { op: As2::SelRecv, lhs: vec![target, blank], rhs: vec![recv], def: true };
        let node = self.stmt_node(pos, kind);
        self.prog.nodes[node].init.push(decl);
        self.prog.vars[tmp].defn = Some(node);
        node
    }

    fn without_implicit_conv(&self, n: NodeId) -> NodeId {
        match self.prog.nodes[n].kind {
            NodeKind::Conv { op: ConvOp::Nop | ConvOp::Iface, x } if self.prog.nodes[n].implicit => x,
            _ => n,
        }
    }
}
