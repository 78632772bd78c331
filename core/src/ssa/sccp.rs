//! Constants that are found by following only the branches that can be taken.
//! Rules: cmd/compile/internal/ssa/sccp.go, go1.27; Wegman, Zadeck, "Constant Propagation with Conditional Branches".

use super::opt::Stage;
use super::value::*;
use super::{cfg, rewrite};
use crate::index::{HashMap, HashSet};
use std::collections::VecDeque;

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Cell {
    /// Not looked at yet: any constant.
    #[default]
    Top,
    Const(Op, i64),
    Bottom,
}

struct Search<'a> {
    f: &'a mut Func,
    edges: VecDeque<Edge>,
    visited: HashSet<(BlockId, usize)>,
    entered: HashSet<BlockId>,
    cells: HashMap<ValueId, Cell>,
    uses: HashMap<ValueId, Vec<ValueId>>,
    controls: HashMap<ValueId, Vec<BlockId>>,
    again: VecDeque<ValueId>,
    queued: HashSet<ValueId>,
}

/// Gc folds no comparison for inequality here, and no pointers.
fn possible(f: &Func, v: ValueId) -> bool {
    if matches!(f.values[v].ty.class, Class::Float | Class::Complex) {
        return false;
    }
    matches!(
        f.op(v),
        Op::Const
            | Op::ConstBool
            | Op::Copy
            | Op::Phi
            | Op::Neg
            | Op::Com
            | Op::Ctz
            | Op::Trunc
            | Op::ZeroExt
            | Op::SignExt
            | Op::Slicemask
            | Op::IsNonNil
            | Op::Not
            | Op::Add
            | Op::Sub
            | Op::Mul
            | Op::Div
            | Op::DivU
            | Op::Mod
            | Op::ModU
            | Op::Eq
            | Op::Less
            | Op::LessU
            | Op::Leq
            | Op::LeqU
            | Op::EqB
            | Op::NeqB
            | Op::Lsh
            | Op::Rsh
            | Op::RshU
            | Op::IsInBounds
            | Op::IsSliceInBounds
            | Op::And
            | Op::Or
            | Op::Xor
    )
}

pub fn run(f: &mut Func) {
    let entry = Edge { b: f.entry, i: 0 };
    let mut search = Search {
        f,
        edges: VecDeque::from([entry]),
        visited: HashSet::default(),
        entered: HashSet::default(),
        cells: HashMap::default(),
        uses: HashMap::default(),
        controls: HashMap::default(),
        again: VecDeque::new(),
        queued: HashSet::default(),
    };
    search.note_uses();
    search.follow();
    search.replace();
}

