//! Declared entities: packages, constants, types, variables, functions, labels, builtins, nil.
//! Rules: Go spec "Declarations and scope"; cmd/compile/internal/types2/object.go, go1.27.

use super::constant::Value;
use super::types::TypeId;
use crate::index::HashMap;
use crate::index::IndexVec;
use crate::span::Pos;
use crate::syntax::ast::Name;

crate::newtype_index! {
    pub struct ObjId;
    pub struct PkgId;
    pub struct ScopeId;
}

impl PkgId {
    /// The package being compiled.
    pub const USER: PkgId = PkgId(0);
}

#[derive(Clone, Debug)]
pub struct Package {
    /// Import path; `main` for the user's package, whatever its name.
    pub path: Name,
    pub name: Name,
    pub scope: ScopeId,
    /// Directly imported packages, in first-import order.
    pub imports: Vec<PkgId>,
}

#[derive(Clone, Debug)]
pub struct Object {
    pub name: Name,
    pub pos: Pos,
    /// `None` for universe objects.
    pub pkg: Option<PkgId>,
    /// `Invalid` until resolved.
    pub ty: TypeId,
    pub parent: Option<ScopeId>,
    pub kind: ObjKind,
}

#[derive(Clone, Debug)]
pub enum ObjKind {
    PkgName {
        imported: PkgId,
        used: bool,
    },
    Const(Value),
    /// `ty` is the declared type or the alias.
    TypeName,
    Var(VarKind),
    /// A function or (with a receiver in its signature) a method.
    Func,
    Label {
        used: bool,
    },
    Builtin(Builtin),
    Nil,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VarKind {
    Package,
    Local,
    Recv,
    Param,
    Result,
    Field { embedded: bool },
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Builtin {
    Append,
    Cap,
    Clear,
    Close,
    Complex,
    Copy,
    Delete,
    Imag,
    Len,
    Make,
    Max,
    Min,
    New,
    Panic,
    Print,
    Println,
    Real,
    Recover,
    UnsafeAdd,
    UnsafeAlignof,
    UnsafeOffsetof,
    UnsafeSizeof,
    UnsafeSlice,
    UnsafeSliceData,
    UnsafeString,
    UnsafeStringData,
}

/// Names of one block. A local has the position from which it is visible.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    pub parent: Option<ScopeId>,
    pub names: HashMap<Name, (ObjId, Pos)>,
    pub is_func: bool,
    pub pos: Pos,
    pub end: Pos,
}

/// All declared entities of a compilation.
#[derive(Clone, Debug, Default)]
pub struct Objects {
    pub objs: IndexVec<ObjId, Object>,
    pub pkgs: IndexVec<PkgId, Package>,
    pub scopes: IndexVec<ScopeId, Scope>,
}
