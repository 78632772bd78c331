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
	"sync"
	"sync/atomic"
	"time"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// defaultHandler prints through package log.
type defaultHandler struct {
	ch     *commonHandler
	output func(pc uintptr, data []byte) error
}

var logLoggerLevel LevelVar
var defaultLogger = firstLogger()

func firstLogger() (p atomic.Pointer[Logger]) {
	p.Store(New(&defaultHandler{&commonHandler{}, plain}))
	return
}

// plain prints where package log does; the record was asked for three calls above the handler.
func plain(_ uintptr, data []byte) error {
	return log.Output(5, unsafe.String(unsafe.SliceData(data), len(data)))
}

func (h *defaultHandler) Handle(_ context.Context, r Record) error {
	b := newBuffer()
	b.put(r.Level.String())
	b.byte(' ')
	b.put(r.Message)
	p := h.ch.printer(b, true, " ")
	defer p.free()
	p.rest(r)
	return h.output(r.PC, *b)
}

func SetDefault(l *Logger) {
	defaultLogger.Store(l)
	if _, ok := l.Handler().(*defaultHandler); !ok {
		capture := log.Flags()&(log.Lshortfile|log.Llongfile) != 0
		log.SetOutput(&handlerWriter{l.Handler(), &logLoggerLevel, capture})
		log.SetFlags(0)
	}
}

// handlerWriter makes records of what package log writes.
type handlerWriter struct {
	h         Handler
	level     Leveler
	capturePC bool
}

func (w *handlerWriter) Write(buf []byte) (int, error) {
	level := w.level.Level()
	if !w.h.Enabled(context.Background(), level) {
		return 0, nil
	}
	var pc uintptr
	if w.capturePC {
		var pcs [1]uintptr
		runtime.Callers(4, pcs[:])
		pc = pcs[0]
	}
	n := len(buf)
	r := NewRecord(time.Now(), level, string(bytes.TrimSuffix(buf, []byte{'\n'})), pc)
	return n, w.h.Handle(context.Background(), r)
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
	c := l.clone()
	c.handler = l.handler.WithAttrs(attrs(args))
	return c
}

func (l *Logger) WithGroup(name string) *Logger {
	if name == "" {
		return l
	}
	c := l.clone()
	c.handler = l.handler.WithGroup(name)
	return c
}

func (l *Logger) Enabled(ctx context.Context, level Level) bool {
	if ctx == nil {
		ctx = context.Background()
	}
	return l.Handler().Enabled(ctx, level)
}

// log makes a record of keys and values where it is wanted, logAttrs of attributes.
func (l *Logger) log(ctx context.Context, level Level, msg string, args ...any) {
	if ctx == nil {
		ctx = context.Background()
	}
	if !l.Enabled(ctx, level) {
		return
	}
	var pcs [1]uintptr
	runtime.Callers(3, pcs[:])
	r := NewRecord(time.Now(), level, msg, pcs[0])
	r.Add(args...)
	l.Handler().Handle(ctx, r)
}

func (l *Logger) logAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	if ctx == nil {
		ctx = context.Background()
	}
	if !l.Enabled(ctx, level) {
		return
	}
	var pcs [1]uintptr
	runtime.Callers(3, pcs[:])
	r := NewRecord(time.Now(), level, msg, pcs[0])
	r.AddAttrs(attrs...)
	l.Handler().Handle(ctx, r)
}

type discard struct{}

var DiscardHandler Handler = discard{}

func (discard) Enabled(context.Context, Level) bool  { return false }
func (discard) Handle(context.Context, Record) error { return nil }
func (d discard) WithAttrs([]Attr) Handler           { return d }
func (d discard) WithGroup(string) Handler           { return d }

func (h *MultiHandler) Handle(ctx context.Context, r Record) error {
	var errs []error
	for i := range h.multi {
		if h.multi[i].Enabled(ctx, r.Level) {
			if err := h.multi[i].Handle(ctx, r.Clone()); err != nil {
				errs = append(errs, err)
			}
		}
	}
	return errors.Join(errs...)
}
func (h *MultiHandler) WithAttrs(as []Attr) Handler {
	list := make([]Handler, 0, len(h.multi))
	for i := range h.multi {
		list = append(list, h.multi[i].WithAttrs(as))
	}
	return &MultiHandler{list}
}
func (h *MultiHandler) WithGroup(name string) Handler {
	list := make([]Handler, 0, len(h.multi))
	for i := range h.multi {
		list = append(list, h.multi[i].WithGroup(name))
	}
	return &MultiHandler{list}
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
	if !slices.ContainsFunc(as, func(a Attr) bool { return !a.vain() }) {
		return h
	}
	h2 := h.clone()
	p := h2.printer((*buffer)(&h2.preformattedAttrs), false, "")
	defer p.free()
	p.prefix.put(h.groupPrefix)
	if done := h2.preformattedAttrs; len(done) > 0 {
		p.after(done)
	}
	at := len(*p.b)
	p.openGroups()
	if p.attrs(as) {
		h2.groupPrefix = string(*p.prefix)
		h2.nOpenGroups = len(h2.groups)
	} else {
		*p.b = (*p.b)[:at]
	}
	return h2
}

