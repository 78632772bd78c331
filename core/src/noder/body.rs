//! The function body being read: its variables, captures, temporaries and counters.
//! Rules: noder/reader.go `declareParams`, `addLocal`, `useLocal`; ir/name.go `NewClosureVar`; typecheck/dcl.go
//! `TempAt`.

use super::Noder;
use super::generic::Dict;
use crate::index::HashMap;
use crate::ir::node::{FuncId, NodeId, NodeKind, Var, VarClass, VarId, XPos};
use crate::span::Pos;
use crate::syntax::ast::{ExprId, ExprKind, Field, Name};
use crate::types::object::{ObjId, PkgId};
use crate::types::subst::SubstMap;
use crate::types::types::{Param, Signature, Type, TypeId};
use crate::version::Rule;
use std::rc::Rc;

/// State of a function body being read.
#[derive(Debug)]
pub(super) struct Body {
    pub func: FuncId,
    pub locals: HashMap<ObjId, VarId>,
    /// Variables of enclosing functions that this closure captures.
    pub captured: HashMap<ObjId, VarId>,
    /// Whether the body below on the stack is the enclosing function's.
    pub is_closure: bool,
    pub results: Vec<TypeId>,
    /// In shaped code: the dictionary, and the variable that holds it at run time.
    pub dict: Option<Rc<Dict>>,
    pub dict_param: Option<VarId>,
    /// Maps the function's type parameters to its type arguments.
    pub actual: Option<Rc<SubstMap>>,
    /// Maps the function's type parameters to those of the generic function or type that owns the dictionary.
    pub canon: Option<Rc<SubstMap>>,
    pub targs: Vec<TypeId>,
    /// Memoised substitutions.
    pub memo: HashMap<TypeId, TypeId>,
}

impl Body {
    pub fn new(func: FuncId, is_closure: bool) -> Body {
        Body {
            func,
            locals: HashMap::default(),
            captured: HashMap::default(),
            is_closure,
            results: Vec::new(),
            dict: None,
            dict_param: None,
            actual: None,
            canon: None,
            targs: Vec::new(),
            memo: HashMap::default(),
        }
    }

    /// The body of a closure, which has the type parameters of its enclosing function.
    pub fn closure(func: FuncId, outer: &Body) -> Body {
        Body {
            dict: outer.dict.clone(),
            actual: outer.actual.clone(),
            canon: outer.canon.clone(),
            targs: outer.targs.clone(),
            ..Body::new(func, true)
        }
    }
}

impl Noder {
    pub(super) fn body(&mut self) -> &mut Body {
        let last = self.bodies.len() - 1;
        &mut self.bodies[last]
    }
    pub(super) fn cur_func(&self) -> FuncId {
        self.bodies[self.bodies.len() - 1].func
    }

    /// The signature of a function type.
    pub(super) fn signature(&mut self, ty: TypeId) -> Rc<Signature> {
        let under = self.tcx_mut().under(ty);
        if let Type::Signature(sig) = self.checked.tcx.get(under) {
            return sig.clone();
        }
        Rc::new(Signature::default())
    }

    /// Declares receiver, parameters and results of the innermost function.
    /// `fields`: their syntax in the same order, for names and positions.
    pub(super) fn declare_params(&mut self, sig: &Signature, fields: &ParamFields) {
        let func = self.cur_func();
        let recv = sig.recv.iter().zip(&fields.recv);
        let params = sig.params.iter().zip(&fields.params);
        for (i, (param, field)) in recv.chain(params).enumerate() {
            let var = self.declare_param(func, VarClass::Param, "~p", i, param, field);
            self.prog.funcs[func].params.push(var);
        }
        if sig.variadic
            && let Some(&last) = self.prog.funcs[func].params.last()
        {
            self.prog.vars[last].is_ddd = true;
        }
        for (i, (param, field)) in sig.results.iter().zip(&fields.results).enumerate() {
            let var = self.declare_param(func, VarClass::Result, "~r", i, param, field);
            self.prog.funcs[func].results.push(var);
        }
        self.body().results = sig.results.iter().map(|p| p.ty).collect();
    }

    fn declare_param(
        &mut self,
        func: FuncId,
        class: VarClass,
        prefix: &str,
        index: usize,
        param: &Param,
        field: &ParamField,
    ) -> VarId {
        let name: Name = match &field.name {
            Some(name) if &**name != "_" => name.clone(),
            Some(_) | None => format!("{prefix}{index}").into(),
        };
        if self.recording.is_some() {
            self.rtype(param.ty);
        }
        let var = self.new_var(func, class, name, field.pos, param.ty);
        self.prog.funcs[func].dcl.push(var);
        if let Some(obj) = field.obj {
            self.body().locals.insert(obj, var);
        }
        var
    }

