//! Which runtime functions a line calls to get memory: what gc's walk and ssagen make of the analysed IR.
//! In: the IR after escape analysis. Out: one `RuntimeCall` for each call instruction, sorted by position;
//! size-specialised `mallocgc…` calls count as `newobject`.
//! Rules: cmd/compile/internal/walk/{builtin,closure,complit,convert,expr,order}.go, ssagen/ssa.go, go1.27.

pub mod bounds;
pub mod late;
pub mod merge;
pub mod slices;
mod strings;

use crate::diag::RuntimeCall;
use crate::escape::{IfaceData, iface_data};
use crate::ir::node::*;
use crate::span::SourceMap;
use crate::types::Tcx;
use crate::types::types::{Type, TypeId};

/// Entries that fit a map's first group.
const GROUP: i64 = 8;

/// The calls of every function that is compiled.
pub fn runtime_calls(program: &Program, tcx: &mut Tcx, sources: &SourceMap) -> Vec<RuntimeCall> {
    let mut walk = Walk { program, tcx, sources, calls: Vec::new() };
    for &func in &program.target {
        walk.func(func);
    }
    let mut calls = walk.calls;
    calls.sort_by(|a, b| (a.pos, &a.name).cmp(&(b.pos, &b.name)));
    calls
}

struct Walk<'a> {
    program: &'a Program,
    tcx: &'a mut Tcx,
    sources: &'a SourceMap,
    calls: Vec<RuntimeCall>,
}