func (h *JSONHandler) Enabled(_ context.Context, l Level) bool { return h.commonHandler.enabled(l) }
func (h *TextHandler) Enabled(_ context.Context, l Level) bool { return h.commonHandler.enabled(l) }

func (h *commonHandler) handle(r Record) error {
	p := h.printer(newBuffer(), true, "")
	defer p.free()
	if h.json {
		p.b.byte('{')
	}
	// What each record has stands in no group.
	groups := p.groups
	p.groups = nil
	plain := h.opts.ReplaceAttr == nil
	if !r.Time.IsZero() {
		t := r.Time.Round(0)
		if plain {
			p.key(TimeKey)
			p.time(t)
		} else {
			p.attr(Time(TimeKey, t))
		}
	}
	if plain {
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
	if plain {
		p.key(MessageKey)
		p.text(r.Message)
	} else {
		p.attr(String(MessageKey, r.Message))
	}
	p.groups = groups
	p.rest(r)
	p.b.byte('\n')
	h.mu.Lock()
	defer h.mu.Unlock()
	_, err := h.w.Write(*p.b)
	return err
}

// rest prints what was added before and the record's attributes; groups in which nothing stands are left out.
func (p *printer) rest(r Record) {
	if done := p.h.preformattedAttrs; len(done) > 0 {
		p.b.put(p.sep)
		*p.b = append(*p.b, done...)
		p.after(done)
	}
	open := p.h.nOpenGroups
	if r.NumAttrs() > 0 {
		p.prefix.put(p.h.groupPrefix)
		at := len(*p.b)
		p.openGroups()
		some := false
		r.Attrs(func(a Attr) bool {
			if p.attr(a) {
				some = true
			}
			return true
		})
		if some {
			open = len(p.h.groups)
		} else {
			*p.b = (*p.b)[:at]
		}
	}
	if p.h.json {
		for range open + 1 {
			p.b.byte('}')
		}
	}
}

// A buffer is what is printed into; they are kept.
type buffer []byte

var buffers = sync.Pool{New: func() any {
	b := make([]byte, 0, 1024)
	return (*buffer)(&b)
}}

func newBuffer() *buffer { return buffers.Get().(*buffer) }
func (b *buffer) free() {
	if cap(*b) <= 16<<10 {
		*b = (*b)[:0]
		buffers.Put(b)
	}
}
func (b *buffer) put(s string) { *b = append(*b, s...) }
func (b *buffer) byte(c byte)  { *b = append(*b, c) }

// printer writes one record or what is added to a handler. The groups are kept for ReplaceAttr alone; in text they stand
// before each key.
type printer struct {
	h      *commonHandler
	b      *buffer
	own    bool
	sep    string
	prefix *buffer
	groups *[]string
}

var lists = sync.Pool{New: func() any {
	list := make([]string, 0, 10)
	return &list
}}

func (h *commonHandler) printer(b *buffer, own bool, sep string) printer {
	p := printer{h: h, b: b, own: own, sep: sep, prefix: newBuffer()}
	if h.opts.ReplaceAttr != nil {
		p.groups = lists.Get().(*[]string)
		*p.groups = append(*p.groups, h.groups[:h.nOpenGroups]...)
	}
	return p
}

func (p *printer) free() {
	if p.own {
		p.b.free()
	}
	if p.groups != nil {
		*p.groups = (*p.groups)[:0]
		lists.Put(p.groups)
	}
	p.prefix.free()
}

func (h *commonHandler) sep() string {
	if h.json {
		return ","
	}
	return " "
}

func (p *printer) key(key string) {
	p.b.put(p.sep)
	if len(*p.prefix) > 0 {
		p.two(string(*p.prefix), key)
	} else {
		p.text(key)
	}
	if p.h.json {
		p.b.byte(':')
	} else {
		p.b.byte('=')
	}
	p.sep = p.h.sep()
}

// after tells what separates the next attribute from those printed.
func (p *printer) after(done []byte) {
	p.sep = p.h.sep()
	if p.h.json && done[len(done)-1] == '{' {
		p.sep = ""
	}
}

// openGroups opens the groups that do not stand open in what was printed before.
func (p *printer) openGroups() {
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
		p.b.byte('{')
		p.sep = ""
	} else {
		p.prefix.put(name)
		p.prefix.byte('.')
	}
	if p.groups != nil {
		*p.groups = append(*p.groups, name)
	}
}

func (p *printer) close(name string) {
	if p.h.json {
		p.b.byte('}')
	} else {
		*p.prefix = (*p.prefix)[:len(*p.prefix)-len(name)-1]
	}
	p.sep = p.h.sep()
	if p.groups != nil {
		*p.groups = (*p.groups)[:len(*p.groups)-1]
	}
}

