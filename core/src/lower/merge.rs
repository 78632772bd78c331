//! Small pointer-free variables that move to the heap within one basic block share one object.
//! In: the IR after escape analysis. Out: `Program::merged`: for each variable of such a group its leader (the first,
//! which allocates the object), its offset and the object's size.
//! At most 16 bytes in total, sorted by decreasing alignment. gc ends a block at each branch: branching statements,
//! bounds and division checks, `&&`, appends, assertions; beside open-coded defers, the entry block also at the first call.
//! Rules: cmd/compile/internal/ssagen/ssa.go `newHeapaddr`, `flushPendingHeapAllocations`, go1.27.

use crate::escape::{IfaceData, constant_composite, iface_data};
use crate::ir::node::*;
use crate::ir::reassign::Oracles;
use crate::lower::bounds::is_bounded;
use crate::types::Tcx;
use crate::types::constant::Kind as ConstKind;
use crate::types::types::{Basic, Type, TypeId};
use crate::version::Rule;

/// Maximum size of a shared object in bytes; variables of that size or larger are not merged.
const LIMIT: i64 = 16;

/// Groups the variables of every function of the list.
pub fn run(program: &mut Program, tcx: &mut Tcx, funcs: &[FuncId]) {
    if !tcx.has(Rule::VariablesShareObject) {
        return;
    }
    let mut oracles = Oracles::default();
    for &func in funcs {
        let f = &program.funcs[func];
        if !f.has_body {
            continue;
        }
        let params: Vec<VarId> = f.params.iter().chain(&f.results).copied().collect();
        let body = f.body.clone();
        let open_defers = super::defers::has_open_defers(program, func);
        let mut pass = Pass {
            program,
            tcx,
            func,
            oracles: &mut oracles,
            open_defers,
            in_entry: true,
            pending: Vec::new(),
            groups: Vec::new(),
        };
        for var in params {
            pass.declare(var);
        }
        pass.list(&body);
        pass.end_block();
        let groups = pass.groups;
        for (var, merged) in groups {
            program.merged.insert(var, merged);
        }
    }
}

struct Pending {
    var: VarId,
    size: i64,
    align: i64,
}

struct Pass<'a> {
    program: &'a Program,
    tcx: &'a mut Tcx,
    func: FuncId,
    oracles: &'a mut Oracles,
    /// Whether the defers are open-coded: their statements make no call.
    open_defers: bool,
    /// Whether the walk is still in the entry block. In a function with open-coded defers, the first call ends it.
    in_entry: bool,
    pending: Vec<Pending>,
    groups: Vec<(VarId, MergedVar)>,
}

