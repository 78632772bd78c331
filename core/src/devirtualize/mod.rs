//! Turns an interface call into a direct one if the receiver's concrete type is known.
//! In: a call node at any stage of inlining. Out: the call rewritten in place (receiver `x.(*T)`), and gc's remark.
//! Rules: cmd/compile/internal/devirtualize/devirtualize.go, go1.27.

mod assignments;

pub use assignments::State;

use crate::diag::RemarkKind;
use crate::index::HashSet;
use crate::inline::Inliner;
use crate::inline::selector::{embedded_field, method_expr_type};
use crate::ir::node::*;
use crate::ir::print;
use crate::ir::type_text::all_methods;
use crate::types::Tcx;
use crate::types::context::Resolve;
use crate::types::lookup::{Member, missing_method_with};
use crate::types::object::{ObjId, PkgId};
use crate::types::types::{Type, TypeId};
use crate::version::Rule;

/// Whether `ty` does not implement the interface because a method declared on a shaped type also takes a dictionary.
fn lacks_dictionary(inliner: &mut Inliner<'_>, ty: TypeId, iface: TypeId) -> bool {
    if !has_shape(inliner.tcx(), ty) {
        return false;
    }
    let Type::Interface(methods) = inliner.tcx().types.under(iface).clone() else { return false };
    all_methods(inliner.tcx(), &methods).into_iter().any(|method| {
        let pkg = method.pkg;
        let found = inliner.source.tcx_mut().lookup_field_or_method(ty, true, pkg, &method.name, false);
        let Some(Member::Method { recv, .. }) = found.member else { return false };
        let recv = inliner.source.tcx_mut().types.add(Type::Named(recv));
        has_shape(inliner.tcx(), recv)
    })
}

/// Whether `ty` implements `iface`, treating shapes in signatures as the types they represent.
fn implements(types: &mut dyn Resolve, ty: TypeId, iface: TypeId) -> bool {
    missing_method_with(types, ty, iface, true, &mut |cx, a, b| cx.tcx().identical_through(&has_shape, a, b))
        .is_ok()
}

/// Rewrites `call` if its receiver has one concrete type. `sites`: calls that gc has wrapped in parentheses by now.
pub fn static_call(state: &mut State, inliner: &mut Inliner<'_>, call: NodeId, sites: &HashSet<NodeId>) {
    let NodeKind::Call(c) = &inliner.prog.nodes[call].kind else { return };
    if c.go_defer || c.op != CallOp::Inter {
        return;
    }
    let fun = c.fun;
    let NodeKind::DotInter { x, name, .. } = inliner.prog.nodes[fun].kind.clone() else { return };
    let Some(iface) = inliner.prog.nodes[x].ty else { return };
    let ty = if inliner.tcx().has(Rule::DevirtualizeByAssignments) {
        let Some(ty) = state.concrete_type(inliner, x) else { return };
        if !implements(inliner.source.resolver(), ty, iface) || lacks_dictionary(inliner, ty, iface) {
            return;
        }
        ty
    } else {
        let Some(ty) = boxed_type(inliner, x) else { return };
        ty
    };
    if is_shape(inliner.tcx(), ty) {
        return;
    }
    let pos = inliner.prog.nodes[call].pos;
    for (shaped, what) in [(ty, "receiver"), (iface, "interface")] {
        if has_shape(inliner.tcx(), shaped) {
            let tcx = inliner.tcx();
            let text = format!(
                "cannot devirtualize {}: shaped {what} {}",
                print::expr_with_parens(inliner.prog, tcx, call, sites),
                print::type_text(tcx, shaped)
            );
            inliner.report(pos, RemarkKind::Devirtualizing, text);
            return;
        }
    }
    let pkg = method_pkg(inliner.tcx(), iface, &name);
    let found = inliner.source.tcx_mut().lookup_field_or_method(ty, false, pkg, &name, false);
    let (selector, target) = (
        print::expr_with_parens(inliner.prog, inliner.tcx(), fun, sites),
        print::type_text(inliner.tcx(), ty),
    );
    let Some((&method, path)) = found.index.split_last() else { return };
    let sel_pos = inliner.prog.nodes[fun].pos;
    let nil_check = inliner.tcx().has(Rule::DevirtualizeByAssignments);
    let assertion = NodeKind::DotType { x, target: ty, comma_ok: false, nil_check, dynamic: Vec::new() };
    let mut recv = inliner.typed(if nil_check { pos } else { sel_pos }, ty, assertion);
    for &field in path {
        recv = embedded_field(inliner, sel_pos, recv, field as u32);
    }
    match found.member {
        Some(Member::Method { obj, recv: named }) => {
            inliner.report(pos, RemarkKind::Devirtualizing, format!("devirtualizing {selector} to {target}"));
            let named = inliner.source.tcx_mut().types.add(Type::Named(named));
            let Some(callee) = inliner.source.method(inliner.prog, named, obj) else { return };
            call_method(inliner, call, sel_pos, recv, &name, callee);
        }
        Some(Member::IfaceMethod { sig, .. }) => {
            inliner.report(
                pos,
                RemarkKind::Devirtualizing,
                format!("partially devirtualizing {selector} to {target}"),
            );
            let fun = inliner.typed(
                sel_pos,
                sig,
                NodeKind::DotInter { x: recv, method: method as u32, name: name.clone() },
            );
            if let NodeKind::Call(c) = &mut inliner.prog.nodes[call].kind {
                c.fun = fun;
            }
        }
        Some(Member::Field { .. }) | None => {}
    }
}

