//! Expressions.
//! Rules: noder/writer.go `expr`; noder/reader.go `expr`; typecheck/typecheck.go, expr.go, go1.27.

use super::Noder;
use super::conv::bin_op;
use crate::ir::expr::outer_var;
use crate::ir::node::{NodeId, NodeKind, SliceOp, UnOp};
use crate::span::Pos;
use crate::syntax::ast::{ExprId, ExprKind, Operator};
use crate::types::constant::{Kind, Value};
use crate::types::info::{Instance, Mode, SelectionKind};
use crate::types::object::{ObjId, ObjKind, VarKind};
use crate::types::types::{Basic, Type, TypeId, Types};

impl Noder {
    /// The value of an expression with the type its context expects: to a caller that knows the type argument, a
    /// shaped function's `go.shape.int` result is an `int`.
    pub(super) fn expr(&mut self, e: ExprId) -> NodeId {
        let n = self.value(e);
        let e = self.unparen(e);
        let tv = self.tv(e);
        if let Some(ty) = tv.ty
            && tv.value.is_none()
            && tv.mode != Mode::Builtin
            && !self.may_be_shared(n)
            && !self.shapes.is_empty()
            && !self.checked.tcx.is_untyped(ty)
            && !matches!(self.checked.tcx.get(ty), Type::Tuple(_))
        {
            let ty = self.sub(ty);
            self.prog.nodes[n].ty = Some(ty);
        }
        n
    }

    fn value(&mut self, e: ExprId) -> NodeId {
        let e = self.unparen(e);
        let pos = self.pos(e);
        let (obj, instance) = self.lookup_obj(e);
        let tv = self.tv(e);
        if tv.mode == Mode::TypeExpr {
            return self.broken(pos, "type used as a value");
        }
        if let Some(value) = tv.value {
            let ty = self.ideal_type(tv.ty.unwrap_or(Types::basic(Basic::Invalid)), Some(&value));
            let ty = self.typ(ty);
            let value = self.fix_value(ty, &value);
            return self.node(pos, Some(ty), NodeKind::Literal(value));
        }
        if let Some(ty) = tv.ty
            && tv.mode != Mode::Builtin
            && !matches!(self.checked.tcx.get(ty), Type::Tuple(_))
        {
            self.typ(ty);
        }
        if let Some(obj) = obj {
            return self.name(e, pos, obj, instance);
        }
        match self.kind(e) {
            ExprKind::CompositeLit { elems, nkeys, .. } => self.comp_lit(e, &elems, nkeys),
            ExprKind::FuncLit { ty, body } => self.func_lit(e, ty, &body),
            ExprKind::Selector { x, sel } => self.selector(e, x, sel),
            ExprKind::Index { x, index } => {
                if let ExprKind::Selector { x: recv, sel } = self.kind(x)
                    && let Some(selection) = self.checked.info.selections.get(&x)
                    && selection.kind != SelectionKind::Field
                {
                    return self.selector(x, recv, sel);
                }
                self.index(e, pos, x, index)
            }
            ExprKind::Slice { x, index, full: _ } => self.slice(e, pos, x, index),
            ExprKind::Assert { x, ty } => {
                let iface = self.type_of(self.unparen(x));
                let x = self.expr(x);
                let target = self.expr_type(Some(iface), ty);
                self.type_assert(pos, x, target, iface)
            }
            ExprKind::Operation { op, x, y: None } => self.unary(e, pos, op, x),
            ExprKind::Operation { op, x, y: Some(y) } => self.binary(e, pos, op, x, y),
            ExprKind::Call { fun, args, has_dots } => self.call(e, pos, fun, &args, has_dots),
            ExprKind::Bad
            | ExprKind::Name(_)
            | ExprKind::BasicLit { .. }
            | ExprKind::KeyValue { .. }
            | ExprKind::Paren(_)
            | ExprKind::TypeSwitchGuard { .. }
            | ExprKind::List(_)
            | ExprKind::ArrayType { .. }
            | ExprKind::SliceType(_)
            | ExprKind::DotsType(_)
            | ExprKind::StructType { .. }
            | ExprKind::InterfaceType { .. }
            | ExprKind::FuncType { .. }
            | ExprKind::MapType { .. }
            | ExprKind::ChanType { .. } => self.broken(pos, "expression without a value"),
        }
    }

    pub(super) fn opt_expr(&mut self, e: Option<ExprId>) -> Option<NodeId> {
        e.map(|e| self.expr(e))
    }

