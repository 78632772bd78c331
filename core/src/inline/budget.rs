//! Inlining cost of a body: one per node of gc's IR, with gc's corrections.
//! Rules: cmd/compile/internal/inline/inl.go `hairyVisitor`, `IsBigFunc`, go1.27.

use super::Inliner;
use super::callee::{CallSite, Literal};
use crate::ir::node::*;
use crate::ir::reassign;
use crate::types::constant::Value;
use crate::types::object::PkgId;
use crate::types::types::Type;
use crate::version::Rule;

/// Maximum cost of an inlinable function.
pub const MAX_BUDGET: i32 = 80;
/// Maximum cost of a function inlined into a big one.
pub const BIG_FUNCTION_MAX_COST: i32 = 20;
/// Maximum cost of a closure that is called once.
pub const CLOSURE_CALLED_ONCE_COST: i32 = 10 * MAX_BUDGET;
const EXTRA_CALL_COST: i32 = 57;
const PARAM_CALL_COST: i32 = 17;
const EXTRA_THROW_COST: i32 = MAX_BUDGET;
const BIG_FUNCTION_NODES: i64 = 5000;

/// Result of counting one body.
#[derive(Debug)]
pub(super) enum Count {
    Cost(i32),
    TooExpensive(i32),
    /// gc stopped counting; no remark is printed.
    Stopped,
    Impossible(String),
}

