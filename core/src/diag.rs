//! The compiler's output as data: errors, and the remarks that `-m` prints, with gc's exact text.
//! Plain and serialisable: the page gets it from its worker.

use crate::span::{LineCol, Pos};
use serde::{Deserialize, Serialize};

/// A compile error. `msg` is gc's text; lines after the first are details, each starting with a tab.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Diagnostic {
    pub pos: Pos,
    pub msg: String,
    pub kind: DiagnosticKind,
}

/// Origin of an error.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum DiagnosticKind {
    /// Printed with `syntax error: ` where gc prints that; stops the compile before type checking.
    Syntax,
    Type,
    /// A Go feature or package that is not supported yet; never gc's text.
    Unsupported,
    /// A limit of ours (source size, depth, …).
    Limit,
    /// A broken invariant.
    Internal,
}

/// Which flag prints a remark.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Printed {
    /// `-m` alone: `-m=2` prints a longer form, another remark.
    Short,
    /// Both.
    Always,
    /// `-m=2` alone.
    Long,
}

impl Printed {
    /// Whether `-m=2` (`long`) or `-m` prints it.
    pub fn is_in(self, long: bool) -> bool {
        match self {
            Printed::Short => !long,
            Printed::Always => true,
            Printed::Long => long,
        }
    }
}

/// One line of `-m` output.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Remark {
    /// Outermost position; for `None` see `place_without_position`.
    pub pos: Option<LineCol>,
    /// gc has no position (synthetic variables of range-over-func) and prints none.
    pub unknown_pos: bool,
    pub printed: Printed,
    pub kind: RemarkKind,
    /// Exactly what gc prints after the position.
    pub text: String,
}

/// Subject of a remark, for filters, chips and gutter badges.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum RemarkKind {
    CanInline,
    CannotInline,
    InliningCall,
    Devirtualizing,
    MovedToHeap,
    EscapesToHeap,
    DoesNotEscape,
    LeakingParam,
    ParamDoesNotEscape,
    ZeroCopy,
    SelfAssignment,
    /// A line of an explanation paragraph (`-m=2`).
    Flow,
    Capture,
    BoundsCheckElided,
    Other,
}

/// Name of what `+=` on strings allocates, of which gc says nothing.
pub const JOIN: &str = "+=";

/// Where one value lives, and why: one per variable and per allocating expression, and per inlined copy.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Verdict {
    /// Where `-m` reports it (outermost position).
    pub pos: LineCol,
    /// Source position; differs from `pos` in an inlined copy.
    pub origin: LineCol,
    /// Function whose frame would hold it; gc's name.
    pub func: String,
    /// `x`, `new(int)`, `&T{...}`, `... argument`: gc's text.
    pub what: String,
    pub ty: String,
    /// Bytes; `None` if unknown at compile time.
    pub size: Option<u64>,
    pub subject: Subject,
    pub placement: Placement,
    pub cause: Cause,
    /// When the runtime needs no allocation for it, although it is on the heap.
    pub unless: Option<Unless>,
    /// Path from the value to where it leaks, one step per assignment; empty if it does not escape. For a parameter that
    /// does not escape itself: the path on which what it points to reaches the heap.
    pub flow: Vec<FlowStep>,
    /// What outlives it at the end of `flow`; `None` if the path is empty or says why the value itself is on the heap.
    pub end: Option<WayEnd>,
    /// Where else it escapes, by position: a few, the nearest. Each would put it on the heap without `flow`. For a parameter
    /// that does not escape: where else what it points to reaches the heap.
    pub others: Vec<Way>,
    /// Index of the corresponding remark, if `-m` prints one.
    pub remark: Option<u32>,
    /// Whether `RunSettings::force_stack` can keep it in its frame.
    pub can_be_forced: bool,
}

/// A path by which a value's address reaches something that outlives it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Way {
    pub flow: Vec<FlowStep>,
    pub end: WayEnd,
}

/// What outlives the value.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum WayEnd {
    /// The heap, package-level variables included.
    Heap,
    /// A value that is on the heap itself.
    Value,
    /// A result of the function.
    Result,
    /// A variable of the function, declared outside the loop that makes the value.
    Iteration,
    /// A variable of the enclosing function.
    Enclosing,
}

/// Kind of the value a verdict is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Subject {
    Variable,
    Parameter,
    Result,
    Allocation,
}

/// Where a value is stored.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Placement {
    Stack,
    Heap,
    /// Static data: no allocation although the text says "escapes" (constants, bytes, zero-size values, …).
    Static,
    /// No memory: shares the bytes of its operand.
    Shared,
    /// On the stack if small enough at run time, else on the heap.
    Dynamic,
}

