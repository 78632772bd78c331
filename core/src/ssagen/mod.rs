//! A function's IR as values and blocks: what gc's walk and ssagen make of it, as far as it decides which checks are left.
//! In: the IR after escape analysis. Out: the events of the back end: `nilcheck`, `isInBounds`, `isSliceInBounds`, `copy`.
//! Invariant: every node is visited once (a deferred one once for each exit); nothing is emitted.
//! Rules: cmd/compile/internal/ssagen/{ssa,phi}.go, walk/*.go, go1.27.

mod assert;
mod builtin;
mod call;
mod convert;
mod expr;
mod literal;
mod order;
mod place;
mod queue;
mod range;
mod stmt;
mod store;
mod switch;
mod temps;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_late;

use self::temps::Temps;
use crate::escape::{IfaceData, iface_data};
use crate::index::{HashMap, HashSet, IndexVec};
use crate::ir::log::Logged;
use crate::ir::node::*;
use crate::ssa::value::{BlockId, Class, Func, Kind, Op, Sym, Ty, ValueId};
use crate::syntax::ast::Name;
use crate::types::Tcx;
use crate::types::types::{Basic, Type, TypeId};
use crate::version::Rule;

/// Nested expressions and statements at most; what is deeper is unknown.
const MAX_DEPTH: u32 = 600;
/// Bytes of a variable of the frame that always has a place of its own.
const MAX_UNSHARED: i64 = 24;
/// Values of one function at most.
const MAX_VALUES: usize = 40_000;

/// The events of all functions that are compiled, in their order. `line`: the file and line of a position.
pub fn events(program: &Program, tcx: &mut Tcx, line: &dyn Fn(XPos) -> u64) -> Vec<Logged> {
    let mut events = Vec::new();
    for (func, temps) in compiled(program, tcx) {
        let Some(mut f) = build(program, tcx, func, temps) else { continue };
        for kept in crate::ssa::kept(&mut f, line) {
            events.push(Logged { begins: kept.begins, ..Logged::new(kept.pos, kept.code, kept.message) });
        }
    }
    events
}

/// Functions with code, in the order of their compilation: a literal that captures comes behind the function that makes it.
fn compiled(program: &Program, tcx: &mut Tcx) -> Vec<(FuncId, Temps)> {
    let captures = |func: FuncId| {
        let f = &program.funcs[func];
        f.is_closure() && !f.closure_vars.is_empty()
    };
    let has_code = |func: FuncId| program.funcs[func].has_body && !program.funcs[func].shape_only;
    let mut temps: HashMap<FuncId, Temps> = HashMap::default();
    let mut queue = Vec::new();
    for &func in program.target.iter().filter(|&&func| has_code(func) && !captures(func)) {
        temps.insert(func, Temps::of(program, tcx, func));
        queue.push(func);
    }
    let statements = |func| {
        temps.get(&func).map_or(0, |temps: &Temps| temps.statements) + usize::from(says_nil(program, func))
    };
    let mut stack = queue::in_order(queue, statements, tcx.has(Rule::CompiledFromOneQueue));
    stack.reverse();
    let mut seen: HashSet<FuncId> = stack.iter().copied().collect();
    let mut list = Vec::new();
    while let Some(func) = stack.pop() {
        let mut made = Vec::new();
        program.visit_list(&program.funcs[func].body, &mut |n| {
            if let NodeKind::Closure { func } = program.nodes[n].kind
                && seen.insert(func)
            {
                made.push(func);
            }
        });
        stack.extend(made);
        if has_code(func) {
            let temps = temps.remove(&func).unwrap_or_else(|| Temps::of(program, tcx, func));
            list.push((func, temps));
        }
    }
    list
}

/// A method of a pointer that calls the one of the value says what it is that is nil.
fn says_nil(program: &Program, func: FuncId) -> bool {
    let f = &program.funcs[func];
    let Some(&recv) = f.params.first() else { return false };
    if f.kind != FuncKind::Wrapper || !f.has_recv {
        return false;
    }
    let mut followed = false;
    program.visit_list(&f.body, &mut |n| {
        if let NodeKind::Deref { x } = program.nodes[n].kind {
            followed |= matches!(program.nodes[x].kind, NodeKind::Local(var) if var == recv);
        }
    });
    followed
}

