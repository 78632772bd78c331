// Package slog: what is inlined into callers, in gc's shape; the machine runs it as well.
package slog

import (
	"math"
	"slices"
	"time"
)

//line value.go:114:1
func IntValue(v int) Value {
	return Int64Value(int64(v))
}

//line value.go:119:1
func Int64Value(v int64) Value {
	return Value{num: uint64(v), any: KindInt64}
}

//line value.go:124:1
func Uint64Value(v uint64) Value {
	return Value{num: v, any: KindUint64}
}

//line value.go:129:1
func Float64Value(v float64) Value {
	return Value{num: math.Float64bits(v), any: KindFloat64}
}

//line attr.go:34:1
func Uint64(key string, v uint64) Attr {
	return Attr{key, Uint64Value(v)}
}

//line attr.go:39:1
func Float64(key string, v float64) Attr {
	return Attr{key, Float64Value(v)}
}

//line attr.go:44:1
func Bool(key string, v bool) Attr {
	return Attr{key, BoolValue(v)}
}

//line attr.go:50:1
func Time(key string, v time.Time) Attr {
	return Attr{key, TimeValue(v)}
}

//line attr.go:55:1
func Duration(key string, v time.Duration) Attr {
	return Attr{key, DurationValue(v)}
}

//line value.go:401:1
func (v Value) LogValuer() LogValuer {
	return v.any.(LogValuer)
}

//line level.go:107:1
func (l Level) AppendText(b []byte) ([]byte, error) {
	return append(b, l.String()...), nil
}

//line level.go:160:1
func (l Level) Level() Level { return l }

//line level.go:177:1
func (v *LevelVar) Set(l Level) {
	v.val.Store(int64(l))
}

//line record.go:58:1
func NewRecord(t time.Time, level Level, msg string, pc uintptr) Record {
	return Record{
		Time:    t,
		Message: msg,
		Level:   level,
		PC:      pc,
	}
}

//line record.go:70:1
func (r Record) Clone() Record {
	r.back = slices.Clip(r.back)
	return r
}

//line record.go:76:1
func (r Record) NumAttrs() int {
	return r.nFront + len(r.back)
}

//line handler.go:206:1
func (h *commonHandler) clone() *commonHandler {
	return &commonHandler{
		json:              h.json,
		opts:              h.opts,
		preformattedAttrs: slices.Clip(h.preformattedAttrs),
		groupPrefix:       h.groupPrefix,
		groups:            slices.Clip(h.groups),
		nOpenGroups:       h.nOpenGroups,
		w:                 h.w,
		mu:                h.mu,
	}
}

//line handler.go:261:1
func (h *commonHandler) withGroup(name string) *commonHandler {
	h2 := h.clone()
	h2.groups = append(h2.groups, name)
	return h2
}
