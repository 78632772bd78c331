package main

import "fmt"

func f() (r int) {
	defer func() { r *= 2 }()
	for i := range 3 {
		defer fmt.Println("deferred", i)
	}
	return 21
}

func main() { fmt.Println(f()) }
