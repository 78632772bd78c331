//! Addresses, variables and assignments.
//! Rules: cmd/compile/internal/ssagen/ssa.go `addr`, `canSSA`, `assign`, `boundsCheck`, go1.27.

use super::store::KeptWords;
use super::*;
use crate::ssa::value::wrap;

impl Gen<'_> {
    pub(super) fn local_addr(&mut self, var: VarId) -> ValueId {
        let memory = self.memory();
        self.value_sym(Op::LocalAddr, Ty::PTR, &[memory], Sym::Var(var))
    }

    /// Memory of the frame for the value of a node.
    pub(super) fn frame_addr(&mut self, n: NodeId) -> ValueId {
        let memory = self.memory();
        let n = self.temps.in_memory(n).unwrap_or(n);
        self.value_sym(Op::LocalAddr, Ty::PTR, &[memory], Sym::Node(n))
    }

    pub(super) fn new_object(&mut self, ty: TypeId) -> ValueId {
        self.new_object_of(ty, &[])
    }

    /// As `new_object`; `word`: the run-time type, where that is not known.
    pub(super) fn new_object_of(&mut self, ty: TypeId, word: &[ValueId]) -> ValueId {
        let size = self.ty(ty).size;
        let call = self.runtime("newobject", word);
        self.value_aux(Op::SelectN, Ty { elem: size, ..Ty::PTR }, &[call], 0)
    }

    pub(super) fn new_heap_var(&mut self, var: VarId) {
        let ty = self.program.vars[var].ty;
        let ptr = self.new_object(ty);
        self.set(Slot::Heap(var), ptr);
    }

    /// The address of a variable that no register holds.
    pub(super) fn var_addr(&mut self, var: VarId) -> ValueId {
        let v = &self.program.vars[var];
        if v.esc == Esc::Heap || v.class == VarClass::Closure {
            return self.variable(Slot::Heap(var), Ty::PTR);
        }
        self.local_addr(var)
    }

    /// Without conversions that change nothing, and parentheses.
    pub(super) fn peeled(&self, mut n: NodeId) -> NodeId {
        while let NodeKind::Paren { x } = self.program.nodes[n].kind {
            n = x;
        }
        n
    }

    /// The operand is a variable in registers, or a part of one.
    pub(super) fn is_ssa(&mut self, n: NodeId) -> bool {
        let n = self.peeled(n);
        if self.early.contains_key(&n) {
            return false;
        }
        match self.program.nodes[n].kind {
            NodeKind::Local(var) => self.in_registers(var),
            NodeKind::Dot { x, .. } => self.is_ssa(x),
            NodeKind::Index { x, .. } if matches!(self.under_of(x), Type::Array { .. }) => self.is_ssa(x),
            _ => false,
        }
    }

    pub(super) fn is_addressable(&mut self, n: NodeId) -> bool {
        let n = self.peeled(n);
        match self.program.nodes[n].kind {
            NodeKind::Local(_) | NodeKind::Global(_) | NodeKind::GlobalOffset { .. } => true,
            NodeKind::Deref { .. } | NodeKind::DotPtr { .. } => true,
            NodeKind::Dot { x, .. } => self.is_addressable(x),
            NodeKind::Index { x, .. } => match self.under_of(x) {
                Type::Array { .. } => self.is_addressable(x),
                Type::Slice { .. } | Type::Pointer { .. } => true,
                _ => false,
            },
            _ => false,
        }
    }

    pub(super) fn offset(&mut self, ty: TypeId, field: u32) -> i64 {
        self.tcx.offsetsof(ty).get(field as usize).copied().unwrap_or(0)
    }

    pub(super) fn elem_of(&self, ty: TypeId) -> TypeId {
        match self.under(ty) {
            Type::Pointer { elem } | Type::Slice { elem } | Type::Array { elem, .. } => elem,
            Type::Chan { elem, .. } | Type::Map { elem, .. } => elem,
            _ => crate::types::types::typ::INVALID,
        }
    }

    pub(super) fn off_ptr(&mut self, ptr: ValueId, offset: i64) -> ValueId {
        self.value_aux(Op::OffPtr, Ty::PTR, &[ptr], offset)
    }

    /// A pointer, checked at the position of the node that follows it.
    pub(super) fn pointer(&mut self, x: NodeId) -> ValueId {
        let p = self.expr(x);
        if self.is_non_nil(x) {
            return p;
        }
        let v = self.nil_check(p);
        // Where the variable is assigned it still has the other type; a check of the one is none of the other.
        if let NodeKind::Local(var) = self.program.nodes[self.peeled(x)].kind
            && self.f.op(p) == Op::Fwd
            && self.retyped.contains(&var)
        {
            self.f.values[v].sym = Sym::Type(self.program.vars[var].ty);
        }
        v
    }

    /// What walk marks: calls of the runtime that yield memory.
    fn is_non_nil(&self, x: NodeId) -> bool {
        match self.program.nodes[self.peeled(x)].kind {
            NodeKind::New { .. } | NodeKind::PtrLit { .. } | NodeKind::Addr { .. } => true,
            NodeKind::Conv { op: ConvOp::Nop, x } => self.is_non_nil(x),
            _ => false,
        }
    }

    /// The address of an operand; what is not in memory is put there.
    pub(super) fn addr(&mut self, n: NodeId) -> ValueId {
        if self.depth >= MAX_DEPTH {
            return self.opaque(Ty::PTR);
        }
        self.depth += 1;
        let outer = self.pos;
        let v = self.addr_inner(n);
        self.pos = outer;
        self.depth -= 1;
        v
    }

    fn addr_inner(&mut self, n: NodeId) -> ValueId {
        let n = self.peeled(n);
        match self.early.get(&n) {
            Some(&Early::Address(slot)) => return self.variable(slot, Ty::PTR),
            Some(&Early::Value(slot, ty)) => {
                let v = self.variable(slot, ty);
                let addr = self.frame_addr(n);
                self.store(ty, addr, v);
                return addr;
            }
            Some(&Early::Stored(first, _)) => return self.frame_addr(first),
            None => {}
        }
        let program = self.program;
        let node = &program.nodes[n];
        self.begin(n);
        self.pos = node.pos;
        match node.kind {
            NodeKind::Local(var) if !self.in_registers(var) => self.var_addr(var),
            NodeKind::Global(global) => self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Global(global)),
            NodeKind::GlobalOffset { global, offset } => {
                let v = self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Global(global));
                self.off_ptr(v, offset)
            }
            NodeKind::Dot { x, field } if !self.is_ssa(n) => {
                let base = self.addr(x);
                let offset = self.offset(self.type_of(x), field);
                self.off_ptr(base, offset)
            }
            NodeKind::DotPtr { x, field } => {
                let p = self.pointer(x);
                let ty = self.elem_of(self.type_of(x));
                let offset = self.offset(ty, field);
                self.off_ptr(p, offset)
            }
            NodeKind::Deref { x } => self.pointer(x),
            NodeKind::Index { x, index, bounded } if !self.is_ssa(n) => self.element(x, index, bounded),
            NodeKind::Conv { op: ConvOp::Nop, x } if !self.can_ssa(self.type_of(n)) => self.addr(x),
            NodeKind::InlCall { ref results, .. } => {
                self.run_body(n);
                match results[..] {
                    [result] => self.addr(result),
                    _ => self.opaque(Ty::PTR),
                }
            }
            NodeKind::StructLit { .. } | NodeKind::ArrayLit { .. } => self.literal_addr(n),
            NodeKind::DotType { .. } => self.assertion(n, false).0,
            NodeKind::IndexMap { .. } => {
                let call = self.map_access(n, "mapaccess1");
                self.result(call, 0, Ty::PTR)
            }
            NodeKind::Call(_) if !self.can_ssa(self.type_of(n)) => {
                self.call(n);
                match self.result_places(&[self.type_of(n)])[..] {
                    [Some(place)] => self.result_addr(place),
                    _ => self.frame_addr(n),
                }
            }
            NodeKind::Recv { x } => {
                let chan = self.expr(x);
                self.runtime("chanrecv1", &[chan]);
                self.frame_addr(n)
            }
            _ => {
                let v = self.expr(n);
                let ty = self.node_ty(n);
                let addr = self.frame_addr(n);
                self.store(ty, addr, v);
                addr
            }
        }
    }

    /// The address of `x[index]`.
    fn element(&mut self, x: NodeId, index: NodeId, bounded: bool) -> ValueId {
        let ty = self.type_of(x);
        let (elem, array) = match self.under(ty) {
            Type::Slice { elem } => (elem, None),
            Type::Array { elem, len } => (elem, Some((len, false))),
            Type::Pointer { elem: array } => match self.under(array) {
                Type::Array { elem, len } => (elem, Some((len, true))),
                _ => return self.opaque(Ty::PTR),
            },
            _ => return self.opaque(Ty::PTR),
        };
        let size = self.ty(elem).size;
        let (base, len, i) = match array {
            None => {
                let slice = self.expr(x);
                let i = self.expr(index);
                let len = self.value(Op::SliceLen, Ty::INT, &[slice]);
                (slice, len, i)
            }
            Some((len, pointer)) => {
                let base = if pointer { self.pointer(x) } else { self.addr(x) };
                let i = self.expr(index);
                let len = self.int(len);
                (base, len, i)
            }
        };
        let i = self.bounds_check(i, len, true, bounded);
        let base = if array.is_none() { self.value(Op::SlicePtr, Ty::PTR, &[base]) } else { base };
        self.value_aux(Op::PtrIndex, Ty::PTR, &[base, i], size)
    }

    /// The index in full width, checked against the length; in a new block behind.
    pub(super) fn bounds_check(&mut self, i: ValueId, len: ValueId, index: bool, bounded: bool) -> ValueId {
        let i = self.extended(i);
        if bounded {
            return i;
        }
        let op = if index { Op::IsInBounds } else { Op::IsSliceInBounds };
        let cond = self.value(op, Ty::BOOL, &[i, len]);
        let (next, fail) = (self.block(), self.block());
        self.branch(cond, next, fail);
        self.start(fail);
        let memory = self.memory();
        let panic = self.value(Op::PanicBounds, Ty::MEM, &[i, len, memory]);
        if let Some(b) = self.end() {
            self.f.blocks[b].kind = Kind::Exit;
            self.f.blocks[b].control = Some(panic);
        }
        self.start(next);
        i
    }

    /// An index as 64 bits.
    fn extended(&mut self, i: ValueId) -> ValueId {
        let ty = self.f.values[i].ty;
        if !ty.is_int() || ty.size == 8 {
            return i;
        }
        if let Some(x) = self.f.int(i) {
            let x = if ty.signed { x } else { crate::ssa::value::unsigned(x, ty) as i64 };
            return self.int(wrap(x, Ty::INT));
        }
        let op = if ty.signed { Op::SignExt } else { Op::ZeroExt };
        self.value(op, Ty::INT, &[i])
    }

    // ---- assignments

    /// Assigns a value, or what lies at an address.
    pub(super) fn assign(&mut self, left: NodeId, right: Right) {
        self.assign_but(left, right, KeptWords::default());
    }

    /// Assigns all but what is there already.
    pub(super) fn assign_but(&mut self, left: NodeId, right: Right, kept: KeptWords) {
        let left = self.peeled(left);
        let program = self.program;
        if matches!(program.nodes[left].kind, NodeKind::Blank) {
            return;
        }
        let ty = self.type_of(left);
        if self.is_ssa(left) {
            let Right::Value(v) = right else { return };
            return self.assign_part(left, v);
        }
        if let NodeKind::Local(var) = program.nodes[left].kind {
            self.defined(var);
        }
        let outer = self.pos;
        let addr = if let NodeKind::IndexMap { .. } = program.nodes[left].kind {
            self.pos = program.nodes[left].pos;
            let call = self.map_access(left, "mapassign");
            let to = self.result(call, 0, Ty::PTR);
            self.nil_check(to)
        } else {
            self.addr(left)
        };
        self.pos = outer;
        match right {
            Right::Value(v) => {
                let t = self.ty(ty);
                self.store_but(t, addr, v, kept);
            }
            Right::Address(from) => self.move_(ty, addr, from),
            Right::Zero => self.zero(ty, addr),
        }
    }

    /// All of a variable of the frame is assigned: no access before it replaces a nil check behind it.
    pub(super) fn defined(&mut self, var: VarId) {
        let v = &self.program.vars[var];
        if v.esc != Esc::Heap && v.class != VarClass::Closure {
            let shares = v.class == VarClass::Auto && !v.addr_taken;
            self.defined_as(Sym::Var(var), v.ty, shares);
        }
    }

    /// The address of an operand that a function of the runtime is handed: where it lies, or of the variable of `holder`.
    /// Rules: cmd/compile/internal/walk/order.go `addrTemp`.
    pub(super) fn handed_over(&mut self, x: NodeId, holder: NodeId) -> ValueId {
        let in_place = self.is_addressable(x) && !self.is_ssa(x);
        if in_place || !self.can_ssa(self.type_of(x)) {
            return self.addr(x);
        }
        let v = self.expr(x);
        let t = self.node_ty(x);
        let addr = self.frame_addr(holder);
        self.store(t, addr, v);
        self.frame_addr(holder)
    }

    /// As `defined`, for a variable that holds an operand.
    pub(super) fn defined_temp(&mut self, n: NodeId, ty: TypeId) {
        let shares = !self.temps.is_passed(n);
        let n = self.temps.in_memory(n).unwrap_or(n);
        self.defined_as(Sym::Node(n), ty, shares);
    }

    /// Clears a variable that holds an operand.
    pub(super) fn clear_temp(&mut self, n: NodeId, ty: TypeId) {
        self.defined_temp(n, ty);
        let to = self.frame_addr(n);
        self.zero(ty, to);
    }

    /// `shares`: if it is large it may get the place of another variable that is not used at the same time.
    fn defined_as(&mut self, sym: Sym, ty: TypeId, shares: bool) {
        let t = self.ty(ty);
        if t.pointers || shares && t.size > MAX_UNSHARED {
            let def = self.effect(Op::VarDef, &[]);
            self.f.values[def].sym = sym;
            self.f.values[def].ty.pointers = t.pointers;
        }
    }

    fn assign_part(&mut self, left: NodeId, v: ValueId) {
        let left = self.peeled(left);
        let program = self.program;
        match program.nodes[left].kind {
            NodeKind::Local(var) => self.set(Slot::Var(var), v),
            NodeKind::Dot { x, field } => {
                let old = self.expr(x);
                let ty = self.node_ty(x);
                let fields = self.fields_of(ty);
                let parts: Vec<ValueId> = (0i64..)
                    .zip(fields)
                    .map(|(i, (t, _))| {
                        if i == i64::from(field) { v } else { self.value_aux(Op::StructSelect, t, &[old], i) }
                    })
                    .collect();
                let made = self.value(Op::StructMake, ty, &parts);
                self.assign_part(x, made);
            }
            NodeKind::Index { x, index, .. } => {
                let outer = std::mem::replace(&mut self.pos, program.nodes[left].pos);
                let i = self.expr(index);
                let len = match self.under_of(x) {
                    Type::Array { len, .. } => len,
                    _ => 0,
                };
                let len = self.int(len);
                self.bounds_check(i, len, true, false);
                let ty = self.node_ty(x);
                let made = self.value(Op::ArrayMake, ty, &[v]);
                self.pos = outer;
                self.assign_part(x, made);
            }
            _ => {}
        }
    }
}

/// The right side of an assignment.
#[derive(Clone, Copy)]
pub(super) enum Right {
    Value(ValueId),
    Address(ValueId),
    Zero,
}
