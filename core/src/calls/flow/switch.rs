//! Switches and selects: the states in which case bodies begin. `lower` says in which order cases are tested.
//! Rules: cmd/compile/internal/walk/{switch,select}.go; order.go `OSELECT`, go1.27.

use super::state::State;
use super::value::*;
use super::{Run, kind};
use crate::ir::node::*;
use crate::lower::select::Comm;
use crate::lower::switch::{self, Span, Test};
use crate::syntax::ast::Name;
use crate::types::types::{Type, TypeId};

impl Run<'_> {
    pub(super) fn switch(&mut self, n: NodeId, label: &Option<Name>, tag: Option<NodeId>, cases: &[Case]) {
        let program = self.program;
        let is_constant = |&x: &NodeId| matches!(program.nodes[x].kind, NodeKind::Literal(_));
        let only_constants = cases.iter().flat_map(|case| &case.list).all(is_constant);
        let tag_value = tag.map(|tag| {
            self.prepare(&[tag]);
            if only_constants { self.comparison_operand(tag) } else { self.eval(tag) }
        });
        self.enter_target(n, label, false);
        let mut bodies: Vec<Option<State>> = vec![None; cases.len()];
        let num = tag.and_then(|tag| self.num(program.nodes[tag].ty));
        for test in switch::tests(program, self.tcx, tag, cases) {
            let (case, x) = match test {
                Test::Constants(spans) => {
                    self.constants(num, tag_value, &spans, &mut bodies);
                    continue;
                }
                Test::Value { case, x } => (case, x),
            };
            let (yes, no) = match (tag, tag_value) {
                (Some(tag), Some(v)) if self.state.is_some() => {
                    self.prepare(&[x]);
                    let w = self.eval(x);
                    let cond = self.compared(x, tag, v, w);
                    self.split(cond)
                }
                (Some(_), _) => (None, None),
                _ => self.branches(x),
            };
            self.taken(&mut bodies, case, yes, x);
            self.state = no;
        }
        let mut rest = self.state.take();
        let mut falling = None;
        for (case, taken) in cases.iter().zip(bodies) {
            let taken = if case.list.is_empty() { rest.take() } else { taken };
            let at = case.body.first().copied().unwrap_or(n);
            self.state = self.meet(falling.take(), taken, at, kind::CASE);
            self.block(&case.body);
            let falls = case
                .body
                .last()
                .is_some_and(|&last| matches!(program.nodes[last].kind, NodeKind::Fallthrough));
            let state = self.state.take();
            if falls {
                falling = state;
            } else {
                let to = self.targets.len().checked_sub(1);
                self.leave(to, state, false);
            }
        }
        let breaks = self.targets.pop().and_then(|target| target.breaks);
        self.state = self.meet(rest, breaks, n, kind::END);
    }

    fn taken(&mut self, bodies: &mut [Option<State>], at: usize, yes: Option<State>, x: NodeId) {
        if let Some(body) = bodies.get_mut(at) {
            *body = self.meet(body.take(), yes, x, kind::CASE);
        }
    }

    /// Searches integer constants; leaves the state in which none matches.
    fn constants(&mut self, num: Option<Num>, tag: Option<V>, spans: &[Span], bodies: &mut [Option<State>]) {
        for span in spans {
            self.eval(span.x);
        }
        let (Some(num), Some(tag)) = (num, tag) else { return };
        if switch::has_jump_table(spans) {
            self.test_each(num, tag, spans, bodies);
        } else {
            self.search(num, tag, spans, bodies);
        }
    }

    /// Binary search; leaves the state in which no constant matches.
    fn search(&mut self, num: Num, tag: V, spans: &[Span], bodies: &mut [Option<State>]) {
        if let Some((low, high)) = switch::halves(spans) {
            let (Some(last), Some(first)) = (low.last(), high.first()) else { return };
            let limit = self.values.int(last.high);
            let below = self.values.binary(BinOp::Le, num, tag, limit);
            let (yes, no) = self.split(below);
            self.state = yes;
            self.search(num, tag, low, bodies);
            let rest = std::mem::replace(&mut self.state, no);
            self.search(num, tag, high, bodies);
            let other = self.state.take();
            self.state = self.meet(rest, other, first.x, kind::END);
        } else {
            self.test_each(num, tag, spans, bodies);
        }
    }

    fn test_each(&mut self, num: Num, tag: V, spans: &[Span], bodies: &mut [Option<State>]) {
        for span in spans {
            let [low, high] = [span.low, span.high].map(|bound| self.values.int(bound));
            if span.low == span.high {
                let cond = self.values.equal(num, tag, low);
                let (yes, no) = self.split(cond);
                self.taken(bodies, span.case, yes, span.x);
                self.state = no;
                continue;
            }
            self.joined = true;
            let above = self.values.binary(BinOp::Ge, num, tag, low);
            let (above, below) = self.split(above);
            self.state = above;
            let within = self.values.binary(BinOp::Le, num, tag, high);
            let (yes, beyond) = self.split(within);
            self.joined = false;
            self.taken(bodies, span.case, yes, span.x);
            self.state = self.meet(below, beyond, span.x, kind::FALSE);
        }
    }

    fn compared(&mut self, x: NodeId, tag: NodeId, v: V, w: V) -> V {
        self.operation(x, BinOp::Eq, tag, x, v, w)
    }

    pub(super) fn type_switch(&mut self, n: NodeId, label: &Option<Name>, x: NodeId, cases: &[Case]) {
        let program = self.program;
        self.prepare(&[x]);
        let v = self.eval(x);
        self.note_reached(n);
        let known_nil = self.is_known_nil(v);
        let known = match *self.values.get(v) {
            Term::Nil | Term::LateNil(_) => Some(None),
            _ if known_nil => Some(None),
            Term::Iface(ty, data) => Some(Some((ty, data))),
            _ => None,
        };
        // Types are found by hash; gc does not fold loading that from an itab.
        let has_itab = self.has_methods(program.nodes[x].ty);
        self.enter_target(n, label, false);
        let before = self.state.take();
        let dynamic = known.map(|known| known.map(|(ty, _)| ty));
        let may_be_nil = dynamic.flatten().is_none();
        let mut bodies = vec![false; cases.len()];
        let mut nil_is_default = may_be_nil;
        for (case, reached) in cases.iter().zip(&mut bodies) {
            if case.list.iter().any(|&ty| matches!(program.nodes[ty].kind, NodeKind::Nil)) {
                *reached = may_be_nil;
                nil_is_default = false;
            }
        }
        let mut open = dynamic != Some(None);
        for (at, ty) in switch::types_tested(program, self.tcx, x, cases) {
            if !open {
                break;
            }
            let any = self.is_empty_interface(program.nodes[ty].ty);
            let holds = if any { Some(true) } else { self.case_holds(ty, dynamic) };
            if holds != Some(false) {
                if let Some(reached) = bodies.get_mut(at) {
                    *reached = true;
                }
                self.state = before.clone();
                self.eval(ty);
            }
            open &= holds != Some(true) || has_itab && !any;
        }
        let open = open || nil_is_default;
        let mut has_default = false;
        for (case, reached) in cases.iter().zip(bodies) {
            let default = case.list.is_empty();
            has_default |= default;
            if !(reached || default && open) {
                continue;
            }
            self.state = before.clone();
            if let Some(var) = case.var {
                let var_ty = program.vars[var].ty;
                let is_interface = matches!(self.under(Some(var_ty)), Some(Type::Interface(_)));
                let found = case.list.len() == 1 && !self.is_empty_interface(Some(var_ty));
                let value = match known {
                    Some(Some((ty, word))) if !is_interface => self.unboxed(n, ty, word),
                    _ if is_interface && !found => v,
                    _ => {
                        let at = case.list.first().copied().unwrap_or(n);
                        self.values.add(Term::Node(at, 1))
                    }
                };
                self.define(n, var, value);
            }
            self.block(&case.body);
            let state = self.state.take();
            let to = self.targets.len().checked_sub(1);
            self.leave(to, state, false);
        }
        let breaks = self.targets.pop().and_then(|target| target.breaks);
        let rest = if open && !has_default { before } else { None };
        self.state = self.meet(rest, breaks, n, kind::END);
    }

    pub(super) fn is_empty_interface(&mut self, ty: Option<TypeId>) -> bool {
        matches!(self.under(ty), Some(Type::Interface(_))) && !self.has_methods(ty)
    }

    /// Whether the case matches. `known`: unknown, or nil, or the operand's type.
    fn case_holds(&mut self, case: NodeId, known: Option<Option<TypeId>>) -> Option<bool> {
        let node = &self.program.nodes[case];
        match (&node.kind, known?) {
            (NodeKind::Nil, dynamic) => Some(dynamic.is_none()),
            (NodeKind::Type, None) => Some(false),
            (NodeKind::Type, Some(dynamic)) => self.is_dynamic_type(node.ty?, dynamic),
            (&NodeKind::DynamicType { rtype }, Some(dynamic)) => {
                let ty = self.type_of_word(rtype)?;
                self.is_dynamic_type(ty, dynamic)
            }
            _ => None,
        }
    }

    fn is_dynamic_type(&mut self, ty: TypeId, dynamic: TypeId) -> Option<bool> {
        let decided = !matches!(self.under(Some(ty)), Some(Type::Interface(_)));
        decided.then(|| self.tcx.identical(ty, dynamic))
    }

    pub(super) fn select(&mut self, n: NodeId, label: &Option<Name>, cases: &[CommCase]) {
        let program = self.program;
        // All channels and values are evaluated first.
        for comm in cases.iter().filter_map(|case| case.comm) {
            self.offered(comm);
        }
        self.note_reached(n);
        self.clobber(n);
        self.enter_target(n, label, false);
        let before = self.state.take();
        for case in cases {
            self.state = before.clone();
            if let Some(comm) = case.comm
                && let Some(Comm::Receive { places, .. }) = Comm::of(program, comm)
            {
                self.block(&program.nodes[comm].init);
                for &x in places {
                    let v = self.values.add(Term::Node(comm, 0));
                    let spot = self.spot(x);
                    self.write(comm, spot, v, program.nodes[x].ty);
                }
            }
            self.block(&case.body);
            let state = self.state.take();
            let to = self.targets.len().checked_sub(1);
            self.leave(to, state, false);
        }
        self.state = self.targets.pop().and_then(|target| target.breaks);
    }

    /// Evaluates a case's channel and the value it sends.
    fn offered(&mut self, comm: NodeId) {
        let program = self.program;
        let operands = match Comm::of(program, comm) {
            Some(Comm::Send { chan, value }) => vec![chan, value],
            Some(Comm::Receive { chan, .. }) => vec![chan],
            None => return self.stmt(comm),
        };
        if !self.enter(comm) {
            return;
        }
        for x in operands {
            self.prepare(&[x]);
            self.eval(x);
        }
    }
}
