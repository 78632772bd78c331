//! Typed AST → IR.
//! In: the checked program. Out: `ir::Program` as gc has it after `noder.LoadPackage`, with the same node shapes,
//! positions, temporaries, implicit conversions, closure names and function order; nothing is inlined or analysed yet.
//! gc takes two steps: a writer serialises the typed syntax, a reader builds and type-checks IR. One walk here makes
//! both steps' decisions at the same point. Where gc reads a body again (for inlining), we copy the pristine body.
//! Rules: cmd/compile/internal/noder/{writer,reader,unified}.go, typecheck/*.go, go1.27.
//!
//! **Invariant:** bodies are read last in, first out, as in gc: closures are numbered and appended to
//! `Program::target` in reading order.

mod assign;
mod body;
mod builtin;
mod call;
mod closure;
mod control;
mod conv;
mod curry;
mod decl;
mod expr;
mod fold;
mod generic;
mod godefer;
mod layout;
mod lit;
mod rangefunc;
mod read;
mod select;
mod selector;
mod shape;
mod source;
mod stmt;
mod switch;
mod unwritten;
pub mod written;

use crate::diag::{Diagnostic, DiagnosticKind, Remark};
use crate::index::{HashMap, HashSet};
use crate::ir::node::{ConvOp, FuncId, GlobalId, NodeId, NodeKind, Program, VarId, XPos};
use crate::span::Pos;
use crate::syntax::ast::{ExprId, ExprKind, FuncDecl, Name, StmtId, StmtKind};
use crate::types::facts::PackageFacts;
use crate::types::info::TypeAndValue;
use crate::types::object::{ObjId, PkgId};
use crate::types::subst::SubstMap;
use crate::types::types::{Basic, NamedId, TypeId, Types};
use crate::types::{Checker, Tcx};
use body::{Body, ParamFields};
use generic::{Dict, TodoDict};
use layout::Layout;
use std::rc::Rc;
use written::{Unfinished, Written};

/// Builds IR up front, and for std functions on demand.
#[derive(Debug)]
pub struct Noder {
    pub checked: Checked,
    /// The program being built; each public call swaps it in and out.
    prog: Program,
    pub diagnostics: Vec<Diagnostic>,
    /// `-m` remarks made while reading bodies.
    pub remarks: Vec<Remark>,
    funcs: HashMap<ObjId, FuncId>,
    globals: HashMap<ObjId, GlobalId>,
    /// Functions whose bodies are not read yet (a stack).
    todo_bodies: Vec<FuncId>,
    /// Bodies being read, innermost last.
    bodies: Vec<Body>,
    /// Expressions simplified by constant folding, and their replacements.
    folded: HashMap<ExprId, ExprId>,
    /// gc's `base.Pos`: the position of nodes that hold temporaries and have none themselves.
    base_pos: Pos,
    /// Number of `func init()`s so far.
    inits: u32,
    /// Types read so far: whether for imported code, then, as written, the dictionary of the enclosing instance (if
    /// any) and the types the writer had not finished at that point.
    types_read: HashSet<(bool, (Option<u32>, Unfinished, TypeId))>,
    /// For each object, the types gc's writer had not finished when it reached the object.
    written: Written,
    /// The types gc's writer had not finished when it reached the object being read.
    unfinished: Unfinished,
    /// Defined types whose declarations have been read.
    types_declared: HashSet<TypeId>,
    /// Defined types whose underlying types are being read.
    forward_types: HashSet<TypeId>,
    /// Types in `prog.wrapper_types`.
    types_listed: HashSet<TypeId>,
    /// Number of dictionaries so far.
    dict_count: u32,
    interface_funcs: HashMap<(TypeId, Name), FuncId>,
    /// Instances whose shaped counterparts are not made yet (a stack, emptied before the next body is read).
    todo_dicts: Vec<TodoDict>,
    /// The layout a trial reading is recording, if one is under way.
    recording: Option<Layout>,
    layouts: HashMap<ObjId, Rc<Layout>>,
    /// Instances of generic functions and methods, by declaration and name.
    instances: HashMap<(ObjId, String), FuncId>,
    func_dicts: HashMap<FuncId, (Rc<Dict>, Rc<SubstMap>)>,
    type_dicts: HashMap<NamedId, Rc<Dict>>,
    dict_ids: HashMap<(ObjId, String), u32>,
    /// Shapes by the text of their underlying type.
    shapes: HashMap<String, TypeId>,
    /// For each shape, the one type argument that it stands for; `None` if there are several.
    shaped: HashMap<TypeId, Option<TypeId>>,
    /// Whether a type depends on type parameters.
    derived: HashMap<TypeId, bool>,
    std_checked: HashSet<ObjId>,
    /// Std functions whose bodies have been requested for analysis.
    std_bodies: HashSet<FuncId>,
    /// Reading imported code outside any instance: types mentioned there already have their wrappers.
    imported_def: bool,
    /// Set once bodies are read for running instead of analysis: looks up functions that have native bodies.
    pub natives: Option<fn(&str) -> Option<u32>>,
    /// Std functions whose bodies have been requested for running.
    run_bodies: HashSet<FuncId>,
    /// Recorded facts, cached by package.
    facts: HashMap<PkgId, PackageFacts>,
}

