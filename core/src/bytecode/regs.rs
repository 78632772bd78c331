//! The frame words an instruction uses, for relocation by `codegen` and liveness in `vm`.
//! Invariant: every register operand of every instruction is listed.

use super::op::{Instr, NO, Pc, R};

/// How an operand is used: number of words, from the register on, that are read or written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Access {
    Use(u32),
    Def(u32),
    /// Named only: the words depend on a type or a list.
    Other,
}

use Access::{Def, Other, Use};

/// A byte offset in the frame, as an instruction's operand.
pub type Off = u32;

impl Instr {
    /// Calls `f` with every register operand.
    pub fn for_each_reg(&mut self, f: &mut dyn FnMut(&mut R, Access)) {
        match self {
            Instr::Step
            | Instr::OwnStep
            | Instr::Nop
            | Instr::Jmp { .. }
            | Instr::Call { .. }
            | Instr::Ret { .. }
            | Instr::RunDefers
            | Instr::GoExit
            | Instr::PanicReturn
            | Instr::MainDone
            | Instr::RunInits
            | Instr::InitOnce { .. }
            | Instr::Native { .. }
            | Instr::PanicText { .. }
            | Instr::PlainText { .. }
            | Instr::Trap { .. } => {}
            Instr::BrT { a, .. }
            | Instr::BrF { a, .. }
            | Instr::BrEqK { a, .. }
            | Instr::BrNeK { a, .. }
            | Instr::BrLtK { a, .. }
            | Instr::BrLeK { a, .. }
            | Instr::BrGtK { a, .. }
            | Instr::BrGeK { a, .. }
            | Instr::CallClosure { a, .. }
            | Instr::StG { a, .. }
            | Instr::NilCheck { a }
            | Instr::CheckAlive { a }
            | Instr::Forced { p: a, .. }
            | Instr::BoundsK { i: a, .. }
            | Instr::ShiftCheck { a }
            | Instr::Go { a }
            | Instr::Defer { a, .. }
            | Instr::Close { c: a }
            | Instr::ZeroTyped { p: a, .. }
            | Instr::ZeroMem { p: a, .. }
            | Instr::PanicAssert { a, .. }
            | Instr::StF { a, .. }
            | Instr::MapClear { m: a, .. } => f(a, Use(1)),
            Instr::CallIface { a, .. } | Instr::Panic { a } => f(a, Use(2)),
            Instr::Print { a, what } => f(a, Use(what.words())),
            Instr::BrEq { a, b, .. }
            | Instr::BrNe { a, b, .. }
            | Instr::BrLtS { a, b, .. }
            | Instr::BrLeS { a, b, .. }
            | Instr::BrLtU { a, b, .. }
            | Instr::BrLeU { a, b, .. }
            | Instr::Bounds { i: a, n: b }
            | Instr::CopyTyped { d: a, s: b, .. }
            | Instr::CopyMem { d: a, s: b, .. } => {
                f(a, Use(1));
                f(b, Use(1));
            }
            Instr::Const { d, .. }
            | Instr::Const64 { d, .. }
            | Instr::Zero { d }
            | Instr::Lea { d, .. }
            | Instr::LdF { d, .. }
            | Instr::LdG { d, .. }
            | Instr::New { d, .. }
            | Instr::GetCtx { d } => f(d, Def(1)),
            Instr::SetCtx { a } => f(a, Use(1)),
            Instr::Recover { d } => f(d, Def(2)),
            Instr::ZeroN { d, n } => f(d, Def(*n)),
            Instr::Mov { d, a }
            | Instr::AddK { d, a, .. }
            | Instr::MulK { d, a, .. }
            | Instr::AndK { d, a, .. }
            | Instr::ShlK { d, a, .. }
            | Instr::ShrSK { d, a, .. }
            | Instr::ShrUK { d, a, .. }
            | Instr::Neg { d, a }
            | Instr::BitNot { d, a }
            | Instr::Not { d, a }
            | Instr::SExt8 { d, a }
            | Instr::SExt16 { d, a }
            | Instr::SExt32 { d, a }
            | Instr::ZExt8 { d, a }
            | Instr::ZExt16 { d, a }
            | Instr::ZExt32 { d, a }
            | Instr::NegF { d, a }
            | Instr::NegF32 { d, a }
            | Instr::IntToF { d, a }
            | Instr::UintToF { d, a }
            | Instr::FToInt { d, a }
            | Instr::FToUint { d, a }
            | Instr::FToInt32 { d, a }
            | Instr::IntToF32 { d, a }
            | Instr::UintToF32 { d, a }
            | Instr::FToF32 { d, a }
            | Instr::F32ToF { d, a }
            | Instr::LdU8 { d, p: a, .. }
            | Instr::LdI8 { d, p: a, .. }
            | Instr::LdU16 { d, p: a, .. }
            | Instr::LdI16 { d, p: a, .. }
            | Instr::LdU32 { d, p: a, .. }
            | Instr::LdI32 { d, p: a, .. }
            | Instr::Ld64 { d, p: a, .. }
            | Instr::ItabType { d, a }
            | Instr::FindItab { d, a, .. }
            | Instr::MakeMap { d, hint: a, .. }
            | Instr::MakeMapBuf { d, hint: a, .. }
            | Instr::MapLen { d, m: a }
            | Instr::MakeChan { d, size: a, .. }
            | Instr::ChanLen { d, c: a }
            | Instr::ChanCap { d, c: a } => {
                f(a, Use(1));
                f(d, Def(1));
            }
            Instr::ClearSlice { s, .. } => f(s, Use(2)),
            Instr::SliceToArr { d, s, .. } => {
                f(s, Use(2));
                f(d, Def(1));
            }
            Instr::Mov2 { d, a } => {
                f(a, Use(2));
                f(d, Def(2));
            }
            Instr::Mov3 { d, a } => {
                f(a, Use(3));
                f(d, Def(3));
            }
            Instr::MovN { d, a, n } => {
                f(a, Use(*n));
                f(d, Def(*n));
            }
            Instr::Ld2 { d, p, .. } => {
                f(p, Use(1));
                f(d, Def(2));
            }
            Instr::Ld3 { d, p, .. } => {
                f(p, Use(1));
                f(d, Def(3));
            }
            Instr::LdN { d, p, n, .. } => {
                f(p, Use(1));
                f(d, Def(u32::from(*n).div_ceil(8)));
            }
            Instr::St8 { p, a, .. }
            | Instr::St16 { p, a, .. }
            | Instr::St32 { p, a, .. }
            | Instr::St64 { p, a, .. }
            | Instr::StP { p, a, .. } => {
                f(p, Use(1));
                f(a, Use(1));
            }
            Instr::StN { p, a, n, .. } => {
                f(p, Use(1));
                f(a, Use(u32::from(*n).div_ceil(8)));
            }
            Instr::StTyped { p, a, .. } => {
                f(p, Use(1));
                f(a, Other);
            }
            Instr::IdxLdU8 { d, s, i } | Instr::IdxLdI32 { d, s, i } | Instr::IdxLd64 { d, s, i } => {
                f(s, Use(2));
                f(i, Use(1));
                f(d, Def(1));
            }
            Instr::IdxAddr { d, s, i, .. } => {
                f(s, Use(2));
                f(i, Use(1));
                f(d, Def(1));
            }
            Instr::IdxSt8 { s, i, a } | Instr::IdxSt32 { s, i, a } | Instr::IdxSt64 { s, i, a } => {
                f(s, Use(2));
                f(i, Use(1));
                f(a, Use(1));
            }
            Instr::ElemAddr { d, p, i, .. } => {
                f(p, Use(1));
                f(i, Use(1));
                f(d, Def(1));
            }
            Instr::FrameIdxLd { d, a, i } => {
                f(a, Other);
                f(i, Use(1));
                f(d, Def(1));
            }
            Instr::FrameIdxSt { a, i, v } => {
                f(a, Other);
                f(i, Use(1));
                f(v, Use(1));
            }
            Instr::SliceStr { d, s, lo, hi } => {
                f(s, Use(2));
                f(lo, Use(1));
                f(hi, Use(1));
                f(d, Def(2));
            }
            Instr::SliceSl { d, s, lo, hi, .. } => {
                f(s, Use(3));
                f(lo, Use(1));
                f(hi, Use(1));
                f(d, Def(3));
            }
            Instr::Slice3 { d, s, lo, .. } => {
                f(s, Use(3));
                f(lo, Use(3));
                f(d, Def(3));
            }
            Instr::SliceArr { d, p, lo, .. } => {
                f(p, Use(1));
                f(lo, Use(3));
                f(d, Def(3));
            }
            // `k` is a count rather than a register.
            Instr::AppendK { d, t, .. } | Instr::AppendBuf { d, t, .. } => {
                f(t, Use(3));
                f(t, Def(3));
                f(d, Def(1));
            }
            Instr::MoveToHeap { s, .. } => {
                f(s, Use(3));
                f(s, Def(3));
            }
            Instr::AppendMake { t, n, .. } => {
                f(t, Use(3));
                f(n, Use(1));
                f(t, Def(3));
            }
            Instr::AppendSlice { t, x, .. } => {
                f(t, Use(3));
                f(x, Use(2));
                f(t, Def(3));
            }
            Instr::MakeSlice { d, len, cap, .. } | Instr::MakeSliceBuf { d, len, cap, .. } => {
                f(len, Use(1));
                f(cap, Use(1));
                f(d, Def(3));
            }
            Instr::CopySlice { d, a, b, .. } => {
                f(a, Use(2));
                f(b, Use(2));
                if *d != NO {
                    f(d, Def(1));
                }
            }
            Instr::StrEq { d, a, b } | Instr::StrNe { d, a, b } | Instr::StrCmp { d, a, b } => {
                f(a, Use(2));
                f(b, Use(2));
                f(d, Def(1));
            }
            Instr::Concat { d, a, n, .. } => {
                f(a, Use(2 * u32::from(*n)));
                f(d, Def(2));
            }
            Instr::ConcatBytes { d, a, n, .. } => {
                f(a, Use(2 * u32::from(*n)));
                f(d, Def(3));
            }
            Instr::DecodeRune { d, s, i } => {
                f(s, Use(2));
                f(i, Use(1));
                f(d, Def(2));
            }
            Instr::BytesToStr { d, a, .. } | Instr::RunesToStr { d, a, .. } => {
                f(a, Use(2));
                f(d, Def(2));
            }
            Instr::StrToBytes { d, a, .. }
            | Instr::ConstToBytes { d, a, .. }
            | Instr::StrToRunes { d, a, .. } => {
                f(a, Use(2));
                f(d, Def(3));
            }
            Instr::CountRunes { d, a } => {
                f(a, Use(2));
                f(d, Def(1));
            }
            Instr::RuneToStr { d, a, .. } => {
                f(a, Use(1));
                f(d, Def(2));
            }
            Instr::Add { d, a, b }
            | Instr::Sub { d, a, b }
            | Instr::Mul { d, a, b }
            | Instr::DivS { d, a, b }
            | Instr::DivU { d, a, b }
            | Instr::RemS { d, a, b }
            | Instr::RemU { d, a, b }
            | Instr::And { d, a, b }
            | Instr::Or { d, a, b }
            | Instr::Xor { d, a, b }
            | Instr::AndNot { d, a, b }
            | Instr::Shl { d, a, b }
            | Instr::ShrS { d, a, b }
            | Instr::ShrU { d, a, b }
            | Instr::Add32 { d, a, b }
            | Instr::AddU32 { d, a, b }
            | Instr::Eq { d, a, b }
            | Instr::Ne { d, a, b }
            | Instr::LtS { d, a, b }
            | Instr::LeS { d, a, b }
            | Instr::LtU { d, a, b }
            | Instr::LeU { d, a, b }
            | Instr::AddF { d, a, b }
            | Instr::SubF { d, a, b }
            | Instr::MulF { d, a, b }
            | Instr::DivF { d, a, b }
            | Instr::EqF { d, a, b }
            | Instr::NeF { d, a, b }
            | Instr::LtF { d, a, b }
            | Instr::LeF { d, a, b }
            | Instr::MinF { d, a, b }
            | Instr::MaxF { d, a, b }
            | Instr::AddF32 { d, a, b }
            | Instr::SubF32 { d, a, b }
            | Instr::MulF32 { d, a, b }
            | Instr::DivF32 { d, a, b }
            | Instr::EqualMem { d, a, b, .. } => {
                f(a, Use(1));
                f(b, Use(1));
                f(d, Def(1));
            }
            Instr::AddC { d, a, b }
            | Instr::SubC { d, a, b }
            | Instr::MulC { d, a, b }
            | Instr::DivC { d, a, b } => {
                f(a, Use(2));
                f(b, Use(2));
                f(d, Def(2));
            }
            Instr::EqC { d, a, b } | Instr::IfaceEq { d, a, b, .. } => {
                f(a, Use(2));
                f(b, Use(2));
                f(d, Def(1));
            }
            Instr::C64ToC128 { d, a } => {
                f(a, Use(1));
                f(d, Def(2));
            }
            Instr::C128ToC64 { d, a } => {
                f(a, Use(2));
                f(d, Def(1));
            }
            Instr::Box { d, a, .. } => {
                f(a, Other);
                f(d, Def(1));
            }
            Instr::Block { d, .. } => f(d, Def(1)),
            Instr::BlockCopy { d, p: a, .. } | Instr::TypeOf { d, a } => {
                f(a, Use(1));
                f(d, Def(1));
            }
            Instr::FindItabDyn { d, a, t } => {
                f(a, Use(1));
                f(t, Use(1));
                f(d, Def(1));
            }
            Instr::DeferAt { a, t } => {
                f(a, Use(1));
                f(t, Use(2));
            }
            Instr::PanicAssertDyn { a, t, .. } => {
                f(a, Use(1));
                f(t, Use(1));
            }
            Instr::Equal { d, a, b, .. } => {
                f(a, Other);
                f(b, Other);
                f(d, Def(1));
            }
            Instr::MapGet { d, m, k, .. } | Instr::MapAssign { d, m, k, .. } => {
                f(m, Use(1));
                f(k, Other);
                f(d, Def(1));
            }
            Instr::MapGet2 { d, m, k, .. } => {
                f(m, Use(1));
                f(k, Other);
                f(d, Def(2));
            }
            Instr::MapDelete { m, k, .. } => {
                f(m, Use(1));
                f(k, Other);
            }
            Instr::MapIter { it, m, .. } => {
                f(m, Use(1));
                f(it, Def(12));
            }
            Instr::MapNext { it, .. } => {
                f(it, Use(12));
                f(it, Def(12));
            }
            Instr::Send { c, a } => {
                f(c, Use(1));
                f(a, Other);
            }
            Instr::Recv { d, c, ok } => {
                f(c, Use(1));
                if *d != NO {
                    f(d, Other);
                }
                if *ok != NO {
                    f(ok, Def(1));
                }
            }
            Instr::Select { d, ok, .. } => {
                f(d, Def(1));
                if *ok != NO {
                    f(ok, Def(1));
                }
            }
            Instr::UnsafeSliceCheck { d, p, len, .. } => {
                f(p, Use(1));
                f(len, Use(1));
                f(d, Def(3));
            }
            Instr::UnsafeStringCheck { d, p, len } => {
                f(p, Use(1));
                f(len, Use(1));
                f(d, Def(2));
            }
        }
    }

