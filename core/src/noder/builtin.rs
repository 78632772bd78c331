//! Calls of builtin functions that are not constant.
//! Rules: noder/writer.go CallExpr; noder/reader.go exprMake, exprNew, exprCall; typecheck/func.go, go1.27.

use super::Noder;
use crate::ir::node::{BinaryBuiltin, NaryBuiltin, NodeId, NodeKind, UnaryBuiltin};
use crate::span::Pos;
use crate::syntax::ast::{ExprId, ExprKind};
use crate::types::constant::Value;
use crate::types::info::Mode;
use crate::types::object::Builtin;
use crate::types::types::{Basic, Type, TypeId, Types};
use crate::version::Rule;

impl Noder {
    pub(super) fn builtin_call(
        &mut self,
        e: ExprId,
        pos: Pos,
        builtin: Builtin,
        args: &[ExprId],
        has_dots: bool,
    ) -> NodeId {
        match builtin {
            Builtin::Make => self.make(e, pos, args),
            Builtin::New => self.new_call(e, pos, args),
            Builtin::UnsafeSizeof | Builtin::UnsafeAlignof => {
                let ty =
                    args.first().map_or(Types::basic(Basic::Invalid), |&arg| self.type_of(self.unparen(arg)));
                let ty = self.sub(ty);
                let value = if builtin == Builtin::UnsafeSizeof {
                    self.tcx_mut().sizeof(ty)
                } else {
                    self.tcx_mut().alignof(ty)
                };
                self.uintptr(pos, value)
            }
            Builtin::UnsafeOffsetof => self.offsetof(pos, args),
            Builtin::Append => self.append(e, pos, args, has_dots),
            Builtin::Delete => {
                let first =
                    args.first().map_or(Types::basic(Basic::Invalid), |&arg| self.type_of(self.unparen(arg)));
                let map = self.tuple_elem(first, 0);
                let args = self.builtin_args(e, pos, args);
                let node = self.node(pos, None, NodeKind::NaryBuiltin { op: NaryBuiltin::Delete, args });
                self.with_rtype(node, map)
            }
            Builtin::Max => self.min_max(e, pos, NaryBuiltin::Max, args),
            Builtin::Min => self.min_max(e, pos, NaryBuiltin::Min, args),
            Builtin::Print => self.print(e, pos, NaryBuiltin::Print, args),
            Builtin::Println => self.print(e, pos, NaryBuiltin::Println, args),
            Builtin::Recover => {
                let ty = self.empty_interface();
                self.node(pos, Some(ty), NodeKind::Recover)
            }
            Builtin::Cap => self.unary_builtin(e, pos, UnaryBuiltin::Cap, args),
            Builtin::Clear => self.unary_builtin(e, pos, UnaryBuiltin::Clear, args),
            Builtin::Close => self.unary_builtin(e, pos, UnaryBuiltin::Close, args),
            Builtin::Imag => self.unary_builtin(e, pos, UnaryBuiltin::Imag, args),
            Builtin::Len => self.unary_builtin(e, pos, UnaryBuiltin::Len, args),
            Builtin::Real => self.unary_builtin(e, pos, UnaryBuiltin::Real, args),
            Builtin::UnsafeSliceData => self.unary_builtin(e, pos, UnaryBuiltin::UnsafeSliceData, args),
            Builtin::UnsafeStringData => self.unary_builtin(e, pos, UnaryBuiltin::UnsafeStringData, args),
            Builtin::Panic => {
                let args = self.builtin_args(e, pos, args);
                self.unary_builtin_node(pos, None, UnaryBuiltin::Panic, &args)
            }
            Builtin::Complex => self.binary_builtin(e, pos, BinaryBuiltin::Complex, args),
            Builtin::Copy => self.binary_builtin(e, pos, BinaryBuiltin::Copy, args),
            Builtin::UnsafeAdd => self.binary_builtin(e, pos, BinaryBuiltin::UnsafeAdd, args),
            Builtin::UnsafeSlice => self.binary_builtin(e, pos, BinaryBuiltin::UnsafeSlice, args),
            Builtin::UnsafeString => self.binary_builtin(e, pos, BinaryBuiltin::UnsafeString, args),
        }
    }

