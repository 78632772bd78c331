//! Operands of expression checking, assignability, and representability of constants.
//! Rules: cmd/compile/internal/types2/{operand,const}.go and `implicitTypeAndValue` of expr.go, go1.27.

use super::constant::{Kind, Value, binary_op};
use super::context::{Resolve, Tcx};
use super::info::Mode;
use super::instantiate::implements;
use super::object::Builtin;
use super::predicates::basic_info;
use super::types::{Basic, Type, TypeId, typ};
use crate::syntax::ast::{ChanDir, ExprId, Operator};
use crate::syntax::print::expr_string;
use std::fmt::Write;

#[derive(Clone, Debug)]
pub struct Operand {
    pub mode: Mode,
    pub expr: Option<ExprId>,
    /// `Invalid` if there is none.
    pub ty: TypeId,
    /// Value of a constant.
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

/// Why a constant does not fit its type (types2's error codes).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unfit {
    /// A float with a fraction does not fit an integer type.
    Truncated,
    NumericOverflow,
    /// A constant of another kind (string as int, …).
    InvalidConst,
    /// There is no implicit conversion to the type.
    InvalidUntypedConversion,
}

fn mode_words(mode: Mode) -> &'static str {
    match mode {
        Mode::Invalid => "invalid operand",
        Mode::NoValue => "no value",
        Mode::Builtin => "built-in",
        Mode::TypeExpr => "type",
        Mode::Constant => "constant",
        Mode::Variable => "variable",
        Mode::MapIndex => "map index expression",
        Mode::Value => "value",
        Mode::NilValue => "nil",
        Mode::CommaOk => "comma, ok expression",
        Mode::CgoFunc => "cgo function",
    }
}

impl Tcx {
    /// `x (variable of type int)`: the operand as errors print it.
    pub fn operand_string(&mut self, x: &Operand) -> String {
        if x.mode == Mode::NilValue {
            return match x.ty {
                typ::INVALID => "nil (with invalid type)".into(),
                typ::UNTYPED_NIL => "nil".into(),
                ty => format!("nil (of type {})", self.type_str(ty)),
            };
        }
        let value = || x.val.as_ref().unwrap_or(&Value::Unknown).to_string();
        let expr = match (x.expr, x.mode) {
            (Some(e), _) => expr_string(&self.ast, e),
            (None, Mode::Builtin) => x.builtin.map_or("", Builtin::name).into(),
            (None, Mode::TypeExpr) => self.type_str(x.ty),
            (None, Mode::Constant) => value(),
            (None, _) => String::new(),
        };
        let mut out = String::new();
        let mut has_type = false;
        if !matches!(x.mode, Mode::Invalid | Mode::NoValue | Mode::Builtin | Mode::TypeExpr) {
            match *self.get(x.ty) {
                Type::Basic(basic) if basic.info() & basic_info::UNTYPED != 0 => {
                    out.push_str(basic.name());
                    out.push(' ');
                }
                _ => has_type = true,
            }
        }
        out.push_str(mode_words(x.mode));
        if x.mode == Mode::Constant {
            let value = value();
            if value != expr {
                let _ = write!(out, " {value}");
            }
        }
        if has_type {
            self.describe_type(x.ty, &mut out);
        }
        if expr.is_empty() { out } else { format!("{expr} ({out})") }
    }

    fn describe_type(&mut self, ty: TypeId, out: &mut String) {
        if !self.is_valid(ty) {
            out.push_str(" with invalid type");
            return;
        }
        out.push_str(" of ");
        if self.is_generic(ty) {
            out.push_str("generic ");
        }
        let tparam = self.as_type_param(ty);
        let named = matches!(self.get(ty), Type::Alias { .. } | Type::Named(_));
        if tparam.is_none() && named && ty != self.universe.recovered {
            let kind = self.composite_kind(ty);
            let kind = if kind.is_empty() { self.basic_of(ty).map_or("", Basic::name) } else { kind };
            let _ = write!(out, "{kind} ");
        }
        let _ = write!(out, "type {}", self.type_str(ty));
        if let Some(tparam) = tparam {
            let bound = self.types.tparams[tparam].constraint;
            let _ = write!(out, " constrained by {}", self.type_str(bound));
            if self.has_empty_type_set(ty) {
                out.push_str(" with empty type set");
            }
        }
    }

