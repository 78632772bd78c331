//! The instructions of the register machine.
//! A register is a word of the frame, counted from the frame's lowest word; a callee's frame lies just below its caller's, so
//! that word `frame + i` of a function is word `i` of its caller's outgoing area. Integers narrower than 64 bits are kept sign-
//! or zero-extended; `bool` is 0 or 1; `float32` is its bits; strings take 2 words, slices 3, interfaces 2; structs and arrays
//! lie as in Go, from a word boundary. "Memory form" of a narrow scalar is its low bytes, which the word begins with.
//! Invariant: 12 bytes each.

/// A frame word.
pub type R = u16;
/// Index into `Program::code`.
pub type Pc = u32;

/// Return addresses of the machine itself.
pub const PC_GOEXIT: Pc = 0;
pub const PC_PANIC: Pc = 1;
/// Where the main goroutine begins.
pub const PC_MAIN: Pc = 3;

/// "No register".
pub const NO: R = u16::MAX;

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

#[derive(Clone, Copy, PartialEq, Debug)]
// One row for each opcode.
#[rustfmt::skip]
pub enum Instr {
    /// Start of a statement of the library: one step.
    Step,
    /// Start of a statement of the program's own: one step, and the state remembers which.
    OwnStep,
    Nop,

    // ---- control
    Jmp { t: Pc },
    BrT { a: R, t: Pc },
    BrF { a: R, t: Pc },
    BrEq { a: R, b: R, t: Pc },
    BrNe { a: R, b: R, t: Pc },
    BrLtS { a: R, b: R, t: Pc },
    BrLeS { a: R, b: R, t: Pc },
    BrLtU { a: R, b: R, t: Pc },
    BrLeU { a: R, b: R, t: Pc },
    BrEqK { a: R, k: i32, t: Pc },
    BrNeK { a: R, k: i32, t: Pc },
    BrLtK { a: R, k: i32, t: Pc },
    BrLeK { a: R, k: i32, t: Pc },
    BrGtK { a: R, k: i32, t: Pc },
    BrGeK { a: R, k: i32, t: Pc },
    /// Direct call.
    Call { func: u32 },
    /// Through a func value in `a`: `n` words of arguments, `r` of results.
    CallClosure { a: R, n: R, r: R },
    /// Method `m` (index in the itab) of the interface value in `a`; its data word becomes the receiver at outgoing word 0,
    /// one of the `n` words of arguments; `r` words of results.
    CallIface { a: R, m: R, n: R, r: R },
    Ret { frame: u32 },
    /// Runs the frame's deferred calls; falls through when none is left.
    RunDefers,
    /// Bottom of every goroutine's stack (pc 0): the goroutine is over.
    GoExit,
    /// A deferred call that a panic started has returned (pc 1).
    PanicReturn,
    /// Calls the next package initialiser and comes back; falls through when all are done.
    RunInits,
    /// Calls an initialiser that has not begun.
    InitOnce { func: u32 },
    /// `main.main` has returned.
    MainDone,
    /// Body of a native function: index into the table of natives.
    Native { id: u32 },

    // ---- moves
    Const { d: R, v: i32 },
    /// 64-bit constant from two halves.
    Const64 { d: R, lo: u32, hi: u32 },
    Mov { d: R, a: R },
    Mov2 { d: R, a: R },
    Mov3 { d: R, a: R },
    /// `n` words; may overlap.
    MovN { d: R, a: R, n: u32 },
    Zero { d: R },
    ZeroN { d: R, n: u32 },
    /// Address of a frame byte.
    Lea { d: R, off: u32 },
    /// Load/store of part of a word of the frame; `off` in bytes.
    LdF { d: R, w: Width, off: u32 },
    StF { a: R, w: Width, off: u32 },

