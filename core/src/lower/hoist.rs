//! Which of gc's copies to temporaries a program can observe. Code generation leaves out the others: evaluating the
//! expression where it is used has the same effect and takes fewer instructions.
//! In: expressions and their orders. Out: what has to run before the rest of a statement.
//! Rules: a copy is observable if other code runs between it and its use, or if it may panic and so may something before
//! it that is evaluated in place.

use super::order::{Act, Order, When, order};
use crate::index::HashMap;
use crate::ir::node::*;
use crate::types::Tcx;

/// What evaluating an expression requires before the rest of its statement.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Hoist {
    /// Some part must be evaluated first.
    pub runs_first: bool,
    /// A part evaluated in place may panic.
    pub fails_in_place: bool,
    /// A copied part may panic.
    pub fails_copied: bool,
}

impl Hoist {
    pub fn fails(self) -> bool {
        self.fails_in_place || self.fails_copied
    }

    /// The whole expression is copied; `fails`: it may panic.
    fn copied(self, fails: bool) -> Hoist {
        Hoist { fails_in_place: false, fails_copied: fails, ..self }
    }

    fn then(&mut self, next: Hoist) {
        self.runs_first |= next.runs_first || self.fails_in_place && next.fails_copied;
        self.fails_in_place |= next.fails_in_place;
        self.fails_copied |= next.fails_copied;
    }
}

/// Hoists of expressions, computed on demand.
#[derive(Clone, Debug, Default)]
pub struct Hoists {
    known: HashMap<NodeId, Hoist>,
}

impl Hoists {
    pub fn of(&mut self, program: &Program, tcx: &mut Tcx, n: NodeId) -> Hoist {
        if let Some(&known) = self.known.get(&n) {
            return known;
        }
        let order = order(program, tcx, n);
        let hoist = self.compute(program, tcx, n, &order);
        self.known.insert(n, hoist);
        hoist
    }

    fn compute(&mut self, program: &Program, tcx: &mut Tcx, n: NodeId, order: &Order) -> Hoist {
        let mut hoist = Hoist::default();
        let copied = copied(&order.acts);
        for &act in &order.acts {
            hoist.then(self.of_act(program, tcx, act, &copied));
        }
        let own = order.runs || !program.nodes[n].init.is_empty();
        let fails = order.fails || hoist.fails();
        match order.when {
            // All parts run first.
            When::Copied | When::Inlined if order.runs => Hoist { runs_first: true, ..Hoist::default() },
            When::Copied | When::Inlined => {
                Hoist { runs_first: own || hoist.runs_first, ..hoist }.copied(fails)
            }
            When::InPlace => {
                let fails_in_place = hoist.fails_in_place || order.fails;
                Hoist { runs_first: own || hoist.runs_first, fails_in_place, ..hoist }
            }
            // Its operands are not evaluated before it.
            When::Whole => {
                let parts: Vec<_> =
                    program.operands(n).into_iter().map(|part| self.of(program, tcx, part)).collect();
                let runs_first = own || parts.iter().any(|part| part.runs_first);
                Hoist { runs_first, ..hoist }.copied(parts.iter().any(|part| part.fails()))
            }
        }
    }

    /// `copied`: the operands that the acts copy.
    fn of_act(&mut self, program: &Program, tcx: &mut Tcx, act: Act, copied: &[NodeId]) -> Hoist {
        match act {
            Act::Order(n) => {
                let hoist = self.of(program, tcx, n);
                Hoist { fails_in_place: hoist.fails_in_place && !copied.contains(&n), ..hoist }
            }
            Act::Copy(n) => Hoist::default().copied(self.of(program, tcx, n).fails()),
        }
    }

    /// Number of leading acts whose copies can be observed: those before an act that runs code, and those up to a copy that
    /// may panic after an operand evaluated in place that may panic, too.
    pub fn observed(&mut self, program: &Program, tcx: &mut Tcx, acts: &[Act]) -> usize {
        let mut observed = 0;
        let mut may_fail = false;
        let copied = copied(acts);
        for (at, &act) in acts.iter().enumerate() {
            let hoist = self.of_act(program, tcx, act, &copied);
            if hoist.runs_first {
                observed = at;
            }
            if may_fail && hoist.fails_copied {
                observed = at + 1;
            }
            may_fail |= hoist.fails_in_place;
        }
        observed
    }
}

/// The operands that the acts copy: at most three, as no expression copies a list of operands.
fn copied(acts: &[Act]) -> Vec<NodeId> {
    let copy = |act: &Act| match *act {
        Act::Copy(n) => Some(n),
        Act::Order(_) => None,
    };
    acts.iter().filter_map(copy).collect()
}
