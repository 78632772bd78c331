//! Rewrites range-over-func: `for x := range f { … }` becomes a call `f(func(x T) bool { … })`.
//! In and out: the checked syntax tree. A `break`, `continue`, `goto`, `return` or `defer` in the loop body becomes
//! writes to synthetic variables (`#next`, `#state1`, …) and checks after the call.
//! Rules: cmd/compile/internal/rangefunc/rewrite.go, go1.27.

mod branch;
mod exits;
mod make;

use super::Checked;
use super::body::{ParamField, ParamFields};
use crate::index::HashMap;
use crate::span::Pos;
use crate::syntax::ast::{
    Block, BranchTok, CallTok, Decl, Expr, ExprId, ExprKind, Name, Operator, Stmt, StmtId, StmtKind, VarDecl,
};
use crate::types::constant::Value;
use crate::types::info::{Mode, TypeAndValue};
use crate::types::object::{ObjId, ObjKind, Object, PkgId, VarKind};
use crate::types::types::{Basic, Param, Signature, Type, TypeId, Types, typ};
use std::rc::Rc;

// States of a loop body (internal/abi RF_State).
const DONE: i64 = 0;
const READY: i64 = 1;
const PANIC: i64 = 2;
const EXHAUSTED: i64 = 3;
const MISSING_PANIC: i64 = 4;

/// Rewrites every range-over-func loop of the given functions.
pub(super) fn rewrite(checked: &mut Checked, roots: &[Root]) {
    let mut runtime = None;
    for root in roots {
        match root {
            Root::Func { ty, body } => rewrite_func(checked, &mut runtime, *ty, &body.list),
            Root::Expr(e) => walk_lits(checked, &mut runtime, *e),
        }
    }
}

/// Code to rewrite. Bodies of declarations are edited in place by statement id.
pub(super) enum Root {
    Func { ty: ExprId, body: Block },
    Expr(ExprId),
}

/// Runtime functions that rewritten loops call.
#[derive(Clone, Copy, Debug)]
struct Runtime {
    panicrangestate: ObjId,
    deferrangefunc: ObjId,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Jump {
    Break,
    Continue,
    Goto,
}

/// A range-over-func loop being processed.
#[derive(Debug)]
struct Loop {
    stmt: StmtId,
    pos: Pos,
    state: ObjId,
    /// 1 for the outermost loop.
    depth: i64,
    check_ret: bool,
    check_break: bool,
    check_continue: bool,
    check_branch: Vec<(Jump, Name)>,
}

/// A statement that `break` or `continue` may refer to.
#[derive(Debug)]
struct Target {
    stmt: StmtId,
    is_loop: bool,
    label: Option<Name>,
}

/// State of rewriting one function or function literal.
struct Rewriter<'a> {
    checked: &'a mut Checked,
    runtime: &'a mut Option<Runtime>,
    /// The function's type expression.
    outer: ExprId,
    body: &'a [StmtId],
    loops: Vec<Loop>,
    targets: Vec<Target>,
    /// Label of the next statement.
    pending_label: Option<Name>,
    rewritten: HashMap<StmtId, StmtId>,
    /// `#next` value of each branch, and the innermost loop each label is declared in.
    branches: Option<Branches>,
    decls: Vec<VarDecl>,
    next_var: Option<ObjId>,
    defers: Option<ObjId>,
    state_count: u32,
    body_count: u32,
}

#[derive(Debug, Default)]
struct Branches {
    next: HashMap<(Jump, Name), i64>,
    label_loop: HashMap<Name, Option<StmtId>>,
}

fn rewrite_func(checked: &mut Checked, runtime: &mut Option<Runtime>, ty: ExprId, body: &[StmtId]) {
    let mut list = body.to_vec();
    let mut rewriter = Rewriter {
        checked,
        runtime,
        outer: ty,
        body,
        loops: Vec::new(),
        targets: Vec::new(),
        pending_label: None,
        rewritten: HashMap::default(),
        branches: None,
        decls: Vec::new(),
        next_var: None,
        defers: None,
        state_count: 0,
        body_count: 0,
    };
    rewriter.number_branches();
    rewriter.list(&mut list);
    // The list belongs to a declaration or literal: store replaced statements under the old ids.
    for (&old, &new) in body.iter().zip(&list) {
        if old != new {
            rewriter.checked.tcx.ast.stmts[old] = rewriter.checked.tcx.ast.stmts[new].clone();
        }
    }
}

