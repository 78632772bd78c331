//! The checker's state and work queue.
//! In: the parsed files of the user's package. Out: `Info`, declarations by object, gc's errors in gc's order.
//! The state outlives the check: later phases request bodies of std functions from it.
//! Invariant: `delayed` is empty between public calls.
//! Rules: cmd/compile/internal/types2/check.go, go1.27.

use super::constant::Value;
use super::context::{Resolve, Tcx};
use super::errors::ErrorDesc;
use super::info::Info;
use super::object::{ObjId, PkgId, ScopeId};
use super::operand::Operand;
use super::signature::FuncVars;
use super::types::{NamedId, Term, Type, TypeId, TypeParamId, typ};
use crate::diag::Diagnostic;
use crate::index::IndexVec;
use crate::index::{HashMap, HashSet};
use crate::span::{FileId, Pos};
use crate::syntax::ast::{Block, Expr, ExprId, ExprKind, File, FuncDecl, Name, TypeDecl};
use crate::version::Version;
use std::rc::Rc;

crate::newtype_index! {
    /// A package-level declaration (or method).
    pub struct DeclId;
}

/// A package-level declaration, shared by the objects it declares.
#[derive(Clone, Debug)]
pub struct DeclInfo {
    pub pkg: PkgId,
    /// Scope of the file.
    pub file: ScopeId,
    pub version: Version,
    /// All variables of `var a, b = f()`; empty otherwise.
    pub lhs: Vec<ObjId>,
    pub vtyp: Option<ExprId>,
    pub init: Option<ExprId>,
    /// The init expression is inherited from an earlier constant declaration of the group.
    pub inherited: bool,
    pub tdecl: Option<Rc<TypeDecl>>,
    pub fdecl: Option<Rc<FuncDecl>>,
    /// Type parameters of a function, the receiver's first; set once the function's type is known.
    pub func_tparams: Rc<[TypeParamId]>,
    /// Package-level objects mentioned in the initialisation expression or body, in order.
    pub deps: Vec<ObjId>,
    pub(super) dep_set: HashSet<ObjId>,
}

/// The context of the code being checked.
#[derive(Clone, Debug)]
pub(super) struct Env {
    pub pkg: PkgId,
    pub decl: Option<DeclId>,
    pub scope: ScopeId,
    pub version: Version,
    pub iota: Option<Value>,
    /// Position of the constant with an inherited initializer.
    pub errpos: Pos,
    pub in_tparam_list: bool,
    /// Signature and result variables of the function whose body is being checked.
    pub sig: Option<Rc<FuncVars>>,
    pub is_panic: HashSet<ExprId>,
    pub has_call_or_recv: bool,
}

impl Env {
    /// The context of a package-level declaration in the file with this scope.
    pub fn of_file(pkg: PkgId, scope: ScopeId, version: Version) -> Env {
        Env {
            pkg,
            decl: None,
            scope,
            version,
            iota: None,
            errpos: Pos::NONE,
            in_tparam_list: false,
            sig: None,
            is_panic: HashSet::default(),
            has_call_or_recv: false,
        }
    }
}

/// Facts about an expression whose final type is not known yet.
#[derive(Clone, Debug)]
pub(super) struct UntypedInfo {
    pub is_lhs: bool,
    pub mode: super::info::Mode,
    pub ty: TypeId,
    pub val: Option<Value>,
}

/// Work delayed to the end of the statement or of the package.
#[derive(Debug)]
pub(super) enum Delayed {
    TypeDecl { obj: ObjId, rhs: Option<TypeId>, rhs_expr: ExprId, version_err: bool },
    VarType { expr: ExprId, ty: TypeId },
    MapKey { expr: ExprId, key: TypeId },
    Embedded { pos: Pos, ty: TypeId },
    TypeSet { pos: Pos, ty: TypeId, embed_pos: Vec<Pos> },
    Recv { expr: ExprId, ty: TypeId },
    Union { exprs: Vec<ExprId>, terms: Vec<Term> },
    TypeInst { expr: ExprId, xlist: Vec<ExprId>, targs: Rc<[TypeId]>, generic: TypeId, inst: TypeId },
    FuncInst { pos: Pos, xlist: Vec<ExprId>, targs: Rc<[TypeId]>, tparams: Rc<[TypeParamId]> },
    Fields(NamedId),
    Error(ErrorDesc),
    Body(Body),
}

