//! Calls of functions and generic functions, conversions, and arguments.
//! Rules: cmd/compile/internal/types2/call.go, go1.27.

use super::check::{Checker, Delayed};
use super::context::At;
use super::errors::ErrorDesc;
use super::expr::{BUILTIN, ExprClass, NO_VALUE, TYPE_EXPR, Target};
use super::infer::infer;
use super::info::Mode;
use super::operand::Operand;
use super::predicates::basic_info::NUMERIC;
use super::subst::SubstMap;
use super::types::{Param, Signature, Type, TypeId, TypeParamId};
use crate::span::Pos;
use crate::syntax::ast::{ExprId, ExprKind};
use crate::version::Rule;
use std::rc::Rc;

/// A call being checked.
#[derive(Clone, Copy)]
pub(super) struct Call<'a> {
    pub e: ExprId,
    pub fun: ExprId,
    pub args: &'a [ExprId],
    pub has_dots: bool,
}

/// A function to call.
struct Callee {
    /// Type, instantiated if all type arguments are given.
    sig: TypeId,
    is_generic: bool,
    /// The type arguments given if there are too few, and their expressions.
    targs: Vec<TypeId>,
    xlist: Vec<ExprId>,
}

impl Checker {
    fn sig_of(&self, ty: TypeId) -> Option<Rc<Signature>> {
        match self.ty(ty) {
            Type::Signature(sig) => Some(sig.clone()),
            _ => None,
        }
    }

    /// Instantiates the generic function `x` with the type arguments in `inst` and those inferred.
    /// `Some`: only some type arguments are known and `infer_rest` is off.
    pub(super) fn func_inst(
        &mut self,
        target: Option<&Target>,
        pos: Pos,
        x: &mut Operand,
        inst: Option<ExprId>,
        infer_rest: bool,
    ) -> Option<Vec<TypeId>> {
        let mut inst_pos = pos;
        if let Some(inst) = inst {
            inst_pos = self.expr_pos(inst);
            x.expr = Some(inst);
        }
        let version_ok = self.verify_version(inst_pos, 18, "function instantiation");
        let mut targs = Vec::new();
        let mut xlist = Vec::new();
        if let Some(inst) = inst
            && let ExprKind::Index { index, .. } = self.tcx.ast.exprs[inst].kind
        {
            xlist = self.unpack(Some(index));
            match self.type_list(&xlist) {
                Some(list) => targs = list,
                None => {
                    x.invalidate();
                    return None;
                }
            }
        }
        let under = self.tcx.under(x.ty);
        let sig = self.sig_of(under)?;
        let (got, want) = (targs.len(), sig.tparams.len());
        if got > want {
            let text = format!("got {got} type arguments but want {want}");
            self.error_expr(xlist[got - 1], text);
            x.invalidate();
            return None;
        }
        if got < want {
            if !infer_rest {
                return Some(targs);
            }
            let mut args = Vec::new();
            let mut params = Vec::new();
            if let Some(target) = target {
                if version_ok && !self.allow_version(21) {
                    let how = if inst.is_some() { "partially" } else { "implicitly" };
                    self.version_error(inst_pos, 21, format!("{how} instantiated function in assignment"));
                }
                // The function's own type is the parameter, and the target type the argument.
                let plain = Signature {
                    recv: None,
                    tparams: Rc::from([]),
                    recv_tparams: Rc::from([]),
                    ..(*sig).clone()
                };
                let ty = self.add_type(Type::Signature(Rc::new(plain)));
                params.push(Param { name: Rc::from(""), ty, obj: None });
                let at = x.expr.map_or(pos, |e| self.expr_pos(e));
                let name = self.dummy_name(at, &target.desc);
                args.push(Operand {
                    mode: Mode::Value,
                    expr: Some(name),
                    ty: target.sig,
                    val: None,
                    builtin: None,
                });
            }
            let reverse = target.is_some();
            let (tparams, params) = self.rename_params(&sig.tparams, &params);
            let mut known: Vec<Option<TypeId>> = targs.iter().copied().map(Some).collect();
            known.resize(tparams.len(), None);
            match infer(self, pos, &tparams, &known, &params, &args, reverse) {
                Ok(list) => targs = list,
                Err(err) => {
                    if let Some(err) = err {
                        let at = self.at_pos(err.at);
                        self.error(at, err.msg);
                    }
                    x.invalidate();
                    return None;
                }
            }
        }
        if let Some(e) = x.expr {
            let pos = self.expr_pos(e);
            x.ty = self.instantiate_sig(pos, e, under, targs, &xlist);
            x.mode = Mode::Value;
        }
        None
    }

