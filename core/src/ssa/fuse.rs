//! Blocks that become one, and branches that only choose a value.
//! Rules: cmd/compile/internal/ssa/{fuse,shortcircuit,branchelim}.go, go1.27.

use super::cfg;
use super::value::*;
use crate::index::{HashMap, HashSet};

/// Blocks between a branch and where its ways meet.
const MAX_FLOW: usize = 5;
/// Values that are computed on both ways to save a branch.
const MAX_CHEAP: usize = 2;

/// A block with one successor that has no other predecessor swallows it; empty branches go.
pub fn plain(f: &mut Func) {
    loop {
        let mut merged = false;
        for b in f.block_ids() {
            let mut b = b;
            while let (Kind::Plain, [edge]) = (f.blocks[b].kind, &f.blocks[b].succs[..]) {
                let next = edge.b;
                if next == b || f.blocks[next].preds.len() != 1 || next == f.entry || f.blocks[b].dead {
                    break;
                }
                merge(f, b, next);
                b = next;
                merged = true;
            }
        }
        if merged {
            cfg::resolve_copies(f);
        }
        let mut emptied = false;
        for b in f.block_ids() {
            emptied |= empty_branch(f, b);
        }
        if emptied {
            cfg::deadcode(f);
        }
        if !merged && !emptied {
            break;
        }
    }
}

/// The second of two blocks swallows the first: what is told later is told in the order of blocks.
fn merge(f: &mut Func, b: BlockId, next: BlockId) {
    let first = std::mem::take(&mut f.blocks[b]);
    f.blocks[b].dead = true;
    for &v in &first.values {
        f.values[v].block = next;
    }
    for v in f.blocks[next].values.clone() {
        if f.op(v) == Op::Phi {
            f.values[v].op = Op::Copy;
        }
    }
    for edge in &first.preds {
        if let Some(succ) = f.blocks[edge.b].succs.get_mut(edge.i) {
            succ.b = next;
        }
    }
    let block = &mut f.blocks[next];
    let behind = std::mem::replace(&mut block.values, first.values);
    block.values.extend(behind);
    block.preds = first.preds;
    if f.entry == b {
        f.entry = next;
    }
}

/// `if c {}`: both ways lead to the same place at once.
fn empty_branch(f: &mut Func, b: BlockId) -> bool {
    if f.blocks[b].dead || f.blocks[b].kind != Kind::If {
        return false;
    }
    let [s0, s1] = f.blocks[b].succs[..] else { return false };
    let through = |to: BlockId| {
        let block = &f.blocks[to];
        match (block.kind, &block.succs[..], &block.preds[..]) {
            (Kind::Plain, [edge], [_]) if block.values.is_empty() => Some(*edge),
            _ => None,
        }
    };
    let (e0, e1) = (through(s0.b), through(s1.b));
    let target = match (e0, e1) {
        _ if s0.b == s1.b => s0.b,
        (Some(x), Some(y)) if x.b == y.b => x.b,
        (Some(x), _) if x.b == s1.b => s1.b,
        (_, Some(y)) if y.b == s0.b => s0.b,
        _ => return false,
    };
    let (i, j) = (
        if s0.b == target { s0.i } else { e0.map_or(0, |e| e.i) },
        if s1.b == target { s1.i } else { e1.map_or(0, |e| e.i) },
    );
    let same = f.blocks[target].values.iter().all(|&v| f.op(v) != Op::Phi || f.arg(v, i) == f.arg(v, j));
    if !same || target == b {
        return false;
    }
    cfg::take(f, b, s0.b == target || s1.b != target);
    true
}

/// A block that only asks what its predecessors know: they lead where the answer leads.
pub fn shortcircuit(f: &mut Func) {
    known_from_branch(f);
    plain(f);
    for _ in 0..200 {
        let mut changed = false;
        // From the last one to the first: a branch on what `x || y` says is short before one on what `x` says is.
        for b in f.block_ids().into_iter().rev() {
            if circuit(f, b) {
                changed = true;
                break;
            }
        }
        if !changed {
            break;
        }
        cfg::deadcode(f);
        plain(f);
        known_from_branch(f);
    }
}

