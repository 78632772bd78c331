package metrics

import (
	"math"
	"runtime"
	"unsafe"
)

// setGCPercent sets GOGC and returns the old value.
func setGCPercent(percent int32) int32

// counts returns the metrics that the machine keeps: those of its heap and goroutines.
func counts(m *runtime.MemStats) map[string]uint64 {
	gogc := setGCPercent(100)
	setGCPercent(gogc)
	live := m.HeapAlloc
	if m.NumGC == 0 {
		live = 0 // as of the last cycle
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

// systemGoroutines is the number of the runtime's own goroutines, which this metric includes.
const systemGoroutines = 5

// runtime_readMetrics fills in n samples at an address.
func runtime_readMetrics(samples unsafe.Pointer, n, room int) {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	known := counts(&stats)
	list := unsafe.Slice((*Sample)(samples), n)
	for i := range list {
		sample := &list[i]
		sample.Value = Value{}
		if n, ok := known[sample.Name]; ok {
			sample.Value = Value{kind: KindUint64, scalar: n}
			continue
		}
		for _, about := range allDesc {
			switch {
			case about.Name != sample.Name:
			case about.Kind == KindFloat64Histogram: // which is empty
				h := &Float64Histogram{Counts: make([]uint64, 2), Buckets: []float64{math.Inf(-1), 0, math.Inf(1)}}
				sample.Value = Value{kind: about.Kind, pointer: unsafe.Pointer(h)}
			default:
				sample.Value = Value{kind: about.Kind}
			}
		}
	}
}
