//! `sync.Pool` as one P sees it: a private value, a chain of further ones, and the victims of the last collection.
//! fmt's pool of printers is one of them; its printers carry their buffers from call to call.
//! In: Put, Get, formatting calls. Out: the objects that the real library allocates for them, no more and no fewer.
//! Rules: sync/pool.go, sync/poolqueue.go, fmt/print.go `newPrinter`, `free`, go1.27.

use super::{Args, NativeFn};
use crate::bytecode::LayoutId;
use crate::vm::Machine;
use crate::vm::memory::Addr;
use crate::vm::trap::{Done, Trap};
use std::collections::BTreeMap;

pub const TABLE: &[(&str, NativeFn)] = &[("sync.(*Pool).Put", put), ("sync.(*Pool).Get", get)];

/// Ps of the imitated machine, as far as memory goes: a pool has a 128-byte shard for each.
pub const PROCS: u64 = 2;
/// The key of fmt's pool.
const PRINTERS: Addr = 0;
/// Printers with larger buffers give them up.
const MAX_BUFFER: u64 = 64 << 10;

/// Words of a printer: its buffer (pointer, length, capacity), and the capacity and place of its list of `%w` operands.
const P_BUF: u64 = 0;
const P_CAP: u64 = 16;
const P_WRAPPED: u64 = 24;
const P_WRAPPED_LIST: u64 = 64;
const PRINTER: u64 = 168;

#[derive(Clone, Debug, Default)]
pub struct Pools {
    pools: BTreeMap<Addr, Pool>,
    /// Length and capacity of the runtime's list of pools in use.
    all: (u64, u64),
    list: Addr,
    /// The list before the last collection.
    old_list: Addr,
    /// What the program asked for with `runtime.GOMAXPROCS`.
    pub procs: Option<u64>,
}

#[derive(Clone, Debug, Default)]
struct Pool {
    /// The shards; 0: not made since the last collection.
    shards: Addr,
    private: Option<[u64; 2]>,
    shared: Vec<[u64; 2]>,
    /// Capacity of the newest ring of the chain, and the chain's objects.
    ring: usize,
    chain: Vec<Addr>,
    victims: Vec<[u64; 2]>,
    /// The shards and the chain that the victims came from.
    victim_shards: Addr,
    victim_chain: Vec<Addr>,
}

impl Pools {
    /// A collection begins: what the last one spared goes, the rest is spared once.
    pub fn clean(&mut self) {
        // A pool that was not used since is forgotten.
        self.pools.retain(|_, pool| pool.shards != 0);
        for pool in self.pools.values_mut() {
            pool.victims = pool.private.take().into_iter().chain(pool.shared.drain(..).rev()).collect();
            pool.victim_shards = std::mem::take(&mut pool.shards);
            pool.victim_chain = std::mem::take(&mut pool.chain);
            pool.ring = 0;
        }
        self.all = (0, 0);
        self.old_list = std::mem::take(&mut self.list);
    }

    pub fn roots(&self) -> impl Iterator<Item = Addr> + '_ {
        let pools = self.pools.iter().flat_map(|(&key, pool)| {
            let values = pool.private.iter().chain(&pool.shared).chain(&pool.victims).map(|v| v[1]);
            let chains = pool.chain.iter().chain(&pool.victim_chain).copied();
            values.chain(chains).chain([key, pool.shards, pool.victim_shards])
        });
        pools.chain([self.list, self.old_list])
    }

    fn peek(&self, key: Addr) -> Option<[u64; 2]> {
        let pool = self.pools.get(&key)?;
        pool.private.or(pool.shared.last().copied()).or(pool.victims.first().copied())
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
    /// First use since a collection: the shards and a place in the list of pools.
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
            // A further ring joins the chain, of twice the size.
            let ring = (pool.ring * 2).max(8);
            pool.ring = ring;
            let link = self.alloc(48, layout)?;
            let values = self.alloc(16 * ring as u64, layout)?;
            let pool = self.state.native.pools.pools.entry(key).or_default();
            pool.chain.extend([link, values]);
        }
        Ok(())
    }

    // ---- printers

    /// Capacity of the buffer, and of the `%w` list, of the printer that the running native has or would get.
    pub(super) fn printer_capacity(&mut self) -> Result<(u64, u64), Trap> {
        let held = self.native_call().map_or(0, |call| call.printer);
        let printer =
            if held != 0 { held } else { self.state.native.pools.peek(PRINTERS).map_or(0, |value| value[1]) };
        if printer == 0 {
            return Ok((0, 0));
        }
        Ok((self.mem.load64(printer + P_CAP)?, self.mem.load64(printer + P_WRAPPED)?))
    }

    /// The running native is about to call back: its printer is in use meanwhile.
    pub(super) fn hold_printer(&mut self) -> Result<Addr, Trap> {
        let held = self.native_call().map_or(0, |call| call.printer);
        if held != 0 {
            return Ok(held);
        }
        let printer = match self.pool_take(PRINTERS)? {
            Some(value) => value[1],
            None => {
                let layout = self.prog.printer_layout;
                self.alloc(PRINTER, layout)?
            }
        };
        self.make_native_call().printer = printer;
        Ok(printer)
    }

    /// What formatting allocated, in order; the buffer's new place and capacity are the printer's.
    pub(super) fn printer_events(&mut self, printer: Addr, out: &Output) -> Done {
        for &Event { size, layout, of } in &out.events {
            let addr = self.alloc(size, layout)?;
            match of {
                Part::Buffer => self.store_pointer(printer + P_BUF, addr)?,
                Part::Wrapped => self.store_pointer(printer + P_WRAPPED_LIST, addr)?,
                Part::Nothing => {}
            }
        }
        self.mem.store64(printer + P_CAP, out.cap)?;
        self.mem.store64(printer + P_WRAPPED, out.wrapped_cap)?;
        let buf = self.mem.load64(printer + P_BUF)?;
        if !out.bytes.is_empty() {
            self.mem.write(buf, &out.bytes)?;
        }
        Ok(())
    }

    /// Formatting is over: allocates what it cost and gives the printer back.
    pub(super) fn release_printer(&mut self, out: &Output) -> Done {
        let printer = self.hold_printer()?;
        self.printer_events(printer, out)?;
        self.free_printer()
    }

    /// Gives the held printer back.
    pub(super) fn free_printer(&mut self) -> Done {
        let printer = self.make_native_call().printer;
        self.make_native_call().printer = 0;
        if self.mem.load64(printer + P_CAP)? > MAX_BUFFER {
            self.store_pointer(printer + P_BUF, 0)?;
            self.mem.store64(printer + P_CAP, 0)?;
        }
        if self.mem.load64(printer + P_WRAPPED)? > 8 {
            self.mem.store64(printer + P_WRAPPED, 0)?;
            self.store_pointer(printer + P_WRAPPED_LIST, 0)?;
        }
        self.state.native.scratch_root = printer;
        self.pool_put(PRINTERS, [0, printer])
    }

    /// The printer's buffer: where the text lies, and its capacity.
    pub(super) fn printer_buffer(&mut self) -> Result<(Addr, u64), Trap> {
        let printer = self.make_native_call().printer;
        Ok((self.mem.load64(printer + P_BUF)?, self.mem.load64(printer + P_CAP)?))
    }
}

