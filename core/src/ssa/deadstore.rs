//! Stores that nobody reads: to variables of the frame, and to what is written again before anyone looks.
//! Rules: cmd/compile/internal/ssa/deadstore.go `elimDeadAutosGeneric`, `dse`, `elimUnreadAutos`, go1.27.

use super::cfg;
use super::value::*;
use crate::index::{HashMap, HashSet};

/// Rounds after which gc gives up.
const MAX_ROUNDS: u32 = 4;
/// Pieces of memory that are remembered for a pointer.
const MAX_RANGES: usize = 64;

/// Bytes that one instruction clears or copies.
const CLEARED: i64 = 16;

/// Variables of the frame: what their addresses reach.
#[derive(Default)]
struct Autos {
    addr: HashMap<ValueId, Sym>,
    stores: HashMap<ValueId, Sym>,
    /// Copies into a variable that may not be needed: what they are taken from.
    moves: HashMap<Sym, HashSet<Sym>>,
    used: HashSet<Sym>,
}

impl Autos {
    fn needs(&mut self, name: Sym) -> bool {
        let mut work = vec![name];
        let mut changed = false;
        while let Some(name) = work.pop() {
            if self.used.insert(name) {
                changed = true;
                work.extend(self.moves.remove(&name).unwrap_or_default());
            }
        }
        changed
    }

    fn visit(&mut self, f: &Func, v: ValueId, uses: u32) -> bool {
        let value = &f.values[v];
        let mut args = &value.args[..];
        let goes = value.sym != Sym::None && !matches!(value.sym, Sym::Var(var) if f.outer.contains(&var));
        match value.op {
            Op::LocalAddr => return goes && self.addr.insert(v, value.sym).is_none(),
            Op::VarDef => {
                if goes {
                    self.stores.insert(v, value.sym);
                }
                return false;
            }
            Op::Store | Op::Move | Op::Zero => {
                let mut changed = false;
                if let Some((to, rest)) = args.split_first() {
                    if let Some(&name) = self.addr.get(to) {
                        changed = self.stores.insert(v, name).is_none();
                    }
                    args = rest;
                }
                return self.reach(f, v, args) || changed;
            }
            _ => {}
        }
        let acts = matches!(value.op, Op::NilCheck | Op::Call | Op::PanicBounds);
        if uses == 0 && !acts || args.is_empty() {
            return false;
        }
        if f.is_mem(v) || value.op == Op::Phi || acts || f.memory_arg(v).is_some() {
            return self.reach(f, v, args);
        }
        let mut name = None;
        let mut changed = false;
        for a in args {
            let Some(&n) = self.addr.get(a) else { continue };
            match name {
                None if !self.used.contains(&n) => name = Some(n),
                None => {}
                Some(first) if first == n => {}
                Some(_) => changed |= self.needs(n),
            }
        }
        let Some(name) = name else { return changed };
        match self.addr.get(&v) {
            None => {
                self.addr.insert(v, name);
                true
            }
            Some(&other) if other != name => self.needs(name) || changed,
            Some(_) => changed,
        }
    }

    /// The arguments reach something that may look at what they point to.
    fn reach(&mut self, f: &Func, v: ValueId, args: &[ValueId]) -> bool {
        let mut changed = false;
        for a in args {
            let Some(&n) = self.addr.get(a) else { continue };
            match self.stores.get(&v) {
                Some(&into) if f.op(v) == Op::Move && !self.used.contains(&into) => {
                    if !self.used.contains(&n) {
                        self.moves.entry(into).or_default().insert(n);
                    }
                }
                _ => changed |= self.needs(n),
            }
        }
        changed
    }
}

/// Removes what is stored to variables that nothing reads.
pub fn autos(f: &mut Func) {
    let uses = f.uses();
    let mut autos = Autos::default();
    let mut rounds = 0;
    loop {
        if rounds == MAX_ROUNDS {
            return;
        }
        rounds += 1;
        let mut changed = false;
        for (_, block) in f.live_blocks() {
            for &v in &block.values {
                changed |= autos.visit(f, v, uses.get(v).copied().unwrap_or(0));
            }
            if let Some(&name) = block.control.and_then(|c| autos.addr.get(&c)) {
                changed |= autos.needs(name);
            }
        }
        if !changed {
            break;
        }
    }
    let dead: Vec<ValueId> =
        autos.stores.iter().filter(|(_, name)| !autos.used.contains(*name)).map(|(&v, _)| v).collect();
    for v in dead {
        if let Some(memory) = f.memory_arg(v) {
            f.copy_of(v, memory);
        }
    }
    cfg::resolve_copies(f);
}

