//! Go releases and what changed between them: every difference is one row of [`RULES`].
//! In: a release and a rule. Out: whether that release's compiler follows it. Phases never compare releases
//! themselves (language versions, as set by `-lang`, are compared as numbers).

use serde::{Deserialize, Serialize};

/// A Go release, by its minor number: `Version(27)` is Go 1.27.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Version(pub u8);

/// A behaviour that differs between supported releases.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
    /// Small objects come from an allocator for their size class.
    AllocatorBySize,
    /// `x ^ c == d` is compared like `x == c ^ d`.
    ComparedUnmasked,
    /// The backing store of an `append` is a location in escape analysis, with its own remarks.
    AppendIsAllocation,
    /// A `make` of unknown size may stay on the stack, in a frame buffer if small. With zero-sized elements it escapes.
    VariableMakeOnStack,
    /// Sizes of `make` and operands of interface conversions are replaced by the constants they resolve to.
    LiteralsThroughLocals,
    /// Composites of constants converted to interface are read-only data.
    CompositesInReadOnlyData,
    /// Callees and sizes are resolved with the whole function's assignments, not variable by variable.
    EscapeWorkFromFront,
    /// The paragraphs of `-m=2` name the function and draw `←`.
    ExplainNamesFunction,
    /// `len` and `cap` accept a pointer to an array without dereferencing it first.
    LenOfArrayPointer,
    /// The type of `recover()` is printed as `any`.
    RecoverGivesAny,
    /// `range` over an array without a second variable evaluates only its length.
    RangeOverLength,
    /// A type argument `*[]go.shape.T` keeps its element.
    ShapedElemKept,
    /// Devirtualisation considers all assignments of an interface variable.
    DevirtualizeByAssignments,
    /// `make([]T, len(s))` of a literal `s` has a known size.
    LenOfLiteral,
    /// `s[0:…]` and `s[…:len(s)]` cost less than other slicing.
    SlicingCredit,
    /// Temporaries for multiple results know their definition.
    ResultTempsDefined,
    /// A range-over-func body that defers on behalf of its enclosing function cannot be inlined.
    RangeDeferNotInlined,
    /// A channel records the bubble that made it, and tracebacks name a goroutine's.
    ChannelsKnowBubbles,
    /// The panic of a lookup in an empty map with a key that cannot be hashed has a type of its own.
    UnhashableIsAType,
    /// `runtime.AddCleanup` refuses an argument or a function that keeps the object alive.
    CleanupsAreChecked,
    /// `recover()` is printed as written.
    RecoverAsWritten,
    /// A generic alias for one of its own type parameters is an error.
    AliasOfOwnParam,
    /// `new` accepts an expression.
    NewOfExpression,
    /// A constraint may mention the type it constrains: `type A[T A[T]] interface{…}`.
    SelfReferringConstraint,
    /// Messages speak of types rather than core types, and name the kind of an operand first.
    MessagesWithoutCoreTypes,
    /// The parser, not the checker, refuses a `...` before the last parameter.
    DotsCheckedByParser,
    /// A `go:embed` in a file without the import is told how to import package embed.
    EmbedNamesTheImport,
    /// For an unknown name in a package, gc suggests names that differ in case.
    SuggestsCaseOfName,
    /// `x (local variable) is not a type`.
    NotATypeSaysKind,
    /// Operands of which only one is numeric are mismatched even before conversion.
    NumericMismatchFirst,
    /// Messages number the results of a call, and say that an assignment assigns several values.
    ResultsAreNumbered,
    /// Too few values for a struct of another package: the message mentions hidden fields.
    HiddenFieldsHint,
    /// The message about an incomparable array names its type.
    IncomparableArrayNamed,
    /// Cycles of generic types show the instances' type arguments.
    CyclesNameInstances,
    /// A type that contains itself keeps the underlying type that was already computed.
    RecursiveTypeKeepsUnder,
    /// `T.f` with a field f: gc reports that the operand must be a value.
    FieldOfTypeNeedsValue,
    /// An operand that cannot be printed is reported for `println` if that was called, no longer for `print`.
    PrintlnNamesItself,
    /// An assertion on a former type parameter's value fails at once for types of another shape.
    AssertionsKnowShapes,
    /// An interface stores a struct of one pointer and zero-sized fields directly.
    EmptyFieldsBesidePointer,
    /// Types that inlined shaped code reads from a dictionary are constant.
    DictionariesAreFixed,
    /// Nothing inside a `testing.B.Loop` loop is inlined.
    LoopOfBenchmarkNotInlined,
    /// Values computed in a `testing.B.Loop` loop are kept alive, and thereby have their address taken.
    LoopOfBenchmarkKeepsAlive,
    /// A closure that inlining copied keeps its original's name.
    CopiedClosureKeepsName,
    /// gc's back end knows that a pointer in memory does not overlap a value without pointers.
    PointersApartInMemory,
    /// gc's back end merges loads of one place even if memory was stored elsewhere between them.
    LoadsMergePastStores,
    /// gc's back end does not look past the start of a variable that a literal is copied to.
    CopyStartsVariable,
    /// Literals in range-over-func bodies are numbered with the body; before, with the enclosing function.
    RangeBodyCountsItsClosures,
    /// A variable of function type with several known values calls all of them.
    CalleesByAssignments,
    /// A temporary that evaluates an operand once knows its definition.
    TempCopyDefined,
    /// A constant result of a generic function keeps its value through the conversion to the caller's type.
    ConstantThroughResult,
    /// Methods may have type parameters.
    GenericMethods,
    /// A struct literal may set promoted fields.
    PromotedFieldKeys,
    /// Types that compare alike share a comparison function, named after its signature.
    EqualityBySignature,
    /// Wrappers call the methods of embedded interfaces by tail calls.
    TailCallOfInterfaceMethod,
    /// gc distinguishes its hashes from plain SHA-256 by inverting the first byte; before, by one bit of it.
    HashesInvertAByte,
    /// Small variables without pointers that move to the heap together share an object.
    VariablesShareObject,
    /// A slice that is built up before it is passed on starts in the frame and moves to the heap.
    SlicesMoveToHeap,
    /// A range over a slice that is built up counts as a use elsewhere.
    RangeLooksAtSlice,
    /// File names in line directives are cleaned, and relative to the file's folder.
    LineNamesAreCleaned,
    /// Errors call the interface that `any` denotes `interface{}`, and tell a pointer to a type parameter from one to an
    /// interface, where a value does not implement an interface.
    InterfacesAsWritten,
    /// An invalid operand has no type; before, `x.f` without such a field keeps the type of `x`.
    InvalidHasNoType,
    /// The type arguments of a generic function also follow from a conversion, a send, an element or a key; before, only
    /// from the type of a variable, a result or a parameter.
    FunctionsInferredWhereUsed,
    /// `T(1)` for a type parameter is a constant of that type, converted to a variable; before, the constant is
    /// converted from its own type.
    ConstantOfTypeParameter,
    /// A type seen inside its own declaration is not listed for wrappers there.
    UnfinishedTypesNotListed,
    /// The back end finds conversions of bytes to string that only serve as a map key; before, only the key itself was
    /// examined.
    BytesAsMapKey,
    /// The back end follows the length of a made slice through the two places of its array, and bounds it where an append
    /// grows.
    MadeLengthIsFollowed,
    /// The back end knows that a slice's elements fit into the heap, so that sums of lengths may not wrap.
    LengthsFitTheHeap,
    /// The runtime's records of a goroutine and of a waiting one (sudog) are a size class larger.
    LargerGoroutines,
    /// The runtime's own start grows the main goroutine's stack to 4 KiB before the program begins.
    MainStackHasGrown,
    /// The runtime tracks the number of processors in a separate goroutine.
    ProcessorsAreTracked,
    /// Cleanups have their own goroutine; before, they run in the finalizers'.
    CleanupsHaveGoroutine,
    /// Tracebacks show the runtime function that runs finalizers or cleanups.
    FinalizersAreShown,
    /// A panic re-raised with the same value is printed once.
    RepanicsAreMarked,
    /// A panic re-raised with the same value is printed once only if it was recovered in between.
    RepanicsWereRecovered,
    /// Fatal errors caused by the program print the panics under way.
    FatalErrorsPrintPanics,
    /// Fatal errors caused by the program print only the running goroutine; before, all of them.
    FatalErrorsShowOne,
    /// `panic(nil)` is a `runtime error: …`.
    NilPanicHasPrefix,
    /// A function called by one that was inlined into a deferred call's wrapper cannot recover, as without inlining.
    RecoverCountsInlinedCalls,
    /// `print` writes the shortest float that reads back; before, seven digits and an exponent.
    FloatsPrintShort,
    /// A type's flags say that interfaces store it directly; before, a bit of its kind does.
    DirectnessIsAFlag,
    /// A map type records the strides of keys and elements; before, the size of its slots.
    MapTypesHaveStrides,
    /// The collector scans page by page; in 1.25 only as an experiment.
    ScansPageByPage,
}

