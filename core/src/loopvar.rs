//! Gives each iteration its own copy of a loop variable where the difference is observable: where a closure captures
//! the variable or its address is taken.
//! In: the IR after inlining, loops marked `distinct`. Out: loops without the mark; a variable that must be split is
//! declared inside the body and assigned from a temporary that lives as long as the loop.
//! Rules: cmd/compile/internal/loopvar/loopvar.go, go1.27.

use crate::index::HashMap;
use crate::ir::expr::outer_var;
use crate::ir::log::SplitVar;
use crate::ir::node::*;
use crate::syntax::ast::Name;
use crate::types::Tcx;
use crate::types::constant::Value;
use crate::types::types::{Basic, TypeId, Types};
use std::mem::take;

/// Processes every function of `list`.
pub fn run(prog: &mut Program, tcx: &Tcx, list: &[FuncId]) {
    for &func in list {
        let (loops, captures) = distinct_loops(prog, func);
        if loops.is_empty() {
            continue;
        }
        if !captures && !prog.funcs[func].dcl.iter().any(|&var| prog.vars[var].addr_taken) {
            loops.into_iter().for_each(|n| unmark(prog, n));
            continue;
        }
        let mut pass = Pass {
            prog,
            tcx,
            func,
            leaked: HashMap::default(),
            loop_depth: 0,
            return_depth: 0,
            labels: 0,
            fixups: HashMap::default(),
            waiting: Vec::new(),
            last: XPos::default(),
        };
        for n in pass.prog.funcs[func].body.clone() {
            pass.scan(n);
        }
        if !pass.fixups.is_empty() {
            pass.move_declarations();
        }
    }
}

/// Whether the node contains a statement list, besides `init`.
fn has_list(kind: &NodeKind) -> bool {
    matches!(
        kind,
        NodeKind::InlCall { .. }
            | NodeKind::Block { .. }
            | NodeKind::For { .. }
            | NodeKind::Range { .. }
            | NodeKind::If { .. }
            | NodeKind::Switch { .. }
            | NodeKind::TypeSwitch { .. }
            | NodeKind::Select { .. }
    )
}

/// The function's marked loops, and whether any of its literals captures a variable.
fn distinct_loops(prog: &Program, func: FuncId) -> (Vec<NodeId>, bool) {
    let (mut loops, mut captures) = (Vec::new(), false);
    prog.visit_list(&prog.funcs[func].body, &mut |n| match prog.nodes[n].kind {
        NodeKind::Range { distinct: true, .. } | NodeKind::For { distinct: true, .. } => loops.push(n),
        NodeKind::Closure { func } => captures |= !prog.funcs[func].closure_vars.is_empty(),
        _ => {}
    });
    (loops, captures)
}

/// Lets all iterations of a loop share its variables.
fn unmark(prog: &mut Program, n: NodeId) {
    if let NodeKind::Range { distinct, .. } | NodeKind::For { distinct, .. } = &mut prog.nodes[n].kind {
        *distinct = false;
    }
}

struct Pass<'a> {
    prog: &'a mut Program,
    tcx: &'a Tcx,
    func: FuncId,
    /// Variables of the enclosing loops, and whether a closure or a pointer captures them.
    leaked: HashMap<VarId, bool>,
    loop_depth: u32,
    /// Depth of the loops that an enclosing `return` leaves.
    return_depth: u32,
    labels: u32,
    /// Assignments that become declarations of split variables.
    fixups: HashMap<VarId, NodeId>,
    /// Stack of children still to visit, innermost last.
    waiting: Vec<NodeId>,
    /// For editors: last position seen in the innermost loop, within its file and inlined call.
    last: XPos,
}