/// Bytes that are going to be written.
#[derive(Default)]
struct Ranges(Vec<(i64, i64)>);

impl Ranges {
    fn contains(&self, low: i64, high: i64) -> bool {
        self.0.iter().any(|&(from, to)| low >= from && high <= to)
    }

    fn add(&mut self, mut low: i64, mut high: i64) {
        if low < 0 || high > 0xffff || self.0.len() >= MAX_RANGES {
            return;
        }
        self.0.retain(|&(from, to)| {
            let apart = high < from || low > to;
            if !apart {
                low = low.min(from);
                high = high.max(to);
            }
            apart
        });
        self.0.push((low, high));
    }
}

/// Removes stores in a block to what a later one in it overwrites.
pub fn shadowed(f: &mut Func) {
    for b in f.block_ids() {
        in_block(f, b);
    }
    cfg::resolve_copies(f);
}

fn in_block(f: &mut Func, b: BlockId) {
    let mut read: HashSet<ValueId> = HashSet::default();
    let mut followed: HashSet<ValueId> = HashSet::default();
    let mut stores = Vec::new();
    for &v in &f.blocks[b].values {
        let op = f.op(v);
        if op == Op::Phi || op == Op::LocalAddr || op == Op::Convert {
            continue;
        }
        if f.is_mem(v) {
            stores.push(v);
        }
        let Some(memory) = f.memory_arg(v).filter(|&m| f.values[m].block == b) else { continue };
        if f.is_mem(v) {
            followed.insert(memory);
            if matches!(op, Op::Store | Op::Zero | Op::VarDef) {
                continue;
            }
        }
        read.insert(memory);
    }
    let mut at = stores.iter().copied().find(|v| !followed.contains(v));
    let mut ranges: HashMap<(Option<ValueId>, Sym), Ranges> = HashMap::default();
    for _ in 0..=stores.len() {
        let Some(v) = at else { break };
        if read.contains(&v) {
            ranges.clear();
        }
        let memory = f.memory_arg(v);
        let size = f.values[v].aux;
        if matches!(f.op(v), Op::Store | Op::Zero | Op::Move) {
            let mut p = f.arg(v, 0);
            let mut offset = 0i64;
            while f.op(p) == Op::OffPtr {
                offset = offset.wrapping_add(f.values[p].aux);
                p = f.arg(p, 0);
            }
            let key = match f.op(p) {
                Op::LocalAddr => (None, f.values[p].sym),
                _ => (Some(p), Sym::None),
            };
            let end = offset.saturating_add(size);
            let known = ranges.entry(key).or_default();
            if known.contains(offset, end) {
                if let Some(memory) = memory {
                    f.copy_of(v, memory);
                }
            } else {
                known.add(offset, end);
            }
        }
        at = memory.filter(|&m| f.values[m].block == b && f.op(v) != Op::Phi);
    }
}

/// Removes stores to variables of the frame that are only written once instructions are chosen: what other stores were
/// taken for a look at them is gone by then.
pub fn unread(f: &mut Func) {
    let uses = f.uses();
    let variable = |f: &Func, mut p: ValueId| {
        while matches!(f.op(p), Op::OffPtr | Op::Copy) {
            p = f.arg(p, 0);
        }
        let sym = f.values[p].sym;
        let stays = matches!(sym, Sym::Var(var) if f.outer.contains(&var));
        (f.op(p) == Op::LocalAddr && sym != Sym::None && !stays).then_some(sym)
    };
    let mut seen: HashSet<Sym> = HashSet::default();
    let mut stores: Vec<(ValueId, Sym)> = Vec::new();
    for (_, block) in f.live_blocks() {
        for &v in &block.values {
            let value = &f.values[v];
            let writes = match value.op {
                Op::OffPtr | Op::Copy => continue,
                Op::Load if uses.get(v) == Some(&0) => continue,
                Op::Store => true,
                // Longer pieces are cleared and copied through an address.
                Op::Zero => value.aux < CLEARED,
                Op::Move => value.aux <= CLEARED,
                _ => false,
            };
            for (i, &a) in value.args.iter().enumerate() {
                let Some(sym) = variable(f, a) else { continue };
                if writes && i == 0 {
                    stores.push((v, sym));
                } else {
                    seen.insert(sym);
                }
            }
        }
        seen.extend(block.control.and_then(|c| variable(f, c)));
    }
    for (v, sym) in stores {
        if !seen.contains(&sym)
            && let Some(memory) = f.memory_arg(v)
        {
            f.copy_of(v, memory);
        }
    }
    cfg::resolve_copies(f);
}