    pub(super) fn at_pos(&self, at: At) -> Pos {
        match at {
            At::Pos(pos) => pos,
            At::Expr(e) => self.start_pos(e),
        }
    }

    /// Fresh type parameters, and the parameters with these substituted.
    fn rename_params(
        &mut self,
        tparams: &[TypeParamId],
        params: &[Param],
    ) -> (Vec<TypeParamId>, Rc<[Param]>) {
        let tuple = self.add_type(Type::Tuple(params.into()));
        let (fresh, tuple) = self.tcx.rename_tparams(tparams, tuple);
        match self.ty(tuple) {
            Type::Tuple(list) => (fresh, list.clone()),
            _ => (fresh, params.into()),
        }
    }

    pub(super) fn instantiate_sig(
        &mut self,
        pos: Pos,
        e: ExprId,
        sig: TypeId,
        targs: Vec<TypeId>,
        xlist: &[ExprId],
    ) -> TypeId {
        let tparams = self.sig_of(sig).map_or_else(|| Rc::from([]), |s| s.tparams.clone());
        let inst = self.tcx.instantiate_signature(sig, &targs);
        let targs: Rc<[TypeId]> = targs.into();
        self.record_instance(e, targs.clone(), inst);
        self.later(Delayed::FuncInst { pos, xlist: xlist.to_vec(), targs, tparams });
        inst
    }

    pub(super) fn finish_func_inst(
        &mut self,
        pos: Pos,
        xlist: &[ExprId],
        tparams: &[TypeParamId],
        targs: &[TypeId],
    ) {
        self.verify_inst(pos, xlist, tparams, targs);
    }

    pub(super) fn call_expr(
        &mut self,
        x: &mut Operand,
        e: ExprId,
        fun: ExprId,
        args: &[ExprId],
        has_dots: bool,
    ) -> ExprClass {
        let call = Call { e, fun, args, has_dots };
        let mut inst = None;
        if let ExprKind::Index { x: base, index } = self.tcx.ast.exprs[fun].kind {
            if self.index_expr(x, fun, base, index) {
                inst = Some((fun, index));
            }
            x.expr = Some(fun);
            self.record(x);
        } else {
            self.expr_or_type(x, fun, true);
        }
        match x.mode {
            Mode::Invalid => {
                self.use_exprs(args);
                x.expr = Some(e);
                return ExprClass::Statement;
            }
            Mode::TypeExpr => {
                self.conversion_call(x, call);
                x.expr = Some(e);
                return ExprClass::Conversion;
            }
            Mode::Builtin => {
                let Some(id) = x.builtin else { return ExprClass::Statement };
                if !self.builtin(x, call, id) {
                    x.invalidate();
                }
                x.expr = Some(e);
                if x.is_valid() && x.mode != Mode::Constant {
                    self.env.has_call_or_recv = true;
                }
                return super::builtins::class(id);
            }
            _ => {}
        }
        let invalid = |x: &mut Operand| {
            x.invalidate();
            x.expr = Some(e);
            ExprClass::Statement
        };
        let Some(callee) = self.callee(x, inst, args) else { return invalid(x) };
        let (arg_list, atargs) = self.generic_expr_list(args);
        let result_ty = self.arguments(call, callee.sig, callee.targs, &callee.xlist, arg_list, atargs);
        let Some(result) = self.sig_of(result_ty) else { return invalid(x) };
        if callee.is_generic && result.tparams.is_empty() {
            self.record_type(fun, Mode::Value, result_ty, None);
        }
        match &*result.results {
            [] => {
                // The operand keeps the function's type, which summaries of arguments print.
                x.mode = Mode::NoValue;
            }
            [one] => {
                if !self.is_complete(one.ty) {
                    return invalid(x);
                }
                x.mode = Mode::Value;
                x.ty = one.ty;
            }
            many => {
                x.mode = Mode::Value;
                x.ty = self.add_type(Type::Tuple(many.into()));
            }
        }
        x.expr = Some(e);
        self.env.has_call_or_recv = true;
        // The result still mentions type parameters: inference failed.
        if x.mode == Mode::Value
            && !result.tparams.is_empty()
            && self.tcx.is_parameterized(&result.tparams, x.ty)
        {
            x.invalidate();
        }
        ExprClass::Statement
    }

