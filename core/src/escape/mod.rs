//! Decides for every variable and allocating expression whether it goes on the stack or the heap.
//! In: the IR after inlining. Out: `Esc` on nodes and variables, tags on parameters, gc's remarks in gc's order,
//! and one `Verdict` with its reasons for each location.
//!
//! Two invariants: (1) pointers to stack objects cannot be stored in the heap; (2) a pointer to a stack object
//! cannot outlive that object. Values are tracked as a graph of locations (`graph`), built from statements and
//! expressions (`stmt`, `expr`, `assign`, `call`), solved by shortest dereference distance (`solve`); `ways` then looks
//! for what gc does not tell.
//! Functions are analysed by strongly connected components, callees first; across components a parameter is
//! represented by its tag (`leaks`).
//! Rules: cmd/compile/internal/escape, go1.27.

mod alloc;
mod assign;
mod call;
mod explain;
mod expr;
mod finish;
mod graph;
mod leaks;
mod literals;
mod size;
mod solve;
mod stmt;
#[cfg(test)]
mod tests;
mod verdict;
mod ways;

pub use alloc::{IfaceData, constant_composite, constant_length, copied_data, iface_data};
pub use leaks::Leaks;

use crate::diag::{Cause, FlowStep, MAX_COPIED, Printed, Remark, RemarkKind, Verdict, Way, Why};
use crate::index::{HashMap, HashSet, IndexVec};
use crate::ir::node::{FuncId, NodeId, NodeKind, Program, VarId, XPos};
use crate::ir::reassign::{Oracles, ReassignOracle};
use crate::ir::scc;
use crate::span::SourceMap;
use crate::syntax::ast::Name;
use crate::types::context::Tcx;
use graph::{Attrs, BLANK, CALLEE, HEAP, Hole, LocId, Location, MUTATOR, Note, NoteId, Subject};
use std::rc::Rc;

/// Remarks and verdicts; escape results and tags go into the program.
#[derive(Clone, Debug, Default)]
pub struct Escaped {
    pub remarks: Vec<Remark>,
    pub verdicts: Vec<Verdict>,
}

/// What the analysis reports, besides writing its results into the program.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Detail {
    Nothing,
    /// Remarks and verdicts.
    Remarks,
    /// And gc's `-m=2` paragraphs and the verdicts' flows.
    Flows,
}

/// Analyses `list` and everything it references, bottom up.
pub fn analyze(
    program: &mut Program,
    tcx: &mut Tcx,
    sources: &SourceMap,
    list: &[FuncId],
    detail: Detail,
) -> Escaped {
    let mut out = Escaped::default();
    let mut state = State::default();
    for component in scc::bottom_up(program, list) {
        let funcs: Vec<FuncId> =
            component.into_iter().filter(|f| state.phase(*f) == Phase::Unknown).collect();
        if !funcs.is_empty() {
            Batch::new(program, tcx, sources, &mut state, &mut out, detail).run(&funcs);
        }
    }
    out
}

/// How far a function's analysis has got.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
enum Phase {
    #[default]
    Unknown,
    InBatch,
    Tagged,
}

/// State shared by all batches.
#[derive(Default)]
struct State {
    phases: HashMap<FuncId, Phase>,
    oracles: Oracles,
}

impl State {
    fn phase(&self, func: FuncId) -> Phase {
        self.phases.get(&func).copied().unwrap_or_default()
    }
}

/// Steps of gc's explanation, and the last edge; none if gc cuts the explanation off.
type Path = (Vec<FlowStep>, Option<ways::EdgeId>);

