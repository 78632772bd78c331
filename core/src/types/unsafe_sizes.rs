//! `unsafe.Sizeof`, `Alignof`, `Offsetof`: constant unless they depend on a type parameter.
//! Rules: cmd/compile/internal/types2/builtins.go, go1.27.

use super::call::Call;
use super::check::Checker;
use super::constant::Value;
use super::info::{Mode, SelectionKind};
use super::lookup::Member;
use super::object::Builtin;
use super::operand::Operand;
use super::types::{Type, TypeId, typ};
use crate::syntax::ast::ExprKind;

impl Checker {
    pub(super) fn builtin_sizeof(&mut self, x: &mut Operand, call: Call, id: Builtin) -> bool {
        let name = if id == Builtin::UnsafeSizeof { "unsafe.Sizeof" } else { "unsafe.Alignof" };
        self.assignment(x, None, &format!("argument to {name}"));
        if !x.is_valid() {
            return false;
        }
        if self.has_var_size(x.ty) {
            let arg = x.ty;
            return self.value_result(x, call, typ::UINTPTR, &[arg]);
        }
        let val = if id == Builtin::UnsafeSizeof { self.tcx.sizeof(x.ty) } else { self.tcx.alignof(x.ty) };
        if val < 0 {
            let text = format!("{} is too large", self.os(x));
            self.error_op(x, text);
            return false;
        }
        Self::constant_result(x, typ::UINTPTR, Value::Int(val))
    }

    pub(super) fn builtin_offsetof(&mut self, x: &mut Operand, call: Call) -> bool {
        let arg0 = call.args[0];
        let sel_expr = self.unparen(arg0);
        let ExprKind::Selector { x: inner, sel } = self.tcx.ast.exprs[sel_expr].kind else {
            let text = format!("invalid argument: {} is not a selector expression", self.es(arg0));
            self.error_expr(arg0, text);
            self.use_exprs(&[arg0]);
            return false;
        };
        self.expr(None, x, inner);
        if !x.is_valid() {
            return false;
        }
        let base = self.tcx.deref_struct_ptr(x.ty);
        let Some(name) = self.name_of(sel) else { return false };
        let found = self.tcx.lookup_field_or_method(base, false, Some(self.env.pkg), &name, false);
        let (obj, ty) = match found.member {
            None => {
                let text = format!("invalid argument: {} has no single field {name}", self.ts(base));
                self.error_op(x, text);
                return false;
            }
            Some(Member::Field { obj, ty }) => (obj, ty),
            Some(_) => {
                let text = format!("invalid argument: {} is a method value", self.es(arg0));
                self.error_expr(arg0, text);
                return false;
            }
        };
        if found.indirect {
            let text =
                format!("invalid argument: field {name} is embedded via a pointer in {}", self.ts(base));
            self.error_op(x, text);
            return false;
        }
        self.record_selection(sel_expr, sel, SelectionKind::Field, base, obj, &found.index, false, ty);
        let mode = if x.mode == Mode::Variable { Mode::Variable } else { Mode::Value };
        self.record_type(sel_expr, mode, ty, None);
        if self.has_var_size(base) {
            return self.value_result(x, call, typ::UINTPTR, &[ty]);
        }
        let mut offset = 0i64;
        let mut t = base;
        for &i in &found.index {
            let offsets = self.tcx.offsetsof(t);
            let Some(&o) = offsets.get(i) else { return false };
            offset = if o < 0 || offset < 0 { -1 } else { offset.saturating_add(o) };
            let Type::Struct { fields } = self.under(t) else { return false };
            let Some(f) = fields.get(i) else { return false };
            t = f.ty;
        }
        if offset < 0 {
            let text = format!("{} is too large", self.os(x));
            self.error_op(x, text);
            return false;
        }
        Self::constant_result(x, typ::UINTPTR, Value::Int(offset))
    }

    fn inst_var_size(&mut self, ty: TypeId, named: super::types::NamedId) -> bool {
        if let Some(i) = self.size_path.iter().position(|&n| n == named) {
            let cycle = self.size_path[i..].to_vec();
            self.named_cycle_error(&cycle);
            return true;
        }
        self.size_path.push(named);
        let under = self.tcx.under(ty);
        let var = self.has_var_size(under);
        self.size_path.pop();
        self.var_size.insert(named, var);
        var
    }

    /// Whether the size depends on type parameters.
    fn has_var_size(&mut self, ty: TypeId) -> bool {
        let ty = self.tcx.unalias(ty);
        match self.ty(ty).clone() {
            Type::Named(named) => {
                if let Some(&known) = self.var_size.get(&named) {
                    return known;
                }
                if self.tcx.types.named[named].origin.is_some() {
                    return self.inst_var_size(ty, named);
                }
                let obj = self.tcx.types.named[named].obj;
                if let Some(&i) = self.obj_path_idx.get(&obj) {
                    let cycle = self.obj_path[i..].to_vec();
                    let first = self.first_in_src(&cycle);
                    self.cycle_error(&cycle, first);
                    return true;
                }
                self.push_obj(obj);
                let rhs = self.tcx.rhs(named).unwrap_or_else(|| self.tcx.under(ty));
                let var = self.has_var_size(rhs);
                self.pop_obj();
                self.var_size.insert(named, var);
                var
            }
            Type::Array { elem, .. } => self.has_var_size(elem),
            Type::Struct { fields } => fields.iter().any(|f| self.has_var_size(f.ty)),
            Type::TypeParam(_) => true,
            _ => false,
        }
    }
}