/// Something the library allocates while it formats.
#[derive(Clone, Copy, Debug)]
struct Event {
    size: u64,
    layout: LayoutId,
    of: Part,
}

/// What of a printer an allocation becomes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    Buffer,
    Wrapped,
    Nothing,
}

/// A printer's buffer as it is written, piece by piece, with the growth that causes.
#[derive(Clone, Debug)]
pub struct Output {
    pub bytes: Vec<u8>,
    cap: u64,
    wrapped: u64,
    wrapped_cap: u64,
    layout: LayoutId,
    events: Vec<Event>,
}

/// How far an output had come.
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    bytes: usize,
    cap: u64,
    wrapped: u64,
    wrapped_cap: u64,
    events: usize,
}

impl Output {
    pub fn mark(&self) -> Mark {
        Mark {
            bytes: self.bytes.len(),
            cap: self.cap,
            wrapped: self.wrapped,
            wrapped_cap: self.wrapped_cap,
            events: self.events.len(),
        }
    }

    /// What came after is forgotten.
    pub fn back_to(&mut self, mark: Mark) {
        self.bytes.truncate(mark.bytes);
        self.events.truncate(mark.events);
        (self.cap, self.wrapped, self.wrapped_cap) = (mark.cap, mark.wrapped, mark.wrapped_cap);
    }

    pub fn new(layout: LayoutId, (cap, wrapped_cap): (u64, u64)) -> Output {
        Output { bytes: Vec::new(), cap, wrapped: 0, wrapped_cap, layout, events: Vec::new() }
    }

    pub fn push(&mut self, byte: u8) {
        self.extend_from_slice(&[byte]);
    }

    /// `append`
    pub fn extend_from_slice(&mut self, bytes: &[u8]) {
        let need = (self.bytes.len() + bytes.len()) as u64;
        if need > self.cap {
            self.cap = crate::vm::heap::Heap::round_up(crate::vm::slice::grown_cap(self.cap, need), true);
            self.events.push(Event { size: self.cap, layout: self.layout, of: Part::Buffer });
        }
        self.bytes.extend_from_slice(bytes);
    }

    /// Padding: a buffer that is too small doubles and gets what is missing.
    pub fn extend(&mut self, bytes: std::iter::RepeatN<u8>) {
        let n = bytes.len() as u64;
        if n > 0 && self.bytes.len() as u64 + n > self.cap {
            self.cap = self.cap * 2 + n;
            self.events.push(Event { size: self.cap, layout: self.layout, of: Part::Buffer });
        }
        self.bytes.extend(bytes);
    }

    /// A value is turned into an interface (or copied by reflection).
    pub fn copied(&mut self, size: u64, layout: LayoutId) {
        if size > 0 {
            self.events.push(Event { size, layout, of: Part::Nothing });
        }
    }

    /// A `%w` operand joins the printer's list.
    pub fn wrap(&mut self, word: LayoutId) {
        self.wrapped += 1;
        if self.wrapped > self.wrapped_cap {
            self.wrapped_cap = (self.wrapped_cap * 2).max(1);
            self.events.push(Event { size: self.wrapped_cap * 8, layout: word, of: Part::Wrapped });
        }
    }
}

// ---- sync.Pool

fn put(m: &mut Machine, a: Args) -> Done {
    let (p, value) = (m.arg(a, 0), [m.arg(a, 1), m.arg(a, 2)]);
    if p == PRINTERS {
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
    if p == PRINTERS {
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
