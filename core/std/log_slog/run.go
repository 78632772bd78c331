package slog

import (
	"bytes"
	"context"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"math"
	"reflect"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"
)

// A Value is what any holds: of the kinds bool, time.Duration, float64, int64, string, time.Time, uint64, group,
// LogValuer, or anything else.
type Value struct {
	_   [0]func()
	num uint64
	any any
}

type group []Attr

type Logger struct{ handler Handler }

type Record struct {
	Time    time.Time
	Message string
	Level   Level
	PC      uintptr
	front   [5]Attr
	nFront  int
	back    []Attr
}

type commonHandler struct {
	json              bool
	opts              HandlerOptions
	before            []step
	preformattedAttrs []byte
	groupPrefix       string
	groups            []string
	nOpenGroups       int
	mu                *sync.Mutex
	w                 io.Writer
}

// A step is a group opened or attributes added before the record's own.
type step struct {
	group string
	attrs []Attr
}

type MultiHandler struct{ multi []Handler }

var kinds = []string{"Any", "Bool", "Duration", "Float64", "Int64", "String", "Time", "Uint64", "Group", "LogValuer"}

func (k Kind) String() string {
	if 0 <= k && int(k) < len(kinds) {
		return kinds[k]
	}
	return "<unknown slog.Kind>"
}

func (v Value) Kind() Kind {
	switch v.any.(type) {
	case bool:
		return KindBool
	case time.Duration:
		return KindDuration
	case float64:
		return KindFloat64
	case int64:
		return KindInt64
	case string:
		return KindString
	case time.Time:
		return KindTime
	case uint64:
		return KindUint64
	case group:
		return KindGroup
	case LogValuer:
		return KindLogValuer
	}
	return KindAny
}

func AnyValue(v any) Value {
	switch x := v.(type) {
	case Value:
		return x
	case int:
		v = int64(x)
	case int8:
		v = int64(x)
	case int16:
		v = int64(x)
	case int32:
		v = int64(x)
	case uint:
		v = uint64(x)
	case uint8:
		v = uint64(x)
	case uint16:
		v = uint64(x)
	case uint32:
		v = uint64(x)
	case uintptr:
		v = uint64(x)
	case float32:
		v = float64(x)
	case time.Time:
		return TimeValue(x)
	case []Attr:
		return GroupValue(x...)
	case Kind:
		return Value{any: x}
	}
	return Value{any: v}
}

func StringValue(v string) Value          { return Value{any: v} }
func IntValue(v int) Value                { return Value{any: int64(v)} }
func Int64Value(v int64) Value            { return Value{any: v} }
func Uint64Value(v uint64) Value          { return Value{any: v} }
func Float64Value(v float64) Value        { return Value{any: v} }
func BoolValue(v bool) Value              { return Value{any: v} }
func DurationValue(v time.Duration) Value { return Value{any: v} }
func TimeValue(v time.Time) Value         { return Value{any: v.Round(0)} }

func GroupValue(as ...Attr) Value {
	var g group
	for _, a := range as {
		if sub, ok := a.Value.any.(group); !ok || len(sub) > 0 {
			g = append(g, a)
		}
	}
	return Value{any: g}
}

func String(key, v string) Attr                 { return Attr{key, StringValue(v)} }
func Int(key string, v int) Attr                { return Attr{key, IntValue(v)} }
func Int64(key string, v int64) Attr            { return Attr{key, Int64Value(v)} }
func Uint64(key string, v uint64) Attr          { return Attr{key, Uint64Value(v)} }
func Float64(key string, v float64) Attr        { return Attr{key, Float64Value(v)} }
func Bool(key string, v bool) Attr              { return Attr{key, BoolValue(v)} }
func Time(key string, v time.Time) Attr         { return Attr{key, TimeValue(v)} }
func Duration(key string, v time.Duration) Attr { return Attr{key, DurationValue(v)} }
func Any(key string, v any) Attr                { return Attr{key, AnyValue(v)} }
func Group(key string, args ...any) Attr        { return Attr{key, GroupValue(attrs(args)...)} }
func GroupAttrs(key string, as ...Attr) Attr    { return Attr{key, GroupValue(as...)} }

