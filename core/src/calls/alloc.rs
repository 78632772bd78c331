//! Which allocator creates an object: gc 1.27 has a separate one for each small size class.
//! Rules: cmd/compile/internal/ssagen/ssa.go `newObject`, `newHeapaddr`; walk/order.go `makeslicecopy`, go1.27.

use super::Lines;
use crate::diag::MAX_VARIABLE_STACK;
use crate::ir::node::*;
use crate::types::types::TypeId;
use crate::version::Rule;

/// Size classes with their own allocators; larger objects come from `newobject`.
const CLASSES: [i64; 7] = [8, 16, 24, 32, 48, 64, 80];
/// Pointer-free objects below this size share blocks.
const TINY: i64 = 16;
/// Slice literals above this size, in bytes, copy their constants from read-only data.
const MAX_SMALL_LITERAL: i64 = 256;

impl Lines<'_> {
    /// Counts the evaluations of the sizes of a `make`: once to test whether the frame has room, and again for either
    /// way of making the slice.
    pub(super) fn sizes_again(&mut self, n: NodeId, len: NodeId, cap: Option<NodeId>) {
        let heap = self.program.nodes[n].esc == Esc::Heap;
        let constant = |x: NodeId| matches!(self.program.nodes[x].kind, NodeKind::Literal(_));
        let elem = self.program.nodes[n].ty.and_then(|ty| self.tcx.types.elem(ty));
        let size = elem.map_or(0, |elem| self.tcx.sizeof(elem));
        let times = match cap {
            _ if !heap && constant(cap.unwrap_or(len)) => 3,
            _ if !heap && (1..=MAX_VARIABLE_STACK).contains(&size) => 5,
            _ => 2,
        };
        match cap {
            None => self.read_again(len, 2 * times - 1),
            Some(cap) => {
                self.read_again(len, times - 1);
                self.read_again(cap, times - 1);
            }
        }
    }

    /// Position of gc after it has emitted the constants of a large slice literal: the last field of its structs. The
    /// array is allocated at that position.
    pub(super) fn last_constant_field(
        &mut self,
        elem: TypeId,
        len: i64,
        elems: &[KeyedElem],
    ) -> Option<XPos> {
        let size = self.tcx.sizeof(elem);
        let large = size > 0 && len > MAX_SMALL_LITERAL / size;
        let dense = len / 4 <= elems.len() as i64;
        if !large || !dense || !elems.iter().any(|elem| self.has_constant(elem.value)) {
            return None;
        }
        self.last_field(elems)
    }

    fn last_field(&self, elems: &[KeyedElem]) -> Option<XPos> {
        elems.iter().rev().find_map(|elem| self.last_field_in(elem.value))
    }

    fn last_field_in(&self, n: NodeId) -> Option<XPos> {
        match &self.program.nodes[n].kind {
            NodeKind::StructLit { fields } => {
                fields.last().map(|field| self.last_field_in(field.value).unwrap_or(field.pos))
            }
            NodeKind::ArrayLit { elems, .. } => self.last_field(elems),
            _ => None,
        }
    }

    fn has_constant(&self, n: NodeId) -> bool {
        match &self.program.nodes[n].kind {
            NodeKind::Literal(_) => true,
            NodeKind::StructLit { fields } => fields.iter().any(|field| self.has_constant(field.value)),
            NodeKind::ArrayLit { elems, .. } => elems.iter().any(|elem| self.has_constant(elem.value)),
            _ => false,
        }
    }

    /// Allocates one object of `count` elements.
    pub(super) fn new_object(&mut self, pos: XPos, elem: TypeId, count: i64) {
        let size = self.tcx.sizeof(elem).saturating_mul(count);
        let pointers = self.tcx.has_pointers(elem);
        self.sized(pos, size, pointers);
    }

    pub(super) fn sized(&mut self, pos: XPos, size: i64, pointers: bool) {
        if size == 0 {
            return;
        }
        let class = CLASSES.iter().position(|&class| size <= class).map(|i| i + 1);
        let class = class.filter(|_| self.tcx.has(Rule::AllocatorBySize));
        let name = match class {
            None => "newobject".to_owned(),
            Some(_) if !pointers && size < TINY => "mallocgcTinySC2".to_owned(),
            Some(class) if pointers => format!("mallocgcSmallScanNoHeaderSC{class}"),
            Some(class) => format!("mallocgcSmallNoScanSC{class}"),
        };
        self.call(pos, &name);
    }

    /// Allocates a variable that moved to the heap, unless it shares the object of an earlier one.
    pub(super) fn moved(&mut self, pos: XPos, var: VarId) {
        let ty = self.program.vars[var].ty;
        if let Some(merged) = self.program.merged.get(&var) {
            if merged.leader == var && self.tcx.has(Rule::AllocatorBySize) {
                self.sized(pos, i64::from(merged.size), false);
            } else if merged.leader == var {
                self.call(pos, "mallocgc");
            }
            return;
        }
        let (size, pointers) = (self.tcx.sizeof(ty), self.tcx.has_pointers(ty));
        if !pointers && size > 0 && size < TINY {
            self.call(pos, "newobject");
        } else {
            self.sized(pos, size, pointers);
        }
    }

    /// Allocates the record of a function literal: code pointer, then captures.
    pub(super) fn closure_record(&mut self, pos: XPos, func: FuncId) {
        let vars = self.program.funcs[func].closure_vars.clone();
        if vars.is_empty() {
            return;
        }
        let (mut size, mut last, mut pointers) = (8i64, 8, false);
        for var in vars {
            let v = &self.program.vars[var];
            let (bytes, align, has) = if v.by_val {
                (self.tcx.sizeof(v.ty), self.tcx.alignof(v.ty).max(1), self.tcx.has_pointers(v.ty))
            } else {
                (8, 8, true)
            };
            size = (size + align - 1) / align * align + bytes;
            last = bytes;
            pointers |= has;
        }
        // As in any struct, nothing may be at the very end of the allocation: its address would be outside.
        size += i64::from(last == 0);
        self.sized(pos, (size + 7) / 8 * 8, pointers);
    }

    /// Allocates the record of `x.M`: code pointer and receiver, which takes a word even if empty.
    pub(super) fn method_record(&mut self, pos: XPos, x: NodeId) {
        let Some(ty) = self.program.nodes[x].ty else { return };
        let size = 8 + ((self.tcx.sizeof(ty) + 7) / 8 * 8).max(8);
        let pointers = self.tcx.has_pointers(ty);
        self.sized(pos, size, pointers);
    }

    /// Moves slices built in the frame to the heap before this statement.
    pub(super) fn slice_moves(&mut self, n: NodeId) {
        let Some(moves) = self.program.slice_moves.get(&n).cloned() else { return };
        for m in moves {
            let ty = self.program.vars[m.var].ty;
            let pointers = self.tcx.types.elem(ty).is_some_and(|elem| self.tcx.has_pointers(elem));
            let name = match (pointers, m.keep_cap) {
                (true, true) => "moveSlice",
                (true, false) => "moveSliceNoCap",
                (false, true) => "moveSliceNoScan",
                (false, false) => "moveSliceNoCapNoScan",
            };
            self.call(self.program.nodes[n].pos, name);
        }
    }

    /// `t := make([]T, n)` followed by `copy(t, s)`: allocates without clearing.
    pub(super) fn make_and_copy(&mut self, n: NodeId, next: NodeId) -> bool {
        let nodes = &self.program.nodes;
        let NodeKind::Assign { x, y: Some(make), .. } = nodes[n].kind else { return false };
        let NodeKind::MakeSlice { len, cap: None } = nodes[make].kind else { return false };
        let copy = match nodes[next].kind {
            NodeKind::ExprStmt { x } => x,
            _ => next,
        };
        let NodeKind::BinaryBuiltin { op: BinaryBuiltin::Copy, x: to, y: from } = nodes[copy].kind else {
            return false;
        };
        let is_name = |n: NodeId| matches!(nodes[n].kind, NodeKind::Local(_) | NodeKind::Global(_));
        let plain = nodes[make].esc == Esc::Heap
            && is_name(x)
            && is_name(from)
            && self.same(x, to)
            && !self.same(x, from);
        if !plain {
            return false;
        }
        let of_source = match nodes[len].kind {
            NodeKind::UnaryBuiltin { op: UnaryBuiltin::Len, x } => self.same(x, from),
            _ => false,
        };
        let (init, pos) = (nodes[n].init.clone(), nodes[make].pos);
        init.iter().for_each(|&n| self.node(n));
        self.node(len);
        let elem = self.program.nodes[make].ty.and_then(|ty| self.tcx.types.elem(ty));
        let pointers = elem.is_some_and(|elem| self.tcx.has_pointers(elem));
        self.call(pos, if of_source && !pointers { "mallocgc" } else { "makeslicecopy" });
        true
    }
}
