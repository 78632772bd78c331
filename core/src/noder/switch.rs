//! `switch` over values and types.
//! Rules: noder/writer.go `switchStmt`; noder/reader.go `switchStmt`, go1.27.

use super::Noder;
use crate::ir::node::{Case, NodeId, NodeKind, XPos};
use crate::span::Pos;
use crate::syntax::ast::{CaseClause, ExprId, ExprKind, Name, Operator, StmtId};
use crate::types::constant::{Value, compare};
use crate::types::info::Mode;
use crate::types::types::{Basic, Type, TypeId, Types};

impl Noder {
    pub(super) fn switch_stmt(
        &mut self,
        stmt: StmtId,
        pos: Pos,
        label: Option<Name>,
        init: Option<StmtId>,
        tag: Option<ExprId>,
        clauses: &[CaseClause],
    ) -> NodeId {
        let init = self.opt_stmt(init);
        let guard = tag.map(|tag| self.kind(tag));
        let node = if let Some(ExprKind::TypeSwitchGuard { lhs, x }) = guard {
            self.type_switch(stmt, pos, label, lhs, x, clauses)
        } else {
            self.value_switch(pos, label, tag, clauses)
        };
        self.prog.nodes[node].init = init.into_iter().collect();
        node
    }

    fn type_switch(
        &mut self,
        stmt: StmtId,
        pos: Pos,
        label: Option<Name>,
        lhs: Option<ExprId>,
        guard: ExprId,
        clauses: &[CaseClause],
    ) -> NodeId {
        let iface = self.type_of(guard);
        let tag = lhs.and_then(|lhs| self.name_text(lhs));
        let x = self.expr(guard);
        let node = self.stmt_node(pos, NodeKind::Fallthrough);
        let mut cases = Vec::with_capacity(clauses.len());
        for (i, clause) in clauses.iter().enumerate() {
            let exprs = self.unpack_opt(clause.cases);
            let mut list = Vec::with_capacity(exprs.len());
            for &e in &exprs {
                let entry = if self.is_nil(e) {
                    self.node(Pos::NONE, Some(Types::basic(Basic::UntypedNil)), NodeKind::Nil)
                } else {
                    self.expr_type(Some(iface), e)
                };
                list.push(entry);
            }
            let mut var = None;
            if let (Some(name), Some(&obj)) = (&tag, self.checked.info.implicit_vars.get(&(stmt, i))) {
                let at = exprs.last().map_or(clause.pos, |&last| self.type_expr_end(last));
                let ty = self.checked.tcx.obj(obj).ty;
                if self.recording.is_some() {
                    self.rtype(ty);
                }
                let ty = self.sub(ty);
                let id = self.new_local(at, name.clone(), ty, Some(obj));
                self.prog.vars[id].defn = Some(node);
                var = Some(id);
            }
            let body = self.stmts(&clause.body);
            cases.push(Case { pos: XPos { pos: clause.pos, inl: None }, list, var, body });
        }
        self.prog.nodes[node].kind = NodeKind::TypeSwitch { label, x, tag, cases };
        node
    }

    fn value_switch(
        &mut self,
        pos: Pos,
        label: Option<Name>,
        tag: Option<ExprId>,
        clauses: &[CaseClause],
    ) -> NodeId {
        let mut tag = tag;
        let mut clauses = clauses.to_vec();
        let (mut tag_type, tag_value) = match tag {
            Some(tag) => {
                let tv = self.tv(tag);
                (self.type_of(tag), tv.value)
            }
            None => (Types::basic(Basic::Bool), Some(Value::Bool(true))),
        };
        let is_chan = matches!(self.checked.tcx.types.under(tag_type), Type::Chan { .. });
        if let Some(value) = tag_value
            && let Some(taken) = self.constant_clause(&value, &clauses)
        {
            clauses = taken;
            tag = None;
            tag_type = Types::basic(Basic::Bool);
        }
        if !is_chan && self.needs_any(tag_type, &clauses) {
            tag_type = self.tcx_mut().new_interface(Vec::new(), Vec::new(), false);
        }
        let tag = tag.map(|tag| self.conv_expr(Some(tag_type), tag, true));
        let mut cases = Vec::with_capacity(clauses.len());
        for clause in &clauses {
            let want = (!is_chan).then_some(tag_type);
            let exprs = self.unpack_opt(clause.cases);
            let list = exprs.iter().map(|&e| self.conv_expr(want, e, true)).collect();
            let body = self.stmts(&clause.body);
            cases.push(Case { pos: XPos { pos: clause.pos, inl: None }, list, var: None, body });
        }
        self.stmt_node(pos, NodeKind::Switch { label, tag, cases })
    }

