//! What is known of values at a place: ranges, and relations between two of them.
//! Rules: cmd/compile/internal/ssa/prove.go `factsTable`, go1.27.

use super::limits::*;
use super::poset::Poset;
use super::value::*;
use crate::index::{HashMap, HashSet, IndexVec};

pub const LT: u8 = 1;
pub const EQ: u8 = 2;
pub const GT: u8 = 4;

/// Of which comparison a relation is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Domain {
    Signed,
    Unsigned,
    Pointer,
    Boolean,
}

#[derive(Clone, Copy, Debug)]
pub struct Ordering {
    pub w: ValueId,
    pub d: Domain,
    pub r: u8,
}

/// Facts learned in one function, at most.
const MAX_UPDATES: u32 = 200_000;
const MAX_DEPTH: u32 = 120;

pub struct Facts<'f> {
    pub f: &'f mut Func,
    pub unsat: bool,
    unsat_depth: u32,
    pub signed: Poset,
    pub unsigned: Poset,
    pub orderings: HashMap<ValueId, Vec<Ordering>>,
    ordering_stack: Vec<Option<ValueId>>,
    limits: IndexVec<ValueId, Limit>,
    limit_stack: Vec<Option<(ValueId, Limit)>>,
    in_work: HashSet<ValueId>,
    pub lens: HashMap<ValueId, ValueId>,
    pub caps: HashMap<ValueId, ValueId>,
    updates: u32,
    depth: u32,
}

fn reverse(r: u8) -> u8 {
    (r & EQ) | if r & LT != 0 { GT } else { 0 } | if r & GT != 0 { LT } else { 0 }
}

