//! The location graph: variables and allocating expressions, and the assignments between them.
//! An edge `dst ← src` weighs its dereferences: -1 for `dst = &src`, 0 for a copy, n for n loads.
//! Rules: cmd/compile/internal/escape/graph.go, go1.27.
//!
//! **Invariant:** edges into a location that already escapes by address are never stored: the source
//! escapes at once (`Batch::flow`).

use super::Batch;
use super::leaks::{Leaks, NUM_RESULTS};
use crate::diag::Why;
use crate::ir::node::{FuncId, NodeId, VarClass, VarId};

crate::newtype_index! {
    pub struct LocId;
    /// A reason on a hole; a linked list, innermost first.
    pub struct NoteId;
}

pub const HEAP: LocId = LocId(0);
pub const MUTATOR: LocId = LocId(1);
pub const CALLEE: LocId = LocId(2);
pub const BLANK: LocId = LocId(3);
/// First location of the program; the ones before it are pseudo locations.
pub const FIRST: u32 = 4;

/// Attributes of a location: a bit set of the constants below.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Attrs(pub u8);

impl Attrs {
    /// Its storage must be on the heap.
    pub const ESCAPES: Attrs = Attrs(1);
    /// Its storage must outlive the statement.
    pub const PERSISTS: Attrs = Attrs(2);
    /// Memory reached from it may be written.
    pub const MUTATES: Attrs = Attrs(4);
    /// A closure reached from it may be called, its results untracked.
    pub const CALLS: Attrs = Attrs(8);
    pub const ALL: Attrs = Attrs(15);

    pub fn has(self, other: Attrs) -> bool {
        self.0 & other.0 != 0
    }
    pub fn with(self, other: Attrs) -> Attrs {
        Attrs(self.0 | other.0)
    }
    pub fn and(self, other: Attrs) -> Attrs {
        Attrs(self.0 & other.0)
    }
    /// Whether some attribute of `other` is missing.
    pub fn lacks_some_of(self, other: Attrs) -> bool {
        other.0 & !self.0 != 0
    }
}

/// What a location stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
    /// A temporary of the analysis, or a pseudo location.
    None,
    Var(VarId),
    Node(NodeId),
}

/// A node of the graph; storage that values are kept in.
#[derive(Clone, Debug)]
pub struct Location {
    pub subject: Subject,
    pub func: Option<FuncId>,
    /// Incoming.
    pub edges: Vec<Edge>,
    /// 1 at function level; an `append`'s backing store has 0.
    pub loop_depth: i32,
    /// 1-based; 0 for anything but a result.
    pub result_index: usize,
    pub attrs: Attrs,
    pub param_esc: Leaks,
    pub captured: bool,
    /// Where it is assigned again.
    pub reassigned: Option<NodeId>,
    pub addr_taken: bool,
    pub param: bool,
    pub param_out: bool,

    // ---- solver state
    pub derefs: i32,
    pub walk_gen: u32,
    pub dst: LocId,
    pub dst_edge: usize,
    pub queued_walk_all: bool,
    pub queued_walk_one: u32,
}

/// A flow into a location.
#[derive(Clone, Copy, Debug)]
pub struct Edge {
    pub src: LocId,
    /// ≥ -1
    pub derefs: i32,
    pub notes: Option<NoteId>,
}

/// Where a value goes: the context in which an expression is evaluated.
#[derive(Clone, Copy, Debug)]
pub struct Hole {
    pub dst: LocId,
    /// ≥ -1
    pub derefs: i32,
    pub notes: Option<NoteId>,
    /// Whether the last shift took an address.
    pub addr_taken: bool,
}

/// Code that a note refers to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Where {
    Node(NodeId),
    /// A call, for its argument with this index; counts the receiver.
    Argument(NodeId, usize),
    Var(VarId),
    /// A struct literal, for its element with this index.
    Element(NodeId, usize),
    /// A clause of a type switch.
    Case(NodeId, usize),
}

/// Why a value flows, for explanations.
#[derive(Clone, Copy, Debug)]
pub struct Note {
    pub next: Option<NoteId>,
    pub at: Where,
    pub why: Why,
}

