//! What gc's back end knows before it asks what is live: constants, pointers that cannot be nil, addresses in the frame.
//! In: a function's code. Out: the same code as far as it is reached, with decided branches and constant results, and
//! with stores and loads through an address in the frame as accesses to its words.
//! Invariant: instructions keep their places; what the code reads and writes is what the machine's code does, except that
//! reads whose outcome is known are left out.
//! Rules: cmd/compile/internal/ssa/{sccp,prove,nilcheck}.go, go1.27.

mod eval;
mod frame;
mod value;

use super::flow::has;
use super::needs::{Reduced, copied, is_pure, rest_of_slot, stored_part};
use crate::bytecode::effects::{effects, falls_through};
use crate::bytecode::op::{Instr, R};
use crate::bytecode::operands::Access;
use crate::bytecode::{Func, Program};
use value::{State, Value, Word};

/// Beyond this many block starts × words nothing is known.
const LIMIT: usize = 1 << 20;

struct Search<'a> {
    prog: &'a Program,
    f: &'a Func,
    code: &'a [Instr],
    /// Words of which nothing is known: gc keeps them in memory.
    opaque: &'a [u64],
    /// Whether a block begins at an instruction.
    leads: Vec<bool>,
    /// By instruction that begins a block and is reached.
    starts: Vec<Option<State>>,
}

/// Simplifies a function's code. `opaque`: words of which nothing is known.
pub fn simplify(prog: &Program, f: &Func, code: &[Instr], opaque: &[u64]) -> Reduced {
    let total = (f.frame + f.args) as usize;
    let recovery = f.recover_pc.map(|pc| (pc - f.entry) as usize);
    let leads = block_starts(f, code, recovery);
    if leads.iter().filter(|is_start| **is_start).count() * total > LIMIT {
        return Reduced { code: code.to_vec(), safe: vec![false; code.len()] };
    }
    let mut search = Search { prog, f, code, opaque, leads, starts: vec![None; code.len()] };
    let mut todo: Vec<usize> =
        [Some(0), recovery].into_iter().flatten().filter(|at| *at < code.len()).collect();
    todo.iter().for_each(|&at| search.starts[at] = Some(State::at_entry(total)));
    while let Some(start) = todo.pop() {
        search.follow(start, &mut todo);
    }
    search.rewrite()
}

/// Whether a block begins at each instruction: at the entry, at `recovery`, at targets of branches and after branches.
fn block_starts(f: &Func, code: &[Instr], recovery: Option<usize>) -> Vec<bool> {
    let mut starts = vec![false; code.len()];
    let mut begin = |at: usize| starts.get_mut(at).into_iter().for_each(|is_start| *is_start = true);
    begin(0);
    recovery.into_iter().for_each(&mut begin);
    for (at, ins) in code.iter().enumerate() {
        if let Some(to) = ins.clone().target() {
            begin((*to - f.entry) as usize);
            begin(at + 1);
        }
    }
    starts
}

