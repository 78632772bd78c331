// Package runtime is the part that programs see; the machine implements it, and none of Go's own package runs.
package runtime

import "internal/abi"
import "unsafe"

const Compiler = "gc"
const GOARCH string = "amd64"
const GOOS string = "linux"

var MemProfileRate int

type BlockProfileRecord struct {
	Count  int64
	Cycles int64
	StackRecord
}

type Cleanup struct {
	id  uint64
	ptr uintptr
}

func (c Cleanup) Stop()

type Error interface {
	RuntimeError()
	error
}

type Frame struct {
	PC        uintptr
	Func      *Func
	Function  string
	File      string
	Line      int
	startLine int
	Entry     uintptr
	funcInfo  funcInfo
}

type Frames struct {
	callers    []uintptr
	nextPC     uintptr
	frames     []Frame
	frameStore [2]Frame
}

type Func struct{ opaque struct{} }

type MemProfileRecord struct {
	AllocBytes   int64
	FreeBytes    int64
	AllocObjects int64
	FreeObjects  int64
	Stack0       [32]uintptr
}

type MemStats struct {
	Alloc         uint64
	TotalAlloc    uint64
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
	BySize        [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

type PanicNilError struct{ _ [0]*PanicNilError }

type Pinner struct{ *pinner }

type StackRecord struct{ Stack0 [32]uintptr }

type TypeAssertionError struct {
	_interface    *_type
	concrete      *_type
	asserted      *_type
	missingMethod string
}

func (e *TypeAssertionError) Error() string

type _func struct{}

type _type = abi.Type

type funcInfo struct {
	*_func
	datap *moduledata
}

type moduledata struct{}

type pinner struct {
	refs     []unsafe.Pointer
	refStore [5]unsafe.Pointer
}

func Breakpoint()
func GOMAXPROCS(n int) int
func Goexit()
func KeepAlive(x any)
func LockOSThread()
func ReadMemStats(m *MemStats)
func UnlockOSThread()
