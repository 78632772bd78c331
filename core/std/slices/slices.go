// Package slices.
package slices

import (
	"cmp"
	"iter"
	"math/bits"
)

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

func Index[S ~[]E, E comparable](s S, v E) int {
	for i := range s {
		if v == s[i] {
			return i
		}
	}
	return -1
}

func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int {
	for i := range s {
		if f(s[i]) {
			return i
		}
	}
	return -1
}

func Contains[S ~[]E, E comparable](s S, v E) bool {
	return Index(s, v) >= 0
}

func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool {
	return IndexFunc(s, f) >= 0
}

func Insert[S ~[]E, E any](s S, i int, v ...E) S {
	tail := s[i:]
	if len(v) == 0 {
		return s
	}
	if n := len(s) + len(v); n > cap(s) {
		grown := append(s[:i], make(S, n-i)...)
		copy(grown[i:], v)
		copy(grown[i+len(v):], s[i:])
		return grown
	}
	moved := append(S(nil), tail...)
	s = append(s[:i], v...)
	return append(s, moved...)
}

func Delete[S ~[]E, E any](s S, i, j int) S {
	_ = s[i:j:len(s)]
	if i == j {
		return s
	}
	oldlen := len(s)
	s = append(s[:i], s[j:]...)
	clear(s[len(s):oldlen])
	return s
}

func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S {
	i := IndexFunc(s, del)
	if i == -1 {
		return s
	}
	for j := i + 1; j < len(s); j++ {
		if v := s[j]; !del(v) {
			s[i] = v
			i++
		}
	}
	clear(s[i:])
	return s[:i]
}

func Replace[S ~[]E, E any](s S, i, j int, v ...E) S {
	_ = s[i:j]
	tail := append(S(nil), s[j:]...)
	oldlen := len(s)
	r := append(append(s[:i], v...), tail...)
	if len(r) < oldlen {
		clear(s[len(r):oldlen])
	}
	return r
}

func Clone[S ~[]E, E any](s S) S {
	return append(s[:0:0], s...)
}

func Compact[S ~[]E, E comparable](s S) S {
	if len(s) < 2 {
		return s
	}
	i := 1
	for k := 1; k < len(s); k++ {
		if s[k] != s[k-1] {
			if i != k {
				s[i] = s[k]
			}
			i++
		}
	}
	clear(s[i:])
	return s[:i]
}

func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S {
	if len(s) < 2 {
		return s
	}
	i := 1
	for k := 1; k < len(s); k++ {
		if !eq(s[i-1], s[k]) {
			if i != k {
				s[i] = s[k]
			}
			i++
		}
	}
	clear(s[i:])
	return s[:i]
}

func Grow[S ~[]E, E any](s S, n int) S {
	if n < 0 {
		panic("cannot be negative")
	}
	if n -= cap(s) - len(s); n > 0 {
		s = append(s[:cap(s)], make([]E, n)...)[:len(s)]
	}
	return s
}

func Clip[S ~[]E, E any](s S) S {
	return s[:len(s):len(s)]
}

func Reverse[S ~[]E, E any](s S) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

func Concat[S ~[]E, E any](slices ...S) S {
	size := 0
	for _, s := range slices {
		size += len(s)
		if size < 0 {
			panic("len out of range")
		}
	}
	newslice := Grow[S](nil, size)
	for _, s := range slices {
		newslice = append(newslice, s...)
	}
	return newslice
}

func Repeat[S ~[]E, E any](x S, count int) S {
	if count < 0 {
		panic("cannot be negative")
	}
	newslice := make(S, 0, len(x)*count)
	for i := 0; i < count; i++ {
		newslice = append(newslice, x...)
	}
	return newslice
}

// ---- iterators

func All[Slice ~[]E, E any](s Slice) iter.Seq2[int, E] {
	return func(yield func(int, E) bool) {
		for i, v := range s {
			if !yield(i, v) {
				return
			}
		}
	}
}

func Backward[Slice ~[]E, E any](s Slice) iter.Seq2[int, E] {
	return func(yield func(int, E) bool) {
		for i := len(s) - 1; i >= 0; i-- {
			if !yield(i, s[i]) {
				return
			}
		}
	}
}

func Values[Slice ~[]E, E any](s Slice) iter.Seq[E] {
	return func(yield func(E) bool) {
		for _, v := range s {
			if !yield(v) {
				return
			}
		}
	}
}

