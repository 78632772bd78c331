package main

import "fmt"

func walk(n int) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, fmt.Sprint("n", i)) {
				fmt.Println("stopped")
				return
			}
		}
	}
}

func find() int {
	for i, s := range walk(10) {
		if i == 2 {
			continue
		}
		fmt.Println(i, s)
		if i == 3 {
			return i
		}
	}
	return -1
}

func main() { fmt.Println(find()) }
