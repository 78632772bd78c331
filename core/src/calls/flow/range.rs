//! Range loops: a hidden counter runs up to a length that is evaluated once; the runtime iterates over maps and channels.
//! Rules: cmd/compile/internal/walk/range.go, go1.27.

use super::Run;
use super::state::State;
use super::value::*;
use crate::ir::node::*;
use crate::lower::range::{self, Over};
use crate::syntax::ast::Name;

/// What a loop iterates over.
#[derive(Clone, Copy)]
struct Range {
    /// Number of elements, or of a string's bytes; `None` for maps and channels.
    len: Option<V>,
    is_string: bool,
    /// Representation of the counter.
    num: Num,
    /// The counter's slot.
    slot: u32,
}

impl Run<'_> {
    pub(super) fn range_loop(
        &mut self,
        n: NodeId,
        label: &Option<Name>,
        x: NodeId,
        vars: [Option<NodeId>; 2],
        body: &[NodeId],
    ) {
        let range = self.range_over(n, x);
        // The index in a string is not counted, so that no facts exclude the loop over an empty one.
        if range.is_string && range.len.and_then(|len| self.values.as_int(len)) == Some(0) {
            return;
        }
        let zero = self.values.int(0);
        if let Some(state) = &mut self.state {
            state.set_var(range.slot, zero);
        }
        self.rounds(n, Some(label), Some(range.slot), &mut |run, once| {
            let (index, done) = run.range_head(n, range, once);
            if run.state.is_some() {
                run.range_vars(n, range, index, vars);
            }
            run.block(body);
            run.continued(n);
            run.range_next(n, range, index);
            done
        });
    }

    /// Evaluates the expression after `range`.
    fn range_over(&mut self, n: NodeId, x: NodeId) -> Range {
        let program = self.program;
        let operand = range::operand(program, x);
        if operand != x {
            self.enter(x);
        }
        self.prepare(&[operand]);
        let v = self.eval(operand);
        self.note_reached(n);
        let over = Over::of(program, self.tcx, x);
        let len = match over {
            Some(Over::Array { len, .. }) => Some(self.values.int(i128::from(len))),
            Some(Over::Slice { .. } | Over::String) => Some(self.values.len(v)),
            Some(Over::Int(_)) => Some(v),
            Some(Over::Map { .. } | Over::Chan { .. }) | None => {
                self.clobber(n);
                None
            }
        };
        let is_string = matches!(over, Some(Over::String));
        let num = self.num(program.nodes[x].ty).unwrap_or(Num::INT);
        Range { len, is_string, num, slot: self.counter(n) }
    }

    /// Slot of the counter, a variable that the program does not see.
    fn counter(&mut self, n: NodeId) -> u32 {
        if let Some(&slot) = self.counters.get(&n) {
            return slot;
        }
        let slot = self.new_slot();
        self.counters.insert(n, slot);
        slot
    }

    /// Compares the counter with the length. Returns the counter and the state in which the loop ends; the current state
    /// becomes that of another iteration.
    fn range_head(&mut self, n: NodeId, range: Range, once: bool) -> (V, Option<State>) {
        let index = match self.state.as_ref().map_or(V::NONE, |state| state.var(range.slot)) {
            V::NONE => self.values.add(Term::Node(n, 0)),
            v => v,
        };
        // The index in a string comes from the decoder of its characters.
        if !range.is_string {
            let zero = self.values.int(0);
            let negative = self.values.binary(BinOp::Lt, range.num, index, zero);
            self.assume(negative, false);
        }
        let (more, done) = match range.len {
            Some(len) => {
                let more = self.values.binary(BinOp::Lt, range.num, index, len);
                self.at_head = !once || range.is_string;
                let branches = self.split(more);
                self.at_head = false;
                branches
            }
            None => (self.state.clone(), self.state.take()),
        };
        self.state = more;
        (index, done)
    }

    /// Assigns the loop's variables.
    fn range_vars(&mut self, n: NodeId, range: Range, index: V, vars: [Option<NodeId>; 2]) {
        let program = self.program;
        if range.len.is_none() || range.is_string {
            self.clobber(n);
        }
        self.block(&program.nodes[n].init);
        for (i, x) in (0..).zip(vars) {
            if let Some(x) = x {
                let v = match (i, range.len) {
                    (0, Some(_)) => index,
                    _ => self.values.add(Term::Node(n, i)),
                };
                let spot = self.spot(x);
                self.write(n, spot, v, program.nodes[x].ty);
            }
        }
    }

    /// Counts on at the end of an iteration.
    fn range_next(&mut self, n: NodeId, range: Range, index: V) {
        let next = if range.is_string || range.len.is_none() {
            self.values.add(Term::Node(n, 2))
        } else {
            let one = self.values.int(1);
            self.values.binary(BinOp::Add, range.num, index, one)
        };
        if let Some(state) = &mut self.state {
            state.set_var(range.slot, next);
            self.flow.repeated.insert(n);
        }
    }
}
