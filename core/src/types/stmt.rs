//! Statements and function bodies.
//! The parser has already checked labels and branches.
//! Rules: cmd/compile/internal/types2/stmt.go, go1.27.

use super::check::{Body, Checker, Env};
use super::constant::{Kind, Value};
use super::errors::ErrorDesc;
use super::expr::ExprClass;
use super::index::{ConstKey, const_key};
use super::info::Mode;
use super::object::{ObjId, ObjKind, ScopeId, VarKind};
use super::operand::Operand;
use super::predicates::basic_info::{BOOLEAN, NUMERIC};
use super::types::{TypeId, typ};
use crate::index::{HashMap, HashSet};
use crate::span::Pos;
use crate::syntax::ast::{
    Block, CallTok, CaseClause, CommClause, ExprId, ExprKind, Operator, StmtId, StmtKind,
};

impl Checker {
    pub(super) fn func_body(&mut self, body: Body) {
        let Some(block) = self.body_block(&body.block) else { return };
        let env = Env {
            pkg: self.env.pkg,
            decl: body.decl,
            scope: body.scope,
            version: self.env.version,
            iota: body.iota,
            errpos: Pos::NONE,
            in_tparam_list: false,
            sig: Some(body.vars.clone()),
            is_panic: HashSet::default(),
            has_call_or_recv: false,
        };
        let saved = std::mem::replace(&mut self.env, env);
        self.stmt_list(&block.list);
        if !body.vars.results.is_empty() && !self.is_terminating_list(&block.list, "") {
            self.error(block.rbrace, "missing return");
        }
        self.usage(body.scope);
        self.env = saved;
    }

    /// Reports variables declared but not used in the function.
    fn usage(&mut self, scope: ScopeId) {
        let mut stack = vec![scope];
        while let Some(scope) = stack.pop() {
            let mut unused: Vec<(Pos, ObjId)> = Vec::new();
            for &(obj, _) in self.tcx.scope(scope).names.values() {
                let o = self.tcx.obj(obj);
                if matches!(o.kind, ObjKind::Var(VarKind::Local)) && !self.is_used(obj) {
                    unused.push((o.pos, obj));
                }
            }
            // Line directives may name other files, which go by their names.
            unused.sort_by_cached_key(|&(pos, obj)| {
                let at = self.tcx.sources.resolve(pos);
                (at.map(|at| self.tcx.sources.claimed(at).0.to_owned()), pos, obj)
            });
            for (pos, obj) in unused {
                let text = format!("declared and not used: {}", self.tcx.obj(obj).name);
                self.error(pos, text);
            }
            if let Some(children) = self.scope_children.get(scope) {
                // Function literals report their own variables.
                let inner = children.iter().rev().copied().filter(|&c| !self.tcx.scope(c).is_func);
                stack.extend(inner);
            }
        }
    }

    pub(super) fn stmt_list(&mut self, list: &[StmtId]) {
        for &s in list {
            self.stmt(s);
        }
    }

    fn block(&mut self, block: &Block) {
        self.open_scope(block.pos, block.rbrace);
        self.stmt_list(&block.list);
        self.close_scope();
    }

    pub(super) fn stmt(&mut self, s: StmtId) {
        if self.depth > super::check::MAX_DEPTH {
            self.too_deep(self.tcx.ast.stmts[s].pos);
            return;
        }
        self.depth += 1;
        let top = self.delayed.len();
        self.stmt_in(s);
        self.process_delayed(top);
        self.depth -= 1;
    }

