//! Builds the end of a forwarding function that gc makes: `return f(args…)`.
//! Rules: cmd/compile/internal/noder/reader.go `addTailCall`; ssagen/abi.go `makeABIWrapper`, go1.27.

use super::node::*;
use crate::types::types::{Param, Type, TypeId, Types};

/// The type of a call with these results.
pub fn result_type(types: &mut Types, results: &[TypeId]) -> Option<TypeId> {
    match *results {
        [] => None,
        [result] => Some(result),
        _ => {
            let params = results.iter().map(|&ty| Param { name: "".into(), ty, obj: None });
            Some(types.add(Type::Tuple(params.collect())))
        }
    }
}

/// The statement that makes the call and returns its results; multiple results go through temporaries.
pub fn return_call(prog: &mut Program, func: FuncId, pos: XPos, call: NodeId, results: &[TypeId]) -> NodeId {
    match results.len() {
        0 => prog.new_node(pos, None, NodeKind::ExprStmt { x: call }),
        1 => prog.new_node(pos, None, NodeKind::Return { results: vec![call] }),
        _ => {
            let (assign, results) = spread(prog, func, pos, call, results);
            let stmt = prog.new_node(pos, None, NodeKind::Return { results });
            prog.nodes[stmt].init = vec![assign];
            stmt
        }
    }
}

/// `tmp0, tmp1 := call`, and nodes that read the temporaries.
fn spread(
    prog: &mut Program,
    func: FuncId,
    pos: XPos,
    call: NodeId,
    results: &[TypeId],
) -> (NodeId, Vec<NodeId>) {
    let (mut decls, mut lhs, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for &ty in results {
        let var = prog.new_temp(func, pos, ty);
        lhs.push(prog.new_node(pos, Some(ty), NodeKind::Local(var)));
        values.push(prog.new_node(pos, Some(ty), NodeKind::Local(var)));
        decls.push(prog.new_node(pos, None, NodeKind::Decl { var }));
    }
    let assign =
        prog.new_node(pos, None, NodeKind::Assign2 { op: As2::Func, lhs, rhs: vec![call], def: false });
    prog.nodes[assign].init = decls;
    (assign, values)
}