#[derive(Debug)]
pub(super) struct Body {
    pub decl: Option<DeclId>,
    pub vars: Rc<FuncVars>,
    pub scope: ScopeId,
    pub block: BodyBlock,
    pub iota: Option<Value>,
}

/// Where a body comes from.
#[derive(Debug)]
pub(super) enum BodyBlock {
    Decl(Rc<FuncDecl>),
    Lit(ExprId),
}

#[derive(Debug)]
pub(super) struct Action {
    pub version: Version,
    pub pkg: PkgId,
    pub work: Delayed,
}

/// The checked program.
#[derive(Debug)]
pub struct Checker {
    pub tcx: Tcx,
    pub info: Info,
    pub diagnostics: Vec<Diagnostic>,
    /// Errors that gc finds after type checking, mostly in directives: reported only if there are no others.
    pub after_checking: Vec<Diagnostic>,
    /// Files of the user's package.
    pub files: Vec<File>,
    pub decls: IndexVec<DeclId, DeclInfo>,
    /// Declaration of each package-level object and method.
    pub decl_of: HashMap<ObjId, DeclId>,
    /// Scope of each function's parameters and outermost block.
    pub func_scopes: HashMap<ObjId, ScopeId>,
    /// Parameters, results and receiver of each declared function, by its object.
    pub func_params: HashMap<ObjId, Rc<FuncVars>>,
    /// Parameters and results of each function literal.
    pub func_lit_vars: HashMap<ExprId, Rc<FuncVars>>,
    /// Field paths of the keys in struct literals.
    pub lit_field_paths: HashMap<ExprId, Vec<usize>>,
    /// `-lang`.
    pub version: Version,

    pub(super) env: Env,
    pub(super) scope_children: IndexVec<ScopeId, Vec<ScopeId>>,
    pub(super) imports: Vec<ObjId>,
    /// The library packages loaded so far.
    pub(super) libraries: HashMap<PkgId, super::library::Loaded>,
    /// Package-level constants, variables and types of other packages of the module, in source order.
    pub(super) sibling_objects: HashMap<PkgId, Vec<ObjId>>,
    /// Language versions of the files of the module's other packages.
    pub(super) sibling_versions: HashMap<FileId, Version>,
    /// Methods of std types that are known only by name so far.
    pub(super) unread: HashMap<ObjId, super::library::Unread>,
    pub(super) dot_imports: HashMap<(ScopeId, Name), ObjId>,
    /// Packages that could not be imported.
    pub(super) fake_pkgs: HashSet<PkgId>,
    pub(super) used: IndexVec<ObjId, bool>,
    /// Objects with a known type (possibly `Invalid`).
    pub(super) typed: IndexVec<ObjId, bool>,
    pub(super) first_err: bool,
    /// Methods not attached to their type name yet.
    pub(super) methods: HashMap<ObjId, Vec<ObjId>>,
    pub(super) untyped: HashMap<ExprId, UntypedInfo>,
    pub(super) delayed: Vec<Option<Action>>,
    pub(super) obj_path: Vec<ObjId>,
    pub(super) obj_path_idx: HashMap<ObjId, usize>,
    pub(super) obj_list: Vec<ObjId>,
    pub(super) var_size: HashMap<NamedId, bool>,
    /// Instances whose size is being computed.
    pub(super) size_path: Vec<NamedId>,
    pub(super) valid_steps: u32,
    pub(super) valid_types: HashSet<NamedId>,
    /// Aliases that stay invalid, because a cycle begins at them.
    pub(super) invalid_aliases: HashSet<TypeId>,
    /// Instances found valid inside these types, during the current declaration.
    pub(super) valid_inside: HashSet<(NamedId, Vec<NamedId>)>,
    /// Number of local types so far.
    pub(super) local_types: u32,
    pub(super) checked_bodies: HashSet<ObjId>,
    pub(super) mono: super::mono::MonoGraph,
    pub(super) depth: u32,
}

