// Package slices.
package slices

import (
	"cmp"
	"iter"
	"math/bits"
	"unsafe"
)

//line slices.go:20:1
func Equal[S ~[]E, E comparable](s1, s2 S) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i := range s1 {
		if s1[i] != s2[i] {
			return false
		}
	}
	return true
}

//line slices.go:37:1
func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i, v1 := range s1 {
		v2 := s2[i]
		if !eq(v1, v2) {
			return false
		}
	}
	return true
}

//line slices.go:57:1
func Compare[S ~[]E, E cmp.Ordered](s1, s2 S) int {
	for i, v1 := range s1 {
		if i >= len(s2) {
			return +1
		}
		v2 := s2[i]
		if c := cmp.Compare(v1, v2); c != 0 {
			return c
		}
	}
	if len(s1) < len(s2) {
		return -1
	}
	return 0
}

//line slices.go:78:1
func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, cmp func(E1, E2) int) int {
	for i, v1 := range s1 {
		if i >= len(s2) {
			return +1
		}
		v2 := s2[i]
		if c := cmp(v1, v2); c != 0 {
			return c
		}
	}
	if len(s1) < len(s2) {
		return -1
	}
	return 0
}

//line slices.go:96:1
func Index[S ~[]E, E comparable](s S, v E) int {
	for i := range s {
		if v == s[i] {
			return i
		}
	}
	return -1
}

//line slices.go:107:1
func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int {
	for i := range s {
		if f(s[i]) {
			return i
		}
	}
	return -1
}

//line slices.go:117:1
func Contains[S ~[]E, E comparable](s S, v E) bool {
	return Index(s, v) >= 0
}

//line slices.go:124:1
func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool {
	return IndexFunc(s, f) >= 0
}

//line slices.go:136:1
func Insert[S ~[]E, E any](s S, i int, v ...E) S {
	_ = s[i:]

	m := len(v)
	if m == 0 {
		return s
	}
	n := len(s)
	if i == n {
		return append(s, v...)
	}
	if n+m > cap(s) {
//line slices.go:152:1
		s2 := append(s[:i], make(S, n+m-i)...)
		copy(s2[i:], v)
		copy(s2[i+m:], s[i:])
		return s2
	}
	s = s[:n+m]

//line slices.go:173:1
	if !overlaps(v, s[i+m:]) {
//line slices.go:178:1
		copy(s[i+m:], s[i:])
//line slices.go:186:1
		copy(s[i:], v)
//line slices.go:193:1
		return s
	}

//line slices.go:200:1
	copy(s[n:], v)
//line slices.go:207:1
	rotateRight(s[i:], m)
//line slices.go:214:1
	return s
}

//line slices.go:224:1
func Delete[S ~[]E, E any](s S, i, j int) S {
	_ = s[i:j:len(s)]
//line slices.go:227:1
	if i == j {
		return s
	}
//line slices.go:231:1
	oldlen := len(s)
	s = append(s[:i], s[j:]...)
	clear(s[len(s):oldlen])
	return s
}

//line slices.go:241:1
func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S {
	i := IndexFunc(s, del)
	if i == -1 {
		return s
	}
//line slices.go:247:1
	for j := i + 1; j < len(s); j++ {
		if v := s[j]; !del(v) {
			s[i] = v
			i++
		}
	}
	clear(s[i:])
	return s[:i]
}

//line slices.go:262:1
func Replace[S ~[]E, E any](s S, i, j int, v ...E) S {
	_ = s[i:j]

	if i == j {
		return Insert(s, i, v...)
	}
	if j == len(s) {
		s2 := append(s[:i], v...)
		if len(s2) < len(s) {
			clear(s[len(s2):])
		}
		return s2
	}

	tot := len(s[:i]) + len(v) + len(s[j:])
	if tot > cap(s) {
//line slices.go:279:1
		s2 := append(s[:i], make(S, tot-i)...)
		copy(s2[i:], v)
		copy(s2[i+len(v):], s[j:])
		return s2
	}

	r := s[:tot]

	if i+len(v) <= j {
//line slices.go:289:1
		copy(r[i:], v)
		copy(r[i+len(v):], s[j:])
		clear(s[tot:])
		return r
	}

//line slices.go:306:1
	if !overlaps(r[i+len(v):], v) {
//line slices.go:308:1
		copy(r[i+len(v):], s[j:])
		copy(r[i:], v)
		return r
	}

//line slices.go:325:1
	y := len(v) - (j - i)

	if !overlaps(r[i:j], v) {
		copy(r[i:j], v[y:])
		copy(r[len(s):], v[:y])
		rotateRight(r[i:], y)
		return r
	}
	if !overlaps(r[len(s):], v) {
		copy(r[len(s):], v[:y])
		copy(r[i:j], v[y:])
		rotateRight(r[i:], y)
		return r
	}

//line slices.go:345:1
	k := startIdx(v, s[j:])
	copy(r[i:], v)
	copy(r[i+len(v):], r[i+k:])
	return r
}

