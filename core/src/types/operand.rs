//! Intermediate values of expression checking, assignability, and representability of constants.
//! Rules: cmd/compile/internal/types2/{operand,const}.go and `implicitTypeAndValue` of expr.go, go1.27.

use super::constant::Value;
use super::context::{Resolve, Tcx};
use super::info::Mode;
use super::object::Builtin;
use super::types::{Basic, TypeId, typ};
use crate::syntax::ast::ExprId;

#[derive(Clone, Debug)]
pub struct Operand {
    pub mode: Mode,
    pub expr: Option<ExprId>,
    /// `Invalid` when there is none.
    pub ty: TypeId,
    /// Of a constant.
    pub val: Option<Value>,
    pub builtin: Option<Builtin>,
}

impl Default for Operand {
    fn default() -> Self {
        Operand { mode: Mode::Invalid, expr: None, ty: typ::INVALID, val: None, builtin: None }
    }
}

impl Operand {
    pub fn is_valid(&self) -> bool {
        self.mode != Mode::Invalid
    }
    pub fn invalidate(&mut self) {
        self.mode = Mode::Invalid;
    }
    pub fn is_nil(&self) -> bool {
        self.mode == Mode::NilValue
    }
}

/// Why a constant does not fit (types2's error codes).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unfit {
    /// A float with a fraction as an integer.
    Truncated,
    NumericOverflow,
    /// The value is no constant of that kind (string as int, …).
    InvalidConst,
    /// No implicit conversion to that type.
    InvalidUntypedConversion,
}

impl Tcx {
    /// `x (variable of type int)`, as errors print an operand.
    pub fn operand_string(&mut self, x: &Operand) -> String {
        let _ = x;
        String::new()
    }
    /// `array`, `slice`, …; empty for a basic type.
    pub fn composite_kind(&mut self, id: TypeId) -> &'static str {
        let _ = id;
        ""
    }
    /// `x`'s constant, rounded, if type `basic` can represent it.
    pub fn representation(&mut self, x: &Operand, basic: Basic) -> Result<Value, Unfit> {
        let _ = basic;
        Ok(x.val.clone().unwrap_or(Value::Unknown))
    }
}

/// types2's `implicitTypeAndValue`: the type an untyped `x` takes when converted to `target`, and its rounded value
/// if it is a constant. Ok(None): `x` was invalid or is typed already.
pub fn implicit_type_and_value(
    cx: &mut dyn Resolve,
    x: &Operand,
    target: TypeId,
) -> Result<(TypeId, Option<Value>), Unfit> {
    let _ = cx;
    Ok((target, x.val.clone()))
}

/// Err: the cause (maybe empty) why `x` is not assignable to `t`.
pub fn assignable_to(cx: &mut dyn Resolve, x: &Operand, t: TypeId) -> Result<(), String> {
    let _ = (cx, x, t);
    Ok(())
}