    /// `array`, `slice`, …; empty for a basic type.
    pub fn composite_kind(&mut self, id: TypeId) -> &'static str {
        let under = self.under(id);
        match self.get(under) {
            Type::Basic(_) | Type::Named(_) | Type::TypeParam(_) | Type::Alias { .. } => "",
            Type::Array { .. } => "array",
            Type::Slice { .. } => "slice",
            Type::Struct { .. } => "struct",
            Type::Pointer { .. } => "pointer",
            Type::Signature(_) => "func",
            Type::Interface(_) => "interface",
            Type::Map { .. } => "map",
            Type::Chan { .. } => "chan",
            Type::Tuple(_) => "tuple",
            Type::Union(_) => "union",
        }
    }

    /// `x`'s constant, rounded, if type `basic` can represent it.
    pub fn representation(&mut self, x: &Operand, basic: Basic) -> Result<Value, Unfit> {
        let value = x.val.clone().unwrap_or(Value::Unknown);
        if let Some(rounded) = represent(&value, basic) {
            return Ok(rounded);
        }
        if !self.is_numeric(x.ty) || basic.info() & basic_info::NUMERIC == 0 {
            return Err(Unfit::InvalidConst);
        }
        if !self.is_integer(x.ty) && basic.info() & basic_info::INTEGER != 0 {
            return Err(Unfit::Truncated);
        }
        Err(Unfit::NumericOverflow)
    }
}

/// types2's `representableConst`: the value as a constant of type `basic`, rounded; `None` if it cannot be represented.
pub fn represent(value: &Value, basic: Basic) -> Option<Value> {
    if value.is_unknown() {
        return Some(Value::Unknown);
    }
    let info = basic.info();
    if info & basic_info::INTEGER != 0 {
        let int = value.to_int();
        return (int.kind() == Kind::Int && int_fits(&int, basic)).then_some(int);
    }
    if info & basic_info::FLOAT != 0 {
        let float = value.to_float();
        if float.kind() != Kind::Float {
            return None;
        }
        return round_float(value, &float, basic);
    }
    if info & basic_info::COMPLEX != 0 {
        let complex = value.to_complex();
        if complex.kind() != Kind::Complex {
            return None;
        }
        let part = match basic {
            Basic::Complex64 => Basic::Float32,
            Basic::Complex128 => Basic::Float64,
            _ => return Some(value.clone()),
        };
        let (re, im) = (complex.real(), complex.imag());
        let (re, im) = (round_float(&re, &re, part)?, round_float(&im, &im, part)?);
        return Some(binary_op(&re, Operator::Add, &im.make_imag(), false));
    }
    let fits = info & basic_info::STRING != 0 && value.kind() == Kind::String
        || info & basic_info::BOOLEAN != 0 && value.kind() == Kind::Bool;
    fits.then(|| value.clone())
}

/// Rounds to the type; an untyped float keeps its value.
fn round_float(value: &Value, float: &Value, basic: Basic) -> Option<Value> {
    let rounded = match basic {
        Basic::Float32 => f64::from(float.as_f32()),
        Basic::Float64 => float.as_f64(),
        _ => return Some(value.clone()),
    };
    rounded.is_finite().then(|| Value::from_f64(rounded))
}

fn int_fits(int: &Value, basic: Basic) -> bool {
    let signed = |bits: u32| int.as_i64().is_some_and(|x| x >> (bits - 1) == 0 || x >> (bits - 1) == -1);
    let unsigned = |bits: u64| int.sign() >= 0 && int.bit_len() <= bits;
    match basic {
        Basic::UntypedInt | Basic::UntypedRune => true,
        Basic::Int | Basic::Int64 => int.as_i64().is_some(),
        Basic::Int8 => signed(8),
        Basic::Int16 => signed(16),
        Basic::Int32 | Basic::Rune => signed(32),
        Basic::Uint | Basic::Uint64 | Basic::Uintptr => unsigned(64),
        Basic::Uint8 | Basic::Byte => unsigned(8),
        Basic::Uint16 => unsigned(16),
        Basic::Uint32 => unsigned(32),
        _ => false,
    }
}

/// types2's `implicitTypeAndValue`: the type that an untyped `x` takes when converted to `target`, and its rounded
/// value if it is constant. A typed or invalid `x` keeps its type.
pub fn implicit_type_and_value(
    cx: &mut dyn Resolve,
    x: &Operand,
    target: TypeId,
) -> Result<(TypeId, Option<Value>), Unfit> {
    let tcx = cx.tcx();
    if !x.is_valid() || tcx.is_typed(x.ty) || !tcx.is_valid(target) {
        return Ok((x.ty, None));
    }
    let misfit = Err(Unfit::InvalidUntypedConversion);
    if tcx.is_untyped(target) {
        return tcx.max_type(x.ty, target).map_or(misfit, |ty| Ok((ty, None)));
    }
    if x.is_nil() {
        return if tcx.has_nil(target) { Ok((target, None)) } else { misfit };
    }
    let under = tcx.under(target);
    match *tcx.get(under) {
        Type::Basic(basic) => {
            if x.mode == Mode::Constant {
                return tcx.representation(x, basic).map(|value| (target, Some(value)));
            }
            // Comparisons and shifts may still be untyped.
            let needed = match x.ty {
                typ::UNTYPED_BOOL => basic_info::BOOLEAN,
                typ::UNTYPED_INT | typ::UNTYPED_RUNE | typ::UNTYPED_FLOAT | typ::UNTYPED_COMPLEX => {
                    basic_info::NUMERIC
                }
                typ::UNTYPED_STRING => basic_info::STRING,
                _ => return misfit,
            };
            if basic.info() & needed == 0 { misfit } else { Ok((target, None)) }
        }
        Type::Interface(_) if tcx.is_type_param(target) => {
            let all = tcx.under_is(target, |tcx, under| {
                under.is_some_and(|under| implicit_type_and_value(tcx, x, under).is_ok())
            });
            if all { Ok((target, None)) } else { misfit }
        }
        // A value in an interface has a concrete type.
        Type::Interface(_) => {
            if tcx.type_set(under).is_all() {
                Ok((tcx.default_type(x.ty), None))
            } else {
                misfit
            }
        }
        _ => misfit,
    }
}

