// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package jsonflags

import "encoding/json/internal"

type Bools uint64

func (_ Bools) JSONOptions(internal.NotForPublicUse)

type Flags struct {
	Presence uint64
	Values   uint64
}

func (dst *Flags) Join(src Flags)
func (fs *Flags) Set(f Bools)
func (fs Flags) Get(f Bools) bool
func (fs Flags) Has(f Bools) bool
func (fs *Flags) Clear(f Bools)
