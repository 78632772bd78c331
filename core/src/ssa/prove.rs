//! Branches that what was learned on the way decides.
//! Rules: cmd/compile/internal/ssa/prove.go, go1.27.

use super::cfg;
use super::dom::Dom;
use super::facts::*;
use super::induction::{self, Induction};
use super::limits::*;
use super::value::*;
use crate::index::HashMap;
use Domain::{Signed, Unsigned};

pub fn run(f: &mut Func) {
    let dom = Dom::of(f);
    let uses = f.uses();
    let mut inductions: HashMap<BlockId, Vec<Induction>> = HashMap::default();
    for one in induction::find(f, &dom) {
        let count = |v: ValueId| uses.get(v).copied().unwrap_or(0);
        // One that only counts is of no interest.
        if !(count(one.ind) == 2 && count(one.next) == 1) {
            inductions.entry(one.entry).or_default().push(one);
        }
    }
    let mut prove = Prove { facts: Facts::new(f), dom: &dom };
    prove.facts.checkpoint();
    prove.lengths(&uses);
    prove.walk(&inductions);
}

struct Prove<'a, 'f> {
    facts: Facts<'f>,
    dom: &'a Dom,
}

enum Work {
    Enter(BlockId),
    Leave,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Branch {
    Yes,
    No,
    Table(usize),
}

impl Prove<'_, '_> {
    fn f(&self) -> &Func {
        self.facts.f
    }

    /// All lengths of one slice are equal.
    fn lengths(&mut self, uses: &crate::index::IndexVec<ValueId, u32>) {
        for b in self.f().block_ids() {
            for v in self.f().blocks[b].values.clone() {
                if uses.get(v).copied().unwrap_or(0) == 0 {
                    continue;
                }
                let of = self.f().arg(v, 0);
                let map = match self.f().op(v) {
                    Op::SliceLen => &mut self.facts.lens,
                    Op::SliceCap => &mut self.facts.caps,
                    _ => continue,
                };
                let first = *map.entry(of).or_insert(v);
                if first != v {
                    self.facts.update(v, first, Signed, EQ);
                }
            }
        }
    }

    fn walk(&mut self, inductions: &HashMap<BlockId, Vec<Induction>>) {
        let mut work = vec![Work::Enter(self.f().entry)];
        while let Some(next) = work.pop() {
            let b = match next {
                Work::Leave => {
                    self.facts.restore();
                    continue;
                }
                Work::Enter(b) => b,
            };
            let parent = self.dom.idom[b];
            let branch = parent.and_then(|parent| self.branch(parent, b));
            self.facts.checkpoint();
            for one in inductions.get(&b).map_or(&[][..], |list| list) {
                self.induction(one);
            }
            if let (Some(parent), Some(branch)) = (parent, branch) {
                self.take(parent, branch);
            }
            self.same_lengths(b);
            if self.facts.unsat {
                if let (Some(parent), Some(branch)) = (parent, branch) {
                    self.remove(parent, branch);
                }
                self.facts.restore();
                continue;
            }
            for v in sorted(self.f(), b) {
                self.flow_limit(v);
                self.fold_arguments(v);
                self.value_fact(v);
                self.simplify(v);
            }
            self.simplify_block(b);
            work.push(Work::Leave);
            for &child in &self.dom.children[b] {
                work.push(Work::Enter(child));
            }
        }
    }

    /// How `b` is reached from the block above it.
    fn branch(&self, p: BlockId, b: BlockId) -> Option<Branch> {
        let block = &self.f().blocks[p];
        let only = |to: BlockId| self.dom.dominates(to, b) && self.f().blocks[to].preds.len() == 1;
        match block.kind {
            Kind::If => {
                let (yes, no) = (block.succs.first()?.b, block.succs.get(1)?.b);
                if only(yes) {
                    Some(Branch::Yes)
                } else if only(no) {
                    Some(Branch::No)
                } else {
                    None
                }
            }
            Kind::Table if block.control.is_some() => {
                block.succs.iter().position(|edge| only(edge.b)).map(Branch::Table)
            }
            _ => None,
        }
    }

    fn take(&mut self, p: BlockId, branch: Branch) {
        let Some(c) = self.f().blocks[p].control else { return };
        match branch {
            Branch::Yes => self.facts.set_bool(c, true),
            Branch::No => self.facts.set_bool(c, false),
            Branch::Table(i) => {
                let (v, x) = match const_delta(self.f(), c) {
                    Some((v, delta)) => (v, (i as i64).wrapping_sub(delta)),
                    None => (c, i as i64),
                };
                self.facts.new_limit(v, Limit::of(x));
            }
        }
    }