func (a Attr) Equal(b Attr) bool { return a.Key == b.Key && a.Value.Equal(b.Value) }
func (a Attr) String() string    { return a.Key + "=" + a.Value.String() }

func (v Value) Any() any {
	if g, ok := v.any.(group); ok {
		return []Attr(g)
	}
	return v.any
}

func (v Value) String() string {
	switch x := v.any.(type) {
	case string:
		return x
	case group:
		return fmt.Sprint([]Attr(x))
	case time.Time:
		return x.String()
	case nil:
		return "<nil>"
	}
	return fmt.Sprintf("%+v", v.any)
}

func (v Value) must(k Kind) any {
	if g := v.Kind(); g != k {
		panic(fmt.Sprintf("Value kind is %s, not %s", g, k))
	}
	return v.any
}

func (v Value) Int64() int64            { return v.must(KindInt64).(int64) }
func (v Value) Uint64() uint64          { return v.must(KindUint64).(uint64) }
func (v Value) Bool() bool              { return v.must(KindBool).(bool) }
func (v Value) Duration() time.Duration { return v.must(KindDuration).(time.Duration) }
func (v Value) Float64() float64        { return v.must(KindFloat64).(float64) }
func (v Value) Time() time.Time         { return v.must(KindTime).(time.Time) }
func (v Value) LogValuer() LogValuer    { return v.any.(LogValuer) }
func (v Value) Group() []Attr           { return []Attr(v.any.(group)) }

func (v Value) Equal(w Value) bool {
	if v.Kind() != w.Kind() {
		return false
	}
	switch x := v.any.(type) {
	case group:
		return slices.EqualFunc(x, w.any.(group), Attr.Equal)
	case time.Time:
		return x.Equal(w.any.(time.Time))
	}
	return v.any == w.any
}

func (v Value) Resolve() (rv Value) {
	original := v
	defer func() {
		if r := recover(); r != nil {
			rv = AnyValue(fmt.Errorf("LogValue panicked\n%v", r))
		}
	}()
	for range 100 {
		l, ok := v.any.(LogValuer)
		if !ok || v.Kind() != KindLogValuer {
			return v
		}
		v = l.LogValue()
	}
	return AnyValue(fmt.Errorf("LogValue called too many times on %T", original.Any()))
}

// attrs pairs keys with values.
func attrs(args []any) (list []Attr) {
	for len(args) > 0 {
		switch x := args[0].(type) {
		case Attr:
			list, args = append(list, x), args[1:]
		case string:
			if len(args) == 1 {
				return append(list, String("!BADKEY", x))
			}
			list, args = append(list, Any(x, args[1])), args[2:]
		default:
			list, args = append(list, Any("!BADKEY", x)), args[1:]
		}
	}
	return
}

func (l Level) Level() Level { return l }
func (l Level) String() string {
	name, base := "DEBUG", LevelDebug
	switch {
	case l >= LevelError:
		name, base = "ERROR", LevelError
	case l >= LevelWarn:
		name, base = "WARN", LevelWarn
	case l >= LevelInfo:
		name, base = "INFO", LevelInfo
	}
	if l == base {
		return name
	}
	return fmt.Sprintf("%s%+d", name, l-base)
}

func (l Level) MarshalJSON() ([]byte, error)        { return strconv.AppendQuote(nil, l.String()), nil }
func (l Level) MarshalText() ([]byte, error)        { return []byte(l.String()), nil }
func (l Level) AppendText(b []byte) ([]byte, error) { return append(b, l.String()...), nil }
func (l *Level) UnmarshalJSON(data []byte) error {
	s, err := strconv.Unquote(string(data))
	if err != nil {
		return err
	}
	return l.UnmarshalText([]byte(s))
}

func (l *Level) UnmarshalText(data []byte) error {
	name, offset := string(data), 0
	if i := strings.IndexAny(name, "+-"); i >= 0 {
		n, err := strconv.Atoi(name[i:])
		if err != nil {
			return fmt.Errorf("slog: level string %q: %w", data, err)
		}
		name, offset = name[:i], n
	}
	switch strings.ToUpper(name) {
	case "DEBUG":
		*l = LevelDebug
	case "INFO":
		*l = LevelInfo
	case "WARN":
		*l = LevelWarn
	case "ERROR":
		*l = LevelError
	default:
		return fmt.Errorf("slog: level string %q: %w", data, errors.New("unknown name"))
	}
	*l += Level(offset)
	return nil
}