impl Hole {
    /// Adds `delta` dereferences; -1 takes an address.
    pub fn shift(mut self, delta: i32) -> Hole {
        self.derefs = (self.derefs + delta).max(-1);
        self.addr_taken = delta < 0;
        self
    }
}

impl From<LocId> for Hole {
    fn from(dst: LocId) -> Hole {
        Hole { dst, derefs: 0, notes: None, addr_taken: false }
    }
}

impl Location {
    pub fn new(subject: Subject, func: Option<FuncId>, loop_depth: i32, attrs: Attrs) -> Location {
        Location {
            subject,
            func,
            edges: Vec::new(),
            loop_depth,
            result_index: 0,
            attrs,
            param_esc: Leaks::default(),
            captured: false,
            reassigned: None,
            addr_taken: false,
            param: false,
            param_out: false,
            derefs: 0,
            walk_gen: 0,
            dst: BLANK,
            dst_edge: 0,
            queued_walk_all: false,
            queued_walk_one: 0,
        }
    }
}

impl Batch<'_> {
    /// Adds a reason to a hole.
    pub fn note(&mut self, mut hole: Hole, at: Where, why: Why) -> Hole {
        if self.explains() {
            hole.notes = Some(self.notes.push(Note { next: hole.notes, at, why }));
        }
        hole
    }
    /// The hole for `x`, given that `*x` flows to `hole`.
    pub fn deref(&mut self, hole: Hole, at: NodeId, why: Why) -> Hole {
        self.note(hole.shift(1), Where::Node(at), why)
    }
    /// The hole for `x`, given that `&x` flows to `hole`.
    pub fn addr_of(&mut self, hole: Hole, at: Where, why: Why) -> Hole {
        self.note(hole.shift(-1), at, why)
    }

    /// Records that `src` flows to `hole`.
    pub fn flow(&mut self, hole: Hole, src: LocId) {
        if hole.addr_taken {
            self.locs[src].addr_taken = true;
        }
        let dst = hole.dst;
        if dst == BLANK || (dst == src && hole.derefs >= 0) {
            return;
        }
        if self.locs[dst].attrs.has(Attrs::ESCAPES) && hole.derefs < 0 {
            if self.explains() {
                self.explain_immediate(hole, src);
            }
            self.locs[src].attrs = Attrs::ALL;
            return;
        }
        self.locs[dst].edges.push(Edge { src, derefs: hole.derefs, notes: hole.notes });
    }

    /// Adds a location; `persists`: its storage outlives the statement.
    pub fn new_loc(&mut self, subject: Subject, func: FuncId, loop_depth: i32, persists: bool) -> LocId {
        let attrs = if persists { Attrs::PERSISTS } else { Attrs::default() };
        let mut loc = Location::new(subject, Some(func), loop_depth, attrs);
        if let Subject::Var(var) = subject {
            match self.program.vars[var].class {
                VarClass::Param => loc.param = true,
                VarClass::Result => loc.param_out = true,
                VarClass::Auto | VarClass::Closure => {}
            }
        }
        let id = self.locs.push(loc);
        if let Subject::Var(var) = subject {
            self.var_locs.insert(var, id);
        }
        id
    }

    /// Location of a variable, or `HEAP` for a variable without one (a broken invariant).
    pub fn old_loc(&self, var: VarId) -> LocId {
        self.var_locs.get(&self.program.canonical(var)).copied().unwrap_or(HEAP)
    }

    /// Records that a parameter's location leaks to `sink`.
    pub fn leak_to(&mut self, param: LocId, sink: LocId, derefs: i32) {
        let to = &self.locs[sink];
        let result = (!to.attrs.has(Attrs::ESCAPES) && to.param_out && to.func == self.locs[param].func)
            .then(|| to.result_index.wrapping_sub(1));
        match result {
            Some(index) if index < NUM_RESULTS => self.locs[param].param_esc.add_result(index, derefs),
            _ => self.locs[param].param_esc.add_heap(derefs),
        }
    }
}
