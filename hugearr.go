package main

func f(a [1 << 20]int) int { return a[3] }
func main() { var a [1 << 20]int; println(f(a)) }
