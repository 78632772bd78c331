//! Calls.
//! Arguments are written to the outgoing area from word 0; results follow them and are copied out at once.
//! Rules: walk/expr.go `walkCall1`, go1.27.

use super::func::FnGen;
use super::lvalue::Form;
use crate::bytecode::op::{Instr, R};
use crate::ir::node::{CallOp, Esc, FuncId, NodeId, NodeKind};
use crate::trace::made;
use crate::types::types::{Type, TypeId};

impl FnGen<'_> {
    /// Emits a call whose first result, if any, goes to `dst`.
    pub fn call(&mut self, n: NodeId, dst: Option<R>) {
        let at = self.emit_call(n);
        if let Some(d) = dst {
            let ty = self.ty(n);
            self.take_result(d, at, ty);
        }
    }

    /// Copies a result out of the outgoing area: the next call overwrites it.
    fn take_result(&mut self, d: R, at: R, ty: TypeId) {
        if self.form(ty) != Form::Huge {
            return self.mov(d, at, ty);
        }
        let layout = self.layout_of(ty);
        self.emit(Instr::BlockCopy { d, p: at, layout });
    }

    /// Emits a call; each result goes to a temporary.
    pub fn call_results(&mut self, n: NodeId) -> Vec<R> {
        // Only once: inlined bodies in it define labels.
        self.init(n);
        if let NodeKind::InlCall { body, results, .. } = self.node(n).clone() {
            self.inlined_body(n, &body);
            self.prepare_all(&results);
            return results
                .iter()
                .map(|&r| {
                    let ty = self.ty(r);
                    let t = self.temp(ty);
                    self.expr(r, Some(t))
                })
                .collect();
        }
        let mut at = self.emit_call(n);
        let tys = self.result_types(n);
        let mut slots = Vec::with_capacity(tys.len());
        for ty in tys {
            let t = self.temp(ty);
            self.take_result(t, at, ty);
            at = at.wrapping_add(self.words(ty) as R);
            slots.push(t);
        }
        slots
    }

    pub fn result_types(&mut self, n: NodeId) -> Vec<TypeId> {
        if let NodeKind::InlCall { results, .. } = self.node(n) {
            let results = results.clone();
            return results.iter().map(|&r| self.ty(r)).collect();
        }
        let ty = self.ty(n);
        match self.g.bodies.tcx().get(ty).clone() {
            Type::Tuple(params) => params.iter().map(|p| p.ty).collect(),
            _ if self.g.prog.nodes[n].ty.is_none() => Vec::new(),
            _ => vec![ty],
        }
    }

    /// Emits the call. Returns the outgoing word where results begin.
    fn emit_call(&mut self, n: NodeId) -> R {
        let NodeKind::Call(call) = self.node(n).clone() else { return 0 };
        let pos = self.g.prog.nodes[n].pos;
        let mark = self.frame.mark();
        let mut at: R = 0;
        let mut closure = None;
        let mut iface = None;
        let mut direct = None;
        let fun = call.fun;
        match (call.op, self.node(fun).clone()) {
            (CallOp::Inter, NodeKind::DotInter { x, method, .. }) => {
                self.prepare_callee(x, n, &call.args);
                let ty = self.ty(x);
                let t = self.temp(ty);
                self.expr(x, Some(t));
                iface = Some((t, method as R));
                at = 1;
            }
            (_, NodeKind::Func(func)) => {
                self.prepare_all(&call.args);
                direct = Some(self.callee(func));
            }
            (_, NodeKind::MethodExpr { recv, name, callee }) => {
                self.prepare_all(&call.args);
                direct = Some(self.g.method_expr(recv, &name, callee).0);
            }
            _ => {
                self.prepare_callee(fun, n, &call.args);
                let f = self.ptr();
                self.expr(fun, Some(f));
                closure = Some(f);
            }
        }
        for &arg in &call.args {
            let ty = self.ty(arg);
            self.expr(arg, Some(at));
            at = at.wrapping_add(self.words(ty) as R);
        }
        self.set_pos(pos);
        let r = self.result_types(n).into_iter().map(|ty| self.words(ty) as R).sum();
        if let Some((t, m)) = iface {
            self.emit(Instr::CallIface { a: t, m, n: at, r });
        } else if let Some(func) = direct {
            self.emit(Instr::Call { func });
        } else if let Some(f) = closure {
            self.emit(Instr::CallClosure { a: f, n: at, r });
        }
        self.frame.release(mark);
        at
    }

    /// Prepares callee and arguments: arguments that may panic are evaluated before the callee, unless it is copied.
    fn prepare_callee(&mut self, callee: NodeId, call: NodeId, args: &[NodeId]) {
        let order = self.order(call);
        self.prepare_acts(&order.acts);
        let hoist = self.hoist_of(callee);
        if hoist.fails_in_place {
            if hoist.fails_copied {
                self.keep_copied(callee);
            }
            self.keep_failing(args);
        }
    }

    fn callee(&mut self, func: FuncId) -> u32 {
        self.g.fn_of(func).0
    }

    /// `defer` in a range-over-func body; `at` is the token of the outer function.
    pub fn defer_at(&mut self, call: NodeId, at: NodeId) {
        let NodeKind::Call(data) = self.node(call).clone() else {
            return self.unsupported(call, "this defer statement");
        };
        let fun = data.fun;
        self.prepare(at);
        let ty = self.ty(at);
        let t = self.temp(ty);
        self.expr(at, Some(t));
        let a = self.ptr();
        self.prepare(fun);
        self.expr(fun, Some(a));
        self.emit(Instr::DeferAt { a, t });
    }

    /// Number of outgoing words of a call: arguments and results.
    fn call_words(&mut self, n: NodeId) -> u32 {
        let NodeKind::Call(call) = self.node(n).clone() else { return 0 };
        let mut words = u32::from(call.op == CallOp::Inter);
        for &arg in &call.args {
            let ty = self.ty(arg);
            words += self.words(ty);
        }
        for ty in self.result_types(n) {
            words += self.words(ty);
        }
        words
    }

    /// `go f()`, `defer f()`
    pub fn go_defer(&mut self, n: NodeId, call: NodeId, is_go: bool) {
        let NodeKind::Call(data) = self.node(call).clone() else {
            return self.unsupported(call, "this go or defer statement");
        };
        let a = self.ptr();
        let fun = data.fun;
        match (data.op, data.args.is_empty()) {
            (CallOp::Func, true) => {
                self.prepare(fun);
                self.expr(fun, Some(a));
            }
            _ => return self.unsupported(call, "this go or defer statement"),
        }
        if is_go {
            let pos = self.g.prog.nodes[n].pos;
            let ty = self.ty(fun);
            let rt = self.rt(ty);
            self.site(pos, made::GO_STATEMENT, rt, None);
            self.emit(Instr::Go { a });
        } else {
            let heap = self.g.prog.nodes[n].esc != Esc::Never;
            self.emit(Instr::Defer { a, heap });
        }
    }
}

impl super::Gen {
    /// Size of the outgoing area in words: the maximum over all calls.
    pub(super) fn outgoing_words(&mut self, func: FuncId) -> u32 {
        let body = self.prog.funcs[func].body.clone();
        let mut calls = Vec::new();
        let mut has_defer = false;
        let prog = &self.prog;
        prog.visit_list(&body, &mut |n| match &prog.nodes[n].kind {
            NodeKind::Call(_) => calls.push(n),
            NodeKind::Defer { .. } => has_defer = true,
            _ => {}
        });
        let mut f = FnGen::new(self, 0);
        let max = calls.into_iter().map(|c| f.call_words(c)).max().unwrap_or(0);
        if has_defer { max.max(4) } else { max }
    }
}