// attr reports whether the attribute was printed; Go counts a group without attributes.
func (p *printer) attr(a Attr) bool {
	a.Value = a.Value.Resolve()
	if f := p.h.opts.ReplaceAttr; f != nil && a.Value.Kind() != KindGroup {
		var groups []string
		if p.groups != nil {
			groups = *p.groups
		}
		a = f(groups, a)
		a.Value = a.Value.Resolve()
	}
	if a.isEmpty() {
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
	at := len(*p.b)
	if a.Key != "" {
		p.open(a.Key)
	}
	if !p.attrs(g) {
		// The group stays open, as it does in Go.
		*p.b = (*p.b)[:at]
		return false
	}
	if a.Key != "" {
		p.close(a.Key)
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

// odd reports whether text is quoted.
func odd(s string) bool {
	for _, r := range s {
		if r < utf8.RuneSelf {
			if r <= ' ' || r == '"' || r == '=' {
				return true
			}
		} else if r == utf8.RuneError || unicode.IsSpace(r) || !unicode.IsPrint(r) {
			return true
		}
	}
	return s == ""
}

func (p *printer) text(s string) {
	switch {
	case p.h.json:
		*p.b = append(quote(append(*p.b, '"'), s), '"')
	case odd(s):
		*p.b = strconv.AppendQuote(*p.b, s)
	default:
		p.b.put(s)
	}
}

// two writes both as one text.
func (p *printer) two(a, b string) {
	switch {
	case p.h.json:
		*p.b = append(quote(quote(append(*p.b, '"'), a), b), '"')
	case odd(a) || odd(b):
		*p.b = strconv.AppendQuote(*p.b, a+b)
	default:
		p.b.put(a)
		p.b.put(b)
	}
}

// quote writes text as in a JSON string.
func quote(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
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
	return append(b, s[done:]...)
}

// encoder makes JSON of what has no kind; encoders are kept.
type encoder struct {
	to   *bytes.Buffer
	json *json.Encoder
}

var encoders = sync.Pool{New: func() any {
	e := &encoder{to: new(bytes.Buffer)}
	e.json = json.NewEncoder(e.to)
	e.json.SetEscapeHTML(false)
	return e
}}

func (p *printer) json(v any) error {
	e := encoders.Get().(*encoder)
	defer func() {
		if e.to.Cap() <= 16<<10 {
			e.to.Reset()
			encoders.Put(e)
		}
	}()
	if err := e.json.Encode(v); err != nil {
		return err
	}
	text := e.to.Bytes()
	*p.b = append(*p.b, text[:len(text)-1]...)
	return nil
}

func (p *printer) failed(err error) { p.text(fmt.Sprintf("!ERROR:%v", err)) }

// time writes RFC 3339 with milliseconds, or with what JSON keeps.
func (p *printer) time(t time.Time) {
	if !p.h.json {
		*p.b = t.AppendFormat(*p.b, "2006-01-02T15:04:05.000Z07:00")
		return
	}
	if y := t.Year(); y < 0 || y >= 10000 {
		p.failed(errors.New("time.Time year outside of range [0,9999]"))
		return
	}
	p.b.byte('"')
	*p.b = t.AppendFormat(*p.b, time.RFC3339Nano)
	p.b.byte('"')
}

func (p *printer) value(v Value) {
	defer func() {
		if r := recover(); r != nil {
			if x := reflect.ValueOf(v.any); x.Kind() == reflect.Pointer && x.IsNil() {
				p.text("<nil>")
				return
			}
			p.text(fmt.Sprintf("!PANIC: %v", r))
		}
	}()
	var err error
	if p.h.json {
		err = p.valueJSON(v)
	} else {
		err = p.valueText(v)
	}
	if err != nil {
		p.failed(err)
	}
}

func (p *printer) valueText(v Value) error {
	switch v.Kind() {
	case KindString:
		p.text(v.str())
	case KindTime:
		p.time(v.time())
	case KindAny:
		if x, ok := v.any.(encoding.TextAppender); ok {
			b, err := x.AppendText(nil)
			if err != nil {
				return err
			}
			p.text(string(b))
			return nil
		}
		if x, ok := v.any.(encoding.TextMarshaler); ok {
			b, err := x.MarshalText()
			if err != nil {
				return err
			}
			p.text(string(b))
			return nil
		}
		b, ok := v.any.([]byte)
		if !ok {
			if t := reflect.TypeOf(v.any); t != nil && t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Uint8 {
				b, ok = reflect.ValueOf(v.any).Bytes(), true
			}
		}
		if ok {
			*p.b = append(*p.b, strconv.AppendQuote(make([]byte, 0, 3*len(b)/2), string(b))...)
			return nil
		}
		p.text(fmt.Sprintf("%+v", v.Any()))
	default:
		*p.b = v.append(*p.b)
	}
	return nil
}

func (p *printer) valueJSON(v Value) error {
	switch v.Kind() {
	case KindString:
		p.text(v.str())
	case KindTime:
		p.time(v.time())
	case KindDuration:
		*p.b = strconv.AppendInt(*p.b, int64(v.num), 10)
	case KindFloat64:
		return p.json(v.float())
	case KindAny:
		x := v.Any()
		_, own := x.(json.Marshaler)
		if err, ok := x.(error); ok && !own {
			p.text(err.Error())
			return nil
		}
		return p.json(x)
	default:
		*p.b = v.append(*p.b)
	}
	return nil
}
