//! Calls of functions and methods, and conversions written as calls.
//! Rules: noder/writer.go CallExpr; noder/reader.go exprCall; typecheck/func.go `tcCall`, `FixVariadicCall`;
//! typecheck/typecheck.go `RewriteNonNameCall`, go1.27.

use super::Noder;
use crate::diag::{Printed, RemarkKind};
use crate::ir::node::{
    BinaryBuiltin, Call, CallOp, KeyedElem, NaryBuiltin, NodeId, NodeKind, UnaryBuiltin, XPos,
};
use crate::span::Pos;
use crate::syntax::ast::{ExprId, ExprKind};
use crate::types::info::{Mode, SelectionKind};
use crate::types::object::{Builtin, ObjKind};
use crate::types::types::{Basic, Type, TypeId, Types};
use std::rc::Rc;

impl Noder {
    pub(super) fn call(
        &mut self,
        e: ExprId,
        pos: Pos,
        fun: ExprId,
        args: &[ExprId],
        has_dots: bool,
    ) -> NodeId {
        let callee = self.unparen(fun);
        let tv = self.tv(callee);
        if tv.mode == Mode::TypeExpr {
            let Some(&arg) = args.first() else { return self.broken(pos, "conversion without operand") };
            return self.conv_expr(tv.ty, arg, false);
        }
        if tv.mode == Mode::Builtin {
            return match self.builtin_of(callee) {
                Some(builtin) => self.builtin_call(e, pos, builtin, args, has_dots),
                None => self.broken(pos, "unknown builtin"),
            };
        }
        let fun_type = match self.lookup_obj(callee) {
            (Some(_), Some(instance)) => instance.ty,
            _ => self.type_of(callee),
        };
        let core = self.core(fun_type).unwrap_or(fun_type);
        let sig = self.signature(core);
        let (fun, mut values) = self.callee(callee);
        let dotted = has_dots;
        let wanted = |noder: &mut Noder, i: usize| {
            let last = sig.params.len().checked_sub(1)?;
            if sig.variadic && !dotted && i >= last {
                let slice = noder.tcx_mut().under(sig.params[last].ty);
                return match noder.checked.tcx.get(slice) {
                    Type::Slice { elem } => Some(*elem),
                    _ => None,
                };
            }
            sig.params.get(i).map(|p| p.ty)
        };
        let given = self.multi_expr(pos, &wanted, args);
        values.extend(given);
        self.finish_call(pos, fun, values, has_dots)
    }

    /// The callee expression; for a method of a concrete type, also the receiver as first argument.
    fn callee(&mut self, fun: ExprId) -> (NodeId, Vec<NodeId>) {
        let base = match self.kind(fun) {
            ExprKind::Index { x, .. } => x,
            _ => fun,
        };
        if let ExprKind::Selector { x, sel } = self.kind(base)
            && let Some(selection) = self.checked.info.selections.get(&base).cloned()
            && selection.kind == SelectionKind::MethodValue
        {
            let pos = self.pos(base);
            let written = self.type_of(self.unparen(x));
            let written = self.recv_type(written, &selection);
            let recv = self.recv_expr(pos, x, &selection);
            let ty = self.ty(recv);
            let method = self.selected_method(&selection, ty);
            if self.is_interface(ty) {
                if self.checked.tcx.as_type_param(written).is_none() {
                    return (self.interface_method(pos, recv, &method), Vec::new());
                }
                self.imprecise_call(pos);
            }
            let own = self.method_targs(sel);
            let callee = self.method_callee(pos, written, &method, &own);
            let mut args = vec![recv];
            args.extend(callee.dict);
            return (callee.base, args);
        }
        if let (Some(obj), Some(instance)) = self.lookup_obj(fun)
            && !instance.targs.is_empty()
        {
            let pos = self.pos(fun);
            let ty = self.sub(instance.ty);
            let callee = self.func_inst(pos, obj, &instance.targs, ty);
            return (callee.base, callee.dict.into_iter().collect());
        }
        (self.expr(fun), Vec::new())
    }

    /// Remarks on a call of a type parameter's method where the type argument is an interface.
    fn imprecise_call(&mut self, pos: Pos) {
        if self.recording.is_some() || !pos.is_known() {
            return;
        }
        let (pos, text) = (XPos { pos, inl: None }, "imprecise interface call".to_owned());
        let sources = &self.checked.tcx.sources;
        self.remarks.push(self.prog.remark(sources, pos, Printed::Always, RemarkKind::Devirtualizing, text));
    }

