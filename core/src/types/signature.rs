//! Function types, receivers, parameters.
//! Rules: cmd/compile/internal/types2/signature.go, go1.27.

use super::check::{Checker, Delayed};
use super::info::Mode;
use super::object::{ObjId, ObjKind, ScopeId, VarKind};
use super::subst::SubstMap;
use super::types::{Basic, Param, Signature, Type, TypeId, TypeParamId, typ};
use crate::span::Pos;
use crate::syntax::ast::{ExprId, ExprKind, Field, Operator};
use crate::version::Rule;
use std::rc::Rc;

/// The variables of a function in declaration order, including unnamed ones.
#[derive(Clone, Debug, Default)]
pub struct FuncVars {
    pub recv: Option<ObjId>,
    pub params: Vec<ObjId>,
    pub results: Vec<ObjId>,
}

/// A function type that has been checked.
pub(super) struct FuncType {
    pub sig: TypeId,
    pub scope: ScopeId,
    pub vars: Rc<FuncVars>,
}

impl Checker {
    /// Checks a function type, or the head of a function or method declaration, in a new function scope.
    pub(super) fn func_type(
        &mut self,
        recv_par: Option<&Field>,
        tparam_list: &[Field],
        ftyp: ExprId,
        method: Option<ObjId>,
    ) -> FuncType {
        let outer = self.env.scope;
        let end = self.end_pos(ftyp);
        self.open_scope(self.expr_pos(ftyp), end);
        let scope = self.env.scope;
        self.tcx.objects.scopes[scope].is_func = true;
        let mut vars = FuncVars::default();
        let mut recv_tparams = Vec::new();
        if let Some(par) = recv_par {
            let (recv, tparams) = self.collect_recv(par, self.expr_pos(ftyp));
            vars.recv = Some(recv);
            recv_tparams = tparams;
        }
        let mut tparams = Vec::new();
        if !tparam_list.is_empty() {
            // Makes a declared function generic before its own signature can mention it.
            tparams = self.collect_type_params(tparam_list, |checker, list| {
                if let Some(obj) = method {
                    let so_far = Signature {
                        recv: None,
                        tparams: list.into(),
                        recv_tparams: Rc::from([]),
                        params: Rc::from([]),
                        results: Rc::from([]),
                        variadic: false,
                    };
                    let ty = checker.add_type(Type::Signature(Rc::new(so_far)));
                    checker.set_type(obj, ty);
                }
            });
        }
        let (params, results) = match self.kind(ftyp) {
            ExprKind::FuncType { params, results } => (params, results),
            _ => (Vec::new(), Vec::new()),
        };
        let (params_out, variadic) = self.collect_params(VarKind::Param, &params);
        let (results_out, _) = self.collect_params(VarKind::Result, &results);
        if let (Some(recv), Some(par)) = (vars.recv, recv_par)
            && !self.tcx.obj(recv).name.is_empty()
        {
            self.declare(scope, par.name, recv, end);
        }
        for (fields, objs) in [(&params, &params_out), (&results, &results_out)] {
            for (f, &obj) in fields.iter().zip(objs) {
                if let Some(name) = f.name {
                    self.declare(scope, Some(name), obj, end);
                }
            }
        }
        let param = |checker: &Checker, obj: ObjId| {
            let o = checker.tcx.obj(obj);
            Param { name: o.name.clone(), ty: o.ty, obj: Some(obj) }
        };
        let sig = Signature {
            recv: vars.recv.map(|r| param(self, r)),
            tparams: tparams.into(),
            recv_tparams: recv_tparams.into(),
            params: params_out.iter().map(|&p| param(self, p)).collect(),
            results: results_out.iter().map(|&r| param(self, r)).collect(),
            variadic,
        };
        vars.params = params_out;
        vars.results = results_out;
        self.env.scope = outer;
        FuncType { sig: self.add_type(Type::Signature(Rc::new(sig))), scope, vars: Rc::new(vars) }
    }

    fn new_var(&mut self, kind: VarKind, name: Option<ExprId>, pos: Pos, ty: TypeId) -> ObjId {
        let text = name.and_then(|n| self.name_of(n)).unwrap_or_else(|| Rc::from(""));
        let pos = name.map_or(pos, |n| self.expr_pos(n));
        let obj = self.tcx.new_object(ObjKind::Var(kind), pos, Some(self.env.pkg), text, ty);
        *self.typed.ensure(obj) = true;
        obj
    }

