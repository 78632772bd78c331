// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package asn1

const ClassApplication = 1
const ClassContextSpecific = 2
const ClassPrivate = 3
const ClassUniversal = 0
const TagBMPString = 30
const TagBitString = 3
const TagBoolean = 1
const TagEnum = 10
const TagGeneralString = 27
const TagGeneralizedTime = 24
const TagIA5String = 22
const TagInteger = 2
const TagNull = 5
const TagNumericString = 18
const TagOID = 6
const TagOctetString = 4
const TagPrintableString = 19
const TagSequence = 16
const TagSet = 17
const TagT61String = 20
const TagUTCTime = 23
const TagUTF8String = 12

var NullBytes []byte
var NullRawValue RawValue

type BitString struct {
	Bytes     []byte
	BitLength int
}

func (b BitString) At(i int) int
func (b BitString) RightAlign() []byte

type Enumerated int

type Flag bool

type ObjectIdentifier []int

func (oi ObjectIdentifier) Equal(other ObjectIdentifier) bool
func (oi ObjectIdentifier) String() string

type RawContent []byte

type RawValue struct {
	Class      int
	Tag        int
	IsCompound bool
	Bytes      []byte
	FullBytes  []byte
}

type StructuralError struct{ Msg string }

func (e StructuralError) Error() string

type SyntaxError struct{ Msg string }

func (e SyntaxError) Error() string
func Marshal(val any) ([]byte, error)
func MarshalWithParams(val any, params string) ([]byte, error)
func Unmarshal(b []byte, val any) (rest []byte, err error)
func UnmarshalWithParams(b []byte, val any, params string) (rest []byte, err error)
