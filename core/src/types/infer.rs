//! Type argument inference: from typed arguments, then constraints, then untyped constants.
//! Rules: cmd/compile/internal/types2/infer.go, go1.27.

use super::context::{At, Resolve, Tcx, TypeError};
use super::lookup::has_all_methods_with;
use super::operand::Operand;
use super::subst::SubstMap;
use super::types::{Param, Term, Type, TypeId, TypeParamId, typ};
use super::unify::{Mode, Unifier};
use crate::index::{HashMap, HashSet};
use crate::span::Pos;
use crate::syntax::print::expr_string;
use std::rc::Rc;

/// All type arguments of a call or assignment. `params` and `args` have equal lengths. `reverse`: use the wording of
/// reverse inference. Err(None): an argument was invalid, which has been reported.
pub fn infer(
    cx: &mut dyn Resolve,
    pos: Pos,
    tparams: &[TypeParamId],
    targs: &[Option<TypeId>],
    params: &[Param],
    args: &[Operand],
    reverse: bool,
) -> Result<Vec<TypeId>, Option<TypeError>> {
    if targs.len() == tparams.len()
        && let Some(all) = targs.iter().copied().collect::<Option<Vec<TypeId>>>()
    {
        return Ok(all);
    }
    if args.iter().any(|arg| !arg.is_valid()) {
        return Err(None);
    }
    let mut targs = targs.to_vec();
    targs.resize(tparams.len(), None);
    let params = cx.tcx().subst_params(&Rc::from(params), &SubstMap::partial(tparams, &targs));
    let mut inference = Inference { pos, tparams, reverse, unifier: Unifier::new(tparams, &targs) };
    let untyped = inference.typed_arguments(cx, &params, args)?;
    inference.constraints(cx)?;
    inference.untyped_arguments(cx, &params, args, &untyped)?;
    inference.simplify(cx, &targs)
}

struct Inference<'a> {
    pos: Pos,
    tparams: &'a [TypeParamId],
    reverse: bool,
    unifier: Unifier,
}

