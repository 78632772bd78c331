// Package trace: bodies in gc's shape of what is inlined into callers.
package trace

import (
	"io"
	"time"
)

const regionEndCode = uint64(1)

var (
	noopRegion *Region
)

type traceMultiplexer struct{}

var tracing traceMultiplexer

func (t *traceMultiplexer) subscribeTraceStartWriter(w io.Writer) error

func userRegion(id, mode uint64, regionType string)

//line annotation.go:170:1
func (r *Region) End() {
	if r == noopRegion {
		return
	}
	userRegion(r.id, regionEndCode, r.regionType)
}

//line flightrecorder.go:48:1
func NewFlightRecorder(cfg FlightRecorderConfig) *FlightRecorder {
	fr := new(FlightRecorder)
	if cfg.MaxBytes != 0 {
		fr.targetSize = cfg.MaxBytes
	} else {
		fr.targetSize = 10 << 20
	}
//line flightrecorder.go:56:1
	if cfg.MinAge != 0 {
		fr.targetPeriod = cfg.MinAge
	} else {
		fr.targetPeriod = 10 * time.Second
	}
	return fr
}

//line trace.go:118:1
func Start(w io.Writer) error {
	return tracing.subscribeTraceStartWriter(w)
}