    // ---- memory
    /// `d = *(p + off)`
    LdU8 { d: R, p: R, off: i32 },
    LdI8 { d: R, p: R, off: i32 },
    LdU16 { d: R, p: R, off: i32 },
    LdI16 { d: R, p: R, off: i32 },
    LdU32 { d: R, p: R, off: i32 },
    LdI32 { d: R, p: R, off: i32 },
    Ld64 { d: R, p: R, off: i32 },
    /// Two words (strings, interfaces), three (slices).
    Ld2 { d: R, p: R, off: i32 },
    Ld3 { d: R, p: R, off: i32 },
    /// `n` bytes into the frame from word `d` on.
    LdN { d: R, p: R, n: R, off: i32 },
    St8 { p: R, a: R, off: i32 },
    St16 { p: R, a: R, off: i32 },
    St32 { p: R, a: R, off: i32 },
    St64 { p: R, a: R, off: i32 },
    /// `n` pointer-free bytes of the frame from word `a` on.
    StN { p: R, a: R, n: R, off: i32 },
    /// A pointer, with the write barrier.
    StP { p: R, a: R, off: i32 },
    /// Value of a type with pointers, with the write barrier where the layout has them.
    StTyped { p: R, a: R, off: R, layout: u32 },
    /// `*d = *s` for a whole value.
    CopyTyped { d: R, s: R, layout: u32 },
    /// `n` bytes without pointers; `n` may exceed `u16`.
    CopyMem { d: R, s: R, n: u32 },
    ZeroTyped { p: R, layout: u32 },
    ZeroMem { p: R, n: u32 },
    /// Global words at `BASE + addr`.
    LdG { d: R, addr: u32 },
    StG { a: R, addr: u32 },
    NilCheck { a: R },

    // ---- slices, strings, arrays: `s` = pointer, `s + 1` = length
    IdxLdU8 { d: R, s: R, i: R },
    IdxLdI32 { d: R, s: R, i: R },
    IdxLd64 { d: R, s: R, i: R },
    IdxSt8 { s: R, i: R, a: R },
    IdxSt32 { s: R, i: R, a: R },
    /// Pointer-free word.
    IdxSt64 { s: R, i: R, a: R },
    /// Address of element `i`, checked against the length.
    IdxAddr { d: R, s: R, i: R, size: u32 },
    /// `i < n` or panic.
    Bounds { i: R, n: R },
    BoundsK { i: R, n: u32 },
    /// `d = p + i * size`, unchecked.
    ElemAddr { d: R, p: R, i: R, size: u32 },
    /// Word `a + i` of the frame (array of words in the frame), unchecked.
    FrameIdxLd { d: R, a: R, i: R },
    FrameIdxSt { a: R, i: R, v: R },
    /// `d = s[lo:hi]`.
    SliceStr { d: R, s: R, lo: R, hi: R },
    SliceSl { d: R, s: R, lo: R, hi: R, size: u16 },
    /// Bounds in `lo`, `lo + 1`, `lo + 2`.
    Slice3 { d: R, s: R, lo: R, size: u16 },
    /// Array of `n` at the address in `p`; bounds in `lo`, `lo + 1`, `lo + 2`; `three`: the last is given.
    SliceArr { d: R, p: R, lo: R, three: bool, list: u32 },
    /// Grows the slice at `t` for `k` more elements, sets its length, `d` = address of the first new one.
    AppendK { d: R, t: R, k: R, elem: u32 },
    /// The same with a stack buffer: list = [elem type, buffer byte, capacity of the buffer, word that says it is used];
    /// without such a word (`NO`) the slice climbs the size classes inside the buffer.
    AppendBuf { d: R, t: R, k: R, list: u32 },
    /// If the slice at `s` lies in this frame, copies it to the heap; `cap`: with its capacity.
    MoveToHeap { s: R, cap: bool, elem: u32 },
    /// What-if: `size` bytes at the address in `p` are the variable `text`, forced into this frame.
    Forced { p: R, size: u32, text: u32 },
    /// What-if: ends the run if the pointer in `a` leads to a frame that is gone; notes a freed object.
    CheckAlive { a: R },
    /// Appends the slice or string at `x` to the slice at `t`.
    AppendSlice { t: R, x: R, elem: u32 },
    /// `append(t, make([]T, n)...)`: no slice is made.
    AppendMake { t: R, n: R, elem: u32 },
    MakeSlice { d: R, len: R, cap: R, elem: u32 },
    /// list = [elem type, buffer byte, capacity of the buffer].
    MakeSliceBuf { d: R, len: R, cap: R, list: u32 },
    /// `d` = count; copies from the slice or string `b` to the slice `a`.
    CopySlice { d: R, a: R, b: R, elem: u32 },
    /// Zeroes the elements.
    ClearSlice { s: R, elem: u32 },
    SliceToArr { d: R, s: R, n: u32 },
    StrEq { d: R, a: R, b: R },
    StrNe { d: R, a: R, b: R },
    /// -1, 0, 1
    StrCmp { d: R, a: R, b: R },
    /// `n` strings from `a` on; `buf`: byte offset of a 32-byte frame buffer, or `u32::MAX`.
    Concat { d: R, a: R, n: R, buf: u32 },
    /// The same as bytes: a slice.
    ConcatBytes { d: R, a: R, n: R, buf: u32 },
    /// Rune at byte `i` of the string `s`: `d` = rune, `d + 1` = index after it.
    DecodeRune { d: R, s: R, i: R },
    /// Conversions between strings, bytes, runes; `buf` as for `Concat`.
    BytesToStr { d: R, a: R, buf: u32 },
    StrToBytes { d: R, a: R, buf: u32 },
    /// Of a constant: into an array of just its length, at `buf` if that is in the frame.
    ConstToBytes { d: R, a: R, buf: u32 },
    RunesToStr { d: R, a: R, buf: u32 },
    StrToRunes { d: R, a: R, buf: u32 },
    RuneToStr { d: R, a: R, buf: u32 },
    /// How many runes the string `a` is.
    CountRunes { d: R, a: R },

