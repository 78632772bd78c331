//! Sums and differences of integers: terms that cancel out, and constants, which are moved outwards and combined.
//! Rules: cmd/compile/internal/ssa/_gen/generic.rules, go1.27.

use super::value::{Num, Op, Term, V, Values};
use crate::ir::node::BinOp::{self, Add, Sub};

impl Values {
    /// `x + y` or `x - y` in a simpler form. Only `x` may be a constant, and only in a difference.
    pub(super) fn sum(&mut self, op: BinOp, num: Num, x: V, y: V) -> Option<V> {
        match op {
            Add => self.sum_cancelled(num, x, y).or_else(|| self.sum_cancelled(num, y, x)).or_else(|| {
                let outwards = self.constant_of_sum(num, x, y);
                outwards.or_else(|| self.constant_of_sum(num, y, x))
            }),
            Sub => self.difference_cancelled(num, x, y).or_else(|| self.constant_of_difference(num, x, y)),
            _ => None,
        }
    }

    fn sum_cancelled(&mut self, num: Num, x: V, y: V) -> Option<V> {
        if let Some((a, b)) = self.difference(num, y) {
            // `x + (a - x)`
            if b == x {
                return Some(a);
            }
            // `(b + c) + (a - b)`
            if let Some((c, d)) = self.addends(num, x) {
                return without(c, d, b).map(|rest| self.binary(Add, num, a, rest));
            }
        }
        // `x + (a + (b - x))`
        let (a, b) = self.addends(num, y)?;
        for (a, rest) in [(a, b), (b, a)] {
            if let Some((b, c)) = self.difference(num, rest)
                && c == x
            {
                return Some(self.binary(Add, num, a, b));
            }
        }
        None
    }

    fn difference_cancelled(&mut self, num: Num, x: V, y: V) -> Option<V> {
        let (left, right) = (self.addends(num, x), self.addends(num, y));
        if let Some((a, b)) = left {
            // `(a + b) - b`
            if let Some(rest) = without(a, b, y) {
                return Some(rest);
            }
            // `(a + b) - (a + c)`
            if let Some((c, d)) = right {
                for (same, rest) in [(c, d), (d, c)] {
                    if let Some(first) = without(a, b, same) {
                        return Some(self.binary(Sub, num, first, rest));
                    }
                }
            }
        }
        // `x - (x + a)`
        if let Some((a, b)) = right
            && let Some(rest) = without(a, b, x)
        {
            return Some(self.negated(num, rest));
        }
        // `(y - a) - y`
        let (a, b) = self.difference(num, x)?;
        (a == y).then(|| self.negated(num, b))
    }

    /// `x + y`, if `x` has a constant.
    fn constant_of_sum(&mut self, num: Num, x: V, y: V) -> Option<V> {
        if let Some((z, c)) = self.plus_constant(num, x) {
            let rest = self.binary(Add, num, z, y);
            return Some(self.binary(Add, num, rest, c));
        }
        let (c, z) = self.constant_minus(num, x)?;
        let rest = self.binary(Sub, num, y, z);
        Some(self.binary(Add, num, rest, c))
    }

    /// `x - y`, if either has a constant.
    fn constant_of_difference(&mut self, num: Num, x: V, y: V) -> Option<V> {
        let constant = self.as_int(x).is_some();
        if let Some((z, c)) = self.plus_constant(num, y) {
            let (first, second) =
                if constant { (self.binary(Sub, num, x, c), z) } else { (self.binary(Sub, num, x, z), c) };
            return Some(self.binary(Sub, num, first, second));
        }
        if let Some((c, z)) = self.constant_minus(num, y) {
            let (first, second) =
                if constant { (self.binary(Sub, num, x, c), z) } else { (self.binary(Add, num, x, z), c) };
            return Some(self.binary(if constant { Add } else { Sub }, num, first, second));
        }
        if let Some((c, z)) = self.constant_minus(num, x) {
            let rest = self.binary(Add, num, z, y);
            return Some(self.binary(Sub, num, c, rest));
        }
        let (z, c) = self.plus_constant(num, x)?;
        let rest = self.binary(Sub, num, z, y);
        Some(self.binary(Add, num, rest, c))
    }

    fn addends(&self, num: Num, v: V) -> Option<(V, V)> {
        self.operands(Add, num, v)
    }

    fn difference(&self, num: Num, v: V) -> Option<(V, V)> {
        self.operands(Sub, num, v)
    }

    fn operands(&self, op: BinOp, num: Num, v: V) -> Option<(V, V)> {
        match *self.get(v) {
            Term::Op(Op::Bin(of), inner, a, b) if of == op && inner == num => Some((a, b)),
            _ => None,
        }
    }

    /// `z` and `c` of `z + c`.
    fn plus_constant(&self, num: Num, v: V) -> Option<(V, V)> {
        self.addends(num, v).filter(|&(_, c)| self.as_int(c).is_some())
    }

    /// `c` and `z` of `c - z`.
    fn constant_minus(&self, num: Num, v: V) -> Option<(V, V)> {
        self.difference(num, v).filter(|&(c, _)| self.as_int(c).is_some())
    }
}

/// `a` if `b` is this value, `b` if `a` is.
fn without(a: V, b: V, v: V) -> Option<V> {
    if b == v { Some(a) } else { (a == v).then_some(b) }
}