impl Search<'_> {
    /// Follows a block to its end, and adds the blocks that it leads to and changes to `todo`.
    fn follow(&mut self, start: usize, todo: &mut Vec<usize>) {
        let Some(mut state) = self.starts[start].clone() else { return };
        let mut at = start;
        while let Some(ins) = self.code.get(at) {
            self.step(at, ins, &mut state);
            let is_last = self.leads.get(at + 1).is_none_or(|is_start| *is_start) || !falls_through(ins);
            if !is_last {
                at += 1;
                continue;
            }
            let decided = self.decide(ins, &state);
            state.end_block();
            let target = ins.clone().target().map(|pc| (*pc - self.f.entry) as usize);
            let is_branch = target.is_some() && falls_through(ins);
            let behind = falls_through(ins).then_some(at + 1);
            for (to, taken) in target.map(|to| (to, true)).into_iter().chain(behind.map(|to| (to, false))) {
                if to >= self.code.len() || is_branch && decided == Some(!taken) {
                    continue;
                }
                let mut state = state.clone();
                if is_branch {
                    self.refine(ins, taken, &mut state);
                }
                let changed = match &mut self.starts[to] {
                    Some(known) => known.join(to, &state),
                    new => new.replace(state).is_none(),
                };
                if changed {
                    todo.push(to);
                }
            }
            return;
        }
    }

    /// Sets what instruction `at` writes to a word.
    fn set(&self, state: &mut State, at: usize, r: usize, value: Value) {
        state.set(at, r, if has(self.opaque, r) { Value::Unknown } else { value });
    }

    /// Notes what the program's course shows of a word.
    fn learn(&self, state: &mut State, r: R, value: Value) {
        if !has(self.opaque, usize::from(r)) {
            state.learn(r, value);
        }
    }

    /// What is known after an instruction.
    fn step(&self, at: usize, ins: &Instr, state: &mut State) {
        let copied = copied(ins);
        let moved = copied.iter().flat_map(|&(_, a, n)| a..a + n);
        let moved: Vec<Word> = moved.map(|a| state.get(a as R)).collect();
        let results = self.results(ins, state);
        effects(self.prog, &mut ins.clone(), &mut |r, access| {
            let written = match access {
                _ if stored_part(ins) == Some(r) => rest_of_slot(self.f, r),
                Access::Use(_) => return,
                Access::Def(n) => usize::from(r)..usize::from(r) + n as usize,
                Access::Other => rest_of_slot(self.f, r),
            };
            written.for_each(|w| self.set(state, at, w, Value::Unknown));
        });
        if calls(ins) {
            (0..self.f.out as usize).for_each(|w| self.set(state, at, w, Value::Unknown));
        }
        results.into_iter().for_each(|(d, value)| self.set(state, at, usize::from(d), value));
        let to = copied.iter().flat_map(|&(d, a, n)| (d..d + n).zip(a..a + n));
        for ((d, a), word) in to.zip(moved) {
            if !has(self.opaque, d) && !has(self.opaque, a) {
                state.words.get_mut(d).into_iter().for_each(|w| *w = word);
            }
        }
        if checks_bounds(ins) {
            state.end_block();
        }
        let checked = match *ins {
            Instr::NilCheck { a } => Some(a),
            // Indexing a slice checks its length, not its pointer.
            _ => ins.pointer_used().filter(|_| !checks_bounds(ins)),
        };
        let is_new = |p: R| !state.value(p).is_safe() && !writes(self.prog, ins, p);
        if let Some(p) = checked.filter(|&p| is_new(p)) {
            self.learn(state, p, if state.stored { Value::Checked } else { Value::NonNil });
        }
        state.stored |= !is_pure(ins, true) && !checks_bounds(ins) && !is_aside(ins);
    }

    /// The code with what is known of it.
    fn rewrite(&self) -> Reduced {
        let count = self.code.len();
        let mut reduced = Reduced { code: vec![Instr::Nop; count], safe: vec![false; count] };
        for start in 0..count {
            let Some(mut state) = self.starts[start].clone() else { continue };
            for at in start..count {
                let ins = &self.code[at];
                if at > start && self.leads[at] {
                    break;
                }
                reduced.safe[at] = self.is_safe(ins, &state);
                reduced.code[at] = self.rewritten(ins, &state);
                self.step(at, ins, &mut state);
                if !falls_through(ins) {
                    break;
                }
            }
        }
        reduced
    }
}

/// Whether other functions run during an instruction, in whose frames the outgoing words are.
fn calls(ins: &Instr) -> bool {
    use Instr as I;
    matches!(
        ins,
        I::Call { .. }
            | I::CallClosure { .. }
            | I::CallIface { .. }
            | I::RunDefers
            | I::InitOnce { .. }
            | I::RunInits
    )
}

/// Whether an instruction checks an index. A block of gc's ends there.
fn checks_bounds(ins: &Instr) -> bool {
    use Instr as I;
    matches!(
        ins,
        I::Bounds { .. }
            | I::BoundsK { .. }
            | I::IdxAddr { .. }
            | I::IdxLdU8 { .. }
            | I::IdxLdI32 { .. }
            | I::IdxLd64 { .. }
            | I::IdxSt8 { .. }
            | I::IdxSt32 { .. }
            | I::IdxSt64 { .. }
    )
}

/// Whether an instruction neither computes nor writes.
fn is_aside(ins: &Instr) -> bool {
    use Instr as I;
    matches!(ins, I::Step | I::OwnStep | I::Nop | I::NilCheck { .. })
}

/// Whether an instruction writes this word.
fn writes(prog: &Program, ins: &Instr, word: R) -> bool {
    let mut found = false;
    effects(prog, &mut ins.clone(), &mut |r, access| {
        if let Access::Def(n) = access {
            found |= r <= word && u32::from(word) < u32::from(r) + n;
        }
    });
    found
}
