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
    private: Option<[u64; 2]>,
    shared: Vec<[u64; 2]>,
    /// Capacity of the chain's newest ring, and the chain's objects.
    ring: usize,
    chain: Vec<Addr>,
    /// In the order in which they are taken: the private one, then the oldest first.
    victims: Vec<[u64; 2]>,
    /// Shards and chain of the victims.
    victim_shards: Addr,
    victim_chain: Vec<Addr>,
}

impl Pool {
    fn values(&self) -> impl Iterator<Item = Addr> + '_ {
        self.private.iter().chain(&self.shared).chain(&self.victims).map(|value| value[1])
    }
}

impl Pools {
    /// A collection starts: drops the victims; all other values become victims.
    pub fn clean(&mut self) {
        // A pool unused since the last collection is forgotten.
        self.pools.retain(|_, pool| pool.shards != 0);
        for pool in self.pools.values_mut() {
            pool.victims = pool.private.take().into_iter().chain(pool.shared.drain(..)).collect();
            pool.victim_shards = std::mem::take(&mut pool.shards);
            pool.victim_chain = std::mem::take(&mut pool.chain);
            pool.ring = 0;
        }
        self.all = (0, 0);
        self.old_list = std::mem::take(&mut self.list);
    }

    pub fn roots(&self) -> impl Iterator<Item = Addr> + '_ {
        let pools = self.pools.iter().flat_map(|(&key, pool)| {
            let chains = pool.chain.iter().chain(&pool.victim_chain).copied();
            pool.values().chain(chains).chain([key, pool.shards, pool.victim_shards])
        });
        pools.chain([self.list, self.old_list])
    }

    /// How many values the pool at `key` holds, and how many more that the next collection drops.
    pub fn held(&self, key: Addr) -> (u32, u32) {
        self.pools.get(&key).map_or((0, 0), |pool| {
            let fresh = pool.shared.len() + usize::from(pool.private.is_some());
            (fresh as u32, pool.victims.len() as u32)
        })
    }

    /// Each value that a pool holds, after the pool's address.
    pub fn values(&self) -> impl Iterator<Item = (Addr, Addr)> + '_ {
        self.pools.iter().flat_map(|(&key, pool)| pool.values().map(move |value| (key, value)))
    }

    /// Values that the next collection drops.
    pub fn victims(&self) -> impl Iterator<Item = Addr> + '_ {
        self.pools.values().flat_map(|pool| pool.victims.iter().map(|value| value[1]))
    }

    fn take(&mut self, key: Addr) -> Option<[u64; 2]> {
        let pool = self.pools.get_mut(&key)?;
        if let Some(value) = pool.private.take().or_else(|| pool.shared.pop()) {
            return Some(value);
        }
        (!pool.victims.is_empty()).then(|| pool.victims.remove(0))
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

    fn pool_take(&mut self, key: Addr) -> Result<Option<[u64; 2]>, Trap> {
        self.pin(key)?;
        Ok(self.state.native.pools.take(key))
    }

    fn pool_put(&mut self, key: Addr, value: [u64; 2]) -> Done {
        self.pin(key)?;
        let layout = self.prog.pointer_layout;
        let pool = self.state.native.pools.pools.entry(key).or_default();
        if pool.private.is_none() {
            pool.private = Some(value);
            return Ok(());
        }
        pool.shared.push(value);
        if pool.shared.len() > pool.ring {
            // Add a ring of twice the size to the chain.
            let ring = (pool.ring * 2).max(8);
            pool.ring = ring;
            let link = self.alloc(48, layout)?;
            let values = self.alloc(16 * ring as u64, layout)?;
            let pool = self.state.native.pools.pools.entry(key).or_default();
            pool.chain.extend([link, values]);
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
