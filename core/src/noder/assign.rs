//! Assignments, declarations with values, and value lists (including one call or comma-ok form for several).
//! Rules: noder/writer.go `assignStmt`, `multiExpr`; noder/reader.go `assignList`, `initDefn`, `multiExpr`;
//! typecheck/stmt.go `assign`, go1.27.

use super::Noder;
use crate::ir::node::{As2, NodeId, NodeKind, VarId};
use crate::span::Pos;
use crate::syntax::ast::ExprId;
use crate::types::types::{Type, TypeId};
use crate::version::Rule;

/// Required type of the i-th value; `None`: any.
pub(super) type WantedType<'a> = &'a dyn Fn(&mut Noder, usize) -> Option<TypeId>;

impl Noder {
    /// `lhs = rhs`, `lhs := rhs`, `var lhs = rhs`, `var lhs T`.
    pub(super) fn assign_stmt(
        &mut self,
        pos: Pos,
        lhs: &[ExprId],
        rhs: Option<ExprId>,
        out: &mut Vec<NodeId>,
    ) {
        let rhs = self.unpack_opt(rhs);
        let (vars, targets) = self.assign_list(lhs);
        let wanted = |noder: &mut Noder, i: usize| noder.target_type(lhs[i]);
        let values = self.multi_expr(pos, &wanted, &rhs);

        if values.is_empty() {
            for (&lhs, &target) in lhs.iter().zip(&targets) {
                let Some(var) = self.defined_var(lhs, target) else { continue };
                let decl = self.decl_node(pos, var);
                let node = self.stmt_node(pos, NodeKind::Assign { x: target, y: None, def: false });
                self.prog.nodes[node].init.push(decl);
                out.push(node);
            }
            return;
        }
        let def = !vars.is_empty();
        let node = if let ([x], [y]) = (&targets[..], &values[..]) {
            self.stmt_node(pos, NodeKind::Assign { x: *x, y: Some(*y), def })
        } else {
            self.stmt_node(pos, NodeKind::Assign2 { op: As2::Plain, lhs: targets, rhs: values, def })
        };
        self.init_defn(node, &vars);
        out.push(node);
    }

    fn defined_var(&self, lhs: ExprId, target: NodeId) -> Option<VarId> {
        if let NodeKind::Local(var) = self.prog.nodes[target].kind {
            return self.def_of(self.unparen(lhs)).map(|_| var);
        }
        None
    }

    /// Targets of an assignment, and the variables it declares.
    pub(super) fn assign_list(&mut self, lhs: &[ExprId]) -> (Vec<VarId>, Vec<NodeId>) {
        let mut vars = Vec::new();
        let mut targets = Vec::with_capacity(lhs.len());
        for &e in lhs {
            let name = self.unparen(e);
            if self.is_blank(name) {
                let blank = self.blank();
                targets.push(blank);
            } else if let Some(obj) = self.def_of(name) {
                let object = self.checked.tcx.obj(obj);
                let (pos, ident, ty) = (object.pos, object.name.clone(), object.ty);
                self.base_pos = pos;
                if self.recording.is_some() {
                    self.rtype(ty);
                }
                let ty = self.typ(ty);
                let var = self.new_local(pos, ident, ty, Some(obj));
                vars.push(var);
                let node = self.local(var);
                targets.push(node);
            } else {
                let target = self.expr(name);
                self.check_assign(target);
                targets.push(target);
            }
        }
        (vars, targets)
    }

    /// Marks a map element as assigned to.
    pub(super) fn check_assign(&mut self, target: NodeId) {
        if let NodeKind::IndexMap { assigned, .. } = &mut self.prog.nodes[target].kind {
            *assigned = true;
        }
    }

    pub(super) fn init_defn(&mut self, stmt: NodeId, vars: &[VarId]) {
        for &var in vars {
            self.prog.vars[var].defn = Some(stmt);
            let pos = self.prog.vars[var].pos.pos;
            let decl = self.decl_node(pos, var);
            self.prog.nodes[stmt].init.push(decl);
        }
    }

