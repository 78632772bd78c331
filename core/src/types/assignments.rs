//! Assignability in context: initialisation, assignment, short variable declarations, return values.
//! Rules: cmd/compile/internal/types2/assignments.go, go1.27.

use super::check::Checker;
use super::constant::Value;
use super::errors::{ErrorDesc, measure};
use super::info::Mode;
use super::object::{ObjId, ObjKind, VarKind};
use super::operand::{Operand, Unfit, assignable_to, implicit_type_and_value};
use super::types::{Type, TypeId, typ};
use crate::index::HashSet;
use crate::span::Pos;
use crate::syntax::ast::{ExprId, ExprKind, StmtId};
use crate::version::Rule;

impl Checker {
    /// Assigns `x` to a target of type `t` (`None`: `x`'s own type); `context` describes it in errors.
    pub(super) fn assignment(&mut self, x: &mut Operand, t: Option<TypeId>, context: &str) {
        self.single_value(x);
        match x.mode {
            Mode::Invalid => return,
            Mode::NilValue
            | Mode::Constant
            | Mode::Variable
            | Mode::MapIndex
            | Mode::Value
            | Mode::CommaOk => {}
            Mode::NoValue | Mode::Builtin | Mode::TypeExpr | Mode::CgoFunc => {
                let (what, to) = (self.os(x), t.map_or("nil".to_string(), |t| self.ts(t)));
                self.error_op(x, format!("cannot assign {what} to {to} in {context}"));
                return x.invalidate();
            }
        }
        if self.untyped(x.ty) {
            let target = match t {
                _ if x.is_nil() => match t {
                    None => {
                        self.error_op(x, format!("use of untyped nil in {context}"));
                        return x.invalidate();
                    }
                    Some(t) => t,
                },
                None => self.tcx.default_type(x.ty),
                Some(t) if self.tcx.is_non_type_param_interface(t) => self.tcx.default_type(x.ty),
                Some(t) => t,
            };
            match implicit_type_and_value(self, x, target) {
                Ok((new, val)) => self.take_type(x, new, val),
                Err(unfit) => {
                    let why = match unfit {
                        Unfit::Truncated => " (truncated)",
                        Unfit::NumericOverflow => " (overflows)",
                        Unfit::InvalidConst | Unfit::InvalidUntypedConversion => "",
                    };
                    let (what, to) = (self.os(x), self.ts(target));
                    self.error_op(x, format!("cannot use {what} as {to} value in {context}{why}"));
                    return x.invalidate();
                }
            }
        }
        // The type arguments of a generic function follow from the target.
        let generic = matches!(self.ty(x.ty), Type::Signature(sig) if !sig.tparams.is_empty());
        if generic {
            let target = t.and_then(|t| self.new_target(t, context));
            self.non_generic(target.as_ref(), x);
            if !x.is_valid() {
                return;
            }
        }
        let Some(t) = t else { return };
        if let Err(cause) = assignable_to(self, x, t) {
            let (what, to) = (self.os(x), self.ts(t));
            let text = format!("cannot use {what} as {to} value in {context}");
            let text = if cause.is_empty() { text } else { format!("{text}: {cause}") };
            self.error_op(x, text);
            x.invalidate();
        }
    }

    pub(super) fn init_const(&mut self, lhs: ObjId, x: &mut Operand) {
        let lhs_type = self.obj_type(lhs);
        if !x.is_valid() || !self.valid(x.ty) || lhs_type.is_some_and(|t| !self.valid(t)) {
            if lhs_type.is_none() {
                self.set_type(lhs, typ::INVALID);
            }
            return;
        }
        if x.mode != Mode::Constant {
            let what = self.os(x);
            self.error_op(x, format!("{what} is not constant"));
            if lhs_type.is_none() {
                self.set_type(lhs, typ::INVALID);
            }
            return;
        }
        let ty = lhs_type.unwrap_or(x.ty);
        self.set_type(lhs, ty);
        self.assignment(x, Some(ty), "constant declaration");
        if !x.is_valid() {
            return;
        }
        if let ObjKind::Const(val) = &mut self.tcx.obj_mut(lhs).kind {
            *val = x.val.clone().unwrap_or(Value::Unknown);
        }
    }

    pub(super) fn init_var(&mut self, lhs: ObjId, x: &mut Operand, context: &str) {
        let lhs_type = self.obj_type(lhs);
        if !x.is_valid() || !self.valid(x.ty) || lhs_type.is_some_and(|t| !self.valid(t)) {
            if lhs_type.is_none() {
                self.set_type(lhs, typ::INVALID);
            }
            return x.invalidate();
        }
        let ty = match lhs_type {
            Some(ty) => ty,
            None => {
                if x.ty == typ::UNTYPED_NIL {
                    self.error_op(x, format!("use of untyped nil in {context}"));
                    self.set_type(lhs, typ::INVALID);
                    return x.invalidate();
                }
                let ty = self.tcx.default_type(x.ty);
                self.set_type(lhs, ty);
                ty
            }
        };
        self.assignment(x, Some(ty), context);
    }

