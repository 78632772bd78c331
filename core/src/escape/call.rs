//! Calls: arguments to parameters (by graph inside a batch, by tag outside), builtins, go and defer.
//! Rules: cmd/compile/internal/escape/call.go, go1.27.

use super::graph::{BLANK, CALLEE, HEAP, Hole, MUTATOR, Where};
use super::leaks::{Leaks, NUM_RESULTS};
use super::{Batch, Cx};
use crate::diag::{Cause, Why};
use crate::ir::kinds::call;
use crate::ir::node::{
    BinaryBuiltin, Call, CallOp, ConvOp, FuncId, NaryBuiltin, NodeId, NodeKind, UnaryBuiltin, VarId,
};
use crate::ir::reassign;
use crate::types::types::{Basic, Type};
use crate::version::Rule;

impl Batch<'_> {
    pub fn is_call(&self, n: NodeId) -> bool {
        matches!(self.program.nodes[n].kind, call!())
    }

    /// Evaluates the argument of a call that does not name its callee, or of a builtin.
    fn argument(&mut self, cx: &mut Cx, k: Hole, call: NodeId, arg: NodeId) {
        let k = self.note(k, Where::Node(call), Why::CallParameter);
        self.expr(cx, k, arg);
    }

    /// Evaluates a call whose results go to `ks`; `None` discards them.
    pub fn call(&mut self, cx: &mut Cx, ks: Option<&[Hole]>, n: NodeId) {
        let first = ks.and_then(|ks| ks.first()).copied().unwrap_or(BLANK.into());
        match self.program.nodes[n].kind.clone() {
            NodeKind::Call(call) => self.func_call(cx, ks, n, &call),
            NodeKind::InlCall { body, results, .. } => {
                self.stmts(cx, &body);
                for (i, &result) in results.iter().enumerate() {
                    let k = ks.and_then(|ks| ks.get(i)).copied().unwrap_or(BLANK.into());
                    self.expr(cx, k, result);
                }
            }
            NodeKind::NaryBuiltin { op, args } => match op {
                NaryBuiltin::Append { ddd } => self.append(cx, first, n, ddd, &args),
                NaryBuiltin::Max | NaryBuiltin::Min => {
                    for &arg in &args {
                        self.argument(cx, first, n, arg);
                    }
                }
                NaryBuiltin::Delete | NaryBuiltin::Print | NaryBuiltin::Println => {
                    for &arg in &args {
                        self.discard(cx, arg);
                    }
                }
            },
            NodeKind::BinaryBuiltin { op, x, y } => match op {
                BinaryBuiltin::Copy => {
                    self.argument(cx, MUTATOR.into(), n, x);
                    let k = if self.is_slice_with_pointers(y) {
                        self.deref(HEAP.into(), n, Why::CopiedSlice)
                    } else {
                        BLANK.into()
                    };
                    self.argument(cx, k, n, y);
                }
                BinaryBuiltin::Complex => {
                    self.discard(cx, x);
                    self.discard(cx, y);
                }
                BinaryBuiltin::UnsafeAdd | BinaryBuiltin::UnsafeSlice | BinaryBuiltin::UnsafeString => {
                    self.argument(cx, first, n, x);
                    self.discard(cx, y);
                }
            },
            NodeKind::UnaryBuiltin { op, x } => match op {
                UnaryBuiltin::Panic => self.argument(cx, HEAP.into(), n, x),
                UnaryBuiltin::Clear => self.argument(cx, MUTATOR.into(), n, x),
                UnaryBuiltin::UnsafeSliceData | UnaryBuiltin::UnsafeStringData => {
                    self.argument(cx, first, n, x);
                }
                UnaryBuiltin::StringPtr => self.expr(cx, first, x),
                UnaryBuiltin::Len
                | UnaryBuiltin::Cap
                | UnaryBuiltin::Close
                | UnaryBuiltin::Real
                | UnaryBuiltin::Imag => self.discard(cx, x),
            },
            NodeKind::Recover => {}
            _ => self.expr_skip_init(cx, first, n),
        }
    }

    fn func_call(&mut self, cx: &mut Cx, ks: Option<&[Hole]>, n: NodeId, call: &Call) {
        let callees = match call.op {
            CallOp::Func => self.callees(cx.func, call.fun),
            CallOp::Inter => Vec::new(),
        };
        if let Some(ks) = ks {
            for &func in &callees {
                if self.in_batch(func) {
                    for (i, result) in self.program.funcs[func].results.clone().into_iter().enumerate() {
                        let Some(&k) = ks.get(i) else { break };
                        self.result_flow(k, result);
                    }
                }
            }
        }
        let mut receiver = None;
        match call.op {
            CallOp::Func => {
                let used = ks.is_some_and(|ks| ks.iter().any(|k| k.dst != BLANK));
                let k = if callees.is_empty() && used {
                    self.note(CALLEE.into(), Where::Node(n), Why::CalleeOperand)
                } else {
                    BLANK.into()
                };
                self.expr(cx, k, call.fun);
            }
            CallOp::Inter => {
                // The selector's `Init` runs first; its operand is the receiver.
                let init = self.program.nodes[call.fun].init.clone();
                self.stmts(cx, &init);
                if let NodeKind::DotInter { x, .. } = self.program.nodes[call.fun].kind {
                    receiver = Some(x);
                }
            }
        }
        if let Some(receiver) = receiver {
            self.argument(cx, HEAP.into(), n, receiver);
        }
        if let ([callee], [_, value]) = (&callees[..], &call.args[..])
            && reassign::is_escape_non_string(self.program, self.tcx, *callee)
        {
            let ty = self.program.nodes[*value].ty;
            let escapes = ty.is_none_or(|ty| self.tcx.has_non_string_pointers(ty));
            let k = if escapes { HEAP } else { BLANK };
            for &arg in &call.args {
                self.argument(cx, k.into(), n, arg);
            }
            return;
        }
        for (i, &arg) in call.args.iter().enumerate() {
            self.rewrite_argument(cx, n, &callees, arg);
            let k = self.merged_tag_hole(cx, ks, &callees, i);
            let k = self.note(k, Where::Argument(n, i), Why::CallParameter);
            self.expr(cx, k, arg);
        }
    }

    /// Every function the call may reach; empty if unknown.
    fn callees(&mut self, func: FuncId, fun: NodeId) -> Vec<FuncId> {
        let oracle = self.oracle(self.oracle_func(func, fun));
        let value = oracle.static_value(self.program, fun);
        if let Some(callee) = reassign::static_callee(self.program, value) {
            return vec![callee];
        }
        let NodeKind::Local(var) = self.program.nodes[value].kind else { return Vec::new() };
        if !self.tcx.has(Rule::CalleesByAssignments) {
            return Vec::new();
        }
        let var = self.program.canonical(var);
        let Some(assigned) = oracle.func_assignments(var) else { return Vec::new() };
        let mut callees = Vec::new();
        for &value in assigned {
            if reassign::is_zero(self.program, value) {
                continue;
            }
            match reassign::static_callee(self.program, value) {
                Some(func) if !self.has_uintptr_rules(func) => callees.push(func),
                _ => return Vec::new(),
            }
        }
        callees
    }

    /// The function whose assignments decide which callee a call reaches. Releases before `CalleesByAssignments` used
    /// the function that declares the variable, which may differ from the one around a copied closure.
    fn oracle_func(&self, func: FuncId, fun: NodeId) -> FuncId {
        match self.program.nodes[fun].kind {
            NodeKind::Local(var) if !self.tcx.has(Rule::CalleesByAssignments) => {
                self.program.vars[self.program.canonical(var)].func
            }
            _ => func,
        }
    }

    fn has_uintptr_rules(&self, func: FuncId) -> bool {
        let func = &self.program.funcs[func];
        func.pragma.uintptr_escapes
            || func.pragma.uintptr_keep_alive
            || (!func.has_body && func.facts.is_none())
    }

    /// A result variable of a function of this batch flows to `k`.
    fn result_flow(&mut self, mut k: Hole, result: VarId) {
        if k.derefs >= 0 && !self.tcx.has_pointers(self.program.vars[result].ty) {
            k.dst = BLANK;
        }
        let src = self.old_loc(result);
        self.flow(k, src);
    }

    fn merged_tag_hole(&mut self, cx: &Cx, ks: Option<&[Hole]>, callees: &[FuncId], param: usize) -> Hole {
        if callees.is_empty() {
            return HEAP.into();
        }
        let holes: Vec<Hole> = callees.iter().map(|&func| self.tag_hole(cx, ks, func, param)).collect();
        self.tee(cx, &holes)
    }

    /// The hole for an argument: inside the batch the parameter itself, outside it the parameter's recorded leaks.
    /// `param` counts the receiver.
    pub fn tag_hole(&mut self, cx: &Cx, ks: Option<&[Hole]>, func: FuncId, param: usize) -> Hole {
        if self.in_batch(func) {
            return match self.program.funcs[func].params.get(param) {
                Some(&var) => self.var_hole(var),
                None => BLANK.into(),
            };
        }
        let leaks = self.param_leaks(func, param);
        let mut holes = Vec::new();
        for (derefs, sink) in [(leaks.heap(), HEAP), (leaks.mutator(), MUTATOR), (leaks.callee(), CALLEE)] {
            if let Some(derefs) = derefs {
                holes.push(Hole::from(sink).shift(derefs));
            }
        }
        if let Some(ks) = ks {
            for i in 0..NUM_RESULTS {
                if let (Some(derefs), Some(&k)) = (leaks.result(i), ks.get(i)) {
                    holes.push(k.shift(derefs));
                }
            }
        }
        self.tee(cx, &holes)
    }

    fn param_leaks(&mut self, func: FuncId, param: usize) -> Leaks {
        if let Some(&var) = self.program.funcs[func].params.get(param)
            && !self.tcx.has_pointers(self.program.vars[var].ty)
        {
            // gc does not tag such a parameter and reads the missing tag as a leak to the heap. A pointer still gets
            // here as the receiver of a method expression for a value method.
            return Leaks::unknown();
        }
        Leaks::of_param(self.program, func, param)
    }

    fn append(&mut self, cx: &mut Cx, k: Hole, n: NodeId, ddd: bool, args: &[NodeId]) {
        let Some((&slice, rest)) = args.split_first() else { return };
        let mut appendee = self.tee(cx, &[k, MUTATOR.into()]);
        if self.is_slice_with_pointers(slice) {
            let old = self.deref(HEAP.into(), n, Why::AppendeeSlice);
            appendee = self.tee(cx, &[appendee, old]);
        }
        self.argument(cx, appendee, n, slice);
        if ddd {
            for &arg in rest {
                let k = if self.is_slice_with_pointers(arg) {
                    self.deref(HEAP.into(), n, Why::AppendedSlice)
                } else {
                    BLANK.into()
                };
                self.argument(cx, k, n, arg);
            }
        } else {
            for &arg in rest {
                self.argument(cx, HEAP.into(), n, arg);
            }
        }
        if !self.tcx.has(Rule::AppendIsAllocation) {
            return;
        }
        // The new backing store may live as long as the slice, so loops alone don't make it escape.
        let backing = self.spill(cx, k, n);
        self.locs[backing.dst].loop_depth = 0;
    }

    fn is_slice_with_pointers(&mut self, n: NodeId) -> bool {
        let Some(ty) = self.program.nodes[n].ty else { return false };
        match *self.tcx.types.under(ty) {
            Type::Slice { elem } => self.tcx.has_pointers(elem),
            _ => false,
        }
    }

    /// `call` is the (wrapped) call of a go or defer statement. `outlives`: why its closure cannot be in the frame.
    pub fn go_defer(&mut self, cx: &mut Cx, call: NodeId, outlives: Option<Cause>) {
        let k = match outlives {
            Some(_) => Hole::from(HEAP),
            None => self.later(cx, BLANK.into()),
        };
        let init = self.program.nodes[call].init.clone();
        self.stmts(cx, &init);
        match self.program.nodes[call].kind.clone() {
            NodeKind::Call(call) if call.args.is_empty() => {
                if let Some(cause) = outlives {
                    self.run_later.insert(call.fun, cause);
                }
                self.expr(cx, k, call.fun);
            }
            _ => self.call(cx, None, call),
        }
    }

    /// `uintptr(unsafe.Pointer(p))` passed to a function that keeps such arguments alive or lets them escape.
    fn rewrite_argument(&mut self, cx: &mut Cx, call: NodeId, callees: &[FuncId], arg: NodeId) {
        let escapes = callees.iter().any(|&f| self.program.funcs[f].pragma.uintptr_escapes);
        let keeps = escapes || callees.iter().any(|&f| self.program.funcs[f].pragma.uintptr_keep_alive);
        if !keeps {
            return;
        }
        let mut candidates = vec![arg];
        if let NodeKind::SliceLit { elems, .. } = &self.program.nodes[arg].kind {
            candidates = elems.iter().map(|e| e.value).collect();
        }
        for candidate in candidates {
            let NodeKind::Conv { op: ConvOp::Nop, x } = self.program.nodes[candidate].kind else { continue };
            let is = |batch: &Self, n: NodeId, basic| {
                batch.program.nodes[n].ty.is_some_and(|ty| batch.tcx.types.under(ty) == &Type::Basic(basic))
            };
            if !is(self, x, Basic::UnsafePointer) || !is(self, candidate, Basic::Uintptr) {
                continue;
            }
            let tmp = self.copy_to_temp(cx, call, x);
            if let NodeKind::Conv { x, .. } = &mut self.program.nodes[candidate].kind {
                *x = tmp.1;
            }
            let k = if escapes {
                self.note(HEAP.into(), Where::Node(candidate), Why::UintptrEscapes)
            } else {
                MUTATOR.into()
            };
            let loc = self.old_loc(tmp.0);
            self.flow(k, loc);
            self.program.vars[tmp.0].addr_taken = true;
            if let NodeKind::Call(call) = &mut self.program.nodes[call].kind {
                call.keep_alive.push(tmp.0);
            }
        }
    }
}
