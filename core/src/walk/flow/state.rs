//! What is known at a point of a function: the values of its variables, the last stores to memory, conditions that hold.
//! Invariant: facts and stores are lists that only grow along a path, so that what two paths share is what came before
//! they parted (gc's dominator tree).
//! Rules: cmd/compile/internal/ssa/prove.go; generic.rules (`Load` of a `Store`), go1.27.

use super::value::*;
use crate::ir::node::NodeId;
use crate::types::types::TypeId;
use std::rc::Rc;

/// Stores among which gc looks for the one that a load reads.
const LOOK_BACK: usize = 4;
/// Stores that it looks past to find that two loads are one.
const MAX_SKIPS: usize = 64;
/// Facts that a question looks through.
const MAX_FACTS: usize = 200;

#[derive(Clone, Debug)]
pub struct State {
    vars: Vec<V>,
    /// The state of memory.
    pub memory: V,
    /// Memory where the last branch was.
    pub parted: V,
    /// The last stores.
    stores: Option<Rc<Store>>,
    facts: Option<Rc<Facts>>,
}

#[derive(Debug)]
struct Store {
    /// Memory before the store.
    before: V,
    place: Place,
    written: Written,
    words: Words,
    earlier: Option<Rc<Store>>,
}

/// What a store leaves in its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Written {
    Value(V),
    /// Everything in the place is zero.
    Zeros,
    /// A variable begins anew: gc looks for no store behind that, only whether two loads are one.
    Begun,
    /// What was there before, which gc sees when loads are what they are.
    Same,
    /// What lies in another place, if that is known: moved as a whole.
    Moved(Option<Place>),
}

impl Drop for Store {
    /// One after the other: a long list must not need a deep stack.
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
    /// An integer's bits, the largest number for pointers; or the type itself.
    pub kind: Result<u8, TypeId>,
    /// One word that is a pointer; none has any; something else.
    pub pointer: Option<bool>,
}

#[derive(Debug)]
struct Facts {
    fact: Fact,
    count: u32,
    before: Option<Rc<Facts>>,
}

impl Drop for Facts {
    /// One after the other: a long list must not need a deep stack.
    fn drop(&mut self) {
        let mut next = self.before.take();
        while let Some(facts) = next {
            next = Rc::into_inner(facts).and_then(|mut facts| facts.before.take());
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub enum Fact {
    Is(V, bool),
    Range(V, i128, i128),
}

impl Words {
    /// Pointers and other words do not overlap.
    fn disjoint(self, other: Words) -> bool {
        matches!((self.pointer, other.pointer), (Some(a), Some(b)) if a != b)
    }
}

/// What a load finds.
pub enum Found {
    Value(V),
    Zero,
    /// Nothing in the stores since this state of memory is about the place, which is where it came from.
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

    /// Anything may have been written.
    pub fn clobber(&mut self, memory: V) {
        self.memory = memory;
        self.stores = None;
    }

    pub fn store(&mut self, memory: V, place: Place, written: Written, words: Words) {
        let before = std::mem::replace(&mut self.memory, memory);
        let earlier = self.stores.take();
        self.stores = Some(Rc::new(Store { before, place, written, words, earlier }));
    }

    pub fn load(&self, place: &Place, words: Words) -> Found {
        let mut place = place.clone();
        let mut since = self.memory;
        let mut forwards = true;
        let mut next = self.stores.as_ref();
        let mut i = 0;
        for _ in 0..MAX_SKIPS {
            let Some(store) = next else { break };
            let exact = store.place == place && store.words.kind == words.kind;
            match store.written {
                // Part of a copy is read where it was copied from.
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
                Written::Value(v) if exact && forwards && i < LOOK_BACK => return Found::Value(v),
                Written::Zeros
                    if forwards
                        && i <= LOOK_BACK
                        && store.place.base == place.base
                        && place.path.starts_with(&store.place.path) =>
                {
                    // gc knows of zeros at an offset, which a first element does not have.
                    let at_start = place.path.iter().all(|step| matches!(step, Step::Elem(0)));
                    let part = place.path.get(store.place.path.len()..).unwrap_or_default();
                    let anywhere = part.iter().any(|step| matches!(step, Step::At(_)));
                    if anywhere || at_start && !place.path.is_empty() {
                        break;
                    }
                    return Found::Zero;
                }
                // gc looks past no move.
                Written::Moved(_) => break,
                _ if disjoint(&store.place, &place) || store.words.disjoint(words) => {}
                _ => break,
            }
            forwards &= store.written != Written::Zeros;
            since = store.before;
            next = store.earlier.as_ref();
            i += 1;
        }
        Found::Since(place, since)
    }

    /// Is the place known to be zero, so that no zeros need to be stored there?
    pub fn is_zeroed(&self, place: &Place) -> bool {
        let mut next = self.stores.as_ref();
        for _ in 0..LOOK_BACK {
            let Some(store) = next else { return false };
            match store.written {
                Written::Zeros => {
                    return store.place.base == place.base && place.path.starts_with(&store.place.path);
                }
                Written::Value(_) if disjoint(&store.place, place) => next = store.earlier.as_ref(),
                _ => return false,
            }
        }
        false
    }

    pub fn learn(&mut self, fact: Fact) {
        let before = self.facts.take();
        let count = before.as_ref().map_or(0, |facts| facts.count) + 1;
        self.facts = Some(Rc::new(Facts { fact, count, before }));
    }

    /// What was learnt, the last first.
    pub fn facts(&self) -> impl Iterator<Item = Fact> + '_ {
        let mut next = self.facts.as_ref();
        std::iter::from_fn(move || {
            let facts = next?;
            next = facts.before.as_ref();
            Some(facts.fact)
        })
        .take(MAX_FACTS)
    }

    /// Where two paths meet. `kind` tells the meeting points of one node apart.
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

/// The part of both lists that is one.
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

/// No byte is of both.
fn disjoint(a: &Place, b: &Place) -> bool {
    if a.base != b.base {
        return a.base.is_named() && b.base.is_named();
    }
    for (x, y) in a.path.iter().zip(&b.path) {
        match (x, y) {
            _ if x == y => {}
            (Step::Field(_), Step::Field(_)) | (Step::Elem(_), Step::Elem(_)) => return true,
            _ => return false,
        }
    }
    false
}