/// What flows from a branch on it is known.
fn known_from_branch(f: &mut Func) {
    for b in f.block_ids() {
        for v in f.blocks[b].values.clone() {
            if f.op(v) != Op::Phi || f.values[v].ty.class != Class::Bool {
                continue;
            }
            for (i, edge) in f.blocks[b].preds.clone().into_iter().enumerate() {
                let a = f.arg(v, i);
                if f.blocks[edge.b].kind == Kind::If
                    && f.blocks[edge.b].control == Some(a)
                    && f.boolean(a).is_none()
                {
                    let known = f.constant(Ty::BOOL, i64::from(edge.i == 0));
                    if let Some(arg) = f.values[v].args.get_mut(i) {
                        *arg = known;
                    }
                }
            }
        }
    }
}

fn circuit(f: &mut Func, b: BlockId) -> bool {
    if f.blocks[b].kind != Kind::If || f.blocks[b].preds.len() < 2 {
        return false;
    }
    let Some(mut c) = f.blocks[b].control else { return false };
    let mut negated = false;
    let mut nots = Vec::new();
    while f.op(c) == Op::Not && f.values[c].block == b {
        nots.push(c);
        c = f.arg(c, 0);
        negated = !negated;
    }
    if f.op(c) != Op::Phi || f.values[c].block != b {
        return false;
    }
    let uses: usize = f
        .values
        .iter()
        .filter(|value| value.op != Op::Invalid)
        .map(|value| value.args.iter().filter(|&&a| a == c).count())
        .sum();
    if uses + usize::from(nots.is_empty()) != 1 {
        return false;
    }
    let others: Vec<ValueId> =
        f.blocks[b].values.iter().copied().filter(|v| *v != c && !nots.contains(v)).collect();
    if others.iter().any(|&v| f.op(v) != Op::Phi) || !others.is_empty() && f.blocks[b].preds.len() != 2 {
        return false;
    }
    let is_phi = |v: &ValueId| *v == c || others.contains(v);
    if others.iter().chain([&c]).any(|&v| f.values[v].args.iter().any(|a| *a != v && is_phi(a))) {
        return false;
    }
    let Some(i) = (0..f.values[c].args.len()).find(|&i| f.boolean(f.arg(c, i)).is_some()) else {
        return false;
    };
    let yes = f.boolean(f.arg(c, i)) == Some(true);
    let way = usize::from(yes == negated);
    let (Some(&pred), Some(&to), Some(&other)) =
        (f.blocks[b].preds.get(i), f.blocks[b].succs.get(way), f.blocks[b].succs.get(1 - way))
    else {
        return false;
    };
    if to.b == b || pred.b == b || !others.is_empty() && !has_plan(f, b, to.b, other.b) {
        return false;
    }
    redirect(f, b, c, &others, i, (pred, to));
    true
}

/// Shapes in which what flows together in `b` can do so behind it.
fn has_plan(f: &Func, b: BlockId, t: BlockId, u: BlockId) -> bool {
    let (bt, bu) = (&f.blocks[t], &f.blocks[u]);
    if f.blocks[b].preds.iter().any(|edge| edge.b == t || edge.b == u) {
        return false;
    }
    let (tp, up) = (bt.preds.len(), bu.preds.len());
    let next = match bt.succs[..] {
        [edge] => Some(edge.b),
        _ => None,
    };
    if tp == 1
        && up == 1
        && let Some(m) = next
        && f.blocks[m].preds.len() == 2
        && flows_to(f, u, m)
    {
        return true;
    }
    tp == 2 && up == 1 && flows_to(f, u, t)
        || up == 2 && tp == 1 && next == Some(u)
        || tp == 1 && up == 1 && (bt.succs.is_empty() || bu.succs.is_empty())
}

/// The ways from `u` lead to `m` or end, through few blocks that nothing else leads to.
fn flows_to(f: &Func, u: BlockId, m: BlockId) -> bool {
    let mut seen = vec![u];
    let mut at = 0;
    let mut reached = false;
    while let Some(&b) = seen.get(at) {
        at += 1;
        for edge in &f.blocks[b].succs {
            reached |= edge.b == m;
            if edge.b != m && !seen.contains(&edge.b) {
                if seen.len() > MAX_FLOW {
                    return false;
                }
                seen.push(edge.b);
            }
        }
    }
    let closed = |b: &BlockId| *b == u || f.blocks[*b].preds.iter().all(|pred| seen.contains(&pred.b));
    // No loop among them.
    let forward = seen.iter().all(|&b| f.blocks[b].succs.iter().all(|edge| edge.b != u));
    reached && forward && seen.iter().all(closed)
}

