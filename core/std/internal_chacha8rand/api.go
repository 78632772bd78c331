// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package chacha8rand

type State struct {
	buf  [32]uint64
	seed [4]uint64
	i    uint32
	n    uint32
	c    uint32
}

func (s *State) Next() (uint64, bool)
func (s *State) Init(seed [32]byte)
func (s *State) Init64(seed [4]uint64)
func (s *State) Refill()
func (s *State) Reseed()
