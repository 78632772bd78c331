package main

import (
	"errors"
	"fmt"
)

func safe(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	f()
	return nil
}

func main() {
	var m map[string]int
	var p *struct{ x int }
	s := []int{1}
	i := 5
	zero := 0
	fmt.Println(safe(func() { panic("text") }))
	fmt.Println(safe(func() { panic(errors.New("value")) }))
	fmt.Println(safe(func() { m["a"] = 1 }))
	fmt.Println(safe(func() { _ = p.x }))
	fmt.Println(safe(func() { _ = s[i] }))
	fmt.Println(safe(func() { _ = s[i:] }))
	fmt.Println(safe(func() { _ = 1 / zero }))
	fmt.Println(safe(func() { var a any = 1; _ = a.(string) }))
	fmt.Println(safe(func() { _ = make([]int, i-10) }))
	fmt.Println(safe(func() {}))
}