/// A variable of the function, or one that lowering adds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Slot {
    Mem,
    Var(VarId),
    /// The address of a variable on the heap, or of one captured by reference.
    Heap(VarId),
    Temp(u32),
}

#[derive(Clone, Copy, Default)]
struct Label {
    target: Option<BlockId>,
    break_to: Option<BlockId>,
    continue_to: Option<BlockId>,
}

struct Gen<'a> {
    program: &'a Program,
    tcx: &'a mut Tcx,
    f: Func,
    func: FuncId,
    /// `None`: what follows is not reached.
    cur: Option<BlockId>,
    /// Variables at the current place, and at the ends of blocks.
    vars: HashMap<Slot, ValueId>,
    ends: IndexVec<BlockId, HashMap<Slot, ValueId>>,
    started: HashMap<(BlockId, Slot), ValueId>,
    forward: Vec<(ValueId, Slot)>,
    pos: XPos,
    break_to: Option<BlockId>,
    continue_to: Option<BlockId>,
    labels: HashMap<Name, Label>,
    /// Operands whose variable lies in memory.
    temps: Temps,
    /// Operands that were evaluated before their turn.
    early: HashMap<NodeId, Early>,
    begun: HashSet<NodeId>,
    /// Only calls stand before the statement: all else is evaluated in the turn of its assignment.
    in_turn: bool,
    /// Inlined calls whose body ran before their turn.
    ran: HashSet<NodeId>,
    next: u32,
    depth: u32,
    open_defers: bool,
    defers: Vec<NodeId>,
    /// Where a switch's `fallthrough` leads.
    next_case: Option<BlockId>,
    types: HashMap<TypeId, Ty>,
    /// A slice that is built in the variable that a statement assigns: it has the statement's position.
    assigned: Option<(NodeId, XPos)>,
    /// Where the comparison that is evaluated next leads as soon as it fails.
    fails_to: Option<BlockId>,
    /// Types whose words were asked for.
    words: Vec<TypeId>,
    constants: HashMap<(Ty, i64), ValueId>,
    /// Pointers that were assigned one of another type: of an instance where the variable has that of shaped code.
    retyped: HashSet<VarId>,
}

/// What an early operand left: a value, or the address of one that no register holds.
#[derive(Clone, Copy)]
enum Early {
    Value(Slot, Ty),
    Address(Slot),
    /// A value in memory: in the variable of that operand.
    Stored(NodeId, Ty),
}

fn build(program: &Program, tcx: &mut Tcx, func: FuncId, temps: Temps) -> Option<Func> {
    let mut g = Gen {
        program,
        tcx,
        f: Func::default(),
        func,
        cur: None,
        vars: HashMap::default(),
        ends: IndexVec::new(),
        started: HashMap::default(),
        forward: Vec::new(),
        pos: program.funcs[func].pos,
        break_to: None,
        continue_to: None,
        labels: HashMap::default(),
        temps,
        early: HashMap::default(),
        begun: HashSet::default(),
        in_turn: false,
        ran: HashSet::default(),
        next: 0,
        depth: 0,
        open_defers: false,
        defers: Vec::new(),
        next_case: None,
        types: HashMap::default(),
        assigned: None,
        fails_to: None,
        words: Vec::new(),
        constants: HashMap::default(),
        retyped: HashSet::default(),
    };
    g.f.checks_move = g.tcx.has(Rule::ChecksFollowBarriers);
    g.f.copies_loop = g.tcx.has(Rule::CopiesLoop);
    g.f.compares_odd = g.tcx.has(Rule::TextsAsNumbers);
    g.f.either_length = g.tcx.has(Rule::LengthsOfEitherSlice);
    g.function();
    g.insert_phis();
    (g.f.values.len() < MAX_VALUES).then_some(g.f)
}

