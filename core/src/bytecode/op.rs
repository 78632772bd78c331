//! Instructions of the register machine.
//! A register is a word of the frame, counted from the lowest. A callee's frame is directly below its caller's, so word
//! `frame + i` of a function is word `i` of its caller's outgoing area. Integers narrower than 64 bits are kept sign-
//! or zero-extended; `bool` is 0 or 1; `float32` is stored as its bits; strings take 2 words, slices 3, interfaces 2.
//! Structs and arrays have Go's layout and start at a word boundary. The memory form of a narrow scalar is the low
//! bytes of its word.
//! Invariant: an instruction takes at most 12 bytes.

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

/// An instruction. `d` is the destination, `a` and `b` are operands, `k` is a constant, `p` a pointer, `t` a branch
/// target.
#[derive(Clone, Copy, PartialEq, Debug)]
// One row per opcode.
#[rustfmt::skip]
pub enum Instr {
    /// Start of a library statement: one step.
    Step,
    /// Start of a statement of the program: one step, recorded in `State::own_step`.
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
    /// Calls the func value in `a` with `n` words of arguments and `r` of results.
    CallClosure { a: R, n: R, r: R },
    /// Calls method `m` (itab index) of the interface value in `a`. Its data word becomes the receiver in outgoing word
    /// 0, the first of `n` argument words; `r` words of results.
    CallIface { a: R, m: R, n: R, r: R },
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
    /// `main.main` returned.
    MainDone,
    /// Calls a native by its index in the table of natives.
    Native { id: u32 },

    // ---- moves
    Const { d: R, v: i32 },
    /// 64-bit constant from two halves.
    Const64 { d: R, lo: u32, hi: u32 },
    Mov { d: R, a: R },
    Mov2 { d: R, a: R },
    Mov3 { d: R, a: R },
    /// Moves `n` words, which may overlap.
    MovN { d: R, a: R, n: u32 },
    Zero { d: R },
    ZeroN { d: R, n: u32 },
    /// Address of a byte of the frame.
    Lea { d: R, off: u32 },
    /// Loads or stores part of a frame word; `off` in bytes.
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
    /// Loads `n` bytes into the frame, from word `d` on.
    LdN { d: R, p: R, n: R, off: i32 },
    St8 { p: R, a: R, off: i32 },
    St16 { p: R, a: R, off: i32 },
    St32 { p: R, a: R, off: i32 },
    St64 { p: R, a: R, off: i32 },
    /// Stores `n` pointer-free bytes of the frame, from word `a` on.
    StN { p: R, a: R, n: R, off: i32 },
    /// Stores a pointer with the write barrier.
    StP { p: R, a: R, off: i32 },
    /// Stores a value, with the write barrier for the pointers of its layout.
    StTyped { p: R, a: R, off: R, layout: u32 },
    /// `*d = *s` for a whole value.
    CopyTyped { d: R, s: R, layout: u32 },
    /// Copies `n` pointer-free bytes; `n` may exceed `u16`.
    CopyMem { d: R, s: R, n: u32 },
    ZeroTyped { p: R, layout: u32 },
    ZeroMem { p: R, n: u32 },
    /// Words of globals at `BASE + addr`.
    LdG { d: R, addr: u32 },
    StG { a: R, addr: u32 },
    NilCheck { a: R },

