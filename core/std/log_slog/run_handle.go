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
	"reflect"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

type defaultHandler struct{ *commonHandler }

var logLevel LevelVar
var standard = &Logger{defaultHandler{&commonHandler{mu: &sync.Mutex{}}}}

func (h defaultHandler) Enabled(_ context.Context, l Level) bool { return l >= logLevel.Level() }
func (h defaultHandler) Handle(_ context.Context, r Record) error {
	p := newPrinter(h.commonHandler)
	defer p.free()
	p.b = append(append(append(p.b, r.Level.String()...), ' '), r.Message...)
	p.sep = " "
	h.rest(p, r)
	return log.Output(4, string(p.b))
}
func (h defaultHandler) WithAttrs(as []Attr) Handler   { return defaultHandler{h.withAttrs(as)} }
func (h defaultHandler) WithGroup(name string) Handler { return defaultHandler{h.withGroup(name)} }

func SetLogLoggerLevel(level Level) (oldLevel Level) {
	old := logLevel.Level()
	logLevel.Set(level)
	return old
}

func Default() *Logger { return standard }

// logWriter makes records of the default level of what package log writes.
type logWriter struct{ h Handler }

func (w logWriter) Write(p []byte) (int, error) {
	level := logLevel.Level()
	if !w.h.Enabled(context.Background(), level) {
		return 0, nil
	}
	return len(p), w.h.Handle(context.Background(), NewRecord(time.Now(), level, strings.TrimSuffix(string(p), "\n"), 0))
}