func AppendSeq[Slice ~[]E, E any](s Slice, seq iter.Seq[E]) Slice {
	for v := range seq {
		s = append(s, v)
	}
	return s
}

func Collect[E any](seq iter.Seq[E]) []E {
	return AppendSeq([]E(nil), seq)
}

func Sorted[E cmp.Ordered](seq iter.Seq[E]) []E {
	s := Collect(seq)
	Sort(s)
	return s
}

func SortedFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E {
	s := Collect(seq)
	SortFunc(s, cmp)
	return s
}

func SortedStableFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E {
	s := Collect(seq)
	SortStableFunc(s, cmp)
	return s
}

func Chunk[Slice ~[]E, E any](s Slice, n int) iter.Seq[Slice] {
	if n < 1 {
		panic("cannot be less than 1")
	}
	return func(yield func(Slice) bool) {
		for i := 0; i < len(s); i += n {
			end := min(n, len(s[i:]))
			if !yield(s[i : i+end : i+end]) {
				return
			}
		}
	}
}

// ---- sorting and searching

func Sort[S ~[]E, E cmp.Ordered](x S) {
	n := len(x)
	quickFunc(x, 0, n, bits.Len(uint(n)), cmp.Compare[E])
}

func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	n := len(x)
	quickFunc(x, 0, n, bits.Len(uint(n)), cmp)
}

func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	mergeFunc(x, make(S, len(x)), cmp)
}

func IsSorted[S ~[]E, E cmp.Ordered](x S) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp.Less(x[i], x[i-1]) {
			return false
		}
	}
	return true
}

func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp(x[i], x[i-1]) < 0 {
			return false
		}
	}
	return true
}

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

func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool) {
	n := len(x)
	i, j := 0, n
	for i < j {
		h := int(uint(i+j) >> 1)
		if cmp.Less(x[h], target) {
			i = h + 1
		} else {
			j = h
		}
	}
	return i, i < n && (x[i] == target || (x[i] != x[i] && target != target))
}

func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool) {
	n := len(x)
	i, j := 0, n
	for i < j {
		h := int(uint(i+j) >> 1)
		if cmp(x[h], target) < 0 {
			i = h + 1
		} else {
			j = h
		}
	}
	return i, i < n && cmp(x[i], target) == 0
}

// mergeFunc sorts x stably with the help of buf.
func mergeFunc[S ~[]E, E any](x, buf S, cmp func(a, b E) int) {
	if len(x) <= 20 {
		insertionFunc(x, 0, len(x), cmp)
		return
	}
	mid := len(x) / 2
	mergeFunc(x[:mid], buf[:mid], cmp)
	mergeFunc(x[mid:], buf[mid:], cmp)
	copy(buf, x)
	i, j := 0, mid
	for k := range x {
		if j >= len(x) || i < mid && cmp(buf[j], buf[i]) >= 0 {
			x[k] = buf[i]
			i++
		} else {
			x[k] = buf[j]
			j++
		}
	}
}

func insertionFunc[S ~[]E, E any](x S, a, b int, cmp func(a, b E) int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && cmp(x[j], x[j-1]) < 0; j-- {
			x[j], x[j-1] = x[j-1], x[j]
		}
	}
}

func siftFunc[S ~[]E, E any](x S, lo, hi, first int, cmp func(a, b E) int) {
	for root := lo; ; {
		child := 2*root + 1
		if child >= hi {
			return
		}
		if child+1 < hi && cmp(x[first+child], x[first+child+1]) < 0 {
			child++
		}
		if !(cmp(x[first+root], x[first+child]) < 0) {
			return
		}
		x[first+root], x[first+child] = x[first+child], x[first+root]
		root = child
	}
}

func heapFunc[S ~[]E, E any](x S, a, b int, cmp func(a, b E) int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		siftFunc(x, i, n, a, cmp)
	}
	for i := n - 1; i >= 0; i-- {
		x[a], x[a+i] = x[a+i], x[a]
		siftFunc(x, 0, i, a, cmp)
	}
}

