//! Conversions `T(x)`.
//! Rules: cmd/compile/internal/types2/conversions.go, go1.27.

use super::check::Checker;
use super::constant::{Kind, Value};
use super::info::Mode;
use super::operand::{Operand, assignable_because};
use super::predicates::basic_info::{COMPLEX, CONST_TYPE, FLOAT, INTEGER, STRING};
use super::types::{Basic, Type, TypeId, typ};

impl Checker {
    pub(super) fn conversion(&mut self, x: &mut Operand, t: TypeId) {
        let const_arg = x.mode == Mode::Constant;
        let mut cause = String::new();
        let ok;
        if const_arg && self.is(t, CONST_TYPE) {
            match self.const_convertible(x, t) {
                Some(val) => {
                    x.val = Some(val);
                    ok = true;
                }
                None => {
                    if self.is(x.ty, INTEGER) && self.is(t, INTEGER) {
                        let val = x.val.as_ref().map(Value::to_string).unwrap_or_default();
                        let text = format!("constant {val} overflows {}", self.ts(t));
                        self.error_op(x, text);
                        return x.invalidate();
                    }
                    ok = false;
                }
            }
        } else if const_arg && self.tcx.is_type_param(t) {
            ok = self.const_to_type_param(x, t, &mut cause);
            x.mode = Mode::Value;
        } else if self.convertible_to(x, t, &mut cause) {
            ok = true;
            x.mode = Mode::Value;
        } else {
            ok = false;
        }
        if !ok {
            // The message prints a number as an integer if it was converted as one.
            if const_arg
                && self.is(t, INTEGER)
                && let Some(int) = x.val.as_ref().map(Value::to_int).filter(|int| int.kind() == Kind::Int)
            {
                x.val = Some(int);
            }
            let (what, to) = (self.os(x), self.ts(t));
            let text = if cause.is_empty() {
                format!("cannot convert {what} to type {to}")
            } else {
                format!("cannot convert {what} to type {to}: {cause}")
            };
            self.error_op(x, text);
            return x.invalidate();
        }
        // Sets the operand's final type: the target, or the default type if the value keeps its own type.
        if self.untyped(x.ty) {
            let mut last = t;
            if x.ty == typ::UNTYPED_NIL {
                // keeps t
            } else if self.tcx.is_non_type_param_interface(t) || const_arg && !self.is(t, CONST_TYPE) {
                last = self.tcx.default_type(x.ty);
            } else if x.mode == Mode::Constant && self.is(x.ty, INTEGER) && self.all(t, STRING) {
                last = x.ty;
            }
            if let Some(e) = x.expr {
                self.update_expr_type(e, last, true);
            }
        }
        x.ty = t;
    }

    /// The constant as a value of basic type `t`.
    fn const_convertible(&mut self, x: &Operand, t: TypeId) -> Option<Value> {
        let basic = self.tcx.basic_of(t)?;
        if let Ok(val) = self.tcx.representation(x, basic) {
            return Some(val);
        }
        if self.is(x.ty, INTEGER) && self.is(t, STRING) {
            let c = x
                .val
                .as_ref()
                .and_then(Value::as_u64)
                .and_then(|v| u32::try_from(v).ok())
                .and_then(char::from_u32)
                .unwrap_or(char::REPLACEMENT_CHARACTER);
            return Some(Value::Str(c.to_string().into_bytes().into()));
        }
        None
    }

    fn const_to_type_param(&mut self, x: &Operand, t: TypeId, cause: &mut String) -> bool {
        for term in self.tcx.typeset_of(t) {
            let Some((_, u)) = term else {
                *cause = format!("{} does not contain specific types", self.ts(t));
                return false;
            };
            if self.is(x.ty, STRING) && self.is_bytes_or_runes(u) {
                continue;
            }
            if self.const_convertible(x, u).is_some() {
                continue;
            }
            let (to, within) = (self.ts(u), self.ts(t));
            *cause = if self.is(x.ty, INTEGER) && self.is(u, INTEGER) {
                let val = x.val.as_ref().map(Value::to_string).unwrap_or_default();
                format!("constant {val} overflows {to} (in {within})")
            } else {
                format!("cannot convert {} to type {to} (in {within})", self.os(x))
            };
            return false;
        }
        true
    }

