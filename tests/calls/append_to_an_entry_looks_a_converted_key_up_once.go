package main

func f(m map[uint64][]int, i int) { m[uint64(i)] = append(m[uint64(i)], 1) }
func main()                       { f(map[uint64][]int{}, 1) }