impl<'f> Facts<'f> {
    pub fn new(f: &'f mut Func) -> Facts<'f> {
        let mut limits = IndexVec::new();
        for v in f.values.ids() {
            limits.push(initial(f, v));
        }
        Facts {
            f,
            unsat: false,
            unsat_depth: 0,
            signed: Poset::default(),
            unsigned: Poset::default(),
            orderings: HashMap::default(),
            ordering_stack: Vec::new(),
            limits,
            limit_stack: Vec::new(),
            in_work: HashSet::default(),
            lens: HashMap::default(),
            caps: HashMap::default(),
            updates: 0,
            depth: 0,
        }
    }

    pub fn limit(&self, v: ValueId) -> Limit {
        self.limits.get(v).copied().unwrap_or_else(|| initial(self.f, v))
    }

    /// A value that was made since.
    pub fn know(&mut self, v: ValueId) {
        while self.limits.len() <= v.0 as usize {
            let next = initial(self.f, ValueId(self.limits.len() as u32));
            self.limits.push(next);
        }
    }

    pub fn is_non_negative(&self, v: ValueId) -> bool {
        self.limit(v).min >= 0
    }

    pub fn checkpoint(&mut self) {
        if self.unsat {
            self.unsat_depth += 1;
        }
        self.limit_stack.push(None);
        self.signed.checkpoint();
        self.unsigned.checkpoint();
        self.ordering_stack.push(None);
    }

    pub fn restore(&mut self) {
        if self.unsat_depth > 0 {
            self.unsat_depth -= 1;
        } else {
            self.unsat = false;
        }
        while let Some(Some((v, old))) = self.limit_stack.pop() {
            self.limits[v] = old;
        }
        self.signed.restore();
        self.unsigned.restore();
        while let Some(Some(v)) = self.ordering_stack.pop() {
            if let Some(list) = self.orderings.get_mut(&v) {
                list.pop();
            }
        }
    }

    pub fn signed_range(&mut self, v: ValueId, min: i64, max: i64) {
        self.new_limit(v, Limit { min, max, ..Limit::NONE });
    }
    pub fn unsigned_range(&mut self, v: ValueId, umin: u64, umax: u64) {
        self.new_limit(v, Limit { umin, umax, ..Limit::NONE });
    }
    pub fn set_bool(&mut self, v: ValueId, x: bool) {
        self.new_limit(v, Limit::of(i64::from(x)));
    }
    fn set_nil(&mut self, v: ValueId, nil: bool) {
        self.new_limit(v, if nil { Limit::of(0) } else { Limit { umin: 1, ..Limit::NONE } });
    }

    pub fn new_limit(&mut self, v: ValueId, new: Limit) {
        self.know(v);
        let old = self.limits[v];
        let lim = old.intersect(new).spread(self.f.values[v].ty.bits());
        if lim == old {
            return;
        }
        if lim.unsat() {
            self.unsat = true;
            return;
        }
        if self.depth >= MAX_DEPTH || self.updates >= MAX_UPDATES || !self.in_work.insert(v) {
            return;
        }
        self.updates += 1;
        self.depth += 1;
        self.limit_stack.push(Some((v, old)));
        self.limits[v] = lim;
        self.propagate(v, lim);
        if self.f.values[v].ty.class == Class::Bool && lim.min == lim.max {
            self.learn_condition(v, lim.min == 1);
        }
        self.depth -= 1;
        self.in_work.remove(&v);
    }

    /// What values in relation to this one are, now that its range is smaller.
    fn propagate(&mut self, v: ValueId, lim: Limit) {
        let list = self.orderings.get(&v).cloned().unwrap_or_default();
        for o in list.into_iter().rev() {
            match (o.d, o.r) {
                (Domain::Signed, EQ) => self.signed_range(o.w, lim.min, lim.max),
                (Domain::Signed, r) if r == LT | EQ => self.signed_range(o.w, lim.min, i64::MAX),
                (Domain::Signed, LT) => self.signed_range(o.w, lim.min.wrapping_add(1), i64::MAX),
                (Domain::Signed, r) if r == GT | EQ => self.signed_range(o.w, i64::MIN, lim.max),
                (Domain::Signed, GT) => self.signed_range(o.w, i64::MIN, lim.max.wrapping_sub(1)),
                (Domain::Signed, _) if lim.min == lim.max => self.exclude(o.w, lim.min),
                (Domain::Unsigned, EQ) => self.unsigned_range(o.w, lim.umin, lim.umax),
                (Domain::Unsigned, r) if r == LT | EQ => self.unsigned_range(o.w, lim.umin, u64::MAX),
                (Domain::Unsigned, LT) => self.unsigned_range(o.w, lim.umin.wrapping_add(1), u64::MAX),
                (Domain::Unsigned, r) if r == GT | EQ => self.unsigned_range(o.w, 0, lim.umax),
                (Domain::Unsigned, GT) => self.unsigned_range(o.w, 0, lim.umax.wrapping_sub(1)),
                (Domain::Unsigned, _) if lim.umin == lim.umax => self.exclude_unsigned(o.w, lim.umin),
                (Domain::Boolean, r) if lim.min == lim.max => {
                    self.set_bool(o.w, (lim.min == 1) == (r == EQ));
                }
                (Domain::Pointer, EQ) if lim.umax == 0 => self.set_nil(o.w, true),
                (Domain::Pointer, EQ) if lim.umin > 0 => self.set_nil(o.w, false),
                (Domain::Pointer, r) if r != EQ && lim.umax == 0 => self.set_nil(o.w, false),
                _ => {}
            }
        }
    }

    fn exclude(&mut self, w: ValueId, c: i64) {
        if self.limit(w).min == c {
            self.signed_range(w, c.wrapping_add(1), i64::MAX);
        }
        if self.limit(w).max == c {
            self.signed_range(w, i64::MIN, c.wrapping_sub(1));
        }
    }

    fn exclude_unsigned(&mut self, w: ValueId, c: u64) {
        if self.limit(w).umin == c {
            self.unsigned_range(w, c.wrapping_add(1), u64::MAX);
        }
        if self.limit(w).umax == c {
            self.unsigned_range(w, 0, c.wrapping_sub(1));
        }
    }

    /// A comparison holds, or does not.
    fn learn_condition(&mut self, v: ValueId, holds: bool) {
        let (a, b) = (self.f.arg(v, 0), self.f.arg(v, 1));
        let known = match self.f.op(v) {
            Op::Eq => Some((true, true, EQ)),
            Op::Neq => Some((true, true, LT | GT)),
            Op::Less => Some((true, false, LT)),
            Op::Leq => Some((true, false, LT | EQ)),
            Op::LessU => Some((false, true, LT)),
            Op::LeqU => Some((false, true, LT | EQ)),
            _ => None,
        };
        let turn = |r: u8| if holds { r } else { r ^ (LT | EQ | GT) };
        if let Some((signed, unsigned, r)) = known {
            let both = signed && !unsigned && self.is_non_negative(a) && self.is_non_negative(b);
            let r = turn(r);
            if signed {
                self.update(a, b, Domain::Signed, r);
            }
            if unsigned || both {
                self.update(a, b, Domain::Unsigned, r);
            }
            return;
        }
        match self.f.op(v) {
            Op::EqPtr => self.update(a, b, Domain::Pointer, turn(EQ)),
            Op::NeqPtr => self.update(a, b, Domain::Pointer, turn(LT | GT)),
            Op::EqB => self.update(a, b, Domain::Boolean, turn(EQ)),
            Op::NeqB => self.update(a, b, Domain::Boolean, turn(LT | GT)),
            Op::IsNonNil => self.set_nil(a, !holds),
            Op::IsInBounds | Op::IsSliceInBounds => {
                let r = if self.f.op(v) == Op::IsInBounds { LT } else { LT | EQ };
                if holds {
                    self.signed_range(a, 0, i64::MAX);
                    self.update(a, b, Domain::Signed, r);
                    self.update(a, b, Domain::Unsigned, r);
                } else {
                    let r = turn(r);
                    if self.is_non_negative(a) {
                        self.update(a, b, Domain::Signed, r);
                    }
                    self.update(a, b, Domain::Unsigned, r);
                }
            }
            _ => {}
        }
    }

    fn add_ordering(&mut self, v: ValueId, w: ValueId, d: Domain, r: u8) {
        self.orderings.entry(v).or_default().push(Ordering { w, d, r });
        self.ordering_stack.push(Some(v));
    }

    /// Learns that `v r w`.
    pub fn update(&mut self, v: ValueId, w: ValueId, d: Domain, r: u8) {
        if self.unsat || self.depth >= MAX_DEPTH || self.updates >= MAX_UPDATES {
            return;
        }
        self.updates += 1;
        self.depth += 1;
        self.update_inner(v, w, d, r);
        self.depth -= 1;
    }

    fn update_inner(&mut self, v: ValueId, w: ValueId, d: Domain, r: u8) {
        if v == w {
            self.unsat |= r & EQ == 0;
            return;
        }
        match d {
            Domain::Signed | Domain::Unsigned => {
                let order = if d == Domain::Signed { &mut self.signed } else { &mut self.unsigned };
                let ok = match r {
                    LT => order.set_order(v, w, true),
                    GT => order.set_order(w, v, true),
                    EQ => order.set_equal(v, w),
                    _ if r == LT | EQ => order.set_order(v, w, false),
                    _ if r == GT | EQ => order.set_order(w, v, false),
                    _ if r == LT | GT => order.set_different(v, w),
                    _ => true,
                };
                self.add_ordering(v, w, d, r);
                self.add_ordering(w, v, d, reverse(r));
                if !ok {
                    self.unsat = true;
                    return;
                }
            }
            Domain::Boolean | Domain::Pointer => {
                let list = self.orderings.get(&v).map_or(&[][..], |list| list);
                if let Some(o) = list.iter().rev().find(|o| o.d == d && o.w == w) {
                    self.unsat |= o.r != r;
                    return;
                }
                self.add_ordering(v, w, d, r);
                self.add_ordering(w, v, d, r);
            }
        }
        self.limits_of_relation(v, w, d, r);
        if matches!(d, Domain::Signed | Domain::Unsigned) {
            self.derived(v, w, d, r);
        }
    }

    fn limits_of_relation(&mut self, v: ValueId, w: ValueId, d: Domain, r: u8) {
        let (a, b) = (self.limit(v), self.limit(w));
        match d {
            Domain::Signed => match r {
                EQ => {
                    self.signed_range(v, b.min, b.max);
                    self.signed_range(w, a.min, a.max);
                }
                LT => {
                    self.signed_range(v, i64::MIN, b.max.wrapping_sub(1));
                    self.signed_range(w, a.min.wrapping_add(1), i64::MAX);
                }
                GT => {
                    self.signed_range(v, b.min.wrapping_add(1), i64::MAX);
                    self.signed_range(w, i64::MIN, a.max.wrapping_sub(1));
                }
                _ if r == LT | EQ => {
                    self.signed_range(v, i64::MIN, b.max);
                    self.signed_range(w, a.min, i64::MAX);
                }
                _ if r == GT | EQ => {
                    self.signed_range(v, b.min, i64::MAX);
                    self.signed_range(w, i64::MIN, a.max);
                }
                _ => {
                    if a.min == a.max {
                        self.exclude(w, a.min);
                    }
                    if b.min == b.max {
                        self.exclude(v, b.min);
                    }
                }
            },
            Domain::Unsigned => match r {
                EQ => {
                    self.unsigned_range(v, b.umin, b.umax);
                    self.unsigned_range(w, a.umin, a.umax);
                }
                LT => {
                    self.unsigned_range(v, 0, b.umax.wrapping_sub(1));
                    self.unsigned_range(w, a.umin.wrapping_add(1), u64::MAX);
                }
                GT => {
                    self.unsigned_range(v, b.umin.wrapping_add(1), u64::MAX);
                    self.unsigned_range(w, 0, a.umax.wrapping_sub(1));
                }
                _ if r == LT | EQ => {
                    self.unsigned_range(v, 0, b.umax);
                    self.unsigned_range(w, a.umin, u64::MAX);
                }
                _ if r == GT | EQ => {
                    self.unsigned_range(v, b.umin, u64::MAX);
                    self.unsigned_range(w, 0, a.umax);
                }
                _ => {
                    if a.umin == a.umax {
                        self.exclude_unsigned(w, a.umin);
                    }
                    if b.umin == b.umax {
                        self.exclude_unsigned(v, b.umin);
                    }
                }
            },
            Domain::Boolean => {
                let same = r == EQ;
                for (known, other) in [(a, w), (b, v)] {
                    if known.min == known.max {
                        self.set_bool(other, (known.min == 1) == same);
                    }
                }
            }
            Domain::Pointer => {
                for (known, other) in [(a, w), (b, v)] {
                    if known.umax == 0 {
                        self.set_nil(other, r == EQ);
                    } else if known.umin > 0 && r == EQ {
                        self.set_nil(other, false);
                    }
                }
            }
        }
    }

    fn derived(&mut self, v: ValueId, w: ValueId, d: Domain, r: u8) {
        // Lengths and capacities of the same slice.
        let of = |facts: &Self, x: ValueId| facts.f.arg(x, 0);
        if self.f.op(v) == Op::SliceLen
            && r & LT == 0
            && let Some(&cap) = self.caps.get(&of(self, v))
        {
            self.update(cap, w, d, r | GT);
        }
        if self.f.op(w) == Op::SliceLen
            && r & GT == 0
            && let Some(&cap) = self.caps.get(&of(self, w))
        {
            self.update(v, cap, d, r | LT);
        }
        if self.f.op(v) == Op::SliceCap
            && r & GT == 0
            && let Some(&len) = self.lens.get(&of(self, v))
        {
            self.update(len, w, d, r | LT);
        }
        if self.f.op(w) == Op::SliceCap
            && r & LT == 0
            && let Some(&len) = self.lens.get(&of(self, w))
        {
            self.update(v, len, d, r | GT);
        }
        let (v, w, r) = if r == LT || r == LT | EQ { (w, v, reverse(r)) } else { (v, w, r) };
        self.fence_posts(v, w, d, r);
        if (r == GT || r == GT | EQ)
            && d == Domain::Signed
            && let Some((x, delta)) = const_delta(self.f, v)
        {
            self.with_delta(x, delta, v, w, r);
        }
        for (clean, first) in [(v, true), (w, false)] {
            if let Some((inner, signed)) = clean_extension(self.f, clean)
                && signed == (d == Domain::Signed)
            {
                if first {
                    self.update(inner, w, d, r);
                } else {
                    self.update(v, inner, d, r);
                }
            }
        }
    }

    fn fence_posts(&mut self, v: ValueId, w: ValueId, d: Domain, r: u8) {
        let (of_v, of_w) = (const_delta(self.f, v), const_delta(self.f, w));
        if r == GT {
            match (of_v, of_w) {
                (Some((x, 1)), _) => self.update(x, w, d, GT | EQ),
                (_, Some((x, -1))) => self.update(v, x, d, GT | EQ),
                _ => {}
            }
        } else if r == GT | EQ {
            match (of_v, of_w) {
                (Some((x, -1)), _) => {
                    let lim = self.limit(x);
                    let least = Limit::of_bits(self.f.values[v].ty.bits()).min;
                    if d == Domain::Signed && lim.min > least || d == Domain::Unsigned && lim.umin > 0 {
                        self.update(x, w, d, GT);
                    }
                }
                (_, Some((x, 1))) => {
                    let lim = self.limit(x);
                    let all = Limit::of_bits(self.f.values[w].ty.bits());
                    if d == Domain::Signed && lim.max < all.max
                        || d == Domain::Unsigned && lim.umax < all.umax
                    {
                        self.update(v, x, d, GT);
                    }
                }
                _ => {}
            }
        }
    }

    /// v = x + delta, and v > w or v ≥ w.
    fn with_delta(&mut self, x: ValueId, delta: i64, v: ValueId, w: ValueId, r: u8) {
        let ty = self.f.values[x].ty;
        let all = Limit::of_bits(ty.bits());
        let fits = delta < 0
            && ty.size >= 4
            && all.min.checked_sub(delta).is_some_and(|least| self.limit(x).min >= least);
        if fits {
            self.update(x, v, Domain::Signed, GT);
        }
        let Some(c) = self.f.int(w) else {
            if fits {
                self.update(x, w, Domain::Signed, r);
            }
            return;
        };
        let mut min = wrap(c.wrapping_sub(delta), ty);
        let max = wrap(all.max.wrapping_sub(delta), ty);
        if min < max {
            if r == GT {
                min += 1;
            }
            self.signed_range(x, min, max);
            return;
        }
        let l = self.limit(x);
        if l.max <= min {
            if r & EQ == 0 || l.max < min {
                self.signed_range(x, i64::MIN, max);
            }
        } else if l.min > max {
            if r == GT {
                min = min.wrapping_add(1);
            }
            self.signed_range(x, min, i64::MAX);
        }
    }
}

/// `v` is another value and a constant.
pub fn const_delta(f: &Func, v: ValueId) -> Option<(ValueId, i64)> {
    let (x, y) = (f.arg(v, 0), f.arg(v, 1));
    match f.op(v) {
        Op::Add => match (f.int(x), f.int(y)) {
            (Some(c), _) => Some((y, c)),
            (_, Some(c)) => Some((x, c)),
            _ => None,
        },
        Op::Sub => f.int(y).filter(|&c| c != c.wrapping_neg()).map(|c| (x, c.wrapping_neg())),
        _ => None,
    }
}

/// What is extended without a change of its value; does it have a sign?
fn clean_extension(f: &Func, v: ValueId) -> Option<(ValueId, bool)> {
    let inner = f.arg(v, 0);
    let (from, to) = (f.values[inner].ty, f.values[v].ty);
    match f.op(v) {
        Op::SignExt if from.signed && to.signed => Some((inner, true)),
        Op::ZeroExt if !from.signed => Some((inner, false)),
        _ => None,
    }
}

/// What the operation alone says of the range.
fn initial(f: &Func, v: ValueId) -> Limit {
    let value = &f.values[v];
    match value.ty.class {
        Class::Bool => {
            return match value.op {
                Op::ConstBool => Limit::of(value.aux),
                _ => Limit { min: 0, max: 1, umin: 0, umax: 1 },
            };
        }
        Class::Ptr => {
            return match value.op {
                Op::ConstNil => Limit::of(0),
                Op::Addr | Op::LocalAddr => Limit { umin: 1, ..Limit::NONE },
                _ => Limit::NONE,
            };
        }
        Class::Int => {}
        _ => return Limit::NONE,
    }
    let bits = value.ty.bits();
    let mut lim = Limit::of_bits(bits);
    match value.op {
        Op::Const => {
            let x = unsigned(value.aux, value.ty);
            lim = Limit { min: value.aux, max: value.aux, umin: x, umax: x };
        }
        Op::ZeroExt => {
            let from = f.values[f.arg(v, 0)].ty.bits();
            let most = Limit::of_bits(from).umax;
            lim = lim.signed(0, most as i64).unsigned(0, most);
        }
        Op::SignExt => {
            let from = Limit::of_bits(f.values[f.arg(v, 0)].ty.bits());
            lim = lim.signed(from.min, from.max);
        }
        Op::SliceLen | Op::SliceCap => {
            let size = f.values[f.arg(v, 0)].ty.elem;
            if size > 0 {
                lim = lim.unsigned(0, u64::MAX / size as u64);
            }
            lim = lim.signed(0, i64::MAX);
        }
        Op::StringLen => lim = lim.signed(0, i64::MAX),
        Op::Ctz | Op::BitLen => lim = lim.unsigned(0, u64::from(f.values[f.arg(v, 0)].ty.bits())),
        _ => {}
    }
    lim.spread(bits)
}
