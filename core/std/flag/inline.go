// Package flag: what is inlined into callers, in gc's shape; the machine runs it as well.
package flag

import "time"

//line flag.go:532:1
func Set(name, value string) error {
	return CommandLine.set(name, value)
}

//line flag.go:1192:1
func Parsed() bool {
	return CommandLine.Parsed()
}

//line flag.go:1235:1
func (f *FlagSet) Init(name string, errorHandling ErrorHandling) {
	f.name = name
	f.errorHandling = errorHandling
}

//line flag.go:748:1
func (f *FlagSet) BoolVar(p *bool, name string, value bool, usage string) {
	f.Var(newBoolValue(value, p), name, usage)
}

//line flag.go:754:1
func BoolVar(p *bool, name string, value bool, usage string) {
	CommandLine.Var(newBoolValue(value, p), name, usage)
}

//line flag.go:774:1
func (f *FlagSet) IntVar(p *int, name string, value int, usage string) {
	f.Var(newIntValue(value, p), name, usage)
}

//line flag.go:780:1
func IntVar(p *int, name string, value int, usage string) {
	CommandLine.Var(newIntValue(value, p), name, usage)
}

//line flag.go:800:1
func (f *FlagSet) Int64Var(p *int64, name string, value int64, usage string) {
	f.Var(newInt64Value(value, p), name, usage)
}

//line flag.go:806:1
func Int64Var(p *int64, name string, value int64, usage string) {
	CommandLine.Var(newInt64Value(value, p), name, usage)
}

//line flag.go:826:1
func (f *FlagSet) UintVar(p *uint, name string, value uint, usage string) {
	f.Var(newUintValue(value, p), name, usage)
}

//line flag.go:832:1
func UintVar(p *uint, name string, value uint, usage string) {
	CommandLine.Var(newUintValue(value, p), name, usage)
}

//line flag.go:852:1
func (f *FlagSet) Uint64Var(p *uint64, name string, value uint64, usage string) {
	f.Var(newUint64Value(value, p), name, usage)
}

//line flag.go:858:1
func Uint64Var(p *uint64, name string, value uint64, usage string) {
	CommandLine.Var(newUint64Value(value, p), name, usage)
}

//line flag.go:878:1
func (f *FlagSet) StringVar(p *string, name string, value string, usage string) {
	f.Var(newStringValue(value, p), name, usage)
}

//line flag.go:884:1
func StringVar(p *string, name string, value string, usage string) {
	CommandLine.Var(newStringValue(value, p), name, usage)
}

//line flag.go:904:1
func (f *FlagSet) Float64Var(p *float64, name string, value float64, usage string) {
	f.Var(newFloat64Value(value, p), name, usage)
}

//line flag.go:910:1
func Float64Var(p *float64, name string, value float64, usage string) {
	CommandLine.Var(newFloat64Value(value, p), name, usage)
}

//line flag.go:931:1
func (f *FlagSet) DurationVar(p *time.Duration, name string, value time.Duration, usage string) {
	f.Var(newDurationValue(value, p), name, usage)
}

//line flag.go:938:1
func DurationVar(p *time.Duration, name string, value time.Duration, usage string) {
	CommandLine.Var(newDurationValue(value, p), name, usage)
}

//line flag.go:494:1
func (f *FlagSet) Set(name, value string) error {
	return f.set(name, value)
}

//line flag.go:128:1
func newBoolValue(val bool, p *bool) *boolValue {
	*p = val
	return (*boolValue)(p)
}

//line flag.go:158:1
func newIntValue(val int, p *int) *intValue {
	*p = val
	return (*intValue)(p)
}

//line flag.go:179:1
func newInt64Value(val int64, p *int64) *int64Value {
	*p = val
	return (*int64Value)(p)
}

//line flag.go:200:1
func newUintValue(val uint, p *uint) *uintValue {
	*p = val
	return (*uintValue)(p)
}

//line flag.go:221:1
func newUint64Value(val uint64, p *uint64) *uint64Value {
	*p = val
	return (*uint64Value)(p)
}

//line flag.go:242:1
func newStringValue(val string, p *string) *stringValue {
	*p = val
	return (*stringValue)(p)
}

//line flag.go:259:1
func newFloat64Value(val float64, p *float64) *float64Value {
	*p = val
	return (*float64Value)(p)
}

//line flag.go:280:1
func newDurationValue(val time.Duration, p *time.Duration) *durationValue {
	*p = val
	return (*durationValue)(p)
}