impl Inference<'_> {
    fn error<T>(&self, msg: String) -> Result<T, Option<TypeError>> {
        Err(Some(TypeError::new(At::Pos(self.pos), msg)))
    }
    fn arg_error<T>(&self, arg: &Operand, msg: String) -> Result<T, Option<TypeError>> {
        let at = arg.expr.map_or(At::Pos(self.pos), At::Expr);
        Err(Some(TypeError::new(at, msg)))
    }

    /// Unifies parameter types with the types of typed arguments. Returns the indices of the untyped ones.
    fn typed_arguments(
        &mut self,
        cx: &mut dyn Resolve,
        params: &[Param],
        args: &[Operand],
    ) -> Result<Vec<usize>, Option<TypeError>> {
        let mut untyped = Vec::new();
        for (i, (param, arg)) in params.iter().zip(args).enumerate() {
            let tcx = cx.tcx();
            if !tcx.is_parameterized(self.tparams, param.ty) && !tcx.is_parameterized(self.tparams, arg.ty) {
                continue;
            }
            if tcx.is_typed(arg.ty) {
                if !self.unifier.unify(cx, param.ty, arg.ty, Mode::ASSIGN) {
                    return self.mismatch(cx.tcx(), param.ty, arg);
                }
            } else if matches!(tcx.get(param.ty), Type::TypeParam(_)) && !arg.is_nil() {
                untyped.push(i);
            }
        }
        Ok(untyped)
    }

    fn mismatch<T>(&mut self, tcx: &mut Tcx, param: TypeId, arg: &Operand) -> Result<T, Option<TypeError>> {
        let inferred = self.unifier.inferred(self.tparams);
        let targ = tcx.type_str(arg.ty);
        let expr = arg.expr.map_or(String::new(), |e| expr_string(&tcx.ast, e));
        let words = tcx.type_str(param);
        if inferred.iter().all(Option::is_none) {
            let names = tcx.type_params_string(self.tparams);
            return self.arg_error(
                arg,
                format!("type {targ} of {expr} does not match {words} (cannot infer {names})"),
            );
        }
        let partly = tcx.subst(param, &SubstMap::partial(self.tparams, &inferred));
        let msg = if partly == param {
            format!("type {targ} of {expr} does not match {words}")
        } else if self.reverse {
            let partly = tcx.type_str(partly);
            format!("inferred type {partly} for {words} does not match type {targ} of {expr}")
        } else {
            let partly = tcx.type_str(partly);
            format!("type {targ} of {expr} does not match inferred type {partly} for {words}")
        };
        self.arg_error(arg, msg)
    }

    /// Unifies with core types and methods of constraints until nothing new is inferred.
    fn constraints(&mut self, cx: &mut dyn Resolve) -> Result<(), Option<TypeError>> {
        loop {
            let unknowns = self.unifier.unknowns();
            for &tparam in self.tparams {
                let known = self.unifier.at(tparam);
                let core = cx.tcx().core_term(tparam);
                match (core, known) {
                    (Some((core, _)), Some(ty)) if !self.unifier.unify(cx, ty, core.ty, Mode::INEXACT) => {
                        let words = self.unsatisfied(cx.tcx(), tparam, ty);
                        return self.error(words);
                    }
                    (Some((core, true)), None) if !core.tilde => self.unifier.set(tparam, core.ty),
                    _ => {}
                }
                let Some(ty) = known else { continue };
                if cx.tcx().is_parameterized(self.tparams, ty) {
                    continue;
                }
                let iface = cx.tcx().tparam_iface(tparam);
                let unifier = &mut self.unifier;
                let unify = &mut |cx: &mut dyn Resolve, x, y| unifier.unify(cx, x, y, Mode::EXACT);
                if let Err(cause) = has_all_methods_with(cx, ty, iface, true, unify) {
                    let words = self.unsatisfied(cx.tcx(), tparam, ty);
                    return self.error(format!("{words} {cause}"));
                }
            }
            if self.unifier.unknowns() == unknowns {
                return Ok(());
            }
        }
    }
    fn unsatisfied(&self, tcx: &Tcx, tparam: TypeParamId, ty: TypeId) -> String {
        let param = &tcx.types.tparams[tparam];
        let name = tcx.type_str(tcx.obj(param.obj).ty);
        format!("{name} (type {}) does not satisfy {}", tcx.type_str(ty), tcx.type_str(param.constraint))
    }

    /// Gives a parameter without a type the default type of the largest kind among its untyped arguments.
    fn untyped_arguments(
        &mut self,
        cx: &mut dyn Resolve,
        params: &[Param],
        args: &[Operand],
        untyped: &[usize],
    ) -> Result<(), Option<TypeError>> {
        let tcx = cx.tcx();
        let mut largest: Vec<(TypeParamId, TypeId)> = Vec::new();
        for &i in untyped {
            let Type::TypeParam(tparam) = *tcx.get(params[i].ty) else { continue };
            if self.unifier.at(tparam).is_some() {
                continue;
            }
            let ty = args[i].ty;
            match largest.iter_mut().find(|(p, _)| *p == tparam) {
                None => largest.push((tparam, ty)),
                Some((_, max)) => match tcx.max_type(*max, ty) {
                    Some(larger) => *max = larger,
                    None => {
                        let (max, ty) = (tcx.type_str(*max), tcx.type_str(ty));
                        let name = tcx.type_str(params[i].ty);
                        return self.arg_error(
                            &args[i],
                            format!("mismatched types {max} and {ty} (cannot infer {name})"),
                        );
                    }
                },
            }
        }
        for (tparam, max) in largest {
            let ty = tcx.default_type(max);
            self.unifier.set(tparam, ty);
        }
        Ok(())
    }

    /// Substitutes the parameters that inferred types mention.
    fn simplify(
        &mut self,
        cx: &mut dyn Resolve,
        targs: &[Option<TypeId>],
    ) -> Result<Vec<TypeId>, Option<TypeError>> {
        let tcx = cx.tcx();
        let mut inferred = self.unifier.inferred(self.tparams);
        kill_cycles(tcx, self.tparams, &mut inferred);
        let mut dirty: Vec<usize> =
            (0..inferred.len()).filter(|&i| inferred[i].is_some() && targs[i].is_none()).collect();
        while !dirty.is_empty() {
            // A parameter without a type maps to itself: a generic function among the types keeps its own.
            let mut map = SubstMap::partial(self.tparams, &inferred);
            for &tparam in self.tparams {
                let itself = tcx.tparam_type(tparam);
                map.0.entry(tparam).or_insert(itself);
            }
            dirty.retain(|&i| {
                let Some(old) = inferred[i] else { return false };
                let mut new = tcx.subst(old, &map);
                if new == old {
                    return false;
                }
                let generic = matches!(tcx.get(new), Type::Signature(sig) if !sig.tparams.is_empty());
                if generic && !tcx.is_parameterized(self.tparams, new) {
                    new = tcx.without_tparams(new);
                }
                inferred[i] = Some(new);
                true
            });
        }
        let mut all = Vec::with_capacity(inferred.len());
        for (&tparam, ty) in self.tparams.iter().zip(inferred) {
            match ty {
                Some(ty) if !tcx.is_parameterized(self.tparams, ty) => all.push(ty),
                _ => {
                    let object = tcx.obj(tcx.types.tparams[tparam].obj);
                    let msg =
                        format!("cannot infer {} (declared at {})", object.name, tcx.pos_string(object.pos));
                    return self.error(msg);
                }
            }
        }
        Ok(all)
    }
}

