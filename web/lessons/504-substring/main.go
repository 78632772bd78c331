package main

import "strings"

var kept string

func main() {
	long := strings.Repeat("0123456789", 20)
	kept = long[:10]
	println(kept)
}
