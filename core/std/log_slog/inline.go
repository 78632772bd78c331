// Package slog: what is inlined into callers, in gc's shape; the machine runs it as well.
package slog

import (
	"context"
	"fmt"
	"io"
	"log"
	"math"
	"slices"
	"strconv"
	"sync"
	"time"
	"unsafe"
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

//line value.go:75:1
func (k Kind) String() string {
	if k >= 0 && int(k) < len(kindStrings) {
		return kindStrings[k]
	}
	return "<unknown slog.Kind>"
}

//line value.go:87:1
func (v Value) Kind() Kind {
	switch x := v.any.(type) {
	case Kind:
		return x
	case stringptr:
		return KindString
	case timeLocation, timeTime:
		return KindTime
	case groupptr:
		return KindGroup
	case LogValuer:
		return KindLogValuer
	case kind:
		return KindAny
	default:
		return KindAny
	}
}

//line value.go:109:1
func StringValue(value string) Value {
	return Value{num: uint64(len(value)), any: stringptr(unsafe.StringData(value))}
}

//line value.go:173:1
func DurationValue(v time.Duration) Value {
	return Value{num: uint64(v.Nanoseconds()), any: KindDuration}
}

//line value.go:134:1
func BoolValue(v bool) Value {
	u := uint64(0)
	if v {
		u = 1
	}
	return Value{num: u, any: KindBool}
}

//line attr.go:18:1
func String(key, value string) Attr {
	return Attr{key, StringValue(value)}
}

//line attr.go:23:1
func Int64(key string, value int64) Attr {
	return Attr{key, Int64Value(value)}
}

//line attr.go:29:1
func Int(key string, value int) Attr {
	return Int64(key, int64(value))
}

//line attr.go:75:1
func GroupAttrs(key string, attrs ...Attr) Attr {
	return Attr{key, GroupValue(attrs...)}
}

//line attr.go:93:1
func Any(key string, value any) Attr {
	return Attr{key, AnyValue(value)}
}

//line value.go:407:1
func (v Value) Group() []Attr {
	if sp, ok := v.any.(groupptr); ok {
		return unsafe.Slice((*Attr)(sp), v.num)
	}
	panic("Group: bad kind")
}

//line level.go:113:1
func (l Level) MarshalText() ([]byte, error) {
	return l.AppendText(nil)
}

//line level.go:122:1
func (l *Level) UnmarshalText(data []byte) error {
	return l.parse(string(data))
}

//line level.go:172:1
func (v *LevelVar) Level() Level {
	return Level(int(v.val.Load()))
}

//line level.go:193:1
func (v *LevelVar) MarshalText() ([]byte, error) {
	return v.AppendText(nil)
}

//line logger.go:44:1
func SetLogLoggerLevel(level Level) (oldLevel Level) {
	oldLevel = logLoggerLevel.Level()
	logLoggerLevel.Set(level)
	return
}

//line logger.go:55:1
func Default() *Logger { return defaultLogger.Load() }

//line logger.go:159:1
func With(args ...any) *Logger {
	return Default().With(args...)
}

//line logger.go:115:1
func (l *Logger) clone() *Logger {
	c := *l
	return &c
}

//line logger.go:174:1
func NewLogLogger(h Handler, level Level) *log.Logger {
	return log.New(&handlerWriter{h, level, true}, "", 0)
}

//line logger.go:188:1
func (l *Logger) Log(ctx context.Context, level Level, msg string, args ...any) {
	l.log(ctx, level, msg, args...)
}

//line logger.go:193:1
func (l *Logger) LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	l.logAttrs(ctx, level, msg, attrs...)
}

//line logger.go:336:1
func Log(ctx context.Context, level Level, msg string, args ...any) {
	Default().log(ctx, level, msg, args...)
}

//line logger.go:341:1
func LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	Default().logAttrs(ctx, level, msg, attrs...)
}

//line logger.go:200:1
func (l *Logger) Debug(msg string, args ...any) {
	l.log(context.Background(), LevelDebug, msg, args...)
}

//line logger.go:205:1
func (l *Logger) DebugContext(ctx context.Context, msg string, args ...any) {
	l.log(ctx, LevelDebug, msg, args...)
}

//line logger.go:290:1
func Debug(msg string, args ...any) {
	Default().log(context.Background(), LevelDebug, msg, args...)
}

//line logger.go:295:1
func DebugContext(ctx context.Context, msg string, args ...any) {
	Default().log(ctx, LevelDebug, msg, args...)
}

//line logger.go:212:1
func (l *Logger) Info(msg string, args ...any) {
	l.log(context.Background(), LevelInfo, msg, args...)
}

//line logger.go:217:1
func (l *Logger) InfoContext(ctx context.Context, msg string, args ...any) {
	l.log(ctx, LevelInfo, msg, args...)
}

//line logger.go:302:1
func Info(msg string, args ...any) {
	Default().log(context.Background(), LevelInfo, msg, args...)
}

//line logger.go:307:1
func InfoContext(ctx context.Context, msg string, args ...any) {
	Default().log(ctx, LevelInfo, msg, args...)
}

