//! Replaces inlined bodies that only the analysis uses (`Func::shape_only`) by calls.
//! In: the inlined IR. Out: the same, with each such body replaced by a call of the function that the machine has, with
//! the parameters that the inlining assigned.

use crate::ir::node::*;
use crate::types::Tcx;
use crate::types::types::{Type, TypeId};

/// Processes every inlined call of the program. Returns true if a called function may store in the heap what the
/// analysis, which saw it inlined, kept in a frame.
pub fn call_instead(prog: &mut Program, tcx: &mut Tcx) -> bool {
    let mut keeps = false;
    let all: Vec<NodeId> = prog.nodes.iter_enumerated().map(|(n, _)| n).collect();
    for n in all {
        let NodeKind::InlCall { results, call, .. } = &prog.nodes[n].kind else { continue };
        let (results, call) = (results.clone(), *call);
        let callee = prog.inlined[call].callee;
        if !prog.funcs[callee].shape_only {
            continue;
        }
        let Some(args) = parameters(prog, n) else { continue };
        let has_pointers =
            |tcx: &mut Tcx, n: &NodeId| prog.nodes[*n].ty.is_some_and(|ty| tcx.has_pointers(ty));
        keeps |= args.iter().any(|n| has_pointers(tcx, n)) && results.iter().any(|n| has_pointers(tcx, n));
        let body = body(prog, tcx, n, callee, args, &results);
        prog.nodes[n].kind = NodeKind::InlCall { body, results, call };
    }
    keeps
}

/// Variables that the inlining assigned the arguments to, receiver first; `None` if one was discarded.
fn parameters(prog: &Program, call: NodeId) -> Option<Vec<NodeId>> {
    let assigns = prog.nodes[call].init.iter().rev();
    let mut found = assigns.filter_map(|&n| match &prog.nodes[n].kind {
        NodeKind::Assign2 { op: As2::Plain, lhs, def: true, .. } => Some(lhs.clone()),
        _ => None,
    });
    let lhs = found.next()?;
    lhs.iter().all(|&x| matches!(prog.nodes[x].kind, NodeKind::Local(_))).then_some(lhs)
}

/// `results = callee(args)`.
fn body(
    prog: &mut Program,
    tcx: &mut Tcx,
    at: NodeId,
    callee: FuncId,
    args: Vec<NodeId>,
    results: &[NodeId],
) -> Vec<NodeId> {
    let pos = prog.nodes[at].pos;
    let node = |prog: &mut Program, ty: Option<TypeId>, kind| prog.new_node(pos, ty, kind);
    let func_ty = prog.funcs[callee].ty;
    let fun = node(prog, Some(func_ty), NodeKind::Func(callee));
    let result_types = match tcx.get(func_ty) {
        Type::Signature(sig) => sig.results.clone(),
        _ => std::rc::Rc::from([]),
    };
    let ty = match &result_types[..] {
        [] => None,
        [one] => Some(one.ty),
        _ => Some(tcx.types.add(Type::Tuple(result_types.clone()))),
    };
    let call = Call {
        op: CallOp::Func,
        fun,
        args,
        ddd: true,
        go_defer: false,
        keep_alive: Vec::new(),
        no_inline: true,
    };
    let call = node(prog, ty, NodeKind::Call(Box::new(call)));
    let mut list = Vec::new();
    let is_declared = |prog: &Program, var: VarId| {
        let init = &prog.nodes[at].init;
        init.iter().any(|&n| matches!(prog.nodes[n].kind, NodeKind::Decl { var: v } if v == var))
    };
    for &result in results {
        if let NodeKind::Local(var) = prog.nodes[result].kind
            && !is_declared(prog, var)
        {
            list.push(node(prog, None, NodeKind::Decl { var }));
        }
    }
    list.push(match results {
        [] => node(prog, None, NodeKind::ExprStmt { x: call }),
        &[x] => node(prog, None, NodeKind::Assign { x, y: Some(call), def: false }),
        _ => {
            let (lhs, rhs) = (results.to_vec(), vec![call]);
            node(prog, None, NodeKind::Assign2 { op: As2::Func, lhs, rhs, def: false })
        }
    });
    list
}
