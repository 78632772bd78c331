//! Values of local variables: their single definition, or all functions assigned to them.
//! Flow-insensitive, over a whole function and its closures.
//! Rules: cmd/compile/internal/ir/reassignment.go, expr.go `StaticValue`, go1.27.

use super::expr::{outer_var, skip_conv_nop};
use super::node::{ConvOp, FuncId, FuncKind, NodeId, NodeKind, Program, VarClass, VarId};
use crate::index::HashMap;
use crate::types::Tcx;
use crate::types::constant::Kind;
use crate::types::types::{Type, Types};
use std::rc::Rc;

/// Cached oracles, one per outermost function.
#[derive(Clone, Debug, Default)]
pub struct Oracles(HashMap<FuncId, Rc<ReassignOracle>>);

impl Oracles {
    /// The oracle for `func`'s outermost function; a function literal at package level counts as outermost.
    pub fn of(&mut self, program: &Program, types: &Types, mut func: FuncId) -> Rc<ReassignOracle> {
        while let Some(outer) = program.funcs[func].outer
            && program.funcs[outer].kind != FuncKind::PackageInit
        {
            func = outer;
        }
        let oracle = self.0.entry(func).or_insert_with(|| Rc::new(ReassignOracle::new(program, types, func)));
        oracle.clone()
    }
}

/// Facts about the locals of one outermost function and its closures.
#[derive(Clone, Debug, Default)]
pub struct ReassignOracle {
    /// Locals assigned only at their definition, and parameters never assigned.
    single_def: HashMap<VarId, Option<NodeId>>,
    /// Values of all plain assignments to a local of function type; absent if it is assigned in any other way.
    func_assigns: HashMap<VarId, Vec<NodeId>>,
}

impl ReassignOracle {
    pub fn new(program: &Program, types: &Types, func: FuncId) -> ReassignOracle {
        let mut oracle = ReassignOracle::default();
        for &param in &program.funcs[func].params {
            if &*program.vars[param].name != "_" {
                oracle.single_def.insert(param, None);
            }
        }
        program.visit_func_and_closures(func, &mut |n| oracle.find_local(program, types, n));
        program.visit_func_and_closures(func, &mut |n| oracle.assignment(program, types, n));
        oracle
    }

    /// Values assigned to a local of function type; `None` if some are unknown.
    pub fn func_assignments(&self, var: VarId) -> Option<&[NodeId]> {
        self.func_assigns.get(&var).map(Vec::as_slice)
    }

    /// Follows `n` through no-op conversions, inlined calls and variables with a single value.
    pub fn static_value(&self, program: &Program, n: NodeId) -> NodeId {
        static_value(program, n, &|var| self.is_single(program, var))
    }

    /// Like [`static_value`](Self::static_value), but within one function, as gc's back end sees it: captured variables
    /// are unknown.
    pub fn static_value_within(&self, program: &Program, n: NodeId) -> NodeId {
        static_value(program, n, &|var| program.canonical(var) == var && self.is_single(program, var))
    }

    fn is_single(&self, program: &Program, var: VarId) -> bool {
        self.single_def.contains_key(&program.canonical(var))
    }

    fn find_local(&mut self, program: &Program, types: &Types, n: NodeId) {
        // gc visits every mention of the variable; a closure variable is a different name there.
        let NodeKind::Local(id) = program.nodes[n].kind else { return };
        let var = &program.vars[id];
        if var.class != VarClass::Auto || var.addr_taken {
            return;
        }
        let is_func = matches!(types.under(var.ty), Type::Signature(_));
        match var.defn {
            None => {
                if is_func {
                    self.func_assigns.insert(id, Vec::new());
                }
            }
            Some(defn) => {
                self.single_def.insert(id, Some(defn));
                if is_func && matches!(program.nodes[defn].kind, NodeKind::Assign { .. }) {
                    self.func_assigns.insert(id, Vec::new());
                }
            }
        }
    }

    fn assignment(&mut self, program: &Program, types: &Types, n: NodeId) {
        for_each_target(program, n, &mut |x, value| self.prune(program, types, x, n, value));
    }

    /// Drops what an assignment to `x` invalidates; `value` is `Some` for a plain assignment.
    fn prune(
        &mut self,
        program: &Program,
        types: &Types,
        x: NodeId,
        at: NodeId,
        value: Option<Option<NodeId>>,
    ) {
        let Some(var) = outer_var(program, types, x) else { return };
        let var = program.canonical(var);
        if let Some(&defn) = self.single_def.get(&var) {
            let pruned = match program.vars[var].class {
                VarClass::Param => true,
                VarClass::Auto => defn != Some(at),
                VarClass::Result | VarClass::Closure => false,
            };
            if pruned {
                self.single_def.remove(&var);
            }
        }
        if let Some(values) = self.func_assigns.get_mut(&var) {
            match value {
                None => {
                    self.func_assigns.remove(&var);
                }
                Some(None) => {}
                Some(Some(value)) => {
                    if !matches!(program.nodes[skip_conv_nop(program, value)].kind, NodeKind::Nil) {
                        values.push(value);
                    }
                }
            }
        }
    }
}

