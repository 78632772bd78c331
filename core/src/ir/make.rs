//! Constructors for the nodes, variables and functions of the IR.
//! Invariant: a new node is not implicit and has no verdict yet; its creator sets the rest.

use super::node::{Esc, Func, FuncId, FuncKind, Node, NodeId, NodeKind, Program, Var, VarClass, VarId, XPos};
use crate::syntax::ast::{Name, Pragma};
use crate::types::object::PkgId;
use crate::types::types::TypeId;

impl Var {
    /// A variable the compiler makes: it belongs to no package, and nothing checks that it is used.
    pub fn new(name: Name, pos: XPos, ty: TypeId, func: FuncId, class: VarClass) -> Var {
        Var {
            name,
            pkg: None,
            pos,
            ty,
            class,
            func,
            defn: None,
            outer: None,
            by_val: false,
            addr_taken: false,
            auto_temp: false,
            inl_local: false,
            inl_formal: false,
            used: true,
            esc: Esc::Unknown,
            note: None,
            is_ddd: false,
        }
    }
}

impl Program {
    /// `.autotmp_N` of `func`, which never moves to the heap; N is the number of `func`'s variables so far.
    pub fn new_temp(&mut self, func: FuncId, pos: XPos, ty: TypeId) -> VarId {
        let name = format!(".autotmp_{}", self.funcs[func].dcl.len());
        let mut var = Var::new(name.into(), pos, ty, func, VarClass::Auto);
        (var.auto_temp, var.esc) = (true, Esc::Never);
        let var = self.vars.push(var);
        self.funcs[func].dcl.push(var);
        var
    }

    /// A new node; `ty` is `None` for statements.
    pub fn new_node(&mut self, pos: XPos, ty: Option<TypeId>, kind: NodeKind) -> NodeId {
        self.nodes.push(Node {
            pos,
            ty,
            init: Vec::new(),
            implicit: false,
            esc: Esc::Unknown,
            transient: false,
            kind,
        })
    }

    /// A new function of this package, without parameters or a body.
    pub fn new_func(&mut self, name: Name, pkg: PkgId, pos: XPos, ty: TypeId, kind: FuncKind) -> FuncId {
        self.funcs.push(Func {
            name,
            pkg,
            pos,
            end_pos: pos,
            ty,
            kind,
            obj: None,
            params: Vec::new(),
            has_recv: false,
            results: Vec::new(),
            dcl: Vec::new(),
            closure_vars: Vec::new(),
            body: Vec::new(),
            has_body: false,
            shape_only: false,
            outer: None,
            copied_by: None,
            counters: [0; 3],
            pragma: Pragma::default(),
            inl: None,
            dupok: false,
            local: true,
            wrapper: false,
            shaped: false,
            has_defer: false,
            facts: None,
        })
    }
}
