//! Instances of generic types and functions, and whether types satisfy constraints.
//! **Invariant:** identical type arguments give the same instance (`TypeId`); its underlying type is expanded on demand.
//! Rules: cmd/compile/internal/types2/{instantiate,named,context}.go, go1.27.

use super::context::{Resolve, Tcx};
use super::types::{NamedId, TypeId, TypeParamId};

impl Tcx {
    /// `origin[targs]`. A wrong number of arguments gives an instance whose underlying type is invalid (check before).
    pub fn instantiate_named(&mut self, origin: NamedId, targs: &[TypeId]) -> TypeId {
        let _ = (origin, targs);
        super::types::typ::INVALID
    }
    /// An instance of a generic alias, given the alias type itself.
    pub fn instantiate_alias(&mut self, alias: TypeId, targs: &[TypeId]) -> TypeId {
        let _ = targs;
        alias
    }
    /// The signature of a generic function with `targs` in place of its type parameters, and no type parameters.
    pub fn instantiate_signature(&mut self, sig: TypeId, targs: &[TypeId]) -> TypeId {
        let _ = targs;
        sig
    }
    /// Fresh copies of `tparams`, and `ty` in terms of them (types2's `renameTParams`).
    pub fn rename_tparams(&mut self, tparams: &[TypeParamId], ty: TypeId) -> (Vec<TypeParamId>, TypeId) {
        (tparams.to_vec(), ty)
    }
}

/// Err: index of the first type argument that does not satisfy its constraint, and why.
pub fn verify(
    cx: &mut dyn Resolve,
    tparams: &[TypeParamId],
    targs: &[TypeId],
) -> Result<(), (usize, String)> {
    let _ = (cx, tparams, targs);
    Ok(())
}

/// `constraint`: type arguments satisfy, values implement. Err: the cause in gc's words.
pub fn implements(cx: &mut dyn Resolve, v: TypeId, t: TypeId, constraint: bool) -> Result<(), String> {
    let _ = (cx, v, t, constraint);
    Ok(())
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
