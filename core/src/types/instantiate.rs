//! Instances of generic types and functions, and satisfaction of constraints.
//! **Invariant:** identical type arguments give the same instance (`TypeId`); its underlying type is expanded on
//! demand.
//! Rules: cmd/compile/internal/types2/{instantiate,named,context}.go, go1.27.

use super::context::{Resolve, Tcx};
use super::lookup::missing_method_with;
use super::object::ObjId;
use super::subst::SubstMap;
use super::types::{Named, NamedId, Param, Signature, Type, TypeId, TypeParamId, typ};
use crate::index::Idx;
use crate::version::Rule;
use std::rc::Rc;

/// Limit on new instances made while completing all types.
const MAX_EXPANSION: usize = 100_000;

impl Tcx {
    /// `origin[targs]`. A type declared in a generic function takes arguments for its own type parameters only, which
    /// leaves the function's uninstantiated, or for both. Any other number of arguments gives an instance with an
    /// invalid underlying type (check first).
    pub fn instantiate_named(&mut self, origin: NamedId, targs: &[TypeId]) -> TypeId {
        let key = (origin, self.hash_list(targs));
        for ty in self.instances.get(&key).cloned().unwrap_or_default() {
            if let Type::Named(named) = *self.get(ty) {
                let other = self.types.named[named].targs.clone();
                if self.all_identical(&other, targs) {
                    return ty;
                }
            }
        }
        let Named { obj, vargen, tparams, implicits, .. } = &self.types.named[origin];
        let (obj, vargen) = (*obj, *vargen);
        let open = targs.len() == tparams.len() && !tparams.is_empty();
        let implicits = if open { implicits.clone() } else { Rc::from([]) };
        let named = self.types.named.push(Named {
            obj,
            underlying: None,
            methods: Vec::new(),
            tparams: Vec::new(),
            targs: targs.into(),
            origin: Some(origin),
            vargen,
            implicits,
        });
        let ty = self.types.add(Type::Named(named));
        self.instances.entry(key).or_default().push(ty);
        if self.eager {
            self.under(ty);
        }
        ty
    }

    /// Gives every named type, present or future, its underlying type, because later phases cannot expand types. Types
    /// whose declarations were never resolved stay without.
    pub fn complete(&mut self) {
        self.eager = true;
        let mut todo = std::mem::take(&mut self.incomplete);
        // Expansion makes new instances; a program that would make them without end has been rejected.
        let limit = self.types.named.len() + MAX_EXPANSION;
        loop {
            todo.extend((self.completed..self.types.named.len()).map(NamedId::new));
            self.completed = self.types.named.len();
            if todo.is_empty() || self.completed > limit {
                return;
            }
            for named in std::mem::take(&mut todo) {
                let ty = self.types.add(Type::Named(named));
                self.under(ty);
                if self.types.named[named].underlying.is_none() {
                    self.incomplete.push(named);
                }
            }
        }
    }

    /// The right-hand side of a type declaration; for an instance, its origin's with the type arguments substituted.
    /// `None` while the declaration is being checked.
    pub(super) fn named_rhs(&mut self, named: NamedId) -> Option<TypeId> {
        if let Some(&rhs) = self.rhs.get(&named) {
            return Some(rhs);
        }
        let Named { origin: Some(origin), targs, .. } = &self.types.named[named] else { return None };
        let (origin, targs) = (*origin, targs.clone());
        let rhs = self.rhs.get(&origin).copied().or(self.types.named[origin].underlying)?;
        let generic = &self.types.named[origin];
        let tparams =
            if targs.len() == generic.tparams.len() { generic.tparams.clone() } else { generic.params() };
        let rhs = if tparams.len() != targs.len() {
            typ::INVALID
        } else {
            let map = SubstMap::new(&tparams, &targs);
            self.subst(rhs, &map)
        };
        self.rhs.insert(named, rhs);
        Some(rhs)
    }

