// Package pprof: bodies in gc's shape of what is inlined into callers.
package pprof

import "io"

func writeHeapInternal(w io.Writer, debug int, defaultSampleType string) error

//line pprof.go:618:1
func writeHeap(w io.Writer, debug int) error {
	return writeHeapInternal(w, debug, "")
}

//line pprof.go:607:1
func WriteHeapProfile(w io.Writer) error {
	return writeHeap(w, 0)
}