/// One strongly connected component under analysis.
pub struct Batch<'a> {
    pub program: &'a mut Program,
    pub tcx: &'a mut Tcx,
    sources: &'a SourceMap,
    state: &'a mut State,
    out: &'a mut Escaped,
    detail: Detail,
    /// Lines of the current explanation, for editors.
    pub related: Vec<(XPos, String)>,
    pub locs: IndexVec<LocId, Location>,
    pub notes: IndexVec<NoteId, Note>,
    pub var_locs: HashMap<VarId, LocId>,
    /// Closures seen, with the holes of their records; captures are decided once all bodies are walked.
    closures: Vec<(Hole, NodeId)>,
    /// Closures that unseen code may call.
    results_lost: HashSet<FuncId>,
    /// Why a location escapes; recorded only with [`Detail::Flows`].
    reasons: HashMap<LocId, Vec<FlowStep>>,
    /// Paths on which what parameters point to reaches the heap.
    leaks: HashMap<LocId, Path>,
    /// Reasons after the first of locations that flow directly to something that escapes.
    immediate: HashMap<LocId, Vec<Way>>,
    /// Edges of the solved graph by source; computed on demand.
    outgoing: Option<ways::Outgoing>,
    /// The root to which the path of each explained location leads, and the last edge of that path.
    roots: HashMap<LocId, (LocId, Option<ways::EdgeId>)>,
    /// Locations that escape only because a loop allocates them again in each iteration.
    per_iteration: HashSet<LocId>,
    /// Closure variables captured by reference: whether they are too large to copy, and where they are reassigned.
    by_reference: HashMap<VarId, (bool, Option<NodeId>)>,
    /// Closures that go to the heap because of the go or defer statement they belong to.
    run_later: HashMap<NodeId, Cause>,
    /// Conversions whose string is only read in place, by function; computed on demand.
    read_in_place: HashMap<FuncId, HashSet<NodeId>>,
}

/// Current position in the walk of a body.
pub struct Cx {
    pub func: FuncId,
    pub loop_depth: i32,
    labels: HashMap<Name, LabelState>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum LabelState {
    NonLooping,
    /// A later `goto` jumps back to it.
    Looping,
}

impl<'a> Batch<'a> {
    fn new(
        program: &'a mut Program,
        tcx: &'a mut Tcx,
        sources: &'a SourceMap,
        state: &'a mut State,
        out: &'a mut Escaped,
        detail: Detail,
    ) -> Self {
        let mut locs = IndexVec::new();
        for attrs in [Attrs::ALL, Attrs::MUTATES, Attrs::CALLS, Attrs::default()] {
            locs.push(Location::new(Subject::None, None, 0, attrs));
        }
        debug_assert!([HEAP, MUTATOR, CALLEE, BLANK].iter().all(|&l| l.0 < graph::FIRST));
        Batch {
            program,
            tcx,
            sources,
            state,
            out,
            detail,
            related: Vec::new(),
            locs,
            notes: IndexVec::new(),
            var_locs: HashMap::default(),
            closures: Vec::new(),
            results_lost: HashSet::default(),
            reasons: HashMap::default(),
            leaks: HashMap::default(),
            immediate: HashMap::default(),
            outgoing: None,
            roots: HashMap::default(),
            per_iteration: HashSet::default(),
            by_reference: HashMap::default(),
            run_later: HashMap::default(),
            read_in_place: HashMap::default(),
        }
    }

    fn run(mut self, funcs: &[FuncId]) {
        for &func in funcs {
            self.init_func(func);
        }
        for &func in funcs {
            if !self.is_capturing(func) {
                self.walk_func(func);
            }
        }
        for (k, closure) in std::mem::take(&mut self.closures) {
            self.flow_closure(k, closure);
        }
        for loc in self.locs.ids().skip(graph::FIRST as usize) {
            self.check_size(loc);
        }
        self.walk_all();
        self.finish(funcs);
    }