    /// The object a (possibly qualified, possibly instantiated) name refers to.
    pub(super) fn lookup_obj(&self, e: ExprId) -> (Option<ObjId>, Option<Instance>) {
        let mut e = e;
        if let ExprKind::Index { x, index } = self.checked.tcx.ast.exprs[e].kind {
            if let [arg] = self.unpack_list(index)[..]
                && self.tv(self.unparen(arg)).mode != Mode::TypeExpr
            {
                return (None, None);
            }
            e = x;
        }
        if let ExprKind::Selector { x, sel } = self.checked.tcx.ast.exprs[e].kind {
            if !self.is_package(x) {
                return (None, None);
            }
            e = sel;
        }
        if matches!(self.checked.tcx.ast.exprs[e].kind, ExprKind::Name(_)) {
            return (self.use_of(e), self.checked.info.instances.get(&e).cloned());
        }
        (None, None)
    }

    fn is_package(&self, x: ExprId) -> bool {
        self.use_of(x).is_some_and(|obj| matches!(self.checked.tcx.obj(obj).kind, ObjKind::PkgName { .. }))
    }

    fn name(&mut self, e: ExprId, pos: Pos, obj: ObjId, instance: Option<Instance>) -> NodeId {
        if let Some(instance) = instance
            && !instance.targs.is_empty()
        {
            return self.func_inst_value(pos, obj, &instance);
        }
        if self.recording.is_some()
            && matches!(self.checked.tcx.obj(obj).kind, ObjKind::Func | ObjKind::Var(VarKind::Package))
        {
            let ty = self.type_of(e);
            return self.node(pos, Some(ty), NodeKind::Nil);
        }
        let object = self.checked.tcx.obj(obj);
        match object.kind {
            ObjKind::Nil => {
                let ty = self.type_of(e);
                let ty = self.sub(ty);
                self.zero(pos, ty)
            }
            ObjKind::Func => {
                let func = self.func_of(obj);
                let (pos, ty) = (object_pos(self, obj), self.prog.funcs[func].ty);
                self.node(pos, Some(ty), NodeKind::Func(func))
            }
            ObjKind::Var(VarKind::Package) => {
                let global = self.global_of(obj);
                let (pos, ty) = (self.prog.globals[global].pos.pos, self.prog.globals[global].ty);
                self.node(pos, Some(ty), NodeKind::Global(global))
            }
            ObjKind::Var(_) => match self.use_local(pos, obj) {
                Some(var) => self.local(var),
                None => self.broken(pos, "variable used outside its function"),
            },
            ObjKind::Const(ref value) => {
                let (value, ty) = (value.clone(), object.ty);
                let ty = self.ideal_type(ty, Some(&value));
                self.node(Pos::NONE, Some(ty), NodeKind::Literal(value))
            }
            ObjKind::PkgName { .. } | ObjKind::TypeName | ObjKind::Label { .. } | ObjKind::Builtin(_) => {
                self.broken(pos, "name without a value")
            }
        }
    }

    /// Type of a constant that types2 leaves untyped.
    pub(super) fn ideal_type(&mut self, ty: TypeId, value: Option<&Value>) -> TypeId {
        let plain = self.checked.tcx.unalias(ty);
        let Type::Basic(basic) = self.checked.tcx.get(plain) else { return ty };
        match basic {
            Basic::UntypedInt | Basic::UntypedFloat | Basic::UntypedComplex => {
                let negative = value.is_some_and(|v| v.to_int().sign() < 0);
                Types::basic(if negative { Basic::Int } else { Basic::Uint })
            }
            Basic::UntypedBool => Types::basic(Basic::Bool),
            Basic::UntypedString => Types::basic(Basic::String),
            Basic::UntypedRune => Types::basic(Basic::Int32),
            Basic::Invalid
            | Basic::Bool
            | Basic::Int
            | Basic::Int8
            | Basic::Int16
            | Basic::Int32
            | Basic::Int64
            | Basic::Uint
            | Basic::Uint8
            | Basic::Uint16
            | Basic::Uint32
            | Basic::Uint64
            | Basic::Uintptr
            | Basic::Float32
            | Basic::Float64
            | Basic::Complex64
            | Basic::Complex128
            | Basic::String
            | Basic::UnsafePointer
            | Basic::UntypedNil
            | Basic::Byte
            | Basic::Rune => ty,
        }
    }

    /// Type of a computed value; types2 may leave comparisons untyped.
    fn value_type(&mut self, e: ExprId) -> TypeId {
        let mut ty = self.type_of(e);
        if self.tv(e).comma_ok {
            ty = self.tuple_elem(ty, 0);
        }
        let ty = self.ideal_type(ty, None);
        self.sub(ty)
    }

