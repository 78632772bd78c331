//! Range statements.
//! Rules: cmd/compile/internal/types2/range.go, go1.27.

use super::check::Checker;
use super::constant::Value;
use super::info::Mode;
use super::object::{ObjKind, VarKind};
use super::operand::Operand;
use super::predicates::basic_info::{BOOLEAN, INTEGER, STRING};
use super::types::{Signature, Type, TypeId, typ};
use crate::span::Pos;
use crate::syntax::ast::{Block, ChanDir, ExprId, ExprKind};
use crate::version::Rule;
use std::rc::Rc;

/// Key and value type of a range expression.
type KeyVal = (Option<TypeId>, Option<TypeId>);

impl Checker {
    pub(super) fn range_stmt(
        &mut self,
        pos: Pos,
        lhs: Option<ExprId>,
        def: bool,
        range_var: ExprId,
        body: &Block,
    ) {
        let left = self.unpack(lhs);
        let (key, value, extra) = (left.first().copied(), left.get(1).copied(), left.get(2).copied());
        let mut x = Operand::default();
        self.env.has_call_or_recv = false;
        self.expr(None, &mut x, range_var);
        let length_alone = value.is_none() && self.tcx.has(Rule::RangeOverLength);
        if x.is_valid() && length_alone && !self.env.has_call_or_recv {
            // Only the length matters: the array is not evaluated.
            let under = self.tcx.under(x.ty);
            let array = self.array_ptr_deref(under);
            if let Type::Array { len, .. } = *self.ty(array) {
                let e = self.unparen(range_var);
                self.record_type(e, Mode::Constant, typ::INT, Some(Value::Int(len)));
            }
        }
        let mut types: KeyVal = (None, None);
        if x.is_valid() {
            match self.range_key_val(x.ty) {
                Err(cause) => {
                    let what = self.os(&x);
                    let text = format!("cannot range over {what}");
                    let text = if cause.is_empty() { text } else { format!("{text}: {cause}") };
                    self.error_op(&x, text);
                    types = (Some(typ::INVALID), Some(typ::INVALID));
                }
                Ok(found) => {
                    let what = self.os(&x);
                    if let (None, Some(key)) = (found.0, key) {
                        self.error_expr(key, format!("range over {what} permits no iteration variables"));
                    } else if let (None, Some(value)) = (found.1, value) {
                        self.error_expr(
                            value,
                            format!("range over {what} permits only one iteration variable"),
                        );
                    } else if let Some(extra) = extra {
                        self.error_expr(extra, "range clause permits at most two iteration variables");
                    }
                    types = found;
                }
            }
        }
        self.open_scope(pos, body.rbrace);
        let over_int = self.is(x.ty, INTEGER);
        let pairs = [(key, types.0), (value, types.1)];
        if def {
            self.range_define(pos, &pairs, &mut x, over_int, body.pos);
        } else if key.is_some() {
            for (lhs, ty) in pairs {
                let (Some(lhs), Some(ty)) = (lhs, ty) else { continue };
                if ty == typ::INVALID {
                    continue;
                }
                if over_int {
                    self.assign_var(lhs, None, Some(&mut x), "range clause");
                    if x.is_valid() && !self.is(x.ty, INTEGER) {
                        let text = format!("cannot use iteration variable of type {}", self.ts(x.ty));
                        self.error_expr(lhs, text);
                    }
                } else {
                    let mut y = value_of(lhs, ty);
                    self.assign_var(lhs, None, Some(&mut y), "assignment");
                }
            }
        } else if over_int {
            // `for range 10`: the number gets its default type.
            self.assignment(&mut x, None, "range clause");
        }
        let top = self.delayed.len();
        self.open_scope(body.pos, body.rbrace);
        self.stmt_list(&body.list);
        self.close_scope();
        self.process_delayed(top);
        self.close_scope();
    }