/// Rewrites the function literals in an expression, each as a separate function.
fn walk_lits(checked: &mut Checked, runtime: &mut Option<Runtime>, e: ExprId) {
    let kind = checked.tcx.ast.exprs[e].kind.clone();
    if let ExprKind::FuncLit { ty, body } = kind {
        rewrite_func(checked, runtime, ty, &body.list);
        return;
    }
    each_child(&kind, &mut |child| walk_lits(checked, runtime, child));
}

/// Visits subexpressions that may contain function literals.
fn each_child(kind: &ExprKind, f: &mut dyn FnMut(ExprId)) {
    match kind {
        ExprKind::CompositeLit { elems, .. } => elems.iter().for_each(|&e| f(e)),
        ExprKind::KeyValue { key, value } => {
            f(*key);
            f(*value);
        }
        ExprKind::Paren(x) | ExprKind::Selector { x, .. } | ExprKind::Assert { x, .. } => f(*x),
        ExprKind::TypeSwitchGuard { x, .. } => f(*x),
        ExprKind::Index { x, index } => {
            f(*x);
            f(*index);
        }
        ExprKind::Slice { x, index, .. } => {
            f(*x);
            index.iter().flatten().for_each(|&e| f(e));
        }
        ExprKind::Operation { x, y, .. } => {
            f(*x);
            if let Some(y) = y {
                f(*y);
            }
        }
        ExprKind::Call { fun, args, .. } => {
            f(*fun);
            args.iter().for_each(|&e| f(e));
        }
        ExprKind::List(list) => list.iter().for_each(|&e| f(e)),
        ExprKind::Bad
        | ExprKind::Name(_)
        | ExprKind::BasicLit { .. }
        | ExprKind::FuncLit { .. }
        | ExprKind::ArrayType { .. }
        | ExprKind::SliceType(_)
        | ExprKind::DotsType(_)
        | ExprKind::StructType { .. }
        | ExprKind::InterfaceType { .. }
        | ExprKind::FuncType { .. }
        | ExprKind::MapType { .. }
        | ExprKind::ChanType { .. } => {}
    }
}

