//! `x.f`: fields, method values, method expressions, and the receiver of a method call.
//! Rules: noder/writer.go `recvExpr`, `methodExpr`, `methExpr`; noder/reader.go exprRecv, exprFieldVal, exprMethodVal,
//! exprMethodExpr; typecheck/typecheck.go `NewMethodExpr`, go1.27.

use super::Noder;
use crate::ir::node::{FuncId, NodeId, NodeKind};
use crate::span::Pos;
use crate::syntax::ast::{ExprId, Name};
use crate::types::info::{Selection, SelectionKind};
use crate::types::object::{ObjId, PkgId};
use crate::types::types::{Basic, Param, Signature, Type, TypeId, Types};
use std::rc::Rc;

/// The method that a selection calls.
#[derive(Clone, Debug)]
pub(super) struct Method {
    pub name: Name,
    pub obj: ObjId,
    /// Receiver type after the implicit steps.
    pub recv: TypeId,
    /// Signature without receiver.
    pub sig: TypeId,
}

impl Noder {
    pub(super) fn selector(&mut self, e: ExprId, x: ExprId, sel: ExprId) -> NodeId {
        let pos = self.pos(e);
        let Some(selection) = self.checked.info.selections.get(&e).cloned() else {
            return self.broken(pos, "selector without selection");
        };
        match selection.kind {
            SelectionKind::Field => {
                let x = self.expr(x);
                self.field_path(pos, x, &selection.index)
            }
            SelectionKind::MethodValue => self.method_value(e, x, sel, &selection),
            SelectionKind::MethodExpr => self.method_expr(pos, x, sel, &selection),
        }
    }

    /// Selects the field at the end of a path; the embedded fields before it are implicit nodes.
    pub(super) fn field_path(&mut self, pos: Pos, x: NodeId, path: &[usize]) -> NodeId {
        let mut x = x;
        for (i, &field) in path.iter().enumerate() {
            x = self.dot(pos, x, field);
            if i + 1 < path.len() {
                self.implicit(x);
            }
        }
        x
    }

    /// `x.f`, where `f` is field number `field` of the struct (or pointed-to struct) `x`.
    pub(super) fn dot(&mut self, pos: Pos, x: NodeId, field: usize) -> NodeId {
        let x_type = self.ty(x);
        let (pointer, base) = match self.pointee(x_type) {
            Some(elem) => (true, elem),
            None => (false, x_type),
        };
        let under = self.tcx_mut().under(base);
        let ty = match self.checked.tcx.get(under) {
            Type::Struct { fields } => fields.get(field).map(|f| f.ty),
            _ => None,
        };
        let Some(ty) = ty else { return self.broken(pos, "field of no struct") };
        let field = field as u32;
        let kind = if pointer { NodeKind::DotPtr { x, field } } else { NodeKind::Dot { x, field } };
        self.node(pos, Some(ty), kind)
    }

    /// The receiver of a selected method, with nodes for embedded fields, `&` and `*` that texts omit.
    pub(super) fn recv_expr(&mut self, pos: Pos, x: ExprId, selection: &Selection) -> NodeId {
        let mut recv = self.expr(x);
        let path = selection.index.split_last().map_or(&[][..], |(_, path)| path);
        for &field in path {
            recv = self.dot(pos, recv, field);
            self.implicit(recv);
        }
        self.adjust_recv(pos, recv, selection.obj)
    }

    /// `&recv` or `*recv` if the method's receiver requires it.
    pub(super) fn adjust_recv(&mut self, pos: Pos, recv: NodeId, method: ObjId) -> NodeId {
        let ty = self.ty(recv);
        if self.is_interface(ty) || self.is_interface_method(method) {
            return recv;
        }
        let wants_pointer = self.checked.tcx.ptr_recv.contains(&method);
        let plain = self.checked.tcx.unalias(ty);
        let pointer = match self.checked.tcx.get(plain) {
            Type::Pointer { elem } => Some(*elem),
            _ => None,
        };
        match (wants_pointer, pointer) {
            (false, Some(elem)) => {
                let star = self.node(pos, Some(elem), NodeKind::Deref { x: recv });
                self.implicit(star)
            }
            (true, None) => {
                let addr = self.addr(pos, recv);
                self.implicit(addr)
            }
            (false, None) | (true, Some(_)) => recv,
        }
    }

