//! Substitutes types for type parameters.
//! A part without substituted parameters keeps its id. Fields, parameters and interface methods keep their objects,
//! whose types are those of the generic declaration.
//! Rules: cmd/compile/internal/types2/subst.go, go1.27.

use super::context::Tcx;
use super::types::{
    Field, IfaceMethod, Interface, NamedId, Param, Signature, Term, Type, TypeId, TypeParamId, typ,
};
use crate::index::{HashMap, HashSet};
use std::rc::Rc;

/// Types nested deeper become invalid: substitution can nest deeper than any source.
const MAX_DEPTH: usize = 1_000;

#[derive(Clone, Debug, Default)]
pub struct SubstMap(pub HashMap<TypeParamId, TypeId>);

impl SubstMap {
    pub fn new(tparams: &[TypeParamId], targs: &[TypeId]) -> SubstMap {
        SubstMap(tparams.iter().copied().zip(targs.iter().copied()).collect())
    }
    /// Parameters without an argument are not substituted.
    pub fn partial(tparams: &[TypeParamId], targs: &[Option<TypeId>]) -> SubstMap {
        SubstMap(tparams.iter().zip(targs).filter_map(|(&p, t)| t.map(|t| (p, t))).collect())
    }
}

impl Tcx {
    pub fn subst(&mut self, ty: TypeId, map: &SubstMap) -> TypeId {
        if map.0.is_empty() {
            return ty;
        }
        Subst { tcx: self, map, unchanged: HashSet::default(), depth: 0 }.ty(ty)
    }
    pub fn subst_params(&mut self, params: &Rc<[Param]>, map: &SubstMap) -> Rc<[Param]> {
        if map.0.is_empty() {
            return params.clone();
        }
        Subst { tcx: self, map, unchanged: HashSet::default(), depth: 0 }.params(params)
    }
}

struct Subst<'a> {
    tcx: &'a mut Tcx,
    map: &'a SubstMap,
    /// Types known not to change. Every other occurrence becomes a distinct type, as in types2.
    unchanged: HashSet<TypeId>,
    depth: usize,
}

