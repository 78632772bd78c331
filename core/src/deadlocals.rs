//! Removes assignments to locals that are never read, so that escape analysis does not report their values.
//! In: the IR after inlining. Out: `x = e` replaced by `_ = 0` where `e` has no effects and `x` is never read.
//! Bodies of capturing closures are processed with the enclosing function.
//! Rules: cmd/compile/internal/deadlocals/deadlocals.go, go1.27.

use crate::index::HashMap;
use crate::ir::node::*;
use crate::types::constant::Value;
use crate::types::types::{Basic, Types};

/// Processes every function of `list`.
pub fn run(prog: &mut Program, list: &[FuncId]) {
    for &func in list {
        if prog.funcs[func].is_capturing_closure() {
            continue;
        }
        let mut visitor = Visitor { prog, defs: HashMap::default(), order: Vec::new() };
        visitor.nodes(&visitor.prog.funcs[func].body.clone());
        let Visitor { mut defs, order, .. } = visitor;
        for key in order {
            let Some(Some(assigns)) = defs.remove(&key) else { continue };
            for (stmt, i) in &assigns {
                discard(prog, *stmt, *i);
            }
            if let (Some(var), false) = (key, assigns.is_empty()) {
                prog.vars[var].defn = None;
            }
        }
    }
}

/// `None` is `_`.
type Key = Option<VarId>;

struct Visitor<'a> {
    prog: &'a Program,
    /// Assignments to remove if the variable is never read; `None` once it is read.
    defs: HashMap<Key, Option<Vec<(NodeId, usize)>>>,
    order: Vec<Key>,
}

impl Visitor<'_> {
    fn nodes(&mut self, list: &[NodeId]) {
        list.iter().for_each(|&n| self.node(n));
    }

    fn children(&mut self, n: NodeId) {
        let prog = self.prog;
        prog.for_each_child(n, &mut |child| self.node(child));
        if let Some(&word) = prog.type_words.get(&n) {
            self.node(word);
        }
    }

    fn node(&mut self, n: NodeId) {
        let prog = self.prog;
        match &prog.nodes[n].kind {
            NodeKind::Closure { func } => {
                self.nodes(&prog.nodes[n].init);
                let f = &prog.funcs[*func];
                f.closure_vars.iter().for_each(|&v| self.read(v));
                self.nodes(&f.body);
            }
            NodeKind::Decl { .. } => {}
            NodeKind::Local(var) => self.read(*var),
            NodeKind::Assign { x, y, .. } => self.assign(n, 0, *x, *y, false),
            NodeKind::Assign2 { op: As2::Plain, lhs, rhs, .. } => {
                // If all left sides are blank, the right sides are evaluated on purpose.
                let discards = lhs.iter().any(|&x| !matches!(prog.nodes[x].kind, NodeKind::Blank));
                for (i, (&x, &y)) in lhs.iter().zip(rhs).enumerate() {
                    self.assign(n, i, x, Some(y), discards);
                }
            }
            NodeKind::TypeSwitch { cases, .. } => {
                cases.iter().filter_map(|case| case.var).for_each(|v| self.read(v));
                self.children(n);
            }
            _ => self.children(n),
        }
    }

    fn read(&mut self, var: VarId) {
        let var = self.prog.canonical(var);
        if !self.is_local(var) {
            return;
        }
        match self.defs.insert(Some(var), None) {
            None => self.order.push(Some(var)),
            Some(None) => {}
            Some(Some(assigns)) => {
                for (stmt, i) in assigns {
                    if let Some(y) = value(self.prog, stmt, i) {
                        self.node(y);
                    }
                }
            }
        }
    }

    fn is_local(&self, var: VarId) -> bool {
        matches!(self.prog.vars[var].class, VarClass::Auto | VarClass::Param)
    }

    fn assign(&mut self, stmt: NodeId, i: usize, x: NodeId, y: Option<NodeId>, blank_discards: bool) {
        let key = match self.prog.nodes[x].kind {
            NodeKind::Local(var) => {
                let var = self.prog.canonical(var);
                self.is_local(var).then_some(Some(var))
            }
            NodeKind::Blank => blank_discards.then_some(None),
            NodeKind::Global(_) => None,
            _ => {
                self.node(x);
                None
            }
        };
        if let Some(key) = key
            && !y.is_some_and(|y| has_effects(self.prog, y))
        {
            match self.defs.get_mut(&key) {
                None => {
                    self.order.push(key);
                    self.defs.insert(key, Some(vec![(stmt, i)]));
                    return;
                }
                Some(Some(assigns)) => {
                    assigns.push((stmt, i));
                    return;
                }
                Some(None) => {}
            }
        }
        if let Some(y) = y {
            self.node(y);
        }
    }
}

fn has_effects(prog: &Program, n: NodeId) -> bool {
    let node = &prog.nodes[n];
    !node.init.is_empty()
        || !matches!(
            node.kind,
            NodeKind::Local(_)
                | NodeKind::Global(_)
                | NodeKind::Func(_)
                | NodeKind::Blank
                | NodeKind::Literal(_)
                | NodeKind::Nil
                | NodeKind::Closure { .. }
        )
}

fn value(prog: &Program, stmt: NodeId, i: usize) -> Option<NodeId> {
    match &prog.nodes[stmt].kind {
        NodeKind::Assign { y, .. } => *y,
        NodeKind::Assign2 { rhs, .. } => rhs.get(i).copied(),
        _ => None,
    }
}

/// `_ = 0`
fn discard(prog: &mut Program, stmt: NodeId, i: usize) {
    let mut leaf = |ty, kind| prog.new_node(XPos::default(), ty, kind);
    let blank = leaf(None, NodeKind::Blank);
    let zero = leaf(Some(Types::basic(Basic::Int)), NodeKind::Literal(Value::Int(0)));
    match &mut prog.nodes[stmt].kind {
        NodeKind::Assign { x, y, .. } => (*x, *y) = (blank, Some(zero)),
        NodeKind::Assign2 { lhs, rhs, .. } => {
            if let (Some(x), Some(y)) = (lhs.get_mut(i), rhs.get_mut(i)) {
                (*x, *y) = (blank, zero);
            }
        }
        _ => {}
    }
}
