//! Replaces a call by a copy of the callee's body.
//! The call node becomes an `InlCall`: `init` declares and assigns parameters (`x, y := a, b`) and results, `body`
//! holds the statements with each `return` turned into assignment and goto, `results` are the result variables.
//! Rules: cmd/compile/internal/noder/reader.go `unifiedInlineCall`, `inlReturn`; inline/inl.go `mkinlcall`,
//! `CalleeEffects`; ir/func.go `closureName`; go1.27.

use super::Inliner;
use crate::diag::RemarkKind;
use crate::index::HashMap;
use crate::ir::hash::{base64, sum32};
use crate::ir::names::{closure_name, trim_hash};
use crate::ir::node::*;
use crate::ir::print;
use crate::ir::visit::Copier;
use crate::syntax::ast::Name;
use crate::types::object::PkgId;
use crate::types::types::Type;
use crate::version::Rule;
use std::mem::{replace, take};
use std::rc::Rc;

impl Inliner<'_> {
    /// Inlines the call. Returns false if the callee has no body: an overlay replacement of a Go function stays a call.
    pub(super) fn expand(&mut self, caller: FuncId, call: NodeId, callee: FuncId) -> bool {
        if !self.prog.funcs[callee].has_body {
            return false;
        }
        if let (Some(log), Some(events)) = (&mut self.prog.log, self.instance_events.remove(&callee)) {
            log.events.extend(events);
        }
        let pos = self.prog.nodes[call].pos;
        let callee_name = self.prog.funcs[callee].name.clone();
        let inl_id = self.prog.inlined.push(InlCall { parent: pos.inl, pos: pos.pos, callee, callee_name });
        let name = print::func_name(self.prog, self.tcx(), callee);
        self.report(pos, RemarkKind::InliningCall, format!("inlining call to {name}"));
        let inlined = self.labels.entry(caller).or_default();
        let label: Name = format!(".i{inlined}").into();
        *inlined += 1;
        self.keep_pristine(callee);
        let Some(inl) = self.prog.funcs[callee].inl.clone() else { return false };
        let NodeKind::Call(c) = replace(&mut self.prog.nodes[call].kind, NodeKind::Nil) else {
            return false;
        };
        let mut init = take(&mut self.prog.nodes[call].init);
        self.callee_effects(&mut init, c.fun);
        self.generation += 1;

        let (body, params, results) = self.copy_body(caller, callee, &inl, inl_id, pos);
        self.report_imprecise_calls(&body);
        init.push(self.assign_params(&params, c.args, pos));
        if !inl.can_delay_results {
            for &result in &results {
                init.push(self.node(pos, NodeKind::Decl { var: result }));
                let x = self.local(pos, result);
                init.push(self.node(pos, NodeKind::Assign { x, y: None, def: false }));
            }
        }
        let mut body = body;
        self.replace_returns(&body, &results, inl.can_delay_results, &label, pos);
        body.push(self.node(pos, NodeKind::Label { name: label }));
        let results = results.iter().map(|&v| self.local(pos, v)).collect();
        self.note_assignments(&init);
        self.note_assignments(&body);
        let node = &mut self.prog.nodes[call];
        node.init = init;
        node.kind = NodeKind::InlCall { body, results, call: inl_id };
        true
    }

    /// gc re-reads a body when it inlines it, literals included, and repeats what it reported then: method calls
    /// through the dictionary although the type argument is an interface.
    fn report_imprecise_calls(&mut self, body: &[NodeId]) {
        let mut found = Vec::new();
        self.imprecise_calls(body, &mut found);
        for pos in found {
            self.report(pos, RemarkKind::Devirtualizing, "imprecise interface call".to_owned());
        }
    }

    fn imprecise_calls(&self, body: &[NodeId], found: &mut Vec<XPos>) {
        let (prog, tcx) = (&*self.prog, self.tcx());
        prog.visit_list(body, &mut |n| {
            let call = match &prog.nodes[n].kind {
                NodeKind::Closure { func } => return self.imprecise_calls(&prog.funcs[*func].body, found),
                NodeKind::Call(call) => call,
                _ => return,
            };
            if let NodeKind::Conv { op: ConvOp::Nop, x: code } = prog.nodes[call.fun].kind
                && let NodeKind::Addr { x: word, .. } = prog.nodes[code].kind
                && let NodeKind::Index { .. } = prog.nodes[word].kind
                && let Some(recv) = call.args.first().and_then(|&recv| prog.nodes[recv].ty)
                && matches!(tcx.types.under(recv), Type::Interface(_))
            {
                found.push(prog.nodes[call.fun].pos);
            }
        });
    }

    fn node(&mut self, pos: XPos, kind: NodeKind) -> NodeId {
        self.prog.new_node(pos, None, kind)
    }

    fn local(&mut self, pos: XPos, var: VarId) -> NodeId {
        let ty = self.prog.vars[var].ty;
        let n = self.node(pos, NodeKind::Local(var));
        self.prog.nodes[n].ty = Some(ty);
        n
    }

    /// Effects of evaluating the callee expression.
    fn callee_effects(&mut self, init: &mut Vec<NodeId>, mut callee: NodeId) {
        loop {
            init.extend(take(&mut self.prog.nodes[callee].init));
            callee = match &mut self.prog.nodes[callee].kind {
                NodeKind::Conv { op: ConvOp::Nop, x } => *x,
                NodeKind::InlCall { body, results, .. } => {
                    init.extend(take(body));
                    match results[..] {
                        [result] => result,
                        _ => return,
                    }
                }
                _ => return,
            };
        }
    }

    /// `x, y := a, b`, preceded by the declarations.
    fn assign_params(&mut self, params: &[VarId], args: Vec<NodeId>, pos: XPos) -> NodeId {
        let mut lhs = Vec::new();
        let mut decls = Vec::new();
        for &param in params {
            if &*self.prog.vars[param].name == "_" {
                lhs.push(self.node(pos, NodeKind::Blank));
                continue;
            }
            lhs.push(self.local(pos, param));
            decls.push(self.node(pos, NodeKind::Decl { var: param }));
        }
        let assign = self.node(pos, NodeKind::Assign2 { op: As2::Plain, lhs, rhs: args, def: true });
        self.prog.nodes[assign].init = decls;
        for &param in params {
            self.prog.vars[param].defn = Some(assign);
        }
        assign
    }

    /// Copies the pristine body; the copy's variables belong to `caller`.
    fn copy_body(
        &mut self,
        caller: FuncId,
        callee: FuncId,
        inl: &Inline,
        inl_id: InlId,
        call_pos: XPos,
    ) -> (Vec<NodeId>, Vec<VarId>, Vec<VarId>) {
        let generation = self.generation;
        let hash = copy_hash(self.prog, inl_id);
        let caller_pkg = self.prog.funcs[caller].pkg;
        let mut new_closures = Vec::new();
        let mut copies: HashMap<FuncId, FuncId> = HashMap::default();
        let mut label = |name: &Name| -> Name {
            if &**name == "_" { name.clone() } else { format!("~{name}·{generation}").into() }
        };
        let keeps_name = self.tcx().has(Rule::CopiedClosureKeepsName);
        let mut adopt = |prog: &mut Program, old: FuncId, new: FuncId| {
            let nested = prog.funcs[old].outer.and_then(|outer| copies.get(&outer).copied());
            let parent = nested.unwrap_or(caller);
            let (name, pkg) = if !keeps_name {
                chained_name(prog, parent, prog.funcs[old].kind, nested.is_none().then_some(inl_id))
            } else if nested.is_some() {
                (kept_name(prog, old, &prog.funcs[parent].name, parent), prog.funcs[parent].pkg)
            } else {
                let name = kept_name(prog, old, &trim_hash(&prog.funcs[callee].name), parent);
                (format!("{name}#{hash}#"), prog.funcs[callee].pkg)
            };
            let dupok = prog.funcs[parent].dupok;
            let f = &mut prog.funcs[new];
            f.name = name.into();
            f.pkg = pkg;
            f.outer = Some(parent);
            f.dupok = dupok;
            f.local = true;
            f.copied_by = Some(inl_id);
            f.inl = None;
            f.counters = [0; 3];
            copies.insert(old, new);
            new_closures.push(new);
            prog.target.push(new);
        };
        let mut copier = Copier::new(&mut label, &mut adopt);
        copier.inl = Some(inl_id);
        let dcl = copier.copy_vars(self.prog, &inl.dcl, caller);
        let map = |vars: &[VarId], copier: &Copier| {
            vars.iter().map(|v| copier.vars.get(v).copied().unwrap_or(*v)).collect::<Vec<_>>()
        };
        let params = map(&inl.params, &copier);
        let results = map(&inl.results, &copier);
        for &var in &self.prog.funcs[callee].closure_vars {
            if let Some(outer) = self.prog.vars[var].outer {
                copier.vars.insert(var, outer);
            }
        }
        self.adopt_vars(&dcl, inl_id, caller_pkg);
        let callee_func = &self.prog.funcs[callee];
        if callee_func.kind == FuncKind::Closure && callee_func.wrapper {
            // gc rebuilds the body of such a literal at the position of the original.
            copier.inl = None;
        }
        let body = copier.list(self.prog, &inl.body);
        copier.finish(self.prog);
        if self.prog.funcs[callee].is_unshaped_instance() {
            // gc rebuilds such a body at the position of the call.
            let mut all = Vec::new();
            self.prog.visit_list(&body, &mut |n| all.push(n));
            for n in all {
                self.prog.nodes[n].pos = call_pos;
            }
        }
        self.prog.funcs[caller].dcl.extend(dcl);
        for func in new_closures {
            if !keeps_name {
                for var in self.prog.funcs[func].dcl.clone() {
                    named_by(&mut self.prog.vars[var], caller_pkg);
                }
            }
            let body = self.prog.funcs[func].body.clone();
            self.note_assignments(&body);
        }
        (body, params, results)
    }

    /// Makes copied variables the caller's: parameters and results become variables of the inlined call.
    fn adopt_vars(&mut self, dcl: &[VarId], inl_id: InlId, caller_pkg: PkgId) {
        for &var in dcl {
            let v = &mut self.prog.vars[var];
            v.pos = v.pos.within(Some(inl_id));
            if v.class == VarClass::Auto {
                v.inl_local = true;
            } else {
                v.inl_formal = true;
                v.class = VarClass::Auto;
                v.is_ddd = false;
                named_by(v, caller_pkg);
            }
        }
    }

    /// Replaces each `return a, b` in the copy by `{ r0, r1 = a, b; goto label }`.
    fn replace_returns(&mut self, body: &[NodeId], results: &[VarId], delay: bool, label: &Name, pos: XPos) {
        let mut returns = Vec::new();
        self.prog.visit_list(body, &mut |n| {
            if matches!(self.prog.nodes[n].kind, NodeKind::Return { .. }) {
                returns.push(n);
            }
        });
        for ret in returns {
            let NodeKind::Return { results: values } = take_kind(self.prog, ret) else { continue };
            let mut list = take(&mut self.prog.nodes[ret].init);
            if !values.is_empty() {
                let lhs = results.iter().map(|&v| self.local(pos, v)).collect();
                let assign =
                    self.node(pos, NodeKind::Assign2 { op: As2::Plain, lhs, rhs: values, def: false });
                if delay {
                    for &var in results {
                        list.push(self.node(pos, NodeKind::Decl { var }));
                        self.prog.vars[var].defn = Some(assign);
                    }
                }
                self.prog.written_returns.insert(assign, self.prog.nodes[ret].pos);
                list.push(assign);
            }
            list.push(self.node(pos, NodeKind::Goto { label: label.clone() }));
            let node = &mut self.prog.nodes[ret];
            node.kind = NodeKind::Block { list };
            node.pos = pos;
        }
    }
}

