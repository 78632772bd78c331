//! Go releases and what changed between them: every difference is one row of [`RULES`].
//! In: a release and a rule. Out: whether that release's compiler follows it. No phase asks for a number.

use serde::{Deserialize, Serialize};

/// A Go release, by its minor number: `Version(27)` is Go 1.27.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Version(pub u8);

/// What some supported releases do and others do not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
    /// Small objects come from an allocator of their size class.
    AllocatorBySize,
    /// `x ^ c == d` looks at `x`.
    ComparedUnmasked,
    /// The backing store of an `append` is a location of escape analysis, with lines of its own.
    AppendIsAllocation,
    /// A `make` of unknown size may stay: a small one lies in a buffer of the frame. Of zero-sized elements it goes to the heap.
    VariableMakeOnStack,
    /// Sizes of `make` and operands of interface conversions that are constant after all become so.
    LiteralsThroughLocals,
    /// Composites of constants that go into interfaces lie in read-only data.
    CompositesInReadOnlyData,
    /// Callees and sizes are looked for by the whole function's assignments, not one variable at a time.
    EscapeWorkFromFront,
    /// The paragraphs of `-m=2` name the function and draw `←`.
    ExplainNamesFunction,
    /// `len` and `cap` take a pointer to an array as it is, without following it first.
    LenOfArrayPointer,
    /// The type of `recover()` is written `any`.
    RecoverGivesAny,
    /// `range` over an array without a second variable looks at its length alone.
    RangeOverLength,
    /// A type argument `*[]go.shape.T` keeps its element.
    ShapedElemKept,
    /// All assignments of an interface variable are looked at to make its calls direct.
    DevirtualizeByAssignments,
    /// `make([]T, len(s))` of a literal `s` has a known size.
    LenOfLiteral,
    /// `s[0:…]` and `s[…:len(s)]` cost less than other slicing.
    SlicingCredit,
    /// The temporaries that hold several results know their definition.
    ResultTempsDefined,
    /// A body that defers on behalf of a function it is ranged over in cannot be inlined.
    RangeDeferNotInlined,
    /// A channel has a word for the bubble that made it.
    ChannelsKnowBubbles,
    /// `recover()` is printed as it is written.
    RecoverAsWritten,
    /// A generic alias of one of its own type parameters is refused.
    AliasOfOwnParam,
    /// `new` takes an expression.
    NewOfExpression,
    /// A constraint may mention the type that it constrains: `type A[T A[T]] interface{…}`.
    SelfReferringConstraint,
    /// Messages speak of types, not of core types, and name what an operand is first.
    MessagesWithoutCoreTypes,
    /// The parser, not the checker, refuses a `...` before the last parameter.
    DotsCheckedByParser,
    /// An unknown name of a package is held against those that differ in case.
    SuggestsCaseOfName,
    /// `x (local variable) is not a type`.
    NotATypeSaysKind,
    /// Operands of which only one is numeric are mismatched before any conversion.
    NumericMismatchFirst,
    /// Results of a call are numbered in messages, and several assignments at once are called so.
    ResultsAreNumbered,
    /// Too few values for a struct of another package: the message says that fields are hidden.
    HiddenFieldsHint,
    /// An array that cannot be compared is called by the name of its type.
    IncomparableArrayNamed,
    /// Cycles of generic types show the instances' type arguments.
    CyclesNameInstances,
    /// `T.f` of a field f: the operand must be a value.
    FieldOfTypeNeedsValue,
    /// An operand that cannot be printed is blamed on `println` where that was called, not on `print`.
    PrintlnNamesItself,
    /// An assertion of what was a type parameter's value fails at once for types of another shape.
    AssertionsKnowShapes,
    /// A struct of a pointer and fields of no size lies in the word of an interface.
    EmptyFieldsBesidePointer,
    /// Types that inlined shaped code reads from a dictionary are known.
    DictionariesAreFixed,
    /// Nothing inside a loop on `testing.B.Loop` is inlined.
    LoopOfBenchmarkNotInlined,
    /// What a loop on `testing.B.Loop` computes is kept alive, and thereby has its address taken.
    LoopOfBenchmarkKeepsAlive,
    /// A closure that inlining copied keeps its original's name.
    CopiedClosureKeepsName,
    /// Literals in range-over-func bodies count for the body; before that, for the function around.
    RangeBodyCountsItsClosures,
    /// A variable of function type with several known values calls all of them.
    CalleesByAssignments,
    /// A temporary made to evaluate an operand once knows its definition.
    TempCopyDefined,
    /// A constant result of a generic function keeps its value through the conversion to the caller's type.
    ConstantThroughResult,
    /// Methods may have type parameters.
    GenericMethods,
    /// A struct literal may set promoted fields.
    PromotedFieldKeys,
    /// Types that are compared alike share a comparison function, named after what it compares.
    EqualityBySignature,
    /// Wrappers call the methods of embedded interfaces by tail calls.
    TailCallOfInterfaceMethod,
    /// gc tells its hashes from plain SHA-256 by all bits of the first byte, before by one.
    HashesInvertAByte,
    /// Small variables without pointers that move to the heap together share an object.
    VariablesShareObject,
    /// A slice that is built before it is handed on begins in the frame and moves to the heap.
    SlicesMoveToHeap,
    /// A range over such a slice is a look at it by somebody else.
    RangeLooksAtSlice,
    /// `T(1)` of a type parameter is a constant of the type, made a variable; before, of the constant's own type, converted.
    ConstantOfTypeParameter,
    /// A type that is met inside its own declaration is not listed for wrappers there.
    UnfinishedTypesNotListed,
    /// The back end finds strings made of bytes for a map's key alone; before, only the map's own key is looked at.
    BytesAsMapKey,
    /// The runtime follows the number of processors in a goroutine of its own.
    ProcessorsAreFollowed,
    /// Cleanups have a goroutine of their own; before, they run in that of the finalizers.
    CleanupsApart,
    /// Tracebacks show the runtime's function that runs finalizers or cleanups.
    FinalizersAreShown,
    /// A panic that is raised again with the same value is printed once.
    RepanicsAreMarked,
    /// … only if it was recovered in between.
    RepanicsWereRecovered,
    /// Fatal errors that the program is to blame for tell the panics under way.
    FatalErrorsTellPanics,
    /// Such errors show the goroutine alone that ran; before, all of them.
    FatalErrorsShowOne,
    /// `panic(nil)` is a `runtime error: …`.
    NilPanicHasPrefix,
    /// `print` writes floats as short as they read back; before, with seven digits and an exponent.
    FloatsPrintShort,
    /// A type's flags tell that it lies directly in interfaces; before, a bit of its kind does.
    DirectnessIsAFlag,
    /// A map type tells how far its keys and elements are apart; before, how large its slots are.
    MapTypesTellStrides,
}

