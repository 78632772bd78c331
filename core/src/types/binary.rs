//! Binary operations: matching operand types, comparison, shifts, constant folding.
//! Rules: cmd/compile/internal/types2/expr.go, go1.27.

use super::check::Checker;
use super::constant::{self, Kind, Value};
use super::expr::{is_comparison, is_shift};
use super::info::Mode;
use super::operand::{Operand, assignable_to};
use super::predicates::basic_info::{BOOLEAN, COMPLEX, INTEGER, NUMERIC, ORDERED, STRING, UNSIGNED};
use super::types::{Basic, Type, TypeId, typ};
use crate::syntax::ast::{ExprId, ExprKind, Operator};
use crate::version::Rule;

/// Limit for constant shifts: enough for the smallest float64.
const SHIFT_BOUND: u64 = 1023 - 1 + 52;

impl Checker {
    /// A binary expression; loops over its left operands, as `a + b + c + …` may be long.
    pub(super) fn binary_chain(&mut self, x: &mut Operand, e: ExprId) {
        let mut spine = Vec::new();
        let mut first = e;
        while let ExprKind::Operation { op, x: lhs, y: Some(rhs) } = self.tcx.ast.exprs[first].kind {
            spine.push((first, op, lhs, rhs));
            first = lhs;
        }
        self.expr(None, x, first);
        while let Some((node, op, lhs, rhs)) = spine.pop() {
            self.binary_rest(x, Some(node), lhs, rhs, op);
            x.expr = Some(node);
            if node != e {
                self.record(x);
                self.single_value(x);
            }
        }
    }

    /// `lhs op= rhs`
    pub(super) fn binary_assign(&mut self, x: &mut Operand, lhs: ExprId, rhs: ExprId, op: Operator) {
        self.expr(None, x, lhs);
        self.binary_rest(x, None, lhs, rhs, op);
    }

    /// Applies the operation to the checked left operand `x`; `e` is `None` for `lhs op= rhs`.
    fn binary_rest(&mut self, x: &mut Operand, e: Option<ExprId>, lhs: ExprId, rhs: ExprId, op: Operator) {
        let mut y = Operand::default();
        self.expr(None, &mut y, rhs);
        if !x.is_valid() {
            return;
        }
        if !y.is_valid() {
            x.invalidate();
            x.expr = y.expr;
            return;
        }
        if is_shift(op) {
            return self.shift(x, &mut y, e, op);
        }
        self.match_types(x, &mut y);
        if !x.is_valid() {
            return;
        }
        if is_comparison(op) {
            return self.comparison(x, &mut y, op, false);
        }
        if !self.identical(x.ty, y.ty) {
            if self.valid(x.ty) && self.valid(y.ty) {
                let what = match e {
                    Some(e) => self.es(e),
                    None => format!("{} {}= {}", self.es(lhs), op.text(), self.es(rhs)),
                };
                let (a, b) = (self.ts(x.ty), self.ts(y.ty));
                self.error_op(x, format!("invalid operation: {what} (mismatched types {a} and {b})"));
            }
            return x.invalidate();
        }
        let allowed = match op {
            Operator::Add => NUMERIC | STRING,
            Operator::Sub | Operator::Mul | Operator::Div => NUMERIC,
            Operator::AndAnd | Operator::OrOr => BOOLEAN,
            _ => INTEGER,
        };
        if !self.op_allowed(x, op, allowed) {
            return x.invalidate();
        }
        if matches!(op, Operator::Div | Operator::Rem) && self.division_by_zero(x, &y) {
            self.error_op(&y, "invalid operation: division by zero");
            return x.invalidate();
        }
        if x.mode != Mode::Constant || y.mode != Mode::Constant {
            x.mode = Mode::Value;
            return;
        }
        let (Some(a), Some(b)) = (&x.val, &y.val) else { return };
        if a.kind() == Kind::Unknown || b.kind() == Kind::Unknown {
            x.val = Some(Value::Unknown);
            return;
        }
        let int_div = op == Operator::Div && self.tcx.is_basic(x.ty, INTEGER);
        x.val = Some(constant::binary_op(a, op, b, int_div));
        x.expr = e;
        let pos = self.op_pos(x.expr);
        self.overflow(x, pos);
    }

    fn division_by_zero(&mut self, x: &Operand, y: &Operand) -> bool {
        if y.mode != Mode::Constant {
            return false;
        }
        let Some(val) = &y.val else { return false };
        if (x.mode == Mode::Constant || self.all(x.ty, INTEGER)) && val.sign() == 0 {
            return true;
        }
        if x.mode == Mode::Constant && self.is(x.ty, COMPLEX) {
            let zero = |v: Value| constant::binary_op(&v, Operator::Mul, &v, false).sign() == 0;
            return zero(val.real()) && zero(val.imag());
        }
        false
    }

