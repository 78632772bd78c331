//! `go` and `defer`: rewrites the call to `f()` without arguments and results. If necessary, a wrapper closure captures
//! the operands, which are evaluated at the statement.
//! Rules: typecheck/stmt.go `normalizeGoDeferCall`, go1.27.

use super::Noder;
use crate::ir::node::{As2, CallOp, ConvOp, FuncId, FuncKind, NaryBuiltin, NodeId, NodeKind, VarId};
use crate::span::Pos;
use crate::types::types::{Basic, Type, TypeId, Types};
use crate::version::Rule;

/// Position of an operand that the wrapper captures.
#[derive(Clone, Copy, Debug)]
struct Slot {
    /// The parent of `child`.
    parent: NodeId,
    child: NodeId,
}

impl Noder {
    pub(super) fn go_defer(&mut self, pos: Pos, is_go: bool, call: NodeId, at: Option<NodeId>) -> NodeId {
        let mut init = std::mem::take(&mut self.prog.nodes[call].init);
        let call = self.normalize(pos, is_go, call, &mut init);
        if let NodeKind::Call(call) = &mut self.prog.nodes[call].kind {
            call.go_defer = true;
        }
        let kind = if is_go {
            NodeKind::Go { call }
        } else {
            let func = self.cur_func();
            self.prog.funcs[func].has_defer = true;
            NodeKind::Defer { call, at }
        };
        let node = self.stmt_node(pos, kind);
        self.prog.nodes[node].init = init;
        node
    }

    fn normalize(&mut self, pos: Pos, is_go: bool, call: NodeId, init: &mut Vec<NodeId>) -> NodeId {
        if let NodeKind::Call(data) = &self.prog.nodes[call].kind
            && data.op == CallOp::Func
        {
            let fun_type = self.ty(data.fun);
            let sig = self.signature(fun_type);
            if sig.params.is_empty() && sig.results.is_empty() {
                return call;
            }
        }
        let kind = if is_go { FuncKind::GoWrap } else { FuncKind::DeferWrap };
        let sig = self.empty_signature();
        let wrapper = self.new_closure_func(pos, kind, sig);
        self.prog.funcs[wrapper].wrapper = true;
        self.prog.funcs[wrapper].has_body = true;

        let mut slots = Vec::new();
        let is_inter = self.operand_slots(call, &mut slots);
        if !slots.is_empty() {
            self.capture_operands(pos, wrapper, &slots, is_inter, init);
        } else if matches!(self.prog.nodes[call].kind, NodeKind::Recover)
            && !self.checked.tcx.has(Rule::RecoverAsWritten)
        {
            self.capture_frame(pos, wrapper, call, init);
        }
        let stmt = self.expr_stmt(call);
        self.prog.funcs[wrapper].body = vec![stmt];
        let call_pos = self.node_pos(call);
        let closure = self.node(pos, Some(sig), NodeKind::Closure { func: wrapper });
        self.finish_call(call_pos, closure, Vec::new(), false)
    }

    /// Collects the operands to evaluate at the statement. Returns whether the call is an interface method call.
    fn operand_slots(&self, call: NodeId, slots: &mut Vec<Slot>) -> bool {
        match &self.prog.nodes[call].kind {
            NodeKind::Call(data) => {
                let is_inter = data.op == CallOp::Inter;
                if let (true, NodeKind::DotInter { x, .. }) = (is_inter, &self.prog.nodes[data.fun].kind) {
                    // Goes first, for the nil check.
                    slots.push(Slot { parent: data.fun, child: *x });
                } else {
                    self.operand_slot(Slot { parent: call, child: data.fun }, slots);
                }
                data.args.iter().for_each(|&arg| self.operand_slot(Slot { parent: call, child: arg }, slots));
                return is_inter;
            }
            NodeKind::NaryBuiltin { op, args } => match op {
                NaryBuiltin::Append { .. }
                | NaryBuiltin::Delete
                | NaryBuiltin::Print
                | NaryBuiltin::Println
                | NaryBuiltin::Max
                | NaryBuiltin::Min => {
                    args.iter().for_each(|&arg| self.operand_slot(Slot { parent: call, child: arg }, slots));
                }
            },
            NodeKind::BinaryBuiltin { x, y, .. } => {
                self.operand_slot(Slot { parent: call, child: *x }, slots);
                self.operand_slot(Slot { parent: call, child: *y }, slots);
            }
            NodeKind::UnaryBuiltin { x, .. } => self.operand_slot(Slot { parent: call, child: *x }, slots),
            _ => {}
        }
        false
    }