impl Gen<'_> {
    fn function(&mut self) {
        let program = self.program;
        let f = &program.funcs[self.func];
        let entry = self.block();
        self.f.entry = entry;
        self.f.blocks[entry].pos = f.pos;
        self.cur = Some(entry);
        let memory = self.value(Op::InitMem, Ty::MEM, &[]);
        self.vars.insert(Slot::Mem, memory);
        self.open_defers = crate::walk::has_open_defers(program, self.func);
        self.f.outer.extend(f.results.iter().copied());
        for &var in &f.params {
            let ty = self.ty(program.vars[var].ty);
            if self.in_registers(var) {
                let v = self.value(Op::Arg, ty, &[]);
                self.f.values[v].sym = Sym::Var(var);
                // A dictionary is there always.
                self.f.values[v].aux = i64::from(&*program.vars[var].name == ".dict");
                self.vars.insert(Slot::Var(var), v);
            } else if self.can_ssa(program.vars[var].ty) && program.vars[var].esc != Esc::Heap {
                let v = self.value(Op::Arg, ty, &[]);
                self.f.values[v].sym = Sym::Var(var);
                let addr = self.local_addr(var);
                self.store(ty, addr, v);
            }
        }
        let mut record = None;
        for &var in &f.closure_vars {
            let v = &program.vars[var];
            let clo = match record {
                Some(clo) => clo,
                None => {
                    let clo = self.value(Op::ClosurePtr, Ty::PTR, &[]);
                    *record.insert(clo)
                }
            };
            let ptr = self.value_aux(Op::OffPtr, Ty::PTR, &[clo], 8 + i64::from(var.0));
            if v.by_val && !v.addr_taken && self.can_ssa(v.ty) {
                let ty = self.ty(v.ty);
                let loaded = self.load(ty, ptr);
                self.vars.insert(Slot::Var(var), loaded);
            } else if v.by_val {
                self.vars.insert(Slot::Heap(var), ptr);
            } else {
                let address = self.load(Ty::PTR, ptr);
                self.vars.insert(Slot::Heap(var), address);
            }
        }
        for &var in &f.results {
            let ty = program.vars[var].ty;
            if program.vars[var].esc == Esc::Heap {
                self.new_heap_var(var);
            } else if self.in_registers(var) {
                let zero = self.zero_value(ty);
                self.vars.insert(Slot::Var(var), zero);
            } else {
                self.defined(var);
                let addr = self.local_addr(var);
                self.zero(ty, addr);
            }
        }
        for &var in &f.params {
            if program.vars[var].esc == Esc::Heap {
                self.new_heap_var(var);
                let ty = program.vars[var].ty;
                let to = self.var_addr(var);
                if self.can_ssa(ty) {
                    let t = self.ty(ty);
                    let v = self.value(Op::Arg, t, &[]);
                    self.f.values[v].sym = Sym::Var(var);
                    self.store(t, to, v);
                } else {
                    let from = self.local_addr(var);
                    self.move_(ty, to, from);
                }
            }
        }
        self.check_receiver();
        self.stmts(&f.body);
        if self.cur.is_some() {
            self.pos = f.end_pos;
            self.exit();
        }
    }

    fn check_receiver(&mut self) {
        let Some(&recv) = self.program.funcs[self.func].params.first() else { return };
        if says_nil(self.program, self.func) && self.in_registers(recv) {
            let v = self.variable(Slot::Var(recv), Ty::PTR);
            let nil = self.nil();
            let cond = self.value(Op::NeqPtr, Ty::BOOL, &[v, nil]);
            self.check(cond, "panicwrap");
        }
    }

    // ---- values and blocks

    fn block(&mut self) -> BlockId {
        let b = self.f.new_block();
        self.ends.push(HashMap::default());
        b
    }

    /// Begins a block that others lead to.
    fn start(&mut self, b: BlockId) {
        self.cur = Some(b);
        self.vars = HashMap::default();
    }

    fn end(&mut self) -> Option<BlockId> {
        let b = self.cur.take()?;
        self.f.blocks[b].pos = self.pos;
        self.ends[b] = std::mem::take(&mut self.vars);
        Some(b)
    }

    fn jump(&mut self, to: BlockId) {
        if let Some(b) = self.end() {
            self.f.add_edge(b, to);
        }
    }

    fn branch(&mut self, cond: ValueId, yes: BlockId, no: BlockId) {
        if let Some(b) = self.end() {
            self.f.blocks[b].kind = Kind::If;
            self.f.blocks[b].control = Some(cond);
            self.f.add_edge(b, yes);
            self.f.add_edge(b, no);
        }
    }

    /// The block that values go to: one that nothing leads to where code is dead.
    fn here(&mut self) -> BlockId {
        match self.cur {
            Some(b) => b,
            None => {
                let b = self.block();
                self.start(b);
                b
            }
        }
    }

    fn value(&mut self, op: Op, ty: Ty, args: &[ValueId]) -> ValueId {
        let b = self.here();
        self.f.add(b, op, ty, args, self.pos)
    }

    fn value_aux(&mut self, op: Op, ty: Ty, args: &[ValueId], aux: i64) -> ValueId {
        let v = self.value(op, ty, args);
        self.f.values[v].aux = aux;
        v
    }

    fn value_sym(&mut self, op: Op, ty: Ty, args: &[ValueId], sym: Sym) -> ValueId {
        let v = self.value(op, ty, args);
        self.f.values[v].sym = sym;
        v
    }

    /// Each constant is one value, made where it is met first.
    fn constant(&mut self, ty: Ty, x: i64) -> ValueId {
        let f = &mut self.f;
        *self.constants.entry((ty, x)).or_insert_with(|| f.constant(ty, x))
    }

    fn int(&mut self, x: i64) -> ValueId {
        self.constant(Ty::INT, x)
    }

    fn bool(&mut self, x: bool) -> ValueId {
        self.constant(Ty::BOOL, i64::from(x))
    }

    fn nil(&mut self) -> ValueId {
        self.constant(Ty::PTR, 0)
    }

    fn opaque(&mut self, ty: Ty) -> ValueId {
        self.value(Op::Opaque, ty, &[])
    }

    fn variable(&mut self, slot: Slot, ty: Ty) -> ValueId {
        let b = self.here();
        if let Some(&v) = self.vars.get(&slot) {
            return v;
        }
        if b == self.f.entry {
            // Read before it is written: dead code.
            let v = self.opaque(ty);
            self.vars.insert(slot, v);
            return v;
        }
        let v = self.forward_ref(b, slot, ty);
        self.vars.insert(slot, v);
        v
    }

    fn forward_ref(&mut self, b: BlockId, slot: Slot, ty: Ty) -> ValueId {
        if let Some(&v) = self.started.get(&(b, slot)) {
            return v;
        }
        let v = self.f.add(b, Op::Fwd, ty, &[], XPos::default());
        self.started.insert((b, slot), v);
        self.forward.push((v, slot));
        v
    }

    fn temp(&mut self) -> Slot {
        self.next += 1;
        Slot::Temp(self.next)
    }

    fn set(&mut self, slot: Slot, v: ValueId) {
        self.here();
        self.vars.insert(slot, v);
    }

    fn memory(&mut self) -> ValueId {
        self.variable(Slot::Mem, Ty::MEM)
    }

    /// A value that is the memory from here on.
    fn effect(&mut self, op: Op, args: &[ValueId]) -> ValueId {
        let memory = self.memory();
        let args: Vec<ValueId> = args.iter().copied().chain([memory]).collect();
        let v = self.value(op, Ty::MEM, &args);
        self.vars.insert(Slot::Mem, v);
        v
    }

    fn load(&mut self, ty: Ty, ptr: ValueId) -> ValueId {
        let memory = self.memory();
        self.value(Op::Load, ty, &[ptr, memory])
    }

    fn zero(&mut self, ty: TypeId, ptr: ValueId) {
        let t = self.ty(ty);
        // What registers can hold is stored part by part.
        if self.can_ssa(ty) {
            let zero = self.zero_value(ty);
            return self.store(t, ptr, zero);
        }
        let v = self.effect(Op::Zero, &[ptr]);
        self.f.values[v].aux = t.size;
        self.f.values[v].ty = Ty { pointers: t.pointers, id: t.id, ..Ty::MEM };
    }

    fn move_(&mut self, ty: TypeId, to: ValueId, from: ValueId) {
        let t = self.ty(ty);
        let v = self.effect(Op::Move, &[to, from]);
        self.f.values[v].aux = t.size;
        self.f.values[v].ty = Ty { pointers: t.pointers, id: t.id, ..Ty::MEM };
    }

    /// A call of the runtime; yields the call, which is the memory behind it.
    fn runtime(&mut self, name: &'static str, args: &[ValueId]) -> ValueId {
        let call = self.effect(Op::Call, args);
        self.f.values[call].sym = Sym::Runtime(name);
        call
    }

    /// A call that does not come back.
    fn fails(&mut self, name: &'static str) {
        let call = self.runtime(name, &[]);
        if let Some(b) = self.end() {
            self.f.blocks[b].kind = Kind::Exit;
            self.f.blocks[b].control = Some(call);
        }
    }

    fn result(&mut self, call: ValueId, i: i64, ty: Ty) -> ValueId {
        self.value_aux(Op::SelectN, ty, &[call], i)
    }

    /// One of two values of a type.
    fn ternary(&mut self, ty: Ty, cond: ValueId, yes: ValueId, no: ValueId) -> ValueId {
        let slot = self.temp();
        let (then, otherwise, end) = (self.block(), self.block(), self.block());
        self.branch(cond, then, otherwise);
        for (b, v) in [(then, yes), (otherwise, no)] {
            self.start(b);
            self.set(slot, v);
            self.jump(end);
        }
        self.start(end);
        self.variable(slot, ty)
    }

    fn nil_check(&mut self, ptr: ValueId) -> ValueId {
        let memory = self.memory();
        let ty = self.f.values[ptr].ty;
        self.value(Op::NilCheck, ty, &[ptr, memory])
    }

    /// Ends the program with a message of its own unless the condition holds.
    fn check(&mut self, cond: ValueId, name: &'static str) {
        let (next, fail) = (self.block(), self.block());
        self.branch(cond, next, fail);
        self.start(fail);
        self.fails(name);
        self.start(next);
    }

    // ---- types

    fn under(&self, ty: TypeId) -> Type {
        self.tcx.types.under(ty).clone()
    }

    fn node_ty(&mut self, n: NodeId) -> Ty {
        match self.program.nodes[n].ty {
            Some(ty) => self.ty(ty),
            None => Ty::VOID,
        }
    }

    fn type_of(&self, n: NodeId) -> TypeId {
        self.program.nodes[n].ty.unwrap_or(crate::types::types::typ::INVALID)
    }

    fn under_of(&self, n: NodeId) -> Type {
        self.under(self.type_of(n))
    }

    fn ty(&mut self, id: TypeId) -> Ty {
        if let Some(&ty) = self.types.get(&id) {
            return ty;
        }
        let ty = self.make_ty(id);
        self.types.insert(id, ty);
        ty
    }

    fn make_ty(&mut self, id: TypeId) -> Ty {
        let shape = self.under(id);
        let size = match shape {
            Type::Tuple(_) | Type::Union(_) | Type::TypeParam(_) => return Ty::VOID,
            Type::Basic(Basic::Invalid | Basic::UntypedNil) => return Ty::PTR,
            Type::Basic(Basic::UntypedBool) => return Ty::BOOL,
            Type::Basic(Basic::UntypedString) => return Ty::STR,
            Type::Basic(
                Basic::UntypedInt | Basic::UntypedRune | Basic::UntypedFloat | Basic::UntypedComplex,
            ) => return Ty::INT,
            _ => self.tcx.sizeof(id),
        };
        let class = match &shape {
            Type::Basic(Basic::Bool) => Class::Bool,
            Type::Basic(Basic::String) => Class::Str,
            Type::Basic(Basic::Float32 | Basic::Float64) => Class::Float,
            Type::Basic(Basic::Complex64 | Basic::Complex128) => Class::Complex,
            Type::Basic(Basic::UnsafePointer) => Class::Ptr,
            Type::Basic(_) => Class::Int,
            Type::Slice { .. } => Class::Slice,
            Type::Interface(_) => Class::Iface,
            Type::Struct { .. } => Class::Struct,
            Type::Array { .. } => Class::Array,
            _ => Class::Ptr,
        };
        let mut ty = Ty::of(class, size);
        ty.pointers = self.tcx.has_pointers(id);
        match &shape {
            Type::Basic(_) if class == Class::Int => ty.signed = !self.tcx.is_unsigned(id),
            Type::Slice { elem } => ty.elem = self.tcx.sizeof(*elem),
            Type::Struct { fields } => {
                let same = self.canonical(id);
                ty.id = Some(same);
                let offsets = self.tcx.offsetsof(id);
                let list: Vec<(Ty, i64)> =
                    fields.iter().zip(offsets).map(|(field, at)| (self.ty(field.ty), at)).collect();
                self.f.fields.insert(same, list);
            }
            Type::Array { elem, len } => {
                let same = self.canonical(id);
                ty.id = Some(same);
                let elem = self.ty(*elem);
                let list = if *len == 1 { vec![(elem, 0)] } else { Vec::new() };
                self.f.fields.insert(same, list);
            }
            _ => {}
        }
        ty
    }

    /// Registers can hold a value of the type.
    fn can_ssa(&mut self, ty: TypeId) -> bool {
        crate::walk::few_words(self.tcx, ty)
    }

    fn in_registers(&mut self, var: VarId) -> bool {
        crate::walk::var_in_registers(self.program, self.tcx, var)
    }

    fn zero_value(&mut self, ty: TypeId) -> ValueId {
        let t = self.ty(ty);
        self.zero_of(t)
    }

    fn zero_of(&mut self, t: Ty) -> ValueId {
        match t.class {
            Class::Int | Class::Bool | Class::Ptr => self.constant(t, 0),
            Class::Slice => {
                let (nil, zero) = (self.nil(), self.int(0));
                self.value(Op::SliceMake, t, &[nil, zero, zero])
            }
            Class::Str => {
                let (nil, zero) = (self.nil(), self.int(0));
                self.value(Op::StringMake, t, &[nil, zero])
            }
            Class::Iface => {
                let nil = self.nil();
                self.value(Op::IMake, t, &[nil, nil])
            }
            Class::Struct | Class::Array => {
                let fields = self.fields_of(t);
                let parts: Vec<ValueId> = fields.iter().map(|&(ty, _)| self.zero_of(ty)).collect();
                let op = if t.class == Class::Array { Op::ArrayMake } else { Op::StructMake };
                self.value(op, t, &parts)
            }
            Class::Float => self.value_aux(Op::Pure, t, &[], 0),
            Class::Complex => self.complex(t, 0.0, 0.0),
            Class::Void | Class::Mem => self.value_aux(Op::Pure, t, &[], i64::MIN),
        }
    }

    fn data_of(&mut self, conv: NodeId) -> IfaceData {
        iface_data(self.program, self.tcx, conv)
    }

    // ---- phis

    /// Every reference to a variable that another block defines becomes that definition, or a phi.
    fn insert_phis(&mut self) {
        let mut at = 0;
        while let Some(&(v, slot)) = self.forward.get(at) {
            at += 1;
            if self.f.values.len() > 4 * MAX_VALUES {
                break;
            }
            let (b, ty) = (self.f.values[v].block, self.f.values[v].ty);
            let preds: Vec<BlockId> = self.f.blocks[b].preds.iter().map(|edge| edge.b).collect();
            if preds.is_empty() || b == self.f.entry {
                self.f.values[v].op = Op::Opaque;
                continue;
            }
            let args: Vec<ValueId> = preds.iter().map(|&pred| self.outgoing(pred, slot, ty)).collect();
            self.f.values[v].args = args.clone();
            let mut only = None;
            let mut several = false;
            for &a in &args {
                if a != v && only != Some(a) {
                    several |= only.is_some();
                    only = Some(a);
                }
            }
            match only {
                Some(only) if !several => self.f.copy_of(v, only),
                Some(_) => self.f.values[v].op = Op::Phi,
                None => {
                    self.f.reset(v, Op::Opaque, &[], 0);
                }
            }
        }
    }

    fn outgoing(&mut self, mut b: BlockId, slot: Slot, ty: Ty) -> ValueId {
        for _ in 0..self.f.blocks.len() {
            if let Some(&v) = self.ends[b].get(&slot) {
                return v;
            }
            match self.f.blocks[b].preds[..] {
                [edge] if b != self.f.entry => b = edge.b,
                _ => break,
            }
        }
        let v = self.forward_ref(b, slot, ty);
        self.ends[b].insert(slot, v);
        v
    }
}
