//! Assignments: which hole a left side is, and which assignments mark a variable as reassigned.
//! Rules: cmd/compile/internal/escape/assign.go, utils.go, go1.27.

use super::graph::{BLANK, HEAP, Hole, MUTATOR, Subject, Where};
use super::{Batch, Cx};
use crate::diag::Why;
use crate::ir::expr::same_safe_expr;
use crate::ir::node::{ConvOp, NodeId, NodeKind, Program, SliceOp, UnaryBuiltin, VarId};

impl Batch<'_> {
    /// The hole that a variable's value fills; blank for `_`.
    pub fn var_hole(&self, var: VarId) -> Hole {
        if &*self.program.vars[var].name == "_" { BLANK.into() } else { self.old_loc(var).into() }
    }

    /// The hole that a store to `n` fills.
    pub fn addr(&mut self, cx: &mut Cx, n: Option<NodeId>) -> Hole {
        let Some(n) = n else { return BLANK.into() };
        match self.program.nodes[n].kind.clone() {
            NodeKind::Blank => BLANK.into(),
            NodeKind::Local(var) => self.var_hole(var),
            NodeKind::Dot { x, .. } => self.addr(cx, Some(x)),
            NodeKind::Index { x, index, .. } => {
                self.discard(cx, index);
                if self.is_array(x) {
                    return self.addr(cx, Some(x));
                }
                self.expr(cx, MUTATOR.into(), x);
                HEAP.into()
            }
            NodeKind::Deref { x } | NodeKind::DotPtr { x, .. } => {
                self.expr(cx, MUTATOR.into(), x);
                HEAP.into()
            }
            NodeKind::IndexMap { x, key, .. } => {
                self.discard(cx, x);
                self.assign_heap(cx, key, Why::KeyOfMapPut, n);
                HEAP.into()
            }
            // Conversions of an addressable operand keep its storage.
            NodeKind::Conv { op: ConvOp::Nop, x } => self.addr(cx, Some(x)),
            // Globals, and anything else that is not a local variable.
            _ => HEAP.into(),
        }
    }

    /// `src` flows to the heap.
    pub fn assign_heap(&mut self, cx: &mut Cx, src: NodeId, why: Why, at: NodeId) {
        let k = self.note(HEAP.into(), Where::Node(at), why);
        self.expr(cx, k, src);
    }

    /// Evaluates `srcs` into the holes of `dsts`, pairwise; `at` is the assignment.
    pub fn assign_list(
        &mut self,
        cx: &mut Cx,
        dsts: &[NodeId],
        srcs: &[Option<NodeId>],
        why: Why,
        at: NodeId,
    ) {
        let holes: Vec<Hole> = dsts.iter().map(|&x| self.addr(cx, Some(x))).collect();
        for ((&dst, &src), &hole) in dsts.iter().zip(srcs).zip(&holes) {
            if self.is_reflect_header_data(dst) {
                let k = self.note(HEAP.into(), Where::Node(at), why);
                if let Some(src) = src {
                    self.unsafe_value(cx, k, src);
                }
                continue;
            }
            let Some(src) = src else { continue };
            let k = if self.is_self_assign(dst, src) {
                self.report_self_assign(cx.func, at);
                BLANK.into()
            } else {
                hole
            };
            let k = self.note(k, Where::Node(at), why);
            self.expr(cx, k, src);
        }
        self.reassigned(&holes, at);
    }

    /// Marks the variables that `at` assigns, except those it defines, as reassigned.
    pub fn reassigned(&mut self, holes: &[Hole], at: NodeId) {
        let is_range = match &self.program.nodes[at].kind {
            // `var x T`: a zero declaration is not an assignment.
            NodeKind::Assign { x, y: None, .. } => {
                if let NodeKind::Local(var) = self.program.nodes[*x].kind
                    && self.program.vars[var].defn.is_none()
                {
                    return;
                }
                false
            }
            NodeKind::Range { .. } => true,
            _ => false,
        };
        for k in holes {
            if let Subject::Var(var) = self.locs[k.dst].subject
                && self.program.vars[var].defn == Some(at)
                && !is_range
            {
                continue;
            }
            self.locs[k.dst].reassigned.get_or_insert(at);
        }
    }

    /// `x.f = x.f[i:j]`, `x[i] = x[j]`, …: makes nothing reachable that wasn't reachable before.
    fn is_self_assign(&mut self, dst: NodeId, src: NodeId) -> bool {
        if is_slice_self_assign(self.program, dst, src) {
            return true;
        }
        match (&self.program.nodes[dst].kind, &self.program.nodes[src].kind) {
            (&NodeKind::Dot { x, .. }, &NodeKind::Dot { x: y, .. })
            | (&NodeKind::DotPtr { x, .. }, &NodeKind::DotPtr { x: y, .. }) => {
                same_safe_expr(self.program, self.tcx, x, y)
            }
            (&NodeKind::Index { x, index: i, .. }, &NodeKind::Index { x: y, index: j, .. }) => {
                !may_affect_memory(self.program, i)
                    && !may_affect_memory(self.program, j)
                    && same_safe_expr(self.program, self.tcx, x, y)
            }
            _ => false,
        }
    }

    /// Whether `n` is `.Data` of a `*reflect.SliceHeader` or `*reflect.StringHeader`. In a header that is not behind a
    /// pointer, `.Data` is just a number.
    pub fn is_reflect_header_data(&self, n: NodeId) -> bool {
        let NodeKind::DotPtr { x, field: 0 } = self.program.nodes[n].kind else { return false };
        let Some(ty) = self.program.nodes[x].ty else { return false };
        let (ty, _) = self.tcx.deref(ty);
        let Some(named) = self.tcx.as_named(ty) else { return false };
        let obj = self.tcx.obj(self.tcx.types.named[named].obj);
        matches!(&*obj.name, "SliceHeader" | "StringHeader")
            && obj.pkg.is_some_and(|pkg| &*self.tcx.pkg(pkg).path == "reflect")
    }
}