    fn range_define(
        &mut self,
        pos: Pos,
        pairs: &[(Option<ExprId>, Option<TypeId>)],
        x: &mut Operand,
        over_int: bool,
        from: Pos,
    ) {
        let mut vars = Vec::new();
        for &(lhs, ty) in pairs {
            let Some(lhs) = lhs else { continue };
            let obj = match self.kind(lhs) {
                ExprKind::Name(name) => {
                    let obj = self.new_named_object(ObjKind::Var(VarKind::Local), lhs, self.env.pkg);
                    self.record_def(lhs, Some(obj));
                    if &*name != "_" {
                        vars.push(obj);
                    }
                    obj
                }
                _ => {
                    let text = format!("invalid syntax tree: cannot declare {}", self.es(lhs));
                    self.error_expr(lhs, text);
                    let at = self.expr_pos(lhs);
                    let kind = ObjKind::Var(VarKind::Local);
                    self.tcx.new_object(kind, at, Some(self.env.pkg), "_".into(), typ::INVALID)
                }
            };
            match ty {
                None | Some(typ::INVALID) => {
                    self.set_type(obj, typ::INVALID);
                    // The range expression has reported the error.
                    self.set_used(obj, true);
                }
                Some(_) if over_int => self.init_var(obj, x, "range clause"),
                Some(ty) => {
                    let mut y = value_of(lhs, ty);
                    self.init_var(obj, &mut y, "assignment");
                }
            }
        }
        if vars.is_empty() {
            return self.error(pos, "no new variables on left side of :=");
        }
        for obj in vars {
            self.declare(self.env.scope, None, obj, from);
        }
    }

    /// Key and value types. Err: why the type cannot be ranged over (possibly empty).
    pub(super) fn range_key_val(&mut self, orig: TypeId) -> Result<KeyVal, String> {
        let core_types = !self.tcx.has(Rule::MessagesWithoutCoreTypes);
        let mut cond = |tcx: &mut super::context::Tcx, t: Option<(TypeId, TypeId)>| match t {
            Some((_, u)) if core_types && matches!(tcx.get(u), Type::Chan { dir: ChanDir::SendOnly, .. }) => {
                Err("receive from send-only channel".to_string())
            }
            Some((t, u)) if matches!(tcx.get(u), Type::Chan { dir: ChanDir::SendOnly, .. }) => {
                Err(format!("receive from send-only channel {}", tcx.type_str(t)))
            }
            _ => Ok(()),
        };
        let under = match self.tcx.common_under(orig, Some(&mut cond)) {
            Ok(under) => under,
            Err(_) if core_types && self.tcx.common_under(orig, None).is_err() => {
                return Err("no core type".to_string());
            }
            Err(why) => return Err(why),
        };
        let t = self.array_ptr_deref(under);
        match self.ty(t).clone() {
            Type::Basic(_) if self.is(t, STRING) => Ok((Some(typ::INT), Some(typ::RUNE))),
            Type::Basic(_) if self.is(t, INTEGER) => {
                if !self.allow_version(22) {
                    return Err("requires go1.22 or later".to_string());
                }
                Ok((Some(orig), None))
            }
            Type::Array { elem, .. } | Type::Slice { elem } => Ok((Some(typ::INT), Some(elem))),
            Type::Map { key, elem } => Ok((Some(key), Some(elem))),
            Type::Chan { elem, .. } => Ok((Some(elem), None)),
            Type::Signature(sig) => self.range_func(&sig),
            _ => Err(String::new()),
        }
    }

    fn range_func(&mut self, sig: &Rc<Signature>) -> Result<KeyVal, String> {
        let bad = |why: &str| Err(format!("func must be func(yield func(...) bool): {why}"));
        if !self.allow_version(23) {
            return Err("requires go1.23 or later".to_string());
        }
        let [yield_param] = &*sig.params else { return bad("wrong argument count") };
        if !sig.results.is_empty() {
            return bad("unexpected results");
        }
        let cb_ty = match self.tcx.common_under(yield_param.ty, None) {
            Ok(u) => u,
            Err(why) => return bad(&format!("in yield type, {why}")),
        };
        let Type::Signature(cb) = self.ty(cb_ty).clone() else { return bad("argument is not func") };
        if cb.params.len() > 2 {
            return bad("yield func has too many parameters");
        }
        match &*cb.results {
            [r] if self.identical(r.ty, typ::BOOL) => {}
            [r] if self.is(r.ty, BOOLEAN) => return bad("yield func returns user-defined boolean, not bool"),
            _ => return bad("yield func does not return bool"),
        }
        if cb.variadic {
            return Err(format!("yield func of type {} cannot be variadic", self.ts(cb_ty)));
        }
        Ok((cb.params.first().map(|p| p.ty), cb.params.get(1).map(|p| p.ty)))
    }
}

/// An iteration value for `lhs`; errors name the variable, as there is no better expression.
fn value_of(lhs: ExprId, ty: TypeId) -> Operand {
    Operand { mode: Mode::Value, expr: Some(lhs), ty, val: None, builtin: None }
}
