//! State at a point of a function: values of variables, the last stores to memory, conditions that hold.
//! Invariant: facts and stores are lists that only grow along a path, so the common tail of two lists is what precedes
//! the branch (gc's dominator tree).
//! Rules: cmd/compile/internal/ssa/prove.go; generic.rules (`Load` of a `Store`), go1.27.

use super::value::*;
use crate::ir::node::NodeId;
use crate::types::types::TypeId;
use std::rc::Rc;

/// Number of stores among which gc finds the one that a load reads.
const LOOK_BACK: usize = 4;
/// Number of stores it skips to find that two loads are equal.
const MAX_SKIPS: usize = 64;
/// Number of facts examined per query.
const MAX_FACTS: usize = 200;

/// What is known at a point of a function.
#[derive(Clone, Debug)]
pub struct State {
    vars: Vec<V>,
    /// Current memory state.
    pub memory: V,
    /// Memory state at the last branch.
    pub parted: V,
    /// Last stores.
    stores: Option<Rc<Store>>,
    facts: Option<Rc<Facts>>,
}

#[derive(Debug)]
struct Store {
    /// Memory state before the store.
    before: V,
    place: Place,
    written: Written,
    words: Words,
    /// Number of stores that gc makes of it.
    count: usize,
    earlier: Option<Rc<Store>>,
}

/// Result of a store.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Written {
    Value(V),
    /// Zeroes the whole place.
    Zeros,
    /// Starts a variable's life: gc forwards no store across it, but may find two loads equal.
    Begun,
    /// The pointer of a value whose other words are stored before.
    Pointer,
    /// Stores back the value just loaded; gc sees that once it has merged loads.
    Same,
    /// Block copy, from the given place if known.
    Moved(Option<Place>),
}

impl Drop for Store {
    /// Iterative: a long list must not overflow the stack.
    fn drop(&mut self) {
        let mut next = self.earlier.take();
        while let Some(store) = next {
            next = Rc::into_inner(store).and_then(|mut store| store.earlier.take());
        }
    }
}

/// What gc compares of the types of a store and a load.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Words {
    /// An integer's width in bits, `u8::MAX` for pointers, or the type itself.
    pub kind: Result<u8, TypeId>,
    /// `Some(true)`: one pointer word; `Some(false)`: no pointers; `None`: other.
    pub pointer: Option<bool>,
}

#[derive(Debug)]
struct Facts {
    fact: Fact,
    count: u32,
    before: Option<Rc<Facts>>,
}

impl Drop for Facts {
    /// Iterative: a long list must not overflow the stack.
    fn drop(&mut self) {
        let mut next = self.before.take();
        while let Some(facts) = next {
            next = Rc::into_inner(facts).and_then(|mut facts| facts.before.take());
        }
    }
}

/// A condition with its outcome, or a value with its range.
#[derive(Clone, Copy, Debug)]
pub enum Fact {
    Is(V, bool),
    Range(V, i128, i128),
}

impl Words {
    /// Whether accesses cannot overlap because one is a pointer and the other has none.
    fn disjoint(self, other: Words) -> bool {
        matches!((self.pointer, other.pointer), (Some(a), Some(b)) if a != b)
    }
}

/// Result of a load.
pub enum Found {
    Value(V),
    Zero,
    /// The place to load from, and the oldest memory state with the same contents.
    Since(Place, V),
}

impl State {
    pub fn new(memory: V) -> State {
        State { vars: Vec::new(), memory, parted: V::NONE, stores: None, facts: None }
    }

    pub fn var(&self, slot: u32) -> V {
        self.vars.get(slot as usize).copied().unwrap_or(V::NONE)
    }

    pub fn set_var(&mut self, slot: u32, v: V) {
        let slot = slot as usize;
        if self.vars.len() <= slot {
            self.vars.resize(slot + 1, V::NONE);
        }
        if let Some(place) = self.vars.get_mut(slot) {
            *place = v;
        }
    }

    /// Memory is unknown from here on.
    pub fn clobber(&mut self, memory: V) {
        self.memory = memory;
        self.stores = None;
    }

    pub fn store(&mut self, memory: V, place: Place, written: Written, words: Words) {
        self.store_words(memory, place, written, words, 1);
    }

    /// Records a store that gc makes in `count` pieces.
    pub fn store_words(&mut self, memory: V, place: Place, written: Written, words: Words, count: usize) {
        let before = std::mem::replace(&mut self.memory, memory);
        let earlier = self.stores.take();
        self.stores = Some(Rc::new(Store { before, place, written, words, count, earlier }));
    }

