// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package uuid

type UUID [16]byte

func (u UUID) String() string
func (u UUID) MarshalText() ([]byte, error)
func (u UUID) AppendText(b []byte) ([]byte, error)
func (u *UUID) UnmarshalText(b []byte) error
func (u UUID) Compare(v UUID) int
func Max() UUID
func MustParse(s string) UUID
func New() UUID
func NewV4() UUID
func NewV7() UUID
func Nil() UUID
func Parse(s string) (UUID, error)