    // ---- slices, strings, arrays: `s` = pointer, `s + 1` = length
    IdxLdU8 { d: R, s: R, i: R },
    IdxLdI32 { d: R, s: R, i: R },
    IdxLd64 { d: R, s: R, i: R },
    IdxSt8 { s: R, i: R, a: R },
    IdxSt32 { s: R, i: R, a: R },
    /// Stores a pointer-free word.
    IdxSt64 { s: R, i: R, a: R },
    /// Address of element `i`, with a bounds check.
    IdxAddr { d: R, s: R, i: R, size: u32 },
    /// Panics unless `i < n`.
    Bounds { i: R, n: R },
    BoundsK { i: R, n: u32 },
    /// `d = p + i * size`, unchecked.
    ElemAddr { d: R, p: R, i: R, size: u32 },
    /// Word `a + i` of the frame, for arrays of words; unchecked.
    FrameIdxLd { d: R, a: R, i: R },
    FrameIdxSt { a: R, i: R, v: R },
    /// `d = s[lo:hi]`.
    SliceStr { d: R, s: R, lo: R, hi: R },
    SliceSl { d: R, s: R, lo: R, hi: R, size: u16 },
    /// Bounds in words `lo`, `lo + 1`, `lo + 2`.
    Slice3 { d: R, s: R, lo: R, size: u16 },
    /// Slices the array at the address in `p`. Bounds in `lo`, `lo + 1`, `lo + 2`; `three` if the last one is given.
    /// list = [array length, element size].
    SliceArr { d: R, p: R, lo: R, three: bool, list: u32 },
    /// Grows the slice at `t` by `k` elements; `d` = address of the first new one.
    AppendK { d: R, t: R, k: R, elem: u32 },
    /// The same with a stack buffer. list = [elem type, byte offset of the buffer, capacity of the buffer, word that
    /// says it is in use]; without such a word (`NO`) the slice grows through the size classes inside the buffer.
    AppendBuf { d: R, t: R, k: R, list: u32 },
    /// If the slice at `s` is in this frame, copies it to the heap; `cap`: keep its capacity.
    MoveToHeap { s: R, cap: bool, elem: u32 },
    /// What-if: `size` bytes at the address in `p` are the variable `text`, kept in this frame.
    Forced { p: R, size: u32, text: u32 },
    /// What-if: ends the run if the pointer in `a` leads to a dead frame; marks the use of a freed object.
    CheckAlive { a: R },
    /// Appends the slice or string at `x` to the slice at `t`.
    AppendSlice { t: R, x: R, elem: u32 },
    /// `append(t, make([]T, n)...)` without making the slice.
    AppendMake { t: R, n: R, elem: u32 },
    MakeSlice { d: R, len: R, cap: R, elem: u32 },
    /// list = [elem type, byte offset of the buffer, capacity of the buffer].
    MakeSliceBuf { d: R, len: R, cap: R, list: u32 },
    /// Copies from the slice or string `b` to the slice `a`; `d` = number of elements.
    CopySlice { d: R, a: R, b: R, elem: u32 },
    /// Zeroes the elements.
    ClearSlice { s: R, elem: u32 },
    SliceToArr { d: R, s: R, n: u32 },
    StrEq { d: R, a: R, b: R },
    StrNe { d: R, a: R, b: R },
    /// `d` = -1, 0 or 1.
    StrCmp { d: R, a: R, b: R },
    /// Concatenates `n` strings from `a` on; `buf`: byte offset of a 32-byte buffer in the frame, or `u32::MAX`.
    Concat { d: R, a: R, n: R, buf: u32 },
    /// The same, with a byte slice as result.
    ConcatBytes { d: R, a: R, n: R, buf: u32 },
    /// Rune at byte `i` of the string `s`: `d` = rune, `d + 1` = index after it.
    DecodeRune { d: R, s: R, i: R },
    /// Conversions between strings, bytes, runes; `buf` as for `Concat`.
    BytesToStr { d: R, a: R, buf: u32 },
    StrToBytes { d: R, a: R, buf: u32 },
    /// Converts a constant: to an array of exactly its length, at `buf` if that is in the frame.
    ConstToBytes { d: R, a: R, buf: u32 },
    RunesToStr { d: R, a: R, buf: u32 },
    StrToRunes { d: R, a: R, buf: u32 },
    RuneToStr { d: R, a: R, buf: u32 },
    /// Number of runes in the string `a`.
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
    /// Panics if the shift count is negative.
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
    /// Additions with 32-bit results, the most common narrow type.
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
    /// Via 32 bits, as for integer types of up to 32 bits except uint32.
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
    /// Allocates a zeroed object of this layout.
    New { d: R, layout: u32 },
    /// Data word of an interface that holds the value at word `a`: allocates unless the value is small (convT).
    Box { d: R, a: R, ty: u32 },
    /// Dynamic type of an itab word; 0 for a nil interface.
    ItabType { d: R, a: R },
    /// Itab of the dynamic type in `a` for the interface `ty`; 0 if it lacks a method or is nil.
    FindItab { d: R, a: R, ty: u32 },
    /// Panics for a failed `x.(T)`: `a` = dynamic type word; list = [source interface type, target type].
    PanicAssert { a: R, list: u32 },
    /// Compares interfaces of 2 words each. `flags` bit 0: `a` holds an itab; bit 1: `b` does.
    IfaceEq { d: R, a: R, b: R, flags: R },
    /// Compares values in the frame.
    Equal { d: R, a: R, b: R, ty: u32 },
    /// Compares values at two addresses.
    EqualMem { d: R, a: R, b: R, ty: u32 },
    /// Address of the running function's closure record.
    GetCtx { d: R },
    /// Sets the closure record that the next function called will read.
    SetCtx { a: R },
    /// Allocates a zeroed block outside the frame, for a value too large for it; freed with the frame.
    Block { d: R, layout: u32 },
    /// Allocates a block and copies the value at the address in `p` to it.
    BlockCopy { d: R, p: R, layout: u32 },
    /// Type address of a type word or an itab word.
    TypeOf { d: R, a: R },
    /// Like `FindItab`, with the address of the interface type in `t`.
    FindItabDyn { d: R, a: R, t: R },
    /// Like `PanicAssert`, with the address of the target type in `t`.
    PanicAssertDyn { a: R, t: R, list: u32 },

