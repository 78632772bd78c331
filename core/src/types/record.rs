//! Records results for expressions.
//! An untyped expression is kept in `untyped` until its use gives it a final type.
//! Rules: cmd/compile/internal/types2/recording.go, go1.27.

use super::check::{Checker, UntypedInfo};
use super::constant::Value;
use super::info::{Instance, Mode, Selection, SelectionKind, TypeAndValue};
use super::object::ObjId;
use super::operand::Operand;
use super::types::{Param, Type, TypeId, typ};
use crate::syntax::ast::{ExprId, ExprKind, Operator};
use std::rc::Rc;

impl Checker {
    pub(super) fn record(&mut self, x: &Operand) {
        let Some(e) = x.expr else { return };
        let (ty, val) = match x.mode {
            Mode::Invalid => return,
            Mode::NoValue => (self.add_type(Type::Tuple(Rc::from([]))), None),
            Mode::Constant => (x.ty, x.val.clone()),
            Mode::Builtin
            | Mode::TypeExpr
            | Mode::Variable
            | Mode::MapIndex
            | Mode::Value
            | Mode::NilValue
            | Mode::CommaOk
            | Mode::CgoFunc => (x.ty, None),
        };
        if self.untyped(ty) {
            self.untyped.insert(e, UntypedInfo { is_lhs: false, mode: x.mode, ty, val });
        } else {
            self.record_type(e, x.mode, ty, val);
        }
    }

    pub(super) fn record_type(&mut self, e: ExprId, mode: Mode, ty: TypeId, value: Option<Value>) {
        if mode == Mode::Invalid {
            return;
        }
        *self.info.types.ensure(e) = TypeAndValue { mode, ty: Some(ty), value, comma_ok: false };
    }

    /// Expressions still untyped at the end keep their untyped type.
    pub(super) fn record_untyped(&mut self) {
        let untyped = std::mem::take(&mut self.untyped);
        for (e, info) in untyped {
            self.record_type(e, info.mode, info.ty, info.val);
        }
    }

    /// Records the signature of a builtin (possibly parenthesised or qualified) at a call.
    pub(super) fn record_builtin(
        &mut self,
        mut f: ExprId,
        result: Option<TypeId>,
        args: &[TypeId],
        variadic: bool,
    ) {
        let sig = self.make_sig(result, args, variadic);
        loop {
            self.record_type(f, Mode::Builtin, sig, None);
            match self.tcx.ast.exprs[f].kind {
                ExprKind::Paren(x) => f = x,
                _ => return,
            }
        }
    }

    /// A signature with unnamed parameters.
    pub(super) fn make_sig(&mut self, result: Option<TypeId>, args: &[TypeId], variadic: bool) -> TypeId {
        let param = |ty| Param { name: Rc::from(""), ty, obj: None };
        let params = args.iter().map(|&ty| param(self.tcx.default_type(ty))).collect();
        let results = result.into_iter().map(param).collect();
        self.add_type(Type::Signature(Rc::new(super::types::Signature {
            recv: None,
            tparams: Rc::from([]),
            recv_tparams: Rc::from([]),
            params,
            results,
            variadic,
        })))
    }

    /// Records that `x` is used as `v, ok`: its type becomes the pair.
    pub(super) fn record_comma_ok(&mut self, mut e: ExprId, a: &[Operand]) {
        let [a0, a1] = a else { return };
        if !a0.is_valid() {
            return;
        }
        let param = |ty| Param { name: Rc::from(""), ty, obj: None };
        let tuple = self.add_type(Type::Tuple(Rc::from([param(a0.ty), param(a1.ty)])));
        loop {
            let tv = self.info.types.ensure(e);
            tv.ty = Some(tuple);
            tv.comma_ok = true;
            match self.tcx.ast.exprs[e].kind {
                ExprKind::Paren(x) => e = x,
                _ => return,
            }
        }
    }

    /// Records an instantiation by the name (or selected name) of the generic type or function.
    pub(super) fn record_instance(&mut self, e: ExprId, targs: Rc<[TypeId]>, ty: TypeId) {
        let e = match self.tcx.ast.exprs[e].kind {
            ExprKind::Index { x, .. } => x,
            _ => e,
        };
        let name = match self.tcx.ast.exprs[e].kind {
            ExprKind::Selector { sel, .. } => sel,
            _ => e,
        };
        self.info.instances.insert(name, Instance { targs, ty });
    }

