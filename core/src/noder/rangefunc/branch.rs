//! Statements that leave a loop body: `break`, `continue`, `goto`, `return`, `defer`.

use super::*;

/// `#next` values per loop depth d: 2d − 1 continues the loop at depth d, 2d breaks it.
pub(super) const PER_LOOP_STEP: i64 = 2;

impl Rewriter<'_> {
    /// Attaches the outer function's token to a `defer`.
    pub(super) fn edit_defer(&mut self, s: StmtId, pos: Pos) {
        let defers = match self.defers {
            Some(defers) => defers,
            None => {
                let any = self.checked.tcx.universe.any;
                let at = self.loops.first().map_or(pos, |l| l.pos);
                let runtime = self.runtime();
                let fun = self.use_obj(at, runtime.deferrangefunc);
                let init = self.call(at, fun, Vec::new(), Some(any));
                let var = self.new_var(Pos::NONE, "#defers", any);
                let decl = self.var_decl(at, var, Some(init));
                self.decls.push(decl);
                self.defers = Some(var);
                var
            }
        };
        let token = self.use_obj(pos, defers);
        self.checked.defer_at.insert(s, token);
    }

    /// `return x` sets the outer function's results, then leaves every loop.
    pub(super) fn edit_return(&mut self, pos: Pos, results: Option<ExprId>) -> StmtId {
        let mut list = Vec::new();
        if let Some(results) = results {
            let vars = self.result_vars();
            let names: Vec<ExprId> = vars.into_iter().map(|var| self.use_obj(pos, var)).collect();
            let lhs = match names[..] {
                [one] => one,
                _ => self.checked.tcx.ast.exprs.push(Expr { pos, kind: ExprKind::List(names) }),
            };
            let assign = self.assign(pos, lhs, results);
            list.push(assign);
        }
        self.loops.iter_mut().for_each(|l| l.check_ret = true);
        let (next, value) = (self.next(pos), self.int_const(pos, -1));
        let set_next = self.assign(pos, next, value);
        list.push(set_next);
        let done = self.set_state(pos, self.loops.len() - 1, DONE);
        list.push(done);
        let value = self.bool_name(pos, false);
        let ret = self.return_stmt(pos, Some(value));
        list.push(ret);
        self.block_stmt(pos, pos, list)
    }

    /// The function's result variables; unnamed ones become `#rv1`, ….
    fn result_vars(&mut self) -> Vec<ObjId> {
        let ExprKind::FuncType { params, mut results } = self.checked.tcx.ast.exprs[self.outer].kind.clone()
        else {
            return Vec::new();
        };
        let mut vars = Vec::with_capacity(results.len());
        for (i, field) in results.iter_mut().enumerate() {
            let named = field.name.and_then(|name| self.checked.info.defs.get(&name).copied().flatten());
            let blank = named.is_some_and(|obj| &*self.checked.tcx.obj(obj).name == "_");
            let var = match named {
                Some(obj) if !blank => obj,
                Some(_) | None => {
                    let ty = self.checked.info.types.get(field.ty).and_then(|tv| tv.ty).unwrap_or(typ::INT);
                    let name: Name = format!("#rv{}", i + 1).into();
                    let var = self.new_var(field.pos, &name, ty);
                    let e =
                        self.checked.tcx.ast.exprs.push(Expr { pos: field.pos, kind: ExprKind::Name(name) });
                    self.checked.info.defs.insert(e, Some(var));
                    field.name = Some(e);
                    var
                }
            };
            vars.push(var);
        }
        self.checked.tcx.ast.exprs[self.outer].kind = ExprKind::FuncType { params, results };
        vars
    }

    pub(super) fn edit_branch(&mut self, s: StmtId, pos: Pos, tok: BranchTok, label: Option<Name>) -> StmtId {
        let jump = match tok {
            BranchTok::Fallthrough => return s,
            BranchTok::Break => Jump::Break,
            BranchTok::Continue => Jump::Continue,
            BranchTok::Goto => Jump::Goto,
        };
        let top = self.loops.len() - 1;
        let target = self.jump_target(jump, label.as_ref());
        if label.is_none() && target != Some(self.loops[top].stmt) {
            return s;
        }
        let found = self.loops.iter().rposition(|l| Some(l.stmt) == target);
        let (next, exit) = match (found, label) {
            (Some(i), _) if jump != Jump::Goto => {
                if i == top {
                    return self.simple_exit(pos, jump);
                }
                let mut exit = i + 1;
                if jump == Jump::Continue {
                    self.loops[exit].check_continue = true;
                } else {
                    exit = i;
                    self.loops[exit].check_break = true;
                }
                for l in &mut self.loops[exit + 1..] {
                    l.check_break = true;
                }
                let next = PER_LOOP_STEP * (i as i64 + 1);
                (if jump == Jump::Continue { next - 1 } else { next }, exit)
            }
            (_, Some(label)) => {
                let branches = self.branches.take().unwrap_or_default();
                let owner = branches.label_loop.get(&label).copied().flatten();
                let number = branches.next.get(&(jump, label.clone())).copied().unwrap_or(-1);
                self.branches = Some(branches);
                if owner == Some(self.loops[top].stmt) {
                    return s;
                }
                let exit = self.loops.iter().rposition(|l| Some(l.stmt) == owner).map_or(0, |i| i + 1);
                self.loops[exit].check_branch.push((jump, label));
                for l in &mut self.loops[exit + 1..] {
                    l.check_ret = true;
                }
                (number, exit)
            }
            (_, None) => return s,
        };
        let _ = exit;
        let (var, value) = (self.next(pos), self.int_const(pos, next));
        let set_next = self.assign(pos, var, value);
        let done = self.set_state(pos, top, DONE);
        let value = self.bool_name(pos, false);
        let ret = self.return_stmt(pos, Some(value));
        self.block_stmt(pos, pos, vec![set_next, done, ret])
    }

    /// `break` or `continue` for the innermost range-over-func loop.
    fn simple_exit(&mut self, pos: Pos, jump: Jump) -> StmtId {
        let goes_on = jump == Jump::Continue;
        let state = if goes_on { READY } else { DONE };
        let set = self.set_state(pos, self.loops.len() - 1, state);
        let value = self.bool_name(pos, goes_on);
        let ret = self.return_stmt(pos, Some(value));
        self.block_stmt(pos, pos, vec![set, ret])
    }

    fn jump_target(&self, jump: Jump, label: Option<&Name>) -> Option<StmtId> {
        let mut stack = self.targets.iter().rev();
        let found = match (jump, label) {
            (Jump::Goto, _) => None,
            (_, Some(label)) => stack.find(|t| t.label.as_ref() == Some(label)),
            (Jump::Break, None) => stack.next(),
            (Jump::Continue, None) => stack.find(|t| t.is_loop),
        };
        found.map(|t| t.stmt)
    }

    /// Numbers the function's labels and records the range-over-func loop around each.
    pub(super) fn number_branches(&mut self) {
        let mut labels = Vec::new();
        let mut found = Branches::default();
        let body = self.body.to_vec();
        for s in body {
            self.collect_labels(s, None, &mut labels, &mut found);
        }
        let mut used = -1;
        for label in labels {
            used -= 3;
            found.next.insert((Jump::Break, label.clone()), used);
            found.next.insert((Jump::Continue, label.clone()), used + 1);
            found.next.insert((Jump::Goto, label), used + 2);
        }
        self.branches = Some(found);
    }

    fn collect_labels(
        &mut self,
        s: StmtId,
        owner: Option<StmtId>,
        labels: &mut Vec<Name>,
        found: &mut Branches,
    ) {
        match self.checked.tcx.ast.stmts[s].kind.clone() {
            StmtKind::Labeled { label, stmt } => {
                labels.push(label.name.clone());
                found.label_loop.entry(label.name).or_insert(owner);
                self.collect_labels(stmt, owner, labels, found);
            }
            StmtKind::Block(block) => self.collect_list(&block.list, owner, labels, found),
            StmtKind::If { then, els, .. } => {
                self.collect_list(&then.list, owner, labels, found);
                if let Some(els) = els {
                    self.collect_labels(els, owner, labels, found);
                }
            }
            StmtKind::For { body, .. } => self.collect_list(&body.list, owner, labels, found),
            StmtKind::Range { x, body, .. } => {
                let inner = if self.is_func(x) { Some(s) } else { owner };
                self.collect_list(&body.list, inner, labels, found);
            }
            StmtKind::Switch { body, .. } => {
                for clause in &body {
                    self.collect_list(&clause.body, owner, labels, found);
                }
            }
            StmtKind::Select { body, .. } => {
                for clause in &body {
                    self.collect_list(&clause.body, owner, labels, found);
                }
            }
            StmtKind::Empty
            | StmtKind::Expr(_)
            | StmtKind::Send { .. }
            | StmtKind::Decl(_)
            | StmtKind::Assign { .. }
            | StmtKind::Branch { .. }
            | StmtKind::Call { .. }
            | StmtKind::Return(_) => {}
        }
    }

    fn collect_list(
        &mut self,
        list: &[StmtId],
        owner: Option<StmtId>,
        labels: &mut Vec<Name>,
        found: &mut Branches,
    ) {
        for &s in list {
            self.collect_labels(s, owner, labels, found);
        }
    }
}
