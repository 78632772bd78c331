package jsonopts

import "encoding/json/internal/jsonflags"

// JoinOther takes the options of package json, which sets it.
var JoinOther func(dst Struct, src Options) Struct

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
			*dst = JoinOther(*dst, src)
		}
	}
}
