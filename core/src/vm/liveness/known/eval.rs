//! What an instruction computes, and where a branch goes, as far as operands are known.

use super::Search;
use super::value::{State, Value};
use crate::bytecode::op::{Instr, R};

impl Search<'_> {
    /// The words that an instruction writes of which something is known.
    pub fn results(&self, ins: &Instr, state: &State) -> Vec<(R, Value)> {
        match *ins {
            Instr::ZeroN { d, n } => (0..n).map(|i| (d + i as R, Value::Const(0))).collect(),
            Instr::AppendK { t, k, .. } | Instr::AppendBuf { t, k, .. } => match state.value(t + 1) {
                Value::Const(len) => vec![(t + 1, Value::Const(len.wrapping_add(u64::from(k))))],
                _ => Vec::new(),
            },
            Instr::SliceSl { .. } | Instr::SliceArr { .. } => {
                self.sliced(ins, state).into_iter().flatten().collect()
            }
            _ => self.result(ins, state).into_iter().collect(),
        }
    }

    /// The only word that an instruction writes, if something is known of it.
    pub fn result(&self, ins: &Instr, state: &State) -> Option<(R, Value)> {
        use Instr as I;
        let of = |r: R| state.value(r);
        let number = |d: R, value: Option<u64>| Some((d, Value::Const(value?)));
        let one = |d: R, a: R, f: &dyn Fn(u64) -> u64| number(d, of(a).constant().map(f));
        let two = |d: R, a: R, b: R, f: &dyn Fn(u64, u64) -> u64| {
            number(d, of(a).constant().zip(of(b).constant()).map(|(a, b)| f(a, b)))
        };
        match *ins {
            I::Const { d, v } => Some((d, Value::Const(v as i64 as u64))),
            I::Const64 { d, lo, hi } => Some((d, Value::Const(u64::from(hi) << 32 | u64::from(lo)))),
            I::Zero { d } => Some((d, Value::Const(0))),
            I::Lea { d, off } => Some((d, Value::Frame(i64::from(off)))),
            I::New { d, .. } | I::GetCtx { d } => Some((d, Value::Fresh)),
            I::MakeMapBuf { d, list, .. } => {
                let header = self.prog.lists.get(list as usize)?.get(1)?;
                Some((d, Value::Frame(i64::from(*header))))
            }
            I::ElemAddr { d, p, i, size } => Some((d, self.element(of(p), of(i), size))),
            // The index was checked: there are elements.
            I::IdxAddr { d, s, i, size } => Some((
                d,
                match self.element(of(s), of(i), size) {
                    Value::Unknown => Value::NonNil,
                    known => known,
                },
            )),
            I::AddK { d, a, k } => match of(a) {
                Value::Frame(at) => Some((d, Value::Frame(at.wrapping_add(i64::from(k))))),
                // The address of a field.
                Value::Checked | Value::Fresh => Some((d, Value::NonNil)),
                _ => one(d, a, &|a| a.wrapping_add(k as i64 as u64)),
            },
            I::Add { d, a, b } => two(d, a, b, &u64::wrapping_add),
            I::Sub { d, a, b } => two(d, a, b, &u64::wrapping_sub),
            I::Mul { d, a, b } => two(d, a, b, &u64::wrapping_mul),
            I::And { d, a, b } => two(d, a, b, &|a, b| a & b),
            I::Or { d, a, b } => two(d, a, b, &|a, b| a | b),
            I::Xor { d, a, b } => two(d, a, b, &|a, b| a ^ b),
            I::AndNot { d, a, b } => two(d, a, b, &|a, b| a & !b),
            I::MulK { d, a, k } => one(d, a, &|a| a.wrapping_mul(k as i64 as u64)),
            I::AndK { d, a, k } => one(d, a, &|a| a & k as i64 as u64),
            I::Neg { d, a } => one(d, a, &u64::wrapping_neg),
            I::BitNot { d, a } => one(d, a, &|a| !a),
            I::Not { d, a } => one(d, a, &|a| a ^ 1),
            I::SExt8 { d, a } => one(d, a, &|a| a as i8 as i64 as u64),
            I::SExt16 { d, a } => one(d, a, &|a| a as i16 as i64 as u64),
            I::SExt32 { d, a } => one(d, a, &|a| a as i32 as i64 as u64),
            I::ZExt8 { d, a } => one(d, a, &|a| a & 0xff),
            I::ZExt16 { d, a } => one(d, a, &|a| a & 0xffff),
            I::ZExt32 { d, a } => one(d, a, &|a| a & 0xffff_ffff),
            I::Eq { d, a, b } => number(d, self.equal(state, a, b).map(u64::from)),
            I::StrEq { d, a, b } => number(d, self.same_text(state, a, b).map(u64::from)),
            I::StrNe { d, a, b } => number(d, self.same_text(state, a, b).map(|is| u64::from(!is))),
            I::Ne { d, a, b } => number(d, self.equal(state, a, b).map(|is| u64::from(!is))),
            I::LtS { d, a, b } => two(d, a, b, &|a, b| u64::from((a as i64) < b as i64)),
            I::LeS { d, a, b } => two(d, a, b, &|a, b| u64::from(a as i64 <= b as i64)),
            I::LtU { d, a, b } => two(d, a, b, &|a, b| u64::from(a < b)),
            I::LeU { d, a, b } => two(d, a, b, &|a, b| u64::from(a <= b)),
            _ => None,
        }
    }

    /// The words of a slice that an instruction makes of another or an array, and what is known of them.
    fn sliced(&self, ins: &Instr, state: &State) -> Option<[(R, Value); 3]> {
        let of = |r: R| state.value(r);
        let (d, p, cap, lo, hi, size) = match *ins {
            Instr::SliceSl { d, s, lo, hi, size } => (d, of(s), of(s + 2), of(lo), of(hi), u32::from(size)),
            Instr::SliceArr { d, p, lo, three, list } => {
                let [len, size] = self.prog.lists.get(list as usize)?[..] else { return None };
                let cap = if three { of(lo + 2) } else { Value::Const(u64::from(len)) };
                (d, of(p), cap, of(lo), of(lo + 1), size)
            }
            _ => return None,
        };
        let less = |a: Value, b: Value| match (a, b) {
            (Value::Const(a), Value::Const(b)) => Value::Const(a.wrapping_sub(b)),
            _ => Value::Unknown,
        };
        Some([(d, self.element(p, lo, size)), (d + 1, less(hi, lo)), (d + 2, less(cap, lo))])
    }

    /// Whether two strings are equal, if their lengths or pointers tell.
    fn same_text(&self, state: &State, a: R, b: R) -> Option<bool> {
        match (self.equal(state, a + 1, b + 1)?, self.equal(state, a, b)) {
            (false, _) => Some(false),
            (true, Some(true)) => Some(true),
            _ => (state.value(a + 1) == Value::Const(0)).then_some(true),
        }
    }

    /// The address of element `i` of what begins at `p`.
    pub fn element(&self, p: Value, i: Value, size: u32) -> Value {
        match (p, i) {
            (Value::Frame(at), Value::Const(i)) => {
                Value::Frame(at.wrapping_add((i as i64).wrapping_mul(i64::from(size))))
            }
            (Value::Frame(at), _) => self.slot_at(at).map_or(Value::NonNil, Value::Within),
            (Value::Within(_), _) => p,
            (Value::NonNil | Value::Checked | Value::Fresh, _) => Value::NonNil,
            (Value::Const(_) | Value::Unknown, _) => Value::Unknown,
        }
    }

    /// Whether two words are equal, if known.
    fn equal(&self, state: &State, a: R, b: R) -> Option<bool> {
        let (a, b) = (state.get(a), state.get(b));
        match (a.value, b.value) {
            (Value::Const(a), Value::Const(b)) => Some(a == b),
            _ if a.id == b.id => Some(true),
            (Value::Const(0), other) | (other, Value::Const(0)) => other.is_zero(),
            _ => None,
        }
    }

    /// Whether a branch is taken, if known.
    pub fn decide(&self, ins: &Instr, state: &State) -> Option<bool> {
        use Instr as I;
        let of = |r: R| state.value(r);
        let signed = |r: R| of(r).constant().map(|k| k as i64);
        let two = |a: R, b: R| of(a).constant().zip(of(b).constant());
        match *ins {
            I::BrT { a, .. } => of(a).is_zero().map(|is| !is),
            I::BrF { a, .. } => of(a).is_zero(),
            I::BrEq { a, b, .. } => self.equal(state, a, b),
            I::BrNe { a, b, .. } => self.equal(state, a, b).map(|is| !is),
            I::BrLtS { a, b, .. } => two(a, b).map(|(a, b)| (a as i64) < b as i64),
            I::BrLeS { a, b, .. } => two(a, b).map(|(a, b)| a as i64 <= b as i64),
            I::BrLtU { a, b, .. } => two(a, b).map(|(a, b)| a < b),
            I::BrLeU { a, b, .. } => two(a, b).map(|(a, b)| a <= b),
            I::BrEqK { a, k: 0, .. } => of(a).is_zero(),
            I::BrNeK { a, k: 0, .. } => of(a).is_zero().map(|is| !is),
            I::BrEqK { a, k, .. } => signed(a).map(|a| a == i64::from(k)),
            I::BrNeK { a, k, .. } => signed(a).map(|a| a != i64::from(k)),
            I::BrLtK { a, k, .. } => signed(a).map(|a| a < i64::from(k)),
            I::BrLeK { a, k, .. } => signed(a).map(|a| a <= i64::from(k)),
            I::BrGtK { a, k, .. } => signed(a).map(|a| a > i64::from(k)),
            I::BrGeK { a, k, .. } => signed(a).map(|a| a >= i64::from(k)),
            _ => None,
        }
    }

    /// Notes what a branch that is taken, or not, shows of its operands.
    pub fn refine(&self, ins: &Instr, taken: bool, state: &mut State) {
        use Instr as I;
        match *ins {
            I::BrT { a, .. } => self.learn_flag(state, a, taken),
            I::BrF { a, .. } => self.learn_flag(state, a, !taken),
            I::BrEqK { a, k, .. } => self.learn_equal(state, a, Value::Const(i64::from(k) as u64), taken),
            I::BrNeK { a, k, .. } => self.learn_equal(state, a, Value::Const(i64::from(k) as u64), !taken),
            I::BrEq { a, b, .. } => self.learn_same(state, a, b, taken),
            I::BrNe { a, b, .. } => self.learn_same(state, a, b, !taken),
            _ => {}
        }
    }

    fn learn_flag(&self, state: &mut State, a: R, is_set: bool) {
        self.learn(state, a, Value::Const(u64::from(is_set)));
    }

    fn learn_equal(&self, state: &mut State, a: R, value: Value, is_equal: bool) {
        match (is_equal, value) {
            (true, _) => self.learn(state, a, value),
            (false, Value::Const(0)) => self.learn(state, a, Value::NonNil),
            _ => {}
        }
    }

    fn learn_same(&self, state: &mut State, a: R, b: R, are_equal: bool) {
        for (one, other) in [(a, b), (b, a)] {
            let value = state.value(other);
            if value.constant().is_some() {
                self.learn_equal(state, one, value, are_equal);
            }
        }
    }
}
