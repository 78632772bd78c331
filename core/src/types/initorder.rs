//! Order of package-level variable initialisation, and its cycles.
//! Rules: Go spec "Package initialization"; cmd/compile/internal/types2/initorder.go, go1.27.

use super::check::Checker;
use super::errors::ErrorDesc;
use super::info::Initializer;
use super::object::{ObjId, ObjKind};
use crate::index::{HashMap, HashSet};
use std::collections::BTreeSet;

/// A constant or variable to be initialised.
#[derive(Default)]
struct Node {
    /// Nodes that depend on this one.
    pred: BTreeSet<ObjId>,
    /// Number of dependencies not initialised yet.
    ndeps: usize,
}

impl Checker {
    pub(super) fn init_order(&mut self) {
        let objects = std::mem::take(&mut self.obj_list);
        self.info.init_order = self.init_order_of(&objects);
        self.obj_list = objects;
    }

    /// Initialisers of these objects of a package, in initialisation order.
    pub(super) fn init_order_of(&mut self, objects: &[ObjId]) -> Vec<Initializer> {
        let mut order = Vec::new();
        let mut graph = self.dependency_graph(objects);
        // Constants first, then by number of dependencies, then by source order.
        let rank = |c: &Checker, obj: ObjId, n: &Node| {
            let is_const = matches!(c.tcx.obj(obj).kind, ObjKind::Const(_));
            (!is_const, n.ndeps, obj)
        };
        let mut queue: BTreeSet<(bool, usize, ObjId)> =
            graph.iter().map(|(&obj, n)| rank(self, obj, n)).collect();
        let mut emitted = HashSet::default();
        while let Some((is_var, ndeps, obj)) = queue.pop_first() {
            if ndeps > 0
                && let Some(cycle) = self.find_path(obj)
            {
                self.report_cycle(&cycle);
            }
            let pred = graph.get(&obj).map(|n| n.pred.clone()).unwrap_or_default();
            for p in pred {
                let Some(n) = graph.get_mut(&p) else { continue };
                let old = (!matches!(self.tcx.obj(p).kind, ObjKind::Const(_)), n.ndeps, p);
                n.ndeps = n.ndeps.saturating_sub(1);
                if queue.remove(&old) {
                    queue.insert((old.0, n.ndeps, p));
                }
            }
            if !is_var {
                continue;
            }
            let Some(&decl) = self.decl_of.get(&obj) else { continue };
            let Some(init) = self.decls[decl].init else { continue };
            if !emitted.insert(decl) {
                continue;
            }
            let lhs = &self.decls[decl].lhs;
            let lhs = if lhs.is_empty() { vec![obj] } else { lhs.clone() };
            order.push(Initializer { lhs, rhs: init });
        }
        order
    }

    /// Dependencies among constants and variables; those through functions become direct.
    fn dependency_graph(&self, objects: &[ObjId]) -> HashMap<ObjId, Node> {
        let is_func = |obj: ObjId| matches!(self.tcx.obj(obj).kind, ObjKind::Func);
        let is_value = |obj: ObjId| matches!(self.tcx.obj(obj).kind, ObjKind::Const(_) | ObjKind::Var(_));
        let deps = |obj: ObjId| self.decl_of.get(&obj).map_or(&[][..], |&d| &self.decls[d].deps[..]);
        let mut nodes: HashMap<ObjId, Node> =
            objects.iter().filter(|&&o| is_value(o)).map(|&o| (o, Node::default())).collect();
        for &obj in objects.iter().filter(|&&o| is_value(o)) {
            let mut succ = BTreeSet::new();
            let mut seen = HashSet::default();
            let mut work: Vec<ObjId> = deps(obj).to_vec();
            while let Some(d) = work.pop() {
                if is_func(d) {
                    if seen.insert(d) {
                        work.extend(deps(d));
                    }
                } else if nodes.contains_key(&d) {
                    succ.insert(d);
                }
            }
            for d in &succ {
                if let Some(n) = nodes.get_mut(d) {
                    n.pred.insert(obj);
                }
            }
            if let Some(n) = nodes.get_mut(&obj) {
                n.ndeps = succ.len();
            }
        }
        nodes
    }

    /// A path of dependencies from `to` back to itself, last step first.
    fn find_path(&self, to: ObjId) -> Option<Vec<ObjId>> {
        let mut seen = HashSet::from_iter([to]);
        // For each level: the object, its sorted dependencies, and the index of the next one.
        let mut stack = vec![(to, self.sorted_deps(to), 0usize)];
        while let Some((_, deps, i)) = stack.last_mut() {
            let Some(&d) = deps.get(*i) else {
                stack.pop();
                continue;
            };
            *i += 1;
            if d == to {
                let mut path = vec![d];
                path.extend(stack.iter().skip(1).rev().map(|(o, _, _)| *o));
                return Some(path);
            }
            if seen.insert(d) {
                let deps = self.sorted_deps(d);
                stack.push((d, deps, 0));
            }
        }
        None
    }

    fn sorted_deps(&self, obj: ObjId) -> Vec<ObjId> {
        let mut deps = self.decl_of.get(&obj).map_or_else(Vec::new, |&d| self.decls[d].deps.clone());
        deps.sort();
        deps
    }

    fn report_cycle(&mut self, cycle: &[ObjId]) {
        let Some(&first) = cycle.first() else { return };
        let name = |c: &Checker, o: ObjId| c.tcx.obj(o).name.to_string();
        let (text, pos) = (name(self, first), self.obj_pos(first));
        if cycle.len() == 1 {
            return self.error(pos, format!("initialization cycle: {text} refers to itself"));
        }
        let mut err = ErrorDesc::at(pos, format!("initialization cycle for {text}"));
        let mut obj = first;
        for &next in cycle.iter().rev() {
            err.add(self.obj_pos(obj), format!("{} refers to {}", name(self, obj), name(self, next)));
            obj = next;
        }
        self.report(err);
    }
}
