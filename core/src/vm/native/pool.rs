//! `sync.Pool` as one P sees it: a private value, a chain of others, and the last collection's victims.
//! In: Put, Get. Out: exactly the objects that the real library allocates.
//! Rules: sync/pool.go, sync/poolqueue.go, go1.27.

use super::{Args, NativeFn};
use crate::vm::Machine;
use crate::vm::memory::Addr;
use crate::vm::trap::{Done, Trap};
use std::collections::BTreeMap;

pub const TABLE: &[(&str, NativeFn)] = &[("sync.(*Pool).Put", put), ("sync.(*Pool).Get", get)];

/// Number of Ps for memory accounting: a pool has a 128-byte shard for each.
pub const PROCS: u64 = 2;

/// The program's `sync.Pool`s.
#[derive(Clone, Debug, Default)]
pub struct Pools {
    pools: BTreeMap<Addr, Pool>,
    /// Length and capacity of the runtime's list of pools in use.
    all: (u64, u64),
    list: Addr,
    /// The list from before the last collection.
    old_list: Addr,
    /// Set by `runtime.GOMAXPROCS`.
    pub procs: Option<u64>,
    /// What it was before each `testing.AllocsPerRun` under way.
    pub procs_before: Vec<Option<u64>>,
}

#[derive(Clone, Debug, Default)]
struct Pool {
    /// The shards; 0 if not yet made since the last collection.
    shards: Addr,
    private: Option<Value>,
    /// Rings of other values, the oldest first.
    chain: Vec<Ring>,
    /// In the order in which they are taken: the private one, then the oldest first.
    victims: Vec<Held>,
    /// Shards and chain of the victims.
    victim_shards: Addr,
    victim_chain: Vec<Addr>,
}

/// The two words of an interface value.
type Value = [u64; 2];

/// One ring of a chain: takes values until it is full, then one of twice the size follows.
#[derive(Clone, Debug, Default)]
struct Ring {
    /// Its objects: the link of the chain, and the array.
    link: Addr,
    array: Addr,
    capacity: usize,
    values: Vec<Value>,
}

/// A value that a pool holds.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    pub place: Place,
    /// Address of the interface value.
    pub at: Addr,
    pub value: Value,
}

/// Where a pool holds a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    Private,
    Shared,
    /// Put before the last collection: the next one drops it.
    Victim,
}

impl Place {
    /// Go's name of the field.
    pub fn field(self) -> &'static str {
        match self {
            Place::Private => "private",
            Place::Shared => "shared",
            Place::Victim => "victim",
        }
    }
}

impl Pool {
    /// In the order in which `Get` takes them.
    fn held(&self) -> impl Iterator<Item = Held> + '_ {
        let private = self.private.map(|value| Held { place: Place::Private, at: self.shards, value });
        let shared = self.chain.iter().rev().flat_map(|ring| ring.held().rev());
        private.into_iter().chain(shared).chain(self.victims.iter().copied())
    }
}

impl Ring {
    fn held(&self) -> impl DoubleEndedIterator<Item = Held> + '_ {
        self.values.iter().enumerate().map(|(i, &value)| {
            let at = self.array + 16 * i as u64;
            Held { place: Place::Shared, at, value }
        })
    }
}

impl Pools {
    /// A collection starts: drops the victims; all other values become victims.
    pub fn clean(&mut self) {
        // A pool unused since the last collection is forgotten.
        self.pools.retain(|_, pool| pool.shards != 0);
        for pool in self.pools.values_mut() {
            // The private one, then the oldest first.
            let private = pool.private.map(|value| Held { place: Place::Private, at: pool.shards, value });
            let values = private.into_iter().chain(pool.chain.iter().flat_map(Ring::held));
            pool.victims = values.map(|held| Held { place: Place::Victim, ..held }).collect();
            pool.private = None;
            pool.victim_shards = std::mem::take(&mut pool.shards);
            pool.victim_chain = pool.chain.drain(..).flat_map(|ring| [ring.link, ring.array]).collect();
        }
        self.all = (0, 0);
        self.old_list = std::mem::take(&mut self.list);
    }