    /// An instance of a generic alias; `alias` is the alias type. Instances with identical type arguments are one.
    pub fn instantiate_alias(&mut self, alias: TypeId, targs: &[TypeId]) -> TypeId {
        let Type::Alias { obj, .. } = *self.get(alias) else { return alias };
        let key = (obj, self.hash_list(targs));
        for ty in self.alias_instances.get(&key).cloned().unwrap_or_default() {
            if let Type::Alias { targs: other, .. } = self.get(ty) {
                let other = other.clone();
                if self.all_identical(&other, targs) {
                    return ty;
                }
            }
        }
        let ty = self.new_alias_instance(alias, targs);
        self.alias_instances.entry(key).or_default().push(ty);
        ty
    }

    /// A new instance, also if there is one with these type arguments: as in gc, substitution makes one each time, whose
    /// types have dictionary entries of their own.
    pub(super) fn new_alias_instance(&mut self, alias: TypeId, targs: &[TypeId]) -> TypeId {
        let Type::Alias { obj, actual, .. } = *self.get(alias) else { return alias };
        let Some(tparams) = self.alias_tparams.get(&obj).cloned() else { return alias };
        if tparams.len() != targs.len() {
            return typ::INVALID;
        }
        let actual = self.subst(actual, &SubstMap::new(&tparams, targs));
        self.types.add(Type::Alias { obj, targs: targs.into(), actual })
    }

    /// The signature of a generic function with `targs` substituted and no type parameters.
    pub fn instantiate_signature(&mut self, sig: TypeId, targs: &[TypeId]) -> TypeId {
        let Type::Signature(generic) = self.get(sig) else { return sig };
        let tparams = generic.tparams.clone();
        if tparams.len() != targs.len() {
            return typ::INVALID;
        }
        let key = (generic.params.len(), generic.results.len(), self.hash_list(targs));
        for (origin, other, instance) in self.signature_instances.get(&key).cloned().unwrap_or_default() {
            if origin == sig && self.all_identical(&other, targs) {
                return instance;
            }
        }
        let instance = self.subst(sig, &SubstMap::new(&tparams, targs));
        let instance = self.without_tparams(instance);
        self.signature_instances.entry(key).or_default().push((sig, targs.into(), instance));
        instance
    }
    pub(super) fn without_tparams(&mut self, sig: TypeId) -> TypeId {
        match self.get(sig) {
            Type::Signature(inner) if !inner.tparams.is_empty() => {
                let inner = Signature { tparams: Rc::from([]), ..(**inner).clone() };
                self.types.make(Type::Signature(Rc::new(inner)))
            }
            _ => sig,
        }
    }

    pub(super) fn copy_type_param(&mut self, tparam: TypeParamId) -> (TypeParamId, TypeId) {
        let old = self.types.tparams[tparam].clone();
        let object = self.obj(old.obj).clone();
        let obj = self.objects.objs.push(object);
        self.new_type_param(obj, old.index, old.constraint)
    }
    /// Fresh copies of `tparams`, and `ty` with them substituted (types2's `renameTParams`).
    pub fn rename_tparams(&mut self, tparams: &[TypeParamId], ty: TypeId) -> (Vec<TypeParamId>, TypeId) {
        let (fresh, map) = self.fresh_tparams(tparams);
        let ty = self.subst(ty, &map);
        (fresh, ty)
    }
    /// Fresh copies of `tparams`, and the map from the old ones.
    pub fn fresh_tparams(&mut self, tparams: &[TypeParamId]) -> (Vec<TypeParamId>, SubstMap) {
        let copies: Vec<(TypeParamId, TypeId)> = tparams.iter().map(|&p| self.copy_type_param(p)).collect();
        let map = SubstMap(tparams.iter().zip(&copies).map(|(&old, &(_, ty))| (old, ty)).collect());
        for &(new, _) in &copies {
            let bound = self.types.tparams[new].constraint;
            self.types.tparams[new].constraint = self.subst(bound, &map);
        }
        (copies.into_iter().map(|(new, _)| new).collect(), map)
    }