impl Walk<'_> {
    /// The position is the innermost one: the line of the inlined body, where `-m` shows the call.
    fn call(&mut self, pos: XPos, name: &str) {
        if let Some(pos) = self.sources.resolve(pos.pos) {
            self.calls.push(RuntimeCall { pos, name: name.to_owned() });
        }
    }

    fn func(&mut self, func: FuncId) {
        let f = &self.program.funcs[func];
        if !f.has_body {
            return;
        }
        // Parameters and results that moved to the heap are made at the function's name.
        for &var in f.params.iter().chain(&f.results) {
            if self.program.vars[var].esc == Esc::Heap {
                self.moved(f.pos, var);
            }
        }
        self.block(&f.body);
    }

    fn moved(&mut self, pos: XPos, var: VarId) {
        if self.tcx.sizeof(self.program.vars[var].ty) > 0 {
            self.call(pos, "newobject");
        }
    }

    /// Small pointer-free variables that move to the heap in one stretch of straight code share one block.
    fn block(&mut self, list: &[NodeId]) {
        let mut packed: i64 = 0;
        for &n in list {
            for &d in self.program.nodes[n].init.iter().chain([&n]) {
                if let NodeKind::Decl { var } = self.program.nodes[d].kind
                    && self.program.vars[var].esc == Esc::Heap
                {
                    self.declared(d, var, &mut packed);
                }
            }
            if ends_block(&self.program.nodes[n].kind) {
                packed = 0;
            }
            self.node(n);
        }
    }

    fn declared(&mut self, n: NodeId, var: VarId, packed: &mut i64) {
        let ty = self.program.vars[var].ty;
        let (size, align) = (self.tcx.sizeof(ty), self.tcx.alignof(ty).max(1));
        let tiny = size > 0 && size < 16 && !self.tcx.has_pointers(ty);
        if tiny && *packed > 0 {
            let at = (*packed + align - 1) / align * align;
            if at + size <= 16 {
                *packed = at + size;
                return;
            }
        }
        *packed = if tiny { size } else { *packed };
        self.moved(self.program.nodes[n].pos, var);
    }

    fn nodes(&mut self, list: &[NodeId]) {
        for &n in list {
            self.node(n);
        }
    }

    fn node(&mut self, n: NodeId) {
        let node = &self.program.nodes[n];
        self.nodes(&node.init);
        match &node.kind {
            NodeKind::Block { list } => return self.block(list),
            NodeKind::If { cond, then, els } => {
                self.node(*cond);
                self.block(then);
                return self.block(els);
            }
            NodeKind::For { cond, post, body, .. } => {
                cond.iter().chain(post).for_each(|&n| self.node(n));
                return self.block(body);
            }
            NodeKind::Range { x, body, .. } => {
                self.range_operand(*x);
                return self.block(body);
            }
            NodeKind::InlCall { body, results, .. } => {
                self.block(body);
                return self.nodes(results);
            }
            NodeKind::Switch { tag, cases, .. } => {
                if let Some(tag) = tag {
                    self.switch_tag(*tag, cases);
                }
                for case in cases {
                    self.nodes(&case.list);
                    self.block(&case.body);
                }
                return;
            }
            NodeKind::TypeSwitch { x, cases, .. } => {
                self.node(*x);
                for case in cases {
                    if let Some(var) = case.var
                        && self.program.vars[var].esc == Esc::Heap
                    {
                        self.moved(case.pos, var);
                    }
                    self.block(&case.body);
                }
                return;
            }
            NodeKind::Select { cases, .. } => {
                for case in cases {
                    case.comm.iter().for_each(|&n| self.node(n));
                    self.block(&case.body);
                }
                return;
            }
            NodeKind::Go { call } => {
                self.call(node.pos, "newproc");
                // The closure that starts is a record, not arguments.
                if let NodeKind::Call(call) = &self.program.nodes[*call].kind {
                    return self.node(call.fun);
                }
            }
            NodeKind::Closure { func } => {
                let direct = self.program.funcs[*func].closure_vars.is_empty();
                if node.esc == Esc::Heap && !direct {
                    self.call(node.pos, "newobject");
                }
                return;
            }
            NodeKind::MethodValue { x, .. } => {
                if node.esc == Esc::Heap {
                    self.call(node.pos, "newobject");
                }
                return self.node(*x);
            }
            NodeKind::Call(call) => {
                // A literal called where it stands hands its captures over as arguments.
                if let NodeKind::Closure { .. } = self.program.nodes[call.fun].kind {
                    return self.nodes(&call.args);
                }
            }
            _ => {}
        }
        self.own_call(n);
        if self.strings(n) {
            return;
        }
        let mut children = Vec::new();
        let inits = self.program.nodes[n].init.len();
        self.program.for_each_child(n, &mut |child| children.push(child));
        self.nodes(children.get(inits..).unwrap_or_default());
    }

    /// The call that the node itself makes.
    fn own_call(&mut self, n: NodeId) {
        let node = &self.program.nodes[n];
        let heap = node.esc == Esc::Heap;
        let pos = node.pos;
        match &node.kind {
            NodeKind::New { .. } | NodeKind::PtrLit { .. } if heap && self.elem_size(node.ty) > 0 => {
                self.call(pos, "newobject");
            }
            NodeKind::SliceLit { len, .. } if heap && self.elem_size(node.ty).saturating_mul(*len) > 0 => {
                self.call(pos, "newobject");
            }
            NodeKind::MakeSlice { len, cap } => {
                let constant = matches!(self.program.nodes[cap.unwrap_or(*len)].kind, NodeKind::Literal(_));
                if heap || !constant {
                    self.call(pos, "makeslice");
                }
            }
            NodeKind::MakeMap { hint } => {
                let hint = hint.map(|h| match &self.program.nodes[h].kind {
                    NodeKind::Literal(value) => value.to_int().as_i64(),
                    _ => None,
                });
                match (heap, hint) {
                    (true, None | Some(Some(..=GROUP))) => self.call(pos, "makemap_small"),
                    (false, None | Some(Some(..=GROUP))) => {}
                    _ => self.call(pos, "makemap"),
                }
            }
            NodeKind::MapLit { entries } => {
                let small = entries.len() as i64 <= GROUP;
                match (heap, small) {
                    (true, true) => self.call(pos, "makemap_small"),
                    (_, false) => self.call(pos, "makemap"),
                    (false, true) => {}
                }
            }
            NodeKind::MakeChan { .. } => self.call(pos, "makechan"),
            NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, .. } => self.call(pos, "growslice"),
            NodeKind::Conv { op: ConvOp::Iface, x } => {
                let name = match iface_data(self.program, self.tcx, n) {
                    IfaceData::Word(2) => "convT16",
                    IfaceData::Word(4) => "convT32",
                    IfaceData::Word(_) => "convT64",
                    IfaceData::Str => "convTstring",
                    IfaceData::Slice => "convTslice",
                    IfaceData::Copy => {
                        let pointers = self.program.nodes[*x].ty.is_some_and(|ty| self.tcx.has_pointers(ty));
                        if pointers { "convT" } else { "convTnoptr" }
                    }
                    IfaceData::Direct
                    | IfaceData::ZeroBase
                    | IfaceData::SmallTable
                    | IfaceData::Static
                    | IfaceData::StackTemp => return,
                };
                self.call(pos, name);
            }
            _ => {}
        }
    }

    fn elem_size(&mut self, ty: Option<TypeId>) -> i64 {
        match ty.map(|ty| self.tcx.types.under(ty).clone()) {
            Some(Type::Pointer { elem } | Type::Slice { elem }) => self.tcx.sizeof(elem),
            _ => 0,
        }
    }
}

