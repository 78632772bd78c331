//! Interface types and unions.
//! Rules: cmd/compile/internal/types2/{interface,union}.go, go1.27.

use super::check::{Checker, Delayed};
use super::context::At;
use super::errors::ErrorDesc;
use super::info::Mode;
use super::object::{ObjId, ObjKind};
use super::types::{IfaceMethod, Param, Signature, Term, Type, TypeId, typ};
use crate::span::Pos;
use crate::syntax::ast::{ExprId, ExprKind, Field, Operator};
use std::rc::Rc;

/// Terms of a union beyond which gc stops reading.
const MAX_TERMS: usize = 100;

impl Checker {
    pub(super) fn interface_type(&mut self, e: ExprId, list: &[Field], def: Option<ObjId>) -> TypeId {
        let mut methods = Vec::new();
        let mut embeds = Vec::new();
        let mut embed_pos = Vec::new();
        for f in list {
            let Some(name_expr) = f.name else {
                embed_pos.push(self.start_pos(f.ty));
                embeds.push(self.parse_union(f.ty));
                continue;
            };
            let Some(name) = self.name_of(name_expr) else { continue };
            if &*name == "_" {
                self.error_expr(name_expr, "methods must have a unique non-blank name");
                continue;
            }
            let sig = self.typ(f.ty);
            if !matches!(self.ty(sig), Type::Signature(_)) {
                continue;
            }
            let pos = self.expr_pos(name_expr);
            let obj = self.tcx.new_object(ObjKind::Func, pos, Some(self.env.pkg), name.clone(), sig);
            *self.typed.ensure(obj) = true;
            self.record_def(name_expr, Some(obj));
            let pkg = (!super::context::is_exported(&name)).then_some(self.env.pkg);
            methods.push(IfaceMethod { name, pkg, sig, obj });
        }
        let empty = methods.is_empty() && embeds.is_empty();
        let objs: Vec<ObjId> = methods.iter().map(|m| m.obj).collect();
        let ty = self.tcx.new_interface(methods, embeds, false);
        // Dictionary layouts distinguish interface literals, as gc does; those with methods are distinct already.
        let ty = if objs.is_empty() { self.tcx.types.again(ty) } else { ty };
        // A method's receiver is the declared type, or the interface itself.
        let recv =
            def.map(|d| self.tcx.obj(d).ty).filter(|&t| matches!(self.ty(t), Type::Named(_))).unwrap_or(ty);
        for obj in objs {
            if let Type::Signature(sig) = self.ty(self.tcx.obj(obj).ty).clone() {
                let recv = Some(Param { name: Rc::from(""), ty: recv, obj: None });
                let sig = Signature { recv, ..(*sig).clone() };
                let with_recv = self.add_type(Type::Signature(Rc::new(sig)));
                self.tcx.obj_mut(obj).ty = with_recv;
            }
        }
        if !empty {
            let pos = self.expr_pos(e);
            self.later(Delayed::TypeSet { pos, ty, embed_pos });
        }
        ty
    }

    pub(super) fn finish_type_set(&mut self, pos: Pos, ty: TypeId, embed_pos: &[Pos]) {
        for err in self.tcx.check_type_set(ty, embed_pos) {
            let at = match err.at {
                At::Pos(at) if at.is_known() => at,
                At::Pos(_) => pos,
                At::Expr(e) => self.start_pos(e),
            };
            let mut desc = ErrorDesc::at(at, err.msg);
            for (pos, line) in err.more {
                desc.add(pos, line);
            }
            if err.later {
                self.later(Delayed::Error(desc));
            } else {
                self.report(desc);
            }
        }
    }

