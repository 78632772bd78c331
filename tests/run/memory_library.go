package main

import (
	"bufio"
	"bytes"
	"container/heap"
	"container/list"
	"errors"
	"fmt"
	"maps"
	"runtime"
	"slices"
	"sort"
	"strings"
	"unicode"
)

var before, after runtime.MemStats

// measure prints requests and bytes that f costs.
//
//go:noinline
func measure(name string, f func()) {
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	println(name, after.Mallocs-before.Mallocs, after.Frees-before.Frees, after.TotalAlloc-before.TotalAlloc, after.HeapObjects-before.HeapObjects)
}

type person struct {
	name string
	age  int
}
type byAge []person

func (a byAge) Len() int           { return len(a) }
func (a byAge) Swap(i, j int)      { a[i], a[j] = a[j], a[i] }
func (a byAge) Less(i, j int) bool { return a[i].age < a[j].age }

type intHeap []int

func (h intHeap) Len() int           { return len(h) }
func (h intHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h intHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *intHeap) Push(x any)        { *h = append(*h, x.(int)) }
func (h *intHeap) Pop() any {
	old := *h
	n := len(old)
	x := old[n-1]
	*h = old[:n-1]
	return x
}

var ints = []int{5, 2, 8, 1, 9, 3000, 4}
var strs = []string{"d", "a", "c"}
var people = []person{{"bob", 3}, {"al", 1}, {"cy", 2}}
var e error
var l *list.List
var h = &intHeap{500, 200, 800}
var ok bool
var n int
var out []int
var keys []string
var m = map[string]int{"x": 1, "y": 2, "z": 3}
var sc *bufio.Scanner
var w *bufio.Writer
var buf bytes.Buffer
var bb []byte
var text string
var ev = errors.New("base")
var pe *person

func main() {
	_ = fmt.Sprintf("%d %w", 1, ev)
	measure("sort.Ints", func() { sort.Ints(ints) })
	measure("sort.Strings", func() { sort.Strings(strs) })
	measure("sort.Slice", func() { sort.Slice(people, func(i, j int) bool { return people[i].age < people[j].age }) })
	measure("sort.Sort", func() { sort.Sort(byAge(people)) })
	measure("sort.Reverse", func() { sort.Sort(sort.Reverse(sort.IntSlice(ints))) })
	measure("sort.SliceStable", func() { sort.SliceStable(people, func(i, j int) bool { return people[i].name < people[j].name }) })
	measure("sort.Search", func() { n = sort.Search(len(ints), func(i int) bool { return ints[i] >= 5 }) })
	measure("slices.Sort", func() { slices.Sort(ints) })
	measure("slices.SortFunc", func() { slices.SortFunc(people, func(a, b person) int { return a.age - b.age }) })
	measure("slices.Contains", func() { ok = slices.Contains(ints, 8) })
	measure("slices.Clone", func() { out = slices.Clone(ints) })
	measure("slices.Insert", func() { out = slices.Insert(out, 1, 7, 8) })
	measure("slices.Delete", func() { out = slices.Delete(out, 0, 1) })
	measure("slices.Reverse", func() { slices.Reverse(out) })
	measure("slices.Collect", func() { keys = slices.Collect(maps.Keys(m)) })
	measure("slices.Sorted", func() { keys = slices.Sorted(maps.Keys(m)) })
	measure("maps.Clone", func() { m = maps.Clone(m) })
	measure("errors.New", func() { e = errors.New("x") })
	measure("errors.Is", func() { ok = errors.Is(fmt.Errorf("y: %w", ev), ev) })
	measure("errors.Join", func() { e = errors.Join(ev, e) })
	measure("list", func() {
		l = list.New()
		l.PushBack(1)
		l.PushBack(2000)
	})
	measure("list element", func() { l.PushFront("x") })
	measure("heap.Init", func() { heap.Init(h) })
	measure("heap.Push", func() { heap.Push(h, 100) })
	measure("heap.Push large", func() { heap.Push(h, 10000) })
	measure("heap.Pop", func() { n = heap.Pop(h).(int) })
	measure("bufio.Scanner", func() {
		sc = bufio.NewScanner(strings.NewReader("a b\nc\n"))
		for sc.Scan() {
			n += len(sc.Text())
		}
	})
	measure("bufio.Writer", func() {
		w = bufio.NewWriter(&buf)
		w.WriteString("hello")
		w.Flush()
	})
	measure("bytes.Buffer", func() {
		var b bytes.Buffer
		for range 10 {
			b.WriteByte('x')
		}
		text = b.String()
	})
	measure("bytes.Buffer words", func() {
		var b bytes.Buffer
		for range 20 {
			b.WriteString("hello")
		}
		text = b.String()
	})
	measure("bytes.Split", func() { n = len(bytes.Split([]byte("a,b,c"), []byte(","))) })
	measure("strings.NewReader", func() {
		r := strings.NewReader("abc")
		b := make([]byte, 2)
		n, e = r.Read(b)
	})
	measure("unicode", func() { ok = unicode.IsUpper(rune(text[0])) })
	measure("slices.Max", func() { n = slices.Max(ints) })
	measure("slices.BinarySearch", func() { n, ok = slices.BinarySearch(ints, 5) })
	measure("slices.IndexFunc", func() { n = slices.IndexFunc(ints, func(x int) bool { return x > 5 }) })
	measure("slices.Values", func() {
		for v := range slices.Values(ints) {
			n += v
		}
	})
	measure("slices.Repeat", func() { out = slices.Repeat(ints[:2], 3) })
	measure("slices.Chunk", func() {
		for c := range slices.Chunk(ints, 2) {
			n += len(c)
		}
	})
	measure("slices.Concat", func() { out = slices.Concat(ints, out) })
	measure("slices.Compact", func() { out = slices.Compact(out) })
	measure("slices.Grow", func() { out = slices.Grow(out, 50) })
}