    fn uintptr(&mut self, pos: Pos, value: i64) -> NodeId {
        self.node(pos, Some(Types::basic(Basic::Uintptr)), NodeKind::Literal(Value::Int(value)))
    }

    /// Operands, converted to the parameter types the checker recorded for this call.
    fn builtin_args(&mut self, e: ExprId, pos: Pos, args: &[ExprId]) -> Vec<NodeId> {
        let ExprKind::Call { fun, has_dots, .. } = self.kind(self.unparen(e)) else { return Vec::new() };
        let sig_type = self.type_of(fun);
        let sig = self.signature(sig_type);
        let wanted = |noder: &mut Noder, i: usize| match sig.params.get(i) {
            Some(param) if i + 1 < sig.params.len() || !sig.variadic || has_dots => Some(param.ty),
            _ => match *noder.checked.tcx.get(sig.params.last()?.ty) {
                Type::Slice { elem } => Some(elem),
                _ => None,
            },
        };
        self.multi_expr(pos, &wanted, args)
    }

    /// A builtin's result type, if any.
    fn result_type(&mut self, e: ExprId) -> Option<TypeId> {
        let tv = self.tv(e);
        if tv.mode == Mode::NoValue {
            return None;
        }
        let ty = tv.ty?;
        let ty = self.ideal_type(ty, None);
        Some(self.sub(ty))
    }

    fn unary_builtin(&mut self, e: ExprId, pos: Pos, op: UnaryBuiltin, args: &[ExprId]) -> NodeId {
        let ty = self.result_type(e);
        let args = self.builtin_args(e, pos, args);
        self.unary_builtin_node(pos, ty, op, &args)
    }

    fn unary_builtin_node(
        &mut self,
        pos: Pos,
        ty: Option<TypeId>,
        op: UnaryBuiltin,
        args: &[NodeId],
    ) -> NodeId {
        let Some(&x) = args.first() else { return self.broken(pos, "builtin without operand") };
        let mut x = x;
        if matches!(op, UnaryBuiltin::Len | UnaryBuiltin::Cap)
            && !self.checked.tcx.has(Rule::LenOfArrayPointer)
        {
            x = self.implicit_star(pos, x);
        }
        self.node(pos, ty, NodeKind::UnaryBuiltin { op, x })
    }

    fn binary_builtin(&mut self, e: ExprId, pos: Pos, op: BinaryBuiltin, args: &[ExprId]) -> NodeId {
        let ty = if op == BinaryBuiltin::Copy { Some(Types::basic(Basic::Int)) } else { self.result_type(e) };
        let slice = match op {
            BinaryBuiltin::Copy => args.first().map(|&arg| self.type_of(self.unparen(arg))),
            BinaryBuiltin::UnsafeSlice => Some(self.type_of(e)),
            BinaryBuiltin::Complex | BinaryBuiltin::UnsafeAdd | BinaryBuiltin::UnsafeString => None,
        };
        let slice = slice.map(|ty| self.tuple_elem(ty, 0));
        let args = self.builtin_args(e, pos, args);
        let &[x, y] = &args[..] else { return self.broken(pos, "builtin without its two operands") };
        let node = self.node(pos, ty, NodeKind::BinaryBuiltin { op, x, y });
        match slice.and_then(|slice| self.slice_elem(slice)) {
            Some(elem) => self.with_rtype(node, elem),
            None => node,
        }
    }

    fn min_max(&mut self, e: ExprId, pos: Pos, op: NaryBuiltin, args: &[ExprId]) -> NodeId {
        let ty = self.result_type(e);
        let args = self.builtin_args(e, pos, args);
        self.node(pos, ty, NodeKind::NaryBuiltin { op, args })
    }

