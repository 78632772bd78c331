package flag

import (
	"encoding"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
)

type FlagSet struct {
	Usage         func()
	name          string
	parsed        bool
	actual        map[string]*Flag
	formal        map[string]*Flag
	args          []string
	errorHandling ErrorHandling
	output        io.Writer
	undef         map[string]string
}

var ErrHelp = errors.New("flag: help requested")
var CommandLine = commandLine()
var Usage = func() {
	fmt.Fprintf(CommandLine.Output(), "Usage of %s:\n", os.Args[0])
	CommandLine.PrintDefaults()
}

func commandLine() *FlagSet {
	f := NewFlagSet(os.Args[0], ExitOnError)
	f.Usage = func() { Usage() }
	return f
}

//line flag.go:1223:1
func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet {
	f := &FlagSet{
		name:          name,
		errorHandling: errorHandling,
	}
	f.Usage = f.defaultUsage
	return f
}

func (f *FlagSet) defaultUsage() {
	if f.name == "" {
		fmt.Fprintf(f.Output(), "Usage:\n")
	} else {
		fmt.Fprintf(f.Output(), "Usage of %s:\n", f.name)
	}
	f.PrintDefaults()
}

var errParse = errors.New("parse error")
var errRange = errors.New("value out of range")

func numError(err error) error {
	if ne, ok := err.(*strconv.NumError); ok {
		switch ne.Err {
		case strconv.ErrSyntax:
			return errParse
		case strconv.ErrRange:
			return errRange
		}
	}
	return err
}

type boolFlag interface {
	Value
	IsBoolFlag() bool
}

type boolValue bool

//line flag.go:133:1
func (b *boolValue) Set(s string) error {
	v, err := strconv.ParseBool(s)
	if err != nil {
		err = errParse
	}
	*b = boolValue(v)
	return err
}

//line flag.go:142:1
func (b *boolValue) Get() any { return bool(*b) }
//line flag.go:144:1
func (b *boolValue) String() string { return strconv.FormatBool(bool(*b)) }
//line flag.go:146:1
func (b *boolValue) IsBoolFlag() bool { return true }

type intValue int

func (i *intValue) Set(s string) error {
	v, err := strconv.ParseInt(s, 0, strconv.IntSize)
	*i = intValue(v)
	return numError(err)
}

//line flag.go:172:1
func (i *intValue) Get() any { return int(*i) }
//line flag.go:174:1
func (i *intValue) String() string { return strconv.Itoa(int(*i)) }

type int64Value int64

func (i *int64Value) Set(s string) error {
	v, err := strconv.ParseInt(s, 0, 64)
	*i = int64Value(v)
	return numError(err)
}

//line flag.go:193:1
func (i *int64Value) Get() any { return int64(*i) }
//line flag.go:195:1
func (i *int64Value) String() string { return strconv.FormatInt(int64(*i), 10) }

type uintValue uint

func (i *uintValue) Set(s string) error {
	v, err := strconv.ParseUint(s, 0, strconv.IntSize)
	*i = uintValue(v)
	return numError(err)
}

//line flag.go:214:1
func (i *uintValue) Get() any { return uint(*i) }
//line flag.go:216:1
func (i *uintValue) String() string { return strconv.FormatUint(uint64(*i), 10) }

type uint64Value uint64

func (i *uint64Value) Set(s string) error {
	v, err := strconv.ParseUint(s, 0, 64)
	*i = uint64Value(v)
	return numError(err)
}

//line flag.go:235:1
func (i *uint64Value) Get() any { return uint64(*i) }
//line flag.go:237:1
func (i *uint64Value) String() string { return strconv.FormatUint(uint64(*i), 10) }

type stringValue string

//line flag.go:247:1
func (s *stringValue) Set(v string) error {
	*s = stringValue(v)
	return nil
}

//line flag.go:252:1
func (s *stringValue) Get() any { return string(*s) }
//line flag.go:254:1
func (s *stringValue) String() string { return string(*s) }

type float64Value float64

func (f *float64Value) Set(s string) error {
	v, err := strconv.ParseFloat(s, 64)
	*f = float64Value(v)
	return numError(err)
}

//line flag.go:273:1
func (f *float64Value) Get() any { return float64(*f) }
//line flag.go:275:1
func (f *float64Value) String() string { return strconv.FormatFloat(float64(*f), 'g', -1, 64) }

type durationValue time.Duration

//line flag.go:285:1
func (d *durationValue) Set(s string) error {
	v, err := time.ParseDuration(s)
	if err != nil {
		err = errParse
	}
	*d = durationValue(v)
	return err
}

//line flag.go:294:1
func (d *durationValue) Get() any { return time.Duration(*d) }
//line flag.go:296:1
func (d *durationValue) String() string { return time.Duration(*d).String() }

