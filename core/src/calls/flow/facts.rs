//! Conditions: facts that a branch establishes, and conditions that earlier facts decide.
//! Rules: cmd/compile/internal/ssa/prove.go, go1.27.

use super::Run;
use super::state::Fact;
use super::value::*;
use crate::ir::node::BinOp;
use crate::types::types::{Type, TypeId};

/// Maximum number of nested operations to examine for a value's range.
const MAX_DEPTH: u32 = 6;

impl Run<'_> {
    /// Decides a condition, if possible. Read-only data counts (decided late), except at the head of a loop: there the
    /// variables still differ between iterations when such loads are folded.
    pub(super) fn decide(&mut self, cond: V) -> Option<bool> {
        let known = self.decide_early(cond);
        if known.is_some() {
            return known;
        }
        let late = match *self.values.get(cond) {
            Term::Not(x) => self.values.late(x).map(|known| !known),
            _ => self.values.late(cond),
        };
        let deferred = late.is_some() && self.values.is_deferred(cond);
        if self.at_head && !deferred {
            self.head_waits |= late.is_some();
            return None;
        }
        let late = late.filter(|_| !self.no_late && (!self.joined || self.values.is_read(cond)));
        self.used_late |= late.is_some();
        late
    }

    pub(super) fn decide_early(&mut self, cond: V) -> Option<bool> {
        match *self.values.get(cond) {
            Term::Bool(known) => return Some(known),
            Term::Not(x) => return self.decide_early(x).map(|known| !known),
            _ => {}
        }
        let known = self.decide_by_facts(cond);
        if self.at_head && self.first_look {
            self.facts_wait |= known.is_some();
            return None;
        }
        known
    }

    fn decide_by_facts(&self, cond: V) -> Option<bool> {
        let state = self.state.as_ref()?;
        let fact_of = |v: V| {
            state.facts().find_map(|fact| match fact {
                Fact::Is(w, known) if w == v => Some(known),
                _ => None,
            })
        };
        if let Some(known) = fact_of(cond) {
            return Some(known);
        }
        let Term::Op(op @ (Op::Lt | Op::Below | Op::Eq), num, x, y) = *self.values.get(cond) else {
            return None;
        };
        if num.kind == NumKind::Float {
            return None;
        }
        let (mine, theirs) = (self.range(x, num, MAX_DEPTH), self.range(y, num, MAX_DEPTH));
        match op {
            Op::Lt if mine.1 < theirs.0 => return Some(true),
            Op::Lt if mine.0 >= theirs.1 => return Some(false),
            Op::Eq if mine.1 < theirs.0 || theirs.1 < mine.0 => return Some(false),
            _ => {}
        }
        if op == Op::Below {
            let (Some(unsigned), Some(other)) = (self.unsigned(x, mine, num), self.unsigned(y, theirs, num))
            else {
                return None;
            };
            let same_sign = mine.0 >= 0 && theirs.0 >= 0;
            let signed = self.values.find(&Term::Op(Op::Lt, num, x, y));
            return match signed.and_then(fact_of) {
                _ if unsigned.1 < other.0 => Some(true),
                _ if unsigned.0 >= other.1 => Some(false),
                known => known.filter(|_| same_sign),
            };
        }
        let find = |term: &Term| self.values.find(term).and_then(fact_of);
        let (less, greater) = (Term::Op(Op::Lt, num, x, y), Term::Op(Op::Lt, num, y, x));
        match op {
            Op::Lt if find(&greater) == Some(true) => Some(false),
            Op::Lt => {
                let (a, b) = (Term::Op(Op::Eq, num, x, y), Term::Op(Op::Eq, num, y, x));
                let equal = find(&a).or_else(|| find(&b));
                match (equal, find(&greater)) {
                    (Some(true), _) => Some(false),
                    (Some(false), Some(false)) => Some(true),
                    _ => None,
                }
            }
            _ if find(&less) == Some(true) || find(&greater) == Some(true) => Some(false),
            _ if find(&less) == Some(false) && find(&greater) == Some(false) => Some(true),
            _ => None,
        }
    }

    /// Adds the fact that the condition holds, or does not.
    pub(super) fn assume(&mut self, cond: V, holds: bool) {
        let term = self.values.get(cond).clone();
        if let Term::Not(x) = term {
            return self.assume(x, !holds);
        }
        if let Term::Bool(_) = term {
            return;
        }
        self.learn(Fact::Is(cond, holds));
        let Term::Op(op, num, x, y) = term else { return };
        if num.kind == NumKind::Float {
            return;
        }
        let (mine, theirs) = (self.range(x, num, MAX_DEPTH), self.range(y, num, MAX_DEPTH));
        match (op, holds) {
            (Op::Lt, true) => {
                self.narrow(x, mine, (mine.0, theirs.1 - 1));
                self.narrow(y, theirs, (mine.0 + 1, theirs.1));
            }
            (Op::Lt, false) => {
                self.narrow(x, mine, (theirs.0, mine.1));
                self.narrow(y, theirs, (theirs.0, mine.1));
            }
            (Op::Below, true) => {
                // gc may know more about the smaller side; no case is known where that matters.
                let bounds = (self.unsigned(x, mine, num), self.unsigned(y, theirs, num));
                if let (Some(mine), Some(_)) = bounds {
                    self.raise(y, theirs, mine.0 + 1, num);
                }
            }
            (Op::Eq, true) => {
                self.narrow(x, mine, theirs);
                self.narrow(y, theirs, mine);
            }
            (Op::Eq, false) => {
                self.except(x, mine, theirs);
                self.except(y, theirs, mine);
            }
            _ => {}
        }
    }

    fn except(&mut self, x: V, mine: (i128, i128), other: (i128, i128)) {
        if other.0 == other.1 {
            let low = mine.0 + i128::from(mine.0 == other.0);
            let high = mine.1 - i128::from(mine.1 == other.0);
            self.narrow(x, mine, (low, high));
        }
    }

    fn narrow(&mut self, x: V, old: (i128, i128), new: (i128, i128)) {
        let (low, high) = (old.0.max(new.0), old.1.min(new.1));
        if (low, high) == old || self.values.as_int(x).is_some() {
            return;
        }
        self.learn(Fact::Range(x, low, high));
        match *self.values.get(x) {
            // A bound on `y + c` implies one on `y`, less `c`.
            Term::Op(Op::Bin(BinOp::Add), num, y, c) => {
                let Some(c) = self.values.as_int(c) else { return };
                let old = self.range(y, num, MAX_DEPTH);
                let (all, sum) = (num.limits(), (old.0 + c, old.1 + c));
                if sum.0 >= all.0 && sum.1 <= all.1 {
                    self.narrow(y, old, (low - c, high - c));
                }
            }
            // The length is at most the capacity.
            Term::Len(y) => {
                if let Some(cap) = self.values.find(&Term::Cap(y)) {
                    let old = self.range(cap, Num::INT, MAX_DEPTH);
                    self.narrow(cap, old, (low, old.1));
                }
            }
            _ => {}
        }
    }

    /// Raises the lower bound of a value as an unsigned number, for which [`Self::unsigned`] gave a range.
    fn raise(&mut self, x: V, old: (i128, i128), low: i128, num: Num) {
        if old.0 >= 0 {
            return self.narrow(x, old, (low, old.1));
        }
        // The sum of two non-negative numbers.
        let Term::Op(Op::Bin(BinOp::Add), _, a, c) = *self.values.get(x) else { return };
        let Some(c) = self.values.as_int(c) else { return };
        let old = self.range(a, num, MAX_DEPTH);
        self.narrow(a, old, (low - c, old.1));
    }

    pub(super) fn learn(&mut self, fact: Fact) {
        if let Some(state) = &mut self.state {
            state.learn(fact);
        }
    }

    /// Checks an index: if it is certainly out of range, control ends here; otherwise it is in range from here on.
    pub(super) fn check_bounds(&mut self, index: V, len: V) {
        self.inside(index, len);
        self.leave_entry();
    }

    /// Learns that an index is in range, without a branch.
    pub(super) fn inside(&mut self, index: V, len: V) {
        let zero = self.values.int(0);
        let negative = self.values.binary(BinOp::Lt, Num::INT, index, zero);
        let inside = self.values.binary(BinOp::Lt, Num::INT, index, len);
        // With length 0 every index is out of range.
        let known_late = self.values.as_int(len).is_none();
        let nothing = self.values.late_int(len, Num::INT) == Some(0) && !(known_late && self.no_late);
        self.used_late |= nothing && known_late;
        if nothing || self.decide(negative) == Some(true) || self.decide(inside) == Some(false) {
            self.state = None;
            return;
        }
        self.assume(negative, false);
        self.assume(inside, true);
    }

    /// Checks a conversion from slice to array or array pointer: the slice is long enough from here on.
    pub(super) fn check_length(&mut self, to: Option<TypeId>, slice: V) {
        let array = match self.under(to) {
            Some(Type::Pointer { elem }) => self.under(Some(elem)),
            array => array,
        };
        let Some(Type::Array { len: wanted, .. }) = array else { return };
        let (len, wanted) = (self.values.len(slice), self.values.int(i128::from(wanted)));
        let short = self.values.binary(BinOp::Lt, Num::INT, len, wanted);
        match self.decide(short) {
            Some(true) => self.state = None,
            _ => self.assume(short, false),
        }
    }

    /// Range of an int.
    pub(super) fn range_of(&self, x: V) -> (i128, i128) {
        self.range(x, Num::INT, MAX_DEPTH)
    }

    /// Range of a value.
    pub(super) fn range(&self, x: V, num: Num, depth: u32) -> (i128, i128) {
        if let Some(x) = self.values.as_int(x) {
            return (x, x);
        }
        let (mut low, mut high) = self.range_of_term(x, num, depth);
        if let Term::Cap(y) = *self.values.get(x)
            && let Some(len) = self.values.find(&Term::Len(y))
            && let Some(depth) = depth.checked_sub(1)
        {
            low = low.max(self.range(len, num, depth).0);
        }
        for fact in self.state.iter().flat_map(|state| state.facts()) {
            if let Fact::Range(v, a, b) = fact
                && v == x
            {
                (low, high) = (low.max(a), high.min(b));
            }
        }
        (low, high)
    }

    /// Range of a value as an unsigned number; `range`: as a signed one. `None` if it may be negative.
    fn unsigned(&self, x: V, range: (i128, i128), num: Num) -> Option<(i128, i128)> {
        if range.0 >= 0 {
            return Some(range);
        }
        // A sum of two non-negative numbers may overflow, but not as an unsigned number.
        let Term::Op(Op::Bin(BinOp::Add), inner, a, b) = *self.values.get(x) else { return None };
        let (a, b) = (self.range(a, num, MAX_DEPTH), self.range(b, num, MAX_DEPTH));
        (inner == num && a.0 >= 0 && b.0 >= 0).then_some((a.0 + b.0, a.1 + b.1))
    }

    fn range_of_term(&self, x: V, num: Num, depth: u32) -> (i128, i128) {
        let all = num.limits();
        let Some(depth) = depth.checked_sub(1) else { return all };
        let within = |low: i128, high: i128| if low >= all.0 && high <= all.1 { (low, high) } else { all };
        match *self.values.get(x) {
            Term::Len(_) | Term::Cap(_) | Term::Met(..) => (0, all.1),
            Term::Op(Op::Conv(_), from, y, _) if from.kind != NumKind::Float => {
                let (low, high) = self.range(y, from, depth);
                within(low, high)
            }
            Term::Op(Op::Neg, inner, y, _) if inner == num => {
                let (low, high) = self.range(y, num, depth);
                within(-high, -low)
            }
            Term::Op(Op::Bin(BinOp::Mod), inner, a, b)
                if inner == num && self.shifted_remainder(a, b, num, depth).is_some() =>
            {
                self.shifted_remainder(a, b, num, depth).unwrap_or(all)
            }
            Term::Op(Op::Bin(op), inner, a, b) if inner == num => {
                let (a, b) = (self.range(a, num, depth), self.range(b, num, depth));
                match op {
                    BinOp::Add => within(a.0 + b.0, a.1 + b.1),
                    BinOp::Sub => within(a.0 - b.1, a.1 - b.0),
                    BinOp::Mul if a.0 >= 0 && b.0 >= 0 && a.1 < 1 << 62 && b.1 < 1 << 62 => {
                        within(a.0 * b.0, a.1 * b.1)
                    }
                    BinOp::And if a.0 >= 0 && b.0 >= 0 => (0, a.1.min(b.1)),
                    BinOp::And if b.0 >= 0 => (0, b.1),
                    BinOp::And if a.0 >= 0 => (0, a.1),
                    BinOp::Mod if b.0 > 0 => (if a.0 >= 0 { 0 } else { 1 - b.1 }, b.1 - 1),
                    BinOp::Div if b.0 > 0 && a.0 >= 0 => (a.0 / b.1, a.1 / b.0),
                    BinOp::Rsh if a.0 >= 0 => (0, if b.0 == b.1 { a.1 >> b.0.clamp(0, 127) } else { a.1 }),
                    _ => all,
                }
            }
            _ => all,
        }
    }

    /// Range of `(x + c) % k` for constants: `x - (x + c) / k * k + c`, of which gc knows only the ranges of the parts.
    fn shifted_remainder(&self, sum: V, k: V, num: Num, depth: u32) -> Option<(i128, i128)> {
        let Term::Op(Op::Bin(BinOp::Add), inner, x, c) = *self.values.get(sum) else { return None };
        let (c, k) = (self.values.as_int(c)?, self.values.as_int(k)?);
        let by_bits = k & (k - 1) == 0 && num.kind == NumKind::Unsigned;
        if inner != num || k <= 1 || by_bits {
            return None;
        }
        let (x, sum) = (self.range(x, num, depth), self.range(sum, num, depth));
        let all = num.limits();
        let product = if sum.0 >= 0 { (sum.0 / k * k, sum.1 / k * k) } else { all };
        let range = (x.0 - product.1 + c, x.1 - product.0 + c);
        let fits = |low: i128, high: i128| low >= all.0 && high <= all.1;
        let fits = fits(x.0 - product.1, x.1 - product.0) && fits(range.0, range.1);
        Some(if fits { range } else { all })
    }
}