/// Follows `n` through no-op conversions, inlined calls and the variables for which `is_single` holds: those that have
/// only the value of their definition (gc's StaticValue).
pub fn static_value(program: &Program, mut n: NodeId, is_single: &dyn Fn(VarId) -> bool) -> NodeId {
    loop {
        let value = match &program.nodes[n].kind {
            NodeKind::Conv { op: ConvOp::Nop, x } => Some(*x),
            NodeKind::InlCall { results, .. } if results.len() == 1 => results.first().copied(),
            NodeKind::Local(var) if is_single(*var) => static_value_of_var(program, program.canonical(*var)),
            _ => None,
        };
        match value {
            Some(value) => n = value,
            None => return n,
        }
    }
}

/// The right side of a local's defining assignment.
fn static_value_of_var(program: &Program, var: VarId) -> Option<NodeId> {
    let v = &program.vars[var];
    if v.class != VarClass::Auto {
        return None;
    }
    match &program.nodes[v.defn?].kind {
        NodeKind::Assign { y, .. } => *y,
        NodeKind::Assign2 { op: super::node::As2::Plain, lhs, rhs, .. } => {
            let at =
                lhs.iter().position(|&x| matches!(program.nodes[x].kind, NodeKind::Local(l) if l == var))?;
            rhs.get(at).copied()
        }
        _ => None,
    }
}

/// The function that `n` denotes, if any.
pub fn static_callee(program: &Program, n: NodeId) -> Option<FuncId> {
    match program.nodes[n].kind {
        NodeKind::MethodExpr { callee, .. } => Some(callee),
        NodeKind::Func(func) | NodeKind::Closure { func } => Some(func),
        _ => None,
    }
}

/// Whether `fun` is `unique.Make` of a string, which copies the string only if it keeps it.
pub fn makes_handle(program: &Program, tcx: &Tcx, fun: NodeId) -> bool {
    static_callee(program, fun).is_some_and(|callee| {
        let callee = &program.funcs[callee];
        &*callee.name == "Make[go.shape.string]" && &*tcx.pkg(callee.pkg).path == "unique"
    })
}

/// `internal/abi.EscapeNonString[T]`, before 1.25 `hash/maphash.escapeForHash[T]`: an intrinsic with a known effect on
/// its argument and no call at run time.
pub fn is_escape_non_string(program: &Program, tcx: &Tcx, func: FuncId) -> bool {
    let func = &program.funcs[func];
    match &*tcx.pkg(func.pkg).path {
        "internal/abi" => func.name.starts_with("EscapeNonString["),
        "hash/maphash" => func.name.starts_with("escapeForHash["),
        _ => false,
    }
}

/// Whether `n` is syntactically the zero value of its type.
pub fn is_zero(program: &Program, n: NodeId) -> bool {
    match &program.nodes[n].kind {
        NodeKind::Nil => true,
        NodeKind::Literal(value) => match value.kind() {
            Kind::String => value.as_bytes().is_empty(),
            Kind::Bool => !value.as_bool(),
            Kind::Int | Kind::Float | Kind::Complex => value.sign() == 0,
            Kind::Unknown => false,
        },
        NodeKind::ArrayLit { elems, .. } => elems.iter().all(|e| is_zero(program, e.value)),
        NodeKind::StructLit { fields } => fields.iter().all(|f| is_zero(program, f.value)),
        _ => false,
    }
}

/// Variables that a node assigns, wholly or partly, but does not define.
pub fn assigned(program: &Program, types: &Types, n: NodeId, found: &mut Vec<VarId>) {
    let is_range = matches!(program.nodes[n].kind, NodeKind::Range { .. });
    for_each_target(program, n, &mut |x, _| {
        if let Some(var) = outer_var(program, types, x) {
            let var = program.canonical(var);
            if is_range || program.vars[var].defn != Some(n) {
                found.push(var);
            }
        }
    });
}

/// Calls `f` with each place that a node assigns to; for a plain assignment with its value, if it has one.
fn for_each_target(program: &Program, n: NodeId, f: &mut dyn FnMut(NodeId, Option<Option<NodeId>>)) {
    match &program.nodes[n].kind {
        NodeKind::Assign { x, y, .. } => f(*x, Some(*y)),
        NodeKind::Assign2 { lhs, .. } => lhs.iter().for_each(|&x| f(x, None)),
        NodeKind::AssignOp { x, .. } => f(*x, None),
        NodeKind::Range { key, value, .. } => key.iter().chain(value).for_each(|&x| f(x, None)),
        _ => {}
    }
}
