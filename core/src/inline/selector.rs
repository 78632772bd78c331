//! Selections and method expressions that the passes build anew.

use super::Inliner;
use crate::ir::node::*;
use crate::types::types::{Param, Signature, Type, TypeId};
use std::rc::Rc;

/// Type of `T.M`: the receiver is the first parameter.
pub fn method_expr_type(inliner: &mut Inliner<'_>, callee: FuncId) -> TypeId {
    let f = &inliner.prog.funcs[callee];
    let params = |vars: &[VarId]| -> Rc<[Param]> {
        vars.iter().map(|&v| Param { name: "".into(), ty: inliner.prog.vars[v].ty, obj: None }).collect()
    };
    let sig = Signature {
        recv: None,
        tparams: Rc::from([]),
        recv_tparams: Rc::from([]),
        params: params(&f.params),
        results: params(&f.results),
        variadic: f.params.last().is_some_and(|&v| inliner.prog.vars[v].is_ddd),
    };
    inliner.source.tcx_mut().types.add(Type::Signature(Rc::new(sig)))
}

/// `x.f` for an embedded field, through a pointer if need be.
pub fn embedded_field(inliner: &mut Inliner<'_>, pos: XPos, x: NodeId, field: u32) -> NodeId {
    let tcx = inliner.tcx();
    let Some(ty) = inliner.prog.nodes[x].ty else { return x };
    let (base, through_pointer) = match tcx.types.under(ty) {
        Type::Pointer { elem } => (*elem, true),
        _ => (ty, false),
    };
    let Type::Struct { fields } = tcx.types.under(base) else { return x };
    let Some(field_ty) = fields.get(field as usize).map(|f| f.ty) else { return x };
    let kind = if through_pointer { NodeKind::DotPtr { x, field } } else { NodeKind::Dot { x, field } };
    let n = inliner.typed(pos, field_ty, kind);
    inliner.prog.nodes[n].implicit = true;
    n
}
