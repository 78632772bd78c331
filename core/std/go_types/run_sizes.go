// Package types: bodies for the machine: how much room values take.
package types

import (
	"fmt"
	"path"
	"runtime"
)

// gcSizes are those of gc, which rounds the size of a struct up.
type gcSizes struct {
	WordSize int64
	MaxAlign int64
}

var gcArchSizes = map[string]*gcSizes{
	"386": {4, 4}, "amd64": {8, 8}, "amd64p32": {4, 8}, "arm": {4, 4}, "arm64": {8, 8}, "loong64": {8, 8},
	"mips": {4, 4}, "mipsle": {4, 4}, "mips64": {8, 8}, "mips64le": {8, 8}, "ppc64": {8, 8}, "ppc64le": {8, 8},
	"riscv64": {8, 8}, "s390x": {8, 8}, "sparc64": {8, 8}, "wasm": {8, 8},
}

var gccgoArchSizes = map[string]*StdSizes{
	"386": {4, 4}, "alpha": {8, 8}, "amd64": {8, 8}, "amd64p32": {4, 8}, "arm": {4, 8}, "armbe": {4, 8},
	"arm64": {8, 8}, "arm64be": {8, 8}, "ia64": {8, 8}, "loong64": {8, 8}, "m68k": {4, 2}, "mips": {4, 8},
	"mipsle": {4, 8}, "mips64": {8, 8}, "mips64le": {8, 8}, "mips64p32": {4, 8}, "mips64p32le": {4, 8},
	"nios2": {4, 8}, "ppc": {4, 8}, "ppc64": {8, 8}, "ppc64le": {8, 8}, "riscv": {4, 8}, "riscv64": {8, 8},
	"s390": {4, 8}, "s390x": {8, 8}, "sh": {4, 8}, "shbe": {4, 8}, "sparc": {4, 8}, "sparc64": {8, 8}, "wasm": {8, 8},
}

// Sizes of those that have one everywhere.
var basicSizes = [...]int64{
	Bool: 1, Int8: 1, Int16: 2, Int32: 4, Int64: 8, Uint8: 1, Uint16: 2, Uint32: 4, Uint64: 8,
	Float32: 4, Float64: 8, Complex64: 8, Complex128: 16,
}

var stdSizes Sizes = gcArchSizes["amd64"]

func (s *StdSizes) Alignof(T Type) (result int64)   { return alignof(s, T, s.WordSize, s.MaxAlign) }
func (s *StdSizes) Offsetsof(fields []*Var) []int64 { return offsetsof(s, fields) }
func (s *StdSizes) Sizeof(T Type) int64             { return sizeof(s, T, s.WordSize, false) }
func (s *gcSizes) Alignof(T Type) (result int64)    { return alignof(s, T, s.WordSize, s.MaxAlign) }
func (s *gcSizes) Offsetsof(fields []*Var) []int64  { return offsetsof(s, fields) }
func (s *gcSizes) Sizeof(T Type) int64              { return sizeof(s, T, s.WordSize, true) }

func alignof(s Sizes, T Type, word, most int64) int64 {
	switch t := T.Underlying().(type) {
	case *Array:
		return s.Alignof(t.elem)
	case *Struct:
		if len(t.fields) == 0 && isSyncAtomicAlign64(T) {
			return 8
		}
		result := int64(1)
		for _, f := range t.fields {
			result = max(result, s.Alignof(f.typ))
		}
		return result
	case *Slice, *Interface:
		assert(!isTypeParam(T))
		return checkedAlign(word)
	case *Basic:
		if t.info&IsString != 0 {
			return checkedAlign(word)
		}
	case *TypeParam, *Union:
		panic("unreachable")
	}
	// A size may be too large for its type.
	a := s.Sizeof(T)
	if a < 1 {
		return 1
	}
	if isComplex(T) {
		a /= 2
	}
	return checkedAlign(min(a, most))
}

func checkedAlign(a int64) int64 {
	assert(a >= 1)
	return a
}

// isSyncAtomicAlign64: the mark of the atomic types of 64 bits.
func isSyncAtomicAlign64(T Type) bool {
	named := asNamed(T)
	if named == nil {
		return false
	}
	obj := named.Obj()
	if obj.name != "align64" || obj.pkg == nil {
		return false
	}
	return obj.pkg.path == "sync/atomic" || obj.pkg.path == "internal/runtime/atomic"
}

