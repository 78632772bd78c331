//! Hoisting: calls, receives, map reads, assertions, appends, inlined bodies and `init` lists run before the rest of a
//! statement, left to right, each into a temporary.
//! Rules: walk/order.go, go1.27.

use super::func::FnGen;
use crate::bytecode::Kind;
use crate::bytecode::op::{Instr, NO, R};
use crate::escape::{IfaceData, copied_data};
use crate::ir::node::{BinOp, BinaryBuiltin, ConvOp, NaryBuiltin, NodeId, NodeKind, UnaryBuiltin};
use crate::types::types::TypeId;

/// What evaluating an expression requires before the rest of its statement.
#[derive(Clone, Copy, Default)]
pub struct Order {
    /// Some part must be hoisted.
    pub runs_first: bool,
    /// A part evaluated in place may panic.
    pub fails_late: bool,
    /// A part that gc's order copies may panic.
    pub fails_copied: bool,
}

impl Order {
    /// The whole expression is copied; `fails`: it may panic.
    fn copied(&mut self, fails: bool) {
        self.fails_copied = fails;
        self.fails_late = false;
    }
}

impl FnGen<'_> {
    /// Hoists everything in `n` that runs first. Afterwards `expr(n)` makes no calls.
    pub fn prepare(&mut self, n: NodeId) {
        if self.must_hoist(n) {
            self.hoist_one(n);
        }
    }
    /// The same for a value with a known destination: an `append` writes there, not to a temporary.
    pub fn prepare_value(&mut self, n: NodeId) {
        if let NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, .. } = self.node(n) {
            self.init(n);
            self.prepare_children(n);
        } else {
            self.prepare(n);
        }
    }
    /// Prepares a list. If an element has hoisted parts, whatever gc's order copies in the elements before it is
    /// evaluated first; a copy that may panic is also evaluated before earlier parts that may panic in place.
    pub fn prepare_all(&mut self, list: &[NodeId]) {
        let last = list.iter().rposition(|&n| self.must_hoist(n));
        let late = list.iter().position(|&n| self.order_of(n).fails_late);
        let copied = list.iter().rposition(|&n| self.order_of(n).fails_copied);
        let copied = copied.filter(|&copied| late.is_some_and(|late| late < copied));
        for (i, &n) in list.iter().enumerate() {
            self.prepare(n);
            if last.is_some_and(|last| i < last) || copied.is_some_and(|copied| i <= copied) {
                self.keep_copied(n);
            }
        }
    }

    /// Evaluates arguments that may panic before the callee.
    pub fn keep_failing(&mut self, list: &[NodeId]) {
        for &n in list {
            let order = self.order_of(n);
            if (order.fails_late || order.fails_copied) && !self.pre.contains_key(&n) {
                self.keep(n);
            }
        }
    }

    /// Evaluates the parts of `n` that gc's order copies to temporaries.
    pub fn keep_copied(&mut self, n: NodeId) {
        if self.pre.contains_key(&n) {
            return;
        }
        match self.node(n).clone() {
            NodeKind::UnaryBuiltin {
                op: UnaryBuiltin::Len | UnaryBuiltin::Cap | UnaryBuiltin::Real | UnaryBuiltin::Imag,
                ..
            }
            | NodeKind::BinaryBuiltin { .. }
            | NodeKind::NaryBuiltin {
                op: NaryBuiltin::Append { .. } | NaryBuiltin::Min | NaryBuiltin::Max,
                ..
            }
            | NodeKind::AndAnd { .. }
            | NodeKind::OrOr { .. }
            | NodeKind::Slice { .. }
            | NodeKind::MakeSlice { .. }
            | NodeKind::MakeMap { .. }
            | NodeKind::MakeChan { .. }
            | NodeKind::New { .. } => {
                self.keep(n);
            }
            NodeKind::Call(_) | NodeKind::InlCall { .. } | NodeKind::Recv { .. } => {}
            NodeKind::Conv {
                op: ConvOp::Str2Bytes | ConvOp::Str2BytesZeroCopy | ConvOp::Str2Runes, ..
            } => {
                self.keep(n);
            }
            NodeKind::Conv { op: ConvOp::Iface, x } => {
                self.keep_copied(x);
                self.keep_boxed(x);
            }
            NodeKind::DotType { x, target, .. } => {
                self.keep_copied(x);
                self.keep_asserted(n, target);
            }
            // The map is read in place, and so is a key that the runtime takes as a word or string.
            NodeKind::IndexMap { x, key, .. } => {
                self.keep_copied(x);
                self.keep_copied(key);
                self.keep_key(n, key);
            }
            NodeKind::Binary { op: BinOp::Eq | BinOp::Ne, x, y } => {
                self.keep_copied(x);
                self.keep_copied(y);
                self.keep_large(x);
                self.keep_large(y);
            }
            _ => {
                for c in self.operands(n) {
                    self.keep_copied(c);
                }
            }
        }
    }

    /// The same for the operands of an assignment's left side.
    pub fn keep_operands(&mut self, x: NodeId) {
        if let NodeKind::IndexMap { x: map, key, .. } = *self.node(x) {
            self.keep_copied(map);
            self.keep_copied(key);
            self.keep_slow_key(key);
        } else {
            self.keep_copied(x);
        }
    }

    /// Copies an operand that is compared by address, unless it is addressable.
    fn keep_large(&mut self, x: NodeId) {
        let ty = self.ty(x);
        if matches!(self.kind_of(ty), Kind::Struct | Kind::Array) {
            self.keep_for_address(x);
        }
    }

    /// Copies an operand boxed by address, unless it is addressable. Non-pointer words, strings and slices are passed
    /// by value to `convT64` and the like.
    fn keep_boxed(&mut self, x: NodeId) {
        let ty = self.ty(x);
        let by_address = !self.g.tcx.is_interface(ty)
            && !matches!(
                copied_data(&mut self.g.tcx, ty),
                IfaceData::Word(_) | IfaceData::Str | IfaceData::Slice
            );
        if by_address && !matches!(self.node(x), NodeKind::Literal(_) | NodeKind::Nil) {
            self.keep_for_address(x);
        }
    }

    fn keep_for_address(&mut self, x: NodeId) {
        if !self.pre.contains_key(&x)
            && (!self.is_place(x) || crate::walk::in_registers(&self.g.prog, &mut self.g.tcx, x))
        {
            self.keep(x);
        }
    }

    /// Evaluates an assertion, unless the value is the interface's data word itself.
    fn keep_asserted(&mut self, n: NodeId, target: TypeId) {
        if !self.pre.contains_key(&n) && !crate::escape::is_direct_iface(&mut self.g.tcx, target) {
            self.keep(n);
        }
    }

    /// Copies the key of a map read if the runtime takes its address. If the key borrows the memory of a byte slice,
    /// evaluates the read itself.
    fn keep_key(&mut self, n: NodeId, key: NodeId) {
        let inner = self.strip(key);
        if !matches!(self.node(inner), NodeKind::Conv { op: ConvOp::Bytes2Str, .. }) {
            self.keep_slow_key(key);
        } else if !self.pre.contains_key(&n) {
            self.keep(n);
        }
    }

    fn keep_slow_key(&mut self, key: NodeId) {
        let key = self.strip(key);
        let ty = self.ty(key);
        let kind = self.kind_of(ty);
        if self.const_int(key).is_none()
            && !matches!(kind, Kind::String | Kind::Pointer | Kind::Chan | Kind::UnsafePointer)
            && !(self.size(ty).is_multiple_of(4) && (kind.is_signed() || kind.is_unsigned()))
        {
            self.keep_for_address(key);
        }
    }

    /// Whether `n` is addressable.
    fn is_place(&mut self, n: NodeId) -> bool {
        match *self.node(n) {
            NodeKind::Local(_) | NodeKind::Global(_) | NodeKind::DotPtr { .. } | NodeKind::Deref { .. } => {
                true
            }
            NodeKind::Dot { x, .. } => self.is_place(x),
            NodeKind::Index { x, .. } => {
                let ty = self.ty(x);
                match self.kind_of(ty) {
                    Kind::Array => self.is_place(x),
                    kind => kind == Kind::Slice,
                }
            }
            _ => false,
        }
    }

    /// Whether something in the tree must be hoisted.
    pub fn must_hoist(&mut self, n: NodeId) -> bool {
        self.order_of(n).runs_first
    }

    pub fn order_of(&mut self, n: NodeId) -> Order {
        if let Some(&known) = self.orders.get(&n) {
            return known;
        }
        let own = !self.g.prog.nodes[n].init.is_empty()
            || matches!(
                self.node(n),
                NodeKind::Call(_)
                    | NodeKind::Recv { .. }
                    | NodeKind::InlCall { .. }
                    | NodeKind::Recover
                    | NodeKind::BinaryBuiltin { op: BinaryBuiltin::Copy, .. }
                    | NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, .. }
            );
        let mut order = Order { runs_first: own, ..Order::default() };
        for child in self.operands(n) {
            let child = self.order_of(child);
            order.runs_first |= child.runs_first || order.fails_late && child.fails_copied;
            order.fails_late |= child.fails_late;
            order.fails_copied |= child.fails_copied;
        }
        let fails = order.fails_late || order.fails_copied;
        match *self.node(n) {
            // All parts run first.
            NodeKind::Call(_) | NodeKind::InlCall { .. } | NodeKind::Recv { .. } => {
                order = Order { runs_first: true, ..Order::default() };
            }
            NodeKind::Slice { .. } | NodeKind::MakeSlice { .. } | NodeKind::MakeChan { .. } => {
                order.copied(true);
            }
            NodeKind::DotType { target, .. } => {
                if crate::escape::is_direct_iface(&mut self.g.tcx, target) {
                    order.fails_late = true;
                } else {
                    order.copied(true);
                }
            }
            NodeKind::UnaryBuiltin {
                op: UnaryBuiltin::Len | UnaryBuiltin::Cap | UnaryBuiltin::Real | UnaryBuiltin::Imag,
                ..
            }
            | NodeKind::BinaryBuiltin { .. }
            | NodeKind::NaryBuiltin {
                op: NaryBuiltin::Append { .. } | NaryBuiltin::Min | NaryBuiltin::Max,
                ..
            }
            | NodeKind::MakeMap { .. }
            | NodeKind::Conv {
                op: ConvOp::Str2Bytes | ConvOp::Str2BytesZeroCopy | ConvOp::Str2Runes, ..
            } => order.copied(fails),
            // The left operand decides whether the right one runs, so neither is hoisted.
            NodeKind::AndAnd { x, y } | NodeKind::OrOr { x, y } => {
                order.runs_first = own || self.order_of(x).runs_first || self.order_of(y).runs_first;
                order.copied(fails);
            }
            // Entries are assigned one by one.
            NodeKind::MapLit { .. } => {
                order.fails_late = fails;
                order.fails_copied = false;
            }
            NodeKind::Index { .. }
            | NodeKind::Deref { .. }
            | NodeKind::DotPtr { .. }
            | NodeKind::Conv { op: ConvOp::SliceToArr | ConvOp::SliceToArrPtr, .. } => {
                order.fails_late = true;
            }
            NodeKind::Binary { op: BinOp::Div | BinOp::Mod, y, .. } => {
                order.fails_late |= self.const_int(y).is_none();
            }
            _ => {}
        }
        self.orders.insert(n, order);
        order
    }

    /// Runs the `init` list of an expression or statement.
    pub fn init(&mut self, n: NodeId) {
        let init = self.g.prog.nodes[n].init.clone();
        for s in init {
            self.stmt(s);
        }
    }

    /// Hoists parts of `n`, which has some.
    pub fn hoist_one(&mut self, n: NodeId) {
        self.init(n);
        if self.pre.contains_key(&n) {
            return;
        }
        match self.node(n).clone() {
            NodeKind::Call(_) => {
                let ty = self.ty(n);
                let d = self.temp(ty);
                self.call(n, Some(d));
                self.pre.insert(n, d);
            }
            NodeKind::Recv { x } => {
                self.prepare(x);
                let ty = self.ty(n);
                let d = self.temp(ty);
                // A blocked goroutine reports the receive's position: `return <-c` in an inlined body has its own.
                let saved = self.cur;
                self.set_pos(self.g.prog.nodes[n].pos);
                self.recv(x, ty, d, NO);
                self.cur = saved;
                self.pre.insert(n, d);
            }
            NodeKind::InlCall { body, results, .. } => {
                self.inlined_body(n, &body);
                // Results are variables of the inlined body, read in place of the call.
                if let [result] = results[..] {
                    self.prepare(result);
                }
            }
            NodeKind::Recover => {
                let ty = self.ty(n);
                let d = self.temp(ty);
                self.emit(Instr::Recover { d });
                self.pre.insert(n, d);
            }
            NodeKind::AndAnd { x, y } | NodeKind::OrOr { x, y } => {
                self.prepare(x);
                if self.must_hoist(y) {
                    let d = self.word();
                    let end = self.new_label();
                    let and = matches!(self.node(n), NodeKind::AndAnd { .. });
                    self.expr(x, Some(d));
                    self.emit(if and { Instr::BrF { a: d, t: end } } else { Instr::BrT { a: d, t: end } });
                    self.prepare(y);
                    self.expr(y, Some(d));
                    self.place(end);
                    self.pre.insert(n, d);
                }
            }
            // Entry by entry, like statements.
            NodeKind::MapLit { .. } => {
                self.keep(n);
            }
            NodeKind::IndexMap { key, .. } => {
                self.prepare_children(n);
                self.keep_key(n, key);
            }
            NodeKind::DotType { target, .. } => {
                self.prepare_children(n);
                self.keep_asserted(n, target);
            }
            NodeKind::BinaryBuiltin { op: BinaryBuiltin::Copy, .. }
            | NodeKind::NaryBuiltin {
                op: NaryBuiltin::Append { .. } | NaryBuiltin::Min | NaryBuiltin::Max,
                ..
            } => {
                self.prepare_children(n);
                self.keep(n);
            }
            NodeKind::UnaryBuiltin { op: UnaryBuiltin::Len | UnaryBuiltin::Cap, .. } => {
                self.prepare_children(n)
            }
            _ => self.prepare_children(n),
        }
    }

    /// Evaluates `n` now, into a temporary.
    pub fn keep(&mut self, n: NodeId) -> R {
        let ty = self.ty(n);
        let d = self.temp(ty);
        self.expr(n, Some(d));
        self.pre.insert(n, d);
        d
    }

    pub fn prepare_children(&mut self, n: NodeId) {
        let operands = self.operands(n);
        self.prepare_all(&operands);
    }

    /// The children of `n` without its `init`.
    fn operands(&self, n: NodeId) -> Vec<NodeId> {
        let (mut before, mut operands) = (self.g.prog.nodes[n].init.len(), Vec::new());
        self.g.prog.for_each_child(n, &mut |c| {
            if before > 0 {
                before -= 1;
            } else {
                operands.push(c);
            }
        });
        operands
    }

    /// Emits the statements of an inlined call.
    pub fn inlined_body(&mut self, n: NodeId, body: &[NodeId]) {
        let saved = self.cur;
        self.set_pos(self.g.prog.nodes[n].pos);
        // Temporaries of the enclosing statement stay in use.
        let scope = self.infos.len();
        self.stmts_inlined(body);
        self.end_scope(scope);
        self.cur = saved;
    }

    /// Zeroes pointers in `d` before an instruction that fills it late or not at all: the collector scans it meanwhile.
    pub fn clear_pointers(&mut self, d: R, ty: crate::types::types::TypeId) {
        if !self.ptr_words(ty).is_empty() {
            self.zero(d, ty);
        }
    }

    /// `d = <-x`; `ok`: word that says whether a value was received.
    pub fn recv(&mut self, x: NodeId, ty: crate::types::types::TypeId, d: R, ok: R) {
        self.check_element(x, ty);
        let mut c = self.expr(x, None);
        if (d..d + self.words(ty) as R).contains(&c) {
            let t = self.ptr();
            self.emit(Instr::Mov { d: t, a: c });
            c = t;
        }
        self.clear_pointers(d, ty);
        self.emit(Instr::Recv { d, c, ok });
        self.canonical(d, ty);
    }
}
