//! Names gc's generated comparison and hash functions for tracebacks; the machine itself compares and hashes without
//! them.
//! When values turn out not to be comparable or hashable, walks them again to name the calls.
//! In: a type and its values. Out: names of functions, innermost first.
//! Rules: cmd/compile/internal/{walk/compare.go, compare/compare.go, reflectdata/alg.go}, go1.27; earlier releases
//! generate one function per type (`Rule::EqualityBySignature`).

use super::Machine;
use super::equal::MAX_DEPTH;
use super::memory::{Addr, Fault};
use super::trap::Trap;
use crate::bytecode::{Image, Kind, RType, RTypeId};
use crate::signature::{Part, Step, is_ready_made, steps, trimmed};
use crate::version::Rule;

/// Largest comparison, in words, that gc expands inline.
const INLINED: u64 = 4;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Equal,
    Different,
    Panics,
}

type Found = Result<Outcome, Fault>;

/// Calls on the stack at the panic.
struct Calls<'a> {
    m: &'a Machine,
    names: Vec<String>,
    depth: u32,
}

impl Machine {
    /// Names the calls for a comparison in the program's source.
    pub(super) fn blame_comparison(&self, ty: RTypeId, a: Addr, b: Addr, trap: Trap) -> Trap {
        self.with_calls(trap, |calls| calls.written(ty, a, b).map(drop))
    }

    /// Names the calls that compare two interface values of one dynamic type, given by their data words.
    pub(super) fn blame_dynamic_comparison(&self, ty: u64, x: u64, y: u64, trap: Trap) -> Trap {
        self.with_calls(trap, |calls| calls.dynamic(ty, x, y).map(drop))
    }

    /// Names the calls that hash a map key.
    pub(super) fn blame_hash(&self, key: RTypeId, at: Addr, trap: Trap) -> Trap {
        self.with_calls(trap, |calls| {
            if self.prog.release.has(Rule::EqualityBySignature) {
                let steps = steps(&self.part(key));
                if !is_ready_made(&steps) {
                    calls.hashed(&steps, at)?;
                }
            } else {
                calls.hashed_by_type(key, at)?;
            }
            Ok(())
        })
    }

    fn with_calls(&self, trap: Trap, find: impl FnOnce(&mut Calls<'_>) -> Result<(), Fault>) -> Trap {
        let Trap::Uncomparable { text, calls: outer } = trap else { return trap };
        let mut calls = Calls { m: self, names: Vec::new(), depth: 0 };
        // Values compared a moment ago are still readable.
        let _ = find(&mut calls);
        calls.names.extend(outer);
        Trap::Uncomparable { text, calls: calls.names }
    }

    fn part(&self, ty: RTypeId) -> Part {
        let t = &self.prog.types[ty];
        match t.kind {
            Kind::Float32 => Part::Float32,
            Kind::Float64 => Part::Float64,
            Kind::Complex64 => Part::Array(2, Box::new(Part::Float32)),
            Kind::Complex128 => Part::Array(2, Box::new(Part::Float64)),
            Kind::String => Part::Str,
            Kind::Interface if t.imethods.is_empty() => Part::Eface,
            Kind::Interface => Part::Iface,
            Kind::Struct => {
                let named: Vec<_> = t.fields.iter().filter(|field| &*field.name != "_").collect();
                let blank = named.len() < t.fields.len();
                let parts = named.into_iter().map(|field| (field.offset as i64, self.part(field.ty)));
                Part::Struct(parts.collect(), blank, t.size as i64)
            }
            Kind::Array => Part::Array(t.len as i64, Box::new(self.part(t.elem.unwrap_or(ty)))),
            _ => Part::Memory(t.size as i64),
        }
    }

    /// The type as which a one-element array or one-field struct is compared and hashed.
    fn unwrapped(&self, ty: RTypeId) -> RTypeId {
        let t = &self.prog.types[ty];
        match (t.kind, &*t.fields) {
            (Kind::Array, _) if t.len == 1 => self.unwrapped(t.elem.unwrap_or(ty)),
            (Kind::Struct, [field]) if &*field.name != "_" => self.unwrapped(field.ty),
            _ => ty,
        }
    }

    /// Words read by a comparison of two structs.
    fn words_compared(&self, t: &RType) -> u64 {
        let end = |i: usize| t.fields.get(i).map_or(0, |f| f.offset + self.prog.types[f.ty].size);
        let starts = |i: usize| t.fields.get(i).map_or(t.size, |f| f.offset);
        let (mut words, mut i) = (0, 0);
        while let Some(field) = t.fields.get(i) {
            let first = i;
            i += 1;
            if &*field.name == "_" {
                continue;
            }
            // Adjacent fields compared bytewise are compared together.
            while end(i - 1) == starts(i)
                && t.fields.get(i).is_some_and(|f| &*f.name != "_" && self.prog.types[f.ty].plain_equal)
            {
                i += 1;
            }
            words += (end(i - 1) - starts(first)).div_ceil(8);
        }
        words
    }
}

impl Calls<'_> {
    /// `a == b` in the program: expanded inline or a call.
    fn written(&mut self, ty: RTypeId, a: Addr, b: Addr) -> Found {
        let t = &self.m.prog.types[ty];
        match t.kind {
            Kind::Interface => {
                let (x, y) = (self.interface(t, a)?, self.interface(t, b)?);
                self.interfaces(x, y)
            }
            Kind::Struct if self.m.words_compared(t) <= INLINED => self.fields(t, a, b),
            Kind::Array if t.len <= 1 => self.elements(t, a, b),
            Kind::Struct | Kind::Array if !t.plain_equal => self.called(ty, a, b),
            _ => self.plainly(ty, a, b),
        }
    }

