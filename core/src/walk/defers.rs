//! Go and defer statements: which defers are calls at the function's exits, and which are records.
//! Rules: cmd/compile/internal/walk/stmt.go, ssagen/ssa.go `hasOpenDefers`, go1.27.

use super::Walk;
use crate::ir::node::*;
use crate::types::object::PkgId;

/// More are not kept in one byte of bits.
const MAX_OPEN: usize = 8;
/// Exits times defers.
const MAX_COPIES: usize = 15;

#[derive(Default)]
struct Count {
    defers: usize,
    returns: usize,
    in_loop: bool,
    elsewhere: bool,
}

impl Walk<'_> {
    pub(super) fn has_open_defers(&self, func: FuncId) -> bool {
        let f = &self.program.funcs[func];
        if !f.has_defer {
            return false;
        }
        let mut count = Count::default();
        let in_loop = self.jumps_back(&f.body);
        for &n in &f.body {
            self.count_defers(n, in_loop, &mut count);
        }
        let results = f.results.iter().any(|&r| self.program.vars[r].esc == Esc::Heap);
        count.defers > 0
            && count.defers <= MAX_OPEN
            && !count.in_loop
            && !count.elsewhere
            && !results
            && count.defers * count.returns <= MAX_COPIES
    }

    /// A goto may make a loop of what stands after a label.
    fn jumps_back(&self, body: &[NodeId]) -> bool {
        let mut labels: Vec<crate::syntax::ast::Name> = Vec::new();
        let mut back = false;
        self.program.visit_list(body, &mut |n| match &self.program.nodes[n].kind {
            NodeKind::Label { name } => labels.push(name.clone()),
            NodeKind::Goto { label } => back |= labels.contains(label),
            _ => {}
        });
        back
    }

    fn count_defers(&self, n: NodeId, in_loop: bool, count: &mut Count) {
        let node = &self.program.nodes[n];
        let mut inside = in_loop;
        match &node.kind {
            NodeKind::Defer { at, .. } => {
                count.defers += 1;
                count.in_loop |= in_loop;
                count.elsewhere |= at.is_some();
            }
            NodeKind::Return { .. } => count.returns += 1,
            NodeKind::For { .. } | NodeKind::Range { .. } => inside = true,
            NodeKind::Call(call) => count.elsewhere |= self.asks_for_defers(call.fun),
            _ => {}
        }
        let mut children = Vec::new();
        self.program.for_each_child(n, &mut |child| children.push(child));
        for child in children {
            self.count_defers(child, inside, count);
        }
    }

    /// The runtime's function that a loop over a function asks where its defers belong.
    pub(super) fn asks_for_defers(&self, fun: NodeId) -> bool {
        let NodeKind::Func(callee) = self.program.nodes[fun].kind else { return false };
        let func = &self.program.funcs[callee];
        &*func.name == "deferrangefunc" && func.pkg != PkgId::USER
    }

    pub(super) fn deferred(&mut self, n: NodeId, elsewhere: bool) {
        let pos = self.program.nodes[n].pos;
        if elsewhere {
            self.call(pos, "deferprocat");
        } else if self.loops > 0 {
            self.call(pos, "deferproc");
        } else if !self.open_defers {
            self.call(pos, "deferprocStack");
        }
    }

    /// The closure that a go or defer statement starts is a record, not arguments.
    pub(super) fn started(&mut self, call: NodeId) {
        let init = self.program.nodes[call].init.clone();
        self.nodes(&init);
        match &self.program.nodes[call].kind {
            NodeKind::Call(call) => self.node(call.fun),
            _ => self.node(call),
        }
    }
}