    /// The branch cannot be taken. gc orders the successors; the edge goes when dead code is removed.
    fn remove(&mut self, p: BlockId, branch: Branch) {
        let value = match branch {
            Branch::Yes => false,
            Branch::No => true,
            Branch::Table(_) => return,
        };
        if self.f().blocks[p].kind == Kind::If {
            let c = self.facts.f.constant(Ty::BOOL, i64::from(value));
            self.facts.know(c);
            self.facts.f.blocks[p].control = Some(c);
        }
    }

    fn induction(&mut self, one: &Induction) {
        let both = self.facts.is_non_negative(one.min) && self.facts.is_non_negative(one.max);
        let low = if one.min_excluded { LT } else { LT | EQ };
        let high = if one.max_included { LT | EQ } else { LT };
        for (v, w, r) in [(one.min, one.ind, low), (one.ind, one.max, high)] {
            self.facts.update(v, w, Signed, r);
            if both {
                self.facts.update(v, w, Unsigned, r);
            }
        }
    }

    fn simplify_block(&mut self, b: BlockId) {
        if self.f().blocks[b].kind != Kind::If {
            return;
        }
        for (i, branch) in [Branch::Yes, Branch::No].into_iter().enumerate() {
            let Some(child) = self.f().blocks[b].succs.get(i).map(|edge| edge.b) else { return };
            if self.branch(b, child).is_some() {
                continue;
            }
            self.facts.checkpoint();
            self.take(b, branch);
            let unsat = self.facts.unsat;
            self.facts.restore();
            if unsat {
                self.remove(b, branch);
                break;
            }
        }
    }

    /// Slices that start with one length and shrink alike.
    fn same_lengths(&mut self, b: BlockId) {
        let mut first: [Option<(ValueId, (i64, bool))>; 2] = [None, None];
        for v in self.f().blocks[b].values.clone() {
            let value = &self.f().values[v];
            let [x, y] = value.args[..] else { continue };
            if value.op != Op::Phi || !self.facts.lens.contains_key(&v) {
                continue;
            }
            let Some((side, info)) = shrinking(self.f(), v, x, y) else { continue };
            let start = if side == 1 { x } else { y };
            let Some(&start_len) = self.facts.lens.get(&start) else { continue };
            match first.get(side).copied().flatten() {
                None => {
                    if let Some(place) = first.get_mut(side) {
                        *place = Some((v, info));
                    }
                }
                Some((w, of_w)) => {
                    let start_w = self.f().arg(w, 1 - side);
                    let lens =
                        (self.facts.lens.get(&start_w), self.facts.lens.get(&v), self.facts.lens.get(&w));
                    if let (Some(&start_w), Some(&lv), Some(&lw)) = lens
                        && info == of_w
                        && self.facts.signed.equal(start_len, start_w)
                    {
                        self.facts.update(lv, lw, Signed, EQ);
                    }
                }
            }
        }
    }

