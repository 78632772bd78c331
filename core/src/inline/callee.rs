//! Which function a call reaches, if known, and whether that call may be inlined.
//! Rules: cmd/compile/internal/inline/inl.go `inlCallee`, `canInlineCallExpr`; ir/expr.go `StaticValue`, `Reassigned`;
//! ssagen/intrinsics.go for amd64; go1.27.

use super::budget::{BIG_FUNCTION_MAX_COST, CLOSURE_CALLED_ONCE_COST, MAX_BUDGET};
use super::{Inliner, MAX_PARTS};
use crate::diag::RemarkKind;
use crate::ir::node::*;
use crate::ir::{print, reassign};
use crate::span::{MAX_COLUMN, Pos};
use crate::types::types::TypeId;

/// Whether resolving a callee also decides the inlinability of a function literal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Literal {
    Resolve,
    Decide,
    /// Decides although the budget of the function being counted is exhausted.
    DecideOverBudget,
}

/// A call that may be inlined.
#[derive(Clone, Copy, Debug)]
pub struct CallSite {
    pub caller: FuncId,
    pub call: NodeId,
    /// The caller is big, so only tiny functions are inlined into it.
    pub big: bool,
    /// The callee is a closure that is called once.
    pub called_once: bool,
    /// For editors: log why the call is not inlined.
    pub logged: bool,
}

