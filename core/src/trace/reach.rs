//! Why each live object is alive: a shortest path from a root.
//! Each entry names the object's holder; following holders leads to a root.

use super::event::StepNo;
use crate::span::LineCol;
use serde::{Deserialize, Serialize};

/// Holders of all reachable objects at one step.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Reach {
    pub step: StepNo,
    /// Sorted by object address. An object without an entry is garbage.
    pub held: Vec<Held>,
    /// Addresses of objects without a holder that a `sync.Pool` may still give out, from the list that a collection drops
    /// when it starts; with what they lead to. Sorted.
    pub pooled: Vec<u64>,
    /// Objects that another root of the program leads to as well, whatever becomes of the one that `held` tells: address, and
    /// index in `roots`. Sorted.
    pub also: Vec<(u64, u32)>,
    /// The other roots.
    pub roots: Vec<Holder>,
}

/// One reachable object and its holder.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Held {
    /// Address of the object.
    pub object: u64,
    /// Number of objects between the root and this one.
    pub distance: u32,
    /// Address of the word that holds the pointer; 0 if it is not in the program's memory.
    pub slot: u64,
    pub by: Holder,
}

/// What keeps an object alive. Goroutines are given by id.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Holder {
    /// A part of another object, such as `.left` or `[2].name`; empty for the whole object. Maps and channels have parts
    /// without a name in Go: `directory`, `groups`, `key 3`, `elem 3.name`, `buffer`.
    Object { address: u64, part: String },
    /// Another object in the same tiny block: the block lives as long as any object in it.
    Neighbour { address: u64 },
    /// A package-level variable or a part of one: `table.rows[1]`.
    Global { name: String },
    /// A variable in a frame; an empty name is a temporary. `read`: where the code that follows reads it first.
    Variable { goroutine: u32, func: String, name: String, read: Option<LineCol> },
    /// A pending deferred call.
    Deferred { goroutine: u32, func: String },
    /// The value of a panic in progress.
    Panic { goroutine: u32 },
    /// A goroutine that is about to run this function, as its closure.
    Entry { goroutine: u32, func: String },
    /// A timer or ticker.
    Timer,
    /// A finalizer or cleanup, or an object that has one.
    Finalizer,
    /// The allocator, which is still filling this tiny block.
    Allocator,
    /// The runtime's own lists.
    Runtime,
}

impl Reach {
    /// The holder of the object at this address; `None` for garbage.
    pub fn of(&self, object: u64) -> Option<&Held> {
        self.held.binary_search_by_key(&object, |held| held.object).ok().map(|i| &self.held[i])
    }

    /// A root that leads to the object, other than that of its path.
    pub fn other_root(&self, object: u64) -> Option<&Holder> {
        let at = self.also.binary_search_by_key(&object, |also| also.0).ok()?;
        self.roots.get(self.also.get(at)?.1 as usize)
    }

    /// Holders from the root down to the object's own; empty for garbage.
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
