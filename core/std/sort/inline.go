// What gc inlines into callers, in the shape that it has there.

package sort

//line sort.go:97:1
func (r reverse) Less(i, j int) bool {
	return r.Interface.Less(j, i)
}

//line sort.go:102:1
func Reverse(data Interface) Interface {
	return &reverse{data}
}

//line sort.go:125:1
func (x IntSlice) Len() int { return len(x) }

//line sort.go:126:1
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }

//line sort.go:127:1
func (x IntSlice) Swap(i, j int) { x[i], x[j] = x[j], x[i] }

//line sort.go:130:1
func (x IntSlice) Sort() { Sort(x) }

//line sort.go:136:1
func (x Float64Slice) Len() int { return len(x) }

//line sort.go:144:1
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || (isNaN(x[i]) && !isNaN(x[j])) }

//line sort.go:145:1
func (x Float64Slice) Swap(i, j int) { x[i], x[j] = x[j], x[i] }

//line sort.go:153:1
func (x Float64Slice) Sort() { Sort(x) }

//line sort.go:148:1
func isNaN(f float64) bool {
	return f != f
}

//line sort.go:158:1
func (x StringSlice) Len() int { return len(x) }

//line sort.go:159:1
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }

//line sort.go:160:1
func (x StringSlice) Swap(i, j int) { x[i], x[j] = x[j], x[i] }

//line sort.go:163:1
func (x StringSlice) Sort() { Sort(x) }

//line search.go:58:1
func Search(n int, f func(int) bool) int {
//line search.go:61:1
	i, j := 0, n
	for i < j {
		h := int(uint(i+j) >> 1)
//line search.go:65:1
		if !f(h) {
			i = h + 1
		} else {
			j = h
		}
	}
	return i
}

//line search.go:123:1
func SearchInts(a []int, x int) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

//line search.go:131:1
func SearchFloat64s(a []float64, x float64) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

//line search.go:139:1
func SearchStrings(a []string, x string) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}
