//! Walks, edits and copies IR.
//! Children come in gc's order: `init` first, then the fields in the order of gc's node generator
//! (`if`: cond, body, else; `for`: cond, post, body; `range`: x, key, value, body; call: fun, args; …). A closure's
//! body is not a child. Variables (of `Decl`, of a type-switch clause) are not nodes here, although gc counts them.
//! Rules: cmd/compile/internal/ir/visit.go, node_gen.go, go1.27.

use super::node::{
    Case, CommCase, Func, FuncId, InlId, KeyedElem, Node, NodeId, NodeKind, Program, StructKey, Var, VarId,
    XPos,
};
use crate::index::HashMap;
use crate::ir::kinds::leaf;
use crate::syntax::ast::Name;

/// Applies a function to the children of a node kind; one version reads, one writes.
macro_rules! children_fn {
    ($(#[$doc:meta])* $name:ident, $iter:ident, ($($r:tt)+)) => {
        $(#[$doc])*
        pub(super) fn $name(kind: $($r)+ NodeKind, f: &mut dyn FnMut($($r)+ NodeId)) {
            match kind {
                leaf!() | NodeKind::Closure { .. } | NodeKind::Recover | NodeKind::Decl { .. } | NodeKind::Break { .. } | NodeKind::Continue { .. } | NodeKind::Fallthrough | NodeKind::Goto { .. } | NodeKind::Label { .. } => {}
                NodeKind::DynamicType { rtype } => f(rtype),
                NodeKind::Binary { x, y, .. }
                | NodeKind::AndAnd { x, y }
                | NodeKind::OrOr { x, y }
                | NodeKind::BinaryBuiltin { x, y, .. }
                | NodeKind::AssignOp { x, y, .. } => {
                    f(x);
                    f(y);
                }
                NodeKind::Unary { x, .. }
                | NodeKind::Addr { x }
                | NodeKind::PtrLit { x }
                | NodeKind::Deref { x }
                | NodeKind::Conv { x, .. }
                | NodeKind::Dot { x, .. }
                | NodeKind::DotPtr { x, .. }
                | NodeKind::DotInter { x, .. }
                | NodeKind::MethodValue { x, .. }
                | NodeKind::Recv { x }
                | NodeKind::UnaryBuiltin { x, .. }
                | NodeKind::CheckNil { x }
                | NodeKind::ExprStmt { x } => f(x),
                NodeKind::DotType { x, dynamic, .. } => {
                    f(x);
                    dynamic.$iter().for_each(f);
                }
                NodeKind::AddStr { list } | NodeKind::NaryBuiltin { args: list, .. } | NodeKind::Block { list } => {
                    list.$iter().for_each(f)
                }
                NodeKind::StructLit { fields } => fields.$iter().for_each(|StructKey { value, .. }| f(value)),
                NodeKind::ArrayLit { elems, .. } | NodeKind::SliceLit { elems, .. } => {
                    elems.$iter().for_each(|KeyedElem { value, .. }| f(value))
                }
                NodeKind::MapLit { entries } => {
                    for (key, value) in entries {
                        f(key);
                        f(value);
                    }
                }
                NodeKind::Index { x, index, .. } => {
                    f(x);
                    f(index);
                }
                NodeKind::IndexMap { x, key, .. } => {
                    f(x);
                    f(key);
                }
                NodeKind::Slice { x, low, high, max, .. } => {
                    f(x);
                    low.$iter().for_each(&mut *f);
                    high.$iter().for_each(&mut *f);
                    max.$iter().for_each(f);
                }
                NodeKind::Call(call) => {
                    f($($r)+ call.fun);
                    call.args.$iter().for_each(f);
                }
                NodeKind::InlCall { body, results, .. } => {
                    body.$iter().for_each(&mut *f);
                    results.$iter().for_each(f);
                }
                NodeKind::MakeSlice { len, cap } => {
                    f(len);
                    cap.$iter().for_each(f);
                }
                NodeKind::MakeMap { hint: size } | NodeKind::MakeChan { size } | NodeKind::New { rtype: size } => {
                    size.$iter().for_each(f)
                }
                NodeKind::Assign { x, y, .. } => {
                    f(x);
                    y.$iter().for_each(f);
                }
                NodeKind::Assign2 { lhs, rhs, .. } => {
                    lhs.$iter().for_each(&mut *f);
                    rhs.$iter().for_each(f);
                }
                NodeKind::Send { chan, value } => {
                    f(chan);
                    f(value);
                }
                NodeKind::If { cond, then, els } => {
                    f(cond);
                    then.$iter().for_each(&mut *f);
                    els.$iter().for_each(f);
                }
                NodeKind::For { cond, post, body, .. } => {
                    cond.$iter().for_each(&mut *f);
                    post.$iter().for_each(&mut *f);
                    body.$iter().for_each(f);
                }
                NodeKind::Range { x, key, value, body, .. } => {
                    f(x);
                    key.$iter().for_each(&mut *f);
                    value.$iter().for_each(&mut *f);
                    body.$iter().for_each(f);
                }
                NodeKind::Switch { tag, cases, .. } => {
                    tag.$iter().for_each(&mut *f);
                    for Case { list, body, .. } in cases {
                        list.$iter().for_each(&mut *f);
                        body.$iter().for_each(&mut *f);
                    }
                }
                NodeKind::TypeSwitch { x, cases, .. } => {
                    f(x);
                    for Case { list, body, .. } in cases {
                        list.$iter().for_each(&mut *f);
                        body.$iter().for_each(&mut *f);
                    }
                }
                NodeKind::Select { cases, .. } => {
                    for CommCase { comm, body, .. } in cases {
                        comm.$iter().for_each(&mut *f);
                        body.$iter().for_each(&mut *f);
                    }
                }
                NodeKind::Return { results } => results.$iter().for_each(f),
                NodeKind::Go { call } | NodeKind::TailCall { call } => f(call),
                NodeKind::Defer { call, at } => {
                    f(call);
                    at.$iter().for_each(f);
                }
            }
        }
    };
}

children_fn!(kind_children, iter, (&));
children_fn!(kind_children_mut, iter_mut, (&mut));

impl Program {
    /// Calls `f` on each child: `init` first, then the fields.
    pub fn for_each_child(&self, id: NodeId, f: &mut dyn FnMut(NodeId)) {
        let node = &self.nodes[id];
        node.init.iter().for_each(|&n| f(n));
        kind_children(&node.kind, &mut |&n| f(n));
    }

    pub fn children(&self, id: NodeId) -> Vec<NodeId> {
        let mut children = Vec::new();
        self.for_each_child(id, &mut |child| children.push(child));
        children
    }

    /// The children without `init`.
    pub fn operands(&self, id: NodeId) -> Vec<NodeId> {
        let mut operands = Vec::new();
        kind_children(&self.nodes[id].kind, &mut |&n| operands.push(n));
        operands
    }

    /// Pre-order walk of `id` and its descendants.
    pub fn visit(&self, id: NodeId, f: &mut dyn FnMut(NodeId)) {
        f(id);
        self.for_each_child(id, &mut |child| self.visit(child, f));
    }

    pub fn visit_list(&self, list: &[NodeId], f: &mut dyn FnMut(NodeId)) {
        list.iter().for_each(|&n| self.visit(n, f));
    }

    /// Pre-order walk of a body and the bodies of its closures (gc's VisitFuncAndClosures).
    pub fn visit_func_and_closures(&self, func: FuncId, f: &mut dyn FnMut(NodeId)) {
        self.visit_list(&self.funcs[func].body, &mut |n| {
            f(n);
            if let NodeKind::Closure { func } = self.nodes[n].kind {
                self.visit_func_and_closures(func, f);
            }
        });
    }

    /// Whether `cond` holds for `id` or a descendant.
    pub fn any(&self, id: NodeId, cond: &mut dyn FnMut(NodeId) -> bool) -> bool {
        if cond(id) {
            return true;
        }
        let mut found = false;
        self.for_each_child(id, &mut |child| found = found || self.any(child, cond));
        found
    }

    /// Replaces each child by the result of `edit`.
    pub fn edit_children(&mut self, id: NodeId, edit: &mut dyn FnMut(&mut Program, NodeId) -> NodeId) {
        let mut init = std::mem::take(&mut self.nodes[id].init);
        let mut kind = std::mem::replace(&mut self.nodes[id].kind, NodeKind::Nil);
        init.iter_mut().for_each(|n| *n = edit(self, *n));
        kind_children_mut(&mut kind, &mut |n| *n = edit(self, *n));
        self.nodes[id].init = init;
        self.nodes[id].kind = kind;
    }
}

/// Makes deep copies with fresh ids. Variables in `vars` are replaced; the others stay shared.
/// Closures are copied with their bodies; `new_closure` sets up each copied function.
pub struct Copier<'a> {
    pub vars: HashMap<VarId, VarId>,
    /// Inlined call set on copied positions that have none; `None` keeps positions.
    pub inl: Option<InlId>,
    /// Renames labels, which must be unique when inlined. Labels in closures keep their names.
    pub label: &'a mut dyn FnMut(&Name) -> Name,
    /// Called with the new function before a closure's body is copied: names and registers it.
    pub new_closure: &'a mut dyn FnMut(&mut Program, FuncId, FuncId),
    stmts: HashMap<NodeId, NodeId>,
    in_closure: bool,
}

impl<'a> Copier<'a> {
    pub fn new(
        label: &'a mut dyn FnMut(&Name) -> Name,
        new_closure: &'a mut dyn FnMut(&mut Program, FuncId, FuncId),
    ) -> Self {
        Copier {
            vars: HashMap::default(),
            inl: None,
            label,
            new_closure,
            stmts: HashMap::default(),
            in_closure: false,
        }
    }

    /// Copies `vars` into `func`; nodes copied later refer to the copies.
    pub fn copy_vars(&mut self, prog: &mut Program, vars: &[VarId], func: FuncId) -> Vec<VarId> {
        let mut copies = Vec::with_capacity(vars.len());
        for &old in vars {
            let var = Var { func, ..prog.vars[old].clone() };
            let new = prog.vars.push(var);
            self.vars.insert(old, new);
            copies.push(new);
        }
        copies
    }

    /// Points the copied variables to their copied defining statements. Call it after copying the statements.
    pub fn finish(&mut self, prog: &mut Program) {
        for &new in self.vars.values() {
            if let Some(old) = prog.vars[new].defn
                && let Some(&stmt) = self.stmts.get(&old)
            {
                prog.vars[new].defn = Some(stmt);
            }
        }
    }

    pub fn list(&mut self, prog: &mut Program, list: &[NodeId]) -> Vec<NodeId> {
        list.iter().map(|&n| self.node(prog, n)).collect()
    }

    pub fn node(&mut self, prog: &mut Program, id: NodeId) -> NodeId {
        let mut node: Node = prog.nodes[id].clone();
        node.pos = node.pos.within(self.inl);
        node.init.iter_mut().for_each(|n| *n = self.node(prog, *n));
        kind_children_mut(&mut node.kind, &mut |n| *n = self.node(prog, *n));
        self.leaf(prog, &mut node.kind);
        let is_defn = matches!(
            node.kind,
            NodeKind::Assign { .. }
                | NodeKind::Assign2 { .. }
                | NodeKind::Range { .. }
                | NodeKind::TypeSwitch { .. }
        );
        let new = prog.nodes.push(node);
        if let Some(&word) = prog.type_words.get(&id) {
            let word = self.node(prog, word);
            prog.type_words.insert(new, word);
        }
        if is_defn {
            self.stmts.insert(id, new);
        }
        new
    }

    /// Copies the parts of a node that are not child nodes.
    fn leaf(&mut self, prog: &mut Program, kind: &mut NodeKind) {
        let inl = self.inl;
        let pos = |p: &mut XPos| *p = p.within(inl);
        match kind {
            NodeKind::Local(var) | NodeKind::Decl { var } => *var = self.var(*var),
            NodeKind::Closure { func } => *func = self.closure(prog, *func),
            NodeKind::Break { label } | NodeKind::Continue { label } => {
                if let Some(name) = label {
                    *name = self.renamed(name);
                }
            }
            NodeKind::Goto { label: name } | NodeKind::Label { name } => *name = self.renamed(name),
            NodeKind::For { label, .. } | NodeKind::Range { label, .. } => {
                if let Some(name) = label {
                    *name = self.renamed(name);
                }
            }
            NodeKind::Switch { label, cases, .. } | NodeKind::TypeSwitch { label, cases, .. } => {
                if let Some(name) = label {
                    *name = self.renamed(name);
                }
                for case in cases {
                    pos(&mut case.pos);
                    if let Some(var) = &mut case.var {
                        *var = self.vars.get(var).copied().unwrap_or(*var);
                    }
                }
            }
            NodeKind::Select { label, cases } => {
                if let Some(name) = label {
                    *name = self.renamed(name);
                }
                cases.iter_mut().for_each(|c| pos(&mut c.pos));
            }
            NodeKind::StructLit { fields } => fields.iter_mut().for_each(|f| pos(&mut f.pos)),
            NodeKind::Call(call) => call.keep_alive.iter_mut().for_each(|v| *v = self.var(*v)),
            NodeKind::Global(_)
            | NodeKind::GlobalOffset { .. }
            | NodeKind::Func(_)
            | NodeKind::Literal(_)
            | NodeKind::Nil
            | NodeKind::Type
            | NodeKind::Blank
            | NodeKind::DynamicType { .. }
            | NodeKind::LinksymAddr { .. }
            | NodeKind::Binary { .. }
            | NodeKind::AndAnd { .. }
            | NodeKind::OrOr { .. }
            | NodeKind::Unary { .. }
            | NodeKind::AddStr { .. }
            | NodeKind::Addr { .. }
            | NodeKind::PtrLit { .. }
            | NodeKind::Deref { .. }
            | NodeKind::Conv { .. }
            | NodeKind::ArrayLit { .. }
            | NodeKind::SliceLit { .. }
            | NodeKind::MapLit { .. }
            | NodeKind::Dot { .. }
            | NodeKind::DotPtr { .. }
            | NodeKind::DotInter { .. }
            | NodeKind::MethodValue { .. }
            | NodeKind::MethodExpr { .. }
            | NodeKind::Index { .. }
            | NodeKind::IndexMap { .. }
            | NodeKind::Slice { .. }
            | NodeKind::DotType { .. }
            | NodeKind::Recv { .. }
            | NodeKind::InlCall { .. }
            | NodeKind::UnaryBuiltin { .. }
            | NodeKind::BinaryBuiltin { .. }
            | NodeKind::NaryBuiltin { .. }
            | NodeKind::MakeSlice { .. }
            | NodeKind::MakeMap { .. }
            | NodeKind::MakeChan { .. }
            | NodeKind::New { .. }
            | NodeKind::Recover
            | NodeKind::Block { .. }
            | NodeKind::Assign { .. }
            | NodeKind::Assign2 { .. }
            | NodeKind::AssignOp { .. }
            | NodeKind::Send { .. }
            | NodeKind::Fallthrough
            | NodeKind::If { .. }
            | NodeKind::Return { .. }
            | NodeKind::Go { .. }
            | NodeKind::Defer { .. }
            | NodeKind::CheckNil { .. }
            | NodeKind::ExprStmt { .. }
            | NodeKind::TailCall { .. } => {}
        }
    }

    fn renamed(&mut self, label: &Name) -> Name {
        if self.in_closure { label.clone() } else { (self.label)(label) }
    }

    fn var(&self, var: VarId) -> VarId {
        self.vars.get(&var).copied().unwrap_or(var)
    }

    /// Copies a closure function. Positions inside keep their values; captured variables become those around the
    /// copy.
    fn closure(&mut self, prog: &mut Program, old: FuncId) -> FuncId {
        let source: Func = prog.funcs[old].clone();
        let new = prog.funcs.push(Func { body: Vec::new(), ..source.clone() });
        (self.new_closure)(prog, old, new);
        let inl = self.inl.take();
        let dcl = self.copy_vars(prog, &source.dcl, new);
        let closure_vars = self.copy_vars(prog, &source.closure_vars, new);
        if !source.wrapper {
            // Only captures are positioned at the inlined call.
            for &var in &closure_vars {
                let pos = &mut prog.vars[var].pos;
                *pos = pos.within(inl);
            }
        }
        for &var in &closure_vars {
            let old = prog.vars[var].outer;
            let outer = old.map(|outer| self.var(outer));
            prog.vars[var].outer = outer;
            // The captured dictionary takes the enclosing dictionary's position at the time the body is read: a
            // parameter moves to the call's position only afterwards.
            if let (Some(old), Some(outer)) = (old, outer)
                && &*prog.vars[var].name == ".dict"
            {
                let read = if prog.vars[old].class == crate::ir::node::VarClass::Param { old } else { outer };
                prog.vars[var].pos = prog.vars[read].pos;
            }
        }
        let outer = std::mem::replace(&mut self.in_closure, true);
        let body = self.list(prog, &source.body);
        self.in_closure = outer;
        self.inl = inl;
        let params = source.params.iter().map(|&v| self.var(v)).collect();
        let results = source.results.iter().map(|&v| self.var(v)).collect();
        let func = &mut prog.funcs[new];
        (func.params, func.results, func.dcl, func.closure_vars, func.body) =
            (params, results, dcl, closure_vars, body);
        new
    }
}
