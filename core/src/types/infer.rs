//! Type argument inference.
//! Rules: cmd/compile/internal/types2/infer.go, go1.27.

use super::context::{Resolve, Tcx, TypeError};
use super::operand::Operand;
use super::types::{Param, TypeId, TypeParamId};
use crate::span::Pos;

/// All type arguments of a call or assignment. `params` and `args` match in number. `reverse`: words of reverse inference.
/// Err(None): an argument was invalid, which was reported before.
pub fn infer(
    cx: &mut dyn Resolve,
    pos: Pos,
    tparams: &[TypeParamId],
    targs: &[Option<TypeId>],
    params: &[Param],
    args: &[Operand],
    reverse: bool,
) -> Result<Vec<TypeId>, Option<TypeError>> {
    let _ = (cx, pos, tparams, targs, params, args, reverse);
    Err(None)
}

impl Tcx {
    /// Some of `tparams` occurs in `ty`.
    pub fn is_parameterized(&mut self, tparams: &[TypeParamId], ty: TypeId) -> bool {
        let _ = (tparams, ty);
        false
    }
}