    fn flow_limit(&mut self, v: ValueId) {
        let value = self.f().values[v].clone();
        if !value.ty.is_int() {
            return;
        }
        let (x, y) = (self.f().arg(v, 0), self.f().arg(v, 1));
        let (a, b) = (self.facts.limit(x), self.facts.limit(y));
        let bits = value.ty.bits();
        let top = |x: u64| if x == 0 { 0 } else { u64::MAX >> x.leading_zeros() };
        match value.op {
            Op::ZeroExt => self.facts.unsigned_range(v, a.umin, a.umax),
            Op::SignExt => self.facts.signed_range(v, a.min, a.max),
            Op::Trunc if fits_unsigned(a.umax, bits) => self.facts.unsigned_range(v, a.umin, a.umax),
            Op::Or => self.facts.unsigned_range(v, a.umin.max(b.umin), top(a.umax | b.umax)),
            Op::Xor => self.facts.unsigned_range(v, 0, top(a.umax | b.umax)),
            Op::Com => self.facts.new_limit(v, a.com(bits)),
            Op::BitLen => {
                let len = |x: u64| u64::from(u64::BITS - x.leading_zeros());
                self.facts.unsigned_range(v, len(a.umin), len(a.umax));
            }
            Op::Ctz => self.facts.new_limit(v, a.trailing_zeros(self.f().values[x].ty.bits())),
            Op::Neg => self.facts.new_limit(v, a.neg(bits)),
            Op::Add => self.facts.new_limit(v, a.add(b, bits)),
            Op::Sub => {
                self.facts.new_limit(v, a.sub(b, bits));
                self.detect_mod(v, x, y);
                self.slice_length_relation(v, x, y);
                self.sub_relations(v, x, y, bits);
            }
            Op::Mul => self.facts.new_limit(v, a.mul(b, bits)),
            Op::Lsh => self.facts.new_limit(v, a.mul(b.exp2(bits), bits)),
            Op::Rsh if b.min >= 0 => {
                let shift = |x: i64, by: i64| x >> by.clamp(0, 63);
                let min = shift(a.min, b.min).min(shift(a.min, b.max));
                let max = shift(a.max, b.min).max(shift(a.max, b.max));
                self.facts.signed_range(v, min, max);
            }
            Op::RshU if b.min >= 0 => {
                let shift = |x: u64, by: i64| if by >= 64 { 0 } else { x >> by };
                self.facts.unsigned_range(v, shift(a.umin, b.max), shift(a.umax, b.min));
            }
            Op::Div if !(a.non_negative() && b.non_negative()) => {}
            Op::Div | Op::DivU => {
                let mut lim = Limit::NONE;
                if let Some(min) = a.umin.checked_div(b.umax) {
                    lim.umin = min;
                }
                if let Some(max) = a.umax.checked_div(b.umin) {
                    lim.umax = max;
                }
                self.facts.new_limit(v, lim);
            }
            Op::Mod | Op::ModU => self.mod_limit(v, value.op == Op::Mod, a, b),
            Op::Phi => {
                let mut all: Option<Limit> = None;
                for &arg in &value.args {
                    let l = self.facts.limit(arg);
                    all = Some(match all {
                        None => l,
                        Some(o) => Limit {
                            min: o.min.min(l.min),
                            max: o.max.max(l.max),
                            umin: o.umin.min(l.umin),
                            umax: o.umax.max(l.umax),
                        },
                    });
                }
                if let Some(all) = all {
                    self.facts.new_limit(v, all);
                }
            }
            _ => {}
        }
    }

    /// `x % c` stands there as `x - x/c*c`.
    fn detect_mod(&mut self, v: ValueId, x: ValueId, y: ValueId) {
        let f = self.f();
        if f.op(y) != Op::Mul {
            return;
        }
        let (mut quotient, mut by) = (f.arg(y, 0), f.arg(y, 1));
        if f.op(quotient) == Op::Const {
            (quotient, by) = (by, quotient);
        }
        let signed = f.op(quotient) == Op::Div;
        if !signed && f.op(quotient) != Op::DivU || f.arg(quotient, 0) != x {
            return;
        }
        if f.int(by).is_some() && f.int(f.arg(quotient, 1)) == f.int(by) {
            let (a, b) = (self.facts.limit(x), self.facts.limit(by));
            self.mod_limit(v, signed, a, b);
        }
    }

    /// `v` is a remainder of `a` divided by `b`.
    fn mod_limit(&mut self, v: ValueId, signed: bool, a: Limit, b: Limit) {
        if signed {
            if a.min < 0 && b.min > 0 {
                return self.facts.signed_range(v, -(b.max - 1), b.max - 1);
            }
            if !(a.non_negative() && b.non_negative()) {
                return;
            }
            if b.min > 0 {
                self.facts.signed_range(v, 0, i64::MAX);
            }
        }
        self.facts.unsigned_range(v, 0, a.umax.min(b.umax.wrapping_sub(1)));
    }

    /// `len(s) - i` where `i ≤ len(s) - K`.
    fn slice_length_relation(&mut self, v: ValueId, x: ValueId, index: ValueId) {
        let f = self.f();
        let is_len = |v: ValueId| matches!(f.op(v), Op::SliceLen | Op::StringLen);
        if !is_len(x) && f.op(x) != Op::SliceCap || !self.facts.is_non_negative(index) {
            return;
        }
        let slice = f.arg(x, 0);
        let mut least = Vec::new();
        for o in self.facts.orderings.get(&index).map_or(&[][..], |list| list).iter().rev() {
            if o.d != Signed || o.r != LT && o.r != LT | EQ {
                continue;
            }
            let (p, q) = (f.arg(o.w, 0), f.arg(o.w, 1));
            let of = |v: ValueId| is_len(v) && f.arg(v, 0) == slice;
            let k = match f.op(o.w) {
                Op::Add if of(p) => f.int(q).map(i64::wrapping_neg),
                Op::Add if of(q) => f.int(p).map(i64::wrapping_neg),
                Op::Sub if of(p) => f.int(q),
                _ => None,
            };
            if let Some(k) = k.filter(|&k| k >= 0) {
                let k = if o.r == LT { k.wrapping_add(1) } else { k };
                if k >= 0 {
                    least.push(k);
                }
            }
        }
        for k in least {
            self.facts.signed_range(v, k, i64::MAX);
        }
    }

