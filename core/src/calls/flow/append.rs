//! Appends, and `make`s of variable size: whether they may have to allocate.
//! The first append to each non-escaping variable may use a buffer in the frame, once.
//! Rules: cmd/compile/internal/ssagen/ssa.go `append`, `getBackingStoreInfo`, go1.27.

use super::Run;
use super::state::Fact;
use super::value::*;
use crate::diag::MAX_VARIABLE_STACK;
use crate::index::HashSet;
use crate::ir::expr::small_int_const;
use crate::ir::node::*;
use crate::lower::place;
use crate::types::types::Type;
use crate::version::Rule;

impl Run<'_> {
    /// Finds the appends with buffers; no buffer is in use yet.
    pub(super) fn find_buffers(&mut self, body: &[NodeId]) {
        let program = self.program;
        let mut found = Vec::new();
        let mut seen: HashSet<VarId> = HashSet::default();
        program.visit_list(body, &mut |n| {
            let node = &program.nodes[n];
            if let NodeKind::Assign { x, y: Some(y), .. } = node.kind
                && let NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, args } = &program.nodes[y].kind
                && args.first().is_some_and(|&slice| place::appends_in_place(program, self.tcx, x, slice))
            {
                self.in_place.insert(y);
            }
            let NodeKind::NaryBuiltin { op: NaryBuiltin::Append { ddd: false }, args } = &node.kind else {
                return;
            };
            let [slice, _, ..] = args[..] else { return };
            if node.esc != Esc::None || program.use_buf.contains(&n) || self.in_place.contains(&n) {
                return;
            }
            match program.nodes[slice].kind {
                NodeKind::Local(var) if !seen.insert(var) => {}
                _ => found.push(n),
            }
        });
        let unused = self.values.bool(false);
        for n in found {
            let Some(Type::Slice { elem }) = self.under(program.nodes[n].ty) else { continue };
            let size = self.tcx.sizeof(elem);
            if (1..=MAX_VARIABLE_STACK).contains(&size) {
                let slot = self.new_slot();
                self.buffers.insert(n, (MAX_VARIABLE_STACK / size, slot));
                if let Some(state) = &mut self.state {
                    state.set_var(slot, unused);
                }
            }
        }
    }

    pub(super) fn append(&mut self, n: NodeId, ddd: bool, args: &[NodeId]) -> V {
        let values = self.evaluated(args);
        let [slice, added @ ..] = &values[..] else { return self.unknown(n) };
        let count = match added {
            [list] if ddd => self.values.len(*list),
            _ => self.values.int(added.len() as i128),
        };
        let (len, cap) = (self.values.len(*slice), self.values.cap(*slice));
        let new_len = self.values.binary(BinOp::Add, Num::INT, len, count);
        // gc does not relate a computed length to the capacity of the slice it belongs to.
        let grows = match self.values.as_int(count) {
            Some(count) => self.outgrows(*slice, new_len, count),
            None => {
                let spread = args.last().and_then(|&list| self.under(self.program.nodes[list].ty));
                self.outgrows_by_spread(*slice, new_len, matches!(spread, Some(Type::Slice { .. })))
            }
        };
        let grows = grows.or_else(|| self.is_tested(n, cap, new_len, count).then_some(false));
        let buffer = if grows == Some(false) { None } else { self.takes_buffer(n, len, cap, new_len) };
        if self.state.is_some() {
            self.flow.roomy.insert(n, grows == Some(false) || buffer.is_some());
        }
        self.clobber(n);
        if self.in_place.contains(&n) && !ddd {
            // Only the length is stored, so the slice loaded from there is unknown.
            return self.unknown(n);
        }
        let (data, cap) = match (grows, buffer) {
            // That the branch which grows is never taken is known late, unless the lengths are constants.
            (Some(false), _) if self.values.as_int(cap).is_none() => {
                (self.values.data(*slice), self.values.add(Term::Met(n, cap)))
            }
            (Some(false), _) => (self.values.data(*slice), cap),
            (_, Some(elements)) => {
                let place = Place { base: Base::Frame(n), path: Vec::new() };
                (self.values.add(Term::Addr(place)), elements)
            }
            _ => (self.values.add(Term::Node(n, 1)), self.values.add(Term::Node(n, 2))),
        };
        // gc knows the length of the slice that `growslice` returns only if it is constant, and late if it adds lengths.
        let len = if self.values.as_int(new_len).is_some() {
            if ddd && grows != Some(false) { self.values.add(Term::Met(n, new_len)) } else { new_len }
        } else if grows == Some(false) {
            self.values.add(Term::Met(n, new_len))
        } else {
            let grown = self.unknown(n);
            self.values.len(grown)
        };
        self.values.add(Term::Slice { data, len, cap })
    }

    /// Whether an append of unknown length makes a slice of this length, which exceeds the capacity. `of_slice`: not of a
    /// string.
    fn outgrows_by_spread(&mut self, slice: V, new_len: V, of_slice: bool) -> Option<bool> {
        let cap = self.values.cap(slice);
        // The elements that are left of a slice of known length, as in `append(s[:i], s[i+1:]...)`.
        if let (Some(new_len), Some(cap)) = (self.values.as_int(new_len), self.values.as_int(cap)) {
            return Some(cap < new_len);
        }
        // Sums may wrap, and are compared as unsigned numbers.
        let len = self.values.len(slice);
        let adds_to_nothing = self.values.as_int(len) == Some(0);
        let fits = match (self.values.get(cap), self.values.get(new_len)) {
            (Term::Cap(a), Term::Len(b)) => adds_to_nothing && a == b,
            (Term::Cap(_) | Term::Len(_) | Term::Var(_) | Term::Node(..), _) => {
                adds_to_nothing && cap == new_len
            }
            _ => {
                let ((low, _), (least, most)) = (self.range_of(cap), self.range_of(new_len));
                least >= 0 && most <= low
            }
        };
        (fits && of_slice && !self.is_made_where_it_fits(slice)).then_some(false)
    }

    /// Whether a test before the append says that this length is within the capacity. The append compares them as unsigned
    /// numbers, so the sum of lengths must not wrap.
    fn is_tested(&mut self, n: NodeId, cap: V, new_len: V, count: V) -> bool {
        let Some(Type::Slice { elem }) = self.under(self.program.nodes[n].ty) else { return false };
        let Ok(size @ 1..) = u64::try_from(self.tcx.sizeof(elem)) else { return false };
        let most = i128::from(u64::MAX / size);
        let most = most + self.values.as_int(count).unwrap_or(most);
        if most > i128::from(i64::MAX)
            || !self.tcx.has(Rule::LengthsFitTheHeap)
            || !matches!(self.values.get(cap), Term::Cap(_))
        {
            return false;
        }
        let Term::Op(Op::Bin(BinOp::Add), _, _, added) = *self.values.get(new_len) else { return false };
        if self.range_of(added).0 < 0 {
            return false;
        }
        let grows = self.values.binary(BinOp::Lt, Num::INT, cap, new_len);
        let mut facts = self.state.iter().flat_map(|state| state.facts());
        facts.any(|fact| matches!(fact, Fact::Is(cond, false) if cond == grows))
    }

    /// Whether a slice is a `make` whose array is in the frame or on the heap.
    fn is_made_where_it_fits(&mut self, slice: V) -> bool {
        let (data, cap) = (self.values.data(slice), self.values.cap(slice));
        let Term::Addr(Place { base: Base::Frame(n), .. }) = *self.values.get(data) else { return false };
        let made = matches!(self.program.nodes[n].kind, NodeKind::MakeSlice { .. });
        made && self.values.as_int(cap).is_none()
    }

    /// Whether `count` more elements, which make the slice this long, exceed the capacity. gc treats the length of a
    /// composed slice as a separate value that it only knows to be equal to the original; sums on one are not related to
    /// sums on the other.
    fn outgrows(&mut self, slice: V, new_len: V, count: i128) -> Option<bool> {
        let (len, cap) = (self.values.len(slice), self.values.cap(slice));
        // Of what `growslice` returns, gc does not relate a constant length to the capacity.
        let is_grown = self.values.as_int(len).is_some() && matches!(self.values.get(cap), Term::Node(_, 2));
        if count == 0 && !is_grown {
            return Some(false);
        }
        // gc compares a sum with the same sum late, if at all.
        let is_computed = matches!(self.values.get(len), Term::Len(_) | Term::Var(_) | Term::Op(..));
        let is_sum = matches!(self.values.get(cap), Term::Op(..));
        if new_len == cap && (!is_sum || is_computed && self.is_made_where_it_fits(slice)) {
            return Some(false);
        }
        let made = matches!(self.values.get(slice), Term::Slice { .. });
        if !made
            || self.values.late_int(len, Num::INT).is_some()
            || matches!(self.values.get(len), Term::Len(_)) && !self.is_on_heap(slice)
        {
            let grows = self.values.below(cap, new_len);
            let known = self.decide(grows);
            if known.is_some() {
                return known;
            }
        }
        let (lens, caps) = (self.range_of(len), self.range_of(cap));
        if lens.0 + count > caps.1 {
            return Some(true);
        }
        let less = self.values.binary(BinOp::Lt, Num::INT, len, cap);
        let room = lens.1 + count <= caps.0 || count == 1 && self.decide(less) == Some(true);
        room.then_some(false)
    }

    /// Whether a slice's array is certainly made on the heap.
    fn is_on_heap(&mut self, slice: V) -> bool {
        let data = self.values.data(slice);
        matches!(self.values.get(data), Term::Addr(Place { base: Base::Heap(_), .. }))
    }

    pub(super) fn make_slice(&mut self, n: NodeId, len: NodeId, cap: Option<NodeId>) -> V {
        let len_value = self.eval(len);
        self.note_int(len, len_value);
        let cap_value = cap.map_or(len_value, |cap| self.eval(cap));
        if let Some(cap) = cap {
            self.note_int(cap, cap_value);
        }
        self.note_small(n, cap_value);
        let constant = small_int_const(self.program, cap.unwrap_or(len)).is_some();
        // Where only prove finds that the array is in the frame, the check does not dominate what follows.
        let has_room = self.flow.has_room(n) && self.values.as_int(cap_value).is_some();
        if self.program.nodes[n].esc == Esc::None && (constant || has_room) {
            self.check_made_length(len_value, cap_value);
        }
        self.clobber(n);
        let data = self.made(n);
        let len = self.made_length(n, len_value, cap_value);
        self.values.add(Term::Slice { data, len, cap: cap_value })
    }

    /// Records whether a `make` certainly fits the frame's buffer, whatever its length.
    fn note_small(&mut self, n: NodeId, cap: V) {
        let Some(Type::Slice { elem }) = self.under(self.program.nodes[n].ty) else { return };
        let size = self.tcx.sizeof(elem);
        if self.program.nodes[n].esc != Esc::None || !(1..=MAX_VARIABLE_STACK).contains(&size) {
            return;
        }
        let elements = self.values.int(i128::from(MAX_VARIABLE_STACK / size));
        let too_many = self.values.below(elements, cap);
        let small = self.decide(too_many) == Some(false);
        if self.state.is_some() {
            self.flow.roomy.insert(n, small);
        }
    }

    /// Checks the length of a slice whose array is certainly in the frame: it is in range from here on.
    fn check_made_length(&mut self, len: V, cap: V) {
        let zero = self.values.int(0);
        for (low, high) in [(zero, len), (len, cap)] {
            let ordered = self.values.binary(BinOp::Le, Num::INT, low, high);
            self.assume(ordered, true);
        }
    }

    /// Length of the slice that a `make` creates. If the array is in the frame or on the heap, depending on the capacity at run time, gc
    /// learns only late that a constant length is the same in both cases; older releases learn it late for every length.
    fn made_length(&mut self, n: NodeId, len: V, cap: V) -> V {
        let Some(Type::Slice { elem }) = self.under(self.program.nodes[n].ty) else { return len };
        let fits = (1..=MAX_VARIABLE_STACK).contains(&self.tcx.sizeof(elem))
            && self.tcx.has(Rule::VariableMakeOnStack);
        let either = fits && self.program.nodes[n].esc == Esc::None && self.values.as_int(cap).is_none();
        let is_followed = self.tcx.has(Rule::MadeLengthIsFollowed) && self.values.as_int(len).is_none();
        if either && !is_followed { self.values.add(Term::Met(n, len)) } else { len }
    }

    /// Capacity of the append's buffer, if the append certainly grows into it.
    fn takes_buffer(&mut self, n: NodeId, len: V, cap: V, new_len: V) -> Option<V> {
        let &(elements, slot) = self.buffers.get(&n)?;
        let elements = self.values.int(i128::from(elements));
        let too_long = self.values.binary(BinOp::Lt, Num::INT, elements, new_len);
        let zero = self.values.int(0);
        let empty = self.values.equal(Num::INT, len, zero);
        let is_empty = if self.tcx.has(Rule::MadeLengthIsFollowed) {
            // In the branch that grows, `cap < new_len` also bounds the length.
            let before = self.state.clone();
            let grows = self.values.below(cap, new_len);
            self.assume(grows, true);
            let is_empty = self.decide(empty) == Some(true);
            self.state = before;
            is_empty
        } else {
            self.decide(empty) == Some(true)
        };
        let used = self.state.as_ref().map_or(V::NONE, |state| state.var(slot));
        let fits = self.decide(too_long) == Some(false) && self.decide(used) == Some(false) && is_empty;
        let used = if fits { self.values.bool(true) } else { self.values.add(Term::Node(n, 3)) };
        if let Some(state) = &mut self.state {
            state.set_var(slot, used);
        }
        fits.then_some(elements)
    }
}