/// Type of the value that the only conversion to interface boxes.
fn boxed_type(inliner: &Inliner<'_>, x: NodeId) -> Option<TypeId> {
    let value = inliner.static_value(x);
    let NodeKind::Conv { op: ConvOp::Iface, x } = inliner.prog.nodes[value].kind else { return None };
    let ty = inliner.tcx().unalias(inliner.prog.nodes[x].ty?);
    (!matches!(inliner.tcx().types.under(ty), Type::Interface(_))).then_some(ty)
}

/// `T.M(recv, args…)`, taking the receiver's address or dereferencing it as the method requires.
fn call_method(inliner: &mut Inliner<'_>, call: NodeId, pos: XPos, recv: NodeId, name: &str, callee: FuncId) {
    let want = inliner.prog.funcs[callee].params.first().map(|&v| inliner.prog.vars[v].ty);
    let have = inliner.prog.nodes[recv].ty;
    let (Some(want), Some(have)) = (want, have) else { return };
    let pointer = |tcx: &Tcx, ty: TypeId| match tcx.get(tcx.unalias(ty)) {
        Type::Pointer { elem } => Some(*elem),
        _ => None,
    };
    let (want_elem, have_elem) = (pointer(inliner.tcx(), want), pointer(inliner.tcx(), have));
    let recv = match (want_elem, have_elem) {
        (Some(_), None) => {
            let ptr = inliner.source.tcx_mut().types.pointer_to(have);
            let n = inliner.typed(pos, ptr, NodeKind::Addr { x: recv });
            inliner.prog.nodes[n].implicit = true;
            n
        }
        (None, Some(elem)) => {
            let n = inliner.typed(pos, elem, NodeKind::Deref { x: recv });
            inliner.prog.nodes[n].implicit = true;
            n
        }
        _ => recv,
    };
    let fun_ty = method_expr_type(inliner, callee);
    let recv_ty = inliner.prog.nodes[recv].ty.unwrap_or(want);
    let fun = inliner.typed(pos, fun_ty, NodeKind::MethodExpr { recv: recv_ty, name: name.into(), callee });
    if let NodeKind::Call(c) = &mut inliner.prog.nodes[call].kind {
        c.op = CallOp::Func;
        c.fun = fun;
        c.args.insert(0, recv);
    }
}

/// Package of an unexported interface method.
fn method_pkg(tcx: &Tcx, iface: TypeId, name: &str) -> Option<PkgId> {
    let Type::Interface(iface) = tcx.types.under(iface) else { return None };
    let methods = crate::ir::type_text::all_methods(tcx, iface);
    let method = methods.iter().find(|m| &*m.name == name)?;
    method.pkg.or_else(|| tcx.obj(method.obj).pkg)
}

/// Whether `ty` is a shape, `go.shape.int`.
pub fn is_shape(tcx: &Tcx, ty: TypeId) -> bool {
    match tcx.get(tcx.unalias(ty)) {
        Type::Named(named) => is_shape_obj(tcx, tcx.types.named[*named].obj),
        _ => false,
    }
}

fn is_shape_obj(tcx: &Tcx, obj: ObjId) -> bool {
    tcx.obj(obj).pkg.is_some_and(|pkg| &*tcx.pkg(pkg).path == "go.shape")
}

/// Whether `ty` is a shape or contains one.
pub fn has_shape(tcx: &Tcx, ty: TypeId) -> bool {
    print::link_text(tcx, ty).contains("go.shape.")
}