/// The `i`th predecessor of `b` leads to where `b` leads from there. What flows together in `b` does so behind it.
fn redirect(f: &mut Func, b: BlockId, c: ValueId, others: &[ValueId], i: usize, (pred, to): (Edge, Edge)) {
    let from_pred: Vec<ValueId> = others.iter().map(|&phi| f.arg(phi, i)).collect();
    let index = f.blocks[to.b].preds.len();
    f.blocks[to.b].preds.push(pred);
    for v in f.blocks[to.b].values.clone() {
        if f.op(v) == Op::Phi {
            let a = f.arg(v, to.i);
            let known = others.iter().zip(&from_pred).find(|(phi, _)| **phi == a).map(|(_, &from)| from);
            f.values[v].args.push(known.unwrap_or(a));
        }
    }
    if let Some(edge) = f.blocks[pred.b].succs.get_mut(pred.i) {
        *edge = Edge { b: to.b, i: index };
    }
    f.blocks[b].preds.swap_remove(i);
    for &phi in others.iter().chain([&c]) {
        f.values[phi].args.swap_remove(i);
        if f.values[phi].args.len() == 1 {
            f.values[phi].op = Op::Copy;
        }
    }
    if let Some(&moved) = f.blocks[b].preds.get(i)
        && let Some(back) = f.blocks[moved.b].succs.get_mut(moved.i)
    {
        back.i = i;
    }
    for (&phi, &from) in others.iter().zip(&from_pred) {
        Repair { b, to: to.b, index, phi, from, known: HashMap::default() }.run(f);
    }
}

/// A value that came together in `b` comes together in `to`, too: its uses behind get what flows there.
struct Repair {
    b: BlockId,
    to: BlockId,
    /// The edge that is new.
    index: usize,
    phi: ValueId,
    from: ValueId,
    known: HashMap<BlockId, ValueId>,
}

impl Repair {
    fn run(&mut self, f: &mut Func) {
        let mut uses: Vec<(ValueId, usize, BlockId)> = Vec::new();
        let mut controls: Vec<BlockId> = Vec::new();
        for (at, block) in f.live_blocks() {
            for &v in &block.values {
                for (k, &a) in f.values[v].args.iter().enumerate() {
                    if a != self.phi || v == a {
                        continue;
                    }
                    if f.op(v) != Op::Phi {
                        uses.push((v, k, at));
                    } else if let Some(edge) = block.preds.get(k) {
                        uses.push((v, k, edge.b));
                    }
                }
            }
            if block.control == Some(self.phi) {
                controls.push(at);
            }
        }
        for (v, k, at) in uses {
            let value = self.at(f, at, 0);
            if let Some(arg) = f.values[v].args.get_mut(k) {
                *arg = value;
            }
        }
        for at in controls {
            let value = self.at(f, at, 0);
            f.blocks[at].control = Some(value);
        }
    }

    /// What the value is at the end of a block.
    fn at(&mut self, f: &mut Func, block: BlockId, depth: u32) -> ValueId {
        if block == self.b || depth > 500 {
            return self.phi;
        }
        if let Some(&v) = self.known.get(&block) {
            return v;
        }
        let preds: Vec<BlockId> = f.blocks[block].preds.iter().map(|edge| edge.b).collect();
        match preds[..] {
            [] => return self.phi,
            [pred] => {
                let v = self.at(f, pred, depth + 1);
                self.known.insert(block, v);
                return v;
            }
            _ => {}
        }
        let ty = f.values[self.phi].ty;
        let pos = f.values[self.phi].pos;
        let made = f.add(block, Op::Phi, ty, &[], pos);
        self.known.insert(block, made);
        let mut args = Vec::new();
        for (i, &pred) in preds.iter().enumerate() {
            let new = block == self.to && i == self.index;
            args.push(if new { self.from } else { self.at(f, pred, depth + 1) });
        }
        f.values[made].args = args;
        made
    }
}

/// `if c { x = y }` becomes a choice of a value, if that is cheap.
pub fn branches(f: &mut Func) {
    let addresses = load_addresses(f);
    for _ in 0..20 {
        let mut changed = false;
        for b in f.block_ids() {
            changed |= choose(f, b, &addresses);
        }
        if !changed {
            break;
        }
        cfg::deadcode(f);
        plain(f);
    }
}