    /// Type of the left side; `Ok(None)` for `_`; Err after an error.
    fn lhs_var(&mut self, lhs: ExprId) -> Result<Option<TypeId>, ()> {
        let inner = self.unparen(lhs);
        let ident = self.name_of(inner);
        if ident.as_deref() == Some("_") {
            self.record_def(inner, None);
            return Ok(None);
        }
        // An assignment does not use the variable.
        let var = ident.and_then(|name| self.local_var_named(&name));
        let used = var.map(|v| self.is_used(v));
        let mut x = Operand::default();
        self.expr(None, &mut x, lhs);
        if let (Some(v), Some(used)) = (var, used) {
            self.set_used(v, used);
        }
        if !x.is_valid() || !self.valid(x.ty) {
            return Err(());
        }
        if matches!(x.mode, Mode::Variable | Mode::MapIndex) {
            return Ok(Some(x.ty));
        }
        let what = x.expr.map_or(String::new(), |e| self.es(e));
        if let Some(e) = x.expr
            && let ExprKind::Selector { x: base, .. } = self.tcx.ast.exprs[e].kind
        {
            let mut op = Operand::default();
            self.expr(None, &mut op, base);
            if op.mode == Mode::MapIndex {
                self.error_op(&x, format!("cannot assign to struct field {what} in map"));
                return Err(());
            }
        }
        let text = format!("cannot assign to {what} (neither addressable nor a map index expression)");
        self.error_op(&x, text);
        Err(())
    }

    /// Assigns `x`, or else the value of `rhs`.
    pub(super) fn assign_var(
        &mut self,
        lhs: ExprId,
        rhs: Option<ExprId>,
        x: Option<&mut Operand>,
        context: &str,
    ) {
        let Ok(t) = self.lhs_var(lhs) else {
            match (x, rhs) {
                (Some(x), _) => x.invalidate(),
                (None, Some(rhs)) => {
                    self.use_exprs(&[rhs]);
                }
                (None, None) => {}
            }
            return;
        };
        let context =
            if t.is_none() && context == "assignment" { "assignment to _ identifier" } else { context };
        match (x, rhs) {
            (Some(x), _) => self.assignment(x, t, context),
            (None, Some(rhs)) => {
                let mut target = None;
                if let Some(t) = t
                    && matches!(self.under(t), Type::Signature(_))
                {
                    let desc = self.es(lhs);
                    target = self.new_target(t, &desc);
                }
                let mut x = Operand::default();
                self.expr(target.as_ref(), &mut x, rhs);
                self.assignment(&mut x, t, context);
            }
            (None, None) => {}
        }
    }

    fn assign_error(&mut self, rhs: &[ExprId], l: usize, r: usize) {
        let vars = measure(l, "variable");
        let vals = measure(r, "value");
        let Some(&first) = rhs.first() else { return };
        if rhs.len() == 1
            && let ExprKind::Call { fun, .. } = self.tcx.ast.exprs[self.unparen(first)].kind
        {
            let text = format!("assignment mismatch: {vars} but {} returns {vals}", self.es(fun));
            return self.error_expr(first, text);
        }
        self.error_expr(first, format!("assignment mismatch: {vars} but {vals}"));
    }

    fn return_error(&mut self, at: Pos, lhs: &[ObjId], rhs: &[Operand]) {
        let (l, r) = (lhs.len(), rhs.len());
        let mut at = at;
        let mut qualifier = "not enough";
        if r > l {
            at = self.op_start(&rhs[l]);
            qualifier = "too many";
        } else if r > 0 {
            at = self.op_start(&rhs[r - 1]);
        }
        let have: Vec<TypeId> = rhs.iter().map(|x| x.ty).collect();
        let want: Vec<TypeId> = lhs.iter().map(|&v| self.tcx.obj(v).ty).collect();
        let mut err = ErrorDesc::at(at, format!("{qualifier} return values"));
        let have = self.types_summary(&have, false, false);
        let want = self.types_summary(&want, false, false);
        err.add(Pos::NONE, format!("have {have}"));
        err.add(Pos::NONE, format!("want {want}"));
        self.report(err);
    }

