//! Instructions of the register machine.
//! A register is a word of the frame, counted from the lowest. A callee's frame is directly below its caller's, so word
//! `frame + i` of a function is word `i` of its caller's outgoing area. Integers narrower than 64 bits are kept sign-
//! or zero-extended; `bool` is 0 or 1; `float32` is stored as its bits; strings take 2 words, slices 3, interfaces 2.
//! Structs and arrays have Go's layout and start at a word boundary. The memory form of a narrow scalar is the low
//! bytes of its word.
//! Invariant: an instruction takes at most 12 bytes.

use super::operands::{Access, find_deref, find_target, instructions, operand, visit_off, visit_reg};

/// A frame word.
pub type R = u16;
/// Index into `Program::code`.
pub type Pc = u32;

/// Return addresses that the machine handles itself.
pub const PC_GOEXIT: Pc = 0;
pub const PC_PANIC: Pc = 1;
/// Entry point of the main goroutine.
pub const PC_MAIN: Pc = 3;

/// "No register".
pub const NO: R = u16::MAX;

/// Width and signedness of a load or store.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Width {
    U8,
    I8,
    U16,
    I16,
    U32,
    I32,
    W64,
}

instructions! {
    /// An instruction, each operand with its role (`operands.rs`). `d` is the destination, `a` and `b` are operands, `k`
    /// is a constant, `p` a pointer, `t` a branch target.
    #[derive(Clone, Copy, PartialEq, Debug)]
    pub enum Instr {
        /// Start of a library statement: one step.
        Step,
        /// Start of a statement of the program: one step, recorded in `State::own_step`.
        OwnStep,
        Nop,

        // ---- control
        Jmp { t: Target },
        BrT { a: Use(1), t: Target },
        BrF { a: Use(1), t: Target },
        BrEq { a: Use(1), b: Use(1), t: Target },
        BrNe { a: Use(1), b: Use(1), t: Target },
        BrLtS { a: Use(1), b: Use(1), t: Target },
        BrLeS { a: Use(1), b: Use(1), t: Target },
        BrLtU { a: Use(1), b: Use(1), t: Target },
        BrLeU { a: Use(1), b: Use(1), t: Target },
        BrEqK { a: Use(1), k: i32, t: Target },
        BrNeK { a: Use(1), k: i32, t: Target },
        BrLtK { a: Use(1), k: i32, t: Target },
        BrLeK { a: Use(1), k: i32, t: Target },
        BrGtK { a: Use(1), k: i32, t: Target },
        BrGeK { a: Use(1), k: i32, t: Target },
        /// Direct call.
        Call { func: u32 },
        /// Calls the func value in `a` with `n` words of arguments and `r` of results.
        CallClosure { a: Use(1), n: u16, r: u16 },
        /// Calls method `m` (itab index) of the interface value in `a`. Its data word becomes the receiver in outgoing word
        /// 0, the first of `n` argument words; `r` words of results.
        CallIface { a: Use(2), m: u16, n: u16, r: u16 },
        Ret { frame: u32 },
        /// Runs the frame's deferred calls; falls through when none is left.
        RunDefers,
        /// The return address of every goroutine's outermost frame (pc 0): ends the goroutine.
        GoExit,
        /// The return address of a deferred call made by a panic (pc 1).
        PanicReturn,
        /// Calls the next package initialiser, which returns to this instruction; falls through when all are done.
        RunInits,
        /// Calls an initialiser unless it has been started.
        InitOnce { func: u32 },
        /// Initialisers that Go runs before `main` begin or end.
        LateInits { end: bool },
        /// `main.main` returned.
        MainDone,
        /// Calls a native by its index in the table of natives.
        Native { id: u32 },

        // ---- moves
        Const { d: Def(1), v: i32 },
        /// 64-bit constant from two halves.
        Const64 { d: Def(1), lo: u32, hi: u32 },
        Mov { d: Def(1), a: Use(1) },
        Mov2 { d: Def(2), a: Use(2) },
        Mov3 { d: Def(3), a: Use(3) },
        /// Moves `n` words, which may overlap.
        MovN { d: Def(*n), a: Use(*n), n: u32 },
        Zero { d: Def(1) },
        ZeroN { d: Def(*n), n: u32 },
        /// Address of a byte of the frame.
        Lea { d: Def(1), off: Off },
        /// Loads or stores part of a frame word; `off` in bytes.
        LdF { d: Def(1), w: Width, off: Off },
        StF { a: Use(1), w: Width, off: Off },

        // ---- memory
        /// `d = *(p + off)`
        LdU8 { d: Def(1), p: Deref(1), off: i32 },
        LdI8 { d: Def(1), p: Deref(1), off: i32 },
        LdU16 { d: Def(1), p: Deref(1), off: i32 },
        LdI16 { d: Def(1), p: Deref(1), off: i32 },
        LdU32 { d: Def(1), p: Deref(1), off: i32 },
        LdI32 { d: Def(1), p: Deref(1), off: i32 },
        Ld64 { d: Def(1), p: Deref(1), off: i32 },
        /// Two words (strings, interfaces), three (slices).
        Ld2 { d: Def(2), p: Deref(1), off: i32 },
        Ld3 { d: Def(3), p: Deref(1), off: i32 },
        /// Loads `n` bytes into the frame, from word `d` on.
        LdN { d: Def(u32::from(*n).div_ceil(8)), p: Deref(1), n: u16, off: i32 },
        St8 { p: Deref(1), a: Use(1), off: i32 },
        St16 { p: Deref(1), a: Use(1), off: i32 },
        St32 { p: Deref(1), a: Use(1), off: i32 },
        St64 { p: Deref(1), a: Use(1), off: i32 },
        /// Stores `n` pointer-free bytes of the frame, from word `a` on.
        StN { p: Deref(1), a: Use(u32::from(*n).div_ceil(8)), n: u16, off: i32 },
        /// Stores a pointer with the write barrier.
        StP { p: Deref(1), a: Use(1), off: i32 },
        /// Stores a value, with the write barrier for the pointers of its layout.
        StTyped { p: Deref(1), a: Words, off: u16, layout: u32 },
        /// `*d = *s` for a whole value.
        CopyTyped { d: Use(1), s: Deref(1), layout: u32 },
        /// Copies `n` pointer-free bytes; `n` may exceed `u16`.
        CopyMem { d: Use(1), s: Use(1), n: u32 },
        ZeroTyped { p: Use(1), layout: u32 },
        ZeroMem { p: Use(1), n: u32 },
        /// Words of globals at `BASE + addr`.
        LdG { d: Def(1), addr: u32 },
        StG { a: Use(1), addr: u32 },
        NilCheck { a: Use(1) },

        // ---- slices, strings, arrays: `s` = pointer, `s + 1` = length
        IdxLdU8 { d: Def(1), s: Deref(2), i: Use(1) },
        IdxLdI32 { d: Def(1), s: Deref(2), i: Use(1) },
        IdxLd64 { d: Def(1), s: Deref(2), i: Use(1) },
        IdxSt8 { s: Deref(2), i: Use(1), a: Use(1) },
        IdxSt32 { s: Deref(2), i: Use(1), a: Use(1) },
        /// Stores a pointer-free word.
        IdxSt64 { s: Deref(2), i: Use(1), a: Use(1) },
        /// Address of element `i`, with a bounds check.
        IdxAddr { d: Def(1), s: Deref(2), i: Use(1), size: u32 },
        /// Panics unless `i < n`.
        Bounds { i: Use(1), n: Use(1) },
        BoundsK { i: Use(1), n: u32 },
        /// `d = p + i * size`, unchecked.
        ElemAddr { d: Def(1), p: Use(1), i: Use(1), size: u32 },
        /// Word `a + i` of the frame, for arrays of words; unchecked.
        FrameIdxLd { d: Def(1), a: Words, i: Use(1) },
        FrameIdxSt { a: Words, i: Use(1), v: Use(1) },
        /// `d = s[lo:hi]`.
        SliceStr { d: Def(2), s: Use(2), lo: Use(1), hi: Use(1) },
        SliceSl { d: Def(3), s: Use(3), lo: Use(1), hi: Use(1), size: u16 },
        /// `d = s[lo:hi:max]`, and `d = s[lo:hi]` with elements of 64 KiB and more. Bounds in `lo`, `lo + 1`, `lo + 2`;
        /// `three` if the last one is given.
        SliceWide { d: Def(3), s: Use(3), lo: Use(3), three: bool, size: u32 },
        /// Slices the array at the address in `p`; bounds as for `SliceWide`. list = [array length, element size].
        SliceArr { d: Def(3), p: Use(1), lo: Use(3), three: bool, list: u32 },
        /// Grows the slice at `t` by `k` elements; `d` = address of the first new one.
        AppendK { d: Def(1), t: UseDef(3), k: u16, elem: u32 },
        /// `AppendK` to a slice that may use a stack buffer. list = [elem type, byte offset of the buffer, capacity of the buffer, word that
        /// says it is in use]; without such a word (`NO`) the slice grows through the size classes inside the buffer.
        AppendBuf { d: Def(1), t: UseDef(3), k: u16, list: u32 },
        /// If the slice at `s` is in this frame, copies it to the heap; `cap`: keep its capacity.
        MoveToHeap { s: UseDef(3), cap: bool, elem: u32 },
        /// What-if: `size` bytes at the address in `p` are the variable `text`, kept in this frame.
        Forced { p: Use(1), size: u32, text: u32 },
        /// What-if: ends the run if the pointer in `a` leads to a dead frame; marks the use of a freed object.
        CheckAlive { a: Use(1) },
        /// Appends the slice or string at `x` to the slice at `t`.
        AppendSlice { t: UseDef(3), x: Use(2), elem: u32 },
        /// `append(t, make([]T, n)...)` without making the slice.
        AppendMake { t: UseDef(3), n: Use(1), elem: u32 },
        MakeSlice { d: Def(3), len: Use(1), cap: Use(1), elem: u32 },
        /// list = [elem type, byte offset of the buffer, capacity of the buffer].
        MakeSliceBuf { d: Def(3), len: Use(1), cap: Use(1), list: u32 },
        /// Copies from the slice or string `b` to the slice `a`; `d` = number of elements.
        CopySlice { d: Def(1), a: Use(2), b: Use(2), elem: u32 },
        /// Zeroes the elements.
        ClearSlice { s: Use(2), elem: u32 },
        SliceToArr { d: Def(1), s: Use(2), n: u32 },
        StrEq { d: Def(1), a: Use(2), b: Use(2) },
        StrNe { d: Def(1), a: Use(2), b: Use(2) },
        /// `d` = -1, 0 or 1.
        StrCmp { d: Def(1), a: Use(2), b: Use(2) },
        /// Concatenates `n` strings from `a` on; `buf`: byte offset of a 32-byte buffer in the frame, or `u32::MAX`.
        Concat { d: Def(2), a: Use(2 * u32::from(*n)), n: u16, buf: Buf },
        /// `Concat` with a byte slice as result.
        ConcatBytes { d: Def(3), a: Use(2 * u32::from(*n)), n: u16, buf: Buf },
        /// Rune at byte `i` of the string `s`: `d` = rune, `d + 1` = index after it.
        DecodeRune { d: Def(2), s: Use(2), i: Use(1) },
        /// Conversions between strings, bytes, runes; `buf` as for `Concat`.
        BytesToStr { d: Def(2), a: Use(2), buf: Buf },
        StrToBytes { d: Def(3), a: Use(2), buf: Buf },
        /// Converts a constant: to an array of exactly its length, at `buf` if that is in the frame.
        ConstToBytes { d: Def(3), a: Use(2), buf: Buf },
        RunesToStr { d: Def(2), a: Use(2), buf: Buf },
        StrToRunes { d: Def(3), a: Use(2), buf: Buf },
        RuneToStr { d: Def(2), a: Use(1), buf: Buf },
        /// Number of runes in the string `a`.
        CountRunes { d: Def(1), a: Use(2) },

        // ---- integers
        Add { d: Def(1), a: Use(1), b: Use(1) },
        Sub { d: Def(1), a: Use(1), b: Use(1) },
        Mul { d: Def(1), a: Use(1), b: Use(1) },
        DivS { d: Def(1), a: Use(1), b: Use(1) },
        DivU { d: Def(1), a: Use(1), b: Use(1) },
        RemS { d: Def(1), a: Use(1), b: Use(1) },
        RemU { d: Def(1), a: Use(1), b: Use(1) },
        And { d: Def(1), a: Use(1), b: Use(1) },
        Or { d: Def(1), a: Use(1), b: Use(1) },
        Xor { d: Def(1), a: Use(1), b: Use(1) },
        AndNot { d: Def(1), a: Use(1), b: Use(1) },
        /// Shift counts are unsigned and may be large.
        Shl { d: Def(1), a: Use(1), b: Use(1) },
        ShrS { d: Def(1), a: Use(1), b: Use(1) },
        ShrU { d: Def(1), a: Use(1), b: Use(1) },
        /// Panics if the shift count is negative.
        ShiftCheck { a: Use(1) },
        AddK { d: Def(1), a: Use(1), k: i32 },
        MulK { d: Def(1), a: Use(1), k: i32 },
        AndK { d: Def(1), a: Use(1), k: i32 },
        ShlK { d: Def(1), a: Use(1), k: i32 },
        ShrSK { d: Def(1), a: Use(1), k: i32 },
        ShrUK { d: Def(1), a: Use(1), k: i32 },
        Neg { d: Def(1), a: Use(1) },
        BitNot { d: Def(1), a: Use(1) },
        Not { d: Def(1), a: Use(1) },
        SExt8 { d: Def(1), a: Use(1) },
        SExt16 { d: Def(1), a: Use(1) },
        SExt32 { d: Def(1), a: Use(1) },
        ZExt8 { d: Def(1), a: Use(1) },
        ZExt16 { d: Def(1), a: Use(1) },
        ZExt32 { d: Def(1), a: Use(1) },
        /// Additions with 32-bit results, the most common narrow type.
        Add32 { d: Def(1), a: Use(1), b: Use(1) },
        AddU32 { d: Def(1), a: Use(1), b: Use(1) },
        Eq { d: Def(1), a: Use(1), b: Use(1) },
        Ne { d: Def(1), a: Use(1), b: Use(1) },
        LtS { d: Def(1), a: Use(1), b: Use(1) },
        LeS { d: Def(1), a: Use(1), b: Use(1) },
        LtU { d: Def(1), a: Use(1), b: Use(1) },
        LeU { d: Def(1), a: Use(1), b: Use(1) },

        // ---- floats
        AddF { d: Def(1), a: Use(1), b: Use(1) },
        SubF { d: Def(1), a: Use(1), b: Use(1) },
        MulF { d: Def(1), a: Use(1), b: Use(1) },
        DivF { d: Def(1), a: Use(1), b: Use(1) },
        NegF { d: Def(1), a: Use(1) },
        EqF { d: Def(1), a: Use(1), b: Use(1) },
        NeF { d: Def(1), a: Use(1), b: Use(1) },
        LtF { d: Def(1), a: Use(1), b: Use(1) },
        LeF { d: Def(1), a: Use(1), b: Use(1) },
        MinF { d: Def(1), a: Use(1), b: Use(1) },
        MaxF { d: Def(1), a: Use(1), b: Use(1) },
        AddF32 { d: Def(1), a: Use(1), b: Use(1) },
        SubF32 { d: Def(1), a: Use(1), b: Use(1) },
        MulF32 { d: Def(1), a: Use(1), b: Use(1) },
        DivF32 { d: Def(1), a: Use(1), b: Use(1) },
        NegF32 { d: Def(1), a: Use(1) },
        IntToF { d: Def(1), a: Use(1) },
        UintToF { d: Def(1), a: Use(1) },
        FToInt { d: Def(1), a: Use(1) },
        FToUint { d: Def(1), a: Use(1) },
        /// Via 32 bits, as for integer types of up to 32 bits except uint32.
        FToInt32 { d: Def(1), a: Use(1) },
        IntToF32 { d: Def(1), a: Use(1) },
        UintToF32 { d: Def(1), a: Use(1) },
        FToF32 { d: Def(1), a: Use(1) },
        F32ToF { d: Def(1), a: Use(1) },
        /// complex128: 2 words.
        AddC { d: Def(2), a: Use(2), b: Use(2) },
        SubC { d: Def(2), a: Use(2), b: Use(2) },
        MulC { d: Def(2), a: Use(2), b: Use(2) },
        DivC { d: Def(2), a: Use(2), b: Use(2) },
        EqC { d: Def(1), a: Use(2), b: Use(2) },
        /// complex64 is one word: real bits low, imaginary bits high.
        C64ToC128 { d: Def(2), a: Use(1) },
        C128ToC64 { d: Def(1), a: Use(2) },

        // ---- allocation, interfaces, equality
        /// Allocates a zeroed object of this layout.
        New { d: Def(1), layout: u32 },
        /// Data word of an interface that holds the value at word `a`: allocates unless the value is small (convT).
        Box { d: Def(1), a: Words, ty: u32 },
        /// Dynamic type of an itab word; 0 for a nil interface.
        ItabType { d: Def(1), a: Use(1) },
        /// Itab of the dynamic type in `a` for the interface `ty`; 0 if it lacks a method or is nil.
        FindItab { d: Def(1), a: Use(1), ty: u32 },
        /// Panics for a failed `x.(T)`: `a` = dynamic type word; list = [source interface type, target type].
        PanicAssert { a: Use(1), list: u32 },
        /// Compares interfaces of 2 words each. `flags` bit 0: `a` holds an itab; bit 1: `b` does.
        IfaceEq { d: Def(1), a: Use(2), b: Use(2), flags: u16 },
        /// Compares values in the frame.
        Equal { d: Def(1), a: Words, b: Words, ty: u32 },
        /// Compares values at two addresses.
        EqualMem { d: Def(1), a: Use(1), b: Use(1), ty: u32 },
        /// Address of the running function's closure record.
        GetCtx { d: Def(1) },
        /// Sets the closure record that the next function called will read.
        SetCtx { a: Use(1) },
        /// Allocates a zeroed block outside the frame, for a value too large for it; freed with the frame.
        Block { d: Def(1), layout: u32 },
        /// Allocates a block and copies the value at the address in `p` to it.
        BlockCopy { d: Def(1), p: Use(1), layout: u32 },
        /// Type address of a type word or an itab word.
        TypeOf { d: Def(1), a: Use(1) },
        /// Like `FindItab`, with the address of the interface type in `t`.
        FindItabDyn { d: Def(1), a: Use(1), t: Use(1) },
        /// Like `PanicAssert`, with the address of the target type in `t`.
        PanicAssertDyn { a: Use(1), t: Use(1), list: u32 },

        // ---- maps: `m` map word, `k` first word of the key
        MakeMap { d: Def(1), hint: Use(1), ty: u32 },
        /// With header and first group in the frame. list = [type, byte offset of the header, byte offset of the group].
        MakeMapBuf { d: Def(1), hint: Use(1), list: u32 },
        MapLen { d: Def(1), m: Use(1) },
        /// `d` = address of the element, or of a zero value if there is none.
        MapGet { d: Def(1), m: Use(1), k: Words, ty: u32 },
        /// `MapGet`, with `d + 1` = found.
        MapGet2 { d: Def(2), m: Use(1), k: Words, ty: u32 },
        /// `d` = address at which to store the element.
        MapAssign { d: Def(1), m: Use(1), k: Words, ty: u32 },
        MapDelete { m: Use(1), k: Words, ty: u32 },
        MapClear { m: Use(1), ty: u32 },
        /// Iterator of 12 words at `it`: word 0 = address of the key (0 at the end), word 1 = address of the element.
        MapIter { it: Def(12), m: Use(1), ty: u32 },
        MapNext { it: UseDef(12), ty: u32 },

        // ---- goroutines
        Go { a: Use(1) },
        /// Defers a func value without parameters until the frame returns; `heap` if in a loop.
        Defer { a: Use(1), heap: bool },
        /// Defers it until the frame identified by the token (an interface) at `t` returns.
        DeferAt { a: Use(1), t: Use(2) },
        Panic { a: Use(2) },
        /// `d`, `d + 1`
        Recover { d: Def(2) },
        MakeChan { d: Def(1), size: Use(1), ty: u32 },
        ChanLen { d: Def(1), c: Use(1) },
        ChanCap { d: Def(1), c: Use(1) },
        Send { c: Use(1), a: Words },
        /// Received value in word `d`, whether a value was received in word `ok` (or `NO`).
        Recv { d: Words, c: Use(1), ok: Def(1) },
        Close { c: Use(1) },
        /// list = [has default, then per case: 0 send / 1 receive, channel word, value word]; `d` = index of the case (-1
        /// for the default), `ok` = whether a value was received.
        Select { d: Def(1), ok: Def(1), list: u32 },

        // ---- output and the rest
        /// Prints one operand.
        Print { a: Use(what.words()), what: PrintKind },
        /// Panics because the length, or the capacity, of a slice that is made is out of range.
        PanicMake { cap: bool },
        /// Panics with a runtime error without the prefix `runtime error: `; the text is in the program's table.
        PlainText { text: u32 },
        /// Unreachable (missing return) or unsupported: ends the run with this text.
        Trap { text: u32 },
        UnsafeSliceCheck { d: Def(3), p: Use(1), len: Use(1), elem: u32 },
        UnsafeStringCheck { d: Def(2), p: Use(1), len: Use(1) },
    }
}

/// Type of a `print` operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PrintKind {
    Bool,
    Int,
    Uint,
    Hex,
    Float,
    Float32,
    Complex,
    Complex64,
    Str,
    Pointer,
    Slice,
    Eface,
    Iface,
    Space,
    Newline,
}

impl PrintKind {
    /// Words of the printed value.
    pub fn words(self) -> u32 {
        match self {
            PrintKind::Space | PrintKind::Newline => 0,
            PrintKind::Complex | PrintKind::Str | PrintKind::Eface | PrintKind::Iface => 2,
            PrintKind::Slice => 3,
            PrintKind::Bool
            | PrintKind::Int
            | PrintKind::Uint
            | PrintKind::Hex
            | PrintKind::Float
            | PrintKind::Float32
            | PrintKind::Complex64
            | PrintKind::Pointer => 1,
        }
    }
}

const _: () = assert!(std::mem::size_of::<Instr>() <= 12);
