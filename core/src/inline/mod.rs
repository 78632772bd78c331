//! Inlining: which functions may be inlined, at what cost, and the copies that replace calls.
//! In: the noder's IR and, through `ir::source::Source`, bodies from other packages. Out: `Func::inl`, calls replaced
//! by `InlCall` nodes, closure copies appended to `Program::target`, and gc's remarks in gc's order.
//! Rules: cmd/compile/internal/inline/inl.go, noder/reader.go `unifiedInlineCall`, go1.27.
//!
//! **Invariant:** the body kept in `Inline` is pristine: nothing in it has been inlined or devirtualised.

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
pub use callee::CallSite;

use crate::diag::{Printed, Remark, RemarkKind};
use crate::index::{HashMap, HashSet};
use crate::ir::log::Logged;
use crate::ir::node::{FuncId, Program, VarId, XPos};
use crate::ir::source::Source;
use crate::types::Tcx;

/// Which of gc's two levels of detail to reproduce.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Detail {
    /// Neither: bodies from other packages.
    Silent,
    /// `-m`: gc stops counting once the budget is spent.
    Short,
    /// `-m=2`: gc counts on, and reports why a function cannot be inlined.
    Long,
    /// Both at once, as long as they print lines in the same order.
    Both,
}

/// Limit on IR nodes. Copies of nested literals grow polynomially with the depth, in gc too; a program of a hundred
/// thousand lines has some two million nodes.
pub const MAX_PARTS: usize = 3_000_000;

/// State shared by inlining and devirtualisation in one compilation.
pub struct Inliner<'a> {
    pub prog: &'a mut Program,
    pub source: &'a mut dyn Source,
    pub remarks: Vec<Remark>,
    /// False for `-l`.
    pub enabled: bool,
    detail: Detail,
    /// Set while lowering library functions for a run: functions already lowered or whose bodies don't run.
    of_library: Option<&'a HashSet<FuncId>>,
    /// Deciding instances for the log: functions still to be decided count as decided.
    ahead: bool,
    /// `-m` and `-m=2` reach closures at different times.
    diverged: bool,
    /// Log events of instances made by a foreign body, by that function: gc reads the body when it inlines it.
    instance_events: HashMap<FuncId, Vec<Logged>>,
    /// gc's InlinabilityChecked.
    checked: HashSet<FuncId>,
    /// Functions that the package decides itself; others are decided when first called.
    own: HashSet<FuncId>,
    /// Locals assigned anywhere other than at their definition.
    reassigned: HashSet<VarId>,
    /// Number of the next inlined call.
    generation: u32,
    /// Number of labels generated in each function.
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
            instance_events: HashMap::default(),
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

    /// An inliner for library functions about to run: reports nothing, and does not decide functions in `seen` again.
    pub fn new_silent(
        prog: &'a mut Program,
        source: &'a mut dyn Source,
        seen: &'a HashSet<FuncId>,
    ) -> Inliner<'a> {
        let detail = Detail::Silent;
        Inliner { detail, of_library: Some(seen), ..Inliner::new(prog, source, true) }
    }

    /// Whether the function's inlinability is decided.
    fn is_judged(&self, func: FuncId) -> bool {
        let seen = || self.of_library.is_some_and(|seen| seen.contains(&func));
        self.checked.contains(&func) || seen() && !self.own.contains(&func) && self.is_source(func)
    }

    pub fn tcx(&self) -> &Tcx {
        self.source.tcx()
    }

    /// Reports a remark of both `-m` and `-m=2`.
    pub fn report(&mut self, pos: XPos, kind: RemarkKind, text: String) {
        self.remarks.push(self.remark(pos, Printed::Always, kind, text));
    }

    fn remark(&self, pos: XPos, printed: Printed, kind: RemarkKind, text: String) -> Remark {
        self.prog.remark(&self.tcx().sources, pos, printed, kind, text)
    }

    /// Reports a remark of `-m=2` only.
    pub fn report_long(&mut self, pos: XPos, kind: RemarkKind, text: String) {
        if matches!(self.detail, Detail::Long | Detail::Both) {
            self.remarks.push(self.remark(pos, Printed::Long, kind, text));
        }
    }

    fn report_short(&mut self, pos: XPos, kind: RemarkKind, text: String) {
        if matches!(self.detail, Detail::Short | Detail::Both) {
            self.remarks.push(self.remark(pos, Printed::Short, kind, text));
        }
    }
}
