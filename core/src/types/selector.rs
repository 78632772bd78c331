//! Selectors: qualified identifiers, fields, method values and method expressions.
//! Rules: cmd/compile/internal/types2/call.go `selector`, go1.27.

use super::check::Checker;
use super::context::{equal_fold, is_exported};
use super::info::{Mode, SelectionKind};
use super::lookup::{Member, member_type};
use super::object::{ObjId, ObjKind};
use super::operand::Operand;
use super::types::{Param, Signature, Type, TypeId, typ};
use crate::syntax::ast::{ExprId, Name};
use crate::syntax::literal::is_valid_name;
use crate::version::Rule;
use std::rc::Rc;

impl Checker {
    pub(super) fn selector(
        &mut self,
        x: &mut Operand,
        e: ExprId,
        base: ExprId,
        sel: ExprId,
        want_type: bool,
    ) {
        if !self.selector_in(x, e, base, sel, want_type) {
            x.invalidate();
            x.ty = typ::INVALID;
        }
        x.expr = Some(e);
    }

    fn selector_in(
        &mut self,
        x: &mut Operand,
        e: ExprId,
        base: ExprId,
        sel: ExprId,
        want_type: bool,
    ) -> bool {
        let Some(name) = self.name_of(sel) else { return false };
        if let Some(first) = self.name_of(base)
            && let Some(obj) = self.lookup(&first)
            && let ObjKind::PkgName { imported, .. } = self.tcx.obj(obj).kind
        {
            self.record_use(base, obj);
            self.set_used(obj, true);
            return self.qualified(x, e, sel, &name, imported);
        }
        self.expr_or_type(x, base, false);
        match x.mode {
            Mode::Builtin => {
                let text = format!("invalid use of {} in selector expression", self.os(x));
                self.error(self.expr_pos(e), text);
                return false;
            }
            Mode::Invalid => return false,
            _ => {}
        }
        if !self.is_complete(x.ty) {
            return false;
        }
        if want_type {
            let text = format!("{} is not a type", self.es(e));
            self.error_expr(sel, text);
            return false;
        }
        if let Type::Pointer { elem } = self.under(x.ty)
            && !self.is_complete(elem)
        {
            return false;
        }
        let pkg = Some(self.env.pkg);
        let addressable = x.mode == Mode::Variable;
        let found = self.tcx.lookup_field_or_method(x.ty, addressable, pkg, &name, false);
        let Some(member) = found.member else {
            self.no_such_member(x, sel, &name, &found.index, found.indirect);
            return false;
        };
        let obj = member.obj();
        if let Member::Field { ty, .. } = member {
            if x.mode == Mode::TypeExpr {
                let ty = self.ts(x.ty);
                if self.tcx.has(Rule::FieldOfTypeNeedsValue) {
                    let text = format!("operand for field selector {name} must be value of type {ty}");
                    self.error_expr(base, text);
                } else {
                    let what = self.es(base);
                    let text = format!("{what}.{name} undefined (type {ty} has no method {name})");
                    self.error_expr(sel, text);
                }
                return false;
            }
            let recv = x.ty;
            self.record_selection(e, sel, SelectionKind::Field, recv, obj, &found.index, found.indirect, ty);
            x.mode = if x.mode == Mode::Variable || found.indirect { Mode::Variable } else { Mode::Value };
            x.ty = ty;
            return true;
        }
        self.obj_decl(obj);
        // types2 makes a new object for a method of an instance, which no package-level declaration depends on.
        let of_instance =
            matches!(member, Member::Method { recv, .. } if self.tcx.types.named[recv].origin.is_some());
        if !of_instance {
            self.add_decl_dep(obj);
        }
        let ty = member_type(self, member);
        let Type::Signature(sig) = self.ty(ty).clone() else { return false };
        let recv = x.ty;
        let (kind, ty) = if x.mode == Mode::TypeExpr {
            (SelectionKind::MethodExpr, self.method_expr_type(&sig, recv, obj))
        } else {
            let plain = Signature { recv: None, recv_tparams: Rc::from([]), ..(*sig).clone() };
            (SelectionKind::MethodValue, self.add_type(Type::Signature(Rc::new(plain))))
        };
        self.record_selection(e, sel, kind, recv, obj, &found.index, found.indirect, ty);
        x.mode = Mode::Value;
        x.ty = ty;
        true
    }

