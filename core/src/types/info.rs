//! Results of type checking for each expression: the checker's whole output for later phases.
//! Rules: cmd/compile/internal/types2/api.go `Info`, go1.27.

use super::constant::Value;
use super::object::{ObjId, ScopeId};
use super::types::TypeId;
use crate::index::HashMap;
use crate::index::IndexVec;
use crate::syntax::ast::{ExprId, StmtId};
use std::rc::Rc;

/// Mode of an operand; types2's `operandMode` after checking.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Mode {
    #[default]
    Invalid,
    /// A call without result.
    NoValue,
    Builtin,
    TypeExpr,
    Constant,
    /// Addressable operand.
    Variable,
    MapIndex,
    Value,
    NilValue,
    /// `x.(T)`, `<-c`: allows `v, ok`.
    CommaOk,
    CgoFunc,
}

/// Type, mode and constant value of one expression, once untyped operands have their final type.
#[derive(Clone, Debug, Default)]
pub struct TypeAndValue {
    pub mode: Mode,
    pub ty: Option<TypeId>,
    pub value: Option<Value>,
    /// The expression is used in its comma-ok form; types2 records a `(T, bool)` tuple.
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

/// `x.f` that is not a qualified identifier.
#[derive(Clone, Debug)]
pub struct Selection {
    pub kind: SelectionKind,
    pub recv: TypeId,
    pub obj: ObjId,
    /// Path through embedded fields; the last element is the field or method index.
    pub index: Rc<[usize]>,
    /// Whether the path goes through a pointer.
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
    /// The object a `Name` (or `Selector.sel`) declares; `None` for `_` and symbolic type-switch variables.
    pub defs: HashMap<ExprId, Option<ObjId>>,
    pub uses: HashMap<ExprId, ObjId>,
    /// Variable of a type-switch clause, by switch statement and clause index.
    pub implicit_vars: HashMap<(StmtId, usize), ObjId>,
    pub selections: HashMap<ExprId, Selection>,
    /// Explicit and inferred instantiations, by the `Name` expression of the generic type or function.
    pub instances: HashMap<ExprId, Instance>,
    pub func_lit_scopes: HashMap<ExprId, ScopeId>,
    pub init_order: Vec<Initializer>,
}
