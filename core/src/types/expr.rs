//! Expressions: dispatch, unary operations, untyped conversion, multi-value calls.
//! Rules: cmd/compile/internal/types2/{expr,const}.go, go1.27.

use super::check::Checker;
use super::constant::{self, Kind, Value};
use super::info::Mode;
use super::operand::{Operand, Unfit, implicit_type_and_value};
use super::predicates::basic_info::{BOOLEAN, INTEGER, NUMERIC, UNSIGNED};
use super::types::{Basic, Type, TypeId, typ};
use crate::span::Pos;
use crate::syntax::ast::{ExprId, ExprKind, LitKind, Operator};
use crate::version::Rule;

/// Class of an expression, which decides whether it may be a statement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum ExprClass {
    Conversion,
    Expression,
    Statement,
}

/// The function type that a generic function is assigned to, and a description of the target.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub sig: TypeId,
    pub desc: String,
}

pub(super) const NO_VALUE: u8 = 1;
pub(super) const BUILTIN: u8 = 2;
pub(super) const TYPE_EXPR: u8 = 4;

pub(super) fn is_shift(op: Operator) -> bool {
    matches!(op, Operator::Shl | Operator::Shr)
}

pub(super) fn is_comparison(op: Operator) -> bool {
    matches!(
        op,
        Operator::Eql | Operator::Neq | Operator::Lss | Operator::Leq | Operator::Gtr | Operator::Geq
    )
}

impl Checker {
    /// An inference target, if `ty` is a function type.
    pub(super) fn new_target(&mut self, ty: TypeId, desc: &str) -> Option<Target> {
        let sig = match self.tcx.has(Rule::FunctionsInferredWhereUsed) {
            true => self.tcx.core_type(ty)?,
            false => self.tcx.under(ty),
        };
        matches!(self.ty(sig), Type::Signature(_)).then(|| Target { sig, desc: desc.to_string() })
    }

    /// Checks an expression with a single value.
    pub(super) fn expr(&mut self, target: Option<&Target>, x: &mut Operand, e: ExprId) {
        self.raw_expr(target, x, e, None, false);
        self.exclude(x, NO_VALUE | BUILTIN | TYPE_EXPR);
        self.single_value(x);
    }

    /// Like `expr`, but the value may be a generic function, where the release infers its type arguments from the use.
    pub(super) fn generic_expr(&mut self, x: &mut Operand, e: ExprId, hint: Option<TypeId>) {
        self.raw_expr(None, x, e, hint, self.tcx.has(Rule::FunctionsInferredWhereUsed));
        self.exclude(x, NO_VALUE | BUILTIN | TYPE_EXPR);
        self.single_value(x);
    }

    pub(super) fn expr_or_type(&mut self, x: &mut Operand, e: ExprId, allow_generic: bool) {
        self.raw_expr(None, x, e, None, allow_generic);
        self.exclude(x, NO_VALUE);
        self.single_value(x);
    }

    /// All values of an expression; with `allow_comma_ok` both of a `v, ok` form. Returns whether it has that form.
    pub(super) fn multi_expr(&mut self, e: ExprId, allow_comma_ok: bool) -> (Vec<Operand>, bool) {
        let mut x = Operand::default();
        self.raw_expr(None, &mut x, e, None, false);
        self.exclude(&mut x, NO_VALUE | BUILTIN | TYPE_EXPR);
        if x.is_valid()
            && let Type::Tuple(vars) = self.ty(x.ty).clone()
        {
            let pos = self.start_pos(e);
            let mut list = Vec::with_capacity(vars.len());
            for (i, v) in vars.iter().enumerate() {
                let shown = if self.tcx.has(Rule::ResultsAreNumbered) {
                    self.dummy_name(pos, &nth(i + 1, "function result"))
                } else {
                    e
                };
                list.push(Operand {
                    mode: Mode::Value,
                    expr: Some(shown),
                    ty: v.ty,
                    val: None,
                    builtin: None,
                });
            }
            return (list, false);
        }
        if allow_comma_ok && matches!(x.mode, Mode::MapIndex | Mode::CommaOk) {
            let pos = self.start_pos(e);
            let dummy = if self.tcx.has(Rule::ResultsAreNumbered) {
                self.dummy_name(pos, "ok value of (comma, ok) expression")
            } else {
                e
            };
            let ok = Operand {
                mode: Mode::Value,
                expr: Some(dummy),
                ty: typ::UNTYPED_BOOL,
                val: None,
                builtin: None,
            };
            return (vec![x, ok], true);
        }
        (vec![x], false)
    }