/// Builds the IR of the user's package.
pub fn build(checker: Checker) -> (Program, Noder) {
    let mut noder = Noder {
        checked: Checked { checker, range_bodies: HashMap::default(), defer_at: HashMap::default() },
        prog: Program::default(),
        diagnostics: Vec::new(),
        remarks: Vec::new(),
        funcs: HashMap::default(),
        globals: HashMap::default(),
        todo_bodies: Vec::new(),
        bodies: Vec::new(),
        folded: HashMap::default(),
        base_pos: Pos::NONE,
        inits: 0,
        types_read: HashSet::default(),
        written: Written::default(),
        unfinished: 0,
        types_declared: HashSet::default(),
        forward_types: HashSet::default(),
        types_listed: HashSet::default(),
        dict_count: 0,
        interface_funcs: HashMap::default(),
        todo_dicts: Vec::new(),
        recording: None,
        layouts: HashMap::default(),
        instances: HashMap::default(),
        func_dicts: HashMap::default(),
        type_dicts: HashMap::default(),
        dict_ids: HashMap::default(),
        shapes: HashMap::default(),
        shaped: HashMap::default(),
        derived: HashMap::default(),
        std_checked: HashSet::default(),
        std_bodies: HashSet::default(),
        imported_def: false,
        natives: None,
        run_bodies: HashSet::default(),
        facts: HashMap::default(),
    };
    let exprs = noder.checked.tcx.ast.exprs.len();
    noder.prog.nodes.reserve(exprs * 5 / 4);
    noder.package();
    (std::mem::take(&mut noder.prog), noder)
}

impl Noder {
    pub fn tcx(&self) -> &Tcx {
        &self.checked.checker.tcx
    }

    pub fn tcx_mut(&mut self) -> &mut Tcx {
        &mut self.checked.tcx
    }

    /// Reports a construct that the checker should have rejected.
    fn broken(&mut self, pos: Pos, what: &str) -> NodeId {
        self.diagnostics.push(Diagnostic {
            pos,
            msg: format!("internal error: {what}"),
            kind: DiagnosticKind::Internal,
        });
        self.node(pos, Some(Types::basic(Basic::Invalid)), NodeKind::Nil)
    }

    // ---- syntax

    fn kind(&self, e: ExprId) -> ExprKind {
        self.checked.tcx.ast.exprs[e].kind.clone()
    }
    fn pos(&self, e: ExprId) -> Pos {
        self.checked.tcx.ast.exprs[e].pos
    }
    fn stmt_kind(&self, s: StmtId) -> StmtKind {
        self.checked.tcx.ast.stmts[s].kind.clone()
    }
    fn stmt_pos(&self, s: StmtId) -> Pos {
        self.checked.tcx.ast.stmts[s].pos
    }
    /// The expression after folding, without parentheses.
    fn unparen(&self, mut e: ExprId) -> ExprId {
        loop {
            if let Some(&other) = self.folded.get(&e) {
                e = other;
            } else if let ExprKind::Paren(inner) = self.checked.tcx.ast.exprs[e].kind {
                e = inner;
            } else {
                return e;
            }
        }
    }
    fn unpack_list(&self, e: ExprId) -> Vec<ExprId> {
        if let ExprKind::List(list) = &self.checked.tcx.ast.exprs[e].kind { list.clone() } else { vec![e] }
    }
    fn unpack_opt(&self, e: Option<ExprId>) -> Vec<ExprId> {
        e.map_or_else(Vec::new, |e| self.unpack_list(e))
    }
    fn is_blank(&self, e: ExprId) -> bool {
        matches!(&self.checked.tcx.ast.exprs[self.unparen(e)].kind, ExprKind::Name(name) if &**name == "_")
    }