fn take_kind(prog: &mut Program, n: NodeId) -> NodeKind {
    replace(&mut prog.nodes[n].kind, NodeKind::Nil)
}

/// Name of a copied closure before closures kept their names: the enclosing function and every inlined call,
/// renumbered.
fn chained_name(prog: &mut Program, parent: FuncId, kind: FuncKind, inl: Option<InlId>) -> (String, PkgId) {
    let namer = prog.range_parent(parent);
    let number = prog.next_closure_number(namer, kind);
    let mut names: Vec<Name> =
        prog.calls_around(inl).map(|call| prog.inlined[call].callee_name.clone()).collect();
    names.push(prog.funcs[namer].name.clone());
    names.reverse();
    let outer = names.join(".");
    (closure_name(&outer, prog.funcs[namer].is_closure(), kind, number), prog.funcs[namer].pkg)
}

/// Name of a copy in `parent` of the closure `old`, which keeps its number.
fn kept_name(prog: &Program, old: FuncId, outer: &str, parent: FuncId) -> String {
    let closure = &prog.funcs[old];
    closure_name(outer, prog.funcs[parent].is_closure(), closure.kind, trailing_number(&closure.name))
}

/// Distinguishes copies of one closure: a hash of the chain of inlinings.
fn copy_hash(prog: &Program, inl: InlId) -> Rc<str> {
    let parents: Vec<InlId> = prog.calls_around(prog.inlined[inl].parent).collect();
    let mut text = inl.0.to_string();
    // From the outermost call inward.
    for parent in parents.iter().rev() {
        text.push(' ');
        text.push_str(&parent.0.to_string());
    }
    base64(&sum32(text.as_bytes())[..8]).into()
}

/// The trailing number of a closure's name.
fn trailing_number(name: &str) -> u32 {
    let name = trim_hash(name);
    let digits = name.len() - name.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    name[name.len() - digits..].parse().unwrap_or(0)
}

/// Renames an unnamed parameter or result for the caller's package.
fn named_by(var: &mut Var, caller: PkgId) {
    if var.name.starts_with("~p") || var.name.starts_with("~r") {
        var.pkg = (caller != PkgId::USER).then_some(caller);
    }
}
