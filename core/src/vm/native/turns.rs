//! Printing goes on where it stood when a method of the program was called: at the element of the innermost list.
//! In: the lists as they are printed, element by element. Out: after a callback, what was printed before that element,
//! so that the elements before it are not printed again.
//! Invariant: a run that goes on prints what a run from the start would, if the callbacks changed nothing.

use super::pool::{Mark, Output};
use super::value::Printer;

/// One list on the way to a value: the how many-th of those begun in the turn around it, and its element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Turn {
    list: usize,
    element: u64,
}

/// Where printing stood, and what it had printed.
#[derive(Clone, Debug)]
pub struct Stand {
    path: Vec<Turn>,
    marks: Vec<Before>,
    out: Output,
}

/// What was printed before an element: text, callbacks, values.
type Before = (Mark, usize, u64);

/// The lists that are being printed.
#[derive(Default)]
pub struct Turns {
    path: Vec<Turn>,
    /// What was printed before each one's element.
    marks: Vec<Before>,
    /// Lists begun so far in the turn of each, and at the top.
    begun: Vec<usize>,
    /// Where to go on. What is printed until then is printed twice, and thrown away.
    goal: Option<Box<Stand>>,
}

impl Turns {
    pub fn new(goal: Option<Box<Stand>>) -> Turns {
        Turns { goal, begun: vec![0], ..Turns::default() }
    }
}

impl Printer<'_> {
    /// A list begins: the element to begin with.
    pub(super) fn list_begins(&mut self) -> u64 {
        let turns = &mut self.turns;
        let depth = turns.path.len();
        let list = turns.begun.last().copied().unwrap_or(0);
        if let Some(begun) = turns.begun.last_mut() {
            *begun += 1;
        }
        let goal = turns.goal.as_ref().filter(|goal| goal.path.starts_with(&turns.path));
        let element = match goal.and_then(|goal| goal.path.get(depth)) {
            Some(turn) if turn.list == list => turn.element,
            _ => 0,
        };
        turns.path.push(Turn { list, element });
        turns.marks.push((self.out.mark(), self.calls, self.values));
        turns.begun.push(0);
        element
    }

    /// Its next element is to be printed.
    pub(super) fn element_begins(&mut self, element: u64) {
        let turns = &mut self.turns;
        if let Some(turn) = turns.path.last_mut() {
            turn.element = element;
        }
        if let Some(begun) = turns.begun.last_mut() {
            *begun = 0;
        }
        if let Some(goal) = turns.goal.take_if(|goal| goal.path == turns.path) {
            self.out = goal.out;
            self.turns.marks = goal.marks;
            if let Some(&(_, calls, values)) = self.turns.marks.last() {
                (self.calls, self.values) = (calls, values);
            }
        }
        if let Some(mark) = self.turns.marks.last_mut() {
            *mark = (self.out.mark(), self.calls, self.values);
        }
    }

    pub(super) fn list_ends(&mut self) {
        self.turns.path.pop();
        self.turns.marks.pop();
        self.turns.begun.pop();
    }

    /// A method is about to be called: the next run goes on at the innermost element.
    pub(super) fn stands(&mut self) {
        let Some(&(mark, ..)) = self.turns.marks.last() else { return };
        if self.turns.goal.is_some() {
            return;
        }
        let mut out = std::mem::replace(&mut self.out, Output::new(self.m.prog.bytes_layout, (0, 0)));
        out.back_to(mark);
        let (path, marks) = (std::mem::take(&mut self.turns.path), std::mem::take(&mut self.turns.marks));
        self.m.make_native_call().stand = Some(Box::new(Stand { path, marks, out }));
    }
}
