//! Index and slice expressions.
//! Rules: cmd/compile/internal/types2/index.go, go1.27.

use super::check::Checker;
use super::constant::{Kind, Value};
use super::info::Mode;
use super::operand::Operand;
use super::predicates::basic_info::{INTEGER, STRING};
use super::types::{Basic, Type, TypeId, typ};
use crate::syntax::ast::{ExprId, ExprKind};
use crate::version::Rule;

impl Checker {
    /// True if `x` is a generic function, whose type arguments (the index) have not been checked yet.
    pub(super) fn index_expr(&mut self, x: &mut Operand, e: ExprId, base: ExprId, index: ExprId) -> bool {
        self.expr_or_type(x, base, true);
        match x.mode {
            Mode::Invalid => {
                self.use_exprs(&[index]);
                return false;
            }
            Mode::TypeExpr => {
                x.invalidate();
                x.ty = self.var_type(e);
                if self.valid(x.ty) {
                    x.mode = Mode::TypeExpr;
                }
                return false;
            }
            Mode::Value => {
                if let Type::Signature(sig) = self.under(x.ty)
                    && !sig.tparams.is_empty()
                {
                    return true;
                }
            }
            _ => {}
        }
        self.non_generic(None, x);
        if !x.is_valid() {
            return false;
        }
        let complete = self.is_complete(x.ty)
            && match self.under(x.ty) {
                Type::Pointer { elem } | Type::Map { elem, .. } => self.is_complete(elem),
                _ => true,
            };
        if !complete {
            x.invalidate();
            return false;
        }
        let mut length = -1;
        let mut valid = false;
        match self.under(x.ty) {
            Type::Basic(_) if self.is(x.ty, STRING) => {
                valid = true;
                if x.mode == Mode::Constant {
                    length = x.val.as_ref().map_or(-1, |v| v.as_bytes().len() as i64);
                }
                x.mode = Mode::Value;
                x.ty = typ::BYTE;
            }
            Type::Array { len, elem } => {
                valid = true;
                length = len;
                if x.mode != Mode::Variable {
                    x.mode = Mode::Value;
                }
                x.ty = elem;
            }
            Type::Pointer { elem } => {
                if let Type::Array { len, elem } = self.under(elem) {
                    valid = true;
                    length = len;
                    x.mode = Mode::Variable;
                    x.ty = elem;
                }
            }
            Type::Slice { elem } => {
                valid = true;
                x.mode = Mode::Variable;
                x.ty = elem;
            }
            Type::Map { key, elem } => {
                self.map_index(x, e, index, key, elem);
                return false;
            }
            Type::Interface(_) if self.tcx.is_type_param(x.ty) => {
                if let Some((key, elem, mode, len)) = self.index_type_param(x) {
                    if let Some(key) = key {
                        self.map_index(x, e, index, key, elem);
                        return false;
                    }
                    valid = true;
                    length = len;
                    x.mode = mode;
                    x.ty = elem;
                }
            }
            _ => {}
        }
        if !valid {
            let what = self.os(x);
            let text = self.operation_text(format!("cannot index {what}"));
            self.error(self.expr_pos(e), text);
            self.use_exprs(&[index]);
            x.invalidate();
            return false;
        }
        let index = self.single_index(index);
        self.index(index, length);
        false
    }

    fn map_index(&mut self, x: &mut Operand, e: ExprId, index: ExprId, key: TypeId, elem: TypeId) {
        let index = self.single_index(index);
        let mut k = Operand::default();
        self.generic_expr(&mut k, index, None);
        self.assignment(&mut k, Some(key), "map index");
        x.mode = Mode::MapIndex;
        x.ty = elem;
        x.expr = Some(e);
    }

    /// Map key, element, mode and minimum length common to all types in a type parameter's type set.
    fn index_type_param(&mut self, x: &Operand) -> Option<(Option<TypeId>, TypeId, Mode, i64)> {
        let mut mode = Mode::Variable;
        let mut found: Option<(Option<TypeId>, TypeId)> = None;
        let mut length = -1;
        for t in self.tcx.typeset_of(x.ty) {
            let (_, u) = t?;
            let (mut l, mut k) = (-1, None);
            let elem = match self.ty(u).clone() {
                Type::Basic(_) if self.is(u, STRING) => {
                    mode = Mode::Value;
                    typ::BYTE
                }
                Type::Array { len, elem } => {
                    l = len;
                    if x.mode != Mode::Variable {
                        mode = Mode::Value;
                    }
                    elem
                }
                Type::Pointer { elem } => match self.under(elem) {
                    Type::Array { len, elem } => {
                        l = len;
                        elem
                    }
                    _ => return None,
                },
                Type::Slice { elem } => elem,
                Type::Map { key, elem } => {
                    k = Some(key);
                    elem
                }
                _ => return None,
            };
            match found {
                None => {
                    length = l;
                    found = Some((k, elem));
                }
                Some((key, common)) => {
                    let same_key = match (key, k) {
                        (Some(a), Some(b)) => self.identical(a, b),
                        (None, None) => true,
                        _ => false,
                    };
                    if !same_key || !self.identical(common, elem) {
                        return None;
                    }
                    if l >= 0 && l < length {
                        length = l;
                    }
                }
            }
        }
        found.map(|(key, elem)| (key, elem, mode, length))
    }