//line logger.go:224:1
func (l *Logger) Warn(msg string, args ...any) {
	l.log(context.Background(), LevelWarn, msg, args...)
}

//line logger.go:229:1
func (l *Logger) WarnContext(ctx context.Context, msg string, args ...any) {
	l.log(ctx, LevelWarn, msg, args...)
}

//line logger.go:314:1
func Warn(msg string, args ...any) {
	Default().log(context.Background(), LevelWarn, msg, args...)
}

//line logger.go:319:1
func WarnContext(ctx context.Context, msg string, args ...any) {
	Default().log(ctx, LevelWarn, msg, args...)
}

//line logger.go:236:1
func (l *Logger) Error(msg string, args ...any) {
	l.log(context.Background(), LevelError, msg, args...)
}

//line logger.go:241:1
func (l *Logger) ErrorContext(ctx context.Context, msg string, args ...any) {
	l.log(ctx, LevelError, msg, args...)
}

//line logger.go:326:1
func Error(msg string, args ...any) {
	Default().log(context.Background(), LevelError, msg, args...)
}

//line logger.go:331:1
func ErrorContext(ctx context.Context, msg string, args ...any) {
	Default().log(ctx, LevelError, msg, args...)
}

//line record.go:82:1
func (r Record) Attrs(f func(Attr) bool) {
	for i := 0; i < r.nFront; i++ {
		if !f(r.front[i]) {
			return
		}
	}
	for _, a := range r.back {
		if !f(a) {
			return
		}
	}
}

//line multi_handler.go:13:1
func NewMultiHandler(handlers ...Handler) *MultiHandler {
	h := make([]Handler, len(handlers))
	copy(h, handlers)
	return &MultiHandler{multi: h}
}

//line multi_handler.go:26:1
func (h *MultiHandler) Enabled(ctx context.Context, l Level) bool {
	for i := range h.multi {
		if h.multi[i].Enabled(ctx, l) {
			return true
		}
	}
	return false
}

//line json_handler.go:31:1
func NewJSONHandler(w io.Writer, opts *HandlerOptions) *JSONHandler {
	if opts == nil {
		opts = &HandlerOptions{}
	}
	return &JSONHandler{
		&commonHandler{
			json: true,
			w:    w,
			opts: *opts,
			mu:   &sync.Mutex{},
		},
	}
}

//line json_handler.go:53:1
func (h *JSONHandler) WithAttrs(attrs []Attr) Handler {
	return &JSONHandler{commonHandler: h.commonHandler.withAttrs(attrs)}
}

func (h *JSONHandler) WithGroup(name string) Handler {
	return &JSONHandler{commonHandler: h.commonHandler.withGroup(name)}
}

//line json_handler.go:89:1
func (h *JSONHandler) Handle(_ context.Context, r Record) error {
	return h.commonHandler.handle(r)
}

//line text_handler.go:28:1
func NewTextHandler(w io.Writer, opts *HandlerOptions) *TextHandler {
	if opts == nil {
		opts = &HandlerOptions{}
	}
	return &TextHandler{
		&commonHandler{
			json: false,
			w:    w,
			opts: *opts,
			mu:   &sync.Mutex{},
		},
	}
}

//line text_handler.go:50:1
func (h *TextHandler) WithAttrs(attrs []Attr) Handler {
	return &TextHandler{commonHandler: h.commonHandler.withAttrs(attrs)}
}

func (h *TextHandler) WithGroup(name string) Handler {
	return &TextHandler{commonHandler: h.commonHandler.withGroup(name)}
}

//line text_handler.go:92:1
func (h *TextHandler) Handle(_ context.Context, r Record) error {
	return h.commonHandler.handle(r)
}

//line attr.go:108:1
func (a Attr) isEmpty() bool {
	return a.Key == "" && a.Value.num == 0 && a.Value.any == nil
}

//line handler.go:107:1
func (*defaultHandler) Enabled(_ context.Context, l Level) bool {
	return l >= logLoggerLevel.Level()
}

//line handler.go:125:1
func (h *defaultHandler) WithAttrs(as []Attr) Handler {
	return &defaultHandler{h.ch.withAttrs(as), h.output}
}

func (h *defaultHandler) WithGroup(name string) Handler {
	return &defaultHandler{h.ch.withGroup(name), h.output}
}

// append adds the text of a value as fmt has it.
//
//line value.go:484:1
func (v Value) append(b []byte) []byte {
	switch v.Kind() {
	case KindString:
		return append(b, v.str()...)
	case KindInt64:
		return strconv.AppendInt(b, int64(v.num), 10)
	case KindUint64:
		return strconv.AppendUint(b, v.num, 10)
	case KindFloat64:
		return strconv.AppendFloat(b, v.float(), 'g', -1, 64)
	case KindBool:
		return strconv.AppendBool(b, v.num == 1)
	case KindDuration:
		return append(b, time.Duration(v.num).String()...)
	case KindTime:
		return v.time().AppendFormat(b, "2006-01-02 15:04:05.999999999 -0700 MST")
	case KindGroup:
		return fmt.Append(b, v.group())
	}
	return fmt.Append(b, v.any)
}
