package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
	"testing"
)

type tree struct {
	left, right *tree
	key         int
}

func (t *tree) insert(k int) *tree {
	if t == nil {
		return &tree{key: k}
	}
	if k < t.key {
		t.left = t.left.insert(k)
	} else {
		t.right = t.right.insert(k)
	}
	return t
}

type stack[T any] struct{ items []T }

func (s *stack[T]) push(x T) { s.items = append(s.items, x) }
func (s *stack[T]) pop() T {
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x
}

func mapOf[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func filter[T any](in []T, f func(T) bool) []T {
	var out []T
	for _, v := range in {
		if f(v) {
			out = append(out, v)
		}
	}
	return out
}

func reverse(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

func wordCount(s string) map[string]int {
	m := make(map[string]int)
	for _, w := range strings.Fields(s) {
		m[w]++
	}
	return m
}

func fizzbuzz(n int) []string {
	var out []string
	for i := 1; i <= n; i++ {
		switch {
		case i%15 == 0:
			out = append(out, "FizzBuzz")
		case i%3 == 0:
			out = append(out, "Fizz")
		case i%5 == 0:
			out = append(out, "Buzz")
		default:
			out = append(out, strconv.Itoa(i))
		}
	}
	return out
}

func sieve(n int) []int {
	composite := make([]bool, n+1)
	var primes []int
	for i := 2; i <= n; i++ {
		if composite[i] {
			continue
		}
		primes = append(primes, i)
		for j := i * i; j <= n; j += i {
			composite[j] = true
		}
	}
	return primes
}

func matrix(n int) [][]float64 {
	m := make([][]float64, n)
	for i := range m {
		m[i] = make([]float64, n)
	}
	return m
}

func permutations(a []int) [][]int {
	var out [][]int
	var rec func(int)
	rec = func(k int) {
		if k == len(a) {
			out = append(out, append([]int(nil), a...))
			return
		}
		for i := k; i < len(a); i++ {
			a[k], a[i] = a[i], a[k]
			rec(k + 1)
			a[k], a[i] = a[i], a[k]
		}
	}
	rec(0)
	return out
}

func groupAnagrams(words []string) map[string][]string {
	m := map[string][]string{}
	for _, w := range words {
		b := []byte(w)
		sort.Slice(b, func(i, j int) bool { return b[i] < b[j] })
		k := string(b)
		m[k] = append(m[k], w)
	}
	return m
}

func fibMemo(n int, memo map[int]int) int {
	if n < 2 {
		return n
	}
	if v, ok := memo[n]; ok {
		return v
	}
	memo[n] = fibMemo(n-1, memo) + fibMemo(n-2, memo)
	return memo[n]
}

func bfs(graph map[int][]int, start int) []int {
	seen := map[int]bool{start: true}
	queue := []int{start}
	var order []int
	for len(queue) > 0 {
		n := queue[0]
		queue = queue[1:]
		order = append(order, n)
		for _, next := range graph[n] {
			if !seen[next] {
				seen[next] = true
				queue = append(queue, next)
			}
		}
	}
	return order
}

func mergeSort(a []int) []int {
	if len(a) < 2 {
		return a
	}
	l, r := mergeSort(a[:len(a)/2]), mergeSort(a[len(a)/2:])
	out := make([]int, 0, len(a))
	for len(l) > 0 && len(r) > 0 {
		if l[0] <= r[0] {
			out, l = append(out, l[0]), l[1:]
		} else {
			out, r = append(out, r[0]), r[1:]
		}
	}
	return append(append(out, l...), r...)
}

func binary(n int) string {
	s := ""
	for n > 0 {
		s = strconv.Itoa(n%2) + s
		n /= 2
	}
	return s
}

type shape interface{ area() float64 }
type square struct{ s float64 }
type circle struct{ r float64 }

func (s square) area() float64  { return s.s * s.s }
func (c *circle) area() float64 { return 3 * c.r * c.r }

var (
	str   string
	strs  []string
	ints  []int
	any1  any
	floor = []int{5, 3, 8, 1, 9, 2, 7}
	mat   [][]float64
	perms [][]int
	cnt   map[string]int
	grp   map[string][]string
	tr    *tree
	total float64
	graph = map[int][]int{1: {2, 3}, 2: {4}, 3: {4, 5}, 4: {6}, 5: {6}}
)

func runs(name string, f func()) { fmt.Println(name, testing.AllocsPerRun(10, f)) }

func main() {
	runs("tree", func() {
		tr = nil
		for _, k := range floor {
			tr = tr.insert(k)
		}
	})
	runs("stack", func() {
		var s stack[int]
		for i := range 10 {
			s.push(i)
		}
		s.pop()
	})
	runs("stack of strings", func() {
		s := &stack[string]{}
		s.push("a")
		str = s.pop()
	})
	runs("map", func() { strs = mapOf(floor, strconv.Itoa) })
	runs("map, captured", func() { n := len(strs); ints = mapOf(floor, func(x int) int { return x + n }) })
	runs("filter", func() { ints = filter(floor, func(x int) bool { return x > 4 }) })
	runs("reverse", func() { str = reverse("hello, world") })
	runs("word count", func() { cnt = wordCount("the cat and the dog and the bird") })
	runs("fizzbuzz", func() { strs = fizzbuzz(30) })
	runs("fizzbuzz of 150", func() { strs = fizzbuzz(150) })
	runs("sieve", func() { ints = sieve(100) })
	runs("matrix", func() { mat = matrix(10) })
	runs("permutations", func() { perms = permutations([]int{1, 2, 3, 4}) })
	runs("anagrams", func() { grp = groupAnagrams([]string{"eat", "tea", "tan", "ate", "nat", "bat"}) })
	runs("memo", func() { fibMemo(30, map[int]int{}) })
	runs("bfs", func() { ints = bfs(graph, 1) })
	runs("merge sort", func() { ints = mergeSort(floor) })
	runs("binary", func() { str = binary(1000) })
	runs("shapes", func() {
		for _, s := range []shape{square{2}, &circle{1}, square{total}} {
			total += s.area()
		}
	})
	runs("join", func() { str = strings.Join([]string{"a", "b", str}, "-") })
	runs("builder", func() {
		var b strings.Builder
		for i := range 10 {
			fmt.Fprintf(&b, "%d,", i)
		}
		str = b.String()
	})
	runs("closure", func() {
		n := 0
		inc := func() { n++ }
		inc()
		inc()
		any1 = n
	})
	runs("2d", func() {
		var grid [3][3]int
		grid[1][1] = 5
		any1 = grid
	})
	runs("sort", func() {
		a := append([]int(nil), floor...)
		sort.Ints(a)
		ints = a
	})
	runs("channel", func() {
		c := make(chan int, 3)
		for i := range 3 {
			c <- i
		}
		close(c)
		for v := range c {
			total += float64(v)
		}
	})
	runs("defer and recover", func() {
		defer func() { any1 = recover() }()
		panic("x")
	})
	runs("variadic", func() { str = fmt.Sprint("a", 1, 2.5, true) })
	runs("struct copy", func() { t := *tr; any1 = t })
	runs("map of slices", func() {
		m := map[string][]int{}
		for i := range 6 {
			m["abc"[i%3:i%3+1]] = append(m["abc"[i%3:i%3+1]], i)
		}
	})
}
