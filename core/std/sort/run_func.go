// The same on two functions: gc's library has each sort twice as well, so that neither allocates.
package sort

import (
	"math/bits"
	"unsafe"
)

// lessSwap is what sorting a slice works on.
type lessSwap struct {
	Less func(i, j int) bool
	Swap func(i, j int)
}

func sliceLen(x any) int

// lenOf is of whatever has a length.
func lenOf(x any) int
func sliceSwap(x any, i, j int)

// swapRoom is room for one element.
func swapRoom(x any) unsafe.Pointer

// swapClass is 1 for elements that are swapped as words or strings, 2 for others.
func swapClass(x any) int

// swapper holds what the real one holds: the slice, or the slice, its element's size and type, and room for one.
func swapper(x any) func(i, j int) {
	n := sliceLen(x)
	if n <= 1 {
		return swapNothing
	}
	class := swapClass(x)
	if class == 1 {
		return func(i, j int) {
			if class != 0 {
				sliceSwap(x, i, j)
			}
		}
	}
	room := swapRoom(x)
	return func(i, j int) {
		if class != 0 || room != nil {
			sliceSwap(x, i, j)
		}
	}
}

func swapNothing(i, j int) {
	if i != 0 || j != 0 {
		panic("reflect: slice index out of range")
	}
}

func Slice(x any, less func(i, j int) bool) {
	n := sliceLen(x)
	quickFunc(lessSwap{less, swapper(x)}, 0, n, bits.Len(uint(n)))
}

func SliceStable(x any, less func(i, j int) bool) {
	stableFunc(lessSwap{less, swapper(x)}, sliceLen(x))
}

func insertionFunc(d lessSwap, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && d.Less(j, j-1); j-- {
			d.Swap(j, j-1)
		}
	}
}

// stableFunc sorts blocks of 20 by insertion, then merges neighbours in place, twice the size each time.
func stableFunc(d lessSwap, n int) {
	size := 20
	for a := 0; a < n; a += size {
		insertionFunc(d, a, min(a+size, n))
	}
	for ; size < n; size *= 2 {
		for a := 0; a+size < n; a += 2 * size {
			mergeFunc(d, a, a+size, min(a+2*size, n))
		}
	}
}

// mergeFunc joins the sorted d[a:m] and d[m:b] (SymMerge of Kim and Kutzner): what lies on the wrong side of the
// middle changes places by one rotation, then both halves are merged.
func mergeFunc(d lessSwap, a, m, b int) {
	if m-a == 1 {
		at := m + Search(b-m, func(i int) bool { return !d.Less(m+i, a) })
		for i := a; i < at-1; i++ {
			d.Swap(i, i+1)
		}
		return
	}
	if b-m == 1 {
		at := a + Search(m-a, func(i int) bool { return d.Less(m, a+i) })
		for i := m; i > at; i-- {
			d.Swap(i, i-1)
		}
		return
	}
	mid := int(uint(a+b) >> 1)
	n := mid + m
	lo, hi := a, m
	if m > mid {
		lo, hi = n-b, mid
	}
	last := n - 1
	for lo < hi {
		c := int(uint(lo+hi) >> 1)
		if d.Less(last-c, c) {
			hi = c
		} else {
			lo = c + 1
		}
	}
	end := n - lo
	if lo < m && m < end {
		rotateFunc(d, lo, m, end)
	}
	if a < lo && lo < mid {
		mergeFunc(d, a, lo, mid)
	}
	if mid < end && end < b {
		mergeFunc(d, mid, end, b)
	}
}

// rotateFunc makes d[a:m] and d[m:b] change places by swaps of equal blocks.
func rotateFunc(d lessSwap, a, m, b int) {
	swap := func(a, b, n int) {
		for i := range n {
			d.Swap(a+i, b+i)
		}
	}
	left, right := m-a, b-m
	for left != right {
		if left > right {
			swap(m-left, m, right)
			left -= right
		} else {
			swap(m-left, m+right-left, left)
			right -= left
		}
	}
	swap(m-left, m, left)
}

func siftFunc(d lessSwap, lo, hi, first int) {
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

func heapFunc(d lessSwap, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		siftFunc(d, i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		d.Swap(a, a+i)
		siftFunc(d, 0, i, a)
	}
}

func quickFunc(d lessSwap, a, b, limit int) {
	balanced, partitioned := true, true
	for {
		n := b - a
		if n <= 12 {
			insertionFunc(d, a, b)
			return
		}
		if limit == 0 {
			heapFunc(d, a, b)
			return
		}
		if !balanced {
			shuffleFunc(d, a, b)
			limit--
		}
		pivot, h := chooseFunc(d, a, b)
		if h == decreasingHint {
			for i, j := a, b-1; i < j; i, j = i+1, j-1 {
				d.Swap(i, j)
			}
			pivot = b - 1 - (pivot - a)
			h = increasingHint
		}
		if balanced && partitioned && h == increasingHint && nearlySortedFunc(d, a, b) {
			return
		}
		if a > 0 && !d.Less(a-1, pivot) {
			a = splitEqualFunc(d, a, b, pivot)
			continue
		}
		mid, already := splitFunc(d, a, b, pivot)
		partitioned = already
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			quickFunc(d, a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= n/8
			quickFunc(d, mid+1, b, limit)
			b = mid
		}
	}
}

func splitFunc(d lessSwap, a, b, pivot int) (mid int, already bool) {
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

func splitEqualFunc(d lessSwap, a, b, pivot int) int {
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

func nearlySortedFunc(d lessSwap, a, b int) bool {
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

func shuffleFunc(d lessSwap, a, b int) {
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

func chooseFunc(d lessSwap, a, b int) (pivot int, h hint) {
	n := b - a
	swaps := 0
	i, j, k := a+n/4*1, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = medianFunc(d, i-1, i, i+1, &swaps)
			j = medianFunc(d, j-1, j, j+1, &swaps)
			k = medianFunc(d, k-1, k, k+1, &swaps)
		}
		j = medianFunc(d, i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, increasingHint
	case 12:
		return j, decreasingHint
	}
	return j, unknownHint
}

func inOrderFunc(d lessSwap, a, b int, swaps *int) (int, int) {
	if d.Less(b, a) {
		*swaps++
		return b, a
	}
	return a, b
}

func medianFunc(d lessSwap, a, b, c int, swaps *int) int {
	a, b = inOrderFunc(d, a, b, swaps)
	b, c = inOrderFunc(d, b, c, swaps)
	a, b = inOrderFunc(d, a, b, swaps)
	return b
}
