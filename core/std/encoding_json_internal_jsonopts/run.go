package jsonopts

import (
	"encoding/json/internal"
	"encoding/json/internal/jsonflags"
)

type (
	Indent       string
	IndentPrefix string
)

//line options.go:214:1
func (Indent) JSONOptions(internal.NotForPublicUse) {}

//line options.go:215:1
func (IndentPrefix) JSONOptions(internal.NotForPublicUse) {}

//line options.go:68:1
func (*Struct) JSONOptions(internal.NotForPublicUse) {}

// all are the flags that the first version has set, and this one has not.
const all = jsonflags.AllowDuplicateNames | jsonflags.AllowInvalidUTF8 | jsonflags.EscapeForHTML | jsonflags.EscapeForJS |
	jsonflags.PreserveRawStrings | jsonflags.Deterministic | jsonflags.FormatNilMapAsNull | jsonflags.FormatNilSliceAsNull |
	jsonflags.MatchCaseInsensitiveNames

var (
	DefaultOptionsV1 = Struct{Flags: jsonflags.Flags{Presence: uint64(all), Values: uint64(all)}}
	DefaultOptionsV2 = Struct{Flags: jsonflags.Flags{Presence: uint64(all)}}
)

// InitializeMultiline gives what is not said where lines are broken.
func (s *Struct) InitializeMultiline() {
	if !s.Flags.Has(jsonflags.SpaceAfterColon) {
		s.Flags.Set(jsonflags.SpaceAfterColon | 1)
	}
	if !s.Flags.Has(jsonflags.SpaceAfterComma) {
		s.Flags.Set(jsonflags.SpaceAfterComma | 0)
	}
	if !s.Flags.Has(jsonflags.Indent) {
		s.Flags.Set(jsonflags.Indent | 1)
		s.Indent = "\t"
	}
}
