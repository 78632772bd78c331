//! Runtime functions that each line calls in gc's code.
//! In: the IR after escape analysis. Out: one `RuntimeCall` per call instruction, sorted by position: allocation, maps
//! and channels, go and defer, panics, dynamic types.
//! Rules: cmd/compile/internal/walk/{builtin,closure,complit,convert,expr,order}.go, ssagen/ssa.go, go1.27.

mod alloc;
mod branches;
mod defers;
mod flow;
mod iface;
mod maps;
mod strings;

use self::flow::Flow;
use self::iface::{conversion, type_assertion};
use crate::diag::RuntimeCall;
use crate::escape::{IfaceData, constant_composite, iface_data};
use crate::index::{HashMap, HashSet};
use crate::ir::expr::{same_safe_expr, small_int_const};
use crate::ir::look::appended_make;
use crate::ir::node::*;
use crate::ir::reassign::Oracles;
use crate::lower::defers::{has_open_defers, is_deferrangefunc};
use crate::lower::range;
use crate::span::SourceMap;
use crate::types::Tcx;
use crate::types::types::{Type, TypeId};

/// Number of entries in a map's first group.
const GROUP: i64 = 8;

/// Calls of every compiled function; a capturing literal is compiled only where compiled code creates it.
pub fn runtime_calls(program: &Program, tcx: &mut Tcx, sources: &SourceMap) -> Vec<RuntimeCall> {
    let mut lines = Lines {
        program,
        tcx,
        sources,
        calls: Vec::new(),
        queue: Vec::new(),
        open_defers: false,
        assigned: HashMap::default(),
        extended: HashSet::default(),
        func: None,
        oracles: Oracles::default(),
        flow: Flow::default(),
    };
    let captures = |func: &FuncId| {
        let f = &program.funcs[*func];
        f.is_closure() && !f.closure_vars.is_empty()
    };
    lines.queue.extend(program.target.iter().filter(|func| !captures(func)).rev());
    let mut seen = HashSet::default();
    while let Some(func) = lines.queue.pop() {
        if seen.insert(func) {
            lines.func(func);
        }
    }
    let mut calls = lines.calls;
    calls.sort_by(|a, b| (a.pos, &a.name).cmp(&(b.pos, &b.name)));
    calls
}

struct Lines<'a> {
    program: &'a Program,
    tcx: &'a mut Tcx,
    sources: &'a SourceMap,
    calls: Vec<RuntimeCall>,
    /// Functions still to walk.
    queue: Vec<FuncId>,
    /// Whether the function's defers are open-coded.
    open_defers: bool,
    /// Literals that a statement assigns to a variable, with the statement's position, where they are built.
    assigned: HashMap<NodeId, XPos>,
    /// Slices made only to be appended.
    extended: HashSet<NodeId>,
    /// The current function.
    func: Option<FuncId>,
    oracles: Oracles,
    /// Which parts of the function the back end keeps.
    flow: Flow,
}