    // ---- integers
    Add { d: R, a: R, b: R },
    Sub { d: R, a: R, b: R },
    Mul { d: R, a: R, b: R },
    DivS { d: R, a: R, b: R },
    DivU { d: R, a: R, b: R },
    RemS { d: R, a: R, b: R },
    RemU { d: R, a: R, b: R },
    And { d: R, a: R, b: R },
    Or { d: R, a: R, b: R },
    Xor { d: R, a: R, b: R },
    AndNot { d: R, a: R, b: R },
    /// Shift counts are unsigned and may be large.
    Shl { d: R, a: R, b: R },
    ShrS { d: R, a: R, b: R },
    ShrU { d: R, a: R, b: R },
    /// Panics if negative.
    ShiftCheck { a: R },
    AddK { d: R, a: R, k: i32 },
    MulK { d: R, a: R, k: i32 },
    AndK { d: R, a: R, k: i32 },
    ShlK { d: R, a: R, k: i32 },
    ShrSK { d: R, a: R, k: i32 },
    ShrUK { d: R, a: R, k: i32 },
    Neg { d: R, a: R },
    BitNot { d: R, a: R },
    Not { d: R, a: R },
    SExt8 { d: R, a: R },
    SExt16 { d: R, a: R },
    SExt32 { d: R, a: R },
    ZExt8 { d: R, a: R },
    ZExt16 { d: R, a: R },
    ZExt32 { d: R, a: R },
    /// 32-bit results, the commonest narrow type.
    Add32 { d: R, a: R, b: R },
    AddU32 { d: R, a: R, b: R },
    Eq { d: R, a: R, b: R },
    Ne { d: R, a: R, b: R },
    LtS { d: R, a: R, b: R },
    LeS { d: R, a: R, b: R },
    LtU { d: R, a: R, b: R },
    LeU { d: R, a: R, b: R },

    // ---- floats
    AddF { d: R, a: R, b: R },
    SubF { d: R, a: R, b: R },
    MulF { d: R, a: R, b: R },
    DivF { d: R, a: R, b: R },
    NegF { d: R, a: R },
    EqF { d: R, a: R, b: R },
    NeF { d: R, a: R, b: R },
    LtF { d: R, a: R, b: R },
    LeF { d: R, a: R, b: R },
    MinF { d: R, a: R, b: R },
    MaxF { d: R, a: R, b: R },
    AddF32 { d: R, a: R, b: R },
    SubF32 { d: R, a: R, b: R },
    MulF32 { d: R, a: R, b: R },
    DivF32 { d: R, a: R, b: R },
    NegF32 { d: R, a: R },
    IntToF { d: R, a: R },
    UintToF { d: R, a: R },
    FToInt { d: R, a: R },
    FToUint { d: R, a: R },
    /// Through 32 bits, as for the integer types of at most that size (but not uint32).
    FToInt32 { d: R, a: R },
    IntToF32 { d: R, a: R },
    UintToF32 { d: R, a: R },
    FToF32 { d: R, a: R },
    F32ToF { d: R, a: R },
    /// complex128: 2 words.
    AddC { d: R, a: R, b: R },
    SubC { d: R, a: R, b: R },
    MulC { d: R, a: R, b: R },
    DivC { d: R, a: R, b: R },
    EqC { d: R, a: R, b: R },
    /// complex64 is one word: real bits low, imaginary bits high.
    C64ToC128 { d: R, a: R },
    C128ToC64 { d: R, a: R },

