package main

func f(m map[bool][]int, a, b int) { m[a == b] = append(m[a == b], 1) }
func main()                        { f(map[bool][]int{}, 1, 1) }
