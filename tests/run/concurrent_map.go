package main

import (
	"fmt"
	"sort"
	"sync"
)

type pt struct{ x, y int }

func keys(m *sync.Map) []string {
	var out []string
	m.Range(func(k, v any) bool {
		out = append(out, fmt.Sprint(k, "=", v))
		return true
	})
	sort.Strings(out)
	return out
}

func main() {
	var m sync.Map
	fmt.Println(m.Load("a"))
	m.Store("a", 1)
	m.Store(pt{1, 2}, "pt")
	m.Store(3.5, nil)
	m.Store(nil, 4)
	fmt.Println(m.Load("a"))
	fmt.Println(m.Load(pt{1, 2}))
	fmt.Println(m.Load(nil))
	fmt.Println(m.LoadOrStore("a", 7))
	fmt.Println(m.LoadOrStore("b", 7))
	fmt.Println(m.Swap("b", 8))
	fmt.Println(m.Swap("c", 9))
	fmt.Println(m.CompareAndSwap("c", 8, 10), m.CompareAndSwap("c", 9, 10), m.CompareAndSwap("zz", 9, 10))
	fmt.Println(m.CompareAndDelete("c", 9), m.CompareAndDelete("c", 10), m.CompareAndDelete("c", 10))
	fmt.Println(keys(&m))
	fmt.Println(m.LoadAndDelete("a"))
	fmt.Println(m.LoadAndDelete("a"))
	m.Delete("b")
	m.Delete("nope")
	fmt.Println(keys(&m))
	for i := 0; i < 2000; i++ {
		m.Store(i, i*i)
	}
	n := 0
	m.Range(func(k, v any) bool { n++; return n < 100 })
	fmt.Println(n)
	for i := 0; i < 2000; i += 2 {
		m.Delete(i)
	}
	sum := 0
	m.Range(func(k, v any) bool {
		if k, ok := k.(int); ok {
			sum += k
		}
		return true
	})
	fmt.Println(sum)
	m.Clear()
	fmt.Println(len(keys(&m)))
	var wg sync.WaitGroup
	for g := 0; g < 8; g++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 100; i++ {
				m.LoadOrStore(i, g)
			}
		}()
	}
	wg.Wait()
	fmt.Println(len(keys(&m)))
	defer func() {
		fmt.Println(recover())
		m.Store("s", []int{1})
		defer func() { fmt.Println(recover()) }()
		m.CompareAndSwap("s", []int{1}, 2)
	}()
	m.Store([]int{1}, 1)
}