    /// Converts an untyped operand to the type of the other.
    pub(super) fn match_types(&mut self, x: &mut Operand, y: &mut Operand) {
        if !self.may_convert(x, y) {
            return;
        }
        self.convert_untyped(x, y.ty);
        if !x.is_valid() {
            return;
        }
        self.convert_untyped(y, x.ty);
        if !y.is_valid() {
            x.invalidate();
        }
    }

    fn may_convert(&mut self, x: &Operand, y: &Operand) -> bool {
        if !self.untyped(x.ty) && !self.untyped(y.ty) {
            return false;
        }
        // Leaving obvious mismatches alone gives better error messages.
        if self.tcx.has(Rule::NumericMismatchFirst) && self.all(x.ty, NUMERIC) != self.all(y.ty, NUMERIC) {
            return false;
        }
        if self.tcx.is_non_type_param_interface(x.ty) || self.tcx.is_non_type_param_interface(y.ty) {
            return true;
        }
        if self.all(x.ty, BOOLEAN) != self.all(y.ty, BOOLEAN)
            || self.all(x.ty, STRING) != self.all(y.ty, STRING)
        {
            return false;
        }
        if x.is_nil() {
            return self.tcx.has_nil(y.ty);
        }
        if y.is_nil() {
            return self.tcx.has_nil(x.ty);
        }
        let pointer = |c: &mut Checker, t| matches!(c.under(t), Type::Pointer { .. });
        !pointer(self, x.ty) && !pointer(self, y.ty)
    }

    /// With `switch_case`, x is a case value and y is the tag.
    pub(super) fn comparison(&mut self, x: &mut Operand, y: &mut Operand, op: Operator, switch_case: bool) {
        if !self.valid(x.ty) || !self.valid(y.ty) {
            return x.invalidate();
        }
        let op = if switch_case { Operator::Eql } else { op };
        if let Err((at_y, cause)) = self.comparable_operands(x, y, op) {
            self.comparison_error(x, y, op, switch_case, at_y, cause);
            return x.invalidate();
        }
        if x.mode == Mode::Constant
            && y.mode == Mode::Constant
            && let (Some(a), Some(b)) = (&x.val, &y.val)
        {
            x.val = Some(Value::Bool(constant::compare(a, op, b)));
        } else {
            x.mode = Mode::Value;
            // Gives the operands their default types, as nothing else will.
            for operand in [&*x, &*y] {
                if let Some(e) = operand.expr {
                    let ty = self.tcx.default_type(operand.ty);
                    self.update_expr_type(e, ty, true);
                }
            }
        }
        x.ty = typ::UNTYPED_BOOL;
    }

    /// Err: whether the error is about y, and the cause (possibly empty).
    fn comparable_operands(&mut self, x: &Operand, y: &Operand, op: Operator) -> Result<(), (bool, String)> {
        if assignable_to(self, x, y.ty).is_err() && assignable_to(self, y, x.ty).is_err() {
            return Err((true, format!("mismatched types {} and {}", self.ts(x.ty), self.ts(y.ty))));
        }
        if matches!(op, Operator::Eql | Operator::Neq) {
            if x.is_nil() || y.is_nil() {
                let ty = if x.is_nil() { y.ty } else { x.ty };
                return if self.tcx.has_nil(ty) { Ok(()) } else { Err((true, String::new())) };
            }
            if !self.tcx.comparable(x.ty) {
                return Err((false, self.incomparable_cause(x.ty)));
            }
            if !self.tcx.comparable(y.ty) {
                return Err((true, self.incomparable_cause(y.ty)));
            }
            return Ok(());
        }
        if !self.all(x.ty, ORDERED) {
            return Err((false, String::new()));
        }
        if !self.all(y.ty, ORDERED) {
            return Err((true, String::new()));
        }
        Ok(())
    }

