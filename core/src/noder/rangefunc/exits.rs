//! The loop: the body function, the call, and the checks after it.

use super::branch::PER_LOOP_STEP;
use super::*;
use crate::syntax::ast::Ident;

impl Rewriter<'_> {
    /// The block that replaces the innermost loop.
    pub(super) fn end_loop(&mut self, lhs: Option<ExprId>, def: bool, x: ExprId, body: &Block) -> StmtId {
        let top = self.loops.len() - 1;
        let (start, end) = (self.loops[top].pos, body.rbrace);
        let yield_sig = self.func_type(x).and_then(|f| f.params.first().map(|p| p.ty));
        let yield_sig = yield_sig.and_then(|ty| self.core_signature(ty));
        self.body_count += 1;
        let lhs = match lhs {
            None => Vec::new(),
            Some(lhs) => match &self.checked.tcx.ast.exprs[lhs].kind {
                ExprKind::List(list) => list.clone(),
                _ => vec![lhs],
            },
        };
        let lit = self.body_func(&body.list, &lhs, def, yield_sig, start, end);
        let lit_type = self.checked.info.types.get(lit).and_then(|tv| tv.ty).unwrap_or(typ::INT);
        let yield_var = self.new_var(Pos::NONE, &format!("#yield{}", self.body_count), lit_type);
        let yield_decl = self.var_decl(start, yield_var, Some(lit));
        let yield_decl = self.decl_stmt(start, vec![yield_decl]);
        let arg = self.use_obj(start, yield_var);
        let call = self.call(start, x, vec![arg], None);
        let call = self.new_stmt(start, StmtKind::Expr(call));
        let checks = self.checks(end);

        let mut list = Vec::new();
        if top == 0 && !self.decls.is_empty() {
            let mut decls = std::mem::take(&mut self.decls);
            for decl in &mut decls {
                decl.pos = start;
            }
            let decls = self.decl_stmt(start, decls);
            list.push(decls);
        }
        let state = self.loops[top].state;
        let ready = self.int_const(start, READY);
        let state_decl = self.var_decl(start, state, Some(ready));
        let state_decl = self.decl_stmt(start, vec![state_decl]);
        list.extend([state_decl, yield_decl, call]);
        let (state_use, panicked) = (self.use_obj(end, state), self.int_const(end, PANIC));
        let missing = self.int_const(end, MISSING_PANIC);
        let report = self.call_panic(end, missing);
        let check = self.if_stmt(end, Operator::Eql, state_use, panicked, vec![report]);
        let exhausted = self.set_state(end, top, EXHAUSTED);
        list.extend([check, exhausted]);
        list.extend(checks);
        if top == 0 {
            self.next_var = None;
            self.defers = None;
        }
        self.block_stmt(start, end, list)
    }

    /// The loop body as a function literal.
    fn body_func(
        &mut self,
        body: &[StmtId],
        lhs: &[ExprId],
        def: bool,
        sig: Option<Rc<Signature>>,
        start: Pos,
        end: Pos,
    ) -> ExprId {
        let top = self.loops.len() - 1;
        let mut fields = ParamFields::default();
        let mut params = Vec::new();
        let mut list = Vec::new();
        let (sig_params, variadic) = sig.map_or((Rc::from([]), false), |s| (s.params.clone(), s.variadic));
        for (i, param) in sig_params.iter().enumerate() {
            let x = lhs.get(i).copied();
            let defined = x.filter(|_| def).map(|x| self.checked.info.defs.get(&x).copied().flatten());
            let (field, ty) = match (defined, x) {
                (Some(Some(obj)), _) => {
                    let object = self.checked.tcx.obj(obj);
                    (
                        ParamField { pos: object.pos, name: Some(object.name.clone()), obj: Some(obj) },
                        object.ty,
                    )
                }
                (Some(None), Some(x)) => {
                    let pos = self.checked.tcx.ast.exprs[x].pos;
                    (ParamField { pos, name: None, obj: None }, param.ty)
                }
                _ => {
                    let name: Name = format!("#p{}", i + 1).into();
                    let var = self.new_var(start, &name, param.ty);
                    if let Some(x) = x {
                        let pos = self.checked.tcx.ast.exprs[x].pos;
                        let value = self.use_obj(pos, var);
                        let assign = self.assign(pos, x, value);
                        list.push(assign);
                    }
                    (ParamField { pos: start, name: Some(name), obj: Some(var) }, param.ty)
                }
            };
            params.push(Param { name: "".into(), ty, obj: None });
            fields.params.push(field);
        }
        fields.results.push(ParamField { pos: start, name: Some("#r".into()), obj: None });

        let state = self.loops[top].state;
        let tmp = self.new_var(Pos::NONE, "#tmpState", typ::INT);
        let value = self.use_obj(Pos::NONE, state);
        let decl = self.var_decl(Pos::NONE, tmp, Some(value));
        let decl = self.decl_stmt(Pos::NONE, vec![decl]);
        let panicking = self.set_state(start, top, PANIC);
        let (used, ready) = (self.use_obj(start, tmp), self.int_const(start, READY));
        let arg = self.use_obj(start, tmp);
        let report = self.call_panic(start, arg);
        let check = self.if_stmt(start, Operator::Neq, used, ready, vec![report]);
        list.extend([decl, panicking, check]);
        list.extend_from_slice(body);
        let ready = self.set_state(end, top, READY);
        // gc gives this name no position.
        let value = self.bool_name(Pos::NONE, true);
        let ret = self.return_stmt(end, Some(value));
        list.extend([ready, ret]);

        let signature = Type::Signature(Rc::new(Signature {
            recv: None,
            tparams: Rc::from([]),
            recv_tparams: Rc::from([]),
            params: params.into(),
            results: Rc::from([Param { name: "".into(), ty: typ::BOOL, obj: None }]),
            variadic,
        }));
        let ty = self.checked.tcx.types.make(signature);
        let empty = ExprKind::FuncType { params: Vec::new(), results: Vec::new() };
        let ty_expr = self.checked.tcx.ast.exprs.push(Expr { pos: start, kind: empty });
        let block = Block { pos: start, list, rbrace: end };
        let lit = self.new_expr(start, ExprKind::FuncLit { ty: ty_expr, body: block }, Mode::Value, ty, None);
        self.checked.range_bodies.insert(lit, fields);
        lit
    }

    /// Checks to make when the iterator function has returned.
    fn checks(&mut self, pos: Pos) -> Vec<StmtId> {
        let top = self.loops.len() - 1;
        let mut list = Vec::new();
        let branches = std::mem::take(&mut self.loops[top].check_branch);
        let mut done: Vec<(Jump, Name)> = Vec::new();
        for (jump, label) in branches {
            if done.contains(&(jump, label.clone())) {
                continue;
            }
            done.push((jump, label.clone()));
            let number = self
                .branches
                .as_ref()
                .and_then(|b| b.next.get(&(jump, label.clone())))
                .copied()
                .unwrap_or(-1);
            let tok = match jump {
                Jump::Break => BranchTok::Break,
                Jump::Continue => BranchTok::Continue,
                Jump::Goto => BranchTok::Goto,
            };
            let label = Ident { pos, name: label };
            let branch = self.new_stmt(pos, StmtKind::Branch { tok, label: Some(label) });
            let check = self.if_next(pos, Operator::Eql, number, true, vec![branch]);
            list.push(check);
        }
        let (check_ret, check_break, check_continue) =
            (self.loops[top].check_ret, self.loops[top].check_break, self.loops[top].check_continue);
        if top == 0 {
            if check_ret {
                let ret = self.return_stmt(pos, None);
                let check = self.if_next(pos, Operator::Eql, -1, false, vec![ret]);
                list.push(check);
            }
            return list;
        }
        let outer = top - 1;
        let step = PER_LOOP_STEP * (self.loops[top].depth - 1);
        if check_ret {
            let leave = self.leave(pos, outer, DONE, false);
            let check = self.if_next(pos, Operator::Lss, 0, false, leave);
            list.push(check);
        }
        let state = self.int_const(pos, DONE);
        let report = self.call_panic(pos, state);
        let check = self.if_next(pos, Operator::Gtr, step, false, vec![report]);
        list.push(check);
        if check_continue {
            let leave = self.leave(pos, outer, READY, true);
            let check = self.if_next(pos, Operator::Eql, step - 1, true, leave);
            list.push(check);
        }
        if check_break {
            let leave = self.leave(pos, outer, DONE, false);
            let check = self.if_next(pos, Operator::Eql, step, true, leave);
            list.push(check);
        }
        if check_continue || check_break {
            let leave = self.leave(pos, outer, DONE, false);
            let check = self.if_next(pos, Operator::Gtr, 0, false, leave);
            list.push(check);
        }
        list
    }

    fn leave(&mut self, pos: Pos, index: usize, state: i64, result: bool) -> Vec<StmtId> {
        let set = self.set_state(pos, index, state);
        let value = self.bool_name(pos, result);
        let ret = self.return_stmt(pos, Some(value));
        vec![set, ret]
    }

    /// `if #next op c { [#next = 0;] then… }`
    fn if_next(&mut self, pos: Pos, op: Operator, c: i64, zero: bool, then: Vec<StmtId>) -> StmtId {
        let mut list = Vec::new();
        if zero {
            let (next, value) = (self.next(pos), self.int_const(pos, 0));
            let clear = self.assign(pos, next, value);
            list.push(clear);
        }
        list.extend(then);
        let (next, value) = (self.next(pos), self.int_const(pos, c));
        self.if_stmt(pos, op, next, value, list)
    }
}