    /// Calls `f` with every byte offset in the frame.
    pub fn for_each_off(&mut self, f: &mut dyn FnMut(&mut Off)) {
        match self {
            Instr::Lea { off, .. } | Instr::LdF { off, .. } | Instr::StF { off, .. } => f(off),
            Instr::Concat { buf, .. }
            | Instr::ConcatBytes { buf, .. }
            | Instr::BytesToStr { buf, .. }
            | Instr::StrToBytes { buf, .. }
            | Instr::ConstToBytes { buf, .. }
            | Instr::RunesToStr { buf, .. }
            | Instr::StrToRunes { buf, .. }
            | Instr::RuneToStr { buf, .. }
                if *buf != u32::MAX =>
            {
                f(buf);
            }
            _ => {}
        }
    }

    /// The register whose pointer the instruction dereferences, if any.
    pub fn pointer_used(&self) -> Option<R> {
        match *self {
            Instr::LdU8 { p, .. }
            | Instr::LdI8 { p, .. }
            | Instr::LdU16 { p, .. }
            | Instr::LdI16 { p, .. }
            | Instr::LdU32 { p, .. }
            | Instr::LdI32 { p, .. }
            | Instr::Ld64 { p, .. }
            | Instr::Ld2 { p, .. }
            | Instr::Ld3 { p, .. }
            | Instr::LdN { p, .. }
            | Instr::St8 { p, .. }
            | Instr::St16 { p, .. }
            | Instr::St32 { p, .. }
            | Instr::St64 { p, .. }
            | Instr::StN { p, .. }
            | Instr::StP { p, .. }
            | Instr::StTyped { p, .. }
            | Instr::CopyTyped { s: p, .. }
            | Instr::IdxLdU8 { s: p, .. }
            | Instr::IdxLdI32 { s: p, .. }
            | Instr::IdxLd64 { s: p, .. }
            | Instr::IdxSt8 { s: p, .. }
            | Instr::IdxSt32 { s: p, .. }
            | Instr::IdxSt64 { s: p, .. }
            | Instr::IdxAddr { s: p, .. } => Some(p),
            _ => None,
        }
    }

    /// The branch target.
    pub fn target(&mut self) -> Option<&mut Pc> {
        match self {
            Instr::Jmp { t }
            | Instr::BrT { t, .. }
            | Instr::BrF { t, .. }
            | Instr::BrEq { t, .. }
            | Instr::BrNe { t, .. }
            | Instr::BrLtS { t, .. }
            | Instr::BrLeS { t, .. }
            | Instr::BrLtU { t, .. }
            | Instr::BrLeU { t, .. }
            | Instr::BrEqK { t, .. }
            | Instr::BrNeK { t, .. }
            | Instr::BrLtK { t, .. }
            | Instr::BrLeK { t, .. }
            | Instr::BrGtK { t, .. }
            | Instr::BrGeK { t, .. } => Some(t),
            _ => None,
        }
    }
}
