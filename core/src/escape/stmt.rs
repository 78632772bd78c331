//! Statements → edges. Rules: cmd/compile/internal/escape/stmt.go, go1.27.

use super::graph::{BLANK, Hole, LocId, Subject, Where};
use super::{Batch, Cx, LabelState};
use crate::diag::{Cause, Why};
use crate::ir::kinds::{call, leaf, value};
use crate::ir::node::{As2, BinOp, Case, Esc, NodeId, NodeKind, VarId};

impl Batch<'_> {
    pub fn stmts(&mut self, cx: &mut Cx, list: &[NodeId]) {
        for &n in list {
            self.stmt(cx, n);
        }
    }

    /// A list whose labels raise the loop depth only until its end.
    pub fn block(&mut self, cx: &mut Cx, list: &[NodeId]) {
        let old = cx.loop_depth;
        self.stmts(cx, list);
        cx.loop_depth = old;
    }

    pub fn stmt(&mut self, cx: &mut Cx, n: NodeId) {
        let init = self.program.nodes[n].init.clone();
        self.stmts(cx, &init);
        match self.program.nodes[n].kind.clone() {
            NodeKind::Fallthrough
            | NodeKind::Break { .. }
            | NodeKind::Continue { .. }
            | NodeKind::Goto { .. } => {}
            NodeKind::Block { list } => self.stmts(cx, &list),
            NodeKind::Decl { var } => {
                if &*self.program.vars[var].name != "_" {
                    self.dcl(cx, var);
                }
            }
            NodeKind::Label { name } => {
                if cx.labels.remove(&name) == Some(LabelState::Looping) {
                    cx.loop_depth += 1;
                }
            }
            NodeKind::If { cond, then, els } => {
                self.discard(cx, cond);
                self.block(cx, &then);
                self.block(cx, &els);
            }
            NodeKind::For { cond, post, body, .. } => {
                self.for_loop(cx, cond, post, &body);
            }
            NodeKind::Range { x, key, value, body, .. } => self.range(cx, n, x, [key, value], &body),
            NodeKind::Switch { tag, cases, .. } => {
                if let Some(tag) = tag {
                    self.discard(cx, tag);
                }
                self.cases(cx, &cases);
            }
            NodeKind::TypeSwitch { x, cases, .. } => self.type_switch(cx, n, x, &cases),
            NodeKind::Select { cases, .. } => {
                for case in &cases {
                    if let Some(comm) = case.comm {
                        self.stmt(cx, comm);
                    }
                    self.block(cx, &case.body);
                }
            }
            NodeKind::Send { chan, value } => {
                self.discard(cx, chan);
                self.assign_heap(cx, value, Why::Send, n);
            }
            NodeKind::Assign { x, y, .. } => self.assign_list(cx, &[x], &[y], Why::Assign, n),
            NodeKind::AssignOp { op, x, y, .. } => {
                self.assign_list(cx, &[x], &[Some(y)], Why::Assign, n);
                if op == BinOp::Add {
                    self.add_join(cx.func, n, x);
                }
            }
            NodeKind::Assign2 { op, lhs, rhs, .. } => self.assign2(cx, n, op, &lhs, &rhs),
            NodeKind::Return { results } => self.return_stmt(cx, n, &results),
            NodeKind::Go { call } => self.go_defer(cx, call, Some(Cause::Goroutine)),
            NodeKind::Defer { call, at } => self.defer_stmt(cx, n, call, at),
            NodeKind::CheckNil { x } => self.discard(cx, x),
            NodeKind::TailCall { call } => self.call(cx, None, call),
            NodeKind::ExprStmt { x } => self.effect(cx, x),
            // An expression as a statement: evaluated for its effects.
            leaf!() | value!() => self.expr_skip_init(cx, BLANK.into(), n),
            call!() | NodeKind::Recv { .. } => self.effect_skip_init(cx, n),
        }
    }

    /// An expression used as a statement: a call's results go nowhere.
    fn effect(&mut self, cx: &mut Cx, n: NodeId) {
        let init = self.program.nodes[n].init.clone();
        self.stmts(cx, &init);
        self.effect_skip_init(cx, n);
    }

    fn effect_skip_init(&mut self, cx: &mut Cx, n: NodeId) {
        if self.is_call(n) {
            self.call(cx, None, n);
        } else {
            self.expr_skip_init(cx, BLANK.into(), n);
        }
    }

    fn for_loop(&mut self, cx: &mut Cx, cond: Option<NodeId>, post: Option<NodeId>, body: &[NodeId]) {
        cx.loop_depth += 1;
        if let Some(cond) = cond {
            self.discard(cx, cond);
        }
        if let Some(post) = post {
            self.stmt(cx, post);
        }
        self.block(cx, body);
        cx.loop_depth -= 1;
    }

    fn return_stmt(&mut self, cx: &mut Cx, n: NodeId, results: &[NodeId]) {
        let dsts = self.program.funcs[cx.func].results.clone();
        let holes: Vec<Hole> = dsts.iter().map(|&v| self.var_hole(v)).collect();
        for (&k, &src) in holes.iter().zip(results) {
            let k = self.note(k, Where::Node(n), Why::Return);
            self.expr(cx, k, src);
        }
        self.reassigned(&holes, n);
    }

    fn defer_stmt(&mut self, cx: &mut Cx, n: NodeId, call: NodeId, at: Option<NodeId>) {
        let once = at.is_none() && cx.loop_depth == 1;
        if once {
            // Runs once per frame, so its record is part of the frame.
            self.program.nodes[n].esc = Esc::Never;
        }
        self.go_defer(cx, call, (!once).then_some(Cause::DeferInLoop));
    }

    fn range(&mut self, cx: &mut Cx, n: NodeId, x: NodeId, vars: [Option<NodeId>; 2], body: &[NodeId]) {
        // X is evaluated outside the loop and must outlive it.
        let tmp = self.new_loc(Subject::None, cx.func, cx.loop_depth, true);
        self.expr(cx, tmp.into(), x);
        cx.loop_depth += 1;
        let holes = vars.map(|v| self.addr(cx, v));
        // Ranging over a channel assigns the received value to the key. Nothing flows there: values sent are on the heap.
        let value = if self.is_array(x) {
            self.note(holes[1], Where::Node(n), Why::Range)
        } else {
            self.deref(holes[1], n, Why::RangeDeref)
        };
        self.flow(value, tmp);
        self.reassigned(&holes, n);
        self.block(cx, body);
        cx.loop_depth -= 1;
    }

    fn type_switch(&mut self, cx: &mut Cx, n: NodeId, x: NodeId, cases: &[Case]) {
        let mut holes = Vec::new();
        for (i, case) in cases.iter().enumerate() {
            let Some(var) = case.var else { continue };
            let k = Hole::from(self.dcl(cx, var));
            let ty = self.program.vars[var].ty;
            if self.tcx.has_pointers(ty) {
                holes.push(self.dot_type(k, ty, Where::Case(n, i), Why::SwitchCase));
            }
        }
        let k = self.tee(cx, &holes);
        self.expr(cx, k, x);
        self.cases(cx, cases);
    }

    fn cases(&mut self, cx: &mut Cx, cases: &[Case]) {
        for case in cases {
            for &value in &case.list {
                self.discard(cx, value);
            }
            self.block(cx, &case.body);
        }
    }

    fn assign2(&mut self, cx: &mut Cx, n: NodeId, op: As2, lhs: &[NodeId], rhs: &[NodeId]) {
        let why = match op {
            As2::Plain => Why::AssignPair,
            As2::DotType => Why::AssignPairDotType,
            As2::MapRead => Why::AssignPairMapr,
            As2::Recv | As2::SelRecv => Why::AssignPairReceive,
            As2::Func => {
                let Some(&call) = rhs.first() else { return };
                let init = self.program.nodes[call].init.clone();
                self.stmts(cx, &init);
                let holes: Vec<Hole> = lhs.iter().map(|&x| self.addr(cx, Some(x))).collect();
                self.call(cx, Some(&holes), call);
                self.reassigned(&holes, n);
                return;
            }
        };
        let srcs: Vec<Option<NodeId>> = (0..lhs.len()).map(|i| rhs.get(i).copied()).collect();
        self.assign_list(cx, lhs, &srcs, why, n);
    }

    /// Declares a variable at this loop depth.
    pub fn dcl(&mut self, cx: &Cx, var: VarId) -> LocId {
        let loc = self.old_loc(var);
        self.locs[loc].loop_depth = cx.loop_depth;
        loc
    }
}
