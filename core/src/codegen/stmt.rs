//! Statements.

use super::func::{FnGen, Label, Place, Target};
use super::range::Loop;
use crate::bytecode::op::R;
use crate::bytecode::op::{Instr, NO};
use crate::bytecode::{VarKind, Whole};
use crate::ir::kinds::{call, leaf, value};
use crate::ir::node::{As2, Esc, NodeId, NodeKind, UnaryBuiltin, VarId, XPos};
use crate::lower::place;
use crate::syntax::ast::Name;

impl FnGen<'_> {
    pub fn stmts(&mut self, list: &[NodeId]) {
        let scope = self.infos.len();
        self.stmts_inlined(list);
        self.end_scope(scope);
    }

    pub fn stmts_inlined(&mut self, list: &[NodeId]) {
        for &s in list {
            self.stmt(s);
        }
    }

    pub fn stmt(&mut self, n: NodeId) {
        let (mark, scope) = (self.frame.mark(), self.infos.len());
        self.stmt1(n);
        // These are scopes. Only the compiler makes blocks: they declare variables for the statements that follow.
        if matches!(
            self.node(n),
            NodeKind::If { .. }
                | NodeKind::For { .. }
                | NodeKind::Switch { .. }
                | NodeKind::TypeSwitch { .. }
                | NodeKind::Select { .. }
        ) {
            self.end_scope(scope);
        }
        self.frame.release(mark);
    }

    fn stmt1(&mut self, n: NodeId) {
        let pos = self.g.prog.nodes[n].pos;
        let kind = self.node(n).clone();
        self.slice_moves(n);
        if self.stmt_with_own_step(n, &kind) {
            return;
        }
        self.init(n);
        self.step(self.g.prog.written_returns.get(&n).copied().unwrap_or(pos));
        match kind {
            NodeKind::Assign { x, y: Some(y), def } => {
                self.assign(x, y);
                if def {
                    self.now_set(&[x]);
                }
            }
            NodeKind::Assign2 { op, lhs, rhs, def } => {
                self.assign2(op, &lhs, &rhs);
                if def {
                    self.now_set(&lhs);
                }
            }
            NodeKind::AssignOp { op, x, y, .. } => self.assign_op(op, x, y),
            NodeKind::ExprStmt { x } => self.discard(x),
            NodeKind::If { cond, then, els } => {
                self.prepare(cond);
                let (otherwise, end) = (self.new_label(), self.new_label());
                self.branch(cond, false, otherwise);
                self.stmts(&then);
                if els.is_empty() {
                    self.place(otherwise);
                    self.place(end);
                } else {
                    self.jump(end);
                    self.place(otherwise);
                    self.stmts(&els);
                    self.place(end);
                }
            }
            NodeKind::Switch { label, tag, cases } => self.switch(label, tag, &cases),
            NodeKind::TypeSwitch { label, x, cases, .. } => self.type_switch(label, x, &cases),
            NodeKind::Select { label, cases } => self.select(label, &cases),
            NodeKind::Return { results } => self.return_stmt(&results),
            NodeKind::Send { chan, value } => self.send(chan, value),
            NodeKind::Go { call } => self.go_defer(n, call, true),
            NodeKind::Defer { call, at } => {
                if let Some(at) = at {
                    return self.defer_at(call, at);
                }
                self.go_defer(n, call, false);
            }
            NodeKind::Break { label } => self.jump_out(n, label, |target| Some(target.brk)),
            NodeKind::Continue { label } => self.jump_out(n, label, |target| target.cont),
            NodeKind::Fallthrough => {
                if let Some(t) = self.fallthrough {
                    self.jump(t);
                }
            }
            NodeKind::Goto { label } => {
                let t = self.named_label(&label);
                self.jump(t);
            }
            NodeKind::CheckNil { x } => {
                self.prepare(x);
                let a = self.expr(x, None);
                self.emit(Instr::NilCheck { a });
            }
            NodeKind::TailCall { call } => {
                self.discard(call);
                self.return_sequence();
            }
            leaf!() | value!() | call!() | NodeKind::Recv { .. } => self.discard(n),
            // Done by `stmt_with_own_step`.
            NodeKind::Block { .. }
            | NodeKind::Decl { .. }
            | NodeKind::Label { .. }
            | NodeKind::For { .. }
            | NodeKind::Range { .. }
            | NodeKind::Assign { y: None, .. } => {}
        }
    }

    /// Emits a statement that has no step, or places its step itself. Returns false for any other statement.
    fn stmt_with_own_step(&mut self, n: NodeId, kind: &NodeKind) -> bool {
        let pos = self.g.prog.nodes[n].pos;
        match kind {
            NodeKind::Block { list } => {
                self.init(n);
                self.stmts_inlined(list);
            }
            NodeKind::Decl { var } => {
                self.init(n);
                self.decl(*var);
            }
            NodeKind::Label { name } => {
                let label = self.named_label(name);
                self.place(label);
            }
            NodeKind::For { label, cond, post, body, distinct } => {
                let vars = self.declared_in_init(n);
                self.init(n);
                self.loop_vars.push(vars);
                self.for_stmt(pos, label.clone(), *cond, *post, body, *distinct);
                self.loop_vars.pop();
            }
            NodeKind::Range { label, x, key, value, body, .. } => {
                let vars = self.declared_in_init(n);
                let init = self.g.prog.nodes[n].init.clone();
                for s in init {
                    if !matches!(self.node(s), NodeKind::Decl { .. }) {
                        self.stmt(s);
                    }
                }
                self.step(pos);
                let named = |e: Option<NodeId>| e.filter(|&e| !matches!(self.node(e), NodeKind::Blank));
                let (key, value) = (named(*key), named(*value));
                let it = Loop { pos, label: label.clone(), x: *x, key, value, body, vars: &vars };
                self.range(n, &it);
            }
            NodeKind::Assign { y: None, x, .. } => {
                self.init(n);
                // A declaration without a value is not a step, unless something is written.
                self.set_pos(pos);
                let loc = self.loc(*x);
                let ty = self.ty(*x);
                self.zero_loc(loc, ty);
            }
            _ => return false,
        }
        true
    }

    /// Jumps to the target that `to` selects in the innermost statement that has one and, if `label` is given, that label.
    fn jump_out(&mut self, n: NodeId, label: Option<Name>, to: fn(&Target) -> Option<Label>) {
        let named = self.targets.iter().rev().filter(|target| label.is_none() || target.label == label);
        match named.filter_map(to).next() {
            Some(label) => self.jump(label),
            None => self.unsupported(n, "this break or continue"),
        }
    }

    pub fn named_label(&mut self, name: &Name) -> Label {
        if let Some(&label) = self.named_labels.get(name) {
            return label;
        }
        let label = self.new_label();
        self.named_labels.insert(name.clone(), label);
        label
    }

    /// Declares a variable: zeroed in the frame, or a new object.
    pub fn decl(&mut self, var: VarId) {
        let v = &self.g.prog.vars[var];
        let (ty, heap, pos) = (v.ty, v.esc == Esc::Heap, v.pos);
        if &*v.name == "_" {
            return;
        }
        let saved = self.cur;
        if heap {
            self.set_pos(pos);
            let slot = match self.vars.get(&var) {
                Some(&Place::Heap(slot)) => slot,
                _ => self.frame.slot(1, &[0]),
            };
            self.new_var_object(var, slot);
            self.vars.insert(var, Place::Heap(slot));
        } else if self.form(ty) == super::lvalue::Form::Huge {
            let slot = match self.vars.get(&var) {
                Some(&Place::Heap(slot)) => slot,
                _ => self.slot(ty),
            };
            self.zero(slot, ty);
            self.vars.insert(var, Place::Heap(slot));
        } else if !matches!(self.vars.get(&var), Some(Place::Frame(_))) {
            let slot = self.slot(ty);
            self.vars.insert(var, Place::Frame(slot));
        }
        if let Some(&Place::Frame(slot)) = self.vars.get(&var) {
            self.begin(slot);
            if !place::var_in_registers(&self.g.prog, self.g.bodies.tcx_mut(), var) {
                let words = self.words(ty) as R;
                self.whole.push(Whole { start: slot, words, passed: false });
            }
        }
        self.declare_forced(var);
        self.cur = saved;
        let kind = if self.g.prog.vars[var].auto_temp { VarKind::Temp } else { VarKind::Local };
        self.declare_info(var, kind);
    }

    /// Runs an expression for its effects.
    pub fn discard(&mut self, n: NodeId) {
        match self.node(n).clone() {
            NodeKind::Call(_) => {
                self.init(n);
                self.call(n, None);
            }
            NodeKind::InlCall { .. } => self.prepare(n),
            NodeKind::Recv { x } => {
                self.init(n);
                self.prepare(x);
                let c = self.expr(x, None);
                self.emit(Instr::Recv { d: NO, c, ok: NO });
            }
            NodeKind::UnaryBuiltin { op: UnaryBuiltin::Panic, x } => {
                self.prepare(n);
                let a = self.expr(x, None);
                self.emit(Instr::Panic { a });
            }
            _ => {
                self.prepare(n);
                if self.g.prog.nodes[n].ty.is_some() || self.is_effect(n) {
                    self.expr(n, None);
                }
            }
        }
    }

    fn is_effect(&self, n: NodeId) -> bool {
        matches!(
            self.node(n),
            NodeKind::UnaryBuiltin { .. } | NodeKind::BinaryBuiltin { .. } | NodeKind::NaryBuiltin { .. }
        )
    }

    // ---- loops

    /// Variables that a loop's `init` declares.
    fn declared_in_init(&self, n: NodeId) -> Vec<VarId> {
        let mut vars = Vec::new();
        for &s in &self.g.prog.nodes[n].init {
            self.g.prog.visit(s, &mut |k| {
                if let NodeKind::Decl { var } = self.g.prog.nodes[k].kind {
                    vars.push(var);
                }
            });
        }
        vars
    }

    fn for_stmt(
        &mut self,
        pos: XPos,
        label: Option<Name>,
        cond: Option<NodeId>,
        post: Option<NodeId>,
        body: &[NodeId],
        distinct: bool,
    ) {
        let (top, cont, end) = (self.new_label(), self.new_label(), self.new_label());
        self.place(top);
        let mark = self.frame.mark();
        match cond {
            Some(cond) => {
                let cond_pos = self.g.prog.nodes[cond].pos;
                self.step(if cond_pos.pos.is_known() { cond_pos } else { pos });
                self.prepare(cond);
                self.branch(cond, false, end);
            }
            None => self.step(pos),
        }
        self.frame.release(mark);
        self.targets.push(Target { label, brk: end, cont: Some(cont) });
        self.loop_depth += 1;
        self.stmts(body);
        self.loop_depth -= 1;
        self.targets.pop();
        self.place(cont);
        if distinct {
            self.fresh_loop_vars();
        }
        if let Some(post) = post {
            self.stmt(post);
        }
        self.jump(top);
        self.place(end);
    }

    /// Per-iteration variables: copies those on the heap to new objects before the post statement.
    fn fresh_loop_vars(&mut self) {
        let loop_vars: Vec<VarId> = self
            .loop_vars
            .last()
            .map(|vars| vars.iter().copied().filter(|v| self.g.prog.vars[*v].esc == Esc::Heap).collect())
            .unwrap_or_default();
        for var in loop_vars {
            let Some(&Place::Heap(slot)) = self.vars.get(&var) else { continue };
            let ty = self.g.prog.vars[var].ty;
            let mark = self.frame.mark();
            let t = self.ptr();
            self.new_var_object(var, t);
            let v = self.load_mem(slot, 0, ty, None);
            self.store_mem(t, 0, ty, v);
            self.emit(Instr::Mov { d: slot, a: t });
            self.frame.release(mark);
        }
    }

    // ---- return

    fn return_stmt(&mut self, results: &[NodeId]) {
        self.prepare_all(results);
        let targets = self.results.clone();
        if results.is_empty() {
            return self.return_sequence();
        }
        if let (&[value], true) = (results, targets.len() > 1) {
            // return f() with several results
            let slots = self.call_results(value);
            for ((ty, var), r) in targets.iter().zip(slots) {
                let loc = self.var_loc(*var);
                self.store(loc, *ty, r);
            }
            return self.return_sequence();
        }
        let direct = !self.has_defer
            && (targets.len() == 1
                || targets.iter().all(|(_, v)| self.g.prog.vars[*v].name.starts_with('~')));
        if direct {
            for ((ty, var), &value) in targets.iter().zip(results) {
                match self.vars.get(var) {
                    Some(&Place::Frame(r)) if targets.len() == 1 && self.mentions(value, *var) => {
                        let v = self.expr(value, None);
                        self.mov(r, v, *ty);
                    }
                    Some(&Place::Frame(r)) => {
                        self.expr(value, Some(r));
                    }
                    _ => {
                        let v = self.expr(value, None);
                        let loc = self.var_loc(*var);
                        self.store(loc, *ty, v);
                    }
                }
            }
        } else {
            let values: Vec<_> = targets
                .iter()
                .zip(results)
                .map(|((ty, _), &value)| {
                    let t = self.temp(*ty);
                    self.expr(value, Some(t))
                })
                .collect();
            for ((ty, var), v) in targets.iter().zip(values) {
                let loc = self.var_loc(*var);
                self.store(loc, *ty, v);
            }
        }
        self.return_sequence();
    }

    /// Whether the expression may read the variable, directly or through memory.
    pub fn mentions(&self, n: NodeId, var: VarId) -> bool {
        let aliased = self.addressed.contains(&var);
        let mut found = false;
        self.g.prog.visit(n, &mut |k| match self.g.prog.nodes[k].kind {
            NodeKind::Local(v) if v == var => found = true,
            NodeKind::Deref { .. } | NodeKind::DotPtr { .. } | NodeKind::Index { .. } if aliased => {
                found = true
            }
            _ => {}
        });
        found
    }

    fn send(&mut self, chan: NodeId, value: NodeId) {
        self.prepare(chan);
        self.prepare(value);
        let c = self.expr(chan, None);
        let ty = self.ty(value);
        self.check_element(value, ty);
        // The blocked receiver copies from here, so use a permanent slot.
        let a = self.temp(ty);
        self.expr(value, Some(a));
        self.emit(Instr::Send { c, a });
    }

    pub fn assign2(&mut self, op: As2, lhs: &[NodeId], rhs: &[NodeId]) {
        match (op, rhs) {
            (As2::Plain, _) if lhs.len() == rhs.len() => self.assign_parallel(lhs, rhs),
            (As2::Func, &[call]) => {
                // Operands of the places first, then the call, then the stores.
                self.prepare_places(lhs, rhs);
                let slots = self.call_results(call);
                let tys = self.result_types(call);
                for ((&x, r), ty) in lhs.iter().zip(slots).zip(tys) {
                    self.store_to(x, r, ty);
                }
            }
            (As2::MapRead, &[x]) => self.map_read2(lhs, x),
            (As2::Recv | As2::SelRecv, &[x]) => self.recv2(lhs, x),
            (As2::DotType, &[x]) => self.type_assert2(lhs, x),
            _ => {
                if let Some(&n) = lhs.first() {
                    self.unsupported(n, "this assignment");
                }
            }
        }
    }
}
