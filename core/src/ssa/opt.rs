//! Applies the rules until nothing changes.
//! Rules: cmd/compile/internal/ssa/rewrite.go `applyRewrite`, go1.27.

use super::value::*;
use super::{cfg, rewrite};

/// Rounds at most.
const MAX_ROUNDS: u32 = 40;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    Early,
    Middle,
    /// Strings, slices and interfaces are taken apart.
    Late,
}

pub fn run(f: &mut Func, stage: Stage) {
    for _ in 0..MAX_ROUNDS {
        let mut changed = false;
        f.counts = f.uses();
        for b in f.block_ids() {
            let mut i = 0;
            while let Some(&v) = f.blocks[b].values.get(i) {
                i += 1;
                for k in 0..f.values[v].args.len() {
                    let a = f.arg(v, k);
                    let s = cfg::source(f, a);
                    if s != a
                        && let Some(arg) = f.values[v].args.get_mut(k)
                    {
                        *arg = s;
                        changed = true;
                    }
                }
                for _ in 0..8 {
                    if f.op(v) == Op::Invalid || !rewrite::value(f, v, stage) {
                        break;
                    }
                    changed = true;
                }
            }
            changed |= control(f, b);
        }
        if !changed || f.values.len() > 4 * super::MAX_VALUES {
            break;
        }
    }
    cfg::resolve_copies(f);
}

/// A branch on `!c` is one on `c` the other way round. One on a constant stays until what is dead is removed: the values
/// that meet behind it are still two.
fn control(f: &mut Func, b: BlockId) -> bool {
    if f.blocks[b].kind != Kind::If {
        return false;
    }
    let Some(c) = f.blocks[b].control else { return false };
    let source = cfg::source(f, c);
    if source != c {
        f.blocks[b].control = Some(source);
        return true;
    }
    if f.op(c) == Op::Not {
        f.blocks[b].control = Some(f.arg(c, 0));
        swap(f, b);
        return true;
    }
    false
}

pub fn swap(f: &mut Func, b: BlockId) {
    f.blocks[b].succs.swap(0, 1);
    for i in 0..2 {
        if let Some(&edge) = f.blocks[b].succs.get(i)
            && let Some(back) = f.blocks[edge.b].preds.get_mut(edge.i)
        {
            back.i = i;
        }
    }
}