/// Rule, first and last supported release that follows it.
const RULES: &[(Rule, u8, u8)] = &[
    (Rule::DirectnessIsAFlag, 26, NEWEST),
    (Rule::MapTypesHaveStrides, 27, NEWEST),
    (Rule::MadeLengthIsFollowed, 27, NEWEST),
    (Rule::LengthsFitTheHeap, 26, NEWEST),
    (Rule::ScansPageByPage, 26, NEWEST),
    (Rule::AppendIsAllocation, 25, NEWEST),
    (Rule::ChannelsKnowBubbles, 25, NEWEST),
    (Rule::UnhashableIsAType, 25, NEWEST),
    (Rule::CleanupsAreChecked, 26, NEWEST),
    (Rule::VariableMakeOnStack, 25, NEWEST),
    (Rule::LiteralsThroughLocals, 25, NEWEST),
    (Rule::CompositesInReadOnlyData, 25, NEWEST),
    (Rule::EscapeWorkFromFront, 25, NEWEST),
    (Rule::ExplainNamesFunction, 25, NEWEST),
    (Rule::LenOfArrayPointer, 25, NEWEST),
    (Rule::RangeOverLength, 25, NEWEST),
    (Rule::RecoverGivesAny, 27, NEWEST),
    (Rule::ShapedElemKept, 25, 26),
    (Rule::MessagesWithoutCoreTypes, 25, NEWEST),
    (Rule::DotsCheckedByParser, 25, NEWEST),
    (Rule::EmbedNamesTheImport, 25, NEWEST),
    (Rule::SuggestsCaseOfName, 25, NEWEST),
    (Rule::IncomparableArrayNamed, 25, NEWEST),
    (Rule::CyclesNameInstances, 27, NEWEST),
    (Rule::RecursiveTypeKeepsUnder, 26, NEWEST),
    (Rule::PrintlnNamesItself, 27, NEWEST),
    (Rule::AssertionsKnowShapes, 27, NEWEST),
    (Rule::DictionariesAreFixed, 26, NEWEST),
    (Rule::EmptyFieldsBesidePointer, 26, NEWEST),
    (Rule::FieldOfTypeNeedsValue, 27, NEWEST),
    (Rule::NotATypeSaysKind, 26, NEWEST),
    (Rule::InvalidHasNoType, 26, NEWEST),
    (Rule::NumericMismatchFirst, 26, NEWEST),
    (Rule::ResultsAreNumbered, 27, NEWEST),
    (Rule::HiddenFieldsHint, 27, NEWEST),
    (Rule::DevirtualizeByAssignments, 26, NEWEST),
    (Rule::LenOfLiteral, 26, NEWEST),
    (Rule::SlicingCredit, 26, NEWEST),
    (Rule::ResultTempsDefined, 26, NEWEST),
    (Rule::RangeDeferNotInlined, 26, NEWEST),
    (Rule::RecoverAsWritten, 26, NEWEST),
    (Rule::AliasOfOwnParam, 26, NEWEST),
    (Rule::NewOfExpression, 26, NEWEST),
    (Rule::SelfReferringConstraint, 26, NEWEST),
    (Rule::LoopOfBenchmarkNotInlined, 24, 25),
    (Rule::LoopOfBenchmarkKeepsAlive, 26, NEWEST),
    (Rule::CopiedClosureKeepsName, 27, NEWEST),
    (Rule::PointersApartInMemory, 25, NEWEST),
    (Rule::LoadsMergePastStores, 27, NEWEST),
    (Rule::CopyStartsVariable, 27, NEWEST),
    (Rule::RangeBodyCountsItsClosures, 27, NEWEST),
    (Rule::AllocatorBySize, 27, NEWEST),
    (Rule::ComparedUnmasked, 27, NEWEST),
    (Rule::MainStackHasGrown, 27, NEWEST),
    (Rule::CalleesByAssignments, 27, NEWEST),
    (Rule::TempCopyDefined, 27, NEWEST),
    (Rule::ConstantThroughResult, 27, NEWEST),
    (Rule::GenericMethods, 27, NEWEST),
    (Rule::PromotedFieldKeys, 27, NEWEST),
    (Rule::EqualityBySignature, 27, NEWEST),
    (Rule::TailCallOfInterfaceMethod, 27, NEWEST),
    (Rule::HashesInvertAByte, 25, NEWEST),
    (Rule::VariablesShareObject, 25, NEWEST),
    (Rule::SlicesMoveToHeap, 26, NEWEST),
    (Rule::RangeLooksAtSlice, 27, NEWEST),
    (Rule::LineNamesAreCleaned, 27, NEWEST),
    (Rule::InterfacesAsWritten, 27, NEWEST),
    (Rule::FunctionsInferredWhereUsed, 27, NEWEST),
    (Rule::ConstantOfTypeParameter, 27, NEWEST),
    (Rule::UnfinishedTypesNotListed, 27, NEWEST),
    (Rule::BytesAsMapKey, 25, NEWEST),
    (Rule::LargerGoroutines, 26, NEWEST),
    (Rule::ProcessorsAreTracked, 25, NEWEST),
    (Rule::CleanupsHaveGoroutine, 25, NEWEST),
    (Rule::FinalizersAreShown, 25, NEWEST),
    (Rule::RepanicsAreMarked, 25, NEWEST),
    (Rule::RepanicsWereRecovered, 26, NEWEST),
    (Rule::FatalErrorsPrintPanics, 26, NEWEST),
    (Rule::FatalErrorsShowOne, 26, NEWEST),
    (Rule::NilPanicHasPrefix, 27, NEWEST),
    (Rule::RecoverCountsInlinedCalls, 26, NEWEST),
    (Rule::FloatsPrintShort, 26, NEWEST),
];

