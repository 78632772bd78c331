//! `==` for values of any type, in memory.
//! Rules: Go spec "Comparison operators"; runtime/alg.go, go1.27.

use super::Machine;
use super::memory::Addr;
use super::trap::Trap;
use crate::bytecode::{Image, Kind, RTypeId};
use std::rc::Rc;

/// Nesting depth beyond which comparisons are deferred: Go values nest without limit, the host's stack does not.
pub(super) const MAX_DEPTH: u32 = 100;

/// Deferred comparisons and the current depth.
#[derive(Default)]
struct Within {
    depth: u32,
    later: Vec<(RTypeId, Addr, Addr)>,
}

impl Machine {
    /// Compares values. Errors: a panic on interfaces with uncomparable contents.
    pub(crate) fn values_equal(&self, ty: RTypeId, a: Addr, b: Addr) -> Result<bool, Trap> {
        let mut within = Within::default();
        let equal = self.equal_within(ty, a, b, &mut within)?;
        self.equal_later(equal, within)
    }

    /// `a == b` in the program: a panic names the generated functions that Go would call.
    pub(super) fn compare_values(&self, ty: RTypeId, a: Addr, b: Addr) -> Result<bool, Trap> {
        self.values_equal(ty, a, b).map_err(|trap| self.blame_comparison(ty, a, b, trap))
    }

    /// `a == b` for interfaces, given as (type word, data word).
    pub(super) fn compare_efaces(&self, x: [u64; 2], y: [u64; 2]) -> Result<bool, Trap> {
        self.efaces_equal(x, y).map_err(|trap| self.blame_dynamic_comparison(x[0], x[1], y[1], trap))
    }

    /// Interfaces as (type word, data word).
    pub(crate) fn efaces_equal(&self, x: [u64; 2], y: [u64; 2]) -> Result<bool, Trap> {
        let mut within = Within::default();
        let equal = self.dynamic_equal(x, y, &mut within)?;
        self.equal_later(equal, within)
    }

    fn equal_later(&self, mut equal: bool, mut within: Within) -> Result<bool, Trap> {
        while let Some((ty, a, b)) = within.later.pop().filter(|_| equal) {
            within.depth = 0;
            equal = self.equal_within(ty, a, b, &mut within)?;
        }
        Ok(equal)
    }

    fn equal_within(&self, ty: RTypeId, a: Addr, b: Addr, within: &mut Within) -> Result<bool, Trap> {
        let t = &self.prog.types[ty];
        if t.plain_equal {
            return Ok(self.mem.slice(a, t.size)? == self.mem.slice(b, t.size)?);
        }
        let m = &self.mem;
        Ok(match t.kind {
            Kind::Float32 => f32::from_bits(m.load32(a)?) == f32::from_bits(m.load32(b)?),
            Kind::Float64 => f64::from_bits(m.load64(a)?) == f64::from_bits(m.load64(b)?),
            Kind::Complex64 => {
                f32::from_bits(m.load32(a)?) == f32::from_bits(m.load32(b)?)
                    && f32::from_bits(m.load32(a + 4)?) == f32::from_bits(m.load32(b + 4)?)
            }
            Kind::Complex128 => {
                f64::from_bits(m.load64(a)?) == f64::from_bits(m.load64(b)?)
                    && f64::from_bits(m.load64(a + 8)?) == f64::from_bits(m.load64(b + 8)?)
            }
            Kind::String => {
                let n = m.load64(a + 8)?;
                n == m.load64(b + 8)? && m.slice(m.load64(a)?, n)? == m.slice(m.load64(b)?, n)?
            }
            Kind::Interface => {
                let mut x = [m.load64(a)?, m.load64(a + 8)?];
                let mut y = [m.load64(b)?, m.load64(b + 8)?];
                if !t.imethods.is_empty() {
                    for iface in [&mut x, &mut y] {
                        if iface[0] != 0 {
                            iface[0] = m.load64(iface[0] + 8)?;
                        }
                    }
                }
                self.dynamic_equal(x, y, within)?
            }
            Kind::Struct => {
                let fields = Rc::clone(&t.fields);
                for field in fields.iter() {
                    if &*field.name != "_"
                        && !self.equal_within(field.ty, a + field.offset, b + field.offset, within)?
                    {
                        return Ok(false);
                    }
                }
                true
            }
            Kind::Array => {
                let (elem, len) = (t.elem.unwrap_or(ty), t.len);
                let size = self.prog.types[elem].size;
                for i in 0..len {
                    if !self.equal_within(elem, a + i * size, b + i * size, within)? {
                        return Ok(false);
                    }
                }
                true
            }
            Kind::Slice | Kind::Map | Kind::Func => {
                return Err(Trap::uncomparable(format!("comparing uncomparable type {}", t.name)));
            }
            _ => m.slice(a, t.size)? == m.slice(b, t.size)?,
        })
    }

    fn dynamic_equal(&self, x: [u64; 2], y: [u64; 2], within: &mut Within) -> Result<bool, Trap> {
        if x[0] != y[0] {
            return Ok(false);
        }
        let Some(ty) = Image::type_at(x[0]).filter(|_| x[0] != 0) else { return Ok(true) };
        let t = &self.prog.types[ty];
        if !t.comparable {
            return Err(Trap::uncomparable(format!("comparing uncomparable type {}", t.name)));
        }
        if t.direct {
            return Ok(x[1] == y[1]);
        }
        if x[1] == y[1] && t.plain_equal {
            return Ok(true);
        }
        if within.depth >= MAX_DEPTH {
            within.later.push((ty, x[1], y[1]));
            return Ok(true);
        }
        within.depth += 1;
        let equal = self.equal_within(ty, x[1], y[1], within);
        within.depth -= 1;
        equal
    }
}
