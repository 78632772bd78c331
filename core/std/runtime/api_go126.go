//go:build !go1.27

// Recorded from Go 1.26.6 by `cargo xtask record types`; do not edit.

package runtime

import "internal/abi"
import "internal/runtime/sys"

type itab = abi.ITab

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
	etypes       uintptr
	rodata       uintptr
	gofunc       uintptr
	epclntab     uintptr
	textsectmap  []textsect
	typelinks    []int32
	itablinks    []*itab
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
	typemap      map[typeOff]*_type
	next         *moduledata
}
