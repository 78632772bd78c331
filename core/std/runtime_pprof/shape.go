// Package pprof: bodies in gc's shape of what is inlined into callers.
package pprof

import "io"

func writeHeapInternal(w io.Writer, debug int, defaultSampleType string) error

func writeHeap(w io.Writer, debug int) error { return writeHeapInternal(w, debug, "") }

func WriteHeapProfile(w io.Writer) error { return writeHeap(w, 0) }
func (p *Profile) Name() string          { return p.name }