    /// The function that a call's operand stands for, instantiated if `inst`, an index expression and its index, gives
    /// all type arguments.
    fn callee(&mut self, x: &Operand, inst: Option<(ExprId, ExprId)>, args: &[ExprId]) -> Option<Callee> {
        let mut is_func = |tcx: &mut super::context::Tcx, t: Option<(TypeId, TypeId)>| match t {
            Some((t, u)) if !matches!(tcx.get(u), Type::Signature(_)) => {
                Err(format!("{} is not a function", tcx.type_str(t)))
            }
            _ => Ok(()),
        };
        let sig = match self.tcx.common_under(x.ty, Some(&mut is_func)) {
            Ok(sig) => sig,
            Err(why) => {
                let what = self.os(x);
                let text = if self.tcx.has(Rule::MessagesWithoutCoreTypes) {
                    format!("invalid operation: cannot call {what}: {why}")
                } else {
                    format!("invalid operation: cannot call non-function {what}")
                };
                self.error_op(x, text);
                return None;
            }
        };
        let want = self.sig_of(sig)?.tparams.len();
        let mut callee = Callee { sig, is_generic: want > 0, targs: Vec::new(), xlist: Vec::new() };
        let Some((inst, index)) = inst else { return Some(callee) };
        let xlist = self.unpack(Some(index));
        let Some(targs) = self.type_list(&xlist) else {
            self.use_exprs(args);
            return None;
        };
        let got = targs.len();
        if got > want {
            let text = format!("got {got} type arguments but want {want}");
            self.error_expr(xlist[want], text);
            self.use_exprs(args);
            return None;
        }
        if got == want && want > 0 {
            let pos = self.start_pos(inst);
            self.verify_version(pos, 18, "function instantiation");
            let pos = self.expr_pos(inst);
            callee.sig = self.instantiate_sig(pos, inst, sig, targs, &xlist);
        } else {
            (callee.targs, callee.xlist) = (targs, xlist);
        }
        Some(callee)
    }

    /// `T(x)`
    fn conversion_call(&mut self, x: &mut Operand, call: Call) {
        self.non_generic(None, x);
        if !x.is_valid() {
            return;
        }
        let t = x.ty;
        x.invalidate();
        if !self.is_complete(t) {
            return;
        }
        match *call.args {
            [] => {
                let text = format!("missing argument in conversion to {}", self.ts(t));
                self.error_expr(call.e, text);
            }
            [arg] => {
                let infers = self.tcx.has(Rule::FunctionsInferredWhereUsed);
                let target = if infers { self.new_target(t, "conversion") } else { None };
                self.expr(target.as_ref(), x, arg);
                if !x.is_valid() {
                    return;
                }
                if self.tcx.is_non_type_param_interface(t) && !self.tcx.type_set(t).is_method_set() {
                    let text = format!(
                        "cannot use interface {} in conversion (contains specific type constraints or is comparable)",
                        self.ts(t)
                    );
                    return self.error_expr(call.e, text);
                }
                if call.has_dots {
                    let text = format!("invalid use of ... in conversion to {}", self.ts(t));
                    return self.error_expr(arg, text);
                }
                self.conversion(x, t);
            }
            [.., last] => {
                self.use_exprs(call.args);
                let text = format!("too many arguments in conversion to {}", self.ts(t));
                self.error_expr(last, text);
            }
        }
    }