/// Why a value is on the heap, or needs no memory although it escapes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Cause {
    /// It does not escape. If its size varies, only the run shows whether it fits on the stack.
    None,
    /// Outlives its frame through a result, a global, another heap object, …
    Lifetime,
    TooLarge,
    SizeNotConstant,
    GrownAtRunTime,
    CapturedByClosure,
    /// Passed to a function that the call does not name.
    UnknownCallee,
    /// Passed to a named function whose parameter leaks.
    LeakingParameter,
    Interface,
    ZeroSize,
    /// Outlives the iteration of a loop that makes it: a variable declared outside the loop leads to it.
    Iteration,
    /// The closure that a `go` statement runs.
    Goroutine,
    /// A closure whose deferred call the frame has no room for: in a loop, or deferred to an enclosing function.
    DeferInLoop,
}

/// When a heap verdict costs no allocation: the runtime has the value already, or `append` has room.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Unless {
    /// A number whose bits are below 256: the runtime has a table of these (`convT16`, `convT32`, `convT64`).
    Small,
    /// An empty string in an interface (`convTstring`).
    EmptyString,
    /// A nil slice in an interface (`convTslice`).
    NilSlice,
    /// What `append` adds to an array that has room for it.
    Room,
    /// The right side of `s += a + b`: `s`, `a` and `b` are concatenated in one step, so this sum is never made.
    Joined,
}

/// gc's limit for a declared variable on the stack, in bytes (`ir.MaxStackVarSize`).
pub const MAX_STACK_VAR: i64 = 128 * 1024;
/// gc's limit for `new(T)`, `&T{}`, a constant-size `make` or a closure record on the stack, in bytes
/// (`ir.MaxImplicitStackVarSize`).
pub const MAX_IMPLICIT_STACK_VAR: i64 = 64 * 1024;

/// gc's limit for an array whose length is known only at run time, on the stack, in bytes (`VariableMakeThreshold`); the
/// runtime's buffer for a string that does not escape is as large.
pub const MAX_VARIABLE_STACK: i64 = 32;

/// gc's limit for a variable that a closure captures by value, in bytes.
pub const MAX_COPIED: i64 = 128;

impl Remark {
    /// What gc prints in place of a position where there is none.
    pub fn place_without_position(&self) -> &'static str {
        match (self.unknown_pos, self.kind) {
            (false, _) => "<autogenerated>:1: ",
            (true, RemarkKind::Flow) => "<unknown line number>: ",
            (true, _) => "",
        }
    }
}

impl Verdict {
    /// Replaces each position.
    pub fn map_places(&mut self, f: &dyn Fn(LineCol) -> LineCol) {
        (self.pos, self.origin) = (f(self.pos), f(self.origin));
        let others = self.others.iter_mut().flat_map(|way| &mut way.flow);
        let steps = self.flow.iter_mut().chain(others);
        for step in steps {
            step.dst_at = step.dst_at.map(|(pos, origin)| (f(pos), f(origin)));
            step.notes.iter_mut().for_each(|note| note.map_places(f));
        }
    }

    /// gc's name of the limit that such a value must not exceed to stay on the stack, and that limit in bytes.
    pub fn size_limit(&self) -> (&'static str, i64) {
        match self.subject {
            Subject::Allocation => ("ir.MaxImplicitStackVarSize", MAX_IMPLICIT_STACK_VAR),
            Subject::Variable | Subject::Parameter | Subject::Result => ("ir.MaxStackVarSize", MAX_STACK_VAR),
        }
    }
}

/// One `flow:` of gc's explanation: `dst ← src` with its `from` notes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FlowStep {
    /// `{heap}`, a variable's name, `{storage for X}`, `{temp}`.
    pub dst: String,
    /// Position of `dst`, as `Verdict::pos` and `Verdict::origin`; `None` if it is no value of the program's.
    pub dst_at: Option<(LineCol, LineCol)>,
    pub src: String,
    /// -1 = address taken, n ≥ 0 = dereferences.
    pub derefs: i32,
    pub notes: Vec<FlowNote>,
}

/// One `from` line of an explanation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FlowNote {
    /// gc has no position and prints `<unknown line number>`.
    pub unknown_pos: bool,
    /// `None` for compiler-generated code.
    pub pos: Option<LineCol>,
    /// The code, as gc prints it.
    pub what: String,
    pub why: Why,
    /// For a call parameter: the callee.
    pub callee: Option<Callee>,
    /// For a `reference`: why the closure holds no copy.
    pub by_reference: Option<ByReference>,
    /// For a selection, an assignment or a literal: the field that is read or written, `a.b` for a field of a field.
    /// Empty if the code names none.
    pub field: String,
}