    /// An embedded element: a type, `~T`, or a union of these.
    fn parse_union(&mut self, e: ExprId) -> TypeId {
        let mut ops = Vec::new();
        let mut exprs = Vec::new();
        let mut rest = e;
        while let ExprKind::Operation { op: Operator::Or, x, y: Some(y) } = self.tcx.ast.exprs[rest].kind {
            ops.push(rest);
            exprs.push(y);
            rest = x;
        }
        exprs.push(rest);
        exprs.reverse();
        ops.reverse();
        let single = exprs.len() == 1;
        let mut terms: Vec<Term> = Vec::new();
        let mut failed = false;
        for (i, &x) in exprs.iter().enumerate() {
            let term = self.parse_tilde(x);
            if single && !term.tilde {
                return term.ty;
            }
            if terms.len() >= MAX_TERMS {
                if !failed {
                    let text = format!(
                        "cannot handle more than {MAX_TERMS} union terms (implementation limitation)"
                    );
                    self.error_expr(x, text);
                    failed = true;
                }
            } else {
                terms.push(term);
            }
            if i > 0 && i + 1 < exprs.len() {
                // Nothing reads the types of inner unions; the outermost is recorded below.
                self.record_type(ops[i - 1], Mode::TypeExpr, typ::INVALID, None);
            }
        }
        if failed {
            return typ::INVALID;
        }
        let ty = self.add_type(Type::Union(terms.clone().into()));
        if let Some(&op) = ops.last() {
            self.record_type(op, Mode::TypeExpr, ty, None);
        }
        self.later(Delayed::Union { exprs, terms });
        ty
    }

    fn parse_tilde(&mut self, tx: ExprId) -> Term {
        let (x, tilde) = match self.tcx.ast.exprs[tx].kind {
            ExprKind::Operation { op: Operator::Tilde, x, .. } => (x, true),
            _ => (tx, false),
        };
        let mut ty = self.typ(x);
        if self.tcx.is_type_param(ty) {
            let text = if tilde {
                format!("type in term {} cannot be a type parameter", self.es(tx))
            } else {
                "term cannot be a type parameter".to_string()
            };
            self.error_expr(x, text);
            ty = typ::INVALID;
        }
        let term = Term { tilde, ty };
        if tilde {
            let union = self.add_type(Type::Union(Rc::from([term.clone()])));
            self.record_type(tx, Mode::TypeExpr, union, None);
        }
        term
    }

    pub(super) fn finish_union(&mut self, exprs: &[ExprId], terms: &[Term]) {
        for (i, t) in terms.iter().enumerate() {
            if !self.valid(t.ty) {
                continue;
            }
            let u = self.tcx.under(t.ty);
            let is_iface = matches!(self.ty(u), Type::Interface(_));
            if t.tilde {
                if is_iface {
                    let text = format!("invalid use of ~ ({} is an interface)", self.ts(t.ty));
                    self.error_expr(exprs[i], text);
                    continue;
                }
                if !self.identical(u, t.ty) {
                    let (of, is) = (self.ts(t.ty), self.ts(u));
                    self.error_expr(exprs[i], format!("invalid use of ~ (underlying type of {of} is {is})"));
                    continue;
                }
            }
            if is_iface {
                let set = self.tcx.type_set(u);
                let name = self.tcx.term_string(t);
                if !set.methods.is_empty() {
                    self.error_expr(
                        exprs[i],
                        format!("cannot use {name} in union ({name} contains methods)"),
                    );
                } else if t.ty == self.tcx.universe.comparable {
                    self.error_expr(exprs[i], "cannot use comparable in union");
                } else if set.comparable {
                    self.error_expr(
                        exprs[i],
                        format!("cannot use {name} in union ({name} embeds comparable)"),
                    );
                }
                continue;
            }
            if let Some(j) = self.overlapping(&terms[..i], t) {
                let (a, b) = (self.tcx.term_string(t), self.tcx.term_string(&terms[j]));
                self.error_expr(exprs[i], format!("overlapping terms {a} and {b}"));
            }
        }
    }

    fn overlapping(&mut self, terms: &[Term], y: &Term) -> Option<usize> {
        for (i, x) in terms.iter().enumerate() {
            if self.tcx.is_interface(x.ty) {
                continue;
            }
            let (mut a, mut b) = (x.ty, y.ty);
            if y.tilde {
                a = self.tcx.under(a);
            }
            if x.tilde {
                b = self.tcx.under(b);
            }
            if self.identical(a, b) {
                return Some(i);
            }
        }
        None
    }
}
