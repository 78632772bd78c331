//go:build go1.21

package main

func ranged(list []int) (fs []func() int, ps []*int) {
	for i, v := range list {
		fs = append(fs, func() int { i++; return i*100 + v })
		ps = append(ps, &v)
	}
	return
}

func keys(m map[string]int) []*string {
	var out []*string
	for k := range m {
		out = append(out, &k)
	}
	return out
}

func counted(k int) func() int {
	var f func() int
	for i := 0; i < k; i++ {
		f = func() int { return i }
	}
	return f
}

func main() {
	println(counted(5)())
	fs, ps := ranged([]int{10, 20, 30})
	for i := range fs {
		println(fs[i](), *ps[i], ps[0] == ps[i])
	}
	println(len(keys(map[string]int{"a": 1, "b": 2})))
	for _, s := range "ab" {
		defer func() { println(s) }()
	}
}
