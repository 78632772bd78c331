package main

type n struct{ next *n; pad [100]int }
var head *n
func main() { for { head = &n{next: head} } }