    /// Signature of a resolved method on the type `recv` (an instance or plain type).
    pub(super) fn method_on(&mut self, method: ObjId, recv: NamedId) -> TypeId {
        let generic = self.obj(method).ty;
        let targs = self.types.named[recv].targs.clone();
        if targs.is_empty() {
            return generic;
        }
        if let Some(&sig) = self.method_sigs.get(&(recv, method)) {
            return sig;
        }
        let Type::Signature(sig) = self.get(generic) else { return generic };
        let sig = sig.clone();
        let mut out = generic;
        if sig.recv_tparams.len() == targs.len() {
            out = self.subst(generic, &SubstMap::new(&sig.recv_tparams, &targs));
        }
        let Type::Signature(new) = self.get(out) else { return out };
        let mut new = (**new).clone();
        let mut ty = self.types.add(Type::Named(recv));
        if self.has_ptr_recv(method) {
            ty = self.types.make(Type::Pointer { elem: ty });
        }
        new.recv = sig.recv.clone().map(|old| Param { ty, ..old });
        new.recv_tparams = Rc::from([]);
        let out = self.types.make(Type::Signature(Rc::new(new)));
        self.method_sigs.insert((recv, method), out);
        out
    }

    fn all_identical(&mut self, a: &[TypeId], b: &[TypeId]) -> bool {
        a.len() == b.len() && a.iter().zip(b).all(|(&a, &b)| self.identical(a, b))
    }

    fn hash_list(&self, list: &[TypeId]) -> u64 {
        list.iter().fold(list.len() as u64, |h, &ty| mix(h, self.identity_hash(ty, 0)))
    }
    /// A hash that is equal for identical types.
    pub(super) fn identity_hash(&self, id: TypeId, depth: usize) -> u64 {
        let id = self.unalias(id);
        if depth > 6 {
            return 0;
        }
        let next = |id| self.identity_hash(id, depth + 1);
        match self.get(id) {
            Type::Basic(basic) => mix(1, basic.canonical() as u64),
            Type::Array { len, elem } => mix(mix(2, *len as u64), next(*elem)),
            Type::Slice { elem } => mix(3, next(*elem)),
            Type::Pointer { elem } => mix(4, next(*elem)),
            Type::Struct { fields } => fields.iter().fold(5, |h, f| mix(h, next(f.ty))),
            Type::Tuple(params) => params.iter().fold(6, |h, p| mix(h, next(p.ty))),
            Type::Signature(sig) if sig.tparams.is_empty() => {
                sig.params.iter().chain(sig.results.iter()).fold(7, |h, p| mix(h, next(p.ty)))
            }
            Type::Signature(_) => 8,
            Type::Interface(_) | Type::Union(_) => 9,
            Type::Map { key, elem } => mix(mix(10, next(*key)), next(*elem)),
            Type::Chan { elem, .. } => mix(11, next(*elem)),
            Type::Named(named) => {
                let targs = &self.types.named[*named].targs;
                targs.iter().fold(mix(12, self.origin(*named).0.into()), |h, &t| mix(h, next(t)))
            }
            Type::TypeParam(tparam) => mix(13, tparam.0.into()),
            Type::Alias { .. } => 14,
        }
    }
}