    pub(super) fn slice_expr(
        &mut self,
        x: &mut Operand,
        e: ExprId,
        base: ExprId,
        index: [Option<ExprId>; 3],
        full: bool,
    ) {
        self.expr(None, x, base);
        if !x.is_valid() {
            let list: Vec<ExprId> = index.iter().flatten().copied().collect();
            self.use_exprs(&list);
            return;
        }
        let Some(cu) = self.sliceable(x) else { return x.invalidate() };
        if let Type::Pointer { elem } = self.under(x.ty)
            && !self.is_complete(elem)
        {
            return x.invalidate();
        }
        let mut length = -1;
        let valid = match self.ty(cu).clone() {
            Type::Basic(_) if self.is(cu, STRING) => {
                if full {
                    let at = index[2].unwrap_or(e);
                    self.error_expr(at, "invalid operation: 3-index slice of string");
                    return x.invalidate();
                }
                if x.mode == Mode::Constant {
                    length = x.val.as_ref().map_or(-1, |v| v.as_bytes().len() as i64);
                }
                if self.untyped(x.ty) {
                    x.ty = typ::STRING;
                }
                true
            }
            Type::Array { len, elem } => {
                length = len;
                if x.mode != Mode::Variable {
                    let what = self.os(x);
                    let text = if self.tcx.has(Rule::MessagesWithoutCoreTypes) {
                        format!("cannot slice unaddressable value {what}")
                    } else {
                        format!("invalid operation: {what} (slice of unaddressable value)")
                    };
                    self.error_op(x, text);
                    return x.invalidate();
                }
                x.ty = self.slice_of(elem);
                true
            }
            Type::Pointer { elem } => match self.under(elem) {
                Type::Array { len, elem } => {
                    length = len;
                    x.ty = self.slice_of(elem);
                    true
                }
                _ => false,
            },
            Type::Slice { .. } => true,
            _ => false,
        };
        if !valid {
            let what = self.os(x);
            let text = self.operation_text(format!("cannot slice {what}"));
            self.error_op(x, text);
            return x.invalidate();
        }
        x.mode = Mode::Value;
        if full && (index[1].is_none() || index[2].is_none()) {
            self.error_expr(e, "invalid syntax tree: 2nd and 3rd index required in 3-index slice");
            return x.invalidate();
        }
        let mut ind = [-1i64; 3];
        for (i, slot) in ind.iter_mut().enumerate() {
            *slot = match index[i] {
                Some(expr) => {
                    let max = if length >= 0 { length.saturating_add(1) } else { -1 };
                    self.index(expr, max).1
                }
                None if i == 0 => 0,
                None => length,
            };
        }
        self.check_increasing(ind, index);
    }

    /// Constant indices must not decrease.
    fn check_increasing(&mut self, ind: [i64; 3], index: [Option<ExprId>; 3]) {
        for i in 0..2 {
            if ind[i] <= 0 {
                continue;
            }
            for j in i + 1..3 {
                if ind[j] >= 0
                    && ind[j] < ind[i]
                    && let Some(at) = index[j]
                {
                    return self.error_expr(at, format!("invalid slice indices: {} < {}", ind[j], ind[i]));
                }
            }
        }
    }

    /// Adds the prefix of older releases, which call it an invalid operation.
    fn operation_text(&self, text: String) -> String {
        if self.tcx.has(Rule::MessagesWithoutCoreTypes) { text } else { format!("invalid operation: {text}") }
    }

