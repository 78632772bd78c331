package pprof

import (
	"fmt"
	"io"
	"unsafe"
)

// Profiles are written without samples: the machine is observed from outside.

// gzipped is an empty message, compressed.
const gzipped = "\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\xff\x01\x00\x00\xff\xff\x00\x00\x00\x00\x00\x00\x00\x00"

func (p *Profile) WriteTo(w io.Writer, debug int) error {
	text := gzipped
	if debug > 0 {
		text = fmt.Sprintf("%s profile: total %d\n", p.name, p.Count())
	}
	_, err := io.WriteString(w, text)
	return err
}

func writeHeap(w io.Writer, debug int) error { return Lookup("heap").WriteTo(w, debug) }

// The other profiles are never written.
func writeAlloc(w io.Writer, debug int) error         { return nil }
func writeBlock(w io.Writer, debug int) error         { return nil }
func writeMutex(w io.Writer, debug int) error         { return nil }
func writeGoroutine(w io.Writer, debug int) error     { return nil }
func writeGoroutineLeak(w io.Writer, debug int) error { return nil }
func writeThreadCreate(w io.Writer, debug int) error  { return nil }

func StartCPUProfile(w io.Writer) error {
	cpu.Lock()
	defer cpu.Unlock()
	if cpu.profiling {
		return fmt.Errorf("cpu profiling already in use")
	}
	cpu.profiling = true
	_, err := io.WriteString(w, gzipped)
	return err
}

func StopCPUProfile() {
	cpu.Lock()
	cpu.profiling = false
	cpu.Unlock()
}

// Profile labels have no effect.
func runtime_setProfLabel(labels unsafe.Pointer) {}
func runtime_getProfLabel() unsafe.Pointer       { return nil }

func runtime_goroutineleakcount() int { return 0 }
