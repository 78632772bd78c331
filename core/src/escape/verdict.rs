//! One verdict per variable and allocating expression, with its cause and the path along which it leaks.

use super::Batch;
use super::alloc::{IfaceData, constant_composite, constant_length, iface_data};
use super::graph::{Attrs, LocId, Subject};
use crate::diag::{
    Callee, Cause, FlowStep, JOIN, MAX_IMPLICIT_STACK_VAR, MAX_VARIABLE_STACK, Placement, Unless, Verdict,
    Why,
};
use crate::ir::look::read_in_place;
use crate::ir::node::{ConvOp, FuncId, NaryBuiltin, NodeId, NodeKind, VarClass};
use crate::ir::type_text::type_text;
use crate::types::types::{Basic, Types};

impl Batch<'_> {
    /// Records the verdict for `loc`; `remark`: its index, if `-m` prints one.
    pub fn add_verdict(&mut self, loc: LocId, remark: Option<u32>) {
        let Some(func) = self.locs[loc].func.filter(|_| !self.is_silent()) else { return };
        let Some((pos, origin)) = self.places(self.loc_pos(loc)) else { return };
        let escapes = self.locs[loc].attrs.has(Attrs::ESCAPES);
        let (subject, ty) = match self.locs[loc].subject {
            Subject::None => return,
            Subject::Var(var) => {
                let v = &self.program.vars[var];
                if v.auto_temp || v.name.starts_with(['~', '.', '#', '_']) {
                    return;
                }
                let subject = match v.class {
                    VarClass::Param => crate::diag::Subject::Parameter,
                    VarClass::Result => crate::diag::Subject::Result,
                    VarClass::Auto | VarClass::Closure => crate::diag::Subject::Variable,
                };
                (subject, v.ty)
            }
            Subject::Node(n) => {
                let ty = self.program.nodes[self.program.allocated(n)].ty;
                (crate::diag::Subject::Allocation, ty.unwrap_or(Types::basic(Basic::Invalid)))
            }
        };
        let (flow, last) = match self.reasons.remove(&loc) {
            Some(flow) => (flow, self.roots.get(&loc).and_then(|(_, last)| *last)),
            None => self.leaks.remove(&loc).unwrap_or_default(),
        };
        let (placement, size) = match self.locs[loc].subject {
            Subject::Node(n) => self.node_placement(n, loc, func),
            Subject::None | Subject::Var(_) => {
                (if escapes { Placement::Heap } else { Placement::Stack }, Some(self.tcx.sizeof(ty)))
            }
        };
        let unless = self.unless(loc, placement);
        // What is never made goes nowhere.
        let is_made = unless != Some(Unless::Joined);
        let (flow, last) = if is_made { (flow, last) } else { (Vec::new(), None) };
        let cause = match placement {
            _ if !is_made => Cause::None,
            _ if escapes => self.cause(loc, &flow),
            Placement::Heap => self.cause_without_escape(loc),
            _ => Cause::None,
        };
        let can_be_forced = placement == Placement::Heap
            && match self.locs[loc].subject {
                Subject::Node(n) => self.program.nodes[n].kind.can_be_forced(),
                Subject::None | Subject::Var(_) => true,
            };
        let end = last.map(|(at, _)| self.way_end(at, loc));
        let others = match self.explains() && is_made {
            true => self.other_ways(loc, &flow, last),
            false => Vec::new(),
        };
        let verdict = Verdict {
            pos,
            origin,
            func: self.func_text(loc),
            what: self.subject_text(loc),
            ty: type_text(self.tcx, ty),
            size: size.and_then(|size| u64::try_from(size).ok()),
            subject,
            placement,
            cause,
            unless,
            flow,
            end,
            others,
            remark,
            can_be_forced,
        };
        self.out.verdicts.push(verdict);
    }

    /// Records that `n`, a `+=`, joins strings: gc says nothing of it, and lets the runtime allocate the new one. `x`: its
    /// left side.
    pub fn add_join(&mut self, func: FuncId, n: NodeId, x: NodeId) {
        let Some(ty) = self.program.nodes[x].ty.filter(|_| !self.is_silent()) else { return };
        if !self.tcx.is_string(ty) {
            return;
        }
        let Some((pos, origin)) = self.places(self.program.nodes[n].pos) else { return };
        self.out.verdicts.push(Verdict {
            pos,
            origin,
            func: self.program.funcs[func].name.to_string(),
            what: JOIN.to_owned(),
            ty: type_text(self.tcx, ty),
            size: None,
            subject: crate::diag::Subject::Allocation,
            placement: Placement::Heap,
            cause: Cause::None,
            unless: None,
            flow: Vec::new(),
            end: None,
            others: Vec::new(),
            remark: None,
            can_be_forced: false,
        });
    }

    fn is_constant_composite(&mut self, func: FuncId, x: NodeId) -> bool {
        let oracle = self.oracle(func);
        constant_composite(self.program, self.tcx, &oracle, x).is_some()
    }

    fn is_read_in_place(&mut self, func: FuncId, n: NodeId) -> bool {
        let (program, tcx) = (&*self.program, &*self.tcx);
        let found = self.read_in_place.entry(func);
        found.or_insert_with(|| read_in_place(program, tcx, &program.funcs[func].body)).contains(&n)
    }

    /// Actual placement of `n`'s memory, and its size in bytes, unless only the run knows it.
    fn node_placement(&mut self, n: NodeId, loc: LocId, func: FuncId) -> (Placement, Option<i64>) {
        let attrs = self.locs[loc].attrs;
        let escapes = attrs.has(Attrs::ESCAPES);
        let heap = if escapes { Placement::Heap } else { Placement::Stack };
        let ty = self.program.nodes[n].ty.unwrap_or(Types::basic(Basic::Invalid));
        match self.program.nodes[n].kind.clone() {
            NodeKind::Conv { op: ConvOp::Iface, x } => {
                let size = self.program.nodes[x].ty.map_or(0, |ty| self.tcx.sizeof(ty));
                let placement = match iface_data(self.program, self.tcx, n) {
                    IfaceData::Direct | IfaceData::ZeroBase | IfaceData::SmallTable | IfaceData::Static => {
                        Placement::Static
                    }
                    IfaceData::StackTemp => Placement::Stack,
                    IfaceData::Copy if self.is_constant_composite(func, x) => Placement::Static,
                    IfaceData::Word(_) | IfaceData::Str | IfaceData::Slice | IfaceData::Copy => {
                        Placement::Heap
                    }
                };
                (placement, Some(size))
            }
            NodeKind::New { .. } | NodeKind::PtrLit { .. } => {
                let size = self.elem_size(ty);
                (if size == 0 { Placement::Static } else { heap }, Some(size))
            }
            NodeKind::SliceLit { len, .. } => {
                let size = self.elem_size(ty).saturating_mul(len);
                (if size == 0 && escapes { Placement::Static } else { heap }, Some(size))
            }
            NodeKind::MakeSlice { .. } if self.is_read_in_place(func, n) => (Placement::Shared, Some(0)),
            NodeKind::MakeSlice { len, cap } => {
                let elem = self.elem_size(ty);
                match &self.program.nodes[cap.unwrap_or(len)].kind {
                    NodeKind::Literal(value) => {
                        (heap, value.to_int().as_i64().map(|count| count.saturating_mul(elem)))
                    }
                    _ if escapes => (Placement::Heap, None),
                    _ => (if elem > MAX_VARIABLE_STACK { Placement::Heap } else { Placement::Dynamic }, None),
                }
            }
            NodeKind::Closure { func } => {
                if self.program.funcs[func].closure_vars.is_empty() {
                    (Placement::Static, Some(0))
                } else {
                    (heap, Some(self.closure_size(func)))
                }
            }
            NodeKind::MethodValue { x, .. } => (heap, Some(self.method_value_size(x))),
            NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, .. } => {
                let elem = self.elem_size(ty);
                (
                    if escapes || elem > MAX_VARIABLE_STACK { Placement::Heap } else { Placement::Dynamic },
                    None,
                )
            }
            NodeKind::MapLit { .. } | NodeKind::MakeMap { .. } => (heap, Some(48)),
            NodeKind::Conv { op: ConvOp::Str2Bytes, .. } if !attrs.has(Attrs::MUTATES) => {
                (Placement::Shared, Some(0))
            }
            NodeKind::Conv { op: ConvOp::Bytes2Str, .. } if self.is_read_in_place(func, n) => {
                (Placement::Shared, Some(0))
            }
            NodeKind::Conv { op: ConvOp::Str2Bytes, x }
                if let Some(len) = constant_length(self.program, x) =>
            {
                (if len > MAX_IMPLICIT_STACK_VAR { Placement::Heap } else { heap }, Some(len))
            }
            NodeKind::AddStr { .. } if self.is_read_in_place(func, n) => (Placement::Shared, Some(0)),
            NodeKind::Conv { op: ConvOp::RuneStr, .. } => (heap, Some(4)),
            _ if escapes => (Placement::Heap, None),
            _ => (Placement::Dynamic, None),
        }
    }

    /// When the runtime call for `loc` does not allocate.
    fn unless(&mut self, loc: LocId, placement: Placement) -> Option<Unless> {
        let Subject::Node(n) = self.locs[loc].subject else { return None };
        match self.program.nodes[n].kind {
            NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, .. } => Some(Unless::Room),
            NodeKind::AddStr { .. } if placement == Placement::Shared => Some(Unless::Joined),
            NodeKind::Conv { op: ConvOp::Iface, .. } => match iface_data(self.program, self.tcx, n) {
                IfaceData::Word(_) => Some(Unless::Small),
                IfaceData::Str => Some(Unless::EmptyString),
                IfaceData::Slice => Some(Unless::NilSlice),
                _ => None,
            },
            _ => None,
        }
    }

    /// Why a location that does not escape is on the heap nevertheless.
    fn cause_without_escape(&self, loc: LocId) -> Cause {
        let Subject::Node(n) = self.locs[loc].subject else { return Cause::None };
        match self.program.nodes[n].kind {
            NodeKind::MakeSlice { .. } => Cause::SizeNotConstant,
            NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, .. } => Cause::GrownAtRunTime,
            NodeKind::Conv { op: ConvOp::Str2Bytes, .. } => Cause::TooLarge,
            _ => Cause::None,
        }
    }

    /// Classifies why a location escapes.
    fn cause(&self, loc: LocId, flow: &[FlowStep]) -> Cause {
        let notes = || flow.iter().flat_map(|step| &step.notes);
        if notes().any(|note| note.why == Why::TooLargeForStack || note.why == Why::TooAlignedForStack) {
            return Cause::TooLarge;
        }
        if notes().any(|note| note.why == Why::NonConstantSize) {
            return Cause::SizeNotConstant;
        }
        if notes().any(|note| note.why == Why::ZeroSizedElement) {
            return Cause::ZeroSize;
        }
        if let Subject::Node(n) = self.locs[loc].subject
            && let NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, .. } = self.program.nodes[n].kind
        {
            return Cause::GrownAtRunTime;
        }
        if let Subject::Node(n) = self.locs[loc].subject
            && let NodeKind::Conv { op: ConvOp::Iface, .. } = self.program.nodes[n].kind
        {
            return Cause::Interface;
        }
        if let Subject::Node(n) = self.locs[loc].subject
            && let Some(cause) = self.run_later.get(&n)
        {
            return *cause;
        }
        // A closure that stays in its frame keeps nothing alive: what it assigns to does.
        let kept = self.roots.get(&loc).is_none_or(|(root, _)| self.locs[*root].attrs.has(Attrs::ESCAPES));
        if kept && notes().any(|note| note.why == Why::CapturedByAClosure) {
            return Cause::CapturedByClosure;
        }
        // The last step leaves the function: as an argument of an unknown callee, or into something that lives longer. A
        // pointer in an interface matters only to a callee: stored somewhere, it would escape without the interface, too.
        let converted = notes().any(|note| note.why == Why::InterfaceConverted);
        // What a callee lets escape of an argument's content has a step without notes after the call's.
        let last = flow.iter().rfind(|step| !step.notes.is_empty());
        match last.and_then(|step| step.notes.last()?.callee.as_ref()) {
            Some(Callee::Named { .. }) if converted => Cause::Interface,
            Some(Callee::Named { .. }) => Cause::LeakingParameter,
            Some(Callee::Unknown) => Cause::UnknownCallee,
            Some(Callee::Builtin) | None if self.per_iteration.contains(&loc) => Cause::Iteration,
            Some(Callee::Builtin) | None => Cause::Lifetime,
        }
    }
}