    fn stmt_in(&mut self, s: StmtId) {
        let pos = self.tcx.ast.stmts[s].pos;
        match self.tcx.ast.stmts[s].kind.clone() {
            StmtKind::Empty | StmtKind::Branch { .. } => {}
            StmtKind::Decl(list) => self.decl_stmt(&list),
            StmtKind::Labeled { stmt, .. } => self.stmt(stmt),
            StmtKind::Expr(e) => self.expr_stmt(e),
            StmtKind::Send { chan, value } => {
                let (mut ch, mut val) = (Operand::default(), Operand::default());
                self.expr(None, &mut ch, chan);
                self.generic_expr(&mut val, value, None);
                if !ch.is_valid() || !val.is_valid() {
                    return;
                }
                let at = self.stmt_start(s);
                if let Some(elem) = self.chan_elem(at, &ch, false) {
                    self.assignment(&mut val, Some(elem), "send");
                }
            }
            StmtKind::Assign { op, def, lhs, rhs } => self.assign_stmt(s, op, def, lhs, rhs),
            StmtKind::Call { tok, call } => {
                let word = match tok {
                    CallTok::Go => "go",
                    CallTok::Defer => "defer",
                };
                self.suspended_call(word, call);
            }
            StmtKind::Return(results) => self.return_stmt(s, results),
            StmtKind::Block(block) => self.block(&block),
            StmtKind::If { init, cond, then, els } => {
                self.open_scope(pos, then.rbrace);
                if let Some(init) = init {
                    self.stmt(init);
                }
                self.condition(cond, "if");
                let top = self.delayed.len();
                self.block(&then);
                self.process_delayed(top);
                if let Some(els) = els {
                    self.stmt(els);
                }
                self.close_scope();
            }
            StmtKind::Switch { init, tag, body, rbrace } => {
                self.open_scope(pos, rbrace);
                if let Some(init) = init {
                    self.stmt(init);
                }
                let guard = tag.map(|t| self.kind(t));
                if let Some(ExprKind::TypeSwitchGuard { lhs, x }) = guard {
                    self.type_switch(s, lhs, x, &body);
                } else {
                    self.switch_stmt(tag, &body, rbrace);
                }
                self.close_scope();
            }
            StmtKind::Select { body, .. } => self.select_stmt(&body),
            StmtKind::For { init, cond, post, body } => {
                self.open_scope(pos, body.rbrace);
                if let Some(init) = init {
                    self.stmt(init);
                }
                if let Some(cond) = cond {
                    self.condition(cond, "for");
                }
                if let Some(post) = post {
                    self.stmt(post);
                    // `i := …` is already a syntax error here.
                    if let StmtKind::Assign { def: true, lhs, .. } = self.tcx.ast.stmts[post].kind {
                        self.use_exprs(&[lhs]);
                    }
                }
                let top = self.delayed.len();
                self.block(&body);
                self.process_delayed(top);
                self.close_scope();
            }
            StmtKind::Range { lhs, def, x, body, .. } => self.range_stmt(pos, lhs, def, x, &body),
        }
    }

    fn condition(&mut self, cond: ExprId, what: &str) {
        let mut x = Operand::default();
        self.expr(None, &mut x, cond);
        if x.is_valid() && !self.all(x.ty, BOOLEAN) {
            self.error_expr(cond, format!("non-boolean condition in {what} statement"));
        }
    }

    fn expr_stmt(&mut self, e: ExprId) {
        let mut x = Operand::default();
        let class = self.raw_expr(None, &mut x, e, None, false);
        let text = match x.mode {
            Mode::Builtin => "must be called",
            Mode::TypeExpr => "is not an expression",
            _ if class == ExprClass::Statement => return,
            _ => "is not used",
        };
        let what = self.os(&x);
        self.error_op(&x, format!("{what} {text}"));
    }

    fn assign_stmt(&mut self, s: StmtId, op: Option<Operator>, def: bool, lhs: ExprId, rhs: Option<ExprId>) {
        let Some(rhs) = rhs else {
            let mut x = Operand::default();
            self.expr(None, &mut x, lhs);
            if !x.is_valid() {
                return;
            }
            if !self.all(x.ty, NUMERIC) {
                let op = op.map_or("+", Operator::text);
                let (what, ty) = (self.es(lhs), self.ts(x.ty));
                self.error_expr(lhs, format!("invalid operation: {what}{op}{op} (non-numeric type {ty})"));
                return;
            }
            return self.assign_var(lhs, None, Some(&mut x), "assignment");
        };
        let left = self.unpack(Some(lhs));
        let right = self.unpack(Some(rhs));
        if def {
            let pos = self.tcx.ast.stmts[s].pos;
            return self.short_var_decl(pos, &left, &right);
        }
        let Some(op) = op else { return self.assign_vars(&left, &right) };
        let ([l], [r]) = (&left[..], &right[..]) else {
            let text = format!("assignment operation {} requires single-valued expressions", op.text());
            return self.error(self.stmt_start(s), text);
        };
        let mut x = Operand::default();
        self.binary_assign(&mut x, *l, *r, op);
        self.assign_var(*l, None, Some(&mut x), "assignment");
    }

    fn suspended_call(&mut self, word: &str, call: ExprId) {
        if !matches!(self.tcx.ast.exprs[call].kind, ExprKind::Call { .. }) {
            self.error_expr(call, format!("expression in {word} must be function call"));
            self.use_exprs(&[call]);
            return;
        }
        let mut x = Operand::default();
        let text = match self.raw_expr(None, &mut x, call, None, false) {
            ExprClass::Conversion => "requires function call, not conversion",
            ExprClass::Expression => "discards result of",
            ExprClass::Statement => return,
        };
        let what = self.os(&x);
        self.error_op(&x, format!("{word} {text} {what}"));
    }

