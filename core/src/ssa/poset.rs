//! A partial order of values that can be taken back.
//! Rules: cmd/compile/internal/ssa/poset.go, go1.27.

use super::value::ValueId;
use crate::index::{HashMap, HashSet};

#[derive(Default)]
pub struct Poset {
    /// What is above a value; strictly?
    above: HashMap<ValueId, Vec<(ValueId, bool)>>,
    differ: HashSet<(ValueId, ValueId)>,
    undo: Vec<Undo>,
    /// Steps taken so far: from some number on nothing more is found.
    steps: std::cell::Cell<u32>,
}

/// Steps in one function, at most.
const MAX_STEPS: u32 = 20_000_000;

enum Undo {
    Mark,
    Edge(ValueId),
    Differ(ValueId, ValueId),
}

impl Poset {
    pub fn checkpoint(&mut self) {
        self.undo.push(Undo::Mark);
    }

    pub fn restore(&mut self) {
        while let Some(undo) = self.undo.pop() {
            match undo {
                Undo::Mark => break,
                Undo::Edge(from) => {
                    if let Some(list) = self.above.get_mut(&from) {
                        list.pop();
                    }
                }
                Undo::Differ(a, b) => {
                    self.differ.remove(&(a, b));
                }
            }
        }
    }

    fn add(&mut self, from: ValueId, to: ValueId, strict: bool) {
        self.above.entry(from).or_default().push((to, strict));
        self.undo.push(Undo::Edge(from));
    }

    /// Is there a way up from `from` to `to`, with a strict step in it if that is asked for?
    fn reaches(&self, from: ValueId, to: ValueId, strict: bool) -> bool {
        if from == to && !strict {
            return true;
        }
        let mut seen: HashSet<(ValueId, bool)> = HashSet::default();
        let mut work = vec![(from, false)];
        while let Some((at, was_strict)) = work.pop() {
            if !seen.insert((at, was_strict)) || self.steps.get() > MAX_STEPS {
                continue;
            }
            self.steps.set(self.steps.get() + 1);
            for &(next, step) in self.above.get(&at).map_or(&[][..], |list| list) {
                let now = was_strict || step;
                if next == to && (now || !strict) {
                    return true;
                }
                work.push((next, now));
            }
        }
        false
    }

    /// a < b is known.
    pub fn ordered(&self, a: ValueId, b: ValueId) -> bool {
        self.reaches(a, b, true)
    }

    /// a ≤ b is known.
    pub fn ordered_or_equal(&self, a: ValueId, b: ValueId) -> bool {
        self.reaches(a, b, false)
    }

    pub fn equal(&self, a: ValueId, b: ValueId) -> bool {
        self.reaches(a, b, false) && self.reaches(b, a, false)
    }

    fn are_different(&self, a: ValueId, b: ValueId) -> bool {
        self.differ.contains(&(a, b)) || self.differ.contains(&(b, a))
    }

    /// Learns a < b or a ≤ b; false: that cannot be.
    pub fn set_order(&mut self, a: ValueId, b: ValueId, strict: bool) -> bool {
        let strict = strict || self.are_different(a, b);
        if self.reaches(a, b, strict) {
            return !(strict && self.reaches(b, a, false));
        }
        if self.reaches(b, a, !strict) {
            return false;
        }
        self.add(a, b, strict);
        true
    }

    pub fn set_equal(&mut self, a: ValueId, b: ValueId) -> bool {
        if self.are_different(a, b) || self.reaches(a, b, true) || self.reaches(b, a, true) {
            return false;
        }
        if !self.reaches(a, b, false) {
            self.add(a, b, false);
        }
        if !self.reaches(b, a, false) {
            self.add(b, a, false);
        }
        true
    }

    pub fn set_different(&mut self, a: ValueId, b: ValueId) -> bool {
        if self.are_different(a, b) {
            return true;
        }
        if self.equal(a, b) {
            return false;
        }
        self.differ.insert((a, b));
        self.undo.push(Undo::Differ(a, b));
        if self.reaches(a, b, false) && !self.reaches(a, b, true) {
            self.add(a, b, true);
        }
        if self.reaches(b, a, false) && !self.reaches(b, a, true) {
            self.add(b, a, true);
        }
        true
    }
}