impl Lines<'_> {
    /// Adds a call at the innermost position: the line in the inlined body, where `-m` reports it.
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
        self.open_defers = has_open_defers(self.program, func);
        self.func = Some(func);
        self.flow = Flow::of(self.program, self.tcx, func, self.open_defers);
        // Parameters and results that moved to the heap are allocated at the function's name.
        for &var in f.params.iter().chain(&f.results) {
            if self.program.vars[var].esc == Esc::Heap {
                self.moved(f.pos, var);
            }
        }
        self.block(&f.body);
    }

    /// Whether `x` always holds one composite of constants.
    fn is_constant_composite(&mut self, x: NodeId) -> bool {
        let Some(func) = self.func else { return false };
        let oracle = self.oracles.of(self.program, &self.tcx.types, func);
        constant_composite(self.program, self.tcx, &oracle, x).is_some()
    }

    fn block(&mut self, list: &[NodeId]) {
        let mut copied = false;
        for (i, &n) in list.iter().enumerate() {
            if std::mem::take(&mut copied) {
                continue;
            }
            copied = list.get(i + 1).is_some_and(|&next| self.make_and_copy(n, next));
            if !copied {
                self.node(n);
            }
        }
    }

    fn nodes(&mut self, list: &[NodeId]) {
        for &n in list {
            self.node(n);
        }
    }

    fn node(&mut self, n: NodeId) {
        if !self.flow.is_live(n) {
            return self.dead(n);
        }
        let node = &self.program.nodes[n];
        self.nodes(&node.init);
        if self.flow.is_cut(n) && !matches!(node.kind, NodeKind::Select { .. }) {
            return self.operands(n);
        }
        self.slice_moves(n);
        if self.walks_itself(n) {
            return;
        }
        if self.map_operation(n) {
            return;
        }
        self.own_call(n);
        if self.strings(n) {
            return;
        }
        self.operands(n);
    }

    /// Walks nodes whose operands need an order or a scope of their own; false: the caller walks the operands.
    fn walks_itself(&mut self, n: NodeId) -> bool {
        let node = &self.program.nodes[n];
        match &node.kind {
            NodeKind::Decl { var } => {
                if self.program.vars[*var].esc == Esc::Heap {
                    self.moved(node.pos, *var);
                }
            }
            NodeKind::Block { list } => self.block(list),
            NodeKind::If { cond, then, els } => {
                self.node(*cond);
                self.block(then);
                self.block(els);
            }
            NodeKind::For { cond, post, body, .. } => {
                cond.iter().chain(post).for_each(|&n| self.node(n));
                self.block(body);
            }
            NodeKind::Range { x, key, value, body, .. } => {
                self.node(range::operand(self.program, *x));
                if !self.range_calls(n) {
                    self.range_conversions(n);
                    key.iter().chain(value).for_each(|&n| self.node(n));
                    self.block(body);
                }
            }
            NodeKind::InlCall { body, results, .. } => {
                self.block(body);
                self.nodes(results);
            }
            NodeKind::Switch { tag, cases, .. } => {
                if let Some(tag) = tag {
                    self.switch_tag(*tag, cases);
                }
                for case in cases {
                    self.nodes(&case.list);
                    self.block(&case.body);
                }
            }
            NodeKind::TypeSwitch { x, cases, .. } => {
                self.node(*x);
                self.type_switch(n, *x, cases);
                cases.iter().for_each(|case| self.type_case(case));
            }
            NodeKind::Select { cases, .. } => self.select(n, cases),
            NodeKind::Go { call } => {
                self.call(node.pos, "newproc");
                self.started(*call);
            }
            NodeKind::Defer { call, at } => {
                self.deferred(n, at.is_some());
                at.iter().for_each(|&n| self.node(n));
                self.started(*call);
            }
            NodeKind::Assign2 { op: As2::Recv, lhs, rhs, .. } => {
                self.comma_ok_conversion(node.pos, lhs, rhs);
                rhs.iter().for_each(|&x| self.receive_ok(x));
                self.nodes(lhs);
            }
            NodeKind::Assign2 { op: As2::DotType, lhs, rhs, .. } => {
                self.comma_ok_conversion(node.pos, lhs, rhs);
                return false;
            }
            NodeKind::Assign2 { op: As2::MapRead, lhs, rhs, .. } => {
                self.comma_ok_conversion(node.pos, lhs, rhs);
                rhs.iter().for_each(|&x| self.map_read(x, 2));
                self.nodes(lhs);
            }
            NodeKind::Assign { x, y: Some(y), .. } => {
                self.note_assigned(node.pos, *x, *y);
                return false;
            }
            NodeKind::Assign2 { op: As2::Plain, lhs, rhs, .. } => {
                for (&x, &y) in lhs.iter().zip(rhs) {
                    self.note_assigned(node.pos, x, y);
                }
                return false;
            }
            NodeKind::Closure { func } => {
                self.queue.push(*func);
                if node.esc == Esc::Heap {
                    self.closure_record(node.pos, *func);
                }
            }
            NodeKind::MethodValue { x, .. } => {
                if node.esc == Esc::Heap {
                    self.method_record(node.pos, *x);
                }
                self.node(*x);
            }
            NodeKind::Call(call) => {
                // The captures of a literal that is called directly are passed as arguments.
                let NodeKind::Closure { func } = self.program.nodes[call.fun].kind else { return false };
                self.queue.push(func);
                self.nodes(&call.args);
            }
            _ => return false,
        }
        true
    }

    fn type_case(&mut self, case: &Case) {
        if let Some(var) = case.var
            && self.program.vars[var].esc == Esc::Heap
            && case.body.iter().any(|&n| self.flow.is_live(n))
        {
            self.moved(case.pos, var);
        }
        self.block(&case.body);
    }

    /// `<-c` in `v, ok = <-c`.
    fn receive_ok(&mut self, x: NodeId) {
        let NodeKind::Recv { x: chan } = self.program.nodes[x].kind else { return };
        self.node(chan);
        if !self.flow.is_cut(x) {
            self.call(self.program.nodes[x].pos, "chanrecv2");
        }
    }

    fn operands(&mut self, n: NodeId) {
        self.nodes(&self.program.operands(n));
    }

    /// `x = []T{…}`: gc builds the literal directly in the variable.
    fn note_assigned(&mut self, pos: XPos, x: NodeId, y: NodeId) {
        let NodeKind::Local(var) = self.program.nodes[x].kind else { return };
        let v = &self.program.vars[var];
        let in_frame = v.class != VarClass::Closure && v.esc != Esc::Heap && !v.addr_taken;
        if in_frame && self.is_built_in_place(y) {
            self.assigned.insert(y, pos);
        }
    }

    /// Whether the statement builds the literal directly in the variable it assigns.
    fn is_built_in_place(&self, n: NodeId) -> bool {
        match &self.program.nodes[n].kind {
            NodeKind::SliceLit { .. } => true,
            NodeKind::MapLit { entries } => {
                entries.iter().all(|&(key, value)| self.is_constant(key) && self.is_constant(value))
            }
            _ => false,
        }
    }

    /// Queues function literals in dead code: they are compiled anyway.
    fn dead(&mut self, n: NodeId) {
        let program = self.program;
        program.visit(n, &mut |n| {
            if let NodeKind::Closure { func } = program.nodes[n].kind {
                self.queue.push(func);
            }
        });
    }

    /// Adds the call that the node itself makes.
    fn own_call(&mut self, n: NodeId) {
        let node = &self.program.nodes[n];
        let heap = node.esc == Esc::Heap;
        let pos = self.assigned.get(&n).copied().unwrap_or(node.pos);
        match &node.kind {
            NodeKind::New { rtype: Some(_) } if heap => self.call(pos, "newobject"),
            NodeKind::New { .. } | NodeKind::PtrLit { .. } if heap => {
                if let Some(elem) = node.ty.and_then(|ty| self.tcx.types.elem(ty)) {
                    self.new_object(pos, elem, 1);
                }
            }
            NodeKind::SliceLit { len, elems } if heap => {
                if let Some(elem) = node.ty.and_then(|ty| self.tcx.types.elem(ty)) {
                    let last = self.last_constant_field(elem, *len, elems);
                    self.new_object(last.unwrap_or(pos), elem, *len);
                }
            }
            NodeKind::MakeSlice { len, cap } => self.make_slice(n, pos, *len, *cap),
            NodeKind::MakeMap { hint } => {
                let one_group = hint.is_none_or(|hint| match &self.program.nodes[hint].kind {
                    NodeKind::Literal(value) => value.to_int().as_i64().is_some_and(|size| size <= GROUP),
                    _ => false,
                });
                self.make_map(pos, heap, one_group);
            }
            NodeKind::MapLit { entries } => self.make_map(pos, heap, entries.len() as i64 <= GROUP),
            NodeKind::MakeChan { .. } => self.call(pos, "makechan"),
            NodeKind::Call(call) if is_deferrangefunc(self.program, call.fun) => {
                self.call(pos, "deferrangefunc")
            }
            NodeKind::NaryBuiltin { op: NaryBuiltin::Append { ddd }, args } => {
                let in_buffer = self.program.use_buf.contains(&n) && !ddd;
                if let Some((made, _)) = appended_make(self.program, *ddd, args) {
                    self.extended.insert(made);
                }
                if args.len() > 1 && !self.flow.has_room(n) {
                    self.call(pos, if in_buffer { "growsliceBuf" } else { "growslice" });
                }
            }
            NodeKind::NaryBuiltin { op: NaryBuiltin::Print | NaryBuiltin::Println, .. } => {
                self.call(pos, "printlock");
            }
            NodeKind::UnaryBuiltin { op: UnaryBuiltin::Panic, .. } => self.call(pos, "gopanic"),
            NodeKind::UnaryBuiltin { op: UnaryBuiltin::Close, .. } => self.call(pos, "closechan"),
            NodeKind::UnaryBuiltin { op: op @ (UnaryBuiltin::Len | UnaryBuiltin::Cap), x }
                if self.is_chan(*x) =>
            {
                self.call(pos, if *op == UnaryBuiltin::Len { "chanlen" } else { "chancap" });
            }
            NodeKind::Recover => self.call(pos, "gorecover"),
            NodeKind::Send { .. } => self.call(pos, "chansend1"),
            NodeKind::Recv { .. } => self.call(pos, "chanrecv1"),
            NodeKind::DotType { target, dynamic, comma_ok, .. }
                if self.has_methods(Some(*target)) && !self.flow.is_of_nil(n) =>
            {
                self.call(pos, type_assertion(!dynamic.is_empty(), *comma_ok));
            }
            NodeKind::Conv { op: ConvOp::Iface, x }
                if self.is_interface(*x) && !self.has_methods(node.ty) => {}
            NodeKind::Conv { op: ConvOp::Iface, x } if self.is_interface(*x) => {
                let word = self.program.type_words.get(&n).map(|&word| &self.program.nodes[word].kind);
                let dynamic = word.is_some_and(|word| !matches!(word, NodeKind::LinksymAddr { .. }));
                self.call(pos, type_assertion(dynamic, true));
            }
            NodeKind::Conv { op: ConvOp::Iface, x } => self.boxed(n, pos, *x),
            _ => {}
        }
    }

    fn make_slice(&mut self, n: NodeId, pos: XPos, len: NodeId, cap: Option<NodeId>) {
        if self.extended.contains(&n) {
            return;
        }
        let heap = self.program.nodes[n].esc == Esc::Heap;
        // gc treats a large constant as a size that varies.
        let constant = small_int_const(self.program, cap.unwrap_or(len)).is_some();
        let nothing = self.flow.int(len) == Some(0) && cap.is_none_or(|cap| self.flow.int(cap) == Some(0));
        if (heap || !constant) && !nothing && !self.flow.has_room(n) {
            self.call(pos, "makeslice");
        }
        self.sizes_again(n, len, cap);
    }

    /// `one_group`: the entries fit a single group, which a map in the frame keeps there.
    fn make_map(&mut self, pos: XPos, heap: bool, one_group: bool) {
        match (heap, one_group) {
            (true, true) => self.call(pos, "makemap_small"),
            (_, false) => self.call(pos, "makemap"),
            (false, true) => {}
        }
    }

    /// Conversion of the concrete value `x` to interface.
    fn boxed(&mut self, n: NodeId, pos: XPos, x: NodeId) {
        let data = iface_data(self.program, self.tcx, n);
        if data == IfaceData::Copy && self.is_constant_composite(x) {
            return;
        }
        let pointers = self.program.nodes[x].ty.is_some_and(|ty| self.tcx.has_pointers(ty));
        if let Some(name) = conversion(data, pointers) {
            self.call(pos, name);
        }
    }

    fn same(&mut self, l: NodeId, r: NodeId) -> bool {
        same_safe_expr(self.program, self.tcx, l, r)
    }

    fn under(&mut self, ty: Option<TypeId>) -> Option<Type> {
        ty.map(|ty| self.tcx.types.under(ty).clone())
    }
    fn is_interface(&mut self, x: NodeId) -> bool {
        let ty = self.program.nodes[x].ty;
        ty.is_some_and(|ty| self.tcx.is_interface(ty))
    }
    fn is_chan(&mut self, x: NodeId) -> bool {
        let ty = self.program.nodes[x].ty;
        matches!(self.under(ty), Some(Type::Chan { .. }))
    }
}