    fn return_stmt(&mut self, s: StmtId, results: Option<ExprId>) {
        let Some(sig) = self.env.sig.clone() else { return };
        let values = self.unpack(results);
        let named = sig.results.first().is_some_and(|&r| !self.tcx.obj(r).name.is_empty());
        if values.is_empty() && named {
            // A bare return returns the result variables: an inner variable of the same name would mislead.
            for &obj in &sig.results {
                let name = self.tcx.obj(obj).name.clone();
                if let Some(alt) = self.lookup(&name)
                    && alt != obj
                {
                    let at = self.stmt_start(s);
                    let mut err =
                        ErrorDesc::at(at, format!("result parameter {name} not in scope at return"));
                    let inner = self.tcx.object_string(obj, super::typestring::Qualifier::Check);
                    err.add(self.obj_pos(alt), format!("inner declaration of {inner}"));
                    self.report(err);
                }
            }
            return;
        }
        self.init_vars(&sig.results, &values, Some(s));
    }

    fn switch_stmt(&mut self, tag: Option<ExprId>, body: &[CaseClause], rbrace: Pos) {
        let mut x = Operand::default();
        match tag {
            Some(tag) => {
                self.expr(None, &mut x, tag);
                // The tag gets its default type.
                self.assignment(&mut x, None, "switch expression");
                if x.is_valid() && !self.tcx.comparable(x.ty) && !self.tcx.has_nil(x.ty) {
                    let (what, ty) = (self.os(&x), self.ts(x.ty));
                    self.error_op(&x, format!("cannot switch on {what} ({ty} is not comparable)"));
                    x.invalidate();
                }
            }
            None => {
                let pos = body.first().map_or(rbrace, |c| c.pos);
                let name = self.dummy_name(pos, "true");
                x = Operand {
                    mode: Mode::Constant,
                    expr: Some(name),
                    ty: typ::BOOL,
                    val: Some(Value::Bool(true)),
                    builtin: None,
                };
            }
        }
        self.multiple_defaults(body.iter().filter(|c| c.cases.is_none()).map(|c| c.pos));
        let mut seen: HashMap<ConstKey, Vec<(Pos, TypeId)>> = HashMap::default();
        for clause in body {
            let values = self.unpack(clause.cases);
            self.case_values(&mut x, &values, &mut seen);
            self.clause_body(clause.pos, clause.colon, &clause.body);
        }
    }

    fn clause_body(&mut self, pos: Pos, end: Pos, body: &[StmtId]) {
        self.open_scope(pos, end);
        self.stmt_list(body);
        self.close_scope();
    }

    fn multiple_defaults(&mut self, defaults: impl Iterator<Item = Pos>) {
        let mut first: Option<Pos> = None;
        for pos in defaults.collect::<Vec<_>>() {
            match first {
                None => first = Some(pos),
                Some(first) => {
                    let at = self.pos_string(first);
                    self.error(pos, format!("multiple defaults (first at {at})"));
                }
            }
        }
    }

    fn case_values(
        &mut self,
        x: &mut Operand,
        values: &[ExprId],
        seen: &mut HashMap<ConstKey, Vec<(Pos, TypeId)>>,
    ) {
        for &e in values {
            let mut v = Operand::default();
            self.expr(None, &mut v, e);
            if !x.is_valid() || !v.is_valid() {
                continue;
            }
            self.convert_untyped(&mut v, x.ty);
            if !v.is_valid() {
                continue;
            }
            let mut res = v.clone();
            self.comparison(&mut res, x, Operator::Eql, true);
            if !res.is_valid() || v.mode != Mode::Constant {
                continue;
            }
            let Some(val) = &v.val else { continue };
            // Booleans and complex numbers may be repeated.
            if !matches!(val.kind(), Kind::Int | Kind::Float | Kind::String) {
                continue;
            }
            let key = match (val.kind(), const_key(val)) {
                (_, ConstKey::Exact(_)) => continue,
                (Kind::Float, _) => ConstKey::Float(val.as_f64().to_bits()),
                (_, key) => key,
            };
            let entry = seen.entry(key).or_default();
            let mut previous = None;
            for &(pos, t) in entry.iter() {
                if t == v.ty || self.tcx.identical(t, v.ty) {
                    previous = Some(pos);
                    break;
                }
            }
            match previous {
                Some(previous) => {
                    let what = self.os(&v);
                    let at = self.op_start(&v);
                    let mut err = ErrorDesc::at(at, format!("duplicate case {what} in expression switch"));
                    err.add(previous, "previous case");
                    self.report(err);
                }
                None => {
                    let pos = v.expr.map_or(Pos::NONE, |e| self.expr_pos(e));
                    entry.push((pos, v.ty));
                }
            }
        }
    }

