//! Expressions → edges: `expr(k, n)` makes the value of `n` flow to the hole `k`.
//! Rules: cmd/compile/internal/escape/expr.go, go1.27.

use super::graph::{BLANK, HEAP, Hole, Subject, Where};
use super::{Batch, Cx};
use crate::diag::Why;
use crate::ir::kinds::{call, control};
use crate::ir::node::{ConvOp, FuncId, NodeId, NodeKind};
use crate::types::types::{Basic, Type, TypeId};

impl Batch<'_> {
    /// Evaluates `n`; its value flows to `k`.
    pub fn expr(&mut self, cx: &mut Cx, k: Hole, n: NodeId) {
        if !self.program.nodes[n].init.is_empty() {
            let init = self.program.nodes[n].init.clone();
            self.stmts(cx, &init);
        }
        self.expr_skip_init(cx, k, n);
    }

    /// Evaluates `n` for its effects.
    pub fn discard(&mut self, cx: &mut Cx, n: NodeId) {
        self.expr(cx, BLANK.into(), n);
    }

    /// Evaluates `n`, whose `init` has been walked.
    pub fn expr_skip_init(&mut self, cx: &mut Cx, mut k: Hole, n: NodeId) {
        // A value without pointers flows nowhere, but its operands are still evaluated.
        if k.derefs >= 0
            && let Some(ty) = self.program.nodes[n].ty
            && !self.tcx.is_untyped(ty)
            && !self.tcx.has_pointers(ty)
        {
            k.dst = BLANK;
        }
        match self.program.nodes[n].kind.clone() {
            NodeKind::Literal(_)
            | NodeKind::Nil
            | NodeKind::Type
            | NodeKind::Blank
            | NodeKind::MethodExpr { .. }
            | NodeKind::LinksymAddr { .. }
            | NodeKind::DynamicType { .. }
            | NodeKind::Global(_)
            | NodeKind::GlobalOffset { .. }
            | NodeKind::Func(_) => {}
            NodeKind::Local(var) => {
                let src = self.old_loc(var);
                self.flow(k, src);
            }
            NodeKind::Unary { x, .. } | NodeKind::Recv { x } => self.discard(cx, x),
            NodeKind::Binary { x, y, .. } | NodeKind::AndAnd { x, y } | NodeKind::OrOr { x, y } => {
                self.discard(cx, x);
                self.discard(cx, y);
            }
            NodeKind::Addr { x } => {
                let k = self.addr_of(k, Where::Node(n), Why::AddressOf);
                self.expr(cx, k, x);
            }
            NodeKind::Deref { x } => {
                let k = self.deref(k, n, Why::Indirection);
                self.expr(cx, k, x);
            }
            NodeKind::Dot { x, .. } | NodeKind::DotInter { x, .. } => {
                let k = self.note(k, Where::Node(n), Why::Dot);
                self.expr(cx, k, x);
            }
            NodeKind::DotPtr { x, .. } => {
                let k = self.deref(k, n, Why::DotOfPointer);
                self.expr(cx, k, x);
            }
            NodeKind::DotType { x, target, .. } => {
                let k = self.dot_type(k, target, Where::Node(n), Why::Dot);
                self.expr(cx, k, x);
            }
            NodeKind::Index { x, index, .. } => {
                let k = if self.is_array(x) {
                    self.note(k, Where::Node(n), Why::FixedArrayIndexOf)
                } else {
                    self.deref(k, n, Why::DotOfPointer)
                };
                self.expr(cx, k, x);
                self.discard(cx, index);
            }
            NodeKind::IndexMap { x, key, .. } => {
                self.discard(cx, x);
                self.discard(cx, key);
            }
            NodeKind::Slice { x, low, high, max, .. } => {
                let k = self.note(k, Where::Node(n), Why::Slice);
                self.expr(cx, k, x);
                for bound in [low, high, max].into_iter().flatten() {
                    self.discard(cx, bound);
                }
            }
            NodeKind::Conv { op, x } => self.conversion(cx, k, n, op, x),
            call!() => self.call(cx, Some(&[k]), n),
            kind @ (NodeKind::New { .. }
            | NodeKind::MakeSlice { .. }
            | NodeKind::MakeChan { .. }
            | NodeKind::MakeMap { .. }
            | NodeKind::MethodValue { .. }
            | NodeKind::PtrLit { .. }
            | NodeKind::ArrayLit { .. }
            | NodeKind::SliceLit { .. }
            | NodeKind::StructLit { .. }
            | NodeKind::MapLit { .. }
            | NodeKind::Closure { .. }
            | NodeKind::AddStr { .. }) => self.creation(cx, k, n, kind),
            // Statements cannot occur here.
            control!()
            | NodeKind::Assign { .. }
            | NodeKind::Assign2 { .. }
            | NodeKind::AssignOp { .. }
            | NodeKind::Send { .. }
            | NodeKind::Return { .. }
            | NodeKind::Go { .. }
            | NodeKind::Defer { .. }
            | NodeKind::ExprStmt { .. }
            | NodeKind::CheckNil { .. }
            | NodeKind::TailCall { .. } => {}
        }
    }

    /// Expressions that create a value, most of them in a location of their own.
    fn creation(&mut self, cx: &mut Cx, k: Hole, n: NodeId, kind: NodeKind) {
        match kind {
            NodeKind::New { .. } => {
                self.spill(cx, k, n);
            }
            NodeKind::MakeSlice { len, cap } => {
                self.spill(cx, k, n);
                self.discard(cx, len);
                if let Some(cap) = cap {
                    self.discard(cx, cap);
                }
            }
            // A channel is always a heap object and never has a location.
            NodeKind::MakeChan { size: Some(size) } => self.discard(cx, size),
            NodeKind::MakeMap { hint } => {
                self.spill(cx, k, n);
                if let Some(hint) = hint {
                    self.discard(cx, hint);
                }
            }
            NodeKind::MethodValue { x, callee, .. } => {
                // The closure captures the receiver; unseen calls pass it to the method.
                let closure = self.spill(cx, k, n);
                let results = self.result_count(n);
                let holes = vec![Hole::from(HEAP); results];
                let param = match callee {
                    Some(func) => self.tag_hole(cx, Some(&holes), func, 0),
                    None => HEAP.into(),
                };
                let k = self.tee(cx, &[param, closure]);
                self.expr(cx, k, x);
            }
            NodeKind::PtrLit { x } => {
                let k = self.spill(cx, k, n);
                self.expr(cx, k, x);
            }
            NodeKind::ArrayLit { elems, .. } => {
                for elem in &elems {
                    let k = self.note(k, Where::Node(n), Why::ArrayLiteralElement);
                    self.expr(cx, k, elem.value);
                }
            }
            NodeKind::SliceLit { elems, .. } => {
                let k = self.spill(cx, k, n);
                for elem in &elems {
                    let k = self.note(k, Where::Node(n), Why::SliceLiteralElement);
                    self.expr(cx, k, elem.value);
                }
            }
            NodeKind::StructLit { fields } => {
                for (i, field) in fields.iter().enumerate() {
                    let k = self.note(k, Where::Element(n, i), Why::StructLiteralElement);
                    self.expr(cx, k, field.value);
                }
            }
            NodeKind::MapLit { entries } => {
                self.spill(cx, k, n);
                // Keys and values are stored behind pointers: always heap.
                for &(key, value) in &entries {
                    self.assign_heap(cx, key, Why::MapLiteralKey, n);
                    self.assign_heap(cx, value, Why::MapLiteralValue, n);
                }
            }
            NodeKind::Closure { func } => self.closure(cx, k, n, func),
            NodeKind::AddStr { list } => {
                self.spill(cx, k, n);
                for &x in &list {
                    self.discard(cx, x);
                }
            }
            _ => {}
        }
    }

    fn conversion(&mut self, cx: &mut Cx, k: Hole, n: NodeId, op: ConvOp, x: NodeId) {
        match op {
            ConvOp::Conv | ConvOp::Nop => {
                if self.is_kind(n, Basic::UnsafePointer) && self.is_kind(x, Basic::Uintptr) {
                    self.unsafe_value(cx, k, x);
                } else {
                    self.expr(cx, k, x);
                }
            }
            ConvOp::Iface => {
                let mut k = k;
                if let Some(ty) = self.program.nodes[x].ty
                    && !self.tcx.is_interface(ty)
                    && !self.tcx.is_direct_iface(ty)
                {
                    k = self.spill(cx, k, n);
                }
                let k = self.note(k, Where::Node(n), Why::InterfaceConverted);
                self.expr(cx, k, x);
            }
            ConvOp::SliceToArr => {
                let k = self.deref(k, n, Why::SliceToArray);
                self.expr(cx, k, x);
            }
            ConvOp::SliceToArrPtr => self.expr(cx, k, x),
            ConvOp::Bytes2Str
            | ConvOp::Str2Bytes
            | ConvOp::Str2BytesZeroCopy
            | ConvOp::Runes2Str
            | ConvOp::Str2Runes
            | ConvOp::RuneStr => {
                self.spill(cx, k, n);
                self.discard(cx, x);
            }
        }
    }

    fn closure(&mut self, cx: &mut Cx, k: Hole, n: NodeId, func: FuncId) {
        let k = self.spill(cx, k, n);
        self.closures.push((k, n));
        if !self.is_capturing(func) {
            return;
        }
        for cv in self.program.funcs[func].closure_vars.clone() {
            let loc = self.old_loc(cv);
            if !self.locs[loc].captured {
                self.locs[loc].captured = true;
                // Assignments before the first capture are forgiven, unless a loop may repeat it.
                if self.locs[loc].loop_depth == cx.loop_depth {
                    self.locs[loc].reassigned = None;
                }
            }
        }
        for var in self.program.funcs[func].dcl.clone() {
            if !self.var_locs.contains_key(&var) {
                self.new_loc(Subject::Var(var), func, 1, true);
            }
        }
        self.walk_func(func);
    }

    /// `uintptr` arithmetic that turns back into an `unsafe.Pointer`.
    pub fn unsafe_value(&mut self, cx: &mut Cx, k: Hole, n: NodeId) {
        let init = self.program.nodes[n].init.clone();
        self.stmts(cx, &init);
        match self.program.nodes[n].kind.clone() {
            NodeKind::Conv { op: ConvOp::Conv | ConvOp::Nop, x } => {
                if self.is_kind(x, Basic::UnsafePointer) {
                    self.expr(cx, k, x);
                } else {
                    self.discard(cx, x);
                }
            }
            NodeKind::DotPtr { x, .. } => {
                if self.is_reflect_header_data(n) {
                    let k = self.deref(k, n, Why::ReflectHeaderData);
                    self.expr(cx, k, x);
                } else {
                    self.discard(cx, x);
                }
            }
            NodeKind::Unary { x, .. } => self.unsafe_value(cx, k, x),
            NodeKind::Binary { op, x, y } => {
                use crate::ir::node::BinOp;
                self.unsafe_value(cx, k, x);
                if matches!(op, BinOp::Lsh | BinOp::Rsh) {
                    self.discard(cx, y);
                } else {
                    self.unsafe_value(cx, k, y);
                }
            }
            _ => self.expr_skip_init(cx, BLANK.into(), n),
        }
    }

    /// Creates a location for the memory `n` allocates and returns the hole that stores into it.
    pub fn spill(&mut self, cx: &Cx, k: Hole, n: NodeId) -> Hole {
        let loc = self.new_loc(Subject::Node(n), cx.func, cx.loop_depth, false);
        let k = self.addr_of(k, Where::Node(n), Why::Spill);
        self.flow(k, loc);
        loc.into()
    }

    /// One hole that fills all of `holes`.
    pub fn tee(&mut self, cx: &Cx, holes: &[Hole]) -> Hole {
        match holes {
            [] => BLANK.into(),
            [one] => *one,
            _ => {
                let loc = self.new_loc(Subject::None, cx.func, cx.loop_depth, false);
                for &k in holes {
                    self.flow(k, loc);
                }
                loc.into()
            }
        }
    }

    /// A hole that persists beyond the statement.
    pub fn later(&mut self, cx: &Cx, k: Hole) -> Hole {
        let loc = self.new_loc(Subject::None, cx.func, cx.loop_depth, true);
        self.flow(k, loc);
        loc.into()
    }

    /// The hole for an assertion's operand: loads the value unless `target` is stored directly.
    pub fn dot_type(&mut self, mut k: Hole, target: TypeId, at: Where, why: Why) -> Hole {
        if !self.tcx.is_interface(target) && !self.tcx.is_direct_iface(target) {
            k = k.shift(1);
        }
        self.note(k, at, why)
    }

    pub fn is_array(&mut self, n: NodeId) -> bool {
        self.program.nodes[n].ty.is_some_and(|ty| matches!(self.tcx.types.under(ty), Type::Array { .. }))
    }

    fn is_kind(&mut self, n: NodeId, basic: Basic) -> bool {
        self.program.nodes[n].ty.is_some_and(|ty| self.tcx.types.under(ty) == &Type::Basic(basic))
    }

    fn result_count(&self, n: NodeId) -> usize {
        match self.program.nodes[n].ty.map(|ty| self.tcx.types.under(ty)) {
            Some(Type::Signature(sig)) => sig.results.len(),
            _ => 0,
        }
    }
}