impl Subst<'_> {
    fn ty(&mut self, id: TypeId) -> TypeId {
        if self.unchanged.contains(&id) {
            return id;
        }
        if self.depth >= MAX_DEPTH {
            return typ::INVALID;
        }
        self.depth += 1;
        let out = self.shape(id);
        self.depth -= 1;
        if out == id {
            self.unchanged.insert(id);
        }
        out
    }

    fn shape(&mut self, id: TypeId) -> TypeId {
        let new = match self.tcx.get(id).clone() {
            Type::Basic(_) => return id,
            Type::TypeParam(tparam) => return self.map.0.get(&tparam).copied().unwrap_or(id),
            Type::Alias { obj, targs, actual } => {
                if targs.is_empty() {
                    // An alias declared in a generic function may mention the function's type parameters.
                    let new = self.ty(actual);
                    return if new == actual { id } else { new };
                }
                return match self.list(&targs) {
                    Some(targs) => {
                        let origin = self.tcx.obj(obj).ty;
                        self.tcx.new_alias_instance(origin, &targs)
                    }
                    None => id,
                };
            }
            Type::Named(named) => return self.named(id, named),
            Type::Array { len, elem } => Type::Array { len, elem: self.ty(elem) },
            Type::Slice { elem } => Type::Slice { elem: self.ty(elem) },
            Type::Pointer { elem } => Type::Pointer { elem: self.ty(elem) },
            Type::Map { key, elem } => Type::Map { key: self.ty(key), elem: self.ty(elem) },
            Type::Chan { dir, elem } => Type::Chan { dir, elem: self.ty(elem) },
            Type::Struct { fields } => {
                Type::Struct { fields: self.map_list(&fields, |s, f| Field { ty: s.ty(f.ty), ..f.clone() }) }
            }
            Type::Tuple(params) => Type::Tuple(self.params(&params)),
            Type::Union(terms) => {
                Type::Union(self.map_list(&terms, |s, t| Term { tilde: t.tilde, ty: s.ty(t.ty) }))
            }
            Type::Interface(iface) => {
                let methods =
                    self.map_list(&iface.methods, |s, m| IfaceMethod { sig: s.ty(m.sig), ..m.clone() });
                let embeds = self.map_list(&iface.embeds, |s, &ty| s.ty(ty));
                Type::Interface(Rc::new(Interface { methods, embeds, ..*iface }))
            }
            Type::Signature(sig) => return self.signature(id, &sig),
        };
        if new == *self.tcx.get(id) { id } else { self.tcx.types.make(new) }
    }

    fn named(&mut self, id: TypeId, named: NamedId) -> TypeId {
        let data = &self.tcx.types.named[named];
        let (targs, implicits) = (data.targs.clone(), data.implicits.clone());
        let generic = &self.tcx.types.named[data.origin.unwrap_or(named)];
        let (own, around) = (generic.tparams.len(), generic.implicits.len());
        let origin = match data.origin {
            // The instantiation has reported the error.
            Some(_) if ![own, around + own].contains(&targs.len()) => return typ::INVALID,
            Some(origin) => origin,
            None if implicits.is_empty() || own > 0 => return id,
            None => named,
        };
        let new: Vec<TypeId> = targs.iter().map(|&ty| self.ty(ty)).collect();
        if implicits.iter().any(|p| self.map.0.contains_key(p)) {
            let mut all = Vec::with_capacity(around + own);
            for &param in implicits.iter() {
                let ty = self.tcx.tparam_type(param);
                all.push(self.ty(ty));
            }
            all.extend(new);
            return self.tcx.instantiate_named(origin, &all);
        }
        if *new == *targs { id } else { self.tcx.instantiate_named(origin, &new) }
    }

    /// Does not substitute the receiver. If a generic signature's own parameters are not substituted, it gets fresh
    /// ones, because their constraints may mention substituted parameters.
    fn signature(&mut self, id: TypeId, sig: &Signature) -> TypeId {
        if let Some(first) = sig.tparams.first()
            && !self.map.0.contains_key(first)
        {
            return self.fresh_signature(sig);
        }
        let params = self.params(&sig.params);
        let results = self.params(&sig.results);
        if params == sig.params && results == sig.results {
            return id;
        }
        self.tcx.types.make(Type::Signature(Rc::new(Signature { params, results, ..sig.clone() })))
    }

    fn fresh_signature(&mut self, sig: &Signature) -> TypeId {
        let mut map = self.map.clone();
        let mut fresh = Vec::new();
        for &tparam in sig.tparams.iter() {
            let (new, ty) = self.tcx.copy_type_param(tparam);
            let canon = self.tcx.canon_tparams.get(&tparam).copied().unwrap_or(tparam);
            self.tcx.canon_tparams.insert(new, canon);
            fresh.push(new);
            map.0.insert(tparam, ty);
        }
        let mut inner = Subst { tcx: self.tcx, map: &map, unchanged: HashSet::default(), depth: self.depth };
        for (&old, &new) in sig.tparams.iter().zip(&fresh) {
            let bound = inner.tcx.types.tparams[old].constraint;
            inner.tcx.types.tparams[new].constraint = inner.ty(bound);
        }
        let params = inner.params(&sig.params);
        let results = inner.params(&sig.results);
        let sig = Signature { tparams: fresh.into(), params, results, ..sig.clone() };
        self.tcx.types.make(Type::Signature(Rc::new(sig)))
    }

    fn params(&mut self, params: &Rc<[Param]>) -> Rc<[Param]> {
        self.map_list(params, |s, p| Param { ty: s.ty(p.ty), ..p.clone() })
    }
    /// The substituted types; `None` if none changed.
    fn list(&mut self, list: &[TypeId]) -> Option<Vec<TypeId>> {
        let new: Vec<TypeId> = list.iter().map(|&ty| self.ty(ty)).collect();
        (new != list).then_some(new)
    }
    fn map_list<T: PartialEq>(&mut self, list: &Rc<[T]>, mut f: impl FnMut(&mut Self, &T) -> T) -> Rc<[T]> {
        let new: Vec<T> = list.iter().map(|item| f(self, item)).collect();
        if new == **list { list.clone() } else { new.into() }
    }
}