//line slices.go:445:1
func rotateLeft[E any](s []E, r int) {
	Reverse(s[:r])
	Reverse(s[r:])
	Reverse(s)
}

//line slices.go:450:1
func rotateRight[E any](s []E, r int) {
	rotateLeft(s, len(s)-r)
}

//line slices.go:455:1
func overlaps[E any](a, b []E) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	elemSize := unsafe.Sizeof(a[0])
	if elemSize == 0 {
		return false
	}
//line slices.go:465:1
	return uintptr(unsafe.Pointer(&a[0])) <= uintptr(unsafe.Pointer(&b[len(b)-1]))+(elemSize-1) &&
		uintptr(unsafe.Pointer(&b[0])) <= uintptr(unsafe.Pointer(&a[len(a)-1]))+(elemSize-1)
}

//line slices.go:471:1
func startIdx[E any](haystack, needle []E) int {
	p := &needle[0]
	for i := range haystack {
		if p == &haystack[i] {
			return i
		}
	}
//line slices.go:479:1
	panic("needle not found")
}

//line slices.go:355:1
func Clone[S ~[]E, E any](s S) S {
//line slices.go:357:1
	if s == nil {
		return nil
	}
//line slices.go:362:1
	return append(S{}, s...)
}

//line slices.go:371:1
func Compact[S ~[]E, E comparable](s S) S {
	if len(s) < 2 {
		return s
	}
	for k := 1; k < len(s); k++ {
		if s[k] == s[k-1] {
			s2 := s[k:]
			for k2 := 1; k2 < len(s2); k2++ {
				if s2[k2] != s2[k2-1] {
					s[k] = s2[k2]
					k++
				}
			}

			clear(s[k:])
			return s[:k]
		}
	}
	return s
}

//line slices.go:396:1
func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S {
	if len(s) < 2 {
		return s
	}
	for k := 1; k < len(s); k++ {
		if eq(s[k], s[k-1]) {
			s2 := s[k:]
			for k2 := 1; k2 < len(s2); k2++ {
				if !eq(s2[k2], s2[k2-1]) {
					s[k] = s2[k2]
					k++
				}
			}

			clear(s[k:])
			return s[:k]
		}
	}
	return s
}

//line slices.go:422:1
func Grow[S ~[]E, E any](s S, n int) S {
	if n < 0 {
		panic("cannot be negative")
	}
	if n -= cap(s) - len(s); n > 0 {
//line slices.go:428:1
		s = append(s[:cap(s)], make([]E, n)...)[:len(s)]
	}
	return s
}

//line slices.go:435:1
func Clip[S ~[]E, E any](s S) S {
	return s[:len(s):len(s)]
}

//line slices.go:483:1
func Reverse[S ~[]E, E any](s S) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

//line slices.go:491:1
func Concat[S ~[]E, E any](slices ...S) S {
	size := 0
	for _, s := range slices {
		size += len(s)
		if size < 0 {
			panic("len out of range")
		}
	}
//line slices.go:502:1
	newslice := Grow[S](nil, size)
	for _, s := range slices {
		newslice = append(newslice, s...)
	}
	return newslice
}

//line slices.go:514:1
func Repeat[S ~[]E, E any](x S, count int) S {
	if count < 0 {
		panic("cannot be negative")
	}

	const maxInt = ^uint(0) >> 1
	hi, lo := bits.Mul(uint(len(x)), uint(count))
	if hi > 0 || lo > maxInt {
		panic("the result of (len(x) * count) overflows")
	}

	newslice := make(S, int(lo))
	n := copy(newslice, x)
	for n < len(newslice) {
		n += copy(newslice[n:], newslice[:n])
	}
	return newslice
}

// ---- iterators

//line iter.go:14:1
func All[Slice ~[]E, E any](s Slice) iter.Seq2[int, E] {
	return func(yield func(int, E) bool) {
		for i, v := range s {
			if !yield(i, v) {
				return
			}
		}
	}
}

