//! Why each live object is alive: from a root to it, by the shortest way.
//! One entry per object says who holds it; following the entries leads to a root.

use super::event::StepNo;
use serde::{Deserialize, Serialize};

#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Reach {
    pub step: StepNo,
    /// By the object's address. An object that is not here is garbage.
    pub held: Vec<Held>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Held {
    pub object: u64,
    /// Objects between the root and this one.
    pub distance: u32,
    /// Address of the word that holds the pointer; 0: none of the program's memory.
    pub slot: u64,
    pub by: Holder,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Holder {
    /// A part of another object: `.left`, `[2].name`; empty: the whole.
    Object {
        address: u64,
        part: String,
    },
    /// Another object in the same tiny block: the block lives as long as one of its objects does.
    Neighbour {
        address: u64,
    },
    /// A package's variable, perhaps a part of it: `table.rows[1]`.
    Global {
        name: String,
    },
    /// A variable of a function's frame; without a name: an intermediate value.
    Variable {
        goroutine: u32,
        func: String,
        name: String,
    },
    /// A deferred call that waits.
    Deferred {
        goroutine: u32,
        func: String,
    },
    /// The value of a panic in progress.
    Panic {
        goroutine: u32,
    },
    Timer,
    /// A finalizer or cleanup, or an object that has one.
    Finalizer,
    /// The runtime's own lists.
    Runtime,
}

impl Reach {
    pub fn of(&self, object: u64) -> Option<&Held> {
        self.held.binary_search_by_key(&object, |held| held.object).ok().map(|i| &self.held[i])
    }

    /// From the root's holder to the object's own.
    pub fn path(&self, object: u64) -> Vec<&Held> {
        let mut path = Vec::new();
        let mut at = self.of(object);
        while let Some(held) = at {
            path.push(held);
            at = match held.by {
                Holder::Object { address, .. } | Holder::Neighbour { address } => self.of(address),
                _ => None,
            };
        }
        path.reverse();
        path
    }
}