type textValue struct{ p encoding.TextUnmarshaler }

//line flag.go:317:1
func (v textValue) Set(s string) error {
	return v.p.UnmarshalText([]byte(s))
}

//line flag.go:321:1
func (v textValue) Get() any {
	return v.p
}
func (v textValue) String() string {
	if m, ok := v.p.(encoding.TextMarshaler); ok {
		if b, err := m.MarshalText(); err == nil {
			return string(b)
		}
	}
	return ""
}

type funcValue func(string) error

//line flag.go:337:1
func (f funcValue) Set(s string) error { return f(s) }
//line flag.go:339:1
func (f funcValue) String() string { return "" }

type boolFuncValue func(string) error

//line flag.go:344:1
func (f boolFuncValue) Set(s string) error { return f(s) }
//line flag.go:346:1
func (f boolFuncValue) String() string { return "" }
//line flag.go:348:1
func (f boolFuncValue) IsBoolFlag() bool { return true }

//line flag.go:348:1
func sorted(flags map[string]*Flag) []*Flag {
	list := make([]*Flag, 0, len(flags))
	for _, f := range flags {
		list = append(list, f)
	}
	slices.SortFunc(list, func(a, b *Flag) int { return strings.Compare(a.Name, b.Name) })
	return list
}

//line flag.go:431:1
func (f *FlagSet) Output() io.Writer {
	if f.output == nil {
		return os.Stderr
	}
	return f.output
}

//line flag.go:439:1
func (f *FlagSet) Name() string {
	return f.name
}
//line flag.go:444:1
func (f *FlagSet) ErrorHandling() ErrorHandling {
	return f.errorHandling
}
//line flag.go:450:1
func (f *FlagSet) SetOutput(output io.Writer) {
	f.output = output
}
//line flag.go:483:1
func (f *FlagSet) Lookup(name string) *Flag {
	return f.formal[name]
}
//line flag.go:712:1
func (f *FlagSet) NFlag() int { return len(f.actual) }
//line flag.go:735:1
func (f *FlagSet) NArg() int { return len(f.args) }
//line flag.go:741:1
func (f *FlagSet) Args() []string { return f.args }
//line flag.go:1180:1
func (f *FlagSet) Parsed() bool {
	return f.parsed
}

//line flag.go:744:1
func (f *FlagSet) VisitAll(fn func(*Flag)) {
	for _, flag := range sorted(f.formal) {
		fn(flag)
	}
}

func (f *FlagSet) Visit(fn func(*Flag)) {
	for _, flag := range sorted(f.actual) {
		fn(flag)
	}
}

//line flag.go:720:1
func (f *FlagSet) Arg(i int) string {
	if i < 0 || i >= len(f.args) {
		return ""
	}
	return f.args[i]
}

func (f *FlagSet) set(name, value string) error {
	flag, ok := f.formal[name]
	if !ok {
		_, file, line, ok := runtime.Caller(2)
		if !ok {
			file, line = "?", 0
		}
		if f.undef == nil {
			f.undef = map[string]string{}
		}
		f.undef[name] = fmt.Sprintf("%s:%d", file, line)
		return fmt.Errorf("no such flag -%v", name)
	}
	if err := flag.Value.Set(value); err != nil {
		return err
	}
	f.mark(flag)
	return nil
}

func (f *FlagSet) mark(flag *Flag) {
	if f.actual == nil {
		f.actual = make(map[string]*Flag)
	}
	f.actual[flag.Name] = flag
}

// isZero reports whether text is how the zero value of the flag's type shows.
func isZero(flag *Flag, text string) (ok bool, err error) {
	typ := reflect.TypeOf(flag.Value)
	var z reflect.Value
	if typ.Kind() == reflect.Pointer {
		z = reflect.New(typ.Elem())
	} else {
		z = reflect.Zero(typ)
	}
	defer func() {
		if e := recover(); e != nil {
			if typ.Kind() == reflect.Pointer {
				typ = typ.Elem()
			}
			err = fmt.Errorf("panic calling String method on zero %v for flag %s: %v", typ, flag.Name, e)
		}
	}()
	return text == z.Interface().(Value).String(), nil
}

func UnquoteUsage(flag *Flag) (name, usage string) {
	usage = flag.Usage
	if before, rest, ok := strings.Cut(usage, "`"); ok {
		if quoted, after, ok := strings.Cut(rest, "`"); ok {
			return quoted, before + quoted + after
		}
	}
	name = "value"
	switch v := flag.Value.(type) {
	case boolFlag:
		if v.IsBoolFlag() {
			name = ""
		}
	case *durationValue:
		name = "duration"
	case *float64Value:
		name = "float"
	case *intValue, *int64Value:
		name = "int"
	case *stringValue:
		name = "string"
	case *uintValue, *uint64Value:
		name = "uint"
	}
	return name, usage
}

