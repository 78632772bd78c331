//! The range of a value, with and without sign.
//! Rules: cmd/compile/internal/ssa/prove.go `limit`, go1.27.

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limit {
    pub min: i64,
    pub max: i64,
    pub umin: u64,
    pub umax: u64,
}

pub fn fits(x: i64, bits: u32) -> bool {
    if bits >= 64 {
        return true;
    }
    let least = -1i64 << (bits - 1);
    x >= least && x <= -(least + 1)
}

pub fn fits_unsigned(x: u64, bits: u32) -> bool {
    bits >= 64 || x >> bits == 0
}

pub fn safe_add(x: i64, y: i64, bits: u32) -> Option<i64> {
    x.checked_add(y).filter(|&s| fits(s, bits))
}

pub fn safe_add_unsigned(x: u64, y: u64, bits: u32) -> Option<u64> {
    x.checked_add(y).filter(|&s| fits_unsigned(s, bits))
}

pub fn safe_sub(x: i64, y: i64, bits: u32) -> Option<i64> {
    x.checked_sub(y).filter(|&s| fits(s, bits))
}

pub fn safe_sub_unsigned(x: u64, y: u64, bits: u32) -> Option<u64> {
    x.checked_sub(y).filter(|&s| fits_unsigned(s, bits))
}

fn signed_of(x: u64, bits: u32) -> i64 {
    match bits {
        8 => i64::from(x as i8),
        16 => i64::from(x as i16),
        32 => i64::from(x as i32),
        _ => x as i64,
    }
}

impl Limit {
    pub const NONE: Limit = Limit { min: i64::MIN, max: i64::MAX, umin: 0, umax: u64::MAX };

    pub fn of_bits(bits: u32) -> Limit {
        if bits >= 64 {
            return Limit::NONE;
        }
        Limit { min: -1 << (bits - 1), max: (1 << (bits - 1)) - 1, umin: 0, umax: (1 << bits) - 1 }
    }
    pub fn of(x: i64) -> Limit {
        Limit { min: x, max: x, umin: x as u64, umax: x as u64 }
    }
    pub fn intersect(self, o: Limit) -> Limit {
        Limit {
            min: self.min.max(o.min),
            max: self.max.min(o.max),
            umin: self.umin.max(o.umin),
            umax: self.umax.min(o.umax),
        }
    }
    pub fn signed(self, min: i64, max: i64) -> Limit {
        Limit { min: self.min.max(min), max: self.max.min(max), ..self }
    }
    pub fn unsigned(self, min: u64, max: u64) -> Limit {
        Limit { umin: self.umin.max(min), umax: self.umax.min(max), ..self }
    }
    /// What one kind of range says about the other.
    pub fn spread(mut self, bits: u32) -> Limit {
        if self.min >= 0 {
            self = self.unsigned(self.min as u64, self.max as u64);
        }
        if fits_unsigned(self.umax, bits.saturating_sub(1)) {
            self = self.signed(self.umin as i64, self.umax as i64);
        }
        self
    }
    pub fn unsat(self) -> bool {
        self.min > self.max || self.umin > self.umax
    }
    pub fn maybe_zero(self) -> bool {
        !(self.min > 0 || self.umin > 0 || self.max < 0)
    }
    pub fn non_negative(self) -> bool {
        self.min >= 0
    }
    pub fn constant(self) -> Option<i64> {
        if self.min == self.max {
            Some(self.min)
        } else if self.umin == self.umax {
            Some(self.umin as i64)
        } else {
            None
        }
    }
    pub fn add(self, o: Limit, bits: u32) -> Limit {
        if let (Some(a), Some(b)) = (self.constant(), o.constant()) {
            let mask = if bits >= 64 { u64::MAX } else { (1 << bits) - 1 };
            let r = (a as u64).wrapping_add(b as u64) & mask;
            let s = signed_of(r, bits);
            return Limit { min: s, max: s, umin: r, umax: r };
        }
        let mut r = Limit::NONE;
        if let (Some(min), Some(max)) = (safe_add(self.min, o.min, bits), safe_add(self.max, o.max, bits)) {
            (r.min, r.max) = (min, max);
        }
        if let (Some(min), Some(max)) =
            (safe_add_unsigned(self.umin, o.umin, bits), safe_add_unsigned(self.umax, o.umax, bits))
        {
            (r.umin, r.umax) = (min, max);
        }
        r
    }
    pub fn sub(self, o: Limit, bits: u32) -> Limit {
        let mut r = Limit::NONE;
        if let (Some(min), Some(max)) = (safe_sub(self.min, o.max, bits), safe_sub(self.max, o.min, bits)) {
            (r.min, r.max) = (min, max);
        }
        if let (Some(min), Some(max)) =
            (safe_sub_unsigned(self.umin, o.umax, bits), safe_sub_unsigned(self.umax, o.umin, bits))
        {
            (r.umin, r.umax) = (min, max);
        }
        r
    }
    pub fn mul(self, o: Limit, bits: u32) -> Limit {
        let mut r = Limit::NONE;
        if let Some(max) = self.umax.checked_mul(o.umax).filter(|&x| fits_unsigned(x, bits)) {
            r.umax = max;
            r.umin = self.umin.wrapping_mul(o.umin);
        }
        r
    }
    /// 1 << self
    pub fn exp2(self, bits: u32) -> Limit {
        let mut r = Limit::NONE;
        if self.umax < u64::from(bits) && self.umin <= self.umax {
            (r.umin, r.umax) = (1 << self.umin, 1 << self.umax);
        }
        r
    }
    pub fn com(self, bits: u32) -> Limit {
        let mask = if bits >= 64 { u64::MAX } else { (1 << bits) - 1 };
        Limit {
            min: signed_of(!self.max as u64, bits),
            max: signed_of(!self.min as u64, bits),
            umin: !self.umax & mask,
            umax: !self.umin & mask,
        }
    }
    pub fn neg(self, bits: u32) -> Limit {
        self.com(bits).add(Limit::of(1), bits)
    }
    pub fn trailing_zeros(self, bits: u32) -> Limit {
        let (fixed, count) = self.fixed_bits();
        let varying = 64 - count;
        let lowest = u64::from(fixed.trailing_zeros().min(bits));
        if varying == 0 {
            return Limit::of(lowest as i64);
        }
        let mask = u64::MAX >> count;
        // One of the bits that vary is always set.
        let most = if self.umin & mask != 0 { u64::from(varying - 1) } else { lowest };
        Limit::NONE.unsigned(0, most)
    }
    /// Leading bits that never change, and how many.
    pub fn fixed_bits(self) -> (u64, u32) {
        let count = (self.umin ^ self.umax).leading_zeros();
        let varying = 64 - count;
        let mask = if varying >= 64 { u64::MAX } else { (1 << varying) - 1 };
        (self.umin & !mask, count)
    }
}
