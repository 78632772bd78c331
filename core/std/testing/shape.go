// Package testing: bodies in gc's shape of what is inlined into callers.
package testing

import (
	"context"
	"fmt"
	"strings"
	"time"
	"unicode"
)

func (b *B) loopSlowPath() bool
func runBenchmarks(importPath string, matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) bool
func runExamples(matchString func(pat, str string) (bool, error), examples []InternalExample) (ran, ok bool)

//line benchmark.go:384:1
func (b *B) ReportMetric(n float64, unit string) {
	if unit == "" {
		panic("metric unit must not be empty")
	}
	if strings.IndexFunc(unit, unicode.IsSpace) >= 0 {
		panic("metric unit must not contain whitespace")
	}
	b.extra[unit] = n
}

//line benchmark.go:502:1
func (b *B) Loop() bool {
//line benchmark.go:515:1
	if b.loop.i < b.loop.n {
		b.loop.i++
		return true
	}
	return b.loopSlowPath()
}

//line benchmark.go:548:1
func (r BenchmarkResult) NsPerOp() int64 {
	if v, ok := r.Extra["ns/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return r.T.Nanoseconds() / int64(r.N)
}

//line benchmark.go:571:1
func (r BenchmarkResult) AllocsPerOp() int64 {
	if v, ok := r.Extra["allocs/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return int64(r.MemAllocs) / int64(r.N)
}

//line benchmark.go:583:1
func (r BenchmarkResult) AllocedBytesPerOp() int64 {
	if v, ok := r.Extra["B/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return int64(r.MemBytes) / int64(r.N)
}

//line benchmark.go:687:1
func RunBenchmarks(matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) {
	runBenchmarks("", matchString, benchmarks)
}

//line example.go:24:1
func RunExamples(matchString func(pat, str string) (bool, error), examples []InternalExample) (ok bool) {
	_, ok = runExamples(matchString, examples)
	return ok
}

//line benchmark.go:922:1
func (pb *PB) Next() bool {
	if pb.cache == 0 {
		n := pb.globalN.Add(pb.grain)
		if n <= pb.bN {
			pb.cache = pb.grain
		} else if n < pb.bN+pb.grain {
			pb.cache = pb.bN + pb.grain - n
		} else {
			return false
		}
	}
	pb.cache--
	return true
}

//line benchmark.go:994:1
func (b *B) SetParallelism(p int) {
	if p >= 1 {
		b.parallelism = p
	}
}

//line testing.go:790:1
func (c *common) checkFuzzFn(name string) {
	if c.inFuzzFn {
		panic(fmt.Sprintf("testing: f.%s was called inside the fuzz target, use t.%s instead", name, name))
	}
}

//line testing.go:1744:1
func (c *common) Context() context.Context {
	c.checkFuzzFn("Context")
	return c.ctx
}

//line testing.go:2322:1
func (t *T) Deadline() (deadline time.Time, ok bool) {
	if t.isSynctest {
//line testing.go:2327:1
		panic("testing: t.Deadline called inside synctest bubble")
	}
	deadline = t.tstate.deadline
	return deadline, !deadline.IsZero()
}

type chattyFlag struct {
	on   bool
	json bool
}

var (
	short  *bool
	chatty chattyFlag
)
