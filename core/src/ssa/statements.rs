//! Where statements begin: the first value of each line in a block, unless the blocks before end on that line.
//! In: a function as it was built. Out: for every value the ones it stands with. What begins a statement is told behind
//! what else is at its place.
//! Rules: cmd/compile/internal/ssa/numberlines.go, go1.27.

use super::dom;
use super::value::*;
use crate::index::{HashMap, IndexVec};
use crate::ir::node::{InlId, XPos};

/// A line of a file, and the call it was inlined through.
type Line = (u64, Option<InlId>);

/// Values of one line of a block, the one that begins the statement first.
#[derive(Debug, Default)]
pub struct Statements {
    lists: Vec<Vec<ValueId>>,
    of: HashMap<ValueId, usize>,
}

impl Statements {
    /// `line`: the file and line of a position.
    pub fn of(f: &Func, line: &dyn Fn(XPos) -> u64) -> Statements {
        let mut found = Statements::default();
        let mut ends: IndexVec<BlockId, Option<Line>> = IndexVec::new();
        for _ in 0..f.blocks.len() {
            ends.push(None);
        }
        let at = |pos: XPos| (line(pos), pos.inl);
        let mut order = dom::postorder(f);
        order.reverse();
        for b in order {
            let block = &f.blocks[b];
            let end = (!block.values.is_empty()).then(|| at(block.pos));
            let mut current: Option<Line> = None;
            let mut list = None;
            let mut i = 0;
            while let Some(&v) = block.values.get(i) {
                if never(f, v) {
                    i += 1;
                    continue;
                }
                i = good(f, &block.values, i, &at);
                let Some(&v) = block.values.get(i) else { break };
                let here = at(f.values[v].pos);
                if current != Some(here) {
                    // Not where all the blocks before have ended.
                    let goes_on = current.is_none()
                        && !block.preds.is_empty()
                        && block.preds.iter().all(|edge| ends[edge.b] == Some(here));
                    list = (!goes_on).then(|| {
                        found.lists.push(Vec::new());
                        found.lists.len() - 1
                    });
                    current = Some(here);
                }
                if let Some(list) = list {
                    found.of.insert(v, list);
                    if let Some(values) = found.lists.get_mut(list) {
                        values.push(v);
                    }
                }
                i += 1;
            }
            ends[b] = end.or(current);
        }
        found
    }

    /// Does the value begin a statement, now that those before it may be gone?
    pub fn begins(&self, f: &Func, v: ValueId) -> bool {
        let gone = |v: ValueId| matches!(f.op(v), Op::Invalid | Op::Copy);
        let list = self.of.get(&v).and_then(|&list| self.lists.get(list));
        list.is_some_and(|list| list.iter().find(|&&w| !gone(w)) == Some(&v))
    }
}

/// Never begins a statement.
fn never(f: &Func, v: ValueId) -> bool {
    let value = &f.values[v];
    value.pos == XPos::default()
        || matches!(
            value.op,
            Op::Invalid
                | Op::Copy
                | Op::Phi
                | Op::Fwd
                | Op::VarDef
                | Op::VarLive
                | Op::Arg
                | Op::InitMem
                | Op::Const
                | Op::ConstBool
                | Op::ConstNil
        )
}

/// Likely to vanish: another value of the line is better.
fn poor(f: &Func, v: ValueId) -> bool {
    matches!(
        f.op(v),
        Op::Addr
            | Op::LocalAddr
            | Op::OffPtr
            | Op::StructSelect
            | Op::ITab
            | Op::IData
            | Op::IMake
            | Op::StringMake
            | Op::SliceMake
            | Op::StructMake
    )
}

/// The value at `i`, or a better one of its line behind it.
fn good(f: &Func, values: &[ValueId], i: usize, at: &dyn Fn(XPos) -> Line) -> usize {
    let Some(&v) = values.get(i) else { return i };
    if !poor(f, v) {
        return i;
    }
    let here = at(f.values[v].pos);
    for (j, &u) in values.iter().enumerate().skip(i + 1) {
        if never(f, u) {
            continue;
        }
        if at(f.values[u].pos) != here {
            return i;
        }
        if !poor(f, u) {
            return j;
        }
    }
    i
}
