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

// JoinOther takes the options of package json, which sets it.
var JoinOther func(dst *Struct, src Options)

func (dst *Struct) Join(srcs ...Options) {
	for _, src := range srcs {
		switch src := src.(type) {
		case nil:
		case jsonflags.Bools:
			dst.Flags.Set(src)
		case Indent:
			dst.Flags.Set(jsonflags.Multiline | jsonflags.Indent | 1)
			dst.Indent = string(src)
		case IndentPrefix:
			dst.Flags.Set(jsonflags.Multiline | jsonflags.IndentPrefix | 1)
			dst.IndentPrefix = string(src)
		case *Struct:
			dst.Flags.Join(src.Flags)
			if src.Flags.Has(jsonflags.Indent) {
				dst.Indent = src.Indent
			}
			if src.Flags.Has(jsonflags.IndentPrefix) {
				dst.IndentPrefix = src.IndentPrefix
			}
			if src.Flags.Has(jsonflags.Marshalers) {
				dst.Marshalers = src.Marshalers
			}
			if src.Flags.Has(jsonflags.Unmarshalers) {
				dst.Unmarshalers = src.Unmarshalers
			}
		default:
			JoinOther(dst, src)
		}
	}
}

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