    fn sub_relations(&mut self, v: ValueId, x: ValueId, y: ValueId, bits: u32) {
        if x == y {
            return self.facts.signed_range(v, 0, 0);
        }
        let (a, b) = (self.facts.limit(x), self.facts.limit(y));
        let mut at_least_one = false;
        if safe_sub(a.min, b.max, bits).is_some() && safe_sub(a.max, b.min, bits).is_some() {
            if b.min > 0 {
                self.facts.update(v, x, Signed, LT);
            } else if b.min == 0 {
                self.facts.update(v, x, Signed, LT | EQ);
            }
            if self.facts.signed.ordered(y, x) {
                self.facts.signed_range(v, 1, i64::MAX);
                at_least_one = true;
            } else if self.facts.signed.ordered_or_equal(y, x) {
                self.facts.signed_range(v, 0, i64::MAX);
            }
        }
        if safe_sub_unsigned(a.umin, b.umax, bits).is_some() {
            self.facts.update(v, x, Unsigned, if b.umin > 0 { LT } else { LT | EQ });
        }
        if !at_least_one && self.facts.unsigned.ordered(y, x) {
            self.facts.unsigned_range(v, 1, u64::MAX);
        }
    }

    /// Arguments that can have one value only are constants.
    fn fold_arguments(&mut self, v: ValueId) {
        for i in 0..self.f().values[v].args.len() {
            let a = self.f().arg(v, i);
            let value = &self.f().values[a];
            if matches!(value.op, Op::Const | Op::ConstBool | Op::ConstNil) {
                continue;
            }
            let ty = value.ty;
            let Some(c) = self.facts.limit(a).constant() else { continue };
            match ty.class {
                Class::Int | Class::Bool => {}
                Class::Ptr if c == 0 => {}
                _ => continue,
            }
            let c = self.facts.f.constant(ty, wrap(c, ty));
            self.facts.know(c);
            if let Some(arg) = self.facts.f.values[v].args.get_mut(i) {
                *arg = c;
            }
        }
    }