    fn init_func(&mut self, func: FuncId) {
        self.state.phases.insert(func, Phase::InBatch);
        for var in self.program.funcs[func].dcl.clone() {
            if !self.var_locs.contains_key(&var) {
                self.new_loc(Subject::Var(var), func, 1, true);
            }
        }
        if !self.program.funcs[func].is_closure() {
            // Hidden parameters: the receiver of a method value's wrapper.
            for cv in self.program.funcs[func].closure_vars.clone() {
                let var = self.program.canonical(cv);
                self.new_loc(Subject::Var(var), func, 1, true);
            }
        }
        for (i, result) in self.program.funcs[func].results.clone().into_iter().enumerate() {
            let loc = self.old_loc(result);
            self.locs[loc].result_index = i + 1;
        }
    }

    fn walk_func(&mut self, func: FuncId) {
        let mut labels: HashMap<Name, LabelState> = HashMap::default();
        let body = self.program.funcs[func].body.clone();
        self.program.visit_list(&body, &mut |n| match &self.program.nodes[n].kind {
            NodeKind::Label { name } => {
                labels.insert(name.clone(), LabelState::NonLooping);
            }
            NodeKind::Goto { label } => {
                if let Some(state) = labels.get_mut(label) {
                    *state = LabelState::Looping;
                }
            }
            _ => {}
        });
        let mut cx = Cx { func, loop_depth: 1, labels };
        self.block(&mut cx, &body);
    }

    /// Captures a variable by value if the copy is indistinguishable from the original.
    fn flow_closure(&mut self, k: Hole, closure: NodeId) {
        let NodeKind::Closure { func } = self.program.nodes[closure].kind else { return };
        for cv in self.program.funcs[func].closure_vars.clone() {
            let var = self.program.canonical(cv);
            let loc = self.old_loc(cv);
            let location = &self.locs[loc];
            let (addr_taken, reassigned) = (location.addr_taken, location.reassigned);
            let size = self.tcx.sizeof(self.program.vars[var].ty);
            let by_val = !addr_taken && reassigned.is_none() && size <= MAX_COPIED;
            self.program.vars[var].by_val = by_val;
            self.program.vars[cv].by_val = by_val;
            if !by_val {
                self.program.vars[var].addr_taken = true;
            }
            if self.explains() {
                self.report_capture(var, by_val, addr_taken, reassigned.is_some(), size);
            }
            if !by_val && self.explains() {
                self.by_reference.insert(cv, (size > MAX_COPIED, reassigned));
            }
            let k = if by_val { k } else { self.addr_of(k, graph::Where::Var(cv), Why::Reference) };
            let k = self.note(k, graph::Where::Var(cv), Why::CapturedByAClosure);
            self.flow(k, loc);
        }
    }

    pub fn in_batch(&self, func: FuncId) -> bool {
        self.state.phase(func) == Phase::InBatch
    }

    /// A function literal that captures at least one variable; others are ordinary functions.
    pub fn is_capturing(&self, func: FuncId) -> bool {
        self.program.funcs[func].is_capturing_closure()
    }

    /// Facts about the locals of `func`'s outermost function.
    fn oracle(&mut self, func: FuncId) -> Rc<ReassignOracle> {
        self.state.oracles.of(self.program, &self.tcx.types, func)
    }

    /// Whether flows are explained.
    fn explains(&self) -> bool {
        self.detail == Detail::Flows
    }

    /// Whether nothing is reported.
    fn is_silent(&self) -> bool {
        self.detail == Detail::Nothing
    }

    /// Reports a remark of both `-m` and `-m=2`.
    fn report(&mut self, pos: XPos, kind: RemarkKind, text: String) {
        self.push_remark(pos, Printed::Always, kind, text);
    }

    /// Reports a remark of `-m=2` only.
    fn report_long(&mut self, pos: XPos, kind: RemarkKind, text: String) {
        self.push_remark(pos, Printed::Long, kind, text);
    }

    fn push_remark(&mut self, pos: XPos, printed: Printed, kind: RemarkKind, text: String) {
        if !self.is_silent() {
            self.out.remarks.push(self.program.remark(self.sources, pos, printed, kind, text));
        }
    }
}
