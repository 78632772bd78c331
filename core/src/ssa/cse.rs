//! Values that are computed twice.
//! Rules: cmd/compile/internal/ssa/cse.go, go1.27.

use super::cfg;
use super::dom::Dom;
use super::memory::apart;
use super::value::*;
use crate::index::HashMap;

type Key = (Op, Ty, i64, Sym, Vec<ValueId>, Option<BlockId>);

/// Rounds at most.
const MAX_ROUNDS: u32 = 8;
/// Stores that a load looks behind.
const MAX_HOPS: u32 = 100;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    Early,
    /// Instructions are chosen: they read memory as it is.
    Lowered,
}

pub fn run(f: &mut Func, stage: Stage) {
    let dom = Dom::of(f);
    let compared = if stage == Stage::Lowered { compared_loads(f) } else { HashMap::default() };
    for _ in 0..MAX_ROUNDS {
        let mut changed = false;
        let mut checks: HashMap<ValueId, ValueId> = HashMap::default();
        let mut known: HashMap<Key, Vec<ValueId>> = HashMap::default();
        for &b in dom.postorder.iter().rev() {
            for v in f.blocks[b].values.clone() {
                for i in 0..f.values[v].args.len() {
                    let s = cfg::source(f, f.arg(v, i));
                    if let Some(arg) = f.values[v].args.get_mut(i) {
                        *arg = s;
                    }
                }
                let Some(mut key) = key(f, v, stage) else { continue };
                // What is compared in memory is the same where it is compared with the same.
                if let Some(&(by, i)) = compared.get(&v) {
                    key.2 = 1;
                    key.4.push(f.arg(by, i));
                }
                let list = known.entry(key).or_default();
                match list.iter().find(|&&w| dom.dominates(f.values[w].block, b)) {
                    // A check that nobody uses stays: which of them goes is decided by their places.
                    Some(&w) if w != v && f.op(v) == Op::NilCheck => {
                        checks.insert(v, w);
                    }
                    Some(&w) if w != v => {
                        f.copy_of(v, w);
                        changed = true;
                    }
                    Some(_) => {}
                    None => list.push(v),
                }
            }
        }
        if !checks.is_empty() {
            for v in f.values.ids().collect::<Vec<_>>() {
                for arg in &mut f.values[v].args {
                    if let Some(&w) = checks.get(arg) {
                        *arg = w;
                        changed = true;
                    }
                }
            }
        }
        cfg::resolve_copies(f);
        if !changed {
            break;
        }
    }
}

fn key(f: &Func, v: ValueId, stage: Stage) -> Option<Key> {
    let value = &f.values[v];
    match value.op {
        Op::Invalid | Op::Opaque | Op::Copy | Op::Fwd | Op::InitMem | Op::Arg | Op::PanicBounds => {
            return None;
        }
        _ if value.ty.class == Class::Mem => return None,
        _ => {}
    }
    let mut args = value.args.clone();
    match value.op {
        Op::LocalAddr => args.clear(),
        Op::Load | Op::NilCheck if stage == Stage::Early => {
            if let [ptr, memory] = args[..] {
                let read = if value.op == Op::Load { value.ty } else { Ty::VOID };
                args = vec![ptr, effective(f, memory, ptr, read)];
            }
        }
        Op::Add | Op::Mul | Op::And | Op::Or | Op::Xor | Op::Eq | Op::Neq | Op::EqPtr | Op::NeqPtr => {
            args.sort()
        }
        _ => {}
    }
    let block = (value.op == Op::Phi).then_some(value.block);
    let ty = Ty { id: None, ..value.ty };
    Some((value.op, ty, value.aux, value.sym, args, block))
}

/// Loads that become part of the instruction that compares them, with the comparison and the place of its other operand.
/// Of two loads it is the later one of the text.
fn compared_loads(f: &Func) -> HashMap<ValueId, (ValueId, usize)> {
    let counts = f.uses();
    let mut compared = HashMap::default();
    for (b, block) in f.live_blocks() {
        for &v in &block.values {
            let value = &f.values[v];
            let is_comparison = matches!(
                value.op,
                Op::Eq | Op::Neq | Op::Less | Op::Leq | Op::LessU | Op::LeqU | Op::EqPtr | Op::NeqPtr
            );
            let [x, y] = value.args[..] else { continue };
            if !is_comparison {
                continue;
            }
            let is_constant = |a: ValueId| matches!(f.op(a), Op::Const | Op::ConstNil);
            let merges = |a: ValueId, other: ValueId| {
                f.op(a) == Op::Load && counts[a] == 1 && (f.values[a].block == b || is_constant(other))
            };
            let order = |a: ValueId| (f.values[a].pos.inl, f.values[a].pos.pos, a);
            let taken = match (merges(x, y), merges(y, x)) {
                (true, true) => usize::from(order(y) > order(x)),
                (true, false) => 0,
                (false, true) => 1,
                (false, false) => continue,
            };
            compared.insert(f.arg(v, taken), (v, 1 - taken));
        }
    }
    compared
}

/// The memory before stores to elsewhere.
fn effective(f: &Func, mut memory: ValueId, ptr: ValueId, read: Ty) -> ValueId {
    for _ in 0..MAX_HOPS {
        let skipped = match f.op(memory) {
            Op::VarDef => true,
            Op::Store | Op::Zero => apart(f, memory, ptr, read),
            _ => false,
        };
        match f.memory_arg(memory).filter(|_| skipped) {
            Some(before) => memory = before,
            None => break,
        }
    }
    memory
}