    fn value_fact(&mut self, v: ValueId) {
        let f = self.f();
        let ty = f.values[v].ty;
        let (x, y) = (f.arg(v, 0), f.arg(v, 1));
        let (a, b) = (self.facts.limit(x), self.facts.limit(y));
        let bits = ty.bits();
        let or_equal = |r: u8, l: Limit| if l.maybe_zero() { r | EQ } else { r };
        match f.op(v) {
            Op::Add if ty.is_int() => {
                if safe_add_unsigned(a.umax, b.umax, bits).is_some() {
                    self.facts.update(v, y, Unsigned, or_equal(GT, a));
                    self.facts.update(v, x, Unsigned, or_equal(GT, b));
                }
                let above = safe_add(a.max, b.max, bits).is_some();
                let below = safe_add(a.min, b.min, bits).is_some();
                if a.min >= 0 && above {
                    self.facts.update(v, y, Signed, or_equal(GT, a));
                }
                if b.min >= 0 && above {
                    self.facts.update(v, x, Signed, or_equal(GT, b));
                }
                if a.max <= 0 && below {
                    self.facts.update(v, y, Signed, or_equal(LT, a));
                }
                if b.max <= 0 && below {
                    self.facts.update(v, x, Signed, or_equal(LT, b));
                }
            }
            Op::Sub if ty.is_int() && a.umin >= b.umax => {
                self.facts.update(v, x, Unsigned, or_equal(LT, b));
            }
            Op::And if ty.is_int() => {
                for arg in [x, y] {
                    self.facts.update(v, arg, Unsigned, LT | EQ);
                    if self.facts.is_non_negative(arg) {
                        self.facts.update(v, arg, Signed, LT | EQ);
                    }
                }
            }
            Op::Div if !(self.facts.is_non_negative(y) && self.facts.is_non_negative(x)) => {}
            Op::Rsh if !self.facts.is_non_negative(x) => {}
            op @ (Op::Div | Op::DivU | Op::Rsh | Op::RshU) => {
                if self.f().op(x) == Op::Add {
                    let divisor = if matches!(op, Op::Div | Op::DivU) {
                        b.umin
                    } else {
                        1u64.checked_shl(u32::try_from(b.umin).unwrap_or(64)).unwrap_or(0)
                    };
                    let (p, q) = (self.f().arg(x, 0), self.f().arg(x, 1));
                    let (lp, lq) = (self.facts.limit(p), self.facts.limit(q));
                    if safe_add_unsigned(lp.umax, lq.umax, bits).is_some() {
                        if lp.umax < divisor {
                            self.facts.update(v, q, Unsigned, LT | EQ);
                        }
                        if lq.umax < divisor {
                            self.facts.update(v, p, Unsigned, LT | EQ);
                        }
                    }
                }
                self.facts.update(v, x, Unsigned, LT | EQ);
            }
            Op::Mod if !(self.facts.is_non_negative(x) && self.facts.is_non_negative(y)) => {}
            Op::Mod | Op::ModU => {
                self.facts.update(v, x, Unsigned, LT | EQ);
                self.facts.update(v, y, Unsigned, LT);
            }
            Op::StringLen if f.op(x) == Op::StringMake => {
                let len = f.arg(x, 1);
                self.facts.update(v, len, Signed, EQ);
            }
            Op::SliceLen | Op::SliceCap if f.op(x) == Op::SliceMake => {
                let part = f.arg(x, if f.op(v) == Op::SliceLen { 1 } else { 2 });
                self.facts.update(v, part, Signed, EQ);
            }
            Op::IsInBounds if self.is_chunked(x, y, false) => self.facts.set_bool(v, true),
            Op::IsSliceInBounds if self.is_chunked(x, y, true) => self.facts.set_bool(v, true),
            Op::Phi if ty.is_int() => self.extreme(v),
            _ => {}
        }
    }

    /// `s[i+delta]` where `i ≤ len(s) - K`.
    fn is_chunked(&self, index: ValueId, bound: ValueId, reslice: bool) -> bool {
        let f = self.f();
        if !matches!(f.op(bound), Op::SliceLen | Op::StringLen | Op::SliceCap) {
            return false;
        }
        let slice = f.arg(bound, 0);
        if self.facts.limit(index).min < 0 {
            return false;
        }
        let Some((i, delta)) = const_delta(f, index).filter(|&(_, delta)| delta >= 0) else { return false };
        let is_len = |v: ValueId| matches!(f.op(v), Op::SliceLen | Op::StringLen) && f.arg(v, 0) == slice;
        self.facts.orderings.get(&i).map_or(&[][..], |list| list).iter().any(|o| {
            if o.d != Signed || f.op(o.w) != Op::Add {
                return false;
            }
            let (p, q) = (f.arg(o.w, 0), f.arg(o.w, 1));
            let offset = if is_len(p) {
                f.int(q)
            } else if is_len(q) {
                f.int(p)
            } else {
                None
            };
            let Some(k) = offset.map(i64::wrapping_neg).filter(|&k| k >= 0) else { return false };
            let k = k.saturating_add(i64::from(reslice)).saturating_add(i64::from(o.r == LT));
            (o.r == LT || o.r == LT | EQ) && delta < k
        })
    }

    /// A phi of two values that a comparison of them chose.
    fn extreme(&mut self, v: ValueId) {
        let f = self.f();
        let [x, y] = f.values[v].args[..] else { return };
        let b = f.values[v].block;
        let [ex, ey] = f.blocks[b].preds[..] else { return };
        let (bx, by) = (ex.b, ey.b);
        let pred = |b: BlockId| cfg::unique_pred(f, b);
        let z = if bx == by || pred(by) == Some(bx) {
            Some(bx)
        } else if pred(bx) == Some(by) {
            Some(by)
        } else if pred(bx) == pred(by) {
            pred(bx)
        } else {
            None
        };
        let Some(z) = z.filter(|&z| f.blocks[z].kind == Kind::If) else { return };
        let Some(c) = f.blocks[z].control else { return };
        let mut is_min =
            if bx == z { ex.i == 0 } else { f.blocks[bx].preds.first().is_some_and(|e| e.i == 0) };
        let (p, q) = (f.arg(c, 0), f.arg(c, 1));
        if (p, q) == (y, x) {
            is_min = !is_min;
        } else if (p, q) != (x, y) {
            return;
        }
        let d = match f.op(c) {
            Op::Less | Op::Leq => Signed,
            Op::LessU | Op::LeqU => Unsigned,
            _ => return,
        };
        let r = if is_min { LT | EQ } else { GT | EQ };
        self.facts.update(v, x, d, r);
        self.facts.update(v, y, d, r);
    }

