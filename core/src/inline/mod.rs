//! Inlining of calls: which functions may be inlined, at what cost, and the copies that take the calls' places.
//! In: the noder's IR and, through `ir::source::Source`, bodies of other packages. Out: `Func::inl`, calls replaced by
//! `InlCall` nodes, closure copies appended to `Program::target`, and the remarks gc prints on the way.
//! Rules: cmd/compile/internal/inline/inl.go, noder/reader.go `unifiedInlineCall`, go1.27.
//!
//! **Invariant:** the body kept in `Inline` is pristine: nothing was inlined or devirtualised in it.

mod budget;
mod callee;
mod candidate;
pub mod equality;
mod equality_by_signature;
mod equality_by_type;
mod expand;
pub mod selector;
mod wrapper;

pub use budget::{is_big, nodes_of};

use crate::diag::{Remark, RemarkKind};
use crate::index::{HashMap, HashSet};
use crate::ir::log::Logged;
use crate::ir::node::{FuncId, Program, VarId, XPos};
use crate::ir::source::Source;
use crate::types::Tcx;

/// Which of gc's two levels of detail is being imitated.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Detail {
    /// Says nothing (bodies of other packages).
    Silent,
    /// `-m`: gc stops counting once the budget is spent.
    Short,
    /// `-m=2`: gc counts on, and says why a function cannot be inlined.
    Long,
    /// Both at once, as long as they would say their lines in the same order.
    Both,
}

/// Literals nested in literals are copied with all they hold at each level: the copies grow with a higher power of the depth,
/// in gc too. A program of a hundred thousand lines has some two million parts.
pub const MAX_PARTS: usize = 3_000_000;

/// What inlining and devirtualisation of one compilation share.
pub struct Inliner<'a> {
    pub prog: &'a mut Program,
    pub source: &'a mut dyn Source,
    pub remarks: Vec<Remark>,
    /// `false` for `-l`.
    pub enabled: bool,
    detail: Detail,
    /// Functions of the library are about to run: those that had their turn, or whose bodies are not run.
    of_library: Option<&'a HashSet<FuncId>>,
    /// Judging instances for the log: those that are judged later count as judged.
    ahead: bool,
    /// `-m` and `-m=2` would judge closures at different times.
    diverged: bool,
    /// Events that tell of instances that the body of a function of another package made: gc reads it when it inlines it.
    told_of_instances: HashMap<FuncId, Vec<Logged>>,
    /// gc's InlinabilityChecked.
    checked: HashSet<FuncId>,
    /// Functions that the package itself judges; the others are judged when first called.
    own: HashSet<FuncId>,
    /// Locals assigned anywhere but at their definition.
    reassigned: HashSet<VarId>,
    /// Number of the next inlining.
    generation: u32,
    /// Labels made in each function.
    labels: HashMap<FuncId, u32>,
}

impl<'a> Inliner<'a> {
    pub fn new(prog: &'a mut Program, source: &'a mut dyn Source, enabled: bool) -> Inliner<'a> {
        let own: HashSet<FuncId> = prog.target.iter().copied().collect();
        let mut inliner = Inliner {
            prog,
            source,
            remarks: Vec::new(),
            enabled,
            detail: Detail::Both,
            of_library: None,
            ahead: false,
            diverged: false,
            told_of_instances: HashMap::default(),
            checked: HashSet::default(),
            own,
            reassigned: HashSet::default(),
            generation: 0,
            labels: HashMap::default(),
        };
        for func in inliner.prog.target.clone() {
            inliner.note_assignments_of(func);
        }
        inliner
    }

    /// For functions of the library, of which nothing is told. What was `seen` is not judged again.
    pub fn new_silent(
        prog: &'a mut Program,
        source: &'a mut dyn Source,
        seen: &'a HashSet<FuncId>,
    ) -> Inliner<'a> {
        let detail = Detail::Silent;
        Inliner { detail, of_library: Some(seen), ..Inliner::new(prog, source, true) }
    }

    /// Is it decided whether the function can be inlined?
    fn is_judged(&self, func: FuncId) -> bool {
        let seen = || self.of_library.is_some_and(|seen| seen.contains(&func));
        self.checked.contains(&func) || seen() && !self.own.contains(&func) && self.is_source(func)
    }

    pub fn tcx(&self) -> &Tcx {
        self.source.tcx()
    }

    /// A remark of `-m` and `-m=2` alike.
    pub fn say(&mut self, pos: XPos, kind: RemarkKind, text: String) {
        self.push(pos, 1, false, kind, text);
    }

    fn push(&mut self, pos: XPos, level: u8, only_m1: bool, kind: RemarkKind, text: String) {
        let outermost = self.prog.outermost(pos);
        let pos = self.tcx().sources.resolve(outermost);
        let unknown_pos = !outermost.is_known();
        self.remarks.push(Remark { pos, unknown_pos, level, only_m1, kind, text });
    }

    /// A remark of `-m=2` alone.
    pub fn say_long(&mut self, pos: XPos, kind: RemarkKind, text: String) {
        if matches!(self.detail, Detail::Long | Detail::Both) {
            self.push(pos, 2, false, kind, text);
        }
    }

    fn say_short(&mut self, pos: XPos, kind: RemarkKind, text: String) {
        if matches!(self.detail, Detail::Short | Detail::Both) {
            self.push(pos, 1, true, kind, text);
        }
    }
}
