package jsonflags

const (
	initFlag Bools = 1 << iota

	AllowDuplicateNames
	AllowInvalidUTF8
	WithinArshalCall
	OmitTopLevelNewline
	PreserveRawStrings
	CanonicalizeRawInts
	CanonicalizeRawFloats
	ReorderRawObjects
	EscapeForHTML
	EscapeForJS
	Multiline
	SpaceAfterColon
	SpaceAfterComma
	Indent
	IndentPrefix
	ByteLimit
	DepthLimit
	maxCoderFlag
)

const (
	_ Bools = (maxCoderFlag >> 1) << iota

	StringifyNumbers
	Deterministic
	FormatNilMapAsNull
	FormatNilSliceAsNull
	OmitZeroStructFields
	MatchCaseInsensitiveNames
	RejectUnknownMembers
	Marshalers
	Unmarshalers
	StringTag
	FormatTag
	FormatTagSupported
	maxArshalV2Flag
)

const (
	_ Bools = (maxArshalV2Flag >> 1) << iota

	CallMethodsWithLegacySemantics
	FormatByteArrayAsArray
	FormatBytesWithLegacySemantics
	FormatDurationAsNano
	MatchCaseSensitiveDelimiter
	MergeWithLegacySemantics
	OmitEmptyWithLegacySemantics
	ParseBytesWithLooseRFC4648
	ParseTimeWithLooseRFC3339
	ReportErrorsWithLegacySemantics
	StringifyWithLegacySemantics
	UnmarshalAnyWithRawNumber
	UnmarshalArrayFromAnyLength
)
