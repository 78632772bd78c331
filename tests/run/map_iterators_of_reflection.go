// MapRange meets keys that no lookup finds, and nothing after the map was cleared.
package main

import (
	"fmt"
	"math"
	"reflect"
	"runtime"
)

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panic:", e)
		}
	}()
	f()
}

func main() {
	m := map[float64]int{}
	for i := range 300 {
		m[math.NaN()] = i
	}
	n, sum := 0, 0
	for it := reflect.ValueOf(m).MapRange(); it.Next(); n++ {
		sum += int(it.Value().Int())
		if k := it.Key().Float(); k == k {
			fmt.Println("a number")
		}
	}
	fmt.Println(n, sum)

	v := reflect.ValueOf(m)
	n = 0
	for it := v.MapRange(); it.Next(); n++ {
		if n == 6 {
			v.Clear()
		}
	}
	fmt.Println(n, len(m))

	// What is deleted while the iteration runs is not met, what is added may be.
	w := map[string]int{}
	for i := range 100 {
		w[fmt.Sprint(i)] = i
	}
	v = reflect.ValueOf(w)
	seen := map[string]bool{}
	for it := v.MapRange(); it.Next(); {
		k := it.Key().String()
		if seen[k] {
			fmt.Println("twice", k)
		}
		seen[k] = true
		i := int(it.Value().Int())
		if i%2 == 0 && i < 100 {
			delete(w, fmt.Sprint(i+1))
			w[fmt.Sprint(i+1000)] = i + 1000
		}
		if i%16 == 0 {
			runtime.GC()
		}
	}
	evens := 0
	for i := 0; i < 100; i += 2 {
		if seen[fmt.Sprint(i)] {
			evens++
		}
	}
	fmt.Println(evens, len(w) >= 100)

	it := reflect.ValueOf(map[int]string{1: "a"}).MapRange()
	try(func() { it.Key() })
	try(func() { it.Value() })
	fmt.Println(it.Next(), it.Key(), it.Value(), it.Next())
	try(func() { it.Key() })
	try(func() { it.Value() })
	try(func() { it.Next() })
	it.Reset(reflect.ValueOf(map[int]string{2: "b"}))
	fmt.Println(it.Next(), it.Key(), it.Value())
	var k, e = reflect.New(reflect.TypeFor[int]()).Elem(), reflect.New(reflect.TypeFor[string]()).Elem()
	k.SetIterKey(it)
	e.SetIterValue(it)
	fmt.Println(k, e)
	it.Reset(reflect.Value{})
	try(func() { it.Next() })
	var none map[int]int
	it = reflect.ValueOf(none).MapRange()
	fmt.Println(it.Next())
	try(func() { it.Next() })
	var zero reflect.MapIter
	try(func() { zero.Next() })
	try(func() { zero.Key() })
}
