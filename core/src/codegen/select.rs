//! `select`.
//! Rules: walk/select.go, go1.27: channels and values of all cases are evaluated first, in order.

use super::func::{FnGen, Target};
use crate::bytecode::op::{Instr, R};
use crate::ir::node::{CommCase, NodeId, NodeKind};
use crate::lower::select::{Comm, Form};
use crate::syntax::ast::Name;
use crate::types::types::{TypeId, typ};

/// The cases of a `select`, their operands evaluated.
#[derive(Default)]
struct Cases {
    /// Operand list of `Instr::Select`: whether there is a default, then direction, channel and value of each case.
    list: Vec<u32>,
    /// Case of each entry in `list`.
    listed: Vec<usize>,
    default: Option<usize>,
    /// By case: place of the received value, and the receive operation.
    received: Vec<Option<(R, NodeId)>>,
    /// Places of received values, and their types.
    received_words: Vec<(R, TypeId)>,
}

impl FnGen<'_> {
    pub fn select(&mut self, label: Option<Name>, cases: &[CommCase]) {
        let start = self.cur;
        let is_choice = Form::of(cases) == Form::Choice;
        let Some(evaluated) = self.select_operands(cases, is_choice) else { return };
        let d = self.frame.slot(1, &[]);
        let ok = self.frame.slot(1, &[]);
        let list = self.g.list(evaluated.list);
        for (v, elem) in evaluated.received_words {
            self.clear_pointers(v, elem);
        }
        if is_choice {
            self.cur = start;
        }
        self.emit(Instr::Select { d, ok, list });
        let end = self.new_label();
        let labels: Vec<_> = cases.iter().map(|_| self.new_label()).collect();
        for (index, &i) in evaluated.listed.iter().enumerate() {
            self.emit(Instr::BrEqK { a: d, k: index as i32, t: labels[i] });
        }
        match evaluated.default {
            Some(i) => self.jump(labels[i]),
            None => self.jump(end),
        }
        self.targets.push(Target { label, brk: end, cont: None });
        for (i, case) in cases.iter().enumerate() {
            self.place(labels[i]);
            let scope = self.infos.len();
            self.step(case.pos);
            if let (Some(comm), Some((v, recv))) = (case.comm, evaluated.received[i]) {
                self.assign_received(comm, recv, v, ok);
            }
            self.stmts(&case.body);
            self.end_scope(scope);
            self.jump(end);
        }
        self.targets.pop();
        self.place(end);
    }

    /// Evaluates the channels and values of all cases. `None` after an error.
    fn select_operands(&mut self, cases: &[CommCase], is_choice: bool) -> Option<Cases> {
        let start = self.cur;
        let mut evaluated = Cases { list: vec![0], ..Cases::default() };
        for (i, case) in cases.iter().enumerate() {
            let Some(comm) = case.comm else {
                evaluated.default = Some(i);
                evaluated.list[0] = 1;
                evaluated.received.push(None);
                continue;
            };
            // With a choice, operands that only read variables keep the statement's position: a step at the case would
            // look as if it had been chosen.
            if is_choice && self.reads_variables(comm) {
                self.cur = start;
            } else {
                self.set_pos(self.g.prog.nodes[comm].pos);
            }
            self.init(comm);
            match Comm::of(&self.g.prog, comm) {
                Some(Comm::Send { chan, value }) => {
                    let (c, v) = self.send_operands(chan, value);
                    evaluated.list.extend([0, u32::from(c), u32::from(v)]);
                    evaluated.received.push(None);
                }
                Some(Comm::Receive { chan, recv, .. }) => {
                    self.init(recv);
                    let (c, v, elem) = self.receive_operands(chan);
                    evaluated.received_words.push((v, elem));
                    evaluated.list.extend([1, u32::from(c), u32::from(v)]);
                    evaluated.received.push(Some((v, recv)));
                }
                None => {
                    self.unsupported(comm, "this select case");
                    return None;
                }
            }
            evaluated.listed.push(i);
        }
        Some(evaluated)
    }

    /// Whether evaluating the operands of a case only reads variables.
    fn reads_variables(&self, comm: NodeId) -> bool {
        let is_read = |n: NodeId| {
            matches!(
                self.node(n),
                NodeKind::Local(_) | NodeKind::Global(_) | NodeKind::Literal(_) | NodeKind::Nil
            )
        };
        match Comm::of(&self.g.prog, comm) {
            Some(Comm::Send { chan, value }) => is_read(chan) && is_read(value),
            Some(Comm::Receive { chan, .. }) => is_read(chan),
            None => false,
        }
    }

    /// Evaluates channel and value of a case that sends. Returns their slots.
    fn send_operands(&mut self, chan: NodeId, value: NodeId) -> (R, R) {
        // Evaluate the channel before anything in the value.
        self.prepare(chan);
        let c = self.frame.slot(1, &[0]);
        self.expr(chan, Some(c));
        self.prepare(value);
        let ty = self.ty(value);
        self.check_element(value, ty);
        let v = self.slot(ty);
        self.expr(value, Some(v));
        (c, v)
    }

    /// Evaluates the channel of a case that receives. Returns its slot, and slot and type of the value.
    fn receive_operands(&mut self, chan: NodeId) -> (R, R, TypeId) {
        self.prepare(chan);
        let c = self.frame.slot(1, &[0]);
        self.expr(chan, Some(c));
        let chan_ty = self.ty(chan);
        let elem = self.elem_type(chan_ty);
        self.check_element(chan, elem);
        (c, self.slot(elem), elem)
    }

    /// `x, ok = v`, where `comm` received `v`.
    fn assign_received(&mut self, comm: NodeId, recv: NodeId, v: R, ok: R) {
        let Some(Comm::Receive { places, .. }) = Comm::of(&self.g.prog, comm) else { return };
        let (places, ty) = (places.to_vec(), self.ty(recv));
        self.canonical(v, ty);
        self.prepare_places(&places, &[]);
        for (place, (r, ty)) in places.into_iter().zip([(v, ty), (ok, typ::BOOL)]) {
            self.store_to(place, r, ty);
        }
    }
}
