//! Which parts of a function the back end keeps: gc compiles every branch and then removes what cannot be reached.
//! In: a function's IR after escape analysis. Out: the nodes that may execute, and facts about a few operands.
//! Abstract interpretation of the function over possibly unknown values (`value`) and states (`state`): a loop runs
//! until its head reaches a fixed point, starting from the state on entry (conditional constant propagation).
//! *Late* facts are those gc sees only after its prove pass, when it folds loads from read-only data.
//! Invariant: a node visited in any state is kept; each further round knows less.
//! Rules: cmd/compile/internal/ssagen/ssa.go; ssa/{sccp,prove,deadcode,shortcircuit}.go, go1.27.

mod append;
mod assign;
mod dictionary;
mod early;
mod equal;
mod expr;
mod facts;
mod iface;
mod literal;
mod lookup;
mod range;
mod state;
mod stmt;
mod sum;
mod switch;
mod value;

use self::state::State;
use self::value::{Num, NumKind, Place, Term, V, Values};
use crate::index::{HashMap, HashSet};
use crate::ir::node::*;
use crate::lower::place;
use crate::syntax::ast::Name;
use crate::types::Tcx;
use crate::types::types::{Basic, Type, TypeId};

/// Limit on node visits; each round counts.
const MAX_VISITS: u32 = 400_000;

/// Results for a function.
#[derive(Clone, Debug, Default)]
pub struct Flow {
    live: HashSet<NodeId>,
    ints: HashMap<NodeId, Option<i64>>,
    roomy: HashMap<NodeId, bool>,
    /// For assertions to interface types: whether they only test for nil.
    of_nil: HashMap<NodeId, bool>,
    /// Loops over maps and the like whose body reaches its end.
    repeated: HashSet<NodeId>,
    /// Operations that are never executed: evaluating their operands ends the function.
    cut: HashSet<NodeId>,
    /// Values of a map literal that are stored.
    entered: HashSet<NodeId>,
    /// Strings converted from bytes only for a map lookup.
    borrowed: HashSet<NodeId>,
    /// The function is too large: everything is kept.
    gave_up: bool,
}

impl Flow {
    pub fn of(program: &Program, tcx: &mut Tcx, func: FuncId, open_defers: bool) -> Flow {
        let mut run = Run::new(program, tcx);
        run.func(func, open_defers);
        run.find_borrowed();
        Flow { gave_up: run.visits >= MAX_VISITS, ..run.flow }
    }

    /// Whether the node may execute.
    pub fn is_live(&self, n: NodeId) -> bool {
        self.gave_up || self.live.contains(&n)
    }

    /// Whether evaluating the operands ends the function.
    pub fn is_cut(&self, n: NodeId) -> bool {
        !self.gave_up && self.cut.contains(&n)
    }

    /// Whether the map literal's entry with this value is stored.
    pub fn is_entered(&self, value: NodeId) -> bool {
        self.gave_up || self.entered.contains(&value)
    }

    /// Whether the string is never created, because a map looks up the bytes in place.
    pub fn is_borrowed(&self, n: NodeId) -> bool {
        self.borrowed.contains(&n)
    }

    /// Whether the body of a range loop reaches its end.
    pub fn comes_back(&self, n: NodeId) -> bool {
        self.gave_up || self.repeated.contains(&n)
    }

    /// Value of a size, if known.
    pub fn int(&self, n: NodeId) -> Option<i64> {
        self.ints.get(&n).copied().flatten()
    }

    /// Whether an assertion to an interface type fails without a type lookup, because its operand is nil.
    pub fn is_of_nil(&self, n: NodeId) -> bool {
        !self.gave_up && self.of_nil.get(&n).copied().unwrap_or(false)
    }

    /// Whether the append certainly does not allocate: it has room in its slice or in the frame.
    pub fn has_room(&self, n: NodeId) -> bool {
        self.roomy.get(&n).copied().unwrap_or(false)
    }
}

/// Target of `break` and `continue`.
struct Target {
    label: Option<Name>,
    at: NodeId,
    is_loop: bool,
    breaks: Option<State>,
    continues: Option<State>,
}

/// Distinguishes meeting points of states at one node.
mod kind {
    pub const HEAD: u8 = 0;
    pub const END: u8 = 1;
    pub const BREAK: u8 = 2;
    pub const CONTINUE: u8 = 3;
    pub const CASE: u8 = 4;
    pub const LABEL: u8 = 5;
    pub const TRUE: u8 = 6;
    pub const FALSE: u8 = 7;
}

/// A string converted from bytes.
#[derive(Default)]
struct Copied {
    made: Option<NodeId>,
    readers: HashSet<NodeId>,
    looked_up: HashSet<NodeId>,
}