    pub fn roots(&self) -> impl Iterator<Item = Addr> + '_ {
        let pools = self.pools.iter().flat_map(|(&key, pool)| {
            let chain = pool.chain.iter().flat_map(|ring| [ring.link, ring.array]);
            let values = pool.held().map(|held| held.value[1]);
            values.chain(chain).chain(pool.victim_chain.iter().copied()).chain([
                key,
                pool.shards,
                pool.victim_shards,
            ])
        });
        pools.chain([self.list, self.old_list])
    }

    /// What the pool at `key` holds, in the order in which `Get` takes it.
    pub fn held(&self, key: Addr) -> impl Iterator<Item = Held> + '_ {
        self.pools.get(&key).into_iter().flat_map(Pool::held)
    }

    /// Each value that a pool holds, after the pool's address.
    pub fn values(&self) -> impl Iterator<Item = (Addr, Held)> + '_ {
        self.pools.iter().flat_map(|(&key, pool)| pool.held().map(move |held| (key, held)))
    }

    fn take(&mut self, key: Addr) -> Option<Value> {
        let pool = self.pools.get_mut(&key)?;
        let shared = || pool.chain.iter_mut().rev().find_map(|ring| ring.values.pop());
        if let Some(value) = pool.private.take().or_else(shared) {
            return Some(value);
        }
        (!pool.victims.is_empty()).then(|| pool.victims.remove(0).value)
    }
}

impl Machine {
    /// First use since a collection: makes the shards and adds the pool to the list.
    fn pin(&mut self, key: Addr) -> Done {
        if self.state.native.pools.pools.get(&key).is_some_and(|p| p.shards != 0) {
            return Ok(());
        }
        let layout = self.prog.pointer_layout;
        let (len, cap) = self.state.native.pools.all;
        if len == cap {
            let cap = (cap * 2).max(1);
            self.state.native.pools.list = self.alloc(cap * 8, layout)?;
            self.state.native.pools.all.1 = cap;
        }
        self.state.native.pools.all.0 = len + 1;
        let procs = self.state.native.pools.procs.unwrap_or(PROCS).clamp(1, 1024);
        let shards = self.alloc(128 * procs, layout)?;
        self.state.native.pools.pools.entry(key).or_default().shards = shards;
        Ok(())
    }

    fn pool_take(&mut self, key: Addr) -> Result<Option<Value>, Trap> {
        self.pin(key)?;
        Ok(self.state.native.pools.take(key))
    }

    fn pool_put(&mut self, key: Addr, value: Value) -> Done {
        self.pin(key)?;
        let layout = self.prog.pointer_layout;
        let pool = self.state.native.pools.pools.entry(key).or_default();
        if pool.private.is_none() {
            pool.private = Some(value);
            return Ok(());
        }
        if pool.chain.last().is_none_or(|ring| ring.values.len() == ring.capacity) {
            let capacity = pool.chain.last().map_or(8, |ring| 2 * ring.capacity);
            let link = self.alloc(48, layout)?;
            let array = self.alloc(16 * capacity as u64, layout)?;
            let pool = self.state.native.pools.pools.entry(key).or_default();
            pool.chain.push(Ring { link, array, capacity, values: Vec::new() });
        }
        let pool = self.state.native.pools.pools.entry(key).or_default();
        if let Some(ring) = pool.chain.last_mut() {
            ring.values.push(value);
        }
        Ok(())
    }
}

fn put(m: &mut Machine, a: Args) -> Done {
    let (p, value) = (m.arg(a, 0), [m.arg(a, 1), m.arg(a, 2)]);
    if p == 0 {
        return Err(Trap::Fault(0));
    }
    m.mem.load64(p)?;
    if value[0] == 0 {
        return Ok(());
    }
    m.pool_put(p, value)
}

fn get(m: &mut Machine, a: Args) -> Done {
    let p = m.arg(a, 0);
    if p == 0 {
        return Err(Trap::Fault(0));
    }
    if m.memo(0).is_none()
        && let Some(value) = m.pool_take(p)?
    {
        m.ret(a, 0, value[0]);
        m.ret(a, 1, value[1]);
        return Ok(());
    }
    let offset = m
        .prog
        .types
        .iter()
        .find(|t| &*t.link == "sync.Pool")
        .and_then(|t| t.fields.iter().find(|f| &*f.name == "New").map(|f| f.offset))
        .unwrap_or(32);
    let new = m.mem.load64(p + offset)?;
    let value = if new == 0 { vec![0, 0] } else { m.callback(0, new, Vec::new(), 2)? };
    m.ret(a, 0, value[0]);
    m.ret(a, 1, value[1]);
    Ok(())
}
