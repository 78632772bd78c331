//go:build go1.27

// Package json: what is inlined into callers and runs as it stands here.
package json

import (
	"encoding/json/internal/jsonflags"
	"encoding/json/internal/jsonopts"
	"io"
	"strconv"
)

//line v2_options.go:233:1
func DefaultOptionsV1() Options {
	return &jsonopts.DefaultOptionsV1
}

//line v2_stream.go:124:1
func NewEncoder(w io.Writer) *Encoder {
	enc := new(Encoder)
	enc.w = w
	enc.opts = DefaultOptionsV1()
	return enc
}

//line v2_options.go:272:1
func CallMethodsWithLegacySemantics(v bool) Options {
	if v {
		return jsonflags.CallMethodsWithLegacySemantics | 1
	} else {
		return jsonflags.CallMethodsWithLegacySemantics | 0
	}
}

//line v2_options.go:286:1
func FormatByteArrayAsArray(v bool) Options {
	if v {
		return jsonflags.FormatByteArrayAsArray | 1
	} else {
		return jsonflags.FormatByteArrayAsArray | 0
	}
}

//line v2_options.go:313:1
func FormatBytesWithLegacySemantics(v bool) Options {
	if v {
		return jsonflags.FormatBytesWithLegacySemantics | 1
	} else {
		return jsonflags.FormatBytesWithLegacySemantics | 0
	}
}

//line v2_options.go:327:1
func FormatDurationAsNano(v bool) Options {
//line v2_options.go:329:1
	if v {
		return jsonflags.FormatDurationAsNano | 1
	} else {
		return jsonflags.FormatDurationAsNano | 0
	}
}

//line v2_options.go:345:1
func MatchCaseSensitiveDelimiter(v bool) Options {
	if v {
		return jsonflags.MatchCaseSensitiveDelimiter | 1
	} else {
		return jsonflags.MatchCaseSensitiveDelimiter | 0
	}
}

//line v2_options.go:376:1
func MergeWithLegacySemantics(v bool) Options {
	if v {
		return jsonflags.MergeWithLegacySemantics | 1
	} else {
		return jsonflags.MergeWithLegacySemantics | 0
	}
}

//line v2_options.go:398:1
func OmitEmptyWithLegacySemantics(v bool) Options {
	if v {
		return jsonflags.OmitEmptyWithLegacySemantics | 1
	} else {
		return jsonflags.OmitEmptyWithLegacySemantics | 0
	}
}

//line v2_options.go:415:1
func ParseBytesWithLooseRFC4648(v bool) Options {
	if v {
		return jsonflags.ParseBytesWithLooseRFC4648 | 1
	} else {
		return jsonflags.ParseBytesWithLooseRFC4648 | 0
	}
}

//line v2_options.go:432:1
func ParseTimeWithLooseRFC3339(v bool) Options {
	if v {
		return jsonflags.ParseTimeWithLooseRFC3339 | 1
	} else {
		return jsonflags.ParseTimeWithLooseRFC3339 | 0
	}
}

//line v2_options.go:489:1
func ReportErrorsWithLegacySemantics(v bool) Options {
	if v {
		return jsonflags.ReportErrorsWithLegacySemantics | 1
	} else {
		return jsonflags.ReportErrorsWithLegacySemantics | 0
	}
}

//line v2_options.go:520:1
func StringifyWithLegacySemantics(v bool) Options {
	if v {
		return jsonflags.StringifyWithLegacySemantics | 1
	} else {
		return jsonflags.StringifyWithLegacySemantics | 0
	}
}

//line v2_options.go:537:1
func UnmarshalArrayFromAnyLength(v bool) Options {
	if v {
		return jsonflags.UnmarshalArrayFromAnyLength | 1
	} else {
		return jsonflags.UnmarshalArrayFromAnyLength | 0
	}
}

//line v2_stream.go:205:1
func (d Delim) String() string {
	return string(d)
}

//line v2_decode.go:197:1
func (n Number) String() string { return string(n) }

//line v2_decode.go:200:1
func (n Number) Float64() (float64, error) {
	return strconv.ParseFloat(string(n), 64)
}

//line v2_decode.go:205:1
func (n Number) Int64() (int64, error) {
	return strconv.ParseInt(string(n), 10, 64)
}

//line v2_encode.go:262:1
func (e *MarshalerError) Unwrap() error { return e.Err }

//line v2_decode.go:158:1
func (e *UnmarshalTypeError) Unwrap() error {
	return e.Err
}

//line v2_encode.go:214:1
func (e *UnsupportedTypeError) Error() string {
	return "json: unsupported type: " + e.Type.String()
}

//line v2_encode.go:225:1
func (e *UnsupportedValueError) Error() string {
	return "json: unsupported value: " + e.Str
}

//line v2_scanner.go:52:1
func (e *SyntaxError) Error() string { return e.msg }
