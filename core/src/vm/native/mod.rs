//! Bodies of std functions in Rust: one table row each, `"pkg.Name"` or `"pkg.(*T).M"` → function.
//! A native reads parameters and writes results as words, and completes in one step. To call a Go function it returns
//! `Trap::Callback`; it then runs again from its start with the result in its memo, so it must not change anything
//! before its last callback.

mod atomic;
pub mod bignum;
mod bytealg;
pub mod callers;
pub mod cipher;
pub mod compose;
pub mod digest;
mod elementary;
mod hash;
pub mod kernel;
mod made;
pub mod math;
pub mod number;
pub mod pool;
pub mod reflect;
mod registers;
pub mod runtime;
pub mod sync;
pub mod time;
mod type_order;

use super::Machine;
use super::goroutine::NativeCall;
use super::memory::{Addr, NIL_PAGE};
use super::trap::{Done, Trap};
use crate::trace::event::Budget;

/// A native's parameters and results.
#[derive(Clone, Copy, Debug)]
pub struct Args {
    /// Word index of the first parameter.
    at: usize,
    /// Word index of the first result.
    results: usize,
}

/// Body of a native. Errors: a trap, such as a panic, parking or a callback.
pub type NativeFn = fn(&mut Machine, Args) -> Done;

/// Machine-wide state of natives.
#[derive(Clone, Debug, Default)]
pub struct NativeState {
    /// Objects temporarily referenced only by the machine.
    pub scratch_root: Addr,
    pub scratch_root2: Addr,
    /// Waiters of each semaphore, as goroutine indices, first in line first.
    pub semas: std::collections::BTreeMap<Addr, std::collections::VecDeque<super::goroutine::GIndex>>,
    pub pools: pool::Pools,
    /// `GODEBUG` as set by the program.
    pub godebug: String,
    /// Off-heap names of functions and files that the program asked for.
    pub names: std::collections::BTreeMap<String, Addr>,
    /// Targets of `*runtime.Func` by program counter.
    pub places: std::collections::BTreeMap<u64, Addr>,
}

impl NativeState {
    /// Pointers that natives keep outside Go memory.
    pub fn roots(&self) -> impl Iterator<Item = Addr> + '_ {
        [self.scratch_root, self.scratch_root2].into_iter().chain(self.pools.roots())
    }
}

impl Machine {
    /// Value of a `GODEBUG` setting: what the program set, else its default; the last occurrence counts.
    pub(super) fn setting(&self, name: &str) -> Option<&str> {
        let each = |list| str::rsplit(list, ',').filter_map(|one| one.split_once('='));
        let mut all = each(&self.state.native.godebug).chain(each(&self.prog.godebug));
        all.find(|(of, _)| *of == name).map(|(_, value)| value)
    }
}

/// Functions without a Go body.
const GROUND: &[&[(&str, NativeFn)]] = &[
    atomic::INT32,
    atomic::INT64,
    atomic::UINT32,
    atomic::UINT64,
    atomic::UINTPTR,
    atomic::POINTER,
    bytealg::TABLE,
    callers::TABLE,
    compose::TABLE,
    hash::TABLE,
    math::TABLE,
    kernel::TABLE,
    made::TABLE,
    pool::TABLE,
    reflect::TABLE,
    runtime::TABLE,
    sync::TABLE,
    time::TABLE,
    type_order::TABLE,
];

/// Replacements of Go bodies, for speed, with the same results and allocations.
const ACCELERATORS: &[&[(&str, NativeFn)]] =
    &[bignum::TABLE, cipher::TABLE, digest::TABLE, math::ACCELERATORS];

/// Index of a native, for `Instr::Native`.
pub fn lookup(name: &str) -> Option<u32> {
    let mut index = 0;
    for table in GROUND.iter().chain(ACCELERATORS) {
        match table.iter().position(|(n, _)| *n == name) {
            Some(i) => return Some(index + i as u32),
            None => index += table.len() as u32,
        }
    }
    None
}

/// Like `lookup`, without functions that have a Go body.
pub fn lookup_ground(name: &str) -> Option<u32> {
    let size: usize = GROUND.iter().map(|table| table.len()).sum();
    lookup(name).filter(|&index| (index as usize) < size)
}

fn body(id: u32) -> Option<NativeFn> {
    let mut id = id as usize;
    for table in GROUND.iter().chain(ACCELERATORS) {
        match table.get(id) {
            Some((_, f)) => return Some(*f),
            None => id -= table.len(),
        }
    }
    None
}

impl Machine {
    /// Charges steps before the work is done. Errors: `Budget::Steps` if they exceed the budget.
    pub(crate) fn work(&mut self, steps: u64) -> Done {
        self.state.steps = self.state.steps.saturating_add(steps);
        if self.state.steps >= self.settings.max_steps {
            return Err(Trap::Budget(Budget::Steps));
        }
        Ok(())
    }

