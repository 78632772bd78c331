//! gc's explanations, as text for `-m=2` and as data for the Why tab.
//! Rules: cmd/compile/internal/escape/solve.go `explainPath`, go1.27.

use super::graph::{Attrs, HEAP, Hole, LocId, Note, NoteId, Subject, Where};
use super::ways::EdgeId;
use super::{Batch, Path};
use crate::diag::{ByReference, Callee, FlowNote, FlowStep, RemarkKind, Way, Why, without_type_arguments};
use crate::index::HashSet;
use crate::ir::log::Logged;
use crate::ir::node::{CallOp, NodeId, NodeKind, VarId, XPos};
use crate::ir::{print, reassign};
use crate::span::LineCol;
use crate::version::Rule;
use std::collections::hash_map::Entry;

impl Batch<'_> {
    /// `dst` already escapes and takes `src`'s address.
    pub fn explain_immediate(&mut self, hole: Hole, src: LocId) {
        self.explain_heading(src);
        self.related.clear();
        let step = self.flow_step(hole.dst, src, hole.derefs, hole.notes);
        let pos = self.loc_pos(src);
        self.report_step(pos, &step);
        self.log_escape(src, "escapes");
        match self.reasons.entry(src) {
            Entry::Vacant(first) => _ = first.insert(vec![step]),
            Entry::Occupied(_) => {
                let way = Way { flow: vec![step], end: self.way_end(hole.dst, src) };
                self.immediate.entry(src).or_default().push(way);
            }
        }
    }

    /// Reports that `src` escapes through `root`.
    pub fn explain_escape(&mut self, root: LocId, src: LocId) {
        self.explain_heading(src);
        let (path, last) = self.explain_path(root, src);
        self.log_escape(src, "escape");
        self.reasons.entry(src).or_insert(path);
        self.roots.entry(src).or_insert((root, last));
    }

    /// Reports that the parameter `src` leaks to `root`.
    pub fn explain_leak(&mut self, root: LocId, src: LocId, derefs: i32) {
        let (what, to) = (self.subject_text(src), self.loc_text(root));
        let func = if self.tcx.has(Rule::ExplainNamesFunction) {
            format!(" for {}", self.func_text(src))
        } else {
            String::new()
        };
        let text = format!("parameter {what} leaks to {to}{func} with derefs={derefs}:");
        self.report_long(self.loc_pos(src), RemarkKind::Flow, text);
        let path = self.explain_path(root, src);
        if self.locs[root].attrs.has(Attrs::ESCAPES) {
            self.leaks.insert(src, path);
        }
        let message = format!("parameter {what} leaks to {to} with derefs={derefs}");
        self.log_explained(src, "leak", message);
    }

    fn log_escape(&mut self, src: LocId, code: &'static str) {
        let message = format!("{} escapes to heap", self.subject_text(src));
        self.log_explained(src, code, message);
    }

    /// Logs an event for editors with the explanation just reported.
    fn log_explained(&mut self, src: LocId, code: &'static str, message: String) {
        let (pos, related) = (self.loc_pos(src), std::mem::take(&mut self.related));
        self.program.push_event(Logged { related, ..Logged::new(pos, code, message) });
    }

    fn explain_heading(&mut self, src: LocId) {
        let func = if self.tcx.has(Rule::ExplainNamesFunction) {
            format!(" in {}", self.func_text(src))
        } else {
            String::new()
        };
        let text = format!("{} escapes to heap{func}:", self.subject_text(src));
        self.report_long(self.loc_pos(src), RemarkKind::Flow, text);
    }

    /// Walks from `src` back to `root` along the shortest path the solver found.
    fn explain_path(&mut self, root: LocId, mut src: LocId) -> Path {
        let pos = self.loc_pos(src);
        self.related.clear();
        let mut visited = HashSet::default();
        let mut steps = Vec::new();
        loop {
            if !visited.insert(src) {
                let text =
                    "  warning: truncated explanation due to assignment cycle; see golang.org/issue/35518";
                self.report_long(pos, RemarkKind::Flow, text.into());
                return (steps, None);
            }
            let (dst, index) = (self.locs[src].dst, self.locs[src].dst_edge);
            let Some(step) = self.step_of((dst, index)) else { return (steps, None) };
            self.report_step(pos, &step);
            steps.push(step);
            if dst == root {
                return (steps, Some((dst, index)));
            }
            src = dst;
        }
    }

    pub fn step_of(&mut self, (dst, index): EdgeId) -> Option<FlowStep> {
        let edge = *self.locs[dst].edges.get(index)?;
        Some(self.flow_step(dst, edge.src, edge.derefs, edge.notes))
    }

    fn flow_step(&mut self, dst: LocId, src: LocId, derefs: i32, notes: Option<NoteId>) -> FlowStep {
        let mut step = FlowStep {
            dst: self.loc_text(dst),
            dst_at: self.places(self.loc_pos(dst)),
            src: self.loc_text(src),
            derefs,
            notes: Vec::new(),
        };
        if self.program.log.is_some() {
            let at = match notes {
                Some(id) => self.where_text(self.notes[id].at).1,
                None => self.loc_pos(src),
            };
            let text = format!("escflow:  {}", self.flow_text(&step));
            self.related.push((at, text));
        }
        let mut next = notes;
        while let Some(id) = next {
            let note = self.notes[id];
            next = note.next;
            let (what, pos) = self.where_text(note.at);
            if self.program.log.is_some() {
                self.related.push((pos, format!("escflow:      from {what} ({})", note.why.text())));
            }
            let pos = self.program.outermost(pos);
            step.notes.push(FlowNote {
                unknown_pos: !pos.is_known(),
                pos: self.sources.resolve(pos),
                what,
                why: note.why,
                callee: Some(note.at)
                    .filter(|_| note.why == Why::CallParameter)
                    .and_then(|at| self.callee(at)),
                by_reference: Some(note.at)
                    .filter(|_| note.why == Why::Reference)
                    .and_then(|at| self.why_by_reference(at)),
                field: self.field(note),
            });
        }
        step
    }

    fn why_by_reference(&self, at: Where) -> Option<ByReference> {
        let Where::Var(var) = at else { return None };
        Some(match *self.by_reference.get(&var)? {
            // Once a closure captures it by reference, its address counts as taken: give what came first.
            (_, Some(assignment)) => {
                let (what, pos) = self.where_text(Where::Node(assignment));
                ByReference::Assigned(what, self.sources.resolve(self.program.outermost(pos)))
            }
            (true, None) => ByReference::TooLarge,
            (false, None) => ByReference::AddressTaken,
        })
    }

    /// The field that the noted code reads or sets.
    fn field(&self, note: Note) -> String {
        let Note { at, why: Why::Dot | Why::DotOfPointer | Why::Assign | Why::StructLiteralElement, .. } =
            note
        else {
            return String::new();
        };
        let name = |x, field| print::field_name(self.program, self.tcx, x, field);
        let kind = |n: NodeId| &self.program.nodes[n].kind;
        let names = match at {
            Where::Element(n, i) => {
                let NodeKind::StructLit { fields } = kind(n) else { return String::new() };
                let Some(key) = fields.get(i) else { return String::new() };
                let path = std::iter::once(&key.field).chain(&key.inner);
                print::field_path(self.tcx, self.program.nodes[n].ty, path)
            }
            Where::Node(n) => match *kind(n) {
                NodeKind::Dot { x, field } | NodeKind::DotPtr { x, field } => vec![name(x, field)],
                NodeKind::Assign { x, .. } => {
                    let (mut names, mut place) = (Vec::new(), x);
                    loop {
                        place = match *kind(place) {
                            NodeKind::Dot { x, field } => {
                                names.insert(0, name(x, field));
                                x
                            }
                            NodeKind::Index { x, .. } => x,
                            _ => break,
                        };
                    }
                    names
                }
                _ => Vec::new(),
            },
            Where::Argument(..) | Where::Var(_) | Where::Case(..) => Vec::new(),
        };
        names.join(".")
    }

    fn callee(&self, at: Where) -> Option<Callee> {
        let (n, arg) = match at {
            Where::Node(n) => (n, None),
            Where::Argument(n, arg) => (n, Some(arg)),
            Where::Var(_) | Where::Element(..) | Where::Case(..) => return None,
        };
        let NodeKind::Call(call) = &self.program.nodes[n].kind else { return Some(Callee::Builtin) };
        let named = (call.op == CallOp::Func).then(|| reassign::static_callee(self.program, call.fun));
        let Some(func) = named.flatten() else { return Some(Callee::Unknown) };
        let func = &self.program.funcs[func];
        let name = without_type_arguments(&func.name).rsplit('.').next()?.to_owned();
        let param = arg.filter(|_| func.facts.is_none()).and_then(|arg| func.params.get(arg));
        let param = param.and_then(|&param| self.sources.resolve(self.program.vars[param].pos.pos));
        Some(Callee::Named { name, param })
    }

    /// `  flow: x ← &y:`
    fn flow_text(&self, step: &FlowStep) -> String {
        let ops = if step.derefs < 0 { "&".to_owned() } else { "*".repeat(step.derefs as usize) };
        let arrow = if self.tcx.has(Rule::ExplainNamesFunction) { "←" } else { "=" };
        format!("  flow: {} {arrow} {ops}{}:", step.dst, step.src)
    }

    fn report_step(&mut self, pos: XPos, step: &FlowStep) {
        let text = self.flow_text(step);
        self.report_long(pos, RemarkKind::Flow, text);
        for note in &step.notes {
            let at = if note.unknown_pos { "<unknown line number>".into() } else { self.place(note.pos) };
            let text = format!("    from {} ({}) at {at}", note.what, note.why.text());
            self.report_long(pos, RemarkKind::Flow, text);
        }
    }

    fn place(&self, pos: Option<LineCol>) -> String {
        match pos {
            Some(pos) => self.sources.format_late(pos),
            None => "<autogenerated>:1".into(),
        }
    }

    /// Reports how a closure captures a variable.
    pub fn report_capture(
        &mut self,
        var: VarId,
        by_val: bool,
        addr_taken: bool,
        reassigned: bool,
        size: i64,
    ) {
        let v = &self.program.vars[var];
        let how = if by_val { "value" } else { "ref" };
        let text = format!(
            "{} capturing by {how}: {} (addr={addr_taken} assign={reassigned} width={size})",
            print::func_symbol(self.program, self.tcx, v.func),
            print::var_name(self.program, self.tcx, var),
        );
        self.report_long(v.pos, RemarkKind::Capture, text);
    }

    /// `Verdict::pos` and `Verdict::origin` of what is at `at`; `None` for generated code.
    pub fn places(&self, at: XPos) -> Option<(LineCol, LineCol)> {
        let pos = self.sources.resolve(self.program.outermost(at))?;
        Some((pos, self.sources.resolve(at.pos).unwrap_or(pos)))
    }

    /// gc's position for a location's node.
    pub fn loc_pos(&self, loc: LocId) -> XPos {
        match self.locs[loc].subject {
            Subject::None => XPos::default(),
            Subject::Var(var) => self.program.vars[var].pos,
            Subject::Node(n) => self.program.nodes[n].pos,
        }
    }

    /// gc's text for a location's variable or expression.
    pub fn subject_text(&self, loc: LocId) -> String {
        match self.locs[loc].subject {
            Subject::None => "<nil>".into(),
            Subject::Var(var) => print::var_name(self.program, self.tcx, var),
            Subject::Node(n) => print::expr(self.program, self.tcx, n),
        }
    }

    fn loc_text(&self, loc: LocId) -> String {
        if loc == HEAP {
            return "{heap}".into();
        }
        match self.locs[loc].subject {
            Subject::None => "{temp}".into(),
            Subject::Var(_) => self.subject_text(loc),
            Subject::Node(_) => format!("{{storage for {}}}", self.subject_text(loc)),
        }
    }

    /// Name of the location's function, without its package.
    pub fn func_text(&self, loc: LocId) -> String {
        match self.locs[loc].func {
            Some(func) => self.program.funcs[func].name.to_string(),
            None => "<nil>".into(),
        }
    }

    fn where_text(&self, at: Where) -> (String, XPos) {
        match at {
            Where::Node(n) | Where::Argument(n, _) | Where::Element(n, _) => {
                (self.node_text(n), self.program.nodes[n].pos)
            }
            Where::Var(var) => {
                let pos = self.program.vars[var].pos;
                (print::var_name(self.program, self.tcx, var), pos)
            }
            Where::Case(n, i) => print::case(self.program, self.tcx, n, i),
        }
    }

    fn node_text(&self, n: NodeId) -> String {
        print::expr(self.program, self.tcx, n)
    }
}
