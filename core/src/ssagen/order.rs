//! The order of evaluation: calls and what needs memory stand before the statement they are in.
//! Rules: cmd/compile/internal/walk/order.go, go1.27.

use super::*;
use crate::escape::is_direct_iface;

impl Gen<'_> {
    /// Runs the statements in front of a node, unless they ran before.
    pub(super) fn begin(&mut self, n: NodeId) {
        let program = self.program;
        if !program.nodes[n].init.is_empty() && self.begun.insert(n) {
            self.stmts(&program.nodes[n].init);
        }
    }

    /// Runs the body of an inlined call, unless it ran before.
    pub(super) fn run_body(&mut self, n: NodeId) {
        let program = self.program;
        self.begin(n);
        if let NodeKind::InlCall { body, .. } = &program.nodes[n].kind
            && self.ran.insert(n)
        {
            self.stmts(body);
        }
    }

    /// Evaluates an operand now; where it stands its value is used.
    pub(super) fn hold(&mut self, n: NodeId) {
        if self.early.contains_key(&n) || is_leaf(&self.program.nodes[n].kind) {
            return;
        }
        if self.can_ssa(self.type_of(n)) {
            let v = self.expr(n);
            let ty = self.node_ty(n);
            let slot = self.temp();
            self.set(slot, v);
            self.early.insert(n, Early::Value(slot, ty));
        } else {
            let from = self.addr(n);
            let to = self.frame_addr(n);
            if from != to {
                let known = matches!(self.f.values[from].sym, Sym::Node(of) if of == n);
                if !known {
                    self.move_(self.type_of(n), to, from);
                }
            }
            let slot = self.temp();
            self.set(slot, to);
            self.early.insert(n, Early::Address(slot));
        }
    }

    /// Before a statement: what of these operands stands in front of it.
    pub(super) fn prepare(&mut self, list: &[NodeId]) {
        list.iter().for_each(|&n| self.calls_first(n));
    }

    pub(super) fn operands(&self, n: NodeId) -> Vec<NodeId> {
        let mut children = Vec::new();
        self.program.for_each_child(n, &mut |child| children.push(child));
        children.split_off(self.program.nodes[n].init.len().min(children.len()))
    }

    pub(super) fn calls_first(&mut self, n: NodeId) {
        if self.cur.is_none() || self.depth >= MAX_DEPTH || self.early.contains_key(&n) {
            return;
        }
        let program = self.program;
        let node = &program.nodes[n];
        if is_leaf(&node.kind) && node.init.is_empty() {
            return;
        }
        self.depth += 1;
        self.begin(n);
        let (whole, hoisted) = self.role(n);
        if !whole {
            for operand in self.operands(n) {
                self.calls_first(operand);
            }
        }
        if let NodeKind::InlCall { .. } = node.kind {
            let outer = std::mem::replace(&mut self.pos, node.pos);
            self.run_body(n);
            self.pos = outer;
        } else if hoisted {
            self.hold(n);
        }
        self.depth -= 1;
    }

    /// What an assignment evaluates in front: a call that is its whole right side is not put aside.
    pub(super) fn prepare_right(&mut self, y: NodeId) {
        let y = self.peeled(y);
        if self.cur.is_none() || self.early.contains_key(&y) {
            return;
        }
        self.begin(y);
        let (whole, hoisted) = self.role(y);
        if hoisted && !whole {
            for operand in self.operands(y) {
                self.calls_first(operand);
            }
        } else if !whole {
            self.calls_first(y);
        }
    }

    /// Is it evaluated as a whole, with an order of its own; and does it stand before the statement?
    fn role(&mut self, n: NodeId) -> (bool, bool) {
        match &self.program.nodes[n].kind {
            NodeKind::AndAnd { .. } | NodeKind::OrOr { .. } | NodeKind::InlCall { .. } => (true, true),
            NodeKind::MapLit { .. } => (true, true),
            NodeKind::Call(_)
            | NodeKind::Recv { .. }
            | NodeKind::Recover
            | NodeKind::New { .. }
            | NodeKind::MakeSlice { .. }
            | NodeKind::MakeMap { .. }
            | NodeKind::MakeChan { .. }
            | NodeKind::Slice { .. }
            | NodeKind::BinaryBuiltin { op: BinaryBuiltin::Copy | BinaryBuiltin::Complex, .. }
            | NodeKind::Conv { op: ConvOp::Str2Bytes | ConvOp::Str2Runes, .. } => (false, true),
            NodeKind::UnaryBuiltin { op, .. } => {
                use UnaryBuiltin::*;
                (false, matches!(op, Len | Cap | Real | Imag))
            }
            NodeKind::NaryBuiltin { op, .. } => {
                use NaryBuiltin::*;
                (false, matches!(op, Append { .. } | Max | Min))
            }
            NodeKind::DotType { target, dynamic, .. } => {
                (false, dynamic.is_empty() && !is_direct_iface(self.tcx, *target))
            }
            NodeKind::IndexMap { assigned: false, .. } => (false, true),
            // Memory is got, and filled, before.
            NodeKind::PtrLit { .. }
            | NodeKind::SliceLit { .. }
            | NodeKind::Closure { .. }
            | NodeKind::MethodValue { .. } => (false, true),
            NodeKind::AddStr { .. } => (false, true),
            NodeKind::Conv { op: ConvOp::Iface, x } => {
                let direct = self.program.nodes[*x].ty.is_some_and(|ty| is_direct_iface(self.tcx, ty));
                (false, !direct)
            }
            _ => (false, false),
        }
    }
}

