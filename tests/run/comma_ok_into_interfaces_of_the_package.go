package main

import "fmt"

var a, b any = any(nil).(bool)
var m = map[string]int{"a": 1}
var p, q any = m["a"]
var ch = make(chan int, 1)
var x any
var y, z any = x.(int)

func f() (int, error) { return 3, nil }

var g, h any = f()

func main() {
	fmt.Println(a, b, p, q, y, z, g, h)
	fmt.Println(a == false, b == false)
	var a2, b2 any = any(nil).(bool)
	fmt.Println(a2, b2)
}