    /// Checks any expression and records the result.
    pub(super) fn raw_expr(
        &mut self,
        target: Option<&Target>,
        x: &mut Operand,
        e: ExprId,
        hint: Option<TypeId>,
        allow_generic: bool,
    ) -> ExprClass {
        if self.depth > super::check::MAX_DEPTH {
            self.too_deep(self.expr_pos(e));
            *x = Operand { expr: Some(e), ..Operand::default() };
            return ExprClass::Statement;
        }
        self.depth += 1;
        let class = self.expr_internal(target, x, e, hint);
        self.depth -= 1;
        if !allow_generic {
            self.non_generic(target, x);
        }
        self.record(x);
        class
    }

    /// Instantiates a generic type or function by inference from the target, or reports it.
    pub(super) fn non_generic(&mut self, target: Option<&Target>, x: &mut Operand) {
        if !x.is_valid() || x.mode == Mode::NoValue {
            return;
        }
        let what = match self.ty(x.ty) {
            Type::Alias { .. } | Type::Named(_) if self.tcx.is_generic(x.ty) => "type",
            Type::Signature(sig) if !sig.tparams.is_empty() => {
                if target.is_some() {
                    let pos = x.expr.map_or(Pos::NONE, |e| self.expr_pos(e));
                    self.func_inst(target, pos, x, None, true);
                    return;
                }
                "function"
            }
            _ => return,
        };
        if let Some(e) = x.expr {
            let text = format!("cannot use generic {what} {} without instantiation", self.es(e));
            self.error_expr(e, text);
        }
        x.invalidate();
        x.ty = typ::INVALID;
    }

    fn expr_internal(
        &mut self,
        target: Option<&Target>,
        x: &mut Operand,
        e: ExprId,
        hint: Option<TypeId>,
    ) -> ExprClass {
        *x = Operand { expr: x.expr, ..Operand::default() };
        let ok = match self.kind(e) {
            ExprKind::Bad => false,
            ExprKind::Name(_) => {
                self.ident(x, e, false);
                true
            }
            ExprKind::DotsType(_) => {
                let text = if self.tcx.has(Rule::DotsCheckedByParser) {
                    "invalid syntax tree: invalid use of ..."
                } else {
                    "invalid use of '...'"
                };
                self.error_expr(e, text);
                false
            }
            ExprKind::BasicLit { text, kind, bad } => {
                if !bad {
                    self.basic_lit(x, e, &text, kind);
                }
                x.is_valid()
            }
            ExprKind::FuncLit { ty, body } => {
                self.func_lit(x, e, ty, &body);
                x.is_valid()
            }
            ExprKind::CompositeLit { ty, elems, rbrace, .. } => {
                self.composite_lit(x, e, ty, &elems, rbrace, hint);
                x.is_valid()
            }
            ExprKind::Paren(inner) => {
                let class = self.raw_expr(None, x, inner, None, false);
                x.expr = Some(e);
                return class;
            }
            ExprKind::Selector { x: base, sel } => {
                self.selector(x, e, base, sel, false);
                true
            }
            ExprKind::Index { x: base, index } => {
                if self.index_expr(x, e, base, index) {
                    self.func_inst(target, self.expr_pos(e), x, Some(e), true);
                }
                x.is_valid()
            }
            ExprKind::Slice { x: base, index, full } => {
                self.slice_expr(x, e, base, index, full);
                x.is_valid()
            }
            ExprKind::Assert { x: base, ty } => self.assert_expr(x, e, base, ty),
            ExprKind::TypeSwitchGuard { x: inner, .. } => {
                self.error_expr(e, "invalid syntax tree: use of .(type) outside type switch");
                self.use_exprs(&[inner]);
                false
            }
            ExprKind::Call { fun, args, has_dots } => return self.call_expr(x, e, fun, &args, has_dots),
            ExprKind::List(_) => {
                self.error_expr(e, "invalid syntax tree: unexpected list of expressions");
                false
            }
            ExprKind::Operation { op: Operator::Mul, x: inner, y: None } => self.indirection(x, inner),
            ExprKind::Operation { op, x: inner, y: None } => {
                self.unary(x, e, op, inner);
                if x.is_valid() && op == Operator::Recv {
                    x.expr = Some(e);
                    return ExprClass::Statement;
                }
                x.is_valid()
            }
            ExprKind::Operation { y: Some(_), .. } => {
                self.binary_chain(x, e);
                x.is_valid()
            }
            ExprKind::KeyValue { .. } => {
                self.error_expr(e, "invalid syntax tree: no key:value expected");
                false
            }
            ExprKind::ArrayType { .. }
            | ExprKind::SliceType(_)
            | ExprKind::StructType { .. }
            | ExprKind::FuncType { .. }
            | ExprKind::InterfaceType { .. }
            | ExprKind::MapType { .. }
            | ExprKind::ChanType { .. } => {
                x.mode = Mode::TypeExpr;
                x.ty = self.typ(e);
                true
            }
        };
        x.expr = Some(e);
        if ok {
            return ExprClass::Expression;
        }
        x.invalidate();
        // Avoids follow-up errors.
        ExprClass::Statement
    }