/// What assignments of one statement have changed so far.
#[derive(Default)]
pub(super) struct Changed {
    vars: Vec<VarId>,
    memory: bool,
    /// A result that deferred functions see.
    result: bool,
}

/// One assignment of a statement: to an operand, or to a result.
#[derive(Clone, Copy)]
pub(super) enum Target {
    Place(NodeId),
    Result(VarId),
}

impl Gen<'_> {
    /// Evaluates what the assignments before may change.
    pub(super) fn save(&mut self, target: Target, y: NodeId, changed: &mut Changed) {
        let program = self.program;
        let var = match target {
            Target::Result(var) => Some(var),
            Target::Place(mut x) => loop {
                match program.nodes[x].kind {
                    NodeKind::Index { x: array, index, .. }
                        if matches!(self.under_of(array), Type::Array { .. }) =>
                    {
                        self.hold_if_changed(index, changed);
                        x = array;
                    }
                    NodeKind::Paren { x: inner } | NodeKind::Dot { x: inner, .. } => x = inner,
                    NodeKind::Index { x: whole, index: key, .. }
                    | NodeKind::IndexMap { x: whole, key, .. } => {
                        self.hold_if_changed(whole, changed);
                        self.hold_if_changed(key, changed);
                        break None;
                    }
                    NodeKind::Deref { x: pointer } | NodeKind::DotPtr { x: pointer, .. } => {
                        self.hold_if_changed(pointer, changed);
                        break None;
                    }
                    NodeKind::Local(var) => break Some(var),
                    NodeKind::Blank => return self.hold_if_changed(y, changed),
                    _ => break None,
                }
            },
        };
        self.hold_if_changed(y, changed);
        let Some(var) = var else {
            changed.memory = true;
            return;
        };
        let v = &program.vars[var];
        if v.class == VarClass::Result && program.funcs[v.func].has_defer {
            changed.result = true;
        } else if in_memory(program, var) {
            changed.memory = true;
        } else {
            changed.vars.push(var);
        }
    }

    fn hold_if_changed(&mut self, n: NodeId, changed: &Changed) {
        if self.may_change(n, changed) {
            self.keep(n);
        }
    }

    fn may_change(&self, n: NodeId, changed: &Changed) -> bool {
        let program = self.program;
        if changed.result {
            return true;
        }
        if self.early.contains_key(&n) {
            return false;
        }
        let node = &program.nodes[n];
        if let NodeKind::InlCall { results, .. } = &node.kind {
            return results.iter().any(|&result| self.may_change(result, changed));
        }
        let reads = match node.kind {
            NodeKind::Local(var) if changed.vars.contains(&var) => return true,
            NodeKind::Local(var) => in_memory(program, var),
            NodeKind::Func(_)
            | NodeKind::MethodExpr { .. }
            | NodeKind::Literal(_)
            | NodeKind::Nil
            | NodeKind::Paren { .. }
            | NodeKind::Dot { .. }
            | NodeKind::DotType { .. }
            | NodeKind::Unary { op: UnOp::Plus | UnOp::Neg | UnOp::BitNot, .. }
            | NodeKind::AndAnd { .. }
            | NodeKind::OrOr { .. }
            | NodeKind::Conv { op: ConvOp::Conv | ConvOp::Nop | ConvOp::Iface, .. } => false,
            NodeKind::Binary { op, .. } => {
                use BinOp::*;
                matches!(op, Eq | Ne | Lt | Le | Gt | Ge)
            }
            _ => true,
        };
        if changed.memory && reads {
            return true;
        }
        let mut found = false;
        program.for_each_child(n, &mut |child| found = found || self.may_change(child, changed));
        found
    }
}

/// Others may write to the variable through its address.
fn in_memory(program: &Program, var: VarId) -> bool {
    let v = &program.vars[var];
    v.addr_taken || v.esc == Esc::Heap || v.class == VarClass::Closure && !v.by_val
}

pub(super) fn is_leaf(kind: &NodeKind) -> bool {
    matches!(
        kind,
        NodeKind::Local(_)
            | NodeKind::Global(_)
            | NodeKind::GlobalOffset { .. }
            | NodeKind::Func(_)
            | NodeKind::Literal(_)
            | NodeKind::Nil
            | NodeKind::Type
            | NodeKind::Blank
            | NodeKind::LinksymAddr { .. }
            | NodeKind::MethodExpr { .. }
    )
}
