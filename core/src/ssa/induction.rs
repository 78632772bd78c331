//! Variables that a loop counts with.
//! Rules: cmd/compile/internal/ssa/loopbce.go `findIndVar`, go1.27.

use super::dom::Dom;
use super::limits::Limit;
use super::value::*;

#[derive(Clone, Copy, Debug)]
pub struct Induction {
    pub ind: ValueId,
    pub next: ValueId,
    pub min: ValueId,
    pub max: ValueId,
    /// The block behind the comparison that holds.
    pub entry: BlockId,
    pub min_excluded: bool,
    pub max_included: bool,
}

/// A phi that grows by a step: its first value, the step, the next value, and where the loop comes back from.
fn parse(f: &Func, ind: ValueId) -> Option<(ValueId, ValueId, ValueId, BlockId)> {
    let value = &f.values[ind];
    let [a, b] = value.args[..] else { return None };
    if value.op != Op::Phi {
        return None;
    }
    let preds = &f.blocks[value.block].preds;
    let [p, q] = preds[..] else { return None };
    let grows = |n: ValueId| f.op(n) == Op::Add && (f.arg(n, 0) == ind || f.arg(n, 1) == ind);
    let (next, first, from) = if grows(a) {
        (a, b, p.b)
    } else if grows(b) {
        (b, a, q.b)
    } else {
        return None;
    };
    let step = if f.arg(next, 0) == ind { f.arg(next, 1) } else { f.arg(next, 0) };
    Some((first, step, next, from))
}

pub fn find(f: &mut Func, dom: &Dom) -> Vec<Induction> {
    let mut found = Vec::new();
    for b in f.block_ids() {
        if f.blocks[b].kind != Kind::If {
            continue;
        }
        let Some(c) = f.blocks[b].control else { continue };
        for i in 0..2 {
            if let Some(one) = look(f, dom, b, c, i) {
                found.push(one);
            }
        }
    }
    found
}

fn look(f: &mut Func, dom: &Dom, b: BlockId, c: ValueId, i: usize) -> Option<Induction> {
    let mut inclusive = match f.op(c) {
        Op::Leq => true,
        Op::Less => false,
        _ => return None,
    };
    let mut less = i == 0;
    let (ind, mut limit) = (f.arg(c, i), f.arg(c, 1 - i));
    let (init, step, next, back) = parse(f, ind)?;
    let ty = f.values[ind].ty;
    let all = Limit::of_bits(ty.bits());
    let step = f.int(step).filter(|&step| step != 0 && step != all.min)?;
    let succs = f.blocks[b].succs.clone();
    let (first, second) = (succs.first()?.b, succs.get(1)?.b);
    let entry = if dom.dominates(first, back) {
        first
    } else if dom.dominates(second, back) {
        less = !less;
        inclusive = !inclusive;
        second
    } else {
        return None;
    };
    if (step > 0) != less || f.blocks[entry].preds.len() != 1 {
        return None;
    }
    if !dom.dominates(entry, f.values[next].block) {
        return None;
    }
    if step > 0 {
        if let Some(k) = f.int(limit) {
            let mut v = k;
            if !inclusive {
                v = v.checked_sub(1).filter(|_| k != all.min)?;
            }
            if let Some(first) = f.int(init) {
                if first > v {
                    return None;
                }
                let steps = (i128::from(v) - i128::from(first)) / i128::from(step);
                v = i64::try_from(i128::from(first) + steps * i128::from(step)).ok()?;
            }
            if v > all.max - step {
                return None;
            }
            if inclusive && v != k || !inclusive && v.checked_add(1) != Some(k) {
                let lty = f.values[limit].ty;
                limit = f.constant(lty, v);
                inclusive = true;
            }
        } else if step != 1 || inclusive {
            let k = length_minus(f, limit).filter(|&k| k >= 0)?;
            let ok = if inclusive { step <= k } else { k != all.max && step <= k + 1 };
            if !ok {
                return None;
            }
        }
    } else if let Some(k) = f.int(limit) {
        let mut v = k;
        if !inclusive {
            v = v.checked_add(1).filter(|_| k != all.max)?;
        }
        if let Some(first) = f.int(init) {
            if first < v {
                return None;
            }
            let steps = (i128::from(first) - i128::from(v)) / -i128::from(step);
            v = i64::try_from(i128::from(first) + steps * i128::from(step)).ok()?;
        }
        if v < all.min - step {
            return None;
        }
        if inclusive && v != k || !inclusive && v.checked_sub(1) != Some(k) {
            let lty = f.values[limit].ty;
            limit = f.constant(lty, v);
            inclusive = true;
        }
    } else if step != -1 || inclusive {
        return None;
    }
    Some(if step > 0 {
        Induction { ind, next, min: init, max: limit, entry, min_excluded: false, max_included: inclusive }
    } else {
        Induction { ind, next, min: limit, max: init, entry, min_excluded: !inclusive, max_included: true }
    })
}

/// A length less a constant, which is yielded.
fn length_minus(f: &Func, v: ValueId) -> Option<i64> {
    let is_len = |x: ValueId| matches!(f.op(x), Op::SliceLen | Op::StringLen | Op::SliceCap);
    let (x, y) = (f.arg(v, 0), f.arg(v, 1));
    match f.op(v) {
        Op::Add => {
            let (x, y) = if f.int(x).is_some() { (y, x) } else { (x, y) };
            is_len(x).then(|| f.int(y))?.map(i64::wrapping_neg)
        }
        Op::Sub => is_len(x).then(|| f.int(y))?,
        _ => is_len(v).then_some(0),
    }
}