const NEWEST: u8 = Version::LATEST.0;

impl Version {
    pub const LATEST: Version = Self::SUPPORTED[0];
    /// Newest first.
    pub const SUPPORTED: [Version; 4] = [Version(27), Version(26), Version(25), Version(24)];
    /// With their patch releases, in the same order.
    const FULL_NAMES: [&'static str; Self::SUPPORTED.len()] =
        ["go1.27.3", "go1.26.6", "go1.25.5", "go1.24.11"];

    /// `1.27`, `go1.27` or `1.27.3`; `None` for anything else or unsupported.
    pub fn parse(text: &str) -> Option<Version> {
        let version = Version::parse_language(text)?;
        Version::SUPPORTED.contains(&version).then_some(version)
    }

    /// Like `parse`, for any language version up to the latest (`-lang`, the `go` line of go.mod).
    pub fn parse_language(text: &str) -> Option<Version> {
        let text = text.strip_prefix("go").unwrap_or(text).strip_prefix("1.")?;
        let minor = text.split('.').next()?.parse().ok()?;
        (minor <= Version::LATEST.0).then_some(Version(minor))
    }

    /// Full version of the release that real Go was measured with.
    pub fn full_name(self) -> &'static str {
        let mut names = Self::SUPPORTED.into_iter().zip(Self::FULL_NAMES);
        names.find(|(version, _)| *version == self).map_or("", |(_, name)| name)
    }

    /// Whether this release's compiler follows the rule.
    pub fn has(self, rule: Rule) -> bool {
        RULES.iter().any(|&(known, first, last)| known == rule && (first..=last).contains(&self.0))
    }
}

impl Default for Version {
    fn default() -> Version {
        Version::LATEST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_holds_from_first_to_last_release() {
        assert!(!Version(24).has(Rule::AppendIsAllocation));
        assert!(Version(25).has(Rule::AppendIsAllocation));
        assert!(Version(26).has(Rule::ShapedElemKept));
        assert!(!Version(27).has(Rule::ShapedElemKept));
    }

    #[test]
    fn only_supported_releases_parse() {
        assert_eq!(Version::parse("1.25"), Some(Version(25)));
        assert_eq!(Version::parse("go1.24.11"), Some(Version(24)));
        assert_eq!(Version::parse("1.23"), None);
        assert_eq!(Version::parse_language("1.23"), Some(Version(23)));
    }
}
