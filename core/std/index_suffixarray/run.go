package suffixarray

import (
	"bytes"
	"regexp"
	"slices"
	"sort"
)

func New(data []byte) *Index {
	x := &Index{data: data}
	x.sa.int32 = make([]int32, len(data))
	for i := range data {
		x.sa.int32[i] = int32(i)
	}
	slices.SortFunc(x.sa.int32, func(i, j int32) int { return bytes.Compare(data[i:], data[j:]) })
	return x
}

// with returns the suffixes that begin with s, in the order of the array.
func (x *Index) with(s []byte) []int32 {
	sa := x.sa.int32
	from := sort.Search(len(sa), func(i int) bool { return bytes.Compare(x.data[sa[i]:], s) >= 0 })
	n := sort.Search(len(sa)-from, func(i int) bool { return !bytes.HasPrefix(x.data[sa[from+i]:], s) })
	return sa[from : from+n]
}

func (x *Index) Lookup(s []byte, n int) (result []int) {
	if len(s) == 0 || n == 0 {
		return nil
	}
	found := x.with(s)
	if n < 0 || len(found) < n {
		n = len(found)
	}
	if n == 0 {
		return nil
	}
	result = make([]int, n)
	for i := range result {
		result[i] = int(found[i])
	}
	return result
}

// FindAllIndex lets the array find what the expression begins with, and the expression the rest.
func (x *Index) FindAllIndex(r *regexp.Regexp, n int) (result [][]int) {
	prefix, complete := r.LiteralPrefix()
	text := []byte(prefix)
	switch {
	case n == 0:
		return nil
	case prefix == "":
		return r.FindAllIndex(x.data, n)
	case complete:
		found := x.Lookup(text, -1)
		slices.Sort(found)
		last := 0
		for _, at := range found {
			if len(result) == n {
				break
			}
			if at >= last {
				last = at + len(text)
				result = append(result, []int{at, last})
			}
		}
		return result
	}
	found := x.Lookup(text, -1)
	slices.Sort(found)
	anchored := regexp.MustCompile("^" + r.String())
	last := 0
	for _, at := range found {
		if len(result) == n {
			break
		}
		if at < last {
			continue
		}
		if m := anchored.FindIndex(x.data[at:]); m != nil {
			last = at + m[1]
			result = append(result, []int{at, last})
		}
	}
	return result
}
