//! Conversions and comparisons.
//! Rules: cmd/compile/internal/walk/{convert,compare}.go, ssagen/ssa.go `conv`, go1.27.

use super::*;
use crate::ssa::float;

/// Bytes of a constant that a string is compared with in place.
const MAX_COMPARED: usize = 16;
/// Parts of a composite that are compared one by one.
const MAX_PARTS: usize = 4;

/// Bytes of the largest word that is compared at once.
fn word_within(left: usize) -> usize {
    [8, 4, 2].into_iter().find(|&word| left >= word).unwrap_or(1)
}

impl Gen<'_> {
    pub(super) fn conversion(&mut self, n: NodeId, op: ConvOp, x: NodeId) -> ValueId {
        let to = self.node_ty(n);
        match op {
            ConvOp::Nop => {
                if self.can_ssa(self.type_of(x)) {
                    let v = self.expr(x);
                    let from = self.f.values[v].ty;
                    if (from.class == Class::Ptr) != (to.class == Class::Ptr) {
                        let memory = self.memory();
                        return self.value(Op::Convert, to, &[v, memory]);
                    }
                    if from.signed == to.signed && from.class == to.class {
                        return v;
                    }
                    return self.value(Op::Copy, to, &[v]);
                }
                self.opaque(to)
            }
            ConvOp::Conv => {
                let v = self.expr(x);
                let from = self.node_ty(x);
                self.number(v, from, to)
            }
            ConvOp::Iface => self.to_interface(n, x),
            ConvOp::SliceToArrPtr => {
                let v = self.expr(x);
                let array = self.elem_of(self.type_of(n));
                self.slice_to_array(v, array)
            }
            ConvOp::SliceToArr => {
                let v = self.expr(x);
                let p = self.slice_to_array(v, self.type_of(n));
                let p = self.nil_check(p);
                self.load(to, p)
            }
            ConvOp::Str2BytesZeroCopy => self.shared_bytes(x, to, false),
            ConvOp::Str2Bytes => self.str_to_bytes(n, x),
            ConvOp::Bytes2Str | ConvOp::Runes2Str | ConvOp::Str2Runes | ConvOp::RuneStr => {
                let v = self.expr(x);
                let call = self.runtime("convert", &[v]);
                self.result(call, 0, to)
            }
        }
    }

    /// The bytes of a string, where they lie. `may_be_nil`: nobody asks whether the slice is nil.
    pub(super) fn shared_bytes(&mut self, x: NodeId, to: Ty, may_be_nil: bool) -> ValueId {
        let v = self.expr(x);
        let ptr = self.value(Op::StringPtr, Ty::PTR, &[v]);
        let ptr = if may_be_nil { ptr } else { self.or_zero_base(ptr) };
        let len = self.value(Op::StringLen, Ty::INT, &[v]);
        self.value(Op::SliceMake, to, &[ptr, len, len])
    }

    /// An empty string's bytes are no nil slice.
    fn or_zero_base(&mut self, ptr: ValueId) -> ValueId {
        let nil = self.nil();
        let cond = self.value(Op::NeqPtr, Ty::BOOL, &[ptr, nil]);
        let base = self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Runtime("zerobase"));
        self.ternary(Ty::PTR, cond, ptr, base)
    }

    fn slice_to_array(&mut self, v: ValueId, array: TypeId) -> ValueId {
        let len = match self.under(array) {
            Type::Array { len, .. } => len,
            _ => 0,
        };
        let want = self.int(len);
        let have = self.value(Op::SliceLen, Ty::INT, &[v]);
        self.bounds_check(want, have, false, false);
        if len == 0 {
            self.value_aux(Op::Pure, Ty::PTR, &[v], 2)
        } else {
            self.value(Op::SlicePtr, Ty::PTR, &[v])
        }
    }

    /// Bytes of a constant are copied from read-only data.
    fn str_to_bytes(&mut self, n: NodeId, x: NodeId) -> ValueId {
        let program = self.program;
        let to = self.node_ty(n);
        let NodeKind::Literal(value) = &program.nodes[self.peeled(x)].kind else {
            let v = self.expr(x);
            let call = self.runtime("stringtoslicebyte", &[v]);
            return self.result(call, 0, to);
        };
        let len = value.as_bytes().len() as i64;
        let s = self.expr(x);
        let heap = program.nodes[n].esc == Esc::Heap;
        let addr = if heap || len > 1024 * 64 {
            let call = self.runtime("newobject", &[]);
            self.result(call, 0, Ty::PTR)
        } else {
            self.frame_addr(n)
        };
        if len > 0 {
            let from = self.value(Op::StringPtr, Ty::PTR, &[s]);
            let v = self.effect(Op::Move, &[addr, from]);
            self.f.values[v].aux = len;
        }
        let len = self.int(len);
        self.value(Op::SliceMake, to, &[addr, len, len])
    }

    /// A number of another type.
    pub(super) fn number(&mut self, v: ValueId, from: Ty, to: Ty) -> ValueId {
        if !from.is_int() || !to.is_int() {
            return self.value_aux(Op::Pure, to, &[v], float::CONVERT);
        }
        if let Some(x) = self.f.int(v) {
            let x = if from.signed { x } else { crate::ssa::value::unsigned(x, from) as i64 };
            return self.constant(to, crate::ssa::value::wrap(x, to));
        }
        let op = match from.size.cmp(&to.size) {
            std::cmp::Ordering::Greater => Op::Trunc,
            std::cmp::Ordering::Equal => Op::Copy,
            std::cmp::Ordering::Less if from.signed => Op::SignExt,
            std::cmp::Ordering::Less => Op::ZeroExt,
        };
        self.value(op, to, &[v])
    }

    fn to_interface(&mut self, n: NodeId, x: NodeId) -> ValueId {
        let program = self.program;
        let to = self.node_ty(n);
        let from = self.type_of(x);
        if self.tcx.is_interface(from) {
            let v = self.expr(x);
            return self.between_interfaces(n, v, from);
        }
        let word = match program.type_words.get(&n) {
            Some(&word) => self.expr(word),
            None => self.type_word(from, self.type_of(n)),
        };
        let data = match self.data_of(n) {
            IfaceData::Direct => {
                let v = self.expr(x);
                if self.f.values[v].ty.class == Class::Ptr {
                    v
                } else {
                    self.value_aux(Op::IData, Ty::PTR, &[v], 1)
                }
            }
            IfaceData::ZeroBase => {
                if self.can_ssa(from) {
                    self.expr(x);
                }
                self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Runtime("zerobase"))
            }
            IfaceData::SmallTable => {
                let v = self.expr(x);
                let base = self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Runtime("staticuint64s"));
                self.value(Op::AddPtr, Ty::PTR, &[base, v])
            }
            IfaceData::Static => self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Node(n)),
            IfaceData::StackTemp => {
                if self.can_ssa(from) {
                    let v = self.expr(x);
                    let t = self.ty(from);
                    let addr = self.frame_addr(n);
                    self.store(t, addr, v);
                } else {
                    let v = self.addr(x);
                    let addr = self.frame_addr(n);
                    self.move_(from, addr, v);
                }
                self.frame_addr(n)
            }
            IfaceData::Word(_) | IfaceData::Str | IfaceData::Slice => {
                let v = self.expr(x);
                let call = self.runtime("convT", &[v]);
                self.result(call, 0, Ty::PTR)
            }
            IfaceData::Copy => {
                let v = self.handed_over(x, n);
                let call = self.runtime("convT", &[v]);
                self.result(call, 0, Ty::PTR)
            }
        };
        self.value(Op::IMake, to, &[word, data])
    }

    /// The word that stands for a type in an interface.
    pub(super) fn type_word(&mut self, ty: TypeId, iface: TypeId) -> ValueId {
        let ty = self.canonical(ty);
        let sym = if self.has_methods(iface) { Sym::Table(ty, self.canonical(iface)) } else { Sym::Type(ty) };
        self.value_sym(Op::Addr, Ty::PTR, &[], sym)
    }

    /// The same type for all that are identical.
    pub(super) fn canonical(&mut self, ty: TypeId) -> TypeId {
        let ty = self.tcx.types.unalias(ty);
        for known in 0..self.words.len() {
            if let Some(&known) = self.words.get(known)
                && self.tcx.identical(known, ty)
            {
                return known;
            }
        }
        self.words.push(ty);
        ty
    }

    pub(super) fn has_methods(&self, ty: TypeId) -> bool {
        matches!(self.under(ty), Type::Interface(i) if !i.methods.is_empty() || !i.embeds.is_empty())
    }

    fn between_interfaces(&mut self, n: NodeId, v: ValueId, from: TypeId) -> ValueId {
        let to = self.type_of(n);
        let t = self.ty(to);
        if !self.has_methods(from) && !self.has_methods(to) || self.tcx.identical(from, to) {
            return v;
        }
        let tab = self.value(Op::ITab, Ty::PTR, &[v]);
        let data = self.value(Op::IData, Ty::PTR, &[v]);
        let slot = self.temp();
        self.set(slot, tab);
        let nil = self.nil();
        let cond = self.value(Op::NeqPtr, Ty::BOOL, &[tab, nil]);
        let (some, end) = (self.block(), self.block());
        self.branch(cond, some, end);
        self.start(some);
        let at = self.value_aux(Op::OffPtr, Ty::PTR, &[tab], 8);
        let mut word = self.load(Ty::PTR, at);
        if self.has_methods(to) {
            let call = self.runtime("typeAssert", &[word]);
            word = self.result(call, 0, Ty::PTR);
        }
        self.set(slot, word);
        self.jump(end);
        self.start(end);
        let word = self.variable(slot, Ty::PTR);
        self.value(Op::IMake, t, &[word, data])
    }

    // ---- comparisons

    /// `x == y` where that is no comparison of two words.
    pub(super) fn equality(
        &mut self,
        n: NodeId,
        x: NodeId,
        y: NodeId,
        fails_to: Option<BlockId>,
    ) -> Option<ValueId> {
        let (tx, ty) = (self.node_ty(x), self.node_ty(y));
        match (tx.class, ty.class) {
            (Class::Iface, Class::Iface) => {
                let is_nil = |g: &Self, n| matches!(g.program.nodes[g.peeled(n)].kind, NodeKind::Nil);
                if is_nil(self, x) || is_nil(self, y) {
                    let v = self.expr(if is_nil(self, x) { y } else { x });
                    let tab = self.value(Op::ITab, Ty::PTR, &[v]);
                    let nil = self.nil();
                    return Some(self.value(Op::EqPtr, Ty::BOOL, &[tab, nil]));
                }
                let (a, b) = (self.expr(x), self.expr(y));
                let (s, t) = (self.value(Op::ITab, Ty::PTR, &[a]), self.value(Op::ITab, Ty::PTR, &[b]));
                let same = self.value(Op::EqPtr, Ty::BOOL, &[s, t]);
                Some(self.both(same, fails_to, |g| {
                    let call = g.runtime("ifaceeq", &[s, a, b]);
                    g.result(call, 0, Ty::BOOL)
                }))
            }
            (Class::Iface, _) | (_, Class::Iface) => {
                let (i, v) = if tx.class == Class::Iface { (x, y) } else { (y, x) };
                let other = self.ty(self.type_of(v));
                if matches!(self.program.nodes[self.peeled(v)].kind, NodeKind::Nil) {
                    let v = self.expr(i);
                    let tab = self.value(Op::ITab, Ty::PTR, &[v]);
                    let nil = self.nil();
                    return Some(self.value(Op::EqPtr, Ty::BOOL, &[tab, nil]));
                }
                let (a, b) = if self.can_ssa(self.type_of(v)) {
                    (self.expr(i), self.expr(v))
                } else {
                    (self.expr(i), self.addr(v))
                };
                let tab = self.value(Op::ITab, Ty::PTR, &[a]);
                let word = self.type_word(self.type_of(v), self.type_of(i));
                let same = self.value(Op::EqPtr, Ty::BOOL, &[tab, word]);
                Some(self.both(same, fails_to, |g| {
                    let data = g.value(Op::IData, Ty::PTR, &[a]);
                    let have = if other.class == Class::Ptr { data } else { g.load(other, data) };
                    g.value_aux(Op::Pure, Ty::BOOL, &[have, b], 80)
                }))
            }
            (Class::Slice, _) | (_, Class::Slice) => {
                let slice =
                    if matches!(self.program.nodes[self.peeled(y)].kind, NodeKind::Nil) { x } else { y };
                let v = self.expr(slice);
                let none = self.zero_value(self.type_of(slice));
                let (p, q) =
                    (self.value(Op::SlicePtr, Ty::PTR, &[v]), self.value(Op::SlicePtr, Ty::PTR, &[none]));
                Some(self.value(Op::EqPtr, Ty::BOOL, &[p, q]))
            }
            (Class::Str, _) => Some(self.equal_strings(n, x, y, fails_to)),
            (Class::Complex | Class::Float, _) => {
                let (a, b) = (self.expr(x), self.expr(y));
                Some(self.value_aux(Op::Pure, Ty::BOOL, &[a, b], float::COMPARE + BinOp::Eq as i64))
            }
            (Class::Struct | Class::Array, _) => Some(self.equal_composites(n, x, y, fails_to)),
            _ => None,
        }
    }

    /// `a && b` as a value, `b` in a block of its own. `fails_to`: where it leads if `a` does not hold; then the value is `b`.
    fn both(
        &mut self,
        a: ValueId,
        fails_to: Option<BlockId>,
        b: impl FnOnce(&mut Self) -> ValueId,
    ) -> ValueId {
        if let Some(fails_to) = fails_to {
            let right = self.block();
            self.branch(a, right, fails_to);
            self.start(right);
            return b(self);
        }
        let slot = self.temp();
        self.set(slot, a);
        let (right, end) = (self.block(), self.block());
        self.branch(a, right, end);
        self.start(right);
        let v = b(self);
        self.set(slot, v);
        self.jump(end);
        self.start(end);
        self.variable(slot, Ty::BOOL)
    }

    /// The map reads in an operand that is mentioned more than once: nothing keeps what they found (walk's `safeExpr`).
    fn maps_asked_again(&self, n: NodeId) -> Vec<NodeId> {
        let mut found = Vec::new();
        let mut list = vec![self.peeled(n)];
        while let Some(n) = list.pop() {
            match self.program.nodes[n].kind {
                NodeKind::IndexMap { x, key, .. } => {
                    found.push(n);
                    list.extend([x, key].map(|n| self.peeled(n)));
                }
                NodeKind::Index { x, index, .. } => list.extend([x, index].map(|n| self.peeled(n))),
                NodeKind::Dot { x, .. } | NodeKind::DotPtr { x, .. } | NodeKind::Deref { x } => {
                    list.push(self.peeled(x));
                }
                _ => {}
            }
        }
        found
    }

    /// A string that maps are asked for, held against a constant of that length: they are asked anew for each byte.
    fn equal_bytes(
        &mut self,
        other: NodeId,
        len: usize,
        same: ValueId,
        asked: &[NodeId],
        fails_to: Option<BlockId>,
    ) -> ValueId {
        for n in asked {
            self.early.remove(n);
        }
        let mut equal = same;
        let (mut at, mut left) = (0i64, len);
        while left > 0 {
            let step = word_within(left);
            equal = self.both(equal, fails_to, |g| {
                let mut bytes = Vec::new();
                for i in (at..).take(step) {
                    let s = g.expr(other);
                    let (i, len) = (g.int(i), g.value(Op::StringLen, Ty::INT, &[s]));
                    let i = g.bounds_check(i, len, true, false);
                    let ptr = g.value(Op::StringPtr, Ty::PTR, &[s]);
                    let ptr = g.value_aux(Op::PtrIndex, Ty::PTR, &[ptr, i], 1);
                    bytes.push(g.load(Ty::BYTE, ptr));
                }
                g.value_aux(Op::Pure, Ty::BOOL, &bytes, 82 + at)
            });
            at += step as i64;
            left -= step;
        }
        equal
    }

    /// A string of the constant's length, held against it word by word.
    fn equal_words(
        &mut self,
        s: ValueId,
        known: NodeId,
        same: ValueId,
        fails_to: Option<BlockId>,
    ) -> ValueId {
        let program = self.program;
        let NodeKind::Literal(value) = &program.nodes[self.peeled(known)].kind else { return same };
        let mut equal = same;
        let mut at = 0;
        let mut rest = value.as_bytes();
        while !rest.is_empty() {
            let step = word_within(rest.len());
            let (word, behind) = rest.split_at(step);
            let ty = Ty { size: step as i64, ..Ty::UINT };
            let word = crate::ssa::value::little_endian(word);
            equal = self.both(equal, fails_to, |g| {
                let ptr = g.value(Op::StringPtr, Ty::PTR, &[s]);
                let ptr = g.value_aux(Op::OffPtr, Ty::PTR, &[ptr], at);
                let loaded = g.load(ty, ptr);
                let word = g.constant(ty, crate::ssa::value::wrap(word, ty));
                g.value(Op::Eq, Ty::BOOL, &[loaded, word])
            });
            at += step as i64;
            rest = behind;
        }
        equal
    }

    fn equal_strings(&mut self, n: NodeId, x: NodeId, y: NodeId, fails_to: Option<BlockId>) -> ValueId {
        let (a, b) = (self.expr(x), self.expr(y));
        let constant = |g: &Self, n: NodeId| match &g.program.nodes[g.peeled(n)].kind {
            NodeKind::Literal(value) => Some(value.as_bytes().len()),
            _ => None,
        };
        let (la, lb) = (self.value(Op::StringLen, Ty::INT, &[a]), self.value(Op::StringLen, Ty::INT, &[b]));
        let same = self.value(Op::Eq, Ty::BOOL, &[la, lb]);
        match constant(self, x).or_else(|| constant(self, y)) {
            Some(0) => same,
            Some(len) if len <= MAX_COMPARED => {
                let (other, s) = if constant(self, x).is_some() { (y, b) } else { (x, a) };
                // What a switch looks at was put aside.
                let asked = if n == x { Vec::new() } else { self.maps_asked_again(other) };
                if !asked.is_empty() {
                    return self.equal_bytes(other, len, same, &asked, fails_to);
                }
                let known = if constant(self, x).is_some() { x } else { y };
                self.equal_words(s, known, same, fails_to)
            }
            _ => self.both(same, fails_to, |g| {
                let [p, q] = [a, b].map(|v| g.value(Op::StringPtr, Ty::PTR, &[v]));
                let call = g.runtime("memequal", &[p, q, la]);
                g.result(call, 0, Ty::BOOL)
            }),
        }
    }

    fn equal_composites(&mut self, n: NodeId, x: NodeId, y: NodeId, fails_to: Option<BlockId>) -> ValueId {
        let ty = self.type_of(x);
        let t = self.ty(ty);
        let parts = self.fields_of(t);
        let simple = parts.len() <= MAX_PARTS
            && t.class == Class::Struct
            && parts.iter().all(|(t, _)| {
                matches!(t.class, Class::Int | Class::Bool | Class::Ptr | Class::Str | Class::Float)
            });
        let in_memory =
            self.is_addressable(x) && !self.is_ssa(x) && self.is_addressable(y) && !self.is_ssa(y);
        if simple && (self.can_ssa(ty) || in_memory) {
            return self.equal_fields(x, y, &parts, fails_to);
        }
        if self.can_ssa(ty) && !in_memory {
            let (a, b) = (self.expr(x), self.expr(y));
            return self.value_aux(Op::Pure, Ty::BOOL, &[a, b], 83);
        }
        let (a, b) = (self.addr(x), self.addr(y));
        if t.size <= 32 && !t.pointers {
            let (p, q) = (self.load(Ty::UINT, a), self.load(Ty::UINT, b));
            return self.value_aux(Op::Pure, Ty::BOOL, &[p, q], 1000 + i64::from(n.0));
        }
        let call = self.runtime("equal", &[a, b]);
        self.result(call, 0, Ty::BOOL)
    }

    /// Field by field; what calls comes last.
    fn equal_fields(
        &mut self,
        x: NodeId,
        y: NodeId,
        parts: &[(Ty, i64)],
        fails_to: Option<BlockId>,
    ) -> ValueId {
        let memory = |g: &mut Self, n| g.is_addressable(n) && !g.is_ssa(n);
        let sides = [x, y].map(|n| match () {
            // Gc keeps a piece of zeroes, which it does not look into.
            () if crate::walk::is_zero_literal(self.program, self.peeled(n)) => {
                (self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Runtime("zeroVal")), true)
            }
            () if memory(self, n) => (self.addr(n), true),
            () => (self.expr(n), false),
        });
        let slot = self.temp();
        let end = self.block();
        let mut strings = Vec::new();
        let mut all: Option<ValueId> = None;
        // What holds so far leads on, and all else to the end.
        let next = |g: &mut Self, all: Option<ValueId>| {
            let Some(before) = all else { return };
            let on = g.block();
            if fails_to.is_none() {
                g.set(slot, before);
            }
            g.branch(before, on, fails_to.unwrap_or(end));
            g.start(on);
        };
        for (i, &(t, offset)) in (0i64..).zip(parts) {
            next(self, all);
            let [a, b] = sides.map(|(v, is_address)| {
                if is_address {
                    let at = self.value_aux(Op::OffPtr, Ty::PTR, &[v], offset);
                    self.load(t, at)
                } else {
                    self.value_aux(Op::StructSelect, t, &[v], i)
                }
            });
            let cond = match t.class {
                Class::Int => self.value(Op::Eq, Ty::BOOL, &[a, b]),
                Class::Bool => self.value(Op::EqB, Ty::BOOL, &[a, b]),
                Class::Ptr => self.value(Op::EqPtr, Ty::BOOL, &[a, b]),
                Class::Str => {
                    let [p, q] = [a, b].map(|v| self.value(Op::StringLen, Ty::INT, &[v]));
                    strings.push((a, b, p));
                    self.value(Op::Eq, Ty::BOOL, &[p, q])
                }
                _ => self.value_aux(Op::Pure, Ty::BOOL, &[a, b], float::COMPARE + BinOp::Eq as i64),
            };
            all = Some(cond);
        }
        for (a, b, len) in strings {
            next(self, all);
            let [p, q] = [a, b].map(|v| self.value(Op::StringPtr, Ty::PTR, &[v]));
            let call = self.runtime("memequal", &[p, q, len]);
            all = Some(self.result(call, 0, Ty::BOOL));
        }
        let Some(all) = all else { return self.bool(true) };
        if fails_to.is_some() {
            return all;
        }
        self.set(slot, all);
        self.jump(end);
        self.start(end);
        self.variable(slot, Ty::BOOL)
    }
}
