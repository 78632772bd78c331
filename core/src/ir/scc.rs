//! Strongly connected components of the call graph, callees before callers: the order of every whole-program pass.
//! Any mention of a function is an edge: a call, value, method expression, method value or closure. A capturing closure
//! never forms its own component: it belongs to that of its outer function.
//! Rules: cmd/compile/internal/ir/scc.go, go1.27.

use super::node::{FuncId, NodeId, Program};
use crate::index::HashMap;

/// The components of `list`, callees first, each in order of discovery; gc calls `analyze` once for each. Reads bodies as
/// they are now; a pass changes only bodies of finished components.
pub fn bottom_up(prog: &Program, list: &[FuncId]) -> Vec<Vec<FuncId>> {
    let mut visitor =
        Visitor { prog, generation: 0, ids: HashMap::default(), stack: Vec::new(), components: Vec::new() };
    for &func in list {
        if !prog.funcs[func].is_capturing_closure() {
            visitor.visit(func);
        }
    }
    visitor.components
}

struct Visitor<'a> {
    prog: &'a Program,
    generation: u32,
    ids: HashMap<FuncId, u32>,
    stack: Vec<FuncId>,
    components: Vec<Vec<FuncId>>,
}

/// A function being visited.
struct Frame {
    func: FuncId,
    id: u32,
    min: u32,
    callees: std::vec::IntoIter<FuncId>,
}

impl Visitor<'_> {
    /// gc's recursive `visit`, with an explicit stack because call chains may be long.
    fn visit(&mut self, func: FuncId) {
        if self.ids.contains_key(&func) {
            return;
        }
        let mut frames = vec![self.enter(func)];
        while let Some(frame) = frames.last_mut() {
            if let Some(callee) = frame.callees.next() {
                match self.ids.get(&callee) {
                    Some(&id) => frame.min = frame.min.min(id),
                    None => {
                        let next = self.enter(callee);
                        frames.push(next);
                    }
                }
                continue;
            }
            let Some(done) = frames.pop() else { break };
            self.leave(&done);
            if let Some(outer) = frames.last_mut() {
                outer.min = outer.min.min(done.min);
            }
        }
    }

    fn enter(&mut self, func: FuncId) -> Frame {
        self.generation += 1;
        let id = self.generation;
        self.ids.insert(func, id);
        self.generation += 1;
        self.stack.push(func);
        Frame { func, id, min: self.generation, callees: self.mentions(func).into_iter() }
    }

    fn leave(&mut self, frame: &Frame) {
        if (frame.min != frame.id && frame.min != frame.id + 1)
            || self.prog.funcs[frame.func].is_capturing_closure()
        {
            return;
        }
        let start = self.stack.iter().rposition(|&f| f == frame.func).unwrap_or(0);
        let funcs = self.stack.split_off(start);
        for func in &funcs {
            self.ids.insert(*func, u32::MAX);
        }
        self.components.push(funcs);
    }

    /// Functions mentioned in the body that this compilation compiles, in order.
    fn mentions(&self, func: FuncId) -> Vec<FuncId> {
        let mut found = Vec::new();
        let mut see = |id: NodeId| {
            if let Some(callee) = self.prog.nodes[id].kind.mentioned_func()
                && self.prog.funcs[callee].local
            {
                found.push(callee);
            }
        };
        self.prog.visit_list(&self.prog.funcs[func].body, &mut see);
        found
    }
}