impl Inliner<'_> {
    /// Counts the body of `func`. Like gc, decides inlinability of the closures it calls on the way.
    pub(super) fn count(&mut self, func: FuncId, max: i32) -> Count {
        let big = is_big(self.prog, func);
        let mut parts = Vec::new();
        for &stmt in &self.prog.funcs[func].body {
            flatten(self.prog, stmt, &mut parts);
        }
        let mut budget = max;
        for part in parts {
            let cost = match part {
                Part::Inner(nodes) => Ok(nodes),
                Part::Node(node) => {
                    if matches!(self.prog.nodes[node].kind, NodeKind::Call(_)) {
                        let over = budget < 0;
                        match self.call_cost(func, node, big, over) {
                            Ok(extra) => budget = budget.saturating_sub(extra),
                            Err(reason) => return Count::Impossible(reason),
                        }
                    }
                    self.own_cost(node)
                }
            };
            match cost {
                Ok(cost) => budget = budget.saturating_sub(cost),
                Err(reason) => return Count::Impossible(reason),
            }
            if budget < 0 && self.detail == super::Detail::Short {
                return Count::Stopped;
            }
        }
        let cost = max.saturating_sub(budget);
        if budget < 0 { Count::TooExpensive(cost) } else { Count::Cost(cost) }
    }

    /// Extra cost of a call, beyond its nodes.
    fn call_cost(&mut self, func: FuncId, node: NodeId, big: bool, over: bool) -> Result<i32, String> {
        let NodeKind::Call(call) = &self.prog.nodes[node].kind else { return Ok(0) };
        if call.op == CallOp::Inter {
            return Ok(EXTRA_CALL_COST);
        }
        let fun = call.fun;
        let mut extra = EXTRA_CALL_COST;
        match self.prog.nodes[fun].kind {
            NodeKind::Func(callee) => {
                let f = &self.prog.funcs[callee];
                let path = self.tcx().pkg(f.pkg).path.clone();
                match (&*path, &*f.name) {
                    ("internal/abi", "NoEscape") => return Ok(0),
                    _ if reassign::is_escape_non_string(self.prog, self.tcx(), callee) => return Ok(0),
                    ("internal/runtime/sys", name @ ("GetCallerPC" | "GetCallerSP")) => {
                        return Err(format!("call to {name}"));
                    }
                    // Inside the runtime it is an ordinary call.
                    ("runtime" | "go.runtime", "throw") if f.pkg != PkgId::USER => {
                        return Ok(EXTRA_THROW_COST);
                    }
                    ("runtime", "getg") | ("runtime" | "go.runtime", "panicrangestate") => return Ok(0),
                    ("runtime" | "go.runtime", "deferrangefunc")
                        if self.tcx().has(Rule::RangeDeferNotInlined) =>
                    {
                        return Err("defer call in range func".to_string());
                    }
                    ("internal/byteorder", name) if byte_order_func(name) => return Ok(0),
                    _ => {}
                }
            }
            NodeKind::MethodExpr { callee, .. } => {
                let f = &self.prog.funcs[callee];
                if &*self.tcx().pkg(f.pkg).path == "encoding/binary" && byte_order_method(&f.name) {
                    return Ok(0);
                }
            }
            NodeKind::Local(var) => {
                if matches!(self.prog.vars[var].class, VarClass::Param | VarClass::Closure) {
                    extra = PARAM_CALL_COST;
                }
            }
            _ => {}
        }
        if self.is_intrinsic_call(fun) {
            return Ok(0);
        }
        if let Some(cost) = self.cost_ahead(fun) {
            return Ok(cost);
        }
        let literal = if over { Literal::DecideOverBudget } else { Literal::Decide };
        let site = CallSite { caller: func, call: node, big, called_once: false, logged: false };
        if let Some(callee) = self.inl_callee(func, fun, literal)
            && self.prog.funcs[callee].inl.is_some()
            && self.can_inline_call(site, callee)
        {
            return Ok(self.prog.funcs[callee].inl.as_ref().map_or(0, |inl| inl.cost));
        }
        Ok(extra)
    }

    /// Cost of the node itself, without its children.
    fn own_cost(&mut self, node: NodeId) -> Result<i32, String> {
        let prog = &*self.prog;
        Ok(match &prog.nodes[node].kind {
            NodeKind::Recover => return Err("call to recover".to_string()),
            NodeKind::Go { .. } => return Err("unhandled op GO".to_string()),
            NodeKind::Defer { .. } => return Err("unhandled op DEFER".to_string()),
            NodeKind::TailCall { .. } => return Err("unhandled op TAILCALL".to_string()),
            NodeKind::UnaryBuiltin { op: UnaryBuiltin::Panic, x } => {
                let x = &prog.nodes[*x];
                // The operand's conversion is free.
                if x.implicit && matches!(x.kind, NodeKind::Conv { op: ConvOp::Iface, .. }) { 1 } else { 2 }
            }
            NodeKind::Closure { .. } => 16,
            NodeKind::Addr { x } => {
                if self.first_field_of_name(*x) {
                    -1
                } else {
                    1
                }
            }
            NodeKind::Deref { x } => {
                let mut ptr = *x;
                while let NodeKind::Conv { op: ConvOp::Nop, x } = prog.nodes[ptr].kind {
                    ptr = x;
                }
                i32::from(!matches!(prog.nodes[ptr].kind, NodeKind::Addr { .. }))
            }
            NodeKind::Conv { op: ConvOp::Nop, .. }
            | NodeKind::Type
            | NodeKind::Fallthrough
            | NodeKind::Block { .. }
            | NodeKind::ExprStmt { .. }
            | NodeKind::MethodExpr { .. } => 0,
            NodeKind::MethodValue { .. } => 2,
            NodeKind::SliceLit { .. } => 2,
            NodeKind::Assign2 { .. } => 1 - spread_credit(prog, node) as i32,
            NodeKind::Slice { x, low, high, .. } => self.slice_cost(*x, *low, *high),
            NodeKind::Decl { .. }
            | NodeKind::LinksymAddr { .. }
            | NodeKind::MakeMap { hint: None }
            | NodeKind::MakeChan { size: None } => 2,
            NodeKind::TypeSwitch { tag, .. } => 2 + i32::from(tag.is_some()),
            NodeKind::CheckNil { x } => 1 + i32::from(self.is_interface_node(*x)),
            NodeKind::Local(_)
            | NodeKind::Global(_)
            | NodeKind::GlobalOffset { .. }
            | NodeKind::Func(_)
            | NodeKind::Literal(_)
            | NodeKind::Nil
            | NodeKind::Blank
            | NodeKind::DynamicType { .. }
            | NodeKind::Binary { .. }
            | NodeKind::AndAnd { .. }
            | NodeKind::OrOr { .. }
            | NodeKind::Unary { .. }
            | NodeKind::AddStr { .. }
            | NodeKind::PtrLit { .. }
            | NodeKind::Conv { .. }
            | NodeKind::Dot { .. }
            | NodeKind::DotPtr { .. }
            | NodeKind::DotInter { .. }
            | NodeKind::Index { .. }
            | NodeKind::IndexMap { .. }
            | NodeKind::DotType { .. }
            | NodeKind::Recv { .. }
            | NodeKind::Call(_)
            | NodeKind::InlCall { .. }
            | NodeKind::UnaryBuiltin { .. }
            | NodeKind::BinaryBuiltin { .. }
            | NodeKind::NaryBuiltin { .. }
            | NodeKind::MakeSlice { .. }
            | NodeKind::MakeMap { .. }
            | NodeKind::MakeChan { .. }
            | NodeKind::New { .. }
            | NodeKind::ArrayLit { .. }
            | NodeKind::MapLit { .. }
            | NodeKind::StructLit { .. }
            | NodeKind::Switch { .. }
            | NodeKind::Select { .. }
            | NodeKind::Assign { .. }
            | NodeKind::AssignOp { .. }
            | NodeKind::Send { .. }
            | NodeKind::Break { .. }
            | NodeKind::Continue { .. }
            | NodeKind::Goto { .. }
            | NodeKind::Label { .. }
            | NodeKind::If { .. }
            | NodeKind::For { .. }
            | NodeKind::Range { .. }
            | NodeKind::Return { .. } => 1,
        })
    }

    /// Bounds that restate the defaults are free: `x[0:]`, `x[:len(x)]`.
    fn slice_cost(&self, x: NodeId, low: Option<NodeId>, high: Option<NodeId>) -> i32 {
        if !self.tcx().has(Rule::SlicingCredit) {
            return 1;
        }
        let prog = &*self.prog;
        let zero = |n: NodeId| matches!(prog.nodes[n].kind, NodeKind::Literal(Value::Int(0)));
        let whole = |n: NodeId| match prog.nodes[n].kind {
            NodeKind::UnaryBuiltin { op: UnaryBuiltin::Len, x: of } => same_name(prog, of, x),
            _ => false,
        };
        1 - i32::from(low.is_some_and(zero)) - 2 * i32::from(high.is_some_and(whole))
    }

    fn is_interface_node(&self, node: NodeId) -> bool {
        let tcx = self.tcx();
        self.prog.nodes[node].ty.is_some_and(|ty| matches!(tcx.types.under(ty), Type::Interface(_)))
    }

    /// Whether `node` is `x.f` for a variable `x` and a field `f` at offset 0.
    fn first_field_of_name(&mut self, node: NodeId) -> bool {
        let (NodeKind::Dot { x, field } | NodeKind::DotPtr { x, field }) = self.prog.nodes[node].kind else {
            return false;
        };
        if !matches!(self.prog.nodes[x].kind, NodeKind::Local(_) | NodeKind::Global(_)) {
            return false;
        }
        let Some(mut ty) = self.prog.nodes[x].ty else { return false };
        if let Type::Pointer { elem } = self.tcx().types.under(ty) {
            ty = *elem;
        }
        field == 0 || self.source.tcx_mut().offsetsof(ty).get(field as usize) == Some(&0)
    }
}

