//! What type checking found out about each expression: the checker's whole output for later phases.
//! Rules: cmd/compile/internal/types2/api.go `Info`, go1.27.

use super::constant::Value;
use super::object::{ObjId, ScopeId};
use super::types::TypeId;
use crate::index::HashMap;
use crate::index::IndexVec;
use crate::syntax::ast::{ExprId, StmtId};
use std::rc::Rc;

/// Mode of an operand, as types2's `operandMode` after checking.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Mode {
    #[default]
    Invalid,
    /// A call without result.
    NoValue,
    Builtin,
    TypeExpr,
    Constant,
    /// Addressable.
    Variable,
    MapIndex,
    Value,
    NilValue,
    /// `x.(T)`, `<-c`: usable as `v, ok`.
    CommaOk,
    CgoFunc,
}

/// Type, mode and constant value of one expression, after untyped operands got their final type.
#[derive(Clone, Debug, Default)]
pub struct TypeAndValue {
    pub mode: Mode,
    pub ty: Option<TypeId>,
    pub value: Option<Value>,
    /// Recorded with a `(T, bool)` tuple: the comma-ok form of this expression is used.
    pub comma_ok: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SelectionKind {
    /// `x.f`
    Field,
    /// `x.f` where f is a method
    MethodValue,
    /// `T.f`
    MethodExpr,
}

/// `x.f` that is no qualified identifier.
#[derive(Clone, Debug)]
pub struct Selection {
    pub kind: SelectionKind,
    pub recv: TypeId,
    pub obj: ObjId,
    /// Path through embedded fields; the last element is the field or method index.
    pub index: Rc<[usize]>,
    /// A pointer was followed on the path (or implicitly at its start).
    pub indirect: bool,
    /// Type of the whole selector expression.
    pub ty: TypeId,
}

#[derive(Clone, Debug)]
pub struct Instance {
    pub targs: Rc<[TypeId]>,
    pub ty: TypeId,
}

/// `var a, b = rhs` at package level, in initialisation order.
#[derive(Clone, Debug)]
pub struct Initializer {
    pub lhs: Vec<ObjId>,
    pub rhs: ExprId,
}

#[derive(Clone, Debug, Default)]
pub struct Info {
    pub types: IndexVec<ExprId, TypeAndValue>,
    /// Object a `Name` (or `Selector.sel`) declares; `None` inside for `_` and symbolic type-switch variables.
    pub defs: HashMap<ExprId, Option<ObjId>>,
    pub uses: HashMap<ExprId, ObjId>,
    /// Variable of a type-switch clause, by the clause's (switch statement, clause index).
    pub implicit_vars: HashMap<(StmtId, usize), ObjId>,
    pub selections: HashMap<ExprId, Selection>,
    /// Explicit or inferred instantiation, keyed by the `Name` expression that denotes the generic thing.
    pub instances: HashMap<ExprId, Instance>,
    pub func_lit_scopes: HashMap<ExprId, ScopeId>,
    pub init_order: Vec<Initializer>,
}