func (v *LevelVar) Level() Level                        { return Level(v.val.Load()) }
func (v *LevelVar) Set(l Level)                         { v.val.Store(int64(l)) }
func (v *LevelVar) String() string                      { return fmt.Sprintf("LevelVar(%s)", v.Level()) }
func (v *LevelVar) AppendText(b []byte) ([]byte, error) { return v.Level().AppendText(b) }
func (v *LevelVar) MarshalText() ([]byte, error)        { return v.Level().MarshalText() }
func (v *LevelVar) UnmarshalText(data []byte) error {
	var l Level
	err := l.UnmarshalText(data)
	if err == nil {
		v.Set(l)
	}
	return err
}

func NewRecord(t time.Time, level Level, msg string, pc uintptr) Record {
	return Record{Time: t, Message: msg, Level: level, PC: pc}
}

func (r Record) Clone() Record    { r.back = slices.Clip(r.back); return r }
func (r Record) NumAttrs() int    { return r.nFront + len(r.back) }
func (r *Record) Add(args ...any) { r.AddAttrs(attrs(args)...) }
func (r *Record) AddAttrs(attrs ...Attr) {
	for _, a := range attrs {
		if g, ok := a.Value.any.(group); !ok || len(g) > 0 {
			if r.nFront < len(r.front) {
				r.front[r.nFront] = a
				r.nFront++
			} else {
				r.back = append(r.back, a)
			}
		}
	}
}
func (r Record) Attrs(f func(Attr) bool) {
	for _, a := range r.front[:r.nFront] {
		if !f(a) {
			return
		}
	}
	for _, a := range r.back {
		if !f(a) {
			return
		}
	}
}

func (r Record) Source() *Source { return sourceOf(r) }

func sourceOf(r Record) *Source {
	if r.PC == 0 {
		return nil
	}
	f, _ := runtime.CallersFrames([]uintptr{r.PC}).Next()
	return &Source{f.Function, f.File, f.Line}
}

type defaultHandler struct{ *commonHandler }

var logLevel LevelVar
var standard = &Logger{defaultHandler{&commonHandler{mu: &sync.Mutex{}}}}

func (h defaultHandler) Enabled(_ context.Context, l Level) bool { return l >= logLevel.Level() }
func (h defaultHandler) Handle(_ context.Context, r Record) error {
	c := *h.commonHandler
	var b bytes.Buffer
	c.w = &b
	b.WriteString(r.Level.String() + " " + r.Message)
	c.body(&b, r, " ")
	return log.Output(4, b.String())
}
func (h defaultHandler) WithAttrs(as []Attr) Handler { return defaultHandler{h.with("", as)} }
func (h defaultHandler) WithGroup(name string) Handler {
	return defaultHandler{h.with(name, nil)}
}

func SetLogLoggerLevel(level Level) Level {
	old := logLevel.Level()
	logLevel.Set(level)
	return old
}

func Default() *Logger { return standard }

type logWriter struct{ l *Logger }

func (w logWriter) Write(p []byte) (int, error) {
	w.l.Info(strings.TrimSuffix(string(p), "\n"))
	return len(p), nil
}

func SetDefault(l *Logger) {
	standard = l
	if _, ok := l.handler.(defaultHandler); !ok {
		log.SetOutput(logWriter{l})
		log.SetFlags(0)
	}
}

func NewLogLogger(h Handler, level Level) *log.Logger {
	return log.New(levelWriter{h, level}, "", 0)
}

type levelWriter struct {
	h     Handler
	level Level
}

func (w levelWriter) Write(p []byte) (int, error) {
	if w.h.Enabled(context.Background(), w.level) {
		w.h.Handle(context.Background(), NewRecord(time.Now(), w.level, strings.TrimSuffix(string(p), "\n"), 0))
	}
	return len(p), nil
}