    fn print(&mut self, e: ExprId, pos: Pos, op: NaryBuiltin, args: &[ExprId]) -> NodeId {
        let args = self.builtin_args(e, pos, args);
        self.node(pos, None, NodeKind::NaryBuiltin { op, args })
    }

    fn append(&mut self, e: ExprId, pos: Pos, args: &[ExprId], ddd: bool) -> NodeId {
        let slice = self.type_of(e);
        let args = self.builtin_args(e, pos, args);
        let ty = args.first().map(|&s| self.ty(s));
        let node = self.node(pos, ty, NodeKind::NaryBuiltin { op: NaryBuiltin::Append { ddd }, args });
        match self.slice_elem(slice) {
            Some(elem) => self.with_rtype(node, elem),
            None => node,
        }
    }

    fn slice_elem(&mut self, slice: TypeId) -> Option<TypeId> {
        let core = self.core(slice)?;
        match *self.checked.tcx.get(core) {
            Type::Slice { elem } => Some(elem),
            _ => None,
        }
    }

    fn make(&mut self, e: ExprId, pos: Pos, args: &[ExprId]) -> NodeId {
        let ty = self.type_of(e);
        let core = self.core(ty).unwrap_or(ty);
        self.rtype(ty);
        let sizes: Vec<NodeId> = args.iter().skip(1).map(|&arg| self.expr(arg)).collect();
        let needed = self.slice_elem(ty).unwrap_or(ty);
        let ty = self.sub(ty);
        let first = sizes.first().copied();
        let kind = match self.checked.tcx.get(core) {
            Type::Slice { .. } => match first {
                Some(len) => NodeKind::MakeSlice { len, cap: sizes.get(1).copied() },
                None => return self.broken(pos, "make of a slice without length"),
            },
            Type::Map { .. } => NodeKind::MakeMap { hint: first },
            _ => NodeKind::MakeChan { size: first },
        };
        let node = self.node(pos, Some(ty), kind);
        self.with_rtype(node, needed)
    }

    fn new_call(&mut self, e: ExprId, pos: Pos, args: &[ExprId]) -> NodeId {
        let Some(&arg) = args.first() else { return self.broken(pos, "new without operand") };
        let inner = self.unparen(arg);
        let ty = self.type_of(e);
        let ty = self.sub(ty);
        if self.tv(inner).mode == Mode::TypeExpr {
            let target = self.expr_type(None, arg);
            let dynamic = matches!(self.prog.nodes[target].kind, NodeKind::DynamicType { .. });
            return self.node(pos, Some(ty), NodeKind::New { rtype: dynamic.then_some(target) });
        }
        // new(x): tmp := x; &tmp
        let x = self.expr(arg);
        let mut init = Vec::new();
        let tmp = self.temp_copy(pos, x, &mut init);
        let name = self.local(tmp);
        let addr = self.addr(pos, name);
        self.prog.nodes[addr].ty = Some(ty);
        self.prog.nodes[addr].init = init;
        addr
    }

    fn offsetof(&mut self, pos: Pos, args: &[ExprId]) -> NodeId {
        let Some(&arg) = args.first() else { return self.broken(pos, "Offsetof without operand") };
        let arg = self.unparen(arg);
        let ExprKind::Selector { x, .. } = self.kind(arg) else {
            return self.broken(pos, "Offsetof without selector");
        };
        let Some(selection) = self.checked.info.selections.get(&arg).cloned() else {
            return self.broken(pos, "Offsetof without selection");
        };
        let mut ty = self.type_of(self.unparen(x));
        ty = self.sub(ty);
        ty = self.pointee(ty).unwrap_or(ty);
        let mut offset = 0;
        for &i in selection.index.iter() {
            offset += self.tcx_mut().offsetsof(ty).get(i).copied().unwrap_or(0);
            let under = self.tcx_mut().under(ty);
            if let Type::Struct { fields } = self.checked.tcx.get(under)
                && let Some(field) = fields.get(i)
            {
                ty = field.ty;
            }
        }
        self.uintptr(pos, offset)
    }
}