    /// The clause that a constant tag selects (empty: none), turned into the default. `None` if a case before it is not
    /// constant or it falls through.
    fn constant_clause(&mut self, tag: &Value, clauses: &[CaseClause]) -> Option<Vec<CaseClause>> {
        let mut target = None;
        'search: for clause in clauses {
            if clause.cases.is_none() {
                target = Some(clause);
            }
            for e in self.unpack_opt(clause.cases) {
                let value = self.tv(e).value?;
                if compare(tag, Operator::Eql, &value) {
                    target = Some(clause);
                    break 'search;
                }
            }
        }
        let Some(target) = target else { return Some(Vec::new()) };
        if self.has_fallthrough(&target.body) {
            return None;
        }
        Some(vec![CaseClause { cases: None, ..target.clone() }])
    }

    /// Whether tag and cases are compared as `any` because some case does not convert to the tag's type.
    fn needs_any(&mut self, tag_type: TypeId, clauses: &[CaseClause]) -> bool {
        for clause in clauses {
            for e in self.unpack_opt(clause.cases) {
                let ty = self.type_of(e);
                if !self.assignable(ty, tag_type) && (self.is_interface(ty) || self.is_interface(tag_type)) {
                    return true;
                }
            }
        }
        false
    }

    fn is_nil(&self, e: ExprId) -> bool {
        self.tv(self.unparen(e)).mode == Mode::NilValue
    }

    /// A type used as an operand: in a type switch case, a type assertion, `new` or `make`.
    pub(super) fn expr_type(&mut self, iface: Option<TypeId>, e: ExprId) -> NodeId {
        let pos = self.pos(e);
        let ty = self.tv(e).ty.unwrap_or(Types::basic(Basic::Invalid));
        let table = iface.is_some_and(|iface| !self.is_empty_interface(iface));
        let word = match iface {
            Some(iface) if table => self.itab(ty, iface),
            _ => self.rtype(ty),
        };
        let actual = self.typ(ty);
        let Some(mut word) = word else { return self.node(Pos::NONE, Some(actual), NodeKind::Type) };
        if table && self.is_interface(actual) {
            // An interface has no itab: use its run-time type.
            match self.rtype(ty) {
                Some(index) => word = index,
                None => return self.node(Pos::NONE, Some(actual), NodeKind::Type),
            }
        }
        let byte_ptr = self.tcx_mut().types.pointer_to(Types::basic(Basic::Uint8));
        let rtype = self.word_as(pos, word, byte_ptr);
        self.node(pos, Some(actual), NodeKind::DynamicType { rtype })
    }

    /// Position of a type-switch clause's variable: the end of the last type (gc's `typeExprEndPos`).
    fn type_expr_end(&self, mut e: ExprId) -> Pos {
        loop {
            let pos = self.pos(e);
            e = match &self.checked.tcx.ast.exprs[e].kind {
                ExprKind::Selector { x, .. } => return self.pos(*x),
                ExprKind::Paren(x)
                | ExprKind::Operation { x, .. }
                | ExprKind::ArrayType { elem: x, .. }
                | ExprKind::ChanType { elem: x, .. }
                | ExprKind::DotsType(x)
                | ExprKind::MapType { value: x, .. }
                | ExprKind::SliceType(x) => *x,
                ExprKind::InterfaceType { methods } => match methods.last() {
                    Some(last) => last.ty,
                    None => return pos,
                },
                ExprKind::FuncType { params, results } => match results.last().or(params.last()) {
                    Some(last) => last.ty,
                    None => return pos,
                },
                ExprKind::Index { index, .. } => match self.unpack_list(*index).last() {
                    Some(&last) => last,
                    None => return pos,
                },
                ExprKind::Name(_)
                | ExprKind::StructType { .. }
                | ExprKind::Bad
                | ExprKind::BasicLit { .. }
                | ExprKind::CompositeLit { .. }
                | ExprKind::KeyValue { .. }
                | ExprKind::FuncLit { .. }
                | ExprKind::Slice { .. }
                | ExprKind::Assert { .. }
                | ExprKind::TypeSwitchGuard { .. }
                | ExprKind::Call { .. }
                | ExprKind::List(_) => return pos,
            };
        }
    }
}
