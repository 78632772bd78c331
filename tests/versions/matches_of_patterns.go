package main

import "regexp"

var r = regexp.MustCompile("a+(b)")

func main() {
	println(r.MatchString("xaab"), r.Match([]byte("ab")), r.FindString("zaab"), r.FindStringIndex("aab")[0])
}