    fn simplify(&mut self, v: ValueId) {
        let f = self.f();
        let (x, y) = (f.arg(v, 0), f.arg(v, 1));
        let (a, b) = (self.facts.limit(x), self.facts.limit(y));
        let bits = f.values[v].ty.bits();
        let unsigned = a.non_negative() && b.non_negative();
        match f.op(v) {
            Op::Div if unsigned => self.facts.f.values[v].op = Op::DivU,
            Op::Mod if unsigned => self.facts.f.values[v].op = Op::ModU,
            Op::Rsh if a.non_negative() => self.facts.f.values[v].op = Op::RshU,
            Op::Slicemask if a.umin > 0 => self.facts.f.reset(v, Op::Const, &[], -1),
            Op::And if self.f().values[v].ty.is_int() => {
                for (value, mask) in [(x, b), (y, a)] {
                    let Some(c) = mask.constant() else { continue };
                    let l = self.facts.limit(value);
                    if l.constant().is_some() {
                        continue;
                    }
                    let (known, count) = l.fixed_bits();
                    let varying = 64 - count;
                    let want = known | if varying >= 64 { u64::MAX } else { (1 << varying) - 1 };
                    let all = if bits >= 64 { u64::MAX } else { (1 << bits) - 1 };
                    if want & (c as u64) & all == want {
                        self.facts.f.copy_of(v, value);
                        return;
                    }
                }
            }
            _ => {}
        }
    }
}

/// One way the slice stays, the other it loses so many elements: which one, how many, and whether in a loop.
fn shrinking(f: &Func, phi: ValueId, x: ValueId, y: ValueId) -> Option<(usize, (i64, bool))> {
    let (side, made, other) = match (f.op(x), f.op(y)) {
        (a, Op::SliceMake) if a != Op::SliceMake => (1, y, x),
        (Op::SliceMake, b) if b != Op::SliceMake => (0, x, y),
        _ => return None,
    };
    let len = f.arg(made, 1);
    if f.op(len) != Op::Add {
        return None;
    }
    let (p, q) = (f.arg(len, 0), f.arg(len, 1));
    for (c, of) in [(p, q), (q, p)] {
        if let Some(k) = f.int(c)
            && f.op(of) == Op::SliceLen
        {
            let slice = f.arg(of, 0);
            if slice == phi {
                return Some((side, (k, true)));
            }
            if slice == other {
                return Some((side, (k, false)));
            }
        }
    }
    None
}

/// Values of a block, each behind those it needs.
fn sorted(f: &Func, b: BlockId) -> Vec<ValueId> {
    let values = &f.blocks[b].values;
    let mut scores: HashMap<ValueId, u32> = HashMap::default();
    for &v in values {
        score(f, b, v, &mut scores);
    }
    let mut list = values.clone();
    list.sort_by_key(|v| (scores.get(v).copied().unwrap_or(0), *v));
    list
}

fn score(f: &Func, b: BlockId, v: ValueId, scores: &mut HashMap<ValueId, u32>) {
    let mut stack = vec![(v, 0usize)];
    while let Some((v, i)) = stack.pop() {
        if i == 0 {
            if scores.contains_key(&v) {
                continue;
            }
            if f.op(v) == Op::Phi {
                scores.insert(v, 1);
                continue;
            }
            scores.insert(v, 2);
        }
        match f.values[v].args.get(i) {
            Some(&a) => {
                stack.push((v, i + 1));
                if f.values[a].block == b && !scores.contains_key(&a) {
                    stack.push((a, 0));
                }
            }
            None => {
                let most = f.values[v]
                    .args
                    .iter()
                    .filter(|&&a| f.values[a].block == b)
                    .map(|a| scores.get(a).copied().unwrap_or(0) + 1)
                    .max();
                scores.insert(v, most.unwrap_or(2).max(2));
            }
        }
    }
}
