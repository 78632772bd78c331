//! Rewrites instructions whose operands are known: decided branches, constants, accesses through an address in the frame.

use super::Search;
use super::value::{State, Value};
use crate::bytecode::LayoutId;
use crate::bytecode::op::{Instr, NO, R};

impl Search<'_> {
    /// The address-taken slot that contains a byte of the frame.
    pub fn slot_at(&self, byte: i64) -> Option<R> {
        let slot = self.f.variable_in_memory(usize::try_from(byte.div_euclid(8)).ok()?)?;
        R::try_from(slot.start).ok()
    }

    /// The slot into which an address leads, `off` bytes past it.
    fn slot_in(&self, address: Value, off: i64) -> Option<R> {
        match address {
            Value::Frame(at) => self.slot_at(at.checked_add(off)?),
            Value::Within(slot) => Some(slot),
            _ => None,
        }
    }

    /// The first of the address-taken words, of one slot, that `bytes` from an address on take up.
    fn words_in(&self, address: Value, off: i64, bytes: u64) -> Option<R> {
        let Value::Frame(at) = address else { return None };
        let at = at.checked_add(off)?;
        let slot = self.slot_at(at)?;
        let end = at.checked_add(i64::try_from(bytes).ok()?.checked_sub(1)?)?;
        let is_whole = at % 8 == 0 && bytes.is_multiple_of(8);
        (is_whole && self.slot_at(end) == Some(slot)).then_some((at / 8) as R)
    }

    /// Whether an instruction dereferences a pointer that cannot be nil.
    pub fn is_safe(&self, ins: &Instr, state: &State) -> bool {
        let pointer = match *ins {
            Instr::SliceArr { p, .. } => Some(p),
            _ => ins.pointer_used(),
        };
        pointer.is_some_and(|p| state.value(p).is_safe())
    }

    /// An instruction as what it is known to do.
    pub fn rewritten(&self, ins: &Instr, state: &State) -> Instr {
        use Instr as I;
        if let Some(taken) = self.decide(ins, state)
            && let Some(t) = ins.clone().target()
        {
            return if taken { I::Jmp { t: *t } } else { I::Nop };
        }
        match self.result(ins, state) {
            Some((d, Value::Const(_))) => return I::Zero { d },
            Some((d, Value::Frame(off))) if !matches!(ins, I::MakeMapBuf { .. }) => {
                if let Ok(off) = u32::try_from(off) {
                    return I::Lea { d, off };
                }
            }
            _ => {}
        }
        // The empty string has no bytes to compare.
        let is_empty = |s: R| state.value(s + 1) == Value::Const(0);
        match *ins {
            I::StrEq { d, a, b } if is_empty(a) || is_empty(b) => I::Eq { d, a: a + 1, b: b + 1 },
            I::StrNe { d, a, b } if is_empty(a) || is_empty(b) => I::Ne { d, a: a + 1, b: b + 1 },
            _ => self.in_frame(ins, state).unwrap_or(*ins),
        }
    }

    /// An instruction that accesses memory, if its pointer leads to the frame, as one that accesses its words.
    fn in_frame(&self, ins: &Instr, state: &State) -> Option<Instr> {
        use Instr as I;
        let of = |r: R| state.value(r);
        let size_of = |layout: u32| self.prog.layouts.get(LayoutId(layout)).map_or(0, |l| l.size);
        match *ins {
            I::NilCheck { a } => of(a).is_safe().then_some(I::Nop),
            I::Mov { d, a } => match of(a) {
                Value::Frame(off) => Some(I::Lea { d, off: u32::try_from(off).ok()? }),
                Value::Const(_) => Some(I::Zero { d }),
                _ => None,
            },
            I::St8 { p, a, off } | I::St16 { p, a, off } | I::St32 { p, a, off } => {
                Some(I::FrameIdxSt { a: self.slot_in(of(p), i64::from(off))?, i: NO, v: a })
            }
            I::St64 { p, a, off } | I::StP { p, a, off } => self.store(of(p), a, i64::from(off), 8),
            I::StN { p, a, n, off } => self.store(of(p), a, i64::from(off), u64::from(n)),
            I::StTyped { p, a, off, layout } => self.store(of(p), a, i64::from(off), size_of(layout)),
            I::IdxSt64 { s, i, a } => self.store(self.element(of(s), of(i), 8), a, 0, 8),
            I::ZeroTyped { p, .. } | I::ZeroMem { p, .. } => {
                Some(I::FrameIdxSt { a: self.slot_in(of(p), 0)?, i: NO, v: NO })
            }
            I::CopyTyped { d, s, layout } => self.copy(d, s, size_of(layout), state),
            I::CopyMem { d, s, n } => self.copy(d, s, u64::from(n), state),
            I::Ld64 { d, p, off } => self.load(d, of(p), i64::from(off), 8),
            I::Ld2 { d, p, off } => self.load(d, of(p), i64::from(off), 16),
            I::Ld3 { d, p, off } => self.load(d, of(p), i64::from(off), 24),
            I::LdN { d, p, n, off } => self.load(d, of(p), i64::from(off), u64::from(n)),
            I::IdxLd64 { d, s, i } => self.load(d, self.element(of(s), of(i), 8), 0, 8),
            _ => None,
        }
    }

    /// `bytes` from word `a` on, stored to the frame.
    fn store(&self, to: Value, a: R, off: i64, bytes: u64) -> Option<Instr> {
        match self.words_in(to, off, bytes) {
            Some(d) => Some(Instr::MovN { d, a, n: (bytes / 8) as u32 }),
            // One word of several.
            None if bytes == 8 => Some(Instr::FrameIdxSt { a: self.slot_in(to, off)?, i: NO, v: a }),
            None => None,
        }
    }

    /// `bytes` of the frame, loaded to word `d` and those after it.
    fn load(&self, d: R, from: Value, off: i64, bytes: u64) -> Option<Instr> {
        match self.words_in(from, off, bytes) {
            Some(a) => Some(Instr::MovN { d, a, n: (bytes / 8) as u32 }),
            None if bytes == 8 => Some(Instr::FrameIdxLd { d, a: self.slot_in(from, off)?, i: NO }),
            None => None,
        }
    }

    /// `bytes` at the address in `s`, copied to that in `d`.
    fn copy(&self, d: R, s: R, bytes: u64, state: &State) -> Option<Instr> {
        let word = |r: R| self.words_in(state.value(r), 0, bytes);
        match (word(d), word(s)) {
            (Some(d), Some(a)) => Some(Instr::MovN { d, a, n: (bytes / 8) as u32 }),
            (Some(d), None) => Some(Instr::LdN { d, p: s, n: u16::try_from(bytes).ok()?, off: 0 }),
            (None, Some(a)) => Some(Instr::StN { p: d, a, n: u16::try_from(bytes).ok()?, off: 0 }),
            (None, None) => None,
        }
    }
}