/// Err: the cause, possibly empty, why `x` is not assignable to `t`.
pub fn assignable_to(cx: &mut dyn Resolve, x: &Operand, t: TypeId) -> Result<(), String> {
    let mut cause = String::new();
    if assignable_because(cx, x, t, &mut cause) { Ok(()) } else { Err(cause) }
}

/// Like `assignable_to`; prepends its reason to `cause`, or replaces it, as types2 does.
pub(super) fn assignable_because(cx: &mut dyn Resolve, x: &Operand, t: TypeId, cause: &mut String) -> bool {
    let tcx = cx.tcx();
    if !x.is_valid() || !tcx.is_valid(t) {
        return true;
    }
    let original = t;
    let (v, t) = (tcx.unalias(x.ty), tcx.unalias(t));
    if tcx.identical(v, t) {
        return true;
    }
    let (v_under, t_under) = (tcx.under(v), tcx.under(t));
    let (v_param, t_param) = (tcx.as_type_param(v), tcx.as_type_param(t));
    if tcx.is_untyped(v_under) {
        return match t_param {
            Some(tparam) => match tcx.tparam_terms(tparam) {
                Some(terms) => terms.iter().all(|term| implicit_type_and_value(cx, x, term.ty).is_ok()),
                None => false,
            },
            None => implicit_type_and_value(cx, x, t).is_ok(),
        };
    }
    let one_is_literal = !tcx.has_name(v) || !tcx.has_name(t);
    let no_params = v_param.is_none() && t_param.is_none();
    if no_params && one_is_literal && tcx.identical(v_under, t_under) {
        return true;
    }
    let t_iface = matches!(tcx.get(t_under), Type::Interface(_));
    if t_iface && t_param.is_none() || tcx.is_interface_ptr(t_under) {
        let v = tcx.named_any(x.ty).unwrap_or(v);
        match implements(cx, v, t, false) {
            Ok(()) => return true,
            Err(why) => *cause = why,
        }
        if v_param.is_none() {
            return false;
        }
        // A type parameter may still be assignable.
        cause.clear();
    }
    let tcx = cx.tcx();
    if matches!(tcx.get(v_under), Type::Interface(_))
        && v_param.is_none()
        && implements(cx, t, v, false).is_ok()
    {
        *cause = "need type assertion".into();
        return false;
    }
    let tcx = cx.tcx();
    if let (&Type::Chan { dir: ChanDir::Both, elem: a }, &Type::Chan { elem: b, .. }) =
        (tcx.get(v_under), tcx.get(t_under))
        && tcx.identical(a, b)
    {
        return one_is_literal;
    }
    // Between an unnamed type and a type parameter, each type of the type set must be assignable.
    if let (Some(tparam), false) = (t_param, tcx.has_name(v)) {
        let Some(terms) = tcx.tparam_terms(tparam) else { return false };
        for term in terms.iter() {
            if !assignable_because(cx, x, term.ty, cause) {
                let tcx = cx.tcx_ref();
                let (from, to) = (tcx.type_str(x.ty), tcx.type_str(term.ty));
                *cause = with_cause(format!("cannot assign {from} to {to} (in {})", tcx.type_str(t)), cause);
                return false;
            }
        }
        return true;
    }
    if let (Some(vparam), false) = (v_param, tcx.has_name(t)) {
        let Some(terms) = tcx.tparam_terms(vparam) else { return false };
        for term in terms.iter() {
            let x = Operand { ty: term.ty, ..x.clone() };
            if !assignable_because(cx, &x, t, cause) {
                let tcx = cx.tcx_ref();
                let (from, to) = (tcx.type_str(term.ty), tcx.type_str(original));
                *cause = with_cause(format!("cannot assign {from} (in {}) to {to}", tcx.type_str(v)), cause);
                return false;
            }
        }
        return true;
    }
    false
}

fn with_cause(msg: String, cause: &str) -> String {
    if cause.is_empty() { msg } else { format!("{msg}\n\t{cause}") }
}