    // ---- allocation, interfaces, equality
    /// A zeroed object of this layout.
    New { d: R, layout: u32 },
    /// Data word of an interface holding the value at word `a`: allocates unless small (convT).
    Box { d: R, a: R, ty: u32 },
    /// Dynamic type of an itab word; nil stays nil.
    ItabType { d: R, a: R },
    /// itab of the dynamic type in `a` for the interface `ty`; 0 if it lacks a method or is nil.
    FindItab { d: R, a: R, ty: u32 },
    /// Fails `x.(T)`: `a` = dynamic type word; list = [source interface type, target type].
    PanicAssert { a: R, list: u32 },
    /// Interfaces: 2 words each. `flags` bit 0: `a` is non-empty (itab), bit 1: `b` is.
    IfaceEq { d: R, a: R, b: R, flags: R },
    /// Values of a type in the frame.
    Equal { d: R, a: R, b: R, ty: u32 },
    /// Values of a type behind two addresses.
    EqualMem { d: R, a: R, b: R, ty: u32 },
    /// The closure record of the running function.
    GetCtx { d: R },
    /// Sets the closure record for the next function that asks for it.
    SetCtx { a: R },
    /// A zeroed block outside the frame for a value too large for it; lives as long as the frame.
    Block { d: R, layout: u32 },
    /// A block with the value at the address in `p`.
    BlockCopy { d: R, p: R, layout: u32 },
    /// Address of the type of a type word or itab word.
    TypeOf { d: R, a: R },
    /// As `FindItab`, for the interface type at the address in `t`.
    FindItabDyn { d: R, a: R, t: R },
    /// As `PanicAssert`, with the target type's address in `t`.
    PanicAssertDyn { a: R, t: R, list: u32 },

    // ---- maps: `m` map word, `k` word where the key lies
    MakeMap { d: R, hint: R, ty: u32 },
    /// Header and first group in the frame: list = [type, header byte, group byte].
    MakeMapBuf { d: R, hint: R, list: u32 },
    MapLen { d: R, m: R },
    /// `d` = address of the element, or of a zero value.
    MapGet { d: R, m: R, k: R, ty: u32 },
    /// And `d + 1` = found.
    MapGet2 { d: R, m: R, k: R, ty: u32 },
    /// `d` = address of the element to be written.
    MapAssign { d: R, m: R, k: R, ty: u32 },
    MapDelete { m: R, k: R, ty: u32 },
    MapClear { m: R, ty: u32 },
    /// Iterator: 12 words at `it`; word 0 = address of the key (0: at the end), word 1 = address of the element.
    MapIter { it: R, m: R, ty: u32 },
    MapNext { it: R, ty: u32 },

    // ---- goroutines
    Go { a: R },
    /// A func value without arguments, to run when the frame returns; `heap`: in a loop.
    Defer { a: R, heap: bool },
    /// The same, to run when the frame of the token (an interface) at `t` returns.
    DeferAt { a: R, t: R },
    Panic { a: R },
    /// `d`, `d + 1`
    Recover { d: R },
    MakeChan { d: R, size: R, ty: u32 },
    ChanLen { d: R, c: R },
    ChanCap { d: R, c: R },
    Send { c: R, a: R },
    /// Value to word `d`, found to word `ok` (or `NO`).
    Recv { d: R, c: R, ok: R },
    Close { c: R },
    /// list = [has default, then per case: 0 send / 1 receive, channel word, value word]; `d` = index of the case
    /// (-1: default), `ok` = received.
    Select { d: R, ok: R, list: u32 },

    // ---- output and the rest
    /// `print` of one operand; `what` is a `PrintKind`.
    Print { a: R, what: PrintKind },
    /// Panics with a runtime error text of the program's table.
    PanicText { text: u32 },
    /// The same without the prefix `runtime error: `.
    PlainText { text: u32 },
    /// Unreachable by construction (missing return, unsupported): ends the run with this text.
    Trap { text: u32 },
    UnsafeSliceCheck { d: R, p: R, len: R, elem: u32 },
    UnsafeStringCheck { d: R, p: R, len: R },
}

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
    /// Words of the value printed.
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