    /// `merges`: whether gc finds an equal load before stores to other places.
    pub fn load(&self, place: &Place, words: Words, merges: bool) -> Found {
        let mut place = place.clone();
        let mut since = self.memory;
        let mut forwards = true;
        let mut next = self.stores.as_ref();
        let mut i = 0;
        for _ in 0..MAX_SKIPS {
            let Some(store) = next else { break };
            let exact = store.place == place && store.words.kind == words.kind;
            match store.written {
                // Load part of a copy from its source.
                Written::Moved(Some(ref from))
                    if forwards
                        && i == 0
                        && store.place.base == place.base
                        && place.path.starts_with(&store.place.path) =>
                {
                    let part = place.path.get(store.place.path.len()..).unwrap_or_default();
                    let path = from.path.iter().chain(part).copied().collect();
                    place = Place { base: from.base, path };
                    since = store.before;
                    next = store.earlier.as_ref();
                    continue;
                }
                Written::Begun => forwards = false,
                Written::Value(v) if exact && forwards && i + store.count <= LOOK_BACK => {
                    return Found::Value(v);
                }
                Written::Pointer if exact => {}
                Written::Zeros
                    if forwards
                        && i <= LOOK_BACK
                        && store.place.base == place.base
                        && place.path.starts_with(&store.place.path) =>
                {
                    // gc finds zeros at an offset, which the first element lacks.
                    let at_start = place.path.iter().all(|step| matches!(step, Step::Elem(0)));
                    let part = place.path.get(store.place.path.len()..).unwrap_or_default();
                    let anywhere = part.iter().any(|step| matches!(step, Step::At(_)));
                    if anywhere || at_start && !place.path.is_empty() {
                        break;
                    }
                    return Found::Zero;
                }
                // gc never looks past a block copy.
                Written::Moved(_) => break,
                _ if disjoint(&store.place, &place) || store.words.disjoint(words) => {}
                _ => break,
            }
            forwards &= store.written != Written::Zeros;
            if merges {
                since = store.before;
            } else if !forwards {
                break;
            }
            next = store.earlier.as_ref();
            i += store.count;
        }
        Found::Since(place, since)
    }

    /// The stores that made a literal, the first one first, if it was zeroed and nothing else was stored since.
    pub fn parts_of_literal(&self, literal: &Place) -> Option<Vec<(Vec<Step>, V, Words)>> {
        let mut parts = Vec::new();
        let mut next = self.stores.as_ref();
        while let Some(store) = next {
            match store.written {
                Written::Zeros if store.place == *literal => {
                    parts.reverse();
                    return Some(parts);
                }
                Written::Value(v) if store.place.base == literal.base && parts.len() < LOOK_BACK => {
                    let part = store.place.path.strip_prefix(literal.path.as_slice())?;
                    parts.push((part.to_vec(), v, store.words));
                }
                _ => return None,
            }
            next = store.earlier.as_ref();
        }
        None
    }

    /// Whether nothing was stored since memory became unknown.
    pub fn is_unstored(&self) -> bool {
        self.stores.is_none()
    }

    /// Whether the place is known to be zero, so that storing zeros is unnecessary.
    pub fn is_zeroed(&self, place: &Place) -> bool {
        let mut next = self.stores.as_ref();
        let mut i = 0;
        while i < LOOK_BACK {
            let Some(store) = next else { return false };
            match store.written {
                Written::Zeros => {
                    return store.place.base == place.base && place.path.starts_with(&store.place.path);
                }
                Written::Value(_) | Written::Pointer if disjoint(&store.place, place) => {
                    next = store.earlier.as_ref();
                }
                _ => return false,
            }
            i += store.count;
        }
        false
    }

    pub fn learn(&mut self, fact: Fact) {
        let before = self.facts.take();
        let count = before.as_ref().map_or(0, |facts| facts.count) + 1;
        self.facts = Some(Rc::new(Facts { fact, count, before }));
    }

    /// Facts, the latest first.
    pub fn facts(&self) -> impl Iterator<Item = Fact> + '_ {
        let mut next = self.facts.as_ref();
        std::iter::from_fn(move || {
            let facts = next?;
            next = facts.before.as_ref();
            Some(facts.fact)
        })
        .take(MAX_FACTS)
    }

    /// Merges two paths. `kind` distinguishes meeting points of one node.
    pub fn meet(self, other: State, values: &mut Values, at: NodeId, kind: u8) -> State {
        let mut met = self;
        met.vars.truncate(other.vars.len());
        for (slot, (v, w)) in met.vars.iter_mut().zip(&other.vars).enumerate() {
            if *v != *w {
                let unknown = *v == V::NONE || *w == V::NONE;
                *v = if unknown { V::NONE } else { values.add(Term::Phi(at, kind, slot as u32)) };
            }
        }
        if met.memory != other.memory {
            met.clobber(values.add(Term::Phi(at, kind, u32::MAX)));
        }
        met.facts = common(met.facts, other.facts);
        met
    }

    pub fn same(&self, other: &State) -> bool {
        let longest = self.vars.len().max(other.vars.len()) as u32;
        self.memory == other.memory && (0..longest).all(|slot| self.var(slot) == other.var(slot))
    }
}

/// Common tail of both lists.
fn common(mut a: Option<Rc<Facts>>, mut b: Option<Rc<Facts>>) -> Option<Rc<Facts>> {
    loop {
        let (Some(x), Some(y)) = (&a, &b) else { return None };
        if Rc::ptr_eq(x, y) {
            return a;
        }
        let (longer, shorter) = (x.count >= y.count, y.count >= x.count);
        let (x, y) = (x.before.clone(), y.before.clone());
        if longer {
            a = x;
        }
        if shorter {
            b = y;
        }
    }
}

/// Whether gc sees that the places have no byte in common. It compares offsets from an address, and a variable index
/// makes an address of its own.
fn disjoint(a: &Place, b: &Place) -> bool {
    let ((a_address, a_offset), (b_address, b_offset)) = (split(a), split(b));
    if a.base != b.base || a_address != b_address {
        return [(a, a_address), (b, b_address)]
            .iter()
            .all(|(place, address)| address.is_empty() && place.base.is_named());
    }
    a_offset.iter().zip(b_offset).any(|(x, y)| x != y)
}

/// The path up to its last variable index, and the rest, which is a constant offset.
fn split(place: &Place) -> (&[Step], &[Step]) {
    let end = place.path.iter().rposition(|step| matches!(step, Step::At(_))).map_or(0, |at| at + 1);
    place.path.split_at(end)
}