func (f *FlagSet) PrintDefaults() {
	var errs []error
	f.VisitAll(func(flag *Flag) {
		var line strings.Builder
		fmt.Fprintf(&line, "  -%s", flag.Name)
		name, usage := UnquoteUsage(flag)
		if name != "" {
			line.WriteString(" ")
			line.WriteString(name)
		}
		if line.Len() <= 4 {
			line.WriteString("\t")
		} else {
			line.WriteString("\n    \t")
		}
		line.WriteString(strings.ReplaceAll(usage, "\n", "\n    \t"))
		zero, err := isZero(flag, flag.DefValue)
		if err != nil {
			errs = append(errs, err)
		} else if !zero {
			if _, ok := flag.Value.(*stringValue); ok {
				fmt.Fprintf(&line, " (default %q)", flag.DefValue)
			} else {
				fmt.Fprintf(&line, " (default %v)", flag.DefValue)
			}
		}
		fmt.Fprint(f.Output(), line.String(), "\n")
	})
	if len(errs) > 0 {
		fmt.Fprintln(f.Output())
		for _, err := range errs {
			fmt.Fprintln(f.Output(), err)
		}
	}
}

func (f *FlagSet) fail(format string, a ...any) error {
	err := fmt.Errorf(format, a...)
	fmt.Fprintln(f.Output(), err)
	f.usage()
	return err
}

func (f *FlagSet) usage() {
	if f.Usage == nil {
		f.defaultUsage()
	} else {
		f.Usage()
	}
}

// complaint says what is wrong with a flag, and gives it back.
func (f *FlagSet) complaint(format string, args ...any) string {
	text := fmt.Sprintf(format, args...)
	fmt.Fprintln(f.Output(), text)
	return text
}

func (f *FlagSet) Var(value Value, name, usage string) {
	if strings.HasPrefix(name, "-") {
		panic(f.complaint("flag %q begins with -", name))
	}
	if strings.Contains(name, "=") {
		panic(f.complaint("flag %q contains =", name))
	}
	flag := &Flag{name, usage, value, value.String()}
	if _, known := f.formal[name]; known {
		if f.name == "" {
			panic(f.complaint("flag redefined: %s", name))
		}
		panic(f.complaint("%s flag redefined: %s", f.name, name))
	}
	if pos := f.undef[name]; pos != "" {
		panic(fmt.Sprintf("flag %s set at %s before being defined", name, pos))
	}
	if f.formal == nil {
		f.formal = make(map[string]*Flag)
	}
	f.formal[name] = flag
}

func (f *FlagSet) Parse(arguments []string) error {
	f.parsed = true
	f.args = arguments
	for {
		more, err := f.parseOne()
		if more {
			continue
		}
		if err == nil {
			return nil
		}
		switch f.errorHandling {
		case ExitOnError:
			if err == ErrHelp {
				os.Exit(0)
			}
			os.Exit(2)
		case PanicOnError:
			panic(err)
		}
		return err
	}
}

func (f *FlagSet) parseOne() (more bool, err error) {
	if len(f.args) == 0 {
		return false, nil
	}
	s := f.args[0]
	if len(s) < 2 || s[0] != '-' {
		return false, nil
	}
	name := s[1:]
	if name[0] == '-' {
		name = name[1:]
		if name == "" {
			f.args = f.args[1:]
			return false, nil
		}
	}
	if name == "" || name[0] == '-' || name[0] == '=' {
		return false, f.fail("bad flag syntax: %s", s)
	}
	f.args = f.args[1:]
	name, value, hasValue := strings.Cut(name, "=")
	flag, ok := f.formal[name]
	if !ok {
		if name == "help" || name == "h" {
			f.usage()
			return false, ErrHelp
		}
		return false, f.fail("flag provided but not defined: -%s", name)
	}
	if b, ok := flag.Value.(boolFlag); ok && b.IsBoolFlag() {
		if !hasValue {
			if err := b.Set("true"); err != nil {
				return false, f.fail("invalid boolean flag %s: %v", name, err)
			}
		} else if err := b.Set(value); err != nil {
			return false, f.fail("invalid boolean value %q for -%s: %v", value, name, err)
		}
	} else {
		if !hasValue {
			if len(f.args) == 0 {
				return false, f.fail("flag needs an argument: -%s", name)
			}
			value, f.args = f.args[0], f.args[1:]
		}
		if err := flag.Value.Set(value); err != nil {
			return false, f.fail("invalid value %q for flag -%s: %v", value, name, err)
		}
	}
	f.mark(flag)
	return true, nil
}