impl Inliner<'_> {
    /// The function that a call's callee expression denotes, if known statically.
    pub(super) fn inl_callee(&mut self, caller: FuncId, fun: NodeId, literal: Literal) -> Option<FuncId> {
        let fun = self.static_value(fun);
        match self.prog.nodes[fun].kind {
            NodeKind::MethodExpr { recv, callee, .. } => {
                let declared = self.prog.vars[*self.prog.funcs[callee].params.first()?].ty;
                if !self.same_type(declared, recv) {
                    return None;
                }
                self.can_inline_foreign(callee);
                Some(callee)
            }
            NodeKind::Func(callee) => {
                self.can_inline_foreign(callee);
                Some(callee)
            }
            NodeKind::Closure { func } => {
                let captured = self.prog.funcs[func].closure_vars.first().copied();
                if let Some(outer) = captured.and_then(|v| self.prog.vars[v].outer)
                    && self.prog.vars[outer].func != caller
                {
                    // Not across closure frames: the variable belongs to another function.
                    return None;
                }
                if literal == Literal::DecideOverBudget && !self.checked.contains(&func) {
                    self.diverged = true;
                }
                if literal != Literal::Resolve {
                    self.can_inline(func);
                }
                Some(func)
            }
            _ => None,
        }
    }

    /// Whether the types are identical: gc compares type pointers, but one type may have several ids here.
    pub fn same_type(&self, a: TypeId, b: TypeId) -> bool {
        let tcx = self.tcx();
        let (a, b) = (tcx.unalias(a), tcx.unalias(b));
        a == b || print::link_text(tcx, a) == print::link_text(tcx, b)
    }

    /// Looks through no-op conversions, inlined calls and locals that are assigned once.
    pub fn static_value(&self, n: NodeId) -> NodeId {
        reassign::static_value(self.prog, n, &|var| {
            let var = self.prog.canonical(var);
            !self.prog.vars[var].addr_taken && !self.reassigned.contains(&var)
        })
    }

    /// Records the assignments of a function and its closures.
    pub(super) fn note_assignments_of(&mut self, func: FuncId) {
        let (mut found, types) = (Vec::new(), &self.tcx().types);
        let note = &mut |n| reassign::assigned(self.prog, types, n, &mut found);
        self.prog.visit_func_and_closures(func, note);
        self.reassigned.extend(found);
    }

    /// Records the assignments below new nodes.
    pub(super) fn note_assignments(&mut self, list: &[NodeId]) {
        let (mut found, types) = (Vec::new(), &self.tcx().types);
        self.prog.visit_list(list, &mut |n| reassign::assigned(self.prog, types, n, &mut found));
        self.reassigned.extend(found);
    }

    /// Whether gc considers both positions the same: it does not distinguish columns from 255 on.
    fn same_place(&self, a: Pos, b: Pos) -> bool {
        if a == b {
            return true;
        }
        let sources = &self.tcx().sources;
        let Some(at) = sources.resolve(a).filter(|at| at.col >= MAX_COLUMN) else { return false };
        sources.resolve(b).is_some_and(|b| b.col >= MAX_COLUMN && (b.file, b.line) == (at.file, at.line))
    }

    /// Whether this call may be inlined. The callee's inlinability is already decided.
    pub(super) fn can_inline_call(&mut self, site: CallSite, callee: FuncId) -> bool {
        let CallSite { caller, call, big, called_once, logged } = site;
        let Some(inl) = &self.prog.funcs[callee].inl else { return false };
        if self.of_library.is_some() && self.prog.funcs[callee].shape_only {
            return false;
        }
        if self.prog.parts() > MAX_PARTS {
            return false;
        }
        let mut max = if big { BIG_FUNCTION_MAX_COST } else { MAX_BUDGET };
        if self.prog.funcs[callee].is_closure() {
            max *= 2;
            if called_once {
                max = max.max(CLOSURE_CALLED_ONCE_COST);
            }
        }
        let (cost, pos) = (inl.cost, self.prog.nodes[call].pos);
        if cost > max {
            self.log_refusal(logged, pos, callee, |name| {
                format!("cost {cost} of {name} exceeds max caller cost {max}")
            });
            return false;
        }
        let around = || self.prog.calls_around(pos.inl);
        if around().any(|outer| self.same_place(self.prog.inlined[outer].pos, pos.pos)) {
            self.log_refusal(logged, pos, callee, |_| String::new());
            return false;
        }
        if around().any(|outer| self.prog.inlined[outer].callee == callee) {
            if logged {
                let name = print::func_symbol(self.prog, self.tcx(), callee);
                let text = format!(
                    "cannot inline {name} into {}: repeated recursive cycle",
                    self.prog.funcs[caller].name
                );
                self.report_long(pos, RemarkKind::CannotInline, text);
            }
            self.log_refusal(logged, pos, callee, |name| format!("repeated recursive cycle to {name}"));
            return false;
        }
        true
    }

    /// For editors: logs why a call is not inlined. `why` gets the callee's package path and name.
    fn log_refusal(&mut self, logged: bool, pos: XPos, callee: FuncId, why: impl FnOnce(String) -> String) {
        if !logged || self.prog.log.is_none() {
            return;
        }
        let func = &self.prog.funcs[callee];
        let pkg = self.tcx().pkg(func.pkg);
        let path = &*pkg.path;
        let text = why(format!("{path}.{}", func.name));
        self.prog.log_event(pos, "cannotInlineCall", |_| text);
    }

    /// Whether the form of a call permits inlining.
    fn inlinable_form(&self, call: NodeId) -> bool {
        if !self.enabled {
            return false;
        }
        let NodeKind::Call(call) = &self.prog.nodes[call].kind else { return false };
        call.op == CallOp::Func
            && !call.go_defer
            && !call.no_inline
            && !self.is_intrinsic_call(call.fun)
            && !self.is_escape_non_string(call.fun)
    }

    fn is_escape_non_string(&self, fun: NodeId) -> bool {
        let callee = reassign::static_callee(self.prog, self.static_value(fun));
        callee.is_some_and(|callee| reassign::is_escape_non_string(self.prog, self.tcx(), callee))
    }

    /// The callee of a call that may be inlined, whatever its cost (gc's InlineCallTarget).
    pub fn call_target(&mut self, caller: FuncId, call: NodeId) -> Option<FuncId> {
        if !self.inlinable_form(call) {
            return None;
        }
        let NodeKind::Call(c) = &self.prog.nodes[call].kind else { return None };
        let fun = c.fun;
        self.inl_callee(caller, fun, Literal::Resolve)
    }

    /// Inlines the call in place if possible (gc's TryInlineCall).
    pub fn try_inline(&mut self, site: CallSite) -> bool {
        if !self.inlinable_form(site.call) {
            return false;
        }
        let NodeKind::Call(c) = &self.prog.nodes[site.call].kind else { return false };
        let fun = c.fun;
        let Some(callee) = self.inl_callee(site.caller, fun, Literal::Decide) else { return false };
        if self.prog.funcs[callee].inl.is_none() || !self.can_inline_call(site, callee) {
            return false;
        }
        self.expand(site.caller, site.call, callee)
    }

    /// Whether the back end turns the call into instructions, according to amd64's table.
    pub(super) fn is_intrinsic_call(&self, fun: NodeId) -> bool {
        let (NodeKind::Func(callee) | NodeKind::MethodExpr { callee, .. }) = self.prog.nodes[fun].kind else {
            return false;
        };
        let f = &self.prog.funcs[callee];
        is_intrinsic(&self.tcx().pkg(f.pkg).path, &f.name)
    }
}

