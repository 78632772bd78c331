package main

func main() { m := map[int]int{}; for i := 0; ; i++ { m[i] = i } }