    /// Type of a method expression: the receiver becomes the first parameter.
    fn method_expr_type(&mut self, sig: &Signature, recv: TypeId, obj: ObjId) -> TypeId {
        let mut name = Name::from("");
        if sig.params.first().is_some_and(|p| !p.name.is_empty()) {
            let declared = match self.ty(self.tcx.obj(obj).ty) {
                Type::Signature(s) => s.recv.as_ref().map(|r| r.name.clone()),
                _ => None,
            };
            name = declared.filter(|n| !n.is_empty()).unwrap_or_else(|| Name::from("_"));
        }
        let mut params = vec![Param { name, ty: recv, obj: None }];
        params.extend(sig.params.iter().cloned());
        let sig = Signature {
            recv: None,
            tparams: sig.tparams.clone(),
            recv_tparams: Rc::from([]),
            params: params.into(),
            results: sig.results.clone(),
            variadic: sig.variadic,
        };
        self.add_type(Type::Signature(Rc::new(sig)))
    }

    /// `pkg.Name`
    fn qualified(
        &mut self,
        x: &mut Operand,
        e: ExprId,
        sel: ExprId,
        name: &Name,
        pkg: super::object::PkgId,
    ) -> bool {
        let found = self.member(pkg, name).filter(|&obj| self.is_handed_on(pkg, obj));
        let Some(exp) = found else {
            if !self.fake_pkgs.contains(&pkg) && is_valid_name(name) {
                let mut text = format!("undefined: {}", self.es(e));
                let mut names = self.member_names(pkg).into_iter();
                let other = names.find(|n| is_exported(n) && equal_fold(n, name));
                if let Some(other) = other
                    && self.tcx.has(Rule::SuggestsCaseOfName)
                {
                    text = format!("{text} (but have {other})");
                }
                self.error_expr(sel, text);
            }
            return false;
        };
        if !is_exported(name) {
            let text = format!("name {name} not exported by package {}", self.tcx.pkg(pkg).name);
            self.error_expr(sel, text);
        }
        self.record_use(sel, exp);
        self.obj_decl(exp);
        let o = self.tcx.obj(exp);
        x.ty = o.ty;
        match &o.kind {
            ObjKind::Const(val) => {
                x.mode = Mode::Constant;
                x.val = Some(val.clone());
            }
            ObjKind::TypeName => x.mode = Mode::TypeExpr,
            ObjKind::Var(_) => x.mode = Mode::Variable,
            ObjKind::Func => x.mode = Mode::Value,
            ObjKind::Builtin(id) => {
                x.builtin = Some(*id);
                x.mode = Mode::Builtin;
            }
            ObjKind::PkgName { .. } | ObjKind::Label { .. } | ObjKind::Nil => return false,
        }
        true
    }

    fn no_such_member(&mut self, x: &Operand, sel: ExprId, name: &str, index: &[usize], indirect: bool) {
        let under = self.tcx.under(x.ty);
        if !self.valid(under) {
            return;
        }
        let what = x.expr.map_or(String::new(), |e| self.es(e));
        if !index.is_empty() {
            return self.error_expr(sel, format!("ambiguous selector {what}.{name}"));
        }
        let ty = self.ts(x.ty);
        if indirect {
            let text = if x.mode == Mode::TypeExpr {
                format!("invalid method expression {ty}.{name} (needs pointer receiver (*{ty}).{name})")
            } else {
                format!("cannot call pointer method {name} on {ty}")
            };
            return self.error_expr(sel, text);
        }
        let why = if self.tcx.is_interface_ptr(x.ty) {
            self.tcx.interface_ptr_error(x.ty)
        } else {
            let addressable = x.mode == Mode::Variable;
            let pkg = Some(self.env.pkg);
            let alt = self.tcx.lookup_field_or_method(x.ty, addressable, pkg, name, true).member;
            self.lookup_error(x.ty, name, alt.map(|m| m.obj()), false)
        };
        self.error_expr(sel, format!("{what}.{name} undefined ({why})"));
    }
}
