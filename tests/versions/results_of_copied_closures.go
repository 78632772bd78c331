package main

import "log"

var l = log.Default()

func p(s string) {
	l.Printf("%s", s)
}

func main() {
	p("x")
}
