//! Function literals and new functions.
//! Rules: noder/writer.go `funcLit`; noder/reader.go `funcLit`, `inlClosureFunc`; ir/func.go `NewClosureFunc`, go1.27.

use super::Noder;
use super::body::Body;
use crate::ir::names::closure_name;
use crate::ir::node::{FuncId, FuncKind, NodeId, NodeKind, VarId, XPos};
use crate::span::Pos;
use crate::syntax::ast::{Block, ExprId, Name};
use crate::types::object::PkgId;
use crate::types::types::TypeId;
use crate::version::Rule;

impl Noder {
    pub(super) fn func_lit(&mut self, e: ExprId, ty_expr: ExprId, block: &Block) -> NodeId {
        let pos = self.pos(e);
        let ty = self.type_of(e);
        let sig_type = self.sub(ty);
        let is_range = self.checked.range_bodies.contains_key(&e);
        let kind = if is_range { FuncKind::RangeBody } else { FuncKind::Closure };
        let func = self.new_closure_func(pos, kind, sig_type);
        let outer = self.body();
        let (body, outer_dict) = (Body::closure(func, outer), outer.dict_param);
        self.bodies.push(body);
        // Closures in shaped code always capture the dictionary, after all other captures.
        let dict = outer_dict.map(|outer| self.dict_capture(func, outer));
        self.body().dict_param = dict;
        let saved = std::mem::replace(&mut self.base_pos, pos);
        let fields = match self.checked.range_bodies.get(&e) {
            Some(fields) => fields.clone(),
            None => self.param_fields(None, ty_expr),
        };
        let sig = self.signature(sig_type);
        self.declare_params(&sig, &fields);
        // Conversions are decided on the types as written, with type parameters.
        let written = self.signature(ty);
        self.body().results = written.results.iter().map(|p| p.ty).collect();
        self.read_block(func, block);
        self.base_pos = saved;
        self.bodies.pop();
        self.prog.funcs[func].closure_vars.extend(dict);
        self.node(pos, Some(sig_type), NodeKind::Closure { func })
    }

    fn dict_capture(&mut self, func: FuncId, outer: VarId) -> VarId {
        let pos = self.prog.vars[outer].pos.pos;
        let var = self.new_closure_var(pos, func, outer);
        self.prog.funcs[func].closure_vars.pop();
        var
    }

    /// Reads the body of the innermost function. An empty body becomes an empty block.
    pub(super) fn read_block(&mut self, func: FuncId, block: &Block) {
        let mut list = self.stmts(&block.list);
        if list.is_empty() {
            let pos = self.prog.funcs[func].pos.pos;
            let empty = self.stmt_node(pos, NodeKind::Block { list: Vec::new() });
            list.push(empty);
        }
        let data = &mut self.prog.funcs[func];
        data.body = list;
        data.has_body = true;
        data.end_pos = XPos { pos: block.rbrace, inl: None };
    }

    /// A closure of the current function, added to the list of functions.
    pub(super) fn new_closure_func(&mut self, pos: Pos, kind: FuncKind, ty: TypeId) -> FuncId {
        let outer = self.cur_func();
        let namer = if self.checked.tcx.has(Rule::RangeBodyCountsItsClosures) {
            outer
        } else {
            self.prog.range_parent(outer)
        };
        let number = self.prog.next_closure_number(namer, kind);
        let outer_func = &self.prog.funcs[namer];
        let name = closure_name(&outer_func.name, outer_func.is_closure(), kind, number);
        let outer_func = &self.prog.funcs[outer];
        let (pkg, dupok) = (outer_func.pkg, outer_func.dupok);
        let func = self.new_func(name.into(), pkg, pos, ty, kind);
        let data = &mut self.prog.funcs[func];
        data.outer = Some(outer);
        data.dupok = dupok;
        data.local = true;
        self.prog.target.push(func);
        func
    }

    pub(super) fn new_func(
        &mut self,
        name: Name,
        pkg: PkgId,
        pos: Pos,
        ty: TypeId,
        kind: FuncKind,
    ) -> FuncId {
        self.prog.new_func(name, pkg, XPos { pos, inl: None }, ty, kind)
    }
}