    pub(super) fn new_var(
        &mut self,
        func: FuncId,
        class: VarClass,
        name: Name,
        pos: Pos,
        ty: TypeId,
    ) -> VarId {
        let pkg = self.prog.funcs[func].pkg;
        self.prog.vars.push(Var {
            pkg: (pkg != PkgId::USER).then_some(pkg),
            used: false,
            ..Var::new(name, XPos { pos, inl: None }, ty, func, class)
        })
    }

    /// A local variable of the current function.
    pub(super) fn new_local(&mut self, pos: Pos, name: Name, ty: TypeId, obj: Option<ObjId>) -> VarId {
        let func = self.cur_func();
        let var = self.new_var(func, VarClass::Auto, name, pos, ty);
        self.prog.funcs[func].dcl.push(var);
        if let Some(obj) = obj {
            self.body().locals.insert(obj, var);
        }
        var
    }

    /// A compiler-made variable.
    pub(super) fn temp(&mut self, pos: Pos, ty: TypeId) -> VarId {
        self.prog.new_temp(self.cur_func(), XPos { pos, inl: None }, ty)
    }

    pub(super) fn decl_node(&mut self, pos: Pos, var: VarId) -> NodeId {
        self.stmt_node(pos, NodeKind::Decl { var })
    }

    /// Declares a temporary that holds `x`; appends the statements to `init`.
    pub(super) fn temp_copy(&mut self, pos: Pos, x: NodeId, init: &mut Vec<NodeId>) -> VarId {
        let ty = self.ty(x);
        let tmp = self.temp(pos, ty);
        let decl = self.decl_node(pos, tmp);
        init.push(decl);
        let name = self.local(tmp);
        let known = self.checked.tcx.has(Rule::TempCopyDefined);
        let assign = self.stmt_node(pos, NodeKind::Assign { x: name, y: Some(x), def: known });
        init.push(assign);
        // Older releases define it by a node outside the body, so the assignment counts as a second one.
        let defn = if known {
            assign
        } else {
            self.stmt_node(pos, NodeKind::Assign { x: name, y: Some(x), def: true })
        };
        self.prog.vars[tmp].defn = Some(defn);
        tmp
    }

    /// A variable that closure `func` captures; `outer` belongs to the enclosing function.
    pub(super) fn new_closure_var(&mut self, pos: Pos, func: FuncId, outer: VarId) -> VarId {
        let (name, ty, pkg) =
            (self.prog.vars[outer].name.clone(), self.prog.vars[outer].ty, self.prog.vars[outer].pkg);
        let var = self.new_var(func, VarClass::Closure, name, pos, ty);
        let data = &mut self.prog.vars[var];
        data.outer = Some(outer);
        data.pkg = pkg;
        self.prog.funcs[func].closure_vars.push(var);
        var
    }

    /// The variable for `obj` in the current function, captured if necessary. `pos`: position of this use.
    pub(super) fn use_local(&mut self, pos: Pos, obj: ObjId) -> Option<VarId> {
        self.use_local_at(self.bodies.len() - 1, pos, obj)
    }

    fn use_local_at(&mut self, depth: usize, pos: Pos, obj: ObjId) -> Option<VarId> {
        let body = &self.bodies[depth];
        if let Some(&var) = body.locals.get(&obj).or_else(|| body.captured.get(&obj)) {
            return Some(var);
        }
        if !body.is_closure || depth == 0 {
            return None;
        }
        let func = body.func;
        let outer = self.use_local_at(depth - 1, pos, obj)?;
        let var = self.new_closure_var(pos, func, outer);
        self.bodies[depth].captured.insert(obj, var);
        Some(var)
    }

    /// Names and positions of a function's parameters, from its syntax.
    pub(super) fn param_fields(&self, recv: Option<&Field>, ty: ExprId) -> ParamFields {
        let field = |f: &Field| ParamField {
            pos: f.name.map_or(f.pos, |name| self.pos(name)),
            name: f.name.and_then(|name| self.name_text(name)),
            obj: f.name.and_then(|name| self.def_of(name)),
        };
        let list = |fields: &[Field]| fields.iter().map(field).collect();
        let (params, results) = match &self.checked.tcx.ast.exprs[ty].kind {
            ExprKind::FuncType { params, results } => (list(params), list(results)),
            _ => (Vec::new(), Vec::new()),
        };
        ParamFields { recv: recv.iter().map(|f| field(f)).collect(), params, results }
    }

    pub(super) fn name_text(&self, e: ExprId) -> Option<Name> {
        if let ExprKind::Name(name) = &self.checked.tcx.ast.exprs[e].kind { Some(name.clone()) } else { None }
    }
}

/// A parameter or result as written.
#[derive(Clone, Debug)]
pub(super) struct ParamField {
    pub pos: Pos,
    pub name: Option<Name>,
    pub obj: Option<ObjId>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct ParamFields {
    pub recv: Vec<ParamField>,
    pub params: Vec<ParamField>,
    pub results: Vec<ParamField>,
}
