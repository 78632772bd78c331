//! Edges, copies and what nothing needs.
//! Rules: cmd/compile/internal/ssa/{block,copyelim,deadcode,phielim}.go, go1.27.

use super::value::*;
use crate::index::IndexVec;

/// Uses of copies become uses of what is copied; phis of one value become that value.
pub fn resolve_copies(f: &mut Func) {
    loop {
        let mut changed = false;
        for v in f.values.ids().collect::<Vec<_>>() {
            if f.op(v) == Op::Phi {
                let mut only = None;
                let mut several = false;
                for &a in &f.values[v].args {
                    let a = source(f, a);
                    if a == v || Some(a) == only {
                        continue;
                    }
                    several |= only.is_some();
                    only = Some(a);
                }
                if let (Some(only), false) = (only, several) {
                    f.copy_of(v, only);
                    changed = true;
                }
            }
        }
        if !changed {
            break;
        }
    }
    for v in f.values.ids().collect::<Vec<_>>() {
        if f.op(v) == Op::Invalid {
            continue;
        }
        for i in 0..f.values[v].args.len() {
            let a = f.arg(v, i);
            let s = source(f, a);
            if let Some(arg) = f.values[v].args.get_mut(i) {
                *arg = s;
            }
        }
    }
    for b in f.block_ids() {
        if let Some(c) = f.blocks[b].control {
            f.blocks[b].control = Some(source(f, c));
        }
    }
}

/// What a chain of copies begins with.
pub fn source(f: &Func, mut v: ValueId) -> ValueId {
    for _ in 0..10_000 {
        if f.op(v) != Op::Copy {
            break;
        }
        let next = f.arg(v, 0);
        if next == v {
            break;
        }
        v = next;
    }
    v
}

/// Removes the edge to the `i`th successor.
pub fn remove_edge(f: &mut Func, from: BlockId, i: usize) {
    let Some(&edge) = f.blocks[from].succs.get(i) else { return };
    f.blocks[from].succs.swap_remove(i);
    if let Some(&moved) = f.blocks[from].succs.get(i)
        && let Some(back) = f.blocks[moved.b].preds.get_mut(moved.i)
    {
        back.i = i;
    }
    remove_pred(f, edge.b, edge.i);
}

fn remove_pred(f: &mut Func, b: BlockId, i: usize) {
    if i >= f.blocks[b].preds.len() {
        return;
    }
    f.blocks[b].preds.swap_remove(i);
    if let Some(&moved) = f.blocks[b].preds.get(i)
        && let Some(back) = f.blocks[moved.b].succs.get_mut(moved.i)
    {
        back.i = i;
    }
    for v in f.blocks[b].values.clone() {
        let value = &mut f.values[v];
        if value.op == Op::Phi && i < value.args.len() {
            value.args.swap_remove(i);
            if value.args.len() == 1 {
                value.op = Op::Copy;
            }
        }
    }
}

/// A branch that is always taken the same way.
pub fn take(f: &mut Func, b: BlockId, yes: bool) {
    if f.blocks[b].kind != Kind::If {
        return;
    }
    remove_edge(f, b, usize::from(yes));
    f.blocks[b].kind = Kind::Plain;
    f.blocks[b].control = None;
}

/// Removes blocks that are not reached and values that are not used.
pub fn deadcode(f: &mut Func) {
    for b in f.block_ids() {
        if f.blocks[b].kind == Kind::If
            && let Some(c) = f.blocks[b].control
            && let Some(yes) = f.boolean(source(f, c))
        {
            take(f, b, yes);
        }
    }
    let mut reached: IndexVec<BlockId, bool> = IndexVec::new();
    for _ in 0..f.blocks.len() {
        reached.push(false);
    }
    let mut work = vec![f.entry];
    while let Some(b) = work.pop() {
        if std::mem::replace(&mut reached[b], true) {
            continue;
        }
        work.extend(f.blocks[b].succs.iter().map(|edge| edge.b));
    }
    for b in f.blocks.ids().collect::<Vec<_>>() {
        if reached[b] || f.blocks[b].dead {
            continue;
        }
        while !f.blocks[b].succs.is_empty() {
            remove_edge(f, b, 0);
        }
        let block = &mut f.blocks[b];
        block.dead = true;
        block.control = None;
        block.values.clear();
    }
    resolve_copies(f);
    let mut live: IndexVec<ValueId, bool> = IndexVec::new();
    for _ in 0..f.values.len() {
        live.push(false);
    }
    let mut work = Vec::new();
    for (_, block) in f.live_blocks() {
        work.extend(block.control);
        for &v in &block.values {
            if super::memequal::is_no_call(f, v) {
                continue;
            }
            // Calls and checks act even if nobody looks at what they yield.
            if matches!(f.op(v), Op::Call | Op::NilCheck | Op::PanicBounds) {
                work.push(v);
            }
        }
    }
    while let Some(v) = work.pop() {
        if std::mem::replace(&mut live[v], true) {
            continue;
        }
        work.extend(f.values[v].args.iter().copied());
    }
    for b in f.block_ids() {
        let mut values = std::mem::take(&mut f.blocks[b].values);
        values.retain(|&v| live[v] && f.op(v) != Op::Invalid);
        f.blocks[b].values = values;
    }
    for v in f.values.ids().collect::<Vec<_>>() {
        if !live[v] {
            f.reset(v, Op::Invalid, &[], 0);
        }
    }
}

/// The only predecessor.
pub fn unique_pred(f: &Func, b: BlockId) -> Option<BlockId> {
    match f.blocks[b].preds[..] {
        [edge] => Some(edge.b),
        _ => None,
    }
}
