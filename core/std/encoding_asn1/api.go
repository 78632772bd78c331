// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package asn1

type BitString struct {
	Bytes     []byte
	BitLength int
}

func (b BitString) At(i int) int
func (b BitString) RightAlign() []byte

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
