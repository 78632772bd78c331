// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package sha3

type Digest struct {
	a         [200]byte
	n         int
	rate      int
	dsbyte    byte
	outputLen int
	state     int
}

func (d *Digest) BlockSize() int
func (d *Digest) Size() int
func (d *Digest) Reset()
func (d *Digest) Clone() *Digest
func (d *Digest) Write(p []byte) (n int, err error)
func (d *Digest) Sum(b []byte) []byte
func (d *Digest) MarshalBinary() ([]byte, error)
func (d *Digest) AppendBinary(b []byte) ([]byte, error)
func (d *Digest) UnmarshalBinary(b []byte) error

type SHAKE struct {
	d         Digest
	initBlock []byte
}

func (s *SHAKE) BlockSize() int
func (s *SHAKE) Size() int
func (s *SHAKE) Sum(in []byte) []byte
func (s *SHAKE) Write(p []byte) (n int, err error)
func (s *SHAKE) Read(out []byte) (n int, err error)
func (s *SHAKE) Reset()
func (s *SHAKE) Clone() *SHAKE
func (s *SHAKE) MarshalBinary() ([]byte, error)
func (s *SHAKE) AppendBinary(b []byte) ([]byte, error)
func (s *SHAKE) UnmarshalBinary(b []byte) error