    /// Values of an argument list; a single multi-value call provides all.
    pub(super) fn expr_list(&mut self, list: &[ExprId]) -> Vec<Operand> {
        if let [one] = list {
            return self.multi_expr(*one, false).0;
        }
        list.iter()
            .map(|&e| {
                let mut x = Operand::default();
                self.expr(None, &mut x, e);
                x
            })
            .collect()
    }

    /// Like `expr_list`, but arguments may be generic functions; also returns their explicit type arguments.
    fn generic_expr_list(&mut self, list: &[ExprId]) -> (Vec<Operand>, Vec<Vec<TypeId>>) {
        let infer_now = list.is_empty() || !self.allow_version(21);
        let mut operands = Vec::with_capacity(list.len());
        let mut targs = vec![Vec::new(); list.len()];
        for (i, &e) in list.iter().enumerate() {
            let mut x = Operand::default();
            if let ExprKind::Index { x: base, index } = self.tcx.ast.exprs[e].kind {
                if self.index_expr(&mut x, e, base, index) {
                    let pos = x.expr.map_or(Pos::NONE, |e| self.expr_pos(e));
                    match self.func_inst(None, pos, &mut x, Some(e), infer_now) {
                        Some(list) => {
                            targs[i] = list;
                            x.expr = Some(e);
                        }
                        None => self.record(&x),
                    }
                } else {
                    // Not an instantiation: evaluated once, as an index expression.
                    x.expr = Some(e);
                    self.record(&x);
                    self.exclude(&mut x, NO_VALUE | BUILTIN | TYPE_EXPR);
                    self.single_value(&mut x);
                }
                operands.push(x);
                continue;
            }
            self.raw_expr(None, &mut x, e, None, true);
            self.exclude(&mut x, NO_VALUE | BUILTIN | TYPE_EXPR);
            if list.len() == 1
                && x.is_valid()
                && let Type::Tuple(vars) = self.ty(x.ty).clone()
            {
                targs.clear();
                operands.extend(vars.iter().map(|v| Operand {
                    mode: Mode::Value,
                    expr: Some(e),
                    ty: v.ty,
                    val: None,
                    builtin: None,
                }));
                return (operands, targs);
            }
            if list.len() > 1 {
                self.single_value(&mut x);
            }
            operands.push(x);
        }
        (operands, targs)
    }

    /// Checks arguments against a signature. Returns the signature, instantiated if it was generic.
    pub(super) fn arguments(
        &mut self,
        call: Call,
        sig_ty: TypeId,
        targs: Vec<TypeId>,
        xlist: &[ExprId],
        mut args: Vec<Operand>,
        atargs: Vec<Vec<TypeId>>,
    ) -> TypeId {
        let Some(sig) = self.sig_of(sig_ty) else { return sig_ty };
        let Some((mut params, expanded)) = self.params_for(call, &sig, &args) else { return sig_ty };
        let own_count = sig.tparams.len();
        let mut tparams = Vec::new();
        let mut known: Vec<Option<TypeId>> = Vec::new();
        if own_count > 0 {
            if !self.allow_version(18) {
                if matches!(self.tcx.ast.exprs[call.fun].kind, ExprKind::Index { .. }) {
                    let pos = self.start_pos(call.fun);
                    self.version_error(pos, 18, "function instantiation");
                } else {
                    let pos = self.start_pos(call.e);
                    self.version_error(pos, 18, "implicit function instantiation");
                }
            }
            (tparams, params) = self.rename_params(&sig.tparams, &params);
            known = targs.into_iter().map(Some).collect();
            known.resize(own_count, None);
        }
        let generic_args = self.generic_arguments(&mut args, &atargs, &mut tparams, &mut known);
        if let Some(&(i, _)) = generic_args.first() {
            let pos = self.op_start(&args[i]);
            self.verify_version(pos, 21, "implicitly instantiated function as argument");
        }
        let mut result = sig_ty;
        if !tparams.is_empty() {
            let pos = self.expr_pos(call.e);
            let found = match infer(self, pos, &tparams, &known, &params, &args, false) {
                Ok(found) => found,
                Err(err) => {
                    if let Some(err) = err {
                        let at = self.at_pos(err.at);
                        let text = format!("in call to {}, {}", self.es(call.fun), err.msg);
                        self.error(at, text);
                    }
                    return sig_ty;
                }
            };
            if own_count > 0 {
                result = self.instantiate_sig(pos, call.fun, sig_ty, found[..own_count].to_vec(), xlist);
                if expanded {
                    let map = SubstMap::new(&tparams[..own_count], &found[..own_count]);
                    params = self.tcx.subst_params(&params, &map);
                } else if let Some(inst) = self.sig_of(result) {
                    params = inst.params.clone();
                }
            }
            let mut next = own_count;
            for (i, count) in generic_args {
                let (ty, e) = (args[i].ty, args[i].expr);
                if let Some(e) = e {
                    let targs = found[next..next + count].to_vec();
                    args[i].ty = self.instantiate_sig(pos, e, ty, targs, &[]);
                    self.record(&args[i]);
                }
                next += count;
            }
        }
        if !args.is_empty() {
            let context = format!("argument to {}", self.es(call.fun));
            for (arg, param) in args.iter_mut().zip(params.iter()) {
                self.assignment(arg, Some(param.ty), &context);
            }
        }
        result
    }