    fn assert_expr(&mut self, x: &mut Operand, e: ExprId, base: ExprId, ty: ExprId) -> bool {
        self.expr(None, x, base);
        if !x.is_valid() {
            return false;
        }
        if self.tcx.is_type_param(x.ty) {
            let what = self.os(x);
            self.error_op(
                x,
                format!("invalid operation: cannot use type assertion on type parameter value {what}"),
            );
            return false;
        }
        if !self.tcx.is_interface(x.ty) {
            let what = self.os(x);
            self.error_op(x, format!("invalid operation: {what} is not an interface"));
            return false;
        }
        let t = self.var_type(ty);
        if !self.valid(t) || !self.is_complete(t) {
            return false;
        }
        self.type_assertion(e, x, t, false);
        x.mode = Mode::CommaOk;
        x.ty = t;
        true
    }

    pub(super) fn type_assertion(&mut self, e: ExprId, x: &Operand, t: TypeId, type_switch: bool) {
        let Err(cause) = super::lookup::assertable_to(self, x.ty, t) else { return };
        let what = self.es(e);
        let ty = self.ts(t);
        let text = if type_switch {
            let x = self.os(x);
            format!("impossible type switch case: {what}\n\t{x} cannot have dynamic type {ty} {cause}")
        } else {
            let xt = self.ts(x.ty);
            format!("impossible type assertion: {what}\n\t{ty} does not implement {xt} {cause}")
        };
        self.error_expr(e, text);
    }

    /// `*x`: a pointer type or a dereference.
    fn indirection(&mut self, x: &mut Operand, inner: ExprId) -> bool {
        self.expr_or_type(x, inner, false);
        match x.mode {
            Mode::Invalid => false,
            Mode::TypeExpr => {
                self.valid_var_type(inner, x.ty);
                x.ty = self.pointer_to(x.ty);
                true
            }
            _ => {
                let mut base: Option<TypeId> = None;
                for t in self.tcx.typeset_of(x.ty) {
                    let elem = match t.map(|(_, u)| self.ty(u)) {
                        Some(&Type::Pointer { elem }) => elem,
                        _ => {
                            let what = self.os(x);
                            self.error_op(x, format!("invalid operation: cannot indirect {what}"));
                            return false;
                        }
                    };
                    if let Some(base) = base
                        && !self.identical(elem, base)
                    {
                        let what = self.os(x);
                        self.error_op(
                            x,
                            format!("invalid operation: pointers of {what} must have identical base types"),
                        );
                        return false;
                    }
                    base = Some(elem);
                }
                let base = base.unwrap_or(typ::INVALID);
                if !self.is_complete(base) {
                    return false;
                }
                x.mode = Mode::Variable;
                x.ty = base;
                true
            }
        }
    }

    fn basic_lit(&mut self, x: &mut Operand, e: ExprId, text: &str, kind: LitKind) {
        let ty = match kind {
            LitKind::Int => typ::UNTYPED_INT,
            LitKind::Float => typ::UNTYPED_FLOAT,
            LitKind::Imag => typ::UNTYPED_COMPLEX,
            LitKind::Rune => typ::UNTYPED_RUNE,
            LitKind::String => typ::UNTYPED_STRING,
        };
        if matches!(kind, LitKind::Int | LitKind::Float | LitKind::Imag) {
            self.lang_compat(e, text, kind);
            if text.len() > 10_000 {
                let head: String = text.chars().take(10).collect();
                let text = format!("excessively long constant: {head}... ({} chars)", text.len());
                return self.error_expr(e, text);
            }
        }
        let val = Value::from_literal(text, kind);
        if val.kind() == Kind::Unknown {
            return self.error_expr(e, format!("malformed constant: {text}"));
        }
        *x = Operand { mode: Mode::Constant, expr: Some(e), ty, val: Some(val), builtin: None };
        let pos = self.op_pos(Some(e));
        self.overflow(x, pos);
    }