    /// The zero value of a type as an expression.
    pub(super) fn zero(&mut self, pos: Pos, ty: TypeId) -> NodeId {
        let under = self.tcx_mut().under(ty);
        let kind = match self.checked.tcx.get(under).clone() {
            Type::Basic(Basic::Bool | Basic::UntypedBool) => NodeKind::Literal(Value::Bool(false)),
            Type::Basic(Basic::String | Basic::UntypedString) => NodeKind::Literal(Value::Str([][..].into())),
            Type::Basic(Basic::UnsafePointer | Basic::UntypedNil | Basic::Invalid) => NodeKind::Nil,
            Type::Basic(_) => NodeKind::Literal(self.fix_value(ty, &Value::Int(0))),
            Type::Array { len, .. } => NodeKind::ArrayLit { elems: Vec::new(), len },
            Type::Struct { .. } => NodeKind::StructLit { fields: Vec::new() },
            Type::Slice { .. }
            | Type::Pointer { .. }
            | Type::Tuple(_)
            | Type::Signature(_)
            | Type::Interface(_)
            | Type::Map { .. }
            | Type::Chan { .. }
            | Type::Named(_)
            | Type::TypeParam(_)
            | Type::Union(_)
            | Type::Alias { .. } => NodeKind::Nil,
        };
        self.node(pos, Some(ty), kind)
    }

    fn index(&mut self, e: ExprId, pos: Pos, x: ExprId, index: ExprId) -> NodeId {
        let x_type = self.type_of(x);
        let core = self.core(x_type).unwrap_or(x_type);
        let key = match self.checked.tcx.get(core) {
            Type::Map { key, .. } => Some(*key),
            _ => None,
        };
        let ty = self.value_type(e);
        let x = self.expr(x);
        let index = self.conv_expr(key, index, true);
        if key.is_some() {
            let node = self.node(pos, Some(ty), NodeKind::IndexMap { x, key: index, assigned: false });
            return self.with_rtype(node, x_type);
        }
        let x = self.implicit_star(pos, x);
        self.node(pos, Some(ty), NodeKind::Index { x, index, bounded: false })
    }

    /// `*x` if `x` points to an array.
    pub(super) fn implicit_star(&mut self, pos: Pos, x: NodeId) -> NodeId {
        match self.pointed_array(x) {
            Some(array) => {
                let star = self.node(pos, Some(array), NodeKind::Deref { x });
                self.implicit(star)
            }
            None => x,
        }
    }

    fn pointed_array(&mut self, x: NodeId) -> Option<TypeId> {
        let ty = self.ty(x);
        let elem = self.pointee(ty)?;
        matches!(self.checked.tcx.types.under(elem), Type::Array { .. }).then_some(elem)
    }

    fn slice(&mut self, e: ExprId, pos: Pos, x: ExprId, index: [Option<ExprId>; 3]) -> NodeId {
        let ty = self.value_type(e);
        let mut x = self.expr(x);
        let [low, high, max] = index.map(|i| self.opt_expr(i));
        let x_type = self.ty(x);
        if matches!(self.checked.tcx.types.under(x_type), Type::Array { .. }) {
            let addr = self.addr(pos, x);
            x = self.implicit(addr);
        }
        let three = max.is_some();
        let op = if self.pointed_array(x).is_some() {
            if three { SliceOp::Slice3Arr } else { SliceOp::SliceArr }
        } else if self.is_string(x_type) {
            SliceOp::SliceStr
        } else if three {
            SliceOp::Slice3
        } else {
            SliceOp::Slice
        };
        self.node(pos, Some(ty), NodeKind::Slice { op, x, low, high, max })
    }

    fn type_assert(&mut self, pos: Pos, x: NodeId, target: NodeId, iface: TypeId) -> NodeId {
        let ty = self.ty(target);
        self.rtype(iface);
        if let NodeKind::DynamicType { rtype } = self.prog.nodes[target].kind {
            let source = self.rtype_node(pos, iface);
            let kind = NodeKind::DotType {
                x,
                target: ty,
                comma_ok: false,
                nil_check: false,
                dynamic: vec![source, rtype],
            };
            return self.node(pos, Some(ty), kind);
        }
        let kind =
            NodeKind::DotType { x, target: ty, comma_ok: false, nil_check: false, dynamic: Vec::new() };
        self.node(pos, Some(ty), kind)
    }

