//! Function literals that the compiler makes in shaped code: a generic function or method as a value carries its
//! dictionary (and receiver) along.
//! Rules: noder/reader.go `curry`, `methodExprWrap`, `syntheticClosure`, go1.27.

use super::Noder;
use super::body::{Body, ParamField, ParamFields};
use super::generic::Callee;
use crate::ir::node::{FuncKind, NodeId, NodeKind};
use crate::span::Pos;
use crate::types::info::Selection;
use crate::types::types::{Param, Signature, Type, TypeId};
use std::rc::Rc;

impl Noder {
    /// A literal that calls `fun` with `arg0` (and `arg1`) before its own parameters.
    pub(super) fn curry(
        &mut self,
        pos: Pos,
        check: bool,
        fun: NodeId,
        arg0: NodeId,
        arg1: Option<NodeId>,
    ) -> NodeId {
        let fun_type = self.ty(fun);
        let sig = self.signature(fun_type);
        let mut captured = vec![fun, arg0];
        captured.extend(arg1);
        let params = sig.params.get(captured.len() - 1..).unwrap_or(&[]).to_vec();
        self.synthetic(pos, params, &sig, check, &captured, &mut |_, captured, own| {
            let mut args = captured[1..].to_vec();
            args.extend(own);
            args
        })
    }

    /// A literal that takes a receiver of type `recv`, walks to the method's own receiver, and calls the method.
    pub(super) fn method_expr_wrap(
        &mut self,
        pos: Pos,
        recv: TypeId,
        selection: &Selection,
        callee: Callee,
    ) -> NodeId {
        let fun_type = self.ty(callee.base);
        let sig = self.signature(fun_type);
        let mut params = sig.params.to_vec();
        if let Some(first) = params.first_mut() {
            first.ty = recv;
        }
        let mut captured = vec![callee.base];
        if let Some(dict) = callee.dict {
            captured.push(dict);
            params.remove(1);
        }
        let (path, obj) = (selection.index.clone(), selection.obj);
        self.synthetic(pos, params, &sig, false, &captured, &mut |noder, captured, mut own| {
            if let Some(first) = own.first_mut() {
                let steps = path.split_last().map_or(&[][..], |(_, path)| path);
                for &field in steps {
                    *first = noder.dot(pos, *first, field);
                    noder.implicit(*first);
                }
                *first = noder.adjust_recv(pos, *first, obj);
            }
            own.splice(1..1, captured[1..].iter().copied());
            own
        })
    }

    /// What is captured is evaluated where the literal stands, except functions.
    fn synthetic(
        &mut self,
        pos: Pos,
        params: Vec<Param>,
        sig: &Signature,
        check: bool,
        captured: &[NodeId],
        args: &mut dyn FnMut(&mut Noder, &[NodeId], Vec<NodeId>) -> Vec<NodeId>,
    ) -> NodeId {
        let body = self.body();
        body.lit_gen += 1;
        let number = body.lit_gen;
        let own = Signature { recv: None, params: params.into(), ..sig.clone() };
        let ty = self.tcx().types.add(Type::Signature(Rc::new(own.clone())));
        let func = self.new_closure_func(pos, FuncKind::Closure, number, ty);
        self.prog.funcs[func].wrapper = true;
        self.prog.funcs[func].has_body = true;

        let mut init = Vec::new();
        let mut inside = Vec::with_capacity(captured.len());
        for (i, &n) in captured.iter().enumerate() {
            if matches!(self.prog.nodes[n].kind, NodeKind::Func(_) | NodeKind::MethodExpr { .. }) {
                inside.push(n);
                continue;
            }
            let n_type = self.ty(n);
            let tmp = self.temp_copy(pos, n, &mut init);
            let var = self.new_closure_var(pos, func, tmp);
            inside.push(self.local(var));
            if check && i == 1 && self.is_interface(n_type) {
                let x = self.local(tmp);
                let check = self.stmt_node(pos, NodeKind::CheckNil { x });
                init.push(check);
            }
        }
        self.bodies.push(Body::new(func, true));
        let field = || ParamField { pos: Pos::NONE, name: None, obj: None };
        let fields = ParamFields {
            recv: Vec::new(),
            params: own.params.iter().map(|_| field()).collect(),
            results: own.results.iter().map(|_| field()).collect(),
        };
        self.declare_params(&own, &fields);
        let vars = self.prog.funcs[func].params.clone();
        let given: Vec<NodeId> = vars.into_iter().map(|v| self.local(v)).collect();
        let args = args(self, &inside, given);
        self.tail_call(func, pos, inside[0], args);
        self.bodies.pop();
        let node = self.node(pos, Some(ty), NodeKind::Closure { func });
        self.init_expr(init, node)
    }
}
