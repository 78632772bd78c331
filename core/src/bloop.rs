//! Keeps values computed in the body of a `testing.B.Loop` loop alive, so that they are not optimised away.
//! In: the IR as built by the noder. Out: after each assignment and call in such a loop, `runtime.KeepAlive` of the
//! assigned variables, of the call's results (in temporaries), or of its arguments if it has no results; `-m=2`
//! remarks.
//! Invariant: a variable kept alive has its address taken, which later passes see.
//! Rules: cmd/compile/internal/bloop/bloop.go, go1.27.

use crate::diag::{Printed, Remark, RemarkKind};
use crate::ir::node::*;
use crate::ir::type_text::path_prefix;
use crate::types::Tcx;
use crate::types::object::PkgId;
use crate::types::types::{Basic, Param, Signature, Type, TypeId, Types};
use crate::version::Rule;
use std::mem::replace;
use std::rc::Rc;

/// Processes every function of the package.
pub fn run(prog: &mut Program, tcx: &mut Tcx) -> Vec<Remark> {
    if !tcx.has(Rule::LoopOfBenchmarkKeepsAlive) {
        return Vec::new();
    }
    let Some(method) = prog.funcs.iter_enumerated().find(|(_, f)| is_loop_method(tcx, f)).map(|(id, _)| id)
    else {
        return Vec::new();
    };
    let keep_alive = keep_alive(prog, tcx);
    let mut pass = Pass { func: method, prog, tcx, method, keep_alive, in_loop: false, remarks: Vec::new() };
    for func in pass.prog.target.clone() {
        pass.func = func;
        for n in pass.prog.funcs[func].body.clone() {
            pass.edit(n);
        }
    }
    pass.remarks
}

fn is_loop_method(tcx: &Tcx, func: &Func) -> bool {
    &*func.name == "(*B).Loop" && &*tcx.pkg(func.pkg).path == "testing"
}

/// `runtime.KeepAlive` as the compiler calls it: nothing escapes there.
fn keep_alive(prog: &mut Program, tcx: &mut Tcx) -> FuncId {
    let pkg = tcx.package_named("runtime");
    let param = Param { name: "".into(), ty: tcx.universe.any, obj: None };
    let ty = tcx.types.add(Type::Signature(Rc::new(Signature {
        recv: None,
        tparams: Rc::from([]),
        recv_tparams: Rc::from([]),
        params: Rc::from([param]),
        results: Rc::from([]),
        variadic: false,
    })));
    let func = prog.new_func("KeepAlive".into(), pkg, XPos::default(), ty, FuncKind::Declared);
    prog.funcs[func].local = false;
    let no_leaks: Rc<[u8]> = Rc::from([]);
    prog.funcs[func].facts = Some(Rc::new(StdFacts { notes: vec![Some(no_leaks)], ..StdFacts::default() }));
    func
}

/// A value to keep alive after a statement.
enum Kept {
    Local(VarId),
    Global(GlobalId),
    /// A run-time dictionary, by an expression for its address.
    Dict {
        address: NodeId,
        id: u32,
    },
}

struct Pass<'a> {
    prog: &'a mut Program,
    tcx: &'a mut Tcx,
    /// `testing.(*B).Loop`
    method: FuncId,
    keep_alive: FuncId,
    func: FuncId,
    in_loop: bool,
    remarks: Vec<Remark>,
}