    fn convertible_to(&mut self, x: &Operand, t: TypeId, cause: &mut String) -> bool {
        if assignable_because(self, x, t, cause) {
            return true;
        }
        let orig_t = t;
        let v = self.tcx.unalias(x.ty);
        let t = self.tcx.unalias(t);
        let (vu, tu) = (self.tcx.under(v), self.tcx.under(t));
        let (vp, tp) = (self.tcx.as_type_param(v), self.tcx.as_type_param(t));
        let no_params = vp.is_none() && tp.is_none();
        if no_params && self.tcx.identical_ignore_tags(vu, tu) {
            return true;
        }
        if let (&Type::Pointer { elem: a }, &Type::Pointer { elem: b }) = (self.ty(v), self.ty(t)) {
            let (au, bu) = (self.tcx.under(a), self.tcx.under(b));
            let plain = !self.tcx.is_type_param(a) && !self.tcx.is_type_param(b);
            if plain && self.tcx.identical_ignore_tags(au, bu) {
                return true;
            }
        }
        if self.is(vu, INTEGER | FLOAT) && self.is(tu, INTEGER | FLOAT) {
            return true;
        }
        if self.is(vu, COMPLEX) && self.is(tu, COMPLEX) {
            return true;
        }
        if (self.is(vu, INTEGER) || self.is_bytes_or_runes(vu)) && self.is(tu, STRING) {
            return true;
        }
        if self.is(vu, STRING) && self.is_bytes_or_runes(tu) {
            return true;
        }
        let unsafe_ptr = |ty: &Type| matches!(ty, Type::Basic(Basic::UnsafePointer));
        let word = |ty: &Type| matches!(ty, Type::Pointer { .. } | Type::Basic(Basic::Uintptr));
        let (vs, ts) = (self.ty(vu).clone(), self.ty(tu).clone());
        if word(&vs) && unsafe_ptr(&ts) || unsafe_ptr(&vs) && word(&ts) {
            return true;
        }
        if let Type::Slice { elem } = vs {
            if let Type::Array { elem: a, .. } = ts
                && self.identical(elem, a)
            {
                if self.allow_version(20) {
                    return true;
                }
                *cause = "conversion of slice to array requires go1.20 or later".to_string();
                return false;
            }
            if let Type::Pointer { elem: p } = ts
                && let Type::Array { elem: a, .. } = self.under(p)
                && self.identical(elem, a)
            {
                if self.allow_version(17) {
                    return true;
                }
                *cause = "conversion of slice to array pointer requires go1.17 or later".to_string();
                return false;
            }
        }
        if no_params {
            return false;
        }
        self.convertible_params(x, v, t, orig_t, cause)
    }

    /// Checks that every type of one type set converts to every type of the other.
    fn convertible_params(
        &mut self,
        x: &Operand,
        v: TypeId,
        t: TypeId,
        orig_t: TypeId,
        cause: &mut String,
    ) -> bool {
        let terms = |c: &mut Checker, ty: TypeId| match c.tcx.as_type_param(ty) {
            None => Some(vec![ty]),
            Some(p) => c.tcx.tparam_terms(p).map(|list| list.iter().map(|t| t.ty).collect::<Vec<_>>()),
        };
        let v_param = self.tcx.is_type_param(v);
        let t_param = self.tcx.is_type_param(t);
        let Some(from) = terms(self, v) else { return false };
        for &a in &from {
            let mut x = x.clone();
            if v_param {
                x.ty = a;
            }
            let Some(to) = terms(self, t) else { return false };
            for &b in &to {
                if self.convertible_to(&x, b, cause) {
                    continue;
                }
                let a_text = self.ts(x.ty);
                let msg = match (v_param, t_param) {
                    (true, true) => {
                        let (v, b, t) = (self.ts(v), self.ts(b), self.ts(t));
                        format!("cannot convert {a_text} (in {v}) to type {b} (in {t})")
                    }
                    (true, false) => {
                        format!("cannot convert {a_text} (in {}) to type {}", self.ts(v), self.ts(orig_t))
                    }
                    _ => format!("cannot convert {a_text} to type {} (in {})", self.ts(b), self.ts(t)),
                };
                *cause = if cause.is_empty() { msg } else { format!("{msg}\n\t{cause}") };
                return false;
            }
        }
        true
    }

    fn is_bytes_or_runes(&mut self, ty: TypeId) -> bool {
        match self.under(ty) {
            Type::Slice { elem } => {
                matches!(
                    self.under(elem),
                    Type::Basic(Basic::Byte | Basic::Rune | Basic::Uint8 | Basic::Int32)
                )
            }
            _ => false,
        }
    }
}
