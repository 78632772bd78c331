package testing

import (
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"
	"time"
)

func AllocsPerRun(runs int, f func()) (avg float64) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	f()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	before := stats.Mallocs
	for i := 0; i < runs; i++ {
		f()
	}
	runtime.ReadMemStats(&stats)
	return float64((stats.Mallocs - before) / uint64(runs))
}

// ---- Benchmark: the machine's time is virtual, so N grows until a fixed share of it has passed.

func (b *B) StartTimer() {
	if !b.timerOn {
		var stats runtime.MemStats
		runtime.ReadMemStats(&stats)
		b.startAllocs, b.startBytes = stats.Mallocs, stats.TotalAlloc
		b.previousDuration = time.Duration(0)
		started[b] = time.Now()
		b.timerOn = true
	}
}

var started = map[*B]time.Time{}

func (b *B) StopTimer() {
	if b.timerOn {
		b.result.T += time.Since(started[b])
		var stats runtime.MemStats
		runtime.ReadMemStats(&stats)
		b.netAllocs += stats.Mallocs - b.startAllocs
		b.netBytes += stats.TotalAlloc - b.startBytes
		b.timerOn = false
	}
}

func (b *B) ResetTimer() {
	on := b.timerOn
	b.timerOn = false
	b.result.T, b.netAllocs, b.netBytes = 0, 0, 0
	if on {
		b.StartTimer()
	}
}

//line benchmark.go:187:1
func (b *B) SetBytes(n int64) { b.bytes = n }
//line benchmark.go:192:1
func (b *B) ReportAllocs() {
	b.showAllocResult = true
}
func (b *B) SetParallelism(p int) { b.parallelism = max(b.parallelism, p) }
func (b *B) Elapsed() time.Duration {
	d := b.result.T
	if b.timerOn {
		d += time.Since(started[b])
	}
	return d
}

func (b *B) ReportMetric(n float64, unit string) {
	if b.extra == nil {
		b.extra = map[string]float64{}
	}
	b.extra[unit] = n
}

func (b *B) Loop() bool {
	if b.loop.n == 0 {
		b.loop.n = 1000
		if b.bstate != nil {
			b.loop.n = uint64(rounds())
		}
		b.ResetTimer()
		b.StartTimer()
	}
	if b.loop.i < b.loop.n {
		b.loop.i++
		return true
	}
	b.StopTimer()
	b.N = int(b.loop.n)
	return false
}

// run is one round; it begins with no garbage of earlier ones, and with empty pools.
func (b *B) run(n int) {
	runtime.GC()
	b.N = n
	b.ResetTimer()
	b.StartTimer()
	b.benchFunc(b)
	b.StopTimer()
}

func Benchmark(f func(b *B)) BenchmarkResult {
	b := &B{benchFunc: f}
	b.bench = true
	return measure(b)
}

func measure(b *B) BenchmarkResult {
	b.signal, b.w = make(chan bool, 1), os.Stdout
	for n := 1; ; n *= 10 {
		guarded(b, n)
		if b.failed {
			return BenchmarkResult{}
		}
		if b.hasSub.Load() || b.skipped || b.loop.n > 0 || b.result.T > 2*time.Millisecond || n >= 10000 {
			break
		}
	}
	if b.hasSub.Load() {
		b.N = 1
	}
	return BenchmarkResult{b.N, b.result.T, b.bytes, b.netAllocs, b.netBytes, b.extra}
}

func (r BenchmarkResult) per(n uint64) int64 {
	if r.N <= 0 {
		return 0
	}
	return int64(n) / int64(r.N)
}

// reported is what the benchmark said itself of a unit, or how much n is in each operation.
func (r BenchmarkResult) reported(unit string, n uint64) int64 {
	if v, ok := r.Extra[unit]; ok {
		return int64(v)
	}
	return r.per(n)
}

func (r BenchmarkResult) NsPerOp() int64           { return r.reported("ns/op", uint64(r.T.Nanoseconds())) }
func (r BenchmarkResult) AllocsPerOp() int64       { return r.reported("allocs/op", r.MemAllocs) }
func (r BenchmarkResult) AllocedBytesPerOp() int64 { return r.reported("B/op", r.MemBytes) }
func (r BenchmarkResult) MemString() string {
	return fmt.Sprintf("%8d B/op\t%8d allocs/op", r.AllocedBytesPerOp(), r.AllocsPerOp())
}

func (r BenchmarkResult) String() string {
	s := fmt.Sprintf("%8d", r.N)
	ns, ok := r.Extra["ns/op"]
	if !ok {
		ns = float64(r.T.Nanoseconds()) / float64(r.N)
	}
	if ns != 0 {
		s += "\t" + column(ns, "ns/op")
	}
	speed, ok := r.Extra["MB/s"]
	if !ok && r.Bytes > 0 && r.T > 0 && r.N > 0 {
		speed = float64(r.Bytes) * float64(r.N) / 1e6 / r.T.Seconds()
	}
	if speed != 0 {
		s += fmt.Sprintf("\t%7.2f MB/s", speed)
	}
	var units []string
	for unit := range r.Extra {
		if unit != "ns/op" && unit != "MB/s" && unit != "B/op" && unit != "allocs/op" {
			units = append(units, unit)
		}
	}
	slices.Sort(units)
	for _, unit := range units {
		s += "\t" + column(r.Extra[unit], unit)
	}
	return s
}

// column is a number in ten places with its unit: three figures at least, or four where it is small.
func column(x float64, unit string) string {
	format := "%10.0f %s"
	switch y := math.Abs(x); {
	case y == 0 || y >= 999.95:
	case y >= 99.995:
		format = "%12.1f %s"
	case y >= 9.9995:
		format = "%13.2f %s"
	case y >= 0.99995:
		format = "%14.3f %s"
	case y >= 0.099995:
		format = "%15.4f %s"
	case y >= 0.0099995:
		format = "%16.5f %s"
	case y >= 0.00099995:
		format = "%17.6f %s"
	default:
		format = "%18.7f %s"
	}
	return fmt.Sprintf(format, x, unit)
}

func Testing() bool     { return false }
func CoverMode() string { return "" }
func Coverage() float64 { return 0 }
