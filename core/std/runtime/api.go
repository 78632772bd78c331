// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package runtime

import "internal/abi"
import "internal/runtime/sys"
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
	/*line error.go:31:2*/RuntimeError()
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

func (ci *Frames) Next() (frame Frame, more bool)

type Func struct{ opaque struct{} }

func (f *Func) raw() *_func
func (f *Func) funcInfo() funcInfo
func (f *Func) Name() string
func (f *Func) Entry() uintptr
func (f *Func) FileLine(pc uintptr) (file string, line int)
func (f *Func) startLine() int32

type MemProfileRecord struct {
	AllocBytes   int64
	FreeBytes    int64
	AllocObjects int64
	FreeObjects  int64
	Stack0       [32]uintptr
}

func (r *MemProfileRecord) InUseBytes() int64
func (r *MemProfileRecord) InUseObjects() int64
func (r *MemProfileRecord) Stack() []uintptr

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

func (_ *PanicNilError) Error() string
func (_ *PanicNilError) RuntimeError()

type Pinner struct{ *pinner }

func (p *Pinner) Pin(pointer any)
func (p *Pinner) Unpin()

type StackRecord struct{ Stack0 [32]uintptr }

func (r *StackRecord) Stack() []uintptr

type TypeAssertionError struct {
	_interface    *_type
	concrete      *_type
	asserted      *_type
	missingMethod string
}

func (_ *TypeAssertionError) RuntimeError()
func (e *TypeAssertionError) Error() string

type _func struct {
	sys.NotInHeap
	entryOff    uint32
	nameOff     int32
	args        int32
	deferreturn uint32
	pcsp        uint32
	pcfile      uint32
	pcln        uint32
	npcdata     uint32
	cuOffset    uint32
	startLine   int32
	funcID      abi.FuncID
	flag        abi.FuncFlag
	_           [1]byte
	nfuncdata   uint8
}

type _type = abi.Type

type bitvector struct {
	n        int32
	bytedata *uint8
}

type funcInfo struct {
	*_func
	datap *moduledata
}

type functab struct {
	entryoff uint32
	funcoff  uint32
}

type initTask struct {
	state uint32
	nfns  uint32
}

type moduledata struct {
	sys.NotInHeap
	pcHeader     *pcHeader
	funcnametab  []byte
	cutab        []uint32
	filetab      []byte
	pctab        []byte
	pclntable    []byte
	ftab         []functab
	findfunctab  uintptr
	minpc        uintptr
	maxpc        uintptr
	text         uintptr
	etext        uintptr
	noptrdata    uintptr
	enoptrdata   uintptr
	data         uintptr
	edata        uintptr
	bss          uintptr
	ebss         uintptr
	noptrbss     uintptr
	enoptrbss    uintptr
	covctrs      uintptr
	ecovctrs     uintptr
	end          uintptr
	gcdata       uintptr
	gcbss        uintptr
	types        uintptr
	typedesclen  uintptr
	etypes       uintptr
	itaboffset   uintptr
	itabsize     uintptr
	rodata       uintptr
	gofunc       uintptr
	epclntab     uintptr
	textsectmap  []textsect
	ptab         []ptabEntry
	pluginpath   string
	pkghashes    []modulehash
	inittasks    []*initTask
	modulename   string
	modulehashes []modulehash
	hasmain      uint8
	bad          bool
	gcdatamask   bitvector
	gcbssmask    bitvector
	typemap      map[*_type]*_type
	next         *moduledata
}

type modulehash struct {
	modulename   string
	linktimehash string
	runtimehash  *string
}

type nameOff = abi.NameOff

type pcHeader struct {
	magic          abi.PCLnTabMagic
	pad1           uint8
	pad2           uint8
	minLC          uint8
	ptrSize        uint8
	nfunc          int
	nfiles         uint
	_              uintptr
	funcnameOffset uintptr
	cuOffset       uintptr
	filetabOffset  uintptr
	pctabOffset    uintptr
	pclnOffset     uintptr
}

type pinner struct {
	refs     []unsafe.Pointer
	refStore [5]unsafe.Pointer
}

type ptabEntry struct {
	name nameOff
	typ  typeOff
}

type textsect struct {
	vaddr    uintptr
	end      uintptr
	baseaddr uintptr
}

type typeOff = abi.TypeOff

func AddCleanup[T any, S any](ptr *T, cleanup func(S), arg S) Cleanup
func BlockProfile(p []BlockProfileRecord) (n int, ok bool)
func Breakpoint()
func CPUProfile() []byte
func Caller(skip int) (pc uintptr, file string, line int, ok bool)
func Callers(skip int, pc []uintptr) int
func CallersFrames(callers []uintptr) *Frames
func FuncForPC(pc uintptr) *Func
func GC()
func GOMAXPROCS(n int) int
func GOROOT() string
func Goexit()
func GoroutineProfile(p []StackRecord) (n int, ok bool)
func Gosched()
func KeepAlive(x any)
func LockOSThread()
func MemProfile(p []MemProfileRecord, inuseZero bool) (n int, ok bool)
func MutexProfile(p []BlockProfileRecord) (n int, ok bool)
func NumCPU() int
func NumCgoCall() int64
func NumGoroutine() int
func ReadMemStats(m *MemStats)
func ReadTrace() (buf []byte)
func SetBlockProfileRate(rate int)
func SetCPUProfileRate(hz int)
func SetCgoTraceback(version int, traceback, context, symbolizer unsafe.Pointer)
func SetDefaultGOMAXPROCS()
func SetFinalizer(obj any, finalizer any)
func SetMutexProfileFraction(rate int) int
func Stack(buf []byte, all bool) int
func StartTrace() error
func StopTrace()
func ThreadCreateProfile(p []StackRecord) (n int, ok bool)
func UnlockOSThread()
func Version() string