impl Pass<'_> {
    fn declare(&mut self, var: VarId) {
        let v = &self.program.vars[var];
        if v.esc != Esc::Heap || self.pending.iter().any(|p| p.var == var) {
            return;
        }
        let (size, align) = (self.tcx.sizeof(v.ty), self.tcx.alignof(v.ty).max(1));
        if size == 0 || size >= LIMIT || self.tcx.has_pointers(v.ty) {
            return;
        }
        if self.pending.iter().map(|p| p.size).sum::<i64>() + size > LIMIT {
            self.flush();
        }
        self.pending.push(Pending { var, size, align });
    }

    fn end_block(&mut self) {
        self.flush();
        self.in_entry = false;
    }

    /// Pending variables become one object.
    fn flush(&mut self) {
        let mut pending = std::mem::take(&mut self.pending);
        let (Some(leader), true) = (pending.first().map(|p| p.var), pending.len() > 1) else { return };
        pending.sort_by_key(|p| std::cmp::Reverse(p.align));
        let mut size = 0;
        let mut places = Vec::new();
        for p in &pending {
            places.push((p.var, size));
            size += p.size;
        }
        let align = pending.first().map_or(1, |p| p.align);
        let size = (size + align - 1) / align * align;
        for (var, offset) in places {
            self.groups.push((var, MergedVar { leader, offset: offset as u32, size: size as u32 }));
        }
    }

    fn list(&mut self, list: &[NodeId]) {
        for &n in list {
            self.node(n);
        }
    }

    /// Code that forms blocks of its own.
    fn separate_blocks(&mut self, list: &[NodeId]) {
        self.end_block();
        self.list(list);
        self.end_block();
    }

    fn node(&mut self, n: NodeId) {
        let node = &self.program.nodes[n];
        self.list(&node.init);
        match &node.kind {
            NodeKind::Range { x, body, .. } => {
                self.node(*x);
                self.separate_blocks(body);
            }
            NodeKind::Decl { var } => self.declare(*var),
            NodeKind::If { cond, then, els } => {
                self.node(*cond);
                self.separate_blocks(then);
                self.separate_blocks(els);
            }
            NodeKind::For { cond, post, body, .. } => {
                self.end_block();
                cond.iter().for_each(|&n| self.node(n));
                self.separate_blocks(body);
                post.iter().for_each(|&n| self.node(n));
                self.end_block();
            }
            NodeKind::Switch { tag, cases, .. } => {
                tag.iter().for_each(|&n| self.node(n));
                for case in cases {
                    self.separate_blocks(&case.list);
                    self.separate_blocks(&case.body);
                }
                self.end_block();
            }
            NodeKind::TypeSwitch { x, cases, .. } => {
                self.node(*x);
                for case in cases {
                    self.end_block();
                    case.var.iter().for_each(|&var| self.declare(var));
                    self.list(&case.body);
                }
                self.end_block();
            }
            NodeKind::Select { cases, .. } => {
                for case in cases {
                    self.end_block();
                    case.comm.iter().for_each(|&n| self.node(n));
                    self.list(&case.body);
                }
                self.end_block();
            }
            // The call is made by the exits.
            NodeKind::Defer { call, .. } if self.open_defers => {
                self.list(&self.program.children(*call));
            }
            NodeKind::InlCall { body, results, .. } => {
                self.list(body);
                self.list(results);
            }
            kind => {
                let kind = kind.clone();
                self.list(&self.program.operands(n));
                if self.branches(n, &kind) || self.open_defers && self.in_entry && self.calls(n, &kind) {
                    self.end_block();
                }
            }
        }
    }

    /// Whether the code of this operation branches.
    fn branches(&mut self, n: NodeId, kind: &NodeKind) -> bool {
        match kind {
            NodeKind::AndAnd { .. }
            | NodeKind::OrOr { .. }
            | NodeKind::Label { .. }
            | NodeKind::Goto { .. }
            | NodeKind::Return { .. }
            | NodeKind::Break { .. }
            | NodeKind::Continue { .. }
            | NodeKind::Fallthrough
            | NodeKind::DotType { .. }
            | NodeKind::UnaryBuiltin { op: UnaryBuiltin::Panic | UnaryBuiltin::Clear, .. }
            | NodeKind::BinaryBuiltin { op: BinaryBuiltin::Copy, .. }
            | NodeKind::NaryBuiltin {
                op: NaryBuiltin::Append { .. } | NaryBuiltin::Max | NaryBuiltin::Min,
                ..
            } => true,
            NodeKind::Defer { .. } => !self.open_defers,
            NodeKind::Call(call) => super::defers::is_deferrangefunc(self.program, call.fun),
            NodeKind::Index { x, index, bounded } => {
                !*bounded && self.length(*x).is_none_or(|len| !self.is_within(*index, len))
            }
            // Slicing an array branches in any case; literals and constants converted to bytes are sliced arrays.
            NodeKind::Slice { op: SliceOp::SliceArr | SliceOp::Slice3Arr, .. }
            | NodeKind::SliceLit { .. } => true,
            NodeKind::Slice { low, high, max, .. } => low.or(*high).or(*max).is_some(),
            NodeKind::Conv { op: ConvOp::Str2Bytes, x } => self.text(*x).is_some(),
            NodeKind::Conv { op: ConvOp::Str2BytesZeroCopy, .. } => true,
            NodeKind::Conv { op: ConvOp::Conv, x } => {
                let [from, to] = [*x, n].map(|n| self.program.nodes[n].ty);
                self.is_uint64(from) && self.is_float(to) || self.is_float(from) && self.is_uint64(to)
            }
            NodeKind::Binary { op, x, y } => self.arithmetic(*op, *x, *y),
            NodeKind::AssignOp { op, x, y, .. } => self.arithmetic(*op, *x, *y),
            NodeKind::UnaryBuiltin { op: UnaryBuiltin::Len | UnaryBuiltin::Cap, x } => {
                let ty = self.program.nodes[*x].ty;
                matches!(self.under(ty), Some(Type::Map { .. }))
            }
            NodeKind::Conv { op: ConvOp::Iface, x } => {
                let from = self.program.nodes[*x].ty;
                matches!(self.under(from), Some(Type::Interface(_)))
            }
            NodeKind::MakeSlice { .. } => self.program.nodes[n].esc == Esc::None,
            _ => false,
        }
    }

    /// Whether this operation calls a function, other than an allocation or the report of a panic.
    fn calls(&mut self, n: NodeId, kind: &NodeKind) -> bool {
        match kind {
            NodeKind::Call(_)
            | NodeKind::Go { .. }
            | NodeKind::IndexMap { .. }
            | NodeKind::Recv { .. }
            | NodeKind::Send { .. }
            | NodeKind::AddStr { .. }
            | NodeKind::MapLit { .. }
            | NodeKind::MakeMap { .. }
            | NodeKind::MakeChan { .. }
            | NodeKind::MakeSlice { .. }
            | NodeKind::Recover
            | NodeKind::UnaryBuiltin { op: UnaryBuiltin::Close, .. }
            | NodeKind::NaryBuiltin {
                op: NaryBuiltin::Delete | NaryBuiltin::Print | NaryBuiltin::Println,
                ..
            } => true,
            NodeKind::Conv {
                op:
                    ConvOp::Bytes2Str
                    | ConvOp::Str2Bytes
                    | ConvOp::Runes2Str
                    | ConvOp::Str2Runes
                    | ConvOp::RuneStr,
                ..
            } => true,
            NodeKind::Conv { op: ConvOp::Iface, x } => match iface_data(self.program, self.tcx, n) {
                IfaceData::Copy => !self.is_constant_composite(*x),
                IfaceData::Word(_) | IfaceData::Str | IfaceData::Slice => true,
                IfaceData::Direct
                | IfaceData::ZeroBase
                | IfaceData::SmallTable
                | IfaceData::Static
                | IfaceData::StackTemp => false,
            },
            _ => false,
        }
    }

    /// Whether `x` always holds one composite of constants.
    fn is_constant_composite(&mut self, x: NodeId) -> bool {
        let oracle = self.oracles.of(self.program, &self.tcx.types, self.func);
        constant_composite(self.program, self.tcx, &oracle, x).is_some()
    }

    fn arithmetic(&mut self, op: BinOp, x: NodeId, y: NodeId) -> bool {
        let ty = self.program.nodes[x].ty;
        match op {
            BinOp::Div | BinOp::Mod => self.is_integer(ty) && self.constant(y).is_none(),
            BinOp::Lsh | BinOp::Rsh => {
                let count = self.program.nodes[y].ty;
                self.is_signed(count) && self.constant(y).is_none()
            }
            BinOp::Eq | BinOp::Ne => matches!(
                self.under(ty),
                Some(
                    Type::Basic(Basic::String)
                        | Type::Interface(_)
                        | Type::Struct { .. }
                        | Type::Array { .. }
                )
            ),
            _ => false,
        }
    }

    fn under(&mut self, ty: Option<TypeId>) -> Option<Type> {
        Some(self.tcx.types.under(ty?).clone())
    }
    /// Length of an array, also through a pointer, or of a constant string.
    fn length(&mut self, x: NodeId) -> Option<i64> {
        if let Some(len) = self.text(x) {
            return Some(len);
        }
        let ty = self.program.nodes[x].ty;
        match self.under(ty)? {
            Type::Array { len, .. } => Some(len),
            Type::Pointer { elem } => match self.under(Some(elem))? {
                Type::Array { len, .. } => Some(len),
                _ => None,
            },
            _ => None,
        }
    }
    /// Length of a constant string.
    fn text(&self, n: NodeId) -> Option<i64> {
        match &self.program.nodes[n].kind {
            NodeKind::Literal(value) if value.kind() == ConstKind::String => {
                i64::try_from(value.as_bytes().len()).ok()
            }
            _ => None,
        }
    }
    /// Whether an index is below `len`, as far as its operation and type tell.
    fn is_within(&mut self, index: NodeId, len: i64) -> bool {
        match self.constant(index) {
            Some(value) => (0..len).contains(&value),
            None => is_bounded(self.program, self.tcx, index, len, false),
        }
    }
    /// Whether conversions between the type and floats take a branch.
    fn is_uint64(&mut self, ty: Option<TypeId>) -> bool {
        ty.is_some_and(|ty| self.tcx.is_unsigned(ty) && self.tcx.sizeof(ty) == 8)
    }
    fn is_float(&mut self, ty: Option<TypeId>) -> bool {
        matches!(self.under(ty), Some(Type::Basic(Basic::Float32 | Basic::Float64)))
    }
    fn is_integer(&mut self, ty: Option<TypeId>) -> bool {
        ty.is_some_and(|ty| self.tcx.is_integer(ty))
    }
    fn is_signed(&mut self, ty: Option<TypeId>) -> bool {
        ty.is_some_and(|ty| self.tcx.is_integer(ty) && !self.tcx.is_unsigned(ty))
    }
    fn constant(&self, n: NodeId) -> Option<i64> {
        match &self.program.nodes[n].kind {
            NodeKind::Literal(value) if value.kind() == ConstKind::Int => value.to_int().as_i64(),
            _ => None,
        }
    }
}