    fn plainly(&self, ty: RTypeId, a: Addr, b: Addr) -> Found {
        Ok(match self.m.values_equal(ty, a, b) {
            Ok(true) => Outcome::Equal,
            Ok(false) => Outcome::Different,
            Err(_) => Outcome::Panics,
        })
    }

    fn fields(&mut self, t: &RType, a: Addr, b: Addr) -> Found {
        for field in t.fields.iter().filter(|field| &*field.name != "_") {
            let outcome = self.written(field.ty, a + field.offset, b + field.offset)?;
            if outcome != Outcome::Equal {
                return Ok(outcome);
            }
        }
        Ok(Outcome::Equal)
    }

    fn elements(&mut self, t: &RType, a: Addr, b: Addr) -> Found {
        let Some(elem) = t.elem else { return Ok(Outcome::Equal) };
        let size = self.m.prog.types[elem].size;
        for i in 0..t.len {
            let outcome = self.written(elem, a + i * size, b + i * size)?;
            if outcome != Outcome::Equal {
                return Ok(outcome);
            }
        }
        Ok(Outcome::Equal)
    }

    /// Calls the function that compares two values of a type.
    fn called(&mut self, ty: RTypeId, a: Addr, b: Addr) -> Found {
        if self.m.prog.release.has(Rule::EqualityBySignature) {
            let steps = steps(&self.m.part(ty));
            let outcome = self.steps_equal(&steps, a, b)?;
            if outcome == Outcome::Panics && !is_ready_made(&steps) {
                self.names.push(format!("type:.eq.{}", Step::text(&steps)));
            }
            return Ok(outcome);
        }
        let ty = self.m.unwrapped(ty);
        let t = &self.m.prog.types[ty];
        let outcome = match t.kind {
            Kind::Struct => self.fields(t, a, b)?,
            Kind::Array => self.elements(t, a, b)?,
            _ => return self.written(ty, a, b),
        };
        if outcome == Outcome::Panics {
            self.names.push(format!("type:.eq.{}", t.link));
        }
        Ok(outcome)
    }

    fn steps_equal(&mut self, steps: &[Step], a: Addr, b: Addr) -> Found {
        let mut at = 0;
        for step in steps {
            let (x, y) = (a + at, b + at);
            at += step.size() as u64;
            let outcome = match step {
                Step::Skip(_) => Outcome::Equal,
                Step::Iface | Step::Eface => {
                    let (x, y) = (self.words(step, x)?, self.words(step, y)?);
                    self.interfaces(x, y)?
                }
                Step::Array(n, elem) => {
                    let width: i64 = elem.iter().map(Step::size).sum();
                    let mut outcome = Outcome::Equal;
                    for i in 0..*n {
                        let by = (i * width) as u64;
                        outcome = self.steps_equal(elem, x + by, y + by)?;
                        if outcome != Outcome::Equal {
                            break;
                        }
                    }
                    if outcome == Outcome::Panics {
                        self.names.push(format!("type:.eq.{}", Step::text(&trimmed(elem.clone()))));
                    }
                    outcome
                }
                Step::Memory(_) | Step::Float32 | Step::Float64 | Step::Str => {
                    self.bytes_equal(step, x, y)?
                }
            };
            if outcome != Outcome::Equal {
                return Ok(outcome);
            }
        }
        Ok(Outcome::Equal)
    }

