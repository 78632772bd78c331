// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package slog

import "context"
import "io"
import "log"
import "sync"
import "sync/atomic"
import "time"

const KindAny Kind = 0
const KindBool Kind = 1
const KindDuration Kind = 2
const KindFloat64 Kind = 3
const KindGroup Kind = 8
const KindInt64 Kind = 4
const KindLogValuer Kind = 9
const KindString Kind = 5
const KindTime Kind = 6
const KindUint64 Kind = 7
const LevelDebug Level = -4
const LevelError Level = 8
const LevelInfo Level = 0
const LevelKey = "level"
const LevelWarn Level = 4
const MessageKey = "msg"
const SourceKey = "source"
const TimeKey = "time"

var DiscardHandler Handler

type Attr struct {
	Key   string
	Value Value
}

func (a Attr) Equal(b Attr) bool
func (a Attr) String() string
func (a Attr) isEmpty() bool

type Handler interface {
	/*line handler.go:43:2*/Enabled(context.Context, Level) bool
	/*line handler.go:65:2*/Handle(context.Context, Record) error
	/*line handler.go:70:2*/WithAttrs(attrs []Attr) Handler
	/*line handler.go:91:2*/WithGroup(name string) Handler
}

type HandlerOptions struct {
	AddSource   bool
	Level       Leveler
	ReplaceAttr func(groups []string, a Attr) Attr
}

type JSONHandler struct{ *commonHandler }

func (h *JSONHandler) Enabled(_ context.Context, level Level) bool
func (h *JSONHandler) WithAttrs(attrs []Attr) Handler
func (h *JSONHandler) WithGroup(name string) Handler
func (h *JSONHandler) Handle(_ context.Context, r Record) error

type Kind int

func (k Kind) String() string

type Level int

func (l Level) String() string
func (l Level) MarshalJSON() ([]byte, error)
func (l *Level) UnmarshalJSON(data []byte) error
func (l Level) AppendText(b []byte) ([]byte, error)
func (l Level) MarshalText() ([]byte, error)
func (l *Level) UnmarshalText(data []byte) error
func (l Level) Level() Level

type LevelVar struct{ val atomic.Int64 }

func (v *LevelVar) Level() Level
func (v *LevelVar) Set(l Level)
func (v *LevelVar) String() string
func (v *LevelVar) AppendText(b []byte) ([]byte, error)
func (v *LevelVar) MarshalText() ([]byte, error)
func (v *LevelVar) UnmarshalText(data []byte) error

type Leveler interface {
	/*line level.go:215:2*/Level() Level
}

type LogValuer interface {
	/*line value.go:488:2*/LogValue() Value
}

type Logger struct{ handler Handler }

func (l *Logger) clone() *Logger
func (l *Logger) Handler() Handler
func (l *Logger) With(args ...any) *Logger
func (l *Logger) WithGroup(name string) *Logger
func (l *Logger) Enabled(ctx context.Context, level Level) bool
func (l *Logger) Log(ctx context.Context, level Level, msg string, args ...any)
func (l *Logger) LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr)
func (l *Logger) Debug(msg string, args ...any)
func (l *Logger) DebugContext(ctx context.Context, msg string, args ...any)
func (l *Logger) Info(msg string, args ...any)
func (l *Logger) InfoContext(ctx context.Context, msg string, args ...any)
func (l *Logger) Warn(msg string, args ...any)
func (l *Logger) WarnContext(ctx context.Context, msg string, args ...any)
func (l *Logger) Error(msg string, args ...any)
func (l *Logger) ErrorContext(ctx context.Context, msg string, args ...any)
func (l *Logger) log(ctx context.Context, level Level, msg string, args ...any)
func (l *Logger) logAttrs(ctx context.Context, level Level, msg string, attrs ...Attr)

type MultiHandler struct{ multi []Handler }