impl Rewriter<'_> {
    /// Visits the statements of a list, then replaces them.
    fn list(&mut self, list: &mut [StmtId]) {
        for &s in list.iter() {
            self.visit(s);
        }
        for s in list.iter_mut() {
            *s = self.edit(*s);
        }
    }

    fn expr(&mut self, e: ExprId) {
        walk_lits(self.checked, self.runtime, e);
    }
    fn opt_expr(&mut self, e: Option<ExprId>) {
        if let Some(e) = e {
            self.expr(e);
        }
    }
    fn opt_visit(&mut self, s: Option<StmtId>) {
        if let Some(s) = s {
            self.visit(s);
        }
    }

    fn visit(&mut self, s: StmtId) {
        let label = self.pending_label.take();
        let mut kind = std::mem::replace(&mut self.checked.tcx.ast.stmts[s].kind, StmtKind::Empty);
        if let StmtKind::Range { x, .. } = kind
            && self.is_func(x)
        {
            self.checked.tcx.ast.stmts[s].kind = kind;
            return self.range_func(s, label);
        }
        match &mut kind {
            StmtKind::Empty | StmtKind::Branch { .. } => {}
            StmtKind::Labeled { label, stmt } => {
                self.pending_label = Some(label.name.clone());
                self.visit(*stmt);
                *stmt = self.edit(*stmt);
            }
            StmtKind::Block(block) => self.list(&mut block.list),
            StmtKind::Expr(x) => self.expr(*x),
            StmtKind::Send { chan, value } => {
                self.expr(*chan);
                self.expr(*value);
            }
            StmtKind::Decl(decls) => {
                for decl in decls.iter() {
                    if let Decl::Var(var) = decl {
                        self.opt_expr(var.values);
                    }
                }
            }
            StmtKind::Assign { lhs, rhs, .. } => {
                self.expr(*lhs);
                self.opt_expr(*rhs);
            }
            StmtKind::Call { call, .. } => self.expr(*call),
            StmtKind::Return(results) => self.opt_expr(*results),
            StmtKind::If { init, cond, then, els } => {
                self.opt_visit(*init);
                self.expr(*cond);
                self.list(&mut then.list);
                self.opt_visit(*els);
            }
            StmtKind::For { init, cond, post, body } => {
                self.targets.push(Target { stmt: s, is_loop: true, label });
                self.opt_visit(*init);
                self.opt_expr(*cond);
                self.opt_visit(*post);
                self.list(&mut body.list);
                self.targets.pop();
            }
            StmtKind::Range { lhs, x, body, .. } => {
                self.targets.push(Target { stmt: s, is_loop: true, label });
                self.opt_expr(*lhs);
                self.expr(*x);
                self.list(&mut body.list);
                self.targets.pop();
            }
            StmtKind::Switch { init, tag, body, .. } => {
                self.targets.push(Target { stmt: s, is_loop: false, label });
                self.opt_visit(*init);
                self.opt_expr(*tag);
                for clause in body.iter_mut() {
                    self.opt_expr(clause.cases);
                    self.list(&mut clause.body);
                }
                self.targets.pop();
            }
            StmtKind::Select { body, .. } => {
                self.targets.push(Target { stmt: s, is_loop: false, label });
                for clause in body.iter_mut() {
                    self.opt_visit(clause.comm);
                    self.list(&mut clause.body);
                }
                self.targets.pop();
            }
        }
        self.checked.tcx.ast.stmts[s].kind = kind;
    }

    /// Whether the operand of `range` is a function.
    fn is_func(&mut self, x: ExprId) -> bool {
        self.func_type(x).is_some()
    }

    fn func_type(&mut self, x: ExprId) -> Option<Rc<Signature>> {
        let ty = self.checked.info.types.get(x)?.ty?;
        self.core_signature(ty)
    }

    fn core_signature(&mut self, ty: TypeId) -> Option<Rc<Signature>> {
        let core = self.checked.tcx.core_type(ty)?;
        match self.checked.tcx.get(core) {
            Type::Signature(sig) => Some(sig.clone()),
            _ => None,
        }
    }

    fn range_func(&mut self, s: StmtId, label: Option<Name>) {
        let pos = self.checked.tcx.ast.stmts[s].pos;
        let mut kind = std::mem::replace(&mut self.checked.tcx.ast.stmts[s].kind, StmtKind::Empty);
        let depth = self.loops.len() as i64 + 1;
        self.state_count += 1;
        let state = self.new_var(pos, &format!("#state{}", self.state_count), typ::INT);
        self.loops.push(Loop {
            stmt: s,
            pos,
            state,
            depth,
            check_ret: false,
            check_break: false,
            check_continue: false,
            check_branch: Vec::new(),
        });
        self.targets.push(Target { stmt: s, is_loop: true, label });
        if let StmtKind::Range { lhs, x, body, .. } = &mut kind {
            self.opt_expr(*lhs);
            self.expr(*x);
            self.list(&mut body.list);
        }
        self.targets.pop();
        if let StmtKind::Range { lhs, def, x, body, .. } = &kind {
            let block = self.end_loop(*lhs, *def, *x, body);
            self.rewritten.insert(s, block);
        }
        self.loops.pop();
        self.checked.tcx.ast.stmts[s].kind = kind;
    }

    /// The replacement of a statement, or the statement itself.
    fn edit(&mut self, s: StmtId) -> StmtId {
        if let Some(&new) = self.rewritten.get(&s) {
            return new;
        }
        if self.loops.is_empty() {
            return s;
        }
        let pos = self.checked.tcx.ast.stmts[s].pos;
        match self.checked.tcx.ast.stmts[s].kind.clone() {
            StmtKind::Branch { tok, label } => self.edit_branch(s, pos, tok, label.map(|l| l.name)),
            StmtKind::Call { tok: CallTok::Defer, .. } => {
                self.edit_defer(s, pos);
                s
            }
            StmtKind::Return(results) => self.edit_return(pos, results),
            StmtKind::Call { tok: CallTok::Go, .. }
            | StmtKind::Empty
            | StmtKind::Labeled { .. }
            | StmtKind::Block(_)
            | StmtKind::Expr(_)
            | StmtKind::Send { .. }
            | StmtKind::Decl(_)
            | StmtKind::Assign { .. }
            | StmtKind::If { .. }
            | StmtKind::For { .. }
            | StmtKind::Range { .. }
            | StmtKind::Switch { .. }
            | StmtKind::Select { .. } => s,
        }
    }
}
