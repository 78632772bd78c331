package maphash

import (
	"math"
	"reflect"
	"unsafe"
)

var seeds uint64

func MakeSeed() Seed {
	seeds++
	return Seed{seeds * 0x9e3779b97f4a7c15}
}

func mix(h uint64, b []byte) uint64 {
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
		h ^= h >> 29
	}
	return h
}

func end(h uint64) uint64 {
	h = (h ^ h>>32) * 0xd6e8feb86659fd93
	return h ^ h>>32
}

func start(seed Seed) uint64 {
	if seed.s == 0 {
		panic("maphash: use of uninitialized Seed")
	}
	return seed.s
}

func Bytes(seed Seed, b []byte) uint64 { return end(mix(start(seed), b)) }
func String(seed Seed, s string) uint64 {
	return Bytes(seed, unsafe.Slice(unsafe.StringData(s), len(s)))
}

//line maphash.go:285:1
func (h *Hash) Size() int      { return 8 }
//line maphash.go:288:1
func (h *Hash) BlockSize() int { return 128 }
//line maphash.go:287:1
func (h *Hash) Sum64() uint64  { h.initSeed(); return end(h.state.s) }
func (h *Hash) Write(b []byte) (int, error) {
	h.initSeed()
	h.state.s = mix(h.state.s, b)
	return len(b), nil
}

func (h *Hash) WriteString(s string) (int, error) {
	return h.Write(unsafe.Slice(unsafe.StringData(s), len(s)))
}

//line maphash.go:137:1
func (h *Hash) WriteByte(b byte) error {
	h.Write([]byte{b})
//line maphash.go:143:1
	return nil
}

func (h *Hash) Sum(b []byte) []byte {
	s := h.Sum64()
	for i := 56; i >= 0; i -= 8 {
		b = append(b, byte(s>>i))
	}
	return b
}

//line maphash.go:300:1
func Comparable[T comparable](seed Seed, v T) uint64 {
	var h Hash
	h.SetSeed(seed)
	WriteComparable(&h, v)
	return h.Sum64()
}

//line maphash.go:306:1
func WriteComparable[T comparable](h *Hash, x T) {
	switch s := any(x).(type) {
	case string:
		h.WriteString(s)
	case int:
		h.number(uint64(s))
	default:
		// What has no hash is no key either.
		keys := map[T]struct{}{}
		keys[x] = struct{}{}
		hashValue(h, reflect.ValueOf(&x).Elem())
	}
}

func (h *Hash) number(x uint64) {
	h.initSeed()
	h.state.s = end(h.state.s ^ x)
}

// value adds what equal values have in common.
func hashValue(h *Hash, v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		h.number(uint64(v.Len()))
		h.WriteString(v.String())
	case reflect.Bool:
		if v.Bool() {
			h.number(1)
		} else {
			h.number(2)
		}
	case reflect.Float32, reflect.Float64:
		h.float(v.Float())
	case reflect.Complex64, reflect.Complex128:
		h.float(real(v.Complex()))
		h.float(imag(v.Complex()))
	case reflect.Array:
		for i := range v.Len() {
			hashValue(h, v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).Name != "_" {
				hashValue(h, v.Field(i))
			}
		}
	case reflect.Interface:
		if v = v.Elem(); !v.IsValid() {
			h.number(0)
			return
		}
		h.WriteString(v.Type().String())
		hashValue(h, v)
	case reflect.Chan, reflect.Pointer, reflect.UnsafePointer:
		h.number(uint64(v.Pointer()))
	default:
		if v.CanInt() {
			h.number(uint64(v.Int()))
		} else {
			h.number(v.Uint())
		}
	}
}

var nans uint64

// float: both zeros are one, and no NaN is another.
func (h *Hash) float(x float64) {
	switch {
	case x == 0:
		h.number(0)
	case x != x:
		nans++
		h.number(nans)
	default:
		h.number(math.Float64bits(x))
	}
}

//line hasher.go:138:1
func (ComparableHasher[T]) Hash(h *Hash, v T)   { WriteComparable(h, v) }
func (ComparableHasher[T]) Equal(x T, y T) bool { return x == y }