/// Do both expressions name one variable, or one field of one?
pub fn same_place(program: &Program, x: NodeId, y: NodeId) -> bool {
    match (&program.nodes[x].kind, &program.nodes[y].kind) {
        (NodeKind::Local(a), NodeKind::Local(b)) => a == b,
        (NodeKind::Global(a), NodeKind::Global(b)) => a == b,
        (NodeKind::Dot { x, field }, NodeKind::Dot { x: y, field: other })
        | (NodeKind::DotPtr { x, field }, NodeKind::DotPtr { x: y, field: other }) => {
            field == other && same_place(program, *x, *y)
        }
        (NodeKind::Deref { x }, NodeKind::Deref { x: y })
        | (NodeKind::Paren { x }, NodeKind::Paren { x: y })
        | (NodeKind::Conv { op: ConvOp::Nop, x }, NodeKind::Conv { op: ConvOp::Nop, x: y }) => {
            same_place(program, *x, *y)
        }
        (NodeKind::Index { x, index: i, .. }, NodeKind::Index { x: y, index: j, .. }) => {
            let same = match (&program.nodes[*i].kind, &program.nodes[*j].kind) {
                (NodeKind::Literal(a), NodeKind::Literal(b)) => a == b,
                _ => same_place(program, *i, *j),
            };
            same && same_place(program, *x, *y)
        }
        _ => false,
    }
}

/// Does gc keep the place in registers (ssagen's `canSSA`)? Part of a local whose address nobody takes, of few words.
pub fn in_registers(program: &Program, tcx: &mut Tcx, place: NodeId) -> bool {
    match program.nodes[place].kind {
        NodeKind::Dot { x, .. } => in_registers(program, tcx, x),
        NodeKind::Index { x, .. }
            if program.nodes[x].ty.is_some_and(|ty| matches!(tcx.types.under(ty), Type::Array { .. })) =>
        {
            in_registers(program, tcx, x)
        }
        NodeKind::Local(var) => {
            let v = &program.vars[var];
            let by_reference = v.class == VarClass::Closure && !v.by_val;
            let in_memory = v.class == VarClass::Result && program.funcs[v.func].has_defer;
            !v.addr_taken && v.esc != Esc::Heap && !by_reference && !in_memory && few_words(tcx, v.ty)
        }
        _ => false,
    }
}

/// At most four words, no array of more than one element, no struct of more than four fields.
fn few_words(tcx: &mut Tcx, ty: TypeId) -> bool {
    let size = tcx.sizeof(ty);
    if size == 0 || size > 32 {
        return size == 0;
    }
    match tcx.types.under(ty).clone() {
        Type::Array { len, elem } => len <= 1 && few_words(tcx, elem),
        Type::Struct { fields } => fields.len() <= 4 && fields.iter().all(|f| few_words(tcx, f.ty)),
        _ => true,
    }
}

/// Control may leave or enter here: what is declared after it is in another basic block.
fn ends_block(kind: &NodeKind) -> bool {
    matches!(
        kind,
        NodeKind::If { .. }
            | NodeKind::For { .. }
            | NodeKind::Range { .. }
            | NodeKind::Switch { .. }
            | NodeKind::TypeSwitch { .. }
            | NodeKind::Select { .. }
            | NodeKind::Label { .. }
            | NodeKind::Goto { .. }
            | NodeKind::Return { .. }
    )
}
