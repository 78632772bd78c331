//go:build go1.27

// Package json: what is inlined into callers.
package json

import (
	"encoding/json/internal"
	"encoding/json/internal/jsonflags"
	"encoding/json/internal/jsonopts"
)

type (
	marshalersOption   Marshalers
	unmarshalersOption Unmarshalers
)

//line options.go:270:1
func (*marshalersOption) JSONOptions(internal.NotForPublicUse)   {}
//line options.go:271:1
func (*unmarshalersOption) JSONOptions(internal.NotForPublicUse) {}

//line errors.go:443:1
func (e *SemanticError) Unwrap() error {
	return e.Err
}

//line options.go:77:1
func JoinOptions(srcs ...Options) Options {
	var dst jsonopts.Struct
	dst.Join(srcs...)
	return &dst
}

//line options.go:102:1
func DefaultOptionsV2() Options {
	return &jsonopts.DefaultOptionsV2
}
//line options.go:250:1
func WithMarshalers(v *Marshalers) Options {
	return (*marshalersOption)(v)
}

//line options.go:259:1
func WithUnmarshalers(v *Unmarshalers) Options {
	return (*unmarshalersOption)(v)
}

//line options.go:133:1
func StringifyNumbers(v bool) Options {
	if v {
		return jsonflags.StringifyNumbers | 1
	} else {
		return jsonflags.StringifyNumbers | 0
	}
}

//line options.go:155:1
func Deterministic(v bool) Options {
	if v {
		return jsonflags.Deterministic | 1
	} else {
		return jsonflags.Deterministic | 0
	}
}

//line options.go:168:1
func FormatNilSliceAsNull(v bool) Options {
	if v {
		return jsonflags.FormatNilSliceAsNull | 1
	} else {
		return jsonflags.FormatNilSliceAsNull | 0
	}
}

//line options.go:180:1
func FormatNilMapAsNull(v bool) Options {
	if v {
		return jsonflags.FormatNilMapAsNull | 1
	} else {
		return jsonflags.FormatNilMapAsNull | 0
	}
}

//line options.go:196:1
func OmitZeroStructFields(v bool) Options {
	if v {
		return jsonflags.OmitZeroStructFields | 1
	} else {
		return jsonflags.OmitZeroStructFields | 0
	}
}

//line options.go:225:1
func MatchCaseInsensitiveNames(v bool) Options {
	if v {
		return jsonflags.MatchCaseInsensitiveNames | 1
	} else {
		return jsonflags.MatchCaseInsensitiveNames | 0
	}
}

//line options.go:237:1
func RejectUnknownMembers(v bool) Options {
	if v {
		return jsonflags.RejectUnknownMembers | 1
	} else {
		return jsonflags.RejectUnknownMembers | 0
	}
}
