//! All assignments to a local of interface type, and the single concrete type they imply.
//! Flow-insensitive: statement order does not matter; closures and inlined bodies count.
//! Rules: cmd/compile/internal/devirtualize/devirtualize.go `State`, `concreteType1`, go1.27.

use crate::index::{HashMap, HashSet};
use crate::inline::Inliner;
use crate::ir::node::*;
use crate::types::object::PkgId;
use crate::types::types::{Type, TypeId};

#[derive(Clone, Copy, Debug)]
enum Assignment {
    /// Assigned from an interface value that is not tracked.
    Unknown,
    Type(TypeId),
    Node(NodeId),
}

/// Result number `result` of a call, assigned to `var` as its assignment number `assignment`.
#[derive(Clone, Copy, Debug)]
struct CallRef {
    var: VarId,
    assignment: usize,
    result: usize,
}

#[derive(Clone, Copy, Debug)]
enum Concrete {
    Unknown,
    /// Only nil, or the variable itself.
    Nothing,
    /// With the expression that has a type of its own (see `has_own_type`).
    Type(TypeId, Option<NodeId>),
}

/// Assignments collected so far, by function.
#[derive(Debug, Default)]
pub struct State {
    assignments: HashMap<VarId, Vec<Assignment>>,
    /// Assigned calls with interface results; resolved once they are inlined.
    calls: HashMap<NodeId, Vec<CallRef>>,
    analyzed: HashSet<FuncId>,
}

impl State {
    pub(super) fn concrete_type(&mut self, inliner: &Inliner<'_>, n: NodeId) -> Option<TypeId> {
        match self.concrete(inliner, n, &mut HashSet::default()) {
            Concrete::Type(ty, _) => Some(ty),
            Concrete::Unknown | Concrete::Nothing => None,
        }
    }

    fn concrete(&mut self, inliner: &Inliner<'_>, mut n: NodeId, seen: &mut HashSet<VarId>) -> Concrete {
        let prog = &*inliner.prog;
        let var = loop {
            let node = &prog.nodes[n];
            let Some(ty) = node.ty else { return Concrete::Unknown };
            if !is_interface(inliner, ty) {
                return Concrete::Type(
                    inliner.tcx().unalias(ty),
                    Some(n).filter(|&n| has_own_type(inliner, n)),
                );
            }
            n = match &node.kind {
                NodeKind::Conv { op: ConvOp::Nop | ConvOp::Iface, x } => *x,
                // An assertion to a type parameter is a different operation, which gc doesn't follow.
                NodeKind::DotType { x, dynamic, .. } if dynamic.is_empty() => *x,
                NodeKind::InlCall { results, .. } => match results[..] {
                    [result] => result,
                    _ => return Concrete::Unknown,
                },
                NodeKind::Local(var) => break prog.canonical(*var),
                _ => return Concrete::Unknown,
            };
        };
        let v = &prog.vars[var];
        if v.class != VarClass::Auto || v.addr_taken {
            return Concrete::Unknown;
        }
        if !seen.insert(var) {
            return Concrete::Nothing;
        }
        if self.analyzed.insert(v.func) {
            let body = prog.funcs[v.func].body.clone();
            self.analyze(inliner, &body);
        }
        let mut known: Option<(TypeId, Option<NodeId>)> = None;
        for assignment in self.assignments.get(&var).cloned().unwrap_or_default() {
            let concrete = match assignment {
                Assignment::Unknown => Concrete::Unknown,
                Assignment::Type(ty) => Concrete::Type(inliner.tcx().unalias(ty), None),
                Assignment::Node(n) => self.concrete(inliner, n, seen),
            };
            match concrete {
                Concrete::Unknown => return Concrete::Unknown,
                Concrete::Nothing => {}
                Concrete::Type(ty, made) => {
                    if known.is_some_and(|known| made != known.1 || !inliner.same_type(known.0, ty)) {
                        return Concrete::Unknown;
                    }
                    known = Some((ty, made));
                }
            }
        }
        known.map_or(Concrete::Nothing, |(ty, made)| Concrete::Type(ty, made))
    }