/// Why a value flows; gc's words are [`text`](Why::text).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Why {
    Assign,
    AssignPair,
    AssignPairDotType,
    AssignPairMapr,
    AssignPairReceive,
    Return,
    Send,
    Range,
    RangeDeref,
    SwitchCase,
    CallParameter,
    CalleeOperand,
    AppendeeSlice,
    AppendedSlice,
    CopiedSlice,
    AddressOf,
    Indirection,
    Dot,
    DotOfPointer,
    FixedArrayIndexOf,
    Slice,
    SliceToArray,
    InterfaceConverted,
    ArrayLiteralElement,
    SliceLiteralElement,
    StructLiteralElement,
    MapLiteralKey,
    MapLiteralValue,
    KeyOfMapPut,
    CapturedByAClosure,
    Reference,
    Spill,
    TooLargeForStack,
    TooAlignedForStack,
    NonConstantSize,
    ZeroSizedElement,
    ReflectHeaderData,
    UintptrEscapes,
}

impl Why {
    /// As `-m=2` prints it.
    pub fn text(self) -> &'static str {
        match self {
            Why::Assign => "assign",
            Why::AssignPair => "assign-pair",
            Why::AssignPairDotType => "assign-pair-dot-type",
            Why::AssignPairMapr => "assign-pair-mapr",
            Why::AssignPairReceive => "assign-pair-receive",
            Why::Return => "return",
            Why::Send => "send",
            Why::Range => "range",
            Why::RangeDeref => "range-deref",
            Why::SwitchCase => "switch case",
            Why::CallParameter => "call parameter",
            Why::CalleeOperand => "callee operand",
            Why::AppendeeSlice => "appendee slice",
            Why::AppendedSlice => "appended slice...",
            Why::CopiedSlice => "copied slice",
            Why::AddressOf => "address-of",
            Why::Indirection => "indirection",
            Why::Dot => "dot",
            Why::DotOfPointer => "dot of pointer",
            Why::FixedArrayIndexOf => "fixed-array-index-of",
            Why::Slice => "slice",
            Why::SliceToArray => "slice-to-array",
            Why::InterfaceConverted => "interface-converted",
            Why::ArrayLiteralElement => "array literal element",
            Why::SliceLiteralElement => "slice-literal-element",
            Why::StructLiteralElement => "struct literal element",
            Why::MapLiteralKey => "map literal key",
            Why::MapLiteralValue => "map literal value",
            Why::KeyOfMapPut => "key of map put",
            Why::CapturedByAClosure => "captured by a closure",
            Why::Reference => "reference",
            Why::Spill => "spill",
            Why::TooLargeForStack => "too large for stack",
            Why::TooAlignedForStack => "too aligned for stack",
            Why::NonConstantSize => "non-constant size",
            Why::ZeroSizedElement => "zero-sized element",
            Why::ReflectHeaderData => "reflect.Header.Data",
            Why::UintptrEscapes => "//go:uintptrescapes",
        }
    }
}

/// Why a closure captures a variable by reference.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ByReference {
    AddressTaken,
    /// Assigned after the capture, or in the closure: the code of one assignment, and its position unless the compiler
    /// generated it.
    Assigned(String, Option<LineCol>),
    /// Larger than [`MAX_COPIED`] bytes.
    TooLarge,
}

impl FlowNote {
    /// Maps its positions by `f`.
    pub fn map_places(&mut self, f: &dyn Fn(LineCol) -> LineCol) {
        self.pos = self.pos.map(f);
        if let Some(Callee::Named { param, .. }) = &mut self.callee {
            *param = param.map(f);
        }
        if let Some(ByReference::Assigned(_, at)) = &mut self.by_reference {
            *at = at.map(f);
        }
    }

    /// The function or method that the call names, such as `Add`.
    pub fn callee_name(&self) -> Option<&str> {
        match &self.callee {
            Some(Callee::Named { name, .. }) => Some(name),
            Some(Callee::Builtin | Callee::Unknown) | None => None,
        }
    }
}

/// What the argument of a call is passed to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Callee {
    /// A function or method.
    Named {
        /// Without its package and receiver.
        name: String,
        /// Where its parameter is declared; `None` for a function of an imported package.
        param: Option<LineCol>,
    },
    /// `append`, `panic`, …: gc calls their operands parameters, too.
    Builtin,
    /// A function value, or a method of an interface.
    Unknown,
}