    /// Initialises the variables of a declaration, or the results at a return statement.
    pub(super) fn init_vars(&mut self, lhs: &[ObjId], rhs: &[ExprId], ret: Option<StmtId>) {
        let (l, r) = (lhs.len(), rhs.len());
        let context = match ret {
            Some(_) => "return statement",
            None if l > 1 && self.tcx.has(Rule::ResultsAreNumbered) => "multiple assignment",
            None => "assignment",
        };
        let is_call =
            r == 1 && matches!(self.tcx.ast.exprs[self.unparen(rhs[0])].kind, ExprKind::Call { .. });
        if l == r && !is_call {
            for (&v, &e) in lhs.iter().zip(rhs) {
                let mut desc = self.tcx.obj(v).name.to_string();
                if ret.is_some() && desc.is_empty() {
                    desc = "result variable".to_string();
                }
                let target = self.obj_type(v).and_then(|t| self.new_target(t, &desc));
                let mut x = Operand::default();
                self.expr(target.as_ref(), &mut x, e);
                self.init_var(v, &mut x, context);
            }
            return;
        }
        let invalidate = |c: &mut Checker| {
            for &v in lhs {
                if c.obj_type(v).is_none() {
                    c.set_type(v, typ::INVALID);
                }
            }
        };
        if r != 1 {
            // After an error on the right side the counts mean nothing.
            if self.use_exprs(rhs) {
                match ret {
                    Some(s) => {
                        let values = self.expr_list(rhs);
                        let at = self.stmt_start(s);
                        self.return_error(at, lhs, &values);
                    }
                    None => self.assign_error(rhs, l, r),
                }
            }
            return invalidate(self);
        }
        let (mut values, comma_ok) = self.multi_expr(rhs[0], l == 2 && ret.is_none());
        let r = values.len();
        if l == r {
            for (&v, x) in lhs.iter().zip(&mut values) {
                self.init_var(v, x, context);
            }
            if comma_ok && values.iter().all(Operand::is_valid) {
                self.record_comma_ok(rhs[0], &values);
            }
            return;
        }
        if values.first().is_some_and(Operand::is_valid) || values.is_empty() {
            match ret {
                Some(s) => {
                    let at = self.stmt_start(s);
                    self.return_error(at, lhs, &values);
                }
                None => self.assign_error(rhs, l, r),
            }
        }
        invalidate(self);
    }

    pub(super) fn assign_vars(&mut self, lhs: &[ExprId], rhs: &[ExprId]) {
        let (l, r) = (lhs.len(), rhs.len());
        let several = l > 1 && self.tcx.has(Rule::ResultsAreNumbered);
        let context = if several { "multiple assignment" } else { "assignment" };
        let is_call =
            r == 1 && matches!(self.tcx.ast.exprs[self.unparen(rhs[0])].kind, ExprKind::Call { .. });
        if l == r && !is_call {
            for (&v, &e) in lhs.iter().zip(rhs) {
                self.assign_var(v, Some(e), None, context);
            }
            return;
        }
        if r != 1 {
            let ok_lhs = self.use_lhs(lhs);
            let ok_rhs = self.use_exprs(rhs);
            if ok_lhs && ok_rhs {
                self.assign_error(rhs, l, r);
            }
            return;
        }
        let (mut values, comma_ok) = self.multi_expr(rhs[0], l == 2);
        let r = values.len();
        if l == r {
            for (&v, x) in lhs.iter().zip(&mut values) {
                self.assign_var(v, None, Some(x), context);
            }
            if comma_ok && values.iter().all(Operand::is_valid) {
                self.record_comma_ok(rhs[0], &values);
            }
            return;
        }
        if values.first().is_some_and(Operand::is_valid) {
            self.assign_error(rhs, l, r);
        }
        self.use_lhs(lhs);
    }

    pub(super) fn short_var_decl(&mut self, pos: Pos, lhs: &[ExprId], rhs: &[ExprId]) {
        let top = self.delayed.len();
        let scope = self.env.scope;
        let mut seen = HashSet::default();
        let mut vars = Vec::with_capacity(lhs.len());
        let mut new_vars = Vec::new();
        let mut failed = false;
        for &e in lhs {
            let Some(name) = self.name_of(e) else {
                self.use_lhs(&[e]);
                let text = format!("non-name {} on left side of :=", self.es(e));
                self.error_expr(e, text);
                failed = true;
                vars.push(self.blank_var(e));
                continue;
            };
            if &*name != "_" {
                if !seen.insert(name.clone()) {
                    self.error_expr(e, format!("{name} repeated on left side of :="));
                    failed = true;
                    vars.push(self.blank_var(e));
                    continue;
                }
                if let Some(&(alt, _)) = self.tcx.scope(scope).names.get(&name) {
                    self.record_use(e, alt);
                    if matches!(self.tcx.obj(alt).kind, ObjKind::Var(_)) {
                        vars.push(alt);
                    } else {
                        self.error_expr(e, format!("cannot assign to {name}"));
                        failed = true;
                        vars.push(self.blank_var(e));
                    }
                    continue;
                }
            }
            let obj = self.new_named_object(ObjKind::Var(VarKind::Local), e, self.env.pkg);
            vars.push(obj);
            if &*name != "_" {
                new_vars.push(obj);
            }
            self.record_def(e, Some(obj));
        }
        self.init_vars(&vars, rhs, None);
        self.process_delayed(top);
        if new_vars.is_empty() && !failed {
            return self.error(pos, "no new variables on left side of :=");
        }
        let from = rhs.last().map_or(Pos::NONE, |&e| self.end_pos(e));
        for obj in new_vars {
            self.declare(scope, None, obj, from);
        }
    }

    /// A placeholder for a left side that is not a variable.
    fn blank_var(&mut self, e: ExprId) -> ObjId {
        let pos = self.expr_pos(e);
        let pkg = Some(self.env.pkg);
        self.tcx.new_object(ObjKind::Var(VarKind::Local), pos, pkg, "_".into(), typ::INVALID)
    }
}