    /// The signature's parameters, and whether the variadic one is expanded to one for each argument. `None`: an error,
    /// reported, in the number of arguments or in `...`.
    fn params_for(&mut self, call: Call, sig: &Signature, args: &[Operand]) -> Option<(Rc<[Param]>, bool)> {
        let nargs = args.len();
        let mut npars = sig.params.len();
        if sig.variadic && call.has_dots {
            if call.args.len() == 1 && nargs > 1 {
                let text = format!("cannot use ... with {nargs}-valued {}", self.es(call.args[0]));
                self.error_expr(call.e, text);
                return None;
            }
        } else if sig.variadic && nargs + 1 >= npars {
            let mut list: Vec<Param> = sig.params[..npars - 1].to_vec();
            let last = &sig.params[npars - 1];
            let elem = match self.ty(last.ty) {
                Type::Slice { elem } => *elem,
                _ => last.ty,
            };
            list.resize(nargs, Param { ty: elem, ..last.clone() });
            return Some((list.into(), true));
        } else if sig.variadic {
            npars -= 1;
        } else if call.has_dots {
            let text = format!("cannot use ... in call to non-variadic {}", self.es(call.fun));
            self.error_expr(call.e, text);
            return None;
        }
        if nargs != npars {
            self.wrong_arg_count(call, sig, args, npars);
            return None;
        }
        Some((sig.params.clone(), false))
    }

    /// Renames the type parameters of generic function arguments and adds them to the parameters to infer.
    fn generic_arguments(
        &mut self,
        args: &mut [Operand],
        atargs: &[Vec<TypeId>],
        tparams: &mut Vec<TypeParamId>,
        known: &mut Vec<Option<TypeId>>,
    ) -> Vec<(usize, usize)> {
        let mut out = Vec::new();
        for (i, arg) in args.iter_mut().enumerate() {
            let Some(sig) = self.sig_of(arg.ty) else { continue };
            if sig.tparams.is_empty() {
                continue;
            }
            let plain = Signature { tparams: Rc::from([]), ..(*sig).clone() };
            let plain = self.add_type(Type::Signature(Rc::new(plain)));
            let (fresh, renamed) = self.tcx.rename_tparams(&sig.tparams, plain);
            if let Some(s) = self.sig_of(renamed) {
                let generic = Signature { tparams: fresh.clone().into(), ..(*s).clone() };
                arg.ty = self.add_type(Type::Signature(Rc::new(generic)));
            }
            out.push((i, fresh.len()));
            tparams.extend(fresh);
            if let Some(list) = atargs.get(i) {
                known.extend(list.iter().copied().map(Some));
            }
            known.resize(tparams.len(), None);
        }
        out
    }

