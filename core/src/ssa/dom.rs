//! Dominators, and the order of blocks.
//! Rules: cmd/compile/internal/ssa/{dom,sparsetree}.go, go1.27; Cooper, Harvey, Kennedy, "A Simple, Fast Dominance Algorithm".

use super::value::*;
use crate::index::IndexVec;

pub struct Dom {
    pub idom: IndexVec<BlockId, Option<BlockId>>,
    pub children: IndexVec<BlockId, Vec<BlockId>>,
    entry: IndexVec<BlockId, u32>,
    exit: IndexVec<BlockId, u32>,
    /// Depth below the entry.
    pub depth: IndexVec<BlockId, u32>,
    pub postorder: Vec<BlockId>,
}

fn filled<T: Clone>(f: &Func, with: T) -> IndexVec<BlockId, T> {
    let mut list = IndexVec::new();
    for _ in 0..f.blocks.len() {
        list.push(with.clone());
    }
    list
}

pub fn postorder(f: &Func) -> Vec<BlockId> {
    let mut seen = filled(f, false);
    let mut order = Vec::new();
    let mut stack = vec![(f.entry, 0usize)];
    seen[f.entry] = true;
    while let Some((b, i)) = stack.pop() {
        // The last successor first, as gc does.
        let succs = &f.blocks[b].succs;
        match succs.len().checked_sub(i + 1).and_then(|at| succs.get(at)) {
            Some(edge) => {
                stack.push((b, i + 1));
                if !std::mem::replace(&mut seen[edge.b], true) {
                    stack.push((edge.b, 0));
                }
            }
            None => order.push(b),
        }
    }
    order
}

impl Dom {
    pub fn of(f: &Func) -> Dom {
        let postorder = postorder(f);
        let mut number = filled(f, usize::MAX);
        for (i, &b) in postorder.iter().enumerate() {
            number[b] = i;
        }
        let mut idom: IndexVec<BlockId, Option<BlockId>> = filled(f, None);
        idom[f.entry] = Some(f.entry);
        loop {
            let mut changed = false;
            for &b in postorder.iter().rev() {
                if b == f.entry {
                    continue;
                }
                let mut best: Option<BlockId> = None;
                for edge in &f.blocks[b].preds {
                    if number[edge.b] == usize::MAX || idom[edge.b].is_none() {
                        continue;
                    }
                    best = Some(match best {
                        None => edge.b,
                        Some(other) => meet(&idom, &number, other, edge.b),
                    });
                }
                if best != idom[b] {
                    idom[b] = best;
                    changed = true;
                }
            }
            if !changed {
                break;
            }
        }
        idom[f.entry] = None;
        let mut children = filled(f, Vec::new());
        // The last block first: who goes down with a stack meets them in their order.
        for b in f.blocks.ids().rev() {
            if let Some(parent) = idom[b].filter(|_| number[b] != usize::MAX) {
                children[parent].push(b);
            }
        }
        let mut dom =
            Dom { idom, children, entry: filled(f, 0), exit: filled(f, 0), depth: filled(f, 0), postorder };
        let mut clock = 0;
        let mut stack = vec![(f.entry, false)];
        while let Some((b, done)) = stack.pop() {
            clock += 1;
            if done {
                dom.exit[b] = clock;
                continue;
            }
            dom.entry[b] = clock;
            stack.push((b, true));
            for &child in &dom.children[b] {
                dom.depth[child] = dom.depth[b] + 1;
                stack.push((child, false));
            }
        }
        dom
    }

    /// Does every way to `b` lead through `a`?
    pub fn dominates(&self, a: BlockId, b: BlockId) -> bool {
        self.exit[b] != 0 && self.entry[a] <= self.entry[b] && self.exit[b] <= self.exit[a]
    }

    /// The lowest block that dominates both.
    pub fn common(&self, mut a: BlockId, mut b: BlockId) -> BlockId {
        while a != b {
            let up = if self.depth[a] >= self.depth[b] { &mut a } else { &mut b };
            match self.idom[*up] {
                Some(parent) => *up = parent,
                None => return *up,
            }
        }
        a
    }
}

fn meet(
    idom: &IndexVec<BlockId, Option<BlockId>>,
    number: &IndexVec<BlockId, usize>,
    mut a: BlockId,
    mut b: BlockId,
) -> BlockId {
    while a != b {
        let low = if number[a] < number[b] { &mut a } else { &mut b };
        match idom[*low] {
            Some(up) if up != *low => *low = up,
            _ => break,
        }
    }
    a
}