struct Run<'a> {
    program: &'a Program,
    tcx: &'a mut Tcx,
    values: Values,
    /// `None` if unreachable.
    state: Option<State>,
    /// The type words of values of type parameters that were converted to interface.
    words: HashMap<V, V>,
    slots: HashMap<VarId, u32>,
    slot_count: u32,
    in_registers: HashMap<VarId, bool>,
    targets: Vec<Target>,
    labels: HashMap<Name, State>,
    /// Labels with a `goto` after them.
    backward: HashSet<Name>,
    /// Slots of range loops' counters.
    counters: HashMap<NodeId, u32>,
    /// Appends that may use a buffer in the frame: its capacity, and the slot that says whether it is in use.
    buffers: HashMap<NodeId, (i64, u32)>,
    /// Appends to slices in memory whose result is stored to the same place.
    in_place: HashSet<NodeId>,
    /// Result variables of the function.
    results: Vec<VarId>,
    /// Values of operands evaluated early.
    early: HashMap<NodeId, V>,
    /// Nodes whose `init` has run early.
    begun: HashSet<NodeId>,
    /// Inlined calls whose body has run early.
    ran: HashSet<NodeId>,
    /// Evaluating the condition of a loop.
    at_head: bool,
    /// Variables that this loop changes.
    changed: HashSet<VarId>,
    /// The loop's condition is evaluated before the first iteration: variables have the values with which they enter. In
    /// gc they are phis from the start, and facts about the entering values say nothing about them. `facts_wait`: such a
    /// fact would have decided the condition.
    first_look: bool,
    facts_wait: bool,
    /// The condition is one of two that gc combines, and does not decide late.
    joined: bool,
    /// Whether a late fact was used. `no_late` forbids it.
    used_late: bool,
    no_late: bool,
    /// The loop condition would be known late.
    head_waits: bool,
    /// Read-only data behind interfaces.
    statics: HashMap<NodeId, V>,
    /// Strings converted from bytes: operands that read them, and map lookups right after.
    copies: HashMap<V, Copied>,
    /// Open-coded defers of the entry block.
    saved_first: Vec<NodeId>,
    flow: Flow,
    visits: u32,
}

