//! Which defers are open-coded: run by the exits themselves, without a record.
//! Rules: cmd/compile/internal/ssagen/ssa.go `hasOpenDefers`; walk/stmt.go, go1.27.

use crate::ir::node::*;
use crate::types::object::PkgId;

/// Open-coded defers are tracked in one byte of bits.
const MAX_OPEN: usize = 8;
/// Limit for exits times defers.
const MAX_COPIES: usize = 15;

#[derive(Default)]
struct Count {
    defers: usize,
    returns: usize,
    in_loop: bool,
    elsewhere: bool,
}

/// Whether the function's defers are open-coded.
pub fn has_open_defers(program: &Program, func: FuncId) -> bool {
    let f = &program.funcs[func];
    if !f.has_defer {
        return false;
    }
    let mut count = Count::default();
    program.visit_list(&f.body, &mut |n| count_defer(program, n, &mut count));
    let results = f.results.iter().any(|&r| program.vars[r].esc == Esc::Heap);
    count.defers > 0
        && count.defers <= MAX_OPEN
        && !count.in_loop
        && !count.elsewhere
        && !results
        && count.defers * count.returns <= MAX_COPIES
}

fn count_defer(program: &Program, n: NodeId, count: &mut Count) {
    let node = &program.nodes[n];
    match &node.kind {
        NodeKind::Defer { at, .. } => {
            count.defers += 1;
            count.in_loop |= node.esc != Esc::Never;
            count.elsewhere |= at.is_some();
        }
        NodeKind::Return { .. } => count.returns += 1,
        NodeKind::Call(call) => count.elsewhere |= is_deferrangefunc(program, call.fun),
        _ => {}
    }
}

/// Whether `fun` is the runtime function that a range-over-func loop calls to find its frame's defers.
pub fn is_deferrangefunc(program: &Program, fun: NodeId) -> bool {
    is_of_loop(program, fun, "deferrangefunc")
}

/// Whether `fun` is the runtime function that a range-over-func loop calls when its iterator goes on after the loop has
/// ended. It does not return.
pub fn is_panicrangestate(program: &Program, fun: NodeId) -> bool {
    is_of_loop(program, fun, "panicrangestate")
}

fn is_of_loop(program: &Program, fun: NodeId, name: &str) -> bool {
    let NodeKind::Func(callee) = program.nodes[fun].kind else { return false };
    let func = &program.funcs[callee];
    &*func.name == name && func.pkg != PkgId::USER
}