    fn operand_slot(&self, slot: Slot, slots: &mut Vec<Slot>) {
        let node = &self.prog.nodes[slot.child];
        match &node.kind {
            // Evaluated inside the wrapper.
            NodeKind::Literal(_)
            | NodeKind::Nil
            | NodeKind::MethodExpr { .. }
            | NodeKind::New { .. }
            | NodeKind::Func(_)
            | NodeKind::LinksymAddr { dict: None, .. } => return,
            NodeKind::Conv { op: ConvOp::Nop, x } if self.is_uintptr_of_pointer(slot.child, *x) => {
                return self.operand_slot(Slot { parent: slot.child, child: *x }, slots);
            }
            NodeKind::ArrayLit { elems, .. } | NodeKind::SliceLit { elems, .. } => {
                for elem in elems {
                    self.operand_slot(Slot { parent: slot.child, child: elem.value }, slots);
                }
                return;
            }
            NodeKind::StructLit { fields } => {
                for field in fields {
                    self.operand_slot(Slot { parent: slot.child, child: field.value }, slots);
                }
                return;
            }
            _ => {}
        }
        slots.push(slot);
    }

    fn is_uintptr_of_pointer(&self, conv: NodeId, x: NodeId) -> bool {
        let basic = |n: NodeId, want: Basic| {
            self.prog.nodes[n].ty.is_some_and(|ty| self.checked.tcx.types.under(ty) == &Type::Basic(want))
        };
        basic(conv, Basic::Uintptr) && basic(x, Basic::UnsafePointer)
    }

    fn capture_operands(
        &mut self,
        pos: Pos,
        wrapper: FuncId,
        slots: &[Slot],
        is_inter: bool,
        init: &mut Vec<NodeId>,
    ) {
        let mut lhs = Vec::with_capacity(slots.len());
        let mut rhs = Vec::with_capacity(slots.len());
        let mut tmps = Vec::with_capacity(slots.len());
        for slot in slots {
            let arg = slot.child;
            let arg_pos = if self.has_unique_pos(arg) { self.node_pos(arg) } else { pos };
            let ty = self.ty(arg);
            let (tmp, target) = self.operand_temp(arg_pos, ty, init);
            lhs.push(target);
            rhs.push(arg);
            tmps.push(tmp);
            let captured = self.new_closure_var(arg_pos, wrapper, tmp);
            let name = self.local(captured);
            let mut done = false;
            self.prog.edit_children(slot.parent, &mut |_, child| {
                if child == arg && !done {
                    done = true;
                    return name;
                }
                child
            });
        }
        let iface = tmps[0];
        let assign = self.stmt_node(pos, NodeKind::Assign2 { op: As2::Plain, lhs, rhs, def: false });
        for tmp in tmps {
            self.prog.vars[tmp].defn = Some(assign);
        }
        init.push(assign);
        if is_inter {
            // A nil interface panics here rather than in the wrapper.
            let x = self.local(iface);
            let check = self.stmt_node(pos, NodeKind::CheckNil { x });
            init.push(check);
        }
    }

    /// In older releases, `recover` has an operand, the address of its caller's arguments. Nothing here reads it.
    fn capture_frame(&mut self, pos: Pos, wrapper: FuncId, call: NodeId, init: &mut Vec<NodeId>) {
        let call_pos = self.node_pos(call);
        let ty = self.checked.tcx.types.add(Type::Pointer { elem: Types::basic(Basic::Int32) });
        let (tmp, target) = self.operand_temp(call_pos, ty, init);
        let frame = self.node(call_pos, Some(ty), NodeKind::Nil);
        let assign = NodeKind::Assign2 { op: As2::Plain, lhs: vec![target], rhs: vec![frame], def: false };
        let assign = self.stmt_node(pos, assign);
        self.prog.vars[tmp].defn = Some(assign);
        init.push(assign);
        self.new_closure_var(call_pos, wrapper, tmp);
    }

    /// Declares a temporary for an operand.
    fn operand_temp(&mut self, pos: Pos, ty: TypeId, init: &mut Vec<NodeId>) -> (VarId, NodeId) {
        let tmp = self.temp(pos, ty);
        let decl = self.decl_node(pos, tmp);
        init.push(decl);
        (tmp, self.local(tmp))
    }

    /// Whether a node has one position: names and constants of a declaration occur in several places (gc's
    /// `HasUniquePos`).
    fn has_unique_pos(&self, n: NodeId) -> bool {
        let node = &self.prog.nodes[n];
        let name = matches!(
            node.kind,
            NodeKind::Local(_) | NodeKind::Global(_) | NodeKind::Func(_) | NodeKind::Blank | NodeKind::Type
        );
        !name && node.pos.pos.is_known()
    }
}