    /// Makes the call node: the callee has no side effects, variadic arguments form a slice.
    pub(super) fn finish_call(&mut self, pos: Pos, fun: NodeId, args: Vec<NodeId>, ddd: bool) -> NodeId {
        let mut args = args;
        let mut fun = fun;
        let mut init = Vec::new();
        self.name_callee(pos, &mut fun, &mut init);
        let fun_type = self.ty(fun);
        let sig = self.signature(fun_type);
        let mut ddd = ddd;
        if sig.variadic && !ddd {
            let fixed = sig.params.len() - 1;
            let extra = args.split_off(fixed.min(args.len()));
            let slice = self.dot_args(pos, sig.params[fixed].ty, extra);
            args.push(slice);
            ddd = true;
        }
        let ty = match &sig.results[..] {
            [] => None,
            [one] => Some(one.ty),
            several => {
                let tuple = Type::Tuple(several.into());
                Some(self.tcx_mut().types.add(tuple))
            }
        };
        let is_inter = matches!(self.prog.nodes[fun].kind, NodeKind::DotInter { .. });
        let call = Call {
            op: if is_inter { CallOp::Inter } else { CallOp::Func },
            fun,
            args,
            ddd,
            go_defer: false,
            keep_alive: Vec::new(),
            no_inline: false,
        };
        let node = self.node(pos, ty, NodeKind::Call(Box::new(call)));
        self.prog.nodes[node].init = init;
        node
    }

    /// `f()(x)` becomes `t := f(); t(x)`, and `f().M(x)` on an interface `t := f(); t.M(x)`.
    fn name_callee(&mut self, pos: Pos, fun: &mut NodeId, init: &mut Vec<NodeId>) {
        let through = match self.prog.nodes[*fun].kind {
            NodeKind::DotInter { x, .. } | NodeKind::MethodValue { x, .. } => Some(x),
            _ => None,
        };
        let inner = through.unwrap_or(*fun);
        if !self.prog.any(inner, &mut |n| self.is_call_or_recv(n)) {
            return;
        }
        let ty = self.ty(inner);
        let tmp = self.temp(pos, ty);
        let decl = self.decl_node(pos, tmp);
        let target = self.local(tmp);
        let assign = self.stmt_node(pos, NodeKind::Assign { x: target, y: Some(inner), def: false });
        self.prog.nodes[assign].init.push(decl);
        self.prog.vars[tmp].defn = Some(assign);
        init.push(assign);
        let name = self.local(tmp);
        if through.is_none() {
            *fun = name;
        } else if let NodeKind::DotInter { x, .. } | NodeKind::MethodValue { x, .. } =
            &mut self.prog.nodes[*fun].kind
        {
            *x = name;
        }
    }

    /// gc's `callOrChan`, without `new`.
    fn is_call_or_recv(&self, n: NodeId) -> bool {
        match &self.prog.nodes[n].kind {
            NodeKind::Call(_) | NodeKind::Recv { .. } | NodeKind::Recover => true,
            NodeKind::UnaryBuiltin { op, .. } => match op {
                UnaryBuiltin::Len
                | UnaryBuiltin::Cap
                | UnaryBuiltin::Clear
                | UnaryBuiltin::Close
                | UnaryBuiltin::Real
                | UnaryBuiltin::Imag
                | UnaryBuiltin::Panic
                | UnaryBuiltin::UnsafeSliceData
                | UnaryBuiltin::UnsafeStringData
                | UnaryBuiltin::StringPtr => true,
            },
            NodeKind::BinaryBuiltin { op, .. } => match op {
                BinaryBuiltin::Copy
                | BinaryBuiltin::Complex
                | BinaryBuiltin::UnsafeAdd
                | BinaryBuiltin::UnsafeSlice
                | BinaryBuiltin::UnsafeString => true,
            },
            NodeKind::NaryBuiltin { op, .. } => match op {
                NaryBuiltin::Append { .. }
                | NaryBuiltin::Delete
                | NaryBuiltin::Max
                | NaryBuiltin::Min
                | NaryBuiltin::Print
                | NaryBuiltin::Println => true,
            },
            _ => false,
        }
    }

    /// The slice of a variadic parameter's arguments.
    fn dot_args(&mut self, pos: Pos, slice: TypeId, args: Vec<NodeId>) -> NodeId {
        if args.is_empty() {
            return self.node(pos, Some(slice), NodeKind::Nil);
        }
        let len = args.len() as i64;
        let elems = args
            .into_iter()
            .enumerate()
            .map(|(i, value)| KeyedElem { index: i as i64, value, keyed: false })
            .collect();
        let lit = self.node(pos, Some(slice), NodeKind::SliceLit { elems, len });
        self.implicit(lit)
    }

    fn builtin_of(&self, callee: ExprId) -> Option<Builtin> {
        let (obj, _) = self.lookup_obj(callee);
        match self.checked.tcx.obj(obj?).kind {
            ObjKind::Builtin(builtin) => Some(builtin),
            _ => None,
        }
    }

    pub(super) fn empty_interface(&mut self) -> TypeId {
        self.tcx_mut().new_interface(Vec::new(), Vec::new(), false)
    }

    pub(super) fn tuple_elem(&mut self, ty: TypeId, i: usize) -> TypeId {
        match self.checked.tcx.get(ty) {
            Type::Tuple(params) => params.get(i).map_or(Types::basic(Basic::Invalid), |p| p.ty),
            _ => ty,
        }
    }

    /// Signature type of a function without parameters or results.
    pub(super) fn empty_signature(&mut self) -> TypeId {
        self.tcx_mut().types.add(Type::Signature(Rc::default()))
    }
}
