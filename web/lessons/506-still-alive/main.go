package main

import "runtime"

type session struct {
	user string
	data [4]int
}

var cache = map[string]*session{}

func open(user string) *session {
	s := &session{user: user}
	cache[user] = s
	return s
}

func main() {
	open("ann")
	open("bo")
	open("cy")
	delete(cache, "bo")
	runtime.GC()
	println(len(cache))
}