func SetDefault(l *Logger) {
	standard = l
	if _, ok := l.handler.(defaultHandler); !ok {
		log.SetOutput(logWriter{l.handler})
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

//line logger.go:151:1
func New(h Handler) *Logger {
	if h == nil {
		panic("nil Handler")
	}
	return &Logger{h}
}

//line logger.go:121:1
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

// record makes a record of keys and values, or of attributes, where it is wanted.
func (l *Logger) record(ctx context.Context, level Level, msg string, args []any, as []Attr) {
	if ctx == nil {
		ctx = context.Background()
	}
	if !l.handler.Enabled(ctx, level) {
		return
	}
	var pcs [1]uintptr
	runtime.Callers(3, pcs[:])
	r := NewRecord(time.Now(), level, msg, pcs[0])
	if args != nil {
		r.Add(args...)
	} else {
		r.AddAttrs(as...)
	}
	l.handler.Handle(ctx, r)
}

func (l *Logger) Log(ctx context.Context, level Level, msg string, args ...any) {
	l.record(ctx, level, msg, args, nil)
}
func (l *Logger) LogAttrs(ctx context.Context, level Level, msg string, as ...Attr) {
	l.record(ctx, level, msg, nil, as)
}
func (l *Logger) Debug(msg string, args ...any) { l.record(nil, LevelDebug, msg, args, nil) }
func (l *Logger) DebugContext(ctx context.Context, msg string, args ...any) {
	l.record(ctx, LevelDebug, msg, args, nil)
}
func Debug(msg string, args ...any) { standard.record(nil, LevelDebug, msg, args, nil) }
func DebugContext(ctx context.Context, msg string, args ...any) {
	standard.record(ctx, LevelDebug, msg, args, nil)
}

func (l *Logger) Info(msg string, args ...any) { l.record(nil, LevelInfo, msg, args, nil) }
func (l *Logger) InfoContext(ctx context.Context, msg string, args ...any) {
	l.record(ctx, LevelInfo, msg, args, nil)
}
func Info(msg string, args ...any) { standard.record(nil, LevelInfo, msg, args, nil) }
func InfoContext(ctx context.Context, msg string, args ...any) {
	standard.record(ctx, LevelInfo, msg, args, nil)
}

func (l *Logger) Warn(msg string, args ...any) { l.record(nil, LevelWarn, msg, args, nil) }
func (l *Logger) WarnContext(ctx context.Context, msg string, args ...any) {
	l.record(ctx, LevelWarn, msg, args, nil)
}
func Warn(msg string, args ...any) { standard.record(nil, LevelWarn, msg, args, nil) }
func WarnContext(ctx context.Context, msg string, args ...any) {
	standard.record(ctx, LevelWarn, msg, args, nil)
}

func (l *Logger) Error(msg string, args ...any) { l.record(nil, LevelError, msg, args, nil) }
func (l *Logger) ErrorContext(ctx context.Context, msg string, args ...any) {
	l.record(ctx, LevelError, msg, args, nil)
}
func Error(msg string, args ...any) { standard.record(nil, LevelError, msg, args, nil) }
func ErrorContext(ctx context.Context, msg string, args ...any) {
	standard.record(ctx, LevelError, msg, args, nil)
}

func With(args ...any) *Logger { return standard.With(args...) }
func Log(ctx context.Context, level Level, msg string, args ...any) {
	standard.record(ctx, level, msg, args, nil)
}
func LogAttrs(ctx context.Context, level Level, msg string, as ...Attr) {
	standard.record(ctx, level, msg, nil, as)
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
			if err := h.Handle(ctx, r.Clone()); err != nil {
				errs = append(errs, err)
			}
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

// withAttrs prints the attributes as they are now: what they refer to may be another by the time of a record.
//
//line logger.go:294:1
func (h *commonHandler) withAttrs(as []Attr) *commonHandler {
	if !slices.ContainsFunc(as, func(a Attr) bool { return a.Value.Kind() != KindGroup || len(a.Value.group()) > 0 }) {
		return h
	}
	h2 := h.clone()
	p := newPrinter(h2)
	own := p.b
	p.b = h2.preformattedAttrs
	if len(p.b) > 0 {
		p.after(p.b)
	}
	at := len(p.b)
	p.openGroups()
	if p.attrs(as) {
		h2.nOpenGroups = len(h2.groups)
	} else {
		p.b = p.b[:at]
	}
	h2.preformattedAttrs = p.b
	p.b = own
	p.free()
	return h2
}

func (h *JSONHandler) Enabled(_ context.Context, l Level) bool  { return h.enabled(l) }
func (h *JSONHandler) Handle(_ context.Context, r Record) error { return h.handle(r) }
func (h *JSONHandler) WithAttrs(as []Attr) Handler              { return &JSONHandler{h.withAttrs(as)} }
func (h *JSONHandler) WithGroup(name string) Handler            { return &JSONHandler{h.withGroup(name)} }
func (h *TextHandler) Enabled(_ context.Context, l Level) bool  { return h.enabled(l) }
func (h *TextHandler) Handle(_ context.Context, r Record) error { return h.handle(r) }
func (h *TextHandler) WithAttrs(as []Attr) Handler              { return &TextHandler{h.withAttrs(as)} }
func (h *TextHandler) WithGroup(name string) Handler            { return &TextHandler{h.withGroup(name)} }

func (h *commonHandler) handle(r Record) error {
	p := newPrinter(h)
	defer p.free()
	if h.json {
		p.b = append(p.b, '{')
	}
	p.builtin = true
	if !r.Time.IsZero() {
		p.head(TimeKey, TimeValue(r.Time.Round(0)))
	}
	if h.opts.ReplaceAttr == nil {
		p.key(LevelKey)
		p.text(r.Level.String())
	} else {
		p.attr(Any(LevelKey, r.Level))
	}
	if h.opts.AddSource {
		s := sourceOf(r)
		if s == nil {
			s = &Source{}
		}
		p.attr(Any(SourceKey, s))
	}
	p.head(MessageKey, StringValue(r.Message))
	p.builtin = false
	h.rest(p, r)
	if h.json {
		p.b = append(p.b, '}')
	}
	p.b = append(p.b, '\n')
	h.mu.Lock()
	defer h.mu.Unlock()
	_, err := h.w.Write(p.b)
	return err
}

// head prints an attribute that each record has.
func (p *printer) head(key string, v Value) {
	if p.h.opts.ReplaceAttr != nil {
		p.attr(Attr{key, v})
		return
	}
	p.key(key)
	p.value(v)
}

// rest prints what was added before and the record's attributes; groups in which nothing stands are left out.
func (h *commonHandler) rest(p *printer, r Record) {
	if pfa := h.preformattedAttrs; len(pfa) > 0 {
		p.b = append(append(p.b, p.sep...), pfa...)
		p.after(pfa)
	}
	open := h.nOpenGroups
	if r.NumAttrs() > 0 {
		at := len(p.b)
		p.openGroups()
		some := p.attrs(r.front[:r.nFront])
		if p.attrs(r.back) || some {
			open = len(h.groups)
		} else {
			p.b = p.b[:at]
		}
	}
	if h.json {
		for range open {
			p.b = append(p.b, '}')
		}
	}
}

// printer writes one record; printers and what they grew to are kept.
type printer struct {
	h       *commonHandler
	b       []byte
	sep     string
	groups  []string
	builtin bool
	name    []byte
	encode  *json.Encoder
	coded   bytes.Buffer
}

var printers = sync.Pool{New: func() any {
	p := &printer{b: make([]byte, 0, 1024), groups: make([]string, 0, 10)}
	p.encode = json.NewEncoder(&p.coded)
	p.encode.SetEscapeHTML(false)
	return p
}}

func newPrinter(h *commonHandler) *printer {
	p := printers.Get().(*printer)
	p.h, p.b, p.sep, p.groups = h, p.b[:0], "", p.groups[:0]
	return p
}

func (p *printer) free() {
	if cap(p.b) <= 16<<10 {
		printers.Put(p)
	}
}

func (p *printer) key(key string) {
	p.b = append(p.b, p.sep...)
	if p.h.json {
		p.sep = ","
		p.quote(key)
		p.b = append(p.b, ':')
		return
	}
	p.sep = " "
	if len(p.groups) == 0 {
		p.text(key)
	} else {
		p.name = p.name[:0]
		for _, g := range p.groups {
			p.name = append(append(p.name, g...), '.')
		}
		p.name = append(p.name, key...)
		p.text(unsafe.String(unsafe.SliceData(p.name), len(p.name)))
	}
	p.b = append(p.b, '=')
}

// after tells what separates the next attribute from those printed.
func (p *printer) after(printed []byte) {
	switch {
	case !p.h.json:
		p.sep = " "
	case printed[len(printed)-1] == '{':
		p.sep = ""
	default:
		p.sep = ","
	}
}

// openGroups begins with the groups that stand open in what was printed before, and opens the others.
func (p *printer) openGroups() {
	p.groups = append(p.groups[:0], p.h.groups[:p.h.nOpenGroups]...)
	for _, g := range p.h.groups[p.h.nOpenGroups:] {
		p.open(g)
	}
}

// attrs reports whether any of them was printed.
func (p *printer) attrs(as []Attr) (some bool) {
	for _, a := range as {
		if p.attr(a) {
			some = true
		}
	}
	return some
}

func (p *printer) open(name string) {
	if p.h.json {
		p.key(name)
		p.b = append(p.b, '{')
		p.sep = ""
	}
	p.groups = append(p.groups, name)
}

func (p *printer) close() {
	p.groups = p.groups[:len(p.groups)-1]
	if p.h.json {
		p.b = append(p.b, '}')
		p.sep = ","
	}
}

// attr reports whether the attribute was printed; Go counts a group without attributes.
func (p *printer) attr(a Attr) bool {
	a.Value = a.Value.Resolve()
	if f := p.h.opts.ReplaceAttr; f != nil && a.Value.Kind() != KindGroup {
		groups := p.groups
		if p.builtin {
			groups = nil
		}
		a = f(groups, a)
		a.Value = a.Value.Resolve()
	}
	if a.Key == "" && a.Value.any == nil {
		return false
	}
	if s, ok := a.Value.any.(*Source); ok {
		if s == nil || *s == (Source{}) {
			return false
		}
		if p.h.json {
			a.Value = s.group()
		} else {
			a.Value = StringValue(fmt.Sprintf("%s:%d", s.File, s.Line))
		}
	}
	if a.Value.Kind() != KindGroup {
		p.key(a.Key)
		p.value(a.Value)
		return true
	}
	g := a.Value.group()
	if len(g) == 0 {
		return true
	}
	at := len(p.b)
	if a.Key != "" {
		p.open(a.Key)
	}
	if !p.attrs(g) {
		// The group stays open, as it does in Go.
		p.b = p.b[:at]
		return false
	}
	if a.Key != "" {
		p.close()
	}
	return true
}

// group has what is known of the place.
func (s *Source) group() Value {
	var as []Attr
	if s.Function != "" {
		as = append(as, String("function", s.Function))
	}
	if s.File != "" {
		as = append(as, String("file", s.File))
	}
	if s.Line != 0 {
		as = append(as, Int("line", s.Line))
	}
	return GroupValue(as...)
}

func (p *printer) text(s string) {
	if p.h.json {
		p.quote(s)
		return
	}
	quote := s == ""
	for _, r := range s {
		if r < utf8.RuneSelf && (r == ' ' || r == '"' || r == '=') || r == utf8.RuneError || unicode.IsSpace(r) || !unicode.IsPrint(r) {
			quote = true
		}
	}
	if quote {
		p.b = strconv.AppendQuote(p.b, s)
	} else {
		p.b = append(p.b, s...)
	}
}

// quote writes text as a JSON string.
func (p *printer) quote(s string) {
	const hex = "0123456789abcdef"
	b := append(p.b, '"')
	done := 0
	for i, r := range s {
		n := 1
		switch {
		case r == utf8.RuneError:
			if _, n = utf8.DecodeRuneInString(s[i:]); n == 1 {
				b = append(append(b, s[done:i]...), "\ufffd"...)
				done = i + n
			}
			continue
		case r == '\u2028' || r == '\u2029':
			b = append(append(append(b, s[done:i]...), `\u202`...), hex[r&15])
			n = 3
		case r >= ' ' && r != '"' && r != '\\':
			continue
		default:
			b = append(append(b, s[done:i]...), '\\')
			switch r {
			case '"', '\\':
				b = append(b, byte(r))
			case '\n':
				b = append(b, 'n')
			case '\r':
				b = append(b, 'r')
			case '\t':
				b = append(b, 't')
			default:
				b = append(b, 'u', '0', '0', hex[r>>4], hex[r&15])
			}
		}
		done = i + n
	}
	p.b = append(append(b, s[done:]...), '"')
}

func (p *printer) json(v any) {
	p.coded.Reset()
	if err := p.encode.Encode(v); err != nil {
		p.quote("!ERROR:" + err.Error())
		return
	}
	p.b = append(p.b, bytes.TrimSuffix(p.coded.Bytes(), []byte("\n"))...)
}

// time writes RFC 3339 with milliseconds, or with what JSON keeps.
func (p *printer) time(t time.Time) {
	if p.h.json {
		if y := t.Year(); y < 0 || y >= 10000 {
			p.json(t)
			return
		}
		p.b = append(t.AppendFormat(append(p.b, '"'), time.RFC3339Nano), '"')
		return
	}
	p.b = t.AppendFormat(p.b, "2006-01-02T15:04:05.000Z07:00")
}

func (p *printer) value(v Value) {
	switch v.Kind() {
	case KindString:
		p.text(v.str())
		return
	case KindTime:
		p.time(v.time())
		return
	case KindDuration:
		if p.h.json {
			p.b = strconv.AppendInt(p.b, int64(v.num), 10)
			return
		}
		p.b = appendValue(p.b, v)
		return
	case KindFloat64:
		if p.h.json {
			p.json(v.float())
			return
		}
		p.b = appendValue(p.b, v)
		return
	case KindInt64, KindUint64, KindBool:
		p.b = appendValue(p.b, v)
		return
	}
	p.other(v.Any())
}

// other writes a value that has methods, or no kind.
func (p *printer) other(v any) {
	defer func() {
		if r := recover(); r != nil {
			if x := reflect.ValueOf(v); x.Kind() == reflect.Pointer && x.IsNil() {
				p.text("<nil>")
			} else {
				p.text(fmt.Sprintf("!PANIC: %v", r))
			}
		}
	}()
	if p.h.json {
		if err, ok := v.(error); ok {
			if _, ok := v.(json.Marshaler); !ok {
				p.quote(err.Error())
				return
			}
		}
		p.json(v)
		return
	}
	switch x := v.(type) {
	case encoding.TextAppender:
		b, err := x.AppendText(nil)
		if err != nil {
			p.text("!ERROR:" + err.Error())
			return
		}
		p.text(string(b))
	case encoding.TextMarshaler:
		b, err := x.MarshalText()
		if err != nil {
			p.text("!ERROR:" + err.Error())
			return
		}
		p.text(string(b))
	case nil:
		p.text("<nil>")
	default:
		if r := reflect.ValueOf(v); r.Kind() == reflect.Slice && r.Type().Elem().Kind() == reflect.Uint8 {
			p.b = strconv.AppendQuote(p.b, string(r.Bytes()))
			return
		}
		p.text(fmt.Sprintf("%+v", x))
	}
}