impl Pass<'_> {
    fn scan(&mut self, n: NodeId) {
        if self.loop_depth > 0 && self.prog.log.is_some() {
            self.look_at(n);
        }
        match &self.prog.nodes[n].kind {
            NodeKind::Closure { func } => {
                if self.return_depth < self.loop_depth {
                    for &var in &self.prog.funcs[*func].closure_vars {
                        if let Some(leaked) = self.leaked.get_mut(&self.prog.canonical(var)) {
                            *leaked = true;
                        }
                    }
                }
                self.scan_children(n);
            }
            NodeKind::Addr { x } => {
                if self.return_depth < self.loop_depth
                    && let Some(var) = outer_var(self.prog, &self.tcx.types, *x)
                    && let Some(leaked) = self.leaked.get_mut(&var)
                {
                    *leaked = true;
                }
                self.scan_children(n);
            }
            NodeKind::Return { .. } => {
                let saved = std::mem::replace(&mut self.return_depth, self.loop_depth);
                self.scan_children(n);
                self.return_depth = saved;
            }
            NodeKind::Range { def, distinct, .. } => {
                if *def && *distinct {
                    self.range(n);
                } else {
                    self.scan_children(n);
                }
                unmark(self.prog, n);
            }
            NodeKind::For { distinct: true, .. } => {
                self.for_loop(n);
                unmark(self.prog, n);
            }
            _ => self.scan_children(n),
        }
    }

    fn scan_children(&mut self, n: NodeId) {
        let start = self.waiting.len();
        let waiting = &mut self.waiting;
        self.prog.for_each_child(n, &mut |child| waiting.push(child));
        let mut next = start;
        while let Some(&child) = self.waiting.get(next) {
            self.scan(child);
            next += 1;
        }
        self.waiting.truncate(start);
    }

    fn name(&self, n: NodeId) -> Option<VarId> {
        match self.prog.nodes[n].kind {
            NodeKind::Local(var) => Some(var),
            _ => None,
        }
    }

    fn is_leaked(&self, n: NodeId) -> Option<VarId> {
        self.name(n).filter(|var| self.leaked.get(var) == Some(&true))
    }

    fn range(&mut self, n: NodeId) {
        let NodeKind::Range { key, value, .. } = self.prog.nodes[n].kind else { return };
        let vars: Vec<VarId> = [key, value].into_iter().flatten().filter_map(|x| self.name(x)).collect();
        self.leaked.extend(vars.into_iter().map(|var| (var, false)));
        let outer = self.scan_loop(n);
        let key = key.map(|x| self.split_range_var(n, x));
        let value = value.map(|x| self.split_range_var(n, x));
        if let NodeKind::Range { key: k, value: v, .. } = &mut self.prog.nodes[n].kind {
            (*k, *v) = (key, value);
        }
        self.leave_loop(outer);
    }

    /// Scans a loop and returns the last position of the enclosing loop.
    fn scan_loop(&mut self, n: NodeId) -> XPos {
        let outer = std::mem::replace(&mut self.last, self.prog.nodes[n].pos);
        self.loop_depth += 1;
        self.scan_children(n);
        self.loop_depth -= 1;
        outer
    }

    fn leave_loop(&mut self, outer: XPos) {
        let last = std::mem::replace(&mut self.last, outer);
        self.ends_at(last);
    }

    /// `for v' := range x { v := v'; …`
    fn split_range_var(&mut self, range: NodeId, x: NodeId) -> NodeId {
        let Some(var) = self.is_leaked(x) else { return x };
        self.log_split(range, var, true);
        let pos = self.prog.nodes[range].pos;
        let ty = self.prog.vars[var].ty;
        let temp = self.temp(pos, ty);
        let y = self.local(pos, temp);
        let assign = self.prog.new_node(pos, None, NodeKind::Assign { x, y: Some(y), def: true });
        if let NodeKind::Range { body, .. } = &mut self.prog.nodes[range].kind {
            body.insert(0, assign);
        }
        self.fixups.insert(var, assign);
        self.local(pos, temp)
    }

    /// Names of the variables that the loop's init statement defines.
    fn defined(&self, n: NodeId) -> Vec<NodeId> {
        let mut found = Vec::new();
        for &stmt in &self.prog.nodes[n].init {
            match &self.prog.nodes[stmt].kind {
                NodeKind::Assign { x, def: true, .. } => found.push(*x),
                NodeKind::Assign2 { lhs, def: true, .. } => found.extend(lhs),
                _ => {}
            }
        }
        found
    }

    fn for_loop(&mut self, n: NodeId) {
        let defined = self.defined(n);
        let vars: Vec<VarId> = defined.iter().filter_map(|&x| self.name(x)).collect();
        self.leaked.extend(vars.into_iter().map(|var| (var, false)));
        let outer = self.scan_loop(n);
        let split: Vec<VarId> = defined.iter().filter_map(|&x| self.is_leaked(x)).collect();
        if !split.is_empty() {
            split.iter().for_each(|&var| self.log_split(n, var, false));
            self.split_for(n, &defined, &split);
        }
        self.leave_loop(outer);
    }

    /// Rewrites `for z := 0; z < n; z++ { … }` to `for z' := 0, first := true; ; { z := z';
    /// if first { first = false } else { z++ }; if !(z < n) { break }; …; next: z' = z }`.
    fn split_for(&mut self, n: NodeId, defined: &[NodeId], split: &[VarId]) {
        let pos = self.prog.nodes[n].pos;
        let NodeKind::For { label, cond, post, body, .. } = &mut self.prog.nodes[n].kind else { return };
        let (loop_label, cond, post, old_body) = (label.clone(), take(cond), take(post), take(body));
        let mut new_body = Vec::new();
        let mut after = Vec::new();
        let mut temps = HashMap::default();
        for &var in split {
            let ty = self.prog.vars[var].ty;
            let temp = self.temp(pos, ty);
            temps.insert(var, temp);
            let (x, y) = (self.local(pos, var), self.local(pos, temp));
            let assign = self.prog.new_node(pos, None, NodeKind::Assign { x, y: Some(y), def: true });
            self.prog.vars[var].defn = Some(assign);
            self.fixups.insert(var, assign);
            new_body.push(assign);
            let (x, y) = (self.local(pos, temp), self.local(pos, var));
            after.push(self.prog.new_node(pos, None, NodeKind::Assign { x, y: Some(y), def: false }));
        }
        self.labels += 1;
        let next: Name = format!(".3clNext_{}", self.labels).into();
        for &stmt in &old_body {
            self.replace_continues(stmt, 0, loop_label.as_ref(), &next);
        }
        for &x in defined {
            if let NodeKind::Local(var) = &mut self.prog.nodes[x].kind
                && let Some(&temp) = temps.get(var)
            {
                *var = temp;
            }
        }
        if let Some(post) = post {
            let first = self.temp(pos, Types::basic(Basic::Bool));
            let set = |pass: &mut Self, value: bool| {
                let x = pass.local(pos, first);
                let y = pass.prog.new_node(
                    pos,
                    Some(Types::basic(Basic::Bool)),
                    NodeKind::Literal(Value::Bool(value)),
                );
                pass.prog.new_node(pos, None, NodeKind::Assign { x, y: Some(y), def: false })
            };
            let start = set(self, true);
            let clear = set(self, false);
            let cond = self.local(pos, first);
            let choose =
                self.prog.new_node(pos, None, NodeKind::If { cond, then: vec![clear], els: vec![post] });
            let decl = self.prog.new_node(pos, None, NodeKind::Decl { var: first });
            self.prog.nodes[choose].init.push(decl);
            new_body.push(choose);
            self.prog.nodes[n].init.push(start);
        }
        if let Some(cond) = cond {
            let (cond_pos, ty) = (self.prog.nodes[cond].pos, self.prog.nodes[cond].ty);
            let not = self.prog.new_node(cond_pos, ty, NodeKind::Unary { op: UnOp::Not, x: cond });
            let leave = self.prog.new_node(pos, None, NodeKind::Break { label: None });
            new_body.push(self.prog.new_node(
                pos,
                None,
                NodeKind::If { cond: not, then: vec![leave], els: Vec::new() },
            ));
        }
        new_body.extend(old_body);
        new_body.push(self.prog.new_node(pos, None, NodeKind::Label { name: next }));
        new_body.extend(after);
        if let NodeKind::For { body, .. } = &mut self.prog.nodes[n].kind {
            *body = new_body;
        }
    }

    /// Replaces `continue` of this loop by a jump to the assignments at its end.
    fn replace_continues(&mut self, n: NodeId, depth: u32, loop_label: Option<&Name>, next: &Name) {
        let mut depth = depth;
        match &mut self.prog.nodes[n].kind {
            NodeKind::Continue { label } => {
                if depth == 0 && label.is_none() || loop_label.is_some() && label.as_ref() == loop_label {
                    self.prog.nodes[n].kind = NodeKind::Goto { label: next.clone() };
                }
                return;
            }
            NodeKind::For { .. } | NodeKind::Range { .. } => depth += 1,
            _ => {}
        }
        for child in self.prog.children(n) {
            self.replace_continues(child, depth, loop_label, next);
        }
    }

    /// Logs a split variable, for editors.
    fn log_split(&mut self, node: NodeId, var: VarId, is_range: bool) {
        let (pos, last) = (self.prog.nodes[node].pos, self.last);
        if let Some(log) = &mut self.prog.log {
            log.split.push(SplitVar { var, node, pos, last, is_range });
        }
    }

    fn look_at(&mut self, n: NodeId) {
        let node = &self.prog.nodes[n];
        // A name's position is its declaration; the clauses of a switch have their own.
        let at = match &node.kind {
            NodeKind::Local(var) => self.prog.vars[*var].pos,
            NodeKind::Global(global) => self.prog.globals[*global].pos,
            NodeKind::Func(func) => self.prog.funcs[*func].pos,
            _ => node.pos,
        };
        let clauses: Vec<XPos> = match &node.kind {
            NodeKind::Switch { cases, .. } | NodeKind::TypeSwitch { cases, .. } => {
                cases.iter().map(|case| case.pos).collect()
            }
            NodeKind::Select { cases, .. } => cases.iter().map(|case| case.pos).collect(),
            _ => Vec::new(),
        };
        self.ends_at(at);
        clauses.into_iter().for_each(|at| self.ends_at(at));
    }

    /// Extends the current loop to `at`. A loop inlined into another one is not part of its text.
    fn ends_at(&mut self, at: XPos) {
        let file = |pos: XPos| self.tcx.sources.file_of(pos.pos);
        if at.inl == self.last.inl && at.pos > self.last.pos && file(at) == file(self.last) {
            self.last = at;
        }
    }

    /// Moves the declaration of each split variable to its new assignment.
    fn move_declarations(&mut self) {
        let mut body = take(&mut self.prog.funcs[self.func].body);
        self.filter(&mut body);
        self.prog.funcs[self.func].body = body;
        let mut lists = Vec::new();
        self.prog.visit_list(&self.prog.funcs[self.func].body, &mut |n| {
            let node = &self.prog.nodes[n];
            if !node.init.is_empty() || has_list(&node.kind) {
                lists.push(n);
            }
        });
        lists.sort_unstable();
        lists.dedup();
        for n in lists {
            if self.fixups.is_empty() {
                break;
            }
            let mut init = take(&mut self.prog.nodes[n].init);
            self.filter(&mut init);
            let moved = take(&mut self.prog.nodes[n].init);
            init.splice(0..0, moved);
            self.prog.nodes[n].init = init;
            if !has_list(&self.prog.nodes[n].kind) {
                continue;
            }
            let mut kind = std::mem::replace(&mut self.prog.nodes[n].kind, NodeKind::Nil);
            match &mut kind {
                NodeKind::InlCall { body, .. }
                | NodeKind::Block { list: body }
                | NodeKind::For { body, .. }
                | NodeKind::Range { body, .. } => self.filter(body),
                NodeKind::If { then, els, .. } => {
                    self.filter(then);
                    self.filter(els);
                }
                NodeKind::Switch { cases, .. } | NodeKind::TypeSwitch { cases, .. } => {
                    cases.iter_mut().for_each(|c| self.filter(&mut c.body));
                }
                NodeKind::Select { cases, .. } => cases.iter_mut().for_each(|c| self.filter(&mut c.body)),
                _ => {}
            }
            self.prog.nodes[n].kind = kind;
        }
    }

    fn filter(&mut self, list: &mut Vec<NodeId>) {
        let mut moved = Vec::new();
        list.retain(|&n| match self.prog.nodes[n].kind {
            NodeKind::Decl { var } => match self.fixups.remove(&var) {
                Some(assign) => {
                    moved.push((assign, n));
                    false
                }
                None => true,
            },
            _ => true,
        });
        for (assign, decl) in moved {
            self.prog.nodes[assign].init.insert(0, decl);
        }
    }

    fn local(&mut self, pos: XPos, var: VarId) -> NodeId {
        let ty = self.prog.vars[var].ty;
        self.prog.new_node(pos, Some(ty), NodeKind::Local(var))
    }

    fn temp(&mut self, pos: XPos, ty: TypeId) -> VarId {
        self.prog.new_temp(self.func, pos, ty)
    }
}
