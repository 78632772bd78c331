package testing

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"time"
)

// runDeps replaces what `go test` passes to test binaries; it has no files for profiles, corpora or logs.
type runDeps struct{}

func (runDeps) ImportPath() string              { return "" }
func (runDeps) ModulePath() string              { return "" }
func (runDeps) SetPanicOnExit0(bool)            {}
func (runDeps) StartCPUProfile(io.Writer) error { return nil }
func (runDeps) StopCPUProfile()                 {}
func (runDeps) StartTestLog(io.Writer)          {}
func (runDeps) StopTestLog() error              { return nil }
func (runDeps) ResetCoverage()                  {}
func (runDeps) SnapshotCoverage()               {}

func (runDeps) MatchString(pattern, s string) (bool, error) { return regexp.MatchString(pattern, s) }

func (runDeps) WriteProfileTo(name string, w io.Writer, debug int) error { return nil }

func (runDeps) CoordinateFuzzing(time.Duration, int64, time.Duration, int64, int, []corpusEntry, []reflect.Type, string, string) error {
	return errors.New("fuzzing is not supported")
}

func (runDeps) RunFuzzWorker(func(corpusEntry) error) error {
	return errors.New("fuzzing is not supported")
}

func (runDeps) ReadCorpus(string, []reflect.Type) ([]corpusEntry, error) { return nil, nil }

// CheckCorpus compares the types of a seed's values with the target's parameter types.
func (runDeps) CheckCorpus(values []any, types []reflect.Type) error {
	if len(values) != len(types) {
		return fmt.Errorf("wrong number of values in corpus entry: %d, want %d", len(values), len(types))
	}
	takes, given := types, make([]reflect.Type, len(values))
	same := true
	for i, v := range values {
		given[i] = reflect.TypeOf(v)
		same = same && given[i] == types[i]
	}
	if !same {
		return fmt.Errorf("mismatched types in corpus entry: %v, want %v", given, takes)
	}
	return nil
}

func (runDeps) InitRuntimeCoverage() (mode string, tearDown func(string, string) (string, error), snapcov func() float64) {
	return
}

// MainStart is called by the main function of a test binary.
func MainStart(deps testDeps, tests []InternalTest, benchmarks []InternalBenchmark, fuzzTargets []InternalFuzzTarget, examples []InternalExample) *M {
	if deps == nil {
		deps = runDeps{}
	}
	Init()
	testBinary = "1"
	return &M{deps: deps, tests: tests, benchmarks: benchmarks, fuzzTargets: fuzzTargets, examples: examples}
}

// benchTime is a count: time is virtual, so a second of it is meaningless for a benchmark.
var benchTime = durationOrCountFlag{n: 100}