func New(h Handler) *Logger {
	if h == nil {
		panic("nil Handler")
	}
	return &Logger{h}
}

func (l *Logger) Handler() Handler { return l.handler }
func (l *Logger) With(args ...any) *Logger {
	if len(args) == 0 {
		return l
	}
	return &Logger{l.handler.WithAttrs(attrs(args))}
}

func (l *Logger) WithGroup(name string) *Logger {
	if name == "" {
		return l
	}
	return &Logger{l.handler.WithGroup(name)}
}

func (l *Logger) Enabled(ctx context.Context, level Level) bool {
	if ctx == nil {
		ctx = context.Background()
	}
	return l.handler.Enabled(ctx, level)
}

func (l *Logger) record(ctx context.Context, level Level, msg string, as []Attr) {
	if !l.Enabled(ctx, level) {
		return
	}
	var pcs [1]uintptr
	runtime.Callers(3, pcs[:])
	r := NewRecord(time.Now(), level, msg, pcs[0])
	r.AddAttrs(as...)
	if ctx == nil {
		ctx = context.Background()
	}
	l.handler.Handle(ctx, r)
}

func (l *Logger) Log(ctx context.Context, level Level, msg string, args ...any) {
	l.record(ctx, level, msg, attrs(args))
}
func (l *Logger) LogAttrs(ctx context.Context, level Level, msg string, as ...Attr) {
	l.record(ctx, level, msg, as)
}
func (l *Logger) Debug(msg string, args ...any) { l.record(nil, LevelDebug, msg, attrs(args)) }
func (l *Logger) DebugContext(ctx context.Context, msg string, args ...any) {
	l.record(ctx, LevelDebug, msg, attrs(args))
}
func Debug(msg string, args ...any) { standard.record(nil, LevelDebug, msg, attrs(args)) }
func DebugContext(ctx context.Context, msg string, args ...any) {
	standard.record(ctx, LevelDebug, msg, attrs(args))
}

func (l *Logger) Info(msg string, args ...any) { l.record(nil, LevelInfo, msg, attrs(args)) }
func (l *Logger) InfoContext(ctx context.Context, msg string, args ...any) {
	l.record(ctx, LevelInfo, msg, attrs(args))
}
func Info(msg string, args ...any) { standard.record(nil, LevelInfo, msg, attrs(args)) }
func InfoContext(ctx context.Context, msg string, args ...any) {
	standard.record(ctx, LevelInfo, msg, attrs(args))
}

func (l *Logger) Warn(msg string, args ...any) { l.record(nil, LevelWarn, msg, attrs(args)) }
func (l *Logger) WarnContext(ctx context.Context, msg string, args ...any) {
	l.record(ctx, LevelWarn, msg, attrs(args))
}
func Warn(msg string, args ...any) { standard.record(nil, LevelWarn, msg, attrs(args)) }
func WarnContext(ctx context.Context, msg string, args ...any) {
	standard.record(ctx, LevelWarn, msg, attrs(args))
}

func (l *Logger) Error(msg string, args ...any) { l.record(nil, LevelError, msg, attrs(args)) }
func (l *Logger) ErrorContext(ctx context.Context, msg string, args ...any) {
	l.record(ctx, LevelError, msg, attrs(args))
}
func Error(msg string, args ...any) { standard.record(nil, LevelError, msg, attrs(args)) }
func ErrorContext(ctx context.Context, msg string, args ...any) {
	standard.record(ctx, LevelError, msg, attrs(args))
}

func With(args ...any) *Logger { return standard.With(args...) }
func Log(ctx context.Context, level Level, msg string, args ...any) {
	standard.record(ctx, level, msg, attrs(args))
}
func LogAttrs(ctx context.Context, level Level, msg string, as ...Attr) {
	standard.record(ctx, level, msg, as)
}

type discard struct{}

var DiscardHandler Handler = discard{}

func (discard) Enabled(context.Context, Level) bool  { return false }
func (discard) Handle(context.Context, Record) error { return nil }
func (d discard) WithAttrs([]Attr) Handler           { return d }
func (d discard) WithGroup(string) Handler           { return d }