    fn collect_recv(&mut self, par: &Field, from: Pos) -> (ObjId, Vec<TypeParamId>) {
        let receiver = self.unpack_recv(par.ty, true);
        let mut recv_type = typ::INVALID;
        let mut tparams = Vec::new();
        match receiver.tparams {
            None => {
                recv_type = self.var_type(par.ty);
                self.no_instance_alias(receiver.base, &mut recv_type);
            }
            Some(names) => {
                let base = match self.generic_type(receiver.base) {
                    Ok(t) => match self.ty(t) {
                        Type::Named(named) => Some(*named),
                        _ => {
                            let text =
                                format!("cannot define new methods on generic alias type {}", self.ts(t));
                            self.error_expr(receiver.base, text);
                            None
                        }
                    },
                    Err((_, cause)) => {
                        if !cause.is_empty() {
                            self.error_expr(receiver.base, cause);
                        }
                        None
                    }
                };
                for (i, &name) in names.iter().enumerate() {
                    let tparam = self.declare_type_param(name, i, from);
                    tparams.push(tparam);
                    let obj = self.tcx.types.tparams[tparam].obj;
                    self.record_use(name, obj);
                    let ty = self.tcx.tparam_type(tparam);
                    self.record_type(name, Mode::TypeExpr, ty, None);
                }
                if let Some(named) = base {
                    let base_tparams = self.tcx.types.named[named].tparams.clone();
                    let targs: Vec<TypeId> = tparams.iter().map(|&t| self.tcx.tparam_type(t)).collect();
                    if tparams.len() == base_tparams.len() {
                        let map = SubstMap::new(&base_tparams, &targs);
                        for (&mine, &theirs) in tparams.iter().zip(&base_tparams) {
                            self.mono.canon.insert(mine, theirs);
                            let bound = self.tcx.types.tparams[theirs].constraint;
                            let bound = self.tcx.subst(bound, &map);
                            self.tcx.types.tparams[mine].constraint = bound;
                        }
                    } else {
                        let got = super::errors::measure(tparams.len(), "type parameter");
                        let want = base_tparams.len();
                        let text = format!("receiver declares {got}, but receiver base type declares {want}");
                        self.error_expr(receiver.base, text);
                    }
                    let pos = self.start_pos(receiver.base);
                    self.verify_version(pos, 18, "type instantiation");
                    recv_type = self.tcx.instantiate_named(named, &targs);
                    self.note_inst(recv_type, self.expr_pos(par.ty));
                    self.record_instance(receiver.base, targs.into(), recv_type);
                    if receiver.ptr && self.valid(recv_type) {
                        recv_type = self.pointer_to(recv_type);
                    }
                    self.record_recv_types(par.ty, recv_type);
                }
            }
        }
        let recv = self.new_var(VarKind::Recv, par.name, par.pos, recv_type);
        self.later(Delayed::Recv { expr: receiver.base, ty: recv_type });
        (recv, tparams)
    }

    /// Reports a receiver alias that denotes an instance, which cannot have methods.
    fn no_instance_alias(&mut self, base: ExprId, recv_type: &mut TypeId) {
        let mut ty = self.unpointer(*recv_type);
        while let Type::Alias { actual, .. } = self.ty(ty) {
            let under = self.unpointer(*actual);
            let instance = match self.ty(under) {
                Type::Named(named) => self.tcx.types.named[*named].origin.is_some(),
                Type::Alias { targs, .. } => !targs.is_empty(),
                _ => false,
            };
            if instance {
                let text = format!("cannot define new methods on instantiated type {}", self.ts(under));
                self.error_expr(base, text);
                *recv_type = typ::INVALID;
                return;
            }
            ty = under;
        }
    }

    fn unpointer(&self, mut ty: TypeId) -> TypeId {
        while let Type::Pointer { elem } = self.ty(ty) {
            ty = *elem;
        }
        ty
    }

    fn record_recv_types(&mut self, mut e: ExprId, mut ty: TypeId) {
        loop {
            self.record_type(e, Mode::TypeExpr, ty, None);
            match self.tcx.ast.exprs[e].kind {
                ExprKind::Paren(x) => e = x,
                ExprKind::Operation { op: Operator::Mul, x, y: None } => {
                    let Type::Pointer { elem } = self.ty(ty) else { return };
                    ty = *elem;
                    e = x;
                }
                _ => return,
            }
        }
    }

    fn collect_params(&mut self, kind: VarKind, list: &[Field]) -> (Vec<ObjId>, bool) {
        let mut out = Vec::with_capacity(list.len());
        let mut variadic = false;
        let mut ty = typ::INVALID;
        let mut prev = None;
        for (i, f) in list.iter().enumerate() {
            if prev != Some(f.ty) {
                prev = Some(f.ty);
                let mut e = f.ty;
                if let ExprKind::DotsType(elem) = self.tcx.ast.exprs[e].kind {
                    if kind == VarKind::Param && i + 1 == list.len() {
                        variadic = true;
                    } else {
                        let text = if self.tcx.has(Rule::DotsCheckedByParser) {
                            "invalid syntax tree: invalid use of ..."
                        } else {
                            "can only use ... with final parameter in list"
                        };
                        self.error_expr(e, text);
                    }
                    e = elem;
                }
                ty = self.var_type(e);
            }
            out.push(self.new_var(kind, f.name, f.pos, ty));
        }
        if variadic && let (Some(&last), Some(field)) = (out.last(), list.last()) {
            let slice = self.slice_of(self.tcx.obj(last).ty);
            self.tcx.obj_mut(last).ty = slice;
            self.record_type(field.ty, Mode::TypeExpr, slice, None);
        }
        (out, variadic)
    }

    pub(super) fn valid_recv(&mut self, e: ExprId, recv: TypeId) {
        let (rtyp, _) = self.tcx.deref(recv);
        let atyp = self.tcx.unalias(rtyp);
        if !self.valid(atyp) {
            return;
        }
        let text = match self.ty(atyp) {
            Type::Named(named) => {
                let obj = self.tcx.types.named[*named].obj;
                if self.tcx.obj(obj).pkg != Some(self.env.pkg) {
                    format!("cannot define new methods on non-local type {}", self.ts(rtyp))
                } else {
                    let cause = match self.under(atyp) {
                        Type::Basic(Basic::UnsafePointer) => "unsafe.Pointer",
                        Type::Pointer { .. } | Type::Interface(_) => "pointer or interface type",
                        _ => return,
                    };
                    format!("invalid receiver type {} ({cause})", self.ts(rtyp))
                }
            }
            Type::Basic(_) => format!("cannot define new methods on non-local type {}", self.ts(rtyp)),
            _ => format!("invalid receiver type {}", self.ts(recv)),
        };
        self.error_expr(e, text);
    }
}
