//! How a parameter leaks: the minimum dereferences per sink, and the encoding as an escape tag.
//! Rules: cmd/compile/internal/escape/leaks.go, go1.27.

use crate::ir::node::{FuncId, Program};
use std::rc::Rc;

/// Results a tag distinguishes; flows to later ones count as heap.
pub const NUM_RESULTS: usize = 5;

const HEAP: usize = 0;
const MUTATOR: usize = 1;
const CALLEE: usize = 2;
const RESULT0: usize = 3;

/// Each entry is `min derefs + 1`; 0 = no flow.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Leaks([u8; RESULT0 + NUM_RESULTS]);

impl Leaks {
    /// Leaks everything: assumed for an unknown function.
    pub fn unknown() -> Leaks {
        let mut leaks = Leaks::default();
        leaks.add_heap(0);
        leaks
    }
    /// The leaks of `func`'s parameter `param`, receiver included, as its analysis found them or the library's facts
    /// record them.
    pub fn of_param(program: &Program, func: FuncId, param: usize) -> Leaks {
        let func = &program.funcs[func];
        if let Some(facts) = &func.facts {
            return Leaks::decode(facts.notes.get(param).and_then(|note| note.as_deref()));
        }
        match func.params.get(param) {
            Some(&var) => Leaks::decode(program.vars[var].note.as_deref()),
            None => Leaks::unknown(),
        }
    }
    /// Minimum dereferences with which the parameter flows to the heap; `None`: it does not. Likewise below.
    pub fn heap(&self) -> Option<i32> {
        self.get(HEAP)
    }
    pub fn mutator(&self) -> Option<i32> {
        self.get(MUTATOR)
    }
    pub fn callee(&self) -> Option<i32> {
        self.get(CALLEE)
    }
    /// Dereferences to result `i`; `i < NUM_RESULTS`.
    pub fn result(&self, i: usize) -> Option<i32> {
        self.get(RESULT0 + i)
    }
    pub fn add_heap(&mut self, derefs: i32) {
        self.add(HEAP, derefs);
    }
    pub fn add_mutator(&mut self, derefs: i32) {
        self.add(MUTATOR, derefs);
    }
    pub fn add_callee(&mut self, derefs: i32) {
        self.add(CALLEE, derefs);
    }
    pub fn add_result(&mut self, i: usize, derefs: i32) {
        self.add(RESULT0 + i, derefs);
    }

    /// Drops leaks that the heap leak implies.
    pub fn optimize(&mut self) {
        if let Some(heap) = self.heap() {
            for i in 1..self.0.len() {
                if self.get(i).is_some_and(|x| x >= heap) {
                    self.0[i] = 0;
                }
            }
        }
    }

    /// gc's tag without its `esc:` prefix. `None` (no tag) means a leak to the heap.
    pub fn encode(&self) -> Option<Rc<[u8]>> {
        if self.heap() == Some(0) {
            return None;
        }
        let len = self.0.iter().rposition(|&b| b != 0).map_or(0, |i| i + 1);
        Some(self.0.iter().take(len).copied().collect())
    }

    /// Inverse of [`Leaks::encode`].
    pub fn decode(note: Option<&[u8]>) -> Leaks {
        let Some(note) = note else { return Leaks::unknown() };
        let mut leaks = Leaks::default();
        for (to, from) in leaks.0.iter_mut().zip(note) {
            *to = *from;
        }
        leaks
    }

    fn get(&self, i: usize) -> Option<i32> {
        self.0.get(i).and_then(|&b| (b > 0).then(|| i32::from(b) - 1))
    }
    fn add(&mut self, i: usize, derefs: i32) {
        if self.get(i).is_none_or(|old| derefs < old) {
            self.0[i] = u8::try_from(derefs + 1).unwrap_or(u8::MAX);
        }
    }
}
