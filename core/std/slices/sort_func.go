// Package slices: sorting by a function; the stable one merges runs in place (SymMerge of Kim and Kutzner).
package slices

//line zsortanyfunc.go:10:1
func insertionSortCmpFunc[E any](data []E, a, b int, cmp func(a, b E) int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && (cmp(data[j], data[j-1]) < 0); j-- {
			data[j], data[j-1] = data[j-1], data[j]
		}
	}
}

//line zsortanyfunc.go:20:1
func siftDownCmpFunc[E any](data []E, lo, hi, first int, cmp func(a, b E) int) {
	root := lo
	for {
		child := root*2 + 1
		if child >= hi {
			return
		}
//line zsortanyfunc.go:27:1
		if child+1 < hi && (cmp(data[first+child], data[first+child+1]) < 0) {
			child++
		}
		if !(cmp(data[first+root], data[first+child]) < 0) {
			return
		}
		data[first+root], data[first+child] = data[first+child], data[first+root]
		root = child
	}
}

func heapSortCmpFunc[E any](data []E, a, b int, cmp func(a, b E) int) {
	first := a
	lo := 0
	hi := b - a
//line zsortanyfunc.go:44:1
	for i := (hi - 1) / 2; i >= 0; i-- {
		siftDownCmpFunc(data, i, hi, first, cmp)
	}
//line zsortanyfunc.go:49:1
	for i := hi - 1; i >= 0; i-- {
		data[first], data[first+i] = data[first+i], data[first]
		siftDownCmpFunc(data, lo, i, first, cmp)
	}
}

//line zsortanyfunc.go:61:1
func pdqsortCmpFunc[E any](data []E, a, b, limit int, cmp func(a, b E) int) {
	balanced := true
	settled := true
	for {
		n := b - a
//line zsortanyfunc.go:72:1
		if n <= 12 {
			insertionSortCmpFunc(data, a, b, cmp)
			return
		}
//line zsortanyfunc.go:78:1
		if limit == 0 {
			heapSortCmpFunc(data, a, b, cmp)
			return
		}
//line zsortanyfunc.go:84:1
		if !balanced {
			breakPatternsCmpFunc(data, a, b, cmp)
			limit--
		}
//line zsortanyfunc.go:89:1
		pivot, kind := choosePivotCmpFunc(data, a, b, cmp)
		if kind == descending {
			reverseRangeCmpFunc(data, a, b, cmp)
			pivot = (b - 1) - (pivot - a)
			kind = ascending
		}
//line zsortanyfunc.go:100:1
		if balanced && settled && kind == ascending {
			if partialInsertionSortCmpFunc(data, a, b, cmp) {
				return
			}
		}
//line zsortanyfunc.go:108:1
		if a > 0 && !(cmp(data[a-1], data[pivot]) < 0) {
			mid := partitionEqualCmpFunc(data, a, b, pivot, cmp)
			a = mid
			continue
		}
//line zsortanyfunc.go:114:1
		mid, untouched := partitionCmpFunc(data, a, b, pivot, cmp)
		settled = untouched
//line zsortanyfunc.go:117:1
		left, right := mid-a, b-mid
		least := n / 8
		if left < right {
			balanced = left >= least
			pdqsortCmpFunc(data, a, mid, limit, cmp)
			a = mid + 1
		} else {
			balanced = right >= least
			pdqsortCmpFunc(data, mid+1, b, limit, cmp)
			b = mid
		}
	}
}

