//! What is known of a frame's words at a point of its code.

use crate::bytecode::op::R;

/// What is known of a word.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Value {
    Unknown,
    Const(u64),
    /// Not nil, or not zero.
    NonNil,
    /// Dereferenced in this block after a write: needs no check, but only in later blocks a comparison with nil is
    /// decided by that.
    Checked,
    /// Allocated: needs no check, but no comparison is decided by that.
    Fresh,
    /// Address of this byte of the frame.
    Frame(i64),
    /// Address somewhere in the address-taken slot that starts at this word.
    Within(R),
}

impl Value {
    /// Whether it is nil or zero, if known.
    pub fn is_zero(self) -> Option<bool> {
        match self {
            Value::Unknown | Value::Checked | Value::Fresh => None,
            Value::Const(k) => Some(k == 0),
            Value::NonNil | Value::Frame(_) | Value::Within(_) => Some(false),
        }
    }

    /// Whether dereferencing it needs no check.
    pub fn is_safe(self) -> bool {
        matches!(self, Value::Checked | Value::Fresh) || self.is_zero() == Some(false)
    }

    /// What is known of it in the blocks that follow.
    pub fn after_block(self) -> Value {
        if self == Value::Checked { Value::NonNil } else { self }
    }

    pub fn constant(self) -> Option<u64> {
        match self {
            Value::Const(k) => Some(k),
            _ => None,
        }
    }

    pub fn join(self, other: Value) -> Value {
        match (self.is_zero(), other.is_zero()) {
            _ if self == other => self,
            (Some(false), Some(false)) => Value::NonNil,
            _ if self.is_safe() && other.is_safe() => Value::Fresh,
            _ => Value::Unknown,
        }
    }
}

/// A word's value. Words with the same id hold the same value.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Word {
    pub value: Value,
    pub id: u64,
}

/// Id of a value that an instruction defines.
pub fn defined(at: usize, word: usize) -> u64 {
    (at as u64 + 1) << 24 | word as u64
}
/// Id of a value that depends on the way to a block.
pub fn merged(at: usize, word: usize) -> u64 {
    1 << 63 | defined(at, word)
}

/// What is known at a point of the code.
#[derive(Clone, Debug)]
pub struct State {
    pub words: Vec<Word>,
    /// Whether memory was written since the block began.
    pub stored: bool,
}

impl State {
    /// The state at the start of a function whose frame has this many words.
    pub fn at_entry(words: usize) -> State {
        let words = (0..words as u64).map(|id| Word { value: Value::Unknown, id });
        State { words: words.collect(), stored: false }
    }

    pub fn get(&self, r: R) -> Word {
        let unknown = Word { value: Value::Unknown, id: u64::from(r) };
        self.words.get(usize::from(r)).copied().unwrap_or(unknown)
    }

    pub fn value(&self, r: R) -> Value {
        self.get(r).value
    }

    /// Sets what instruction `at` writes to a word.
    pub fn set(&mut self, at: usize, r: usize, value: Value) {
        self.words.get_mut(r).into_iter().for_each(|w| *w = Word { value, id: defined(at, r) });
    }

    /// Notes what the program's course shows of a word, and of those with the same value.
    pub fn learn(&mut self, r: R, value: Value) {
        let word = self.get(r);
        // A pointer that was dereferenced or allocated is nil in no branch.
        let safe = word.value.is_safe() && value != Value::NonNil;
        if word.value.is_zero().is_none() && !safe {
            self.words.iter_mut().filter(|w| w.id == word.id).for_each(|w| w.value = value);
        }
    }

    /// Notes that a block of gc's ends.
    pub fn end_block(&mut self) {
        self.words.iter_mut().for_each(|word| word.value = word.value.after_block());
        self.stored = false;
    }

    /// Joins another state to that at the start of the block `at`; whether that changes it.
    pub fn join(&mut self, at: usize, other: &State) -> bool {
        let mut changed = false;
        for (w, (known, new)) in self.words.iter_mut().zip(&other.words).enumerate() {
            let id = if known.id == new.id { known.id } else { merged(at, w) };
            let joined = Word { value: known.value.join(new.value), id };
            changed |= *known != joined;
            *known = joined;
        }
        changed
    }
}
