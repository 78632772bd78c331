// Package slices: sorting what has an order of its own (pattern-defeating quicksort).
package slices

import "cmp"

//line zsortordered.go:12:1
func insertionSortOrdered[E cmp.Ordered](data []E, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && cmp.Less(data[j], data[j-1]); j-- {
			data[j], data[j-1] = data[j-1], data[j]
		}
	}
}

//line zsortordered.go:22:1
func siftDownOrdered[E cmp.Ordered](data []E, lo, hi, first int) {
	root := lo
	for {
		child := root*2 + 1
		if child >= hi {
			return
		}
//line zsortordered.go:29:1
		if child+1 < hi && cmp.Less(data[first+child], data[first+child+1]) {
			child++
		}
		if !cmp.Less(data[first+root], data[first+child]) {
			return
		}
		data[first+root], data[first+child] = data[first+child], data[first+root]
		root = child
	}
}

func heapSortOrdered[E cmp.Ordered](data []E, a, b int) {
	first := a
	lo := 0
	hi := b - a
//line zsortordered.go:46:1
	for i := (hi - 1) / 2; i >= 0; i-- {
		siftDownOrdered(data, i, hi, first)
	}
//line zsortordered.go:51:1
	for i := hi - 1; i >= 0; i-- {
		data[first], data[first+i] = data[first+i], data[first]
		siftDownOrdered(data, lo, i, first)
	}
}

