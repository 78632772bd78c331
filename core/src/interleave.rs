//! Alternates inlining and devirtualisation, because each enables the other.
//! In: the noder's IR. Out: the IR for escape analysis, and every remark gc prints in between, in its order: decide
//! inlinability of all functions, devirtualise the obvious, then function by function, callees first, level by level.
//! Rules: cmd/compile/internal/inline/interleaved/interleaved.go, go1.27.

use crate::devirtualize::{self, State};
use crate::diag::{Remark, RemarkKind};
use crate::index::{HashMap, HashSet};
use crate::inline::{CallSite, Inliner, equality, is_big};
use crate::ir::node::*;
use crate::ir::print;
use crate::ir::scc;
use crate::ir::source::Source;
use crate::version::Rule;

/// Runs the pass. `inlining` is `false` for `-l`.
pub fn run(prog: &mut Program, source: &mut dyn Source, inlining: bool) -> Vec<Remark> {
    let mut inliner = Inliner::new(prog, source, inlining);
    equality::make(&mut inliner);
    inliner.can_inline_package();

    let mut pass = Pass { inliner, state: State::default(), use_counts: HashMap::default() };
    let targets = pass.inliner.prog.target.clone();
    pass.bottom_up(&targets);
    pass.wrappers();
    pass.inliner.remarks
}

/// Runs the pass on library functions about to run, without remarks. `seen`: functions already processed, or whose bodies
/// don't run. Returns the copies of literals that inlining made.
pub fn run_library(
    prog: &mut Program,
    source: &mut dyn Source,
    list: &[FuncId],
    seen: &HashSet<FuncId>,
) -> Vec<FuncId> {
    if list.is_empty() {
        return Vec::new();
    }
    let targets = std::mem::replace(&mut prog.target, list.to_vec());
    let mut inliner = Inliner::new_silent(prog, source, seen);
    inliner.can_inline_package();
    let mut pass = Pass { inliner, state: State::default(), use_counts: HashMap::default() };
    pass.bottom_up(list);
    let prog = pass.inliner.prog;
    let mut made = std::mem::replace(&mut prog.target, targets);
    made.split_off(list.len())
}

/// Call sites of one function: the original ones, then those that inlining added.
struct Sites {
    func: FuncId,
    big: bool,
    /// In post-order, level by level.
    calls: Vec<NodeId>,
    marked: HashSet<NodeId>,
    resolved: Vec<Option<FuncId>>,
    /// Stack of children still to visit, innermost last.
    waiting: Vec<NodeId>,
}

struct Pass<'a> {
    inliner: Inliner<'a>,
    state: State,
    /// Number of resolved call sites of each function, over all functions.
    use_counts: HashMap<FuncId, u32>,
}

