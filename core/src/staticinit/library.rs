//! Initialises library variables such as `io.EOF` statically, so that they need no heap object. gc inlines the callees
//! of their initialisers when it compiles their package; here the bodies that the machine runs take their place.

use super::effects::any_side_effects;
use super::{Place, Schedule};
use crate::index::HashMap;
use crate::ir::node::*;
use crate::types::object::PkgId;
use crate::types::types::TypeId;

impl Schedule<'_> {
    /// `var x = f(a)` where the body of `f`, a function of the library, is one `return` of something static.
    pub(super) fn library_call(&mut self, place: Place, offset: i64, call: &Call, ty: TypeId) -> bool {
        let prog = &*self.prog;
        let NodeKind::Func(callee) = prog.nodes[call.fun].kind else { return false };
        let f = &prog.funcs[callee];
        if self.pkg == PkgId::USER || call.op != CallOp::Func || f.params.len() != call.args.len() {
            return false;
        }
        let [ret] = f.body[..] else { return false };
        let NodeKind::Return { results, .. } = &prog.nodes[ret].kind else { return false };
        let [value] = results[..] else { return false };
        if !prog.nodes[ret].init.is_empty() || call.args.iter().any(|&arg| any_side_effects(prog, arg)) {
            return false;
        }
        let args: HashMap<VarId, NodeId> = f.params.iter().copied().zip(call.args.iter().copied()).collect();
        let mut movable = true;
        prog.visit(value, &mut |n| match prog.nodes[n].kind {
            NodeKind::Local(var) => movable &= args.contains_key(&var) && !prog.vars[var].addr_taken,
            NodeKind::Closure { .. } => movable = false,
            _ => {}
        });
        movable && self.result(place, offset, value, &args, ty)
    }
}