impl<'a> Run<'a> {
    fn new(program: &'a Program, tcx: &'a mut Tcx) -> Run<'a> {
        let values = Values::new(tcx);
        Run {
            program,
            tcx,
            values,
            state: None,
            words: HashMap::default(),
            slots: HashMap::default(),
            slot_count: 0,
            in_registers: HashMap::default(),
            targets: Vec::new(),
            labels: HashMap::default(),
            backward: HashSet::default(),
            counters: HashMap::default(),
            buffers: HashMap::default(),
            in_place: HashSet::default(),
            results: Vec::new(),
            early: HashMap::default(),
            begun: HashSet::default(),
            ran: HashSet::default(),
            at_head: false,
            changed: HashSet::default(),
            first_look: false,
            facts_wait: false,
            joined: false,
            used_late: false,
            no_late: false,
            head_waits: false,
            statics: HashMap::default(),
            copies: HashMap::default(),
            saved_first: Vec::new(),
            flow: Flow::default(),
            visits: 0,
        }
    }

    fn func(&mut self, func: FuncId, open_defers: bool) {
        let program = self.program;
        let f = &program.funcs[func];
        let Some(&first) = f.body.first() else { return };
        self.results = f.results.clone();
        let mut seen: HashSet<Name> = HashSet::default();
        program.visit_list(&f.body, &mut |n| match &program.nodes[n].kind {
            NodeKind::Label { name } => {
                seen.insert(name.clone());
            }
            NodeKind::Goto { label } if seen.contains(label) => {
                self.backward.insert(label.clone());
            }
            _ => {}
        });
        let memory = self.values.add(Term::Phi(first, u8::MAX, 0));
        self.state = Some(State::new(memory));
        self.find_buffers(&f.body);
        for &var in &f.params {
            let v = self.values.add(Term::Var(var));
            self.set_var(var, v);
        }
        let on_heap = |var: &VarId| program.vars[*var].esc == Esc::Heap;
        for &var in f.results.iter().filter(|var| !on_heap(var)) {
            let zero = self.zero(program.vars[var].ty);
            self.define(first, var, zero);
        }
        // Heap parameters are allocated afterwards; a new result is not known to be zero.
        if f.params.iter().chain(&f.results).any(on_heap) {
            let memory = self.values.add(Term::Phi(first, u8::MAX, 1));
            self.state = self.state.take().map(|mut state| {
                state.clobber(memory);
                state
            });
        }
        if open_defers {
            program.visit_list(&f.body, &mut |n| {
                if let NodeKind::Defer { .. } = program.nodes[n].kind {
                    self.saved_first.push(n);
                }
            });
        }
        self.block(&f.body);
    }

    /// Ends the entry block. Arguments of later open-coded defers get their stack slots here.
    fn leave_entry(&mut self) {
        if self.state.is_none() {
            return;
        }
        let behind = std::mem::take(&mut self.saved_first);
        let Some(&at) = behind.iter().find(|defer| !self.flow.live.contains(defer)) else { return };
        let memory = self.values.add(Term::Phi(at, u8::MAX, 0));
        if let Some(state) = &mut self.state {
            state.clobber(memory);
        }
    }

    /// Enters a node. Returns false if it is unreachable or the visit limit is reached.
    fn enter(&mut self, n: NodeId) -> bool {
        if self.state.is_none() || self.visits >= MAX_VISITS {
            return false;
        }
        self.visits += 1;
        self.flow.live.insert(n);
        true
    }

    fn slot(&mut self, var: VarId) -> u32 {
        if let Some(&slot) = self.slots.get(&var) {
            return slot;
        }
        let slot = self.new_slot();
        self.slots.insert(var, slot);
        slot
    }

    fn new_slot(&mut self) -> u32 {
        self.slot_count += 1;
        self.slot_count - 1
    }

    fn set_var(&mut self, var: VarId, v: V) {
        let slot = self.slot(var);
        if let Some(state) = &mut self.state {
            state.set_var(slot, v);
        }
    }

    fn var(&mut self, var: VarId) -> V {
        let slot = self.slot(var);
        match self.state.as_ref().map_or(V::NONE, |state| state.var(slot)) {
            V::NONE => self.values.add(Term::Var(var)),
            v => v,
        }
    }

    fn is_in_registers(&mut self, var: VarId) -> bool {
        if let Some(&known) = self.in_registers.get(&var) {
            return known;
        }
        let known = place::var_in_registers(self.program, self.tcx, var);
        self.in_registers.insert(var, known);
        known
    }

    /// Starts a variable's life.
    fn define(&mut self, at: NodeId, var: VarId, v: V) {
        if self.is_in_registers(var) {
            self.set_var(var, v);
        } else {
            let place = Place { base: self.base_of(var), path: Vec::new() };
            self.write_memory(at, place, v, Some(self.program.vars[var].ty));
        }
    }

    /// A new memory state after this node.
    fn new_memory(&mut self, at: NodeId) -> V {
        self.values.add(Term::Node(at, u32::MAX))
    }

    fn clobber(&mut self, at: NodeId) {
        let memory = self.new_memory(at);
        if let Some(state) = &mut self.state {
            state.clobber(memory);
        }
    }

    /// An unknown value for the node.
    fn unknown(&mut self, n: NodeId) -> V {
        self.values.add(Term::Node(n, 0))
    }

    fn meet(&mut self, a: Option<State>, b: Option<State>, at: NodeId, kind: u8) -> Option<State> {
        match (a, b) {
            (Some(a), Some(b)) => Some(a.meet(b, &mut self.values, at, kind)),
            (a, b) => a.or(b),
        }
    }

    fn num(&mut self, ty: Option<TypeId>) -> Option<Num> {
        let basic = self.tcx.basic_of(ty?)?;
        let bits = 8 * self.tcx.sizeof(ty?).clamp(0, 8) as u8;
        let kind = match basic {
            Basic::Float32 | Basic::Float64 => NumKind::Float,
            _ if !self.tcx.is_integer(ty?) => return None,
            _ if self.tcx.is_unsigned(ty?) => NumKind::Unsigned,
            _ => NumKind::Signed,
        };
        Some(Num { kind, bits })
    }

    fn under(&mut self, ty: Option<TypeId>) -> Option<Type> {
        Some(self.tcx.types.under(ty?).clone())
    }

    /// The zero value of a type.
    fn zero(&mut self, ty: TypeId) -> V {
        if let Some(num) = self.num(Some(ty)) {
            return if num.kind == NumKind::Float { self.values.float(0.0) } else { self.values.int(0) };
        }
        let term = match self.tcx.types.under(ty).clone() {
            Type::Basic(Basic::Bool) => Term::Bool(false),
            Type::Basic(Basic::String) => Term::Str([].into()),
            Type::Struct { fields } if place::few_words(self.tcx, ty) => {
                Term::Parts(fields.iter().map(|field| self.zero(field.ty)).collect())
            }
            Type::Array { len: 1, elem } if place::few_words(self.tcx, ty) => {
                Term::Parts([self.zero(elem)].into())
            }
            Type::Struct { .. } | Type::Array { .. } | Type::Basic(Basic::Complex64 | Basic::Complex128) => {
                Term::Zero
            }
            _ => Term::Nil,
        };
        self.values.add(term)
    }
}