fn is_intrinsic(pkg: &str, name: &str) -> bool {
    let row = INTRINSICS.iter().find(|(path, _)| *path == pkg);
    row.is_some_and(|(_, names)| names.split(' ').any(|n| n == name))
}

const INTRINSICS: &[(&str, &str)] = &[
    ("crypto/internal/constanttime", "Select boolToUint8"),
    (
        "internal/runtime/atomic",
        "And And32 And64 And8 Cas Cas64 CasRel Casint32 Casint64 Casp1 Casuintptr Load Load64 Load8 LoadAcq LoadAcq64 \
         LoadAcquintptr Loadint32 Loadint64 Loadp Loaduint Loaduintptr Or Or32 Or64 Or8 Store Store64 Store8 StoreRel \
         StoreRel64 StoreReluintptr Storeint32 Storeint64 StorepNoWB Storeuintptr Xadd Xadd64 Xaddint32 Xaddint64 \
         Xadduintptr Xchg Xchg64 Xchg8 Xchgint32 Xchgint64 Xchguintptr",
    ),
    (
        "internal/runtime/maps",
        "bitsetFirst bitsetLowestSet bitsetRemoveBelow bitsetShiftOutLowest ctrlGroupMatchEmpty \
         ctrlGroupMatchEmptyOrDeleted ctrlGroupMatchFull ctrlGroupMatchH2",
    ),
    ("internal/runtime/math", "Add64 Mul64 MulUintptr"),
    (
        "internal/runtime/sys",
        "Bswap32 Bswap64 GetCallerPC GetCallerSP GetClosurePtr Len64 Len8 OnesCount64 Prefetch PrefetchStreamed \
         TrailingZeros32 TrailingZeros64 TrailingZeros8",
    ),
    ("math/big", "mulWW"),
    (
        "math/bits",
        "Add Add64 Div Div64 Len Len16 Len32 Len64 Len8 Mul Mul64 OnesCount OnesCount16 OnesCount32 OnesCount64 \
         ReverseBytes32 ReverseBytes64 RotateLeft RotateLeft16 RotateLeft32 RotateLeft64 RotateLeft8 Sub Sub64 \
         TrailingZeros16 TrailingZeros32 TrailingZeros64 TrailingZeros8",
    ),
    ("math", "Ceil FMA Floor RoundToEven Trunc sqrt"),
    ("runtime", "KeepAlive slicebytetostringtmp"),
    ("sync", "runtime_LoadAcquintptr runtime_StoreReluintptr"),
    (
        "sync/atomic",
        "AddInt32 AddInt64 AddUint32 AddUint64 AddUintptr AndInt32 AndInt64 AndUint32 AndUint64 AndUintptr \
         CompareAndSwapInt32 CompareAndSwapInt64 CompareAndSwapUint32 CompareAndSwapUint64 CompareAndSwapUintptr \
         LoadInt32 LoadInt64 LoadPointer LoadUint32 LoadUint64 LoadUintptr OrInt32 OrInt64 OrUint32 OrUint64 OrUintptr \
         StoreInt32 StoreInt64 StoreUint32 StoreUint64 StoreUintptr SwapInt32 SwapInt64 SwapUint32 SwapUint64 \
         SwapUintptr",
    ),
];
