// Package sort: pattern-defeating quicksort on indices, as the recorded package orders equal elements.
package sort

import (
	"math/bits"
	"slices"
)

type hint int

const (
	unknownHint hint = iota
	increasingHint
	decreasingHint
)

func Sort(data Interface) {
	n := data.Len()
	if n <= 1 {
		return
	}
	quick(data, 0, n, bits.Len(uint(n)))
}

func Stable(data Interface) {
	stableFunc(lessSwap{data.Less, data.Swap}, data.Len())
}

func IsSorted(data Interface) bool {
	n := data.Len()
	for i := n - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

func SliceIsSorted(x any, less func(i, j int) bool) bool {
	n := lenOf(x)
	for i := n - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}

type reverse struct {
	Interface
}

func Ints(x []int)         { slices.Sort(x) }
func Float64s(x []float64) { slices.Sort(x) }
func Strings(x []string)   { slices.Sort(x) }

//line sort.go:186:1
func IntsAreSorted(x []int) bool { return slices.IsSorted(x) }

//line sort.go:192:1
func Float64sAreSorted(x []float64) bool { return slices.IsSorted(x) }

//line sort.go:197:1
func StringsAreSorted(x []string) bool { return slices.IsSorted(x) }

func Find(n int, cmp func(int) int) (i int, found bool) {
	i, j := 0, n
	for i < j {
		h := int(uint(i+j) >> 1)
		if cmp(h) > 0 {
			i = h + 1
		} else {
			j = h
		}
	}
	return i, i < n && cmp(i) == 0
}

func (p IntSlice) Search(x int) int         { return SearchInts(p, x) }
func (p Float64Slice) Search(x float64) int { return SearchFloat64s(p, x) }
func (p StringSlice) Search(x string) int   { return SearchStrings(p, x) }

func insertion(d Interface, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && d.Less(j, j-1); j-- {
			d.Swap(j, j-1)
		}
	}
}

func sift(d Interface, lo, hi, first int) {
	for root := lo; ; {
		child := 2*root + 1
		if child >= hi {
			return
		}
		if child+1 < hi && d.Less(first+child, first+child+1) {
			child++
		}
		if !d.Less(first+root, first+child) {
			return
		}
		d.Swap(first+root, first+child)
		root = child
	}
}

func heap(d Interface, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		sift(d, i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		d.Swap(a, a+i)
		sift(d, 0, i, a)
	}
}

func quick(d Interface, a, b, limit int) {
	balanced, partitioned := true, true
	for {
		n := b - a
		if n <= 12 {
			insertion(d, a, b)
			return
		}
		if limit == 0 {
			heap(d, a, b)
			return
		}
		if !balanced {
			shuffle(d, a, b)
			limit--
		}
		pivot, h := choose(d, a, b)
		if h == decreasingHint {
			for i, j := a, b-1; i < j; i, j = i+1, j-1 {
				d.Swap(i, j)
			}
			pivot = b - 1 - (pivot - a)
			h = increasingHint
		}
		if balanced && partitioned && h == increasingHint && nearlySorted(d, a, b) {
			return
		}
		if a > 0 && !d.Less(a-1, pivot) {
			a = splitEqual(d, a, b, pivot)
			continue
		}
		mid, already := split(d, a, b, pivot)
		partitioned = already
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			quick(d, a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= n/8
			quick(d, mid+1, b, limit)
			b = mid
		}
	}
}

func split(d Interface, a, b, pivot int) (mid int, already bool) {
	d.Swap(a, pivot)
	i, j := a+1, b-1
	already = true
	for {
		for i <= j && d.Less(i, a) {
			i++
		}
		for i <= j && !d.Less(j, a) {
			j--
		}
		if i > j {
			break
		}
		already = false
		d.Swap(i, j)
		i++
		j--
	}
	d.Swap(j, a)
	return j, already
}

func splitEqual(d Interface, a, b, pivot int) int {
	d.Swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !d.Less(a, i) {
			i++
		}
		for i <= j && d.Less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		d.Swap(i, j)
		i++
		j--
	}
}

func nearlySorted(d Interface, a, b int) bool {
	i := a + 1
	for step := 0; step < 5; step++ {
		for i < b && !d.Less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < 50 {
			return false
		}
		d.Swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && d.Less(j, j-1); j-- {
				d.Swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && d.Less(j, j-1); j++ {
				d.Swap(j, j-1)
			}
		}
	}
	return false
}

func shuffle(d Interface, a, b int) {
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
		d.Swap(at+i, a+other)
	}
}

func choose(d Interface, a, b int) (pivot int, h hint) {
	n := b - a
	swaps := 0
	i, j, k := a+n/4*1, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = median(d, i-1, i, i+1, &swaps)
			j = median(d, j-1, j, j+1, &swaps)
			k = median(d, k-1, k, k+1, &swaps)
		}
		j = median(d, i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, increasingHint
	case 12:
		return j, decreasingHint
	}
	return j, unknownHint
}

func inOrder(d Interface, a, b int, swaps *int) (int, int) {
	if d.Less(b, a) {
		*swaps++
		return b, a
	}
	return a, b
}

func median(d Interface, a, b, c int, swaps *int) int {
	a, b = inOrder(d, a, b, swaps)
	b, c = inOrder(d, b, c, swaps)
	a, b = inOrder(d, a, b, swaps)
	return b
}
