// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package flag

import "encoding"
import "io"
import "time"

const ContinueOnError ErrorHandling = 0
const ExitOnError ErrorHandling = 1
const PanicOnError ErrorHandling = 2

var CommandLine *FlagSet
var ErrHelp error
var Usage func()

type ErrorHandling int

type Flag struct {
	Name     string
	Usage    string
	Value    Value
	DefValue string
}

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

func (f *FlagSet) Output() io.Writer
func (f *FlagSet) Name() string
func (f *FlagSet) ErrorHandling() ErrorHandling
func (f *FlagSet) SetOutput(output io.Writer)
func (f *FlagSet) VisitAll(fn func(*Flag))
func (f *FlagSet) Visit(fn func(*Flag))
func (f *FlagSet) Lookup(name string) *Flag
func (f *FlagSet) Set(name, value string) error
func (f *FlagSet) PrintDefaults()
func (f *FlagSet) NFlag() int
func (f *FlagSet) Arg(i int) string
func (f *FlagSet) NArg() int
func (f *FlagSet) Args() []string
func (f *FlagSet) BoolVar(p *bool, name string, value bool, usage string)
func (f *FlagSet) Bool(name string, value bool, usage string) *bool
func (f *FlagSet) IntVar(p *int, name string, value int, usage string)
func (f *FlagSet) Int(name string, value int, usage string) *int
func (f *FlagSet) Int64Var(p *int64, name string, value int64, usage string)
func (f *FlagSet) Int64(name string, value int64, usage string) *int64
func (f *FlagSet) UintVar(p *uint, name string, value uint, usage string)
func (f *FlagSet) Uint(name string, value uint, usage string) *uint
func (f *FlagSet) Uint64Var(p *uint64, name string, value uint64, usage string)
func (f *FlagSet) Uint64(name string, value uint64, usage string) *uint64
func (f *FlagSet) StringVar(p *string, name string, value string, usage string)
func (f *FlagSet) String(name string, value string, usage string) *string
func (f *FlagSet) Float64Var(p *float64, name string, value float64, usage string)
func (f *FlagSet) Float64(name string, value float64, usage string) *float64
func (f *FlagSet) DurationVar(p *time.Duration, name string, value time.Duration, usage string)
func (f *FlagSet) Duration(name string, value time.Duration, usage string) *time.Duration
func (f *FlagSet) TextVar(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string)
func (f *FlagSet) Func(name, usage string, fn func(string) error)
func (f *FlagSet) BoolFunc(name, usage string, fn func(string) error)
func (f *FlagSet) Var(value Value, name string, usage string)
func (f *FlagSet) Parse(arguments []string) error
func (f *FlagSet) Parsed() bool
func (f *FlagSet) Init(name string, errorHandling ErrorHandling)

type Getter interface {
	/*line flag.go:371:2*/Get() any
	Value
}

type Value interface {
	/*line flag.go:362:2*/Set(string) error
	/*line flag.go:361:2*/String() string
}

func Arg(i int) string
func Args() []string
func Bool(name string, value bool, usage string) *bool
func BoolFunc(name, usage string, fn func(string) error)
func BoolVar(p *bool, name string, value bool, usage string)
func Duration(name string, value time.Duration, usage string) *time.Duration
func DurationVar(p *time.Duration, name string, value time.Duration, usage string)
func Float64(name string, value float64, usage string) *float64
func Float64Var(p *float64, name string, value float64, usage string)
func Func(name, usage string, fn func(string) error)
func Int(name string, value int, usage string) *int
func Int64(name string, value int64, usage string) *int64
func Int64Var(p *int64, name string, value int64, usage string)
func IntVar(p *int, name string, value int, usage string)
func Lookup(name string) *Flag
func NArg() int
func NFlag() int
func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet
func Parse()
func Parsed() bool
func PrintDefaults()
func Set(name, value string) error
func String(name string, value string, usage string) *string
func StringVar(p *string, name string, value string, usage string)
func TextVar(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string)
func Uint(name string, value uint, usage string) *uint
func Uint64(name string, value uint64, usage string) *uint64
func Uint64Var(p *uint64, name string, value uint64, usage string)
func UintVar(p *uint, name string, value uint, usage string)
func UnquoteUsage(flag *Flag) (name string, usage string)
func Var(value Value, name string, usage string)
func Visit(fn func(*Flag))
func VisitAll(fn func(*Flag))
