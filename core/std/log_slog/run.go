package slog

import (
	"errors"
	"fmt"
	"io"
	"math"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unsafe"
)

// A Value of a simple kind is the kind in any and the rest in num; of a string, a group or a time any points to it or
// tells where it is, and num is its length or its nanoseconds; else it is what any holds.
type Value struct {
	_   [0]func()
	num uint64
	any any
}

type (
	kind         Kind
	stringptr    *byte
	groupptr     *Attr
	timeLocation *time.Location
	timeTime     time.Time
)

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
	preformattedAttrs []byte
	groupPrefix       string
	groups            []string
	nOpenGroups       int
	mu                *sync.Mutex
	w                 io.Writer
}

type MultiHandler struct{ multi []Handler }

var kindStrings = []string{"Any", "Bool", "Duration", "Float64", "Int64", "String", "Time", "Uint64", "Group", "LogValuer"}

func AnyValue(v any) Value {
	switch x := v.(type) {
	case string:
		return StringValue(x)
	case int:
		return Int64Value(int64(x))
	case uint:
		return Uint64Value(uint64(x))
	case int64:
		return Int64Value(x)
	case uint64:
		return Uint64Value(x)
	case bool:
		return BoolValue(x)
	case time.Duration:
		return DurationValue(x)
	case time.Time:
		return TimeValue(x)
	case uint8:
		return Uint64Value(uint64(x))
	case uint16:
		return Uint64Value(uint64(x))
	case uint32:
		return Uint64Value(uint64(x))
	case uintptr:
		return Uint64Value(uint64(x))
	case int8:
		return Int64Value(int64(x))
	case int16:
		return Int64Value(int64(x))
	case int32:
		return Int64Value(int64(x))
	case float64:
		return Float64Value(x)
	case float32:
		return Float64Value(float64(x))
	case []Attr:
		return GroupValue(x...)
	case Kind:
		return Value{any: kind(x)}
	case Value:
		return x
	}
	return Value{any: v}
}

// TimeValue keeps the nanoseconds, if they say it all; the zero time has no place.
func TimeValue(v time.Time) Value {
	if v.IsZero() {
		return Value{any: timeLocation(nil)}
	}
	n := v.UnixNano()
	if v.Equal(time.Unix(0, n)) {
		return Value{num: uint64(n), any: timeLocation(v.Location())}
	}
	return Value{any: timeTime(v.Round(0))}
}

func (a Attr) vain() bool { return a.Value.Kind() == KindGroup && a.Value.num == 0 }

func GroupValue(as ...Attr) Value {
	vain := 0
	for _, a := range as {
		if a.vain() {
			vain++
		}
	}
	if vain > 0 {
		full := make([]Attr, 0, len(as)-vain)
		for _, a := range as {
			if !a.vain() {
				full = append(full, a)
			}
		}
		as = full
	}
	return Value{num: uint64(len(as)), any: groupptr(unsafe.SliceData(as))}
}

func Group(key string, args ...any) Attr { return Attr{key, GroupValue(attrs(args)...)} }

//line attr.go:98:1
func (a Attr) Equal(b Attr) bool {
	return a.Key == b.Key && a.Value.Equal(b.Value)
}

//line attr.go:102:1
func (a Attr) String() string {
	return a.Key + "=" + a.Value.String()
}

func (v Value) Any() any {
	switch x := v.any.(type) {
	case Kind:
		switch x {
		case KindInt64:
			return int64(v.num)
		case KindUint64:
			return v.num
		case KindFloat64:
			return v.float()
		case KindBool:
			return v.num == 1
		case KindDuration:
			return time.Duration(v.num)
		}
	case stringptr:
		return v.str()
	case timeLocation, timeTime:
		return v.time()
	case groupptr:
		return v.group()
	case kind:
		return Kind(x)
	}
	return v.any
}

//line value.go:312:1
func (v Value) str() string {
	return unsafe.String(v.any.(stringptr), v.num)
}

//line value.go:371:1
func (v Value) float() float64 {
	return math.Float64frombits(v.num)
}

//line value.go:414:1
func (v Value) group() []Attr {
	return unsafe.Slice((*Attr)(v.any.(groupptr)), v.num)
}

//line attr.go:137:1
func (v Value) time() time.Time {
	if t, ok := v.any.(timeTime); ok {
		return time.Time(t)
	}
	place := v.any.(timeLocation)
	if place == nil {
		return time.Time{}
	}
	return time.Unix(0, int64(v.num)).In(place)
}

func (v Value) String() string {
	if s, ok := v.any.(stringptr); ok {
		return unsafe.String(s, v.num)
	}
	return string(v.append(nil))
}

func (v Value) must(k Kind) Value {
	if g := v.Kind(); g != k {
		panic(fmt.Sprintf("Value kind is %s, not %s", g, k))
	}
	return v
}

func (v Value) Int64() int64            { return int64(v.must(KindInt64).num) }
func (v Value) Uint64() uint64          { return v.must(KindUint64).num }
func (v Value) Bool() bool              { return v.must(KindBool).num == 1 }
func (v Value) Duration() time.Duration { return time.Duration(v.must(KindDuration).num) }
func (v Value) Float64() float64        { return v.must(KindFloat64).float() }
func (v Value) Time() time.Time         { return v.must(KindTime).time() }

func (v Value) Equal(w Value) bool {
	k := v.Kind()
	if k != w.Kind() {
		return false
	}
	switch k {
	case KindInt64, KindUint64, KindBool, KindDuration:
		return v.num == w.num
	case KindFloat64:
		return v.float() == w.float()
	case KindString:
		return v.str() == w.str()
	case KindTime:
		return v.time().Equal(w.time())
	case KindGroup:
		return slices.EqualFunc(v.group(), w.group(), Attr.Equal)
	}
	return v.any == w.any
}

