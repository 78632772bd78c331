//! Expressions: their values, and the effect of evaluating them on memory.
//! Rules: cmd/compile/internal/ssagen/ssa.go `exprCheckPtr`, `condBranch`, go1.27.

use super::state::{Fact, State};
use super::value::*;
use super::{Run, kind};
use crate::ir::node::*;
use crate::ir::reassign;
use crate::lower::constant;
use crate::lower::defers::is_panicrangestate;
use crate::types::constant::{Kind, Value};
use crate::types::types::{Basic, Type};
use std::rc::Rc;

impl Run<'_> {
    /// Evaluates an operand.
    pub(super) fn eval(&mut self, n: NodeId) -> V {
        if let Some(v) = self.early.remove(&n) {
            return v;
        }
        if self.is_place(n) {
            let spot = self.spot(n);
            return self.read(n, spot);
        }
        if !self.enter(n) {
            return self.unknown(n);
        }
        self.begin(n);
        self.finish(n)
    }

    /// Evaluates a node after its `init`, recording whether its operands return.
    pub(super) fn finish(&mut self, n: NodeId) -> V {
        let v = self.value(n);
        // A literal allocates before it evaluates its parts.
        let ends = match &self.program.nodes[n].kind {
            NodeKind::InlCall { .. }
            | NodeKind::UnaryBuiltin { op: UnaryBuiltin::Panic, .. }
            | NodeKind::PtrLit { .. }
            | NodeKind::SliceLit { .. }
            | NodeKind::MapLit { .. } => true,
            NodeKind::Call(call) => is_panicrangestate(self.program, call.fun),
            _ => false,
        };
        if !ends {
            self.note_reached(n);
        }
        v
    }

    pub(super) fn note_reached(&mut self, n: NodeId) {
        if self.state.is_some() {
            self.flow.cut.remove(&n);
        } else {
            self.flow.cut.insert(n);
        }
    }

    pub(super) fn is_place(&self, n: NodeId) -> bool {
        matches!(
            self.program.nodes[n].kind,
            NodeKind::Local(_)
                | NodeKind::Global(_)
                | NodeKind::Dot { .. }
                | NodeKind::DotPtr { .. }
                | NodeKind::Deref { .. }
                | NodeKind::Index { .. }
        )
    }

    pub(super) fn evaluated(&mut self, list: &[NodeId]) -> Vec<V> {
        list.iter().map(|&n| self.eval(n)).collect()
    }

    /// Value of an entered node that denotes no storage.
    pub(super) fn value(&mut self, n: NodeId) -> V {
        let program = self.program;
        let node = &program.nodes[n];
        match &node.kind {
            NodeKind::Literal(value) => self.literal(n, value),
            NodeKind::Nil => self.values.add(Term::Nil),
            NodeKind::LinksymAddr { .. } | NodeKind::Type => self.unknown(n),
            NodeKind::Func(func) | NodeKind::MethodExpr { callee: func, .. } => {
                self.values.add(Term::Func(*func))
            }
            // One that captures nothing is a function in read-only data.
            NodeKind::Closure { func } if program.funcs[*func].closure_vars.is_empty() => {
                self.values.add(Term::Func(*func))
            }
            NodeKind::Closure { .. } | NodeKind::MethodValue { .. } => self.func_value(n),
            NodeKind::Binary { op, x, y } => {
                let [a, b] = [*x, *y]
                    .map(|x| if op.is_comparison() { self.comparison_operand(x) } else { self.eval(x) });
                self.operation(n, *op, *x, *y, a, b)
            }
            NodeKind::AndAnd { .. } | NodeKind::OrOr { .. } | NodeKind::Unary { op: UnOp::Not, .. } => {
                self.condition(n)
            }
            NodeKind::Unary { op, x } => {
                let v = self.eval(*x);
                self.unary(n, *op, v)
            }
            NodeKind::Addr { x } => match self.spot(*x) {
                super::assign::Spot::Memory(place) => match place.base {
                    Base::Pointer(pointer) if place.path.is_empty() => pointer,
                    _ => self.values.add(Term::Addr(place)),
                },
                _ => self.made(n),
            },
            NodeKind::PtrLit { .. }
            | NodeKind::New { .. }
            | NodeKind::StructLit { .. }
            | NodeKind::ArrayLit { .. }
            | NodeKind::SliceLit { .. }
            | NodeKind::MakeSlice { .. } => self.created(n),
            NodeKind::Conv { op, x } => {
                let v = self.eval(*x);
                self.conversion(n, *op, *x, v)
            }
            NodeKind::BinaryBuiltin { op: BinaryBuiltin::Complex, .. } => {
                self.children(n);
                self.unknown(n)
            }
            NodeKind::BinaryBuiltin { op: BinaryBuiltin::Copy, x, y } => self.copy(n, *x, *y),
            NodeKind::Slice { x, low, high, max, .. } => self.slice(n, *x, *low, *high, *max),
            NodeKind::DotType { x, target, comma_ok: false, nil_check, dynamic } => {
                let v = self.eval(*x);
                let words = self.evaluated(dynamic);
                let (v, ok) = self.assertion(n, v, *target, &words);
                if *nil_check && ok == Some(false) {
                    // A nil check does not end a block of gc's.
                    return self.unknown(n);
                }
                if ok == Some(false) || self.flow.of_nil.get(&n) == Some(&true) {
                    self.state = None;
                }
                v
            }
            NodeKind::InlCall { results, .. } => {
                self.run_body(n);
                let values = self.evaluated(results);
                values.first().copied().unwrap_or(V::NONE)
            }
            NodeKind::UnaryBuiltin { op, x } => self.unary_builtin(n, *op, *x),
            NodeKind::NaryBuiltin { op: NaryBuiltin::Append { ddd }, args } => self.append(n, *ddd, args),
            NodeKind::NaryBuiltin { op: op @ (NaryBuiltin::Min | NaryBuiltin::Max), args } => {
                self.extreme(n, *op == NaryBuiltin::Max, args)
            }
            NodeKind::IndexMap { x, key, .. } => {
                self.eval(*x);
                let v = self.eval(*key);
                self.note_lookup(n, *key, v);
                self.clobber(n);
                self.unknown(n)
            }
            NodeKind::MapLit { entries } => {
                self.map_literal(n, entries);
                self.unknown(n)
            }
            NodeKind::Call(call) if is_panicrangestate(self.program, call.fun) => {
                self.evaluated(&call.args);
                self.note_reached(n);
                self.state = None;
                self.unknown(n)
            }
            NodeKind::Call(call) if reassign::makes_handle(self.program, self.tcx, call.fun) => {
                self.handle_call(n, &call.args)
            }
            NodeKind::Call(call) if let Some(name) = self.bits_function(call.fun) => match &*name {
                "Div" | "Div64" => self.wide_division(n, &call.args),
                _ if name.starts_with("Len") || name.starts_with("TrailingZeros") => {
                    self.bits_of(n, &name, &call.args)
                }
                _ => self.other(n),
            },
            _ => self.other(n),
        }
    }

    /// A function literal or method value that needs a record.
    fn func_value(&mut self, n: NodeId) -> V {
        self.children(n);
        self.allocated(n);
        self.record_begun(n);
        self.made(n)
    }

    /// The value of a condition that is evaluated by branches.
    fn condition(&mut self, n: NodeId) -> V {
        self.begun.insert(n);
        let (yes, no) = self.branches(n);
        let v = match (&yes, &no) {
            (Some(_), None) => self.values.bool(true),
            (None, Some(_)) => self.values.bool(false),
            _ => self.unknown(n),
        };
        self.state = self.meet(yes, no, n, kind::END);
        v
    }

    /// `unique.Make(text)`
    fn handle_call(&mut self, n: NodeId, args: &[NodeId]) -> V {
        let values = self.evaluated(args);
        if let ([.., text], [.., v]) = (args, &values[..]) {
            self.note_lookup(n, *text, *v);
        }
        self.clobber(n);
        self.unknown(n)
    }

    /// Name of the function of package math/bits that `fun` is.
    fn bits_function(&self, fun: NodeId) -> Option<Rc<str>> {
        let callee = &self.program.funcs[reassign::static_callee(self.program, fun)?];
        (&*self.tcx.pkg(callee.pkg).path == "math/bits").then(|| Rc::clone(&callee.name))
    }

    /// A call of a function of package math/bits that gc replaces with an instruction, and computes for a constant.
    fn bits_of(&mut self, n: NodeId, name: &str, args: &[NodeId]) -> V {
        let values = self.evaluated(args);
        let word = match values[..] {
            [v] => self.values.as_int(v).and_then(|x| u64::try_from(x).ok()),
            _ => None,
        };
        let word = word.filter(|_| self.state.is_some());
        let (of, size) = name.split_at(name.find(|c: char| c.is_ascii_digit()).unwrap_or(name.len()));
        let size = size.parse().unwrap_or(u64::BITS);
        match (of, word) {
            ("Len", Some(word)) => self.values.int(i128::from(u64::BITS - word.leading_zeros())),
            ("TrailingZeros", Some(word)) => self.values.int(i128::from(word.trailing_zeros().min(size))),
            _ => self.unknown(n),
        }
    }

    /// `bits.Div64(hi, lo, y)` does not return unless `y > hi`.
    fn wide_division(&mut self, n: NodeId, args: &[NodeId]) -> V {
        let values = self.evaluated(args);
        if let [hi, _, y] = values[..]
            && let (Some(hi), Some(y)) = (self.values.as_int(hi), self.values.as_int(y))
            && y <= hi
        {
            self.state = None;
        }
        self.clobber(n);
        self.unknown(n)
    }

    /// Value of a literal, or of an allocation.
    fn created(&mut self, n: NodeId) -> V {
        let program = self.program;
        let node = &program.nodes[n];
        match &node.kind {
            NodeKind::PtrLit { x } => {
                self.note_reached(n);
                let place = self.object(n);
                self.allocated(n);
                if !self.literal_into(n, &place, *x) {
                    let v = self.eval(*x);
                    self.write_memory(n, place, v, self.program.nodes[*x].ty);
                }
                self.made(n)
            }
            NodeKind::New { rtype } => {
                rtype.iter().for_each(|&rtype| {
                    self.enter(rtype);
                });
                self.allocated(n);
                // gc does not know that the allocator's memory is zero.
                if let (Some(Type::Pointer { elem }), true) = (self.under(node.ty), node.esc != Esc::Heap) {
                    let zero = self.zero(elem);
                    let place = self.object(n);
                    self.write_memory(n, place, zero, Some(elem));
                }
                self.made(n)
            }
            NodeKind::StructLit { fields } => {
                let Some(ty) = node.ty else { return self.other(n) };
                if let Some(place) = self.literal_place(n) {
                    let memory = self.state.as_ref().map_or(V::NONE, |state| state.memory);
                    return self.values.add(Term::Load(place, memory));
                }
                let values: Vec<_> = fields.iter().map(|field| (field, self.eval(field.value))).collect();
                let zero = self.zero(ty);
                let Term::Parts(_) = self.values.get(zero) else {
                    return if fields.is_empty() { zero } else { self.unknown(n) };
                };
                values.into_iter().fold(zero, |whole, (field, v)| {
                    let path: Vec<u32> = std::iter::once(&field.field).chain(&field.inner).copied().collect();
                    self.replaced(whole, ty, &path, v)
                })
            }
            NodeKind::ArrayLit { .. } => match self.literal_place(n) {
                Some(place) => {
                    let memory = self.state.as_ref().map_or(V::NONE, |state| state.memory);
                    self.values.add(Term::Load(place, memory))
                }
                None if constant::is_constant(program, n) => {
                    self.children(n);
                    self.unknown(n)
                }
                None => self.other(n),
            },
            NodeKind::SliceLit { len, elems } => {
                self.note_reached(n);
                self.slice_literal(n, *len, elems);
                // Its array is sliced, with a check of the bounds.
                self.leave_entry();
                let len = self.values.int(i128::from(*len));
                let data = self.made(n);
                self.values.add(Term::Slice { data, len, cap: len })
            }
            &NodeKind::MakeSlice { len, cap } => self.make_slice(n, len, cap),
            _ => self.other(n),
        }
    }

    /// Evaluates an operand of a comparison, or a switch's tag compared with constants: converted bytes are compared in
    /// place.
    pub(super) fn comparison_operand(&mut self, x: NodeId) -> V {
        let NodeKind::Conv { op: ConvOp::Bytes2Str, x: bytes } = self.program.nodes[x].kind else {
            return self.eval(x);
        };
        if self.early.contains_key(&x) || !self.enter(x) {
            return self.eval(x);
        }
        self.begin(x);
        let v = self.eval(bytes);
        self.note_reached(x);
        let (data, len) = (self.unknown(x), self.values.len(v));
        self.values.add(Term::Slice { data, len, cap: len })
    }

    fn children(&mut self, n: NodeId) {
        for child in self.program.operands(n) {
            self.eval(child);
        }
    }

    /// Number of elements copied: the smaller length, unless the runtime computes it.
    fn copy(&mut self, n: NodeId, x: NodeId, y: NodeId) -> V {
        let (to, from) = (self.eval(x), self.eval(y));
        self.clobber(n);
        let elem = match self.under(self.program.nodes[x].ty) {
            Some(Type::Slice { elem }) => elem,
            _ => return self.unknown(n),
        };
        if self.tcx.has_pointers(elem) {
            return self.unknown(n);
        }
        let (to, from) = (self.values.len(to), self.values.len(from));
        match (self.values.as_int(to), self.values.as_int(from)) {
            _ if to == from => to,
            (Some(a), Some(b)) => self.values.int(a.min(b)),
            _ => {
                let count = self.unknown(n);
                let zero = self.values.int(0);
                for (low, high) in [(zero, count), (count, to), (count, from)] {
                    let ordered = self.values.binary(BinOp::Le, Num::INT, low, high);
                    self.assume(ordered, true);
                }
                count
            }
        }
    }

    /// `min` or `max` of numbers.
    fn extreme(&mut self, n: NodeId, largest: bool, args: &[NodeId]) -> V {
        let num = self.num(self.program.nodes[n].ty).filter(|num| num.kind != NumKind::Float);
        let Some(num) = num else { return self.other(n) };
        let values = self.evaluated(args);
        let Some((&first, rest)) = values.split_first() else { return self.unknown(n) };
        let mut found = first;
        for &v in rest {
            let (a, b) = if largest { (v, found) } else { (found, v) };
            let less = self.values.binary(BinOp::Lt, num, a, b);
            found = match self.decide(less) {
                _ if v == found => v,
                Some(true) => found,
                Some(false) => v,
                None => {
                    // The result is at least within the operands' ranges.
                    let ranges: Vec<_> = values.iter().map(|&v| self.range(v, num, 3)).collect();
                    let pick = |a: i128, b: i128| if largest { a.max(b) } else { a.min(b) };
                    let low = ranges.iter().map(|range| range.0).reduce(pick);
                    let high = ranges.iter().map(|range| range.1).reduce(pick);
                    let v = self.unknown(n);
                    if let (Some(low), Some(high)) = (low, high) {
                        self.learn(Fact::Range(v, low, high));
                    }
                    for w in values {
                        let (small, large) = if largest { (w, v) } else { (v, w) };
                        let beyond = self.values.binary(BinOp::Lt, num, large, small);
                        self.assume(beyond, false);
                    }
                    return v;
                }
            };
        }
        found
    }

    /// Evaluates operands in order; memory is unknown afterwards.
    fn other(&mut self, n: NodeId) -> V {
        self.children(n);
        self.clobber(n);
        self.unknown(n)
    }

    pub(super) fn note_int(&mut self, n: NodeId, v: V) {
        let value = self.values.as_int(v).and_then(|v| i64::try_from(v).ok());
        if self.state.is_some() {
            self.flow.ints.insert(n, value);
        }
    }

    fn literal(&mut self, n: NodeId, value: &Value) -> V {
        let ty = self.program.nodes[n].ty;
        match value.kind() {
            Kind::Bool => return self.values.bool(value.as_bool()),
            Kind::String => return self.values.add(Term::Str(value.as_bytes().into())),
            _ => {}
        }
        if let Some(num) = self.num(ty) {
            return match num.kind {
                NumKind::Float if num.bits == 32 => self.values.float(f64::from(value.to_float().as_f32())),
                NumKind::Float => self.values.float(value.to_float().as_f64()),
                _ => {
                    let int = value.to_int();
                    match int.as_i64().map(i128::from).or_else(|| int.as_u64().map(i128::from)) {
                        Some(x) => self.values.int(x),
                        None => self.unknown(n),
                    }
                }
            };
        }
        self.unknown(n)
    }

    /// `x op y` on evaluated operands.
    pub(super) fn operation(&mut self, n: NodeId, op: BinOp, x: NodeId, y: NodeId, a: V, b: V) -> V {
        let ty = self.program.nodes[x].ty;
        if matches!(op, BinOp::Eq | BinOp::Ne) {
            let zeroes = [x, y].map(|n| constant::is_zero_literal(self.program, n));
            let equal = if zeroes[0] != zeroes[1] {
                self.equal_to_zeroes(n, ty, a, b)
            } else {
                self.equal(n, ty, self.program.nodes[y].ty, a, b)
            };
            return if op == BinOp::Ne { self.values.not(equal) } else { equal };
        }
        if let Some(num) = self.num(ty) {
            if matches!(op, BinOp::Lsh | BinOp::Rsh)
                && let Some(count) = self.num(self.program.nodes[y].ty)
                && count.kind == NumKind::Signed
            {
                let zero = self.values.int(0);
                let fails = self.values.binary(BinOp::Lt, count, b, zero);
                if self.decide(fails) == Some(true) {
                    self.state = None;
                }
                self.assume(fails, false);
            }
            if matches!(op, BinOp::Div | BinOp::Mod) && num.kind != NumKind::Float {
                let zero = self.values.int(0);
                let fails = self.values.equal(num, b, zero);
                if self.decide(fails) == Some(true) {
                    self.state = None;
                }
                self.assume(fails, false);
                if self.values.as_int(b).is_none() {
                    self.leave_entry();
                }
            }
            return self.values.binary(op, num, a, b);
        }
        if !matches!(self.under(ty), Some(Type::Basic(Basic::Complex64 | Basic::Complex128))) {
            self.clobber(n);
        }
        self.unknown(n)
    }

    fn unary(&mut self, n: NodeId, op: UnOp, v: V) -> V {
        let ty = self.program.nodes[n].ty;
        match (op, self.num(ty)) {
            (UnOp::Plus, _) => v,
            (UnOp::Neg, Some(num)) => self.values.negated(num, v),
            (UnOp::BitNot, Some(num)) => {
                let all = self.values.int(num.wrap(-1));
                self.values.binary(BinOp::Xor, num, v, all)
            }
            _ => self.unknown(n),
        }
    }

    /// Whether an operand is a byte of a constant string, known late.
    fn is_late_byte(&self, x: NodeId, v: V) -> bool {
        matches!(self.values.get(v), Term::Late(_))
            && matches!(&self.program.nodes[x].kind, NodeKind::Index { .. })
    }

    fn conversion(&mut self, n: NodeId, op: ConvOp, x: NodeId, v: V) -> V {
        let (from, to) = (self.program.nodes[x].ty, self.program.nodes[n].ty);
        match op {
            ConvOp::Nop | ConvOp::Conv => {
                // The instruction that loads a byte and extends it is not folded.
                if self.is_late_byte(x, v) && to.is_some_and(|to| self.tcx.sizeof(to) > 1) {
                    return self.unknown(n);
                }
                if let (Some(from), Some(to)) = (self.num(from), self.num(to)) {
                    return self.values.convert(from, to, v);
                }
                v
            }
            // The string's own bytes, or an array of a constant's length.
            ConvOp::Str2Bytes | ConvOp::Str2BytesZeroCopy
                if op == ConvOp::Str2BytesZeroCopy
                    || matches!(self.program.nodes[x].kind, NodeKind::Literal(_)) =>
            {
                let (data, len) = (self.unknown(n), self.values.len(v));
                self.values.add(Term::Slice { data, len, cap: len })
            }
            ConvOp::SliceToArr | ConvOp::SliceToArrPtr => {
                self.check_length(to, v);
                self.clobber(n);
                self.unknown(n)
            }
            ConvOp::Iface => {
                if matches!(self.under(from), Some(Type::Interface(_))) {
                    // An itab for other methods is looked up at run time.
                    let empty = self.is_empty_interface(to);
                    if empty && matches!(self.values.get(v), Term::Nil) && from != to {
                        // Known to be nil, but gc doesn't see that its type is nil.
                        let made = self.unknown(n);
                        let is_nil = self.values.equal(Num::POINTER, made, v);
                        self.assume(is_nil, true);
                        return made;
                    }
                    let known = matches!(self.values.get(v), Term::Iface(..) | Term::Viewed(_));
                    let kept = empty && known || from == to;
                    if kept && known && from != to && self.has_methods(from) {
                        return self.values.add(Term::Viewed(v));
                    }
                    if !kept {
                        self.clobber(n);
                    }
                    return if kept { v } else { self.unknown(n) };
                }
                self.boxed(n, v, from)
            }
            _ => {
                self.clobber(n);
                let made = self.unknown(n);
                if op == ConvOp::Bytes2Str {
                    self.note_copied(n, made);
                }
                made
            }
        }
    }

    fn unary_builtin(&mut self, n: NodeId, op: UnaryBuiltin, x: NodeId) -> V {
        let ty = self.under(self.program.nodes[x].ty);
        let array = match ty {
            Some(Type::Array { len, .. }) => Some(len),
            Some(Type::Pointer { elem }) => match self.under(Some(elem)) {
                Some(Type::Array { len, .. }) => Some(len),
                _ => None,
            },
            _ => None,
        };
        let v = self.eval(x);
        match (op, ty) {
            (UnaryBuiltin::Len | UnaryBuiltin::Cap, _) if array.is_some() => {
                self.values.int(i128::from(array.unwrap_or(0)))
            }
            (UnaryBuiltin::Len, Some(Type::Map { .. })) if matches!(self.values.get(v), Term::Nil) => {
                self.values.int(0)
            }
            (UnaryBuiltin::Len, Some(Type::Map { .. })) => {
                let memory = self.state.as_ref().map_or(V::NONE, |state| state.memory);
                let place = Place { base: Base::Pointer(v), path: vec![Step::Field(0)] };
                self.values.add(Term::Load(place, memory))
            }
            (UnaryBuiltin::Len | UnaryBuiltin::Cap, Some(Type::Chan { .. })) => {
                self.clobber(n);
                self.unknown(n)
            }
            (UnaryBuiltin::Len, _) => self.values.len(v),
            (UnaryBuiltin::Cap, _) => self.values.cap(v),
            (UnaryBuiltin::Real | UnaryBuiltin::Imag, _) => self.unknown(n),
            (UnaryBuiltin::Panic, _) => {
                self.note_reached(n);
                self.state = None;
                v
            }
            _ => {
                self.clobber(n);
                self.unknown(n)
            }
        }
    }

    fn slice(
        &mut self,
        n: NodeId,
        x: NodeId,
        low: Option<NodeId>,
        high: Option<NodeId>,
        max: Option<NodeId>,
    ) -> V {
        let v = self.eval(x);
        let array = match self.under(self.program.nodes[x].ty) {
            Some(Type::Pointer { elem }) => match self.under(Some(elem)) {
                Some(Type::Array { len, .. }) => Some(len),
                _ => None,
            },
            _ => None,
        };
        let is_string =
            array.is_none() && !matches!(self.under(self.program.nodes[x].ty), Some(Type::Slice { .. }));
        let (len, cap, data) = match array {
            Some(len) => {
                let len = self.values.int(i128::from(len));
                (len, len, v)
            }
            None if is_string => (self.values.len(v), self.values.len(v), v),
            None => (self.values.len(v), self.values.cap(v), self.values.data(v)),
        };
        let [low, high, max] = [low, high, max].map(|bound| bound.map(|bound| self.eval(bound)));
        if low.is_none() && high.is_none() && max.is_none() && array.is_none() {
            return v;
        }
        let zero = self.values.int(0);
        let start = low.unwrap_or(zero);
        let end = high.unwrap_or(len);
        let limit = max.unwrap_or(cap);
        for (small, large, given) in [
            (limit, cap, max.is_some()),
            // gc also checks a length that it puts in.
            (end, limit, high.is_some() || array.is_none() && !is_string),
            (start, end, low.is_some()),
            (zero, start, low.is_some()),
        ] {
            if given {
                let outside = self.values.binary(BinOp::Lt, Num::INT, large, small);
                if self.decide(outside) == Some(true) {
                    self.state = None;
                }
                self.assume(outside, false);
            }
        }
        self.leave_entry();
        let len = self.values.binary(BinOp::Sub, Num::INT, end, start);
        let cap = self.values.binary(BinOp::Sub, Num::INT, limit, start);
        let data = if start == zero { data } else { self.unknown(n) };
        let cap = if is_string { len } else { cap };
        self.values.add(Term::Slice { data, len, cap })
    }

    /// The states after a condition: if true, if false.
    pub(super) fn branches(&mut self, n: NodeId) -> (Option<State>, Option<State>) {
        let program = self.program;
        let node = &program.nodes[n];
        match &node.kind {
            NodeKind::Unary { op: UnOp::Not, x } => {
                self.enter(n);
                self.begin(n);
                let (yes, no) = self.branches(*x);
                (no, yes)
            }
            NodeKind::AndAnd { x, y } | NodeKind::OrOr { x, y } => {
                self.enter(n);
                self.begin(n);
                let and = matches!(node.kind, NodeKind::AndAnd { .. });
                let (yes, no) = self.branches(*x);
                let (on, decided) = if and { (yes, no) } else { (no, yes) };
                self.state = on;
                let (yes, no) = self.branches(*y);
                if and {
                    (yes, self.meet(decided, no, n, kind::FALSE))
                } else {
                    (self.meet(decided, yes, n, kind::TRUE), no)
                }
            }
            NodeKind::Conv { op: ConvOp::Nop, x } => {
                self.enter(n);
                self.begin(n);
                self.branches(*x)
            }
            NodeKind::InlCall { results, .. } if results.len() == 1 => {
                self.enter(n);
                self.begin(n);
                self.run_body(n);
                match results.first() {
                    Some(&result) => self.branches(result),
                    None => (None, None),
                }
            }
            _ => {
                self.prepare(&[n]);
                let cond = self.eval(n);
                if self.at_head && !self.changed.is_empty() && self.is_open(n) {
                    self.leave_entry();
                    return self.parted(cond);
                }
                self.split(cond)
            }
        }
    }

    /// The states after an evaluated condition: if true, if false.
    pub(super) fn split(&mut self, cond: V) -> (Option<State>, Option<State>) {
        self.leave_entry();
        match self.decide(cond) {
            Some(true) => (self.state.take(), None),
            Some(false) => (None, self.state.take()),
            None => self.parted(cond),
        }
    }

    /// The states after a condition that nothing decides: if true, if false.
    fn parted(&mut self, cond: V) -> (Option<State>, Option<State>) {
        if let Some(state) = &mut self.state {
            state.parted = state.memory;
        }
        let before = self.state.clone();
        self.assume(cond, true);
        let yes = std::mem::replace(&mut self.state, before);
        self.assume(cond, false);
        (yes, self.state.take())
    }
}