    /// The common underlying type of a slice operand's type set (string if any is a string); `None` after an error.
    fn sliceable(&mut self, x: &Operand) -> Option<TypeId> {
        let mut common: Option<(TypeId, TypeId)> = None;
        let mut has_string = false;
        // Since 1.25, checking goes on after an error if a string was seen.
        let goes_on = self.tcx.has(Rule::MessagesWithoutCoreTypes);
        for t in self.tcx.typeset_of(x.ty) {
            let Some((t, mut u)) = t else {
                let (what, ty) = (self.os(x), self.ts(x.ty));
                let text = if self.tcx.has(Rule::MessagesWithoutCoreTypes) {
                    format!("cannot slice {what}: no specific type in {ty}")
                } else {
                    format!("invalid operation: cannot slice {what}: {ty} has no core type")
                };
                self.error_op(x, text);
                common = None;
                has_string &= goes_on;
                break;
            };
            if self.is(u, STRING) {
                u = self.slice_of(typ::BYTE);
                has_string = true;
            }
            match common {
                None => common = Some((t, u)),
                Some((ct, cu)) => {
                    if !self.identical(cu, u) {
                        let (what, a, b) = (self.os(x), self.ts(ct), self.ts(t));
                        let text = if self.tcx.has(Rule::MessagesWithoutCoreTypes) {
                            format!("cannot slice {what}: {a} and {b} have different underlying types")
                        } else {
                            let ty = self.ts(x.ty);
                            format!("invalid operation: cannot slice {what}: {ty} has no core type")
                        };
                        self.error_op(x, text);
                        common = None;
                        has_string &= goes_on;
                        break;
                    }
                }
            }
        }
        if has_string {
            return Some(if self.tcx.is_type_param(x.ty) { typ::STRING } else { self.tcx.under(x.ty) });
        }
        common.map(|(_, u)| u)
    }

    /// The first index; reports an error if there are more.
    fn single_index(&mut self, index: ExprId) -> ExprId {
        let ExprKind::List(list) = &self.tcx.ast.exprs[index].kind else { return index };
        let (Some(&first), Some(&second)) = (list.first(), list.get(1)) else { return index };
        self.error_expr(second, "invalid operation: more than one index");
        first
    }

    /// Type (`Invalid` after an error) and value (-1 if not constant) of an index below `max`; negative `max`: no
    /// bound.
    pub(super) fn index(&mut self, e: ExprId, max: i64) -> (TypeId, i64) {
        let mut x = Operand::default();
        self.expr(None, &mut x, e);
        if !self.is_valid_index(&mut x, "index", false) {
            return (typ::INVALID, -1);
        }
        if x.mode != Mode::Constant {
            return (x.ty, -1);
        }
        let Some(val) = x.val.clone() else { return (typ::INVALID, -1) };
        if val.kind() == Kind::Unknown {
            return (typ::INVALID, -1);
        }
        let Some(v) = val.as_i64() else { return (typ::INVALID, -1) };
        if max >= 0 && v >= max {
            self.error_op(&x, format!("invalid argument: index {val} out of bounds [0:{max}]"));
            return (typ::INVALID, -1);
        }
        (x.ty, v)
    }

    pub(super) fn is_valid_index(&mut self, x: &mut Operand, what: &str, allow_negative: bool) -> bool {
        if !x.is_valid() {
            return false;
        }
        self.convert_untyped(x, typ::INT);
        if !x.is_valid() {
            return false;
        }
        if !self.all(x.ty, INTEGER) {
            let text = format!("invalid argument: {what} {} must be integer", self.os(x));
            self.error_op(x, text);
            return false;
        }
        if x.mode == Mode::Constant {
            if !allow_negative && x.val.as_ref().is_some_and(|v| v.kind() != Kind::Unknown && v.sign() < 0) {
                let text = format!("invalid argument: {what} {} must not be negative", self.os(x));
                self.error_op(x, text);
                return false;
            }
            let int = Operand { ty: typ::UNTYPED_INT, ..x.clone() };
            match self.tcx.representation(&int, Basic::Int) {
                Ok(val) => x.val = Some(val),
                Err(_) => {
                    let text = format!("invalid argument: {what} {} overflows int", self.os(x));
                    self.error_op(x, text);
                    return false;
                }
            }
        }
        true
    }
}

/// A key that is equal for equal constants of any kind (`1`, `1.0`, `'\x01'`).
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum ConstKey {
    Bool(bool),
    Str(Vec<u8>),
    Int(i64),
    Uint(u64),
    /// Bits of the nearest float64 values.
    Float(u64),
    Complex(u64, u64),
    Exact(String),
}

pub(super) fn const_key(v: &Value) -> ConstKey {
    let bits = |f: f64| (if f == 0.0 { 0.0 } else { f }).to_bits();
    let mut v = v.clone();
    if v.kind() == Kind::Complex {
        let f = v.to_float();
        if f.kind() != Kind::Float {
            return ConstKey::Complex(bits(v.real().as_f64()), bits(v.imag().as_f64()));
        }
        v = f;
    }
    if v.kind() == Kind::Float {
        let i = v.to_int();
        if i.kind() != Kind::Int {
            return ConstKey::Float(bits(v.as_f64()));
        }
        v = i;
    }
    match v.kind() {
        Kind::Bool => ConstKey::Bool(v.as_bool()),
        Kind::String => ConstKey::Str(v.as_bytes().to_vec()),
        _ => {
            if let Some(i) = v.as_i64() {
                ConstKey::Int(i)
            } else if let Some(u) = v.as_u64() {
                ConstKey::Uint(u)
            } else {
                ConstKey::Exact(v.exact_string())
            }
        }
    }
}
