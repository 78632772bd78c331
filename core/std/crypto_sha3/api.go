// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package sha3

import "crypto/internal/fips140/sha3"
import "hash"

type SHA3 struct{ s sha3.Digest }

func (s *SHA3) Write(p []byte) (n int, err error)
func (s *SHA3) Sum(b []byte) []byte
func (s *SHA3) Reset()
func (s *SHA3) Size() int
func (s *SHA3) BlockSize() int
func (s *SHA3) MarshalBinary() ([]byte, error)
func (s *SHA3) AppendBinary(p []byte) ([]byte, error)
func (s *SHA3) UnmarshalBinary(data []byte) error
func (d *SHA3) Clone() (hash.Cloner, error)

type SHAKE struct{ s sha3.SHAKE }

func (s *SHAKE) Write(p []byte) (n int, err error)
func (s *SHAKE) Read(p []byte) (n int, err error)
func (s *SHAKE) Reset()
func (s *SHAKE) BlockSize() int
func (s *SHAKE) MarshalBinary() ([]byte, error)
func (s *SHAKE) AppendBinary(p []byte) ([]byte, error)
func (s *SHAKE) UnmarshalBinary(data []byte) error
func New224() *SHA3
func New256() *SHA3
func New384() *SHA3
func New512() *SHA3
func NewCSHAKE128(N, S []byte) *SHAKE
func NewCSHAKE256(N, S []byte) *SHAKE
func NewSHAKE128() *SHAKE
func NewSHAKE256() *SHAKE
func Sum224(data []byte) [28]byte
func Sum256(data []byte) [32]byte
func Sum384(data []byte) [48]byte
func Sum512(data []byte) [64]byte
func SumSHAKE128(data []byte, length int) []byte
func SumSHAKE256(data []byte, length int) []byte