//line zsortordered.go:63:1
func pdqsortOrdered[E cmp.Ordered](data []E, a, b, limit int) {
	balanced := true
	settled := true
	for {
		n := b - a
//line zsortordered.go:74:1
		if n <= 12 {
			insertionSortOrdered(data, a, b)
			return
		}
//line zsortordered.go:80:1
		if limit == 0 {
			heapSortOrdered(data, a, b)
			return
		}
//line zsortordered.go:86:1
		if !balanced {
			breakPatternsOrdered(data, a, b)
			limit--
		}
//line zsortordered.go:91:1
		pivot, kind := choosePivotOrdered(data, a, b)
		if kind == descending {
			reverseRangeOrdered(data, a, b)
			pivot = (b - 1) - (pivot - a)
			kind = ascending
		}
//line zsortordered.go:102:1
		if balanced && settled && kind == ascending {
			if partialInsertionSortOrdered(data, a, b) {
				return
			}
		}
//line zsortordered.go:110:1
		if a > 0 && !cmp.Less(data[a-1], data[pivot]) {
			mid := partitionEqualOrdered(data, a, b, pivot)
			a = mid
			continue
		}
//line zsortordered.go:116:1
		mid, untouched := partitionOrdered(data, a, b, pivot)
		settled = untouched
//line zsortordered.go:119:1
		left, right := mid-a, b-mid
		least := n / 8
		if left < right {
			balanced = left >= least
			pdqsortOrdered(data, a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= least
			pdqsortOrdered(data, mid+1, b, limit)
			b = mid
		}
	}
}

//line zsortordered.go:137:1
func partitionOrdered[E cmp.Ordered](data []E, a, b, pivot int) (newpivot int, alreadyPartitioned bool) {
	data[a], data[pivot] = data[pivot], data[a]
	i, j := a+1, b-1
//line zsortordered.go:141:1
	for i <= j && cmp.Less(data[i], data[a]) {
		i++
	}
	for i <= j && !cmp.Less(data[j], data[a]) {
		j--
	}
	if i > j {
		data[j], data[a] = data[a], data[j]
		return j, true
	}
	data[i], data[j] = data[j], data[i]
	i++
	j--
//line zsortordered.go:155:1
	for {
		for i <= j && cmp.Less(data[i], data[a]) {
			i++
		}
		for i <= j && !cmp.Less(data[j], data[a]) {
			j--
		}
		if i > j {
			break
		}
		data[i], data[j] = data[j], data[i]
		i++
		j--
	}
	data[j], data[a] = data[a], data[j]
	return j, false
}

//line zsortordered.go:175:1
func partitionEqualOrdered[E cmp.Ordered](data []E, a, b, pivot int) (newpivot int) {
	data[a], data[pivot] = data[pivot], data[a]
	i, j := a+1, b-1
//line zsortordered.go:179:1
	for {
		for i <= j && !cmp.Less(data[a], data[i]) {
			i++
		}
		for i <= j && cmp.Less(data[a], data[j]) {
			j--
		}
		if i > j {
			break
		}
		data[i], data[j] = data[j], data[i]
		i++
		j--
	}
	return i
}

//line zsortordered.go:197:1
func partialInsertionSortOrdered[E cmp.Ordered](data []E, a, b int) bool {
//line zsortordered.go:202:1
	i := a + 1
	for step := 0; step < 5; step++ {
		for i < b && !cmp.Less(data[i], data[i-1]) {
			i++
		}
//line zsortordered.go:208:1
		if i == b {
			return true
		}
//line zsortordered.go:212:1
		if b-a < 50 {
			return false
		}
//line zsortordered.go:216:1
		data[i], data[i-1] = data[i-1], data[i]
//line zsortordered.go:219:1
		if i-a >= 2 {
			for j := i - 1; j >= 1; j-- {
				if !cmp.Less(data[j], data[j-1]) {
					break
				}
				data[j], data[j-1] = data[j-1], data[j]
			}
		}
//line zsortordered.go:228:1
		if b-i >= 2 {
			for j := i + 1; j < b; j++ {
				if !cmp.Less(data[j], data[j-1]) {
					break
				}
				data[j], data[j-1] = data[j-1], data[j]
			}
		}
	}
	return false
}

//line zsortordered.go:242:1
func breakPatternsOrdered[E cmp.Ordered](data []E, a, b int) {
	n := b - a
	if n >= 8 {
		random := xorshift(n)
		modulus := nextPowerOfTwo(n)
//line zsortordered.go:248:1
		for idx := a + (n/4)*2 - 1; idx <= a+(n/4)*2+1; idx++ {
			other := int(uint(random.Next()) & (modulus - 1))
			if other >= n {
				other -= n
			}
			data[idx], data[a+other] = data[a+other], data[idx]
		}
	}
}

//line zsortordered.go:263:1
func choosePivotOrdered[E cmp.Ordered](data []E, a, b int) (pivot int, hint sortedHint) {
//line zsortordered.go:269:1
	n := b - a
	var (
		swaps int
//line zsortordered.go:273:1
		i = a + n/4*1
		j = a + n/4*2
		k = a + n/4*3
	)
//line zsortordered.go:278:1
	if n >= 8 {
		if n >= 50 {
//line zsortordered.go:281:1
			i = medianAdjacentOrdered(data, i, &swaps)
			j = medianAdjacentOrdered(data, j, &swaps)
			k = medianAdjacentOrdered(data, k, &swaps)
		}
//line zsortordered.go:286:1
		j = medianOrdered(data, i, j, k, &swaps)
	}
//line zsortordered.go:289:1
	switch swaps {
	case 0:
		return j, ascending
	case 4 * 3:
		return j, descending
	default:
		return j, unordered
	}
}

//line zsortordered.go:300:1
func order2Ordered[E cmp.Ordered](data []E, a, b int, swaps *int) (int, int) {
	if cmp.Less(data[b], data[a]) {
		*swaps++
		return b, a
	}
	return a, b
}

//line zsortordered.go:309:1
func medianOrdered[E cmp.Ordered](data []E, a, b, c int, swaps *int) int {
	a, b = order2Ordered(data, a, b, swaps)
	b, c = order2Ordered(data, b, c, swaps)
	a, b = order2Ordered(data, a, b, swaps)
	return b
}

//line zsortordered.go:317:1
func medianAdjacentOrdered[E cmp.Ordered](data []E, a int, swaps *int) int {
	return medianOrdered(data, a-1, a, a+1, swaps)
}

func reverseRangeOrdered[E cmp.Ordered](data []E, a, b int) {
	i := a
	j := b - 1
	for i < j {
		data[i], data[j] = data[j], data[i]
		i++
		j--
	}
}