    /// The type that a value assigned to this expression takes; `None` for the blank identifier.
    pub(super) fn target_type(&self, lhs: ExprId) -> Option<TypeId> {
        let name = self.unparen(lhs);
        if self.is_blank(name) {
            return None;
        }
        if let Some(obj) = self.def_of(name).or_else(|| self.use_of(name)) {
            return Some(self.checked.tcx.obj(obj).ty);
        }
        Some(self.type_of(name))
    }

    /// Values of `exprs`, the i-th converted to `wanted(i)`. A single multi-value expression goes through temporaries.
    pub(super) fn multi_expr(&mut self, pos: Pos, wanted: WantedType, exprs: &[ExprId]) -> Vec<NodeId> {
        if let &[e] = exprs
            && let Some(types) = self.value_types(e)
        {
            return self.spread(pos, wanted, e, &types);
        }
        let mut values = Vec::with_capacity(exprs.len());
        for (i, &e) in exprs.iter().enumerate() {
            let want = wanted(self, i);
            values.push(self.conv_expr(want, e, true));
        }
        values
    }

    /// Types of a multi-value expression: a call's results, or value and success of a comma-ok form.
    fn value_types(&mut self, e: ExprId) -> Option<Vec<TypeId>> {
        let ty = self.tv(self.unparen(e)).ty?;
        match self.checked.tcx.get(ty) {
            Type::Tuple(params) if params.len() > 1 => {
                let types: Vec<TypeId> = params.iter().map(|p| p.ty).collect();
                Some(types.into_iter().map(|ty| self.ideal_type(ty, None)).collect())
            }
            _ => None,
        }
    }

    fn spread(&mut self, pos: Pos, wanted: WantedType, e: ExprId, types: &[TypeId]) -> Vec<NodeId> {
        let x = self.expr(e);
        let mut init = Vec::new();
        let mut lhs = Vec::new();
        let mut vars = Vec::new();
        let mut results = Vec::new();
        for (i, &ty) in types.iter().enumerate() {
            let actual = self.sub(ty);
            let tmp = self.temp(pos, actual);
            vars.push(tmp);
            let decl = self.decl_node(pos, tmp);
            init.push(decl);
            let target = self.local(tmp);
            lhs.push(target);
            let mut result = self.local(tmp);
            if let Some(want) = wanted(self, i)
                && !self.tcx_mut().identical(ty, want)
            {
                self.itab(ty, want);
                let (src, dst) = (ty, want);
                let want = self.sub(want);
                result = self.convert(pos, want, result, true);
                self.note_type_word(result, src, dst);
            }
            results.push(result);
        }
        let op = self.as2_op(x, types.len());
        let stmt = self.stmt_node(pos, NodeKind::Assign2 { op, lhs, rhs: vec![x], def: true });
        self.prog.nodes[stmt].init = init;
        if self.checked.tcx.has(Rule::ResultTempsDefined) {
            for var in vars {
                self.prog.vars[var].defn = Some(stmt);
            }
        }
        results[0] = self.init_expr(vec![stmt], results[0]);
        results
    }

    /// The kind of `a, b = x`; marks comma-ok type assertions.
    pub(super) fn as2_op(&mut self, x: NodeId, targets: usize) -> As2 {
        if targets == 2 {
            if let NodeKind::DotType { comma_ok, .. } = &mut self.prog.nodes[x].kind {
                *comma_ok = true;
                return As2::DotType;
            }
            if matches!(self.prog.nodes[x].kind, NodeKind::IndexMap { .. }) {
                return As2::MapRead;
            }
            if matches!(self.prog.nodes[x].kind, NodeKind::Recv { .. }) {
                return As2::Recv;
            }
        }
        As2::Func
    }
}