    fn comparison_error(
        &mut self,
        x: &Operand,
        y: &Operand,
        op: Operator,
        switch_case: bool,
        mut at_y: bool,
        mut cause: String,
    ) {
        if cause.is_empty() {
            if self.tcx.is_type_param(x.ty) || self.tcx.is_type_param(y.ty) {
                if !self.tcx.is_type_param(x.ty) {
                    at_y = true;
                }
                let ty = if at_y { y.ty } else { x.ty };
                cause = format!("type parameter {} cannot use operator {}", self.ts(ty), op.text());
            } else {
                let ty = if at_y { y.ty } else { x.ty };
                let kind = self.tcx.composite_kind(ty);
                let what = if kind.is_empty() { self.ts(ty) } else { kind.to_string() };
                cause = format!("operator {} not defined on {what}", op.text());
            }
        }
        let text = |c: &Checker, o: &Operand| o.expr.map_or(String::new(), |e| c.es(e));
        let (a, b) = (text(self, x), text(self, y));
        if switch_case {
            self.error_op(x, format!("invalid case {a} in switch on {b} ({cause})"));
        } else {
            let at = if at_y { y } else { x };
            self.error_op(at, format!("invalid operation: {a} {} {b} ({cause})", op.text()));
        }
    }

    pub(super) fn incomparable_cause(&mut self, ty: TypeId) -> String {
        match self.under(ty) {
            Type::Slice { .. } | Type::Signature(_) | Type::Map { .. } => {
                format!("{} can only be compared to nil", self.tcx.composite_kind(ty))
            }
            _ => self.tcx.comparable_type(ty, true).err().unwrap_or_default(),
        }
    }

    fn shift(&mut self, x: &mut Operand, y: &mut Operand, e: Option<ExprId>, op: Operator) {
        let xval = if x.mode == Mode::Constant { x.val.as_ref().map(Value::to_int) } else { None };
        let int_like = self.untyped(x.ty) && xval.as_ref().is_some_and(|v| v.kind() == Kind::Int);
        if !int_like && !self.all(x.ty, INTEGER) {
            return self.bad_shift_operand(x);
        }
        let mut yval = None;
        if y.mode == Mode::Constant {
            let val = y.val.as_ref().map_or(Value::Unknown, Value::to_int);
            if val.kind() == Kind::Int && val.sign() < 0 {
                let what = self.os(y);
                self.error_op(y, format!("invalid operation: negative shift count {what}"));
                return x.invalidate();
            }
            if self.untyped(y.ty) {
                self.representable(y, Basic::Uint);
                if !y.is_valid() {
                    return x.invalidate();
                }
            }
            // gc accepts a typed constant of any numeric type here if it is integral.
            yval = Some(val);
        } else if self.all(y.ty, INTEGER) {
            if !self.all(y.ty, UNSIGNED) && !self.allow_version(13) {
                let what = format!("invalid operation: signed shift count {}", self.os(y));
                let pos = self.op_start(y);
                self.version_error(pos, 13, what);
                return x.invalidate();
            }
        } else if self.untyped(y.ty) {
            self.convert_untyped(y, typ::UINT);
            if !y.is_valid() {
                return x.invalidate();
            }
        } else {
            let what = self.os(y);
            self.error_op(y, format!("invalid operation: shift count {what} must be integer"));
            return x.invalidate();
        }
        if x.mode == Mode::Constant {
            if let Some(yval) = yval {
                return self.constant_shift(x, y, &xval.unwrap_or(Value::Unknown), &yval, e, op);
            }
            if self.untyped(x.ty) {
                // The type comes from the context and must be an integer.
                if let Some(e) = x.expr
                    && let Some(info) = self.untyped.get_mut(&e)
                {
                    info.is_lhs = true;
                }
                x.mode = Mode::Value;
                return;
            }
        }
        if !self.all(x.ty, INTEGER) {
            return self.bad_shift_operand(x);
        }
        x.mode = Mode::Value;
    }

    fn bad_shift_operand(&mut self, x: &mut Operand) {
        let what = self.os(x);
        self.error_op(x, format!("invalid operation: shifted operand {what} must be integer"));
        x.invalidate();
    }

    fn constant_shift(
        &mut self,
        x: &mut Operand,
        y: &Operand,
        xval: &Value,
        yval: &Value,
        e: Option<ExprId>,
        op: Operator,
    ) {
        let unknown = |v: &Option<Value>| v.as_ref().is_none_or(|v| v.kind() == Kind::Unknown);
        let is_int = self.is(x.ty, INTEGER);
        if unknown(&x.val) || unknown(&y.val) {
            x.val = Some(Value::Unknown);
            if !is_int {
                x.ty = typ::UNTYPED_INT;
            }
            return;
        }
        let Some(count) = yval.as_u64().filter(|&s| s <= SHIFT_BOUND) else {
            let what = self.os(y);
            self.error_op(y, format!("invalid operation: invalid shift count {what}"));
            return x.invalidate();
        };
        // An untyped x becomes an integer.
        if !is_int {
            x.ty = typ::UNTYPED_INT;
        }
        x.val = Some(constant::shift(xval, op, count));
        x.expr = e;
        let pos = self.op_pos(x.expr);
        self.overflow(x, pos);
    }
}