    pub(super) fn is_interface_method(&mut self, method: ObjId) -> bool {
        let sig = self.checked.tcx.obj(method).ty;
        let recv = match self.checked.tcx.get(sig) {
            Type::Signature(sig) => sig.recv.as_ref().map(|r| r.ty),
            _ => None,
        };
        recv.is_none_or(|recv| self.is_interface(recv))
    }

    /// The selected method; its signature, without receiver, is taken from the selection's type.
    pub(super) fn selected_method(&mut self, selection: &Selection, recv: TypeId) -> Method {
        let name = self.checked.tcx.obj(selection.obj).name.clone();
        let sig = match selection.kind {
            SelectionKind::MethodExpr => self.without_first_param(selection.ty),
            SelectionKind::Field | SelectionKind::MethodValue => self.without_recv(selection.ty),
        };
        // The type parameters of a generic method have no arguments before the method is instantiated.
        let sig = if self.is_generic_method(selection.obj) { sig } else { self.sub(sig) };
        Method { name, obj: selection.obj, recv, sig }
    }

    pub(super) fn without_recv(&mut self, sig: TypeId) -> TypeId {
        let mut signature = (*self.signature(sig)).clone();
        if signature.recv.is_none() {
            return sig;
        }
        signature.recv = None;
        self.tcx_mut().types.add(Type::Signature(Rc::new(signature)))
    }

    fn without_first_param(&mut self, sig: TypeId) -> TypeId {
        let mut signature = (*self.signature(sig)).clone();
        signature.recv = None;
        signature.params = signature.params.get(1..).unwrap_or(&[]).into();
        self.tcx_mut().types.add(Type::Signature(Rc::new(signature)))
    }

    /// Function type with the receiver as first parameter.
    pub(super) fn method_type(&mut self, sig: TypeId, recv: TypeId) -> TypeId {
        let signature = self.signature(sig);
        let mut params = vec![Param { name: "".into(), ty: recv, obj: None }];
        params.extend(signature.params.iter().cloned());
        let with_recv = Signature { recv: None, params: params.into(), ..(*signature).clone() };
        self.tcx_mut().types.add(Type::Signature(Rc::new(with_recv)))
    }

    /// `recv.M` on an interface, called or not.
    pub(super) fn interface_method(&mut self, pos: Pos, x: NodeId, method: &Method) -> NodeId {
        let ty = self.ty(x);
        let index = self.method_index(ty, &method.name);
        self.node(pos, Some(method.sig), NodeKind::DotInter { x, method: index, name: method.name.clone() })
    }

    fn method_index(&mut self, iface: TypeId, name: &str) -> u32 {
        let under = self.tcx_mut().under(iface);
        let set = self.tcx_mut().type_set(under);
        set.methods.iter().position(|m| &*m.name == name).unwrap_or(0) as u32
    }

    /// Type of a receiver after the implicit steps, as written (with type parameters).
    pub(super) fn recv_type(&mut self, x: TypeId, selection: &Selection) -> TypeId {
        let mut ty = x;
        let path = selection.index.split_last().map_or(&[][..], |(_, path)| path);
        for &field in path {
            ty = self.field_type(ty, field);
        }
        let plain = self.checked.tcx.unalias(ty);
        if self.checked.tcx.as_type_param(plain).is_some()
            || self.is_interface(ty)
            || self.is_interface_method(selection.obj)
        {
            return ty;
        }
        match (self.checked.tcx.ptr_recv.contains(&selection.obj), self.checked.tcx.get(plain).clone()) {
            (false, Type::Pointer { elem }) => elem,
            (true, Type::Pointer { .. }) => ty,
            (true, _) => self.tcx_mut().types.pointer_to(ty),
            (false, _) => ty,
        }
    }

    fn field_type(&mut self, ty: TypeId, field: usize) -> TypeId {
        let base = self.pointee(ty).unwrap_or(ty);
        let under = self.tcx_mut().under(base);
        match self.checked.tcx.get(under) {
            Type::Struct { fields } => fields.get(field).map_or(ty, |f| f.ty),
            _ => ty,
        }
    }