    /// Checks literal forms that are new in Go 1.13.
    fn lang_compat(&mut self, e: ExprId, s: &str, kind: LitKind) {
        if s.len() <= 2 || self.allow_version(13) {
            return;
        }
        let pos = self.start_pos(e);
        if s.contains('_') {
            return self.version_error(pos, 13, "underscore in numeric literal");
        }
        let bytes = s.as_bytes();
        if bytes[0] != b'0' {
            return;
        }
        match bytes[1].to_ascii_lowercase() {
            b'b' => self.version_error(pos, 13, "binary literal"),
            b'o' => self.version_error(pos, 13, "0o/0O-style octal literal"),
            b'x' if kind != LitKind::Int => self.version_error(pos, 13, "hexadecimal floating-point literal"),
            _ => {}
        }
    }

    fn unary(&mut self, x: &mut Operand, e: ExprId, mut op: Operator, inner: ExprId) {
        self.expr(None, x, inner);
        if !x.is_valid() {
            return;
        }
        match op {
            Operator::And => {
                let lit =
                    matches!(self.tcx.ast.exprs[self.unparen(inner)].kind, ExprKind::CompositeLit { .. });
                if !lit && x.mode != Mode::Variable {
                    let what = self.os(x);
                    self.error_op(x, format!("invalid operation: cannot take address of {what}"));
                    return x.invalidate();
                }
                x.mode = Mode::Value;
                x.ty = self.pointer_to(x.ty);
                return;
            }
            Operator::Recv => {
                let pos = self.op_start(x);
                if let Some(elem) = self.chan_elem(pos, x, true)
                    && self.is_complete(elem)
                {
                    x.mode = Mode::CommaOk;
                    x.ty = elem;
                    self.env.has_call_or_recv = true;
                    return;
                }
                return x.invalidate();
            }
            Operator::Tilde => {
                if !self.all(x.ty, INTEGER) {
                    self.error_expr(e, "cannot use ~ outside of interface or type constraint");
                    return x.invalidate();
                }
                self.error_expr(
                    e,
                    "cannot use ~ outside of interface or type constraint (use ^ for bitwise complement)",
                );
                op = Operator::Xor;
            }
            _ => {}
        }
        let allowed = match op {
            Operator::Add | Operator::Sub => NUMERIC,
            Operator::Xor => INTEGER,
            _ => BOOLEAN,
        };
        if !self.op_allowed(x, op, allowed) {
            return x.invalidate();
        }
        if x.mode != Mode::Constant {
            x.mode = Mode::Value;
            return;
        }
        let Some(val) = x.val.clone() else { return };
        if val.kind() == Kind::Unknown {
            return;
        }
        let bits = if self.is(x.ty, UNSIGNED) { self.tcx.sizeof(x.ty) as u32 * 8 } else { 0 };
        x.val = Some(constant::unary_op(op, &val, bits));
        x.expr = Some(e);
        let pos = self.op_pos(x.expr);
        self.overflow(x, pos);
    }

    pub(super) fn op_allowed(&mut self, x: &Operand, op: Operator, allowed: u16) -> bool {
        if self.all(x.ty, allowed) {
            return true;
        }
        let what = self.os(x);
        self.error_op(x, format!("invalid operation: operator {} not defined on {what}", op.text()));
        false
    }

    /// Element type of channel `x` for a receive or a send.
    pub(super) fn chan_elem(&mut self, pos: Pos, x: &Operand, recv: bool) -> Option<TypeId> {
        use crate::syntax::ast::ChanDir;
        let mut cond = |tcx: &mut super::context::Tcx, t: Option<(TypeId, TypeId)>| {
            let Some((t, u)) = t else { return Err("no specific channel type".to_string()) };
            match tcx.get(u) {
                Type::Chan { dir, .. } => match dir {
                    ChanDir::SendOnly if recv => Err(format!("send-only channel {}", tcx.type_str(t))),
                    ChanDir::RecvOnly if !recv => Err(format!("receive-only channel {}", tcx.type_str(t))),
                    _ => Ok(()),
                },
                _ => Err(format!("non-channel {}", tcx.type_str(t))),
            }
        };
        let cause = match self.tcx.common_under(x.ty, Some(&mut cond)) {
            Ok(u) => match self.ty(u) {
                Type::Chan { elem, .. } => return Some(*elem),
                _ => return None,
            },
            Err(cause) => cause,
        };
        let what = self.os(x);
        let verb = if recv { "receive from" } else { "send to" };
        if !self.tcx.has(Rule::MessagesWithoutCoreTypes) {
            let core = self.tcx.common_under(x.ty, None).ok().map(|core| self.ty(core).clone());
            let text = match core {
                None if recv => format!("cannot receive from {what} (no core type)"),
                None => format!("cannot send to {what}: no core type"),
                Some(Type::Chan { .. }) if recv => format!("cannot receive from send-only channel {what}"),
                Some(Type::Chan { .. }) => format!("cannot send to receive-only channel {what}"),
                Some(_) => format!("cannot {verb} non-channel {what}"),
            };
            self.error(pos, format!("invalid operation: {text}"));
            return None;
        }
        let text = if self.tcx.is_type_param(x.ty) {
            format!("invalid operation: cannot {verb} {what}: {cause}")
        } else {
            format!("invalid operation: cannot {verb} {cause} {what}")
        };
        self.error(pos, text);
        None
    }

