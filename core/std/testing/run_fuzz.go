package testing

import (
	"fmt"
	"reflect"
)

// Fuzz targets run with what their seeds hold; nothing is made up.

// fuzzing holds the test that stands for each target.
var fuzzing = map[*F]*T{}

// seeded runs a fuzz target as the test t, and what it does with each seed as tests inside t.
func seeded(t *T, target func(f *F)) {
	f := &F{tstate: t.tstate}
	f.name, f.parent = t.name, &t.common
	fuzzing[f] = t
	defer func() {
		tidyUp(&f.common)
		t.output = append(t.output, f.output...)
		t.skipped, t.finished = f.skipped, f.finished
	}()
	target(f)
}

func (f *F) Helper()       { f.common.Helper() }
func (f *F) Skipped() bool { return f.common.Skipped() }

func (f *F) Fail() {
	if f.inFuzzFn {
		panic("testing: f.Fail was called inside the fuzz target, use t.Fail instead")
	}
	f.common.Fail()
}

func fuzzable(t reflect.Type) bool {
	switch {
	case t == nil || t.PkgPath() != "":
		return false
	case t.Kind() == reflect.Slice:
		return t.Elem().Kind() == reflect.Uint8 && t.Elem().PkgPath() == ""
	}
	k := t.Kind()
	return k == reflect.String || k != reflect.Uintptr && reflect.Bool <= k && k <= reflect.Float64
}

func (f *F) Add(args ...any) {
	for _, arg := range args {
		if t := reflect.TypeOf(arg); !fuzzable(t) {
			panic(fmt.Sprintf("testing: unsupported type to Add %v", t))
		}
	}
	f.corpus = append(f.corpus, corpusEntry{Values: append([]any(nil), args...), IsSeed: true, Path: fmt.Sprintf("seed#%d", len(f.corpus))})
}

func (f *F) Fuzz(ff any) {
	if f.fuzzCalled {
		panic("testing: F.Fuzz called more than once")
	}
	f.fuzzCalled = true
	fn := reflect.ValueOf(ff)
	if fn.Kind() != reflect.Func {
		panic("testing: F.Fuzz must receive a function")
	}
	t := fn.Type()
	if t.NumIn() < 2 || t.In(0) != reflect.TypeFor[*T]() {
		panic("testing: fuzz target must receive at least two arguments, where the first argument is a *T")
	}
	if t.NumOut() != 0 {
		panic("testing: fuzz target must not return a value")
	}
	for i := 1; i < t.NumIn(); i++ {
		if !fuzzable(t.In(i)) {
			panic(fmt.Sprintf("testing: unsupported type for fuzzing %v", t.In(i)))
		}
	}
	for i, seed := range f.corpus {
		run := func(t *T) {
			args := []reflect.Value{reflect.ValueOf(t)}
			for _, v := range seed.Values {
				args = append(args, reflect.ValueOf(v))
			}
			f.inFuzzFn = true
			fn.Call(args)
			f.inFuzzFn = false
		}
		if t := fuzzing[f]; t != nil {
			t.Run(fmt.Sprintf("seed#%d", i), run)
		} else {
			run(&T{})
		}
	}
}

