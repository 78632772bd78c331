//! Values that are computed twice.
//! Rules: cmd/compile/internal/ssa/cse.go, go1.27.

use super::cfg;
use super::dom::Dom;
use super::memory::disjoint;
use super::value::*;
use crate::index::HashMap;

type Key = (Op, Ty, i64, Sym, Vec<ValueId>, Option<BlockId>);

/// Rounds at most.
const MAX_ROUNDS: u32 = 8;
/// Stores that a load looks behind.
const MAX_HOPS: u32 = 100;

pub fn run(f: &mut Func) {
    let dom = Dom::of(f);
    for _ in 0..MAX_ROUNDS {
        let mut changed = false;
        let mut known: HashMap<Key, Vec<ValueId>> = HashMap::default();
        for &b in dom.postorder.iter().rev() {
            for v in f.blocks[b].values.clone() {
                for i in 0..f.values[v].args.len() {
                    let s = cfg::source(f, f.arg(v, i));
                    if let Some(arg) = f.values[v].args.get_mut(i) {
                        *arg = s;
                    }
                }
                let Some(key) = key(f, v) else { continue };
                let list = known.entry(key).or_default();
                match list.iter().find(|&&w| dom.dominates(f.values[w].block, b)) {
                    Some(&w) if w != v => {
                        f.copy_of(v, w);
                        changed = true;
                    }
                    Some(_) => {}
                    None => list.push(v),
                }
            }
        }
        cfg::resolve_copies(f);
        if !changed {
            break;
        }
    }
}

fn key(f: &Func, v: ValueId) -> Option<Key> {
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
        Op::Load => {
            if let [ptr, memory] = args[..] {
                args = vec![ptr, effective(f, memory, ptr, value.ty.size)];
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

/// The memory before stores to elsewhere.
fn effective(f: &Func, mut memory: ValueId, ptr: ValueId, size: i64) -> ValueId {
    for _ in 0..MAX_HOPS {
        match f.op(memory) {
            Op::Store | Op::Zero if disjoint(f, f.arg(memory, 0), f.values[memory].aux, ptr, size) => {
                match f.memory_arg(memory) {
                    Some(before) => memory = before,
                    None => break,
                }
            }
            _ => break,
        }
    }
    memory
}