/// Rule, first and last supported release that follows it.
const RULES: &[(Rule, u8, u8)] = &[
    (Rule::DirectnessIsAFlag, 26, NEWEST),
    (Rule::MapTypesTellStrides, 27, NEWEST),
    (Rule::AppendIsAllocation, 25, NEWEST),
    (Rule::ChannelsKnowBubbles, 25, NEWEST),
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
    (Rule::SuggestsCaseOfName, 25, NEWEST),
    (Rule::IncomparableArrayNamed, 25, NEWEST),
    (Rule::CyclesNameInstances, 27, NEWEST),
    (Rule::PrintlnNamesItself, 27, NEWEST),
    (Rule::AssertionsKnowShapes, 27, NEWEST),
    (Rule::DictionariesAreFixed, 26, NEWEST),
    (Rule::EmptyFieldsBesidePointer, 26, NEWEST),
    (Rule::FieldOfTypeNeedsValue, 27, NEWEST),
    (Rule::NotATypeSaysKind, 26, NEWEST),
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
    (Rule::RangeBodyCountsItsClosures, 27, NEWEST),
    (Rule::AllocatorBySize, 27, NEWEST),
    (Rule::ComparedUnmasked, 27, NEWEST),
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
    (Rule::ConstantOfTypeParameter, 27, NEWEST),
    (Rule::UnfinishedTypesNotListed, 27, NEWEST),
    (Rule::BytesAsMapKey, 25, NEWEST),
    (Rule::ProcessorsAreFollowed, 25, NEWEST),
    (Rule::CleanupsApart, 25, NEWEST),
    (Rule::FinalizersAreShown, 25, NEWEST),
    (Rule::RepanicsAreMarked, 25, NEWEST),
    (Rule::RepanicsWereRecovered, 26, NEWEST),
    (Rule::FatalErrorsTellPanics, 26, NEWEST),
    (Rule::FatalErrorsShowOne, 26, NEWEST),
    (Rule::NilPanicHasPrefix, 27, NEWEST),
    (Rule::FloatsPrintShort, 26, NEWEST),
];

const NEWEST: u8 = Version::LATEST.0;

impl Version {
    pub const LATEST: Version = Version(27);
    /// The newest first.
    pub const SUPPORTED: &'static [Version] = &[Version(27), Version(26), Version(25), Version(24)];

    /// `1.27`, `go1.27` or `1.27.3`; `None` for anything else or unsupported.
    pub fn parse(text: &str) -> Option<Version> {
        let version = Version::parse_language(text)?;
        Version::SUPPORTED.contains(&version).then_some(version)
    }

    /// As `parse`, for any language version up to the latest (`-lang`, the `go` line of go.mod).
    pub fn parse_language(text: &str) -> Option<Version> {
        let text = text.strip_prefix("go").unwrap_or(text).strip_prefix("1.")?;
        let minor = text.split('.').next()?.parse().ok()?;
        (minor <= Version::LATEST.0).then_some(Version(minor))
    }

    /// The compiler that was measured.
    pub fn full_name(self) -> &'static str {
        match self.0 {
            24 => "go1.24.11",
            25 => "go1.25.5",
            26 => "go1.26.6",
            _ => "go1.27.3",
        }
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
    fn a_rule_holds_from_its_first_release_to_its_last() {
        assert!(!Version(24).has(Rule::AppendIsAllocation));
        assert!(Version(25).has(Rule::AppendIsAllocation));
        assert!(Version(26).has(Rule::ShapedElemKept));
        assert!(!Version(27).has(Rule::ShapedElemKept));
    }

    #[test]
    fn only_supported_releases_are_read() {
        assert_eq!(Version::parse("1.25"), Some(Version(25)));
        assert_eq!(Version::parse("go1.24.11"), Some(Version(24)));
        assert_eq!(Version::parse("1.23"), None);
        assert_eq!(Version::parse_language("1.23"), Some(Version(23)));
    }
}