func (h *MultiHandler) Enabled(ctx context.Context, l Level) bool
func (h *MultiHandler) Handle(ctx context.Context, r Record) error
func (h *MultiHandler) WithAttrs(attrs []Attr) Handler
func (h *MultiHandler) WithGroup(name string) Handler

type Record struct {
	Time    time.Time
	Message string
	Level   Level
	PC      uintptr
	front   [5]Attr
	nFront  int
	back    []Attr
}

func (r Record) Clone() Record
func (r Record) NumAttrs() int
func (r Record) Attrs(f func(Attr) bool)
func (r *Record) AddAttrs(attrs ...Attr)
func (r *Record) Add(args ...any)
func (r Record) Source() *Source

type Source struct {
	Function string
	File     string
	Line     int
}

type TextHandler struct{ *commonHandler }

func (h *TextHandler) Enabled(_ context.Context, level Level) bool
func (h *TextHandler) WithAttrs(attrs []Attr) Handler
func (h *TextHandler) WithGroup(name string) Handler
func (h *TextHandler) Handle(_ context.Context, r Record) error

type Value struct {
	_   [0]func()
	num uint64
	any any
}

func (v Value) Kind() Kind
func (v Value) Any() any
func (v Value) String() string
func (v Value) str() string
func (v Value) Int64() int64
func (v Value) Uint64() uint64
func (v Value) Bool() bool
func (v Value) bool() bool
func (v Value) Duration() time.Duration
func (v Value) duration() time.Duration
func (v Value) Float64() float64
func (v Value) float() float64
func (v Value) Time() time.Time
func (v Value) time() time.Time
func (v Value) LogValuer() LogValuer
func (v Value) Group() []Attr
func (v Value) group() []Attr
func (v Value) Equal(w Value) bool
func (v Value) isEmptyGroup() bool
func (v Value) append(dst []byte) []byte
func (v Value) Resolve() (rv Value)

type commonHandler struct {
	json              bool
	opts              HandlerOptions
	preformattedAttrs []byte
	groupPrefix       string
	groups            []string
	nOpenGroups       int
	mu                *sync.Mutex
	w                 io.Writer
}

func Any(key string, value any) Attr
func AnyValue(v any) Value
func Bool(key string, v bool) Attr
func BoolValue(v bool) Value
func Debug(msg string, args ...any)
func DebugContext(ctx context.Context, msg string, args ...any)
func Default() *Logger
func Duration(key string, v time.Duration) Attr
func DurationValue(v time.Duration) Value
func Error(msg string, args ...any)
func ErrorContext(ctx context.Context, msg string, args ...any)
func Float64(key string, v float64) Attr
func Float64Value(v float64) Value
func Group(key string, args ...any) Attr
func GroupAttrs(key string, attrs ...Attr) Attr
func GroupValue(as ...Attr) Value
func Info(msg string, args ...any)
func InfoContext(ctx context.Context, msg string, args ...any)
func Int(key string, value int) Attr
func Int64(key string, value int64) Attr
func Int64Value(v int64) Value
func IntValue(v int) Value
func Log(ctx context.Context, level Level, msg string, args ...any)
func LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr)
func New(h Handler) *Logger
func NewJSONHandler(w io.Writer, opts *HandlerOptions) *JSONHandler
func NewLogLogger(h Handler, level Level) *log.Logger
func NewMultiHandler(handlers ...Handler) *MultiHandler
func NewRecord(t time.Time, level Level, msg string, pc uintptr) Record
func NewTextHandler(w io.Writer, opts *HandlerOptions) *TextHandler
func SetDefault(l *Logger)
func SetLogLoggerLevel(level Level) (oldLevel Level)
func String(key, value string) Attr
func StringValue(value string) Value
func Time(key string, v time.Time) Attr
func TimeValue(v time.Time) Value
func Uint64(key string, v uint64) Attr
func Uint64Value(v uint64) Value
func Warn(msg string, args ...any)
func WarnContext(ctx context.Context, msg string, args ...any)
func With(args ...any) *Logger
