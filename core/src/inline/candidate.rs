//! Which functions may be inlined, and pristine copies of their bodies.
//! Rules: cmd/compile/internal/inline/inl.go `CanInlineFuncs`, `CanInline`, `InlineImpossible`, go1.27.

use super::budget::{CLOSURE_CALLED_ONCE_COST, Count, MAX_BUDGET};
use super::{Detail, Inliner};
use crate::diag::RemarkKind;
use crate::index::HashMap;
use crate::ir::node::*;
use crate::ir::print;
use crate::ir::scc;
use crate::ir::visit::Copier;
use crate::syntax::ast::Name;
use crate::types::object::PkgId;
use std::mem::take;

impl Inliner<'_> {
    /// Decides inlinability of every function of the package, callees first.
    pub fn can_inline_package(&mut self) {
        if !self.enabled {
            return;
        }
        let order = scc::bottom_up(self.prog, &self.prog.target).concat();
        let events_before = self.prog.log.as_ref().map_or(0, |log| log.events.len());
        if self.of_library.is_some() {
            // What was decided while inlining the program refers to the functions' own bodies, which change from now on.
            // Decisions about earlier library functions refer to pristine copies.
            let new: Vec<FuncId> = order.iter().copied().filter(|&func| !self.is_judged(func)).collect();
            new.iter().for_each(|&func| self.prog.funcs[func].inl = None);
            new.iter().for_each(|&func| self.can_inline(func));
        } else {
            self.can_inline_all(&order, Detail::Both);
        }
        if self.diverged && self.of_library.is_none() {
            // `-m` stops early in expensive functions, so it reaches their closures later than `-m=2`.
            self.forget(&order, events_before);
            self.can_inline_all(&order, Detail::Short);
            let short = take(&mut self.remarks);
            // The log for editors follows `-m=2`.
            self.forget(&order, events_before);
            self.can_inline_all(&order, Detail::Long);
            let long = std::mem::replace(&mut self.remarks, short);
            self.remarks.extend(long);
            self.detail = Detail::Both;
        }
        for func in order {
            self.keep_pristine(func);
        }
    }

    fn can_inline_all(&mut self, order: &[FuncId], detail: Detail) {
        self.detail = detail;
        for &func in order {
            self.can_inline(func);
        }
        self.detail = Detail::Both;
    }

    /// Undoes a round of decisions. `events_before`: length of the log before it.
    fn forget(&mut self, order: &[FuncId], events_before: usize) {
        self.remarks.clear();
        if let Some(log) = &mut self.prog.log {
            log.events.truncate(events_before);
        }
        for func in order {
            self.checked.remove(func);
            self.prog.funcs[*func].inl = None;
        }
    }

    /// gc's `CanInline`: decides `func` unless that was done before. `keep_pristine` copies its body.
    pub(super) fn can_inline(&mut self, func: FuncId) {
        let pos = self.prog.funcs[func].pos;
        if self.prog.funcs[func].kind == FuncKind::PackageInit {
            return;
        }
        if let Some(reason) = self.impossible(func) {
            self.checked.insert(func);
            self.cannot(func, pos, reason);
            return;
        }
        if self.is_judged(func) {
            return;
        }
        self.checked.insert(func);
        // A literal that is called once has a larger budget.
        let max = if self.prog.funcs[func].is_closure() { CLOSURE_CALLED_ONCE_COST } else { MAX_BUDGET };
        let cost = match self.count(func, max) {
            Count::Cost(cost) => cost,
            Count::TooExpensive(cost) => {
                self.cannot(func, pos, &format!("function too complex: cost {cost} exceeds budget {max}"));
                return;
            }
            Count::Stopped => return,
            Count::Impossible(reason) => {
                self.cannot(func, pos, &reason);
                return;
            }
        };
        let can_delay_results = self.can_delay_results(func);
        self.prog.funcs[func].inl = Some(Inline {
            cost,
            body: Vec::new(),
            params: Vec::new(),
            results: Vec::new(),
            dcl: Vec::new(),
            can_delay_results,
        });
        // Functions compiled elsewhere are decided here only for lack of facts; gc logged them in their own package.
        if self.prog.funcs[func].local {
            self.prog.log_event(pos, "canInlineFunction", |_| format!("cost: {cost}"));
        }
        let name = print::func_name(self.prog, self.tcx(), func);
        if matches!(self.detail, Detail::Short | Detail::Both) {
            self.report_short(pos, RemarkKind::CanInline, format!("can inline {name}"));
        }
        if matches!(self.detail, Detail::Long | Detail::Both) {
            let tcx = self.tcx();
            let signature = print::signature(self.prog, tcx, func);
            let body = print::stmts(self.prog, tcx, &self.prog.funcs[func].body);
            let text = format!("can inline {name} with cost {cost} as: {signature} {{ {body} }}");
            self.report_long(pos, RemarkKind::CanInline, text);
        }
    }

    fn cannot(&mut self, func: FuncId, pos: XPos, reason: &str) {
        self.prog.log_event(pos, "cannotInlineFunction", |_| reason.to_string());
        let name = print::func_symbol(self.prog, self.tcx(), func);
        self.report_long(pos, RemarkKind::CannotInline, format!("cannot inline {name}: {reason}"));
    }

    /// Why `func` can never be inlined, whatever its cost.
    fn impossible(&self, func: FuncId) -> Option<&'static str> {
        let f = &self.prog.funcs[func];
        if f.pragma.noinline {
            Some("marked go:noinline")
        } else if f.pragma.uintptr_keep_alive || f.pragma.uintptr_escapes {
            Some("marked as having a keep-alive uintptr argument")
        } else if f.pragma.yes_write_barrier_rec {
            Some("marked go:yeswritebarrierrec")
        } else if !f.has_body {
            Some("no function body")
        } else {
            None
        }
    }

    /// Whether results can be declared at the only `return`, because they have no names.
    fn can_delay_results(&self, func: FuncId) -> bool {
        let f = &self.prog.funcs[func];
        let mut returns = 0;
        self.prog.visit_list(&f.body, &mut |n| {
            if let NodeKind::Return { results } = &self.prog.nodes[n].kind {
                returns += if results.is_empty() { 2 } else { 1 };
            }
        });
        returns == 1 && f.results.iter().all(|&r| self.prog.vars[r].name.starts_with("~r"))
    }

    /// Copies the body of an inlinable function before any pass changes it.
    pub(super) fn keep_pristine(&mut self, func: FuncId) {
        if self.prog.funcs[func].inl.as_ref().is_none_or(|inl| !inl.dcl.is_empty() || !inl.body.is_empty()) {
            return;
        }
        let (dcl, body) = (self.prog.funcs[func].dcl.clone(), self.prog.funcs[func].body.clone());
        let mut copies: HashMap<FuncId, FuncId> = HashMap::default();
        let mut same = |name: &Name| name.clone();
        let mut adopt = |prog: &mut Program, old: FuncId, new: FuncId| {
            copies.insert(old, new);
            let outer = prog.funcs[old].outer;
            prog.funcs[new].outer = outer.map(|outer| copies.get(&outer).copied().unwrap_or(outer));
            prog.funcs[new].inl = None;
        };
        let mut copier = Copier::new(&mut same, &mut adopt);
        let dcl = copier.copy_vars(self.prog, &dcl, func);
        let body = copier.list(self.prog, &body);
        copier.finish(self.prog);
        let map = |vars: &[VarId], copier: &Copier| {
            vars.iter().map(|v| copier.vars.get(v).copied().unwrap_or(*v)).collect::<Vec<_>>()
        };
        let params = map(&self.prog.funcs[func].params, &copier);
        let results = map(&self.prog.funcs[func].results, &copier);
        if let Some(inl) = &mut self.prog.funcs[func].inl {
            (inl.dcl, inl.body, inl.params, inl.results) = (dcl, body, params, results);
        }
    }

    /// Cost of an instance of the library's generic code that the package has yet to decide: the caller's recorded cost
    /// depends on it. `None` for bodies with function literals, since those would be decided too.
    pub(super) fn cost_ahead(&mut self, fun: NodeId) -> Option<i32> {
        let callee = self.prog.nodes[fun].kind.mentioned_func().filter(|_| self.ahead)?;
        let f = &self.prog.funcs[callee];
        if !f.shaped || f.pkg == PkgId::USER || self.checked.contains(&callee) || !self.own.contains(&callee)
        {
            return None;
        }
        let mut literals = false;
        self.prog.visit_list(&f.body, &mut |n| {
            literals |= matches!(self.prog.nodes[n].kind, NodeKind::Closure { .. });
        });
        if literals || self.impossible(callee).is_some() {
            return None;
        }
        // Count what it calls the same way, but don't recurse.
        self.checked.insert(callee);
        let count = self.count(callee, MAX_BUDGET);
        self.checked.remove(&callee);
        if let Count::Cost(cost) = count { Some(cost) } else { None }
    }

    /// Decides a function that the package does not decide itself: one from another package, or an instance that only
    /// an inlined body mentions.
    pub(super) fn can_inline_foreign(&mut self, func: FuncId) {
        if self.own.contains(&func) || self.is_judged(func) || self.prog.funcs[func].is_closure() {
            return;
        }
        if self.of_library.is_some() && (!self.is_source(func) || self.source.is_native(self.prog, func)) {
            self.checked.insert(func);
            return;
        }
        let dcl = self.prog.funcs[func].dcl.clone();
        let of_library = self.of_library.is_some();
        let cost_in = |facts: &StdFacts| if of_library { facts.library_cost } else { facts.inline_cost };
        let facts = self.prog.funcs[func].facts.clone();
        if facts.is_some_and(|facts| cost_in(&facts).is_none()) {
            // Export data holds bodies of inlinable functions only.
            self.checked.insert(func);
            return;
        }
        let made = self.source.need_body(self.prog, func);
        if self.prog.log.is_some() {
            self.can_inline_instances(func, &made);
        }
        if self.of_library.is_none() {
            self.mark_foreign(&made);
        }
        let f = &self.prog.funcs[func];
        let mut facts = f.facts.clone();
        let sibling = self.tcx().sibling(f.pkg).is_some();
        if facts.is_some() && f.has_body && !sibling && !self.tcx().is_as_compiled(f.pkg, f.pos.pos) {
            // The overlay's replacement of Go's body is decided on its own merits when the caller is library code.
            // Called from the program it has the cost of Go's body, and stays a call.
            if of_library {
                facts = None;
            } else {
                let f = &mut self.prog.funcs[func];
                (f.has_body, f.body, f.dcl) = (false, Vec::new(), dcl);
            }
        }
        let f = &self.prog.funcs[func];
        if let Some(facts) = facts {
            self.checked.insert(func);
            let can_delay_results = self.can_delay_results(func);
            let f = &mut self.prog.funcs[func];
            f.inl = cost_in(&facts).map(|cost| Inline {
                cost,
                body: f.body.clone(),
                params: f.params.clone(),
                results: f.results.clone(),
                dcl: f.dcl.clone(),
                can_delay_results,
            });
            self.note_assignments_of(func);
            return;
        }
        if !f.has_body {
            self.checked.insert(func);
            return;
        }
        self.note_assignments_of(func);
        let detail = std::mem::replace(&mut self.detail, Detail::Silent);
        self.can_inline(func);
        self.detail = detail;
        self.keep_pristine(func);
    }

    /// Instances made by a body from another package were compiled there: they can be inlined here, but their
    /// parameters' leaks are unknown.
    fn mark_foreign(&mut self, made: &[FuncId]) {
        for &func in made {
            if !self.prog.funcs[func].is_closure() {
                self.prog.funcs[func].local = false;
            }
        }
    }

    /// Whether the function's body is Go's own.
    pub(super) fn is_source(&self, func: FuncId) -> bool {
        self.tcx().is_source(self.prog.funcs[func].pkg)
    }

    /// gc decides the instances that a foreign body makes as soon as it has read that body, and reports it only to the
    /// log.
    fn can_inline_instances(&mut self, of: FuncId, made: &[FuncId]) {
        let new = |func: &FuncId| {
            let f = &self.prog.funcs[*func];
            f.has_body && f.facts.is_none() && !self.own.contains(func) && !self.checked.contains(func)
        };
        let order: Vec<FuncId> = scc::bottom_up(self.prog, made).into_iter().flatten().filter(new).collect();
        for &func in &order {
            self.note_assignments_of(func);
        }
        let before = self.prog.log.as_ref().map_or(0, |log| log.events.len());
        let detail = std::mem::replace(&mut self.detail, Detail::Silent);
        // By the time gc reads the body, it has decided the package's own functions.
        let ahead = std::mem::replace(&mut self.ahead, true);
        for &func in &order {
            self.can_inline(func);
        }
        (self.detail, self.ahead) = (detail, ahead);
        if let Some(log) = &mut self.prog.log
            && log.events.len() > before
        {
            self.instance_events.entry(of).or_default().extend(log.events.drain(before..));
        }
        for func in order {
            self.keep_pristine(func);
        }
    }
}