    fn bytes_equal(&self, step: &Step, a: Addr, b: Addr) -> Found {
        let mem = &self.m.mem;
        let equal = match step {
            Step::Float32 => f32::from_bits(mem.load32(a)?) == f32::from_bits(mem.load32(b)?),
            Step::Float64 => f64::from_bits(mem.load64(a)?) == f64::from_bits(mem.load64(b)?),
            Step::Str => {
                let n = mem.load64(a + 8)?;
                n == mem.load64(b + 8)? && mem.slice(mem.load64(a)?, n)? == mem.slice(mem.load64(b)?, n)?
            }
            _ => mem.slice(a, step.size() as u64)? == mem.slice(b, step.size() as u64)?,
        };
        Ok(if equal { Outcome::Equal } else { Outcome::Different })
    }

    /// Type word and data word of an interface value.
    fn interface(&self, t: &RType, at: Addr) -> Result<[u64; 2], Fault> {
        self.words(if t.imethods.is_empty() { &Step::Eface } else { &Step::Iface }, at)
    }

    fn words(&self, step: &Step, at: Addr) -> Result<[u64; 2], Fault> {
        let mem = &self.m.mem;
        let (word, data) = (mem.load64(at)?, mem.load64(at + 8)?);
        let ty = if *step == Step::Iface && word != 0 { mem.load64(word + 8)? } else { word };
        Ok([ty, data])
    }

    fn interfaces(&mut self, x: [u64; 2], y: [u64; 2]) -> Found {
        if x[0] != y[0] {
            return Ok(Outcome::Different);
        }
        self.dynamic(x[0], x[1], y[1])
    }

    /// Compares values of a dynamic type, given by their data words.
    fn dynamic(&mut self, word: u64, x: u64, y: u64) -> Found {
        let Some(ty) = Image::type_at(word).filter(|_| word != 0) else { return Ok(Outcome::Equal) };
        let t = &self.m.prog.types[ty];
        if !t.comparable || self.depth >= MAX_DEPTH {
            return Ok(Outcome::Panics);
        }
        if t.direct {
            return Ok(if x == y { Outcome::Equal } else { Outcome::Different });
        }
        self.depth += 1;
        let outcome = match t.kind {
            Kind::Struct | Kind::Array if !t.plain_equal => self.called(ty, x, y),
            _ => self.plainly(ty, x, y),
        };
        self.depth -= 1;
        outcome
    }

    /// Whether a value cannot be hashed; names the functions that reach it.
    fn hashed(&mut self, steps: &[Step], at: Addr) -> Result<bool, Fault> {
        let mut place = at;
        for step in steps {
            let panics = match step {
                Step::Iface | Step::Eface => self.cannot_be_hashed(step, place)?,
                Step::Array(n, elem) => {
                    let width: i64 = elem.iter().map(Step::size).sum();
                    let mut found = false;
                    for i in 0..*n {
                        found = found || self.hashed(elem, place + (i * width) as u64)?;
                    }
                    found
                }
                Step::Memory(_) | Step::Skip(_) | Step::Float32 | Step::Float64 | Step::Str => false,
            };
            if panics {
                self.names.push(format!("type:.hash.{}", Step::text(steps)));
                return Ok(true);
            }
            place += step.size() as u64;
        }
        Ok(false)
    }

    fn hashed_by_type(&mut self, ty: RTypeId, at: Addr) -> Result<bool, Fault> {
        let ty = self.m.unwrapped(ty);
        let t = &self.m.prog.types[ty];
        let mut found = false;
        match t.kind {
            Kind::Interface => {
                let step = if t.imethods.is_empty() { Step::Eface } else { Step::Iface };
                return self.cannot_be_hashed(&step, at);
            }
            Kind::Struct => {
                for field in t.fields.iter().filter(|field| &*field.name != "_") {
                    found = found || self.hashed_by_type(field.ty, at + field.offset)?;
                }
            }
            Kind::Array => {
                let elem = t.elem.unwrap_or(ty);
                let size = self.m.prog.types[elem].size;
                for i in 0..t.len {
                    found = found || self.hashed_by_type(elem, at + i * size)?;
                }
            }
            _ => {}
        }
        if found {
            self.names.push(format!("type:.hash.{}", t.link));
        }
        Ok(found)
    }

    /// Whether the runtime cannot hash the value in an interface.
    fn cannot_be_hashed(&self, step: &Step, at: Addr) -> Result<bool, Fault> {
        let [ty, _] = self.words(step, at)?;
        Ok(self.m.hash_dynamic(ty, at + 8, 0, 0).is_err())
    }
}