    // ---- results of the checker

    fn tv(&self, e: ExprId) -> TypeAndValue {
        self.checked.info.types.get(e).cloned().unwrap_or_default()
    }
    /// Type of a value expression, as the checker recorded it.
    fn type_of(&self, e: ExprId) -> TypeId {
        if let Some(instance) = self.checked.info.instances.get(&e) {
            return instance.ty;
        }
        self.checked.info.types.get(e).and_then(|tv| tv.ty).unwrap_or(Types::basic(Basic::Invalid))
    }
    fn use_of(&self, name: ExprId) -> Option<ObjId> {
        self.checked.info.uses.get(&name).copied()
    }
    fn def_of(&self, name: ExprId) -> Option<ObjId> {
        self.checked.info.defs.get(&name).copied().flatten()
    }

    // ---- nodes

    fn node(&mut self, pos: Pos, ty: Option<TypeId>, kind: NodeKind) -> NodeId {
        self.prog.new_node(XPos { pos, inl: None }, ty, kind)
    }
    fn stmt_node(&mut self, pos: Pos, kind: NodeKind) -> NodeId {
        self.node(pos, None, kind)
    }
    fn implicit(&mut self, n: NodeId) -> NodeId {
        self.prog.nodes[n].implicit = true;
        n
    }
    fn ty(&self, n: NodeId) -> TypeId {
        self.prog.nodes[n].ty.unwrap_or(Types::basic(Basic::Invalid))
    }
    fn node_pos(&self, n: NodeId) -> Pos {
        self.prog.nodes[n].pos.pos
    }
    /// A use of a variable; like gc's ONAME nodes it has the position of the declaration.
    fn local(&mut self, var: VarId) -> NodeId {
        let (pos, ty) = (self.prog.vars[var].pos.pos, self.prog.vars[var].ty);
        self.node(pos, Some(ty), NodeKind::Local(var))
    }
    fn blank(&mut self) -> NodeId {
        self.stmt_node(Pos::NONE, NodeKind::Blank)
    }
    /// A node that holds statements to run before a shared node (gc's `InitExpr`).
    fn init_expr(&mut self, init: Vec<NodeId>, n: NodeId) -> NodeId {
        if init.is_empty() {
            return n;
        }
        let n = if self.may_be_shared(n) {
            let (pos, ty) = (self.base_pos, self.prog.nodes[n].ty);
            self.node(pos, ty, NodeKind::Conv { op: ConvOp::Nop, x: n })
        } else {
            n
        };
        self.prog.nodes[n].init.splice(0..0, init);
        n
    }
    /// Whether a node may occur in several places: names, literals, nil and types (gc's `MayBeShared`).
    fn may_be_shared(&self, n: NodeId) -> bool {
        matches!(
            self.prog.nodes[n].kind,
            NodeKind::Local(_)
                | NodeKind::Global(_)
                | NodeKind::Func(_)
                | NodeKind::Literal(_)
                | NodeKind::Nil
                | NodeKind::Type
                | NodeKind::Blank
        )
    }
}

/// The noder's input: the checker, which checks bodies of std functions on demand, and what rewriting
/// range-over-func loops adds.
#[derive(Debug)]
pub struct Checked {
    pub checker: Checker,
    /// Function literals made from range-over-func bodies, with their parameters.
    range_bodies: HashMap<ExprId, ParamFields>,
    /// Token of the outer function for a `defer` in a range-over-func body.
    defer_at: HashMap<StmtId, ExprId>,
}

impl std::ops::Deref for Checked {
    type Target = Checker;
    fn deref(&self) -> &Checker {
        &self.checker
    }
}

impl std::ops::DerefMut for Checked {
    fn deref_mut(&mut self) -> &mut Checker {
        &mut self.checker
    }
}

impl Checked {
    /// Declaration of a function or method.
    fn func_decl(&self, obj: ObjId) -> Option<Rc<FuncDecl>> {
        let &decl = self.checker.decl_of.get(&obj)?;
        self.checker.decls[decl].fdecl.clone()
    }
}

#[cfg(test)]
mod tests;