/// Our own limit on nested expressions, statements, types and declarations; real programs stay far below.
pub(super) const MAX_DEPTH: u32 = 2_000;

impl Checker {
    pub(super) fn later(&mut self, work: Delayed) {
        self.delayed.push(Some(Action { version: self.env.version, pkg: self.env.pkg, work }));
    }

    /// Runs the delayed work from `top` on, including work it adds.
    pub(super) fn process_delayed(&mut self, top: usize) {
        let (version, pkg) = (self.env.version, self.env.pkg);
        let mut i = top;
        while i < self.delayed.len() {
            if let Some(action) = self.delayed[i].take() {
                self.set_version(action.version);
                self.env.pkg = action.pkg;
                self.run_delayed(action.work);
            }
            i += 1;
        }
        self.delayed.truncate(top);
        self.set_version(version);
        self.env.pkg = pkg;
    }

    /// Keeps the language version of the environment and of `tcx` in step.
    pub(super) fn set_version(&mut self, version: Version) {
        self.env.version = version;
        self.tcx.version = version;
    }

    fn run_delayed(&mut self, work: Delayed) {
        match work {
            Delayed::TypeDecl { obj, rhs, rhs_expr, version_err } => {
                self.finish_type_decl(obj, rhs, rhs_expr, version_err)
            }
            Delayed::VarType { expr, ty } => self.finish_var_type(expr, ty),
            Delayed::MapKey { expr, key } => self.finish_map_key(expr, key),
            Delayed::Embedded { pos, ty } => self.finish_embedded(pos, ty),
            Delayed::TypeSet { pos, ty, embed_pos } => self.finish_type_set(pos, ty, &embed_pos),
            Delayed::Recv { expr, ty } => self.valid_recv(expr, ty),
            Delayed::Union { exprs, terms } => self.finish_union(&exprs, &terms),
            Delayed::TypeInst { expr, xlist, targs, generic, inst } => {
                self.finish_type_inst(expr, &xlist, targs, generic, inst)
            }
            Delayed::FuncInst { pos, xlist, targs, tparams } => {
                self.finish_func_inst(pos, &xlist, &tparams, &targs)
            }
            Delayed::Fields(named) => self.check_field_uniqueness(named),
            Delayed::Error(desc) => self.report(desc),
            Delayed::Body(body) => self.func_body(body),
        }
    }

    pub(super) fn push_obj(&mut self, obj: ObjId) {
        self.obj_path_idx.insert(obj, self.obj_path.len());
        self.obj_path.push(obj);
    }

    pub(super) fn pop_obj(&mut self) {
        if let Some(obj) = self.obj_path.pop() {
            self.obj_path_idx.remove(&obj);
        }
    }

    /// Adds the dependency edge from the current declaration to `to`, if both are package-level.
    pub(super) fn add_decl_dep(&mut self, to: ObjId) {
        let Some(from) = self.env.decl else { return };
        if !self.decl_of.contains_key(&to) {
            return;
        }
        let decl = &mut self.decls[from];
        if decl.dep_set.insert(to) {
            decl.deps.push(to);
        }
    }

    pub(super) fn lookup_scope(&mut self, name: &str) -> Option<(ScopeId, ObjId)> {
        let pkg = self.env.pkg;
        let mut scope = Some(self.env.scope);
        while let Some(id) = scope {
            let s = &self.tcx.objects.scopes[id];
            if let Some(&(obj, _)) = s.names.get(name) {
                return Some((id, obj));
            }
            scope = s.parent;
            if pkg != PkgId::USER
                && id == self.tcx.pkg(pkg).scope
                && let Some(obj) = self.member(pkg, name)
            {
                return Some((id, obj));
            }
        }
        None
    }

    pub(super) fn lookup(&mut self, name: &str) -> Option<ObjId> {
        self.lookup_scope(name).map(|(_, obj)| obj)
    }

    pub(super) fn allow_version(&self, minor: u8) -> bool {
        self.env.version.0 >= minor
    }

    pub(super) fn is_used(&self, obj: ObjId) -> bool {
        self.used.get(obj).copied().unwrap_or(false)
    }

    pub(super) fn set_used(&mut self, obj: ObjId, used: bool) {
        *self.used.ensure(obj) = used;
    }

