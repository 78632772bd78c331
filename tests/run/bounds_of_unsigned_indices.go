package main

import "fmt"

// An index of an unsigned type is told as such, however large.
func try(name string, f func() int) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	s, t, a := make([]int, 2, 10), "abc", [3]int{}
	p := &a
	i, u, w := -1, uint64(1<<63+5), uintptr(1<<64-1)
	n, one := uint(1<<63), 1
	m := map[string][]int{"x": s}
	try("s[i]", func() int { return s[i] })
	try("s[u]", func() int { return s[u] })
	try("s[w]", func() int { s[w] = 3; return 0 })
	try("s[n]", func() int { s[n]++; return 0 })
	try("t[u]", func() int { return int(t[u]) })
	try("a[w]", func() int { return a[w] })
	try("p[n]", func() int { return p[n] })
	try("m[x][u]", func() int { return m["x"][u] })
	try("&s[u]", func() int { return *&s[u] })
	try("s[u:]", func() int { return len(s[u:]) })
	try("s[:u]", func() int { return len(s[:u]) })
	try("s[i:]", func() int { return len(s[i:]) })
	try("s[:i]", func() int { return len(s[:i]) })
	try("s[u:1]", func() int { return len(s[u:one]) })
	try("t[u:]", func() int { return len(t[u:]) })
	try("t[:n]", func() int { return len(t[:n]) })
	try("a[w:]", func() int { return len(a[w:]) })
	try("a[:w]", func() int { return len(a[:w]) })
	try("s[0:1:u]", func() int { return len(s[0:1:u]) })
	try("s[0:n:5]", func() int { return len(s[0:n:5]) })
	try("s[w:1:5]", func() int { return len(s[w:one:5]) })
	try("a[0:1:n]", func() int { return len(a[0:1:n]) })
	try("s[0:i:5]", func() int { return len(s[0:i:5]) })
	try("make cap", func() int { return cap(make([]int, i+6, one)) })
	try("make huge", func() int { return len(make([]int, one<<62)) })
}
