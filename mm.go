package main

func main() { m := make(map[int]int, 1<<40); c := make(chan int, 1<<40); println(len(m), cap(c)) }
