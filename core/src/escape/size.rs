//! What goes to the heap because of its size: too large, too aligned, or (by release) of a size that varies or is zero.
//! Rules: cmd/compile/internal/escape/utils.go `HeapAllocReason`, ir/cfg.go, go1.27.

use super::Batch;
use super::graph::{HEAP, LocId, Subject, Where};
use crate::diag::Why;
use crate::diag::{MAX_IMPLICIT_STACK_VAR, MAX_STACK_VAR};
use crate::ir::expr::small_int_const;
use crate::ir::node::{FuncId, NodeId, NodeKind, VarClass, VarId};
use crate::types::types::TypeId;
use crate::version::Rule;

const POINTER: i64 = 8;

impl Batch<'_> {
    /// Replaces sizes and boxed operands that resolve to literals, then sends what is too large to the heap.
    pub fn check_size(&mut self, loc: LocId) {
        let Some(func) = self.locs[loc].func else { return };
        let (why, at) = match self.locs[loc].subject {
            Subject::None => return,
            Subject::Var(var) => (self.var_reason(var), Where::Var(var)),
            Subject::Node(n) => {
                self.rewrite_with_literals(n, func);
                (self.node_reason(n), Where::Node(n))
            }
        };
        if let Some(why) = why {
            let k = self.addr_of(HEAP.into(), at, why);
            self.flow(k, loc);
        }
    }

    fn var_reason(&mut self, var: VarId) -> Option<Why> {
        let v = &self.program.vars[var];
        match v.class {
            VarClass::Param | VarClass::Result => None,
            VarClass::Auto | VarClass::Closure => self.too_big(v.ty, MAX_STACK_VAR),
        }
    }

    fn node_reason(&mut self, n: NodeId) -> Option<Why> {
        let ty = self.program.nodes[n].ty?;
        if let Some(why) = self.too_big(ty, MAX_STACK_VAR) {
            return Some(why);
        }
        match self.program.nodes[n].kind.clone() {
            NodeKind::New { .. } | NodeKind::PtrLit { .. } => {
                let elem = self.tcx.types.elem(ty)?;
                self.too_big(elem, MAX_IMPLICIT_STACK_VAR)
            }
            NodeKind::Closure { func } => {
                (self.closure_size(func) > MAX_IMPLICIT_STACK_VAR).then_some(Why::TooLargeForStack)
            }
            NodeKind::MethodValue { x, .. } => {
                (self.method_value_size(x) > MAX_IMPLICIT_STACK_VAR).then_some(Why::TooLargeForStack)
            }
            NodeKind::MakeSlice { len, cap } => {
                let elem = self.tcx.types.elem(ty)?;
                let size = self.tcx.sizeof(elem);
                let may_vary = self.tcx.has(Rule::VariableMakeOnStack);
                if size == 0 && may_vary {
                    return Some(Why::ZeroSizedElement);
                }
                let Some(count) = small_int_const(self.program, cap.unwrap_or(len)) else {
                    return (!may_vary).then_some(Why::NonConstantSize);
                };
                (size != 0 && count > MAX_IMPLICIT_STACK_VAR / size).then_some(Why::TooLargeForStack)
            }
            _ => None,
        }
    }

    fn too_big(&mut self, ty: TypeId, max: i64) -> Option<Why> {
        if self.tcx.sizeof(ty) > max {
            Some(Why::TooLargeForStack)
        } else if self.tcx.alignof(ty) > POINTER {
            Some(Why::TooAlignedForStack)
        } else {
            None
        }
    }

    /// Size in bytes of what a pointer or slice type leads to; 0 for another type.
    pub fn elem_size(&mut self, ty: TypeId) -> i64 {
        self.tcx.types.elem(ty).map_or(0, |elem| self.tcx.sizeof(elem))
    }

    /// Size of the record of a method value `x.f` in bytes: the code pointer, then the receiver.
    pub fn method_value_size(&mut self, x: NodeId) -> i64 {
        POINTER + self.program.nodes[x].ty.map_or(0, |ty| self.tcx.sizeof(ty))
    }

    /// Size of a closure record in bytes: the code pointer, then the captures in order.
    pub fn closure_size(&mut self, func: FuncId) -> i64 {
        let (mut size, mut empty_end) = (POINTER, false);
        for cv in self.program.funcs[func].closure_vars.clone() {
            let var = self.program.canonical(cv);
            let (by_val, ty) = (self.program.vars[var].by_val, self.program.vars[var].ty);
            let (bytes, align) =
                if by_val { (self.tcx.sizeof(ty), self.tcx.alignof(ty)) } else { (POINTER, POINTER) };
            size = (size + align - 1) / align.max(1) * align.max(1) + bytes;
            empty_end = bytes == 0;
        }
        // As in any struct, a zero-size field at the end is padded: its address must be within the record.
        (size + i64::from(empty_end) + POINTER - 1) / POINTER * POINTER
    }
}