/// One inlined call, for frames inside frames. Index 0 is the first `inlining call to` of the compile.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct InlineCall {
    /// Index of the enclosing inlined call.
    pub parent: Option<u32>,
    pub pos: Option<LineCol>,
    pub callee: String,
}

/// Results of the analysis: `-m`, the editor's chips and the Why story all render this.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Analysis {
    pub diagnostics: Vec<ResolvedDiagnostic>,
    pub remarks: Vec<Remark>,
    pub verdicts: Vec<Verdict>,
    pub inlined: Vec<InlineCall>,
    /// File names, by `FileId`.
    pub files: Vec<String>,
    /// Files within an archive; if there are any, their positions refer to the archive's text, file 0.
    pub parts: Vec<Part>,
    /// With several packages: where each package's remarks begin.
    pub headings: Vec<Heading>,
}

/// A file within an archive's text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Part {
    pub name: String,
    /// Number of lines of the text before it.
    pub before: u32,
}

/// Start of a package's remarks.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Heading {
    pub from: u32,
    /// Import path.
    pub path: String,
    /// Folder within the module.
    pub folder: String,
}

impl Analysis {
    /// File name and line of a position. `under`: name the file as `go build` does below that heading.
    pub fn place(&self, at: LineCol, under: Option<&Heading>) -> Option<(String, u32)> {
        let part = self.parts.iter().filter(|part| at.file.0 == 0 && part.before < at.line);
        let Some(part) = part.max_by_key(|part| part.before) else {
            return Some((self.files.get(at.file.0 as usize)?.clone(), at.line));
        };
        let name = under.map_or_else(|| part.name.clone(), |heading| heading.shown(&part.name));
        Some((name, at.line - part.before))
    }

    /// Maps every position by `f`.
    pub fn map_places(&mut self, f: &dyn Fn(LineCol) -> LineCol) {
        let each = |place: &mut Option<LineCol>| *place = place.map(f);
        self.diagnostics.iter_mut().for_each(|d| each(&mut d.pos));
        self.remarks.iter_mut().for_each(|remark| each(&mut remark.pos));
        self.inlined.iter_mut().for_each(|call| each(&mut call.pos));
        self.verdicts.iter_mut().for_each(|verdict| verdict.map_places(f));
    }
}

impl Heading {
    /// Name of a file in messages about this package, when `go build` runs in the module's folder.
    pub fn shown(&self, name: &str) -> String {
        shown_under(&self.folder, name)
    }
}

/// Name of a file in messages about the package in `folder`, when `go build` runs in the module's folder.
pub fn shown_under(folder: &str, name: &str) -> String {
    let is_below = |folder: &str| {
        !folder.is_empty() && name.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    };
    // `go build` writes these two folders without `./`.
    let around = folder.rsplit_once('/').map_or("", |(around, _)| around);
    if is_below(folder) || is_below(around) { name.to_owned() } else { format!("./{name}") }
}

/// A diagnostic as printed: sorted, filtered and limited like gc's.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ResolvedDiagnostic {
    pub pos: Option<LineCol>,
    pub msg: String,
    pub kind: DiagnosticKind,
}

/// A runtime call made by a line, as `go tool compile -S` shows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RuntimeCall {
    pub pos: LineCol,
    /// Without the `runtime.` prefix; or [`OPEN_DEFER`].
    pub name: String,
}

/// Stands for the call that a `defer` statement does without: the exits of its function call what is deferred.
pub const OPEN_DEFER: &str = "open-coded defer";

/// A function's name without type arguments, which may contain dots.
pub fn without_type_arguments(name: &str) -> String {
    let mut depth = 0_usize;
    name.chars()
        .filter(|&c| {
            depth += usize::from(c == '[');
            let is_outside = depth == 0;
            depth -= usize::from(c == ']' && depth > 0);
            is_outside
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::without_type_arguments;

    #[test]
    fn type_arguments_are_no_part_of_a_name() {
        let pairs = [
            ("(*Builder).String", "(*Builder).String"),
            ("Make[struct { p *sync.Pool; buf [64]uint8 }]", "Make"),
            ("(*List[go.shape.int]).Map[main.key]", "(*List).Map"),
            ("odd]name[", "odd]name"),
        ];
        for (name, plain) in pairs {
            assert_eq!(without_type_arguments(name), plain);
        }
    }
}