    pub(super) fn record_def(&mut self, name: ExprId, obj: Option<ObjId>) {
        self.info.defs.insert(name, obj);
    }

    pub(super) fn record_use(&mut self, name: ExprId, obj: ObjId) {
        self.info.uses.insert(name, obj);
    }

    pub(super) fn record_selection(
        &mut self,
        e: ExprId,
        sel: ExprId,
        kind: SelectionKind,
        recv: TypeId,
        obj: ObjId,
        index: &[usize],
        indirect: bool,
        ty: TypeId,
    ) {
        self.record_use(sel, obj);
        self.info.selections.insert(e, Selection { kind, recv, obj, index: index.into(), indirect, ty });
    }

    /// Gives `x`, and the operands it depends on, a new type; typed or `is_final` makes it final.
    pub(super) fn update_expr_type(&mut self, x: ExprId, ty: TypeId, is_final: bool) {
        // Parents first, right operands before left ones; reversed, this is gc's order.
        let mut order = Vec::new();
        let mut stack = vec![x];
        while let Some(e) = stack.pop() {
            if self.update_operands(e, &mut stack) {
                order.push(e);
            }
        }
        for e in order.into_iter().rev() {
            self.update_one_type(e, ty, is_final);
        }
    }

    /// Adds the operands whose type depends on `x`'s. False: `x` needs no update.
    fn update_operands(&self, x: ExprId, operands: &mut Vec<ExprId>) -> bool {
        let Some(old) = self.untyped.get(&x) else { return false };
        match self.tcx.ast.exprs[x].kind {
            ExprKind::Call { .. }
            | ExprKind::Name(_)
            | ExprKind::BasicLit { .. }
            | ExprKind::Selector { .. } => true,
            ExprKind::Paren(inner) => {
                operands.push(inner);
                true
            }
            ExprKind::Operation { op: Operator::Mul, y: None, .. } => false,
            ExprKind::Operation { op, x: a, y } => {
                // The operands of a constant need no values; those of a comparison have their final type.
                if old.val.is_none() && !super::expr::is_comparison(op) {
                    operands.push(a);
                    if let Some(b) = y
                        && !super::expr::is_shift(op)
                    {
                        operands.push(b);
                    }
                }
                true
            }
            ExprKind::Bad
            | ExprKind::FuncLit { .. }
            | ExprKind::CompositeLit { .. }
            | ExprKind::Index { .. }
            | ExprKind::Slice { .. }
            | ExprKind::Assert { .. }
            | ExprKind::TypeSwitchGuard { .. }
            | ExprKind::List(_)
            | ExprKind::KeyValue { .. }
            | ExprKind::ArrayType { .. }
            | ExprKind::SliceType(_)
            | ExprKind::DotsType(_)
            | ExprKind::StructType { .. }
            | ExprKind::FuncType { .. }
            | ExprKind::InterfaceType { .. }
            | ExprKind::MapType { .. }
            | ExprKind::ChanType { .. } => false,
        }
    }

    fn update_one_type(&mut self, x: ExprId, ty: TypeId, is_final: bool) {
        let Some(old) = self.untyped.get(&x).cloned() else { return };
        if !is_final && self.untyped(ty) {
            let under = self.tcx.under(ty);
            if let Some(info) = self.untyped.get_mut(&x) {
                info.ty = under;
            }
            return;
        }
        self.untyped.remove(&x);
        if old.is_lhs && !self.all(ty, super::predicates::basic_info::INTEGER) {
            let (what, of) = (self.es(x), self.ts(ty));
            self.error_expr(
                x,
                format!("invalid operation: shifted operand {what} (type {of}) must be integer"),
            );
            return;
        }
        if old.val.is_some() {
            let mut c =
                Operand { mode: old.mode, expr: Some(x), ty: old.ty, val: old.val.clone(), builtin: None };
            self.convert_untyped(&mut c, ty);
            if !c.is_valid() {
                return;
            }
        }
        self.record_type(x, old.mode, ty, old.val);
    }

    pub(super) fn update_expr_val(&mut self, x: Option<ExprId>, val: &Value) {
        if let Some(x) = x
            && let Some(info) = self.untyped.get_mut(&x)
        {
            info.val = Some(val.clone());
        }
    }

    /// Type recorded for the expression; `Invalid` if there is none.
    pub fn type_of(&self, e: ExprId) -> TypeId {
        self.info.types.get(e).and_then(|tv| tv.ty).unwrap_or(typ::INVALID)
    }
}
