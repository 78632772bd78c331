//! Statements: how states branch, merge and end.
//! Rules: cmd/compile/internal/ssagen/ssa.go `stmt`; walk/{range,switch,select}.go, go1.27.

use super::assign::Spot;
use super::state::{Fact, State};
use super::value::*;
use super::{Flow, Run, Target, early, kind};
use crate::index::HashSet;
use crate::ir::node::*;
use crate::lower::switch::{may_have_shape, shape_in_interface};
use crate::lower::turn;
use crate::syntax::ast::Name;
use crate::types::types::{Basic, Type};
use crate::version::Rule;

impl Run<'_> {
    pub(super) fn block(&mut self, list: &[NodeId]) {
        let mut rest = list;
        while let [n, behind @ ..] = rest {
            rest = behind;
            if !self.backward.is_empty()
                && let NodeKind::Label { name } = &self.program.nodes[*n].kind
                && let Some(last) = self.jumped_from(name, behind)
                && let Some((again, further)) = behind.split_at_checked(last + 1)
            {
                self.again(*n, name, again);
                rest = further;
                continue;
            }
            self.stmt(*n);
        }
    }

    /// Index of the last of these statements that jumps back to a label.
    fn jumped_from(&self, name: &Name, list: &[NodeId]) -> Option<usize> {
        if !self.backward.contains(name) {
            return None;
        }
        list.iter().rposition(|&n| {
            let mut found = false;
            self.program.visit(n, &mut |n| {
                found |= matches!(&self.program.nodes[n].kind, NodeKind::Goto { label } if label == name);
            });
            found
        })
    }

    /// The first label among these statements that was jumped to from before them, and the state there.
    fn jumped_into(&mut self, list: &[NodeId]) -> Option<(usize, State)> {
        list.iter().enumerate().find_map(|(at, &n)| match &self.program.nodes[n].kind {
            NodeKind::Label { name } => Some((at, self.labels.remove(name)?)),
            _ => None,
        })
    }

    /// Runs statements after a label that some of them jump back to, as a loop.
    fn again(&mut self, n: NodeId, name: &Name, list: &[NodeId]) {
        let above = self.state.take();
        let jumped = self.labels.remove(name);
        self.state = self.meet(above, jumped, n, kind::LABEL);
        if let Some((at, entry)) = self.jumped_into(list) {
            let (head, tail) = list.split_at(at);
            if self.state.is_none() {
                // The loop begins where it is entered, and its first statements come last.
                self.state = Some(entry);
                return self.rounds(list[at], None, None, &mut |run, _| {
                    run.block(tail);
                    let end = run.state.take();
                    run.state = run.labels.remove(name);
                    run.block(head);
                    end
                });
            }
            self.state = self.meet(self.state.clone(), Some(entry), n, kind::LABEL);
        }
        self.enter(n);
        self.rounds(n, None, None, &mut |run, _| {
            run.block(list);
            let end = run.state.take();
            run.state = run.labels.remove(name);
            end
        });
    }

    pub(super) fn stmt(&mut self, n: NodeId) {
        let program = self.program;
        let node = &program.nodes[n];
        if let NodeKind::Label { name } = &node.kind {
            self.label(n, name);
        }
        if !self.enter(n) {
            return;
        }
        match &node.kind {
            NodeKind::For { .. } | NodeKind::Range { .. } => {}
            _ => self.block(&node.init),
        }
        match &node.kind {
            NodeKind::Decl { .. } | NodeKind::Label { .. } | NodeKind::Fallthrough => {}
            NodeKind::Block { list } => self.block(list),
            NodeKind::ExprStmt { x } => {
                self.prepare(&[*x]);
                self.eval(*x);
            }
            NodeKind::Assign { x, y, .. } => self.assign(n, *x, *y),
            NodeKind::Assign2 { op, lhs, rhs, .. } => self.assign2(n, *op, lhs, rhs),
            NodeKind::AssignOp { op, x, y, .. } => self.assign_op(n, *op, *x, *y),
            NodeKind::If { cond, then, els } => {
                let (yes, no) = self.branches(*cond);
                self.state = yes;
                self.block(then);
                let yes = std::mem::replace(&mut self.state, no);
                self.block(els);
                let no = self.state.take();
                self.state = self.meet(yes, no, n, kind::END);
                if self.is_first_round(*cond, then) {
                    self.clobber(n);
                }
            }
            NodeKind::For { label, cond, post, body, .. } => self.for_loop(n, label, *cond, *post, body),
            NodeKind::Range { label, x, key, value, body, .. } => {
                self.range_loop(n, label, *x, [*key, *value], body)
            }
            NodeKind::Switch { label, tag, cases } => self.switch(n, label, *tag, cases),
            NodeKind::TypeSwitch { label, x, cases, .. } => self.type_switch(n, label, *x, cases),
            NodeKind::Select { label, cases } => self.select(n, label, cases),
            NodeKind::Break { label } => {
                let state = self.state.take();
                let at = self.target(label, false);
                self.leave(at, state, false);
            }
            NodeKind::Continue { label } => {
                let state = self.state.take();
                let at = self.target(label, true);
                self.leave(at, state, true);
            }
            NodeKind::Goto { label } => {
                let state = self.state.take();
                let before = self.labels.remove(label);
                if let Some(met) = self.meet(before, state, n, kind::LABEL) {
                    self.labels.insert(label.clone(), met);
                }
            }
            NodeKind::Return { results } if results.len() > 1 => {
                let vars = self.results.clone();
                let pairs: Vec<_> =
                    vars.into_iter().map(turn::Target::Result).zip(results.iter().copied()).collect();
                self.in_turn(&pairs);
                self.state = None;
            }
            NodeKind::Return { .. } | NodeKind::TailCall { .. } => {
                self.prepare_operands(n);
                self.value(n);
                self.state = None;
            }
            NodeKind::Go { call } | NodeKind::Defer { call, .. } => {
                // The call itself executes at the exits.
                if self.enter(*call) {
                    self.begin(*call);
                    self.begun.insert(*call);
                }
                self.prepare_operands(*call);
                self.finish(n);
            }
            _ => {
                self.prepare_operands(n);
                self.finish(n);
            }
        }
    }

    /// `if first { first = false } else { … }` at the head of a loop with per-iteration variables: gc recognises that
    /// the branches are exclusive only after store elimination.
    fn is_first_round(&self, cond: NodeId, then: &[NodeId]) -> bool {
        let nodes = &self.program.nodes;
        let NodeKind::Local(first) = nodes[cond].kind else { return false };
        let [only] = then else { return false };
        matches!(nodes[*only].kind, NodeKind::Assign { x, .. }
            if matches!(nodes[x].kind, NodeKind::Local(var) if var == first))
    }

    /// Merges jumps to the label with the fall-through.
    fn label(&mut self, n: NodeId, name: &Name) {
        let above = self.state.take();
        let jumped = self.labels.remove(name);
        self.state = self.meet(above, jumped, n, kind::LABEL);
        self.leave_entry();
    }

    fn target(&self, label: &Option<Name>, of_loop: bool) -> Option<usize> {
        self.targets.iter().rposition(|target| match label {
            Some(label) => target.label.as_ref() == Some(label),
            None => !of_loop || target.is_loop,
        })
    }

    pub(super) fn leave(&mut self, to: Option<usize>, state: Option<State>, again: bool) {
        let Some(target) = to.and_then(|at| self.targets.get_mut(at)) else { return };
        let at = target.at;
        let place = if again { &mut target.continues } else { &mut target.breaks };
        let before = place.take();
        let met = match (before, state) {
            (Some(a), Some(b)) => {
                Some(a.meet(b, &mut self.values, at, if again { kind::CONTINUE } else { kind::BREAK }))
            }
            (a, b) => a.or(b),
        };
        *place = met;
    }

    pub(super) fn enter_target(&mut self, n: NodeId, label: &Option<Name>, is_loop: bool) {
        self.targets.push(Target { label: label.clone(), at: n, is_loop, breaks: None, continues: None });
    }

    // ---- assignments

    fn assign(&mut self, n: NodeId, x: NodeId, y: Option<NodeId>) {
        let ty = self.program.nodes[x].ty;
        self.calls_first(x);
        if let Some(y) = y {
            self.calls_first_of(y, x);
            self.literals_first(x);
            // Build a literal directly in its destination.
            if !early::is_literal(&self.program.nodes[y].kind) {
                self.literals_first(y);
            }
        }
        if let Some(y) = y
            && matches!(self.program.nodes[y].kind, NodeKind::ArrayLit { .. } | NodeKind::StructLit { .. })
            && self.is_built_in_place(x, y)
            && let Spot::Memory(place) = self.spot(x)
            && self.literal_into(n, &place, y)
        {
            return;
        }
        let v = match (y, ty) {
            (Some(y), _) => self.eval(y),
            (None, Some(ty)) => self.zero(ty),
            (None, None) => return,
        };
        let spot = self.spot(x);
        if let (Some(y), Spot::Var(..)) = (y, &spot) {
            self.forget_reader(y, v);
        }
        match spot {
            // Only an assignment to the variable itself starts its life.
            Spot::Memory(place) if !matches!(self.program.nodes[x].kind, NodeKind::Local(_)) => {
                self.store(n, place, v, ty);
            }
            spot => self.write(n, spot, v, ty),
        }
    }

    /// Whether a literal is built in the variable that it is assigned to (gc's `oaslit`).
    fn is_built_in_place(&self, x: NodeId, y: NodeId) -> bool {
        let NodeKind::Local(var) = self.program.nodes[x].kind else { return false };
        let mut is_used = self.program.vars[var].addr_taken && self.tcx.has(Rule::CopyStartsVariable);
        self.program.visit(y, &mut |part| {
            is_used |= matches!(self.program.nodes[part].kind, NodeKind::Local(used) if used == var);
        });
        !is_used
    }

    fn assign2(&mut self, n: NodeId, op: As2, lhs: &[NodeId], rhs: &[NodeId]) {
        if op == As2::Plain {
            let pairs: Vec<_> =
                lhs.iter().map(|&x| turn::Target::Place(x)).zip(rhs.iter().copied()).collect();
            let done = self.in_turn(&pairs);
            for (&x, (spot, v)) in lhs.iter().zip(done) {
                self.write(n, spot, v, self.program.nodes[x].ty);
            }
            return;
        }
        lhs.iter().for_each(|&x| self.calls_first(x));
        let values = match rhs {
            &[y] => {
                if !matches!(self.program.nodes[y].kind, NodeKind::InlCall { .. }) {
                    self.prepare_call(y);
                }
                self.several(y, lhs.len())
            }
            _ => Vec::new(),
        };
        for (i, &x) in lhs.iter().enumerate() {
            let v = match values.get(i) {
                Some(&v) => v,
                None => self.values.add(Term::Node(n, i as u32)),
            };
            let spot = self.spot(x);
            let ty = self.program.nodes[x].ty;
            self.write(n, spot, v, ty);
        }
    }

    /// Values of an expression with several results.
    fn several(&mut self, y: NodeId, count: usize) -> Vec<V> {
        let program = self.program;
        match &program.nodes[y].kind {
            NodeKind::InlCall { results, .. } => {
                if !self.enter(y) {
                    return Vec::new();
                }
                self.begin(y);
                self.run_body(y);
                results.iter().map(|&result| self.eval(result)).collect()
            }
            NodeKind::DotType { x, target, dynamic, .. } => {
                if !self.enter(y) {
                    return Vec::new();
                }
                self.begin(y);
                let v = self.eval(*x);
                let words: Vec<V> = dynamic.iter().map(|&word| self.eval(word)).collect();
                let (v, ok) = match shape_in_interface(program, self.tcx, *x) {
                    Some(shape)
                        if !self.tcx.is_interface(*target)
                            && dynamic.is_empty()
                            && !may_have_shape(self.tcx, *target, shape) =>
                    {
                        (self.zero(*target), Some(false))
                    }
                    _ => self.assertion(y, v, *target, &words),
                };
                self.note_reached(y);
                let ok = match ok {
                    Some(ok) => self.values.bool(ok),
                    None => self.values.add(Term::Node(y, 1)),
                };
                vec![v, ok]
            }
            _ => {
                self.eval(y);
                (0..count as u32).map(|i| self.values.add(Term::Node(y, i))).collect()
            }
        }
    }

    fn assign_op(&mut self, n: NodeId, op: BinOp, x: NodeId, y: NodeId) {
        self.prepare(&[x, y]);
        let spot = self.spot(x);
        let again = spot.clone();
        let old = self.read(x, spot);
        let v = self.eval(y);
        self.note_reached(n);
        let new = self.operation(n, op, x, y, old, v);
        if matches!(op, BinOp::Div | BinOp::Mod) {
            // A map's element is assigned after a division, which may fail.
            self.note_reached(x);
        }
        let ty = self.program.nodes[x].ty;
        self.write(n, again, new, ty);
    }

    // ---- loops

    fn for_loop(
        &mut self,
        n: NodeId,
        label: &Option<Name>,
        cond: Option<NodeId>,
        post: Option<NodeId>,
        body: &[NodeId],
    ) {
        let program = self.program;
        self.block(&program.nodes[n].init);
        let mut changed = assigned(program, body);
        let counted = self.counted(cond, post, &changed);
        changed.extend(assigned(program, post.as_slice()));
        self.rounds(n, Some(label), None, &mut |run, once| {
            if let Some((slot, low, high)) = counted
                && let Some(state) = &run.state
            {
                let v = state.var(slot);
                run.learn(Fact::Range(v, low, high));
            }
            let (yes, no) = match cond {
                Some(cond) => {
                    run.at_head = !once;
                    run.changed.clone_from(&changed);
                    let branches = run.branches(cond);
                    run.changed.clear();
                    run.at_head = false;
                    branches
                }
                None => (run.state.take(), None),
            };
            run.state = yes;
            run.block(body);
            run.continued(n);
            post.iter().for_each(|&post| run.stmt(post));
            no
        });
    }

    /// Finds an induction variable: only the post statement changes it, by one, and the condition keeps it from
    /// overflowing. Returns its slot and range. `in_body`: what the body assigns.
    fn counted(
        &mut self,
        cond: Option<NodeId>,
        post: Option<NodeId>,
        in_body: &HashSet<VarId>,
    ) -> Option<(u32, i128, i128)> {
        let program = self.program;
        let NodeKind::AssignOp { op: op @ (BinOp::Add | BinOp::Sub), x, y, .. } = program.nodes[post?].kind
        else {
            return None;
        };
        let (NodeKind::Local(var), NodeKind::Literal(step)) =
            (&program.nodes[x].kind, &program.nodes[y].kind)
        else {
            return None;
        };
        let num = self.num(program.nodes[x].ty)?;
        if num.kind != NumKind::Signed || step.as_i64() != Some(1) || !self.is_in_registers(*var) {
            return None;
        }
        let is_it = |x: NodeId| matches!(&program.nodes[x].kind, NodeKind::Local(other) if other == var);
        if in_body.contains(var) || !self.is_bounded(cond?, op, &is_it) {
            return None;
        }
        let start = self.var(*var);
        let range = self.range(start, num, 3);
        let slot = self.slot(*var);
        let all = num.limits();
        Some(if op == BinOp::Add { (slot, range.0, all.1) } else { (slot, all.0, range.1) })
    }

    /// Whether a comparison at the head of a loop reads a variable that the loop changes, and gc does not follow it: `!=`, or
    /// of anything but numbers, unless strings are compared by `==`. (cmd/compile/internal/ssa/sccp.go `possibleConst`)
    pub(super) fn is_open(&mut self, n: NodeId) -> bool {
        let program = self.program;
        let NodeKind::Binary { op, x, .. } = program.nodes[n].kind else { return false };
        let mut changed = Vec::new();
        program.visit(n, &mut |n| match program.nodes[n].kind {
            NodeKind::Local(var) if self.changed.contains(&var) => changed.push(program.vars[var].ty),
            _ => {}
        });
        let ty = program.nodes[x].ty;
        let is_bool = ty.is_some_and(|ty| self.tcx.is_boolean(ty));
        let is_string = matches!(self.under(ty), Some(Type::Basic(Basic::String)));
        !(is_bool || is_string && op == BinOp::Eq)
            && changed.into_iter().any(|ty| op == BinOp::Ne || self.num(Some(ty)).is_none())
    }

    /// Whether the condition compares the variable with something in the direction of the step.
    fn is_bounded(&self, cond: NodeId, step: BinOp, is_it: &dyn Fn(NodeId) -> bool) -> bool {
        match self.program.nodes[cond].kind {
            NodeKind::AndAnd { x, y } => self.is_bounded(x, step, is_it) || self.is_bounded(y, step, is_it),
            NodeKind::Binary { op: BinOp::Lt, x, y } => is_it(if step == BinOp::Add { x } else { y }),
            NodeKind::Binary { op: BinOp::Gt, x, y } => is_it(if step == BinOp::Add { y } else { x }),
            NodeKind::Binary { op: BinOp::Le, x, y } if step == BinOp::Add => {
                is_it(x) && small(self.program, y)
            }
            NodeKind::Binary { op: BinOp::Ge, x, y } if step == BinOp::Sub => {
                is_it(x) && small(self.program, y)
            }
            _ => false,
        }
    }

    /// Runs a loop body until its head reaches a fixed point. `round` returns the state in which the loop ends; its
    /// argument says that this is the only iteration, in which case it may use late facts. gc does not look for stores
    /// through the head of a loop that writes to memory and repeats.
    pub(super) fn rounds(
        &mut self,
        n: NodeId,
        label: Option<&Option<Name>>,
        counter: Option<u32>,
        round: &mut dyn FnMut(&mut Self, bool) -> Option<State>,
    ) {
        self.leave_entry();
        let Some(entry) = self.state.take() else { return };
        let before = self.flow.clone();
        let outer = std::mem::take(&mut self.used_late);
        let (_, mut end, _) = self.fixed(n, label, counter, (&entry, &before), round);
        // Late facts must not affect the head's state.
        if self.used_late && !self.no_late {
            self.flow = before.clone();
            self.no_late = true;
            let (head, _, once) = self.fixed(n, label, counter, (&entry, &before), round);
            self.no_late = false;
            self.flow = before;
            end = self.one_round(n, label, head, once, round).0;
        }
        self.used_late |= outer;
        self.state = end;
    }

    /// Computes the fixed point: head state, state in which the loop ends, and whether it never repeats.
    fn fixed(
        &mut self,
        n: NodeId,
        label: Option<&Option<Name>>,
        counter: Option<u32>,
        (entry, before): (&State, &Flow),
        round: &mut dyn FnMut(&mut Self, bool) -> Option<State>,
    ) -> (State, Option<State>, bool) {
        let unknown = self.values.add(Term::Phi(n, kind::HEAD, u32::MAX));
        let mut head = entry.clone();
        head.clobber(unknown);
        // The counter changes if the loop repeats.
        let counted = counter.map(|slot| (slot, self.values.add(Term::Phi(n, kind::HEAD, slot))));
        if let Some((slot, phi)) = counted {
            head.set_var(slot, phi);
        }
        let mut first = true;
        let mut looked = false;
        let mut once = false;
        let outer = (self.head_waits, self.facts_wait);
        loop {
            self.head_waits = false;
            self.first_look = !looked;
            self.facts_wait = false;
            let (end, back) = self.one_round(n, label, head.clone(), once, round);
            let facts_wait = self.facts_wait;
            let waits = std::mem::take(&mut self.head_waits);
            if std::mem::take(&mut first) && back.as_ref().is_none_or(|back| back.memory == unknown) {
                self.flow = before.clone();
                head = entry.clone();
                if let (Some((slot, phi)), Some(_)) = (counted, &back) {
                    head.set_var(slot, phi);
                }
                continue;
            }
            if back.is_none() && waits && !once && !self.no_late {
                once = true;
                self.flow = before.clone();
                continue;
            }
            let no_back = back.is_none();
            let next = match back {
                Some(back) => entry.clone().meet(back, &mut self.values, n, kind::HEAD),
                None => entry.clone(),
            };
            looked = true;
            if facts_wait && self.visits < super::MAX_VISITS {
                self.flow = before.clone();
                head = next;
                continue;
            }
            if next.same(&head) || self.visits >= super::MAX_VISITS {
                (self.head_waits, self.facts_wait) = outer;
                return (head, end, no_back);
            }
            head = next;
        }
    }

    /// States in which the loop ends and repeats, after one round.
    fn one_round(
        &mut self,
        n: NodeId,
        label: Option<&Option<Name>>,
        head: State,
        once: bool,
        round: &mut dyn FnMut(&mut Self, bool) -> Option<State>,
    ) -> (Option<State>, Option<State>) {
        if let Some(label) = label {
            self.enter_target(n, label, true);
        }
        self.state = Some(head);
        let end = round(self, once);
        let back = self.state.take();
        let breaks = match label {
            Some(_) => self.targets.pop().and_then(|target| target.breaks),
            None => None,
        };
        (self.meet(end, breaks, n, kind::BREAK), back)
    }

    /// Merges `continue` with the end of the body.
    pub(super) fn continued(&mut self, n: NodeId) {
        let continues = self.targets.last_mut().and_then(|target| target.continues.take());
        let end = self.state.take();
        self.state = self.meet(end, continues, n, kind::CONTINUE);
    }
}

/// Variables that statements assign.
fn assigned(program: &Program, list: &[NodeId]) -> HashSet<VarId> {
    let mut vars = HashSet::default();
    program.visit_list(list, &mut |n| {
        let mut add = |x: &NodeId| {
            if let NodeKind::Local(var) = program.nodes[*x].kind {
                vars.insert(var);
            }
        };
        match &program.nodes[n].kind {
            NodeKind::Assign { x, .. } | NodeKind::AssignOp { x, .. } => add(x),
            NodeKind::Assign2 { lhs, .. } => lhs.iter().for_each(add),
            NodeKind::Range { key, value, .. } => key.iter().chain(value).for_each(add),
            _ => {}
        }
    });
    vars
}

/// Whether `n` is a constant far from the limits of its type.
fn small(program: &Program, n: NodeId) -> bool {
    match &program.nodes[n].kind {
        NodeKind::Literal(value) => value.as_i64().is_some_and(|x| (-128..127).contains(&x)),
        _ => false,
    }
}
