//! What a local variable is known to hold: its one definition, or all functions ever assigned to it.
//! Flow-insensitive, over a whole function with its closures.
//! Rules: cmd/compile/internal/ir/reassignment.go, expr.go `StaticValue`, go1.27.

use super::node::{ConvOp, FuncId, FuncKind, NodeId, NodeKind, Program, VarClass, VarId};
use crate::index::HashMap;
use crate::types::Tcx;
use crate::types::constant::Kind;
use crate::types::types::{Type, Types};
use std::rc::Rc;

/// The oracles of the functions asked about so far, one for each outermost function.
#[derive(Clone, Debug, Default)]
pub struct Oracles(HashMap<FuncId, Rc<ReassignOracle>>);

impl Oracles {
    /// Facts about the locals of `func`'s outermost function; a function literal at package level is one.
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
    /// Locals assigned only where they are defined, and parameters never assigned.
    single_def: HashMap<VarId, Option<NodeId>>,
    /// Values of all plain assignments to a local of function type; a variable that is also set otherwise is absent.
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

    /// Values assigned to a local of function type; `None` when not all assignments are known.
    pub fn func_assignments(&self, var: VarId) -> Option<&[NodeId]> {
        self.func_assigns.get(&var).map(Vec::as_slice)
    }

    /// Follows `n` through no-op conversions, inlined calls and variables with a single value.
    pub fn static_value(&self, program: &Program, n: NodeId) -> NodeId {
        self.follow(program, n, true)
    }

    /// The same as gc's back end knows it, which looks at one function at a time: what a closure captures is not known in it.
    pub fn static_value_within(&self, program: &Program, n: NodeId) -> NodeId {
        self.follow(program, n, false)
    }

    fn follow(&self, program: &Program, mut n: NodeId, captured: bool) -> NodeId {
        loop {
            n = match &program.nodes[n].kind {
                NodeKind::Conv { op: ConvOp::Nop, x } | NodeKind::Paren { x } => *x,
                NodeKind::InlCall { results, .. } if results.len() == 1 => results[0],
                NodeKind::Local(var) if !captured && program.canonical(*var) != *var => return n,
                NodeKind::Local(var) => {
                    let var = program.canonical(*var);
                    match static_value_of_var(program, var) {
                        Some(value) if self.single_def.contains_key(&var) => value,
                        _ => return n,
                    }
                }
                _ => return n,
            };
        }
    }

    fn find_local(&mut self, program: &Program, types: &Types, n: NodeId) {
        // gc meets every mention of the variable; a closure variable is another name there.
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
        match &program.nodes[n].kind {
            NodeKind::Assign { x, y, .. } => self.prune(program, types, *x, n, Some(*y)),
            NodeKind::Assign2 { lhs, .. } => lhs.iter().for_each(|&x| self.prune(program, types, x, n, None)),
            NodeKind::AssignOp { x, .. } => self.prune(program, types, *x, n, None),
            NodeKind::Range { key, value, .. } => {
                for x in [key, value].into_iter().flatten() {
                    self.prune(program, types, *x, n, None);
                }
            }
            _ => {}
        }
    }

    /// `value` is `Some` for a plain assignment.
    fn prune(
        &mut self,
        program: &Program,
        types: &Types,
        x: NodeId,
        at: NodeId,
        value: Option<Option<NodeId>>,
    ) {
        let NodeKind::Local(var) = program.nodes[outer_value(program, types, x)].kind else { return };
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

/// Strips selections and array indexing: what is assigned to when the part is.
fn outer_value(program: &Program, types: &Types, mut n: NodeId) -> NodeId {
    loop {
        n = match program.nodes[n].kind {
            NodeKind::Dot { x, .. } | NodeKind::Paren { x } | NodeKind::Conv { op: ConvOp::Nop, x } => x,
            NodeKind::Index { x, .. } if is_array(program, types, x) => x,
            _ => return n,
        };
    }
}

fn is_array(program: &Program, types: &Types, x: NodeId) -> bool {
    program.nodes[x].ty.is_some_and(|ty| matches!(types.under(ty), Type::Array { .. }))
}

/// The operand beneath conversions that change nothing.
pub fn skip_conv_nop(program: &Program, mut n: NodeId) -> NodeId {
    while let NodeKind::Conv { op: ConvOp::Nop, x } | NodeKind::Paren { x } = program.nodes[n].kind {
        n = x;
    }
    n
}

/// The function `n` denotes, if it denotes one.
pub fn static_callee(program: &Program, n: NodeId) -> Option<FuncId> {
    match program.nodes[n].kind {
        NodeKind::MethodExpr { callee, .. } => Some(callee),
        NodeKind::Func(func) | NodeKind::Closure { func } => Some(func),
        _ => None,
    }
}

/// `internal/abi.EscapeNonString[T]`, before 1.25 `hash/maphash.escapeForHash[T]`: the compiler knows what becomes of its
/// argument, and there is no call at run time.
pub fn is_escape_non_string(program: &Program, tcx: &Tcx, func: FuncId) -> bool {
    let func = &program.funcs[func];
    match &*tcx.pkg(func.pkg).path {
        "internal/abi" => func.name.starts_with("EscapeNonString["),
        "hash/maphash" => func.name.starts_with("escapeForHash["),
        _ => false,
    }
}

/// `n` is the zero value of its type, syntactically.
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