    /// Parameter word `i`.
    pub(crate) fn arg(&self, a: Args, i: usize) -> u64 {
        self.mem.word(a.at + i)
    }
    /// The string in parameter words `i` and `i + 1`.
    pub(crate) fn arg_str(&self, a: Args, i: usize) -> Result<Vec<u8>, Trap> {
        Ok(self.mem.slice(self.arg(a, i), self.arg(a, i + 1))?.to_vec())
    }
    pub(crate) fn arg_f64(&self, a: Args, i: usize) -> f64 {
        f64::from_bits(self.arg(a, i))
    }
    /// Result word `i`.
    pub(crate) fn ret(&mut self, a: Args, i: usize, v: u64) {
        self.mem.set_word(a.results + i, v);
    }

    /// Runs a native, and drops its record unless it called back or parked. Errors: those of the native.
    pub(super) fn call_native(&mut self, id: u32) -> Done {
        let Some(body) = body(id) else { return Err(Trap::Fatal("machine: no such native".into())) };
        let Some(func) = self.prog.func_at(self.state.pc - 1) else {
            return Err(Trap::Fatal("machine: a native outside a function".into()));
        };
        let f = &self.prog.funcs[func];
        let at = self.state.fp + f.frame as usize;
        let args = Args { at, results: at + f.params as usize };
        self.collect_callback();
        self.state.steps += 1;
        let frame = self.frame_addr();
        let done = body(self, args);
        match &done {
            Err(Trap::Callback { .. } | Trap::Park(_)) => {}
            _ => {
                let g = self.g();
                if g.natives.last().is_some_and(|n| n.frame == frame) {
                    g.natives.pop();
                }
            }
        }
        done
    }

    /// Adds the results of a callback that has returned to the memo.
    fn collect_callback(&mut self) {
        let frame = self.frame_addr();
        let fp = self.state.fp;
        let Some(call) = self.g().natives.last_mut().filter(|n| n.frame == frame) else { return };
        let Some((first, count)) = call.pending.take() else { return };
        let word = |i: usize| self.mem.word(fp + first as usize + i);
        let words: Vec<u64> = (0..count as usize).map(word).collect();
        if let Some(call) = self.g().natives.last_mut() {
            call.memo.push(words);
        }
    }

    /// Calls a Go function for the native in this frame, which then runs again.
    pub(super) fn native_callback(&mut self, code: u64, ctx: Addr, args: &[u64], results: u32) -> Done {
        self.make_native_call().pending = Some((args.len() as u32, results));
        for (i, &word) in args.iter().enumerate() {
            self.set(i as u16, word);
        }
        self.state.pc -= 1;
        self.enter(code, ctx)
    }

    /// Result of the running native's `n`-th callback, if that has returned.
    pub(crate) fn memo(&mut self, n: usize) -> Option<Vec<u64>> {
        let frame = self.frame_addr();
        let call = self.g().natives.last().filter(|c| c.frame == frame)?;
        call.memo.get(n).cloned()
    }

    /// Saves words for the next run of the running native.
    pub(crate) fn native_scratch(&mut self, scratch: Vec<u64>) {
        self.make_native_call().scratch = scratch;
    }

    /// The running native's record, kept between its runs.
    pub(crate) fn native_call(&mut self) -> Option<&mut NativeCall> {
        let frame = self.frame_addr();
        self.g().natives.last_mut().filter(|n| n.frame == frame)
    }
    /// Like `native_call`, but makes a record if there is none.
    pub(crate) fn make_native_call(&mut self) -> &mut NativeCall {
        let frame = self.frame_addr();
        let natives = &mut self.g().natives;
        if natives.last().is_none_or(|n| n.frame != frame) {
            natives.push(NativeCall { frame, ..NativeCall::default() });
        }
        let last = natives.len() - 1;
        &mut natives[last]
    }

    /// Calls a func value: returns the result of callback `n`, or the trap that performs it.
    pub(crate) fn callback(
        &mut self,
        n: usize,
        closure: Addr,
        args: Vec<u64>,
        results: u32,
    ) -> Result<Vec<u64>, Trap> {
        if let Some(done) = self.memo(n) {
            return Ok(done);
        }
        if closure < NIL_PAGE {
            return Err(Trap::Fault(closure));
        }
        let code = self.mem.load64(closure)?;
        Err(Trap::Callback { code, ctx: closure, args, results })
    }

    /// Runs the current native again when its goroutine continues.
    pub(crate) fn rerun(&mut self) {
        self.state.pc -= 1;
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_unique() {
        let mut seen = crate::index::HashSet::default();
        for (name, _) in super::GROUND.iter().chain(super::ACCELERATORS).copied().flatten() {
            assert!(seen.insert(*name), "{name}");
        }
    }
}