fn keys(elems: &[KeyedElem]) -> i32 {
    2 * elems.iter().filter(|e| e.keyed).count() as i32
}

/// `a, b := f()` goes through temporaries, which must not cost anything.
fn spread_credit(prog: &Program, node: NodeId) -> i64 {
    let NodeKind::Assign2 { op: As2::Plain, lhs, rhs, .. } = &prog.nodes[node].kind else { return 0 };
    let Some(&first) = rhs.first() else { return 0 };
    match prog.nodes[first].init[..] {
        [init] if matches!(prog.nodes[init].kind, NodeKind::Assign2 { .. }) => 4 * lhs.len() as i64 + 1,
        _ => 0,
    }
}

/// Whether both name the same variable (gc shares a name's node).
fn same_name(prog: &Program, a: NodeId, b: NodeId) -> bool {
    match (&prog.nodes[a].kind, &prog.nodes[b].kind) {
        (NodeKind::Local(a), NodeKind::Local(b)) => a == b,
        (NodeKind::Global(a), NodeKind::Global(b)) => a == b,
        _ => false,
    }
}

/// One item to count.
enum Part {
    Node(NodeId),
    /// Nodes that gc has inside the preceding node and we don't: keys, clauses and their variables.
    Inner(i32),
}

/// Appends the nodes of a statement in pre-order; an `if` with a constant condition counts as the arm it takes.
fn flatten(prog: &Program, id: NodeId, out: &mut Vec<Part>) {
    if let NodeKind::If { cond, then, els } = &prog.nodes[id].kind
        && let NodeKind::Literal(Value::Bool(cond)) = &prog.nodes[*cond].kind
    {
        for &n in prog.nodes[id].init.iter().chain(if *cond { then } else { els }) {
            flatten(prog, n, out);
        }
        return;
    }
    out.push(Part::Node(id));
    let nested = |out: &mut Vec<Part>, inner: i32, nodes: &[NodeId]| {
        if inner > 0 {
            out.push(Part::Inner(inner));
        }
        nodes.iter().for_each(|&n| flatten(prog, n, out));
    };
    // The order matters: where gc stops counting determines which closures it has decided by then.
    match &prog.nodes[id].kind {
        NodeKind::Switch { tag, cases, .. } => {
            nested(out, 0, &prog.nodes[id].init);
            nested(out, 0, tag.as_slice());
            for case in cases {
                nested(out, 1, &case.list);
                nested(out, 0, &case.body);
            }
        }
        NodeKind::TypeSwitch { x, cases, .. } => {
            nested(out, 0, &prog.nodes[id].init);
            nested(out, 0, &[*x]);
            for case in cases {
                nested(out, 1 + i32::from(case.var.is_some()), &case.list);
                nested(out, 0, &case.body);
            }
        }
        NodeKind::Select { cases, .. } => {
            nested(out, 0, &prog.nodes[id].init);
            for case in cases {
                nested(out, 1, case.comm.as_slice());
                nested(out, 0, &case.body);
            }
        }
        NodeKind::SliceLit { elems, .. } | NodeKind::ArrayLit { elems, .. } => {
            nested(out, 0, &prog.nodes[id].init);
            for elem in elems {
                nested(out, 2 * i32::from(elem.keyed), &[elem.value]);
            }
        }
        NodeKind::MapLit { entries } => {
            nested(out, 0, &prog.nodes[id].init);
            for &(key, value) in entries {
                nested(out, 1, &[key, value]);
            }
        }
        NodeKind::StructLit { fields } => {
            nested(out, 0, &prog.nodes[id].init);
            for field in fields {
                nested(out, 1, &[field.value]);
            }
        }
        _ => prog.for_each_child(id, &mut |child| flatten(prog, child, out)),
    }
}