func quickFunc[S ~[]E, E any](x S, a, b, limit int, cmp func(a, b E) int) {
	balanced, partitioned := true, true
	for {
		n := b - a
		if n <= 12 {
			insertionFunc(x, a, b, cmp)
			return
		}
		if limit == 0 {
			heapFunc(x, a, b, cmp)
			return
		}
		if !balanced {
			shuffleFunc(x, a, b)
			limit--
		}
		pivot, swaps := chooseFunc(x, a, b, cmp)
		increasing := swaps == 0
		if swaps == 12 {
			Reverse(x[a:b])
			pivot = b - 1 - (pivot - a)
			increasing = true
		}
		if balanced && partitioned && increasing && nearlySortedFunc(x, a, b, cmp) {
			return
		}
		if a > 0 && !(cmp(x[a-1], x[pivot]) < 0) {
			a = splitEqualFunc(x, a, b, pivot, cmp)
			continue
		}
		mid, already := splitFunc(x, a, b, pivot, cmp)
		partitioned = already
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			quickFunc(x, a, mid, limit, cmp)
			a = mid + 1
		} else {
			balanced = right >= n/8
			quickFunc(x, mid+1, b, limit, cmp)
			b = mid
		}
	}
}

func splitFunc[S ~[]E, E any](x S, a, b, pivot int, cmp func(a, b E) int) (mid int, already bool) {
	x[a], x[pivot] = x[pivot], x[a]
	i, j := a+1, b-1
	already = true
	for {
		for i <= j && cmp(x[i], x[a]) < 0 {
			i++
		}
		for i <= j && !(cmp(x[j], x[a]) < 0) {
			j--
		}
		if i > j {
			break
		}
		already = false
		x[i], x[j] = x[j], x[i]
		i++
		j--
	}
	x[j], x[a] = x[a], x[j]
	return j, already
}

func splitEqualFunc[S ~[]E, E any](x S, a, b, pivot int, cmp func(a, b E) int) int {
	x[a], x[pivot] = x[pivot], x[a]
	i, j := a+1, b-1
	for {
		for i <= j && !(cmp(x[a], x[i]) < 0) {
			i++
		}
		for i <= j && cmp(x[a], x[j]) < 0 {
			j--
		}
		if i > j {
			return i
		}
		x[i], x[j] = x[j], x[i]
		i++
		j--
	}
}

func nearlySortedFunc[S ~[]E, E any](x S, a, b int, cmp func(a, b E) int) bool {
	i := a + 1
	for step := 0; step < 5; step++ {
		for i < b && !(cmp(x[i], x[i-1]) < 0) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < 50 {
			return false
		}
		x[i], x[i-1] = x[i-1], x[i]
		if i-a >= 2 {
			for j := i - 1; j >= 1 && cmp(x[j], x[j-1]) < 0; j-- {
				x[j], x[j-1] = x[j-1], x[j]
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && cmp(x[j], x[j-1]) < 0; j++ {
				x[j], x[j-1] = x[j-1], x[j]
			}
		}
	}
	return false
}

func shuffleFunc[S ~[]E, E any](x S, a, b int) {
	n := b - a
	if n < 8 {
		return
	}
	random := uint64(n)
	modulus := uint(1) << bits.Len(uint(n))
	at := a + (n/4)*2 - 1
	for i := 0; i < 3; i++ {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(uint(random) & (modulus - 1))
		if other >= n {
			other -= n
		}
		x[at-1+i], x[a+other] = x[a+other], x[at-1+i]
	}
}

func chooseFunc[S ~[]E, E any](x S, a, b int, cmp func(a, b E) int) (pivot, swaps int) {
	n := b - a
	i, j, k := a+n/4*1, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = medianFunc(x, i-1, i, i+1, &swaps, cmp)
			j = medianFunc(x, j-1, j, j+1, &swaps, cmp)
			k = medianFunc(x, k-1, k, k+1, &swaps, cmp)
		}
		j = medianFunc(x, i, j, k, &swaps, cmp)
	}
	return j, swaps
}

func medianFunc[S ~[]E, E any](x S, a, b, c int, swaps *int, cmp func(a, b E) int) int {
	if cmp(x[b], x[a]) < 0 {
		*swaps++
		a, b = b, a
	}
	if cmp(x[c], x[b]) < 0 {
		*swaps++
		b, c = c, b
	}
	if cmp(x[b], x[a]) < 0 {
		*swaps++
		a, b = b, a
	}
	return b
}