//line iter.go:26:1
func Backward[Slice ~[]E, E any](s Slice) iter.Seq2[int, E] {
	return func(yield func(int, E) bool) {
		for i := len(s) - 1; i >= 0; i-- {
			if !yield(i, s[i]) {
				return
			}
		}
	}
}

//line iter.go:37:1
func Values[Slice ~[]E, E any](s Slice) iter.Seq[E] {
	return func(yield func(E) bool) {
		for _, v := range s {
			if !yield(v) {
				return
			}
		}
	}
}

//line iter.go:50:1
func AppendSeq[Slice ~[]E, E any](s Slice, seq iter.Seq[E]) Slice {
	for v := range seq {
		s = append(s, v)
	}
	return s
}

//line iter.go:59:1
func Collect[E any](seq iter.Seq[E]) []E {
	return AppendSeq([]E(nil), seq)
}

//line iter.go:66:1
func Sorted[E cmp.Ordered](seq iter.Seq[E]) []E {
	s := Collect(seq)
	Sort(s)
	return s
}

//line iter.go:75:1
func SortedFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E {
	s := Collect(seq)
	SortFunc(s, cmp)
	return s
}

//line iter.go:86:1
func SortedStableFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E {
	s := Collect(seq)
	SortStableFunc(s, cmp)
	return s
}

//line iter.go:97:1
func Chunk[Slice ~[]E, E any](s Slice, n int) iter.Seq[Slice] {
	if n < 1 {
		panic("cannot be less than 1")
	}
//line iter.go:102:1
	return func(yield func(Slice) bool) {
		for i := 0; i < len(s); i += n {
//line iter.go:105:1
			end := min(n, len(s[i:]))
//line iter.go:109:1
			if !yield(s[i : i+end : i+end]) {
				return
			}
		}
	}
}

// ---- sorting and searching

//line sort.go:16:1
func Sort[S ~[]E, E cmp.Ordered](x S) {
	n := len(x)
	pdqsortOrdered(x, 0, n, bits.Len(uint(n)))
}

//line sort.go:30:1
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	n := len(x)
	pdqsortCmpFunc(x, 0, n, bits.Len(uint(n)), cmp)
}

//line sort.go:37:1
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	stableCmpFunc(x, len(x), cmp)
}

//line sort.go:42:1
func IsSorted[S ~[]E, E cmp.Ordered](x S) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp.Less(x[i], x[i-1]) {
			return false
		}
	}
	return true
}

//line sort.go:53:1
func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp(x[i], x[i-1]) < 0 {
			return false
		}
	}
	return true
}

//line sort.go:65:1
func Min[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Min: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		m = min(m, x[i])
	}
	return m
}

//line sort.go:79:1
func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MinFunc: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		if cmp(x[i], m) < 0 {
			m = x[i]
		}
	}
	return m
}

//line sort.go:95:1
func Max[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Max: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		m = max(m, x[i])
	}
	return m
}

//line sort.go:109:1
func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MaxFunc: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		if cmp(x[i], m) > 0 {
			m = x[i]
		}
	}
	return m
}

//line sort.go:126:1
func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool) {
//line sort.go:128:1
	n := len(x)
//line sort.go:131:1
	i, j := 0, n
	for i < j {
		h := int(uint(i+j) >> 1)
//line sort.go:135:1
		if cmp.Less(x[h], target) {
			i = h + 1
		} else {
			j = h
		}
	}
//line sort.go:142:1
	return i, i < n && (x[i] == target || (isNaN(x[i]) && isNaN(target)))
}

//line sort.go:152:1
func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool) {
	n := len(x)
//line sort.go:156:1
	i, j := 0, n
	for i < j {
		h := int(uint(i+j) >> 1)
//line sort.go:160:1
		if cmp(x[h], target) < 0 {
			i = h + 1
		} else {
			j = h
		}
	}
//line sort.go:167:1
	return i, i < n && cmp(x[i], target) == 0
}

//line sort.go:170:1
type sortedHint int

const (
	unordered sortedHint = iota
	ascending
	descending
)

type xorshift uint64

//line sort.go:181:1
func (r *xorshift) Next() uint64 {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return uint64(*r)
}

//line sort.go:188:1
func nextPowerOfTwo(length int) uint {
	return 1 << bits.Len(uint(length))
}

//line sort.go:194:1
func isNaN[T cmp.Ordered](x T) bool {
	return x != x
}