/// `b.buf = b.buf[n:m]` through a pointer: the base doesn't change.
fn is_slice_self_assign(program: &Program, dst: NodeId, src: NodeId) -> bool {
    let through_pointer = |n: NodeId| match program.nodes[n].kind {
        NodeKind::Deref { x } | NodeKind::DotPtr { x, .. } => match program.nodes[x].kind {
            NodeKind::Local(var) => Some(Ok(var)),
            NodeKind::Global(global) => Some(Err(global)),
            _ => None,
        },
        _ => None,
    };
    let Some(to) = through_pointer(dst) else { return false };
    let NodeKind::Slice { op, x, .. } = program.nodes[src].kind else { return false };
    match op {
        SliceOp::Slice | SliceOp::Slice3 | SliceOp::SliceStr => {}
        // Slicing an array variable takes its address.
        SliceOp::SliceArr | SliceOp::Slice3Arr => {
            if matches!(program.nodes[x].kind, NodeKind::Addr { .. }) {
                return false;
            }
        }
    }
    through_pointer(x) == Some(to)
}

fn may_affect_memory(program: &Program, n: NodeId) -> bool {
    match program.nodes[n].kind {
        NodeKind::Local(_)
        | NodeKind::Global(_)
        | NodeKind::Func(_)
        | NodeKind::Literal(_)
        | NodeKind::Nil => false,
        NodeKind::Binary { op, x, y } => {
            op.is_comparison() || may_affect_memory(program, x) || may_affect_memory(program, y)
        }
        NodeKind::Index { x, index, .. } => {
            may_affect_memory(program, x) || may_affect_memory(program, index)
        }
        NodeKind::Conv { op: ConvOp::Nop | ConvOp::Conv, x }
        | NodeKind::Unary { x, .. }
        | NodeKind::UnaryBuiltin { op: UnaryBuiltin::Len | UnaryBuiltin::Cap, x }
        | NodeKind::Dot { x, .. }
        | NodeKind::DotPtr { x, .. }
        | NodeKind::Deref { x } => may_affect_memory(program, x),
        _ => true,
    }
}