    /// Reports an operand that is not a value in this context.
    pub(super) fn exclude(&mut self, x: &mut Operand, modes: u8) {
        let text = match x.mode {
            Mode::NoValue if modes & NO_VALUE != 0 => {
                if modes & TYPE_EXPR != 0 {
                    "used as value"
                } else {
                    "used as value or type"
                }
            }
            Mode::Builtin if modes & BUILTIN != 0 => "must be called",
            Mode::TypeExpr if modes & TYPE_EXPR != 0 => "is not an expression",
            _ => return,
        };
        let what = self.os(x);
        self.error_op(x, format!("{what} {text}"));
        x.invalidate();
    }

    pub(super) fn single_value(&mut self, x: &mut Operand) {
        if x.mode == Mode::Value && matches!(self.ty(x.ty), Type::Tuple(_)) {
            let what = self.os(x);
            self.error_op(x, format!("multiple-value {what} in single-value context"));
            x.invalidate();
        }
    }

    /// Reports a constant that its type cannot represent, and an untyped one that grows too large.
    pub(super) fn overflow(&mut self, x: &mut Operand, pos: Pos) {
        let Some(val) = x.val.clone() else { return };
        if val.kind() == Kind::Unknown {
            return self.error(pos, "constant result is not representable");
        }
        if self.tcx.is_typed(x.ty) {
            if let Some(basic) = self.tcx.basic_of(x.ty) {
                self.representable(x, basic);
            }
            return;
        }
        if val.kind() == Kind::Int && val.bit_len() > 512 {
            let name = x.expr.map_or("", |e| op_name(&self.tcx.ast.exprs[e].kind));
            self.error(pos, format!("constant {name}overflow"));
            x.val = Some(Value::Unknown);
        }
    }

    pub(super) fn representable(&mut self, x: &mut Operand, basic: Basic) {
        match self.tcx.representation(x, basic) {
            Ok(val) => x.val = Some(val),
            Err(unfit) => {
                self.invalid_conversion(unfit, x, super::types::Types::basic(basic));
                x.invalidate();
            }
        }
    }

    fn invalid_conversion(&mut self, unfit: Unfit, x: &Operand, target: TypeId) {
        let (what, to) = (self.os(x), self.ts(target));
        let text = match unfit {
            Unfit::Truncated => format!("{what} truncated to {to}"),
            Unfit::NumericOverflow => format!("{what} overflows {to}"),
            Unfit::InvalidConst | Unfit::InvalidUntypedConversion => {
                format!("cannot convert {what} to type {to}")
            }
        };
        self.error_op(x, text);
    }

    /// Converts an untyped `x` to `target`.
    pub(super) fn convert_untyped(&mut self, x: &mut Operand, target: TypeId) {
        match implicit_type_and_value(self, x, target) {
            Err(unfit) => {
                let t = if self.tcx.is_type_param(target) { target } else { self.tcx.under(target) };
                self.invalid_conversion(unfit, x, t);
                x.invalidate();
            }
            Ok((new, val)) => self.take_type(x, new, val),
        }
    }

    pub(super) fn take_type(&mut self, x: &mut Operand, new: TypeId, val: Option<Value>) {
        if let Some(val) = val {
            self.update_expr_val(x.expr, &val);
            x.val = Some(val);
        }
        if new != x.ty {
            x.ty = new;
            if let Some(e) = x.expr {
                self.update_expr_type(e, new, false);
            }
        }
    }
}

/// `1st function result`.
fn nth(n: usize, what: &str) -> String {
    let ext = match n {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };
    format!("{n}{ext} {what}")
}

/// Name of an operation that may overflow, with a trailing blank.
fn op_name(kind: &ExprKind) -> &'static str {
    match kind {
        ExprKind::Operation { op: Operator::Xor, y: None, .. } => "bitwise complement ",
        ExprKind::Operation { op, y: Some(_), .. } => match op {
            Operator::Add => "addition ",
            Operator::Sub => "subtraction ",
            Operator::Xor => "bitwise XOR ",
            Operator::Mul => "multiplication ",
            Operator::Shl => "shift ",
            _ => "",
        },
        _ => "",
    }
}