/// What the addresses that are read are computed of: a choice there would make the load wait for the condition.
fn load_addresses(f: &Func) -> HashSet<ValueId> {
    let mut found: HashSet<ValueId> = HashSet::default();
    let mut work: Vec<ValueId> = Vec::new();
    for (_, block) in f.live_blocks() {
        for &v in &block.values {
            match f.op(v) {
                Op::Load => work.push(f.arg(v, 0)),
                Op::Move => work.push(f.arg(v, 1)),
                _ => {}
            }
        }
    }
    while let Some(v) = work.pop() {
        if found.insert(v) {
            let made = f.arg(v, 0);
            match (f.op(v), f.op(made)) {
                (Op::ITab, Op::IMake) | (Op::SlicePtr, Op::SliceMake) | (Op::StringPtr, Op::StringMake) => {
                    work.push(f.arg(made, 0))
                }
                (Op::IData, Op::IMake) | (Op::SliceLen, Op::SliceMake) | (Op::StringLen, Op::StringMake) => {
                    work.push(f.arg(made, 1))
                }
                (Op::SliceCap, Op::SliceMake) => work.push(f.arg(made, 2)),
                _ => {
                    let is_part = |a: &ValueId| matches!(f.values[*a].ty.class, Class::Int | Class::Ptr);
                    work.extend(f.values[v].args.iter().copied().filter(is_part));
                }
            }
        }
    }
    found
}

fn is_cheap(f: &Func, b: BlockId) -> bool {
    let values = &f.blocks[b].values;
    values.len() <= MAX_CHEAP
        && values.iter().all(|&v| {
            !matches!(
                f.op(v),
                Op::Load
                    | Op::Phi
                    | Op::Div
                    | Op::DivU
                    | Op::Mod
                    | Op::ModU
                    | Op::NilCheck
                    | Op::Opaque
                    | Op::Convert
                    | Op::SelectN
                    | Op::Call
            ) && !f.is_mem(v)
        })
}

fn choose(f: &mut Func, b: BlockId, addresses: &HashSet<ValueId>) -> bool {
    if f.blocks[b].dead || f.blocks[b].kind != Kind::If {
        return false;
    }
    let Some(c) = f.blocks[b].control else { return false };
    let [s0, s1] = f.blocks[b].succs[..] else { return false };
    let simple = |to: BlockId| {
        let block = &f.blocks[to];
        match (block.kind, &block.succs[..], &block.preds[..]) {
            (Kind::Plain, [edge], [_]) if is_cheap(f, to) => Some(*edge),
            _ => None,
        }
    };
    let (e0, e1) = (simple(s0.b), simple(s1.b));
    let (target, i, j, inner) = match (e0, e1) {
        (Some(x), _) if x.b == s1.b => (s1.b, x.i, s1.i, vec![s0.b]),
        (_, Some(y)) if y.b == s0.b => (s0.b, s0.i, y.i, vec![s1.b]),
        (Some(x), Some(y)) if x.b == y.b => (x.b, x.i, y.i, vec![s0.b, s1.b]),
        _ => return false,
    };
    if f.blocks[target].preds.len() != 2 || target == b {
        return false;
    }
    let phis: Vec<ValueId> =
        f.blocks[target].values.iter().copied().filter(|&v| f.op(v) == Op::Phi).collect();
    let ok = phis
        .iter()
        .all(|&v| matches!(f.values[v].ty.class, Class::Int | Class::Ptr) && f.values[v].ty.size > 1)
        && !phis.iter().any(|v| addresses.contains(v));
    if !ok
        || phis.is_empty()
        || phis.len() > 2
        || f.values[c].args.iter().any(|&a| f.values[a].ty.class == Class::Float)
    {
        return false;
    }
    // A loop's counter is left alone, and so is what cannot be computed ahead.
    for inner in inner {
        for v in std::mem::take(&mut f.blocks[inner].values) {
            f.values[v].block = b;
            f.blocks[b].values.push(v);
        }
    }
    for v in phis {
        let (x, y) = (f.arg(v, i), f.arg(v, j));
        f.reset(v, Op::CondSelect, &[x, y, c], 0);
    }
    // The branch leads on without a choice.
    cfg::take(f, b, s0.b == target);
    cfg::deadcode(f);
    true
}