    /// Type arguments of a generic method, as written or inferred.
    pub(super) fn method_targs(&self, sel: ExprId) -> Vec<TypeId> {
        self.checked.info.instances.get(&sel).map_or_else(Vec::new, |instance| instance.targs.to_vec())
    }

    fn method_value(&mut self, e: ExprId, x: ExprId, sel: ExprId, selection: &Selection) -> NodeId {
        let pos = self.pos(e);
        let written = self.type_of(self.unparen(x));
        let written = self.recv_type(written, selection);
        let recv = self.recv_expr(pos, x, selection);
        let ty = self.ty(recv);
        let method = self.selected_method(selection, ty);
        if self.checked.tcx.as_type_param(written).is_none() && self.is_interface(written) {
            // As in gc, a shaped receiver is converted even if the conversion is a no-op, as for methods of concrete
            // types.
            let at = self.node_pos(recv);
            let recv = if self.has_shape(ty) { self.convert(at, ty, recv, false) } else { recv };
            return self.plain_method_value(pos, recv, &method, None);
        }
        let own = self.method_targs(sel);
        let callee = self.method_callee(pos, written, &method, &own);
        if self.recording.is_some() {
            return self.node(pos, Some(method.sig), NodeKind::Nil);
        }
        if let Some(wrapper) = callee.wrapper
            && let NodeKind::MethodExpr { recv: recv_type, callee: func, .. } = self.prog.nodes[wrapper].kind
        {
            let recv = if self.has_shape(ty) { self.convert(pos, recv_type, recv, false) } else { recv };
            return self.plain_method_value(pos, recv, &method, Some(func));
        }
        self.curry(pos, true, callee.base, recv, callee.dict)
    }

    fn plain_method_value(
        &mut self,
        pos: Pos,
        recv: NodeId,
        method: &Method,
        callee: Option<FuncId>,
    ) -> NodeId {
        let ty = self.ty(recv);
        if self.prog.funcs[self.cur_func()].pkg == PkgId::USER {
            self.prog.method_values.push((ty, method.name.clone()));
        }
        self.node(pos, Some(method.sig), NodeKind::MethodValue { x: recv, name: method.name.clone(), callee })
    }

    fn method_expr(&mut self, pos: Pos, x: ExprId, sel: ExprId, selection: &Selection) -> NodeId {
        let written = self.tv(self.unparen(x)).ty.unwrap_or(Types::basic(Basic::Invalid));
        let target = self.recv_type(written, selection);
        let steps = selection.index.len() > 1 || !self.tcx_mut().identical(written, target);
        let recv = self.sub(written);
        let target_actual = self.sub(target);
        let mut method = self.selected_method(selection, target_actual);
        if self.checked.tcx.as_type_param(target).is_none() && self.is_interface(target) {
            method.recv = recv;
            return self.method_expr_node(pos, &method);
        }
        let own = self.method_targs(sel);
        let callee = self.method_callee(pos, target, &method, &own);
        if self.recording.is_some() {
            return callee.base;
        }
        if let Some(wrapper) = callee.wrapper {
            if !steps {
                return wrapper;
            }
            if let NodeKind::MethodExpr { callee: func, .. } = self.prog.nodes[wrapper].kind
                && !self.has_shape(recv)
            {
                let ty = self.method_type(method.sig, recv);
                let kind = NodeKind::MethodExpr { recv, name: method.name.clone(), callee: func };
                return self.node(pos, Some(ty), kind);
            }
        }
        self.method_expr_wrap(pos, recv, selection, callee)
    }

    /// `T.M` as a function value, or as the callee of a method call.
    pub(super) fn method_expr_node(&mut self, pos: Pos, method: &Method) -> NodeId {
        let ty = self.method_type(method.sig, method.recv);
        let callee = self.method_func(method);
        let kind = NodeKind::MethodExpr { recv: method.recv, name: method.name.clone(), callee };
        self.node(pos, Some(ty), kind)
    }
}