func (f *FlagSet) TextVar(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string) {
	to := reflect.ValueOf(p)
	if to.Kind() != reflect.Ptr {
		panic("variable value type must be a pointer")
	}
	from := reflect.ValueOf(value)
	if from.Kind() == reflect.Ptr {
		from = from.Elem()
	}
	if from.Type() != to.Type().Elem() {
		panic("default type does not match variable type: " + from.Type().String() + " != " + to.Type().Elem().String())
	}
	to.Elem().Set(from)
	f.Var(textValue{p}, name, usage)
}

//line flag.go:979:1
func (f *FlagSet) Func(name, usage string, fn func(string) error) {
	f.Var(funcValue(fn), name, usage)
}

//line flag.go:993:1
func (f *FlagSet) BoolFunc(name, usage string, fn func(string) error) {
	f.Var(boolFuncValue(fn), name, usage)
}

func (f *FlagSet) Bool(name string, value bool, usage string) *bool {
	p := new(bool)
	f.BoolVar(p, name, value, usage)
	return p
}

//line flag.go:768:1
func Bool(name string, value bool, usage string) *bool {
	return CommandLine.Bool(name, value, usage)
}

func (f *FlagSet) Int(name string, value int, usage string) *int {
	p := new(int)
	f.IntVar(p, name, value, usage)
	return p
}
//line flag.go:794:1
func Int(name string, value int, usage string) *int {
	return CommandLine.Int(name, value, usage)
}

func (f *FlagSet) Int64(name string, value int64, usage string) *int64 {
	p := new(int64)
	f.Int64Var(p, name, value, usage)
	return p
}

//line flag.go:820:1
func Int64(name string, value int64, usage string) *int64 {
	return CommandLine.Int64(name, value, usage)
}

func (f *FlagSet) Uint(name string, value uint, usage string) *uint {
	p := new(uint)
	f.UintVar(p, name, value, usage)
	return p
}

//line flag.go:846:1
func Uint(name string, value uint, usage string) *uint {
	return CommandLine.Uint(name, value, usage)
}

func (f *FlagSet) Uint64(name string, value uint64, usage string) *uint64 {
	p := new(uint64)
	f.Uint64Var(p, name, value, usage)
	return p
}

//line flag.go:872:1
func Uint64(name string, value uint64, usage string) *uint64 {
	return CommandLine.Uint64(name, value, usage)
}

func (f *FlagSet) String(name string, value string, usage string) *string {
	p := new(string)
	f.StringVar(p, name, value, usage)
	return p
}

//line flag.go:898:1
func String(name string, value string, usage string) *string {
	return CommandLine.String(name, value, usage)
}

func (f *FlagSet) Float64(name string, value float64, usage string) *float64 {
	p := new(float64)
	f.Float64Var(p, name, value, usage)
	return p
}

//line flag.go:924:1
func Float64(name string, value float64, usage string) *float64 {
	return CommandLine.Float64(name, value, usage)
}

func (f *FlagSet) Duration(name string, value time.Duration, usage string) *time.Duration {
	p := new(time.Duration)
	f.DurationVar(p, name, value, usage)
	return p
}

//line flag.go:954:1
func Duration(name string, value time.Duration, usage string) *time.Duration {
	return CommandLine.Duration(name, value, usage)
}

//line flag.go:730:1
func Arg(i int) string {
	return CommandLine.Arg(i)
}
//line flag.go:744:1
func Args() []string { return CommandLine.args }
//line flag.go:738:1
func NArg() int { return len(CommandLine.args) }
//line flag.go:715:1
func NFlag() int { return len(CommandLine.actual) }
//line flag.go:489:1
func Lookup(name string) *Flag {
	return CommandLine.formal[name]
}
//line flag.go:679:1
func PrintDefaults() {
	CommandLine.PrintDefaults()
}
//line flag.go:1186:1
func Parse() {
//line flag.go:1188:1
	CommandLine.Parse(os.Args[1:])
}
//line flag.go:1045:1
func Var(value Value, name, usage string) {
	CommandLine.Var(value, name, usage)
}

//line flag.go:478:1
func Visit(fn func(*Flag)) {
	CommandLine.Visit(fn)
}
//line flag.go:464:1
func VisitAll(fn func(*Flag)) {
	CommandLine.VisitAll(fn)
}
//line flag.go:986:1
func Func(name, usage string, fn func(string) error) {
	CommandLine.Func(name, usage, fn)
}

//line flag.go:1000:1
func BoolFunc(name, usage string, fn func(string) error) {
	CommandLine.BoolFunc(name, usage, fn)
}
func TextVar(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string) {
	CommandLine.TextVar(p, name, value, usage)
}
