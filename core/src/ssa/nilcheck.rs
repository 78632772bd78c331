//! Nil checks that another one, or what the pointer is, makes superfluous.
//! Rules: cmd/compile/internal/ssa/nilcheck.go `nilcheckelim`, go1.27.

use super::dom::Dom;
use super::value::*;
use super::{cfg, late};
use crate::index::IndexVec;

enum Work {
    Block(BlockId),
    Forget(ValueId),
}

pub fn eliminate(f: &mut Func) {
    let dom = Dom::of(f);
    let mut known: IndexVec<ValueId, Option<ValueId>> = IndexVec::new();
    for v in f.values.ids() {
        let non_nil = matches!(
            f.op(v),
            Op::Addr
                | Op::LocalAddr
                | Op::AddPtr
                | Op::PtrIndex
                | Op::OffPtr
                | Op::Add
                | Op::Sub
                | Op::SlicePtr
        );
        known.push(non_nil.then_some(v));
    }
    loop {
        let mut changed = false;
        for (_, block) in f.live_blocks() {
            for &v in &block.values {
                let value = &f.values[v];
                if value.op == Op::Phi
                    && known[v].is_none()
                    && !value.args.is_empty()
                    && value.args.iter().all(|&a| known[a].is_some())
                {
                    known[v] = Some(v);
                    changed = true;
                }
            }
        }
        if !changed {
            break;
        }
    }
    let mut work = vec![Work::Block(f.entry)];
    while let Some(next) = work.pop() {
        let b = match next {
            Work::Forget(v) => {
                known[v] = None;
                continue;
            }
            Work::Block(b) => b,
        };
        if let [edge] = f.blocks[b].preds[..]
            && edge.i == 0
            && f.blocks[edge.b].kind == Kind::If
            && let Some(c) = f.blocks[edge.b].control
            && f.op(c) == Op::IsNonNil
        {
            let ptr = f.arg(c, 0);
            if known[ptr].is_none() {
                known[ptr] = Some(ptr);
                work.push(Work::Forget(ptr));
            }
        }
        for v in late::store_order(f, b) {
            let ptr = f.arg(v, 0);
            match f.op(v) {
                Op::IsNonNil if known[ptr].is_some() => f.reset(v, Op::ConstBool, &[], 1),
                Op::NilCheck => match known[ptr] {
                    Some(found) => f.copy_of(v, found),
                    None => {
                        known[ptr] = Some(v);
                        work.push(Work::Forget(ptr));
                    }
                },
                _ => {}
            }
        }
        for &child in &dom.children[b] {
            work.push(Work::Block(child));
        }
    }
    cfg::resolve_copies(f);
}