// offsetsof: -1 is too far.
func offsetsof(s Sizes, fields []*Var) []int64 {
	offsets := make([]int64, len(fields))
	var at int64
	for i, f := range fields {
		if at < 0 {
			offsets[i] = -1
			continue
		}
		at = align(at, s.Alignof(f.typ))
		offsets[i] = at
		if size := s.Sizeof(f.typ); size >= 0 && at >= 0 {
			at += size
		} else {
			at = -1
		}
	}
	return offsets
}

// sizeof: below zero is too large.
func sizeof(s Sizes, T Type, word int64, isGC bool) int64 {
	const most = 1<<63 - 1
	switch t := T.Underlying().(type) {
	case *Basic:
		assertSized(isTyped(T), isGC)
		switch {
		case int(t.kind) < len(basicSizes) && basicSizes[t.kind] > 0:
			return basicSizes[t.kind]
		case t.kind == String:
			return 2 * word
		}
	case *Array:
		if t.len <= 0 {
			return 0
		}
		size := s.Sizeof(t.elem)
		switch {
		case size < 0:
			return -1
		case size == 0:
			return 0
		case isGC && size > most/t.len:
			return -1
		case isGC:
			return size * t.len
		}
		// The last element is not rounded up.
		each, n := align(size, s.Alignof(t.elem)), t.len-1
		if each < 0 || n > 0 && each > most/n {
			return -1
		}
		return each*n + size
	case *Slice:
		return 3 * word
	case *Struct:
		n := len(t.fields)
		if n == 0 {
			return 0
		}
		at, size := s.Offsetsof(t.fields)[n-1], s.Sizeof(t.fields[n-1].typ)
		switch {
		case at < 0 || size < 0:
			return -1
		case !isGC:
			return at + size
		}
		// A pointer to the last field must not point behind the struct.
		if at > 0 && size == 0 {
			size = 1
		}
		return align(at+size, s.Alignof(t))
	case *Interface:
		assertFixed(!isTypeParam(T), isGC)
		return 2 * word
	case *TypeParam, *Union:
		panic("unreachable")
	}
	return word
}

// assertSized: what is untyped has no size.
func assertSized(ok, isGC bool) {
	if isGC {
		assertAt(ok, "gcsizes.go", 104)
	}
	assertAt(ok, "sizes.go", 170)
}

// assertFixed: nor has a type parameter.
func assertFixed(ok, isGC bool) {
	if isGC {
		assertAt(ok, "gcsizes.go", 157)
	}
	assertAt(ok, "sizes.go", 224)
}

// assertAt is an assertion of that place.
func assertAt(ok bool, name string, line int) {
	if !ok {
		_, file, _, _ := runtime.Caller(0)
		panic(fmt.Sprintf("%s:%d: assertion failed", path.Join(path.Dir(file), name), line))
	}
}

func align(x, a int64) int64 {
	assert(x >= 0 && 1 <= a && a <= 8 && a&(a-1) == 0)
	return (x + a - 1) &^ (a - 1)
}

func (conf *Config) sizes() Sizes {
	if conf.Sizes != nil {
		return conf.Sizes
	}
	return stdSizes
}

func (conf *Config) alignof(T Type) int64 {
	a := conf.sizes().Alignof(T)
	if a < 1 {
		panic("implementation of alignof returned an alignment < 1")
	}
	return a
}

func (conf *Config) offsetsof(T *Struct) []int64 {
	if len(T.fields) == 0 {
		return nil
	}
	offsets := conf.sizes().Offsetsof(T.fields)
	if len(offsets) != len(T.fields) {
		panic("implementation of offsetsof returned the wrong number of offsets")
	}
	return offsets
}

// offsetof is -1 for what is too far.
func (conf *Config) offsetof(T Type, index []int) int64 {
	var at int64
	for _, i := range index {
		s := T.Underlying().(*Struct)
		d := conf.offsetsof(s)[i]
		if d < 0 || at+d < 0 {
			return -1
		}
		at += d
		T = s.fields[i].typ
	}
	return at
}