impl Tcx {
    /// Whether `ty` mentions any of `tparams`.
    pub fn is_parameterized(&mut self, tparams: &[TypeParamId], ty: TypeId) -> bool {
        self.mentions_param(tparams, ty, &mut HashMap::default())
    }
    fn mentions_param(
        &mut self,
        tparams: &[TypeParamId],
        ty: TypeId,
        seen: &mut HashMap<TypeId, bool>,
    ) -> bool {
        let ty = self.unalias(ty);
        if let Some(&known) = seen.get(&ty) {
            return known;
        }
        seen.insert(ty, false);
        let found = match self.get(ty).clone() {
            Type::Basic(_) | Type::Alias { .. } => false,
            Type::Array { elem, .. }
            | Type::Slice { elem }
            | Type::Pointer { elem }
            | Type::Chan { elem, .. } => self.mentions_param(tparams, elem, seen),
            Type::Map { key, elem } => {
                self.mentions_param(tparams, key, seen) || self.mentions_param(tparams, elem, seen)
            }
            Type::Struct { fields } => fields.iter().any(|f| self.mentions_param(tparams, f.ty, seen)),
            Type::Tuple(params) => params.iter().any(|p| self.mentions_param(tparams, p.ty, seen)),
            Type::Signature(sig) => {
                sig.params.iter().chain(sig.results.iter()).any(|p| self.mentions_param(tparams, p.ty, seen))
            }
            Type::Interface(_) => {
                let set = self.type_set(ty);
                set.methods.iter().any(|m| self.mentions_param(tparams, m.sig, seen))
                    || set.specific().is_some_and(|terms| {
                        terms.iter().all(|term| self.mentions_param(tparams, term.ty, seen))
                    })
            }
            Type::Union(terms) => terms.iter().any(|term| self.mentions_param(tparams, term.ty, seen)),
            Type::Named(named) => {
                let targs = self.types.named[named].targs.clone();
                targs.iter().any(|&targ| self.mentions_param(tparams, targ, seen))
            }
            Type::TypeParam(tparam) => tparams.contains(&tparam),
        };
        seen.insert(ty, found);
        found
    }

    /// The single term of a parameter's type set (true), or its core type as a term (false).
    fn core_term(&mut self, tparam: TypeParamId) -> Option<(Term, bool)> {
        let terms = self.tparam_terms(tparam)?;
        if let [single] = &*terms {
            return Some((single.clone(), true));
        }
        let ty = self.tparam_type(tparam);
        let ty = self.core_type(ty)?;
        (ty != typ::INVALID).then(|| (Term { tilde: terms.iter().any(|term| term.tilde), ty }, false))
    }
}

/// Drops inferred types through which a parameter depends on itself.
fn kill_cycles(tcx: &Tcx, tparams: &[TypeParamId], inferred: &mut [Option<TypeId>]) {
    let mut finder =
        CycleFinder { tcx, tparams, inferred, seen: HashSet::default(), done: HashSet::default() };
    for &tparam in tparams {
        let ty = tcx.obj(tcx.types.tparams[tparam].obj).ty;
        finder.ty(ty);
    }
}

struct CycleFinder<'a> {
    tcx: &'a Tcx,
    tparams: &'a [TypeParamId],
    inferred: &'a mut [Option<TypeId>],
    /// Types on the current path.
    seen: HashSet<TypeId>,
    /// Types whose cycles have all been found.
    done: HashSet<TypeId>,
}

impl CycleFinder<'_> {
    fn ty(&mut self, ty: TypeId) {
        let ty = self.tcx.unalias(ty);
        let index = match self.tcx.get(ty) {
            Type::TypeParam(tparam) => self.tparams.iter().position(|p| p == tparam),
            _ => None,
        };
        if self.done.contains(&ty) {
            return;
        }
        if !self.seen.insert(ty) {
            if let Some(i) = index {
                self.inferred[i] = None;
            }
            return;
        }
        match self.tcx.get(ty).clone() {
            Type::Basic(_) | Type::Alias { .. } => {}
            Type::Array { elem, .. }
            | Type::Slice { elem }
            | Type::Pointer { elem }
            | Type::Chan { elem, .. } => self.ty(elem),
            Type::Map { key, elem } => {
                self.ty(key);
                self.ty(elem);
            }
            Type::Struct { fields } => fields.iter().for_each(|f| self.ty(f.ty)),
            Type::Tuple(params) => params.iter().for_each(|p| self.ty(p.ty)),
            Type::Signature(sig) => sig.params.iter().chain(sig.results.iter()).for_each(|p| self.ty(p.ty)),
            Type::Union(terms) => terms.iter().for_each(|term| self.ty(term.ty)),
            Type::Interface(iface) => {
                iface.methods.iter().for_each(|m| self.ty(m.sig));
                iface.embeds.iter().for_each(|&embed| self.ty(embed));
            }
            Type::Named(named) => {
                let targs = self.tcx.types.named[named].targs.clone();
                targs.iter().for_each(|&targ| self.ty(targ));
            }
            Type::TypeParam(_) => {
                if let Some(inferred) = index.and_then(|i| self.inferred[i]) {
                    self.ty(inferred);
                }
            }
        }
        self.seen.remove(&ty);
        self.done.insert(ty);
    }
}
