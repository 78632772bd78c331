//! What the choice of instructions still knows: a comparison of two constants that is left by then sets known flags, and a
//! branch on these goes one way.
//! Rules: cmd/compile/internal/ssa/_gen/AMD64.rules `FlagEQ`, go1.27.

use super::value::*;
use super::{arith, cfg};

/// Conditions of conditions that are looked through.
const MAX_DEPTH: u32 = 20;

pub fn run(f: &mut Func) {
    for b in f.block_ids() {
        if f.blocks[b].kind == Kind::If
            && let Some(c) = f.blocks[b].control
            && let Some(yes) = holds(f, c, 0)
        {
            cfg::take(f, b, yes);
        }
    }
    cfg::deadcode(f);
}

fn holds(f: &Func, c: ValueId, depth: u32) -> Option<bool> {
    if depth > MAX_DEPTH {
        return None;
    }
    let c = cfg::source(f, c);
    let (x, y) = (f.arg(c, 0), f.arg(c, 1));
    match f.op(c) {
        Op::ConstBool => f.boolean(c),
        Op::Not => holds(f, x, depth + 1).map(|x| !x),
        Op::IsNonNil => is_nil(f, x).then_some(false),
        op @ (Op::EqPtr | Op::NeqPtr) => (is_nil(f, x) && is_nil(f, y)).then_some(op == Op::EqPtr),
        op @ (Op::Eq | Op::Neq | Op::Less | Op::Leq | Op::LessU | Op::LeqU) => {
            Some(arith::compared(op, f.int(x)?, f.int(y)?, f.values[x].ty))
        }
        _ => None,
    }
}

fn is_nil(f: &Func, p: ValueId) -> bool {
    f.op(cfg::source(f, p)) == Op::ConstNil
}