impl Pass<'_> {
    /// Processes functions, callees first, level by level.
    fn bottom_up(&mut self, targets: &[FuncId]) {
        let mut sites: HashMap<FuncId, Sites> = HashMap::default();
        for &func in targets {
            let mut s = self.sites(func);
            for i in 0..s.calls.len() {
                self.resolve(&mut s, i);
            }
            sites.insert(func, s);
        }
        for component in scc::bottom_up(self.inliner.prog, targets) {
            let mut changed = true;
            while changed {
                changed = false;
                for func in &component {
                    if let Some(s) = sites.get_mut(func) {
                        changed |= self.by_levels(s);
                    }
                }
            }
        }
    }

    fn sites(&mut self, func: FuncId) -> Sites {
        let big = self.inliner.enabled && is_big(self.inliner.prog, func);
        if big {
            let name = print::func_symbol(self.inliner.prog, self.inliner.tcx(), func);
            let pos = self.inliner.prog.funcs[func].pos;
            let text = format!("function {name} considered 'big'; reducing max cost of inlinees");
            self.inliner.report_long(pos, RemarkKind::Other, text);
        }
        let mut sites = Sites {
            func,
            big,
            calls: Vec::new(),
            marked: HashSet::default(),
            resolved: Vec::new(),
            waiting: Vec::new(),
        };
        for n in self.inliner.prog.funcs[func].body.clone() {
            self.mark(&mut sites, n);
        }
        sites
    }

    /// Collects new calls below `n`.
    fn mark(&mut self, sites: &mut Sites, n: NodeId) {
        if sites.marked.contains(&n) {
            return;
        }
        let mut parent = n;
        if self.skips_loop(n) {
            return self.mark_header(sites, n);
        }
        let prog = &mut *self.inliner.prog;
        if let NodeKind::TailCall { call } = prog.nodes[n].kind {
            // The call must stay a tail call.
            if let NodeKind::Call(c) = &mut prog.nodes[call].kind {
                c.no_inline = true;
            }
            parent = call;
        }
        self.mark_children(sites, parent);
        if matches!(self.inliner.prog.nodes[n].kind, NodeKind::Call(_)) {
            sites.marked.insert(n);
            sites.calls.push(n);
        }
    }

    fn mark_children(&mut self, sites: &mut Sites, n: NodeId) {
        let start = sites.waiting.len();
        let waiting = &mut sites.waiting;
        self.inliner.prog.for_each_child(n, &mut |child| waiting.push(child));
        let mut next = start;
        while let Some(&child) = sites.waiting.get(next) {
            self.mark(sites, child);
            next += 1;
        }
        sites.waiting.truncate(start);
    }

    /// Whether `n` is a `testing.B.Loop` loop whose body this release leaves alone.
    fn skips_loop(&self, n: NodeId) -> bool {
        let prog = &*self.inliner.prog;
        let NodeKind::For { cond: Some(cond), .. } = prog.nodes[n].kind else { return false };
        let NodeKind::Call(call) = &prog.nodes[cond].kind else { return false };
        let NodeKind::MethodExpr { callee, .. } = prog.nodes[call.fun].kind else { return false };
        let func = &prog.funcs[callee];
        &*func.name == "(*B).Loop"
            && &*self.inliner.tcx().pkg(func.pkg).path == "testing"
            && self.inliner.tcx().has(Rule::LoopOfBenchmarkNotInlined)
    }

    fn mark_header(&mut self, sites: &mut Sites, n: NodeId) {
        let prog = &*self.inliner.prog;
        let NodeKind::For { cond, post, .. } = prog.nodes[n].kind else { return };
        let header: Vec<NodeId> = prog.nodes[n].init.iter().copied().chain(cond).chain(post).collect();
        let text = print::expr_with_parens(prog, self.inliner.tcx(), n, &sites.marked);
        let pos = prog.nodes[n].pos;
        let text = format!("skip inlining within testing.B.loop for {text}");
        self.inliner.report(pos, RemarkKind::Other, text);
        for child in header {
            self.mark(sites, child);
        }
    }

    /// Callee of call number `i`, and how many calls it has; devirtualises the call if possible.
    fn resolve(&mut self, sites: &mut Sites, i: usize) -> Option<(FuncId, u32)> {
        if let Some(Some(callee)) = sites.resolved.get(i) {
            return Some((*callee, self.use_counts.get(callee).copied().unwrap_or(0)));
        }
        let call = sites.calls[i];
        if !matches!(self.inliner.prog.nodes[call].kind, NodeKind::Call(_)) {
            return None;
        }
        devirtualize::static_call(&mut self.state, &mut self.inliner, call, &sites.marked);
        let callee = self.inliner.call_target(sites.func, call)?;
        if sites.resolved.len() <= i {
            sites.resolved.resize(i + 1, None);
        }
        sites.resolved[i] = Some(callee);
        let count = self.use_counts.entry(callee).or_insert(0);
        *count += 1;
        Some((callee, *count))
    }

    /// Tries to inline call number `i`.
    fn edit(&mut self, sites: &mut Sites, i: usize) -> bool {
        let call = sites.calls[i];
        if !matches!(self.inliner.prog.nodes[call].kind, NodeKind::Call(_)) {
            return false;
        }
        let Some((callee, count)) = self.resolve(sites, i) else { return false };
        let called_once = count == 1 && self.inliner.prog.funcs[callee].is_closure();
        let site = CallSite { caller: sites.func, call, big: sites.big, called_once, logged: true };
        if !self.inliner.try_inline(site) {
            return false;
        }
        self.mark_children(sites, call);
        self.state.inlined_call(&self.inliner, sites.func, call);
        true
    }

    /// Processes all calls, then those that appeared, and so on. Reports whether anything was inlined.
    fn by_levels(&mut self, sites: &mut Sites) -> bool {
        let mut changed = false;
        let (mut start, mut end) = (0, sites.calls.len());
        loop {
            for i in start..end {
                changed |= self.edit(sites, i);
            }
            (start, end) = (end, sites.calls.len());
            if start == end {
                return changed;
            }
            for i in start..end {
                self.resolve(sites, i);
            }
        }
    }

    /// Generates method wrappers after everything else, inlining into one at a time.
    fn wrappers(&mut self) {
        let mut made = self.inliner.wrapper_plan();
        while let Some(func) = made.next(&mut self.inliner) {
            self.use_counts.clear();
            let state = std::mem::take(&mut self.state);
            let mut sites = self.sites(func);
            let mut changed = true;
            while changed {
                changed = false;
                let mut i = 0;
                while i < sites.calls.len() {
                    changed |= self.edit(&mut sites, i);
                    i += 1;
                }
            }
            self.state = state;
            made.done(&mut self.inliner, func);
        }
    }
}