//line zsortanyfunc.go:135:1
func partitionCmpFunc[E any](data []E, a, b, pivot int, cmp func(a, b E) int) (newpivot int, alreadyPartitioned bool) {
	data[a], data[pivot] = data[pivot], data[a]
	i, j := a+1, b-1
//line zsortanyfunc.go:139:1
	for i <= j && (cmp(data[i], data[a]) < 0) {
		i++
	}
	for i <= j && !(cmp(data[j], data[a]) < 0) {
		j--
	}
	if i > j {
		data[j], data[a] = data[a], data[j]
		return j, true
	}
	data[i], data[j] = data[j], data[i]
	i++
	j--
//line zsortanyfunc.go:153:1
	for {
		for i <= j && (cmp(data[i], data[a]) < 0) {
			i++
		}
		for i <= j && !(cmp(data[j], data[a]) < 0) {
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

//line zsortanyfunc.go:173:1
func partitionEqualCmpFunc[E any](data []E, a, b, pivot int, cmp func(a, b E) int) (newpivot int) {
	data[a], data[pivot] = data[pivot], data[a]
	i, j := a+1, b-1
//line zsortanyfunc.go:177:1
	for {
		for i <= j && !(cmp(data[a], data[i]) < 0) {
			i++
		}
		for i <= j && (cmp(data[a], data[j]) < 0) {
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

//line zsortanyfunc.go:195:1
func partialInsertionSortCmpFunc[E any](data []E, a, b int, cmp func(a, b E) int) bool {
//line zsortanyfunc.go:200:1
	i := a + 1
	for step := 0; step < 5; step++ {
		for i < b && !(cmp(data[i], data[i-1]) < 0) {
			i++
		}
//line zsortanyfunc.go:206:1
		if i == b {
			return true
		}
//line zsortanyfunc.go:210:1
		if b-a < 50 {
			return false
		}
//line zsortanyfunc.go:214:1
		data[i], data[i-1] = data[i-1], data[i]
//line zsortanyfunc.go:217:1
		if i-a >= 2 {
			for j := i - 1; j >= 1; j-- {
				if !(cmp(data[j], data[j-1]) < 0) {
					break
				}
				data[j], data[j-1] = data[j-1], data[j]
			}
		}
//line zsortanyfunc.go:226:1
		if b-i >= 2 {
			for j := i + 1; j < b; j++ {
				if !(cmp(data[j], data[j-1]) < 0) {
					break
				}
				data[j], data[j-1] = data[j-1], data[j]
			}
		}
	}
	return false
}

//line zsortanyfunc.go:240:1
func breakPatternsCmpFunc[E any](data []E, a, b int, cmp func(a, b E) int) {
	n := b - a
	if n >= 8 {
		random := xorshift(n)
		modulus := nextPowerOfTwo(n)
//line zsortanyfunc.go:246:1
		for idx := a + (n/4)*2 - 1; idx <= a+(n/4)*2+1; idx++ {
			other := int(uint(random.Next()) & (modulus - 1))
			if other >= n {
				other -= n
			}
			data[idx], data[a+other] = data[a+other], data[idx]
		}
	}
}

//line zsortanyfunc.go:261:1
func choosePivotCmpFunc[E any](data []E, a, b int, cmp func(a, b E) int) (pivot int, hint sortedHint) {
//line zsortanyfunc.go:267:1
	n := b - a
	var (
		swaps int
//line zsortanyfunc.go:271:1
		i = a + n/4*1
		j = a + n/4*2
		k = a + n/4*3
	)
//line zsortanyfunc.go:276:1
	if n >= 8 {
		if n >= 50 {
//line zsortanyfunc.go:279:1
			i = medianAdjacentCmpFunc(data, i, &swaps, cmp)
			j = medianAdjacentCmpFunc(data, j, &swaps, cmp)
			k = medianAdjacentCmpFunc(data, k, &swaps, cmp)
		}
//line zsortanyfunc.go:284:1
		j = medianCmpFunc(data, i, j, k, &swaps, cmp)
	}
//line zsortanyfunc.go:287:1
	switch swaps {
	case 0:
		return j, ascending
	case 4 * 3:
		return j, descending
	default:
		return j, unordered
	}
}

//line zsortanyfunc.go:298:1
func order2CmpFunc[E any](data []E, a, b int, swaps *int, cmp func(a, b E) int) (int, int) {
	if cmp(data[b], data[a]) < 0 {
		*swaps++
		return b, a
	}
	return a, b
}

//line zsortanyfunc.go:307:1
func medianCmpFunc[E any](data []E, a, b, c int, swaps *int, cmp func(a, b E) int) int {
	a, b = order2CmpFunc(data, a, b, swaps, cmp)
	b, c = order2CmpFunc(data, b, c, swaps, cmp)
	a, b = order2CmpFunc(data, a, b, swaps, cmp)
	return b
}

//line zsortanyfunc.go:315:1
func medianAdjacentCmpFunc[E any](data []E, a int, swaps *int, cmp func(a, b E) int) int {
	return medianCmpFunc(data, a-1, a, a+1, swaps, cmp)
}

func reverseRangeCmpFunc[E any](data []E, a, b int, cmp func(a, b E) int) {
	i := a
	j := b - 1
	for i < j {
		data[i], data[j] = data[j], data[i]
		i++
		j--
	}
}

func swapRangeCmpFunc[E any](data []E, a, b, n int, cmp func(a, b E) int) {
	for i := 0; i < n; i++ {
		data[a+i], data[b+i] = data[b+i], data[a+i]
	}
}

//line zsortanyfunc.go:335:1
func stableCmpFunc[E any](data []E, n int, cmp func(a, b E) int) {
	block := 20
	a, b := 0, block
	for b <= n {
		insertionSortCmpFunc(data, a, b, cmp)
		a = b
		b += block
	}
	insertionSortCmpFunc(data, a, n, cmp)
//line zsortanyfunc.go:345:1
	for block < n {
		a, b = 0, 2*block
		for b <= n {
			symMergeCmpFunc(data, a, a+block, b, cmp)
			a = b
			b += 2 * block
		}
		if m := a + block; m < n {
			symMergeCmpFunc(data, a, m, n, cmp)
		}
		block *= 2
	}
}

//line zsortanyfunc.go:378:1
func symMergeCmpFunc[E any](data []E, a, m, b int, cmp func(a, b E) int) {
//line zsortanyfunc.go:382:1
	if m-a == 1 {
//line zsortanyfunc.go:386:1
		i := m
		j := b
		for i < j {
			h := int(uint(i+j) >> 1)
			if cmp(data[h], data[a]) < 0 {
				i = h + 1
			} else {
				j = h
			}
		}
//line zsortanyfunc.go:397:1
		for k := a; k < i-1; k++ {
			data[k], data[k+1] = data[k+1], data[k]
		}
		return
	}
//line zsortanyfunc.go:406:1
	if b-m == 1 {
//line zsortanyfunc.go:410:1
		i := a
		j := m
		for i < j {
			h := int(uint(i+j) >> 1)
			if !(cmp(data[m], data[h]) < 0) {
				i = h + 1
			} else {
				j = h
			}
		}
//line zsortanyfunc.go:421:1
		for k := m; k > i; k-- {
			data[k], data[k-1] = data[k-1], data[k]
		}
		return
	}
//line zsortanyfunc.go:427:1
	half := int(uint(a+b) >> 1)
	n := half + m
	var start, stop int
	if m > half {
		start = n - b
		stop = half
	} else {
		start = a
		stop = m
	}
	last := n - 1
//line zsortanyfunc.go:439:1
	for start < stop {
		c := int(uint(start+stop) >> 1)
		if !(cmp(data[last-c], data[c]) < 0) {
			start = c + 1
		} else {
			stop = c
		}
	}
//line zsortanyfunc.go:448:1
	end := n - start
	if start < m && m < end {
		rotateCmpFunc(data, start, m, end, cmp)
	}
	if a < start && start < half {
		symMergeCmpFunc(data, a, start, half, cmp)
	}
	if half < end && end < b {
		symMergeCmpFunc(data, half, end, b, cmp)
	}
}

//line zsortanyfunc.go:464:1
func rotateCmpFunc[E any](data []E, a, m, b int, cmp func(a, b E) int) {
	i := m - a
	j := b - m
//line zsortanyfunc.go:468:1
	for i != j {
		if i > j {
			swapRangeCmpFunc(data, m-i, m, j, cmp)
			i -= j
		} else {
			swapRangeCmpFunc(data, m-i, m+j-i, i, cmp)
			j -= i
		}
	}
//line zsortanyfunc.go:478:1
	swapRangeCmpFunc(data, m-i, m, i, cmp)
}