    /// Records a call just inlined into `func`: assignments in the new body, and the values of the results.
    pub fn inlined_call(&mut self, inliner: &Inliner<'_>, func: FuncId, call: NodeId) {
        if !self.analyzed.contains(&func) {
            return;
        }
        let node = &inliner.prog.nodes[call];
        let NodeKind::InlCall { body, results, .. } = &node.kind else { return };
        self.analyze(inliner, &node.init);
        self.analyze(inliner, body);
        for call_ref in self.calls.remove(&call).unwrap_or_default() {
            if let Some(list) = self.assignments.get_mut(&call_ref.var)
                && let Some(slot) = list.get_mut(call_ref.assignment)
                && let Some(&result) = results.get(call_ref.result)
            {
                *slot = Assignment::Node(result);
            }
        }
    }

    fn analyze(&mut self, inliner: &Inliner<'_>, list: &[NodeId]) {
        let mut nodes = Vec::new();
        inliner.prog.visit_list(list, &mut |n| nodes.push(n));
        for n in nodes {
            self.analyze_node(inliner, n);
        }
    }

    fn analyze_node(&mut self, inliner: &Inliner<'_>, n: NodeId) {
        let prog = &*inliner.prog;
        match &prog.nodes[n].kind {
            NodeKind::Assign { x, y: Some(y), .. } => self.assign_value(inliner, *x, *y),
            NodeKind::Assign2 { op, lhs, rhs, .. } => match op {
                As2::Plain => {
                    for (&x, &y) in lhs.iter().zip(rhs) {
                        self.assign(inliner, x, Assignment::Node(y));
                    }
                }
                // gc ignores an assertion to a type from a dictionary.
                As2::DotType if rhs.first().is_some_and(|&y| is_dynamic(&prog.nodes[y])) => {}
                As2::DotType => {
                    if let (Some(&x), Some(&y)) = (lhs.first(), rhs.first()) {
                        self.assign(inliner, x, Assignment::Node(y));
                    }
                    self.assign_unknown(inliner, lhs.get(1));
                }
                As2::MapRead | As2::Recv | As2::SelRecv => {
                    if let (Some(&x), Some(&y)) = (lhs.first(), rhs.first()) {
                        self.assign_type(inliner, x, prog.nodes[y].ty);
                    }
                    self.assign_unknown(inliner, lhs.get(1));
                }
                As2::Func => {
                    let Some(&y) = rhs.first() else { return };
                    match &prog.nodes[y].kind {
                        NodeKind::Call(call) => {
                            let results = result_types(inliner, call.fun);
                            for (i, (&x, ty)) in lhs.iter().zip(results).enumerate() {
                                self.assign_call(inliner, x, ty, y, i);
                            }
                        }
                        NodeKind::InlCall { results, .. } => {
                            for (&x, &result) in lhs.iter().zip(results) {
                                self.assign(inliner, x, Assignment::Node(result));
                            }
                        }
                        _ => {}
                    }
                }
            },
            NodeKind::Range { x, key, value, .. } => {
                let types = &inliner.tcx().types;
                let Some(mut ty) = prog.nodes[*x].ty else { return };
                if let Type::Pointer { elem } = types.under(ty) {
                    ty = *elem;
                }
                let (key_ty, value_ty) = match types.under(ty) {
                    Type::Array { elem, .. } | Type::Slice { elem } => (None, Some(*elem)),
                    Type::Chan { elem, .. } => (Some(*elem), None),
                    Type::Map { key, elem } => (Some(*key), Some(*elem)),
                    _ => (None, None),
                };
                if let Some(key) = key {
                    self.assign_type(inliner, *key, key_ty);
                }
                if let Some(value) = value {
                    self.assign_type(inliner, *value, value_ty);
                }
            }
            NodeKind::TypeSwitch { x, cases, .. } => {
                for var in cases.iter().filter_map(|case| case.var) {
                    self.assign_var(inliner, var, Assignment::Node(*x));
                }
            }
            NodeKind::Closure { func } if self.analyzed.insert(*func) => {
                let body = prog.funcs[*func].body.clone();
                self.analyze(inliner, &body);
            }
            _ => {}
        }
    }