func NewMultiHandler(handlers ...Handler) *MultiHandler { return &MultiHandler{slices.Clone(handlers)} }
func (h *MultiHandler) Enabled(ctx context.Context, l Level) bool {
	return slices.ContainsFunc(h.multi, func(h Handler) bool { return h.Enabled(ctx, l) })
}
func (h *MultiHandler) Handle(ctx context.Context, r Record) error {
	var errs []error
	for _, h := range h.multi {
		if h.Enabled(ctx, r.Level) {
			errs = append(errs, h.Handle(ctx, r.Clone()))
		}
	}
	return errors.Join(errs...)
}
func (h *MultiHandler) WithAttrs(as []Attr) Handler {
	m := &MultiHandler{}
	for _, h := range h.multi {
		m.multi = append(m.multi, h.WithAttrs(as))
	}
	return m
}
func (h *MultiHandler) WithGroup(name string) Handler {
	m := &MultiHandler{}
	for _, h := range h.multi {
		m.multi = append(m.multi, h.WithGroup(name))
	}
	return m
}

func common(w io.Writer, opts *HandlerOptions, json bool) *commonHandler {
	if opts == nil {
		opts = &HandlerOptions{}
	}
	return &commonHandler{json: json, opts: *opts, w: w, mu: &sync.Mutex{}}
}

func NewJSONHandler(w io.Writer, opts *HandlerOptions) *JSONHandler {
	return &JSONHandler{common(w, opts, true)}
}
func NewTextHandler(w io.Writer, opts *HandlerOptions) *TextHandler {
	return &TextHandler{common(w, opts, false)}
}

func (h *commonHandler) enabled(l Level) bool {
	least := LevelInfo
	if h.opts.Level != nil {
		least = h.opts.Level.Level()
	}
	return l >= least
}

func (h *commonHandler) with(name string, as []Attr) *commonHandler {
	if name == "" && len(as) == 0 {
		return h
	}
	c := *h
	c.before = append(slices.Clip(h.before), step{name, as})
	return &c
}

func (h *JSONHandler) Enabled(_ context.Context, l Level) bool  { return h.enabled(l) }
func (h *JSONHandler) Handle(_ context.Context, r Record) error { return h.handle(r) }
func (h *JSONHandler) WithAttrs(as []Attr) Handler              { return &JSONHandler{h.with("", as)} }
func (h *JSONHandler) WithGroup(name string) Handler            { return &JSONHandler{h.with(name, nil)} }
func (h *TextHandler) Enabled(_ context.Context, l Level) bool  { return h.enabled(l) }
func (h *TextHandler) Handle(_ context.Context, r Record) error { return h.handle(r) }
func (h *TextHandler) WithAttrs(as []Attr) Handler              { return &TextHandler{h.with("", as)} }
func (h *TextHandler) WithGroup(name string) Handler            { return &TextHandler{h.with(name, nil)} }

func (h *commonHandler) handle(r Record) error {
	var b bytes.Buffer
	p := printer{h: h, b: &b}
	if h.json {
		b.WriteByte('{')
	}
	if !r.Time.IsZero() {
		p.attr(Time(TimeKey, r.Time))
	}
	p.attr(Any(LevelKey, r.Level))
	if h.opts.AddSource {
		s := sourceOf(r)
		if s == nil {
			s = &Source{}
		}
		p.attr(Any(SourceKey, s))
	}
	p.attr(String(MessageKey, r.Message))
	p.top = false
	h.rest(&p, r)
	if h.json {
		b.WriteByte('}')
	}
	b.WriteByte('\n')
	h.mu.Lock()
	defer h.mu.Unlock()
	_, err := h.w.Write(b.Bytes())
	return err
}

func (h *commonHandler) body(b *bytes.Buffer, r Record, sep string) {
	p := printer{h: h, b: b, sep: sep}
	h.rest(&p, r)
}

// rest prints what was added before and the record's attributes; a group that stays empty is left out.
func (h *commonHandler) rest(p *printer, r Record) {
	steps := h.before
	last := len(steps)
	if r.NumAttrs() == 0 {
		for last > 0 && steps[last-1].group != "" {
			last--
		}
	}
	open := 0
	for _, s := range steps[:last] {
		if s.group != "" {
			p.open(s.group)
			open++
		}
		for _, a := range s.attrs {
			p.attr(a)
		}
	}
	r.Attrs(func(a Attr) bool {
		p.attr(a)
		return true
	})
	for ; open > 0; open-- {
		p.close()
	}
}