    // ---- maps: `m` map word, `k` first word of the key
    MakeMap { d: R, hint: R, ty: u32 },
    /// With header and first group in the frame. list = [type, byte offset of the header, byte offset of the group].
    MakeMapBuf { d: R, hint: R, list: u32 },
    MapLen { d: R, m: R },
    /// `d` = address of the element, or of a zero value if there is none.
    MapGet { d: R, m: R, k: R, ty: u32 },
    /// The same, with `d + 1` = found.
    MapGet2 { d: R, m: R, k: R, ty: u32 },
    /// `d` = address at which to store the element.
    MapAssign { d: R, m: R, k: R, ty: u32 },
    MapDelete { m: R, k: R, ty: u32 },
    MapClear { m: R, ty: u32 },
    /// Iterator of 12 words at `it`: word 0 = address of the key (0 at the end), word 1 = address of the element.
    MapIter { it: R, m: R, ty: u32 },
    MapNext { it: R, ty: u32 },

    // ---- goroutines
    Go { a: R },
    /// Defers a func value without parameters until the frame returns; `heap` if in a loop.
    Defer { a: R, heap: bool },
    /// Defers it until the frame identified by the token (an interface) at `t` returns.
    DeferAt { a: R, t: R },
    Panic { a: R },
    /// `d`, `d + 1`
    Recover { d: R },
    MakeChan { d: R, size: R, ty: u32 },
    ChanLen { d: R, c: R },
    ChanCap { d: R, c: R },
    Send { c: R, a: R },
    /// Received value in word `d`, whether a value was received in word `ok` (or `NO`).
    Recv { d: R, c: R, ok: R },
    Close { c: R },
    /// list = [has default, then per case: 0 send / 1 receive, channel word, value word]; `d` = index of the case (-1
    /// for the default), `ok` = whether a value was received.
    Select { d: R, ok: R, list: u32 },

    // ---- output and the rest
    /// Prints one operand.
    Print { a: R, what: PrintKind },
    /// Panics with a runtime error; the text is in the program's table.
    PanicText { text: u32 },
    /// The same without the prefix `runtime error: `.
    PlainText { text: u32 },
    /// Unreachable (missing return) or unsupported: ends the run with this text.
    Trap { text: u32 },
    UnsafeSliceCheck { d: R, p: R, len: R, elem: u32 },
    UnsafeStringCheck { d: R, p: R, len: R },
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