    fn wrong_arg_count(&mut self, call: Call, sig: &Signature, args: &[Operand], npars: usize) {
        let nargs = args.len();
        let mut qualifier = "not enough";
        let at = if nargs > npars {
            qualifier = "too many";
            self.op_start(&args[npars])
        } else if nargs > 0 {
            self.op_start(&args[nargs - 1])
        } else {
            self.start_pos(call.e)
        };
        let have: Vec<TypeId> = args.iter().map(|a| self.type_had(a)).collect();
        let want: Vec<TypeId> = sig.params.iter().map(|p| p.ty).collect();
        let mut err = ErrorDesc::at(at, format!("{qualifier} arguments in call to {}", self.es(call.fun)));
        let have = self.types_summary(&have, false, call.has_dots);
        let want = self.types_summary(&want, sig.variadic, false);
        err.add(Pos::NONE, format!("have {have}"));
        err.add(Pos::NONE, format!("want {want}"));
        self.report(err);
    }

    /// The type that an operand has in a list of arguments.
    fn type_had(&self, arg: &Operand) -> TypeId {
        let mut at = arg.expr.filter(|_| !self.valid(arg.ty) && !self.tcx.has(Rule::InvalidHasNoType));
        while let Some(e) = at {
            at = match self.tcx.ast.exprs[e].kind {
                ExprKind::Call { fun: x, .. } | ExprKind::Paren(x) | ExprKind::Index { x, .. } => Some(x),
                ExprKind::Selector { x, .. } if self.valid(self.type_of(x)) => return self.type_of(x),
                ExprKind::Selector { x, .. } => Some(x),
                _ => None,
            };
        }
        arg.ty
    }

    /// `(int, string)`, with `number` for untyped numbers.
    pub(super) fn types_summary(&mut self, list: &[TypeId], variadic: bool, has_dots: bool) -> String {
        let mut parts = Vec::with_capacity(list.len());
        for (i, &t) in list.iter().enumerate() {
            let mut s = if !self.valid(t) {
                "unknown type".to_string()
            } else if self.untyped(t) {
                if self.is(t, NUMERIC) { "number".to_string() } else { self.ts(t).replace("untyped ", "") }
            } else {
                self.ts(t)
            };
            if i + 1 == list.len() {
                if variadic {
                    if let Type::Slice { elem } = self.ty(t) {
                        s = self.ts(*elem);
                    }
                    s = format!("...{s}");
                } else if has_dots {
                    s.push_str("...");
                }
            }
            parts.push(s);
        }
        format!("({})", parts.join(", "))
    }

    /// Checks expressions whose values are unused, for their errors and uses.
    pub(super) fn use_exprs(&mut self, list: &[ExprId]) -> bool {
        self.use_list(list, false)
    }

    /// Like `use_exprs`, for the left side of an assignment, which does not use a variable.
    pub(super) fn use_lhs(&mut self, list: &[ExprId]) -> bool {
        self.use_list(list, true)
    }

    fn use_list(&mut self, list: &[ExprId], lhs: bool) -> bool {
        let mut ok = true;
        for &e in list {
            ok &= self.use_one(e, lhs);
        }
        ok
    }

    fn use_one(&mut self, e: ExprId, lhs: bool) -> bool {
        let mut x = Operand { mode: Mode::Value, ..Operand::default() };
        let inner = self.unparen(e);
        match self.kind(inner) {
            ExprKind::Name(name) => {
                if &*name == "_" {
                    return true;
                }
                let var = if lhs { self.local_var_named(&name) } else { None };
                let used = var.map(|v| self.is_used(v));
                self.expr_or_type(&mut x, inner, true);
                if let (Some(v), Some(used)) = (var, used) {
                    self.set_used(v, used);
                }
            }
            ExprKind::List(list) => return self.use_list(&list, lhs),
            _ => {
                self.raw_expr(None, &mut x, e, None, true);
            }
        }
        x.is_valid()
    }

    /// The variable of this package that the name denotes in the current scope.
    pub(super) fn local_var_named(&mut self, name: &str) -> Option<super::object::ObjId> {
        let obj = self.lookup(name)?;
        let o = self.tcx.obj(obj);
        (matches!(o.kind, super::object::ObjKind::Var(_)) && o.pkg == Some(self.env.pkg)).then_some(obj)
    }
}