    fn type_switch(&mut self, s: StmtId, lhs: Option<ExprId>, guard: ExprId, body: &[CaseClause]) {
        let mut lhs = lhs;
        if let Some(name) = lhs {
            if self.name_of(name).as_deref() == Some("_") {
                self.error_expr(name, "no new variable on left side of :=");
                lhs = None;
            } else {
                self.record_def(name, None);
            }
        }
        let mut x = Operand::default();
        self.expr(None, &mut x, guard);
        let mut subject = None;
        if x.is_valid() {
            if self.tcx.is_type_param(x.ty) {
                let what = self.os(&x);
                self.error_op(&x, format!("cannot use type switch on type parameter value {what}"));
            } else if self.tcx.is_interface(x.ty) {
                subject = Some(x);
            } else {
                let what = self.os(&x);
                self.error_op(&x, format!("{what} is not an interface"));
            }
        }
        self.multiple_defaults(body.iter().filter(|c| c.cases.is_none()).map(|c| c.pos));
        let mut vars = Vec::new();
        let mut seen = HashMap::default();
        for (i, clause) in body.iter().enumerate() {
            let cases = self.unpack(clause.cases);
            let ty = self.case_types(subject.as_ref(), &cases, &mut seen);
            self.open_scope(clause.pos, clause.colon);
            if let Some(name) = lhs {
                let obj = self.new_named_object(ObjKind::Var(VarKind::Local), name, self.env.pkg);
                self.set_type(obj, ty);
                self.declare(self.env.scope, None, obj, clause.colon);
                self.info.implicit_vars.insert((s, i), obj);
                vars.push(obj);
            }
            self.stmt_list(&clause.body);
            self.close_scope();
        }
        if let Some(name) = lhs {
            let used = vars.iter().any(|&v| self.is_used(v));
            for v in vars {
                self.set_used(v, true);
            }
            if !used {
                let text = format!("{} declared and not used", self.es(name));
                self.error_expr(name, text);
            }
        }
    }

    fn is_nil_name(&mut self, e: ExprId) -> bool {
        let inner = self.unparen(e);
        let found = self.name_of(inner).and_then(|n| self.lookup(&n));
        found.is_some_and(|o| matches!(self.tcx.obj(o).kind, ObjKind::Nil))
    }

    /// Type of the clause's variable: the case's type if there is exactly one case.
    fn case_types(
        &mut self,
        x: Option<&Operand>,
        cases: &[ExprId],
        seen: &mut HashMap<u64, Vec<(Option<TypeId>, ExprId)>>,
    ) -> TypeId {
        let mut last = None;
        for &e in cases {
            let ty = if self.is_nil_name(e) {
                let mut dummy = Operand::default();
                self.expr(None, &mut dummy, e);
                None
            } else {
                let t = self.var_type(e);
                last = Some(t);
                if !self.valid(t) {
                    continue;
                }
                Some(t)
            };
            last = ty;
            let mut other = None;
            let hash = ty.map_or(0, |t| self.tcx.identity_hash(t, 0));
            for &(t, at) in seen.get(&hash).into_iter().flatten() {
                let same = match (t, ty) {
                    (None, None) => true,
                    (Some(a), Some(b)) => a == b || self.tcx.identical(a, b),
                    _ => false,
                };
                if same {
                    other = Some(at);
                    break;
                }
            }
            if let Some(other) = other {
                let what = ty.map_or("nil".to_string(), |t| self.ts(t));
                let mut err =
                    ErrorDesc::at(self.start_pos(e), format!("duplicate case {what} in type switch"));
                err.add(self.start_pos(other), "previous case");
                self.report(err);
                continue;
            }
            seen.entry(hash).or_default().push((ty, e));
            if let (Some(x), Some(t)) = (x, ty) {
                self.type_assertion(e, x, t, true);
            }
        }
        match last {
            Some(t) if cases.len() == 1 => t,
            _ => x.map_or(typ::INVALID, |x| x.ty),
        }
    }

    fn select_stmt(&mut self, body: &[CommClause]) {
        self.multiple_defaults(body.iter().filter(|c| c.comm.is_none()).map(|c| c.pos));
        for clause in body {
            let mut valid = false;
            let mut rhs = None;
            match clause.comm.map(|s| &self.tcx.ast.stmts[s].kind) {
                None | Some(StmtKind::Send { .. }) => valid = true,
                Some(StmtKind::Assign { rhs: Some(e), .. }) => rhs = Some(*e),
                Some(StmtKind::Expr(e)) => rhs = Some(*e),
                Some(_) => {}
            }
            if let Some(e) = rhs {
                let inner = self.unparen(e);
                valid = matches!(
                    self.tcx.ast.exprs[inner].kind,
                    ExprKind::Operation { op: Operator::Recv, y: None, .. }
                );
            }
            if !valid {
                if let Some(s) = clause.comm {
                    let at = self.stmt_start(s);
                    self.error(at, "select case must be send or receive (possibly with assignment)");
                }
                continue;
            }
            self.open_scope(clause.pos, clause.colon);
            if let Some(comm) = clause.comm {
                self.stmt(comm);
            }
            self.stmt_list(&clause.body);
            self.close_scope();
        }
    }
}
