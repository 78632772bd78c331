//! Writes the solution into the program and reports it in gc's order: parameters, then locations by creation.
//! Rules: cmd/compile/internal/escape/escape.go `finish`, `paramTag`, go1.27.

use super::graph::{Attrs, FIRST, LocId, Subject};
use super::leaks::{Leaks, NUM_RESULTS};
use super::{Batch, Phase};
use crate::diag::RemarkKind;
use crate::ir::node::{ConvOp, Esc, FuncId, FuncKind, NaryBuiltin, NodeId, NodeKind, VarId};
use crate::ir::print;
use crate::types::types::{Basic, Type, TypeId};
use std::rc::Rc;

impl Batch<'_> {
    /// Applies the solution to the functions of the batch and reports it.
    pub fn finish(&mut self, funcs: &[FuncId]) {
        for &func in funcs {
            self.state.phases.insert(func, Phase::Tagged);
            for param in self.program.funcs[func].params.clone() {
                let note = self.param_tag(func, param);
                self.program.vars[param].note = note;
            }
        }
        for loc in self.locs.ids().skip(FIRST as usize) {
            match self.locs[loc].subject {
                Subject::None => {}
                Subject::Var(var) => self.finish_var(loc, var),
                Subject::Node(n) => self.finish_node(loc, n),
            }
        }
    }

    fn finish_var(&mut self, loc: LocId, var: VarId) {
        let escapes = self.locs[loc].attrs.has(Attrs::ESCAPES);
        self.program.vars[var].esc = if escapes { Esc::Heap } else { Esc::None };
        let mut remark = None;
        if escapes {
            let text = format!("moved to heap: {}", print::var_name(self.program, self.tcx, var));
            remark = Some(self.out.remarks.len() as u32);
            self.report(self.program.vars[var].pos, RemarkKind::MovedToHeap, text);
        }
        self.add_verdict(loc, remark);
    }

    fn finish_node(&mut self, loc: LocId, n: NodeId) {
        let attrs = self.locs[loc].attrs;
        let escapes = attrs.has(Attrs::ESCAPES);
        let pos = self.program.nodes[n].pos;
        let wrapper = match self.program.nodes[n].kind {
            NodeKind::Closure { func } => self.is_wrapper(func),
            _ => false,
        };
        let mut remark = None;
        if !wrapper && !self.is_silent() {
            let what = match self.program.nodes[n].kind {
                NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, .. } => "append".to_owned(),
                _ => self.subject_text(loc),
            };
            let (kind, verb) = if escapes {
                (RemarkKind::EscapesToHeap, "escapes to heap")
            } else {
                (RemarkKind::DoesNotEscape, "does not escape")
            };
            remark = Some(self.out.remarks.len() as u32);
            self.report(pos, kind, format!("{what} {verb}"));
        }
        if escapes {
            self.program.log_event(pos, "escape", |_| String::new());
        }
        let node = &mut self.program.nodes[n];
        node.esc = if escapes { Esc::Heap } else { Esc::None };
        if !escapes && !attrs.has(Attrs::PERSISTS) {
            node.transient = matches!(
                node.kind,
                NodeKind::Closure { .. } | NodeKind::MethodValue { .. } | NodeKind::SliceLit { .. }
            );
        }
        self.add_verdict(loc, remark);
        // Nothing writes to the bytes, so share the string's memory.
        if let NodeKind::Conv { op, .. } = &mut self.program.nodes[n].kind
            && *op == ConvOp::Str2Bytes
            && !attrs.has(Attrs::MUTATES)
        {
            *op = ConvOp::Str2BytesZeroCopy;
            self.report(pos, RemarkKind::ZeroCopy, "zero-copy string->[]byte conversion".into());
        }
    }

    /// Whether the compiler generated `func` around a go or defer call, a method, or a method value.
    fn is_wrapper(&self, func: FuncId) -> bool {
        match self.program.funcs[func].kind {
            FuncKind::GoWrap | FuncKind::DeferWrap | FuncKind::Wrapper => true,
            // Wraps a generic function or method used as a value.
            FuncKind::Closure => self.program.funcs[func].wrapper,
            FuncKind::Declared | FuncKind::RangeBody | FuncKind::PackageInit => false,
        }
    }

    fn param_tag(&mut self, func: FuncId, param: VarId) -> Option<Rc<[u8]>> {
        let none = Leaks::default().encode();
        let f = &self.program.funcs[func];
        let diagnose = !self.is_silent() && !self.is_wrapper(func) && !f.dupok;
        let v = &self.program.vars[param];
        let (name, pos, ty) = (v.name.clone(), v.pos, v.ty);
        let unnamed = &*name == "_" || name.starts_with("~p");
        let (has_body, pragma) = (f.has_body, f.pragma);

        if !has_body {
            self.program.funcs[func].pragma.uintptr_keep_alive = true;
            if self.is_uintptr(ty) {
                if diagnose {
                    let text = format!("assuming {name} is unsafe uintptr");
                    self.report(pos, RemarkKind::Other, text);
                }
                return none;
            }
            if !self.tcx.has_pointers(ty) {
                return none;
            }
            let mut leaks = Leaks::default();
            if pragma.noescape {
                if diagnose && !unnamed {
                    self.report(pos, RemarkKind::ParamDoesNotEscape, format!("{name} does not escape"));
                }
                leaks.add_mutator(0);
                leaks.add_callee(0);
            } else {
                if diagnose && !unnamed {
                    self.report(pos, RemarkKind::LeakingParam, format!("leaking param: {name}"));
                }
                leaks.add_heap(0);
            }
            return leaks.encode();
        }
        if pragma.uintptr_escapes {
            let escaping = if self.is_uintptr(ty) {
                Some("uintptr")
            } else if self.program.vars[param].is_ddd
                && self.tcx.types.elem(ty).is_some_and(|e| self.is_uintptr(e))
            {
                Some("...uintptr")
            } else {
                None
            };
            if let Some(what) = escaping {
                if diagnose {
                    self.report(pos, RemarkKind::Other, format!("marking {name} as escaping {what}"));
                }
                // Without a tag, the slice of a variadic parameter goes to the heap.
                let mut leaks = Leaks::default();
                leaks.add_heap(0);
                return leaks.encode();
            }
        }
        if !self.tcx.has_pointers(ty) || unnamed {
            return none;
        }
        let loc = self.old_loc(param);
        let mut leaks = self.locs[loc].param_esc;
        leaks.optimize();
        if diagnose && !self.locs[loc].attrs.has(Attrs::ESCAPES) {
            self.report_leaks(func, param, &leaks);
        }
        leaks.encode()
    }

    fn report_leaks(&mut self, func: FuncId, param: VarId, leaks: &Leaks) {
        let (name, pos) = (self.program.vars[param].name.clone(), self.program.vars[param].pos);
        let mut warned = false;
        if let Some(derefs) = leaks.heap() {
            let content = if derefs == 0 { "" } else { " content" };
            self.report(pos, RemarkKind::LeakingParam, format!("leaking param{content}: {name}"));
            warned = true;
        }
        for i in 0..NUM_RESULTS {
            if let Some(level) = leaks.result(i) {
                let result = self.result_name(func, i);
                let text = format!("leaking param: {name} to result {result} level={level}");
                self.report(pos, RemarkKind::LeakingParam, text);
                warned = true;
            }
        }
        if !warned {
            self.report(pos, RemarkKind::ParamDoesNotEscape, format!("{name} does not escape"));
        }
    }

    /// Name of result `i`; unnamed and blank results are `~r0`, `~r1`, …
    fn result_name(&self, func: FuncId, i: usize) -> String {
        match self.program.funcs[func].results.get(i).map(|&v| &self.program.vars[v].name) {
            Some(name) if &**name != "_" => name.to_string(),
            _ => format!("~r{i}"),
        }
    }

    fn is_uintptr(&self, ty: TypeId) -> bool {
        self.tcx.types.under(ty) == &Type::Basic(Basic::Uintptr)
    }

    pub fn report_self_assign(&mut self, func: FuncId, at: NodeId) {
        let text = format!(
            "{} ignoring self-assignment in {}",
            print::func_symbol(self.program, self.tcx, func),
            print::expr(self.program, self.tcx, at),
        );
        self.report(self.program.nodes[at].pos, RemarkKind::SelfAssignment, text);
    }
}
