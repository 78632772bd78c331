//! Makes typed syntax: names, constants, calls, declarations.

use super::*;
use crate::syntax::ast::LitKind;

impl Rewriter<'_> {
    pub(super) fn new_expr(
        &mut self,
        pos: Pos,
        kind: ExprKind,
        mode: Mode,
        ty: TypeId,
        value: Option<Value>,
    ) -> ExprId {
        let e = self.checked.tcx.ast.exprs.push(Expr { pos, kind });
        *self.checked.info.types.ensure(e) = TypeAndValue { mode, ty: Some(ty), value, comma_ok: false };
        e
    }
    pub(super) fn new_stmt(&mut self, pos: Pos, kind: StmtKind) -> StmtId {
        self.checked.tcx.ast.stmts.push(Stmt { pos, kind })
    }
    pub(super) fn block_stmt(&mut self, pos: Pos, rbrace: Pos, list: Vec<StmtId>) -> StmtId {
        self.new_stmt(pos, StmtKind::Block(Block { pos, list, rbrace }))
    }

    pub(super) fn new_var(&mut self, pos: Pos, name: &str, ty: TypeId) -> ObjId {
        let kind = ObjKind::Var(VarKind::Local);
        self.checked.tcx.new_object(kind, pos, Some(PkgId::USER), name.into(), ty)
    }

    /// A use of an object.
    pub(super) fn use_obj(&mut self, pos: Pos, obj: ObjId) -> ExprId {
        let (name, ty) = (self.checked.tcx.obj(obj).name.clone(), self.checked.tcx.obj(obj).ty);
        let e = self.new_expr(pos, ExprKind::Name(name), Mode::Variable, ty, None);
        self.checked.info.uses.insert(e, obj);
        e
    }

    pub(super) fn int_const(&mut self, pos: Pos, value: i64) -> ExprId {
        let kind = ExprKind::BasicLit { text: value.to_string().into(), kind: LitKind::Int, bad: false };
        self.new_expr(pos, kind, Mode::Constant, typ::INT, Some(Value::Int(value)))
    }

    /// The predeclared `true` or `false`, which the checker does not see as a constant: it is converted to `bool`.
    pub(super) fn bool_name(&mut self, pos: Pos, value: bool) -> ExprId {
        let name: Name = if value { "true" } else { "false" }.into();
        let scope = self.checked.tcx.universe.scope;
        let e = self.new_expr(
            pos,
            ExprKind::Name(name.clone()),
            Mode::Value,
            Types::basic(Basic::UntypedBool),
            None,
        );
        if let Some((_, obj)) = self.checked.tcx.lookup_parent(scope, &name, Pos::NONE) {
            self.checked.info.uses.insert(e, obj);
        }
        e
    }

    pub(super) fn assign(&mut self, pos: Pos, lhs: ExprId, rhs: ExprId) -> StmtId {
        self.new_stmt(pos, StmtKind::Assign { op: None, def: false, lhs, rhs: Some(rhs) })
    }

    pub(super) fn return_stmt(&mut self, pos: Pos, result: Option<ExprId>) -> StmtId {
        self.new_stmt(pos, StmtKind::Return(result))
    }

    pub(super) fn var_decl(&mut self, pos: Pos, obj: ObjId, value: Option<ExprId>) -> VarDecl {
        let name_pos = self.checked.tcx.obj(obj).pos;
        let name = self.checked.tcx.obj(obj).name.clone();
        let e = self.checked.tcx.ast.exprs.push(Expr { pos: name_pos, kind: ExprKind::Name(name) });
        self.checked.info.defs.insert(e, Some(obj));
        VarDecl { pos, group: None, names: vec![e], ty: None, values: value }
    }
    pub(super) fn decl_stmt(&mut self, pos: Pos, decls: Vec<VarDecl>) -> StmtId {
        self.new_stmt(pos, StmtKind::Decl(decls.into_iter().map(Decl::Var).collect()))
    }

    pub(super) fn if_stmt(
        &mut self,
        pos: Pos,
        op: Operator,
        x: ExprId,
        y: ExprId,
        then: Vec<StmtId>,
    ) -> StmtId {
        let cond =
            self.new_expr(pos, ExprKind::Operation { op, x, y: Some(y) }, Mode::Value, typ::BOOL, None);
        let then = Block { pos, list: then, rbrace: pos };
        self.new_stmt(pos, StmtKind::If { init: None, cond, then, els: None })
    }

    pub(super) fn call(
        &mut self,
        pos: Pos,
        fun: ExprId,
        args: Vec<ExprId>,
        result: Option<TypeId>,
    ) -> ExprId {
        let (mode, ty) = match result {
            Some(ty) => (Mode::Value, ty),
            None => (Mode::NoValue, self.checked.tcx.types.add(Type::Tuple(Rc::from([])))),
        };
        self.new_expr(pos, ExprKind::Call { fun, args, has_dots: false }, mode, ty, None)
    }

    /// `runtime.panicrangestate(arg)`
    pub(super) fn call_panic(&mut self, pos: Pos, arg: ExprId) -> StmtId {
        let runtime = self.runtime();
        let fun = self.use_obj(pos, runtime.panicrangestate);
        let call = self.call(pos, fun, vec![arg], None);
        self.new_stmt(pos, StmtKind::Expr(call))
    }

    /// Sets the state of the loop with this index.
    pub(super) fn set_state(&mut self, pos: Pos, index: usize, state: i64) -> StmtId {
        let var = self.loops[index].state;
        let (lhs, rhs) = (self.use_obj(pos, var), self.int_const(pos, state));
        self.assign(pos, lhs, rhs)
    }

    /// A use of `#next`, which is declared before the outermost loop.
    pub(super) fn next(&mut self, pos: Pos) -> ExprId {
        let var = match self.next_var {
            Some(var) => var,
            None => {
                let var = self.new_var(Pos::NONE, "#next", typ::INT);
                let at = self.loops.first().map_or(pos, |l| l.pos);
                let decl = self.var_decl(at, var, None);
                self.decls.push(decl);
                self.next_var = Some(var);
                var
            }
        };
        self.use_obj(pos, var)
    }

    pub(super) fn runtime(&mut self) -> Runtime {
        if let Some(runtime) = *self.runtime {
            return runtime;
        }
        let tcx = &mut self.checked.tcx;
        let pkg = tcx.package_named("runtime");
        let any = tcx.universe.any;
        let mut func = |name: &str, params: &[TypeId], results: &[TypeId]| {
            let list =
                |types: &[TypeId]| types.iter().map(|&ty| Param { name: "".into(), ty, obj: None }).collect();
            let sig = Type::Signature(Rc::new(Signature {
                recv: None,
                tparams: Rc::from([]),
                recv_tparams: Rc::from([]),
                params: list(params),
                results: list(results),
                variadic: false,
            }));
            let ty = tcx.types.add(sig);
            tcx.objects.objs.push(Object {
                name: name.into(),
                pos: Pos::NONE,
                pkg: Some(pkg),
                ty,
                parent: None,
                kind: ObjKind::Func,
            })
        };
        let runtime = Runtime {
            panicrangestate: func("panicrangestate", &[typ::INT], &[]),
            deferrangefunc: func("deferrangefunc", &[], &[any]),
        };
        *self.runtime = Some(runtime);
        runtime
    }
}