impl Search<'_> {
    fn note_uses(&mut self) {
        for (b, block) in self.f.live_blocks() {
            for &v in &block.values {
                if !possible(self.f, v) {
                    continue;
                }
                for &a in &self.f.values[v].args {
                    if a != v && possible(self.f, a) {
                        self.uses.entry(a).or_default().push(v);
                    }
                }
            }
            if let Some(c) = block.control.filter(|&c| possible(self.f, c)) {
                self.controls.entry(c).or_default().push(b);
            }
        }
    }

    fn follow(&mut self) {
        loop {
            if let Some(edge) = self.edges.pop_front() {
                if !self.visited.insert((edge.b, edge.i)) {
                    continue;
                }
                let first = self.entered.insert(edge.b);
                for v in self.f.blocks[edge.b].values.clone() {
                    if first || self.f.op(v) == Op::Phi {
                        self.visit(v);
                    }
                }
                if first {
                    self.propagate(edge.b);
                }
            } else if let Some(v) = self.again.pop_front() {
                self.queued.remove(&v);
                self.visit(v);
            } else {
                break;
            }
        }
    }

    fn cell(&self, v: ValueId) -> Cell {
        if possible(self.f, v) { self.cells.get(&v).copied().unwrap_or_default() } else { Cell::Bottom }
    }

    fn visit(&mut self, v: ValueId) {
        if !possible(self.f, v) {
            return;
        }
        let old = self.cell(v);
        if old == Cell::Bottom {
            return;
        }
        let args = self.f.values[v].args.clone();
        let new = match self.f.op(v) {
            op @ (Op::Const | Op::ConstBool) => Cell::Const(op, self.f.values[v].aux),
            Op::Copy => args.first().map_or(Cell::Bottom, |&a| self.cell(a)),
            Op::Phi => self.meet(v, &args),
            _ => self.fold(v, &args),
        };
        self.cells.insert(v, new);
        if new == old {
            return;
        }
        for w in self.uses.get(&v).cloned().unwrap_or_default() {
            if self.cell(w) != Cell::Bottom && self.queued.insert(w) {
                self.again.push_back(w);
            }
        }
        for b in self.controls.get(&v).cloned().unwrap_or_default() {
            if self.entered.contains(&b) {
                self.propagate(b);
            }
        }
    }

    fn meet(&self, v: ValueId, args: &[ValueId]) -> Cell {
        let block = self.f.values[v].block;
        let mut all = Cell::Top;
        for (i, &a) in args.iter().enumerate() {
            if !self.visited.contains(&(block, i)) {
                continue;
            }
            match (all, self.cell(a)) {
                (_, Cell::Bottom) => return Cell::Bottom,
                (_, Cell::Top) => {}
                (Cell::Top, known) => all = known,
                (one, other) if one != other => return Cell::Bottom,
                _ => {}
            }
        }
        all
    }

    fn fold(&mut self, v: ValueId, args: &[ValueId]) -> Cell {
        let mut constants = Vec::new();
        let mut top = false;
        for &a in args {
            match self.cell(a) {
                Cell::Const(op, aux) => constants.push((a, op, aux)),
                Cell::Top => top = true,
                Cell::Bottom => return Cell::Bottom,
            }
        }
        if top {
            return Cell::Top;
        }
        // The rules that fold constants are those of everywhere; what is tried is thrown away.
        let (values, entry) = (self.f.values.len(), self.f.entry);
        let listed = self.f.blocks[entry].values.len();
        let made: Vec<ValueId> = constants
            .iter()
            .map(|&(a, op, aux)| {
                let ty = self.f.values[a].ty;
                let c = self.f.add(entry, op, ty, &[], crate::ir::node::XPos::default());
                self.f.values[c].aux = aux;
                c
            })
            .collect();
        let (op, ty, aux) = (self.f.op(v), self.f.values[v].ty, self.f.values[v].aux);
        let tried = self.f.add(entry, op, ty, &made, crate::ir::node::XPos::default());
        self.f.values[tried].aux = aux;
        let matched = rewrite::value(self.f, tried, Stage::Late);
        let found = self.f.values[cfg::source(self.f, tried)].clone();
        self.f.blocks[entry].values.truncate(listed);
        self.f.values.truncate(values);
        match found.op {
            op @ (Op::Const | Op::ConstBool) if matched => Cell::Const(op, found.aux),
            _ => Cell::Bottom,
        }
    }

    fn propagate(&mut self, b: BlockId) {
        let block = &self.f.blocks[b];
        let condition = block.control.filter(|_| matches!(block.kind, Kind::If | Kind::Table));
        let taken = match condition.map(|c| self.cell(c)) {
            Some(Cell::Top) => return,
            Some(Cell::Const(_, aux)) if block.kind == Kind::If => Some(usize::from(aux == 0)),
            Some(Cell::Const(_, aux)) => Some(usize::try_from(aux).unwrap_or(usize::MAX)),
            Some(Cell::Bottom) | None => None,
        };
        match taken {
            Some(i) => self.edges.extend(block.succs.get(i).copied()),
            None => self.edges.extend(block.succs.iter().copied()),
        }
    }

    fn replace(self) {
        let mut known: Vec<(ValueId, Op, i64)> = Vec::new();
        for (&v, &cell) in &self.cells {
            if let Cell::Const(op, aux) = cell {
                known.push((v, op, aux));
            }
        }
        known.sort_by_key(|&(v, ..)| v);
        for &(v, op, aux) in &known {
            if !matches!(self.f.op(v), Op::Const | Op::ConstBool) {
                self.f.reset(v, op, &[], aux);
            }
            for &b in self.controls.get(&v).map_or(&[][..], |list| list) {
                if self.f.blocks[b].kind == Kind::If {
                    cfg::take(self.f, b, aux != 0);
                }
            }
        }
    }
}