type printer struct {
	h      *commonHandler
	b      *bytes.Buffer
	sep    string
	groups []string
	top    bool
}

func (p *printer) key(key string) {
	p.b.WriteString(p.sep)
	if p.h.json {
		p.sep = ","
		p.text(key)
		p.b.WriteByte(':')
		return
	}
	p.sep = " "
	p.text(strings.Join(append(slices.Clip(p.groups), key), "."))
	p.b.WriteByte('=')
}

func (p *printer) open(name string) {
	if p.h.json {
		p.key(name)
		p.b.WriteByte('{')
		p.sep = ""
	}
	p.groups = append(p.groups, name)
}

func (p *printer) close() {
	p.groups = p.groups[:len(p.groups)-1]
	if p.h.json {
		p.b.WriteByte('}')
		p.sep = ","
	}
}

func (p *printer) attr(a Attr) {
	a.Value = a.Value.Resolve()
	if f := p.h.opts.ReplaceAttr; f != nil && a.Value.Kind() != KindGroup {
		var groups []string
		if len(p.groups) > 0 {
			groups = slices.Clone(p.groups)
		}
		a = f(groups, a)
		a.Value = a.Value.Resolve()
	}
	if a.Key == "" && a.Value.any == nil {
		return
	}
	if g, ok := a.Value.any.(group); ok {
		if len(g) == 0 {
			return
		}
		if a.Key != "" {
			p.open(a.Key)
		}
		for _, x := range g {
			p.attr(x)
		}
		if a.Key != "" {
			p.close()
		}
		return
	}
	if s, ok := a.Value.any.(*Source); ok {
		if p.h.json {
			p.attr(Attr{a.Key, Value{any: group{String("function", s.Function), String("file", s.File), Int("line", s.Line)}}})
			return
		}
		a.Value = StringValue(s.File + ":" + strconv.Itoa(s.Line))
	}
	p.key(a.Key)
	p.value(a.Value)
}

func (p *printer) text(s string) {
	if p.h.json {
		p.json(s)
		return
	}
	quote := s == ""
	for i, r := range s {
		if r < utf8.RuneSelf && (r == ' ' || r == '"' || r == '=') || r == utf8.RuneError || unicode.IsSpace(r) || !unicode.IsPrint(r) {
			quote = true
		}
		_ = i
	}
	if quote {
		s = strconv.Quote(s)
	}
	p.b.WriteString(s)
}

func (p *printer) json(v any) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		p.json("!ERROR:" + err.Error())
		return
	}
	p.b.Write(bytes.TrimSuffix(b.Bytes(), []byte("\n")))
}

func (p *printer) value(v Value) {
	defer func() {
		if r := recover(); r != nil {
			if x := reflect.ValueOf(v.any); x.Kind() == reflect.Pointer && x.IsNil() {
				p.text("<nil>")
			} else {
				p.text(fmt.Sprintf("!PANIC: %v", r))
			}
		}
	}()
	if p.h.json {
		switch x := v.any.(type) {
		case time.Duration:
			p.json(int64(x))
		case float64:
			if math.IsNaN(x) || math.IsInf(x, 0) {
				p.json(strconv.FormatFloat(x, 'g', -1, 64))
			} else {
				p.json(x)
			}
		case error:
			if _, ok := x.(json.Marshaler); !ok {
				p.json(x.Error())
			} else {
				p.json(x)
			}
		default:
			p.json(x)
		}
		return
	}
	switch x := v.any.(type) {
	case time.Time:
		p.b.WriteString(x.Format("2006-01-02T15:04:05.000Z07:00"))
	case encoding.TextMarshaler:
		b, err := x.MarshalText()
		if err != nil {
			p.text("!ERROR:" + err.Error())
			return
		}
		p.text(string(b))
	case []byte:
		p.text(string(x))
	default:
		p.text(v.String())
	}
}
