// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package jsonopts

import "encoding/json/internal"
import "encoding/json/internal/jsonflags"

type ArshalValues struct {
	Marshalers   any
	Unmarshalers any
	Format       string
}

type CoderValues struct {
	Indent       string
	IndentPrefix string
	ByteLimit    int64
	DepthLimit   int
}

type Options interface {
	/*line options.go:17:2*/JSONOptions(internal.NotForPublicUse)
}

type Struct struct {
	Flags jsonflags.Flags
	CoderValues
	ArshalValues
}

func (_ *Struct) JSONOptions(internal.NotForPublicUse)
func (dst *Struct) Join(srcs ...Options)
func (s *Struct) InitializeMultiline()