fn mix(h: u64, x: u64) -> u64 {
    (h.rotate_left(5) ^ x).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Err: index of the first type argument that violates its constraint, and the reason.
pub fn verify(
    cx: &mut dyn Resolve,
    tparams: &[TypeParamId],
    targs: &[TypeId],
) -> Result<(), (usize, String)> {
    let map = SubstMap::new(tparams, targs);
    for (i, (&tparam, &targ)) in tparams.iter().zip(targs).enumerate() {
        // Wraps a constraint that is not an interface.
        cx.tcx().tparam_iface(tparam);
        let bound = cx.tcx_ref().types.tparams[tparam].constraint;
        let bound = cx.tcx().subst(bound, &map);
        implements(cx, targ, bound, true).map_err(|cause| (i, cause))?;
    }
    Ok(())
}

/// Whether `v` implements `t`. `constraint`: say "satisfy" (type arguments) rather than "implement" (values).
/// Err: the cause in gc's words.
pub fn implements(cx: &mut dyn Resolve, v: TypeId, t: TypeId, constraint: bool) -> Result<(), String> {
    let tcx = cx.tcx();
    let (v_under, t_under) = (tcx.under(v), tcx.under(t));
    if v_under == typ::INVALID || t_under == typ::INVALID {
        return Ok(());
    }
    if let Type::Pointer { elem } = *tcx.get(v_under)
        && tcx.under(elem) == typ::INVALID
    {
        return Ok(());
    }
    let verb = if constraint { "satisfy" } else { "implement" };
    if !matches!(tcx.get(t_under), Type::Interface(_)) {
        let detail = match tcx.is_interface_ptr(t_under) {
            true if tcx.has(Rule::InterfacesAsWritten) => tcx.interface_ptr_error(t),
            true => format!("type {} is pointer to interface, not interface", tcx.type_str(t)),
            false => format!("{} is not an interface", tcx.type_str(t)),
        };
        return Err(format!("{} does not {verb} {} ({detail})", tcx.type_str(v), tcx.type_str(t)));
    }
    let t_set = tcx.type_set(t_under);
    if t_set.is_all() {
        return Ok(());
    }
    let v_set = matches!(tcx.get(v_under), Type::Interface(_)).then(|| tcx.type_set(v_under));
    if v_set.as_ref().is_some_and(|set| set.is_empty()) {
        return Ok(());
    }
    if t_set.is_empty() {
        return Err(format!("cannot {verb} {} (empty type set)", tcx.type_str(t)));
    }
    if let Err(cause) = missing_method_with(cx, v, t, true, &mut |cx, a, b| cx.tcx().identical(a, b)) {
        let tcx = cx.tcx();
        if tcx.is_valid(v) && !tcx.has_invalid_embedded_fields(v) {
            return Err(format!("{} does not {verb} {} {}", tcx.type_str(v), tcx.type_str(t), cause));
        }
    }
    let tcx = cx.tcx();
    let needs_comparable = match &t_set.specific() {
        None => t_set.comparable,
        Some(terms) => terms.iter().all(|term| tcx.comparable_type(term.ty, false).is_ok()),
    };
    let comparability = |tcx: &mut Tcx| {
        if !needs_comparable || tcx.comparable_type(v, false).is_ok() {
            return Ok(());
        }
        if constraint && tcx.comparable_type(v, true).is_ok() {
            if tcx.version.0 >= 20 {
                return Ok(());
            }
            return Err(format!("{} to {verb} comparable requires go1.20 or later", tcx.type_str(v)));
        }
        Err(format!("{} does not {verb} comparable", tcx.type_str(v)))
    };
    let Some(terms) = t_set.specific() else { return comparability(tcx) };
    if let Some(v_set) = v_set {
        if !tcx.terms_subset(&v_set.terms, &t_set.terms) {
            return Err(format!("{} does not {verb} {}", tcx.type_str(v), tcx.type_str(t)));
        }
        return comparability(tcx);
    }
    let mut missing_tilde = None;
    for term in terms.iter() {
        if tcx.term_includes(term, v) {
            return comparability(tcx);
        }
        let under = tcx.under(term.ty);
        if missing_tilde.is_none() && !term.tilde && tcx.identical(term.ty, under) {
            let v_under = tcx.under(v);
            if tcx.identical(term.ty, v_under) {
                missing_tilde = Some(term.ty);
            }
        }
    }
    let mentioned = tcx.mentions(t_under, v);
    let (v, t) = (tcx.type_str(v), tcx.type_str(t));
    let detail = match missing_tilde {
        Some(alt) => format!("possibly missing ~ for {} in {t}", tcx.type_str(alt)),
        None if mentioned => format!("{t} mentions {v}, but {v} is not in the type set of {t}"),
        None => format!("{v} missing in {}", tcx.terms_string(&t_set.terms)),
    };
    Err(format!("{v} does not {verb} {t} ({detail})"))
}

impl Tcx {
    /// Whether `t` mentions `ty` as an embedded element or term, regardless of the type set.
    fn mentions(&mut self, t: TypeId, ty: TypeId) -> bool {
        match self.get(t).clone() {
            Type::Interface(iface) => iface.embeds.iter().any(|&embed| self.mentions(embed, ty)),
            Type::Union(terms) => terms.iter().any(|term| self.mentions(term.ty, ty)),
            _ => self.identical(t, ty),
        }
    }
}

/// Err: `not enough type arguments for type T: have 1, want 2`.
pub fn validate_targ_len(name: &str, want: usize, got: usize) -> Result<(), String> {
    let qualifier = match got.cmp(&want) {
        std::cmp::Ordering::Less => "not enough",
        std::cmp::Ordering::Greater => "too many",
        std::cmp::Ordering::Equal => return Ok(()),
    };
    Err(format!("{qualifier} type arguments for type {name}: have {got}, want {want}"))
}