/// Whether a function is too large to inline anything but tiny functions into it: at least 5,000 nodes.
pub fn is_big(prog: &Program, func: FuncId) -> bool {
    let mut left = BIG_FUNCTION_NODES;
    let mut count = |id: NodeId| {
        left += spread_credit(prog, id);
        left -= nodes_of(prog, id);
        left <= 0
    };
    prog.funcs[func].body.iter().any(|&n| prog.any(n, &mut count))
}

/// Number of gc nodes that our node stands for.
pub fn nodes_of(prog: &Program, id: NodeId) -> i64 {
    match &prog.nodes[id].kind {
        NodeKind::Block { .. } => 1,
        NodeKind::ExprStmt { .. } => 0,
        NodeKind::SliceLit { elems, .. } | NodeKind::ArrayLit { elems, .. } => 1 + i64::from(keys(elems)),
        NodeKind::MapLit { entries } => 1 + entries.len() as i64,
        NodeKind::StructLit { fields } => 1 + fields.len() as i64,
        NodeKind::Decl { .. }
        | NodeKind::LinksymAddr { .. }
        | NodeKind::MakeMap { hint: None }
        | NodeKind::MakeChan { size: None }
        | NodeKind::MethodExpr { .. }
        | NodeKind::New { rtype: None } => 2,
        NodeKind::Switch { cases, .. } => 1 + cases.len() as i64,
        NodeKind::TypeSwitch { tag, cases, .. } => {
            2 + i64::from(tag.is_some())
                + cases.len() as i64
                + cases.iter().filter(|c| c.var.is_some()).count() as i64
        }
        NodeKind::Select { cases, .. } => 1 + cases.len() as i64,
        _ => 1,
    }
}

/// `LEUint32`, `BEPutUint16`, …: one machine instruction each.
fn byte_order_func(name: &str) -> bool {
    let Some(rest) = name.strip_prefix("LE").or_else(|| name.strip_prefix("BE")) else { return false };
    sized_uint(rest)
}

fn byte_order_method(name: &str) -> bool {
    match name.split_once('.') {
        Some(("littleEndian" | "bigEndian", method)) => sized_uint(method),
        _ => false,
    }
}

fn sized_uint(name: &str) -> bool {
    let name = name.strip_prefix("Put").or_else(|| name.strip_prefix("Append")).unwrap_or(name);
    matches!(name, "Uint16" | "Uint32" | "Uint64")
}