func (v Value) Resolve() (rv Value) {
	if v.Kind() != KindLogValuer {
		return v
	}
	original := v
	defer func() {
		if r := recover(); r != nil {
			rv = AnyValue(fmt.Errorf("LogValue panicked\n%s", stack(3, 5)))
		}
	}()
	for range 100 {
		if v.Kind() != KindLogValuer {
			return v
		}
		v = v.any.(LogValuer).LogValue()
	}
	return AnyValue(fmt.Errorf("LogValue called too many times on Value of type %T", original.Any()))
}

// attrs pairs keys with values.
func attrs(args []any) (list []Attr) {
	for len(args) > 0 {
		var a Attr
		a, args = first(args)
		list = append(list, a)
	}
	return
}

// first takes the first attribute off a list of keys and values.
func first(args []any) (Attr, []any) {
	switch x := args[0].(type) {
	case Attr:
		return x, args[1:]
	case string:
		if len(args) == 1 {
			return Attr{"!BADKEY", StringValue(x)}, nil
		}
		return Attr{x, AnyValue(args[1])}, args[2:]
	default:
		return Attr{"!BADKEY", AnyValue(x)}, args[1:]
	}
}

//line attr.go:267:1
func (l Level) String() string {
	from := func(name string, more Level) string {
		if more == 0 {
			return name
		}
		sign := ""
		if more > 0 {
			sign = "+"
		}
		return name + sign + strconv.Itoa(int(more))
	}
	switch {
	case l >= LevelError:
		return from("ERROR", l-LevelError)
	case l >= LevelWarn:
		return from("WARN", l-LevelWarn)
	case l >= LevelInfo:
		return from("INFO", l-LevelInfo)
	}
	return from("DEBUG", l-LevelDebug)
}

func (l Level) MarshalJSON() ([]byte, error) { return strconv.AppendQuote(nil, l.String()), nil }

//line attr.go:286:1
func (l *Level) UnmarshalJSON(data []byte) error {
	s, err := strconv.Unquote(string(data))
	if err != nil {
		return err
	}
	return l.parse(s)
}

func (l *Level) parse(s string) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("slog: level string %q: %w", s, err)
		}
	}()
	name, offset := s, 0
	if i := strings.IndexAny(s, "+-"); i >= 0 {
		name = s[:i]
		if offset, err = strconv.Atoi(s[i:]); err != nil {
			return err
		}
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
		return errors.New("unknown name")
	}
	*l += Level(offset)
	return nil
}

//line level.go:181:1
func (v *LevelVar) String() string {
	return fmt.Sprintf("LevelVar(%s)", v.Level())
}
func (v *LevelVar) AppendText(b []byte) ([]byte, error) { return v.Level().AppendText(b) }
func (v *LevelVar) UnmarshalText(data []byte) error {
	var l Level
	err := l.UnmarshalText(data)
	if err == nil {
		v.Set(l)
	}
	return err
}

//line level.go:201:1
func (r *Record) Add(args ...any) {
	for len(args) > 0 {
		var a Attr
		a, args = first(args)
		switch {
		case a.vain():
		case r.nFront < len(r.front):
			r.front[r.nFront] = a
			r.nFront++
		default:
			if r.back == nil {
				r.back = make([]Attr, 0, number(args)+1)
			}
			r.back = append(r.back, a)
		}
	}
}

// number is how many attributes the arguments make.
func number(args []any) (n int) {
	for i := 0; i < len(args); i++ {
		if _, ok := args[i].(string); ok {
			i++
		}
		n++
	}
	return
}

func (r *Record) AddAttrs(attrs ...Attr) {
	i := 0
	for ; i < len(attrs) && r.nFront < len(r.front); i++ {
		if !attrs[i].vain() {
			r.front[r.nFront] = attrs[i]
			r.nFront++
		}
	}
	attrs = attrs[i:]
	if n := len(r.back); cap(r.back) > n {
		// A copy of the record has put something there.
		if next := r.back[:n+1][n]; next.Key != "" || next.Value.num != 0 || next.Value.any != nil {
			r.back = append(slices.Clip(r.back), String("!BUG", "AddAttrs unsafely called on copy of Record made without using Record.Clone"))
		}
	}
	more := len(attrs)
	for _, a := range attrs {
		if a.vain() {
			more--
		}
	}
	r.back = slices.Grow(r.back, more)
	for _, a := range attrs {
		if !a.vain() {
			r.back = append(r.back, a)
		}
	}
}

// stack names up to n callers.
func stack(skip, n int) string {
	pcs := make([]uintptr, n+1)
	found := runtime.Callers(skip+1, pcs)
	if found == 0 {
		return "(no stack)"
	}
	frames := runtime.CallersFrames(pcs[:found])
	var b strings.Builder
	for i := 1; ; i++ {
		f, more := frames.Next()
		fmt.Fprintf(&b, "called from %s (%s:%d)\n", f.Function, f.File, f.Line)
		if !more {
			break
		}
		if i == n {
			b.WriteString("(rest of stack elided)\n")
			break
		}
	}
	return b.String()
}

func (r Record) Source() *Source { return sourceOf(r) }

// sourceOf is the method that records of older releases do not show.
func sourceOf(r Record) *Source {
	if r.PC == 0 {
		return nil
	}
	f, _ := runtime.CallersFrames([]uintptr{r.PC}).Next()
	return &Source{f.Function, f.File, f.Line}
}