    fn assign_value(&mut self, inliner: &Inliner<'_>, x: NodeId, y: NodeId) {
        if let NodeKind::Call(call) = &inliner.prog.nodes[y].kind {
            let first = result_types(inliner, call.fun).first().copied();
            if let Some(ty) = first {
                self.assign_call(inliner, x, ty, y, 0);
            }
            return;
        }
        self.assign(inliner, x, Assignment::Node(y));
    }

    fn assign_call(&mut self, inliner: &Inliner<'_>, x: NodeId, ty: TypeId, call: NodeId, result: usize) {
        if let Some((var, assignment)) = self.assign_type(inliner, x, Some(ty))
            && is_interface(inliner, ty)
        {
            self.calls.entry(call).or_default().push(CallRef { var, assignment, result });
        }
    }

    fn assign_type(
        &mut self,
        inliner: &Inliner<'_>,
        x: NodeId,
        ty: Option<TypeId>,
    ) -> Option<(VarId, usize)> {
        let assignment = match ty {
            Some(ty) if !is_interface(inliner, ty) => Assignment::Type(ty),
            _ => Assignment::Unknown,
        };
        self.assign(inliner, x, assignment)
    }

    fn assign_unknown(&mut self, inliner: &Inliner<'_>, x: Option<&NodeId>) {
        if let Some(&x) = x {
            self.assign(inliner, x, Assignment::Unknown);
        }
    }

    fn assign(&mut self, inliner: &Inliner<'_>, x: NodeId, assignment: Assignment) -> Option<(VarId, usize)> {
        match inliner.prog.nodes[x].kind {
            NodeKind::Local(var) => self.assign_var(inliner, var, assignment),
            _ => None,
        }
    }

    fn assign_var(
        &mut self,
        inliner: &Inliner<'_>,
        var: VarId,
        assignment: Assignment,
    ) -> Option<(VarId, usize)> {
        let prog = &*inliner.prog;
        let var = prog.canonical(var);
        if !is_interface(inliner, prog.vars[var].ty) || prog.vars[var].class != VarClass::Auto {
            return None;
        }
        if let Assignment::Node(n) = assignment
            && matches!(prog.nodes[n].kind, NodeKind::Nil)
        {
            return None;
        }
        let list = self.assignments.entry(var).or_default();
        list.push(assignment);
        Some((var, list.len() - 1))
    }
}

/// Whether `n` takes an address in an inlined body of another package. gc compares type pointers, and there each such
/// address gets a pointer type of its own (two results of `errors.New` have no common concrete type).
fn has_own_type(inliner: &Inliner<'_>, n: NodeId) -> bool {
    let prog = &*inliner.prog;
    let node = &prog.nodes[n];
    let is_foreign = |call| prog.funcs[prog.inlined[call].callee].pkg != PkgId::USER;
    matches!(node.kind, NodeKind::Addr { .. } | NodeKind::PtrLit { .. })
        && node.pos.inl.is_some_and(is_foreign)
}

fn is_interface(inliner: &Inliner<'_>, ty: TypeId) -> bool {
    matches!(inliner.tcx().types.under(ty), Type::Interface(_))
}

fn result_types(inliner: &Inliner<'_>, fun: NodeId) -> Vec<TypeId> {
    match inliner.prog.nodes[fun].ty.map(|ty| inliner.tcx().types.under(ty)) {
        Some(Type::Signature(sig)) => sig.results.iter().map(|r| r.ty).collect(),
        _ => Vec::new(),
    }
}

fn is_dynamic(node: &Node) -> bool {
    matches!(&node.kind, NodeKind::DotType { dynamic, .. } if !dynamic.is_empty())
}
