package main

import (
	"fmt"
	"runtime/metrics"
)

func main() {
	s := []metrics.Sample{{Name: "/sched/goroutines:goroutines"}, {Name: "/gc/heap/allocs:bytes"}, {Name: "/nope"}, {Name: "/sched/gomaxprocs:threads"}, {Name: "/gc/cycles/total:gc-cycles"}, {Name: "/memory/classes/total:bytes"}, {Name: "/gc/pauses:seconds"}, {Name: "/gc/heap/goal:bytes"}, {Name: "/gc/gogc:percent"}, {Name: "/cpu/classes/total:cpu-seconds"}, {Name: "/gc/heap/live:bytes"}, {Name: "/gc/heap/allocs-by-size:bytes"}}
	metrics.Read(s)
	for _, x := range s {
		fmt.Print(x.Name, " ", x.Value.Kind(), " ")
		switch x.Value.Kind() {
		case metrics.KindUint64:
			fmt.Println(x.Value.Uint64() > 0)
		case metrics.KindFloat64:
			fmt.Println(x.Value.Float64() >= 0)
		case metrics.KindFloat64Histogram:
			h := x.Value.Float64Histogram()
			fmt.Println(len(h.Counts) > 0, len(h.Buckets) == len(h.Counts)+1)
		default:
			fmt.Println()
		}
	}
	fmt.Println(s[8].Value.Uint64())
	func() {
		defer func() { fmt.Println(recover()) }()
		s[0].Value.Float64()
	}()
	metrics.Read(nil)
}