impl Pass<'_> {
    fn report(&mut self, at: NodeId, text: String) {
        let pos = self.prog.nodes[at].pos;
        self.remarks.push(self.prog.remark(&self.tcx.sources, pos, Printed::Long, RemarkKind::Other, text));
    }

    /// Processes `n` and everything below it; functions inside it are processed separately.
    fn edit(&mut self, n: NodeId) {
        let around = self.in_loop;
        self.in_loop |= self.is_benchmark_loop(n);
        match self.prog.nodes[n].kind {
            NodeKind::Switch { .. } | NodeKind::TypeSwitch { .. } | NodeKind::Select { .. } => {
                self.edit_cases(n);
            }
            _ => self.edit_children(n),
        }
        if self.in_loop {
            let mut kind = replace(&mut self.prog.nodes[n].kind, NodeKind::Nil);
            match &mut kind {
                NodeKind::For { body, .. } | NodeKind::Range { body, .. } => self.preserve_list(body),
                NodeKind::If { then, els, .. } => {
                    self.preserve_list(then);
                    self.preserve_list(els);
                }
                NodeKind::Block { list } => self.preserve_list(list),
                _ => {}
            }
            self.prog.nodes[n].kind = kind;
        }
        self.in_loop = around;
    }

    fn edit_children(&mut self, n: NodeId) {
        for child in self.prog.children(n) {
            self.edit(child);
        }
    }

    /// Processes clauses in order: all remarks of one clause precede those of the next.
    fn edit_cases(&mut self, n: NodeId) {
        for child in self.prog.nodes[n].init.clone() {
            self.edit(child);
        }
        let mut kind = replace(&mut self.prog.nodes[n].kind, NodeKind::Nil);
        match &mut kind {
            NodeKind::Switch { tag, cases, .. } => {
                if let Some(tag) = *tag {
                    self.edit(tag);
                }
                self.edit_clauses(cases);
            }
            NodeKind::TypeSwitch { x, cases, .. } => {
                self.edit(*x);
                self.edit_clauses(cases);
            }
            NodeKind::Select { cases, .. } => {
                for case in cases {
                    for &child in case.comm.iter().chain(&case.body) {
                        self.edit(child);
                    }
                    if self.in_loop {
                        self.preserve_list(&mut case.body);
                    }
                }
            }
            _ => {}
        }
        self.prog.nodes[n].kind = kind;
    }

    fn edit_clauses(&mut self, cases: &mut [Case]) {
        for case in cases {
            for &child in case.list.iter().chain(&case.body) {
                self.edit(child);
            }
            if self.in_loop {
                self.preserve_list(&mut case.body);
            }
        }
    }

    fn is_benchmark_loop(&self, n: NodeId) -> bool {
        let NodeKind::For { cond: Some(cond), .. } = self.prog.nodes[n].kind else { return false };
        let NodeKind::Call(call) = &self.prog.nodes[cond].kind else { return false };
        matches!(self.prog.nodes[call.fun].kind, NodeKind::MethodExpr { callee, .. } if callee == self.method)
    }

    fn preserve_list(&mut self, list: &mut [NodeId]) {
        for n in list {
            *n = self.preserve(*n);
        }
    }

    /// Returns `stmt` followed by `KeepAlive` of the values it defines.
    fn preserve(&mut self, stmt: NodeId) -> NodeId {
        let at = match self.prog.nodes[stmt].kind {
            NodeKind::ExprStmt { x } => x,
            _ => stmt,
        };
        let mut kept = Vec::new();
        match self.prog.nodes[at].kind.clone() {
            NodeKind::Assign { x, y, .. } => {
                let mut x = x;
                if let (NodeKind::Blank, Some(value)) = (&self.prog.nodes[x].kind, y)
                    && let Some(ty) = self.prog.nodes[value].ty
                {
                    x = self.declared_temp(at, ty);
                    self.prog.nodes[at].kind = NodeKind::Assign { x, y, def: true };
                }
                kept.extend(self.assigned(at, x));
            }
            NodeKind::Assign2 { op, mut lhs, rhs, mut def } => {
                for (i, x) in lhs.iter_mut().enumerate() {
                    if matches!(self.prog.nodes[*x].kind, NodeKind::Blank) {
                        // Only here does each name get the value at its own index.
                        let value = rhs.get(i).copied().filter(|_| op == As2::Plain);
                        let Some(ty) = value.and_then(|value| self.prog.nodes[value].ty) else { continue };
                        *x = self.declared_temp(at, ty);
                        def = true;
                    }
                    kept.extend(self.assigned(at, *x));
                }
                self.prog.nodes[at].kind = NodeKind::Assign2 { op, lhs, rhs, def };
            }
            NodeKind::AssignOp { x, .. } => kept.extend(self.assigned(at, x)),
            NodeKind::Call(call) => {
                let results = self.results(call.fun);
                if results.is_empty() {
                    return self.keep_arguments(stmt, at, call.args);
                }
                return self.keep_results(at, &results);
            }
            NodeKind::NaryBuiltin {
                op: NaryBuiltin::Delete | NaryBuiltin::Print | NaryBuiltin::Println,
                args,
            } => return self.keep_arguments(stmt, at, args),
            _ => {}
        }
        self.with_kept(stmt, kept)
    }

    fn results(&self, fun: NodeId) -> Vec<TypeId> {
        let Some(ty) = self.prog.nodes[fun].ty else { return Vec::new() };
        match self.tcx.types.under(ty) {
            Type::Signature(sig) => sig.results.iter().map(|result| result.ty).collect(),
            _ => Vec::new(),
        }
    }

    /// The variable that is assigned, wholly or partly.
    fn assigned(&mut self, stmt: NodeId, x: NodeId) -> Option<Kept> {
        if let Some(kept) = self.variable(x) {
            self.say_kept(stmt, &kept);
            return Some(kept);
        }
        let text = match self.prog.nodes[x].kind {
            NodeKind::Deref { .. } => "dereference will be kept alive",
            _ => "expr is unknown to bloop pass",
        };
        self.report(stmt, text.to_owned());
        None
    }

    /// The variable that `n` is a part of, a conversion of, or the address of.
    fn variable(&self, mut n: NodeId) -> Option<Kept> {
        loop {
            n = match &self.prog.nodes[n].kind {
                NodeKind::Local(var) => return Some(Kept::Local(*var)),
                NodeKind::Global(global) => return Some(Kept::Global(*global)),
                NodeKind::LinksymAddr { dict: Some(dict), .. } => {
                    return Some(Kept::Dict { address: n, id: *dict });
                }
                NodeKind::Slice { op: SliceOp::Slice | SliceOp::Slice3, x, .. }
                | NodeKind::Dot { x, .. }
                | NodeKind::DotPtr { x, .. }
                | NodeKind::Conv { op: ConvOp::Conv | ConvOp::Iface | ConvOp::Nop, x }
                | NodeKind::Addr { x }
                | NodeKind::Index { x, .. }
                | NodeKind::IndexMap { x, .. } => *x,
                _ => return None,
            };
        }
    }

    fn say_kept(&mut self, at: NodeId, kept: &Kept) {
        let name = match kept {
            Kept::Local(var) => {
                let var = &self.prog.vars[*var];
                format!("{}.{}", self.prefix(var.pkg.unwrap_or(PkgId::USER)), var.name)
            }
            Kept::Global(global) => {
                let global = &self.prog.globals[*global];
                format!("{}.{}", self.prefix(global.pkg), global.name)
            }
            Kept::Dict { id, .. } => {
                let Some(dict) = self.prog.dicts.get(*id as usize) else { return };
                format!("{}..dict.{}", self.prefix(dict.pkg), dict.name)
            }
        };
        self.report(at, format!("{name} will be kept alive"));
    }

    /// The package in names of the linker.
    fn prefix(&self, pkg: PkgId) -> String {
        path_prefix(&self.tcx.pkg(pkg).path)
    }

    /// Assigns the results to temporaries and keeps those alive.
    fn keep_results(&mut self, call: NodeId, results: &[TypeId]) -> NodeId {
        let pos = self.prog.nodes[call].pos;
        let lhs: Vec<VarId> = results.iter().map(|&ty| self.temp(pos, ty)).collect();
        let plural = if results.len() > 1 { "s" } else { "" };
        self.report(call, format!("function result{plural} will be kept alive"));
        let op = if results.len() > 1 { As2::Func } else { As2::Plain };
        let names = lhs.iter().map(|&var| self.local(pos, var)).collect();
        let assign = NodeKind::Assign2 { op, lhs: names, rhs: vec![call], def: true };
        let assign = self.prog.new_node(pos, None, assign);
        lhs.iter().for_each(|&var| self.declare(assign, var));
        self.with_kept(assign, lhs.into_iter().map(Kept::Local).collect())
    }

    /// Moves arguments that are not variables to temporaries before the call, and keeps all arguments alive.
    fn keep_arguments(&mut self, stmt: NodeId, call: NodeId, args: Vec<NodeId>) -> NodeId {
        let mut before = Vec::new();
        let mut kept = Vec::new();
        for (i, &arg) in args.iter().enumerate() {
            if let Some(variable) = self.variable(arg) {
                self.say_kept(call, &variable);
                kept.push(variable);
                continue;
            }
            if let NodeKind::SliceLit { elems, .. } = &self.prog.nodes[arg].kind {
                let mut variables = Vec::new();
                for (i, value) in elems.iter().map(|elem| elem.value).enumerate().collect::<Vec<_>>() {
                    if let Some(variable) = self.variable(value) {
                        self.say_kept(call, &variable);
                        variables.push(variable);
                        continue;
                    }
                    let pos = self.prog.nodes[value].pos;
                    let Some(name) = self.to_temp(pos, call, value, &mut before, &mut kept) else { continue };
                    if let NodeKind::SliceLit { elems, .. } = &mut self.prog.nodes[arg].kind
                        && let Some(elem) = elems.get_mut(i)
                    {
                        elem.value = name;
                    }
                }
                kept.extend(variables);
                continue;
            }
            let pos = self.prog.nodes[call].pos;
            let Some(name) = self.to_temp(pos, call, arg, &mut before, &mut kept) else { continue };
            match &mut self.prog.nodes[call].kind {
                NodeKind::Call(call) => {
                    if let Some(arg) = call.args.get_mut(i) {
                        *arg = name;
                    }
                }
                NodeKind::NaryBuiltin { args, .. } => {
                    if let Some(arg) = args.get_mut(i) {
                        *arg = name;
                    }
                }
                _ => {}
            }
        }
        if before.is_empty() {
            return self.with_kept(stmt, kept);
        }
        before.push(stmt);
        let block = self.prog.new_node(self.prog.nodes[call].pos, None, NodeKind::Block { list: before });
        self.with_kept(block, kept)
    }

    /// Moves `value` to a temporary; returns the name that replaces it.
    fn to_temp(
        &mut self,
        pos: XPos,
        call: NodeId,
        value: NodeId,
        before: &mut Vec<NodeId>,
        kept: &mut Vec<Kept>,
    ) -> Option<NodeId> {
        let ty = self.prog.nodes[value].ty?;
        let var = self.temp(pos, ty);
        let x = self.local(pos, var);
        let assign = self.prog.new_node(pos, None, NodeKind::Assign { x, y: Some(value), def: true });
        self.declare(assign, var);
        before.push(assign);
        kept.push(Kept::Local(var));
        self.report(call, "function arg will be kept alive".to_owned());
        Some(self.local(pos, var))
    }

    /// A temporary that replaces a blank name of `stmt`, declared there.
    fn declared_temp(&mut self, stmt: NodeId, ty: TypeId) -> NodeId {
        let pos = self.prog.nodes[stmt].pos;
        let var = self.temp(pos, ty);
        self.declare(stmt, var);
        self.local(pos, var)
    }

    fn declare(&mut self, stmt: NodeId, var: VarId) {
        let pos = self.prog.nodes[stmt].pos;
        let decl = self.prog.new_node(pos, None, NodeKind::Decl { var });
        self.prog.nodes[stmt].init.push(decl);
    }

    /// `stmt`, then a call of `runtime.KeepAlive` for each of `kept`.
    fn with_kept(&mut self, stmt: NodeId, kept: Vec<Kept>) -> NodeId {
        if kept.is_empty() {
            return stmt;
        }
        let pos = self.prog.nodes[stmt].pos;
        let mut list = vec![stmt];
        for kept in kept {
            let address = self.address(pos, &kept);
            let unsafe_pointer = Types::basic(Basic::UnsafePointer);
            let pointer = NodeKind::Conv { op: ConvOp::Nop, x: address };
            let pointer = self.prog.new_node(pos, Some(unsafe_pointer), pointer);
            let any = self.tcx.universe.any;
            let arg = NodeKind::Conv { op: ConvOp::Iface, x: pointer };
            let arg = self.prog.new_node(pos, Some(any), arg);
            self.prog.nodes[arg].implicit = true;
            let ty = self.prog.funcs[self.keep_alive].ty;
            let fun = self.prog.new_node(pos, Some(ty), NodeKind::Func(self.keep_alive));
            let call = Call {
                op: CallOp::Func,
                fun,
                args: vec![arg],
                ddd: false,
                go_defer: false,
                keep_alive: Vec::new(),
                no_inline: true,
            };
            let x = self.prog.new_node(pos, None, NodeKind::Call(Box::new(call)));
            list.push(self.prog.new_node(pos, None, NodeKind::ExprStmt { x }));
        }
        self.prog.new_node(pos, None, NodeKind::Block { list })
    }

    fn address(&mut self, pos: XPos, kept: &Kept) -> NodeId {
        let (x, ty) = match *kept {
            Kept::Dict { address: n, .. } => {
                let made = self.prog.nodes[n].clone();
                return self.prog.new_node(pos, made.ty, made.kind);
            }
            Kept::Local(var) => {
                self.prog.vars[var].addr_taken = true;
                let origin = self.prog.canonical(var);
                self.prog.vars[origin].addr_taken = true;
                (self.local(pos, var), self.prog.vars[var].ty)
            }
            Kept::Global(global) => {
                let ty = self.prog.globals[global].ty;
                (self.prog.new_node(pos, Some(ty), NodeKind::Global(global)), ty)
            }
        };
        let pointer = self.tcx.types.pointer_to(ty);
        self.prog.new_node(pos, Some(pointer), NodeKind::Addr { x })
    }

    fn local(&mut self, pos: XPos, var: VarId) -> NodeId {
        let ty = self.prog.vars[var].ty;
        self.prog.new_node(pos, Some(ty), NodeKind::Local(var))
    }

    fn temp(&mut self, pos: XPos, ty: TypeId) -> VarId {
        self.prog.new_temp(self.func, pos, ty)
    }
}