    /// The body, if the declaration has one here.
    pub(super) fn body_block(&self, block: &BodyBlock) -> Option<Block> {
        match block {
            BodyBlock::Decl(decl) => decl.body.clone(),
            BodyBlock::Lit(lit) => match &self.tcx.ast.exprs[*lit].kind {
                ExprKind::FuncLit { body, .. } => Some(body.clone()),
                _ => None,
            },
        }
    }
}

impl Resolve for Checker {
    fn tcx(&mut self) -> &mut Tcx {
        &mut self.tcx
    }
    fn tcx_ref(&self) -> &Tcx {
        &self.tcx
    }
    fn resolve(&mut self, obj: ObjId) {
        self.obj_decl(obj);
    }
}

/// Shorthands that all rules use.
impl Checker {
    /// Type of the object; `None` while unknown.
    pub(super) fn obj_type(&self, obj: ObjId) -> Option<TypeId> {
        let ty = self.tcx.objects.objs[obj].ty;
        (ty != typ::INVALID || self.typed.get(obj).copied().unwrap_or(false)).then_some(ty)
    }

    pub(super) fn set_type(&mut self, obj: ObjId, ty: TypeId) {
        self.tcx.objects.objs[obj].ty = ty;
        *self.typed.ensure(obj) = true;
    }

    pub(super) fn ty(&self, id: TypeId) -> &Type {
        self.tcx.types.get(id)
    }

    /// The underlying type.
    pub(super) fn under(&mut self, id: TypeId) -> Type {
        let under = self.tcx.under(id);
        self.tcx.types.get(under).clone()
    }

    pub(super) fn add_type(&mut self, ty: Type) -> TypeId {
        self.tcx.types.make(ty)
    }

    pub(super) fn pointer_to(&mut self, elem: TypeId) -> TypeId {
        self.add_type(Type::Pointer { elem })
    }

    pub(super) fn slice_of(&mut self, elem: TypeId) -> TypeId {
        self.add_type(Type::Slice { elem })
    }

    pub(super) fn valid(&self, id: TypeId) -> bool {
        self.tcx.is_valid(id)
    }

    pub(super) fn is(&mut self, id: TypeId, info: u16) -> bool {
        self.tcx.is_basic(id, info)
    }

    pub(super) fn all(&mut self, id: TypeId, info: u16) -> bool {
        self.tcx.all_basic(id, info)
    }

    pub(super) fn untyped(&self, id: TypeId) -> bool {
        self.tcx.is_untyped(id)
    }

    pub(super) fn identical(&mut self, a: TypeId, b: TypeId) -> bool {
        a == b || self.tcx.identical(a, b)
    }

    /// The type as errors print it.
    pub(super) fn ts(&self, id: TypeId) -> String {
        self.tcx.type_str(id)
    }

    /// The operand as errors print it.
    pub(super) fn os(&mut self, x: &Operand) -> String {
        self.tcx.operand_string(x)
    }

    pub(super) fn kind(&self, e: ExprId) -> ExprKind {
        self.tcx.ast.exprs[e].kind.clone()
    }

    pub(super) fn unparen(&self, mut e: ExprId) -> ExprId {
        while let ExprKind::Paren(x) = self.tcx.ast.exprs[e].kind {
            e = x;
        }
        e
    }

    /// The elements of a list, or the single expression.
    pub(super) fn unpack(&self, e: Option<ExprId>) -> Vec<ExprId> {
        match e {
            None => Vec::new(),
            Some(e) => match &self.tcx.ast.exprs[e].kind {
                ExprKind::List(list) => list.clone(),
                _ => vec![e],
            },
        }
    }

    pub(super) fn name_of(&self, e: ExprId) -> Option<Name> {
        match &self.tcx.ast.exprs[e].kind {
            ExprKind::Name(name) => Some(name.clone()),
            _ => None,
        }
    }

    /// A name that represents, in messages, a value without an expression.
    pub(super) fn dummy_name(&mut self, pos: Pos, text: &str) -> ExprId {
        self.tcx.ast.exprs.push(Expr { pos, kind: ExprKind::Name(Name::from(text)) })
    }
}
