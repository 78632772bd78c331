package main

func main() { n := 1 << 40; s := make([]int, n); println(len(s)) }