    fn unary(&mut self, e: ExprId, pos: Pos, op: Operator, x: ExprId) -> NodeId {
        let ty = self.value_type(e);
        let x = self.expr(x);
        let op = match op {
            Operator::And => {
                let addr = self.addr(pos, x);
                self.prog.nodes[addr].ty = Some(ty);
                return addr;
            }
            Operator::Mul => return self.node(pos, Some(ty), NodeKind::Deref { x }),
            Operator::Recv => return self.node(pos, Some(ty), NodeKind::Recv { x }),
            Operator::Not => UnOp::Not,
            Operator::Sub => UnOp::Neg,
            Operator::Add => UnOp::Plus,
            Operator::Xor => UnOp::BitNot,
            Operator::Tilde
            | Operator::OrOr
            | Operator::AndAnd
            | Operator::Eql
            | Operator::Neq
            | Operator::Lss
            | Operator::Leq
            | Operator::Gtr
            | Operator::Geq
            | Operator::Or
            | Operator::Div
            | Operator::Rem
            | Operator::AndNot
            | Operator::Shl
            | Operator::Shr => return self.broken(pos, "unknown unary operator"),
        };
        self.node(pos, Some(ty), NodeKind::Unary { op, x })
    }

    /// `&x`; marks the variable. The address of a composite literal is a separate kind of node.
    pub(super) fn addr(&mut self, pos: Pos, x: NodeId) -> NodeId {
        let elem = self.ty(x);
        let ty = self.tcx_mut().types.pointer_to(elem);
        let kind = if matches!(
            self.prog.nodes[x].kind,
            NodeKind::ArrayLit { .. }
                | NodeKind::SliceLit { .. }
                | NodeKind::StructLit { .. }
                | NodeKind::MapLit { .. }
        ) {
            NodeKind::PtrLit { x }
        } else {
            if let Some(var) = outer_var(&self.prog, &self.checked.tcx.types, x) {
                self.prog.vars[var].addr_taken = true;
                let origin = self.prog.canonical(var);
                self.prog.vars[origin].addr_taken = true;
            }
            NodeKind::Addr { x }
        };
        self.node(pos, Some(ty), kind)
    }

    fn binary(&mut self, e: ExprId, pos: Pos, op: Operator, x: ExprId, y: ExprId) -> NodeId {
        let common = match op {
            Operator::Shl | Operator::Shr => None,
            _ => {
                let (x_type, y_type) = (self.type_of(x), self.type_of(y));
                Some(if self.assignable(x_type, y_type) { y_type } else { x_type })
            }
        };
        let ty = self.value_type(e);
        let x = self.conv_expr(common, x, true);
        let y = self.conv_expr(common, y, true);
        let op = match op {
            Operator::AndAnd => return self.node(pos, Some(ty), NodeKind::AndAnd { x, y }),
            Operator::OrOr => return self.node(pos, Some(ty), NodeKind::OrOr { x, y }),
            Operator::Add if self.is_string(ty) => return self.add_string(pos, ty, x, y),
            op => match bin_op(op) {
                Some(op) => op,
                None => return self.broken(pos, "unknown binary operator"),
            },
        };
        self.node(pos, Some(ty), NodeKind::Binary { op, x, y })
    }

    /// `x + y` on strings: nested concatenations become one flat node at the last operator.
    fn add_string(&mut self, pos: Pos, ty: TypeId, x: NodeId, y: NodeId) -> NodeId {
        let parts = |noder: &Noder, n: NodeId| match &noder.prog.nodes[n].kind {
            NodeKind::AddStr { list } => list.clone(),
            _ => vec![n],
        };
        let mut list = parts(self, x);
        list.extend(parts(self, y));
        self.node(pos, Some(ty), NodeKind::AddStr { list })
    }

    pub(super) fn is_string(&self, ty: TypeId) -> bool {
        matches!(self.checked.tcx.types.under(ty), Type::Basic(Basic::String | Basic::UntypedString))
    }

    /// A constant as represented in its type, rounded if necessary.
    pub(super) fn fix_value(&mut self, ty: TypeId, value: &Value) -> Value {
        let under = self.tcx_mut().under(ty);
        let Type::Basic(basic) = self.checked.tcx.get(under) else { return value.clone() };
        match (basic, value.kind()) {
            (_, Kind::Bool | Kind::String | Kind::Unknown) => value.clone(),
            (Basic::Float32, _) => Value::from_f64(f64::from(value.real().to_float().as_f32())).to_float(),
            (Basic::Float64 | Basic::UntypedFloat, _) => {
                let float = value.real().to_float();
                if *basic == Basic::Float64 { Value::from_f64(float.as_f64()).to_float() } else { float }
            }
            (Basic::Complex64 | Basic::Complex128 | Basic::UntypedComplex, _) => value.to_complex(),
            _ => value.to_int(),
        }
    }
}

fn object_pos(noder: &Noder, obj: ObjId) -> Pos {
    noder.checked.tcx.obj(obj).pos
}
