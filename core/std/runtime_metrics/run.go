package metrics

import (
	"math"
	"runtime"
	"runtime/debug"
	"unsafe"
)

// counts are the metrics that the machine keeps: those of its heap and of its goroutines.
func counts(m *runtime.MemStats) map[string]uint64 {
	gogc := debug.SetGCPercent(100)
	debug.SetGCPercent(gogc)
	live := m.HeapAlloc
	if m.NumGC == 0 {
		live = 0 // told by the last cycle
	}
	inUse := m.HeapInuse - min(m.HeapAlloc, m.HeapInuse)
	return map[string]uint64{
		"/gc/cycles/automatic:gc-cycles":              uint64(m.NumGC - m.NumForcedGC),
		"/gc/cycles/forced:gc-cycles":                 uint64(m.NumForcedGC),
		"/gc/cycles/total:gc-cycles":                  uint64(m.NumGC),
		"/gc/gogc:percent":                            uint64(gogc),
		"/gc/gomemlimit:bytes":                        math.MaxInt64,
		"/gc/heap/allocs:bytes":                       m.TotalAlloc,
		"/gc/heap/allocs:objects":                     m.Mallocs,
		"/gc/heap/frees:bytes":                        m.TotalAlloc - m.HeapAlloc,
		"/gc/heap/frees:objects":                      m.Frees,
		"/gc/heap/goal:bytes":                         m.NextGC,
		"/gc/heap/live:bytes":                         live,
		"/gc/heap/objects:objects":                    m.HeapObjects,
		"/memory/classes/heap/free:bytes":             m.HeapIdle - min(m.HeapReleased, m.HeapIdle),
		"/memory/classes/heap/objects:bytes":          m.HeapAlloc,
		"/memory/classes/heap/released:bytes":         m.HeapReleased,
		"/memory/classes/heap/stacks:bytes":           m.StackInuse,
		"/memory/classes/heap/unused:bytes":           inUse,
		"/memory/classes/metadata/mcache/inuse:bytes": m.MCacheInuse,
		"/memory/classes/metadata/mspan/inuse:bytes":  m.MSpanInuse,
		"/memory/classes/metadata/other:bytes":        m.GCSys,
		"/memory/classes/os-stacks:bytes":             m.StackSys - m.StackInuse,
		"/memory/classes/other:bytes":                 m.OtherSys,
		"/memory/classes/total:bytes":                 m.Sys,
		"/sched/gomaxprocs:threads":                   uint64(runtime.GOMAXPROCS(0)),
		"/sched/goroutines:goroutines":                uint64(runtime.NumGoroutine() + systemGoroutines),
	}
}

// systemGoroutines are those of Go's runtime itself, which this metric counts.
const systemGoroutines = 5

func Read(m []Sample) {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	known := counts(&stats)
	for i := range m {
		m[i].Value = Value{}
		if n, is := known[m[i].Name]; is {
			m[i].Value = Value{kind: KindUint64, scalar: n}
		}
		for _, r := range rows {
			switch {
			case r.name != m[i].Name || m[i].Value.kind != KindBad:
			case r.kind == KindFloat64Histogram: // which holds nothing
				h := &Float64Histogram{Counts: make([]uint64, 2), Buckets: []float64{math.Inf(-1), 0, math.Inf(1)}}
				m[i].Value = Value{kind: r.kind, pointer: unsafe.Pointer(h)}
			default:
				m[i].Value = Value{kind: r.kind}
			}
		}
	}
}
